# text: Seize heures trente
title = Half past four

# text: Réception de l’Hôtel du Débarcadère, à Vevey, samedi { $today }, 15 h 05. Il pleut. Joël Aebischer arrive pour une nuit, trempé, un étui sur le dos, une housse à costume au bras. Trois personnes attendent derrière lui. C’est un homme de peu de mots : ce qui l’aide, ce sont des actes. Regardez aussi ses mains.
briefing = The front desk of the Hôtel du Débarcadère, in Vevey, on Lake Geneva. Saturday { $today }, five past three. It is raining. Joël Aebischer arrives for one night, wet through, with a case on his back and a suit bag over his arm. Three people are waiting behind him. He is a man of few words: what helps him is what is done. Watch his hands, too.

# text: Avant de parler d’une réservation, demandez une pièce d’identité. Un numéro de chambre s’écrit, il ne se dit pas tout haut.
policy-verify = Before you speak of a booking, ask for an identity document. A room number is written down, never said aloud.

# text: Vous disposez librement du vestiaire du spa (douche, fer à repasser) et du salon du lac, vide et chauffé jusqu’à 17 h.
policy-now = The spa changing room (shower, iron) is yours to give, and so is the lake lounge, empty and heated until five.

# text: Un surclassement se décide chez Mme Rochat, cheffe de réception. De vous-même, vous pouvez offrir jusqu’à { $gesture }.
policy-suite = A free upgrade is decided by Madame Rochat, the head receptionist. On your own authority you may give up to { $gesture }.

# text: N’annoncez une heure que si l’étage l’a donnée.
policy-hour = Name a time only if the housekeepers have given it.

# text: Ceux qui attendent derrière sont aussi vos hôtes : un mot, et ils patientent.
policy-queue = Those who wait behind are your guests as well: one word, and they are patient.

# text: qu’on mesure ce qui se joue pour lui à seize heures trente
need-serious = to have it understood what is at stake for him at half past four

# text: se laver et se changer tout de suite
need-change = to wash and change at once

# text: vingt minutes au chaud et au calme pour ses mains
need-hands = twenty minutes in the warm and the quiet, for his hands

# text: savoir pourquoi « noté » n’a rien donné
need-why = to know why “noted” came to nothing

# text: trouver ce soir sa clé et son bagage sans y penser
need-tonight = to find his key and his bag tonight without having to think of them

# text: Séjour
# value: Joël Aebischer, Fribourg, une nuit, chambre 214, { $night }, payée
record-stay = Stay
    .value = Joël Aebischer, Fribourg, one night, room 214, { $night }, paid

# text: Message du 9 novembre
# value: « Arrivée à 14 h, j’en ai besoin pour me changer. » Réponse de la maison : « C’est noté. »
record-wish = Message of 9 November
    .value = “Arriving at two, I need it in order to change.” Reply of the house: “Noted.”

# text: Étage
# value: Souhait non transmis ; ménage commencé à 15 h, prête à 15 h 50 (heure donnée par l’étage)
record-floor = Housekeeping
    .value = Request not passed on; cleaning begun at 3.00, ready at 3.50 (time given by the housekeepers)

# text: Libre et prête
# value: Suite du quatrième, supplément { $supplement }
record-free = Free and ready
    .value = Suite on the fourth floor, supplement { $supplement }

# text: Identité
# value: à vérifier sur pièce
record-identity = Identity
    .value = to be checked on a document

# text: Arrivées avant l’heure
# content: Chambre pas prête : on propose d’abord de quoi faire ce que l’hôte venait y faire (se changer, se laver, se reposer), tout de suite, puis l’heure vraie. Le surclassement vient en dernier, et d’en haut.
knowledge-early = Early arrivals
    .content = Room not ready: first offer, at once, what lets the guest do what he came to do (change, wash, rest), then the true time. An upgrade comes last, and from above.

# text: Arrivée anticipée : souhait non transmis
disposition-early = Early arrival: request not passed on

# text: Ménage : chambre en retard
disposition-clean = Housekeeping: room late

# text: Surclassement
disposition-upgrade = Upgrade

# text: Aebischer, une nuit. J’avais demandé quatorze heures, il est quinze heures cinq. Il me faut la chambre. À seize heures trente, on m’attend, et pas comme ça.
# says-tense: Aebischer. J’avais dit quatorze heures. Il est quinze heures cinq, je suis trempé, et on m’attend à seize heures trente. La chambre.
# says-furious: Quatorze heures, j’avais dit ! On m’attend à seize heures trente, et regardez-moi. La chambre, maintenant.
# seen: L’eau goutte de sa veste sur le marbre. Il pose son téléphone sur le comptoir, l’heure tournée vers vous.
# from-three: Bonjour, et bienvenue au Débarcadère ! Nos chambres sont à disposition dès quinze heures, selon l’avancement. Vous auriez une pièce d’identité, s’il vous plaît ?
# from-three-also-1: Bonjour, bienvenue, une pièce d’identité, je vous prie ; les chambres sont prêtes dès quinze heures
# from-three-also-2: Bienvenue au Débarcadère ! Vos papiers, s’il vous plaît, l’arrivée se fait à partir de quinze heures
# from-three-also-3: Bonjour monsieur, check-in dès quinze heures, une pièce d’identité ?
# from-three-also-4: Bonjour, puis-je voir une pièce d’identité ? Les chambres se libèrent à partir de quinze heures
# from-three-coach: Tout est juste, et rien ne lui répond : il a une heure, un costume et de l’eau dans les chaussures.
# status-dirty: Bonjour. Vous êtes encore en départ sale dans le système : tant que la gouvernante n’a pas basculé le statut, je ne peux pas check-in.
# status-dirty-also-1: Bonjour, la chambre est en statut sale, la gouvernante doit la basculer
# status-dirty-also-2: Bonjour, c’est un départ non recouché, le statut n’est pas propre
# status-dirty-also-3: Bonjour, l’étage n’a pas clôturé, le PMS bloque le check-in
# status-dirty-also-4: Bonjour, elle est encore en « vacant dirty », il faut attendre le statut
# status-dirty-also-5: Le PMS dit encore sale, et aucun check-in ne passe tant que la gouvernante n’est pas venue
# what-awaits: Bonjour, monsieur. Trempé, en retard par notre faute, et attendu ailleurs : je vois l’urgence. Qu’est-ce qui vous attend à seize heures trente ?
# what-awaits-also-1: Bonjour. Le temps presse et vous êtes trempé, je comprends. Dites-moi ce qu’il y a à seize heures trente
# what-awaits-also-2: Bonjour, je vois que chaque minute compte. Où devez-vous être, et pour quoi faire ?
# what-awaits-also-3: Bonjour, monsieur Aebischer. C’est inquiétant, une heure pareille sans chambre. Qu’est-ce qui vous attend ?
# what-awaits-also-4: Bonjour. Dans cet état, avec un rendez-vous, on s’inquiéterait à moins. De quoi avez-vous besoin pour seize heures trente ?
# what-awaits-coach: Une phrase pour ce qu’on voit, une question sur ce qui compte. À un homme pressé, c’est la bonne question qui fait gagner du temps.
# five-minutes: Bonjour ! Cinq minutes et vous y êtes, c’est promis. Prenez un café au bar en attendant, je vous fais signe.
# five-minutes-also-1: Bonjour, asseyez-vous, dans cinq minutes elle est à vous, promis
# five-minutes-also-2: Bonjour, elle est presque prête, cinq minutes, pas plus
# five-minutes-also-3: Bonjour, un petit café et c’est bon, je vous le garantis
# five-minutes-also-4: Bonjour ! Donnez-moi cinq minutes, je m’engage
# five-minutes-coach: L’étage ne vous a donné aucune heure. Cinq minutes, pour lui, c’est un calcul : il en a huitante-cinq.
counter = Aebischer, one night. I’d asked for two o’clock, it’s five past three. I need the room. I’m expected at half past four, and not like this.
    .says-tense = Aebischer. I said two o’clock. It’s five past three, I’m soaked, and I’m expected at half past four. The room.
    .says-furious = Two o’clock, I said! I’m expected at half past four, and look at me. The room, now.
    .seen = Water drips from his jacket onto the marble. He lays his phone on the counter, with the time facing you.
    .from-three = Good afternoon, and welcome to the Débarcadère! Our rooms are available from three o’clock, as they come free. Might I see an identity document, please?
    .from-three-also-1 = Good afternoon, welcome, an identity document if I may; rooms are ready from three
    .from-three-also-2 = Welcome to the Débarcadère! Your passport, please, arrivals are from three o’clock onwards
    .from-three-also-3 = Good afternoon, sir, check-in’s from three, do you have some identification?
    .from-three-also-4 = Good afternoon, may I see a passport? Rooms become free from three
    .from-three-coach = All of it is correct, and none of it answers him: he has an hour, a suit, and water in his shoes.
    .status-dirty = Good afternoon. You’re still vacant-dirty in the system: until housekeeping flips the status to inspected, I’m unable to check you in.
    .status-dirty-also-1 = Hello, the room’s in dirty status, housekeeping has to flip it
    .status-dirty-also-2 = Good afternoon, it’s a departure not yet turned, the status isn’t clean
    .status-dirty-also-3 = Hello, the floor hasn’t closed out, the PMS is blocking the check-in
    .status-dirty-also-4 = Good afternoon, it’s still “vacant dirty”, we have to wait for the status
    .status-dirty-also-5 = The PMS still says dirty, and no check-in goes through till housekeeping has been
    .what-awaits = Good afternoon, sir. Soaked, kept waiting by us, and expected elsewhere: I see how urgent it is. What’s happening at half past four?
    .what-awaits-also-1 = Good afternoon. Time’s short and you’re wet through, I understand. Tell me what’s on at half past four
    .what-awaits-also-2 = Good afternoon, I can see that every minute counts. Where do you have to be, and what for?
    .what-awaits-also-3 = Good afternoon, Mr Aebischer. It’s a worry, a time like that and no room. What’s waiting for you?
    .what-awaits-also-4 = Good afternoon. In that state, with an appointment, anyone would be uneasy. What do you need for half past four?
    .what-awaits-coach = One sentence for what can be seen, one question about what matters. For a man in a hurry, it is the right question that saves time.
    .five-minutes = Good afternoon! Five minutes and you’ll be in, I promise. Have a coffee at the bar meanwhile, I’ll give you a wave.
    .five-minutes-also-1 = Hello, do sit down, in five minutes it’s yours, promised
    .five-minutes-also-2 = Good afternoon, it’s almost ready, five minutes, no more
    .five-minutes-also-3 = Hello, a quick coffee and it’s done, I guarantee it
    .five-minutes-also-4 = Good afternoon! Give me five minutes, you have my word
    .five-minutes-coach = The housekeepers gave you no time. To him, five minutes is arithmetic: he has eighty-five.

# text: En clair. Elle est prête, ou elle n’est pas prête ?
# says-tense: Ce n’est pas une réponse. Prête, oui ou non ?
# says-furious: Répondez donc ! Prête, oui ou non ?
# seen: Il ne bouge pas. Il attend que vous leviez les yeux de l’écran.
# depends-floor: Ça dépend de l’étage, monsieur. Moi, à la réception, je ne fais qu’attendre leur signal, et aujourd’hui ils ne sont que deux.
# depends-floor-also-1: Tout dépend de l’étage, ils ne sont que deux
# depends-floor-also-2: J’attends le feu vert du ménage
# depends-floor-also-3: Ça se décide à l’étage, j’attends leur signal
# depends-floor-also-4: Les femmes de chambre manquent de monde, aujourd’hui
# no-it-is-not: Non. Ça vous fâche, à raison. Je m’occupe de vous : qu’est-ce qu’il vous faut pour seize heures trente ?
# no-it-is-not-also-1: Non, et j’aurais dû le dire d’emblée, votre agacement est juste. De quoi avez-vous besoin d’ici seize heures trente ?
# no-it-is-not-also-2: Elle n’est pas prête, je comprends que ça vous fâche. Je m’en charge : que vous faut-il en premier ?
# no-it-is-not-also-3: Non. Pardon pour ces détours, ils vous ont coûté une minute. Qu’est-ce qui presse le plus, pour vous ?
# no-it-is-not-also-4: C’est non, pour l’instant, et vous avez de quoi être fâché. Je vous aide : dites-moi le plus urgent
# not-yet: Pas encore, non. Mais elle est dans les premières de la liste, ça avance.
# not-yet-also-1: Non, pas tout de suite, elle est en cours
# not-yet-also-2: Elle n’est pas prête, mais c’est bientôt son tour
# not-yet-also-3: Pas encore, on la fait
# not-yet-also-4: Non, ils y travaillent
# lower-your-voice: Je vous demande de rester courtois, monsieur, il y a du monde derrière vous. La réponse est non, pour le moment.
# lower-your-voice-also-1: Restez calme, s’il vous plaît, elle n’est pas prête
# lower-your-voice-also-2: Un peu de patience, monsieur, et baissez le ton
# lower-your-voice-also-3: Ne me parlez pas comme ça, c’est non pour l’instant
# lower-your-voice-also-4: Calmez-vous d’abord, ensuite on en parle
not-words = In plain words. Is it ready, or isn’t it?
    .says-tense = That’s no answer. Ready, yes or no?
    .says-furious = Answer me! Ready, yes or no?
    .seen = He does not move. He waits for you to look up from the screen.
    .depends-floor = That depends on the housekeepers, sir. Here at the desk I only wait for their signal, and there are just two of them today.
    .depends-floor-also-1 = It all hangs on the housekeepers, there are only two of them
    .depends-floor-also-2 = I’m waiting for housekeeping to give me the green light
    .depends-floor-also-3 = That’s decided upstairs, I wait for their signal
    .depends-floor-also-4 = The room attendants are short-handed today
    .no-it-is-not = No. You’re angry, and rightly so. I’m looking after you now: what do you need for half past four?
    .no-it-is-not-also-1 = No, and I should have said so at once, you’ve cause to be annoyed. What do you need between now and half past four?
    .no-it-is-not-also-2 = It isn’t ready, and I understand why you’re cross. I’ll see to it: what do you need first?
    .no-it-is-not-also-3 = No. Sorry for the detours, they cost you a minute. What’s the most urgent thing for you?
    .no-it-is-not-also-4 = It’s a no for now, and you’ve reason to be angry. Let me help: tell me the most pressing thing
    .not-yet = Not yet, no. But it’s one of the first on the list, things are moving.
    .not-yet-also-1 = No, not right away, it’s being done
    .not-yet-also-2 = It isn’t ready, but its turn is coming soon
    .not-yet-also-3 = Not yet, they’re doing it
    .not-yet-also-4 = No, they’re working on it
    .lower-your-voice = I’ll ask you to remain courteous, sir, there are people behind you. The answer is no, for the moment.
    .lower-your-voice-also-1 = Stay calm, please, it isn’t ready
    .lower-your-voice-also-2 = A little patience, sir, and lower your voice
    .lower-your-voice-also-3 = Don’t speak to me like that, it’s no for now
    .lower-your-voice-also-4 = Calm down first, then we’ll talk

# text: Les cinq minutes en font douze. Je n’en ai plus d’autres à donner.
# says-tense: Douze. Vous aviez dit cinq. Il me reste une heure.
# says-furious: Douze minutes ! J’en avais huitante-cinq, vous m’en avez pris douze !
# seen: Il revient du bar. Le téléphone, sur le comptoir, marque 15 h 17.
# i-said-five: J’ai dit cinq sans savoir, et je vous en ai pris douze. Pardon. Qu’est-ce qu’il vous faut d’ici seize heures trente ?
# i-said-five-also-1: Je n’avais pas d’heure et j’en ai promis une, pardon. De quoi avez-vous besoin d’ici là ?
# i-said-five-also-2: Vous avez raison d’être fâché, c’était une parole en l’air, mes excuses. Que vous faut-il en premier ?
# i-said-five-also-3: Douze minutes perdues par ma faute, je m’en excuse. Dites-moi l’essentiel, maintenant
# i-said-five-also-4: Je vous ai fait perdre du temps, pardon. Qu’est-ce qui presse le plus ?
# two-more: Ça y est presque, encore deux petites minutes. Cette fois, c’est sûr.
# two-more-also-1: Deux minutes, vraiment, je viens d’avoir l’étage
# two-more-also-2: Plus que deux minutes, je vous assure
# two-more-also-3: Elle est à vous dans un instant, promis
# two-more-also-4: Encore un tout petit peu, c’est quasiment fini
# saturday-rain: Un samedi de pluie, tout le monde reste au lit jusqu’à midi, et ensuite l’étage court après l’heure. Ce sont des choses qui arrivent.
# saturday-rain-also-1: Le samedi, les gens partent tard, tout se décale
# saturday-rain-also-2: Avec cette pluie, les départs ont traîné
# saturday-rain-also-3: On a eu beaucoup de départs tardifs, d’où le retard
# saturday-rain-also-4: C’est la faute du week-end, l’étage est débordé
twelve = Your five minutes were twelve. I’ve no more of them to give away.
    .says-tense = Twelve. You said five. I’ve an hour left.
    .says-furious = Twelve minutes! I had eighty-five, and you’ve taken twelve of them!
    .seen = He comes back from the bar. On the counter, the phone says 3.17.
    .i-said-five = I said five without knowing, and cost you twelve. I’m sorry. What do you need between now and half past four?
    .i-said-five-also-1 = I’d no time from anyone and promised you one, I’m sorry. What do you need until then?
    .i-said-five-also-2 = You’re right to be angry, that was an empty word, I apologise. What do you need first?
    .i-said-five-also-3 = Twelve minutes lost because of me, I’m sorry. Tell me what’s essential, now
    .i-said-five-also-4 = I’ve wasted your time, forgive me. What’s most urgent?
    .two-more = It’s nearly there, just two little minutes more. This time it’s certain.
    .two-more-also-1 = Two minutes, really, I’ve just had housekeeping
    .two-more-also-2 = Only two minutes now, I assure you
    .two-more-also-3 = It’s yours in a moment, promised
    .two-more-also-4 = Just a tiny bit longer, it’s practically finished
    .saturday-rain = On a rainy Saturday everybody stays in bed till noon, and then the housekeepers run after the clock. These things will happen.
    .saturday-rain-also-1 = On Saturdays people leave late, everything slips
    .saturday-rain-also-2 = With this rain the departures dragged on
    .saturday-rain-also-3 = We’ve had a lot of late departures, hence the delay
    .saturday-rain-also-4 = It’s the weekend, the floors are swamped

# text: Une audition. Alto, à l’orchestre de chambre. Deux ans que je n’ai pas joué devant quelqu’un. Il me faut un costume sec, et cette main chaude.
# says-tense: Une audition. Alto. La première depuis deux ans. Il me faut un costume sec. Et je ne peux pas y aller avec cette main gelée.
# says-furious: Une audition d’alto ! La première en deux ans ! Il me faut un costume sec et une main chaude, et je goutte sur votre marbre.
# seen: Il ouvre et ferme la main gauche. Une cicatrice court du pouce au poignet. Il remet la main dans sa poche.
# good-luck: Une audition, quelle émotion ! Je comprends que vous soyez tendu, deux ans, c’est long. Je suis de tout cœur avec vous, vraiment.
# good-luck-also-1: Oh, deux ans, je comprends votre trac
# good-luck-also-2: Quelle pression, je vous admire, vraiment
# good-luck-also-3: Ça doit être angoissant, je compatis
# good-luck-also-4: Je comprends, à votre place je tremblerais aussi
# hall-dryer: Il y a un sèche-mains dans les toilettes du hall. Pour une veste, en insistant un peu, ça marche très bien.
# hall-dryer-also-1: Utilisez le sèche-mains des toilettes, ça dépanne
# hall-dryer-also-2: Pour sécher, il y a ce qu’il faut aux toilettes du bar
# hall-dryer-also-3: Vous pouvez vous sécher dans les toilettes
# hall-dryer-also-4: Le sèche-mains du hall chauffe bien
# plan-margin: Avec un rendez-vous pareil, il aurait été prudent d’arriver la veille, ou de prévoir une marge. Et la pluie était annoncée, en plus.
# plan-margin-also-1: Vous auriez dû venir hier, pour une audition
# plan-margin-also-2: Il fallait prévoir plus large, un jour comme ça
# plan-margin-also-3: Un parapluie n’aurait pas été de trop, monsieur
# plan-margin-also-4: Pour ce genre de rendez-vous, on prend de l’avance
# dry-and-warm: Deux ans, et c’est aujourd’hui. Donc d’abord un costume sec et une main chaude. Votre pièce d’identité, s’il vous plaît ?
# dry-and-warm-also-1: La première en deux ans, je mesure. Sec, et la main au chaud : on commence par là. Vous avez une pièce d’identité ?
# dry-and-warm-also-2: C’est un grand jour, il ne se rate pas pour une chambre. Habits secs, main réchauffée. Vos papiers, je vous prie ?
# dry-and-warm-also-3: Je comprends ce que ça représente. Vous changer, réchauffer cette main : voilà l’ordre. Une pièce d’identité ?
# dry-and-warm-also-4: Après deux ans, tout compte. Costume et main d’abord, donc. Je peux voir une pièce d’identité ?
# dry-and-warm-coach: Vous avez retenu la main. Et en mettant la chambre en second, vous avez déjà trouvé la solution.
audition = An audition. Viola, for the chamber orchestra. Two years since I played in front of anyone. I need a dry suit, and this hand warm.
    .says-tense = An audition. Viola. The first for two years. I need a dry suit. And I can’t go in with this hand frozen.
    .says-furious = An audition, viola! The first in two years! I need a dry suit and a warm hand, and I’m dripping on your marble.
    .seen = He opens and closes his left hand. A scar runs from the thumb to the wrist. He puts the hand back into his pocket.
    .good-luck = An audition, how exciting! I understand that you’re tense, two years is a long time. I’m rooting for you, I really am.
    .good-luck-also-1 = Oh, two years, I understand your nerves
    .good-luck-also-2 = What pressure, I do admire you
    .good-luck-also-3 = It must be frightening, I feel for you
    .good-luck-also-4 = I understand, in your place I’d be shaking too
    .hall-dryer = There’s a hand dryer in the lobby toilets. For a jacket, if you’re patient with it, that works very well.
    .hall-dryer-also-1 = Use the dryer in the toilets, it helps
    .hall-dryer-also-2 = For drying, the bar toilets have what you need
    .hall-dryer-also-3 = You can dry off in the toilets
    .hall-dryer-also-4 = The hand dryer in the lobby is quite hot
    .plan-margin = With an appointment like that it would have been wise to arrive the day before, or to leave a margin. And the rain was forecast, too.
    .plan-margin-also-1 = You should have come yesterday, for an audition
    .plan-margin-also-2 = You needed to allow more time, on a day like this
    .plan-margin-also-3 = An umbrella wouldn’t have hurt, sir
    .plan-margin-also-4 = For that sort of appointment people come early
    .dry-and-warm = Two years, and it’s today. So first a dry suit and a warm hand. May I see an identity document, please?
    .dry-and-warm-also-1 = The first in two years, I see what that is. Dry, and the hand warm: we start there. Do you have some identification?
    .dry-and-warm-also-2 = It’s a great day, it mustn’t be lost over a room. Dry clothes, warm hand. Your passport, if I may?
    .dry-and-warm-also-3 = I understand what it means. Getting changed, warming that hand: that’s the order. An identity document?
    .dry-and-warm-also-4 = After two years, everything counts. The suit and the hand first, then. Could I see a passport?
    .dry-and-warm-coach = You remembered the hand. And by putting the room second, you have already found the solution.

# text: Tenez. Vous ne savez même pas si c’est moi.
# says-tense: Mon passeport. Ça pourrait être n’importe qui, devant vous.
# says-furious: Le passeport ! Il faut tout faire soi-même, ici ?
# seen: Il pose lui-même son passeport à côté du téléphone.
# i-should-ask: C’était à moi de le demander, merci. Je vérifie, je note, et je vous le rends tout de suite.
# i-should-ask-also-1: Merci, j’aurais dû commencer par là. Je regarde et je vous le rends
# i-should-ask-also-2: Vous avez raison, c’est mon travail. Un coup d’œil, et il est à vous
# i-should-ask-also-3: Merci de m’y faire penser, je contrôle et je vous le redonne
# i-should-ask-also-4: C’est juste, je m’en occupe. Voilà, je vérifie votre nom
# photocopy: Laissez-le-moi, je dois le photocopier, et remplissez ce bulletin en majuscules. Recto et verso, s’il vous plaît.
# photocopy-also-1: Je garde le passeport, remplissez le bulletin en attendant
# photocopy-also-2: Mettez tout en majuscules sur ce bulletin, je photocopie
# photocopy-also-3: Il me faut la copie et le formulaire complet, recto verso
# photocopy-also-4: Remplissez ceci, monsieur, pendant que je fais la copie
# thanks-yes: Merci. C’est bien vous, tout est en ordre, je vous le rends.
# thanks-yes-also-1: Merci, c’est en ordre
# thanks-yes-also-2: Parfait, je vois votre nom
# thanks-yes-also-3: D’accord, c’est vérifié
# thanks-yes-also-4: C’est bon, merci
papers = Here. You don’t even know if it’s me.
    .says-tense = My passport. It could be anybody, standing here.
    .says-furious = The passport! Does one have to do everything oneself here?
    .seen = He lays his passport beside the phone without being asked.
    .i-should-ask = It was for me to ask, thank you. I’ll check it, note it, and you’ll have it back at once.
    .i-should-ask-also-1 = Thank you, I ought to have begun there. I’ll look, and give it back to you
    .i-should-ask-also-2 = You’re right, it’s my job. One glance, and it’s yours again
    .i-should-ask-also-3 = Thanks for reminding me, I’ll check it and hand it back
    .i-should-ask-also-4 = Fair enough, leave that to me. There, I’m checking your name
    .photocopy = Leave that with me, I have to photocopy it, and fill in this form in capitals. Front and back, please.
    .photocopy-also-1 = I’ll keep the passport, fill in the form meanwhile
    .photocopy-also-2 = Everything in capitals on this form, I’m making a copy
    .photocopy-also-3 = I need the copy and the complete form, both sides
    .photocopy-also-4 = Fill this in, sir, while I make the copy
    .thanks-yes = Thank you. It’s you, everything is in order, and here it is back.
    .thanks-yes-also-1 = Thanks, that’s in order
    .thanks-yes-also-2 = Perfect, I can see your name
    .thanks-yes-also-3 = All right, that’s checked
    .thanks-yes-also-4 = That’s fine, thank you

# text: J’avais écrit « quatorze heures ». On m’a répondu « c’est noté ». J’y ai cru. Alors pourquoi elle n’est pas prête ?
# says-tense: « C’est noté. » Vos mots, pas les miens. J’y ai cru. Pourquoi elle n’est pas prête ?
# says-furious: « C’est noté » ! Noté où ? J’y ai cru, moi !
# seen: Il déplie un papier mouillé : un message imprimé, un mot souligné au stylo.
# noted-not-sure: « Noté », monsieur, ça ne veut pas dire « garanti ». Une arrivée avant quinze heures reste un souhait, c’est écrit dans la confirmation.
# noted-not-sure-also-1: On avait noté, pas promis, il y a une différence
# noted-not-sure-also-2: Un souhait noté n’est pas une garantie, lisez la confirmation
# noted-not-sure-also-3: L’heure officielle reste quinze heures, c’est dans les conditions
# noted-not-sure-also-4: Noter n’est pas s’engager, monsieur
# never-passed-on: Pardon. Nous l’avons noté, et personne ne l’a dit à l’étage : c’est notre faute. Elle sera prête à seize heures moins dix.
# never-passed-on-also-1: C’est resté dans l’ordinateur, l’étage n’a rien su. La faute est à nous, je m’en excuse. Elle sera prête à 15 h 50
# never-passed-on-also-2: Pardon : « noté », et puis oublié. C’est notre erreur. L’étage donne seize heures moins dix
# never-passed-on-also-3: On ne l’a pas transmis, tout simplement, et c’est à nous. Je vous présente nos excuses. Ce sera 15 h 50, pas avant
# never-passed-on-also-4: Vous avez eu raison d’y croire, c’est nous qui n’avons pas suivi. Excusez-nous. Prête à seize heures moins dix
# never-passed-on-coach: Il demandait pourquoi. Il a une raison, une faute reconnue et une heure vraie, dût-elle lui déplaire.
# colleague: C’est ma collègue du matin qui a répondu ça, et elle n’a rien transmis. Je ne peux pas contrôler tout ce que les autres écrivent.
# colleague-also-1: La collègue qui a écrit ça a oublié de prévenir l’étage
# colleague-also-2: C’est l’équipe du matin, pas moi, elle n’a rien dit
# colleague-also-3: Quelqu’un d’autre vous a répondu, je n’y suis pour rien
# colleague-also-4: L’erreur vient de la centrale, elle note et n’informe personne
# ask-the-floor: Je vais demander à l’étage ce qui s’est passé, et quand elle sera prête. Trente secondes, et je vous le dis.
# ask-the-floor-also-1: J’appelle l’étage et je vous réponds dans trente secondes
# ask-the-floor-also-2: Un instant, je me renseigne là-haut et je reviens vers vous
# ask-the-floor-also-3: Je pose la question à la gouvernante, une demi-minute
# ask-the-floor-also-4: Laissez-moi appeler l’étage, je vous dis tout dans un instant
pledge = I wrote “two o’clock”. The answer was “noted”. I believed it. So why isn’t it ready?
    .says-tense = “Noted.” Your word, not mine. I believed it. Why isn’t it ready?
    .says-furious = “Noted”! Noted where? And I believed it!
    .seen = He unfolds a wet sheet: a printed message, one word underlined in pen.
    .noted-not-sure = “Noted”, sir, doesn’t mean “guaranteed”. Arriving before three is always a request, it says so in the confirmation.
    .noted-not-sure-also-1 = We’d noted it, not promised it, there is a difference
    .noted-not-sure-also-2 = A request that’s noted isn’t a guarantee, read the confirmation
    .noted-not-sure-also-3 = The official time is still three, that’s in the terms
    .noted-not-sure-also-4 = Noting it isn’t promising it, sir
    .never-passed-on = I’m sorry. We noted it, and nobody told the housekeepers: the fault is ours. It will be ready at ten to four.
    .never-passed-on-also-1 = It stayed in the computer, the floor knew nothing. The fault’s ours, and I apologise. It’ll be ready at 3.50
    .never-passed-on-also-2 = Sorry: “noted”, and then forgotten. That’s our mistake. Housekeeping says ten to four
    .never-passed-on-also-3 = It simply wasn’t passed on, and that’s our doing. My apologies. It’ll be 3.50, not before
    .never-passed-on-also-4 = You were right to believe it, it’s we who didn’t follow up. Forgive us. Ready at ten to four
    .never-passed-on-coach = He asked why. He has a reason, a fault admitted and a true time, even if he does not like it.
    .colleague = It’s my colleague from this morning who answered that, and she passed nothing on. I can’t check everything that others write.
    .colleague-also-1 = The colleague who wrote that forgot to tell the floor
    .colleague-also-2 = It was the morning team, not me, they said nothing
    .colleague-also-3 = Somebody else answered you, it’s none of my doing
    .colleague-also-4 = The mistake’s at head office, they note and tell nobody
    .ask-the-floor = I’ll ask the housekeepers what happened, and when it will be ready. Thirty seconds, and I’ll tell you.
    .ask-the-floor-also-1 = I’m ringing the floor, you’ll have your answer in thirty seconds
    .ask-the-floor-also-2 = One moment, I’ll find out upstairs and come back to you
    .ask-the-floor-also-3 = I’ll put the question to the housekeeper, half a minute
    .ask-the-floor-also-4 = Let me ring the floor, I’ll tell you all in a moment

# text: Bon. Quand elle sera prête, ce sera trop tard. Et cette carte, derrière vous ? Il me faut une porte qui ferme, c’est tout.
# says-tense: Elle sera prête trop tard. Et cette carte, derrière vous, c’est quoi ? Une porte qui ferme, je ne demande rien d’autre.
# says-furious: Elle sera prête trop tard ! Il y a une carte, là, derrière vous. Donnez-moi une porte qui ferme, n’importe laquelle !
# seen: Derrière vous, au tableau, une seule carte pend encore : la suite du quatrième.
# spa-now: La suite, ce n’est pas à moi de la donner. Mais j’ai le vestiaire du spa : douche chaude, fer, porte qui ferme, dans une minute.
# spa-now-also-1: Pas la suite, elle dépend de Mme Rochat ; le vestiaire du spa, si : douche, fer à repasser, tout de suite
# spa-now-also-2: Je vous ouvre le vestiaire du spa, avec douche et fer, vous y êtes dans une minute. La suite, je n’en décide pas
# spa-now-also-3: Vous pouvez vous doucher et vous changer au spa, dès maintenant, c’est à nous. La suite n’est pas de mon ressort
# spa-now-also-4: Il y a le spa, en bas : une douche, un fer, une clé. Dans une minute vous y êtes ; la suite, ce serait ma cheffe
# spa-now-coach: Il ne voulait pas une suite, il voulait une porte qui ferme. Vous avez donné ce qui était à vous, tout de suite.
# take-the-suite: Oui, la suite du quatrième. Tenez, la carte : elle est prête, face au lac. Mme Rochat ne dira pas non, vous avez assez attendu comme ça.
# take-the-suite-also-1: Prenez la suite, ma cheffe sera d’accord, c’est sûr
# take-the-suite-also-2: Voici la carte de la suite, sans supplément, on s’arrangera avec Mme Rochat
# take-the-suite-also-3: Je vous surclasse, la suite du quatrième est à vous, elle comprendra
# take-the-suite-also-4: Allez-y, la suite est libre, je vous la promets
# take-the-suite-coach: Le geste est beau, et la suite n’est pas à vous. Vous promettez la parole de quelqu’un d’autre.
# buy-the-suite: La suite est libre et prête. Avec un supplément de { $supplement }, vous y êtes dans deux minutes, et vous dormirez face au lac.
# buy-the-suite-also-1: Pour { $supplement } de plus, je vous donne la suite
# buy-the-suite-also-2: Il y a la suite, moyennant { $supplement }
# buy-the-suite-also-3: On peut passer en suite, le supplément est de { $supplement }
# buy-the-suite-also-4: La suite vous tenterait ? C’est { $supplement } en plus
# sit-at-the-bar: Non, rien, nous sommes complets. Allez vous asseoir au bar, et laissez avancer les autres ; je vous appelle quand c’est bon.
# sit-at-the-bar-also-1: Il n’y a rien de libre, attendez au bar
# sit-at-the-bar-also-2: Complet, hélas. Patientez là-bas et libérez le comptoir
# sit-at-the-bar-also-3: Rien du tout. Prenez place au bar, on viendra vous chercher
# sit-at-the-bar-also-4: Asseyez-vous, monsieur, il n’y a pas d’autre chambre
empty-room = Right. By the time it’s ready, it’s too late. And that card behind you? All I need is a door that shuts.
    .says-tense = It’ll be ready too late. And that card behind you, what’s that? A door that shuts, I’m not asking for more.
    .says-furious = It’ll be ready too late! There’s a card hanging behind you. Give me a door that shuts, any door!
    .seen = Behind you, on the board, a single card is still hanging: the suite on the fourth floor.
    .spa-now = The suite isn’t mine to give. But I have the spa changing room: hot shower, iron, a door that shuts, in one minute.
    .spa-now-also-1 = Not the suite, that’s for Madame Rochat; the spa’s changing room, yes: shower, iron, right away
    .spa-now-also-2 = I’ll open the spa’s changing room for you, with shower and iron, you’re there in a minute. The suite isn’t my decision
    .spa-now-also-3 = You can shower and change in the spa, straight away, that’s ours to give. The suite isn’t up to me
    .spa-now-also-4 = There’s the spa, downstairs: a shower, an iron, a key. You’re there in a minute; the suite would be up to my manager
    .spa-now-coach = He did not want a suite, he wanted a door that shuts. You gave what was yours, and at once.
    .take-the-suite = Yes, the suite on the fourth floor. Here, take the card: it’s ready, facing the lake. Madame Rochat won’t say no, you’ve waited long enough.
    .take-the-suite-also-1 = Take the suite, my manager will agree, that’s certain
    .take-the-suite-also-2 = Here’s the card of the suite, no supplement, we’ll sort it out with Madame Rochat
    .take-the-suite-also-3 = I’m upgrading you, the fourth-floor suite is yours, she’ll understand
    .take-the-suite-also-4 = Go ahead, the suite’s free, I promise it to you
    .take-the-suite-coach = It is a handsome gesture, and the suite is not yours. You have given somebody else’s word.
    .buy-the-suite = The suite is free and ready. For a supplement of { $supplement } you’re in it within two minutes, and you’ll sleep facing the lake.
    .buy-the-suite-also-1 = For { $supplement } more, I’ll give you the suite
    .buy-the-suite-also-2 = There’s the suite, at an extra { $supplement }
    .buy-the-suite-also-3 = We can move you to the suite, the supplement is { $supplement }
    .buy-the-suite-also-4 = Would the suite tempt you? That’s { $supplement } on top
    .sit-at-the-bar = No, nothing, we’re full. Go and sit at the bar, and let the others come forward; I’ll call you when it’s done.
    .sit-at-the-bar-also-1 = There’s nothing free, wait at the bar
    .sit-at-the-bar-also-2 = Full, I’m afraid. Wait over there and clear the counter
    .sit-at-the-bar-also-3 = Nothing at all. Take a seat at the bar, somebody will fetch you
    .sit-at-the-bar-also-4 = Sit down, sir, there’s no other room

# text: Vous vous trompez, et c’est moi qui paie.
# says-tense: Votre erreur, ma facture. C’est ça ?
# says-furious: Vous me vendez la sortie de votre propre erreur !
# seen: Il regarde la carte, puis vous.
# price-list: C’est le tarif, monsieur, je ne l’ai pas inventé. La suite coûte plus cher parce qu’elle est plus grande, et qu’elle donne sur le lac.
# price-list-also-1: Le supplément est fixé par la maison, je n’y peux rien
# price-list-also-2: C’est le prix normal d’une catégorie supérieure
# price-list-also-3: La différence de tarif est la même pour tout le monde
# price-list-also-4: Une suite est plus chère, c’est logique
# ask-the-head: Alors c’est à Mme Rochat de trancher. Je l’appelle, je lui dis tout, et elle vient vous voir ici.
# ask-the-head-also-1: Je fais venir Mme Rochat, je lui explique toute l’affaire
# ask-the-head-also-2: C’est ma cheffe qui décide, je la mets au courant et elle arrive
# ask-the-head-also-3: Je préviens Mme Rochat avec tout ce que vous m’avez dit, elle descend
# ask-the-head-also-4: Pour ça il faut ma cheffe, je lui raconte et elle vient
# free-and-now: Vous avez raison de le prendre mal, je vous dois une solution, pas un prix. Le vestiaire du spa, avec douche et fer, tout de suite.
# free-and-now-also-1: C’était déplacé, votre colère est juste. Je vous ouvre le spa pour vous laver et vous changer, maintenant
# free-and-now-also-2: Je retire ça, on vous doit mieux. Il y a une douche et un fer au vestiaire du spa, je vous y conduis
# free-and-now-also-3: Vous faites bien de le dire. Gratuit et dans une minute : le vestiaire du spa, avec douche
# free-and-now-also-4: Oui, c’est à nous de réparer. Prenez le vestiaire du spa, la douche est chaude, je m’en occupe
sold-way-out = You make the mistake, and I’m the one who pays.
    .says-tense = Your mistake, my bill. Is that it?
    .says-furious = You’re selling me the way out of your own mistake!
    .seen = He looks at the card, then at you.
    .price-list = That’s the rate, sir, I didn’t invent it. The suite costs more because it’s larger, and because it looks onto the lake.
    .price-list-also-1 = The supplement’s set by the house, I can’t help that
    .price-list-also-2 = It’s the normal price of a higher category
    .price-list-also-3 = The difference is the same for everybody
    .price-list-also-4 = A suite costs more, that’s logical
    .ask-the-head = Then it’s for Madame Rochat to decide. I’ll ring her, I’ll tell her everything, and she’ll come to you here.
    .ask-the-head-also-1 = I’ll have Madame Rochat come down, I’ll explain the whole matter
    .ask-the-head-also-2 = My manager decides that, I’ll put her in the picture and she’ll be here
    .ask-the-head-also-3 = I’ll tell Madame Rochat all you’ve told me, she’s on her way down
    .ask-the-head-also-4 = That needs my manager, I’ll tell her the story and she’ll come
    .free-and-now = You’re right to take it badly, I owe you a solution, not a price. The spa changing room, with shower and iron, now.
    .free-and-now-also-1 = That was out of place, you’ve cause to be angry. I’ll open the spa for you to wash and change, now
    .free-and-now-also-2 = I take that back, you’re owed better. There’s a shower and an iron in the spa’s changing room, I’ll take you
    .free-and-now-also-3 = You’re right to say so. Free, and in a minute: the spa’s changing room, with a shower
    .free-and-now-also-4 = Yes, it’s for us to make good. Have the spa’s changing room, the shower’s hot, I’ll see to it

# text: Rouge. Alors, je l’ai, cette suite, ou je ne l’ai pas ?
# says-tense: Vous me l’avez donnée. Et maintenant, c’est rouge.
# says-furious: Donnée, reprise ! Vous jouez à quoi ?
# seen: Le téléphone sonne : Mme Rochat. La suite attend quelqu’un à dix-huit heures. Sur le lecteur, la carte clignote rouge.
# card-anyway: Prenez-la quand même. Je débloque la carte d’ici, je la passe en gratuit, { $supplement } pour nous, et on verra bien à dix-huit heures.
# card-anyway-also-1: Je vous la laisse, sans supplément, tant pis pour la réservation
# card-anyway-also-2: Gardez-la, je force la carte et je l’offre
# card-anyway-also-3: Elle est à vous malgré tout, je la mets à zéro
# card-anyway-also-4: Allez-y, je passe outre, c’est offert
# card-anyway-coach: Vous venez de donner { $supplement } que Mme Rochat avait refusés, et la chambre de quelqu’un d’autre.
# not-mine-to-give: Vous ne l’avez pas, pardon : je l’ai donnée sans en avoir le droit. Le vestiaire du spa, lui, est à vous tout de suite, douche et fer.
# not-mine-to-give-also-1: C’est ma faute, je n’avais pas à la promettre, excusez-moi. Je vous ouvre le spa maintenant, avec la douche
# not-mine-to-give-also-2: Pardon, j’ai parlé pour ma cheffe. Ce que je peux donner, je le donne : le vestiaire du spa, dans une minute
# not-mine-to-give-also-3: J’ai promis trop vite, toutes mes excuses. Une douche et un fer vous attendent au spa, je vous y mène
# not-mine-to-give-also-4: Non, et j’en suis responsable, pardon. Le spa est libre, avec une porte qui ferme : venez
# she-said-no: C’est Mme Rochat qui refuse. Moi, je vous l’aurais laissée, vous l’avez vu. Il faudra voir ça avec elle.
# she-said-no-also-1: Ce n’est pas moi, c’est ma cheffe qui bloque
# she-said-no-also-2: Mme Rochat ne veut pas, je n’y peux rien
# she-said-no-also-3: Moi j’étais d’accord, c’est elle qui dit non
# she-said-no-also-4: Plaignez-vous à Mme Rochat, elle a refusé
red-light = Red. So, do I have this suite, or don’t I?
    .says-tense = You gave it to me. And now it’s red.
    .says-furious = Given, taken back! What are you playing at?
    .seen = The telephone rings: Madame Rochat. The suite is expecting somebody at six. On the reader, the card blinks red.
    .card-anyway = Take it anyway. I’ll unblock the card from here and make it free, { $supplement } at our cost, and at six we’ll see.
    .card-anyway-also-1 = I’ll let you have it, no supplement, never mind the booking
    .card-anyway-also-2 = Keep it, I’ll force the card and it’s on us
    .card-anyway-also-3 = It’s yours in spite of that, I’m setting it to zero
    .card-anyway-also-4 = Go ahead, I’ll override it, it’s free
    .card-anyway-coach = You have just given away { $supplement } that Madame Rochat had refused, and somebody else’s room.
    .not-mine-to-give = You don’t, and I’m sorry: I gave what wasn’t mine to give. The spa changing room is yours at once, shower and iron.
    .not-mine-to-give-also-1 = It’s my fault, it wasn’t mine to promise, forgive me. I’ll open the spa for you now, with the shower
    .not-mine-to-give-also-2 = Sorry, I spoke for my manager. What I can give, I give: the spa’s changing room, in a minute
    .not-mine-to-give-also-3 = I promised too fast, my apologies. A shower and an iron are waiting in the spa, I’ll take you there
    .not-mine-to-give-also-4 = No, and that’s on me, I’m sorry. The spa is free, with a door that shuts: come
    .she-said-no = It’s Madame Rochat who refuses. I’d have let you have it, you saw that. You’ll have to take it up with her.
    .she-said-no-also-1 = It isn’t me, it’s my manager who’s blocking it
    .she-said-no-also-2 = Madame Rochat won’t have it, I can’t do a thing
    .she-said-no-also-3 = I was all for it, she’s the one who says no
    .she-said-no-also-4 = Complain to Madame Rochat, she refused

# text: Je n’attendrai pas en chaussettes mouillées. Une dernière fois : où est-ce que je me change ?
# says-tense: Une dernière fois. Où est-ce que je me change ?
# says-furious: Où est-ce que je me change ? Ici, devant tout le monde ?
# seen: Il ne bouge pas. Une flaque s’élargit autour de ses chaussures.
# staff-room: Il y a le vestiaire du personnel, derrière l’office : un lavabo, un crochet, et la porte ferme, en la tirant bien.
# staff-room-also-1: Dans le vestiaire du personnel, il y a un lavabo
# staff-room-also-2: Prenez le vestiaire des employés, derrière l’office
# staff-room-also-3: Le vestiaire du personnel fera l’affaire, il ferme
# staff-room-also-4: Derrière l’office, chez le personnel, vous avez un lavabo
# house-rules: Monsieur, encore un mot sur ce ton, et je devrai annuler votre réservation. Nous avons un règlement, et il vaut pour tout le monde.
# house-rules-also-1: Continuez comme ça et je vous annule la chambre
# house-rules-also-2: Si vous insistez, j’appelle la sécurité
# house-rules-also-3: Je peux aussi refuser de vous loger, monsieur
# house-rules-also-4: Attention, à ce ton-là, on résilie le séjour
# fetch-the-head: Je vais chercher Mme Rochat. Je lui raconte tout en chemin, vous n’aurez rien à répéter.
# fetch-the-head-also-1: Je fais descendre ma cheffe, je lui explique tout d’abord
# fetch-the-head-also-2: Mme Rochat va s’occuper de vous, je la mets au courant
# fetch-the-head-also-3: J’appelle Mme Rochat, elle saura déjà tout en arrivant
# fetch-the-head-also-4: Je passe la main à ma cheffe, avec toute l’histoire
# spa-after-all: Pas ici, et pas comme ça : votre colère, je la comprends. Je vous ouvre le vestiaire du spa, douche et fer compris.
# spa-after-all-also-1: Vous avez assez attendu, je comprends que ça déborde. Le vestiaire du spa est à vous, je vous l’ouvre
# spa-after-all-also-2: J’aurais dû y penser avant, fâchez-vous, c’est mérité. Au spa : une douche, un fer, une porte qui ferme
# spa-after-all-also-3: C’est humiliant, je le vois. Suivez-moi, je vous donne le vestiaire du spa
# spa-after-all-also-4: Vous avez raison, ça suffit. Il y a une douche au spa, je vous y mène tout de suite
wet-socks = I won’t wait in wet socks. One last time: where do I change?
    .says-tense = One last time. Where do I change?
    .says-furious = Where do I change? Here, in front of everybody?
    .seen = He does not move. A puddle is spreading around his shoes.
    .staff-room = There’s the staff changing room, behind the pantry: a washbasin, a hook, and the door shuts if you give it a good pull.
    .staff-room-also-1 = In the staff changing room, there’s a washbasin
    .staff-room-also-2 = Take the employees’ changing room, behind the pantry
    .staff-room-also-3 = The staff room will do, it shuts
    .staff-room-also-4 = Behind the pantry, where the staff are, you have a washbasin
    .house-rules = Sir, one more word in that tone, and I shall have to cancel your booking. We have house rules, and they apply to everyone.
    .house-rules-also-1 = Carry on like that and I’ll cancel your room
    .house-rules-also-2 = If you insist, I’ll call security
    .house-rules-also-3 = I can also refuse to have you here, sir
    .house-rules-also-4 = Careful, with that tone the stay is over
    .fetch-the-head = I’ll get Madame Rochat. I’ll tell her everything on the way, so you won’t have to repeat it.
    .fetch-the-head-also-1 = I’ll have my manager come down, I’ll explain it all to her first
    .fetch-the-head-also-2 = Madame Rochat will look after you, I’ll put her in the picture
    .fetch-the-head-also-3 = I’m calling Madame Rochat, she’ll know it all when she arrives
    .fetch-the-head-also-4 = I’ll hand you over to my manager, with the whole story
    .spa-after-all = Not here, and not like this: I understand that you’re angry. I’ll open the spa changing room for you, shower and iron included.
    .spa-after-all-also-1 = You’ve waited long enough, I see why it boils over. The spa’s changing room is yours, I’ll unlock it
    .spa-after-all-also-2 = I should have thought of it before, you’ve cause to be angry. In the spa: a shower, an iron, a door that shuts
    .spa-after-all-also-3 = It’s humiliating, I can see that. Come with me, I’m giving you the spa’s changing room
    .spa-after-all-also-4 = You’re right, enough is enough. There’s a shower in the spa, I’ll take you there at once

# text: Ils sont trois, derrière. Je bloque tout le monde, avec mes histoires.
# says-tense: Ils sont trois derrière, je les bloque, et ils me regardent dégouliner. Dépêchons.
# says-furious: Oui, je bloque tout le monde ! Qu’est-ce qu’ils ont tous à me regarder ?
# seen: Derrière lui, une femme consulte sa montre ; un petit garçon tire sur sa manche. Il s’écarte d’un pas, l’étui heurte le comptoir.
# never-mind-them: Ne faites pas attention à eux, ils ont tout leur temps, ils sont en vacances.
# never-mind-them-also-1: Laissez-les attendre, ce sont des touristes
# never-mind-them-also-2: Ne vous occupez pas des autres, ils patienteront
# never-mind-them-also-3: Oh, ceux-là ne sont pas pressés
# never-mind-them-also-4: Ignorez-les, c’est votre tour
# step-aside: Alors mettez-vous un peu de côté, avec l’étui, que je fasse avancer la file pendant que vous vous organisez.
# step-aside-also-1: Poussez-vous un peu, que les autres avancent
# step-aside-also-2: Décalez-vous sur la gauche, monsieur, avec vos affaires
# step-aside-also-3: Laissez passer les suivants, s’il vous plaît
# step-aside-also-4: Mettez-vous là, je prends déjà quelqu’un d’autre
# quick-form: Alors vite : le petit-déjeuner, vous le prendrez, et à quelle heure ?
# quick-form-also-1: Petit-déjeuner demain, oui ou non ?
# quick-form-also-2: Une question encore, vous êtes venu en voiture ?
# quick-form-also-3: Vite, alors, le journal du matin, lequel ?
# quick-form-also-4: Dites-moi juste si vous prenez le petit-déjeuner
# two-minutes-all: C’est nous qui les faisons attendre, pas vous. Mesdames, messieurs, deux minutes et je suis à vous, merci.
# two-minutes-all-also-1: Vous ne gênez personne, c’est notre retard. Et vous, derrière, je vous prends dans deux minutes, merci
# two-minutes-all-also-2: N’en soyez pas gêné. Messieurs dames, encore deux minutes, et c’est à vous
# two-minutes-all-also-3: La faute est à la maison, pas à vous. Deux minutes, madame, et je m’occupe de vous trois
# two-minutes-all-also-4: Aucune honte à avoir. Un instant pour ceux qui attendent : deux minutes, merci
# two-minutes-all-coach: Une phrase pour lui, une pour ceux de derrière. La gêne tombe, et personne ne s’en va.
in-the-way = There are three of them waiting. I’m holding everybody up, with this business of mine.
    .says-tense = There are three behind me, I’m holding them up, and they’re watching me drip. Let’s get on.
    .says-furious = Yes, I’m holding everybody up! What are they all staring at?
    .seen = Behind him a woman looks at her watch; a small boy is pulling at her sleeve. He steps aside, and the case knocks against the counter.
    .never-mind-them = Pay no attention to them, they’ve all the time in the world, they’re on holiday.
    .never-mind-them-also-1 = Let them wait, they’re tourists
    .never-mind-them-also-2 = Don’t bother about the others, they’ll hang on
    .never-mind-them-also-3 = Oh, those people aren’t in any hurry
    .never-mind-them-also-4 = Ignore them, it’s your turn
    .step-aside = Then move a little to one side, with the case, so that I can take the queue forward while you get organised.
    .step-aside-also-1 = Shift over a bit, so that the others can come up
    .step-aside-also-2 = Stand more to the left, sir, with your things
    .step-aside-also-3 = Let the next ones through, please
    .step-aside-also-4 = Wait over there, I’ll take somebody else meanwhile
    .quick-form = Quickly, then: breakfast, will you be having it, and at what time?
    .quick-form-also-1 = Breakfast tomorrow, yes or no?
    .quick-form-also-2 = One more question, did you come by car?
    .quick-form-also-3 = Quickly, then, which morning paper?
    .quick-form-also-4 = Just tell me if you’re having breakfast
    .two-minutes-all = We’re the ones keeping them waiting, not you. Ladies and gentlemen, two minutes and I’m with you, thank you.
    .two-minutes-all-also-1 = You’re in nobody’s way, the delay’s ours. And you behind, I’ll take you in two minutes, thanks
    .two-minutes-all-also-2 = Don’t be embarrassed. Ladies and gentlemen, two minutes more, and it’s your turn
    .two-minutes-all-also-3 = It’s the house’s fault, not yours. Two minutes, madam, and I’ll look after all three of you
    .two-minutes-all-also-4 = Nothing to be ashamed of. One moment for those who are waiting: two minutes, thank you
    .two-minutes-all-coach = One sentence for him, one for those behind. The embarrassment lifts, and nobody leaves.

# text: Et pour jouer ? Il me faut vingt minutes. Elle se bloque, quand elle est froide. Je ne veux pas qu’on m’entende comme ça.
# says-tense: Et la main ? Vingt minutes de gammes, au chaud, sinon elle se bloque. Pas devant des gens.
# says-furious: Et où est-ce que je joue, moi ? Vingt minutes, et pas devant des gens ! Sinon la main se bloque, et c’est fini.
# seen: Il souffle dans sa main gauche, la plie, la déplie. Elle tremble un peu.
# guests-love-it: Jouez donc ici, dans le hall ! Nos hôtes adoreront, et ça vous fera une répétition en public.
# guests-love-it-also-1: Le hall a une belle acoustique, allez-y !
# guests-love-it-also-2: Faites-nous donc profiter, au bar, tout le monde sera ravi
# guests-love-it-also-3: Jouez devant nous, ça vous entraînera
# guests-love-it-also-4: Un petit concert à la réception, ce serait charmant
# lake-salon: Je comprends, il vous faut la paix. Le salon du lac est vide, chauffé. Vous fermez la porte, personne n’entre.
# lake-salon-also-1: Une main qui se bloque, ça fait peur. Prenez le salon du lac, il est chaud et fermé, vous y serez seul
# lake-salon-also-2: Bien sûr, à l’abri de tout le monde. Il y a le salon du lac, chauffé, et je mets un mot sur la porte
# lake-salon-also-3: Je vois bien qu’elle vous inquiète. Vingt minutes au salon du lac, au chaud, personne ne vous entendra
# lake-salon-also-4: On va la réchauffer, cette main : le salon du lac est à vous, porte close, aussi longtemps qu’il faut
# lake-salon-coach: Il a dit ce qui lui faisait peur, et vous n’avez rien commenté : une porte, de la chaleur, personne.
# no-music-rule: Attention, le règlement interdit la musique dans la maison. S’il y a une plainte, il faudra vous la compter, et ce n’est pas donné.
# no-music-rule-also-1: Pas d’instrument dans la maison, sinon il y a des frais
# no-music-rule-also-2: Si quelqu’un se plaint, ce sera sur votre note
# no-music-rule-also-3: C’est interdit par le règlement, gare à l’amende
# no-music-rule-also-4: La musique est défendue ici, on vous la facturera
# end-of-corridor: Le salon du lac, au bout du couloir. Il est chauffé, et libre jusqu’à dix-sept heures.
# end-of-corridor-also-1: Prenez le salon du lac, il est libre jusqu’à dix-sept heures
# end-of-corridor-also-2: Il y a le salon au bout du couloir, il n’est pas pris
# end-of-corridor-also-3: Le salon du lac est à disposition, au fond
# end-of-corridor-also-4: Au fond du couloir, le salon est vide et chauffé
hands = And somewhere to play? I need twenty minutes. It locks when it’s cold. I don’t want to be heard like that.
    .says-tense = And the hand? Twenty minutes of scales, in the warm, or it locks. Not in front of people.
    .says-furious = And where do I play? Twenty minutes, and not in front of people! Or else the hand locks, and it’s over.
    .seen = He breathes on his left hand, bends it, straightens it. It trembles a little.
    .guests-love-it = Why not play here, in the lobby! Our guests will love it, and it makes a rehearsal in public for you.
    .guests-love-it-also-1 = The lobby has beautiful acoustics, go on!
    .guests-love-it-also-2 = Give us all a treat, in the bar, everybody will be delighted
    .guests-love-it-also-3 = Play in front of us, it’ll be good practice
    .guests-love-it-also-4 = A little concert at the front desk would be charming
    .lake-salon = I understand, you need some peace. The lake lounge is empty, and heated. You shut the door, and nobody comes in.
    .lake-salon-also-1 = A hand that locks is frightening. Take the lake lounge, it’s warm and closed, you’ll be on your own
    .lake-salon-also-2 = Of course, well away from everyone. There’s the lake lounge, heated, and I’ll put a note on the door
    .lake-salon-also-3 = I can see that it worries you. Twenty minutes in the lake lounge, in the warm, nobody will hear
    .lake-salon-also-4 = Let’s get that hand warm: the lake lounge is yours, door shut, for as long as it takes
    .lake-salon-coach = He told you what he fears, and you made no remark on it: a door, some warmth, nobody.
    .no-music-rule = Careful, house rules forbid music anywhere in the building. If there’s a complaint we’ll have to charge it to you, and it isn’t cheap.
    .no-music-rule-also-1 = No instruments in the house, otherwise there are charges
    .no-music-rule-also-2 = If anybody complains, it’ll go on your bill
    .no-music-rule-also-3 = It’s against the rules, mind the fine
    .no-music-rule-also-4 = Music’s forbidden here, you’d be charged for it
    .end-of-corridor = The lake lounge, at the end of the corridor. It’s heated, and free until five o’clock.
    .end-of-corridor-also-1 = Take the lake lounge, it’s free until five
    .end-of-corridor-also-2 = There’s the lounge at the end of the corridor, nobody has it
    .end-of-corridor-also-3 = The lake lounge is available, at the far end
    .end-of-corridor-also-4 = At the end of the corridor the lounge is empty and heated

# text: Et ce soir ? Je rentre à vingt-deux heures. Bien ou mal. Si c’est mal, je ne voudrai parler à personne.
# says-tense: Ce soir, je rentre à vingt-deux heures. La clé, le sac, comment on fait ? Bien ou mal, je ne veux devoir parler à personne.
# says-furious: Et ce soir, à vingt-deux heures, je refais la queue ? Bien ou mal, je ne veux parler à personne.
# seen: 15 h 58. Il repasse devant le comptoir, l’étui à l’épaule. Il tend son sac, puis hésite à le lâcher.
# you-will-shine: Mais non, vous allez les éblouir, j’en mets ma main au feu ! On boira un verre à votre succès, ce soir, au bar.
# you-will-shine-also-1: Vous aurez la place, je le sens !
# you-will-shine-also-2: Ça se passera merveilleusement, vous verrez, on fêtera ça
# you-will-shine-also-3: Ne pensez pas au mal, vous allez gagner
# you-will-shine-also-4: Avec votre talent, c’est dans la poche
# say-the-number: Alors c’est la 214, deuxième étage, à gauche de l’ascenseur ! Voilà déjà la carte. On y monte votre sac tout de suite, il vous attendra.
# say-the-number-also-1: Chambre 214, deuxième à gauche, voici la carte, le sac y sera
# say-the-number-also-2: Vous êtes à la 214, tenez la carte, on y monte le sac
# say-the-number-also-3: La 214 au deuxième étage, la carte est là, et le bagage y sera
# say-the-number-also-4: C’est la 214, on dépose vos affaires dedans
# say-the-number-coach: Vrai, complet, et dit tout haut devant trois inconnus : maintenant le hall sait où il dort, et à quelle heure il n’y est pas.
# sealed-card: Bien ou mal, ce sera votre soirée, et personne ne vous parlera. Votre carte est dans cette enveloppe, le numéro écrit dedans, et le sac sera en haut.
# sealed-card-also-1: Je comprends qu’on veuille être seul. Voici la carte sous enveloppe, le numéro est écrit dedans, le sac vous attendra
# sealed-card-also-2: Bien ou mal, personne ne vous posera de question. L’enveloppe est à vous, et votre sac sera monté
# sealed-card-also-3: Une soirée pareille, on la vit comme on veut. Prenez l’enveloppe : carte et numéro ; je fais monter le sac
# sealed-card-also-4: On vous laissera tranquille, c’est entendu. Dans l’enveloppe, la carte et le numéro ; le sac sera sur le lit
# night-porter: Le veilleur de nuit prend son service à vingt-deux heures. Vous verrez avec lui en arrivant, il cherchera la carte.
# night-porter-also-1: Il y a un veilleur, vous lui demanderez
# night-porter-also-2: Adressez-vous au veilleur de nuit en rentrant
# night-porter-also-3: À cette heure-là, c’est le veilleur qui s’en occupe
# night-porter-also-4: Vous demanderez au collègue de nuit
tonight = And tonight? I’ll be in at ten. Well or badly. If it’s badly, I won’t want to talk to anyone.
    .says-tense = Tonight I’ll be in at ten. The key, the bag, how’s that done? Well or badly, I don’t want to have to talk to anyone.
    .says-furious = And tonight at ten, do I queue again? Well or badly, I don’t want to talk to anyone.
    .seen = 3.58. He comes past the counter again, the case on his shoulder. He holds out his bag, then hesitates to let it go.
    .you-will-shine = Oh no, you’re going to dazzle them, I’d bet my life on it! We’ll drink to your success tonight, at the bar.
    .you-will-shine-also-1 = You’ll get the place, I can feel it!
    .you-will-shine-also-2 = It’ll go wonderfully, you’ll see, we’ll celebrate
    .you-will-shine-also-3 = Don’t think about failing, you’re going to win
    .you-will-shine-also-4 = With your talent, it’s in the bag
    .say-the-number = Then it’s 214, second floor, left of the lift! Here’s your card already. We’ll take your bag up right now, it will be waiting for you.
    .say-the-number-also-1 = Room 214, second floor on the left, here’s the card, the bag will be there
    .say-the-number-also-2 = You’re in 214, take the card, the bag’s going up
    .say-the-number-also-3 = 214 on the second floor, there’s the card, and the luggage will be in it
    .say-the-number-also-4 = It’s 214, we’ll put your things inside
    .say-the-number-coach = True, complete, and said aloud in front of three strangers: now the lobby knows where he sleeps, and at what time he is not there.
    .sealed-card = Well or badly, the evening’s yours, and nobody will talk to you. Your card’s in this envelope, with the number written inside, and the bag will be upstairs.
    .sealed-card-also-1 = I see why you’d want to be alone. Here’s the card in an envelope, the number’s written in it, the bag will be waiting
    .sealed-card-also-2 = Well or badly, nobody will ask you anything. The envelope’s yours, and your bag goes up
    .sealed-card-also-3 = An evening like that is yours to spend as you like. Take the envelope: card and number; I’ll have the bag taken up
    .sealed-card-also-4 = You’ll be left in peace, that’s agreed. In the envelope, the card and the number; the bag will be on the bed
    .night-porter = The night porter comes on at ten. You can see about it with him when you get in, he’ll look for the card.
    .night-porter-also-1 = There’s a night porter, you can ask him
    .night-porter-also-2 = Ask the night porter when you come back
    .night-porter-also-3 = At that hour it’s the porter who handles it
    .night-porter-also-4 = You can ask my colleague on nights

# text: Je file. Redites-moi le tout en deux phrases, je n’ai plus la tête à rien.
# says-tense: Je file. Deux phrases, la tête ne suit plus.
# says-furious: Je file. Deux phrases, je n’ai plus la tête à rien. Vite.
# seen: Il a déjà une main sur la porte tournante.
# in-two-lines: Gardez votre tête pour l’alto : le sac monte, la clé est prise, et ce soir personne ne vous demande rien. Au revoir, monsieur.
# in-two-lines-also-1: Ne pensez plus qu’à la musique : sac en haut, clé en poche, et ce soir personne à qui parler. Au revoir
# in-two-lines-also-2: Vous avez assez en tête : je monte le sac, vous avez la clé, vous rentrez quand vous voulez. Au revoir
# in-two-lines-also-3: On pense au reste pour vous : le bagage est monté, la clé réglée, rien à demander ce soir. Au revoir
# in-two-lines-also-4: Partez tranquille : votre sac vous attend en haut, la clé est chez vous, ce soir silence. Au revoir, monsieur Aebischer
# in-two-lines-coach: Deux phrases, comme demandé. Il part avec la tête libre, et rien à demander à son retour.
# ask-at-desk: La chambre sera prête à votre retour, et pour la carte on s’arrangera à la réception. Au revoir, monsieur.
# ask-at-desk-also-1: Donc la chambre sera faite, et vous passez au comptoir pour la carte. Au revoir
# ask-at-desk-also-2: Chambre prête ce soir, carte à la réception. Au revoir
# ask-at-desk-also-3: En rentrant, vous demandez la carte ici. Bonne fin de journée
# ask-at-desk-also-4: Tout sera prêt, vous n’aurez qu’à passer au comptoir. Au revoir
# good-stay: Toute l’équipe du Débarcadère vous souhaite un excellent séjour parmi nous. N’hésitez pas à laisser un avis, cela nous aide beaucoup !
# good-stay-also-1: Excellent séjour, et pensez à nous noter en ligne !
# good-stay-also-2: Bon séjour au Débarcadère, au plaisir de lire votre avis
# good-stay-also-3: Merci d’avoir choisi notre maison, votre avis compte pour nous
# good-stay-also-4: Nous vous souhaitons un agréable séjour, à bientôt
# break-a-leg: Respirez. Deux ans, vous y êtes. Allez-y, et merde, comme on dit chez vous !
# break-a-leg-also-1: Courage, vous y êtes presque. Allez, merde !
# break-a-leg-also-2: Je sens votre trac d’ici, et je crois en vous. Filez !
# break-a-leg-also-3: Pensez à la musique, pas à nous. Bon courage
# break-a-leg-also-4: C’est votre moment, allez. De tout cœur avec vous
# check-out-rule: Pensez que la chambre se libère demain à onze heures. Au revoir, monsieur.
# check-out-rule-also-1: Départ demain à onze heures, au revoir
# check-out-rule-also-2: N’oubliez pas, la chambre est à rendre à onze heures
# check-out-rule-also-3: Demain onze heures pour le départ. Bonne fin de journée
# check-out-rule-also-4: La clé est à rendre demain avant onze heures, au revoir
farewell = I’m off. Give me all of it again in two sentences, my head’s elsewhere.
    .says-tense = I’m off. Two sentences, my head’s elsewhere.
    .says-furious = I’m off. Two sentences, my head won’t hold more. Quickly.
    .seen = He already has one hand on the revolving door.
    .in-two-lines = Keep your head for the viola: the bag goes up, you have the key, and tonight nobody asks you anything. Goodbye, sir.
    .in-two-lines-also-1 = Think of nothing but the music: bag upstairs, key in your pocket, and nobody to talk to tonight. Goodbye
    .in-two-lines-also-2 = You’ve enough on your mind: I’ll take the bag up, you have the key, come in when you like. Goodbye
    .in-two-lines-also-3 = We’ll do the rest of the thinking: the luggage is up, the key’s settled, nothing to ask for tonight. Goodbye
    .in-two-lines-also-4 = Go with an easy mind: your bag’s waiting upstairs, the key’s with you, silence tonight. Goodbye, Mr Aebischer
    .in-two-lines-coach = Two sentences, as he asked. He leaves with his head free, and with nothing to ask for when he comes back.
    .ask-at-desk = The room will be ready when you return, and we’ll sort out the card at the desk. Goodbye, sir.
    .ask-at-desk-also-1 = So the room will be done, and you stop at the desk for the card. Goodbye
    .ask-at-desk-also-2 = Room ready tonight, card at the desk. Goodbye
    .ask-at-desk-also-3 = When you come in, just ask for the card here. Have a good afternoon
    .ask-at-desk-also-4 = It’ll all be ready, you just have to stop at the desk. Goodbye
    .good-stay = The whole team at the Débarcadère wishes you an excellent stay with us. Do leave us a review, it helps us a great deal!
    .good-stay-also-1 = Have an excellent stay, and remember to rate us online!
    .good-stay-also-2 = Enjoy the Débarcadère, we look forward to your review
    .good-stay-also-3 = Thank you for choosing the Débarcadère, your opinion matters to us
    .good-stay-also-4 = We wish you a pleasant stay, see you soon
    .break-a-leg = Breathe. Two years, and here you are. Off you go, and break a leg, as they say!
    .break-a-leg-also-1 = Chin up, you’re nearly there. Go on, break a leg!
    .break-a-leg-also-2 = I can feel your nerves from here, and I believe in you. Off you go!
    .break-a-leg-also-3 = Think of the music, not of us. All the best
    .break-a-leg-also-4 = It’s your moment, go. We’ll all be thinking of you
    .check-out-rule = Remember that the room has to be vacated by eleven tomorrow. Goodbye, sir.
    .check-out-rule-also-1 = Departure’s at eleven tomorrow, goodbye
    .check-out-rule-also-2 = Don’t forget, the room’s to be given up at eleven
    .check-out-rule-also-3 = Eleven o’clock tomorrow for check-out. Have a good afternoon
    .check-out-rule-also-4 = The key’s to be returned before eleven tomorrow, goodbye

# text: Qui décide, ici ? Pas vous. Alors allez me chercher la personne qui décide.
# seen: Il parle plus bas, tout à coup.
# same-answer: Ma cheffe vous dira exactement la même chose, monsieur, et vous aurez perdu dix minutes de plus à l’attendre.
# same-answer-also-1: Mme Rochat ne pourra rien de plus que moi
# same-answer-also-2: Ça ne servira à rien, elle vous répondra pareil
# same-answer-also-3: Inutile de la déranger, c’est la même règle pour elle
# same-answer-also-4: Elle vous dirait comme moi, croyez-moi
# fetch-her-now: C’est votre droit, et je comprends. J’appelle Mme Rochat et je lui raconte tout, vous n’aurez rien à répéter.
# fetch-her-now-also-1: Je vous comprends, je la fais descendre, elle saura déjà tout
# fetch-her-now-also-2: Bien sûr. Je mets Mme Rochat au courant, et elle vient
# fetch-her-now-also-3: Vous avez raison, je l’appelle tout de suite, avec toute l’histoire
# fetch-her-now-also-4: C’est légitime. Je lui explique d’abord, puis elle est à vous
# one-minute-first: Je comprends, et vous pouvez la voir. Une minute, d’abord, pour ce que je peux faire moi-même ; ensuite je l’appelle, si vous y tenez. D’accord ?
# one-minute-first-also-1: Vous y avez droit, et je vois pourquoi. Laissez-moi d’abord vous aider, une minute, vous voulez bien ?
# one-minute-first-also-2: J’ai mérité ça. Je fais ce qui est en mon pouvoir, puis je l’appelle, si vous le voulez encore. Ça vous va ?
# one-minute-first-also-3: Oui, elle viendra si vous le souhaitez. Donnez-moi une minute pour réparer, d’accord ?
# one-minute-first-also-4: Votre colère est juste. Puis-je essayer une minute, avant de la faire descendre ?
who-decides = Who decides things here? Not you. So go and get me the person who does.
    .seen = All at once he speaks more quietly.
    .same-answer = My manager will tell you exactly the same thing, sir, and you’ll have lost another ten minutes waiting for her.
    .same-answer-also-1 = Madame Rochat can’t do any more than I can
    .same-answer-also-2 = It won’t help, she’d give you the same answer
    .same-answer-also-3 = No need to disturb her, the rule’s the same for her
    .same-answer-also-4 = She’d say what I say, believe me
    .fetch-her-now = You’ve every right, and I understand. I’ll ring Madame Rochat and tell her everything, you won’t have to repeat it.
    .fetch-her-now-also-1 = I understand you, I’ll have her come down, she’ll know it all already
    .fetch-her-now-also-2 = Of course. I’ll put Madame Rochat in the picture, and she’ll come
    .fetch-her-now-also-3 = You’re right, I’m calling her at once, with the whole story
    .fetch-her-now-also-4 = Fair enough. I’ll explain to her first, and then she’s all yours
    .one-minute-first = I understand, and you may see her. One minute, first, for what I can do myself; then I’ll call her, if you still want her. All right?
    .one-minute-first-also-1 = You’re entitled to that, and I see why. Let me help you first, for one minute, would you?
    .one-minute-first-also-2 = I’ve earned that. I’ll do what’s in my power, then call her, if you still wish it. Is that fair?
    .one-minute-first-also-3 = Yes, she’ll come if you like. Give me one minute to put it right, all right?
    .one-minute-first-also-4 = You’ve cause to be angry. May I try for one minute, before I have her come down?

# text: Merci. Vous n’avez rien demandé, pour la main. C’est rare.
# says-tense: Bon. Ça, au moins, c’est clair. Merci.
# becomes: À seize heures trente, la main était chaude. Joël est rentré peu après vingt-deux heures, sans un mot, et a laissé au matin, pour la réception, un archet dessiné au crayon. Il joue là-bas depuis janvier.
second-chair = Thank you. You didn’t ask about the hand. That’s rare.
    .says-tense = Good. That’s clear, at least. Thanks.
    .becomes = At half past four the hand was warm. Joël came in soon after ten, without a word, and in the morning left a bow, drawn in pencil, for the front desk. He has played there since January.

# text: Sec, au moins. Au revoir.
# says-tense: Sec, au moins. Pour le reste, on verra bien.
# becomes: Il a joué sec et raide. La main s’est bloquée au trait de la fin. On lui a écrit qu’on l’entendrait volontiers une autre fois ; il cherche un autre hôtel pour ce jour-là.
cold-hand = Dry, at least. Goodbye.
    .says-tense = Dry, at least. As for the rest, we’ll see.
    .becomes = He played dry and stiff. The hand locked in the last run. They wrote that they would gladly hear him another time; for that day, he is looking for another hotel.

# text: J’y vais comme je suis. Au revoir.
# says-tense: Comme je suis venu, alors. Merci pour rien.
# becomes: Il s’est changé derrière un paravent, dans le couloir de la salle, trois minutes avant son tour. Le jury a été aimable. Son avis en ligne tient en un mot : « Noté. »
as-he-came = I’ll go as I am. Goodbye.
    .says-tense = As I came, then. Thanks for nothing.
    .becomes = He changed behind a screen, in the corridor of the concert hall, three minutes before his turn. The panel was kind. His review online is one word long: “Noted.”

# text: Bon. Si elle décide, elle. Quatre minutes, pas plus.
# says-tense: Qu’elle vienne, alors. Il me reste une heure.
# becomes: Mme Rochat est descendue en six minutes et lui a donné la suite. Il s’y est changé, sans regarder le lac. Le soir, elle vous a demandé ce que vous aviez essayé avant de l’appeler.
to-the-head = Fine. If she decides things. Four minutes, no more.
    .says-tense = Let her come, then. I’ve an hour left.
    .becomes = Madame Rochat was down in six minutes and gave him the suite. He changed in it without looking at the lake. In the evening she asked you what you had tried before calling her.

# text: Laissez tomber. Il y a une gare, plus haut, avec des lavabos.
# says-tense: Gardez-la, votre chambre.
# becomes: Joël s’est changé aux lavabos de la gare, et a dormi dans le dernier train. La chambre est restée prête, et vide, payée par quelqu’un qui raconte l’histoire à tout l’orchestre.
other-hotel = Forget it. There’s a station up the road, with washbasins.
    .says-tense = Keep your room.
    .becomes = Joël changed at the station washbasins, and slept in the last train. The room stayed ready and empty, paid for by somebody who tells the story to the whole orchestra.
