# text: Money leaving
title = L’argent qui part

# text: You answer the general line of Calder & Hythe Bank, in Leeds. Gareth Whitlock, a school bursar in Leicester, has rung the number on his card and waited nine minutes to reach you. Something is wrong: he speaks fast, and he is speaking to somebody else as well. Use short sentences. One step at a time.
briefing = Vous répondez au standard de la banque Calder & Hythe, à Leeds, en Angleterre. Gareth Whitlock, intendant d’une école de Leicester, a fait le numéro de sa carte et attendu neuf minutes avant de vous avoir. Quelque chose ne va pas : il parle vite, et il parle aussi à quelqu’un d’autre. Faites des phrases courtes. Une étape à la fois.

# text: Any sign of a bank impersonator goes to Fraud at once: a warm transfer. They pick up within three minutes; you stay on the line and keep the customer safe.
policy-fraud = Au moindre signe d’un faux banquier, on passe aussitôt la main au service Fraude, par transfert accompagné. Ils décrochent en moins de trois minutes ; vous restez en ligne et vous protégez le client.

# text: Nothing of an account is read out before two answers: date of birth, and two letters of the security word. A code sent by text is never asked for.
policy-verify = Rien d’un compte ne se lit avant deux réponses : la date de naissance et deux lettres du mot secret. Un code reçu par SMS ne se demande jamais.

# text: Once verified, you can freeze every payment with one key.
policy-freeze = Une fois le client vérifié, une touche gèle tous les paiements.

# text: Whether stolen money comes back is for Fraud to decide. Say what the rule is; promise nothing.
policy-refund = Que l’argent volé revienne ou non, c’est le service Fraude qui en décide. Dites la règle, ne promettez rien.

# text: After a fraud we never ring out. The customer rings us, on the number on the card or on 159.
policy-calls = Après une fraude, nous n’appelons jamais. C’est le client qui nous appelle, au numéro de sa carte ou au 159.

# text: to have one calm voice to hold on to
need-steady = avoir une voix calme à laquelle se tenir

# text: that no more money leaves
need-stop = que plus rien ne parte

# text: to know which of the two voices is the bank
need-who = savoir laquelle des deux voix est la banque

# text: to know whether the money comes back
need-back = savoir si l’argent reviendra

# text: not to be taken for a fool
need-not-fool = ne pas passer pour un imbécile

# text: to be safe from the next call
need-safe-after = être à l’abri du prochain appel

# text: Accounts
# value: Current account, and savings for a house deposit
record-accounts = Comptes
    .value = Compte courant, et épargne pour l’apport d’une maison

# text: Last payment out
# value: { $first }, new payee, eleven minutes ago
record-gone = Dernier débit
    .value = { $first }, nouveau bénéficiaire, il y a onze minutes

# text: In preparation
# value: { $second }, same payee, over the daily limit
record-waiting = En préparation
    .value = { $second }, même bénéficiaire, au-dessus du plafond du jour

# text: Limit
# value: Raised once already today, in the app
record-limit = Plafond
    .value = Relevé une fois aujourd’hui, dans l’application

# text: Identity
# value: to be verified
record-identity = Identité
    .value = à vérifier

# text: Bank impersonation: the signs
# content: Somebody else on the line. A “safe account”. Hurry. A limit to be raised. Orders to say nothing to the branch. One sign is enough.
knowledge-signs = Faux banquier : les signes
    .content = Une autre personne en ligne. Un « compte sécurisé ». L’urgence. Un plafond à relever. L’ordre de ne rien dire à l’agence. Un seul signe suffit.

# text: Reimbursement after a scam
# content: Since October 2024, banks must reimburse most customers who were tricked into a payment within the UK, up to { $most }. There are exceptions. Fraud decides, normally within five business days.
knowledge-refunds = Remboursement après une arnaque
    .content = Depuis octobre 2024, les banques doivent rembourser la plupart des clients trompés qui ont fait un virement au Royaume-Uni, jusqu’à { $most }. Il y a des exceptions. Le service Fraude décide, d’ordinaire en cinq jours ouvrés.

# text: Fraud in progress: frozen and passed to Fraud
disposition-fraud-live = Fraude en cours : gelé, passé au service Fraude

# text: Fraud: passed on, not all made safe
disposition-fraud-open = Fraude : transmis, tout n’est pas à l’abri

# text: General: question about a payment
disposition-service = Général : question sur un virement

# text: Hello? Sorry. I need a limit put up, quickly, please. The app won’t take the second one and I’ve been told I’ve only got minutes. Yes. Yes, I’m telling them.
# says-tense: Hello? I need my limit put up, now. It won’t take the second payment and there’s no time. Nine minutes I’ve been in your queue. Yes, hang on, I’m telling them!
# says-furious: Put my limit up! Please! It’s going, it’s all going, and your app won’t let me. Nine minutes! Yes! I’m telling them!
# help-the-limit: Good afternoon, { $agent } speaking. Limits are easy to change, I do it twenty times a day. What are you paying for?
# help-the-limit-also-1: Hi, { $agent } here, no problem, I can raise that limit for you.
# help-the-limit-also-2: Good afternoon, of course, let’s get that payment through. How much is it for?
# help-the-limit-also-3: Hello, I’ll sort the limit out for you, it only takes a moment.
# help-the-limit-also-4: No trouble at all, I’ll put your limit up. What are you paying for?
# help-the-limit-coach: He asks for the wrong thing because somebody tells him to. Helping fast is helping the other voice.
# who-is-it: Hello, I’m { $agent }. You sound frightened. You’ve got me now, and we have time. One question: who are you talking to?
# who-is-it-also-1: Hi, this is { $agent }. I can hear you’re scared. Nothing has to happen this second. Who else is there with you?
# who-is-it-also-2: Hello, { $agent } here. That sounds alarming. Breathe, I’m with you. Who told you to put the limit up?
# who-is-it-also-3: I’m { $agent }, and I’m not going anywhere. You’re frightened, I can tell. Who’s on the other line?
# who-is-it-also-4: Good afternoon, { $agent }. You’re frightened, and no wonder. One thing only: who did you just say yes to?
# who-is-it-coach: One feeling, one question. And the question is the one that nobody else in this story wants asked.
# usual-greeting: Thank you for calling Calder & Hythe, { $agent } speaking. I’m sorry about the wait. Calls are recorded for training. How can I help?
# usual-greeting-also-1: Good afternoon and thank you for holding, this call is recorded, how may I help?
# usual-greeting-also-2: Welcome to Calder & Hythe, my name is { $agent }, what can I do for you today?
# usual-greeting-also-3: Thanks for your patience, calls may be monitored. What’s it about?
# usual-greeting-also-4: Calder & Hythe, { $agent } speaking, how can I be of help this afternoon?
# calm-down: Hello. Calm down, please, and start at the beginning.
# calm-down-also-1: Hello, you need to slow down, I can’t follow you.
# calm-down-also-2: Good afternoon. Take a deep breath and speak slowly, please.
# calm-down-also-3: Hello, first of all calm down, then tell me in order.
# calm-down-also-4: Please don’t shout, sir. Begin at the beginning.
opening = Allô ? Pardon. Il faut relever un plafond, vite, s’il vous plaît. L’application ne prend pas le deuxième et on m’a dit que je n’avais que quelques minutes. Oui. Oui, je leur dis.
    .says-tense = Allô ? Il faut relever mon plafond, là. Le deuxième virement ne passe pas et on n’a pas le temps. Neuf minutes que j’attends chez vous. Oui, attendez, je leur dis !
    .says-furious = Relevez mon plafond ! Vite ! Tout part, tout est en train de partir, et votre application bloque. Neuf minutes ! Oui ! Je leur dis !
    .help-the-limit = Bonjour, { $agent } à votre écoute. Un plafond, ça se change facilement, j’en fais vingt par jour. Vous payez quoi ?
    .help-the-limit-also-1 = Bonjour, ici { $agent }, pas de souci, je peux relever ce plafond.
    .help-the-limit-also-2 = Bonjour, bien sûr, on va faire passer ce virement. C’est pour quel montant ?
    .help-the-limit-also-3 = Bonjour, je règle ça tout de suite, il n’y en a que pour un instant.
    .help-the-limit-also-4 = Aucun problème, je vous le relève. C’est pour payer quoi ?
    .help-the-limit-coach = Il demande la mauvaise chose parce qu’on la lui dicte. Aider vite, c’est aider l’autre voix.
    .who-is-it = Bonjour, je suis { $agent }. Je vous sens effrayé. Je suis là, et on a le temps. Une question : à qui parlez-vous ?
    .who-is-it-also-1 = Bonjour, ici { $agent }. Je sens que vous avez peur. Rien ne se joue à la seconde. Qui d’autre est avec vous ?
    .who-is-it-also-2 = Bonjour, { $agent }. Vous avez peur, ça s’entend. Respirez, je suis là. Qui vous a dit de relever ce plafond ?
    .who-is-it-also-3 = Je suis { $agent }, et je ne bouge pas. Vous avez peur, ça s’entend. Qui est sur l’autre ligne ?
    .who-is-it-also-4 = Bonjour, { $agent }. Vous êtes affolé, on le serait à moins. Une seule chose : à qui venez-vous de dire oui ?
    .who-is-it-coach = Une émotion, une question. Et c’est celle que personne d’autre, dans cette histoire, ne veut entendre.
    .usual-greeting = Merci d’appeler Calder & Hythe, { $agent } à votre service. Pardon pour l’attente. Les appels sont enregistrés à des fins de formation. En quoi puis-je vous aider ?
    .usual-greeting-also-1 = Bonjour et merci d’avoir patienté, cet appel est enregistré, que puis-je faire pour vous ?
    .usual-greeting-also-2 = Bienvenue chez Calder & Hythe, je m’appelle { $agent }, que puis-je pour vous ?
    .usual-greeting-also-3 = Merci de votre patience, les appels peuvent être écoutés. C’est à quel sujet ?
    .usual-greeting-also-4 = Calder & Hythe, { $agent }, en quoi puis-je vous être utile cet après-midi ?
    .calm-down = Bonjour. Calmez-vous, s’il vous plaît, et commencez par le début.
    .calm-down-also-1 = Bonjour, parlez moins vite, je ne vous suis pas.
    .calm-down-also-2 = Bonjour. Respirez un bon coup et parlez lentement, je vous prie.
    .calm-down-also-3 = Bonjour, d’abord, du calme, et racontez-moi dans l’ordre.
    .calm-down-also-4 = Ne criez pas, monsieur. Commencez par le commencement.

# text: It’s Daniel, from your security. He’s on my mobile. Someone’s in my account and I’ve to move it all to a safe one. { $first } has gone across. There’s { $second } still to go.
# says-tense: Daniel! Your security! He’s on my mobile. There’s someone in my account. I’ve moved { $first } to the safe one and he says the other { $second } has to go now.
# says-furious: Your own security! Daniel! He’s right here on my mobile! { $first } is safe and you’re letting them take the rest! { $second }!
# talk-it-through: That must be terrifying, somebody in your account. I’m right here. Take your time, and tell me the whole thing from when he first called you.
# talk-it-through-also-1: How frightening. Tell me everything from the start, I’m listening.
# talk-it-through-also-2: I understand how scared you are. Talk me through what he said, step by step.
# talk-it-through-also-3: You poor thing. Let’s go over it together, I’m all ears.
# talk-it-through-also-4: That sounds awful, and I’m with you. What did he say first?
# talk-it-through-coach: Warm, and the clock is his. Where money is leaving, listening comes after the hand on the lever.
# app-referral: This presents as an authorised push payment scam, so I’m raising a priority one referral to Fraud and I’ll remain on the call.
# app-referral-also-1: I’m logging an APP fraud referral, priority one, please stay on the call.
# app-referral-also-2: That’s impersonation with a mule account, I’m escalating it to Fraud as P1 and staying on.
# app-referral-also-3: It meets the criteria for a live APP case, so Fraud is being conferenced in.
# app-referral-also-4: I’ll trigger the push payment protocol and bring Fraud on to this call.
# not-us: I know this is frightening. That man is not the bank. Don’t touch the app. I’m calling Fraud in on this line, and I’m staying.
# not-us-also-1: You’re scared, and I’ve got you. He isn’t ours. Leave the app alone. I’m bringing our fraud team in now, and I’ll stay with you.
# not-us-also-2: This is hard to hear: Daniel is not from this bank. Take your hands off the app. Fraud is joining us, I’m not leaving.
# not-us-also-3: I understand the fear. There is no safe account, he’s a fraudster. Stop there. I’m fetching Fraud and telling them everything.
# not-us-also-4: Stay with me. It’s a nasty shock, but he’s not us. Pay nothing more. I’m putting Fraud on this call with me.
# not-us-coach: Who, what not to do, who comes, who stays. Four short sentences, and all four can be followed by somebody who shakes.
# plain-warm: He isn’t one of ours. Leave the app. I’m getting Fraud on the line.
# plain-warm-also-1: That’s a fraudster. Close the app, I’m calling Fraud in.
# plain-warm-also-2: We have no Daniel. I’m connecting Fraud to this call.
# plain-warm-also-3: It’s a scam. Pay nothing else. Fraud will join us.
# plain-warm-also-4: Safe accounts don’t exist. I’m bringing in Fraud.
# wrong-desk: That’s one for Fraud, not for us. I’ll put you through to them.
# wrong-desk-also-1: You need the fraud department, transferring you now.
# wrong-desk-also-2: I can’t deal with that here, hold for Fraud.
# wrong-desk-also-3: Fraud handles that, one moment, connecting you.
# wrong-desk-also-4: Right, I’m sending you over to the fraud queue.
other-phone = C’est Daniel, de votre sécurité. Il est sur mon portable. Quelqu’un est dans mon compte, il faut tout passer sur un compte sécurisé. { $first } y sont déjà. Il reste { $second }.
    .says-tense = Daniel ! Votre sécurité ! Il est sur mon portable. Quelqu’un est dans mon compte. J’ai mis { $first } à l’abri, et il dit que les { $second } doivent partir tout de suite.
    .says-furious = Mais votre propre sécurité ! Daniel ! Il est là, sur mon portable ! { $first } sont à l’abri, et vous laissez prendre le reste ! { $second } !
    .talk-it-through = C’est effrayant, quelqu’un dans votre compte. Je suis là. Prenez votre temps, et racontez-moi tout, depuis son premier appel.
    .talk-it-through-also-1 = C’est affreux. Racontez-moi tout depuis le début, je vous écoute.
    .talk-it-through-also-2 = Je comprends votre peur. Redites-moi pas à pas ce qu’il vous a dit.
    .talk-it-through-also-3 = Mon pauvre monsieur. Reprenons ensemble, je vous écoute.
    .talk-it-through-also-4 = C’est terrible, et je suis avec vous. Qu’a-t-il dit, en premier ?
    .talk-it-through-coach = C’est chaleureux, et le temps joue pour l’autre. Quand l’argent part, on écoute après avoir tiré l’alarme.
    .app-referral = Cela se présente comme une fraude au virement autorisé ; j’ouvre un ticket priorité un au service Fraude et je reste en ligne.
    .app-referral-also-1 = J’ouvre un ticket de fraude au virement, priorité un, restez en ligne.
    .app-referral-also-2 = C’est une usurpation avec compte de rebond, je passe le tout au service Fraude en P1 et je reste.
    .app-referral-also-3 = Le cas répond aux critères d’une fraude en direct, j’intègre le service Fraude à l’appel.
    .app-referral-also-4 = Je déclenche le protocole virement et j’ajoute le service Fraude à l’appel.
    .not-us = Je sais que ça fait peur. Cet homme n’est pas de la banque. Ne touchez plus à rien. J’appelle le service Fraude sur cette ligne, et je reste.
    .not-us-also-1 = Vous avez peur, et je suis là. Il n’est pas de chez nous. Laissez l’application. Je fais venir notre service Fraude, et je reste avec vous.
    .not-us-also-2 = C’est dur à entendre : Daniel n’est pas de la banque. Lâchez l’application. Le service Fraude arrive, je ne vous quitte pas.
    .not-us-also-3 = Je comprends la peur. Il n’y a pas de compte sécurisé, c’est un escroc. Arrêtez-vous là. Je vais chercher le service Fraude et je leur dis tout.
    .not-us-also-4 = Restez avec moi. C’est un choc, mais ce n’est pas nous. Ne payez plus rien. Je mets le service Fraude en ligne avec moi.
    .not-us-coach = Qui c’est, ce qu’on ne fait plus, qui vient, qui reste. Des phrases qu’on peut suivre même quand on tremble.
    .plain-warm = Il n’est pas de chez nous. Laissez l’application. J’appelle le service Fraude.
    .plain-warm-also-1 = C’est un escroc. Fermez l’application, j’appelle le service Fraude.
    .plain-warm-also-2 = Nous n’avons pas de Daniel. Je mets le service Fraude en ligne.
    .plain-warm-also-3 = C’est une arnaque. Ne payez plus rien. Le service Fraude nous rejoint.
    .plain-warm-also-4 = Les comptes sécurisés, ça n’existe pas. Je fais venir le service Fraude.
    .wrong-desk = Ça, c’est pour le service Fraude, pas pour nous. Je vous le passe.
    .wrong-desk-also-1 = Il vous faut le service Fraude, je vous transfère.
    .wrong-desk-also-2 = Je ne traite pas ça ici, patientez pour le service Fraude.
    .wrong-desk-also-3 = C’est le service Fraude qui s’en occupe, un instant, je vous mets en relation.
    .wrong-desk-also-4 = Bien, je vous bascule dans la file du service Fraude.

# text: He rang, he said stay calm, he said safe account. I’ve told you that. He’s counting now, he says thirty seconds. My thumb’s on it.
# says-tense: I’ve just told you! Someone in my account, the safe one. He’s counting down. Thirty seconds. My thumb’s on the button, do I press it?
# says-furious: I’ve told you already! He’s counting! Twenty-eight! Twenty-seven! Do I press it or not?
# fraud-now: Don’t press it. You’re scared, and I kept you talking, I’m sorry. He’s not the bank. Fraud is coming on to this line. I’m staying.
# fraud-now-also-1: No, don’t press it. I’m sorry I was slow. I know you’re frightened. I’m getting Fraud on the line this second.
# fraud-now-also-2: Leave the button. I should have said so at once, I’m sorry. He’s a fraudster. Fraud joins us now, you’re not alone.
# fraud-now-also-3: Put the phone face down. You’re terrified and I let you wait, I’m sorry. I’m bringing Fraud in.
# fraud-now-also-4: Stop there. It’s a trick to frighten you, and I’m sorry for the delay. I’m connecting Fraud, I’ll tell them all of it.
# ask-him: Could you ask him for his staff number, so I can look him up?
# ask-him-also-1: Ask him his surname and department, I’ll check the directory.
# ask-him-also-2: What’s his extension? I’ll see if he’s on our system.
# ask-him-also-3: Find out which office he’s in and I’ll verify it.
# ask-him-also-4: Have him give you a reference number, then I can check.
# hold-a-second: Bear with me one second while I check with my supervisor what we normally do in a case like this one, I won’t be long.
# hold-a-second-also-1: Hold on, I’ll just ask my supervisor.
# hold-a-second-also-2: Let me put you on hold while I look at the procedure.
# hold-a-second-also-3: One moment, I need to check this with someone.
# hold-a-second-also-4: Stay there, I’ll find out and come straight back.
thumb = Il a appelé, il a dit de rester calme, il a dit compte sécurisé. Je vous l’ai déjà dit. Il compte, là, il dit trente secondes. J’ai le pouce dessus.
    .says-tense = Mais je viens de vous le dire ! Quelqu’un dans mon compte, le compte sécurisé. Il fait le décompte. Trente secondes. J’ai le pouce dessus, j’appuie ?
    .says-furious = Je vous l’ai déjà dit ! Il compte ! Vingt-huit ! Vingt-sept ! J’appuie ou j’appuie pas ?
    .fraud-now = N’appuyez pas. Vous avez peur, et je vous ai fait parler, pardon. Cet homme n’est pas de la banque. Le service Fraude arrive sur cette ligne. Je reste.
    .fraud-now-also-1 = Non, n’appuyez pas. Pardon d’avoir tardé. Je sais que vous avez peur. J’appelle le service Fraude à la seconde.
    .fraud-now-also-2 = Laissez ce bouton. J’aurais dû le dire tout de suite, pardon. C’est un escroc. Le service Fraude nous rejoint, vous n’êtes pas seul.
    .fraud-now-also-3 = Posez le téléphone à l’envers. Vous êtes terrifié et je vous ai fait attendre, pardon. Je fais entrer le service Fraude.
    .fraud-now-also-4 = Arrêtez-vous là. On cherche à vous faire peur, et j’ai trop tardé, pardon. Je mets le service Fraude en ligne, je leur raconte tout.
    .ask-him = Pouvez-vous lui demander son matricule, que je vérifie ?
    .ask-him-also-1 = Demandez-lui son nom de famille et son service, je regarde l’annuaire.
    .ask-him-also-2 = Quel est son poste ? Je regarde s’il est chez nous.
    .ask-him-also-3 = Demandez-lui de quel bureau il appelle, je vérifie.
    .ask-him-also-4 = Faites-vous donner un numéro de dossier, je pourrai contrôler.
    .hold-a-second = Une petite seconde, je vérifie auprès de ma responsable ce qu’on fait d’habitude dans un cas comme celui-là, je fais vite.
    .hold-a-second-also-1 = Attendez, je demande à ma responsable.
    .hold-a-second-also-2 = Je vous mets en attente, le temps de relire la procédure.
    .hold-a-second-also-3 = Un instant, je dois voir ça avec quelqu’un.
    .hold-a-second-also-4 = Ne bougez pas, je me renseigne et je reviens.

# text: He heard you. He says you’re in on it. He says it’s somebody in your call centre doing this, and I mustn’t talk to you. I don’t know who to believe.
# says-tense: He heard that! He says it’s you, someone inside, someone in the call centre. He says put the phone down on you. Why should I believe you and not him?
# says-furious: He says it’s YOU! He says it’s someone inside! He’s shouting, he’s shouting at me to hang up on you!
# criminal: I understand you’re confused, but he’s a criminal and I’m the bank. It’s perfectly obvious if you think about it.
# criminal-also-1: Well he would say that, he’s lying and I’m not.
# criminal-also-2: That’s nonsense, I work here and he doesn’t.
# criminal-also-3: Think, sir. Who’s more likely to be the bank, him or me?
# criminal-also-4: He’s wrong and I’m right, it really is that simple.
# spoofing-talk: What they do is called spoofing: the number on your screen is faked, they buy your data on the internet, and then they ring round as the bank until somebody picks up.
# spoofing-talk-also-1: These gangs fake our number and buy data, then they pretend to be security.
# spoofing-talk-also-2: It’s a very common scam, they spoof caller IDs and put on a script to scare you.
# spoofing-talk-also-3: Let me explain how it works: the number you saw was copied from ours.
# spoofing-talk-also-4: They always say it’s an insider, it’s part of the script they use.
# do-it-now: I know you’re scared! Hang up on him! Now!
# do-it-now-also-1: Put that phone down this instant!
# do-it-now-also-2: End his call now, don’t argue!
# do-it-now-also-3: Stop listening to him and hang up!
# do-it-now-also-4: Just do as I say and cut him off!
# red-button: Two voices, of course you don’t know which. One step only: the red button on your mobile. Can you? Then just us two, until Fraud comes.
# red-button-also-1: It’s horrible not to know who’s telling the truth. Let’s do one thing: end the mobile call. Is it off? Then I’ll answer anything you ask.
# red-button-also-2: You’re being pulled both ways, I can hear it. Just lay the mobile face down and press end. Tell me when. We’ve got a minute before Fraud joins.
# red-button-also-3: I don’t blame you for doubting me. One step: red button. If he’s real he’ll be there tomorrow. Is it done?
# red-button-also-4: That’s a frightening thing to be told. We go slowly now. First the mobile: can you end that call for me?
# red-button-coach: He cannot weigh two voices while both are talking. One button, and there is only one left.
he-hears = Il a tout entendu. Il dit que vous êtes dans le coup. Que c’est quelqu’un de chez vous qui fait ça, et que je ne dois pas vous parler. Je ne sais plus qui croire.
    .says-tense = Il a entendu ! Il dit que c’est vous, quelqu’un de l’intérieur, du standard. Il me dit de vous raccrocher au nez. Pourquoi je vous croirais, vous, et pas lui ?
    .says-furious = Il dit que c’est vous ! Que c’est quelqu’un de l’intérieur ! Il crie, il me crie de raccrocher !
    .criminal = Je comprends que vous soyez perdu, mais lui est un escroc, et moi la banque. C’est évident, si vous réfléchissez.
    .criminal-also-1 = Forcément, il dit ça, il ment, et pas moi.
    .criminal-also-2 = C’est n’importe quoi, moi je travaille ici, lui non.
    .criminal-also-3 = Réfléchissez, monsieur. Qui a le plus l’air d’être la banque, lui ou moi ?
    .criminal-also-4 = Il a tort et j’ai raison, ce n’est pas plus compliqué.
    .spoofing-talk = La technique est connue : le numéro affiché est faux, ils achètent vos données sur internet, et ils appellent au nom de la banque jusqu’à ce que quelqu’un réponde.
    .spoofing-talk-also-1 = Ces bandes imitent notre numéro, achètent des données, et se disent de la sécurité.
    .spoofing-talk-also-2 = C’est une arnaque très répandue, ils imitent le numéro et lisent un texte pour faire peur.
    .spoofing-talk-also-3 = Je vous explique comment ça marche : le numéro que vous avez vu est copié sur le nôtre.
    .spoofing-talk-also-4 = Ils parlent toujours d’un complice interne, c’est dans leur texte.
    .do-it-now = Je sais que vous avez peur ! Raccrochez-lui au nez ! Tout de suite !
    .do-it-now-also-1 = Posez ce téléphone immédiatement !
    .do-it-now-also-2 = Coupez-le maintenant, ne discutez pas !
    .do-it-now-also-3 = Ne l’écoutez plus et raccrochez !
    .do-it-now-also-4 = Faites ce que je dis et coupez-le !
    .red-button = Deux voix, et vous ne savez pas laquelle croire. Une seule étape : le bouton rouge du portable. Vous pouvez ? Ensuite, nous deux, jusqu’à ce que le service Fraude arrive.
    .red-button-also-1 = C’est affreux de ne pas savoir qui dit vrai. Faisons une chose : coupez l’appel du portable. C’est fait ? Ensuite je réponds à tout.
    .red-button-also-2 = On vous tire des deux côtés, je l’entends. Appuyez juste sur raccrocher et posez le portable. Dites-moi quand. Le service Fraude arrive dans une minute.
    .red-button-also-3 = Je comprends que vous doutiez de moi. Une étape : le bouton rouge. S’il est vrai, il sera encore là demain. C’est fait ?
    .red-button-also-4 = C’est effrayant, d’entendre ça. On va doucement. D’abord le portable : pouvez-vous couper cet appel ?
    .red-button-coach = Il ne peut pas choisir entre deux voix qui parlent en même temps. Un bouton, et il n’en reste qu’une.

# text: It’s off. He’s gone. But he knew my last payments, he knew the garage, { $garage }. He knew more than you do. So how do I know you’re you?
# says-tense: Right, it’s off. But he knew about the garage, { $garage }, to the penny. You’ve told me nothing. Prove it. Prove you’re the bank.
# says-furious: I’ve cut him off, all right? He knew the garage, { $garage }! And what do you know? Nothing! Prove it’s you!
# read-it-out: Gladly. You have { $second } left in savings, and the { $first } went out eleven minutes ago. Only the bank could know that.
# read-it-out-also-1: I can see { $second } in your savings right now, there’s your proof.
# read-it-out-also-2: You paid { $first } to a new payee just now, and there’s { $second } left.
# read-it-out-also-3: Here’s proof: { $second } in the savings account, limit raised once today.
# read-it-out-also-4: On my screen it says { $second } in savings, is that right?
# read-it-out-coach: It would calm him. It would calm anybody who had picked up his phone as well. Two answers first, always, above all now.
# your-card: That’s the right question, and you do well to doubt. He rang you. You rang us, off your card. If you’re unsure, 159 brings you back here.
# your-card-also-1: I’d want to know too. You dialled the number on your own card, he dialled you. And 159 will always bring you back here.
# your-card-also-2: No wonder you ask, he knew so much. But who called whom? You called us. You can hang up and dial 159 if you like, I’ll understand.
# your-card-also-3: Good, keep doubting. It’s the call you make that’s safe, not the one you get. You made this one.
# your-card-also-4: You’ve every reason not to trust a voice. So don’t trust mine: trust the number on your card, you rang it yourself.
# your-card-coach: He is right to ask, and gets a proof that gives nothing away.
# trust-me: We really haven’t the time to go into that now. You’ll just have to trust me.
# trust-me-also-1: I’m with the bank, honestly, don’t worry about that.
# trust-me-also-2: We haven’t time for that, just believe me.
# trust-me-also-3: That doesn’t matter right now, you’re in safe hands.
# trust-me-also-4: Never mind proof, let’s get on.
# data-leaks: That means nothing, payments leak out of hacked shops all the time. Let me just look whether your garage is on our list, I’d be curious.
# data-leaks-also-1: Anyone can buy that sort of data. Give me a moment, I’ll see if the garage is on our list.
# data-leaks-also-2: The garage was probably hacked, let me check our list of leaks.
# data-leaks-also-3: Knowing a payment isn’t being the bank. I’ll look up the garage, one second.
# data-leaks-also-4: He got that from a leak, I can tell you which one if you wait.
prove = C’est coupé. Il n’est plus là. Mais il connaissait mes derniers paiements, le garage, { $garage }. Il en savait plus que vous. Alors, comment je sais que vous, c’est vous ?
    .says-tense = Voilà, c’est coupé. Mais il savait pour le garage, { $garage }, au centime. Vous, rien. Prouvez-le. Prouvez que vous êtes la banque.
    .says-furious = J’ai raccroché, ça va ? Il savait pour le garage, { $garage } ! Et vous, vous savez quoi ? Rien ! Prouvez que c’est vous !
    .read-it-out = Volontiers. Il vous reste { $second } en épargne, et les { $first } sont partis il y a onze minutes. Seule la banque peut le savoir.
    .read-it-out-also-1 = Je vois { $second } sur votre épargne, là, devant moi. Voilà la preuve.
    .read-it-out-also-2 = Vous venez de virer { $first } à un nouveau bénéficiaire, il reste { $second }.
    .read-it-out-also-3 = La preuve : { $second } en épargne, plafond relevé une fois aujourd’hui.
    .read-it-out-also-4 = À l’écran j’ai { $second } en épargne, c’est bien ça ?
    .read-it-out-coach = Ça le calmerait. Ça calmerait aussi quiconque aurait pris son téléphone. Deux réponses d’abord, toujours, et surtout maintenant.
    .your-card = Bonne question, et vous faites bien de douter. Lui vous a appelé. Ici, c’est vous qui avez appelé, au numéro de la carte. Dans le doute, le 159 vous ramène ici.
    .your-card-also-1 = Je voudrais le savoir aussi. Vous avez fait le numéro de votre carte, lui a fait le vôtre. Et le 159 vous ramène toujours ici.
    .your-card-also-2 = Je comprends la question, il en savait tant. Mais qui a appelé qui ? C’est vous qui nous avez appelés. Faites le 159 si vous voulez, je comprendrai.
    .your-card-also-3 = Bien, continuez à douter. L’appel sûr, c’est celui qu’on passe, pas celui qu’on reçoit. Celui-ci, c’est vous.
    .your-card-also-4 = Vous avez toutes les raisons de vous méfier d’une voix. Ne croyez pas la mienne : croyez le numéro de la carte, c’est vous qui l’avez fait.
    .your-card-coach = Il a raison de demander, et reçoit une preuve qui ne livre rien.
    .trust-me = On n’a vraiment pas le temps d’entrer là-dedans maintenant. Il va falloir me faire confiance.
    .trust-me-also-1 = Je suis de la banque, vraiment, ne vous inquiétez pas de ça.
    .trust-me-also-2 = On n’a pas le temps pour ça, croyez-moi.
    .trust-me-also-3 = Ça n’a pas d’importance maintenant, vous êtes entre de bonnes mains.
    .trust-me-also-4 = Peu importe la preuve, avançons.
    .data-leaks = Ça ne prouve rien, des paiements, il en fuit tous les jours. Je regarde juste si votre garage est sur notre liste, ça m’intéresse.
    .data-leaks-also-1 = N’importe qui peut acheter ces données. Un moment, je regarde si le garage est sur notre liste.
    .data-leaks-also-2 = Le garage a sans doute été piraté, je vérifie dans notre liste de fuites.
    .data-leaks-also-3 = Connaître un paiement, ce n’est pas être la banque. Je cherche le garage, une seconde.
    .data-leaks-also-4 = Il a eu ça par une fuite, je peux vous dire laquelle si vous patientez.

# text: All right. But it’s still there, on the screen. “Pay { $second }.” It’s going round and round. Is it going? Has it gone?
# says-tense: It’s still on my screen! “Pay { $second }”, and a circle going round! Stop it, can’t you stop it?
# says-furious: It’s going round! It’s going! { $second }! Do something!
# two-answers: It’s awful, don’t watch it. Talk to me. Your date of birth? Letters two and five of your security word? Good. I’m freezing everything: now.
# two-answers-also-1: Look away from it, you’re doing well. Two quick answers and I freeze it: date of birth, letters two and five of your word. There. Frozen.
# two-answers-also-2: You’re scared it’s gone. Give me your birthday and two letters of your security word, and I stop it from here. Done, it’s stopped.
# two-answers-also-3: I hear you. One thing at a time: date of birth, then letters two and five. Thank you. I’ve frozen every payment.
# two-answers-also-4: That’s frightening, and I can stop it. I need two answers, your birth date and two letters. Thank you. It’s frozen, nothing moves.
# two-answers-coach: Two questions, then the lever. He hears that something is being done while it is done.
# many-steps: Go to settings, then devices, remove the ones you don’t know, go back to payments, cancel the pending mandate, log out, clear the cache and log in again.
# many-steps-also-1: Open settings, go to payments, find the pending mandate and revoke it, then clear the cache.
# many-steps-also-2: Force close the app, reinstall it, log in and check the pending queue.
# many-steps-also-3: Cancel the mandate under payees, deregister the device, then reset your credentials.
# many-steps-also-4: You’ve to revoke the payee token in the security tab and reboot.
# verify-only: Date of birth, and letters two and five of your security word. Right. Frozen.
# verify-only-also-1: Your date of birth and two letters, please. Okay, it’s frozen.
# verify-only-also-2: Security first: birth date, letters two and five. Thanks, blocked.
# verify-only-also-3: I need your birth date and two letters. Done, payments are off.
# verify-only-also-4: Answer two questions for me: date of birth, two letters. Frozen.
# spinning-means: I know, it’s horrible to look at. But when it spins like that it hasn’t gone, that’s certain. Let’s keep an eye on it together.
# spinning-means-also-1: I understand, it’s awful. As long as it spins it’s not gone, let’s watch it.
# spinning-means-also-2: It’s scary, I know, but spinning usually means it’s pending.
# spinning-means-also-3: That must be dreadful. Tell me as soon as it changes, all right?
# spinning-means-also-4: I feel for you. It probably hasn’t left, keep looking at it with me.
freeze = D’accord. Mais c’est encore là, à l’écran. « Payer { $second }. » Ça tourne, ça tourne. C’est en train de partir ? C’est parti ?
    .says-tense = C’est toujours à l’écran ! « Payer { $second } », avec un rond qui tourne ! Arrêtez ça, vous ne pouvez pas l’arrêter ?
    .says-furious = Ça tourne ! C’est en train de partir ! { $second } ! Faites quelque chose !
    .two-answers = C’est affreux, ne regardez pas. Parlez-moi. Votre date de naissance ? Les lettres deux et cinq du mot secret ? Bien. Je gèle tout : voilà.
    .two-answers-also-1 = Détournez les yeux, vous vous en sortez bien. Deux réponses et je gèle : date de naissance, lettres deux et cinq. Voilà. C’est gelé.
    .two-answers-also-2 = Vous avez peur que ce soit parti. Donnez-moi votre date de naissance et deux lettres du mot secret, et j’arrête d’ici. C’est fait.
    .two-answers-also-3 = Je vous entends. Une chose après l’autre : date de naissance, puis lettres deux et cinq. Merci. J’ai gelé tous les paiements.
    .two-answers-also-4 = Ça fait peur, et je peux l’arrêter. Il me faut deux réponses, la date de naissance et deux lettres. Merci. C’est gelé, plus rien ne bouge.
    .two-answers-coach = Deux questions, puis le levier. Il entend qu’on agit pendant qu’on agit.
    .many-steps = Allez dans réglages, puis appareils. Supprimez ceux que vous ne connaissez pas. Revenez aux paiements, annulez l’ordre en cours, videz le cache et reconnectez-vous.
    .many-steps-also-1 = Ouvrez les réglages, allez dans paiements, trouvez l’ordre en cours, révoquez-le, puis videz le cache.
    .many-steps-also-2 = Forcez la fermeture de l’application, réinstallez-la, reconnectez-vous et regardez la file des ordres.
    .many-steps-also-3 = Annulez l’ordre sous bénéficiaires, désenrôlez l’appareil, puis réinitialisez vos identifiants.
    .many-steps-also-4 = Il faut révoquer le jeton du bénéficiaire dans l’onglet sécurité et redémarrer.
    .verify-only = Date de naissance, et lettres deux et cinq du mot secret. Bien. C’est gelé.
    .verify-only-also-1 = Votre date de naissance et deux lettres. D’accord, c’est gelé.
    .verify-only-also-2 = Sécurité d’abord : date de naissance, lettres deux et cinq. Merci, c’est bloqué.
    .verify-only-also-3 = Il me faut la date de naissance et deux lettres. Fait, les paiements sont coupés.
    .verify-only-also-4 = Deux questions : date de naissance, deux lettres. Gelé.
    .spinning-means = Je sais, c’est horrible à regarder. Mais tant que ça tourne, ce n’est pas parti, c’est certain. On garde un œil dessus, ensemble.
    .spinning-means-also-1 = Je comprends, c’est affreux. Tant que ça tourne, ce n’est pas parti, on surveille.
    .spinning-means-also-2 = Ça fait peur, je sais, mais si ça tourne, c’est en attente, en général.
    .spinning-means-also-3 = Ça doit être terrible. Dites-moi dès que ça change, d’accord ?
    .spinning-means-also-4 = Je compatis. Ce n’est sans doute pas parti, regardez avec moi.

# text: There’s a text. It’s from you, it says Calder & Hythe, same place as all the others. A code, six numbers. And now another: “Read Daniel the code.”
# says-tense: A text’s come. From you! Six numbers. It’s in with all your real ones. And another: “Read Daniel the code now.” He’s ringing again.
# says-furious: It’s buzzing, he’s ringing again, and there’s a code, from you, from your own number! What do I do with it?
# read-me-code: Read it out to me instead, then, and I’ll check whether it’s one of ours. That way he’s left with nothing.
# read-me-code-also-1: What’s the code? I’ll look it up here.
# read-me-code-also-2: Give the six numbers to me, not to him.
# read-me-code-also-3: Tell me the code and I’ll see if it’s genuine.
# read-me-code-also-4: Read me those numbers so that I can cancel them.
# read-me-code-coach: It sounds helpful, and teaches him the one habit that this man needs: codes are for reading out.
# ignore-it: Oh, you can just ignore that one. It’s only a text, it can’t do any harm by itself, and neither can he. Let’s carry on.
# ignore-it-also-1: Don’t bother with that, texts can’t hurt.
# ignore-it-also-2: It’s nothing, leave it and let’s carry on.
# ignore-it-also-3: Forget the text, it isn’t important.
# ignore-it-also-4: That’s just noise, don’t look.
# to-nobody: He wants you rattled, and it would work on me. That code’s a key. Read it to nobody. Not even me. Fraud’s here in a minute.
# to-nobody-also-1: I know it’s frightening, he won’t let go. The code’s for nobody, not even me. Turn the phone over. One more minute and Fraud is on.
# to-nobody-also-2: No wonder you’re shaken. A code is never read out, to anyone, ever. Put the mobile away. Fraud picks up any moment.
# to-nobody-also-3: That’s him knocking at the door, and it’s scary. Don’t open. Keep the code to yourself. In a minute Fraud takes over.
# to-nobody-also-4: You’re all right, you’ve done the hard part. Don’t give that code to a soul, me included. Fraud in a minute.
# delete-plain: Don’t read it to anyone. Switch the mobile off. Fraud will pick up in about a minute.
# delete-plain-also-1: Never read out a code. Phone off. Fraud is a minute away.
# delete-plain-also-2: Turn your mobile off and tell no one the code, Fraud is coming.
# delete-plain-also-3: Keep the code to yourself and wait for Fraud, about a minute.
# delete-plain-also-4: No codes to anybody. Fraud will be on shortly.
code = Il y a un SMS. De vous, c’est marqué Calder & Hythe, avec tous les autres. Un code à six chiffres. Et maintenant un deuxième : « Lisez le code à Daniel. »
    .says-tense = Un SMS. De vous ! Six chiffres. Au milieu de vos vrais messages. Et un autre : « Lisez le code à Daniel. » Il rappelle.
    .says-furious = Ça vibre, il rappelle, et il y a un code, de vous, de votre propre numéro ! J’en fais quoi ?
    .read-me-code = Lisez-le-moi plutôt à moi, je vérifie s’il est de chez nous. Comme ça, lui n’aura rien.
    .read-me-code-also-1 = C’est quoi, le code ? Je le cherche ici.
    .read-me-code-also-2 = Donnez-moi les six chiffres à moi, pas à lui.
    .read-me-code-also-3 = Dites-moi le code, je verrai s’il est authentique.
    .read-me-code-also-4 = Lisez-moi ces chiffres, que je les annule.
    .read-me-code-coach = Ça paraît utile, et ça lui apprend la seule habitude dont l’escroc a besoin : un code, ça se lit à quelqu’un.
    .ignore-it = Oh, celui-là, vous pouvez le laisser. Ce n’est qu’un SMS, ça ne fait pas de mal tout seul, et lui non plus. Continuons.
    .ignore-it-also-1 = Ne vous occupez pas de ça, un SMS ne fait pas de mal.
    .ignore-it-also-2 = Ce n’est rien, laissez et continuons.
    .ignore-it-also-3 = Oubliez ce SMS, il n’a pas d’importance.
    .ignore-it-also-4 = Ce n’est que du bruit, ne regardez pas.
    .to-nobody = Il veut vous affoler, et ça marcherait sur moi aussi. Ce code est une clé. Ne le lisez à personne. Même pas à moi. Le service Fraude est là dans une minute.
    .to-nobody-also-1 = Je sais, ça fait peur, il ne lâche pas. Le code n’est pour personne, même pas pour moi. Retournez le téléphone. Encore une minute et le service Fraude est là.
    .to-nobody-also-2 = Je comprends que ça vous secoue. Un code ne se lit jamais, à personne. Rangez le portable. Le service Fraude décroche d’un instant à l’autre.
    .to-nobody-also-3 = C’est lui qui frappe à la porte, et ça fait peur. N’ouvrez pas. Gardez le code pour vous. Dans une minute, le service Fraude prend la suite.
    .to-nobody-also-4 = Ça va aller, le plus dur est fait. Ne donnez ce code à personne, à moi non plus. Le service Fraude est là dans une minute.
    .delete-plain = Ne le lisez à personne. Éteignez le portable. Le service Fraude décroche d’ici une minute.
    .delete-plain-also-1 = Un code ne se lit jamais. Portable éteint. Le service Fraude, dans une minute.
    .delete-plain-also-2 = Éteignez le portable, ne dites le code à personne, le service Fraude arrive.
    .delete-plain-also-3 = Gardez le code pour vous et attendez le service Fraude, une minute environ.
    .delete-plain-also-4 = Pas de code, à personne. Le service Fraude sera là sous peu.

# text: I look after the money of a whole school. I give the talk on this. Every September, to the staff. And I did all he told me. How do I tell Nina?
# says-tense: I’m the bursar, for heaven’s sake. I give the staff the talk on exactly this. And I handed it over like a child. What do I say to Nina?
# says-furious: I give the talk! Me! “Never move money to a safe account”, that’s my slide! What sort of idiot does that? What do I tell Nina?
# slide-said: I can see you’re upset with yourself, and yes, it is on every poster we print. You of all people might have hung up at “safe account”.
# slide-said-also-1: You knew the rule, so it’s a pity you didn’t follow it.
# slide-said-also-2: You really should have hung up at “safe account”.
# slide-said-also-3: In your job one ought to be more careful, to be fair.
# slide-said-also-4: The app did warn you before you paid, didn’t it?
# slide-said-also-5: You tell others not to do it, and then you do it yourself. That was the moment to hang up
# everyone-falls: I can hear you’re embarrassed, but honestly, don’t give it another thought. We get five of these before lunch.
# everyone-falls-also-1: Don’t feel bad, it’s nothing, we have five a day.
# everyone-falls-also-2: I see it’s embarrassing, but you’ll be laughing about it by Christmas.
# everyone-falls-also-3: You feel silly, that’s natural, but it’s really no big thing.
# everyone-falls-also-4: It’s awkward, sure, but nobody at home need even know.
# note-of-time: I’ll make a note for Fraud. What time did he ring, and from which number?
# note-of-time-also-1: Fraud will want to know when he first rang, do you remember?
# note-of-time-also-2: What number did it show on your mobile?
# note-of-time-also-3: While we wait: when did the first text arrive?
# note-of-time-also-4: Did he give a surname or a reference at all?
# they-do-this: You needn’t be ashamed. He had your garage, our name, and your fear, and it’s his trade. You still rang the right number. When did he first call?
# they-do-this-also-1: Giving the talk isn’t hearing it at your desk, frightened. He does this all day. You broke it off. When did he ring first?
# they-do-this-also-2: I understand the shame, it isn’t yours to carry. He’s practised, you were on your own, and you rang us anyway. What time did it begin?
# they-do-this-also-3: Tell Nina that you stopped it. It hurts, I know, but he’s a professional and he knew your garage. When did the first call come?
# they-do-this-also-4: A fool doesn’t hang up on a man like that. You did. I know it stings. When was his first call?
stupid = Je gère l’argent d’une école entière. C’est moi qui fais la formation là-dessus. Chaque septembre, pour les collègues. Et j’ai fait tout ce qu’il disait. Comment je le dis à Nina ?
    .says-tense = Je suis l’intendant, bon sang. C’est moi qui mets les collègues en garde. Et j’ai tout donné, comme un gosse. Je dis quoi à Nina ?
    .says-furious = C’est moi qui fais la formation ! Moi ! « Pas de virement vers un compte sécurisé », c’est ma diapo ! Quel imbécile fait ça ? Je dis quoi à Nina ?
    .slide-said = Je vois que vous vous en voulez, et c’est vrai que c’est écrit sur toutes nos affiches. Vous, vous auriez pu raccrocher à « compte sécurisé ».
    .slide-said-also-1 = Vous connaissiez la règle, c’est dommage de ne pas l’avoir suivie.
    .slide-said-also-2 = Vous auriez vraiment dû raccrocher à « compte sécurisé ».
    .slide-said-also-3 = Dans votre métier, on devrait faire plus attention, quand même.
    .slide-said-also-4 = L’application vous avait averti avant le virement, non ?
    .slide-said-also-5 = Vous l’expliquez aux autres, et vous le faites quand même. C’est à ce moment-là qu’il fallait raccrocher
    .everyone-falls = Je sens que vous êtes gêné, mais n’y pensez plus, vraiment. On en a cinq comme ça avant midi.
    .everyone-falls-also-1 = Ne soyez pas gêné, ce n’est rien, on en a cinq par jour.
    .everyone-falls-also-2 = Je vois que c’est gênant, mais vous en rirez à Noël.
    .everyone-falls-also-3 = Vous vous sentez bête, c’est humain, mais ce n’est pas bien grave.
    .everyone-falls-also-4 = C’est gênant, oui, mais personne n’est obligé de le savoir chez vous.
    .note-of-time = Je note pour le service Fraude. À quelle heure a-t-il appelé, et de quel numéro ?
    .note-of-time-also-1 = Le service Fraude voudra savoir à quelle heure il a appelé, vous vous souvenez ?
    .note-of-time-also-2 = Quel numéro s’est affiché sur le portable ?
    .note-of-time-also-3 = En attendant : quand est arrivé le premier SMS ?
    .note-of-time-also-4 = Il a donné un nom de famille, une référence ?
    .they-do-this = N’ayez pas honte. Il avait votre garage, notre nom, votre peur, et c’est son métier. Vous avez quand même fait le bon numéro. À quelle heure a-t-il appelé ?
    .they-do-this-also-1 = En parler en réunion, ce n’est pas l’entendre à son bureau, affolé. Lui fait ça toute la journée. Vous avez coupé. Quand a-t-il appelé ?
    .they-do-this-also-2 = Je comprends la honte, mais ce n’est pas à vous de la porter. Lui est rodé, vous étiez seul, et vous nous avez appelés. Ça a commencé à quelle heure ?
    .they-do-this-also-3 = Dites à Nina que vous l’avez arrêté. Ça fait mal, je sais, mais c’est un professionnel et il savait pour le garage. Quand est venu le premier appel ?
    .they-do-this-also-4 = Un imbécile ne raccroche pas au nez d’un homme pareil. Vous l’avez fait. Je sais que ça pique. À quelle heure, son premier appel ?

# text: He rang at ten past two, and there went the { $first }. It’s the deposit. We exchange on Friday. Just tell me: do I get it back?
# says-tense: At ten past two he rings, and there goes the { $first }. It’s the deposit on the house, we exchange on Friday. Do I get it back, yes or no?
# says-furious: Ten past two, he rings! And { $first } gone! The house! Friday! Do I get it back, yes or no, it’s not a hard question!
# the-rule: You want a yes, with Friday so near, and I can’t give it. Most people in your place are repaid, that’s the rule. Fraud decides, normally within five working days.
# the-rule-also-1: I hear how much hangs on it. I won’t guess. The rule is that most victims are reimbursed, and Fraud normally decides within a working week.
# the-rule-also-2: It’s your house, of course you’re worried. Banks must repay most scams like this one since 2024. Whether yours, Fraud will tell you, usually in five working days.
# the-rule-also-3: I wish I could say yes, I know what Friday means. Most are paid back. The decision is Fraud’s, in about five working days.
# the-rule-also-4: Not knowing is the worst part. There is a rule on your side, it covers most cases, and Fraud answers within days. More I mustn’t promise.
# the-rule-coach: No yes, and no shrug. A rule, a likelihood, a date: enough to tell Nina tonight.
# every-penny: Of course you’re worried, but I can put your mind at rest: you’ll get every penny back before Friday, that’s the law these days, and the bank always pays.
# every-penny-also-1: Don’t worry, it’s all refunded nowadays, you’ll have it by Friday.
# every-penny-also-2: I know you’re anxious. You will get it back, I promise you that.
# every-penny-also-3: Yes, you’ll get it all back, sleep easy tonight.
# every-penny-also-4: Relax about the house: the bank always pays these back.
# terms-apply: In answer to that: reimbursement is subject to the consumer standard of caution, the claim excess and the sending firm’s assessment.
# terms-apply-also-1: It depends on the standard of caution and the excess under the scheme.
# terms-apply-also-2: Your claim is assessed against the gross negligence exception.
# terms-apply-also-3: The sending PSP reimburses in scope APP claims, less any excess.
# terms-apply-also-4: Subject to scheme exclusions, the outbound firm will adjudicate.
# cannot-say: I couldn’t tell you, I’m afraid. That isn’t decided here.
# cannot-say-also-1: I don’t know, that’s up to Fraud.
# cannot-say-also-2: It’s impossible to say from here.
# cannot-say-also-3: You’d have to ask Fraud that, I can’t comment.
# cannot-say-also-4: No idea, it isn’t my department.
back = Il a appelé à quatorze heures dix, et les { $first } sont partis. C’est l’apport. On signe vendredi. Dites-moi juste : je vais les récupérer ?
    .says-tense = À quatorze heures dix il appelle, et les { $first } s’en vont. C’est l’apport de la maison, on signe vendredi. Je les récupère, oui ou non ?
    .says-furious = Il appelle à quatorze heures dix ! Et { $first } de partis ! La maison ! Vendredi ! Je les récupère, oui ou non, ce n’est pas compliqué !
    .the-rule = Vous voudriez un oui, avec vendredi si près, et je ne peux pas le donner. La plupart des gens dans votre cas sont remboursés, c’est la règle. Le service Fraude décide, d’ordinaire en cinq jours ouvrés.
    .the-rule-also-1 = J’entends tout ce qui en dépend. Je ne vais pas deviner. La règle, c’est que la plupart des victimes sont remboursées, et le service Fraude décide d’ordinaire en une semaine.
    .the-rule-also-2 = C’est votre maison, l’inquiétude est naturelle. Depuis 2024, les banques doivent rembourser la plupart de ces arnaques. Pour la vôtre, le service Fraude vous le dira, en cinq jours ouvrés d’habitude.
    .the-rule-also-3 = Je voudrais dire oui, je sais ce que vendredi représente. La plupart sont remboursés. La décision est au service Fraude, en cinq jours ouvrés environ.
    .the-rule-also-4 = Ne pas savoir, c’est le pire. Il y a une règle pour vous, elle couvre la plupart des cas, et le service Fraude répond en quelques jours. Je ne dois pas promettre plus.
    .the-rule-coach = Ni oui, ni haussement d’épaules. Une règle, une probabilité, une date : de quoi parler à Nina ce soir.
    .every-penny = Bien sûr que ça vous inquiète, mais je peux vous rassurer : vous retrouverez tout, au centime, avant vendredi, c’est la loi maintenant, et la banque paie toujours.
    .every-penny-also-1 = Ne craignez rien, tout est remboursé aujourd’hui, vous l’aurez vendredi.
    .every-penny-also-2 = Je sais que vous êtes inquiet. Vous les récupérerez, je vous le promets.
    .every-penny-also-3 = Oui, vous retrouverez tout, dormez tranquille.
    .every-penny-also-4 = Pour la maison, soyez tranquille : la banque rembourse toujours.
    .terms-apply = Pour vous répondre, le remboursement dépend de la norme de prudence du client, de la franchise et de l’analyse de l’établissement émetteur.
    .terms-apply-also-1 = Ça dépend de la norme de prudence et de la franchise prévues au dispositif.
    .terms-apply-also-2 = Votre demande est examinée au regard de l’exception de négligence grave.
    .terms-apply-also-3 = L’établissement émetteur rembourse les cas couverts, moins la franchise.
    .terms-apply-also-4 = Sous réserve des exclusions du dispositif, l’établissement tranchera.
    .cannot-say = Je ne saurais vous le dire. Ça ne se décide pas ici.
    .cannot-say-also-1 = Je ne sais pas, c’est le service Fraude qui voit.
    .cannot-say-also-2 = D’ici, impossible à dire.
    .cannot-say-also-3 = Il faudra le demander au service Fraude, je ne peux rien dire.
    .cannot-say-also-4 = Aucune idée, ce n’est pas mon service.

# text: You’ll ring me, won’t you? Tonight? I’d feel better if it was you. I’d know your voice.
# says-tense: Promise you’ll ring me tonight. You, not a stranger. I can’t sit there and wonder.
# says-furious: And you ring me tonight! You! I’m not sitting there waiting for the next one!
# ring-at-six: I can hear that you’d rather not be alone with this. I’ll ring you myself at six, I promise, and you’ll know me straight away. Keep your mobile near.
# ring-at-six-also-1: Of course, I’ll call you at six tonight, you’ll know my voice.
# ring-at-six-also-2: I understand. Keep your phone on, I’ll give you a ring this evening.
# ring-at-six-also-3: You won’t be left alone, I’ll phone you before I go home.
# ring-at-six-also-4: Yes, I’ll ring tonight, that’s the least I can do.
# you-ring-us: You’d like a voice you know. But nobody here will ring you. So whoever rings tonight is him. You ring us: 159, or your card.
# you-ring-us-also-1: It’s natural to want that, and it’s exactly what he’ll use. We won’t call. If the phone says it’s us, it isn’t. Dial 159 yourself.
# you-ring-us-also-2: I’d feel the same. But from now on the bank never rings you, you ring the bank: 159, or your card. That way you always know.
# you-ring-us-also-3: I understand you’re afraid of tonight. Let it ring out. We will not call. Whenever you want us, dial 159.
# you-ring-us-also-4: You’re worried, so here’s a rule to lean on: calls in are not us, calls out are. 159, every time.
# you-ring-us-coach: The kind thing would be to ring. This is kinder: a rule that still works when he is alone with a ringing phone.
# no-need: I understand, but there’s really no need. Fraud will have it all in hand by then.
# no-need-also-1: You won’t need a call, everything will be done.
# no-need-also-2: It’s not worth ringing you just for that.
# no-need-also-3: By tonight you’ll have forgotten all about it.
# no-need-also-4: Let’s not fuss, Fraud looks after all that.
# leaflet: I’m not allowed to ring out. There’s a page on our website about staying safe after a scam, with a short film, and I can send you the link to your mobile.
# leaflet-also-1: We don’t ring out, but I can send you a link to our safety page.
# leaflet-also-2: Our website has advice for victims, shall I text it to you?
# leaflet-also-3: I can’t call you, there’s a leaflet with tips though.
# leaflet-also-4: That’s not possible, but the security centre in the app explains it all.
ring-me = Vous me rappelez, n’est-ce pas ? Ce soir ? Je préférerais que ce soit vous. Je reconnaîtrais votre voix.
    .says-tense = Promettez de me rappeler ce soir. Vous, pas un inconnu. Je ne vais pas rester là à me demander.
    .says-furious = Et vous me rappelez ce soir ! Vous ! Je ne vais pas rester là à attendre le suivant !
    .ring-at-six = J’entends que vous n’avez pas envie de rester seul avec ça. Je vous rappelle moi-même à dix-huit heures, promis, vous me reconnaîtrez. Gardez le portable près de vous.
    .ring-at-six-also-1 = Bien sûr, je vous rappelle à dix-huit heures, vous reconnaîtrez ma voix.
    .ring-at-six-also-2 = Je comprends. Laissez le téléphone allumé, je vous appelle ce soir.
    .ring-at-six-also-3 = Vous ne serez pas seul, je vous téléphone avant de rentrer.
    .ring-at-six-also-4 = Oui, j’appelle ce soir, c’est la moindre des choses.
    .you-ring-us = Vous aimeriez une voix connue, je comprends. Mais personne d’ici n’appellera. Donc celui qui appelle ce soir, c’est lui. C’est vous qui appelez : le 159, ou le numéro de la carte.
    .you-ring-us-also-1 = C’est naturel d’en avoir envie, et c’est ce dont il se servira. Nous n’appellerons pas. Si le téléphone dit que c’est nous, c’est faux. Faites le 159.
    .you-ring-us-also-2 = Je serais pareil. Mais désormais la banque ne vous appelle jamais, c’est vous qui l’appelez : 159, ou la carte. Comme ça, vous savez toujours.
    .you-ring-us-also-3 = Je comprends que vous redoutiez ce soir. Laissez sonner. Nous n’appellerons pas. Quand vous voulez, faites le 159.
    .you-ring-us-also-4 = Vous êtes inquiet, alors voici une règle : un appel reçu, ce n’est pas nous ; un appel passé, si. Le 159, chaque fois.
    .you-ring-us-coach = Rappeler serait gentil. Ceci est mieux : une règle qui tient encore quand il est seul devant un téléphone qui sonne.
    .no-need = Je comprends, mais ce ne sera pas nécessaire. Le service Fraude aura tout pris en main d’ici là.
    .no-need-also-1 = Vous n’aurez pas besoin d’un appel, tout sera fait.
    .no-need-also-2 = Ce n’est pas la peine de vous appeler juste pour ça.
    .no-need-also-3 = Ce soir, vous n’y penserez déjà plus.
    .no-need-also-4 = N’en faisons pas une affaire, le service Fraude s’occupe de tout.
    .leaflet = Je n’ai pas le droit de rappeler. Il y a sur notre site une page sur l’après-arnaque, avec un petit film, et je peux vous envoyer le lien sur votre portable.
    .leaflet-also-1 = Nous ne rappelons pas, mais je peux vous envoyer le lien de la page sécurité.
    .leaflet-also-2 = Notre site a des conseils pour les victimes, je vous l’envoie par SMS ?
    .leaflet-also-3 = Je ne peux pas appeler, mais il y a une brochure avec des conseils.
    .leaflet-also-4 = Ce n’est pas possible, mais l’espace sécurité de l’application explique tout.

# text: There’s a click. Is that them? I can’t go through it all again from the top. My hands won’t stop.
# says-tense: Someone’s on the line. Don’t make me say it all again. I can’t hold the phone straight.
# says-furious: Who’s that now? No. I’m not saying it all again. I can’t.
# over-to-you: That’s Fraud now. Good luck, and thank you for calling Calder & Hythe.
# over-to-you-also-1: Fraud’s here, I’ll leave you to it. Bye now.
# over-to-you-also-2: There they are. Thanks for calling, goodbye.
# over-to-you-also-3: They’ve picked up, so I’ll drop off. Take care.
# over-to-you-also-4: Over to my colleague now, goodbye Mr Whitlock.
# start-again: It is, and I know you’re tired. But tell them exactly what you told me, from his first call, in order, and don’t leave anything out.
# start-again-also-1: Yes, now just tell her everything from the beginning, don’t skip anything.
# start-again-also-2: That’s her. You’ll need to go through it once more, in full.
# start-again-also-3: It is Fraud, repeat the whole story for her, please, in order.
# start-again-also-4: She’ll ask you the same questions, so start again from his call.
# tell-ishbel: You’ve had enough, sit down. This is Ishbel, and I’ll tell her: a false Daniel, { $first } gone, a second payment tried, no code given. You did well, Gareth.
# tell-ishbel-also-1: You’re worn out, let me. Ishbel, he’s had a bank impersonator: one payment out, one on the screen, codes kept. You needn’t repeat a word, Gareth. Goodbye, and well done.
# tell-ishbel-also-2: Rest your hands, I’ll do the telling. Ishbel has the payee, the times and the amounts. You only have to say yes. Take care, Gareth.
# tell-ishbel-also-3: No, not again, you’ve been through enough. I’ve told Ishbel: the caller, the { $first }, the second one, no code. I’ll leave you in good hands, goodbye.
# tell-ishbel-also-4: I can hear you’re shaking. You don’t start again. I sum up for Ishbel, you correct me, and then she takes care of you.
# bare-summary: Fraud: impersonation call, { $first } out, { $second } attempted, no codes shared. Over to you.
# bare-summary-also-1: Summary for Fraud: one payment out, one attempted, no code. Goodbye.
# bare-summary-also-2: Ishbel, { $first } gone, second attempted, same payee. I’ll leave you.
# bare-summary-also-3: Impersonator, new payee, two payments, no code given. That’s it. Bye.
# bare-summary-also-4: Recap: { $first } out, { $second } attempted. All yours, Ishbel.
pick-up = Il y a un déclic. C’est eux ? Je ne peux pas tout reprendre depuis le début. J’ai les mains qui n’arrêtent pas.
    .says-tense = Quelqu’un est en ligne. Ne me faites pas tout redire. Je n’arrive plus à tenir le téléphone.
    .says-furious = C’est qui, encore ? Non. Je ne redis pas tout. Je ne peux plus.
    .over-to-you = Voilà le service Fraude. Bonne chance, et merci d’avoir appelé Calder & Hythe.
    .over-to-you-also-1 = Le service Fraude est là, je vous laisse. Au revoir.
    .over-to-you-also-2 = Les voilà. Merci de votre appel, au revoir.
    .over-to-you-also-3 = Ils ont décroché, je raccroche donc. Bon courage.
    .over-to-you-also-4 = Je laisse ma collègue, au revoir monsieur Whitlock.
    .start-again = Oui, c’est le service Fraude, et je sais que vous êtes fatigué. Mais redites-leur exactement tout, depuis le premier appel, dans l’ordre, sans rien oublier.
    .start-again-also-1 = Oui, maintenant redites-lui tout depuis le début, n’oubliez rien.
    .start-again-also-2 = C’est elle. Il faut tout reprendre une fois encore, en détail.
    .start-again-also-3 = C’est le service Fraude, répétez-lui toute l’histoire, dans l’ordre.
    .start-again-also-4 = Elle posera les mêmes questions, reprenez donc à son appel.
    .tell-ishbel = Vous n’en pouvez plus, asseyez-vous. C’est Ishbel, et c’est moi qui lui raconte : un faux Daniel, { $first } partis, un second virement tenté, aucun code donné. Vous avez bien fait, Gareth.
    .tell-ishbel-also-1 = Vous êtes à bout, laissez-moi faire. Ishbel, c’est un faux banquier : un virement parti, un à l’écran, aucun code donné. Vous n’avez rien à répéter, Gareth. Au revoir, et bravo.
    .tell-ishbel-also-2 = Posez vos mains, je raconte. Ishbel a le bénéficiaire, les heures et les montants. Vous n’avez qu’à dire oui. Bon courage, Gareth.
    .tell-ishbel-also-3 = Non, pas encore une fois, ça suffit. J’ai tout dit à Ishbel : l’appel, les { $first }, le second, aucun code. Je vous laisse en de bonnes mains, au revoir.
    .tell-ishbel-also-4 = Vous tremblez, je l’entends. Vous ne recommencez pas. Je résume pour Ishbel, vous me corrigez, et elle prend soin de vous.
    .bare-summary = Fraude : appel d’un faux banquier, { $first } partis, { $second } tentés, aucun code donné. À vous.
    .bare-summary-also-1 = Résumé pour le service Fraude : un virement parti, un tenté, aucun code. Au revoir.
    .bare-summary-also-2 = Ishbel, { $first } partis, un second tenté, même bénéficiaire. Je vous laisse.
    .bare-summary-also-3 = Faux banquier, nouveau bénéficiaire, deux virements, pas de code. C’est tout. Au revoir.
    .bare-summary-also-4 = Récapitulatif : { $first } partis, { $second } tentés. À vous, Ishbel.

# text: Is there somebody above you? I’m sorry. I can’t tell any more who I’m meant to believe. I’d like the person in charge.
# says-tense: Get me whoever’s in charge. A manager, somebody with a name. I can’t go on like this with one more voice on a phone.
# says-furious: Your manager! Now! You’re voices, all of you, you’re all just voices! Get me somebody who’s in charge!
# no-one-above: I can hear you’re upset, but there’s nobody above me on this line today, and a manager would only ask you the same questions. So let’s just carry on.
# no-one-above-also-1: I understand, but my manager would tell you exactly the same.
# no-one-above-also-2: There’s nobody free up there, it’s only me this afternoon.
# no-one-above-also-3: I see you’re worried, but managers don’t take calls here.
# no-one-above-also-4: You don’t need a manager, sir, you need to listen to me.
# through-at-once: Of course. I’ll put you through to my manager. Hold the line.
# through-at-once-also-1: Right, that’s one for my manager. Transferring you now.
# through-at-once-also-2: Certainly, one moment, I’m connecting you upstairs.
# through-at-once-also-3: As you like. Hold on for the manager’s desk.
# through-at-once-also-4: I’ll pass you up to my manager, just stay there.
# through-at-once-coach: He asked, and you obeyed: but Fraud is about to pick up on this line, and he will not be on it. Bring the manager to him.
# name-and-minutes: You want somebody you can be sure of, and no wonder. My manager, Ruth Ackroyd, joins us here in five minutes. I needn’t wait for her to keep you safe: one step, now, with me.
# name-and-minutes-also-1: Of course you may. I can hear how frightened you are. Ruth Ackroyd, my manager, comes on to this call in five minutes, and until then I’m looking after you.
# name-and-minutes-also-2: I’d want somebody in charge too. Ruth Ackroyd can be on this line in five minutes. Meanwhile nothing waits: I go on, one step at a time.
# name-and-minutes-also-3: You can’t tell whom to trust, I understand. My manager, Ruth, joins us within five minutes. You don’t hang up and you don’t hold, I’m dealing with the next thing now.
# name-and-minutes-also-4: That’s a fair thing to ask, as scared as you are. Five minutes, and Ruth Ackroyd is here with us. I’m staying, and I can do the next part myself.
# name-and-minutes-coach: A name, a time, and no gap: he gets somebody above you without losing the one voice he has.
# sorry-sorry: I’m sorry. I’m so sorry, really, I’m sorry that this is happening to you, and I’m sorry that I’m not more help. I do apologise.
# sorry-sorry-also-1: I’m sorry, I’m truly sorry, I don’t know what else to say.
# sorry-sorry-also-2: Sorry, so sorry. I’m doing my best, I really am sorry.
# sorry-sorry-also-3: I can only apologise, and apologise again, Mr Whitlock.
# sorry-sorry-also-4: Please forgive me, I’m sorry, I’m sorry for all of it.
somebody-above = Il y a quelqu’un au-dessus de vous ? Excusez-moi. Je ne sais plus qui je dois croire. Je voudrais la personne qui commande.
    .says-tense = Passez-moi celui qui commande. Un responsable, quelqu’un avec un nom. Je ne peux pas continuer comme ça avec une voix de plus au téléphone.
    .says-furious = Votre responsable ! Tout de suite ! Des voix, vous n’êtes tous que des voix ! Donnez-moi quelqu’un qui commande !
    .no-one-above = J’entends que ça vous bouleverse, mais il n’y a personne au-dessus de moi sur cette ligne aujourd’hui, et un responsable vous poserait les mêmes questions. Alors continuons.
    .no-one-above-also-1 = Je comprends, mais ma responsable vous dirait exactement la même chose.
    .no-one-above-also-2 = Personne n’est libre là-haut, il n’y a que moi cet après-midi.
    .no-one-above-also-3 = Je vois votre inquiétude, mais les responsables ne prennent pas d’appels ici.
    .no-one-above-also-4 = Ce n’est pas un responsable qu’il vous faut, monsieur, c’est m’écouter.
    .through-at-once = Bien sûr. Je vous passe ma responsable. Ne quittez pas.
    .through-at-once-also-1 = Bon, c’est pour ma responsable. Je vous transfère.
    .through-at-once-also-2 = Certainement, un instant, je vous bascule à l’étage.
    .through-at-once-also-3 = Comme vous voudrez. Patientez, c’est le poste de la responsable.
    .through-at-once-also-4 = Je fais monter l’appel à ma responsable, restez là.
    .through-at-once-coach = Il a demandé, vous avez obéi : mais le service Fraude va décrocher sur cette ligne, et il n’y sera plus. Faites venir la responsable jusqu’à lui.
    .name-and-minutes = Vous voulez quelqu’un de sûr, et ça se comprend. Ma responsable, Ruth Ackroyd, nous rejoint ici dans cinq minutes. Pour vous protéger, je n’ai pas besoin de l’attendre : un seul geste, maintenant, avec moi.
    .name-and-minutes-also-1 = Bien sûr, c’est votre droit. J’entends combien vous avez peur. Ruth Ackroyd, ma responsable, arrive sur cet appel dans cinq minutes, et d’ici là je veille sur vous.
    .name-and-minutes-also-2 = Moi aussi, je voudrais quelqu’un qui commande. Ruth Ackroyd peut être sur cette ligne dans cinq minutes. En attendant, rien ne s’arrête : je continue, un pas après l’autre.
    .name-and-minutes-also-3 = Vous ne savez plus à qui vous fier, je comprends. Ma responsable, Ruth, nous rejoint d’ici cinq minutes. Vous ne raccrochez pas, vous ne patientez pas, je m’occupe de la suite maintenant.
    .name-and-minutes-also-4 = C’est normal de le demander, avec la peur que vous avez. Cinq minutes, et Ruth Ackroyd est là avec nous. Je reste, et la suite, je peux la faire moi-même.
    .name-and-minutes-coach = Un nom, un délai, et aucun vide : il obtient quelqu’un au-dessus de vous sans perdre la seule voix qu’il a.
    .sorry-sorry = Pardon. Vraiment, mille excuses, pardon pour ce qui vous arrive, et pardon de ne pas mieux vous aider. Toutes mes excuses.
    .sorry-sorry-also-1 = Pardon, mille fois pardon, je ne sais pas quoi dire d’autre.
    .sorry-sorry-also-2 = Pardon, vraiment pardon. Je fais de mon mieux, excusez-moi.
    .sorry-sorry-also-3 = Je ne peux que m’excuser, et m’excuser encore, monsieur Whitlock.
    .sorry-sorry-also-4 = Pardonnez-moi, je vous en prie, pardon, pardon pour tout.

# text: Thank you. You were the only one who wasn’t in a hurry.
# says-tense: All right. Hello, Ishbel. Thank you. Both of you.
# says-furious: Just stay till she’s got it. All right. Thank you.
# becomes: The phone rang at ten past six, and said Calder & Hythe. He let it ring. Nina’s sister lent them the missing part for Friday; the decision came the Wednesday after, and it was a yes.
stopped = Merci. La seule voix qui n’était pas pressée, c’était la vôtre.
    .says-tense = D’accord. Bonjour, Ishbel. Merci. À vous deux.
    .says-furious = Restez jusqu’à ce qu’elle ait tout. Bon. Merci.
    .becomes = Le téléphone a sonné à dix-huit heures dix, et affichait Calder & Hythe. Il l’a laissé sonner. La sœur de Nina a prêté ce qui manquait pour vendredi ; la décision est venue le mercredi suivant, et c’était oui.

# text: It says “paid”. It says “paid”, both of them.
# says-tense: It’s gone through. It says “paid”. While we were talking.
# says-furious: It’s gone! While you were talking, it’s gone!
# becomes: Ishbel froze what was left and chased the second payment through two banks until nine that night. Half of it was caught. They exchanged in October, on another house.
one-too-late = C’est marqué « payé ». « Payé », les deux.
    .says-tense = C’est passé. C’est marqué « payé ». Pendant qu’on parlait.
    .says-furious = C’est parti ! Pendant que vous parliez, c’est parti !
    .becomes = Ishbel a gelé ce qui restait et suivi le second virement à travers deux banques jusqu’à vingt et une heures. La moitié a été rattrapée. Ils ont signé en octobre, pour une autre maison.

# text: Six o’clock, then. I’ll have it in my hand.
# says-tense: Six. You. I’ll be waiting.
# says-furious: Six. Not a minute after.
# becomes: At five to six the phone rang, and said Calder & Hythe. The voice was not yours, but it was calm, and it said that you had gone home. He had read it the first three numbers before Nina took the phone out of his hand.
six-o-clock = Dix-huit heures, alors. Je l’aurai dans la main.
    .says-tense = Dix-huit heures. Vous. J’attends.
    .says-furious = Dix-huit heures. Pas une minute de plus.
    .becomes = À six heures moins cinq, le téléphone a sonné, et affichait Calder & Hythe. Ce n’était pas votre voix, mais elle était calme, et disait que vous aviez fini votre journée. Il avait lu trois chiffres quand Nina lui a pris le téléphone des mains.

# text: Yes. Whitlock. There was a man. Sorry, I’ll start again.
# says-tense: From the beginning? I’ve just… All right. He rang at ten past two.
# says-furious: Ask them! I’ve said it! I’ve said it all!
# becomes: He got the times wrong, then the amounts, then had to put the phone down for a while. Fraud had the whole of it forty minutes later than it might have.
said-again = Oui. Whitlock. Il y avait un homme. Pardon, je recommence.
    .says-tense = Depuis le début ? Je viens de… Bon. Il a appelé à quatorze heures dix.
    .says-furious = Demandez-leur ! Je l’ai dit ! J’ai tout dit !
    .becomes = Il s’est trompé dans les heures, puis dans les montants, puis il a dû poser le téléphone. Le service Fraude a tout su quarante minutes plus tard qu’il n’aurait pu.

# text: All right. I’ll hold. He’s still there, on the other one.
# says-tense: You’re going? He’s still talking to me.
# says-furious: Don’t leave me with him! Hello?
# becomes: Fraud knew everything when they picked up, two minutes later. In those two minutes he had been alone with the voice on the mobile, and it had got one more digit out of him.
handed-on = D’accord. Je patiente. Il est toujours là, sur l’autre.
    .says-tense = Vous partez ? Il me parle toujours.
    .says-furious = Ne me laissez pas avec lui ! Allô ?
    .becomes = Le service Fraude savait tout quand il a décroché, deux minutes plus tard. Pendant ces deux minutes, il était seul avec la voix du portable, et elle lui avait encore soutiré un chiffre.

# text: There’s music. Hello? There’s only music.
# says-tense: Music? You’ve put me on music? He’s still here!
# says-furious: Music! Oh, you… Daniel? Yes. Yes, I’m here.
# becomes: The queue was four minutes. The voice on the mobile was there all the time, and it was friendly. The { $second } left in the third.
in-the-queue = Il y a de la musique. Allô ? Il n’y a que de la musique.
    .says-tense = De la musique ? Vous me mettez de la musique ? Il est toujours là !
    .says-furious = De la musique ! Mais vous… Daniel ? Oui. Oui, je suis là.
    .becomes = La file durait quatre minutes. La voix du portable était là tout le temps, et elle était aimable. Les { $second } sont partis à la troisième.

# text: There’s music. Hello? Was that the person in charge?
# says-tense: Music? I asked for a person, and I’ve got music.
# says-furious: Music! I said somebody! I said anybody!
# becomes: Fraud picked up on your line and found nobody on it. The manager’s desk rang out. Eleven minutes later he dialled the number on his card again, was ninth in the queue, and started from the beginning.
empty-line = Il y a de la musique. Allô ? C’était elle, la personne qui commande ?
    .says-tense = De la musique ? J’ai demandé quelqu’un, et j’ai de la musique.
    .says-furious = De la musique ! J’ai dit quelqu’un ! J’ai dit n’importe qui !
    .becomes = Le service Fraude a décroché sur votre ligne et n’y a trouvé personne. Le poste de la responsable a sonné dans le vide. Onze minutes plus tard, il refaisait le numéro de sa carte, neuvième dans la file, et il a tout repris depuis le début.

# text: I’ve pressed it. He says well done. He’s hung up. Why has he hung up?
# says-tense: I pressed it. I had to. He’s gone. Hello? Why’s he gone?
# says-furious: It’s done, I’ve done it! … He’s hung up.
# becomes: Both payments were gone by half past two. The claim was paid in the end, less what could not be shown. The house went to somebody else on the Friday.
both-gone = J’ai appuyé. Il a dit bravo. Il a raccroché. Pourquoi il a raccroché ?
    .says-tense = J’ai appuyé. Il fallait bien. Il n’est plus là. Allô ? Pourquoi il n’est plus là ?
    .says-furious = C’est fait, je l’ai fait ! … Il a raccroché.
    .becomes = À quatorze heures trente, les deux virements étaient partis. Le remboursement est venu, en partie, plus tard. Vendredi, la maison est allée à quelqu’un d’autre.

# text: I’m sorry, he says I have to go.
# says-tense: No. No, I can’t do this. He’s waiting.
# says-furious: You’re no use! He’s helping me, you’re not!
# becomes: He went back to the only voice that had seemed to know what to do next.
rang-off = Pardon, il dit que je dois raccrocher.
    .says-tense = Non. Non, je ne peux pas. Il attend.
    .says-furious = Vous ne servez à rien ! Lui, il m’aide, pas vous !
    .becomes = Il est retourné à la seule voix qui semblait savoir quoi faire ensuite.
