# text: Le tabouret qui ne boite pas
title = The stool that doesn’t wobble

# text: vente et conseil au comptoir d’un magasin de bricolage
role = counter assistant in a DIY shop

# text: Charvet Bricolage, ce sont deux vitrines dans la grande rue de la Guillotière, à Lyon : visserie à la pièce, peinture à la teinte, clés, joints, robinets. La maison cherche quelqu’un pour le comptoir, du mardi au samedi ; l’annonce dit « sans expérience, on apprend sur place ». Odile Charvet tient le magasin depuis vingt-deux ans. Elle vous reçoit près de la caisse, avant l’ouverture. Elle est aimable, elle écoute bien, et elle revient toujours sur le détail qu’on a sauté. Un emploi, vous n’en avez pas encore eu. Des histoires, si : le quartier, l’école, la famille.
briefing = Charvet Bricolage is two shop windows in a busy old street of Lyon: screws by the piece, paint mixed to order, keys, washers, taps. They want somebody for the counter, Tuesday to Saturday; “no experience needed, you learn on the spot,” says the notice. Odile Charvet has run the shop for twenty-two years. She sees you beside the till, before opening. She is friendly, she listens well, and she always comes back to the detail you skipped. You have never had a paid job. What you do have is stories: the neighbourhood, school, family.

# text: aimable, et qui creuse
temper = friendly but digging

# text: Attention à la marche, elle attrape tout le monde. Odile Charvet. Asseyez-vous sur le tabouret rouge, c’est le seul qui ne boite pas. On ouvre dans une demi-heure, alors si quelqu’un tape à la vitre, je lui fais signe et je reviens à vous. Le CV, je l’ai lu. Ce que j’aimerais, c’est vous entendre.
opens = Mind the step, it catches everybody. Odile Charvet. Take the red stool, it’s the only one that doesn’t wobble. We open in half an hour, so if anybody knocks on the glass I’ll wave and come straight back to you. I’ve read your CV. Now I’d like to hear you.

# text: Commençons par le plus simple, qui n’est pas simple. Le comptoir, pourquoi ? Et pourquoi le nôtre ?
# again: Je vous le demande autrement : il y a des grandes surfaces de bricolage tout autour de Lyon. Qu’est-ce qui vous fait pousser ma porte à moi ?
# hint: Une chose vue dans ce magasin, une chose que vous aimez faire, un moment qui le prouve. « J’aime le contact », tout le monde le dit ; montrez-le.
# the-shop-label: la maison
# the-shop-means: nomme une chose vue ou sue de ce magasin-ci
# the-shop-follow-up: Et ici, chez Charvet, vous aviez déjà mis les pieds ? Qu’est-ce que vous avez vu, en entrant ?
# the-shop-also-1: Je viens ici depuis deux ans, et on prend toujours le temps de m’expliquer.
# the-shop-also-2: J’ai remarqué que vous vendez les vis à la pièce.
# the-shop-also-3: Ce que j’ai vu dans votre magasin, c’est qu’on demande d’abord à quoi ça va servir.
# the-liking-label: le goût
# the-liking-means: dit ce qui plaît dans le travail lui-même
# the-liking-follow-up: Et huit heures debout derrière un comptoir, qu’est-ce qui vous plaira là-dedans ?
# the-liking-also-1: Ce qui me plaît, c’est de trouver la pièce qui manque à quelqu’un.
# the-liking-also-2: J’aime expliquer avec les mains, dessiner, montrer.
# the-liking-also-3: Rester debout et voir passer du monde, ça me convient mieux qu’un bureau.
# the-proof-label: la preuve
# the-proof-means: raconte un moment vécu qui le montre
# the-proof-follow-up: Donnez-moi une fois où ça s’est vu, que c’est fait pour vous.
# the-proof-also-1: Par exemple, au vide-grenier, c’est moi qui renseignais les gens à l’entrée.
# the-proof-also-2: L’été dernier, j’ai aidé mon oncle à refaire sa salle de bains, et j’allais chercher les pièces.
# the-proof-also-3: À l’atelier du quartier, je reçois une dizaine de personnes chaque samedi.
# whole: Bon. Vous avez regardé la boutique avant d’y entrer, ça me plaît.
# thin: Ça, je l’entends souvent. Il me manque vous, là-dedans.
# too-long: Je vous arrête, j’ai compris l’essentiel, et il me reste des questions.
# off-topic: C’est intéressant, mais ma question, c’était : pourquoi ici ?
# the-shop-model-1: En septembre, chez vous, j’ai vu une dame acheter deux chevilles. Deux. On lui a demandé ce qu’elle voulait accrocher, et en quoi était son mur. Elle est repartie avec deux autres, les bonnes, pour quatre-vingts centimes. Ailleurs, elle aurait pris la boîte de cinquante.
# the-liking-model-1: C’est ça qui me donne envie : comprendre ce que la personne veut faire, avant de lui tendre quelque chose. Et les outils, j’aime bien, même si j’ai presque tout à apprendre.
# the-proof-model-1: Depuis un an, un samedi sur deux, j’accueille les gens à l’atelier de réparation de mon quartier. Je note la panne avec eux, je pose des questions, et je les envoie à la bonne table. Le moment que je préfère, c’est quand quelqu’un comprend sa panne en me la racontant.
# the-shop-model-2: J’habite à six minutes. C’est chez vous que j’ai appris à changer un robinet : votre collègue m’a dessiné le joint sur un bout de carton. J’ai gardé le carton.
# the-liking-model-2: J’aime les questions concrètes. Une fuite, une porte qui frotte : il y a une cause, une solution, et quelqu’un qui dort mieux le soir. Et j’aime bien les gens qui n’osent pas demander ; on les met à l’aise avec peu de chose, une question simple, le temps de répondre.
# the-proof-model-2: Pendant quatre ans, j’ai tenu la maison de mon père malade. Il a fallu poser des barres d’appui, changer des seuils, expliquer aux aides à domicile comment tout marchait. J’écrivais des fiches, je montrais, je remontrais. À la fin, les nouvelles venues me disaient qu’on trouvait tout chez nous les yeux fermés. Aujourd’hui, j’ai envie d’en faire un métier.
# weak: Je suis quelqu’un de très motivé par le contact humain, j’ai le sens du service et j’apprends vite. Je cherche un emploi stable près de chez moi, et votre annonce correspondait à ce que je recherchais. Je pense pouvoir apporter mon dynamisme à votre équipe.
# weak-why: Rien n’est faux, et tout irait aussi bien à la boulangerie d’en face. Une seule chose vue dans ce magasin, un seul moment vécu, et l’on vous reconnaîtrait.
why-counter = Let’s start with the simple one, which isn’t simple. Why a counter? And why ours?
    .again = Let me put it another way: there are great big DIY stores all round Lyon. What made you push my door?
    .hint = One thing you saw in this shop, one thing you like doing, one moment that proves it. Everybody says “I like people”; show it.
    .the-shop-label = the shop
    .the-shop-means = names something seen or known of this very shop
    .the-shop-follow-up = And here, at Charvet’s, had you ever set foot in the place? What did you notice when you walked in?
    .the-shop-also-1 = I’ve been coming here for two years, and somebody always takes the time to explain.
    .the-shop-also-2 = I noticed that you sell screws one at a time.
    .the-shop-also-3 = What I saw in your shop is that you ask first what it’s for.
    .the-liking-label = the liking
    .the-liking-means = says what is enjoyable in the work itself
    .the-liking-follow-up = And eight hours on your feet behind a counter: what will you enjoy about that?
    .the-liking-also-1 = What I enjoy is finding the one part somebody’s missing.
    .the-liking-also-2 = I like explaining with my hands, drawing it, showing people.
    .the-liking-also-3 = Being on my feet with people coming and going suits me better than a desk.
    .the-proof-label = the proof
    .the-proof-means = tells of a moment that shows it
    .the-proof-follow-up = Give me one time when it showed that this is for you.
    .the-proof-also-1 = For example, at the car boot sale I was the one at the gate telling people where to go.
    .the-proof-also-2 = Last summer I helped my uncle redo his bathroom, and I was the one who fetched the parts.
    .the-proof-also-3 = At the workshop I see about ten people every Saturday.
    .whole = Good. You looked at the shop before you walked into it. I like that.
    .thin = I hear that one a lot. What’s missing from it is you.
    .too-long = I’ll stop you there, I’ve got the gist, and I’ve more to ask.
    .off-topic = That’s interesting, but what I asked was: why here?
    .the-shop-model-1 = Back in September I watched a lady buy two wall plugs from you. Two. Somebody asked what she wanted to hang, and what her wall was made of, and she left with two different ones, the right ones, for eighty cents. Anywhere else she’d have gone home with a box of fifty.
    .the-liking-model-1 = That’s what draws me: finding out what a person is trying to do before you hand them anything. And I like tools, though I’ve nearly everything to learn about them.
    .the-proof-model-1 = For a year now, every other Saturday, I’ve welcomed people at our local repair workshop. I write the fault down with them, I ask a few questions, and I send them to the right table. My favourite moment is when somebody works out what’s wrong while they’re telling me.
    .the-shop-model-2 = I live six minutes away. This is where I learned to change a tap: your colleague drew me the washer on a scrap of cardboard. I’ve still got the cardboard.
    .the-liking-model-2 = I like practical questions. A leak, a door that sticks: there’s a cause, there’s a cure, and somebody sleeps better that night. And I like the people who don’t dare ask. It takes very little to put them at ease, one easy question and time to answer it.
    .the-proof-model-2 = For four years I looked after my father at home. Grab rails had to go up, thresholds had to come out, and the carers had to be shown how everything worked. I wrote cards, I showed people, I showed them again. By the end, new carers told me they could find anything in our flat with their eyes shut. Now I’d like to make a job of it.
    .weak = I’m a very motivated person, I love working with people, I’ve got a real sense of service and I’m a quick learner. I’m looking for something steady near home and your notice matched what I was after. I think I could bring a lot of energy to your team.
    .weak-why = None of it is untrue, and all of it would do just as well at the bakery across the road. One thing seen in this shop, one moment of your own, and she would know you again.

# text: Ici, tout le monde n’arrive pas de bonne humeur. Racontez-moi une fois où vous aviez devant vous quelqu’un de mécontent. N’importe où : au club, à l’école, dans l’escalier.
# again: Pensez à une personne qui vous a parlé sèchement parce que quelque chose n’allait pas. Qu’est-ce qui s’est passé, et qu’avez-vous fait ?
# hint: Une seule fois, précise, avec un jour et un lieu. Gardez la plus grande part pour ce que vous, vous avez dit et fait.
# situation-follow-up: Attendez, plantez-moi le décor : c’était où, et qui était-ce ?
# situation-also-1: C’était à la kermesse de l’école, une maman avait payé deux fois le même lot.
# situation-also-2: Un voisin est venu sonner chez nous un dimanche soir, très en colère à cause du bruit.
# situation-also-3: L’été dernier, à la bibliothèque du village où je donnais un coup de main, un monsieur s’est emporté.
# task-follow-up: Et là-dedans, c’était à vous de faire quoi, au juste ?
# task-also-1: J’étais responsable de la caisse ce jour-là, donc c’était à moi de régler ça.
# task-also-2: Il fallait le calmer sans faire attendre les autres.
# action-follow-up: Et vous-même, qu’avez-vous fait ? Qu’avez-vous dit ?
# action-also-1: Je l’ai laissé parler jusqu’au bout, puis je lui ai répété ce que j’avais compris.
# action-also-2: J’ai présenté mes excuses pour l’attente, et j’ai commencé par le plus urgent.
# action-also-3: J’ai appelé la trésorière, je lui ai expliqué, et j’ai rendu l’argent à la dame.
# result-follow-up: Et ça s’est fini comment ? Cette personne est repartie dans quel état ?
# result-also-1: Elle est repartie en me disant merci, et la semaine suivante elle est revenue.
# result-also-2: Au bout du compte, il a eu ce qu’il voulait et la dispute s’est arrêtée là.
# whole: Je la vois, votre scène. C’est exactement ce que je demandais.
# thin: Vous allez un peu vite. Revenez en arrière, j’ai une demi-heure.
# too-long: J’ai perdu le fil au milieu. Retenons la fin.
# off-topic: Là, vous me parlez de ce qu’on devrait faire. Moi, je voulais une fois pour de vrai.
# situation-model-1: Je tenais la buvette de mon club de hand, un samedi de tournoi. Un père est revenu furieux : vingt minutes d’attente, et son sandwich n’était pas le bon.
# task-model-1: Il n’y avait que moi au comptoir, et dix personnes derrière lui. Il lui fallait son sandwich, et il fallait que la file avance.
# action-model-1: Je l’ai laissé finir. Puis je lui ai dit : « Vingt minutes, le mauvais sandwich, et le match qui commence, à votre place ça m’énerverait aussi. » J’ai relu son ticket, j’avais lu « thon » au lieu de « jambon », alors j’ai dit que l’erreur venait de moi. J’ai fait le bon tout de suite, devant lui, et j’ai prévenu la file qu’il y en avait pour deux minutes.
# result-model-1: Il était à sa place pour le coup d’envoi, et à la mi-temps il est revenu prendre un café. Après lui, j’ai relu chaque commande à voix haute, et il n’y a plus eu une seule erreur de la journée.
# situation-model-2: Quand je m’occupais de mon père, un matin, l’infirmier est arrivé hors de lui. Le code de l’immeuble avait changé, personne ne l’avait prévenu, et il avait perdu un quart d’heure dans sa tournée.
# task-model-2: C’était à moi de transmettre ces choses-là. Et mon père, qui entendait tout, ne devait pas passer la matinée dans cette ambiance.
# action-model-2: Je n’ai pas dit que le syndic avait oublié d’afficher le nouveau, même si c’était vrai. J’ai dit : « Un quart d’heure, le matin, c’est un patient qui attend. C’est à moi de vous prévenir, et je ne l’ai pas fait. » Je lui ai donné le code, je l’ai envoyé au cabinet devant lui, et j’ai demandé ce qui l’aiderait pour la suite.
# result-model-2: Il voulait un numéro à appeler depuis la rue. On l’a mis sur la fiche. Cinq minutes après, il plaisantait avec mon père, et en deux ans il n’y a plus eu un seul retard à cause de la porte.
# weak: Ça arrive souvent, des gens énervés, il y en a partout. En général je reste calme, je souris et j’essaie de comprendre. Il ne faut pas le prendre pour soi. Une fois au club quelqu’un s’est plaint du prix des boissons, mais ça s’est arrangé, et tout le monde est reparti content.
# weak-why: Le calme est une bonne base, mais « ça s’est arrangé » cache la seule chose qu’on voulait entendre : ce que vous avez dit, vous, à cette personne-là.
unhappy-person = Not everybody comes in here in a good mood. Tell me about a time you had somebody unhappy in front of you. Anywhere: the club, school, the stairs at home.
    .again = Think of a person who was short with you because something had gone wrong. What happened, and what did you do?
    .hint = One time only, a real one, with a day and a place. Keep the biggest share for what you said and did yourself.
    .situation-follow-up = Hang on, set the scene for me: where was this, and who was it?
    .situation-also-1 = It was at the school fair, and a mum had paid twice for the same prize.
    .situation-also-2 = A neighbour rang our bell one Sunday night, really angry about the noise.
    .situation-also-3 = Last summer I was helping out at the village library and a man lost his temper.
    .task-follow-up = And in all that, what exactly was yours to do?
    .task-also-1 = I was in charge of the cash box that day, so it was up to me to sort it out.
    .task-also-2 = I had to calm him down without keeping everybody else waiting.
    .action-follow-up = And you yourself, what did you do? What did you say?
    .action-also-1 = I let him talk till he’d finished, then I told him what I’d understood.
    .action-also-2 = I apologised for the wait and started with what was most urgent.
    .action-also-3 = I rang the treasurer, explained it to her, and gave the lady her money back.
    .result-follow-up = And how did it end? What sort of mood did they leave in?
    .result-also-1 = She said thank you when she left, and the week after she came back.
    .result-also-2 = In the end he got what he wanted and the argument stopped there.
    .whole = I could see that happening in front of me. Just what I asked for.
    .thin = You’re going a bit fast. Go back, I’ve got half an hour.
    .too-long = I got lost in the middle. Let’s keep the ending.
    .off-topic = That’s what one ought to do. I wanted a time it really happened.
    .situation-model-1 = I was on the snack bar at my handball club, one tournament Saturday. A father came back furious: he’d waited twenty minutes, and it was the wrong sandwich.
    .task-model-1 = I was the only one behind the counter, with ten people queuing behind him. He needed his sandwich, and the queue needed to move.
    .action-model-1 = I let him finish. Then I said, “Twenty minutes, the wrong sandwich and the match about to start: I’d be annoyed too.” I checked his ticket, saw that I’d read tuna for ham, and told him the mistake was mine. I made the right one there and then, in front of him, and told the queue it would be two minutes.
    .result-model-1 = He was back in his seat for the start, and at half-time he came and bought a coffee. After him I read every order out loud, and we didn’t get another one wrong all day.
    .situation-model-2 = When I was looking after my father, his nurse turned up one morning beside himself. The door code had changed, nobody had told him, and he’d lost a quarter of an hour from his round.
    .task-model-2 = Passing things like that on was my job. And my father, who could hear every word, wasn’t to spend his morning in that sort of atmosphere.
    .action-model-2 = I didn’t say that the managing agent had forgotten to put a notice up, though it was true. I said, “A quarter of an hour in the morning means a patient waiting. It was for me to warn you, and I didn’t.” I gave him the code, sent it to his practice while he watched, and asked what would help in future.
    .result-model-2 = He wanted a number to ring from the street. We put one on the card. Five minutes later he was joking with my father, and in two years nobody was late because of that door again.
    .weak = It happens a lot, there are angry people everywhere. Usually I stay calm, I smile and I try to understand. You mustn’t take it personally. Once at the club somebody complained about the price of the drinks, but it got sorted out and everybody went home happy.
    .weak-why = Staying calm is a good start, but “it got sorted out” hides the one thing she wanted to hear: what you said, yourself, to that person.

# text: La première semaine, on va vous demander cent choses que vous ne saurez pas. Et ici, quand on ne sait pas, on y dit. Racontez-moi une fois où l’on vous a posé une question et où vous n’aviez pas la réponse.
# again: Une fois où quelqu’un comptait sur vous pour un renseignement, et où vous étiez à sec : comment avez-vous fait ?
# hint: Ne pas savoir n’est pas la faute. Racontez ce que vous avez fait entre la question et la réponse, et si la personne l’a eue.
# situation-follow-up: Qui vous demandait quoi ? Commencez par là.
# situation-also-1: Pendant mon stage à la médiathèque, une dame m’a demandé un livre dont je n’avais jamais entendu parler.
# situation-also-2: À la gare, un touriste m’a demandé quel train il devait prendre.
# task-follow-up: Et pourquoi est-ce que ça tombait sur vous ?
# task-also-1: J’étais la seule personne à l’accueil, donc il comptait sur moi.
# task-also-2: Je devais lui donner une réponse sûre, parce qu’il allait percer dans un mur.
# action-follow-up: Donc vous ne saviez pas. Et la minute d’après, vous avez fait quoi ?
# action-also-1: Je lui ai dit que je ne savais pas, et que j’allais me renseigner.
# action-also-2: J’ai téléphoné à mon oncle, qui est plombier, et je lui ai décrit la pièce.
# action-also-3: J’ai noté son numéro et je l’ai rappelée le lendemain matin.
# result-follow-up: Et la réponse, la personne l’a eue, à la fin ? Elle était bonne ?
# result-also-1: Finalement c’était la bonne pièce, et il m’a dit qu’il reviendrait.
# result-also-2: Depuis ce jour-là, je garde un carnet avec les questions qu’on m’a posées.
# whole: Voilà. Quelqu’un qui dit « je ne sais pas » et qui revient avec la réponse, je lui confie la caisse.
# thin: Racontez, racontez, j’ai l’impression de lire un télégramme.
# too-long: Ça va, j’ai saisi : vous avez cherché, et vous avez trouvé.
# off-topic: Là-dedans, je n’entends pas de question. Je voulais une fois où vous ne saviez pas.
# situation-model-1: À l’atelier de réparation, une dame m’a apporté une lampe qui lui venait de sa sœur. Elle voulait savoir si elle pouvait la laisser dans la chambre de son petit-fils. Le fil était un peu raide, et je n’y connaissais rien.
# task-model-1: Moi, mon rôle, c’était l’accueil, pas le diagnostic. Mais elle attendait un oui ou un non, et la table d’électricité était prise pour une heure.
# action-model-1: Je lui ai dit franchement : « Je ne sais pas, et là-dessus je ne veux pas deviner. » J’ai noté sa question mot pour mot, j’ai gardé sa place dans la file, et j’ai attrapé Yves, l’électricien, entre deux réparations. Il m’a montré ce qu’il fallait regarder.
# result-model-1: Le fil était à changer. L’affaire de dix minutes ; elle a attendu avec un café. Depuis, je sais reconnaître un fil sec, et surtout, je sais quand il faut chercher Yves.
# situation-model-2: Je tenais le stand de la bourse aux livres, à l’école. Un père m’a demandé quel cahier de mathématiques prendre pour sa fille, qui arrivait d’une autre école en cours d’année. Il y en avait trois, presque pareils.
# task-model-2: J’étais là pour vendre et ranger. Mais il avait pris sa matinée, et se tromper, pour lui, c’était douze euros et une gamine perdue.
# action-model-2: J’ai dit que je n’en savais rien, et que je pouvais le savoir avant midi. J’ai pris le nom de la maîtresse et son numéro à lui. À la récréation, j’ai demandé à la maîtresse, je lui ai montré les trois cahiers, et j’ai appelé le père dans la foulée.
# result-model-2: C’était le bleu. Il est passé le chercher à onze heures et demie. Le lendemain, j’ai collé une liste par classe sur la table, et l’association s’en sert encore.
# weak: Quand je ne sais pas, je demande, il n’y a pas de honte. Au stage, au collège, on me posait des questions et j’allais chercher quelqu’un. Et maintenant avec le téléphone, on trouve tout en deux minutes, donc je ne reste jamais longtemps sans réponse.
# weak-why: C’est une bonne habitude, mais il n’y a ni personne ni question. Et « aller chercher quelqu’un » laisse la cliente attendre : racontez ce que vous lui avez dit, et comment la réponse lui est revenue.
did-not-know = In your first week you’ll be asked a hundred things you don’t know. And here, if we don’t know, we say so. Tell me about a time somebody asked you something and you hadn’t got the answer.
    .again = A time when somebody was counting on you to tell them something, and you had nothing. How did you make the best of it?
    .hint = Not knowing is no fault. Tell her what you did between the question and the answer, and whether the person got one.
    .situation-follow-up = Who was asking what? Start with that.
    .situation-also-1 = On work experience at the library, a lady asked me for a book I’d never heard of.
    .situation-also-2 = A tourist stopped me at the station to ask which train to take.
    .task-follow-up = And why did it land on you?
    .task-also-1 = I was the only person at the desk, so he was relying on me.
    .task-also-2 = I had to be certain, because he was about to drill into a wall.
    .action-follow-up = So you didn’t know. And a minute later, what were you doing?
    .action-also-1 = I told him that I didn’t know and that I’d find out.
    .action-also-2 = I rang my uncle, who’s a plumber, and described the part to him.
    .action-also-3 = I took her number and called her back the next morning.
    .result-follow-up = And did they get their answer in the end? Was it the right one?
    .result-also-1 = It turned out to be the right part, and he said he’d be back.
    .result-also-2 = Ever since, I’ve kept a notebook of the questions people ask me.
    .whole = There. Somebody who says “I don’t know” and comes back with the answer can have my till.
    .thin = Tell me about it, this is like reading a telegram.
    .too-long = All right, I’ve got it: you looked, and you found out.
    .off-topic = I don’t hear a question in that. I was after a time when you didn’t know.
    .situation-model-1 = At the repair workshop a lady brought me a lamp that had been her sister’s. She wanted to know if she could leave it in her grandson’s bedroom. The flex felt a bit stiff, and I knew nothing about it.
    .task-model-1 = My part was the welcome desk, not the diagnosis. But she was waiting for a yes or a no, and the electrical table was busy for an hour.
    .action-model-1 = I told her straight, “I don’t know, and I don’t want to guess about that one.” I wrote her question down word for word, kept her place in the queue, and caught Yves, the electrician, between two repairs. He showed me what to look for.
    .result-model-1 = The flex had to be changed. It took ten minutes, and she waited with a coffee. I can spot a perished flex now, and above all I know when to go and find Yves.
    .situation-model-2 = I had the table at the school book sale. A father asked me which maths workbook to get for his daughter, who’d just joined from another school in the middle of the year. There were three of them, nearly the same.
    .task-model-2 = I was there to sell and tidy up. But he’d taken the morning off, and a wrong guess would cost him twelve euros and leave a child lost in class.
    .action-model-2 = I said that I’d no idea, and that I could find out before noon. I took down the teacher’s name and his number. At break I went to the teacher, held up all three books, and rang the father straight afterwards.
    .result-model-2 = It was the blue one. He came for it at half past eleven. The day after, I taped a list to the table, class by class, and the association still uses it.
    .weak = When I don’t know, I ask, there’s no shame in that. On my work experience at school people asked me things and I’d go and fetch somebody. And with a phone you can find anything in two minutes these days, so I’m never without an answer for long.
    .weak-why = It’s a good habit, but there is no person in it and no question. And “fetching somebody” leaves the customer standing: say what you told her, and how the answer got back to her.

# text: On joue un peu. Samedi, onze heures, six personnes dans la boutique. Un monsieur pose un joint sur le comptoir et crie : « Trois fois que je viens, trois fois que c’est le mauvais ! Vous vous fichez de moi ? » Que lui dites-vous ?
# again: Je vous refais le monsieur : le joint claque sur le comptoir, tout le monde se retourne, c’est sa troisième fois. Vos premiers mots ? Et après ?
# hint: Parlez-lui, à lui, comme s’il était devant vous. Avant la solution, il y a deux choses à faire.
# the-feeling-label: l’émotion
# the-feeling-means: dit au monsieur ce que trois trajets ont d’énervant
# the-feeling-follow-up: Il vient de crier devant six personnes. Vous ne lui diriez rien là-dessus, avant de parler du joint ?
# the-feeling-also-1: Je comprends que ça vous agace, monsieur, trois fois pour la même pièce.
# the-feeling-also-2: Je serais en colère aussi, à votre place.
# the-feeling-also-3: Vous avez perdu votre matinée, c’est vraiment pénible.
# the-question-label: la question
# the-question-means: demande ce qu’il faut savoir avant de proposer
# the-question-follow-up: Et comment savez-vous que le quatrième joint sera le bon ? Demandez-lui quelque chose.
# the-question-also-1: Vous pouvez me dire quel modèle de robinet vous avez ?
# the-question-also-2: Je lui demande s’il a apporté l’ancien joint.
# the-question-also-3: Qu’est-ce qui n’allait pas avec les deux premiers ?
# the-next-step-label: la suite
# the-next-step-means: dit ce qui va se passer, et n’oublie pas ceux qui attendent
# the-next-step-follow-up: Bon, il se calme. Et maintenant, il se passe quoi ? Et les cinq autres ?
# the-next-step-also-1: On va le mesurer ensemble, et je vérifie avec ma collègue avant que vous partiez.
# the-next-step-also-2: Je préviens les autres clients qu’il y en a pour cinq minutes.
# the-next-step-also-3: Si ça ne va toujours pas, vous m’appelez, et je vous le mets de côté.
# whole: Avec ça, il repart avec le bon joint, et les autres ont vu comment on traite les gens ici.
# thin: Mmh. Il est toujours devant vous, mon monsieur, et il est toujours rouge.
# too-long: Il serait déjà parti. Plus court : avec lui, il faut des phrases de dix mots.
# off-topic: Vous me dites ce que vous pensez de lui. Moi, je voulais ce que vous lui dites.
# the-feeling-model-1: Je le laisse finir, je pose ce que j’ai dans les mains, et je lui dis : « Trois allers-retours pour un joint, un samedi, il y a de quoi être en colère. On va arrêter ça aujourd’hui. »
# the-question-model-1: Ensuite je demande : « C’est pour quel robinet, et qu’est-ce qui fuit encore, une fois que vous l’avez posé ? Vous avez gardé l’ancien, ou une photo ? » Parce que si on lui donne un quatrième joint au jugé, on le fait revenir une quatrième fois.
# the-next-step-model-1: Selon sa réponse : « Je mesure l’ancien avec vous, là, sur l’établi, cinq minutes. Si ce n’est pas le joint, c’est peut-être le siège qui est usé, et là je demande à madame Charvet de regarder avec nous. » Et aux autres, je dis : « Je suis à vous dans cinq minutes, merci de patienter. »
# the-feeling-model-2: « Monsieur, vous avez raison d’être fâché. Trois déplacements, et vous êtes encore sans eau, peut-être. » Je le dis à voix basse : en général, l’autre baisse aussi la sienne. Avec mon père, les mauvais jours, c’était la seule chose qui marchait.
# the-question-model-2: « Racontez-moi les trois fois : on vous a vendu lequel, et à chaque fois, qu’est-ce qui n’allait pas ? Trop petit, trop épais, ou il fuyait quand même ? » Je note pendant qu’il parle, il voit que je note.
# the-next-step-model-2: « Voilà ce que je vous propose. Je sors les trois tailles au-dessus et au-dessous, on les compare au vôtre. Si j’ai un doute, je ne vous laisse pas repartir sans l’avis de ma collègue. » Puis je lève les yeux vers la file : « Il y en a pour quelques minutes. Si c’est juste pour payer, approchez, je vous encaisse tout de suite. »
# weak: Je lui dirais de se calmer et de ne pas crier, parce qu’il y a du monde. Puis je lui expliquerais que ce n’était pas moi les autres fois, et je lui proposerais un échange ou un remboursement avec son ticket, comme le veut le règlement du magasin.
# weak-why: « Calmez-vous » n’a jamais calmé personne, et « ce n’était pas moi » ne lui apporte pas son joint. L’échange viendra : après un mot pour ses trois trajets, et une question pour que le quatrième soit le bon.
third-washer = Let’s play for a minute. Saturday, eleven o’clock, six people in the shop. A gentleman slaps a washer on the counter and shouts, “Three times I’ve been here, three times it’s been the wrong one! Are you having me on?” What do you say to him?
    .again = Here he comes again: the washer hits the counter, everybody turns round, it’s his third time. Your first words? And then?
    .hint = Talk to him, as if he stood in front of you. There are two things to do before the solution.
    .the-feeling-label = the feeling
    .the-feeling-means = tells the man what is maddening about three trips
    .the-feeling-follow-up = He’s just shouted in front of six people. Wouldn’t you say something about that before you get to the washer?
    .the-feeling-also-1 = I understand that it’s annoying, sir, three times for the same part.
    .the-feeling-also-2 = I’d be angry too in your place.
    .the-feeling-also-3 = You’ve lost your whole morning, that’s really tiresome.
    .the-question-label = the question
    .the-question-means = asks what has to be known before offering anything
    .the-question-follow-up = And how do you know the fourth washer will fit? Ask him something.
    .the-question-also-1 = Can you tell me what make of tap you’ve got?
    .the-question-also-2 = I ask him if he’s brought the old washer along.
    .the-question-also-3 = What was wrong with the first two?
    .the-next-step-label = the next step
    .the-next-step-means = says what will happen now, and remembers those who wait
    .the-next-step-follow-up = Good, he’s calming down. So what happens now? And the other five?
    .the-next-step-also-1 = We’ll measure it together, and I’ll check with my colleague before you go.
    .the-next-step-also-2 = I let the other customers know it’ll be five minutes.
    .the-next-step-also-3 = If it still isn’t right, ring me and I’ll put one aside for you.
    .whole = With that, he goes home with the right washer, and the rest of them have seen how we treat people.
    .thin = Hm. He’s still in front of you, my gentleman, and he’s still red.
    .too-long = He’d be gone by now. Shorter: with him you want ten words at a time.
    .off-topic = You’re telling me what you think of him. I wanted what you tell him.
    .the-feeling-model-1 = I let him finish, I put down whatever’s in my hands, and I say, “Three trips for one washer, on a Saturday: no wonder you’re angry. Let’s put a stop to it today.”
    .the-question-model-1 = Then I ask, “Which tap is it for, and where does it still leak once it’s in? Have you kept the old washer, or taken a photo?” Because if I hand him a fourth one by guesswork, I’m only sending him home to come back.
    .the-next-step-model-1 = Depending on what he says: “I’ll measure the old one with you, here on the bench, five minutes. If it isn’t the washer, the seat of the tap may be worn, and then I’ll ask Madame Charvet to look at it with us.” And to the others: “I’ll be with you in five minutes, thank you for waiting.”
    .the-feeling-model-2 = “You’ve every right to be cross, sir. Three journeys, and perhaps you’re still without water.” I’d say it quietly; the other person usually comes down as well. On my father’s bad days it was the one thing that worked.
    .the-question-model-2 = “Take me through the three times: which one were you sold, and what was wrong with it? Too small, too thick, or did it leak all the same?” I write while he’s talking, and he can see me writing.
    .the-next-step-model-2 = “Here’s what I suggest. I’ll get out the sizes above and below, and we’ll hold them against yours. If I’m in any doubt, you won’t leave without my colleague’s opinion.” Then I look up at the queue: “This’ll take a few minutes. If you’re only paying, come forward and I’ll see to you now.”
    .weak = I’d tell him to calm down and not to shout, because there are people about. Then I’d explain that it wasn’t me the other times, and offer him an exchange or a refund if he’s got his receipt, according to the rules of the shop.
    .weak-why = “Calm down” has never calmed anybody, and “it wasn’t me” doesn’t get him his washer. The exchange can come: after a word about his three trips, and a question so that the fourth one fits.

# text: Dans ce métier, une erreur, on la revoit : elle revient le samedi avec son ticket. Racontez-moi une bêtise que vous avez faite, et qui a embêté quelqu’un d’autre.
# again: Une erreur de votre fait, petite ou grosse. Ce qui m’intéresse, c’est l’heure qui a suivi.
# hint: Choisissez une vraie erreur, ni un drame ni une qualité déguisée. À qui l’avez-vous dit, et quand ?
# situation-follow-up: L’erreur elle-même, c’était quoi, au juste ? Dans quelle affaire ?
# situation-also-1: À la buvette, j’ai rendu vingt euros au lieu de dix à un monsieur.
# situation-also-2: J’avais oublié de prévenir l’équipe que l’entraînement était déplacé.
# task-follow-up: C’était vraiment de votre côté, ça ? Qu’est-ce qu’on vous avait confié ?
# task-also-1: C’était moi qui avais les clés ce soir-là.
# task-also-2: On m’avait confié les inscriptions, il fallait que je rattrape ça.
# action-follow-up: Quand vous l’avez vu, vous avez fait quoi, vous ? En premier ?
# action-also-1: Je l’ai dit tout de suite à la responsable, sans chercher d’excuse.
# action-also-2: J’ai appelé chaque personne une par une pour m’excuser et donner la bonne heure.
# action-also-3: J’ai refait le compte de la caisse du début et j’ai remis la différence.
# result-follow-up: Et la personne que ça embêtait, elle s’en est tirée comment ? Et vous, vous faites quoi autrement ?
# result-also-1: Finalement tout le monde était là, avec dix minutes de retard.
# result-also-2: Ça m’a appris à vérifier deux fois avant d’envoyer.
# whole: Vous l’avez dit avant qu’on le trouve. Ça, ça ne s’apprend pas chez moi, ça s’apporte.
# thin: Elle est bien petite, votre bêtise. Moi, j’ai vendu quarante mètres de grillage à poules à un monsieur qui voulait une moustiquaire. Allez, une vraie.
# too-long: Bon, bon, c’est pardonné d’avance, ne plaidez pas. Et la fin ?
# off-topic: Là-dedans, je ne la trouve pas, la bêtise. J’en aimerais une à vous.
# situation-model-1: L’an dernier, le club m’a donné le plan du vide-grenier à tenir. Un soir de fatigue, j’ai attribué le même emplacement, le 34, à deux familles.
# task-model-1: C’était mon tableau, personne d’autre n’y touchait. Et les deux familles arrivaient le dimanche à six heures, avec une voiture pleine.
# action-model-1: Je l’ai vu le vendredi en relisant. J’ai d’abord appelé la présidente pour le lui dire, avec une idée : ouvrir une place de plus, près de l’entrée. Ensuite j’ai appelé la famille inscrite en second, j’ai dit que l’erreur était de moi, et je lui ai laissé le choix entre cette place et le remboursement.
# result-model-1: Elle a pris la place, et le dimanche je leur ai donné un coup de main pour décharger. Maintenant, je barre chaque numéro sur le plan au moment où je le donne, et quelqu’un relit derrière moi.
# situation-model-2: Pour la rentrée, l’association de parents commande les cahiers en gros. C’est moi qui ai envoyé la commande, et j’ai coché « petits carreaux » pour deux classes qui voulaient des grands. Soixante cahiers.
# task-model-2: J’avais la liste sous les yeux, donc il n’y avait pas à discuter : à moi de trouver soixante bons cahiers avant le lundi.
# action-model-2: J’ai écrit le soir même aux deux maîtresses : voilà l’erreur, voilà ce que je tente, réponse demain midi. J’ai appelé le fournisseur, qui reprenait les paquets fermés. Il en restait douze, ouverts ; je les ai proposés à l’école voisine, qui en avait besoin.
# result-model-2: Les grands carreaux sont arrivés le samedi. Ça nous a coûté six euros de transport, que j’ai tenu à payer. Depuis, je lis la commande à voix haute à une deuxième personne avant de l’envoyer.
# weak: Franchement, je suis assez perfectionniste, donc je fais rarement des erreurs. Je dirais que mon défaut, c’est d’en faire trop. Une fois, dans un exposé en groupe, il y a eu un problème avec le diaporama, mais on a sauvé ça comme on a pu, et on a eu une bonne note.
# weak-why: Qui ne se trompe jamais inquiète, au comptoir. Une petite erreur bien à vous, dite tôt et réparée, inspire plus de confiance que la perfection.
a-mistake = In this trade you see your mistakes again: they come back on a Saturday with the receipt. Tell me about something you got wrong, that made trouble for somebody else.
    .again = A mistake of your own making, big or small. It’s the hour afterwards that interests me.
    .hint = Choose a real mistake, neither a drama nor a virtue in disguise. Whom did you tell, and when?
    .situation-follow-up = The mistake itself, what was it, exactly? What were you in the middle of?
    .situation-also-1 = At the snack bar I gave a man change for a twenty instead of a ten.
    .situation-also-2 = I’d forgotten to tell the team that practice had been moved.
    .task-follow-up = Was it really yours, then? What had they trusted you with?
    .task-also-1 = I was the one with the keys that evening.
    .task-also-2 = They’d trusted me with the sign-ups, so I had to put it right.
    .action-follow-up = When you noticed, what did you do yourself? The very first thing?
    .action-also-1 = I told the person in charge straight away, without making excuses.
    .action-also-2 = I rang every single person to say sorry and give them the right time.
    .action-also-3 = I counted the cash box again from the start and made up the difference.
    .result-follow-up = And the person it made trouble for, how did they come out of it? And what do you do differently?
    .result-also-1 = In the end everybody was there, ten minutes late.
    .result-also-2 = It taught me to check twice before I send anything.
    .whole = You owned up before anybody found it. I can’t teach that here. People bring it with them.
    .thin = That’s a very small one. I once sold forty metres of chicken wire to a gentleman who wanted a fly screen. Come on, a real one.
    .too-long = There, there, you’re forgiven already, no need to plead. And the end?
    .off-topic = I can’t find the mistake in that. I’d like one of yours.
    .situation-model-1 = Last year the club gave me the pitches to hand out for the car boot sale. One evening when I was tired, I gave the same one, number 34, to two families.
    .task-model-1 = It was my plan, nobody else touched it. And both families were arriving on the Sunday at six with a car full of stuff.
    .action-model-1 = I spotted it on the Friday, reading it through. First I rang the chair to tell her, and I had an idea ready: one more pitch, by the entrance. Then I rang the family who’d booked second, said the mistake was mine, and left them the choice between that pitch and their money back.
    .result-model-1 = They took the pitch, and on the Sunday I gave them a hand unloading. Now I cross each number off the plan the moment I give it out, and somebody checks it after me.
    .situation-model-2 = Before term starts, the parents’ association orders exercise books in bulk. I was the one who sent the order, and I ticked small squares for two classes that needed wide lines. Sixty books.
    .task-model-2 = I’d had the list right in front of me, so there was no arguing: it was for me to find sixty right ones by Monday.
    .action-model-2 = That same evening I wrote to both teachers: here’s the mistake, here’s what I’m trying, you’ll hear by noon tomorrow. I rang the supplier, who’d take back the sealed packs. That left twelve, already open, and I offered them to the school next door, who could use them.
    .result-model-2 = The right ones came on the Saturday. It cost six euros in postage, and I insisted on paying that. Since then I read an order aloud to somebody before I send it.
    .weak = Honestly, I’m a bit of a perfectionist, so I don’t make many mistakes. I’d say my fault is that I do too much. Once, in a group presentation, there was a problem with the slides, but we managed and got a good mark.
    .weak-why = Somebody who never gets anything wrong is a worry behind a counter. A small mistake that is truly yours, owned early and put right, earns more trust than perfection.

# text: On est trois, ici, derrière quatre mètres de comptoir. On ne se choisit pas. Parlez-moi d’une fois où vous avez dû faire équipe avec quelqu’un qui n’allait pas à votre pas.
# again: Quelqu’un de plus lent, de plus pressé, de plus bavard que vous, et un travail à finir ensemble. Ça s’est passé comment ?
# hint: Gardez-vous de faire le procès de l’autre. Qu’aviez-vous à finir, et qu’avez-vous essayé pour que ça marche à deux ?
# situation-follow-up: C’était pour faire quoi, et avec qui ?
# situation-also-1: On était deux à préparer le repas du club, et on n’avait pas du tout le même rythme.
# situation-also-2: En stage, je travaillais avec un collègue qui ne parlait presque pas.
# task-follow-up: Et vous aviez quoi à livrer, tous les deux, et pour quand ?
# task-also-1: Il fallait que tout soit prêt pour midi.
# task-also-2: On devait rendre le dossier ensemble, une note pour deux.
# action-follow-up: Et vous, qu’avez-vous changé, qu’avez-vous proposé ?
# action-also-1: Je lui ai demandé comment il préférait s’organiser.
# action-also-2: J’ai proposé qu’on se partage le travail selon ce que chacun faisait le mieux.
# action-also-3: J’ai accepté d’essayer sa façon de faire avant de donner mon avis.
# result-follow-up: Et le travail, il a été fait ? Vous vous parlez encore ?
# result-also-1: On a fini à l’heure, et on a recommencé ensemble l’année suivante.
# result-also-2: Au final, c’est sa méthode qu’on a gardée.
# whole: Et sans dire de mal de l’autre. J’y note.
# thin: Là, il me manque le milieu : ce qui s’est passé entre vous deux.
# too-long: Je commence à bien le connaître, votre coéquipier. Et le résultat ?
# off-topic: Là, rien ne frotte. Je cherchais une fois où ça a frotté.
# situation-model-1: En dernière année de lycée, on devait construire à quatre un présentoir en bois pour les portes ouvertes. L’un de nous, Mathis, ne venait presque jamais aux séances, et le ton montait dans le groupe.
# task-model-1: Il restait trois semaines, et c’est moi qui tenais le planning.
# action-model-1: Plutôt que d’aller voir le professeur, j’ai attendu Mathis à la sortie et je lui ai demandé ce qui se passait. Il gardait ses petits frères le soir, et il n’osait pas le dire. J’ai proposé au groupe de lui confier ce qui pouvait se faire à la maison : les plans de coupe et l’étiquetage. Et j’ai fixé avec lui un point de dix minutes, le lundi, sur le temps de midi.
# result-model-1: Ses plans étaient les plus propres des quatre. On a fini deux jours avant, et le présentoir sert encore dans le hall.
# situation-model-2: À la bourse aux jouets de l’association, je marquais les prix avec Denise. Moi, je vais vite ; elle, elle vérifiait chaque puzzle, pièce par pièce. À quatre heures, il restait deux tables.
# task-model-2: On ouvrait le lendemain à neuf heures, et chaque jouet devait avoir son étiquette.
# action-model-2: J’ai failli passer derrière elle et tout refaire. À la place, je lui ai demandé pourquoi les puzzles. Elle m’a dit que l’année d’avant, on en avait rendu onze. Alors j’ai proposé un partage : elle prend tout ce qui peut être incomplet, moi tout le reste, et ses étiquettes à elle disent « vérifié ».
# result-model-2: On a fini à sept heures. Il n’y a eu qu’un seul retour, et il venait de ma table. Denise me l’a rappelé en riant, et l’année suivante on a refait équipe, avec les mêmes étiquettes.
# weak: J’ai un bon esprit d’équipe, je m’entends avec tout le monde. Au lycée, dans mon groupe, il y en avait un qui ne faisait rien, c’était toujours pareil avec lui. À la fin, j’ai fait sa part à sa place, parce que sinon on n’aurait jamais rendu le travail.
# weak-why: Faire la part de l’autre a sauvé le travail, pas l’équipe. Et celle qui écoute entend surtout un reproche. Dites ce que vous avez demandé à l’autre, et ce que vous avez essayé à deux.
side-by-side = There are three of us behind four metres of counter. We don’t choose each other. Tell me about a time you had to work with somebody who didn’t go at your pace.
    .again = Somebody slower, or faster, or chattier than you, and a job to finish together. How did that go?
    .hint = Don’t put the other person on trial. What did you have to finish, and what did you try so that it would work for two?
    .situation-follow-up = What was it for, and who was the other person?
    .situation-also-1 = There were two of us cooking for the club dinner, and we worked at completely different speeds.
    .situation-also-2 = On work experience I was paired with somebody who hardly spoke.
    .task-follow-up = And what did the two of you have to get done, and by when?
    .task-also-1 = Everything had to be ready by noon.
    .task-also-2 = We had to hand it in together, one mark for both of us.
    .action-follow-up = And you, what did you change, what did you suggest?
    .action-also-1 = I asked her how she’d rather organise it.
    .action-also-2 = I suggested we share out the work according to what each of us did best.
    .action-also-3 = I agreed to try his way before giving my opinion.
    .result-follow-up = And did the job get done? Are you still on speaking terms?
    .result-also-1 = We finished on time, and did it together again the year after.
    .result-also-2 = In the end it was her method we kept.
    .whole = And not a bad word about the other one. I’ll remember that.
    .thin = I’m missing the middle here: what went on between the two of you.
    .too-long = I’m getting to know your partner quite well. And the result?
    .off-topic = Nothing rubs in that. I was looking for a bit of friction.
    .situation-model-1 = In my last year of school four of us had to build a wooden display stand for the open day. One of us, Mathis, hardly ever came to the sessions, and tempers were getting short.
    .task-model-1 = There were three weeks left, and I kept the schedule.
    .action-model-1 = Instead of going to the teacher, I waited for Mathis at the gate and asked him what was going on. He was minding his little brothers in the evenings and hadn’t liked to say. I suggested to the group that he take what could be done at home: the cutting plans and the labels. And I fixed ten minutes with him every Monday over lunch.
    .result-model-1 = His plans were the neatest of the lot. We finished two days early, and the stand is still in use in the entrance hall.
    .situation-model-2 = At the association’s toy sale I was pricing things with Denise. I’m quick; she was checking every jigsaw piece by piece. At four o’clock we still had two tables to go.
    .task-model-2 = We opened at nine the next morning, and every toy had to have its label.
    .action-model-2 = I nearly went round after her and did it all again. What I did was ask her, why the jigsaws? She told me that the year before they’d had eleven brought back. So I suggested we divide it up: she’d take anything that might have bits missing, I’d take the rest, and her labels would say “checked”.
    .result-model-2 = We finished at seven. Only one thing came back, and it was off my table. Denise had a laugh about that, and the next year we teamed up again, with the same labels.
    .weak = I’m a good team player, I get on with everybody. At school there was one in my group who never did anything, it was always the same with him. In the end I did his share for him, because otherwise we’d never have handed it in.
    .weak-why = Doing his share saved the work, not the team. And what a listener mostly hears is a complaint. Say what you asked him, and what the two of you tried.

# text: La dernière. Le bon service, tout le monde m’en donne la définition. J’aime mieux ceci : un endroit où vous retournez toujours, et ce qu’on y fait pour que vous y retourniez.
# again: Ou alors l’inverse : un endroit où vous ne remettrez plus les pieds. Qu’est-ce qu’on vous y a fait ? Et derrière mon comptoir, vous feriez comment ?
# hint: De l’autre côté du comptoir, vous avez de l’expérience. Prenez un seul endroit, un seul geste, et ramenez-le chez elle.
# the-place-label: le lieu
# the-place-means: part d’un endroit réel, vécu de l’autre côté du comptoir
# the-place-follow-up: La dernière fois qu’on s’est bien occupé de vous, c’est arrivé où ?
# the-place-also-1: Il y a une boulangerie dans ma rue où je retourne toujours.
# the-place-also-2: Chez le réparateur de vélos où je vais, on vous accueille toujours pareil.
# the-place-also-3: Je ne remettrai plus les pieds dans un certain magasin de téléphones.
# what-counted-label: ce qui compte
# what-counted-means: dit ce qu’on y a fait ou dit au juste, et pourquoi cela comptait
# what-counted-follow-up: Et qu’est-ce qu’ils font, au juste, que les autres ne font pas ? Un geste, une phrase.
# what-counted-also-1: La vendeuse m’a demandé ce que je voulais faire avant de me montrer quoi que ce soit.
# what-counted-also-2: Il m’a dit honnêtement que je n’en avais pas besoin.
# what-counted-also-3: Ils se souviennent de ce qu’on a pris la dernière fois, et ils demandent si ça va.
# here-label: ici
# here-means: en tire ce qu’on ferait soi-même à ce comptoir-ci
# here-follow-up: Bon, j’irai les voir. Et vous, chez moi, samedi matin, qu’est-ce que vous en feriez ?
# here-also-1: À votre place, derrière ce comptoir, je ferais la même chose.
# here-also-2: Chez vous, je commencerais par demander à quoi ça va servir.
# here-also-3: Je voudrais que les gens repartent d’ici en sachant quoi faire.
# whole: Vous regardez bien, quand vous êtes de l’autre côté. Il suffit de faire le tour du comptoir.
# thin: C’est un peu court. Prenez votre temps.
# too-long: J’ai l’adresse, j’ai le geste, on peut s’arrêter là.
# off-topic: Je ne le vois pas encore, cet endroit. Je demandais où vous retournez, et pourquoi.
# the-place-model-1: Il y a un cordonnier près de chez moi. La première fois, je lui ai apporté des chaussures de marche à ressemeler, avant un camp avec le club.
# what-counted-model-1: Il les a tournées dans ses mains, il m’a demandé où j’allais marcher, et il m’a dit que ça n’en valait pas la peine : la semelle tiendrait encore deux étés, il suffisait de recoller la pointe. Quatre euros au lieu de soixante. Ce n’est pas le prix qui m’a plu. Il a posé une question d’abord, et il a dit la vérité un jour où elle ne l’arrangeait pas. Depuis, toute ma famille y va.
# here-model-1: Chez vous, je voudrais faire pareil : demander « c’est pour quoi ? » avant de tendre la boîte, et dire quand la petite suffit. Et si je ne sais pas, aller chercher quelqu’un plutôt que de vendre à côté.
# the-place-model-2: Pour les papiers de mon père, j’ai passé des matinées entières au guichet de la mairie. Au numéro trois, il y avait une dame chez qui tout le monde voulait tomber.
# what-counted-model-2: Elle n’allait pas plus vite que les autres. Mais elle écrivait sur un petit papier ce qui manquait, dans l’ordre, avec le nom du bureau. Et la fois d’après, elle disait : « Alors, ce fauteuil, il est arrivé ? » On ne recommençait pas l’histoire depuis le début. Quand on est au bout du rouleau, ne pas raconter deux fois, c’est la moitié de l’aide.
# here-model-2: À votre comptoir, je garderais un cahier : la fuite de monsieur Untel, la porte de madame Unetelle, ce qu’on leur a donné. Comme ça, le samedi suivant, n’importe qui d’entre nous peut demander si ça tient. Et personne ne repart sans savoir ce qu’il lui reste à faire, sur un bout de papier s’il le faut.
# weak: Pour moi, un excellent service, c’est le sourire, la politesse et l’écoute. Il faut répondre aux attentes du client, et même les dépasser. Le client est roi, et s’il repart satisfait, il revient. C’est quelque chose auquel je tiens beaucoup, et je pense que c’est important dans tous les commerces.
# weak-why: On ne peut qu’être d’accord, et c’est bien le souci : il n’y a rien à voir. Un seul commerçant, un seul geste, et elle saurait à quoi vous faites attention.
where-you-return = Last one. Everybody gives me the definition of good service. I’d sooner have this: a place you always go back to, and what they do there that makes you.
    .again = Or the other way round: a place you’ll never set foot in again. What did they do to you? And behind my counter, how would you go about it?
    .hint = You’ve been a customer all your life. Take one place, one gesture, and bring it back to hers.
    .the-place-label = the place
    .the-place-means = starts from somewhere real, lived through on the other side of a counter
    .the-place-follow-up = Where was it, the last time somebody looked after you well?
    .the-place-also-1 = There’s a bakery in my street that I always go back to.
    .the-place-also-2 = At the bike repair shop I go to, you always get the same welcome.
    .the-place-also-3 = There’s a certain phone shop that I’ll never set foot in again.
    .what-counted-label = what counted
    .what-counted-means = says what exactly was done or said there, and why it mattered
    .what-counted-follow-up = And what do they do there, exactly, that others don’t? One gesture, one sentence.
    .what-counted-also-1 = The assistant asked what I wanted to do before she showed me anything.
    .what-counted-also-2 = He told me honestly that I didn’t need it.
    .what-counted-also-3 = They remember what you had last time, and they ask how it’s going.
    .here-label = here
    .here-means = draws from it what they would do at this very counter
    .here-follow-up = Good, I’ll pay them a visit. And you, in here, on a Saturday morning: what would you do with that?
    .here-also-1 = In your place, behind this counter, I’d do the same.
    .here-also-2 = Here, I’d begin by asking what it’s going to be used for.
    .here-also-3 = I’d want people to leave here knowing what to do.
    .whole = You keep your eyes open on the other side. All that’s left is to walk round the counter.
    .thin = That’s a bit short. Take your time.
    .too-long = I’ve got the address, I’ve got the gesture, we can leave it there.
    .off-topic = I can’t see the place yet. I asked where you go back to, and why.
    .the-place-model-1 = There’s a cobbler near where I live. The first time, I brought him a pair of walking boots to be resoled, before a camp with the club.
    .what-counted-model-1 = He turned them over in his hands, asked where I’d be walking, and told me it wasn’t worth it: the sole was good for another two summers, only the toe wanted gluing. Four euros instead of sixty. It wasn’t the price that I liked. He asked a question first, and he told the truth on a day when it didn’t suit him. The whole family goes to him now.
    .here-model-1 = I’d like to do the same with you: ask “what’s it for?” before I hold out the box, and say so when the small one will do. And if I don’t know, fetch somebody rather than sell them the wrong thing.
    .the-place-model-2 = With my father’s papers, I spent whole mornings at the town hall. There was a lady at window three, and everybody in the queue was hoping to get her.
    .what-counted-model-2 = She wasn’t any quicker than the others. But she wrote down on a slip of paper what was still missing, in order, with the name of the office. And the next time she’d say, “Well, has that wheelchair come?” You didn’t have to begin the story at the beginning. When you’re at the end of your rope, not telling it twice is half the help.
    .here-model-2 = At your counter I’d keep a notebook: this gentleman’s leak, that lady’s door, what we gave them. Then on the next Saturday any of us can ask whether it’s holding. And nobody leaves without knowing what they’ve still got to do, on a scrap of paper if need be.
    .weak = To me, excellent service is a smile, good manners and really listening. You have to meet the customer’s expectations and even go beyond them. The customer is king, and if they leave satisfied they’ll come back. It’s something I care about a lot, and I think it’s important in any shop.
    .weak-why = Nobody could disagree, and that’s the trouble: there is nothing to see. One shopkeeper, one gesture, and she’d know what you pay attention to.

# text: À vous, maintenant. Il nous reste cinq minutes avant la grille : que voulez-vous savoir ?
# none: Rien du tout ? Bon. Moi, la première fois, je n’ai pas osé demander combien on gagnait. C’est écrit en bas de l’annonce, comme ça personne n’a besoin d’oser.
own = Now you. We’ve five minutes till the shutters go up: what would you like to know?
    .none = Nothing at all? Well. My first time, I didn’t dare ask what the pay was. It’s at the foot of our notice, so that nobody has to be brave.

# text: Comment apprend-on tout ça, quand on part de zéro ?
# answer: Deux jours en réserve, à tout toucher : si vous ne savez pas où c’est, vous ne le vendrez pas. Puis au comptoir, à côté de moi, et vous me laissez dire les bêtises.
own-starting-from-zero = How do people learn all this, starting from nothing?
    .answer = Two days in the stockroom, touching everything: if you don’t know where it is, you won’t sell it. Then the counter, next to me, and you leave the blunders to me.

# text: Je serai surtout à la caisse, ou il faudra vraiment aller en réserve ?
# answer: La caisse, c’est dix minutes par heure. Le reste, c’est tout le reste.
# costs: Vous triez le travail avant de l’avoir. Demandez comment les trois se partagent la journée : vous saurez la même chose, et elle vous verra déjà dedans.
own-stockroom = Would I mostly be on the till, or do I really have to go in the stockroom?
    .answer = The till is ten minutes in the hour. The rest is all the rest.
    .costs = You’re sorting the work before you have it. Ask how the three of them share out the day: you’ll learn the same, and she’ll see you in it already.

# text: Quelles questions les clients posent-ils le plus souvent ?
# answer: « Je voudrais un truc qui… » Tout le métier est là. On vous demande un truc, et il faut trouver ce que c’est, sans faire passer la personne pour une sotte.
own-asked-most = What do customers ask for most?
    .answer = “I want a thingummy that…” That’s the whole trade. They ask for a thingummy, and you have to find out what it is without making anybody feel stupid.

# text: Qu’est-ce que vous auriez aimé savoir, le jour où vous avez commencé ?
# answer: Qu’on a le droit de se taire. Je conseillais, je conseillais. Un jour, un maçon m’a dit : « Madame, je voulais juste un seau. »
own-wish-you-knew = What would you have liked to know the day you started?
    .answer = That you’re allowed to say nothing. I advised and advised. One day a bricklayer told me, “Madame, all I wanted was a bucket.”

# text: Avec internet et les grandes surfaces, vous n’allez pas fermer ?
# answer: On me le demande depuis vingt-deux ans.
# costs: L’inquiétude est permise, on ne s’engage pas pour trois mois. Mais dite ainsi, elle enterre la maison devant celle qui la tient. « Qu’est-ce que les gens viennent chercher ici, qu’ils ne trouvent pas ailleurs ? » aurait donné la réponse, et un sourire.
own-closing-down = With the internet and the big stores, aren’t you going to close?
    .answer = I’ve been asked that for twenty-two years.
    .costs = You’re allowed to worry, nobody takes a job for three months. But put like that, it buries the shop in front of the woman who keeps it. “What do people come here for that they can’t get elsewhere?” would have got you the answer, and a smile.

# text: Quand un client est en colère, jusqu’où puis-je décider sans vous ?
# answer: Un échange, oui, toujours. Un remboursement, oui aussi, jusqu’à trente euros. Au-dessus, vous m’appelez, et je viens pour de bon, je ne fais pas semblant d’être occupée.
own-how-far-alone = When a customer’s angry, how much can I decide without you?
    .answer = An exchange, always. A refund too, up to thirty euros. Above that you call me, and I do come, I don’t pretend to be busy.

# well: Le lundi, on est fermé ; c’est lundi que je vous appelle, au calme, et ce ne sera pas long à dire. Et prenez ce catalogue, au cas où vous en auriez l’usage. Vous en aurez l’usage.
# fair: Merci d’être là de si bonne heure. Il y a de bonnes choses, et il y en a que j’ai dû aller chercher à la pince. Je repense à tout ça dimanche, et lundi, je vous appelle.
# badly: Merci de votre visite. Je vous le dis comme je le pense : tout ce que j’ai entendu était juste, et je vous connais à peine mieux que tout à l’heure. Je vous appelle lundi, dans tous les cas. Et s’il vous faut un joint, revenez quand même.
closes =
    .well = We’re closed on Mondays; so Monday’s when I’ll ring you, in peace and quiet, and it won’t take long to say. And take this catalogue, in case you have a use for it. You’ll have a use for it.
    .fair = Thank you for coming so early. There were good things, and some of them I had to get out with pliers. I’ll think it over on Sunday, and on Monday I’ll ring you.
    .badly = Thank you for coming by. I’ll say it as I see it: everything I heard was right, and I hardly know you any better than I did half an hour ago. I’ll ring you on Monday in any case. And if you need a washer, come in all the same.

# well: Les robinets, ça s’apprend en un hiver ; dire « l’erreur est de moi », ça ne s’apprend pas. Je l’ai entendu plus d’une fois en une demi-heure.
# fair: Quelqu’un de bien, qui raconte comme on remplit un formulaire. Si je tire sur le fil, ça vient ; les clients, eux, ne tireront pas.
# badly: Que des qualités, et pas une seule histoire. Je ne dis pas que cette personne ne peut pas faire l’affaire, je dis que je n’ai rien vu.
afterwards =
    .well = Taps you can learn in a winter; saying “that was my mistake” you can’t. I heard it more than once in half an hour.
    .fair = A good sort, who tells a story like filling in a form. If I pull at the thread it comes; the customers won’t pull.
    .badly = Nothing but qualities, and not one story. I don’t say they couldn’t do it, I say I saw nothing.

# text: Bonjour madame Charvet, merci pour votre accueil de ce matin, à côté de la caisse, avant l’ouverture. J’ai repensé à votre façon de commencer, deux jours en réserve, à tout toucher : cela me plairait. Je pense encore au joint de votre monsieur du samedi. Du mardi au samedi, vous pouvez compter sur moi. Bien à vous,
thank-you = Dear Madame Charvet, thank you for seeing me this morning beside the till, before you opened. I’ve been thinking about the way you start people off, two days in the stockroom, touching everything: I’d enjoy that. I’m still thinking about your Saturday gentleman and his washer. Tuesday to Saturday, you can count on me. With kind regards,
