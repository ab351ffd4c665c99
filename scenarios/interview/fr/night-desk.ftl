# text: Ten till seven
title = De vingt-deux heures à sept heures

# text: night receptionist in a hotel
role = réception de nuit d’un hôtel

# text: The Ropewalk, a hotel of forty-eight rooms near the Shore in Leith, Edinburgh. They want somebody for the front desk at night: ten in the evening till seven, four nights on and three off, alone from midnight with a porter on call. Eilidh Rankine, who runs the front office, sees you by video from the room behind reception. She is warm and talks easily. She may talk a little too easily once: you don’t have to answer everything you are asked.
briefing = Le Ropewalk, un hôtel de quarante-huit chambres près des quais de Leith, à Édimbourg. On y cherche quelqu’un pour la réception de nuit : de vingt-deux heures à sept heures, quatre nuits de suite puis trois de repos, sans collègue à partir de minuit, avec un portier qu’on peut appeler. Eilidh Rankine, qui dirige la réception, vous reçoit en visio depuis la pièce de derrière. Elle est chaleureuse et parle volontiers. Une fois, elle parlera peut-être trop volontiers : rien ne vous oblige à répondre à tout.

# text: warm, talks easily
temper = chaleureuse, parle volontiers

# text: Hiya, can you hear me? Great, I can hear you too, so that’s the hard bit done. I’m Eilidh, I look after the front office here. If you see me glance left, that’s not boredom, that’s the lobby: we’ve a wedding checking in. So. Ten till seven, four on, three off. Will I tell you about us, or will you start with you? Let’s start with you.
opens = Bonsoir, vous m’entendez ? Parfait, moi aussi, donc le plus dur est fait. Je suis Eilidh, je m’occupe de la réception. Si vous me voyez regarder à gauche, ce n’est pas l’ennui, c’est le hall : on a un mariage qui arrive. Bref. De vingt-deux heures à sept heures, quatre nuits, trois jours. Je vous parle de nous, ou vous me parlez de vous ? Allez, commençons par vous.

# text: Most folk want their nights to themselves. What makes you want to spend them at a desk, and at ours?
# again: Let me come at it from the other end. It’s four in the morning, the lobby’s empty, the bins are out. What’s in it for you?
# hint: She has heard “I’m a night owl”. Say how you know what nights are like, who comes to a desk at that hour, and one thing about this house that you didn’t make up.
# the-hours-label: the hours
# the-hours-means: has thought about what nights are like and how they would live them
# the-hours-follow-up: And the hours themselves? What’s a week of nights going to look like for you, sleep and shopping and all?
# the-hours-also-1: I worked the night shift in a petrol station for a year, so I know what five in the morning feels like.
# the-hours-also-2: I’ve a routine for it: I sleep from eight till two, and I don’t cheat on the second night.
# the-hours-also-3: I know nights are long and that you miss birthdays, and I’ve talked it over at home.
# the-guests-label: the guests
# the-guests-means: says something about the people who turn up at a desk at night
# the-guests-follow-up: Right, so who do you see coming through that door at half two? Talk me through them.
# the-guests-also-1: People who come to the desk at that hour usually need something that matters to them.
# the-guests-also-2: I like the ones who can’t sleep and just want to talk for five minutes.
# the-guests-also-3: At night a guest is often tired or a bit lost, and you’re the only face they’ve got.
# this-house-label: this house
# this-house-means: knows or has noticed something about this hotel
# this-house-follow-up: There are a good few hotels in this town with a night desk. Why did we get the email?
# this-house-also-1: I came in for a coffee last week, and I liked how the staff spoke to each other.
# this-house-also-2: It’s a small hotel, so I’d get to know the guests and not just the room numbers.
# this-house-also-3: Your advert said one person on at night with a porter on call, and that’s the kind of trust I want.
# whole: Och, that’s a real answer. You’ve thought about the night, and you’ve thought about us.
# thin: Okay. Give me a wee bit more than that, I’ve got to sell you to my boss.
# too-long: I could listen all day, but I’ve a bride at the desk. What’s the one reason I should write down?
# off-topic: That’s why you’d want a job. I’m after why you’d want the night.
# the-hours-model-1: I did nights for two years in a bakery in Gorgie, from eleven, so I know what I’d be getting. I learned to treat sleep like a shift: blinds down at eight, phone in the kitchen, up at three. Three nights off in a row suits me better than a weekend ever did.
# the-guests-model-1: What I missed in the bakery was people. At night nobody comes to a desk for nothing. It’s somebody whose flight was cancelled, or who’s locked out in their socks, or who can’t sleep and wants to say so to someone. You’ve time for them, too, which you haven’t at six in the evening.
# this-house-model-1: And yours because I walked past on Sunday, and the person on the desk came round it to hold the door for a man with two crutches. Nobody was watching. I’d like to work where that’s normal.
# the-hours-model-2: My mother worked nights in a care home, so I grew up knowing you don’t hoover before noon. I’ve done it myself since, as a volunteer on a night helpline, two shifts a week. Around four there’s a dip; I get up, I walk, I do something with my hands, and it passes. I’d plan for it rather than hope.
# the-guests-model-2: On the helpline I found that people talk differently at night. They’re not being difficult, they’re tired, and small things are big. I think a desk is the same: the kettle that’s missing isn’t about the kettle.
# this-house-model-2: I read your reviews before I wrote, the bad ones first. Two of them complained about the street, and both said the night staff had been kind about it. You can’t do anything about the street. I thought I could do the other part.
# weak: I’m a real night owl, I’m always up till three anyway, so it wouldn’t be a problem for me. I like it quiet, and it’d leave my days free for other things. I’ve always been interested in hospitality, I love meeting people from all over the world, and I think it would be a great experience for me.
# weak-why: Quiet is what the night looks like from outside, and it reads as wanting to be left alone. All the gains are yours: no guest appears, and no hotel. One person at the desk at three would change it.
why-nights = La plupart des gens tiennent à leurs nuits. Qu’est-ce qui vous donne envie de passer les vôtres derrière un comptoir, et derrière le nôtre ?
    .again = Je le prends par l’autre bout. Il est quatre heures, le hall est vide, les poubelles sont sorties. Vous, qu’est-ce que vous y trouvez ?
    .hint = « J’aime la nuit », elle l’a déjà entendu. Dites d’où vous la connaissez, qui vient au comptoir à ces heures-là, et une chose de cette maison que vous n’avez pas inventée.
    .the-hours-label = les heures
    .the-hours-means = s’est demandé ce que sont les nuits et comment les vivre
    .the-hours-follow-up = Et les horaires, alors ? Une semaine de nuits, chez vous, ça donnera quoi, le sommeil, les courses, tout ça ?
    .the-hours-also-1 = J’ai tenu une station-service la nuit pendant un an, alors cinq heures du matin, je connais.
    .the-hours-also-2 = J’ai ma méthode : je dors de huit heures à quatorze heures, et je ne triche pas la deuxième nuit.
    .the-hours-also-3 = Je sais que les nuits sont longues et qu’on manque des anniversaires ; chez moi, on en a parlé.
    .the-guests-label = les gens
    .the-guests-means = dit quelque chose de ceux qui se présentent à un comptoir la nuit
    .the-guests-follow-up = D’accord, et qui voyez-vous passer la porte, à deux heures et demie ? Décrivez-les-moi.
    .the-guests-also-1 = Ceux qui viennent au comptoir à cette heure-là ont presque toujours besoin de quelque chose qui compte.
    .the-guests-also-2 = J’aime bien ceux qui ne dorment pas et qui veulent juste parler cinq minutes.
    .the-guests-also-3 = La nuit, un client est souvent fatigué, un peu perdu, et il n’a que votre visage.
    .this-house-label = cette maison
    .this-house-means = sait ou a remarqué quelque chose de cet hôtel-ci
    .this-house-follow-up = Des hôtels avec une réception de nuit, cette ville en a quelques-uns. Pourquoi est-ce nous qui avons reçu le courriel ?
    .this-house-also-1 = J’ai pris un café chez vous la semaine dernière, et j’ai aimé la façon dont l’équipe se parlait.
    .this-house-also-2 = C’est un petit hôtel : je connaîtrais les gens, et pas seulement les numéros de chambre.
    .this-house-also-3 = Votre annonce parlait d’une seule personne la nuit, avec un portier en renfort : c’est cette confiance-là que je cherche.
    .whole = Ça, c’est une vraie réponse. Vous avez pensé à la nuit, et vous avez pensé à nous.
    .thin = Bon. Donnez-m’en un petit peu plus, il faut que je vous vende à mon directeur.
    .too-long = Je vous écouterais jusqu’à demain, mais j’ai une mariée au comptoir. La raison à noter, si je n’en note qu’une ?
    .off-topic = Là, vous me dites pourquoi un travail. Moi, je voudrais savoir pourquoi la nuit.
    .the-hours-model-1 = J’ai fait deux ans de nuit dans une boulangerie de Gorgie, dès onze heures du soir : je sais donc ce que je signe. J’ai appris à traiter le sommeil comme un service : volets fermés à huit heures, téléphone à la cuisine, debout à quinze heures. Trois nuits de repos d’affilée me vont mieux qu’un week-end.
    .the-guests-model-1 = Ce qui me manquait, au fournil, c’étaient les gens. La nuit, personne ne vient au comptoir pour rien. C’est quelqu’un dont le vol est annulé, qui s’est enfermé dehors en chaussettes, ou qui ne dort pas et voudrait le dire. Et pour ceux-là, on a le temps, ce qu’on n’a pas à dix-huit heures.
    .this-house-model-1 = Et chez vous à cause de dimanche dernier. Je marchais dans la rue, et la personne de l’accueil a fait le tour du comptoir pour tenir la porte à un monsieur en béquilles. Personne ne regardait. J’aimerais travailler là où c’est normal.
    .the-hours-model-2 = Ma mère travaillait de nuit dans une maison de retraite ; j’ai donc su très tôt qu’on ne passe pas l’aspirateur avant midi. Depuis, j’ai connu ça à mon tour, comme bénévole d’une ligne d’écoute, deux nuits par semaine. Vers quatre heures, il y a un creux : je me lève, je marche, j’occupe mes mains, et ça passe. Je préfère prévoir qu’espérer.
    .the-guests-model-2 = À l’écoute, j’ai remarqué que les gens parlent autrement, la nuit. Ils ne font pas d’histoires, ils sont fatigués, et les petites choses deviennent grandes. À un comptoir, ce doit être pareil : la bouilloire qui manque, ce n’est jamais la bouilloire.
    .this-house-model-2 = J’ai lu vos avis avant d’écrire, les mauvais d’abord. Deux personnes se plaignaient du bruit de la rue, et toutes deux disaient que la réception de nuit avait été gentille. La rue, vous n’y pouvez rien. Le reste, je me suis dit que je saurais le faire.
    .weak = Je vis la nuit, de toute façon je ne me couche jamais avant trois heures, alors ça ne me poserait aucun problème. J’aime le calme, et ça me laisserait mes journées. L’hôtellerie, c’est un milieu qui me plaît depuis toujours, j’aime rencontrer des gens du monde entier, et ce serait vraiment une belle expérience pour moi.
    .weak-why = Le calme, c’est la nuit vue du dehors, et cela s’entend comme l’envie qu’on vous laisse tranquille. Tous les gains sont pour vous : pas un client, pas d’hôtel. Une seule personne au comptoir, à trois heures, y changerait tout.

# text: Tell me about the angriest person you’ve ever had in front of you. What was it about, and what did you do?
# again: Doesn’t have to be work. Somebody properly raging, and you couldn’t walk away. What happened?
# hint: Keep the row short and give the room to what you did in it. What the person was right about is worth a sentence.
# situation-follow-up: Give me the start of it. Where were you, and what had set them off?
# situation-also-1: It was the last ferry of the day, and we’d had to leave eleven cars on the pier.
# situation-also-2: I was on the bar one Hogmanay when a man’s coat had gone from the pegs with his keys in it.
# situation-also-3: A neighbour came up to our door at midnight, shouting about the water coming through her ceiling.
# task-follow-up: And why was it you? What was yours to sort out, and what wasn’t?
# task-also-1: I’d no power to change it, but I was the one standing there.
# task-also-2: I had to get him out of the queue without it turning into a scene.
# action-follow-up: Okay, and what did you yourself do? First thing out of your mouth.
# action-also-1: I let him get to the end of it before I said a word.
# action-also-2: I told her she was right to be angry, and then I asked what she needed by tonight.
# action-also-3: I took him to one side, got him a seat and went to find out for myself.
# result-follow-up: And did it work? How did you two leave it?
# result-also-1: He shook my hand on his way out and came back the next week.
# result-also-2: It didn’t fix everything, but she stopped shouting, and we got it sorted by the Monday.
# whole: I’d have been glad of you at my desk that day. Somebody properly raging, and you kept your feet.
# thin: That’s the headline. Can I have the story?
# too-long: I’ve got the row, I can hear it from here. Take me to the bit where you come in.
# off-topic: That’s good sense, that. But did it happen? I want one with a face on it.
# situation-model-1: I worked Saturdays in a garden centre near Dalkeith. One May a man came back with forty dead bedding plants in a trolley. He’d put them in for his daughter’s wedding, that day week, and he was shouting before he reached the till.
# task-model-1: I was the only one on the desk, and my limit for a refund was thirty pounds. His plants came to nearly eighty. So I couldn’t just pay him, but I couldn’t leave him there either.
# action-model-1: I came round the counter so there wasn’t a till between us, and I let him finish. Then I said, “You did all that digging, and it’s for her wedding. I’d be raging as well.” I asked him when he’d planted them, and it was before the frost. I didn’t say so. I rang the manager with him beside me and told it the way he’d told it, so he didn’t have to.
# result-model-1: He got new plants at half price and a bit of advice about Thursday night’s forecast. He brought me a slice of the cake the Saturday after.
# situation-model-2: I run the door at our amateur theatre, as a volunteer. We close it when the play starts. One night a woman arrived four minutes late, off a bus that hadn’t come. Her son had his first speaking part, in the first scene, and she could hear him through the wood.
# task-model-2: The rule was no entry before the interval, and I was there to keep it. She called me a jobsworth, loudly, and the back row could hear that too.
# action-model-2: I lowered my voice instead of raising it. I said, “You’ve come all this way to hear him, and you’re hearing him through a door. That’s awful.” Then I told her what I could do, which was take her up by the lighting box, if she’d carry her shoes. I sent my colleague to stand on the door.
# result-model-2: She saw the last half of his scene standing beside me in her stockings. At the interval she said sorry. We’ve let latecomers up that way ever since, and it’s printed on the tickets now.
# weak: In my last job we had a woman who was always complaining, she was known for it. One day she started screaming about a bill, and honestly she was just being unreasonable. I stayed calm and explained the policy to her several times. In the end she left. You can’t please everybody, but I didn’t lose my temper.
# weak-why: Not losing your temper was hard, and it counts. But she leaves the story as she came into it: a type. What was she right about, even a little? And explaining a policy several times is a way of not listening that we have all used.
angriest = La personne la plus en colère que vous ayez eue devant vous : c’était pour quoi, et qu’avez-vous fait ?
    .again = Ça peut être hors du travail. Quelqu’un d’absolument furieux, et pas moyen de tourner les talons. Que s’est-il passé ?
    .hint = Faites court sur la dispute, et gardez la place pour ce que vous y avez fait. Ce en quoi la personne avait raison mérite une phrase.
    .situation-follow-up = Donnez-moi le début. Vous étiez où, et qu’est-ce qui avait mis le feu ?
    .situation-also-1 = C’était le dernier ferry de la journée, et on avait dû laisser onze voitures sur le quai.
    .situation-also-2 = Je servais au bar, un soir de Nouvel An, et le manteau d’un client avait disparu avec ses clés dedans.
    .situation-also-3 = Une voisine a sonné chez nous à minuit en criant que l’eau traversait son plafond.
    .task-follow-up = Et pourquoi vous ? Qu’est-ce qui était à vous, là-dedans, et qu’est-ce qui ne l’était pas ?
    .task-also-1 = Je n’avais aucun pouvoir là-dessus, mais il n’y avait que moi en face de lui.
    .task-also-2 = Il fallait le sortir de la file sans que ça tourne à la scène.
    .action-follow-up = D’accord, et vous, qu’avez-vous fait ? La toute première phrase.
    .action-also-1 = Je l’ai laissé aller jusqu’au bout avant de dire un mot.
    .action-also-2 = Je lui ai dit qu’elle avait raison d’être en colère, puis j’ai demandé ce qu’il lui fallait pour ce soir.
    .action-also-3 = Je l’ai pris à part, je lui ai trouvé une chaise et j’ai cherché moi-même la réponse.
    .result-follow-up = Et alors, ça a marché ? Et entre vous, ça s’est fini comment ?
    .result-also-1 = Il m’a serré la main en partant, et il est revenu la semaine suivante.
    .result-also-2 = Tout n’était pas réglé, mais elle ne criait plus, et le lundi c’était fait.
    .whole = Ce jour-là, j’aurais bien aimé vous avoir à mon comptoir. Quelqu’un de furieux en face, et vous avez gardé pied.
    .thin = Ça, c’est le titre. Je peux avoir l’histoire ?
    .too-long = La dispute, je l’entends d’ici. Amenez-moi au moment où vous entrez en scène.
    .off-topic = C’est plein de bon sens. Mais c’est arrivé ? J’en voudrais une qui ait un visage.
    .situation-model-1 = Je travaillais le samedi dans une jardinerie, près de Dalkeith. En mai, un homme est revenu avec quarante plants morts dans un chariot. Il les avait repiqués pour le mariage de sa fille, huit jours plus tard, et il criait avant d’arriver à la caisse.
    .task-model-1 = Il n’y avait que moi à l’accueil, et je pouvais rembourser jusqu’à trente livres. Il y en avait pour près de quatre-vingts. Impossible de régler ça d’un geste ; impossible aussi de le planter là.
    .action-model-1 = J’ai fait le tour du comptoir, pour qu’il n’y ait plus de caisse entre nous, et je l’ai laissé finir. Puis j’ai dit : « Tout ce travail, et c’est pour son mariage. À votre place, je serais en rage. » Je lui ai demandé la date : il avait planté avant les gelées. Je n’ai rien relevé. J’ai appelé ma responsable devant lui et j’ai raconté à sa façon à lui, pour qu’il n’ait pas à recommencer.
    .result-model-1 = Il est reparti avec des plants à moitié prix et un conseil pour la nuit de jeudi. Le samedi d’après, il m’a apporté une part du gâteau.
    .situation-model-2 = Je tiens la porte, comme bénévole, dans un théâtre amateur. On ferme quand la pièce commence. Un soir, une femme est arrivée avec quatre minutes de retard ; son bus n’était pas passé. Son fils avait son premier rôle parlé, à la première scène, et elle l’entendait à travers le bois.
    .task-model-2 = La règle, c’était : personne avant l’entracte, et je gardais la porte pour ça. Elle m’a dit ce qu’elle pensait des petits chefs, assez fort pour le dernier rang.
    .action-model-2 = Au lieu de hausser la voix, j’ai baissé la mienne. J’ai dit : « Vous avez fait tout ce chemin pour l’entendre, et vous l’entendez à travers une porte. C’est affreux. » Puis je lui ai dit ce que je pouvais faire : la mener là-haut, près de la régie, si elle voulait bien porter ses chaussures à la main. Ma collègue a pris la porte.
    .result-model-2 = Elle a vu la fin de la scène debout à côté de moi, pieds nus. À l’entracte, elle m’a fait ses excuses. Depuis, on fait monter les retardataires par là, et c’est imprimé sur les billets.
    .weak = À mon dernier poste, on avait une cliente qui se plaignait toujours, tout le monde la connaissait. Un jour, elle s’est mise à hurler pour une facture et, franchement, elle exagérait. J’ai gardé mon calme et je lui ai expliqué le règlement plusieurs fois. Elle a fini par partir. On ne peut pas plaire à tout le monde, mais je n’ai pas haussé le ton.
    .weak-why = Garder son calme, c’était difficile, et cela compte. Mais elle sort de l’histoire comme elle y est entrée : une cliente à problèmes. En quoi avait-elle raison, même un peu ? Expliquer plusieurs fois le règlement, c’est une façon de ne pas écouter que nous avons tous pratiquée.

# text: From midnight on there’s just you. Tell me about a time when something had to be decided, and there was nobody to ask.
# again: Think of any time you’d normally have phoned somebody, and you couldn’t. What did you decide, and how?
# hint: She wants to see how you think when you are alone: what you knew, what you didn’t, and whom you told afterwards.
# situation-follow-up: Paint me the picture. Where were you, and how come there was nobody?
# situation-also-1: I was closing the chip shop by myself when the card machine died with nine folk waiting.
# situation-also-2: I was babysitting three kids when the power went off in the whole street.
# situation-also-3: My supervisor was off sick, and a delivery turned up that nobody had told me about.
# task-follow-up: And what was the actual decision? What would’ve gone wrong either way?
# task-also-1: Somebody had to decide whether we’d close or carry on, and that was me.
# task-also-2: I’d to choose between breaking a rule and leaving an old man out in the rain.
# action-follow-up: So what did you do, you personally? And what made you pick that?
# action-also-1: I made a list of what I knew for sure and went with the choice that could be undone.
# action-also-2: I wrote the time and the reason in the diary, so that whoever came in could follow it.
# action-also-3: I rang the one number I had, left a message, and then I went ahead.
# result-follow-up: And in the morning, who did you tell, and what did they make of it?
# result-also-1: In the morning I told my boss before she could find it, and she said it was the right call.
# result-also-2: It cost us forty pounds and saved the booking.
# whole: You decided, and you can tell me why, and what came of it. I sleep fine when somebody like that’s on.
# thin: I can see you coped. I’d like to see how.
# too-long: Hang on, I’ve lost the fork in the road. It was this, or it was what?
# off-topic: I’m not seeing the decision in that. I’m after one time when it was down to you.
# situation-model-1: I was minding my aunt’s bed and breakfast in Anstruther for a week, four rooms, while she was on a plane to Canada. At eleven one night two cyclists rang the bell, soaked through. They had a booking for the next night, and we were full.
# task-model-1: There wasn’t a bed in the village. I could send them back out in it, or take people in where my aunt had never put anybody. It was her house and her insurance, and she’d be in the air till morning.
# action-model-1: I gave them towels and tea before I decided anything. Then I rang three places along the coast, in front of them, and got one room in Crail. The last bus had gone. So I paid a taxi from the till, put the receipt in the book, and wrote down why, with the time. I held their room for the next night, and I said they’d get a hot breakfast on the house.
# result-model-1: They came back the next day and stayed three. My aunt read the book and said she’d have done it quicker. She’s kept a taxi float since.
# situation-model-2: I was a volunteer on a Scout camp in Perthshire, in charge of eleven teenagers on an overnight hike. No signal, the leader was at base, six miles off, and at dusk one lad turned his ankle on a stile.
# task-model-2: I had to choose between walking on to the campsite, which was nearer, and turning back, where there was help. If I chose wrong, we’d be doing it in the dark.
# action-model-2: First I sat everyone down and gave them something to eat. I checked that he could move his toes, strapped the ankle the way we’d been taught, and asked him what he thought he could do. Not six miles, he said; and I believed him. So we stayed put. I had the tents up by the wall, and at first light sent the two fastest, together, with a note of where we were.
# result-model-2: The leader was with us by eight. It was a sprain. He told me he’d have walked on, and that I’d been right not to. I write a turn-back point on every route card now.
# weak: I’m very independent and I don’t need somebody standing over me. In my last place I was often left on my own and I always dealt with whatever came up. I use my common sense. If I wasn’t sure about something, I’d just make a decision and get on with it, and it usually worked out.
# weak-why: “Usually worked out” makes a manager sit up at three in the morning. One decision, with what you knew, what you weren’t sure of and whom you told after, shows judgement. Independence without a note in the book is just being alone.
nobody-to-ask = À partir de minuit, il n’y a plus que vous. Racontez-moi une fois où il fallait décider, et où il n’y avait personne à qui demander.
    .again = Pensez à un moment où, d’habitude, vous auriez téléphoné, et où c’était impossible. Qu’avez-vous décidé, et comment ?
    .hint = Elle veut voir comment vous pensez quand il n’y a que vous : ce que vous saviez, ce que vous ne saviez pas, et à qui vous l’avez dit après.
    .situation-follow-up = Plantez-moi le décor. Vous étiez où, et comment se fait-il qu’il n’y avait personne ?
    .situation-also-1 = Je fermais la friterie sans personne d’autre quand le terminal de paiement est tombé en panne, avec neuf clients dans la file.
    .situation-also-2 = Je gardais trois enfants quand toute la rue s’est retrouvée dans le noir.
    .situation-also-3 = Mon responsable était malade, et une livraison est arrivée dont personne ne m’avait parlé.
    .task-follow-up = Et la décision elle-même, c’était quoi ? Qu’est-ce qui pouvait mal tourner, d’un côté comme de l’autre ?
    .task-also-1 = Il fallait que quelqu’un décide si on fermait ou si on continuait, et ce quelqu’un, c’était moi.
    .task-also-2 = J’avais à choisir entre enfreindre une règle et laisser un vieux monsieur sous la pluie.
    .action-follow-up = Et donc vous, qu’avez-vous fait ? Et pourquoi ça plutôt qu’autre chose ?
    .action-also-1 = J’ai fait la liste de ce que je savais pour sûr, et j’ai pris la solution sur laquelle on pouvait revenir.
    .action-also-2 = J’ai noté l’heure et la raison dans le cahier, pour que la personne suivante s’y retrouve.
    .action-also-3 = J’ai appelé le seul numéro que j’avais, j’ai laissé un message, puis j’ai agi.
    .result-follow-up = Et le matin, vous l’avez dit à qui, et qu’est-ce qu’on en a pensé ?
    .result-also-1 = Le matin, je l’ai dit à ma cheffe avant qu’elle le découvre, et elle a trouvé que c’était la bonne décision.
    .result-also-2 = Ça nous a coûté quarante livres, et la réservation était sauvée.
    .whole = Vous avez décidé, et vous savez me dire pourquoi, et ce qu’il en est sorti. Quand j’ai quelqu’un comme ça en bas, je dors.
    .thin = Vous avez fait face, je vois bien. Je voudrais voir comment.
    .too-long = Attendez, j’ai perdu le carrefour. C’était ça, ou c’était quoi ?
    .off-topic = Là-dedans, je ne vois pas la décision. Je cherche une fois où tout reposait sur vous.
    .situation-model-1 = Je gardais pour une semaine la maison d’hôtes de ma tante, à Anstruther, quatre chambres, pendant qu’elle s’envolait pour le Canada. Un soir, à onze heures, deux cyclistes sonnent, trempés. Ils avaient réservé pour le lendemain, et tout était pris.
    .task-model-1 = Pas un lit dans le village. Je pouvais les remettre dehors, ou coucher des gens là où ma tante n’en avait jamais mis. C’était sa maison, son assurance, et elle serait en l’air jusqu’au matin.
    .action-model-1 = Avant de décider, serviettes et thé. Puis j’ai téléphoné à trois adresses de la côte, devant eux, et j’ai obtenu une chambre à Crail. Le dernier bus était passé. J’ai payé un taxi avec la caisse, mis le reçu dans le cahier, et noté pourquoi, avec l’heure. J’ai gardé leur chambre du lendemain et promis un petit déjeuner offert.
    .result-model-1 = Ils sont revenus et ils sont restés trois nuits. Ma tante a lu le cahier : elle aurait fait pareil, en plus vite. Depuis, il y a une enveloppe « taxi ».
    .situation-model-2 = J’encadrais comme bénévole un camp scout dans le Perthshire : onze adolescents, une nuit de marche. Pas de réseau, le chef à la base, dix kilomètres derrière. Au crépuscule, l’un d’eux s’est tordu la cheville en passant une barrière.
    .task-model-2 = Il fallait choisir : continuer jusqu’au terrain, qui était plus près, ou revenir là où il y avait de l’aide. En cas d’erreur, on ferait la suite dans le noir.
    .action-model-2 = D’abord, j’ai fait asseoir et manger tout le monde. J’ai vérifié qu’il bougeait les orteils, j’ai bandé la cheville comme on nous l’avait appris, et je lui ai demandé ce qu’il se sentait capable de faire. Pas dix kilomètres, a-t-il dit ; je l’ai cru. Donc, on n’a plus bougé. Tentes contre le mur, et au petit jour j’ai envoyé les deux plus rapides, ensemble, avec un mot qui disait où nous étions.
    .result-model-2 = Le chef était là à huit heures. Une entorse. Il m’a avoué que lui aurait continué, et que j’avais bien fait. Depuis, je marque un point de retour sur chaque itinéraire.
    .weak = J’ai beaucoup d’autonomie et je n’ai pas besoin qu’on soit derrière moi. À mon dernier poste, on me laissait souvent sans personne, et j’ai toujours géré ce qui se présentait. Je fais confiance à mon bon sens. Quand j’avais un doute, je tranchais et j’avançais, et la plupart du temps, ça marchait.
    .weak-why = « La plupart du temps », voilà qui réveille une responsable à trois heures du matin. Une seule décision, avec ce que vous saviez, ce dont vous doutiez et la personne à qui vous l’avez dit, montre du jugement. L’autonomie sans une ligne dans le cahier n’est que de la solitude.

# text: Mind you, nights fair take it out of people. The last lad was off more than he was on. How’s your own health, generally? Were you off sick much last year?
# again: Mind you, it’s hard on the body, night work. How many sick days did you have in your last job, would you say, and was it anything serious?
# hint: You needn’t answer this, and you needn’t scold her for it either. Ask yourself what she is really worried about: that, you can speak to.
# the-line-label: the line
# the-line-means: declines in a friendly way, without a reproach, and gives no detail of health
# the-line-follow-up: Actually, scrub that. I shouldn’t have asked, and you don’t have to tell me a thing about it.
# the-line-also-1: I’d prefer not to go into my health, if you don’t mind.
# the-line-also-2: I don’t think that’s something I have to answer before an offer, but no offence taken.
# the-line-also-3: That’s one I keep private, I hope that’s okay.
# the-work-label: the work
# the-work-means: answers the worry behind the question: turning up, being reliable at night
# the-work-follow-up: No, that’s fair enough. What I’ve a right to ask is this: it’s four nights, ten till seven, and nobody to cover at midnight. Can I count on you for the rota?
# the-work-also-1: What I can tell you is that I’ve never missed an opening shift without finding cover.
# the-work-also-2: If what you need to know is whether I can do four nights in a row, yes, I can.
# the-work-also-3: I know what an empty desk means for the others, and you can ask my last manager about my timekeeping.
# the-way-on-label: the way on
# the-way-on-means: hands the talk back, or names the right time and place for it
# the-way-on-follow-up: Right. I’ve made that awkward, haven’t I? Where would you like to go from here?
# the-way-on-also-1: I’m happy to talk about it with occupational health once there’s an offer.
# the-way-on-also-2: Shall we go on to the next question?
# the-way-on-also-3: Is it the cover you’re worried about? Tell me how it works just now.
# whole: No, you’re quite right, and I’m sorry. That’s not one for an interview, it’s off my sheet. What you said about turning up, that’s on it.
# thin: Fair enough. That one’s my fault and not yours.
# too-long: I’m going to stop you there, for your own sake. I’d no business asking, and I’m not writing any of that down.
# off-topic: You’ve stepped round that very neatly, and I can’t say I blame you. On we go.
# the-line-model-1: I’d rather keep health out of it at this stage, if that’s all right with you; I don’t think it’s one I need to answer before there’s an offer. No harm done, I can see why it’s on your mind after last year.
# the-work-model-1: What I think you’re asking is whether I’ll be there at ten. I will. In the bakery I opened up on my own at eleven at night, five nights a week, for two years, and if I wasn’t there nobody in Gorgie got rolls. I had the keys because I turned up. You’re welcome to ask them; the number’s on my form.
# the-way-on-model-1: And if you do take me on, and there’s a health check for night staff, I’m happy to do that at the right time, with whoever does them. Would it help if I said how I’d manage the four nights?
# the-line-model-2: Can I leave that one to the side? I keep my health private in interviews, it’s nothing to do with you. I’d say the same to anybody.
# the-work-model-2: But I understand the worry: an empty desk at midnight is your phone ringing. So let me tell you what I can promise. I’ve volunteered on a night helpline for three years, where you can’t leave till the next person has logged in. I’ve stayed on twice because of snow, and I’ve swapped a shift four times, always with a week’s notice and with somebody found. If I see a problem coming, you’d hear about it from me, early, and before it’s your problem.
# the-way-on-model-2: So can I ask you something back? What happened on the nights when there was nobody? I’d like to know what the plan is, because I’d want to be part of it.
# weak: Oh. Well, I was off for about three weeks last spring, I had a bit of a bad time with my back, and then there was something else, but that’s all cleared up, I’m on something for it now. Apart from that I’m hardly ever ill. I shouldn’t think it would be a problem with the nights.
# weak-why: You were being honest, and that is no fault: the fault was in the question. But none of it can be unsaid, and none of it was hers to know yet. You may decline, kindly, and speak about reliability instead.
your-health = C’est que les nuits, ça use. Le dernier était plus souvent absent que présent. Et vous, la santé, en général, ça va ? Vous avez eu beaucoup d’arrêts maladie, l’an dernier ?
    .again = C’est que la nuit, le corps la paie. Combien de jours de maladie, à peu près, dans votre dernier poste ? Et c’était sérieux ?
    .hint = Rien ne vous oblige à répondre, et rien ne vous oblige à la gronder. Demandez-vous ce qui l’inquiète au fond : là-dessus, vous avez quelque chose à dire.
    .the-line-label = la limite
    .the-line-means = décline aimablement, sans reproche, et ne donne aucun détail de santé
    .the-line-follow-up = En fait, oubliez. Je n’aurais pas dû vous le demander, et vous n’avez rien à me raconter là-dessus.
    .the-line-also-1 = Je préférerais ne pas parler de ma santé, si ça ne vous dérange pas.
    .the-line-also-2 = Je ne crois pas devoir répondre à ça avant une offre, mais il n’y a pas de mal.
    .the-line-also-3 = Ça, je le garde pour moi, j’espère que vous comprenez.
    .the-work-label = le travail
    .the-work-means = répond à l’inquiétude derrière la question : être là, tenir les nuits
    .the-work-follow-up = Non, vous avez raison. Ce que j’ai le droit de demander, c’est ceci : quatre nuits, de vingt-deux heures à sept heures, et personne pour remplacer à minuit. Est-ce que je peux compter sur vous pour ce planning ?
    .the-work-also-1 = Ce que je peux vous dire, c’est que je n’ai jamais manqué une ouverture sans trouver quelqu’un.
    .the-work-also-2 = Si vous voulez savoir si je peux enchaîner quatre nuits, la réponse est oui.
    .the-work-also-3 = Je sais ce qu’un comptoir vide coûte aux autres ; demandez à mon dernier responsable pour la ponctualité.
    .the-way-on-label = la suite
    .the-way-on-means = rend la parole, ou nomme le bon moment et la bonne personne pour en parler
    .the-way-on-follow-up = Bon. J’ai jeté un froid, n’est-ce pas ? Par où voulez-vous qu’on reprenne ?
    .the-way-on-also-1 = J’en parlerai volontiers avec la médecine du travail, quand il y aura une offre.
    .the-way-on-also-2 = On passe à la question suivante ?
    .the-way-on-also-3 = C’est le remplacement qui vous inquiète ? Dites-moi comment ça se passe aujourd’hui.
    .whole = Vous avez tout à fait raison, et je vous demande pardon. Ce n’est pas une question d’entretien, je la raye. Ce que vous dites de votre présence, par contre, je le note.
    .thin = C’est juste. La faute est de mon côté, pas du vôtre.
    .too-long = Je vous arrête, et c’est pour vous. Je n’avais pas à poser la question, et je n’écris rien de tout ça.
    .off-topic = Vous l’avez contournée avec élégance, et je ne peux pas vous donner tort. On continue.
    .the-line-model-1 = J’aimerais mieux laisser la santé de côté pour l’instant, si vous voulez bien ; je ne crois pas avoir à répondre là-dessus avant une offre. Il n’y a pas de mal, je vois bien pourquoi vous y pensez.
    .the-work-model-1 = Ce que vous me demandez, au fond, c’est si je serai là à vingt-deux heures. Oui. À la boulangerie, j’ouvrais à onze heures du soir, cinq nuits par semaine, pendant deux ans ; sans moi, pas de petits pains dans tout Gorgie. On m’avait confié les clés parce que j’étais là. Vous pouvez leur téléphoner, le numéro est dans mon dossier.
    .the-way-on-model-1 = Et si vous me prenez, et qu’un bilan de santé est prévu pour la nuit, je le ferai volontiers, au bon moment et avec la bonne personne. Voulez-vous que je vous dise comment je compte organiser les quatre nuits ?
    .the-line-model-2 = Celle-là, je peux la passer ? Dans un entretien, je garde ma santé pour moi. Cela n’a rien à voir avec vous, je le dirais à n’importe qui.
    .the-work-model-2 = Mais je comprends l’inquiétude : un comptoir vide à minuit, c’est votre téléphone qui sonne. Voici donc ce que je peux promettre. Depuis trois ans, je suis bénévole sur une ligne d’écoute où l’on ne part que lorsque la personne suivante est connectée. J’ai fait deux fois des heures de plus à cause de la neige, et j’ai échangé quatre services, chaque fois une semaine à l’avance et avec quelqu’un de trouvé. Si je vois venir une difficulté, vous le saurez par moi, et tôt.
    .the-way-on-model-2 = Puis-je vous retourner une question ? Ces nuits où il n’y avait personne, comment avez-vous fait ? J’aimerais connaître le plan, puisque je voudrais en être.
    .weak = Ah. Eh bien, j’ai eu trois semaines d’arrêt au printemps, des ennuis de dos, et puis autre chose, mais c’est derrière moi, j’ai un traitement maintenant. À part ça, je ne suis presque jamais malade. Je ne pense pas que ça pose problème pour les nuits.
    .weak-why = Vous avez répondu avec franchise, et ce n’est pas une faute : la faute était dans la question. Mais rien de cela ne peut plus se reprendre, et elle n’avait pas encore à le savoir. Vous pouvez décliner, aimablement, et parler de votre fiabilité.

# text: Somebody will ask you for a room number, very nicely, and then again. Tell me about a time you had to refuse somebody, and they didn’t let go.
# again: When did you last say no to a person who had a good reason, or sounded like it? How did you hold out?
# hint: Tell what they wanted, why it wasn’t yours to give, and the words you used the second time. What could you offer instead?
# situation-follow-up: Who was it, and what were they after? Leave the name out.
# situation-also-1: At the leisure centre a man wanted to know which class his ex-wife went to.
# situation-also-2: A regular asked me for one more drink, ten minutes after I’d called time.
# situation-also-3: My best friend wanted me to let her in free on the night I was doing the tickets.
# task-follow-up: And why not just give it to them? What was behind that no?
# task-also-1: I wasn’t allowed to give that out, and I’d have lost my job over it.
# task-also-2: It was on me to keep the list closed, however nice she was about it.
# action-follow-up: What did you say the second time they asked? That’s the one I’m interested in.
# action-also-1: I said I couldn’t say either way, and that I’d do the same for him.
# action-also-2: I offered to ring up and let them decide.
# action-also-3: I said it once more in the same words, and then I asked how he was getting home.
# result-follow-up: And how did they take it in the end? Any comeback?
# result-also-1: He gave up in the end and left a note.
# result-also-2: She was cross for a night and thanked me later.
# whole: A no that stayed a no, and you can still tell it kindly. Honestly, that’s half the job at night.
# thin: So you said no. Good. How, though?
# too-long: I see why they were so set on it. Give me your no, word for word.
# off-topic: I’ve maybe missed it, but where’s your no in that? Try me with another.
# situation-model-1: I was on the front desk of a student hall, evenings. A father had driven up from Hull with his daughter’s birthday present. She wasn’t answering, and he wanted her door number to leave it there.
# task-model-1: We didn’t give out rooms, not even to parents. He had the same surname and a photo of the two of them, and I believed him. But it wasn’t for me to know whether she wanted visitors.
# action-model-1: I said, “You’ve driven five hours, and I’m the one in the way. I still can’t tell you who lives here or where.” The second time I didn’t explain any more, I just said what there was: I’d keep the parcel safe, he could have a seat and a coffee, and I’d pass on a message if there was anyone to pass it to. Then I messaged her room, where he couldn’t see.
# result-model-1: She came down half an hour later; she’d been asleep. He said, a bit gruffly, that he was glad I’d been awkward. I never heard whether she was glad about the parcel.
# situation-model-2: I looked after the tool library at our community centre in Craigmillar. A man I liked, who’d mended our roof for nothing, wanted the big chainsaw for the weekend. You need a ticket to borrow that one, and his had run out.
# task-model-2: I’d to keep the rule, because a boy had been hurt the year before. And I didn’t want to lose him, or pretend I didn’t know what we owed him.
# action-model-2: I told him straight: “I can’t, and it’s not that I doubt you.” He said nobody would know. I said I would. He came back the next day with the same question and cake. So I sat down with him and booked the refresher course, which we’d pay for, and I found somebody with a ticket who’d come on Saturday and cut for him.
# result-model-2: He huffed for a week. Then he did the course, and now he teaches it. The saw’s still on the same hook with the same label.
# weak: I don’t find it hard to say no. Rules are rules, and if you start making exceptions there’s no end to it. When I worked in a shop, people tried to bring things back without a receipt all the time, and I just told them it was company policy. Some of them got annoyed, but that wasn’t my problem.
# weak-why: You can hold a line, and at night that’s needed. But a bare rule makes people ask again, louder, and then it is your problem. What could they have had instead? And it wants one person, not “people”.
kept-asking = On vous demandera un numéro de chambre, très gentiment, et puis encore une fois. Racontez-moi un refus que vous avez dû faire à quelqu’un qui ne lâchait pas.
    .again = Quand avez-vous dit non, la dernière fois, à quelqu’un qui avait une bonne raison, ou qui en avait l’air ? Comment avez-vous tenu ?
    .hint = Dites ce qu’on voulait, pourquoi ce n’était pas à vous de le donner, et vos mots de la deuxième fois. Qu’y avait-il à offrir à la place ?
    .situation-follow-up = C’était qui, et on vous demandait quoi ? Sans le nom.
    .situation-also-1 = Au centre sportif, un homme voulait savoir à quel cours allait son ex-femme.
    .situation-also-2 = Un habitué m’a demandé un dernier verre, dix minutes après la fermeture.
    .situation-also-3 = Ma meilleure amie voulait entrer sans payer le soir où je tenais la billetterie.
    .task-follow-up = Et pourquoi ne pas le donner, tout simplement ? Qu’est-ce qu’il y avait derrière ce non ?
    .task-also-1 = Je n’avais pas le droit de donner ça, et j’y aurais laissé ma place.
    .task-also-2 = C’était à moi de garder la liste fermée, même devant tant de gentillesse.
    .action-follow-up = Qu’avez-vous répondu la deuxième fois ? C’est celle-là qui m’intéresse.
    .action-also-1 = J’ai dit que je ne pouvais pas répondre, ni oui ni non, et que je ferais pareil pour lui.
    .action-also-2 = J’ai proposé d’appeler et de laisser la personne décider.
    .action-also-3 = Je l’ai redit une fois avec les mêmes mots, puis je lui ai demandé comment il rentrait.
    .result-follow-up = Et finalement, on l’a pris comment ? Il y a eu des suites ?
    .result-also-1 = Il a fini par renoncer et il a laissé un mot.
    .result-also-2 = Elle m’en a voulu un soir, et plus tard elle m’a dit merci.
    .whole = Un non qui est resté un non, et que vous racontez sans dureté. Franchement, la nuit, c’est la moitié du travail.
    .thin = Vous avez dit non. Très bien. Mais comment ?
    .too-long = Je comprends qu’on y tenait. Donnez-moi votre non, mot pour mot.
    .off-topic = J’ai peut-être manqué quelque chose : votre non, il est où ? Essayez-en une autre.
    .situation-model-1 = Je tenais l’accueil d’une résidence universitaire, le soir. Un père était venu de Hull en voiture avec le cadeau d’anniversaire de sa fille. Elle ne répondait pas, et il voulait le numéro de sa porte pour le déposer.
    .task-model-1 = On ne donnait pas les chambres, même aux parents. Il avait le même nom, une photo d’eux deux, et je le croyais. Mais ce n’était pas à moi de savoir si elle voulait de la visite.
    .action-model-1 = Je lui ai dit : « Vous avez roulé cinq heures, et c’est moi qui vous barre la route. Je ne peux quand même dire ni qui habite ici, ni où. » La deuxième fois, je n’ai plus expliqué, j’ai dit ce qu’il y avait : le paquet en sûreté, une chaise, un café, et un message si j’avais à qui le transmettre. Puis j’ai écrit à la chambre, hors de sa vue.
    .result-model-1 = Elle est descendue une demi-heure plus tard ; elle dormait. Il m’a dit, un peu bourru, qu’au fond ça le rassurait. Elle, je n’ai jamais su si le cadeau lui avait plu.
    .situation-model-2 = Je m’occupais de l’outilthèque d’un centre de quartier, à Craigmillar. Un homme que j’aimais bien, et qui avait réparé notre toit gratis, voulait la grosse tronçonneuse pour le week-end. Il faut une attestation, et la sienne avait expiré.
    .task-model-2 = Je devais tenir la règle, parce qu’un jeune s’était blessé l’année d’avant. Et je ne voulais ni le perdre, ni faire semblant d’oublier ce qu’on lui devait.
    .action-model-2 = Je le lui ai dit sans détour : « Je ne peux pas, et ce n’est pas que je doute de vous. » Personne ne le saurait, disait-il. Moi, je le saurais. Le lendemain, il est revenu avec la même question et un gâteau. Alors j’ai pris une chaise, on a réservé ensemble la remise à niveau, aux frais du centre, et j’ai trouvé quelqu’un qui avait l’attestation pour venir couper le samedi.
    .result-model-2 = Il a boudé huit jours. Puis il a suivi le stage, et aujourd’hui il le donne. La tronçonneuse est toujours au même clou.
    .weak = Dire non, ça ne me gêne pas. Le règlement, c’est le règlement, et si on commence à faire des exceptions, c’est sans fin. Dans le magasin où je travaillais, on voulait sans arrêt rapporter des articles sans ticket, et je répondais que c’était la politique de la maison. Certains s’énervaient, mais ce n’était pas mon problème.
    .weak-why = Vous savez tenir, et la nuit il le faut. Mais une règle toute nue fait redemander plus fort, et là cela devient votre problème. Qu’y avait-il à offrir à la place ? Et il faudrait une personne, pas « certains ».

# text: Right, wee bit of theatre. Half past two. I’m a guest in my bare feet at your desk, and I’m shouting: “It’s like a disco up there! I’ve a funeral at ten. Either you shut them up or I’ll put this all over the internet!” What do you say to me?
# again: Once more, from the top of the stairs. Half two, bare feet: “That’s three times I’ve rung down! Does anybody work here? I’ve to speak at my dad’s funeral in the morning!” Go.
# hint: Say it as if she stood there: “I’d apologise” isn’t an apology. There was one thing in that shouting that had nothing to do with noise.
# the-person-label: the person
# the-person-means: names what it costs this guest, and above all the funeral
# the-person-follow-up: I’m still in my bare feet, and you’ve not said a thing about tomorrow. Did you hear that bit?
# the-person-also-1: I’m so sorry, tonight of all nights, with a funeral in the morning.
# the-person-also-2: You need your sleep, and you’ve come all the way down here for something we should have stopped.
# the-person-also-3: That’s awful for you, and you’ve every right to be angry.
# the-deed-label: the deed
# the-deed-means: says what they will do now, and does it themselves
# the-deed-follow-up: That’s lovely. But I can still hear the bass. What are you going to do about it, now?
# the-deed-also-1: I’m going up there right now, and I’ll stay until it’s quiet.
# the-deed-also-2: I can move you to a quiet room this minute, and I’ll carry your bag.
# the-deed-also-3: I’ll ring them first and knock second, and the porter’s coming with me.
# the-next-word-label: the next word
# the-next-word-means: says when they will be back, and what if it doesn’t stop
# the-next-word-follow-up: And I go back up, do I? And lie there? How will I know that it’s dealt with?
# the-next-word-also-1: Give me ten minutes, and I’ll ring your room to tell you it’s done.
# the-next-word-also-2: If they start up again, they’ll be leaving, and you’ll not have to ask.
# the-next-word-also-3: I’ll see you at breakfast and make sure your bill’s been looked at.
# whole: I’ve put my phone away. I’m going to bed, and I believe you.
# thin: Is that it? I’m freezing here. Say something else to me.
# too-long: It’s twenty to three now. Shorter, and straight at me.
# off-topic: Don’t tell me about it, tell me. I’m the guest.
# the-person-model-1: I’m so sorry. You’ve a funeral at ten, and you should be asleep; of all the nights for this to happen. You’re right to come down, and you shouldn’t have had to. Please don’t stand there on the stone, here, take this rug.
# the-deed-model-1: I’m going up to that room now, myself. I’ll stand at the door till the music’s off. While I do that, would you like to sleep where it’s quiet? I’ve a room free at the back, on the first floor. I’ll carry your things across for you, and there’s nothing to pay. Or you can stay in yours, just as you like.
# the-next-word-model-1: Whichever you choose, I’ll ring you in ten minutes, at a quarter to three, so that you know. If they start again, the porter comes in and they leave, that’s not for you to worry about. What time will I wake you, and would you like your breakfast in the room?
# the-person-model-2: It’s your dad. Oh, I’m sorry. And you’ve to stand up and speak tomorrow, and here’s somebody’s party in your ceiling. No wonder you’re shouting. I would as well.
# the-deed-model-2: I’m not going to ask you to ring down again. Come and sit by the fire for five minutes, I’ll lock the desk and go up. I know which room it is. I’m going to tell them that there’s a guest below who needs to sleep, and that it’s the last time anybody asks. I won’t tell them why, that’s yours.
# the-next-word-model-2: I’ll be back down these stairs in five minutes, and you’ll hear it from me, not from the ceiling. If it isn’t silent by then, I’ll move you to the quiet side myself, and I’ll ring the manager at home about them. And in the morning I’ll write it all down before I go off, so nobody asks you to tell it again. Can I make you a tea to take up?
# weak: Good evening, I do apologise for the inconvenience. Unfortunately we do have other guests, and it is a Saturday night. I understand your frustration, but I would ask you to lower your voice, because people are sleeping. I’ll make a note of it and pass it on to the manager, and somebody will get back to you.
# weak-why: Each sentence is polite, and each one steps back. The funeral isn’t heard, the guest is told to be quiet about the noise, and the deed is a note. Start with what it costs, and end with a time.
half-past-two = Allez, un peu de théâtre. Deux heures et demie. Je suis cliente, pieds nus devant votre comptoir, et je crie : « C’est la discothèque, là-haut ! J’ai un enterrement à dix heures. Ou vous les faites taire, ou je mets tout ça sur Internet ! » Qu’est-ce que vous me dites ?
    .again = On la rejoue, depuis l’escalier. Deux heures et demie, pieds nus : « Ça fait trois fois que j’appelle ! Il y a quelqu’un qui travaille, ici ? Demain, je parle à l’enterrement de mon père ! » À vous.
    .hint = Dites-le comme si elle était là : « je m’excuserais » n’est pas une excuse. Dans ses cris, il y avait une chose qui n’avait rien à voir avec le bruit.
    .the-person-label = la personne
    .the-person-means = nomme ce que cela coûte à cette cliente, et d’abord l’enterrement
    .the-person-follow-up = Je suis toujours pieds nus, et vous n’avez rien dit de demain. Cela, vous l’aviez entendu ?
    .the-person-also-1 = Je vous demande pardon, cette nuit entre toutes, avec un enterrement demain.
    .the-person-also-2 = Vous avez besoin de dormir, et vous voilà en bas pour une chose que nous aurions dû arrêter.
    .the-person-also-3 = C’est affreux pour vous, et vous avez toutes les raisons d’être en colère.
    .the-deed-label = l’acte
    .the-deed-means = dit ce qui va être fait maintenant, et le fait en personne
    .the-deed-follow-up = C’est très gentil. Mais la basse, je l’entends toujours. Vous allez faire quoi, là, maintenant ?
    .the-deed-also-1 = Je monte tout de suite, et je ne redescends pas avant le silence.
    .the-deed-also-2 = Je peux vous donner une chambre au calme à la minute, et je porte votre sac.
    .the-deed-also-3 = Je les appelle, puis je frappe, et le portier m’accompagne.
    .the-next-word-label = la suite
    .the-next-word-means = dit quand elle aura des nouvelles, et ce qui se passera si ça ne cesse pas
    .the-next-word-follow-up = Donc je remonte ? Et je reste là, les yeux ouverts ? Comment je saurai que c’est réglé ?
    .the-next-word-also-1 = Donnez-moi dix minutes, et j’appelle votre chambre pour vous dire que c’est fait.
    .the-next-word-also-2 = S’ils recommencent, ils quitteront l’hôtel, et vous n’aurez pas à le demander.
    .the-next-word-also-3 = Je vous verrai au petit déjeuner, et je veillerai à ce que votre note soit revue.
    .whole = J’ai rangé mon téléphone. Je vais me coucher, et je vous crois.
    .thin = C’est tout ? J’ai froid aux pieds, moi. Dites-moi encore quelque chose.
    .too-long = Il est trois heures moins vingt, à présent. Plus court, et droit vers moi.
    .off-topic = Ne me racontez pas comment : dites-le-moi. La cliente, c’est moi.
    .the-person-model-1 = Je vous demande pardon. Un enterrement à dix heures, et vous devriez dormir ; il fallait que ça tombe cette nuit. Vous avez bien fait de descendre, et vous n’auriez pas dû avoir à le faire. Ne restez pas sur la pierre, tenez, prenez ce plaid.
    .the-deed-model-1 = Je monte à cette chambre, maintenant, et je ne quitte pas la porte tant que la musique n’est pas coupée. En attendant, voulez-vous dormir au calme ? J’ai une chambre libre au premier, sur l’arrière. Je vous y porte vos affaires, et il n’y a rien à payer. Ou vous gardez la vôtre, comme vous préférez.
    .the-next-word-model-1 = Dans les deux cas, je vous appelle dans dix minutes, à trois heures moins le quart, pour que vous sachiez. S’ils recommencent, le portier vient et ils partent : ce n’est plus votre souci. À quelle heure est-ce que je vous réveille, et voulez-vous le petit déjeuner en chambre ?
    .the-person-model-2 = Votre père. Toutes mes condoléances, madame. Demain vous devez vous lever et parler, et vous avez la fête de quelqu’un d’autre dans le plafond. Bien sûr que vous criez. À votre place, je crierais aussi.
    .the-deed-model-2 = Je ne vais pas vous demander de rappeler. Venez vous asseoir cinq minutes près du feu, je ferme la réception et je monte. Je sais quelle chambre c’est. Je leur dirai qu’il y a quelqu’un en dessous qui doit dormir, et que c’est la dernière fois qu’on le demande. Le pourquoi, je ne le dirai pas, il est à vous.
    .the-next-word-model-2 = Dans cinq minutes, je redescends cet escalier, et c’est de moi que vous l’apprendrez, pas du plafond. Si le silence n’est pas là, je vous installe du côté calme et j’appelle la responsable chez elle, à leur sujet. Et j’écrirai tout avant sept heures, pour que personne ne vous le fasse raconter encore. Je vous prépare un thé à emporter ?
    .weak = Bonsoir, madame, je vous prie d’accepter nos excuses pour le désagrément. Malheureusement, nous avons d’autres clients, et c’est samedi soir. Je comprends votre contrariété, mais je vous demanderais de baisser la voix, car des gens dorment. Je le note et je transmets à la direction, on reviendra vers vous.
    .weak-why = Chaque phrase est polie, et chacune recule d’un pas. L’enterrement n’est pas entendu, la cliente est priée de faire moins de bruit, et l’acte est une note. Commencez par ce que cela lui coûte, et finissez par une heure.

# text: Last one from me. At night you notice things, or you don’t. Tell me about a small thing that you noticed and nobody else had.
# again: Something was just a wee bit off, and you stopped and looked. What was it, and what came of it?
# hint: It may be very small: a number, a smell, somebody who wasn’t there. Say what made you stop, what you did about it, and what would have come of it otherwise.
# situation-follow-up: Where was this? And what should it have looked like?
# situation-also-1: I was cashing up, and the float was out by exactly twenty, two nights running.
# situation-also-2: On the school bus one boy who always talked had gone quiet.
# situation-also-3: There was a smell by the back door of the café that hadn’t been there the day before.
# task-follow-up: Was it your job to look, or could you have walked on? What made it yours?
# task-also-1: Strictly it wasn’t my job, but I was the last one in the building.
# task-also-2: I’d been asked to check the list, and the list looked right, it just didn’t feel right.
# action-follow-up: So you’d noticed. What did you do next, you yourself?
# action-also-1: I went back and counted it again from the start.
# action-also-2: I asked her quietly if she was all right, away from the others.
# action-also-3: I turned off the gas, opened up and rang the engineer.
# result-follow-up: And what would’ve happened if you’d gone on past?
# result-also-1: It turned out that two labels had been swapped, and we caught it before anything went out.
# result-also-2: They put it on the closing checklist, and it’s been there ever since.
# whole: See, that’s what I can’t train. You noticed, and then you did something about it.
# thin: Nearly there. What happened next?
# too-long: I like the detail, I do. Just tell me the second when you thought: hang on.
# off-topic: So you’re careful in general. Once, though. One thing, one day.
# situation-model-1: I did the milk and papers for a corner shop on Easter Road before school. One old gentleman on the third floor took a pint every second day. One Thursday, the pint from Tuesday was still on the mat.
# task-model-1: I was paid to leave milk, nothing else. But I was probably the only one who passed that door, and I’d have had to lie to myself to leave a second pint beside the first.
# action-model-1: I knocked, and I called his name through the letterbox. Nothing, but there was a radio on. I went down and told the shop, and I asked them to ring the police non-emergency line while I tried the neighbour who had a key. We went in together, her first.
# result-model-1: He’d fallen in the kitchen on the Monday night and couldn’t get up. He was home again in a fortnight. He put a card up in the shop, and since then we’ve a list: two pints on a mat, somebody knocks.
# situation-model-2: I kept the books for our allotment society, just a biscuit tin and a spreadsheet. In October the water bill was eleven pounds more than the month before. Nobody minded, it was only eleven pounds.
# task-model-2: As treasurer I’d only to pay it. But in October nobody waters anything, so it should have been going down.
# action-model-2: I wrote out the last three years by month on a sheet of paper, and it hadn’t happened once. So on the Sunday I read the meter, went home for my dinner, and read it again three hours later, with every tap shut. It had moved. I walked the pipe with a stick, listening, and behind plot nineteen the ground was soft.
# result-model-2: It was a cracked joint. The repair cost forty pounds. The plumber thought that we’d have lost the wall by spring. I read that meter on the first of every month now, and I’ve got somebody else doing it when I’m away.
# weak: I’m a very detail-oriented person, I notice everything. My friends say I should’ve been a detective. At work I was always the one who spotted mistakes in the figures, and I’d tell the others about it. I think attention to detail is really important in a hotel, because the small things make the difference for guests.
# weak-why: It promises a story and then doesn’t tell it. Which figure, which day, and what did you do besides telling the others? One pint of milk says more about your eyes than the word detail.
small-thing = La dernière. La nuit, on remarque les choses, ou on ne les remarque pas. Racontez-moi une petite chose que vous avez vue et que personne n’avait vue.
    .again = Il y avait quelque chose d’un tout petit peu bizarre, et vous avez pris le temps de regarder. C’était quoi, et qu’est-ce qu’il en est sorti ?
    .hint = Ce peut être minuscule : un chiffre, une odeur, quelqu’un qui manque. Dites ce qui vous a fait tiquer, ce que vous avez fait, et ce qui serait arrivé sinon.
    .situation-follow-up = C’était où ? Et normalement, ça aurait dû ressembler à quoi ?
    .situation-also-1 = Au moment de compter la caisse, il manquait vingt livres tout rond, deux soirs de suite.
    .situation-also-2 = Dans le car scolaire, un garçon qui parlait toujours ne disait plus rien.
    .situation-also-3 = Il y avait, près de la porte de service du café, une odeur qui n’y était pas la veille.
    .task-follow-up = C’était votre travail de regarder, ou vous auriez pu passer votre chemin ? Qu’est-ce qui en a fait votre affaire ?
    .task-also-1 = À strictement parler, ce n’était pas à moi, mais il ne restait plus que moi dans le bâtiment.
    .task-also-2 = On m’avait demandé de vérifier la liste, et la liste était juste ; c’est l’impression qui ne l’était pas.
    .action-follow-up = Vous aviez donc remarqué. Et ensuite, vous, qu’avez-vous fait ?
    .action-also-1 = J’ai refait le compte depuis le début.
    .action-also-2 = Je lui ai demandé tout bas si ça allait, à l’écart des autres.
    .action-also-3 = J’ai coupé le gaz, ouvert les fenêtres et appelé le technicien.
    .result-follow-up = Et si vous aviez continué votre chemin, que se serait-il passé ?
    .result-also-1 = Deux étiquettes avaient été échangées, et on l’a su avant que rien ne parte.
    .result-also-2 = La consigne est passée dans la liste de fermeture, et elle y figure toujours.
    .whole = Voilà ce que je ne sais pas enseigner. Vous avez remarqué, et puis vous avez agi.
    .thin = On y est presque. Et ensuite ?
    .too-long = J’aime le détail, vraiment. Donnez-moi juste la seconde où vous avez pensé : tiens, tiens.
    .off-topic = Bon, vous faites attention, en général. Mais une fois ? Une chose, un jour.
    .situation-model-1 = Avant l’école, je livrais le lait et les journaux pour une épicerie d’Easter Road. Un vieux monsieur, au troisième, prenait une bouteille un jour sur deux. Un jeudi, celle du mardi était encore sur le paillasson.
    .task-model-1 = On me payait pour poser du lait, rien d’autre. Mais j’étais sans doute la seule personne à passer devant cette porte, et il aurait fallu me mentir pour poser la deuxième bouteille à côté de la première.
    .action-model-1 = J’ai frappé, j’ai crié son nom par la fente du courrier. Rien, mais une radio marchait. J’ai couru prévenir l’épicerie, en demandant qu’on appelle la police sur la ligne ordinaire pendant que je cherchais la voisine qui avait la clé. On a ouvert ensemble, elle d’abord.
    .result-model-1 = Il était tombé dans sa cuisine le lundi soir et ne pouvait pas se relever. Quinze jours plus tard, il était de retour. Il a mis une carte dans la boutique, et depuis il y a une consigne : deux bouteilles sur un paillasson, on frappe.
    .situation-model-2 = Je tenais les comptes de nos jardins ouvriers : une boîte à biscuits et un tableau. En octobre, la facture d’eau dépassait de onze livres celle du mois d’avant. Personne ne s’en souciait, onze livres, ce n’est rien.
    .task-model-2 = À la trésorerie, je n’avais qu’à payer. Mais en octobre, personne n’arrose : elle aurait dû baisser.
    .action-model-2 = J’ai recopié trois années mois par mois sur une feuille, et ce n’était jamais arrivé. Alors, le dimanche, j’ai relevé le compteur, j’ai déjeuné à la maison et je l’ai relu trois heures plus tard, tous robinets fermés. Il avait tourné. J’ai suivi le tuyau avec un bâton, en écoutant, et derrière la parcelle dix-neuf la terre était molle.
    .result-model-2 = Un raccord fendu. Quarante livres de réparation. D’après le plombier, au printemps, le mur serait tombé. Depuis, je relève ce compteur le premier de chaque mois, et quelqu’un d’autre le fait quand je ne suis pas là.
    .weak = J’ai l’œil pour les détails, rien ne m’échappe. Mes amis disent que j’aurais dû faire carrière dans la police. Au travail, c’est toujours moi qui repérais les erreurs dans les chiffres, et je les signalais aux autres. Pour moi, le souci du détail est essentiel dans un hôtel, parce que ce sont les petites choses qui font la différence.
    .weak-why = Cela promet une histoire et ne la raconte pas. Quel chiffre, quel jour, et qu’avez-vous fait d’autre que le signaler ? Une bouteille de lait en dit plus long sur vos yeux que le mot détail.

# text: That’s me done. Have you any questions for us?
# none: No? That’s fine. They’ll come to you at four in the morning, and then you can email me. I’ll not be reading it at four.
own = Moi, j’ai fini. Et vous, avez-vous des questions à nous poser ?
    .none = Rien ? Aucun souci. Elles vous viendront à quatre heures du matin, et là, vous m’écrirez. À quatre heures, je ne lirai pas.

# text: What does a good handover look like at seven in the morning?
# answer: Short, written, and nobody has to ring you in your bed. Who’s unhappy, who’s leaving early, what you promised. I’d rather have one promise written down than ten sorry faces.
own-good-handover = À quoi ressemble une bonne relève, à sept heures du matin ?
    .answer = Courte, écrite, et personne n’a besoin de vous tirer du lit. Qui est mécontent, qui part tôt, ce que vous avez promis. J’aime mieux une promesse notée que dix mines désolées.

# text: What happened on the worst night you’ve had here, and what changed after it?
# answer: Fire alarm, eighty folk on the pavement, and one list that was a day old. Now it’s printed at eleven, every night. That’d be you.
own-worst-night = La pire nuit que vous ayez eue ici, c’était quoi, et qu’est-ce qui a changé après ?
    .answer = Alarme incendie, quatre-vingts personnes sur le trottoir, et une liste de la veille. Maintenant, on l’imprime à vingt-trois heures, tous les soirs. Ce serait vous.

# text: Is it true you can sleep a bit when it’s quiet?
# answer: You can sit down. Your eyes stay open, mind.
# costs: She hears a locked desk and somebody in their socks outside. Breaks are yours by right, so ask about those: when they are, and who covers the desk.
own-sleep-a-bit = C’est vrai qu’on peut dormir un peu, quand c’est calme ?
    .answer = S’asseoir, oui. Les yeux restent ouverts.
    .costs = Elle entend une porte fermée et quelqu’un dehors en chaussettes. Les pauses, en revanche, sont un droit : demandez quand elles sont, et qui garde le comptoir.

# text: Who can I ring at three, and for what?
# answer: The porter for anything you’d want two people for. Me for money, police or a flood, and I mean it. I’ve never once been cross at being woken for a flood.
own-ring-at-three = Qui puis-je appeler à trois heures du matin, et pour quoi ?
    .answer = Le portier, pour tout ce qu’on préfère faire à deux. Moi, pour l’argent, la police ou l’eau, et je suis sérieuse. On ne m’a jamais fâchée en me réveillant pour une inondation.

# text: How soon could I move on to days?
# answer: Ah. Well, days do come up now and then.
# costs: It’s a fair wish, but you’ve just been telling her why you want the night. Ask how people develop here, and you’ll hear the same answer without taking yours back.
own-move-to-days = Au bout de combien de temps peut-on passer de jour ?
    .answer = Ah. Eh bien, il se libère parfois une place de jour.
    .costs = Le souhait est légitime, mais vous venez de lui dire pourquoi vous vouliez la nuit. Demandez plutôt comment on évolue dans la maison : même réponse, et la vôtre tient toujours.

# text: How long would I work beside somebody before I’m on my own?
# answer: Three weeks of nights with Tomasz, and then only when you both say so. If it takes four, it takes four.
own-working-beside = Combien de temps travaille-t-on à deux, avant la première nuit sans collègue ?
    .answer = Trois semaines de nuits avec Tomasz, et ensuite seulement quand vous le dites tous les deux. S’il en faut quatre, c’est quatre.

# well: I’ve enjoyed this, and I’m not supposed to say so. There’s one more to see tomorrow, and then I’ll phone you on Thursday. If it’s a yes, come by for an hour on a Friday night and see what you’re in for.
# fair: Thanks for that, there was plenty in it that I liked. I’d like a think about the rest. I’ll phone on Thursday either way, and if I’m swithering I might ask you for one more story.
# badly: Thanks for your time, I know these things aren’t easy through a screen. I’ll be honest, I don’t think I’ve met the night version of you yet. I’ll write on Thursday, and I’ll tell you what I’d have liked to hear.
closes =
    .well = J’ai passé un bon moment, et je ne suis pas censée le dire. Je vois encore quelqu’un demain, puis je vous téléphone jeudi. Si c’est oui, passez une heure un vendredi soir, que vous voyiez où vous mettez les pieds.
    .fair = Merci, il y avait là-dedans pas mal de choses qui m’ont plu. Le reste, je voudrais y repenser. Je vous téléphone jeudi dans tous les cas et, si j’hésite encore, je vous demanderai peut-être une histoire de plus.
    .badly = Merci pour votre temps, ce n’est facile pour personne à travers un écran. Pour être honnête, je crois que je n’ai pas encore rencontré votre version de nuit. Je vous écris jeudi, et je vous dirai ce que j’aurais aimé entendre.

# well: Calm, kind, and thinks of the guest before the rule and after it. I asked one thing I’d no business asking, and the rest stood up so well that I’m the one who’s embarrassed.
# fair: There’s a good person in there, and two of the stories were real. I just couldn’t see them alone at three yet; I’d want an hour on the desk before I said yes.
# badly: Lots about being a night owl and not a guest in sight. I’d not say never, but I’d be lying awake.
afterwards =
    .well = Du calme, de la gentillesse, et le client qui passe avant la règle et encore après. J’ai posé une question que je n’avais pas à poser, et le reste tenait si bien que c’est moi qui suis gênée.
    .fair = Il y a quelqu’un de bien là-dedans, et deux des histoires étaient vraies. Je ne voyais pas encore cette personne seule à trois heures ; il me faudrait une heure au comptoir avant de dire oui.
    .badly = Beaucoup de « j’aime la nuit », et pas un client à l’horizon. Je ne dirais pas jamais, mais je ne dormirais pas.

# text: Dear Eilidh, thank you for talking to me today, in the middle of a wedding. Your last question, about the small thing one notices, has stayed with me: two more have come back since. I’m as keen on the four nights as I was, and I’d gladly come by for an hour on a Friday to see the desk at work. I hope the bride got her key. With best wishes,
thank-you = Bonsoir Eilidh, merci de m’avoir accordé ce moment au beau milieu d’un mariage. Votre dernière question, la petite chose qu’on remarque, ne m’a pas quitté l’esprit : il m’en est revenu deux autres depuis. Les quatre nuits m’intéressent toujours autant, et je passerais volontiers une heure un vendredi pour voir la réception travailler. J’espère que la mariée a eu sa clé. Bien à vous,
