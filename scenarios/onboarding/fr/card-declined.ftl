# text: Declined
title = Carte refusée
# text: You answer the card line of Fundy Shore Credit Union, in Nova Scotia. It is Saturday { $today }, ten to five in the afternoon. Ray Boutilier is cooking the supper at the fire hall tonight, and is standing at a supermarket till with { $total } of groceries. His card has just been declined, twice, with a line of people behind him.
briefing = Vous répondez à la ligne des cartes de Fundy Shore, une coopérative de crédit de la Nouvelle-Écosse. Nous sommes le samedi { $today }, il est cinq heures moins dix. Ray Boutilier prépare ce soir le souper de la caserne des pompiers ; il est à la caisse d’une épicerie avec pour { $total } d’achats. Sa carte vient d’être refusée deux fois, et il y a du monde derrière lui.
# text: Before you speak of anything on an account: date of birth and four-digit phone code. Among other people they are keyed in on the telephone. Nobody has to say them aloud, and nobody is ever asked for a card number or a PIN.
policy-verify = Avant de parler d’un compte : date de naissance et code téléphonique à quatre chiffres. Devant d’autres gens, on les tape sur le téléphone. Personne n’a à les dire tout haut, et l’on ne demande jamais un numéro de carte ni un NIP.
# text: Once somebody is verified, you may let a single purchase through a blocked card: by chip and PIN, within fifteen minutes, up to { $cap }.
policy-release = Une fois la personne identifiée, vous pouvez laisser passer un seul achat sur une carte bloquée : par puce et NIP, dans les quinze minutes, jusqu’à { $cap }.
# text: A card number that a stranger has tried is replaced, never unblocked. The new card is at the branch on the second business day.
policy-replace = Un numéro de carte qu’un inconnu a essayé se remplace, il ne se débloque pas. La nouvelle carte est à la succursale le deuxième jour ouvrable.
# text: Somebody who was tricked, did not give away the PIN and reports it does not pay for a stranger’s purchase.
policy-liability = Qui s’est fait piéger, n’a pas donné son NIP et le signale ne paie pas l’achat d’un inconnu.
# text: not to stand there like somebody who cannot pay
need-face = ne pas avoir l’air de quelqu’un qui ne peut pas payer
# text: to know why the card said no
need-why = savoir pourquoi la carte a dit non
# text: to pay for the groceries now
need-pay = payer son épicerie maintenant
# text: to have the stolen number shut off and the card replaced
need-safe = voir le numéro volé fermé et la carte remplacée
# text: to know whether Monday’s payments go through
need-monday = savoir si les paiements de lundi passeront
# text: Member
# value: Since 2004, chequing account, Port Leven branch
record-member = Membre
    .value = Depuis 2004, compte chèques, succursale de Port Leven
# text: Balance
# value: Enough for today, pay came in yesterday
record-balance = Solde
    .value = Suffisant pour aujourd’hui, paie déposée hier
# text: Card
# value: Blocked today at 3:12 p.m.: { $test }, then { $attempt } tried online for a drone, both refused
record-block = Carte
    .value = Bloquée aujourd’hui à 15 h 12 : { $test }, puis { $attempt } essayés en ligne pour un drone, deux refus
# text: Since then
# value: Two refusals at Harbour Foods, 4:46 and 4:47 p.m.
record-declined = Depuis
    .value = Deux refus chez Harbour Foods, 16 h 46 et 16 h 47
# text: On Monday
# value: Mortgage and truck payment, from the account
record-debits = Lundi
    .value = Hypothèque et paiement du camion, sur le compte
# text: Identity
# value: to be verified
record-identity = Identité
    .value = à vérifier
# text: One purchase through a blocked card
# content: Verify first. Up to { $cap }, chip and PIN only, fifteen minutes. A tap or an online purchase stays refused. Say so, or the customer will tap by habit.
knowledge-release = Un achat sur une carte bloquée
    .content = Identifier d’abord. Jusqu’à { $cap }, puce et NIP seulement, quinze minutes. Un paiement sans contact ou en ligne reste refusé. Dites-le, sinon le membre passera sa carte sans contact, par habitude.
# text: Blocked card: what goes on
# content: Mortgage, bills and pay run through the account, not through the card. Cash until the new card: at any branch, with a piece of identification.
knowledge-debits = Carte bloquée : ce qui continue
    .content = L’hypothèque, les factures et la paie passent par le compte, pas par la carte. De l’argent comptant d’ici la nouvelle carte : à n’importe quelle succursale, avec une pièce d’identité.
# text: Fundy Rewards credit card
product-rewards = carte de crédit Fundy Récompenses
# text: Card: number tried by a stranger, replaced
disposition-fraud = Carte : numéro essayé par un inconnu, remplacée
# text: Card: declined for lack of funds
disposition-funds = Carte : refusée faute de fonds
# text: Card: block lifted
disposition-lifted = Carte : blocage levé
# text: Card: customer left or passed on, not settled
disposition-left-open = Carte : membre parti ou transféré, non réglé


# text: Yes, hello. My card’s just been turned down. Twice. There’s a line behind me right back to the carts, and they’ve all gone quiet. Could you look, please?
# says-tense: My card won’t go through. Twice now. The cashier’s stopped the belt, and half of Port Leven’s looking at my back. What’s the matter with it?
# says-furious: It said declined. Out loud, the machine says it! Twice, in front of everybody I know. What have you people done to my card?
# funds: Good afternoon, { $agent } speaking. That’s nearly always the balance, people lose track before the end of the month. What is it you’re trying to buy?
# funds-also-1: Hello, most likely there isn’t enough money in the account
# funds-also-2: Good afternoon, it’ll be the balance, I expect. What’s in the cart?
# funds-also-3: Hi, cards get declined when the funds run short
# funds-also-4: Usually that means you’ve overspent. What are you buying there?
# funds-coach: He is afraid that everybody takes him for a man who cannot pay. Now the credit union does, too.
# stay-with-you: Good afternoon, { $agent } here. That’s hard, with everyone watching. I’m staying with you till it’s sorted. Where are you?
# stay-with-you-also-1: Hello, I’m { $agent }. Oh, that’s awkward with people staring. I won’t leave you. Which store is it?
# stay-with-you-also-2: Good afternoon. I can hear how uncomfortable that is. We’ll get through it together, where are you standing?
# stay-with-you-also-3: Hi, { $agent } here. Nobody likes that in front of a line of people. I’ll take care of it, tell me where you are
# stay-with-you-also-4: That must feel dreadful with all of them looking. I’m with you now, my name’s { $agent }. What are you buying, and where?
# security-first: Thank you for calling Fundy Shore, my name is { $agent }. I need your full name, your date of birth and your phone code.
# security-first-also-1: Good afternoon, I’ll start by verifying you: name, date of birth, phone code
# security-first-also-2: Hello, before anything else, your date of birth and code please
# security-first-also-3: Welcome to Fundy Shore, can you confirm your identity for me?
# security-first-also-4: I have to take you through the security questions first
# hold-on: Fundy Shore, { $agent }. Hold on, I’ll take a look.
# hold-on-also-1: Hello, one moment please
# hold-on-also-2: Good afternoon, hold the line
# hold-on-also-3: Hi, give me a second, I’m checking
# hold-on-also-4: Card line, just a minute
# hold-on-coach: Forty seconds is short at a desk. At a till, with nobody on the line, it is the longest wait of his day.
till = Oui, bonjour. Ma carte vient d’être refusée. Deux fois. La file se rend jusqu’aux paniers derrière moi, et plus personne ne parle. Pouvez-vous regarder, s’il vous plaît ?
    .says-tense = Ma carte ne passe pas. Deux fois, là. La caissière a arrêté le tapis, et la moitié de Port Leven me regarde dans le dos. Qu’est-ce qu’elle a, cette carte ?
    .says-furious = Refusée ! La machine le dit tout haut, en plus ! Deux fois, devant tous les gens que je connais. Qu’est-ce que vous avez fait à ma carte ?
    .funds = Bonjour, ici { $agent }. C’est presque toujours le solde, les gens le perdent de vue avant la fin du mois. Qu’est-ce que vous essayez d’acheter ?
    .funds-also-1 = Bonjour, il n’y a sans doute pas assez d’argent dans le compte
    .funds-also-2 = Bonjour, ce sera le solde, je suppose. Qu’y a-t-il dans le panier ?
    .funds-also-3 = Bonjour, une carte est refusée quand les fonds manquent
    .funds-also-4 = D’habitude, c’est qu’on a trop dépensé. C’est pour acheter quoi ?
    .funds-coach = Il a peur que tout le monde le prenne pour un homme qui ne peut pas payer. Sa coopérative vient de le faire aussi.
    .stay-with-you = Bonjour, ici { $agent }. C’est bien gênant, tout ce monde qui regarde. Je reste avec vous jusqu’à ce que ce soit réglé. Où êtes-vous ?
    .stay-with-you-also-1 = Bonjour, je suis { $agent }. Oh, c’est embarrassant, avec les regards. Je ne vous lâche pas. C’est quel magasin ?
    .stay-with-you-also-2 = Bonjour. J’entends à quel point c’est inconfortable. On va passer au travers ensemble, où êtes-vous ?
    .stay-with-you-also-3 = Bonjour, { $agent } à l’appareil. Personne n’aime vivre ça devant une file. Je m’en occupe, dites-moi où vous êtes
    .stay-with-you-also-4 = Ça doit être pénible, tous ces yeux sur vous. Je suis là, je m’appelle { $agent }. Qu’achetez-vous, et où ?
    .security-first = Merci d’appeler Fundy Shore, mon nom est { $agent }. Il me faut votre nom complet, votre date de naissance et votre code téléphonique.
    .security-first-also-1 = Bonjour, je commence par vous identifier : nom, date de naissance, code téléphonique
    .security-first-also-2 = Bonjour, avant toute chose, votre date de naissance et votre code s’il vous plaît
    .security-first-also-3 = Bienvenue chez Fundy Shore, pouvez-vous confirmer votre identité ?
    .security-first-also-4 = Je dois d’abord vous poser les questions de sécurité
    .hold-on = Fundy Shore, { $agent }. Un instant, je regarde.
    .hold-on-also-1 = Bonjour, un moment s’il vous plaît
    .hold-on-also-2 = Bonjour, ne quittez pas
    .hold-on-also-3 = Bonjour, une seconde, je vérifie
    .hold-on-also-4 = Ligne des cartes, juste une minute
    .hold-on-coach = Quarante secondes, c’est court à un bureau. À une caisse, sans personne au bout du fil, c’est le plus long moment de sa journée.

# text: I’m at Harbour Foods, the till by the door. It’s twelve pounds of haddock, going warm, for the supper at the fire hall. Thirty people at six. She wants to know, do I pay, or does she put it back?
# says-tense: I’m at Harbour Foods. I’ve got thirty people coming to the fire hall at six and the haddock’s going warm on the belt. She’s asking me: pay, or put it back. What do I tell her?
# says-furious: I’m at the till with twelve pounds of fish going warm, thirty people at six, and she wants it paid or put back. Now! What do I say to her?
# borrow: Thirty people, no wonder you’re worried. Have you another card, or cash? Or does somebody in the line know you, who could cover it until tonight?
# borrow-also-1: Thirty people, what a worry! Could a neighbour in the line pay for now?
# borrow-also-2: I see the worry. Have you any other way to pay, a credit card, some cash?
# borrow-also-3: That’s a bad moment, I know. Would the store let you owe it until Monday?
# borrow-also-4: With a supper waiting, I understand. Is there a friend who could lend you the amount?
# leave-cart: Leave the cart where it is, go outside, and find a quiet place to talk.
# leave-cart-also-1: Step out of the store and we’ll go on from there
# leave-cart-also-2: You need to get away from the till first
# leave-cart-also-3: Put it all back and call me from the parking lot
# leave-cart-also-4: Forget about the groceries for now and go outside
# verify-here: I can’t look at anything before you’re verified. Your date of birth and phone code, please.
# verify-here-also-1: First I need to verify you: date of birth and code
# verify-here-also-2: Give me your birthday and the code, then I can see
# verify-here-also-3: That depends on the account. Date of birth please?
# verify-here-also-4: Let me check who I’m speaking to before we go any further
# words-for-her: Thirty people and a fish going warm, I see the worry. Tell her your credit union’s on the line, and to hold the sale five minutes.
# words-for-her-also-1: I understand the worry. Say that your credit union needs five minutes and could she set the sale aside
# words-for-her-also-2: With thirty to feed, anyone would be nervous. Ask her to suspend the sale for five minutes, and we’ll have an answer for her
# words-for-her-also-3: Of course you’re worried. Tell her: my credit union is on the phone, please park this for five minutes
# words-for-her-also-4: I can hear what hangs on this supper. Neither one: have her hold it for five minutes and serve the next person
# words-for-her-coach: He asked what to say to the cashier, so give him the sentence. It also lets him stand up straight again.
cart = Je suis chez Harbour Foods, à la caisse près de la porte. C’est douze livres d’aiglefin, qui réchauffent, pour le souper de la caserne. Trente personnes à six heures. Elle veut savoir : je paie, ou elle remet tout ça en place ?
    .says-tense = Je suis chez Harbour Foods. J’ai trente personnes à la caserne à six heures, et l’aiglefin réchauffe sur le tapis. Elle me demande : je paie, ou je remets tout. Je lui dis quoi ?
    .says-furious = Je suis à la caisse avec douze livres de poisson qui réchauffe, trente personnes à six heures, et elle veut que je paie ou que je remette tout. Maintenant ! Je lui dis quoi ?
    .borrow = Trente personnes, il y a de quoi s’inquiéter. Avez-vous une autre carte, ou du comptant ? Ou bien quelqu’un, dans la file, qui vous connaît et avancerait la somme jusqu’à ce soir ?
    .borrow-also-1 = Trente personnes, quel souci ! Un voisin dans la file pourrait-il payer pour l’instant ?
    .borrow-also-2 = Je vois l’inquiétude. Avez-vous un autre moyen de payer, une carte de crédit, du comptant ?
    .borrow-also-3 = Ça tombe mal, je sais. Le magasin vous ferait-il crédit jusqu’à lundi ?
    .borrow-also-4 = Avec un souper qui attend, je comprends. Y a-t-il un ami qui pourrait vous prêter le montant ?
    .leave-cart = Laissez le panier là, sortez, et trouvez un endroit tranquille pour parler.
    .leave-cart-also-1 = Sortez du magasin et on reprendra dehors
    .leave-cart-also-2 = Il faut d’abord vous éloigner de la caisse
    .leave-cart-also-3 = Remettez tout et rappelez-moi du stationnement
    .leave-cart-also-4 = Oubliez l’épicerie pour l’instant et sortez
    .verify-here = Je ne peux rien regarder avant de vous avoir identifié. Votre date de naissance et votre code téléphonique, s’il vous plaît.
    .verify-here-also-1 = Je dois d’abord vous identifier : date de naissance et code
    .verify-here-also-2 = Donnez-moi votre date de naissance et le code, ensuite je verrai
    .verify-here-also-3 = Ça dépend du compte. Votre date de naissance, s’il vous plaît ?
    .verify-here-also-4 = Laissez-moi vérifier à qui je parle avant d’aller plus loin
    .words-for-her = Trente personnes et du poisson qui réchauffe, je comprends l’inquiétude. Dites-lui que votre coopérative est au bout du fil, et qu’elle garde la vente cinq minutes.
    .words-for-her-also-1 = Je comprends l’inquiétude. Dites que votre coopérative a besoin de cinq minutes et qu’elle mette la vente de côté
    .words-for-her-also-2 = Avec trente personnes à nourrir, n’importe qui serait nerveux. Demandez-lui de suspendre la vente cinq minutes, on aura une réponse
    .words-for-her-also-3 = C’est sûr que ça inquiète. Dites-lui : ma coopérative est au téléphone, gardez-moi ça cinq minutes
    .words-for-her-also-4 = Je sais ce que ce souper représente. Ni l’un ni l’autre : qu’elle garde la vente cinq minutes et serve le suivant
    .words-for-her-coach = Il demandait quoi dire à la caissière : donnez-lui la phrase. Avec elle, il se tient déjà plus droit.

# text: I’m over by the ice machine now, next to the boy who packs the bags. What do you need from me?
# says-tense: I’ve moved over by the ice machine. There’s a boy packing bags right beside me. What do you want to know?
# says-furious: Fine, I’m by the ice machine, with a boy packing bags at my elbow. What is it you want from me?
# key-in: Nothing out loud, not with company beside you. On the keypad, please: your date of birth, the pound key, then your four-digit phone code.
# key-in-also-1: You needn’t say a word in front of them. Just key in your date of birth and your code
# key-in-also-2: So that nobody hears: type your birth date on the phone, press pound, then the code
# key-in-also-3: I’ll spare you saying it there. Punch it in: month, day, year, pound, and your four digits
# key-in-also-4: Keep it private, use the keypad for your birth date and phone code
# key-in-also-5: Say nothing, keypad only: birthday, pound, the four digits
# say-it: Just your date of birth and your phone code. You can go ahead whenever you’re ready.
# say-it-also-1: Tell me your date of birth and the four-digit code
# say-it-also-2: Please say your birthday and your code
# say-it-also-3: I need to hear your date of birth and phone code
# say-it-also-4: Go ahead with the birth date first, then the code
# skip-it: You’ve been through enough for one afternoon, and I know a genuine voice. Let’s leave the questions: it’s fraud, somebody tried { $attempt } online.
# skip-it-also-1: I believe you’re you. There was an attempt of { $attempt }, that’s all
# skip-it-also-2: No need for questions, I’ll just tell you: your card was tried online
# skip-it-also-3: I won’t put you through the security check there. It’s fraud, not your balance
# skip-it-also-4: Let’s skip that, you sound honest. Somebody else used your number today
# skip-it-coach: It feels like kindness. A genuine voice is what everybody has who calls about somebody else’s account.
# sixteen-digits: Read me the sixteen digits on the front, then the expiry date, and the three on the back.
# sixteen-digits-also-1: I need the full card number and expiry, please
# sixteen-digits-also-2: Read the number on your card out to me
# sixteen-digits-also-3: What’s the card number, and the security code on the back?
# sixteen-digits-also-4: Give me the long number on the front of the card
aside = Je suis près de la machine à glace, à côté du jeune qui emballe. De quoi avez-vous besoin ?
    .says-tense = Je me suis mis près de la machine à glace. Il y a un jeune qui emballe juste à côté. Que voulez-vous savoir ?
    .says-furious = Bon, je suis à la machine à glace, avec un jeune qui emballe contre mon coude. Qu’est-ce que vous voulez de moi ?
    .key-in = Rien à voix haute, pas avec du monde à côté. Au clavier, s’il vous plaît : votre date de naissance, le carré, puis votre code à quatre chiffres.
    .key-in-also-1 = Vous n’avez rien à dire devant eux. Tapez simplement votre date de naissance et votre code
    .key-in-also-2 = Pour que personne n’entende : tapez votre date de naissance, le carré, puis le code
    .key-in-also-3 = Je vous évite de le dire là. Pitonnez-le : mois, jour, année, carré, et vos quatre chiffres
    .key-in-also-4 = Gardez ça pour vous, prenez le clavier pour la date de naissance et le code
    .key-in-also-5 = Sans rien dire, au clavier : la naissance, le carré, les quatre chiffres
    .say-it = Juste votre date de naissance et votre code téléphonique. Allez-y quand vous voulez.
    .say-it-also-1 = Dites-moi votre date de naissance et le code à quatre chiffres
    .say-it-also-2 = Dites votre date de naissance et votre code, s’il vous plaît
    .say-it-also-3 = Il faut que j’entende votre date de naissance et votre code
    .say-it-also-4 = Commencez par la date de naissance, puis le code
    .skip-it = Vous en avez assez vécu pour un après-midi, et je reconnais une voix honnête. Laissons les questions : c’est une fraude, quelqu’un a essayé { $attempt } en ligne.
    .skip-it-also-1 = Je vous crois sur parole. Il y a eu une tentative de { $attempt }, c’est tout
    .skip-it-also-2 = Pas besoin de questions, je vous le dis : on a essayé votre carte en ligne
    .skip-it-also-3 = Je ne vous ferai pas subir la vérification là-bas. C’est une fraude, pas votre solde
    .skip-it-also-4 = Sautons ça, vous avez l’air honnête. Quelqu’un d’autre s’est servi de votre numéro aujourd’hui
    .skip-it-coach = Ça ressemble à de la bonté. Une voix honnête, c’est ce qu’ont tous ceux qui appellent pour le compte d’un autre.
    .sixteen-digits = Lisez-moi les seize chiffres au recto, puis la date d’expiration, et les trois au verso.
    .sixteen-digits-also-1 = Il me faut le numéro complet de la carte et l’expiration
    .sixteen-digits-also-2 = Lisez-moi le numéro de votre carte
    .sixteen-digits-also-3 = Quel est le numéro de carte, et le code de sécurité au dos ?
    .sixteen-digits-also-4 = Donnez-moi le long numéro sur le devant de la carte

# text: Out loud? There’s people everywhere. I’d be reading my business to the whole store.
# says-tense: What, here? Out loud? There’s a fellow leaning in as it is. I’m not telling the whole store who I am.
# says-furious: Out loud? With everybody listening? First you turn me down, and now you want my secrets read to the whole store!
# nobody-listens: I’m sure nobody’s listening, people have their own shopping to think of. It’s only a few numbers.
# nobody-listens-also-1: It’s nothing, just some numbers, nobody cares
# nobody-listens-also-2: Don’t worry about them, just say it quietly
# nobody-listens-also-3: They won’t remember it, go ahead
# nobody-listens-also-4: People aren’t interested in your numbers, believe me
# rule-is-rule: I follow you, but that’s the rule and I didn’t make it. Without your birthday and your code there’s nothing I can do for you from here.
# rule-is-rule-also-1: Those are the rules, I can’t do anything without it
# rule-is-rule-also-2: It has to be done, for your own security
# rule-is-rule-also-3: Either you tell me or I can’t open the account
# rule-is-rule-also-4: Everybody has to answer those questions, sir
# keypad-then: No, you’re right, that’s not for the whole store. I’m sorry. On the keypad: birth date, pound, then your code.
# keypad-then-also-1: Sorry, I should have thought of that. Type it in instead, nobody will hear
# keypad-then-also-2: Of course not in front of everyone, my mistake. Key in your birth date, pound, and the code
# keypad-then-also-3: I understand, I wouldn’t want to either. Let’s do it by the keys of your phone
# keypad-then-also-4: That was thoughtless of me, I apologise. Punch the numbers in, you don’t have to speak
# keypad-then-coach: The rule asks who he is. It does not ask that the whole store should know, too.
out-loud = Tout haut ? Il y a du monde partout. Je raconterais mes affaires à tout le magasin.
    .says-tense = Quoi, ici ? Tout haut ? Il y a déjà quelqu’un qui tend l’oreille. Je ne vais pas me présenter à tout le magasin.
    .says-furious = Tout haut ? Avec tout le monde qui écoute ? D’abord vous me refusez, et là vous voulez mes secrets devant tout le magasin !
    .nobody-listens = Personne n’écoute, voyons, les gens ont leur épicerie en tête. C’est juste quelques chiffres.
    .nobody-listens-also-1 = Ce n’est rien, juste des chiffres, tout le monde s’en moque
    .nobody-listens-also-2 = Ne vous occupez pas d’eux, dites-le tout bas
    .nobody-listens-also-3 = Ils ne s’en souviendront pas, allez-y
    .nobody-listens-also-4 = Vos chiffres n’intéressent personne, croyez-moi
    .rule-is-rule = Je vous suis, mais c’est la règle et ce n’est pas moi qui l’ai faite. Sans votre date de naissance et votre code, je ne peux rien faire d’ici.
    .rule-is-rule-also-1 = C’est le règlement, je ne peux rien faire sans ça
    .rule-is-rule-also-2 = Il faut le faire, pour votre propre sécurité
    .rule-is-rule-also-3 = Ou bien vous me le dites, ou bien je ne peux pas ouvrir le compte
    .rule-is-rule-also-4 = Tout le monde doit répondre à ces questions, monsieur
    .keypad-then = Non, vous avez raison, ça ne regarde pas tout le magasin. Je m’excuse. Au clavier : date de naissance, carré, puis votre code.
    .keypad-then-also-1 = Pardon, j’aurais dû y penser. Tapez-le plutôt, personne n’entendra
    .keypad-then-also-2 = Bien sûr que non, pas devant tout le monde, c’est mon erreur. Tapez votre date, le carré et le code
    .keypad-then-also-3 = Je comprends, je ne voudrais pas non plus. Faisons-le avec les touches du téléphone
    .keypad-then-also-4 = C’était maladroit de ma part, mes excuses. Pitonnez les chiffres, vous n’avez pas à parler
    .keypad-then-coach = La règle demande qui il est. Elle ne demande pas que tout le magasin le sache aussi.

# text: Hang on. You never asked me a thing. I could be anybody with Ray Boutilier’s phone in his hand.
# says-tense: Wait now. You’ve told me all that and you don’t know who I am. If I’d picked this phone up off the floor, you’d tell me the same?
# says-furious: You don’t even know who you’re talking to! Is that how they got at my card? Somebody just called you up?
# your-number: You’re calling from the number on your file, and nobody steals a phone to ask about a card. I wouldn’t lose any sleep over it, honestly.
# your-number-also-1: Your number is enough for us, don’t worry
# your-number-also-2: It’s fine, I recognised the number
# your-number-also-3: That would hardly happen in Port Leven
# your-number-also-4: There’s really no risk, the system knows your phone
# should-have-asked: You’re right to be wary. I should have asked first, and I’m sorry. Would you key in your birth date and your code now?
# should-have-asked-also-1: I got that the wrong way round, I apologise. Key in your birth date and code, please
# should-have-asked-also-2: Your distrust is fair, that was my mistake. Let’s verify you properly by keypad
# should-have-asked-also-3: Good that you say so, and I’m sorry. The date of birth and the code, on the keys
# should-have-asked-also-4: I owe you an apology, I told you too soon. Please type in who you are
# verify-now: All right, then key in your date of birth and your phone code.
# verify-now-also-1: Fine, verify now: birth date and code
# verify-now-also-2: Then give me your date of birth and code on the keypad
# verify-now-also-3: OK, we can do the check now
# verify-now-also-4: Let’s do it now then. Date of birth?
told-early = Un instant. Vous ne m’avez rien demandé. Je pourrais être n’importe qui avec le téléphone de Ray Boutilier.
    .says-tense = Attendez. Vous m’avez dit tout ça sans savoir qui je suis. Si j’avais ramassé ce téléphone par terre, vous me diriez la même chose ?
    .says-furious = Vous ne savez même pas à qui vous parlez ! C’est comme ça qu’ils ont eu ma carte ? Quelqu’un vous a juste appelés ?
    .your-number = Vous appelez du numéro à votre dossier, et personne ne vole un téléphone pour s’informer d’une carte. Je n’en perdrais pas le sommeil, franchement.
    .your-number-also-1 = Votre numéro nous suffit, ne vous inquiétez pas
    .your-number-also-2 = Tout va bien, j’ai reconnu le numéro
    .your-number-also-3 = Ça n’arriverait guère à Port Leven
    .your-number-also-4 = Il n’y a aucun risque, le système connaît votre téléphone
    .should-have-asked = Vous avez raison de vous méfier. J’aurais dû demander d’abord, et je m’en excuse. Voulez-vous taper votre date de naissance et votre code ?
    .should-have-asked-also-1 = J’ai fait ça à l’envers, mes excuses. Tapez votre date de naissance et votre code
    .should-have-asked-also-2 = Votre méfiance est juste, c’est mon erreur. On va vous identifier comme il faut, au clavier
    .should-have-asked-also-3 = Vous faites bien de le dire, et je le regrette. La date de naissance et le code, sur les touches
    .should-have-asked-also-4 = Je vous dois des excuses, j’ai parlé trop tôt. Tapez vos chiffres, s’il vous plaît
    .verify-now = Bon, alors tapez votre date de naissance et votre code.
    .verify-now-also-1 = D’accord, on vérifie : date de naissance et code
    .verify-now-also-2 = Alors votre date de naissance et votre code, au clavier
    .verify-now-also-3 = OK, on peut faire la vérification maintenant
    .verify-now-also-4 = Faisons-le maintenant. Date de naissance ?

# text: That’s that done. So what is it? Is there nothing left in there? I keep going over it in my head.
# says-tense: There. So is the money gone? Tell me straight. I was paid yesterday, there should be plenty.
# says-furious: You’ve got your numbers. Now is my money gone or isn’t it? What’s happened in there?
# tripped-rule: Your card tripped a velocity rule: a low-value ping, then a high-risk e-commerce attempt, so the engine put a hard decline on the PAN.
# tripped-rule-also-1: It’s a velocity alert with a hard decline on the PAN
# tripped-rule-also-2: The fraud engine flagged a card-not-present attempt after a ping
# tripped-rule-also-3: A risk rule fired on an e-commerce authorisation
# tripped-rule-also-4: The scoring engine hard-declined the PAN at 15:12
# all-there: That’s a bad fright, so first: your money’s all there. A stranger tried your number online, { $attempt }. We stopped him, and that stopped you.
# all-there-also-1: Don’t be afraid for your money, it’s all there. Somebody tried { $attempt } on the internet and the card locked itself
# all-there-also-2: You must be frightened, so let me say it: nothing’s gone. A stranger tried your number, we refused, and since then the card is blocked
# all-there-also-3: You did nothing wrong and you’ve lost nothing. It was an attempt of { $attempt } online that closed the card, I understand the fright
# all-there-also-4: Put your mind at ease, I know it’s frightening: the pay is there. We blocked the card because someone else was trying it
# drone-question: Let me ask you first. Did you order a drone around three? Have you let anybody use your card, or been on sites where you shouldn’t have been?
# drone-question-also-1: Who else has had your card? Somebody in the family perhaps?
# drone-question-also-2: Did you type your card number in on some doubtful website?
# drone-question-also-3: Have you been careless with your card lately?
# drone-question-also-4: Are you sure it wasn’t you who ordered that drone?
# block-plain: It’s a security block. Somebody tried { $attempt } online at ten past three, and it was refused.
# block-plain-also-1: A stranger tried your number online, so the card is blocked
# block-plain-also-2: The card shut itself off after an attempt of { $attempt }
# block-plain-also-3: Balance is fine, it’s blocked because of an online attempt
# block-plain-also-4: An online purchase that wasn’t yours was refused at ten past three
keyed = Voilà, c’est fait. Alors, qu’est-ce que c’est ? Il ne reste plus rien là-dedans ? Je refais mes comptes dans ma tête.
    .says-tense = Voilà. L’argent est-il parti ? Dites-le-moi franchement. J’ai été payé hier, il devrait y en avoir plein.
    .says-furious = Vous les avez, vos chiffres. Mon argent est-il parti, oui ou non ? Que s’est-il passé là-dedans ?
    .tripped-rule = Votre carte a déclenché une règle de vélocité : un micro-débit, puis une tentative CNP à risque, donc le moteur a mis un refus dur sur le PAN.
    .tripped-rule-also-1 = C’est une alerte de vélocité avec refus dur sur le PAN
    .tripped-rule-also-2 = Le moteur antifraude a signalé une tentative CNP après un micro-débit
    .tripped-rule-also-3 = Une règle de risque s’est déclenchée sur une autorisation CNP
    .tripped-rule-also-4 = Le moteur de pointage a refusé le PAN à 15 h 12
    .all-there = Vous avez eu peur, alors d’abord : tout votre argent est là. Un inconnu a essayé votre numéro en ligne, { $attempt }. On l’a arrêté, et vous avec.
    .all-there-also-1 = N’ayez pas peur pour votre argent, il est là. Quelqu’un a essayé { $attempt } sur Internet et la carte s’est verrouillée
    .all-there-also-2 = Il y a de quoi avoir peur, alors je le dis : rien n’est parti. Un inconnu a essayé votre numéro, on a refusé, et depuis la carte est bloquée
    .all-there-also-3 = Vous n’avez rien fait de mal ni rien perdu. C’est une tentative de { $attempt } en ligne qui a fermé la carte, je comprends que ça fasse peur
    .all-there-also-4 = Soyez rassuré, je sais que ça fait peur : la paie est là. On a bloqué la carte parce que quelqu’un d’autre l’essayait
    .drone-question = D’abord, une question. Avez-vous commandé un drone vers trois heures ? Avez-vous prêté votre carte, ou visité des sites où il ne fallait pas aller ?
    .drone-question-also-1 = Qui d’autre a eu votre carte ? Quelqu’un de la famille, peut-être ?
    .drone-question-also-2 = Avez-vous entré votre numéro sur un site douteux ?
    .drone-question-also-3 = Avez-vous fait preuve d’imprudence avec votre carte dernièrement ?
    .drone-question-also-4 = Êtes-vous certain que ce n’est pas vous qui avez commandé ce drone ?
    .block-plain = C’est un blocage de sécurité. Quelqu’un a essayé { $attempt } en ligne à trois heures dix, et c’est refusé.
    .block-plain-also-1 = Un inconnu a essayé votre numéro en ligne, la carte est donc bloquée
    .block-plain-also-2 = La carte s’est fermée après une tentative de { $attempt }
    .block-plain-also-3 = Le solde est bon, elle est bloquée à cause d’une tentative en ligne
    .block-plain-also-4 = Un achat en ligne qui n’était pas à vous a été refusé à trois heures dix

# text: Online? I never… Oh, no. There was a text on Thursday, about a parcel. Two dollars for customs, and I put my card in. I’m the one who warns the whole crew about those.
# says-tense: Oh, no. The text. Thursday, a parcel, two dollars for customs. I put in my number like a fool. And I’m the one at the hall who tells them not to.
# says-furious: That cursed text! A parcel, two dollars, and I typed it all in. Me! I gave the talk on it at the hall! Don’t you tell anybody that.
# never-click: That’ll be it, yes. You should never click on those. We put out a warning about that very message last month.
# never-click-also-1: You should never put your card number in a text link
# never-click-also-2: Well, we did warn members about that one
# never-click-also-3: That’s how it happens when people click on things
# never-click-also-4: Next time, look at the sender before you pay
# never-mind: Let me stop you there, Ray, it’s nothing. It happens every day of the week.
# never-mind-also-1: Hold on, hold on, don’t give it another thought, it’s no big deal
# never-mind-also-2: Oh, everybody does that, it doesn’t matter
# never-mind-also-3: Sorry to cut in, but forget it, that’s really a small thing
# never-mind-also-4: No harm done, let’s move on
# noted-phishing: Thank you, that explains it. I’ve noted the parcel text on your file as the likely source, with the date, so that the fraud desk has it all.
# noted-phishing-also-1: That’s the source then, I’ve put it on file
# noted-phishing-also-2: Right, a parcel text on Thursday, I’ve recorded that
# noted-phishing-also-3: Good to know, I’m adding it to the report
# noted-phishing-also-4: Okay, so the number leaked on Thursday. Noted
# shuts-the-door: It stings, when you’re the one who knows better. They do it for a living, Ray. You told me, so it won’t cost you a cent.
# shuts-the-door-also-1: That must be galling, but you’re no fool, those messages are made to catch careful people. You won’t pay for it
# shuts-the-door-also-2: No need to be ashamed with me. They’re professionals, and since you reported it you don’t lose anything
# shuts-the-door-also-3: I understand that you’re annoyed with yourself. It catches the best of us, and it isn’t you who pays
# shuts-the-door-also-4: It stays between us. Anyone waiting for a parcel could fall for it, and you don’t owe a cent of it
not-mine = En ligne ? Je n’ai jamais… Oh, non. Il y a eu un texto jeudi, pour un colis. Deux dollars de douane, et j’ai mis ma carte. C’est moi qui mets toute l’équipe en garde contre ça.
    .says-tense = Oh, non. Le texto. Jeudi, un colis, deux dollars de douane. J’ai mis mon numéro comme un niaiseux. Et c’est moi, à la caserne, qui leur dis de ne pas le faire.
    .says-furious = Ce maudit texto ! Un colis, deux dollars, et j’ai tout tapé. Moi ! C’est moi qui ai donné la présentation là-dessus à la caserne ! N’allez dire ça à personne.
    .never-click = C’est sûrement ça, oui. Il ne faut jamais cliquer là-dessus. Nous avons justement publié un avis sur ce message le mois dernier.
    .never-click-also-1 = Il ne faut jamais donner son numéro de carte dans un lien par texto
    .never-click-also-2 = Nous avions pourtant averti les membres
    .never-click-also-3 = C’est ce qui arrive quand on clique n’importe où
    .never-click-also-4 = La prochaine fois, regardez l’expéditeur avant de payer
    .never-mind = Je vous arrête, Ray, ce n’est rien. Ça arrive tous les jours de la semaine.
    .never-mind-also-1 = Attendez, attendez, n’y pensez plus, ce n’est pas grave
    .never-mind-also-2 = Oh, tout le monde fait ça, ça n’a pas d’importance
    .never-mind-also-3 = Pardon de vous couper, mais oubliez ça, c’est vraiment peu de chose
    .never-mind-also-4 = Pas de mal, passons à autre chose
    .noted-phishing = Merci, ça explique tout. J’ai noté le texto du colis à votre dossier comme source probable, avec la date, pour que l’équipe des fraudes ait tout.
    .noted-phishing-also-1 = C’est donc la source, je l’ai mise au dossier
    .noted-phishing-also-2 = Bien, un texto de colis jeudi, c’est noté
    .noted-phishing-also-3 = Bon à savoir, je l’ajoute au rapport
    .noted-phishing-also-4 = OK, le numéro a fui jeudi. C’est noté
    .shuts-the-door = Ça fait mal, quand on est celui qui prévient les autres. Ces gens-là en vivent, Ray. Vous l’avez dit, alors vous ne paierez pas un sou.
    .shuts-the-door-also-1 = Ça doit être vexant, mais vous n’êtes pas un imbécile, ces textos sont faits pour attraper les prudents. Vous ne paierez rien
    .shuts-the-door-also-2 = Pas besoin d’avoir honte avec moi. Ce sont des professionnels, et puisque vous le signalez, vous ne perdez rien
    .shuts-the-door-also-3 = Je comprends que vous vous en vouliez. Ça attrape les meilleurs, et ce n’est pas vous qui payez
    .shuts-the-door-also-4 = Ça reste entre nous. Quiconque attend un colis s’y ferait prendre, et vous n’en devez pas un sou

# text: All right. So you can switch it back on now, can’t you? I only need it the once. And then I never want to see it again, if somebody’s got the number.
# says-tense: So switch it back on, would you? Just for this. The fish won’t wait. And what about whoever’s got my number?
# says-furious: Then switch it on! You can see it’s me. I’ve got thirty people, I’ve got no time for this. And get that thief off my card!
# all-live: Of course. There, the block’s off and the whole card is live. Nobody’s going to bother you, and we’ll see about a new one next week.
# all-live-also-1: Done, your card works again, everything’s back to normal
# all-live-also-2: I’ve unblocked it completely, you can use it as always
# all-live-also-3: No problem, it’s all switched on, you’re safe to go
# all-live-also-4: Sure, I’ve lifted it. Pay now, the replacement can wait
# all-live-coach: It gives him what he asks for, and gives the stranger the same.
# finished-card: I’m afraid that card is finished. A new one will be at your branch on Tuesday.
# finished-card-also-1: I can’t, a number that’s been tried has to be replaced
# finished-card-also-2: No, it stays blocked. You’ll have a new card on Tuesday
# finished-card-also-3: That’s not possible any more, the card is cancelled
# finished-card-also-4: Once there’s fraud the card can’t be used again
# one-payment: I’ll let one payment through: chip and PIN, fifteen minutes, up to { $cap }. The rest stays shut, since somebody out there has that number.
# one-payment-also-1: One purchase by chip and PIN in the next fifteen minutes, that I can open. The rest I keep closed, for your sake
# one-payment-also-2: Not the whole card, but your groceries, yes: once, with the chip, within a quarter of an hour, because the number is out there
# one-payment-also-3: I can open it for exactly one purchase up to { $cap }, chip and PIN. The thief stays locked out
# one-payment-also-4: You’ll pay for the fish with it, and nothing else: a single chip payment, fifteen minutes, then it’s over with that card
# once-go: One purchase, chip and PIN, fifteen minutes. Go on, go pay.
# once-go-also-1: It’s open once. Go back to the till now
# once-go-also-2: You’ve got fifteen minutes for one purchase, hurry
# once-go-also-3: Go now, one time, with the chip
# once-go-also-4: I’ve released one payment. Quick, go and do it
switch-on = Bon. Alors vous pouvez la rallumer, maintenant, n’est-ce pas ? Il me la faut juste une fois. Après, je ne veux plus jamais la voir, si quelqu’un a le numéro.
    .says-tense = Alors rallumez-la, voulez-vous ? Juste pour ça. Le poisson n’attendra pas. Et celui qui a mon numéro, lui ?
    .says-furious = Alors rallumez-la ! Vous voyez bien que c’est moi. J’ai trente personnes, je n’ai pas le temps. Et débarrassez ma carte de ce voleur !
    .all-live = Mais oui. Voilà, le blocage est levé et toute la carte est active. Personne ne vous dérangera, et on verra pour une nouvelle la semaine prochaine.
    .all-live-also-1 = C’est fait, votre carte fonctionne, tout est revenu à la normale
    .all-live-also-2 = Je l’ai débloquée au complet, servez-vous-en comme d’habitude
    .all-live-also-3 = Aucun problème, tout est rallumé, vous pouvez y aller
    .all-live-also-4 = C’est sûr, je l’ai levé. Payez, le remplacement attendra
    .all-live-coach = Ça lui donne ce qu’il demande, et ça le donne aussi à l’inconnu.
    .finished-card = Cette carte est malheureusement finie. Une nouvelle sera à votre succursale mardi.
    .finished-card-also-1 = Je ne peux pas, un numéro qu’on a essayé doit être remplacé
    .finished-card-also-2 = Non, elle reste bloquée. Vous aurez une nouvelle carte mardi
    .finished-card-also-3 = Ce n’est plus possible, la carte est annulée
    .finished-card-also-4 = Dès qu’il y a fraude, la carte ne sert plus
    .one-payment = Je laisse passer un paiement : puce et NIP, quinze minutes, jusqu’à { $cap }. Le reste demeure fermé, puisque quelqu’un a ce numéro.
    .one-payment-also-1 = Un achat par puce et NIP dans les quinze prochaines minutes, ça, je peux l’ouvrir. Le reste, je le garde fermé, pour vous protéger
    .one-payment-also-2 = Pas toute la carte, mais votre épicerie, oui : une fois, avec la puce, d’ici un quart d’heure, parce que le numéro circule
    .one-payment-also-3 = Je peux l’ouvrir pour un seul achat jusqu’à { $cap }, puce et NIP. Le voleur reste dehors
    .one-payment-also-4 = Vous paierez le poisson avec, et rien d’autre : un seul paiement par puce, quinze minutes, puis c’en est fini de cette carte
    .once-go = Un achat, puce et NIP, quinze minutes. Allez, allez payer.
    .once-go-also-1 = C’est ouvert une fois. Retournez à la caisse
    .once-go-also-2 = Vous avez quinze minutes pour un achat, dépêchez-vous
    .once-go-also-3 = Allez-y, une fois, avec la puce
    .once-go-also-4 = J’ai libéré un paiement. Vite, allez le faire

# text: My phone’s just buzzed. “Approved, { $gas }, gas bar, Winnipeg.” But I’m in Nova Scotia. That’s not me, is it?
# says-tense: It’s just buzzed: { $gas }, a gas bar in Winnipeg, approved. You said nobody’d bother me! What’s happening to my account?
# says-furious: Winnipeg! { $gas }, approved, this very minute! I’m in Nova Scotia, and you’ve opened the door to them! What have you done?
# shut-it: You’re frightened, and that’s my doing. I’m sorry. It’s shut again, the { $gas } comes back to you, and one chip payment is open.
# shut-it-also-1: I should never have lifted it all, I apologise. I’ve closed it, you’ll get the { $gas } back, and you can pay once by chip
# shut-it-also-2: That’s on me, and I understand the scare. Blocked again, money to be returned, and one purchase left open for you
# shut-it-also-3: No, that’s not you, and it’s my mistake, I’m sorry. The card is shut this second, except for your one payment with the chip
# shut-it-also-4: You’ve every reason to be alarmed. I’m closing what I opened, you won’t lose the { $gas }, and I’ll leave only the groceries
# drops-off: That’s probably only a pending charge, they often drop off on their own. To be safe I’ve blocked the card again, for good this time.
# drops-off-also-1: It’s only pending, it’ll disappear, and the card’s off again
# drops-off-also-2: Give it a few days, those things sort themselves out. I’ve shut the card, just in case
# drops-off-also-3: That may just be a test message, don’t panic
# drops-off-also-4: It isn’t on your statement yet, so it’s nothing
# you-wanted: Well, you did ask me to switch it on. I’ve blocked it again, so that’s the end of the card.
# you-wanted-also-1: You wanted it unblocked, that’s what happens
# you-wanted-also-2: I did that on your request, so don’t blame me
# you-wanted-also-3: That was your decision, now it’s blocked for good
# you-wanted-also-4: I only did what you asked for. It’s off again
buzz = Mon téléphone vient de vibrer. « Approuvé, { $gas }, poste d’essence, Winnipeg. » Mais je suis en Nouvelle-Écosse. Ce n’est pas moi, ça ?
    .says-tense = Ça vient de vibrer : { $gas }, un poste d’essence à Winnipeg, approuvé. Vous disiez que personne ne me dérangerait ! Que se passe-t-il avec mon compte ?
    .says-furious = Winnipeg ! { $gas }, approuvé, à la minute même ! Je suis en Nouvelle-Écosse, et vous leur avez ouvert la porte ! Qu’avez-vous fait ?
    .shut-it = Vous avez peur, et c’est ma faute. Je m’excuse. C’est refermé, les { $gas } vous reviennent, et un seul paiement par puce est ouvert.
    .shut-it-also-1 = Je n’aurais jamais dû tout lever, mes excuses. C’est fermé, vous retrouverez les { $gas }, et vous pouvez payer une fois par puce
    .shut-it-also-2 = C’est ma faute, et je comprends que ça fasse peur. Bloquée de nouveau, argent rendu, et un achat laissé ouvert pour vous
    .shut-it-also-3 = Non, ce n’est pas vous, et c’est mon erreur, pardon. La carte est fermée à la seconde, sauf votre paiement par puce
    .shut-it-also-4 = Vous avez toutes les raisons de vous alarmer. Je referme ce que j’ai ouvert, vous ne perdrez pas les { $gas }, et je laisse juste l’épicerie
    .drops-off = C’est probablement juste une transaction en attente, elles tombent souvent d’elles-mêmes. Par prudence, j’ai rebloqué la carte, pour de bon cette fois.
    .drops-off-also-1 = C’est seulement en attente, ça disparaîtra, et la carte est refermée
    .drops-off-also-2 = Attendez quelques jours, ces choses-là se règlent toutes seules. J’ai fermé la carte, au cas où
    .drops-off-also-3 = C’est peut-être juste un message d’essai, pas de panique
    .drops-off-also-4 = Ce n’est pas encore sur votre relevé, donc ce n’est rien
    .you-wanted = C’est vous qui vouliez que je la rallume. Je l’ai rebloquée, c’en est donc fini de la carte.
    .you-wanted-also-1 = Vous la vouliez débloquée, voilà ce qui arrive
    .you-wanted-also-2 = Je l’ai fait à votre demande, ne me blâmez pas
    .you-wanted-also-3 = C’était votre décision, là elle est bloquée pour de bon
    .you-wanted-also-4 = J’ai seulement fait ce que vous demandiez. Elle est refermée

# text: So that’s that. I tell thirty people there’s no supper, and I put the fish back. One bag at a time, with all of them watching.
# says-tense: So there’s no supper. I’ve got to put it all back, in front of them, and go and tell the hall. That’s what being a member since 2004 gets me?
# says-furious: So I put it all back! Thirty people! You stop the thief, and you stop me, and only one of us goes hungry!
# only-sorry: I’m really sorry, Ray, I know what that supper means to you, and to everybody at the hall. I wish there were something I could do.
# only-sorry-also-1: Oh, I’m so sorry, that’s awful for you and the crew
# only-sorry-also-2: I feel terrible about your supper, I truly do
# only-sorry-also-3: I’m sorry, that’s really unfortunate timing
# only-sorry-also-4: What a shame, I can imagine how you feel
# one-thing: Don’t put anything back. It would be a sad end, and I left something out: one payment I can let through, by chip and PIN.
# one-thing-also-1: Wait, I understand how let down you are. There’s one purchase I can open for you, with the chip
# one-thing-also-2: Hold on, you won’t have to. I can release a single chip payment, I should have said so at once
# one-thing-also-3: You’ve reason to be disappointed, but there’s still a way: one time, chip and PIN, up to { $cap }
# one-thing-also-4: No, the supper’s not lost, and I see what it means to you. Let me open the card for one payment
# policy-it-is: I understand your position, but it’s to protect you. A card with fraud on it can’t be used.
# policy-it-is-also-1: That’s our policy, it’s for your protection
# policy-it-is-also-2: There’s nothing to be done, those are the rules
# policy-it-is-also-3: The block is there for your own good
# policy-it-is-also-4: Sadly a compromised card can’t be used in a store
# hall-pays: Couldn’t the fire hall pay for it? They must have a card.
# hall-pays-also-1: Maybe the chief could bring the money over
# hall-pays-also-2: Could somebody from the hall come and pay?
# hall-pays-also-3: Ask the fire department to cover it for tonight
# hall-pays-also-4: Isn’t there a treasurer you could call?
no-supper = Alors c’est fini. Je dis à trente personnes qu’il n’y a pas de souper, et je remets le poisson. Un sac à la fois, devant tout le monde.
    .says-tense = Donc pas de souper. Je dois tout remettre devant eux, et aller le dire à la caserne. C’est ça, être membre depuis 2004 ?
    .says-furious = Donc je remets tout ! Trente personnes ! Vous arrêtez le voleur, vous m’arrêtez aussi, et un seul de nous deux va rester le ventre vide !
    .only-sorry = Je m’excuse vraiment, Ray, je sais ce que ce souper représente, pour vous et pour toute la caserne. J’aimerais tellement pouvoir faire quelque chose.
    .only-sorry-also-1 = Oh, je m’excuse, c’est affreux pour vous et pour l’équipe
    .only-sorry-also-2 = Je me sens vraiment mal pour votre souper
    .only-sorry-also-3 = Je m’excuse, ça tombe vraiment mal
    .only-sorry-also-4 = Quel dommage, j’imagine comment vous vous sentez
    .one-thing = Ne remettez rien. Ce serait une triste fin, et j’ai oublié quelque chose : je peux laisser passer un paiement, par puce et NIP.
    .one-thing-also-1 = Attendez, je comprends votre déception. Il y a un achat que je peux vous ouvrir, avec la puce
    .one-thing-also-2 = Un instant, vous n’aurez pas à le faire. Je peux libérer un seul paiement par puce, j’aurais dû le dire tout de suite
    .one-thing-also-3 = Vous avez de quoi être déçu, mais il reste un moyen : une fois, puce et NIP, jusqu’à { $cap }
    .one-thing-also-4 = Non, le souper n’est pas perdu, et je vois ce qu’il représente. Laissez-moi ouvrir la carte pour un paiement
    .policy-it-is = Je comprends votre position, mais c’est pour vous protéger. Une carte touchée par la fraude ne sert plus.
    .policy-it-is-also-1 = C’est notre politique, c’est pour votre protection
    .policy-it-is-also-2 = Il n’y a rien à faire, c’est le règlement
    .policy-it-is-also-3 = Le blocage est là pour votre bien
    .policy-it-is-also-4 = Hélas, une carte compromise ne peut pas servir en magasin
    .hall-pays = La caserne ne pourrait-elle pas payer ? Elle doit bien avoir une carte.
    .hall-pays-also-1 = Le chef pourrait peut-être apporter l’argent
    .hall-pays-also-2 = Quelqu’un de la caserne pourrait-il venir payer ?
    .hall-pays-also-3 = Demandez aux pompiers d’avancer la somme pour ce soir
    .hall-pays-also-4 = N’y a-t-il pas un trésorier que vous pourriez appeler ?

# text: I’m back at the till. She’s looking at me. If that machine says no again, I’m leaving the cart and walking home. It will work, will it?
# says-tense: I’ve got the card in my hand, and it’s shaking. If it says no a third time, in front of them, I’ll walk out of here. Are you certain?
# says-furious: I’m at the till. If this thing shames me a third time, I’m gone, cart and all. So is it going to work or not?
# hundred-percent: I hear how nervous you are. It’ll work, Ray, a hundred percent. Trust me on that.
# hundred-percent-also-1: I hear how scared you are, but there’s no way it can fail now
# hundred-percent-also-2: I understand, it’s frightening. I guarantee you it goes through
# hundred-percent-also-3: You’ve been through a lot, so let me say it: it’s certain, just pay
# hundred-percent-also-4: No wonder you’re nervous, but nothing can go wrong, I promise
# call-us-back: It ought to. Just try it, and if there’s any trouble at all you can call us back. The lines are open until eight tonight.
# call-us-back-also-1: Try it, and phone again if it doesn’t go
# call-us-back-also-2: I can let you go now, you know where to reach us
# call-us-back-also-3: It should be fine, ring us if it isn’t
# call-us-back-also-4: If it says no, just call the card line again
# chip-plain: Insert it, don’t tap. Then your PIN. It may take ten seconds.
# chip-plain-also-1: Use the chip and your PIN, no tapping
# chip-plain-also-2: Put the card in the slot and type the PIN
# chip-plain-also-3: Chip, PIN, wait ten seconds
# chip-plain-also-4: Only by the slot, not by tapping
# chip-not-tap: I’d be nervous too. Put the chip in, don’t tap; enter your PIN, and give it ten seconds. I’m staying on the line.
# chip-not-tap-also-1: You’re allowed to be nervous. Slot, not tap, then the PIN, ten seconds. I’m here till it says approved
# chip-not-tap-also-2: After two refusals anybody would be scared. Insert the card, type your PIN, wait ten seconds, and I stay on the line
# chip-not-tap-also-3: I know it’s nerve-racking. Only the chip is open, so put it in and key the PIN; I’ll watch it with you
# chip-not-tap-also-4: I understand the nerves. Here’s how: card in the slot, PIN, and it’ll think for ten seconds. I’m not going anywhere
# chip-not-tap-coach: He asks for a promise. What helps him is what to do with his hands, and how long ten seconds are.
insert = Je suis revenu à la caisse. Elle me regarde. Si la machine redit non, je laisse le panier et je rentre à pied. Ça va marcher, hein ?
    .says-tense = J’ai la carte à la main, et elle tremble. Si ça dit non une troisième fois, devant eux, je sors d’ici. C’est bien certain ?
    .says-furious = Je suis à la caisse. Si cette affaire-là me fait honte une troisième fois, je m’en vais, panier ou pas. Ça va marcher, oui ou non ?
    .hundred-percent = Je vous sens nerveux. Ça va marcher, Ray, à cent pour cent. Fiez-vous à moi.
    .hundred-percent-also-1 = Je comprends votre peur, mais ça ne peut plus échouer
    .hundred-percent-also-2 = Je comprends, ça fait peur. Je vous garantis que ça passe
    .hundred-percent-also-3 = Vous en avez assez vu, alors je le dis : c’est sûr et certain, payez
    .hundred-percent-also-4 = Normal d’être nerveux, mais rien ne peut mal tourner, je vous le promets
    .call-us-back = En principe, oui. Essayez, et s’il y a le moindre problème, rappelez-nous. La ligne est ouverte jusqu’à huit heures ce soir.
    .call-us-back-also-1 = Essayez, et rappelez si ça ne marche pas
    .call-us-back-also-2 = Je peux vous laisser, vous savez où nous joindre
    .call-us-back-also-3 = Ça devrait aller, appelez-nous sinon
    .call-us-back-also-4 = Si ça dit non, rappelez simplement la ligne des cartes
    .chip-plain = Insérez-la, pas de sans contact. Puis votre NIP. Ça peut prendre dix secondes.
    .chip-plain-also-1 = Prenez la puce et votre NIP, pas le sans contact
    .chip-plain-also-2 = Mettez la carte dans la fente et tapez le NIP
    .chip-plain-also-3 = Puce, NIP, dix secondes d’attente
    .chip-plain-also-4 = Seulement par la fente, pas sans contact
    .chip-not-tap = À votre place, n’importe qui serait nerveux. Insérez la puce, pas de sans contact ; tapez votre NIP, et comptez dix secondes. Je reste en ligne.
    .chip-not-tap-also-1 = Vous avez le droit d’être nerveux. Dans la fente, pas sans contact, puis le NIP, dix secondes. Je suis là jusqu’à l’approbation
    .chip-not-tap-also-2 = Après deux refus, n’importe qui aurait peur. Insérez la carte, tapez le NIP, attendez dix secondes, et je reste en ligne
    .chip-not-tap-also-3 = Je sais que c’est énervant. Seule la puce est ouverte, alors insérez-la et tapez le NIP ; je surveille avec vous
    .chip-not-tap-also-4 = Je comprends la nervosité. Voici comment : carte dans la fente, NIP, et elle réfléchira dix secondes. Je ne vais nulle part
    .chip-not-tap-coach = Il demande une promesse. Ce qui l’aide, c’est de savoir quoi faire de ses mains, et combien durent dix secondes.

# text: It said no. Again. I tapped it, the way I always do. Somebody behind me groaned.
# says-tense: Declined! I tapped it and it said no, a third time. They’re groaning behind me. You said it’d go!
# says-furious: No! It said no! I tapped it like always, and there it was again, in front of all of them! You let me walk right into that!
# my-doing: That’s my doing, and it’s a rotten feeling. I’m sorry: I should have said it again, chip, not tap. Into the slot, then your PIN.
# my-doing-also-1: I ought to have told you again that only the chip works, I apologise. Put it in the slot, I’m staying
# my-doing-also-2: I’m sorry you had to hear that no again, it’s my fault. Chip first, then the PIN
# my-doing-also-3: That groan is on me, not on you. Insert the card instead and enter your PIN
# my-doing-also-4: Awful for you, and I caused it, sorry. The tap is shut, the chip is open
# i-said-chip: It’s chip only, of course, that goes without saying with a release of this kind. Try it again, and mind that you don’t take it out early.
# i-said-chip-also-1: You can’t tap with a blocked card, that’s obvious
# i-said-chip-also-2: Nobody said to tap. Use the chip
# i-said-chip-also-3: The tap couldn’t work, you have to insert it
# i-said-chip-also-4: It was chip and PIN, not tap
# slot-now: Into the slot, please, and then your PIN.
# slot-now-also-1: Insert the chip and try again
# slot-now-also-2: Again, with the chip this time
# slot-now-also-3: Put the card in and enter the PIN
# slot-now-also-4: Do it once more, chip side in
tapped = Ça a dit non. Encore. Je l’ai passée sans contact, comme d’habitude. Quelqu’un a soupiré derrière moi.
    .says-tense = Refusée ! Je l’ai passée sans contact et ça a dit non, une troisième fois. Ça soupire derrière moi. Vous disiez que ça passerait !
    .says-furious = Non ! Ça a dit non ! Je l’ai passée comme toujours, et voilà, encore, devant tout le monde ! Vous m’avez laissé foncer dans le mur !
    .my-doing = C’est ma faute, et je sais comme c’est gênant. Je m’excuse : j’aurais dû le redire, la puce, pas le sans contact. Dans la fente, puis votre NIP.
    .my-doing-also-1 = J’aurais dû vous redire que seule la puce marche, mes excuses. Mettez-la dans la fente, je reste
    .my-doing-also-2 = Je regrette que vous ayez dû réentendre ce non, c’est ma faute. La puce d’abord, puis le NIP
    .my-doing-also-3 = Ce soupir-là est pour moi, pas pour vous. Insérez plutôt la carte et tapez votre NIP
    .my-doing-also-4 = C’est affreux pour vous, et j’en suis la cause, pardon. Le sans contact est fermé, la puce est ouverte
    .i-said-chip = C’est la puce seulement, bien sûr, ça va de soi avec ce genre d’autorisation. Réessayez, et prenez garde de ne pas la retirer trop tôt.
    .i-said-chip-also-1 = On ne paie pas sans contact avec une carte bloquée, c’est évident
    .i-said-chip-also-2 = Personne n’a dit sans contact. Prenez la puce
    .i-said-chip-also-3 = Le sans contact ne pouvait pas marcher, il faut l’insérer
    .i-said-chip-also-4 = C’était puce et NIP, pas sans contact
    .slot-now = Dans la fente, s’il vous plaît, puis votre NIP.
    .slot-now-also-1 = Insérez la puce et réessayez
    .slot-now-also-2 = Encore, avec la puce cette fois
    .slot-now-also-3 = Mettez la carte et tapez le NIP
    .slot-now-also-4 = Refaites-le, la puce vers l’avant

# text: Approved! It says approved! Would you believe it, the lady behind me’s clapping. They’ll have their chowder. Thirty of them!
# says-tense: It’s… approved. It says approved. Oh, thank the Lord. They’ll get their chowder after all!
# says-furious: Approved! About time! Well. There’ll be chowder after all. There’ll be chowder!
# next-matter: Good. The card’s cancelled now. Pick up the new one on Tuesday, Port Leven branch.
# next-matter-also-1: Okay. I’ve cancelled that number, the new card is there on Tuesday
# next-matter-also-2: Right, next: old card closed, new card on Tuesday
# next-matter-also-3: Fine. The number is shut down and a replacement ordered
# next-matter-also-4: Then I’ll close this card. You can collect the other one on Tuesday
# chowder: I heard it from here, what a lovely sound! Now I’ll shut that card for good. Your new one’s at the Port Leven branch on Tuesday.
# chowder-also-1: Wonderful! I’m so pleased for you. I’m closing the old card now, and the new one waits for you on Tuesday
# chowder-also-2: That makes me happy too, Ray. I lock the number for good, and you’ve a new card at the branch on Tuesday
# chowder-also-3: Good for you, and lucky hall! I’ll take care of the old card; pick up the new one in Port Leven on Tuesday
# chowder-also-4: I’m smiling here. Chowder for thirty! Now the old number goes dead, and from Tuesday there’s a new card
# chowder-coach: Joy is a feeling, too. It takes one breath to share it, and he will listen to all the rest.
# worked-up: You see? Nothing to get worked up about. People always think that the whole store is staring at them, and really nobody’s paying attention.
# worked-up-also-1: There, all that fuss for nothing
# worked-up-also-2: See, it wasn’t so bad after all
# worked-up-also-3: You were worrying over nothing, as I thought
# worked-up-also-4: It’s only a card payment, after all
# second-card: Great! And so that it never happens again: our Fundy Rewards credit card is only { $fee } a year. Shall I sign you up?
# second-card-also-1: Perfect moment for a second card, { $fee } a year, interested?
# second-card-also-2: With our Rewards card you’d have had a backup. It’s just { $fee }
# second-card-also-3: Can I offer you the Fundy Rewards card for { $fee }?
# second-card-also-4: Let’s get you a credit card as well, then you’re covered, { $fee } a year
approved = Approuvé ! Ça dit approuvé ! Croyez-le ou non, la dame derrière moi applaudit. Ils vont l’avoir, leur chaudrée. Tous les trente !
    .says-tense = C’est… approuvé. Ça dit approuvé. Ah, Dieu merci. Ils vont l’avoir, leur chaudrée, finalement !
    .says-furious = Approuvé ! Il était temps ! Eh bien. Il y en aura, de la chaudrée. Il y en aura !
    .chowder = Je l’ai entendu d’ici, que ça fait plaisir ! Je ferme maintenant cette carte pour de bon. La nouvelle sera à la succursale de Port Leven mardi.
    .chowder-also-1 = Merveilleux ! Quelle belle nouvelle. Je ferme la vieille carte, et la nouvelle vous attend mardi
    .chowder-also-2 = Ça me fait plaisir aussi, Ray. Je verrouille le numéro pour de bon, et vous avez une nouvelle carte à la succursale mardi
    .chowder-also-3 = Bravo, et chanceuse caserne ! Je m’occupe de la vieille carte ; passez prendre la nouvelle à Port Leven mardi
    .chowder-also-4 = Je souris d’ici. De la chaudrée pour trente ! Là, l’ancien numéro meurt, et dès mardi il y a une nouvelle carte
    .chowder-coach = La joie est un sentiment, elle aussi. Il faut un souffle pour la partager, et il écoutera tout le reste.
    .next-matter = Bien. La carte est annulée. Passez prendre la nouvelle mardi, succursale de Port Leven.
    .next-matter-also-1 = OK. J’ai annulé ce numéro, la nouvelle carte est là mardi
    .next-matter-also-2 = Bon, la suite : vieille carte fermée, nouvelle carte mardi
    .next-matter-also-3 = Bien. Le numéro est fermé et le remplacement commandé
    .next-matter-also-4 = Alors je ferme cette carte. Vous pourrez chercher l’autre mardi
    .worked-up = Vous voyez ? Il n’y avait pas de quoi se mettre dans cet état. Les gens pensent toujours que tout le magasin les regarde, alors que personne n’y fait attention.
    .worked-up-also-1 = Voilà, tout ce bruit pour rien
    .worked-up-also-2 = Vous voyez, ce n’était pas si terrible
    .worked-up-also-3 = Vous vous inquiétiez pour rien, je m’en doutais
    .worked-up-also-4 = Ce n’est qu’un paiement par carte, après tout
    .second-card = Super ! Et pour que ça n’arrive plus : notre carte de crédit Fundy Récompenses ne coûte que { $fee } par année. Je vous inscris ?
    .second-card-also-1 = C’est le moment parfait pour une deuxième carte, { $fee } par année, intéressé ?
    .second-card-also-2 = Avec notre carte Récompenses, vous auriez eu une solution de rechange. C’est juste { $fee }
    .second-card-also-3 = Puis-je vous offrir la carte Fundy Récompenses à { $fee } ?
    .second-card-also-4 = On vous ouvre aussi une carte de crédit, vous serez couvert, { $fee } par année

# text: And here’s me with no card. The mortgage comes out Monday morning, and the truck. Does all that bounce now?
# says-tense: What happens on Monday, then? The mortgage comes out, and the truck payment. If those bounce I’ve got a second shame coming in the mail.
# says-furious: And Monday? There’s the mortgage, and the truck! Are you going to bounce those on me as well?
# normally-fine: You’ve had a day and a half. No, that’ll all be fine, nothing’s going to bounce, I’m sure of it.
# normally-fine-also-1: I see that it worries you, but it’ll all go through somehow
# normally-fine-also-2: Poor you, that too! Nothing will bounce, you have my word
# normally-fine-also-3: I understand the worry, but I’m sure Monday will be fine
# normally-fine-also-4: You’ve had such a day. That’s no problem at all, promise
# from-the-account: A fair worry. Both come out of the account, not the card, so on Monday they go through. For cash before Tuesday, any branch, with ID.
# from-the-account-also-1: I see why you ask. The card is shut, the account isn’t: mortgage and truck are paid on Monday as ever
# from-the-account-also-2: I understand the fear of a second no. Those two run through your account, so Monday goes as usual, and a branch gives you cash with ID
# from-the-account-also-3: No wonder you think of that now. They’re drawn on the account, nothing changes on Monday; until Tuesday you can take out cash at a branch
# from-the-account-also-4: You’ve had enough scares today, so: the mortgage doesn’t use the card at all, it goes through on Monday, and so does the truck
# pad-jargon: PADs draw on the demand account by transit number, so a card-level hot-list has no downstream impact on either item. They clear in Monday’s first cycle regardless.
# pad-jargon-also-1: A card hot-list has no impact on your PADs
# pad-jargon-also-2: PADs settle by transit number, not by PAN
# pad-jargon-also-3: Downstream settlement isn’t affected at card level
# pad-jargon-also-4: The demand account clears in the usual cycle
# account-plain: They come from the account, not from the card. Nothing changes.
# account-plain-also-1: Those are drawn on the account, so they go through
# account-plain-also-2: Mortgage and truck don’t use the card
# account-plain-also-3: Only the card is blocked, the account isn’t
# account-plain-also-4: Both will be paid on Monday as usual
monday = Et me voilà sans carte. L’hypothèque sort lundi matin, et le camion. Est-ce que tout ça va être refusé aussi ?
    .says-tense = Et lundi, alors ? L’hypothèque sort, et le camion. Si c’est refusé, j’aurai une deuxième honte par la poste.
    .says-furious = Et lundi ? Il y a l’hypothèque, et le camion ! Allez-vous me les refuser aussi ?
    .normally-fine = Vous avez eu toute une journée. Non, tout va bien aller, rien ne sera refusé, je vous le garantis.
    .normally-fine-also-1 = Je vois que ça vous tracasse, mais tout passera d’une manière ou d’une autre
    .normally-fine-also-2 = Pauvre vous, ça en plus ! Rien ne sera refusé, vous avez ma parole
    .normally-fine-also-3 = Je comprends l’inquiétude, mais lundi tout ira bien, c’est certain
    .normally-fine-also-4 = Vous avez eu toute une journée. Ce n’est aucun problème, promis
    .from-the-account = L’inquiétude se comprend. Les deux sortent du compte, pas de la carte, donc lundi ils passent. Pour du comptant avant mardi : une succursale, avec une pièce d’identité.
    .from-the-account-also-1 = Je vois pourquoi vous le demandez. La carte est fermée, pas le compte : l’hypothèque et le camion seront payés lundi comme toujours
    .from-the-account-also-2 = Je comprends la peur d’un deuxième non. Ces deux-là passent par le compte, lundi ira comme d’habitude, et une succursale vous donne du comptant avec une pièce d’identité
    .from-the-account-also-3 = C’est normal d’y penser. Ils sont tirés sur le compte, rien ne change lundi ; jusqu’à mardi, vous retirez du comptant en succursale
    .from-the-account-also-4 = Vous avez eu assez peur aujourd’hui, alors voici : l’hypothèque ne passe pas par la carte, elle sortira lundi, et le camion aussi
    .pad-jargon = Les DPA sont tirés sur le compte à vue par numéro de transit, alors un signalement de carte n’a aucun effet en aval. Ils compensent lundi au premier cycle.
    .pad-jargon-also-1 = Un signalement de carte n’a pas d’effet sur vos DPA
    .pad-jargon-also-2 = Les DPA se règlent par numéro de transit, pas par PAN
    .pad-jargon-also-3 = Le règlement en aval n’est pas touché au niveau de la carte
    .pad-jargon-also-4 = Le compte à vue compense au cycle habituel
    .account-plain = Ils sortent du compte, pas de la carte. Rien ne change.
    .account-plain-also-1 = Ils sont tirés sur le compte, donc ils passent
    .account-plain-also-2 = L’hypothèque et le camion n’utilisent pas la carte
    .account-plain-also-3 = Seule la carte est bloquée, pas le compte
    .account-plain-also-4 = Les deux seront payés lundi comme d’habitude

# text: Right. That was a lot for one telephone call. What do I have to keep in my head out of all that?
# says-tense: So what do I do now, and in what order? My head’s spinning, and they’re waiting on me at the hall.
# says-furious: So what now? Quick. I’ve got to get out of here.
# thanks-bye: Not a thing. Thanks for calling Fundy Shore, and you have a good evening now.
# thanks-bye-also-1: Nothing, you’re all set. Bye now
# thanks-bye-also-2: Thank you for your call, goodbye
# thanks-bye-also-3: That’s all, have a good night
# thanks-bye-also-4: You’re good to go, take care
# rate-us: You’ll get a text in a few minutes with a link to a short survey. If you could click on that and give us five stars, I’d be grateful. Goodbye!
# rate-us-also-1: We’re sending you a link, please rate this call
# rate-us-also-2: Click on the survey in your texts, five stars would be great
# rate-us-also-3: There’s a text coming with a survey link, goodbye
# rate-us-also-4: Please take two minutes for our survey by text
# rate-us-coach: A text with a link to click on, for the man who was caught by one on Thursday.
# three-things: Three things. Cut that card up tonight. New one in Port Leven on Tuesday, with ID. And delete that text. Now go cook, Ray!
# three-things-also-1: To sum up: cut up the old card, fetch the new one on Tuesday with ID, delete the text. Enjoy your supper
# three-things-also-2: Just this: old card in pieces, new card on Tuesday in Port Leven, that message in the bin. Happy cooking
# three-things-also-3: So: paid, number shut, new card from Tuesday with ID, mortgage as usual. Delete the text and go feed them
# three-things-also-4: Remember three: scissors tonight, branch on Tuesday with ID, and no more parcel text. Goodbye Ray, and good chowder
# what-is-left: Not everything is where I’d like it, Ray. The number isn’t yours alone any more, so see us at the branch. I’ll leave word there tonight. Mind yourself.
# what-is-left-also-1: We haven’t settled all of it, I’ll tell the branch so that they go on from here
# what-is-left-also-2: To be honest some of it is still open. Come to the branch, they’ll have my note
# what-is-left-also-3: Part is done and part isn’t. I’ll write it down for Port Leven, goodbye Ray
# what-is-left-also-4: There’s something left to do on our side, I’m passing a note to your branch
wrap = Bon. Ça fait beaucoup pour un seul appel. Qu’est-ce que je dois garder en tête de tout ça ?
    .says-tense = Alors, je fais quoi, et dans quel ordre ? La tête me tourne, et on m’attend à la caserne.
    .says-furious = Et maintenant ? Vite. Il faut que je sorte d’ici.
    .thanks-bye = Rien du tout. Merci d’avoir appelé Fundy Shore, et passez une belle soirée.
    .thanks-bye-also-1 = Rien, tout est beau. Bonne soirée
    .thanks-bye-also-2 = Merci de votre appel, au revoir
    .thanks-bye-also-3 = C’est tout, bonne soirée
    .thanks-bye-also-4 = Vous pouvez y aller, bonne fin de journée
    .rate-us = Vous recevrez un texto dans quelques minutes avec un lien vers un court sondage. Si vous pouviez cliquer et nous donner cinq étoiles, j’apprécierais. Au revoir !
    .rate-us-also-1 = On vous envoie un lien, notez cet appel s’il vous plaît
    .rate-us-also-2 = Cliquez sur le sondage dans vos textos, cinq étoiles, ce serait super
    .rate-us-also-3 = Un texto arrive avec un lien de sondage, au revoir
    .rate-us-also-4 = Prenez deux minutes pour notre sondage par texto
    .rate-us-coach = Un texto avec un lien à cliquer, pour celui qui s’est fait prendre par un texto jeudi.
    .three-things = Trois choses. Découpez cette carte ce soir. La nouvelle à Port Leven mardi, avec une pièce d’identité. Et effacez le texto. Allez cuisiner, Ray !
    .three-things-also-1 = En résumé : découpez la vieille carte, allez chercher la nouvelle mardi avec une pièce d’identité, effacez le texto. Bon souper
    .three-things-also-2 = Juste ceci : vieille carte en morceaux, nouvelle carte mardi à Port Leven, ce message à la poubelle. Bonne cuisine
    .three-things-also-3 = Donc : payé, numéro fermé, nouvelle carte dès mardi avec une pièce d’identité, hypothèque comme d’habitude. Effacez le texto et allez les nourrir
    .three-things-also-4 = Retenez-en trois : ciseaux ce soir, succursale mardi avec une pièce d’identité, et plus de texto de colis. Au revoir Ray, et bonne chaudrée
    .what-is-left = Tout n’est pas où je le voudrais, Ray. Le numéro n’est plus à vous seul, alors passez à la succursale. J’y laisse un mot ce soir. Prenez soin de vous.
    .what-is-left-also-1 = On n’a pas tout réglé, j’avertis la succursale pour qu’elle continue
    .what-is-left-also-2 = En toute franchise, il reste des choses à régler. Venez à la succursale, ils auront ma note
    .what-is-left-also-3 = Une partie est faite, une autre non. Je l’écris pour Port Leven, au revoir Ray
    .what-is-left-also-4 = Il reste quelque chose à faire de notre côté, je laisse une note à votre succursale

# text: I’d sooner speak to somebody else, if it’s all the same. Is there a manager there on a Saturday?
# says-tense: No, I want the manager. There must be somebody over you, Saturday or not.
# says-furious: Get me your manager! I won’t be made small by a telephone any longer!
# no-manager: The manager’s not in on Saturdays, and she couldn’t do more than I can anyway. We’re better off carrying on, the two of us, believe me.
# no-manager-also-1: Nobody’s here today who could do more
# no-manager-also-2: A manager would tell you the same
# no-manager-also-3: It won’t help you, let’s go on
# no-manager-also-4: You’ll only lose time with that
# put-through: I’ll get her. I’m telling her everything first, so that you don’t have to.
# put-through-also-1: Of course, let me explain it to my manager and connect you
# put-through-also-2: Yes, I’ll brief her and put you through
# put-through-also-3: You can speak to her, she’ll know the whole story
# put-through-also-4: Hold on, I’m handing you over with all the details
# three-minutes: You’ve been through enough at that till, and I’ve had a part in it. Give me three minutes to put it right; then I’ll reach her for you.
# three-minutes-also-1: I understand your anger. Let me get you out of that store first, three minutes, then she’s yours
# three-minutes-also-2: You’re right to be fed up with me. Three minutes to settle it, and after that the manager, if you wish
# three-minutes-also-3: I hear you, and I’ll call her if you still want it. First I’ll see that you can pay
# three-minutes-also-4: That’s fair. I’ve not made it easier for you. Let me put that right in three minutes, then you can have her
someone-else = J’aimerais mieux parler à quelqu’un d’autre, si ça ne vous fait rien. Y a-t-il un gérant le samedi ?
    .says-tense = Non, je veux le gérant. Il doit y avoir quelqu’un au-dessus de vous, samedi ou pas.
    .says-furious = Passez-moi votre gérant ! Je ne me laisserai pas rabaisser plus longtemps par un téléphone !
    .no-manager = La gérante n’est pas là le samedi, et elle ne pourrait rien faire de plus que moi. On est mieux de continuer tous les deux.
    .no-manager-also-1 = Il n’y a personne aujourd’hui qui pourrait faire mieux
    .no-manager-also-2 = Une gérante vous dirait la même chose
    .no-manager-also-3 = Ça ne vous aidera pas, continuons
    .no-manager-also-4 = Vous allez seulement perdre du temps
    .put-through = Je vous la passe. Je lui raconte tout d’abord, pour que vous n’ayez pas à le faire.
    .put-through-also-1 = Bien sûr, j’explique tout à ma gérante et je vous la passe
    .put-through-also-2 = Oui, je la mets au courant et je vous transfère
    .put-through-also-3 = Vous pouvez lui parler, elle saura toute l’histoire
    .put-through-also-4 = Un instant, je vous confie à elle avec tous les détails
    .three-minutes = Vous en avez assez vu, à cette caisse, et j’y suis pour quelque chose. Donnez-moi trois minutes pour arranger ça ; ensuite je vous la passe.
    .three-minutes-also-1 = Je comprends votre colère. Laissez-moi d’abord vous sortir de ce magasin, trois minutes, puis je vous la passe
    .three-minutes-also-2 = Vous avez raison d’en avoir assez de moi. Trois minutes pour régler ça, et ensuite la gérante, si vous voulez
    .three-minutes-also-3 = Je vous entends, et je l’appellerai si vous y tenez. D’abord, je vois à ce que vous puissiez payer
    .three-minutes-also-4 = C’est juste. Je ne vous ai pas facilité la tâche. Laissez-moi réparer ça en trois minutes, puis vous l’aurez

# text: I’ll save you a bowl, { $agent }. I mean it. Good night, now.
# says-tense: Scissors, branch, text. I’ve got it. Thanks, { $agent }.
# says-furious: Got it. Bye.
# becomes: There were thirty-four in the end, and the pot was scraped. Ray told the crew about the text himself, over coffee; three of them took out their phones and deleted one.
supper = Je vous en garde un bol, { $agent }. Je ne dis pas ça en l’air. Bonne soirée.
    .says-tense = Ciseaux, succursale, texto. C’est compris. Merci, { $agent }.
    .says-furious = Compris. Bye.
    .becomes = Ils étaient finalement trente-quatre, et l’on a raclé le chaudron. Ray a raconté lui-même le texto à l’équipe, au café ; trois d’entre eux ont sorti leur téléphone pour en effacer un.

# text: All right, then. I suppose somebody will tell me. Good night.
# says-tense: If you say so. I’ll figure it out. Bye.
# says-furious: Fine. Bye.
# becomes: The chowder was on the table at half past six. On Monday Ray drove to the branch, where no card was waiting yet, and on Tuesday he drove there again.
supper-late = Bon, d’accord. Quelqu’un me le dira, j’imagine. Bonne soirée.
    .says-tense = Si vous le dites. Je me débrouillerai. Bye.
    .says-furious = Correct. Bye.
    .becomes = La chaudrée était sur la table à six heures et demie. Lundi, Ray est allé à la succursale, où aucune carte ne l’attendait encore, et mardi il y est retourné.

# text: I see. So I’m half out of it. Thank you for trying.
# says-tense: Half of it, then. I’ll be looking at that phone all night.
# says-furious: And I’m to sleep on that? Bye.
# becomes: Ray stirred the pot with his telephone beside the stove, and looked at it each time it lit up. At the branch on Tuesday he asked for a card that cannot be used online at all.
half-shut = Je vois. J’en suis donc à moitié sorti. Merci d’avoir essayé.
    .says-tense = La moitié, donc. Je vais regarder ce téléphone toute la nuit.
    .says-furious = Et je suis censé dormir là-dessus ? Bye.
    .becomes = Ray a brassé le chaudron avec son téléphone à côté du poêle, et l’a regardé chaque fois qu’il s’allumait. Mardi, à la succursale, il a demandé une carte qui ne sert pas du tout en ligne.

# text: Well. I’ll go and tell them, then.
# says-tense: Thirty people. I’ll think of something. No thanks to you.
# says-furious: Thirty people! I hope you have a good supper.
# becomes: There were sandwiches at the fire hall. Everybody was kind about it, which was the worst of it. Ray shops in the next town now.
put-back = Bon. Je vais aller leur dire, alors.
    .says-tense = Trente personnes. Je trouverai bien. Pas grâce à vous.
    .says-furious = Trente personnes ! J’espère que vous souperez bien, vous.
    .becomes = Il y a eu des sandwichs à la caserne. Tout le monde a été gentil, et c’était le pire. Ray fait maintenant son épicerie dans la ville voisine.

# text: Thank you. I’ll wait, so.
# says-tense: And I stand here in the meantime, do I?
# says-furious: At last!
# becomes: Your manager was driving, and called back at twenty past five. She let one payment through, as you could have done. The haddock had gone back to the counter by then.
handed-on = Merci. J’attends, alors.
    .says-tense = Et moi, je reste planté là, en attendant ?
    .says-furious = Enfin !
    .becomes = Votre gérante était au volant, et a rappelé à cinq heures vingt. Elle a laissé passer un paiement, comme vous auriez pu le faire. L’aiglefin était déjà retourné au comptoir.

# text: I can’t stand here any longer. I’m sorry. Goodbye.
# says-tense: No. I’m going. You can keep your card.
# says-furious: That’s it, I’m out of here!
# becomes: Ray left the cart where it stood. On Monday he moved his pay to the bank across the street, and told nobody why.
walked-out = Je ne peux plus rester là. Excusez-moi. Au revoir.
    .says-tense = Non. Je m’en vais. Gardez-la, votre carte.
    .says-furious = C’est fini, je sors d’ici !
    .becomes = Ray a laissé le panier là. Lundi, il a fait virer sa paie à la banque d’en face, et n’a dit à personne pourquoi.

