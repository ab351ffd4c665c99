# text: Quatre mille livres
title = Four thousand books

# text: Vous répondez pour l’assurance Ligéria, aux sinistres des commerçants. Solange Fabre tient une librairie à Dijon. Une conduite a cédé au-dessus de son magasin le { $flood } ; { $days } jours plus tard, le rapport de l’expert n’est pas arrivé, et rien n’a été versé. Elle a déjà appelé deux fois. Elle ne veut plus vous parler : elle veut quelqu’un au-dessus.
briefing = You answer for Ligéria Insurance, claims of shopkeepers. Solange Fabre has a bookshop in Dijon. A pipe burst above the shop on { $flood }; { $days } days later the surveyor’s report has not come, and nothing has been paid. She has rung twice. She no longer wants to speak to you: she wants somebody above you.

# text: Numéro de contrat et date de naissance avant de lire quoi que ce soit du dossier.
policy-verify = Contract number and date of birth before you read anything from the file.

# text: Qui demande un responsable l’obtient. Dites d’abord ce que vous pouvez faire, une fois, sans marchander.
policy-responsible = Whoever asks for a manager gets one. Say first what you can do yourself, once, without haggling.

# text: Une assignation annoncée va aussitôt à la direction des litiges (transfert : expert), avec tout le dossier. On n’argumente pas, on ne négocie plus.
policy-legal = An announced lawsuit goes at once to the head of disputes (transfer: specialist), with the whole file. No arguing, and no more bargaining.

# text: Seul l’expert chiffre un sinistre. Ne promettez jamais un montant d’indemnité.
policy-promise = Only the surveyor puts a figure on a loss. Never promise what will be paid in the end.

# text: Contrat
# value: Multirisque commerce, depuis 1994
record-contract = Contract
    .value = Shopkeepers’ comprehensive, since 1994

# text: Sinistre
# value: Dégât des eaux du { $flood }, stock et rayonnages
record-claim = Claim
    .value = Water damage of { $flood }, stock and shelving

# text: Expertise
# value: Visite faite le lendemain. Rapport non reçu ; aucune relance
record-survey = Survey
    .value = Visited the next day. Report not received; nobody chased it

# text: Versé
# value: Rien
record-paid = Paid
    .value = Nothing

# text: Appels
# value: Deux, classés « attente rapport »
record-calls = Calls
    .value = Two, filed as “awaiting report”

# text: être traitée en commerçante, pas en numéro de dossier
need-considered = to be treated as a bookseller, not as a file number

# text: savoir où est passé le rapport
need-why = to know what has become of the report

# text: pouvoir payer ses fournisseurs avant la fin du mois
need-advance = to be able to pay her suppliers before the end of the month

# text: avoir une date, et un nom
need-date = to have a date, and a name

# text: Avance sur indemnité
# content: Quand le rapport d’expertise manque quinze jours après la visite, un commerçant a droit à une avance de { $advance }. Le conseiller la débloque lui-même ; elle arrive sous deux jours ouvrés. Ce n’est pas un geste commercial.
knowledge-advance = Advance on a claim
    .content = When the survey’s report is missing fifteen days after the visit, a shopkeeper is entitled to an advance of { $advance }. The adviser releases it; it arrives within two working days. It is no goodwill.

# text: Rapport en retard
# content: Après quinze jours, appelez la plateforme d’expertise : elle dit où en est le rapport et donne une date, avec le nom de l’expert. Comptez une minute.
knowledge-survey = A late report
    .content = After fifteen days ring the surveyors’ desk: they say where the report is and give a date, with the surveyor’s name. Allow a minute.

# text: Sinistre : avance débloquée, rapport relancé
disposition-advance = Claim: advance released, report chased

# text: Litige : assignation annoncée
disposition-litigation = Dispute: lawsuit announced

# text: Réclamation : demande d’un responsable
disposition-manager = Complaint: manager asked for

# text: Sinistre : en attente
disposition-waiting = Claim: waiting

# text: Bonjour. Fabre, de Dijon, la librairie. Je préférerais ne pas tout reprendre : passez-moi quelqu’un qui puisse décider.
# says-tense: Fabre, à Dijon. Je vous préviens, c’est mon troisième appel. Je ne veux pas un conseiller, je veux un responsable.
# says-furious: Fabre, Dijon. Troisième appel. Je ne veux ni votre prénom, ni votre compassion : je veux un responsable !
# contract-please: Bonjour madame, { $agent }, Ligéria. Votre numéro de contrat et votre date de naissance, je vous prie.
# contract-please-also-1: Bonjour, il me faut d’abord votre numéro de contrat et votre date de naissance.
# contract-please-also-2: Bonjour, pouvez-vous me donner la référence du dossier ?
# contract-please-also-3: Bonjour, { $agent }, de Ligéria. Pour commencer, le numéro du contrat et votre date de naissance ?
# contract-please-also-4: Oui, bonjour madame. J’ai besoin de vous identifier : contrat et date de naissance, s’il vous plaît.
# third-time: Bonjour, { $agent }. Trois appels pour la même eau, c’est deux de trop. Je vous écoute, et je ne vous coupe pas.
# third-time-also-1: Bonjour, ici { $agent }. Rappeler trois fois après un sinistre pareil, je comprends votre colère. Dites-moi.
# third-time-also-2: Bonjour. Vous avez toutes les raisons d’être en colère. Racontez-moi, je prends le temps.
# third-time-also-3: Bonjour madame Fabre, { $agent }. Personne n’aurait dû vous faire appeler trois fois. Je vous écoute.
# third-time-also-4: Bonjour madame, { $agent } à l’appareil. Nous rappeler trois fois, ce n’est pas normal, et je comprends que vous soyez à bout. Expliquez-moi, je vous écoute jusqu’au bout.
# third-time-also-5: Trois appels, c’est beaucoup trop, votre colère est juste. Allez-y, je vous écoute.
# same-screen: Bonjour. Un responsable vous dirait la même chose que moi, vous savez, nous avons tous le même écran. Quel est le problème, exactement ?
# same-screen-also-1: Bonjour, mes responsables ne prennent pas les appels directs.
# same-screen-also-2: Bonjour, expliquez-moi d’abord, on verra ensuite.
# same-screen-also-3: Bonjour. Vous savez, un responsable n’aura rien de plus que moi sous les yeux. De quoi s’agit-il ?
# same-screen-also-4: Ça ne changera rien de parler à quelqu’un d’autre, croyez-moi. Dites-moi plutôt ce qui ne va pas.
# same-screen-also-5: Un responsable n’en voit pas plus que moi, et je ne peux pas en appeler un à chaque question. Qu’est-ce qu’il y a ?
# off-you-go: Bonjour, ne quittez pas, je vous mets en relation.
# off-you-go-also-1: Bonjour, je vous transfère à un responsable.
# off-you-go-also-2: Un instant, je vous passe quelqu’un.
# off-you-go-also-3: Très bien, je vous bascule. Ne raccrochez pas.
# off-you-go-also-4: Bonjour madame. Vous voulez un responsable, je vous le passe, restez en ligne.
# off-you-go-coach: Elle l’a demandé, c’est vrai. Mais à froid, et sans avoir rien tenté, elle racontera son histoire une quatrième fois.
opening = Good morning. Fabre, from Dijon, the bookshop. I’d rather not go through it again: put me through to somebody who can decide.
    .says-tense = Fabre, in Dijon. I warn you, it’s my third call. I don’t want an adviser, I want a manager.
    .says-furious = Fabre, Dijon. Third call. I want neither your first name nor your sympathy: I want a manager!
    .contract-please = Good morning, { $agent }, Ligéria. Your contract number and your date of birth, please.
    .contract-please-also-1 = Good morning, first I need your contract number and your date of birth.
    .contract-please-also-2 = Good morning, can you give me the file’s reference?
    .contract-please-also-3 = Good morning, { $agent } from Ligéria. To start with, the contract number and your date of birth?
    .contract-please-also-4 = Yes, good morning. I need to identify you: contract and date of birth, please.
    .third-time = Good morning, { $agent }. Three calls about the same water, that’s two too many. I’m listening, and I won’t cut in.
    .third-time-also-1 = Good morning, { $agent } here. Having to ring three times after such a loss, I understand your anger. Tell me.
    .third-time-also-2 = Good morning. You’ve every reason to be angry. Tell me, I’m taking the time.
    .third-time-also-3 = Good morning, Ms Fabre, { $agent }. Nobody should have made you ring three times. I’m listening.
    .third-time-also-4 = Good morning, this is { $agent }. To have to ring us three times isn’t right, and I understand that you’ve had enough. Tell me about it, I’ll hear you out.
    .third-time-also-5 = Three calls, that’s far too many, you’ve a right to be cross. Go ahead, I’m listening.
    .same-screen = Good morning. A manager would tell you the same as I do, you know, we all have the same screen. What exactly is the problem?
    .same-screen-also-1 = Good morning, my managers don’t take calls.
    .same-screen-also-2 = Good morning, explain it to me first, and then we’ll see.
    .same-screen-also-3 = Good morning. A manager won’t have anything before them that I haven’t, you know. What’s it about?
    .same-screen-also-4 = Talking to somebody else won’t change a thing, believe me. Just tell me what’s wrong.
    .same-screen-also-5 = A supervisor sees no more than I do, and I can’t call one for every question. What’s the matter?
    .off-you-go = Good morning, hold the line, I’m connecting you.
    .off-you-go-also-1 = Good morning, I’ll transfer you to a manager.
    .off-you-go-also-2 = One moment, I’ll put you through.
    .off-you-go-also-3 = Very well, I’m switching you over. Don’t hang up.
    .off-you-go-also-4 = Good morning. You want a manager, I’ll put you through to one, stay on the line.
    .off-you-go-coach = She asked for it, it’s true. But cold, and with nothing tried, she will tell her story a fourth time.

# text: Je maintiens : un responsable. Vous êtes aimable, mais on ne paie pas un imprimeur avec de l’amabilité.
# says-tense: J’ai dit un responsable. Ce n’est pas contre vous. C’est que depuis trois semaines, tout le monde me comprend.
# says-furious: Un responsable ! Faut-il que je l’épelle ? Vous êtes tous très gentils, et personne ne fait rien !
# not-available: Il n’y a personne de disponible pour le moment.
# not-available-also-1: Tous les responsables sont en réunion.
# not-available-also-2: Je n’ai personne à vous passer.
# not-available-also-3: Malheureusement, personne ne peut vous prendre maintenant.
# not-available-also-4: Aucun responsable n’est libre aujourd’hui, essayez plutôt demain.
# brief-her: C’est votre droit, et je ne vous ferai pas répéter. Je résume tout à la directrice, le magasin, les appels, le rapport, puis je vous la passe.
# brief-her-also-1: Bien sûr. Je lui explique l’essentiel d’abord, vous n’aurez rien à redire.
# brief-her-also-2: Je comprends, je la mets au courant et je vous la passe.
# brief-her-also-3: Entendu, vous y avez droit. Je raconte tout à la directrice pour que vous n’ayez pas à recommencer, et elle vous prend.
# brief-her-also-4: Je comprends, je vous passe la directrice. Je la préviens d’abord : les livres, vos trois appels, le rapport qui manque.
# yes-then-this: Vous l’aurez, c’est dit, et votre lassitude se comprend. Avant, laissez-moi faire ce que personne n’a fait : chercher. Trois minutes ; si je n’ai rien de solide, je vous la passe, au courant de tout. Cela vous va ?
# yes-then-this-also-1: Oui, vous aurez un responsable. Je comprends ; donnez-moi trois minutes pour agir d’abord, et sinon je vous le passe. D’accord ?
# yes-then-this-also-2: Vous avez raison d’en avoir assez. Je prends votre dossier en main : trois minutes, puis la directrice si cela ne suffit pas. Voulez-vous ?
# yes-then-this-also-3: D’accord, vous aurez un responsable, et je comprends que vous n’y croyiez plus. Accordez-moi seulement trois minutes, le temps de chercher ce que personne n’a cherché ; si je ne trouve rien, je vous la passe, au courant de tout. Ça vous convient ?
# yes-then-this-also-4: Trois semaines à entendre qu’on vous comprend, ça lasse, je le vois bien. Je vous passe la directrice, c’est dit, mais laissez-moi d’abord agir, trois minutes. On essaie ?
# three-minutes: Vous aurez la directrice. D’abord, je cherche trois minutes dans le dossier.
# three-minutes-also-1: Trois minutes dans votre dossier, et vous avez la directrice.
# three-minutes-also-2: Je cherche d’abord, trois minutes. La directrice ensuite.
# three-minutes-also-3: Je vous passe la directrice dans trois minutes, le temps de chercher.
# three-minutes-also-4: Entendu pour la directrice. Avant, je fouille votre dossier, trois minutes au plus.
someone-above = I insist: a manager. You’re kind, but one doesn’t pay a printer with kindness.
    .says-tense = I said a manager. It isn’t against you. It’s just that for three weeks everybody has understood me.
    .says-furious = A manager! Must I spell it? You’re all very kind, and nobody does anything!
    .not-available = There’s nobody available at present.
    .not-available-also-1 = All the managers are in a meeting.
    .not-available-also-2 = I’ve nobody to put you through to.
    .not-available-also-3 = Unfortunately nobody can take your call now.
    .not-available-also-4 = None of the managers are free today, try again tomorrow.
    .brief-her = It’s your right, and I won’t make you repeat it. I’ll give the manager all of it, the shop, the calls, the report, and then you have her.
    .brief-her-also-1 = Of course. I’ll explain the main points first, you won’t have to say it again.
    .brief-her-also-2 = I understand, I’ll brief her and put you through.
    .brief-her-also-3 = Very well, you’re entitled to that. I’ll tell the manager everything so that you don’t have to start again, and she’ll take your call.
    .brief-her-also-4 = I understand, I’m putting you through to the manager. I’ll fill her in first: the books, your three calls, the report that’s missing.
    .yes-then-this = You’ll have her, you have my word, and I understand that you’re weary of us. First let me do what nobody has done: look. Three minutes; if I’ve nothing solid I put you through, and she’ll know it all. Is that all right?
    .yes-then-this-also-1 = Yes, you’ll have a manager. I understand; give me three minutes to act first, and otherwise you have one. Agreed?
    .yes-then-this-also-2 = You’re right to have had enough. I’m taking your file in hand: three minutes, and then the manager if that isn’t enough. Will you let me?
    .yes-then-this-also-3 = Yes, you’ll have a manager, and I understand that you’ve stopped believing us. Grant me just three minutes, to look for what nobody has looked for; if I find nothing I put you through, and she’ll be fully briefed. Does that suit you?
    .yes-then-this-also-4 = Three weeks of being told that you’re understood wears anyone out, I can see that. I’ll put you through to the manager, that’s settled, but let me act first, three minutes. Shall we try?
    .three-minutes = You’ll have the manager. First I’ll search the file, for three minutes.
    .three-minutes-also-1 = Three minutes in your file, and then the manager is yours.
    .three-minutes-also-2 = I’ll search first, three minutes. Then the manager.
    .three-minutes-also-3 = I’ll put you through to the manager in three minutes, once I’ve had a look.
    .three-minutes-also-4 = The manager it is. Before that I’ll go through your file, three minutes at most.

# text: Quatre mille livres. Il y avait là le fonds de poésie, trente ans pour le réunir. L’expert est venu le lendemain, il a pris des photos, il a dit quinze jours. C’était il y a trois semaines.
# says-tense: Quatre mille livres : l’eau ne choisit pas. La poésie, trente ans de fonds. L’expert a promis son rapport sous quinze jours. Il est où ?
# says-furious: Quatre mille livres en bouillie ! Trente ans de poésie dans des sacs-poubelle ! Et votre expert a pris des photos, et plus rien ! Où est-il, ce rapport ?
# surveyor-late: Les experts sont indépendants, madame, et débordés avec ces pluies. Tant qu’il n’a pas rendu son rapport, de notre côté nous ne pouvons rien faire, il faudrait voir avec lui.
# surveyor-late-also-1: C’est l’expert qui est en retard, pas nous.
# surveyor-late-also-2: Il faut relancer le cabinet d’expertise.
# surveyor-late-also-3: Ça, c’est l’expert, madame, il a pris du retard. Nous n’y pouvons rien.
# surveyor-late-also-4: Voyez directement avec lui : c’est son rapport qui bloque tout, nous attendons comme vous.
# verify-plain: Numéro de contrat et date de naissance, que j’ouvre le dossier.
# verify-plain-also-1: Je regarde : votre contrat et votre date de naissance ?
# verify-plain-also-2: Il me faut le numéro du contrat et votre date de naissance.
# verify-plain-also-3: Le numéro de contrat, la date de naissance ?
# verify-plain-also-4: Pour accéder au dossier, j’ai besoin de vos références de contrat et de votre date de naissance, s’il vous plaît.
# verify-kindly: Trente ans de poésie dans des sacs : cela ne se remplace pas. Donc une visite le lendemain, quinze jours promis, et depuis, rien. Je cherche ce rapport : contrat et date de naissance ?
# verify-kindly-also-1: C’est une vie de libraire, je le mesure. Si je vous suis, l’expert est venu, et son rapport manque. Votre numéro et votre date de naissance, que je le trouve ?
# verify-kindly-also-2: Quelle tristesse, ce fonds. Vous attendez donc le rapport depuis trois semaines. Pour le retrouver : numéro de contrat et date de naissance ?
# verify-kindly-also-3: Trente ans pour réunir ce fonds, et le voir finir ainsi, c’est terrible. L’expert devait rendre son rapport sous quinze jours et rien n’est venu, c’est bien cela ? Donnez-moi votre contrat et votre date de naissance, je le cherche.
# verify-kindly-also-4: Perdre tous ces livres, je n’ose pas imaginer. Donc l’expert est passé, et depuis trois semaines, silence. Votre numéro de contrat et votre date de naissance, et je regarde où il en est.
# see-it: Trente ans de poésie dans des sacs : cela ne se remplace pas. Donc une visite le lendemain, quinze jours promis, et depuis, rien. Ce rapport, je le trouve.
# see-it-also-1: C’est une vie de libraire, je le mesure. L’expert est venu, son rapport manque : je m’en charge.
# see-it-also-2: Je comprends ce que vous avez perdu. Trois semaines sans rapport : j’en fais mon affaire.
# see-it-also-3: C’est terrible, trente ans de poésie dans des sacs. Le rapport devait arriver sous quinze jours et il n’est pas là : je vais le retrouver.
# see-it-also-4: Je mesure ce que c’était, ce fonds. L’expert est passé, et depuis, silence : je m’occupe de ce rapport, comptez sur moi.
# list-them: Il faudra nous envoyer la liste complète des ouvrages, avec les factures d’achat, en trois exemplaires.
# list-them-also-1: Envoyez-nous d’abord l’inventaire et les factures.
# list-them-also-2: Sans les factures, le dossier n’avance pas.
# list-them-also-3: Il me faut d’abord la liste de tous les livres perdus, avec les justificatifs d’achat.
# list-them-also-4: Faites-nous parvenir un inventaire complet, titre par titre, factures à l’appui, sinon on ne pourra pas traiter.
flood = Four thousand books. Among them the poetry, thirty years to bring it together. The surveyor came the next day, he took photographs, he said a fortnight. That was three weeks ago.
    .says-tense = Four thousand books: water isn’t choosy. The poetry, thirty years of it. The surveyor promised his report in a fortnight. Where is it?
    .says-furious = Four thousand books, pulp! Thirty years of poetry in bin bags! And your surveyor took photographs, and then nothing! Where’s that report?
    .surveyor-late = Surveyors are independent, and snowed under with all this rain. Until he hands in his report there’s nothing that we can do at our end, you’d have to take it up with him.
    .surveyor-late-also-1 = It’s the surveyor who’s late, not us.
    .surveyor-late-also-2 = You need to chase the surveyors.
    .surveyor-late-also-3 = That’s the surveyor, he’s fallen behind. There’s nothing we can do.
    .surveyor-late-also-4 = Take it up with him directly: it’s his report that’s holding everything up, we’re waiting just as you are.
    .verify-plain = Contract number and date of birth, so that I can open the file.
    .verify-plain-also-1 = I’ll look: your contract and date of birth?
    .verify-plain-also-2 = I need the number of the contract and your date of birth.
    .verify-plain-also-3 = Contract number, date of birth?
    .verify-plain-also-4 = To get into the file I need your contract details and your date of birth, please.
    .verify-kindly = Thirty years of poetry in bags: that can’t be replaced. So a visit the next day, a fortnight promised, and nothing since. I’m going to find that report: contract and date of birth?
    .verify-kindly-also-1 = That’s a bookseller’s life, I do see it. If I follow you, the surveyor came and his report is missing. Your number and date of birth, so that I can find it?
    .verify-kindly-also-2 = How sad, that collection. So you’ve been waiting three weeks for the report. To find it: contract number and date of birth?
    .verify-kindly-also-3 = Thirty years to build up that collection, and to see it end like this, it’s terrible. The surveyor was to report within a fortnight and nothing came, is that right? Give me your contract and date of birth, and I’ll look for it.
    .verify-kindly-also-4 = To lose all those books, I hardly dare to imagine it. So the surveyor came, and for three weeks, silence. Your contract number and date of birth, and I’ll see where it’s got to.
    .see-it = Thirty years of poetry in bags: that can’t be replaced. So a visit the next day, a fortnight promised, and nothing since. I’ll find that report.
    .see-it-also-1 = That’s a bookseller’s life, I do see it. The surveyor came, his report is missing: leave it to me.
    .see-it-also-2 = I understand what you’ve lost. Three weeks without a report: I’m making it my business.
    .see-it-also-3 = Thirty years of poetry in bags, it’s terrible. The report was due in a fortnight and it isn’t here: I’m going to track it down.
    .see-it-also-4 = I can imagine what that collection was. The surveyor came, and since then, silence: I’ll take care of that report, count on me.
    .list-them = You’ll have to send us the full list of the books, with the invoices, in triplicate.
    .list-them-also-1 = First send us the inventory and the invoices.
    .list-them-also-2 = Without the invoices the file won’t move.
    .list-them-also-3 = First I need a list of every book that was lost, with proof of purchase.
    .list-them-also-4 = You must get us a complete inventory, title by title, backed up with invoices, or we can’t deal with it.

# text: Alors ? Où est-il ? Et ne me dites pas qu’il est en cours, tout est toujours en cours.
# says-tense: Alors, ce rapport ? Si c’est pour me dire “en cours”, épargnez-le-moi.
# says-furious: Eh bien ? En cours, c’est ça ? En cours !
# in-progress: Je vois ici qu’il est en cours de traitement.
# in-progress-also-1: Le dossier est en attente du rapport.
# in-progress-also-2: C’est bien en cours, madame.
# in-progress-also-3: Il est en cours de rédaction, apparemment.
# in-progress-also-4: D’après mon écran, on l’attend toujours. Il faut encore patienter un peu.
# call-survey-plain: J’appelle la plateforme d’expertise. Une minute d’attente.
# call-survey-plain-also-1: Je mets en attente une minute, j’appelle les experts.
# call-survey-plain-also-2: Une minute, le temps de joindre l’expertise.
# call-survey-plain-also-3: Patientez une minute, je joins l’expertise.
# call-survey-plain-also-4: Je vais leur demander directement où il est. Restez en ligne, ça prend une minute.
# call-survey: Vous avez raison, c’est le mot de ceux qui n’ont pas regardé. J’appelle l’expertise maintenant : une minute d’attente, et je reviens avec un nom et une date.
# call-survey-also-1: Je comprends qu’on n’y croie plus. J’appelle tout de suite la plateforme d’expertise, une minute d’attente, pas davantage.
# call-survey-also-2: Votre méfiance est méritée. Je mets en attente une minute, le temps de trouver où il est.
# call-survey-also-3: Je comprends votre agacement, on vous a trop servi ce mot-là. Le temps d’une minute d’attente, j’appelle l’expertise et je vous rapporte une vraie réponse.
# call-survey-also-4: Vous avez raison de ne plus y croire. Je ne lis pas l’écran, j’appelle : une minute d’attente, et je reviens vous dire où il est et quand il arrive.
# nobody-chased: Vous méritez mieux que ce mot. La vérité : il n’est pas arrivé, et personne ici ne l’a réclamé. C’est à nous qu’il manquait de le faire.
# nobody-chased-also-1: Je comprends. Franchement, nous ne l’avons pas reçu, et nous ne l’avons pas réclamé.
# nobody-chased-also-2: Vous avez raison de douter : il manque, et aucune relance n’a été faite.
# nobody-chased-also-3: Je comprends votre méfiance, alors voici la vérité : on ne l’a pas reçu, et personne chez nous n’a relancé l’expert.
# nobody-chased-also-4: Ce mot, vous l’avez trop entendu. Le rapport n’est jamais arrivé et, de notre côté, on a attendu sans rien demander. La faute est chez nous.
# let-me-verify: Plus de “en cours”, je vous comprends. Pour lire le dossier, il me faut d’abord le contrat et votre date de naissance.
# let-me-verify-also-1: Je comprends. Numéro de contrat et date de naissance, et je vous dis ce qu’il en est.
# let-me-verify-also-2: Vous voulez du vrai, c’est juste. Il me faut le contrat et la date de naissance pour regarder.
# let-me-verify-also-3: Je ne vous le dirai pas, vous l’avez trop entendu. Votre contrat et votre date de naissance d’abord, et je vous réponds.
# let-me-verify-also-4: C’est compris, vous voulez une vraie réponse. Pour ouvrir le dossier, il me manque encore le numéro de contrat et votre date de naissance.
report = Well? Where is it? And don’t tell me that it’s in progress, everything’s always in progress.
    .says-tense = Well, this report? If you’re going to say “in progress”, spare me.
    .says-furious = Well? In progress, is it? In progress!
    .in-progress = I see here that it’s being processed.
    .in-progress-also-1 = The file is awaiting the report.
    .in-progress-also-2 = It is indeed in progress.
    .in-progress-also-3 = It’s being written, apparently.
    .in-progress-also-4 = According to my screen we’re still waiting for it. You’ll have to be patient a little longer.
    .call-survey-plain = I’m ringing the surveyors’ desk. A minute on hold.
    .call-survey-plain-also-1 = A minute on hold, I’m calling the surveyors.
    .call-survey-plain-also-2 = One minute, while I get hold of the surveyors.
    .call-survey-plain-also-3 = Hold on for a minute, I’ll get in touch with the surveyors.
    .call-survey-plain-also-4 = I’ll ask them directly where it is. Stay on the line, it takes a minute.
    .call-survey = You’re right, that’s the word of people who haven’t looked. I’m ringing the surveyors’ desk now: a minute on hold, and I come back with a name and a date.
    .call-survey-also-1 = I understand that you don’t believe it any more. I’m ringing the surveyors’ desk, a minute on hold, no more.
    .call-survey-also-2 = We’ve earned your distrust. A minute on hold, while I find out where it is.
    .call-survey-also-3 = I understand your irritation, you’ve been served that word too often. I’m calling the surveyors, give me a minute on hold, and I’ll bring you a real answer.
    .call-survey-also-4 = You’re right not to believe it any more. I won’t read from the screen, I’ll ring them: a minute’s wait, and I’ll come back and tell you where it is and when it’s coming.
    .nobody-chased = You deserve better than that word. The truth is: it hasn’t come, and nobody here has chased it. That was ours to do.
    .nobody-chased-also-1 = I understand. Honestly, we haven’t received it, and we haven’t chased it.
    .nobody-chased-also-2 = You’re right to doubt: it’s missing, and nobody has chased it.
    .nobody-chased-also-3 = I understand your distrust, so here’s the truth: we haven’t got it, and nobody here has been after the surveyor.
    .nobody-chased-also-4 = You’ve heard that word too often. The report never arrived and, at our end, we waited without asking for it. The fault is ours.
    .let-me-verify = No “in progress”, I understand. To read the file I first need the contract and your date of birth.
    .let-me-verify-also-1 = I understand. Contract number and date of birth, and I’ll tell you how it stands.
    .let-me-verify-also-2 = You want the truth, quite so. I need the contract and the date of birth to look.
    .let-me-verify-also-3 = I won’t say it, you’ve heard it too often. Your contract and date of birth first, and then I’ll answer you.
    .let-me-verify-also-4 = Understood, you want a real answer. To open the file I’m still missing the contract number and your date of birth.

# text: Vous êtes là. Alors, il existe, ce rapport ?
# says-tense: Alors ? Il existe, ou l’expert est parti avec mes photos ?
# says-furious: Alors ? Existe-t-il, oui ou non ?
# name-and-date: Je vous dois des faits. Il est écrit, et il attendait chez eux une signature, depuis neuf jours. Monsieur Lenoir le signe aujourd’hui, nous l’avons demain à midi. Personne n’avait appelé, et c’est notre faute.
# name-and-date-also-1: Vous aviez raison d’insister. Il existe, il manquait une signature : monsieur Lenoir, aujourd’hui, et nous le recevons demain midi.
# name-and-date-also-2: Je comprends le doute, alors les faits : rapport prêt, signé aujourd’hui par monsieur Lenoir, chez nous demain à midi.
# name-and-date-also-3: Oui, il existe, et je comprends que vous en doutiez. Il attendait une signature depuis neuf jours sans que personne, chez nous, s’en inquiète. Monsieur Lenoir signe aujourd’hui, nous l’aurons demain à midi.
# name-and-date-also-4: Vous avez assez attendu, voici du concret : le rapport est fait, monsieur Lenoir le signe aujourd’hui et il arrive demain midi. Il suffisait d’appeler, et nous ne l’avions pas fait.
# on-its-way: Il est prêt. Vous l’aurez bientôt.
# on-its-way-also-1: Le rapport existe, il arrive.
# on-its-way-also-2: C’est fait, il ne manque qu’une signature.
# on-its-way-also-3: Oui, il existe, ce n’est plus qu’une question de jours.
# on-its-way-also-4: Rassurez-vous, il est terminé, il va nous parvenir.
# signed-tomorrow: Il attendait une signature. Monsieur Lenoir, aujourd’hui ; chez nous demain à midi.
# signed-tomorrow-also-1: Une signature manquait, nous l’avons demain midi, de monsieur Lenoir.
# signed-tomorrow-also-2: Demain midi, signé par monsieur Lenoir.
# signed-tomorrow-also-3: Il était prêt, mais pas signé. Monsieur Lenoir s’en charge aujourd’hui, et nous l’aurons demain à midi.
# signed-tomorrow-also-4: Oui. Il ne manquait que la signature de monsieur Lenoir, c’est pour aujourd’hui. Demain midi, il est ici.
found = You’re there. So does it exist, this report?
    .says-tense = Well? Does it exist, or has he gone off with my photographs?
    .says-furious = Well? Does it exist, yes or no?
    .name-and-date = I owe you facts. It’s written, and it has been lying there for a signature for nine days. Mr Lenoir signs it today, we have it at noon tomorrow. Nobody had rung them, and that’s our fault.
    .name-and-date-also-1 = You were right to insist. It exists, a signature was missing: Mr Lenoir, today, and we receive it tomorrow at noon.
    .name-and-date-also-2 = I understand the doubt, so the facts: report ready, signed today by Mr Lenoir, with us at noon tomorrow.
    .name-and-date-also-3 = Yes, it exists, and I understand why you doubted it. It had been waiting for a signature for nine days and nobody here had asked. Mr Lenoir signs today, we’ll have it at noon tomorrow.
    .name-and-date-also-4 = You’ve waited long enough, so here’s something solid: the report is done, Mr Lenoir is signing it today and it arrives at noon tomorrow. All it took was a call, and we hadn’t made it.
    .on-its-way = It’s ready. You’ll have it soon.
    .on-its-way-also-1 = The report exists, it’s coming.
    .on-its-way-also-2 = It’s done, only a signature’s missing.
    .on-its-way-also-3 = Yes, it does, it’s only a matter of days now.
    .on-its-way-also-4 = Rest assured, it’s finished, we’ll be getting it.
    .signed-tomorrow = It was waiting for a signature. Mr Lenoir, today; with us at noon tomorrow.
    .signed-tomorrow-also-1 = A signature was missing, we have it from Mr Lenoir at noon tomorrow.
    .signed-tomorrow-also-2 = Noon tomorrow, signed by Mr Lenoir.
    .signed-tomorrow-also-3 = It was ready, but not signed. Mr Lenoir is seeing to that today, and we’ll have it at noon tomorrow.
    .signed-tomorrow-also-4 = Yes. All that was missing was Mr Lenoir’s signature, and that’s coming today. By noon tomorrow it’s here.

# text: Bien. Et moi, d’ici là ? Mes éditeurs se paient à la fin du mois. Je ne vends rien : je sèche des murs.
# says-tense: Et d’ici l’indemnité ? Les éditeurs veulent être payés le 30. Je n’ai pas vendu un livre depuis trois semaines.
# says-furious: Et je vis de quoi ? Le 30, je paie les éditeurs ! Avec quoi, du papier mouillé ?
# full-amount: Ne vous inquiétez pas, avec un sinistre pareil vous toucherez la totalité, au moins quarante mille, et avant le 30.
# full-amount-also-1: Vous serez indemnisée de tout avant la fin du mois, je m’y engage.
# full-amount-also-2: Rassurez-vous, tout sera remboursé, intégralement.
# full-amount-also-3: Vous toucherez au moins quarante mille euros avant la fin du mois, je vous le garantis.
# full-amount-also-4: Pas d’inquiétude : avec un dégât pareil, l’assurance paie tout, vous aurez l’argent avant le 30.
# full-amount-coach: Ce montant, seul l’expert le dira. Elle le répétera à ses éditeurs, et c’est vous qu’elle aura cru. Donnez ce qui est sûr : l’avance, si vous savez qu’elle existe.
# release-kindly: Payer ses éditeurs sans vendre, c’est intenable, et vous n’auriez pas dû avoir à le demander : une avance de { $advance } vous est due depuis huit jours. Je la débloque, elle est chez vous vendredi.
# release-kindly-also-1: Je comprends l’angoisse du 30. Vous avez droit à une avance de { $advance }, je la débloque à l’instant, sous deux jours.
# release-kindly-also-2: On ne vit pas de murs qui sèchent, je le vois bien. { $advance } d’avance, c’est votre droit, et c’est parti : vendredi au plus tard.
# release-kindly-also-3: Je comprends que le 30 vous empêche de dormir. Vous avez droit à une avance de { $advance }, et on aurait dû vous le dire : je la débloque, vous l’avez vendredi.
# release-kindly-also-4: Une librairie qui ne vend pas et des éditeurs à payer, je vois bien ce que c’est. Il existe une avance pour cela, { $advance }, c’est un droit et non une faveur. Je la lance maintenant, elle est sur votre compte vendredi.
# bank-loan: Vous pourriez demander à votre banque une facilité de caisse, beaucoup de commerçants font cela.
# bank-loan-also-1: Voyez avec vos fournisseurs, ils comprendront.
# bank-loan-also-2: Il faut tenir jusqu’à l’indemnité, malheureusement.
# bank-loan-also-3: Demandez un délai à vos éditeurs, ils seront sûrement arrangeants.
# bank-loan-also-4: En attendant, il y a toujours la banque : un découvert, un petit crédit…
# release-plain: Une avance de { $advance } vous est due. Je la débloque, vous l’avez vendredi.
# release-plain-also-1: Je débloque { $advance }, vous l’avez sous deux jours.
# release-plain-also-2: { $advance } d’avance, virés d’ici vendredi.
# release-plain-also-3: Je vous verse une avance de { $advance }, vendredi au plus tard.
# release-plain-also-4: Vous avez droit à { $advance } en attendant le reste. C’est débloqué, comptez deux jours.
# nothing-before: Je comprends votre inquiétude. Sans rapport, je ne vois rien que je puisse verser aujourd’hui.
# nothing-before-also-1: C’est une situation difficile, je le vois. Il faut attendre l’indemnité.
# nothing-before-also-2: Je mesure le problème, mais rien ne peut partir avant le rapport.
# nothing-before-also-3: Je comprends que ce soit dur, mais tant que le rapport n’est pas là, je ne peux rien verser.
# nothing-before-also-4: Je vois bien que c’est urgent pour vous. Malheureusement, aucun paiement n’est possible sans le chiffrage de l’expert.
suppliers = Well. And I, in the meantime? My publishers are paid at the end of the month. I’m not selling: I’m drying walls.
    .says-tense = And until the claim’s paid? The publishers want their money on the thirtieth. I haven’t sold a book for three weeks.
    .says-furious = And what do I live on? On the thirtieth I pay the publishers! With what, wet paper?
    .full-amount = Don’t worry, with a loss like that you’ll get the whole of it, at least forty thousand, and before the thirtieth.
    .full-amount-also-1 = You’ll be paid for everything before the end of the month, you have my word.
    .full-amount-also-2 = Rest assured, it’ll all be refunded, in full.
    .full-amount-also-3 = You’ll get forty thousand euros at least before the end of the month, I guarantee it.
    .full-amount-also-4 = No need to worry: with damage like that the insurance pays for everything, you’ll have the money before the thirtieth.
    .full-amount-coach = Only the surveyor will say that figure. She will repeat it to her publishers, and it is you whom she will have believed. Give what is certain: the advance, if you know that it exists.
    .release-kindly = Paying publishers without selling is impossible, and you shouldn’t have had to ask: an advance of { $advance } has been due to you for eight days. I’m releasing it, you have it on Friday.
    .release-kindly-also-1 = I understand how the thirtieth worries you. You’re entitled to an advance of { $advance }, I’m releasing it this instant, within two days.
    .release-kindly-also-2 = One can’t live on walls that dry, I do see that. { $advance } in advance, it’s your right, and it’s on its way: Friday at the latest.
    .release-kindly-also-3 = I understand that the thirtieth keeps you awake. You’re entitled to an advance of { $advance }, and we should have told you: I’m releasing it, you’ll have it on Friday.
    .release-kindly-also-4 = A bookshop that can’t sell and publishers to pay, I do see what that means. There’s an advance for that, { $advance }, it’s a right and not a favour. I’m sending it now, it’ll be in your account on Friday.
    .bank-loan = You might ask your bank for an overdraft, many shopkeepers do that.
    .bank-loan-also-1 = Talk to your suppliers, they’ll understand.
    .bank-loan-also-2 = You have to hold out until the claim’s paid, I’m afraid.
    .bank-loan-also-3 = Ask your publishers for more time, I’m sure they’ll be accommodating.
    .bank-loan-also-4 = In the meantime there’s always the bank: an overdraft, a small loan …
    .release-plain = An advance of { $advance } is due to you. I’m releasing it, you have it on Friday.
    .release-plain-also-1 = I’m releasing { $advance }, you have it within two days.
    .release-plain-also-2 = { $advance } in advance, transferred by Friday.
    .release-plain-also-3 = I’m paying you an advance of { $advance }, Friday at the latest.
    .release-plain-also-4 = You’re entitled to { $advance } while you wait for the rest. It’s released, allow two days.
    .nothing-before = I understand your worry. Without a report I see nothing that I could pay today.
    .nothing-before-also-1 = That’s a difficult situation, I see it. You’ll have to wait for the claim.
    .nothing-before-also-2 = I do see the problem, but nothing can go out before the report.
    .nothing-before-also-3 = I understand that it’s hard, but as long as the report isn’t here I can’t pay anything.
    .nothing-before-also-4 = I can see that it’s urgent for you. Unfortunately no payment is possible without the surveyor’s figures.

# text: Bien. Mon avocate a le dossier complet. L’assignation est prête, vous la recevrez lundi. Je tenais à vous le dire moi-même.
# says-tense: Je vois. Alors ce sera le tribunal. Mon avocate dépose lundi. Notez-le bien dans votre dossier en cours.
# says-furious: Cela suffit ! Je vous assigne ! Lundi, au tribunal de commerce, et vous lui direz “en cours”, au juge !
# settle-it: Attendez, madame Fabre, nous n’en sommes pas là, je vous comprends tellement. Je prends tout en main moi-même, et vous oubliez l’avocate. D’accord ?
# settle-it-also-1: Laissez-moi arranger cela, le tribunal n’est pas nécessaire.
# settle-it-also-2: Je m’en occupe, ne faites pas ça, je vous en prie.
# settle-it-also-3: Attendez, ne faites pas ça. Je comprends votre colère : je règle tout personnellement, et on laisse les avocats de côté, d’accord ?
# settle-it-also-4: Madame Fabre, on peut encore s’arranger entre nous. Donnez-moi une chance de réparer, et renoncez à l’assignation.
# settle-it-coach: L’intention est bonne, et ce n’est plus à vous. Une assignation annoncée va aussitôt aux litiges : tout ce que vous direz désormais sera lu par deux avocats.
# you-will-lose: C’est votre droit, mais ces procédures durent des années, et on les perd souvent.
# you-will-lose-also-1: Un procès vous coûtera plus cher que les livres.
# you-will-lose-also-2: Faites donc, nous avons aussi des avocats.
# you-will-lose-also-3: Comme vous voudrez, mais contre une assurance, vous savez, on gagne rarement.
# you-will-lose-also-4: Réfléchissez bien : un procès, c’est des années, des frais, et à la fin vous risquez de tout perdre.
# to-disputes: Je l’entends, et je le prends au sérieux. Cela dépasse ce que j’ai le droit de traiter : je passe tout à la directrice des litiges, et elle vous prend maintenant, le dossier sous les yeux.
# to-disputes-also-1: Je comprends. Une assignation va droit à la direction des litiges ; je lui explique tout, vous n’aurez rien à redire.
# to-disputes-also-2: Merci de me le dire en face. Je transmets tout de suite, au complet, à la directrice des litiges.
# to-disputes-also-3: Je vous entends, et je ne cherche pas à vous faire changer d’avis. C’est la directrice des litiges qui doit vous répondre : je lui donne tout le dossier et je vous la passe.
# to-disputes-also-4: C’est votre droit, et je le respecte. Dès maintenant, ce n’est plus de mon ressort : je mets la direction des litiges au courant, et elle vous reprend en ligne.
# write-to-us: Vous pouvez nous adresser l’assignation au siège, service juridique. Au revoir, madame.
# write-to-us-also-1: Écrivez au service juridique, au revoir.
# write-to-us-also-2: L’adresse du siège est sur votre contrat. Bonne journée.
# write-to-us-also-3: Adressez tout cela à notre service juridique, par courrier. Au revoir, madame.
# write-to-us-also-4: C’est noté. Que votre avocate écrive au siège, et bonne journée.
last-word = Very well. My lawyer has the whole file. The writ is ready, you’ll have it on Monday. I wished to tell you myself.
    .says-tense = I see. Then it will be the court. My lawyer files on Monday. Do write that in your file in progress.
    .says-furious = Enough! I’m taking you to court! On Monday, before the commercial court, and you may say “in progress” to the judge!
    .settle-it = Wait, Ms Fabre, it hasn’t come to that, and I understand you so well. I’ll take it all in hand myself, and you forget about the lawyer. Agreed?
    .settle-it-also-1 = Let me settle it, there’s no need of a court.
    .settle-it-also-2 = I’ll see to it, please don’t do that.
    .settle-it-also-3 = Wait, don’t do that. I understand your anger: I’ll settle everything in person, and we leave the lawyers out of it, all right?
    .settle-it-also-4 = Ms Fabre, we can still come to an arrangement between us. Give me a chance to put it right, and drop the writ.
    .settle-it-coach = Well meant, and no longer yours. An announced lawsuit goes to disputes at once: whatever you say from here on will be read by two lawyers.
    .you-will-lose = That’s your right, but such cases take years, and people often lose them.
    .you-will-lose-also-1 = A lawsuit will cost you more than the books.
    .you-will-lose-also-2 = Do, we have lawyers as well.
    .you-will-lose-also-3 = As you like, but against an insurance company, you know, one seldom wins.
    .you-will-lose-also-4 = Think it over carefully: a trial means years, and costs, and in the end you may lose everything.
    .to-disputes = I hear it, and I take it seriously. That’s beyond what I may deal with: I’m handing everything to the head of disputes, and she takes you now, with the file before her.
    .to-disputes-also-1 = I understand. A lawsuit goes straight to the head of disputes; I’ll explain it all to her, you needn’t repeat a thing.
    .to-disputes-also-2 = Thank you for saying it to my face. I’m passing it on at once, complete, to the head of disputes.
    .to-disputes-also-3 = I hear you, and I’m not trying to change your mind. It’s the head of disputes who must answer you: I’ll give her the whole file and put you through to her.
    .to-disputes-also-4 = That’s your right, and I respect it. From here on it’s no longer mine to handle: I’ll brief the disputes department, and they’ll take your call.
    .write-to-us = You can send the writ to our head office, legal department. Goodbye.
    .write-to-us-also-1 = Write to the legal department, goodbye.
    .write-to-us-also-2 = The address is on your contract. Good day.
    .write-to-us-also-3 = Send all of that to our legal department, by post. Goodbye.
    .write-to-us-also-4 = Noted. Your lawyer can write to head office, and good day to you.

# text: Redites-moi cela, je vous prie. Je l’écris au dos d’une bonne feuille : j’en ai de reste.
# says-tense: Répétez, que je l’écrive. Avec votre nom, cette fois.
# says-furious: Répétez. Mot à mot. Mon avocate lit très bien.
# all-of-it: Le rapport, de monsieur Lenoir, demain à midi chez nous. L’avance, { $advance }, vendredi chez vous. Et { $agent } qui vous appelle demain à 14 h pour vous le lire. Au revoir, madame Fabre, et courage pour les murs.
# all-of-it-also-1: Demain midi le rapport, vendredi { $advance }, et je vous appelle demain à 14 h, { $agent }. Au revoir.
# all-of-it-also-2: Je récapitule : rapport demain, avance vendredi, mon appel demain à 14 h. Mon nom est { $agent }. Bon courage.
# all-of-it-also-3: Alors, notez : demain midi, nous avons le rapport de monsieur Lenoir ; vendredi, vous avez { $advance } ; et demain à 14 h, je vous appelle. C’est { $agent }. Au revoir, et bon courage.
# all-of-it-also-4: Bien sûr. Le rapport arrive demain à midi, l’avance vendredi, et je vous téléphone demain à 14 h pour vous le lire. Demandez { $agent }. Bonne journée, madame Fabre.
# what-there-is: Je suis { $agent }. Ce que nous avons dit est au dossier, et ce qui manque aussi. Au revoir.
# what-there-is-also-1: Mon nom est { $agent }, tout est noté, au revoir.
# what-there-is-also-2: En résumé, c’est inscrit au dossier, sous mon nom, { $agent }. Au revoir.
# what-there-is-also-3: C’est { $agent }. Tout ce qu’on s’est dit est noté, et ce qui reste à faire aussi. Bonne journée.
# what-there-is-also-4: Mon nom, c’est { $agent }. L’essentiel de notre échange figure au dossier, avec ce qu’on n’a pas pu régler. Au revoir, madame.
# by-letter: Vous recevrez un courrier.
# by-letter-also-1: Tout vous sera confirmé par écrit.
# by-letter-also-2: Un courrier suivra sous dix jours.
# by-letter-also-3: On vous écrira.
# by-letter-also-4: Pas la peine de noter, tout arrive par la poste.
read-back = Say that again, please. I’ll write it on the back of a good sheet: I have some to spare.
    .says-tense = Repeat it, so that I can write it down. With your name, this time.
    .says-furious = Repeat it. Word for word. My lawyer reads very well.
    .all-of-it = The report, from Mr Lenoir, with us at noon tomorrow. The advance, { $advance }, with you on Friday. And { $agent }, who rings you at two tomorrow to read it to you. Goodbye, Ms Fabre, and good luck with the walls.
    .all-of-it-also-1 = Noon tomorrow the report, Friday { $advance }, and I ring you at two tomorrow, { $agent }. Goodbye.
    .all-of-it-also-2 = To recap: report tomorrow, advance on Friday, my call at two tomorrow. My name’s { $agent }. All the best.
    .all-of-it-also-3 = Write this down, then: at noon tomorrow we have Mr Lenoir’s report; on Friday you have { $advance }; and at two tomorrow I call you. It’s { $agent }. Goodbye, and all the best.
    .all-of-it-also-4 = Of course. The report arrives at noon tomorrow, the advance on Friday, and I’ll telephone at two tomorrow to read it to you. Ask for { $agent }. Good day, Ms Fabre.
    .what-there-is = I’m { $agent }. What we said is on file, and so is what’s missing. Goodbye.
    .what-there-is-also-1 = My name’s { $agent }, it’s all noted, goodbye.
    .what-there-is-also-2 = In short, it’s on file, under my name, { $agent }. Goodbye.
    .what-there-is-also-3 = It’s { $agent }. Everything we’ve said is written down, and so is what remains to be done. Have a good day.
    .what-there-is-also-4 = { $agent } is my name. The main points of our talk are in the file, with what we couldn’t settle. Goodbye now.
    .by-letter = You’ll get a letter.
    .by-letter-also-1 = It’ll all be confirmed in writing.
    .by-letter-also-2 = A letter will follow within ten days.
    .by-letter-also-3 = We’ll write to you.
    .by-letter-also-4 = No need to take notes, it’ll all come in the post.

# text: Merci, { $agent }. Je vous mettrai un volume de côté. Il a une auréole, mais il se lit.
# says-tense: Demain 14 h. Je vous crois à moitié, c’est déjà la moitié de plus qu’hier.
# says-furious: Demain 14 h. Nous verrons.
# becomes: Le rapport est arrivé à 11 h 50, l’avance le vendredi. La librairie a rouvert en mai avec un rayon de poésie et une étagère nommée « sauvés des eaux ».
relieved = Thank you, { $agent }. I’ll put a volume aside for you. It has a water mark, but one can read it.
    .says-tense = Two o’clock tomorrow. I half believe you, which is half more than yesterday.
    .says-furious = Two o’clock tomorrow. We’ll see.
    .becomes = The report came at ten to twelve, the advance on the Friday. The bookshop opened again in May, with poetry and a shelf called “saved from the water”.

# text: C’est déjà quelque chose. Je rappellerai pour le reste.
# says-tense: Une moitié, donc. Je rappelle pour l’autre.
# says-furious: Une moitié ! Au quatrième appel, j’aurai peut-être le reste !
# becomes: Elle a rappelé deux jours plus tard. La moitié qu’on ne lui avait pas dite tenait en une ligne, et un collègue l’a lue.
half = That’s something. I’ll ring again about the rest.
    .says-tense = Half of it, then. I’ll ring for the other.
    .says-furious = Half! Perhaps I’ll have the rest at the fourth call!
    .becomes = She rang again two days later. The half that she had not been told took up one line, and a colleague read it out.

# text: Bien. Je n’ai donc rien appris. Au revoir.
# says-tense: J’ai noté : rien. Au revoir.
# says-furious: Rien ! J’ai noté : rien !
# becomes: Le dossier a été classé « attente rapport » une troisième fois. L’assignation est arrivée le lundi.
waiting = Well. So I’ve learnt nothing. Goodbye.
    .says-tense = I’ve written it down: nothing. Goodbye.
    .says-furious = Nothing! I’ve written: nothing!
    .becomes = The file was marked “awaiting report” a third time. The writ came on the Monday.

# text: Bien. Merci de m’avoir prise au sérieux. Je l’attends.
# says-tense: Enfin quelqu’un. J’attends.
# says-furious: Il était temps !
# becomes: La directrice l’a prise en ligne. Ce qui s’est dit ensuite ne regarde plus qu’elles deux, et leurs avocates.
disputes = Good. Thank you for taking me seriously. I’ll wait for her.
    .says-tense = Somebody, at last. I’m waiting.
    .says-furious = It was about time!
    .becomes = The director took the call. What was said then concerns only the two of them, and their lawyers.

# text: Je vous remercie. Qu’elle ait le dossier ouvert, surtout.
# says-tense: Bien. J’attends. Je n’ai plus que cela à vendre, du temps.
# says-furious: Enfin !
# becomes: La responsable a débloqué l’avance en deux minutes. Vous pouviez le faire en une, et c’est vous qui la décrochiez.
manager = Thank you. Let her have the file open, above all.
    .says-tense = Good. I’m waiting. Time’s all that I have left to sell.
    .says-furious = At last!
    .becomes = The manager released the advance in two minutes. You could have done it in one, and it was you who had picked up.

# text: Au revoir. Nous nous écrirons.
# says-tense: Nous nous verrons là-bas.
# says-furious: Au tribunal, alors !
# becomes: Le juge a trouvé la relance qui manquait en quatre minutes. Cela a coûté plus cher que la poésie.
court = Goodbye. We shall be writing.
    .says-tense = I’ll see you there.
    .says-furious = In court, then!
    .becomes = It took the judge four minutes to find that nobody had chased the report. It cost more than the poetry.

# text: Je raccroche. Ce n’est pas contre vous.
# says-tense: Cela ne mène à rien. Adieu.
# says-furious: Terminé !
# becomes: Elle a raccroché, appelé son avocate, puis vidé le dernier sac.
hung-up = I’m hanging up. It isn’t against you.
    .says-tense = This leads nowhere. Farewell.
    .says-furious = That’s it!
    .becomes = She hung up, called her lawyer, and then emptied the last bag.
