# text: Three fifty-two
title = Trois cinquante-deux

# text: Tuesday 13 October, half past two, the small room behind the floor at Kelvin Homes, a housing association in Glasgow. Rhona McAskill has been with you for six years; nobody closes more calls, nobody is quicker. This month eleven of her callers rang again within two days. You have forty seconds of one call: Mr Adeyemi, Thursday, about the direct debit for his rent. At 1:12 he says “my wife always saw to this”. She says “no bother, what’s the account number?” He rang twice more.
briefing = Mardi 13 octobre, 14 h 30, la petite salle derrière le plateau de Kelvin Homes, un bailleur social de Glasgow. Rhona McAskill est chez vous depuis six ans ; personne ne clôt plus d’appels, personne ne va plus vite. Ce mois-ci, onze de ses clients ont rappelé sous deux jours. Vous avez quarante secondes d’un appel : M. Adeyemi, jeudi, pour le prélèvement de son loyer. À 1 min 12, il dit : « C’est ma femme qui s’occupait de ça. » Elle dit : « Pas de souci, le numéro de compte ? » Il a rappelé deux fois.

# text: Who is coached speaks first. The recording is heard together, not told.
policy-first = Qui est coaché parle d’abord. L’enregistrement s’écoute ensemble, il ne se raconte pas.

# text: What was said, at what minute, and what came of it. Nothing about what somebody is like.
policy-fact = Ce qui a été dit, à quelle minute, et ce qui en est venu. Rien sur ce que quelqu’un est.

# text: One step, with a day on which you look at it together. Not three.
policy-one = Un pas, avec un jour où l’on regarde ensemble. Pas trois.

# text: A coaching talk goes on nobody’s file. The senior post is decided by a panel in November, not by you.
policy-file = Un entretien de coaching n’entre dans aucun dossier. Le poste de senior se décide en commission, en novembre, pas par vous.

# text: that what she does well is seen
need-seen = que ce qu’elle fait bien soit vu

# text: that her reason for being quick is heard
need-reason = que sa raison d’aller vite soit entendue

# text: to know what it is about, and what it is not
need-what = savoir de quoi il s’agit, et de quoi il ne s’agit pas

# text: to know what four seconds cost, and what they save
need-room = savoir ce que coûtent quatre secondes, et ce qu’elles épargnent

# text: to have one thing to try, and a day
need-step = avoir une chose à essayer, et un jour

# text: Handle time
# value: 3 min 52 s; floor 5 min 20 s
record-time = Durée de traitement
    .value = 3 min 52 ; plateau 5 min 20

# text: Rang again within two days
# value: 11 of 204; floor 6 of 204
record-again = Rappels sous deux jours
    .value = 11 sur 204 ; plateau 6 sur 204

# text: Heard this month
# value: Leak in Partick: valve found in 50 seconds, by questions alone
record-good = Entendu ce mois-ci
    .value = Fuite à Partick : vanne trouvée en 50 secondes, rien qu’en questionnant

# text: Mr Adeyemi
# value: Thursday 3 min 40 s; Friday 9 min; Monday 14 min. To Deepak: “Did the lassie hear me?”
record-call = M. Adeyemi
    .value = Jeudi 3 min 40 ; vendredi 9 min ; lundi 14 min. À Deepak : « La petite m’a-t-elle entendu ? »

# text: Ten minutes off the phones. So it’s bad. Is it the adherence? I was two minutes late back on Monday, two.
# says-tense: Ten minutes off the phones, in here. Nobody gets in here for nice things. What have I done?
# says-furious: Ten minutes, in the wee room! There’s ninety in the queue! Just say it, what is it I’ve done?
# seen: She stays standing, her headset round her neck, one hand on the door.
# straight-out: Hi, Rhona. I’ll be straight with you: on Thursday Mr Adeyemi told you about his wife, and you went right on to the account number.
# straight-out-also-1: Hello. It’s about Thursday, you talked past Mr Adeyemi at one twelve
# straight-out-also-2: Hi, no beating about the bush: eleven callers rang you back
# straight-out-also-3: Hello there, Rhona. He said his wife used to do it, and you asked for the number
# straight-out-also-4: Hello, I’ve got a call of yours here where you miss something at one twelve
# straight-out-coach: True, and well put. But it is the first thing that she hears, and she has not yet heard what the talk is for.
# sandwich: Rhona, hi! No, no, sit down, it’s all good! You’re a star, the whole floor knows it, upstairs knows it, just one teeny tiny thing, and in two minutes you’re off again, happy as anything.
# sandwich-also-1: Hello you! Nothing bad, promise, you’re doing brilliantly
# sandwich-also-2: Don’t look like that, you’re our best! Only a wee thing
# sandwich-also-3: Hi! You’ve nothing at all to worry about, I guarantee it
# sandwich-also-4: Come in, come in, this’ll be the nicest ten minutes of your day
# your-eyes: Hi, Rhona. This room makes anyone wary; it’s not the two minutes, and no file. One call. Which of this week’s would you want back?
# your-eyes-also-1: Hello, Rhona. I can see you expect the worst, and it isn’t that: one call, ten minutes, no file. How was your week, if you listen back?
# your-eyes-also-2: Hi. You’re on your guard, I would be, too. This is coaching, not a telling-off, and it stays in here. Which call would you like to take again?
# your-eyes-also-3: Rhona, hello. Nobody likes being fetched in here, I know. It’s about one call, and you go first: how do you think Thursday went?
# your-eyes-also-4: Good to see you, Rhona. It worries you, I can tell; it’s not about adherence. Tell me, of all your calls this week, which one’s stayed with you?
# your-eyes-coach: You named what the room does to her, said what it is and what it is not, and let her speak first.
# sit-form: Good afternoon. Have a seat. This is your monthly one-to-one, I’ve got the form here, and we’ll take it point by point.
# sit-form-also-1: Hello, take a chair, it’s the usual review
# sit-form-also-2: Hi. We’ve your October form to go through
# sit-form-also-3: Afternoon. I’ve three points on my list, sit down
# sit-form-also-4: Come in, this is your scheduled feedback session
doorway = Dix minutes hors du plateau. C’est donc grave. C’est l’adhérence au planning ? J’ai eu deux minutes de retard lundi, deux.
    .seen = Elle reste debout, le casque autour du cou, une main sur la porte.
    .says-tense = Dix minutes hors du plateau, ici. Personne ne vient ici pour des compliments. Qu’est-ce que j’ai fait ?
    .says-furious = Dix minutes, dans la petite salle ! Il y en a quatre-vingt-dix en attente ! Dites-le, qu’est-ce que j’ai fait ?
    .straight-out = Bonjour, Rhona. Je vais être net : jeudi, M. Adeyemi vous a parlé de sa femme, et vous êtes passée droit au numéro de compte.
    .straight-out-also-1 = Bonjour. Il s’agit de jeudi, vous êtes passée à côté de M. Adeyemi à 1 min 12
    .straight-out-also-2 = Bonjour, sans détour : onze clients ont rappelé après vous
    .straight-out-also-3 = Bonjour, Rhona. Il a dit que sa femme s’en occupait, et vous avez demandé le numéro
    .straight-out-also-4 = Bonjour, j’ai un appel de vous où quelque chose vous échappe à 1 min 12
    .straight-out-coach = C’est vrai, et bien dit. Mais c’est la première chose qu’elle entend, et elle ne sait pas encore à quoi sert l’entretien.
    .sandwich = Rhona, bonjour ! Non, non, asseyez-vous, tout va bien ! Vous êtes notre étoile, tout le plateau le sait, la direction le sait, juste une toute petite chose, et dans deux minutes vous y retournez, contente comme tout.
    .sandwich-also-1 = Bonjour à vous ! Rien de grave, c’est promis, vous êtes formidable
    .sandwich-also-2 = Ne faites pas cette tête, vous êtes la meilleure ! Un détail, c’est tout
    .sandwich-also-3 = Bonjour ! Vous n’avez rien à craindre, je vous le garantis
    .sandwich-also-4 = Entrez, entrez, ce seront les dix minutes les plus agréables de votre journée
    .your-eyes = Bonjour, Rhona. Cette salle rend méfiant ; ce n’est pas pour les deux minutes, et rien n’entre au dossier. Un seul appel. Lequel voudriez-vous refaire, cette semaine ?
    .your-eyes-also-1 = Bonjour, Rhona. Je vois que vous craignez le pire, et ce n’est pas cela : un appel, dix minutes, aucun dossier. Si vous réécoutez, comment était votre semaine ?
    .your-eyes-also-2 = Bonjour. Vous êtes sur vos gardes, c’est naturel. C’est du coaching, pas un sermon, et ça reste ici. Quel appel aimeriez-vous reprendre ?
    .your-eyes-also-3 = Rhona, bonjour. Personne n’aime être appelé ici, je sais. Il s’agit d’un appel, et c’est vous qui commencez : comment s’est passé jeudi, d’après vous ?
    .your-eyes-also-4 = Bonjour, Rhona. Cela vous inquiète, je le vois ; il ne s’agit pas du planning. Dites-moi, de tous vos appels de la semaine, lequel vous est resté ?
    .your-eyes-coach = Vous avez dit ce que la salle lui fait, de quoi il s’agit et de quoi non, et vous l’avez laissée parler d’abord.
    .sit-form = Bonjour. Asseyez-vous. C’est votre entretien mensuel, j’ai le formulaire, nous le prendrons point par point.
    .sit-form-also-1 = Bonjour, prenez une chaise, c’est l’évaluation habituelle
    .sit-form-also-2 = Bonjour. Nous avons votre formulaire d’octobre à parcourir
    .sit-form-also-3 = Bonjour. J’ai trois points sur ma liste, asseyez-vous
    .sit-form-also-4 = Entrez, c’est votre séance de retour prévue au planning

# text: None. It’s up there on the board: three fifty-two. Nobody on this floor closes like me. So which one is it that you want back?
# says-tense: Three fifty-two. It’s on the board, go and look. You don’t get that by doing it wrong. So what’s the problem?
# says-furious: Three fifty-two! It’s on your own board! Six years! What more do you want from me?
# seen: She sits on the edge of the chair. She nods at the wall behind which the big board hangs.
# deepak-does: Deepak’s at five thirty, and nobody rings him back. You’ve eleven that rang again, so maybe have a listen to how he does it.
# deepak-does-also-1: Look at Deepak, he’s slower, and his callers stay away
# deepak-does-also-2: Eleven rang again. Deepak has four, so it can be done
# deepak-does-also-3: Others on the team manage it with half your callbacks
# deepak-does-also-4: You’d the eleven, Deepak had none on Thursday
# not-all-about: It’s not all about speed, though, is it? You know fine that quality counts every bit as much as what’s on that board.
# not-all-about-also-1: Being quick isn’t everything, Rhona
# not-all-about-also-2: That board isn’t the whole truth, as you well know
# not-all-about-also-3: I’d say figures aren’t what makes a good call
# not-all-about-also-4: Quick and good aren’t the same thing, are they?
# valve: You feel it’s not counted, and it is. The leak in Partick: you found that valve in fifty seconds, by asking. What makes you so quick?
# valve-also-1: I can see that stings. I listened to Partick twice, fifty seconds to find a valve nobody could see. How come you’re that fast?
# valve-also-2: You’re wary, and you’ve earned better: your three questions on the Partick leak are the best I’ve heard. What’s it about for you, being quick?
# valve-also-3: It must feel as if nobody sees it. I do: a whole stair kept dry in fifty seconds, last Tuesday. Tell me, why does it matter to you?
# valve-also-4: Nobody’s taking that from you, I understand the worry. That valve in Partick, found by three questions: I’d like to know how you got so quick, and why
# valve-coach: One thing, with its street and its seconds: praise that she can check. And then a question whose answer you did not know.
# great-but: I know, I know, and I totally get that you’re proud of it. You’re great, really great, everyone says so, and we’re so very lucky to have you with us, I don’t know what we’d do without you.
# great-but-also-1: Absolutely, you’re fab, I see you’re proud
# great-but-also-2: I understand, of course you’re proud, keep it up
# great-but-also-3: You’re amazing, I get that you want to hear that
# great-but-also-4: Nobody doubts it, Rhona, I can hear it matters to you
figures = Aucun. C’est au tableau : trois cinquante-deux. Personne ne clôt comme moi sur ce plateau. Alors c’est lequel que vous voudriez refaire, vous ?
    .seen = Elle s’assied au bord de la chaise. Elle montre du menton le mur derrière lequel pend le grand tableau.
    .says-tense = Trois cinquante-deux. C’est au tableau, allez voir. On n’y arrive pas en travaillant mal. Alors où est le problème ?
    .says-furious = Trois cinquante-deux ! C’est à votre tableau ! Six ans ! Qu’est-ce qu’il vous faut de plus ?
    .deepak-does = Deepak est à cinq trente, et personne ne le rappelle. Vous, onze ont rappelé : écoutez donc comment il s’y prend.
    .deepak-does-also-1 = Regardez Deepak, il est plus lent, et ses clients ne rappellent pas
    .deepak-does-also-2 = Onze ont rappelé. Deepak en a quatre, c’est donc possible
    .deepak-does-also-3 = D’autres, dans l’équipe, y arrivent avec moitié moins de rappels
    .deepak-does-also-4 = Vous en avez onze, Deepak n’en a eu aucun jeudi
    .not-all-about = Mais la vitesse ne fait pas tout, n’est-ce pas ? Vous savez très bien que la qualité compte autant que ce tableau.
    .not-all-about-also-1 = Aller vite n’est pas tout, Rhona
    .not-all-about-also-2 = Ce tableau ne dit pas tout, vous le savez bien
    .not-all-about-also-3 = Les chiffres ne font pas un bon appel, à mon avis
    .not-all-about-also-4 = Vite et bien, ce n’est pas pareil, n’est-ce pas ?
    .valve = Vous avez l’impression que cela ne compte pas, et cela compte. La fuite à Partick : cette vanne, trouvée en cinquante secondes, rien qu’en demandant. Qu’est-ce qui vous rend si rapide ?
    .valve-also-1 = Je vois que cela vous pique. J’ai écouté Partick deux fois : cinquante secondes pour trouver une vanne que personne ne voyait. D’où vous vient cette vitesse ?
    .valve-also-2 = Vous vous méfiez, et vous méritez mieux : vos trois questions sur la fuite de Partick sont les meilleures que j’aie entendues. Aller vite, pour vous, c’est quoi ?
    .valve-also-3 = On doit avoir l’impression que personne ne le voit. Moi si : toute une cage d’escalier restée au sec en cinquante secondes, mardi passé. Dites-moi, pourquoi y tenez-vous ?
    .valve-also-4 = Personne ne vous l’enlève, je comprends la crainte. Cette vanne à Partick, trouvée en trois questions : j’aimerais savoir d’où vient cette vitesse, et pourquoi
    .valve-coach = Une chose, avec sa rue et ses secondes : un éloge qu’elle peut vérifier. Puis une question dont vous ignoriez la réponse.
    .great-but = Je sais, je sais, et je comprends tout à fait votre fierté. Vous êtes formidable, vraiment, tout le monde le dit, nous avons tellement de chance de vous avoir, je ne sais pas ce que nous ferions sans vous.
    .great-but-also-1 = Absolument, vous êtes géniale, je vois votre fierté
    .great-but-also-2 = Je comprends, bien sûr que vous êtes fière, continuez
    .great-but-also-3 = Vous êtes extraordinaire, je comprends que vous ayez besoin de l’entendre
    .great-but-also-4 = Personne n’en doute, Rhona, j’entends que vous y tenez

# text: I see. So that’s what it is. I’m the machine. Six years, and I’m the one who doesn’t listen.
# says-tense: So I’m the machine, am I? Six years, and that’s what I get called in for.
# says-furious: I’m a machine! Say it! Six years, and I’m a machine!
# seen: She has folded her arms. The headset cable is wound tight round two fingers.
# a-bit-cold: Well, you do come over as a bit cold. You’re not really a people person, and that’s all right, we can work on that.
# a-bit-cold-also-1: You can be a touch abrupt, as a person
# a-bit-cold-also-2: You’re just not the warm type, Rhona
# a-bit-cold-also-3: I’d say you’re a bit hard, it’s how you are
# a-bit-cold-also-4: You always come across as impatient, that’s you all over
# nobody-says-that: Now, now, nobody’s saying that. You mustn’t take it so personally, it’s feedback, everyone gets it, I get it myself, and nobody’s ever died of it as far as I know.
# nobody-says-that-also-1: Don’t be so touchy, it’s only feedback
# nobody-says-that-also-2: You’re making too much of it, it’s a wee remark
# nobody-says-that-also-3: Come on, it’s nothing, we all hear that some time
# nobody-says-that-also-4: There’s no need for that, it’s just a routine chat
# that-was-backwards: No, and I see that it hurt; I went about that the wrong way round. That’s mine. You first: what makes you so quick, and why does it matter?
# that-was-backwards-also-1: You’re angry, and you’ve cause: I told you before I’d asked you. My doing. Tell me how you see your own calls
# that-was-backwards-also-2: That landed badly, I understand why. I’ll start over, on me: why do you work at that speed?
# that-was-backwards-also-3: I hear how that sounded, and I’d be cross, too. I skipped the question that comes first, so I’m asking it now: how do you see it?
# that-was-backwards-also-4: Six years, and then that, no wonder you’re angry. I’ll take that back and ask instead: what’s behind the three fifty-two?
# look-at-facts: Let’s stay with the KPIs: repeat contact at five point four per cent against a two point nine benchmark, FCR down two sigma.
# look-at-facts-also-1: Your repeat rate’s an outlier on the dashboard, that’s all
# look-at-facts-also-2: The FCR delta against the cohort is what we’re looking at
# look-at-facts-also-3: It’s your repeat contact KPI, it isn’t you
# look-at-facts-also-4: In terms of metrics, you’re below target on FCR
machine = Je vois. C’est donc ça. Je suis la machine. Six ans, et c’est moi qui n’écoute pas.
    .seen = Elle a croisé les bras. Le fil du casque est serré autour de deux doigts.
    .says-tense = Je suis la machine, alors ? Six ans, et c’est pour ça qu’on m’appelle.
    .says-furious = Je suis une machine ! Dites-le ! Six ans, et je suis une machine !
    .a-bit-cold = Enfin, vous paraissez un peu froide. Vous n’êtes pas vraiment quelqu’un de contact, ce n’est pas grave, cela se travaille.
    .a-bit-cold-also-1 = Vous pouvez être un peu sèche, de caractère
    .a-bit-cold-also-2 = Vous n’êtes pas du genre chaleureux, Rhona
    .a-bit-cold-also-3 = Je dirais que vous êtes un peu dure, c’est votre nature
    .a-bit-cold-also-4 = Vous donnez toujours l’air impatient, c’est tout vous
    .nobody-says-that = Allons, allons, personne ne dit cela. Il ne faut pas le prendre si personnellement, c’est un retour, tout le monde en reçoit, moi aussi, et personne n’en est jamais mort, que je sache.
    .nobody-says-that-also-1 = Ne soyez pas si susceptible, ce n’est qu’un retour
    .nobody-says-that-also-2 = Vous en faites trop, c’est une petite remarque
    .nobody-says-that-also-3 = Allez, ce n’est rien, on entend tous ça un jour
    .nobody-says-that-also-4 = Ce n’est pas la peine, c’est une simple conversation de routine
    .that-was-backwards = Non, et je vois que cela a blessé ; j’ai pris les choses à l’envers. C’est de mon fait. Vous d’abord : qu’est-ce qui vous rend si rapide, et pourquoi y tenez-vous ?
    .that-was-backwards-also-1 = Vous êtes en colère, et il y a de quoi : j’ai dit avant de demander. C’est ma faute. Comment voyez-vous vos appels, vous ?
    .that-was-backwards-also-2 = C’est mal tombé, je comprends pourquoi. Je recommence, c’est à moi de le faire : pourquoi travaillez-vous à cette vitesse ?
    .that-was-backwards-also-3 = J’entends comment cela sonnait, et on serait fâché à moins. J’ai sauté la première question, je la pose donc maintenant : et vous, comment le voyez-vous ?
    .that-was-backwards-also-4 = Six ans, et puis ça, je comprends la colère. Je le retire et je demande plutôt : qu’y a-t-il derrière ces trois cinquante-deux ?
    .look-at-facts = Restons-en aux KPI : réitération à 5,4 % pour un benchmark de 2,9, et un FCR à deux sigmas sous la moyenne.
    .look-at-facts-also-1 = Votre taux de réitération sort du dashboard, voilà tout
    .look-at-facts-also-2 = C’est le delta de FCR sur la cohorte que nous regardons
    .look-at-facts-also-3 = C’est votre KPI de réitération, ce n’est pas vous
    .look-at-facts-also-4 = En termes de métriques, vous êtes sous l’objectif de FCR

# text: January, the big freeze. My da was on an oxygen machine, the power went, he rang them. Fifty minutes of music. I was on shift here. Every minute I save is somebody’s da.
# says-tense: My da rang the electric people in January. On oxygen, with the power off. Fifty minutes in a queue. I was here, on shift. So aye, I’m quick. Every minute’s somebody’s da.
# says-furious: Fifty minutes my da sat in a queue! On oxygen, with no power! And I was sat here! So don’t you tell me not to be quick!
# seen: She looks at the clock, out of habit, and then does not look away from it.
# all-the-same: That’s a different company, though, and a different sort of call. It doesn’t change what happened on Thursday.
# all-the-same-also-1: But that’s got nothing to do with direct debits
# all-the-same-also-2: With respect, that was an emergency, these aren’t
# all-the-same-also-3: That doesn’t excuse the eleven, though
# all-the-same-also-4: You can’t measure every call against that one
# somebodys-da: To sit here while he sat there: that doesn’t leave one. So each minute’s for somebody you can’t see. May we listen to forty seconds?
# somebodys-da-also-1: That must have been dreadful. So you’re quick for whoever’s waiting. Can I play you forty seconds, and you tell me what you hear?
# somebodys-da-also-2: I’m sorry for the two of you, that’s a hard thing to carry. Speed’s your way of not leaving anyone alone. Would you listen to something with me?
# somebodys-da-also-3: Fifty minutes, and you couldn’t do a thing. Now I understand the three fifty-two: it’s for the ones in the queue. Shall we hear forty seconds together?
# somebodys-da-also-4: No wonder you count the minutes, I would as well. You want nobody to wait like him. May I play you one of your own, just forty seconds?
# so-sorry-for-you: Oh, Rhona. Oh, that’s awful, I didn’t know, that must have been so awful for you, and for your mum, and him all by himself in the cold like that.
# so-sorry-for-you-also-1: How dreadful, you poor soul, I’d no idea
# so-sorry-for-you-also-2: That’s heartbreaking, I feel for you
# so-sorry-for-you-also-3: What a terrible thing, your poor dad
# so-sorry-for-you-also-4: I don’t know what to say, that’s so sad
# thanks-anyway: Right. Thanks for telling me. I’ve a recording here, forty seconds.
# thanks-anyway-also-1: Okay, I’ll bear that in mind. There’s a recording
# thanks-anyway-also-2: Noted. So, I’ve pulled one of your calls
# thanks-anyway-also-3: I see. Let me put the recording on
# thanks-anyway-also-4: Fair enough. Here’s the call I picked
why-quick = En janvier, le grand gel. Mon père était sous oxygène, le courant a sauté, il les a appelés. Cinquante minutes de musique. J’étais de service ici. Chaque minute que je gagne, c’est le père de quelqu’un.
    .seen = Elle regarde l’horloge, par habitude, et ne la quitte plus des yeux.
    .says-tense = Mon père a appelé l’électricité, en janvier. Sous oxygène, sans courant. Cinquante minutes d’attente. J’étais ici, de service. Alors oui, je vais vite. Chaque minute, c’est le père de quelqu’un.
    .says-furious = Cinquante minutes, mon père, dans une file ! Sous oxygène, sans courant ! Et moi j’étais assise ici ! Alors ne me dites pas de ne pas aller vite !
    .all-the-same = C’est une autre entreprise, tout de même, et un autre genre d’appel. Cela ne change rien à ce qui s’est passé jeudi.
    .all-the-same-also-1 = Mais cela n’a rien à voir avec les prélèvements
    .all-the-same-also-2 = Sauf votre respect, c’était une urgence, ici non
    .all-the-same-also-3 = Cela n’excuse pas les onze, tout de même
    .all-the-same-also-4 = On ne peut pas mesurer chaque appel à celui-là
    .somebodys-da = Être ici pendant qu’il était là-bas, cela ne vous quitte pas. Donc chaque minute est pour quelqu’un qu’on ne voit pas. On écoute quarante secondes ?
    .somebodys-da-also-1 = Cela a dû être affreux. Vous allez donc vite pour ceux qui attendent. Je peux vous passer quarante secondes, et vous me direz ce que vous entendez ?
    .somebodys-da-also-2 = Je suis de tout cœur avec vous deux, c’est lourd à porter. La vitesse, c’est votre façon de ne laisser personne seul. Vous écouteriez quelque chose avec moi ?
    .somebodys-da-also-3 = Cinquante minutes, et vous ne pouviez rien faire. Je comprends mieux les trois cinquante-deux : c’est pour ceux de la file. On écoute quarante secondes ensemble ?
    .somebodys-da-also-4 = Pas étonnant que vous comptiez les minutes. Vous voulez que personne n’attende comme lui. Je peux vous passer un de vos appels, quarante secondes ?
    .so-sorry-for-you = Oh, Rhona. Oh, c’est affreux, j’ignorais cela, ce devait être terrible pour vous, et pour votre mère, et lui tout seul, dans ce froid.
    .so-sorry-for-you-also-1 = Quelle horreur, ma pauvre, je n’en savais rien
    .so-sorry-for-you-also-2 = Cela me serre le cœur, je vous plains
    .so-sorry-for-you-also-3 = Quelle chose terrible, votre pauvre père
    .so-sorry-for-you-also-4 = Je ne sais que dire, c’est si triste
    .thanks-anyway = Bien. Merci de me l’avoir dit. J’ai ici un enregistrement, quarante secondes.
    .thanks-anyway-also-1 = D’accord, j’en tiens compte. Il y a un enregistrement
    .thanks-anyway-also-2 = C’est noté. J’ai donc sorti un de vos appels
    .thanks-anyway-also-3 = Je vois. Je mets l’enregistrement
    .thanks-anyway-also-4 = Soit. Voici l’appel que j’ai choisi

# text: I had it done in three forty. … Play that bit again. No. Don’t.
# says-tense: Three forty, that one. It’s done right, the debit’s right. … What’s he gone quiet for?
# says-furious: It’s done right! Three forty! … What? Why’s he gone quiet?
# seen: “It’s only that my wife always saw to this.” – “No bother! What’s the account number?” A pause of four seconds. Then the digits, slowly. Rhona has taken her hand off the cable.
# let-me-explain: He’d lost his wife, that’s what that was. When people say “always saw to it”, they’re telling you something, and it’s there that one ought to leave a bit of room.
# let-me-explain-also-1: That silence is grief. It’s what the module on bereavement is about
# let-me-explain-also-2: You see, he’s telling you that she died, in between the lines
# let-me-explain-also-3: What we’ve here is a classic emotional cue that went by
# let-me-explain-also-4: He wanted you to react to the wife, you see
# what-do-you-hear: (After a moment.) It’s not easy, to hear oneself. Take your time. What do you hear in those four seconds?
# what-do-you-hear-also-1: (You let it be quiet.) That’s uncomfortable, I know. What’s he doing there, do you think?
# what-do-you-hear-also-2: Nobody likes their own voice on tape. There’s no hurry. What’s in that pause, for you?
# what-do-you-hear-also-3: I can see it’s gone home. I’ll not say anything yet. What do you hear?
# what-do-you-hear-also-4: It’s hard to listen to, I’ve had to do it, too. You tell me: what’s happening with him?
# what-do-you-hear-coach: A question, and then silence, as long as hers. She found it herself, so it belongs to her.
# you-missed-it: There. One twelve. He tells you that she’s dead, and you’re asking for digits. That’s what I mean.
# you-missed-it-also-1: That’s it, there, you walked straight over him
# you-missed-it-also-2: Hear that? He opens up and you shut the door
# you-missed-it-also-3: At one twelve you leave a widower standing
# you-missed-it-also-4: He said it, and you weren’t listening, it’s on tape
# happens-to-all: Och, it happens to the best of us. It’s four seconds, I’d probably have done just the same with ninety in the queue.
# happens-to-all-also-1: It’s nothing dramatic, don’t take it to heart
# happens-to-all-also-2: Anyone might’ve missed that, honestly
# happens-to-all-also-3: It’s only the one call, don’t fret over it
# happens-to-all-also-4: He’ll have forgotten about it by now
play-it = C’était réglé en trois quarante. … Remettez ce passage. Non. Pas la peine.
    .seen = « C’est que ma femme s’est toujours occupée de ça. » – « Pas de souci ! Le numéro de compte ? » Un silence de quatre secondes. Puis les chiffres, lentement. Rhona a lâché le fil.
    .says-tense = Trois quarante, celui-là. C’est bien fait, le prélèvement est bon. … Pourquoi il se tait ?
    .says-furious = C’est bien fait ! Trois quarante ! … Quoi ? Pourquoi il se tait ?
    .let-me-explain = Il avait perdu sa femme, voilà. Quand les gens disent “s’est toujours occupée”, ils vous disent quelque chose, et c’est là qu’il faudrait laisser un peu de place.
    .let-me-explain-also-1 = Ce silence, c’est le deuil. C’est le sujet du module sur les proches décédés
    .let-me-explain-also-2 = Voyez-vous, il vous dit entre les lignes qu’elle est morte
    .let-me-explain-also-3 = C’est le signal émotionnel classique, et il est passé
    .let-me-explain-also-4 = Il voulait que vous réagissiez pour sa femme, voyez-vous
    .what-do-you-hear = (Après un moment.) Ce n’est pas facile, de s’entendre. Prenez votre temps. Qu’entendez-vous dans ces quatre secondes ?
    .what-do-you-hear-also-1 = (Vous laissez le silence.) C’est inconfortable, je sais. Que fait-il, là, d’après vous ?
    .what-do-you-hear-also-2 = Personne n’aime s’entendre enregistré. Rien ne presse. Qu’y a-t-il dans ce silence, pour vous ?
    .what-do-you-hear-also-3 = Je vois que cela vous touche. Je ne dis rien encore. Qu’entendez-vous ?
    .what-do-you-hear-also-4 = C’est dur à écouter, cela m’est arrivé aussi. Dites-le-moi, vous : que se passe-t-il en lui ?
    .what-do-you-hear-coach = Une question, puis le silence, aussi long que le sien. Elle l’a trouvé elle-même : c’est à elle.
    .you-missed-it = Voilà. Une minute douze. Il vous dit qu’elle est morte, et vous demandez des chiffres. C’est cela que je veux dire.
    .you-missed-it-also-1 = C’est là, vous lui êtes passée dessus
    .you-missed-it-also-2 = Vous entendez ? Il s’ouvre et vous fermez la porte
    .you-missed-it-also-3 = À une minute douze, vous plantez là un veuf
    .you-missed-it-also-4 = Il l’a dit, et vous n’écoutiez pas, c’est enregistré
    .happens-to-all = Oh, ça arrive aux meilleurs. C’est quatre secondes, j’aurais sans doute fait pareil avec quatre-vingt-dix personnes en attente.
    .happens-to-all-also-1 = Rien de dramatique, ne le prenez pas à cœur
    .happens-to-all-also-2 = N’importe qui l’aurait manqué, franchement
    .happens-to-all-also-3 = Ce n’est qu’un appel, ne vous rongez pas
    .happens-to-all-also-4 = Il l’a sûrement déjà oublié

# text: Right. He’s lost his wife. I’ve got that now. You’d have thought I might have got there by myself.
# says-tense: Aye, all right. I’ve ears. I might have got there on my own, if anybody had let me.
# says-furious: I’ve got ears! I’d have got there! You never let me!
# seen: She winds the cable again.
# fair-then-you: You would have; I was in too much of a hurry, me of all people, and that’s galling. Now you: what was he telling you, at one twelve?
# fair-then-you-also-1: That’s a let-down, I see it. I jumped in, that was wrong of me. In your words: what happened there?
# fair-then-you-also-2: You’re right, I took it from you, and that’s annoying. I’ll hush. How do you hear it now?
# fair-then-you-also-3: I answered for you, I’m with you on that one. Say it yourself, then, I’ll listen: what was in that sentence?
# fair-then-you-also-4: I’d be disappointed as well. That was your sentence to find, I’ll step back. What would you say he wanted?
# so-from-now: As long as it’s understood. From now on, when somebody mentions a husband, a wife, a father, anybody, you stop there and you say that you’re sorry.
# so-from-now-also-1: Good. So from today you acknowledge first, every time
# so-from-now-also-2: Then do it: sorry first, number after
# so-from-now-also-3: You’ll put in an empathy phrase before each question, please
# so-from-now-also-4: From now on you wait two seconds after each sentence
# two-more-things: And while we’re at it: in the Monday call you interrupt twice, and on Friday there’s no summing-up at all.
# two-more-things-also-1: I’ve got another two here, from Monday and Friday
# two-more-things-also-2: It’s the same on Friday, by the way, at two thirty
# two-more-things-also-3: There’s also the closing, and your tone on Monday at nine
# two-more-things-also-4: Then there’s the eleven, shall we take them one by one?
told-so = Bon. Il a perdu sa femme. J’ai compris. On aurait pu penser que j’y arriverais toute seule.
    .seen = Elle enroule de nouveau le fil.
    .says-tense = Oui, ça va. J’ai des oreilles. J’y serais peut-être arrivée seule, si on m’avait laissée.
    .says-furious = J’ai des oreilles ! J’y serais arrivée ! Vous ne m’avez pas laissée !
    .fair-then-you = Vous y seriez arrivée ; j’étais en hâte, moi justement, et c’est vexant. À vous : que vous disait-il, à une minute douze ?
    .fair-then-you-also-1 = C’est décevant, je le vois. J’ai répondu trop vite, c’est ma faute. Avec vos mots : que s’est-il passé là ?
    .fair-then-you-also-2 = Vous avez raison, je vous l’ai pris, et c’est agaçant. Je me tais. Comment l’entendez-vous, maintenant ?
    .fair-then-you-also-3 = J’ai répondu à votre place, je comprends. Dites-le vous-même, je vous écoute : qu’y avait-il dans cette phrase ?
    .fair-then-you-also-4 = La déception se comprend. C’était à vous de la trouver, je me retire. Que voulait-il, d’après vous ?
    .so-from-now = L’essentiel est que ce soit compris. Désormais, dès qu’on parle d’un mari, d’une femme, d’un père, vous vous arrêtez là et vous dites que vous êtes désolée.
    .so-from-now-also-1 = Bien. À partir d’aujourd’hui, vous reconnaissez d’abord, à chaque fois
    .so-from-now-also-2 = Alors faites-le : désolée d’abord, le numéro ensuite
    .so-from-now-also-3 = Vous mettrez une phrase d’empathie avant chaque question, je vous prie
    .so-from-now-also-4 = Désormais, vous attendez deux secondes après chaque phrase
    .two-more-things = Et tant que nous y sommes : dans l’appel de lundi, vous coupez deux fois, et vendredi il n’y a aucun récapitulatif.
    .two-more-things-also-1 = J’en ai deux autres, de lundi et de vendredi
    .two-more-things-also-2 = C’est pareil vendredi, d’ailleurs, à deux minutes trente
    .two-more-things-also-3 = Il y a aussi la clôture, et le ton de lundi à 9 h
    .two-more-things-also-4 = Puis il y a les onze, on les prend un par un ?

# text: She’s dead. He’s telling me that she’s dead, and I say no bother. … No bother. Did he ring back?
# says-tense: He’s telling me she died. And I say “no bother”. God. Did he ring again?
# says-furious: She’s dead, is she? And I said no bother! All right! All right. Did he ring back?
# seen: She speaks to the table.
# what-came-of-it: I see how it hurts. At one twelve he told you, you went on to the number; he rang twice more, and asked whether you’d heard him.
# what-came-of-it-also-1: I see how that gets to you. After one twelve he rang twice, nine minutes and fourteen, and asked Deepak if you had heard
# what-came-of-it-also-2: That’s a hard one, and you heard it yourself. He said it, you asked for the digits, and he rang again on Friday and on Monday
# what-came-of-it-also-3: You’re blushing, there’s no need in here. What came of it: two more calls, twenty-three minutes, and one question, whether he’d been heard
# what-came-of-it-also-4: It’s uncomfortable, I know. At that sentence the number came, not a word for him; he rang us twice more to find it
# what-came-of-it-coach: The minute, what was done, and what it came to, without an adjective. She had asked for it; now it is hers to weigh.
# dont-worry: Don’t be so hard on yourself, I can see that you’re upset. He’s been looked after, Deepak’s sorted it, he was ever so nice about it in the end, so that’s all water under the bridge.
# dont-worry-also-1: I see it upsets you, but it’s all been dealt with
# dont-worry-also-2: Don’t torture yourself, he was fine in the end
# dont-worry-also-3: I know, but honestly, let’s not dwell on him
# dont-worry-also-4: There, now, it’s done with, he got his answer
# twenty-three-minutes: Twice. Nine minutes and fourteen.
# twenty-three-minutes-also-1: On Friday and on Monday, yes
# twenty-three-minutes-also-2: He did, that’s twenty-three minutes in all
# twenty-three-minutes-also-3: Yes. Deepak took the last one
# twenty-three-minutes-also-4: Two more calls after yours
# complaint-risk: He did, and you can be glad that he didn’t complain. With one of those on record, you could forget about November.
# complaint-risk-also-1: Yes. One complaint like that, and the senior post is gone
# complaint-risk-also-2: If he’d written in, we’d be having a different talk
# complaint-risk-also-3: He did. I’d not want the panel to hear that tape
# complaint-risk-also-4: Twice, and the third time it goes to the ombudsman
heard-it = Elle est morte. Il me dit qu’elle est morte, et moi : pas de souci. … Pas de souci. Il a rappelé ?
    .seen = Elle parle à la table.
    .says-tense = Il me dit qu’elle est morte. Et moi : “Pas de souci.” Mon Dieu. Il a rappelé ?
    .says-furious = Elle est morte, c’est ça ? Et j’ai dit pas de souci ! D’accord ! D’accord. Il a rappelé ?
    .what-came-of-it = Je vois que cela vous touche. À une minute douze il vous l’a dit, vous êtes passée au numéro ; il a rappelé deux fois, et demandé si vous l’aviez entendu.
    .what-came-of-it-also-1 = Je vois ce que cela vous fait. Après cette minute douze, il a rappelé deux fois, neuf minutes et quatorze, et a demandé à Deepak si vous aviez entendu
    .what-came-of-it-also-2 = C’est dur, et vous l’avez entendu vous-même. Il l’a dit, vous avez demandé les chiffres, et il a rappelé vendredi et lundi
    .what-came-of-it-also-3 = Vous rougissez, ici ce n’est pas la peine. Ce qui en est venu : deux autres appels, vingt-trois minutes, et une question, s’il avait été entendu
    .what-came-of-it-also-4 = C’est inconfortable, je sais. Sur cette phrase est venu le numéro, et pas un mot pour lui ; il nous a appelés deux fois encore pour le trouver
    .what-came-of-it-coach = La minute, ce qui a été fait, ce qui en est venu, sans un adjectif. Elle l’avait demandé ; à elle de le peser.
    .dont-worry = Ne soyez pas si dure avec vous-même, je vois que cela vous bouleverse. On s’en est occupé, Deepak a tout réglé, le monsieur a été charmant à la fin, c’est de l’histoire ancienne.
    .dont-worry-also-1 = Je vois que cela vous touche, mais c’est réglé
    .dont-worry-also-2 = Ne vous tourmentez pas, à la fin il allait bien
    .dont-worry-also-3 = Je sais, mais franchement, ne nous attardons pas sur lui
    .dont-worry-also-4 = Allons, c’est passé, il a eu sa réponse
    .twenty-three-minutes = Deux fois. Neuf minutes et quatorze.
    .twenty-three-minutes-also-1 = Vendredi et lundi, oui
    .twenty-three-minutes-also-2 = Oui, vingt-trois minutes en tout
    .twenty-three-minutes-also-3 = Oui. Deepak a pris le dernier
    .twenty-three-minutes-also-4 = Deux appels après le vôtre
    .complaint-risk = Oui, et estimez-vous heureuse qu’il n’ait pas réclamé. Avec une réclamation au dossier, vous pouviez oublier novembre.
    .complaint-risk-also-1 = Oui. Une réclamation de ce genre, et adieu le poste de senior
    .complaint-risk-also-2 = S’il avait écrit, ce serait un autre entretien
    .complaint-risk-also-3 = Oui. Je n’aimerais pas que la commission entende cette bande
    .complaint-risk-also-4 = Deux fois, et la troisième, c’est le médiateur

# text: Fine. But if I blether with every one, the queue’s out the door. And in a month I’m in here about my six minutes. You know I am.
# says-tense: And if I blether with every one of them? Then it’s six minutes, and I’m in here again for that.
# says-furious: And the queue? Who sits in the queue, if I blether with each of them? And you’ll have me in here for six minutes!
# seen: She has turned towards you for the first time.
# forget-figures: I hear you, so forget about the board. I’ll see to it personally that nobody on this floor, or upstairs, ever says a single word to you about handle time again.
# forget-figures-also-1: I understand. Never mind your times, I’ll cover for you
# forget-figures-also-2: That worries you, so take as long as you like, forever
# forget-figures-also-3: I get it. Your figures won’t matter any more, my word on it
# forget-figures-also-4: Nobody will touch you for six minutes, I guarantee that
# targets-stand: You’ll just have to manage both. The target’s five twenty, so there’s your room, use it.
# targets-stand-also-1: Do both, please, others have to as well
# targets-stand-also-2: You have ninety seconds to spare, fill them
# targets-stand-also-3: Quality and speed, I need you to deliver both
# targets-stand-also-4: Stay under five twenty, and put in the empathy
# four-seconds: That fear has a reason. So let’s count: a sentence is four seconds, his two calls were twenty-three minutes of queue. Which sentence?
# four-seconds-also-1: You’re worried for the queue, I know for whom. He cost it twenty-three minutes; a sentence would’ve cost it four seconds. What could you have said?
# four-seconds-also-2: I understand that, we’ve praised nothing but that board. Four seconds for him, against twenty-three minutes for somebody’s da. How would it sound, from you?
# four-seconds-also-3: It’s a real worry, I don’t want a blether either. The ones who ring again fill the queue, that’s where the minutes go. What’s the shortest thing that he’d have heard?
# four-seconds-also-4: I hear that you’re afraid of the six minutes. It doesn’t need six: a sentence, four seconds, and he’d not have rung twice. What would be yours?
# four-seconds-coach: You met her with her own measure. The one in the queue and the one on the line want the same four seconds.
# read-the-card: There’s a card with six empathy phrases in the shared folder. You could put that up by your screen and pick one each time.
# read-the-card-also-1: I can print you the list of empathy statements
# read-the-card-also-2: Have a look at the phrases in the handbook, page nine
# read-the-card-also-3: The quality team has set phrases for that, I’ll forward them
# read-the-card-also-4: You could use the line from the training: “I understand how you feel”
the-cost = D’accord. Mais si je bavarde avec chacun, la file déborde. Et dans un mois, je suis ici pour mes six minutes. Vous le savez bien.
    .seen = Pour la première fois, elle s’est tournée vers vous.
    .says-tense = Et si je bavarde avec tous ? Alors c’est six minutes, et je reviens ici pour ça.
    .says-furious = Et la file ? Qui attend, si je bavarde avec chacun ? Et vous m’appellerez ici pour six minutes !
    .forget-figures = Je vous entends, alors oubliez le tableau. Je ferai en sorte que plus personne, ni sur le plateau ni à la direction, ne vous dise jamais un mot de vos durées.
    .forget-figures-also-1 = Je comprends. Laissez tomber les durées, je vous couvre
    .forget-figures-also-2 = Cela vous inquiète, alors prenez tout le temps que vous voulez, toujours
    .forget-figures-also-3 = Je vois. Vos chiffres ne compteront plus, je vous le promets
    .forget-figures-also-4 = Personne ne vous reprochera six minutes, je vous le garantis
    .targets-stand = Il faudra concilier les deux. L’objectif est de cinq vingt, vous avez donc de la marge, utilisez-la.
    .targets-stand-also-1 = Faites les deux, je vous prie, les autres le doivent aussi
    .targets-stand-also-2 = Vous avez quatre-vingt-dix secondes de marge, remplissez-les
    .targets-stand-also-3 = Qualité et vitesse, il me faut les deux
    .targets-stand-also-4 = Restez sous cinq vingt, et mettez l’empathie
    .four-seconds = Cette crainte se comprend. Alors comptons : une phrase, quatre secondes ; ses deux appels, vingt-trois minutes de file. Quelle phrase ?
    .four-seconds-also-1 = Vous vous inquiétez pour la file, et je sais pour qui. Il lui a coûté vingt-trois minutes ; une phrase lui aurait coûté quatre secondes. Qu’auriez-vous pu dire ?
    .four-seconds-also-2 = Je comprends, nous n’avons vanté que ce tableau. Quatre secondes pour lui, contre vingt-trois minutes pour le père de quelqu’un. Dit par vous, cela donnerait quoi ?
    .four-seconds-also-3 = C’est une vraie inquiétude, et je ne veux pas de bavardage non plus. Ce sont ceux qui rappellent qui remplissent la file, c’est là que vont les minutes. Le plus court qu’il aurait entendu, ce serait quoi ?
    .four-seconds-also-4 = J’entends que vous redoutez les six minutes. Il n’en faut pas six : une phrase, quatre secondes, et il n’aurait pas rappelé deux fois. Quelle serait la vôtre ?
    .four-seconds-coach = Vous l’avez rejointe avec sa propre mesure. Celui qui attend et celui qui parle ont besoin des mêmes quatre secondes.
    .read-the-card = Il y a une carte avec six phrases d’empathie dans le dossier commun. Affichez-la près de l’écran, et choisissez-en une chaque fois.
    .read-the-card-also-1 = Je peux vous imprimer la liste des formules d’empathie
    .read-the-card-also-2 = Regardez les formules du manuel, page neuf
    .read-the-card-also-3 = Le service qualité a des phrases toutes prêtes, je vous les transmets
    .read-the-card-also-4 = Vous pourriez prendre la formule de la formation : “Je comprends ce que vous ressentez”

# text: “She always saw to it, and now it’s you. I’m sorry.” Then the number. … That’s four seconds. That’s actually four seconds!
# says-tense: “She saw to it, and now it’s you. I’m sorry.” And then the number. Huh. Four seconds. I’d still be under four.
# says-furious: “She saw to it, now it’s you. I’m sorry.” There! Four seconds! I can do that, I’m not made of wood!
# seen: She tries it under her breath, looks at the clock, and almost laughs.
# great-keep-going: That’s it! “Now it’s you”: that’s better than anything I’d have come up with. See, it was in you all along. Just do that, whenever it comes up and you’ve a moment, and you’ll be the perfect advisor.
# great-keep-going-also-1: Lovely, “now it’s you”, just like that, now and then
# great-keep-going-also-2: That sentence is spot on, keep it in mind
# great-keep-going-also-3: “Now it’s you”, I’d have liked to hear that. Use it when you can
# great-keep-going-also-4: You’ve got it, word for word. So, whenever it fits
# and-also: Great. And then also slow down at the end, sum up, and don’t talk over people. I’ll check all four of those on Friday.
# and-also-also-1: Fine. Add a summary, a slower closing and no interrupting, I’ll monitor that this week
# and-also-also-2: Good, and the same goes for your greeting and your tone, by Friday
# and-also-also-3: That, plus the summing-up, plus the pauses. Friday we look at the lot
# and-also-also-4: Right. All calls from now on, and I want to see it on Friday’s scores
# ten-calls: You’re laughing, and rightly: “now it’s you” is better than any card. Ten calls tomorrow, one sentence before the first number; Thursday at three, we listen to two.
# ten-calls-also-1: That’s good to see. “And now it’s you”, he’d have heard that. Try it in ten calls, before the number, and on Thursday at three we hear two together
# ten-calls-also-2: I like that smile, and I like the sentence: plain, and all his. Just that one thing, ten calls, and Thursday, three o’clock, you pick two for us to hear
# ten-calls-also-3: There you are, pleased, and so you should be: you kept the speed and gave him a place. Ten calls with one sentence first. Thursday at three we look
# ten-calls-also-4: You did that in four seconds, it’s a joy to hear. One sentence ahead of the number, ten times; then we sit down on Thursday, three o’clock, with two of them
# ten-calls-coach: Praise for the very words, one step that can be counted, and a day. Nothing else went into the bag.
# was-that-so-hard: You see, that wasn’t so hard. You’re just too impatient by nature, that’s all it is with you.
# was-that-so-hard-also-1: There, you’re not as hard as you make out
# was-that-so-hard-also-2: So you do have a soft side, I’d never have thought it
# was-that-so-hard-also-3: See? You’re a stubborn one, but you get there
# was-that-so-hard-also-4: If you weren’t always so rushed, you’d be perfect
your-sentence = “C’était elle, et maintenant c’est vous. Toutes mes condoléances.” Puis le numéro. … Ça fait quatre secondes. Quatre secondes, vraiment !
    .seen = Elle l’essaie à mi-voix, regarde l’horloge, et rit presque.
    .says-tense = “C’était elle, et maintenant c’est vous. Toutes mes condoléances.” Et le numéro. Tiens. Quatre secondes. Je reste sous les quatre minutes.
    .says-furious = “C’était elle, maintenant c’est vous. Toutes mes condoléances.” Voilà ! Quatre secondes ! Je sais le faire, je ne suis pas en bois !
    .great-keep-going = C’est ça ! “Maintenant c’est vous” : mieux que tout ce que j’aurais trouvé. Vous voyez, vous l’aviez en vous. Faites cela, quand l’occasion se présente et que vous avez un instant, et vous serez la conseillère parfaite.
    .great-keep-going-also-1 = Très beau, “maintenant c’est vous”, comme cela, de temps en temps
    .great-keep-going-also-2 = Cette phrase tombe juste, gardez-la en tête
    .great-keep-going-also-3 = “Maintenant c’est vous”, j’aurais aimé l’entendre. Servez-vous-en quand vous pouvez
    .great-keep-going-also-4 = Vous y êtes, mot pour mot. Donc, dès que cela s’y prête
    .and-also = Parfait. Et puis ralentissez à la fin, récapitulez, et ne parlez pas par-dessus les gens. Je vérifie les quatre vendredi.
    .and-also-also-1 = Bien. Ajoutez un récapitulatif, une clôture plus lente et zéro coupure, je contrôle cette semaine
    .and-also-also-2 = Bien, et c’est pareil pour l’accueil et le ton, d’ici vendredi
    .and-also-also-3 = Cela, plus le récapitulatif, plus les pauses. Vendredi, on regarde tout
    .and-also-also-4 = Bon. Sur tous les appels désormais, et je veux le voir dans les notes de vendredi
    .ten-calls = Vous riez, et à raison : “maintenant c’est vous” vaut mieux que toutes les cartes. Demain dix appels, une phrase avant le premier chiffre ; jeudi 15 h, on en écoute deux.
    .ten-calls-also-1 = Cela fait plaisir à voir. “Et maintenant c’est vous”, il l’aurait entendu. Essayez-le dans dix appels, avant le numéro, et jeudi 15 h on en écoute deux ensemble
    .ten-calls-also-2 = J’aime ce sourire, et la phrase aussi : simple, et toute à lui. Rien que cela, dix appels, et jeudi 15 h vous en choisissez deux à écouter
    .ten-calls-also-3 = Vous voilà contente, et il y a de quoi : vous gardez la vitesse et vous lui faites une place. Dix appels, une phrase d’abord. Jeudi 15 h, on regarde
    .ten-calls-also-4 = Vous l’avez fait en quatre secondes, c’est un plaisir. Une phrase avant le numéro, dix fois ; puis on s’assoit jeudi, 15 h, avec deux d’entre eux
    .ten-calls-coach = Un éloge pour ces mots-là, un seul pas que l’on peut compter, et un jour. Rien d’autre dans le sac.
    .was-that-so-hard = Vous voyez, ce n’était pas si difficile. Vous êtes trop impatiente de nature, voilà tout.
    .was-that-so-hard-also-1 = Voilà, vous êtes moins dure que vous n’en avez l’air
    .was-that-so-hard-also-2 = Vous avez donc un côté tendre, je ne l’aurais pas cru
    .was-that-so-hard-also-3 = Vous voyez ? Vous êtes têtue, mais vous y arrivez
    .was-that-so-hard-also-4 = Si vous n’étiez pas toujours si pressée, vous seriez parfaite

# text: And the senior post? In November? Is this a mark against me?
# says-tense: And November? The senior post? Be honest, is this in there?
# says-furious: And November, is that gone now? Say it, if it is!
# seen: She is standing again, one hand on the door. She does not open it.
# yours-already: November? Between you and me, that’s in the bag. I know two of the panel, and if you do what we said, the post is yours. Off you go!
# yours-already-also-1: Don’t worry, you’ll get it, I’ll put in a word. Bye!
# yours-already-also-2: As good as yours, trust me. Back to it!
# yours-already-also-3: Nobody else comes near you, it’s settled. See you
# yours-already-also-4: You’ll be senior by Christmas, promise. Cheerio
# depends: That depends on you, doesn’t it? If the eleven are still eleven by then, I wouldn’t bother applying. That’s all.
# depends-also-1: If this doesn’t change, I can’t support you. Off you go
# depends-also-2: Let’s say I’d want to see results first. That’s all for today
# depends-also-3: With figures like these, I’d be careful. Back to work
# depends-also-4: Show me ten good ones, or November’s off. Bye
# lets-see: Nothing of this goes on file. The panel decides in November.
# lets-see-also-1: It’s not on your file. Back you go
# lets-see-also-2: No file. The panel sits in November, bye
# lets-see-also-3: This stays here. See you
# lets-see-also-4: It isn’t recorded. That’s us done
# not-mine-to-give: That’s been weighing on you. Nothing from in here goes to the panel, and it isn’t mine to promise. We’ve one sentence, first. Thanks, Rhona.
# not-mine-to-give-also-1: You’re worried, of course. No mark, no file; the panel decides, I don’t. You’ve your one sentence, that’s what counts in here. Thank you
# not-mine-to-give-also-2: It’s a fair worry, so, plainly: it stays in here, and I can’t give you the post. We’ve said one sentence, before the number. Thanks for listening to that tape
# not-mine-to-give-also-3: I understand you ask. The panel won’t see this, and I won’t promise what’s theirs. To sum up: keep the speed, add the sentence. Well done for hearing it
# not-mine-to-give-also-4: That’s been on your mind the whole time, hasn’t it? It’s no mark against you. It’s between us: four seconds, one sentence, first. Back you go, and thank you
november = Et le poste de senior ? En novembre ? C’est un mauvais point pour moi ?
    .seen = Elle est debout, une main sur la porte. Elle ne l’ouvre pas.
    .says-tense = Et novembre ? Le poste de senior ? Franchement, cela y figure ?
    .says-furious = Et novembre, c’est fichu ? Dites-le, si c’est le cas !
    .yours-already = Novembre ? Entre nous, c’est dans la poche. Je connais deux membres de la commission, et si vous faites ce qu’on a dit, le poste est à vous. Allez, filez !
    .yours-already-also-1 = Ne vous inquiétez pas, vous l’aurez, je glisserai un mot. À plus tard !
    .yours-already-also-2 = Autant dire qu’il est à vous, croyez-moi. Au travail !
    .yours-already-also-3 = Personne ne vous arrive à la cheville, c’est réglé. À bientôt
    .yours-already-also-4 = Vous serez senior à Noël, promis. Salut
    .depends = Cela dépend de vous, non ? Si les onze sont toujours onze d’ici là, inutile de postuler. Ce sera tout.
    .depends-also-1 = Si cela ne change pas, je ne pourrai pas vous soutenir. Allez
    .depends-also-2 = Disons que je veux d’abord des résultats. C’est tout pour aujourd’hui
    .depends-also-3 = Avec de tels chiffres, je ferais attention. Au travail
    .depends-also-4 = Montrez-m’en dix bons, sinon pas de novembre. À plus tard
    .lets-see = Rien de cela n’entre au dossier. La commission décide en novembre.
    .lets-see-also-1 = Ce n’est pas dans votre dossier. Vous pouvez y retourner
    .lets-see-also-2 = Aucun dossier. La commission siège en novembre, à plus tard
    .lets-see-also-3 = Cela reste ici. À bientôt
    .lets-see-also-4 = Ce n’est pas consigné. Nous avons fini
    .not-mine-to-give = Cela vous pèse, je le vois. Rien d’ici ne va à la commission, et ce n’est pas à moi de promettre. Une phrase, d’abord. Merci, Rhona.
    .not-mine-to-give-also-1 = Cela vous inquiète, c’est normal. Ni mauvais point, ni dossier ; c’est la commission qui décide, pas moi. Vous avez votre phrase, c’est ce qui compte ici. Merci
    .not-mine-to-give-also-2 = C’est une inquiétude légitime, alors clairement : cela reste ici, et je ne peux pas vous donner le poste. Nous avons dit une phrase, avant le numéro. Merci d’avoir écouté cette bande
    .not-mine-to-give-also-3 = Je comprends que vous demandiez. La commission n’en verra rien, et je ne promets pas ce qui est à elle. En résumé : gardez la vitesse, ajoutez la phrase. Vous l’avez entendu, bravo
    .not-mine-to-give-also-4 = Vous y pensiez depuis le début, n’est-ce pas ? Ce n’est pas un mauvais point. Cela reste entre nous : quatre secondes, une phrase, d’abord. Retournez-y, et merci

# text: I’d like Sandra in here. From the union. If this is what I think it is, I want somebody with me.
# says-tense: Get me Sandra. From the union. I’m not sitting through this by myself.
# says-furious: Sandra! I want the union in here, now!
# seen: She is on her feet.
# not-disciplinary: This isn’t a disciplinary, Rhona, so there’s no call for a union. Sit down, please.
# not-disciplinary-also-1: You don’t need Sandra for a bit of feedback
# not-disciplinary-also-2: The union’s got nothing to do with coaching
# not-disciplinary-also-3: Don’t be daft, it’s a chat
# not-disciplinary-also-4: That’s not how this works, sit down again
# your-right: You may have her, any time, and I see that I’ve driven you to ask; that’s my doing. Nothing here goes on file. Shall we stop, or will you tell me how you see it?
# your-right-also-1: That’s your right, and you’re angry, I understand. I’ve put it badly. Nothing’s on record; do you want her now, or shall I begin again, with a question?
# your-right-also-2: Of course. I hear that it feels like a charge, and that’s on me. It isn’t one. Sandra now, or your side first?
# your-right-also-3: You can ring her from here. I see you’re up in arms, I caused it, I’ll mend it: what would you like me to understand?
# your-right-also-4: I understand you’re not happy to be alone with this. She’s welcome. Or I keep quiet and you talk, how’s that?
# get-hr: If that’s how you want it, we’ll do it formally. I’ll hand it to personnel, and they can write to you.
# get-hr-also-1: Then it goes to personnel, they’ll set a date
# get-hr-also-2: Right, I’ll pass this on to HR
# get-hr-also-3: In that case personnel will take it from here
# get-hr-also-4: Fine, we’ll make it official
union = Je voudrais que Sandra vienne. Du syndicat. Si c’est ce que je crois, je veux quelqu’un avec moi.
    .seen = Elle s’est levée.
    .says-tense = Appelez Sandra. Du syndicat. Je ne reste pas seule pour entendre ça.
    .says-furious = Sandra ! Je veux le syndicat ici, maintenant !
    .not-disciplinary = Ce n’est pas un entretien disciplinaire, Rhona, donc le syndicat n’a rien à y faire. Asseyez-vous, je vous prie.
    .not-disciplinary-also-1 = Pas besoin de Sandra pour un petit retour
    .not-disciplinary-also-2 = Le syndicat n’a rien à voir avec le coaching
    .not-disciplinary-also-3 = Ne dites pas de bêtises, c’est une conversation
    .not-disciplinary-also-4 = Cela ne marche pas ainsi, rasseyez-vous
    .your-right = Vous pouvez l’avoir, à tout moment, et je vois que je vous y ai poussée ; c’est de mon fait. Rien d’ici n’entre au dossier. On arrête, ou vous me dites comment vous le voyez ?
    .your-right-also-1 = C’est votre droit, et vous êtes en colère, je le comprends. Je m’y suis mal pris, c’est à moi. Rien n’est consigné ; voulez-vous l’appeler, ou puis-je recommencer, par une question ?
    .your-right-also-2 = Bien sûr. J’entends que cela ressemble à une accusation, et c’est ma faute. Ce n’en est pas une. Sandra maintenant, ou d’abord votre avis ?
    .your-right-also-3 = Vous pouvez l’appeler d’ici. Je vois votre colère, je l’ai causée, à moi de réparer : que voudriez-vous que je comprenne ?
    .your-right-also-4 = Je comprends que vous ne vouliez pas rester seule. Elle est la bienvenue. Ou je me tais et vous parlez : qu’en dites-vous ?
    .get-hr = Si vous le prenez ainsi, faisons-le dans les formes. Je transmets au service du personnel, qui vous écrira.
    .get-hr-also-1 = Alors cela va au personnel, ils fixeront une date
    .get-hr-also-2 = Bien, je transmets aux ressources humaines
    .get-hr-also-3 = Dans ce cas, le personnel prend la suite
    .get-hr-also-4 = Très bien, ce sera officiel

# text: Aye. Fine. I’ll say I’m sorry. Was there anything else?
# says-tense: Whatever you say. Sorry first, number after. Can I go?
# says-furious: Sorry, sorry, sorry. There. Can I go now?
# seen: She is already looking through the glass at the board.
# good-talk: That’s it. Good talk, Rhona, I really appreciate your openness. Off you go, then.
# good-talk-also-1: Great, thanks for being so constructive. Bye
# good-talk-also-2: Super. Glad we cleared that up. See you
# good-talk-also-3: Brilliant, I knew you’d take it well. Back you go
# good-talk-also-4: Perfect, thank you for your time. Cheerio
# be-sincere: And mean it, please. People can tell whether it’s sincere.
# be-sincere-also-1: It has to sound real, so put some warmth in
# be-sincere-also-2: Say it nicely, not like that
# be-sincere-also-3: You need to feel it, Rhona
# be-sincere-also-4: Try smiling when you say it
# not-my-words: That’s my sentence, not yours, and it shows; a letdown, I see. I’ll take it back. Those four seconds of his: what would you have liked to say?
# not-my-words-also-1: You’ve had enough of me talking, I see that. I’ll drop mine. What did you hear, in his pause?
# not-my-words-also-2: No, and I can hear you’re disappointed. That’s my fault, I handed you a card. What do you make of that pause of his?
# not-my-words-also-3: I’ve lost you, haven’t I? That’s my doing. Leave the sorry: what was he telling you there?
# not-my-words-also-4: It’s not worth much if it’s mine, I understand that. Let me ask what I should have asked: what was he after, in those four seconds?
nodded = Oui. D’accord. Je dirai que je suis désolée. Il y avait autre chose ?
    .seen = Elle regarde déjà le tableau, à travers la vitre.
    .says-tense = Comme vous voudrez. Désolée d’abord, le numéro après. Je peux y aller ?
    .says-furious = Désolée, désolée, désolée. Voilà. Je peux partir ?
    .good-talk = C’est cela. Bon échange, Rhona, j’apprécie vraiment votre ouverture. Allez-y.
    .good-talk-also-1 = Parfait, merci d’être si constructive. À plus tard
    .good-talk-also-2 = Super. Voilà qui est clair. À bientôt
    .good-talk-also-3 = Formidable, je savais que vous le prendriez bien. Vous pouvez y retourner
    .good-talk-also-4 = Parfait, merci de votre temps. Au revoir
    .be-sincere = Et avec sincérité, je vous prie. Les gens entendent la différence.
    .be-sincere-also-1 = Il faut que cela sonne vrai, mettez-y de la chaleur
    .be-sincere-also-2 = Dites-le gentiment, pas comme cela
    .be-sincere-also-3 = Il faut le ressentir, Rhona
    .be-sincere-also-4 = Essayez de sourire en le disant
    .not-my-words = C’est ma phrase, pas la vôtre, et cela s’entend ; je vois la déception. Je la retire. Ses quatre secondes : qu’auriez-vous voulu dire, vous ?
    .not-my-words-also-1 = Vous en avez assez de m’entendre, je le vois. J’abandonne la mienne. Qu’avez-vous entendu, dans son silence ?
    .not-my-words-also-2 = Non, et j’entends votre déception. C’est ma faute, je vous ai tendu une fiche. Que dites-vous de son silence ?
    .not-my-words-also-3 = Je vous ai perdue, n’est-ce pas ? C’est à moi. Laissons le “désolée” : que vous disait-il, là ?
    .not-my-words-also-4 = Si elle vient de moi, elle ne vaut pas grand-chose, je le comprends. Je demande ce qu’il fallait demander : que cherchait-il, dans ces quatre secondes ?

# text: Thursday at three. I’ll bring two. I’ll bring a good one and a bad one.
# says-tense: Thursday, three. All right. You’ll see.
# says-furious: Thursday. Fine. Three o’clock.
# becomes: On Thursday she brought three. In the second somebody breathes out before giving the number. In November her time stood at three fifty-nine, and four callers had rung again.
thursday = Jeudi 15 h. J’en apporte deux. Un bon et un mauvais.
    .says-tense = Jeudi, 15 h. D’accord. Vous verrez.
    .says-furious = Jeudi. Bon. 15 h.
    .becomes = Jeudi, elle en a apporté trois. Dans le deuxième, quelqu’un expire avant de donner son numéro. En novembre, sa durée était de trois cinquante-neuf, et quatre clients avaient rappelé.

# text: Right. Back to it, then.
# says-tense: Right you are. There’s ninety waiting.
# says-furious: At last.
# becomes: For two days she said it. On the Friday the queue stood at a hundred and ten, and nobody had said when anybody would ask.
on-paper = Bon. J’y retourne, alors.
    .says-tense = Entendu. Il y en a quatre-vingt-dix qui attendent.
    .says-furious = Enfin.
    .becomes = Elle l’a dit pendant deux jours. Le vendredi, la file était à cent dix, et personne n’avait dit quand on en reparlerait.

# text: Sorry first. Got it. Ta.
# says-tense: Sorry first. Right.
# says-furious: Sorry, aye, sorry!
# becomes: She says it now, three times a call, in the voice of the announcements at Queen Street station. As many ring again as before, and she has four seconds less for valves.
sorry-card = Désolée d’abord. Compris. Merci.
    .says-tense = Désolée d’abord. Bon.
    .says-furious = Désolée, oui, désolée !
    .becomes = Elle le dit maintenant, trois fois par appel, de la voix des annonces de la gare de Queen Street. Autant de clients rappellent qu’avant, et elle a quatre secondes de moins pour les vannes.

# text: Formally. For “no bother”. Right.
# says-tense: Personnel. Well, that says it all.
# says-furious: Do that! Do that, then!
# becomes: The letter came in eleven days and spoke of a “conversational deficit”. She framed it. In November she did not apply.
personnel = Dans les formes. Pour un “pas de souci”. Bien.
    .says-tense = Le personnel. Voilà qui est clair.
    .says-furious = Faites donc ! Faites !
    .becomes = La lettre est venue au bout de onze jours ; elle parlait de « déficit conversationnel ». Elle l’a encadrée. En novembre, elle n’a pas postulé.

# text: I’ll away back. There’s people waiting.
# says-tense: I’ve calls to take.
# says-furious: I’m away!
# becomes: She put her headset on in the doorway. That afternoon she came in at three thirty-one a call, and everybody on the floor could see it on the board.
headset-on = J’y retourne. Il y a des gens qui attendent.
    .says-tense = J’ai des appels à prendre.
    .says-furious = Je m’en vais !
    .becomes = Elle a remis son casque sur le seuil. Cet après-midi-là, elle était à trois trente et un par appel, et tout le plateau pouvait le voir au tableau.
