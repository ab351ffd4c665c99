# text: Un anniversaire gâché
title = A ruined anniversary

# text: Vendredi, 21 h 50. Vous répondez en ligne aux clients de l’hôtel des Terrasses, à Annecy, et vous pouvez déplacer un client d’une chambre à l’autre. Un message arrive de la chambre 214 : un couple fête ses { $years } ans de mariage. La réception affiche complet, mais trois chambres attendent encore le passage de la gouvernante.
briefing = Friday, 9.50 p.m. You answer guests of the Hôtel des Terrasses in Annecy online, and you can move a guest from one room to another. A message comes in from room 214: a couple celebrating { $years } years of marriage. Reception says the house is full, but three rooms are still waiting for the housekeeper’s check.

# text: La chambre réservée est due. Si elle n’est plus libre, une chambre de catégorie au moins égale est attribuée le soir même, sans supplément.
policy-room = The room that was booked is owed. If it has gone, a room of at least the same category is given the same evening, at no extra charge.

# text: Un repas servi froid ou en retard est servi de nouveau ou retiré de la note : l’un ou l’autre.
policy-dinner = A meal served cold or late is served again or taken off the bill: one or the other.

# text: Vous disposez de { $limit } au plus par séjour, repas retiré compris. Au-delà, c’est la direction de nuit qui décide.
policy-gesture = You may give up to { $limit } a stay, a meal taken off included. Anything above is the duty manager’s decision.

# text: Rien ne se dit d’une réservation avant d’avoir vérifié le nom et le numéro : n’importe qui peut écrire depuis une chambre.
policy-identity = Nothing about a booking is told before the name and the number have been checked: anyone can write from a room.

# text: Une montée en gamme se propose quand le problème est réglé, pour un besoin exprimé, avec le prix récapitulé et l’accord du client.
policy-upsell = A room upgrade is offered once the problem is solved, for a need that was voiced, with the price recapped and the guest’s consent.

# text: Réservation
# value: BR-40718, Aminata Sarr, { $arrival } – { $departure }
record-booking = Booking
    .value = BR-40718, Aminata Sarr, { $arrival } – { $departure }

# text: Chambre réservée
# value: Classique, grand lit, côté jardin
record-booked = Room booked
    .value = Classic, double bed, garden side

# text: Chambre attribuée
# value: 214, deux lits, cour des cuisines
record-given = Room given
    .value = 214, twin beds, kitchen yard

# text: Payé d’avance
# value: Dîner anniversaire en chambre, { $dinner }
record-paid = Paid in advance
    .value = Anniversary dinner in the room, { $dinner }

# text: À ne pas dire
# value: Bouquet de Julien Morel pour demain, 8 h 30 : surprise
record-note = Do not mention
    .value = Bouquet from Julien Morel for tomorrow, 8.30 a.m.: a surprise

# text: qu’on mesure ce que cette soirée représentait
need-seen = for someone to see what this evening meant

# text: dormir ce soir dans un grand lit, au calme
need-bed = to sleep in a double bed tonight, in peace and quiet

# text: ne pas payer un dîner servi froid
need-dinner = not to pay for a dinner that was served cold

# text: savoir ce qu’est devenue la chambre réservée
need-why = to know what became of the room they booked

# text: se réveiller face au lac, une fois, avant de repartir
need-lake = to wake up facing the lake, once, before going home

# text: la suite avec terrasse face au lac, { $upgrade } de plus la nuit
product-suite = the suite with a terrace facing the lake, { $upgrade } more a night

# text: Bonsoir, chambre 214. J’avais réservé un grand lit pour nos { $years } ans de mariage. Nous avons deux lits d’une personne et une hotte qui ronfle sous la fenêtre. Que pouvez-vous faire ?
# says-tense: Bonsoir, chambre 214. { $years } ans de mariage ce soir. Deux lits d’une personne, une hotte de cuisine sous la fenêtre, un dîner arrivé froid. Je ne sais même pas par où commencer.
# says-furious: Chambre 214. { $years } ans de mariage, et vous nous mettez dans deux lits séparés, au-dessus des cuisines, avec un dîner froid. C’est une plaisanterie ?
# number-please: Bonsoir, merci de votre message. Veuillez m’indiquer votre nom et votre numéro de réservation.
# number-please-also-1: Bonsoir, votre nom et votre numéro de réservation, s’il vous plaît ?
# number-please-also-2: Bonsoir ! Pouvez-vous me communiquer votre numéro de dossier ?
# number-please-coach: Il faudra vérifier, c’est vrai. Mais elle vient de vous raconter sa soirée, et on lui tend un formulaire : la même question passera bien mieux deux lignes plus loin.
# suite-at-once: Bonsoir, et bon anniversaire ! J’ai peut-être ce qu’il vous faut pour oublier tout ça : notre suite, avec terrasse face au lac, pour { $upgrade } de plus la nuit. Je vous la réserve ?
# suite-at-once-also-1: Bonsoir, je peux vous proposer une suite face au lac pour { $upgrade } de plus.
# suite-at-once-also-2: Pour vos { $years } ans, pourquoi pas la suite ? C’est { $upgrade } de supplément.
# see-the-evening: Bonsoir, ici { $agent }. Deux lits séparés et un dîner froid, le soir de vos { $years } ans : quelle déception. Je reste avec vous jusqu’à ce que ce soit réparé.
# see-the-evening-also-1: Bonsoir, ce n’est pas la soirée que vous attendiez. Je m’en occupe personnellement.
# see-the-evening-also-2: Bonsoir, quelle déception pour vos { $years } ans. Je prends les choses en main.
# see-the-evening-also-3: Bonsoir, je mesure ce que cette soirée représentait. Je m’en charge jusqu’au bout.
# see-the-evening-coach: La déception est nommée avec ses mots à elle, et quelqu’un prend l’affaire en main. On n’a encore rien réparé, et elle peut déjà souffler.
# dinner-off-first: Bonsoir, toutes nos excuses. Pour nous faire pardonner, je retire tout de suite le dîner de votre note : { $dinner }.
# dinner-off-first-also-1: Bonsoir, désolé, je vous rembourse le dîner.
# dinner-off-first-also-2: Avec nos excuses, le dîner est pour nous.
# dinner-off-first-coach: Le geste est permis, mais il passe avant elle : l’argent d’abord, on dirait qu’on veut être quitte. Le soir de leurs { $years } ans, qu’elle se sente entendue, puis réparez.
first-message = Good evening, room 214. I booked a double bed to celebrate { $years } years of marriage. We have two single beds and an extractor fan rumbling under the window. What can you do?
    .says-tense = Good evening, room 214. { $years } years married tonight. Two single beds, a kitchen fan under the window, a dinner that arrived cold. I don’t even know where to start.
    .says-furious = Room 214. { $years } years married, and you put us in separate beds, above the kitchens, with a cold dinner. Is this a joke?
    .number-please = Good evening, thank you for your message. Please give me your name and your booking number.
    .number-please-also-1 = Good evening, your name and booking number, please?
    .number-please-also-2 = Good evening! Could you give me your reference number?
    .number-please-coach = You will have to check, true. But she has just told you about her evening and is handed a form: the same question will go down far better two lines later.
    .suite-at-once = Good evening, and happy anniversary! I may have just the thing to help you forget all that: our suite, with a terrace facing the lake, for { $upgrade } more a night. Shall I book it for you?
    .suite-at-once-also-1 = Good evening, I can offer you a lake suite for { $upgrade } more.
    .suite-at-once-also-2 = To celebrate { $years } years, why not the suite? It’s { $upgrade } extra.
    .see-the-evening = Good evening, this is { $agent }. Separate beds and a cold dinner, on the night you celebrate { $years } years: what a let-down. I’m staying with you until it’s put right.
    .see-the-evening-also-1 = Good evening, this isn’t the evening you were looking forward to. I’ll see to it myself.
    .see-the-evening-also-2 = Good evening, what a let-down after { $years } years together. I’ll take it from here.
    .see-the-evening-also-3 = Good evening, I can see what this evening meant. I’ll look after it to the end.
    .see-the-evening-coach = The disappointment is named in her own words, and someone takes charge. Nothing is mended yet, and she can already breathe.
    .dinner-off-first = Good evening, our apologies. To make up for it, I’m taking the dinner off your bill right away: { $dinner }.
    .dinner-off-first-also-1 = Good evening, sorry, I’ll refund the dinner.
    .dinner-off-first-also-2 = With our apologies, dinner is on us.
    .dinner-off-first-coach = The gesture is allowed, but it comes before her: money first sounds like buying your way out. On the night they celebrate { $years } years, let her feel heard, then put things right.

# text: Un numéro, d’accord. Mais je viens de l’expliquer à la réception, puis au téléphone. Je recommence à chaque fois, et à chaque fois on me demande un numéro.
# says-tense: La réception, le téléphone, et maintenant vous. Trois fois la même histoire, et la seule chose qu’on me demande, c’est un numéro.
# says-furious: Un numéro ! Je vous parle de mon mariage et vous me parlez d’un numéro. Il y a quelqu’un, derrière cet écran ?
# insist: Je comprends, madame, mais sans numéro de réservation je ne peux rien faire pour vous.
# insist-also-1: Il me faut le numéro, c’est obligatoire.
# insist-also-2: Sans numéro, impossible de vous aider.
# what-is-urgent: Laissons le numéro pour l’instant. Qu’est-ce qui est le plus urgent : le lit, le bruit, le dîner ?
# what-is-urgent-also-1: Dites-moi d’abord ce qui presse le plus.
# what-is-urgent-also-2: Par quoi voulez-vous qu’on commence ?
# reception-fault: Vous avez raison, la réception aurait dû noter tout cela dans votre dossier dès votre premier appel. De notre côté, nous n’en avons aucune trace, et nous ne pouvons pas le deviner.
# reception-fault-also-1: C’est la réception qui n’a rien noté.
# reception-fault-also-2: Ce n’est pas notre service, la réception ne nous a rien transmis.
# person-first: Pardon, j’ai commencé par mon formulaire, et pas par vous. Raconter trois fois, un soir comme celui-ci, c’est deux de trop. Je vous lis.
# person-first-also-1: Pardonnez-moi, je vous ai répondu comme une machine. Dites-moi tout, je vous lis.
# person-first-also-2: Vous avez raison, je m’excuse. C’est épuisant de tout répéter, et c’est la dernière fois.
script = A number, all right. But I’ve just explained it to reception, then on the phone. I start again each time, and each time I’m asked for a number.
    .says-tense = Reception, the phone, and now you. The same story three times, and all anyone asks me for is a number.
    .says-furious = A number! I’m talking about my marriage and you’re talking about a number. Is there anybody behind that screen?
    .insist = I understand, madam, but without a booking number there’s nothing I can do for you.
    .insist-also-1 = I need the number, it’s required.
    .insist-also-2 = Without a number I can’t help you.
    .what-is-urgent = Never mind the number for now. What’s most urgent: the bed, the noise, the dinner?
    .what-is-urgent-also-1 = Tell me first what’s most pressing.
    .what-is-urgent-also-2 = What would you like us to start with?
    .reception-fault = You’re right, reception should have put all that in your file the first time you called. On our side there’s no trace of it, and we can’t guess.
    .reception-fault-also-1 = It’s reception who didn’t write anything down.
    .reception-fault-also-2 = It isn’t our department, reception hasn’t passed anything on to us.
    .person-first = I’m sorry, I started with my form and not with you. Telling it three times, on an evening like this, is two too many. Go ahead, I’m reading.
    .person-first-also-1 = Forgive me, I answered like a machine. Tell me everything, I’m with you.
    .person-first-also-2 = You’re right, I’m sorry. It’s exhausting to repeat everything, and this is the last time.

# text: Je vous écris parce qu’il me manque la chambre que j’ai payée, et vous m’en proposez une plus chère. Vous m’avez lue ?
# says-tense: Attendez. Vous ne m’avez pas donné la chambre que j’ai payée, et vous voulez m’en vendre une autre ?
# says-furious: Me vendre une suite, maintenant ! Je n’ai pas la chambre que j’ai payée. Vous vous entendez ?
# take-it-back: Vous avez raison, c’était déplacé, je m’en excuse. Avant tout, vous devez avoir la chambre que vous avez payée, et je m’en charge.
# take-it-back-also-1: Pardon, oubliez la suite. Votre chambre d’abord, je m’en occupe.
# take-it-back-also-2: Je retire ce que j’ai écrit, c’était maladroit. Réparons d’abord.
# only-informing: Ce n’était qu’une proposition, madame, pour vous informer de nos disponibilités de ce soir. Beaucoup de clients aiment le savoir, et vous êtes tout à fait libre de refuser.
# only-informing-also-1: Je vous informais simplement des possibilités.
# only-informing-also-2: Rien ne vous oblige à accepter.
# then-for-free: Vous avez raison d’être choquée. Alors je vous l’offre, la suite, pour les deux nuits.
# then-for-free-also-1: D’accord, la suite est gratuite pour vous.
# then-for-free-also-2: Je vous fais cadeau du supplément, les deux nuits.
pitch = I’m writing because I haven’t got the room I paid for, and you’re offering me a dearer one. Have you read what I wrote?
    .says-tense = Wait. You haven’t given me the room I paid for, and you want to sell me another?
    .says-furious = Sell me a suite, now! I haven’t got the room I paid for. Can you hear yourself?
    .take-it-back = You’re right, that was out of place, and I apologise. Before anything else you should have the room you paid for, and I’ll see to it.
    .take-it-back-also-1 = I’m sorry, forget the suite. Your room first, I’ll take care of it.
    .take-it-back-also-2 = I take that back, it was clumsy. Let’s put things right first.
    .only-informing = It was only a suggestion, madam, to let you know what’s available this evening. Many guests like to be told, and you’re perfectly free to decline.
    .only-informing-also-1 = I was just telling you what the options are.
    .only-informing-also-2 = Nobody’s forcing you to accept.
    .then-for-free = You’re right to be shocked. In that case the suite is yours, both nights, on us.
    .then-for-free-also-1 = All right, you can have the suite for free.
    .then-for-free-also-2 = I’ll waive the supplement, for both nights.

# text: Nous avons deux petits, et je travaille de nuit à l’hôpital. Dormir côte à côte, au calme, c’était tout le programme. J’ai réservé en janvier. Où est passée ma chambre ?
# says-tense: Deux enfants, des gardes de nuit à l’hôpital : dormir, c’était le cadeau. Réservé en janvier, payé d’avance, dîner compris. Où est passée ma chambre ?
# says-furious: Je travaille de nuit à l’hôpital, j’ai deux enfants, et je voulais dormir. Une fois. J’ai tout payé en janvier, même ce dîner froid. Où est ma chambre ?
# heartfelt: Oh là là, je suis vraiment { $agent_form -> [feminine] désolée [masculine] désolé *[neutral] triste pour vous }, c’est affreux… Avec deux enfants et des nuits à l’hôpital, vous méritiez tellement mieux. Franchement, à votre place, j’en aurais pleuré.
# heartfelt-also-1: Je suis de tout cœur avec vous, c’est terrible.
# heartfelt-also-2: Vraiment, vraiment { $agent_form -> [feminine] désolée [masculine] désolé *[neutral] triste pour vous }, quelle soirée gâchée.
# in-her-words: Des mois de nuits blanches, et ce soir, le seul vœu, c’était de dormir ensemble, au calme. Donc : un grand lit, ce soir même. Le reste ensuite, une explication comprise.
# in-her-words-also-1: Si je vous suis : dormir d’abord, au calme et ensemble, le dîner ensuite. On y va.
# in-her-words-also-2: Votre repos était le cadeau, et on vous l’a gâché. Je commence par la chambre, puis le dîner.
# reception-assigns: C’est la réception qui attribue les chambres, pas nous. Vous leur avez demandé de changer ?
# reception-assigns-also-1: Pour les chambres, il faut voir avec la réception.
# reception-assigns-also-2: C’est une erreur de la réception, pas du service en ligne.
# straight-to-it: Je cherche une autre chambre, et vous aurez une réponse dans cinq minutes. Le nom et le numéro de la réservation, s’il vous plaît ?
# straight-to-it-also-1: Donnez-moi le numéro de réservation, je regarde ce qui est libre.
# straight-to-it-also-2: Votre numéro de réservation, et je cherche.
told = We have two little ones, and I work nights at the hospital. Sleeping side by side, in quiet, was the whole plan. I booked in January. Where has my room gone?
    .says-tense = Two children, night shifts at the hospital: sleep was the present. Booked in January, paid in advance, dinner included. Where has my room gone?
    .says-furious = I work nights at the hospital, I have two children, and I wanted to sleep. Just once. I paid for it all in January, even that cold dinner. Where is my room?
    .heartfelt = Oh dear, I’m so very sorry, that’s dreadful… With two children and night shifts, you deserved so much better. Honestly, in your place I’d have cried.
    .heartfelt-also-1 = My heart goes out to you, that’s terrible.
    .heartfelt-also-2 = I’m really, really sorry, what a ruined evening.
    .in-her-words = Months of sleepless nights, and this evening the one wish was to sleep together, in quiet. So: a double bed, tonight. The rest after that, an explanation included.
    .in-her-words-also-1 = If I follow you: sleep first, in quiet and together, then dinner. Let’s go.
    .in-her-words-also-2 = Your rest was the present, and it’s been spoilt. I’ll start with the room, then the dinner.
    .reception-assigns = It’s reception who assign the rooms, not us. Have you asked them to change it?
    .reception-assigns-also-1 = For rooms you have to speak to reception.
    .reception-assigns-also-2 = It’s reception’s mistake, not the online team’s.
    .straight-to-it = I’ll look for another room, and you’ll have an answer in five minutes. The name and number of the booking, please?
    .straight-to-it-also-1 = Give me the booking number, I’ll see what’s free.
    .straight-to-it-also-2 = Your booking number, and I’ll look.

# text: C’est gentil à vous. Mais il est presque dix heures, la hotte tourne toujours, et je n’ai toujours pas de lit.
# says-tense: D’accord. Et concrètement ? Il est presque dix heures, la hotte tourne, et nous regardons deux petits lits.
# says-furious: Et alors ? Vos phrases ne me donnent pas de lit ! Il est dix heures, et cette hotte n’arrête pas.
# still-sorry: Je vous renouvelle toutes nos excuses, je sais à quel point c’est pénible, et j’en suis sincèrement { $agent_form -> [feminine] navrée [masculine] navré *[neutral] mal à l’aise }.
# still-sorry-also-1: Encore une fois, je suis vraiment { $agent_form -> [feminine] désolée [masculine] désolé *[neutral] mal à l’aise }.
# still-sorry-also-2: Croyez bien que nous regrettons cette situation.
# what-number: Je regarde les chambres. Quel nom et quel numéro, sur la réservation ?
# what-number-also-1: Le nom et le numéro de réservation, et je regarde.
# what-number-also-2: Il me faut votre numéro de réservation pour vous déplacer.
# tomorrow-morning: À cette heure-ci, le plus sage est d’essayer de dormir. Demain matin, la réception aura plus de choix.
# tomorrow-morning-also-1: On verra ça demain matin, ce sera plus simple.
# tomorrow-morning-also-2: Ce soir c’est trop tard, passez à la réception demain.
# now-act: Vous êtes à bout, et les mots n’y changeront rien. Je cherche une chambre maintenant ; dans dix minutes, vous saurez où vous dormez.
# now-act-also-1: Vous avez raison, assez parlé. Je vous trouve un lit, réponse dans dix minutes.
# now-act-also-2: Je vois que vous n’en pouvez plus. Je m’en occupe tout de suite, dix minutes.
enough = That’s kind of you. But it’s nearly ten, the fan’s still running, and I still haven’t got a bed.
    .says-tense = All right. And in practice? It’s nearly ten, the fan’s running, and we’re looking at two little beds.
    .says-furious = So what? Your sentences don’t give me a bed! It’s ten o’clock and that fan won’t stop.
    .still-sorry = Once again, all our apologies; I know how trying this is, and I’m sincerely sorry.
    .still-sorry-also-1 = Once again, I’m really sorry.
    .still-sorry-also-2 = Please believe that we regret this situation.
    .what-number = I’m looking at rooms. What name and number is the booking under?
    .what-number-also-1 = The name and booking number, and I’ll look.
    .what-number-also-2 = I need your booking number to move you.
    .tomorrow-morning = At this hour the wisest thing is to try and sleep. Tomorrow morning reception will have more choice.
    .tomorrow-morning-also-1 = We’ll see to it tomorrow morning, it’ll be easier.
    .tomorrow-morning-also-2 = It’s too late tonight, drop by reception tomorrow.
    .now-act = You’re worn out, and words won’t help. I’m looking for a room now; in ten minutes you’ll know where you’re sleeping.
    .now-act-also-1 = You’re right, enough talk. I’ll find you a bed, answer in ten minutes.
    .now-act-also-2 = I can see you’ve had enough. I’m on it now, ten minutes.

# text: Je veux bien. À la réception, on m’a répondu « complet » sans lever les yeux. Qu’est-ce qu’il vous faut, à vous, pour chercher vraiment ?
# says-tense: À la réception, on m’a dit « complet » sans lever les yeux. Pourquoi est-ce que ce serait différent avec vous ?
# says-furious: « Complet », sans même lever les yeux ! Et vous, vous allez me copier la même phrase, n’est-ce pas ?
# know-you: J’ai déjà tout sous les yeux : madame Sarr et monsieur Morel, chambre 214 jusqu’au { $departure }. Et pour vous consoler, un joli bouquet vous attend demain à 8 h 30.
# know-you-also-1: Je vois votre dossier : Sarr et Morel, 214, et même les fleurs prévues demain.
# know-you-also-2: Inutile de me donner un numéro, j’ai vos noms, vos dates et le bouquet.
# know-you-coach: C’était pour rassurer. Mais n’importe qui peut écrire depuis une chambre : on ne dit rien d’un dossier avant d’avoir vérifié, et surtout pas la surprise d’un mari.
# two-things: Après un accueil pareil, je comprends que vous doutiez. Il me faut deux choses, le nom et le numéro de réservation, puis je fais le tour des chambres, une par une.
# two-things-also-1: Vous avez de quoi vous méfier. Donnez-moi le nom et le numéro, et je vérifie chaque chambre.
# two-things-also-2: Je comprends votre méfiance. Avec le numéro de réservation, je cherche pour de bon.
# same-question: Pour chercher, il me faut le nom et le numéro de réservation.
# same-question-also-1: Donnez-moi le nom et le numéro, s’il vous plaît.
# same-question-also-2: Votre nom et votre numéro de réservation ?
# only-dinner: Pour la chambre, c’est bien complet, je viens de regarder. En revanche, je peux vous retirer le dîner : { $dinner }.
# only-dinner-also-1: Il n’y a plus de chambre, mais je vous rembourse le dîner.
# only-dinner-also-2: L’hôtel est plein. Je peux seulement retirer { $dinner } de la note.
identity = I’m willing. At reception they told me ‘fully booked’ without looking up. What do you need, so that you’ll really look?
    .says-tense = At reception they told me ‘fully booked’ without looking up. Why would it be any different with you?
    .says-furious = ‘Fully booked’, without even looking up! And you’re going to paste me the same sentence, aren’t you?
    .know-you = I already have it all in front of me: Ms Sarr and Mr Morel, room 214 until { $departure }. And to cheer you up, there’s a lovely bouquet waiting for you tomorrow at 8.30.
    .know-you-also-1 = I can see your file: Sarr and Morel, 214, and even tomorrow’s flowers.
    .know-you-also-2 = No need for a number, I have your names, your dates and the bouquet.
    .know-you-coach = It was meant to reassure. But anyone can write from a room: nothing in a file is told before it is checked, least of all a husband’s surprise.
    .two-things = After a welcome like that I understand you have doubts. I need two things, the name and the booking number, and then I’ll go through the rooms, one by one.
    .two-things-also-1 = You have every reason to be wary. Give me the name and the number, and I’ll check each room.
    .two-things-also-2 = I understand you’re wary. With the booking number, I’ll look properly.
    .same-question = To look, I need the name and the booking number.
    .same-question-also-1 = Please give me the name and the number.
    .same-question-also-2 = Your name and booking number?
    .only-dinner = About the room, we really are fully booked, I’ve just looked. What I can do is take off the dinner: { $dinner }.
    .only-dinner-also-1 = There’s no room left, but I’ll refund the dinner.
    .only-dinner-also-2 = The hotel’s full. All I can do is take { $dinner } off the bill.

# text: Un bouquet… C’était une surprise de Julien, je suppose. Et vous ne m’avez même pas demandé qui j’étais.
# says-tense: Un bouquet. C’était donc ça, ses mystères. Il se réjouissait de voir ma tête. Et si c’était quelqu’un d’autre qui écrivait ?
# says-furious: Un bouquet ! C’était la seule chose réussie de cette soirée, et vous me la gâchez aussi. Vous ne savez même pas à qui vous parlez !
# act-surprised: Faites comme si vous ne saviez rien, il n’y verra que du feu ! Allez, votre nom et votre numéro, et je m’occupe de la chambre.
# act-surprised-also-1: Ce n’est pas grave, faites semblant d’être surprise.
# act-surprised-also-2: Il ne se doutera de rien, jouez la surprise.
# no-excuse: Je vous ai volé ce moment, et j’aurais dû vérifier d’abord. Pardon, à tous les deux. Votre nom et votre numéro, pour que plus rien ne se dise sans vous ?
# no-excuse-also-1: C’est une vraie faute, je m’en excuse. Je comprends votre peine. Vérifions maintenant : nom et numéro ?
# no-excuse-also-2: Pardon, cette surprise ne m’appartenait pas. Puis-je vérifier votre nom et votre numéro ?
# check-now: Vous avez raison, vérifions. Votre nom et votre numéro de réservation ?
# check-now-also-1: Alors vérifions : nom, numéro de réservation.
# check-now-also-2: Donnez-moi le nom et le numéro.
spoilt = A bouquet… That was Julien’s surprise, I suppose. And you didn’t even ask who I was.
    .says-tense = A bouquet. So that’s what he was being so mysterious about. He couldn’t wait to see my face. And what if it had been somebody else writing?
    .says-furious = A bouquet! It was the one thing about this evening that might have gone right, and you’ve spoilt that too. You don’t even know who you’re talking to!
    .act-surprised = Just pretend you don’t know, he’ll never notice! Come on, your name and number, and I’ll see to the room.
    .act-surprised-also-1 = It’s no big deal, just act surprised.
    .act-surprised-also-2 = He won’t suspect a thing, look surprised.
    .no-excuse = I’ve robbed you of that moment, and I should have checked first. I’m sorry, to you both. Your name and number, so nothing more is said without you?
    .no-excuse-also-1 = That was a real mistake, I apologise. I understand it hurts. Let’s check now: name and number?
    .no-excuse-also-2 = I’m sorry, that surprise wasn’t mine to tell. May I check your name and number?
    .check-now = You’re right, let’s check. Your name and your booking number?
    .check-now-also-1 = Then let’s check: name, booking number.
    .check-now-also-2 = Give me the name and the number.

# text: Sarr, BR-40718. Prenez le temps qu’il faut, mais revenez. Le monsieur du téléphone n’est jamais revenu.
# says-tense: Sarr, BR-40718. Et dites-moi combien de temps. Le monsieur du téléphone devait rappeler « dans un instant ». C’était à huit heures.
# says-furious: Sarr, BR-40718. Et ne me dites pas « un instant » : le dernier instant dure depuis huit heures !
# push-beds: Pour ce soir, je peux vous proposer autre chose : rapprocher les deux lits, et vous faire monter des bouchons d’oreilles, une bouteille d’eau et deux tisanes, avec nos compliments.
# push-beds-also-1: On peut coller les lits et vous apporter des bouchons d’oreilles.
# push-beds-also-2: En attendant demain, un surmatelas sur les deux lits, ça irait ?
# timed-hold: On vous a laissée sans nouvelles, pas cette fois. J’appelle la gouvernante : deux minutes, et je vous écris, même si la réponse est non.
# timed-hold-also-1: Je comprends, deux heures d’attente. Moi, je reviens dans deux minutes, le temps d’appeler la gouvernante.
# timed-hold-also-2: Cette attente n’est pas normale. Comptez deux minutes, montre en main, je vérifie les étages.
# thirty-seconds: Je vous trouve une chambre, c’est promis, la meilleure qu’on ait. Trente secondes !
# thirty-seconds-also-1: Trente secondes et c’est réglé, promis !
# thirty-seconds-also-2: Ne bougez pas, je reviens tout de suite avec une chambre magnifique.
# two-minutes: Merci. J’appelle la gouvernante, réponse dans deux minutes.
# two-minutes-also-1: Je vérifie auprès de la gouvernante, deux minutes.
# two-minutes-also-2: Deux minutes, je fais le tour des chambres.
# a-moment: Merci. Je regarde.
# a-moment-also-1: Je vérifie.
# a-moment-also-2: Un instant, s’il vous plaît.
rooms = Sarr, BR-40718. Take whatever time you need, but do come back. The gentleman on the phone never did.
    .says-tense = Sarr, BR-40718. And tell me how long. The gentleman on the phone was going to call back ‘in a moment’. That was at eight.
    .says-furious = Sarr, BR-40718. And don’t you say ‘one moment’: the last moment has been going on since eight!
    .push-beds = For tonight I can suggest something else: we push the two beds together and send up earplugs, a bottle of water and two herbal teas, with our compliments.
    .push-beds-also-1 = We can push the beds together and bring you earplugs.
    .push-beds-also-2 = Until tomorrow, would a topper across both beds do?
    .timed-hold = You were left without news; not this time. I’m calling the housekeeper: two minutes and I’ll write to you, even if the answer’s no.
    .timed-hold-also-1 = I understand, two hours of waiting. I’ll be back in two minutes, once I’ve called the housekeeper.
    .timed-hold-also-2 = That wait isn’t right. Two minutes by the clock, I’m checking the floors.
    .thirty-seconds = I’ll find you a room, I promise, the best we’ve got. Thirty seconds!
    .thirty-seconds-also-1 = Thirty seconds and it’s sorted, promise!
    .thirty-seconds-also-2 = Don’t move, I’ll be right back with a gorgeous room.
    .two-minutes = Thank you. I’m calling the housekeeper, answer in two minutes.
    .two-minutes-also-1 = Checking with the housekeeper, two minutes.
    .two-minutes-also-2 = Two minutes, I’m going through the rooms.
    .a-moment = Thank you. Let me look.
    .a-moment-also-1 = Checking.
    .a-moment-also-2 = One moment, please.

# text: Rapprocher les lits… C’est ce que nous faisions à l’internat. Et la hotte, elle, ne bougera pas.
# says-tense: Des bouchons d’oreilles. Pour { $years } ans de mariage. Vous offrez quoi, pour les vingt ans, un somnifère ?
# says-furious: Des bouchons d’oreilles ! Je vous demande la chambre que j’ai payée, pas une boîte de bouchons !
# best-i-have: Je comprends, mais nous sommes en surréservation, et les chambres hors service ne remontent pas dans le PMS. C’est malheureusement le mieux que je puisse faire ce soir.
# best-i-have-also-1: L’hôtel est complet, je n’ai rien d’autre.
# best-i-have-also-2: C’est tout ce que j’ai pour cette nuit.
# search-now: Alors je vérifie les trois chambres qui attendent la gouvernante. Deux minutes.
# search-now-also-1: Je regarde ce qui reste, deux minutes.
# search-now-also-2: J’appelle la gouvernante, deux minutes.
# look-properly: Vous avez raison, c’était un pansement, excusez-moi. Il vous faut votre chambre. J’appelle la gouvernante et je vous réponds dans deux minutes.
# look-properly-also-1: Pardon, ce n’était pas à la hauteur. Je cherche une vraie chambre, deux minutes.
# look-properly-also-2: Je comprends votre réaction. Je reprends la recherche autrement, deux minutes.
beds = Push the beds together… That’s what we did as student nurses. And the fan isn’t going to move.
    .says-tense = Earplugs. For { $years } years of marriage. What do you give for twenty, a sleeping pill?
    .says-furious = Earplugs! I’m asking for the room I paid for, not a box of plugs!
    .best-i-have = I understand, but the house is oversold and out-of-service rooms don’t feed back into the PMS. Unfortunately it’s the best I can do tonight.
    .best-i-have-also-1 = The hotel’s full, I have nothing else.
    .best-i-have-also-2 = That’s all I have for tonight.
    .search-now = Then I’ll check the three rooms waiting for the housekeeper. Two minutes.
    .search-now-also-1 = I’ll see what’s left, two minutes.
    .search-now-also-2 = I’m calling the housekeeper, two minutes.
    .look-properly = You’re right, that was a sticking plaster, I’m sorry. You need your room. I’ll call the housekeeper and answer you within two minutes.
    .look-properly-also-1 = I’m sorry, that wasn’t good enough. I’ll look for a real room, two minutes.
    .look-properly-also-2 = I understand your reaction. I’ll go about it differently, two minutes.

# text: Vous revoilà. Julien a remis ses chaussures, au cas où. Dites-moi : il y a un lit quelque part, ou c’est toujours « complet » ?
# says-tense: Alors ? Il y a un lit quelque part, ou c’est toujours « complet » ? Je n’ose plus rien espérer.
# says-furious: Alors, « complet » ? Dites-le vite, que nous sachions si nous refaisons les valises.
# room-and-cause: Chambre 407, grand lit, côté jardin, prête à 22 h 20. La vôtre a été attribuée deux fois cet après-midi.
# room-and-cause-also-1: La 407 est libre, grand lit, 22 h 20. Une erreur d’attribution a eu lieu.
# room-and-cause-also-2: J’ai la 407, grand lit. La vôtre a été donnée à d’autres par erreur.
# free-suite: Après une soirée pareille, je ne vais pas vous donner une chambre ordinaire : prenez la suite face au lac, les deux nuits, c’est offert.
# free-suite-also-1: Je vous offre la suite, c’est la moindre des choses.
# free-suite-also-2: Oubliez la chambre classique, la suite est à vous gratuitement.
# free-suite-coach: On voudrait que ce soit possible. Mais avec le dîner, vous dépasseriez { $limit }, et un cadeau repris une heure plus tard blesse plus qu’un cadeau jamais fait.
# whole-answer: L’attente a été longue, elle est finie : la 407, grand lit, côté jardin, prête à 22 h 20. La vôtre a été attribuée deux fois, et c’est notre faute.
# whole-answer-also-1: Je sais que vous n’osiez plus y croire : la 407, un grand lit au calme, dans une demi-heure. Votre chambre avait été donnée deux fois, l’erreur est de notre côté.
# whole-answer-also-2: Rassurez-vous, c’est fini. La 407 est à vous, grand lit côté jardin ; nous avions attribué la vôtre deux fois.
# room-or-suite: Bonne nouvelle, la 407 est libre, avec un grand lit, côté jardin. Mais tant qu’à déménager, pour { $upgrade } de plus, j’ai aussi la suite face au lac, et celle-là, croyez-moi, elle vaut la peine !
# room-or-suite-also-1: La 407, ou la suite pour { $upgrade } de plus ?
# room-or-suite-also-2: Vous avez le choix : la 407, ou mieux, la suite avec supplément.
room-found = You’re back. Julien’s put his shoes on, just in case. Tell me: is there a bed somewhere, or is it still ‘fully booked’?
    .says-tense = Well? Is there a bed somewhere, or is it still ‘fully booked’? I hardly dare hope any more.
    .says-furious = Well, ‘fully booked’? Say it quickly, so we know whether to pack our bags.
    .room-and-cause = Room 407, double bed, garden side, ready at 10.20. Yours was given out twice this afternoon.
    .room-and-cause-also-1 = 407 is free, double bed, 10.20. There was a mistake in the room allocation.
    .room-and-cause-also-2 = I have 407, double bed. Yours was given to other guests by mistake.
    .free-suite = After an evening like this I’m not going to give you an ordinary room: take the lake suite, both nights, on the house.
    .free-suite-also-1 = The suite’s on us, it’s the least we can do.
    .free-suite-also-2 = Forget the Classic, the suite’s yours for free.
    .free-suite-coach = One wishes it were possible. But it would take you past { $limit }, and a present taken back an hour later hurts more than one never given.
    .whole-answer = It’s been a long wait, and it’s over: 407, double bed, garden side, ready at 10.20. Yours was given out twice, and that’s our fault.
    .whole-answer-also-1 = I know you’d stopped hoping: 407, a double bed, quiet, in half an hour. Your room had been given twice, and the mistake is ours.
    .whole-answer-also-2 = You can stop worrying. 407 is yours, double bed on the garden side; we’d given yours out twice.
    .room-or-suite = Good news, 407 is free, with a double bed, on the garden side. But since you’re moving anyway, for { $upgrade } more I also have the suite facing the lake, and believe me, that one’s worth it!
    .room-or-suite-also-1 = 407, or the suite for { $upgrade } more?
    .room-or-suite-also-2 = You can choose: 407, or better, the suite with a supplement.

# text: La réception vient d’appeler : la suite n’est pas offerte sans l’accord de la direction. Vous me l’aviez pourtant écrit. Je peux relire.
# says-tense: La réception vient d’appeler. La suite, c’est non. J’ai votre phrase sous les yeux : elle ne valait donc rien ?
# says-furious: On vient de nous rappeler de la réception : pas de suite ! Vous l’avez écrit noir sur blanc. Vous écrivez n’importe quoi, alors ?
# reception-refuses: De mon côté, c’était validé, c’est la réception qui refuse. Il reste la 407, avec un grand lit.
# reception-refuses-also-1: C’est eux qui bloquent, pas moi. Prenez la 407.
# reception-refuses-also-2: La réception ne suit pas, désolé. Je peux vous mettre à la 407.
# own-the-promise: Vous avez bien lu : je l’ai écrit, et je n’en avais pas le droit. Pardon. Voici ce qui est sûr : la 407, grand lit, au calme, prête à 22 h 20. La vôtre avait été attribuée deux fois.
# own-the-promise-also-1: C’est ma faute, j’ai promis sans pouvoir tenir, pardon. La 407, elle, est réservée pour vous.
# own-the-promise-also-2: Je vous présente mes excuses, c’était au-delà de ce que je peux donner. La 407 vous attend, grand lit, 22 h 20.
# wake-the-manager: J’ai promis sans en avoir le droit. Je préviens le directeur de nuit, je lui résume tout, et il monte vous voir.
# wake-the-manager-also-1: Je transmets au directeur de nuit avec toute l’histoire.
# wake-the-manager-also-2: C’est au directeur de nuit de décider, je lui explique tout moi-même.
no-suite = Reception has just called: the suite isn’t free without the management’s consent. You did write it, though. I can scroll up.
    .says-tense = Reception has just called. The suite is a no. I have your sentence in front of me: so it was worth nothing?
    .says-furious = Reception has just called: no suite! You wrote it in black and white. So you’ll write anything, will you?
    .reception-refuses = It was approved on my side, it’s reception who refuse. There’s still 407, with a double bed.
    .reception-refuses-also-1 = They’re the ones blocking it, not me. Take 407.
    .reception-refuses-also-2 = Reception won’t play along, sorry. I can put you in 407.
    .own-the-promise = You read it right: I wrote it, and I had no right to. I’m sorry. Here’s what is certain: 407, double bed, quiet, ready at 10.20. Yours had been given out twice.
    .own-the-promise-also-1 = It’s my fault, I promised what I couldn’t deliver, I’m sorry. 407, though, is reserved for you.
    .own-the-promise-also-2 = I apologise, it was more than I can give. 407 is waiting for you, double bed, 10.20.
    .wake-the-manager = I promised it with no right to. I’m letting the duty manager know, I’ll sum it all up for him, and he’ll come up to see you.
    .wake-the-manager-also-1 = I’m passing it to the duty manager with the whole story.
    .wake-the-manager-also-2 = It’s for the duty manager to decide, I’ll explain everything to him myself.

# text: Merci pour la chambre. Reste le dîner : { $dinner }, payé d’avance, arrivé froid avec une heure de retard. Nous avons fêté nos { $years } ans avec le pain.
# says-tense: D’accord pour la chambre. Et le dîner ? { $dinner }, payé d’avance, froid, une heure de retard. Nous avons mangé le pain.
# says-furious: Et le dîner ? { $dinner } pour une assiette froide, une heure après ! Nous avons mangé du pain. Du pain !
# off-short: Dîner retiré de la note : { $dinner }.
# off-short-also-1: Le dîner ne vous sera pas facturé.
# off-short-also-2: C’est retiré, { $dinner }.
# loyalty-points: Je peux vous créditer de cinq cents points de fidélité, à utiliser lors d’un prochain séjour chez nous.
# loyalty-points-also-1: Je vous ajoute des points pour votre prochaine visite.
# loyalty-points-also-2: Un bon pour un prochain séjour, cela vous conviendrait ?
# take-it-off: Du pain sec un soir d’anniversaire, je comprends que ça reste en travers. Les { $dinner } sont retirés de votre note, c’est fait.
# take-it-off-also-1: Ce n’était pas un dîner de fête. Je le retire de la note : { $dinner }.
# take-it-off-also-2: Je comprends votre déception, vous ne paierez pas ce dîner.
# off-and-again: Je suis { $agent_form -> [feminine] confuse [masculine] confus *[neutral] rouge de honte }. Je le retire de la note, on vous le ressert tout chaud à la 407, et je fais ajouter du champagne.
# off-and-again-also-1: Je retire le dîner et je vous le fais resservir, avec du champagne.
# off-and-again-also-2: Le dîner est remboursé et resservi, champagne compris.
# off-and-again-coach: La règle dit l’un ou l’autre, et le compte dépasse { $limit }. Un geste juste et tenu vaut mieux que trois gestes dont un sera repris.
dinner = Thank you for the room. That leaves dinner: { $dinner }, paid in advance, cold and an hour late. We celebrated { $years } years with the bread.
    .says-tense = All right about the room. And dinner? { $dinner }, paid in advance, cold, an hour late. We ate the bread.
    .says-furious = And dinner? { $dinner } for a cold plate, an hour late! We ate bread. Bread!
    .off-short = Dinner taken off the bill: { $dinner }.
    .off-short-also-1 = You won’t be charged for dinner.
    .off-short-also-2 = It’s off, { $dinner }.
    .loyalty-points = I can credit you with five hundred loyalty points, to use on your next stay with us.
    .loyalty-points-also-1 = I’ll add points for your next visit.
    .loyalty-points-also-2 = Would a voucher for your next stay suit you?
    .take-it-off = Dry bread on your anniversary: I can see why that’s hard to swallow. The { $dinner } is off your bill, done.
    .take-it-off-also-1 = That was no celebration dinner. I’m taking it off the bill: { $dinner }.
    .take-it-off-also-2 = I understand your disappointment, you won’t be paying for that dinner.
    .off-and-again = I’m so embarrassed. I’ll take it off the bill, have it served again, hot, in 407, and add some champagne.
    .off-and-again-also-1 = I’ll take dinner off and have it served again, with champagne.
    .off-and-again-also-2 = Dinner refunded and served again, champagne included.
    .off-and-again-coach = The rule says one or the other, and the sum goes past { $limit }. One right gesture that holds beats three of which one is taken back.

# text: Bon. Je respire mieux. Vous savez ce que Julien a dit en ouvrant la fenêtre ? « On voit très bien la hotte. » Nous qui rêvions de nous réveiller face au lac, une fois.
# says-tense: Bon. Ça va un peu mieux. Dire que nous rêvions de nous réveiller face au lac, une fois, et que nous avons eu la hotte. Julien en rit déjà.
# says-furious: Enfin quelque chose. Nous rêvions de nous réveiller face au lac, une fois dans notre vie. Nous aurons connu la hotte. Julien rit, moi pas encore.
# good-night: Il a de l’humour, votre mari ! Profitez bien de la 407, elle donne sur le jardin et elle est très calme.
# good-night-also-1: Quel humour ! La 407 est très calme, vous verrez.
# good-night-also-2: Gardez ce rire, il vous va bien. La 407 vous attend.
# last-one: Alors il faut absolument prendre la suite face au lac, demain ! Il n’en reste qu’une, elle part toujours en premier, et pour { $upgrade } seulement, vous auriez tort d’hésiter. Décidez-vous vite.
# last-one-also-1: Dépêchez-vous, il ne reste qu’une suite à { $upgrade } !
# last-one-also-2: À ce prix-là, il ne faut pas hésiter, prenez-la.
# suite-short: Demain, la suite face au lac se libère. { $upgrade } de supplément pour la nuit.
# suite-short-also-1: La suite face au lac est libre demain, { $upgrade } de plus.
# suite-short-also-2: Il y a une suite face au lac demain, { $upgrade }.
# if-you-like: Il a gardé l’humour, et vous, l’envie du lac. Une idée, libre à vous : demain, la suite avec terrasse, { $upgrade } de plus pour la nuit. Sinon, la 407 reste à vous.
# if-you-like-also-1: J’en souris avec vous. Si le lac vous tente toujours, la suite est libre demain, { $upgrade } de plus, sans obligation.
# if-you-like-also-2: Ça fait plaisir de vous lire ainsi. Vous parliez du lac : la suite se libère demain, { $upgrade } la nuit en plus, c’est vous qui voyez.
# if-you-like-coach: Le lit est trouvé, le dîner réglé, et c’est elle qui a parlé du lac : voilà le moment, et le seul. Le prix est dit, la porte reste ouverte.
lake = Right. I can breathe again. Do you know what Julien said when he opened the window? ‘You get a lovely view of the fan.’ And there we were dreaming of waking up facing the lake, just once.
    .says-tense = Right. That’s a little better. To think we dreamt of waking up facing the lake, just once, and got the fan. Julien’s laughing about it already.
    .says-furious = Something at last. We dreamt of waking up facing the lake, once in our lives. We’ve had the fan. Julien’s laughing; I’m not, yet.
    .good-night = Your husband has a sense of humour! Enjoy 407, it looks out on the garden and it’s very quiet.
    .good-night-also-1 = What a sense of humour! 407 is very quiet, you’ll see.
    .good-night-also-2 = Hold on to that laughter, it suits you. 407 is waiting for you.
    .last-one = Then you simply must take the lake suite tomorrow! There’s only one left, it always goes first, and for just { $upgrade } you’d be wrong to hesitate. Make up your mind quickly.
    .last-one-also-1 = Be quick, there’s only one suite left at { $upgrade }!
    .last-one-also-2 = At that price you mustn’t hesitate, take it.
    .suite-short = Tomorrow the suite facing the lake is free. { $upgrade } extra for the night.
    .suite-short-also-1 = The lake suite’s free tomorrow, { $upgrade } more.
    .suite-short-also-2 = There’s a suite facing the lake tomorrow, { $upgrade }.
    .if-you-like = He’s kept his sense of humour, and you’ve kept the lake in mind. One idea, entirely up to you: tomorrow, the suite with the terrace, { $upgrade } more for the night. If not, 407 stays yours.
    .if-you-like-also-1 = That made me smile too. If the lake still tempts you, the suite’s free tomorrow, { $upgrade } more, no obligation.
    .if-you-like-also-2 = It’s good to read you like this. You mentioned the lake: the suite’s free tomorrow, { $upgrade } extra for the night, it’s up to you.
    .if-you-like-coach = The bed is found, dinner is settled, and it was she who spoke of the lake: this is the moment, and the only one. The price is told, and the door stays open.

# text: { $upgrade }, c’est tout compris ? Pardon, mais ce soir, je me méfie. Il n’y aura pas une taxe de plus dimanche, sur la note ?
# says-tense: { $upgrade }, et quoi d’autre ? Je vous préviens, dimanche je relis la note ligne par ligne.
# says-furious: { $upgrade } de plus ! Et dimanche, je découvrirai le reste sur la note, c’est ça ?
# already-done: Ne vous tracassez pas pour la note. Je l’ai déjà bloquée à votre nom, et vous verrez, vous ne regretterez rien.
# already-done-also-1: C’est déjà réservé, faites-moi confiance.
# already-done-also-2: On verra les détails dimanche, l’important c’est la vue.
# yes-or-no: { $upgrade } pour la nuit de samedi, taxe et petit déjeuner compris. Vous confirmez ?
# yes-or-no-also-1: Tout compris, { $upgrade }. Je réserve ?
# yes-or-no-also-2: Une nuit, { $upgrade }, rien d’autre. Oui ou non ?
# bill-in-full: Relisez-la, vous avez raison. Samedi, { $upgrade } de plus, taxe et petit déjeuner compris, rien d’autre. Vous me dites oui, ou vous y pensez jusqu’à demain midi ?
# bill-in-full-also-1: Votre prudence est légitime. C’est { $upgrade } tout compris, une seule fois. Êtes-vous d’accord ?
# bill-in-full-also-2: Je comprends que vous vérifiiez. { $upgrade } pour samedi, rien de plus. Je la réserve seulement si vous me dites oui.
# let-it-drop: Si vous hésitez, n’en parlons plus : la 407 est à vous pour les deux nuits, sans supplément.
# let-it-drop-also-1: Alors restez à la 407, c’est très bien aussi.
# let-it-drop-also-2: Pas de souci, on laisse tomber la suite.
price = { $upgrade }, all included? Forgive me, but tonight I’m wary. There won’t be some extra tax on Sunday’s bill?
    .says-tense = { $upgrade }, and what else? I warn you, on Sunday I’ll be going through that bill line by line.
    .says-furious = { $upgrade } more! And on Sunday I’ll find the rest on the bill, is that it?
    .already-done = Don’t you worry about the bill. I’ve already put it in your name, and you’ll see, you won’t regret a thing.
    .already-done-also-1 = It’s already booked, trust me.
    .already-done-also-2 = We’ll see about the details on Sunday, it’s the view that counts.
    .yes-or-no = { $upgrade } for Saturday night, tax and breakfast included. Do you confirm?
    .yes-or-no-also-1 = All included, { $upgrade }. Shall I book it?
    .yes-or-no-also-2 = One night, { $upgrade }, nothing else. Yes or no?
    .bill-in-full = Do read it, you’re quite right. Saturday, { $upgrade } more, tax and breakfast included, nothing else. Is that a yes, or would you like until noon tomorrow to think about it?
    .bill-in-full-also-1 = You’re right to be careful. It’s { $upgrade } all included, once only. Are you happy with that?
    .bill-in-full-also-2 = I understand you want to check. { $upgrade } for Saturday, nothing more. I’ll book it only if you say yes.
    .let-it-drop = If you’re in two minds, let’s forget it: 407’s yours for both nights, at no extra charge.
    .let-it-drop-also-1 = Then stay in 407, it’s very nice too.
    .let-it-drop-also-2 = No problem, we’ll drop the suite.

# text: Très bien. Je vais fermer l’ordinateur et réveiller Julien. Redites-moi juste ce qui se passe maintenant, que je ne lui raconte pas de bêtises.
# says-tense: Bien. Récapitulons, si vous voulez bien. Je préfère que ce soit écrit quelque part.
# says-furious: Écrivez-moi noir sur blanc ce qui est prévu. Je ferai une capture d’écran, cette fois.
# five-stars: Tout est réglé ! N’hésitez pas à nous laisser une bonne note après votre séjour. Belle soirée à vous deux.
# five-stars-also-1: C’est en ordre, bonne nuit !
# five-stars-also-2: Voilà, c’est arrangé. Pensez à noter notre échange.
# recap-suite: Un bagagiste monte à 22 h 15, la 407 est prête à 22 h 20. Demain à 15 h, la suite : { $upgrade }, rien d’autre. Je vous réécris à 22 h 30. Bel anniversaire.
# recap-suite-also-1: 22 h 20 la 407, demain 15 h la suite à { $upgrade }. Je repasse à 22 h 30. Bonne nuit à tous les deux.
# recap-suite-also-2: Je récapitule : la 407 ce soir, la suite demain pour { $upgrade }, et je prends de vos nouvelles à 22 h 30.
# recap-room: À 22 h 15, un bagagiste frappe chez vous ; à 22 h 20, la 407, grand lit, au calme. Je vous réécris à 22 h 30 pour m’en assurer. Bel anniversaire à vous deux.
# recap-room-also-1: La 407 à 22 h 20, un bagagiste à 22 h 15. Je vérifie avec vous à 22 h 30. Bonne nuit.
# recap-room-also-2: Je résume : déménagement à 22 h 15, grand lit à 22 h 20, et je reprends contact à 22 h 30.
# recap-short: Chambre 407 à 22 h 20, bagagiste à 22 h 15. C’est noté sur votre réservation.
# recap-short-also-1: La 407, 22 h 20. Tout est inscrit au dossier.
# recap-short-also-2: 22 h 15 bagages, 22 h 20 chambre 407.
# surprise-hint: La 407 dans un quart d’heure, et ne faites pas la grasse matinée : votre mari vous a prévu des fleurs à 8 h 30 !
# surprise-hint-also-1: Tout est prêt, et demain à 8 h 30, un bouquet de votre mari !
# surprise-hint-also-2: Bonne nuit, et profitez des fleurs de demain matin.
# surprise-hint-coach: Elle est vérifiée, mais ce secret-là n’est pas à elle : il appartient à son mari, qui l’avait confié à l’hôtel.
goodbye = Very well. I’ll close the laptop and wake Julien. Just tell me again what happens now, so I don’t get it wrong when I tell him.
    .says-tense = Fine. Let’s go over it, if you don’t mind. I’d rather have it in writing somewhere.
    .says-furious = Put it in black and white for me, what’s going to happen. I’ll take a screenshot this time.
    .five-stars = It’s all sorted! Do leave us a good review after your stay. Have a lovely evening, both of you.
    .five-stars-also-1 = All done, good night!
    .five-stars-also-2 = There, it’s fixed. Remember to rate our chat.
    .recap-suite = A porter comes up at 10.15, 407 is ready at 10.20. Tomorrow at 3 p.m., the suite: { $upgrade }, nothing else. I’ll write to you at 10.30. Happy anniversary.
    .recap-suite-also-1 = 10.20 for 407, tomorrow at 3 the suite at { $upgrade }. I’ll check back at 10.30. Good night to you both.
    .recap-suite-also-2 = To recap: 407 tonight, the suite tomorrow for { $upgrade }, and I’ll see how you are at 10.30.
    .recap-room = At 10.15 a porter knocks; at 10.20, 407, double bed, quiet. I’ll write at 10.30 to make sure. Happy anniversary to you both.
    .recap-room-also-1 = 407 at 10.20, a porter at 10.15. I’ll check with you at 10.30. Good night.
    .recap-room-also-2 = In short: you move at 10.15, double bed at 10.20, and I get back to you at 10.30.
    .recap-short = Room 407 at 10.20, porter at 10.15. It’s on your booking.
    .recap-short-also-1 = 407, 10.20. It’s all on file.
    .recap-short-also-2 = 10.15 luggage, 10.20 room 407.
    .surprise-hint = 407 in a quarter of an hour, and don’t sleep in: your husband has arranged flowers for you at 8.30!
    .surprise-hint-also-1 = All set, and tomorrow at 8.30, a bouquet from your husband!
    .surprise-hint-also-2 = Good night, and enjoy tomorrow morning’s flowers.
    .surprise-hint-coach = She has been verified, but this secret is not hers: it belongs to her husband, who entrusted the hotel with it.

# text: Je préfère m’arrêter là avec vous. Passez-moi quelqu’un qui peut décider, s’il vous plaît.
# says-tense: Stop. Je veux la personne responsable cette nuit. Pas une excuse, pas un formulaire : quelqu’un qui décide.
# says-furious: J’exige le directeur, maintenant ! Ou je descends à la réception en pyjama, et tout l’hôtel entendra pourquoi !
# nobody-there: À cette heure-ci, le directeur est rentré chez lui. Il faudra faire avec moi, madame.
# nobody-there-also-1: Il n’y a plus personne la nuit.
# nobody-there-also-2: Le directeur ne traite pas les conversations en ligne.
# let-me-show: Vous avez toutes les raisons d’être en colère. Je peux décider pour la chambre, ce soir même. Laissez-moi cinq minutes ; sinon, je fais monter le directeur de nuit.
# let-me-show-also-1: Votre colère se comprend. La chambre, c’est en mon pouvoir : cinq minutes, et sinon j’appelle le directeur.
# let-me-show-also-2: Je comprends, on vous a assez promenée. Cinq minutes pour une chambre, ou le directeur de nuit.
# brief-manager: Je préviens le directeur de nuit, avec le lit, le bruit et le dîner, pour que vous n’ayez rien à répéter. Il frappe chez vous dans un quart d’heure.
# brief-manager-also-1: Je résume tout au directeur de nuit, il monte vous voir.
# brief-manager-also-2: Le directeur de nuit vient à vous, je lui explique l’essentiel.
# call-reception: Composez le 9 sur le téléphone de la chambre : la réception vous passera le directeur de nuit.
# call-reception-also-1: Appelez la réception, ils vous le passeront.
# call-reception-also-2: Voyez avec le 9, c’est la réception.
manager-asked = I’d rather leave it there with you. Put me through to somebody who can decide, please.
    .says-tense = Stop. I want whoever’s in charge tonight. Not an apology, not a form: somebody who decides.
    .says-furious = I demand the manager, now! Or I’ll come down to reception in my pyjamas, and the whole hotel will hear why!
    .nobody-there = At this hour the manager has gone home. You’ll have to make do with me, madam.
    .nobody-there-also-1 = There’s nobody here at night.
    .nobody-there-also-2 = The manager doesn’t handle online chats.
    .let-me-show = You have every reason to be angry. I can decide about the room, this very evening. Give me five minutes; if not, I’ll send up the duty manager.
    .let-me-show-also-1 = Your anger makes sense. The room is in my power: five minutes, and otherwise I’ll call the manager.
    .let-me-show-also-2 = I understand, you’ve been passed around enough. Five minutes for a room, or the duty manager.
    .brief-manager = I’ll brief the duty manager about the bed, the noise and the dinner, so you needn’t repeat anything. He’ll knock on your door within a quarter of an hour.
    .brief-manager-also-1 = I’ll tell the duty manager everything, he’ll come up.
    .brief-manager-also-2 = The duty manager will come to you, I’ll explain the main points.
    .call-reception = Dial 9 on the room phone: reception will put you through to the duty manager.
    .call-reception-also-1 = Call reception, they’ll put you through.
    .call-reception-also-2 = Try 9, that’s reception.

# text: Julien rit encore. Merci, { $agent }. Vous avez sauvé la deuxième moitié de la soirée.
# says-tense: Merci. J’attends 22 h 20 pour y croire, mais merci.
# says-furious: Nous verrons bien à 22 h 20.
# becomes: À 22 h 40, la lumière de la 407 était éteinte. Le bouquet est arrivé samedi à 8 h 30, et Aminata a gardé la carte de l’hôtel dans son portefeuille.
mended = Julien’s still laughing. Thank you, { $agent }. You’ve rescued the second half of the evening.
    .says-tense = Thank you. I’ll believe it at 10.20, but thank you.
    .says-furious = We’ll see at 10.20.
    .becomes = At 10.40 the light in 407 was out. The bouquet came on Saturday at 8.30, and Aminata kept the hotel’s card in her purse.

# text: Donc nous dormons dans deux lits, au-dessus de la hotte. Au moins, c’est clair. Bonne nuit.
# says-tense: Deux lits et la hotte, donc. Bonne nuit à vous.
# says-furious: Gardez vos excuses. Nous partons demain à la première heure.
# becomes: La hotte s’est tue à une heure du matin. Aminata et Julien ont écourté leur séjour, et leur avis en ligne tient en une ligne : « Trois chambres vides, deux petits lits. »
half = So we sleep in two beds, above the fan. At least that’s clear. Good night.
    .says-tense = Two beds and the fan, then. Good night to you.
    .says-furious = Keep your apologies. We’re leaving first thing tomorrow.
    .becomes = The fan fell silent at one in the morning. Aminata and Julien cut their stay short, and their review is one line long: ‘Three empty rooms, two small beds.’

# text: D’accord, je l’attends. J’espère qu’il aura lu tout ceci.
# says-tense: Bien. Qu’il frappe doucement, les voisins dorment peut-être, eux.
# says-furious: Qu’il vienne ! Je ne referme pas cette porte avant de l’avoir vu.
# becomes: Le directeur de nuit est monté à 22 h 35. Il a ouvert la 407, que vous pouviez ouvrir vous-même, et l’anniversaire s’est terminé dans un couloir.
duty = All right, I’ll wait for him. I hope he’ll have read all this.
    .says-tense = Fine. Let him knock gently, the neighbours may be asleep, at least.
    .says-furious = Let him come! I’m not closing this door until I’ve seen him.
    .becomes = The duty manager came up at 10.35. He opened 407, which you could have opened yourself, and the anniversary ended in a corridor.

# text: Demain. D’accord. Bonne nuit.
# says-tense: Demain, ce ne sera plus notre anniversaire. Bonne nuit.
# says-furious: Demain, nous serons dans un autre hôtel.
# becomes: Ils ont dormi dos à dos, chacun dans son petit lit, la fenêtre fermée sur la hotte. Le matin, la réception leur a redemandé leur numéro.
alone = Tomorrow. All right. Good night.
    .says-tense = Tomorrow it won’t be our anniversary any more. Good night.
    .says-furious = Tomorrow we’ll be in another hotel.
    .becomes = They slept back to back, each in a single bed, the window shut against the fan. In the morning reception asked them for their number again.

# text: Laissez, j’ai compris. Je vais voir ailleurs.
# says-tense: Laissez tomber. Nous faisons les valises.
# says-furious: C’est fini, nous partons. La facture, vous pouvez la garder !
# becomes: À 23 h, Aminata et Julien ont pris un taxi pour Genève, où une amie avait un canapé-lit. Un grand lit, au calme.
checked-out = Leave it, I’ve understood. I’ll look elsewhere.
    .says-tense = Forget it. We’re packing.
    .says-furious = That’s it, we’re leaving. You can keep the bill!
    .becomes = At eleven Aminata and Julien took a taxi to Geneva, where a friend had a sofa bed. A double bed, and quiet.
