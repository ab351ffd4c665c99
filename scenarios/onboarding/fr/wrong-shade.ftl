# text: Not the green she chose
title = Pas le vert qu’elle a choisi

# text: Thursday, October 8. You answer the chat of Larkin & Vale, formal wear online, sewn in Ohio. Julian Prewitt of Duluth, Minnesota, ordered six bridesmaids’ dresses and four ties in the color Juniper, from a swatch card. The box came this morning. His sister’s wedding is on Saturday, October 17, nine days away. He is used to good service and says so. The workroom can still sew all six again, if it gets the order today.
briefing = Jeudi 8 octobre. Vous répondez au tchat de Larkin & Vale, tenues de cérémonie vendues en ligne et cousues dans l’Ohio. Julian Prewitt, de Duluth, dans le Minnesota, a commandé six robes de demoiselles d’honneur et quatre cravates dans le coloris Genévrier, d’après un nuancier. Le carton est arrivé ce matin. Le mariage de sa sœur est le samedi 17 octobre, dans neuf jours. Il a l’habitude d’être bien servi, et le dit. L’atelier peut encore refaire les six robes, à condition d’avoir la commande aujourd’hui.

# text: Before you act on an order, ask for its number and the zip code of the delivery.
policy-verify = Avant de toucher à une commande, demandez son numéro et le code postal de livraison.
# text: What does not match our own swatch card is our mistake. Nothing has to be proved or paid. The customer chooses: a remake or a full refund.
policy-shade = Ce qui n’est pas de la couleur de notre nuancier est notre erreur. Rien à prouver, rien à payer. Le client choisit : une nouvelle confection ou le remboursement complet.
# text: Express remake: five days in the workroom, then overnight. Ordered today, it arrives Wednesday, October 14, before noon. Before anything is sewn, the workroom can photograph the cut cloth on the card, in daylight.
policy-remake = Confection express : cinq jours d’atelier, puis livraison le lendemain. Commandées aujourd’hui, les robes arrivent le mercredi 14 octobre avant midi. Avant de coudre, l’atelier peut photographier le tissu coupé sur le nuancier, à la lumière du jour.
# text: The courier takes wrong items along when he brings the right ones.
policy-pickup = Le livreur reprend les mauvais articles quand il apporte les bons.
# text: Beyond that you may give back up to { $limit } on your own. A remake and a full refund together are not yours to give.
policy-gesture = En plus de cela, vous pouvez rendre jusqu’à { $limit } de vous-même. Une nouvelle confection et un remboursement complet à la fois, ce n’est pas à vous de les accorder.
# text: Say what is certain. Nobody can guarantee a color that has not been looked at.
policy-words = Dites ce qui est sûr. Personne ne peut garantir une couleur qu’on n’a pas regardée.

# text: to have six dresses in the right green before the wedding
need-green = avoir six robes du bon vert avant le mariage
# text: to know whose mistake it was
need-why = savoir de qui vient l’erreur
# text: to know that the new ones will match, before Saturday
need-proof = savoir avant samedi que les nouvelles iront ensemble
# text: to have the morning that it cost seen, and paid
need-fair = que sa matinée perdue soit reconnue, et payée
# text: not to haul six dresses to a counter this week
need-return = ne pas porter six robes à un guichet cette semaine
# text: to hear that he did not let his sister down
need-brother = entendre qu’il n’a pas laissé tomber sa sœur

# text: Order
# value: LV-30417, zip 55804. Six dresses { $dresses }, four ties { $ties }, all Juniper
record-order = Commande
    .value = LV-30417, code postal 55804. Six robes { $dresses }, quatre cravates { $ties }, toutes Genévrier
# text: Swatch card
# value: Bought in June; ordered by it
record-card = Nuancier
    .value = Acheté en juin ; la commande a été faite d’après lui
# text: Dresses
# value: Cut from dye lot 22. Inspection, Oct. 1: “bluer than card, passed, rush order”
record-dresses = Robes
    .value = Coupées dans le bain de teinture 22. Contrôle du 1er octobre : « plus bleu que le nuancier, accepté, commande pressée »
# text: Ties
# value: Dye lot 19, matches the card
record-ties = Cravates
    .value = Bain de teinture 19, conforme au nuancier
# text: On the shelf
# value: All six sizes in Juniper, cut from lot 22
record-stock = En rayon
    .value = Les six tailles en Genévrier, coupées dans le bain 22
# text: In the workroom
# value: Lot 19: enough for eight dresses
record-cloth = À l’atelier
    .value = Bain 19 : de quoi faire huit robes

# text: Dye lots
# content: Cloth is dyed in lots, and each lot turns out a little different. Only the lot tells whether two pieces match; the name of the color does not. Look at the lot before you offer an exchange.
knowledge-lots = Les bains de teinture
    .content = Le tissu se teint par bains, et chaque bain sort un peu différent. Seul le numéro du bain dit si deux pièces vont ensemble ; le nom du coloris ne le dit pas. Regardez le bain avant de proposer un échange.

# text: Wrong shade: express remake
disposition-remake = Mauvaise couleur : confection express
# text: Wrong shade: full refund
disposition-refund = Mauvaise couleur : remboursement complet
# text: Passed to a supervisor
disposition-passed-up = Transmis à une superviseure
# text: Not settled
disposition-open = Non réglé

# text: I just opened your box. Six bridesmaids’ dresses, and not one of them is Juniper. They’re blue. The wedding is in nine days. I’d like to hear what you’re planning to do about it.
# says-tense: There are six dresses on my dining table and they are blue. I ordered Juniper. I paid for Juniper. The wedding is nine days from today. So?
# says-furious: Six dresses, all six wrong! I ordered Juniper and you sent me pond water. Nine days! Is anybody awake over there?
# screens: Hi there! Colors look a little different on every screen. Have a look at the dresses outdoors before we do anything hasty.
# screens-also-1: Hello, it’s often just the lighting, try them by a window first
# screens-also-2: Hi! Monitors show colors differently, so what you saw online may not be exact
# screens-also-3: Good morning, greens can look blue indoors, did you check in daylight
# screens-also-4: Hi, photos never match real fabric a hundred percent, that’s normal
# screens-coach: He ordered from a card that he holds in his hand. You have told him that he cannot see.
# number-first: Hi, this is { $agent } with Larkin & Vale. Order number and delivery zip code, please.
# number-first-also-1: Hello, can I get your order number and zip?
# number-first-also-2: Hi, I’ll need the order number and the zip code it shipped to
# number-first-also-3: Good morning, order number and zip please
# number-first-also-4: Hi there, what’s the number on the order, and your zip code
# nine-days: Hello, Mr. Prewitt, I’m { $agent }. Six wrong dresses, nine days out: of course you’re angry. I’m staying on this. What do you see there?
# nine-days-also-1: Hello, I’m { $agent }. The wrong color nine days before a wedding, I’d be furious too. I’ll take this on. Tell me what you’re looking at
# nine-days-also-2: Good morning Mr. Prewitt, { $agent } here. That’s a terrible box to open this close to the day. I’m handling it. How do they differ from what you ordered?
# nine-days-also-3: Hi, { $agent } here. I get why you’re upset, all six wrong and so little time. Leave it with me, and describe the color for me
# nine-days-also-4: Hello Mr. Prewitt. You’ve every right to be mad. I’m on it now. What exactly does the color look like beside the swatch?
# credit-hello: Hello! I’ve just put { $hello } back on your card for the inconvenience, as a courtesy from all of us. Now let’s see what we can do about those dresses.
# credit-hello-also-1: Hi, first of all here’s { $hello } back for your trouble
# credit-hello-also-2: Hello, as a goodwill gesture I’ve refunded { $hello }, now about the dresses
# credit-hello-also-3: Hi there! I can offer you a { $hello } credit right away
# credit-hello-also-4: Good morning, to start with I’m crediting { $hello } to you
# credit-hello-coach: Money before a word about nine days. He hears what you think it is worth.
box = Je viens d’ouvrir votre carton. Six robes de demoiselles d’honneur, et pas une n’est Genévrier. Elles sont bleues. Le mariage est dans neuf jours. J’aimerais savoir ce que vous comptez faire.
    .says-tense = J’ai six robes sur ma table et elles sont bleues. J’ai commandé Genévrier. J’ai payé Genévrier. Le mariage est dans neuf jours. Alors ?
    .says-furious = Six robes, et pas une de la bonne couleur ! J’ai commandé Genévrier, vous m’envoyez de l’eau de mare. Neuf jours ! Il y a quelqu’un de réveillé, chez vous ?
    .screens = Bonjour ! Les couleurs changent un peu d’un écran à l’autre. Regardez donc les robes dehors avant qu’on fasse quoi que ce soit de précipité.
    .screens-also-1 = Bonjour, c’est souvent l’éclairage, essayez d’abord près d’une fenêtre
    .screens-also-2 = Bonjour ! Les écrans ne rendent jamais les teintes exactement, ce que vous avez vu en ligne peut différer
    .screens-also-3 = Bonjour, à l’intérieur un vert peut tirer sur le bleu, vous avez regardé à la lumière du jour ?
    .screens-also-4 = Bonjour, une photo ne ressemble jamais tout à fait au tissu, c’est normal
    .number-first = Bonjour, ici { $agent }, de Larkin & Vale. Numéro de commande et code postal de livraison, s’il vous plaît.
    .number-first-also-1 = Bonjour, votre numéro de commande et votre code postal ?
    .number-first-also-2 = Bonjour, il me faut le numéro de la commande et le code postal d’arrivée
    .number-first-also-3 = Bonjour, numéro de commande et code postal svp
    .number-first-also-4 = Bonjour, quel est le numéro de la commande, et le code postal ?
    .nine-days = Bonjour, monsieur Prewitt, ici { $agent }. Six robes de la mauvaise couleur, à neuf jours : bien sûr que vous êtes en colère. Je m’en charge. Qu’avez-vous sous les yeux ?
    .nine-days-also-1 = Bonjour, je suis { $agent }. La mauvaise couleur neuf jours avant un mariage, je serais hors de moi aussi. Je m’en charge. Dites-moi ce que vous avez sous les yeux
    .nine-days-also-2 = Bonjour monsieur Prewitt, c’est { $agent }. Ouvrir un carton pareil si près du jour, c’est affreux. Je prends l’affaire. En quoi diffèrent-elles de ce que vous aviez commandé ?
    .nine-days-also-3 = Bonjour, ici { $agent }. Je comprends votre colère : les six à refaire, et si peu de temps. Laissez-moi faire, et décrivez-moi la couleur
    .nine-days-also-4 = Bonjour monsieur Prewitt. Il y a de quoi être furieux. Je m’y mets tout de suite. À quoi ressemble la couleur, à côté de l’échantillon ?
    .credit-hello = Bonjour ! Je viens de remettre { $hello } sur votre carte pour la gêne occasionnée, c’est un geste de toute l’équipe. Maintenant, voyons ce qu’on peut faire pour ces robes.
    .credit-hello-also-1 = Bonjour, pour commencer, voici { $hello } pour le dérangement
    .credit-hello-also-2 = Bonjour, à titre commercial je vous rends { $hello }, ensuite parlons des robes
    .credit-hello-also-3 = Bonjour ! Je peux vous offrir tout de suite un avoir de { $hello }
    .credit-hello-also-4 = Bonjour, d’abord je vous crédite de { $hello }
    .screens-coach = Il a commandé d’après un nuancier qu’il tient à la main. Vous venez de lui dire qu’il voit mal.
    .credit-hello-coach = De l’argent avant un mot sur les neuf jours. Il entend ce que, d’après vous, cela vaut.

# text: I’m standing at a window. North light, eleven in the morning. I also have your swatch card in my hand. Shall I go on?
# says-tense: I’m at the window, with your own swatch card in my hand. Don’t explain daylight to me.
# says-furious: I am AT the window! With YOUR card! Do you think I’m blind?
# trust-the-card: Then the card wins, and I’m sorry I doubted you: six wrong, and no time. I’ll sort it out. What else do you see?
# trust-the-card-also-1: You’re right, I shouldn’t have questioned your eyes. I’m sorry. I’m on your side now, what else is off?
# trust-the-card-also-2: I apologize for that answer. If it doesn’t match the card, it’s wrong. I’ll take care of it. Tell me more
# trust-the-card-also-3: My apologies, you checked better than we did. I’ll deal with it. What does the card show?
# trust-the-card-also-4: Sorry, that came across badly, and I see why you’re annoyed. I’m taking this on. Describe what you have there
# upload: Could you upload two photos, then, so I can compare?
# upload-also-1: Please attach a picture of the dress and the card
# upload-also-2: Can you send photos so that I can see for myself
# upload-also-3: Would you upload some pictures, please
# upload-also-4: I’d need to see a photo first
# cards-fade: Swatch cards do fade over the summer, to be honest. They aren’t made to be kept that long, so I wouldn’t take the card as the final word here.
# cards-fade-also-1: The card may have faded since June, you know
# cards-fade-also-2: Those cards aren’t exact either, they lose color over time
# cards-fade-also-3: To be fair, a card that old isn’t reliable
# cards-fade-also-4: Cards change with the light too, so it proves little
window = Je suis devant une fenêtre. Plein nord, onze heures du matin. J’ai aussi votre nuancier à la main. Je continue ?
    .says-tense = Je suis à la fenêtre, avec votre propre nuancier. Ne m’expliquez pas la lumière du jour.
    .says-furious = Mais j’y suis, à la fenêtre ! Avec VOTRE nuancier ! Vous me croyez aveugle ?
    .trust-the-card = Alors c’est le nuancier qui a raison, et pardon d’avoir douté de vous : six robes à refaire, et si peu de temps. Je règle ça. Que voyez-vous d’autre ?
    .trust-the-card-also-1 = Vous avez raison, je n’avais pas à mettre vos yeux en doute. Excusez-moi. Je suis avec vous, maintenant : quoi d’autre ne va pas ?
    .trust-the-card-also-2 = Pardon pour cette réponse. Si ce n’est pas la couleur du nuancier, l’erreur est chez nous. Je m’en occupe. Dites-m’en plus
    .trust-the-card-also-3 = Toutes mes excuses, vous avez mieux vérifié que nous. Je m’en charge. Que montre le nuancier ?
    .trust-the-card-also-4 = Pardon, c’était maladroit et je comprends que ça vous agace. Je prends l’affaire en main. Décrivez-moi ce que vous avez
    .upload = Vous pourriez m’envoyer deux photos, alors, que je compare ?
    .upload-also-1 = Joignez une photo de la robe et du nuancier, s’il vous plaît
    .upload-also-2 = Pouvez-vous envoyer des photos, que je voie par moi-même ?
    .upload-also-3 = Merci de charger quelques images
    .upload-also-4 = Il me faudrait d’abord une photo
    .cards-fade = Un nuancier, ça passe pendant l’été, pour être honnête. Ce n’est pas fait pour être gardé si longtemps, je ne m’y fierais pas les yeux fermés.
    .cards-fade-also-1 = Le nuancier a pu pâlir depuis juin, vous savez
    .cards-fade-also-2 = Ces cartes ne sont pas exactes non plus, elles perdent leur couleur
    .cards-fade-also-3 = Un nuancier aussi vieux n’est pas très fiable, il faut le dire
    .cards-fade-also-4 = La carte change avec la lumière, elle aussi, ça ne prouve pas grand-chose

# text: The four ties are Juniper, dark green, like the card. Next to them the dresses are practically teal. My sister Cleo comes by Saturday to see everything. She doesn’t know yet, and I keep looking at the clock.
# says-tense: The ties are right, that’s the joke. Lay one on a dress and a child could see it. Saturday my sister Cleo comes to look at everything. She doesn’t know yet. What am I supposed to show her?
# says-furious: Your own ties don’t match your own dresses! Same name, two colors! And Saturday Cleo walks in here, my sister, and she has no idea. What do I show her?
# said-back: So the ties are right, the dresses aren’t, and Cleo comes on Saturday, not knowing a thing. That’s a lot to sit on by yourself.
# said-back-also-1: Let me make sure I have it: ties fine, dresses off, and Cleo coming in two days. I can see why you’re nervous
# said-back-also-2: The ties are the right green, the dresses aren’t, and you have until Saturday to tell Cleo. That must be weighing on you
# said-back-also-3: Just the dresses, then, not the ties, and you’re dreading Saturday. Anyone would be
# said-back-also-4: Ties right, dresses wrong, your sister in two days. No wonder it’s on your mind
# nobody-looks: Weddings always work out, you’ll see! Everybody looks at the bride. I doubt that a single guest will notice the difference at all.
# nobody-looks-also-1: I’m sure nobody will notice, all eyes are on the bride anyway
# nobody-looks-also-2: It’ll be a beautiful day whatever the color, don’t let it get to you
# nobody-looks-also-3: Most guests can’t tell teal from green, really
# nobody-looks-also-4: Don’t worry so much, these things sort themselves out at weddings
# so-awful: Oh no, that’s awful. I got married in the spring, I would’ve been in tears. I’m so, so sorry for you.
# so-awful-also-1: How horrible, I feel terrible for you and for Cleo
# so-awful-also-2: I’m so sorry, that must be a nightmare, I can only imagine
# so-awful-also-3: Oh dear, my heart goes out to you, what a thing to happen
# so-awful-also-4: That’s so upsetting, I’m really very sorry for you both
# which-sizes: Got it. And is it all six of them, or just a couple?
# which-sizes-also-1: Okay. Are all the dresses affected?
# which-sizes-also-2: How many of the six are wrong, exactly?
# which-sizes-also-3: Is every one of them off, or only some
# which-sizes-also-4: Noted. Which sizes does this concern
ties = Les quatre cravates sont Genévrier, vert foncé, comme le nuancier. À côté, les robes tirent sur le bleu canard. Ma sœur Cleo passe samedi pour tout voir. Elle ne sait encore rien, et je regarde l’heure sans arrêt.
    .says-tense = Les cravates sont bonnes, c’est le comble. Posez-en une sur une robe, un enfant le verrait. Samedi, ma sœur Cleo vient tout regarder. Elle ne sait encore rien. Je lui montre quoi, moi ?
    .says-furious = Vos cravates ne vont pas avec vos robes ! Même nom, deux couleurs ! Et samedi, Cleo entre ici, ma sœur, sans se douter de rien. Je lui montre quoi ?
    .said-back = Donc les cravates sont bonnes, les robes non, et samedi Cleo arrive sans rien savoir. C’est lourd à porter tout seul.
    .said-back-also-1 = Si je vous suis : les cravates vont, les robes ne vont pas, et Cleo vient dans deux jours. Je comprends que vous soyez inquiet
    .said-back-also-2 = Les cravates ont le bon vert, les robes non, et vous avez jusqu’à samedi pour le dire à Cleo. Ça doit peser
    .said-back-also-3 = Ce sont donc les robes seulement, pas les cravates, et vous redoutez samedi. Il y a de quoi
    .said-back-also-4 = Le bon vert pour les cravates, pas pour les robes, et votre sœur dans deux jours. Pas étonnant que ça vous travaille
    .nobody-looks = Un mariage, ça finit toujours par s’arranger, vous verrez ! Tout le monde regarde la mariée. Je doute qu’un seul invité remarque la différence.
    .nobody-looks-also-1 = Personne ne s’en apercevra, tous les yeux seront sur la mariée
    .nobody-looks-also-2 = Ce sera une belle journée quelle que soit la couleur, ne vous laissez pas abattre
    .nobody-looks-also-3 = La plupart des invités confondent vert et bleu canard, vraiment
    .nobody-looks-also-4 = Ne vous en faites pas tant, ces choses-là s’arrangent toutes seules
    .so-awful = Oh non, c’est affreux. Mon mariage, c’était au printemps, j’en aurais pleuré. Pardon, vraiment, mille fois pardon.
    .so-awful-also-1 = Quelle horreur, ça me fait de la peine pour vous et pour Cleo
    .so-awful-also-2 = Mille excuses, ce doit être un cauchemar, j’imagine
    .so-awful-also-3 = Oh là là, je suis de tout cœur avec vous, quelle histoire
    .so-awful-also-4 = C’est tellement contrariant, toutes mes excuses à tous les deux
    .which-sizes = D’accord. Et ce sont les six, ou seulement quelques-unes ?
    .which-sizes-also-1 = Bien. Toutes les robes sont concernées ?
    .which-sizes-also-2 = Combien des six n’ont pas la bonne couleur, exactement ?
    .which-sizes-also-3 = Elles sont toutes comme ça, ou certaines seulement ?
    .which-sizes-also-4 = C’est noté. Quelles tailles cela concerne-t-il ?

# text: LV-30417, 55804. There’s your number. Did you read the rest of what I wrote?
# says-tense: LV-30417, 55804. Now you have a number. Did you read one word of the rest?
# says-furious: LV-30417, 55804! A number, that’s all I am to you. Did you read what I wrote or not?
# ask-again: Thank you. And what seems to be the issue with your order today?
# ask-again-also-1: Thanks, how can I help you with this order?
# ask-again-also-2: Got it. So what is the problem exactly?
# ask-again-also-3: Thank you for that, and what can I do for you today
# ask-again-also-4: Perfect, and what is this regarding
# standard-thanks: Thank you for providing your details. Your concern is important to us. An associate is reviewing your order, and we appreciate your patience and understanding.
# standard-thanks-also-1: Thank you, your request is being processed, please bear with us
# standard-thanks-also-2: We value your feedback and are reviewing your case
# standard-thanks-also-3: Thanks for your patience, your satisfaction is our priority
# standard-thanks-also-4: Your message is important to us, one of us is looking at it
# i-read-it: I did, and I went about it backwards, sorry. Blue instead of Juniper, six times, nine days to go. You’re right to be angry. I’m here, and I’m on it.
# i-read-it-also-1: Yes, every word, and I’m sorry I started with formalities. Six wrong dresses nine days out is serious, and it’s mine now
# i-read-it-also-2: I read it: the wrong color and a wedding in nine days. You’ve a right to be angry. I’m staying with you on this
# i-read-it-also-3: I did. I apologize for starting with paperwork. It’s the whole set in blue, and time’s short. I’m on it
# i-read-it-also-4: You’re right, that was cold of me. Six dresses, wrong green, nine days. I’ll see it through
read-me = LV-30417, 55804. Voilà votre numéro. Et le reste de ce que j’ai écrit, vous l’avez lu ?
    .says-tense = LV-30417, 55804. Maintenant, vous avez un numéro. Vous avez lu un mot du reste ?
    .says-furious = LV-30417, 55804 ! Un numéro, voilà tout ce que je suis pour vous. Vous avez lu ce que j’ai écrit, oui ou non ?
    .ask-again = Merci. Et quel est le problème avec votre commande, aujourd’hui ?
    .ask-again-also-1 = Merci, en quoi puis-je vous aider pour cette commande ?
    .ask-again-also-2 = C’est noté. Alors, quel est le souci exactement ?
    .ask-again-also-3 = Merci à vous, et que puis-je faire pour vous aujourd’hui ?
    .ask-again-also-4 = Parfait, et c’est à quel sujet ?
    .standard-thanks = Merci pour ces informations. Votre demande est importante pour nous. Un conseiller examine votre commande ; nous vous remercions de votre patience et de votre compréhension.
    .standard-thanks-also-1 = Merci, votre demande est en cours de traitement, merci de patienter
    .standard-thanks-also-2 = Vos remarques comptent pour nous, nous étudions votre dossier
    .standard-thanks-also-3 = Merci de votre patience, votre satisfaction est notre priorité
    .standard-thanks-also-4 = Votre message nous est précieux, l’un de nous le regarde
    .i-read-it = Oui, et j’ai commencé par le mauvais bout, pardon. Du bleu au lieu de Genévrier, six fois, à neuf jours. Vous avez raison d’être en colère. Je m’en occupe.
    .i-read-it-also-1 = Oui, chaque mot, et je regrette d’avoir commencé par des formalités. Six robes de la mauvaise couleur à neuf jours, c’est grave, et c’est mon affaire maintenant
    .i-read-it-also-2 = Je l’ai lu : la mauvaise couleur, et un mariage dans neuf jours. Vous avez le droit d’être en colère. Je reste avec vous
    .i-read-it-also-3 = Oui. Excusez-moi d’avoir commencé par la paperasse. C’est toute la série en bleu, et le temps presse. Je m’y mets
    .i-read-it-also-4 = Vous avez raison, c’était froid de ma part. Six robes, le mauvais vert, neuf jours. Je vais jusqu’au bout

# text: All right. What do you need from me so this gets moving?
# says-tense: So what do you need from me? And please, not another form.
# says-furious: What do you need? Come on, I don’t have all day. I have nine of them!
# the-form: Please complete the return request under “My orders” and attach three photos taken in daylight. Our quality team reviews every request within two business days.
# the-form-also-1: You can open a return request in your account, we’ll review it in two days
# the-form-also-2: Please use the online form and add photos, someone will get back to you
# the-form-also-3: Fill in the return form first, then quality will look at it
# the-form-also-4: There’s a form for that under My orders, it takes two business days
# by-name: One moment, I’ll try to find you by your name.
# by-name-also-1: Hang on, let me search for Prewitt
# by-name-also-2: Just a second while I look you up
# by-name-also-3: Hold on, I’m going through the orders by name
# by-name-also-4: Wait a moment please, I’ll see if I can find it
# number-zip: The order number and the delivery zip code, please.
# number-zip-also-1: Order number and zip?
# number-zip-also-2: Just the number of the order and your zip code
# number-zip-also-3: I need the LV number and the zip code
# number-zip-also-4: Give me the order number plus the zip it went to
# two-things: Two things, so that only you can change it: the number that starts with LV, and the delivery zip. Then you’ll hear what went wrong, right here.
# two-things-also-1: No form. The LV number and your zip, so I know it’s really your order, and then you’ll hear what happened and what comes next
# two-things-also-2: Only the order number and zip code, to be sure it’s yours. Then I’ll explain, and we’ll settle it right here
# two-things-also-3: To open the right order I need its number and the zip. You’ll get your answer in this chat, today
# two-things-also-4: The number on the slip and the zip it was sent to, for your protection. Next I look up the cause and give you your choices
what-now = Bon. De quoi avez-vous besoin pour que ça avance ?
    .says-tense = Alors, qu’est-ce qu’il vous faut ? Et pitié, pas encore un formulaire.
    .says-furious = Il vous faut quoi ? Allez, je n’ai pas toute la journée. J’en ai neuf !
    .the-form = Merci de remplir la demande de retour dans « Mes commandes » et d’y joindre trois photos prises à la lumière du jour. Notre service qualité examine chaque demande sous deux jours ouvrés.
    .the-form-also-1 = Vous pouvez ouvrir une demande de retour dans votre espace, réponse en deux jours
    .the-form-also-2 = Utilisez le formulaire en ligne avec des photos, on vous recontactera
    .the-form-also-3 = Remplissez d’abord le formulaire de retour, la qualité verra ensuite
    .the-form-also-4 = Il y a un formulaire pour ça dans Mes commandes, comptez deux jours ouvrés
    .by-name = Un instant, j’essaie de vous retrouver par votre nom.
    .by-name-also-1 = Attendez, je cherche à Prewitt
    .by-name-also-2 = Une seconde, je vous cherche dans la liste
    .by-name-also-3 = Ne quittez pas, je passe les commandes en revue par nom
    .by-name-also-4 = Patientez un moment, je regarde si je vous trouve
    .number-zip = Le numéro de commande et le code postal de livraison, s’il vous plaît.
    .number-zip-also-1 = Numéro de commande et code postal ?
    .number-zip-also-2 = Juste le numéro de la commande et votre code postal
    .number-zip-also-3 = J’ai besoin du numéro LV et du code postal
    .number-zip-also-4 = Donnez-moi le numéro et le code postal où c’est arrivé
    .two-things = Deux choses, pour que vous seul puissiez y toucher : le numéro qui commence par LV et le code postal. Ensuite je vous dis ce qui s’est passé, ici même.
    .two-things-also-1 = Pas de formulaire. Le numéro LV et le code postal, pour vérifier que c’est votre commande, et vous saurez ce qui s’est passé et ce qui vient après
    .two-things-also-2 = Seulement le numéro et le code postal, pour vérifier que c’est la vôtre. Puis je vous explique, et on règle ça ici
    .two-things-also-3 = Pour ouvrir la bonne commande, il me faut son numéro et le code postal. Vous aurez votre réponse dans ce tchat, aujourd’hui
    .two-things-also-4 = Le numéro du bon de livraison et le code postal, c’est pour vous protéger. Après, je cherche la cause et je vous donne le choix

# text: You have it in front of you. So tell me straight, I’ve heard the other version from stores before: did I pick the wrong green, or did you send it?
# says-tense: Now comes the part where I clicked the wrong box, right? Or it’s ‘within tolerance.’ I’ve heard them all. Whose mistake is it?
# says-furious: Go ahead. ‘Colors may vary.’ I’ve heard it before, I don’t believe a word. Yours or mine? One word will do!
# tolerance: Chiffon varies from lot to lot, Mr. Prewitt. Lot 22 came in at a delta of 3.1, inside our spec, so technically it passed.
# tolerance-also-1: Technically lot 22 is within the spectral tolerance for that article
# tolerance-also-2: There’s a delta E of 3.1 between the lots, that’s in spec
# tolerance-also-3: It’s normal metamerism between piece-dyed lots, QC passed it
# tolerance-also-4: The lot variance is within our QA range, so it isn’t a defect as such
# ours: Fair question, after what you’ve heard. It’s ours: the dresses came from a bluer batch than the ties. Inspection saw it and let it pass. I’m sorry.
# ours-also-1: I understand why you’d doubt us. You picked right, we cut from the wrong batch, and we even noticed. I apologize
# ours-also-2: You’ve good reason to be wary. Here it is: our mistake. A bluer batch went through inspection in a rush. I’m sorry
# ours-also-3: Yours was the right green. Ours was the wrong cloth, and someone waved it through. I can see why you don’t trust us, and I’m sorry
# ours-also-4: I don’t blame you for asking. We did this: different dye batch, seen and shipped anyway. I apologize for that
# ours-plain: The dresses were cut from another dye batch than the ties. Our error.
# ours-plain-also-1: Ours. Different batch of cloth
# ours-plain-also-2: It’s our mistake, the dresses come from a bluer batch
# ours-plain-also-3: We sent the wrong one, the cloth was from another dye batch
# ours-plain-also-4: You ordered right. The batch was wrong on our end
# on-paper: According to the system, you ordered Juniper and we shipped Juniper, so on paper it’s correct. I can open an inquiry with the warehouse, if you like.
# on-paper-also-1: The system shows the right color code was shipped, so I can’t see an error
# on-paper-also-2: It says Juniper on the packing slip, so as far as we’re concerned it’s right
# on-paper-also-3: Our records show no mistake, but I could ask the warehouse
# on-paper-also-4: From what I see here the order was filled correctly
whose = Vous l’avez sous les yeux. Alors dites-le-moi franchement, d’autres boutiques m’ont déjà servi l’autre version : j’ai choisi le mauvais vert, ou c’est vous qui l’avez envoyé ?
    .says-tense = Et maintenant, j’ai cliqué à côté, c’est ça ? Ou c’est « dans la tolérance ». Je les ai toutes entendues. À qui la faute ?
    .says-furious = Allez-y. « Les couleurs peuvent varier. » On me l’a déjà faite, je n’en crois pas un mot. Vous ou moi ? Un mot suffit !
    .tolerance = La mousseline varie d’un bain à l’autre, monsieur Prewitt. Le bain 22 est sorti avec un delta de 3,1, dans nos specs : techniquement, c’est conforme.
    .tolerance-also-1 = Techniquement, le bain 22 est dans la tolérance spectrale de l’article
    .tolerance-also-2 = Il y a un delta E de 3,1 entre les bains, c’est dans les specs
    .tolerance-also-3 = C’est un métamérisme normal entre bains de teinture, le CQ a validé
    .tolerance-also-4 = L’écart entre bains reste dans notre fourchette qualité, ce n’est donc pas un défaut à proprement parler
    .ours = La question se comprend, après ce qu’on vous a déjà dit. C’est nous : les robes viennent d’un bain de teinture plus bleu que les cravates. Le contrôle l’a vu et l’a laissé passer. Pardon.
    .ours-also-1 = Je comprends que vous doutiez de nous. Vous aviez bien choisi, nous avons coupé dans le mauvais bain, et nous l’avions même remarqué. Toutes mes excuses
    .ours-also-2 = Vous avez de bonnes raisons de vous méfier. Voici : c’est notre erreur. Un bain plus bleu a passé le contrôle dans la précipitation. Je vous demande pardon
    .ours-also-3 = Le vert, vous l’aviez bien choisi. Le tissu, c’est nous, et quelqu’un a fermé les yeux. Je vois pourquoi vous ne nous faites plus confiance, et je m’en excuse
    .ours-also-4 = Je ne vous en veux pas de poser la question. C’est nous : un autre bain, vu et expédié quand même. Je vous présente mes excuses
    .ours-plain = Les robes ont été coupées dans un autre bain que les cravates. Erreur de notre part.
    .ours-plain-also-1 = C’est nous. Un autre bain de teinture
    .ours-plain-also-2 = L’erreur est chez nous, les robes viennent d’un bain plus bleu
    .ours-plain-also-3 = Nous avons envoyé les mauvaises, le tissu était d’un autre bain
    .ours-plain-also-4 = Vous aviez bien commandé. Le bain était mauvais, de notre côté
    .on-paper = D’après le système, vous avez commandé Genévrier et nous avons expédié Genévrier : sur le papier, c’est correct. Je peux ouvrir une enquête à l’entrepôt, si vous voulez.
    .on-paper-also-1 = Le système indique le bon code couleur, je ne vois donc pas d’erreur
    .on-paper-also-2 = Le bon de livraison dit Genévrier, pour nous c’est juste
    .on-paper-also-3 = Nos données ne montrent pas d’erreur, mais je pourrais demander à l’entrepôt
    .on-paper-also-4 = De ce que je vois ici, la commande a été préparée correctement

# text: Okay. Then what happens now? I need six dresses in that green before the seventeenth, and I need to know how.
# says-tense: Fine. So how do I get six dresses in the right green by the seventeenth? How, please. Not whether.
# says-furious: So do something! Six dresses, that green, before the seventeenth. How?
# from-shelf: Great news: all six sizes are on the shelf! I’m shipping them overnight, free. You’ll have them tomorrow, and this time they’ll be perfect.
# from-shelf-also-1: Good news, we have them in stock, they’ll be with you tomorrow
# from-shelf-also-2: I can overnight six new ones from stock right now, no charge
# from-shelf-also-3: No problem at all, replacements from the shelf go out tonight
# from-shelf-also-4: We have six in your sizes ready, you get them by tomorrow and they’ll be right
# from-shelf-coach: What he longs to hear. Your own record says lot 22: you are about to send him the same blue again, one day closer to the wedding.
# remake-plain: We’ll remake all six. They arrive Wednesday before noon, free.
# remake-plain-also-1: Express remake, at your door Wednesday morning, no charge
# remake-plain-also-2: All six get sewn again, you have them Wednesday, it costs nothing
# remake-plain-also-3: A free remake, delivered Wednesday the fourteenth
# remake-plain-also-4: The workroom redoes them and they ship overnight for Wednesday
# two-ways: Two ways, both free. We sew all six again from the ties’ cloth, at your door Wednesday, or a full refund today. I’d sew. Which one?
# two-ways-also-1: Either we remake them from the same cloth as your ties, Wednesday at the door, or you get everything back. I’d go with the remake. What do you say?
# two-ways-also-2: You choose: new dresses cut from the batch of the ties by Wednesday, or your money back. With this little time I’d take the first. Which is it?
# two-ways-also-3: There are two options. A remake out of the right batch, with you on Wednesday, or a refund. My advice is the remake. Would that work?
# two-ways-also-4: I won’t send what’s on the shelf, it’s the same blue. We’ll sew from the ties’ batch for Wednesday, or refund you. Which would you prefer?
# refund-now: I don’t want you to lose one more minute over this. I’m refunding the whole order, { $total }, right now, so you can buy wherever you like.
# refund-now-also-1: I’ll give you all { $total } back right now so you can shop elsewhere
# refund-now-also-2: The fastest thing is a full refund, { $total }, done today
# refund-now-also-3: Let me just refund everything, { $total }, then you’re rid of us
# refund-now-also-4: You get the entire { $total } back and can order from another store
ways = D’accord. Et maintenant, qu’est-ce qui se passe ? Il me faut six robes de ce vert-là avant le dix-sept, et je veux savoir comment.
    .says-tense = Bien. Comment j’ai six robes du bon vert avant le dix-sept ? Comment, s’il vous plaît. Pas si.
    .says-furious = Alors faites quelque chose ! Six robes, ce vert, avant le dix-sept. Comment ?
    .from-shelf = Bonne nouvelle : les six tailles sont en rayon ! Je vous les envoie en express, gratuitement. Vous les aurez demain, et cette fois tout sera parfait.
    .from-shelf-also-1 = Bonne nouvelle, nous les avons en stock, elles seront chez vous demain
    .from-shelf-also-2 = Je peux vous en faire partir six neuves du stock ce soir, sans frais
    .from-shelf-also-3 = Aucun problème, celles de remplacement partent du rayon cette nuit
    .from-shelf-also-4 = Nous en avons six à vos tailles, vous les recevez demain et ce sera la bonne couleur
    .remake-plain = On refait les six. Livrées mercredi avant midi, sans frais.
    .remake-plain-also-1 = Confection express, à votre porte mercredi matin, gratuite
    .remake-plain-also-2 = Les six sont refaites, vous les avez mercredi, ça ne coûte rien
    .remake-plain-also-3 = Une nouvelle confection offerte, livrée mercredi quatorze
    .remake-plain-also-4 = L’atelier les recommence et les envoie en express pour mercredi
    .two-ways = Deux solutions, sans frais : on refait les six dans le tissu des cravates, chez vous mercredi, ou on vous rembourse tout aujourd’hui. Moi, je les ferais refaire. Que préférez-vous ?
    .two-ways-also-1 = Soit on les refait dans le tissu de vos cravates, mercredi à votre porte, soit vous récupérez tout. Je choisirais de les refaire. Qu’en dites-vous ?
    .two-ways-also-2 = À vous de choisir : des robes neuves du même bain que les cravates pour mercredi, ou votre argent. Avec si peu de temps, je prendrais les robes. Que préférez-vous ?
    .two-ways-also-3 = Il y a deux possibilités. Les refaire dans le bon bain, chez vous mercredi, ou vous rembourser. Mon conseil, c’est de les refaire. Ça vous irait ?
    .two-ways-also-4 = Je n’envoie pas celles du rayon, c’est le même bleu. On coud dans le bain des cravates pour mercredi, ou on vous rembourse. Lequel des deux ?
    .refund-now = Je ne veux pas vous faire perdre une minute de plus. Je vous rembourse toute la commande, { $total }, tout de suite, et vous achetez où vous voulez.
    .refund-now-also-1 = Je vous rends les { $total } maintenant, comme ça vous cherchez ailleurs
    .refund-now-also-2 = Le plus rapide, c’est le remboursement complet, { $total }, fait aujourd’hui
    .refund-now-also-3 = Je vous rembourse tout, { $total }, et vous serez débarrassé de nous
    .refund-now-also-4 = Vous récupérez la totalité, { $total }, et vous commandez dans une autre boutique
    .from-shelf-coach = Ce qu’il rêve d’entendre. Votre écran dit bain 22 : vous allez lui renvoyer le même bleu, avec un jour de moins.

# text: Tomorrow would be wonderful. From which batch? Because if those are cut from the same cloth, you’re mailing me six more of these.
# says-tense: Tomorrow. And they’re cut from what? I’ve been told ‘perfect’ once already. Is that the same cloth or not?
# says-furious: Perfect? That’s what the last box was! Are those the same cloth, yes or no?
# pretty-sure: I’m pretty sure they’re fine! It says Juniper on the label. Let’s just get them to you, and then we’ll see.
# pretty-sure-also-1: They should be okay, the label says Juniper
# pretty-sure-also-2: I can’t imagine they’d be wrong twice, let’s just send them
# pretty-sure-also-3: It’ll be fine, trust me, we get very few complaints
# pretty-sure-also-4: I believe so. Let’s ship and if it’s off we’ll talk again
# looked-now: You’re right not to take my word. I’ve looked now: same blue batch. Scrap that. We sew all six from the ties’ cloth, at your door Wednesday.
# looked-now-also-1: Good that you asked, I should have checked. It is the same cloth. So we make them new out of the ties’ batch, for Wednesday
# looked-now-also-2: I see why you’re suspicious, and you were right: same batch. I’m ordering a remake from the good cloth, Wednesday at the latest
# looked-now-also-3: My mistake, they’d be blue again. I understand the doubt. Let me have six sewn from the right batch by Wednesday
# looked-now-also-4: You caught it. Those are from the bad batch too. Instead we cut six new ones that match the ties, here Wednesday
# same-one: It’s the same batch. A remake, then. Wednesday.
# same-one-also-1: Same cloth, so we’d have to sew them again, for Wednesday
# same-one-also-2: Yes, same one. I’ll order a remake for Wednesday
# same-one-also-3: They are. Okay, remake by Wednesday
# same-one-also-4: Unfortunately it’s the identical batch, so we remake, five days
# not-picky: It’s what we have. With nine days to go, I’d be glad to have anything at all, to be honest.
# not-picky-also-1: That’s all there is, and with so little time I wouldn’t be choosy
# not-picky-also-2: It’s those or nothing at this point, I’m afraid
# not-picky-also-3: Beggars can’t be choosers this close to a wedding
# not-picky-also-4: At nine days you take what’s on the shelf
same-batch = Demain, ce serait magnifique. De quel bain ? Parce que si c’est le même tissu, vous m’en postez six de plus.
    .says-tense = Demain. Et coupées dans quoi ? « Parfait », on me l’a déjà dit une fois. C’est le même tissu, oui ou non ?
    .says-furious = Parfait ? Le dernier carton aussi, il était parfait ! C’est le même tissu, oui ou non ?
    .pretty-sure = Normalement, c’est bon ! L’étiquette dit Genévrier. Envoyons-les d’abord, et puis on verra.
    .pretty-sure-also-1 = Elles devraient aller, l’étiquette dit Genévrier
    .pretty-sure-also-2 = Deux fois de suite la mauvaise couleur, je n’y crois pas, expédions-les
    .pretty-sure-also-3 = Ça ira, croyez-moi, nous avons très peu de plaintes
    .pretty-sure-also-4 = Je pense que oui. On envoie, et si ça ne va pas on en reparle
    .looked-now = Vous faites bien de ne pas me croire sur parole. J’ai regardé : c’est le même bain bleu. On oublie. On refait les six dans le tissu des cravates, chez vous mercredi.
    .looked-now-also-1 = Heureusement que vous demandez, j’aurais dû vérifier. C’est le même tissu. On les refait donc dans le bain des cravates, pour mercredi
    .looked-now-also-2 = Je comprends votre méfiance, et vous aviez raison : même bain. Je lance une confection dans le bon tissu, mercredi au plus tard
    .looked-now-also-3 = C’est ma faute, elles seraient encore bleues. Vous aviez raison de douter. J’en fais coudre six dans le bon bain pour mercredi
    .looked-now-also-4 = Bien vu. Celles-là aussi sont du mauvais bain. On en coupe plutôt six qui vont avec les cravates, ici mercredi
    .same-one = C’est le même bain. Alors on refait. Mercredi.
    .same-one-also-1 = Même tissu, il faudrait donc les refaire, pour mercredi
    .same-one-also-2 = Oui, le même. Je commande une confection pour mercredi
    .same-one-also-3 = En effet. Bon, on refait pour mercredi
    .same-one-also-4 = C’est malheureusement le même bain, donc on refait, cinq jours
    .not-picky = C’est ce que nous avons. À neuf jours, moi, je prendrais ce qui vient, franchement.
    .not-picky-also-1 = Il n’y a que ça, et avec si peu de temps je ne ferais pas le difficile
    .not-picky-also-2 = Au point où on en est, c’est ça ou rien, hélas
    .not-picky-also-3 = Si près d’un mariage, on n’a plus le luxe de choisir
    .not-picky-also-4 = À neuf jours, on prend ce qu’il y a en rayon

# text: So I get my money, and Saturday I stand in front of my sister with a receipt. Where do I find six matching dresses in a week?
# says-tense: And then? Six women, six sizes, one week. Where do I get those? Tell me where. I can’t dress anyone in a receipt.
# says-furious: A receipt! I’ll hang that on six women, shall I? Where do I get dresses in a week? Where?
# other-stores: There are plenty of bridal outlets with dresses off the rack. With a little luck you’ll find something. The refund is on its way.
# other-stores-also-1: You could try a department store, they have lots of dresses
# other-stores-also-2: Maybe a local bridal shop can help, your money’s on its way
# other-stores-also-3: Some outlets carry them off the rack, good luck with it
# other-stores-also-4: Have you thought about renting? In any case the refund is done
# remake-exists: There’s also an express remake. All six, Wednesday, free. I’d cancel the refund.
# remake-exists-also-1: We could also remake them by Wednesday instead
# remake-exists-also-2: Alternatively the workroom sews six new ones, Wednesday
# remake-exists-also-3: The other option is a remake at no cost, with you on Wednesday
# remake-exists-also-4: Instead of the refund I can order a remake for Wednesday
# already-sent: The refund’s already in process, so the order is closed. I can’t reopen it.
# already-sent-also-1: I’ve already closed it, there’s no going back
# already-sent-also-2: Sorry, once refunded the order can’t be touched
# already-sent-also-3: It’s done now, I can’t undo a refund
# already-sent-also-4: You wanted something done and I did it, the order’s closed
# not-a-receipt: Not in a week, and that would scare me too. I was too quick. I’ll stop the refund: we can sew all six again from the ties’ cloth, at your door Wednesday.
# not-a-receipt-also-1: You need dresses, not money, and I see how frightening that is. Let’s remake all six in the right cloth for Wednesday
# not-a-receipt-also-2: You’re right, a receipt helps no one. I’m taking it back and ordering six new ones from the good batch, Wednesday
# not-a-receipt-also-3: You’re right to be worried. Forget the refund. The workroom makes six that match the ties, you have them Wednesday
# not-a-receipt-also-4: That was hasty of me, and it left you alone with it. New plan: a remake from the ties’ batch, delivered Wednesday
receipt = Donc j’ai mon argent, et samedi je me présente devant ma sœur avec un reçu. Où est-ce que je trouve six robes assorties en une semaine ?
    .says-tense = Et après ? Six femmes, six tailles, une semaine. Je les trouve où ? Dites-moi où. On n’habille personne avec un reçu.
    .says-furious = Un reçu ! Je l’accroche sur six femmes, c’est ça ? Des robes en une semaine, où ? Où ?
    .other-stores = Il y a beaucoup de boutiques de mariage avec des robes toutes faites. Avec un peu de chance, vous trouverez. Le remboursement est en route.
    .other-stores-also-1 = Vous pourriez essayer un grand magasin, ils ont plein de robes
    .other-stores-also-2 = Une boutique près de chez vous aura peut-être ça, votre argent est parti
    .other-stores-also-3 = Certains magasins en ont en rayon, bonne chance
    .other-stores-also-4 = Avez-vous pensé à louer ? En tout cas le remboursement est fait
    .remake-exists = Il y a aussi la confection express. Les six, mercredi, sans frais. J’annulerais le remboursement.
    .remake-exists-also-1 = On pourrait aussi les refaire pour mercredi
    .remake-exists-also-2 = Sinon, l’atelier en coud six neuves, mercredi
    .remake-exists-also-3 = L’autre possibilité, c’est une nouvelle confection gratuite, chez vous mercredi
    .remake-exists-also-4 = Au lieu du remboursement, je peux commander une confection pour mercredi
    .already-sent = Le remboursement est déjà lancé, la commande est donc close. Je ne peux plus la rouvrir.
    .already-sent-also-1 = Je l’ai déjà fermée, on ne revient pas en arrière
    .already-sent-also-2 = Je regrette, une fois remboursée, on ne touche plus à une commande
    .already-sent-also-3 = C’est fait, je ne peux pas défaire un remboursement
    .already-sent-also-4 = Vous vouliez qu’on agisse et j’ai agi, la commande est fermée
    .not-a-receipt = Pas en une semaine, et à votre place j’aurais peur aussi. J’ai été trop vite. J’arrête le remboursement : on refait les six dans le tissu des cravates, chez vous mercredi.
    .not-a-receipt-also-1 = Il vous faut des robes, pas de l’argent, et je vois combien c’est angoissant. Refaisons les six dans le bon tissu pour mercredi
    .not-a-receipt-also-2 = Vous avez raison, un reçu n’aide personne. Je reviens dessus et j’en commande six neuves dans le bon bain, mercredi
    .not-a-receipt-also-3 = Vous avez raison de vous inquiéter. Oubliez le remboursement. L’atelier en fait six qui vont avec les cravates, vous les avez mercredi
    .not-a-receipt-also-4 = C’était précipité de ma part, et ça vous laissait seul avec le problème. Voici mieux : une confection dans le bain des cravates, livrée mercredi

# text: Sew them, then. Wednesday I can live with. But you were sure about the first six, too. What if I open that box and it’s blue again? There’s no third try.
# says-tense: Sew them. But I’m not sleeping till Wednesday, I can tell you that. What if it’s blue again? There’s no time for a third box.
# says-furious: Sew them! And if Wednesday it’s blue again? Then what? Then there’s no time left for anything!
# guarantee: It won’t be! I personally guarantee that they’ll match perfectly, down to the last thread.
# guarantee-also-1: I promise you a hundred percent that they’ll match
# guarantee-also-2: You have my word they’ll be exactly right
# guarantee-also-3: Absolutely impossible, this time they will be perfect
# guarantee-also-4: Rest assured, I guarantee the color
# guarantee-coach: You have not seen the cloth either. He has had one “perfect” from us; what he can use is something to look at.
# they-check: Quality control inspects every order before it leaves the building, Mr. Prewitt, as it always has. There’s really no reason to think that it could happen again.
# they-check-also-1: Our inspectors check each dress before it ships
# they-check-also-2: Everything goes through quality control, as always
# they-check-also-3: All orders are inspected twice, so it can’t happen again
# they-check-also-4: We have a strict inspection process for that
# photo-plain: The workroom sends you a photo of the cloth on the card tomorrow by noon, before sewing.
# photo-plain-also-1: You’ll get a picture of the cut cloth by noon tomorrow
# photo-plain-also-2: Tomorrow by noon there’s a photo of it beside the swatch
# photo-plain-also-3: They photograph the fabric on the card before they sew, you have it by noon
# photo-plain-also-4: A daylight photo of the cloth comes tomorrow before noon
# photo-kind: After this box, who wouldn’t dread the next one? Tomorrow by noon you get a daylight photo of the cloth on the card, before one stitch. If it’s wrong: full refund.
# photo-kind-also-1: That fear makes sense. Nothing gets sewn until you’ve seen a daylight photo of the cloth on the card, tomorrow by noon. You decide
# photo-kind-also-2: I understand, you can’t go through this twice. By noon tomorrow you get a picture of the fabric with the swatch, and you give the go-ahead
# photo-kind-also-3: No wonder you’re worried. You’ll have proof before sewing: a photo in daylight on the card, tomorrow noon, just in time for Saturday
# photo-kind-also-4: I’d worry as well. So don’t take my word, take a picture: cloth and card, daylight, tomorrow by noon. If it’s off, you get everything back
match = Alors cousez. Mercredi, ça me va. Mais les six premières aussi, vous en étiez sûrs. Et si j’ouvre ce carton et que c’est encore bleu ? Il n’y aura pas de troisième fois.
    .says-tense = Cousez. Mais je ne dormirai pas d’ici mercredi, je vous préviens. Et si c’est encore bleu ? Il n’y a plus le temps pour un troisième carton.
    .says-furious = Cousez ! Et si mercredi c’est encore bleu ? Hein ? Là, il n’y a plus le temps de rien !
    .guarantee = Mais non ! Je vous garantis personnellement qu’elles iront parfaitement, au fil près.
    .guarantee-also-1 = Je vous promets à cent pour cent que ça ira ensemble
    .guarantee-also-2 = Vous avez ma parole, elles seront exactement comme il faut
    .guarantee-also-3 = Absolument impossible, cette fois elles seront parfaites
    .guarantee-also-4 = Soyez tranquille, je garantis la couleur
    .they-check = Le contrôle qualité examine chaque commande avant l’expédition, monsieur Prewitt, comme il l’a toujours fait. Il n’y a vraiment aucune raison que cela se reproduise.
    .they-check-also-1 = Nos contrôleurs regardent chaque robe avant l’envoi
    .they-check-also-2 = Tout passe au contrôle qualité, comme d’habitude
    .they-check-also-3 = Toutes les commandes sont contrôlées deux fois, ça ne peut pas se reproduire
    .they-check-also-4 = Nous avons une procédure de contrôle stricte pour ça
    .photo-plain = L’atelier vous envoie demain avant midi une photo du tissu sur le nuancier, avant de coudre.
    .photo-plain-also-1 = Vous aurez une image du tissu coupé demain avant midi
    .photo-plain-also-2 = Demain, avant midi, il y a une photo à côté de l’échantillon
    .photo-plain-also-3 = Ils photographient le tissu sur le nuancier avant de coudre, vous l’avez pour midi
    .photo-plain-also-4 = Une photo du tissu à la lumière du jour arrive demain matin
    .photo-kind = Après ce carton, qui ne redouterait pas le suivant ? Demain avant midi, vous avez une photo du tissu sur le nuancier, de jour, avant le premier point. Si ce n’est pas ça, on vous rembourse tout.
    .photo-kind-also-1 = Cette peur se comprend. Rien n’est cousu avant que vous ayez vu une photo de jour du tissu sur le nuancier, demain avant midi. C’est vous qui décidez
    .photo-kind-also-2 = Je comprends, vous ne pouvez pas revivre ça. Demain avant midi, une photo du tissu avec l’échantillon, et c’est vous qui donnez le départ
    .photo-kind-also-3 = Pas étonnant que vous soyez inquiet. Vous aurez la preuve avant la couture : une photo de jour sur le nuancier, demain midi, juste à temps pour samedi
    .photo-kind-also-4 = Je m’inquiéterais aussi. Alors ne me croyez pas, regardez : le tissu et le nuancier, de jour, demain avant midi. Si ça ne va pas, vous récupérez tout
    .guarantee-coach = Le tissu, vous ne l’avez pas vu non plus. Il a déjà eu un « parfait » de nous ; ce qui lui sert, c’est quelque chose à regarder.

# text: And I’ll expect the { $total } back as well. I’ve spent a morning doing your quality control. New dresses just get me to where I should’ve been today.
# says-tense: And the { $total }, back, on top. I spent my morning doing your inspecting. Any decent store would’ve offered before I had to ask.
# says-furious: And I want the { $total } back, too! All of it! I did your job this morning, and nobody pays me for it!
# what-i-can: You did our inspecting, and it cost you a morning you didn’t have. Both in full I can’t give. What I can: { $gesture } back on your card today.
# what-i-can-also-1: That’s true, you found what our inspector let go. The whole sum on top isn’t mine to give. I can return { $gesture } to you now
# what-i-can-also-2: You’re right, you shouldn’t have had to do that, and I see it annoys you. A remake plus everything back, no. { $gesture }, yes, today
# what-i-can-also-3: I agree it cost you time and nerves. I can’t do a remake and a full refund, but { $gesture } goes back to your card right away
# what-i-can-also-4: It was our job and you did it. I won’t promise the full amount, it isn’t in my power. { $gesture } is, and it’s yours today
# all-of-it: You know what? You’ve been through enough. New dresses, and all { $total } back on your card. I’ll make it happen.
# all-of-it-also-1: Okay, you win, I’ll refund the full { $total } and we remake them
# all-of-it-also-2: I’ll do both for you, the remake and { $total } back
# all-of-it-also-3: Done, the entire { $total } goes back and you keep the new dresses
# all-of-it-also-4: Let’s make it all free, { $total } refunded, new ones included
# all-of-it-coach: It feels generous, and it is beyond your limit. On Monday somebody takes it back, and he learns that your word was worth nothing.
# policy-no: I’m afraid our terms say remake or refund, never both, and that’s the same for every single customer. I don’t make the rules around here, Mr. Prewitt.
# policy-no-also-1: Sorry, company policy is one or the other
# policy-no-also-2: It’s either a remake or a refund, that’s in the terms you accepted
# policy-no-also-3: I can’t do that, rules are rules
# policy-no-also-4: That isn’t something we do for anyone, it’s against policy
# money-plain: I can put { $gesture } back on your card today. That’s what I have.
# money-plain-also-1: I can do { $gesture }, that’s my maximum for today
# money-plain-also-2: How about { $gesture } back?
# money-plain-also-3: You can have { $gesture } as a credit to your card
# money-plain-also-4: { $gesture }, today, on your card
fair = Et je compte bien revoir les { $total }, aussi. J’ai passé une matinée à faire votre contrôle qualité. Des robes neuves, ça me met juste là où je devrais être aujourd’hui.
    .says-tense = Et les { $total }, remboursés, en plus. J’ai passé ma matinée à contrôler à votre place. Une maison sérieuse l’aurait proposé avant que je demande.
    .says-furious = Et je veux les { $total }, en plus ! Tout ! J’ai fait votre travail ce matin, et personne ne me paie pour ça !
    .what-i-can = Vous avez fait notre contrôle, et ça vous a pris une matinée que vous n’aviez pas. Les deux en entier, je ne peux pas. Ce que je peux : { $gesture } sur votre carte aujourd’hui.
    .what-i-can-also-1 = C’est vrai, vous avez trouvé ce que notre contrôleur a laissé passer. La somme entière en plus n’est pas de mon ressort. Je peux vous rendre { $gesture } tout de suite
    .what-i-can-also-2 = Vous avez raison, ce n’était pas à vous de le faire, et je vois que ça vous fâche. Une confection plus tout l’argent, non. { $gesture }, oui, aujourd’hui
    .what-i-can-also-3 = D’accord avec vous, ça vous a coûté du temps et des nerfs. Les refaire et tout rembourser, je ne peux pas, mais { $gesture } reviennent sur votre carte immédiatement
    .what-i-can-also-4 = C’était notre travail et vous l’avez fait. Je ne vous promets pas le montant entier, il n’est pas en mon pouvoir. { $gesture }, si, et ils sont à vous
    .all-of-it = Vous savez quoi ? Vous en avez assez vu. Les robes neuves, et les { $total } sur votre carte. J’en fais mon affaire.
    .all-of-it-also-1 = D’accord, vous avez gagné, je rembourse les { $total } et on les refait
    .all-of-it-also-2 = Je vous fais les deux, la confection et les { $total }
    .all-of-it-also-3 = C’est fait, les { $total } reviennent en entier et vous gardez les robes neuves
    .all-of-it-also-4 = Tout est offert, { $total } remboursés, les neuves comprises
    .policy-no = Nos conditions disent, hélas : confection ou remboursement, jamais les deux, et c’est pareil pour chaque client. Ce n’est pas moi qui fais les règles ici, monsieur Prewitt.
    .policy-no-also-1 = Je regrette, le règlement de la maison, c’est l’un ou l’autre
    .policy-no-also-2 = C’est soit les refaire, soit rembourser, c’est dans les conditions que vous avez acceptées
    .policy-no-also-3 = Je ne peux pas, les règles sont les règles
    .policy-no-also-4 = On ne fait cela pour personne, c’est contraire à nos conditions
    .money-plain = Je peux remettre { $gesture } sur votre carte aujourd’hui. C’est ce que j’ai.
    .money-plain-also-1 = Je peux aller à { $gesture }, c’est mon maximum aujourd’hui
    .money-plain-also-2 = Que diriez-vous de { $gesture } ?
    .money-plain-also-3 = Vous pouvez avoir { $gesture } en crédit sur votre carte
    .money-plain-also-4 = { $gesture }, aujourd’hui, sur votre carte
    .all-of-it-coach = Cela paraît généreux, et c’est au-delà de votre limite. Lundi, quelqu’un le reprendra, et il saura que votre parole ne valait rien.

# text: I’ll tell you what gets me. Cleo wanted the little place on Superior Street. Leave the clothes to me, I said. The one thing I took off her hands, and now I feel like an idiot.
# says-tense: You know who picked you? I did. She wanted the place on Superior Street. Leave it to me, I said. I feel like an idiot, and I have no idea how to tell her.
# says-furious: And I picked you! She wanted Superior Street. Leave it to me, I said, like an idiot! The one thing I had to do for her. One!
# only-fabric: Oh, she’ll understand! In the end it’s only fabric, and what counts is that two people love each other, isn’t it?
# only-fabric-also-1: I’m sure she won’t mind, it’s only clothes after all
# only-fabric-also-2: Don’t be so hard on yourself, it’s just fabric
# only-fabric-also-3: She’ll laugh about it one day, believe me
# only-fabric-also-4: At the end of the day nobody marries a dress
# you-opened-it: You ordered by the card, and you opened the box nine days ahead, not the night before. That isn’t letting her down. Tell Cleo that part too.
# you-opened-it-also-1: You’re no idiot. You checked in time, and that’s why there’s still time. That is looking after your sister
# you-opened-it-also-2: It stings because you did it for her. And you did it well: you found it while it can still be fixed
# you-opened-it-also-3: I know you feel foolish. The mistake was ours, the catch was yours, nine days early. She’s lucky you took it on
# you-opened-it-also-4: You took it off her hands and you’re still holding it. We failed, you didn’t. She can know that
# so-sorry: I’m so sorry. I feel terrible for you, and for your sister too. I wish there were something I could say.
# so-sorry-also-1: That’s so sad, I’m truly sorry for both of you
# so-sorry-also-2: I feel awful about it, I’m really sorry
# so-sorry-also-3: Oh, that must hurt so much, I’m so very sorry
# so-sorry-also-4: I can imagine how bad you feel, I’m sorry, I truly am
# sample-dress: For next time: always order one sample dress first.
# sample-dress-also-1: A sample first would’ve spared you all this
# sample-dress-also-2: That’s why we recommend ordering a sample
# sample-dress-also-3: Next time I’d start earlier and order just one
# sample-dress-also-4: With weddings you should leave more time for exchanges
leave-it-to-me = Je vais vous dire ce qui me reste en travers. Cleo voulait la petite boutique de Superior Street. Les tenues, je m’en charge, j’ai dit. La seule chose dont je l’ai déchargée, et je me sens idiot.
    .says-tense = Vous savez qui vous a choisis ? Moi. Elle voulait celle de Superior Street. Je m’en charge, j’ai dit. Je me sens idiot, et je ne sais pas comment le lui dire.
    .says-furious = Et c’est moi qui vous ai choisis ! Elle voulait Superior Street. Je m’en charge, j’ai dit, comme un idiot ! La seule chose que j’avais à faire pour elle. Une !
    .only-fabric = Oh, elle comprendra ! Au fond, ce n’est que du tissu, et ce qui compte, c’est que deux personnes s’aiment, non ?
    .only-fabric-also-1 = Je parie que ça lui sera égal, ce ne sont que des vêtements
    .only-fabric-also-2 = Ne soyez pas si dur avec vous-même, c’est juste du tissu
    .only-fabric-also-3 = Un jour, elle en rira, croyez-moi
    .only-fabric-also-4 = Au bout du compte, on n’épouse pas une robe
    .you-opened-it = Vous avez commandé d’après le nuancier, et ouvert le carton neuf jours avant, pas la veille. Ce n’est pas la laisser tomber. Ça aussi, dites-le à Cleo.
    .you-opened-it-also-1 = Vous n’avez rien d’un idiot. Vous avez vérifié à temps, et c’est pour cela qu’il reste du temps. C’est prendre soin de sa sœur
    .you-opened-it-also-2 = Ça fait mal parce que c’était pour elle. Et vous l’avez bien fait : vous l’avez vu pendant que ça se répare encore
    .you-opened-it-also-3 = Vous vous sentez bête, je le vois bien. L’erreur était la nôtre, c’est vous qui l’avez vue, neuf jours avant. Elle a de la chance que vous vous en soyez chargé
    .you-opened-it-also-4 = Vous vous en êtes chargé, et vous vous en chargez toujours. C’est nous qui avons failli, pas vous. Elle peut le savoir
    .so-sorry = Pardon, vraiment. J’en ai le cœur serré pour vous, et pour votre sœur aussi. J’aimerais tant savoir quoi vous dire.
    .so-sorry-also-1 = C’est si triste, mille excuses à vous deux
    .so-sorry-also-2 = Ça me rend malade, je vous demande sincèrement pardon
    .so-sorry-also-3 = Oh, ça doit faire tellement mal, pardon, mille fois pardon
    .so-sorry-also-4 = J’imagine comme vous devez vous sentir, toutes mes excuses, vraiment
    .sample-dress = Pour la prochaine fois : commandez toujours une robe d’essai d’abord.
    .sample-dress-also-1 = Une robe d’essai vous aurait évité tout cela
    .sample-dress-also-2 = C’est pour ça que nous conseillons de commander un échantillon
    .sample-dress-also-3 = La prochaine fois, je commencerais plus tôt et j’en prendrais une seule
    .sample-dress-also-4 = Pour un mariage, il faut se laisser plus de temps pour les échanges

# text: Yeah. Okay. And the blue ones? They’re all over my dining room, and I’m not hauling boxes to some counter this week.
# says-tense: And the blue ones? I’ve got six of them on my table. I’m not standing in line somewhere with a box this week.
# says-furious: And get these blue things off my table! I’m not hauling them anywhere, just so we’re clear!
# drop-off: You need to take them to a drop-off point within fourteen days, tags on and in the original packaging. Otherwise your card is charged for both sets.
# drop-off-also-1: Bring them to a drop-off in fourteen days or you’ll be charged
# drop-off-also-2: They have to be back with tags on, or both sets are billed
# drop-off-also-3: You must return them within two weeks, at any drop-off point
# drop-off-also-4: Please pack them up and drop them off, otherwise we have to charge you
# after-wedding: Oh, let’s worry about those after the wedding, shall we? First things first.
# after-wedding-also-1: We’ll get to that later, no rush
# after-wedding-also-2: Don’t think about those now, we’ll see after the seventeenth
# after-wedding-also-3: Those can wait, someone will be in touch
# after-wedding-also-4: Let’s leave that for another day
# same-courier: Nothing to haul. The courier who brings the new ones takes these along, any box, no tags needed. Is somebody home Wednesday before noon?
# same-courier-also-1: You won’t carry a thing, they get picked up when the others come. Will you be in on Wednesday morning?
# same-courier-also-2: The same courier takes them back at your door, in whatever box you have. Are you home before noon that day?
# same-courier-also-3: They’ll be collected on Wednesday with the delivery, tags or not. Can someone open the door?
# same-courier-also-4: Leave them where they are until Wednesday, the driver takes them. Who’ll be there in the morning?
# courier-plain: The courier takes them Wednesday.
# courier-plain-also-1: They’ll be picked up on Wednesday
# courier-plain-also-2: Pickup is Wednesday, at the door
# courier-plain-also-3: Wednesday’s driver collects them
# courier-plain-also-4: The driver takes those with him
blue-ones = Ouais. D’accord. Et les bleues ? J’en ai plein la salle à manger, et je ne vais pas trimballer des cartons jusqu’à un guichet cette semaine.
    .says-tense = Et les bleues ? J’en ai six sur ma table. Je ne vais pas faire la queue avec un carton cette semaine.
    .says-furious = Et débarrassez-moi de ces horreurs bleues ! Je ne les porte nulle part, que ce soit clair !
    .drop-off = Il faut les apporter à un point de dépôt sous quatorze jours, avec les étiquettes et dans l’emballage d’origine. Sinon, les deux séries sont débitées sur votre carte.
    .drop-off-also-1 = Rapportez-les dans les quatorze jours, sinon elles vous seront facturées
    .drop-off-also-2 = Elles doivent revenir avec leurs étiquettes, faute de quoi on débite les deux séries
    .drop-off-also-3 = Vous devez les retourner sous deux semaines dans un point de dépôt
    .drop-off-also-4 = Emballez-les et déposez-les, sans quoi nous devrons vous les facturer
    .after-wedding = Oh, on s’en souciera après le mariage, d’accord ? Chaque chose en son temps.
    .after-wedding-also-1 = On verra ça plus tard, rien ne presse
    .after-wedding-also-2 = N’y pensez pas maintenant, on regardera après le dix-sept
    .after-wedding-also-3 = Celles-là peuvent attendre, quelqu’un vous contactera
    .after-wedding-also-4 = Gardons ça pour un autre jour
    .same-courier = Rien à porter. Le livreur qui apporte les nouvelles reprend celles-ci, dans n’importe quel carton, étiquettes ou pas. Il y aura quelqu’un mercredi matin ?
    .same-courier-also-1 = Vous n’avez rien à porter, on les enlève en livrant les autres. Vous serez là mercredi matin ?
    .same-courier-also-2 = Le même livreur les reprend à votre porte, dans le carton que vous voulez. Vous êtes chez vous avant midi ce jour-là ?
    .same-courier-also-3 = Elles seront reprises mercredi avec la livraison, étiquettes ou pas. Quelqu’un pourra ouvrir ?
    .same-courier-also-4 = Laissez-les où elles sont jusqu’à mercredi, le chauffeur les prend. Qui sera là, le matin ?
    .courier-plain = Le livreur les prend mercredi.
    .courier-plain-also-1 = Elles seront enlevées mercredi
    .courier-plain-also-2 = L’enlèvement a lieu mercredi, à votre porte
    .courier-plain-also-3 = Le chauffeur de mercredi les récupère
    .courier-plain-also-4 = Le livreur les remporte avec lui

# text: Good. I’ll be honest, I came in here ready to fight. So, once more, in order, and I’ll put it on the fridge.
# says-tense: All right. Once more, in order. It goes on my fridge, with your name under it.
# says-furious: Then write it out. All of it, in order. It goes on my fridge, so I can hold you to it.
# in-order: In order: photo tomorrow by noon, your yes, new dresses Wednesday, the blue ones leave with the courier. If anything slips, it’s on my desk. My best to Cleo!
# in-order-also-1: Here goes: tomorrow noon the photo, then your go-ahead, Wednesday the new set, the old ones picked up. I’m { $agent }, write to me if anything’s off. Have a wonderful wedding
# in-order-also-2: For the fridge: Friday noon picture, your okay, Wednesday morning delivery and pickup. It stays with me. My best to your sister
# in-order-also-3: One, photo by noon tomorrow. Two, your yes. Three, dresses on Wednesday and the blue ones gone. Anything else, ask for { $agent }. Enjoy the day
# in-order-also-4: Summing up: proof tomorrow, sewing on your word, delivery with pickup Wednesday. I’ll keep an eye on it. Goodbye and good luck on the seventeenth
# by-mail: You’ll find everything in the confirmation e-mail.
# by-mail-also-1: It’s all going to be in the e-mail
# by-mail-also-2: The details will be mailed to you
# by-mail-also-3: I’ll have the system send you a summary
# by-mail-also-4: Check your inbox, it’s all there
# stars: Thank you for choosing Larkin & Vale, where your special day is our passion! How would you rate this chat? Just click on one to five stars below, it helps us get better.
# stars-also-1: Thanks for shopping with us! Please rate this chat before you go
# stars-also-2: We hope we made your day, leave us five stars
# stars-also-3: Thank you for contacting us, a short survey follows
# stars-also-4: Before you leave, how did we do today, one to five
# recap-short: Six dresses, on Wednesday. You’re all set, have a great wedding!
# recap-short-also-1: So, the new ones come Wednesday. Bye now!
# recap-short-also-2: Wednesday the dresses. Take care!
# recap-short-also-3: All six on their way for Wednesday, enjoy the party
# recap-short-also-4: It’s all arranged for Wednesday, goodbye
fridge = Bon. Pour être franc, je suis arrivé prêt à me battre. Alors, encore une fois, dans l’ordre, que je l’accroche au frigo.
    .says-tense = D’accord. Redites-moi ça, dans l’ordre. Je l’accroche au frigo, avec votre nom dessous.
    .says-furious = Alors écrivez-le. Tout, dans l’ordre. Je l’accroche au frigo, que je puisse vous le ressortir.
    .in-order = Dans l’ordre : la photo demain avant midi, votre oui, les robes neuves mercredi, les bleues repartent avec le livreur. Si quelque chose coince, je m’en occupe. Tous mes vœux à Cleo !
    .in-order-also-1 = Voilà : demain midi la photo, puis votre accord, mercredi la nouvelle série, les anciennes enlevées. C’est { $agent }, écrivez-moi s’il y a quoi que ce soit. Beau mariage
    .in-order-also-2 = Pour le frigo : vendredi midi la photo, votre accord, mercredi matin livraison et reprise. Je suis ça de près. Tous mes vœux à votre sœur
    .in-order-also-3 = Un, la photo demain avant midi. Deux, votre oui. Trois, les robes mercredi et plus rien de bleu. Pour le reste, demandez { $agent }. Et beau mariage
    .in-order-also-4 = Je résume : la preuve demain, la couture sur votre parole, la livraison avec reprise mercredi. J’y veille. Au revoir, et tous mes vœux pour le dix-sept
    .by-mail = Vous trouverez tout dans le courriel de confirmation.
    .by-mail-also-1 = Tout sera dans le courriel
    .by-mail-also-2 = On vous enverra les détails par courriel
    .by-mail-also-3 = Je vous fais envoyer un résumé par le système
    .by-mail-also-4 = Regardez votre boîte de réception, tout y est
    .stars = Merci d’avoir choisi Larkin & Vale, où votre grand jour est notre passion ! Quelle note donneriez-vous à ce tchat ? Cliquez simplement sur une à cinq étoiles ci-dessous, cela nous aide à progresser.
    .stars-also-1 = Merci de votre achat ! Notez ce tchat avant de partir
    .stars-also-2 = Nous espérons avoir embelli votre journée, laissez-nous cinq étoiles
    .stars-also-3 = Merci d’avoir contacté Larkin & Vale, un court questionnaire suit
    .stars-also-4 = Avant de nous quitter, comment était-ce aujourd’hui, de un à cinq ?
    .recap-short = Six robes, mercredi. Tout est en ordre, beau mariage !
    .recap-short-also-1 = Donc les nouvelles arrivent mercredi. Au revoir !
    .recap-short-also-2 = Mercredi, les robes. Portez-vous bien !
    .recap-short-also-3 = Les six sont en route pour mercredi, amusez-vous bien
    .recap-short-also-4 = Tout est réglé pour mercredi, au revoir

# text: I think I should be talking to your manager now.
# says-tense: Okay, that’s it. Who’s your manager? I want somebody who can make decisions.
# says-furious: Manager. Now. I’m done typing with people who can’t decide anything!
# same-answer: My manager will only tell you the same thing, so you’d be wasting your own time, and you don’t have much of it.
# same-answer-also-1: You’ll get exactly the same answer from my manager
# same-answer-also-2: A manager can’t do more than I can, believe me
# same-answer-also-3: There’s no point, it’s the same rules for everyone
# same-answer-also-4: She’d tell you just what I told you
# i-can-decide: You’ve had a bad morning from us and want somebody who decides. On new dresses, that’s me. Give me five minutes; after that, Ms. Ortega.
# i-can-decide-also-1: I understand, you’ve had enough. I can decide about the dresses on my own. Let me try for five minutes, then my manager’s yours
# i-can-decide-also-2: Your anger is fair. The decision you need is in my hands. Five minutes, and if you’re not happy I’ll fetch Ms. Ortega
# i-can-decide-also-3: You want someone with authority, I get it. I have it for this. Let me show you, otherwise she’ll take it
# i-can-decide-also-4: I see why you’re fed up. I’ll make it right myself, in five minutes, or hand you to my manager with everything told
# bring-her-in: I’m bringing in Ms. Ortega and giving her the whole story, so you won’t have to type it again.
# bring-her-in-also-1: My manager’s joining, I’ve told her everything already
# bring-her-in-also-2: One moment, Ms. Ortega takes over, fully briefed
# bring-her-in-also-3: I’ll hand you to my manager with all the details
# bring-her-in-also-4: Ms. Ortega is coming in, she’s read what you wrote
manager = Je crois que c’est à votre responsable que je devrais parler, maintenant.
    .says-tense = Bon, ça suffit. C’est qui, votre responsable ? Je veux quelqu’un qui décide.
    .says-furious = Le responsable. Tout de suite. J’en ai assez d’écrire à des gens qui ne peuvent rien décider !
    .same-answer = Ma responsable vous dira exactement la même chose, vous perdriez votre temps, et vous n’en avez pas beaucoup.
    .same-answer-also-1 = Vous aurez la même réponse de ma responsable, mot pour mot
    .same-answer-also-2 = Une responsable ne peut rien de plus que moi, croyez-moi
    .same-answer-also-3 = Ça ne sert à rien, les règles sont les mêmes pour tous
    .same-answer-also-4 = Elle vous répéterait ce que je viens de vous dire
    .i-can-decide = Votre matinée est gâchée par notre faute, et vous voulez quelqu’un qui décide. Pour les robes, c’est moi. Donnez-moi cinq minutes ; après, madame Ortega.
    .i-can-decide-also-1 = Je comprends, vous en avez assez. Pour les robes, je décide de moi-même. Laissez-moi cinq minutes, ensuite ma responsable est à vous
    .i-can-decide-also-2 = Votre colère est juste. La décision qu’il vous faut, je peux la prendre. Cinq minutes, et si cela ne vous va pas j’appelle madame Ortega
    .i-can-decide-also-3 = Vous voulez quelqu’un qui a le pouvoir d’agir, c’est normal. Ici, je l’ai. Laissez-moi vous le montrer, sinon elle prend la suite
    .i-can-decide-also-4 = Je vois que vous êtes à bout. Je répare ça moi-même en cinq minutes, ou je vous confie à ma responsable en lui racontant tout
    .bring-her-in = Je fais venir madame Ortega et je lui raconte toute l’histoire, vous n’aurez rien à retaper.
    .bring-her-in-also-1 = Ma responsable nous rejoint, je lui ai déjà tout dit
    .bring-her-in-also-2 = Un instant, madame Ortega prend la suite, elle sait tout
    .bring-her-in-also-3 = Je vous passe ma responsable avec tous les détails
    .bring-her-in-also-4 = Madame Ortega arrive, elle a lu ce que vous avez écrit

# text: You know what, that’s service. I’ll hang the card on the fridge, too. Thank you, { $agent }.
# says-tense: Good. Tomorrow, noon. Thank you.
# says-furious: Tomorrow at noon. I’ll be looking.
# becomes: The photo came at 11:40. On Saturday Julian laid it on the table, with a tie beside it, before Cleo could ask. A week later she walked past six dark green dresses on his arm, and squeezed it.
aisle = Vous savez quoi, ça, c’est du service. Le nuancier aussi, je l’accroche au frigo. Merci, { $agent }.
    .says-tense = Bien. Demain, midi. Merci.
    .says-furious = Demain à midi. Je guetterai.
    .becomes = La photo est arrivée à 11 h 40. Samedi, Julian l’a posée sur la table, une cravate à côté, avant que Cleo ait pu demander. Une semaine plus tard, elle est passée devant six robes vert sombre, à son bras, et l’a serré.

# text: All right. I’ll look out for the photo.
# says-tense: Fine. I’ll believe it when I see it.
# says-furious: You’d better not be late with that photo.
# becomes: The green was right. Julian checked the tracking eleven times before Wednesday, and told the story at the reception without naming the store kindly.
kept-receipt = D’accord. J’attends la photo.
    .says-tense = Bon. Je le croirai quand je le verrai.
    .says-furious = Elle a intérêt à être à l’heure, cette photo.
    .becomes = Le vert était le bon. Julian a vérifié onze fois le suivi du colis avant mercredi, et il a raconté l’histoire au repas de noces sans un mot aimable pour la maison.

# text: So I wait and hope. Okay.
# says-tense: Then I’ll be holding my breath till Wednesday.
# says-furious: Wednesday, then. Not a day later.
# becomes: On Saturday there was nothing to show. Cleo cried in the car, where she thought that nobody saw. The dresses that came on Wednesday were green.
held-breath = Donc j’attends, et j’espère. D’accord.
    .says-tense = Alors je retiens mon souffle jusqu’à mercredi.
    .says-furious = Mercredi, alors. Pas un jour de plus.
    .becomes = Samedi, il n’y avait rien à montrer. Cleo a pleuré dans la voiture, où elle croyait que personne ne la voyait. Les robes arrivées mercredi étaient vertes.

# text: So that’s it. I’ll go tell her.
# says-tense: Great. A receipt. Thanks for nothing.
# says-furious: Keep your good luck. I’ll know where not to shop.
# becomes: The money was back on Monday. The bridesmaids wore what they had in the closet, six different blues, and Cleo said that it looked like the lake. Julian did not come out of the kitchen for a while.
refunded = Et voilà. Je vais le lui dire.
    .says-tense = Super. Un reçu. Merci pour rien.
    .says-furious = Gardez votre chance. Je sais où ne plus acheter.
    .becomes = L’argent est revenu lundi. Les demoiselles d’honneur ont mis ce qu’elles avaient dans l’armoire, six bleus différents, et Cleo a dit que cela ressemblait au lac. Julian est resté un moment dans la cuisine.

# text: I see. Well, we’ll find out tomorrow, won’t we.
# says-tense: If it’s the same cloth, you’ll hear from me.
# says-furious: One more blue box and I call my bank!
# becomes: Six more dresses came the next morning, from the same batch. Julian laid them beside the others: twelve blue ones, and seven days left.
blue-again = Je vois. Eh bien, on le saura demain, n’est-ce pas.
    .says-tense = Si c’est le même tissu, vous aurez de mes nouvelles.
    .says-furious = Encore un carton bleu et j’appelle ma banque !
    .becomes = Six autres robes sont arrivées le lendemain matin, du même bain. Julian les a posées près des premières : douze robes bleues, et sept jours.

# text: Thank you. I’ll wait for her.
# says-tense: Finally. I’ll wait.
# says-furious: About time!
# becomes: Ms. Ortega ordered the remake at two-thirty, half an hour before the workroom closed its list. She offered what you could have offered at noon.
handed-up = Merci. Je l’attends.
    .says-tense = Enfin. J’attends.
    .says-furious = Pas trop tôt !
    .becomes = Madame Ortega a lancé la confection à quatorze heures trente, une demi-heure avant que l’atelier ferme sa liste. Elle a offert ce que vous auriez pu offrir à midi.

# text: I don’t have time for this. Goodbye.
# says-tense: I’m done here. My bank can talk to you.
# says-furious: Forget it! You’ll hear from my bank!
# becomes: Julian disputed the charge before lunch and drove to Superior Street. They had four of the six, in a green that was nearly right.
disputed = Je n’ai pas le temps pour ça. Au revoir.
    .says-tense = J’arrête là. Vous verrez avec ma banque.
    .says-furious = Laissez tomber ! Ma banque vous écrira !
    .becomes = Julian a contesté le paiement avant midi et pris la voiture jusqu’à Superior Street. Ils avaient quatre robes sur six, dans un vert qui était presque le bon.
