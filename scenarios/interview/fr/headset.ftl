# text: Things that happened
title = Des choses qui se sont passées

# text: advisor in a telecom contact centre
role = conseiller ou conseillère au centre de contact d’un opérateur télécom

# text: Airevale Telecom sells broadband and mobile across Yorkshire and answers its phones from a converted mill in Leeds, two days a week from home once you’re trained. The job: advisor, inbound, bills and faults, shifts between seven in the morning and nine at night, one weekend in three. Four weeks of training, then your own headset. Marcus Illingworth leads two of the teams and hires for all of them. He talks fast, takes notes on paper and does not mind silence. The interview is by video and lasts forty minutes. He has another at eleven.
briefing = Airevale Telecom vend de l’internet et du mobile dans tout le Yorkshire, et répond au téléphone depuis une ancienne filature de Leeds ; deux jours par semaine à la maison, une fois la formation finie. Le poste : conseil client, appels entrants, factures et pannes, horaires décalés entre sept heures et vingt et une heures, un week-end sur trois. Quatre semaines de formation, puis le casque est à vous. Marcus Illingworth dirige deux équipes et recrute pour toutes. Il parle vite, prend ses notes sur papier, et le silence ne le gêne pas. Quarante minutes, par vidéo. Il a un autre rendez-vous à onze heures.

# text: brisk, dry
temper = rapide, pince-sans-rire

# text: Marcus Illingworth, morning. That’s the real mill behind me, by the way, not one of them pictures. I’ve got your form, a pencil and seven questions, and I write while you talk, so you’ll mostly be looking at the top of my head. I’m not after speeches. I’m after things that happened. Shall we crack on?
opens = Marcus Illingworth, bonjour. Derrière moi, c’est la vraie filature, au passage, pas un décor. J’ai votre dossier, un crayon et sept questions, et j’écris pendant que vous parlez : vous verrez surtout le haut de mon crâne. Les discours, je m’en passe. Je veux des choses qui se sont passées. On s’y met ?

# text: Plenty of folk do this job for six months and go. Why do you want it, and why with us?
# again: Let me be blunter: there are a dozen contact centres in this city. What’s in this one for you, and what do you reckon you’re letting yourself in for?
# hint: Three things make this sound like you: what you like about the work, something you found out about them, and what you expect to be hard.
# the-work-label: the work
# the-work-means: says what draws them to helping people by phone
# the-work-follow-up: And the job itself? Talking to strangers all day, what’s to like?
# the-work-also-1: I like being the one who sorts it out.
# the-work-also-2: I’ve always been better at talking to people than at anything else I’ve done.
# the-work-also-3: What I enjoy is hearing somebody’s voice change when it’s fixed.
# the-house-label: the house
# the-house-means: knows or asks something particular about this one
# the-house-follow-up: That’d do for anybody’s headset. Why ours?
# the-house-also-1: I read that you can work two days from home after training, and that suits me.
# the-house-also-2: My neighbour works for you and she says people help each other out.
# the-house-also-3: I’ve been a customer of yours for years, so I know what it’s like at the other end.
# the-hard-side-label: the hard side
# the-hard-side-means: names what will be hard, and how they look at it
# the-hard-side-follow-up: You make it sound like a holiday. Which bit of it’s going to wear you down?
# the-hard-side-also-1: I know it can be repetitive, and that some days it’s nothing but complaints.
# the-hard-side-also-2: The shifts won’t be easy at first, but I’ve worked weekends before.
# the-hard-side-also-3: Being measured all the time will take some getting used to.
# whole: Good. You’ve looked at it with your eyes open. That saves us both a winter.
# thin: Could be anybody, that. I’ve got the advert here, I don’t need it read back.
# too-long: Got it. I’ll cut in there, we’ve six more.
# off-topic: Happy to talk about that later. I asked why this job.
# the-work-model-1: I’ve done three years on a café till, and the bit I like best isn’t the coffee. It’s when somebody comes up flustered, the wrong change, the wrong bus, and goes off sorted. On the phone that’s the whole job, with no queue of cups behind me.
# the-house-model-1: I’m with you for my own broadband. When it went down in March, the lad I got rang me back the next day to check, though the app said it was fixed already. I told my manager about that. I’d like to work where somebody has time to ring back.
# the-hard-side-model-1: I expect the first winter’s hard. Bills all day, some of them from people who can’t pay, and you’re listened in on. I’ve been shouted at over a flat white, so I know a bit of it. I’d sooner be told how I sound than guess.
# the-work-model-2: Nine years on a delivery van, and I was always the one they gave the awkward addresses to. I don’t mind people being cross. There’s nearly always something sensible underneath, and I like getting down to it. Nine years of stairs will do me; the talking I could go on with.
# the-house-model-2: I rang two people I know who’ve worked for you. Both said the same: four weeks of training, and nobody rushes you off a call in the first month. One’s still there after six years. That counts with me.
# the-hard-side-model-2: What’ll be hard is sitting still, and the screens. On the van I had one scanner; you’ve got, what, five programs? I’ve been doing an evening course at the library to get quicker. And the shifts I know: I’ve been getting up at half four since I started.
# weak: I’m a real people person and I’ve always been passionate about delivering great customer service. Airevale seems like a dynamic, growing company with a lot of opportunities, and I think my communication skills would make me a great fit for the role and for the team.
# weak-why: It’s polite and it fits every advert there is. He still doesn’t know one thing that you have seen, done or found out.
why-headset = Il y a du monde qui fait ce métier six mois et qui s’en va. Pourquoi le voulez-vous, vous, et pourquoi chez nous ?
    .again = Plus direct : il y a une douzaine de centres de contact dans cette ville. Qu’est-ce qui vous attire dans celui-ci, et à quoi vous attendez-vous, franchement ?
    .hint = Trois choses pour qu’on vous reconnaisse : ce que vous aimez dans ce travail, ce que vous avez appris sur eux, ce qui sera dur selon vous.
    .the-work-label = le travail
    .the-work-means = dit ce qui attire dans l’aide par téléphone
    .the-work-follow-up = Et le métier lui-même ? Parler à des inconnus toute la journée, qu’est-ce que ça a d’agréable ?
    .the-work-also-1 = J’aime être la personne qui règle le problème.
    .the-work-also-2 = Parler aux gens, c’est ce que j’ai toujours fait de mieux.
    .the-work-also-3 = Ce qui me plaît, c’est d’entendre la voix changer quand ça remarche.
    .the-house-label = la maison
    .the-house-means = sait ou demande une chose propre à celle-ci
    .the-house-follow-up = Ça vaudrait pour n’importe quel casque. Pourquoi le nôtre ?
    .the-house-also-1 = J’ai lu qu’on peut faire deux jours à la maison après la formation, et ça me convient.
    .the-house-also-2 = Ma voisine travaille chez vous, elle dit qu’on s’y entraide.
    .the-house-also-3 = J’ai mon abonnement chez vous depuis des années, je connais l’autre bout du fil.
    .the-hard-side-label = le côté dur
    .the-hard-side-means = nomme ce qui sera difficile, et comment l’aborder
    .the-hard-side-follow-up = À vous entendre, ce sont des vacances. Qu’est-ce qui va vous user ?
    .the-hard-side-also-1 = Je sais que c’est répétitif, et que certains jours ce ne sont que des réclamations.
    .the-hard-side-also-2 = Les horaires seront durs au début, mais j’ai déjà travaillé le week-end.
    .the-hard-side-also-3 = Il me faudra un peu de temps pour m’habituer à ce que tout soit mesuré, tout le temps.
    .whole = Bien. Vous y venez les yeux ouverts. Ça nous épargne un hiver, à vous et à moi.
    .thin = Ça pourrait être n’importe qui. L’annonce, je l’ai devant moi, pas besoin de me la relire.
    .too-long = Compris. Je vous coupe là, il en reste six.
    .off-topic = On en parlera volontiers après. Je demandais : pourquoi ce métier ?
    .the-work-model-1 = J’ai passé trois ans à la caisse d’un café, et ce que j’y préfère, ce n’est pas le café. C’est quand quelqu’un arrive dans tous ses états, mauvaise monnaie, mauvais bus, et repart avec son affaire réglée. Au téléphone, c’est tout le métier, et sans la pile de tasses derrière moi.
    .the-house-model-1 = Mon internet à moi, il est chez vous. Quand il est tombé en mars, votre conseiller a rappelé le lendemain pour vérifier, alors que l’application affichait déjà « réparé ». J’ai raconté ça à mon responsable. Un endroit où l’on a le temps de rappeler, ça me parle.
    .the-hard-side-model-1 = Je pense que le premier hiver est rude. Des factures toute la journée, parfois chez des gens qui ne peuvent pas payer, et quelqu’un qui écoute. On m’a déjà crié dessus pour un café crème, je connais un peu. Et j’aime mieux qu’on me dise comment je parle que de le deviner.
    .the-work-model-2 = Neuf ans de livraisons, et c’est toujours à moi qu’on donnait les adresses compliquées. Que les gens soient fâchés, ça ne me fait pas fuir : il y a presque toujours quelque chose de sensé dessous, et j’aime arriver jusque-là. Neuf ans d’escaliers, ça me suffit ; la conversation, je peux continuer.
    .the-house-model-2 = J’ai appelé deux personnes qui ont travaillé chez vous. Toutes les deux m’ont dit la même chose : quatre semaines de formation, et le premier mois, personne ne vous presse de raccrocher. L’une y est encore, après six ans. Pour moi, ça compte.
    .the-hard-side-model-2 = Le difficile, ce sera de rester en place, et les écrans. Dans le camion, j’avais un lecteur de codes ; vous, c’est combien de logiciels, cinq ? Je suis un cours du soir à la bibliothèque pour aller plus vite. Les horaires, en revanche, je connais : neuf ans que je me lève à quatre heures et demie.
    .weak = J’ai vraiment le contact facile et le service client a toujours été une passion pour moi. Airevale a l’air d’une entreprise dynamique, en pleine croissance, avec de belles possibilités d’évolution, et je pense que mon sens de la communication serait un atout pour le poste et pour l’équipe.
    .weak-why = C’est poli, et cela va à toutes les annonces. Il ne sait toujours pas une seule chose que vous ayez vue, faite ou cherchée.

# text: Give me a difficult customer. A real one, with a face. Paid job or not, I don’t mind.
# again: Somebody was angry, and they were angry at you. When was it, and what did you do about it?
# hint: One person, one day. Say what they had lost or feared, then what you said, in the order you said it.
# situation-follow-up: Who was it, and what had gone wrong for them?
# situation-also-1: A customer came in shouting because her order had been cancelled twice.
# situation-also-2: When I volunteered at the food bank, a man got very upset about being turned away.
# situation-also-3: It was a Saturday in December, and the lady had been waiting forty minutes.
# task-follow-up: And which part of that was yours to sort out?
# task-also-1: I was the only one on shift, so it was up to me.
# task-also-2: I had to find out where her parcel was before we closed.
# action-follow-up: I haven’t got you in it yet. What did you do, yourself?
# action-also-1: I let her finish, and then I told her what I’d understood.
# action-also-2: I apologised, checked the receipt and offered her a replacement.
# action-also-3: I told him honestly what I could do and what I couldn’t.
# result-follow-up: So where did it end up? Did they come back?
# result-also-1: By the end he was calm, and he thanked me.
# result-also-2: She got her refund the same day, and left us a good review.
# whole: Good. I could’ve listened to that on a recording.
# thin: That’s the trailer. Have you got the film?
# too-long: Right, I had it two minutes ago. Next time, land it sooner.
# off-topic: That’s how you feel about difficult customers. I asked for one.
# situation-model-1: At the café, a woman’s card got charged twice for the same breakfast. She only saw it that evening, and came in at eight the next morning, when we were rammed. It was eleven pounds forty, and she’d been going to use it for her bus fares.
# task-model-1: I was on the till with one other person. I can’t refund a card without the manager’s key, and he wasn’t due till nine.
# action-model-1: I let her get to the end of it. I said, “That’s your bus money, of course you’re angry,” and that I was sorry it had gone out twice. I checked the till roll while she watched, and there it was, so I said so. I told her what I couldn’t do and what I could: I rang the manager at home, he agreed to cash from the drawer, and I wrote it in the book and had her sign.
# result-model-1: She had her money in five minutes and caught her bus. She still comes in on Thursdays.
# situation-model-2: I had a man on my round whose parcel said delivered, with my name on it, and he hadn’t got it. It was his daughter’s inhaler spacer, ordered in a hurry. He stood in front of the van and wouldn’t let me past.
# task-model-2: It had been my route the day before, so it was mine to find, and I had sixty more drops to do.
# action-model-2: I switched the engine off first, so he could see I was stopping. I said, “She needs it today and I’ve got it down as delivered. I’d be stood there too.” I asked what colour his door was. He said green. My photo showed a blue one: same number, next street over. I told him I’d got the street wrong, and asked him to give me ten minutes.
# result-model-2: The neighbour had it on the stairs. I was back in eight. He shook my hand, and after that I checked the photo against the street before I drove off. I had no more wrong ones that year.
# weak: Working in hospitality you get them all the time. There was one who was just rude from the moment she walked in, nothing was ever right for her. I stayed professional, I didn’t take it personally and I dealt with it according to procedure, and in the end my manager took over.
# weak-why: We hear what she was like and not what she wanted. “I dealt with it” is the place where your answer should have been, and the manager has the ending.
difficult-customer = Donnez-moi un client difficile. Un vrai, avec un visage. Un emploi payé ou non, ça m’est égal.
    .again = Quelqu’un était en colère, et c’était contre vous. Quand était-ce, et qu’avez-vous fait ?
    .hint = Une personne, un jour. Dites ce qu’elle avait perdu ou ce qu’elle craignait, puis ce que vous avez dit, dans l’ordre.
    .situation-follow-up = C’était qui, et qu’est-ce qui avait mal tourné pour cette personne ?
    .situation-also-1 = Une cliente est entrée en criant, sa commande avait été annulée deux fois.
    .situation-also-2 = Quand j’étais bénévole à la banque alimentaire, un homme s’est fâché parce qu’on ne pouvait pas le servir.
    .situation-also-3 = C’était un samedi de décembre, et la dame attendait depuis quarante minutes.
    .task-follow-up = Et là-dedans, quelle part était la vôtre ?
    .task-also-1 = Il n’y avait que moi ce jour-là, donc c’était à moi de m’en occuper.
    .task-also-2 = Je devais retrouver son colis avant la fermeture.
    .action-follow-up = Vous, je ne vous y vois pas encore. Qu’avez-vous fait, vous-même ?
    .action-also-1 = Je l’ai laissée finir, puis je lui ai dit ce que j’avais compris.
    .action-also-2 = J’ai présenté mes excuses, j’ai vérifié le ticket et je lui ai proposé un échange.
    .action-also-3 = Je lui ai dit honnêtement ce que je pouvais faire et ce que je ne pouvais pas.
    .result-follow-up = Et au bout du compte ? On l’a revu, ce client ?
    .result-also-1 = À la fin, il était calme et il m’a dit merci.
    .result-also-2 = Elle a été remboursée le jour même, et elle a laissé un bon avis.
    .whole = Bien. J’aurais pu l’écouter sur un enregistrement.
    .thin = Ça, c’est la bande-annonce. Vous avez le film ?
    .too-long = D’accord, je l’avais il y a deux minutes. La prochaine fois, atterrissez plus tôt.
    .off-topic = Vous me dites ce que vous inspirent les clients difficiles. J’en demandais un.
    .situation-model-1 = Au café, la carte d’une dame a été débitée deux fois pour le même petit déjeuner. Elle l’a vu le soir, et elle est revenue le lendemain à huit heures, en plein coup de feu. Onze livres quarante : c’était l’argent de ses bus.
    .task-model-1 = Je tenais la caisse avec une seule collègue. Rembourser une carte, il faut la clé du responsable, et il n’arrivait qu’à neuf heures.
    .action-model-1 = Je l’ai laissée aller jusqu’au bout. J’ai dit : « C’est votre argent du bus, évidemment que vous êtes en colère », et que je regrettais ce double débit. J’ai relu la bande de caisse devant elle ; il y était, je le lui ai dit. Puis ce que je ne pouvais pas faire, et ce que je pouvais : j’ai appelé le responsable chez lui, il a accepté un remboursement en espèces, je l’ai noté au cahier et elle a signé.
    .result-model-1 = En cinq minutes, elle avait son argent, et elle a eu son bus. Elle vient toujours le jeudi.
    .situation-model-2 = Dans ma tournée, un monsieur avait un colis marqué « livré », avec mon nom, et pas de colis. C’était la chambre d’inhalation de sa fille, commandée en urgence. Il s’est mis devant le camion, et il n’en bougeait plus.
    .task-model-2 = La veille, c’était ma tournée, donc à moi de le retrouver. Et il me restait soixante arrêts.
    .action-model-2 = J’ai d’abord coupé le moteur, pour qu’il voie que je restais. J’ai dit : « Elle en a besoin aujourd’hui, et mon appareil dit que c’est livré. À votre place, je serais devant le camion aussi. » Je lui ai demandé la couleur de sa porte. Verte. Sur ma photo, elle était bleue : même numéro, une rue plus loin. J’ai reconnu que j’avais pris la mauvaise rue, et j’ai demandé dix minutes.
    .result-model-2 = Le voisin avait le colis dans l’escalier. Il m’en a fallu huit. Le monsieur m’a serré la main, et depuis, je compare la photo et la rue avant de repartir. Des erreurs, je n’en ai plus fait une seule de l’année.
    .weak = Dans la restauration, on en a tout le temps. Il y en avait une, désagréable dès la porte, rien n’allait jamais. J’ai gardé une attitude professionnelle, je ne l’ai pas pris pour moi, j’ai traité ça selon la procédure, et à la fin mon responsable a pris le relais.
    .weak-why = On entend comment elle était, pas ce qu’elle voulait. « J’ai traité ça » occupe la place de votre réponse, et c’est le responsable qui a la fin de l’histoire.

# text: Half our calls are somebody on their knees behind the telly with a torch. When did you last explain something technical to a person who couldn’t follow it, and how did you go about it?
# again: A time you had to get somebody through something, step by step, and they were lost. Phone’s best, but I’ll take anything.
# hint: Think of a phone call with a relative, a new colleague, a neighbour. How did you find out what they saw, and how did you know that they’d followed?
# situation-follow-up: Who was it, and what were they stuck on?
# situation-also-1: My aunt rang because her television had lost all its channels.
# situation-also-2: At work, a new colleague couldn’t get into the till system.
# task-follow-up: What did they need to be able to do by the end?
# task-also-1: She needed it working before her video call at six.
# task-also-2: I had to explain it over the phone without seeing the screen.
# action-follow-up: So how did you explain it? Give me your actual words, if you can.
# action-also-1: I asked her to tell me exactly what was on the screen.
# action-also-2: I went one step at a time and waited until he’d done it.
# action-also-3: I stopped saying router and called it the white box with the lights.
# action-also-4: I got her to repeat it back to me so I knew she’d understood.
# result-follow-up: And did it work? Could they do it again without you?
# result-also-1: It came back on, and next time she managed it by herself.
# result-also-2: He’s been doing it on his own ever since.
# whole: You asked what they could see. I’ve people with two years in who don’t ask that.
# thin: How you went about it, that’s the bit I wanted to hear.
# too-long: I’m behind the telly myself now. What happened?
# off-topic: There’s nobody in that yet. I asked how you got somebody there.
# situation-model-1: The food bank I help at went over to booking by phone app last year. Maureen, who’s run the shelves for ages, rang me at home in the evening. She’d pressed something, and the whole Tuesday list had gone.
# task-model-1: Forty families were on that list. She had to get it back that night, and she had to be able to do it again, because I’m only there on Saturdays.
# action-model-1: I didn’t ask what she’d done, I asked what she could see. “A white page with a little funnel.” So it was a filter, nothing had been deleted. I said, “Nothing’s lost, it’s only hidden.” Then one step at a time: press the funnel, tell me what it says now. I waited for her answer each time. At the end I had her hide it and bring it back by herself, twice.
# result-model-1: She had the list in six minutes. The week after she showed somebody else, in my words: “It’s only hidden.”
# situation-model-2: We had a new driver, Anil, first day out alone. He rang me from a lay-by: his scanner had frozen with eighty parcels on board, and he was ready to drive back to the depot.
# task-model-2: I was on my own round. I had to get him going by phone, before his timed drops at ten, and I couldn’t see a thing.
# action-model-2: I pulled over as well and got my own scanner out, so that we’d both have one in our hands. I said, “Don’t press anything yet. Read me the top line.” Then I did each step on mine before I told him his: hold the yellow button, count to ten with me. When he went quiet I didn’t talk, I asked what he saw. It wanted his driver number, and he’d been typing the van’s.
# result-model-2: He was moving by twenty to, and made every timed drop. He wrote the trick on a bit of tape for the next new starter.
# weak: I do it all the time for my grandad, he’s hopeless with technology. I usually just explain it slowly a few times, and if he still doesn’t get it I tell him to leave it and I sort it out when I’m round there, it’s quicker. I’m quite patient really.
# weak-why: On the phone you won’t be round there. He never learns what grandad saw, or what you said. And “hopeless” is a word that the next caller will hear in your voice.
explain-blind = La moitié de nos appels, c’est quelqu’un à genoux derrière la télé avec une lampe de poche. Quand avez-vous expliqué pour la dernière fois une chose technique à quelqu’un qui ne suivait pas, et comment avez-vous fait ?
    .again = Une fois où il a fallu guider quelqu’un pas à pas, quelqu’un de perdu. Par téléphone de préférence, mais je prends tout.
    .hint = Pensez à un appel : un parent, un nouveau collègue, un voisin. Comment avez-vous su ce qu’il voyait, et qu’il vous suivait ?
    .situation-follow-up = C’était qui, et ça coinçait où ?
    .situation-also-1 = Ma tante m’a téléphoné parce que sa télé n’avait plus aucune chaîne.
    .situation-also-2 = Au travail, une nouvelle collègue n’arrivait pas à ouvrir le logiciel de caisse.
    .task-follow-up = Et à la fin, cette personne devait savoir faire quoi ?
    .task-also-1 = Il fallait que ça marche avant son appel vidéo de six heures.
    .task-also-2 = Je devais lui expliquer par téléphone, sans voir son écran.
    .action-follow-up = Alors, comment l’avez-vous expliqué ? Avec vos mots exacts, si vous les avez.
    .action-also-1 = Je lui ai demandé de me lire exactement ce qu’il y avait à l’écran.
    .action-also-2 = J’ai avancé étape par étape, et j’attendais qu’il l’ait fait.
    .action-also-3 = J’ai arrêté de dire « routeur », j’ai dit « la boîte blanche avec les lumières ».
    .action-also-4 = Je lui ai fait répéter, pour vérifier que c’était compris.
    .result-follow-up = Et ça a marché ? L’autre saurait le refaire sans vous ?
    .result-also-1 = C’est revenu, et la fois d’après elle l’a fait sans moi.
    .result-also-2 = Depuis, il se débrouille tout seul.
    .whole = Vous avez demandé ce que l’autre voyait. J’ai des gens, après deux ans, qui ne le demandent pas.
    .thin = La manière, c’est justement ça que je voulais entendre.
    .too-long = Là, c’est moi qui suis derrière la télé. Et alors, à la fin ?
    .off-topic = Je n’entends personne, là-dedans. Je demandais comment vous aviez amené quelqu’un à comprendre.
    .situation-model-1 = L’an dernier, ma banque alimentaire est passée aux réservations par application. Maureen, qui tient les rayons depuis toujours, m’a téléphoné un soir à la maison. Elle avait touché quelque chose, et toute la liste du mardi avait disparu.
    .task-model-1 = Quarante familles, sur cette liste. Il fallait qu’elle la retrouve le soir même, et qu’elle sache le refaire, parce que je n’y suis que le samedi.
    .action-model-1 = Je n’ai pas demandé ce qu’elle avait fait, j’ai demandé ce qu’elle voyait. « Une page blanche avec un petit entonnoir. » Donc un filtre, rien d’effacé. J’ai dit : « Rien n’est perdu, c’est seulement caché. » Puis une chose à la fois : appuyez sur l’entonnoir, dites-moi ce qui est écrit. J’attendais sa réponse à chaque pas. À la fin, je lui ai fait cacher et retrouver la liste, deux fois, sans aide.
    .result-model-1 = En six minutes, elle l’avait. La semaine d’après, elle l’a montré à quelqu’un d’autre, avec ma phrase : « C’est seulement caché. »
    .situation-model-2 = On avait un nouveau chauffeur, Anil, pour son premier jour tout seul. Il m’a téléphoné d’une aire de stationnement : lecteur de codes bloqué, quatre-vingts colis à bord, et l’envie de rentrer au dépôt.
    .task-model-2 = J’étais sur ma propre tournée. Il fallait le faire repartir par téléphone, avant ses livraisons à heure fixe de dix heures, et je ne voyais rien de son écran.
    .action-model-2 = J’ai garé le camion, et j’ai sorti mon lecteur, pour que chacun ait le sien en main. J’ai dit : « N’appuie sur rien. Lis-moi la première ligne. » Puis je faisais chaque geste sur le mien avant de le lui dire : le bouton jaune, on compte jusqu’à dix ensemble. Quand il se taisait, je ne parlais pas, je demandais ce qu’il voyait. L’appareil voulait son numéro à lui, et il tapait celui du camion.
    .result-model-2 = À moins vingt, il roulait, et il a tenu toutes ses heures. Il a noté l’astuce sur un bout de ruban adhésif pour le nouveau suivant.
    .weak = Je fais ça tout le temps pour mon grand-père, avec la technique il est perdu d’avance. En général j’explique lentement, plusieurs fois, et s’il n’y arrive toujours pas je lui dis de laisser, je le règle quand je passe chez lui, c’est plus rapide. J’ai beaucoup de patience, en fait.
    .weak-why = Au téléphone, vous ne passerez pas chez lui. Personne n’apprend ce que voyait le grand-père, ni ce que vous lui avez dit. Et « perdu d’avance », le client suivant l’entendra dans la voix.

# text: Ten to five, Friday. You’ve promised Mrs Akhtar a call by five. There’s a fault ticket open that you said you’d finish, nine calls are waiting, and I’m messaging you for your holiday form. What do you do, in what order, and why?
# again: Same ten minutes, Friday afternoon: a promise, a ticket, a queue and me. Talk me through them.
# hint: There’s no trick. Choose an order, say what you measured it by, and don’t forget that the ones at the back can be told.
# the-order-label: the order
# the-order-means: says clearly what comes first, second, last
# the-order-follow-up: It’s all important, I know. What do you do at nine minutes to?
# the-order-also-1: First I’d call Mrs Akhtar back, because I said I would.
# the-order-also-2: The form can wait till the end of the shift.
# the-order-also-3: I’d ring her first, then finish the ticket, then go back on the phones.
# the-reason-label: the reason
# the-reason-means: gives a measure: a promise, harm to a person, time needed
# the-reason-follow-up: Why that one first? What would change your mind?
# the-reason-also-1: A promise with a time on it comes before anything else.
# the-reason-also-2: I look at what’ll do the most damage if it’s left.
# the-reason-also-3: The quick one gets done first because it clears the way.
# the-word-label: the word
# the-word-means: tells those who wait what to expect, or asks for help
# the-word-follow-up: Fine. And the rest of us, do we just sit there wondering?
# the-word-also-1: I’d message you to say I’ll be back on calls at five.
# the-word-also-2: I’d ask a colleague if they could pick up the ticket.
# the-word-also-3: If I couldn’t make it, I’d let the customer know before the time and give a new one.
# whole: I’d not have put them all in that order, but I know why you did. That’ll do me.
# thin: That’s what everybody says. What would I see you do?
# too-long: It’s five past five. Mrs Akhtar’s gone out.
# off-topic: You’re telling me you’re organised. Show me, with those four.
# the-order-model-1: Mrs Akhtar first, then the ticket, then the queue, and your form last. Ringing her takes three minutes if I’ve nothing new, and I’d ring even with nothing new.
# the-reason-model-1: I go by two questions: what did I promise, and what gets worse if I leave it? A missed call on a Friday gets worse all weekend. The ticket I’d look at before I choose: if somebody’s got no phone and needs one to call for help, that jumps over everything. If it’s slow broadband, it keeps till six. The queue matters, but there are twenty of us on it, and only I promised Mrs Akhtar.
# the-word-model-1: So I’d send you one line: “Callback till five, then the ticket, back on calls by ten past, form before I go home.” If that’s no good with nine waiting, you can tell me so, and I’d ask whether somebody could take the ticket.
# the-order-model-2: On the van you learn to look at the clock before you look at the pile. Ten minutes. The form is nothing: “Can it be Monday?” takes me five seconds. Next the ticket, thirty seconds, just to read what’s left on it. At eight minutes to I’m on to Mrs Akhtar. And then calls.
# the-reason-model-2: A time I’ve given somebody is worth more than the order things came in. I had timed drops and I had the rest; the rest could be moved, a timed one couldn’t. After that it’s who’s worst off, and after that what’s quickest.
# the-word-model-2: Whoever gets pushed back hears about it from me before they notice. If the ticket can’t be done today, that customer gets a text with a new time, a real one. And I’d tell you that the queue’s short of me for ten minutes, so you’re not left wondering where I’ve got to.
# weak: I’m very good at multitasking, so I’d try to do them all as fast as I could. The customer always comes first, so I’d take the calls, because the queue is the most urgent, and then get to the others when it calmed down. I work well under pressure.
# weak-why: The queue never calms down on a Friday, so Mrs Akhtar waits till Monday. He didn’t ask if you can do four things at once; he asked which one waits, why, and who tells them.
ten-to-five = Vendredi, cinq heures moins dix. Vous avez promis à madame Akhtar un appel avant cinq heures. Un ticket de panne est ouvert, vous avez dit que vous le finiriez. Neuf appels attendent. Et moi, je vous réclame votre feuille de congés. Vous faites quoi, dans quel ordre, et pourquoi ?
    .again = Les mêmes dix minutes du vendredi : une promesse, un ticket, une file, et moi. Racontez-les-moi.
    .hint = Il n’y a pas de piège. Choisissez un ordre, dites d’après quoi, et n’oubliez pas que les derniers, on peut les prévenir.
    .the-order-label = l’ordre
    .the-order-means = dit clairement le premier, le deuxième, le dernier
    .the-order-follow-up = Tout est important, je sais bien. À moins neuf, vous faites quoi ?
    .the-order-also-1 = D’abord je rappelle madame Akhtar, parce que je l’ai dit.
    .the-order-also-2 = La feuille de congés peut attendre la fin de la journée.
    .the-order-also-3 = Je l’appelle en premier, je finis le ticket, puis je reprends les appels.
    .the-reason-label = la raison
    .the-reason-means = donne une mesure : la promesse, le tort causé, le temps qu’il faut
    .the-reason-follow-up = Pourquoi celui-là d’abord ? Qu’est-ce qui vous ferait changer d’avis ?
    .the-reason-also-1 = Une promesse avec une heure passe avant tout le reste.
    .the-reason-also-2 = Je regarde ce qui fera le plus de dégâts si je le laisse.
    .the-reason-also-3 = Le plus court d’abord, parce que ça dégage le reste.
    .the-word-label = le mot
    .the-word-means = prévient ceux qui attendent, ou demande de l’aide
    .the-word-follow-up = Soit. Et nous autres, on reste là à se demander ?
    .the-word-also-1 = Je vous écris que je serai de nouveau en ligne à cinq heures.
    .the-word-also-2 = Je demande à un collègue s’il peut reprendre le ticket.
    .the-word-also-3 = Si je ne peux pas tenir l’heure, je préviens le client avant et je lui en donne une autre.
    .whole = Je n’aurais pas tout mis dans cet ordre-là, mais je sais pourquoi vous le faites. Ça me suffit.
    .thin = Tout le monde me dit ça. Et moi, je vous verrais faire quoi ?
    .too-long = Il est cinq heures cinq. Madame Akhtar est sortie.
    .off-topic = Vous me dites que vous savez vous organiser. Montrez-le-moi, avec ces quatre-là.
    .the-order-model-1 = Madame Akhtar d’abord, puis le ticket, puis la file, et votre feuille en dernier. L’appeler prend trois minutes si je n’ai rien de neuf ; et je l’appellerais même sans rien de neuf.
    .the-reason-model-1 = Je me pose deux questions : qu’est-ce que j’ai promis, et qu’est-ce qui s’aggrave si j’attends ? Un appel manqué un vendredi s’aggrave tout le week-end. Le ticket, je le lis avant de choisir : si quelqu’un se retrouve sans téléphone et doit pouvoir appeler les secours, il passe devant tout. Si c’est un internet lent, il tient jusqu’à six heures. La file compte, mais on est vingt dessus, et personne d’autre que moi n’a promis d’appeler madame Akhtar.
    .the-word-model-1 = Donc je vous envoie une ligne : « Rappel jusqu’à cinq heures, ensuite le ticket, en ligne à dix, feuille avant de partir. » Si ça ne va pas, avec neuf appels qui attendent, vous pouvez me le dire, et je demande si quelqu’un peut prendre le ticket.
    .the-order-model-2 = En livraison, on apprend à regarder la montre avant de regarder la pile. Dix minutes. La feuille, ce n’est rien : « Lundi, ça vous va ? », cinq secondes. Ensuite le ticket, trente secondes, juste pour lire ce qu’il y reste à faire. À moins huit, j’appelle madame Akhtar. Après, la file.
    .the-reason-model-2 = Une heure donnée à quelqu’un vaut plus que l’ordre d’arrivée. J’avais les livraisons à heure fixe et j’avais les autres ; les autres pouvaient bouger, celles-là non. Après, je regarde qui est le plus mal. Après, ce qui va le plus vite.
    .the-word-model-2 = La personne que je fais passer après l’apprend par moi, avant de s’en apercevoir. Si le ticket ne se finit pas aujourd’hui, ce client reçoit un message avec une nouvelle heure, une vraie. Et vous, je vous dis que la file va se passer de moi dix minutes, pour que vous ne me cherchiez pas.
    .weak = Je sais très bien faire plusieurs choses à la fois, donc j’essaierais de tout faire le plus vite possible. Le client passe toujours en premier, alors je prendrais les appels, parce que la file est le plus urgent, et je m’occuperais du reste quand ça se calme. Je résiste bien à la pression.
    .weak-why = Le vendredi, la file ne se calme pas, et madame Akhtar attend lundi. Il ne demandait pas si vous savez tout faire à la fois ; il demandait lequel attend, pourquoi, et qui le lui dit.

# text: You’ll be saying no a fair bit. Contracts, credit checks, engineers who can’t come Sunday. Tell me about a no you had to give, that you’d rather not have given.
# again: A rule was a rule, there was somebody in front of you who needed it not to be. What did you do?
# hint: Pick a no that cost the other person something. How did you put it, and what did you leave them with?
# situation-follow-up: What were they asking for, and why did it matter to them?
# situation-also-1: A man wanted to collect his brother’s prescription, and he had no letter.
# situation-also-2: She’d missed the return date by one day, and it was a birthday present.
# task-follow-up: And the rule: what was it, and was it yours to bend?
# task-also-1: I wasn’t allowed to do it without the manager’s approval.
# task-also-2: The rule was clear, and I was the one who had to tell him.
# action-follow-up: How did you say it? The no, I mean. And what came after it?
# action-also-1: I told her no straight away, so she wouldn’t get her hopes up.
# action-also-2: I explained why we have that rule, without hiding behind it.
# action-also-3: Then I looked for what I could offer instead.
# action-also-4: I said I was sorry, and I gave him the number of somebody who could help.
# result-follow-up: What did they do then? Did they walk off, or what?
# result-also-1: He wasn’t pleased, but he said at least I’d been straight with him.
# result-also-2: She took the exchange, and came back the month after.
# whole: You said no, and you were still some use. That’s the job, that is.
# thin: So you said no. I can get a machine to do that.
# too-long: I’m with you on the rule. What did you say to the person?
# off-topic: I’m not hearing the no. I want a time when it couldn’t be a yes.
# situation-model-1: Our food bank works by referral: you need a voucher from a doctor or an advice centre. One Saturday just before closing, a man came in with two kids and no voucher. His had run out on the Thursday.
# task-model-1: I’m a volunteer, I can’t give out a parcel without one. If we break that, the people who send us food stop sending it. But I didn’t want him to walk out with nothing.
# action-model-1: I took him to the side, away from the queue. I said, “I can’t give you a parcel today, and I’m not going to pretend I can. Let me tell you what I can do.” I rang the advice line with him there, they do emergency vouchers on a Saturday until one. I stood by while he talked, and I made the kids some toast, which needs no voucher.
# result-model-1: He had a code at ten to one, and a parcel five minutes after. I asked for the number to go up on the door, and it’s still there.
# situation-model-2: Some parcels need a code from the customer’s phone before you hand them over. A lady in Beeston, a laptop for her son’s course starting Monday, and her phone was dead. She’d shown me her driving licence, I’d been delivering to her for years, I knew it was her.
# task-model-2: The rule’s no code, no parcel. It’s there because people do get robbed by somebody with a good story. It wasn’t mine to bend, not even for a face I knew.
# action-model-2: I said, “I know it’s you, and I still can’t, and I’m sorry, because I can see what it means for Monday.” I told her why in one sentence. Then I asked how long her phone would want to charge. I took the next six streets first and came back to her last, which I can do without asking anyone.
# result-model-2: At quarter past four she was at the window with the phone in her hand. It was an extra mile for me, and he had his laptop for the weekend.
# weak: A customer wanted a refund on a sandwich she’d mostly eaten. I explained that it was company policy and there was nothing I could do. She wasn’t happy, but rules are rules, and I can’t go around making exceptions for everyone. She left in the end.
# weak-why: The no may well have been right. But “policy” is all she was given: no reason, no word for her trouble, nothing she could do instead. He’ll wonder how many such calls end with a complaint.
had-to-say-no = Ici, vous direz souvent non. Les contrats, les crédits refusés, le technicien qui ne vient pas le dimanche. Parlez-moi d’un non que vous avez dû dire, et que vous auriez préféré ne pas dire.
    .again = La règle était la règle, et devant vous il y avait quelqu’un que ça n’arrangeait pas du tout. Qu’avez-vous fait ?
    .hint = Prenez un non qui coûtait quelque chose à l’autre. Comment l’avez-vous dit, et avec quoi est-il reparti ?
    .situation-follow-up = On vous demandait quoi, et pourquoi est-ce que ça comptait ?
    .situation-also-1 = Un monsieur voulait retirer l’ordonnance de son frère, et il n’avait pas de procuration.
    .situation-also-2 = Elle avait dépassé le délai d’un jour, et c’était un cadeau d’anniversaire.
    .task-follow-up = Et la règle : c’était laquelle, et pouviez-vous la plier ?
    .task-also-1 = Je n’avais pas le droit de le faire sans l’accord du responsable.
    .task-also-2 = La règle était claire, et c’était à moi de le lui annoncer.
    .action-follow-up = Comment l’avez-vous dit, ce non ? Et après, il y a eu quoi ?
    .action-also-1 = Je lui ai dit non tout de suite, pour ne pas lui donner de faux espoirs.
    .action-also-2 = J’ai expliqué pourquoi la règle existe, sans me cacher derrière.
    .action-also-3 = Ensuite j’ai cherché ce que je pouvais proposer à la place.
    .action-also-4 = J’ai dit que je le regrettais, et je lui ai donné le numéro de quelqu’un qui pouvait l’aider.
    .result-follow-up = Et la personne ? Elle a tourné les talons, ou quoi ?
    .result-also-1 = Il n’était pas ravi, mais il m’a dit qu’au moins c’était franc.
    .result-also-2 = Elle a pris l’échange, et elle est revenue le mois suivant.
    .whole = Vous avez dit non, et vous avez servi à quelque chose. C’est ça, le métier.
    .thin = Donc vous avez dit non. Une machine peut me le faire.
    .too-long = La règle, je la tiens. Et à la personne, vous avez dit quoi ?
    .off-topic = Je n’entends pas le non. J’en veux un où le oui n’était pas possible.
    .situation-model-1 = À ma banque alimentaire, il faut un bon, d’un médecin ou d’un service d’aide. Un samedi, juste avant la fermeture, un homme est venu avec deux enfants, et sans bon. Le sien avait expiré le jeudi.
    .task-model-1 = Comme bénévole, je ne peux pas donner de colis sans bon. Si on passe outre, ceux qui nous envoient de quoi manger arrêtent. Mais je ne voulais pas le laisser repartir les mains vides.
    .action-model-1 = Je l’ai emmené un peu à l’écart de la file. J’ai dit : « Aujourd’hui je ne peux pas vous donner de colis, et je ne vais pas faire semblant. Ce que je peux, je vous le dis. » J’ai appelé avec lui la permanence, qui fait des bons d’urgence le samedi jusqu’à treize heures. Pendant qu’il parlait, j’ai fait griller du pain pour les enfants ; pour ça, il ne faut pas de bon.
    .result-model-1 = À moins dix, il avait son code, et cinq minutes après, un colis. J’ai demandé qu’on affiche le numéro sur la porte. Il y est toujours.
    .situation-model-2 = Certains colis ne se remettent que contre un code, reçu sur le téléphone du client. À Beeston, une dame attendait l’ordinateur de son fils, qui commençait sa formation le lundi. Son téléphone était à plat. Elle m’a montré son permis ; je la livrais depuis des années, je savais que c’était elle.
    .task-model-2 = Pas de code, pas de colis. La règle existe parce que des gens se font voler par quelqu’un qui raconte bien. Ce n’était pas à moi de la plier, même pour un visage connu.
    .action-model-2 = J’ai dit : « Je sais que c’est vous, et je ne peux quand même pas. Je le regrette, je vois ce que ça change pour lundi. » La raison, en une phrase. Puis j’ai demandé combien de temps il fallait au téléphone pour se recharger. J’ai fait les six rues suivantes, et je l’ai gardée pour la fin ; ça, je peux le décider.
    .result-model-2 = À quatre heures et quart, elle était à la fenêtre, le téléphone à la main. Un petit détour pour moi, et le fils avait son ordinateur pour le week-end.
    .weak = Une cliente voulait se faire rembourser un sandwich presque fini. Je lui ai expliqué que c’était la politique de la maison et que je n’y pouvais rien. Elle n’était pas contente, mais la règle est la règle, je ne peux pas faire des exceptions pour tout le monde. Elle a fini par partir.
    .weak-why = Le non était peut-être juste. Mais elle n’a reçu que « la politique » : aucune raison, aucun mot pour son dérangement, rien qu’elle puisse faire à la place. Il se demande combien de ces appels finissent en réclamation.

# text: Forty calls a day, some days. Two or three of those will stay with you. What do you do with a bad one when there’s another already ringing?
# again: When a conversation’s got to you, how do you know, and what do you do about it before the next one?
# hint: Nobody believes “I don’t get stressed.” How does it show in you, what do you do, and when do you tell somebody?
# the-sign-label: the sign
# the-sign-means: knows how it shows in them
# the-sign-follow-up: How’d you know it had got to you? How’d I know?
# the-sign-also-1: I can tell because I start talking faster.
# the-sign-also-2: My shoulders go up, and I stop listening properly.
# the-sign-also-3: I notice I’m short with the next person, and that’s when I know.
# the-habit-label: the habit
# the-habit-means: has something small and real that they do
# the-habit-follow-up: And what do you actually do about it? Between calls, say, with half a minute?
# the-habit-also-1: I take a breath, stand up for a second and have some water.
# the-habit-also-2: I write down what happened so that I can leave it there.
# the-habit-also-3: After work I go for a run, and that clears my head.
# the-limit-label: the limit
# the-limit-means: knows when to say so and ask for help
# the-limit-follow-up: And if that doesn’t work? At what point do I hear about it?
# the-limit-also-1: If it doesn’t go away I talk to my manager.
# the-limit-also-2: When somebody threatened me, I told my supervisor straight away.
# the-limit-also-3: I’d ask for five minutes off the phones if I needed them.
# whole: Good. The ones I lose are the ones who never tell me.
# thin: Everybody stays calm, in interviews.
# too-long: I asked about half a minute, and you’ve had three. Take that as a tip.
# off-topic: That’s work in general. I mean a call that stays with you.
# the-sign-model-1: I go quick. I noticed it at the café: after a bad one I start finishing people’s sentences, and I get the next order wrong. My colleague Jo used to say, “You’re galloping.”
# the-habit-model-1: So I’ve got a thing I do. I put both hands flat on the counter, breathe out, and write one word about what’s left to do, if anything’s left. Then the next person gets my first sentence slowly, on purpose. It takes ten seconds. At home I walk the last two stops, and by the front door it’s mostly gone.
# the-limit-model-1: If I’m still turning it over after a couple of customers, or if somebody’s said something threatening, I say so. At the food bank a woman told me things about home that I couldn’t carry about on my own, and I went to the coordinator the same hour. I’d do that here: I’d ask you for five minutes, sooner rather than later.
# the-sign-model-2: With me it’s the jaw. I don’t shout, I go quiet and polite, and anyone who knows me knows that’s not good. On the van I’d catch myself driving past the next house.
# the-habit-model-2: What works is giving it an ending. I’d write down the address and one line: what happened, what I did, anything to tell the depot. Once it’s on paper I’m not carrying it. Then a mouthful of water, and I’d say the next customer’s name out loud before I knocked, so it was them I was going to see.
# the-limit-model-2: I had one I couldn’t shift. An old chap who I’d been chatting to every week, and one day there was no answer. I rang my supervisor from the pavement; she rang the police and stayed on the line. I’d been ready to drive on. Since then I don’t wait to see if I’ll be all right. I’d rather look soft for a minute than be no use for a week.
# weak: I don’t really get stressed, to be honest. I work very well under pressure, I’ve got quite a thick skin. If a customer’s horrible to me it just goes in one ear and out the other, and I get on with the next one. Nothing really gets to me.
# weak-why: He’s heard it from people who left in January. Somebody whom nothing gets to may also not hear what a caller needs. One sign and one small habit say more than a thick skin.
after-a-bad-one = Quarante appels par jour, certains jours. Il y en a deux ou trois qui vous restent. Que faites-vous d’un mauvais, quand le suivant sonne déjà ?
    .again = Quand une conversation vous est restée sur le cœur, à quoi le voyez-vous, et que faites-vous avant la suivante ?
    .hint = « Je ne stresse jamais », personne n’y croit. À quoi cela se voit-il chez vous, que faites-vous, et à quel moment en parlez-vous ?
    .the-sign-label = le signe
    .the-sign-means = sait à quoi cela se voit chez soi
    .the-sign-follow-up = À quoi verriez-vous que ça vous touche ? Et moi, à quoi ?
    .the-sign-also-1 = Je le vois parce que je me mets à parler plus vite.
    .the-sign-also-2 = Mes épaules remontent, et j’écoute moins bien.
    .the-sign-also-3 = Je réponds sèchement à la personne suivante, et là, je comprends.
    .the-habit-label = le geste
    .the-habit-means = a une habitude petite et réelle
    .the-habit-follow-up = Et concrètement, vous faites quoi ? Entre deux appels, mettons, avec trente secondes ?
    .the-habit-also-1 = Je respire, je me lève une seconde, je bois un peu d’eau.
    .the-habit-also-2 = J’écris ce qui s’est passé, pour le laisser là.
    .the-habit-also-3 = Après le travail je vais courir, et ça me vide la tête.
    .the-limit-label = la limite
    .the-limit-means = sait quand le dire et demander de l’aide
    .the-limit-follow-up = Et si ça ne suffit pas ? À quel moment est-ce que je l’apprends ?
    .the-limit-also-1 = Si ça ne passe pas, j’en parle à mon responsable.
    .the-limit-also-2 = Quand quelqu’un m’a fait des menaces, je l’ai dit tout de suite à ma superviseure.
    .the-limit-also-3 = Je demanderais cinq minutes hors ligne si j’en avais besoin.
    .whole = Bien. Les gens que je perds sont ceux qui ne me disent jamais rien.
    .thin = En entretien, tout le monde garde son calme.
    .too-long = Je parlais de trente secondes, et vous en avez pris deux cents. Prenez-le comme un conseil.
    .off-topic = Ça, c’est le travail en général. Je parle d’un appel qui reste.
    .the-sign-model-1 = Je m’emballe. Je l’ai remarqué au café : après un mauvais moment, je finis les phrases des gens, et je rate la commande suivante. Ma collègue Jo me disait : « Tu galopes. »
    .the-habit-model-1 = Alors j’ai un truc. Les deux mains à plat sur le comptoir, je souffle, et j’écris un mot sur ce qui reste à faire, s’il reste quelque chose. Puis je dis ma première phrase au suivant lentement, exprès. Ça prend dix secondes. Le soir, je descends deux arrêts plus tôt, et devant la porte c’est presque parti.
    .the-limit-model-1 = Si ça tourne encore deux clients plus tard, ou si quelqu’un a dit une chose menaçante, je le signale. À la banque alimentaire, une femme m’a raconté sur sa vie à la maison des choses que je ne pouvais pas garder pour moi ; dans l’heure, j’en ai parlé à la coordinatrice. Ici, je ferais pareil : je vous demanderais cinq minutes, plutôt tôt que tard.
    .the-sign-model-2 = Chez moi, c’est la mâchoire. Je ne crie pas, je me tais, je deviens d’une politesse parfaite ; et ceux qui me connaissent savent que c’est mauvais signe. Dans le camion, je me surprenais à dépasser la maison suivante.
    .the-habit-model-2 = Ce qui m’aide, c’est de mettre une fin. J’écrivais l’adresse et une ligne : ce qui s’est passé, ce que j’ai fait, ce que le dépôt devait savoir. Une fois sur le papier, je ne le porte plus. Une gorgée d’eau, et je disais à voix haute le nom du client suivant avant de frapper, pour que ce soit lui que j’allais voir.
    .the-limit-model-2 = Il y a une fois que je n’ai pas pu chasser. Un vieux monsieur avec qui je bavardais chaque semaine, et un jour, plus de réponse. J’ai appelé ma cheffe depuis le trottoir ; elle a prévenu la police et elle est restée en ligne. J’avais failli repartir. Depuis, je n’attends plus de voir si ça ira. J’aime mieux avoir l’air fragile une minute que ne servir à rien une semaine.
    .weak = Honnêtement, je ne stresse pas vraiment. Je travaille très bien sous pression, j’ai la peau dure. Si un client est odieux avec moi, ça entre par une oreille et ça sort par l’autre, et je passe au suivant. Il n’y a pas grand-chose qui me touche.
    .weak-why = Il l’a entendu de la bouche de gens qui sont partis en janvier. Et quelqu’un que rien ne touche risque aussi de ne pas entendre ce que demande une voix. Un signe et un petit geste en disent plus qu’une peau dure.

# text: Last one. We listen to calls here, and we tell people what we heard. Some of it’s not nice. When did somebody last tell you that you’d been doing a thing wrong, and what did you do about it?
# again: A time you were told something about your work that stung. What came of it?
# hint: Choose something they were right about. What did you try differently, and how would anybody notice?
# situation-follow-up: Who told you, and what did they say? The words, if you remember them.
# situation-also-1: My supervisor told me that I sounded bored on the phone.
# situation-also-2: After a shift, a colleague said I’d left all the cleaning to her again.
# task-follow-up: And what were you meant to be doing instead?
# task-also-1: I was supposed to greet everybody, and I wasn’t doing it.
# task-also-2: It was part of my job to keep the records up to date.
# action-follow-up: So it stung. What did you change? You personally, that week.
# action-also-1: I asked her to give me an example, so I’d know what she meant.
# action-also-2: I started writing a checklist, and I went through it every evening.
# action-also-3: I recorded myself and listened back, which was horrible.
# action-also-4: I asked him to watch me again a week later.
# result-follow-up: Did it make a difference? Who noticed?
# result-also-1: A month later she told me it was much better.
# result-also-2: I haven’t had that complaint since.
# whole: And you can tell me about it without going red. You’ll be fine with a headset on.
# thin: “I took it on board,” people tell me. I always ask where they put it.
# too-long: I think you’re still arguing with them. What changed?
# off-topic: I can’t hear anybody telling you anything in that. I want one that stung.
# situation-model-1: My second year at the café, the manager took me aside after a rush and said, “You interrupt people. You’re nearly always right, and you still interrupt them.” I’d thought I was being efficient.
# task-model-1: My job was to get the order right and keep the line moving, and I’d been doing half of it at the customer’s expense.
# action-model-1: I was cross for about a day. Then I asked Jo to tap the counter every time I did it. The first shift it was eleven taps. So I made a rule: I don’t touch the till until they’ve stopped. And I say the order back, which gives my mouth something to do.
# result-model-1: By the end of the month it was one or two a shift. The funny part is that the queue got faster, because I wasn’t making the wrong drinks. The manager noticed: it was me he asked to train the next starter.
# situation-model-2: We leave notes for whoever has the round on our day off. One Monday the relief driver rang me up: “I can’t read a word of this. I sat outside a school for twenty minutes because of you.” He wasn’t gentle about it.
# task-model-2: The notes were part of the job, same as the driving. He was right, I’d been writing them on my knee at the last stop.
# action-model-2: I said sorry, and then I asked him what he’d have needed to know. Three things, it turned out: gates, dogs, and times nobody’s in. So I made a sheet with those three columns and filled it in as I went, in capitals, rather than at the end of the day. I sent him a photo of the first one and asked if he could read it.
# result-model-2: He could. Two other drivers asked for the sheet, and the depot printed a pad of them. I’ve not had a phone call on a Monday since.
# weak: I’m always open to feedback, I think it’s really important to keep growing. My old manager once said I should be a bit more confident, and I took it on board. I didn’t completely agree, because I think she’d caught me on a bad day, but I thanked her for it.
# weak-why: “More confident” hardly stings, and then it’s taken back. He wants to know what happens in you when somebody has a point: one thing you did differently on the Monday.
told-so = La dernière. Ici, on fait de la double écoute, et on dit ce qu’on a entendu. Ce n’est pas toujours agréable. Quand vous a-t-on dit pour la dernière fois que vous faisiez une chose mal, et qu’en avez-vous fait ?
    .again = Une remarque sur votre travail qui a piqué. Qu’est-ce qu’il en est sorti ?
    .hint = Prenez une remarque qui était juste. Qu’avez-vous essayé de changer, et à quoi l’aurait-on vu ?
    .situation-follow-up = Qui vous l’a dit, et comment ? Les mots, si vous les avez gardés.
    .situation-also-1 = Ma superviseure m’a dit que j’avais l’air de m’ennuyer au téléphone.
    .situation-also-2 = Après le service, une collègue m’a reproché de lui avoir encore laissé tout le ménage.
    .task-follow-up = Et on attendait quoi de vous, à la place ?
    .task-also-1 = Je devais saluer chaque personne, et je ne le faisais pas.
    .task-also-2 = Tenir les fiches à jour, ça faisait partie de mon poste.
    .action-follow-up = Donc ça a piqué. Et qu’avez-vous changé ? Vous, cette semaine-là.
    .action-also-1 = Je lui ai demandé un exemple, pour comprendre ce qu’elle voulait dire.
    .action-also-2 = J’ai fait une liste, et je l’ai suivie tous les soirs.
    .action-also-3 = J’ai enregistré ma voix et je l’ai réécoutée, ce qui était affreux.
    .action-also-4 = Je lui ai demandé de m’observer encore une fois, une semaine plus tard.
    .result-follow-up = Et ça s’est senti ? Qui l’a remarqué ?
    .result-also-1 = Un mois après, elle m’a dit que c’était bien mieux.
    .result-also-2 = Depuis, on ne me l’a plus reproché.
    .whole = Et vous me le racontez sans rougir. Avec un casque, ça ira très bien.
    .thin = « J’en ai tenu compte », me dit-on. Je demande toujours où on l’a mis.
    .too-long = J’ai l’impression que vous lui répondez encore. Qu’est-ce qui a changé ?
    .off-topic = Là-dedans, personne ne vous reprend. Je veux une remarque qui pique.
    .situation-model-1 = La deuxième année, au café, le responsable m’a dit après un coup de feu : « Tu coupes la parole aux gens. Tu as presque toujours raison, et tu la leur coupes quand même. » Je croyais gagner du temps.
    .task-model-1 = Mon travail, c’était de prendre la bonne commande et de faire avancer la file. J’en faisais la moitié, aux frais du client.
    .action-model-1 = J’ai boudé une journée. Puis j’ai demandé à Jo de taper sur le comptoir à chaque fois. Au premier service : onze coups. Alors je me suis donné une règle : je ne touche pas la caisse tant que la personne n’a pas fini. Et je répète la commande, ça occupe la bouche.
    .result-model-1 = À la fin du mois, c’était un ou deux par service. Le plus drôle, c’est que la file allait plus vite, parce que je ne préparais plus la mauvaise boisson. Le responsable l’a vu : c’est à moi qu’il a confié la formation de la recrue suivante.
    .situation-model-2 = On laisse des notes à la personne qui fait la tournée pendant notre repos. Un lundi, le remplaçant m’appelle : « Je n’arrive pas à te lire. J’ai passé vingt minutes devant une école à cause de toi. » Il ne l’a pas dit gentiment.
    .task-model-2 = Les notes, ça fait partie du travail, comme la conduite. Et il avait raison : je les écrivais sur mon genou, au dernier arrêt.
    .action-model-2 = J’ai présenté mes excuses, et je lui ai demandé ce qu’il aurait eu besoin de savoir. Trois choses : les portails, les chiens, et les heures où il n’y a personne. J’ai fait une feuille avec ces trois colonnes, remplie au fur et à mesure, en majuscules, et plus en fin de journée. Je lui ai envoyé une photo de la première : « Ça se lit ? »
    .result-model-2 = Ça se lisait. Deux autres chauffeurs l’ont demandée, et le dépôt en a fait imprimer des blocs. Depuis, plus un appel le lundi.
    .weak = J’accueille toujours bien les remarques, je pense que c’est important pour progresser. Une ancienne responsable m’a dit un jour que je devrais avoir un peu plus confiance en moi, et j’en ai tenu compte. Je n’étais pas tout à fait d’accord, elle avait dû tomber sur un mauvais jour, mais je lui ai dit merci.
    .weak-why = « Plus de confiance », cela ne pique guère, et c’est repris aussitôt. Il veut savoir ce qui se passe en vous quand l’autre a raison : une chose que vous avez faite autrement, le lundi suivant.

# text: That’s my seven. Your turn, we’ve got six minutes. Ask me something I’d not put in the advert.
# none: Nothing? Fair enough. It’s a big thing, though, a job. I’d want to know who I was going to sit next to. Drop me a line if it comes to you.
own = Voilà mes sept. À vous, on a six minutes. Demandez-moi une chose que je n’aurais pas mise dans l’annonce.
    .none = Rien ? Soit. C’est quand même une grosse affaire, un emploi. Moi, je voudrais savoir à côté de qui je serai assis. Si ça vous revient, envoyez-moi un mot.

# text: What do the people who stay have in common?
# answer: They ask each other. The ones who go try to know it all by themselves, and by February they’re worn out. That, and they take their breaks.
own-who-stays = Qu’ont en commun les personnes qui restent ?
    .answer = Elles se posent des questions entre elles. Celles qui partent veulent tout savoir sans aide, et en février elles n’en peuvent plus. Autre chose : celles qui restent prennent leurs pauses.

# text: How would my calls be judged in the first months?
# answer: Two a week, and you listen with me. Six headings, and I’ll show you the sheet on day one. There’s one thing that fails a call outright: opening an account without checking who it is. The rest is practice.
own-first-months = Comment mes appels seraient-ils jugés les premiers mois ?
    .answer = Deux par semaine, et vous les écoutez avec moi. La grille d’évaluation a six rubriques, vous la voyez dès le premier jour. Une seule chose fait échouer l’appel d’un coup : ouvrir un compte sans vérifier l’identité. Le reste, ça se travaille.

# text: Do we have to have the camera on, when we’re working from home?
# answer: You’ve got it on now.
# costs: A fair question for week three. As the first one, it tells him where your mind is. Ask how the team keeps together on the days at home, and the camera will come up by itself.
own-camera-on = Quand on travaille à la maison, faut-il allumer la caméra ?
    .answer = Là, elle est allumée.
    .costs = Bonne question pour la troisième semaine. En premier, elle lui dit où vous avez la tête. Demandez comment l’équipe reste soudée les jours à la maison, et la caméra viendra toute seule.

# text: What happens when I can’t solve something?
# answer: You stay with it. You go to the floor support or the faults desk and get your answer, and if it does have to move, you brief them so the customer doesn’t tell it twice. Then you check it got done.
own-cannot-solve = Que se passe-t-il quand je ne sais pas résoudre ?
    .answer = Vous restez dessus. Vous allez voir le soutien de plateau ou le service des pannes, et vous revenez avec la réponse. S’il faut vraiment transférer, c’est un transfert accompagné : le client ne raconte pas deux fois. Et après, vous vérifiez que c’est fait.

# text: Do you measure handle time, and what happens if mine’s long?
# answer: We look at it. Nobody’s told to hurry in the first three months. If yours is long and people don’t ring back, I’ll leave you be. If it’s short and they all ring back, we’ll be having a chat.
own-handle-time = Mesurez-vous la DMT, et que se passe-t-il si la mienne est longue ?
    .answer = On la regarde. Les trois premiers mois, personne ne vous presse. Si elle est longue et que les gens ne rappellent pas, je vous laisse tranquille. Si elle est courte et qu’ils rappellent tous, on aura une petite conversation.

# text: Is it right you sack people if they’re late twice?
# answer: Who told you that? No. We talk to them. Same as anybody would.
# costs: A rumour put to somebody’s face makes them defend the place, and you learn nothing. “How are shifts and swaps handled?” would have got you the truth.
own-late-twice = C’est vrai que deux retards, et c’est la porte ?
    .answer = Qui vous a dit ça ? Non. On en parle, comme partout.
    .costs = Une rumeur lancée à la figure oblige l’autre à se défendre, et vous n’apprenez rien. « Comment gérez-vous les horaires et les échanges ? » vous aurait donné la vérité.

# well: Right. That’s forty minutes, and I’ve only looked at the clock the once. You’ll have a call from me tomorrow, before five, and you know what I think about calls by five. Cheers for this.
# fair: Good, thanks. There’s some solid stuff in there, and I had to dig for a bit of it, so I’ll want to read my notes. You’ll hear tomorrow, before five, either way. Look after yourself.
# badly: Okay, that’s us. I’ll be straight with you: I’ve got a page of adjectives here, and not much that happened. You’ll get an answer tomorrow all the same, from me, by phone. Thanks for your time.
closes =
    .well = Bon. Quarante minutes, et je n’ai regardé l’heure qu’une fois. Je vous appelle demain, avant cinq heures, et vous savez ce que je pense des appels avant cinq heures. Merci à vous.
    .fair = Bien, merci. Il y a du solide, et il y en a que j’ai dû creuser, alors je vais relire mes notes. Réponse demain avant cinq heures, dans tous les cas. Portez-vous bien.
    .badly = D’accord, on s’arrête là. Je serai franc : j’ai ici une page d’adjectifs, et pas grand-chose qui se soit passé. Vous aurez votre réponse demain quand même, de ma bouche, par téléphone. Merci pour votre temps.

# well: I asked seven things and got seven things that happened. Put them in with Sheila’s lot for training, and don’t let them get bored.
# fair: There’s somebody in there, you just have to go in with a torch. Four weeks of training might do it, if somebody sits with them.
# badly: Nice enough, but I couldn’t tell you one thing they’ve done. If they’d told me about one ordinary Tuesday I’d have had something to write down.
afterwards =
    .well = J’ai posé sept questions, et j’ai eu sept choses qui se sont passées. À mettre en formation chez Sheila, et qu’on ne laisse personne s’ennuyer là-bas.
    .fair = Il y a quelqu’un, mais il faut y aller à la lampe de poche. Quatre semaines de formation peuvent suffire, avec une bonne voisine de bureau.
    .badly = Très aimable, et je ne saurais pas dire une seule chose que cette personne ait faite. Un seul mardi ordinaire, bien raconté, et j’aurais eu quelque chose à noter.

# text: Hello Marcus, thank you for this morning. What you said about the people who stay, that they ask each other, has stuck with me; it’s how I’ve got through everything I’ve done so far. I’d put Mrs Akhtar first again. If there’s anything in your notes that wants filling in, I’m on this number until seven. Best wishes,
thank-you = Bonjour Marcus, merci pour ce matin. Ce que vous avez dit des gens qui restent, qu’ils se posent des questions entre eux, m’est resté : jusqu’ici, c’est ainsi que j’ai tout appris. Madame Akhtar, je la rappellerais encore en premier. S’il manque quelque chose dans vos notes, on me joint à ce numéro jusqu’à dix-neuf heures. Bien à vous,
