# text: The storm
title = La tempête

# text: Saturday, 6:40 p.m. You take calls for Gulf and Strait Ferries, in Sydney, Nova Scotia. A northeaster has stopped every crossing; sixty-one callers are waiting. Roberta Gillam, a Fleet Circle member, sits in her car at the terminal in Port aux Basques, Newfoundland, in sight of a ship that is going nowhere. At two, our text told her that it would.
briefing = Samedi, 18 h 40. Vous répondez au téléphone des Traversiers Gulf and Strait, à Sydney, en Nouvelle-Écosse. Une tempête de nord-est a arrêté toutes les traversées ; soixante et un appels attendent. Roberta Gillam, membre du Cercle de la flotte, est dans sa voiture, au terminal de Port aux Basques, à Terre-Neuve, en vue d’un navire qui n’ira nulle part. À 14 h, notre texto lui disait le contraire.

# text: Whether a ship sails is the captain’s decision, and nobody’s on the telephone. Say what it was made on; do not guess what comes next.
policy-master = Partir ou non, c’est le capitaine qui décide, et personne au téléphone. Dites sur quoi il s’est fondé ; ne devinez pas la suite.

# text: The two o’clock text was wrong, and two hundred people drove because of it. Own it once, and go on.
policy-text = Le texto de 14 h était faux, et deux cents personnes ont pris la route à cause de lui. Reconnaissez-le une fois, et avancez.

# text: Nobody is taken off a crossing for somebody else. A few places are kept back for medical travel; read the article before you speak of them.
policy-seats = Personne n’est retiré d’une traversée au profit d’un autre. Quelques places sont gardées pour les voyages médicaux ; lisez l’article avant d’en parler.

# text: Who is stranded at the terminal may have a room at the Harbour Inn, { $room }, on our account. You may give up to { $most }.
policy-night = Qui reste bloqué au terminal peut avoir une chambre au Harbour Inn, { $room }, à notre compte. Vous pouvez accorder jusqu’à { $most }.

# text: Put nobody on hold without a reason and a time. Come back before it is over, with or without an answer.
policy-hold = Pas de mise en attente sans une raison et une durée. Revenez avant la fin, avec ou sans réponse.

# text: The next decision falls at five in the morning. A promised call is made.
policy-call = La prochaine décision tombe à 5 h. Un rappel promis se fait.

# text: Passenger
# value: Roberta Gillam, Fleet Circle since 2003, { $crossings } crossings; not verified yet
record-name = Passagère
    .value = Roberta Gillam, Cercle de la flotte depuis 2003, { $crossings } traversées ; pas encore vérifiée

# text: Booking
# value: Tonight, 7:45 p.m.; car and two adults; { $fare }
record-booking = Réservation
    .value = Ce soir, 19 h 45 ; voiture et deux adultes ; { $fare }

# text: Text sent
# value: 2:00 p.m.: “Your crossing is ON TIME”
record-text = Texto envoyé
    .value = 14 h : « Votre traversée est À L’HEURE »

# text: Cancelled
# value: 6:05 p.m.; gusts of { $gusts } km/h at the berth
record-cancelled = Annulée
    .value = 18 h 05 ; rafales de { $gusts } km/h au quai

# text: Next crossing
# value: Relief run, Sunday 2 p.m., full; decision at 5 a.m.
record-next = Prochaine traversée
    .value = Traversée de rattrapage, dimanche 14 h, complète ; décision à 5 h

# text: that somebody see what this night is, and not a ticket number
need-heard = que quelqu’un voie ce qu’est cette nuit, et pas un numéro de billet

# text: to know why a ship with its lights on does not sail
need-why = savoir pourquoi un navire aux feux allumés ne part pas

# text: to get Wendell to Halifax by Monday morning
need-passage = que Wendell soit à Halifax lundi matin

# text: that his place on the list survive the weather
need-list = que sa place sur la liste survive au mauvais temps

# text: a warm bed for him tonight
need-bed = un lit chaud pour lui, cette nuit

# text: Places kept for medical travel
# content: On a relief run the duty manager keeps two walk-on places for people with a dated hospital appointment. She confirms by telephone while you hold, on the date and the clinic’s name; nothing is taken from anybody. A coach meets the ship and drives to Halifax overnight; it has a lift. Cars follow on the next run.
knowledge-medical = Places gardées pour les voyages médicaux
    .content = Sur une traversée de rattrapage, la cheffe de service garde deux places à pied pour qui a un rendez-vous daté à l’hôpital. Elle confirme par téléphone pendant la mise en attente, sur la date et le nom de la clinique ; on n’enlève rien à personne. Un autocar attend le navire et roule de nuit jusqu’à Halifax ; il a une plateforme élévatrice. Les voitures suivent à la traversée d’après.

# text: The weather letter
# content: For employers, courts and clinics: a signed statement that a crossing was cancelled for weather, by e-mail within minutes. Clinics have an on-call coordinator for travel delays; with the letter, appointments are moved rather than lost.
knowledge-letter = L’attestation météo
    .content = Pour les employeurs, les tribunaux et les cliniques : une déclaration signée qu’une traversée a été annulée pour cause de mauvais temps, par courriel en quelques minutes. Les cliniques ont une coordination de garde pour les retards de voyage ; avec l’attestation, un rendez-vous se déplace au lieu de se perdre.

# text: Rebooked: medical place
disposition-medical = Replacée : place médicale

# text: Stranded: room, no crossing yet
disposition-stranded = Bloquée : chambre, pas encore de traversée

# text: Weather: nothing arranged
disposition-weather = Mauvais temps : rien d’arrangé

# text: Complaint or passed up
disposition-complaint = Plainte ou transfert

# text: Roberta Gillam, Fleet Circle. I drove three hours on your text, and I’m parked in front of your ship. It has its lights on, its ramp down, and now my telephone says cancelled. I’d like to be on it, please.
# says-tense: Roberta Gillam, Fleet Circle, twenty-two years. I’m looking at your ship. Lights on, ramp down. At two you texted me ‘on time,’ I drove three hours, and at six it’s cancelled. Put me on it.
# says-furious: On time! You texted me on time! I drove three hours through that, and I’m staring at your ship with its lights on! Twenty-two years! Put me on it!
# safety-first: Good evening. Due to adverse weather, all crossings are cancelled until further notice. The safety of our passengers and crew is always our first priority.
# safety-first-also-1: Thanks for calling. All crossings are cancelled for weather, safety is our top priority
# safety-first-also-2: Good evening, as announced nothing is sailing tonight because of the storm, for your own safety
# safety-first-also-3: Hello, due to weather conditions we’ve suspended all departures until further notice
# safety-first-also-4: Good evening. Unfortunately everything’s cancelled, we put passenger safety first
# safety-first-coach: Every word is true, and she could have heard it from a machine. She is looking at a ship with its lights on.
# you-drove: Ms. Gillam, it’s { $agent }. You drove three hours on our word, and our word was wrong. I’m sorry. Tell me where this leaves you.
# you-drove-also-1: Good evening, { $agent } here. We told you it was on time and let you drive into that, I’d be furious. I’m sorry. Tell me what’s going on
# you-drove-also-2: Ms. Gillam, I’m { $agent }. That text sent you out in a storm for nothing, and I apologize for it. I’m listening
# you-drove-also-3: Hello, my name’s { $agent }. To sit there and look at the ship, after that drive, I understand you’re angry. Sorry about the text. What do you need tonight?
# you-drove-also-4: Good evening, { $agent } speaking. Our message was wrong and it cost you three hours on that road. I’m sorry, tell me everything
# reference: Gulf and Strait, good evening. Booking reference and date of birth?
# reference-also-1: Good evening, can I have your reservation number and birth date
# reference-also-2: Gulf and Strait, hello, what’s the booking reference?
# reference-also-3: Evening. I’ll need your reservation number and date of birth first
# reference-also-4: Hello, reference number and date of birth so I can pull up the file
# three-hundred: Good evening. I understand, but there are three hundred people in the same boat tonight, so to speak, and all of them would like to be on it.
# three-hundred-also-1: Hi, you’re one of hundreds tonight, ma’am, everybody wants on
# three-hundred-also-2: Good evening. You’re not alone, there are three hundred others stuck too
# three-hundred-also-3: Hello, I’m afraid everyone’s in the same situation this evening
# three-hundred-also-4: Evening, ma’am. All of our passengers are stranded, not only you
opening = Roberta Gillam, Cercle de la flotte. J’ai fait trois heures de route sur la foi de votre texto, et je suis devant votre navire. Les feux sont allumés, la rampe est baissée, et maintenant mon téléphone dit annulé. J’aimerais être à bord, s’il vous plaît.
    .says-tense = Roberta Gillam, Cercle de la flotte, vingt-deux ans. Je regarde votre navire. Feux allumés, rampe baissée. À deux heures vous m’écrivez « à l’heure », je fais trois heures de route, et à six c’est annulé. Mettez-moi à bord.
    .says-furious = À l’heure ! Vous m’avez écrit à l’heure ! J’ai fait trois heures de route là-dedans, et je suis devant votre navire tout éclairé ! Vingt-deux ans ! Mettez-moi à bord !
    .safety-first = Bonsoir. En raison de conditions météorologiques défavorables, toutes les traversées sont annulées jusqu’à nouvel ordre. La sécurité de nos passagers et de nos équipages passe toujours en premier.
    .safety-first-also-1 = Merci de votre appel. Tout est annulé à cause du temps, votre sécurité est notre priorité
    .safety-first-also-2 = Bonsoir, comme annoncé, rien ne part ce soir avec cette tempête, c’est pour votre sécurité
    .safety-first-also-3 = Bonjour, vu la météo nous avons suspendu tous les départs jusqu’à nouvel ordre
    .safety-first-also-4 = Bonsoir. Malheureusement tout est annulé, la sécurité d’abord
    .safety-first-coach = Chaque mot est vrai, et une machine aurait pu le dire. Elle regarde un navire aux feux allumés.
    .you-drove = Madame Gillam, ici { $agent }. Vous avez fait trois heures de route sur notre parole, et notre parole était fausse. Je m’en excuse. Dites-moi dans quelle situation ça vous met.
    .you-drove-also-1 = Bonsoir, { $agent } à l’appareil. On vous a dit à l’heure et laissée rouler là-dedans, je serais en colère aussi. Pardon. Racontez-moi
    .you-drove-also-2 = Madame Gillam, je m’appelle { $agent }. Ce texto vous a envoyée pour rien dans la tempête, je vous présente mes excuses. Je vous écoute
    .you-drove-also-3 = Bonsoir, ici { $agent }. Être là à regarder le navire après une route pareille, je comprends votre colère. Pardon pour le texto. De quoi avez-vous besoin ce soir ?
    .you-drove-also-4 = Bonsoir, { $agent }. Notre message était faux et il vous a coûté trois heures de cette route. Je le regrette, dites-moi tout
    .reference = Gulf and Strait, bonsoir. Numéro de réservation et date de naissance ?
    .reference-also-1 = Bonsoir, votre numéro de réservation et votre date de naissance, s’il vous plaît
    .reference-also-2 = Gulf and Strait, bonsoir, c’est quel numéro de réservation ?
    .reference-also-3 = Bonsoir. Il me faut d’abord la réservation et la date de naissance
    .reference-also-4 = Bonsoir, numéro et date de naissance, que j’ouvre le dossier
    .three-hundred = Bonsoir. Je comprends, mais ils sont trois cents dans le même bateau ce soir, si j’ose dire, et tous aimeraient bien être à bord.
    .three-hundred-also-1 = Bonsoir, vous êtes une parmi des centaines, madame, tout le monde veut monter
    .three-hundred-also-2 = Bonsoir. Vous n’êtes pas la seule, trois cents autres sont bloqués aussi
    .three-hundred-also-3 = Bonsoir, que voulez-vous, tout le monde en est là ce soir
    .three-hundred-also-4 = Bonsoir, madame. Tous nos passagers sont en rade, pas seulement vous

# text: I’ve sailed with you in worse, you know. Ninety-eight, with the plates sliding. What’s different tonight? It isn’t moving, it looks like a hotel. I find this hard to believe.
# says-tense: I’ve been on that ship in worse than this. It isn’t even rocking! I think you’ve no crew, or no bookings, and you call it weather.
# says-furious: Worse! I’ve been on it in worse! It’s not even rocking! You’ve no crew, is that it? Say it’s the crew and don’t say weather!
# with-respect: With respect, ma’am, you’re looking at it from a parking lot. The people who decide that have been at sea for thirty years, and know better than either of us.
# with-respect-also-1: With respect, you’re not a sailor, the captain knows better
# with-respect-also-2: I’m sorry but that’s not something you can judge from your car
# with-respect-also-3: You may think so, but the experts see it differently, ma’am
# with-respect-also-4: It doesn’t matter what it looks like from there, they know what they’re doing
# knots: We’re at sustained fifty knots on the beam, that’s beyond the berthing envelope for the vessel class, with a freezing spray advisory on top.
# knots-also-1: The crosswind component exceeds the berthing envelope for that class
# knots-also-2: It’s freezing spray and fifty knots sustained on the beam, outside operating parameters
# knots-also-3: Winds are out of limits for the vessel class under the operating matrix
# knots-also-4: There’s a spray advisory and we’re over the beam wind threshold
# maybe-midnight: Between you and me, they may still go at midnight. It often dies down. I’d stay where you are, so you’re first up the ramp.
# maybe-midnight-also-1: Stay put, I bet they’ll sail at midnight anyway
# maybe-midnight-also-2: It’ll probably calm down in a few hours, they’ll go then for sure
# maybe-midnight-also-3: Don’t leave the lot, I’m sure there’ll be something later tonight
# maybe-midnight-also-4: I’d wait there, these things blow over by midnight and then you’re first
# maybe-midnight-coach: She will sit in a running car until midnight on the strength of this sentence, with a sick man beside her. You do not know it yet. You did know that you were guessing.
# the-berth: After today, you may well doubt us. Tied up, it looks calm. In gusts of { $gusts } kilometres an hour, the captain could leave, and couldn’t land.
# the-berth-also-1: I’d be suspicious, too, after today. At the dock it’s sheltered, but with gusts of { $gusts } the captain has no way to land on the other side
# the-berth-also-2: You’ve every reason not to believe us. It really is the wind: at { $gusts } kilometres an hour the ship can’t be held at the berth, so the captain stays
# the-berth-also-3: I understand why it looks wrong from where you are. The lines hold it still. Out of them, with { $gusts } gusts, nobody could bring it in safely
# the-berth-also-4: Fair question, given how we treated you. The trouble isn’t the crossing, it’s coming alongside in gusts of { $gusts }, and that’s the captain’s call
the-ship = J’ai fait la traversée avec vous par pire temps, vous savez. En 98, les assiettes glissaient. Qu’est-ce qu’il y a de différent ce soir ? Il ne bouge pas, on dirait un hôtel. J’ai du mal à le croire.
    .says-tense = J’ai navigué là-dessus par pire que ça. Il ne roule même pas ! Je crois que vous n’avez pas d’équipage, ou pas assez de monde, et que vous appelez ça la météo.
    .says-furious = Pire ! J’ai navigué là-dessus par bien pire ! Il ne bouge même pas ! C’est l’équipage qui manque ? Dites que c’est l’équipage, et ne me parlez pas de vent !
    .with-respect = Sauf votre respect, madame, vous le voyez d’un stationnement. Ceux qui en décident naviguent depuis trente ans, et ils le savent mieux que vous et moi.
    .with-respect-also-1 = Sauf le respect que je vous dois, vous n’êtes pas marin, le capitaine le sait mieux
    .with-respect-also-2 = Je regrette, mais ce n’est pas une chose qui se juge de votre voiture
    .with-respect-also-3 = C’est votre avis, mais les spécialistes voient ça autrement, madame
    .with-respect-also-4 = Peu importe l’air que ça a d’où vous êtes, ils savent ce qu’ils font
    .knots = On a cinquante nœuds établis par le travers, c’est hors de l’enveloppe d’accostage pour cette classe, avec un avis d’embruns verglaçants en prime.
    .knots-also-1 = La composante de travers dépasse l’enveloppe d’accostage pour cette classe
    .knots-also-2 = Embruns verglaçants et cinquante nœuds établis, hors paramètres d’exploitation
    .knots-also-3 = Les vents sont hors limites pour la classe selon la matrice d’exploitation
    .knots-also-4 = Il y a un avis d’embruns et on dépasse le seuil de travers
    .maybe-midnight = Entre vous et moi, ils partiront peut-être à minuit. Ça tombe souvent, à cette heure-là. À votre place je resterais là, vous seriez la première sur la rampe.
    .maybe-midnight-also-1 = Ne bougez pas, je parie qu’ils partiront quand même à minuit
    .maybe-midnight-also-2 = Ça va sûrement se calmer dans quelques heures, et là ils partiront
    .maybe-midnight-also-3 = Ne quittez pas le stationnement, il y aura sûrement quelque chose plus tard
    .maybe-midnight-also-4 = Moi j’attendrais là, ces choses-là passent vers minuit, et vous serez devant
    .maybe-midnight-coach = Sur la foi de cette phrase, elle va rester dans une voiture jusqu’à minuit, avec un homme malade à côté d’elle. Vous ne le savez pas encore. Vous saviez que vous deviniez.
    .the-berth = Après aujourd’hui, vous pouvez bien douter de nous. Amarré, il a l’air calme. Sous des rafales de { $gusts } kilomètres à l’heure, le capitaine pourrait partir, et pas accoster.
    .the-berth-also-1 = Je me méfierais aussi, après une journée pareille. Au quai c’est abrité, mais avec des rafales de { $gusts }, le capitaine ne peut pas accoster de l’autre côté
    .the-berth-also-2 = Vous avez tout lieu de ne pas nous croire. C’est bien le vent : à { $gusts } kilomètres à l’heure, le navire ne tient pas au quai, alors le capitaine reste
    .the-berth-also-3 = Je comprends que ça paraisse faux, d’où vous êtes. Les amarres le tiennent. Sans elles, avec des rafales de { $gusts }, personne ne le rentrerait sans danger
    .the-berth-also-4 = C’est une question juste, vu comme on vous a traitée. Le difficile n’est pas la traversée, c’est d’accoster sous { $gusts }, et ça, c’est au capitaine de le dire

# text: All right. I’m not a fool about the sea. It’s that Wendell, my husband, has to be in Halifax Monday, quarter past eight. We’ve waited eleven months for it. I can’t ring them and say weather.
# says-tense: Fine, the wind. I don’t care about your wind! Monday, quarter past eight, my Wendell has to be in Halifax. We’ve waited eleven months. Eleven!
# says-furious: I don’t care about the wind! Eleven months we’ve waited! My Wendell has to be in Halifax Monday, quarter past eight, and you’re telling me about weather!
# what-is-monday: Eleven months, and now this in between. Then it isn’t about the ship. What happens on Monday, and what if he isn’t there?
# what-is-monday-also-1: After eleven months you must be frightened of missing it. What is it on Monday, and what if he’s late?
# what-is-monday-also-2: There’s a great deal hanging on this. Tell me about Monday: what’s at eight-fifteen for Wendell?
# what-is-monday-also-3: That’s a long wait to have a storm in the middle of. What kind of appointment is it, and can it be moved?
# what-is-monday-also-4: I understand, that’s not a holiday you’re missing. What’s he going in for, and what would it mean if he weren’t there?
# what-is-monday-coach: She was arguing about a ship. You asked about Monday, and the call was about something else.
# tuesday-run: I’ve got you on Tuesday, 11:45 in the morning, car and two adults, no change fee. Shall I confirm that for you right now?
# tuesday-run-also-1: The next one with space for a car is Tuesday at 11:45, should I book it?
# tuesday-run-also-2: I can move you to Tuesday morning free of charge
# tuesday-run-also-3: Let me rebook you for Tuesday, 11:45, no fee at all
# tuesday-run-also-4: There’s room on Tuesday, I’ll confirm that for both of you
# tuesday-run-coach: Quick, free, and a day after the only thing that counts. She had just told you.
# cut-to-booking: Okay, sorry, I’m going to jump in there, because we’ve a lot of callers waiting: what’s your booking reference, and I’ll see what there is.
# cut-to-booking-also-1: Let me cut in, there’s a queue, the reference please?
# cut-to-booking-also-2: Sorry to interrupt, I need the booking number so we can move along
# cut-to-booking-also-3: I have to stop you there, we’re very busy, what’s your reference?
# cut-to-booking-also-4: Hold on, ma’am, reference first, there are sixty people waiting
# oh-dear: Oh, that’s so hard, eleven months. I really feel for you both.
# oh-dear-also-1: I’m so sorry for you, that must be awful
# oh-dear-also-2: That’s terrible, you poor things, I truly feel for you
# oh-dear-also-3: Oh no, I can imagine how upsetting that is
# oh-dear-also-4: My heart goes out to you, what bad luck
the-reason = Bon. Je connais la mer, je ne suis pas sotte. C’est que Wendell, mon mari, doit être à Halifax lundi, à huit heures et quart. Onze mois que nous attendons ça. Je ne peux pas les appeler et leur dire : la météo.
    .says-tense = Bien, le vent. Je m’en moque, de votre vent ! Lundi, huit heures et quart, mon Wendell doit être à Halifax. Onze mois que nous attendons. Onze !
    .says-furious = Je m’en moque, du vent ! Onze mois qu’on attend ! Mon Wendell doit être à Halifax lundi, huit heures et quart, et vous me parlez de météo !
    .what-is-monday = Onze mois, et maintenant cette tempête en travers. Alors il ne s’agit pas du navire. Qu’y a-t-il lundi, et qu’est-ce qui arrive s’il n’y est pas ?
    .what-is-monday-also-1 = Après onze mois, vous devez avoir peur de le manquer. C’est quoi, lundi, et s’il arrive en retard ?
    .what-is-monday-also-2 = Il y a gros à perdre, je le comprends. Parlez-moi de lundi : qu’est-ce qu’il a à huit heures et quart ?
    .what-is-monday-also-3 = C’est long, pour avoir une tempête au milieu. C’est quel genre de rendez-vous, et est-ce qu’il se déplace ?
    .what-is-monday-also-4 = Je comprends, ce ne sont pas des vacances que vous manquez. Il y va pour quoi, et que se passe-t-il s’il n’est pas là ?
    .what-is-monday-coach = Elle se battait pour un navire. Vous avez demandé ce qu’il y avait lundi, et l’appel a changé de sujet.
    .tuesday-run = Je peux vous mettre mardi, 11 h 45, voiture et deux adultes, sans frais de changement. Je vous le confirme tout de suite ?
    .tuesday-run-also-1 = Le prochain où il y a place pour une voiture, c’est mardi à 11 h 45, je réserve ?
    .tuesday-run-also-2 = Je peux vous passer à mardi matin, gratuitement
    .tuesday-run-also-3 = Je vous replace mardi, 11 h 45, sans aucuns frais
    .tuesday-run-also-4 = Il reste de la place mardi, je confirme pour vous deux
    .tuesday-run-coach = Rapide, gratuit, et un jour après le seul qui compte. Elle venait de vous le dire.
    .cut-to-booking = D’accord, pardon, je vous coupe, on a beaucoup d’appels en attente : votre numéro de réservation, et je regarde ce qu’il y a.
    .cut-to-booking-also-1 = Je vous interromps, il y a du monde, le numéro, s’il vous plaît ?
    .cut-to-booking-also-2 = Pardon de vous couper, il me faut la réservation pour avancer
    .cut-to-booking-also-3 = Je vous arrête là, on est débordés, c’est quel numéro ?
    .cut-to-booking-also-4 = Attendez, madame, d’abord le numéro, il y en a soixante qui patientent
    .oh-dear = Oh, que c’est dur, onze mois. Je suis de tout cœur avec vous.
    .oh-dear-also-1 = Ça me fait de la peine pour vous, ce doit être affreux
    .oh-dear-also-2 = C’est terrible, mes pauvres, je compatis vraiment
    .oh-dear-also-3 = Oh non, j’imagine comme c’est bouleversant
    .oh-dear-also-4 = Je vous plains de tout mon cœur, quelle malchance

# text: It’s his liver. Monday they decide if he goes on the list. The letter says who misses it goes to the end. He’s asleep here beside me, he doesn’t know yet that it’s cancelled.
# says-tense: It’s the transplant people. Monday they say yes or no to the list, and who doesn’t come goes to the bottom. He’s asleep in the seat here. I haven’t told him.
# says-furious: It’s for a liver! Monday they put him on the list or they don’t! And I’m to wake him up and tell him about your wind?
# always-a-day: In winter we do advise all passengers to leave at least two days’ margin for anything important. It’s on the website, on the booking page, right above the payment.
# always-a-day-also-1: We recommend two days’ buffer in winter, it’s on the site
# always-a-day-also-2: You really should’ve travelled earlier for something like that
# always-a-day-also-3: The booking page does say to leave extra days, ma’am
# always-a-day-also-4: For such an important thing you’d want to cross a few days before
# always-a-day-coach: It is even true. It is also the one thing about tonight that nobody can change any more.
# noted-medical: So a medical appointment on Monday. Noted. Booking reference and your date of birth, please?
# noted-medical-also-1: Okay, it’s medical. Your reference and birth date?
# noted-medical-also-2: Medical, Monday, got it. I’ll need your reservation number and date of birth
# noted-medical-also-3: I’ve put down medical travel, now the booking number please
# noted-medical-also-4: Right, an appointment in Halifax. Confirm your date of birth and reference for me
# mine-now: Let him sleep. You’ve carried this alone for three hours; now it’s two of us. Reference and date of birth, and I’ll start with Monday.
# mine-now-also-1: Don’t wake him yet. That’s a terrible thing to sit there with, and I’m taking it on with you. Reference and date of birth, please?
# mine-now-also-2: I’m so sorry, that’s heavy to hold alone in a parked car. I’ll stay on this till there’s a plan. What’s your reference, and when were you born?
# mine-now-also-3: I understand now what tonight means. I’ll work on it with you, beginning with Monday. Your booking number and birth date?
# mine-now-also-4: That’s his whole chance, and it’s a lot to sit there with. It’s my job now, too. Give me the reference and your date of birth and we’ll start
# they-will-understand: I can hear you’re scared. But they’re doctors, they’ll understand; nobody can be blamed for weather. In a week you’ll both laugh about it.
# they-will-understand-also-1: I’m sure the hospital will understand, it’s a storm
# they-will-understand-also-2: They can’t hold the weather against him, don’t worry
# they-will-understand-also-3: Doctors know what winter is like here, it’ll be fine
# they-will-understand-also-4: Surely they won’t mind, everybody’s late in a storm
the-list = C’est son foie. Lundi, ils décident s’il va sur la liste. La lettre dit : qui manque ce jour-là repart à la fin. Il dort, là, à côté de moi, il ne sait pas encore que c’est annulé.
    .says-tense = C’est l’équipe de transplantation. Lundi ils disent oui ou non, pour la liste, et qui ne vient pas retombe en bas. Il dort, là, sur le siège. Je ne lui ai rien dit.
    .says-furious = C’est pour un foie ! Lundi, ils le mettent sur la liste ou pas ! Et il faudrait que je le réveille pour lui parler de votre vent ?
    .always-a-day = L’hiver, nous conseillons à tous nos passagers de garder au moins deux jours de marge pour ce qui compte. C’est sur le site, à la page de réservation, juste au-dessus du paiement.
    .always-a-day-also-1 = On recommande deux jours de marge en hiver, c’est sur le site
    .always-a-day-also-2 = Vous auriez vraiment dû partir plus tôt pour une chose pareille
    .always-a-day-also-3 = La page de réservation dit bien de prévoir des jours de plus, madame
    .always-a-day-also-4 = Pour quelque chose d’aussi important, on traverse quelques jours avant
    .always-a-day-coach = C’est même vrai. C’est aussi la seule chose de cette soirée que plus personne ne peut changer.
    .noted-medical = Donc un rendez-vous médical lundi. C’est noté. Numéro de réservation et date de naissance, s’il vous plaît ?
    .noted-medical-also-1 = Bon, c’est médical. Votre numéro et votre date de naissance ?
    .noted-medical-also-2 = Médical, lundi, compris. Il me faut la réservation et la date de naissance
    .noted-medical-also-3 = J’inscris voyage médical, et maintenant le numéro, s’il vous plaît
    .noted-medical-also-4 = D’accord, rendez-vous à Halifax. Confirmez-moi date de naissance et numéro
    .mine-now = Laissez-le dormir. Vous portez ça toute seule depuis trois heures ; à présent on est deux. Numéro et date de naissance, et je commence par lundi.
    .mine-now-also-1 = Ne le réveillez pas encore. C’est terrible d’être là avec ça, et je m’en charge avec vous. Votre numéro et votre date de naissance ?
    .mine-now-also-2 = C’est lourd à tenir seule dans une voiture arrêtée. Je reste là-dessus jusqu’à ce qu’il y ait un plan. Le numéro, et vous êtes née quand ?
    .mine-now-also-3 = Je comprends maintenant ce qu’est cette soirée. J’y travaille avec vous, en commençant par lundi. Réservation et date de naissance ?
    .mine-now-also-4 = C’est toute sa chance, et c’est lourd à porter. C’est mon affaire aussi, désormais. Donnez-moi le numéro et votre date de naissance, on s’y met
    .they-will-understand = Je sens bien que vous avez peur. Mais ce sont des médecins, ils comprendront ; le temps, ce n’est la faute de personne. Dans une semaine, vous en rirez tous les deux.
    .they-will-understand-also-1 = L’hôpital comprendra sûrement, c’est une tempête
    .they-will-understand-also-2 = Ils ne peuvent pas lui reprocher la météo, n’ayez crainte
    .they-will-understand-also-3 = Les médecins savent ce qu’est l’hiver par ici, tout ira bien
    .they-will-understand-also-4 = Ça ne les dérangera sûrement pas, tout le monde est en retard dans une tempête

# text: Somebody at the window said that there’s a boat tomorrow, at two. Full. Well, somebody on it is going to a hockey game. You could ask them. You could make them.
# says-tense: There’s a boat tomorrow at two. Full, they say. Then take somebody off! Somebody’s going to a hockey game. I’ve { $crossings } crossings with you. Doesn’t that buy me two seats, once?
# says-furious: Tomorrow at two, and it’s full? Then empty two seats! I’ve paid you for { $crossings } crossings! Take somebody off it!
# full-is-full: It’s full, I’m afraid. Seats go in the order of booking, for Fleet Circle as for anybody else. I can put you on the waiting list; you’d be forty-third.
# full-is-full-also-1: No, it’s fully booked, first come first served, membership doesn’t change that
# full-is-full-also-2: Sorry, the Sunday run is full, I can only offer the waiting list at number forty-three
# full-is-full-also-3: There’s nothing left on it, the waiting list is all I have
# full-is-full-also-4: Full means full, whoever booked first has the seats
# kept-places: I’d ask for that, too. Nobody comes off; but two places are kept for hospital travel, and I want them for you and Wendell.
# kept-places-also-1: I understand why you’d say that. I can’t take anybody off, and I needn’t: there are two medical places on it, let me get those for you
# kept-places-also-2: Anyone in your seat would beg for it. We keep back two walk-on places for hospital appointments, and I’m going after them now
# kept-places-also-3: You shouldn’t have to beg. The duty manager holds two places for people like Wendell, I’ll ask for both, and nobody loses a seat
# kept-places-also-4: I know that it feels like your last chance. It isn’t somebody else’s seat you need, there are two kept for medical travel, I’ll request them
# some-exception: I know how much you need it. There may be some sort of exception for medical cases, I’m just not sure how that works on a night like this.
# some-exception-also-1: I understand. I think there’s something for medical travel, I’m not certain though
# some-exception-also-2: That’s hard. There could be a special arrangement, I don’t know the details
# some-exception-also-3: I feel for you, maybe there’s an exception, I’d have to find out some time
# some-exception-also-4: I see how urgent it is. Perhaps there’s a procedure for hospital trips, not sure
# some-exception-coach: You have heard of it, and so has the knowledge base, in half a minute. “Some sort of exception” is not a seat.
# take-two-off: For a transplant? Leave it with me. I’ll move two of the late bookings to Tuesday and put your names in. They’ll never know why.
# take-two-off-also-1: I’ll bump two people to Tuesday and give you their seats
# take-two-off-also-2: For a liver I’ll do it, I’m taking two late bookings off for you
# take-two-off-also-3: Okay, I’ll swap you in for two others, don’t tell anyone
# take-two-off-also-4: Consider it done, somebody else can wait till Tuesday
# take-two-off-coach: One of the two late bookings is a girl on her way to her mother’s bedside. You could not know; that is why nobody may do this from a desk.
# stand-by: What people do is come down at noon, without the car, and stand by at the ramp. There’s nearly always somebody who doesn’t turn up.
# stand-by-also-1: You could come on standby at noon, there are always no-shows
# stand-by-also-2: Try your luck at the ramp tomorrow, somebody usually doesn’t show up
# stand-by-also-3: Go down there as foot passengers and wait, seats often come free
# stand-by-also-4: I’d just be at the ramp at noon on the off chance, people cancel
# priority-code: I can put medical on the booking and ask for the kept places.
# priority-code-also-1: Two medical places exist, I’ll request those
# priority-code-also-2: There are places for hospital travel, I’ll ask for two
# priority-code-also-3: I’ll mark it as medical travel and apply for the reserved places
# priority-code-also-4: Let me request the medical places on that run
the-places = Quelqu’un au guichet a dit qu’il y a un bateau demain, à deux heures. Complet. Eh bien, quelqu’un là-dessus s’en va voir un match de hockey. Vous pourriez lui demander. Vous pourriez l’obliger.
    .says-tense = Il y a un bateau demain à deux heures. Complet, à ce qu’on dit. Alors enlevez quelqu’un ! Il y en a qui vont au hockey. J’ai { $crossings } traversées chez vous. Ça ne vaut pas deux places, une fois ?
    .says-furious = Demain à deux heures, et c’est complet ? Videz deux sièges ! Je vous ai payé { $crossings } traversées ! Enlevez quelqu’un !
    .full-is-full = C’est complet, hélas. Les places vont dans l’ordre des réservations, pour le Cercle de la flotte comme pour les autres. Sur la liste d’attente, vous seriez quarante-troisième.
    .full-is-full-also-1 = Non, tout est réservé, premier arrivé premier servi, être membre n’y change rien
    .full-is-full-also-2 = Je regrette, dimanche c’est plein, je n’ai que la liste d’attente, au numéro quarante-trois
    .full-is-full-also-3 = Il ne reste rien, je n’ai que la liste d’attente
    .full-is-full-also-4 = Complet, c’est complet, les places sont à qui a réservé d’abord
    .kept-places = Je le demanderais aussi. On ne débarque personne ; mais deux places sont gardées pour les voyages à l’hôpital, et je les veux pour vous et Wendell.
    .kept-places-also-1 = Je comprends que vous disiez ça. Je ne peux faire descendre personne, et je n’en ai pas besoin : il y a deux places médicales, laissez-moi vous les obtenir
    .kept-places-also-2 = À votre place, tout le monde supplierait. On garde deux places à pied pour les rendez-vous d’hôpital, je m’en occupe tout de suite
    .kept-places-also-3 = Vous ne devriez pas avoir à supplier. La cheffe de service tient deux places pour des gens comme Wendell, je demande les deux, et personne ne perd la sienne
    .kept-places-also-4 = Je sais que ça ressemble à votre dernière chance. Ce n’est pas la place d’un autre qu’il vous faut, il y en a deux gardées pour le médical, je les réclame
    .some-exception = Je sais combien vous en avez besoin. Il existe peut-être une sorte d’exception pour le médical, je ne sais pas trop comment ça marche, un soir comme celui-ci.
    .some-exception-also-1 = Je comprends. Je crois qu’il y a quelque chose pour les voyages médicaux, sans certitude
    .some-exception-also-2 = C’est dur. Il y a peut-être un arrangement spécial, je ne connais pas le détail
    .some-exception-also-3 = Je compatis, il existe peut-être une exception, il faudrait que je me renseigne un jour
    .some-exception-also-4 = Je vois que ça presse. Il y a peut-être une procédure pour l’hôpital, je ne sais pas
    .some-exception-coach = Vous en avez entendu parler, et la base de connaissances aussi, en une demi-minute. « Une sorte d’exception », ce n’est pas une place.
    .take-two-off = Pour une transplantation ? Laissez-moi faire. Je passe deux réservations tardives à mardi et j’inscris vos noms. Ils ne sauront jamais pourquoi.
    .take-two-off-also-1 = Je repousse deux personnes à mardi et je vous donne leurs places
    .take-two-off-also-2 = Pour un foie, je le fais, j’enlève deux réservations tardives pour vous
    .take-two-off-also-3 = Bon, je vous échange contre deux autres, ne le dites à personne
    .take-two-off-also-4 = C’est comme si c’était fait, d’autres peuvent attendre mardi
    .take-two-off-coach = Une des deux réservations tardives est une jeune fille qui va au chevet de sa mère. Vous ne pouviez pas le savoir ; c’est pourquoi personne ne doit faire ça d’un bureau.
    .stand-by = Ce que font les gens, c’est de venir à midi, sans la voiture, et d’attendre près de la rampe. Il y a presque toujours quelqu’un qui ne se présente pas.
    .stand-by-also-1 = Vous pourriez venir en attente à midi, il y a toujours des absents
    .stand-by-also-2 = Tentez votre chance demain à la rampe, d’habitude il en manque un
    .stand-by-also-3 = Allez-y à pied et patientez, des places se libèrent souvent
    .stand-by-also-4 = Moi je serais à la rampe à midi, à tout hasard, des gens annulent
    .priority-code = Je peux inscrire « médical » à la réservation et demander les places gardées.
    .priority-code-also-1 = Deux places médicales existent, je les demande
    .priority-code-also-2 = Il y a des places pour l’hôpital, j’en demande deux
    .priority-code-also-3 = Je le note comme voyage médical et je sollicite les places réservées
    .priority-code-also-4 = Laissez-moi demander les places médicales de cette traversée

# text: Places for hospital travel? I’ve asked all evening and nobody told me. I’m worn out. You need the letter? It’s in my bag, under his feet. Wait. Yes. Now what?
# says-tense: So there are places! I’ve been told ‘full’ all evening, and I’m worn out. I have the letter, I’m holding it. What do you need from me? And don’t you put me on that music.
# says-furious: There are places! And it took all evening to tell me? I’m at the end of my rope! I’ve the letter in my hand. If you put me on that music I’ll drive up the ramp myself!
# one-moment: One moment.
# one-moment-also-1: Hang on
# one-moment-also-2: Please hold
# one-moment-also-3: Just a moment, please
# one-moment-also-4: Hold the line
# ten-seconds: Wonderful, that’s all we need! I’ll just put you on hold for ten seconds, literally ten, and when I’m back it’ll all be settled.
# ten-seconds-also-1: Great, hold on for ten seconds and it’s done
# ten-seconds-also-2: Perfect! Ten seconds on hold, I’ll be right back with your seats
# ten-seconds-also-3: I’ll be back before you know it, ten seconds
# ten-seconds-also-4: Super, just a tiny hold, ten seconds at the most
# ten-seconds-coach: She counted. Ten seconds is what it is pleasant to promise; the duty manager has sixty-one other calls.
# two-minutes: You’ve been put off all evening, so: I’ll read the date and clinic to the duty manager. Two minutes, and I’m back, answer or not.
# two-minutes-also-1: I know you’re worn out with waiting. I need the duty manager’s yes, I’ll be two minutes at most, and I’ll come back even if I have nothing
# two-minutes-also-2: After an evening like this you must be exhausted. Read me the date and the clinic; I’ll call the manager, two minutes on hold, then I’m with you again
# two-minutes-also-3: That’s a tiring night, and this is the last wait I’ll ask for: two minutes while the duty manager confirms the letter. I return either way
# two-minutes-also-4: No more waiting without a reason, you’ve had plenty. The manager confirms it by phone, it takes up to two minutes, and I check back with you
# two-minutes-coach: A reason, a time with room in it, and a way back. That is a hold.
# send-it-in: Scan both sides of it and e-mail it to our accessibility desk, with the reference in the subject line. They answer in the order of arrival, within two working days.
# send-it-in-also-1: E-mail the letter to the accessibility desk, they’ll answer within two days
# send-it-in-also-2: Please scan and send the letter in, with your reference
# send-it-in-also-3: You’ll have to submit that by e-mail, our desk reviews it
# send-it-in-also-4: Send a copy to the special assistance address and wait for their reply
the-proof = Des places pour l’hôpital ? J’ai demandé toute la soirée, personne ne me l’a dit. Je n’en peux plus. Il vous faut la lettre ? Elle est dans mon sac, sous ses pieds. Attendez. Oui. Et maintenant ?
    .says-tense = Donc il y en a, des places ! On m’a dit « complet » toute la soirée, je suis vidée. J’ai la lettre à la main. Qu’est-ce qu’il vous faut ? Et ne me mettez pas sur cette musique.
    .says-furious = Il y en a ! Et il a fallu toute la soirée ? Je suis à bout ! J’ai la lettre à la main. Si vous me mettez sur cette musique, je monte la rampe en voiture !
    .one-moment = Un instant.
    .one-moment-also-1 = Ne quittez pas
    .one-moment-also-2 = Patientez
    .one-moment-also-3 = Juste un moment, s’il vous plaît
    .one-moment-also-4 = Restez en ligne
    .ten-seconds = Formidable, c’est tout ce qu’il nous faut ! Je vous mets en attente dix secondes, vraiment dix, et quand je reviens, tout sera réglé.
    .ten-seconds-also-1 = Super, attendez dix secondes et c’est fait
    .ten-seconds-also-2 = Parfait ! Dix secondes d’attente, je reviens aussitôt avec vos places
    .ten-seconds-also-3 = Vous n’aurez pas le temps de dire ouf, dix secondes
    .ten-seconds-also-4 = Génial, une toute petite attente, dix secondes au plus
    .ten-seconds-coach = Elle a compté. Dix secondes, c’est ce qu’il est agréable d’annoncer ; la cheffe de service a soixante et un autres appels.
    .two-minutes = On vous a fait patienter toute la soirée, alors voilà : je lis la date et la clinique à la cheffe de service. Deux minutes, et je reviens, avec ou sans réponse.
    .two-minutes-also-1 = Je sais que vous n’en pouvez plus d’attendre. Il me faut le oui de la cheffe de service, deux minutes au plus, et je reviens même sans rien
    .two-minutes-also-2 = Après une soirée pareille, vous devez être à bout. Lisez-moi la date et la clinique ; je l’appelle, deux minutes d’attente, et je suis de nouveau là
    .two-minutes-also-3 = C’est une soirée épuisante, et c’est la dernière attente que je vous demande : deux minutes, le temps que la cheffe confirme la lettre. Je reviens de toute façon
    .two-minutes-also-4 = Plus d’attente sans raison, vous en avez eu assez. Elle confirme par téléphone, ça prend jusqu’à deux minutes, et je vous retrouve
    .two-minutes-coach = Une raison, une durée avec de la marge, et un retour. C’est cela, une mise en attente.
    .send-it-in = Numérisez-la des deux côtés et envoyez-la par courriel à notre service d’accessibilité, avec le numéro en objet. Ils répondent dans l’ordre d’arrivée, sous deux jours ouvrables.
    .send-it-in-also-1 = Envoyez la lettre par courriel à l’accessibilité, ils répondront en deux jours
    .send-it-in-also-2 = Numérisez la lettre et faites-la suivre, avec votre numéro
    .send-it-in-also-3 = Il faudra soumettre ça par courriel, notre service l’examinera
    .send-it-in-also-4 = Transmettez une copie à l’adresse des besoins particuliers et attendez leur réponse

# text: Two places. On foot. And the car? He can’t walk farther than a hallway, and it’s four hundred kilometres from North Sydney to Halifax. What do I do, carry him?
# says-tense: On foot? Without the car? He can’t walk the length of this lot! And then it’s four hundred kilometres to Halifax. Did anyone think of that?
# says-furious: On foot! He can’t walk! And Halifax is four hundred kilometres! Did anybody there think for one minute?
# rent-one: There are a couple of car rentals in Sydney. You’d want to call them tonight, mind you, because a lot of people coming off that ship will have the same idea.
# rent-one-also-1: You could rent a car in Sydney, call around quickly
# rent-one-also-2: There are rental places near the terminal over there
# rent-one-also-3: I’d suggest a rental car, if there’s one left
# rent-one-also-4: Most people get a taxi or a rental from North Sydney
# coach-with-lift: You’re right to ask. A wheelchair at your car, a coach with a lift at the ship, Halifax by three in the morning. You’re both on it.
# coach-with-lift-also-1: That worry is fair. Somebody meets your car with a wheelchair, a coach with a lift takes you to Halifax overnight, you’re booked, and the car comes on the next run
# coach-with-lift-also-2: Of course you can’t carry him. He’ll be wheeled on, and the coach from the ship has a lift and gets to Halifax by three in the morning. Both seats are yours
# coach-with-lift-also-3: I thought of that, too, it’s frightening. There’s a wheelchair this side, and a coach with a lift over there, in Halifax before three in the morning, all arranged
# coach-with-lift-also-4: I understand, two seats alone don’t get him there. Wheelchair to the ship, then our coach with a lift down to Halifax, and the car later
# coach-only: There’s a coach from the ship to Halifax, with a lift. I’ve put you both on it. The car follows.
# coach-only-also-1: A coach meets the ship and has a lift, you’re booked on it, car comes later
# coach-only-also-2: You’re on our overnight coach to Halifax, your car goes on the next run
# coach-only-also-3: I’ve added the coach for two, the car will be shipped after
# coach-only-also-4: Coach booked. It drives to Halifax overnight. The car follows on the next boat
# be-glad: Two places on a full ship is really the best anyone’s had tonight, ma’am. I’d be glad of them.
# be-glad-also-1: You’re lucky to have places at all, honestly
# be-glad-also-2: Nobody else got that much tonight, you should be happy
# be-glad-also-3: It’s more than the other three hundred have, ma’am
# be-glad-also-4: I’d take it and be grateful, if I were you
overland = Deux places. À pied. Et la voiture ? Il ne marche pas plus loin qu’un corridor, et de North Sydney à Halifax, il y a quatre cents kilomètres. Je fais quoi, je le porte ?
    .says-tense = À pied ? Sans la voiture ? Il ne traverserait pas ce stationnement ! Et après, il y a quatre cents kilomètres jusqu’à Halifax. Quelqu’un y a pensé ?
    .says-furious = À pied ! Il ne marche pas ! Et Halifax, c’est quatre cents kilomètres ! Est-ce que quelqu’un, chez vous, a réfléchi une minute ?
    .rent-one = Il y a deux ou trois loueurs de voitures à Sydney. Appelez-les plutôt dès ce soir, parce que bien des gens qui descendront de ce navire auront la même idée.
    .rent-one-also-1 = Vous pourriez louer une voiture à Sydney, appelez vite
    .rent-one-also-2 = Il y a des loueurs près du terminal, là-bas
    .rent-one-also-3 = Je vous suggère une location, s’il en reste
    .rent-one-also-4 = La plupart prennent un taxi ou une location à North Sydney
    .coach-only = Il y a un autocar du navire à Halifax, avec plateforme. Je vous y ai inscrits tous les deux. La voiture suit.
    .coach-only-also-1 = Un autocar attend le navire, avec plateforme, vous y êtes, la voiture vient après
    .coach-only-also-2 = Vous êtes sur notre autocar de nuit pour Halifax, votre auto part à la traversée suivante
    .coach-only-also-3 = J’ai ajouté l’autocar pour deux, on expédiera la voiture ensuite
    .coach-only-also-4 = Autocar réservé. Il roule de nuit jusqu’à Halifax. La voiture suit au prochain bateau
    .be-glad = Deux places sur un navire complet, c’est vraiment ce qu’on a trouvé de mieux ce soir, madame. À votre place, je dirais merci.
    .be-glad-also-1 = Vous avez de la chance d’avoir des places, franchement
    .be-glad-also-2 = Personne n’en a eu autant ce soir, réjouissez-vous
    .be-glad-also-3 = C’est plus que les trois cents autres, madame
    .be-glad-also-4 = Prenez-les et estimez-vous heureuse, à votre place je le ferais
    .coach-with-lift = Vous avez raison de demander. Un fauteuil roulant à votre voiture, un autocar avec plateforme au navire, Halifax avant trois heures du matin. Vous y êtes tous les deux.
    .coach-with-lift-also-1 = Cette inquiétude est juste. On vient à votre voiture avec un fauteuil, un autocar à plateforme vous mène de nuit à Halifax, c’est réservé, et l’auto suit à la traversée d’après
    .coach-with-lift-also-2 = Bien sûr que vous ne pouvez pas le porter. On le roule à bord, et l’autocar du navire a une plateforme, il est à Halifax avant trois heures du matin. Les deux places sont à vous
    .coach-with-lift-also-3 = J’y ai pensé aussi, il y a de quoi s’inquiéter. Un fauteuil de ce côté, un autocar à plateforme de l’autre, Halifax avant trois heures du matin, tout est arrangé
    .coach-with-lift-also-4 = Je comprends, deux places ne suffisent pas à le mener là-bas. Fauteuil jusqu’au navire, puis notre autocar à plateforme, et la voiture plus tard

# text: So there’s nothing. I’ll have to wake him, then. I don’t know how one says a thing like that in a car.
# says-tense: Nothing. Twenty-two years, and nothing. You tell me what I’m to say to him when he opens his eyes.
# says-furious: Nothing! Then you tell him! I’ll wake him up, and you tell him!
# not-yet: Don’t wake him for that; I gave up too early. The medical places and the coach are the duty manager’s to give. I’m asking her now, with you on the line.
# not-yet-also-1: Please don’t, not yet. I’m sorry, I stopped too soon: I’ll go to the duty manager for the medical places and the coach while you’re here with me
# not-yet-also-2: I can’t let you say that to him. Let me try the duty manager myself, there are places kept for hospital travel, and a coach on the other side
# not-yet-also-3: That would break anyone’s heart. I’m not done: the duty manager can still give you two medical places with a coach to Halifax, I’m getting her
# not-yet-also-4: Not yet, please. That would be hard on you both, and I was too quick. I’m calling the manager for the kept places and the coach, don’t hang up
# refund-now: What I can do is refund the whole fare, { $fare }, to your card, tonight, with no cancellation fee of any kind. You’d see it in five to seven days.
# refund-now-also-1: I can offer a full refund of { $fare }
# refund-now-also-2: You’ll get the whole fare back, { $fare }, no fee
# refund-now-also-3: Let me refund the { $fare } for you right away
# refund-now-also-4: At least you won’t lose money: { $fare } goes back on your card
# so-sorry-night: I’m so sorry. I don’t know what to say. I’d be in pieces.
# so-sorry-night-also-1: I’m terribly sorry, that’s heartbreaking
# so-sorry-night-also-2: I really am sorry, I wish I had better news for you both
# so-sorry-night-also-3: Oh, that’s awful, I’m lost for words
# so-sorry-night-also-4: I’m sorry, I can’t imagine how that must be
# try-flying: Have you looked at flights? Deer Lake’s closed tonight, but Stephenville or Gander might have something, if you don’t mind the drive.
# try-flying-also-1: You could check flights from another airport
# try-flying-also-2: Maybe flying is an option, try Gander
# try-flying-also-3: Some people drive to another airport and fly over
# try-flying-also-4: Have you thought of a plane instead of us?
no-way-over = Donc il n’y a rien. Alors il va falloir que je le réveille. Je ne sais pas comment on dit une chose pareille dans une voiture.
    .says-tense = Rien. Vingt-deux ans, et rien. Dites-moi, vous, ce que je dois lui dire quand il ouvrira les yeux.
    .says-furious = Rien ! Alors dites-le-lui, vous ! Je le réveille, et vous le lui dites !
    .not-yet = Ne le réveillez pas pour ça ; j’ai renoncé trop tôt. Les places médicales et l’autocar, c’est la cheffe de service qui les donne. Je lui demande, là, avec vous en ligne.
    .not-yet-also-1 = Je vous en prie, pas encore. Pardon, j’ai renoncé trop vite : je vais voir la cheffe de service pour les places médicales et l’autocar pendant que vous êtes là
    .not-yet-also-2 = Je ne peux pas vous laisser lui dire ça. J’essaie moi-même, il y a des places gardées pour l’hôpital, et un autocar de l’autre côté
    .not-yet-also-3 = Ça briserait le cœur de n’importe qui. Je n’ai pas fini : elle peut encore vous donner deux places médicales avec l’autocar de Halifax, je la joins
    .not-yet-also-4 = Pas encore, je vous en prie. Ce serait trop dur pour vous deux, et j’ai été trop vite. J’appelle la cheffe pour les places gardées et l’autocar, ne raccrochez pas
    .refund-now = Ce que je peux faire, c’est rembourser tout le passage, { $fare }, sur votre carte, ce soir, sans aucuns frais d’annulation. Vous le verrez d’ici cinq à sept jours.
    .refund-now-also-1 = Je peux vous proposer un remboursement complet de { $fare }
    .refund-now-also-2 = On vous rend tout le passage, { $fare }, sans frais
    .refund-now-also-3 = Laissez-moi vous rembourser les { $fare } tout de suite
    .refund-now-also-4 = Au moins vous n’y perdrez pas : { $fare } reviennent sur votre carte
    .so-sorry-night = Je regrette tellement, pour vous deux. Je ne sais pas quoi dire. À votre place, je serais en larmes.
    .so-sorry-night-also-1 = Je le regrette infiniment, c’est déchirant
    .so-sorry-night-also-2 = Je regrette sincèrement, j’aurais voulu de meilleures nouvelles pour vous deux
    .so-sorry-night-also-3 = Oh, c’est affreux, les mots me manquent
    .so-sorry-night-also-4 = Pardon, je n’ose imaginer ce que c’est
    .try-flying = Avez-vous regardé les vols ? Deer Lake est fermé ce soir, mais Stephenville ou Gander ont peut-être quelque chose, si la route ne vous fait pas peur.
    .try-flying-also-1 = Vous pourriez regarder les vols d’un autre aéroport
    .try-flying-also-2 = L’avion, peut-être, essayez Gander
    .try-flying-also-3 = Certains vont à un autre aéroport et traversent en avion
    .try-flying-also-4 = Avez-vous pensé à l’avion plutôt qu’à nous ?

# text: And if tomorrow’s boat stays, too? Then it’s Monday, quarter past eight, and an empty chair. Who do I ring on a Saturday night?
# says-tense: And if you cancel that one, too? At noon, by text? Then he’s at the bottom of their list, and it’s nobody’s fault again.
# says-furious: And if you cancel again? Another text? Then it’s over for him, and everybody’s sorry!
# it-will-sail: That one will sail, I’m quite sure of it. The forecast’s much better, and they’d never cancel a relief run with so many people waiting. You can put your mind at rest.
# it-will-sail-also-1: It’ll go tomorrow, I guarantee it
# it-will-sail-also-2: Don’t worry, relief runs always sail
# it-will-sail-also-3: I’m certain that one goes, the forecast is good
# it-will-sail-also-4: You’ll be in Halifax on Monday, I’m a hundred percent sure
# letter-tonight: Then his place mustn’t hang on a boat. I’m e-mailing you a weather letter; ring his clinic’s on-call number tonight. With that letter they move a date, they don’t strike a name.
# letter-tonight-also-1: That’s the thing to be afraid of, so let’s take it off the ship. You get a weather letter from me this minute, and the clinic’s on-call coordinator can move Monday if need be
# letter-tonight-also-2: I understand, so we make sure twice. I’m sending a signed cancellation letter; ring the on-call number on his papers tonight and they’ll hold his place
# letter-tonight-also-3: You’re right not to trust one boat. With our weather letter the coordinator reschedules instead of striking him off. I’m e-mailing it; call them this evening
# letter-tonight-also-4: That fear I can do something about. A signed statement goes to you now, the transplant coordinator on call needs it tonight, and his place stays his
# letter-tonight-coach: A second way that does not depend on the weather. She had two fears, and only one of them was about a ship.
# hospital-matter: That part you’d have to take up with the hospital, I’m afraid. We only do the crossings, and I wouldn’t want to tell you anything wrong about their lists.
# hospital-matter-also-1: That’s between you and the hospital, ma’am
# hospital-matter-also-2: I can’t help with the clinic, we just run ferries
# hospital-matter-also-3: You’d have to ask the doctors about that
# hospital-matter-also-4: Their list isn’t our department, sorry
# letter-plain: I can e-mail you a weather letter for the clinic. Show it to them.
# letter-plain-also-1: There’s a letter for clinics, I’ll send it
# letter-plain-also-2: You’ll get a cancellation statement by e-mail, give it to the hospital
# letter-plain-also-3: I’m sending you our weather letter, the clinic will accept it
# letter-plain-also-4: We issue a signed letter about the weather, it’s on its way
what-if-not = Et si celui de demain reste à quai, lui aussi ? Alors c’est lundi, huit heures et quart, et une chaise vide. J’appelle qui, un samedi soir ?
    .says-tense = Et si vous annulez aussi celui-là ? À midi, par texto ? Il se retrouve en bas de leur liste, et encore une fois ce n’est la faute de personne.
    .says-furious = Et si vous annulez encore ? Encore un texto ? Alors c’est fini pour lui, et tout le monde est désolé !
    .it-will-sail = Celui-là partira, je n’ai aucun doute. Les prévisions sont bien meilleures, et on n’annulerait jamais un rattrapage avec tant de monde qui attend. Vous pouvez être tranquille.
    .it-will-sail-also-1 = Il partira demain, je vous le garantis
    .it-will-sail-also-2 = Ne craignez rien, ces traversées-là partent toujours
    .it-will-sail-also-3 = Il part, c’est certain, les prévisions sont bonnes
    .it-will-sail-also-4 = Vous serez à Halifax lundi, c’est sûr à cent pour cent
    .letter-tonight = Alors sa place ne doit pas tenir à un bateau. Je vous envoie une attestation ; appelez ce soir la garde de sa clinique. Avec cette lettre, on déplace une date, on ne raye pas un nom.
    .letter-tonight-also-1 = C’est là le vrai risque, alors ne le laissons pas dépendre d’un bateau. Vous recevez tout de suite une attestation météo, et la coordination de garde peut déplacer lundi au besoin
    .letter-tonight-also-2 = Je comprends, donc on s’assure deux fois. Je vous envoie une attestation signée ; appelez ce soir le numéro de garde sur ses papiers, ils lui garderont sa place
    .letter-tonight-also-3 = Vous avez raison de ne pas vous fier à un seul bateau. Avec notre attestation, la coordination le reporte au lieu de le rayer. Je l’envoie ; appelez-les ce soir
    .letter-tonight-also-4 = Contre cette peur-là, je peux quelque chose. Une déclaration signée part vers vous, la garde de la transplantation en a besoin ce soir, et sa place reste à lui
    .letter-tonight-coach = Un second chemin, qui ne dépend pas du temps. Elle avait deux peurs, et une seule concernait un navire.
    .hospital-matter = Cette partie-là, il faudrait la voir avec l’hôpital, je le crains. Nous ne faisons que les traversées, et je ne voudrais rien vous dire de faux sur leurs listes.
    .hospital-matter-also-1 = Ça, c’est entre vous et l’hôpital, madame
    .hospital-matter-also-2 = Pour la clinique je ne peux rien, nous faisons des traversées
    .hospital-matter-also-3 = Il faudrait poser la question aux médecins
    .hospital-matter-also-4 = Leur liste n’est pas de notre ressort, je regrette
    .letter-plain = Je peux vous envoyer une attestation météo pour la clinique. Montrez-la-leur.
    .letter-plain-also-1 = Il y a une attestation pour les cliniques, je l’envoie
    .letter-plain-also-2 = Vous recevrez une déclaration d’annulation par courriel, donnez-la à l’hôpital
    .letter-plain-also-3 = Je vous fais parvenir notre attestation météo, la clinique l’acceptera
    .letter-plain-also-4 = Nous délivrons une attestation signée sur la météo, elle est en route

# text: He’s stirring. He’s cold, I think, I turn the engine off to save gas. I should know where we’re sleeping before he asks me. I hadn’t thought past the boat.
# says-tense: He’s waking up. It’s minus fourteen, and there’s a quarter tank. I hadn’t thought of tonight at all. And don’t tell me to sit in your waiting room with the pop machine.
# says-furious: He’s awake, he’s cold, and I never thought of tonight, God help me! Where am I to put him? In your waiting room? On the floor?
# harbour-inn: Nobody thinks of tonight who has to think of Monday. A ground-floor room at the Harbour Inn, on our account: I’ve just booked it.
# harbour-inn-also-1: Nobody could keep all of that in their head. I’ve got you a ground-floor room at the Harbour Inn, we’re paying, it’s six minutes from the lot
# harbour-inn-also-2: No wonder, with what you’re carrying. You’re both booked at the Harbour Inn on our account tonight, ground floor, go and get warm
# harbour-inn-also-3: Don’t be hard on yourself. A warm room is waiting at the Harbour Inn, it’s paid, and it’s just up the road
# harbour-inn-also-4: That’s no shame, your mind was on him. I’ve reserved the Harbour Inn for you, on us, no stairs, six minutes
# terminal-open: The terminal stays open all night. It’s heated, there are chairs and a vending machine, and the staff will hand out blankets at about ten.
# terminal-open-also-1: You’re welcome to wait in the terminal overnight, it’s heated
# terminal-open-also-2: The waiting room is open, with chairs and blankets
# terminal-open-also-3: There’s a heated waiting area inside, you can stay there until morning
# terminal-open-also-4: We keep the terminal open for stranded passengers, blankets at ten
# room-plain: There’s the Harbour Inn. I can put a room on our account, { $room }.
# room-plain-also-1: We’d cover a room at the Harbour Inn, { $room }
# room-plain-also-2: I can book you the Harbour Inn at our expense
# room-plain-also-3: A room at the inn, paid by us, up to { $room }
# room-plain-also-4: I’ll arrange the Harbour Inn, it goes on our account
# call-around: You’ll want to hurry, there are only four or five places in town. Keep the receipt and send it to guest relations; they’ll look at whether it can be reimbursed.
# call-around-also-1: Call the hotels in town and keep the receipt
# call-around-also-2: Book something yourself quickly and claim it later
# call-around-also-3: Try the motels along the highway, and hold on to the bill
# call-around-also-4: You’d have to find a room, guest relations may pay it back
tonight = Il remue. Il a froid, je crois, je coupe le moteur pour garder de l’essence. Il faudrait que je sache où nous dormons avant qu’il le demande. Je n’avais pas pensé plus loin que le bateau.
    .says-tense = Il se réveille. Il fait moins quatorze, et il reste un quart du réservoir. La nuit, je n’y avais pas pensé du tout. Et ne me dites pas d’attendre dans votre salle avec la machine à liqueurs.
    .says-furious = Il est réveillé, il a froid, et la nuit, je n’y ai même pas pensé, mon Dieu ! Je le mets où ? Dans votre salle d’attente ? Par terre ?
    .harbour-inn = Qui pense à ce soir, quand il faut penser à lundi ? Une chambre au Harbour Inn, au rez-de-chaussée, à nos frais : je viens de la réserver.
    .harbour-inn-also-1 = Personne ne garde tout ça en tête. Je vous ai pris une chambre de plain-pied au Harbour Inn, c’est nous qui payons, à six minutes du stationnement
    .harbour-inn-also-2 = Pas étonnant, avec ce que vous portez. Vous avez tous les deux le Harbour Inn ce soir, à nos frais, allez vous réchauffer
    .harbour-inn-also-3 = Ne vous en voulez pas. Une chambre chaude vous attend au Harbour Inn, elle est payée, c’est tout près
    .harbour-inn-also-4 = Il n’y a pas de honte, vous pensiez à lui. Je vous ai réservé le Harbour Inn, à nos frais, sans escalier, à six minutes
    .terminal-open = Le terminal reste ouvert toute la nuit. C’est chauffé, il y a des chaises et une distributrice, et on donnera des couvertures vers dix heures.
    .terminal-open-also-1 = Vous pouvez passer la nuit dans le terminal, il est chauffé
    .terminal-open-also-2 = La salle d’attente est ouverte, avec des chaises et des couvertures
    .terminal-open-also-3 = Il y a une salle chauffée à l’intérieur, vous pouvez y rester jusqu’au matin
    .terminal-open-also-4 = On garde le terminal ouvert pour les passagers bloqués, couvertures à dix heures
    .room-plain = Il y a le Harbour Inn. Je peux mettre une chambre à notre compte, { $room }.
    .room-plain-also-1 = On vous paie une chambre au Harbour Inn, { $room }
    .room-plain-also-2 = Je peux vous réserver le Harbour Inn à nos frais
    .room-plain-also-3 = Une chambre à l’auberge, payée par nous, jusqu’à { $room }
    .room-plain-also-4 = J’arrange le Harbour Inn, ça va sur notre compte
    .call-around = Il faudrait faire vite, il n’y a que quatre ou cinq adresses en ville. Gardez le reçu et envoyez-le au service à la clientèle ; ils verront si ça se rembourse.
    .call-around-also-1 = Appelez les hôtels de la ville et gardez le reçu
    .call-around-also-2 = Réservez vite quelque chose, et réclamez ensuite
    .call-around-also-3 = Essayez les motels de la route, et conservez la facture
    .call-around-also-4 = Il faudrait trouver une chambre, le service à la clientèle remboursera peut-être

# text: He’s asking who I’m talking to. I said somebody useful. What do I tell him? One thing after the other, he gets muddled when he’s tired. And tomorrow, do I trust the text?
# says-tense: He wants to know what’s happening. Say it to me so I can say it to him. And tomorrow, who do I believe, the text?
# says-furious: So what do I tell him? Plainly. And don’t you say the text. I’ll never believe a text from you again.
# follow-texts: You’ll get a text as soon as there’s news, so keep an eye on your phone. Thank you for choosing Gulf and Strait, and have a safe night.
# follow-texts-also-1: We’ll text you any updates, thanks for calling
# follow-texts-also-2: Watch for our text in the morning. Good night
# follow-texts-also-3: You’ll be notified by text, ma’am, have a good evening
# follow-texts-also-4: Just follow the texts and the website, goodbye
# short-list: In short: the rest is as I said, and the decision’s at five. Good night.
# short-list-also-1: To sum up, rest tonight, and they decide at five tomorrow. Good night
# short-list-also-2: So: tonight, tomorrow’s decision at five, then as discussed. Bye
# short-list-also-3: Recap: everything as we said, next decision five a.m. Good night, ma’am
# short-list-also-4: Summary for him: sleep first, news at five. Goodbye
# my-voice: Not the text; you’ve had enough of those. Tell him: warm up, then Halifax as agreed. At five they decide, at quarter past it’s my voice that rings. Good night.
# my-voice-also-1: I wouldn’t trust the texts either. For Wendell: warm tonight, then what we’ve arranged for Halifax, and I call you myself at five-fifteen with the decision. Good night
# my-voice-also-2: You’ve earned a person. In order: sleep, then Halifax the way we said, the decision at five, and my call at a quarter past. Good night to you both
# my-voice-also-3: No text, I promise you my own voice at five-fifteen. Till then: get him warm, ring whoever we said, and Halifax stands as agreed. Sleep well
# my-voice-also-4: I understand you don’t believe those any more. One, tonight. Two, Halifax as planned. Three, at quarter past five I call you with what the captain says. Good night
# my-voice-empty: Not the text; I wouldn’t believe it either. Tell him that there’s no seat yet, that I go on asking, and that the morning shift knows. Good night.
# my-voice-empty-also-1: You’ve no reason to trust the texts. Say that there’s no seat so far and that I keep trying tonight, with a note to the morning shift. Good night
# my-voice-empty-also-2: I understand you’ve had enough of texts. The honest answer is: nothing firm yet for the crossing. I’ll keep at it tonight. Good night to you both
# my-voice-empty-also-3: I’d be wary, too. There’s no place for you yet, tell him that, and that somebody’s still asking. Good night
# my-voice-empty-also-4: No more texts, I see that. For tonight: get warm, no crossing yet, and I haven’t stopped looking. Good night
# first-boat-sure: Tell him that he’ll be in Halifax on Monday, no matter what! And as for you, Ms. Gillam, you’ve been an absolute star tonight, truly, and I’ll see that Fleet Circle hears of it.
# first-boat-sure-also-1: Tell him everything will be fine, I guarantee it
# first-boat-sure-also-2: Say you’ll be there Monday for sure, and you’ve been wonderful
# first-boat-sure-also-3: He can relax, nothing can go wrong now, good night!
# first-boat-sure-also-4: You’ll make it, I give you my word, and thank you for being so patient
goodbye = Il demande à qui je parle. J’ai dit : à quelqu’un d’utile. Qu’est-ce que je lui dis ? Une chose après l’autre, il s’embrouille quand il est fatigué. Et demain, je me fie au texto ?
    .says-tense = Il veut savoir ce qui se passe. Dites-le-moi, que je le lui dise. Et demain, je crois qui, le texto ?
    .says-furious = Alors je lui dis quoi ? Clairement. Et ne me parlez pas du texto. Je ne croirai plus jamais un texto de vous.
    .follow-texts = Vous recevrez un texto dès qu’il y a du nouveau, gardez donc un œil sur votre téléphone. Merci d’avoir choisi Gulf and Strait, et bonne nuit.
    .follow-texts-also-1 = On vous enverra un texto s’il y a du nouveau, merci de votre appel
    .follow-texts-also-2 = Surveillez notre texto demain matin. Bonne nuit
    .follow-texts-also-3 = Vous serez avisée par texto, madame, bonne soirée
    .follow-texts-also-4 = Suivez simplement les textos et le site, au revoir
    .short-list = En bref : la décision à cinq heures, et le reste comme je vous l’ai dit. Bonne nuit.
    .short-list-also-1 = Je résume, du repos cette nuit, et ils décident à cinq heures. Bonne nuit
    .short-list-also-2 = Donc : ce soir, la décision à cinq heures, puis comme convenu. Au revoir
    .short-list-also-3 = Récapitulons : tout comme on a dit, prochaine décision à cinq heures. Bonne nuit, madame
    .short-list-also-4 = Le résumé pour lui : dormir d’abord, des nouvelles à cinq heures. Au revoir
    .my-voice = Pas le texto ; vous en avez eu assez. Dites-lui : au chaud, puis Halifax comme convenu. À cinq heures ils décident, à et quart c’est ma voix qui vous appelle. Bonne nuit.
    .my-voice-also-1 = Moi non plus je ne me fierais pas aux textos. Pour Wendell : au chaud cette nuit, puis ce qu’on a arrangé pour Halifax, et je vous appelle à cinq heures et quart avec la décision. Bonne nuit
    .my-voice-also-2 = Vous méritez une vraie voix. Dans l’ordre : dormir, Halifax comme on a dit, la décision à cinq heures, et mon appel un quart d’heure après. Bonne nuit à vous deux
    .my-voice-also-3 = Pas de texto, je vous promets ma voix à cinq heures et quart. D’ici là : réchauffez-le, appelez qui nous avons dit, et Halifax tient comme convenu. Dormez bien
    .my-voice-also-4 = Je comprends que vous n’y croyiez plus. Un, cette nuit. Deux, Halifax comme prévu. Trois, à cinq heures et quart je vous appelle avec ce que dit le capitaine. Bonne nuit
    .my-voice-empty = Pas le texto ; je n’y croirais pas non plus. Dites-lui qu’il n’y a pas encore de place, que je continue à demander, et que l’équipe du matin est au courant. Bonne nuit.
    .my-voice-empty-also-1 = Vous n’avez aucune raison de croire aux textos. Dites qu’il n’y a pas de place pour l’instant et que j’essaie encore ce soir, avec une note à l’équipe du matin. Bonne nuit
    .my-voice-empty-also-2 = Je comprends que vous ayez assez des textos. La réponse honnête : rien de ferme pour la traversée. Je continue ce soir. Bonne nuit à vous deux
    .my-voice-empty-also-3 = Je me méfierais aussi. Il n’y a pas encore de place pour vous, dites-le-lui, et que quelqu’un cherche toujours. Bonne nuit
    .my-voice-empty-also-4 = Plus de textos, je le comprends. Pour ce soir : au chaud, pas encore de traversée, et je n’ai pas cessé de chercher. Bonne nuit
    .first-boat-sure = Dites-lui qu’il sera à Halifax lundi, quoi qu’il arrive ! Et vous, madame Gillam, vous avez été une vraie championne ce soir, si, si, et je veillerai à ce que le Cercle de la flotte le sache.
    .first-boat-sure-also-1 = Dites-lui que tout ira bien, je vous le garantis
    .first-boat-sure-also-2 = Dites que vous y serez lundi, c’est sûr, et vous avez été formidable
    .first-boat-sure-also-3 = Il peut se détendre, plus rien ne peut aller de travers, bonne nuit !
    .first-boat-sure-also-4 = Vous y arriverez, je vous en donne ma parole, et merci de votre patience

# text: You rang. It’s quarter past five, and you rang. I’ve been sitting on the edge of the tub so as not to wake him. Well? Does it go?
# says-tense: Quarter past. So you do ring. I’ve been awake since four, in case. Go on. Does it go?
# says-furious: Quarter past five. All right. You kept that one. Does it go?
# it-goes-survey: It goes! Two o’clock, as planned. And while I have you on the line, we’d love to know how we did: on a scale of one to ten, how likely are you to recommend us?
# it-goes-survey-also-1: It’s sailing at two! Would you answer a short survey?
# it-goes-survey-also-2: It goes at two, and please rate your experience with us
# it-goes-survey-also-3: Yes, two o’clock. One last question, would you recommend us?
# it-goes-survey-also-4: It’s on. Before I let you go, a quick survey about last night
# on-at-two: Confirmed for two. Be at the terminal by noon. Goodbye.
# on-at-two-also-1: It’s confirmed, two o’clock, come by noon
# on-at-two-also-2: Yes, sailing at two, check in at noon. Bye
# on-at-two-also-3: The captain said yes, two p.m., noon at the gate
# on-at-two-also-4: It sails. Check-in by twelve. Goodbye
# told-you: It goes, at two. You see, you needn’t have worried so.
# told-you-also-1: See, all that fuss for nothing, it sails at two
# told-you-also-2: It’s going, just as I thought. You can calm down now
# told-you-also-3: Two o’clock, there was never any need to panic
# told-you-also-4: It sails. I told you there was no cause for alarm
# it-goes: You can breathe: it goes. Two o’clock; a wheelchair at your door by noon, and the coach after. Now sleep a little, Ms. Gillam.
# it-goes-also-1: Breathe out, the captain said yes. Two o’clock sailing, someone fetches Wendell at noon with a wheelchair. Go and lie down for a while
# it-goes-also-2: Good news, you can stop worrying: it sails at two. We collect you both at noon, and the coach waits on the other side. Sleep well
# it-goes-also-3: I know that was a long night. It goes! At noon there’s a wheelchair at your door, two o’clock the ship. Rest now
# it-goes-also-4: You’ve waited long enough to hear it: yes. Noon at your door, two at the ramp, and by three in the night you’re in Halifax. Get some sleep
five-fifteen = Vous avez appelé. Il est cinq heures et quart, et vous avez appelé. J’étais assise au bord de la baignoire pour ne pas le réveiller. Alors ? Il part ?
    .says-tense = Cinq heures et quart. Donc vous appelez, vous. Je suis debout depuis quatre heures, au cas où. Allez. Il part ?
    .says-furious = Cinq heures et quart. D’accord. Ça, vous l’avez tenu. Il part ?
    .it-goes-survey = Il part ! À deux heures, comme prévu. Et pendant que je vous tiens, nous aimerions savoir : sur une échelle d’un à dix, nous recommanderiez-vous à vos proches ?
    .it-goes-survey-also-1 = Il part à deux heures ! Vous répondriez à un petit sondage ?
    .it-goes-survey-also-2 = Départ à deux heures, et notez votre expérience avec nous
    .it-goes-survey-also-3 = Oui, deux heures. Une dernière question, nous recommanderiez-vous ?
    .it-goes-survey-also-4 = C’est bon. Avant de vous laisser, un petit sondage sur hier soir
    .on-at-two = Confirmé pour deux heures. Soyez au terminal à midi. Au revoir.
    .on-at-two-also-1 = C’est confirmé, deux heures, venez pour midi
    .on-at-two-also-2 = Oui, départ à deux heures, enregistrement à midi. Au revoir
    .on-at-two-also-3 = Le capitaine a dit oui, quatorze heures, midi à la barrière
    .on-at-two-also-4 = Il part. Présentez-vous à midi. Au revoir
    .told-you = Il part, à deux heures. Vous voyez, ce n’était pas la peine de vous inquiéter autant.
    .told-you-also-1 = Vous voyez, toute cette histoire pour rien, il part à deux heures
    .told-you-also-2 = Il part, c’est bien ce que je pensais. Vous pouvez vous calmer
    .told-you-also-3 = Deux heures, il n’y avait pas de quoi s’affoler
    .told-you-also-4 = Il part. Je vous l’avais dit, aucune raison de s’alarmer
    .it-goes = Respirez : il part. Deux heures ; un fauteuil à votre porte à midi, et l’autocar ensuite. Maintenant, dormez un peu, madame Gillam.
    .it-goes-also-1 = Soufflez, le capitaine a dit oui. Départ à deux heures, on vient chercher Wendell à midi avec un fauteuil. Allez vous étendre un moment
    .it-goes-also-2 = Bonne nouvelle, vous pouvez cesser de vous inquiéter : départ à deux heures. On passe vous prendre à midi, et l’autocar attend de l’autre côté. Dormez bien
    .it-goes-also-3 = Je sais que la nuit a été longue. Il part ! À midi un fauteuil à votre porte, à deux heures le navire. Reposez-vous
    .it-goes-also-4 = Vous avez assez attendu pour l’entendre : oui. Midi à votre porte, deux heures à la rampe, et avant trois heures du matin vous êtes à Halifax. Dormez

# text: You’re trying, I can hear that. But I’d like the person above you, please. Somebody with keys.
# says-tense: Enough. I want your supervisor. Somebody with keys, who picks up a telephone and has a thing done.
# says-furious: Your supervisor! Now! Not in ten minutes, now! Somebody who has the keys to something!
# keys-are-here: You’ve had no and wait all evening; I’d ask, too. But I have the keys. Three minutes, and if you’ve nothing solid, she’s yours.
# keys-are-here-also-1: You’re right to be fed up. I can do this myself, quicker than a transfer: three minutes, and otherwise I put you through to her
# keys-are-here-also-2: I understand, nobody’s done a thing for you yet. Let me be the one, for three minutes, then you can have my supervisor
# keys-are-here-also-3: That anger’s fair. What you need I’m allowed to do, she’d only ask me to do it. Three minutes, and she’s next
# keys-are-here-also-4: You’ve every right to be angry, and she’ll be there if you want her. First give me three minutes to get you something real
# keys-are-here-coach: Her anger, your power, a time, and the way up left open. Most people take the three minutes.
# or-i-hang-up: Ma’am, if you go on like that I’ll have to end this call, and then you’ll be at the back of a line of sixty. I’d think about it.
# or-i-hang-up-also-1: If you don’t calm down I’ll hang up, and you’re back in the queue
# or-i-hang-up-also-2: Keep that up and this call is over, ma’am
# or-i-hang-up-also-3: One more word in that tone and you go to the end of the line
# or-i-hang-up-also-4: I can terminate this call, you know, and then nobody helps you
# she-is-busy: She’s taking calls like the rest of us, I’m afraid, and she can’t do anything for you that I can’t.
# she-is-busy-also-1: My supervisor is busy tonight, she couldn’t do more anyway
# she-is-busy-also-2: She’s on calls herself, and she’d tell you the same
# she-is-busy-also-3: There’s nobody free above me, sorry
# she-is-busy-also-4: A supervisor won’t make the wind stop, ma’am
# you-shall-have-her: Your anger’s fair, and you shall have her. I’ll tell her everything first: the text, the drive, all of it. You won’t have to say it twice.
# you-shall-have-her-also-1: Of course, I understand. I’ll brief her on all of it and put you through, so you needn’t repeat it
# you-shall-have-her-also-2: That’s your right. She’ll know about the text and the drive before she says hello
# you-shall-have-her-also-3: I’ll get her for you, and I’ll explain it all to her first, I can hear how angry you are
# you-shall-have-her-also-4: You’re angry, and you may speak to her. I’m handing over with the whole story
supervisor = Vous faites ce que vous pouvez, je l’entends. Mais je voudrais la personne au-dessus de vous, s’il vous plaît. Quelqu’un qui a des clés.
    .says-tense = Ça suffit. Je veux votre superviseure. Quelqu’un qui a des clés, qui prend un téléphone, et la chose se fait.
    .says-furious = Votre superviseure ! Tout de suite ! Pas dans dix minutes, tout de suite ! Quelqu’un qui a les clés de quelque chose !
    .keys-are-here = Toute la soirée, on vous a dit non, et attendez ; je la demanderais aussi. Mais les clés, je les ai. Trois minutes, et si vous n’avez rien de solide, elle est à vous.
    .keys-are-here-also-1 = Vous avez raison d’en avoir assez. Je peux le faire moi-même, plus vite qu’un transfert : trois minutes, sinon je vous la passe
    .keys-are-here-also-2 = Je comprends, personne n’a encore rien fait pour vous. Laissez-moi trois minutes, après vous pourrez avoir ma superviseure
    .keys-are-here-also-3 = Cette colère est juste. Ce qu’il vous faut, j’ai le droit de le faire, elle me le demanderait à moi. Trois minutes, et c’est elle
    .keys-are-here-also-4 = Votre colère est juste, et elle sera là si vous la voulez. Donnez-moi d’abord trois minutes pour du concret
    .keys-are-here-coach = Sa colère, votre pouvoir, une durée, et le chemin vers le haut qui reste ouvert. La plupart prennent les trois minutes.
    .or-i-hang-up = Madame, si vous continuez sur ce ton, je devrai mettre fin à l’appel, et vous vous retrouverez derrière soixante personnes. À votre place, j’y réfléchirais.
    .or-i-hang-up-also-1 = Si vous ne vous calmez pas je raccroche, et vous retournez dans la file
    .or-i-hang-up-also-2 = Continuez comme ça et c’est fini, madame
    .or-i-hang-up-also-3 = Encore un mot sur ce ton et vous repartez en queue
    .or-i-hang-up-also-4 = Je peux couper cet appel, vous savez, et plus personne ne vous aide
    .she-is-busy = Elle prend des appels comme nous tous, je le crains, et elle ne peut rien pour vous que je ne puisse faire.
    .she-is-busy-also-1 = Ma superviseure est occupée ce soir, elle ne pourrait pas faire plus
    .she-is-busy-also-2 = Elle est en ligne elle aussi, et elle vous dirait la même chose
    .she-is-busy-also-3 = Il n’y a personne de libre au-dessus de moi, je regrette
    .she-is-busy-also-4 = Une superviseure n’arrêtera pas le vent, madame
    .you-shall-have-her = Votre colère se comprend, et vous l’aurez. Je lui raconte d’abord tout : le texto, la route, le reste. Vous n’aurez pas à le dire deux fois.
    .you-shall-have-her-also-1 = Bien sûr, je comprends. Je la mets au courant de tout et je vous la passe, vous n’aurez rien à répéter
    .you-shall-have-her-also-2 = C’est votre droit. Elle saura pour le texto et pour la route avant de dire bonjour
    .you-shall-have-her-also-3 = Je vais vous la chercher, et je lui explique tout avant, je vois combien vous êtes en colère
    .you-shall-have-her-also-4 = Vous êtes en colère, et vous pouvez lui parler. Je transmets avec toute l’histoire

# text: I’ll wake him now. He’ll want to know your name. I’ve told him that you’re tall.
# says-tense: Two o’clock. Good. Thank you. I don’t say that to ferries.
# says-furious: It goes. Well. Thank you for ringing.
# becomes: On Monday at ten past eight two people sat on plastic chairs in a corridor in Halifax, one of them in his good jacket. In June the telephone rang, and it was the list.
aboard = Je vais le réveiller, maintenant. Il voudra savoir votre nom. Je lui ai dit que vous étiez quelqu’un de grand.
    .says-tense = Deux heures. Bien. Merci. Je ne dis pas ça aux traversiers.
    .says-furious = Il part. Bon. Merci d’avoir appelé.
    .becomes = Lundi, à huit heures dix, deux personnes étaient assises sur des chaises de plastique dans un corridor de Halifax, l’une dans son beau veston. En juin, le téléphone a sonné, et c’était la liste.

# text: Quarter past five. I’ll be up. Good night, { $agent }.
# says-tense: Quarter past five. I’ll be awake, believe me.
# says-furious: Quarter past. We’ll see.
# becomes: At the Harbour Inn she put the telephone on the edge of the tub, and sat down beside it at four.
until-five = Cinq heures et quart. Je serai debout. Bonne nuit, { $agent }.
    .says-tense = Cinq heures et quart. Je serai réveillée, croyez-moi.
    .says-furious = Cinq heures et quart. On verra.
    .becomes = Au Harbour Inn, elle a posé le téléphone sur le bord de la baignoire, et s’est assise à côté à quatre heures.

# text: Six. I suppose you went home. People do.
# says-tense: Six o’clock. I might have known. Another text.
# becomes: At half past six she rang herself and was number forty. They made the ship by a minute, Wendell without breakfast. She has not opened a text of yours since.
nobody-rang = Six heures. Vous serez chez vous, j’imagine. Les gens rentrent chez eux.
    .says-tense = Six heures. J’aurais dû le savoir. Encore un texto.
    .becomes = À six heures et demie elle a appelé elle-même, et elle était la quarantième. Ils ont eu le navire à une minute près, Wendell sans déjeuner. Depuis, elle n’a plus ouvert un seul de vos textos.

# text: Well. It’s more than I had. Good night.
# says-tense: I’ll manage it from here. I’ll have to.
# says-furious: Texts! All right. Good night.
# becomes: She set the alarm for three, for four and for five, and drove to the terminal in the dark to ask at the window. It sailed. She saw nothing of the crossing; she slept in a chair with her hand on his sleeve.
held-up = Bon. C’est plus que ce que j’avais. Bonne nuit.
    .says-tense = Je m’arrangerai, à partir d’ici. Il faudra bien.
    .says-furious = Des textos ! C’est ça. Bonne nuit.
    .becomes = Elle a mis le réveil à trois heures, à quatre et à cinq, et elle est allée demander au guichet, dans le noir. Il est parti. De la traversée, elle n’a rien vu : elle a dormi sur une chaise, la main sur sa manche.

# text: That’s half of it. I’ll think of the other half when I’ve slept. If I sleep.
# says-tense: Half of a plan, then. I’ve had less from you, I suppose.
# says-furious: Half! You did half of it! Good night!
# becomes: Something was always missing: a bed, a seat, or a letter. She got it in the end, by telephone, from strangers, between midnight and noon. Wendell was seen on Monday, grey, at twenty past nine.
one-leg = C’est la moitié. Je penserai à l’autre quand j’aurai dormi. Si je dors.
    .says-tense = La moitié d’un plan, alors. De vous, j’ai déjà eu moins, j’imagine.
    .says-furious = La moitié ! Vous avez fait la moitié ! Bonne nuit !
    .becomes = Il manquait toujours quelque chose : un lit, une place, une lettre. Elle l’a eu à la fin, par téléphone, par des inconnus, entre minuit et midi. Wendell a été vu lundi, tout gris, à neuf heures vingt.

# text: Thank you for your time. I’ll turn the engine on now.
# says-tense: So that’s twenty-two years. I’ll wake him now.
# says-furious: Nothing! You’ve given me nothing! Good night!
# becomes: They stayed in the lot until the heat ran out, and then on two chairs beside the pop machine. On Monday at quarter past eight a nurse in Halifax called a name twice, and drew a line through it.
parking-lot = Merci de votre temps. Je vais remettre le moteur.
    .says-tense = Voilà donc vingt-deux ans. Je vais le réveiller.
    .says-furious = Rien ! Vous ne m’avez rien donné ! Bonne nuit !
    .becomes = Ils sont restés dans le stationnement tant qu’il y a eu du chauffage, puis sur deux chaises près de la distributrice. Lundi, à huit heures et quart, une infirmière de Halifax a appelé un nom deux fois, et l’a barré.

# text: Good. I’ll wait.
# says-tense: Finally. And no music.
# says-furious: Now we’ll see!
# becomes: The supervisor did what you could have done, forty minutes later: she had eleven of them. By then one of the two places was gone, and Roberta went to Halifax on foot, alone, with his papers.
with-supervisor = Bien. J’attends.
    .says-tense = Enfin. Et pas de musique.
    .says-furious = On va voir, maintenant !
    .becomes = La superviseure a fait ce que vous auriez pu faire, quarante minutes plus tard : elle en avait onze comme ça. Une des deux places était déjà partie, et Roberta est allée à Halifax à pied, seule, avec ses papiers à lui.

# text: I’ll stop here. He’s waking up.
# says-tense: I’ve no more time for this. He’s waking up.
# says-furious: I’m done with you! All of you!
# becomes: She drove the three hours back in the storm. A plow driver found them at Stephenville Crossing, stopped, with the lights on, and took them home. Neither has taken your ship again.
hung-up = Je m’arrête là. Il se réveille.
    .says-tense = Je n’ai plus de temps pour ça. Il se réveille.
    .says-furious = J’en ai fini avec vous ! Avec vous tous !
    .becomes = Elle a refait les trois heures de route dans la tempête. Un déneigeur les a trouvés à Stephenville Crossing, arrêtés, les phares allumés, et les a ramenés chez eux. Ni l’un ni l’autre n’a repris votre navire.
