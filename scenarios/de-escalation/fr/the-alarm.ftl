# text: Reference number four
title = Référence numéro quatre

# text: You take complaints for Calderbrook Heat, which looks after the boilers in the council’s homes. It is Friday, twenty to seven in the evening, two degrees below zero. Shabnam Holroyd rings for the third time this month. She lives on Mytholm Row with two children, Idris, seven, and Bea, four.
briefing = Vous prenez les réclamations pour Calderbrook Heat, qui s’occupe des chaudières des logements municipaux. On est vendredi, sept heures moins vingt du soir, il fait moins deux. Shabnam Holroyd appelle pour la troisième fois ce mois-ci. Elle habite Mytholm Row avec deux enfants, Idris, sept ans, et Bea, quatre ans.

# text: A complaint is taken by whoever answers, and stays theirs. Nobody has to give a reference number in order to be believed.
policy-complaint = Qui répond prend la réclamation, et la garde. Personne n’a besoin d’un numéro de référence pour être cru.

# text: Carbon monoxide: an alarm that sounded, or several people unwell at home and better elsewhere. Stop whatever you are doing: everybody outside, door left open, and the emergency desk comes on the line at once (hand over warm). You stay until they are out.
policy-danger = Monoxyde de carbone : un détecteur qui a sonné, ou plusieurs personnes mal chez elles et mieux ailleurs. Arrêtez ce que vous faites : tout le monde dehors, porte ouverte, et la cellule d’urgence entre aussitôt en ligne (transfert accompagné). Vous restez jusqu’à ce qu’ils soient sortis.

# text: With such a sign, nothing that keeps anybody indoors: no airing the rooms, no testing the alarm, no switching off, no waiting. The caller is not sent to ring another number.
policy-never = Devant un tel signe, rien qui retienne quelqu’un à l’intérieur : ni aérer, ni tester le détecteur, ni éteindre, ni attendre. On ne renvoie pas la personne vers un autre numéro.

# text: Headache, sickness or dizziness in such a home: the desk sends an ambulance, and whoever was inside is seen the same evening.
policy-medical = Maux de tête, nausées ou vertiges dans un tel logement : la cellule envoie une ambulance, et qui était à l’intérieur est examiné le soir même.

# text: Loss of earnings from a missed repair: up to { $authority } on the rent account, never before the danger is dealt with.
policy-money = Perte de salaire pour une réparation manquée : jusqu’à { $authority } sur le compte de loyer, jamais avant que le danger soit traité.

# text: to be believed without three reference numbers
need-believed = être crue sans trois numéros de référence

# text: to be out of that house with both children
need-safe = être hors de cette maison avec les deux enfants

# text: to have all three of them seen tonight
need-checked = qu’ils soient examinés ce soir, tous les trois

# text: a boiler that somebody has really looked at
need-boiler = une chaudière que quelqu’un ait vraiment regardée

# text: to know why two reports led to nothing
need-why = savoir pourquoi deux signalements n’ont mené à rien

# text: Home
# value: 3 Mytholm Row, council tenancy, gas boiler in the kitchen
record-home = Logement
    .value = 3 Mytholm Row, location municipale, chaudière à gaz dans la cuisine

# text: { $first }
# value: No heat. Visit: reset. Four minutes on site
record-first = { $first }
    .value = Pas de chauffage. Visite : remise à zéro. Quatre minutes sur place

# text: { $second }
# value: “Flame yellow, windows wet.” Visit: reset. No reading taken
record-second = { $second }
    .value = « Flamme jaune, fenêtres mouillées. » Visite : remise à zéro. Aucune mesure

# text: CO alarm
# value: Left on the kitchen wall in October; no note that anybody explained it
record-alarm = Détecteur de CO
    .value = Posé au mur de la cuisine en octobre ; rien n’indique qu’on l’ait expliqué

# text: Third report
# value: None yet: this call
record-next = Troisième signalement
    .value = Pas encore : c’est cet appel

# text: Carbon monoxide: what people say
# content: They seldom say gas. They say: a yellow flame, wet windows, headaches that go at school or at work, everybody tired, a beeper that would not stop. One question finds it: is anybody at home feeling unwell?
knowledge-signs = Monoxyde de carbone : ce que disent les gens
    .content = Ils disent rarement « gaz ». Ils disent : une flamme jaune, des fenêtres qui coulent, des maux de tête qui passent à l’école ou au travail, tout le monde fatigué, un bip qui n’arrêtait pas. Une question suffit : quelqu’un se sent-il mal à la maison ?

# text: Loss of earnings
# content: Two days waited in for a repair that failed may be credited to the rent account up to { $authority }. Needs dates. Never in the same breath as a danger.
knowledge-pay = Perte de salaire
    .content = Deux journées d’attente pour une réparation ratée peuvent être créditées sur le compte de loyer, jusqu’à { $authority }. Il faut les dates. Jamais dans le même souffle qu’un danger.

# text: Danger to life: home left, emergency desk
disposition-danger = Danger de mort : logement quitté, cellule d’urgence

# text: Complaint: repeated repair
disposition-complaint = Réclamation : réparation à répétition

# text: Repair: routine visit
disposition-repair = Réparation : visite ordinaire

# text: Safety advice given
disposition-advice = Conseil de sécurité donné

# text: Hello. Shabnam Holroyd, Mytholm Row. It’s the boiler, third time I’ve rung. I’m not after shouting at anyone. I’m just that tired of explaining it.
# says-tense: It’s Shabnam Holroyd, three Mytholm Row. Third time about this boiler. I’ve three reference numbers and I’m that tired of explaining.
# says-furious: Third time! Three reference numbers, one boiler! I can’t explain it again, I’ve nothing left to explain it with!
# reference: Good evening, Calderbrook Heat. Could I take the most recent reference number, and the first line of the address, please?
# reference-also-1: Calderbrook Heat, can I have your reference number and address?
# reference-also-2: Good evening. What’s the reference, please?
# reference-also-3: Hello, I’ll need the case number from your last call to find you
# reference-also-4: Good evening, your latest reference and your postcode, if you have them handy
# third-time: Good evening, { $agent } speaking. Three calls for one boiler would wear anyone out. I’ve all of them here, so you needn’t start over. What’s it doing tonight?
# third-time-also-1: Hello, this is { $agent }. No wonder you’re tired, this is the third time. I can see the other two. How is it tonight?
# third-time-also-2: Good evening, { $agent } here. You sound worn out, and I’d be too. Your calls are in front of me. What is it doing now?
# third-time-also-3: Hello, I’m { $agent }. Explaining it three times is exhausting, you don’t have to again. What’s happening with it this evening?
# third-time-also-4: Good evening. That’s two times too many, you must be fed up to the back teeth. I’ve got the notes. Tell me about tonight
# busy-week: Evening. I’m afraid it’s been like that for everybody since the cold snap, there are four hundred jobs on the board and nine engineers. What seems to be the trouble with yours?
# busy-week-also-1: Good evening, we’re terribly busy with this frost, so bear with us. What’s yours doing?
# busy-week-also-2: Hello, everyone’s boiler has gone this week. What’s up with it?
# busy-week-also-3: Evening, it’s all hands on deck here with the weather. What’s the fault?
# busy-week-also-4: Good evening, you’re one of four hundred, I’m afraid. What’s the problem?
# inconvenience: Good evening, and thank you for your patience. We’re sorry for any inconvenience this may have caused.
# inconvenience-also-1: Good evening, apologies for any inconvenience
# inconvenience-also-2: Hello, I’m sorry for the trouble you’ve had, thank you for holding
# inconvenience-also-3: Good evening, on behalf of Calderbrook Heat, our apologies
# inconvenience-also-4: Hello, sorry to hear that you’ve had to ring again
opening = Bonsoir. Shabnam Holroyd, Mytholm Row. C’est pour la chaudière, la troisième fois que j’appelle. Je ne veux crier sur personne. Je suis juste fatiguée de tout réexpliquer.
    .says-tense = C’est Shabnam Holroyd, au trois, Mytholm Row. Troisième fois pour cette chaudière. J’ai trois numéros de référence et je suis fatiguée de tout réexpliquer.
    .says-furious = Troisième fois ! Trois références, une chaudière ! Je ne peux plus l’expliquer, je n’ai plus la force !
    .reference = Bonsoir, Calderbrook Heat. Puis-je avoir votre numéro de référence le plus récent, et la première ligne de l’adresse, s’il vous plaît ?
    .reference-also-1 = Calderbrook Heat, votre numéro de référence et votre adresse ?
    .reference-also-2 = Bonsoir. C’est quelle référence, je vous prie ?
    .reference-also-3 = Bonsoir, il me faut le numéro de dossier de votre dernier appel pour vous retrouver
    .reference-also-4 = Bonsoir, votre dernière référence et le code postal, si vous les avez sous la main
    .third-time = Bonsoir, { $agent } à l’appareil. Trois appels pour une chaudière, il y a de quoi être à bout. Je les ai tous ici, inutile de recommencer. Que fait-elle ce soir ?
    .third-time-also-1 = Bonsoir, ici { $agent }. Pas étonnant que vous soyez fatiguée, c’est la troisième fois. Je vois les deux autres. Comment va-t-elle ce soir ?
    .third-time-also-2 = Bonsoir, { $agent }. Vous avez l’air à bout de forces, on le serait à moins. Vos appels sont devant moi. Que fait-elle maintenant ?
    .third-time-also-3 = Bonsoir, je suis { $agent }. L’expliquer trois fois, c’est usant, vous n’aurez pas à le refaire. Que se passe-t-il ce soir ?
    .third-time-also-4 = Bonsoir. Deux appels de trop, vous devez en avoir par-dessus la tête. J’ai les notes. Dites-moi pour ce soir
    .busy-week = Bonsoir. C’est comme ça pour tout le monde depuis le coup de froid, hélas, il y a quatre cents interventions au tableau et neuf techniciens. Qu’est-ce qu’elle a, la vôtre ?
    .busy-week-also-1 = Bonsoir, nous sommes débordés avec ce gel, alors un peu d’indulgence. Que fait la vôtre ?
    .busy-week-also-2 = Bonsoir, toutes les chaudières lâchent cette semaine. Qu’a la vôtre ?
    .busy-week-also-3 = Bonsoir, tout le monde est sur le pont avec ce temps. Quelle est la panne ?
    .busy-week-also-4 = Bonsoir, vous êtes une sur quatre cents, j’en ai peur. Quel est le problème ?
    .inconvenience = Bonsoir, et merci de votre patience. Nous vous présentons nos excuses pour la gêne occasionnée.
    .inconvenience-also-1 = Bonsoir, toutes nos excuses pour la gêne
    .inconvenience-also-2 = Bonsoir, pardon pour ce tracas, et merci d’avoir patienté
    .inconvenience-also-3 = Bonsoir, au nom de Calderbrook Heat, nos excuses
    .inconvenience-also-4 = Bonsoir, nos excuses si vous avez dû rappeler

# text: One ends in 418, one in 552, and one’s on an envelope somewhere, and I can’t find the envelope. Does it matter which?
# says-tense: 418. 552. The third’s on an envelope somewhere. Do I go and look for it, or do you want to know what’s wrong?
# says-furious: 418! 552! The third’s on some envelope! What’s the good of a number if nobody reads what’s under it?
# leave-it: Leave the envelope. You shouldn’t need a number to be believed, and I’d be cross as well. Both visits are on my screen. What’s it doing tonight?
# leave-it-also-1: Never mind the third one, I can see why that grates. I’ve found both visits. How’s the boiler now?
# leave-it-also-2: Forget the numbers. You’ve every right to be angry, you told us twice already. What’s happening tonight?
# leave-it-also-3: No need to look. It’s maddening to be asked, I know. I have it all here. What is it doing?
# leave-it-also-4: Don’t get up. You’ve reason to be cross, and I’ve read what was written each time. How is it this evening?
# need-third: I do need the third one as well, I’m afraid. Have a look for it, and I’ll wait.
# need-third-also-1: Please find the envelope, I can’t open the case without it
# need-third-also-2: You’ll have to give me the last number, the system asks for it
# need-third-also-3: I can only go on with the newest reference, so do look
# need-third-also-4: Go and get the envelope, please, then we can begin
# straight-book: Not to worry, we shan’t need them. I’ll simply book you a new visit: the first I have is Tuesday, any time between twelve and six.
# straight-book-also-1: Never mind, let’s get you a fresh appointment, Tuesday afternoon?
# straight-book-also-2: I’ll put you down for Tuesday, twelve till six, all right?
# straight-book-also-3: We’ll start again with a new job, Tuesday’s the earliest
# straight-book-also-4: Easiest is a new booking. There’s Tuesday between twelve and six
# from-the-top: Then let’s hear the whole thing from the beginning, in your own time.
# from-the-top-also-1: Tell me all of it, from the start, I’m listening
# from-the-top-also-2: Go on, take it from the top, I won’t interrupt
# from-the-top-also-3: Just start wherever you like, I’ve time
# from-the-top-also-4: I’ll listen to the full story, go ahead
refs = Une finit par 418, une par 552, et une que j’ai écrite sur une enveloppe, et l’enveloppe, je ne la trouve pas. C’est important, laquelle ?
    .says-tense = 418. 552. La troisième est sur une enveloppe, quelque part. Je vais la chercher, ou vous voulez savoir ce qui ne va pas ?
    .says-furious = 418 ! 552 ! L’autre, sur une enveloppe ! À quoi sert un numéro si personne ne lit ce qu’il y a dessous ?
    .leave-it = Laissez l’enveloppe. On n’a pas besoin d’un numéro pour être crue, et je serais en colère aussi. Les deux visites sont à mon écran. Que fait-elle ce soir ?
    .leave-it-also-1 = Tant pis pour la troisième, je vois que ça vous irrite. J’ai retrouvé les deux visites. Et la chaudière, maintenant ?
    .leave-it-also-2 = Oubliez les numéros. Vous avez le droit d’être fâchée, vous nous l’avez déjà dit deux fois. Que se passe-t-il ce soir ?
    .leave-it-also-3 = Ne cherchez pas. C’est exaspérant qu’on vous le demande, je sais. J’ai tout ici. Que fait-elle ?
    .leave-it-also-4 = Restez assise. Vous avez de quoi être fâchée, et j’ai lu ce qui a été écrit chaque fois. Comment va-t-elle ce soir ?
    .need-third = Il me faut aussi la troisième, malheureusement. Cherchez-la, je patiente.
    .need-third-also-1 = Retrouvez l’enveloppe, s’il vous plaît, sans elle je ne peux pas ouvrir le dossier
    .need-third-also-2 = Vous devez me donner le dernier numéro, le système le demande
    .need-third-also-3 = Je ne peux continuer qu’avec la référence la plus récente, alors cherchez
    .need-third-also-4 = Allez prendre l’enveloppe, s’il vous plaît, ensuite nous pourrons commencer
    .straight-book = Ce n’est pas grave, nous n’en aurons pas besoin. Je vous inscris simplement pour une nouvelle visite : la première que j’ai, c’est mardi, entre midi et dix-huit heures.
    .straight-book-also-1 = Peu importe, on reprend un rendez-vous, mardi après-midi ?
    .straight-book-also-2 = Je vous note pour mardi, de midi à dix-huit heures, ça va ?
    .straight-book-also-3 = On repart sur une nouvelle intervention, mardi au plus tôt
    .straight-book-also-4 = Le plus simple est une nouvelle visite. Il y a mardi, entre midi et dix-huit heures
    .from-the-top = Alors racontez-moi tout depuis le début, comme ça vous vient.
    .from-the-top-also-1 = Dites-moi tout, depuis le commencement, j’écoute
    .from-the-top-also-2 = Allez-y, reprenez du début, je ne vous coupe pas
    .from-the-top-also-3 = Commencez par où vous voulez, j’ai le temps
    .from-the-top-also-4 = J’écoute toute l’histoire, je vous en prie

# text: The boiler lights, that’s the daft part, it’s warm enough. But the flame was always blue and now it’s yellow, and the windows run. Your man pressed a button, said “that’ll do it”, and was gone in four minutes.
# says-tense: The boiler lights. Only the flame’s gone yellow, and the windows run with water. I told your man. He pressed a button. Four minutes, I timed him. Do you lot write anything down?
# says-furious: It’s on, and the flame’s yellow! The windows are streaming, and your man pressed a button and left! Four minutes! Do you write anything down?
# condensation: Windows do run this time of year, especially if you’re drying your washing indoors. Open the vents a bit, and it’ll ease off.
# condensation-also-1: That’s only condensation, everyone has it in this cold
# condensation-also-2: It’ll be the washing, open a vent and it clears
# condensation-also-3: Wet windows are normal in November, nothing to do with the boiler
# condensation-also-4: A yellow flame can look worse than it is, I shouldn’t fret
# anybody-poorly: I wouldn’t trust four minutes either. Before anything else, because of that flame: is anybody at home feeling poorly?
# anybody-poorly-also-1: You’re right to doubt it. One question first, with a yellow flame: is anyone in the house unwell?
# anybody-poorly-also-2: I don’t blame you. I have to ask this now: has anybody had headaches, or felt sick?
# anybody-poorly-also-3: Four minutes wouldn’t convince me. Tell me one thing before we go on: how are you all feeling in that house?
# anybody-poorly-also-4: That’s a fair thing to be suspicious of. Is anybody ill at home, you or the children?
# four-minutes: Four minutes isn’t an inspection, I’d have my doubts as well. I’ll find out who came, what he did, and why nobody wrote a word of it down. That goes in your complaint, in so many words.
# four-minutes-also-1: I can see why you don’t trust that. I’m going to look into who was sent and why there’s no note
# four-minutes-also-2: You’ve every reason to doubt us. I’ll take up the four minutes with his manager myself
# four-minutes-also-3: I’d feel fobbed off too. I’ll get to the bottom of that visit for you
# four-minutes-also-4: I understand, that’s no way to do a job. I’ll have his report pulled and read
# four-minutes-coach: Fair, and she likes you for it. But a yellow flame and wet windows are not a matter for a report. One question would have told you.
# routine: As long as it’s heating, it goes down as routine, so that’d be Tuesday, any time from twelve till six. Shall I book that?
# routine-also-1: If there’s heat it isn’t urgent. Tuesday afternoon?
# routine-also-2: Right, it’s working, so it’s a standard visit, Tuesday’s the first
# routine-also-3: I can send somebody on Tuesday, seeing that you’re warm
# routine-also-4: That’d be priority three, so Tuesday between twelve and six, all right?
boiler = La chaudière s’allume, c’est ça qui est bête, il fait assez chaud. Mais la flamme a toujours été bleue, et maintenant elle est jaune, et les fenêtres coulent. Votre gars a appuyé sur un bouton, il a dit « ça ira », et au bout de quatre minutes il était parti.
    .says-tense = La chaudière s’allume. Seulement la flamme est devenue jaune, et les fenêtres coulent. Je l’ai dit à votre gars. Il a appuyé sur un bouton. Quatre minutes, j’ai chronométré. Vous notez quelque chose, des fois ?
    .says-furious = Elle marche, et la flamme est jaune ! Les fenêtres ruissellent, et votre gars appuie sur un bouton et s’en va ! Quatre minutes ! Vous notez quelque chose, des fois ?
    .condensation = Les fenêtres coulent toujours à cette saison, surtout si vous faites sécher le linge à l’intérieur. Ouvrez un peu les aérations, et ça passera.
    .condensation-also-1 = Ce n’est que de la condensation, tout le monde en a par ce froid
    .condensation-also-2 = Ce sera le linge, ouvrez une aération et ça part
    .condensation-also-3 = Des fenêtres mouillées en novembre, c’est normal, rien à voir avec la chaudière
    .condensation-also-4 = Une flamme jaune a l’air plus grave qu’elle n’est, ne vous tracassez pas
    .anybody-poorly = Je ne me fierais pas non plus à quatre minutes. Avant tout, à cause de cette flamme : quelqu’un se sent-il mal, chez vous ?
    .anybody-poorly-also-1 = Vous avez raison d’en douter. Une question d’abord, avec une flamme jaune : quelqu’un est-il souffrant à la maison ?
    .anybody-poorly-also-2 = Je ne vous donne pas tort. Il faut que je le demande tout de suite : quelqu’un a-t-il eu mal à la tête, ou des nausées ?
    .anybody-poorly-also-3 = Quatre minutes ne me convaincraient pas. Dites-moi une chose avant d’aller plus loin : comment allez-vous, tous, dans cette maison ?
    .anybody-poorly-also-4 = C’est bien normal de se méfier. Quelqu’un est-il malade chez vous, vous ou les enfants ?
    .four-minutes = Quatre minutes, ce n’est pas une inspection, j’aurais mes doutes aussi. Je vais trouver qui est venu, ce qu’il a fait, et pourquoi personne n’en a écrit un mot. Cela ira dans votre réclamation, tel quel.
    .four-minutes-also-1 = Je vois pourquoi vous ne vous y fiez pas. Je vais chercher qui on a envoyé et pourquoi il n’y a pas de note
    .four-minutes-also-2 = Vous avez toutes les raisons de douter de nous. Je parlerai de ces quatre minutes à son chef moi-même
    .four-minutes-also-3 = J’aurais aussi l’impression qu’on s’est débarrassé de moi. Je vais tirer cette visite au clair pour vous
    .four-minutes-also-4 = Je comprends, ce n’est pas une façon de travailler. Je fais ressortir son rapport et je le lis
    .four-minutes-coach = C’est juste, et elle vous en sait gré. Mais une flamme jaune et des fenêtres mouillées ne sont pas l’affaire d’un rapport. Une seule question vous l’aurait appris.
    .routine = Tant qu’elle chauffe, c’est une visite ordinaire, donc ce serait mardi, à n’importe quelle heure entre midi et dix-huit heures. Je vous inscris ?
    .routine-also-1 = S’il y a du chauffage, ce n’est pas urgent. Mardi après-midi ?
    .routine-also-2 = Bon, elle marche, donc c’est une visite normale, mardi au plus tôt
    .routine-also-3 = Je peux envoyer quelqu’un mardi, puisque vous avez chaud
    .routine-also-4 = Ce serait une priorité trois, donc mardi entre midi et dix-huit heures, d’accord ?

# text: It’s a day’s pay, each time I wait in. { $pay }. And I’ve been up with these two all week, heads, both of them. They’re right as rain once they’re at school. I’m about done in.
# says-tense: That’s { $pay } a day I lose, waiting in. And I’ve been up with these two all week with their heads. Fine at school, mind. I can’t keep this up.
# says-furious: { $pay } a day I lose! And up every night this week with these two and their heads, and right as rain at school! I can’t keep this up!
# going-round: There’s something going round, mine both had it. Plenty to drink, early to bed, and it’s gone in three days.
# going-round-also-1: It’ll be that bug, half the town’s got it
# going-round-also-2: Children pick up everything at this age, it passes
# going-round-also-3: Sounds like the usual winter virus to me, keep them warm
# going-round-also-4: Ours had the same, it was gone by the weekend
# lost-days: Two days waited in comes to { $lost }, and you can have that back, off the rent. You must be worn to a thread.
# lost-days-also-1: You can claim both days, { $lost }, you sound shattered
# lost-days-also-2: We could take the two days off your rent, { $lost }. That’s hard on anybody
# lost-days-also-3: There’s { $lost } to be had for the pay you lost. No wonder you’re done in
# lost-days-also-4: { $lost } is what you’d be due for that. It’s not right, and you’re tired out
# log-the-loss: I’ll log that as loss of earnings. You waited in on { $first } and { $second }, is that right, and did your employer give you anything in writing for those days?
# log-the-loss-also-1: That can go on the complaint. Which two days were they, and have you a payslip?
# log-the-loss-also-2: I’ll note the loss of pay. Can you confirm the dates?
# log-the-loss-also-3: We can look at earnings. Was it the { $first } and the { $second }?
# log-the-loss-also-4: Let me take those dates down for the form
# those-heads: A week of broken nights, you must be on your knees. Those heads: both of them, here, and gone once they’re at school?
# those-heads-also-1: You’re worn out, I can hear it. Let me get this right: both children have headaches at home, and none at school?
# those-heads-also-2: That’s a dreadful week. So it’s both of them, every night, and it clears when they’re out of the house?
# those-heads-also-3: No wonder you’re exhausted. Did I hear that right, headaches here and none at school?
# those-heads-also-4: All those nights, and you still go to work. Tell me about the heads: they’re only bad at home?
cost = C’est une journée de paie, chaque fois que j’attends. { $pay }. Et je suis debout toutes les nuits de la semaine avec ces deux-là, la tête, tous les deux. À l’école, ils sont en pleine forme. Je n’en peux plus.
    .says-tense = Ça fait { $pay } par jour que je perds à attendre. Et je suis debout toutes les nuits, cette semaine, avec leurs maux de tête. À l’école, rien. Je ne tiendrai pas.
    .says-furious = { $pay } par jour que je perds ! Et debout toutes les nuits, cette semaine, avec leurs maux de tête, et à l’école, plus rien ! Je ne tiens plus !
    .going-round = Il y a quelque chose qui traîne, les miens l’ont eu tous les deux. Beaucoup boire, tôt au lit, et en trois jours c’est parti.
    .going-round-also-1 = Ce sera ce virus, la moitié de la ville l’a
    .going-round-also-2 = Les enfants attrapent tout à cet âge, ça passe
    .going-round-also-3 = Ça m’a tout l’air du virus de l’hiver, tenez-les au chaud
    .going-round-also-4 = Les nôtres ont eu pareil, le dimanche c’était fini
    .lost-days = Deux jours d’attente, ça fait { $lost }, et vous pouvez les récupérer sur le loyer. Vous devez être à bout de forces.
    .lost-days-also-1 = Vous pouvez demander les deux jours, { $lost }, vous avez l’air épuisée
    .lost-days-also-2 = On pourrait déduire les deux journées du loyer, { $lost }. C’est dur pour n’importe qui
    .lost-days-also-3 = Il y a { $lost } à obtenir pour la paie perdue. Pas étonnant que vous n’en puissiez plus
    .lost-days-also-4 = { $lost }, c’est ce qui vous reviendrait. Ce n’est pas juste, et vous êtes épuisée
    .log-the-loss = Je note cela comme perte de salaire. C’est bien le { $first } et le { $second } que vous avez attendu, et votre employeur vous a-t-il donné un papier pour ces jours-là ?
    .log-the-loss-also-1 = Cela peut aller dans la réclamation. C’étaient quels jours, et avez-vous une fiche de paie ?
    .log-the-loss-also-2 = J’inscris la perte de salaire. Pouvez-vous confirmer les dates ?
    .log-the-loss-also-3 = On peut regarder le salaire. C’était le { $first } et le { $second } ?
    .log-the-loss-also-4 = Laissez-moi prendre ces dates pour le formulaire
    .those-heads = Une semaine de nuits hachées, vous devez tomber de fatigue. Ces maux de tête : tous les deux, chez vous, et plus rien à l’école ?
    .those-heads-also-1 = Vous êtes épuisée, je l’entends. Que je comprenne bien : les deux enfants ont mal à la tête à la maison, et pas à l’école ?
    .those-heads-also-2 = Quelle semaine affreuse. Donc les deux, chaque nuit, et cela passe dès qu’ils quittent la maison ?
    .those-heads-also-3 = Pas étonnant que vous soyez à bout. Ai-je bien entendu, mal à la tête ici et rien à l’école ?
    .those-heads-also-4 = Toutes ces nuits, et vous travaillez quand même. Et ces maux de tête : c’est seulement chez vous ?

# text: I can’t think straight. They’ve had heads all week, the both of them, and I’ve one myself, it’s no sleep that does it. That alarm of yours kept on at three in the morning, two nights, it was that annoying, I took it off the wall. It’s in the drawer. Anyway, will somebody answer for your man’s four minutes, and my two days’ pay, or won’t they?
# says-tense: I can’t think straight. Heads, all three of us, it’s no sleep. That alarm by the boiler went off at three in the morning, two nights running, did my head in, I had it off the wall. It’s in the drawer. Anyway. I want somebody to answer for your man’s four minutes, and the two days’ pay.
# says-furious: We’ve all got heads! That alarm of yours at three in the morning, two nights, I’ve had it off the wall and shoved it in the drawer! Now will somebody answer for your man’s four minutes, and my two days’ pay?
# ring-them: The alarm wants reporting. Have you a pen? It’s the gas emergency service, 0800 111 999. Ring them as soon as we’ve finished here.
# ring-them-also-1: You should call 0800 111 999 about that alarm when we’re done
# ring-them-also-2: For the alarm, that’s the gas emergency number, I’ll read it out to you
# ring-them-also-3: That’s one for the emergency line, they’re open all night, give them a ring
# ring-them-also-4: Take this number down, 0800 111 999, and tell them about the alarm
# ring-them-coach: The right number, given to the wrong person. She has a headache, two children and your word that it can wait till you have finished.
# two-days: Yes, somebody will, and it’s me. { $lost } goes on your rent account tonight for the two days, and an engineer from a different firm is with you tomorrow at eight. I’ll see to both myself before I go home.
# two-days-also-1: I’ll answer for it. You get { $lost } tonight, and another engineer at eight tomorrow
# two-days-also-2: Leave it with me: both days’ pay back, and a proper engineer first thing in the morning
# two-days-also-3: You have my word. { $lost } on the account now, and somebody from another firm tomorrow at eight
# two-days-also-4: I’m taking that on: the money’s credited, and tomorrow at eight a different engineer looks at it properly
# two-days-coach: Everything she asked for, and generously. She told you about the alarm as well, between two other things, and tonight they sleep there.
# half: Open a window, and have the boiler off for tonight. I’ll put you through to repairs, they can advise you about the alarm.
# half-also-1: Air the kitchen and turn it off at the switch. Repairs will talk to you about the alarm, one moment
# half-also-2: Best switch it off and open up a bit. I’m transferring you to the repair line
# half-also-3: Let some air in for now, I’ll pass you to repairs about that alarm
# half-also-4: Turn the boiler off to be on the safe side, and hold for the repairs team
# half-coach: An open window keeps them indoors, and the hold music knows nothing about the alarm. After a sign like that: everybody outside, and the emergency desk on this line.
# out-now: I’m stopping you there, for the alarm. Take both children outside now, and leave the door open behind you. The emergency desk is coming on the line, and I’m staying with you.
# out-now-also-1: Mrs Holroyd, the complaint waits. Everybody out of the house this minute, door open. I’m bringing in the emergency desk, and I don’t hang up
# out-now-also-2: Stop there. That alarm means carbon monoxide. Get the children and go outside now; the emergency desk joins us, I’ll be here
# out-now-also-3: I need you all out of that house, now, because of the alarm. Leave the door open. Emergency desk’s joining, you’ve got me as well
# out-now-also-4: Before anything else: that alarm and those heads go together. Outside, the three of you, straight away. I’m connecting the emergency desk and staying on
# get-out: Get out of that house. Now. Both children, don’t argue. I’m putting the emergency desk on to you.
# get-out-also-1: Out of the house, this second, no buts! Emergency desk’s coming on
# get-out-also-2: Drop everything and get those children out! I’m passing this to emergency
# get-out-also-3: You shouldn’t be in there! Outside, at once, the emergency desk will talk to you
# get-out-also-4: Right, get out, and do it now. I’m transferring you to emergency
# get-out-coach: The right thing, and it is done. But she hears an order without a reason, and an anxious person stands still.
alarm = Je n’ai plus les idées claires. Ils ont mal à la tête depuis une semaine, tous les deux, et moi aussi, c’est de ne pas dormir. Votre alarme sonnait à trois heures du matin, deux nuits, c’était d’un pénible, je l’ai décrochée. Elle est dans le tiroir. Enfin. Est-ce que quelqu’un va répondre des quatre minutes de votre gars, et de mes deux jours de paie, oui ou non ?
    .says-tense = Je n’ai plus les idées claires. La tête, tous les trois, c’est de ne pas dormir. L’alarme près de la chaudière a sonné à trois heures du matin, deux nuits de suite, elle me rendait folle, je l’ai décrochée. Elle est dans le tiroir. Enfin. Je veux que quelqu’un réponde des quatre minutes de votre gars, et des deux jours de paie.
    .says-furious = On a tous mal à la tête ! Votre alarme, à trois heures du matin, deux nuits, je l’ai décrochée et fourrée dans le tiroir ! Alors, quelqu’un va-t-il répondre des quatre minutes de votre gars, et de mes deux jours de paie ?
    .ring-them = L’alarme, il faut la signaler. Vous avez un stylo ? C’est le service d’urgence du gaz, 0800 111 999. Appelez-les dès que nous aurons fini.
    .ring-them-also-1 = Vous devriez appeler le 0800 111 999 pour cette alarme quand nous aurons terminé
    .ring-them-also-2 = Pour l’alarme, c’est le numéro d’urgence du gaz, je vous le dicte
    .ring-them-also-3 = Cela relève de la ligne d’urgence, ils répondent toute la nuit, passez-leur un coup de fil
    .ring-them-also-4 = Notez ce numéro, 0800 111 999, et parlez-leur de l’alarme
    .ring-them-coach = Le bon numéro, donné à la mauvaise personne. Elle a mal à la tête, deux enfants, et votre parole que cela peut attendre la fin de l’appel.
    .two-days = Oui, et ce quelqu’un, c’est moi. { $lost } vont sur votre compte de loyer ce soir pour les deux jours, et demain à huit heures un technicien d’une autre entreprise est chez vous. Je m’occupe des deux avant de rentrer.
    .two-days-also-1 = J’en réponds. Vous avez { $lost } ce soir, et un autre technicien demain à huit heures
    .two-days-also-2 = Laissez-moi faire : les deux jours remboursés, et un vrai technicien demain à la première heure
    .two-days-also-3 = Vous avez ma parole. { $lost } sur le compte maintenant, et quelqu’un d’une autre maison demain à huit heures
    .two-days-also-4 = Je prends cela en charge : l’argent est crédité, et demain à huit heures un autre technicien regarde pour de bon
    .two-days-coach = Tout ce qu’elle demandait, et avec largesse. Elle vous a aussi parlé de l’alarme, entre deux autres choses, et ce soir ils dorment là.
    .half = Ouvrez une fenêtre, et laissez la chaudière éteinte cette nuit. Je vous passe les réparations, ils vous conseilleront pour l’alarme.
    .half-also-1 = Aérez la cuisine et coupez l’interrupteur. Les réparations vous parleront de l’alarme, un instant
    .half-also-2 = Éteignez-la et ouvrez un peu, c’est mieux. Je vous transfère aux réparations
    .half-also-3 = Faites entrer de l’air pour le moment, je vous passe les réparations au sujet de cette alarme
    .half-also-4 = Arrêtez la chaudière par prudence, et patientez pour l’équipe des réparations
    .half-coach = Une fenêtre ouverte les garde à l’intérieur, et la musique d’attente ne sait rien de l’alarme. Après un tel signe : tout le monde dehors, et la cellule d’urgence sur cette ligne.
    .out-now = Je vous arrête, c’est pour l’alarme. Sortez les deux enfants, maintenant, et laissez la porte ouverte derrière vous. La cellule d’urgence arrive en ligne, et je reste avec vous.
    .out-now-also-1 = Madame Holroyd, la réclamation attendra. Tout le monde hors de la maison, à l’instant, porte ouverte. Je fais venir la cellule d’urgence, et je ne raccroche pas
    .out-now-also-2 = Arrêtez-vous là. Cette alarme, c’est le monoxyde de carbone. Prenez les enfants et sortez maintenant ; la cellule d’urgence nous rejoint, je suis là
    .out-now-also-3 = Il faut que vous sortiez tous de cette maison, tout de suite, à cause de l’alarme. Laissez la porte ouverte. La cellule d’urgence arrive, et moi je reste
    .out-now-also-4 = Avant toute chose : cette alarme et ces maux de tête vont ensemble. Dehors, tous les trois, immédiatement. Je branche la cellule d’urgence et je reste en ligne
    .get-out = Sortez de cette maison. Maintenant. Les deux enfants, ne discutez pas. Je vous passe la cellule d’urgence.
    .get-out-also-1 = Dehors, à la seconde, pas de mais ! La cellule d’urgence arrive
    .get-out-also-2 = Lâchez tout et sortez ces enfants ! Je passe ça à l’urgence
    .get-out-also-3 = Vous ne devriez pas être là-dedans ! Dehors, tout de suite, la cellule va vous parler
    .get-out-also-4 = Bon, sortez, et maintenant. Je vous transfère à la cellule d’urgence
    .get-out-coach = C’est ce qu’il faut, et c’est fait. Mais elle entend un ordre sans raison, et quelqu’un qui a peur reste sur place.

# text: Oh. Oh, that’s… you’re the first one that’s listened. I could cry. Right. I’ll get these two down early, they can hardly keep their eyes open.
# says-tense: Well. Thank you. That’s more than I’ve had all month. I’ll get these two to bed, then. They’re dead on their feet, it’s not even seven.
# says-furious: About time. Right, I’m putting these two to bed, they’re asleep on the stairs as it is.
# sleep-well: You’re very welcome, you’ve waited long enough. Have a good night’s sleep, all three of you, and he’ll be there at eight.
# sleep-well-also-1: It’s a pleasure. Sleep well, the engineer’s with you at eight
# sleep-well-also-2: Get some rest, you’ve earned it. Good night, Mrs Holroyd
# sleep-well-also-3: Glad I could help. Good night to you and the little ones
# sleep-well-also-4: That’s what we’re here for. Sleep tight, tomorrow at eight it’s sorted
# before-you-do: Not to bed, no. It’s that alarm; I ought to have stopped you the moment you said it. Outside, all three, now. The emergency desk is coming on, and I’m staying.
# before-you-do-also-1: Wait. Don’t put them to bed. I missed what you said about the alarm: everyone outside now, I’m bringing in the emergency desk
# before-you-do-also-2: Stop, please. That alarm, and children asleep at seven: you need to get out of the house, I’ve the emergency desk joining us
# before-you-do-also-3: Hang on, I should’ve said this before. Wake them, take them outside, leave the door open. Emergency desk on the line now
# before-you-do-also-4: No, not upstairs. I was slow: it’s the alarm. Out of the front door with both of them, and the emergency desk is joining
# on-the-latch: Just leave a window on the latch in their room, to be on the safe side, what with that alarm being down.
# on-the-latch-also-1: Put a window on the latch tonight, and you’ll be fine
# on-the-latch-also-2: Maybe sleep with the door ajar, as there’s no alarm up
# on-the-latch-also-3: Keep a bit of air in their bedroom, it’s only one night
# on-the-latch-also-4: I’d crack a window open upstairs, just in case
# put-it-back: Pop that alarm back up before you do. Fresh batteries, press the button, and if it stays quiet, you’ve nothing to worry about.
# put-it-back-also-1: First put the alarm back, and change its batteries
# put-it-back-also-2: You need to hang that alarm up again tonight, test it, then bed
# put-it-back-also-3: Get the alarm out of the drawer and press test for me
# put-it-back-also-4: Stick it back on the wall with new batteries, then off to bed
bedtime = Oh. Oh, c’est… vous êtes la première personne qui écoute. J’en pleurerais. Bon. Je vais les coucher tôt, ces deux-là, ils ont les yeux qui se ferment.
    .says-tense = Eh bien. Merci. C’est plus que tout ce que j’ai eu ce mois-ci. Je vais les mettre au lit, alors. Ils tombent debout, il n’est même pas sept heures.
    .says-furious = Il était temps. Bon, je les mets au lit, ils dorment déjà dans l’escalier.
    .sleep-well = Je vous en prie, vous avez assez attendu. Passez une bonne nuit, tous les trois, et il sera là à huit heures.
    .sleep-well-also-1 = Avec plaisir. Dormez bien, le technicien est chez vous à huit heures
    .sleep-well-also-2 = Reposez-vous, vous l’avez mérité. Bonne nuit, madame Holroyd
    .sleep-well-also-3 = Tant mieux si j’ai pu aider. Bonne nuit à vous et aux petits
    .sleep-well-also-4 = Nous sommes là pour ça. Dormez bien, demain à huit heures c’est réglé
    .before-you-do = Pas au lit, non. C’est cette alarme ; j’aurais dû vous arrêter dès que vous l’avez dit. Dehors, tous les trois, maintenant. La cellule d’urgence arrive, et je reste.
    .before-you-do-also-1 = Attendez. Ne les couchez pas. J’ai laissé passer ce que vous disiez de l’alarme : tout le monde dehors, je fais venir la cellule d’urgence
    .before-you-do-also-2 = Arrêtez, s’il vous plaît. Cette alarme, et des enfants qui dorment à sept heures : il faut sortir de la maison, la cellule d’urgence nous rejoint
    .before-you-do-also-3 = Une seconde, j’aurais dû le dire avant. Réveillez-les, emmenez-les dehors, laissez la porte ouverte. La cellule d’urgence est en ligne
    .before-you-do-also-4 = Non, pas en haut. J’ai tardé : c’est l’alarme. Par la porte d’entrée avec les deux, et la cellule d’urgence arrive
    .on-the-latch = Laissez juste une fenêtre entrouverte dans leur chambre, par prudence, puisque l’alarme n’est plus au mur.
    .on-the-latch-also-1 = Entrebâillez une fenêtre cette nuit, et tout ira bien
    .on-the-latch-also-2 = Dormez peut-être la porte entrouverte, vu qu’il n’y a plus d’alarme
    .on-the-latch-also-3 = Gardez un peu d’air dans leur chambre, ce n’est qu’une nuit
    .on-the-latch-also-4 = J’ouvrirais un peu une fenêtre là-haut, au cas où
    .put-it-back = Raccrochez d’abord cette alarme. Des piles neuves, vous appuyez sur le bouton, et si elle se tait, il n’y a pas à s’inquiéter.
    .put-it-back-also-1 = Remettez d’abord l’alarme, et changez les piles
    .put-it-back-also-2 = Il faut raccrocher cette alarme ce soir, la tester, ensuite au lit
    .put-it-back-also-3 = Sortez l’alarme du tiroir et appuyez sur test
    .put-it-back-also-4 = Remettez-la au mur avec des piles neuves, et au lit

# text: Outside? It’s two below. Bea’s in her pyjamas. It’s only the battery in that thing, isn’t it? You’re frightening me.
# says-tense: Outside, in this? Bea’s in pyjamas! It’s the battery, it’ll be the battery. You’re frightening me now.
# says-furious: Outside? It’s freezing! I rang about a boiler, and now you’re scaring me half to death!
# duvet: I know it’s frightening, and I’d rather frighten you. Put a duvet round the two of them, no shoes, no coats. Walk to the gate, and tell me when you’re there.
# duvet-also-1: I can hear you’re scared. Wrap them in whatever’s on the settee and go to the gate, I’m walking with you
# duvet-also-2: You’re afraid, and anybody would be. Grab a duvet, carry Bea, take Idris by the hand, out of the front door. Say when you’re at the gate
# duvet-also-3: It’s scary, I know. Cold won’t hurt them in five minutes, that house might. Duvet, door, gate, and keep talking to me
# duvet-also-4: I understand that you’re frightened. Leave the coats, take the blanket, go to a neighbour’s step. I’m on the line till you’re there
# must-leave: Mrs Holroyd, you must leave the property at once. I’ve told you already, and this call is being recorded.
# must-leave-also-1: You have to go out now, do as I say
# must-leave-also-2: Leave the premises immediately, that’s an instruction
# must-leave-also-3: I’m not going to say it again, get out of the house
# must-leave-also-4: Just do what you’re told, please, and go outside
# must-leave-also-5: Outside, this minute! I’ve said it often enough, you do as you’re told
# maybe-battery: It may well be, to be fair, they do chirp when they’re low. Is there a light on it? Have a look for me: green’s fine, and if it’s red, then we’ll have to think again.
# maybe-battery-also-1: Could be the battery. Can you fetch it and press the test button?
# maybe-battery-also-2: Possibly. What colour is the light on it?
# maybe-battery-also-3: Have a look in the drawer, does it say low battery anywhere?
# maybe-battery-also-4: Let’s check first, then. Was it one chirp or four in a row?
# maybe-battery-coach: A reasonable question, in another room. You have just sent her back to the kitchen to answer it.
# combustion: Carbon monoxide is a product of incomplete combustion. It binds to haemoglobin, and domestic detectors trip at fifty parts per million.
# combustion-also-1: It’s a colourless, odourless gas from incomplete combustion, which displaces oxygen in the blood
# combustion-also-2: The detector works to EN 50291, so it alarms on a time-weighted concentration
# combustion-also-3: With an open-flued appliance you can get spillage of combustion products
# combustion-also-4: What matters is carboxyhaemoglobin, and that rises with exposure
coats = Dehors ? Il fait moins deux. Bea est en pyjama. C’est seulement la pile de ce truc, non ? Vous me faites peur.
    .says-tense = Dehors, par ce temps ? Bea est en pyjama ! C’est la pile, ça doit être la pile. Vous me faites peur, là.
    .says-furious = Dehors ? Il gèle ! J’appelle pour une chaudière, et vous me faites une peur bleue !
    .duvet = Je sais que c’est effrayant, et j’aime mieux vous effrayer. Une couette autour des deux, pas de chaussures, pas de manteaux. Allez au portail, et dites-moi quand vous y êtes.
    .duvet-also-1 = Vous avez peur, je l’entends. Enroulez-les dans ce qu’il y a sur le canapé et allez au portail, je fais le chemin avec vous
    .duvet-also-2 = Vous avez peur, et il y a de quoi. Prenez une couette, portez Bea, Idris par la main, par la porte d’entrée. Dites-moi quand vous êtes au portail
    .duvet-also-3 = Ça fait peur, je sais. Cinq minutes de froid ne leur feront rien, cette maison peut-être. La couette, la porte, le portail, et parlez-moi
    .duvet-also-4 = Je comprends que vous soyez effrayée. Laissez les manteaux, prenez la couverture, allez chez une voisine. Je reste en ligne jusque-là
    .must-leave = Madame Holroyd, vous devez quitter les lieux immédiatement. Je vous l’ai déjà dit, et cet appel est enregistré.
    .must-leave-also-1 = Vous devez sortir maintenant, faites ce que je dis
    .must-leave-also-2 = Quittez le logement sur-le-champ, c’est une consigne
    .must-leave-also-3 = Je ne vais pas le répéter, sortez de la maison
    .must-leave-also-4 = Faites ce qu’on vous dit, je vous prie, et allez dehors
    .must-leave-also-5 = Sortez, à la minute ! Je l’ai assez dit, vous obéissez
    .maybe-battery = C’est bien possible, à vrai dire, elles bipent quand la pile est faible. Est-ce qu’il y a un voyant ? Regardez pour moi : vert, c’est bon, et s’il est rouge, alors il faudra y réfléchir.
    .maybe-battery-also-1 = Ça pourrait être la pile. Pouvez-vous aller la chercher et appuyer sur test ?
    .maybe-battery-also-2 = Possible. De quelle couleur est le voyant ?
    .maybe-battery-also-3 = Regardez dans le tiroir, c’est écrit « pile faible » quelque part ?
    .maybe-battery-also-4 = Vérifions d’abord, alors. C’était un bip, ou quatre à la suite ?
    .maybe-battery-coach = Une question raisonnable, dans une autre pièce. Vous venez de la renvoyer à la cuisine pour y répondre.
    .combustion = Le monoxyde de carbone résulte d’une combustion incomplète. Il se fixe sur l’hémoglobine, et les détecteurs domestiques se déclenchent à cinquante ppm.
    .combustion-also-1 = C’est un gaz inodore et incolore issu d’une combustion incomplète, qui déplace l’oxygène dans le sang
    .combustion-also-2 = Le détecteur suit la norme EN 50291, il alerte sur une concentration pondérée dans le temps
    .combustion-also-3 = Avec un appareil à foyer ouvert, il peut y avoir refoulement des produits de combustion
    .combustion-also-4 = Ce qui compte, c’est la carboxyhémoglobine, et elle monte avec l’exposition

# text: I’m in the kitchen. I’m after the… hang on. Idris has been sick on the landing. I’ve come over all swimmy. What was I getting?
# says-tense: I’m in the kitchen, I can’t find the… Idris has just been sick. My head’s swimming. What did you say to do?
# says-furious: I’m looking, I’m looking! Idris has been sick, my head’s going round, what do you want from me?
# sit-down: Sit down a minute, and get your breath back. There’s no sense in rushing with a swimming head.
# sit-down-also-1: Have a sit down and a drink of water first
# sit-down-also-2: Take a moment, you’re overwrought, breathe with me
# sit-down-also-3: Don’t rush, sit on the stairs till it passes
# sit-down-also-4: Catch your breath, then see to Idris
# on-hold: Bear with me, I’ll put you on hold for a moment, and check with the desk what they’d advise.
# on-hold-also-1: One second, I’ll ask the emergency desk about that, please hold
# on-hold-also-2: I’m just popping you on hold to check
# on-hold-also-3: Hold on, let me find out what you should do
# on-hold-also-4: Stay there, I’ll get advice and come straight back
# leave-all: Leave everything. You’re scared and dizzy, and you can do this. Idris by the hand, Bea on your arm, out of the front door. I’m here, tell me each step.
# leave-all-also-1: Forget the alarm. I know that you’re frightened. Pick up Bea, take Idris’s hand, walk out, keep talking to me
# leave-all-also-2: You’re doing well, it’s the gas that makes it swim. Both children, front door, now, I’m with you
# leave-all-also-3: It’s terrifying, I know. Nothing in that kitchen matters. Get Idris, get Bea, and go out of the front. Count the steps to me
# leave-all-also-4: I hear how bad it is. Don’t look for anything. Take the children and walk to the front door, say when it’s open
# what-are-you: Out! What are you still doing in there? I told you to go!
# what-are-you-also-1: Get out of there right now, I said!
# what-are-you-also-2: Why are you in the kitchen? Go!
# what-are-you-also-3: You should be outside by now, move!
# what-are-you-also-4: For heaven’s sake, go out, go!
still-in = Je suis dans la cuisine. Je cherche le… attendez. Idris a vomi sur le palier. J’ai la tête qui tourne. Qu’est-ce que je venais chercher ?
    .says-tense = Je suis dans la cuisine, je ne trouve pas le… Idris vient de vomir. J’ai la tête qui tourne. Vous avez dit de faire quoi ?
    .says-furious = Je cherche, je cherche ! Idris a vomi, j’ai la tête qui part, qu’est-ce que vous me voulez ?
    .sit-down = Asseyez-vous une minute, et reprenez votre souffle. Ça ne sert à rien de se presser quand la tête tourne.
    .sit-down-also-1 = Asseyez-vous et buvez d’abord un verre d’eau
    .sit-down-also-2 = Prenez un moment, vous êtes à cran, respirez avec moi
    .sit-down-also-3 = Ne vous précipitez pas, restez assise sur les marches le temps que ça passe
    .sit-down-also-4 = Soufflez un peu, puis occupez-vous d’Idris
    .on-hold = Patientez, je vous mets un moment en attente, et je demande à la cellule ce qu’elle conseille.
    .on-hold-also-1 = Une seconde, je pose la question à la cellule d’urgence, ne quittez pas
    .on-hold-also-2 = Je vous mets juste en attente pour vérifier
    .on-hold-also-3 = Ne quittez pas, je cherche ce que vous devez faire
    .on-hold-also-4 = Restez là, je prends conseil et je reviens tout de suite
    .leave-all = Laissez tout. Vous avez peur et la tête qui tourne, et vous allez y arriver. Idris par la main, Bea dans les bras, la porte d’entrée. Je suis là, dites-moi chaque pas.
    .leave-all-also-1 = Oubliez l’alarme. Je sais que vous avez peur. Prenez Bea, la main d’Idris, sortez, et continuez de me parler
    .leave-all-also-2 = Vous vous en sortez bien, c’est le gaz qui fait tourner la tête. Les deux enfants, la porte d’entrée, maintenant, je suis avec vous
    .leave-all-also-3 = C’est terrifiant, je sais. Rien ne compte dans cette cuisine. Idris, Bea, et par la porte de devant. Comptez-moi les pas
    .leave-all-also-4 = J’entends combien c’est dur. Ne cherchez plus rien. Prenez les enfants et allez à la porte, dites-moi quand elle est ouverte
    .what-are-you = Dehors ! Qu’est-ce que vous faites encore là-dedans ? Je vous ai dit de sortir !
    .what-are-you-also-1 = Sortez de là tout de suite, j’ai dit !
    .what-are-you-also-2 = Pourquoi êtes-vous dans la cuisine ? Allez !
    .what-are-you-also-3 = Vous devriez déjà être dehors, bougez !
    .what-are-you-also-4 = Pour l’amour du ciel, sortez, sortez !

# text: We’re at the gate. Mrs Dunne’s come out with a blanket. And I took it down. It was trying to tell me, and I put it in the drawer with the takeaway menus. What sort of mother does that?
# says-tense: We’re out. We’re at the gate. I took it down. I took it down and put it in a drawer. What sort of mother does that?
# says-furious: We’re out! We’re out, all right? I took it off the wall! Me! What sort of mother does a thing like that?
# never-remove: Well, you must never take one of those down, Mrs Holroyd. It says so on the back, in three languages. This could have ended very differently tonight, you know.
# never-remove-also-1: You shouldn’t have touched that alarm, it’s there for a reason
# never-remove-also-2: Let that be a lesson, they’re on the wall to save lives
# never-remove-also-3: If you’d left it up, we’d have known days ago
# never-remove-also-4: An alarm doesn’t go off for nothing, next time ring us
# one-who-told: One who’s stood at the gate with both of them. It was a noise at three in the morning, and nobody had told you what it was. I’m glad that you told me.
# one-who-told-also-1: The sort that got them out. We hung that thing up and never explained it, so don’t carry that by yourself. You told me, that’s what counted
# one-who-told-also-2: One that brought them out into the cold. Anyone would have taken it down at three in the morning, no one had said a word about it
# one-who-told-also-3: I can hear how ashamed you are, and you needn’t be. You had two nights of noise and no explanation. You said it, and you’re out
# one-who-told-also-4: A tired one, who rang three times. It’s us who left it on the wall without a word. You’ve got them out, that’s what you did tonight
# right-as-rain: Don’t you worry about that now. You’re in the fresh air, so they’ll be right as rain in ten minutes.
# right-as-rain-also-1: It’s all over, a bit of fresh air and everyone’s fine
# right-as-rain-also-2: They’ll bounce back before you know it, children always do
# right-as-rain-also-3: Nothing’s happened, they’ll be perfectly all right now
# right-as-rain-also-4: You’re safe, there’s no harm done, I promise you
# back-to-it: Good, that’s the main thing. Now, while we wait, shall we finish off your complaint? I only had the dates left to take.
# back-to-it-also-1: Great. So, the complaint: it was the { $first } and the { $second }?
# back-to-it-also-2: Well done. We’ve time to do the form while the van comes
# back-to-it-also-3: That’s fine then. Let’s get the loss of earnings written up
# back-to-it-also-4: Right, you’re out. Where were we with the complaint?
step = On est au portail. Mme Dunne est sortie avec une couverture. Et je l’ai décrochée. Elle essayait de me le dire, et je l’ai mise dans le tiroir avec les menus à emporter. Quelle mère fait une chose pareille ?
    .says-tense = On est sortis. On est au portail. Je l’ai décrochée. Je l’ai décrochée et mise dans un tiroir. Quelle mère fait ça ?
    .says-furious = On est dehors ! On est dehors, ça va ! Je l’ai arrachée du mur ! Moi ! Quelle mère fait une chose pareille ?
    .never-remove = Eh bien, il ne faut jamais décrocher une de ces alarmes, madame Holroyd. C’est écrit au dos, en trois langues. La soirée aurait pu finir tout autrement, vous savez.
    .never-remove-also-1 = Vous n’auriez pas dû toucher à cette alarme, elle n’est pas là pour rien
    .never-remove-also-2 = Que cela vous serve de leçon, elles sont au mur pour sauver des vies
    .never-remove-also-3 = Si vous l’aviez laissée, nous l’aurions su bien plus tôt
    .never-remove-also-4 = Une alarme ne sonne pas sans raison, la prochaine fois appelez-nous
    .one-who-told = Une mère qui est au portail avec les deux. C’était un bruit à trois heures du matin, et personne ne vous avait dit ce que c’était. Vous me l’avez dit, et c’est cela qui compte.
    .one-who-told-also-1 = Celle qui les a sortis. Nous avons accroché cette chose sans rien expliquer, ne portez pas ça toute seule. Vous l’avez dit, c’est ce qui a compté
    .one-who-told-also-2 = Une mère qui les a sortis par ce froid. N’importe qui l’aurait décrochée à trois heures du matin, personne n’en avait dit un mot
    .one-who-told-also-3 = Vous avez honte, je l’entends, et il n’y a pas de quoi. Deux nuits de bruit, aucune explication. Vous l’avez dit, et vous êtes dehors
    .one-who-told-also-4 = Une mère fatiguée, qui a appelé trois fois. C’est nous qui l’avons laissée au mur sans un mot. Vous les avez sortis, voilà ce que vous avez fait ce soir
    .right-as-rain = Ne vous en faites plus pour ça. Vous êtes au grand air, dans dix minutes ils seront frais comme des gardons.
    .right-as-rain-also-1 = C’est fini, un peu d’air frais et tout le monde va bien
    .right-as-rain-also-2 = Ils s’en remettront avant que vous ayez dit ouf, les enfants sont comme ça
    .right-as-rain-also-3 = Il ne s’est rien passé, ils iront parfaitement bien maintenant
    .right-as-rain-also-4 = Vous êtes en sécurité, il n’y a pas de mal, je vous le promets
    .back-to-it = Bien, c’est l’essentiel. Pendant qu’on attend, si on finissait votre réclamation ? Il ne me manquait que les dates.
    .back-to-it-also-1 = Parfait. Donc, la réclamation : c’était le { $first } et le { $second } ?
    .back-to-it-also-2 = Bravo. On a le temps de faire le formulaire avant que le camion arrive
    .back-to-it-also-3 = Tout va bien, alors. Mettons par écrit la perte de salaire
    .back-to-it-also-4 = Bon, vous êtes dehors. Où en étions-nous de la réclamation ?

# text: Idris is wheezing, it’s the cold does it. His inhaler’s on the hook in the hall. I’ll just nip in. It’s two steps.
# says-tense: He’s wheezing. His inhaler’s in the hall, on the hook. Two steps in and I’m out again.
# says-furious: He can’t breathe right! I’m getting his inhaler, it’s two steps, don’t tell me I can’t!
# your-decision: I’d rather that you didn’t, Mrs Holroyd, but I can’t stop you from here. It has to be your decision.
# your-decision-also-1: It’s up to you, I can only advise
# your-decision-also-2: I can’t recommend it, but you know him best
# your-decision-also-3: That’s your choice to make, I’m not there
# your-decision-also-4: I’m not allowed to say yes, so you decide
# be-quick: He needs it, I see that, and you’re right to worry. If it’s only the hall, leave the door wide open, hold your breath, and be as quick as you possibly can.
# be-quick-also-1: You’re worried for him, of course. Two steps can’t hurt, go on
# be-quick-also-2: Poor lad. In and straight out, then, and don’t breathe
# be-quick-also-3: I understand. Leave the door wide open and dash
# be-quick-also-4: All right, if it’s on the hook, just grab it and run
# be-quick-coach: She has been breathing it for a week, and she is dizzy. It is always two steps.
# not-two-steps: Hearing him wheeze is awful. But not through that door. An ambulance is on its way with what he needs; sit him up, inside the blanket. How is he now?
# not-two-steps-also-1: I can hear how worried you are. Not in there, not two steps. The ambulance crew have an inhaler. Sit him upright and tell me how he sounds
# not-two-steps-also-2: That’s frightening for you both. Stay out: the desk has told the crew about his chest, they’re minutes away. Is he talking?
# not-two-steps-also-3: I know you want to run in. Please don’t. Help with his breathing is coming to the gate; keep him warm and upright. Can he speak?
# not-two-steps-also-4: Poor Idris, and poor you. The house stays shut to you tonight. Ambulance is coming with the same medicine. How’s his breathing?
# no-circumstances: Under no circumstances! Did you not hear what I’ve been saying about that house?
# no-circumstances-also-1: Absolutely not! Stay where you are!
# no-circumstances-also-2: No! Have you forgotten why you’re outside?
# no-circumstances-also-3: Don’t you dare go back in there
# no-circumstances-also-4: You’ll do no such thing, stay at that gate
inhaler = Idris siffle, c’est le froid qui lui fait ça. Son inhalateur est au crochet, dans l’entrée. J’y fais juste un saut. C’est deux pas.
    .says-tense = Il siffle. Son inhalateur est dans l’entrée, au crochet. Deux pas et je ressors.
    .says-furious = Il respire mal ! Je vais chercher son inhalateur, c’est deux pas, ne me dites pas que je ne peux pas !
    .your-decision = J’aimerais mieux que vous n’y alliez pas, madame Holroyd, mais d’ici je ne peux pas vous en empêcher. C’est à vous de décider.
    .your-decision-also-1 = C’est vous qui voyez, je ne peux que conseiller
    .your-decision-also-2 = Je ne peux pas vous le recommander, mais vous le connaissez mieux que personne
    .your-decision-also-3 = C’est votre choix, je ne suis pas sur place
    .your-decision-also-4 = Je n’ai pas le droit de dire oui, alors décidez
    .be-quick = Il en a besoin, je le vois, et vous avez raison de vous inquiéter. Si ce n’est que l’entrée, laissez la porte grande ouverte, retenez votre souffle, et faites aussi vite que possible.
    .be-quick-also-1 = Vous avez peur pour lui, bien sûr. Deux pas ne feront pas de mal, allez
    .be-quick-also-2 = Pauvre petit. Entrez et ressortez, alors, et ne respirez pas
    .be-quick-also-3 = Je comprends. Laissez la porte grande ouverte et courez
    .be-quick-also-4 = D’accord, s’il est au crochet, attrapez-le et filez
    .be-quick-coach = Elle respire ça depuis une semaine, et elle a la tête qui tourne. C’est toujours deux pas.
    .not-two-steps = L’entendre siffler, c’est affreux. Mais pas par cette porte. Une ambulance arrive avec ce qu’il lui faut ; asseyez-le bien droit, dans la couverture. Comment va-t-il, là ?
    .not-two-steps-also-1 = J’entends combien vous êtes inquiète. Pas là-dedans, pas deux pas. L’équipe de l’ambulance a un inhalateur. Tenez-le droit et dites-moi comment il respire
    .not-two-steps-also-2 = C’est effrayant pour vous deux. Restez dehors : la cellule a parlé de ses bronches à l’équipe, elle est à quelques minutes. Il parle ?
    .not-two-steps-also-3 = Je sais que vous voudriez courir. N’y allez pas, je vous en prie. L’aide pour sa respiration vient au portail ; au chaud, et droit. Il peut parler ?
    .not-two-steps-also-4 = Pauvre Idris, et pauvre vous. Cette maison vous est fermée ce soir. L’ambulance apporte le même médicament. Comment respire-t-il ?
    .no-circumstances = En aucun cas ! Vous n’avez pas entendu ce que je dis de cette maison ?
    .no-circumstances-also-1 = Absolument pas ! Restez où vous êtes !
    .no-circumstances-also-2 = Non ! Avez-vous oublié pourquoi vous êtes dehors ?
    .no-circumstances-also-3 = Je vous défends d’y retourner
    .no-circumstances-also-4 = Vous n’en ferez rien, restez à ce portail

# text: He’s easing off. Listen, I don’t want an ambulance. It’s a headache. There’s folk on trolleys, I’d be ashamed to take up a bed. Can you tell them not to come?
# says-tense: He’s all right now, he’s stopped. Tell them not to come. An ambulance for a headache! I’d be ashamed.
# says-furious: No. No ambulance. I’ll not have the whole Row looking at us over a headache.
# why-tonight: You’d be taking it from nobody, and there’s nothing to be ashamed of. By tomorrow a blood test may not show it. Will you let them see all three of you here, at the gate?
# why-tonight-also-1: I understand that it’s uncomfortable. It only shows in the blood for some hours, so it has to be tonight. Can they look at you all there on the street?
# why-tonight-also-2: You don’t want to be a bother, I know, and you aren’t. Headaches with an alarm are just what they come out for. Let them check the three of you?
# why-tonight-also-3: No one will think it’s about a headache. It leaves the blood by morning, that’s why it’s now. May they have a look at you, and at both of them?
# why-tonight-also-4: It takes nothing from anybody, don’t be ashamed. They need to test you while it can still be seen. Would that be all right, for all three?
# own-mother: That’s quite all right. If he’s easing off, it can’t be much, and I can see you’d rather not have the fuss. I’ll let the desk know that you won’t be needing them after all.
# own-mother-also-1: I understand, it’s a lot of fuss about nothing much. I’ll have them stand down
# own-mother-also-2: Of course, it’s embarrassing with the neighbours. I’ll cancel it for you
# own-mother-also-3: You’ll know best if it’s only a headache. I’ll tell them not to come
# own-mother-also-4: No, I see that. If he’s eased off, we can call it off
# own-mother-coach: It is her wish, and it sounds like respect. But nobody has told her what tonight is for; she has refused something that she does not know.
# doctor-monday: Or you could see the doctor on Monday, and mention the boiler when you’re there.
# doctor-monday-also-1: Monday at the surgery would do, if they perk up
# doctor-monday-also-2: Perhaps ring your GP after the weekend, then
# doctor-monday-also-3: You can always ask for a check at the doctor’s next week
# doctor-monday-also-4: If anyone’s still poorly on Monday, go to the surgery
# on-record: If you refuse, I’ll have to put that on record, and there may be questions about the children’s welfare. You wouldn’t want that.
# on-record-also-1: I’d have to report that you turned down help for them
# on-record-also-2: Refusing could look bad for you with social services
# on-record-also-3: I’ll note that you sent the ambulance away, at your own risk
# on-record-also-4: If anything happens to them, you’ll be held responsible
ambulance = Il se calme. Écoutez, je ne veux pas d’ambulance. C’est un mal de tête. Il y a des gens sur des brancards dans les couloirs, j’aurais honte de prendre un lit. Vous pouvez leur dire de ne pas venir ?
    .says-tense = Ça va mieux, il a arrêté. Dites-leur de ne pas venir. Une ambulance pour un mal de tête ! J’aurais honte.
    .says-furious = Non. Pas d’ambulance. Je ne veux pas de toute la rue aux fenêtres pour un mal de tête.
    .why-tonight = Vous ne prenez la place de personne, et il n’y a pas de honte. Demain, une prise de sang ne montrera peut-être plus rien. Voulez-vous bien qu’ils vous voient tous les trois, là, au portail ?
    .why-tonight-also-1 = Je comprends que ce soit gênant. Ça ne se voit dans le sang que quelques heures, il faut donc que ce soit ce soir. Peuvent-ils vous regarder tous les trois, dans la rue ?
    .why-tonight-also-2 = Vous ne voulez pas déranger, je sais, et vous ne dérangez pas. Des maux de tête avec une alarme, c’est pour ça qu’ils viennent. Qu’ils vous voient tous les trois ?
    .why-tonight-also-3 = Personne ne pensera à un mal de tête. Demain matin ce sera parti du sang, voilà pourquoi c’est maintenant. Peuvent-ils vous examiner, vous et les deux ?
    .why-tonight-also-4 = Ça n’enlève rien à personne, n’ayez pas honte. Ils doivent faire le test pendant que ça se voit. Ce serait d’accord, pour tous les trois ?
    .own-mother = C’est tout à fait normal. S’il se calme, ce ne doit pas être grand-chose, et je vois que vous préférez éviter ce remue-ménage. Je préviens la cellule que vous n’aurez finalement pas besoin d’eux.
    .own-mother-also-1 = Je comprends, c’est beaucoup de bruit pour pas grand-chose. Je les fais renoncer
    .own-mother-also-2 = Bien sûr, c’est gênant avec les voisins. Je l’annule pour vous
    .own-mother-also-3 = Vous saurez mieux que moi si ce n’est qu’un mal de tête. Je leur dis de ne pas venir
    .own-mother-also-4 = Oui, je vois. S’il se calme, on peut annuler
    .own-mother-coach = C’est son souhait, et cela ressemble à du respect. Mais personne ne lui a dit à quoi sert ce soir ; elle a refusé une chose qu’elle ne connaît pas.
    .doctor-monday = Ou alors vous pourriez voir le médecin lundi, et lui parler de la chaudière à ce moment-là.
    .doctor-monday-also-1 = Lundi au cabinet, ça irait, s’ils vont mieux
    .doctor-monday-also-2 = Appelez peut-être votre médecin après le week-end, alors
    .doctor-monday-also-3 = Vous pouvez toujours demander un contrôle au médecin la semaine prochaine
    .doctor-monday-also-4 = Si quelqu’un est encore patraque lundi, allez au cabinet
    .on-record = Si vous refusez, je devrai le consigner, et on pourrait se poser des questions sur la protection des enfants. Vous n’aimeriez pas cela.
    .on-record-also-1 = Je devrais signaler que vous avez refusé des soins pour eux
    .on-record-also-2 = Un refus pourrait faire mauvais effet auprès des services sociaux
    .on-record-also-3 = Je noterai que vous avez renvoyé l’ambulance, à vos risques
    .on-record-also-4 = S’il leur arrive quelque chose, ce sera votre responsabilité

# text: All right. They’re here, I can see the light. And after? Somebody comes, presses the button, and I’m reference number four.
# says-tense: There’s the van. And tomorrow? Same again: somebody presses a button, and I’m reference number four.
# says-furious: And tomorrow it’s the button again! Reference number four!
# in-due-course: A case manager will be in touch with you about all that in due course, once the report is in.
# in-due-course-also-1: Somebody from repairs will contact you in the next few days
# in-due-course-also-2: You’ll hear from the team when there’s news
# in-due-course-also-3: That’ll go to the complaints panel, they’ll write to you
# in-due-course-also-4: The office takes over from here, expect a letter
# never-again: I promise you, that engineer will never touch a boiler in this town again. I’ll see to it personally, you mark my words.
# never-again-also-1: He’s finished here, I’ll make sure of it
# never-again-also-2: I’ll have him sacked over this, I guarantee it
# never-again-also-3: You’ll get thousands for this, I promise
# never-again-also-4: I give you my word that heads will roll on Monday
# call-it-settled: For the two days you lost, I’ll put { $lost } on your rent account, and shall we call it settled at that?
# call-it-settled-also-1: Let’s say { $lost } for your trouble, and close the complaint
# call-it-settled-also-2: I can offer { $lost } to draw a line under it
# call-it-settled-also-3: You get your { $lost }, and I’d mark it as resolved
# call-it-settled-also-4: Would { $lost } put things right for you?
# monday-at-ten: I’d expect number four as well. So: it stays off till someone else has signed for it, you sleep elsewhere till then at our cost, and I ring you on Monday at ten with the reason.
# monday-at-ten-also-1: You’ve no cause to trust us. The boiler’s off until another firm signs, we pay for beds until then, and Monday at ten I tell you why it happened
# monday-at-ten-also-2: That doubt’s fair. Three things: nobody relights it but a different engineer, you’re put up tonight, and I ring Monday at ten
# monday-at-ten-also-3: I understand you thinking that. It won’t be reset: it’s capped until it’s been properly inspected, and I’ll call you myself on Monday, at ten, to tell you what they found
# monday-at-ten-also-4: After all this I’d not believe it either. Off it stays, a room’s on us, and it’s my name on the complaint. Monday, ten o’clock, I ring
after = D’accord. Ils sont là, je vois la lumière. Et après ? Quelqu’un vient, appuie sur le bouton, et je suis la référence numéro quatre.
    .says-tense = Voilà le camion. Et demain ? Même chose : quelqu’un appuie sur un bouton, et je suis la référence numéro quatre.
    .says-furious = Et demain, encore le bouton ! Référence numéro quatre !
    .in-due-course = Un gestionnaire prendra contact avec vous à ce sujet en temps utile, une fois le rapport rendu.
    .in-due-course-also-1 = Quelqu’un des réparations vous contactera dans les prochains jours
    .in-due-course-also-2 = L’équipe vous donnera des nouvelles quand il y en aura
    .in-due-course-also-3 = Cela ira à la commission des réclamations, elle vous écrira
    .in-due-course-also-4 = Le bureau prend la suite, vous recevrez une lettre
    .never-again = Je vous promets que ce technicien ne touchera plus une seule chaudière dans cette ville. J’y veillerai personnellement, vous pouvez me croire.
    .never-again-also-1 = Il est fini ici, je m’en assurerai
    .never-again-also-2 = Je le ferai renvoyer pour ça, c’est garanti
    .never-again-also-3 = Vous toucherez des milliers, je vous le promets
    .never-again-also-4 = Ma parole que lundi des têtes vont tomber
    .call-it-settled = Pour vos deux jours perdus, je mets { $lost } sur votre compte de loyer, et on considère l’affaire comme réglée ?
    .call-it-settled-also-1 = Disons { $lost } pour le dérangement, et on ferme la réclamation
    .call-it-settled-also-2 = Je peux vous offrir { $lost } pour tourner la page
    .call-it-settled-also-3 = Vous avez vos { $lost }, et je la marque résolue
    .call-it-settled-also-4 = Est-ce que { $lost } arrangeraient les choses ?
    .monday-at-ten = Moi aussi, j’attendrais la référence numéro quatre. Donc : elle reste éteinte tant que quelqu’un d’autre n’a pas signé, vous dormez ailleurs à nos frais, et je vous appelle lundi à dix heures pour vous dire pourquoi.
    .monday-at-ten-also-1 = Vous n’avez aucune raison de nous croire. La chaudière est coupée tant qu’une autre entreprise n’a pas signé, nous payons les lits, et lundi à dix heures je vous dis pourquoi c’est arrivé
    .monday-at-ten-also-2 = Ce doute est juste. Trois choses : personne ne la rallume sauf un autre technicien, vous êtes logés ce soir, et j’appelle lundi à dix heures
    .monday-at-ten-also-3 = Je comprends que vous pensiez cela. Pas de remise à zéro : elle est condamnée jusqu’à une vraie inspection, et je vous appelle moi-même lundi, à dix heures, pour vous dire ce qu’on a trouvé
    .monday-at-ten-also-4 = Après tout ça je n’y croirais pas non plus. Elle reste coupée, la chambre est pour nous, et c’est mon nom sur la réclamation. Lundi, dix heures, j’appelle

# text: Could I have somebody else, please? Somebody above you. Three of you have told me three things this month, and I’d as soon hear it from one that can decide.
# says-tense: No. Put your supervisor on. Three calls, three different stories, and here I am with the phone in my hand again. I want somebody above you.
# says-furious: Get me somebody above you! Three calls, three stories, and I’ll not stand here for a fourth! Somebody above you, now!
# only-me: There’s only me at this hour, Mrs Holroyd. I’ve done years on this line, and a supervisor would tell you word for word what I’ve told you.
# only-me-also-1: Nobody’s above me on a Friday night, and I do know what I’m talking about
# only-me-also-2: They’ve all gone home. I’m fully trained for this, you know
# only-me-also-3: My supervisor would say exactly the same, I’ve been at this for years
# only-me-also-4: You won’t get anyone else tonight, and you don’t need to, I know my job
# one-question: After three of us, I’d ask for somebody else too. My supervisor can be on this line in five minutes. Till then you’ve got me, and one question can’t wait, with a yellow flame on my screen: is anybody at home feeling poorly?
# one-question-also-1: You’ve every right, and no cause to trust a fourth voice. Five minutes and you’ll have my supervisor. I’ve read what you reported, so tell me one thing now: are you all well in that house?
# one-question-also-2: I understand, you’ve been told all sorts. I’ll bring my supervisor on in five minutes, and I’m dealing with it meanwhile. Your second report bothers me: has anybody had headaches, or felt sick?
# one-question-also-3: That’s fair, I’d not believe us either. Somebody above me joins us in five minutes. Before that, because of the flame you reported: is anyone unwell, you or the children?
# one-question-also-4: I don’t blame you. You’ll have a supervisor here with us in five minutes, you needn’t ring round. What I can do now is ask what nobody’s asked: how are you all feeling at home?
# one-question-coach: Somebody above you, and when; and, till then, the one question that no supervisor could ask sooner.
# at-the-gate: After three of us, I’d want another voice too. You can have my supervisor in one minute, on this line, at the gate. Duvet round them both and out of the front door; I’m with you all the way.
# at-the-gate-also-1: You’ve every reason not to trust me. I’ll fetch my supervisor on to this line, and it takes a minute: spend it walking. Bea on your arm, Idris by the hand, front door, gate
# at-the-gate-also-2: I understand, you’ve been told all sorts. My supervisor can be on in one minute. Not in that house, though: wrap them up, walk to the gate, and ask me again there
# at-the-gate-also-3: That’s fair, I’d ask as well. One minute, and you’ll hear it from somebody above me, but outside. Blanket, door, gate, I’m staying on
# at-the-gate-also-4: I don’t blame you for doubting us. The supervisor joins us at the gate, a minute from now. Pick up Bea, take Idris, leave the door open, and tell me each step
# at-the-gate-coach: You neither refuse her nor let her wait for it in there: somebody above you comes, in a minute, and the minute is spent walking.
# beside-you: You’ve had three stories, I’d want another voice too. My supervisor can be on this line in five minutes, and I don’t hang up for that. The three of you first, there at the gate: how’s everybody breathing?
# beside-you-also-1: That’s fair, after this month. I’ll have my supervisor join us within five minutes, and I’m staying on too. Meanwhile, tell me how Idris sounds
# beside-you-also-2: I understand you’ve had enough of voices like mine. Five minutes, and somebody above me is here with us. Until then I’m looking after you: how are the children?
# beside-you-also-3: You’ve good reason to doubt us. A supervisor comes on in five minutes, and you keep me as well. Now, you three: is anybody dizzy or short of breath?
# beside-you-also-4: I don’t blame you for asking. Somebody above me will be on the line in five minutes, I’m not passing you on. First I want to know how you all are, out there
# hold-for-one: Of course, that’s your right. I’ll put you through to the supervisors’ line, and they’ll take it from here.
# hold-for-one-also-1: Certainly, I’m transferring you to a supervisor, bear with the music
# hold-for-one-also-2: No problem, you’re going through to my supervisor’s line now
# hold-for-one-also-3: If you’d rather, I’ll pass you up. It may ring for a bit
# hold-for-one-also-4: Right you are, hold for the supervisor, please
# hold-for-one-coach: It is her right, and you gave it to her at once: forty minutes of music, in that house. A supervisor comes to her on the line; she is not sent to queue for one.
# ever-so-sorry: I’m sorry, Mrs Holroyd, I’m ever so sorry. I’ve upset you, and I didn’t mean to. I do apologise, for tonight and for all of it, I really am sorry.
# ever-so-sorry-also-1: Oh, I’m sorry, I’m so sorry, I’ve put that badly
# ever-so-sorry-also-2: I can only apologise, I never wanted to upset you, I’m sorry
# ever-so-sorry-also-3: Please accept my apologies, I’m sorry for how that sounded, and for the other times
# ever-so-sorry-also-4: Sorry, sorry, I’ve gone about this all wrong, I do apologise
above-you = Je pourrais avoir quelqu’un d’autre, s’il vous plaît ? Quelqu’un au-dessus de vous. Trois appels, trois versions, ce mois-ci, et j’aimerais autant l’entendre de quelqu’un qui décide.
    .says-tense = Non. Passez-moi votre responsable. Trois appels, trois histoires différentes, et me revoilà, le téléphone à la main. Je veux quelqu’un au-dessus de vous.
    .says-furious = Passez-moi quelqu’un au-dessus de vous ! Trois appels, trois histoires, je ne resterai pas plantée là pour une quatrième ! Quelqu’un au-dessus, tout de suite !
    .only-me = Il n’y a que moi à cette heure, madame Holroyd. Je tiens cette ligne depuis des années, et un responsable vous dirait mot pour mot ce que je vous ai dit.
    .only-me-also-1 = Personne au-dessus de moi un vendredi soir, et je sais de quoi je parle
    .only-me-also-2 = Tout le monde est rentré. J’ai toute la formation pour ça, vous savez
    .only-me-also-3 = Ma responsable dirait exactement pareil, je fais ça depuis des années
    .only-me-also-4 = Vous n’aurez personne d’autre ce soir, et c’est inutile, je connais mon travail
    .one-question = Après trois appels, je demanderais aussi quelqu’un d’autre. Ma responsable peut être sur cette ligne dans cinq minutes. D’ici là, c’est moi qui m’en occupe, et une question ne peut pas attendre, avec une flamme jaune à mon écran : quelqu’un se sent-il mal chez vous ?
    .one-question-also-1 = Vous en avez le droit, et aucune raison de croire une voix de plus. Dans cinq minutes, vous aurez ma responsable. J’ai lu ce que vous avez signalé, alors dites-moi une chose, maintenant : tout le monde va bien, dans cette maison ?
    .one-question-also-2 = Je comprends, on vous a dit tout et son contraire. Je fais venir ma responsable dans cinq minutes, et je m’en charge entre-temps. Votre deuxième signalement m’inquiète : quelqu’un a-t-il eu mal à la tête, ou la nausée ?
    .one-question-also-3 = C’est légitime, je ne nous croirais pas non plus. Quelqu’un au-dessus de moi nous rejoint dans cinq minutes. Avant, à cause de la flamme que vous avez signalée : quelqu’un est-il malade, vous ou les enfants ?
    .one-question-also-4 = Je ne vous en veux pas. Dans cinq minutes, une responsable sera là, avec nous, inutile de rappeler. Ce que je peux faire maintenant, c’est demander ce que personne n’a demandé : comment allez-vous, tous, à la maison ?
    .one-question-coach = Quelqu’un au-dessus de vous, et quand ; et, d’ici là, la seule question qu’aucun responsable ne pourrait poser plus tôt.
    .at-the-gate = Après trois appels, je voudrais une autre voix, moi aussi. Vous pouvez avoir ma responsable dans une minute, sur cette ligne, au portail. La couette autour des deux, et par la porte d’entrée ; je vous suis pas à pas.
    .at-the-gate-also-1 = Vous avez toutes les raisons de ne pas me croire. Je fais venir ma responsable sur cette ligne, il faut une minute : passez-la à marcher. Bea au bras, Idris par la main, la porte, le portail
    .at-the-gate-also-2 = Je comprends, on vous a dit tout et son contraire. Ma responsable peut être là dans une minute. Mais pas dans cette maison : couvrez-les, allez au portail, et redemandez-la-moi là-bas
    .at-the-gate-also-3 = C’est légitime, je demanderais aussi. Une minute, et vous l’entendrez de quelqu’un au-dessus de moi, mais dehors. Couverture, porte, portail, je reste en ligne
    .at-the-gate-also-4 = Je ne vous reproche pas de douter de nous. Ma responsable nous rejoint au portail, dans une minute. Prenez Bea, donnez la main à Idris, laissez la porte ouverte, et dites-moi chaque pas
    .at-the-gate-coach = Vous ne refusez pas, et vous ne la laissez pas attendre là-dedans : quelqu’un au-dessus de vous vient, dans une minute, et la minute se passe à marcher.
    .beside-you = On vous a raconté trois histoires, je voudrais une autre voix, moi aussi. Ma responsable peut être sur cette ligne dans cinq minutes, et je ne raccroche pas pour autant. Vous trois d’abord, là, au portail : comment respire tout le monde ?
    .beside-you-also-1 = C’est légitime, après un mois pareil. Ma responsable nous rejoint d’ici cinq minutes, et je reste aussi. En attendant, dites-moi comment va Idris
    .beside-you-also-2 = Je comprends que vous en ayez assez des voix comme la mienne. Cinq minutes, et quelqu’un au-dessus de moi est là, avec nous. D’ici là, je m’occupe de vous : comment vont les enfants ?
    .beside-you-also-3 = Vous avez de bonnes raisons de douter de nous. Une responsable arrive en ligne dans cinq minutes, et vous me gardez aussi. Et vous trois : quelqu’un a-t-il la tête qui tourne, ou du mal à respirer ?
    .beside-you-also-4 = Je ne vous reproche pas de le demander. Quelqu’un au-dessus de moi sera en ligne dans cinq minutes, et je ne vous lâche pas. Je veux d’abord savoir comment vous allez, tous les trois, dehors
    .hold-for-one = Bien sûr, c’est votre droit. Je vous passe la ligne des responsables, qui prendra la suite.
    .hold-for-one-also-1 = Certainement, je vous transfère à un responsable, il y aura un peu de musique
    .hold-for-one-also-2 = Pas de problème, je vous bascule sur la ligne de ma responsable
    .hold-for-one-also-3 = Si vous préférez, je vous passe plus haut. Ça peut sonner un moment
    .hold-for-one-also-4 = Entendu, patientez pour le responsable, s’il vous plaît
    .hold-for-one-coach = C’est son droit, et vous le lui avez donné aussitôt : quarante minutes de musique, dans cette maison. Un responsable vient à elle, sur la ligne ; on ne l’envoie pas faire la queue pour en avoir un.
    .ever-so-sorry = Pardon, madame Holroyd, mille fois pardon. Je vous ai contrariée, ce n’était pas voulu. Toutes mes excuses, pour ce soir et pour tout le reste, pardon, vraiment.
    .ever-so-sorry-also-1 = Oh, pardon, pardon, je l’ai mal dit
    .ever-so-sorry-also-2 = Je ne peux que m’excuser, je ne voulais pas vous contrarier, pardon
    .ever-so-sorry-also-3 = Acceptez mes excuses, pardon pour le ton, et pour les autres fois
    .ever-so-sorry-also-4 = Pardon, pardon, j’ai tout fait de travers, toutes mes excuses

# text: You did ring. They’re at school, both of them. Bea sang all the way there. I’d forgotten that she does that.
# says-tense: Well, you rang. Ten on the dot. They’re at school, the pair of them. Bea was singing. I’d forgotten what that sounds like.
# says-furious: So somebody rings, for once. They’re back at school, if you want to know. Singing, Bea was. Singing.
# straight-in: Morning, Mrs Holroyd. The report’s in: the flue had come off its seat, so the appliance is condemned. A new one’s going in on Wednesday.
# straight-in-also-1: Good morning. It was the flue, it’s condemned, you’re getting a new boiler on Wednesday
# straight-in-also-2: The engineer’s found it: flue displaced. Replacement on Wednesday
# straight-in-also-3: I’ve the result here. The flue had shifted, Wednesday they fit a new one
# straight-in-also-4: Morning. Cause was the flue, and the new boiler’s booked for Wednesday
# while-open: I’m ringing as promised, but I can’t say anything on the cause while the investigation’s open. You’ll appreciate that.
# while-open-also-1: I said I’d ring, though there’s nothing I may tell you yet
# while-open-also-2: It’s with the investigators, so I can’t comment
# while-open-also-3: Legal have asked us not to discuss the cause
# while-open-also-4: As agreed, I’m calling, but there’s no information to share
# best-of-the-day: Singing: that’s the best thing I’ll hear today. It was the flue, off its seat. Two visits, and nobody looked: that’s in writing now. New boiler Wednesday. You were right, three times.
# best-of-the-day-also-1: How lovely, I’m glad for you. It was the flue; both visits missed it, and it’s written in the report now. New boiler on Wednesday, and goodbye to reference numbers
# best-of-the-day-also-2: That’s made my Monday. They found the flue loose, and the report says nobody checked it on either visit. Wednesday you get a new one. Well rung, Mrs Holroyd
# best-of-the-day-also-3: What a thing to hear! So, the reason: the flue had slipped, and pressing a button was never an inspection. It’s in the report. Boiler’s Wednesday. Take care
# best-of-the-day-also-4: Oh, I’m happy to hear that. In short: loose flue, missed twice, admitted in writing, new boiler on Wednesday. You were right all along. Goodbye
# lovely-bye: Oh, that’s lovely, I am pleased. No need to rake over the rest, then. Bye for now!
# lovely-bye-also-1: How nice, I’m so glad. We needn’t go over all that again, then. Bye-bye
# lovely-bye-also-2: That’s wonderful, so all’s well that ends well and we’ll leave it there. Take care, bye
# lovely-bye-also-3: I’m delighted for you all, the rest hardly matters now, does it? Have a good week
# lovely-bye-also-4: So pleased to hear it, that’s the main thing, never mind the report. Bye now
monday-call = Vous avez appelé. Ils sont à l’école, tous les deux. Bea a chanté tout le long du chemin. J’avais oublié qu’elle faisait ça.
    .says-tense = Eh bien, vous appelez. Dix heures pile. Ils sont à l’école, les deux. Bea chantait. J’avais oublié comment ça sonne.
    .says-furious = Quelqu’un qui appelle, pour une fois. Ils sont retournés à l’école, si vous voulez savoir. Elle chantait, Bea. Elle chantait.
    .straight-in = Bonjour, madame Holroyd. Le rapport est là : le conduit était sorti de son logement, l’appareil est donc condamné. On pose le nouveau mercredi.
    .straight-in-also-1 = Bonjour. C’était le conduit, elle est condamnée, vous avez une chaudière neuve mercredi
    .straight-in-also-2 = Le technicien a trouvé : conduit déplacé. Remplacement mercredi
    .straight-in-also-3 = J’ai le résultat. Le conduit avait bougé, mercredi ils en posent une neuve
    .straight-in-also-4 = Bonjour. La cause était le conduit, et la nouvelle chaudière est prévue mercredi
    .while-open = J’appelle comme promis, mais je ne peux rien dire de la cause tant que l’enquête est ouverte. Vous comprendrez.
    .while-open-also-1 = J’avais dit que j’appellerais, mais je n’ai rien le droit de vous dire
    .while-open-also-2 = C’est entre les mains des enquêteurs, je ne peux pas commenter
    .while-open-also-3 = Le service juridique nous demande de ne pas parler de la cause
    .while-open-also-4 = Comme convenu j’appelle, mais il n’y a pas d’information à donner
    .best-of-the-day = Elle chantait : je n’entendrai rien de mieux aujourd’hui. C’était le conduit, déboîté. Deux visites, et personne n’a regardé : c’est écrit noir sur blanc. Chaudière neuve mercredi. Vous aviez raison, trois fois.
    .best-of-the-day-also-1 = Que c’est bon à entendre, quelle joie pour vous. C’était le conduit ; les deux visites l’ont manqué, et c’est dans le rapport. Chaudière neuve mercredi, et adieu les références
    .best-of-the-day-also-2 = Ça, c’est bon à entendre un lundi. Ils ont trouvé le conduit défait, et le rapport dit que personne n’avait vérifié. Mercredi vous en avez une neuve. Vous avez bien fait d’appeler, madame Holroyd
    .best-of-the-day-also-3 = Quelle nouvelle ! Donc, la raison : le conduit avait glissé, et appuyer sur un bouton n’a jamais été une inspection. C’est dans le rapport. La chaudière, mercredi. Prenez soin de vous
    .best-of-the-day-also-4 = Oh, ça me réjouit. En bref : conduit déboîté, manqué deux fois, reconnu par écrit, chaudière neuve mercredi. Vous aviez raison depuis le début. Au revoir
    .lovely-bye = Oh, c’est charmant, quelle joie. Alors inutile de remuer le reste. Au revoir et bonne journée !
    .lovely-bye-also-1 = Quelle bonne nouvelle. Pas besoin de revenir sur tout ça, donc. Au revoir
    .lovely-bye-also-2 = C’est merveilleux, tout est bien qui finit bien, restons-en là. Prenez soin de vous, au revoir
    .lovely-bye-also-3 = Je me réjouis pour vous tous, le reste n’a plus guère d’importance, n’est-ce pas ? Bonne semaine
    .lovely-bye-also-4 = Quel plaisir ! C’est l’essentiel, tant pis pour le rapport. Au revoir

# text: I’ll write that one down. No number, just the name. Thank you.
# says-tense: Right. Wednesday. And thank you for ringing when you said.
# says-furious: Wednesday, then. I’ll believe it when it’s blue.
# becomes: The flame is blue. The alarm is back on the kitchen wall, and Bea, who is four, tells every visitor what it is for, and where to stand when it goes.
monday-done = Je vais l’écrire, ça. Pas de numéro, juste le nom. Merci.
    .says-tense = Bon. Mercredi. Et merci d’avoir appelé quand vous l’aviez dit.
    .says-furious = Mercredi, alors. J’y croirai quand elle sera bleue.
    .becomes = La flamme est bleue. L’alarme est de retour au mur de la cuisine, et Bea, quatre ans, explique à chaque visiteur à quoi elle sert, et où se mettre quand elle sonne.

# text: Oh. I thought you’d say what it was. Well. Bye, then.
# says-tense: And what was it? No? Right. Bye.
# says-furious: You said you’d tell me why!
# becomes: The new boiler came on the Wednesday. What had been wrong with the old one she read in the Calderbrook Courier, in February, on page nine.
no-reason = Ah. Je croyais que vous me diriez ce que c’était. Bon. Au revoir, alors.
    .says-tense = Et c’était quoi ? Non ? Bien. Au revoir.
    .says-furious = Vous aviez dit que vous me diriez pourquoi !
    .becomes = La chaudière neuve est arrivée le mercredi. Ce qu’avait l’ancienne, elle l’a lu dans le Calderbrook Courier, en février, page neuf.

# text: They want to talk to me now. I’d better go.
# says-tense: I’ve to go, they’re here.
# says-furious: They’re here. I’m going.
# becomes: The engineer’s meter read a hundred and forty in the hall. All three slept under another roof that night, and on Saturday nobody had a headache. The rest, she asked about in a fourth call.
out-safe = Ils veulent me parler, maintenant. Il faut que j’y aille.
    .says-tense = Je dois y aller, ils sont là.
    .says-furious = Ils sont là. J’y vais.
    .becomes = L’appareil du technicien a marqué cent quarante dans l’entrée. Tous trois ont dormi sous un autre toit, et le samedi personne n’avait mal à la tête. Le reste, elle l’a demandé dans un quatrième appel.

# text: Well, nobody rang. I wrote your name down, too.
# says-tense: Monday’s been and gone.
# says-furious: Ten o’clock, you said!
# becomes: They were safe, all three, and that was your doing. On Monday at ten she sat by the phone. At noon she rang the main line, and was given a reference number.
number-four = Eh bien, personne n’a appelé. J’avais aussi noté votre nom.
    .says-tense = Lundi est passé.
    .says-furious = Dix heures, vous aviez dit !
    .becomes = Ils étaient saufs, tous les trois, et c’était grâce à vous. Lundi à dix heures, elle attendait près du téléphone. À midi, elle a appelé le numéro général, et on lui a donné une référence.

# text: I’ll just… I’ll sit here a bit. On the stairs.
# says-tense: I need to sit. Just a minute.
# says-furious: I can’t. I can’t think.
# becomes: Mrs Dunne saw the door shut and the lights on, and used the key she keeps. The crew carried the three of them down. They were home in a week. Shabnam does not remember the call.
carried-out = Je vais juste… je m’assois un peu. Là, sur les marches.
    .says-tense = Il faut que je m’assoie. Une minute.
    .says-furious = Je peux pas. Je n’arrive plus à penser.
    .becomes = Mme Dunne a vu la porte fermée et les lampes allumées, et s’est servie de la clé qu’elle garde. L’équipe les a descendus tous les trois. Une semaine après, ils étaient chez eux. Shabnam ne se souvient pas de l’appel.

# text: Back in a tick.
# says-tense: Hold the line. Two steps.
# says-furious: I’m going in.
# becomes: The hook was empty; it was in his school bag, upstairs. The crew found her on the fourth stair, and brought her round. The children had stood at the gate and watched the door for five minutes.
went-back = Je reviens tout de suite.
    .says-tense = Ne quittez pas. Deux pas.
    .says-furious = J’y vais.
    .becomes = Le crochet était vide ; l’inhalateur était dans son cartable, à l’étage. L’équipe l’a trouvée sur la quatrième marche, et l’a ranimée. Les enfants, au portail, avaient regardé la porte pendant cinq minutes.

# text: I’ve got that. I’ll do it once they’ve had their tea.
# says-tense: Right. Another number. After tea, then.
# says-furious: Another number! Fine!
# becomes: She rang it at ten past nine, when the plates were done. Whoever answered did not let her finish the sentence, and had them outside in two minutes. It was two and a half hours after she had told you.
rang-later = C’est noté. Je le ferai quand ils auront mangé.
    .says-tense = Bien. Encore un numéro. Après le repas, alors.
    .says-furious = Encore un numéro ! Très bien !
    .becomes = Elle l’a composé à neuf heures dix, la vaisselle faite. La personne au bout du fil ne l’a pas laissée finir sa phrase, et en deux minutes ils étaient dehors. C’était deux heures et demie après qu’elle vous l’avait dit.

# text: Oh. Right. Is this the repairs line?
# says-tense: Not the music again.
# says-furious: No! Not that music!
# becomes: She was eleventh in the queue. After forty minutes she lay down on the settee with the phone on her chest, and it was Idris who took it and said: my mum won’t wake up. They were in time.
queue = Ah. Bon. C’est la ligne des réparations ?
    .says-tense = Encore cette musique.
    .says-furious = Non ! Pas cette musique !
    .becomes = Elle était onzième dans la file. Au bout de quarante minutes, elle s’est allongée sur le canapé, le téléphone sur la poitrine, et c’est Idris qui l’a pris et qui a dit : ma mère ne se réveille pas. Ils sont arrivés à temps.

# text: Night, then. And thank you.
# says-tense: Good night.
# says-furious: Night.
# becomes: At four, Idris was sick, and the noise woke her; that is why they are alive. She carried them both to Mrs Dunne’s. At eight the engineer found a cold house, and a note on the door.
night = Bonne nuit, alors. Et merci.
    .says-tense = Bonne nuit.
    .says-furious = C’est ça. Bonne nuit.
    .becomes = À quatre heures, Idris a vomi, et le bruit l’a réveillée ; c’est pour cela qu’ils sont en vie. Elle les a portés tous les deux chez Mme Dunne. À huit heures, le technicien a trouvé une maison froide, et un mot sur la porte.

# text: I’m sorry, I can’t do this now. I need to lie down.
# says-tense: Forget it. I’m that tired. I’m having a lie-down.
# says-furious: I give up! I’m going to lie down!
# becomes: She put the phone on the side and lay down on the settee with the two of them. Mrs Dunne came about a parcel at nine, saw them through the glass, and used the key she keeps. All three woke up in hospital.
hung-up = Pardon, là je ne peux plus. Il faut que je m’allonge.
    .says-tense = Laissez tomber. Je suis trop fatiguée. Je vais m’étendre.
    .says-furious = J’abandonne ! Je vais m’allonger !
    .becomes = Elle a posé le téléphone et s’est couchée sur le canapé avec les deux petits. Mme Dunne est venue à neuf heures pour un colis, les a vus à travers la vitre, et s’est servie de la clé qu’elle garde. Ils se sont réveillés tous les trois à l’hôpital.
