# text: Un anniversaire gâché
title = A ruined anniversary

# text: Vendredi, 21 h 50. Vous répondez en ligne aux clients de l’hôtel des Terrasses, à Annecy, et vous pouvez déplacer un client d’une chambre à l’autre. Un message arrive de la chambre 214 : un couple fête ses { $years } ans de mariage. La réception affiche complet, mais trois chambres attendent encore le passage de la gouvernante.
briefing = Friday, 9.50 p.m. You answer guests of the Hôtel des Terrasses in Annecy online, and you can move a guest from one room to another. A message comes in from room 214: a couple celebrating { $years } years of marriage. Reception says the house is full, but three rooms are still waiting for the housekeeper’s check.

# text: La chambre réservée est due. Si elle n’est plus libre, une chambre de catégorie au moins égale est attribuée le soir même, sans supplément.
policy-room = The room that was booked is owed. If it has gone, a room of at least the same category is given the same evening, at no extra charge.

# text: Un repas servi froid ou en retard est servi de nouveau ou retiré de la note : l’un ou l’autre.
policy-dinner = A meal served cold or late is served again or taken off the bill: one or the other.

# text: Vous disposez de { $limit } au plus par séjour, repas retiré compris. Au-delà, c’est la direction de nuit qui décide.
policy-gesture = You may give up to { $limit } a stay, a meal taken off included. Anything above is the duty manager’s decision.

# text: Rien ne se dit d’une réservation avant d’avoir vérifié le nom et le numéro : n’importe qui peut écrire depuis une chambre.
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
# value: Bouquet de Julien Morel pour demain, 8 h 30 : surprise
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

# text: Bonsoir, chambre 214. J’avais réservé un grand lit pour nos { $years } ans de mariage. Nous avons deux lits d’une personne et une hotte qui ronfle sous la fenêtre. Que pouvez-vous faire ?
# says-tense: Bonsoir, chambre 214. { $years } ans de mariage ce soir. Deux lits d’une personne, une hotte de cuisine sous la fenêtre, un dîner arrivé froid. Je ne sais même pas par où commencer.
# says-furious: Chambre 214. { $years } ans de mariage, et vous nous mettez dans deux lits séparés, au-dessus des cuisines, avec un dîner froid. C’est une plaisanterie ?
# number-please: Bonsoir, merci de votre message. Veuillez m’indiquer votre nom et votre numéro de réservation.
# number-please-also-1: Bonsoir, votre nom et votre numéro de réservation, s’il vous plaît ?
# number-please-also-2: Bonsoir ! Pouvez-vous me communiquer votre numéro de dossier ?
# number-please-also-3: Bonsoir, avant tout, j’ai besoin du numéro de réservation et du nom du dossier.
# number-please-also-4: Bonsoir. C’est à quel nom, et quel numéro ?
# number-please-coach: Il faudra vérifier, c’est vrai. Mais elle vient de vous raconter sa soirée, et on lui tend un formulaire : la même question passera bien mieux deux lignes plus loin.
# suite-at-once: Bonsoir, et bon anniversaire ! J’ai peut-être ce qu’il vous faut pour oublier tout ça : notre suite, avec terrasse face au lac, pour { $upgrade } de plus la nuit. Je vous la réserve ?
# suite-at-once-also-1: Bonsoir, je peux vous proposer une suite face au lac pour { $upgrade } de plus.
# suite-at-once-also-2: Pour vos { $years } ans, pourquoi pas la suite ? C’est { $upgrade } de supplément.
# suite-at-once-also-3: Bonsoir et joyeux anniversaire ! Et si vous passiez dans notre suite avec terrasse sur le lac ? C’est un petit supplément, et vous oublierez tout le reste.
# suite-at-once-also-4: Bonsoir ! Justement, il nous reste une très belle suite, vue sur le lac. Ça vous tente ?
# see-the-evening: Bonsoir, ici { $agent }. Deux lits séparés et un dîner froid, le soir de vos { $years } ans : quelle déception. Je reste avec vous jusqu’à ce que ce soit réparé.
# see-the-evening-also-1: Bonsoir, ce n’est pas la soirée que vous attendiez. Je m’en occupe personnellement.
# see-the-evening-also-2: Bonsoir, quelle déception pour vos { $years } ans. Je prends les choses en main.
# see-the-evening-also-3: Bonsoir, je mesure ce que cette soirée représentait. Je m’en charge jusqu’au bout.
# see-the-evening-also-4: Bonsoir, je suis { $agent }. Fêter ça dans des lits séparés, au-dessus des cuisines… je comprends votre déception. Je ne vous lâche pas avant que ce soit arrangé.
# see-the-evening-also-5: Bonsoir, vous méritiez une tout autre soirée, je vois bien à quel point c’est raté. À partir de maintenant, je m’occupe de tout.
# see-the-evening-coach: La déception est nommée avec ses mots à elle, et quelqu’un prend l’affaire en main. On n’a encore rien réparé, et elle peut déjà souffler.
# dinner-off-first: Bonsoir, toutes nos excuses. Pour nous faire pardonner, je retire tout de suite le dîner de votre note : { $dinner }.
# dinner-off-first-also-1: Bonsoir, désolé, je vous rembourse le dîner.
# dinner-off-first-also-2: Avec nos excuses, le dîner est pour nous.
# dinner-off-first-also-3: Bonsoir, pardon pour tout ça. Le repas ne vous sera pas compté, je l’enlève à l’instant.
# dinner-off-first-also-4: Mille excuses ! Je vous offre le dîner pour compenser : { $dinner } de moins à payer.
# dinner-off-first-coach: Le geste est permis, mais il passe avant elle : l’argent d’abord, on dirait qu’on veut être quitte. Le soir de leurs { $years } ans, qu’elle se sente entendue, puis réparez.
first-message = Good evening, room 214. I booked a double bed to celebrate { $years } years of marriage. We have two single beds and an extractor fan rumbling under the window. What can you do?
    .says-tense = Good evening, room 214. { $years } years married tonight. Two single beds, a kitchen fan under the window, a dinner that arrived cold. I don’t even know where to start.
    .says-furious = Room 214. { $years } years married, and you put us in separate beds, above the kitchens, with a cold dinner. Is this a joke?
    .number-please = Good evening, thank you for your message. Please give me your name and your booking number.
    .number-please-also-1 = Good evening, your name and booking number, please?
    .number-please-also-2 = Good evening! Could you give me your reference number?
    .number-please-also-3 = Good evening, before anything else I need the booking number and the name it’s under.
    .number-please-also-4 = Good evening. What name, and what number?
    .number-please-coach = You will have to check, true. But she has just told you about her evening and is handed a form: the same question will go down far better two lines later.
    .suite-at-once = Good evening, and happy anniversary! I may have just the thing to help you forget all that: our suite, with a terrace facing the lake, for { $upgrade } more a night. Shall I book it for you?
    .suite-at-once-also-1 = Good evening, I can offer you a lake suite for { $upgrade } more.
    .suite-at-once-also-2 = To celebrate { $years } years, why not the suite? It’s { $upgrade } extra.
    .suite-at-once-also-3 = Good evening and happy anniversary! How about moving to our suite with a terrace on the lake? It’s a small extra, and you’ll forget all the rest.
    .suite-at-once-also-4 = Good evening! As it happens, we still have a beautiful suite with a lake view. Tempted?
    .see-the-evening = Good evening, this is { $agent }. Separate beds and a cold dinner, on the night you celebrate { $years } years: what a let-down. I’m staying with you until it’s put right.
    .see-the-evening-also-1 = Good evening, this isn’t the evening you were looking forward to. I’ll see to it myself.
    .see-the-evening-also-2 = Good evening, what a let-down after { $years } years together. I’ll take it from here.
    .see-the-evening-also-3 = Good evening, I can see what this evening meant. I’ll look after it to the end.
    .see-the-evening-also-4 = Good evening, I’m { $agent }. Celebrating in separate beds above the kitchens… I understand how let down you feel. I won’t leave you until it’s sorted.
    .see-the-evening-also-5 = Good evening, you deserved a very different night, I can see how badly it’s gone. From now on I’m taking care of all of it.
    .see-the-evening-coach = The disappointment is named in her own words, and someone takes charge. Nothing is mended yet, and she can already breathe.
    .dinner-off-first = Good evening, our apologies. To make up for it, I’m taking the dinner off your bill right away: { $dinner }.
    .dinner-off-first-also-1 = Good evening, sorry, I’ll refund the dinner.
    .dinner-off-first-also-2 = With our apologies, dinner is on us.
    .dinner-off-first-also-3 = Good evening, sorry about all this. You won’t be charged for the meal, I’m taking it off this minute.
    .dinner-off-first-also-4 = A thousand apologies! Dinner’s free to make up for it: { $dinner } less to pay.
    .dinner-off-first-coach = The gesture is allowed, but it comes before her: money first sounds like buying your way out. On the night they celebrate { $years } years, let her feel heard, then put things right.

# text: Un numéro, d’accord. Mais je viens de l’expliquer à la réception, puis au téléphone. Je recommence à chaque fois, et à chaque fois on me demande un numéro.
# says-tense: La réception, le téléphone, et maintenant vous. Trois fois la même histoire, et la seule chose qu’on me demande, c’est un numéro.
# says-furious: Un numéro ! Je vous parle de mon mariage et vous me parlez d’un numéro. Il y a quelqu’un, derrière cet écran ?
# insist: Je comprends, madame, mais sans numéro de réservation je ne peux rien faire pour vous.
# insist-also-1: Il me faut le numéro, c’est obligatoire.
# insist-also-2: Sans numéro, impossible de vous aider.
# insist-also-3: C’est la règle, madame : pas de numéro, pas de dossier.
# insist-also-4: Je dois vous le redemander, sinon je ne peux pas continuer.
# what-is-urgent: Laissons le numéro pour l’instant. Qu’est-ce qui est le plus urgent : le lit, le bruit, le dîner ?
# what-is-urgent-also-1: Dites-moi d’abord ce qui presse le plus.
# what-is-urgent-also-2: Par quoi voulez-vous qu’on commence ?
# what-is-urgent-also-3: Le numéro attendra. Vous voulez que je regarde la chambre en premier, ou le repas ?
# what-is-urgent-also-4: Qu’est-ce qui vous gêne le plus, là, tout de suite ?
# reception-fault: Vous avez raison, la réception aurait dû noter tout cela dans votre dossier dès votre premier appel. De notre côté, nous n’en avons aucune trace, et nous ne pouvons pas le deviner.
# reception-fault-also-1: C’est la réception qui n’a rien noté.
# reception-fault-also-2: Ce n’est pas notre service, la réception ne nous a rien transmis.
# reception-fault-also-3: À l’accueil, ils n’ont pas fait leur travail, tout devait être inscrit dès le premier appel. Moi, je ne vois rien ici.
# reception-fault-also-4: Ce n’est pas notre faute si on ne nous prévient pas, c’était à eux de nous le signaler.
# person-first: Pardon, j’ai commencé par mon formulaire, et pas par vous. Raconter trois fois, un soir comme celui-ci, c’est deux de trop. Je vous lis.
# person-first-also-1: Pardonnez-moi, je vous ai répondu comme une machine. Dites-moi tout, je vous lis.
# person-first-also-2: Vous avez raison, je m’excuse. C’est épuisant de tout répéter, et c’est la dernière fois.
# person-first-also-3: Vous avez raison, pardon. Trois fois la même histoire, il y a de quoi être à bout. Racontez-moi encore, cette fois quelqu’un vous lit jusqu’au bout.
# person-first-also-4: Je regrette de vous avoir répondu par de la paperasse, je vois bien que vous êtes fatiguée de répéter. Je suis là, dites-moi.
script = A number, all right. But I’ve just explained it to reception, then on the phone. I start again each time, and each time I’m asked for a number.
    .says-tense = Reception, the phone, and now you. The same story three times, and all anyone asks me for is a number.
    .says-furious = A number! I’m talking about my marriage and you’re talking about a number. Is there anybody behind that screen?
    .insist = I understand, madam, but without a booking number there’s nothing I can do for you.
    .insist-also-1 = I need the number, it’s required.
    .insist-also-2 = Without a number I can’t help you.
    .insist-also-3 = That’s the rule, madam: no number, no file.
    .insist-also-4 = I have to ask you for it again, otherwise I can’t go on.
    .what-is-urgent = Never mind the number for now. What’s most urgent: the bed, the noise, the dinner?
    .what-is-urgent-also-1 = Tell me first what’s most pressing.
    .what-is-urgent-also-2 = What would you like us to start with?
    .what-is-urgent-also-3 = The number can wait. Shall I look at the room first, or the meal?
    .what-is-urgent-also-4 = What’s bothering you the most, right now?
    .reception-fault = You’re right, reception should have put all that in your file the first time you called. On our side there’s no trace of it, and we can’t guess.
    .reception-fault-also-1 = It’s reception who didn’t write anything down.
    .reception-fault-also-2 = It isn’t our department, reception hasn’t passed anything on to us.
    .reception-fault-also-3 = The front desk didn’t do its job, everything should have been logged from the first call. I can’t see anything here.
    .reception-fault-also-4 = It’s not our fault if nobody tells us, it was for them to let us know.
    .person-first = I’m sorry, I started with my form and not with you. Telling it three times, on an evening like this, is two too many. Go ahead, I’m reading.
    .person-first-also-1 = Forgive me, I answered like a machine. Tell me everything, I’m with you.
    .person-first-also-2 = You’re right, I’m sorry. It’s exhausting to repeat everything, and this is the last time.
    .person-first-also-3 = You’re right, I’m sorry. The same story three times, anyone would be worn out. Tell me once more, this time someone is reading to the end.
    .person-first-also-4 = I’m sorry I answered you with paperwork, I can see you’re tired of repeating it. I’m here, tell me.

# text: Je vous écris parce qu’il me manque la chambre que j’ai payée, et vous m’en proposez une plus chère. Vous m’avez lue ?
# says-tense: Attendez. Vous ne m’avez pas donné la chambre que j’ai payée, et vous voulez m’en vendre une autre ?
# says-furious: Me vendre une suite, maintenant ! Je n’ai pas la chambre que j’ai payée. Vous vous entendez ?
# take-it-back: Vous avez raison, c’était déplacé, je m’en excuse. Avant tout, vous devez avoir la chambre que vous avez payée, et je m’en charge.
# take-it-back-also-1: Pardon, oubliez la suite. Votre chambre d’abord, je m’en occupe.
# take-it-back-also-2: Je retire ce que j’ai écrit, c’était maladroit. Réparons d’abord.
# take-it-back-also-3: Vous avez tout à fait raison, je n’aurais pas dû vous parler de ça. Excusez-moi. Je m’occupe d’abord de vous rendre ce que vous aviez réservé.
# take-it-back-also-4: Mes excuses, je comprends que ça vous choque. On oublie cette offre ; je vous cherche le grand lit que vous avez payé.
# only-informing: Ce n’était qu’une proposition, madame, pour vous informer de nos disponibilités de ce soir. Beaucoup de clients aiment le savoir, et vous êtes tout à fait libre de refuser.
# only-informing-also-1: Je vous informais simplement des possibilités.
# only-informing-also-2: Rien ne vous oblige à accepter.
# only-informing-also-3: Je ne cherchais pas à vous forcer la main, madame, c’était juste une suggestion parmi d’autres.
# only-informing-also-4: Il n’y a pas de mal à proposer, beaucoup de nos clients apprécient.
# then-for-free: Vous avez raison d’être choquée. Alors je vous l’offre, la suite, pour les deux nuits.
# then-for-free-also-1: D’accord, la suite est gratuite pour vous.
# then-for-free-also-2: Je vous fais cadeau du supplément, les deux nuits.
# then-for-free-also-3: Je comprends. Dans ce cas, prenez la suite, elle est à nos frais jusqu’à dimanche.
# then-for-free-also-4: Pour me faire pardonner, la belle chambre ne vous coûtera rien du tout.
pitch = I’m writing because I haven’t got the room I paid for, and you’re offering me a dearer one. Have you read what I wrote?
    .says-tense = Wait. You haven’t given me the room I paid for, and you want to sell me another?
    .says-furious = Sell me a suite, now! I haven’t got the room I paid for. Can you hear yourself?
    .take-it-back = You’re right, that was out of place, and I apologise. Before anything else you should have the room you paid for, and I’ll see to it.
    .take-it-back-also-1 = I’m sorry, forget the suite. Your room first, I’ll take care of it.
    .take-it-back-also-2 = I take that back, it was clumsy. Let’s put things right first.
    .take-it-back-also-3 = You’re absolutely right, I shouldn’t have brought that up. I’m sorry. I’ll start by getting you what you booked.
    .take-it-back-also-4 = My apologies, I can see why that shocks you. Forget that offer; I’m finding you the double bed you paid for.
    .only-informing = It was only a suggestion, madam, to let you know what’s available this evening. Many guests like to be told, and you’re perfectly free to decline.
    .only-informing-also-1 = I was just telling you what the options are.
    .only-informing-also-2 = Nobody’s forcing you to accept.
    .only-informing-also-3 = I wasn’t trying to push you, madam, it was just one idea among others.
    .only-informing-also-4 = There’s no harm in offering, a lot of people appreciate it.
    .then-for-free = You’re right to be shocked. In that case the suite is yours, both nights, on us.
    .then-for-free-also-1 = All right, you can have the suite for free.
    .then-for-free-also-2 = I’ll waive the supplement, for both nights.
    .then-for-free-also-3 = I understand. In that case take the suite, we’ll cover it until Sunday.
    .then-for-free-also-4 = To make up for it, the better room won’t cost you a thing.

# text: Nous avons deux petits, et je travaille de nuit à l’hôpital. Dormir côte à côte, au calme, c’était tout le programme. J’ai réservé en janvier. Où est passée ma chambre ?
# says-tense: Deux enfants, des gardes de nuit à l’hôpital : dormir, c’était le cadeau. Réservé en janvier, payé d’avance, dîner compris. Où est passée ma chambre ?
# says-furious: Je travaille de nuit à l’hôpital, j’ai deux enfants, et je voulais dormir. Une fois. J’ai tout payé en janvier, même ce dîner froid. Où est ma chambre ?
# heartfelt: Oh là là, je suis vraiment { $agent_form -> [feminine] désolée [masculine] désolé *[neutral] triste pour vous }, c’est affreux… Avec deux enfants et des nuits à l’hôpital, vous méritiez tellement mieux. Franchement, à votre place, j’en aurais pleuré.
# heartfelt-also-1: Je suis de tout cœur avec vous, c’est terrible.
# heartfelt-also-2: Vraiment, vraiment { $agent_form -> [feminine] désolée [masculine] désolé *[neutral] triste pour vous }, quelle soirée gâchée.
# heartfelt-also-3: Mon Dieu, quelle tristesse ! Vous devez être épuisée, avec les petits et l’hôpital, ça me brise le cœur.
# heartfelt-also-4: C’est tellement injuste, vous qui soignez les gens toute la nuit… Pardon, je ne trouve pas les mots.
# in-her-words: Des mois de nuits blanches, et ce soir, le seul vœu, c’était de dormir ensemble, au calme. Donc : un grand lit, ce soir même. Le reste ensuite, une explication comprise.
# in-her-words-also-1: Si je vous suis : dormir d’abord, au calme et ensemble, le dîner ensuite. On y va.
# in-her-words-also-2: Votre repos était le cadeau, et on vous l’a gâché. Je commence par la chambre, puis le dîner.
# in-her-words-also-3: Après les gardes et avec deux petits à la maison, vous vouliez simplement dormir côte à côte, sans bruit. Je m’occupe d’abord du grand lit pour cette nuit, et ensuite je vous explique ce qui s’est passé.
# in-her-words-also-4: Je comprends : ce séjour, c’était surtout du sommeil et du calme à deux. Le lit passe en premier, ce soir, puis le repas et le pourquoi.
# reception-assigns: C’est la réception qui attribue les chambres, pas nous. Vous leur avez demandé de changer ?
# reception-assigns-also-1: Pour les chambres, il faut voir avec la réception.
# reception-assigns-also-2: C’est une erreur de la réception, pas du service en ligne.
# reception-assigns-also-3: Nous n’avons pas la main là-dessus, c’est l’accueil qui s’est trompé. Vous leur en avez parlé ?
# reception-assigns-also-4: Ça, c’est leur erreur, en bas. Il faut redescendre leur demander.
# straight-to-it: Je cherche une autre chambre, et vous aurez une réponse dans cinq minutes. Le nom et le numéro de la réservation, s’il vous plaît ?
# straight-to-it-also-1: Donnez-moi le numéro de réservation, je regarde ce qui est libre.
# straight-to-it-also-2: Votre numéro de réservation, et je cherche.
# straight-to-it-also-3: Je vous réponds d’ici cinq minutes pour un autre lit. C’est à quel nom, et quel numéro ?
# straight-to-it-also-4: D’accord, je regarde les disponibilités. J’ai besoin du numéro de dossier et du nom.
told = We have two little ones, and I work nights at the hospital. Sleeping side by side, in quiet, was the whole plan. I booked in January. Where has my room gone?
    .says-tense = Two children, night shifts at the hospital: sleep was the present. Booked in January, paid in advance, dinner included. Where has my room gone?
    .says-furious = I work nights at the hospital, I have two children, and I wanted to sleep. Just once. I paid for it all in January, even that cold dinner. Where is my room?
    .heartfelt = Oh dear, I’m so very sorry, that’s dreadful… With two children and night shifts, you deserved so much better. Honestly, in your place I’d have cried.
    .heartfelt-also-1 = My heart goes out to you, that’s terrible.
    .heartfelt-also-2 = I’m really, really sorry, what a ruined evening.
    .heartfelt-also-3 = My goodness, how sad! You must be exhausted, with the little ones and the hospital, it breaks my heart.
    .heartfelt-also-4 = It’s so unfair, you who look after people all night… I’m sorry, I can’t find the words.
    .in-her-words = Months of sleepless nights, and this evening the one wish was to sleep together, in quiet. So: a double bed, tonight. The rest after that, an explanation included.
    .in-her-words-also-1 = If I follow you: sleep first, in quiet and together, then dinner. Let’s go.
    .in-her-words-also-2 = Your rest was the present, and it’s been spoilt. I’ll start with the room, then the dinner.
    .in-her-words-also-3 = After those shifts and with two little ones at home, you simply wanted to sleep side by side, without noise. First I’ll see to the double bed for tonight, then I’ll explain what happened.
    .in-her-words-also-4 = I understand: this stay was above all about rest and some peace together. The bed comes first, tonight, then the meal and the why.
    .reception-assigns = It’s reception who assign the rooms, not us. Have you asked them to change it?
    .reception-assigns-also-1 = For rooms you have to speak to reception.
    .reception-assigns-also-2 = It’s reception’s mistake, not the online team’s.
    .reception-assigns-also-3 = It’s out of our hands, the front desk got it wrong. Have you spoken to them?
    .reception-assigns-also-4 = That’s their mistake, downstairs. You need to go back down and ask them.
    .straight-to-it = I’ll look for another room, and you’ll have an answer in five minutes. The name and number of the booking, please?
    .straight-to-it-also-1 = Give me the booking number, I’ll see what’s free.
    .straight-to-it-also-2 = Your booking number, and I’ll look.
    .straight-to-it-also-3 = I’ll answer you within five minutes about another bed. What name is it under, and what number?
    .straight-to-it-also-4 = OK, I’m looking at what’s available. I need the reference number and the name.

# text: C’est gentil à vous. Mais il est presque dix heures, la hotte tourne toujours, et je n’ai toujours pas de lit.
# says-tense: D’accord. Et concrètement ? Il est presque dix heures, la hotte tourne, et nous regardons deux petits lits.
# says-furious: Et alors ? Vos phrases ne me donnent pas de lit ! Il est dix heures, et cette hotte n’arrête pas.
# still-sorry: Je vous renouvelle toutes nos excuses, je sais à quel point c’est pénible, et j’en suis sincèrement { $agent_form -> [feminine] navrée [masculine] navré *[neutral] mal à l’aise }.
# still-sorry-also-1: Encore une fois, je suis vraiment { $agent_form -> [feminine] désolée [masculine] désolé *[neutral] mal à l’aise }.
# still-sorry-also-2: Croyez bien que nous regrettons cette situation.
# still-sorry-also-3: Je ne sais pas comment vous dire à quel point je regrette, c’est vraiment inadmissible.
# still-sorry-also-4: Mille pardons, encore, pour cette soirée. Nous comprenons votre déception.
# what-number: Je regarde les chambres. Quel nom et quel numéro, sur la réservation ?
# what-number-also-1: Le nom et le numéro de réservation, et je regarde.
# what-number-also-2: Il me faut votre numéro de réservation pour vous déplacer.
# what-number-also-3: D’accord, je cherche. C’est à quel nom, et avec quel numéro ?
# what-number-also-4: Pour avancer, j’ai besoin de la référence du dossier.
# tomorrow-morning: À cette heure-ci, le plus sage est d’essayer de dormir. Demain matin, la réception aura plus de choix.
# tomorrow-morning-also-1: On verra ça demain matin, ce sera plus simple.
# tomorrow-morning-also-2: Ce soir c’est trop tard, passez à la réception demain.
# tomorrow-morning-also-3: Il est tard, reposez-vous, on vous changera de chambre demain.
# tomorrow-morning-also-4: Essayez de dormir un peu malgré le bruit, on trouvera mieux au matin.
# now-act: Vous êtes à bout, et les mots n’y changeront rien. Je cherche une chambre maintenant ; dans dix minutes, vous saurez où vous dormez.
# now-act-also-1: Vous avez raison, assez parlé. Je vous trouve un lit, réponse dans dix minutes.
# now-act-also-2: Je vois que vous n’en pouvez plus. Je m’en occupe tout de suite, dix minutes.
# now-act-also-3: Vous ne voulez plus de paroles, et je vous comprends. Je passe les chambres en revue moi-même ; dans dix minutes vous êtes fixée.
# now-act-also-4: C’est vrai, il est tard et vous n’avez toujours rien pour dormir. J’y travaille maintenant, je vous écris dans dix minutes au plus tard.
enough = That’s kind of you. But it’s nearly ten, the fan’s still running, and I still haven’t got a bed.
    .says-tense = All right. And in practice? It’s nearly ten, the fan’s running, and we’re looking at two little beds.
    .says-furious = So what? Your sentences don’t give me a bed! It’s ten o’clock and that fan won’t stop.
    .still-sorry = Once again, all our apologies; I know how trying this is, and I’m sincerely sorry.
    .still-sorry-also-1 = Once again, I’m really sorry.
    .still-sorry-also-2 = Please believe that we regret this situation.
    .still-sorry-also-3 = I don’t know how to tell you how sorry I am, it’s really unacceptable.
    .still-sorry-also-4 = Our apologies, again, for this evening. We understand your disappointment.
    .what-number = I’m looking at rooms. What name and number is the booking under?
    .what-number-also-1 = The name and booking number, and I’ll look.
    .what-number-also-2 = I need your booking number to move you.
    .what-number-also-3 = OK, I’m searching. What name is it in, and what number?
    .what-number-also-4 = To get moving I need your file reference.
    .tomorrow-morning = At this hour the wisest thing is to try and sleep. Tomorrow morning reception will have more choice.
    .tomorrow-morning-also-1 = We’ll see to it tomorrow morning, it’ll be easier.
    .tomorrow-morning-also-2 = It’s too late tonight, drop by reception tomorrow.
    .tomorrow-morning-also-3 = It’s late, get some rest, we’ll change your room tomorrow.
    .tomorrow-morning-also-4 = Try to get some sleep despite the noise, we’ll find something better when it’s light.
    .now-act = You’re worn out, and words won’t help. I’m looking for a room now; in ten minutes you’ll know where you’re sleeping.
    .now-act-also-1 = You’re right, enough talk. I’ll find you a bed, answer in ten minutes.
    .now-act-also-2 = I can see you’ve had enough. I’m on it now, ten minutes.
    .now-act-also-3 = You don’t want any more words, and I understand. I’m going through the rooms myself; in ten minutes you’ll have your answer.
    .now-act-also-4 = It’s true, it’s late and you still have nowhere to sleep. I’m working on it now, I’ll write within ten minutes at the latest.

# text: Je veux bien. À la réception, on m’a répondu « complet » sans lever les yeux. Qu’est-ce qu’il vous faut, à vous, pour chercher vraiment ?
# says-tense: À la réception, on m’a dit « complet » sans lever les yeux. Pourquoi est-ce que ce serait différent avec vous ?
# says-furious: « Complet », sans même lever les yeux ! Et vous, vous allez me copier la même phrase, n’est-ce pas ?
# know-you: J’ai déjà tout sous les yeux : madame Sarr et monsieur Morel, chambre 214 jusqu’au { $departure }. Et pour vous consoler, un joli bouquet vous attend demain à 8 h 30.
# know-you-also-1: Je vois votre dossier : Sarr et Morel, 214, et même les fleurs prévues demain.
# know-you-also-2: Inutile de me donner un numéro, j’ai vos noms, vos dates et le bouquet.
# know-you-also-3: C’est bon, je vous ai : Aminata Sarr, chambre 214. Et ne soyez pas triste, votre mari vous a commandé des fleurs !
# know-you-also-4: Je n’ai besoin de rien, tout s’affiche : les deux noms, le départ dimanche, la livraison du fleuriste demain matin.
# know-you-coach: C’était pour rassurer. Mais n’importe qui peut écrire depuis une chambre : on ne dit rien d’un dossier avant d’avoir vérifié, et surtout pas la surprise d’un mari.
# two-things: Après un accueil pareil, je comprends que vous doutiez. Il me faut deux choses, le nom et le numéro de réservation, puis je fais le tour des chambres, une par une.
# two-things-also-1: Vous avez de quoi vous méfier. Donnez-moi le nom et le numéro, et je vérifie chaque chambre.
# two-things-also-2: Je comprends votre méfiance. Avec le numéro de réservation, je cherche pour de bon.
# two-things-also-3: On ne vous a même pas regardée, c’est normal de ne plus y croire. Juste deux choses, votre nom et la référence, et je contrôle tout l’hôtel.
# two-things-also-4: Je comprends que vous soyez sceptique. Il me faut le nom et le numéro du dossier ; ensuite je ne m’arrête pas au mot « complet ».
# same-question: Pour chercher, il me faut le nom et le numéro de réservation.
# same-question-also-1: Donnez-moi le nom et le numéro, s’il vous plaît.
# same-question-also-2: Votre nom et votre numéro de réservation ?
# same-question-also-3: Je peux avoir la référence, et le nom de la personne qui a réservé ?
# same-question-also-4: J’ai juste besoin de vérifier le dossier : à quel nom, quelle référence ?
# only-dinner: Pour la chambre, c’est bien complet, je viens de regarder. En revanche, je peux vous retirer le dîner : { $dinner }.
# only-dinner-also-1: Il n’y a plus de chambre, mais je vous rembourse le dîner.
# only-dinner-also-2: L’hôtel est plein. Je peux seulement retirer { $dinner } de la note.
# only-dinner-also-3: Malheureusement, je confirme, c’est complet. Mais pour le repas, je peux faire quelque chose, je l’enlève.
# only-dinner-also-4: Aucune chambre libre. Je vous rends le prix du dîner, c’est tout ce que je peux.
identity = I’m willing. At reception they told me ‘fully booked’ without looking up. What do you need, so that you’ll really look?
    .says-tense = At reception they told me ‘fully booked’ without looking up. Why would it be any different with you?
    .says-furious = ‘Fully booked’, without even looking up! And you’re going to paste me the same sentence, aren’t you?
    .know-you = I already have it all in front of me: Ms Sarr and Mr Morel, room 214 until { $departure }. And to cheer you up, there’s a lovely bouquet waiting for you tomorrow at 8.30.
    .know-you-also-1 = I can see your file: Sarr and Morel, 214, and even tomorrow’s flowers.
    .know-you-also-2 = No need for a number, I have your names, your dates and the bouquet.
    .know-you-also-3 = It’s fine, I’ve got you: Aminata Sarr, room 214. And don’t be sad, your husband’s ordered you flowers!
    .know-you-also-4 = I don’t need anything, it all comes up: both names, leaving on Sunday, the florist’s delivery tomorrow morning.
    .know-you-coach = It was meant to reassure. But anyone can write from a room: nothing in a file is told before it is checked, least of all a husband’s surprise.
    .two-things = After a welcome like that I understand you have doubts. I need two things, the name and the booking number, and then I’ll go through the rooms, one by one.
    .two-things-also-1 = You have every reason to be wary. Give me the name and the number, and I’ll check each room.
    .two-things-also-2 = I understand you’re wary. With the booking number, I’ll look properly.
    .two-things-also-3 = They didn’t even look at you, it’s natural to stop believing. Just two things, your name and the reference, and I’ll check the whole hotel.
    .two-things-also-4 = I understand you’re sceptical. I need the name and the reference number; after that I won’t stop at the word “full”.
    .same-question = To look, I need the name and the booking number.
    .same-question-also-1 = Please give me the name and the number.
    .same-question-also-2 = Your name and booking number?
    .same-question-also-3 = Could I have the reference, and the name of whoever booked?
    .same-question-also-4 = I just need to verify the file: what name, what reference?
    .only-dinner = About the room, we really are fully booked, I’ve just looked. What I can do is take off the dinner: { $dinner }.
    .only-dinner-also-1 = There’s no room left, but I’ll refund the dinner.
    .only-dinner-also-2 = The hotel’s full. All I can do is take { $dinner } off the bill.
    .only-dinner-also-3 = Unfortunately I can confirm it’s full. But I can do something about the meal, I’ll take it off.
    .only-dinner-also-4 = No rooms free. I’ll give you back the price of the dinner, that’s all I can do.

# text: Un bouquet… C’était une surprise de Julien, je suppose. Et vous ne m’avez même pas demandé qui j’étais.
# says-tense: Un bouquet. C’était donc ça, ses mystères. Il se réjouissait de voir ma tête. Et si c’était quelqu’un d’autre qui écrivait ?
# says-furious: Un bouquet ! C’était la seule chose réussie de cette soirée, et vous me la gâchez aussi. Vous ne savez même pas à qui vous parlez !
# act-surprised: Faites comme si vous ne saviez rien, il n’y verra que du feu ! Allez, votre nom et votre numéro, et je m’occupe de la chambre.
# act-surprised-also-1: Ce n’est pas grave, faites semblant d’être surprise.
# act-surprised-also-2: Il ne se doutera de rien, jouez la surprise.
# act-surprised-also-3: Oh, ce n’est rien, demain vous n’aurez qu’à sourire comme si vous découvriez tout ! Votre nom, du coup ?
# act-surprised-also-4: Il n’en saura rien si vous ne dites rien. Donnez-moi votre numéro, on avance.
# no-excuse: Je vous ai volé ce moment, et j’aurais dû vérifier d’abord. Pardon, à tous les deux. Votre nom et votre numéro, pour que plus rien ne se dise sans vous ?
# no-excuse-also-1: C’est une vraie faute, je m’en excuse. Je comprends votre peine. Vérifions maintenant : nom et numéro ?
# no-excuse-also-2: Pardon, cette surprise ne m’appartenait pas. Puis-je vérifier votre nom et votre numéro ?
# no-excuse-also-3: Je n’ai aucune excuse : j’ai gâché cette surprise et je n’ai même pas vérifié qui m’écrivait. Pardon. Je peux vous demander votre nom et votre numéro, maintenant ?
# no-excuse-also-4: Je regrette sincèrement, c’était à lui de vous le dire et je comprends votre déception. Pour que ça n’arrive plus, puis-je avoir le nom et la référence de la réservation ?
# check-now: Vous avez raison, vérifions. Votre nom et votre numéro de réservation ?
# check-now-also-1: Alors vérifions : nom, numéro de réservation.
# check-now-also-2: Donnez-moi le nom et le numéro.
# check-now-also-3: C’est vrai. Je vérifie : à quel nom, quelle référence ?
# check-now-also-4: D’accord, il me faut votre numéro de dossier et votre nom complet.
spoilt = A bouquet… That was Julien’s surprise, I suppose. And you didn’t even ask who I was.
    .says-tense = A bouquet. So that’s what he was being so mysterious about. He couldn’t wait to see my face. And what if it had been somebody else writing?
    .says-furious = A bouquet! It was the one thing about this evening that might have gone right, and you’ve spoilt that too. You don’t even know who you’re talking to!
    .act-surprised = Just pretend you don’t know, he’ll never notice! Come on, your name and number, and I’ll see to the room.
    .act-surprised-also-1 = It’s no big deal, just act surprised.
    .act-surprised-also-2 = He won’t suspect a thing, look surprised.
    .act-surprised-also-3 = Oh, it’s nothing, tomorrow just smile as if you’d never known! So, your name?
    .act-surprised-also-4 = He’ll never know if you say nothing. Give me your number and let’s move on.
    .no-excuse = I’ve robbed you of that moment, and I should have checked first. I’m sorry, to you both. Your name and number, so nothing more is said without you?
    .no-excuse-also-1 = That was a real mistake, I apologise. I understand it hurts. Let’s check now: name and number?
    .no-excuse-also-2 = I’m sorry, that surprise wasn’t mine to tell. May I check your name and number?
    .no-excuse-also-3 = There’s no excuse: I ruined that surprise and didn’t even check who was writing. I’m sorry. May I ask for your name and number now?
    .no-excuse-also-4 = I’m truly sorry, it was for him to tell you and I understand your disappointment. So that it doesn’t happen again, may I have the name and the booking reference?
    .check-now = You’re right, let’s check. Your name and your booking number?
    .check-now-also-1 = Then let’s check: name, booking number.
    .check-now-also-2 = Give me the name and the number.
    .check-now-also-3 = True. I’ll check: under what name, what reference?
    .check-now-also-4 = OK, I need your reference number and your full name.

# text: Sarr, BR-40718. Prenez le temps qu’il faut, mais revenez. Le monsieur du téléphone n’est jamais revenu.
# says-tense: Sarr, BR-40718. Et dites-moi combien de temps. Le monsieur du téléphone devait rappeler « dans un instant ». C’était à huit heures.
# says-furious: Sarr, BR-40718. Et ne me dites pas « un instant » : le dernier instant dure depuis huit heures !
# push-beds: Pour ce soir, je peux vous proposer autre chose : rapprocher les deux lits, et vous faire monter des bouchons d’oreilles, une bouteille d’eau et deux tisanes, avec nos compliments.
# push-beds-also-1: On peut coller les lits et vous apporter des bouchons d’oreilles.
# push-beds-also-2: En attendant demain, un surmatelas sur les deux lits, ça irait ?
# push-beds-also-3: Ce que je peux faire ce soir : on assemble les deux lits, et je vous fais porter de quoi vous protéger du bruit, avec une tisane.
# push-beds-also-4: Et si on rapprochait vos matelas, avec une couette double ?
# timed-hold: On vous a laissée sans nouvelles, pas cette fois. J’appelle la gouvernante : deux minutes, et je vous écris, même si la réponse est non.
# timed-hold-also-1: Je comprends, deux heures d’attente. Moi, je reviens dans deux minutes, le temps d’appeler la gouvernante.
# timed-hold-also-2: Cette attente n’est pas normale. Comptez deux minutes, montre en main, je vérifie les étages.
# timed-hold-also-3: Vous avez attendu un rappel qui n’est jamais venu, je comprends. Moi, je vous écris dans deux minutes, que ce soit oui ou non : j’appelle la gouvernante.
# timed-hold-also-4: On vous a déjà oubliée une fois, ça suffit. Deux minutes pour joindre les étages, et je reviens quoi qu’il arrive.
# timed-hold-also-5: Deux heures sans nouvelles, c’est inacceptable. De moi, vous aurez une réponse dans deux minutes, dès que j’aurai eu la gouvernante, quelle que soit la nouvelle
# thirty-seconds: Je vous trouve une chambre, c’est promis, la meilleure qu’on ait. Trente secondes !
# thirty-seconds-also-1: Trente secondes et c’est réglé, promis !
# thirty-seconds-also-2: Ne bougez pas, je reviens tout de suite avec une chambre magnifique.
# thirty-seconds-also-3: Une demi-minute et vous avez votre chambre, faites-moi confiance !
# thirty-seconds-also-4: Je vous promets la plus belle de l’hôtel, je reviens aussitôt !
# two-minutes: Merci. J’appelle la gouvernante, réponse dans deux minutes.
# two-minutes-also-1: Je vérifie auprès de la gouvernante, deux minutes.
# two-minutes-also-2: Deux minutes, je fais le tour des chambres.
# two-minutes-also-3: Merci madame Sarr. Je vois avec la gouvernante et je vous réécris dans deux minutes.
# two-minutes-also-4: Laissez-moi deux minutes pour vérifier ce qui est libre.
# a-moment: Merci. Je regarde.
# a-moment-also-1: Je vérifie.
# a-moment-also-2: Un instant, s’il vous plaît.
# a-moment-also-3: Je regarde ça, ne quittez pas.
# a-moment-also-4: D’accord, patientez.
rooms = Sarr, BR-40718. Take whatever time you need, but do come back. The gentleman on the phone never did.
    .says-tense = Sarr, BR-40718. And tell me how long. The gentleman on the phone was going to call back ‘in a moment’. That was at eight.
    .says-furious = Sarr, BR-40718. And don’t you say ‘one moment’: the last moment has been going on since eight!
    .push-beds = For tonight I can suggest something else: we push the two beds together and send up earplugs, a bottle of water and two herbal teas, with our compliments.
    .push-beds-also-1 = We can push the beds together and bring you earplugs.
    .push-beds-also-2 = Until tomorrow, would a topper across both beds do?
    .push-beds-also-3 = What I can do tonight: we put the two beds side by side, and I’ll have something against the noise brought up, with a herbal tea.
    .push-beds-also-4 = How about moving your mattresses together, with a double duvet?
    .timed-hold = You were left without news; not this time. I’m calling the housekeeper: two minutes and I’ll write to you, even if the answer’s no.
    .timed-hold-also-1 = I understand, two hours of waiting. I’ll be back in two minutes, once I’ve called the housekeeper.
    .timed-hold-also-2 = That wait isn’t right. Two minutes by the clock, I’m checking the floors.
    .timed-hold-also-3 = You waited for a call that never came, I understand. I’ll write to you in two minutes, whether it’s yes or no: I’m calling the housekeeper.
    .timed-hold-also-4 = You’ve been forgotten once already, that’s enough. Two minutes to reach the floors, and I’ll be back whatever happens.
    .timed-hold-also-5 = Two hours without news is unacceptable. From me you’ll hear in two minutes, once I’ve had the housekeeper on the phone, whatever the news is
    .thirty-seconds = I’ll find you a room, I promise, the best we’ve got. Thirty seconds!
    .thirty-seconds-also-1 = Thirty seconds and it’s sorted, promise!
    .thirty-seconds-also-2 = Don’t move, I’ll be right back with a gorgeous room.
    .thirty-seconds-also-3 = Half a minute and you’ve got your room, trust me!
    .thirty-seconds-also-4 = I promise you the loveliest one in the hotel, back in a flash!
    .two-minutes = Thank you. I’m calling the housekeeper, answer in two minutes.
    .two-minutes-also-1 = Checking with the housekeeper, two minutes.
    .two-minutes-also-2 = Two minutes, I’m going through the rooms.
    .two-minutes-also-3 = Thank you, Ms Sarr. I’ll see with the housekeeper and write back in two minutes.
    .two-minutes-also-4 = Give me two minutes to check what’s free.
    .a-moment = Thank you. Let me look.
    .a-moment-also-1 = Checking.
    .a-moment-also-2 = One moment, please.
    .a-moment-also-3 = Looking into it, hold on.
    .a-moment-also-4 = OK, please wait.

# text: Rapprocher les lits… C’est ce que nous faisions à l’internat. Et la hotte, elle, ne bougera pas.
# says-tense: Des bouchons d’oreilles. Pour { $years } ans de mariage. Vous offrez quoi, pour les vingt ans, un somnifère ?
# says-furious: Des bouchons d’oreilles ! Je vous demande la chambre que j’ai payée, pas une boîte de bouchons !
# best-i-have: Je comprends, mais nous sommes en surréservation, et les chambres hors service ne remontent pas dans le PMS. C’est malheureusement le mieux que je puisse faire ce soir.
# best-i-have-also-1: L’hôtel est complet, je n’ai rien d’autre.
# best-i-have-also-2: C’est tout ce que j’ai pour cette nuit.
# best-i-have-also-3: Je n’ai rien de plus, le système est en overbooking et les HS ne sont pas relâchées.
# best-i-have-also-4: Il faudra vous en contenter pour ce soir, le planning est saturé.
# search-now: Alors je vérifie les trois chambres qui attendent la gouvernante. Deux minutes.
# search-now-also-1: Je regarde ce qui reste, deux minutes.
# search-now-also-2: J’appelle la gouvernante, deux minutes.
# search-now-also-3: D’accord, j’essaie les chambres qui ne sont pas encore contrôlées. Deux minutes.
# search-now-also-4: Je cherche mieux, alors. Réponse très vite.
# look-properly: Vous avez raison, c’était un pansement, excusez-moi. Il vous faut votre chambre. J’appelle la gouvernante et je vous réponds dans deux minutes.
# look-properly-also-1: Pardon, ce n’était pas à la hauteur. Je cherche une vraie chambre, deux minutes.
# look-properly-also-2: Je comprends votre réaction. Je reprends la recherche autrement, deux minutes.
# look-properly-also-3: C’est vrai, des bouchons d’oreilles, ce n’était pas une réponse. Pardon. Je vois avec la gouvernante pour un grand lit et je reviens dans deux minutes.
# look-properly-also-4: Excusez-moi, je comprends que ça ne suffise pas, vous avez payé autre chose. Donnez-moi deux minutes, j’appelle les étages.
beds = Push the beds together… That’s what we did as student nurses. And the fan isn’t going to move.
    .says-tense = Earplugs. For { $years } years of marriage. What do you give for twenty, a sleeping pill?
    .says-furious = Earplugs! I’m asking for the room I paid for, not a box of plugs!
    .best-i-have = I understand, but the house is oversold and out-of-service rooms don’t feed back into the PMS. Unfortunately it’s the best I can do tonight.
    .best-i-have-also-1 = The hotel’s full, I have nothing else.
    .best-i-have-also-2 = That’s all I have for tonight.
    .best-i-have-also-3 = I’ve nothing more, the system shows overbooking and the OOO rooms aren’t released.
    .best-i-have-also-4 = You’ll have to make do with it for tonight, the room plan is maxed out.
    .search-now = Then I’ll check the three rooms waiting for the housekeeper. Two minutes.
    .search-now-also-1 = I’ll see what’s left, two minutes.
    .search-now-also-2 = I’m calling the housekeeper, two minutes.
    .search-now-also-3 = All right, I’ll try the rooms that haven’t been inspected yet. Two minutes.
    .search-now-also-4 = I’ll look harder, then. Answer very soon.
    .look-properly = You’re right, that was a sticking plaster, I’m sorry. You need your room. I’ll call the housekeeper and answer you within two minutes.
    .look-properly-also-1 = I’m sorry, that wasn’t good enough. I’ll look for a real room, two minutes.
    .look-properly-also-2 = I understand your reaction. I’ll go about it differently, two minutes.
    .look-properly-also-3 = It’s true, earplugs weren’t an answer. I’m sorry. I’ll see with the housekeeper about a double bed and be back in two minutes.
    .look-properly-also-4 = I’m sorry, I understand this won’t do, you paid for something else. Give me two minutes, I’m calling the floors.

# text: Vous revoilà. Julien a remis ses chaussures, au cas où. Dites-moi : il y a un lit quelque part, ou c’est toujours « complet » ?
# says-tense: Alors ? Il y a un lit quelque part, ou c’est toujours « complet » ? Je n’ose plus rien espérer.
# says-furious: Alors, « complet » ? Dites-le vite, que nous sachions si nous refaisons les valises.
# room-and-cause: Chambre 407, grand lit, côté jardin, prête à 22 h 20. La vôtre a été attribuée deux fois cet après-midi.
# room-and-cause-also-1: La 407 est libre, grand lit, 22 h 20. Une erreur d’attribution a eu lieu.
# room-and-cause-also-2: J’ai la 407, grand lit. La vôtre a été donnée à d’autres par erreur.
# room-and-cause-also-3: La 407 est prête ce soir à 22 h 20, un vrai lit double. Pour l’autre, il y a eu une double attribution.
# room-and-cause-also-4: Vous pouvez vous installer à la 407 dans une demi-heure. L’autre chambre a été promise à deux clients.
# free-suite: Après une soirée pareille, je ne vais pas vous donner une chambre ordinaire : prenez la suite face au lac, les deux nuits, c’est offert.
# free-suite-also-1: Je vous offre la suite, c’est la moindre des choses.
# free-suite-also-2: Oubliez la chambre classique, la suite est à vous gratuitement.
# free-suite-also-3: Bonne nouvelle, et pour me faire pardonner je vous mets dans la suite, sans supplément, jusqu’à dimanche.
# free-suite-also-4: Je comprends tout ce que vous avez subi ce soir : la terrasse face au lac est pour vous, cadeau de la maison.
# free-suite-coach: On voudrait que ce soit possible. Mais avec le dîner, vous dépasseriez { $limit }, et un cadeau repris une heure plus tard blesse plus qu’un cadeau jamais fait.
# whole-answer: L’attente a été longue, elle est finie : la 407, grand lit, côté jardin, prête à 22 h 20. La vôtre a été attribuée deux fois, et c’est notre faute.
# whole-answer-also-1: Je sais que vous n’osiez plus y croire : la 407, un grand lit au calme, dans une demi-heure. Votre chambre avait été donnée deux fois, l’erreur est de notre côté.
# whole-answer-also-2: Rassurez-vous, c’est fini. La 407 est à vous, grand lit côté jardin ; nous avions attribué la vôtre deux fois.
# whole-answer-also-3: Vous avez attendu longtemps, je sais. C’est trouvé : chambre 407, un grand lit, sur le jardin, à 22 h 20. On avait donné la vôtre à deux clients, l’erreur vient de nous.
# whole-answer-also-4: Oui, il y a un lit, un grand, et au calme, dans une petite demi-heure. Je comprends vos doutes : nous avons attribué votre chambre à deux personnes, et c’est à nous de l’assumer.
# room-or-suite: Bonne nouvelle, la 407 est libre, avec un grand lit, côté jardin. Mais tant qu’à déménager, pour { $upgrade } de plus, j’ai aussi la suite face au lac, et celle-là, croyez-moi, elle vaut la peine !
# room-or-suite-also-1: La 407, ou la suite pour { $upgrade } de plus ?
# room-or-suite-also-2: Vous avez le choix : la 407, ou mieux, la suite avec supplément.
# room-or-suite-also-3: J’ai la 407 avec un grand lit. Cela dit, pour un petit supplément, la suite sur le lac serait bien plus belle…
# room-or-suite-also-4: Vous pouvez passer à la 407, ou vous faire plaisir avec la terrasse sur le lac : { $upgrade } la nuit en plus.
room-found = You’re back. Julien’s put his shoes on, just in case. Tell me: is there a bed somewhere, or is it still ‘fully booked’?
    .says-tense = Well? Is there a bed somewhere, or is it still ‘fully booked’? I hardly dare hope any more.
    .says-furious = Well, ‘fully booked’? Say it quickly, so we know whether to pack our bags.
    .room-and-cause = Room 407, double bed, garden side, ready at 10.20. Yours was given out twice this afternoon.
    .room-and-cause-also-1 = 407 is free, double bed, 10.20. There was a mistake in the room allocation.
    .room-and-cause-also-2 = I have 407, double bed. Yours was given to other guests by mistake.
    .room-and-cause-also-3 = 407 will be ready tonight at 10.20, with a proper double. As for the other one, there was a double allocation.
    .room-and-cause-also-4 = You can settle into 407 in half an hour. The other room was promised to two guests.
    .free-suite = After an evening like this I’m not going to give you an ordinary room: take the lake suite, both nights, on the house.
    .free-suite-also-1 = The suite’s on us, it’s the least we can do.
    .free-suite-also-2 = Forget the Classic, the suite’s yours for free.
    .free-suite-also-3 = Good news, and to make up for it I’m putting you in the suite, at no extra charge, until Sunday.
    .free-suite-also-4 = I understand all you’ve been through tonight: the terrace facing the lake is yours, a present from the house.
    .free-suite-coach = One wishes it were possible. But it would take you past { $limit }, and a present taken back an hour later hurts more than one never given.
    .whole-answer = It’s been a long wait, and it’s over: 407, double bed, garden side, ready at 10.20. Yours was given out twice, and that’s our fault.
    .whole-answer-also-1 = I know you’d stopped hoping: 407, a double bed, quiet, in half an hour. Your room had been given twice, and the mistake is ours.
    .whole-answer-also-2 = You can stop worrying. 407 is yours, double bed on the garden side; we’d given yours out twice.
    .whole-answer-also-3 = You’ve waited a long time, I know. Found it: room 407, a double bed, on the garden, at 10.20. We’d given yours to two guests; the mistake was ours.
    .whole-answer-also-4 = Yes, there’s a bed, a double, and a quiet one, in just under half an hour. I understand your doubts: we gave your room to two people, and that’s on us.
    .room-or-suite = Good news, 407 is free, with a double bed, on the garden side. But since you’re moving anyway, for { $upgrade } more I also have the suite facing the lake, and believe me, that one’s worth it!
    .room-or-suite-also-1 = 407, or the suite for { $upgrade } more?
    .room-or-suite-also-2 = You can choose: 407, or better, the suite with a supplement.
    .room-or-suite-also-3 = I have 407 with a double bed. That said, for a little extra, the lake suite would be far nicer…
    .room-or-suite-also-4 = You can move to 407, or treat yourselves to the terrace on the lake: { $upgrade } more a night.

# text: La réception vient d’appeler : la suite n’est pas offerte sans l’accord de la direction. Vous me l’aviez pourtant écrit. Je peux relire.
# says-tense: La réception vient d’appeler. La suite, c’est non. J’ai votre phrase sous les yeux : elle ne valait donc rien ?
# says-furious: On vient de nous rappeler de la réception : pas de suite ! Vous l’avez écrit noir sur blanc. Vous écrivez n’importe quoi, alors ?
# reception-refuses: De mon côté, c’était validé, c’est la réception qui refuse. Il reste la 407, avec un grand lit.
# reception-refuses-also-1: C’est eux qui bloquent, pas moi. Prenez la 407.
# reception-refuses-also-2: La réception ne suit pas, désolé. Je peux vous mettre à la 407.
# reception-refuses-also-3: Je n’y suis pour rien, j’avais donné mon accord et ils ont changé d’avis en bas. Il y a la 407.
# reception-refuses-also-4: Voyez avec eux, c’est leur décision. Moi, je ne peux plus vous proposer qu’une chambre ordinaire.
# own-the-promise: Vous avez bien lu : je l’ai écrit, et je n’en avais pas le droit. Pardon. Voici ce qui est sûr : la 407, grand lit, au calme, prête à 22 h 20. La vôtre avait été attribuée deux fois.
# own-the-promise-also-1: C’est ma faute, j’ai promis sans pouvoir tenir, pardon. La 407, elle, est réservée pour vous.
# own-the-promise-also-2: Je vous présente mes excuses, c’était au-delà de ce que je peux donner. La 407 vous attend, grand lit, 22 h 20.
# own-the-promise-also-3: Vous avez raison, ma promesse était de trop, et je vous dois des excuses. Ce que je peux garantir : la 407, grand lit, à 22 h 20, parce que la vôtre a été donnée à d’autres.
# own-the-promise-also-4: Oui, je l’ai écrit, et je regrette, ça ne dépendait pas de moi. La 407, en revanche, c’est sûr : un grand lit, au calme, dans une demi-heure.
# wake-the-manager: J’ai promis sans en avoir le droit. Je préviens le directeur de nuit, je lui résume tout, et il monte vous voir.
# wake-the-manager-also-1: Je transmets au directeur de nuit avec toute l’histoire.
# wake-the-manager-also-2: C’est au directeur de nuit de décider, je lui explique tout moi-même.
# wake-the-manager-also-3: J’ai écrit ce que je ne pouvais pas tenir. Je réveille le directeur de nuit, je lui raconte tout, et il vient vous parler.
# wake-the-manager-also-4: Cette promesse vient de moi. J’appelle le directeur pour qu’il décide, et il saura tout avant de monter.
no-suite = Reception has just called: the suite isn’t free without the management’s consent. You did write it, though. I can scroll up.
    .says-tense = Reception has just called. The suite is a no. I have your sentence in front of me: so it was worth nothing?
    .says-furious = Reception has just called: no suite! You wrote it in black and white. So you’ll write anything, will you?
    .reception-refuses = It was approved on my side, it’s reception who refuse. There’s still 407, with a double bed.
    .reception-refuses-also-1 = They’re the ones blocking it, not me. Take 407.
    .reception-refuses-also-2 = Reception won’t play along, sorry. I can put you in 407.
    .reception-refuses-also-3 = It’s nothing to do with me, I’d agreed and they changed their minds downstairs. There’s 407.
    .reception-refuses-also-4 = Take it up with them, it’s their decision. All I can offer you now is an ordinary room.
    .own-the-promise = You read it right: I wrote it, and I had no right to. I’m sorry. Here’s what is certain: 407, double bed, quiet, ready at 10.20. Yours had been given out twice.
    .own-the-promise-also-1 = It’s my fault, I promised what I couldn’t deliver, I’m sorry. 407, though, is reserved for you.
    .own-the-promise-also-2 = I apologise, it was more than I can give. 407 is waiting for you, double bed, 10.20.
    .own-the-promise-also-3 = You’re right, I promised too much, and I owe you an apology. What I can guarantee: 407, double bed, at 10.20, because yours was given to someone else.
    .own-the-promise-also-4 = Yes, I wrote that, and I’m sorry, it wasn’t mine to give. 407, though, is certain: a double bed, in the quiet, in half an hour.
    .wake-the-manager = I promised it with no right to. I’m letting the duty manager know, I’ll sum it all up for him, and he’ll come up to see you.
    .wake-the-manager-also-1 = I’m passing it to the duty manager with the whole story.
    .wake-the-manager-also-2 = It’s for the duty manager to decide, I’ll explain everything to him myself.
    .wake-the-manager-also-3 = I wrote something I couldn’t deliver. I’ll wake the duty manager, tell him everything, and he’ll come and talk to you.
    .wake-the-manager-also-4 = That promise was mine. I’m calling the manager to decide, and he’ll know it all before he comes up.

# text: Merci pour la chambre. Reste le dîner : { $dinner }, payé d’avance, arrivé froid avec une heure de retard. Nous avons fêté nos { $years } ans avec le pain.
# says-tense: D’accord pour la chambre. Et le dîner ? { $dinner }, payé d’avance, froid, une heure de retard. Nous avons mangé le pain.
# says-furious: Et le dîner ? { $dinner } pour une assiette froide, une heure après ! Nous avons mangé du pain. Du pain !
# off-short: Dîner retiré de la note : { $dinner }.
# off-short-also-1: Le dîner ne vous sera pas facturé.
# off-short-also-2: C’est retiré, { $dinner }.
# off-short-also-3: Pas de souci, j’enlève le repas.
# off-short-also-4: On ne vous comptera pas ce dîner, c’est enregistré.
# loyalty-points: Je peux vous créditer de cinq cents points de fidélité, à utiliser lors d’un prochain séjour chez nous.
# loyalty-points-also-1: Je vous ajoute des points pour votre prochaine visite.
# loyalty-points-also-2: Un bon pour un prochain séjour, cela vous conviendrait ?
# loyalty-points-also-3: Que diriez-vous de points de fidélité en compensation ?
# loyalty-points-also-4: Je vous mets de côté cinq cents points pour votre retour chez nous.
# take-it-off: Du pain sec un soir d’anniversaire, je comprends que ça reste en travers. Les { $dinner } sont retirés de votre note, c’est fait.
# take-it-off-also-1: Ce n’était pas un dîner de fête. Je le retire de la note : { $dinner }.
# take-it-off-also-2: Je comprends votre déception, vous ne paierez pas ce dîner.
# take-it-off-also-3: Fêter votre mariage avec du pain, ce n’est pas possible, je comprends. Ce repas n’est plus sur votre note.
# take-it-off-also-4: C’est bien triste, un repas de fête qui arrive froid et si tard. Vous n’aurez pas à le payer, je viens d’effacer les { $dinner }.
# off-and-again: Je suis { $agent_form -> [feminine] confuse [masculine] confus *[neutral] rouge de honte }. Je le retire de la note, on vous le ressert tout chaud à la 407, et je fais ajouter du champagne.
# off-and-again-also-1: Je retire le dîner et je vous le fais resservir, avec du champagne.
# off-and-again-also-2: Le dîner est remboursé et resservi, champagne compris.
# off-and-again-also-3: Quelle honte pour nous, pardon ! Je rembourse, je fais tout refaire en cuisine et je vous envoie une bouteille.
# off-and-again-also-4: On vous le rapporte bien chaud, vous ne le payez pas, et les bulles sont pour nous.
# off-and-again-coach: La règle dit l’un ou l’autre, et le compte dépasse { $limit }. Un geste juste et tenu vaut mieux que trois gestes dont un sera repris.
dinner = Thank you for the room. That leaves dinner: { $dinner }, paid in advance, cold and an hour late. We celebrated { $years } years with the bread.
    .says-tense = All right about the room. And dinner? { $dinner }, paid in advance, cold, an hour late. We ate the bread.
    .says-furious = And dinner? { $dinner } for a cold plate, an hour late! We ate bread. Bread!
    .off-short = Dinner taken off the bill: { $dinner }.
    .off-short-also-1 = You won’t be charged for dinner.
    .off-short-also-2 = It’s off, { $dinner }.
    .off-short-also-3 = No problem, I’m removing the meal.
    .off-short-also-4 = We won’t bill you for that dinner, it’s in the system.
    .loyalty-points = I can credit you with five hundred loyalty points, to use on your next stay with us.
    .loyalty-points-also-1 = I’ll add points for your next visit.
    .loyalty-points-also-2 = Would a voucher for your next stay suit you?
    .loyalty-points-also-3 = What would you say to some loyalty points as compensation?
    .loyalty-points-also-4 = I’ll set aside five hundred points for when you come back.
    .take-it-off = Dry bread on your anniversary: I can see why that’s hard to swallow. The { $dinner } is off your bill, done.
    .take-it-off-also-1 = That was no celebration dinner. I’m taking it off the bill: { $dinner }.
    .take-it-off-also-2 = I understand your disappointment, you won’t be paying for that dinner.
    .take-it-off-also-3 = Celebrating your marriage with bread, that’s just not right, I understand. That meal isn’t on your bill any more.
    .take-it-off-also-4 = It’s such a shame, a special meal turning up cold and so late. You won’t have to pay for it, I’ve just cleared the { $dinner }.
    .off-and-again = I’m so embarrassed. I’ll take it off the bill, have it served again, hot, in 407, and add some champagne.
    .off-and-again-also-1 = I’ll take dinner off and have it served again, with champagne.
    .off-and-again-also-2 = Dinner refunded and served again, champagne included.
    .off-and-again-also-3 = How shameful of us, I’m sorry! I’ll refund it, have it all cooked again and send you a bottle.
    .off-and-again-also-4 = We’ll bring it back piping hot, you don’t pay for it, and the bubbly’s on us.
    .off-and-again-coach = The rule says one or the other, and the sum goes past { $limit }. One right gesture that holds beats three of which one is taken back.

# text: Bon. Je respire mieux. Vous savez ce que Julien a dit en ouvrant la fenêtre ? « On voit très bien la hotte. » Nous qui rêvions de nous réveiller face au lac, une fois.
# says-tense: Bon. Ça va un peu mieux. Dire que nous rêvions de nous réveiller face au lac, une fois, et que nous avons eu la hotte. Julien en rit déjà.
# says-furious: Enfin quelque chose. Nous rêvions de nous réveiller face au lac, une fois dans notre vie. Nous aurons connu la hotte. Julien rit, moi pas encore.
# good-night: Il a de l’humour, votre mari ! Profitez bien de la 407, elle donne sur le jardin et elle est très calme.
# good-night-also-1: Quel humour ! La 407 est très calme, vous verrez.
# good-night-also-2: Gardez ce rire, il vous va bien. La 407 vous attend.
# good-night-also-3: Vous avez raison d’en rire ! Vous verrez, côté jardin, on n’entend rien.
# good-night-also-4: Ça me fait sourire aussi. Installez-vous bien à la 407 et dormez en paix.
# last-one: Alors il faut absolument prendre la suite face au lac, demain ! Il n’en reste qu’une, elle part toujours en premier, et pour { $upgrade } seulement, vous auriez tort d’hésiter. Décidez-vous vite.
# last-one-also-1: Dépêchez-vous, il ne reste qu’une suite à { $upgrade } !
# last-one-also-2: À ce prix-là, il ne faut pas hésiter, prenez-la.
# last-one-also-3: La suite face au lac, vite, avant qu’un autre couple la prenne ! { $upgrade }, ce n’est rien.
# last-one-also-4: Réservez-la tout de suite pour demain, vous le regretteriez sinon, elle sera partie dans l’heure.
# suite-short: Demain, la suite face au lac se libère. { $upgrade } de supplément pour la nuit.
# suite-short-also-1: La suite face au lac est libre demain, { $upgrade } de plus.
# suite-short-also-2: Il y a une suite face au lac demain, { $upgrade }.
# suite-short-also-3: Demain soir, vous pouvez avoir la vue sur le lac, avec { $upgrade } de supplément.
# suite-short-also-4: Samedi, j’ai une suite côté lac. C’est payant : { $upgrade }.
# if-you-like: Il a gardé l’humour, et vous, l’envie du lac. Une idée, libre à vous : demain, la suite avec terrasse, { $upgrade } de plus pour la nuit. Sinon, la 407 reste à vous.
# if-you-like-also-1: J’en souris avec vous. Si le lac vous tente toujours, la suite est libre demain, { $upgrade } de plus, sans obligation.
# if-you-like-also-2: Ça fait plaisir de vous lire ainsi. Vous parliez du lac : la suite se libère demain, { $upgrade } la nuit en plus, c’est vous qui voyez.
# if-you-like-also-3: Votre mari a de l’humour, et vous n’avez pas oublié le lac. Si ça vous dit, la suite est disponible demain pour { $upgrade } de plus ; sinon, vous gardez la 407, aucun problème.
# if-you-like-also-4: Je comprends ce rêve du lac. Sans vouloir vous pousser : une suite avec terrasse sera libre demain, { $upgrade } la nuit en plus. Prenez le temps d’y penser.
# if-you-like-coach: Le lit est trouvé, le dîner réglé, et c’est elle qui a parlé du lac : voilà le moment, et le seul. Le prix est dit, la porte reste ouverte.
lake = Right. I can breathe again. Do you know what Julien said when he opened the window? ‘You get a lovely view of the fan.’ And there we were dreaming of waking up facing the lake, just once.
    .says-tense = Right. That’s a little better. To think we dreamt of waking up facing the lake, just once, and got the fan. Julien’s laughing about it already.
    .says-furious = Something at last. We dreamt of waking up facing the lake, once in our lives. We’ve had the fan. Julien’s laughing; I’m not, yet.
    .good-night = Your husband has a sense of humour! Enjoy 407, it looks out on the garden and it’s very quiet.
    .good-night-also-1 = What a sense of humour! 407 is very quiet, you’ll see.
    .good-night-also-2 = Hold on to that laughter, it suits you. 407 is waiting for you.
    .good-night-also-3 = You’re right to laugh about it! You’ll see, on the garden side you can’t hear a thing.
    .good-night-also-4 = That makes me smile too. Settle in at 407 and sleep in peace.
    .last-one = Then you simply must take the lake suite tomorrow! There’s only one left, it always goes first, and for just { $upgrade } you’d be wrong to hesitate. Make up your mind quickly.
    .last-one-also-1 = Be quick, there’s only one suite left at { $upgrade }!
    .last-one-also-2 = At that price you mustn’t hesitate, take it.
    .last-one-also-3 = The lake suite, quick, before another couple takes it! { $upgrade } is nothing.
    .last-one-also-4 = Book it for tomorrow right now or you’ll regret it, it’ll be gone within the hour.
    .suite-short = Tomorrow the suite facing the lake is free. { $upgrade } extra for the night.
    .suite-short-also-1 = The lake suite’s free tomorrow, { $upgrade } more.
    .suite-short-also-2 = There’s a suite facing the lake tomorrow, { $upgrade }.
    .suite-short-also-3 = Tomorrow night you can have the lake view, at { $upgrade } extra.
    .suite-short-also-4 = On Saturday I have a suite on the lake side. There’s a charge: { $upgrade }.
    .if-you-like = He’s kept his sense of humour, and you’ve kept the lake in mind. One idea, entirely up to you: tomorrow, the suite with the terrace, { $upgrade } more for the night. If not, 407 stays yours.
    .if-you-like-also-1 = That made me smile too. If the lake still tempts you, the suite’s free tomorrow, { $upgrade } more, no obligation.
    .if-you-like-also-2 = It’s good to read you like this. You mentioned the lake: the suite’s free tomorrow, { $upgrade } extra for the night, it’s up to you.
    .if-you-like-also-3 = Your husband’s funny, and you haven’t forgotten the lake. If you fancy it, the suite’s available tomorrow for { $upgrade } more; if not, you keep 407, no problem.
    .if-you-like-also-4 = I understand that dream of the lake. Without wanting to push you: a suite with a terrace will be free tomorrow, { $upgrade } extra for the night. Take your time to think about it.
    .if-you-like-coach = The bed is found, dinner is settled, and it was she who spoke of the lake: this is the moment, and the only one. The price is told, and the door stays open.

# text: { $upgrade }, c’est tout compris ? Pardon, mais ce soir, je me méfie. Il n’y aura pas une taxe de plus dimanche, sur la note ?
# says-tense: { $upgrade }, et quoi d’autre ? Je vous préviens, dimanche je relis la note ligne par ligne.
# says-furious: { $upgrade } de plus ! Et dimanche, je découvrirai le reste sur la note, c’est ça ?
# already-done: Ne vous tracassez pas pour la note. Je l’ai déjà bloquée à votre nom, et vous verrez, vous ne regretterez rien.
# already-done-also-1: C’est déjà réservé, faites-moi confiance.
# already-done-also-2: On verra les détails dimanche, l’important c’est la vue.
# already-done-also-3: Ne vous en faites pas pour le prix, je l’ai mise à votre compte et c’est réglé.
# already-done-also-4: Trop tard pour hésiter, c’est validé ! Vous allez adorer.
# yes-or-no: { $upgrade } pour la nuit de samedi, taxe et petit déjeuner compris. Vous confirmez ?
# yes-or-no-also-1: Tout compris, { $upgrade }. Je réserve ?
# yes-or-no-also-2: Une nuit, { $upgrade }, rien d’autre. Oui ou non ?
# yes-or-no-also-3: C’est { $upgrade } en tout, petit déjeuner et taxe dedans. On confirme ?
# yes-or-no-also-4: Pas d’autres frais, une seule nuit, samedi. Je la bloque pour vous ?
# bill-in-full: Relisez-la, vous avez raison. Samedi, { $upgrade } de plus, taxe et petit déjeuner compris, rien d’autre. Vous me dites oui, ou vous y pensez jusqu’à demain midi ?
# bill-in-full-also-1: Votre prudence est légitime. C’est { $upgrade } tout compris, une seule fois. Êtes-vous d’accord ?
# bill-in-full-also-2: Je comprends que vous vérifiiez. { $upgrade } pour samedi, rien de plus. Je la réserve seulement si vous me dites oui.
# bill-in-full-also-3: Vous faites bien de demander. Dimanche, sur la note, il y aura { $upgrade } pour la nuit de samedi, petit déjeuner et taxe compris, et pas un centime de plus. On la prend, ou vous préférez réfléchir ?
# bill-in-full-also-4: Après ce soir, je comprends que vous vous méfiiez. Tout est dans le prix, { $upgrade } pour une nuit. Je ne fais rien sans votre accord : c’est oui, ou je vous laisse y penser jusqu’à demain midi ?
# let-it-drop: Si vous hésitez, n’en parlons plus : la 407 est à vous pour les deux nuits, sans supplément.
# let-it-drop-also-1: Alors restez à la 407, c’est très bien aussi.
# let-it-drop-also-2: Pas de souci, on laisse tomber la suite.
# let-it-drop-also-3: Ce n’est pas grave, oubliez cette offre, vous gardez la 407 jusqu’à dimanche.
# let-it-drop-also-4: Si ça vous inquiète, on ne change rien.
price = { $upgrade }, all included? Forgive me, but tonight I’m wary. There won’t be some extra tax on Sunday’s bill?
    .says-tense = { $upgrade }, and what else? I warn you, on Sunday I’ll be going through that bill line by line.
    .says-furious = { $upgrade } more! And on Sunday I’ll find the rest on the bill, is that it?
    .already-done = Don’t you worry about the bill. I’ve already put it in your name, and you’ll see, you won’t regret a thing.
    .already-done-also-1 = It’s already booked, trust me.
    .already-done-also-2 = We’ll see about the details on Sunday, it’s the view that counts.
    .already-done-also-3 = Don’t worry about the price, I’ve put it on your account and it’s settled.
    .already-done-also-4 = Too late for second thoughts, it’s confirmed! You’ll love it.
    .yes-or-no = { $upgrade } for Saturday night, tax and breakfast included. Do you confirm?
    .yes-or-no-also-1 = All included, { $upgrade }. Shall I book it?
    .yes-or-no-also-2 = One night, { $upgrade }, nothing else. Yes or no?
    .yes-or-no-also-3 = It’s { $upgrade } in all, breakfast and tax in. Shall we confirm?
    .yes-or-no-also-4 = No other charges, one night only, Saturday. Shall I hold it for you?
    .bill-in-full = Do read it, you’re quite right. Saturday, { $upgrade } more, tax and breakfast included, nothing else. Is that a yes, or would you like until noon tomorrow to think about it?
    .bill-in-full-also-1 = You’re right to be careful. It’s { $upgrade } all included, once only. Are you happy with that?
    .bill-in-full-also-2 = I understand you want to check. { $upgrade } for Saturday, nothing more. I’ll book it only if you say yes.
    .bill-in-full-also-3 = You’re right to ask. On Sunday’s bill there’ll be { $upgrade } for Saturday night, breakfast and tax included, and not a cent more. Shall we take it, or would you rather think it over?
    .bill-in-full-also-4 = After tonight I understand you’re wary. Everything’s in the price, { $upgrade } for one night. I won’t do a thing without your say-so: is it a yes, or shall I leave it with you until noon tomorrow?
    .let-it-drop = If you’re in two minds, let’s forget it: 407’s yours for both nights, at no extra charge.
    .let-it-drop-also-1 = Then stay in 407, it’s very nice too.
    .let-it-drop-also-2 = No problem, we’ll drop the suite.
    .let-it-drop-also-3 = That’s fine, forget the offer, you keep 407 until Sunday.
    .let-it-drop-also-4 = If it worries you, we won’t change anything.

# text: Très bien. Je vais fermer l’ordinateur et réveiller Julien. Redites-moi juste ce qui se passe maintenant, que je ne lui raconte pas de bêtises.
# says-tense: Bien. Récapitulons, si vous voulez bien. Je préfère que ce soit écrit quelque part.
# says-furious: Écrivez-moi noir sur blanc ce qui est prévu. Je ferai une capture d’écran, cette fois.
# five-stars: Tout est réglé ! N’hésitez pas à nous laisser une bonne note après votre séjour. Belle soirée à vous deux.
# five-stars-also-1: C’est en ordre, bonne nuit !
# five-stars-also-2: Voilà, c’est arrangé. Pensez à noter notre échange.
# five-stars-also-3: Tout va bien maintenant, passez une excellente nuit, et cinq étoiles si vous êtes contents !
# five-stars-also-4: C’est réglé de mon côté. Merci d’avoir contacté l’hôtel, à bientôt.
# recap-suite: Un bagagiste monte à 22 h 15, la 407 est prête à 22 h 20. Demain à 15 h, la suite : { $upgrade }, rien d’autre. Je vous réécris à 22 h 30. Bel anniversaire.
# recap-suite-also-1: 22 h 20 la 407, demain 15 h la suite à { $upgrade }. Je repasse à 22 h 30. Bonne nuit à tous les deux.
# recap-suite-also-2: Je récapitule : la 407 ce soir, la suite demain pour { $upgrade }, et je prends de vos nouvelles à 22 h 30.
# recap-suite-also-3: Ce soir : bagages à 22 h 15, puis la 407. Demain après-midi : la suite, { $upgrade } tout compris. Et je vous écris à 22 h 30 pour vérifier. Joyeux anniversaire !
# recap-suite-also-4: Vous dormez à la 407 dès 22 h 20, vous passez dans la suite demain à 15 h, et vous payez seulement le supplément convenu. Je prends de vos nouvelles plus tard ce soir, dormez bien.
# recap-room: À 22 h 15, un bagagiste frappe chez vous ; à 22 h 20, la 407, grand lit, au calme. Je vous réécris à 22 h 30 pour m’en assurer. Bel anniversaire à vous deux.
# recap-room-also-1: La 407 à 22 h 20, un bagagiste à 22 h 15. Je vérifie avec vous à 22 h 30. Bonne nuit.
# recap-room-also-2: Je résume : déménagement à 22 h 15, grand lit à 22 h 20, et je reprends contact à 22 h 30.
# recap-room-also-3: Voici le programme : un bagagiste à 22 h 15, votre grand lit à la 407 cinq minutes après, et un message de ma part à 22 h 30 pour vérifier que tout va. Dormez bien, tous les deux.
# recap-room-also-4: Quelqu’un vient prendre vos valises dans un moment, et la 407 vous attend. Je vous écris juste après, à 22 h 30. Belle fin de soirée !
# recap-short: Chambre 407 à 22 h 20, bagagiste à 22 h 15. C’est noté sur votre réservation.
# recap-short-also-1: La 407, 22 h 20. Tout est inscrit au dossier.
# recap-short-also-2: 22 h 15 bagages, 22 h 20 chambre 407.
# recap-short-also-3: On vient chercher vos bagages à 22 h 15, la chambre est prête cinq minutes plus tard. C’est dans le dossier.
# recap-short-also-4: Ce soir, la 407, avec un bagagiste pour vous aider. C’est écrit.
# surprise-hint: La 407 dans un quart d’heure, et ne faites pas la grasse matinée : votre mari vous a prévu des fleurs à 8 h 30 !
# surprise-hint-also-1: Tout est prêt, et demain à 8 h 30, un bouquet de votre mari !
# surprise-hint-also-2: Bonne nuit, et profitez des fleurs de demain matin.
# surprise-hint-also-3: Dormez bien à la 407, et mettez le réveil : il y a une jolie livraison pour vous demain à 8 h 30 !
# surprise-hint-also-4: La chambre vous attend. Et chut, mais votre mari a commandé des fleurs pour demain matin.
# surprise-hint-coach: Elle est vérifiée, mais ce secret-là n’est pas à elle : il appartient à son mari, qui l’avait confié à l’hôtel.
goodbye = Very well. I’ll close the laptop and wake Julien. Just tell me again what happens now, so I don’t get it wrong when I tell him.
    .says-tense = Fine. Let’s go over it, if you don’t mind. I’d rather have it in writing somewhere.
    .says-furious = Put it in black and white for me, what’s going to happen. I’ll take a screenshot this time.
    .five-stars = It’s all sorted! Do leave us a good review after your stay. Have a lovely evening, both of you.
    .five-stars-also-1 = All done, good night!
    .five-stars-also-2 = There, it’s fixed. Remember to rate our chat.
    .five-stars-also-3 = All’s well now, have an excellent night, and five stars if you’re happy!
    .five-stars-also-4 = That’s settled at my end. Thank you for contacting the hotel, see you soon.
    .recap-suite = A porter comes up at 10.15, 407 is ready at 10.20. Tomorrow at 3 p.m., the suite: { $upgrade }, nothing else. I’ll write to you at 10.30. Happy anniversary.
    .recap-suite-also-1 = 10.20 for 407, tomorrow at 3 the suite at { $upgrade }. I’ll check back at 10.30. Good night to you both.
    .recap-suite-also-2 = To recap: 407 tonight, the suite tomorrow for { $upgrade }, and I’ll see how you are at 10.30.
    .recap-suite-also-3 = Tonight: luggage at 10.15, then 407. Tomorrow afternoon: the suite, { $upgrade } all in. And I’ll write at 10.30 to check. Enjoy your anniversary!
    .recap-suite-also-4 = You sleep in 407 from 10.20, you move to the suite tomorrow at 3 p.m., and you pay only the extra we agreed. I’ll check in later this evening, sleep well.
    .recap-room = At 10.15 a porter knocks; at 10.20, 407, double bed, quiet. I’ll write at 10.30 to make sure. Happy anniversary to you both.
    .recap-room-also-1 = 407 at 10.20, a porter at 10.15. I’ll check with you at 10.30. Good night.
    .recap-room-also-2 = In short: you move at 10.15, double bed at 10.20, and I get back to you at 10.30.
    .recap-room-also-3 = Here’s the plan: a porter at 10.15, your double bed in 407 five minutes later, and a message from me at 10.30 to check all’s well. Sleep well, both of you.
    .recap-room-also-4 = Someone’s coming for your bags in a little while, and 407 is waiting. I’ll write just after, at 10.30. Enjoy the rest of the evening!
    .recap-short = Room 407 at 10.20, porter at 10.15. It’s on your booking.
    .recap-short-also-1 = 407, 10.20. It’s all on file.
    .recap-short-also-2 = 10.15 luggage, 10.20 room 407.
    .recap-short-also-3 = Your luggage is collected at 10.15, the room is ready five minutes later. It’s in the file.
    .recap-short-also-4 = Tonight, 407, with a porter to help you. It’s in writing.
    .surprise-hint = 407 in a quarter of an hour, and don’t sleep in: your husband has arranged flowers for you at 8.30!
    .surprise-hint-also-1 = All set, and tomorrow at 8.30, a bouquet from your husband!
    .surprise-hint-also-2 = Good night, and enjoy tomorrow morning’s flowers.
    .surprise-hint-also-3 = Sleep well in 407, and set your alarm: there’s a lovely delivery for you tomorrow at 8.30!
    .surprise-hint-also-4 = The room’s waiting. And hush, but your husband’s ordered flowers for tomorrow morning.
    .surprise-hint-coach = She has been verified, but this secret is not hers: it belongs to her husband, who entrusted the hotel with it.

# text: Je préfère m’arrêter là avec vous. Passez-moi quelqu’un qui peut décider, s’il vous plaît.
# says-tense: Stop. Je veux la personne responsable cette nuit. Pas une excuse, pas un formulaire : quelqu’un qui décide.
# says-furious: J’exige le directeur, maintenant ! Ou je descends à la réception en pyjama, et tout l’hôtel entendra pourquoi !
# nobody-there: À cette heure-ci, le directeur est rentré chez lui. Il faudra faire avec moi, madame.
# nobody-there-also-1: Il n’y a plus personne la nuit.
# nobody-there-also-2: Le directeur ne traite pas les conversations en ligne.
# nobody-there-also-3: Je regrette, il n’y a aucun responsable à cette heure.
# nobody-there-also-4: Le directeur est couché, madame, vous devrez vous contenter de moi.
# let-me-show: Vous avez toutes les raisons d’être en colère. Je peux décider pour la chambre, ce soir même. Laissez-moi cinq minutes ; sinon, je fais monter le directeur de nuit.
# let-me-show-also-1: Votre colère se comprend. La chambre, c’est en mon pouvoir : cinq minutes, et sinon j’appelle le directeur.
# let-me-show-also-2: Je comprends, on vous a assez promenée. Cinq minutes pour une chambre, ou le directeur de nuit.
# let-me-show-also-3: Je comprends que vous en ayez assez. Pour la chambre, j’ai le pouvoir de décider : accordez-moi cinq minutes, et si ça ne va pas, le directeur de nuit monte.
# let-me-show-also-4: Vous avez raison d’exiger quelqu’un qui décide, et pour votre lit, c’est possible avec moi. Si dans cinq minutes vous n’avez rien, j’appelle le directeur moi-même.
# brief-manager: Je préviens le directeur de nuit, avec le lit, le bruit et le dîner, pour que vous n’ayez rien à répéter. Il frappe chez vous dans un quart d’heure.
# brief-manager-also-1: Je résume tout au directeur de nuit, il monte vous voir.
# brief-manager-also-2: Le directeur de nuit vient à vous, je lui explique l’essentiel.
# brief-manager-also-3: Entendu, j’appelle le directeur de nuit maintenant. Il aura toute l’histoire avant de frapper, d’ici un quart d’heure.
# brief-manager-also-4: Je vous envoie le directeur. Je lui explique le lit, la hotte et le repas froid, vous n’aurez pas à tout redire.
# call-reception: Composez le 9 sur le téléphone de la chambre : la réception vous passera le directeur de nuit.
# call-reception-also-1: Appelez la réception, ils vous le passeront.
# call-reception-also-2: Voyez avec le 9, c’est la réception.
# call-reception-also-3: Il faut faire le 9 depuis votre chambre et demander le directeur.
# call-reception-also-4: Descendez ou téléphonez en bas, on vous le passera.
manager-asked = I’d rather leave it there with you. Put me through to somebody who can decide, please.
    .says-tense = Stop. I want whoever’s in charge tonight. Not an apology, not a form: somebody who decides.
    .says-furious = I demand the manager, now! Or I’ll come down to reception in my pyjamas, and the whole hotel will hear why!
    .nobody-there = At this hour the manager has gone home. You’ll have to make do with me, madam.
    .nobody-there-also-1 = There’s nobody here at night.
    .nobody-there-also-2 = The manager doesn’t handle online chats.
    .nobody-there-also-3 = Sorry, there’s no one in charge at this hour.
    .nobody-there-also-4 = The manager’s in bed, madam, you’ll have to settle for me.
    .let-me-show = You have every reason to be angry. I can decide about the room, this very evening. Give me five minutes; if not, I’ll send up the duty manager.
    .let-me-show-also-1 = Your anger makes sense. The room is in my power: five minutes, and otherwise I’ll call the manager.
    .let-me-show-also-2 = I understand, you’ve been passed around enough. Five minutes for a room, or the duty manager.
    .let-me-show-also-3 = I understand you’ve had enough. For the room, I have the power to decide: grant me five minutes, and if it’s no good, the duty manager comes up.
    .let-me-show-also-4 = You’re right to demand someone who decides, and for your bed, I can. If in five minutes you’ve got nothing, I’ll call the manager myself.
    .brief-manager = I’ll brief the duty manager about the bed, the noise and the dinner, so you needn’t repeat anything. He’ll knock on your door within a quarter of an hour.
    .brief-manager-also-1 = I’ll tell the duty manager everything, he’ll come up.
    .brief-manager-also-2 = The duty manager will come to you, I’ll explain the main points.
    .brief-manager-also-3 = Understood, I’m calling the duty manager now. He’ll have the whole story before he knocks, within a quarter of an hour.
    .brief-manager-also-4 = I’m sending you the manager. I’ll explain the bed, the extractor and the cold meal, you won’t have to say it all again.
    .call-reception = Dial 9 on the room phone: reception will put you through to the duty manager.
    .call-reception-also-1 = Call reception, they’ll put you through.
    .call-reception-also-2 = Try 9, that’s reception.
    .call-reception-also-3 = You have to dial 9 from your room and ask for the manager.
    .call-reception-also-4 = Go down or phone downstairs, they’ll put him on.

# text: Julien rit encore. Merci, { $agent }. Vous avez sauvé la deuxième moitié de la soirée.
# says-tense: Merci. J’attends 22 h 20 pour y croire, mais merci.
# says-furious: Nous verrons bien à 22 h 20.
# becomes: À 22 h 40, la lumière de la 407 était éteinte. Le bouquet est arrivé samedi à 8 h 30, et Aminata a gardé la carte de l’hôtel dans son portefeuille.
mended = Julien’s still laughing. Thank you, { $agent }. You’ve rescued the second half of the evening.
    .says-tense = Thank you. I’ll believe it at 10.20, but thank you.
    .says-furious = We’ll see at 10.20.
    .becomes = At 10.40 the light in 407 was out. The bouquet came on Saturday at 8.30, and Aminata kept the hotel’s card in her purse.

# text: Donc nous dormons dans deux lits, au-dessus de la hotte. Au moins, c’est clair. Bonne nuit.
# says-tense: Deux lits et la hotte, donc. Bonne nuit à vous.
# says-furious: Gardez vos excuses. Nous partons demain à la première heure.
# becomes: La hotte s’est tue à une heure du matin. Aminata et Julien ont écourté leur séjour, et leur avis en ligne tient en une ligne : « Trois chambres vides, deux petits lits. »
half = So we sleep in two beds, above the fan. At least that’s clear. Good night.
    .says-tense = Two beds and the fan, then. Good night to you.
    .says-furious = Keep your apologies. We’re leaving first thing tomorrow.
    .becomes = The fan fell silent at one in the morning. Aminata and Julien cut their stay short, and their review is one line long: ‘Three empty rooms, two small beds.’

# text: D’accord, je l’attends. J’espère qu’il aura lu tout ceci.
# says-tense: Bien. Qu’il frappe doucement, les voisins dorment peut-être, eux.
# says-furious: Qu’il vienne ! Je ne referme pas cette porte avant de l’avoir vu.
# becomes: Le directeur de nuit est monté à 22 h 35. Il a ouvert la 407, que vous pouviez ouvrir vous-même, et l’anniversaire s’est terminé dans un couloir.
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
# says-furious: C’est fini, nous partons. La facture, vous pouvez la garder !
# becomes: À 23 h, Aminata et Julien ont pris un taxi pour Genève, où une amie avait un canapé-lit. Un grand lit, au calme.
checked-out = Leave it, I’ve understood. I’ll look elsewhere.
    .says-tense = Forget it. We’re packing.
    .says-furious = That’s it, we’re leaving. You can keep the bill!
    .becomes = At eleven Aminata and Julien took a taxi to Geneva, where a friend had a sofa bed. A double bed, and quiet.
