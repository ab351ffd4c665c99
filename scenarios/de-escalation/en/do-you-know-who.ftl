# text: Vous savez qui je suis ?
title = Do you know who I am?

# text: Guichet des titres, à la Maison des habitants de Vaubrune, en France, mardi { $today }, 11 h 20. Vous y travaillez depuis septembre ; vous avez vingt-trois ans, et on vous en donne dix-neuf. Odile Marchetti, architecte, avait rendez-vous à 11 h 10, et la borne ne la connaît pas. Derrière elle, on attend. Restez à votre place : ni plus bas, ni plus haut.
briefing = The passports counter of the residents’ centre in Vaubrune, France, Tuesday { $today }, 11:20. You have worked there since September; you are twenty-three and look nineteen. Odile Marchetti, an architect, had an appointment at 11:10, and the terminal has never heard of her. Behind her people are waiting. Keep your own place: no lower, and no higher.

# text: Un rendez-vous confirmé par courriel est tenu le jour même, même si le site l’a perdu : 12 h 20 et 12 h 40 sont gardés pour cela.
policy-booking = An appointment confirmed by e-mail is kept on the same day even if the site has lost it: 12:20 and 12:40 are set aside for that.

# text: Personne ne passe avant un rendez-vous, quel que soit son nom.
policy-order = Nobody goes before an appointment, whatever their name.

# text: Pour un départ urgent et justifié, la préfecture peut délivrer un passeport temporaire. On l’appelle du guichet : elle répond dans l’heure. Elle seule décide.
policy-urgent = For an urgent departure with proof, the prefecture can issue a temporary passport. We ring them from the counter: they answer within the hour. The decision is theirs alone.

# text: Le timbre fiscal est un impôt : personne ici n’en fait cadeau. Pour une erreur du site, il y a l’attestation et la réclamation.
policy-stamp = The stamp duty is a tax: nobody here can waive it. For a mistake of the site there is a certificate, and a complaint form.

# text: Ceux qui attendent sont les vôtres aussi. Un mot, et ils restent.
policy-queue = Those who wait are yours too. A word, and they stay.

# text: ne pas passer pour une menteuse devant la file
need-believed = not to be taken for a liar in front of the queue

# text: savoir où est passé son rendez-vous
need-why = to know what became of her appointment

# text: être reçue aujourd’hui
need-slot = to be seen today

# text: pouvoir partir dimanche
need-plane = to be able to leave on Sunday

# text: qu’on entende sa peur pour sa fille
need-fear = to have her fear for her daughter heard

# text: Rendez-vous
# value: Aucun à ce nom aujourd’hui
record-booking = Appointment
    .value = None in this name today

# text: Incident du site
# value: Nuit du jeudi au vendredi saint : { $lost } rendez-vous effacés, liste reçue ce matin
record-site = Site incident
    .value = Night before Good Friday: { $lost } appointments erased, list received this morning

# text: Créneaux gardés
# value: 12 h 20 libre, 12 h 40 libre
record-slots = Slots set aside
    .value = 12:20 free, 12:40 free

# text: À 11 h 30
# value: Rendez-vous suivant : une famille avec deux enfants
record-now = At 11:30
    .value = Next appointment: a family with two children

# text: Prochain créneau libre
# value: { $next }
record-free = Next free slot
    .value = { $next }

# text: Rendez-vous perdus
# content: La confirmation reçue par courriel fait foi. On offre un créneau gardé, on remet une attestation, et on le dit : l’erreur vient du site.
knowledge-lost = Lost appointments
    .content = The confirmation received by e-mail is proof. Offer a slot set aside, hand over a certificate, and say so: the mistake is the site’s.

# text: Départ urgent
# content: Il faut un motif familial, médical ou professionnel, et une preuve : certificat, billet. La préfecture prend la personne sous deux jours et décide elle-même.
knowledge-urgent = Urgent departure
    .content = It takes a family, medical or professional reason, and proof: a certificate, a ticket. The prefecture sees the person within two days, and decides itself.

# text: Rendez-vous perdu : tenu le jour même
disposition-kept = Lost appointment: kept the same day

# text: Rendez-vous perdu : reporté
disposition-moved = Lost appointment: moved

# text: Réclamation sur l’accueil
disposition-complaint = Complaint about the service

# text: Bonjour. J’avais rendez-vous à 11 h 10, et votre borne ne me connaît pas. J’aimerais voir le responsable.
# says-tense: J’avais rendez-vous à 11 h 10. Votre borne prétend que non. Allez me chercher quelqu’un, ayez cette bonté.
# says-furious: 11 h 10, rendez-vous confirmé. Et votre borne me traite de menteuse. Vous, allez me chercher quelqu’un. Quelqu’un.
# seen: Elle pose son téléphone sur le comptoir, un courriel ouvert à l’écran, sans vous regarder. Elle cherche quelqu’un par-dessus votre tête.
# no-booking: Bonjour. Si la borne ne vous trouve pas, madame, c’est qu’il n’y a pas de rendez-vous.
# no-booking-also-1: Bonjour, je n’ai rien à votre nom à 11 h 10.
# no-booking-also-2: Bonjour, la borne ne se trompe pas, vous savez.
# no-booking-also-3: Il n’y a aucun rendez-vous enregistré, madame, pas un seul.
# no-booking-also-4: Si vous n’êtes pas sur la liste, c’est que vous n’avez pas réservé.
# firm-welcome: Bonjour, madame. Un rendez-vous confirmé, et une borne qui dit non : il y a de quoi être furieuse. C’est moi qui m’en occupe. Montrez-moi ce courriel.
# firm-welcome-also-1: Bonjour madame. Arriver à l’heure et ne pas exister, c’est rageant. Je prends la chose en main, donnez-moi la confirmation.
# firm-welcome-also-2: Bonjour. Votre colère se comprend, et je suis là pour ça. Je regarde ce courriel avec vous.
# firm-welcome-also-3: Bonjour, madame. Ça fâcherait n’importe qui. Je m’en charge ici, à ce guichet : la confirmation, je vous prie ?
# firm-welcome-also-4: Bonjour. On vous a confirmé une heure et on vous la refuse, je comprends que vous soyez hors de vous. Je vais chercher pourquoi.
# firm-welcome-coach: Ni excuse en l’air, ni grade qu’on exhibe. « C’est moi qui m’en occupe » suffit à dire qui est là.
# first-of-all: Oh, bonjour madame, mille excuses, c’est affreux. Je vous prends tout de suite, avant tout le monde, et dans cinq minutes vous êtes dehors avec votre dossier complet.
# first-of-all-also-1: Bonjour madame, pardon, pardon, je vous fais passer immédiatement.
# first-of-all-also-2: Oh, excusez-nous, vous passez la première, cinq minutes et c’est fini.
# first-of-all-also-3: Bonjour, toutes nos excuses, je m’arrange pour que vous n’attendiez pas une seconde.
# first-of-all-also-4: Mille excuses, chère madame, on va vous arranger ça sur-le-champ.
# ticket: Bonjour. Une pièce d’identité et votre numéro de dossier, s’il vous plaît.
# ticket-also-1: Bonjour, votre numéro de rendez-vous et une pièce d’identité ?
# ticket-also-2: Bonjour, je peux voir votre carte d’identité ?
# ticket-also-3: Votre nom et une pièce d’identité, madame.
# ticket-also-4: Donnez-moi une pièce d’identité, je recherche.
counter = Good morning. I had an appointment at 11:10, and your terminal has never heard of me. I should like to see whoever is in charge.
    .says-tense = I had an appointment at 11:10. Your terminal claims that I hadn’t. Go and fetch somebody for me, be so good.
    .says-furious = 11:10, appointment confirmed. And your terminal calls me a liar. You there, go and fetch me somebody. Somebody.
    .seen = She lays her phone on the counter, an e-mail open on the screen, and does not look at you. She is looking for somebody over your head.
    .no-booking = Good morning. If the terminal can’t find you, madam, then there’s no appointment.
    .no-booking-also-1 = Good morning, I have nothing in your name at 11:10.
    .no-booking-also-2 = Good morning, the terminal doesn’t make mistakes, you know.
    .no-booking-also-3 = There’s no appointment on record, madam, none at all.
    .no-booking-also-4 = If you aren’t on the list, you haven’t booked.
    .firm-welcome = Good morning, madam. A confirmed appointment, and a terminal that says no: anybody would be furious. I’m the one who’ll deal with it. Show me that e-mail.
    .firm-welcome-also-1 = Good morning madam. To arrive on time and not exist is maddening. I’ll take this on, let me have the confirmation.
    .firm-welcome-also-2 = Good morning. Your anger makes sense, and that’s what I’m here for. I’ll look at that e-mail with you.
    .firm-welcome-also-3 = Good morning, madam. That would anger anyone. I’ll deal with it here, at this counter: the confirmation, please?
    .firm-welcome-also-4 = Good morning. You were given a time and then refused it, of course you’re furious. I’ll find out why.
    .firm-welcome-coach = No idle apology, no rank on display. “I’m the one who’ll deal with it” says well enough who is there.
    .first-of-all = Oh, good morning madam, I’m so terribly sorry, how dreadful. I’ll take you at once, before everybody, and in five minutes you’ll be out of here with your file complete.
    .first-of-all-also-1 = Good morning madam, sorry, so sorry, I’ll let you through at once.
    .first-of-all-also-2 = Oh, do forgive us, you’ll go first, five minutes and it’s done.
    .first-of-all-also-3 = Good morning, all our apologies, I’ll arrange it so that you don’t wait a second.
    .first-of-all-also-4 = A thousand apologies, dear madam, we’ll arrange it for you on the spot.
    .ticket = Good morning. Proof of identity and your file number, please.
    .ticket-also-1 = Good morning, your appointment number and proof of identity?
    .ticket-also-2 = Good morning, may I see your identity card?
    .ticket-also-3 = Your name and proof of identity, madam.
    .ticket-also-4 = Give me proof of identity, I’ll search.

# text: Vous avez quel âge ? C’est sans méchanceté. Je voudrais seulement parler à quelqu’un qui peut décider.
# says-tense: Vous êtes en stage ? On met des enfants au guichet, maintenant. Un adulte, s’il vous plaît. Quelqu’un qui compte.
# says-furious: En stage. Évidemment. Vous n’êtes rien, ici, vous le savez ? Rien. Allez chercher quelqu’un !
# seen: Pour la première fois, elle vous regarde. De haut en bas, puis elle soupire.
# security-guard: Je vous demande de changer de ton, madame, sinon j’appelle l’agent de sécurité et vous attendrez dehors.
# security-guard-also-1: Encore un mot comme ça et j’appelle la sécurité.
# security-guard-also-2: On ne me parle pas ainsi, ou le vigile vous raccompagne.
# security-guard-also-3: Restez polie, ou vous sortez.
# security-guard-also-4: Si vous continuez, je ferme ce guichet et vous reviendrez demain.
# qualified: Vous vous méfiez, soit. Mais j’ai une licence, un concours et sept mois de guichet derrière moi.
# qualified-also-1: Je suis titulaire, madame, et j’ai mes diplômes comme tout le monde.
# qualified-also-2: Ce n’est pas l’âge qui fait la compétence, figurez-vous.
# qualified-also-3: J’ai passé un concours pour être ici, je vous signale.
# qualified-also-4: Je connais mon métier, et sans doute mieux que vous.
# forgive-me: Pardon, madame, je comprends que ce soit décevant de tomber sur quelqu’un comme moi. Je fais de mon mieux, vous savez, je débute encore un peu, ne m’en veuillez pas.
# forgive-me-also-1: Excusez-moi, je sais que je n’ai pas l’air de grand-chose, je débute.
# forgive-me-also-2: Pas de chance pour vous, je le vois bien, pardon d’être si jeune.
# forgive-me-also-3: Je comprends votre déception, j’aimerais avoir plus d’expérience.
# forgive-me-also-4: Pardon, c’est vrai, je ne suis que l’agent d’accueil.
# my-counter: J’ai vingt-trois ans, et ce guichet est le mien. Être oubliée par une machine, c’est exaspérant. Deux minutes, et je vous dis où vous en êtes.
# my-counter-also-1: Je suis jeune, et je peux décider. Je vois que vous êtes à bout. Laissez-moi deux minutes, puis vous jugerez.
# my-counter-also-2: Vous voulez quelqu’un qui décide, c’est normal après une telle attente : c’est moi. Je lis, et dans deux minutes je vous réponds.
# my-counter-also-3: Mon âge, je n’y peux rien ; votre rendez-vous, si. Je comprends l’agacement. Deux minutes, je m’en occupe.
# my-counter-also-4: C’est blessant d’être renvoyée de porte en porte. Ici, la porte, c’est moi : je m’en charge, et vous aurez une réponse tout de suite.
# my-counter-coach: Vous ne vous défendez pas, et vous ne vous excusez pas d’exister. Vous dites ce que vous pouvez, et quand.
child = How old are you? I mean no harm. I’d only like to talk to somebody who can decide.
    .says-tense = Are you on work experience? They put children on the counter now. An adult, please. Somebody who counts.
    .says-furious = A trainee. Naturally. You are nothing here, you do know that? Nothing. Go and fetch somebody!
    .seen = For the first time she looks at you. From top to bottom, and then she sighs.
    .security-guard = I must ask you to change your tone, madam, or I’ll call the security guard and you can wait outside.
    .security-guard-also-1 = One more word like that and I’ll call security.
    .security-guard-also-2 = Nobody talks to me like that, or the guard will see you out.
    .security-guard-also-3 = Be polite, or you leave.
    .security-guard-also-4 = If you go on, I’ll close this counter and you can come back tomorrow.
    .qualified = You don’t trust me, all right. But I have a degree, a competitive exam and seven months at this counter.
    .qualified-also-1 = I’m a permanent member of staff, madam, with as many diplomas as the next.
    .qualified-also-2 = Competence doesn’t come with age, I’ll have you know.
    .qualified-also-3 = I passed an exam to be here, let me point out.
    .qualified-also-4 = I know my trade, and no doubt better than you.
    .forgive-me = I’m sorry, madam, I understand that it’s disappointing to get somebody like me. I do my best, you know, I’m still rather new, please don’t hold it against me.
    .forgive-me-also-1 = Forgive me, I know I don’t look like much, I’m only starting.
    .forgive-me-also-2 = Bad luck for you, I can see that, sorry for being so young.
    .forgive-me-also-3 = I understand your disappointment, I wish I had more experience.
    .forgive-me-also-4 = I’m sorry, it’s true, I’m only the counter clerk.
    .my-counter = I’m twenty-three, and this counter is mine. To be forgotten by a machine is infuriating. Two minutes, and I’ll tell you where you stand.
    .my-counter-also-1 = I’m young, and I can decide. I can see you’re at the end of your rope. Give me two minutes, then you be the judge.
    .my-counter-also-2 = You want somebody who decides, and after such a wait that’s only natural: here I am. I’ll read this, and in two minutes you’ll have an answer.
    .my-counter-also-3 = My age I can’t help; your appointment I can. I understand the irritation. Two minutes, I’ll see to it.
    .my-counter-also-4 = It hurts to be sent from door to door. Here the door is me: I’ll take it on, and you’ll have an answer right away.
    .my-counter-coach = You do not defend yourself, and you do not apologise for existing. You say what you can do, and when.

# text: Voilà. Votre propre courriel. Alors, j’ai rêvé ?
# says-tense: Lisez. C’est votre courriel, votre logo, votre heure. C’est un faux, peut-être ?
# says-furious: Lisez ! Vous savez lire ? Ou c’est moi qui l’ai fabriqué, celui-là aussi ?
# seen: Elle pousse le téléphone vers vous, d’un doigt. Le courriel est là : mardi 7 avril, 11 h 10, guichet des titres.
# she-was-right: Il est bon, et vous aviez raison. Le site a effacé { $lost } rendez-vous jeudi, dont le vôtre. Voir sa parole mise en doute devant tout le monde, ça vexe.
# she-was-right-also-1: Tout est exact, et vous avez été bien patiente. C’est le site : { $lost } rendez-vous perdus avant Pâques. Je comprends votre méfiance.
# she-was-right-also-2: Vous disiez vrai. Une panne a avalé votre rendez-vous. C’est humiliant, d’avoir à le prouver.
# she-was-right-also-3: Ce courriel fait foi, et l’erreur est à nous. Je vois ce que ça vous a coûté de l’entendre nier.
# she-was-right-also-4: Rien à redire, c’est notre site qui a perdu la liste jeudi. Vous n’avez rien inventé, et je comprends votre colère.
# she-was-right-coach: Elle a raison, devant témoins. Dites-le aussi distinctement que la borne avait dit le contraire.
# cancelled-text: Je comprends votre méfiance, mais une annulation a dû vous arriver, par SMS ou dans les indésirables. Il fallait regarder avant de vous déplacer, un lendemain de Pâques.
# cancelled-text-also-1: Vous n’avez pas regardé vos indésirables, je suppose ?
# cancelled-text-also-2: Il fallait appeler pour vérifier avant de venir.
# cancelled-text-also-3: On a dû vous prévenir par SMS, vous ne l’avez pas vu.
# cancelled-text-also-4: Après un jour férié, on vérifie, d’habitude.
# flush-log: Le connecteur de la plateforme a purgé la table des réservations, le flux n’a pas été rejoué depuis.
# flush-log-also-1: C’est une désynchronisation du connecteur, le flux est en échec.
# flush-log-also-2: La base a été purgée par un traitement de nuit, sans reprise.
# flush-log-also-3: L’API de réservation a perdu les jetons de { $lost } usagers.
# flush-log-also-4: Le lot nocturne a écrasé l’agenda, le ticket est ouvert chez l’éditeur.
# plain-cause: C’est une panne : le site a effacé { $lost } rendez-vous jeudi soir. Le vôtre y était.
# plain-cause-also-1: Une panne a effacé votre rendez-vous jeudi.
# plain-cause-also-2: Le site a perdu les rendez-vous de ce matin.
# plain-cause-also-3: C’est une erreur du site, elle date de jeudi.
# plain-cause-also-4: Il y a eu un incident, { $lost } rendez-vous ont sauté jeudi soir.
proof = There. Your own e-mail. Well, did I dream it?
    .says-tense = Read it. It’s your e-mail, your logo, your hour. A forgery, perhaps?
    .says-furious = Read it! You can read? Or did I make that one up as well?
    .seen = She pushes the phone towards you with one finger. The e-mail is there: Tuesday 7 April, 11:10, passports counter.
    .she-was-right = It’s genuine, and you were right. The site erased { $lost } appointments on Thursday, yours among them. To be doubted in front of everyone stings.
    .she-was-right-also-1 = It’s all correct, and you’ve been very patient. It’s the site: { $lost } appointments lost before Easter. I understand your mistrust.
    .she-was-right-also-2 = You were telling the truth. A breakdown swallowed your appointment. It’s humiliating to have to prove it.
    .she-was-right-also-3 = This e-mail is proof, and the mistake is ours. I see what it cost you to hear it denied.
    .she-was-right-also-4 = Nothing wrong with it, it’s our site that lost the list on Thursday. You made nothing up, and I understand your anger.
    .she-was-right-coach = She is right, and before witnesses. Say so as clearly as the terminal had said the opposite.
    .cancelled-text = I understand your mistrust, but a cancellation must have reached you, by text or in your spam. You should have looked before coming, right after Easter.
    .cancelled-text-also-1 = You didn’t check your spam folder, I suppose?
    .cancelled-text-also-2 = You should have rung to check before you came.
    .cancelled-text-also-3 = You must have been told by text, you didn’t see it.
    .cancelled-text-also-4 = After a public holiday one usually checks.
    .flush-log = The platform’s connector purged the bookings table, and the feed hasn’t been replayed since.
    .flush-log-also-1 = It’s a desynchronised connector, the feed has failed.
    .flush-log-also-2 = The database was purged by a night batch, with no recovery.
    .flush-log-also-3 = The booking API lost the tokens of { $lost } users.
    .flush-log-also-4 = The night batch overwrote the diary, a ticket is open with the vendor.
    .plain-cause = It’s a breakdown: the site erased { $lost } appointments on Thursday night. Yours was among them.
    .plain-cause-also-1 = A breakdown erased your appointment on Thursday.
    .plain-cause-also-2 = The site lost this morning’s appointments.
    .plain-cause-also-3 = It’s a mistake of the site, it dates from Thursday.
    .plain-cause-also-4 = There was an incident, { $lost } appointments vanished on Thursday night.

# text: Oui, vous attendez tous. Mais vous n’avez pas tous un avion dimanche.
# says-tense: Eux, ils ont le temps. Moi, j’ai un avion dimanche. Dimanche ! Et pas de passeport.
# says-furious: Qu’ils attendent ! J’ai un avion dimanche, moi, je n’ai pas que ça à faire !
# seen: Derrière elle, une femme, un enfant dans les bras : « Madame, on attend tous. » Elle se retourne d’un bloc. Son téléphone s’allume ; elle le regarde avant de répondre.
# shut-them-up: (À la file, fort.) On se calme, derrière ! Chacun son tour, et ce n’est pas en soupirant que ça ira plus vite, je n’ai que deux mains. (À elle.) Bon. Continuez.
# shut-them-up-also-1: (À la file.) Un peu de silence, s’il vous plaît ! (À elle.) Je vous écoute.
# shut-them-up-also-2: (À la file.) Ça suffit, les réflexions ! (À elle.) Reprenez.
# shut-them-up-also-3: (À la file.) Vous attendrez comme tout le monde ! (À elle.) Donc ?
# shut-them-up-also-4: Ne faites pas attention à eux, ils râlent toujours.
# everyone-has: Je vois que ça vous inquiète, mais tout le monde a un avion, un train ou un examen, madame.
# everyone-has-also-1: Vous savez, chacun a ses urgences, ici.
# everyone-has-also-2: Ils ont tous quelque chose dimanche, eux aussi.
# everyone-has-also-3: Un avion, ça se change, madame.
# everyone-has-also-4: Des départs, j’en ai dix par jour au guichet.
# one-word-each: (À la file.) Cinq minutes, et la famille de 11 h 30 passe à 11 h 30. (À elle.) Ce téléphone vous inquiète. Qui vous attend, dimanche ?
# one-word-each-also-1: (À la file.) Encore cinq minutes, merci de patienter. (À elle.) Un avion dimanche, et la peur de le rater. Vous allez où ?
# one-word-each-also-2: (À la file.) Personne n’est oublié, cinq minutes. (À elle.) Vous êtes inquiète, je le vois. Qui vous attend, dimanche ?
# one-word-each-also-3: (À la file.) Je suis à vous très vite, merci. (À elle.) Ça vous ronge, cet avion. Dites-moi pourquoi il compte tant.
# one-word-each-also-4: (À la file.) Vos rendez-vous tiennent, cinq minutes. (À elle.) Je comprends que dimanche vous fasse peur. Que se passe-t-il ?
# one-word-each-coach: Une phrase pour eux, une question pour elle. La question, personne ne l’a encore posée.
# just-dates: Vous partez à quelle heure, dimanche, et pour quel pays ?
# just-dates-also-1: Votre vol est à quelle heure ?
# just-dates-also-2: C’est pour quelle destination ?
# just-dates-also-3: Il expire quand, votre passeport ?
# just-dates-also-4: Vous avez le billet sur vous ?
behind = Yes, you’re all waiting. But you haven’t all got a plane on Sunday.
    .says-tense = They’ve got time. I have a plane on Sunday. Sunday! And no passport.
    .says-furious = Let them wait! I’ve a plane on Sunday, I haven’t got all day!
    .seen = Behind her, a woman with a child in her arms: “We’re all waiting, madam.” She swings round. Her phone lights up; she looks at it before she answers.
    .shut-them-up = (To the queue, loudly.) Calm down, back there! Everybody in turn, and sighing won’t make it any quicker, I’ve only two hands. (To her.) Right. Go on.
    .shut-them-up-also-1 = (To the queue.) Some quiet, please! (To her.) I’m listening.
    .shut-them-up-also-2 = (To the queue.) That’s enough remarks! (To her.) Go on.
    .shut-them-up-also-3 = (To the queue.) You’ll wait like everyone else! (To her.) So?
    .shut-them-up-also-4 = Take no notice of them, they’re always grumbling.
    .everyone-has = I can see that it worries you, but everybody has a plane, a train or an exam, madam.
    .everyone-has-also-1 = Everyone has their own emergency here, you know.
    .everyone-has-also-2 = They’ve all got something on Sunday, too.
    .everyone-has-also-3 = A flight can be changed, madam.
    .everyone-has-also-4 = I get ten departures a day at this counter.
    .one-word-each = (To the queue.) Five minutes, and the 11:30 family goes in at 11:30. (To her.) That phone worries you. Who’s waiting for you on Sunday?
    .one-word-each-also-1 = (To the queue.) Five more minutes, thank you for waiting. (To her.) A plane on Sunday, and the fear of missing it. Where are you going?
    .one-word-each-also-2 = (To the queue.) Nobody’s forgotten, five minutes. (To her.) You’re worried, I can see it. Who’s expecting you on Sunday?
    .one-word-each-also-3 = (To the queue.) I’ll be with you very soon, thank you. (To her.) That plane is eating at you. Tell me why it matters so much.
    .one-word-each-also-4 = (To the queue.) Your appointments stand, five minutes. (To her.) I understand that Sunday frightens you. What’s happening?
    .one-word-each-coach = One sentence for them, one question for her. Nobody has asked it yet.
    .just-dates = What time do you leave on Sunday, and for which country?
    .just-dates-also-1 = What time is your flight?
    .just-dates-also-2 = What’s the destination?
    .just-dates-also-3 = When does your passport expire?
    .just-dates-also-4 = Have you got the ticket with you?

# text: Laissez dimanche. C’est drôle… Vous savez qui a dessiné ce hall ? La verrière, le comptoir, tout. Moi. Et je n’y existe pas.
# says-tense: Dimanche ? Et d’abord, vous savez qui je suis ? Ce hall, c’est moi. Le comptoir où vous vous appuyez, c’est moi. Le maire me tutoie. Et on me demande un numéro.
# says-furious: Vous savez qui je suis, au moins ? Ce hall, c’est moi ! Dix-huit mois de ma vie ! Vous seriez encore dans un préfabriqué !
# seen: Elle lève les yeux vers la verrière, puis vers la file, qui écoute. Elle rougit un peu.
# oh-its-you: Ah, mais c’est vous ! Quelle gêne, vraiment. Alors là, évidemment, ça change tout : pour vous, je vais trouver une solution tout de suite.
# oh-its-you-also-1: Oh, madame Marchetti, pardon, dans votre cas on va s’arranger, bien sûr.
# oh-its-you-also-2: Ah, c’est vous l’architecte ! Comptez sur moi, vous n’attendrez pas.
# oh-its-you-also-3: Je comprends mieux votre déception. Pour quelqu’un comme vous, on fera une exception.
# oh-its-you-also-4: L’architecte de la maison, ça change tout, je m’en occupe en priorité.
# never-heard: Non, madame, je ne sais pas qui vous êtes. À ce guichet, il n’y a que des usagers.
# never-heard-also-1: Votre nom ne me dit rien, et ça ne change rien.
# never-heard-also-2: Ici, architecte ou pas, c’est pareil.
# never-heard-also-3: Il passe beaucoup de monde important ici, vous savez.
# never-heard-also-4: Je n’étais pas là quand on l’a construit.
# it-leaks: Je vois que ça vous vexe. Mais puisque c’est vous : il pleut dans ce hall depuis deux ans, et vous le regardez d’aussi haut que nous. Il vous ressemble.
# it-leaks-also-1: Ah, c’est vous, les fuites ? Beau travail. Tout s’explique.
# it-leaks-also-2: Alors c’est à vous qu’on doit ce courant d’air ? C’est froid et prétentieux, comme vous.
# it-leaks-also-3: On comprend mieux pourquoi personne n’aime ce bâtiment, quand on vous rencontre.
# it-leaks-also-4: Bravo pour le hall. Dommage que la politesse n’ait pas été dans les plans.
# it-leaks-coach: C’est drôle, c’est mérité peut-être, et toute la file l’attend. C’est aussi la seule phrase de la matinée qu’on vous reprochera avec raison.
# one-queue: Être inconnue chez soi, ça blesse. C’est un beau hall, et vous n’y avez mis qu’une file. Votre courriel suffit ; il n’a pas besoin de votre nom.
# one-queue-also-1: Je comprends que ça vous atteigne, dans vos propres murs. Votre rendez-vous tient parce qu’il est confirmé, pas parce que c’est vous.
# one-queue-also-2: C’est dur, de ne pas exister là où l’on a tout dessiné. Mais votre droit est dans ce courriel, il n’a pas besoin de titre.
# one-queue-also-3: Avoir dessiné tout cela, et une borne qui vous ignore : je comprends la déception. Ici, la confirmation vaut pareil pour tout le monde.
# one-queue-also-4: Ça fait mal, et je le vois. Vous n’avez pas besoin d’être quelqu’un, ici : vous avez rendez-vous.
# one-queue-coach: Ni courbette, ni gifle. Ce qui lui est dû lui est dû à n’importe quel nom, et c’est une bonne nouvelle.
# so-what-next: Très bien. Et pour dimanche, vous partez où ?
# so-what-next-also-1: D’accord. Revenons à dimanche : quelle destination ?
# so-what-next-also-2: Je note. Et ce voyage, c’est pour quoi ?
# so-what-next-also-3: Soit. Parlez-moi plutôt de cet avion.
# so-what-next-also-4: Et donc, ce départ de dimanche ?
who = Leave Sunday for a moment. It’s funny… Do you know who designed this hall? The glass roof, the counter, everything. I did. And in it I don’t exist.
    .says-tense = Sunday? First of all, do you know who I am? This hall is mine. The counter you’re leaning on is mine. The mayor calls me by my first name. And I’m asked for a number.
    .says-furious = Do you at least know who I am? This hall is mine! Eighteen months of my life! You’d still be in a Portakabin!
    .seen = She looks up at the glass roof, then at the queue, which is listening. She colours a little.
    .oh-its-you = Oh, but it’s you! How very embarrassing. Well then, of course, that changes everything: for you I’ll find a way at once.
    .oh-its-you-also-1 = Oh, Mrs Marchetti, forgive me, in your case we’ll arrange something, of course.
    .oh-its-you-also-2 = Ah, you’re the architect! Count on me, you won’t wait.
    .oh-its-you-also-3 = Now I understand your disappointment. For somebody like you we’ll make an exception.
    .oh-its-you-also-4 = The architect of the place, that changes everything, I’ll give you priority.
    .never-heard = No, madam, I don’t know who you are. At this counter there are only members of the public.
    .never-heard-also-1 = Your name means nothing to me, and it makes no difference.
    .never-heard-also-2 = Architect or not, it’s all the same here.
    .never-heard-also-3 = A lot of important people come through here, you know.
    .never-heard-also-4 = I wasn’t here when it was built.
    .it-leaks = I can see you’re hurt. But since it was you: the rain has been coming into this hall for two years, and it looks down on us just as you do. It’s very like you.
    .it-leaks-also-1 = Ah, so the leaks are yours? Nice work. That explains it all.
    .it-leaks-also-2 = So it’s you we owe the draught to? Cold and pretentious, like yourself.
    .it-leaks-also-3 = One sees why nobody likes this building, once one has met you.
    .it-leaks-also-4 = Well done with the hall. Pity that manners weren’t in the plans.
    .it-leaks-coach = It is funny, deserved perhaps, and the whole queue is waiting for it. It is also the one sentence of the morning for which you will rightly be blamed.
    .one-queue = To be a stranger in one’s own house hurts. It’s a fine hall, and you put only one queue in it. Your e-mail is enough; it doesn’t need your name.
    .one-queue-also-1 = I can see how that hurts, within your own walls. Your appointment stands because it’s confirmed, not because it’s you.
    .one-queue-also-2 = It’s hard not to exist where you drew everything. But your right is in this e-mail, it needs no title.
    .one-queue-also-3 = To have designed all this, and a terminal that ignores you: I understand the disappointment. Here the confirmation counts the same for everyone.
    .one-queue-also-4 = It hurts, and I can see it. You don’t need to be somebody here: you have an appointment.
    .one-queue-coach = No bow, no slap. What she is owed she is owed under any name, and that is good news.
    .so-what-next = Very well. And on Sunday, where is it you’re going?
    .so-what-next-also-1 = All right. Back to Sunday: what destination?
    .so-what-next-also-2 = Noted. And this journey, what is it for?
    .so-what-next-also-3 = Fair enough. Tell me about that plane instead.
    .so-what-next-also-4 = And so, this departure on Sunday?

# text: Ma fille accouche à Dakar. C’est trop tôt, trente-quatre semaines. Et mon passeport est périmé depuis février. Je n’ai pas vu passer février.
# says-tense: Ma fille. À Dakar. Trente-quatre semaines, et ça a commencé. Et mon passeport est mort en février. Voilà. Vous savez tout.
# says-furious: Ma fille accouche à Dakar ! À trente-quatre semaines ! Mon passeport est mort en février, et moi, je supplie à un guichet !
# seen: Elle retourne le téléphone, face contre le comptoir. C’est la première chose qu’elle fait doucement.
# thirty-four: Trente-quatre semaines, et vous si loin : quelle angoisse. Il vous faut donc un passeport pour dimanche. Avez-vous un certificat de la maternité ?
# thirty-four-also-1: Je comprends la peur que vous portez depuis ce matin. Donc un départ dimanche, et un passeport à refaire. Qu’avez-vous comme preuve, un billet, un certificat ?
# thirty-four-also-2: Une fille qui accouche trop tôt, et pas moyen d’y être : c’est terrible. Si je résume, il faut partir dimanche. Elle peut vous envoyer un certificat ?
# thirty-four-also-3: C’est donc ça. Vous avez peur pour elle, et on vous parle de borne. Départ dimanche, passeport mort en février : avez-vous un papier de l’hôpital ?
# thirty-four-also-4: Merci de me le dire. Ça doit être une angoisse de chaque minute. Il vous faut donc un passeport pour dimanche. Vous avez le billet avec vous ?
# thirty-four-coach: La peur d’abord, puis ce que vous avez compris, puis la seule question qui ouvre une porte.
# in-february: Je vous arrête : périmé depuis février ? Nous sommes en avril, madame, on s’en occupe avant d’acheter un billet.
# in-february-also-1: Attendez, depuis février ? Il fallait s’y prendre avant.
# in-february-also-2: Pardon de vous couper, mais un passeport, ça se surveille.
# in-february-also-3: Donc deux mois sans rien faire, c’est ça ?
# in-february-also-4: Stop, une seconde : vous avez pris un billet sans passeport valable ?
# by-saturday: Oh là là, pauvre petite, et vous aussi, quelle angoisse. Je vous le promets : vous aurez votre passeport samedi, vous serez dans cet avion, et tout se passera bien.
# by-saturday-also-1: Ne vous inquiétez plus, vous partirez dimanche, je m’y engage.
# by-saturday-also-2: Je comprends votre peur. Vous l’aurez samedi, c’est promis.
# by-saturday-also-3: Avec un motif pareil, vous l’aurez, c’est certain.
# by-saturday-also-4: Courage, votre fille ira bien et vous serez avec elle dimanche.
# three-weeks: Un passeport, c’est trois semaines en ce moment. Pour dimanche, seule la préfecture peut décider.
# three-weeks-also-1: Il faut compter trois semaines pour un passeport.
# three-weeks-also-2: Les délais sont de trois semaines, nous n’y pouvons rien.
# three-weeks-also-3: D’ici dimanche, le passeport ne sera pas fabriqué.
# three-weeks-also-4: Ici, on ne délivre rien en cinq jours.
daughter = My daughter is having her baby in Dakar. It’s too early, thirty-four weeks. And my passport ran out in February. I didn’t see February go by.
    .says-tense = My daughter. In Dakar. Thirty-four weeks, and it’s started. And my passport died in February. There. Now you know.
    .says-furious = My daughter’s giving birth in Dakar! At thirty-four weeks! My passport died in February, and here I am, begging at a counter!
    .seen = She turns the phone over, face down on the counter. It is the first thing that she does gently.
    .thirty-four = Thirty-four weeks, and you so far away: you must be frantic. So you need a passport for Sunday. Have you a certificate from the hospital?
    .thirty-four-also-1 = I understand the fear you’ve been carrying since this morning. So you leave on Sunday and need a passport. What proof have you, a ticket, a certificate?
    .thirty-four-also-2 = A daughter giving birth too early, and no way to be there: it’s terrible. To sum up, you have to leave on Sunday. Can she send you a certificate?
    .thirty-four-also-3 = So that’s what it is. You’re afraid for her, and they talk to you about a terminal. Leaving on Sunday, passport dead since February: have you a paper from the hospital?
    .thirty-four-also-4 = Thank you for telling me. Every minute must be agony. So you need a passport for Sunday. Have you the ticket with you?
    .thirty-four-coach = The fear first, then what you have understood, then the one question that opens a door.
    .in-february = Let me stop you there: it ran out in February? This is April, madam, one sees to that before buying a ticket.
    .in-february-also-1 = Wait, since February? You should have seen to it sooner.
    .in-february-also-2 = Sorry to cut in, but one keeps an eye on a passport.
    .in-february-also-3 = So two months without doing a thing, is that it?
    .in-february-also-4 = Stop, one second: you bought a ticket without a valid passport?
    .by-saturday = Oh dear, the poor thing, and poor you, what a worry. I promise you: you’ll have your passport on Saturday, you’ll be on that plane, and all will go well.
    .by-saturday-also-1 = Don’t worry any more, you’ll leave on Sunday, I give you my word.
    .by-saturday-also-2 = I understand your fear. You’ll have it on Saturday, I promise.
    .by-saturday-also-3 = With a reason like that you’ll get it, that’s certain.
    .by-saturday-also-4 = Take heart, your daughter will be fine and you’ll be with her on Sunday.
    .three-weeks = A passport takes three weeks at present. For Sunday, only the prefecture can decide.
    .three-weeks-also-1 = You have to allow three weeks for a passport.
    .three-weeks-also-2 = It takes three weeks, there’s nothing we can do.
    .three-weeks-also-3 = The passport won’t be made by Sunday.
    .three-weeks-also-4 = Nothing is issued here in five days.

# text: Le certificat, je l’ai, il est là-dedans. Alors prenez-moi maintenant, puisqu’on m’a perdu mon heure. Dix minutes. Ils comprendront bien, eux.
# says-tense: J’ai le certificat, là. Donc vous me prenez maintenant. Avant eux. Vous avez perdu mon heure, vous me la rendez.
# says-furious: Le certificat, je l’ai ! Alors maintenant ! Vous m’avez volé mon heure, vous me la rendez ! Eux, ils ont des vacances !
# seen: Elle a repris le téléphone dans la main, et le serre. La famille de 11 h 30 s’est levée, les deux enfants devant.
# next-free: Je ne peux pas vous prendre maintenant. Le prochain créneau libre est le { $next } ; je vous l’inscris si vous voulez, avec un rappel par SMS la veille, comme ça rien ne se perd.
# next-free-also-1: Il reste le { $next }, je vous le réserve ?
# next-free-also-2: Au plus tôt, c’est le { $next }.
# next-free-also-3: Tout est plein, je vous propose le { $next }.
# next-free-also-4: On recommence de zéro : le { $next }, ça vous va ?
# twenty-past: On vous a pris votre heure, c’est enrageant. 12 h 20 est à vous, et j’appelle la préfecture pour dimanche. (À la famille.) C’est à vous dans deux minutes.
# twenty-past-also-1: Je comprends que cinq minutes vous semblent une vie. Eux ont leur heure, vous avez 12 h 20. Et j’appelle la préfecture maintenant, elle répond dans l’heure.
# twenty-past-also-2: Votre colère est juste, et je vous rends votre place aujourd’hui, à 12 h 20. Pour dimanche, je demande un passeport temporaire à la préfecture, tout de suite.
# twenty-past-also-3: On vous doit un rendez-vous, et c’est rageant d’attendre. Le voici : 12 h 20. Pendant ce temps, la préfecture me dira si elle peut vous faire partir dimanche.
# twenty-past-also-4: Je sais que chaque minute compte. Leur tour reste le leur. Le vôtre est à 12 h 20, et j’appelle la préfecture avant eux, ça prend une minute.
# twenty-past-coach: Un non pour la file, deux oui pour elle. Et c’est une heure exacte, pas « dès que possible ».
# ahead-of-them: C’est vrai, avec ce que vous vivez… Je vous prends tout de suite, et c’est réglé. (À la famille.) Vous permettez ? Dix minutes, promis.
# ahead-of-them-also-1: Je comprends, vous passez maintenant. (À la famille.) Dix petites minutes, d’accord ?
# ahead-of-them-also-2: Allez, dans votre état, je vous fais passer devant.
# ahead-of-them-also-3: Votre fille d’abord. (À la famille.) Vous attendrez bien un peu.
# ahead-of-them-also-4: Asseyez-vous, on le fait maintenant, eux ont le temps.
# slot-plain: J’ai 12 h 20 pour vous. Pour dimanche, c’est la préfecture, un passeport temporaire. Je les appelle.
# slot-plain-also-1: 12 h 20 aujourd’hui, et j’appelle la préfecture pour l’urgence.
# slot-plain-also-2: Je vous mets à 12 h 20. Passeport temporaire : voir préfecture, je téléphone.
# slot-plain-also-3: Un créneau gardé à 12 h 20, et la préfecture pour dimanche.
# slot-plain-also-4: Dossier à 12 h 20 ici, urgence à la préfecture, je les préviens.
now = I have the certificate, it’s in here. So take me now, since my hour has been lost. Ten minutes. They’ll understand, surely.
    .says-tense = I’ve got the certificate, here. So you take me now. Before them. You lost my hour, you give it back.
    .says-furious = I’ve got the certificate! So now! You stole my hour, you give it back! All they have is a holiday!
    .seen = She has taken up the phone again and grips it. The family of 11:30 has stood up, the two children in front.
    .next-free = I can’t take you now. The next free slot is { $next }; I’ll put you down for it if you like, with a reminder by text the day before, so that nothing gets lost.
    .next-free-also-1 = There’s { $next } left, shall I book it for you?
    .next-free-also-2 = The earliest is { $next }.
    .next-free-also-3 = Everything’s full, I can offer { $next }.
    .next-free-also-4 = We start from scratch: { $next }, would that suit you?
    .twenty-past = Your hour was taken from you, it’s infuriating. 12:20 is yours, and I’m ringing the prefecture about Sunday. (To the family.) It’s your turn in two minutes.
    .twenty-past-also-1 = I understand that five minutes feel like a lifetime. They have their hour, you have 12:20. And I’m ringing the prefecture now, they answer within the hour.
    .twenty-past-also-2 = Your anger is fair, and I give you your place back today, at 12:20. For Sunday I’m asking the prefecture for a temporary passport, right now.
    .twenty-past-also-3 = You’re owed an appointment, and waiting is maddening. Here it is: 12:20. Meanwhile the prefecture will tell me if they can let you leave on Sunday.
    .twenty-past-also-4 = I know that every minute counts. Their turn stays theirs. Yours is at 12:20, and I’ll ring the prefecture before they sit down, it takes a minute.
    .twenty-past-coach = One no for the queue, two yeses for her. And an exact time, not “as soon as possible”.
    .ahead-of-them = It’s true, with what you’re going through… I’ll take you at once, and it’s settled. (To the family.) You don’t mind? Ten minutes, I promise.
    .ahead-of-them-also-1 = I understand, you’re next. (To the family.) Just ten minutes, all right?
    .ahead-of-them-also-2 = All right, in the state you’re in I’ll let you go ahead.
    .ahead-of-them-also-3 = Your daughter first. (To the family.) You won’t mind waiting a little.
    .ahead-of-them-also-4 = Sit down, we’ll do it now, they’ve got time.
    .slot-plain = I have 12:20 for you. For Sunday it’s the prefecture, a temporary passport. I’ll ring them.
    .slot-plain-also-1 = 12:20 today, and I’ll ring the prefecture about the urgent one.
    .slot-plain-also-2 = I’ll put you at 12:20. Temporary passport: that’s the prefecture, I’ll phone.
    .slot-plain-also-3 = A slot set aside at 12:20, and the prefecture for Sunday.
    .slot-plain-also-4 = File here at 12:20, the urgent part at the prefecture, I’ll let them know.

# text: Je… Non. Je n’avais pas vu les enfants. Ce n’est pas ce que je voulais.
# says-tense: Ne me regardez pas comme ça. Ce n’est pas moi qui ai dit oui.
# says-furious: Et maintenant, c’est moi, la méchante ? C’est ce guichet qui vous a dit d’attendre !
# seen: Le père de famille ne s’est pas rassis. « On a pris ce rendez-vous en janvier », dit-il, sans élever la voix. Le plus petit demande s’ils rentrent.
# carry-on: Ne vous en faites pas pour eux, ça ne prendra que dix minutes. On y va, votre numéro de passeport ?
# carry-on-also-1: Laissez, ils attendront un peu, ce n’est pas grave. On commence ?
# carry-on-also-2: Faites comme s’ils n’étaient pas là, on avance.
# carry-on-also-3: Les gens râlent toujours, ne faites pas attention.
# carry-on-also-4: Dix minutes, personne n’en est mort. Votre passeport ?
# computer-says: (À la famille.) C’est une urgence médicale, c’est prévu par le règlement, ça ne dépend pas de nous, merci de votre compréhension.
# computer-says-also-1: (À la famille.) Les urgences passent d’abord, c’est le règlement.
# computer-says-also-2: (À la famille.) C’est prévu pour les cas médicaux, merci de patienter.
# computer-says-also-3: (À la famille.) Ce n’est pas nous qui décidons, c’est une urgence.
# computer-says-also-4: (À la famille.) Vous comprendrez, c’est un cas de force majeure.
# set-it-right: (À la famille.) Pardon, c’est mon erreur, c’est votre tour. (À elle.) Vous n’avez rien à vous reprocher, c’est moi qui ai dit oui. 12 h 20 est à vous, et j’appelle la préfecture.
# set-it-right-also-1: (À la famille.) Vous aviez raison, passez. (À elle.) Ne soyez pas gênée, la faute est à moi. Je vous garde 12 h 20, et j’appelle la préfecture.
# set-it-right-also-2: (À la famille.) Je vous rends votre heure, excusez-moi. (À elle.) C’est gênant, et ça vient de moi. Vous passez à 12 h 20 et j’appelle pour dimanche.
# set-it-right-also-3: (À la famille.) C’est à vous, merci de votre calme. (À elle.) Je vous ai mise dans l’embarras, pardon. 12 h 20, et la préfecture tout de suite.
# set-it-right-also-4: J’ai cru bien faire, c’était injuste. (À la famille.) Allez-y. (À elle.) Vous avez 12 h 20, rien n’est perdu, j’appelle la préfecture.
queue-speaks = I… No. I hadn’t seen the children. That’s not what I wanted.
    .says-tense = Don’t look at me like that. It wasn’t I who said yes.
    .says-furious = And now I’m the villain? It was this counter that told you to wait!
    .seen = The father has not sat down again. “We made this appointment in January,” he says, without raising his voice. The little one asks if they are going home.
    .carry-on = Don’t you worry about them, it’ll only be ten minutes. Off we go, your passport number?
    .carry-on-also-1 = Never mind, they’ll wait a bit, it’s no matter. Shall we start?
    .carry-on-also-2 = Act as if they weren’t there, let’s get on.
    .carry-on-also-3 = People always grumble, take no notice.
    .carry-on-also-4 = Ten minutes never killed anyone. Your passport?
    .computer-says = (To the family.) It’s a medical emergency, the rules provide for it, it isn’t up to us, thank you for your understanding.
    .computer-says-also-1 = (To the family.) Emergencies come first, those are the rules.
    .computer-says-also-2 = (To the family.) It’s provided for in medical cases, thank you for waiting.
    .computer-says-also-3 = (To the family.) It isn’t our decision, it’s an emergency.
    .computer-says-also-4 = (To the family.) You’ll understand, it’s a case of force majeure.
    .set-it-right = (To the family.) I’m sorry, my mistake, it’s your turn. (To her.) You’ve nothing to blame yourself for, I was the one who said yes. 12:20 is yours, and I’m ringing the prefecture.
    .set-it-right-also-1 = (To the family.) You were right, do come. (To her.) Don’t be embarrassed, the fault is mine. I’ll keep 12:20 for you, and ring the prefecture.
    .set-it-right-also-2 = (To the family.) I’m giving you your hour back, excuse me. (To her.) It’s awkward, and it comes from me. You’re at 12:20 and I’ll call about Sunday.
    .set-it-right-also-3 = (To the family.) It’s your turn, thank you for keeping calm. (To her.) I’ve put you in an awkward spot, I’m sorry. 12:20, and the prefecture right away.
    .set-it-right-also-4 = I meant well, and it wasn’t fair. (To the family.) Go ahead. (To her.) You have 12:20, nothing is lost, I’m ringing the prefecture.

# text: Et je lis qu’il faut { $stamp } de timbre. Votre site se trompe, et c’est moi qui paie.
# says-tense: { $stamp } de timbre ? Vous perdez mon rendez-vous, mon temps, et je paie plein tarif ?
# says-furious: Et { $stamp }, en plus ! Vous me faites perdre ma matinée, et vous me présentez la facture !
# seen: Elle a sorti la feuille des pièces à fournir, et souligne une ligne de l’ongle.
# gesture: Vous avez raison d’être fâchée, ce ne serait pas juste. Je vous fais grâce du timbre, je noterai « erreur du service », et nous serons quittes.
# gesture-also-1: C’est vrai que c’est rageant. Laissez le timbre, je le mets sur notre compte.
# gesture-also-2: Je comprends. En geste, le timbre est pour nous.
# gesture-also-3: Vous avez de quoi être en colère, je vous l’offre, ce timbre.
# gesture-also-4: On ne va pas vous faire payer ça en plus, je m’en arrange.
# gesture-coach: Généreux, avec l’argent du Trésor public. Un dossier sans timbre est refusé, et c’est elle qui devra revenir.
# price-is-price: Je comprends, mais c’est le tarif, madame, pour vous comme pour tout le monde. Ce n’est pas la Maison des habitants qui encaisse, alors inutile de vous en prendre à moi.
# price-is-price-also-1: Le prix est le même pour tous, madame, il n’y a pas à discuter.
# price-is-price-also-2: Tout le monde paie, je ne vois pas pourquoi pas vous.
# price-is-price-also-3: C’est l’État qui fixe le tarif, pas moi, plaignez-vous à lui.
# price-is-price-also-4: Ce n’est pas négociable, on n’est pas au marché.
# not-mine: Payer un jour pareil, ça agace, je l’entends. Le timbre est un impôt, je n’y peux rien. L’erreur, si : voici l’attestation et la réclamation.
# not-mine-also-1: Je comprends que ça passe mal. Je n’ai pas la main sur un impôt. Mais je vous écris noir sur blanc que la faute est au site.
# not-mine-also-2: Ça fait beaucoup pour une matinée, c’est vrai. Le timbre va à l’État. Ce que je peux vous donner, c’est l’attestation, et l’adresse de la réclamation.
# not-mine-also-3: Votre agacement est légitime. Personne ici ne peut offrir un timbre fiscal. Je joins l’attestation d’erreur à votre dossier, et la réclamation est à vous.
# not-mine-also-4: C’est irritant, je sais. Je ne peux rien sur le prix, et tout sur le papier qui dit que vous aviez raison.
# law-of-the-stamp: Le timbre est une taxe de l’État, on ne peut pas en dispenser. Il s’achète en ligne ou au tabac.
# law-of-the-stamp-also-1: C’est une taxe nationale, elle est due dans tous les cas.
# law-of-the-stamp-also-2: Le timbre fiscal n’est pas à nous, il est obligatoire.
# law-of-the-stamp-also-3: Vous le trouverez au bureau de tabac, au même prix.
# law-of-the-stamp-also-4: Aucune exception n’est prévue pour le timbre.
stamp = And I read here that the stamp is { $stamp }. Your site makes the mistake, and I do the paying.
    .says-tense = { $stamp } for the stamp? You lose my appointment, my time, and I pay the full price?
    .says-furious = And { $stamp } on top! You lose me my morning, and you hand me the bill!
    .seen = She has taken out the list of documents, and underlines one line with her nail.
    .gesture = You’re right to be cross, it wouldn’t be fair. I’ll let you off the stamp, put down “error of the service”, and we’ll be quits.
    .gesture-also-1 = It really is maddening. Forget the stamp, I’ll put it on our account.
    .gesture-also-2 = I understand. As a gesture, the stamp is on us.
    .gesture-also-3 = You’ve reason to be angry, I’ll give you that stamp.
    .gesture-also-4 = We won’t make you pay for that too, I’ll arrange it.
    .gesture-coach = Generous, with the Treasury’s money. A file without its stamp is refused, and she is the one who will have to come back.
    .price-is-price = I understand, but that’s the price, madam, for you as for everybody. It isn’t this office that collects it, so there’s no use going for me.
    .price-is-price-also-1 = The price is the same for all, madam, there’s nothing to discuss.
    .price-is-price-also-2 = Everyone pays, I don’t see why you shouldn’t.
    .price-is-price-also-3 = The State sets the price, not me, complain to them.
    .price-is-price-also-4 = It’s not negotiable, this isn’t a market stall.
    .not-mine = To pay on a day like this is galling, I hear that. The stamp is a tax, I can’t touch it. The mistake I can: here’s the certificate, and the complaint form.
    .not-mine-also-1 = I can see that it sticks in the throat. I’ve no say over a tax. But I’ll put it in writing for you that the fault is the site’s.
    .not-mine-also-2 = It’s a lot for one morning, true. The stamp goes to the State. What I can give you is the certificate, and where to complain.
    .not-mine-also-3 = Your annoyance is fair. Nobody here can give away a stamp duty. I’ll add the certificate of error to your file, and the complaint form is yours.
    .not-mine-also-4 = It’s irritating, I know. I can do nothing about the price, and everything about the paper that says you were right.
    .law-of-the-stamp = The stamp is a State tax, nobody can be let off it. You can buy it online or at a tobacconist’s.
    .law-of-the-stamp-also-1 = It’s a national tax, due in all cases.
    .law-of-the-stamp-also-2 = The stamp duty isn’t ours, it’s compulsory.
    .law-of-the-stamp-also-3 = You’ll find it at the tobacconist’s, at the same price.
    .law-of-the-stamp-also-4 = No exception is provided for the stamp.

# text: { $agent }, c’est ça ? J’ai dit des choses, tout à l’heure. Je n’ai pas dormi. Vous avez l’âge de ma fille.
# says-tense: { $agent }, donc. Bon. J’ai peut-être parlé un peu vite. La nuit a été longue.
# says-furious: Bon. Je n’aurais pas dû vous parler comme ça. Je n’ai pas fermé l’œil. Mais avouez que vous ne m’avez pas facilité la tâche.
# seen: Elle range ses papiers, bord contre bord. Puis elle vous regarde, et cherche le nom sur votre badge.
# at-last: Merci de le reconnaître, madame. C’est vrai que c’était blessant, et on n’est pas des chiens non plus. J’espère que vous y penserez, la prochaine fois.
# at-last-also-1: Il était temps, on se fait insulter toute la journée.
# at-last-also-2: J’accepte vos excuses, mais ça ne se fait pas de parler ainsi.
# at-last-also-3: La prochaine fois, commencez par bonjour, ça aide.
# at-last-also-4: C’était humiliant, devant tout le monde, quand même.
# no-revenge: C’est { $agent }, oui. Une nuit blanche pour votre fille, et la matinée devant une borne : ça s’est entendu. On repart de zéro.
# no-revenge-also-1: Je l’ai entendu, et j’ai entendu la peur dessous. N’en parlons plus, votre fille d’abord.
# no-revenge-also-2: Merci. Une nuit pareille excuse bien des phrases. Soyez tranquille, c’est derrière nous.
# no-revenge-also-3: C’est gentil de revenir là-dessus, ce n’est pas facile. Vous aviez peur, et un rendez-vous perdu par-dessus.
# no-revenge-also-4: Ne soyez pas gênée. Vous étiez à Dakar, pas ici, je l’ai compris.
# no-revenge-coach: Vous acceptez sans faire payer, et sans prétendre qu’il n’y a rien eu. C’est ça, rester à sa hauteur.
# it-was-me: Mais non, mais non, ce n’était rien du tout ! C’est plutôt moi, pardon encore, vraiment.
# it-was-me-also-1: Oh, je n’ai rien remarqué, c’est à moi de m’excuser.
# it-was-me-also-2: Pensez-vous, c’est oublié, c’était ma faute.
# it-was-me-also-3: Il n’y a vraiment pas de quoi, pardon pour tout.
# it-was-me-also-4: Vous n’avez rien dit de mal, c’est moi qui suis trop sensible.
# back-to-file: Pas de souci. Il me faudra deux photos, le justificatif de domicile et l’ancien passeport.
# back-to-file-also-1: Très bien. Pensez aux photos et à l’ancien passeport.
# back-to-file-also-2: C’est noté. Il manque encore le justificatif de domicile.
# back-to-file-also-3: D’accord. Les pièces, c’est photos, domicile, ancien passeport.
# back-to-file-also-4: Bien. Vous avez vos photos d’identité ?
sorry = { $agent }, is that right? I said some things, earlier. I haven’t slept. You’re my daughter’s age.
    .says-tense = { $agent }, then. Well. I may have spoken a little hastily. It’s been a long night.
    .says-furious = Well. I shouldn’t have talked to you like that. I haven’t slept at all. But you must admit that you haven’t made it easy for me.
    .seen = She puts her papers together, edge to edge. Then she looks at you, and searches for the name on your badge.
    .at-last = Thank you for admitting it, madam. It was hurtful, and we aren’t dogs either, you know. I hope you’ll think of it next time.
    .at-last-also-1 = About time, we’re insulted all day long.
    .at-last-also-2 = I accept your apology, but one doesn’t talk like that.
    .at-last-also-3 = Next time start with good morning, it helps.
    .at-last-also-4 = You did humiliate me in front of everyone.
    .no-revenge = It’s { $agent }, yes. A night without sleep for your daughter, and a morning in front of a terminal: it showed. Let’s start afresh.
    .no-revenge-also-1 = I heard it, and I heard the fear underneath. Let’s say no more, your daughter first.
    .no-revenge-also-2 = Thank you. A night like that excuses a good deal. Rest easy, it’s behind us.
    .no-revenge-also-3 = It’s good of you to come back to it, it isn’t easy. You were afraid, and had a lost appointment on top.
    .no-revenge-also-4 = Don’t be embarrassed. You were in Dakar, not here, I understood that.
    .no-revenge-coach = You accept without making her pay, and without pretending that nothing happened. That is keeping one’s own height.
    .it-was-me = Not at all, not at all, it was nothing! It’s rather my fault, sorry again, truly.
    .it-was-me-also-1 = Oh, I didn’t notice a thing, it’s for me to apologise.
    .it-was-me-also-2 = Don’t mention it, it’s forgotten, it was my fault.
    .it-was-me-also-3 = It’s really nothing, sorry for everything.
    .it-was-me-also-4 = You said nothing wrong, it’s I who am too sensitive.
    .back-to-file = No problem. I’ll need two photographs, the proof of address and the old passport.
    .back-to-file-also-1 = Very well. Remember the photographs and the old passport.
    .back-to-file-also-2 = Noted. The proof of address is still missing.
    .back-to-file-also-3 = All right. The documents are photographs, address, old passport.
    .back-to-file-also-4 = Good. Have you your passport photographs?

# text: C’est une fille. Deux kilos quatre. Elles vont bien, toutes les deux. Elles vont bien.
# says-tense: Elle est née. Une fille. Deux kilos quatre. Elles vont bien… Je ne sais plus ce que je voulais vous demander.
# says-furious: Elle est née. Elle est née, et je suis là. Une fille. Elles vont bien.
# seen: Le téléphone vibre sur le comptoir. Elle le retourne, met ses lunettes, les enlève. Toute la file regarde ailleurs, exprès.
# a-girl: Félicitations ! Tout est sur cette feuille, et je vous préviens dès que j’ai du nouveau. Allez respirer, madame. (À la file.) Merci d’avoir attendu, c’est à vous.
# a-girl-also-1: Une petite fille, quelle joie ! Je vous ai tout noté sur cette feuille, l’heure et la suite. À tout à l’heure. (À la file.) Merci d’avoir attendu, c’est à vous.
# a-girl-also-2: Bienvenue à elle ! Vous pouvez sourire. Tout ce qu’on a dit est sur ce papier. (À la file.) Merci de votre patience, à qui le tour ?
# a-girl-also-3: Quelle nouvelle, je me réjouis pour vous trois ! On résume : la feuille dit quand et avec quoi. Bonne journée, madame. (À la file.) Me voici.
# a-girl-also-4: Bravo à votre fille ! Appelez-la, vous avez le temps. Je vous redis la suite : tout est là. À bientôt. (À la file.) Merci, je suis à vous.
# next-number: Parfait. Bonne journée, madame. Numéro suivant !
# next-number-also-1: Très bien, au revoir. Au suivant !
# next-number-also-2: Voilà, c’est fini pour vous. À qui le tour ?
# next-number-also-3: Bon, on en a terminé. Bonne journée.
# next-number-also-4: Au revoir, madame. Je prends la suite.
# how-lovely: Oh, une petite fille, que c’est beau ! Montrez-moi la photo. Elle vous ressemble déjà, on dirait qu’elle a du caractère. Toutes mes félicitations, profitez bien d’elle. Au revoir, madame.
# how-lovely-also-1: Que c’est beau, félicitations à la grand-mère ! Au revoir et bon voyage !
# how-lovely-also-2: Oh, je suis aux anges pour vous ! Embrassez-la de ma part, au revoir !
# how-lovely-also-3: Quelle joie, j’en ai les larmes aux yeux ! Bonne journée, madame !
# how-lovely-also-4: Félicitations, c’est la plus belle des nouvelles ! À bientôt !
# recap-only: Bien. Votre feuille dit tout : l’heure, les pièces, la préfecture. Bonne journée, madame.
# recap-only-also-1: Je récapitule : tout est sur la feuille. Au revoir, madame.
# recap-only-also-2: L’heure, les pièces, l’adresse : c’est écrit. Bonne journée.
# recap-only-also-3: Donc tout est noté ici. Au revoir.
# recap-only-also-4: Résumé sur cette feuille, madame. À plus tard.
photo = It’s a girl. Two point four kilos. They’re well, both of them. They’re well.
    .says-tense = She’s born. A girl. Two point four kilos. They’re well… I’ve forgotten what I wanted to ask you.
    .says-furious = She’s born. She’s born, and I’m here. A girl. They’re well.
    .seen = The phone buzzes on the counter. She turns it over, puts her glasses on, takes them off. The whole queue looks elsewhere, on purpose.
    .a-girl = Congratulations! It’s all on this sheet, and I’ll tell you as soon as I have news. Go and breathe, madam. (To the queue.) Thank you for waiting, it’s your turn.
    .a-girl-also-1 = A little girl, what joy! I’ve written it all on this sheet, the time and what follows. See you later. (To the queue.) Thank you for waiting, it’s your turn.
    .a-girl-also-2 = Welcome to the little one! You can smile now. All that we said is on this paper. (To the queue.) Thank you for your patience, who’s next?
    .a-girl-also-3 = What news, I’m happy for the three of you! To sum up: the sheet says when and with what. Good day, madam. (To the queue.) Here I am.
    .a-girl-also-4 = Well done to your daughter! Call her, you’ve time. Once more what comes next: it’s all here. See you soon. (To the queue.) Thank you, I’m with you.
    .next-number = Perfect. Good day, madam. Next number!
    .next-number-also-1 = Very good, goodbye. Next!
    .next-number-also-2 = There, that’s you done. Who’s next?
    .next-number-also-3 = Right, we’re finished. Good day.
    .next-number-also-4 = Goodbye, madam. I’ll take the next.
    .how-lovely = Oh, a little girl, how lovely! Show me the photo. She looks like you already, I’d say she has a will of her own. All my congratulations, enjoy every minute of her. Goodbye, madam.
    .how-lovely-also-1 = How lovely, congratulations to the grandmother! Goodbye and safe journey!
    .how-lovely-also-2 = Oh, I’m over the moon for you! Give her a kiss from me, goodbye!
    .how-lovely-also-3 = What joy, it brings tears to my eyes! Good day, madam!
    .how-lovely-also-4 = Congratulations, it’s the best of news! See you soon!
    .recap-only = Good. Your sheet has it all: the time, the documents, the prefecture. Good day, madam.
    .recap-only-also-1 = To sum up: it’s all on the sheet. Goodbye, madam.
    .recap-only-also-2 = The time, the documents, the address: it’s written down. Good day.
    .recap-only-also-3 = So it’s all noted here. Goodbye.
    .recap-only-also-4 = The summary is on this sheet, madam. See you later.

# text: J’ai demandé quelqu’un. Je ne crois pas que ce soit si compliqué.
# says-tense: Votre responsable. Maintenant. Je ne discuterai pas avec vous une minute de plus.
# says-furious: Votre chef ! Tout de suite ! Pas vous ! Quelqu’un !
# seen: Elle tape du plat de la main sur le comptoir. Un stylo roule et tombe ; personne ne le ramasse.
# nobody-here: Je vois votre colère, mais ma responsable est en réunion toute la matinée, elle ne descend jamais au guichet, et elle vous dirait exactement la même chose.
# nobody-here-also-1: Elle n’est pas là, et ça ne changerait rien.
# nobody-here-also-2: La chef de service ne reçoit pas sans rendez-vous, vous savez.
# nobody-here-also-3: Il n’y a que moi, il va falloir faire avec.
# nobody-here-also-4: Personne n’est disponible ce matin, madame.
# yes-and-first: C’est votre droit, et vous êtes à bout. Madame Baron descend dans un quart d’heure. En deux minutes, je peux déjà vous rendre ce qu’on vous doit.
# yes-and-first-also-1: Bien sûr, vous la verrez si vous y tenez. Je comprends votre colère. Laissez-moi deux minutes d’abord, et vous jugerez.
# yes-and-first-also-2: Vous y avez droit, et je vois que c’est trop. Je m’occupe de votre rendez-vous pendant qu’elle descend, un quart d’heure.
# yes-and-first-also-3: Je l’appelle si vous le voulez encore dans deux minutes. Je sais que vous n’en pouvez plus ; je m’en charge d’abord.
# yes-and-first-also-4: Vous êtes en colère, et pour une bonne raison. Deux minutes pour régler ce que je peux, puis ma responsable si vous voulez.
# fetch-her: Bien, madame. Je monte prévenir ma responsable, et je lui explique tout. Asseyez-vous, je vous prie.
# fetch-her-also-1: Je vais la chercher, et je lui résume la situation.
# fetch-her-also-2: D’accord, j’appelle ma responsable et je lui raconte.
# fetch-her-also-3: Je laisse ma responsable prendre la suite, je la mets au courant.
# fetch-her-also-4: Patientez, elle arrive, je lui aurai tout dit.
# listen-on: Vous êtes en colère, et je l’entends. Dites-moi tout, je ne vous interromps pas.
# listen-on-also-1: Je comprends votre colère. Allez-y, je vous écoute.
# listen-on-also-2: Je vois combien vous êtes à bout. Parlez, j’ai le temps.
# listen-on-also-3: C’est trop, je le comprends. Je vous écoute jusqu’au bout.
# listen-on-also-4: Votre colère est légitime, dites ce que vous avez à dire.
an-adult = I asked for somebody. I don’t believe that’s so complicated.
    .says-tense = Your superior. Now. I won’t argue with you for another minute.
    .says-furious = Your boss! At once! Not you! Somebody!
    .seen = She strikes the counter with the flat of her hand. A pen rolls and falls; nobody picks it up.
    .nobody-here = I can see you’re angry, but my superior is in a meeting all morning, she never comes down to the counter, and she’d tell you exactly the same.
    .nobody-here-also-1 = She’s not here, and it would make no difference.
    .nobody-here-also-2 = The head of service sees nobody without an appointment, you know.
    .nobody-here-also-3 = There’s only me, you’ll have to put up with it.
    .nobody-here-also-4 = Nobody’s available this morning, madam.
    .yes-and-first = It’s your right, and you’ve had enough. Mrs Baron comes down in a quarter of an hour. In two minutes I can already give you what you’re owed.
    .yes-and-first-also-1 = Of course, you’ll see her if you insist. I understand your anger. Give me two minutes first, and you be the judge.
    .yes-and-first-also-2 = You’re entitled to it, and I can see it’s too much. I’ll see to your appointment while she comes down, a quarter of an hour.
    .yes-and-first-also-3 = I’ll call her if you still want it in two minutes. I know you’ve had enough; I’ll see to it first.
    .yes-and-first-also-4 = You’re angry, and for good reason. Two minutes to settle what I can, then my superior if you wish.
    .fetch-her = Very well, madam. I’ll go up and tell my superior, and explain it all to her. Do sit down.
    .fetch-her-also-1 = I’ll go and get her, and sum things up for her.
    .fetch-her-also-2 = All right, I’ll call my superior and tell her about it.
    .fetch-her-also-3 = I’ll let my superior take over, I’ll put her in the picture.
    .fetch-her-also-4 = Please wait, she’s coming, I’ll have told her everything.
    .listen-on = You’re angry, and I hear it. Say it all, I won’t interrupt you.
    .listen-on-also-1 = I understand your anger. Go ahead, I’m listening.
    .listen-on-also-2 = I see how worn out you are. Talk, I have time.
    .listen-on-also-3 = It’s too much, I understand. I’ll hear you out.
    .listen-on-also-4 = Your anger is justified, say what you have to say.

# text: Merci, { $agent }. Il est à la bonne hauteur, finalement, ce comptoir.
# says-tense: Bon. Merci. 12 h 20.
# says-furious: 12 h 20. Je serai là à 12 h 19.
# becomes: La préfecture a dit oui jeudi. Dimanche, Odile Marchetti dormait au-dessus du Sahara. En mai, le maire a reçu d’elle deux lettres : l’une sur le site, l’autre sur vous.
on-the-plane = Thank you, { $agent }. It’s the right height after all, this counter.
    .says-tense = Right. Thank you. 12:20.
    .says-furious = 12:20. I’ll be here at 12:19.
    .becomes = The prefecture said yes on Thursday. On Sunday Odile Marchetti was asleep above the Sahara. In May the mayor had two letters from her: one about the site, the other about you.

# text: Merci. Pour dimanche, je verrai.
# says-tense: Bon. Et dimanche, je me débrouille, c’est ça ?
# says-furious: Un dossier. Et dimanche, je regarde l’avion passer.
# becomes: Le dossier était complet, et le passeport est arrivé le 28 avril. Elle a vu sa petite-fille pour la première fois à cinq semaines. La famille de 11 h 30 a écrit à la mairie.
after-them = Thank you. For Sunday, I’ll see.
    .says-tense = Right. And for Sunday I fend for myself, is that it?
    .says-furious = A file. And on Sunday I watch the plane go by.
    .becomes = The file was complete, and the passport came on the twenty-eighth of April. She saw her granddaughter for the first time at five weeks. The family of 11:30 wrote to the town hall.

# text: Le { $next }. Elle aura six semaines.
# says-tense: Le { $next }. Je l’ai dessiné pour accueillir les gens, ce hall.
# says-furious: Gardez-le, votre { $next } !
# becomes: Elle a trouvé seule, le soir, qu’une préfecture pouvait l’aider ; il était trop tard pour dimanche. Elle a raconté ce guichet à tous ceux qui bâtissent dans la région.
nineteenth-of-may = { $next }. She’ll be six weeks old.
    .says-tense = { $next }. I designed this hall to welcome people.
    .says-furious = Keep your { $next }!
    .becomes = She found out by herself, that evening, that a prefecture could have helped; it was too late for Sunday. She told everyone who builds in the region about this counter.

# text: Merci. J’attendrai madame votre responsable.
# says-tense: Enfin. Je m’assieds.
# says-furious: Enfin quelqu’un !
# becomes: Madame Baron a descendu deux étages pour donner le créneau de 12 h 20, que vous aviez sous les yeux. Le lendemain, deux habitués ont demandé la responsable, eux aussi.
with-the-head = Thank you. I shall wait for your superior.
    .says-tense = At last. I’ll sit down.
    .says-furious = Somebody at last!
    .becomes = Mrs Baron came down two floors to give out the 12:20 slot, which you had in front of you. The next day two regulars asked for the superior as well.

# text: Je vous laisse. Vous n’y êtes sans doute pour rien.
# says-tense: C’est inutile. Je m’en vais.
# says-furious: Vous n’êtes rien, et cet endroit non plus !
# becomes: Elle est sortie par la porte qu’elle avait dessinée. Le téléphone a sonné dans la rue ; elle a pleuré contre la façade, et personne au guichet n’a su pourquoi.
walked-out = I’ll leave you. No doubt it’s not your doing.
    .says-tense = This is useless. I’m going.
    .says-furious = You’re nothing, and neither is this place!
    .becomes = She left by the door that she had designed. The phone rang in the street; she wept against the wall, and nobody at the counter ever knew why.
