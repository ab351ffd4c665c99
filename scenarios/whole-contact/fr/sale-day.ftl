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
# welcome-coach: Two seconds saved, and he can tell. A prepared greeting is for somebody who asks about opening hours, not for somebody who has just lost something. Keep the sentence for the next line.
# oversold: Hello. That happens on sale days: more is sold than there is, and the system cancels the last ones.
# oversold-also-1: Hi, it was oversold, I’m afraid. It’s automatic
# oversold-also-2: Hello, the suit sold out before your payment went through
# up-at-six: Good morning, { $agent } here. Paid, confirmed, then taken away without a reason: that’s a poor thing to do to anyone. I’ll find out why, and I’ll look for that suit.
# up-at-six-also-1: Hello, this is { $agent }. You did everything right and lost it all the same, that’s disappointing. I’m on it
# up-at-six-also-2: Good morning. A confirmation should mean something, I’d be disappointed too. I’ll see what can be done and stay with you
# up-at-six-also-3: Hi, { $agent } here. That’s a bad start to a day. Leave it with me, I’ll look into the order and the suit
# any-other: Good morning! Would another suit do? I’ve three left in a 48, all of them reduced as well.
# any-other-also-1: Hello, I can show you other suits in your size
# any-other-also-2: Hi, we’ve other models in 48, shall I send a link?
message = Bonjour. J’ai acheté un costume à 7 h 02, j’ai payé, j’ai reçu la confirmation. À 7 h 40, on m’écrit que la commande est annulée, et le site affiche « épuisé ». Que s’est-il passé ?
    .says-tense = Levé à six heures pour ça. Costume payé à 7 h 02, confirmation et tout. 7 h 40 : « votre commande a été annulée ». Pas de raison. Épuisé. Il s’est passé quoi, au juste ?
    .says-furious = Vous prenez mon argent à 7 h 02 et vous annulez mon costume à 7 h 40. Sans raison. Et maintenant il est épuisé. Expliquez-moi ça.
    .welcome = Bienvenue chez Halden, et merci de votre patience en cette journée chargée ! Indiquez-moi votre numéro de commande et votre code postal, je me ferai un plaisir de vous aider.
    .welcome-also-1 = Merci d’avoir contacté Halden. Votre numéro de commande et votre code postal, s’il vous plaît ?
    .welcome-also-2 = Bonjour et bienvenue ! Puis-je avoir votre numéro de commande et votre code postal ?
    .welcome-coach = Deux secondes de gagnées, et il le voit. Une formule d’accueil toute prête, c’est pour qui demande les horaires, pas pour qui vient de perdre quelque chose. Gardez la phrase pour la ligne suivante.
    .oversold = Bonjour. Ça arrive, les jours de soldes : on vend plus qu’il n’y a, et le système annule les derniers.
    .oversold-also-1 = Bonjour, il y a eu survente, je le crains. C’est automatique
    .oversold-also-2 = Bonjour, le costume était épuisé avant que votre paiement passe
    .up-at-six = Bonjour, ici { $agent }. Payé, confirmé, puis repris sans un mot : on ne fait pas ça à quelqu’un. Je vais savoir pourquoi, et je vais chercher ce costume.
    .up-at-six-also-1 = Bonjour, { $agent }. Vous avez tout fait comme il faut et vous le perdez quand même, c’est décevant. Je m’en occupe
    .up-at-six-also-2 = Bonjour. Une confirmation, ça devrait vouloir dire quelque chose, je serais { $agent_form ->
            [feminine] déçue
            [masculine] déçu
           *[neutral] aussi en colère que vous
        }. Je regarde ce qu’on peut faire et je reste avec vous
    .up-at-six-also-3 = Bonjour, ici { $agent }. La journée commence mal. Laissez-moi faire, je regarde la commande et le costume
    .any-other = Bonjour ! Un autre costume vous irait-il ? Il m’en reste trois en 48, soldés eux aussi.
    .any-other-also-1 = Bonjour, je peux vous montrer d’autres costumes à votre taille
    .any-other-also-2 = Bonjour, nous avons d’autres modèles en 48, je vous envoie un lien ?

# text: I see. I was hoping for a person. Is anybody reading this, or do I have to come back tomorrow?
# says-tense: That’s a template. I asked what happened to a suit that I paid for. Is there a person there?
# says-furious: Brilliant. A machine cancels me, and now a machine talks to me. Is there one human being in that building?
# still-need: I do still need your order number and postcode in order to continue. Without them I am unable to access any information about your purchase.
# still-need-also-1: I can’t help you without the order number and postcode
# still-need-also-2: Please provide the requested information first
# a-person: There is, { $agent }, and you deserved better from me. You paid in time and were let down. What did you need it for, and by when?
# a-person-also-1: Yes, I’m { $agent }, and I’m sorry I sounded like a machine. Tell me when you need it
# a-person-also-2: A person, yes. I’m sorry for that first line. When would you need the suit?
# busy-day: I’ve two other conversations open, please bear with me. When do you need it?
# busy-day-also-1: It’s the first day of the sale, we’re all flat out. By when do you need it?
# busy-day-also-2: I’m doing my best with several customers at once. What’s the date?
canned = Je vois. J’espérais une personne. Est-ce que quelqu’un lit, ou faut-il que je revienne demain ?
    .says-tense = Ça, c’est un texte tout fait. Je demande ce qui est arrivé à un costume que j’ai payé. Il y a quelqu’un ?
    .says-furious = Formidable. Une machine m’annule, et maintenant une machine me parle. Il y a un être humain, dans cette maison ?
    .still-need = J’ai toujours besoin de votre numéro de commande et de votre code postal pour poursuivre. Sans ces éléments, il m’est impossible d’accéder aux informations relatives à votre achat.
    .still-need-also-1 = Je ne peux pas vous aider sans le numéro de commande et le code postal
    .still-need-also-2 = Merci de fournir d’abord les informations demandées
    .a-person = Oui, moi, { $agent }, et vous méritiez mieux. Vous avez payé à temps et on vous a laissé tomber. C’était pour quoi, et pour quand ?
    .a-person-also-1 = Oui, je suis { $agent }, et je m’excuse d’avoir répondu comme une machine. C’est pour quand ?
    .a-person-also-2 = Il y a quelqu’un, oui. Pardon pour cette première phrase. Quand vous faut-il ce costume ?
    .busy-day = J’ai deux autres conversations ouvertes, un peu de patience. C’est pour quand ?
    .busy-day-also-1 = C’est le premier jour des soldes, on n’arrête pas. Il vous le faut pour quand ?
    .busy-day-also-2 = Je fais ce que je peux avec plusieurs clients à la fois. Quelle date ?

# text: It’s for an interview, on Thursday. The first I’ve been asked to in eight months. I’d planned it so carefully: alarm at six, card on the table.
# says-tense: Thursday, job interview. First one in eight months. I did the sensible thing: saved up, set the alarm, paid on the dot. And I’ve nothing to wear.
# says-furious: An interview on Thursday! The first in eight months! I saved for that suit, I got up in the dark for it, and I’m still going in a borrowed jacket.
# jacket-fine: Ah, don’t worry about that! They hire the person, not the suit. A good jacket, a clean shirt, a firm handshake: you’ll see, it will go very well, I have a feeling.
# jacket-fine-also-1: You’ll be grand in a borrowed jacket, it’s you they want to meet
# jacket-fine-also-2: Nobody looks at the suit these days, don’t worry
# number-now: Order number and postcode, please? Then I can look into both, the order and the stock.
# number-now-also-1: May I have your order number and the postcode?
# number-now-also-2: I need the order number and postcode to look
# thursday: Eight months, and then this, three days before. I see what hangs on it. So: that suit, that size, in your hands by then. Your order number and postcode?
# thursday-also-1: I understand the worry. A suit that fits, before Thursday, that’s what we’re after. Order number and postcode?
# thursday-also-2: That matters, I can see it does. You need a 48 long before the interview. May I have the order number and the postcode?
# will-be-there: You’ll have it for the interview, I promise you that. Order number and postcode?
# will-be-there-also-1: I guarantee you’ll wear that suit. What’s your number and postcode?
# will-be-there-also-2: Consider it done, you’ll have your suit. Order number?
# will-be-there-coach: You want it for him, and you have not looked yet. Say what you will try, and by when he will know.
interview = C’est pour un entretien, jeudi. Le premier où l’on m’appelle en huit mois. J’avais tout prévu : le réveil à six heures, la carte sur la table.
    .says-tense = Entretien d’embauche, jeudi. Le premier en huit mois. J’ai fait ce qu’il fallait : économiser, mettre le réveil, payer à la minute. Et je n’ai rien à me mettre.
    .says-furious = Un entretien, jeudi ! Le premier en huit mois ! J’ai économisé pour ce costume, je me suis levé en pleine nuit, et j’irai quand même avec une veste d’emprunt.
    .jacket-fine = Oh, ne vous en faites pas ! On engage la personne, pas le costume. Une bonne veste, une chemise propre, une poignée de main franche : vous verrez, ça ira très bien, je le sens.
    .jacket-fine-also-1 = Une veste empruntée fera l’affaire, c’est vous qu’ils veulent voir
    .jacket-fine-also-2 = Plus personne ne regarde le costume, allez
    .number-now = Le numéro de commande et le code postal, s’il vous plaît ? Je regarde les deux, la commande et le stock.
    .number-now-also-1 = Puis-je avoir le numéro de commande et le code postal ?
    .number-now-also-2 = Il me faut le numéro de commande et le code postal pour regarder
    .thursday = Huit mois, et puis ça, à trois jours de l’entretien. Je vois ce qui en dépend. Donc : ce costume, à cette taille, entre vos mains avant. Le numéro de commande et le code postal ?
    .thursday-also-1 = Je comprends l’inquiétude. Un costume à votre taille avant jeudi, voilà ce qu’on cherche. Numéro et code postal ?
    .thursday-also-2 = C’est important, je le vois bien. Il vous faut un 48 long avant l’entretien. Puis-je avoir le numéro et le code postal ?
    .will-be-there = Vous l’aurez pour l’entretien, je vous le promets. Numéro de commande et code postal ?
    .will-be-there-also-1 = Je vous garantis que vous porterez ce costume. Votre numéro, votre code postal ?
    .will-be-there-also-2 = C’est comme si c’était fait, vous aurez votre costume. Le numéro ?
    .will-be-there-coach = Vous le voulez pour lui, et vous n’avez pas encore regardé. Dites ce que vous allez tenter, et quand il saura.

# text: HL-20771, T12 W8KX. I have the page open, if you need anything else from it.
# opening-order: Thank you. I am opening your order now: please allow me a minute, I will write again as soon as I have read it.
# opening-order-also-1: Thank you, give me one minute to read the order
# opening-order-also-2: Thanks, I’m reading it now, back within a minute
# opening-order-coach: The right place for a prepared sentence: no feeling is waiting, the matter is routine, and he knows how long it will take.
# one-sec: One sec.
# one-sec-also-1: Moment
# one-sec-also-2: Checking
# refund-line: Thank you. Please be informed that refunds for cancelled orders are processed automatically to the original means of payment. Is there anything else I can do for you?
# refund-line-also-1: The refund is automatic. Can I help you with anything else?
# refund-line-also-2: Your money will be returned by the system. Anything else?
number = HL-20771, T12 W8KX. J’ai la page ouverte, s’il vous en faut plus.
    .opening-order = Merci. J’ouvre votre commande : accordez-moi une minute, je vous réponds dès que je l’ai lue.
    .opening-order-also-1 = Merci, laissez-moi une minute pour lire la commande
    .opening-order-also-2 = Merci, je la lis, je reviens dans la minute
    .opening-order-coach = La bonne place pour une phrase préparée : rien ne fait mal, la question est simple, et il sait combien de temps cela prendra.
    .one-sec = Une seconde.
    .one-sec-also-1 = Un instant
    .one-sec-also-2 = Je vérifie
    .refund-line = Merci. Nous vous informons que le remboursement des commandes annulées est effectué automatiquement sur le moyen de paiement d’origine. Puis-je vous aider pour autre chose ?
    .refund-line-also-1 = Le remboursement est automatique. Autre chose ?
    .refund-line-also-2 = Le système vous rendra votre argent. Vous faut-il autre chose ?

# text: I’d rather have the suit than the refund. You were going to look, weren’t you?
# says-tense: Anything else? The suit. I asked about the suit. You haven’t looked at all, have you?
# says-furious: Anything else? ANYTHING ELSE? The suit! You never even looked!
# now-look: I hadn’t, and you’re right to say so. I’m sorry. I’m reading the order now, one minute.
# now-look-also-1: You’re right, sorry, I answered before I’d read. Looking now, one minute
# now-look-also-2: Fair. My apologies. I’ll read it properly, give me a minute
# sold-out-is: Sold out means sold out, I’m afraid. The refund will be with you in three working days, that’s all there is.
# sold-out-is-also-1: There’s no suit left, only the refund
# sold-out-is-also-2: I can’t sell what we don’t have. You’ll get your money back
# let-me: Let me check the stock, one minute.
# let-me-also-1: I’ll check, a minute please
# let-me-also-2: Checking the shops now, one minute
brushed-off = J’aimerais mieux le costume que le remboursement. Vous alliez regarder, non ?
    .says-tense = Autre chose ? Le costume. Je vous parle du costume. Vous n’avez pas regardé du tout, c’est ça ?
    .says-furious = Autre chose ? AUTRE CHOSE ? Le costume ! Vous n’avez même pas regardé !
    .now-look = Non, et vous faites bien de me le dire. Pardon. Je lis la commande maintenant, une minute.
    .now-look-also-1 = C’est vrai, pardon, j’ai répondu avant de lire. Je regarde, une minute
    .now-look-also-2 = Vous avez raison. Je m’excuse, je lis tout ça comme il faut, une minute
    .sold-out-is = Épuisé, c’est épuisé, malheureusement. Le remboursement vous parviendra en trois jours ouvrés, il n’y a rien d’autre.
    .sold-out-is-also-1 = Il n’y a plus de costume, seulement le remboursement
    .sold-out-is-also-2 = Je ne peux pas vendre ce qu’on n’a pas. Vous serez remboursé
    .let-me = Je vérifie le stock, une minute.
    .let-me-also-1 = Je regarde, une minute s’il vous plaît
    .let-me-also-2 = Je vérifie dans les boutiques, une minute

# text: And? Was I too slow? I typed the card number by heart, so I wouldn’t be.
# says-tense: So? What is it this time? If somebody was faster than me, I’d at least like to know.
# says-furious: Well? Whose fault is it going to be? Mine, I suppose, for not typing faster!
# our-count: You had every reason to ask, and no, you weren’t slow. Our count ran eight minutes behind the till: nine suits, eleven orders. That’s our mistake. There’s a 48 long in the shop in Cork and one in Galway. Which is nearer?
# our-count-also-1: It wasn’t you. We sold eleven suits and had nine, because our count was late. The fault is ours. Cork or Galway: each has one in your size
# our-count-also-2: I understand you’d ask. The stock count was eight minutes late, you were on time. Two shops have your size, Cork and Galway: which suits you?
# count-plain: The stock count was eight minutes late: eleven orders, nine suits. The shops in Cork and Galway have one 48 long each. Which one?
# count-plain-also-1: Nine suits, eleven orders. There’s one in Cork, one in Galway. Choose one
# count-plain-also-2: The count lagged. Stock in 48 long: Cork one, Galway one. Which?
# sync-job: The SKU was in a race condition: your reservation hadn’t committed when the sync job ran, so the OMS released the allocation and voided the order.
# sync-job-also-1: The allocation was released by the OMS because of a sync delay
# sync-job-also-2: It’s a race condition in stock sync
# fast-people: On a sale day people are very fast, so it comes down to seconds. Next time, have the basket ready the evening before, and log in early.
# fast-people-also-1: You have to be quick on sale days, that’s how it is
# fast-people-also-2: Others were faster. I’d log in earlier next time
cause = Et alors ? J’ai été trop lent ? J’ai tapé mon numéro de carte par cœur, exprès.
    .says-tense = Alors ? Cette fois, ce sera quoi ? Si quelqu’un a été plus rapide que moi, j’aimerais au moins le savoir.
    .says-furious = Eh bien ? Ce sera la faute de qui ? La mienne, sans doute, je n’ai pas tapé assez vite !
    .our-count = Vous avez raison de demander, et non, vous n’étiez pas lent. Notre stock s’affichait avec huit minutes de retard : neuf costumes, onze commandes. L’erreur est chez nous. Il y a un 48 long en boutique à Cork et un à Galway. Qu’est-ce qui est le plus près ?
    .our-count-also-1 = Ce n’était pas vous. On en a vendu onze pour neuf, parce que notre compte retardait. C’est notre faute. Cork ou Galway : il y en a un à votre taille dans chacune
    .our-count-also-2 = Je comprends que vous posiez la question. Notre stock retardait de huit minutes, vous étiez à l’heure. Deux boutiques ont votre taille, Cork et Galway : laquelle vous arrange ?
    .count-plain = Le stock avait huit minutes de retard : onze commandes, neuf costumes. Les boutiques de Cork et de Galway ont chacune un 48 long. Laquelle ?
    .count-plain-also-1 = Neuf costumes, onze commandes. Il y en a un à Cork, un à Galway. Choisissez
    .count-plain-also-2 = Le compte retardait. En 48 long : Cork un, Galway un. Lequel ?
    .sync-job = Le SKU était en concurrence d’accès : votre réservation n’était pas validée quand la synchro est passée, l’OMS a donc libéré l’allocation et annulé la commande.
    .sync-job-also-1 = L’OMS a libéré l’allocation à cause d’un retard de synchro
    .sync-job-also-2 = C’est une concurrence d’accès dans la synchro du stock
    .fast-people = Un jour de soldes, les gens sont très rapides, ça se joue à la seconde. La prochaine fois, préparez le panier la veille et connectez-vous plus tôt.
    .fast-people-also-1 = Il faut être rapide, les jours de soldes, c’est ainsi
    .fast-people-also-2 = D’autres ont été plus rapides. Connectez-vous plus tôt la prochaine fois

# text: Cork. I could walk there at lunch. But will it still be there? And there’s { $price } gone from my card; I can’t pay that a second time before the first comes back.
# says-tense: Cork, if it’s really there. But you have my { $price } already, and I can’t pay twice. I’ve nothing left on the card to pay with.
# says-furious: So I’m to walk into a shop and pay again? You have my { $price }! There isn’t a second one!
# go-and-ask: The best thing is to ring the shop in Cork yourself, they open at nine; the number is on our site. And the refund takes three working days, once it has started.
# go-and-ask-also-1: Ring them at nine and ask them to keep it for you
# go-and-ask-also-2: You’d have to settle that with the shop directly
# both-plain: I’ve rung Cork: it’s set aside in your name until tomorrow evening, and your payment has been moved onto it. Nothing to pay.
# both-plain-also-1: Done: suit set aside in Cork, payment moved. You pay nothing
# both-plain-also-2: Cork keeps it until tomorrow evening, your { $price } is on the new order
# both-sorted: You shouldn’t have to pay twice for our mistake, and you won’t. Give me a minute to ring them … Done: Cork keeps it until tomorrow evening, and your { $price } has been moved onto it. Nothing to pay at the till.
# both-sorted-also-1: I understand, and you won’t pay again. I’ve had it set aside in Cork and moved your payment onto it
# both-sorted-also-2: That would be a worry for anyone. It’s settled: Cork has it in your name, and the money you paid covers it
# voucher-instead: I’ll give you { $full } back instead of { $price }, for the trouble, and you can buy a better one anywhere you like. How’s that?
# voucher-instead-also-1: I’ll pay you back the full price of { $full } to make up for it
# voucher-instead-also-2: Let me just give you { $full }
# voucher-instead-coach: Generous with what is not yours to give: your limit is { $gesture }. And he still has no suit.
shop = Cork. Je peux y aller à pied à midi. Mais il y sera encore ? Et il manque { $price } sur ma carte ; je ne peux pas les payer une seconde fois avant que les premiers reviennent.
    .says-tense = Cork, s’il y est vraiment. Mais vous avez déjà mes { $price }, et je ne peux pas payer deux fois. Il ne me reste rien sur la carte.
    .says-furious = Alors j’entre dans une boutique et je repaie ? Vous avez mes { $price } ! Il n’y en a pas d’autres !
    .go-and-ask = Le mieux, c’est d’appeler vous-même la boutique de Cork, elle ouvre à neuf heures ; le numéro est sur le site. Et le remboursement prend trois jours ouvrés, une fois lancé.
    .go-and-ask-also-1 = Appelez-les à neuf heures et demandez qu’on vous le garde
    .go-and-ask-also-2 = Il faudrait voir ça directement avec la boutique
    .both-plain = J’ai appelé Cork : il est mis de côté à votre nom jusqu’à demain soir, et votre paiement est reporté dessus. Rien à payer.
    .both-plain-also-1 = C’est fait : costume de côté à Cork, paiement reporté. Vous ne payez rien
    .both-plain-also-2 = Cork le garde jusqu’à demain soir, vos { $price } sont sur la nouvelle commande
    .both-sorted = Ce n’est pas à vous de payer deux fois notre erreur, et vous ne le ferez pas. Une minute, que je les appelle… C’est fait : Cork le garde jusqu’à demain soir, et vos { $price } sont reportés dessus. Rien à payer à la caisse.
    .both-sorted-also-1 = Je comprends, et vous ne repaierez pas. Il est de côté à Cork, et votre paiement est reporté dessus
    .both-sorted-also-2 = N’importe qui s’en inquiéterait. C’est réglé : Cork l’a mis de côté à votre nom, et ce que vous avez payé le couvre
    .voucher-instead = Je vous rends { $full } au lieu de { $price }, pour le dérangement, et vous en achetez un plus beau où vous voulez. D’accord ?
    .voucher-instead-also-1 = Je vous rembourse le plein tarif, { $full }, pour compenser
    .voucher-instead-also-2 = Laissez-moi vous rendre { $full }, tout simplement
    .voucher-instead-coach = C’est généreux avec ce qui n’est pas à vous : votre limite est de { $gesture }. Et il n’a toujours pas de costume.

# text: Set aside. In my name. I’m almost afraid to believe it. What do I have to bring, so that they don’t send me home again?
# says-tense: Good. I’ll believe it when it’s on the hanger. What do I bring, so that nobody cancels me a second time?
# says-furious: And when I get there, they’ll know nothing about it. What do I bring, so that I’m not sent home?
# have-a-nice: Thank you for shopping with Halden! We hope to have answered all your questions and wish you a wonderful day full of bargains.
# have-a-nice-also-1: Thank you for choosing Halden, have a great sale day!
# have-a-nice-also-2: We wish you happy shopping!
# bring-this: Order number and ID. Open from nine, set aside until tomorrow, seven in the evening.
# bring-this-also-1: Your ID and HL-20771. From nine today until seven tomorrow
# bring-this-also-2: Bring ID. It’s kept until tomorrow at seven
# ask-for-niamh: No wonder, after this morning. Ask for Niamh in Cork, with this number and any ID: 48 long, paid, until seven tomorrow. She pins sleeves as well. Good luck on Thursday.
# ask-for-niamh-also-1: I understand. Niamh in Cork has it, 48 long, paid, until tomorrow at seven; bring ID. I wish you the job
# ask-for-niamh-also-2: You’ve reason to ask. ID and this number, ask for Niamh, it’s paid and kept until seven tomorrow. All the best for the interview
# matching-shirt: Just your ID. And would you like a shirt with it? They’re at half price, today only, and a white one never hurts.
# matching-shirt-also-1: ID is enough. Shall I add a shirt? Half price today
# matching-shirt-also-2: Bring ID. We’ve ties at half price too, if you’re interested
goodbye = De côté. À mon nom. J’ose à peine y croire. Qu’est-ce que j’apporte, pour qu’on ne me renvoie pas chez moi ?
    .says-tense = Bien. J’y croirai quand il sera sur le cintre. J’apporte quoi, pour qu’on ne m’annule pas une deuxième fois ?
    .says-furious = Et quand j’arriverai, personne ne saura rien. J’apporte quoi, pour ne pas repartir les mains vides ?
    .have-a-nice = Merci d’avoir choisi Halden ! Nous espérons avoir répondu à toutes vos questions et vous souhaitons une merveilleuse journée pleine de bonnes affaires.
    .have-a-nice-also-1 = Merci d’avoir choisi Halden, bonnes soldes !
    .have-a-nice-also-2 = Nous vous souhaitons de belles emplettes !
    .bring-this = Le numéro de commande et une pièce d’identité. Ouvert dès neuf heures, de côté jusqu’à demain, dix-neuf heures.
    .bring-this-also-1 = Une pièce d’identité et HL-20771. D’aujourd’hui neuf heures à demain dix-neuf heures
    .bring-this-also-2 = Une pièce d’identité. On vous le garde jusqu’à demain dix-neuf heures
    .ask-for-niamh = Ça se comprend, après une matinée pareille. Demandez Niamh, à Cork, avec ce numéro et une pièce d’identité : 48 long, payé, jusqu’à demain dix-neuf heures. Elle épingle aussi les manches. Bonne chance pour jeudi.
    .ask-for-niamh-also-1 = Je comprends. Niamh l’a mis de côté à Cork, 48 long, payé, jusqu’à demain dix-neuf heures ; une pièce d’identité suffit. Je vous souhaite ce poste
    .ask-for-niamh-also-2 = Vous avez de quoi vous méfier. Pièce d’identité et ce numéro, demandez Niamh, c’est payé et gardé jusqu’à demain dix-neuf heures. Tous mes vœux pour l’entretien
    .matching-shirt = Une pièce d’identité suffit. Et une chemise avec ? Elles sont à moitié prix, aujourd’hui seulement, et une blanche, ça sert toujours.
    .matching-shirt-also-1 = Une pièce d’identité. J’ajoute une chemise ? Moitié prix aujourd’hui
    .matching-shirt-also-2 = Votre pièce d’identité. Nous avons aussi des cravates à moitié prix, si ça vous tente

# text: Could I have your supervisor, please? I’d like it from somebody who can change something, not just pass it on.
# says-tense: Right, who’s over you? I did my part at two minutes past seven. I want somebody there who does theirs.
# says-furious: Get me your supervisor. Now. One person in that place who can do more than tell me it’s gone!
# not-today: On the first day of the sale nobody takes escalations, I’m afraid, and she’d only read you what I have on my screen anyway.
# not-today-also-1: The supervisor isn’t available during the sale
# not-today-also-2: There’s nobody over me on this channel
# not-today-coach: He was turned away once today without a reason, and this is the second time. Say when a supervisor could write, and what you can do yourself until then.
# by-noon: You’ve every right to be angry. You’d done your part, we hadn’t done ours. Finding out why and putting it right is in my own hands: give me five minutes. If that doesn’t do, my supervisor writes to you here by noon.
# by-noon-also-1: I understand, you kept your side and we didn’t. Let me do what I can do myself, five minutes, and if you still want her my supervisor writes by noon
# by-noon-also-2: Fair enough, and I see why you’re angry. I can put this right myself. Five minutes; after that she’s yours, by noon at the latest
# sorry-sorry: I’m really very sorry about all of this, I truly am. I feel awful about it.
# sorry-sorry-also-1: I’m so sorry, I honestly am, I can only apologise again
# sorry-sorry-also-2: Sorry, sorry, I do feel terrible about it
# brief-her: Of course. I’ll write it all down for my supervisor first, the order, the times, the suit, so that you needn’t tell it again, and she’ll take over here.
# brief-her-also-1: I understand. I’m briefing her now, you won’t have to repeat any of it, and she’ll carry on in this chat
# brief-her-also-2: Certainly. She gets the whole story from me and continues here with you
somebody-else = Je peux avoir votre responsable, s’il vous plaît ? J’aimerais quelqu’un qui puisse changer quelque chose, pas seulement transmettre.
    .says-tense = Bon, qui est au-dessus de vous ? J’ai fait ma part à 7 h 02. Je veux quelqu’un qui fasse la sienne.
    .says-furious = Votre responsable. Maintenant. Qu’il y ait quelqu’un, chez vous, qui sache faire mieux que de m’annoncer qu’il n’y en a plus !
    .not-today = Le premier jour des soldes, personne ne prend ce genre de demande, malheureusement, et ma responsable ne ferait que vous lire ce que j’ai à l’écran.
    .not-today-also-1 = La responsable n’est pas disponible pendant les soldes
    .not-today-also-2 = Il n’y a personne au-dessus de moi sur cette messagerie
    .not-today-coach = On l’a déjà éconduit une fois aujourd’hui sans lui donner de raison, et voilà la seconde. Dites quand une responsable pourrait lui écrire, et ce que vous pouvez faire d’ici là.
    .by-noon = Votre colère est légitime. Vous aviez fait votre part, et nous pas la nôtre. Comprendre pourquoi et réparer, c’est en mon pouvoir : donnez-moi cinq minutes. Si cela ne suffit pas, ma responsable vous écrit ici avant midi.
    .by-noon-also-1 = Je comprends, vous avez tenu votre part et nous pas la nôtre. Laissez-moi faire ce que je peux faire, cinq minutes ; si vous la voulez encore, ma responsable vous écrit avant midi
    .by-noon-also-2 = C’est juste, et je vois pourquoi vous êtes en colère. Je peux réparer cela moi-même. Cinq minutes ; ensuite elle est à vous, avant midi au plus tard
    .sorry-sorry = Je vous présente toutes mes excuses pour tout cela, vraiment. Je m’en veux terriblement.
    .sorry-sorry-also-1 = Mille excuses, sincèrement, je ne peux que vous redemander pardon
    .sorry-sorry-also-2 = Pardon, pardon, je m’en veux beaucoup
    .brief-her = Bien sûr. J’écris d’abord tout à ma responsable, la commande, les heures, le costume, pour que vous n’ayez rien à redire, et elle prend la suite ici.
    .brief-her-also-1 = Je comprends. Je la mets au courant tout de suite, vous n’aurez rien à répéter, et elle continue dans cette fenêtre
    .brief-her-also-2 = Certainement. Je lui raconte toute l’histoire, et elle poursuit ici avec vous

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
