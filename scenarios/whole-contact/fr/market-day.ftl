# text: Market day
title = Jour de marché

# text: Saturday, twenty to twelve. You answer for Merrow Mobile’s small businesses, in Dublin. Halima Yusuf sells spices and hot flatbread on the market, and her card reader hangs on her telephone. It says that data is paused. At noon the lunch queue comes.
briefing = Samedi, 11 h 40. Vous répondez aux petites entreprises de Merrow Mobile, à Dublin. Halima Yusuf vend des épices et des galettes chaudes sur le marché, et son lecteur de cartes dépend de son téléphone. L’écran dit que les données sont suspendues. À midi arrive la file du déjeuner.

# text: Check the business name and the account PIN before you change or tell anything.
policy-verify = Vérifiez le nom de l’entreprise et le code du compte avant de changer ou de dire quoi que ce soit.

# text: What the customer rang for comes first. An offer has its moment after it, or none.
policy-first = Ce pour quoi le client appelle passe d’abord. Une offre a sa place après, ou pas du tout.

# text: Offer what fits something that you were told. Ask how they work before you say what you sell.
policy-offer = Proposez ce qui répond à une chose qu’on vous a dite. Demandez comment les gens travaillent avant de dire ce que vous vendez.

# text: Say the price and the term, and ask. Nothing goes on an account without a yes, and a no is the end of it.
policy-price = Dites le prix et la durée, et demandez. Rien ne s’ajoute à un compte sans un oui, et un non met fin à la question.

# text: If the moment is wrong, offer to ring back; and then ring.
policy-callback = Si le moment est mauvais, proposez de rappeler ; et alors, rappelez.

# text: Business
# value: Halima’s, hot bread and spices
record-business = Entreprise
    .value = Chez Halima, galettes chaudes et épices

# text: Plan
# value: Trader, { $allowance } GB a month
record-plan = Forfait
    .value = Commerce, { $allowance } Go par mois

# text: Used this month
# value: { $used } of { $allowance } GB
record-use = Consommé ce mois-ci
    .value = { $used } Go sur { $allowance }

# text: Spending cap
# value: { $cap }, reached today, 11.31: text messages to short numbers
record-cap = Plafond de dépense
    .value = { $cap }, atteint aujourd’hui à 11 h 31 : SMS à des numéros courts

# text: Customer since
# value: 2021
record-since = Cliente depuis
    .value = 2021

# text: not to look like a beginner in front of her customers
need-standing = ne pas passer pour une débutante devant ses clients

# text: to take cards again before the lunch queue
need-selling = encaisser de nouveau par carte avant la file de midi

# text: to know why it stopped, on this of all days
need-why = savoir pourquoi ça s’est arrêté, justement aujourd’hui

# text: not to have to fear the next Saturday
need-fallback = ne plus avoir à craindre le samedi suivant

# text: Data paused by the spending cap
# content: When extras reach the cap everything is paused, data within the plan too. Once the holder has been verified and says yes, lift the pause; it works within half a minute. Then block what caused it: for short numbers, free of charge.
knowledge-cap = Données suspendues par le plafond
    .content = Quand les extras atteignent le plafond, tout est suspendu, même les données du forfait. Une fois le titulaire vérifié, et avec son accord, levez la suspension ; l’effet vient en moins de trente secondes. Puis bloquez la cause : pour les numéros courts, c’est gratuit.

# text: A spare SIM for card readers
# content: A second SIM of another network, in the reader itself: { $backup } a month, no term, stops any month. For whoever must take payment when a mast is down. It does not help with a used-up plan.
knowledge-spare = Une SIM de secours pour lecteur de cartes
    .content = Une deuxième SIM, d’un autre réseau, dans le lecteur lui-même : { $backup } par mois, sans engagement, résiliable chaque mois. Pour qui doit encaisser quand une antenne tombe. Ne sert à rien contre un forfait épuisé.

# text: Trader Unlimited
# content: Unlimited data for { $unlimited } more a month, twelve months’ term. For whoever uses more than the plan holds, month after month.
knowledge-unlimited = Commerce Illimité
    .content = Données illimitées pour { $unlimited } de plus par mois, douze mois d’engagement. Pour qui dépasse son forfait mois après mois.

# text: Spare SIM for the card reader, { $backup } a month, no term
product-spare = SIM de secours pour lecteur de cartes, { $backup } par mois, sans engagement

# text: Data: pause by spending cap
disposition-paused = Données : suspension par plafond

# text: Data: pause by spending cap, spare SIM added
disposition-sold = Données : suspension par plafond, SIM de secours ajoutée

# text: Sale: unwanted or unclear
disposition-contested = Vente : non voulue ou peu claire

# text: Complaint: not solved, or passed up
disposition-complaint = Réclamation : non résolue ou transmise

# text: Hello, Halima, from the market. My card machine has stopped. The phone says that data’s paused, and I’ve a queue coming. How quick can you be?
# says-tense: My card machine’s dead. Data paused, it says. Paused, on a Saturday! I’ve people standing here with cards in their hands. What do I tell them?
# says-furious: Data paused! Who paused it? I’ve a queue down to the fish man and nobody can pay me! Do something!
# unlimited-now: Hello, { $agent } here. That happens when the data runs out. With Trader Unlimited you’d never have it again, it’s only { $unlimited } more a month. Shall I put you on it?
# unlimited-now-also-1: Hi, sounds as if you’ve used it all up; Trader Unlimited would solve that
# unlimited-now-also-2: You need more data, I can upgrade you right now
# unlimited-now-also-3: Good morning, you’ll have run through your data. On our unlimited plan that never happens, shall I switch you over?
# unlimited-now-also-4: Hello, easily solved: { $unlimited } more a month and you have all the data you want. Do you want it?
# unlimited-now-coach: She has used { $used } of { $allowance } gigabytes: it is not even true. And she rang to be paid for bread, not to buy.
# security: Merrow Mobile, good morning, { $agent } speaking. The name of the business and your account PIN, please?
# security-also-1: Good morning, business name and PIN first, please
# security-also-2: I’ll just take you through security
# security-also-3: Hello, before I can do anything I need the account PIN and what your business is called
# security-also-4: Merrow Mobile, hello. Can you confirm the PIN for me, and the name that the account is under?
# restart-it: Hello. Switch the phone off, count to ten, switch it on again, and then tell me what it says.
# restart-it-also-1: Turn it off and on again first
# restart-it-also-2: Restart the phone and the reader, then we’ll see
# restart-it-also-3: Hi, have you tried switching the phone off and back on? Do that for me, please
# restart-it-also-4: Good morning. Power it down completely, wait ten seconds, start it up and read me the screen
# on-it: { $agent } here. A queue and no card machine, that’s a horrible feeling. I’m on it till you hear it beep. Tell them two minutes.
# on-it-also-1: Hello, { $agent }. I can picture the queue. I’ll stay with you until you can take cards
# on-it-also-2: Hi, that’s stressful on a Saturday, I’m taking care of it right now
# on-it-also-3: I understand, every minute counts. It’s my job from here
# on-it-also-4: Oh no, with people waiting, card in hand! Hello, I’ll get this going for you and I’m not leaving the line before
# on-it-also-5: Good morning, what awful timing. Leave it to me, I’m seeing to it straight away
opening = Bonjour, Halima, du marché. Mon lecteur de cartes s’est arrêté. Le téléphone dit que les données sont suspendues, et j’ai la file qui arrive. Vous pouvez faire vite ?
    .says-tense = Mon lecteur est mort. Données suspendues, qu’il dit. Suspendues, un samedi ! J’ai des gens devant moi, la carte à la main. Je leur dis quoi ?
    .says-furious = Données suspendues ! Qui les a suspendues ? J’ai la file jusqu’au poissonnier et personne ne peut me payer ! Faites quelque chose !
    .unlimited-now = Bonjour, ici { $agent }. Cela arrive quand les données sont épuisées. Avec Commerce Illimité, vous n’auriez plus jamais ça, c’est { $unlimited } de plus par mois. Je vous y passe ?
    .unlimited-now-also-1 = Bonjour, vous avez sans doute tout consommé ; Commerce Illimité réglerait cela
    .unlimited-now-also-2 = Il vous faut plus de données, je peux vous faire passer à l’offre supérieure
    .unlimited-now-also-3 = Bonjour, vos données doivent être épuisées. Avec notre offre illimitée, cela n’arrive jamais, je vous fais basculer ?
    .unlimited-now-also-4 = Bonjour, c’est simple : pour { $unlimited } de plus par mois, vous avez toutes les données que vous voulez. Ça vous dit ?
    .unlimited-now-coach = Elle a consommé { $used } Go sur { $allowance } : ce n’est même pas vrai. Et elle appelle pour encaisser des galettes, pas pour acheter.
    .security = Merrow Mobile, bonjour, { $agent } à l’appareil. Le nom de l’entreprise et le code du compte, s’il vous plaît ?
    .security-also-1 = Bonjour, d’abord le nom de l’entreprise et le code, je vous prie
    .security-also-2 = Je vérifie d’abord votre identité
    .security-also-3 = Bonjour, avant toute chose, il me faut le code de votre compte et le nom de votre entreprise
    .security-also-4 = Merrow Mobile, bonjour. Pouvez-vous me confirmer le code, et le nom sous lequel le compte est enregistré ?
    .restart-it = Bonjour. Éteignez le téléphone, comptez jusqu’à dix, rallumez, et dites-moi ce qu’il affiche.
    .restart-it-also-1 = Commencez par éteindre et rallumer
    .restart-it-also-2 = Redémarrez le téléphone et le lecteur, et nous verrons
    .restart-it-also-3 = Bonjour, avez-vous essayé d’éteindre et de rallumer le téléphone ? Faites-le, s’il vous plaît
    .restart-it-also-4 = Bonjour. Coupez tout, attendez dix secondes, remettez en marche et lisez-moi l’écran
    .on-it = Ici { $agent }. Une file et plus de lecteur, c’est affreux. Je m’en occupe jusqu’à ce qu’il bipe. Dites-leur deux minutes.
    .on-it-also-1 = Bonjour, { $agent }. J’imagine la file. Je reste avec vous jusqu’à ce que vous encaissiez
    .on-it-also-2 = Bonjour, c’est stressant un samedi, je m’en charge tout de suite
    .on-it-also-3 = Je comprends, chaque minute compte. À partir d’ici, c’est mon affaire
    .on-it-also-4 = Aïe, avec des gens qui attendent, carte à la main ! Bonjour, je vous débloque ça, et je ne quitte pas la ligne avant
    .on-it-also-5 = Bonjour, ça tombe vraiment mal. Laissez-moi faire, je m’y mets immédiatement

# text: No, wait. I don’t want more of it. I want the one that I have to work.
# says-tense: Are you selling me something? Now? I can’t take a card, and you want me to buy?
# says-furious: I ring because I can’t take money, and you want mine? Is there anyone else there?
# only-suggesting: I was only suggesting what would help you most, and most of our traders are very happy with it.
# only-suggesting-also-1: It was just an idea, many traders take it
# only-suggesting-also-2: You don’t have to, but it would help
# only-suggesting-also-3: I’m not trying to sell you anything, I just think that you’d be better off with it
# only-suggesting-also-4: There’s no need to take it like that, it was a suggestion for your own good
# only-suggesting-also-5: Well, unlimited data is what most people in your situation go for
# wrong-foot: Sorry, that was the wrong foot. You need to be paid, nothing else. I’m on it.
# wrong-foot-also-1: I apologise, you’re right. First we get your reader working
# wrong-foot-also-2: Forget what I said, I’m sorry. Let me get it going
# wrong-foot-also-3: Sorry! No more selling. Your card machine comes first and I’m dealing with it now
# wrong-foot-also-4: You’re quite right, that wasn’t the moment, I’m sorry. I’ll get you taking cards again
# later-then: Right, later then. What was it that you wanted?
# later-then-also-1: OK, and what’s the problem exactly?
# later-then-also-2: Fine. Go on
# later-then-also-3: Fine, we’ll talk about the plan another time. So what’s up?
# later-then-also-4: As you like. You were saying?
pushed = Non, attendez. Je n’en veux pas plus. Je veux que celui que j’ai marche.
    .says-tense = Vous me vendez quelque chose ? Maintenant ? Je ne peux pas encaisser, et vous voulez que j’achète ?
    .says-furious = J’appelle parce que je ne peux pas encaisser, et vous voulez mon argent ? Il y a quelqu’un d’autre ?
    .only-suggesting = Je suggérais seulement ce qui vous aiderait le plus, et la plupart de nos commerçants en sont très contents.
    .only-suggesting-also-1 = Ce n’était qu’une idée, beaucoup de commerçants la prennent
    .only-suggesting-also-2 = Rien ne vous oblige, mais cela aiderait
    .only-suggesting-also-3 = Je ne cherche pas à vous vendre quoi que ce soit, je pense juste que vous y gagneriez
    .only-suggesting-also-4 = Inutile de le prendre ainsi, c’était un conseil, dans votre intérêt
    .only-suggesting-also-5 = Enfin, les données illimitées, c’est ce que prennent la plupart des gens dans votre cas
    .wrong-foot = Pardon, mauvais départ. Vous devez encaisser, rien d’autre. Je m’en occupe.
    .wrong-foot-also-1 = Toutes mes excuses, vous avez raison. D’abord, on remet votre lecteur en marche
    .wrong-foot-also-2 = Oubliez ce que j’ai dit, pardon. Je le remets en route
    .wrong-foot-also-3 = Pardon ! On ne parle plus de vente. Votre lecteur d’abord, et je m’en charge maintenant
    .wrong-foot-also-4 = Vous avez tout à fait raison, ce n’était pas le moment, je vous prie de m’excuser. Je fais en sorte que vous encaissiez de nouveau
    .later-then = Bon, plus tard alors. Que vouliez-vous, déjà ?
    .later-then-also-1 = D’accord, et quel est le problème au juste ?
    .later-then-also-2 = Bien. Continuez
    .later-then-also-3 = Soit, on reparlera du forfait une autre fois. Alors, qu’est-ce qui se passe ?
    .later-then-also-4 = Comme vous voudrez. Vous disiez ?

# text: One lady has put her bread back down and gone over to the crêpes. She was kind about it, that’s worse. Why does it do that? It’s all paid.
# says-tense: They’re putting the bread back down. In front of me. I look as if I hadn’t paid my bill. I have! So why’s it stopped?
# says-furious: They’re walking off! To the crêpes! I look like a fool who doesn’t pay her phone! Why’s it stopped?
# pin-kindly: And you’ve done nothing wrong, with all of them looking on. Your PIN and the name over the stall, and I’m in.
# pin-kindly-also-1: That’s mortifying, I understand. The business name and PIN, and I’ll see what stopped it
# pin-kindly-also-2: I’d hate that too, in front of everyone. Give me the PIN and the name, and I’ll look
# pin-kindly-also-3: You pay your bills, I believe you. Name of the business and PIN, please, so that I can open it
# pin-kindly-also-4: I can imagine how that looks, and it isn’t your doing. Tell me your PIN and what the business is called, and I’ll find out
# pin-kindly-also-5: How horrible, to watch them walk away. Quick, the PIN and the stall’s name, and I can see why
# own-and-look: You’ve done nothing wrong, with all of them looking on. I have the account open, and I’m not letting go of it.
# own-and-look-also-1: I understand, in front of everyone, too. I’m in the account now
# own-and-look-also-2: I believe you that it’s paid. I’m looking at it this second
# own-and-look-also-3: That must be awful to watch, and nobody can say that you haven’t paid. Your account’s in front of me, I’ll find the reason
# own-and-look-also-4: It’s not you, don’t be embarrassed. I’m going through your account this moment and I’m staying on it
# take-cash: Can they pay in cash meanwhile? There’s a machine beside the pharmacy, most people know it.
# take-cash-also-1: Take cash for now, they’ll understand
# take-cash-also-2: You could ask for cash
# take-cash-also-3: Do they have any cash on them? That would tide you over
# take-cash-also-4: Why not send them to the cash machine round the corner for now
# pin-plain: PIN and business name, please.
# pin-plain-also-1: I need the account PIN and the name
# pin-plain-also-2: Your details first, please
# pin-plain-also-3: What’s the PIN, and what’s the account under?
# pin-plain-also-4: To look into it I need you to verify: business name and PIN
stall = Une dame a reposé sa galette et elle est partie aux crêpes. Elle a été gentille, c’est pire. Pourquoi ça fait ça ? Tout est payé.
    .says-tense = Ils reposent les galettes. Devant moi. J’ai l’air de ne pas avoir payé ma facture. Je l’ai payée ! Alors pourquoi ça s’arrête ?
    .says-furious = Ils s’en vont ! Chez le marchand de crêpes ! J’ai l’air d’une idiote qui ne paie pas son téléphone ! Pourquoi ça s’arrête ?
    .pin-kindly = Et vous n’y êtes pour rien, avec tout ce monde qui regarde. Votre code et le nom de l’enseigne, et j’y suis.
    .pin-kindly-also-1 = C’est humiliant, je comprends. Le nom de l’entreprise et le code, et je vois ce qui l’a arrêté
    .pin-kindly-also-2 = Je détesterais cela aussi, devant tout le monde. Donnez-moi le code et le nom, et je regarde
    .pin-kindly-also-3 = Vous payez vos factures, je vous crois. Nom de l’entreprise et code, s’il vous plaît, pour que j’ouvre
    .pin-kindly-also-4 = J’imagine l’effet que ça fait, et ce n’est pas de votre faute. Dites-moi votre code et comment s’appelle l’entreprise, et je cherche
    .pin-kindly-also-5 = C’est affreux de les voir partir. Vite, le code et le nom de l’étal, et je pourrai voir pourquoi
    .own-and-look = Vous n’y êtes pour rien, avec tout ce monde qui regarde. J’ai le compte ouvert, et je ne le lâche pas.
    .own-and-look-also-1 = Je comprends, et devant tout le monde. Je suis dans le compte
    .own-and-look-also-2 = Je vous crois, tout est payé. Je regarde à la seconde
    .own-and-look-also-3 = Ce doit être affreux à voir, et personne ne peut dire que vous n’avez pas payé. Votre compte est devant moi, je trouve la raison
    .own-and-look-also-4 = Ce n’est pas vous, n’ayez pas honte. Je parcours votre compte en ce moment même et je ne lâche rien
    .take-cash = Peuvent-ils payer en espèces en attendant ? Il y a un distributeur près de la pharmacie, la plupart des gens le connaissent.
    .take-cash-also-1 = Prenez des espèces pour l’instant, ils comprendront
    .take-cash-also-2 = Vous pourriez demander des espèces
    .take-cash-also-3 = Ils n’ont pas un peu de liquide sur eux ? Ça vous dépannerait
    .take-cash-also-4 = Envoyez-les donc au distributeur du coin, pour le moment
    .pin-plain = Code et nom de l’entreprise, s’il vous plaît.
    .pin-plain-also-1 = Il me faut le code du compte et le nom
    .pin-plain-also-2 = D’abord vos coordonnées, je vous prie
    .pin-plain-also-3 = Quel est le code, et à quel nom est le compte ?
    .pin-plain-also-4 = Pour regarder, je dois vérifier : nom de l’entreprise et code

# text: Go on, tell me. There’s a school party coming round the corner, I can hear them.
# says-tense: Well? There’s a whole school class coming round the corner. Tell me something good.
# says-furious: Well? Thirty children are coming round that corner, with a teacher and one card!
# network-down: It’ll be the network in the town centre, it’s always slow of a Saturday. That’s another company’s masts, so there’s little to be done from here.
# network-down-also-1: The masts are overloaded, that isn’t us
# network-down-also-2: It must be the network, not your plan
# network-down-also-3: There are too many people on the network on market day, nothing that I can do
# network-down-also-4: That’s not on our side, it’ll be the masts in town, they belong to somebody else
# lift-kindly: You’ll have them fed. The plan’s fine: a spending cap of { $cap } tripped at 11.31, for text messages to short numbers. I’m lifting it with your yes, and blocking those. Listen for the beep.
# lift-kindly-also-1: I hear them, so fast: it’s the spending cap, not your bill. Short-number texts set it off. I’m lifting it now and blocking them
# lift-kindly-also-2: I understand the rush. A cap on extras paused everything, though you’d paid. It’s lifted in half a minute, and short numbers are blocked from now on
# lift-kindly-also-3: I know, they’re nearly there. It was a spending cap, reached through texts to short numbers, and nothing to do with your bill. With your go-ahead I’m switching you back on and blocking those texts
# lift-kindly-also-4: Good news, and just in time for those children: you’ve paid and you’ve plenty of data, it’s only the cap on extras that tripped. I’m taking the pause off, and short numbers can’t do that to you again
# data-bundle: The quickest is an extra data bundle, { $topup }, it works at once.
# data-bundle-also-1: I can add a bundle for { $topup }, then you’re going again
# data-bundle-also-2: Let me put { $topup } of data on, that restarts it
# data-bundle-also-3: We can buy you an extra package for { $topup }, then it’ll be up again in seconds
# data-bundle-also-4: Shall I top you up? More data and the reader works again
# data-bundle-coach: It works, by accident, and she pays { $topup } for what she already had. Look up why data is paused: the right answer is quicker and costs nothing.
# lift-plain: The spending cap’s been reached: texts to short numbers. I’ve lifted it and blocked those.
# lift-plain-also-1: It’s the cap on extras, lifted now, short numbers blocked
# lift-plain-also-2: A cap was tripped at 11.31, it’s off again
# lift-plain-also-3: You’d reached the limit for extras because of premium texts. Pause removed, short codes barred
# lift-plain-also-4: Cause: short-number texts hit your spending limit. I’ve switched the data back on and barred them
# pin-after-all: I hear them coming. To get into your account I need your PIN and the name of the business, then I can act.
# pin-after-all-also-1: I understand the hurry. PIN and business name, please, and I can do something
# pin-after-all-also-2: Give me the PIN and the name, I know it’s urgent
# pin-after-all-also-3: I know they’re nearly at your stall. I only need two things before I may touch the account, the PIN and the business name
# pin-after-all-also-4: Bear with me, I can tell how pressed you are: what’s your PIN and what’s the business called? Then I’m in
# wait-and-see: I see that it’s paused, but not why. It usually comes back by itself within the hour.
# wait-and-see-also-1: It says paused; it should reset by itself
# wait-and-see-also-2: I don’t know the reason, try again in an hour
# wait-and-see-also-3: Hm, I can’t see the reason here. Give it an hour, that mostly does it
# wait-and-see-also-4: Your data’s on pause, that’s all it tells me. I’d just wait a bit
paused = Allez, dites-moi. Il y a une classe qui tourne le coin, je les entends.
    .says-tense = Alors ? Il y a toute une classe qui tourne le coin. Dites-moi une bonne nouvelle.
    .says-furious = Alors ? J’ai trente enfants qui tournent le coin, avec une maîtresse et une seule carte !
    .network-down = Ce doit être le réseau du centre-ville, toujours lent le samedi. Les antennes sont à une autre société, il n’y a pas grand-chose à faire d’ici.
    .network-down-also-1 = Les antennes sont saturées, ce n’est pas nous
    .network-down-also-2 = Ce doit être le réseau, pas votre forfait
    .network-down-also-3 = Il y a trop de monde sur le réseau un jour de marché, je n’y peux rien
    .network-down-also-4 = Ça ne vient pas de chez nous, ce sont les antennes en ville, elles ne sont pas à nous
    .lift-kindly = Vous allez les nourrir. Le forfait va bien : un plafond de { $cap } a sauté à 11 h 31, pour des SMS à des numéros courts. Je le lève avec votre accord, et je bloque ces numéros. Guettez le bip.
    .lift-kindly-also-1 = Je les entends, donc vite : c’est le plafond de dépense, pas votre facture. Des SMS à numéros courts. Je le lève et je les bloque
    .lift-kindly-also-2 = Je comprends l’urgence. Un plafond d’extras a tout suspendu, alors que vous aviez payé. C’est levé dans trente secondes, et les numéros courts sont bloqués
    .lift-kindly-also-3 = Je sais, ils arrivent. C’est un plafond de dépense, atteint par des SMS à des numéros courts, rien à voir avec votre facture. Avec votre feu vert, je vous rétablis et je bloque ces SMS
    .lift-kindly-also-4 = Bonne nouvelle, et à temps pour ces enfants : vous avez payé et il vous reste bien assez de données, c’est juste le plafond des extras qui a sauté. J’enlève la suspension, et les numéros courts ne vous referont plus le coup
    .data-bundle = Le plus rapide, c’est un complément de données à { $topup }, actif aussitôt.
    .data-bundle-also-1 = Je peux ajouter un complément à { $topup }, et vous repartez
    .data-bundle-also-2 = J’ajoute { $topup } de données, ça repart
    .data-bundle-also-3 = On peut vous prendre un paquet de données en plus pour { $topup }, et c’est rétabli en quelques secondes
    .data-bundle-also-4 = Je vous recharge ? Avec des données en plus, le lecteur remarche
    .data-bundle-coach = Ça marche, par hasard, et elle paie { $topup } pour ce qu’elle avait déjà. Cherchez pourquoi des données sont suspendues : la bonne réponse est plus rapide et ne coûte rien.
    .lift-plain = Le plafond est atteint : des SMS à des numéros courts. Je l’ai levé et je les ai bloqués.
    .lift-plain-also-1 = C’est le plafond des extras, levé maintenant, numéros courts bloqués
    .lift-plain-also-2 = Un plafond a sauté à 11 h 31, c’est levé
    .lift-plain-also-3 = Vous aviez atteint la limite des extras à cause de SMS surtaxés. Suspension retirée, numéros courts interdits
    .lift-plain-also-4 = Cause : des SMS à numéros courts ont atteint votre limite de dépense. J’ai rétabli les données et interdit ces numéros
    .pin-after-all = Je les entends venir. Pour entrer dans votre compte, il me faut le code et le nom de l’entreprise, ensuite j’agis.
    .pin-after-all-also-1 = Je comprends l’urgence. Code et nom de l’entreprise, et je peux agir
    .pin-after-all-also-2 = Donnez-moi le code et le nom, je sais que ça presse
    .pin-after-all-also-3 = Je sais qu’ils sont presque devant vous. Il ne me faut que deux choses avant de toucher au compte, le code et le nom de l’entreprise
    .pin-after-all-also-4 = Encore un instant, je sens bien que vous êtes sous pression : quel est votre code, et comment s’appelle l’entreprise ? Après, j’y accède
    .wait-and-see = Je vois que c’est suspendu, mais pas pourquoi. D’habitude, cela revient tout seul dans l’heure.
    .wait-and-see-also-1 = C’est marqué suspendu ; ça devrait se rétablir seul
    .wait-and-see-also-2 = Je ne connais pas la raison, réessayez dans une heure
    .wait-and-see-also-3 = Hum, je n’en vois pas la raison ici. Laissez passer une heure, en général ça suffit
    .wait-and-see-also-4 = Vos données sont suspendues, on ne m’en dit pas plus. Attendez un peu, c’est tout

# text: Within the hour it’s half past twelve, and I’m going home with the bread. Is that all that you have?
# says-tense: I haven’t got an hour! I’ve got a class of children and a griddle. Is there nothing that you can look up?
# says-furious: An hour! I’ve thirty children here! What are you for, then?
# look-again: You’re right, and that was no answer. I’m sorry. Ten seconds: I’ll look it up properly.
# look-again-also-1: I apologise, I gave up too soon. Let me look it up
# look-again-also-2: I understand, that won’t do. I’ll find out why it’s paused
# look-again-also-3: Sorry, you deserve better than that. Stay on, I’m looking into the real cause now
# look-again-also-4: That was a poor answer and I take it back. There must be a reason and I’m going to find it, a moment
# call-later: I’d suggest that you call us on Monday, business support’s open from nine. Good luck with the children.
# call-later-also-1: Please ring on Monday, goodbye
# call-later-also-2: Business support can help you on Monday
# call-later-also-3: I can’t do more today. Try the business team after the weekend, bye now
# call-later-also-4: Nobody’s here for that on a Saturday, so call again on Monday morning. Have a nice day
# not-my-fault: I didn’t pause it, Ms Yusuf, and shouting won’t bring it back.
# not-my-fault-also-1: There’s no need to take it out on me
# not-my-fault-also-2: I’m only the person on the telephone
# not-my-fault-also-3: Please don’t shout at me, I haven’t done anything
# not-my-fault-also-4: Being rude won’t make your machine work any faster
stuck = Dans une heure, il sera midi et demi, et je rentre avec mes galettes. C’est tout ce que vous avez ?
    .says-tense = Je n’ai pas une heure ! J’ai une classe et une plaque chaude. Il n’y a rien que vous puissiez chercher ?
    .says-furious = Une heure ! J’ai trente enfants ! Vous servez à quoi, alors ?
    .look-again = Vous avez raison, ce n’était pas une réponse. Pardon. Dix secondes : je cherche vraiment.
    .look-again-also-1 = Pardon, j’ai renoncé trop tôt. Je cherche
    .look-again-also-2 = Je comprends, cela ne suffit pas. Je trouve pourquoi c’est suspendu
    .look-again-also-3 = Pardon, vous méritez mieux que ça. Restez en ligne, je cherche la vraie cause
    .look-again-also-4 = C’était une mauvaise réponse, je la retire. Il y a forcément une raison et je vais la trouver, un instant
    .call-later = Je vous suggère d’appeler lundi, l’assistance aux entreprises ouvre à 9 h. Bon courage avec les enfants.
    .call-later-also-1 = Rappelez lundi, au revoir
    .call-later-also-2 = L’assistance aux entreprises vous aidera lundi
    .call-later-also-3 = Je ne peux rien de plus aujourd’hui. Voyez avec le service entreprises après le week-end, au revoir
    .call-later-also-4 = Il n’y a personne pour ça le samedi, rappelez donc lundi matin. Bonne journée
    .not-my-fault = Ce n’est pas moi qui l’ai suspendu, madame Yusuf, et crier ne le fera pas revenir.
    .not-my-fault-also-1 = Inutile de vous en prendre à moi
    .not-my-fault-also-2 = Je ne suis que la personne au téléphone
    .not-my-fault-also-3 = Ne me criez pas dessus, je n’ai rien fait
    .not-my-fault-also-4 = Ce n’est pas en étant désagréable que votre lecteur marchera plus vite

# text: There! It beeps! Four fifty, my love, just hold it there… Oh, that’s a lovely sound.
# says-tense: It beeps. Four fifty, just there, thank you… Right. Right. I can breathe.
# says-furious: About time. Four fifty, there, yes. It beeps.
# anything-else: Data’s running, the block’s set.
# anything-else-also-1: It’s working again, that’s done
# anything-else-also-2: You’re back, and that’s sorted
# anything-else-also-3: There you go, the data’s on and short numbers are barred
# anything-else-also-4: Done: pause gone, block in place
# ask-how: The best beep of the week! May I ask you one thing while the bread’s baking: has it happened before that you stood there and couldn’t take a card?
# ask-how-also-1: I’m so glad. Tell me, was this the first time that you couldn’t take cards?
# ask-how-also-2: That’s good to hear! How do you manage when the network’s down altogether?
# ask-how-also-3: Lovely. One question: what do you do on days when there’s no signal?
# ask-how-also-4: Music to my ears! Before I let you go, have there been other days when nobody could pay by card?
# ask-how-also-5: I’m happy for you! I’m curious, what happens at your stall when there’s a network failure?
# offer-blind: While I have you: we’ve a spare SIM for card readers, and Trader Unlimited, and insurance for the handset. Which of them would interest you?
# offer-blind-also-1: By the way, would you like a spare SIM for the reader?
# offer-blind-also-2: I’ve a good offer on a spare SIM at the moment
# offer-blind-also-3: Now that it works, can I interest you in something? We’ve a second SIM for the card machine
# offer-blind-also-4: Seeing that you’re on the line, we do a spare SIM, an unlimited plan and handset cover, would you like one of those?
# offer-blind-coach: It might even be the right thing, but you don’t know: nobody asked her how she works. One question first, and the offer becomes an answer.
# how-before: Has that happened before?
# how-before-also-1: Was that the first time?
# how-before-also-2: Have you had other failures?
# how-before-also-3: Does it happen often?
# how-before-also-4: Any trouble with card payments before today?
works = Ça y est ! Il bipe ! Quatre cinquante, ma belle, posez-la là… Ah, quel joli bruit.
    .says-tense = Il bipe. Quatre cinquante, juste là, merci… Bon. Bon. Je respire.
    .says-furious = Il était temps. Quatre cinquante, là, oui. Il bipe.
    .anything-else = Les données passent, le blocage est posé.
    .anything-else-also-1 = Ça remarche, c’est fait
    .anything-else-also-2 = Vous êtes de retour, c’est réglé
    .anything-else-also-3 = Voilà, les données sont rétablies et les numéros courts interdits
    .anything-else-also-4 = Terminé : plus de suspension, et le blocage est en place
    .ask-how = Le plus beau bip de la semaine ! Une question pendant que ça cuit : vous est-il déjà arrivé de ne pas pouvoir encaisser ?
    .ask-how-also-1 = Quel soulagement. Dites-moi, c’était la première fois que vous ne pouviez pas encaisser ?
    .ask-how-also-2 = Ça fait plaisir ! Et comment faites-vous quand le réseau tombe tout à fait ?
    .ask-how-also-3 = Magnifique. Une question : que faites-vous les jours sans réseau ?
    .ask-how-also-4 = Quelle douce musique ! Avant de vous laisser, y a-t-il eu d’autres jours où personne ne pouvait payer par carte ?
    .ask-how-also-5 = Ça me fait plaisir pour vous ! Par curiosité, que se passe-t-il à votre étal quand le réseau est en panne ?
    .offer-blind = Pendant que je vous tiens : nous avons une SIM de secours, Commerce Illimité, et une assurance du téléphone. Laquelle vous intéresse ?
    .offer-blind-also-1 = Au fait, voulez-vous une SIM de secours pour le lecteur ?
    .offer-blind-also-2 = J’ai une bonne offre sur une SIM de secours en ce moment
    .offer-blind-also-3 = Maintenant que ça marche, puis-je vous proposer quelque chose ? Nous avons une deuxième SIM pour le lecteur
    .offer-blind-also-4 = Puisque je vous ai en ligne, nous faisons une SIM de secours, un forfait illimité et une assurance mobile, ça vous tente ?
    .offer-blind-coach = C’est peut-être même la bonne, mais vous n’en savez rien : personne ne lui a demandé comment elle travaille. Une question d’abord, et l’offre devient une réponse.
    .how-before = C’est déjà arrivé ?
    .how-before-also-1 = C’était la première fois ?
    .how-before-also-2 = Avez-vous eu d’autres pannes ?
    .how-before-also-3 = Ça arrive souvent ?
    .how-before-also-4 = Des soucis de paiement par carte avant aujourd’hui ?

# text: At Easter, when the mast was down. The whole lunch: { $lost }, in flour. I gave half of it to the pigeons, and they didn’t have cards either.
# says-tense: At Easter the mast was down. { $lost } gone, and I’d been up since three. Nobody rings to say sorry for that.
# says-furious: Easter! Your mast! { $lost }, and not even a text from you!
# fear-sale: And that’ll happen again, believe me, the masts here are a disaster. Next time it’s Christmas. With a spare SIM you’d be safe; without one I’d be very worried in your place.
# fear-sale-also-1: It’ll happen again, you really need a spare SIM
# fear-sale-also-2: Imagine that at Christmas! You should take the spare SIM
# fear-sale-also-3: You can count on it, the network’s going to let you down again and you’ll lose even more. Take the spare SIM before it’s too late
# fear-sale-also-4: Do you really want to risk that again? In your shoes I’d not sleep without a spare SIM
# unlimited-pitch: Then Trader Unlimited is the thing, { $unlimited } more a month: as much data as you like, and our best tariff.
# unlimited-pitch-also-1: For that I’d recommend Trader Unlimited
# unlimited-pitch-also-2: Trader Unlimited would suit you, { $unlimited } more
# unlimited-pitch-also-3: What you need is unlimited data, it’s our best plan
# unlimited-pitch-also-4: Have you thought of going unlimited? { $unlimited } on top and no more limits, twelve months
# one-idea: Up at three, and all that flour for the pigeons: I’m sorry that nobody rang. So it’s when the mast fails that you stand there. One thing exists for just that, a spare SIM in the reader. Shall I tell you what it costs, or leave you to your bread?
# one-idea-also-1: That must have hurt. For the days when a mast is down there’s a spare SIM that lives in the reader. Would you like to hear the price?
# one-idea-also-2: I understand, a whole lunch. If I’ve got it right, it’s the network you can’t rely on. There’s a spare SIM for that; may I say what it costs?
# one-idea-also-3: So a whole lunch gone because the mast failed, and not a word from us. I’m sorry. There’s a spare SIM on another network for exactly that; do you want to hear about it, or is now a bad time?
# one-idea-also-4: That’s a lot of bread for pigeons, I feel for you. What fails you is the signal and not the plan, so a second SIM in the reader would jump in. Would you like the details?
# spare-plain: There’s a spare SIM for card readers, on another network. Interested?
# spare-plain-also-1: You could take a spare SIM. Would you like that?
# spare-plain-also-2: We’ve a second SIM for the reader, do you want it?
# spare-plain-also-3: For mast failures we do an extra SIM that goes in the card machine. Shall I tell you more?
# spare-plain-also-4: A spare SIM would help there. Is that something for you?
# leave-her: { $lost }, and up since three. I’m glad that we spared you that today.
# leave-her-also-1: That’s bitter. Good that it beeps today
# leave-her-also-2: I understand, that must have hurt
# leave-her-also-3: What a loss, and after getting up that early. At least you’re selling today
# leave-her-also-4: I’m sorry that nobody called you about it. That must have been a sad day
easter = À Pâques, quand l’antenne est tombée. Tout le déjeuner : { $lost }, en farine. J’en ai donné la moitié aux pigeons, et ils n’avaient pas de carte non plus.
    .says-tense = À Pâques, l’antenne est tombée. { $lost } envolés, et j’étais debout depuis 3 h. Pour ça, personne n’appelle pour s’excuser.
    .says-furious = Pâques ! Votre antenne ! { $lost }, et même pas un SMS de vous !
    .fear-sale = Et cela se reproduira, croyez-moi, les antennes ici sont une catastrophe. La prochaine fois, ce sera Noël. Avec une SIM de secours, vous seriez tranquille ; sans elle, à votre place, j’aurais très peur.
    .fear-sale-also-1 = Ça recommencera, il vous faut vraiment une SIM de secours
    .fear-sale-also-2 = Imaginez ça à Noël ! Vous devriez prendre la SIM de secours
    .fear-sale-also-3 = Soyez-en sûre, le réseau vous lâchera encore et vous perdrez bien plus. Prenez la SIM de secours avant qu’il ne soit trop tard
    .fear-sale-also-4 = Vous voulez vraiment risquer ça de nouveau ? À votre place, sans SIM de secours, je n’en dormirais plus
    .unlimited-pitch = Alors Commerce Illimité est fait pour vous, { $unlimited } de plus par mois : autant de données que vous voulez, et notre meilleur tarif.
    .unlimited-pitch-also-1 = Pour ça, je vous recommande Commerce Illimité
    .unlimited-pitch-also-2 = Commerce Illimité vous conviendrait, { $unlimited } de plus
    .unlimited-pitch-also-3 = Ce qu’il vous faut, c’est l’illimité, c’est notre meilleure offre
    .unlimited-pitch-also-4 = Avez-vous pensé à passer en illimité ? { $unlimited } de plus et plus aucune limite, sur douze mois
    .one-idea = Debout à 3 h, et toute cette farine aux pigeons : personne n’a appelé, et je le regrette. C’est donc quand l’antenne tombe. Il existe une chose pour cela, une SIM de secours dans le lecteur. Je vous dis le prix, ou je vous laisse à vos galettes ?
    .one-idea-also-1 = Cela a dû faire mal. Pour les jours sans antenne, il y a une SIM de secours, dans le lecteur. Voulez-vous en connaître le prix ?
    .one-idea-also-2 = Je comprends, tout un déjeuner. Si je vous suis, c’est le réseau qui vous lâche. Il existe une SIM de secours ; puis-je vous dire ce qu’elle coûte ?
    .one-idea-also-3 = Tout un déjeuner perdu parce que l’antenne est tombée, donc, et pas un mot de notre part. Je le regrette. Il y a justement une SIM de secours sur un autre réseau ; je vous en parle, ou ce n’est pas le moment ?
    .one-idea-also-4 = Ça fait beaucoup de pain pour les pigeons, je compatis. Ce qui vous lâche, c’est le signal et non le forfait : une deuxième SIM dans le lecteur prendrait le relais. Voulez-vous les détails ?
    .spare-plain = Il existe une SIM de secours pour les lecteurs, sur un autre réseau. Cela vous intéresse ?
    .spare-plain-also-1 = Vous pourriez prendre une SIM de secours. Cela vous tente ?
    .spare-plain-also-2 = Nous avons une deuxième SIM pour le lecteur, la voulez-vous ?
    .spare-plain-also-3 = Pour les pannes d’antenne, nous avons une SIM en plus, à mettre dans le lecteur. Je vous en dis plus ?
    .spare-plain-also-4 = Une SIM de secours aiderait, là. C’est quelque chose pour vous ?
    .leave-her = { $lost }, et debout depuis 3 h. Au moins, aujourd’hui, on vous l’a évité.
    .leave-her-also-1 = C’est amer. Heureusement, aujourd’hui il bipe
    .leave-her-also-2 = Je comprends, cela a dû faire mal
    .leave-her-also-3 = Quelle perte, et après s’être levée si tôt. Aujourd’hui, au moins, vous vendez
    .leave-her-also-4 = Personne ne vous a appelée, et je le regrette. Ça a dû être une triste journée

# text: And what does it cost? And how long am I married to it?
# says-tense: How much? And what’s in the small print? There’s always something in the small print.
# says-furious: So it is about selling. How much, then? And don’t tell me from.
# pennies: Pennies! Twenty cents a day, you won’t even notice it. And you’ll never lose a sale again.
# pennies-also-1: It’s next to nothing, and it pays for itself in a day
# pennies-also-2: Hardly anything, just the price of a coffee
# pennies-also-3: Peanuts! You make that with your first customer, and you’ll be safe for ever
# pennies-also-4: Don’t worry about the price, it’s so little, and from now on your reader will always work
# price-plain: { $backup } a month, no term. Do you want it?
# price-plain-also-1: It’s { $backup } a month and you can stop at any time. Shall I add it?
# price-plain-also-2: { $backup }, monthly, that’s all. Yes or no?
# price-plain-also-3: The price is { $backup } per month. You can cancel whenever. Would you like me to order it?
# price-plain-also-4: { $backup } a month, no contract. Is that a yes?
# booked-already: I’ll just add it, and you try it out. You can always ring to take it off.
# booked-already-also-1: I’ve put it on already, you’ll like it
# booked-already-also-2: Let me book it now, we’ll sort out the details after
# booked-already-also-3: You know what, I’ll order it for you and you see how you get on
# booked-already-also-4: It’s done, it’s on your account. If you don’t want it, you just send it back
# booked-already-coach: Nothing goes on an account without a yes. She asked two honest questions; answering them was the sale.
# all-of-it: Quite right to ask. { $backup } a month, all in, no term: any month you say stop, it stops. It won’t help if the plan’s used up, only if the network’s gone. Yes, no, or sleep on it?
# all-of-it-also-1: I’d ask that too. It’s { $backup } a month, you stop whenever you like, and there’s nothing in the small print. Would you like it or not?
# all-of-it-also-2: I understand the caution. { $backup } monthly, no commitment, one SIM in the reader. Only if you say yes
# all-of-it-also-3: Sensible question! It’s { $backup } every month and nothing hidden, you can cancel any month. To be honest, it only helps when the network’s down. What do you say, and there’s no hurry?
# all-of-it-also-4: I can see why you’re wary. { $backup } a month, no minimum term, no set-up fee, and I won’t add it unless you tell me to. Do you want it?
price = Et ça coûte ? Et je suis mariée avec pour combien de temps ?
    .says-tense = Combien ? Et il y a quoi, dans les petites lignes ? Il y a toujours quelque chose dans les petites lignes.
    .says-furious = Il s’agissait donc bien de vendre. Combien, alors ? Et ne me dites pas “à partir de”.
    .pennies = Trois fois rien ! Vingt centimes par jour, vous ne le sentirez même pas. Et vous ne perdrez plus jamais une vente.
    .pennies-also-1 = C’est presque rien, et c’est rentabilisé en un jour
    .pennies-also-2 = À peine le prix d’un café
    .pennies-also-3 = Des clopinettes ! Vous le gagnez avec le premier client, et vous voilà tranquille pour toujours
    .pennies-also-4 = Ne vous souciez pas du prix, c’est si peu, et votre lecteur marchera toujours désormais
    .price-plain = { $backup } par mois, sans engagement. Vous la voulez ?
    .price-plain-also-1 = C’est { $backup } par mois, résiliable à tout moment. Je l’ajoute ?
    .price-plain-also-2 = { $backup } par mois, c’est tout. Oui ou non ?
    .price-plain-also-3 = Le prix est de { $backup } par mois. Vous résiliez quand vous voulez. Je la commande ?
    .price-plain-also-4 = { $backup } par mois, pas d’engagement. C’est oui ?
    .booked-already = Je l’ajoute, et vous essayez. Vous pourrez toujours appeler pour l’enlever.
    .booked-already-also-1 = Je l’ai déjà mise, vous verrez, ça vous plaira
    .booked-already-also-2 = Je l’enregistre maintenant, on verra les détails après
    .booked-already-also-3 = Vous savez quoi, je vous la commande et vous verrez bien
    .booked-already-also-4 = C’est fait, elle est sur votre compte. Si vous n’en voulez pas, vous la renvoyez
    .booked-already-coach = Rien ne s’ajoute à un compte sans un oui. Elle posait deux questions honnêtes ; y répondre, c’était la vente.
    .all-of-it = Vous avez raison de demander. { $backup } par mois, tout compris, sans engagement : vous dites stop, ça s’arrête. Inutile si le forfait est épuisé, utile seulement si le réseau tombe. Oui, non, ou la nuit porte conseil ?
    .all-of-it-also-1 = Je le demanderais aussi. C’est { $backup } par mois, vous arrêtez quand vous voulez, rien dans les petites lignes. La voulez-vous, ou non ?
    .all-of-it-also-2 = Je comprends la prudence. { $backup } par mois, sans engagement, une SIM dans le lecteur. Seulement si vous dites oui
    .all-of-it-also-3 = Bonne question ! C’est { $backup } chaque mois, rien de caché, vous résiliez n’importe quel mois. Pour être honnête, elle ne sert que si le réseau tombe. Qu’en dites-vous, sans vous presser ?
    .all-of-it-also-4 = Je vois pourquoi vous vous méfiez. { $backup } par mois, aucune durée minimale, aucuns frais de mise en service, et je n’ajoute rien sans que vous le disiez. La voulez-vous ?

# text: { $backup }? That’s one flatbread. Go on, then. The pigeons will be sorry.
# says-tense: { $backup }, and I stop when I like. All right. Yes.
# says-furious: Fine. Yes. But I’ll read that bill.
# book-recap: Then, with your yes: the spare SIM at { $backup } a month, first charge on your next bill, stops whenever you say. It’s in the post tonight; push it in beside the battery.
# book-recap-also-1: Thank you. So: one spare SIM, { $backup } a month, no term, with you on Tuesday
# book-recap-also-2: Booked with your yes: { $backup } monthly, cancel any time, it arrives early next week
# book-recap-also-3: Lovely. To sum up: a spare SIM for the reader, { $backup } a month, you can stop it any month, and it comes by post at the start of the week
# book-recap-also-4: I’m adding it now, as you said yes: { $backup } from your next bill on, no term, and it’ll be sent tonight
# book-and-more: Done! And since we’re at it, I’ve put Trader Unlimited on as well, { $unlimited }, it goes so well with it.
# book-and-more-also-1: Great, and I’m adding unlimited data too
# book-and-more-also-2: Booked, together with Trader Unlimited
# book-and-more-also-3: Super, and I’ve moved you to the unlimited plan at the same time, you’ll be glad of it
# book-and-more-also-4: The SIM’s ordered, and I threw in Trader Unlimited for { $unlimited }
# book-plain: It’s on the account. You’ll have it on Tuesday.
# book-plain-also-1: Added, it comes by post
# book-plain-also-2: I’ve booked it
# book-plain-also-3: All right, the SIM’s ordered
# book-plain-also-4: OK, it’s on its way, early next week
yes = { $backup } ? C’est une galette. Allez-y. Les pigeons seront déçus.
    .says-tense = { $backup }, et j’arrête quand je veux. D’accord. Oui.
    .says-furious = Bon. Oui. Mais je lirai cette facture.
    .book-recap = Alors, avec votre accord : la SIM de secours à { $backup } par mois, sur la prochaine facture, arrêtée quand vous le dites. Elle part ce soir ; glissez-la à côté de la batterie.
    .book-recap-also-1 = Merci. Donc : une SIM de secours, { $backup } par mois, sans engagement, chez vous mardi
    .book-recap-also-2 = C’est fait, avec votre oui : { $backup } par mois, résiliable à tout moment, elle arrive en début de semaine
    .book-recap-also-3 = Parfait. En résumé : une SIM de secours pour le lecteur, { $backup } par mois, vous l’arrêtez le mois que vous voulez, et elle arrive par courrier en début de semaine
    .book-recap-also-4 = Je l’ajoute, puisque vous dites oui : { $backup } à partir de la prochaine facture, sans engagement, et l’envoi se fait ce soir
    .book-and-more = C’est fait ! Et tant qu’on y est, j’ai mis aussi Commerce Illimité, { $unlimited }, ça va si bien ensemble.
    .book-and-more-also-1 = Parfait, et j’ajoute aussi les données illimitées
    .book-and-more-also-2 = Enregistré, avec Commerce Illimité
    .book-and-more-also-3 = Super, et je vous ai passée en illimité par la même occasion, vous en serez contente
    .book-and-more-also-4 = La SIM est commandée, et j’y ai joint Commerce Illimité pour { $unlimited }
    .book-plain = C’est sur le compte. Vous l’aurez mardi.
    .book-plain-also-1 = Ajoutée, elle arrive par courrier
    .book-plain-also-2 = Je l’ai enregistrée
    .book-plain-also-3 = Très bien, la SIM est commandée
    .book-plain-also-4 = D’accord, elle part, vous l’avez en début de semaine

# text: No. It’s a good idea, maybe, but not on a Saturday with my hands in the dough.
# says-tense: No. I don’t buy on the telephone. I’ve been had before.
# says-furious: No! I wanted my machine back, and I have it. No.
# thats-fine: And that’s a good answer, you know your stall. Nothing’s on the account: the cap’s lifted, short numbers are blocked, and that’s all. Good selling, Halima!
# thats-fine-also-1: I understand, and I won’t ask again. The reader works, the numbers are blocked, nothing else was changed. Good luck with lunch
# thats-fine-also-2: Fair enough, no it is. To recap: pause lifted, block set, nothing sold. All the best
# thats-fine-also-3: No problem at all, it’s your decision. So you know where you are: data back on, short numbers barred, nothing new on your bill. Enjoy the rest of the market
# thats-fine-also-4: Thank you for being straight with me, I’ll leave it at that. The pause is off, those numbers are blocked and you haven’t bought anything. Have a good day!
# no-plain: Then nothing’s added. Pause lifted, short numbers blocked. Goodbye.
# no-plain-also-1: All right, no SIM. The block’s set. Goodbye
# no-plain-also-2: Noted. It’s all working, goodbye
# no-plain-also-3: OK, nothing sold, data on, numbers barred. Bye
# no-plain-also-4: Then it stays as it is: the reader works, the block’s on. Good day to you
# one-more-try: Are you sure? It’s the price of one flatbread, and at Easter you lost { $lost }. Do the sum, you’d be mad not to.
# one-more-try-also-1: Think of Easter! I can still put it on for you
# one-more-try-also-2: Everybody says that at first, and then they’re grateful
# one-more-try-also-3: But it’s so cheap! One bad Saturday costs you far more than that, think again
# one-more-try-also-4: I really wouldn’t turn it down if I were you. Come on, try it for a month
no-thanks = Non. L’idée est bonne, peut-être, mais pas un samedi, les mains dans la pâte.
    .says-tense = Non. Je n’achète pas au téléphone. On m’a déjà eue.
    .says-furious = Non ! Je voulais mon lecteur, je l’ai. Non.
    .thats-fine = Et c’est une bonne réponse, vous connaissez votre étal. Rien n’est ajouté au compte : le plafond est levé, les numéros courts bloqués, et c’est tout. Bonnes ventes, Halima !
    .thats-fine-also-1 = Je comprends, et je n’y reviens pas. Le lecteur marche, les numéros sont bloqués, rien d’autre n’a changé. Bon service
    .thats-fine-also-2 = C’est entendu, non. Je récapitule : suspension levée, blocage posé, rien de vendu. Bonne continuation
    .thats-fine-also-3 = Aucun problème, c’est vous qui décidez. Pour que ce soit clair : données rétablies, numéros courts interdits, rien de nouveau sur la facture. Bonne fin de marché
    .thats-fine-also-4 = Merci de votre franchise, je m’en tiens là. La suspension est levée, ces numéros sont bloqués et vous n’avez rien acheté. Bonne journée !
    .no-plain = Alors rien n’est ajouté. Suspension levée, numéros courts bloqués. Au revoir.
    .no-plain-also-1 = D’accord, pas de SIM. Le blocage est posé. Au revoir
    .no-plain-also-2 = C’est noté. Tout marche, au revoir
    .no-plain-also-3 = Bien, rien de vendu, données rétablies, numéros interdits. Au revoir
    .no-plain-also-4 = Alors on en reste là : le lecteur marche, le blocage est actif. Bonne journée
    .one-more-try = Vous êtes sûre ? C’est le prix d’une galette, et à Pâques vous avez perdu { $lost }. Faites le calcul, ce serait fou de refuser.
    .one-more-try-also-1 = Pensez à Pâques ! Je peux encore vous l’ajouter
    .one-more-try-also-2 = Tout le monde dit ça d’abord, et puis on nous remercie
    .one-more-try-also-3 = Mais c’est si peu cher ! Un seul mauvais samedi vous coûte bien plus, réfléchissez
    .one-more-try-also-4 = Franchement, à votre place, je ne refuserais pas. Allez, essayez un mois

# text: Sorry, it’s noon, they’re nine deep. Was there something else? Quickly.
# says-tense: It’s noon. I can’t talk and pour. Is there anything else, yes or no?
# says-furious: I’ve no time! It’s noon! Anything else?
# ring-after-three: Go and sell. I’d one idea for you, no hurry in it. May I ring at three, when you pack up? Good. Till then.
# ring-after-three-also-1: Nothing urgent, I’ll call you at three instead. Good selling
# ring-after-three-also-2: Serve them first, and I’ll ring you at three
# ring-after-three-also-3: It can wait. When do you finish, three? I’ll phone you then. Off you go
# ring-after-three-also-4: You’ve customers, so not now. Expect my call this afternoon, once you’re packing up. Bye for now
# pitch-anyway: Just a moment more, it only takes two minutes: there’s a spare SIM for the reader that I think you’d love.
# pitch-anyway-also-1: Wait, one offer before you go
# pitch-anyway-also-2: I’d just like to tell you about a spare SIM
# pitch-anyway-also-3: Yes, one thing, I’ll be quick: an extra SIM, only { $backup } a month, wouldn’t that be something?
# pitch-anyway-also-4: Hold on, don’t hang up, you have to hear about our spare SIM
# go-and-sell: No. It’s lifted and blocked. Good selling!
# go-and-sell-also-1: That’s all: working, and blocked. Goodbye
# go-and-sell-also-2: Nothing else. Good luck!
# go-and-sell-also-3: Nothing more, your data’s on and the short numbers are off. Bye!
# go-and-sell-also-4: No, we’re finished: pause lifted, numbers blocked. Enjoy the rush
rush = Pardon, il est midi, ils sont sur neuf rangs. Il y avait autre chose ? Vite.
    .says-tense = Il est midi. Je ne peux pas parler et servir. Autre chose, oui ou non ?
    .says-furious = Pas le temps ! Il est midi ! Autre chose ?
    .ring-after-three = Filez vendre. J’avais une idée pour vous, rien d’urgent. Je vous appelle à 15 h, quand vous remballez ? Bien. À tout à l’heure.
    .ring-after-three-also-1 = Rien d’urgent, je vous appelle plutôt à 15 h. Bonnes ventes
    .ring-after-three-also-2 = Servez-les d’abord, je vous appelle à 15 h
    .ring-after-three-also-3 = Ça peut attendre. Vous finissez à 15 h ? Je vous téléphone à ce moment-là. Filez
    .ring-after-three-also-4 = Vous avez du monde, donc pas maintenant. Je vous rappelle cet après-midi, quand vous remballez. À plus tard
    .pitch-anyway = Une petite minute encore, ça va vite : il y a une SIM de secours pour le lecteur qui vous plairait beaucoup.
    .pitch-anyway-also-1 = Attendez, une offre avant de raccrocher
    .pitch-anyway-also-2 = Je voudrais juste vous parler d’une SIM de secours
    .pitch-anyway-also-3 = Oui, une chose, je fais vite : une SIM en plus, seulement { $backup } par mois, ça ne vous dirait pas ?
    .pitch-anyway-also-4 = Attendez, ne raccrochez pas, il faut que je vous parle de notre SIM de secours
    .go-and-sell = Non. C’est levé et bloqué. Bonnes ventes !
    .go-and-sell-also-1 = C’est tout : ça marche, et c’est bloqué. Au revoir
    .go-and-sell-also-2 = Rien d’autre. Bon service !
    .go-and-sell-also-3 = Plus rien, vos données sont là et les numéros courts coupés. Au revoir !
    .go-and-sell-also-4 = Non, on a fini : suspension levée, numéros bloqués. Bon courage pour le coup de feu

# text: You did ring. I’m sitting on a crate with my shoes off. Go on, what was the idea?
# says-tense: Three o’clock. All right, I’ve five minutes. What was it?
# says-furious: What is it now?
# first-a-question: Then put your feet up, you’ve earned it. First a question: has it happened before that you stood there and couldn’t take a card?
# first-a-question-also-1: Well deserved. Before I tell you: was that the first time that you couldn’t take cards?
# first-a-question-also-2: Good to hear you sitting down. How do you manage when there’s no network at all?
# first-a-question-also-3: I hope that you sold out! Let me ask first, what do you do when the network goes and nobody can pay by card?
# first-a-question-also-4: You must be tired after such a day. Before the idea, one thing I’d like to know: were there other times when your card reader failed you?
# straight-offer: A spare SIM for your card reader.
# straight-offer-also-1: It’s about a spare SIM
# straight-offer-also-2: I wanted to offer you a second SIM
# straight-offer-also-3: I’ve a spare SIM to offer you, it goes in the reader
# straight-offer-also-4: The idea was an additional SIM, so that you can always take cards
# how-was-lunch: I only wanted to hear that it’s been beeping. Then all’s well. Have a good Sunday.
# how-was-lunch-also-1: Just checking that it held, goodbye
# how-was-lunch-also-2: Good to know that it worked. Bye
# how-was-lunch-also-3: Nothing really, I just wondered whether the machine kept working. Enjoy your evening
# how-was-lunch-also-4: Only a courtesy call, to make sure that it’s all fine. Goodbye then
quiet = Vous avez appelé. Je suis sur une caisse, les chaussures enlevées. Allez, c’était quoi, l’idée ?
    .says-tense = 15 h. Bon, j’ai cinq minutes. C’était quoi ?
    .says-furious = Quoi encore ?
    .first-a-question = Alors allongez les jambes, c’est mérité. Une question d’abord : vous est-il déjà arrivé de ne pas pouvoir encaisser ?
    .first-a-question-also-1 = C’est bien mérité. Avant de vous dire : c’était la première fois que vous ne pouviez pas encaisser ?
    .first-a-question-also-2 = Ça fait plaisir de vous savoir assise. Comment faites-vous sans réseau du tout ?
    .first-a-question-also-3 = J’espère que vous avez tout vendu ! D’abord, dites-moi : que faites-vous quand le réseau tombe et que personne ne peut payer par carte ?
    .first-a-question-also-4 = Vous devez être fatiguée après une telle journée. Avant l’idée, une chose : votre lecteur vous a-t-il lâchée d’autres fois ?
    .straight-offer = Une SIM de secours pour votre lecteur.
    .straight-offer-also-1 = C’est au sujet d’une SIM de secours
    .straight-offer-also-2 = Je voulais vous proposer une deuxième SIM
    .straight-offer-also-3 = J’ai une SIM de secours à vous proposer, elle se met dans le lecteur
    .straight-offer-also-4 = L’idée, c’était une SIM supplémentaire, pour encaisser par carte en toute circonstance
    .how-was-lunch = Je voulais juste entendre que ça a bipé. Alors tout va bien. Bon dimanche.
    .how-was-lunch-also-1 = Je vérifiais que ça a tenu, au revoir
    .how-was-lunch-also-2 = C’est bien, ça a marché. Au revoir
    .how-was-lunch-also-3 = Rien de spécial, je me demandais si le lecteur avait tenu. Bonne soirée
    .how-was-lunch-also-4 = Un simple appel de courtoisie, pour m’assurer que tout va bien. Au revoir

# text: Good. I’ve bread on the griddle. Is that everything?
# says-tense: Right, they’re waving at me. Are we done?
# says-furious: Are we done?
# off-you-go: Done: the pause is off, short numbers are blocked for good, and you’ll get a text that says so. Good selling, Halima.
# off-you-go-also-1: All done: you’re unpaused, the short numbers are blocked, and it’s confirmed by text. Enjoy the lunch
# off-you-go-also-2: That’s it. It works, it can’t happen again that way, and you have it in writing by text. Goodbye
# off-you-go-also-3: Yes, you’re all set: data’s running again, premium texts are barred, and I’m sending you that in writing. Have a great Saturday
# off-you-go-also-4: Just to recap, I’ve lifted the pause and blocked the short numbers, a text will confirm it shortly. Take care, Halima
# bye: That’s everything. Goodbye.
# bye-also-1: Yes, thank you for calling
# bye-also-2: We’re done, bye
# bye-also-3: That’s it, have a good day
# bye-also-4: Yes. Bye now
# rate-me: Nearly: in a moment you’ll get a survey, and please give me the five stars, will you?
# rate-me-also-1: Don’t forget to give me five stars
# rate-me-also-2: Just answer the survey, please
# rate-me-also-3: One little thing: you’ll be asked to rate this call, so give me top marks
# rate-me-also-4: Not quite, fill in the questionnaire when it comes, and five stars please
goodbye = Bien. J’ai des galettes sur la plaque. C’est tout ?
    .says-tense = Bon, on me fait signe. C’est fini ?
    .says-furious = C’est fini ?
    .off-you-go = C’est fait : suspension levée, numéros courts bloqués, et un SMS vous le confirme. Bonnes ventes, Halima.
    .off-you-go-also-1 = Tout est fait : rétabli, numéros courts bloqués, confirmé par SMS. Bon service
    .off-you-go-also-2 = C’est tout. Ça marche, cela ne peut plus arriver ainsi, et vous l’avez par SMS. Au revoir
    .off-you-go-also-3 = Oui, tout est en ordre : les données sont rétablies, les SMS surtaxés interdits, et je vous l’envoie par écrit. Excellent samedi
    .off-you-go-also-4 = Pour récapituler, j’ai levé la suspension et bloqué les numéros courts, un SMS vous le confirmera sous peu. Prenez soin de vous, Halima
    .bye = C’est tout. Au revoir.
    .bye-also-1 = Oui, merci de votre appel
    .bye-also-2 = C’est fini, au revoir
    .bye-also-3 = C’est bon, bonne journée
    .bye-also-4 = Oui. Allez, au revoir
    .rate-me = Presque : vous recevrez une enquête, et mettez-moi bien les cinq étoiles, d’accord ?
    .rate-me-also-1 = N’oubliez pas de me mettre cinq étoiles
    .rate-me-also-2 = Répondez juste à l’enquête
    .rate-me-also-3 = Une petite chose : on vous demandera de noter cet appel, alors mettez-moi la note maximale
    .rate-me-also-4 = Pas tout à fait, remplissez le questionnaire à sa réception, et cinq étoiles, je vous prie

# text: Can you give me somebody who decides? I don’t mean to be rude, I’ve no time.
# says-tense: Give me somebody who can press the button. Now, please.
# says-furious: Your boss! Get me your boss, before the last of them walks!
# hand-over: I hear you. He’ll have it all from me in one breath, so you needn’t say a word of it again.
# hand-over-also-1: I understand. I’ll brief him and put you through
# hand-over-also-2: Of course, I tell him first and then it’s you
# hand-over-also-3: Right away, and I see why. I’ll explain everything to my supervisor so that you don’t start from scratch, then you’re through
# hand-over-also-4: Understood, no time to lose. I’m telling him what’s happened and handing you over
# press-it-myself: I can press it, and I’ve wasted your minutes so far: that’s fair. Thirty seconds; if it doesn’t beep, you have him.
# press-it-myself-also-1: I understand. I can lift it myself, give me half a minute, and otherwise he’s yours
# press-it-myself-also-2: You’ve every right to be cross. It’s in my hands, thirty seconds
# press-it-myself-also-3: Fair enough, you’ve waited long enough. I’m able to do it from here: half a minute, and if I fail I get him for you
# press-it-myself-also-4: I’d be cross too. But you don’t need him for this, I have the same button. Let me try now, and you get him straight after if it doesn’t work
# he-is-busy: There’s nobody here on a Saturday but me.
# he-is-busy-also-1: The supervisor isn’t in today
# he-is-busy-also-2: You’ll have to make do with me
# he-is-busy-also-3: I can’t put you through, the boss doesn’t work weekends
# he-is-busy-also-4: Sorry, no managers available. You’ll have to talk to me
supervisor = Vous pouvez me donner quelqu’un qui décide ? Sans vouloir être impolie, je n’ai pas le temps.
    .says-tense = Donnez-moi quelqu’un qui peut appuyer sur le bouton. Maintenant, s’il vous plaît.
    .says-furious = Votre chef ! Passez-moi votre chef, avant que le dernier parte !
    .hand-over = C’est entendu. Il aura tout de moi en un souffle, vous n’aurez rien à redire.
    .hand-over-also-1 = Je comprends. Je l’informe et je vous le passe
    .hand-over-also-2 = Bien sûr, je lui explique, et c’est à vous
    .hand-over-also-3 = Tout de suite, et je vois pourquoi. J’explique tout à mon superviseur pour que vous ne repartiez pas de zéro, et vous l’avez
    .hand-over-also-4 = C’est compris, pas de temps à perdre. Je lui dis ce qui s’est passé et je lui passe votre appel
    .press-it-myself = Je peux appuyer, et j’ai gaspillé vos minutes : c’est mérité. Trente secondes ; si ça ne bipe pas, vous l’avez.
    .press-it-myself-also-1 = Je comprends. Je peux le lever, donnez-moi trente secondes, sinon il est à vous
    .press-it-myself-also-2 = Vous avez de quoi être fâchée. C’est dans mes mains, trente secondes
    .press-it-myself-also-3 = C’est juste, vous avez assez attendu. Je peux le faire d’ici : une demi-minute, et si j’échoue, je vais le chercher
    .press-it-myself-also-4 = Je serais en colère aussi. Mais pour ça, pas besoin de lui, j’ai le même bouton. Laissez-moi essayer, et vous l’avez juste après si ça ne marche pas
    .he-is-busy = Il n’y a que moi, le samedi.
    .he-is-busy-also-1 = Le superviseur n’est pas là aujourd’hui
    .he-is-busy-also-2 = Il faudra faire avec moi
    .he-is-busy-also-3 = Je ne peux pas vous le passer, le chef ne travaille pas le week-end
    .he-is-busy-also-4 = Aucun responsable n’est disponible. C’est à moi qu’il faut parler

# text: You’re all right, { $agent }. Come by, the first one’s on me.
# says-tense: Thanks. Four fifty, love, just there.
# says-furious: Fine. Bye.
# becomes: At Whitsun the mast went down again. On the whole market one card reader beeped, and the queue went round it twice.
backed = Vous me plaisez, { $agent }. Passez, la première est pour moi.
    .says-tense = Merci. Quatre cinquante, ma belle, juste là.
    .says-furious = Bien. Salut.
    .becomes = À la Pentecôte, l’antenne est retombée. Sur tout le marché, un seul lecteur bipait, et la file en faisait deux fois le tour.

# text: Thanks, and mind yourself. Who’s next?
# says-tense: Right. Thanks. Next!
# says-furious: Bye!
# becomes: Thirty children ate flatbread on the kerb. Halima has not thought about her telephone since, which is how it should be.
served = Merci, portez-vous bien. À qui le tour ?
    .says-tense = Bon. Merci. Au suivant !
    .says-furious = Salut !
    .becomes = Trente enfants ont mangé des galettes sur le trottoir. Depuis, Halima n’a plus pensé à son téléphone, et c’est bien ainsi.

# text: Three. Good. Who’s next?
# says-tense: Three, then. Next!
# says-furious: Three!
# becomes: She sold out by half past two. Then she sat down on a crate and put the telephone beside her.
later = 15 h. Bien. À qui le tour ?
    .says-tense = 15 h, alors. Au suivant !
    .says-furious = 15 h !
    .becomes = À 14 h 30, elle avait tout vendu. Puis elle s’est assise sur une caisse, le téléphone à côté d’elle.

# text: Four o’clock. Well, it can’t have been much of an idea.
# says-tense: Four o’clock. And I waited in the cold for it.
# becomes: The machine works. When somebody from Merrow rings again, in May, she lets it ring.
no-call = 16 h. Bon, ce ne devait pas être une bien grande idée.
    .says-tense = 16 h. Et j’ai attendu dans le froid pour ça.
    .becomes = Le lecteur marche. Quand quelqu’un de Merrow rappelle, en mai, elle laisse sonner.

# text: I said that I’d think about it. I’m hanging up now.
# says-tense: That’s just what I meant by small print. Goodbye.
# says-furious: I knew it! I knew it! Goodbye!
# becomes: The machine beeps. She went through the next bill with a pencil, and told the whole market about the call.
sold-on = J’ai dit que j’y réfléchirais. Je raccroche.
    .says-tense = Voilà, les petites lignes. Au revoir.
    .says-furious = Je le savais ! Je le savais ! Au revoir !
    .becomes = Le lecteur bipe. Elle a épluché la facture suivante au crayon, et raconté l’appel à tout le marché.

# text: Then I’ll bake for the pigeons. Goodbye.
# says-tense: Monday. Lovely. What’ll I do with the dough until Monday?
# says-furious: Useless! Useless!
# becomes: The teacher had a card and no coins, so thirty children had crêpes. At ten past twelve Halima took down the sign.
lost-lunch = Alors je cuirai pour les pigeons. Au revoir.
    .says-tense = Lundi. Parfait. Et la pâte, jusqu’à lundi ?
    .says-furious = Bons à rien !
    .becomes = La maîtresse avait une carte et pas de monnaie : trente enfants ont mangé des crêpes. À 12 h 10, Halima a décroché l’enseigne.

# text: Good. I’m listening.
# says-tense: At last.
# says-furious: Finally!
# becomes: He lifted the cap at a quarter past twelve: it was one button. The school had gone by then.
handed-up = Bien. J’écoute.
    .says-tense = Enfin.
    .says-furious = Ah, quand même !
    .becomes = Il a levé le plafond à 12 h 15 : c’était un bouton. La classe était partie.

# text: I’ve to see to my people. Never mind.
# says-tense: I can’t stand here with a telephone. Forget it.
# says-furious: You’re worse than the pigeons!
# becomes: The crêpe man lent her his reader for the afternoon. On Monday she asked him which company he is with.
over-the-road = Il faut que je m’occupe de mes gens. Tant pis.
    .says-tense = Je ne peux pas rester plantée avec un téléphone. Laissez tomber.
    .says-furious = Vous êtes pires que les pigeons !
    .becomes = Le marchand de crêpes lui a prêté son lecteur pour l’après-midi. Lundi, elle lui a demandé chez qui il était.
