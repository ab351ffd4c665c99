# text: A book for Saturday
title = Un livre pour samedi

# text: Your first morning on the order line of Tolley & Finch, booksellers and stationers in a small town near the Welsh border. It is Tuesday, { $today }, just after ten. The bookbinder they work with answers the telephone at any time of day, and an order that is stuck can usually be freed in one call. Greet, listen, check who is speaking, and before you ring off say again what was agreed.
briefing = Votre première matinée à la ligne des commandes de Tolley & Finch, librairie-papeterie d’une petite ville anglaise, près du pays de Galles. Nous sommes le mardi { $today }, un peu après dix heures. Le relieur de la maison répond au téléphone à toute heure, et un seul appel suffit d’ordinaire à débloquer une commande. Saluez, écoutez, vérifiez qui parle, et redites ce qui est convenu avant de raccrocher.

# text: Before you speak of anything in an order, take the caller’s name and the address on the order.
policy-verify = Avant de parler de quoi que ce soit dans une commande, demandez le nom de la personne et l’adresse de la commande.

# text: Never promise a day that the bindery has not given you. Ring them first; then ring the customer back the same morning, whatever the news.
policy-day = Ne promettez jamais un jour que le relieur ne vous a pas donné. Appelez-le d’abord ; puis rappelez le client dans la matinée, quelle que soit la nouvelle.

# text: When the delay is ours you may send an order by courier, at our cost, up to { $most } without asking.
policy-courier = Quand le retard vient de nous, vous pouvez envoyer une commande par coursier, à nos frais, jusqu’à { $most } sans demander.

# text: A customer who named the day when ordering need not accept an order that comes after it, even a personalised one: the whole price is returned to the card.
policy-late = Un client qui a dit pour quel jour il commandait n’est pas tenu d’accepter une commande arrivée après, même personnalisée : le prix entier est reversé sur sa carte.

# text: to hear her name treated as if it mattered
need-her-name = entendre qu’on traite son nom à elle comme une chose qui compte

# text: to have the book in his hands before the service
need-saturday = avoir le livre en main avant la cérémonie

# text: to have the name on the cover spelt as she spelt it
need-name-right = que le nom, sur la couverture, soit écrit comme elle l’écrivait

# text: to know why Friday came and went without a word
need-why = savoir pourquoi le vendredi est passé sans un mot

# text: to know where he stands if the book comes too late
need-risk = savoir où il en est si le livre arrive trop tard

# text: Order
# value: Book of remembrance, green cloth, name in gold, 120 pages, { $price }, paid
record-order = Commande
    .value = Livre de condoléances, toile verte, nom doré, 120 pages, { $price }, payé

# text: Placed
# value: By telephone, D. Whitlock, Forge Cottage, Wyle Bridge; “for a service on { $service }”
record-placed = Passée
    .value = Par téléphone, D. Whitlock, Forge Cottage, Wyle Bridge ; « pour une cérémonie le { $service } »

# text: Promised for
# value: { $due }
record-due = Promis pour
    .value = { $due }

# text: Held
# value: Bindery’s question of { $asked }, by e-mail, not answered: form says “Alice”, note says “Alys”. Which?
record-held = En attente
    .value = Question du relieur du { $asked }, par courriel, restée sans réponse : le bon dit « Alice », la note « Alys ». Lequel ?

# text: Identity
# value: to be checked
record-identity = Identité
    .value = à vérifier

# text: The bindery
# content: Covers are stamped on Wednesdays and leave on Thursdays. Whatever is settled by Tuesday noon is stamped the day after. A courier from there costs { $courier } and comes on Friday before noon. First-class post is not guaranteed.
knowledge-bindery = L’atelier de reliure
    .content = Les couvertures sont dorées le mercredi et partent le jeudi. Ce qui est réglé le mardi avant midi est doré le lendemain. Un coursier coûte { $courier } et passe le vendredi avant midi. Le courrier prioritaire n’est pas garanti.

# text: Bindery: question left unanswered
disposition-query = Reliure : question restée sans réponse

# text: Carrier: parcel late
disposition-carrier = Transporteur : colis en retard

# text: Customer: change to an order
disposition-change = Client : modification de commande

# text: Good morning. I’m ringing about a book. It was to come on Friday. I don’t like to make a fuss, only it’s wanted for this Saturday.
# says-tense: Good morning. A book of mine was to come on Friday. I’ve rung twice since, and put the phone down again. It’s wanted for Saturday.
# says-furious: I was promised a book by Friday. It’s Tuesday. It’s wanted for Saturday, and I’ll not be put off.
# order-number: Good morning, Tolley and Finch order line, { $agent } speaking. Could you give me your order number, please, so that I can bring it up?
# order-number-also-1: Good morning, order line, what’s your order number?
# order-number-also-2: Hello, can I start with the number on your order please
# order-number-also-3: Tolley and Finch, good morning. Have you an order number for me?
# order-number-also-4: Morning! Order number, if you have it to hand?
# order-number-coach: It brings up the screen, and nothing of what he said. He has told you that it is wanted for Saturday: begin there.
# slow-week: Good morning, { $agent } speaking. Friday’s only two working days ago, so I shouldn’t worry yet. The post has been slow all round here since the weekend.
# slow-week-also-1: Hello, it’s only two working days late, give it a bit longer
# slow-week-also-2: Good morning, don’t worry, the post is slow everywhere at the moment
# slow-week-also-3: Morning, two days is nothing, it’ll turn up
# slow-week-also-4: Hello there, everybody’s parcels are late this week, it’s the post
# room: Good morning, Tolley and Finch, { $agent } speaking. Still no book, and Saturday coming closer: that’s a worrying wait. Do tell me about it.
# room-also-1: Good morning, this is { $agent }. I can see why you’re uneasy with Saturday so near. Tell me what you ordered
# room-also-2: Hello, { $agent } here. You’ve waited since Friday and it’s needed, that’s a worry. I’m listening
# room-also-3: Good morning, you’re quite right to ring. It must be worrying with Saturday coming. Go on, please
# room-also-4: Tolley and Finch, { $agent } speaking. That’s cutting it fine for you, I understand. Tell me all about it
# room-coach: Three seconds for the greeting, three for what he fears, and then you leave him room. Quiet people need the room most.
# which-title: Good morning! Which title was it, and was it ordered online or here in the shop?
# which-title-also-1: Hello! What’s the title of the book please?
# which-title-also-2: Good morning, was that an online order or in the shop?
# which-title-also-3: Morning, who’s the author, and where did you order it?
# which-title-also-4: Good morning, which book are we talking about?
opening = Bonjour. J’appelle pour un livre. Il devait arriver vendredi. Je n’aime pas faire d’histoires, mais c’est pour ce samedi.
    .says-tense = Bonjour. Un livre devait m’arriver vendredi. Depuis, j’ai appelé deux fois, et deux fois j’ai raccroché. C’est pour samedi.
    .says-furious = On m’avait promis un livre pour vendredi. On est mardi. C’est pour samedi, et je ne veux plus qu’on me fasse attendre.
    .order-number = Bonjour, Tolley et Finch, ligne des commandes, { $agent } à l’appareil. Vous pouvez me donner votre numéro de commande, que je la retrouve ?
    .order-number-also-1 = Bonjour, les commandes, quel est votre numéro ?
    .order-number-also-2 = Bonjour, je commence par le numéro de votre commande, s’il vous plaît
    .order-number-also-3 = Tolley et Finch, bonjour. Vous avez un numéro de commande ?
    .order-number-also-4 = Bonjour ! Le numéro de commande, si vous l’avez sous la main ?
    .order-number-coach = Cela ouvre la fiche, et laisse tomber tout ce qu’il a dit. Il vous a confié que c’est pour samedi : commencez par là.
    .slow-week = Bonjour, { $agent } à l’appareil. Vendredi, ça ne fait que deux jours ouvrés, il ne faut pas s’inquiéter. La poste est lente partout, depuis le week-end.
    .slow-week-also-1 = Bonjour, deux jours ouvrés de retard, laissez-lui encore un peu de temps
    .slow-week-also-2 = Bonjour, ne vous inquiétez pas, la poste est lente partout en ce moment
    .slow-week-also-3 = Deux jours, ce n’est rien, il va finir par arriver
    .slow-week-also-4 = Bonjour, tous les colis ont du retard cette semaine, c’est la poste
    .room = Bonjour, Tolley et Finch, { $agent } à l’appareil. Toujours pas de livre, et samedi qui approche : je comprends que ça vous inquiète. Racontez-moi.
    .room-also-1 = Bonjour, ici { $agent }. Avec samedi si près, je comprends votre inquiétude. Dites-moi ce que vous aviez commandé
    .room-also-2 = Bonjour, { $agent }. Vous attendez depuis vendredi et il vous le faut, c’est inquiétant. Je vous écoute
    .room-also-3 = Bonjour, vous avez bien fait d’appeler. On s’inquiéterait à moins. Allez-y, je vous en prie
    .room-also-4 = Tolley et Finch, { $agent } à l’appareil. Le délai devient court pour vous, je comprends. Dites-moi tout
    .room-coach = Trois secondes pour le bonjour, trois pour ce qu’il craint, et vous lui laissez la place. Ce sont les taiseux qui en ont le plus besoin.
    .which-title = Bonjour ! C’était quel titre, et vous l’aviez commandé en ligne ou ici, au magasin ?
    .which-title-also-1 = Bonjour ! Quel est le titre du livre, s’il vous plaît ?
    .which-title-also-2 = Bonjour, c’était une commande en ligne ou au magasin ?
    .which-title-also-3 = Bonjour, de quel auteur, et commandé où ?
    .which-title-also-4 = Bonjour, de quel livre parle-t-on ?

# text: Ah. I’d hoped that you might look. There was a card with a number on it, and I’ve put it somewhere. I can ring another day, if that suits you better.
# says-tense: I see. I’d hoped that somebody would look. There’s a card with a number on it, and I can’t lay hands on it. Perhaps I’d better leave it.
# says-furious: So nobody’s to look. There was a card with a number on it. It’s gone, and that’s how it is. I’ll not trouble you any further.
# number-helps: It’s only that the number is the quickest way to find it. Never mind, though. What sort of book was it?
# number-helps-also-1: The number would just have been faster. What was the book?
# number-helps-also-2: We use the number to look orders up, but fine. Which book is it?
# number-helps-also-3: No number, all right, it takes longer. What did you order?
# number-helps-also-4: It’s easier with the number, that’s all. What book was it?
# ring-later: That might be best. If you find the card, ring us again, we’re here until half past five every day.
# ring-later-also-1: Yes, ring back when you’ve found the card
# ring-later-also-2: Good idea, call us again with the number
# ring-later-also-3: We’re open until half past five if you want to try later
# ring-later-also-4: All right, find the number first and then ring us
# ring-later-coach: He offered to go because he thinks that he is a nuisance. Whoever agrees with him there never hears what the book was for.
# no-bother: No bother, we’ve all done that with cards. What was the book, then?
# no-bother-also-1: It’s fine. Which book was it?
# no-bother-also-2: Not a problem, what did you order?
# no-bother-also-3: That’s all right. The book was what?
# no-bother-also-4: No, no. So what’s the book?
# stay-please: Please don’t ring off, you’re no trouble. I went too fast, and I’m sorry. What is it that’s wanted for Saturday?
# stay-please-also-1: Do stay, you’ve every right to ring. I’m sorry I rushed you. What is needed for Saturday?
# stay-please-also-2: No, please, it’s no trouble at all to us. Forgive me. What’s the book for?
# stay-please-also-3: Stay on the line, I was too quick and I apologise. You’re not a nuisance. Tell me what’s wanted
# stay-please-also-4: You needn’t find any card, I’m sorry for hurrying you. What’s happening on Saturday?
brisk = Ah. J’espérais que vous regarderiez. Il y avait une carte, avec un numéro, et je l’ai rangée quelque part. Je peux rappeler un autre jour, si ça vous arrange.
    .says-tense = Je vois. J’espérais que quelqu’un regarderait. Il y a une carte, avec un numéro, et je ne mets pas la main dessus. Je ferais peut-être mieux de laisser.
    .says-furious = Donc, personne ne regarde. Il y avait une carte, avec un numéro. Elle a disparu, voilà. Je ne vais pas vous déranger plus longtemps.
    .number-helps = C’est seulement qu’avec le numéro, on trouve plus vite. Enfin, peu importe. C’était quel genre de livre ?
    .number-helps-also-1 = Le numéro, ç’aurait été plus rapide, c’est tout. C’était quoi, le livre ?
    .number-helps-also-2 = On cherche les commandes par le numéro, mais soit. C’est quel livre ?
    .number-helps-also-3 = Pas de numéro, bon, ce sera plus long. Vous aviez commandé quoi ?
    .number-helps-also-4 = Avec le numéro, c’est plus simple. Quel livre était-ce ?
    .ring-later = Ce serait peut-être mieux. Si vous retrouvez la carte, rappelez-nous, nous sommes là tous les jours jusqu’à cinq heures et demie.
    .ring-later-also-1 = Oui, rappelez quand vous l’aurez retrouvée
    .ring-later-also-2 = Bonne idée, rappelez-nous avec le numéro
    .ring-later-also-3 = On est là jusqu’à cinq heures et demie, si vous voulez réessayer
    .ring-later-also-4 = D’accord, cherchez d’abord le numéro, et rappelez ensuite
    .ring-later-coach = Il propose de partir parce qu’il croit gêner. Qui lui donne raison n’apprendra jamais à quoi servait ce livre.
    .no-bother = Ce n’est rien, on perd tous nos cartes. Alors, c’était quoi, ce livre ?
    .no-bother-also-1 = Ce n’est pas grave. C’était quel livre ?
    .no-bother-also-2 = Pas de souci, vous aviez commandé quoi ?
    .no-bother-also-3 = Ça ne fait rien. Et le livre, c’était ?
    .no-bother-also-4 = Mais non. Alors, quel livre ?
    .stay-please = Restez, je vous en prie, vous ne dérangez personne. Je vous ai bousculé, pardon. Qu’est-ce qu’il vous faut pour samedi ?
    .stay-please-also-1 = Restez en ligne, vous avez bien fait d’appeler. Pardon de vous avoir pressé. Que vous faut-il pour samedi ?
    .stay-please-also-2 = Non, restez, ça ne dérange pas du tout. Excusez-moi. À quoi doit servir ce livre ?
    .stay-please-also-3 = Ne raccrochez pas, c’est ma faute, je vous ai bousculé. Vous ne gênez pas. Dites-moi ce que vous attendez
    .stay-please-also-4 = Laissez la carte où elle est, et pardon de cet accueil. Que se passe-t-il samedi ?

# text: It’s a book of remembrance. Green cloth, with a name on the front in gold. There’ll be sixty or so at the hall, and they’re all to write in it.
# says-tense: A book of remembrance. Green cloth, a name in gold. Sixty people are coming to the hall to write in it, and as it stands there’s nothing to write in.
# says-furious: It’s a book of remembrance. Sixty people are to write in it, on Saturday. What am I to hand them? A notepad?
# in-hand: That’s no ordinary book, and I’m sorry for the reason. I’ll see to it. May I have your name, and the address on the order?
# in-hand-also-1: I see how much hangs on it, and I’m sorry. I’ll take care of this myself. What’s your name and the address on the order?
# in-hand-also-2: That’s a precious thing to wait for. Let me look after it. Your name and your address, please?
# in-hand-also-3: I’m sorry for your loss. Leave it with me now. Who’s speaking, and what’s the address?
# in-hand-also-4: I understand what it’s for. I’ll follow it up. Could I check your name and your address first?
# in-hand-coach: The reason for the call, then “I will”, and only then the check. In this order the form sounds like care.
# read-out: I have that one here: green cloth, for Forge Cottage at Wyle Bridge. It’s still at the bindery, there’s a query about the name on the cover.
# read-out-also-1: I can see it, it’s for Forge Cottage and it’s stuck at the bindery over the name
# read-out-also-2: There’s only one on my screen, Forge Cottage, Wyle Bridge, still with the binder
# read-out-also-3: Found it already, Wyle Bridge, green cloth, the bindery hasn’t finished it
# read-out-also-4: Yes, that’s the Forge Cottage order, it’s held because of the name on the cover
# read-out-coach: There is only one such order, and it feels kind to be quick. But you have just read out somebody’s address and grief to a voice that you have not asked for a name.
# so-sorry: Oh, I am so very sorry for your loss. It must be a dreadful time for you and for all the family, it really must be.
# so-sorry-also-1: I’m so sorry, that’s so sad, my deepest condolences to all of you
# so-sorry-also-2: How awful, I’m terribly sorry for you and your family
# so-sorry-also-3: Oh no, my sincere condolences, what a hard time this must be
# so-sorry-also-4: I’m heartbroken for you, losing somebody is the worst thing
# quantities: Right, a remembrance book. Was that the one with a hundred and twenty pages or the larger one, with the ribbon?
# quantities-also-1: Is it the small one or the large one with the ribbon?
# quantities-also-2: OK. How many pages had you ordered?
# quantities-also-3: Which model was that, the hundred and twenty pages?
# quantities-also-4: Right, with the ribbon or without?
story = C’est un livre de condoléances. En toile verte, avec un nom doré devant. Il y aura une soixantaine de personnes à la salle, et tout le monde doit y écrire.
    .says-tense = Un livre de condoléances. En toile verte, un nom doré. Soixante personnes viennent à la salle pour y écrire, et à l’heure qu’il est, il n’y a rien où écrire.
    .says-furious = C’est un livre de condoléances. Soixante personnes doivent y écrire, samedi. Je leur donne quoi ? Un bloc-notes ?
    .in-hand = Ce n’est pas un livre comme un autre, et je vous présente mes condoléances. Je m’en occupe. Votre nom, s’il vous plaît, et l’adresse de la commande ?
    .in-hand-also-1 = Je vois ce que ce livre représente, et je pense à vous. Je le prends en main. Votre nom, et l’adresse de la commande ?
    .in-hand-also-2 = C’est précieux, ce que vous attendez là. Je m’en charge. Votre nom et votre adresse, s’il vous plaît ?
    .in-hand-also-3 = Toutes mes condoléances. Laissez-moi faire, maintenant. Qui est à l’appareil, et à quelle adresse ?
    .in-hand-also-4 = Je comprends à quoi il doit servir. Je vais suivre ça. Je vérifie d’abord votre nom et votre adresse ?
    .in-hand-coach = La raison de l’appel, puis « je m’en occupe », et seulement alors la vérification. Dans cet ordre, le formulaire ressemble à une attention.
    .read-out = Je l’ai là : toile verte, pour Forge Cottage, à Wyle Bridge. Il est toujours à l’atelier de reliure, il y a une question sur le nom en couverture.
    .read-out-also-1 = Je le vois, c’est pour Forge Cottage, et il est bloqué chez le relieur à cause du nom
    .read-out-also-2 = Je n’en ai qu’un à l’écran, Forge Cottage, Wyle Bridge, encore à la reliure
    .read-out-also-3 = Trouvé : Wyle Bridge, toile verte, le relieur ne l’a pas terminé
    .read-out-also-4 = Oui, c’est la commande de Forge Cottage, elle attend à cause du nom
    .read-out-coach = Il n’y a qu’une commande pareille, et il semble aimable d’aller vite. Mais vous venez de lire l’adresse et le deuil de quelqu’un à une voix dont vous n’avez pas demandé le nom.
    .so-sorry = Oh, toutes mes condoléances, vraiment, du fond du cœur. Ça doit être un moment terrible pour vous et pour toute la famille, vraiment terrible.
    .so-sorry-also-1 = Que c’est triste, je pense bien à vous tous
    .so-sorry-also-2 = Quelle épreuve, je pense à vous et à tous les vôtres
    .so-sorry-also-3 = Oh non, mes sincères condoléances, comme ça doit être dur
    .so-sorry-also-4 = J’en ai le cœur serré pour vous, perdre quelqu’un, il n’y a rien de pire
    .quantities = Un livre de condoléances, bien. C’était celui de cent vingt pages, ou le grand, avec le signet ?
    .quantities-also-1 = C’est le petit modèle, ou le grand avec le signet ?
    .quantities-also-2 = D’accord. Vous aviez pris combien de pages ?
    .quantities-also-3 = C’était quel modèle, celui de cent vingt pages ?
    .quantities-also-4 = Bien. Avec ou sans signet ?

# text: You’ve not asked who I am, or where I live. Don’t you need that, to look?
# says-tense: You don’t know who you’re speaking to, do you? You’ve not asked.
# says-furious: You’ve not so much as asked my name.
# protection: I was coming to that. For data protection purposes I have to authenticate the account holder. Full name and first line of the delivery address, please?
# protection-also-1: I need to authenticate you under our data protection procedure, name and address please
# protection-also-2: The process requires me to validate the account holder, first line of address?
# protection-also-3: Before proceeding I have to run the security validation, name and first line
# protection-also-4: Yes, for compliance I need the registered name and address
# you-are-right: You’re right to say so, that comes first, and I forgot it. Would you tell me your name, and your address?
# you-are-right-also-1: I should have asked, you’re quite right. What’s your name and address, please?
# you-are-right-also-2: Quite right, and it was for me to ask. Who’s speaking, and at which address?
# you-are-right-also-3: You’ve caught me out, I ought to have begun there. Your name and your address?
# you-are-right-also-4: That’s fair, I should know who I’m talking to. May I have the name and the address?
# go-on-then: Yes, go on. What’s the name, and what’s the address?
# go-on-then-also-1: OK, name and address then
# go-on-then-also-2: Sure. Name, please, and the address?
# go-on-then-also-3: Right, what’s the name and the address?
# go-on-then-also-4: Yes please, your name and where you live
who = Vous ne m’avez pas demandé qui j’étais, ni où j’habite. Il ne vous faut pas ça, pour chercher ?
    .says-tense = Vous ne savez pas à qui vous parlez, n’est-ce pas ? Vous n’avez pas demandé.
    .says-furious = Vous ne m’avez même pas demandé mon nom.
    .protection = J’y venais. Dans le cadre de la protection des données, je dois authentifier le titulaire du compte. Nom complet et première ligne de l’adresse de livraison ?
    .protection-also-1 = Je dois vous authentifier selon notre procédure de protection des données, nom et adresse ?
    .protection-also-2 = La procédure m’impose de valider le titulaire du compte, première ligne de l’adresse ?
    .protection-also-3 = Avant de poursuivre, je dois effectuer le contrôle de sécurité, nom et première ligne
    .protection-also-4 = Oui, pour la conformité, il me faut le nom et l’adresse enregistrés
    .you-are-right = Vous avez raison, c’est par là qu’on commence, et je l’ai oublié. Vous me dites votre nom, et votre adresse ?
    .you-are-right-also-1 = J’aurais dû demander, vous avez raison. Votre nom et votre adresse, s’il vous plaît ?
    .you-are-right-also-2 = C’est juste, et c’était à moi d’y penser. Qui est à l’appareil, et où habitez-vous ?
    .you-are-right-also-3 = Vous me prenez en faute, c’était la première chose à faire. Votre nom, votre adresse ?
    .you-are-right-also-4 = La remarque est juste, il faut que je sache à qui je parle. Vous me donnez votre nom et l’adresse ?
    .go-on-then = Oui, allez-y. C’est à quel nom, et à quelle adresse ?
    .go-on-then-also-1 = Bon, alors le nom et l’adresse
    .go-on-then-also-2 = Oui. Le nom, s’il vous plaît, et l’adresse ?
    .go-on-then-also-3 = D’accord, c’est quel nom, quelle adresse ?
    .go-on-then-also-4 = Si, dites, votre nom et où vous habitez

# text: Whitlock, Douglas Whitlock, at Forge Cottage. I ordered by telephone, a fortnight ago. Friday came, and nobody rang to say otherwise.
# says-tense: Whitlock, Forge Cottage, Wyle Bridge. I said which day it was for. Friday came, and not a word from anybody.
# says-furious: Whitlock, Forge Cottage. I told you people the day. Friday came, and nobody had the manners to ring.
# with-binder: Thank you. I have it now: it’s at the bindery with a query on it, so it hasn’t left. These things do get stuck there from time to time.
# with-binder-also-1: Thanks. It’s been held at the bindery because of a query, that happens
# with-binder-also-2: I see it, it’s stuck at the binder’s with a question on it
# with-binder-also-3: Right, so there’s a query at the bindery and that’s why it’s not out
# with-binder-also-4: It’s on hold over there, there’s a query, these things happen
# our-silence: Thank you. The bindery asked us a question a week ago, and nobody here answered. That’s our failing, Mr Whitlock, and I’m sorry.
# our-silence-also-1: I’ve found it, Mr Whitlock. They asked us something last week and we never replied. I’m sorry, that’s our mistake
# our-silence-also-2: It’s we who let it lie: the bindery had a question and nobody here answered. I apologise
# our-silence-also-3: Thank you. The binder’s question sat in our inbox for a week. That’s on us, and I’m sorry
# our-silence-also-4: It was held because we didn’t answer the bindery. You ought to have been told, and I’m sorry you weren’t
# our-silence-coach: What happened, whose fault it was, one apology for it. He asked why nobody rang, and now he knows.
# slow-craft: Here it is. It’s the bindery, I’m afraid: they’ve sat on it for a week, over some query. Lovely work, but quick they are not.
# slow-craft-also-1: It’s the binder’s fault, they’ve been sitting on it over a query
# slow-craft-also-2: The bindery’s holding it up, as usual, with some question
# slow-craft-also-3: That’ll be them, not us, they’re always slow with their queries
# slow-craft-also-4: They’ve had it a week with a query, honestly, they’re hopeless
# screen-says: It’s down here as held, with a query from the bindery. That’s all it says.
# screen-says-also-1: It says held, query from the binder
# screen-says-also-2: My screen has it on hold, there’s a query
# screen-says-also-3: Status is held, bindery query
# screen-says-also-4: It’s marked as a query, so it’s on hold
details = Whitlock, Douglas Whitlock, à Forge Cottage. J’ai commandé par téléphone, il y a quinze jours. Le vendredi est passé, et personne n’a appelé pour dire quoi que ce soit.
    .says-tense = Whitlock, Forge Cottage, Wyle Bridge. J’avais dit pour quel jour. Le vendredi est passé, et pas un mot de personne.
    .says-furious = Whitlock, Forge Cottage. Je vous l’avais dit, le jour. Le vendredi est passé, et personne n’a eu la politesse d’appeler.
    .with-binder = Merci. Voilà, je l’ai : il est à l’atelier, avec une question en attente, donc il n’est pas parti. Ça coince là-bas, de temps en temps.
    .with-binder-also-1 = Merci. La reliure l’a gardé à cause d’une question, ça arrive
    .with-binder-also-2 = Je le vois, il est bloqué chez le relieur avec une question
    .with-binder-also-3 = Bon, il y a une question à l’atelier, c’est pour ça qu’il n’est pas sorti
    .with-binder-also-4 = Il est en attente là-bas, une question en suspens, ce sont des choses qui arrivent
    .our-silence = Merci. Le relieur nous a posé une question il y a une semaine, et personne ici n’a répondu. La faute est à nous, monsieur Whitlock, et je m’en excuse.
    .our-silence-also-1 = Je l’ai, monsieur Whitlock. On nous a demandé quelque chose la semaine dernière et nous n’avons pas répondu. C’est notre erreur, pardon
    .our-silence-also-2 = C’est nous qui avons laissé dormir ça : le relieur avait une question, personne ici n’a répondu. Je m’en excuse
    .our-silence-also-3 = Merci. La question du relieur est restée une semaine dans notre boîte. C’est à nous, et je le regrette
    .our-silence-also-4 = Il attendait parce que nous n’avons pas répondu à l’atelier. On aurait dû vous prévenir, toutes mes excuses
    .our-silence-coach = Ce qui s’est passé, à qui la faute, une excuse pour cela. Il demandait pourquoi personne n’avait appelé : maintenant il le sait.
    .slow-craft = Voilà. C’est le relieur, hélas : il le garde sous le coude depuis une semaine, pour une question. Du beau travail, mais rapides, ça non.
    .slow-craft-also-1 = C’est la faute du relieur, ils traînent à cause d’une question
    .slow-craft-also-2 = C’est l’atelier qui bloque, comme d’habitude, avec une question
    .slow-craft-also-3 = Ça vient d’eux, pas de nous, ils sont toujours lents avec leurs questions
    .slow-craft-also-4 = Ils l’ont depuis une semaine pour une question, franchement, ils sont impossibles
    .screen-says = C’est marqué en attente, question du relieur. Je n’ai rien d’autre.
    .screen-says-also-1 = Il y a écrit en attente, question du relieur
    .screen-says-also-2 = Mon écran dit en attente, il y a une question
    .screen-says-also-3 = État : en attente, question de la reliure
    .screen-says-also-4 = C’est noté comme une question, donc en attente

# text: A question. I thought I’d been clear, on the telephone. Was it something that I said wrong?
# says-tense: A question? I spelt everything out. Twice. What did I get wrong, then?
# says-furious: A question! I spelt it out for that lad letter by letter. What’s left to ask?
# which-one: It’s the name. The order form says Alice, I, C, E, and the note underneath says Alys with a Y. Which of the two is it?
# which-one-also-1: They’ve got Alice on the form and Alys on the note, which one is correct?
# which-one-also-2: There are two spellings of the name here, which do you want?
# which-one-also-3: It’s whether it’s Alice or Alys. Which should it be?
# which-one-also-4: The name’s written two ways, with an I and with a Y. Which is right?
# read-back: The form has Alice, and you’ll have been read that back at the time. Anything else would be a change to a personalised order, strictly speaking.
# read-back-also-1: It says Alice, and you’ll have confirmed that when you ordered
# read-back-also-2: You were read the order back, with Alice on it, so it’d be a change
# read-back-also-3: It was entered as Alice, you must have agreed to it then
# read-back-also-4: On the form you gave Alice. Changing it now is a change to the order
# spell-for-me: You did nothing wrong. It’s we who wrote the name in two ways, and I’d like it right. Would you spell it for me?
# spell-for-me-also-1: Not at all, it was clear, the muddle is ours. Would you spell me the name, please?
# spell-for-me-also-2: No, you said it well, we put it down two ways. How should it stand? Letter by letter, if you would
# spell-for-me-also-3: Nothing to do with you, don’t worry. We’ve two spellings of the name, I’ll put it right. Could you spell it?
# spell-for-me-also-4: You were perfectly clear. The slip’s ours. Tell me the letters and I’ll take them down myself
# spell-for-me-coach: He was afraid that it was his fault. You took that off him, and then asked for the one thing that only he can give.
# usual-way: Oh, it’s only how the name is spelt. I’ll tell them Alice, shall I, the usual way? Then they can get on with it.
# usual-way-also-1: It’s just the spelling, nothing important. I’ll say Alice, the normal one
# usual-way-also-2: Only a letter or two. Shall I go with the common spelling?
# usual-way-also-3: Just the name, I’ll put Alice and they can carry on
# usual-way-also-4: A tiny thing, the spelling. The usual Alice will do, won’t it?
query = Une question. Je croyais avoir été clair, au téléphone. C’est quelque chose que j’ai mal dit ?
    .says-tense = Une question ? J’ai tout épelé. Deux fois. Où est-ce que je me suis trompé ?
    .says-furious = Une question ! J’ai tout épelé à ce garçon, lettre par lettre. Qu’est-ce qu’il reste à demander ?
    .which-one = C’est le nom. Sur le bon, il y a Alice, I, C, E, et dans la note en dessous, Alys avec un Y. C’est lequel des deux ?
    .which-one-also-1 = Ils ont Alice sur le bon et Alys dans la note, lequel est juste ?
    .which-one-also-2 = Il y a deux orthographes du nom, laquelle voulez-vous ?
    .which-one-also-3 = La question, c’est Alice ou Alys. Qu’est-ce qu’on met ?
    .which-one-also-4 = Le nom est écrit de deux façons, avec I et avec Y. Laquelle est la bonne ?
    .read-back = Sur le bon, c’est Alice, et on vous l’aura relu à ce moment-là. Autre chose, ce serait en toute rigueur une modification de commande personnalisée.
    .read-back-also-1 = Il y a marqué Alice, vous l’aurez confirmé en commandant
    .read-back-also-2 = On vous a relu la commande, avec Alice, donc ce serait une modification
    .read-back-also-3 = On a saisi Alice, vous avez dû être d’accord
    .read-back-also-4 = Sur le bon vous avez donné Alice. Changer maintenant, c’est modifier la commande
    .spell-for-me = Vous n’avez rien fait de travers. C’est nous qui avons écrit le nom de deux façons, et je tiens à ce qu’il soit juste. Vous me l’épelez ?
    .spell-for-me-also-1 = Pas du tout, c’était clair, la confusion vient de nous. Vous voulez bien m’épeler le nom ?
    .spell-for-me-also-2 = Non, vous l’aviez bien dit, nous l’avons noté de deux manières. Comment doit-il s’écrire ? Lettre par lettre, si vous voulez bien
    .spell-for-me-also-3 = Vous n’y êtes pour rien. Nous avons deux orthographes du nom, je corrige ça. Vous pouvez l’épeler ?
    .spell-for-me-also-4 = Vous aviez été parfaitement clair. L’erreur est chez nous. Dites-moi les lettres, je les note moi-même
    .spell-for-me-coach = Il avait peur que ce soit sa faute. Vous la lui avez ôtée, puis vous avez demandé la seule chose que lui seul peut donner.
    .usual-way = Oh, c’est juste l’orthographe du nom. Je leur dis Alice, d’accord, comme ça s’écrit d’habitude ? Ils pourront s’y remettre.
    .usual-way-also-1 = C’est seulement l’orthographe, rien d’important. Je dis Alice, le nom normal
    .usual-way-also-2 = Une lettre ou deux. Je prends l’orthographe courante ?
    .usual-way-also-3 = Juste le nom, je mets Alice et ils continuent
    .usual-way-also-4 = Un détail, l’orthographe. L’Alice habituelle ira bien, non ?

# text: No. That’s not how it’s written. It never was, with her.
# says-tense: That’s not how it’s written. Call it what you like. It’s her name.
# says-furious: That is not her name! It’s one word on that cover. One.
# my-slip: Forgive me. It’s her name, and it’s for you to tell me how it stands. Would you spell it, exactly as she did?
# my-slip-also-1: I’m sorry, that was careless, her name matters. How did she spell it?
# my-slip-also-2: I apologise, I ran ahead of you there. It’s her name. Could you give me the letters?
# my-slip-also-3: You’re right, I’m sorry, a name isn’t a detail. Please spell it for me
# my-slip-also-4: Pardon me, I can hear that I hurt you there. How is it written?
# change-fee: Of course. I should mention that changes after setting can mean a charge of { $charge }, and might put the date back. What should it say?
# change-fee-also-1: A change may cost { $charge }, just so you know. What do you want on it?
# change-fee-also-2: That can be altered but it may be charged and take longer. What’s the name?
# change-fee-also-3: There’s usually a { $charge } fee for alterations. How should it read?
# change-fee-also-4: I can do it, though you risk losing the slot. What’s the spelling?
# which-then: Fine, no harm done. So what would you like it to say instead?
# which-then-also-1: OK, what’s the correct one?
# which-then-also-2: Then how is it spelt?
# which-then-also-3: All right, what should I put?
# which-then-also-4: So tell me what it is
not-usual = Non. Ça ne s’écrit pas comme ça. Chez elle, ça ne s’est jamais écrit comme ça.
    .says-tense = Ça ne s’écrit pas comme ça. Appelez-le comme vous voulez. C’est son nom.
    .says-furious = Ce n’est pas son nom ! Il y a un mot sur cette couverture. Un seul.
    .my-slip = Pardonnez-moi. C’est son nom, et c’est à vous de me dire comment il s’écrit. Vous voulez bien me l’épeler, exactement comme elle ?
    .my-slip-also-1 = Toutes mes excuses, c’était léger, son nom compte. Comment l’écrivait-elle ?
    .my-slip-also-2 = Je m’excuse, j’ai décidé à votre place. C’est son nom. Vous me donnez les lettres ?
    .my-slip-also-3 = Vous avez raison, pardon, un nom n’est pas un détail. Épelez-le-moi, s’il vous plaît
    .my-slip-also-4 = Pardon, j’entends que je vous ai blessé. Comment s’écrit-il ?
    .change-fee = Bien sûr. Je dois vous signaler qu’une modification à ce stade peut coûter { $charge } et repousser la date. Il faut mettre quoi ?
    .change-fee-also-1 = Une modification peut coûter { $charge }, je vous préviens. Vous voulez quoi dessus ?
    .change-fee-also-2 = Ça se change, mais ça peut être facturé et prendre du retard. C’est quel nom ?
    .change-fee-also-3 = Normalement, il y a { $charge } de frais pour ça. Ça s’écrit comment ?
    .change-fee-also-4 = Je peux le faire, mais vous risquez de perdre votre tour. Quelle orthographe ?
    .which-then = Bon, il n’y a pas de mal. Alors, vous voudriez qu’on mette quoi, à la place ?
    .which-then-also-1 = D’accord, c’est lequel, le bon ?
    .which-then-also-2 = Alors ça s’écrit comment ?
    .which-then-also-3 = Très bien, qu’est-ce que je mets ?
    .which-then-also-4 = Alors dites-moi ce que c’est

# text: A, L, Y, S. Alys. She spent her whole life spelling it out for people. Forty-one years I heard her do it, down the telephone.
# says-tense: A, L, Y, S. Forty-one years I heard her spell it out for people. I’d not have her spelt wrong now. Not on this.
# says-furious: A, L, Y, S! Forty-one years she spelt it for people. Must I do it for her now, and still have it wrong?
# noted: A, L, Y, S, thank you. I’ve put that into the order, and I’m taking the other one out.
# noted-also-1: Thanks, I’ve corrected it to A, L, Y, S on the order
# noted-also-2: Changed to Alys with a Y in the system
# noted-also-3: Done, the order now says Alys
# noted-also-4: Right, that’s been amended on the form, A, L, Y, S
# pretty: Oh, what a pretty name! You don’t hear it often, do you? My neighbour’s little girl is an Alis. Is it Welsh?
# pretty-also-1: That’s lovely, is it a Welsh name?
# pretty-also-2: I’ve never seen it written like that, where does it come from?
# pretty-also-3: What a beautiful name, was it in the family?
# pretty-also-4: How unusual! Is that the old spelling?
# cannot-imagine: Forty-one years. I’m so sorry, Mr Whitlock. I can’t begin to imagine what these weeks have been, and then this on top of it all.
# cannot-imagine-also-1: Your wife. Oh, I’m so sorry, that’s such a loss after forty-one years
# cannot-imagine-also-2: I’m terribly sorry, what a sad thing, you must miss her very much
# cannot-imagine-also-3: I can’t imagine how you feel, forty-one years, I’m so sorry
# cannot-imagine-also-4: My condolences, Mr Whitlock, I’m sorry you have to go through this too
# as-she-did: Alys, with a Y, as she spelt it for forty-one years. I’ll read it to the binder myself, letter by letter.
# as-she-did-also-1: A, L, Y, S. After forty-one years she should have it right on this of all things. I’ll see that she does
# as-she-did-also-2: Alys with a Y. I can hear what that name is to you. I’ll spell it to the binder myself
# as-she-did-also-3: So it’s A, L, Y, S, just as she said it all those years. I’ll make sure that’s what goes on the cover
# as-she-did-also-4: Alys, then. It matters that it’s hers. I’m giving it to the binder personally
# as-she-did-coach: You said her name, you said it back correctly, and you took on the spelling. It is what he rang for and could not ask.
spelling = A, L, Y, S. Alys. Elle a passé sa vie à l’épeler aux gens. Quarante et un ans je l’ai entendue faire, au téléphone.
    .says-tense = A, L, Y, S. Pendant quarante et un ans, je l’ai entendue l’épeler aux gens. Je ne voudrais pas qu’on l’écrive mal maintenant. Pas là-dessus.
    .says-furious = A, L, Y, S ! Quarante et un ans elle l’a épelé aux gens. C’est moi qui dois le faire, maintenant, et ce sera encore faux ?
    .noted = A, L, Y, S, merci. Je l’ai mis dans la commande, et j’enlève l’autre.
    .noted-also-1 = Merci, j’ai corrigé en A, L, Y, S sur la commande
    .noted-also-2 = C’est changé, Alys avec un Y, dans le système
    .noted-also-3 = Voilà, la commande indique maintenant Alys
    .noted-also-4 = Bien, le bon est rectifié, A, L, Y, S
    .pretty = Oh, que c’est joli, comme prénom ! On ne l’entend pas souvent. La petite de ma voisine, c’est Alis. C’est gallois ?
    .pretty-also-1 = C’est ravissant, c’est un prénom gallois ?
    .pretty-also-2 = Je ne l’ai jamais vu écrit comme ça, ça vient d’où ?
    .pretty-also-3 = Quel beau prénom, c’était de famille ?
    .pretty-also-4 = C’est original ! C’est l’orthographe ancienne ?
    .cannot-imagine = Quarante et un ans. Toutes mes condoléances, monsieur Whitlock, et pardon. Je n’ose pas imaginer ce qu’ont été ces semaines, et nous, par-dessus le marché.
    .cannot-imagine-also-1 = Votre femme. Oh, toutes mes condoléances, quelle perte, après quarante et un ans
    .cannot-imagine-also-2 = Pardon, oh, que c’est triste, elle doit tellement vous manquer
    .cannot-imagine-also-3 = Je n’imagine pas ce que vous ressentez, quarante et un ans, pardon, monsieur
    .cannot-imagine-also-4 = Mes condoléances, monsieur Whitlock, pardon que vous ayez encore à traverser ça
    .as-she-did = Alys, avec un Y, comme elle l’a épelé pendant quarante et un ans. Je le lirai moi-même au relieur, lettre par lettre.
    .as-she-did-also-1 = A, L, Y, S. Après quarante et un ans, il faut que ce soit juste, là plus qu’ailleurs. J’y veillerai
    .as-she-did-also-2 = Alys avec un Y. J’entends ce que ce nom est pour vous. Je l’épellerai au relieur moi-même
    .as-she-did-also-3 = Donc A, L, Y, S, comme elle l’a dit toute sa vie. Je m’assure que c’est ça qu’on mettra
    .as-she-did-also-4 = Alys, alors. Il faut que ce soit bien le sien. Je le donne au relieur en personne
    .as-she-did-coach = Vous avez dit son nom, vous l’avez redit juste, et vous avez pris l’orthographe sur vous. C’est pour cela qu’il appelait, et il ne pouvait pas le demander.

# text: Her service is on Saturday, at two. Is there time? I’d sooner know now than stand there with nothing.
# says-tense: The service is on Saturday, at two. Is there time or isn’t there? I’d sooner be told.
# says-furious: Saturday, at two. Yes or no? Don’t dress it up for me.
# put-from-mind: It will be there, Mr Whitlock, I promise you that. You’ve enough to think about this week, so put it right out of your mind.
# put-from-mind-also-1: I promise it’ll be with you, don’t give it another thought
# put-from-mind-also-2: You’ll have it for Saturday, you’ve my word
# put-from-mind-also-3: Of course there’s time, it will be there, I guarantee it
# put-from-mind-also-4: Don’t worry about a thing, the book will be at the hall on Saturday
# put-from-mind-coach: It is said out of kindness, and you do not know it. If the binder says no, he finds out on Friday, from an empty doormat.
# by-noon: I understand that, and I don’t know it yet. I’m ringing the bindery now, and you before noon, whatever they say.
# by-noon-also-1: Better to know, I understand. I’ll ask them now and call you back before noon, yes or no
# by-noon-also-2: I can’t tell you yet, and I know you need to hear. You’ll have a call from me before twelve
# by-noon-also-3: That’s hard to wait for, I know. I’ll speak to the binder at once, and to you by noon either way
# by-noon-also-4: I won’t guess with that day at stake. I’m ringing them, then you, before noon
# by-noon-coach: You said what you do not know, what you do next, and when he will know. He can do something with that.
# hold-on: I’ll ring them now, if you’d hold. It can take up to four minutes.
# hold-on-also-1: Would you hold while I ring the bindery? Four minutes at most
# hold-on-also-2: Stay on the line and I’ll ask them, it takes up to four minutes
# hold-on-also-3: Can I put you on hold for four minutes to call the binder?
# hold-on-also-4: Let me phone them while you wait, it won’t be more than four minutes
# out-of-hands: I couldn’t say, I’m afraid. Once it’s with the bindery, it’s rather out of our hands. You might try us again on Thursday.
# out-of-hands-also-1: There’s no way of knowing, call again on Thursday
# out-of-hands-also-2: That depends on the bindery, we can’t influence it
# out-of-hands-also-3: I can’t say, it’s up to them now, maybe ring on Thursday
# out-of-hands-also-4: It’s not in our hands any more, you could ask again later this week
saturday = Sa cérémonie, c’est samedi, à deux heures. Est-ce qu’il sera là ? J’aime mieux le savoir maintenant que me retrouver là sans rien.
    .says-tense = La cérémonie, c’est samedi, à deux heures. Il sera là, oui ou non ? J’aime mieux qu’on me le dise.
    .says-furious = Samedi, à deux heures. Oui ou non ? Et sans détours.
    .put-from-mind = Il sera là, monsieur Whitlock, je vous le promets. Vous avez assez de soucis cette semaine, alors sortez-vous celui-là de la tête.
    .put-from-mind-also-1 = Je vous promets que vous l’aurez, n’y pensez plus
    .put-from-mind-also-2 = Vous l’aurez samedi, vous avez ma parole
    .put-from-mind-also-3 = Bien sûr qu’il sera là, je vous le garantis
    .put-from-mind-also-4 = Ne vous inquiétez de rien, le livre sera à la salle samedi
    .put-from-mind-coach = C’est dit par bonté, et vous n’en savez rien. Si le relieur dit non, il l’apprendra vendredi, devant une boîte aux lettres vide.
    .by-noon = Je comprends, et je ne le sais pas encore. J’appelle le relieur tout de suite, et vous avant midi, quoi qu’il dise.
    .by-noon-also-1 = Mieux vaut savoir, je comprends. Je leur demande maintenant et je vous rappelle avant midi, que ce soit oui ou non
    .by-noon-also-2 = Je ne peux pas encore le dire, et je sais qu’il vous le faut. Vous aurez mon appel avant midi
    .by-noon-also-3 = C’est dur d’attendre ça, je sais. Je parle au relieur à l’instant, et à vous avant midi, dans tous les cas
    .by-noon-also-4 = Je ne veux pas deviner, avec un jour pareil. Je les appelle, puis je vous appelle, avant midi
    .by-noon-coach = Vous avez dit ce que vous ne savez pas, ce que vous faites, et quand il saura. Avec cela, on peut attendre.
    .hold-on = Je les appelle maintenant, si vous voulez bien patienter en ligne. Ça peut prendre quatre minutes.
    .hold-on-also-1 = Vous patientez pendant que j’appelle l’atelier ? Quatre minutes, au plus
    .hold-on-also-2 = Restez en ligne, je leur demande, il faut quatre minutes tout au plus
    .hold-on-also-3 = Je vous mets en attente quatre minutes, le temps d’appeler le relieur ?
    .hold-on-also-4 = Je leur téléphone pendant que vous attendez, pas plus de quatre minutes
    .out-of-hands = Hélas, je ne saurais le dire. Une fois chez le relieur, ce n’est plus trop entre nos mains. Vous pouvez nous rappeler jeudi.
    .out-of-hands-also-1 = Impossible à savoir, rappelez jeudi
    .out-of-hands-also-2 = Ça dépend du relieur, nous n’y pouvons rien
    .out-of-hands-also-3 = Je ne peux pas dire, c’est chez eux maintenant, rappelez peut-être jeudi
    .out-of-hands-also-4 = Ça ne dépend plus de nous, vous pourriez redemander en fin de semaine

# text: Very well. I’ll tell my daughter that it’s settled, and she can stop asking. You’ve heard from the bindery, have you?
# says-tense: So it’s certain, and I may tell my daughter. You’ve spoken to the bindery, then, have you?
# says-furious: You promise. The last one promised me Friday. Have you so much as asked the bindery, before I tell my daughter?
# usual-run: They always manage these in a day or two, and they know us well. So yes, by all means tell your daughter.
# usual-run-also-1: They’re usually quick, so yes, tell her it’s settled
# usual-run-also-2: In my experience they manage it, you can rely on it
# usual-run-also-3: It normally takes a day or two, so there’s no need to ask them
# usual-run-also-4: They know us, they won’t let us down, tell your daughter it’s fine
# if-trouble: No, but there’s no need. If there were any trouble, somebody would be in touch.
# if-trouble-also-1: You’d be contacted if there was a problem
# if-trouble-also-2: We’d let you know if anything came up
# if-trouble-also-3: No, and if something’s wrong they’ll call you
# if-trouble-also-4: They’d tell us, and then somebody tells you
# pass-up: Perhaps I’d better ask. Mrs Tolley deals with the bindery: I’ll tell her all you’ve told me, and she’ll ring you this evening.
# pass-up-also-1: Let me give this to Mrs Tolley, I’ll explain it all and she’ll ring you tonight
# pass-up-also-2: I’d rather pass it to the owner, she’ll have the whole story and call you this evening
# pass-up-also-3: Mrs Tolley handles those, I’ll brief her and she’ll phone you
# pass-up-also-4: I’ll hand it to Mrs Tolley with everything you’ve said, she calls you tonight
# take-it-back: No, I haven’t, and you’re right to doubt it. I spoke too soon. I’m ringing them now, and you before noon.
# take-it-back-also-1: You’re right to ask. I haven’t spoken to them, I shouldn’t have promised. I’ll ring you by noon
# take-it-back-also-2: I was too quick, you’ve good reason to doubt me. Let me ask the bindery and call you before twelve
# take-it-back-also-3: Don’t tell her yet. I ran ahead of myself, and I’m sorry. I’ll know by noon and ring you
# take-it-back-also-4: I understand the doubt. I take it back until I’ve asked them. You’ll hear from me before noon
leaves-it = Très bien. Je dirai à ma fille que c’est réglé, elle cessera de demander. Le relieur vous l’a dit, n’est-ce pas ?
    .says-tense = Alors c’est sûr, je peux le dire à ma fille. Vous avez donc parlé au relieur ?
    .says-furious = Vous promettez. Le dernier m’avait promis vendredi. Vous l’avez seulement demandé au relieur, avant que je le dise à ma fille ?
    .usual-run = Ils y arrivent toujours en un jour ou deux, et ils nous connaissent bien. Alors oui, dites-le à votre fille, bien sûr.
    .usual-run-also-1 = D’habitude ils sont rapides, alors oui, dites-lui que c’est réglé
    .usual-run-also-2 = D’expérience, ils y arrivent, vous pouvez compter dessus
    .usual-run-also-3 = Ça prend normalement un jour ou deux, pas besoin de leur demander
    .usual-run-also-4 = Ils nous connaissent, ils ne nous lâcheront pas, dites-le à votre fille
    .if-trouble = Non, mais ce n’est pas la peine. S’il y avait un problème, quelqu’un vous ferait signe.
    .if-trouble-also-1 = On vous contacterait en cas de problème
    .if-trouble-also-2 = On vous le dirait, s’il y avait quelque chose
    .if-trouble-also-3 = Non, et si quelque chose cloche, ils vous appelleront
    .if-trouble-also-4 = Ils nous le diraient, et quelqu’un vous le dirait
    .pass-up = Je ferais mieux de demander. C’est Mme Tolley qui traite avec le relieur : je lui redis tout, et elle vous appelle ce soir.
    .pass-up-also-1 = Je confie ça à Mme Tolley, je lui explique tout et elle vous téléphone ce soir
    .pass-up-also-2 = Je préfère passer par la patronne, elle saura toute l’histoire et vous appellera ce soir
    .pass-up-also-3 = C’est Mme Tolley qui s’en charge, je la mets au courant et elle vous appelle
    .pass-up-also-4 = Je transmets à Mme Tolley avec tout ce que vous m’avez dit, elle appelle ce soir
    .take-it-back = Non, et vous avez raison d’en douter. J’ai parlé trop vite. Je les appelle tout de suite, et vous avant midi.
    .take-it-back-also-1 = Vous faites bien de demander. Je ne leur ai pas parlé, je n’aurais pas dû promettre. Je vous appelle avant midi
    .take-it-back-also-2 = J’ai parlé sans savoir, vous avez de bonnes raisons de douter. Je demande au relieur et je vous rappelle avant midi
    .take-it-back-also-3 = Ne lui dites rien encore. J’ai promis trop tôt, pardon. Je saurai avant midi et je vous appelle
    .take-it-back-also-4 = Je comprends le doute. Je retire ce que j’ai dit tant que je ne les ai pas eus. Mon appel avant midi

# text: Thursday. And if it’s no, on Thursday, there’s nothing to be done by then, is there.
# says-tense: By Thursday it’s too late to do anything else. You do see that?
# says-furious: And on Thursday you’ll say it’s too late. I can hear it now.
# other-shop: To be safe you might look at a plain one. There’s a stationer’s in the next town that keeps them in black.
# other-shop-also-1: You could buy a plain one elsewhere, there’s a stationer in the next town
# other-shop-also-2: Perhaps get a simple black one from another shop as a reserve
# other-shop-also-3: Have you thought of a ready-made one? The shop in the next town has some
# other-shop-also-4: A plain book from the stationer’s would be safer
# see-that-now: I do see it, and Thursday was a poor answer. I’ll ring the bindery this minute, and you’ll know from me before noon.
# see-that-now-also-1: You’re right, that would leave you with nothing. I’ll ask them now and ring you before noon
# see-that-now-also-2: That’s no answer to give you, I understand. I’m taking it on: a call from me by noon
# see-that-now-also-3: I see. It’s now or not at all. I’ll speak to them at once and ring you back before twelve
# see-that-now-also-4: That’s disappointing to hear, I know. Let me do it now, you’ll hear from me by noon
# their-calendar: That’s how the bindery works, unfortunately: they stamp once a week, and we only hear afterwards what was done and what wasn’t.
# their-calendar-also-1: They only stamp on Wednesdays, so we don’t know before Thursday
# their-calendar-also-2: It’s their schedule, they stamp once a week
# their-calendar-also-3: We don’t hear until after they’ve stamped, I’m afraid
# their-calendar-also-4: It’s the way it’s organised there, Wednesdays only
thursday = Jeudi. Et si c’est non, jeudi, il n’y a plus rien à faire, n’est-ce pas.
    .says-tense = Jeudi, il sera trop tard pour faire autre chose. Vous le voyez bien ?
    .says-furious = Et jeudi, vous direz que c’est trop tard. Je l’entends d’ici.
    .other-shop = Par sûreté, regardez peut-être un livre tout simple. Il y a une papeterie, dans la ville d’à côté, qui en a des noirs.
    .other-shop-also-1 = Vous pourriez en acheter un simple ailleurs, il y a une papeterie dans la ville d’à côté
    .other-shop-also-2 = Prenez peut-être un noir tout simple dans un autre magasin, en réserve
    .other-shop-also-3 = Vous avez pensé à un modèle tout fait ? La papeterie d’à côté en a
    .other-shop-also-4 = Un livre ordinaire de la papeterie, ce serait plus sûr
    .see-that-now = Je le vois bien, et « jeudi » n’était pas une réponse. J’appelle le relieur à l’instant, et vous saurez par moi avant midi.
    .see-that-now-also-1 = Vous avez raison, ça vous laisserait sans rien. Je leur demande maintenant et je vous appelle avant midi
    .see-that-now-also-2 = Ce n’est pas une réponse à vous faire, je comprends. Je m’en charge : mon appel avant midi
    .see-that-now-also-3 = Je vois. C’est maintenant ou plus du tout. Je leur parle tout de suite et je vous rappelle avant midi
    .see-that-now-also-4 = C’est décevant à entendre, je sais. Je le fais maintenant, vous aurez de mes nouvelles avant midi
    .their-calendar = C’est comme ça que travaille l’atelier, malheureusement : ils dorent une fois par semaine, et nous ne savons qu’après ce qui a été fait ou non.
    .their-calendar-also-1 = Ils ne dorent que le mercredi, on ne sait rien avant jeudi
    .their-calendar-also-2 = C’est leur organisation, une fois par semaine
    .their-calendar-also-3 = Nous, on ne l’apprend qu’une fois que c’est fait
    .their-calendar-also-4 = C’est comme ça chez eux, le mercredi seulement

# text: Before noon. I’ll be near the telephone. Is there anything else you want of me?
# says-tense: Before noon, then. I’ll sit by it. Do you need anything more?
# says-furious: Noon. I shall be looking at the clock. Is there anything else?
# a-good-mark: Only that there may be a text with a few questions about me. I’m new, so a good mark would help a great deal. Goodbye for now.
# a-good-mark-also-1: You’ll get a survey, could you give me a five? Goodbye
# a-good-mark-also-2: Just a short survey on how I did, I’d be grateful for a good mark, bye
# a-good-mark-also-3: There’s a questionnaire coming, please be kind, I’m new. Goodbye
# a-good-mark-also-4: If they ask you to rate me, top marks would be lovely. Bye for now
# which-phone: Is this the best number for you? And you’ll be in all morning? Good. Goodbye for now, then.
# which-phone-also-1: Can I reach you on this number until noon? Fine, goodbye
# which-phone-also-2: Just your telephone number, is it this one? Right, bye for now
# which-phone-also-3: Will you be at home the whole time? Good, speak soon
# which-phone-also-4: Is it this line I should ring? Thanks, goodbye
# all-i-need: No, that’s everything, thank you. Speak to you later, Mr Whitlock!
# all-i-need-also-1: Nothing else, thanks, talk soon
# all-i-need-also-2: That’s all I needed, goodbye for now
# all-i-need-also-3: No, we’re done here, speak later
# all-i-need-also-4: All good, bye Mr Whitlock
# say-it-back: Only to say it back. Alys with a Y, gold on green, for Saturday. You’ll hear from me before noon. Goodbye for now.
# say-it-back-also-1: Let me go over it: A, L, Y, S, green with gold letters, wanted for Saturday. I ring by noon. Goodbye
# say-it-back-also-2: So, to be sure: Alys with a Y on green cloth, before Saturday, and my call before noon. Bye for now
# say-it-back-also-3: To sum up: the name is Alys, the day is Saturday, and I’ll call by twelve. Goodbye, Mr Whitlock
# say-it-back-also-4: May I repeat it once? Alys, with a Y, in gold, by Saturday. My call comes before noon. Until then
until-noon = Avant midi. Je resterai près du téléphone. Il vous faut encore quelque chose de moi ?
    .says-tense = Avant midi, alors. Je ne m’éloigne pas. Il vous faut autre chose ?
    .says-furious = Midi. Je regarderai l’heure. Il vous faut autre chose ?
    .a-good-mark = Juste que vous aurez peut-être un message avec des questions sur moi. Je débute, une bonne note m’aiderait beaucoup. À tout à l’heure.
    .a-good-mark-also-1 = Vous recevrez une enquête, vous pourriez mettre cinq ? À plus tard
    .a-good-mark-also-2 = Seulement un petit questionnaire sur moi, une bonne note me ferait plaisir, au revoir
    .a-good-mark-also-3 = Un questionnaire va arriver, soyez gentil, je débute. Au revoir
    .a-good-mark-also-4 = Si on vous demande de me noter, le maximum serait parfait. À plus tard
    .which-phone = Ce numéro est le bon pour vous joindre ? Et vous serez là toute la matinée ? Bien. À tout à l’heure, alors.
    .which-phone-also-1 = Je peux vous avoir à ce numéro jusqu’à midi ? Bien, au revoir
    .which-phone-also-2 = Votre téléphone, c’est bien celui-ci ? Bon, à plus tard
    .which-phone-also-3 = Vous serez chez vous tout le temps ? Parfait, à tout à l’heure
    .which-phone-also-4 = C’est sur cette ligne que j’appelle ? Merci, au revoir
    .all-i-need = Non, c’est tout, merci. À tout à l’heure, monsieur Whitlock !
    .all-i-need-also-1 = Rien d’autre, merci, à plus tard
    .all-i-need-also-2 = C’est tout ce qu’il me fallait, à tout à l’heure
    .all-i-need-also-3 = Non, on a fini, à plus tard
    .all-i-need-also-4 = C’est bon, au revoir, monsieur Whitlock
    .say-it-back = Non, je vous relis seulement : Alys avec un Y, doré sur vert, pour samedi. Je vous rappelle avant midi. À tout à l’heure.
    .say-it-back-also-1 = Je récapitule : A, L, Y, S, vert et doré, il le faut pour samedi. J’appelle avant midi. À tout à l’heure
    .say-it-back-also-2 = Donc, pour ne rien oublier : Alys avec un Y sur toile verte, avant samedi, et mon appel avant midi. À plus tard
    .say-it-back-also-3 = En résumé : le nom est Alys, le jour est samedi, et j’appelle avant midi. Au revoir, monsieur Whitlock
    .say-it-back-also-4 = Je peux répéter une fois ? Alys, avec un Y, en doré, avant samedi. Mon appel vient avant midi. D’ici là

# text: Yes, I’m here. What do they say? You can give it to me straight.
# says-tense: Yes. I’m here. Well? Is it to be, or not?
# says-furious: Well? Out with it.
# shop-counter: Good news. They’re stamping it tomorrow, so it will be here in the shop on Thursday afternoon. You can fetch it whenever you like until Friday.
# shop-counter-also-1: It’s stamped tomorrow and you can pick it up here from Thursday afternoon
# shop-counter-also-2: It’ll be ready for collection in the shop on Thursday at four
# shop-counter-also-3: You can come and get it here on Thursday or Friday
# shop-counter-also-4: They’ll do it tomorrow, and we keep it at the counter for you to collect
# first-class: They stamp it tomorrow and post it first class on Thursday. So all being well you’ll have it from the postman on Saturday morning.
# first-class-also-1: It goes out first class on Thursday, so probably Saturday morning
# first-class-also-2: They’ll post it on Thursday, it should reach you by Saturday
# first-class-also-3: It’s coming by first-class post, with luck on Friday or Saturday
# first-class-also-4: Posted on Thursday, so Saturday with the morning post, I should think
# courier-plain: It’s stamped tomorrow and comes by courier on Friday, before noon. We pay.
# courier-plain-also-1: Yes. They stamp tomorrow, a courier brings it on Friday morning at our cost
# courier-plain-also-2: It comes by courier on Friday before twelve, no charge
# courier-plain-also-3: They’re stamping it tomorrow, courier Friday morning, paid by us
# courier-plain-also-4: Friday before noon, by courier, on us
# straight-yes: You’ve waited long enough: yes. A courier brings it on Friday before noon, at our cost. Would that do for you?
# straight-yes-also-1: I know how you’ve waited, so: yes. A courier can bring it on Friday morning and we pay. Is somebody at home?
# straight-yes-also-2: You can breathe out, it’s a yes. Stamped tomorrow, with you on Friday before noon by courier. Does that suit you?
# straight-yes-also-3: Yes, Mr Whitlock, I know that’s been a long morning. Courier on Friday before noon, we pay. Are you in?
# straight-yes-also-4: It’s a yes, and I’m glad to end the waiting. I’d send a courier on Friday morning, at no cost. Would you be there?
# straight-yes-coach: The yes first, because that is what he was waiting for. Then the day, the hour and who pays.
news = Oui, je suis là. Qu’est-ce qu’ils disent ? Vous pouvez me parler franchement.
    .says-tense = Oui. Je suis là. Alors ? Ça se fait, ou pas ?
    .says-furious = Alors ? Dites.
    .shop-counter = Bonne nouvelle. Ils le dorent demain, donc il sera ici, au magasin, jeudi après-midi. Vous pouvez passer le prendre quand vous voulez jusqu’à vendredi.
    .shop-counter-also-1 = C’est doré demain et vous pouvez le retirer ici dès jeudi après-midi
    .shop-counter-also-2 = Il sera prêt au magasin jeudi à quatre heures
    .shop-counter-also-3 = Vous pouvez venir le chercher ici jeudi ou vendredi
    .shop-counter-also-4 = Ils le font demain, et on vous le garde au comptoir
    .first-class = Ils le dorent demain et le postent jeudi en prioritaire. Donc, si tout va bien, le facteur vous l’apporte samedi matin.
    .first-class-also-1 = Il part jeudi en prioritaire, donc sans doute samedi matin
    .first-class-also-2 = Ils le postent jeudi, vous devriez l’avoir samedi
    .first-class-also-3 = Il vient par courrier prioritaire, avec de la chance vendredi ou samedi
    .first-class-also-4 = Posté jeudi, donc samedi au courrier du matin, je pense
    .courier-plain = Il est doré demain, et un coursier l’apporte vendredi avant midi. C’est nous qui payons.
    .courier-plain-also-1 = Oui. Ils dorent demain, un coursier l’apporte vendredi matin à nos frais
    .courier-plain-also-2 = Il arrive par coursier vendredi avant midi, sans frais
    .courier-plain-also-3 = C’est doré demain, coursier vendredi matin, payé par nous
    .courier-plain-also-4 = Vendredi avant midi, par coursier, c’est pour nous
    .straight-yes = Vous avez assez attendu : c’est oui. Un coursier l’apporte vendredi avant midi, à nos frais. Ça vous irait ?
    .straight-yes-also-1 = Je sais comme vous avez attendu, alors : oui. Un coursier peut l’apporter vendredi matin, nous payons. Il y aura quelqu’un ?
    .straight-yes-also-2 = Vous pouvez souffler, c’est oui. Doré demain, chez vous vendredi avant midi par coursier. Ça vous convient ?
    .straight-yes-also-3 = Oui, monsieur Whitlock, et je sais que la matinée a été longue. Coursier vendredi avant midi, nous payons. Vous serez là ?
    .straight-yes-also-4 = C’est oui, et c’est un plaisir de mettre fin à l’attente. J’enverrais un coursier vendredi matin, sans frais. Vous y serez ?
    .straight-yes-coach = Le oui d’abord, puisque c’est lui qu’il attendait. Puis le jour, l’heure, et qui paie.

# text: I see. And if the day comes and it doesn’t? It was { $price }. I’d have no use for it on Sunday.
# says-tense: I see. And if it doesn’t come? I was told Friday once before. It’s { $price }, and on Sunday I’ll have no use for it.
# says-furious: You said a Friday before. What if that one goes by as well? { $price }, for a book that’s too late?
# not-take-it: After last Friday I’d ask that too. You named your day: if it comes too late, you needn’t take it, and you have it all back.
# not-take-it-also-1: You’ve every reason to doubt us. If it’s late for Saturday, you don’t have to take it, you get all your money back
# not-take-it-also-2: I’d ask that too, after Friday. Since you told us the day, a late one is not yours to keep or pay for: full refund
# not-take-it-also-3: That’s a fair worry. You gave us the date, so if we miss it the whole { $price } is returned to your card
# not-take-it-also-4: We’ve let you down once, I know. Too late means you owe nothing, and the money goes back in full
# not-take-it-coach: He asked about money and meant trust. He got a clear answer to the one, and a word for the other.
# personalised: I’m afraid personalised goods can’t be returned, that’s in the terms of every shop. But they’re very dependable, so it’s hardly likely to come to that.
# personalised-also-1: Anything with a name on it is non-returnable, but it’ll come
# personalised-also-2: Personalised items aren’t refundable, that’s the law, I think
# personalised-also-3: With a name on it there’s no refund, sorry, but don’t worry
# personalised-also-4: The terms say no refunds on personalised orders
# personalised-coach: This holds for somebody who changes his mind. He named a day, and we would have missed it: that is another matter, and your house’s rule says so.
# wont-come-to-that: Oh, it won’t come to that, don’t you worry, it’s all in hand now.
# wont-come-to-that-also-1: That’s not going to happen, don’t worry
# wont-come-to-that-also-2: I’m sure it will arrive, no need to think of that
# wont-come-to-that-also-3: It’ll be fine, let’s not expect the worst
# wont-come-to-that-also-4: No, no, it will come, you’ll see
# ten-per-cent: I could take ten per cent off for your trouble, that’s { $tenth }, and put a note of the delay on the order.
# ten-per-cent-also-1: I can offer you ten per cent off for the delay
# ten-per-cent-also-2: Let me give you { $tenth } back as a gesture
# ten-per-cent-also-3: We could knock a tenth off the price to make up for it
# ten-per-cent-also-4: As a goodwill gesture I’ll refund { $tenth }
risk = Je vois. Et si le jour vient, et pas le livre ? Il coûtait { $price }. Dimanche, je n’en ferai plus rien.
    .says-tense = Je vois. Et s’il n’arrive pas ? On m’avait déjà dit vendredi, une fois. C’est { $price }, et dimanche je n’en ferai plus rien.
    .says-furious = Vous aviez déjà dit vendredi. Et si celui-là passe aussi ? { $price }, pour un livre qui vient trop tard ?
    .not-take-it = Après vendredi dernier, je le demanderais aussi. Vous aviez dit votre jour : s’il vient trop tard, vous n’êtes pas tenu de le prendre, et tout vous est rendu.
    .not-take-it-also-1 = Vous avez tout lieu de douter de nous. S’il arrive après samedi, vous n’avez pas à le prendre, on vous rembourse tout
    .not-take-it-also-2 = Moi aussi je poserais la question, après vendredi. Vous nous aviez donné le jour, un livre en retard n’est ni à garder ni à payer : tout est remboursé
    .not-take-it-also-3 = L’inquiétude est légitime. Vous aviez dit la date, si nous la manquons, les { $price } reviennent sur votre carte
    .not-take-it-also-4 = Nous vous avons déjà fait faux bond, je sais. Trop tard, et vous ne devez rien : l’argent revient en entier
    .not-take-it-coach = Il parlait d’argent, et voulait dire la confiance. Il a eu une réponse claire pour l’un, et un mot pour l’autre.
    .personalised = Hélas, le personnalisé n’est ni repris ni remboursé, c’est dans les conditions de toutes les maisons. Mais ils sont très sérieux, on n’en arrivera pas là.
    .personalised-also-1 = Ce qui porte un nom n’est pas repris, mais il arrivera
    .personalised-also-2 = Les articles personnalisés ne sont pas remboursables, c’est la loi, je crois
    .personalised-also-3 = Avec un nom dessus, pas de remboursement, hélas, mais ne vous inquiétez pas
    .personalised-also-4 = D’après les conditions, pas de remboursement sur le personnalisé
    .personalised-coach = Cela vaut pour qui change d’avis. Lui avait dit son jour, et c’est nous qui l’aurions manqué : c’est autre chose, et la règle de la maison le dit.
    .wont-come-to-that = Oh, on n’en arrivera pas là, ne vous inquiétez pas, tout est en bonne voie.
    .wont-come-to-that-also-1 = Ça n’arrivera pas, ne vous en faites pas
    .wont-come-to-that-also-2 = Il viendra, c’est certain, inutile d’y penser
    .wont-come-to-that-also-3 = Ça ira très bien, n’imaginons pas le pire
    .wont-come-to-that-also-4 = Mais non, mais non, il viendra, vous verrez
    .ten-per-cent = Je pourrais vous faire dix pour cent pour le dérangement, ça fait { $tenth }, et noter le retard sur la commande.
    .ten-per-cent-also-1 = Je peux vous proposer dix pour cent pour le retard
    .ten-per-cent-also-2 = Je vous rends { $tenth }, comme geste
    .ten-per-cent-also-3 = On pourrait enlever un dixième du prix pour compenser
    .ten-per-cent-also-4 = À titre de geste commercial, je vous rembourse { $tenth }

# text: That’s clear, then. I’ll tell my daughter. She’s been on at me since Friday to ring.
# says-tense: Well. I’ll tell my daughter what you said. She’s the one who made me ring.
# says-furious: I’ll tell my daughter, and we’ll see. I’d not have rung again, but for her.
# anything-else: Lovely. Anything else that I can help you with today? No? Then thank you for calling Tolley and Finch, and have a great rest of the week!
# anything-else-also-1: Great, anything else today? Thanks for calling, have a nice week
# anything-else-also-2: Perfect, thank you for choosing Tolley and Finch, goodbye
# anything-else-also-3: Wonderful! Enjoy the rest of your week, bye
# anything-else-also-4: Was there anything else? No? Have a lovely day then
# condolences: My condolences again, Mr Whitlock, to you and to your daughter. I hope that Saturday is all you want it to be. Goodbye.
# condolences-also-1: Once more, I’m sorry for your loss. My best to your daughter. Goodbye
# condolences-also-2: I wish you both strength for Saturday. Goodbye, Mr Whitlock
# condolences-also-3: I’ll be thinking of you and your daughter on Saturday. Take care
# condolences-also-4: My sympathy to you both. I hope the service goes well. Goodbye
# see-it-through: Once more, then: Alys with a Y, at your door on Friday by noon. I’ll check on Thursday that it has left. Goodbye, Mr Whitlock.
# see-it-through-also-1: To sum up: A, L, Y, S, stamped tomorrow, with you on Friday before noon, and I check on Thursday. Goodbye
# see-it-through-also-2: So it’s Alys with a Y, by courier, Friday by noon. I make sure on Thursday that it’s gone. Goodbye
# see-it-through-also-3: Let me say it back: her name is Alys with a Y, it comes on Friday, and I look on Thursday that it left. All the best
# see-it-through-also-4: Just to repeat: Alys, with a Y, Friday before twelve, and if it hasn’t left on Thursday I ring. Goodbye for now
# see-what-comes: So that’s Alys with a Y, stamped tomorrow, and yours after that. I hope it reaches you in time. Goodbye, Mr Whitlock.
# see-what-comes-also-1: To recap: A, L, Y, S, stamped tomorrow, then it’s on its way. Goodbye
# see-what-comes-also-2: Alys with a Y, stamped tomorrow, let’s hope it’s there in time. Bye
# see-what-comes-also-3: So: stamped tomorrow as Alys with a Y, and then we’ll see. Goodbye
# see-what-comes-also-4: It’s Alys, with a Y, ready tomorrow. I hope that works for you. Goodbye
# settled: Good. That’s that, then. Goodbye.
# settled-also-1: Right, goodbye
# settled-also-2: All settled. Bye
# settled-also-3: Fine. Goodbye, Mr Whitlock
# settled-also-4: That’s everything. Bye now
goodbye = C’est clair, alors. Je le dirai à ma fille. Depuis vendredi, elle me presse d’appeler.
    .says-tense = Bon. Je dirai à ma fille ce que vous m’avez dit. C’est elle qui m’a fait appeler.
    .says-furious = Je le dirai à ma fille, et on verra. Sans elle, je n’aurais pas rappelé.
    .anything-else = Parfait. Je peux faire autre chose pour vous aujourd’hui ? Non ? Alors merci d’avoir appelé Tolley et Finch, et très bonne semaine !
    .anything-else-also-1 = Très bien, autre chose aujourd’hui ? Merci de votre appel, bonne semaine
    .anything-else-also-2 = Parfait, merci d’avoir choisi Tolley et Finch, au revoir
    .anything-else-also-3 = Super ! Profitez bien de la semaine, au revoir
    .anything-else-also-4 = Il vous fallait autre chose ? Non ? Alors belle journée
    .condolences = Encore toutes mes condoléances, monsieur Whitlock, à vous et à votre fille. J’espère que samedi sera comme vous le souhaitez. Au revoir.
    .condolences-also-1 = Encore une fois, toute ma sympathie. Mes pensées à votre fille. Au revoir
    .condolences-also-2 = Je vous souhaite du courage à tous deux pour samedi. Au revoir, monsieur Whitlock
    .condolences-also-3 = Je penserai à vous et à votre fille samedi. Prenez soin de vous
    .condolences-also-4 = Ma sympathie à tous les deux. Que la cérémonie soit belle. Au revoir
    .see-it-through = Alors une fois encore : Alys avec un Y, à votre porte vendredi avant midi. Jeudi, je vérifie que c’est parti. Au revoir, monsieur Whitlock.
    .see-it-through-also-1 = En résumé : A, L, Y, S, doré demain, chez vous vendredi avant midi, et je contrôle jeudi. Au revoir
    .see-it-through-also-2 = Donc Alys avec un Y, par coursier, vendredi avant midi. Jeudi, je m’assure du départ. Au revoir
    .see-it-through-also-3 = Je redis tout : son nom est Alys avec un Y, il arrive vendredi, et jeudi je regarde qu’il soit parti. Bonne continuation
    .see-it-through-also-4 = Pour répéter : Alys, avec un Y, vendredi avant midi, et si jeudi il n’est pas parti, j’appelle. Au revoir
    .see-what-comes = Donc c’est Alys avec un Y, doré demain, et ensuite à vous. J’espère qu’il vous arrivera à temps. Au revoir, monsieur Whitlock.
    .see-what-comes-also-1 = Je récapitule : A, L, Y, S, doré demain, puis il est en route. Au revoir
    .see-what-comes-also-2 = Alys avec un Y, doré demain, espérons qu’il soit là à temps. Au revoir
    .see-what-comes-also-3 = Donc : doré demain, Alys avec un Y, et puis on verra. Au revoir
    .see-what-comes-also-4 = C’est Alys, avec un Y, prêt demain. J’espère que ça vous ira. Au revoir
    .settled = Bien. Voilà qui est fait. Au revoir.
    .settled-also-1 = Bon, au revoir
    .settled-also-2 = Tout est réglé. Au revoir
    .settled-also-3 = Bien. Au revoir, monsieur Whitlock
    .settled-also-4 = C’est tout. Au revoir

# text: Is there somebody over you that I might speak to? It’s not meant rudely. I’ve only the one Saturday.
# says-tense: I’d like to speak to whoever it is that you answer to. I’ve only the one Saturday, and I’m no nearer to it.
# says-furious: I’ve kept my voice down all my life. Fetch me whoever’s name is over your door. Tolley or Finch, I don’t mind which.
# no-finch: There hasn’t been a Finch for thirty years, and Mrs Tolley would only read you the very same screen. There’s just me this morning, I’m afraid.
# no-finch-also-1: There’s nobody else here this morning, I’m afraid, only me
# no-finch-also-2: Mrs Tolley doesn’t come to the telephone for a single order
# no-finch-also-3: Anybody here would give you the same answer, I’m afraid
# no-finch-also-4: It wouldn’t help you, the owner sees what I see
# yes-and-six: Of course you may, and I’ve tried your patience, I know. Mrs Tolley is back at six and can ring you then. What can be done before six, I’ll do now, myself.
# yes-and-six-also-1: You’ve every right to be angry, and to ask. The owner is in from six, she can ring you. I’m not leaving it until then, I’ll see to it now
# yes-and-six-also-2: Yes, you can have Mrs Tolley, this evening at six. I understand that you’ve had enough of me. Let me put right now what I can
# yes-and-six-also-3: That’s a fair thing to ask, after the way I’ve gone on. She’s back at six. The rest is mine, and I’ll do it while you’re on the line
# yes-and-six-also-4: I can hear how angry you are, and I’ve earned it. At six you can talk to Mrs Tolley if you still wish. Until then I’m the one who looks after it
# yes-and-six-coach: A man who never asks for anybody’s master has just done it. Yes, and when; and then at once what needs nobody’s leave.
# all-of-it: You may, and you shan’t have to say it twice. I’ll give Mrs Tolley all of it, and she’ll ring you this evening.
# all-of-it-also-1: Of course. I’ll write it all down for Mrs Tolley and she rings you tonight
# all-of-it-also-2: Yes. The owner will have the whole story from me, and you’ll have a call from her this evening
# all-of-it-also-3: I’ll pass it to Mrs Tolley with everything you’ve told me, she’ll ring at six
# all-of-it-also-4: Certainly, I’ll explain it to the owner first, and she telephones you tonight
# put-through: One moment, please, I’ll put you through to the owner.
# put-through-also-1: Hold the line, I’m connecting you with Mrs Tolley
# put-through-also-2: Right, I’ll transfer you to the owner’s line
# put-through-also-3: I’ll put you through to her, just a second
# put-through-also-4: Fine, I’m passing you on to Mrs Tolley
# put-through-coach: You did not look whether she is in. He asked for a person, and gets a bell that rings in an empty room.
over-the-door = Y a-t-il quelqu’un au-dessus de vous à qui je pourrais parler ? Ce n’est pas pour vous blesser. Je n’ai que ce samedi.
    .says-tense = Je voudrais parler à la personne à qui vous rendez des comptes. Je n’ai que ce samedi, et je n’en suis pas plus près.
    .says-furious = Toute ma vie, j’ai parlé bas. Allez me chercher celui dont le nom est sur votre porte. Tolley ou Finch, ça m’est égal.
    .no-finch = Il n’y a plus de Finch depuis trente ans, et Mme Tolley vous lirait exactement le même écran. Ce matin, il n’y a que moi, hélas.
    .no-finch-also-1 = Il n’y a personne d’autre ce matin, hélas, que moi
    .no-finch-also-2 = Mme Tolley ne vient pas au téléphone pour une seule commande
    .no-finch-also-3 = N’importe qui, ici, vous donnerait la même réponse, malheureusement
    .no-finch-also-4 = Ça ne vous avancerait pas, la patronne voit ce que je vois
    .yes-and-six = Bien sûr, et j’ai mis votre patience à l’épreuve, je le sais. Mme Tolley rentre à six heures et peut vous appeler. Ce qui peut se faire avant, je le fais maintenant, moi-même.
    .yes-and-six-also-1 = Vous avez bien le droit d’être en colère, et de demander. La patronne est là à six heures, elle peut vous appeler. Je n’attends pas jusque-là, je m’en occupe maintenant
    .yes-and-six-also-2 = Oui, vous aurez Mme Tolley, ce soir à six heures. Je comprends que vous en ayez assez de moi. Laissez-moi réparer maintenant ce que je peux
    .yes-and-six-also-3 = C’est une demande juste, après ma façon de faire. Elle rentre à six heures. Le reste est pour moi, et je le fais pendant que vous êtes en ligne
    .yes-and-six-also-4 = J’entends votre colère, et je ne l’ai pas volée. À six heures, vous parlerez à Mme Tolley si vous le voulez encore. D’ici là, c’est moi qui m’en charge
    .yes-and-six-coach = Un homme qui ne demande jamais le patron de personne vient de le faire. Oui, et quand ; puis, tout de suite, ce qui ne demande la permission de personne.
    .all-of-it = Oui, et vous n’aurez pas à le dire deux fois. Je raconte tout à Mme Tolley, et elle vous appelle ce soir.
    .all-of-it-also-1 = Bien sûr. J’écris tout pour Mme Tolley, et elle vous téléphone ce soir
    .all-of-it-also-2 = Oui. La patronne aura toute l’histoire par moi, et vous aurez son appel dans la soirée
    .all-of-it-also-3 = Je transmets à Mme Tolley avec tout ce que vous m’avez dit, elle appelle à six heures
    .all-of-it-also-4 = Certainement, je l’explique d’abord à la patronne, et elle vous téléphone ce soir
    .put-through = Un instant, s’il vous plaît, je vous passe la patronne.
    .put-through-also-1 = Restez en ligne, je vous mets en relation avec Mme Tolley
    .put-through-also-2 = Bien, je transfère sur la ligne de la patronne
    .put-through-also-3 = Je vous la passe, une seconde
    .put-through-also-4 = Bon, je vous renvoie sur Mme Tolley
    .put-through-coach = Vous n’avez pas regardé si elle était là. Il a demandé quelqu’un, et il a une sonnerie dans une pièce vide.

# text: Goodbye for now, then. Thank you.
# says-tense: I’ll wait for it, then.
# becomes: Douglas moved the chair next to the telephone, and left the kettle off in case it should be heard less well.
noon-call = À tout à l’heure, alors. Merci.
    .says-tense = Alors j’attends.
    .becomes = Douglas a tiré la chaise près du téléphone, et n’a pas mis l’eau à chauffer, de peur de moins bien l’entendre.

# text: Thank you. She’d have liked that, you know. That somebody asked.
# says-tense: Goodbye. I’ll believe it when I’ve read the cover.
# becomes: The book came on Friday at twenty to twelve. On Saturday sixty-three people wrote in it, and not one of them had to ask how she spelt her name.
as-she-spelt-it = Merci. Ça lui aurait plu, vous savez. Que quelqu’un demande.
    .says-tense = Au revoir. J’y croirai quand j’aurai lu la couverture.
    .becomes = Le livre est arrivé vendredi, à midi moins vingt. Samedi, soixante-trois personnes y ont écrit, et aucune n’a eu à demander comment s’épelait son nom.

# text: Goodbye, then. I’ll keep an eye on the road.
# says-tense: We’ll have to manage, I suppose. Goodbye.
# becomes: The name was right. On Saturday morning the book was not yet in Wyle Bridge. His daughter drove after it, and carried it in at ten to three, when the first guests had already gone. Nine pages are written.
fetched = Au revoir, alors. Je guetterai la route.
    .says-tense = Il faudra bien se débrouiller. Au revoir.
    .becomes = Le nom était juste. Samedi matin, le livre n’était toujours pas à Wyle Bridge. Sa fille est allée le chercher, et l’a apporté à trois heures moins dix, quand les premiers invités étaient déjà partis. Neuf pages sont écrites.

# text: Friday, then. Goodbye to you.
# says-tense: Friday. Goodbye.
# becomes: The courier was punctual. On the cover stood “Alice”, in gold. Douglas put the book on the table face down, and only turned it when the hall was empty.
wrong-cover = À vendredi, donc. Au revoir.
    .says-tense = Vendredi. Au revoir.
    .becomes = Le coursier a été ponctuel. Sur la couverture, il y avait « Alice », en lettres dorées. Douglas a posé le livre à l’envers sur la table, et ne l’a retourné qu’une fois la salle vide.

# text: Well. Thank you for ringing. Goodbye.
# says-tense: I’ll not ring again. Goodbye.
# becomes: On Saturday people wrote on sheets from the church office. The book came on Monday, with another woman’s name on it. He never sent it back.
nothing-right = Bon. Merci d’avoir appelé. Au revoir.
    .says-tense = Je ne rappellerai pas. Au revoir.
    .becomes = Samedi, on a écrit sur des feuilles du bureau paroissial. Le livre est arrivé lundi, avec le nom d’une autre femme. Il ne l’a jamais renvoyé.

# text: Then I’ll tell her. Thank you, and goodbye.
# says-tense: If you say so. Goodbye.
# becomes: Nobody rang the bindery. It stamps on Wednesdays, and the question about the name was still open on the Wednesday after. Douglas’s daughter has kept your name.
on-trust = Alors je le lui dirai. Merci, et au revoir.
    .says-tense = Si vous le dites. Au revoir.
    .becomes = Personne n’a appelé le relieur. Il dore le mercredi, et le mercredi d’après, la question du nom était toujours ouverte. La fille de Douglas a gardé votre nom.

# text: A plain one. Yes. I suppose it’s the pages that count. Goodbye.
# says-tense: Black, without a name. I see. Goodbye.
# becomes: He bought a black book with “Visitors” on it. His granddaughter wrote the name on a label, with a Y. The shop’s own book has been waiting on your shelf since Easter.
plain-one = Un tout simple. Oui. Ce sont les pages qui comptent, je suppose. Au revoir.
    .says-tense = Noir, sans nom. Je vois. Au revoir.
    .becomes = Il a acheté un livre noir marqué « Visiteurs ». Sa petite-fille a écrit le nom sur une étiquette, avec un Y. Celui de la maison attend depuis Pâques sur votre étagère.

# text: This evening. I’ll wait for her, then. Goodbye.
# says-tense: Another evening of waiting. Very well. Goodbye.
# becomes: Mrs Tolley rang at six. The bindery stamped it a day late, as a favour to her, and she drove out to Wyle Bridge with it herself on Friday night.
owner = Ce soir. J’attendrai donc son appel. Au revoir.
    .says-tense = Encore un soir à attendre. Très bien. Au revoir.
    .becomes = Mme Tolley a appelé à six heures. L’atelier l’a doré un jour plus tard, pour lui être agréable, et elle l’a porté elle-même à Wyle Bridge, vendredi soir.

# text: This evening, then. And thank you for telling her first. Goodbye.
# says-tense: This evening. At least I’ll not have to begin again. Goodbye.
# becomes: Mrs Tolley rang at six, and asked him nothing that he had told you. She drove out to Wyle Bridge with the book herself, on Friday night.
from-the-shop = Ce soir, donc. Et merci de tout lui dire d’abord. Au revoir.
    .says-tense = Ce soir. Au moins, je n’aurai pas à recommencer. Au revoir.
    .becomes = Mme Tolley a appelé à six heures, et ne lui a rien demandé de ce qu’il vous avait dit. Vendredi soir, elle a porté elle-même le livre à Wyle Bridge.

# text: Hello? Mrs Tolley? No. It’s only the machine.
# says-tense: Hello? Is anybody there? No. It’s the machine.
# becomes: Mrs Tolley was out until six. Douglas does not speak to machines; he heard the tone out, put the telephone down, and asked his daughter not to ask.
empty-office = Allô ? Madame Tolley ? Non. Ce n’est que le répondeur.
    .says-tense = Allô ? Il y a quelqu’un ? Non. C’est le répondeur.
    .becomes = Mme Tolley n’était pas là avant six heures. Douglas ne parle pas aux machines ; il a écouté le signal jusqu’au bout, a raccroché, et a prié sa fille de ne pas poser de questions.

# text: Ten past four. No, love, they’ve not rung. I think we’ll see about something else.
# says-tense: Ten past four. I’ll not ring them again. Put the telephone back, would you.
# becomes: Douglas sat beside the telephone until ten past four. The service had a ring binder with lined paper. He buys his pens at the post office now.
never-rang = Quatre heures dix. Non, ma grande, personne n’a appelé. Je crois qu’on va chercher autre chose.
    .says-tense = Quatre heures dix. Je ne les rappelle plus. Remets le téléphone à sa place, veux-tu.
    .becomes = Douglas est resté près du téléphone jusqu’à quatre heures dix. À la cérémonie, il y avait un classeur et des feuilles lignées. Ses stylos, il les achète à la poste, maintenant.

# text: I’ll leave it there. Good day to you.
# says-tense: No. Thank you. Good day.
# becomes: Douglas put the telephone down without a hard word, and did not pick it up again. The book is still held, with its question, and nobody has asked after it.
rang-off = Je vais en rester là. Bonne journée.
    .says-tense = Non. Merci. Bonne journée.
    .becomes = Douglas a raccroché sans un mot dur, et n’a plus décroché. Le livre attend toujours, avec sa question, et personne ne l’a réclamé.
