# text: Neuf têtes un jeudi
title = Nine heads on a Thursday

# text: Vous répondez par tchat pour Ondine Mobile, un opérateur français. Mardi { $today }, 18 h 10. Maud Lestienne, coiffeuse à domicile à Angers, arrive chez nous avec son numéro, celui qu’ont toutes ses clientes. Elle raconte volontiers. Ce qu’il vous faut est dans ce qu’elle raconte : laissez-la dire, et avancez.
briefing = You answer by chat for Ondine Mobile, a French operator. Tuesday { $today }, ten past six in the evening. Maud Lestienne, a home-visit hairdresser in Angers, is coming over to us with her number, the one that all her clients have. She likes to talk. What you need is in what she tells you: let her tell it, and move on.

# text: Avant de toucher à un dossier ou d’en parler, faites vérifier l’identité : le formulaire s’ouvre à côté de la conversation.
policy-verify = Before you touch an account or speak of it, have the customer’s identity checked: the form opens beside the chat.

# text: Le jour du transfert peut être changé une fois, sans frais, jusqu’à la veille à midi. L’heure, personne ne la choisit.
policy-date = The day of the transfer can be changed once, free of charge, until noon on the day before. Nobody gets to choose the hour.

# text: Le jour du transfert, la ligne peut se taire quatre heures au plus. Jusque-là, l’ancienne carte marche ; après, la nôtre.
policy-cut = On the day of the transfer the line can be silent for up to four hours. Until then the old card works; afterwards, ours.

# text: Le RIO s’obtient au 3179, gratuitement, depuis la ligne à garder ; il arrive aussi par SMS. Un seul caractère faux, et la demande est rejetée.
policy-rio = The RIO, the code that lets a number move, is had by dialling 3179 from the line in question, free of charge; it also comes by text. One wrong character, and the request is rejected.

# text: Geste commercial : jusqu’à { $gesture }. Au-delà, c’est votre responsable.
policy-gesture = Goodwill: up to { $gesture }. Above that, it is for your team leader.

# text: qu’on voie que ce téléphone, c’est son salon
need-lifeline = to have it seen that this telephone is her salon

# text: que sa journée de jeudi soit sauve
need-date = to have her Thursday safe

# text: ne pas mettre son numéro en danger en résiliant elle-même
need-keep = not to endanger her number by cancelling the old contract herself

# text: être sûre que son code est le bon
need-rio = to be sure that her code is the right one

# text: savoir combien de temps la ligne se tait
need-cut = to know for how long the line goes silent

# text: pouvoir encaisser même un jour sans réseau
need-backup = to be able to take cards even without a signal

# text: Forfait
# value: Ondine Pro, 120 Go, { $plan } par mois
record-plan = Plan
    .value = Ondine Pro, 120 GB, { $plan } a month

# text: Transfert
# value: Prévu le { $thursday } (jour par défaut), ordre pas encore parti
record-port = Transfer
    .value = Set for { $thursday } (day by default), order not sent yet

# text: RIO
# value: Lu sur un ticket : le cinquième caractère est un O ou un zéro
record-rio = RIO
    .value = Read off a receipt: the fifth character is an O or a zero

# text: Carte SIM
# value: Reçue le samedi 6 juin, pas encore en service
record-sim = SIM card
    .value = Received on Saturday 6 June, not in use yet

# text: Identité
# value: à vérifier par le formulaire
record-identity = Identity
    .value = to be checked by the form

# text: Garder son numéro
# content: C’est le nouvel opérateur qui demande le numéro et qui met fin à l’ancien contrat. Qui résilie lui-même risque une ligne coupée avant le transfert, et un numéro à récupérer à la main : dix jours de silence, quand tout va bien.
knowledge-portage = Keeping a number
    .content = It is the new operator who asks for the number and ends the old contract. Anyone who cancels first may find the line cut before the transfer, and the number to be won back by hand: ten days of silence, if all goes well.

# text: Terminaux de paiement
# content: Un terminal relié au téléphone s’arrête avec lui. Une carte de secours, glissée dedans, prend le relais d’elle-même, sur le réseau qui passe le mieux, le nôtre ou un autre : { $spare } par mois, sans engagement.
knowledge-terminals = Card terminals
    .content = A terminal that depends on the telephone stops when it stops. A spare card, slipped into the terminal, takes over by itself, on whichever network is strongest, ours or another: { $spare } a month, no minimum term.

# text: la carte de secours pour le terminal
product-spare = the spare card for the terminal

# text: Numéro conservé : date ou code
disposition-port = Number kept: date or code

# text: Résiliation
disposition-leave = Cancellation

# text: Terminal de paiement
disposition-terminal = Card terminal

# text: Bonjour ! Je vous explique. Je suis coiffeuse à domicile, je passe chez vous avec mon numéro, et là je lis « transfert jeudi ». Sauf que jeudi, j’ai neuf têtes. Neuf !
# says-tense: Bonjour. Personne ne m’a demandé si jeudi m’allait. Je suis coiffeuse à domicile, jeudi j’ai neuf têtes, et vous me coupez le téléphone ce jour-là ?
# says-furious: Jeudi ! Vous me coupez jeudi ! J’ai neuf têtes, jeudi, et c’est sur ce numéro qu’on m’appelle. Qui a choisi ça ?
# welcome: Bonjour et bienvenue chez Ondine Mobile ! Afin de traiter votre demande dans les meilleurs délais, merci de remplir le formulaire d’identité qui vient de s’ouvrir.
# welcome-also-1: Bienvenue chez Ondine, merci de compléter le formulaire d’identité
# welcome-also-2: Bonjour, veuillez d’abord remplir le formulaire ci-contre
# welcome-also-3: Merci de nous contacter ! Votre identité via le formulaire, s’il vous plaît
# welcome-also-4: Bonjour, pour commencer je vous invite à vous identifier
# welcome-coach: La phrase est prête, et Maud le voit. Elle avait commencé par « je vous explique » : on lui a répondu par un formulaire.
# tell-me: Bonjour, ici { $agent }. Neuf têtes et un téléphone qui se tairait ce jour-là : je comprends que ça vous inquiète. Racontez-moi ce jeudi.
# tell-me-also-1: Bonjour Maud, { $agent } à votre écoute. Neuf clientes et plus de ligne, il y a de quoi s’inquiéter. Dites-moi tout
# tell-me-also-2: Bonjour ! Je vois le souci, un jour pareil. Allez-y, racontez-moi cette journée
# tell-me-also-3: Bonjour, c’est { $agent }. Une coupure le jour des neuf têtes, on s’inquiéterait à moins. Je vous écoute
# tell-me-also-4: Bonjour, je comprends bien que jeudi vous fasse peur. Prenez le temps de m’expliquer
# tell-me-coach: Vous avez repris ses mots, nommé le souci et rendu la parole. Qui aime raconter ne demande pas davantage.
# cut-in: Bonjour. Je vous arrête tout de suite : le numéro passe le jour ouvrable qui suit la commande, c’est la règle, et la coupure ne dure que quelques heures.
# cut-in-also-1: Bonjour, je vous coupe, c’est la règle, le transfert tombe automatiquement ce jour-là
# cut-in-also-2: Bonjour, attendez, c’est simple : un jour ouvrable, et quelques heures de coupure
# cut-in-also-3: Stop, bonjour. La date est fixée par le système, c’est pareil pour tous
# cut-in-also-4: Bonjour, sans aller plus loin : ce délai est réglementaire
# painless: Bonjour ! Rien de grave : neuf fois sur dix, la bascule est transparente pour l’abonné. Vous ne la verrez même pas passer.
# painless-also-1: Bonjour, pas d’inquiétude, la bascule est transparente
# painless-also-2: Bonjour ! Un portage, c’est neutre côté usage, vous ne remarquerez rien
# painless-also-3: Bonjour, ce n’est rien, l’interruption de service est résiduelle
# painless-also-4: Bonjour, ne vous en faites pas, le portage est un process rodé
message = Hello! Let me explain. I’m a hairdresser, I go to people’s homes, I’m coming over to you with my number, and now I read “transfer on Thursday”. Only on Thursday I’ve nine heads to do. Nine!
    .says-tense = Hello. Nobody asked me if Thursday suited. I do hair in people’s homes, on Thursday I’ve nine heads to do, and that’s the day you cut off my phone?
    .says-furious = Thursday! You’re cutting me off on Thursday! I’ve nine heads to do that day, and that’s the number they ring. Who picked that?
    .welcome = Hello and welcome to Ondine Mobile! To help us deal with your request as quickly as possible, please complete the identity form that has just opened.
    .welcome-also-1 = Welcome to Ondine, please complete the identity form
    .welcome-also-2 = Hello, kindly fill in the form beside this first
    .welcome-also-3 = Thank you for contacting us! Your identity via the form, please
    .welcome-also-4 = Hello, to begin with I invite you to identify yourself
    .welcome-coach = The sentence was ready, and Maud can tell. She had begun with “let me explain”, and was answered with a form.
    .tell-me = Hello, { $agent } here. Nine heads, and a phone that might go quiet that day: I see why you’re worried. Tell me about this Thursday.
    .tell-me-also-1 = Hello Maud, this is { $agent }. Nine clients and no line, that’s a worry. Tell me everything
    .tell-me-also-2 = Hello! I see the problem, on a day like that. Go on, tell me about it
    .tell-me-also-3 = Hi, this is { $agent }. A cut on the day of the nine heads would worry anyone. I’m listening
    .tell-me-also-4 = Hello, I quite understand that Thursday frightens you. Take your time and explain
    .tell-me-coach = You took up her words, named the worry and gave her back the floor. Somebody who likes to talk asks for no more than that.
    .cut-in = Hello. Let me stop you right there: the number moves on the working day after the order, that’s the rule, and the cut only lasts a few hours.
    .cut-in-also-1 = Hello, I’ll cut in, it’s the rule, the transfer falls on that day automatically
    .cut-in-also-2 = Hello, wait, it’s simple: one working day, and a few hours’ cut
    .cut-in-also-3 = Stop, hello. The date is set by the system, it’s the same for everyone
    .cut-in-also-4 = Hello, before you go any further: that’s the regulatory deadline
    .painless = Hello! Nothing serious: nine times out of ten the cutover is transparent for the subscriber. You won’t even notice it happening.
    .painless-also-1 = Hello, no worries, the cutover is transparent
    .painless-also-2 = Hello! A port is neutral in terms of usage, you won’t notice a thing
    .painless-also-3 = Hello, it’s nothing, the service interruption is residual
    .painless-also-4 = Hi, don’t fret, porting is a seasoned process

# text: Bon, d’accord, mais je n’avais pas fini. C’est bête, je tape lentement.
# says-tense: Et ce que j’étais en train de vous dire, ça compte ou pas ?
# says-furious: Vous ne lisez pas. Vous répondez, mais vous ne lisez pas.
# please-finish: Pardon, je vous ai coupée, et ce que vous disiez compte. Finissez, j’ai le temps : qu’est-ce qui se passe jeudi ?
# please-finish-also-1: Excusez-moi, j’ai voulu aller trop vite, c’était frustrant. Dites-moi la suite, je vous lis
# please-finish-also-2: Vous avez raison, je n’ai pas laissé finir, pardon. Reprenez, tranquillement
# please-finish-also-3: Mille excuses de vous avoir interrompue, ça ne se fait pas. Je vous écoute jusqu’au bout
# please-finish-also-4: Pardon Maud, tapez à votre rythme, je tiens à lire la suite
# just-the-point: Allez à l’essentiel, s’il vous plaît, d’autres clients attendent derrière vous. Vous voulez changer la date, c’est bien ça ?
# just-the-point-also-1: Venez-en au fait, c’est pour la date ?
# just-the-point-also-2: Résumez en une phrase, il y a du monde : que voulez-vous ?
# just-the-point-also-3: Dites juste ce qu’il vous faut, on ira plus vite
# just-the-point-also-4: Soyez brève, je vous prie, vous voulez quoi au juste ?
# form-again: Remplissez déjà le formulaire, si vous voulez bien ; vous me direz le reste pendant qu’il charge.
# form-again-also-1: Le formulaire d’abord, la suite après
# form-again-also-2: J’ai besoin du formulaire, vous continuerez ensuite
# form-again-also-3: Commencez par vous identifier, et vous me raconterez
# form-again-also-4: Il me faut votre identité avant le reste
form = Well, all right, but I hadn’t finished. Silly of me, I type slowly.
    .says-tense = And what I was in the middle of telling you, does that count or not?
    .says-furious = You don’t read. You answer, but you don’t read.
    .please-finish = Sorry, I cut you short, and what you were saying does count. Do finish, I’ve time: what happens on Thursday?
    .please-finish-also-1 = Forgive me, I was trying to go too fast, that’s frustrating. Tell me the rest, I’m reading
    .please-finish-also-2 = You’re right, I didn’t let you finish, sorry. Start again, no hurry
    .please-finish-also-3 = My apologies for interrupting you, that’s not done. I’ll hear you out
    .please-finish-also-4 = Sorry Maud, type at your own pace, I want to read the rest
    .just-the-point = Come to the point, please, there are other customers waiting behind you. You want to change the date, is that it?
    .just-the-point-also-1 = Get to the point, is it about the date?
    .just-the-point-also-2 = Sum it up in one sentence, it’s busy here: what do you want?
    .just-the-point-also-3 = Just say what you need, that’ll be quicker
    .just-the-point-also-4 = Be brief, please, what exactly are you after?
    .form-again = Fill in the form for now, if you would; you can tell me the rest while it loads.
    .form-again-also-1 = The form first, the rest afterwards
    .form-again-also-2 = I need the form, you can carry on then
    .form-again-also-3 = Start by identifying yourself, and then tell me
    .form-again-also-4 = I have to have your identity before the rest

# text: Jeudi, c’est la résidence des Tilleuls. Neuf dames, de huit heures à dix-sept heures, et elles m’appellent pour un oui, pour un non. Sans ce téléphone je ne suis rien, moi : pas d’enseigne, pas de vitrine.
# says-tense: Jeudi, c’est les Tilleuls. Neuf dames, toute la journée, et elles m’appellent dix fois chacune. Je n’ai pas de vitrine, moi. Ma vitrine, c’est ce numéro.
# says-furious: Neuf dames à la file, qui m’appellent sans arrêt. Je n’ai pas de vitrine ! Je n’ai que ce numéro, et vous le coupez !
# i-see-i-see: Oh là là, je comprends tout à fait. Ça doit être stressant, une journée pareille, avec ces dames qui comptent sur vous et ce transfert qui tombe au milieu.
# i-see-i-see-also-1: Je comprends, ça doit être très stressant pour vous
# i-see-i-see-also-2: Ma pauvre, quelle journée, je me mets à votre place
# i-see-i-see-also-3: C’est vrai que c’est angoissant, je vous comprends tellement
# i-see-i-see-also-4: Oh oui, j’imagine, ça doit vous travailler
# landline: Et si vous donniez à ces dames le numéro de l’accueil, pour jeudi ? La résidence vous passerait les messages.
# landline-also-1: Elles pourraient appeler la résidence, ce jour-là
# landline-also-2: Donnez-leur un autre numéro où vous joindre
# landline-also-3: Prenez un numéro provisoire pour la journée
# landline-also-4: L’accueil des Tilleuls pourrait prendre vos appels
# everyone: Tous nos clients passent par là, vous savez. Le jour par défaut est le premier disponible, et la plupart ne s’en aperçoivent qu’en recevant notre SMS.
# everyone-also-1: Tout le monde y passe, et ça se passe bien
# everyone-also-2: Vous n’êtes pas la seule, c’est pareil pour tous nos abonnés
# everyone-also-3: Les autres ne s’en aperçoivent même pas, vous savez
# everyone-also-4: C’est le lot de chaque client, ce jour-là
# the-shop: Ce numéro, c’est votre boutique : jeudi, elle doit rester ouverte, je le comprends. J’ouvre le formulaire d’identité pour regarder la date avec vous.
# the-shop-also-1: Autrement dit, jeudi, le rideau ne doit pas tomber. C’est important, je vois. Le formulaire, et je regarde la date
# the-shop-also-2: Votre vitrine tient dans votre poche, elle doit rester allumée. Je vous ouvre le formulaire pour voir le dossier
# the-shop-also-3: Donc neuf clientes, et un seul fil vers elles : je comprends l’inquiétude. Vous remplissez le formulaire, et je regarde ?
# the-shop-also-4: C’est tout votre salon, ce numéro, je l’entends. Pour jeudi, je dois ouvrir le dossier : le formulaire est à côté
# the-shop-coach: Elle a dit ce que ce numéro est pour elle ; vous le dites mieux encore. Et le formulaire, cette fois, sert à quelque chose qu’elle veut.
day = Thursday is Les Tilleuls, the care home. Nine ladies, from eight till five, and they ring me for the least little thing. Without that phone I’m nothing: no sign, no shop window.
    .says-tense = Thursday is Les Tilleuls. Nine ladies, all day long, and each of them rings me ten times. I’ve no shop window. My window is that number.
    .says-furious = Nine ladies in a row, and they never stop ringing. I’ve no shop window! All I have is that number, and you’re cutting it off!
    .i-see-i-see = Oh dear, I completely understand. It must be stressful, a day like that, with those ladies counting on you and this transfer right in the middle of it.
    .i-see-i-see-also-1 = I understand, that must be very stressful for you
    .i-see-i-see-also-2 = Poor you, what a day, I can put myself in your place
    .i-see-i-see-also-3 = That really is nerve-racking, I understand you so well
    .i-see-i-see-also-4 = Oh yes, I can imagine, it must prey on you
    .landline = What if you gave those ladies the number of the front desk, for Thursday? The home could pass on the messages.
    .landline-also-1 = They could ring the home on that day
    .landline-also-2 = Give them another number where you can be reached
    .landline-also-3 = Take a temporary number for the day
    .landline-also-4 = The desk at Les Tilleuls could take your calls
    .everyone = All our customers go through it, you know. The default day is the first one available, and most of them only notice when they get our text.
    .everyone-also-1 = Everyone goes through it, and it goes well
    .everyone-also-2 = You’re not the only one, it’s the same for all our subscribers
    .everyone-also-3 = The others don’t even notice, you know
    .everyone-also-4 = It’s what every customer gets, on the day
    .the-shop = So that number is your shop, and on Thursday it has to stay open, I see that. I’m opening the identity form, to look at the date with you.
    .the-shop-also-1 = In other words, on Thursday the shutter mustn’t come down. It matters, I see. The form, and I’ll look at the date
    .the-shop-also-2 = Your shop window fits in your pocket, and it has to stay lit. I’m opening the form for you, to see the account
    .the-shop-also-3 = So nine clients, and one thread to them all: I understand the worry. You fill in the form, and I’ll have a look?
    .the-shop-also-4 = That number’s your whole salon, I hear you. For Thursday I have to open the account: the form is beside this
    .the-shop-coach = She said what that number is to her; you say it better still. And the form, this time, is for something that she wants.

# text: Et mon ancien opérateur, ah, dix ans de maison ! Une dame charmante, d’ailleurs. Elle m’a dit : résiliez donc vous-même ce soir, ce sera plus propre. La lettre est prête, reste le timbre. Enfin, je m’égare.
# says-tense: Déjà que mon ancien opérateur me rend folle. Résiliez vous-même ce soir, qu’ils m’ont dit, ce sera plus propre. La lettre est sur la table. Bref, je m’égare.
# says-furious: Et mon ancien opérateur, qui me dit de résilier moi-même ce soir ! La lettre est prête, je la poste, comptez sur moi ! Mais je m’égare.
# back-to-thursday: On s’éloigne un peu, là. Si vous voulez bien, laissons votre ancien opérateur où il est, et revenons ensemble à ce jeudi qui vous tracasse.
# back-to-thursday-also-1: Revenons à jeudi, s’il vous plaît
# back-to-thursday-also-2: On s’égare, restons sur la date
# back-to-thursday-also-3: Laissons l’ancien opérateur, parlons de jeudi
# back-to-thursday-also-4: Tout ça n’a rien à voir, reprenons la date
# back-to-thursday-coach: Elle disait elle-même qu’elle s’égarait. Mais dans ce détour, il y avait une lettre qui part ce soir, et elle peut lui coûter son numéro.
# as-you-like: Pour la résiliation, c’est comme vous préférez, ça ne change rien de notre côté. C’est toujours agréable de partir en bons termes.
# as-you-like-also-1: Vous pouvez la poster, ça ne nous regarde pas
# as-you-like-also-2: Résilier vous-même, pourquoi pas, c’est votre choix
# as-you-like-also-3: Comme vous voulez pour la lettre, on s’adapte
# as-you-like-also-4: Si on vous le conseille, faites donc
# keep-the-letter: Vous ne vous égarez pas : gardez cette lettre. L’ancien contrat, c’est nous qui y mettons fin. Postée ce soir, elle peut couper la ligne trop tôt.
# keep-the-letter-also-1: Heureusement que vous m’en parlez : ne postez rien, la fin du contrat, c’est nous, sinon la ligne s’arrête
# keep-the-letter-also-2: Cette lettre compte, laissez-la où elle est. Nous résilions pour vous au moment du transfert
# keep-the-letter-also-3: Bien au contraire, c’est utile. Si vous résiliez ce soir, la ligne peut tomber trop tôt ; on s’en charge, avec le numéro
# keep-the-letter-also-4: Merci de me le dire. N’envoyez pas : le nouvel opérateur s’occupe de tout, et votre numéro reste à l’abri
# keep-the-letter-coach: Vous avez écouté jusqu’à la lettre. C’était dit en passant, et c’était le plus important.
# never-do-that: Surtout pas, malheureuse ! C’était écrit dans nos conditions : on ne résilie jamais soi-même. Ne postez rien.
# never-do-that-also-1: Ne faites surtout pas ça, c’était marqué dans le contrat
# never-do-that-also-2: Jetez cette lettre, vous auriez dû lire nos conditions
# never-do-that-also-3: Mais non, jamais ! On vous l’avait pourtant indiqué
# never-do-that-also-4: N’envoyez rien, enfin, c’est la première chose à savoir
old-operator = And my old operator, ah, ten years with them! A charming lady, as it happens. She said: why not cancel it yourself tonight, it’ll be tidier. The letter’s ready, it only wants a stamp. But I’m rambling.
    .says-tense = As if my old operator didn’t drive me mad already. Cancel it yourself tonight, they said, it’ll be tidier. The letter’s on the table. Anyway, I’m rambling.
    .says-furious = And my old operator telling me to cancel it myself tonight! The letter’s ready, I’ll post it all right! But I’m rambling.
    .back-to-thursday = We’re drifting a little here. If you don’t mind, let’s leave your old operator where it is, and go back together to this Thursday that’s troubling you.
    .back-to-thursday-also-1 = Let’s go back to Thursday, please
    .back-to-thursday-also-2 = We’re straying, let’s stick to the date
    .back-to-thursday-also-3 = Leave the old operator aside, let’s talk about Thursday
    .back-to-thursday-also-4 = None of that matters here, back to the date
    .back-to-thursday-coach = She said herself that she was rambling. But in that detour there was a letter that goes off tonight, and it can cost her the number.
    .as-you-like = As for cancelling, that’s just as you prefer, it makes no difference at our end. It’s always nice to part on good terms.
    .as-you-like-also-1 = You can post it, it’s no business of ours
    .as-you-like-also-2 = Cancelling yourself, why not, it’s your choice
    .as-you-like-also-3 = As you like about the letter, we’ll adapt
    .as-you-like-also-4 = If that’s what they advise, go ahead
    .keep-the-letter = You’re not rambling: hold on to that letter. Ending the old contract is our job. Posted tonight, it may cut your line too soon.
    .keep-the-letter-also-1 = I’m glad you mention it: don’t post anything, ending the contract is our part, or the line stops
    .keep-the-letter-also-2 = That letter matters, leave it where it is. We cancel for you, at the transfer
    .keep-the-letter-also-3 = Quite the opposite, that’s useful. If you cancel tonight, the line may drop too soon; we take care of it, with the number
    .keep-the-letter-also-4 = Thank you for telling me. Don’t send it: the new operator sees to everything, and your number stays safe
    .keep-the-letter-coach = You listened as far as the letter. It was said in passing, and it was the thing that mattered most.
    .never-do-that = Good heavens, no! It was there in our terms: you never cancel it yourself. Don’t post anything.
    .never-do-that-also-1 = Whatever you do, don’t do that, it was stated in the contract
    .never-do-that-also-2 = Throw that letter away, you should have read our terms
    .never-do-that-also-3 = No, never! You were told as much, surely
    .never-do-that-also-4 = Don’t send a thing, honestly, that’s the first thing to know

# text: Et pour regarder mon dossier, il ne vous faut rien ? La banque, elle, me demande jusqu’au nom du chat.
# says-tense: Vous ne voulez pas savoir si c’est bien moi, avant de regarder ?
# says-furious: Et n’importe qui peut vous écrire à ma place, alors ?
# no-form-yet: En effet, il me manque la validation KYC de l’ayant droit. Le widget d’authentification est à droite de votre fenêtre.
# no-form-yet-also-1: Il faut passer par le module d’authentification, à droite
# no-form-yet-also-2: Oui, je dois valider l’ayant droit dans l’outil
# no-form-yet-also-3: Le process d’identification est dans le widget de droite
# no-form-yet-also-4: Il me manque l’authentification forte, elle est dans la fenêtre
# right-you-are: Vous faites bien d’y veiller, c’est votre numéro. J’ouvre le formulaire à côté : trois lignes.
# right-you-are-also-1: C’est prudent, et vous avez raison. Le formulaire vient de s’ouvrir, il est court
# right-you-are-also-2: Bien vu, je dois vérifier que c’est vous. Trois lignes à remplir, à côté
# right-you-are-also-3: C’est juste, on protège votre ligne. Remplissez le petit formulaire, s’il vous plaît
# right-you-are-also-4: Vous avez l’œil, et c’est tant mieux. Le formulaire d’identité est là, à droite
# fill-it: Si, il y a un formulaire. Il est à droite, remplissez-le, s’il vous plaît.
# fill-it-also-1: Oui, il faut le formulaire
# fill-it-also-2: Il y a un formulaire à remplir à droite
# fill-it-also-3: Si si, remplissez les trois lignes
# fill-it-also-4: Le formulaire, oui, merci
identity = And to look at my account, you don’t need anything? My bank asks me for the name of the cat.
    .says-tense = Don’t you want to know if it’s really me, before you look?
    .says-furious = So anybody could write to you in my name, then?
    .no-form-yet = Indeed, I’m missing the KYC validation of the entitled party. The authentication widget is on the right of your window.
    .no-form-yet-also-1 = You have to go through the authentication module, on the right
    .no-form-yet-also-2 = Yes, I must validate the entitled party in the tool
    .no-form-yet-also-3 = The identification process is in the right-hand widget
    .no-form-yet-also-4 = I’m lacking strong authentication, it’s in the window
    .right-you-are = You’re right to take care, it’s your number. I’m opening the form beside this: three lines.
    .right-you-are-also-1 = That’s careful of you, and you’re right. The form has just opened, it’s short
    .right-you-are-also-2 = Well spotted, I do have to check that it’s you. Three lines to fill in, beside this
    .right-you-are-also-3 = Fair enough, it protects your line. Fill in the little form, please
    .right-you-are-also-4 = You’ve a good eye, and I’m glad. The identity form is there, on the right
    .fill-it = I do, there’s a form for it. It’s on the right, fill it in, please.
    .fill-it-also-1 = Yes, there has to be the form
    .fill-it-also-2 = There’s a form to fill in on the right
    .fill-it-also-3 = Yes, yes, fill in the three lines
    .fill-it-also-4 = The form, yes, thanks

# text: Voilà, c’est rempli. Alors, ce jeudi : on peut encore l’arrêter ? Et ça coupe combien de temps, au juste ? Je n’en dors plus, de ce jeudi.
# says-tense: C’est rempli. On peut l’arrêter, ce jeudi, oui ou non ? Et combien de temps je serais coupée ? Ça m’empêche de dormir.
# says-furious: C’est rempli. Je n’en dors plus, moi, de votre jeudi ! Vous me coupez, oui ou non, et combien d’heures ?
# which-day: Vous allez mieux dormir : jusqu’à demain midi, on peut choisir un autre jour. Lequel supporterait que la ligne se taise, quatre heures au plus ?
# which-day-also-1: Je comprends, et rassurez-vous, rien n’est parti. Quatre heures de silence au maximum : quel jour vous iraient-elles ?
# which-day-also-2: On va vous rendre vos nuits : la date se change encore. Quel jour pouvez-vous vous passer de la ligne quatre heures ?
# which-day-also-3: Ça se comprend, qu’on n’en dorme pas. C’est encore modifiable, et ça coupe quatre heures au plus. Quel jour vous arrange ?
# which-day-also-4: Je vois bien que ça vous pèse. L’ordre n’est pas parti, quatre heures maximum : quel jour n’attendez-vous personne ?
# which-day-coach: Un fait, une limite, une question. C’est elle qui connaît sa semaine : avec une bonne question, elle trouve le jour toute seule.
# at-dawn: Ne vous inquiétez plus ! Je m’arrange pour que ça bascule jeudi à six heures du matin, avant votre première cliente. Vous ne verrez rien passer.
# at-dawn-also-1: Je fais passer le transfert à l’aube jeudi, vous ne sentirez rien
# at-dawn-also-2: On va le caler tôt jeudi matin, tout marchera avant votre première cliente
# at-dawn-also-3: Comptez sur moi, jeudi à six heures c’est terminé
# at-dawn-also-4: Je vous promets que jeudi, au petit matin, tout sera bon
# at-dawn-coach: L’heure, personne ne la choisit, vous non plus. Elle gardera ses neuf dames sur votre parole.
# next-slot: L’ordre n’est pas parti. Je peux mettre lundi 15, le jour libre qui suit ; la coupure dure quatre heures au plus. Ça vous va ?
# next-slot-also-1: Il reste lundi 15, avec quatre heures de coupure au maximum, je le mets ?
# next-slot-also-2: On peut décaler au lundi 15, la ligne se tait quatre heures au plus
# next-slot-also-3: Le créneau suivant est lundi 15, comptez quatre heures, d’accord ?
# next-slot-also-4: Je vous propose lundi 15, coupure de quatre heures maximum
# automatic: La date est attribuée automatiquement : le premier jour ouvrable après la commande. Quant à la coupure, elle dépend de l’autre opérateur, nous n’avons pas la main dessus.
# automatic-also-1: C’est une date automatique, ça ne dépend pas de nous
# automatic-also-2: Le système prend le premier jour ouvrable, et la durée dépend d’eux
# automatic-also-3: La date vient de la commande, la coupure de l’autre opérateur
# automatic-also-4: C’est réglé par l’automate, on n’y intervient pas
thursday = There, it’s filled in. So, this Thursday: can it still be stopped? And how long would I be cut off, exactly? I’ve been losing sleep over it.
    .says-tense = It’s filled in. Can you stop Thursday, yes or no? And how long would I be cut off? It’s keeping me awake.
    .says-furious = It’s filled in. I’m losing sleep over your Thursday! Are you cutting me off, yes or no, and for how many hours?
    .which-day = You’ll sleep better now: until noon tomorrow we can choose another day. Which one could bear the line being silent, four hours at most?
    .which-day-also-1 = I understand, and be reassured, nothing has gone out. Four hours of silence at the most: which day would suit?
    .which-day-also-2 = Let’s give you your nights back: the date can still change. On which day can you do without the line for four hours?
    .which-day-also-3 = No wonder you can’t sleep. It can still be altered, and it’s four hours at most. Which day would suit you?
    .which-day-also-4 = I can see it weighs on you. The order hasn’t gone, four hours maximum: which day do you expect nobody?
    .which-day-coach = A fact, a limit, a question. She is the one who knows her week: given a good question, she finds the day by herself.
    .at-dawn = Don’t you worry any more! I’ll arrange for it to switch over on Thursday at six in the morning, before your first client. You won’t notice a thing.
    .at-dawn-also-1 = I’ll put the transfer through at dawn on Thursday, you won’t feel it
    .at-dawn-also-2 = We’ll set it for early Thursday morning, it’ll all work before your first client
    .at-dawn-also-3 = Count on me, by six on Thursday it’s over
    .at-dawn-also-4 = I promise that first thing on Thursday all will be well
    .at-dawn-coach = Nobody chooses the hour, and that includes you. She will keep her nine ladies on your word.
    .next-slot = The order hasn’t gone out. I can make it Monday the 15th, the next free day; the cut lasts four hours at most. Is that all right?
    .next-slot-also-1 = There’s Monday the 15th left, with four hours’ cut at the most, shall I set it?
    .next-slot-also-2 = We can put it off to Monday the 15th, the line’s silent for four hours at most
    .next-slot-also-3 = The next slot is Monday the 15th, allow four hours, all right?
    .next-slot-also-4 = I suggest Monday the 15th, a cut of four hours maximum
    .automatic = The date is assigned automatically: the first working day after the order. As for the cut, it depends on the other operator, it’s out of our hands.
    .automatic-also-1 = It’s an automatic date, that isn’t up to us
    .automatic-also-2 = The system takes the first working day, and the length depends on them
    .automatic-also-3 = The date comes from the order, the cut from the other operator
    .automatic-also-4 = It’s the automatic system, nobody intervenes there

# text: À six heures ? Alors je garde mon jeudi, et à huit heures tout marche. Vous me le garantissez, c’est bien ça ?
# says-tense: Six heures. Mon ancien opérateur aussi m’avait promis des heures. Vous me le garantissez par écrit ?
# says-furious: Encore une promesse. Vous me l’écrivez, que ça marche à huit heures ?
# in-writing: Je vous l’écris ici même : jeudi, huit heures, votre ligne fonctionne. Vous pouvez garder cette conversation comme preuve.
# in-writing-also-1: C’est écrit noir sur blanc : jeudi huit heures, ça marche
# in-writing-also-2: Vous avez ma garantie, conservez ce message
# in-writing-also-3: Oui, garanti, à huit heures tout fonctionne
# in-writing-also-4: Je m’y engage par écrit, gardez la conversation
# normally: Normalement, oui. La plupart des transferts passent tôt, parce que les opérateurs échangent leurs fichiers dans la nuit.
# normally-also-1: En principe c’est tôt le matin, les fichiers passent la nuit
# normally-also-2: D’ordinaire, à cette heure-là, c’est terminé
# normally-also-3: En général ça se fait avant huit heures
# normally-also-4: Il y a de fortes chances que ce soit fait à l’aube
# maybe-a-gesture: Et si jamais ça débordait un peu, je vous mets dès maintenant { $gesture } sur la facture, comme ça vous êtes tranquille.
# maybe-a-gesture-also-1: Je vous accorde { $gesture } d’avance, au cas où
# maybe-a-gesture-also-2: Pour le risque, { $gesture } de remise tout de suite
# maybe-a-gesture-also-3: Je crédite { $gesture } par précaution
# maybe-a-gesture-also-4: Prenez { $gesture } en compensation, si ça tarde
# i-cannot: Non, et vous faites bien d’insister. L’heure, je ne peux pas la promettre ; le jour, si. Lequel vous irait ?
# i-cannot-also-1: Je retire ce que j’ai dit, votre méfiance est juste. Changeons plutôt le jour : lequel vous irait ?
# i-cannot-also-2: Vous faites bien de douter, je ne peux pas garantir l’heure. Mais le jour, si : lequel ?
# i-cannot-also-3: Pardon, j’ai promis ce que je ne maîtrise pas. Quel jour n’auriez-vous personne ?
# i-cannot-also-4: Non. C’était trop beau, vous l’avez senti. Dites-moi le jour où la coupure ne vous gêne pas
dawn = At six? Then I keep my Thursday, and by eight everything works. You guarantee that, is that right?
    .says-tense = Six o’clock. My old operator used to promise me hours as well. Would you guarantee it in writing?
    .says-furious = Another promise. Will you put it in writing, that it works by eight?
    .in-writing = I’m writing it right here: Thursday, eight o’clock, your line works. You can keep this conversation as proof.
    .in-writing-also-1 = Here it is in black and white: Thursday at eight, it works
    .in-writing-also-2 = You have my guarantee, keep this message
    .in-writing-also-3 = Yes, guaranteed, at eight it all works
    .in-writing-also-4 = I commit to it in writing, save the chat
    .normally = Normally, yes. Most transfers go through early, because the operators exchange their files during the night.
    .normally-also-1 = As a rule it’s early in the morning, the files go by night
    .normally-also-2 = Usually, by that time, it’s over
    .normally-also-3 = In general it’s done before eight
    .normally-also-4 = There’s a good chance it’s finished at dawn
    .maybe-a-gesture = And in case it ran over a little, I’ll put { $gesture } on your bill right now, so that you needn’t worry.
    .maybe-a-gesture-also-1 = I’ll grant you { $gesture } in advance, just in case
    .maybe-a-gesture-also-2 = For the risk, { $gesture } off straight away
    .maybe-a-gesture-also-3 = I’ll credit { $gesture } as a precaution
    .maybe-a-gesture-also-4 = Take { $gesture } as compensation, if it’s late
    .i-cannot = No, and you’re right to press me. The hour I can’t promise; the day, I can. Which would suit you?
    .i-cannot-also-1 = I take back what I said, you’re right to mistrust it. Let’s change the day instead: which one?
    .i-cannot-also-2 = You’re right to doubt it, I can’t guarantee the hour. But the day I can: which?
    .i-cannot-also-3 = Sorry, I promised what isn’t in my hands. Which day have you nobody coming?
    .i-cannot-also-4 = No. It was too good to be true, and you could tell. Tell me the day when a cut wouldn’t hurt

# text: C’est bien clair, tout ça, mais jeudi reste jeudi. Je préviens mes neuf dames qu’elles ne me trouveront pas ?
# says-tense: Ça ne me rend pas mon jeudi. Neuf dames, je leur dis quoi, moi ?
# says-furious: Je m’en moque ! Je veux mon jeudi, pas un discours !
# two-months: Je ne veux pas que vous y perdiez. Pour cette journée de jeudi, je vous offre deux mois d’abonnement, { $two }, et on n’en parle plus.
# two-months-also-1: Je vous fais cadeau de deux mois, { $two }, pour le dérangement
# two-months-also-2: En échange de la coupure, deux mensualités offertes
# two-months-also-3: Je compense avec deux mois gratuits, soit { $two }
# two-months-also-4: Gardons la date, et je vous rembourse deux mois
# two-months-coach: Neuf clientes perdues ne reviennent pas avec deux mois de forfait. Et vous n’aviez que { $gesture } à donner.
# to-my-lead: Là, c’est au-dessus de moi. Je raconte tout à ma responsable, pour que vous n’ayez rien à répéter, et elle vous appelle demain matin.
# to-my-lead-also-1: Je transmets le dossier complet à ma responsable, elle vous rappelle demain
# to-my-lead-also-2: Ma responsable prendra la suite, je lui explique tout
# to-my-lead-also-3: Je préfère passer la main, avec toute l’histoire, à ma responsable
# to-my-lead-also-4: Elle a plus de pouvoir que moi, je la mets au courant et elle vous appelle
# save-thursday: Ça ne vous rendait pas votre jeudi, je comprends. On peut changer de jour : lequel supporterait quatre heures de silence, au plus ?
# save-thursday-also-1: C’est décevant, je comprends, et il y a mieux : un autre jour. Quand pouvez-vous être coupée quatre heures ?
# save-thursday-also-2: Jeudi, on va vous le garder. Quatre heures de silence au plus : quel jour iraient-elles ?
# save-thursday-also-3: Je n’ai pas répondu à ce qui compte. La date peut changer : laquelle vous irait ?
# save-thursday-also-4: Ce n’était pas une réponse, je le vois. Choisissons un autre jour, lequel est le plus calme ?
# then-monday: Je peux mettre lundi 15 à la place, si vous préférez. C’est enregistré dès que vous dites oui.
# then-monday-also-1: Il y a lundi 15 de libre, je le mets ?
# then-monday-also-2: Je déplace au lundi 15, alors ?
# then-monday-also-3: On peut prendre le lundi qui suit
# then-monday-also-4: Lundi 15, ça se ferait aussi
no-day = That’s all very clear, but Thursday’s still Thursday. Do I tell my nine ladies that they won’t reach me?
    .says-tense = That doesn’t give me my Thursday back. Nine ladies, what do I say to them?
    .says-furious = I don’t care! I want my Thursday, not a speech!
    .two-months = I don’t want you to lose by it. For that Thursday I’ll give you two months’ subscription, { $two }, and we’ll say no more about it.
    .two-months-also-1 = I’ll make you a present of two months, { $two }, for the trouble
    .two-months-also-2 = In exchange for the cut, two monthly payments on us
    .two-months-also-3 = I’ll compensate with two free months, that’s { $two }
    .two-months-also-4 = Let’s keep the date, and I’ll refund two months
    .two-months-coach = Nine clients who are lost do not come back for two months of a phone plan. And { $gesture } was all you had to give.
    .to-my-lead = This is above me. I’ll tell my team leader everything, so that you needn’t repeat a word, and she’ll ring you tomorrow morning.
    .to-my-lead-also-1 = I’ll pass the whole file to my team leader, she’ll call you back tomorrow
    .to-my-lead-also-2 = My team leader will take over, I’ll explain it all to her
    .to-my-lead-also-3 = I’d rather hand it on, with the whole story, to my team leader
    .to-my-lead-also-4 = She has more say than I do, I’ll put her in the picture and she’ll call you
    .save-thursday = That didn’t give you your Thursday back, I understand. We can change the day: which one could bear four hours of silence, at most?
    .save-thursday-also-1 = It’s disappointing, I see that, but there’s a better way: another day. When can you be cut off for four hours?
    .save-thursday-also-2 = Thursday we’ll keep for you. Four hours of silence at most: where would they fit?
    .save-thursday-also-3 = I didn’t answer what matters. The date can change: which would suit you?
    .save-thursday-also-4 = That was no answer, I see it. Let’s choose another day, which is the quietest?
    .then-monday = I can make it Monday the 15th instead, if you’d rather. It’s booked as soon as you say yes.
    .then-monday-also-1 = Monday the 15th is free, shall I take it?
    .then-monday-also-2 = Shall I move it to Monday the 15th, then?
    .then-monday-also-3 = We could take the Monday after
    .then-monday-also-4 = Monday the 15th would work too

# text: Le lundi, je ne coiffe pas, je fais mes comptes en pantoufles. Il peut bien se taire, le lundi. Mais mon numéro, au bout, il arrive, c’est sûr ? Dix ans qu’elles l’ont, mes dames.
# says-tense: Le lundi, je fais mes comptes en pantoufles. Va pour lundi. Mais c’est bien sûr, au moins ? Dix ans que mes clientes ont ce numéro.
# says-furious: Lundi, je suis en pantoufles, coupez ce que vous voulez. Mais s’il n’arrive pas, mon numéro ? Dix ans qu’elles l’ont !
# done-monday: C’est fait : lundi 15, transfert reprogrammé. Vous recevrez un SMS de confirmation sur votre ligne actuelle.
# done-monday-also-1: Voilà, lundi 15, un SMS vous le confirmera
# done-monday-also-2: J’ai mis lundi 15, c’est enregistré
# done-monday-also-3: Date changée, c’est lundi 15
# done-monday-also-4: Transfert déplacé au lundi 15, SMS à suivre
# never-lost: Mais oui, il arrive toujours, ne vous faites pas de souci pour ça ! Allez, je vous mets lundi, et on n’en parle plus.
# never-lost-also-1: Bien sûr qu’il arrive, quelle idée ! Je mets lundi
# never-lost-also-2: On n’en a jamais perdu, voyons. Lundi, c’est noté
# never-lost-also-3: Soyez tranquille, ça marche toujours. Va pour lundi
# never-lost-also-4: Pas de panique, c’est de la routine. Je note lundi
# sunday: Je vous propose encore mieux : dimanche, et vous commencez la semaine avec tout en place. Je m’occupe de faire passer l’ordre.
# sunday-also-1: Dimanche serait l’idéal, je le demande pour vous
# sunday-also-2: On va plutôt viser dimanche, comme ça lundi tout est prêt
# sunday-also-3: Je le fais passer dimanche, vous ne perdrez pas votre lundi
# sunday-also-4: Mettons dimanche, je m’arrange
# sunday-coach: Jeudi est sauvé, mais un numéro passe un jour ouvrable : dimanche, elle attendra pour rien. C’est elle qui avait trouvé le bon jour.
# monday-it-is: Dix ans, je comprends qu’on y tienne. Donc lundi 15, en pantoufles, et le soir je vérifie moi-même qu’il est arrivé.
# monday-it-is-also-1: Ce numéro a dix ans, il mérite qu’on y veille. Lundi 15, alors : je contrôle le soir même qu’il est arrivé
# monday-it-is-also-2: La prudence se comprend. C’est lundi 15, l’ancienne carte tient jusque-là, et je regarde lundi soir
# monday-it-is-also-3: Je vois ce qu’il vaut pour vous. Entendu pour lundi 15, jour des pantoufles, et je m’assure le soir qu’il est là
# monday-it-is-also-4: Vous avez raison d’être prudente. Lundi 15, votre ligne actuelle jusqu’au bout, puis la nôtre, et je vérifie derrière
monday = On Mondays I don’t do hair, I do my books, in slippers. It can be as silent as it likes on a Monday. But my number does get there in the end, for sure? Ten years they’ve had it, my ladies.
    .says-tense = On Mondays I do my books, in slippers. Monday, then. But it’s certain, is it? My clients have had that number for ten years.
    .says-furious = On Mondays I’m in slippers, cut what you like. But what if my number never gets there? They’ve had it for ten years!
    .done-monday = It’s done: Monday the 15th, transfer rescheduled. You’ll get a text on your current line to confirm it.
    .done-monday-also-1 = There, Monday the 15th, a text will confirm it
    .done-monday-also-2 = I’ve put Monday the 15th, it’s booked
    .done-monday-also-3 = Date changed, it’s Monday the 15th
    .done-monday-also-4 = Transfer moved to Monday the 15th, text to follow
    .never-lost = Of course it does, it always does, don’t you go worrying about that! Right, I’ll put you down for Monday, and that’s that.
    .never-lost-also-1 = Of course it gets there, the very idea! I’ll put Monday
    .never-lost-also-2 = We’ve never lost one, come now. Monday, noted
    .never-lost-also-3 = Rest easy, it always works. Monday it is
    .never-lost-also-4 = No panic, it’s routine. I’ll note Monday
    .sunday = I can do even better: Sunday, and you start the week with everything in place. I’ll see to it that the order goes through.
    .sunday-also-1 = Sunday would be ideal, I’ll ask for it
    .sunday-also-2 = Let’s aim for Sunday instead, so that it’s all ready on Monday
    .sunday-also-3 = I’ll have it done on Sunday, you won’t lose your Monday
    .sunday-also-4 = Let’s say Sunday, I’ll arrange it
    .sunday-coach = Thursday is saved, but a number moves on a working day: on Sunday she will wait for nothing. She had found the right day herself.
    .monday-it-is = Ten years, no wonder you’re careful with it. So Monday the 15th, in slippers, and I’ll check that same evening that it has arrived.
    .monday-it-is-also-1 = A ten-year-old number deserves watching over. Monday the 15th, then: I’ll check the same evening that it’s there
    .monday-it-is-also-2 = Being careful makes sense. It’s Monday the 15th, the old card holds until then, and I’ll look on Monday evening
    .monday-it-is-also-3 = I see what it’s worth to you. Monday the 15th it is, slippers and all, and I’ll make sure that evening
    .monday-it-is-also-4 = You’re right to be careful. Monday the 15th, your current line to the end, then ours, and I’ll check afterwards

# text: Ah, et j’ai honte, mais le code, le RIO, je l’ai recopié au dos d’un ticket de caisse. Il y a un O, ou un zéro. Je ne sais plus si c’est moi qui écris mal.
# says-tense: Et le code, là, le RIO. Je l’ai noté sur un ticket : un O, un zéro, je n’arrive pas à me relire. C’est idiot, je sais.
# says-furious: Et ne me demandez pas le RIO, je l’ai griffonné sur un ticket. Un O, un zéro, allez savoir ! Dites-le, que c’est ma faute.
# operator-id: Le RIO est un identifiant alphanumérique à douze caractères : opérateur, qualité, référence, puis clé de contrôle. Le deuxième champ détermine la typologie du contrat.
# operator-id-also-1: Il se compose de l’opérateur, du type, de la référence et d’une clé de contrôle
# operator-id-also-2: C’est une chaîne alphanumérique de douze positions avec clé
# operator-id-also-3: Le caractère en question relève de la référence du contrat
# operator-id-also-4: Le RIO suit une structure normée avec une clé à la fin
# call-3179: Pas de gêne, ce code n’est fait pour personne. Appelez le 3179 depuis cette ligne, c’est gratuit : il arrive par SMS. Vous me le recopiez ici ?
# call-3179-also-1: Ça arrive à tout le monde, ne rougissez pas. Le 3179, gratuit, vous l’envoie par SMS : vous me le collez ici ?
# call-3179-also-2: Rien de grave, on s’y perd tous. Composez le 3179, et recopiez-moi le SMS, vous voulez bien ?
# call-3179-also-3: Un ticket de caisse, pourquoi pas ! Refaites le 3179, il vous l’écrit. Vous me le donnez ensuite ?
# call-3179-also-4: Tout le monde bute sur ce code, allez. Le 3179 vous le renvoie tout propre, gratuitement. Je l’attends ici ?
# put-zero: Mettez un zéro et n’y pensez plus. Dans le doute, c’est presque toujours un zéro.
# put-zero-also-1: C’est un zéro, tapez zéro
# put-zero-also-2: Prenez zéro, ça marche en général
# put-zero-also-3: Dans ce cas-là on met zéro
# put-zero-also-4: Notez un zéro et on verra bien
# again-3179: Refaites le 3179 depuis votre mobile, et recopiez ici le code tel qu’il arrive. Avec un caractère faux, la demande serait rejetée.
# again-3179-also-1: Il faut refaire le 3179 et recopier le SMS
# again-3179-also-2: Rappelez le 3179 et envoyez le code ici
# again-3179-also-3: Le code exact, s’il vous plaît, par le 3179
# again-3179-also-4: Composez le 3179, le SMS donne le bon code
rio = Oh, and I’m ashamed to say it, but the code, the RIO, I copied it onto the back of a till receipt. There’s an O, or a zero. It’s my own writing and I can’t read it.
    .says-tense = And the code thing, the RIO. I wrote it on a receipt: an O, a zero, I can’t read my own hand. It’s stupid, I know.
    .says-furious = And don’t ask me for the RIO, I scribbled it on a receipt. An O, a zero, who knows! Go on, say it’s my fault.
    .operator-id = The RIO is an alphanumeric identifier of twelve characters: operator, quality, reference, then control key. The second field determines the typology of the contract.
    .operator-id-also-1 = It consists of the operator, the type, the reference and a control key
    .operator-id-also-2 = It’s an alphanumeric string of twelve positions with a key
    .operator-id-also-3 = The character in question belongs to the contract reference
    .operator-id-also-4 = The RIO follows a standard structure with a key at the end
    .call-3179 = Don’t be embarrassed, that code wasn’t made for people. Dial 3179 from this line, it’s free: it comes by text. Would you copy it in here?
    .call-3179-also-1 = It happens to everyone, don’t blush. 3179, free of charge, sends it by text: will you paste it here?
    .call-3179-also-2 = No harm done, we all get lost in it. Dial 3179 and copy the text for me, would you?
    .call-3179-also-3 = A till receipt, why not! Try 3179 again, it writes it out for you. Will you give it to me then?
    .call-3179-also-4 = Everybody stumbles over that code. 3179 sends you a clean one, for nothing. Shall I wait for it here?
    .put-zero = Put a zero and think no more of it. When in doubt, it’s nearly always a zero.
    .put-zero-also-1 = It’s a zero, type zero
    .put-zero-also-2 = Take zero, that usually works
    .put-zero-also-3 = In that case you just put zero
    .put-zero-also-4 = Write a zero and we’ll see
    .again-3179 = Dial 3179 again from your mobile, and copy the code in here as it comes. With one wrong character the request would be rejected.
    .again-3179-also-1 = You have to dial 3179 again and copy the text
    .again-3179-also-2 = Call 3179 once more and send the code here
    .again-3179-also-3 = The exact code, please, by way of 3179
    .again-3179-also-4 = Dial 3179, the text gives the right code

# text: Tiens, ça me fait penser. Mon terminal de paiement ne passe que par ce téléphone. Aux Tilleuls, au sous-sol, des fois ça ne capte pas, et j’attends comme une cruche devant la cliente.
# says-tense: Et le terminal ! Il ne passe que par ce téléphone. Au sous-sol, aux Tilleuls, ça ne capte plus, et je reste plantée devant la cliente. Ça aussi, il faudrait le régler.
# says-furious: Et le terminal pour les cartes ? Au sous-sol, ça ne capte pas, et je reste plantée devant la cliente. Plus de réseau, plus de sous !
# maker: Pour le terminal, voyez avec la banque qui vous le loue. Nous, on s’occupe de la ligne.
# maker-also-1: Le terminal, ce n’est pas chez nous, demandez à votre banque
# maker-also-2: Ça dépend du fabricant de l’appareil
# maker-also-3: Là, il faut voir avec le loueur du terminal
# maker-also-4: Ce n’est pas notre matériel, appelez la banque
# never-drops: Chez nous, vous verrez, ça capte partout. Avec notre réseau, même au sous-sol, ces attentes-là, c’est terminé !
# never-drops-also-1: Avec Ondine, ça passe même sous terre
# never-drops-also-2: Notre réseau couvre tout, vous n’attendrez plus
# never-drops-also-3: Plus de souci avec nous, ça capte toujours
# never-drops-also-4: Terminé, les coupures, on a le meilleur réseau
# spare-card: C’est gênant, devant une cliente. Une carte de secours, dans le terminal, trouve un autre réseau : { $spare } par mois, sans engagement. Ça vous tente ?
# spare-card-also-1: C’est gênant, devant une cliente, je comprends. Il existe une carte de secours à { $spare } par mois pour le terminal, ça vous dirait ?
# spare-card-also-2: Une carte de secours réglerait ça : { $spare } par mois, on l’arrête quand on veut. Est-ce que ça vous intéresse ?
# spare-card-also-3: Pour ces moments-là, il y a une deuxième carte dans le terminal, { $spare } par mois, sans engagement. Qu’en pensez-vous ?
# spare-card-also-4: Rester plantée là, ce n’est pas agréable. On peut doubler la ligne du terminal pour { $spare } par mois, vous voudriez essayer ?
# pro-pack: Pour ça, il vous faut notre option de continuité de service : une SIM data redondante, avec bascule automatique en failover sur votre TPE. Je vous l’ajoute tout de suite ?
# pro-pack-also-1: Je vous propose la SIM data en secours avec bascule automatique, d’accord ?
# pro-pack-also-2: Prenez l’option de redondance data sur le TPE, je l’active ?
# pro-pack-also-3: L’option failover est faite pour ça, vous la prenez ?
# pro-pack-also-4: Notre pack de continuité data couvre ce cas, je le mets ?
terminal = Now that reminds me. My card terminal only works through this phone. Down in the basement at Les Tilleuls there’s sometimes no signal, and I stand in front of the client like a lemon.
    .says-tense = And the card terminal! It only works through this phone. In the basement at Les Tilleuls the signal goes, and there I stand in front of the client. That wants settling too.
    .says-furious = And the card terminal? There’s no signal in the basement, and I’m left standing in front of the client. No signal, no money!
    .maker = For the terminal, ask the bank that rents it to you. We look after the line.
    .maker-also-1 = The terminal isn’t ours, ask your bank
    .maker-also-2 = That depends on whoever makes the thing
    .maker-also-3 = You’d have to see the people who rent it out
    .maker-also-4 = That’s not our equipment, ring the bank
    .never-drops = With us, you’ll see, there’s a signal everywhere. On our network, even in the basement, that sort of waiting is over!
    .never-drops-also-1 = With Ondine it works even underground
    .never-drops-also-2 = Our network covers everything, no more waiting
    .never-drops-also-3 = No more trouble with us, there’s always a signal
    .never-drops-also-4 = Finished, those cuts, we’ve the best network
    .spare-card = That’s awkward, in front of a client. A spare card, in the terminal, finds another network: { $spare } a month, no minimum term. Does that appeal?
    .spare-card-also-1 = It’s embarrassing with somebody watching, I understand. There’s a spare card at { $spare } a month for the terminal, would you like that?
    .spare-card-also-2 = A spare card would settle that: { $spare } a month, stop when you like. Would you be interested?
    .spare-card-also-3 = For those moments there’s a second card in the terminal, { $spare } a month, no commitment. What do you think?
    .spare-card-also-4 = Standing there like that is no fun. We can double the terminal’s line for { $spare } a month, would you like to try it?
    .pro-pack = For that you want our service continuity option: a redundant data SIM, with automatic failover on your POS terminal. Shall I add it for you straight away?
    .pro-pack-also-1 = I propose the backup data SIM with automatic switchover, agreed?
    .pro-pack-also-2 = Take the data redundancy option on the POS, shall I activate it?
    .pro-pack-also-3 = The failover option is made for that, will you have it?
    .pro-pack-also-4 = Our data continuity pack covers the case, shall I put it on?

# text: Eh bien oui, tiens, mettez-la. Le prix d’un café, pour ne plus faire la cruche. Et si elle ne me sert pas, je l’arrête ?
# says-tense: Bon, d’accord, mettez-la. Mais je peux l’arrêter quand je veux, on est bien d’accord ?
# says-furious: Mettez-la, et qu’on en finisse. Mais pas d’engagement !
# booked-clear: Quand vous voulez, d’un message. C’est noté : { $spare } par mois, la carte part demain par la poste, vous la glissez dans le terminal.
# booked-clear-also-1: Oui, un message suffit pour l’arrêter. Elle est commandée, { $spare } par mois, elle part demain
# booked-clear-also-2: C’est sans engagement. Je l’ajoute à { $spare }, vous la recevez cette semaine
# booked-clear-also-3: Bien sûr, sur simple message. La voilà commandée, { $spare } par mois
# booked-clear-also-4: Vous l’arrêtez d’un mot. Elle est sur votre dossier, { $spare } par mois, envoi demain
# booked-blind: C’est ajouté à votre dossier, vous verrez le détail sur la prochaine facture. Toutes nos options sont résiliables, oui.
# booked-blind-also-1: Option ajoutée, le détail sera sur la facture
# booked-blind-also-2: C’est activé, et c’est résiliable, oui
# booked-blind-also-3: Voilà, vous le verrez sur la prochaine facture
# booked-blind-also-4: Ajoutée. Les conditions sont dans votre espace client
# wait-family-pack: Et tant que j’y suis : par trois cartes, la troisième est à moitié prix. Vous n’avez pas un deuxième terminal, une tablette, quelqu’un dans la famille ?
# wait-family-pack-also-1: Il y a une promotion par trois, ça vous intéresserait ?
# wait-family-pack-also-2: Prenez-en trois, c’est plus avantageux
# wait-family-pack-also-3: Et pour une tablette, vous n’en voudriez pas une autre ?
# wait-family-pack-also-4: J’ai aussi une offre groupée, regardez
agreed = Well yes, why not, put it on. The price of a coffee, and no more standing like a lemon. And if I don’t use it, I can stop it?
    .says-tense = All right, put it on. But I can stop it when I like, we’re agreed on that?
    .says-furious = Put it on, and let’s be done. But no commitment!
    .booked-clear = Whenever you like, with one message. It’s noted: { $spare } a month, the card goes off tomorrow by post, and you slip it into the terminal.
    .booked-clear-also-1 = Yes, a message is enough to stop it. It’s ordered, { $spare } a month, it leaves tomorrow
    .booked-clear-also-2 = There’s no minimum term. I’m adding it at { $spare }, you’ll have it this week
    .booked-clear-also-3 = Of course, on a simple message. There, ordered, { $spare } a month
    .booked-clear-also-4 = You stop it with one word. It’s on your account, { $spare } a month, posted tomorrow
    .booked-blind = It’s added to your account, you’ll see the details on the next bill. All our options can be cancelled, yes.
    .booked-blind-also-1 = Option added, the details will be on the bill
    .booked-blind-also-2 = It’s activated, and it can be cancelled, yes
    .booked-blind-also-3 = There, you’ll see it on the next bill
    .booked-blind-also-4 = Added. The terms are in your customer area
    .wait-family-pack = And while I’m at it: if you take three, the third is half price. You don’t have a second terminal, a tablet, somebody in the family?
    .wait-family-pack-also-1 = There’s an offer for three, would that interest you?
    .wait-family-pack-also-2 = Take three, it works out cheaper
    .wait-family-pack-also-3 = And for a tablet, wouldn’t you like another?
    .wait-family-pack-also-4 = I’ve a group offer too, have a look

# text: Je vous ai raconté ma vie, dites donc, vous devez en avoir par-dessus la tête. Bon. Et maintenant, qu’est-ce que je dois faire, moi ?
# says-tense: Bon. J’ai beaucoup parlé, je sais. Dites-moi juste ce que je dois faire, maintenant.
# says-furious: J’ai trop causé, je sais. Qu’est-ce que je dois faire, moi ? Vite.
# rate-me: Rien de particulier ! Merci d’avoir choisi Ondine Mobile. Pour nous aider à progresser, pensez à noter cette conversation. Excellente soirée !
# rate-me-also-1: Merci de votre confiance, n’oubliez pas le questionnaire. Bonne soirée
# rate-me-also-2: Plus rien à faire ! Notez-nous, et à bientôt chez Ondine
# rate-me-also-3: Merci d’avoir contacté Ondine, une enquête vous sera envoyée
# rate-me-also-4: Tout est bon, bonne soirée et merci de nous évaluer
# your-list: Au contraire, ça m’a tout appris. Jeudi, rien ne bouge ; la lettre reste là ; lundi 15, au SMS, vous changez de carte. Bonne soirée, Maud.
# your-list-also-1: Vous avez bien fait de raconter. Rien ne change jeudi, vous ne résiliez pas, et lundi au SMS vous mettez notre carte. Bonne soirée
# your-list-also-2: J’ai bien fait de vous lire jusqu’au bout. Donc : pas de lettre, jeudi comme d’habitude, lundi 15 on change de carte. À bientôt
# your-list-also-3: Ne vous excusez pas ! Je résume : jeudi tranquille, aucune résiliation, lundi 15 un SMS puis notre carte. Bonne soirée
# your-list-also-4: J’ai eu plaisir à vous lire. Trois choses : ne résiliez pas, coiffez jeudi, changez de carte lundi. Belle soirée à vous
# your-list-coach: Elle s’excusait de ce qui vous a tout appris. Et elle repart avec trois gestes, dans l’ordre.
# still-thursday: Alors : le transfert se fait ces jours-ci. À la réception du SMS, vous changez de carte, et c’est terminé. Bonne soirée !
# still-thursday-also-1: Vous recevez un SMS, vous mettez la nouvelle carte, voilà tout. Bonne soirée
# still-thursday-also-2: Donc, au message, vous changez de carte. Au revoir
# still-thursday-also-3: Attendez le SMS et remplacez la carte. Bonne soirée
# still-thursday-also-4: Pour finir : SMS, puis nouvelle carte. À bientôt
# no-trouble: Mais pas du tout, c’était un plaisir de vous lire ! Vous avez un métier formidable, et ces dames ont bien de la chance de vous avoir. Bonne soirée !
# no-trouble-also-1: Mais vous ne dérangez personne, au contraire. Belle soirée !
# no-trouble-also-2: J’adore vos histoires, ne changez rien. Bonne soirée, Maud
# no-trouble-also-3: Quel joli métier, ça m’a fait du bien de vous lire. À bientôt
# no-trouble-also-4: Ne vous excusez pas, c’était charmant. Bonne soirée
# sms-then-card: Vous attendez le SMS, et vous changez de carte. C’est tout. Bonne soirée.
# sms-then-card-also-1: Au SMS, changez la carte. Bonne soirée
# sms-then-card-also-2: Juste remplacer la carte quand le message arrive, au revoir
# sms-then-card-also-3: Attendre le message, mettre la carte, voilà. Bonsoir
# sms-then-card-also-4: Rien, sauf changer de carte au SMS. Bonne soirée
goodbye = I’ve told you my life story, you must be sick and tired of me. Right. And now, what is it that I have to do?
    .says-tense = Right. I’ve talked a lot, I know. Just tell me what I have to do now.
    .says-furious = I’ve talked too much, I know. What do I have to do? Quickly.
    .rate-me = Nothing in particular! Thank you for choosing Ondine Mobile. To help us improve, please remember to rate this conversation. Have an excellent evening!
    .rate-me-also-1 = Thank you for your trust, don’t forget the questionnaire. Have a good evening
    .rate-me-also-2 = Nothing more to do! Rate us, and see you soon at Ondine
    .rate-me-also-3 = Thank you for contacting Ondine, you’ll be sent a survey
    .rate-me-also-4 = All’s well, enjoy your evening and thanks for rating us
    .your-list = On the contrary, it told me everything. Thursday, nothing changes; the letter stays put; Monday the 15th, when the text comes, you swap cards. Have a good evening, Maud.
    .your-list-also-1 = You did well to tell me. Nothing changes on Thursday, you don’t cancel, and on Monday when the text comes you put our card in. Have a good evening
    .your-list-also-2 = I was right to read to the end. So: no letter, Thursday as usual, on Monday the 15th you change cards. See you soon
    .your-list-also-3 = Don’t apologise! To sum up: a quiet Thursday, no cancelling, Monday the 15th a text and then our card. Have a good evening
    .your-list-also-4 = I enjoyed reading all that. Three things: don’t cancel, do your heads on Thursday, change cards on Monday. Have a lovely evening
    .your-list-coach = She was apologising for the very thing that told you everything. And she leaves with three things to do, in order.
    .still-thursday = Well then: the transfer takes place in the next few days. When the text comes you change cards, and it’s over. Have a good evening!
    .still-thursday-also-1 = You get a text, you put in the new card, that’s all. Have a good evening
    .still-thursday-also-2 = So, at the message, you change cards. Goodbye
    .still-thursday-also-3 = Wait for the text and replace the card. Have a good evening
    .still-thursday-also-4 = To finish: text, then new card. See you soon
    .no-trouble = Not in the least, I enjoyed every line! You’ve a wonderful job, and those ladies are lucky to have you. Have a lovely evening!
    .no-trouble-also-1 = You didn’t bother me at all, quite the reverse. Have a lovely evening!
    .no-trouble-also-2 = I love your stories, don’t change a thing. Have a good evening, Maud
    .no-trouble-also-3 = What a lovely job, you’ve brightened my evening. See you soon
    .no-trouble-also-4 = Don’t apologise, it was charming. Have a good evening
    .sms-then-card = You wait for the text, and you change the card. That’s all. Have a good evening.
    .sms-then-card-also-1 = When the text comes, swap the card. Have a good evening
    .sms-then-card-also-2 = Just replace the card when the message comes, goodbye
    .sms-then-card-also-3 = Wait for the message, put in the card, there. Good night
    .sms-then-card-also-4 = Nothing but changing the card when the text comes. Have a good evening

# text: Bon. Vous êtes peut-être bien aimable, mais là, je voudrais parler à quelqu’un au-dessus de vous.
# one-more-try: Vous y avez droit, et j’ai usé votre patience, je le vois. Laissez-moi d’abord faire ce qui est en mon pouvoir, puis je vous passe ma responsable. D’accord ?
# one-more-try-also-1: Bien sûr, et je comprends la colère. Je peux essayer encore une minute, avant ma responsable ?
# one-more-try-also-2: Je l’ai mérité. Donnez-moi une chance de réparer, et ensuite je l’appelle. Vous voulez bien ?
# one-more-try-also-3: Oui, vous l’aurez si vous y tenez. D’abord, je répare ce que je peux, d’accord ?
# one-more-try-also-4: Je comprends que vous en ayez assez. Je prends les choses en main, et si ça ne va pas, je vous la passe. Ça vous va ?
# nobody-better: Personne au-dessus de moi ne vous dira autre chose, la règle est la même. Terminons, voulez-vous, nous y sommes presque.
# nobody-better-also-1: Ma responsable vous dirait exactement pareil
# nobody-better-also-2: Ça n’avancera à rien, finissons plutôt
# nobody-better-also-3: Inutile, on aura terminé avant qu’elle réponde
# nobody-better-also-4: Elle n’en sait pas plus que moi, continuons
# up-with-the-story: Je comprends. Je raconte tout à ma responsable, pour que vous n’ayez rien à redire, et elle vous appelle demain matin.
# up-with-the-story-also-1: C’est votre droit, et je vous comprends. Elle aura toute l’histoire, et elle vous rappelle demain
# up-with-the-story-also-2: D’accord, je lui explique tout et elle vous téléphone demain matin
# up-with-the-story-also-3: Je vois, ça ne va plus. Ma responsable prend la suite, avec tout le dossier
# up-with-the-story-also-4: Bien sûr. Je la mets au courant de tout, elle appelle demain
above-you = Right. I’m sure you’re very nice, but now I’d like to speak to somebody above you.
    .one-more-try = You’ve a right to, and I can see I’ve worn out your patience. Let me do what’s in my power first, then I’ll get you my team leader. All right?
    .one-more-try-also-1 = Of course, and I understand the anger. May I try for one more minute, before my team leader?
    .one-more-try-also-2 = I’ve earned that. Give me a chance to put it right, and then I’ll call her. Would you?
    .one-more-try-also-3 = Yes, you can have her if you insist. First let me mend what I can, all right?
    .one-more-try-also-4 = I understand that you’ve had enough. I’m taking it in hand, and if that won’t do, she’s yours. Is that fair?
    .nobody-better = Nobody above me will tell you anything else, the rule’s the same. Let’s finish, shall we, we’re nearly there.
    .nobody-better-also-1 = My team leader would say exactly the same
    .nobody-better-also-2 = That won’t get us anywhere, let’s just finish
    .nobody-better-also-3 = No use, we’ll be done before she answers
    .nobody-better-also-4 = She knows no more than I do, let’s carry on
    .up-with-the-story = I understand. I’ll tell my team leader everything, so that you needn’t say it again, and she’ll ring you tomorrow morning.
    .up-with-the-story-also-1 = That’s your right, and I understand. She’ll have the whole story, and she’ll call you back tomorrow
    .up-with-the-story-also-2 = All right, I’ll explain it all to her and she’ll phone you tomorrow morning
    .up-with-the-story-also-3 = I can see it isn’t working. My team leader takes over, with the whole file
    .up-with-the-story-also-4 = Of course. I’ll put her fully in the picture, she calls tomorrow

# text: Alors je retourne à mes bigoudis. Merci, hein. Vous au moins, vous lisez.
# says-tense: Bon. Lundi, alors. Merci.
# becomes: Jeudi, aux Tilleuls, le téléphone a sonné dix-sept fois. Lundi, il s’est tu quarante minutes, et Maud ne s’en est aperçue qu’en relevant la tête de ses comptes.
monday-quiet = Back to my curlers, then. Thanks, I mean it. You, at least, do read.
    .says-tense = Good. Monday, then. Thanks.
    .becomes = On Thursday, at Les Tilleuls, the phone rang seventeen times. On Monday it was silent for forty minutes, and Maud only noticed when she looked up from her books.

# text: Bon, eh bien on verra. Bonne soirée à vous.
# says-tense: Je verrai bien. Bonsoir.
# becomes: Le code était faux d’un caractère, la demande a été rejetée. Maud l’a su six jours plus tard, par une cliente qui croyait qu’elle avait fermé boutique.
bounced = Well, we’ll see, then. Have a good evening.
    .says-tense = I’ll find out. Good night.
    .becomes = The code was wrong by one character, and the request was rejected. Maud found out six days later, from a client who thought that she had shut up shop.

# text: Parfait. Je colle mon timbre et je file. Bonne soirée !
# says-tense: Bien. Je poste ma lettre, au moins ça, ce sera réglé.
# becomes: La lettre est partie le soir même. L’ancienne ligne s’est arrêtée avant que le numéro n’arrive : onze jours sans un appel, et un carton écrit à la main sur la porte des Tilleuls.
letter-sent = Perfect. I’ll stick my stamp on and be off. Bye now!
    .says-tense = Fine. I’ll post my letter, at least that’ll be settled.
    .becomes = The letter went off that same evening. The old line stopped before the number had arrived: eleven days without a call, and a hand-written card on the door of Les Tilleuls.

# text: Bon, jeudi, alors. Je croise les doigts.
# says-tense: On verra jeudi. Je ne suis pas tranquille.
# becomes: Jeudi, la ligne s’est tue de dix heures à treize heures vingt. Deux dames sont descendues pour rien, et l’une ne descend plus : sa nièce connaît quelqu’un.
silent-thursday = Thursday it is, then. I’ll keep my fingers crossed.
    .says-tense = We’ll see on Thursday. I don’t like it.
    .becomes = On Thursday the line was silent from ten until twenty past one. Two ladies came down for nothing, and one has stopped coming: her niece knows somebody.

# text: Bon, j’attends son appel. Pas avant neuf heures, hein, j’ai Mme Roux.
# says-tense: Encore quelqu’un d’autre. Qu’elle appelle avant midi, surtout.
# becomes: Votre responsable a appelé mercredi à onze heures vingt, quarante minutes avant la limite. Elle a réglé en dix minutes ce que vous aviez sous la main ; Mme Roux a attendu sous le casque.
passed-on = Well, I’ll wait for her call. Not before nine, mind, I’ve Madame Roux.
    .says-tense = Somebody else again. She had better ring before noon.
    .becomes = Your team leader rang on Wednesday at twenty past eleven, forty minutes before the limit. She settled in ten minutes what you had in your hands; Madame Roux waited under the dryer.

# text: Laissez. J’ai une dame qui attend sous le casque.
# says-tense: Non, c’est bon. Je reste où je suis.
# becomes: Maud a fermé la fenêtre et annulé sa commande le soir même. Son ancien opérateur lui a fait un prix, et elle n’a plus parlé de partir.
closed-tab = Never mind. I’ve a lady waiting under the dryer.
    .says-tense = No, that’ll do. I’m staying where I am.
    .becomes = Maud closed the window and cancelled her order that same evening. Her old operator gave her a good price, and she never spoke of leaving again.
