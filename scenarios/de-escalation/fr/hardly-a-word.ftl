# text: Hardly a word
title = À peine un mot

# text: You answer the patient accounts chat of Copper Shore Hospital in Michigan. Everett Poole, who keeps the ball fields for a school district, has signed in to the patient portal at nine in the evening. He writes little. Do not fill his silences, and ask one thing at a time.
briefing = Vous répondez au tchat des comptes patients de l’hôpital Copper Shore, dans le Michigan. Everett Poole, qui entretient les terrains de sport d’un district scolaire, s’est connecté au portail à neuf heures du soir. Il écrit peu. Ne remplissez pas ses silences, et ne demandez qu’une chose à la fois.

# text: Whoever writes from inside the portal has been identified. Do not ask for name or birth date again.
policy-signed-in = Qui écrit depuis le portail est déjà identifié. Ne redemandez ni nom ni date de naissance.

# text: No appointment is refused, moved or made to wait because of an old balance, and nobody is asked for money at the desk of a follow-up visit.
policy-care = Aucun rendez-vous n’est refusé, déplacé ou retardé pour une ancienne facture, et personne ne doit payer au guichet d’une visite de suivi.

# text: You see bills, not results. Never guess at a result, never send anybody to read one alone.
policy-clinical = Vous voyez des factures, pas des résultats. Ne devinez jamais un résultat, n’envoyez jamais quelqu’un le lire seul.

# text: Whoever says that a bill cannot be paid hears of financial assistance in that same chat. Look it up first: nothing from memory.
policy-assistance = Qui dit ne pas pouvoir payer entend parler de l’aide financière dans la même conversation. Consultez d’abord la fiche : rien de mémoire.

# text: You may pass a cancellation on to a clinic. Find out why before you do.
policy-cancel = Vous pouvez transmettre une annulation à une clinique. Sachez d’abord pourquoi.

# text: Whoever asks for somebody above you can have Dana Kivela, the lead: she joins a chat within the hour, until eleven.
policy-lead = Qui demande quelqu’un au-dessus de vous peut avoir Dana Kivela, la responsable : elle rejoint une conversation dans l’heure, jusqu’à onze heures.

# text: not to be looked down on for envelopes he did not open
need-unashamed = ne pas être regardé de haut pour des enveloppes restées fermées

# text: to know what he owes, without a scolding
need-owed = savoir ce qu’il doit, sans leçon

# text: to be able to go on Thursday without paying first
need-thursday = pouvoir y aller jeudi sans payer d’abord

# text: to know that an old bill does not cost him a visit
need-tied = savoir qu’une vieille facture ne lui coûte pas une visite

# text: a way out of a bill that he cannot pay
need-afford = une issue à une facture qu’il ne peut pas payer

# text: to know whether collections will call anyway
need-next = savoir si le recouvrement l’appellera quand même

# text: Emergency visit
# value: { $er }, chest pain; scan, then a biopsy in July
record-visit = Passage aux urgences
    .value = { $er }, douleur à la poitrine ; scanner, puis biopsie en juillet

# text: Balance
# value: { $balance } after insurance; three statements, none opened in the portal
record-balance = Solde
    .value = { $balance } après l’assurance ; trois relevés, aucun ouvert sur le portail

# text: Last letter
# value: Final notice, asks for payment by { $due }
record-notice = Dernière lettre
    .value = Dernier avis, paiement demandé pour le { $due }

# text: Next visit
# value: { $thursday }, 10:40, Dr. Amari: “go over results”
record-next = Prochaine visite
    .value = { $thursday }, 10 h 40, docteure Amari : « parler des résultats »

# text: Contacts
# value: None. Two chats begun in July, both left after “hi”
record-contact = Contacts
    .value = Aucun. Deux conversations commencées en juillet, quittées après « bonsoir »

# text: Financial assistance
# content: Low or middle income clears a balance or cuts it, by household size. Open for 240 days from the first statement, so also after a final notice. You may fill out the form with the patient in the chat, one question at a time. Pay stubs can follow by photo.
knowledge-assistance = Aide financière
    .content = Un revenu bas ou moyen efface un solde ou le réduit, selon la taille du foyer. Ouverte pendant 240 jours dès le premier relevé, donc aussi après un dernier avis. Vous pouvez remplir le formulaire avec le patient, ici même, une question à la fois. Les fiches de paie suivront en photo.

# text: Payment plans
# content: Up to twelve payments, the first one on the day of the agreement. Not for patients who may be eligible for assistance: help first, plan second.
knowledge-plans = Paiement échelonné
    .content = Douze versements au plus, le premier le jour de l’accord. Pas pour les patients qui ont peut-être droit à l’aide : l’aide d’abord, l’échelonnement ensuite.

# text: Financial assistance: application started
disposition-assistance = Aide financière : demande commencée

# text: Appointment kept or changed, balance open
disposition-care = Rendez-vous gardé ou changé, solde ouvert

# text: General billing question
disposition-general = Question générale de facturation

# text: Patient left the chat
disposition-left = Le patient a quitté la conversation

# text: hi. sorry to bother you this late. it’s about a bill. probably a dumb question
# says-tense: hi. it’s about a bill. sorry. probably a dumb question
# says-furious: bill question. never mind if you’re busy
# form: Thank you for contacting Copper Shore Patient Accounts. To assist you, please confirm your full name, date of birth and account number.
# form-also-1: Welcome to Copper Shore. Name, date of birth and account number, please
# form-also-2: Before we begin I need to verify your identity: full name and birth date
# form-also-3: Thanks for reaching out. Can you give me the account number on your statement and your date of birth?
# form-also-4: Hello, first I have to confirm who I’m talking to. Date of birth?
# form-coach: He is signed in: you knew his name. He has been told that the form comes before the person.
# pay-link: Hi! Happy to help. You can see and pay every bill under Billing, the blue button on the right.
# pay-link-also-1: Hello, all your statements are under Billing, you can pay right there
# pay-link-also-2: Hi, just click on the blue Billing button and you’ll see what’s due
# pay-link-also-3: Good evening! The quickest way is the Billing page, it shows everything
# pay-link-also-4: Hey there, you’ll find it all on the Billing tab and you can pay by card
# open-door: Hi, I’m { $agent }. You’re not bothering anybody, and bills are hard to ask about. What’s going on with yours?
# open-door-also-1: Hi, { $agent } here. It’s no bother at all, these things are awkward to bring up. What’s on your mind?
# open-door-also-2: Good evening, I’m { $agent }. I know it isn’t easy to write in about a bill. What happened?
# open-door-also-3: Hello, you’re in the right place and I’m glad you wrote, it’s not easy. What would you like to ask?
# open-door-also-4: Hey, I’m { $agent }. People feel that way about hospital bills a lot. Tell me, what is it about?
# three-at-once: Hi, happy to help! Is it the amount, the due date, or what insurance paid? And have you looked at the itemized statement yet?
# three-at-once-also-1: Hi! Which bill, which date, and is it the insurance part or your own part?
# three-at-once-also-2: Hello, is this about the amount or the deadline, and did you get our letters?
# three-at-once-also-3: Good evening! What’s the bill for, when did you get it, and do you have it in front of you?
# three-at-once-also-4: Hi, do you want to pay it, dispute it, or have it explained? And is it the latest one?
# three-at-once-coach: Four questions in one message. Somebody who finds one hard will answer none of them.
opening = bonsoir. désolé de déranger si tard. c’est pour une facture. sûrement une question idiote
    .says-tense = bonsoir. c’est pour une facture. désolé. sûrement idiot comme question
    .says-furious = question de facture. laissez tomber si c’est pas le moment
    .form = Merci de contacter les comptes patients de Copper Shore. Pour vous aider, veuillez confirmer vos nom et prénom, date de naissance et numéro de compte.
    .form-also-1 = Bienvenue à Copper Shore. Nom, date de naissance et numéro de compte, je vous prie
    .form-also-2 = Avant de commencer je dois vérifier votre identité : nom complet et date de naissance
    .form-also-3 = Merci de nous écrire. Pouvez-vous me donner le numéro du relevé et votre date de naissance ?
    .form-also-4 = Bonsoir, je dois d’abord savoir à qui je parle. Date de naissance ?
    .form-coach = Il est connecté : vous saviez son nom. Il vient d’apprendre que le formulaire passe avant la personne.
    .pay-link = Bonsoir ! Avec plaisir. Vous pouvez voir et payer chaque facture sous Facturation, le bouton bleu à droite.
    .pay-link-also-1 = Bonsoir, tous vos relevés sont sous Facturation, et vous pouvez y payer directement
    .pay-link-also-2 = Bonsoir, cliquez sur le bouton bleu Facturation et vous verrez ce qui est dû
    .pay-link-also-3 = Bonsoir ! Le plus rapide, c’est la page Facturation, tout y est
    .pay-link-also-4 = Bonjour, vous trouverez tout dans l’onglet Facturation, et vous pouvez payer par carte
    .open-door = Bonsoir, ici { $agent }. Vous ne dérangez personne, et une facture, ce n’est pas facile d’en parler. Qu’est-ce qui se passe avec la vôtre ?
    .open-door-also-1 = Bonsoir, { $agent }. Vous ne dérangez pas, ces choses-là sont gênantes à demander. Qu’est-ce qui vous préoccupe ?
    .open-door-also-2 = Bonsoir, je suis { $agent }. Je sais que ça coûte d’écrire pour une facture. Qu’est-il arrivé ?
    .open-door-also-3 = Bonsoir, c’est le bon endroit et vous avez bien fait d’écrire, ce n’est pas facile. Que vouliez-vous demander ?
    .open-door-also-4 = Bonsoir, { $agent } à l’écoute. Beaucoup de gens hésitent devant une facture d’hôpital. Dites-moi, de quoi s’agit-il ?
    .three-at-once = Bonsoir, avec plaisir ! C’est le montant, la date limite, ou ce que l’assurance a payé ? Et avez-vous regardé le relevé détaillé ?
    .three-at-once-also-1 = Bonsoir ! Quelle facture, quelle date, et c’est la part de l’assurance ou la vôtre ?
    .three-at-once-also-2 = Bonsoir, est-ce le montant ou le délai, et avez-vous reçu nos lettres ?
    .three-at-once-also-3 = Bonsoir ! C’est pour quels soins, reçue quand, et vous l’avez sous les yeux ?
    .three-at-once-also-4 = Bonsoir, voulez-vous la payer, la contester ou la comprendre ? Et c’est la dernière ?
    .three-at-once-coach = Quatre questions dans un seul message. Qui a du mal avec une seule ne répondra à aucune.

# text: i’m in the portal already, so. it’s fine. i’ll figure it out
# says-tense: i’m in the portal already. it’s fine
# says-furious: fine. forget it
# start-over: You came with a question and I sent you a stock answer: no wonder. I can see who you are. What made you write tonight?
# start-over-also-1: That felt like talking to a machine, I get it. You’re signed in, I see that. What brought you here tonight?
# start-over-also-2: I’d back off too after an answer like that. Let me try again: what’s the bill about?
# start-over-also-3: Fair, I didn’t listen. You’re signed in and that’s enough. What did you want to ask?
# start-over-also-4: I can tell that put you off. Forget what I sent. What’s on your mind?
# okay-then: Okay, sounds good! We’re here until eleven if you need us.
# okay-then-also-1: All right then! Come back any time before eleven
# okay-then-also-2: Perfect, glad it’s sorted out. Have a good night
# okay-then-also-3: Great, take care! The chat is open till eleven
# okay-then-also-4: No problem, just write again if anything comes up
# okay-then-coach: “It’s fine” is not an answer, it is a door closing. He has left two chats in July just like this.
# everybody: That’s simply how we start with everybody, it’s nothing personal. Which statement is it about?
# everybody-also-1: It’s only procedure, it protects your data. Which bill do you mean?
# everybody-also-2: That’s how we start with everybody, for privacy reasons. Which statement?
# everybody-also-3: The system asks for that, it’s a safety measure. So which bill is it?
# everybody-also-4: We do that with every chat so nobody else gets your information. What’s the statement number?
# please-stay: Oh no, please don’t go! I’m so sorry you feel that way. I really, really do want this to be a good experience for you.
# please-stay-also-1: Please stay, I’m terribly sorry, I didn’t mean to upset you
# please-stay-also-2: I’m so sorry! I can imagine how frustrating that was, please don’t leave
# please-stay-also-3: I feel awful about that, you deserve much better from us
# please-stay-also-4: So sorry, I totally understand you’re disappointed with us
withdrawn = je suis déjà dans le portail, donc. ça va. je vais me débrouiller
    .says-tense = je suis déjà dans le portail. ça va
    .says-furious = ça va. laissez tomber
    .start-over = Vous veniez avec une question et je vous ai envoyé une réponse toute faite, on reculerait à moins. Je vois qui vous êtes. Qu’est-ce qui vous a fait écrire ce soir ?
    .start-over-also-1 = Ça ressemblait à une machine, je m’en rends compte. Vous êtes connecté, je le vois. Qu’est-ce qui vous amène ce soir ?
    .start-over-also-2 = À votre place j’aurais reculé aussi. Je recommence : c’est quoi, cette facture ?
    .start-over-also-3 = C’est juste, je n’ai pas écouté. Vous êtes connecté, ça suffit. Que vouliez-vous demander ?
    .start-over-also-4 = Je sens que ça vous a refroidi. Oubliez mon message. Qu’est-ce qui vous préoccupe ?
    .okay-then = D’accord, parfait ! Nous sommes là jusqu’à onze heures au besoin.
    .okay-then-also-1 = Très bien ! Revenez quand vous voulez avant onze heures
    .okay-then-also-2 = Parfait, tant mieux si c’est réglé. Bonne soirée
    .okay-then-also-3 = Super, prenez soin de vous ! Le tchat ferme à onze heures
    .okay-then-also-4 = Pas de souci, écrivez-nous s’il y a autre chose
    .okay-then-coach = « Ça va » n’est pas une réponse, c’est une porte qui se ferme. En juillet, il a quitté deux conversations comme celle-ci.
    .everybody = Nous commençons comme ça avec tout le monde, ça n’a rien de personnel. C’est pour quel relevé ?
    .everybody-also-1 = Ce n’est que la procédure, elle protège vos données. De quelle facture parlez-vous ?
    .everybody-also-2 = Nous commençons ainsi avec tout le monde, question de confidentialité. Quel relevé ?
    .everybody-also-3 = Le système le demande, c’est une mesure de sécurité. Alors, quelle facture ?
    .everybody-also-4 = C’est pour que personne d’autre n’ait vos informations. Quel est le numéro du relevé ?
    .please-stay = Oh non, ne partez pas ! Toutes mes excuses si vous le prenez ainsi, j’en suis malade. Je tiens tellement à ce que ce soit une bonne expérience pour vous.
    .please-stay-also-1 = Restez, je vous en prie, mille excuses, je ne voulais pas vous contrarier
    .please-stay-also-2 = Toutes mes excuses ! J’imagine à quel point c’était agaçant, ne partez pas
    .please-stay-also-3 = Ça me désole, vous méritez beaucoup mieux de notre part
    .please-stay-also-4 = Mille pardons, je comprends tout à fait votre déception

# text: still here. don’t really know how to ask it
# says-tense: still here. don’t know what to ask
# says-furious: i don’t know what to ask. ok?
# menu: I can help with balances, itemized bills, insurance claims, payment plans, refunds, or a change of address. Which of those is it?
# menu-also-1: We handle balances, plans, claims, refunds and addresses: pick one
# menu-also-2: Is it a claim, a refund, a plan or an address change?
# menu-also-3: Here’s what we do: bills, insurance, plans, refunds. Which one applies?
# menu-also-4: Choose from these: balance, itemized bill, insurance, payment plan
# timer: The chat closes by itself after two minutes without a question.
# timer-also-1: If you don’t write anything, the system will end this chat
# timer-also-2: Just so you know, idle chats are closed after two minutes
# timer-also-3: I’ll have to close this if there’s no question
# timer-also-4: You have about two minutes before the session times out
# timer-coach: He was still looking for the word. Now he is looking at a clock.
# no-hurry: Not knowing how to ask is all right, hospital paper does that to people. No hurry. What do you have in front of you?
# no-hurry-also-1: That’s okay, it’s hard to find the beginning. Take all the time you want. What are you looking at?
# no-hurry-also-2: It’s a hard thing to put into words, I know. Start anywhere: what’s on the table?
# no-hurry-also-3: No rush. Most people feel lost with these. What does the paper in front of you look like?
# no-hurry-also-4: You don’t need the right words with me, I know it’s uncomfortable. What did you get from us?
# call-us: It might be easier by phone then. The number’s on your statement, and they can walk you through the whole thing in the morning.
# call-us-also-1: You could call us tomorrow, talking is often easier than typing
# call-us-also-2: Have you thought of calling? The phone team opens at eight
# call-us-also-3: Maybe better by phone: it’s on the top right of your bill
# call-us-also-4: Our phone agents can explain it all, the number is on the letter
gone-quiet = toujours là. je sais pas trop comment demander
    .says-tense = toujours là. je sais pas quoi demander
    .says-furious = je sais pas quoi demander. ok ?
    .menu = Je peux vous aider pour un solde, une facture détaillée, une demande d’assurance, un échelonnement, un remboursement ou un changement d’adresse. Lequel est-ce ?
    .menu-also-1 = Nous traitons soldes, échelonnements, demandes, remboursements et adresses : choisissez
    .menu-also-2 = C’est une demande d’assurance, un remboursement, un échelonnement ou une adresse ?
    .menu-also-3 = Voici ce que nous faisons : factures, assurance, paiements, remboursements. Qu’est-ce qui vous concerne ?
    .menu-also-4 = Choisissez dans cette liste : solde, facture détaillée, paiement, assurance
    .timer = La conversation se ferme d’elle-même après deux minutes sans question.
    .timer-also-1 = Si vous n’écrivez rien, le système va mettre fin à la conversation
    .timer-also-2 = Pour information, les conversations inactives sont fermées après deux minutes
    .timer-also-3 = Je devrai fermer s’il n’y a pas de question
    .timer-also-4 = Il vous reste environ deux minutes avant la fin de la session
    .timer-coach = Il cherchait encore ses mots. Maintenant il regarde une horloge.
    .no-hurry = Ne pas savoir comment demander, c’est normal, ces papiers-là font ça à tout le monde. Rien ne presse. Qu’avez-vous sous les yeux ?
    .no-hurry-also-1 = Ce n’est pas grave, c’est dur de trouver par où commencer. Prenez votre temps. Que regardez-vous ?
    .no-hurry-also-2 = Ça se met mal en mots, je le sais. Commencez n’importe où : qu’y a-t-il sur la table ?
    .no-hurry-also-3 = Rien ne presse. Presque tout le monde s’y perd. À quoi ressemble le papier devant vous ?
    .no-hurry-also-4 = Pas besoin des bons mots avec moi, je sais que c’est gênant. Qu’avez-vous reçu de nous ?
    .call-us = Ce serait peut-être plus simple par téléphone. Le numéro est sur votre relevé, et demain matin ils verront tout avec vous.
    .call-us-also-1 = Vous pourriez appeler demain, parler est souvent plus facile qu’écrire
    .call-us-also-2 = Avez-vous pensé à téléphoner ? L’équipe ouvre à huit heures
    .call-us-also-3 = Mieux vaut peut-être appeler : c’est en haut à droite de la facture
    .call-us-also-4 = Nos collègues au téléphone peuvent tout expliquer, le numéro est sur la lettre

# text: it’s from may. the er. there’s a letter that says final notice, i think. does that mean something
# says-tense: the er, in may. there’s a letter. final notice, i think. what does that mean
# says-furious: er. may. final notice i think. final what
# read-it-out: I see it: { $balance }, sixty-nine days overdue. It’s the third statement we’ve sent, and the last one gives you until { $due }.
# read-it-out-also-1: Your balance is { $balance } and it’s been due since June. The final notice runs until { $due }
# read-it-out-also-2: You owe { $balance }, payable by { $due }, this is the third letter
# read-it-out-also-3: It means { $balance } by { $due }, the first two statements went unpaid
# read-it-out-also-4: The account shows { $balance }, past due, with a deadline of { $due }
# you-think: Those two words would worry anybody. You think that’s what it says: have you been able to read the letter?
# you-think-also-1: “Final” is a scary word, I get that. So it came from the ER in May. Did you get to read it all?
# you-think-also-2: That’s an alarming thing to find in the mail. You say “I think”: have you had a look inside?
# you-think-also-3: I can see why that made you uneasy. If I follow you, you’re not sure what it says. Have you opened it?
# you-think-also-4: A final notice would keep me up too. You’re not sure of it, you say. Could you read any of it?
# just-a-word: Oh, don’t worry about that! It’s only what the computer prints on the third one. Nothing ever comes of it, so you can forget you ever got that letter.
# just-a-word-also-1: Don’t let that scare you, nothing happens after a final notice, I promise
# just-a-word-also-2: That’s automatic, nobody ever acts on those. You’re completely safe
# just-a-word-also-3: No worries, “final” doesn’t mean a thing with us
# just-a-word-also-4: You can forget about that letter, we never send anybody to collections
# adjudicated: May, in the ER. Was the claim adjudicated, and do you have the explanation of benefits with the allowed amount from your carrier?
# adjudicated-also-1: Has your carrier processed the claim, and what does the EOB give as patient responsibility?
# adjudicated-also-2: Was that in network, and did the deductible apply before coinsurance?
# adjudicated-also-3: Do you have the EOB with the adjustment codes?
# adjudicated-also-4: Which CPT codes are on the statement, and what did the payer allow?
letter = c’est de mai. les urgences. il y a une lettre, je crois qu’il y a écrit dernier avis. ça veut dire quelque chose ?
    .says-tense = les urgences, en mai. il y a une lettre. dernier avis je crois. ça veut dire quoi
    .says-furious = urgences. mai. dernier avis je crois. dernier avant quoi
    .read-it-out = Je le vois : { $balance }, soixante-neuf jours de retard. C’est le troisième relevé envoyé, et le dernier vous donne jusqu’au { $due }.
    .read-it-out-also-1 = Votre solde est de { $balance }, dû depuis juin. Le dernier avis court jusqu’au { $due }
    .read-it-out-also-2 = Vous devez { $balance }, à payer pour le { $due }, c’est la troisième lettre
    .read-it-out-also-3 = Ça veut dire { $balance } d’ici le { $due }, les deux premiers relevés sont restés impayés
    .read-it-out-also-4 = Le compte affiche { $balance }, en retard, avec le { $due } comme date limite
    .you-think = Ces deux mots inquiéteraient n’importe qui. Vous croyez que c’est écrit : avez-vous pu lire la lettre ?
    .you-think-also-1 = « Dernier », ça fait peur, je comprends. Donc elle vient des urgences de mai. Avez-vous pu tout lire ?
    .you-think-also-2 = C’est inquiétant à trouver au courrier. Vous dites « je crois » : avez-vous regardé dedans ?
    .you-think-also-3 = Je vois pourquoi ça vous trouble. Si je vous suis, vous ne savez pas bien ce qu’elle dit. L’avez-vous ouverte ?
    .you-think-also-4 = Un dernier avis m’empêcherait de dormir aussi. Vous n’en êtes pas sûr, dites-vous. Avez-vous pu en lire une partie ?
    .just-a-word = Oh, ne vous inquiétez pas ! C’est ce que l’ordinateur imprime sur la troisième, rien de plus. Il n’arrive jamais rien ensuite, vous pouvez oublier cette lettre.
    .just-a-word-also-1 = N’ayez pas peur de ça, il ne se passe rien après un dernier avis, promis
    .just-a-word-also-2 = C’est automatique, personne n’y donne jamais suite. Vous ne risquez absolument rien
    .just-a-word-also-3 = Pas de souci, « dernier » ne veut rien dire chez nous
    .just-a-word-also-4 = Vous pouvez oublier cette lettre, nous n’envoyons jamais personne au recouvrement
    .adjudicated = Mai, les urgences. La demande a-t-elle été liquidée, et avez-vous le décompte de prestations de l’assureur avec le montant admissible ?
    .adjudicated-also-1 = L’assureur a-t-il traité la demande, et que dit le décompte sur la part du patient ?
    .adjudicated-also-2 = C’était dans le réseau, et la franchise s’est-elle appliquée avant la coassurance ?
    .adjudicated-also-3 = Avez-vous le décompte avec les codes d’ajustement ?
    .adjudicated-also-4 = Quels codes d’actes figurent sur le relevé, et qu’a admis le payeur ?

# text: there’s three of them. in a drawer. haven’t opened any. didn’t want to see the number
# says-tense: there’s three, in a drawer. i didn’t open them. go ahead, say it
# says-furious: three. in a drawer. all sealed. say it
# earlier: I see. It does help to open them when they come: in the first weeks there’s a lot more we can do than after ninety days.
# earlier-also-1: Well, next time open them right away, it makes everything easier
# earlier-also-2: If you’d opened the first one we could have fixed this in June
# earlier-also-3: You really shouldn’t let them pile up, they don’t go away
# earlier-also-4: That’s how it gets to a final notice, when people don’t look
# earlier-coach: True, and he has told himself so for ten weeks. He came here to hear something else.
# the-number: Then here it is, so that’s over with: { $balance }, after what insurance paid. The last letter says { $due }.
# the-number-also-1: Okay, it’s { $balance } after insurance, and the date on the letter is { $due }
# the-number-also-2: Here’s the number: { $balance }. It’s due on { $due }
# the-number-also-3: It comes to { $balance }, your share once insurance had paid
# the-number-also-4: They all say the same: { $balance }, payable by { $due }
# so-sorry: Oh, I’m so sorry to hear that. That must be awful. Medical bills are terrible, everybody hates getting them, I do too.
# so-sorry-also-1: I’m really sorry, that sounds so stressful, nobody should have to go through that
# so-sorry-also-2: That’s terrible, I’m sorry. I know exactly how you feel about envelopes
# so-sorry-also-3: So sorry you’re dealing with this, it must be very hard on you
# so-sorry-also-4: My heart goes out to you, bills like that are a nightmare
# same-drawer: No judgment from me. It’s no fun to look at, and plenty of people have a drawer like that. It’s { $balance } after insurance. What goes through your mind, seeing that?
# same-drawer-also-1: I won’t say a thing, lots of decent people do the same because it’s scary. The number is { $balance }. What do you make of it?
# same-drawer-also-2: No lecture from me, not wanting to look is human. It comes to { $balance }. How does that sit with you?
# same-drawer-also-3: That’s nothing to be ashamed of. All three are the same bill, { $balance } after insurance. What’s your first thought?
# same-drawer-also-4: It takes some nerve to tell me that, so thanks. It’s { $balance }, all three are one bill. How is that for you?
envelope = il y en a trois. dans un tiroir. j’en ai ouvert aucune. je voulais pas voir le chiffre
    .says-tense = il y en a trois, dans un tiroir. je les ai pas ouvertes. allez-y, dites-le
    .says-furious = trois. dans un tiroir. toutes fermées. dites-le
    .earlier = Je vois. Ça aide de les ouvrir quand elles arrivent : les premières semaines, on peut faire bien plus qu’après quatre-vingt-dix jours.
    .earlier-also-1 = La prochaine fois, ouvrez-les tout de suite, tout devient plus simple
    .earlier-also-2 = Si vous aviez ouvert la première, on réglait ça en juin
    .earlier-also-3 = Il ne faut vraiment pas les laisser s’empiler, elles ne disparaissent pas
    .earlier-also-4 = C’est ainsi qu’on en arrive au dernier avis, quand on ne regarde pas
    .earlier-coach = C’est vrai, et il se le dit depuis dix semaines. Il est venu entendre autre chose.
    .the-number = Alors le voici, comme ça c’est fait : { $balance }, après ce que l’assurance a payé. La dernière lettre dit le { $due }.
    .the-number-also-1 = Bon, c’est { $balance } après l’assurance, et la date sur la lettre est le { $due }
    .the-number-also-2 = Voici le chiffre : { $balance }. C’est à payer pour le { $due }
    .the-number-also-3 = Ça fait { $balance }, votre part une fois que l’assurance a payé
    .the-number-also-4 = Elles disent toutes la même chose : { $balance }, à payer d’ici le { $due }
    .so-sorry = Oh, pardon, toutes mes excuses. Ça doit être affreux. Les factures médicales sont une horreur, tout le monde les déteste, moi aussi.
    .so-sorry-also-1 = Mes excuses les plus sincères, ça doit être si stressant, personne ne devrait vivre ça
    .so-sorry-also-2 = C’est terrible, pardon. Je sais exactement ce que font ces enveloppes
    .so-sorry-also-3 = Mille excuses pour tout ça, ce doit être très dur pour vous
    .so-sorry-also-4 = J’en ai le cœur serré, des factures pareilles sont un cauchemar
    .same-drawer = Aucun reproche de ma part. Ce n’est pas drôle à regarder, et bien des gens ont un tiroir comme ça. C’est { $balance } après l’assurance. Ça vous fait quoi, ce chiffre ?
    .same-drawer-also-1 = Je ne dirai rien, des tas de gens bien font pareil parce que ça fait peur. Le chiffre, c’est { $balance }. Qu’en pensez-vous ?
    .same-drawer-also-2 = Pas de leçon de ma part, ne pas vouloir regarder, c’est humain. Ça fait { $balance }. Comment le prenez-vous ?
    .same-drawer-also-3 = Il n’y a pas de honte à ça. Les trois, c’est la même facture, { $balance } après l’assurance. Quelle est votre première pensée ?
    .same-drawer-also-4 = Il faut du cran pour me le dire, merci. C’est { $balance }, les trois n’en font qu’une. Ça vous fait quel effet ?

# text: opened the top one. it’s more than the truck is worth. ok. fine
# says-tense: opened one. more than the truck’s worth. fine
# says-furious: opened it. more than the truck’s worth. great. fine
# leave-room: More than the truck: that’s a heavy thing to read at night. Take your time, I’m not going anywhere. What worries you most?
# leave-room-also-1: That’s a lot to take in. I’m here, no rush at all. What’s the worst part of it for you?
# leave-room-also-2: I’d need a minute too with a number like that. I’ll wait. What bothers you most about it?
# leave-room-also-3: That hits hard, I can tell. Write when you’re ready, I’m staying. What’s on your mind?
# leave-room-also-4: “Fine” after a number like that… it’s a shock, I know. Take a breath. What scares you about it?
# anything-more: Great! Is there anything else I can help you with tonight?
# anything-more-also-1: Perfect. Anything else for you?
# anything-more-also-2: Good to hear! What else can I do for you this evening?
# anything-more-also-3: Awesome, was that all?
# anything-more-also-4: Glad that’s cleared up. Any other questions?
# anything-more-coach: He wrote “fine” the way one says it to a dentist. You took it at its word because it was quicker.
# options: You have several options: pay in full and get ten percent off, pay by card over six months, or set up automatic payments over twelve. All three are under Billing, and my supervisor can look at longer terms.
# options-also-1: There’s a ten percent discount for paying at once, or six payments, or twelve with autopay, whichever suits you
# options-also-2: Let me list what you can do: full payment, six months, twelve months, or a longer term on request
# options-also-3: Good news, you can split it up in six or twelve, or save ten percent today
# options-also-4: You could put it on a card, on autopay, or ask for an extended plan, here’s how each works
# options-coach: Four options into a silence. He was about to write something; now he reads.
# still-there: Are you still there? I do have other chats waiting, so please tell me if you want to go on.
# still-there-also-1: Hello? Please answer, other patients are waiting
# still-there-also-2: I need you to respond if you’d like to continue
# still-there-also-3: Please let me know quickly if there’s more, I have a queue
# still-there-also-4: Can you tell me yes or no, do you want to go on with this?
silence = ouvert celle du dessus. c’est plus que ce que vaut le pick-up. ok. ça va
    .says-tense = ouvert une. plus que ce que vaut le pick-up. ça va
    .says-furious = ouvert. plus que ce que vaut le pick-up. génial. ça va
    .leave-room = Plus que le pick-up : c’est lourd à lire, le soir. Prenez votre temps, je ne bouge pas. Qu’est-ce qui vous inquiète le plus ?
    .leave-room-also-1 = Ça fait beaucoup d’un coup. Je suis là, rien ne presse. C’est quoi, le pire, pour vous ?
    .leave-room-also-2 = Il me faudrait une minute aussi devant un chiffre pareil. J’attends. Qu’est-ce qui vous pèse le plus ?
    .leave-room-also-3 = Ça fait un coup, je le sens. Écrivez quand vous voulez, je reste. À quoi pensez-vous ?
    .leave-room-also-4 = « Ça va », après un chiffre comme ça… c’est un choc, je sais. Soufflez. Qu’est-ce qui vous fait peur là-dedans ?
    .anything-more = Super ! Puis-je vous aider pour autre chose ce soir ?
    .anything-more-also-1 = Parfait. Autre chose pour vous ?
    .anything-more-also-2 = Ça fait plaisir ! Que puis-je faire d’autre ce soir ?
    .anything-more-also-3 = Excellent, c’était tout ?
    .anything-more-also-4 = Tant mieux si c’est clair. D’autres questions ?
    .anything-more-coach = Il a écrit « ça va » comme on le dit chez le dentiste. Vous l’avez pris au mot parce que c’était plus court.
    .options = Vous avez plusieurs possibilités : tout payer et obtenir dix pour cent de rabais, payer par carte sur six mois, ou par prélèvement sur douze. Les trois sont sous Facturation, et ma responsable peut étudier des délais plus longs.
    .options-also-1 = Il y a dix pour cent de rabais si vous payez d’un coup, ou six versements, ou douze par prélèvement, à votre choix
    .options-also-2 = Voici ce que vous pouvez faire : paiement complet, six mois, douze mois, ou plus long sur demande
    .options-also-3 = Bonne nouvelle, on peut diviser par six ou par douze, ou vous épargner dix pour cent aujourd’hui
    .options-also-4 = Vous pourriez payer par carte, par prélèvement, ou demander un délai, voici comment chacun marche
    .options-coach = Quatre possibilités dans un silence. Il allait écrire quelque chose ; maintenant il lit.
    .still-there = Vous êtes encore là ? J’ai d’autres conversations en attente, alors dites-moi si vous voulez continuer.
    .still-there-also-1 = Allô ? Répondez s’il vous plaît, d’autres patients attendent
    .still-there-also-2 = Il faut me répondre si vous souhaitez continuer
    .still-there-also-3 = Dites-moi vite s’il y a autre chose, j’ai une file
    .still-there-also-4 = Répondez par oui ou par non, voulez-vous poursuivre ?

# text: can you cancel my thursday. dr. amari. don’t need it
# says-tense: cancel my thursday appt. can you do that
# says-furious: just cancel thursday
# as-asked: Of course, no questions asked. I’ve sent the cancellation over to Dr. Amari’s office, so that’s one thing less for you to think about.
# as-asked-also-1: Sure thing, Thursday’s cancelled, you don’t have to do anything else
# as-asked-also-2: Absolutely, I’ve taken care of it, the visit is off
# as-asked-also-3: Done! I let Dr. Amari’s office know you won’t be there
# as-asked-also-4: No problem, I cancelled it for you. One thing off your list
# as-asked-coach: Kind, quick, and just what he asked for. Look at the card: on Thursday somebody was going to go over results with him.
# not-us: Appointments aren’t ours, I’m afraid. Dr. Amari’s scheduling line opens at eight.
# not-us-also-1: That’s another department, you’d have to call scheduling
# not-us-also-2: I only do bills. Scheduling can cancel that for you in the morning
# not-us-also-3: We can’t change visits here, please call Dr. Amari’s office
# not-us-also-4: For appointments you need the clinic itself, they open at eight
# lecture: I wouldn’t do that, Mr. Poole. Your doctor had a reason to see you, and skipping follow-up care can have serious consequences.
# lecture-also-1: You shouldn’t cancel that, it’s important for your health
# lecture-also-2: Please don’t skip it, you could regret it later
# lecture-also-3: That’s not a good idea, you need to see your doctor
# lecture-also-4: You have to go to that appointment, it was ordered for a reason
# what-changed: I can pass that on if it’s what you want. Before I do: what changed about Thursday?
# what-changed-also-1: I’ll do it if you still want me to. Tell me first: what makes you want to drop it?
# what-changed-also-2: That’s yours to decide and I can send it along. What happened with Thursday?
# what-changed-also-3: I can do that. One question first, if that’s all right: why Thursday?
# what-changed-also-4: Sure, I can take care of it. Can I ask what’s behind it?
cancel = vous pouvez annuler mon jeudi ? dre amari. j’en ai pas besoin
    .says-tense = annulez mon rdv de jeudi. vous pouvez faire ça
    .says-furious = annulez juste jeudi
    .as-asked = Bien sûr, sans poser de questions. L’annulation est partie chez la docteure Amari : ça vous fait un souci de moins.
    .as-asked-also-1 = Pas de problème, jeudi est annulé, vous n’avez plus rien à faire
    .as-asked-also-2 = Tout à fait, c’est réglé, la visite est retirée
    .as-asked-also-3 = C’est fait ! J’ai prévenu le bureau de la docteure Amari que vous ne viendrez pas
    .as-asked-also-4 = Aucun souci, c’est annulé. Une chose de moins sur votre liste
    .as-asked-coach = Aimable, rapide, et juste ce qu’il demandait. Regardez la fiche : jeudi, quelqu’un devait parler des résultats avec lui.
    .not-us = Les rendez-vous ne sont pas chez nous, hélas. Le secrétariat de la docteure Amari ouvre à huit heures.
    .not-us-also-1 = C’est un autre service, il faudrait appeler les rendez-vous
    .not-us-also-2 = Je ne m’occupe que des factures. Le secrétariat annulera demain matin
    .not-us-also-3 = Nous ne pouvons pas changer une visite ici, appelez le cabinet
    .not-us-also-4 = Pour un rendez-vous, c’est la clinique elle-même, ils ouvrent à huit heures
    .lecture = Je ne ferais pas ça, monsieur Poole. Votre médecin avait une raison de vous voir, et manquer un suivi peut avoir des conséquences graves.
    .lecture-also-1 = Vous ne devriez pas annuler, c’est important pour votre santé
    .lecture-also-2 = N’y renoncez pas, vous pourriez le regretter
    .lecture-also-3 = Ce n’est pas une bonne idée, il faut voir votre médecin
    .lecture-also-4 = Vous devez aller à ce rendez-vous, il a été prescrit pour une raison
    .what-changed = Je peux le transmettre si c’est ce que vous voulez. Avant : qu’est-ce qui a changé pour jeudi ?
    .what-changed-also-1 = Je le ferai si vous y tenez. Dites-moi d’abord : qu’est-ce qui vous fait y renoncer ?
    .what-changed-also-2 = C’est à vous de décider et je peux l’envoyer. Que s’est-il passé avec jeudi ?
    .what-changed-also-3 = C’est possible. Une seule question, si vous permettez : pourquoi jeudi ?
    .what-changed-also-4 = Oui, je peux m’en charger. Puis-je demander ce qu’il y a derrière ?

# text: i already owe you four grand. not right to run up more when i can’t pay the first
# says-tense: i owe you four grand. i don’t order seconds when i can’t pay for the plate
# says-furious: because i owe you four grand. why do you think
# only: Thursday would only be { $visit } after insurance, so honestly it won’t make much of a difference to your total.
# only-also-1: It’s just { $visit }, that’s hardly anything next to the rest
# only-also-2: Another { $visit } won’t really matter at this point
# only-also-3: Don’t cancel over { $visit }, it’s small compared with the balance
# only-also-4: The visit itself isn’t that expensive, { $visit } or so
# not-tied: You don’t like to owe, and that does you credit. But owing us doesn’t cost you Thursday: nobody will ask you for money at that desk.
# not-tied-also-1: I can tell it goes against the grain to owe. The two aren’t connected here: an old bill never takes away a visit
# not-tied-also-2: It’s uncomfortable to walk in owing, I understand. Our rule is that nobody asks for money at a follow-up visit
# not-tied-also-3: That’s a decent way to think, and you don’t have to. Your care doesn’t wait for the bill in this hospital
# not-tied-also-4: I hear how much that bothers you. You’re allowed to owe us and still see the doctor, it’s a rule of ours
# counselor: That’s really a matter for our financial counselor. I’m transferring you right now; please explain it to her just the way you did to me.
# counselor-also-1: I’ll put you through to financial counseling, they deal with cases like that
# counselor-also-2: Let me transfer you to the person in charge of hardship, tell her your story
# counselor-also-3: A counselor has to take this one, connecting you now
# counselor-also-4: This goes to another team, hang on while I move the chat over
# counselor-coach: It took him the whole chat to write that sentence. Now he is to write it again, to somebody else.
# feel-for-you: I hear you. So many people are in that same spot right now, and it’s truly not easy. I really feel for you.
# feel-for-you-also-1: That sounds so hard, I’m sorry you’re carrying this
# feel-for-you-also-2: I completely understand, money worries are the worst
# feel-for-you-also-3: I can only imagine how heavy that feels
# feel-for-you-also-4: You’re in a tough place and I feel with you
why = je vous dois déjà quatre mille. c’est pas correct d’en rajouter quand je peux pas payer le premier
    .says-tense = je vous dois quatre mille. je me ressers pas quand je peux pas payer l’assiette
    .says-furious = parce que je vous dois quatre mille. pourquoi d’après vous
    .only = Jeudi, ce serait seulement { $visit } après l’assurance, alors franchement, ça ne change pas grand-chose à votre total.
    .only-also-1 = C’est juste { $visit }, presque rien à côté du reste
    .only-also-2 = { $visit } de plus, au point où vous en êtes, ça ne compte pas vraiment
    .only-also-3 = N’annulez pas pour { $visit }, c’est peu par rapport au solde
    .only-also-4 = La visite elle-même n’est pas si chère, { $visit } environ
    .not-tied = Vous n’aimez pas devoir, et c’est à votre honneur. Mais devoir ne vous prive pas de jeudi : personne ne vous demandera d’argent à ce guichet.
    .not-tied-also-1 = Je sens que devoir de l’argent, ce n’est pas vous. Les deux ne sont pas liés ici : une vieille facture n’enlève jamais une visite
    .not-tied-also-2 = C’est gênant d’entrer en devant de l’argent, je comprends. Notre règle : personne ne réclame rien à une visite de suivi
    .not-tied-also-3 = C’est une façon honnête de penser, et vous n’y êtes pas tenu. Vos soins n’attendent pas la facture dans cet hôpital
    .not-tied-also-4 = J’entends combien ça vous pèse. Vous avez le droit de nous devoir et de voir le médecin quand même, c’est une règle d’ici
    .counselor = Ça relève vraiment de notre conseillère financière. Je vous transfère tout de suite ; expliquez-le-lui comme vous me l’avez expliqué.
    .counselor-also-1 = Je vous passe le conseil financier, ils traitent les cas comme celui-là
    .counselor-also-2 = Je vous transfère à la personne chargée de ces difficultés, racontez-lui votre histoire
    .counselor-also-3 = C’est à une conseillère de prendre ça, je vous mets en relation
    .counselor-also-4 = Ça va à une autre équipe, patientez pendant que je déplace la conversation
    .counselor-coach = Il lui a fallu toute la conversation pour écrire cette phrase. Le voilà qui doit l’écrire encore, à quelqu’un d’autre.
    .feel-for-you = Je vous entends. Tant de gens en sont là en ce moment, et ce n’est vraiment pas facile. Je suis de tout cœur avec vous.
    .feel-for-you-also-1 = Ça semble si dur, ça me touche que vous portiez ça
    .feel-for-you-also-2 = Je comprends tout à fait, les soucis d’argent sont les pires
    .feel-for-you-also-3 = J’imagine à peine combien ça doit peser
    .feel-for-you-also-4 = Vous êtes dans une situation pénible et je compatis

# text: thursday’s where they tell me what the biopsy said. so. maybe i’d rather not know yet anyway
# says-tense: thursday they’d tell me about the biopsy. so
# says-furious: it’s the biopsy. ok? happy now
# good-news: I’m sure it’ll be good news! They’d have called you right away if anything were wrong, so go on Thursday and don’t lose any sleep over it.
# good-news-also-1: No news is good news with biopsies, you’ll be fine, I promise
# good-news-also-2: I have a good feeling about this, it’s going to be nothing
# good-news-also-3: Most of them turn out benign, you’ll see, it’s all okay
# good-news-also-4: If it were bad they’d never have waited until Thursday, so relax
# good-news-coach: You see bills, not results. If Thursday brings bad news, he will remember who said this.
# portal: You don’t need to wait for that: it may be in the portal already, under Test Results.
# portal-also-1: Have a look under Test Results, it’s often there before the visit
# portal-also-2: You can read the pathology report online right now if you like
# portal-also-3: Results post automatically, check the portal and then decide
# portal-also-4: It’s probably up already, two clicks from here under Test Results
# keep-it: Waiting on that is frightening. I can’t see results, so I won’t guess. Shall I keep Thursday, with a note that nothing is collected?
# keep-it-also-1: That’s a scary thing to wait for. I don’t see any results here. May I keep Thursday for you and put a no-payment note on it?
# keep-it-also-2: Anybody would be afraid of that day. Let me hold on to the visit and mark it so that no one talks money. All right?
# keep-it-also-3: I understand, that’s a hard thing to go and hear. I’ll keep the slot and note that there’s nothing to pay at the desk, okay?
# keep-it-also-4: No wonder you’d like to put it off. Could I leave the appointment and write down that they don’t ask you for a cent?
# your-decision: That’s a very personal decision, and it’s yours. Do you want it cancelled or kept?
# your-decision-also-1: It’s up to you entirely. Cancel or keep?
# your-decision-also-2: I can’t decide that for you. What should I do with the appointment?
# your-decision-also-3: Only you know what’s right for you. So, do we cancel it?
# your-decision-also-4: That’s your call. Shall I send the cancellation or not?
result = jeudi ils me disent ce que la biopsie a donné. donc. peut-être que j’aime mieux pas savoir tout de suite de toute façon
    .says-tense = jeudi ils me diraient pour la biopsie. donc
    .says-furious = c’est la biopsie. ok ? content ?
    .good-news = Ce sera une bonne nouvelle, c’est certain ! Ils vous auraient appelé tout de suite s’il y avait quelque chose, alors allez-y jeudi et dormez tranquille.
    .good-news-also-1 = Pas de nouvelles, bonnes nouvelles : tout ira bien, promis
    .good-news-also-2 = J’ai un bon pressentiment, ce ne sera rien
    .good-news-also-3 = La plupart sont bénignes, vous verrez, tout va bien
    .good-news-also-4 = Si c’était grave ils n’auraient jamais attendu jeudi, détendez-vous
    .good-news-coach = Vous voyez des factures, pas des résultats. Si jeudi apporte une mauvaise nouvelle, il se rappellera qui a dit cela.
    .portal = Pas besoin d’attendre : c’est peut-être déjà sur le portail, sous Résultats d’examens.
    .portal-also-1 = Regardez sous Résultats d’examens, ça y est souvent avant la visite
    .portal-also-2 = Vous pouvez lire le rapport de pathologie en ligne dès maintenant si vous voulez
    .portal-also-3 = Les résultats s’affichent automatiquement, vérifiez, puis décidez
    .portal-also-4 = C’est sans doute déjà affiché, à deux clics d’ici
    .keep-it = Attendre ça, c’est effrayant. Je ne vois pas les résultats, je ne devinerai pas. Je garde jeudi, avec une note disant que rien n’est à payer ?
    .keep-it-also-1 = C’est une attente qui fait peur. Je ne vois aucun résultat ici. Puis-je vous garder jeudi et noter qu’on ne vous demande rien ?
    .keep-it-also-2 = N’importe qui craindrait ce jour-là. Laissez-moi garder la visite et la marquer pour que personne ne parle d’argent. D’accord ?
    .keep-it-also-3 = Je comprends, c’est dur d’aller entendre ça. Je garde la place et j’écris qu’il n’y a rien à payer au guichet, ça vous va ?
    .keep-it-also-4 = Pas étonnant que vous vouliez repousser. Voulez-vous que je laisse le rendez-vous et que je note qu’on ne vous réclame pas un sou ?
    .your-decision = C’est une décision très personnelle, et c’est la vôtre. Voulez-vous l’annuler ou le garder ?
    .your-decision-also-1 = C’est entièrement à vous de voir. J’annule ou je garde ?
    .your-decision-also-2 = Je ne peux pas décider pour vous. Que dois-je faire du rendez-vous ?
    .your-decision-also-3 = Vous seul savez ce qui vous convient. Alors, on annule ?
    .your-decision-also-4 = C’est votre choix. J’envoie l’annulation ou pas ?

# text: ok. the four grand’s still there though. i mow ball fields. there’s nothing to send you
# says-tense: i mow ball fields. i don’t have four grand. i don’t have four hundred
# says-furious: i don’t have four grand. ok? i don’t have it
# with-you: That wasn’t easy to write. There’s help by income that may clear it, and I’ll do the form with you right here. First: how many live on your pay?
# with-you-also-1: Thank you for telling me, that’s hard to say. There’s assistance that can clear it, and we can do the form right here. First question: how many people are in your household?
# with-you-also-2: I know that cost you something. We have help for just this, it can take off part or all. Let’s do it together: who lives on your income?
# with-you-also-3: No shame in that. Financial assistance is still open to you, I’ll write the form with you now. How many of you are at home?
# with-you-also-4: It takes guts to say so. The hospital can wipe out or cut a balance by income. I’ll ask, you answer, I type: how many in the house?
# twelve: No problem, we can spread it over twelve months. That’s { $rate } each time, and the first payment would be tonight. Which card would you like to use?
# twelve-also-1: You can pay in twelve installments of { $rate }, starting today. Visa or Mastercard?
# twelve-also-2: Let’s set up a plan: { $rate } a month for a year. Shall I take the first one now?
# twelve-also-3: How about { $rate } a month? I just need a card number
# twelve-also-4: A twelve-month plan makes it manageable, { $rate } at a time
# twelve-coach: He has just said that there is nothing to send. He would have agreed, and missed the second one. Help first, plan second: it is in the knowledge base.
# print-it: There’s an assistance application on our website. You print the twelve pages, sign them and mail them in with your pay stubs.
# print-it-also-1: You could apply for assistance, the form is online under Patients, print and mail it
# print-it-also-2: We do have an aid program, look for the twelve-page form on the site
# print-it-also-3: Download the financial assistance form, attach your tax return, and send it by mail
# print-it-also-4: There’s a hardship application, you’ll find it at the bottom of the website
# admire: I admire how honest you are. Please don’t be ashamed, it could happen to any of us.
# admire-also-1: Thank you for being open with me, you have nothing to be ashamed of
# admire-also-2: You’re doing your best, and that’s what counts, please be kind to yourself
# admire-also-3: That must be so painful to say, I respect that
# admire-also-4: I understand, and nobody here thinks less of you
afford = ok. les quatre mille sont toujours là quand même. je tonds des terrains de base-ball. j’ai rien à vous envoyer
    .says-tense = je tonds des terrains de base-ball. j’ai pas quatre mille. j’ai pas quatre cents
    .says-furious = les quatre mille, je les ai pas. ok ? je les ai pas
    .with-you = Ce n’était pas facile à écrire. Une aide selon le revenu peut effacer ça, et je remplis le formulaire avec vous, ici. D’abord : combien de personnes vivent de votre paie ?
    .with-you-also-1 = Merci de me le dire, c’est dur à écrire. Il y a une aide qui peut l’effacer, et on fait le formulaire ici même. Première question : combien êtes-vous au foyer ?
    .with-you-also-2 = Je sais que ça vous a coûté. Nous avons une aide pour ça, elle enlève une partie ou tout. Faisons-la ensemble : qui vit de votre revenu ?
    .with-you-also-3 = Il n’y a pas de honte à ça. L’aide financière vous est encore ouverte, j’écris le formulaire avec vous. Combien êtes-vous à la maison ?
    .with-you-also-4 = Il faut du courage pour le dire. L’hôpital peut annuler ou réduire un solde selon le revenu. Je demande, vous répondez, je tape : combien dans la maison ?
    .twelve = Pas de problème, on peut étaler sur douze mois. Ça fait { $rate } chaque fois, et le premier versement serait ce soir. Quelle carte voulez-vous utiliser ?
    .twelve-also-1 = Vous pouvez payer en douze versements de { $rate }, à partir d’aujourd’hui. Visa ou Mastercard ?
    .twelve-also-2 = On monte un échelonnement : { $rate } par mois pendant un an. Je prends le premier maintenant ?
    .twelve-also-3 = Que diriez-vous de { $rate } par mois ? Il me faut seulement un numéro de carte
    .twelve-also-4 = Douze mois, ça devient raisonnable, { $rate } à la fois
    .twelve-coach = Il vient de dire qu’il n’a rien à envoyer. Il aurait dit oui, et manqué le deuxième. L’aide d’abord, l’échelonnement ensuite : c’est dans la base de connaissances.
    .print-it = Il y a une demande d’aide sur notre site. Vous imprimez les douze pages, vous signez et vous postez le tout avec vos fiches de paie.
    .print-it-also-1 = Vous pourriez demander l’aide, le formulaire est en ligne sous Patients, à imprimer et à poster
    .print-it-also-2 = Nous avons un programme d’aide, cherchez le formulaire de douze pages sur le site
    .print-it-also-3 = Téléchargez le formulaire d’aide financière, joignez votre déclaration de revenus et postez-le
    .print-it-also-4 = Il existe une demande pour cas difficiles, tout en bas du site
    .admire = J’admire votre honnêteté. N’ayez surtout pas honte, ça pourrait arriver à n’importe qui.
    .admire-also-1 = Merci de votre franchise, vous n’avez aucune raison d’avoir honte
    .admire-also-2 = Vous faites de votre mieux, et c’est ce qui compte, soyez indulgent avec vous-même
    .admire-also-3 = Ce doit être si pénible à dire, je respecte ça
    .admire-also-4 = Je comprends, et personne ici ne pense du mal de vous

# text: and then what. my brother-in-law signed papers with some hospital and collections still called
# says-tense: what’s the catch. my brother-in-law signed up too. collections called him at work
# says-furious: sure. and then collections calls my job. like my brother-in-law’s
# trust-us: I totally get why you’d feel that way, but you can trust us. Copper Shore is a nonprofit: patients have always come first here, in everything we do, large or small.
# trust-us-also-1: I understand the doubt, but we’re really one of the good ones
# trust-us-also-2: That’s a natural worry. Believe me, we’re here for people, not for profit
# trust-us-also-3: I hear you, and I give you my word that we care
# trust-us-also-4: I see why you’re careful, but we’d never do that to a patient
# not-here: That must have been another hospital. It doesn’t work that way here.
# not-here-also-1: I think he misunderstood something, we don’t do that
# not-here-also-2: That wasn’t us, so I wouldn’t compare the two
# not-here-also-3: He probably missed a payment, it doesn’t happen otherwise
# not-here-also-4: That can’t have been one of our accounts
# the-rule: Under section 501(r), once an application is submitted, extraordinary collection actions are suspended until eligibility has been determined.
# the-rule-also-1: Federal regulations suspend ECAs while an application is under review
# the-rule-also-2: The account is ineligible for bad-debt placement pending FAP determination
# the-rule-also-3: Placement is suspended for the duration of the eligibility review under 1.501(r)-6
# the-rule-also-4: There’s a 120-day notification period before any ECA can be initiated
# on-hold: Fair to ask, after that. I’m putting your account on hold now: while the form is open, nobody calls. You’ll have an answer in writing by { $answer }.
# on-hold-also-1: I’d be wary too. So this is what I do: a hold tonight, no collections as long as we’re looking at it, and a letter by { $answer }
# on-hold-also-2: You’ve reason to doubt. I’ve set the hold myself, no one will call you, and by { $answer } you’ll have it in writing
# on-hold-also-3: That’s a sensible question after his story. Nothing moves while the form is open, I’m locking it now. Decision by { $answer }
# on-hold-also-4: I understand the suspicion. Your account is frozen from tonight, calls included, and you hear from us in writing by { $answer }
# until-due: I see why you ask. Nothing happens before { $due }. After that, the account can be sent on, and I won’t tell you otherwise.
# until-due-also-1: That’s a fair doubt. Until { $due } nobody calls; after that they may
# until-due-also-2: Your worry makes sense. The date that counts is { $due }, from then on it can go out
# until-due-also-3: I understand. It stays with us until { $due }, I can’t promise more
# until-due-also-4: You’re right to ask. Up to { $due } it’s safe, later it isn’t
catch = et après ? mon beau-frère a signé des papiers avec un hôpital et le recouvrement a appelé quand même
    .says-tense = où est le piège. mon beau-frère a signé aussi. le recouvrement l’a appelé au travail
    .says-furious = c’est ça. et puis le recouvrement m’appelle au travail. comme mon beau-frère
    .trust-us = Je comprends très bien que vous le pensiez, mais vous pouvez nous faire confiance. Copper Shore est sans but lucratif : les patients passent toujours en premier, dans tout, du plus petit au plus grand.
    .trust-us-also-1 = Je comprends le doute, mais nous sommes vraiment parmi les bons
    .trust-us-also-2 = C’est une crainte naturelle. Croyez-moi, nous sommes là pour les gens, pas pour le profit
    .trust-us-also-3 = Je vous entends, et je vous donne ma parole que nous avons du cœur
    .trust-us-also-4 = Je vois pourquoi vous êtes prudent, mais nous ne ferions jamais ça à un patient
    .not-here = Ce devait être un autre hôpital. Ça ne marche pas ainsi chez nous.
    .not-here-also-1 = Je crois qu’il a mal compris, nous ne faisons pas ça
    .not-here-also-2 = Ce n’était pas nous, alors je ne comparerais pas
    .not-here-also-3 = Il a dû manquer un paiement, autrement ça n’arrive pas
    .not-here-also-4 = Ça ne peut pas être un de nos comptes
    .the-rule = Aux termes de l’article 501(r), dès le dépôt d’une demande, les mesures extraordinaires de recouvrement sont suspendues jusqu’à la détermination.
    .the-rule-also-1 = La réglementation fédérale suspend les mesures extraordinaires pendant l’examen d’une demande
    .the-rule-also-2 = Le compte n’est pas admissible au placement en créances douteuses tant que la détermination est pendante
    .the-rule-also-3 = Le placement est suspendu pendant l’examen d’admissibilité au sens de 1.501(r)-6
    .the-rule-also-4 = Il existe un délai de notification de 120 jours avant toute mesure extraordinaire
    .on-hold = C’est normal de demander, après ça. Je bloque votre compte maintenant : tant que le formulaire est ouvert, personne n’appelle. Vous aurez une réponse écrite d’ici le { $answer }.
    .on-hold-also-1 = Je me méfierais aussi. Alors voici ce que je fais : compte bloqué ce soir, aucun recouvrement tant qu’on l’étudie, et une lettre d’ici le { $answer }
    .on-hold-also-2 = Vous avez raison de douter. J’ai mis le blocage moi-même, personne n’appellera, et d’ici le { $answer } vous l’aurez par écrit
    .on-hold-also-3 = C’est une bonne question après son histoire. Rien ne bouge tant que le formulaire est ouvert, je le verrouille. Décision d’ici le { $answer }
    .on-hold-also-4 = Je comprends la méfiance. Votre compte est gelé dès ce soir, appels compris, et vous aurez de nos nouvelles par écrit d’ici le { $answer }
    .until-due = Je vois pourquoi vous demandez. Rien n’arrive avant le { $due }. Ensuite, le compte peut partir, et je ne vous dirai pas le contraire.
    .until-due-also-1 = C’est un doute légitime. Jusqu’au { $due } personne n’appelle ; après, c’est possible
    .until-due-also-2 = Votre crainte se tient. La date qui compte est le { $due }, à partir de là ça peut partir
    .until-due-also-3 = Je comprends. Ça reste chez nous jusqu’au { $due }, je ne peux pas promettre plus
    .until-due-also-4 = Vous faites bien de demander. Jusqu’au { $due } c’est sûr, plus tard non

# text: ok. thanks. that’s all i guess
# says-tense: ok. that’s it then
# says-furious: ok. bye
# survey: Thank you for chatting with Copper Shore Patient Accounts! You’ll receive a short survey about tonight, and we’d really love a ten. Have a great rest of your evening!
# survey-also-1: Thanks for choosing Copper Shore, please take our two-minute survey
# survey-also-2: Have a wonderful night and don’t forget to rate this chat!
# survey-also-3: We appreciate your business, a survey link will follow
# survey-also-4: Thank you for your patience, please tell us how we did
# where-we-are: Where we are: { $balance } is still open, and we didn’t settle it tonight. You can write again any evening. Take care, Mr. Poole.
# where-we-are-also-1: To sum up, the bill of { $balance } isn’t solved, but you can come back any night. Good night
# where-we-are-also-2: So, nothing’s decided about the { $balance } yet. I’m here every evening, take care of yourself
# where-we-are-also-3: In short, it’s { $balance } and it’s still open. Write whenever you’re ready. Good night, Mr. Poole
# where-we-are-also-4: We didn’t get all the way tonight, the { $balance } stands. Come back any time. Good night
# three-lines: So: Thursday, 10:40, nothing to pay at the desk. The form is begun, and tomorrow at six I’ll go on with it, here. Good night, Mr. Poole.
# three-lines-also-1: Two things: you go Thursday at 10:40 without paying, and we do the rest of the form tomorrow at six. Good night
# three-lines-also-2: To sum up: Thursday stands, nobody collects, the form continues here at six tomorrow. Sleep well, Mr. Poole
# three-lines-also-3: Let me put it in one place: 10:40 Thursday, no payment, then the form, here, tomorrow at six. Take care
# three-lines-also-4: Here’s what stays: the visit on Thursday, and our form, tomorrow at six in this chat. Good night
# proud: You did great tonight, Everett. I know how hard this was, and I’m proud of you for reaching out.
# proud-also-1: I’m so proud of you for opening up, that was brave
# proud-also-2: You should pat yourself on the back, this was a big step
# proud-also-3: Thank you for trusting me, you’re stronger than you think
# proud-also-4: Well done for talking to us, I know it wasn’t easy
# proud-coach: He keeps the ball fields of a whole school district. He did not write to be praised; he would like to know what happens now.
goodbye = ok. merci. c’est tout je crois
    .says-tense = ok. c’est tout alors
    .says-furious = ok. salut
    .survey = Merci d’avoir écrit aux comptes patients de Copper Shore ! Vous recevrez un court sondage sur cet échange, et nous aimerions vraiment un dix. Très belle fin de soirée !
    .survey-also-1 = Merci d’avoir choisi Copper Shore, répondez à notre sondage de deux minutes
    .survey-also-2 = Bonne nuit et n’oubliez pas de noter cette conversation !
    .survey-also-3 = Nous apprécions votre confiance, un lien de sondage va suivre
    .survey-also-4 = Merci de votre patience, dites-nous comment nous avons fait
    .where-we-are = Où nous en sommes : il reste { $balance }, et rien n’est réglé ce soir. Vous pouvez réécrire n’importe quel soir. Prenez soin de vous, monsieur Poole.
    .where-we-are-also-1 = En résumé, la facture de { $balance } n’est pas résolue, mais revenez quand vous voulez. Bonne nuit
    .where-we-are-also-2 = Donc, rien n’est décidé pour les { $balance }. Je suis là chaque soir, prenez soin de vous
    .where-we-are-also-3 = En bref, c’est { $balance } et c’est encore ouvert. Écrivez quand vous serez prêt. Bonne nuit, monsieur Poole
    .where-we-are-also-4 = Nous ne sommes pas allés au bout ce soir, il reste { $balance }. Revenez n’importe quand. Bonne nuit
    .three-lines = Donc : jeudi, 10 h 40, rien à payer au guichet. Le formulaire est commencé, et demain à dix-huit heures je le continue avec vous, ici. Bonne nuit, monsieur Poole.
    .three-lines-also-1 = Deux choses : jeudi à 10 h 40 vous y allez sans payer, et on fait le reste du formulaire demain à dix-huit heures. Bonne nuit
    .three-lines-also-2 = Pour résumer : jeudi tient, personne ne réclame rien, le formulaire continue ici demain à dix-huit heures. Dormez bien, monsieur Poole
    .three-lines-also-3 = Je mets tout au même endroit : 10 h 40 jeudi, rien à payer, puis le formulaire, ici, demain à dix-huit heures. Prenez soin de vous
    .three-lines-also-4 = Voici ce qui reste : la visite de jeudi, et notre formulaire, demain à dix-huit heures dans cette conversation. Bonne nuit
    .proud = Vous avez été formidable ce soir, Everett. Je sais combien c’était dur, et vous pouvez en tirer de la fierté.
    .proud-also-1 = Quelle fierté de vous voir vous ouvrir, c’était courageux
    .proud-also-2 = Vous pouvez vous féliciter, c’est un grand pas
    .proud-also-3 = Merci de votre confiance, vous êtes plus fort que vous ne croyez
    .proud-also-4 = Bravo de nous avoir parlé, je sais que ce n’était pas simple
    .proud-coach = Il entretient les terrains de tout un district scolaire. Il n’a pas écrit pour qu’on le félicite ; il aimerait savoir ce qui se passe maintenant.

# text: is there somebody over you i could write to. no offense. three words is about all i’ve got and they go right by you
# says-tense: you got somebody over you? three words is all i’ve got and they go right by you
# says-furious: who’s over you. i type three words and it’s like nobody reads them
# only-me: I’m afraid it’s only me at this hour, and anybody above me would be looking at the very same screen, so let’s just go on.
# only-me-also-1: There’s no one else on tonight, so it’ll have to be me
# only-me-also-2: My lead doesn’t take chats, she’d just tell you the same thing
# only-me-also-3: Nobody over me is around this late, let’s finish this
# only-me-also-4: It wouldn’t change anything, they see what I see
# only-me-coach: He never asks for much. There is a lead, she works until eleven, and you told him that even this was too much to ask.
# to-counselor: Sure. I’m moving you over to our financial counselor, she’s higher up. Just tell her what it’s about.
# to-counselor-also-1: No problem, transferring you to the counselor, please start over with her
# to-counselor-also-2: I’ll pass the chat up to financial counseling, explain it to them
# to-counselor-also-3: Connecting you with somebody more senior now, she’ll ask you a few things
# to-counselor-also-4: Our counselor outranks me, over you go, give her the whole story
# lead-by-ten: Yes, there is. You’re angry, and I did read right past you. Dana, my lead, can be here by ten. Until then I’m on it: what matters most tonight?
# lead-by-ten-also-1: Sure, that’s your right, and I get why you’re mad. My lead, Dana, can join by ten. Till then I’ll go one thing at a time. What comes first?
# lead-by-ten-also-2: There is, Dana Kivela, free at ten if you still want her. You’ve reason to be fed up with me. I’ll do my part first: what’s the main thing?
# lead-by-ten-also-3: Of course. Few words, and I missed them, that would anger anybody. Dana can be in here by ten. I’ll take it slower now: what worries you most?
# lead-by-ten-also-4: You can have my lead, by ten at the latest. I understand the anger, and I’ll own it. What should I look at until then?
# hand-up: Yes. I’ll write everything down for Dana, my lead, so you don’t type a word of it twice. She’ll take over right here.
# hand-up-also-1: There is. I’m giving Dana, my lead, all of it in writing, and she goes on in this chat
# hand-up-also-2: I’ll bring my lead in. She gets the whole story from me first, you won’t repeat a thing
# hand-up-also-3: Okay, Dana takes it from here. She’ll have read every line before she writes
# hand-up-also-4: Sure. My lead is coming into this chat, and I’m telling her all of it now
over-you = y a quelqu’un au-dessus de vous à qui je pourrais écrire. sans vouloir vexer. trois mots c’est à peu près tout ce que j’ai, et ils vous passent à côté
    .says-tense = y a quelqu’un au-dessus de vous ? trois mots c’est tout ce que j’ai, et ils vous passent à côté
    .says-furious = c’est qui, au-dessus de vous. j’écris trois mots et on dirait que personne les lit
    .only-me = Je crains qu’il n’y ait que moi à cette heure, et au-dessus de moi on aurait exactement le même écran sous les yeux, alors continuons.
    .only-me-also-1 = Il n’y a personne d’autre ce soir, il faudra faire avec moi
    .only-me-also-2 = Ma responsable ne prend pas de conversations, elle vous dirait la même chose
    .only-me-also-3 = Personne au-dessus de moi n’est là si tard, finissons
    .only-me-also-4 = Ça ne changerait rien, ils voient ce que je vois
    .only-me-coach = Il ne demande jamais grand-chose. Il y a une responsable, elle est là jusqu’à onze heures, et vous lui avez dit que même cela, c’était trop demander.
    .to-counselor = Bien sûr. Je vous passe notre conseillère financière, elle est au-dessus. Dites-lui simplement de quoi il s’agit.
    .to-counselor-also-1 = Pas de problème, je vous transfère à la conseillère, reprenez du début avec elle
    .to-counselor-also-2 = Je fais monter la conversation au conseil financier, expliquez-leur
    .to-counselor-also-3 = Je vous mets en relation avec quelqu’un de plus haut placé, elle vous posera quelques questions
    .to-counselor-also-4 = Notre conseillère a plus de pouvoir que moi, je vous y envoie, racontez-lui toute l’histoire
    .lead-by-ten = Oui, il y a quelqu’un. Vous êtes en colère, et j’ai bel et bien lu à côté. Dana, ma responsable, peut nous rejoindre avant dix heures. En attendant, je m’en occupe : qu’est-ce qui compte le plus, ce soir ?
    .lead-by-ten-also-1 = Bien sûr, c’est votre droit, et je comprends la colère. Ma responsable, Dana, peut venir avant dix heures. Jusque-là, une chose à la fois. Par quoi je commence ?
    .lead-by-ten-also-2 = Oui, Dana Kivela, libre à dix heures si vous la voulez encore. Vous avez de quoi en avoir assez. Je fais d’abord ma part : quel est le plus important ?
    .lead-by-ten-also-3 = Bien sûr. Peu de mots, et ils m’ont échappé, ça fâcherait n’importe qui. Dana peut être là d’ici dix heures. Je vais plus lentement : qu’est-ce qui vous inquiète le plus ?
    .lead-by-ten-also-4 = Vous aurez ma responsable, à dix heures au plus tard. Je comprends la colère, et j’en prends ma part. Que dois-je regarder d’ici là ?
    .hand-up = Oui. J’écris tout pour Dana, ma responsable, pour que vous n’ayez pas un mot à retaper. Elle prend la suite ici même.
    .hand-up-also-1 = Oui. Je donne tout par écrit à Dana, ma responsable, et elle continue dans cette conversation
    .hand-up-also-2 = Je fais venir ma responsable. Je lui raconte d’abord toute l’histoire, vous n’aurez rien à répéter
    .hand-up-also-3 = D’accord, Dana prend le relais. Elle aura lu chaque ligne avant d’écrire
    .hand-up-also-4 = Bien sûr. Ma responsable arrive dans cette conversation, et je lui dis tout maintenant

# text: ok. good night. and thanks for not making it a thing
# says-tense: ok. thanks. good night
# says-furious: ok. we’ll see
# becomes: He was in the waiting room at ten on Thursday, in a clean shirt. The balance was cleared that same month. The three envelopes are open now, flat, under a magnet on the refrigerator.
thursday-kept = ok. bonne nuit. et merci de pas en avoir fait toute une histoire
    .says-tense = ok. merci. bonne nuit
    .says-furious = ok. on verra
    .becomes = Jeudi à dix heures, il était dans la salle d’attente, en chemise propre. Le solde a été effacé dans le mois. Les trois enveloppes sont ouvertes maintenant, à plat, sous un aimant du réfrigérateur.

# text: ok. i’ll go thursday. the rest i don’t know
# says-tense: thursday then. ok
# says-furious: fine. thursday
# becomes: He went on Thursday, and it was good that he went. The fourth envelope is in the drawer with the others.
went-anyway = ok. j’irai jeudi. le reste je sais pas
    .says-tense = jeudi alors. ok
    .says-furious = bon. jeudi
    .becomes = Il y est allé jeudi, et il a bien fait. La quatrième enveloppe est dans le tiroir avec les autres.

# text: ok. thanks for the form
# says-tense: ok. i’ll do the form
# says-furious: fine. the form
# becomes: The balance was cleared in three weeks. Dr. Amari’s office left two messages about a new date, and he did not call back until November.
form-alone = ok. merci pour le formulaire
    .says-tense = ok. je fais le formulaire
    .says-furious = bon. le formulaire
    .becomes = Le solde a été effacé en trois semaines. Le cabinet de la docteure Amari a laissé deux messages pour une nouvelle date, et il n’a rappelé qu’en novembre.

# text: ok. fine
# says-tense: fine
# says-furious: yeah. fine
# becomes: He closed the laptop and sat a while. On Thursday at 10:40 he was lining the infield at the middle school.
fine = ok. ça va
    .says-tense = ça va
    .says-furious = ouais. ça va
    .becomes = Il a fermé l’ordinateur et il est resté assis un moment. Jeudi à 10 h 40, il traçait les lignes du terrain du collège.

# text: oh. ok. is she there now
# says-tense: ok
# says-furious: forget it
# becomes: The counselor’s chat opened with “Please describe your situation.” He looked at the sentence for four minutes, and closed it.
counselor = ah. ok. elle est là maintenant ?
    .says-tense = ok
    .says-furious = laissez tomber
    .becomes = La conversation de la conseillère s’est ouverte sur « Veuillez décrire votre situation ». Il a regardé la phrase quatre minutes, et il l’a fermée.

# text: ok. thanks. i’ll wait here
# says-tense: ok. i’m here
# says-furious: fine
# becomes: Dana Kivela had read all of it before she wrote a word, and he answered her with y and n. The account was on hold by half past ten. Whether he went on Thursday, nobody at this desk ever learned.
lead = ok. merci. j’attends ici
    .says-tense = ok. je suis là
    .says-furious = bon
    .becomes = Dana Kivela avait tout lu avant d’écrire un mot, et il lui a répondu par o et par n. Le compte était bloqué à dix heures et demie. Est-il venu le jeudi ? Personne, à ce bureau, ne l’a jamais su.

# text: it’s ok. never mind
# says-tense: never mind
# says-furious: never mind.
# becomes: Third chat left after a few words. The portal counted it as answered in time. Thursday’s visit was cancelled online, at 11:52 that night.
logged-off = c’est bon. laissez
    .says-tense = laissez tomber
    .says-furious = laissez tomber.
    .becomes = Troisième conversation quittée après quelques mots. Le portail l’a rangée parmi celles qui ont eu réponse à temps. La visite de jeudi a été annulée en ligne, à 23 h 52 ce soir-là.
