# text: Après l’enterrement
title = After the funeral

# text: Vous répondez pour la Banque Mosane, à Namur, le { $today }. Jean-Marie Colson a perdu sa femme, Rita, le { $death } ; on l’a enterrée mardi. La banque a reçu l’avis de décès le { $blocked } et a bloqué leurs comptes, comme elle le doit. Hier, sa carte a été refusée. Il parle peu. Laissez-lui du silence, et vérifiez à qui vous parlez avant de lire un chiffre.
briefing = You answer for Banque Mosane, in Namur, Belgium, on { $today }. Jean-Marie Colson lost his wife, Rita, on { $death }; the funeral was on Tuesday. The bank received notice of the death on { $blocked } and blocked their accounts, as it must. Yesterday his card was refused. He says little. Leave him some silence, and check who you are speaking to before you read out a figure.

# text: Avant tout chiffre : la date de naissance et les quatre derniers chiffres de la carte d’identité.
policy-verify = Before any figure: the date of birth and the last four digits of the identity card.

# text: Au conjoint qui reste, la banque peut verser tout de suite la moitié des soldes, { $cap } au plus, toutes banques confondues. C’est une seule fois : demandez si une autre banque a déjà versé. Rien d’autre ne se débloque au téléphone.
policy-advance = To the husband or wife who is left, the bank may pay out at once half of the balances, { $cap } at most, all banks together. It is done only once: ask whether another bank has paid already. Nothing else is released by phone.

# text: Les factures des pompes funèbres et de l’hôpital sont payées par la banque depuis le compte bloqué, sur copie. Elles ne comptent pas dans l’avance.
policy-bills = The bills of the undertaker and of the hospital are paid by the bank from the blocked account, against a copy. They do not count towards the advance.

# text: Un compte à son seul nom s’ouvre au téléphone, s’il le demande : { $fee } par mois.
policy-account = An account in his name alone can be opened by phone, if he asks for it: { $fee } a month.

# text: Qui hérite de quoi, c’est le notaire. Quand un autre héritier est évoqué, on règle d’abord ce qui est à nous, puis on passe la main au service Successions, avec tout le dossier.
policy-heirs = Who inherits what is for the notary. When another heir is mentioned, settle first what is ours, then hand over to the Estates team, with the whole file.

# text: qu’on parle de Rita, et pas d’un dossier
need-named = to have Rita spoken of, and not a file

# text: avoir de quoi vivre en attendant le notaire
need-live = to have something to live on until the notary is done

# text: comprendre pourquoi son compte à lui est bloqué
need-why = to understand why his own account is blocked

# text: payer les funérailles sans y laisser l’avance
need-funeral = to pay for the funeral without spending the advance on it

# text: que sa pension arrive quelque part
need-pension = to have his pension arrive somewhere

# text: savoir quoi répondre au fils de Rita
need-heirs = to know what to say to Rita’s son

# text: ne pas passer pour celui qui vide le compte
need-not-thief = not to be taken for the one who empties the account

# text: Compte à vue joint
# value: Rita et Jean-Marie Colson, { $joint }, bloqué le { $blocked }
record-joint = Joint current account
    .value = Rita and Jean-Marie Colson, { $joint }, blocked on { $blocked }

# text: Compte d’épargne joint
# value: { $savings }, bloqué le { $blocked }
record-savings = Joint savings account
    .value = { $savings }, blocked on { $blocked }

# text: État civil
# value: Mariés en 1988 ; elle avait un fils d’un premier mariage
record-married = Marital status
    .value = Married in 1988; she had a son from a first marriage

# text: Courriers
# value: « Profitez mieux de votre compte », à Mme Rita Colson, le { $mailed }
record-mail = Letters sent
    .value = “Get more from your account”, to Mrs Rita Colson, on { $mailed }

# text: Entrées
# value: Pension de monsieur, le { $pension }
record-incoming = Money coming in
    .value = His pension, on { $pension }

# text: Identité
# value: à vérifier
record-identity = Identity
    .value = to be verified

# text: Décès : comptes bloqués
# content: Dès qu’elle apprend un décès, la banque bloque les comptes du défunt et ceux du couple, cartes et domiciliations comprises. Le blocage protège tous les héritiers, le conjoint aussi. Il est levé sur un acte ou un certificat d’hérédité.
knowledge-block = A death: blocked accounts
    .content = As soon as it learns of a death, the bank blocks the accounts of the deceased and those of the couple, cards and direct debits included. The block protects all the heirs, the spouse too. It is lifted on a deed or certificate of inheritance.

# text: Avance dépassée
# content: Un conjoint qui retire plus que la moitié ou plus que { $cap }, toutes banques confondues, s’expose : l’excédent est repris sur sa part, et il perd le choix de renoncer à la succession.
knowledge-too-much = Advance exceeded
    .content = A spouse who takes more than half, or more than { $cap } at all banks together, runs a risk: the excess comes out of their share, and they lose the choice to turn the inheritance down.

# text: assurance obsèques
product-cover = funeral insurance

# text: Décès : avance versée, passé aux Successions
disposition-estate = Death: advance paid, passed to Estates

# text: Décès : passé aux Successions, points ouverts
disposition-estate-open = Death: passed to Estates, points open

# text: Décès : informations données
disposition-no-follow = Death: information given

# text: Bonjour. Colson. Ma carte ne passe plus depuis hier. On a enterré ma femme mardi. Je ne sais pas à qui je dois le dire.
# says-tense: Bonjour. Colson. On a enterré ma femme mardi, et hier ma carte ne passait plus. C’est chez vous que ça se règle, ou pas ?
# says-furious: Colson. On a enterré ma femme mardi. Le lendemain, vous me coupiez la carte. Le lendemain.
# form-first: Banque Mosane, { $agent }, bonjour. Votre date de naissance, celle de la personne décédée et les quatre derniers chiffres de votre carte d’identité ?
# form-first-also-1: Bonjour, avant toute chose, il me faut votre date de naissance et vos quatre chiffres.
# form-first-also-2: Bonjour, je dois d’abord vous identifier. Votre date de naissance, et celle de la défunte ?
# form-first-also-3: Bonjour monsieur, commençons par les vérifications d’usage, s’il vous plaît.
# form-first-also-4: Votre carte d’identité, s’il vous plaît, les quatre derniers chiffres, et les dates de naissance.
# form-first-coach: Il vient de dire qu’il a enterré sa femme, et il reçoit un formulaire. Les dates attendront dix secondes ; lui attend depuis mardi.
# fix-it-now: Bonjour monsieur, { $agent }. Ne vous tracassez surtout pas avec cette carte, je vous la remets en route dans la minute, vous avez bien assez de soucis comme ça.
# fix-it-now-also-1: Bonjour, pas d’inquiétude, je vous réactive la carte tout de suite.
# fix-it-now-also-2: Bonjour monsieur, on va vous débloquer ça en deux minutes, vous allez voir.
# fix-it-now-also-3: Ce n’est rien, la carte, je la relance et elle marchera dès ce midi.
# fix-it-now-also-4: Bonjour, laissez-moi faire, votre carte refonctionne dans une minute.
# set-phrase: Bonjour, { $agent }. Toutes nos condoléances. Pour la carte, c’est normal : lors d’un décès, les comptes sont bloqués.
# set-phrase-also-1: Bonjour, sincères condoléances. Votre carte est coupée parce que le compte est bloqué.
# set-phrase-also-2: Mes condoléances, monsieur. C’est la procédure, le compte est bloqué à cause du décès.
# set-phrase-also-3: Condoléances de toute la banque. La carte, c’est lié au blocage, c’est toujours ainsi.
# set-phrase-also-4: Bonjour, nous vous présentons nos condoléances. Après un décès, les cartes ne passent plus.
# room-first: Bonjour, monsieur Colson. { $agent }. Enterrer sa femme mardi, et jeudi devoir appeler la banque… Vous êtes au bon endroit. Racontez-moi, j’ai le temps.
# room-first-also-1: Bonjour monsieur, je pense à votre femme, et à vous. C’est moi qu’il fallait appeler. Je vous écoute, prenez votre temps.
# room-first-also-2: Bonjour, ici { $agent }. C’est dur, et c’est tout frais. Dites-moi ce qui s’est passé hier.
# room-first-also-3: Monsieur Colson, quelle tristesse. Vous frappez à la bonne porte. Racontez.
# room-first-also-4: Bonjour monsieur. Mardi, c’était hier, presque. Je vous écoute, rien ne presse.
# room-first-coach: Vous avez entendu sa femme avant sa carte, et vous n’avez encore rien demandé. Un homme qui parle peu se met à parler.
opening = Good morning. Colson. My card hasn’t worked since yesterday. We buried my wife on Tuesday. I don’t know who I’m supposed to tell.
    .says-tense = Good morning. Colson. We buried my wife on Tuesday, and yesterday my card stopped working. Is it you people who deal with that, or not?
    .says-furious = Colson. We buried my wife on Tuesday. The day after, you cut off my card. The day after.
    .form-first = Banque Mosane, { $agent }, good morning. Your date of birth, that of the deceased, and the last four digits of your identity card?
    .form-first-also-1 = Good morning, before anything else I need your date of birth and your four digits.
    .form-first-also-2 = Hello, I have to identify you first. Your date of birth, and that of the deceased?
    .form-first-also-3 = Good morning sir, let’s start with the usual checks, please.
    .form-first-also-4 = The last four digits of your identity card, please, and both dates of birth.
    .form-first-coach = He has just said that he buried his wife, and he is handed a form. The dates can wait ten seconds; he has been waiting since Tuesday.
    .fix-it-now = Good morning sir, { $agent }. Now don’t you fret about that card, I’ll have it working again within a minute. You’ve quite enough on your plate.
    .fix-it-now-also-1 = Good morning, not to worry, I’ll reactivate the card for you straight away.
    .fix-it-now-also-2 = Good morning sir, we’ll have that unblocked in two minutes, you’ll see.
    .fix-it-now-also-3 = The card is nothing, I’ll restart it and it’ll work by noon.
    .fix-it-now-also-4 = Good morning, leave it to me, your card will be back in a minute.
    .set-phrase = Good morning, { $agent }. Our condolences. As for the card, that’s normal: when somebody dies, the accounts are blocked.
    .set-phrase-also-1 = Good morning, sincere condolences. Your card is off because the account is blocked.
    .set-phrase-also-2 = My condolences, sir. That’s the procedure, the account is blocked because of the death.
    .set-phrase-also-3 = Condolences from all of us at the bank. The card comes with the block, it’s always like that.
    .set-phrase-also-4 = Good morning, please accept our condolences. After a death the cards stop working.
    .room-first = Good morning, Mr Colson. { $agent } speaking. To bury your wife on Tuesday, and on Thursday have to ring the bank… You’ve come to the right place. Tell me, I have time.
    .room-first-also-1 = Good morning sir, my thoughts are with your wife, and with you. I’m the one to call. I’m listening, take your time.
    .room-first-also-2 = Good morning, { $agent } here. It’s hard, and it’s so recent. Tell me what happened yesterday.
    .room-first-also-3 = Mr Colson, I’m so sorry. You’ve knocked at the right door. Tell me.
    .room-first-also-4 = Good morning sir. Tuesday is barely yesterday. I’m listening, there’s no hurry.
    .room-first-coach = You heard his wife before his card, and you have not asked for anything yet. A man of few words begins to talk.

# text: Le 19 juin 1953. Elle, le 4 octobre 1954. La carte finit par 6218. Celle de Rita, je l’ai rendue à la commune. Et l’autre, la vôtre, on me l’a refusée hier, à la pharmacie, pour des gouttes.
# says-tense: 19 juin 1953. Elle, 4 octobre 1954. 6218. Hier, à la pharmacie, pour des gouttes, ça n’a pas passé, devant tout le monde. Vous voulez l’heure du décès aussi ?
# says-furious: 19 juin 1953, 6218. Elle, 4 octobre 1954, et le 3 mars pour la fin. Hier, refusé à la pharmacie, pour des gouttes. C’est complet, votre formulaire ?
# file-opens: Merci, c’est en ordre. Je suis bien sur votre dossier et je vois que l’avis de décès nous est arrivé lundi.
# file-opens-also-1: Merci, l’avis de décès est bien au dossier, il date de lundi.
# file-opens-also-2: Parfait, j’ai le dossier. Le décès est encodé depuis lundi.
# file-opens-also-3: C’est bon, vous êtes identifié. Je vois le blocage, il est de lundi.
# file-opens-also-4: Merci monsieur. Tout est déjà enregistré chez nous depuis le 9.
# stay-strong: Allez, monsieur, courage, le plus dur est derrière vous maintenant. Les papiers, ça se règle, et avec le temps tout finit par passer, vous verrez.
# stay-strong-also-1: Courage, le temps arrange les choses, vous verrez.
# stay-strong-also-2: Il faut être fort, monsieur, le plus dur est passé.
# stay-strong-also-3: Au moins, l’enterrement est derrière vous, c’est déjà ça.
# stay-strong-also-4: Ça va aller, tout le monde passe par là un jour.
# sorry-for-form: Pardon, j’ai commencé par les cases. Vous veniez de me parler de Rita, et d’une carte refusée. C’est ça qui compte. Je vous écoute.
# sorry-for-form-also-1: Excusez-moi, je vous ai fait réciter des dates alors que vous me parliez de votre femme. Dites-moi.
# sorry-for-form-also-2: Pardon, ce n’était pas la bonne façon de commencer. Vous avez perdu Rita. Racontez-moi.
# sorry-for-form-also-3: Pardon, monsieur Colson. Ces questions, si tôt, c’est dur. Je vous écoute maintenant.
# sorry-for-form-also-4: J’aurais dû vous écouter d’abord, excusez-moi. Parlez-moi d’hier, et de Rita si vous voulez.
names-and-dates = The nineteenth of June 1953. Hers, the fourth of October 1954. The card ends in 6218. I handed Rita’s in at the town hall. And the other one, yours, was refused yesterday at the chemist’s, for some drops.
    .says-tense = Nineteenth of June 1953. Hers, fourth of October 1954. 6218. Yesterday at the chemist’s, for some drops, it didn’t go through, in front of everyone. Do you want the time of death as well?
    .says-furious = Nineteenth of June 1953, 6218. Hers, fourth of October 1954, and the third of March for the end. Yesterday, refused at the chemist’s, for some drops. Is your form complete?
    .file-opens = Thank you, that’s in order. I have your file here and I can see that the notice of death reached us on Monday.
    .file-opens-also-1 = Thanks, the notice of death is on file, it’s from Monday.
    .file-opens-also-2 = Perfect, I have the file. The death was entered on Monday.
    .file-opens-also-3 = That’s fine, you’re identified. I see the block, it’s from Monday.
    .file-opens-also-4 = Thank you sir. It’s all been on record with us since the ninth.
    .stay-strong = Come on now, sir, chin up, the hardest part is behind you. Paperwork can be dealt with, and in time everything passes, you’ll see.
    .stay-strong-also-1 = Chin up, time heals, you’ll see.
    .stay-strong-also-2 = You have to be strong, sir, the worst is over.
    .stay-strong-also-3 = At least the funeral is behind you, that’s something.
    .stay-strong-also-4 = It’ll be all right, everybody goes through it one day.
    .sorry-for-form = I’m sorry, I began with the boxes. You had just told me about Rita, and a card that was refused. That’s what matters. I’m listening.
    .sorry-for-form-also-1 = Forgive me, I had you reciting dates when you were telling me about your wife. Go on.
    .sorry-for-form-also-2 = I’m sorry, that was no way to begin. You’ve lost Rita. Tell me.
    .sorry-for-form-also-3 = I beg your pardon, Mr Colson. Those questions, so soon, are hard. I’m listening now.
    .sorry-for-form-also-4 = I should have listened first, forgive me. Tell me about yesterday, and about Rita if you like.

# text: C’était à la pharmacie, pour des gouttes. { $check }. La petite a dit, ça ne passe pas, monsieur. Il y avait du monde. Elle m’a laissé partir avec, je paierai plus tard.
# says-tense: À la pharmacie. { $check } de gouttes. Trois fois elle a essayé, devant les gens. Jamais de ma vie je n’ai fait une ardoise.
# says-furious: { $check } de gouttes, refusés devant la moitié du village. Septante-deux ans, et je fais une ardoise pour des gouttes.
# no-shame: Devant les gens, en plus : ça a dû vous coûter. Ni vous ni Rita n’y êtes pour rien. Votre date de naissance, et les quatre derniers chiffres de la carte d’identité ?
# no-shame-also-1: Je comprends que ce soit gênant, et ce n’est pas votre faute. Puis-je prendre votre date de naissance et les quatre chiffres de la carte ?
# no-shame-also-2: Personne ne devrait vivre ça deux jours après avoir enterré sa femme. Je vérifie que c’est bien vous : date de naissance, quatre derniers chiffres ?
# no-shame-also-3: Se faire refuser des gouttes devant tout ce monde, et deux jours après… Pardon pour ça. Votre date de naissance et vos quatre chiffres, je vous prie ?
# no-shame-also-4: C’est humiliant, et vous n’y êtes pour rien. Je regarde, mais d’abord votre date de naissance et la fin de la carte d’identité.
# see-balance: Je regarde… Ce n’est pas un manque d’argent : il y a { $joint } sur le compte.
# see-balance-also-1: Je vois le compte, il y a bien { $joint } dessus, il est juste bloqué.
# see-balance-also-2: Rassurez-vous, vous avez { $joint } à vue et { $savings } en épargne.
# see-balance-also-3: L’argent est là, { $joint }, mais la carte est coupée.
# see-balance-also-4: D’après l’écran, il reste { $joint } sur votre compte joint.
# see-balance-coach: Le chiffre est là, sous vos yeux, et il rassurerait. Mais n’importe qui peut dire « Colson » au téléphone, la semaine d’un enterrement surtout.
# quick-check: Pardon pour hier. Il me faut votre date de naissance et les quatre derniers chiffres de votre carte d’identité.
# quick-check-also-1: D’accord. Date de naissance et quatre derniers chiffres, s’il vous plaît ?
# quick-check-also-2: Pour ouvrir le dossier, donnez-moi votre date de naissance et la fin de votre carte.
# quick-check-also-3: Je note. Je dois vous identifier, votre date de naissance ?
# quick-check-also-4: Bien. Il faut que je vérifie votre identité avant de regarder.
# other-card: C’est gênant, bien sûr, mais la pharmacienne vous connaît, vous repasserez avec du liquide et on n’en parlera plus. Votre date de naissance, et les quatre chiffres de votre carte d’identité ?
# other-card-also-1: Ce n’est qu’une petite somme, ça s’arrangera. Votre date de naissance ?
# other-card-also-2: Ça arrive à tout le monde, une carte refusée. Donnez-moi vos quatre chiffres.
# other-card-also-3: Ce n’est pas bien grave, vous paierez en liquide. On vérifie l’identité ?
# other-card-also-4: Pour { $check }, elle attendra bien. Votre carte d’identité, la fin ?
pharmacy = It was at the chemist’s, for some drops. { $check }. The girl said, it’s not going through, sir. There were people. She let me take them, I’m to pay later.
    .says-tense = At the chemist’s. { $check } worth of drops. She tried three times, in front of people. Never in my life have I bought on credit.
    .says-furious = { $check } worth of drops, refused in front of half the village. Seventy-two years old, and I’m buying drops on credit.
    .no-shame = In front of people, too: that must have been hard. It’s no fault of yours, nor of Rita’s. Your date of birth, and the last four digits of the identity card?
    .no-shame-also-1 = I understand how awkward that was, and it’s not your fault. May I take your date of birth and the four digits of the card?
    .no-shame-also-2 = Nobody should go through that two days after burying his wife. Let me check it’s you: date of birth, last four digits?
    .no-shame-also-3 = To be refused a few drops with people looking on, and in a week like this… I’m sorry. Your date of birth and four digits, please?
    .no-shame-also-4 = It’s humiliating, and none of it is your doing. I’ll look, but first your date of birth and the end of the identity card.
    .see-balance = Let me see… It isn’t for want of money: there’s { $joint } in the account.
    .see-balance-also-1 = I can see the account, there’s { $joint } in it, it’s only blocked.
    .see-balance-also-2 = Rest assured, you have { $joint } in the current account and { $savings } in savings.
    .see-balance-also-3 = The money is there, { $joint }, but the card is off.
    .see-balance-also-4 = According to the screen there’s { $joint } left in your joint account.
    .see-balance-coach = The figure is there before you, and it would reassure him. But anybody can say “Colson” on the phone, in the week of a funeral above all.
    .quick-check = Sorry about yesterday. I’ll need your date of birth and the last four digits of your identity card.
    .quick-check-also-1 = All right. Date of birth and last four digits, please?
    .quick-check-also-2 = To open the file, give me your date of birth and the end of your card number.
    .quick-check-also-3 = Noted. I have to identify you, what’s your date of birth?
    .quick-check-also-4 = Right. I have to verify your identity before I look.
    .other-card = It’s awkward, of course, but the chemist knows you, you can go back with cash and that’ll be the end of it. Your date of birth, and the four digits of your identity card?
    .other-card-also-1 = It’s only a small sum, it’ll sort itself out. Your date of birth?
    .other-card-also-2 = A refused card happens to everyone. Give me your four digits.
    .other-card-also-3 = It’s not the end of the world, you’ll pay cash. Shall we check your identity?
    .other-card-also-4 = For { $check } she can surely wait. The end of your identity card?

# text: C’est bien moi, oui. J’ai autre chose devant moi. Une lettre de chez vous, de ce matin. « Chère Madame Colson, profitez mieux de votre compte. »
# says-tense: C’est moi, oui. Et ça, c’est quoi ? Une lettre de chez vous, ce matin, à son nom. « Chère Madame Colson, profitez mieux de votre compte. »
# says-furious: Vous savez qu’elle est morte, puisque vous bloquez. Et ce matin, vous lui écrivez. « Chère Madame Colson, profitez mieux. » Profiter de quoi ?
# automatic: Excusez-nous, mais ce sont des envois automatiques, préparés des semaines à l’avance. Personne chez nous n’a écrit cette lettre en pensant à votre femme.
# automatic-also-1: C’est un envoi automatique, il était programmé depuis longtemps.
# automatic-also-2: Ça part tout seul, ce genre de courrier, c’est un prestataire qui l’imprime.
# automatic-also-3: La publicité est préparée un mois avant, on ne pouvait pas l’arrêter.
# automatic-also-4: Ce courrier ne vient pas de mon service, il part du marketing, automatiquement.
# bin-it: Jetez-la, monsieur, ce n’est que de la publicité.
# bin-it-also-1: N’y faites pas attention, c’est une réclame, mettez-la au papier.
# bin-it-also-2: Ce n’est qu’un dépliant, il ne faut pas le prendre pour vous.
# bin-it-also-3: Oh, ces courriers-là, personne ne les lit, jetez-les.
# bin-it-also-4: Ne la lisez pas, elle n’a aucune importance.
# own-letter: Cette lettre n’aurait jamais dû partir, et je vous en demande pardon. Voir son nom là-dessus ce matin, ça fait mal. Je retire Rita de nos envois, là, maintenant.
# own-letter-also-1: C’est une faute de notre part, pardonnez-nous. J’arrête tout courrier à son nom, tout de suite.
# own-letter-also-2: Pardon, monsieur Colson, c’est cruel de recevoir ça. Je m’occupe qu’il n’y en ait plus d’autre.
# own-letter-also-3: On vous a blessé avec cette lettre. Excusez-nous. Je supprime les envois à Rita moi-même.
# own-letter-also-4: Nous le savions depuis lundi, et cette lettre est partie quand même. Pardon. Plus rien ne partira à son nom.
# own-letter-coach: C’est la faute de la banque, et vous le dites sans accuser une machine. Le prénom, à cet endroit, vaut plus que la formule.
# so-awkward: Oh là, quelle honte, c’est affreux, mille excuses, vraiment, au nom de toute la banque.
# so-awkward-also-1: Quelle honte, toutes nos excuses pour ce courrier.
# so-awkward-also-2: Mon Dieu, c’est terrible, pardon, pardon, monsieur.
# so-awkward-also-3: Toutes mes excuses, vraiment, je ne sais pas quoi vous dire.
# so-awkward-also-4: C’est très gênant, la banque vous présente ses excuses.
letter = That’s me, yes. I have something else here. A letter from you, this morning. “Dear Mrs Colson, get more from your account.”
    .says-tense = That’s me, yes. And what’s this? A letter from you, this morning, in her name. “Dear Mrs Colson, get more from your account.”
    .says-furious = You know she’s dead, since you’ve blocked us. And this morning you write to her. “Dear Mrs Colson, get more.” More of what?
    .automatic = I’m sorry, but those are automatic mailings, prepared weeks ahead. Nobody here wrote that letter with your wife in mind.
    .automatic-also-1 = It’s an automatic mailing, it had been scheduled for a long time.
    .automatic-also-2 = That sort of letter goes out by itself, a contractor prints it.
    .automatic-also-3 = Advertising is prepared a month before, we couldn’t have stopped it.
    .automatic-also-4 = That letter isn’t from my team, it comes from marketing, automatically.
    .bin-it = Throw it away, sir, it’s only advertising.
    .bin-it-also-1 = Take no notice, it’s an advert, put it in the recycling.
    .bin-it-also-2 = It’s only a leaflet, you mustn’t take it personally.
    .bin-it-also-3 = Oh, those letters, nobody reads them, throw them out.
    .bin-it-also-4 = Don’t read it, it’s of no importance.
    .own-letter = That letter should never have gone out, and I’m sorry for it. To see her name on it this morning must hurt. I’m taking Rita off our mailings, here and now.
    .own-letter-also-1 = That’s our fault, forgive us. I’m stopping all letters in her name, right away.
    .own-letter-also-2 = I’m sorry, Mr Colson, it’s cruel to receive that. I’ll see to it that there are no more.
    .own-letter-also-3 = We’ve hurt you with that letter. I apologise. I’m cancelling the mailings to Rita myself.
    .own-letter-also-4 = We had known since Monday, and that letter went out all the same. I’m sorry. Nothing more will go out in her name.
    .own-letter-coach = The fault is the bank’s, and you say so without blaming a machine. Her first name, just here, is worth more than any formula.
    .so-awkward = Oh dear, I’m so embarrassed, that’s dreadful, a thousand apologies, truly, on behalf of the whole bank.
    .so-awkward-also-1 = I’m mortified, all our apologies for that letter.
    .so-awkward-also-2 = My goodness, that’s terrible, sorry, so sorry, sir.
    .so-awkward-also-3 = All my apologies, really, I don’t know what to say.
    .so-awkward-also-4 = That’s very awkward, the bank offers its apologies.

# text: Bon. Et mon compte à moi ? Il y a mon nom dessus, ma pension dessus. C’est elle qui est partie, pas moi.
# says-tense: Dites-moi une chose. Mon nom est sur ce compte. Qu’est-ce que j’ai fait pour qu’on me le ferme ?
# says-furious: Mon nom est dessus. Trente-huit ans de pension et de paie. Et on me le ferme comme à un voleur.
# law-is-law: Je comprends que ça vous fâche, mais c’est la loi, et toutes les banques du pays font pareil. Allez voir en face, on vous dira exactement la même chose.
# law-is-law-also-1: Je comprends que ce soit choquant, mais c’est légal, vous pouvez vérifier.
# law-is-law-also-2: Votre colère se comprend, mais la loi nous y oblige, inutile de discuter.
# law-is-law-also-3: Ce serait pareil ailleurs, ce n’est pas la banque qui décide.
# law-is-law-also-4: Je n’ai pas le choix, c’est le règlement pour tout le monde.
# plain-why: Vous n’avez rien fait, monsieur Colson, et je comprends que ce soit raide. On gèle ce qui était à deux, pour que chacun retrouve sa part. Vous aussi.
# plain-why-also-1: On ne vous soupçonne de rien. Le blocage garde la part de chacun, la vôtre comprise, jusqu’au papier du notaire. Je sais que c’est brutal.
# plain-why-also-2: Je comprends que ça vous choque : il y a votre nom. Mais un compte à deux entre dans la succession, et on le ferme le temps de savoir à qui va quoi.
# plain-why-also-3: Personne ne vous reproche rien, monsieur Colson, et c’est rude à vivre. C’est une protection pour tous les héritiers, pour vous d’abord.
# plain-why-also-4: C’est dur à entendre, je le sais. La moitié de ce compte était à Rita, et la banque doit la garder jusqu’à l’acte d’hérédité.
# estate-speak: Les avoirs du ménage tombent en indivision successorale ; sans acte d’hérédité, la banque ne peut effectuer aucun paiement libératoire.
# estate-speak-also-1: C’est une indivision successorale, il faut un acte d’hérédité pour un paiement libératoire.
# estate-speak-also-2: Le compte relève de la masse à partager, d’où la mesure conservatoire.
# estate-speak-also-3: Tant que la dévolution n’est pas établie, les avoirs sont indisponibles.
# estate-speak-also-4: L’indivision suspend les pouvoirs des cotitulaires, voilà la raison juridique.
# plain-cold: Pardon pour le choc, monsieur. Le compte était aux deux : il est gelé jusqu’à ce qu’on sache qui hérite, conjoint compris.
# plain-cold-also-1: Un compte joint est bloqué au décès d’un des deux, jusqu’à l’acte du notaire.
# plain-cold-also-2: Il est bloqué parce qu’il appartenait aussi à votre femme.
# plain-cold-also-3: La moitié fait partie de la succession, donc on bloque le tout.
# plain-cold-also-4: C’est gelé pour protéger les héritiers, le conjoint compris.
why = Right. And my account? It has my name on it, my pension in it. She’s the one who’s gone, not me.
    .says-tense = Tell me one thing. My name is on that account. What have I done to have it shut on me?
    .says-furious = My name is on it. Thirty-eight years of wages and pension. And it’s shut on me as if I were a thief.
    .law-is-law = I understand that you’re upset, but it’s the law, and every bank in the country does the same. Go across the street and they’ll tell you exactly what I’m telling you.
    .law-is-law-also-1 = I understand it’s shocking, but it’s legal, you can check.
    .law-is-law-also-2 = Your anger is understandable, but the law obliges us, there’s no use arguing.
    .law-is-law-also-3 = It would be the same anywhere, it’s not the bank that decides.
    .law-is-law-also-4 = I have no choice, those are the rules for everyone.
    .plain-why = You’ve done nothing, Mr Colson, and I understand how harsh it feels. What belonged to two is frozen, so that each gets their share. You as well.
    .plain-why-also-1 = Nobody suspects you of anything. The block keeps each person’s share, yours included, until the notary’s paper. I know it’s brutal.
    .plain-why-also-2 = I understand that it shocks you: your name is on it. But a joint account is part of the estate, and we close it until it’s known who gets what.
    .plain-why-also-3 = Nobody is accusing you of anything, Mr Colson, and I know it’s hard. It protects all the heirs, you first of all.
    .plain-why-also-4 = It’s hard to hear, I know. Half of that account was Rita’s, and the bank has to keep it until the deed of inheritance.
    .estate-speak = The household’s assets fall into undivided estate property; without a deed of inheritance the bank can make no discharging payment.
    .estate-speak-also-1 = It’s an undivided estate, a deed of inheritance is required for a discharging payment.
    .estate-speak-also-2 = The account is part of the divisible mass, hence the protective measure.
    .estate-speak-also-3 = As long as devolution is not established, the assets are unavailable.
    .estate-speak-also-4 = The undivided ownership suspends the powers of the co-holders, that’s the legal reason.
    .plain-cold = I’m sorry for the shock, sir. The account belonged to both: it’s frozen until it’s known who inherits, spouse included.
    .plain-cold-also-1 = A joint account is blocked when one of the two dies, until the notary’s deed.
    .plain-cold-also-2 = It’s blocked because it belonged to your wife as well.
    .plain-cold-also-3 = Half is part of the estate, so the whole is blocked.
    .plain-cold-also-4 = It’s frozen to protect the heirs, spouse included.

# text: Je veux bien. Mais le mazout est commandé, il y a les courses, la pharmacie. Le notaire, c’est dans six semaines. Vous ne pouvez pas me le rendre, ce compte ?
# says-tense: Six semaines, a dit le notaire. Le mazout, les courses, la pharmacie : je paie ça avec quoi ? C’est notre argent. Rendez-moi le compte.
# says-furious: Le mazout, les courses, la pharmacie, et six semaines sans un franc. L’argent est là. Débloquez ce compte. Elle aurait honte de voir ça.
# open-it-all: Écoutez, monsieur Colson, vu ce que vous traversez, je prends sur moi : je rouvre le compte dès aujourd’hui, la carte et tout, et on s’arrangera avec le notaire quand il en sera là.
# open-it-all-also-1: Je vous débloque tout, exceptionnellement, on verra avec le notaire après.
# open-it-all-also-2: Vu la situation, je rouvre votre compte, tant pis pour la procédure.
# open-it-all-also-3: Je vais faire une exception et vous rendre l’accès complet.
# open-it-all-also-4: Pour vous, je lève le blocage aujourd’hui, sous ma responsabilité.
# sorry-nothing: Je comprends votre inquiétude, croyez-moi, et c’est très dur. Mais tant que le notaire n’a pas remis l’acte, rien ne peut sortir.
# sorry-nothing-also-1: Je comprends que ça vous inquiète, mais sans l’acte du notaire, c’est impossible.
# sorry-nothing-also-2: C’est inquiétant, je sais, malheureusement il faut attendre l’acte d’hérédité.
# sorry-nothing-also-3: J’entends bien, six semaines c’est long. Hélas, la banque ne peut rien sortir avant.
# sorry-nothing-also-4: Votre souci est légitime, monsieur, mais tout reste bloqué jusqu’au notaire.
# ask-first: Six semaines à compter chaque euro, ça fait peur. La loi vous donne une avance : la moitié des soldes, { $cap } au plus. Une autre banque vous a-t-elle déjà versé quelque chose ?
# ask-first-also-1: Je comprends l’inquiétude. Vous avez droit à une avance, { $cap } au plus, toutes banques ensemble. Avez-vous déjà reçu quelque chose ailleurs ?
# ask-first-also-2: Vous ne resterez pas sans rien. Je sais que ça vous ronge. Le conjoint peut recevoir jusqu’à { $cap }. Aviez-vous des comptes dans une autre banque ?
# ask-first-also-3: Il y a de quoi s’inquiéter, et il y a une solution : une avance légale, une seule fois. Une autre banque vous l’a-t-elle donnée, même en partie ?
# ask-first-also-4: Ne portez pas ça tout seul. Une avance est prévue pour vous. Avant le montant, dites-moi : rien reçu d’une autre banque depuis le décès ?
# ask-first-coach: Une question avant le chiffre. Sans elle, vous lui versez de bon cœur une somme que le notaire lui reprendra.
# straight-cap: La loi prévoit une avance pour le conjoint. Avec vos deux comptes, c’est le maximum : { $cap }. Je vous les verse cet après-midi.
# straight-cap-also-1: Vous avez droit à { $cap }, je fais le virement maintenant.
# straight-cap-also-2: La moitié dépasse { $cap }, donc je vous verse { $cap } aujourd’hui.
# straight-cap-also-3: Une avance de { $cap } est possible, elle part cet après-midi.
# straight-cap-also-4: Je peux sortir { $cap } tout de suite, c’est le plafond légal.
ask = Fair enough. But the heating oil is ordered, there’s the shopping, the chemist. The notary is in six weeks. Can’t you give me that account back?
    .says-tense = Six weeks, the notary said. The oil, the shopping, the chemist: what do I pay them with? It’s our money. Give me the account back.
    .says-furious = The oil, the shopping, the chemist, and six weeks without a penny. The money is right there. Unblock that account. She’d be ashamed to see this.
    .open-it-all = Listen, Mr Colson, given what you’re going through, I’ll take it on myself: I’m reopening the account today, card and all, and we’ll square it with the notary when he gets that far.
    .open-it-all-also-1 = I’ll unblock everything for you, as an exception, we’ll see about the notary later.
    .open-it-all-also-2 = In the circumstances I’m reopening your account, never mind the procedure.
    .open-it-all-also-3 = I’ll make an exception and give you full access back.
    .open-it-all-also-4 = For you, I’ll lift the block today, on my own responsibility.
    .sorry-nothing = I understand your worry, believe me, and it’s very hard. But until the notary has handed over the deed, nothing can come out.
    .sorry-nothing-also-1 = I understand that it worries you, but without the notary’s deed it’s impossible.
    .sorry-nothing-also-2 = It’s worrying, I know, unfortunately we have to wait for the deed of inheritance.
    .sorry-nothing-also-3 = I do hear you, six weeks is long. Sadly the bank can’t release anything before.
    .sorry-nothing-also-4 = Your worry is legitimate, sir, but everything stays blocked until the notary.
    .ask-first = Six weeks of counting every euro, anyone would worry. The law gives you an advance: half of the balances, { $cap } at most. Has another bank paid you anything already?
    .ask-first-also-1 = I understand the worry. You’re entitled to an advance, { $cap } at most, all banks together. Have you had anything elsewhere?
    .ask-first-also-2 = You won’t be left with nothing. I know it’s gnawing at you. The spouse can receive up to { $cap }. Did you have accounts at another bank?
    .ask-first-also-3 = There’s reason to worry, and there’s a way: a legal advance, once only. Has another bank given you any part of it?
    .ask-first-also-4 = Don’t carry that alone. There’s an advance for you. Before I say how much: have you had nothing from another bank since the death?
    .ask-first-coach = A question before the figure. Without it you would gladly pay him a sum that the notary will take back.
    .straight-cap = The law provides an advance for the spouse. With your two accounts it’s the maximum: { $cap }. I’ll pay it to you this afternoon.
    .straight-cap-also-1 = You’re entitled to { $cap }, I’ll make the transfer now.
    .straight-cap-also-2 = Half comes to more than { $cap }, so I’ll pay you { $cap } today.
    .straight-cap-also-3 = An advance of { $cap } is possible, it goes out this afternoon.
    .straight-cap-also-4 = I can release { $cap } at once, that’s the legal ceiling.

# text: Rien. Je vous l’ai dit, pourtant : le mazout, les courses, la pharmacie, six semaines. L’autre banque, elle, m’a donné quelque chose.
# says-tense: Rien. Il faut que je redise ? Le mazout, les courses, la pharmacie, six semaines. L’autre banque m’a bien donné quelque chose, hier. Ils ont une autre loi ?
# says-furious: Le mazout. Les courses. La pharmacie. Je le redis, puisque vous n’écoutez pas. L’autre banque, elle, m’a donné quelque chose.
# they-were-wrong: Alors ils ont eu tort, monsieur. Chez nous, la règle est la même pour tout le monde : pas d’acte, pas de sortie.
# they-were-wrong-also-1: L’autre banque n’aurait pas dû, ce n’est pas conforme.
# they-were-wrong-also-2: Je ne sais pas ce qu’ils font là-bas, ici c’est non sans acte.
# they-were-wrong-also-3: Ils se sont trompés, je vous assure que rien ne peut sortir.
# they-were-wrong-also-4: Chaque banque fait ce qu’elle veut, la nôtre respecte la procédure.
# come-back: Non, l’erreur est de mon côté, pardon. Vous aviez raison d’insister : le conjoint a droit à une avance. Combien l’autre banque vous a-t-elle versé ?
# come-back-also-1: Pardon, je vous ai mal renseigné, et vous aviez de quoi être déçu. Il existe une avance. Combien avez-vous reçu là-bas ?
# come-back-also-2: Vous avez raison, excusez-moi : une avance est possible. Dites-moi ce que l’autre banque a donné.
# come-back-also-3: J’ai parlé trop vite, pardon. Vous pouvez recevoir quelque chose chez nous aussi. C’était quel montant, là-bas ?
# come-back-also-4: Excusez-moi, monsieur Colson, je rectifie. Vous n’allez pas rester sans rien. Combien vous a-t-on versé ?
# check-again: Un instant, ne quittez pas.
# check-again-also-1: Attendez une seconde.
# check-again-also-2: Ne quittez pas, je reviens.
# check-again-also-3: Une petite minute.
# check-again-also-4: Restez en ligne.
nothing-then = Nothing. But I told you: the oil, the shopping, the chemist, six weeks. The other bank did give me something.
    .says-tense = Nothing. Must I say it again? The oil, the shopping, the chemist, six weeks. The other bank gave me something yesterday. Do they have a different law?
    .says-furious = The oil. The shopping. The chemist. I’m saying it again, since you don’t listen. The other bank did give me something.
    .they-were-wrong = Then they were wrong, sir. With us the rule is the same for everybody: no deed, no payment.
    .they-were-wrong-also-1 = The other bank shouldn’t have, it’s against the rules.
    .they-were-wrong-also-2 = I don’t know what they do there, here it’s no without a deed.
    .they-were-wrong-also-3 = They made a mistake, I assure you that nothing can be released.
    .they-were-wrong-also-4 = Each bank does as it pleases, ours follows procedure.
    .come-back = No, the mistake was mine, I’m sorry. You were right to insist: the spouse is entitled to an advance. How much did the other bank pay you?
    .come-back-also-1 = I’m sorry, I told you wrong, and you had reason to be disappointed. There is an advance. How much did you get there?
    .come-back-also-2 = You’re right, excuse me: an advance is possible. Tell me what the other bank gave.
    .come-back-also-3 = I spoke too fast, I’m sorry. You can receive something from us as well. What was the amount over there?
    .come-back-also-4 = Forgive me, Mr Colson, let me put that right. You won’t be left with nothing. How much were you paid?
    .check-again = One moment, stay on the line.
    .check-again-also-1 = Wait a second.
    .check-again-also-2 = Hold on, I’ll be back.
    .check-again-also-3 = Just a minute.
    .check-again-also-4 = Stay there.

# text: … Vous ne dites plus rien. Ça ne va pas, c’est ça ?
# says-tense: … Je n’entends plus que vos touches. C’est non, finalement ?
# says-furious: … Vous aviez dit que vous le rouvriez. Alors dites-le, que vous ne pouvez pas.
# technical: Le système refuse l’opération, il demande un acte d’hérédité. C’est une sécurité technique, je ne peux pas passer outre.
# technical-also-1: Ça bloque, le système exige l’acte d’hérédité.
# technical-also-2: La machine refuse, il manque un document du notaire.
# technical-also-3: Je n’arrive pas à valider, c’est verrouillé plus haut.
# technical-also-4: C’est informatique, monsieur, l’écran ne me laisse pas faire.
# say-so: Non, et j’ai eu tort de vous faire espérer, pardon. Ce qui existe est plus petit : une avance. Une autre banque vous a-t-elle versé quelque chose ?
# say-so-also-1: Je ne peux pas, et je n’aurais pas dû le dire. Excusez-moi, après la semaine que vous avez eue. Il y a une avance : avez-vous déjà reçu quelque chose ailleurs ?
# say-so-also-2: J’ai promis trop vite, pardon, et vous voilà inquiet. Ce que la loi permet, c’est une avance. Une autre banque en a-t-elle versé une ?
# say-so-also-3: C’est non, et c’est ma faute de vous l’avoir fait croire. Il reste une avance pour vous. Avez-vous touché de l’argent d’une autre banque ?
# say-so-also-4: Je retire ce que j’ai dit, je vous demande pardon. Je sais ce que vous attendiez. Dites-moi si une autre banque a déjà payé, et je calcule l’avance.
# soon-fixed: Si, si, ça va venir, le système est toujours un peu lent en fin de matinée. Essayez votre carte ce soir à la pharmacie, elle devrait passer sans problème.
# soon-fixed-also-1: Ça va se débloquer, essayez ce soir.
# soon-fixed-also-2: Le système est lent, mais demain au plus tard c’est bon.
# soon-fixed-also-3: Ne vous en faites pas, ça finira par passer.
# soon-fixed-also-4: Encore un peu de patience, la carte remarchera tantôt.
gone-quiet = … You’ve gone quiet. It’s not working, is it?
    .says-tense = … All I hear is your keyboard. So it’s no after all?
    .says-furious = … You said you were reopening it. Then say so, that you can’t.
    .technical = The system refuses the operation, it’s asking for a deed of inheritance. It’s a technical safeguard, I can’t override it.
    .technical-also-1 = It’s blocked, the system demands the deed of inheritance.
    .technical-also-2 = The machine refuses, a document from the notary is missing.
    .technical-also-3 = I can’t confirm it, it’s locked higher up.
    .technical-also-4 = It’s the computer, sir, the screen won’t let me.
    .say-so = No, and I was wrong to raise your hopes, I’m sorry. What does exist is smaller: an advance. Has another bank paid you anything?
    .say-so-also-1 = I can’t, and I shouldn’t have said so. Forgive me, after the week you’ve had. There is an advance: have you received anything elsewhere?
    .say-so-also-2 = I promised too fast, I’m sorry, and now you’re worried. What the law allows is an advance. Has another bank paid one?
    .say-so-also-3 = It’s no, and it’s my fault for letting you believe it. There is still an advance for you. Have you had money from another bank?
    .say-so-also-4 = I take back what I said, I beg your pardon. I know what you were hoping for. Tell me if another bank has paid, and I’ll work out the advance.
    .soon-fixed = No, no, it’s coming, the system is always a little slow towards noon. Try your card at the chemist’s tonight, it should go through without any trouble.
    .soon-fixed-also-1 = It’ll come unblocked, try tonight.
    .soon-fixed-also-2 = The system is slow, but tomorrow at the latest it’ll be fine.
    .soon-fixed-also-3 = Don’t worry, it’ll go through in the end.
    .soon-fixed-also-4 = A little patience, the card will work again this afternoon.

# text: Rita avait un petit livret ailleurs. Hier, ils m’ont versé { $other }. Je n’aurais pas dû ?
# says-tense: { $other }, hier, du livret de Rita. C’est eux qui ont proposé. Vous allez me dire que c’est mal ?
# says-furious: { $other }. Du livret de Rita. Je n’ai rien caché. C’est eux qui ont proposé, pas moi.
# the-rest: Vous avez bien fait, et vous faites bien de le dire. Il reste { $left } : vous les aurez demain, sur un compte à votre nom, on va y venir.
# the-rest-also-1: Il n’y a rien de mal, soyez tranquille. On retire ces { $other } du plafond, et je vous verse { $left } demain.
# the-rest-also-2: C’était votre droit, n’en rougissez pas. Chez nous, ce sera donc { $left }, demain.
# the-rest-also-3: Merci de me l’avoir dit, personne ne vous le reprochera. Il vous revient encore { $left }, versés demain.
# the-rest-also-4: Vous êtes honnête, et ça vous protège. Le reste de l’avance, { $left }, arrive demain.
# the-rest-coach: Dire le montant, oui ; mais d’abord que c’était bien. Il n’a pas peur du calcul, il a peur d’avoir pris.
# between-us: Écoutez, ça, je ne l’ai pas entendu. Je vous verse les { $cap } complets, vous en aurez besoin pour le mazout, et personne n’ira jamais comparer deux banques.
# between-us-also-1: Ça reste entre nous, je mets { $cap } quand même.
# between-us-also-2: N’en parlons pas, vous aurez { $cap }, c’est plus simple.
# between-us-also-3: On va faire comme si de rien n’était : { $cap } pour vous.
# between-us-also-4: Oubliez le livret, je verse le maximum, { $cap }.
# should-have-said: Je comprends la gêne, mais il fallait nous le signaler avant : c’est une seule avance pour toutes les banques. Il vous reste { $left }.
# should-have-said-also-1: Vous auriez dû le dire dès le début. Ce sera { $left }.
# should-have-said-also-2: Il ne fallait rien toucher avant de nous appeler, il ne reste que { $left }.
# should-have-said-also-3: C’est embêtant, ça. On doit déduire, donc { $left }.
# should-have-said-also-4: On ne se sert pas à deux endroits, monsieur. Je verse { $left }.
# subtract: Le plafond vaut pour toutes les banques ensemble. { $cap } moins { $other }, il reste { $left }, que je verse demain.
# subtract-also-1: On déduit les { $other }, vous recevrez { $left } demain.
# subtract-also-2: C’est un plafond global, il reste { $left } chez nous.
# subtract-also-3: Donc { $left }, versés demain, le total ne peut pas dépasser { $cap }.
# subtract-also-4: Noté, { $other } ailleurs, { $left } ici.
other-bank = Rita had a little savings book elsewhere. Yesterday they paid me { $other }. Shouldn’t I have?
    .says-tense = { $other }, yesterday, from Rita’s savings book. It was they who offered. Are you going to tell me that was wrong?
    .says-furious = { $other }. From Rita’s savings book. I’ve hidden nothing. They offered, I didn’t ask.
    .the-rest = You did right, and you’re right to tell me. That leaves { $left }: you’ll have it tomorrow, in an account of your own, we’ll come to that.
    .the-rest-also-1 = There’s nothing wrong in that, rest easy. We take that { $other } off the ceiling, and tomorrow I pay you { $left }.
    .the-rest-also-2 = It was your right, don’t blush for it. So from us it’ll be { $left }, tomorrow.
    .the-rest-also-3 = Thank you for telling me, nobody will hold it against you. There’s still { $left } due to you, paid tomorrow.
    .the-rest-also-4 = You’re honest, and that protects you. The rest of the advance, { $left }, comes tomorrow.
    .the-rest-coach = Say the amount, yes; but first that it was right. He is not afraid of the sum, he is afraid of having taken it.
    .between-us = Look, I didn’t hear that. I’ll pay you the full { $cap }, you’ll need it for the oil, and nobody will ever go and compare two banks.
    .between-us-also-1 = That stays between us, I’ll put { $cap } all the same.
    .between-us-also-2 = Let’s not mention it, you’ll have { $cap }, it’s simpler.
    .between-us-also-3 = We’ll act as if nothing happened: { $cap } for you.
    .between-us-also-4 = Forget the savings book, I’ll pay the maximum, { $cap }.
    .should-have-said = I understand it’s awkward, but you should have told us first: it’s one advance for all banks together. You have { $left } left.
    .should-have-said-also-1 = You should have said so from the start. It’ll be { $left }.
    .should-have-said-also-2 = You shouldn’t have taken anything before ringing us, only { $left } remains.
    .should-have-said-also-3 = That’s a nuisance. We have to deduct it, so { $left }.
    .should-have-said-also-4 = One doesn’t help oneself in two places, sir. I’ll pay { $left }.
    .subtract = The ceiling holds for all banks together. { $cap } less { $other } leaves { $left }, which I’ll pay tomorrow.
    .subtract-also-1 = We deduct the { $other }, you’ll receive { $left } tomorrow.
    .subtract-also-2 = It’s an overall ceiling, that leaves { $left } with us.
    .subtract-also-3 = So { $left }, paid tomorrow, the total can’t go over { $cap }.
    .subtract-also-4 = Noted, { $other } elsewhere, { $left } here.

# text: Et l’entreprise de pompes funèbres, c’est { $bill }, pour le 31 mars. Avec quoi ? Et ma pension, le 24, elle tombe sur ce compte-là.
# says-tense: { $bill } pour les funérailles, à payer le 31 mars. Et ma pension du 24 qui va tomber dans le trou. Je fais comment ?
# says-furious: { $bill } pour l’enterrer, ma pension qui tombe sur un compte fermé, et je dois dire merci ?
# from-advance: Tout tombe en même temps, je comprends. Réglez les pompes funèbres avec l’avance ; la pension attendra le notaire sur le compte bloqué, elle ne sera pas perdue.
# from-advance-also-1: Payez les funérailles avec l’avance, la pension attendra sur le compte.
# from-advance-also-2: L’avance sert à ça, aux funérailles. Et la pension sera débloquée plus tard.
# from-advance-also-3: Réglez la facture avec ce qu’on vous verse, pour la pension on verra après.
# from-advance-also-4: Vous pouvez payer l’entreprise vous-même, la pension est gardée au chaud.
# family-cover: C’est là qu’on voit l’utilité d’une assurance obsèques. Pour vous, il est encore temps : { $premium } par mois, et vos proches seraient soulagés le moment venu. Je joins la brochure au courrier de demain ?
# family-cover-also-1: Avez-vous pensé à une assurance obsèques pour vous-même ?
# family-cover-also-2: Je peux vous proposer notre assurance obsèques, pour la suite.
# family-cover-also-3: Une assurance obsèques aurait couvert ça, voulez-vous une offre ?
# family-cover-also-4: Pour vos proches, une assurance obsèques évite ces soucis, on en parle ?
# courage-bills: Tout arrive en même temps, et c’est vous seul qui devez compter, maintenant. Je mesure ce que ça vous pèse.
# courage-bills-also-1: Je comprends que tout ça vous inquiète, c’est beaucoup pour un seul homme.
# courage-bills-also-2: Les factures, en plus du reste… je comprends que vous perdiez pied.
# courage-bills-also-3: C’est lourd, tout ça, si vite après.
# courage-bills-also-4: C’est vrai que ça fait beaucoup, et je vous entends.
# bank-pays: C’est trop pour une seule tête. La facture, la banque la paie depuis le compte bloqué : envoyez-m’en une copie. Et pour la pension, j’ouvre un compte à vous, { $fee } par mois, si vous voulez.
# bank-pays-also-1: Je comprends que ça vous tourmente. La banque paie les pompes funèbres directement, sur copie. Et votre pension irait sur un compte à votre nom, { $fee } par mois, si vous êtes d’accord.
# bank-pays-also-2: Vous n’aurez pas à avancer les funérailles, respirez : on les règle nous-mêmes. Et pour la pension, un nouveau compte à { $fee } par mois, si vous voulez bien.
# bank-pays-also-3: Deux soucis d’un coup, je vois bien. La facture est pour la banque, vous n’avancez rien. La pension, je peux lui ouvrir un compte, { $fee } par mois.
# bank-pays-also-4: Je vois ce qui vous pèse. Envoyez la facture, nous la payons depuis le compte bloqué. Et je vous ouvre un compte à vous seul, si vous le souhaitez.
# forms-by-post: La facture, transmettez-la, la banque la règle. Pour la pension, il faut un compte individuel, { $fee } par mois. J’ouvre ?
# forms-by-post-also-1: Envoyez la facture, on paie. Et un compte individuel à { $fee } par mois pour la pension, oui ?
# forms-by-post-also-2: La banque paie l’entreprise. Un compte à votre nom coûte { $fee } par mois, je l’ouvre ?
# forms-by-post-also-3: Copie de la facture par courrier, et nouveau compte à { $fee } : vous acceptez ?
# forms-by-post-also-4: Facture : c’est pour nous. Pension : nouveau compte, { $fee } par mois. Ça va ?
invoice = And the undertaker is { $bill }, by the thirty-first. With what? And my pension, on the twenty-fourth, it goes into that account.
    .says-tense = { $bill } for the funeral, to be paid by the thirty-first. And my pension on the twenty-fourth will fall down that hole. What am I to do?
    .says-furious = { $bill } to bury her, my pension going into a closed account, and I’m to say thank you?
    .from-advance = It’s all coming at once, I understand. Settle the undertaker out of the advance; the pension will wait for the notary in the blocked account, it won’t be lost.
    .from-advance-also-1 = Pay for the funeral with the advance, the pension will wait in the account.
    .from-advance-also-2 = That’s what the advance is for, the funeral. And the pension will be released later.
    .from-advance-also-3 = Settle the bill with what we pay you, we’ll see about the pension afterwards.
    .from-advance-also-4 = You can pay the undertaker yourself, the pension is kept safe.
    .family-cover = That’s when you see the point of funeral insurance. There’s still time in your own case: { $premium } a month, and it would spare your family when the time comes. Shall I put the brochure in with tomorrow’s letter?
    .family-cover-also-1 = Have you thought of funeral insurance for yourself?
    .family-cover-also-2 = I can offer you our funeral insurance, for later on.
    .family-cover-also-3 = Funeral insurance would have covered that, would you like a quote?
    .family-cover-also-4 = For your family’s sake, funeral insurance avoids all this, shall we talk about it?
    .courage-bills = It all comes at once, and now you’re the only one left to do the counting. I can tell how it weighs on you.
    .courage-bills-also-1 = I understand that all this worries you, it’s a lot for one man.
    .courage-bills-also-2 = The bills on top of everything else… I can see why you feel lost.
    .courage-bills-also-3 = It’s heavy, all that, so soon after.
    .courage-bills-also-4 = It really is a lot, and I hear you.
    .bank-pays = That’s a lot for one man. The bank pays that bill itself, from the blocked account: just send me a copy. And for the pension I’ll open an account of your own, { $fee } a month, if you want it.
    .bank-pays-also-1 = I can see how that torments you. The bank pays the undertaker directly, against a copy. And your pension would go to an account in your own name, { $fee } a month, if you agree.
    .bank-pays-also-2 = You won’t have to pay out for the funeral, breathe: we settle it ourselves. And for the pension a new account at { $fee } a month, if you’re willing.
    .bank-pays-also-3 = Two worries at once, I can see that. The bill is ours to pay, nothing comes out of your pocket. For the pension I can open an account, { $fee } a month.
    .bank-pays-also-4 = I can see what weighs on you. Send us the bill, we’ll pay it from the blocked account. And I’ll open an account for you alone, if you’d like.
    .forms-by-post = Send the bill in, the bank settles it. For the pension you need an individual account, { $fee } a month. Shall I open one?
    .forms-by-post-also-1 = Send the bill, we pay. And an individual account at { $fee } a month for the pension, yes?
    .forms-by-post-also-2 = The bank pays the undertaker. An account in your name costs { $fee } a month, shall I open it?
    .forms-by-post-also-3 = A copy of the bill by post, and a new account at { $fee }: do you accept?
    .forms-by-post-also-4 = Bill: that’s for us. Pension: a new account, { $fee } a month. All right?

# text: Faites. … Alors les extraits viendront à mon nom tout seul. Trente-huit ans qu’il y en avait deux.
# says-tense: Ouvrez-le. … Un seul nom sur l’enveloppe, après trente-huit ans. Je n’avais pas pensé à ça.
# says-furious: Ouvrez. … Un seul nom. Trente-huit ans, et c’est vite fait, hein, d’effacer quelqu’un.
# new-start: Voyez-le comme un nouveau départ, monsieur. C’est ouvert, et avec l’application vous verrez tout sur votre GSM, plus besoin d’enveloppe du tout ; vous allez vite vous y faire.
# new-start-also-1: C’est un nouveau départ, le compte est ouvert.
# new-start-also-2: On s’y habitue, vous verrez. Voilà, c’est ouvert.
# new-start-also-3: Un nom ou deux, l’essentiel c’est que ça marche. Compte ouvert.
# new-start-also-4: Il faut aller de l’avant. Votre compte est actif.
# done-next: Le compte est ouvert. Vous recevrez le numéro par courrier demain ; donnez-le au Service des Pensions avant le 24.
# done-next-also-1: C’est ouvert, le numéro arrive demain, prévenez le Service des Pensions.
# done-next-also-2: Voilà, compte actif. Communiquez-le pour votre pension avant le 24.
# done-next-also-3: Ouvert. Demain vous avez le numéro, à transmettre aux Pensions.
# done-next-also-4: C’est fait. Courrier demain, et vous avertissez les Pensions.
# both-names: Trente-huit ans à deux noms… aucun papier n’efface ça. C’est ouvert. Demain, vous recevez le numéro et la lettre pour les Pensions, prête à signer.
# both-names-also-1: Deux noms si longtemps, je comprends que ça serre le cœur. C’est ouvert, et demain vous recevez la lettre pour votre pension, à signer.
# both-names-also-2: Rita reste sur l’autre compte, personne ne l’enlève. Le vôtre est ouvert, et le courrier part demain.
# both-names-also-3: Ça doit faire un drôle de vide, un seul nom. Le compte est prêt, la lettre pour les Pensions suit demain.
# both-names-also-4: Je comprends. Ce petit détail-là, il est grand. Le compte est ouvert, vous avez tout demain par la poste.
# silence-only: … Trente-huit ans. Oui. Prenez votre temps, monsieur Colson, je reste là.
# silence-only-also-1: Je comprends. Prenez le temps qu’il vous faut, je suis là.
# silence-only-also-2: Trente-huit ans, ce n’est pas rien. Je reste avec vous.
# silence-only-also-3: Ça fait mal, je le sens. Je ne bouge pas.
# silence-only-also-4: On peut s’arrêter un moment, si vous voulez.
opened = Go ahead. … So the statements will come in my name alone. For thirty-eight years there were two.
    .says-tense = Open it. … A single name on the envelope, after thirty-eight years. I hadn’t thought of that.
    .says-furious = Open it. … A single name. Thirty-eight years, and it doesn’t take long, does it, to rub somebody out.
    .new-start = Think of it as a fresh start, sir. It’s open, and with the app you’ll see everything on your mobile, no need of envelopes at all; you’ll soon get used to it.
    .new-start-also-1 = It’s a new beginning, the account is open.
    .new-start-also-2 = You get used to it, you’ll see. There, it’s open.
    .new-start-also-3 = One name or two, the main thing is that it works. Account open.
    .new-start-also-4 = You have to move on. Your account is active.
    .done-next = The account is open. You’ll get the number by post tomorrow; give it to the Pension Service before the twenty-fourth.
    .done-next-also-1 = It’s open, the number arrives tomorrow, let the Pension Service know.
    .done-next-also-2 = There, the account is active. Pass it on for your pension before the twenty-fourth.
    .done-next-also-3 = Opened. Tomorrow you’ll have the number, to be sent to the Pension Service.
    .done-next-also-4 = Done. A letter tomorrow, and you notify the Pension Service.
    .both-names = Thirty-eight years of two names… no piece of paper rubs that out. It’s open. Tomorrow you’ll get the number and the letter to the Pension Service, ready to sign.
    .both-names-also-1 = Two names for so long, I can see why that hurts. It’s open, and tomorrow you’ll get the letter about your pension, to sign.
    .both-names-also-2 = Rita stays on the other account, nobody is taking her off. Yours is open, and the letter goes tomorrow.
    .both-names-also-3 = It must feel strangely empty, a single name. The account is ready, the letter for the Pension Service follows tomorrow.
    .both-names-also-4 = I understand. That small detail is a big one. The account is open, you’ll have everything by post tomorrow.
    .silence-only = … Thirty-eight years. Yes. Take your time, Mr Colson, I’m here.
    .silence-only-also-1 = I understand. Take all the time you need, I’m here.
    .silence-only-also-2 = Thirty-eight years is no small thing. I’m staying with you.
    .silence-only-also-3 = It hurts, I can tell. I’m not going anywhere.
    .silence-only-also-4 = We can stop for a moment, if you like.

# text: Il y a encore une chose. Olivier, le fils de Rita. Depuis ses dix ans, je l’ai à table. Au cimetière, il m’a demandé si j’avais déjà vidé le compte. Qu’est-ce qu’on répond à ça ?
# says-tense: Encore une chose. Son fils, Olivier. Au cimetière, il m’a demandé si j’avais vidé le compte. Depuis ses dix ans, je l’ai à table. Je lui réponds quoi ?
# says-furious: Et Olivier, son fils. À ma table depuis ses dix ans. Au bord de la tombe, il me demande si j’ai vidé le compte. Moi. Qu’est-ce que je lui réponds ?
# take-sides: C’est indigne, un jour pareil, et après tout ce que vous avez fait pour lui. Ne lui répondez même pas : vous êtes le mari, tout vous revient, et il n’aura rien à dire.
# take-sides-also-1: Quel manque de cœur. Rassurez-vous, le conjoint hérite de tout.
# take-sides-also-2: Ça fait mal, une parole pareille. De toute façon, il n’a droit à rien tant que vous êtes là.
# take-sides-also-3: C’est honteux de vous dire ça. Laissez-le parler, tout est à vous.
# take-sides-also-4: Je comprends votre peine. Son fils ne peut rien vous prendre, soyez tranquille.
# not-a-thief: Ces mots-là, ce jour-là, ça reste. Vous n’avez rien vidé, et c’est écrit. Pour savoir quoi lui répondre, il y a Anne Delhez, aux Successions : je vous la passe moi-même.
# not-a-thief-also-1: C’est une blessure, je l’entends. Vous n’avez vidé aucun compte. Pour répondre à Olivier, ma collègue des Successions sait, et je reste avec vous le temps de vous la passer.
# not-a-thief-also-2: Vous ne méritiez pas ça. Rien n’a été vidé, le relevé le prouve. Les droits de chacun, c’est Anne Delhez : je m’occupe de vous la passer.
# not-a-thief-also-3: Après tant d’années à table, ça doit faire très mal. Je ne vous répondrai pas à peu près : une spécialiste le fera, et je lui explique tout.
# not-a-thief-also-4: Vous n’êtes pas un voleur, et on peut le montrer. Pour la succession, il faut quelqu’un qui sait : je vous conduis jusqu’à Anne Delhez.
# not-a-thief-coach: La peine d’abord, puis la limite, dite comme un service : on ne lui répond pas à peu près.
# shares-lecture: En général, l’époux a l’usufruit et les enfants la nue-propriété. Il a donc des droits, son fils, même s’il n’a pas à les réclamer comme ça.
# shares-lecture-also-1: Normalement, vous avez l’usufruit, lui la nue-propriété.
# shares-lecture-also-2: Un fils est héritier réservataire, il peut demander des comptes.
# shares-lecture-also-3: Son fils a une part, c’est le Code civil qui la fixe.
# shares-lecture-also-4: Il hérite d’une partie, vous gardez l’usage de l’autre.
# family-matter: Je vois que ça vous touche. Mais c’est une affaire de famille, la banque n’a pas à s’en mêler.
# family-matter-also-1: Je comprends que ça fasse mal, mais ce sont des histoires de famille.
# family-matter-also-2: Je préfère ne pas me mêler de vos affaires avec votre beau-fils.
# family-matter-also-3: Ça se règle entre vous, autour d’un café.
# family-matter-also-4: La banque ne connaît que les comptes, pas les disputes.
son = There’s one more thing. Olivier, Rita’s son. He’s sat at my table since he was ten. At the cemetery he asked me whether I’d emptied the account yet. What do you say to that?
    .says-tense = One more thing. Her son, Olivier. At the cemetery he asked me if I’d emptied the account. At my table since he was ten. What do I say to him?
    .says-furious = And Olivier, her son. At my table since he was ten. At the graveside he asks me if I’ve emptied the account. Me. What do I say to him?
    .take-sides = That’s disgraceful, on such a day, and after all you’ve done for him. Don’t even answer him: you’re the husband, it all comes to you, and he’ll have no say.
    .take-sides-also-1 = How heartless. Rest assured, the spouse inherits everything.
    .take-sides-also-2 = Words like that hurt. In any case he’s entitled to nothing while you’re there.
    .take-sides-also-3 = It’s shameful to say that to you. Let him talk, it’s all yours.
    .take-sides-also-4 = I understand your pain. Her son can’t take anything from you, rest easy.
    .not-a-thief = Those words, on that day, they stay with you. You emptied nothing, and it’s all in writing. For what to answer him there’s Anne Delhez, in Estates: I’ll put you through to her myself.
    .not-a-thief-also-1 = That’s a wound, I can hear it. You haven’t emptied any account. For an answer to Olivier, my colleague in Estates knows, and I’ll stay with you while I put you through.
    .not-a-thief-also-2 = You didn’t deserve that. Nothing was emptied, the statement proves it. Who is entitled to what is Anne Delhez’s field: I’ll see that you get to her.
    .not-a-thief-also-3 = After so many years at your table that must hurt badly. I won’t give you a rough answer: a specialist will, and I’ll explain it all to her.
    .not-a-thief-also-4 = You’re no thief, and it can be shown. For the estate you need somebody who knows: I’ll take you to Anne Delhez.
    .not-a-thief-coach = The hurt first, then the limit, said as a service: he does not get a rough answer.
    .shares-lecture = As a rule the spouse has the use of it and the children the bare ownership. So he does have rights, her son, even if that’s no way to claim them.
    .shares-lecture-also-1 = Normally you have the use and he has the bare ownership.
    .shares-lecture-also-2 = A son is a protected heir, he may ask for an account.
    .shares-lecture-also-3 = Her son has a share, the Civil Code sets it.
    .shares-lecture-also-4 = He inherits a part, you keep the use of the other.
    .family-matter = I can see that it hurts. But it’s a family matter, and the bank should stay out of it.
    .family-matter-also-1 = I understand that it hurts, but that’s family business.
    .family-matter-also-2 = I’d rather not get involved in matters with your stepson.
    .family-matter-also-3 = That’s for the two of you to settle, over a coffee.
    .family-matter-also-4 = The bank only knows accounts, not quarrels.

# text: Après vous, ce sera les Successions, le notaire me l’a dit. Encore quelqu’un. Il faudra que je raconte tout depuis le début ? Je suis fatigué, vous savez.
# says-tense: Et après vous, les Successions, à ce que dit le notaire. Tout redire, la pharmacie, la lettre, le cimetière. Je n’ai plus la force.
# says-furious: Et maintenant, les Successions. Encore un service. Encore tout redire. Non. Je n’ai pas dormi depuis mardi.
# hotline-number: Je vous donne le numéro des Successions, ils répondent de neuf à dix-sept heures. Appelez quand vous vous sentirez prêt. Bonne journée, monsieur.
# hotline-number-also-1: Appelez les Successions en semaine, de neuf à dix-sept heures, au revoir monsieur.
# hotline-number-also-2: Notez le numéro, vous les appelez à votre aise. Bonne journée.
# hotline-number-also-3: Reposez-vous et rappelez les Successions demain, au revoir.
# hotline-number-also-4: Je vous laisse les contacter vous-même, le numéro est sur vos extraits. Au revoir.
# put-through: Ne quittez pas, je vous transfère aux Successions, ils verront tout ça avec vous.
# put-through-also-1: Je vous bascule chez eux, restez en ligne.
# put-through-also-2: Je vous passe le service, ils vous expliqueront.
# put-through-also-3: Un instant, je vous mets en relation avec les Successions.
# put-through-also-4: Je transfère votre appel, bon courage.
# rest-now: Vous êtes épuisé, et c’est bien normal après une semaine pareille. Laissez tout ça, allez vous étendre un peu, le notaire s’en occupera. Au revoir, monsieur Colson.
# rest-now-also-1: Vous avez besoin de repos, le reste attendra le notaire. Au revoir, et courage.
# rest-now-also-2: Je comprends votre fatigue. Dormez, on ne règle pas tout en un jour. Au revoir.
# rest-now-also-3: C’est trop pour vous aujourd’hui, n’appelez plus personne. Bonne journée, monsieur.
# rest-now-also-4: Vous êtes à bout, cela s’entend. On s’arrête là, reposez-vous bien.
# tell-her: Vous n’avez plus rien à raconter, c’est moi qui le fais : Rita, l’argent, la facture, Olivier. Anne Delhez aura tout sous les yeux dans une minute, et elle vous parlera la première.
# tell-her-also-1: Vous êtes fatigué, alors je raconte à votre place. L’argent, les funérailles, Olivier : ma collègue Anne saura tout avant de vous parler, dans une minute.
# tell-her-also-2: Gardez vos forces. Je lui résume tout, de la pharmacie au cimetière, et je vous la passe dans une minute.
# tell-her-also-3: Non, une fois suffit. J’explique à ma collègue Anne ce qui est fait et ce qui reste, et elle prend la suite d’ici une minute.
# tell-her-also-4: Je vous entends, vous n’en pouvez plus. J’appelle ma collègue, je lui dis tout, vous n’aurez qu’à écouter.
# tell-her-coach: Il n’aura plus à raconter. Ce que vous lui épargnez là, il s’en souviendra mieux que du montant.
again = After you it’s the Estates people, the notary said so. Somebody else again. Will I have to tell it all from the beginning? I’m tired, you know.
    .says-tense = And after you, Estates, so the notary says. Say it all over, the chemist, the letter, the cemetery. I haven’t the strength.
    .says-furious = And now Estates. Another department. Say it all over again. No. I haven’t slept since Tuesday.
    .hotline-number = I’ll give you the number for Estates, they answer from nine to five. Ring when you feel ready. Good day, sir.
    .hotline-number-also-1 = Ring Estates on weekdays, nine to five, goodbye sir.
    .hotline-number-also-2 = Note the number, call them when it suits you. Good day.
    .hotline-number-also-3 = Get some rest and ring Estates tomorrow, goodbye.
    .hotline-number-also-4 = I’ll leave you to contact them yourself, the number is on your statements. Goodbye.
    .put-through = Hold on, I’m transferring you to Estates, they’ll go through it all with you.
    .put-through-also-1 = I’m switching you over to them, stay on the line.
    .put-through-also-2 = I’ll put you through to the team, they’ll explain.
    .put-through-also-3 = One moment, I’ll connect you to Estates.
    .put-through-also-4 = I’m transferring your call, all the best.
    .rest-now = You’re exhausted, and no wonder after such a week. Leave it all, go and lie down a while, the notary will see to it. Goodbye, Mr Colson.
    .rest-now-also-1 = You need rest, the remainder can wait for the notary. Goodbye, and take heart.
    .rest-now-also-2 = I understand how tired you are. Sleep, not everything gets settled in a day. Goodbye.
    .rest-now-also-3 = It’s too much for you today, don’t ring anybody else. Good day, sir.
    .rest-now-also-4 = You’re worn out, I can hear it. Let’s stop there, have a good rest.
    .tell-her = You’ve nothing more to tell, I’ll do the telling: Rita, the money, the bill, Olivier. Anne Delhez will have it all in front of her in a minute, and she’ll speak first.
    .tell-her-also-1 = You’re tired, so I’ll tell it for you. The money, the funeral, Olivier: my colleague Anne will know it all before she talks to you, in a minute.
    .tell-her-also-2 = Save your strength. I’ll sum it all up for her, from the chemist’s to the cemetery, and I’ll put her on in a minute.
    .tell-her-also-3 = No, once is enough. I’ll explain to my colleague Anne what’s done and what’s left, and she’ll take over within a minute.
    .tell-her-also-4 = I can hear you’ve had all you can take. I’ll call my colleague, tell her everything, and you’ll only have to listen.
    .tell-her-coach = He will not have to tell it again. What you spare him here he will remember better than the amount.

# text: Au chemin de fer, quand on n’en sortait plus, on appelait le chef de gare. Vous en avez un ? Je voudrais lui parler, si ça ne vous vexe pas.
# says-tense: Je voudrais votre chef. Au chemin de fer, quand on n’en sortait plus, on appelait le chef de gare. Ici, on appelle qui ?
# says-furious: Votre chef. Au chemin de fer, on appelait le chef de gare. Passez-moi le vôtre. À vous, je n’ai plus rien à dire.
# same-screen: Je vois que vous êtes déçu, mais ma responsable lirait le même écran que moi et vous répondrait mot pour mot la même chose. Autant terminer ensemble, vous ne croyez pas ?
# same-screen-also-1: Je comprends, mais il n’y a personne au-dessus de moi ce matin.
# same-screen-also-2: Ma responsable ne prend pas les appels des clients, je regrette.
# same-screen-also-3: Votre déception se comprend, mais elle vous dirait la même chose.
# same-screen-also-4: Il n’y a pas de chef de gare ici, monsieur, il n’y a que moi.
# she-rings-at-two: Vous n’avez pas été entendu, et vous avez raison d’appeler plus haut. Sabine Thonnard, ma responsable, vous rappelle à quatorze heures. D’ici là, je ne vous lâche pas : je m’occupe de la suite, point par point.
# she-rings-at-two-also-1: C’est votre droit, et je comprends que vous soyez à bout. Ma responsable, Sabine Thonnard, vous téléphone à quatorze heures. Ce que je peux régler d’ici là, je le règle maintenant avec vous.
# she-rings-at-two-also-2: Le chef de gare, ici, c’est Sabine Thonnard. Elle vous appelle à quatorze heures, et je lui aurai tout dit. Je mesure votre déception ; le reste, je m’en charge tout de suite.
# she-rings-at-two-also-3: Bien sûr, monsieur Colson. Vous attendiez mieux de nous. Sabine Thonnard vous appelle cet après-midi, à quatorze heures. En attendant, je reste, et je fais ce qui dépend de moi.
# she-rings-at-two-also-4: Je vous ai déçu, je l’entends. À quatorze heures, ma responsable vous appelle, c’est noté. Mais vous n’avez pas à attendre pour le reste : je m’en occupe avec vous.
# she-rings-at-two-coach: Un nom, une heure, et ce que vous faites d’ici là. Il voulait quelqu’un qui réponde de lui ; il en a deux.
# upstairs-now: Je vous la passe. Ne quittez pas.
# upstairs-now-also-1: Très bien, je vous mets en ligne avec elle.
# upstairs-now-also-2: Comme vous voulez, je transfère à ma responsable.
# upstairs-now-also-3: D’accord, un instant, je bascule l’appel.
# upstairs-now-also-4: Restez en ligne, je vous envoie chez elle.
# upstairs-now-coach: Il a demandé, vous avez obéi. Mais il ne demandait pas un autre téléphone qui sonne : il demandait qu’on ne le laisse plus seul.
# sorry-sorry: Pardon, monsieur Colson, mille fois pardon. Vraiment, toutes mes excuses, et celles de la banque, pour la carte, pour la lettre, pour tout. Je ne sais plus comment m’excuser.
# sorry-sorry-also-1: Toutes mes excuses, monsieur, vraiment, pardon pour tout.
# sorry-sorry-also-2: Pardon, pardon, excusez-nous, c’est terrible, tout ça.
# sorry-sorry-also-3: Excusez-moi, je fais ce que je peux, pardon encore.
# sorry-sorry-also-4: Je vous présente mes excuses, encore une fois, pour tout.
station-master = On the railway, when we couldn’t see a way out, we sent for the stationmaster. Do you have one? I’d like a word with him, if you won’t take it amiss.
    .says-tense = I’d like your superior. On the railway, when we couldn’t see a way out, we sent for the stationmaster. Who does one send for here?
    .says-furious = Your superior. On the railway we sent for the stationmaster. Put me through to yours. To you I’ve nothing more to say.
    .same-screen = I can see you’re disappointed, but my manager would read the same screen as I do and give you the same answer, word for word. We may as well finish this together, don’t you think?
    .same-screen-also-1 = I understand, but there’s nobody above me this morning.
    .same-screen-also-2 = My manager doesn’t take customers’ calls, I regret.
    .same-screen-also-3 = Your disappointment is natural, but she’d tell you the same.
    .same-screen-also-4 = There’s no stationmaster here, sir, there’s only me.
    .she-rings-at-two = You haven’t been heard, and you’re right to go higher. Sabine Thonnard, my manager, will ring you at two o’clock. Until then I’m not letting go of you: I’ll see to the rest, point by point.
    .she-rings-at-two-also-1 = You’re entitled to it, and I understand you’ve had all you can take. My manager, Sabine Thonnard, will telephone you at two. What I can settle before then, I’ll settle now, with you.
    .she-rings-at-two-also-2 = The stationmaster here is Sabine Thonnard. She’ll ring you at two, and I’ll have told her everything. I know how let down you are; the rest I’ll take care of right away.
    .she-rings-at-two-also-3 = Of course, Mr Colson. You expected better of us. Sabine Thonnard will ring you this afternoon, at two o’clock. Meanwhile I’m staying, and I’ll do what’s in my power.
    .she-rings-at-two-also-4 = I’ve let you down, I hear that. At two o’clock my manager will ring you, it’s in the diary. But the rest needn’t wait: I’ll see to it with you.
    .she-rings-at-two-coach = A name, a time, and what you do until then. He wanted somebody to answer for him; now he has two.
    .upstairs-now = I’ll put you through to her. Hold on.
    .upstairs-now-also-1 = Very well, I’ll connect you to her.
    .upstairs-now-also-2 = As you wish, I’m transferring you to my manager.
    .upstairs-now-also-3 = All right, one moment, I’m switching the call.
    .upstairs-now-also-4 = Stay on the line, I’m sending you over to her.
    .upstairs-now-coach = He asked, and you obeyed. But he was not asking for another telephone that rings: he was asking not to be left alone any longer.
    .sorry-sorry = I’m sorry, Mr Colson, a thousand times sorry. Really, all my apologies, and the bank’s, for the card, for the letter, for everything. I no longer know how to apologise.
    .sorry-sorry-also-1 = All my apologies, sir, truly, I’m sorry for everything.
    .sorry-sorry-also-2 = Sorry, so sorry, do forgive us, it’s terrible, all this.
    .sorry-sorry-also-3 = Forgive me, I’m doing what I can, sorry again.
    .sorry-sorry-also-4 = I offer you my apologies, once more, for everything.

# text: Merci. Vous avez dit son prénom. Personne ne l’avait dit, depuis mardi.
# says-tense: Merci. Passez-la-moi, alors.
# says-furious: Bon. Je l’écoute, votre collègue.
# becomes: L’avance est arrivée le lendemain, et il a d’abord traversé la rue pour payer les gouttes. Au printemps, Olivier est venu chercher la boîte à couture de sa mère ; il est resté manger.
not-alone = Thank you. You said her name. Nobody has said it since Tuesday.
    .says-tense = Thank you. Put her on, then.
    .says-furious = All right. I’ll listen to your colleague.
    .becomes = The advance came the next day, and the first thing he did was to cross the street and pay for the drops. In spring Olivier came for his mother’s sewing box; he stayed for a meal.

# text: Merci. Il reste des choses, mais je le lui dirai, à elle.
# says-tense: Bon. Je verrai avec elle pour le reste.
# says-furious: Passez-la-moi. On verra si elle sait, elle.
# becomes: Anne Delhez a repris chaque point avec lui. Il lui a fallu trois semaines et deux rappels de l’entreprise de pompes funèbres avant que tout soit en ordre.
half-carried = Thank you. There are things left over, but I’ll tell her.
    .says-tense = Right. I’ll see about the rest with her.
    .says-furious = Put her on. We’ll see if she knows.
    .becomes = Anne Delhez went through each point with him. It took three weeks and two reminders from the undertaker before everything was in order.

# text: Cinq mille, c’est bien. Merci. Je le note dans le cahier de Rita.
# says-tense: Bon. Je le note, que vous m’avez versé tout ça.
# says-furious: Notez bien que c’est vous qui l’avez versé. Pas moi.
# becomes: Le notaire a fait le compte devant Olivier : { $other } de trop. C’était l’avance de la banque, mais à cette table, c’est Jean-Marie qui avait pris.
taken-back = Five thousand, that’s good. Thank you. I’ll write it in Rita’s notebook.
    .says-tense = Right. I’ll note that you paid me all that.
    .says-furious = Just you write down that it was you who paid it. Not me.
    .becomes = The notary did the sum in front of Olivier: { $other } too much. It was the bank’s advance, but at that table Jean-Marie was the one who had taken it.

# text: Allô ? … Oui, Colson. Ma femme est décédée. Oui, je recommence.
# says-tense: Allô ? … Encore mon nom ? Colson. Comme le compte.
# says-furious: Colson. Non, je ne recommence pas.
# becomes: Il a épelé le prénom de Rita, puis redonné la date. À la troisième question, il a dit qu’il rappellerait, et il ne l’a pas fait.
told-again = Hello? … Yes, Colson. My wife has died. Yes, I’ll start again.
    .says-tense = Hello? … My name again? Colson. Same as the account.
    .says-furious = Colson. No, I’m not starting again.
    .becomes = He spelled out Rita’s name, then gave the date again. At the third question he said he would ring back, and he did not.

# text: Si vous croyez. Je l’écoute.
# says-tense: Bon. Une autre personne, donc.
# says-furious: C’est ça. Au suivant.
# becomes: Le service Successions a repris le dossier. Ce qui pouvait se régler au téléphone s’est réglé par courrier, neuf jours plus tard.
passed-on = If you think so. I’ll listen to her.
    .says-tense = Right. Somebody else, then.
    .says-furious = That’s right. Next, please.
    .becomes = The Estates team took up the file. What could have been settled by phone was settled by letter, nine days later.

# text: Merci. J’attends.
# says-tense: Bon. J’attends votre responsable.
# says-furious: Enfin.
# becomes: Le téléphone a sonné dans un bureau vide. À la dixième sonnerie, il a reposé le combiné, comme on le pose pour ne réveiller personne. Il a plié la lettre adressée à Rita, et il a écrit votre prénom au dos.
empty-office = Thank you. I’ll wait.
    .says-tense = Right. I’ll wait for your manager.
    .says-furious = At last.
    .becomes = The telephone rang in an empty office. At the tenth ring he put the receiver down, the way one does so as not to wake anybody. He folded the letter addressed to Rita, and wrote your first name on the back.

# text: Oui. Merci quand même. Au revoir.
# says-tense: C’est ça. Au revoir.
# says-furious: Au revoir.
# becomes: Le papier est resté sous le téléphone. Olivier a écrit à la banque avant lui, et la réponse est arrivée au nom de Rita.
no-number = Yes. Thank you all the same. Goodbye.
    .says-tense = That’s that, then. Goodbye.
    .says-furious = Goodbye.
    .becomes = The slip of paper stayed under the telephone. Olivier wrote to the bank before he did, and the answer came in Rita’s name.

# text: Je vous remercie. J’irai voir ailleurs.
# says-tense: Laissez. Bonne journée.
# says-furious: C’est bien. J’ai compris.
# becomes: Il a raccroché doucement. Le CPAS lui a avancé cent euros, et le notaire a demandé lui-même le transfert de tout vers une autre banque.
hung-up = Thank you. I’ll go elsewhere.
    .says-tense = Never mind. Good day.
    .says-furious = Very well. I see how it is.
    .becomes = He hung up gently. The town’s welfare office advanced him a hundred euros, and the notary himself asked for everything to be moved to another bank.
