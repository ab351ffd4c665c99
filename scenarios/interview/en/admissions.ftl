# text: Prenez votre temps
title = Take your time

# text: accueil d’une clinique médicale
role = front desk of a medical clinic

# text: La Clinique des Carrières, dans Rosemont, à Montréal : neuf médecins de famille, trois infirmières, une salle d’attente de vingt-deux chaises et un comptoir ouvert dès 7 h 30. On y cherche quelqu’un pour l’accueil et la prise de rendez-vous, trente-cinq heures par semaine, avec deux soirs. Ghislain Boisclair, qui coordonne l’accueil, vous reçoit dans une petite salle derrière le comptoir. Il parle lentement et laisse des silences. Ils ne sont pas des pièges : il attend simplement la suite.
briefing = Clinique des Carrières in Rosemont, Montréal: nine family doctors, three nurses, a waiting room of twenty-two chairs and a counter that opens at half past seven. They want somebody for the front desk and the appointments, thirty-five hours a week, two of the evenings included. Ghislain Boisclair, who runs the desk, sees you in a small room behind the counter. He speaks slowly and leaves silences. They are not traps: he is simply waiting for the rest.

# text: aimable et lent, et qui creuse loin
temper = friendly and slow, keeps digging

# text: Vous nous avez trouvés malgré les cônes orange, c’est déjà bon signe. Ghislain Boisclair, je m’occupe de l’accueil. Installez-vous, posez votre manteau, on est bien ici. Avant, j’ai été préposé pendant vingt ans, ça fait que je suis habitué d’attendre : ne courez pas pour moi. Je vais vous poser six questions, et parfois une petite de plus, parce que je suis curieux. On commence ?
opens = You found us in spite of the orange cones, that’s a good sign already. Ghislain Boisclair, I look after the front desk. Get settled, put your coat down, it’s nice in here. I was an orderly for twenty years before that, so I’m used to waiting: don’t hurry on my account. I have six questions, and now and then one more, because I’m curious. Shall we?

# text: Des comptoirs d’accueil, il y en a partout : à l’hôtel, au garage, chez le dentiste. Pourquoi une clinique, et pourquoi la nôtre ?
# again: Je vous le demande autrement. Notre annonce, vous l’avez lue jusqu’au bout : qu’est-ce qui vous a fait continuer ?
# hint: Partez de quelque chose que vous avez vraiment vécu, puis passez à ceux que vous allez accueillir. Et n’ayez pas peur du côté moins rose : il l’a connu, lui aussi.
# the-thread-label: le fil
# the-thread-means: dit ce qui, dans son parcours, mène à ce comptoir-ci
# the-thread-follow-up: D’accord. Et dans ce que vous avez fait avant, où est-ce que ça a commencé, cette envie-là ?
# the-thread-also-1: J’ai répondu au téléphone d’une compagnie de taxi pendant trois ans, et les courses que je préférais, c’étaient celles vers l’hôpital.
# the-thread-also-2: C’est en remplissant des formulaires pour mes parents que j’ai vu à quel point un bon accueil change une journée.
# the-thread-also-3: Ma sœur travaille dans un CLSC, et ce qu’elle raconte le soir me donne envie d’y être.
# the-people-label: les gens
# the-people-means: parle des personnes qui arrivent là, et pas seulement du poste
# the-people-follow-up: Parlez-moi de la personne qui passe la porte, à huit heures moins quart. Qui voyez-vous ?
# the-people-also-1: Les personnes qui arrivent là n’ont pas choisi leur journée.
# the-people-also-2: Je pense au monsieur qui n’a pas dormi et qui vient pour la première fois.
# the-people-also-3: Pour moi, chacun a une histoire que l’écran ne montre pas.
# the-hard-side-label: le revers
# the-hard-side-means: connaît un côté moins facile du métier et dit comment le prendre
# the-hard-side-follow-up: C’est beau, tout ça. Il y a des jours où ça l’est moins. Lesquels, d’après vous, et que ferez-vous de ces jours-là ?
# the-hard-side-also-1: Je sais qu’il y aura des journées où l’on me criera après pour une chose que je n’ai pas décidée.
# the-hard-side-also-2: Le plus dur sera de dire qu’il n’y a plus de rendez-vous avant trois semaines, et de le dire bien.
# the-hard-side-also-3: Les lundis matin de janvier, je m’attends à ne pas voir le bout de la file.
# whole: Bon. Je comprends pourquoi vous êtes ici, et vous savez un peu dans quoi vous entrez. C’est rare d’avoir les deux.
# thin: Je sens qu’il y a quelque chose en dessous. On a le temps, vous savez.
# too-long: J’aime bien vous écouter. Si vous ne gardiez qu’une raison, la plus vraie, ce serait laquelle ?
# off-topic: Hm. Ça, c’est vous et le travail en général. Moi, je me demande : pourquoi une clinique ?
# the-thread-model-1: J’ai travaillé quatre ans à la caisse d’une quincaillerie, rue Beaubien. J’ai compris tard ce que j’y aimais : ce n’étaient pas les outils, c’étaient les gens qui arrivaient avec un dégât d’eau dans les yeux et qui repartaient avec une idée claire de la suite. Votre annonce disait « accueillir avant d’inscrire » : j’ai continué à lire à cause de ces mots-là.
# the-people-model-1: Dans une clinique, on arrive avec de la fièvre, un bébé qui pleure ou un résultat qu’on n’ose pas ouvrir. Le premier visage compte. J’aimerais regarder la personne avant de regarder l’écran.
# the-hard-side-model-1: Je sais aussi qu’il faudra dire non vingt fois par jour, quand il n’y aura plus de place, et que certains m’en voudront. À la quincaillerie, j’ai appris à dire un non qui contient la prochaine étape. Et le soir je rentre à pied : après une demi-heure, la journée est restée sur le trottoir.
# the-thread-model-2: Pendant deux ans, j’ai accompagné ma grand-mère à ses rendez-vous, une clinique après l’autre. Je tenais le cahier : les heures, les noms, ce que le docteur avait dit. J’ai vu des accueils où elle rapetissait, et un, à Verdun, où la personne au comptoir l’appelait par son nom et lui montrait la bonne porte. Ma grand-mère en parlait encore le soir.
# the-people-model-2: Je pense à ceux qui viennent sans cahier et sans personne. Ils ont mal, ils ont manqué une demi-journée de travail, ils ne savent pas s’ils sont à la bonne place. Trente secondes de clarté, pour eux, c’est déjà un soin.
# the-hard-side-model-2: Ce qui sera dur, c’est le téléphone qui ne lâche pas pendant que quelqu’un pleure devant moi. Je ne pourrai pas tout régler. Ma façon, c’est une chose à la fois, dite tout haut : « Je finis avec madame, et je vous reviens. » Dans un centre de jour où j’ai fait du bénévolat, ça calmait même les impatients.
# weak: J’ai toujours aimé aider les gens, c’est dans ma nature. Je suis une personne souriante, ponctuelle, qui apprend vite et qui s’entend bien avec tout le monde. Je cherche un emploi stable, proche de chez moi, dans un milieu humain où je pourrai évoluer. Une clinique, je trouve que c’est un beau milieu.
# weak-why: Tout est sans doute vrai, mais n’importe qui pourrait le dire de n’importe quelle clinique. Un seul souvenir précis ferait plus que cinq qualités. Et proche de chez soi est une vraie raison : elle va mieux en deuxième.
why-a-clinic = There are front desks everywhere: hotels, garages, the dentist’s. Why a clinic, and why ours?
    .again = Let me put it another way. You read our ad right to the end. What kept you reading?
    .hint = Start from something you really lived, then go to the people you would be welcoming. And don’t be afraid of the less rosy side: he has known it too.
    .the-thread-label = the thread
    .the-thread-means = says what in their own path leads to this counter
    .the-thread-follow-up = All right. And in what you did before, where did that start, that wish?
    .the-thread-also-1 = I answered the phones at a taxi company for three years, and the rides I liked best were the ones to the hospital.
    .the-thread-also-2 = It was filling in forms for my parents that showed me how much a good welcome changes a day.
    .the-thread-also-3 = My sister works in a health centre, and what she tells me in the evening makes me want to be there.
    .the-people-label = the people
    .the-people-means = talks about those who come in, and not only about the job
    .the-people-follow-up = Tell me about the person who walks in at a quarter to eight. Who do you see?
    .the-people-also-1 = The people who come in there didn’t choose their day.
    .the-people-also-2 = I think of the man who hasn’t slept and is coming for the first time.
    .the-people-also-3 = To me everyone has a story that the screen doesn’t show.
    .the-hard-side-label = the hard side
    .the-hard-side-means = knows a less easy side of the work and says how to take it
    .the-hard-side-follow-up = That’s the good part. Some days it isn’t. Which ones, do you think, and what will you do with them?
    .the-hard-side-also-1 = I know there will be days when I get shouted at for something I didn’t decide.
    .the-hard-side-also-2 = The hardest part will be saying there’s nothing for three weeks, and saying it well.
    .the-hard-side-also-3 = On Monday mornings in January I don’t expect to see the end of the line.
    .whole = Good. I see why you’re here, and you know a little of what you’re walking into. It’s not often I get both.
    .thin = I have a feeling there’s something underneath that. We have time, you know.
    .too-long = I like listening to you. If you kept only one reason, the truest, which would it be?
    .off-topic = Hm. That’s you and work in general. What I’m wondering is: why a clinic?
    .the-thread-model-1 = I worked the till in a hardware store on Beaubien for four years. It took me a while to see what I liked about it: not the tools, but the people who came in with a flooded basement in their eyes and left knowing what to do next. Your ad said “welcome first, register second”. Those words are why I read on.
    .the-people-model-1 = In a clinic people come in with a fever, a crying baby, or a result they don’t dare open. The first face counts. I’d like to look at the person before I look at the screen.
    .the-hard-side-model-1 = I also know I’ll be saying no twenty times a day, when there’s no room left, and some will hold it against me. In the store I learned to give a no with the next step inside it. And I walk home in the evening: after half an hour, the day has stayed on the sidewalk.
    .the-thread-model-2 = For two years I went with my grandmother to her appointments, one clinic after another. I kept the notebook: the times, the names, what the doctor had said. I saw front desks where she shrank, and one, in Verdun, where the person at the counter called her by her name and showed her the right door. She was still talking about it that night.
    .the-people-model-2 = I think of those who come without a notebook and without anybody. They’re in pain, they’ve lost half a day’s pay, they don’t know if they’re in the right place. For them, thirty seconds of clearness is already care.
    .the-hard-side-model-2 = What will be hard is the phone that won’t stop while somebody is crying in front of me. I won’t be able to fix everything. My way is one thing at a time, said out loud: “I’ll finish here, and then I’m with you.” At a day centre where I volunteered, it calmed even the impatient ones.
    .weak = I’ve always liked helping people, it’s in my nature. I’m cheerful and punctual, I learn fast and I get along with everyone. I’m looking for a steady job close to home, in a caring environment where I can grow. And a clinic, I think, is a really nice place to work.
    .weak-why = All of it is probably true, but anybody could say it of any clinic. One exact memory would do more than five qualities. And close to home is a real reason: it just sounds better second.

# text: Racontez-moi une fois où quelqu’un est arrivé devant vous avec de la colère, ou de la peur. Souvent, c’est la même chose.
# again: Prenez-en une plus petite, si vous voulez. Quelqu’un était dans tous ses états, et c’est tombé sur vous. C’était où, et qu’est-ce qui s’est passé ?
# hint: Choisissez une seule personne et un seul jour. Dites ce que vous avez vu d’elle, puis ce que vous avez dit ou fait, dans l’ordre.
# situation-follow-up: Attendez, je ne la vois pas encore, cette personne. C’était où ? Elle était comment, en arrivant ?
# situation-also-1: C’était un dimanche soir à l’aréna, un père hurlait après l’arbitre, qui avait quinze ans.
# situation-also-2: Une dame âgée est entrée dans la pharmacie en tremblant, son ordonnance chiffonnée dans la main.
# situation-also-3: Au centre d’appels de la ville, un homme m’a crié dessus parce que sa rue n’était pas déneigée.
# task-follow-up: Et vous, là-dedans : qu’est-ce qui vous revenait ? Qu’est-ce qu’on attendait de vous, à ce moment-là ?
# task-also-1: Il fallait que je le calme sans faire attendre les huit personnes derrière.
# task-also-2: Mon rôle, c’était de l’écouter et de lui trouver une place avant la fermeture.
# action-follow-up: Et vous, qu’avez-vous fait ? Vos mots à vous, si vous vous en souvenez.
# action-also-1: Je l’ai fait asseoir, j’ai baissé la voix et je lui ai demandé de me raconter depuis le début.
# action-also-2: J’ai dit que je comprenais sa colère, puis j’ai appelé moi-même le dépôt.
# action-also-3: J’ai fait le tour du comptoir pour lui parler de plus près.
# result-follow-up: Et comment est-elle repartie, cette personne-là ?
# result-also-1: Elle est repartie plus tranquille et elle est revenue me dire merci la semaine suivante.
# result-also-2: Finalement, il s’est excusé, et on a réglé la chose en dix minutes.
# whole: Je l’ai vue, votre personne. Et j’ai vu ce que vous avez fait. Merci.
# thin: Vous allez vite. Revenons un peu : il y avait quelqu’un devant vous. Racontez-moi ce bout-là.
# too-long: C’est bien raconté. Pour vous suivre, moi, il me faudrait juste le milieu : le moment où c’est vous qui avez parlé.
# off-topic: Je vous écoute, mais j’ai perdu la personne. J’aimerais un jour, un visage, et vous. Même une petite fois.
# situation-model-1: Je travaillais au comptoir d’un nettoyeur, avenue Papineau. Un vendredi à cinq heures, un homme se met à crier dès la porte : son habit n’était pas prêt, et on enterrait son frère le lendemain matin.
# task-model-1: Le nettoyage se faisait à Laval, le camion était déjà passé et ma patronne ne répondait pas. C’était à moi de lui trouver un habit pour dix heures, ou de lui dire franchement que je n’y arriverais pas.
# action-model-1: J’ai posé mon crayon et j’ai dit : « Votre frère. Toutes mes condoléances, monsieur. On va regarder ça ensemble. » Il a cessé de crier presque tout de suite. J’ai téléphoné à l’atelier : l’habit était fini, mais plus personne ne livrait. Le chauffeur habitait Ahuntsic ; je lui ai demandé s’il voulait bien l’emporter chez lui, et je l’ai pris là, en métro, après la fermeture.
# result-model-1: À huit heures, l’habit était chez ce monsieur. Il m’a serré la main sans rien dire. Ma patronne a fait ajouter depuis une ligne au reçu : « Pour quelle occasion ? »
# situation-model-2: Je surveillais le dîner dans une école primaire de Villeray, une heure par jour. Un mardi de novembre, une mère est arrivée à la porte, toute blanche : sa fille de six ans n’était pas à la maison, alors que le mardi elle y dînait toujours.
# task-model-2: La secrétaire était partie manger. Je n’avais pas le droit de laisser entrer un parent, ni celui de perdre une minute, et il me restait quarante enfants à surveiller.
# action-model-2: Je lui ai demandé le nom et la classe, et je lui ai dit : « Je comprends que vous ayez peur. Restez avec moi, on la cherche tout de suite. » J’ai confié mes tables à ma collègue, j’ai pris la radio et j’ai demandé à chaque étage de regarder, en répétant la couleur du manteau. À cette mère, j’ai dit tout haut ce que je faisais, à mesure.
# result-model-2: La petite était à la bibliothèque ; elle s’était trompée de jour. Ça a duré quatre minutes. J’ai proposé à la direction un carton de couleur pour chaque jour de dîner à la maison, et l’idée est restée.
# weak: Des clients fâchés, j’en ai eu souvent, surtout dans la vente. Dans ces cas-là, il faut garder son calme, ne pas le prendre personnel et avoir une attitude professionnelle. J’écoute la personne, je la laisse ventiler, puis je cherche une solution. En général, ça finit bien, les gens voient qu’on est de bonne foi.
# weak-why: C’est une bonne méthode, mais il n’y a personne dedans. On ne voit ni le jour, ni le visage, ni ce que vous avez dit. Prenez une seule de ces fois-là : la même méthode, racontée, devient une preuve.
frightened-person = Tell me about a time when somebody came to you angry, or frightened. Often it’s the same thing.
    .again = Take a smaller one, if you like. Somebody was beside themselves, and you were the one standing there. Where was it, and what happened?
    .hint = Choose one person and one day. Say what you saw of them, then what you said or did, in order.
    .situation-follow-up = Wait, I don’t see this person yet. Where was it? What did they look like, coming in?
    .situation-also-1 = It was a Sunday night at the rink, and a father was screaming at the referee, who was fifteen.
    .situation-also-2 = An elderly lady came into the pharmacy shaking, with her prescription crumpled in her hand.
    .situation-also-3 = At the city call centre a man yelled at me because his street hadn’t been ploughed.
    .task-follow-up = And you, in all that: what fell to you? What did people expect of you just then?
    .task-also-1 = I had to calm him down without keeping the eight people behind him waiting.
    .task-also-2 = My job was to hear her out and find her a spot before we closed.
    .action-follow-up = And you, what did you do? Your own words, if you remember them.
    .action-also-1 = I got him to sit, lowered my voice and asked him to tell me from the beginning.
    .action-also-2 = I said I understood why he was angry, and then I called the depot myself.
    .action-also-3 = I came around the counter so that I could talk to him up close.
    .result-follow-up = And how did they leave, that person?
    .result-also-1 = She left calmer, and came back the week after to say thank you.
    .result-also-2 = In the end he apologized, and we sorted it out in ten minutes.
    .whole = I could see your person. And I could see what you did. Thank you.
    .thin = You’re going quickly. Let’s go back a little: somebody was in front of you. Tell me that bit.
    .too-long = You tell it well. To follow you, I only need the middle: the moment when you were the one talking.
    .off-topic = I’m listening, but I’ve lost the person. I’d like one day, one face, and you. Even a small one.
    .situation-model-1 = I worked the counter at a dry cleaner’s on Papineau. One Friday at five a man started shouting from the door: his suit wasn’t ready, and they were burying his brother the next morning.
    .task-model-1 = The cleaning was done in Laval, the truck had already been, and my boss wasn’t answering. It was up to me to find him a suit by ten o’clock, or to tell him straight that I couldn’t.
    .action-model-1 = I put my pencil down and said, “Your brother. I’m so sorry. Let’s look at this together.” He stopped shouting almost at once. I phoned the plant: the suit was finished, but nobody was delivering any more. The driver lived in Ahuntsic, so I asked him if he’d take it home with him, and I picked it up there by metro after closing.
    .result-model-1 = By eight the suit was at this man’s door. He shook my hand and said nothing. My boss has since added a line to the ticket: “For what occasion?”
    .situation-model-2 = I supervised lunch at a primary school in Villeray, an hour a day. One Tuesday in November a mother came to the door, white as paper: her six-year-old wasn’t at home, and on Tuesdays she always ate at home.
    .task-model-2 = The secretary was out at lunch. I wasn’t allowed to let a parent in, I couldn’t lose a minute either, and I still had forty children to watch.
    .action-model-2 = I asked her for the name and the class, and said, “I can see you’re frightened. Stay with me, we’re looking for her right now.” I handed my tables to my colleague, took the radio and had every floor look, repeating the colour of the coat. And I told the mother out loud what I was doing, as I did it.
    .result-model-2 = The girl was in the library; she’d mixed up her days. It took four minutes. I suggested a coloured card for each child who eats at home that day, and the school still uses them.
    .weak = I’ve had plenty of angry customers, especially in sales. In those cases you have to stay calm, not take it personally and be professional. I listen to the person, I let them vent, and then I look for a solution. It usually ends well, because people can see that you mean it.
    .weak-why = It’s a good method, but there is nobody in it. We see no day, no face, and none of your words. Take just one of those times: the same method, told as a story, becomes proof.

# text: Maintenant, une question qu’on n’aime pas. Parlez-moi d’une erreur à vous, une erreur que quelqu’un d’autre aurait pu payer.
# again: Moi, j’ai déjà installé un monsieur devant la mauvaise salle pendant une heure. À votre tour : qu’est-ce que vous avez échappé, un jour, et comment l’avez-vous su ?
# hint: Choisissez une vraie erreur, de taille moyenne, que vous avez réparée. Donnez peu de place à l’excuse, et plus à ce que vous avez fait dès que vous l’avez vue.
# situation-follow-up: Commençons par le commencement. Vous étiez où, et qu’est-ce que vous étiez en train de faire, quand c’est arrivé ?
# situation-also-1: J’ai donné le même rendez-vous à deux familles, un samedi, au salon de coiffure de mon oncle.
# situation-also-2: Au dépôt alimentaire, j’ai remis un panier avec du lait à une dame qui n’en supportait pas.
# situation-also-3: J’ai envoyé un courriel à la mauvaise personne, et il y avait une adresse dedans.
# task-follow-up: Et cette chose-là, c’était à vous de la faire ? Qu’est-ce que l’autre personne attendait de vous ?
# task-also-1: C’était à moi de vérifier la liste avant le départ.
# task-also-2: La cliente comptait sur moi pour que tout soit prêt à midi.
# action-follow-up: Quand vous l’avez vu, qu’est-ce que vous avez fait, vous, dans les cinq minutes ?
# action-also-1: Dès que je m’en suis rendu compte, j’ai appelé pour le dire, avant qu’on me le demande.
# action-also-2: J’ai avoué l’erreur à mon chef et je lui ai proposé deux façons de la réparer.
# action-also-3: J’ai repris toutes les boîtes une par une, ce soir-là.
# result-follow-up: Et après ? Pour la personne, d’abord. Ensuite, dans votre façon de travailler.
# result-also-1: Personne n’en a souffert, et maintenant je relis les dates à voix haute.
# result-also-2: La dame l’a bien pris, et on a changé l’étiquette à cause de ça.
# whole: Vous n’avez pas mis ça sur le dos d’un autre. Ici, c’est ce que je cherche : une erreur qui se dit est une erreur qui se répare.
# thin: Je ne vous en voudrai pas, vous savez. Dites-moi un peu plus ce qui s’est passé.
# too-long: Je vois bien les circonstances. Amenez-moi au moment où vous vous en êtes rendu compte.
# off-topic: C’est bon à entendre, mais ce n’est pas encore l’erreur. Je pensais à une vraie.
# situation-model-1: Un été, pendant mes études, je prenais les inscriptions au camp de jour d’un parc de Rosemont, sur papier, debout à une table. Le troisième soir, en recopiant les fiches, j’ai vu que j’avais sauté la ligne des allergies pour une famille entière : deux enfants.
# task-model-1: Le camp commençait le lendemain à sept heures et demie. C’était ma table et ma fiche, donc c’était à moi de savoir avant que le premier dîner sorte des boîtes.
# action-model-1: J’ai téléphoné à la mère le soir même, en lui disant tout de suite pourquoi : « J’ai oublié de vous poser une question, et elle est importante. » Le plus jeune était allergique aux noix. J’ai corrigé la fiche, j’ai averti la monitrice de vive voix et j’ai laissé une note à la coordonnatrice, avec mon nom.
# result-model-1: L’enfant a passé un bel été. Le lendemain, j’ai revu les soixante-deux autres fiches ; il en manquait une de plus. Depuis, je relis toujours à voix haute avec la personne avant qu’elle s’en aille.
# situation-model-2: J’ai conduit un autobus de transport adapté pendant six ans. Un matin de février, j’avais deux passagers à ramener sur la même rue, à dix numéros d’écart, et j’ai inversé les adresses.
# task-model-2: Les ramener chacun à sa porte, c’était tout mon travail. L’un des deux ne parlait presque pas : il n’aurait rien pu me dire.
# action-model-2: En arrivant, j’ai vu qu’il ne regardait pas la maison. Ça m’a arrêté la main sur la porte. J’ai relu ma feuille, j’ai compris, et je lui ai demandé pardon. J’ai appelé la répartition pour dire que j’aurais vingt minutes de retard, et pourquoi ; puis j’ai téléphoné moi-même à sa sœur, qui l’attendait.
# result-model-2: Il est rentré sain et sauf, et sa sœur m’a répondu qu’elle aimait mieux l’apprendre de moi. J’ai demandé qu’on écrive le nom avant l’adresse sur les feuilles de route. Ça se fait encore, il paraît.
# weak: Mon défaut, c’est que je suis trop perfectionniste. Des fois, je vérifie trois fois la même chose et ça me ralentit. Une fois, il y a eu une erreur dans une commande, mais c’était surtout le système qui était mal fait, et mon collègue ne m’avait pas transmis l’information. On a fini par régler ça avec le client.
# weak-why: Une qualité en habit de défaut, puis une erreur qui appartient aux autres. Pourtant, « on a fini par régler ça » cache peut-être votre meilleure histoire : qui a appelé le client, et pour lui dire quoi ?
a-mistake = Now one that nobody likes. Tell me about a mistake of yours, one that somebody else might have paid for.
    .again = I once left a man sitting outside the wrong room for an hour. Your turn: what did you drop one day, and how did you find out?
    .hint = Choose a real mistake, of medium size, that you put right. Give the excuse little room, and more to what you did once you saw it.
    .situation-follow-up = Let’s start at the beginning. Where were you, and what were you in the middle of, when it happened?
    .situation-also-1 = I gave two families the same Saturday appointment in my uncle’s hair salon.
    .situation-also-2 = At the food bank I handed a basket with milk in it to a lady who couldn’t have any.
    .situation-also-3 = I sent an email to the wrong person, and there was an address in it.
    .task-follow-up = And that thing, was it yours to do? What was the other person counting on you for?
    .task-also-1 = It was up to me to check the list before we left.
    .task-also-2 = The customer was relying on me to have everything ready by noon.
    .action-follow-up = When you saw it, what did you do, yourself, in the next five minutes?
    .action-also-1 = As soon as I realized, I called to say so, before anybody asked.
    .action-also-2 = I owned up to my manager and suggested two ways to put it right.
    .action-also-3 = I went back through every box that night, one by one.
    .result-follow-up = And after? For the other person, first. Then in the way you work.
    .result-also-1 = Nobody came to harm, and now I always read the dates out loud.
    .result-also-2 = She took it well, and the label was changed because of it.
    .whole = You didn’t hang that on anybody else. It’s what I look for here: a mistake that gets said is a mistake that gets fixed.
    .thin = I won’t hold it against you, you know. Tell me a little more of what happened.
    .too-long = I can see the circumstances. Take me to the moment when you noticed.
    .off-topic = That’s good to hear, but it isn’t the mistake yet. I was thinking of a real one.
    .situation-model-1 = One summer while I was studying I took registrations for the day camp in a Rosemont park, on paper, standing at a table. On the third evening, copying out the forms, I saw that I’d skipped the allergy line for a whole family: two children.
    .task-model-1 = Camp began the next day at half past seven. It was my table and my form, so it was up to me to know before the first lunch came out of its box.
    .action-model-1 = I phoned the mother that evening and told her why straight away: “I forgot to ask you something, and it matters.” The younger one was allergic to nuts. I corrected the form, told the counsellor in person and left a note for the coordinator, with my name on it.
    .result-model-1 = The boy had a good summer. The next day I went through the other sixty-two forms and found one more. Ever since, I read things back aloud with the person before they leave.
    .situation-model-2 = I drove a bus for adapted transit for six years. One morning in February I had two passengers to take home to the same street, ten numbers apart, and I switched the addresses.
    .task-model-2 = Taking each of them to the right door was the whole of my job. One of the two hardly spoke: he couldn’t have told me.
    .action-model-2 = When we pulled up I saw that he wasn’t looking at the house. That stopped my hand on the door. I read my sheet again, saw it, and told him I was sorry. I called dispatch to say I’d be twenty minutes late, and why; then I phoned his sister myself, because she was waiting.
    .result-model-2 = He got home safe, and his sister said she’d rather hear it from me than from anyone. I asked for the name to be printed ahead of the address on the run sheets. I’m told they still do it.
    .weak = My weakness is that I’m too much of a perfectionist. Sometimes I check the same thing three times and it slows me down. There was a mistake in an order once, but it was mostly that the system was badly set up and my co-worker hadn’t passed on the information. We got it sorted out with the customer in the end.
    .weak-why = A quality dressed as a fault, and then a mistake that belongs to other people. Yet “we got it sorted out” may be hiding your best story: who called the customer, and what did they say?

# text: Au comptoir, on apprend beaucoup de choses qui ne nous regardent pas. Racontez-moi une fois où l’on a voulu vous faire dire ce que vous deviez garder pour vous.
# again: Je le dis autrement. Quelqu’un vous a posé une question, gentiment peut-être, et la bonne réponse était de ne pas répondre. C’était quand ?
# hint: Ne racontez pas le secret : racontez comment vous l’avez gardé. Ce que vous avez dit à la personne qui insistait compte autant que ce que vous n’avez pas dit.
# situation-follow-up: Qui vous l’a demandé, et dans quelles circonstances ? Sans me dire ce que c’était, évidemment.
# situation-also-1: Dans un gym, un client voulait savoir à quelle heure s’entraînait une abonnée.
# situation-also-2: Une voisine me demandait toujours qui recevait des lettres recommandées, quand j’étais au comptoir postal.
# situation-also-3: À l’école, un parent a voulu voir les notes d’un autre enfant que le sien.
# task-follow-up: Et pourquoi est-ce que c’était à vous de le garder ? Il y avait une règle, ou c’était votre parole ?
# task-also-1: J’avais signé un engagement, et ces renseignements ne devaient pas sortir du bureau.
# task-also-2: Je devais protéger cette personne sans insulter celle qui posait la question.
# action-follow-up: Et là, vous lui avez répondu quoi ? Dites-le-moi comme vous le lui avez dit.
# action-also-1: J’ai répondu que je ne pouvais ni confirmer ni nier, et que ce serait pareil pour lui.
# action-also-2: Je lui ai offert de transmettre un message plutôt que de donner le numéro.
# action-also-3: J’ai tourné l’écran et j’ai baissé la voix.
# result-follow-up: Comment la personne a-t-elle pris ça ? Et l’autre, celle que vous protégiez, l’a-t-elle su ?
# result-also-1: Il a compris, et il m’a même dit que ça le rassurait pour son propre dossier.
# result-also-2: Elle a boudé un peu, puis elle n’a plus jamais posé la question.
# whole: Vous avez fermé une porte sans la claquer. C’est exactement ça, le comptoir.
# thin: Je sens que c’est arrivé. Il me manque la façon dont vous avez fait.
# too-long: Attention, vous allez finir par me le dire, le secret. Le nom, gardez-le ; votre réponse, donnez-la-moi.
# off-topic: Là-dedans, je n’entends pas le secret, et je ne veux pas l’entendre. Mais le moment où il a fallu en garder un, c’était où ?
# situation-model-1: Je faisais l’accueil du soir dans un centre communautaire. Une femme suivait un cours de français le mardi. Un soir, un homme bien mis m’a demandé si elle était là ; il disait être son frère et vouloir lui faire une surprise.
# task-model-1: Les listes de présence ne sortaient pas du bureau : c’était la règle, et je l’avais signée. Mais il souriait, il insistait, et d’autres gens attendaient.
# action-model-1: Je lui ai dit : « Je ne peux vous dire ni qui vient ici, ni qui n’y vient pas. C’est pareil pour tout le monde, et ce serait pareil pour vous. Si vous me laissez votre nom et un numéro, je les remettrai, s’il y a quelqu’un à qui les remettre. » Il a refusé de laisser quoi que ce soit. J’ai prévenu ma responsable, et elle a parlé à la dame avant la sortie.
# result-model-1: La dame n’avait pas de frère à Montréal. Elle est sortie par l’autre porte, avec quelqu’un. Je n’ai jamais su la suite, et ce n’était pas à moi de la savoir.
# situation-model-2: À dix-neuf ans, je livrais les prescriptions d’une pharmacie, à vélo. Dans un immeuble de la 1re Avenue, la voisine du deuxième m’arrêtait chaque semaine pour savoir ce que prenait le monsieur d’en haut. Elle s’inquiétait pour lui, je crois.
# task-model-2: Le pharmacien m’avait dit une seule chose, le premier jour : « Tu ne sais pas ce qu’il y a dans le sac. » C’était ma consigne. Mais je ne voulais pas blesser une voisine qui était peut-être la seule à veiller sur lui.
# action-model-2: Un jour, j’ai mis mon vélo contre le mur et je lui ai répondu pour de bon : « Ce qu’il y a dans le sac, je ne peux pas en parler, ni du sien ni du vôtre. Par contre, si vous vous inquiétez pour lui, vous pouvez cogner chez lui. Je pense qu’on a tous le droit de se faire offrir une soupe. » Et j’ai changé de sujet : son chat.
# result-model-2: Elle n’a plus rien demandé. Au printemps, je les ai vus tous les deux sur le balcon d’en haut. Le pharmacien, lui, m’a confié les livraisons de deux autres rues.
# weak: Moi, les secrets, je les garde, mes amis le savent. À mon ancien travail, une collègue m’avait raconté sa séparation, parce que son mari buvait, et tout le monde voulait savoir pourquoi elle pleurait. Je n’ai rien dit à personne. La confidentialité, pour moi, c’est sacré, surtout dans le domaine de la santé.
# weak-why: L’histoire est honnête, mais le secret vient de sortir, à un inconnu, en une phrase. Dites « une peine de famille » et arrêtez-vous là. Il manque aussi le plus utile : ce que vous répondiez à ceux qui voulaient savoir.
kept-to-yourself = At a counter you learn a lot of things that are none of our business. Tell me about a time when somebody tried to get you to say what you had to keep to yourself.
    .again = Put it this way. Somebody asked you something, nicely perhaps, and the right answer was not to answer. When was that?
    .hint = Don’t tell the secret: tell how you kept it. What you said to the person who insisted matters as much as what you left unsaid.
    .situation-follow-up = Who asked you, and how did it come up? Without telling me what it was, of course.
    .situation-also-1 = At a gym, a client wanted to know what time a certain member trained.
    .situation-also-2 = When I was at the post office counter, a neighbour always asked me who was getting registered letters.
    .situation-also-3 = At the school a parent asked to see the marks of a child who wasn’t theirs.
    .task-follow-up = And why was it yours to keep? Was there a rule, or was it your word?
    .task-also-1 = I’d signed an agreement, and that information wasn’t to leave the office.
    .task-also-2 = I had to protect her without insulting the person who was asking.
    .action-follow-up = And what did you answer? Say it to me the way you said it then.
    .action-also-1 = I said I couldn’t tell him one way or the other, and it would be the same if somebody asked about him.
    .action-also-2 = I offered to pass on a message instead of giving out the number.
    .action-also-3 = I turned the screen away and lowered my voice.
    .result-follow-up = How did that person take it? And the other one, the one you were protecting, did they ever know?
    .result-also-1 = He understood, and even said it made him feel better about his own file.
    .result-also-2 = She sulked a bit, and then she never asked again.
    .whole = You closed a door without slamming it. That’s exactly what the counter is.
    .thin = I can tell it happened. What I’m missing is how you went about it.
    .too-long = Careful, you’ll end up telling me the secret. The name you keep; your answer you give me.
    .off-topic = I don’t hear the secret in that, and I don’t want to. But where was the moment when you had to keep one?
    .situation-model-1 = I was on the evening desk at a community centre. A woman came on Tuesdays for a French class. One night a well-dressed man asked me if she was there; he said he was her brother and wanted to surprise her.
    .task-model-1 = Attendance lists didn’t leave the office: that was the rule, and I’d signed it. But he was smiling, he kept on, and other people were waiting.
    .action-model-1 = I said, “I can’t tell you who comes here, or who doesn’t. It’s the same for everyone, and it would be the same for you. If you leave me your name and a number, I’ll pass them on, if there’s anybody to pass them on to.” He wouldn’t leave anything. I told my supervisor, and she spoke to the woman before the class came out.
    .result-model-1 = The woman had no brother in Montréal. She left by the other door, with somebody beside her. I never heard the rest, and it wasn’t mine to hear.
    .situation-model-2 = At nineteen I delivered prescriptions for a pharmacy, by bike. In a building on 1st Avenue the neighbour on the second floor stopped me every week to find out what the man upstairs was taking. I think she worried about him.
    .task-model-2 = The pharmacist had told me just one thing on my first day: “You don’t know what’s in the bag.” Those were my orders. But I didn’t want to hurt a neighbour who might be the only one keeping an eye on him.
    .action-model-2 = One day I leaned my bike on the wall and gave her a proper answer: “What’s in the bag I can’t talk about, his or yours. But if you’re worried about him, you could knock. I think anybody’s allowed to be offered soup.” And I changed the subject, to her cat.
    .result-model-2 = She never asked again. In the spring I saw the two of them out on the upstairs balcony. And the pharmacist gave me two more streets.
    .weak = I’m good with secrets, ask my friends. In my last job a co-worker told me about her separation, because her husband drank, and everybody wanted to know why she was crying. I didn’t say a word to anyone. To me confidentiality is sacred, especially in a health setting.
    .weak-why = It’s an honest story, but the secret has just come out, to a stranger, in one sentence. Say “something in her family” and stop there. The most useful part is missing too: what you told those who wanted to know.

# text: Une fois où quelqu’un ne vous comprenait pas, et où il le fallait. Comment vous êtes-vous fait comprendre ?
# again: Pensez à une consigne, un formulaire, une machine. Quelqu’un vous regardait avec de grands yeux. Racontez-moi ce que vous avez essayé.
# hint: La deuxième façon d’expliquer est souvent la plus intéressante. Dites ce qui n’a pas marché, ce que vous avez changé, et à quoi vous avez vu que c’était compris.
# situation-follow-up: Plantez-moi le décor. Qui était-ce, et qu’est-ce qu’il fallait comprendre ?
# situation-also-1: Un stagiaire ne comprenait pas la balance, au comptoir des viandes, et la file s’allongeait.
# situation-also-2: À la bibliothèque, une dame n’arrivait pas à prolonger ses prêts en ligne.
# situation-also-3: Mon père devait suivre un traitement avec sept comprimés par jour et mêlait les heures.
# task-follow-up: Et si la personne n’avait pas compris, il se passait quoi ? Qu’est-ce qui en dépendait, pour vous ?
# task-also-1: Il fallait qu’elle puisse le refaire chez elle sans moi.
# task-also-2: Je devais lui faire comprendre la règle avant qu’il signe.
# action-follow-up: Et pour expliquer, vous avez fait comment ? Montrez-moi, faites comme si c’était moi.
# action-also-1: J’ai pris une feuille et j’ai dessiné les étapes.
# action-also-2: Je lui ai demandé de me le réexpliquer dans ses mots.
# action-also-3: J’ai changé d’exemple et j’ai pris celui de son jardin.
# result-follow-up: À quoi avez-vous vu que la personne avait compris, et pas seulement fait oui de la tête ?
# result-also-1: La semaine d’après, elle le montrait à sa voisine.
# result-also-2: Il a réussi du premier coup, et la file a avancé.
# whole: Vous avez cherché un chemin que l’autre pouvait prendre. Au début, on parle juste plus fort, presque tous.
# thin: Il y a un bout qui m’intéresse, et vous l’avez dit bien vite. Comment, au juste ?
# too-long: J’ai bien vu la personne. Dites-moi seulement ce que vous avez changé, la deuxième fois.
# off-topic: Hm. Dans celle-là, je ne vois pas qui devait comprendre quoi. Une autre, où quelqu’un ne suivait plus ?
# situation-model-1: Je donnais un coup de main au sous-sol d’une église, en mars, pour les déclarations de revenus. Un monsieur venait d’arriver au pays ; il comprenait un mot sur trois. Il lui manquait un relevé, et sans ce relevé il perdait son crédit.
# task-model-1: Je n’avais pas le droit de téléphoner à sa place. Il fallait donc qu’il sache exactement quel papier demander, à qui, et avant quelle date.
# action-model-1: J’ai commencé par parler plus lentement, et ça n’a rien donné. Alors j’ai arrêté de parler. J’ai sorti mon propre relevé, j’ai caché les chiffres avec ma main et je lui ai montré le coin où il y a le numéro. J’ai dessiné un bâtiment, son patron, une flèche, et j’ai écrit la date en gros. Puis je lui ai tendu le crayon pour qu’il me refasse le chemin.
# result-model-1: Il l’a refait sans faute. Il est revenu le samedi suivant avec le bon papier, et avec un voisin qui cherchait le même.
# situation-model-2: Mon oncle, soixante-quinze ans, habitait le logement d’en dessous. Sa fille est partie travailler à Sept-Îles ; il ne savait pas faire un appel avec l’image, et il ne voulait surtout pas qu’on le fasse pour lui.
# task-model-2: J’avais promis à sa fille qu’il y arriverait tout seul, le dimanche à quatre heures.
# action-model-2: Le premier dimanche, j’ai tout expliqué d’un coup, et il a fermé la tablette. Je me suis dit que c’était moi qui allais trop vite. La semaine d’après, on n’a fait qu’un geste : l’allumer. Le lendemain, l’icône. Je gardais mes mains dans mes poches. Chaque fois qu’il se trompait, j’attendais, et je demandais : « Qu’est-ce que vous voyez, là ? »
# result-model-2: Le quatrième dimanche, il a appelé sans moi. Je l’entendais rire à travers le plancher. Il a gardé la feuille où il avait écrit les trois gestes, dans ses mots à lui.
# weak: J’ai beaucoup de patience, et j’explique toujours en mots simples. Quand quelqu’un ne comprend pas, je répète autant de fois qu’il faut, en parlant plus lentement. Au magasin, il y avait souvent des personnes âgées perdues avec le paiement sans contact, et je les aidais. Elles étaient bien contentes.
# weak-why: La bonté s’entend, mais répéter n’est pas encore expliquer. Choisissez une de ces personnes : qu’est-ce qui la bloquait, qu’avez-vous essayé d’autre, et qu’a-t-elle fait seule ensuite ?
made-it-clear = A time when somebody didn’t understand you, and they had to. How did you get it across?
    .again = Think of an instruction, a form, a machine. Somebody was looking at you with big eyes. Tell me what you tried.
    .hint = The second way of explaining is often the interesting one. Say what didn’t work, what you changed, and how you could tell it had got through.
    .situation-follow-up = Set the scene for me. Who was it, and what was there to understand?
    .situation-also-1 = A trainee at the meat counter couldn’t work the scale, and the line was getting longer.
    .situation-also-2 = A lady at the library couldn’t renew her loans online.
    .situation-also-3 = My father was on seven pills a day and kept mixing up the times.
    .task-follow-up = And if they hadn’t understood, what then? What was riding on it, for you?
    .task-also-1 = She had to be able to do it again at home, without me.
    .task-also-2 = I needed him to understand the rule before he signed.
    .action-follow-up = And the explaining, how did you do it? Show me, pretend I’m the one.
    .action-also-1 = I took a sheet of paper and drew the steps.
    .action-also-2 = I asked her to explain it back to me in her own words.
    .action-also-3 = I changed the example and started from his garden.
    .result-follow-up = How could you tell they’d understood, and weren’t only nodding?
    .result-also-1 = A week later she was showing it to her neighbour.
    .result-also-2 = He did it the first time, and the line moved.
    .whole = You looked for a road that they could take. Most of us just talk louder, at first.
    .thin = There’s a bit in there that interests me, and you said it fast. How, exactly?
    .too-long = I’ve got a good picture of the person. Just tell me what you changed the second time.
    .off-topic = Hm. In that one I don’t see who had to understand what. Another one, where somebody was lost?
    .situation-model-1 = I was helping out in a church basement in March, with people’s tax returns. One man had just come to the country and followed one word in three. He was missing a slip, and without it he’d lose his credit.
    .task-model-1 = I wasn’t allowed to phone for him. So he had to know exactly what paper to ask for, from whom, and by what date.
    .action-model-1 = I started by talking more slowly, and that got us nowhere. So I stopped talking. I took out my own slip, covered the figures with my hand and pointed to the corner with the number. I drew a building, his boss, an arrow, and wrote the date in big figures. Then I held out the pencil so he could draw the whole way back for me.
    .result-model-1 = He got it all right. He came back the next Saturday with the paper, and with a neighbour who was after the same one.
    .situation-model-2 = My uncle, who’s seventy-five, lived in the apartment below ours. His daughter went off to work in Sept-Îles; he didn’t know how to make a video call, and he certainly didn’t want anybody doing it for him.
    .task-model-2 = I’d promised her that he’d manage it on his own, Sunday at four.
    .action-model-2 = The first Sunday I explained everything at once, and he closed the tablet. I told myself that I was the one going too fast. The week after, we did one thing: turn it on. The next day, the icon. I kept my hands in my pockets. Whenever he went wrong I waited, and asked, “What do you see there?”
    .result-model-2 = On the fourth Sunday he called her without me. I could hear him laughing through the floor. He still has the sheet where he wrote the three steps, in his own words.
    .weak = I’m very patient, and I always explain things in simple words. When somebody doesn’t understand, I repeat it as many times as it takes and talk more slowly. In the store there were often older people who got lost with contactless payment, and I’d help them. They were always really happy.
    .weak-why = The kindness comes through, but repeating isn’t explaining yet. Choose one of those people: what was in their way, what else did you try, and what did they do alone afterwards?

# text: Dernière question, et celle-là est imaginaire. Il est 8 h 02, un lundi. Le téléphone sonne sur deux lignes. Une dame cherche sa carte-soleil dans son sac. Le médecin attend un dossier. Et un monsieur, au bout de la file, se tient la poitrine, il est gris. Que faites-vous, dans l’ordre ?
# again: Reprenons au ralenti : deux lignes qui sonnent, la dame et sa carte, le dossier du médecin, le monsieur gris au fond. Votre premier geste ? Et le deuxième ?
# hint: Demandez-vous qui ne peut pas attendre, et pourquoi. Puis pensez à ceux que vous laissez là : un mot ne prend que trois secondes.
# the-danger-label: le danger
# the-danger-means: va d’abord au monsieur, ou fait venir l’infirmière tout de suite, et ne le laisse pas seul
# the-danger-follow-up: Et le monsieur du fond, le gris ? Regardez-le encore une fois.
# the-danger-also-1: Le monsieur d’abord : j’appelle l’infirmière et je reste avec lui.
# the-danger-also-2: Je sors de derrière le comptoir et je vais voir l’homme qui a mal.
# the-danger-also-3: Une douleur à la poitrine, ça passe avant tout : je fais venir de l’aide, ou je compose le 911.
# the-others-label: les autres
# the-others-means: dit en une phrase à ceux qui attendent ce qui se passe pour eux
# the-others-follow-up: La dame a toujours la tête dans son sac, et vous n’êtes plus là. Qu’est-ce qu’elle a entendu de vous ?
# the-others-also-1: Je dis à la dame que je reviens dans deux minutes.
# the-others-also-2: J’annonce à la file qu’il y a une urgence et je les remercie de patienter.
# the-others-also-3: Aux deux appels, je demande s’ils peuvent attendre ou si c’est urgent.
# what-follows-label: la suite
# what-follows-means: reprend le reste dans un ordre, et dit pourquoi celui-là
# what-follows-follow-up: L’infirmière est avec lui, à présent. Il vous reste tout le monde. Qui en premier, et pourquoi ?
# what-follows-also-1: Après, je donne le dossier au médecin, ça prend dix secondes.
# what-follows-also-2: Ensuite, je reprends la dame parce qu’elle était la première.
# what-follows-also-3: Je rappelle les numéros manqués à la fin, dans l’ordre où ils sont entrés.
# whole: Le cœur d’abord, un mot pour les autres, et ensuite l’ordre. Un lundi matin, j’aimerais vous savoir là.
# thin: Oui. Et ensuite ? Je suis encore à 8 h 02, moi.
# too-long: Pendant qu’on parle, il est encore debout, ce monsieur. Juste les trois premiers gestes.
# off-topic: Revenons au comptoir. Il est 8 h 02, et je voudrais vos mains : elles vont où, en premier ?
# the-danger-model-1: Je vais tout de suite vers le monsieur. Je lui demande s’il a mal, je le fais asseoir, et en même temps j’appelle l’infirmière, à voix haute s’il le faut : « Un homme gris, la main sur la poitrine, à l’accueil, maintenant. » Je ne pose pas de diagnostic et je ne le laisse pas seul. Si elle ne vient pas dans la seconde, je fais le 911 de là où je suis.
# the-others-model-1: En passant, je dis à la dame : « Gardez votre place, madame, je vous reviens. » Et à la file : « On a une urgence, il y aura quelques minutes d’attente. » Pour le téléphone, je laisse la messagerie répondre ; elle dit déjà le 911 et Info-Santé.
# what-follows-model-1: Quand il est entre bonnes mains, le dossier passe avant le reste, parce qu’un patient est déjà dans le bureau et que ça prend dix secondes. Puis la dame, qui était la première. Puis les appels manqués, dans l’ordre, et je m’excuse pour l’attente.
# the-danger-model-2: Au restaurant de mes parents, j’ai appris qu’on regarde la salle avant le carnet. Ici, je verrais le monsieur avant d’entendre le téléphone. J’irais à lui : « Monsieur, je suis là, assoyez-vous, je fais venir quelqu’un. » J’appelle l’infirmière par le bouton ou en criant, et je reste à côté de lui jusqu’à ce qu’elle ait sa main sur son poignet.
# the-others-model-2: Une phrase pour tout le monde, sans dire ce qu’il a : « Je m’occupe d’une urgence, je vous reprends chacun votre tour, merci de votre patience. » Les gens supportent d’attendre quand ils voient pourquoi. Ce qu’ils ne supportent pas, c’est un dos.
# what-follows-model-2: Ensuite, je finis ce qui était commencé : la dame, parce que j’avais dit que je revenais, et elle a sûrement trouvé sa carte entre-temps. En l’inscrivant, je sors le dossier du médecin. Les deux lignes pour finir : je rappelle les numéros qui se sont affichés. Et à neuf heures, je note ce qui s’est passé, pour l’équipe.
# weak: Je reste calme et je priorise. Je répondrais d’abord au téléphone pour le mettre en attente, parce que ça peut être urgent, puis je ferais signe à la dame. Le dossier du médecin, c’est important aussi. Et le monsieur, je lui dirais de s’asseoir et que son tour s’en vient. Le multitâche, c’est ma force.
# weak-why: Tout le monde reçoit quelque chose, et celui qui ne peut pas attendre reçoit une chaise. Le bruit (le téléphone) a pris la place du danger (le silence). Recommencez en partant du fond de la file.
two-past-eight = Last one, and this one’s made up. It’s two past eight on a Monday. The phone is ringing on two lines. A lady is hunting for her health card in her bag. The doctor is waiting for a file. And a man at the end of the line has his hand on his chest, and he’s grey. What do you do, in order?
    .again = Let’s run it slowly: two lines ringing, the lady and her card, the doctor’s file, the grey man at the back. Your first move? And your second?
    .hint = Ask yourself who can’t wait, and why. Then think of those you leave standing: a word takes three seconds.
    .the-danger-label = the danger
    .the-danger-means = goes to the man first, or gets the nurse at once, and doesn’t leave him alone
    .the-danger-follow-up = And the man at the back, the grey one? Have another look at him.
    .the-danger-also-1 = The man first: I call the nurse and I stay with him.
    .the-danger-also-2 = I come out from behind the counter and go to the man who’s in pain.
    .the-danger-also-3 = Chest pain goes ahead of everything: I get help, or I dial 911.
    .the-others-label = the others
    .the-others-means = tells those who wait, in a sentence, what is happening for them
    .the-others-follow-up = The lady still has her head in her bag, and you’re gone. What did she hear from you?
    .the-others-also-1 = I tell the lady that I’ll be back in two minutes.
    .the-others-also-2 = I let the line know there’s an emergency and thank them for waiting.
    .the-others-also-3 = I ask both callers whether they can hold or whether it’s urgent.
    .what-follows-label = what follows
    .what-follows-means = takes up the rest in an order, and says why that one
    .what-follows-follow-up = The nurse is with him now. You still have everyone else. Who’s first, and why?
    .what-follows-also-1 = After that I give the doctor the file, it takes ten seconds.
    .what-follows-also-2 = Next I go back to the lady because she was first.
    .what-follows-also-3 = I call back the missed numbers at the end, in the order they came in.
    .whole = The heart first, a word for the others, and then the order. I’d like to know you were there on a Monday.
    .thin = Yes. And then? It’s still two past eight, where I am.
    .too-long = He’s still standing there while we talk, that man. Just the first three things you do.
    .off-topic = Let’s come back to the counter. It’s two past eight, and I’d like your hands: where do they go first?
    .the-danger-model-1 = I go straight to the man. I ask if he’s in pain, I get him to sit, and I call the nurse as I do it, out loud if I have to: “A man, grey, hand on his chest, front desk, now.” I don’t diagnose anything and I don’t leave him alone. If she isn’t there in a moment, I dial 911 from where I’m standing.
    .the-others-model-1 = On my way I tell the lady, “Keep your place, I’m coming back to you.” And the line: “We have an emergency, it’ll be a few minutes.” The phone I leave to voicemail; the message already gives 911 and Info-Santé.
    .what-follows-model-1 = Once he’s in good hands, the file goes first, because there’s a patient in that office already and it takes ten seconds. Then the lady, who was ahead of everyone. Then the missed calls, in order, and I apologize for the wait.
    .the-danger-model-2 = In my parents’ restaurant I learned to look at the room before the order pad. Here I’d see the man before I heard the phone. I’d go to him: “Sir, I’m here, sit down, I’m getting somebody.” I call the nurse with the button or with my voice, and I stay beside him until she has her fingers on his wrist.
    .the-others-model-2 = One sentence for everybody, without saying what’s wrong with him: “I’m looking after an emergency, I’ll take each of you in turn, thank you for waiting.” People can stand a wait when they see the reason. What they can’t stand is a back.
    .what-follows-model-2 = Then I finish what was started: the lady, because I said I’d be back, and she’ll have found her card by now. While I register her I pull the doctor’s file. The two lines last: I call back the numbers on the display. And at nine I write down what happened, for the team.
    .weak = I stay calm and prioritize. I’d answer the phone first and put it on hold, because it might be urgent, and I’d give the lady a nod. The doctor’s file matters too. As for the man, I’d tell him to have a seat and that his turn is coming. I’m very good at multitasking.
    .weak-why = Everybody gets something, and the one who can’t wait gets a chair. The noise (the phone) has taken the place of the danger (the silence). Try again from the back of the line.

# text: À vous, maintenant. Qu’est-ce que vous aimeriez savoir de nous ? Prenez le temps d’y penser.
# none: Rien pour l’instant ? C’est correct. Ça vient souvent dans l’autobus, après. Mon numéro est sur le carton : vous pouvez m’appeler.
own = Your turn now. What would you like to know about us? Take a moment to think.
    .none = Nothing for now? That’s all right. It often comes on the bus, afterwards. My number’s on the card: you can call me.

# text: Est-ce qu’on peut se sauver plus tôt, quand la salle est vide ?
# answer: La salle n’est jamais vide longtemps, vous savez.
# costs: La question est humaine, mais c’est la première chose que vous demandez sur le métier. Les horaires se demandent sans gêne ; l’envie de partir s’entend autrement.
own-slip-out-early = Can we slip out early when the waiting room’s empty?
    .answer = It’s never empty for long, you know.
    .costs = It’s a human question, but it’s the first thing you ask about the work. Hours can be asked about openly; wanting to get away sounds like something else.

# text: À quoi ressemble la première semaine de quelqu’un qui commence ici ?
# answer: Trois jours sur la chaise d’à côté, avec Josée, sans toucher au clavier : vous regardez les gens. Après, vous touchez, et c’est elle qui regarde. La formation dure trois semaines.
own-first-week = What does the first week look like for somebody new?
    .answer = Three days on the next chair, with Josée, hands off the keyboard: you watch people. After that you touch it, and she watches. The training takes three weeks.

# text: Qu’est-ce qui rend une journée difficile, au comptoir ?
# answer: Dire qu’il n’y a plus de place. On le dit trente fois, le lundi. Je ne vous le cacherai pas : il y en a qui pleurent, et d’autres qui crient.
own-hard-day = What makes a day hard at the counter?
    .answer = Saying there’s no room left. On a Monday we say it thirty times. I won’t hide it from you: some people cry, and some shout.

# text: Vous soignez quoi, au juste, ici ?
# answer: Un peu tout le monde, madame Tout-le-Monde et monsieur aussi. C’est une clinique de médecine familiale.
# costs: Il fallait deux minutes sur le site pour le savoir. Pour quelqu’un qui dit vouloir accueillir, c’est dommage de ne pas avoir regardé la porte.
own-what-you-treat = What is it you treat here, exactly?
    .answer = A little of everyone. It’s a family clinic.
    .costs = Two minutes on the website would have told you. For somebody who says they want to welcome people, it’s a pity not to have looked at the door.

# text: Quand quelqu’un crie, sur qui peut-on compter ?
# answer: Sur moi, et ma porte reste ouverte. Vous avez le droit de venir me chercher avant d’en avoir besoin. Ce n’est pas un échec, c’est la consigne.
own-when-they-shout = When somebody shouts, who can I count on?
    .answer = Me, and my door is open. You’re allowed to come and get me before you need me. That isn’t failing, that’s the instruction.

# text: Comment saurez-vous, dans trois mois, que vous avez bien choisi ?
# answer: Belle question. Je regarderai si les gens redemandent la même chose deux fois. Quand ils ne reviennent pas au comptoir, c’est qu’ils avaient compris.
own-chosen-well = How will you know, three months from now, that you chose well?
    .answer = That’s a nice question. I’ll watch whether people have to ask the same thing twice. If they don’t come back to the counter, they understood.

# well: Bon. J’ai appris des choses, et je ne dis pas ça à tout le monde. Je vois une dernière personne jeudi, et je vous téléphone vendredi avant midi, d’une façon ou d’une autre. Prenez l’escalier de gauche, l’autre est glissant.
# fair: Merci d’être là, et d’avoir cherché avec moi. Il y a des bouts que j’ai bien vus, d’autres moins. Je vous téléphone vendredi, c’est promis. Si une histoire vous revient d’ici là, écrivez-la-moi, je la lirai.
# badly: Merci d’avoir fait le chemin jusqu’à Rosemont. Je vais être franc, parce que je vous respecte : dans vos réponses, je n’ai pas vu grand-chose de vous. Je vous téléphone vendredi quand même. Et revenez-nous un jour, avec deux ou trois histoires dans la poche.
closes =
    .well = Good. I learned something, and I don’t tell everyone that. I’m seeing one more person on Thursday, and I’ll phone you on Friday before noon, one way or the other. Take the stairs on the left, the others are slippery.
    .fair = Thank you for coming, and for looking with me. Some bits I saw clearly, some less so. I’ll phone you on Friday, that’s a promise. If a story comes back to you before then, write it to me and I’ll read it.
    .badly = Thank you for coming all the way to Rosemont. I’ll be frank, because I respect you: I didn’t see much of you in your answers. I’ll phone you on Friday all the same. And come back to us some day, with two or three stories in your pocket.

# well: Cette personne-là regarde les gens avant de regarder l’écran, et elle dit ses erreurs par leur nom. Je la mettrais à côté de Josée dès lundi.
# fair: Il y a du cœur, et une ou deux vraies histoires. Le reste est encore un peu dans la brume ; je la reverrais un quart d’heure, avec une seule question.
# badly: On m’a parlé de qualités, et je n’ai rencontré personne. Ce n’est pas un non pour toujours : c’est quelqu’un qui n’a pas encore fouillé dans ses propres souvenirs.
afterwards =
    .well = This one looks at people before looking at the screen, and calls a mistake a mistake. I’d put them beside Josée on Monday.
    .fair = There’s heart, and one or two real stories. The rest is still in a bit of a fog; I’d have them back for a quarter of an hour, with a single question.
    .badly = I was told about qualities, and I didn’t meet anybody. It isn’t a no for ever: it’s somebody who hasn’t gone through their own memories yet.

# text: Bonjour monsieur Boisclair, merci pour le temps que vous m’avez donné aujourd’hui, et pour vos silences, qui m’ont permis de mieux chercher. Votre question sur l’erreur m’est restée : j’aimerais travailler là où une erreur peut se dire, et se réparer. Le poste m’intéresse encore plus que ce matin. Je reste à votre disposition, au numéro que vous avez. Bonne fin de journée.
thank-you = Dear Mr. Boisclair, thank you for the time you gave me today, and for your silences, which let me look a little further. Your question about the mistake has stayed with me: I would like to work in a place where one can be said, and put right. I want the job even more than I did this morning. You have my number if there is anything else. Have a good evening.
