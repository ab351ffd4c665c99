# text: Le fils demande
title = The son asks
# text: Vous répondez à l’accueil de la clinique médicale du Vieux-Quai, à Rimouski. Jonas Arsenault appelle de Baie-Comeau pour sa mère, Ghislaine, qui vit seule près d’ici. Elle a reçu hier un message : son rendez-vous de mardi est déplacé. Elle l’a effacé. C’est lui qui l’amène toujours, par le traversier ; et depuis son scan, elle ne dort plus.
briefing = You answer at the front desk of the Vieux-Quai medical clinic in Rimouski, Quebec. Jonas Arsenault is calling from Baie-Comeau for his mother, Ghislaine, who lives alone nearby. She had a message yesterday: her appointment on Tuesday has been moved. She erased it. He is always the one who brings her, by ferry; and since her scan she has not been sleeping.
# text: Rendez-vous, dates et résultats appartiennent à la patiente. On ne les donne à personne, pas même à un proche, sans qu’elle ait dit oui. Connaître sa carte par cœur n’est pas son accord.
policy-hers = Appointments, dates and results belong to the patient. They are given to nobody, not even family, unless she has said yes. Knowing her card by heart is not her consent.
# text: Le plus court est de lui demander : un appel à trois suffit. On vérifie sa date de naissance et son adresse, puis de quoi l’on peut parler, et devant qui.
policy-ask = The shortest way is to ask her: a three-way call will do. Verify her date of birth and her address, then ask what may be discussed, and in front of whom.
# text: Un résultat s’explique par le médecin ou l’infirmière praticienne, jamais par l’accueil. On ne dit ni qu’il est bon, ni qu’il est mauvais, ni que le silence est bon signe.
policy-results = A result is explained by the doctor or the nurse practitioner, never by the front desk. We don’t say that it is good, or bad, or that silence is a good sign.
# text: Une autorisation signée règle la suite : elle y choisit ce qu’on dit, à qui, et la retire quand elle veut.
policy-form = A signed authorization settles what comes later: in it she chooses what is shared, and with whom, and she withdraws it whenever she likes.
# text: être reçu comme le fils qui s’occupe d’elle, pas comme un étranger
need-son = to be received as the son who looks after her, not as a stranger
# text: ne pas faire la traversée pour rien
need-trip = not to make the crossing for nothing
# text: savoir qui expliquera les résultats à sa mère
need-results = to know who will explain the results to his mother
# text: un rendez-vous avant cinq semaines
need-sooner = an appointment in less than five weeks
# text: pouvoir appeler pour elle la prochaine fois
need-next-time = to be able to call for her the next time
# text: Patiente
# value: Ghislaine Arsenault, suivie ici depuis { $years } ans
record-patient = Patient
    .value = Ghislaine Arsenault, followed here for { $years } years
# text: Rendez-vous
# value: { $tuesday }, 9 h 30 : annulé, médecin absent. Remis au { $may }, 10 h 40. Message laissé hier
record-visit = Appointment
    .value = { $tuesday }, 9:30: cancelled, doctor away. Moved to { $may }, 10:40. Message left yesterday
# text: Résultats
# value: Prise de sang et scan reçus, à expliquer par le médecin ou l’infirmière praticienne
record-results = Results
    .value = Blood test and scan received, to be explained by the doctor or the nurse practitioner
# text: Place libre
# value: { $wednesday }, 11 h 20, infirmière praticienne
record-opening = Open slot
    .value = { $wednesday }, 11:20, nurse practitioner
# text: Autorisation
# value: Aucune au dossier
record-consent = Authorization
    .value = None on file
# text: Un proche appelle
# content: Écouter, remercier : il s’en occupe. Ne rien confirmer, pas même une date. Proposer l’appel à trois. Si la patiente est d’accord, noter de quoi l’on peut parler, et seulement de cela.
knowledge-relative = A relative calls
    .content = Listen, and thank them: they are looking after somebody. Confirm nothing, not even a date. Suggest the three-way call. If the patient agrees, note what may be discussed, and keep to it.
# text: Autorisation de communiquer
# content: Une page, à signer par la patiente. Elle coche : rendez-vous, résultats, ou les deux. Elle la change ou la retire quand elle veut, même par téléphone.
knowledge-form = Authorization to share information
    .content = One page, signed by the patient. She ticks: appointments, results, or both. She changes or withdraws it whenever she likes, by phone as well.
# text: Proche : accord de la patiente, rendez-vous
disposition-consent = Relative: patient agreed, appointments
# text: Proche : rien communiqué, à rappeler
disposition-refused = Relative: nothing shared, call again
# text: Rendez-vous : déplacé par la clinique
disposition-moved = Appointment: moved by the clinic
# text: Plainte : transmise ou clinique quittée
disposition-complaint = Complaint: passed on, or clinic left


# text: Allô, Jonas Arsenault, le fils de Ghislaine. Elle a eu un message de chez vous, hier, pour son rendez-vous de mardi. Elle l’a effacé, pis elle ne sait plus si elle l’a encore ou pas. Moi, je pars de Baie-Comeau.
# says-tense: Jonas Arsenault, le fils de Ghislaine. Vous lui avez laissé un message pour mardi, elle l’a effacé. Ça fait trois fois qu’elle m’appelle en pleurant depuis hier. Est-ce que je la prends, ma traversée, ou pas ?
# says-furious: Jonas Arsenault, de Baie-Comeau ! Dix secondes de message à une femme qui ne dort plus ! Elle l’a effacé sans comprendre. Mardi, c’est oui ou c’est non ?
# her-number: Clinique du Vieux-Quai, bonjour, { $agent }. Si vous avez son nom complet, sa date de naissance et son numéro d’assurance maladie, je vous trouve ça.
# her-number-also-1: Bonjour, donnez-moi son numéro de carte soleil et sa date de naissance
# her-number-also-2: Bonjour, avec son numéro d’assurance maladie, je peux regarder
# her-number-also-3: Clinique du Vieux-Quai, quel est son nom au complet et sa date de naissance ?
# her-number-also-4: Bonjour, avez-vous sa carte d’assurance maladie avec vous ?
# her-number-coach: Vous venez de lui dire qu’il suffit d’avoir sa carte. Il l’a. Et vous n’aurez toujours pas son accord à elle.
# nothing-at-all: Bonjour. Je ne peux absolument rien vous dire, monsieur, pas même si cette personne est suivie chez nous. Qu’elle nous rappelle elle-même.
# nothing-at-all-also-1: Bonjour, c’est confidentiel, il faut qu’elle appelle
# nothing-at-all-also-2: Bonjour, on ne parle qu’aux patients, c’est ainsi
# nothing-at-all-also-3: Je ne donne aucune information à la famille
# nothing-at-all-also-4: Bonjour, vous n’êtes pas la patiente, je dois m’arrêter là
# nothing-at-all-coach: La règle est juste, et la phrase claque une porte. Entre les deux, il reste tout ce que vous pouvez faire.
# is-she-there: Bonjour, { $agent }, de la clinique. Un message effacé, et vous sur l’autre rive, l’inquiétude se comprend. Où est votre mère, en ce moment ?
# is-she-there-also-1: Bonjour monsieur Arsenault, ici { $agent }. Je comprends que ça vous tracasse. Est-elle chez elle aujourd’hui ?
# is-she-there-also-2: Bonjour, { $agent }. Ce doit être pénible de ne pas savoir, d’aussi loin. Est-ce qu’on peut la joindre, votre mère ?
# is-she-there-also-3: Bonjour, c’est { $agent }. Partir de Baie-Comeau sans être certain, ça inquiète, c’est normal. Votre mère est-elle avec vous ?
# is-she-there-also-4: Clinique du Vieux-Quai, { $agent }. J’entends l’inquiétude, pour elle et pour la route. Votre mère est à la maison ?
# listen-again: Vieux-Quai, bonjour, ne quittez pas. Bon, merci d’avoir attendu : ça, je ne peux pas y répondre.
# listen-again-also-1: Bonjour, un moment. Non, finalement, je ne peux pas vous le dire
# listen-again-also-2: Bonjour, gardez la ligne. Après vérification, je n’ai pas le droit de répondre
# listen-again-also-3: Ne quittez pas. Voilà : cette question-là, je ne peux pas y répondre
# listen-again-also-4: Deux petites minutes… Merci de votre patience, mais je ne peux rien dire là-dessus
opening = Hello, Jonas Arsenault, Ghislaine’s son. She had a message from you yesterday, about her appointment on Tuesday. She erased it, and now she doesn’t know whether she still has it or not. I’d be coming from Baie-Comeau.
    .says-tense = Jonas Arsenault, Ghislaine’s son. You left her a message about Tuesday, and she erased it. She’s called me in tears three times since yesterday. Do I take that ferry or don’t I?
    .says-furious = Jonas Arsenault, in Baie-Comeau! A ten-second message to a woman who’s stopped sleeping! She erased it, she didn’t understand it. Tuesday, is it yes or no?
    .her-number = Vieux-Quai clinic, good morning, { $agent } speaking. If you have her full name, her date of birth and her health card number, I’ll find that for you.
    .her-number-also-1 = Good morning, give me her health card number and her date of birth
    .her-number-also-2 = Hello, with her health card number I can take a look
    .her-number-also-3 = Vieux-Quai clinic, what’s her full name and date of birth?
    .her-number-also-4 = Good morning, do you have her health card with you?
    .her-number-coach = You’ve just told him that having her card is enough. He has it. And you still won’t have her consent.
    .nothing-at-all = Good morning. I can’t tell you anything whatsoever, sir, not even whether that person is a patient here. She’ll have to call us herself.
    .nothing-at-all-also-1 = Good morning, that’s confidential, she has to call
    .nothing-at-all-also-2 = Hello, we only speak to patients, that’s how it is
    .nothing-at-all-also-3 = I don’t give any information to family
    .nothing-at-all-also-4 = Good morning, you’re not the patient, I have to stop there
    .nothing-at-all-coach = The rule is right, and the sentence slams a door. Between the two lies everything that you can do.
    .is-she-there = Good morning, { $agent }, at the clinic. A message erased, and you across the river, no wonder you’re worried. Where is your mother right now?
    .is-she-there-also-1 = Good morning Mr. Arsenault, { $agent } here. I understand that it troubles you. Is she at home today?
    .is-she-there-also-2 = Hello, this is { $agent }. It must be hard not to know, from so far away. Can your mother be reached?
    .is-she-there-also-3 = Good morning, it’s { $agent }. Setting out from Baie-Comeau without being certain is worrying, of course. Is your mother with you?
    .is-she-there-also-4 = Vieux-Quai clinic, { $agent }. I can hear the worry, for her and about the trip. Is your mother at home?
    .listen-again = Vieux-Quai, good morning, please hold. Right, thank you for waiting: I can’t answer that one.
    .listen-again-also-1 = Good morning, one moment. No, I can’t tell you that after all
    .listen-again-also-2 = Hello, hold the line. I’ve checked, and I’m not allowed to answer
    .listen-again-also-3 = Please hold. There: that’s a question I can’t answer
    .listen-again-also-4 = Two short minutes… Thank you for your patience, but I can’t say anything about that

# text: J’ai tout ça devant moi : sa carte, sa date de naissance, sa pharmacie. C’est moi qui remplis ses papiers depuis que mon père est mort. Allez-y, notez.
# says-tense: Sa carte, je l’ai dans les mains, pis sa date de naissance, je la sais depuis que je suis au monde. Notez, là, que j’aie ma réponse.
# says-furious: Je l’ai, sa carte ! Je vous la lis au complet si vous voulez. Après ça, vous allez me le dire, oui ?
# open-it: Merci, c’est bien elle. Alors, mardi est annulé, le docteur est absent : on l’a remise au 12 mai, à 10 h 40.
# open-it-also-1: C’est bon, je la vois : elle est rendue au 12 mai
# open-it-also-2: Parfait, tout concorde. Elle n’a plus rien mardi, c’est en mai
# open-it-also-3: Merci, avec ça je peux vous le dire : mardi tombe, le nouveau est le 12 mai
# open-it-also-4: Voilà, son dossier s’ouvre. Ne venez pas mardi
# open-it-coach: Les numéros étaient bons. L’accord de Ghislaine, personne ne l’a demandé.
# card-is-not-her: Ça s’entend, que vous veillez sur elle. J’ai demandé la mauvaise chose : la carte dit de qui on parle, pas qu’elle est d’accord.
# card-is-not-her-also-1: Vous en faites beaucoup pour elle, et j’ai posé la mauvaise question. Ce n’est pas sa carte qu’il me faut, c’est son oui
# card-is-not-her-also-2: Je vous ai mis sur une fausse piste : même avec ses numéros, c’est à elle de me donner la permission. On voit que vous êtes un bon fils
# card-is-not-her-also-3: Pardon, j’ai été trop vite. Ce que vous faites pour elle, c’est un vrai soutien ; mais son accord, je ne peux le prendre que d’elle
# card-is-not-her-also-4: Heureusement qu’elle vous a. La carte ne suffit pas, par contre, et c’est moi qui l’ai demandée à tort
# notarized: Finalement, ça ne suffira pas. Il me faudrait un mandat de protection homologué, une procuration notariée ou un consentement libre et éclairé versé au dossier.
# notarized-also-1: Il faut un mandat homologué ou une procuration
# notarized-also-2: Sans consentement versé au dossier, la loi me bloque
# notarized-also-3: Avez-vous une procuration notariée ?
# notarized-also-4: Seul un mandataire désigné peut obtenir ça
her-card = I have it all in front of me: her card, her date of birth, her pharmacy. I’ve been filling in her papers since my father died. Go ahead, write it down.
    .says-tense = I have her card in my hand, and I’ve known her date of birth all my life. Write it down, so that I get my answer.
    .says-furious = I’ve got her card! I’ll read you the whole of it if you like. And then you’ll tell me, will you?
    .open-it = Thank you, that’s her. So, Tuesday is cancelled, the doctor’s away: she’s been moved to May 12, at 10:40.
    .open-it-also-1 = That’s fine, I see her: she’s now on May 12
    .open-it-also-2 = Perfect, it all matches. She has nothing on Tuesday any more, it’s in May
    .open-it-also-3 = Thanks, with that I can tell you: Tuesday’s off, the new one is May 12
    .open-it-also-4 = There, I have her file. Don’t come on Tuesday
    .open-it-coach = The numbers were right. Nobody asked for Ghislaine’s consent.
    .card-is-not-her = I can hear how you look after her. I asked for the wrong thing: the card says who we’re talking about, not that she agrees.
    .card-is-not-her-also-1 = You do a great deal for her, and I asked the wrong question. It isn’t her card that I need, it’s her yes
    .card-is-not-her-also-2 = I set you off on the wrong track: even with her numbers, it’s for her to give me permission. Anyone can see you’re a good son
    .card-is-not-her-also-3 = Sorry, I was too quick. What you do for her is a real help; but her consent can only come from her
    .card-is-not-her-also-4 = She’s lucky to have you. The card isn’t enough, though, and I was wrong to ask for it
    .notarized = It won’t be enough after all. I’d need a homologated protection mandate, a notarized power of attorney or a free and informed consent placed on file.
    .notarized-also-1 = You need a homologated mandate or a power of attorney
    .notarized-also-2 = Without a consent placed on file the law blocks me
    .notarized-also-3 = Do you have a notarized power of attorney?
    .notarized-also-4 = Only a designated mandatary can obtain that

# text: Elle est chez elle, à Rimouski. Moi, j’ai réservé le traversier de lundi, j’ai pris deux jours sans solde, pis j’arrive d’un quart de nuit. Je ne vous demande pas son dossier. Un mot : mardi, oui ou non ?
# says-tense: Elle est chez elle. Moi, je sors d’un quart de nuit, j’ai deux jours sans solde pis un traversier de réservé. Un mot, c’est tout ce que je veux. Je suis son fils, quand même.
# says-furious: J’ai deux jours sans solde, un traversier payé, pis une nuit d’ouvrage dans le corps ! Un mot ! Oui ou non ! C’est ma mère !
# the-act: Depuis juillet 2024, la loi veut qu’aucun renseignement ne soit communiqué à un tiers sans consentement exprès, date comprise. Ce n’est pas moi qui fais les lois, monsieur.
# the-act-also-1: La loi m’interdit de communiquer avec un tiers
# the-act-also-2: Vous êtes un tiers au sens de la loi, je regrette
# the-act-also-3: Sans consentement exprès, je ne peux pas répondre
# the-act-also-4: C’est la loi sur les renseignements de santé qui le veut
# she-calls: Vous devez être fatigué. Le plus simple serait qu’elle nous appelle demain, à l’ouverture. A-t-elle notre numéro ?
# she-calls-also-1: Vous êtes fatigué, ça s’entend. Dites-lui d’appeler demain à huit heures, d’accord ?
# she-calls-also-2: Je vois que vous n’en pouvez plus. Peut-elle rappeler elle-même en matinée ?
# she-calls-also-3: Dormez un peu, et demandez-lui de nous téléphoner demain. Ça se fait ?
# she-calls-also-4: C’est épuisant, je sais. Sait-elle composer notre numéro demain, à l’ouverture ?
# wink: Vous êtes à bout, je le vois bien. Disons qu’à votre place, je ne prendrais pas le traversier lundi. Vous n’avez rien entendu.
# wink-also-1: Vous tenez à peine debout, alors entre nous, gardez votre argent pour le traversier
# wink-also-2: Je n’ai pas le droit, mais vous êtes épuisé : ne venez pas mardi
# wink-also-3: Vous avez assez couru, je vous dirai juste que mardi, ça ne sert à rien
# wink-also-4: Officiellement je ne sais rien, mais reposez-vous et annulez votre lundi
# wink-coach: Un clin d’œil est une réponse, et ce n’était pas à vous de la donner.
# ask-her-now: Une nuit de travail, et le fleuve entre vous deux : vous devez être à bout. Ce mot-là est à elle. Si on l’appelait ensemble, maintenant ?
# ask-her-now-also-1: Vous avez l’air épuisé, et je veux que vous ayez votre réponse. Elle seule peut dire oui : on la joint à trois ?
# ask-her-now-also-2: Après un quart de nuit, je comprends la fatigue. Appelons votre mère tous les deux, elle me donne son accord, et vous savez
# ask-her-now-also-3: C’est lourd, tout ça sur vos épaules. Je peux lui demander la permission tout de suite, vous restez en ligne ?
# ask-her-now-also-4: Vous tenez debout pour elle depuis hier, je l’entends. Faisons un appel à trois, c’est elle qui décidera
# ask-her-now-coach: Vous ne dites pas non : vous dites par où. Et le oui vient de celle à qui il appartient.
crossing = She’s at home, in Rimouski. I’ve booked Monday’s ferry, I’ve taken two days without pay, and I’ve just come off a night shift. I’m not asking you for her file. One word: Tuesday, yes or no?
    .says-tense = She’s at home. I’m just off a night shift, I’ve got two days without pay and a ferry booked. One word, that’s all I want. I am her son, after all.
    .says-furious = I’ve got two days without pay, a ferry paid for, and a night’s work in my bones! One word! Yes or no! She’s my mother!
    .the-act = Since July 2024, the law says that no information goes to a third party without express consent, dates included. I don’t make the laws, sir.
    .the-act-also-1 = The law forbids me to communicate with a third party
    .the-act-also-2 = You’re a third party within the meaning of the act, I regret to say
    .the-act-also-3 = Without express consent I can’t answer
    .the-act-also-4 = That’s what the health information act requires
    .she-calls = You must be tired. The simplest thing would be for her to call us tomorrow, when we open. Does she have our number?
    .she-calls-also-1 = You’re tired, I can hear it. Tell her to call tomorrow at eight, all right?
    .she-calls-also-2 = I see you’ve had enough. Can she call back herself in the morning?
    .she-calls-also-3 = Get some sleep, and ask her to phone us tomorrow. Can that be done?
    .she-calls-also-4 = It’s exhausting, I know. Can she dial our number tomorrow, when we open?
    .wink = You’re worn out, I can tell. Let’s say that in your place I wouldn’t take the ferry on Monday. You didn’t hear that.
    .wink-also-1 = You can hardly stand, so between ourselves, keep your ferry money
    .wink-also-2 = I’m not allowed to, but you’re exhausted: don’t come on Tuesday
    .wink-also-3 = You’ve run around enough, I’ll only tell you that Tuesday is no use
    .wink-also-4 = Officially I know nothing, but get some rest and cancel your Monday
    .wink-coach = A wink is an answer, and it wasn’t yours to give.
    .ask-her-now = A night’s work, and the river between the two of you: you must be worn out. That word is hers to give. What if we called her together, now?
    .ask-her-now-also-1 = You sound exhausted, and I want you to have your answer. Only she can say yes: shall we get her on the line, the three of us?
    .ask-her-now-also-2 = After a night shift I understand how tired you are. Let’s call your mother, the two of us, she gives me her consent, and you’ll know
    .ask-her-now-also-3 = That’s a lot on your shoulders. I can ask her permission right away, will you stay on the line?
    .ask-her-now-also-4 = You’ve kept going for her since yesterday, I can hear it. Let’s make it a three-way call, she’ll decide
    .ask-her-now-coach = You’re not saying no: you’re showing the way. And the yes comes from the one it belongs to.

# text: Ça fait { $years } ans qu’on va chez vous. Vous m’avez recousu le menton à douze ans. Pis là, je suis un étranger.
# says-tense: { $years } ans. Mon père est mort dans vos papiers, c’est moi qui ai tout signé. Pis aujourd’hui, on me répond comme à un vendeur.
# says-furious: { $years } ans ! J’ai enterré mon père avec vous autres ! Pis vous me répondez comme si j’appelais pour la voler !
# not-a-stranger: Vous n’êtes pas n’importe qui, et je m’excuse de vous avoir répondu ainsi. Vous veillez sur elle. Appelons-la ensemble : c’est elle qui ouvre la porte.
# not-a-stranger-also-1: Après tant d’années, ça blesse, je comprends, et je le regrette. On l’appelle à trois, elle me donne son accord ?
# not-a-stranger-also-2: Pardon, monsieur Arsenault, c’était froid. Vous êtes son fils, et je veux vous aider : joignons-la tout de suite
# not-a-stranger-also-3: Vous avez raison d’être déçu de nous. Je vous propose un appel avec elle, là, maintenant
# not-a-stranger-also-4: Je vous ai mal reçu, mes excuses. On vous connaît, et c’est avec elle et vous que je veux parler
# same-for-all: C’est pareil pour tout le monde, monsieur, même pour les maris et les femmes, depuis { $years } ans ou depuis hier. Il ne faut vraiment pas le prendre personnel. Elle, on peut l’appeler.
# same-for-all-also-1: Ne le prenez pas pour vous, tout le monde a droit à la même réponse
# same-for-all-also-2: Il n’y a pas de quoi se vexer, c’est la règle pour tous
# same-for-all-also-3: On dit ça à toutes les familles, voyons
# same-for-all-also-4: L’ancienneté n’y change rien, monsieur
# other-sons: On a déjà eu des fils qui n’appelaient pas pour le bien de leur mère, vous savez. Je peux l’appeler, elle.
# other-sons-also-1: Vous n’imaginez pas ce que certaines familles essaient
# other-sons-also-2: Des enfants trop curieux, on en voit souvent
# other-sons-also-3: Tous les fils ne sont pas honnêtes, monsieur
# other-sons-also-4: Il y a eu des abus, alors on se méfie des proches
# your-own-file: Votre dossier à vous, je pourrais en parler. Pour le sien, voulez-vous qu’on l’appelle ?
# your-own-file-also-1: De vous, je peux parler, d’elle non. On la joint ?
# your-own-file-also-2: Chacun son dossier, et le sien est à elle. Voulez-vous qu’on l’appelle ?
# your-own-file-also-3: Votre nom figure ici comme patient, rien de plus. On l’appelle, elle ?
# your-own-file-also-4: Je n’ai que vos renseignements à vous. Pour elle, est-ce que je l’appelle ?
stranger = We’ve been coming to you for { $years } years. You sewed up my chin when I was twelve. And now I’m a stranger.
    .says-tense = { $years } years. My father died in your files, and I signed everything. And today I’m answered like a salesman.
    .says-furious = { $years } years! I buried my father with you people! And you answer as if I were calling to rob her!
    .not-a-stranger = You’re not just anybody, and I apologize for answering like that. You look after her. Let’s call her together: she’s the one who opens the door.
    .not-a-stranger-also-1 = After so many years that hurts, I understand, and I’m sorry. Shall we call her, the three of us, and she gives me her consent?
    .not-a-stranger-also-2 = Forgive me, Mr. Arsenault, that was cold. You’re her son, and I want to help you: let’s reach her right away
    .not-a-stranger-also-3 = You’re right to be disappointed in us. I suggest a call with her, right here, right now
    .not-a-stranger-also-4 = I gave you a poor welcome, my apologies. We know you, and it’s with her and you that I want to speak
    .same-for-all = It’s the same for everybody, sir, even for husbands and wives, for { $years } years or since yesterday. You really mustn’t take it personally. We can call her, though.
    .same-for-all-also-1 = Don’t take it to heart, everybody gets the same answer
    .same-for-all-also-2 = There’s nothing to be offended about, it’s the rule for all
    .same-for-all-also-3 = We tell all the families that, come now
    .same-for-all-also-4 = How long you’ve been coming changes nothing, sir
    .other-sons = We’ve had sons before who weren’t calling for their mother’s good, you know. I can call her.
    .other-sons-also-1 = You can’t imagine what some families try
    .other-sons-also-2 = We often see children who are too curious
    .other-sons-also-3 = Not all sons are honest, sir
    .other-sons-also-4 = There have been abuses, so we’re wary of relatives
    .your-own-file = Your own file I could discuss. For hers, would you like us to call her?
    .your-own-file-also-1 = I can talk about you, but not about her. Shall we reach her?
    .your-own-file-also-2 = To each their own file, and hers is hers. Would you like us to call her?
    .your-own-file-also-3 = Your name is here as a patient, nothing more. Shall we call her?
    .your-own-file-also-4 = I only have your own information. For her, shall I call?

# text: Ah, merci ! Vous me sauvez ma semaine, vous n’avez pas idée. Pis tant qu’à y être, son scan, c’est entré ? Dites-moi juste que c’est beau.
# says-tense: Bon, merci, ça, c’est parlé. Enfin quelqu’un d’humain ! Pis le scan, il est entré, vous le voyez d’où vous êtes ?
# says-furious: Enfin ! Merci ! Ce n’était pas si compliqué ! Pis le scan, là, il dit quoi ?
# looks-fine: Il est entré, oui, et je ne vois rien de souligné en rouge. Normalement, c’est bon signe. Je vous la passe sur la ligne pour qu’elle l’entende aussi.
# looks-fine-also-1: Je le vois, et ça m’a l’air beau
# looks-fine-also-2: Il n’y a rien d’alarmant d’écrit, dormez tranquille
# looks-fine-also-3: Oui, le rapport est là, rien de spécial à première vue
# looks-fine-also-4: Ça me semble normal, on l’appelle pour le lui dire
# looks-fine-coach: Une date d’abord, un résultat ensuite : c’est ainsi que la pente descend.
# not-that: Ah non, ça, par contre, c’est confidentiel, vous comprenez bien. Une date, ça passe encore, mais un scan, il ne faut pas exagérer. On va l’appeler.
# not-that-also-1: Les résultats, c’est autre chose, vous en demandez trop
# not-that-also-2: Là, vous poussez un peu
# not-that-also-3: Je vous ai déjà rendu un service, n’en demandez pas deux
# not-that-also-4: Un résultat ne se donne pas comme ça, voyons
# stop-here: Votre soulagement fait plaisir à entendre. Mais j’en ai trop dit, et je m’en excuse : c’était à elle. Appelons-la ensemble, maintenant.
# stop-here-also-1: Ça fait du bien de vous entendre content. Je n’aurais pas dû parler avant elle, pardon. Joignons-la
# stop-here-also-2: Je comprends la joie, et je regrette : ce que j’ai dit lui appartenait. On l’appelle à trois ?
# stop-here-also-3: Tant mieux, vous voilà soulagé. La suite, c’est elle qui la donne, et j’ai eu tort de commencer sans elle
# stop-here-also-4: Quelle joie pour vous, vraiment, mais j’ai pris sa place. Excusez-moi, et appelons votre mère
slope = Oh, thank you! You’ve saved my week, you have no idea. And while you’re at it, her scan, is it in? Just tell me it’s good.
    .says-tense = Well, thank you, that’s what I call talking. Somebody human at last! And the scan, is it in, can you see it from where you are?
    .says-furious = At last! Thank you! That wasn’t so hard! And the scan, now, what does it say?
    .looks-fine = It’s in, yes, and I don’t see anything underlined in red. Normally that’s a good sign. Let me get her on the line so that she hears it, too.
    .looks-fine-also-1 = I can see it, and it looks good to me
    .looks-fine-also-2 = There’s nothing alarming in it, sleep well
    .looks-fine-also-3 = Yes, the report is here, nothing special at first sight
    .looks-fine-also-4 = It seems normal to me, let’s call and tell her
    .looks-fine-coach = First a date, then a result: that is how the slope goes down.
    .not-that = Oh no, that, on the other hand, is confidential, you must see that. A date may pass, but a scan, that’s going too far. We’ll call her.
    .not-that-also-1 = Results are another matter, you’re asking too much
    .not-that-also-2 = Now you’re pushing it
    .not-that-also-3 = I’ve done you one favour already, don’t ask for two
    .not-that-also-4 = A result isn’t handed out just like that, come now
    .stop-here = It’s good to hear your relief. But I’ve said too much, and I apologize: that was hers. Let’s call her together, now.
    .stop-here-also-1 = It’s good to hear you happy. I shouldn’t have spoken before she did, sorry. Let’s reach her
    .stop-here-also-2 = I understand your joy, and I’m sorry: what I said belonged to her. Shall we call her, the three of us?
    .stop-here-also-3 = I’m glad you’re relieved. The rest is hers to give, and I was wrong to begin without her
    .stop-here-also-4 = Happy for you, truly, but I took her place. I apologize, and let’s call your mother

# text: Appelez-la, d’accord. Mais avant, entre nous deux : depuis son scan, elle marche la nuit. Si c’était grave, vous l’auriez appelée tout de suite, non ?
# says-tense: OK, on l’appelle. Mais dites-moi d’abord une chose. Elle fait les cent pas la nuit, à cause du scan. Quand c’est grave, vous appelez, hein ?
# says-furious: Appelez-la, appelez-la ! Mais son scan, vous l’avez, je le sais. Elle marche toute la nuit ! C’est grave, oui ou non ?
# no-news: Ça doit être long, ces nuits-là. Mais pas de nouvelles, bonnes nouvelles : si c’était grave, le docteur l’aurait appelée le jour même.
# no-news-also-1: Ces nuits doivent être longues, mais quand c’est grave, on appelle, rassurez-vous
# no-news-also-2: Je comprends la peur. Si personne n’a téléphoné, c’est que tout va bien
# no-news-also-3: C’est dur à entendre, mais ce n’est rien, c’est certain, dormez tous les deux
# no-news-also-4: Pauvre elle ! En général, le silence est bon signe, dites-le-lui
# no-news-coach: La phrase la plus gentille de la journée. Vous n’avez pas lu le scan, et lui va la répéter à sa mère ce soir.
# who-and-when: La savoir debout la nuit, et vous si loin, ça serre le cœur. Un scan, c’est le médecin ou l’infirmière qui l’explique, et à elle ; je lui trouverai le moment.
# who-and-when-also-1: Je comprends votre peur. Je ne sais pas lire un scan, et ce n’est pas à moi de le dire ; quelqu’un le lui expliquera, je m’occupe du quand
# who-and-when-also-2: Ces nuits-là sont longues pour vous deux. La réponse viendra de l’infirmière praticienne ou du docteur, à votre mère, et je vais chercher une date
# who-and-when-also-3: Je vous entends inquiet, et je ne vous dirai rien que j’ignore. Le médecin le lui expliquera, je lui fixe ça tout à l’heure
# who-and-when-also-4: C’est dur d’attendre pour quelqu’un qu’on aime. Ni bon ni mauvais de ma part : elle l’apprendra de la bonne personne, et je vois quand
# front-desk-only: À l’accueil, on ne lit pas les scans. Le docteur les explique, à elle.
# front-desk-only-also-1: Moi, je suis à l’accueil, je ne sais pas
# front-desk-only-also-2: Les résultats, c’est le médecin, pas nous
# front-desk-only-also-3: Je ne peux pas vous dire, je ne suis pas médecin
# front-desk-only-also-4: Il faudra demander au docteur
# for-nothing: Il ne faut pas imaginer le pire. Les gens s’en font presque toujours pour rien avec leurs scans, on le voit chaque semaine ici, et les nuits blanches n’aident personne.
# for-nothing-also-1: Elle s’en fait pour rien, comme tout le monde
# for-nothing-also-2: Un scan, c’est de la routine de nos jours
# for-nothing-also-3: Dites-lui d’arrêter d’y penser
# for-nothing-also-4: Ça ne sert à rien de s’énerver d’avance
reassure-me = Call her, all right. But before that, between the two of us: since her scan she walks the floor at night. If it were serious, you’d have called her at once, wouldn’t you?
    .says-tense = Okay, let’s call her. But tell me one thing first. She paces up and down all night because of that scan. When it’s serious you call, don’t you?
    .says-furious = Call her, then, call her! But her scan, you have it, I know you do. She walks all night! Is it serious, yes or no?
    .no-news = Those nights must be long. But no news is good news: if it were serious, the doctor would have called her the same day.
    .no-news-also-1 = Those nights must be long, but when it’s serious we call, rest assured
    .no-news-also-2 = I understand the fear. If nobody has phoned, it means that all is well
    .no-news-also-3 = It’s hard to hear, but it’s nothing, that’s certain, sleep, the two of you
    .no-news-also-4 = Poor thing! As a rule silence is a good sign, tell her so
    .no-news-coach = The kindest sentence of the day. You haven’t read the scan, and tonight he’ll repeat it to his mother.
    .who-and-when = Knowing she’s up at night, and you so far off, must be hard. A scan is for the doctor or the nurse practitioner to explain, and to her; I’ll find her a time.
    .who-and-when-also-1 = I understand your fear. I can’t read a scan, and it isn’t mine to tell; somebody will explain it to her, I’ll see to when
    .who-and-when-also-2 = Those nights are long for both of you. The answer will come from the nurse practitioner or the doctor, to your mother, and I’ll look for a date
    .who-and-when-also-3 = I can hear that you’re worried, and I won’t tell you anything I don’t know. The doctor will explain it to her, I’ll set that up in a moment
    .who-and-when-also-4 = It’s hard to wait for somebody you love. Neither good nor bad from me: she’ll hear it from the right person, and I’ll see when
    .front-desk-only = At the front desk we don’t read scans. The doctor explains them, to her.
    .front-desk-only-also-1 = I’m at the front desk, I don’t know
    .front-desk-only-also-2 = Results are for the doctor, not for us
    .front-desk-only-also-3 = I can’t tell you, I’m not a doctor
    .front-desk-only-also-4 = You’ll have to ask the doctor
    .for-nothing = You mustn’t imagine the worst. People nearly always fret over nothing with their scans, we see it here every week, and lying awake helps nobody.
    .for-nothing-also-1 = She’s fretting over nothing, like everybody
    .for-nothing-also-2 = A scan is routine these days
    .for-nothing-also-3 = Tell her to stop thinking about it
    .for-nothing-also-4 = There’s no use getting worked up in advance

# text: Bon. Mais elle ne répondra pas. Je lui ai montré à ne jamais décrocher quand elle ne connaît pas le numéro, à cause des fraudeurs.
# says-tense: Pis elle ne répondra pas, je vous le dis. Numéro inconnu, elle ne décroche pas. C’est moi qui lui ai mis ça dans la tête, pour les fraudeurs.
# says-furious: Elle ne décrochera pas ! Un numéro inconnu, c’est moi qui le lui défends, avec les fraudeurs ! Vous allez faire quoi, lui laisser un autre message à effacer ?
# by-your-phone: Vous lui avez bien montré. Alors appelez-la, vous, dites-lui que c’est la clinique, et ajoutez-moi à l’appel. Je reste en ligne.
# by-your-phone-also-1: Passez par votre téléphone : elle verra votre nom, puis vous me joignez à la conversation
# by-your-phone-also-2: Elle décrochera pour vous. Composez son numéro en gardant le mien, on sera trois
# by-your-phone-also-3: C’est vous qui l’appelez, prévenez-la que je suis là, et fusionnez les appels
# by-your-phone-also-4: Faisons-le de votre côté, comme ça elle reconnaît son fils. J’attends pendant que vous l’ajoutez
# try-anyway: Je l’essaie quand même, de la ligne de la clinique. Un instant.
# try-anyway-also-1: Je compose son numéro, gardez la ligne
# try-anyway-also-2: On va essayer, ne quittez pas
# try-anyway-also-3: Je l’appelle de mon poste, attendez
# try-anyway-also-4: Un moment, je la sonne
# voicemail: Alors je lui laisse un deuxième message, plus long et plus clair, avec tout dedans, en parlant lentement. Elle n’aura qu’à prendre un crayon et à le réécouter deux ou trois fois.
# voicemail-also-1: Je lui redonne l’information sur la boîte vocale
# voicemail-also-2: Un message détaillé, ça devrait suffire
# voicemail-also-3: On recommence le message, elle le gardera cette fois
# voicemail-also-4: Je dicte le tout à son répondeur
# tell-her-answer: Dites-lui de répondre à tous les numéros d’ici midi, on finira par la joindre.
# tell-her-answer-also-1: Qu’elle décroche, peu importe le numéro
# tell-her-answer-also-2: Prévenez-la de répondre à tout le monde ce matin
# tell-her-answer-also-3: Il faut qu’elle réponde, c’est tout
# tell-her-answer-also-4: Demandez-lui de laisser faire les fraudeurs pour une fois et de décrocher
unknown-number = Fine. But she won’t pick up. I’ve taught her never to answer when she doesn’t know the number, because of the scammers.
    .says-tense = And she won’t pick up, I can tell you. Unknown number, she doesn’t answer. I put that in her head myself, because of the scammers.
    .says-furious = She won’t pick up! An unknown number, I won’t let her answer those, with all the scammers! What will you do, leave her another message to erase?
    .by-your-phone = You taught her well. So you call her, tell her it’s the clinic, and add me to the call. I’m staying on the line.
    .by-your-phone-also-1 = Use your own phone: she’ll see your name, and then you bring me into the conversation
    .by-your-phone-also-2 = She’ll pick up for you. Dial her number while you keep mine, and there’ll be three of us
    .by-your-phone-also-3 = You call her, let her know I’m here, and merge the calls
    .by-your-phone-also-4 = Let’s do it from your side, so that she recognizes her son. I’ll wait while you add her
    .try-anyway = I’ll try her anyway, from the clinic’s line. One moment.
    .try-anyway-also-1 = I’m dialling her number, hold on
    .try-anyway-also-2 = We’ll try, please hold
    .try-anyway-also-3 = I’m calling her from my desk, wait
    .try-anyway-also-4 = One moment, I’ll ring her
    .voicemail = Then I’ll leave her a second message, longer and clearer, with everything in it, speaking slowly. She’ll only have to take a pencil and listen to it two or three times.
    .voicemail-also-1 = I’ll give her the information again on her voicemail
    .voicemail-also-2 = A detailed message should do
    .voicemail-also-3 = We’ll leave the message again, she’ll keep it this time
    .voicemail-also-4 = I’ll dictate the whole thing to her answering machine
    .tell-her-answer = Tell her to answer every number until noon, we’ll get hold of her in the end.
    .tell-her-answer-also-1 = Let her pick up, whatever the number
    .tell-her-answer-also-2 = Warn her to answer everybody this morning
    .tell-her-answer-also-3 = She has to answer, that’s all
    .tell-her-answer-also-4 = Ask her to forget the scammers for once and pick up

# text: Elle m’appelle sur l’autre ligne, toute à l’envers. Un numéro inconnu, trois coups. Elle pense que c’est les fraudeurs. Je suis trop fatigué pour ça, moi.
# says-tense: Là, elle m’appelle, paniquée : trois coups, un numéro inconnu. Je n’ai pas dormi, elle non plus, pis on tourne en rond.
# says-furious: Bravo, elle panique ! Trois coups, un inconnu ! Je n’ai pas dormi, elle non plus, on n’en peut plus, nous autres !
# try-twice: Dites-lui que c’était nous, pis qu’elle réponde quand je rappelle.
# try-twice-also-1: Je réessaie, qu’elle décroche cette fois
# try-twice-also-2: Dites-lui de répondre au prochain appel
# try-twice-also-3: C’était moi, je recommence tout de suite
# try-twice-also-4: Qu’elle prenne l’appel, je compose
# take-her-call: Vous n’en pouvez plus, et je viens d’en rajouter. Pardon. Prenez son appel, dites-lui que c’était la clinique, et ajoutez-moi.
# take-her-call-also-1: Je l’ai effrayée, je m’en excuse, et vous êtes déjà épuisé. Répondez-lui et mettez-nous ensemble
# take-her-call-also-2: C’était maladroit de ma part, alors que vous n’avez pas dormi. Gardez-la en ligne et joignez-moi
# take-her-call-also-3: Pauvre elle, et pauvre vous. C’est ma faute, passons par votre appel à vous
# take-her-call-also-4: J’aurais dû vous écouter, je le regrette, vous êtes à bout. Rassurez-la et faites-moi entrer dans l’appel
# on-the-fridge: Qu’elle nous appelle, elle, au numéro de son carton de rendez-vous : elle saura que c’est nous.
# on-the-fridge-also-1: Dites-lui de composer le numéro inscrit sur son carton, et on se met à trois
# on-the-fridge-also-2: Elle peut nous téléphoner, avec le numéro qu’elle a sur le frigo
# on-the-fridge-also-3: Le numéro de la clinique est sur sa carte, qu’elle le fasse elle-même
# on-the-fridge-also-4: Si c’est elle qui compose, pas de fraudeur possible
# calm-first: Pauvre elle, et pauvre vous. Laissons-la se calmer. Reposez-vous, rappelez-nous demain matin avec elle, et on regardera tout ça à tête reposée.
# calm-first-also-1: Elle a eu peur, la pauvre. Ce n’est pas le bon moment, rappelez demain
# calm-first-also-2: Vous n’en pouvez plus ni l’un ni l’autre. Laissons passer la nuit et reparlons-nous
# calm-first-also-3: Vous avez besoin de repos, tous les deux. Reprenez ça demain avec elle, au revoir
# calm-first-also-4: Je vous entends à bout. Mieux vaut attendre qu’elle soit plus calme. Bonne journée
no-answer = She’s calling me on the other line, all upset. An unknown number, three rings. She thinks it’s the scammers. I’m too tired for this.
    .says-tense = Now she’s calling me in a panic: three rings, an unknown number. I haven’t slept, she hasn’t either, and we’re going round in circles.
    .says-furious = Well done, she’s in a panic! Three rings, a stranger! I haven’t slept, she hasn’t either, we can’t take any more of this!
    .try-twice = Tell her it was us, and to pick up when I call again.
    .try-twice-also-1 = I’ll try again, let her pick up this time
    .try-twice-also-2 = Tell her to answer the next call
    .try-twice-also-3 = That was me, I’m trying again right now
    .try-twice-also-4 = Let her take the call, I’m dialling
    .take-her-call = You’re worn right out, and I’ve just made it worse. I’m sorry. Take her call, tell her it was the clinic, and add me.
    .take-her-call-also-1 = I frightened her, I apologize, and you’re exhausted already. Answer her and bring us together
    .take-her-call-also-2 = That was clumsy of me, when you haven’t slept. Keep her on the line and bring me in
    .take-her-call-also-3 = Poor thing, and poor you. It’s my fault, let’s go through your own call
    .take-her-call-also-4 = I should have listened to you, I regret it, you’re worn out. Reassure her and add me to the call
    .on-the-fridge = She could call us, at the number on her appointment card: she’ll know that it’s us.
    .on-the-fridge-also-1 = Tell her to dial the number on her card, and we’ll make it three
    .on-the-fridge-also-2 = She can phone us, at the number she has on the fridge
    .on-the-fridge-also-3 = The clinic’s number is on her card, let her dial it herself
    .on-the-fridge-also-4 = If she does the dialling, there can’t be a scammer
    .calm-first = Poor thing, and poor you. Let’s give her time to calm down. Have a rest, call us tomorrow morning with her, and we’ll look at it all with a clear head.
    .calm-first-also-1 = She’s had a fright, poor thing. This isn’t the right time, call back tomorrow
    .calm-first-also-2 = You’ve both had enough. Let’s sleep on it and talk again
    .calm-first-also-3 = You need rest, both of you. Take it up with her tomorrow, goodbye
    .calm-first-also-4 = I hear that you’re worn out. Better wait until she’s calmer. Have a good day

# text: (Une voix de femme.) Allô ? Jonas me dit que c’est la clinique. C’est bien vrai, ça ? Pis lui, il nous entend ?
# says-tense: (Une voix de femme.) Oui, allô ? Qui est là ? Jonas dit que c’est la clinique, mais on m’a déjà dit ça, au téléphone. Il nous entend, lui ?
# says-furious: (Une voix de femme, sèche.) Qui parle ? La clinique ? N’importe qui peut dire ça. Pis mon garçon qui crie, à côté. Il entend tout, lui ?
# date-and-address: Bonjour Madame. Votre date de naissance et votre adresse au complet, s’il vous plaît.
# date-and-address-also-1: Bonjour, confirmez-moi votre date de naissance et l’adresse
# date-and-address-also-2: Madame Arsenault ? J’ai besoin de vérifier votre identité
# date-and-address-also-3: Votre date de naissance, pour commencer, et où habitez-vous ?
# date-and-address-also-4: Avant tout, je dois savoir à qui je parle : naissance et adresse
# no-objection: Bonjour Madame, oui, il est là, c’est lui qui a appelé. J’imagine que vous n’avez pas d’objection à ce qu’il écoute, puisqu’il s’occupe de tout pour vous. Votre date de naissance et votre adresse ?
# no-objection-also-1: Bonjour, votre fils écoute, je suppose que ça va. Date de naissance ?
# no-objection-also-2: Il est en ligne avec nous, c’est normal. Donnez-moi votre adresse
# no-objection-also-3: Oui, il entend, vous n’avez rien à lui cacher. Votre naissance et votre adresse ?
# no-objection-also-4: Votre garçon est là pour vous aider, alors on y va à trois. Quelle est votre adresse ?
# no-objection-coach: Elle demande s’il entend. Ce n’était pas une question de son, c’en était une d’accord.
# you-decide: Bonjour Madame, { $agent }, du Vieux-Quai. Vous faites bien de vous méfier. Jonas entend, oui. Votre date de naissance, votre adresse, et dites-moi de quoi je peux parler devant lui ?
# you-decide-also-1: Bonjour Madame Arsenault, c’est { $agent }. Votre prudence est bonne. Votre naissance, votre adresse, et qu’est-ce que votre fils a le droit de savoir ?
# you-decide-also-2: Vous avez raison de demander. Il écoute, et c’est vous qui choisissez ce qu’il entend. D’abord : votre date de naissance et votre adresse ?
# you-decide-also-3: Je comprends votre méfiance, après les fraudeurs. Vérifions que c’est bien vous, puis dites-moi si je parle devant Jonas, et de quoi
# you-decide-also-4: Bonjour, ici { $agent }. Oui, il nous entend, et je veux d’abord votre permission. Votre naissance et votre adresse, je vous prie, puis votre décision
# you-decide-coach: Vous lui rendez ce qui est à elle. La suite lui donnera raison : elle a quelque chose à refuser.
# hang-up-jonas: Bonjour Madame. Je préfère vous parler à vous seule, c’est plus conforme. Jonas, voulez-vous raccrocher, s’il vous plaît ? Votre date de naissance, Madame ?
# hang-up-jonas-also-1: Il vaudrait mieux que votre fils quitte l’appel. Naissance et adresse ?
# hang-up-jonas-also-2: Monsieur, raccrochez, je continue avec la patiente
# hang-up-jonas-also-3: D’abord on enlève Jonas de la ligne, puis je vous identifie
# hang-up-jonas-also-4: Je ne parle pas devant votre garçon, qu’il sorte de l’appel
mother = (A woman’s voice.) Hello? Jonas says it’s the clinic. Is that really so? And he can hear us, can he?
    .says-tense = (A woman’s voice.) Yes, hello? Who is this? Jonas says it’s the clinic, but I’ve been told that before, on the phone. Can he hear us?
    .says-furious = (A woman’s voice, short.) Who’s speaking? The clinic? Anybody can say that. And my boy shouting beside me. Does he hear everything?
    .date-and-address = Good morning, ma’am. Your date of birth and your full address, please.
    .date-and-address-also-1 = Good morning, confirm your date of birth and address for me
    .date-and-address-also-2 = Mrs. Arsenault? I need to verify your identity
    .date-and-address-also-3 = Your date of birth to begin with, and where do you live?
    .date-and-address-also-4 = First of all I need to know whom I’m speaking to: birth date and address
    .no-objection = Good morning, ma’am, yes, he’s here, it was he who called. I imagine you’ve no objection to his listening, since he takes care of everything for you. Your date of birth and address?
    .no-objection-also-1 = Good morning, your son is listening, I assume that’s fine. Date of birth?
    .no-objection-also-2 = He’s on the line with us, that’s normal. Give me your address
    .no-objection-also-3 = Yes, he can hear, you’ve nothing to hide from him. Your birth date and address?
    .no-objection-also-4 = Your boy’s here to help you, so let’s do it together. What’s your address?
    .no-objection-coach = She asks whether he can hear. That wasn’t a question of sound, it was one of consent.
    .you-decide = Good morning, ma’am, { $agent }, at the Vieux-Quai. You’re right to be wary. Jonas can hear, yes. Your date of birth, your address, and tell me what I may speak of in front of him?
    .you-decide-also-1 = Good morning Mrs. Arsenault, it’s { $agent }. Your caution is a good thing. Your birth date, your address, and what is your son allowed to know?
    .you-decide-also-2 = You’re right to ask. He’s listening, and you choose what he hears. First: your date of birth and address?
    .you-decide-also-3 = I understand your distrust, after the scammers. Let’s check that it’s you, then tell me whether I speak in front of Jonas, and of what
    .you-decide-also-4 = Good morning, { $agent } here. Yes, he hears us, and I want your permission first. Your birth date and address, please, and then your decision
    .you-decide-coach = You hand her back what is hers. What follows proves you right: there’s something she wants to refuse.
    .hang-up-jonas = Good morning, ma’am. I prefer to speak to you alone, that’s more proper. Jonas, would you hang up, please? Your date of birth, ma’am?
    .hang-up-jonas-also-1 = It would be better if your son left the call. Birth date and address?
    .hang-up-jonas-also-2 = Sir, hang up, I’ll go on with the patient
    .hang-up-jonas-also-3 = First we take Jonas off the line, then I’ll verify you
    .hang-up-jonas-also-4 = I won’t speak in front of your boy, let him leave the call

# text: Le 3 mai 1952, rue des Marins. Le rendez-vous, il peut tout savoir, c’est lui qui conduit. Mes résultats, par exemple, je veux les entendre moi, de quelqu’un qui connaît ça. Jonas comprendra.
# says-tense: Le 3 mai 1952, rue des Marins. Dites-lui pour le rendez-vous, qu’il se calme. Mais mes résultats, non. Ça, c’est à moi d’abord. Il comprendra plus tard.
# says-furious: Le 3 mai 1952, rue des Marins. Le rendez-vous, dites-le-lui, qu’on en finisse. Mes résultats, jamais de la vie, pas comme ça, pas avec lui qui crie.
# date-only: Mardi est annulé. Vous êtes remise au 12 mai, à 10 h 40.
# date-only-also-1: C’est remis au 12 mai, 10 h 40
# date-only-also-2: Plus rien mardi. Le nouveau rendez-vous est le 12 mai
# date-only-also-3: Le docteur est absent mardi, ce sera le 12 mai
# date-only-also-4: Votre nouvelle date est le 12 mai en avant-midi
# both-halves: Tant qu’on est là tous les trois, autant vous le dire : la prise de sang est belle, et pour le scan, le docteur veut seulement vous revoir. Mardi est remis au 12 mai.
# both-halves-also-1: Votre prise de sang est bonne, ça, je peux le dire, et c’est remis au 12 mai
# both-halves-also-2: Juste pour vous rassurer tous les deux : rien de grave au sang. Le rendez-vous est en mai
# both-halves-also-3: Je vais quand même vous dire que le scan demande un suivi. Vous êtes rendue au 12 mai
# both-halves-also-4: Les résultats sont là, et il y en a un de bon. Mardi tombe, c’est le 12 mai
# both-halves-coach: Elle a dit non il y a dix secondes. Et « seulement vous revoir » leur fera passer cinq semaines à deviner.
# gap-slot: Donc, le RDV du 14 est tombé en désistement prescripteur, il a basculé sur la prochaine plage de relance du GAP, le 12 mai, en priorité D.
# gap-slot-also-1: C’est basculé sur une plage de relance en priorité D
# gap-slot-also-2: Désistement du prescripteur, donc relance GAP en mai
# gap-slot-also-3: Le système vous a mise en relance, plage de mai
# gap-slot-also-4: Vous êtes sur la prochaine plage, selon la cote du GAP
# her-line: Le rendez-vous devant lui, les résultats pour vous seule : c’est compris. Mardi est remis au 12 mai, le docteur est absent. Jonas, pas de traversier lundi.
# her-line-also-1: J’ai bien entendu : la date pour tous les deux, le reste pour vous. C’est le 12 mai, parce que le docteur n’y sera pas mardi. Pas de traversier, Jonas
# her-line-also-2: Si je résume, Jonas sait pour le rendez-vous et vos résultats restent à vous. Mardi tombe, médecin absent, nouvelle date le 12 mai
# her-line-also-3: C’est vous qui tracez la ligne et je la suis. Le docteur s’absente mardi : vous passez au 12 mai. Jonas, ne traversez pas
# her-line-also-4: Donc la date, oui, les résultats, non. Absence du médecin, remis au 12 mai, dix heures quarante. Votre garçon peut rester chez lui lundi
her-terms = The third of May 1952, rue des Marins. The appointment, he can know all about it, he’s the one who drives. My results, though, I want to hear myself, from somebody who knows about such things. Jonas will understand.
    .says-tense = The third of May 1952, rue des Marins. Tell him about the appointment, so that he calms down. But my results, no. Those are mine first. He’ll understand later.
    .says-furious = The third of May 1952, rue des Marins. The appointment, tell him, and let’s be done with it. My results, not on your life, not like this, not with him shouting.
    .date-only = Tuesday is cancelled. You’ve been moved to May 12, at 10:40.
    .date-only-also-1 = It’s moved to May 12, 10:40
    .date-only-also-2 = Nothing on Tuesday any more. The new appointment is May 12
    .date-only-also-3 = The doctor is away on Tuesday, it’ll be May 12
    .date-only-also-4 = Your new date is May 12 in the morning
    .both-halves = While all three of us are here, I may as well tell you: the blood test is fine, and as for the scan, the doctor only wants to see you again. Tuesday is moved to May 12.
    .both-halves-also-1 = Your blood test is good, that much I can say, and it’s moved to May 12
    .both-halves-also-2 = Just to reassure both of you: nothing serious in the blood. The appointment is in May
    .both-halves-also-3 = I’ll tell you all the same that the scan needs a follow-up. You’re now on May 12
    .both-halves-also-4 = The results are in, and one of them is good. Tuesday’s off, it’s May 12
    .both-halves-coach = She said no ten seconds ago. And “only wants to see you again” will keep them guessing for five weeks.
    .gap-slot = So, the appointment of the 14th went into provider withdrawal, it rolled over to the next GAP recall block, on May 12, with priority D.
    .gap-slot-also-1 = It rolled over to a recall block with priority D
    .gap-slot-also-2 = Provider withdrawal, so a GAP recall in May
    .gap-slot-also-3 = The system put you into recall, May block
    .gap-slot-also-4 = You’re on the next block, by the GAP rating
    .her-line = The appointment in front of him, the results for you alone: understood. Tuesday is moved to May 12, the doctor is away. Jonas, no ferry on Monday.
    .her-line-also-1 = I heard you: the date for both, the rest for you. It’s May 12, because the doctor won’t be in on Tuesday. No ferry, Jonas
    .her-line-also-2 = If I sum up, Jonas knows about the appointment and your results stay yours. Tuesday’s off, doctor away, new date May 12
    .her-line-also-3 = You draw the line and I follow it. The doctor is away on Tuesday: you’re moved to May 12. Jonas, don’t cross
    .her-line-also-4 = So the date, yes, the results, no. Doctor away, moved to May 12, ten forty. Your boy can stay home on Monday

# text: Le 12 mai ? Ça lui fait cinq semaines à marcher la nuit. Pis moi, en mai, je n’ai plus un congé. Il n’y a rien avant ?
# says-tense: En mai ! Cinq semaines sans dormir, pour un scan que vous avez là. C’est ça, être fidèle à une clinique ?
# says-furious: Cinq semaines ! Elle ne tiendra pas cinq semaines ! On vous confie ma mère, pis c’est ça qu’on a ?
# waiting-list: C’est long, je comprends la déception. Je peux l’inscrire sur la liste d’annulations, sans garantie : on appelle le matin pour l’après-midi. Je le fais ?
# waiting-list-also-1: Je comprends votre déception. Je la mets sur la liste, on l’appellera si ça se libère, ça va ?
# waiting-list-also-2: C’est décevant, je sais. Il y a la liste d’annulations, voulez-vous tenter votre chance ?
# waiting-list-also-3: Cinq semaines, c’est long, j’en conviens. Est-elle disponible à court préavis ? Je le note
# waiting-list-also-4: Je vous comprends d’être déçu. Des fois, une place se libère, je l’inscris ?
# wednesday-slot: Cinq semaines de nuits comme ça, non, c’est trop. Mercredi 15, à 11 h 20, l’infirmière praticienne peut la voir, et tout lui expliquer. Ça vous irait, Madame ?
# wednesday-slot-also-1: Je comprends la déception. Il y a mercredi, 11 h 20, avec l’infirmière praticienne, qui peut expliquer les résultats. Madame, est-ce que ça va ?
# wednesday-slot-also-2: Attendre jusque-là, ce serait cruel. L’infirmière praticienne a une place mercredi à 11 h 20, vous la voulez, Madame Arsenault ?
# wednesday-slot-also-3: Vous méritez mieux que mai, tous les deux. Mercredi en fin d’avant-midi, avec l’infirmière qui lit les scans, ça conviendrait ?
# wednesday-slot-also-4: J’entends bien que c’est trop long. Une plage vient de se libérer mercredi à 11 h 20, elle pourra tout demander à l’infirmière. On la prend ?
# everyone-waits: Cinq semaines, c’est le délai partout au Québec, et même moins qu’ailleurs. Il y a des gens qui attendent une année.
# everyone-waits-also-1: C’est normal, tout le monde attend en ce moment
# everyone-waits-also-2: D’autres attendent bien plus longtemps que ça
# everyone-waits-also-3: On manque de médecins, c’est partout pareil
# everyone-waits-also-4: Cinq semaines, ce n’est pas si pire
# slot-plain: Il y a mercredi 15, à 11 h 20, avec l’infirmière praticienne. Je l’inscris ?
# slot-plain-also-1: Mercredi 11 h 20, infirmière praticienne, ça va ?
# slot-plain-also-2: J’ai une place mercredi, je la lui mets ?
# slot-plain-also-3: On peut la passer mercredi avec l’infirmière, vous la voulez ?
# slot-plain-also-4: Je la déplace à mercredi, 11 h 20 ?
five-weeks = The twelfth of May? That’s five weeks of pacing at night for her. And in May I don’t have a day off left. Is there nothing sooner?
    .says-tense = In May! Five weeks without sleep, for a scan that you have right there. Is that what you get for being loyal to a clinic?
    .says-furious = Five weeks! She won’t last five weeks! We trust you with my mother, and that’s what we get?
    .waiting-list = That’s long, I understand the disappointment. I can put her on the cancellation list, with no guarantee: we call in the morning for the same afternoon. Shall I?
    .waiting-list-also-1 = I understand that you’re let down. I’ll put her on the list, we’ll call if something opens up, all right?
    .waiting-list-also-2 = It’s disappointing, I know. There’s the cancellation list, would you like to try your luck?
    .waiting-list-also-3 = Five weeks is long, I agree. Is she available at short notice? I’ll note it
    .waiting-list-also-4 = I understand that you’re disappointed. Sometimes a place comes free, shall I sign her up?
    .wednesday-slot = Five weeks of nights like that, no, that’s too long. On Wednesday the 15th, at 11:20, the nurse practitioner can see her, and explain it all. Would that suit you, ma’am?
    .wednesday-slot-also-1 = I understand the disappointment. There’s Wednesday, 11:20, with the nurse practitioner, who can explain the results. Ma’am, is that all right?
    .wednesday-slot-also-2 = To wait until then would be cruel. The nurse practitioner has an opening on Wednesday at 11:20, would you like it, Mrs. Arsenault?
    .wednesday-slot-also-3 = You deserve better than May, both of you. Late on Wednesday morning, with the nurse who reads the scans, would that do?
    .wednesday-slot-also-4 = I do hear that it’s too long. A slot has come free on Wednesday at 11:20, she can ask the nurse everything. Shall we take it?
    .everyone-waits = Five weeks is what it takes everywhere in Quebec, and even less than elsewhere. There are people who wait a year.
    .everyone-waits-also-1 = That’s normal, everybody is waiting at the moment
    .everyone-waits-also-2 = Others wait far longer than that
    .everyone-waits-also-3 = There’s a shortage of doctors, it’s the same everywhere
    .everyone-waits-also-4 = Five weeks isn’t so bad
    .slot-plain = There’s Wednesday the 15th, at 11:20, with the nurse practitioner. Shall I put her down?
    .slot-plain-also-1 = Wednesday 11:20, nurse practitioner, all right?
    .slot-plain-also-2 = I have a place on Wednesday, shall I give it to her?
    .slot-plain-also-3 = We can fit her in on Wednesday with the nurse, do you want it?
    .slot-plain-also-4 = Shall I move her to Wednesday, 11:20?

# text: Bon. Pis la prochaine fois ? On ne va pas s’appeler à trois chaque fois que vous changez une heure. Il n’y a pas un papier pour ça, m’man pis moi ?
# says-tense: Pis la prochaine fois, on refait tout ce cirque-là ? Il doit bien exister un papier. Dites-le, s’il existe.
# says-furious: Pis la prochaine fois, je rappelle encore de nuit, pis je me fais refuser encore ? Il y a un papier, oui ou non ?
# one-page: Il y en a un, d’une page. Votre mère coche : rendez-vous oui, résultats non, et le change quand elle veut. Il sera prêt à sa visite.
# one-page-also-1: Oui, l’autorisation : elle choisit ce qu’on vous dit, elle signe, et peut la retirer. Je la prépare pour sa visite
# one-page-also-2: Un formulaire signé par elle suffit, avec les cases qu’elle veut. Je le laisse à l’accueil à son nom
# one-page-also-3: Ça existe : elle écrit « les rendez-vous, à mon fils », et on vous répondra. Elle le signera en venant
# one-page-also-4: Une feuille à cocher et à signer, Madame, valable tant que vous le voulez. Elle vous attendra au comptoir
# put-you-down: Je vous mets tout de suite comme contact au dossier, avec accès à tout. Comme ça, vous n’aurez plus jamais de problème avec nous, promis.
# put-you-down-also-1: Je vous ajoute au dossier, vous saurez tout à l’avenir
# put-you-down-also-2: C’est réglé, vous avez accès dès aujourd’hui
# put-you-down-also-3: Je note que le fils peut tout savoir, pas besoin de papier
# put-you-down-also-4: Plus jamais de refus, je vous inscris comme répondant
# put-you-down-coach: Elle vient de garder ses résultats pour elle. « Accès à tout » les lui reprend, avec le sourire.
# mandate: Pour un accès permanent, il faudrait une procuration notariée ou un mandat de protection homologué par le tribunal. Le notaire vous expliquera la différence, ça prend quelques mois et ça coûte un certain montant.
# mandate-also-1: Il faut passer par un notaire pour un mandat
# mandate-also-2: Un mandat homologué règle ça, comptez quelques mois
# mandate-also-3: Voyez pour une procuration en bonne et due forme
# mandate-also-4: C’est le tribunal qui peut vous nommer mandataire
# paper-plain: Oui, une autorisation. Elle la signe au comptoir, et c’est réglé.
# paper-plain-also-1: Il y a un formulaire à signer à l’accueil
# paper-plain-also-2: Une autorisation signée de sa main suffit
# paper-plain-also-3: Oui, ça existe, on l’a au comptoir
# paper-plain-also-4: Elle remplit une feuille en passant, c’est tout
next-time = All right. And the next time? We can’t make a three-way call every time you move an appointment. Isn’t there a form for that, for Mom and me?
    .says-tense = And the next time we go through this whole circus again? There must be a form. Say so, if there is one.
    .says-furious = And the next time I call again after a night shift, and get turned down again? Is there a form, yes or no?
    .one-page = There is one, a single page. Your mother ticks: appointments yes, results no, and changes it whenever she likes. It’ll be ready at her visit.
    .one-page-also-1 = Yes, the authorization: she chooses what we tell you, she signs, and can withdraw it. I’ll have it ready for her visit
    .one-page-also-2 = A form signed by her is enough, with the boxes that she wants. I’ll leave it at the desk in her name
    .one-page-also-3 = It exists: she writes “appointments, to my son”, and we’ll answer you. She’ll sign it when she comes
    .one-page-also-4 = A sheet to tick and sign, ma’am, valid for as long as you like. It’ll be waiting at the counter
    .put-you-down = I’ll put you down right now as the contact on file, with access to everything. That way you’ll never have any trouble with us again, promise.
    .put-you-down-also-1 = I’ll add you to the file, you’ll know everything from now on
    .put-you-down-also-2 = It’s settled, you have access as of today
    .put-you-down-also-3 = I’ll note that the son may know everything, no form needed
    .put-you-down-also-4 = Never a refusal again, I’ll put you down as her next of kin
    .put-you-down-coach = She has just kept her results to herself. “Access to everything” takes them from her again, with a smile.
    .mandate = For permanent access you’d need a notarized power of attorney or a protection mandate homologated by the court. A notary will explain the difference to you, it takes a few months and costs a certain amount.
    .mandate-also-1 = You have to see a notary for a mandate
    .mandate-also-2 = A homologated mandate settles it, allow a few months
    .mandate-also-3 = Look into a power of attorney in due form
    .mandate-also-4 = It’s the court that can name you mandatary
    .paper-plain = Yes, an authorization. She signs it at the counter, and that’s that.
    .paper-plain-also-1 = There’s a form to sign at the desk
    .paper-plain-also-2 = An authorization signed by her own hand is enough
    .paper-plain-also-3 = Yes, it exists, we have it at the counter
    .paper-plain-also-4 = She fills in a sheet when she comes by, that’s all

# text: (Derrière, sa mère rit.) Elle dit que je m’en fais plus qu’elle. Elle rit ! Ça fait deux semaines que je ne l’avais pas entendue rire. Bon, on se laisse ?
# says-tense: (Derrière, sa mère rit un peu.) Elle dit que je crie trop. Au moins, elle rit. Ça faisait longtemps. On en est où, là ?
# says-furious: (Derrière : « Jonas, ça suffit. » Puis un petit rire.) Bon, elle rit, c’est toujours ça de pris. C’est quoi, la suite ?
# portal: Ça fait plaisir à entendre ! Pour la suite, tout se fait en ligne : un compte, un courriel à confirmer, un mot de passe de douze caractères, et votre mère suit ses rendez-vous. Bonne journée !
# portal-also-1: Quel beau rire ! Vous pouvez tout suivre sur le portail, bonne journée
# portal-also-2: C’est bon de l’entendre. Inscrivez-la en ligne, elle verra ses rendez-vous. Au revoir
# portal-also-3: Ça fait plaisir, ce rire. Avec un compte Internet, elle n’aura plus à appeler. Bonne fin de journée
# portal-also-4: Elle a bien raison de rire ! Le site vous donnera la suite, merci d’avoir appelé
# thanks-goodbye: Merci d’avoir appelé la clinique du Vieux-Quai. Bonne journée à vous deux.
# thanks-goodbye-also-1: C’est tout, bonne journée
# thanks-goodbye-also-2: Merci, au revoir à tous les deux
# thanks-goodbye-also-3: Parfait, bonne fin de journée
# thanks-goodbye-also-4: On se laisse là-dessus, au revoir
# laugh-and-list: Rien que pour ce rire, ça valait l’appel ! Alors : pas de traversier lundi, mercredi 11 h 20 pour elle, le papier à signer à l’accueil. Bonne route, Jonas.
# laugh-and-list-also-1: Ça fait plaisir de l’entendre rire. On résume : rien mardi, l’infirmière mercredi à 11 h 20, l’autorisation à signer sur place. À mercredi
# laugh-and-list-also-2: Quel beau rire ! Donc mercredi, 11 h 20, avec le papier qui attend au comptoir, et la traversée un jour plus tard
# laugh-and-list-also-3: Elle rit, il était temps ! Mardi est annulé, mercredi est pris, la feuille sera prête. Reposez-vous, tous les deux
# laugh-and-list-also-4: Je souris aussi. Retenez : traversier à changer, mercredi 11 h 20, une page à signer. À bientôt, Madame, à bientôt, Jonas
# laugh-and-rest: Ça fait du bien, ce rire. Tout n’est pas réglé, je le sais bien. Je garde vos deux noms devant moi, et je rappelle votre mère, sur votre ligne.
# laugh-and-rest-also-1: Quel plaisir de l’entendre. Il reste des choses à voir, je m’y remets et je vous rappelle à trois
# laugh-and-rest-also-2: Ce rire fait plaisir. On n’a pas tout trouvé aujourd’hui, mais je continue
# laugh-and-rest-also-3: Elle rit, c’est déjà ça. Le reste, je le note, et quelqu’un y verra
# laugh-and-rest-also-4: Merci d’avoir tenu bon tous les deux. Ce n’est pas fini, je garde votre dossier sur mon bureau
sum-up = (Behind him, his mother laughs.) She says I worry more than she does. She’s laughing! I hadn’t heard her laugh in two weeks. So, shall we leave it there?
    .says-tense = (Behind him, his mother laughs a little.) She says I shout too much. At least she’s laughing. It’s been a while. So where do we stand?
    .says-furious = (Behind him: “Jonas, that’s enough.” Then a little laugh.) Well, she’s laughing, that’s something at least. What happens now?
    .portal = That’s good to hear! From here on everything is done online: an account, an e-mail to confirm, a password of twelve characters, and your mother follows her appointments. Have a good day!
    .portal-also-1 = What a lovely laugh! You can follow it all on the portal, have a good day
    .portal-also-2 = It’s good to hear her. Sign her up online, she’ll see her appointments. Goodbye
    .portal-also-3 = That laugh is a pleasure. With an online account she won’t have to call any more. Enjoy the rest of your day
    .portal-also-4 = She’s right to laugh! The website will give you the rest, thank you for calling
    .thanks-goodbye = Thank you for calling the Vieux-Quai clinic. Have a good day, both of you.
    .thanks-goodbye-also-1 = That’s all, have a good day
    .thanks-goodbye-also-2 = Thank you, goodbye to both of you
    .thanks-goodbye-also-3 = Perfect, enjoy the rest of your day
    .thanks-goodbye-also-4 = We’ll leave it at that, goodbye
    .laugh-and-list = That laugh was worth the call! So: no ferry on Monday, Wednesday at 11:20 for her, the form to sign at the desk. Safe travels, Jonas.
    .laugh-and-list-also-1 = It’s a pleasure to hear her laugh. To sum up: nothing on Tuesday, the nurse on Wednesday at 11:20, the authorization to sign here. See you Wednesday
    .laugh-and-list-also-2 = What a lovely laugh! So Wednesday, 11:20, with the form waiting at the counter, and the crossing a day later
    .laugh-and-list-also-3 = She’s laughing, it was high time! Tuesday’s cancelled, Wednesday’s booked, the sheet will be ready. Get some rest, both of you
    .laugh-and-list-also-4 = I’m smiling, too. Remember: ferry to change, Wednesday 11:20, one page to sign. See you soon, ma’am, see you soon, Jonas
    .laugh-and-rest = That laugh does a person good. Not everything is settled, I know that. I’m keeping both your names in front of me, and I’ll call your mother, on your line.
    .laugh-and-rest-also-1 = Happy to hear it. There are things left to see to, I’ll get back to it and call the two of you
    .laugh-and-rest-also-2 = That laugh is a pleasure. We haven’t found everything today, but I’ll keep at it
    .laugh-and-rest-also-3 = She’s laughing, that’s something. The rest I’ll note, and somebody will see to it
    .laugh-and-rest-also-4 = Thank you for bearing up, both of you. It isn’t over, I’m keeping your file on my desk

# text: J’aimerais mieux parler à quelqu’un qui nous connaît. Le docteur Ferland, ou votre responsable.
# says-tense: Non. Passez-moi quelqu’un qui nous connaît. Il y a bien une responsable, à cette clinique-là.
# says-furious: Assez ! Votre responsable, tout de suite ! Quelqu’un qui se souvient de mon père !
# same-answer: Elle vous donnera exactement la même réponse que moi, monsieur, et le docteur aussi. Vous allez juste attendre plus longtemps pour l’entendre.
# same-answer-also-1: Ma responsable ne peut rien de plus
# same-answer-also-2: Ça ne changera rien, je vous le dis
# same-answer-also-3: Tout le monde ici suit la même règle
# same-answer-also-4: Vous perdez votre temps, monsieur
# you-are-known: Vous avez raison d’être fâché, je ne vous ai pas reçu comme il faut. Donnez-moi trois minutes avec votre mère en ligne ; ensuite, ma responsable est à vous.
# you-are-known-also-1: Je comprends votre colère. Laissez-moi d’abord trois minutes pour bien faire, puis je vous la passe
# you-are-known-also-2: Vous y avez droit, et je me reprends. Trois minutes à trois, et si ça ne va pas, elle vous parle
# you-are-known-also-3: Vous êtes connu ici, et ça aurait dû s’entendre. Accordez-moi un moment avec elle, ensuite ma responsable vous prend
# you-are-known-also-4: C’est juste, j’ai manqué de chaleur. Je règle ce que je peux d’abord, et je vous la donne après si vous y tenez
# hand-over: Je vous passe Madame Ross, et je lui raconte tout avant.
# hand-over-also-1: Un instant, j’explique à ma responsable et je vous transfère
# hand-over-also-2: Oui, je lui dis l’essentiel et elle vous prend
# hand-over-also-3: Je vous mets avec elle, vous n’aurez rien à répéter
# hand-over-also-4: C’est bon, Madame Ross vous parlera, je la mets au courant
someone-above = I’d rather speak to somebody who knows us. Dr. Ferland, or your supervisor.
    .says-tense = No. Put me through to somebody who knows us. There must be somebody in charge at that clinic.
    .says-furious = Enough! Your supervisor, right now! Somebody who remembers my father!
    .same-answer = She’ll give you exactly the same answer as I do, sir, and so will the doctor. You’ll only wait longer to hear it.
    .same-answer-also-1 = My supervisor can’t do any more
    .same-answer-also-2 = It won’t change anything, I can tell you
    .same-answer-also-3 = Everybody here follows the same rule
    .same-answer-also-4 = You’re wasting your time, sir
    .you-are-known = You’re right to be angry, I haven’t treated you as I should. Give me three minutes with your mother on the line; after that, my supervisor is yours.
    .you-are-known-also-1 = I understand your anger. First let me have three minutes to do it right, then I’ll put her on
    .you-are-known-also-2 = You’re entitled to that, and I’ll make a fresh start. Three minutes with the three of us, and if it’s no good she’ll speak to you
    .you-are-known-also-3 = You’re known here, and you should have heard it in my voice. Give me a moment with her, then my supervisor will take you
    .you-are-known-also-4 = That’s fair, I was too curt. I’ll settle what I can first, and then you’ll have her if you insist
    .hand-over = I’ll put you through to Ms. Ross, and I’ll tell her everything first.
    .hand-over-also-1 = One moment, I’ll explain it to my supervisor and transfer you
    .hand-over-also-2 = Yes, I’ll tell her the gist and she’ll take you
    .hand-over-also-3 = I’ll put you through to her, you won’t have to repeat anything
    .hand-over-also-4 = All right, Ms. Ross will speak to you, I’ll brief her

# text: Merci, { $agent }. Je change mon billet, pis je dors. Elle aussi, je pense.
# says-tense: OK. Mercredi, 11 h 20. Merci d’avoir demandé à elle.
# says-furious: Mercredi. C’est noté.
# becomes: Mercredi, Ghislaine est entrée seule dans le bureau, son fils a attendu au café. Elle est ressortie au bout de vingt minutes, et lui a tout raconté, elle-même, devant une part de tarte au sucre.
wednesday = Thank you, { $agent }. I’ll change my ticket, and then I’ll sleep. So will she, I think.
    .says-tense = Okay. Wednesday, 11:20. Thank you for asking her.
    .says-furious = Wednesday. Got it.
    .becomes = On Wednesday Ghislaine went into the office alone, and her son waited at the café. She came out after twenty minutes and told him everything, herself, over a slice of sugar pie.

# text: Bon. Mercredi, en tout cas. Pour le reste, on verra bien.
# says-tense: C’est déjà ça. Je suppose qu’on se rappellera.
# says-furious: Mercredi, c’est tout ce que je retiens.
# becomes: Mercredi s’est bien passé. En juin, l’heure a encore changé, Ghislaine a encore effacé le message, et Jonas a encore appelé en sortant de nuit.
half-a-paper = Well. Wednesday, at any rate. We’ll see about the rest.
    .says-tense = That’s something. I suppose we’ll be calling again.
    .says-furious = Wednesday, that’s all I take away from it.
    .becomes = Wednesday went well. In June the time was changed again, Ghislaine erased the message again, and Jonas called again after a night shift.

# text: Au moins, je ne traverserai pas pour rien. Bonne journée.
# says-tense: Cinq semaines. Je vais le lui redire, chaque nuit.
# says-furious: Cinq semaines ! Merci pour rien !
# becomes: Jonas a annulé son traversier et gardé ses deux jours. La place de mercredi est restée vide ; Ghislaine a attendu le 12 mai avec des mots croisés et la radio de nuit.
may-it-is = At least I won’t be crossing for nothing. Have a good day.
    .says-tense = Five weeks. I’ll be telling her that, every night.
    .says-furious = Five weeks! Thanks for nothing!
    .becomes = Jonas cancelled his ferry and kept his two days. The slot on Wednesday stayed empty; Ghislaine waited for the twelfth of May with crosswords and the night radio.

# text: Je vais y aller, d’abord. On verra bien une fois rendu.
# says-tense: Donc je traverse sans savoir. Parfait. Bonne journée.
# says-furious: Je traverse, pis vous allez me voir au comptoir !
# becomes: Jonas a traversé le lundi. Mardi à 9 h 30, ils étaient deux devant une porte fermée, lui avec le café, elle avec sa carte à la main.
still-guessing = I’ll just go, then. We’ll see when I get there.
    .says-tense = So I cross without knowing. Perfect. Have a good day.
    .says-furious = I’m crossing, and you’ll see me at the counter!
    .becomes = Jonas crossed on Monday. On Tuesday at 9:30 the two of them stood before a closed door, he with the coffee, she with her card in her hand.

# text: Merci. Elle, au moins, elle a connu mon père.
# says-tense: J’attends. J’ai l’habitude, avec vous autres.
# says-furious: Ce n’est pas trop tôt !
# becomes: Madame Ross a rappelé à midi, pendant que Jonas dormait enfin. Elle a proposé un appel à trois, comme vous auriez pu le faire à huit heures.
passed-up = Thank you. She knew my father, at least.
    .says-tense = I’ll wait. I’m used to it, with you people.
    .says-furious = It’s about time!
    .becomes = Ms. Ross called back at noon, while Jonas was finally asleep. She suggested a three-way call, as you could have done at eight.

# text: Laissez faire. On va s’arranger sans vous.
# says-tense: C’est beau, j’ai compris. On va se chercher une autre clinique.
# says-furious: C’est fini ! On vous a donné { $years } ans, vous n’aurez pas une minute de plus !
# becomes: Jonas a demandé le transfert des deux dossiers, le sien et celui de sa mère. Ghislaine a signé sans lire, et attendu huit mois qu’un autre médecin la prenne.
hung-up = Never mind. We’ll manage without you.
    .says-tense = All right, I get it. We’ll look for another clinic.
    .says-furious = That’s it! We gave you { $years } years, you won’t get another minute!
    .becomes = Jonas asked for both files to be transferred, his own and his mother’s. Ghislaine signed without reading, and waited eight months for another doctor to take her.

