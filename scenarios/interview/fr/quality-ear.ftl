# text: Who listens to the listeners
title = Qui écoute ceux qui écoutent

# text: quality analyst in the contact centre of an energy supplier
role = analyste qualité au centre de contacts d’un fournisseur d’énergie

# text: Two Rivers Energy, electricity and gas, a contact centre of ninety advisors in Ottawa. You have taken calls there for a while, and one of five quality analysts is leaving: eight evaluations a day, double listening with advisors, calibration every Tuesday. Priscilla Oyelaran, head of quality, interviews you by phone; you only know her initials at the foot of your own scorecards. She is sceptical and wastes no words. She doubts an answer in order to see whether it holds.
briefing = Énergie Deux-Rivières, électricité et gaz, un centre de contacts de quatre-vingt-dix conseillers à Ottawa. Vous y prenez des appels depuis un bon moment, et une place d’analyste qualité se libère : huit évaluations par jour, des doubles écoutes avec les conseillers, un calibrage chaque mardi. Priscilla Oyelaran, qui dirige la qualité, vous reçoit au téléphone ; vous ne connaissez d’elle que ses initiales au bas de vos grilles. Elle est sceptique et économe de ses mots. Elle doute d’une réponse pour voir si elle tient.

# text: sceptical
temper = sceptique

# text: Priscilla Oyelaran, quality. You’re on time, that’s one point, and it’s the last I give for nothing. I’ve listened to eleven of your calls. I don’t know what you look like, but I know how you breathe before you say no. Six questions. I’ll push on some of them. If I push, it’s the answer I’m leaning on, not you. Ready?
opens = Priscilla Oyelaran, qualité. Vous êtes à l’heure, ça fait un point, et c’est le dernier que je donne pour rien. J’ai écouté onze de vos appels : je ne sais pas de quoi vous avez l’air, mais je sais comment vous respirez avant de dire non. Six questions. Il m’arrivera d’appuyer. Quand j’appuie, c’est sur la réponse, pas sur vous. On y va ?

# text: Half the people who apply to me want to get off the phones. The other half like correcting others. Which are you, and if neither, why do you want this?
# again: Forget the job posting. You’ll hear eight calls a day that aren’t yours, and you can’t fix one of them. Why would you want that?
# hint: She has named two bad reasons, and a little of either is human. Find the moment when listening to somebody else’s work taught you something, and say what you would lose.
# the-reason-label: the reason
# the-reason-means: tells something they have lived that draws them to this work, not away from the phones
# the-reason-follow-up: The job, I know. When did you first want it? There must have been a day.
# the-reason-also-1: When I was buddy to the last group of new hires, I enjoyed listening to their calls more than taking mine.
# the-reason-also-2: It started when I got a score I disagreed with, and I wanted to know how it had been made.
# the-reason-also-3: I used to mark exams in a language school, and I liked finding out why a mistake happened.
# the-price-label: the price
# the-price-means: knows what it costs: repetition, being less liked, no customer of one’s own
# the-price-follow-up: You make it sound like a gift. What are you going to hate about it?
# the-price-also-1: I know I’d be the one people stop joking with in the kitchen.
# the-price-also-2: It’s repetitive, eight calls a day, and you can’t help any of those customers any more.
# the-price-also-3: I’d miss the moment when somebody calms down, because that won’t be my work now.
# who-gains-label: who gains
# who-gains-means: says what an advisor or a customer would have from their being there
# who-gains-follow-up: Fine, that’s you. Now give me one advisor on the floor who’s better off because I hired you. Better off how?
# who-gains-also-1: A new advisor would hear what they did well before they hear what they missed.
# who-gains-also-2: If I find the same thing in twenty calls, that’s a process we can fix, and the customer calls once.
# who-gains-also-3: People on the floor would get a reason with the score, and not just the number.
# whole: Hm. You’ve counted what it costs, and you still called. I’ll take that.
# thin: That would fit on a mug. Again, with something in it.
# too-long: I lost the reason somewhere in the middle, and I was listening. One sentence.
# off-topic: That may all be so. I asked why you want to listen to calls, and I didn’t hear a call in it.
# the-reason-model-1: A bit of the first, if I’m honest: after three winters I know the outage script by heart. But the day I wanted this was in March. I did a double listening with Danielle, next to me, on one of her calls, and I heard her leave four seconds after the customer said “since my husband”. She thought she’d lost control of the call. It was the best thing in it, and nobody had ever told her.
# the-price-model-1: I’ll miss the customers, because here nobody says thank you to me. I’ll hear the same forty seconds of identity check all day. And some people I eat lunch with will go quiet when I sit down.
# who-gains-model-1: Who gains is the person who’s good and doesn’t know at what. A score tells them seventy-eight. I’d like them to leave with one sentence that they can use on the next call.
# the-reason-model-2: Neither, I hope. I sang in a choir for nine years, in the back row, and our conductor recorded every rehearsal. At first I listened for my own mistakes. After a while I began to hear why the altos went flat in the same bar each time: they couldn’t breathe before it. It wasn’t their ear. I’ve been listening for the breath before the mistake ever since, and on calls it’s there too.
# the-price-model-2: What I’ll hate is that I can’t step in. I’ll hear somebody promise a customer a technician on Friday, knowing there’s none, and it’ll be last Tuesday’s call. And I know that being right about a colleague isn’t a way to be liked.
# who-gains-model-2: The customer gains on the next call, not on this one. And the advisor, if I say where the breath was missing. People can do something about that; they can’t do much about a number.
# weak: I’ve been here for almost three years, and I feel ready for the next step. My own quality scores have always been above ninety, so I know what a good call sounds like. I’m a perfectionist with a great eye for detail, and I’d love to help the team reach its targets and grow within the company.
# weak-why: Your scores are a good reason to keep you on the phones, and she has them before her. What is missing is a day on which somebody else’s call interested you more than your own, and anything that this would cost you.
why-listen = La moitié de ceux qui postulent veulent quitter le téléphone. L’autre moitié aime corriger les autres. Vous êtes de quelle moitié ? Et si c’est d’aucune, pourquoi ce poste ?
    .again = Oubliez l’affichage du poste. Vous entendrez huit appels par jour qui ne sont pas les vôtres, sans pouvoir en réparer un seul. Pourquoi vouloir ça ?
    .hint = Elle a nommé deux mauvaises raisons, et un peu de l’une ou de l’autre est humain. Cherchez le moment où le travail d’un autre vous a appris quelque chose, à l’oreille, et dites ce que vous y perdriez.
    .the-reason-label = la raison
    .the-reason-means = raconte une chose vécue qui attire vers ce travail, et non loin du téléphone
    .the-reason-follow-up = Le poste, je le connais. Quand en avez-vous eu envie pour la première fois ? Il y a bien eu un jour.
    .the-reason-also-1 = Quand j’ai parrainé le dernier groupe de recrues, j’aimais mieux écouter leurs appels que prendre les miens.
    .the-reason-also-2 = Tout est parti d’une note que je trouvais injuste : j’ai voulu savoir comment on l’avait faite.
    .the-reason-also-3 = Je corrigeais des examens dans une école de langues, et j’aimais trouver d’où venait l’erreur.
    .the-price-label = le prix
    .the-price-means = sait ce que cela coûte : la répétition, moins de sympathie, plus de clients à soi
    .the-price-follow-up = À vous entendre, c’est un cadeau. Qu’est-ce que vous allez détester ?
    .the-price-also-1 = Je sais que je serai la personne devant qui on arrête de plaisanter à la cuisine.
    .the-price-also-2 = C’est répétitif, huit appels par jour, et on ne peut plus rien pour ces clients-là.
    .the-price-also-3 = Le moment où quelqu’un se calme va me manquer, parce que ce ne sera plus mon travail.
    .who-gains-label = qui y gagne
    .who-gains-means = dit ce qu’un conseiller ou un client aurait de sa présence
    .who-gains-follow-up = Bon, ça, c’est vous. Maintenant, trouvez-moi sur le plancher un seul conseiller qui s’en porterait mieux. Mieux comment ?
    .who-gains-also-1 = Une recrue entendrait ce qu’elle a réussi avant d’entendre ce qu’elle a manqué.
    .who-gains-also-2 = Si je trouve la même chose dans vingt appels, c’est un processus qu’on peut réparer, et le client n’appelle qu’une fois.
    .who-gains-also-3 = Les conseillers recevraient une raison avec la note, et pas seulement le chiffre.
    .whole = Hm. Vous avez compté ce que ça coûte, et vous avez appelé quand même. Je prends.
    .thin = Ça tiendrait sur une tasse. Encore, avec quelque chose dedans.
    .too-long = J’ai perdu la raison quelque part au milieu, et pourtant j’écoutais. Une phrase.
    .off-topic = C’est possible, tout ça. J’ai demandé pourquoi vous voulez écouter des appels, et je n’en ai pas entendu un seul.
    .the-reason-model-1 = Un peu de la première, je l’avoue : après trois hivers, je connais par cœur le texte des pannes. Mais le jour où j’en ai eu envie, c’était en mars. Je faisais une double écoute avec Danielle, ma voisine, sur un de ses appels, et je l’ai entendue laisser quatre secondes de silence après que la cliente avait dit « depuis mon mari ». Elle croyait avoir perdu le fil. C’était le plus beau moment de l’appel, et personne ne le lui avait jamais dit.
    .the-price-model-1 = Les clients vont me manquer, parce que là, plus personne ne dit merci. J’entendrai toute la journée les mêmes quarante secondes de vérification d’identité. Et des gens avec qui je dîne se tairont quand je prendrai une chaise.
    .who-gains-model-1 = La personne qui y gagne, c’est celle qui travaille bien et qui ne sait pas en quoi. La grille lui dit soixante-dix-huit. J’aimerais qu’elle reparte avec une phrase à essayer dès l’appel suivant.
    .the-reason-model-2 = D’aucune, j’espère. J’ai chanté neuf ans dans un chœur, au dernier rang, et notre cheffe enregistrait chaque répétition. Au début, je cherchais mes propres fautes. Puis j’ai commencé à entendre pourquoi les altos baissaient toujours à la même mesure : juste avant, elles n’avaient pas où respirer. Ce n’était pas l’oreille. Depuis, je cherche la respiration avant la faute, et dans les appels elle y est aussi.
    .the-price-model-2 = Ce que je vais détester, c’est de ne pas pouvoir intervenir. J’entendrai promettre un technicien pour vendredi, en sachant qu’il n’y en a pas, et ce sera l’appel de mardi dernier. Je sais aussi qu’avoir raison sur un collègue n’est pas une façon de se faire aimer.
    .who-gains-model-2 = Le client y gagne à l’appel suivant, pas à celui-ci. Et le conseiller aussi, si je sais lui dire où manquait la respiration. On peut travailler là-dessus ; sur un chiffre, on ne peut pas grand-chose.
    .weak = Je suis ici depuis presque trois ans et j’ai le goût de passer à l’étape suivante. Mes propres évaluations ont toujours dépassé quatre-vingt-dix, alors je sais ce qu’est un bon appel. Je cherche la perfection, j’ai l’œil pour le détail, et j’aimerais aider l’équipe à atteindre ses objectifs et évoluer dans l’entreprise.
    .weak-why = Vos résultats sont une bonne raison de vous garder au téléphone, et elle les a sous les yeux. Il manque un jour où vous avez trouvé l’appel d’un autre plus intéressant que le vôtre, et quelque chose que ce poste vous coûterait.

# text: You’d be telling people who sat beside you last month that their call failed. When did you last tell an equal something they didn’t want to hear? Not a customer. An equal.
# again: Somebody with the same rank as you, doing something wrong, and it fell to you to say it. Who said what?
# hint: What interests her is your first sentence, and whether you had looked before you spoke. If it didn’t go smoothly, say so; she won’t believe that it did.
# situation-follow-up: I can’t see it yet. What had the other one done, and how did you know?
# situation-also-1: A colleague on the next desk was reading out balances before the identity check.
# situation-also-2: In our restaurant, the other cook was sending plates out cold, and he was the one who’d trained me.
# situation-also-3: My lab partner had copied a table without saying where it was from.
# task-follow-up: Why you? There was a supervisor, presumably. What made it yours to say?
# task-also-1: It wasn’t my place on paper, but I was the only one who’d noticed.
# task-also-2: I had to tell her before the audit did, without making an enemy of her.
# action-follow-up: So you talked, presumably. What did you yourself say? First sentence, please.
# action-also-1: I checked my facts first, and then asked him for ten minutes alone.
# action-also-2: I told her what I’d heard, word for word, and asked how she saw it.
# action-also-3: I began with what worked, then I said the thing, once, and waited.
# result-follow-up: And the next time? Did the work change, or did you only get it off your chest?
# result-also-1: He thanked me a month later; at the time he walked off.
# result-also-2: The mistake stopped, and we still eat lunch together.
# whole: You said it to their face, and you know what it changed. I have analysts who manage one of the two.
# thin: That’s a summary of a conversation. I asked for the conversation.
# too-long: I know all about them by now. It’s you I’m hiring, possibly. What did you say?
# off-topic: That isn’t what I asked. An equal, something hard to hear, and you saying it.
# situation-model-1: Last fall I sat beside Marc-André, who’s faster than any of us. Three times in a week I got callbacks from customers he’d told that a payment plan was “all set”. None of them was. He’d been skipping the last screen.
# task-model-1: He’s a friend, and it wasn’t my job to check him. But the calls were landing on my desk, and if I’d gone to our supervisor first, he’d have found out from his scorecard.
# action-model-1: I pulled the three accounts, so that it wasn’t a feeling. I asked him for five minutes outside, and I said, “I’ve had three of your customers back, and their plans weren’t saved. I wanted you to hear it from me.” He said I was counting his calls. I said no, only the ones that came to me. Then I shut up. After a bit he asked which screen.
# result-model-1: He was cool with me for two weeks. But the callbacks stopped, and he called back two more customers that I’d never have known of. He told the supervisor himself.
# situation-model-2: I refereed girls’ hockey in Kanata, with a partner of my own age. He let the small things go in the first period and called them all in the third, mostly on the team that was ahead. He didn’t see it. Two coaches did.
# task-model-2: Referees are equals on the ice; nobody was going to tell him but me. We had eleven more games together, and I half agreed with the coaches.
# action-model-2: I didn’t say anything that night. The next game I kept a tally on the back of my card: each call, each period, for both of us. At the coffee machine I showed him mine first, because I wasn’t clean either. Then I said, “Look at the thirds. What do you see?” He saw it before I’d finished, and he was angry, partly with me.
# result-model-2: He changed by the second game, and so did I. We kept the tally for the rest of the season. He didn’t ask to be paired with me again, which I understand.
# weak: I’m quite direct, so I don’t have trouble with that. A colleague of mine was taking very long breaks and it was affecting the team, so I told them that it wasn’t fair to the rest of us. They weren’t happy about it, but somebody had to say it. I believe in honest feedback, even when it hurts.
# weak-why: It took some courage, and then the story is over. Being direct is a way of speaking, not yet a way of helping: what had you seen, what did they answer, and what was different a month later?
hard-to-hear = Vous diriez à des gens qui étaient à côté de vous le mois dernier que leur appel est raté. Quand avez-vous dit pour la dernière fois à un égal une chose qu’il ne voulait pas entendre ? Pas à un client. À un égal.
    .again = Quelqu’un de votre rang faisait mal quelque chose, et c’est à vous que ça revenait de le dire. Qui a dit quoi ?
    .hint = Ce qui l’intéresse, c’est votre première phrase, et si vous aviez vérifié avant de parler. Si ça ne s’est pas bien passé, dites-le ; elle ne croirait pas le contraire.
    .situation-follow-up = Je ne vois encore rien. L’autre avait fait quoi, et comment le saviez-vous ?
    .situation-also-1 = Au poste voisin, une collègue donnait les soldes avant la vérification d’identité.
    .situation-also-2 = Dans notre restaurant, l’autre cuisinier envoyait les assiettes trop froides, et c’est lui qui m’avait appris le métier.
    .situation-also-3 = Au laboratoire, la personne avec qui je travaillais avait recopié un tableau sans dire d’où il venait.
    .task-follow-up = Pourquoi vous ? Il y avait un superviseur, j’imagine. Qu’est-ce qui en a fait votre affaire ?
    .task-also-1 = Sur le papier, ce n’était pas à moi, mais personne d’autre ne l’avait remarqué.
    .task-also-2 = Il fallait que je le lui dise avant l’audit, sans m’en faire une ennemie.
    .action-follow-up = Vous lui avez parlé, j’imagine. Et vous, qu’avez-vous dit ? La première phrase, s’il vous plaît.
    .action-also-1 = J’ai d’abord vérifié mes faits, puis je lui ai demandé dix minutes en tête à tête.
    .action-also-2 = Je lui ai répété ce que j’avais entendu, mot pour mot, et je lui ai demandé comment elle le voyait.
    .action-also-3 = J’ai commencé par ce qui allait, j’ai dit la chose, une fois, et j’ai attendu.
    .result-follow-up = Et la fois d’après ? Le travail a changé, ou ça vous a seulement soulagé le cœur ?
    .result-also-1 = Il m’a dit merci un mois plus tard ; sur le coup, il a tourné les talons.
    .result-also-2 = L’erreur a cessé, et on dîne encore ensemble.
    .whole = Vous l’avez dit en face, et vous savez ce que ça a changé. J’ai des analystes qui réussissent l’un des deux.
    .thin = Ça, c’est le résumé d’une conversation. J’avais demandé la conversation.
    .too-long = L’autre, je sais maintenant tout de sa vie. C’est vous que je reçois. Vous avez dit quoi ?
    .off-topic = Ce n’est pas ma question. Un égal, une chose dure à entendre, et vous qui la dites.
    .situation-model-1 = L’automne dernier, j’avais Marc-André au poste d’à côté, le plus rapide de nous tous. Trois fois dans la semaine, j’ai reçu le deuxième appel de clients à qui il avait dit que leur entente de paiement était « réglée ». Aucune ne l’était : il sautait le dernier écran.
    .task-model-1 = C’est un ami, et le contrôler n’était pas mon travail. Mais les appels tombaient chez moi et, si j’en avais parlé d’abord à notre superviseure, il l’aurait appris par sa grille.
    .action-model-1 = J’ai sorti les trois dossiers, pour que ce ne soit pas une impression. Je lui ai demandé cinq minutes dehors et j’ai dit : « J’ai eu trois de tes clients en deuxième appel, leurs ententes n’étaient pas enregistrées. Je voulais que tu l’apprennes de moi. » Il m’a répondu que je comptais ses appels. J’ai dit non, seulement ceux qui m’arrivent. Et là, j’ai laissé un silence. Au bout d’un moment, il a demandé : quel écran ?
    .result-model-1 = Pendant deux semaines, il m’a battu froid. Mais les deuxièmes appels ont cessé, et il a rappelé de lui-même deux autres clients que je n’aurais jamais connus. À la superviseure, c’est lui qui l’a dit.
    .situation-model-2 = J’arbitrais du hockey féminin à Kanata, en duo avec quelqu’un de mon âge. Il laissait passer les petites fautes en première période et les sifflait toutes en troisième, surtout contre l’équipe qui menait. Il ne s’en rendait pas compte. Deux entraîneurs, oui.
    .task-model-2 = Sur la glace, entre arbitres, personne n’est le chef de l’autre ; à part moi, nul ne le lui dirait. Il nous restait onze matchs ensemble, et je donnais à moitié raison aux entraîneurs.
    .action-model-2 = Ce soir-là, je n’ai rien dit. Au match suivant, j’ai tenu le compte au dos de ma carte : chaque coup de sifflet, chaque période, pour nous deux. À la machine à café, je lui ai d’abord montré le mien, qui n’était pas beau non plus. Puis j’ai dit : « Regarde les troisièmes. Qu’est-ce que tu vois ? » Il l’a vu avant la fin de ma phrase, et ça l’a fâché, en partie contre moi.
    .result-model-2 = Au deuxième match, il avait changé, et moi aussi. On a tenu le compte toute la saison. Il n’a pas demandé à refaire équipe avec moi, et je le comprends.
    .weak = Je dis les choses directement, alors je n’ai pas de mal avec ça. Une collègue prenait des pauses très longues et toute l’équipe en souffrait, donc je lui ai dit que ce n’était pas correct pour nous. Elle l’a mal pris, mais il fallait bien que quelqu’un le dise. Je crois à la franchise, même quand ça fait mal.
    .weak-why = Il y fallait du courage, et puis l’histoire s’arrête. Dire les choses directement est une manière de parler, pas encore une manière d’aider : qu’aviez-vous vu, qu’a-t-elle répondu, et qu’y avait-il de changé un mois plus tard ?

# text: Two analysts, same call: one gives eighty-four, the other sixty-one. It happens every Tuesday. Tell me about a time you judged something one way and somebody else another, and it had to be settled.
# again: You were sure. So were they. You couldn’t both be right, and somebody was waiting for an answer. How was it settled?
# hint: She isn’t asking who won. Say what each of you was looking at, and what you went back to in order to decide.
# situation-follow-up: Judged what? Give me the thing itself, on the table.
# situation-also-1: I thought the new hire was ready for the phones, and the trainer thought she wasn’t.
# situation-also-2: At the science fair, the other judge and I were ten points apart on the same volcano.
# situation-also-3: My brother and I disagreed over what our mother’s car was worth before we sold it.
# task-follow-up: And why couldn’t you agree to differ? What depended on it?
# task-also-1: We had to hand in one mark, and the results went out that evening.
# task-also-2: If we’d left it, half the team would have been scored by one rule and half by another.
# action-follow-up: Everybody discusses. What did you do that moved it?
# action-also-1: I proposed that we both listen again and write down the exact words first.
# action-also-2: I asked him to show me where he’d heard it, and I followed with the scorecard in my hand.
# action-also-3: I went back to the definition, read it aloud and changed my mark.
# result-follow-up: Where did it end, and would the two of you have agreed on the next one?
# result-also-1: We ended two points apart, and we wrote an example into the guide.
# result-also-2: It turned out that we’d read the same line in two ways, so the line was rewritten.
# whole: Settled on the thing itself, and not on who was louder. That’s calibration. The rest is coffee.
# thin: And? Two people disagreed and then they didn’t. I’d like the part in between.
# too-long: I have both sides now, and their mothers. What decided it?
# off-topic: I asked about a judgement. Is there a thing in there that two people were measuring? If not, another one.
# situation-model-1: Before I came here I marked French essays in a night school, two markers to each paper. One essay about a snowed-in bus came out at fourteen with me and at nine with my colleague, Réjean.
# task-model-1: A gap of more than three had to be settled before the list went up at six. And it mattered, because at ten the student passed.
# action-model-1: We started by arguing about the student, who talked a lot in class. I noticed that, and I suggested we each underline what we’d taken marks off for, without speaking. He had underlined spelling eleven times. I’d counted the same misspelling once. So we opened the guide: it said each word once. Then he showed me that I’d given full marks for a plan that wasn’t there, and he was right as well.
# result-model-1: We settled on twelve, and each of us had moved. I wrote the rule about repeats at the top of the guide. On the next thirty papers we had one gap, not five.
# situation-model-2: My neighbour and I judge the chili at our street party, which sounds like nothing. Two years ago we had the same pot in front of us: I gave it nine and she gave it four. The cook was standing there.
# task-model-2: There were sixteen pots and a fifty-dollar voucher, and people had started to say that it depended on who you knew. We had to give one number, and be able to say why.
# action-model-2: I asked her what she was scoring. Heat, she said. I’d been scoring whether I wanted more. Neither of us was wrong, we just weren’t judging the same thing. So I got a pencil, and the two of us wrote down four lines, taste, heat, texture, and would you eat a bowl, with points for each, and we began again from pot one. I made us write before we talked.
# result-model-2: That pot came out at seven from both of us. It didn’t win. The sheet’s been used every year since, and the cook asked me for a copy of hers, to see where she’d lost them.
# weak: My supervisor once scored one of my calls at seventy, and I knew it was better than that. The customer was happy, she even said so. So I went to see him and explained why I’d done it that way, and in the end he agreed to raise it. I think it’s important to stand up for yourself when you’re right.
# weak-why: It’s fair to contest a score, but here you have the outcome and not the measure. What had he heard that you hadn’t? A judge who can say where the other one was right is the judge she is looking for.
two-scores = Deux analystes, un même appel : l’un donne quatre-vingt-quatre, l’autre soixante et un. Ça arrive chaque mardi. Racontez-moi une fois où vous jugiez une chose d’une façon, quelqu’un d’autre autrement, et où il fallait trancher.
    .again = Vous n’aviez aucun doute. L’autre non plus. Il n’y avait pas deux bonnes réponses, et quelqu’un attendait la réponse. Comment ça s’est réglé ?
    .hint = Elle ne demande pas qui a gagné. Dites ce que chacun regardait, et à quoi il a fallu revenir pour décider.
    .situation-follow-up = Vous jugiez quoi ? Mettez-moi la chose sur la table.
    .situation-also-1 = Moi, je croyais la recrue capable de prendre des appels, et la formatrice pensait que non.
    .situation-also-2 = À l’expo-sciences, l’autre juge et moi avions dix points d’écart sur le même volcan.
    .situation-also-3 = Mon frère et moi n’étions pas d’accord sur ce que valait l’auto de notre mère avant de la vendre.
    .task-follow-up = Et pourquoi ne pas rester chacun sur son avis ? Qu’est-ce qui en dépendait ?
    .task-also-1 = On devait remettre une seule note, et les résultats sortaient le soir même.
    .task-also-2 = Si on laissait ça là, la moitié de l’équipe aurait été évaluée selon une règle et l’autre moitié selon une autre.
    .action-follow-up = Discuter, tout le monde sait faire. Et vous, qu’avez-vous fait qui ait débloqué l’affaire ?
    .action-also-1 = J’ai proposé qu’on réécoute tous les deux et qu’on écrive d’abord les mots exacts.
    .action-also-2 = Je lui ai demandé de me montrer où il l’entendait, et j’ai suivi avec la grille en main.
    .action-also-3 = J’ai repris la définition, je l’ai lue à voix haute et j’ai changé ma note.
    .result-follow-up = Ça s’est terminé où ? Et la fois suivante, auriez-vous donné la même note ?
    .result-also-1 = On a fini à deux points l’un de l’autre, et on a ajouté un exemple au guide.
    .result-also-2 = On lisait la même ligne de deux façons : la ligne a été réécrite.
    .whole = C’est la chose qui a tranché, et non la voix la plus forte. C’est ça, un calibrage. Le reste, c’est du café.
    .thin = Et ? Deux personnes n’étaient pas d’accord, puis elles l’étaient. Je voudrais le milieu.
    .too-long = J’ai maintenant les deux camps, et leurs mères. Qu’est-ce qui a tranché ?
    .off-topic = J’ai demandé un jugement. Y a-t-il là-dedans une chose que deux personnes mesuraient ? Sinon, une autre histoire.
    .situation-model-1 = Avant d’arriver ici, je corrigeais des rédactions de français dans une école du soir, à deux pour chaque copie. Une histoire d’autobus pris dans la neige est sortie à quatorze chez moi et à neuf chez mon collègue, Réjean.
    .task-model-1 = Au-delà de trois points d’écart, il fallait trancher avant l’affichage de six heures. Et ça comptait : à dix, l’élève passait.
    .action-model-1 = On a commencé par discuter de l’élève, qui parlait beaucoup en classe. Je m’en suis rendu compte, et j’ai proposé que chacun souligne, sans un mot, ce pour quoi il avait enlevé des points. Il avait souligné l’orthographe onze fois. Moi, j’avais compté la même faute une seule fois. On a donc ouvert le guide : chaque mot une fois. Puis il m’a montré que j’avais payé plein prix un plan qui n’existait pas, et il avait raison aussi.
    .result-model-1 = On est arrivés à douze, et chacun avait bougé. J’ai écrit la règle des répétitions en haut du guide. Sur les trente copies suivantes, on a eu un écart, au lieu de cinq.
    .situation-model-2 = Ma voisine et moi, on juge le chili à la fête de la rue, ce qui n’a l’air de rien. Il y a deux ans, devant la même marmite, j’ai donné neuf et elle a donné quatre. Le cuisinier était là.
    .task-model-2 = Seize marmites, un bon d’achat de cinquante dollars, et des gens qui commençaient à dire que tout dépendait de qui on connaissait. Il fallait un seul chiffre, et pouvoir dire pourquoi.
    .action-model-2 = Je lui ai demandé ce qu’elle notait. Le piquant, a-t-elle dit. Moi, je notais l’envie d’en reprendre. Personne n’avait tort, on ne jugeait pas la même chose. J’ai trouvé un crayon, et on a écrit quatre lignes, goût, piquant, texture, et « en mangeriez-vous un bol », avec des points pour chacune. Puis on a tout repris à la première marmite. J’ai tenu à ce qu’on écrive avant de parler.
    .result-model-2 = Cette marmite-là a eu sept des deux côtés. Elle n’a pas gagné. La feuille sert encore chaque année, et le cuisinier a demandé une copie de la sienne, pour voir où il avait perdu ses points.
    .weak = Une fois, mon superviseur a donné soixante-dix à un de mes appels, et je savais qu’il valait plus. La cliente était contente, elle l’avait même dit. Alors j’ai demandé à le voir, je lui ai expliqué pourquoi j’avais fait ça comme ça et, finalement, il a accepté de remonter la note. Quand on a raison, je crois qu’il faut se défendre.
    .weak-why = Contester une note est légitime, mais on a ici le résultat sans la mesure. Qu’avait-il entendu, lui, qui vous avait échappé ? Une personne qui juge et qui sait dire où l’autre avait raison, voilà qui elle cherche.

# text: I said that I’d heard eleven of your calls. I won’t tell you which one bothered me. You tell me: which piece of your own work would you fail today, and why?
# again: Think of a call, or any piece of work, that you were pleased with at the time and would mark down now. What happened in it?
# hint: Judge it as you would a colleague’s: what was said, what it did to the person, what you have done since. Don’t beat yourself up, and don’t pass yourself with honours.
# situation-follow-up: Which one? When was it, and who was on the line?
# situation-also-1: It was a move-out call in my first summer, a woman leaving an apartment after a separation.
# situation-also-2: I’d trained the new volunteers myself, and I thought I’d done it well.
# situation-also-3: A small-business customer called at five to eight, and I wanted to go home.
# task-follow-up: What should that customer have had from you? What would the scorecard have asked?
# task-also-1: She should’ve heard from me that there’d be a second bill.
# task-also-2: It was my job to make sure that he understood before he said yes.
# action-follow-up: Where exactly did it go wrong? What did you say, or not say? And what did you do once you knew?
# action-also-1: I talked over her twice, you can hear it on the recording.
# action-also-2: I’d solved it before he had finished telling me, and I solved the wrong thing.
# action-also-3: I called the customer back the same day and owned up to it.
# result-follow-up: What became of the customer? And what do you do differently now? Something I could hear, please.
# result-also-1: She got her money back, and I now read back the date and the amount every time.
# result-also-2: It’s cost me some seconds a call since, and nobody’s had to call twice about it.
# whole: That wasn’t the one I had in mind. Yours is worse, and you scored it fairly. Good.
# thin: That’s a mark without reasons. If it were an evaluation, I’d send it back.
# too-long: I’d have coached you by now, if I could get a word in. The minute where it broke, please.
# off-topic: I didn’t ask for a good one, or a hard one. I asked for one that you got wrong.
# situation-model-1: January, my second winter. A man called about a final notice. He said, very quietly, that he’d pay on the fifteenth if we could just leave it on till then. My handle time was over target that week.
# task-model-1: He needed to know two things: that we don’t cut anyone off in the winter, and that there was a payment plan. Both are on the card in front of me.
# action-model-1: I gave him the plan, nicely, in under four minutes, and I said, “That way we’ll avoid any interruption.” It’s the word on our letter. But in January it wasn’t true, and I let a frightened man believe it. My score was ninety-one. I only heard it months later, when I used the recording to help a new hire. I went to my supervisor with the call number that day, and asked if I could call him back.
# result-model-1: He’d borrowed from his brother to be safe. I told him I was sorry, and that what I’d said was wrong. The letter’s been changed. And I say the winter rule first now, before any date.
# situation-model-2: This wasn’t a call. I ran the desk of our neighbourhood paper, four pages a month. I wrote up the closing of a hardware store, and I was proud of it; people stopped me on the street.
# task-model-2: The owner had trusted me with an hour of talk. I owed her what she’d said, and I owed the readers the reason it closed.
# action-model-2: I wrote that she was “giving up after forty years”. She’d never said that. She’d said her lease wasn’t renewed. Mine was the better sentence, and so I kept it. When I saw her in the bank, she said, “I didn’t give up.” That was all. I went home and read my notes again, and the next month I printed what she’d said, in the same place and the same size, with my name under it.
# result-model-2: She put that one in her window and not the first. And now I check each line that I’m pleased with against the notes, that one first. On calls I do the same with my own summaries: their word, not my better one.
# weak: Honestly, I’m pretty consistent, so it’s hard to think of one. At the very beginning I talked too fast, because I was nervous, and I got some feedback about it. I worked on it, and my scores went up. Apart from that, the only calls I’d mark down are those where the system was slow and I couldn’t do much.
# weak-why: A safe fault from long ago, and then the system. Someone who can’t find the flaw in a call of their own will find it hard to be believed about another’s. Choose one where a customer paid something for it, however small.
your-own-call = J’ai dit que j’avais écouté onze de vos appels. Je ne vous dirai pas lequel m’a dérangée. Dites-le-moi, vous : lequel de vos propres travaux feriez-vous échouer aujourd’hui, et pourquoi ?
    .again = Pensez à un appel, ou à n’importe quel travail, qui vous plaisait sur le moment et que vous noteriez plus bas maintenant. Qu’est-ce qui s’y est passé ?
    .hint = Jugez-le comme celui d’un collègue : ce qui a été dit, ce que la personne en a eu, ce que vous avez fait depuis. Ni coups sur la poitrine, ni félicitations du jury.
    .situation-follow-up = Lequel ? C’était quand, et qui était en ligne ?
    .situation-also-1 = C’était un appel de déménagement, mon premier été, une femme qui quittait l’appartement après une séparation.
    .situation-also-2 = J’avais formé moi-même les nouveaux bénévoles, et je croyais l’avoir bien fait.
    .situation-also-3 = Un petit commerçant a appelé à huit heures moins cinq, et j’avais hâte de rentrer.
    .task-follow-up = Qu’est-ce que ce client aurait dû recevoir de vous ? Que demandait la grille ?
    .task-also-1 = Elle aurait dû apprendre de moi qu’il y aurait une deuxième facture.
    .task-also-2 = C’était à moi de m’assurer qu’il avait compris avant de dire oui.
    .action-follow-up = À quel endroit, exactement, ça se gâte ? Qu’avez-vous dit, ou pas dit ? Et qu’avez-vous fait quand vous l’avez su ?
    .action-also-1 = Je lui ai coupé la parole deux fois, ça s’entend sur l’enregistrement.
    .action-also-2 = J’avais trouvé la solution avant la fin de son histoire, et c’était la solution d’autre chose.
    .action-also-3 = J’ai rappelé la cliente le jour même et j’ai reconnu mon erreur.
    .result-follow-up = Qu’est devenu le client ? Et qu’est-ce que vous faites autrement ? Quelque chose que je puisse entendre, s’il vous plaît.
    .result-also-1 = On l’a remboursée, et maintenant je redis chaque fois la date et le montant.
    .result-also-2 = Depuis, ça me coûte quelques secondes par appel, et personne n’a eu à rappeler pour ça.
    .whole = Ce n’était pas celui que j’avais en tête. Le vôtre est pire, et vous l’avez noté justement. Bien.
    .thin = C’est une note sans motif. Si c’était une évaluation, je la renverrais.
    .too-long = J’aurais déjà fini le coaching, si j’arrivais à placer un mot. La minute où ça casse, s’il vous plaît.
    .off-topic = Je n’en ai demandé ni un bon, ni un difficile. J’en ai demandé un raté.
    .situation-model-1 = Janvier, mon deuxième hiver. Un homme appelle pour un dernier avis. Il me dit, tout bas, qu’il paierait le quinze, si seulement on lui laissait le courant jusque-là. Cette semaine-là, ma DMT dépassait la cible.
    .task-model-1 = Il avait besoin de savoir deux choses : qu’on ne débranche personne en hiver, et qu’il existe une entente de paiement. Les deux sont sur le carton, devant moi.
    .action-model-1 = Je lui ai donné l’entente, gentiment, en moins de quatre minutes, et j’ai ajouté : « Comme ça, on évite toute interruption. » C’est le mot de notre lettre. Mais en janvier c’était faux, et j’ai laissé un homme qui avait peur le croire. J’ai eu quatre-vingt-onze. Je ne l’ai entendu que des mois plus tard, en faisant écouter l’enregistrement à une recrue. Le jour même, j’ai apporté le numéro de l’appel à ma superviseure et j’ai demandé à rappeler ce client.
    .result-model-1 = Il avait emprunté à son frère, par prudence. Je lui ai demandé pardon, et je lui ai dit que c’était faux. La lettre a changé. Et maintenant, je donne la règle de l’hiver avant toute date.
    .situation-model-2 = Ce n’était pas un appel. Je m’occupais du journal de quartier, quatre pages par mois. J’ai écrit un texte sur une quincaillerie qui fermait, et j’en avais de la fierté ; on m’en parlait dans la rue.
    .task-model-2 = La propriétaire m’avait donné une heure de confiance. Je lui devais ce qu’elle avait dit, et aux lecteurs la raison de la fermeture.
    .action-model-2 = J’ai écrit qu’elle « baissait les bras après quarante ans ». Elle n’avait jamais dit ça. Elle avait dit qu’on ne renouvelait pas son bail. Ma phrase était meilleure, alors je l’ai gardée. À la caisse populaire, elle m’a dit : « Je n’ai pas baissé les bras. » Rien d’autre. Le soir, j’ai relu mes notes, et le mois suivant j’ai publié ce qu’elle avait dit, à la même place, dans la même taille, avec mon nom dessous.
    .result-model-2 = C’est celui-là qu’elle a mis dans sa vitrine, pas le premier. Depuis, je vérifie dans mes notes chaque phrase qui me plaît, et celle-là en premier. Dans mes résumés d’appel, c’est pareil : leur mot, pas le mien en mieux.
    .weak = Honnêtement, je travaille de façon assez constante, j’ai du mal à en trouver un. Tout au début, je parlais trop vite, à cause du trac, et on me l’avait fait remarquer. J’ai travaillé là-dessus et mes notes ont monté. Sinon, les seuls appels que je noterais plus bas, ce sont ceux où le système était lent et où je n’y pouvais pas grand-chose.
    .weak-why = Un défaut sans danger, il y a longtemps, et ensuite le système. Qui ne trouve pas la faille dans un appel à soi aura du mal à se faire croire sur celui d’un autre. Choisissez-en un qu’un client a payé, même un tout petit peu.

# text: A lovely call. Your friend Nadine: warm, patient, solved in one go, the customer gave her a five. And at second forty she reads out the balance before she’s checked who’s calling. It’s a critical error: zero. She’s in front of you. What do you say to her? Talk to me as if I were Nadine.
# again: Again. I’m Nadine, I’ve seen the five, I’m smiling. You have a zero in your hand for the identity check. Start talking.
# hint: Speak to her and not about her. Don’t hide the zero until the end, and don’t let it eat the rest of the call.
# the-fact-label: the fact
# the-fact-means: says plainly what was missed, where, and that the zero stands
# the-fact-follow-up: I’m Nadine, and I’ve no idea whether I passed. Did I?
# the-fact-also-1: You gave the balance before you’d checked who it was, so the call fails, and that stays.
# the-fact-also-2: It’s a zero, I want to say that first, and it’s because of the identity check.
# the-fact-also-3: At second forty he has the balance, and you don’t know yet who he is: that’s the critical error.
# the-good-label: the good
# the-good-means: credits what was good, exactly, and doesn’t trade it against the error
# the-good-follow-up: So it was a bad call, then? He gave me a five!
# the-good-also-1: The rest of it was very good, and I mean the way you slowed down when he got upset.
# the-good-also-2: You solved it in one call, and that counts, it’s just counted separately.
# the-good-also-3: He gave you a five because you took the time to explain it to him twice, and I heard that too.
# her-side-label: her side
# her-side-means: asks how it came about and listens, without arguing about the rule
# her-side-follow-up: You haven’t asked me a thing. Don’t you want to know why I did it?
# her-side-also-1: How did you hear that moment yourself?
# her-side-also-2: Tell me what happened just before that, I’d like to understand it.
# her-side-also-3: Was there something about him that made it hard to ask?
# the-next-call-label: the next call
# the-next-call-means: ends on one thing to do next, and an offer of help
# the-next-call-follow-up: All right, zero. And what am I supposed to do with that, tomorrow at nine?
# the-next-call-also-1: Let’s pick one sentence for the check that you’d be comfortable with.
# the-next-call-also-2: I’ll sit with you tomorrow for two calls, and we’ll look at just this.
# the-next-call-also-3: For next time there’s one thing to keep: the check before the mouse.
# whole: As Nadine, I’m annoyed, and I know exactly why I got it. As me: that’s the conversation.
# thin: She’s still smiling. She hasn’t understood. Try again.
# too-long: It’s a long road to a zero. She’d have guessed by the second compliment, and stopped listening.
# off-topic: That’s policy. I know the policy. I’m Nadine, look at me, so to speak.
# the-fact-model-1: Nadine, I’m going to start with the hard bit, so you don’t have to wait for it. At second forty you read him the balance, and the identity check comes at one minute ten. That’s a critical error, so the call scores zero. I can’t change it, and I wouldn’t for anybody.
# the-good-model-1: It’s not the whole call, though. You heard that he was asking for his mother before he’d said so, and “let’s do this once, so she never has to call” is the best line I’ve heard this month. It’s in my notes, with your name on it.
# her-side-model-1: What was going on for you just before second forty? I’ve listened three times, and I have a guess, but I’d like to hear it from you.
# the-next-call-model-1: If it’s what I think, and he sounded so sure that it felt rude to ask, shall we find one sentence for it together? One that sounds like you. And I’ll sit in on two calls tomorrow, if you’d like that. Only for the sentence, no scores.
# the-fact-model-2: I know what you’ve seen, you’ve seen the five. I’ve got the other half, and you won’t like it. The balance came before the check, by thirty seconds. It’s zero, and it’ll stay zero; if he’d been somebody else, he’d have had it all the same.
# the-good-model-2: Now the five. He meant it, and he was right. You never once made him feel slow. I wouldn’t want you to touch that, and I’ve written exactly where it happens, so you can play it to the new people if you like.
# her-side-model-2: You usually check. I looked, it’s nine calls out of nine before this one. So what was different? Take your time. If you think that I’ve heard it wrong, let’s play it now, the two of us.
# the-next-call-model-2: So tomorrow there’s just one thing: name and date of birth, before your hand goes to the mouse. Everything else stays. I’ll listen to one in the afternoon, and I’ll come and tell you myself, whichever way it goes.
# weak: Hi Nadine! First of all, great call, really, the empathy was amazing and the customer loved you. There’s just one tiny thing, and I feel awful about it, you know how strict they are: you forgot the ID check, so the system gives it a zero. I’d have passed you. Don’t worry, just be careful next time, okay?
# weak-why: You wanted to spare a friend. But “they” made the zero, and “you forgot” explains it before she could. She leaves with a grudge and no tool. Say it as your own judgement; that is what makes the praise believable too.
lovely-call = Un appel magnifique. Votre amie Nadine : chaleureuse, patiente, réglé du premier coup, le client lui a mis cinq. Et à la quarantième seconde, elle donne le solde avant d’avoir vérifié qui appelle. Erreur critique : zéro. Elle est devant vous. Qu’est-ce que vous lui dites ? Parlez-moi comme si j’étais Nadine.
    .again = On recommence. Je suis Nadine, j’ai vu le cinq, je souris. Vous avez dans la main un zéro pour la vérification d’identité. Allez-y.
    .hint = Parlez-lui, et non d’elle. Ne gardez pas le zéro pour la fin, et ne le laissez pas non plus avaler le reste de l’appel.
    .the-fact-label = le fait
    .the-fact-means = dit simplement ce qui a manqué, à quel endroit, et que le zéro reste
    .the-fact-follow-up = Je suis Nadine, et je ne sais toujours pas si ça passe. Ça passe ?
    .the-fact-also-1 = Tu as donné le solde avant de vérifier à qui tu parlais : l’appel échoue, et ça reste.
    .the-fact-also-2 = C’est zéro, je veux le dire en premier, et c’est pour la vérification d’identité.
    .the-fact-also-3 = À la quarantième seconde, il a le solde, et tu ne sais pas encore qui c’est : voilà l’erreur critique.
    .the-good-label = le bon
    .the-good-means = reconnaît ce qui était bon, précisément, sans en faire une monnaie d’échange
    .the-good-follow-up = Alors c’était un mauvais appel ? Il m’a mis cinq !
    .the-good-also-1 = Le reste était très bon, et je parle de ta façon de ralentir quand il s’est énervé.
    .the-good-also-2 = Tu as réglé ça en un seul appel, et ça compte, c’est seulement compté à part.
    .the-good-also-3 = Il t’a mis cinq parce que tu as pris le temps de lui expliquer deux fois, et ça, je l’ai entendu aussi.
    .her-side-label = sa version
    .her-side-means = demande comment c’est arrivé et écoute, sans débattre de la règle
    .her-side-follow-up = Vous ne m’avez rien demandé. Ça ne vous intéresse pas, pourquoi j’ai fait ça ?
    .her-side-also-1 = Toi, ce moment-là, comment tu l’as entendu ?
    .her-side-also-2 = Raconte-moi ce qui s’est passé juste avant, j’aimerais comprendre.
    .her-side-also-3 = Il y avait quelque chose, chez lui, qui rendait la question difficile à poser ?
    .the-next-call-label = le prochain appel
    .the-next-call-means = finit sur une seule chose à faire, avec une offre d’aide
    .the-next-call-follow-up = Bon, zéro. Et moi, demain à neuf heures, j’en fais quoi ?
    .the-next-call-also-1 = Choisissons pour la vérification une phrase qui ne te gêne pas.
    .the-next-call-also-2 = Demain, je me mets à côté de toi pour deux appels, et on ne regarde que ça.
    .the-next-call-also-3 = Pour la prochaine fois, une seule chose à garder : vérifier, puis la souris.
    .whole = En Nadine, je suis fâchée, et je sais exactement pourquoi j’ai eu ça. En moi : voilà la conversation.
    .thin = Elle sourit encore. Elle n’a pas compris. Recommencez.
    .too-long = C’est un long chemin pour un zéro. Au deuxième compliment, elle aurait deviné, et cessé d’écouter.
    .off-topic = Ça, c’est le règlement. Je connais le règlement. Je suis Nadine, regardez-moi, façon de parler.
    .the-fact-model-1 = Nadine, je commence par le plus dur, pour que tu n’aies pas à l’attendre. À la quarantième seconde, tu lui donnes le solde, et la vérification arrive à une minute dix. C’est une erreur critique, donc l’appel est à zéro. Je ne peux pas le changer, et je ne le ferais pour personne.
    .the-good-model-1 = Mais ce n’est pas tout l’appel. Tu as entendu qu’il appelait pour sa mère avant qu’il le dise, et « on règle ça une bonne fois, pour qu’elle n’ait jamais à appeler », c’est la meilleure phrase que j’aie entendue ce mois-ci. Elle est dans mes notes, avec ton nom.
    .her-side-model-1 = Qu’est-ce qui se passait pour toi, juste avant cette seconde-là ? Je l’ai écouté trois fois, j’ai une idée, mais j’aimerais l’entendre de toi.
    .the-next-call-model-1 = Si c’est ce que je crois, qu’il avait l’air si sûr que ça te gênait de demander, on se trouve une phrase, à deux ? Une phrase qui te ressemble. Et demain, si tu veux, j’écoute deux appels à côté de toi. Juste pour la phrase, sans note.
    .the-fact-model-2 = Je sais ce que tu as vu, tu as vu le cinq. Moi, j’ai l’autre moitié, et elle ne va pas te plaire. Le solde est venu avant la vérification, de trente secondes. C’est zéro, et ça restera zéro : si ç’avait été quelqu’un d’autre, il l’aurait eu quand même.
    .the-good-model-2 = Le cinq, maintenant. Il le pensait, et il avait raison. Pas une fois tu ne l’as pressé. Je ne voudrais pas que tu touches à ça, et j’ai noté où exactement, pour que tu puisses le faire entendre aux recrues si tu en as envie.
    .her-side-model-2 = D’habitude, tu vérifies. J’ai regardé : neuf appels sur neuf avant celui-là. Alors, qu’est-ce qu’il avait de différent ? Prends ton temps. Et si tu penses que j’ai mal entendu, on le réécoute tout de suite, ensemble.
    .the-next-call-model-2 = Donc demain, une seule chose : nom et date de naissance, avant que ta main aille à la souris. Tout le reste, tu le gardes. J’en écouterai un dans l’après-midi, et je viendrai te le dire en personne, dans un sens ou dans l’autre.
    .weak = Salut Nadine ! D’abord, bravo, vraiment, l’empathie était incroyable, et le client t’a adorée. Il y a juste un tout petit détail, et ça me fait de la peine, tu sais comme ils sont sévères : tu as oublié la vérification, alors le système met zéro. Moi, je t’aurais fait passer. Ne t’en fais pas, fais juste attention la prochaine fois, d’accord ?
    .weak-why = Vous vouliez ménager une amie. Mais ce sont « ils » qui ont mis le zéro, et « tu as oublié » explique à sa place. Elle repart avec une rancune et sans outil. Dites-le comme votre jugement à vous ; c’est ce qui rend aussi l’éloge croyable.

# text: Last one. Everybody on this floor can read me a dashboard. Tell me about a number that everyone believed, and that you went behind. What was there?
# again: Some figure looked good, or bad, and you thought: that’s not the whole of it. What did you do about that?
# hint: Small numbers are welcome. Say what everybody took it to mean, what you went to look at with your own eyes or ears, and how many you looked at.
# situation-follow-up: What number? What did everyone say it meant?
# situation-also-1: Our satisfaction score jumped to 4.8 the month we changed the survey.
# situation-also-2: In the warehouse the error rate on nights was double the day shift’s, and everyone blamed the night crew.
# situation-also-3: The swim school had a hundred per cent pass rate, and half the kids couldn’t float.
# task-follow-up: And who asked you to look? Nobody? Then what made you think you should?
# task-also-1: Nobody had asked me to, but I was the one filling in the sheet.
# task-also-2: I had two weeks to show whether it was the people or the process.
# action-follow-up: What did you actually open, or count, or listen to? How many?
# action-also-1: I pulled thirty calls at random and listened to every one to the end.
# action-also-2: I split the figures by hour, and then I went and stood there at that hour.
# action-also-3: I called the customers who hadn’t answered the survey and asked them just one thing.
# result-follow-up: So you found something. Did anything change, or did it become a slide?
# result-also-1: It was the scanner and not the people, and it was replaced in a week.
# result-also-2: The score went down, and for once it was right, and they kept the new way of counting.
# whole: You went and looked, and you can tell me what it changed. You’d be surprised how rare that is.
# thin: A cat looks into things too. How did you look? What did you open, how many?
# too-long: I’ve got the whole dashboard now. Which was the number, and what was behind it?
# off-topic: That’s very nice. I asked about a number, one that you didn’t believe.
# situation-model-1: Last February our team had the best handle time in the centre, just under five minutes, and there was cake. That same month our first contact resolution was down to sixty-four. People said that it was the cold, more calls, harder bills.
# task-model-1: Nobody had asked me. But I take the late shift, and I kept hearing, “I called this morning, and the lady said to wait for my next bill.”
# action-model-1: I wrote down every repeat caller for ten days, just a tally: what it was about and what they’d been told the first time. I had fifty-two. In thirty-one of them it was an estimated reading, and they’d been told to wait. Taking the reading on the phone adds ninety seconds. We’d been saving them. I took the sheet to my team lead, and I said it was only my own shift, so it might not hold for all.
# result-model-1: She had it checked on three teams, and it held on two. We take the reading now. Our handle time’s back over six minutes, and the resolution’s at seventy-three. There’s been no cake for that.
# situation-model-2: I volunteer with a food bank in Vanier. Our no-show rate on Wednesdays was one in four, twice that of other days. The committee said that people don’t value what’s free, and wanted to charge two dollars.
# task-model-2: I kept the list, so the number was mine, and I didn’t like what it was being used for. I asked for three weeks before the vote.
# action-model-2: I called everybody who’d missed a Wednesday, nineteen people, and I asked one question: what happened? Four I couldn’t reach. Of the others, eleven told me the same: the Wednesday slot ended at three, and so did school. I also stood at the door one Wednesday and counted who came at ten past. There were six, and we’d marked them all as absent, because the list was closed. That was me. I closed it.
# result-model-2: We moved the slot to half past four. After two months the no-shows were one in ten, same as the rest. The two dollars never came to a vote.
# weak: In our centre everyone focuses on AHT, and I’ve always thought that quality’s more important. When I took over the team’s weekly report, I noticed that some numbers didn’t add up, so I looked into it and talked to people about it. Numbers never tell the whole story, there are always human beings behind them.
# weak-why: She would agree with each sentence and learn nothing from them. Which number, which week, and how many calls did you open? “I had fifty-two, and thirty-one were the same” convinces where a principle doesn’t.
behind-the-number = Dernière. Tout le monde, sur ce plancher, sait me lire un tableau de bord. Parlez-moi d’un chiffre que chacun croyait, et derrière lequel vous avez regardé. Qu’y avait-il ?
    .again = Un chiffre avait l’air bon, ou mauvais, et vous vous êtes dit : ce n’est pas tout. Qu’en avez-vous fait ?
    .hint = Les petits chiffres sont bienvenus. Dites ce que tout le monde y lisait, ce que vous avez vérifié de vos yeux ou de vos oreilles, et combien de cas vous avez regardés.
    .situation-follow-up = Quel chiffre ? Et on disait qu’il voulait dire quoi ?
    .situation-also-1 = Notre satisfaction client a bondi à 4,8 le mois où l’on a changé le sondage.
    .situation-also-2 = À l’entrepôt, il y avait deux fois plus d’erreurs la nuit que le jour, et tout le monde accusait l’équipe de nuit.
    .situation-also-3 = L’école de natation annonçait cent pour cent de réussite, et la moitié des enfants ne flottaient pas.
    .task-follow-up = Et qui vous avait demandé de regarder ? Personne ? Alors pourquoi vous ?
    .task-also-1 = Personne ne me l’avait demandé, mais c’était moi qui remplissais la feuille.
    .task-also-2 = J’avais deux semaines pour montrer si c’étaient les gens ou le processus.
    .action-follow-up = Qu’avez-vous ouvert, compté, écouté, vous-même ? Combien ?
    .action-also-1 = J’ai tiré trente appels au hasard et je les ai écoutés jusqu’au bout.
    .action-also-2 = J’ai séparé les chiffres heure par heure, puis j’ai passé cette heure-là sur place.
    .action-also-3 = J’ai téléphoné aux clients qui n’avaient pas répondu au sondage, avec une seule question.
    .result-follow-up = Vous avez donc trouvé quelque chose. Ça a changé quoi, ou c’est devenu une diapositive ?
    .result-also-1 = C’était le lecteur de codes et non les gens ; il a été changé en une semaine.
    .result-also-2 = La note a baissé, pour une fois elle était juste, et on a gardé la nouvelle façon de compter.
    .whole = Vous avez regardé par vous-même, et vous savez me dire ce que ça a changé. Vous n’imaginez pas comme c’est rare.
    .thin = Un chat aussi, ça regarde. Vous, comment ? Qu’avez-vous ouvert, combien ?
    .too-long = J’ai maintenant tout le tableau de bord. Lequel était-ce, et qu’y avait-il derrière ?
    .off-topic = C’est très bien. J’ai demandé un chiffre, un que vous ne croyiez pas.
    .situation-model-1 = En février dernier, notre équipe avait la meilleure DMT du centre, à peine cinq minutes, et il y a eu du gâteau. Le même mois, notre résolution au premier contact était tombée à soixante-quatre. On disait que c’était le froid : plus d’appels, des factures plus dures.
    .task-model-1 = Personne ne m’avait rien demandé. Mais je fais le soir, et j’entendais sans cesse : « J’ai appelé ce matin, la dame m’a dit d’attendre la prochaine facture. »
    .action-model-1 = Pendant dix jours, j’ai noté tous ceux qui rappelaient : le sujet, et ce qu’on leur avait dit la première fois. Ils étaient cinquante-deux. Pour trente et un, c’était un relevé estimé, et on leur avait dit d’attendre. Prendre le relevé au téléphone ajoute quatre-vingt-dix secondes. On les économisait. J’ai montré la feuille à ma cheffe d’équipe, en précisant que ce n’était que mon quart, et que ça ne valait peut-être pas pour tous.
    .result-model-1 = Elle l’a fait vérifier dans trois équipes ; c’était vrai dans deux. Maintenant, on prend le relevé. Notre DMT est repassée au-dessus de six minutes, et la résolution est à soixante-treize. Pour ça, il n’y a pas eu de gâteau.
    .situation-model-2 = Je suis bénévole à une banque alimentaire de Vanier. Le mercredi, une personne sur quatre ne venait pas, deux fois plus que les autres jours. Le comité disait qu’on n’apprécie pas ce qui est gratuit, et voulait demander deux dollars.
    .task-model-2 = C’est moi qui tenais la liste : le chiffre était donc le mien, et je n’aimais pas ce qu’on en faisait. J’ai demandé trois semaines avant le vote.
    .action-model-2 = J’ai téléphoné à tous ceux qui avaient manqué un mercredi, dix-neuf personnes, avec une seule question : qu’est-ce qui s’est passé ? Quatre ne répondaient pas. Parmi les autres, onze m’ont dit la même chose : on fermait à trois heures, et l’école aussi. Un mercredi, j’ai gardé la porte et compté ceux qui arrivaient à trois heures dix. Ils étaient six, et on les avait tous marqués absents, parce que la liste était fermée. Par moi.
    .result-model-2 = On a déplacé le mercredi à quatre heures et demie. Deux mois après, les absences étaient à une sur dix, comme ailleurs. Les deux dollars n’ont jamais été mis aux voix.
    .weak = Chez nous, tout le monde a les yeux sur la DMT, et j’ai toujours pensé que la qualité était plus importante. Quand j’ai repris le rapport hebdomadaire de l’équipe, j’ai remarqué que certains chiffres ne tenaient pas, alors j’ai creusé et j’en ai parlé autour de moi. Les chiffres ne disent jamais tout, derrière il y a toujours des êtres humains.
    .weak-why = Elle approuverait chaque phrase et n’en apprendrait rien. Quel chiffre, quelle semaine, et combien d’appels avez-vous ouverts ? « Cinquante-deux, dont trente et un pareils » convainc là où un principe ne peut rien.

# text: That’s my six. Ask me something. And not about the parking.
# none: Nothing. You’d be paid to ask questions, you realize. I’m not scoring it. But I noticed.
own = Voilà mes six. Demandez-moi quelque chose. Pas le stationnement.
    .none = Rien. Vous savez que le poste consiste à poser des questions. Je ne le note pas. Mais je l’ai remarqué.

# text: What do you do when an advisor contests a score?
# answer: I listen again, without looking at the first mark. About one time in six I change it, and I write to both of them why. If I never changed one, I’d worry about me.
own-contested-score = Que faites-vous quand un conseiller conteste une note ?
    .answer = Je réécoute, sans regarder la première. Environ une fois sur six, je la change, et j’écris aux deux pourquoi. Si je n’en changeais jamais, je me ferais du souci à mon sujet.

# text: Which of my calls didn’t you like?
# answer: The one you’ve just asked about.
# costs: The curiosity is good, but the question makes the interview about your marks. Ask how she scores such a call, or ask for the evaluation afterwards; she’d give it to you gladly.
own-which-call = Lequel de mes appels ne vous a pas plu ?
    .answer = Celui dont vous me reparlez.
    .costs = La curiosité est bonne, mais l’entretien tourne alors autour de vos notes. Demandez comment elle évalue un tel appel, ou demandez l’évaluation après ; elle vous la donnerait volontiers.

# text: How will my own evaluations be checked?
# answer: Every Tuesday, blind, with the other four. And I rescore two of yours a month without telling you which. You’ll hate it until the first time that it protects you.
own-who-checks-mine = Comment mes propres évaluations seront-elles vérifiées ?
    .answer = Chaque mardi, à l’aveugle, avec les quatre autres. Et j’en refais deux des vôtres par mois, sans dire lesquelles. Vous allez détester ça, jusqu’à la première fois où ça vous protégera.

# text: What have the analysts here changed for customers in the last year?
# answer: The final notice, the hold message, and one field on a form. It’s not much. It took eleven hundred calls. I’m prouder of the field than of the other two.
own-changed-for-customers = Qu’est-ce que les analystes ont changé pour les clients, depuis un an ?
    .answer = Le dernier avis, le message d’attente et une case d’un formulaire. Ce n’est pas beaucoup. Il a fallu onze cents appels. La case est ma plus grande fierté.

# text: Would I still have to take calls when it’s busy?
# answer: In a storm, everybody takes calls. I do.
# costs: You’ve just told her that you aren’t running from the phones, and here you are with one foot out. Ask what the analysts do in a storm: you’ll get the same answer, and respect.
own-still-take-calls = Est-ce qu’il faudra encore prendre des appels quand c’est occupé ?
    .answer = Les jours de tempête, tout le monde en prend. Moi aussi.
    .costs = Vous venez de lui dire que vous ne fuyiez pas le téléphone, et vous voilà un pied dehors. Demandez ce que font les analystes les jours de tempête : même réponse, et de l’estime en plus.

# text: Which part of the scorecard do you trust least?
# answer: Empathy. Twenty points, and two good analysts can be eight apart. If you come, that’s what I’d have you work on first.
own-trust-least = À quelle partie de la grille faites-vous le moins confiance ?
    .answer = L’empathie. Vingt points, et deux bons analystes peuvent s’y trouver à huit d’écart. Si vous venez, c’est là-dessus que je vous ferai travailler d’abord.

# well: I came to this call with a doubt, and I can’t find it just now. It’ll turn up. I’ve two more to hear, and you’ll have my answer by Wednesday, in writing, with reasons. Go back to your queue. I may be listening.
# fair: Parts of that held when I leaned on them, and parts gave. You’ll have my answer by Wednesday, with reasons, and whichever way it goes I’d like you in the next calibration as a guest. You’ll see why.
# badly: I’ll be as plain with you as you’d have to be with others. I heard opinions about quality, and I didn’t hear much listening. It isn’t a no to you, it’s a no to this hour. You’ll have it by Wednesday, with reasons you can use.
closes =
    .well = J’ai commencé cet appel avec un doute, et là, je ne le retrouve plus. Il va revenir. J’en ai encore deux à entendre ; vous aurez ma réponse mercredi, par écrit, avec des raisons. Retournez à votre file. J’écoute peut-être.
    .fair = Par endroits, j’ai appuyé et ça tenait ; ailleurs, ça cédait. Vous aurez ma réponse mercredi, avec des raisons et, dans tous les cas, je vous invite au prochain calibrage. Vous verrez pourquoi.
    .badly = Je serai aussi claire avec vous que vous auriez à l’être avec les autres. J’ai entendu des opinions sur la qualité, et pas beaucoup d’écoute. Ce n’est pas un non à vous, c’est un non à cette heure-ci. Vous l’aurez mercredi, avec des raisons qui peuvent servir.

# well: I pushed where I could, and the answers stood. This one knows what they did and where they were wrong, and I’d trust them with Nadine.
# fair: Good ear, and a kind one; the judgement isn’t quite its own yet. I’d put them beside me for three calibrations and see if they ever disagree with me.
# badly: High scores, and not much curiosity about anybody else’s. I told them so, because they’d have to say worse to people they like.
afterwards =
    .well = J’ai appuyé où j’ai pu, et les réponses ont tenu. Voilà quelqu’un qui connaît son travail et ne cache pas ses erreurs ; je lui confierais Nadine.
    .fair = Une bonne oreille, et bienveillante ; le jugement n’est pas encore tout à fait le sien. Je mettrais cette personne à côté de moi pour trois calibrages, pour voir s’il lui arrive de me contredire.
    .badly = De belles notes, et peu de curiosité pour les appels des autres. Je le lui ai dit, parce qu’il faudrait dire pire à des gens qu’on aime bien.

# text: Dear Ms. Oyelaran, thank you for the hour, and for leaning on the answers. The question about my own call has stayed with me: I listened to another of mine tonight and would take four points off it, and I know where. I would like to learn to say such things to others so that they can use them. Whatever you decide by Wednesday, I would be glad of the reasons. With kind regards,
thank-you = Bonjour madame Oyelaran, merci pour cette heure, et d’avoir appuyé sur mes réponses. La question sur mon propre appel m’est restée : ce soir, j’en ai réécouté un autre, je lui enlèverais quatre points, et je sais où. J’aimerais apprendre à dire ces choses à d’autres de façon qu’ils puissent s’en servir. Quelle que soit votre décision de mercredi, j’en lirai les raisons avec intérêt. Cordialement,
