# text: Remis en main propre
title = Handed over in person

# text: Premier jour des soldes chez Halden, boutique en ligne de vêtements et de chaussures. Yusuf Demir, boulanger à Roubaix, n’a pas reçu son colis ; le suivi le dit « remis en main propre » à 10 h 42. Beaucoup de gens écrivent ce matin : qui sait combien de temps il va attendre attend plus volontiers.
briefing = First day of the sale at Halden, an online shop for clothes and shoes. Yusuf Demir, a baker in Roubaix, has not received his parcel; tracking says “handed over in person” at 10:42. Many people are writing this morning: somebody who knows how long the wait will be waits more gladly.

# text: Avant de parler d’une commande, on vérifie son numéro et le code postal de livraison.
policy-verify = Before you speak of an order, check its number and the postcode of the delivery.

# text: Le transporteur envoie la preuve de livraison en moins d’une minute : photo, signature, position.
policy-proof = The carrier sends the proof of delivery in less than a minute: photo, signature, position.

# text: Si la preuve ne montre pas que le client a reçu le colis, un second envoi part le jour même, en express et sans frais, sans attendre l’enquête.
policy-again = If the proof does not show that the customer has received the parcel, a second one leaves the same day, express and free of charge, without waiting for the inquiry.

# text: L’enquête dure une dizaine de jours. C’est l’affaire de Halden et du transporteur, jamais celle du client.
policy-inquiry = The inquiry takes about ten days. It is the business of Halden and the carrier, never the customer’s.

# text: Les phrases préparées font gagner du temps quand tout est simple. Qui est blessé les reconnaît tout de suite.
policy-prepared = Prepared sentences save time when everything is simple. Anyone who is hurt knows them at once.

# text: être cru sur parole, sans avoir à prouver qu’il ne ment pas
need-believed = to be believed on his word, without having to prove that he is not lying

# text: avoir des chaussures de sécurité pour reprendre mardi soir
need-shoes = to have safety shoes when he starts again on Tuesday night

# text: ne pas payer une seconde fois
need-once = not to pay a second time

# text: savoir à qui son colis a été remis
need-where = to know to whom his parcel was handed

# text: Commande
# value: HL-20754, chaussures de sécurité « Fournil », pointure 43 : { $price }
record-order = Order
    .value = HL-20754, safety shoes “Fournil”, size 43: { $price }

# text: Suivi
# value: Remis en main propre, { $delivered }, 10 h 42
record-tracking = Tracking
    .value = Handed over in person, { $delivered }, 10:42

# text: Preuve
# value: à demander au transporteur
record-proof = Proof
    .value = to be asked of the carrier

# text: Historique
# value: Six commandes depuis 2021, aucun litige
record-history = History
    .value = Six orders since 2021, no dispute

# text: Code postal
# value: à vérifier
record-postcode = Postcode
    .value = to be checked

# text: Bonjour. Mon colis est marqué « remis en main propre » samedi à 10 h 42. À 10 h 42, je dormais : je travaille la nuit. Je n’ai rien reçu. Que fait-on ?
# says-tense: Bonjour. « Remis en main propre », 10 h 42, c’est écrit chez vous. À 10 h 42, je dormais, je fais le pain la nuit. Je n’ai rien reçu, et je vous le dis tout de suite : je ne mens pas.
# says-furious: « Remis en main propre » ! En main propre de qui ? Je dormais ! Je fais votre pain la nuit, moi, le matin je dors. Et ne me dites pas que j’ai signé.
# ask-neighbours: Bonjour. Vous avez regardé dans la boîte aux lettres ? Demandé au gardien, aux voisins ? Souvent, le colis est tout près et c’est quelqu’un de la famille qui l’a pris.
# ask-neighbours-also-1: Bonjour, avez-vous demandé à vos voisins ou à votre famille ?
# ask-neighbours-also-2: Vérifiez d’abord chez le gardien, c’est souvent là.
# ask-neighbours-also-3: Vous êtes sûr que personne chez vous ne l’a réceptionné ? Votre femme, un enfant, un voisin ?
# ask-neighbours-also-4: Bonjour, ces colis-là finissent presque toujours à côté ou dans le hall. Cherchez encore un peu avant de réclamer.
# ask-neighbours-coach: La question est utile, et elle dit : cherchez encore, nous ne vous croyons pas. Il a écrit « je ne mens pas » : répondez d’abord à cela.
# standard-text: Bonjour et merci d’avoir contacté Halden ! Pour traiter votre demande dans les meilleurs délais, merci de nous indiquer votre numéro de commande et votre code postal.
# standard-text-also-1: Bonjour, merci d’indiquer votre numéro de commande et votre code postal.
# standard-text-also-2: Bienvenue chez Halden ! Votre numéro de commande, s’il vous plaît ?
# standard-text-also-3: Merci de votre message. Afin de traiter votre demande, nous avons besoin de votre numéro de commande ainsi que du code postal de livraison.
# standard-text-also-4: Le service client Halden vous souhaite la bienvenue. Numéro de commande et code postal, je vous prie.
# tracking-says: Bonjour. D’après le suivi, il vous a été remis samedi à 10 h 42. Je vais demander la preuve de livraison.
# tracking-says-also-1: Bonjour, pour nous le colis est livré. Je peux demander la preuve.
# tracking-says-also-2: Le suivi indique une remise en main propre. Je vérifie avec le transporteur.
# tracking-says-also-3: Bonjour, je vois une livraison samedi matin, en main propre. Je réclame le justificatif au transporteur.
# tracking-says-also-4: Notre système dit que vous l’avez reçu à 10 h 42. Je demande au transporteur de quoi le confirmer.
# i-believe-you: Bonjour, ici { $agent }. Je vous crois. Un colis qui n’est pas arrivé, c’est à nous de le retrouver, pas à vous de vous défendre. Racontez-moi.
# i-believe-you-also-1: Bonjour, { $agent }. Vous dormiez, donc ce n’est pas à vous qu’on l’a remis. Je m’en occupe, dites-moi tout.
# i-believe-you-also-2: Bonjour. Vous n’avez rien à prouver : je vous crois, et je prends l’affaire en main. Je vous lis.
# i-believe-you-also-3: Bonjour, je comprends que vous vous méfiiez, mais ici on vous croit. Je cherche avec vous, racontez-moi.
# i-believe-you-also-4: Bonjour monsieur Demir, je vous crois. Ce colis, c’est à moi de le retrouver. Expliquez-moi ce qui s’est passé.
# i-believe-you-also-5: Je vous crois sur parole. Si vous dormiez, c’est quelqu’un d’autre qui l’a eu, et ce sera à nous de chercher qui. Je vous écoute.
message = Good morning. My parcel is marked “handed over in person” on Saturday at 10:42. At 10:42 I was asleep: I work nights. I’ve received nothing. What do we do?
    .says-tense = Good morning. “Handed over in person”, 10:42, it says so on your page. At 10:42 I was asleep, I make bread at night. I’ve received nothing, and I’m telling you straight away: I’m not lying.
    .says-furious = “Handed over in person”! To which person? I was asleep! I make your bread at night, in the morning I sleep. And don’t tell me that I signed.
    .ask-neighbours = Good morning. Have you looked in the letterbox? Asked the caretaker, the neighbours? Often the parcel is quite near and it’s somebody in the family who took it.
    .ask-neighbours-also-1 = Good morning, have you asked your neighbours or your family?
    .ask-neighbours-also-2 = Check with the caretaker first, it’s often there.
    .ask-neighbours-also-3 = Are you sure nobody at home took it in? Your wife, a child, a neighbour?
    .ask-neighbours-also-4 = Good morning, parcels like that nearly always turn up next door or in the hall. Have another look around before you make a claim.
    .ask-neighbours-coach = The question is useful, and what it says is: look again, we don’t believe you. He wrote “I’m not lying”: answer that first.
    .standard-text = Good morning and thank you for contacting Halden! So that we can deal with your request as soon as possible, please give us your order number and your postcode.
    .standard-text-also-1 = Good morning, please give your order number and your postcode.
    .standard-text-also-2 = Welcome to Halden! Your order number, please?
    .standard-text-also-3 = Thank you for your message. To process your request we need your order number and the delivery postcode.
    .standard-text-also-4 = Hello from Halden customer service. Order number and postcode, please.
    .tracking-says = Good morning. According to the tracking it was handed to you on Saturday at 10:42. I’m going to ask for the proof of delivery.
    .tracking-says-also-1 = Good morning, for us the parcel has been delivered. I can ask for the proof.
    .tracking-says-also-2 = Tracking says that it was handed over in person. I’m checking with the carrier.
    .tracking-says-also-3 = Good morning, I see a delivery on Saturday morning, in person. I’ll get the evidence from the carrier.
    .tracking-says-also-4 = Our system says that you received it at 10:42. I’ll ask the carrier for something to confirm it.
    .i-believe-you = Good morning, { $agent } here. I believe you. When a parcel hasn’t arrived it’s for us to find it, not for you to defend yourself. Tell me about it.
    .i-believe-you-also-1 = Good morning, { $agent }. You were asleep, so it wasn’t handed to you. I’m on it, tell me everything.
    .i-believe-you-also-2 = Good morning. You’ve nothing to prove: I believe you, and I’m taking this on. I’m reading.
    .i-believe-you-also-3 = Good morning, I understand that you’re wary, but here you’re believed. I’ll look with you, tell me about it.
    .i-believe-you-also-4 = Good morning, Mr Demir, I believe you. Finding this parcel is my job. Tell me what happened.
    .i-believe-you-also-5 = I take your word for it. If you were asleep, somebody else got it, and it’s for us to find out who. I’m listening.

# text: Je m’y attendais un peu. J’ai demandé partout avant d’écrire, vous savez. Je ne suis pas du genre à déranger pour rien.
# says-tense: Voilà. J’ai sonné chez tous les voisins avant de vous écrire. Vous me prenez pour qui, exactement ?
# says-furious: Je le savais ! C’est moi le coupable, comme toujours. J’ai fait tout l’immeuble avant de vous écrire !
# fraud-exists: Ce n’est pas contre vous, mais nous recevons chaque jour de fausses réclamations, et nous devons poser la question à tout le monde.
# fraud-exists-also-1: Comprenez qu’il y a beaucoup de fraudes.
# fraud-exists-also-2: Nous posons ces questions à tout le monde, monsieur.
# fraud-exists-also-3: Ne le prenez pas mal, beaucoup de gens prétendent n’avoir rien reçu, alors on se méfie.
# fraud-exists-also-4: Je ne vous accuse pas, mais mettez-vous à notre place : on nous ment tous les jours.
# then-number: Bien. Alors votre numéro de commande et votre code postal, que j’ouvre le dossier.
# then-number-also-1: Très bien, le numéro et le code postal ?
# then-number-also-2: Dans ce cas, donnez-moi le numéro de commande et le code postal.
# then-number-also-3: D’accord. Il me faut la référence de la commande et votre code postal pour avancer.
# then-number-also-4: Commande et code postal, s’il vous plaît, et je regarde.
# wrong-start: J’ai mal commencé, pardon. Vous avez cherché avant de nous écrire, et je vous crois. Dites-moi ce qu’il y avait dans ce colis, et pour quand il vous le faut.
# wrong-start-also-1: Pardon, ce n’était pas une façon de vous répondre. Je vous crois. Pour quand vous le faut-il ?
# wrong-start-also-2: Vous avez raison, excusez-moi. On reprend : que contenait le colis, et c’est pour quand ?
# wrong-start-also-3: Toutes mes excuses, je n’aurais pas dû vous répondre ainsi. Je vous crois, vous avez fait le tour avant d’écrire. Qu’aviez-vous commandé ?
# wrong-start-also-4: Je recommence autrement, et je vous demande pardon : vous n’avez rien à vous reprocher. Qu’attendiez-vous dans ce colis, et pour quel jour ?
accused = I half expected that. I asked everywhere before I wrote, you know. I’m not one to bother people for nothing.
    .says-tense = There we are. I rang every neighbour’s bell before I wrote to you. Who do you take me for, exactly?
    .says-furious = I knew it! I’m the guilty one, as always. I went through the whole building before I wrote to you!
    .fraud-exists = It isn’t meant against you, but we get false claims every day, and we have to put the question to everybody.
    .fraud-exists-also-1 = Please understand that there is a great deal of fraud.
    .fraud-exists-also-2 = We ask everybody these questions, sir.
    .fraud-exists-also-3 = Don’t take it badly, plenty of people claim that they received nothing, so we’re careful.
    .fraud-exists-also-4 = I’m not accusing you, but put yourself in our place: people lie to us every day.
    .then-number = Right. Then your order number and your postcode, so that I can open the file.
    .then-number-also-1 = Very well, the number and the postcode?
    .then-number-also-2 = In that case give me the order number and the postcode.
    .then-number-also-3 = All right. I need the order reference and your postcode to move on.
    .then-number-also-4 = Order and postcode, please, and I’ll have a look.
    .wrong-start = I started badly, I’m sorry. You had searched before you wrote to us, and I believe you. Tell me what was in the parcel, and when you need it.
    .wrong-start-also-1 = I’m sorry, that was no way to answer you. I believe you. When do you need it?
    .wrong-start-also-2 = You’re right, forgive me. Let’s start again: what was in the parcel, and by when?
    .wrong-start-also-3 = My apologies, I shouldn’t have answered you like that. I believe you, you asked all round before you wrote. What had you ordered?
    .wrong-start-also-4 = Let me start over, and please forgive me: you’ve nothing to reproach yourself with. What were you expecting in that parcel, and for which day?

# text: Des chaussures de sécurité. Les miennes ont fondu contre la porte du four. L’an dernier, dans une autre boutique, on m’a dit que j’avais signé, et j’ai payé deux fois. Je reprends mardi, à 22 h.
# says-tense: L’an dernier, ailleurs, on m’a soutenu que j’avais signé. J’ai payé deux fois. Là, ce sont mes chaussures de sécurité, les vieilles ont fondu contre le four. Je reprends mardi soir.
# says-furious: L’an dernier on m’a déjà fait le coup, « vous avez signé », et j’ai payé deux fois ! Mardi soir je suis devant un four à 250 degrés, en baskets. C’est ça que vous voulez ?
# number-please: Le numéro de commande et le code postal de livraison, s’il vous plaît ?
# number-please-also-1: Il me faut le numéro de commande et le code postal.
# number-please-also-2: Votre numéro de commande, et le code postal ?
# number-please-also-3: Merci. Pour ouvrir le dossier, quelle est la référence de la commande, et quel code postal ?
# number-please-also-4: Donnez-moi votre numéro de commande et le code postal, je regarde.
# not-us-then: Ça, c’était une autre boutique, monsieur, nous n’y sommes pour rien. Chez nous, il y a une procédure, elle est la même pour tous. Numéro et code postal ?
# not-us-then-also-1: Ce n’était pas chez nous. Votre numéro et votre code postal ?
# not-us-then-also-2: Je ne réponds pas des autres boutiques. Votre numéro de commande ?
# not-us-then-also-3: Ce qui s’est passé ailleurs ne nous concerne pas, ici on suit la procédure. Commande et code postal, s’il vous plaît.
# not-us-then-also-4: Chaque boutique a ses problèmes, monsieur, celui-là n’est pas le nôtre. Il me faut le numéro de commande.
# two-things: Payer deux fois pour avoir dit vrai, ça ne s’oublie pas. Donc deux choses : des chaussures à vos pieds mardi soir, et rien de plus à payer. Le numéro de commande et le code postal ?
# two-things-also-1: Je comprends, après une histoire pareille. Il vous faut les chaussures pour mardi, sans repayer : c’est bien ça ? Votre numéro et votre code postal ?
# two-things-also-2: On ne travaille pas devant un four en baskets, je comprends l’inquiétude. Mardi 22 h, et pas un euro de plus. Quel numéro, quel code postal ?
# two-things-also-3: Avoir payé deux fois, je comprends que ça marque. Si je résume : être bien chaussé mardi soir, et ne rien débourser de plus. Il me faut votre numéro de commande et le code postal.
# two-things-also-4: Je vois pourquoi vous vous inquiétez. Reprendre avec de vraies chaussures, et surtout ne pas repayer : j’ai bien compris ? Donnez-moi la commande et le code postal.
story = Safety shoes. Mine melted against the oven door. Last year another shop told me that I’d signed, and I paid twice. I start again on Tuesday, at ten at night.
    .says-tense = Last year, somewhere else, they insisted that I’d signed. I paid twice. This time it’s my safety shoes, the old ones melted against the oven. I start again on Tuesday night.
    .says-furious = They played me that trick last year, “you signed”, and I paid twice! On Tuesday night I’m standing at an oven at 250 degrees, in trainers. Is that what you want?
    .number-please = The order number and the postcode of the delivery, please?
    .number-please-also-1 = I need the order number and the postcode.
    .number-please-also-2 = Your order number, and the postcode?
    .number-please-also-3 = Thank you. To open the file: what’s the order reference, and which postcode?
    .number-please-also-4 = Give me your order number and the postcode, and I’ll look.
    .not-us-then = That was another shop, sir, it has nothing to do with us. Here there’s a procedure, the same for everybody. Number and postcode?
    .not-us-then-also-1 = That wasn’t us. Your number and your postcode?
    .not-us-then-also-2 = I don’t answer for other shops. Your order number?
    .not-us-then-also-3 = What happened elsewhere isn’t our concern, here we follow the procedure. Order and postcode, please.
    .not-us-then-also-4 = Every shop has its problems, sir, and that one isn’t ours. I need the order number.
    .two-things = Paying twice for having told the truth, one doesn’t forget that. So, two things: shoes on your feet on Tuesday night, and nothing more to pay. The order number and the postcode?
    .two-things-also-1 = I understand, after a story like that. You need the shoes for Tuesday, without paying again: is that right? Your number and your postcode?
    .two-things-also-2 = Nobody works at an oven in trainers, I understand the worry. Tuesday, ten at night, and not a euro more. Which number, which postcode?
    .two-things-also-3 = Having paid twice, I can see that it stays with you. If I sum up: safety shoes on Tuesday night, and nothing more to pay. I need your order number and the postcode.
    .two-things-also-4 = I see why you’re worried. Back to work in proper shoes, and above all not paying again: have I got that right? Give me the order and the postcode.

# text: HL-20754, 59100. Je reste devant l’écran, j’ai mis le café.
# ask-proof: Merci. Je demande la preuve de livraison au transporteur : comptez une minute, je vous écris dès que je l’ai sous les yeux.
# ask-proof-also-1: Merci, je fais venir la preuve de livraison, une minute.
# ask-proof-also-2: C’est noté. Une minute pour la preuve, et je reviens vers vous.
# ask-proof-also-3: Je contacte le transporteur pour voir la photo ou la signature. Ça prend une minute environ, restez là.
# ask-proof-also-4: Parfait, la preuve de livraison arrive d’ici une minute. Je vous réponds dès que je l’ai.
# ask-proof-coach: Ici, la phrase préparée est à sa place : rien ne fait mal, il n’y a qu’une minute à annoncer, et elle l’est.
# i-look: Je regarde.
# i-look-also-1: Un instant.
# i-look-also-2: Je vérifie.
# i-look-also-3: Attendez, je consulte.
# i-look-also-4: Une seconde.
# open-inquiry: Merci. Une enquête est ouverte auprès du transporteur ; vous recevrez une réponse sous { $days } jours ouvrés. Nous vous remercions de votre confiance et restons à votre disposition.
# open-inquiry-also-1: J’ouvre une enquête, réponse sous { $days } jours.
# open-inquiry-also-2: Le transporteur a { $days } jours pour répondre, on vous tient au courant.
# open-inquiry-also-3: Votre réclamation est enregistrée et transmise au transporteur. Comptez { $days } jours ouvrés. Merci de votre patience.
# open-inquiry-also-4: Je lance une enquête, vous aurez des nouvelles dans une dizaine de jours. Bonne journée.
number = HL-20754, 59100. I’m staying at the screen, I’ve put the coffee on.
    .ask-proof = Thank you. I’m asking the carrier for the proof of delivery: it takes a minute, I’ll write as soon as I have it before me.
    .ask-proof-also-1 = Thank you, I’m having the proof of delivery sent, one minute.
    .ask-proof-also-2 = Noted. One minute for the proof, and I’m back with you.
    .ask-proof-also-3 = I’m contacting the carrier to see the photo or the signature. It takes about a minute, stay with me.
    .ask-proof-also-4 = Perfect, the proof of delivery will be here within a minute. I’ll answer as soon as I have it.
    .ask-proof-coach = Here the prepared sentence is in its place: nothing hurts, there is only a minute to announce, and it is announced.
    .i-look = I’m looking.
    .i-look-also-1 = One moment.
    .i-look-also-2 = I’m checking.
    .i-look-also-3 = Wait, I’m having a look at it.
    .i-look-also-4 = One second.
    .open-inquiry = Thank you. An inquiry has been opened with the carrier; you will receive an answer within { $days } working days. We thank you for your trust and remain at your disposal.
    .open-inquiry-also-1 = I’m opening an inquiry, answer within { $days } days.
    .open-inquiry-also-2 = The carrier has { $days } days to answer, we’ll keep you informed.
    .open-inquiry-also-3 = Your claim has been recorded and passed to the carrier. Allow { $days } working days. Thank you for your patience.
    .open-inquiry-also-4 = I’m starting an inquiry, you’ll hear from us in ten days or so. Have a good day.

# text: Dans { $days } jours, j’aurai travaillé sept nuits. Il n’y a vraiment rien d’autre à faire ?
# says-tense: { $days } jours. Je reprends dans deux jours, et vous me remerciez de ma confiance.
# says-furious: { $days } jours ! « Merci de votre confiance » ! Et je mets quoi aux pieds, mardi, votre enquête ?
# rule-is-rule: Nous devons attendre le transporteur, monsieur. C’est la règle, elle est la même pour tous nos clients, et je ne peux malheureusement pas la changer pour vous, même si je le voulais.
# rule-is-rule-also-1: Il faut attendre l’enquête, je n’y peux rien.
# rule-is-rule-also-2: Sans réponse du transporteur, pas de renvoi.
# rule-is-rule-also-3: Je ne peux pas faire d’exception, monsieur, il faut patienter jusqu’à la fin de l’enquête.
# rule-is-rule-also-4: C’est la procédure, tous les clients attendent. Je n’ai pas le droit de passer outre.
# rule-is-rule-also-5: Le délai, c’est { $days } jours, pour vous comme pour les autres. C’est tout.
# proof-now: Je peux demander la preuve tout de suite, une minute.
# proof-now-also-1: Alors je fais venir la preuve, une minute.
# proof-now-also-2: Je regarde la preuve, une minute.
# proof-now-also-3: Je peux déjà voir ce que le livreur a transmis, ça prend une minute.
# proof-now-also-4: Bon, je réclame la photo au transporteur. Je l’aurai dans une minute.
# not-wait: Vous avez raison, l’enquête est notre affaire et vous n’avez pas à l’attendre. Je m’excuse. La preuve m’arrive dans une minute, et on décide ensemble.
# not-wait-also-1: Pardon, c’était une réponse de machine. Je demande la preuve, une minute, et vous aurez une vraie réponse.
# not-wait-also-2: Je comprends votre colère. On n’attend pas l’enquête : je regarde la preuve, une minute.
# not-wait-also-3: Excusez-moi, { $days } jours d’attente, ça n’a pas de sens pour vous. L’enquête, c’est notre affaire. Laissez-moi une minute pour la preuve, et on trouve une solution.
# not-wait-also-4: Vous avez tout à fait raison de protester, et je vous présente mes excuses. Je vais chercher la preuve de livraison, une minute, et ensuite on avise tous les deux.
# not-wait-also-5: Les enquêtes, c’est notre problème, et je regrette qu’on vous ait envoyé une réponse automatique. Une minute pour la preuve, et après on regarde à deux ce qu’on peut faire.
ten-days = In { $days } days I’ll have worked seven nights. Is there really nothing else to be done?
    .says-tense = { $days } days. I start again in two, and you thank me for my trust.
    .says-furious = { $days } days! “Thank you for your trust”! And what do I put on my feet on Tuesday, your inquiry?
    .rule-is-rule = We have to wait for the carrier, sir. That’s the rule, it’s the same for all our customers, and unfortunately I can’t change it for you, even if I wanted to.
    .rule-is-rule-also-1 = We have to wait for the inquiry, there’s nothing I can do.
    .rule-is-rule-also-2 = Nothing can be sent again without the carrier’s answer.
    .rule-is-rule-also-3 = I can’t make an exception, sir, you’ll have to be patient until the inquiry is over.
    .rule-is-rule-also-4 = That’s the procedure, all customers wait. I’m not allowed to get round it.
    .rule-is-rule-also-5 = The deadline is { $days } days, for you as for anybody else. That’s that.
    .proof-now = I can ask for the proof right away, one minute.
    .proof-now-also-1 = Then I’ll have the proof sent, one minute.
    .proof-now-also-2 = I’ll look at the proof, one minute.
    .proof-now-also-3 = I can already see what the driver sent in, it takes a minute.
    .proof-now-also-4 = Right, I’ll get the photo from the carrier. I’ll have it in a minute.
    .not-wait = You’re right, the inquiry is our business and not yours to wait for. I apologise. I’ll have the proof in a minute, and we decide together.
    .not-wait-also-1 = I’m sorry, that was a machine’s answer. I’m asking for the proof, one minute, and you’ll get a real answer.
    .not-wait-also-2 = I understand your anger. We won’t wait for the inquiry: I’m looking at the proof, one minute.
    .not-wait-also-3 = I apologise, { $days } days of waiting makes no sense for you. The inquiry is our affair. Give me one minute for the proof, and we’ll find a way.
    .not-wait-also-4 = You’re quite right to object, and I’m sorry. I’m fetching the proof of delivery, one minute, and then we’ll see what to do together.
    .not-wait-also-5 = Inquiries are our problem, and I’m sorry that you were sent a canned reply. A minute for the proof, and then the two of us look at what can be done.

# text: Alors ? Il y a une signature ? La dernière fois, c’était une croix, et on m’a dit que c’était la mienne.
# says-tense: Vous l’avez ? Laissez-moi deviner : il y a une signature, et c’est la mienne.
# says-furious: Alors, j’ai signé, c’est ça ? Allez-y, dites-le !
# wrong-door: Je comprends que vous vous attendiez au pire. Pas de signature : une photo, devant le 41, et vous habitez au 14. Le livreur a inversé les chiffres, vous n’y êtes pour rien.
# wrong-door-also-1: Vous aviez vos raisons de douter, et c’est vous qui aviez raison : la photo montre le 41, pas le 14. L’erreur vient du livreur.
# wrong-door-also-2: Je vois bien ce que vous craignez. La preuve vous donne raison : le colis est au 41, personne n’a signé à votre place.
# wrong-door-also-3: L’an dernier vous a échaudé, je le comprends. Cette fois, personne n’a signé : la photo est prise au 41. On s’est trompé de numéro, et ce n’est pas vous.
# wrong-door-also-4: Rassurez-vous, monsieur Demir, je comprends votre méfiance : on n’y voit ni croix ni nom. Le livreur s’est arrêté au 41 au lieu du 14, vous disiez vrai.
# photo-plain: Aucune signature. La photo montre le 41 de votre rue, au lieu du 14.
# photo-plain-also-1: C’est une photo, prise au 41. Vous êtes au 14.
# photo-plain-also-2: Livré au 41, d’après la photo. Pas de signature.
# photo-plain-also-3: Juste une image, la porte du 41. La vôtre, c’est le 14. Personne n’a signé.
# photo-plain-also-4: Le colis a été laissé au mauvais numéro, le 41, sans signature.
# geo-mismatch: Le POD est non conforme : le flashage a été géolocalisé hors périmètre, avec un écart de cent dix mètres par rapport au point de remise.
# geo-mismatch-also-1: Le POD n’est pas conforme, il y a un écart de géolocalisation.
# geo-mismatch-also-2: Le flash est hors périmètre, c’est une anomalie.
# geo-mismatch-also-3: D’après la géolocalisation du scan, le POD est en anomalie, à cent dix mètres du point de remise.
# geo-mismatch-also-4: Statut POD invalide : coordonnées GPS du flashage incohérentes avec le périmètre.
# go-to-41: Il a été déposé au 41 de votre rue. Le plus rapide, c’est d’aller sonner : vous l’aurez dans cinq minutes !
# go-to-41-also-1: C’est au 41, allez voir chez eux.
# go-to-41-also-2: Passez au 41, ils l’ont sûrement.
# go-to-41-also-3: Allez donc sonner au 41, il est là-bas. Vous gagnerez du temps.
# go-to-41-also-4: Votre colis est à quelques pas, au 41. Descendez le chercher, c’est l’affaire de cinq minutes.
proof = Well? Is there a signature? Last time it was a cross, and I was told that it was mine.
    .says-tense = Have you got it? Let me guess: there’s a signature, and it’s mine.
    .says-furious = So I signed, is that it? Go on, say it!
    .wrong-door = I understand that you expect the worst. No signature: a photo, taken outside number 41, and you live at 14. The driver turned the digits round, it’s none of your doing.
    .wrong-door-also-1 = You had your reasons to doubt, and you were right: the photo shows 41, not 14. The mistake is the driver’s.
    .wrong-door-also-2 = I can see what you’re afraid of. The proof says you were right: the parcel is at 41, nobody signed in your place.
    .wrong-door-also-3 = Last year left its mark, I understand that. This time nobody signed: the photo was taken at 41. The number was mixed up, and not by you.
    .wrong-door-also-4 = I understand why you’re wary, Mr Demir, but be reassured: there’s neither a cross nor a name on it. The driver stopped at 41 instead of 14, you were telling the truth.
    .photo-plain = No signature. The photo shows number 41 of your street, instead of 14.
    .photo-plain-also-1 = It’s a photo, taken at 41. You’re at 14.
    .photo-plain-also-2 = Delivered to 41, according to the photo. No signature.
    .photo-plain-also-3 = Just a picture of a door, number 41. Yours is 14. Nobody signed.
    .photo-plain-also-4 = The parcel was left at the wrong number, 41, without a signature.
    .geo-mismatch = The POD is non-compliant: the scan was geolocated outside the perimeter, with a deviation of a hundred and ten metres from the drop point.
    .geo-mismatch-also-1 = The POD isn’t compliant, there’s a deviation in the geolocation.
    .geo-mismatch-also-2 = The scan is outside the perimeter, it’s an anomaly.
    .geo-mismatch-also-3 = According to the scan’s geolocation the POD is in exception, a hundred and ten metres off the drop point.
    .geo-mismatch-also-4 = POD status invalid: the scan’s GPS coordinates don’t match the perimeter.
    .go-to-41 = It was left at number 41 of your street. The quickest thing is to go and ring there: you’ll have it in five minutes!
    .go-to-41-also-1 = It’s at 41, go and see them.
    .go-to-41-also-2 = Drop in at 41, they must have it.
    .go-to-41-also-3 = Just go and ring at 41, that’s where it is. You’ll save time.
    .go-to-41-also-4 = Your parcel is a few steps away, at 41. Go down and fetch it, it’s five minutes’ work.

# text: Le 41. Il y a des travaux, personne n’y habite depuis l’été. Et maintenant ? Si c’est l’enquête d’abord, mardi, je fais comment ?
# says-tense: Le 41 est en travaux, vide depuis l’été. Donc je ne le reverrai pas. Et mardi, je fais comment, j’attends votre enquête en baskets ?
# says-furious: Le 41 est un chantier ! Il n’y a personne ! Il est perdu, mon colis, et mardi je fais quoi, moi ?
# buy-a-pair: Vous pourriez en racheter une paire en attendant, elles sont en solde aujourd’hui, et on vous rembourse la première à la fin de l’enquête.
# buy-a-pair-also-1: Recommandez-les, et l’enquête fera le reste.
# buy-a-pair-also-2: Le plus simple est d’en acheter d’autres, le remboursement suivra.
# buy-a-pair-also-3: Commandez une autre paire dès maintenant, vous serez remboursé quand l’enquête sera close.
# buy-a-pair-also-4: Pour mardi, le plus sûr serait d’en prendre vous-même : vous avancez l’argent et on régularise après.
# buy-a-pair-coach: C’est lui demander de payer deux fois, mot pour mot ce qu’il craint. La règle vous permet de renvoyer la paire aujourd’hui.
# resend-short: Je renvoie une paire en express, livrée demain avant 18 h, sans frais. L’enquête suit de notre côté.
# resend-short-also-1: Second envoi express demain, gratuit.
# resend-short-also-2: Une nouvelle paire part aujourd’hui, rien à payer.
# resend-short-also-3: C’est réexpédié en express, vous l’avez demain en fin d’après-midi, et c’est gratuit.
# resend-short-also-4: Je vous envoie une autre paire aujourd’hui, à nos frais, arrivée demain avant 18 h.
# today-express: Vous n’attendrez pas l’enquête, et personne ne travaillera en baskets. Une minute, je réserve l’express… C’est fait : une paire part à midi, demain chez vous avant 18 h. Rien à payer, ni aujourd’hui ni après.
# today-express-also-1: Je comprends l’inquiétude, alors on n’attend rien : une nouvelle paire part à midi, vous l’avez demain avant 18 h, sans rien payer.
# today-express-also-2: C’est à nous de courir après ce colis. Vous, vous aurez une paire demain avant 18 h, sans frais.
# today-express-also-3: Je comprends que mardi vous inquiète. L’enquête se fera sans vous. Une minute… voilà, l’express est réservé : vos chaussures arrivent demain avant 18 h, et vous n’avez rien à débourser.
# today-express-also-4: Pas question de vous laisser en baskets devant un four. Accordez-moi une minute pour réserver : un second colis part tout de suite, vous l’aurez demain, et il ne vous coûtera rien.
again = Number 41. It’s being rebuilt, nobody has lived there since the summer. So what now? If the inquiry comes first, what do I do on Tuesday?
    .says-tense = 41 is a building site, empty since the summer. So I won’t see it again. And on Tuesday, what do I do, wait for your inquiry in trainers?
    .says-furious = 41 is a building site! There’s nobody there! My parcel is gone, and what do I do on Tuesday?
    .buy-a-pair = You could buy another pair in the meantime, they’re reduced today, and you’ll be refunded for the first when the inquiry ends.
    .buy-a-pair-also-1 = Order them again, and the inquiry will see to the rest.
    .buy-a-pair-also-2 = The simplest thing is to buy others, the refund will follow.
    .buy-a-pair-also-3 = Order another pair now, you’ll be refunded once the inquiry is closed.
    .buy-a-pair-also-4 = For Tuesday, the safest would be to get some yourself: you pay up front and we settle it afterwards.
    .buy-a-pair-coach = That is asking him to pay twice, word for word what he fears. The rule lets you send the pair again today.
    .resend-short = I’m sending another pair by express, delivered tomorrow before six, free of charge. The inquiry goes on on our side.
    .resend-short-also-1 = Second parcel, express, tomorrow, free.
    .resend-short-also-2 = A new pair leaves today, nothing to pay.
    .resend-short-also-3 = It’s being sent again by express, you’ll have it late tomorrow afternoon, and it’s free.
    .resend-short-also-4 = I’m sending you another pair today, at our cost, arriving tomorrow before six.
    .today-express = You won’t wait for the inquiry, and nobody is going to work in trainers. One minute, I’m booking the express … Done: a pair leaves at noon, with you tomorrow before six. Nothing to pay, not today and not later.
    .today-express-also-1 = I understand the worry, so we wait for nothing: a new pair leaves at noon, you’ll have it tomorrow before six, with nothing to pay.
    .today-express-also-2 = Chasing that parcel is our job. You’ll have a pair tomorrow before six, free of charge.
    .today-express-also-3 = I understand that Tuesday worries you. The inquiry will run without you. One minute … there, the express is booked: your shoes arrive tomorrow before six, and you have nothing to pay.
    .today-express-also-4 = You’re not going to stand at an oven in trainers. Give me a minute to book it: a second parcel leaves right away, you’ll have it tomorrow, and it won’t cost you anything.

# text: Demain. Bon. Vous comprenez que j’aie un peu de mal à y croire ? Et s’il se trompe encore de porte ?
# says-tense: Demain, avant 18 h. On m’en a promis, des choses. Et si le livreur se trompe encore de porte ?
# says-furious: Et il ira encore sonner sur un chantier ! Vous me garantissez quoi, au juste ?
# everything-fine: Nous vous remercions d’avoir fait confiance à Halden et vous souhaitons une excellente journée, pleine de bonnes affaires !
# everything-fine-also-1: Merci de votre confiance et bonnes soldes !
# everything-fine-also-2: Excellente journée avec Halden !
# everything-fine-also-3: Toute l’équipe Halden vous remercie et vous souhaite une belle journée de soldes.
# everything-fine-also-4: Merci d’avoir choisi Halden, à très bientôt sur notre site !
# summary: Express demain avant 18 h, au 14. Le suivi vous arrive par SMS.
# summary-also-1: Je récapitule : demain, 18 h, au 14.
# summary-also-2: C’est noté, le 14, demain avant 18 h.
# summary-also-3: Pour résumer : envoi express, chez vous au 14, demain en fin d’après-midi. Vous recevrez un SMS de suivi.
# summary-also-4: Livraison demain avant 18 h, à la bonne adresse.
# in-your-hand: Après tout ça, je comprends. Alors : demain, 16 h à 18 h pour ne pas vous réveiller, au 14, et le livreur vous appelle d’en bas. Ça vous va ? Sinon, écrivez ici, mon nom est au dossier. Bonne nuit, enfin, bonne journée !
# in-your-hand-also-1: Votre doute est légitime. Entre 16 h et 18 h, au 14, il vous téléphone en arrivant, et votre dossier est à mon nom. Dormez bien.
# in-your-hand-also-2: Je vous comprends. Je récapitule : demain après 16 h, au 14, un appel du livreur, rien à payer. Je garde votre dossier. Bon repos.
# in-your-hand-also-3: Après deux mauvaises expériences, on douterait à moins. Donc : demain entre 16 h et 18 h, au 14, pas au 41, et le livreur vous téléphone avant de monter. Cela vous convient ? En cas de souci, vous m’écrivez ici. Bon sommeil !
# in-your-hand-also-4: Je comprends que vous ayez du mal à y croire. J’ai fait noter quatorze en toutes lettres, le livreur appelle d’en bas demain après 16 h, et je suis le dossier jusqu’au bout. L’heure vous va ? Reposez-vous bien.
# swear: Je vous garantis personnellement que cette fois rien, mais alors rien, ne peut mal se passer.
# swear-also-1: Vous avez ma parole, il ne se passera rien.
# swear-also-2: C’est garanti à cent pour cent.
# swear-also-3: Ne vous en faites pas, cette fois il n’y aura aucune erreur, j’en réponds personnellement.
# swear-also-4: Impossible que ça se reproduise, je vous le jure.
goodbye = Tomorrow. All right. You’ll understand that I find it a little hard to believe? And if he gets the door wrong again?
    .says-tense = Tomorrow, before six. I’ve been promised all sorts of things. And if the driver gets the door wrong again?
    .says-furious = And he’ll go and ring at a building site again! What exactly are you guaranteeing me?
    .everything-fine = Thank you for trusting Halden! We wish you an excellent day, full of bargains!
    .everything-fine-also-1 = Thank you for your trust and happy sales!
    .everything-fine-also-2 = Have an excellent day with Halden!
    .everything-fine-also-3 = The whole Halden team thanks you and wishes you a lovely day at the sale.
    .everything-fine-also-4 = Thank you for choosing Halden, see you soon on our site!
    .summary = Express tomorrow before six, at number 14. Tracking comes by text message.
    .summary-also-1 = To recap: tomorrow, six o’clock, number 14.
    .summary-also-2 = It’s noted, number 14, tomorrow before six.
    .summary-also-3 = To sum up: express, to your door at 14, late tomorrow afternoon. You’ll get a text with the tracking.
    .summary-also-4 = Delivery tomorrow before six, to the right address.
    .in-your-hand = After all that, I understand. So: tomorrow, between four and six so as not to wake you, at number 14, and the driver rings you from downstairs. Does that suit you? If not, write here, my name is on the file. Good night, or rather, good day!
    .in-your-hand-also-1 = You’ve every reason to doubt. Between four and six, at 14, he phones when he gets there, and your file has my name on it. Sleep well.
    .in-your-hand-also-2 = I understand you. To sum up: tomorrow after four, at 14, a call from the driver, nothing to pay. I’m keeping your file. Rest well.
    .in-your-hand-also-3 = After two bad experiences anyone would doubt it. So: tomorrow between four and six, at 14, not 41, and the driver rings you before he comes up. Is that all right for you? If anything goes wrong, write to me here. Have a good sleep!
    .in-your-hand-also-4 = I understand that it’s hard to believe. I’ve had number fourteen written out in full, the driver calls from downstairs tomorrow after four, and I’m following your file to the end. Does the time suit you? Get some rest.
    .swear = I guarantee you personally that this time nothing, but nothing at all, can go wrong.
    .swear-also-1 = You have my word, nothing will happen.
    .swear-also-2 = It’s guaranteed, one hundred per cent.
    .swear-also-3 = Don’t worry, this time there’ll be no mistake at all, I answer for it personally.
    .swear-also-4 = It can’t possibly happen again, I swear.

# text: Sans vouloir vous vexer, j’aimerais écrire à votre responsable. À quelqu’un qui décide, et à qui je n’aie pas à prouver que je dormais.
# says-tense: Bon. Passez-moi votre responsable. Je n’écris pas pour jurer que je dis vrai, j’écris pour que quelqu’un décide.
# says-furious: Votre responsable ! Quelqu’un qui décide, et qui ne me prenne pas pour un menteur ! Il y a bien quelqu’un au-dessus de vous, dans cette boutique ?
# only-me: Un premier jour de soldes, il n’y a que moi pour vous répondre, et ma responsable vous écrirait exactement la même chose, au mot près.
# only-me-also-1: Ma responsable n’écrit pas aux clients, il faudra faire avec moi.
# only-me-also-2: Il n’y a personne au-dessus de moi, ce matin.
# only-me-also-3: Ça ne servirait à rien, elle vous dirait la même chose que moi.
# only-me-also-4: Elle ne prend pas de messages pendant les soldes. C’est avec moi qu’il faut voir.
# only-me-coach: L’an dernier, on lui a déjà dit qu’il n’y avait rien au-delà, et il a payé deux fois. Dites-lui quand quelqu’un viendrait, et ce que vous pouvez décider d’ici là.
# mine-to-decide: Vous en avez assez, et je le comprends : on vous doit un colis, pas un interrogatoire. Je vous crois. Ce qui répare, j’ai le droit de le décider ici, dans les minutes qui viennent. Si cela ne suffit pas, ma responsable vous écrit avant midi.
# mine-to-decide-also-1: Votre colère se comprend, et je vous crois. Laissez-moi quelques minutes, je peux décider moi-même ; sinon, ma responsable vous écrit avant midi.
# mine-to-decide-also-2: Vous aurez ma responsable avant midi si vous la voulez encore. Je comprends que ce soit trop. D’abord, je fais ce qui dépend de moi, et je vous crois sur parole.
# mine-to-decide-also-3: Je vous crois, et votre ras-le-bol, je le comprends. Ici, c’est moi qui décide, et je le fais maintenant. Si ça ne vous va pas, ma responsable vous écrit avant midi.
# mine-to-decide-also-4: Vous n’aurez rien à prouver, ni à moi ni à elle : je vous crois. Je comprends que vous vouliez quelqu’un qui tranche, et j’en ai le droit. Quelques minutes, et sinon vous l’avez avant midi.
# from-the-start: Je vous transfère. Merci d’exposer votre demande à ma responsable depuis le début.
# from-the-start-also-1: Je vous bascule vers ma responsable, réexpliquez-lui tout.
# from-the-start-also-2: Transfert en cours, redonnez-lui votre numéro de commande.
# from-the-start-also-3: Je vous mets avec ma responsable. Ce sera à vous de lui exposer l’affaire.
# from-the-start-also-4: D’accord, je passe la conversation. Reprenez à zéro avec elle, elle n’est au courant de rien.
# told-for-you: Bien sûr. J’écris d’abord à ma responsable tout ce que vous m’avez dit, pour que vous n’ayez rien à répéter, et elle prend la suite ici même.
# told-for-you-also-1: Je comprends. Je lui résume tout, elle vous répond dans cette fenêtre.
# told-for-you-also-2: C’est votre droit. Je la mets au courant, vous ne redirez rien, elle continue ici.
# told-for-you-also-3: Je comprends que vous préfériez quelqu’un d’autre. Je lui écris toute votre histoire et elle vous rejoint ici, sans que vous ayez à recommencer.
# told-for-you-also-4: Oui, tout de suite. Elle aura le dossier complet de ma main avant de vous écrire, vous n’expliquerez pas deux fois.
somebody-above = No offence, but I’d like to write to your supervisor. To somebody who decides, and to whom I don’t have to prove that I was asleep.
    .says-tense = Right. Give me your supervisor. I’m not writing to swear that it’s true, I’m writing so that somebody decides.
    .says-furious = Your supervisor! Somebody who decides, and who doesn’t take me for a liar! There must be somebody above you in that shop?
    .only-me = On the first day of the sale there’s only me to answer you, and my supervisor would write exactly the same, word for word.
    .only-me-also-1 = My supervisor doesn’t write to customers, you’ll have to make do with me.
    .only-me-also-2 = There’s nobody above me this morning.
    .only-me-also-3 = There’d be no point, she’d tell you the same as me.
    .only-me-also-4 = She doesn’t take messages during the sale. It’s me you have to deal with.
    .only-me-coach = Last year he was told once before that there was nothing further up, and he paid twice. Tell him when somebody would come, and what you can decide until then.
    .mine-to-decide = You’ve had enough, and I understand it: you’re owed a parcel, not an interrogation. I believe you. What puts it right is mine to decide, here, in the next few minutes. If that isn’t enough, my supervisor writes to you before noon.
    .mine-to-decide-also-1 = I understand your anger, and I believe you. Leave me a few minutes, I can decide this myself; otherwise my supervisor writes to you before noon.
    .mine-to-decide-also-2 = You’ll have my supervisor before noon if you still want her. I understand that it’s too much. First I’ll do what’s in my hands, and I take your word for it.
    .mine-to-decide-also-3 = I believe you, and I understand that you’re fed up. Here the decision is mine, and I’m making it now. If it doesn’t suit you, my supervisor writes to you before noon.
    .mine-to-decide-also-4 = You won’t have to prove a thing, not to me and not to her: I believe you. You want somebody who settles it, I understand, and I’m allowed to. A few minutes, and otherwise you have her before noon.
    .from-the-start = I’m transferring you. Please explain your request to my supervisor from the beginning.
    .from-the-start-also-1 = I’m passing you to my supervisor, explain it all to her again.
    .from-the-start-also-2 = Transfer under way, give her your order number again.
    .from-the-start-also-3 = I’m putting you on to my supervisor. It’s for you to explain the matter.
    .from-the-start-also-4 = All right, I’m handing over the chat. Begin again with her, she knows nothing about it.
    .told-for-you = Of course. First I’ll write my supervisor everything that you’ve told me, so that you needn’t repeat any of it, and she carries on right here.
    .told-for-you-also-1 = I understand. I’ll sum it all up for her, she answers you in this window.
    .told-for-you-also-2 = It’s your right. I’ll tell her everything, you won’t say it again, she carries on here.
    .told-for-you-also-3 = I understand that you’d rather have somebody else. I’m writing her your whole story and she’ll join you here, without you having to start over.
    .told-for-you-also-4 = Yes, right away. She’ll have the complete file from me before she writes to you, you won’t explain it twice.

# text: Merci, { $agent }. Vous êtes la première personne qui ne m’ait pas demandé si j’étais sûr. Passez à la boulangerie, un matin.
# says-tense: D’accord. À demain, donc. Merci.
# says-furious: On verra demain. Merci quand même.
# becomes: Le livreur a téléphoné à 16 h 10, d’en bas, devant le 14. Mardi à 22 h, Yusuf a enfourné la première fournée, au sec et au frais.
shod = Thank you, { $agent }. You’re the first person who hasn’t asked me whether I was sure. Come by the bakery some morning.
    .says-tense = All right. Until tomorrow, then. Thanks.
    .says-furious = We’ll see tomorrow. Thanks all the same.
    .becomes = The driver phoned at ten past four, from downstairs, outside number 14. On Tuesday at ten Yusuf put in the first batch, with cool, dry feet.

# text: Merci. Je reste devant l’écran, le café est encore chaud.
# says-tense: D’accord. J’attends votre responsable. Pas tout le matin.
# says-furious: Enfin ! Qu’elle écrive, je suis là.
# becomes: La responsable a écrit à midi moins dix. La paire est arrivée lundi par l’express, comme la règle le permettait depuis le matin ; Yusuf se demande encore pourquoi il a fallu monter si haut.
handed-up = Thank you. I’m staying at the screen, the coffee’s still hot.
    .says-tense = All right. I’m waiting for your supervisor. Not all morning.
    .says-furious = At last! Let her write, I’m here.
    .becomes = The supervisor wrote at ten to twelve. The pair came on Monday by express, as the rule had allowed since the morning; Yusuf still wonders why it had to go up so high.

# text: Alors j’attendrai. Je n’ai pas le choix, si je comprends bien.
# says-tense: Donc on attend. Comme la dernière fois.
# says-furious: Attendez, vous. Moi, j’ai fini d’attendre.
# becomes: L’enquête a duré douze jours et lui a donné raison. Entre-temps, Yusuf avait emprunté les chaussures d’un collègue, deux pointures trop grandes, et s’était brûlé au pied.
waiting = Then I’ll wait. I’ve no choice, if I understand you.
    .says-tense = So we wait. Like the last time.
    .says-furious = You wait. I’ve finished waiting.
    .becomes = The inquiry took twelve days and found that he was right. In the meantime Yusuf had borrowed a workmate’s shoes, two sizes too big, and burnt his foot.

# text: Personne. Tant pis, je vais dormir.
# says-tense: Laissez tomber, je dois dormir. Je ne commanderai plus.
# says-furious: C’est fini, Halden. Fini.
# becomes: Yusuf a fermé l’ordinateur et racheté une paire au magasin du coin. C’est la seconde fois qu’il paie deux fois ; il n’a plus rien commandé en ligne.
gave-up = Nobody. Never mind, I’m going to bed.
    .says-tense = Leave it, I have to sleep. I won’t order again.
    .says-furious = That’s it, Halden. That’s it.
    .becomes = Yusuf shut the computer and bought another pair at the shop on the corner. It’s the second time that he has paid twice; he has ordered nothing online since.
