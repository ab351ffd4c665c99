# text: Sale day
title = Jour de soldes

# text: First morning of the winter sale at Halden, which sells clothes and shoes online. Rahul Mehta ordered a suit at 7:02; at 7:40 he was told that the order had been cancelled. On a day like this others may write while you type: an answer need not be long, but a silence that nobody has explained is.
briefing = Premier matin des soldes d’hiver chez Halden, qui vend en ligne des vêtements et des chaussures. Rahul Mehta a commandé un costume à 7 h 02 ; à 7 h 40, on lui annonce que la commande est annulée. Un jour pareil, d’autres peuvent écrire pendant que vous tapez : une réponse n’a pas besoin d’être longue, mais un silence que personne n’a expliqué l’est toujours.

# text: Before you speak of an order, check its number and the postcode of the delivery.
policy-verify = Avant de parler d’une commande, vérifiez son numéro et le code postal de livraison.

# text: You may have a piece set aside in one of our shops for two days, at the price that was paid online. The shops answer us within a minute.
policy-aside = Vous pouvez faire mettre un article de côté dans une de nos boutiques pendant deux jours, au prix payé en ligne. Les boutiques répondent dans la minute.

# text: A payment for a cancelled order goes back by itself, in three working days. It can also be moved onto a new order, so that nothing is paid twice.
policy-payment = Le paiement d’une commande annulée revient tout seul, en trois jours ouvrés. On peut aussi le reporter sur une nouvelle commande, pour que rien ne soit payé deux fois.

# text: When the mistake is ours you may give up to { $gesture }.
policy-gesture = Quand l’erreur vient de nous, vous pouvez accorder jusqu’à { $gesture }.

# text: Prepared sentences save typing where the matter is routine. They are read as such by anyone who is upset.
policy-prepared = Les phrases préparées évitent de taper quand la question est simple. Qui est contrarié les reconnaît tout de suite.

# text: to hear that he did nothing wrong
need-in-time = entendre qu’il n’a rien fait de travers

# text: to have the suit before the interview
need-suit = avoir le costume avant l’entretien

# text: not to pay for it twice
need-money = ne pas le payer deux fois

# text: to know why a paid order can be cancelled
need-why = savoir pourquoi on annule une commande payée

# text: Order
# value: HL-20771, suit “Ardmore”, 48 long, { $price } (usually { $full })
record-order = Commande
    .value = HL-20771, costume « Ardmore », 48 long, { $price } (au lieu de { $full })

# text: Paid, cancelled
# value: 7:02, 7:40
record-times = Payée, annulée
    .value = 7 h 02, 7 h 40

# text: Cause
# value: Stock count eight minutes behind the till: eleven orders at 7:02 for the last nine
record-cause = Cause
    .value = Stock affiché avec huit minutes de retard sur la caisse ; à 7 h 02, onze commandes pour les neuf derniers

# text: In our shops
# value: Cork: one 48 long. Galway: one 48 long. Online: none
record-shops = En boutique
    .value = Cork : un 48 long. Galway : un 48 long. En ligne : aucun

# text: Postcode
# value: to be checked
record-postcode = Code postal
    .value = à vérifier

# text: Good morning. I bought a suit at 7:02, I paid, I had the confirmation. At 7:40 I’m told the order is cancelled, and online it now says sold out. What happened?
# says-tense: I was up at six for this. Suit paid at 7:02, confirmation and all. 7:40: “your order has been cancelled”. No reason. Sold out. What happened there?
# says-furious: You took my money at 7:02 and cancelled my suit at 7:40. No reason given. Now it’s sold out. Explain that to me.
# welcome: Welcome to Halden and thank you for your patience on this busy day! Please give me your order number and postcode, and I will be happy to assist you.
# welcome-also-1: Thank you for contacting Halden. Your order number and postcode, please?
# welcome-also-2: Hello and welcome! May I have your order number and postcode?
# welcome-also-3: Welcome to Halden! To assist you I require your order number and the delivery postcode
# welcome-also-4: Good morning, thank you for getting in touch with us. Kindly provide your order number and your postcode
# welcome-coach: Two seconds saved, and he can tell. A prepared greeting is for somebody who asks about opening hours, not for somebody who has just lost something. Keep the sentence for the next line.
# oversold: Hello. That happens on sale days: more is sold than there is, and the system cancels the last ones.
# oversold-also-1: Hi, it was oversold, I’m afraid. It’s automatic
# oversold-also-2: Hello, the suit sold out before your payment went through
# oversold-also-3: Good morning, there was more demand than stock, so some orders were cancelled
# oversold-also-4: Hello, the system cancels orders by itself when there’s nothing left, it’s like that in every sale
# up-at-six: Good morning, { $agent } here. Paid, confirmed, then taken away without a reason: that’s a poor thing to do to anyone. I’ll find out why, and I’ll look for that suit.
# up-at-six-also-1: Hello, this is { $agent }. You did everything right and lost it all the same, that’s disappointing. I’m on it
# up-at-six-also-2: Good morning. A confirmation should mean something, I’d be disappointed too. I’ll see what can be done and stay with you
# up-at-six-also-3: Hi, { $agent } here. That’s a bad start to a day. Leave it with me, I’ll look into the order and the suit
# up-at-six-also-4: Good morning, I’m so sorry to read that. You paid and had it confirmed, so you should have it. I’m going to find out what went wrong
# up-at-six-also-5: Hi, { $agent } here. How frustrating, after paying at two minutes past seven! I’ll get to the bottom of this and see where there’s still one
# any-other: Good morning! Would another suit do? I’ve three left in a 48, all of them reduced as well.
# any-other-also-1: Hello, I can show you other suits in your size
# any-other-also-2: Hi, we’ve other models in 48, shall I send a link?
# any-other-also-3: Hi there, that one’s gone, but how about a different suit? There are plenty on sale
# any-other-also-4: Good morning, may I suggest a similar one? I’ve some nice ones in your size
message = Bonjour. J’ai acheté un costume à 7 h 02, j’ai payé, j’ai reçu la confirmation. À 7 h 40, on m’écrit que la commande est annulée, et le site affiche « épuisé ». Que s’est-il passé ?
    .says-tense = Levé à six heures pour ça. Costume payé à 7 h 02, confirmation et tout. 7 h 40 : « votre commande a été annulée ». Pas de raison. Épuisé. Il s’est passé quoi, au juste ?
    .says-furious = Vous prenez mon argent à 7 h 02 et vous annulez mon costume à 7 h 40. Sans raison. Et maintenant il est épuisé. Expliquez-moi ça.
    .welcome = Bienvenue chez Halden, et merci de votre patience en cette journée chargée ! Indiquez-moi votre numéro de commande et votre code postal, je me ferai un plaisir de vous aider.
    .welcome-also-1 = Merci d’avoir contacté Halden. Votre numéro de commande et votre code postal, s’il vous plaît ?
    .welcome-also-2 = Bonjour et bienvenue ! Puis-je avoir votre numéro de commande et votre code postal ?
    .welcome-also-3 = Bienvenue chez Halden ! Pour vous aider, il me faut votre numéro de commande et le code postal de livraison
    .welcome-also-4 = Bonjour, merci de nous avoir contactés. Veuillez m’indiquer votre numéro de commande et votre code postal
    .welcome-coach = Deux secondes de gagnées, et il le voit. Une formule d’accueil toute prête, c’est pour qui demande les horaires, pas pour qui vient de perdre quelque chose. Gardez la phrase pour la ligne suivante.
    .oversold = Bonjour. Ça arrive, les jours de soldes : on vend plus qu’il n’y a, et le système annule les derniers.
    .oversold-also-1 = Bonjour, il y a eu survente, je le crains. C’est automatique
    .oversold-also-2 = Bonjour, le costume était épuisé avant que votre paiement passe
    .oversold-also-3 = Bonjour, il y avait plus de demandes que de stock, des commandes ont donc été annulées
    .oversold-also-4 = Bonjour, le système annule tout seul quand il ne reste rien, c’est comme ça à chaque période de soldes
    .up-at-six = Bonjour, ici { $agent }. Payé, confirmé, puis repris sans un mot : on ne fait pas ça à quelqu’un. Je vais savoir pourquoi, et je vais chercher ce costume.
    .up-at-six-also-1 = Bonjour, { $agent }. Vous avez tout fait comme il faut et vous le perdez quand même, c’est décevant. Je m’en occupe
    .up-at-six-also-2 = Bonjour. Une confirmation, ça devrait vouloir dire quelque chose, je serais { $agent_form ->
            [feminine] déçue
            [masculine] déçu
           *[neutral] aussi en colère que vous
        }. Je regarde ce qu’on peut faire et je reste avec vous
    .up-at-six-also-3 = Bonjour, ici { $agent }. La journée commence mal. Laissez-moi faire, je regarde la commande et le costume
    .up-at-six-also-4 = Bonjour, je regrette de lire ça. Vous avez payé, c’était confirmé, vous devriez l’avoir. Je vais trouver ce qui a cloché
    .up-at-six-also-5 = Bonjour, ici { $agent }. C’est rageant, après avoir payé à 7 h 02 ! Je vais tirer ça au clair et voir où il en reste un
    .any-other = Bonjour ! Un autre costume vous irait-il ? Il m’en reste trois en 48, soldés eux aussi.
    .any-other-also-1 = Bonjour, je peux vous montrer d’autres costumes à votre taille
    .any-other-also-2 = Bonjour, nous avons d’autres modèles en 48, je vous envoie un lien ?
    .any-other-also-3 = Bonjour, celui-là est parti, mais que diriez-vous d’un autre costume ? Il y en a plein en solde
    .any-other-also-4 = Bonjour, puis-je vous en proposer un semblable ? J’en ai de beaux à votre taille

# text: I see. I was hoping for a person. Is anybody reading this, or do I have to come back tomorrow?
# says-tense: That’s a template. I asked what happened to a suit that I paid for. Is there a person there?
# says-furious: Brilliant. A machine cancels me, and now a machine talks to me. Is there one human being in that building?
# still-need: I do still need your order number and postcode in order to continue. Without them I am unable to access any information about your purchase.
# still-need-also-1: I can’t help you without the order number and postcode
# still-need-also-2: Please provide the requested information first
# still-need-also-3: First the order number and postcode, please. I can’t do anything until I have them
# still-need-also-4: As I said, I require your order number and your postcode
# a-person: There is, { $agent }, and you deserved better from me. You paid in time and were let down. What did you need it for, and by when?
# a-person-also-1: Yes, I’m { $agent }, and I’m sorry I sounded like a machine. Tell me when you need it
# a-person-also-2: A person, yes. I’m sorry for that first line. When would you need the suit?
# a-person-also-3: Yes, somebody’s reading, and I apologise, that was no way to answer you. You did nothing wrong. What’s the suit for?
# a-person-also-4: Sorry! A real human here, and I understand why that annoyed you. What date do you need it for?
# busy-day: I’ve two other conversations open, please bear with me. When do you need it?
# busy-day-also-1: It’s the first day of the sale, we’re all flat out. By when do you need it?
# busy-day-also-2: I’m doing my best with several customers at once. What’s the date?
# busy-day-also-3: You’re not the only one writing today, you know. When’s it for?
# busy-day-also-4: Everybody’s writing at once because of the sale, so it takes a while. When would you need it by?
canned = Je vois. J’espérais une personne. Est-ce que quelqu’un lit, ou faut-il que je revienne demain ?
    .says-tense = Ça, c’est un texte tout fait. Je demande ce qui est arrivé à un costume que j’ai payé. Il y a quelqu’un ?
    .says-furious = Formidable. Une machine m’annule, et maintenant une machine me parle. Il y a un être humain, dans cette maison ?
    .still-need = J’ai toujours besoin de votre numéro de commande et de votre code postal pour poursuivre. Sans ces éléments, il m’est impossible d’accéder aux informations relatives à votre achat.
    .still-need-also-1 = Je ne peux pas vous aider sans le numéro de commande et le code postal
    .still-need-also-2 = Merci de fournir d’abord les informations demandées
    .still-need-also-3 = D’abord le numéro de commande et le code postal, je vous prie. Je ne peux rien faire tant que je ne les ai pas
    .still-need-also-4 = Comme indiqué, votre numéro de commande et votre code postal sont nécessaires
    .a-person = Oui, moi, { $agent }, et vous méritiez mieux. Vous avez payé à temps et on vous a laissé tomber. C’était pour quoi, et pour quand ?
    .a-person-also-1 = Oui, je suis { $agent }, et je m’excuse d’avoir répondu comme une machine. C’est pour quand ?
    .a-person-also-2 = Il y a quelqu’un, oui. Pardon pour cette première phrase. Quand vous faut-il ce costume ?
    .a-person-also-3 = Oui, quelqu’un vous lit, et je vous demande pardon, on ne répond pas comme ça. Vous n’avez rien fait de travers. C’est pour quelle occasion, ce costume ?
    .a-person-also-4 = Pardon ! Il y a bien un être humain, et je comprends que ça vous ait agacé. Il vous le faut pour quelle date ?
    .busy-day = J’ai deux autres conversations ouvertes, un peu de patience. C’est pour quand ?
    .busy-day-also-1 = C’est le premier jour des soldes, on n’arrête pas. Il vous le faut pour quand ?
    .busy-day-also-2 = Je fais ce que je peux avec plusieurs clients à la fois. Quelle date ?
    .busy-day-also-3 = Vous n’êtes pas le seul à écrire aujourd’hui, vous savez. C’est pour quel jour ?
    .busy-day-also-4 = Tout le monde écrit en même temps à cause des soldes, alors ça prend du temps. Il vous le faudrait quand ?

# text: It’s for an interview, on Thursday. The first I’ve been asked to in eight months. I’d planned it so carefully: alarm at six, card on the table.
# says-tense: Thursday, job interview. First one in eight months. I did the sensible thing: saved up, set the alarm, paid on the dot. And I’ve nothing to wear.
# says-furious: An interview on Thursday! The first in eight months! I saved for that suit, I got up in the dark for it, and I’m still going in a borrowed jacket.
# jacket-fine: Ah, don’t worry about that! They hire the person, not the suit. A good jacket, a clean shirt, a firm handshake: you’ll see, it will go very well, I have a feeling.
# jacket-fine-also-1: You’ll be grand in a borrowed jacket, it’s you they want to meet
# jacket-fine-also-2: Nobody looks at the suit these days, don’t worry
# jacket-fine-also-3: Oh, the clothes don’t matter, be yourself and it’ll be fine
# jacket-fine-also-4: It’s only a suit! I’m certain that they’ll like you, jacket or not
# number-now: Order number and postcode, please? Then I can look into both, the order and the stock.
# number-now-also-1: May I have your order number and the postcode?
# number-now-also-2: I need the order number and postcode to look
# number-now-also-3: Could you send me the order number and your postcode?
# number-now-also-4: OK. What’s the order number? And the postcode it was going to?
# thursday: Eight months, and then this, three days before. I see what hangs on it. So: that suit, that size, in your hands by then. Your order number and postcode?
# thursday-also-1: I understand the worry. A suit that fits, before Thursday, that’s what we’re after. Order number and postcode?
# thursday-also-2: That matters, I can see it does. You need a 48 long before the interview. May I have the order number and the postcode?
# thursday-also-3: The first interview in eight months, and you’d prepared it all so well. I see why you need this suit by Thursday. Let me look: what’s your order number, and the postcode?
# thursday-also-4: So you’ve an interview in three days and nothing to wear to it, no wonder you’re anxious. You did all you could. Send me the order number and postcode and I’ll search
# will-be-there: You’ll have it for the interview, I promise you that. Order number and postcode?
# will-be-there-also-1: I guarantee you’ll wear that suit. What’s your number and postcode?
# will-be-there-also-2: Consider it done, you’ll have your suit. Order number?
# will-be-there-also-3: Don’t worry, that suit will be yours by Thursday, you have my word. The order number and the postcode, please?
# will-be-there-also-4: I’ll make sure you get it, a hundred per cent. What are the order number and postcode?
# will-be-there-coach: You want it for him, and you have not looked yet. Say what you will try, and by when he will know.
interview = C’est pour un entretien, jeudi. Le premier où l’on m’appelle en huit mois. J’avais tout prévu : le réveil à six heures, la carte sur la table.
    .says-tense = Entretien d’embauche, jeudi. Le premier en huit mois. J’ai fait ce qu’il fallait : économiser, mettre le réveil, payer à la minute. Et je n’ai rien à me mettre.
    .says-furious = Un entretien, jeudi ! Le premier en huit mois ! J’ai économisé pour ce costume, je me suis levé en pleine nuit, et j’irai quand même avec une veste d’emprunt.
    .jacket-fine = Oh, ne vous en faites pas ! On engage la personne, pas le costume. Une bonne veste, une chemise propre, une poignée de main franche : vous verrez, ça ira très bien, je le sens.
    .jacket-fine-also-1 = Une veste empruntée fera l’affaire, c’est vous qu’ils veulent voir
    .jacket-fine-also-2 = Plus personne ne regarde le costume, allez
    .jacket-fine-also-3 = Oh, les habits, ça ne compte pas, restez vous-même et tout ira bien
    .jacket-fine-also-4 = Ce n’est qu’un costume ! Vous leur plairez, veste ou pas
    .number-now = Le numéro de commande et le code postal, s’il vous plaît ? Je regarde les deux, la commande et le stock.
    .number-now-also-1 = Puis-je avoir le numéro de commande et le code postal ?
    .number-now-also-2 = Il me faut le numéro de commande et le code postal pour regarder
    .number-now-also-3 = Pouvez-vous m’envoyer le numéro de commande et votre code postal ?
    .number-now-also-4 = D’accord. Quel est le numéro de commande ? Et le code postal de livraison ?
    .thursday = Huit mois, et puis ça, à trois jours de l’entretien. Je vois ce qui en dépend. Donc : ce costume, à cette taille, entre vos mains avant. Le numéro de commande et le code postal ?
    .thursday-also-1 = Je comprends l’inquiétude. Un costume à votre taille avant jeudi, voilà ce qu’on cherche. Numéro et code postal ?
    .thursday-also-2 = C’est important, je le vois bien. Il vous faut un 48 long avant l’entretien. Puis-je avoir le numéro et le code postal ?
    .thursday-also-3 = Le premier entretien en huit mois, et vous aviez tout si bien préparé. Je vois pourquoi il vous faut ce costume d’ici jeudi. Je regarde : quel est votre numéro de commande, et le code postal ?
    .thursday-also-4 = Donc un entretien dans trois jours et rien à vous mettre, l’angoisse se comprend. Vous avez fait tout ce qu’il fallait. Envoyez-moi le numéro de commande et le code postal, et je cherche
    .will-be-there = Vous l’aurez pour l’entretien, je vous le promets. Numéro de commande et code postal ?
    .will-be-there-also-1 = Je vous garantis que vous porterez ce costume. Votre numéro, votre code postal ?
    .will-be-there-also-2 = C’est comme si c’était fait, vous aurez votre costume. Le numéro ?
    .will-be-there-also-3 = Soyez tranquille, ce costume sera à vous d’ici jeudi, vous avez ma parole. Le numéro de commande et le code postal, s’il vous plaît ?
    .will-be-there-also-4 = Vous l’aurez, c’est sûr à cent pour cent. Quels sont le numéro de commande et le code postal ?
    .will-be-there-coach = Vous le voulez pour lui, et vous n’avez pas encore regardé. Dites ce que vous allez tenter, et quand il saura.

# text: HL-20771, T12 W8KX. I have the page open, if you need anything else from it.
# opening-order: Thank you. I am opening your order now: please allow me a minute, I will write again as soon as I have read it.
# opening-order-also-1: Thank you, give me one minute to read the order
# opening-order-also-2: Thanks, I’m reading it now, back within a minute
# opening-order-also-3: Got it, thanks. I need about a minute to go through the order, then I’ll write
# opening-order-also-4: Perfect, let me look it up. You’ll hear from me in a minute at most
# opening-order-coach: The right place for a prepared sentence: no feeling is waiting, the matter is routine, and he knows how long it will take.
# one-sec: One sec.
# one-sec-also-1: Moment
# one-sec-also-2: Checking
# one-sec-also-3: Hold on
# one-sec-also-4: Let me see
# one-sec-also-5: Wait a sec
# refund-line: Thank you. Please be informed that refunds for cancelled orders are processed automatically to the original means of payment. Is there anything else I can do for you?
# refund-line-also-1: The refund is automatic. Can I help you with anything else?
# refund-line-also-2: Your money will be returned by the system. Anything else?
# refund-line-also-3: Thank you for your details. The amount will be refunded to your card automatically. Do you have any further questions?
# refund-line-also-4: Cancelled orders are refunded by themselves, so there’s nothing to do for you. Is there another matter?
number = HL-20771, T12 W8KX. J’ai la page ouverte, s’il vous en faut plus.
    .opening-order = Merci. J’ouvre votre commande : accordez-moi une minute, je vous réponds dès que je l’ai lue.
    .opening-order-also-1 = Merci, laissez-moi une minute pour lire la commande
    .opening-order-also-2 = Merci, je la lis, je reviens dans la minute
    .opening-order-also-3 = C’est noté, merci. Il me faut une minute environ pour parcourir la commande, puis je vous écris
    .opening-order-also-4 = Parfait, je la cherche. Vous avez de mes nouvelles dans une minute au plus
    .opening-order-coach = La bonne place pour une phrase préparée : rien ne fait mal, la question est simple, et il sait combien de temps cela prendra.
    .one-sec = Une seconde.
    .one-sec-also-1 = Un instant
    .one-sec-also-2 = Je vérifie
    .one-sec-also-3 = Attendez
    .one-sec-also-4 = Je regarde
    .one-sec-also-5 = Deux secondes
    .refund-line = Merci. Nous vous informons que le remboursement des commandes annulées est effectué automatiquement sur le moyen de paiement d’origine. Puis-je vous aider pour autre chose ?
    .refund-line-also-1 = Le remboursement est automatique. Autre chose ?
    .refund-line-also-2 = Le système vous rendra votre argent. Vous faut-il autre chose ?
    .refund-line-also-3 = Merci pour ces informations. Le montant sera recrédité automatiquement sur votre carte. Avez-vous d’autres questions ?
    .refund-line-also-4 = Les commandes annulées sont remboursées d’office, vous n’avez donc rien à faire. Y a-t-il un autre sujet ?

# text: I’d rather have the suit than the refund. You were going to look, weren’t you?
# says-tense: Anything else? The suit. I asked about the suit. You haven’t looked at all, have you?
# says-furious: Anything else? ANYTHING ELSE? The suit! You never even looked!
# now-look: I hadn’t, and you’re right to say so. I’m sorry. I’m reading the order now, one minute.
# now-look-also-1: You’re right, sorry, I answered before I’d read. Looking now, one minute
# now-look-also-2: Fair. My apologies. I’ll read it properly, give me a minute
# now-look-also-3: Sorry, you’ve caught me. I should have looked first; I’m doing it now, give me sixty seconds
# now-look-also-4: I apologise, you asked about the suit and I talked about money. I’m opening the order and I’ll be back in a minute
# sold-out-is: Sold out means sold out, I’m afraid. The refund will be with you in three working days, that’s all there is.
# sold-out-is-also-1: There’s no suit left, only the refund
# sold-out-is-also-2: I can’t sell what we don’t have. You’ll get your money back
# sold-out-is-also-3: It’s gone, looking won’t change that. Your money comes back within three days
# sold-out-is-also-4: Unfortunately there’s nothing more that I can do about the suit. You’ll have the refund, though
# let-me: Let me check the stock, one minute.
# let-me-also-1: I’ll check, a minute please
# let-me-also-2: Checking the shops now, one minute
# let-me-also-3: OK, looking now, back in a minute
# let-me-also-4: Give me a minute, I’ll see where there’s one left
brushed-off = J’aimerais mieux le costume que le remboursement. Vous alliez regarder, non ?
    .says-tense = Autre chose ? Le costume. Je vous parle du costume. Vous n’avez pas regardé du tout, c’est ça ?
    .says-furious = Autre chose ? AUTRE CHOSE ? Le costume ! Vous n’avez même pas regardé !
    .now-look = Non, et vous faites bien de me le dire. Pardon. Je lis la commande maintenant, une minute.
    .now-look-also-1 = C’est vrai, pardon, j’ai répondu avant de lire. Je regarde, une minute
    .now-look-also-2 = Vous avez raison. Je m’excuse, je lis tout ça comme il faut, une minute
    .now-look-also-3 = Pardon, vous m’avez pris en faute. J’aurais dû regarder d’abord ; je le fais, donnez-moi soixante secondes
    .now-look-also-4 = Je vous présente mes excuses, vous parliez du costume et moi d’argent. J’ouvre la commande et je reviens dans une minute
    .sold-out-is = Épuisé, c’est épuisé, malheureusement. Le remboursement vous parviendra en trois jours ouvrés, il n’y a rien d’autre.
    .sold-out-is-also-1 = Il n’y a plus de costume, seulement le remboursement
    .sold-out-is-also-2 = Je ne peux pas vendre ce qu’on n’a pas. Vous serez remboursé
    .sold-out-is-also-3 = Il est parti, chercher n’y changera rien. Votre argent revient sous trois jours
    .sold-out-is-also-4 = Malheureusement, pour le costume, je ne peux plus rien. Mais vous aurez le remboursement
    .let-me = Je vérifie le stock, une minute.
    .let-me-also-1 = Je regarde, une minute s’il vous plaît
    .let-me-also-2 = Je vérifie dans les boutiques, une minute
    .let-me-also-3 = D’accord, je cherche, de retour dans une minute
    .let-me-also-4 = Laissez-moi une minute, je vois où il en reste un

# text: And? Was I too slow? I typed the card number by heart, so I wouldn’t be.
# says-tense: So? What is it this time? If somebody was faster than me, I’d at least like to know.
# says-furious: Well? Whose fault is it going to be? Mine, I suppose, for not typing faster!
# our-count: You had every reason to ask, and no, you weren’t slow. Our count ran eight minutes behind the till: nine suits, eleven orders. That’s our mistake. There’s a 48 long in the shop in Cork and one in Galway. Which is nearer?
# our-count-also-1: It wasn’t you. We sold eleven suits and had nine, because our count was late. The fault is ours. Cork or Galway: each has one in your size
# our-count-also-2: I understand you’d ask. The stock count was eight minutes late, you were on time. Two shops have your size, Cork and Galway: which suits you?
# our-count-also-3: Not at all, you were quick enough, it’s us. The website thought that there were more than nine suits left because the count was late, and I’m sorry for that. Your size is still there in two shops, Cork and Galway: where could you go?
# our-count-also-4: I understand why you ask, so here’s the honest answer: you did everything right, we let eleven people buy nine suits. I take that on us. I’ve found a 48 long in Cork and another in Galway, which would you like?
# our-count-also-5: It had nothing to do with your speed, and you do well to ask. Our screen was eight minutes old, so we sold two suits that weren’t there any more: our error. A 48 long is waiting in Cork, another in Galway. Which is closer?
# count-plain: The stock count was eight minutes late: eleven orders, nine suits. The shops in Cork and Galway have one 48 long each. Which one?
# count-plain-also-1: Nine suits, eleven orders. There’s one in Cork, one in Galway. Choose one
# count-plain-also-2: The count lagged. Stock in 48 long: Cork one, Galway one. Which?
# count-plain-also-3: Our stock figures were late, so two orders too many came in. One left in Cork, one in Galway. Where?
# count-plain-also-4: It was a stock error of eight minutes. Your size is in the Cork shop and in the Galway shop, which do you prefer?
# sync-job: The SKU was in a race condition: your reservation hadn’t committed when the sync job ran, so the OMS released the allocation and voided the order.
# sync-job-also-1: The allocation was released by the OMS because of a sync delay
# sync-job-also-2: It’s a race condition in stock sync
# sync-job-also-3: The inventory feed had a latency of eight minutes, hence an ATP mismatch, and the OMS auto-voided your order line
# sync-job-also-4: There was a soft allocation on the SKU that never got committed before the batch
# fast-people: On a sale day people are very fast, so it comes down to seconds. Next time, have the basket ready the evening before, and log in early.
# fast-people-also-1: You have to be quick on sale days, that’s how it is
# fast-people-also-2: Others were faster. I’d log in earlier next time
# fast-people-also-3: Somebody beat you to it, that’s a sale for you. You could have ordered at seven sharp
# fast-people-also-4: Two minutes is a long time on a day like this, you’d have to be there on the dot
cause = Et alors ? J’ai été trop lent ? J’ai tapé mon numéro de carte par cœur, exprès.
    .says-tense = Alors ? Cette fois, ce sera quoi ? Si quelqu’un a été plus rapide que moi, j’aimerais au moins le savoir.
    .says-furious = Eh bien ? Ce sera la faute de qui ? La mienne, sans doute, je n’ai pas tapé assez vite !
    .our-count = Vous avez raison de demander, et non, vous n’étiez pas lent. Notre stock s’affichait avec huit minutes de retard : neuf costumes, onze commandes. L’erreur est chez nous. Il y a un 48 long en boutique à Cork et un à Galway. Qu’est-ce qui est le plus près ?
    .our-count-also-1 = Ce n’était pas vous. On en a vendu onze pour neuf, parce que notre compte retardait. C’est notre faute. Cork ou Galway : il y en a un à votre taille dans chacune
    .our-count-also-2 = Je comprends que vous posiez la question. Notre stock retardait de huit minutes, vous étiez à l’heure. Deux boutiques ont votre taille, Cork et Galway : laquelle vous arrange ?
    .our-count-also-3 = Pas du tout, vous avez été assez rapide, c’est nous. Le site croyait qu’il restait plus de neuf costumes, parce que le stock était en retard, et je le regrette. Votre taille existe encore dans deux boutiques, Cork et Galway : où pourriez-vous aller ?
    .our-count-also-4 = Je comprends votre question, alors voici la vérité : vous avez tout fait comme il fallait, nous avons laissé onze personnes acheter neuf costumes. C’est à nous de l’assumer. J’ai trouvé un 48 long à Cork et un autre à Galway, lequel voulez-vous ?
    .our-count-also-5 = Votre rapidité n’y est pour rien, et vous faites bien de poser la question. Notre écran datait de huit minutes, nous avons donc vendu deux costumes qui n’étaient plus là : l’erreur vient de nous. Un 48 long attend à Cork, un autre à Galway. Lequel est le moins loin ?
    .count-plain = Le stock avait huit minutes de retard : onze commandes, neuf costumes. Les boutiques de Cork et de Galway ont chacune un 48 long. Laquelle ?
    .count-plain-also-1 = Neuf costumes, onze commandes. Il y en a un à Cork, un à Galway. Choisissez
    .count-plain-also-2 = Le compte retardait. En 48 long : Cork un, Galway un. Lequel ?
    .count-plain-also-3 = Nos chiffres de stock étaient en retard, deux commandes de trop sont passées. Il en reste un à Cork, un à Galway. Où ?
    .count-plain-also-4 = C’est une erreur de stock de huit minutes. Votre taille est à la boutique de Cork et à celle de Galway, laquelle préférez-vous ?
    .sync-job = Le SKU était en concurrence d’accès : votre réservation n’était pas validée quand la synchro est passée, l’OMS a donc libéré l’allocation et annulé la commande.
    .sync-job-also-1 = L’OMS a libéré l’allocation à cause d’un retard de synchro
    .sync-job-also-2 = C’est une concurrence d’accès dans la synchro du stock
    .sync-job-also-3 = Le flux d’inventaire avait huit minutes de latence, d’où un écart d’ATP, et l’OMS a annulé votre ligne de commande
    .sync-job-also-4 = Il y avait sur le SKU une allocation provisoire qui n’a jamais été validée avant le batch
    .fast-people = Un jour de soldes, les gens sont très rapides, ça se joue à la seconde. La prochaine fois, préparez le panier la veille et connectez-vous plus tôt.
    .fast-people-also-1 = Il faut être rapide, les jours de soldes, c’est ainsi
    .fast-people-also-2 = D’autres ont été plus rapides. Connectez-vous plus tôt la prochaine fois
    .fast-people-also-3 = Quelqu’un vous a devancé, c’est ça, les soldes. Vous auriez pu commander à sept heures pile
    .fast-people-also-4 = Deux minutes, c’est long un jour pareil, il fallait être là à la seconde

# text: Cork. I could walk there at lunch. But will it still be there? And there’s { $price } gone from my card; I can’t pay that a second time before the first comes back.
# says-tense: Cork, if it’s really there. But you have my { $price } already, and I can’t pay twice. I’ve nothing left on the card to pay with.
# says-furious: So I’m to walk into a shop and pay again? You have my { $price }! There isn’t a second one!
# go-and-ask: The best thing is to ring the shop in Cork yourself, they open at nine; the number is on our site. And the refund takes three working days, once it has started.
# go-and-ask-also-1: Ring them at nine and ask them to keep it for you
# go-and-ask-also-2: You’d have to settle that with the shop directly
# go-and-ask-also-3: Give the Cork shop a call when it opens, they’ll tell you whether it’s still there. The refund takes a few days
# go-and-ask-also-4: I’d go there and ask. You’d have to pay again, and then the first payment comes back to you
# both-plain: I’ve rung Cork: it’s set aside in your name until tomorrow evening, and your payment has been moved onto it. Nothing to pay.
# both-plain-also-1: Done: suit set aside in Cork, payment moved. You pay nothing
# both-plain-also-2: Cork keeps it until tomorrow evening, your { $price } is on the new order
# both-plain-also-3: It’s reserved for you in Cork and already paid, with the money from the first order
# both-plain-also-4: OK, reserved in Cork until tomorrow evening. Payment transferred, so nothing due
# both-sorted: You shouldn’t have to pay twice for our mistake, and you won’t. Give me a minute to ring them … Done: Cork keeps it until tomorrow evening, and your { $price } has been moved onto it. Nothing to pay at the till.
# both-sorted-also-1: I understand, and you won’t pay again. I’ve had it set aside in Cork and moved your payment onto it
# both-sorted-also-2: That would be a worry for anyone. It’s settled: Cork has it in your name, and the money you paid covers it
# both-sorted-also-3: Of course you can’t pay it a second time, and I wouldn’t ask you to. I’ve just spoken to the shop in Cork: they’re holding it for you until tomorrow evening, and what you paid this morning counts for it
# both-sorted-also-4: I hear you, and both worries are taken care of. One moment … The suit’s on hold for you in Cork, and I’ve transferred your payment, so you won’t need your card
# voucher-instead: I’ll give you { $full } back instead of { $price }, for the trouble, and you can buy a better one anywhere you like. How’s that?
# voucher-instead-also-1: I’ll pay you back the full price of { $full } to make up for it
# voucher-instead-also-2: Let me just give you { $full }
# voucher-instead-also-3: How about this: you get { $full } from us, more than you paid, and you buy a suit elsewhere
# voucher-instead-also-4: To apologise I’m refunding not only what you paid but the normal price, { $full }. Then you can look for another one
# voucher-instead-coach: Generous with what is not yours to give: your limit is { $gesture }. And he still has no suit.
shop = Cork. Je peux y aller à pied à midi. Mais il y sera encore ? Et il manque { $price } sur ma carte ; je ne peux pas les payer une seconde fois avant que les premiers reviennent.
    .says-tense = Cork, s’il y est vraiment. Mais vous avez déjà mes { $price }, et je ne peux pas payer deux fois. Il ne me reste rien sur la carte.
    .says-furious = Alors j’entre dans une boutique et je repaie ? Vous avez mes { $price } ! Il n’y en a pas d’autres !
    .go-and-ask = Le mieux, c’est d’appeler vous-même la boutique de Cork, elle ouvre à neuf heures ; le numéro est sur le site. Et le remboursement prend trois jours ouvrés, une fois lancé.
    .go-and-ask-also-1 = Appelez-les à neuf heures et demandez qu’on vous le garde
    .go-and-ask-also-2 = Il faudrait voir ça directement avec la boutique
    .go-and-ask-also-3 = Téléphonez à la boutique de Cork à l’ouverture, on vous dira s’il y est encore. Le remboursement prend quelques jours
    .go-and-ask-also-4 = Allez-y et demandez. Il faudrait payer de nouveau, puis le premier paiement vous revient
    .both-plain = J’ai appelé Cork : il est mis de côté à votre nom jusqu’à demain soir, et votre paiement est reporté dessus. Rien à payer.
    .both-plain-also-1 = C’est fait : costume de côté à Cork, paiement reporté. Vous ne payez rien
    .both-plain-also-2 = Cork le garde jusqu’à demain soir, vos { $price } sont sur la nouvelle commande
    .both-plain-also-3 = Il est réservé pour vous à Cork et déjà payé, avec l’argent de la première commande
    .both-plain-also-4 = Voilà, réservé à Cork jusqu’à demain soir. Paiement transféré, il n’y a rien à régler
    .both-sorted = Ce n’est pas à vous de payer deux fois notre erreur, et vous ne le ferez pas. Une minute, que je les appelle… C’est fait : Cork le garde jusqu’à demain soir, et vos { $price } sont reportés dessus. Rien à payer à la caisse.
    .both-sorted-also-1 = Je comprends, et vous ne repaierez pas. Il est de côté à Cork, et votre paiement est reporté dessus
    .both-sorted-also-2 = N’importe qui s’en inquiéterait. C’est réglé : Cork l’a mis de côté à votre nom, et ce que vous avez payé le couvre
    .both-sorted-also-3 = Bien sûr que vous ne pouvez pas le payer une seconde fois, et je ne vous le demanderais pas. Je viens de parler à la boutique de Cork : on vous le garde jusqu’à demain soir, et ce que vous avez payé ce matin compte pour celui-là
    .both-sorted-also-4 = Je vous entends, et les deux soucis sont levés. Un instant… Le costume vous attend à Cork, et j’ai transféré votre paiement, vous n’aurez pas besoin de votre carte
    .voucher-instead = Je vous rends { $full } au lieu de { $price }, pour le dérangement, et vous en achetez un plus beau où vous voulez. D’accord ?
    .voucher-instead-also-1 = Je vous rembourse le plein tarif, { $full }, pour compenser
    .voucher-instead-also-2 = Laissez-moi vous rendre { $full }, tout simplement
    .voucher-instead-also-3 = Que diriez-vous de ceci : nous vous versons { $full }, plus que ce que vous avez payé, et vous achetez un costume ailleurs
    .voucher-instead-also-4 = Pour nous faire pardonner, je vous rembourse non pas ce que vous avez payé, mais le prix normal, { $full }. Vous pourrez en chercher un autre
    .voucher-instead-coach = C’est généreux avec ce qui n’est pas à vous : votre limite est de { $gesture }. Et il n’a toujours pas de costume.

# text: Set aside. In my name. I’m almost afraid to believe it. What do I have to bring, so that they don’t send me home again?
# says-tense: Good. I’ll believe it when it’s on the hanger. What do I bring, so that nobody cancels me a second time?
# says-furious: And when I get there, they’ll know nothing about it. What do I bring, so that I’m not sent home?
# have-a-nice: Thank you for shopping with Halden! We hope to have answered all your questions and wish you a wonderful day full of bargains.
# have-a-nice-also-1: Thank you for choosing Halden, have a great sale day!
# have-a-nice-also-2: We wish you happy shopping!
# have-a-nice-also-3: Thank you for your order and for your trust in Halden. Enjoy the sale!
# have-a-nice-also-4: It was a pleasure to assist you today. Halden wishes you a lovely day
# bring-this: Order number and ID. Open from nine, set aside until tomorrow, seven in the evening.
# bring-this-also-1: Your ID and HL-20771. From nine today until seven tomorrow
# bring-this-also-2: Bring ID. It’s kept until tomorrow at seven
# bring-this-also-3: Just the order number and some ID, they close at seven tomorrow
# bring-this-also-4: You need ID and your order number. The suit’s held until tomorrow evening
# ask-for-niamh: No wonder, after this morning. Ask for Niamh in Cork, with this number and any ID: 48 long, paid, until seven tomorrow. She pins sleeves as well. Good luck on Thursday.
# ask-for-niamh-also-1: I understand. Niamh in Cork has it, 48 long, paid, until tomorrow at seven; bring ID. I wish you the job
# ask-for-niamh-also-2: You’ve reason to ask. ID and this number, ask for Niamh, it’s paid and kept until seven tomorrow. All the best for the interview
# ask-for-niamh-also-3: I can see why you’d want to be sure. Niamh in the Cork shop is expecting you: show her your ID and the order number. It’s paid for and it’s yours until seven tomorrow evening. Fingers crossed for the interview!
# ask-for-niamh-also-4: Nobody will send you away this time. In Cork go straight to Niamh with HL-20771 and something with your name on it; the 48 long is paid and waits for you until tomorrow at seven. I hope Thursday goes well
# matching-shirt: Just your ID. And would you like a shirt with it? They’re at half price, today only, and a white one never hurts.
# matching-shirt-also-1: ID is enough. Shall I add a shirt? Half price today
# matching-shirt-also-2: Bring ID. We’ve ties at half price too, if you’re interested
# matching-shirt-also-3: Some ID, that’s all. While you’re there, would you like shoes to go with the suit? They’re reduced too
# matching-shirt-also-4: ID, please. By the way, a white shirt would go well with it, shall I put one aside for you?
goodbye = De côté. À mon nom. J’ose à peine y croire. Qu’est-ce que j’apporte, pour qu’on ne me renvoie pas chez moi ?
    .says-tense = Bien. J’y croirai quand il sera sur le cintre. J’apporte quoi, pour qu’on ne m’annule pas une deuxième fois ?
    .says-furious = Et quand j’arriverai, personne ne saura rien. J’apporte quoi, pour ne pas repartir les mains vides ?
    .have-a-nice = Merci d’avoir choisi Halden ! Nous espérons avoir répondu à toutes vos questions et vous souhaitons une merveilleuse journée pleine de bonnes affaires.
    .have-a-nice-also-1 = Merci d’avoir choisi Halden, bonnes soldes !
    .have-a-nice-also-2 = Nous vous souhaitons de belles emplettes !
    .have-a-nice-also-3 = Merci de votre commande et de votre confiance en Halden. Profitez bien des soldes !
    .have-a-nice-also-4 = Nous avons eu plaisir à vous aider aujourd’hui. Halden vous souhaite une belle journée
    .bring-this = Le numéro de commande et une pièce d’identité. Ouvert dès neuf heures, de côté jusqu’à demain, dix-neuf heures.
    .bring-this-also-1 = Une pièce d’identité et HL-20771. D’aujourd’hui neuf heures à demain dix-neuf heures
    .bring-this-also-2 = Une pièce d’identité. On vous le garde jusqu’à demain dix-neuf heures
    .bring-this-also-3 = Le numéro de commande et une pièce d’identité, ça ferme demain à dix-neuf heures
    .bring-this-also-4 = Il vous faut une pièce d’identité et votre numéro. Le costume est gardé jusqu’à demain soir
    .ask-for-niamh = Ça se comprend, après une matinée pareille. Demandez Niamh, à Cork, avec ce numéro et une pièce d’identité : 48 long, payé, jusqu’à demain dix-neuf heures. Elle épingle aussi les manches. Bonne chance pour jeudi.
    .ask-for-niamh-also-1 = Je comprends. Niamh l’a mis de côté à Cork, 48 long, payé, jusqu’à demain dix-neuf heures ; une pièce d’identité suffit. Je vous souhaite ce poste
    .ask-for-niamh-also-2 = Vous avez de quoi vous méfier. Pièce d’identité et ce numéro, demandez Niamh, c’est payé et gardé jusqu’à demain dix-neuf heures. Tous mes vœux pour l’entretien
    .ask-for-niamh-also-3 = Je comprends que vous vouliez être sûr. Niamh, à la boutique de Cork, vous attend : montrez-lui une pièce d’identité et le numéro de commande. C’est payé, et il est à vous jusqu’à demain dix-neuf heures. Je croise les doigts pour l’entretien !
    .ask-for-niamh-also-4 = Cette fois, personne ne vous renverra. À Cork, allez droit vers Niamh avec HL-20771 et un papier à votre nom ; le 48 long est payé et vous attend jusqu’à demain dix-neuf heures. J’espère que jeudi se passera bien
    .matching-shirt = Une pièce d’identité suffit. Et une chemise avec ? Elles sont à moitié prix, aujourd’hui seulement, et une blanche, ça sert toujours.
    .matching-shirt-also-1 = Une pièce d’identité. J’ajoute une chemise ? Moitié prix aujourd’hui
    .matching-shirt-also-2 = Votre pièce d’identité. Nous avons aussi des cravates à moitié prix, si ça vous tente
    .matching-shirt-also-3 = Une pièce d’identité, c’est tout. Tant que vous y êtes, voulez-vous des chaussures assorties au costume ? Elles sont soldées aussi
    .matching-shirt-also-4 = Une pièce d’identité. Au fait, une chemise blanche irait bien avec, je vous en mets une de côté ?

# text: Could I have your supervisor, please? I’d like it from somebody who can change something, not just pass it on.
# says-tense: Right, who’s over you? I did my part at two minutes past seven. I want somebody there who does theirs.
# says-furious: Get me your supervisor. Now. One person in that place who can do more than tell me it’s gone!
# not-today: On the first day of the sale nobody takes escalations, I’m afraid, and she’d only read you what I have on my screen anyway.
# not-today-also-1: The supervisor isn’t available during the sale
# not-today-also-2: There’s nobody over me on this channel
# not-today-also-3: My supervisor’s far too busy today, and she couldn’t tell you anything different
# not-today-also-4: Sorry, I can’t pass you on during the sale, you’ll have to do with me
# not-today-coach: He was turned away once today without a reason, and this is the second time. Say when a supervisor could write, and what you can do yourself until then.
# by-noon: You’ve every right to be angry. You’d done your part, we hadn’t done ours. Finding out why and putting it right is in my own hands: give me five minutes. If that doesn’t do, my supervisor writes to you here by noon.
# by-noon-also-1: I understand, you kept your side and we didn’t. Let me do what I can do myself, five minutes, and if you still want her my supervisor writes by noon
# by-noon-also-2: Fair enough, and I see why you’re angry. I can put this right myself. Five minutes; after that she’s yours, by noon at the latest
# by-noon-also-3: You’re right to be cross, you paid in time and we failed you. I’m allowed to sort this out, so let me have five minutes for it. If you’re not happy then, my supervisor will be in this chat before noon
# by-noon-also-4: I can see why you’d want somebody else by now. I’d like to put it right myself, and I can, it takes me five minutes. Should that not be enough, you’ll have a message from her by twelve
# sorry-sorry: I’m really very sorry about all of this, I truly am. I feel awful about it.
# sorry-sorry-also-1: I’m so sorry, I honestly am, I can only apologise again
# sorry-sorry-also-2: Sorry, sorry, I do feel terrible about it
# sorry-sorry-also-3: I do apologise, this is dreadful and I’m ever so sorry
# sorry-sorry-also-4: I can’t tell you how sorry I am, please forgive us
# brief-her: Of course. I’ll write it all down for my supervisor first, the order, the times, the suit, so that you needn’t tell it again, and she’ll take over here.
# brief-her-also-1: I understand. I’m briefing her now, you won’t have to repeat any of it, and she’ll carry on in this chat
# brief-her-also-2: Certainly. She gets the whole story from me and continues here with you
# brief-her-also-3: Yes, you can. Let me sum everything up for her so that you won’t have to start again, then she’ll write to you here
# brief-her-also-4: I see why, and I’m getting my supervisor. She’ll read the whole of it before she answers, stay in this window
somebody-else = Je peux avoir votre responsable, s’il vous plaît ? J’aimerais quelqu’un qui puisse changer quelque chose, pas seulement transmettre.
    .says-tense = Bon, qui est au-dessus de vous ? J’ai fait ma part à 7 h 02. Je veux quelqu’un qui fasse la sienne.
    .says-furious = Votre responsable. Maintenant. Qu’il y ait quelqu’un, chez vous, qui sache faire mieux que de m’annoncer qu’il n’y en a plus !
    .not-today = Le premier jour des soldes, personne ne prend ce genre de demande, malheureusement, et ma responsable ne ferait que vous lire ce que j’ai à l’écran.
    .not-today-also-1 = La responsable n’est pas disponible pendant les soldes
    .not-today-also-2 = Il n’y a personne au-dessus de moi sur cette messagerie
    .not-today-also-3 = Ma responsable a bien trop à faire aujourd’hui, et elle ne vous dirait rien de plus
    .not-today-also-4 = Impossible de transmettre pendant les soldes, il faudra vous contenter de moi
    .not-today-coach = On l’a déjà éconduit une fois aujourd’hui sans lui donner de raison, et voilà la seconde. Dites quand une responsable pourrait lui écrire, et ce que vous pouvez faire d’ici là.
    .by-noon = Votre colère est légitime. Vous aviez fait votre part, et nous pas la nôtre. Comprendre pourquoi et réparer, c’est en mon pouvoir : donnez-moi cinq minutes. Si cela ne suffit pas, ma responsable vous écrit ici avant midi.
    .by-noon-also-1 = Je comprends, vous avez tenu votre part et nous pas la nôtre. Laissez-moi faire ce que je peux faire, cinq minutes ; si vous la voulez encore, ma responsable vous écrit avant midi
    .by-noon-also-2 = C’est juste, et je vois pourquoi vous êtes en colère. Je peux réparer cela moi-même. Cinq minutes ; ensuite elle est à vous, avant midi au plus tard
    .by-noon-also-3 = Vous avez raison d’être en colère, vous avez payé à temps et nous avons failli. J’ai le droit de régler ça, laissez-moi donc cinq minutes. Si vous n’êtes pas satisfait, ma responsable sera dans cette conversation avant midi
    .by-noon-also-4 = Je vois bien pourquoi vous voulez quelqu’un d’autre. J’aimerais réparer cela, et je le peux, il me faut cinq minutes. Si ça ne suffit pas, vous aurez un message d’elle avant midi
    .sorry-sorry = Je vous présente toutes mes excuses pour tout cela, vraiment. Je m’en veux terriblement.
    .sorry-sorry-also-1 = Mille excuses, sincèrement, je ne peux que vous redemander pardon
    .sorry-sorry-also-2 = Pardon, pardon, je m’en veux beaucoup
    .sorry-sorry-also-3 = Je vous demande pardon, c’est affreux et je le regrette infiniment
    .sorry-sorry-also-4 = Je ne sais pas comment m’excuser, pardonnez-nous, je vous en prie
    .brief-her = Bien sûr. J’écris d’abord tout à ma responsable, la commande, les heures, le costume, pour que vous n’ayez rien à redire, et elle prend la suite ici.
    .brief-her-also-1 = Je comprends. Je la mets au courant tout de suite, vous n’aurez rien à répéter, et elle continue dans cette fenêtre
    .brief-her-also-2 = Certainement. Je lui raconte toute l’histoire, et elle poursuit ici avec vous
    .brief-her-also-3 = Oui, c’est possible. Je lui résume tout pour que vous n’ayez pas à recommencer, puis elle vous écrit ici
    .brief-her-also-4 = Je vois pourquoi, et je vais chercher ma responsable. Elle lira tout avant de répondre, restez dans cette fenêtre

# text: Thank you, { $agent }. I’ll go at lunch. You’ve no idea.
# says-tense: All right. Thanks. Cork it is.
# says-furious: We’ll see. Thanks for that much.
# becomes: Niamh took the sleeves up by a centimetre while he waited. Rahul got to the interview early and walked round the block twice; he starts in March.
dressed = Merci, { $agent }. J’y vais à midi. Vous n’imaginez pas.
    .says-tense = D’accord. Merci. Va pour Cork.
    .says-furious = On verra. Merci pour ça, au moins.
    .becomes = Niamh a repris les manches d’un centimètre pendant qu’il attendait. Rahul est arrivé en avance à l’entretien et a fait deux fois le tour du pâté de maisons ; il commence en mars.

# text: Thank you. I’ll leave the window open.
# says-tense: Fine. I’ll wait for her. Not till Thursday, mind.
# says-furious: About time. Send her in.
# becomes: She wrote at ten to twelve and sent him to Cork, with nothing to pay: a phone call that had been anyone’s to make since nine. The suit fitted. He ordered his next one from somebody else.
with-supervisor = Merci. Je laisse la fenêtre ouverte.
    .says-tense = Bien. Je l’attends. Mais pas jusqu’à jeudi.
    .says-furious = Il était temps. Qu’elle vienne.
    .becomes = Elle a écrit à midi moins dix et l’a envoyé à Cork, sans rien à payer : un coup de téléphone que n’importe qui pouvait passer depuis neuf heures. Le costume tombait bien. Le suivant, il l’a commandé ailleurs.

# text: So, three days, and no suit. Well. Now I know.
# says-tense: Three days. The interview will be over by then. Thanks for nothing much.
# says-furious: Keep your sale. I’m done with you.
# becomes: At five past nine somebody else walked out of the shop in Cork with the last 48 long. Rahul went in his brother-in-law’s jacket, and kept it buttoned.
refund-only = Trois jours, donc, et pas de costume. Bon. Au moins, je sais.
    .says-tense = Trois jours. L’entretien sera passé. Merci pour pas grand-chose.
    .says-furious = Gardez vos soldes. C’est terminé avec vous.
    .becomes = À neuf heures cinq, quelqu’un d’autre sortait de la boutique de Cork avec le dernier 48 long. Rahul y est allé avec la veste de son beau-frère, et ne l’a pas déboutonnée.

# text: Nobody there. Never mind, I have to catch a bus.
# says-tense: I’ve waited long enough. Bye.
# says-furious: Forget it. And forget me as a customer.
# becomes: Rahul closed the window and bought a suit elsewhere, at the full price, with what he had put by for the train.
closed-tab = Il n’y a personne. Tant pis, j’ai un bus à prendre.
    .says-tense = J’ai assez attendu. Salut.
    .says-furious = Laissez. Et oubliez-moi comme client.
    .becomes = Rahul a fermé la fenêtre et acheté un costume ailleurs, au prix fort, avec ce qu’il avait gardé pour le train.
