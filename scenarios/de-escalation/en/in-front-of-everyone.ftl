# text: Devant tout le monde
title = In front of everyone

# text: Dimanche 18 octobre, 15 h 20. Vous répondez sur les réseaux pour le Domaine de la Hulle, un village de vacances en Ardenne belge. Thierry Lambrecht y vient chaque automne depuis dix-sept ans, toujours au chalet 8. Hier, sa famille a été déplacée sans avoir été prévenue. Ses photos ont déjà été partagées { $shares } fois, et un prénom circule : celui d’une collègue de l’accueil.
briefing = Sunday, 18 October, 3.20 p.m. You answer on social media for Domaine de la Hulle, a holiday village in the Belgian Ardennes. Thierry Lambrecht has come every autumn for seventeen years, always to chalet 8. Yesterday his family was moved without having been told. His photos have been shared { $shares } times already, and a first name is going round: that of a colleague at the front desk.

# text: En public : reconnaître, dire qui s’en occupe et pour quand. Jamais une réservation, des dates, une famille ni une somme, même si la personne en a parlé elle-même.
policy-public = In public: acknowledge, say who will see to it and by when. Never a booking, dates, a family or a sum, not even if they wrote of it themselves.

# text: Un collègue attaqué par son prénom : la maison répond pour lui, avec les faits, sans un mot sur sa personne, son contrat ou une sanction. Personne n’est livré au fil.
policy-colleague = A colleague attacked by name: the house answers for them, with the facts, and without a word about the person, the contract or a sanction. Nobody is handed to the thread.

# text: On n’efface pas une critique. On masque un commentaire qui nomme ou insulte quelqu’un, et on le dit.
policy-hide = Criticism is never deleted. A comment that names or insults somebody is hidden, and we say so.

# text: En privé, numéro de dossier et code postal avant de parler du séjour.
policy-verify = In private, the booking number and the postcode before you speak of the stay.

# text: Séjour manqué par notre faute : jusqu’à { $limit } sans demander, une fois le logement réglé.
policy-gesture = A stay that failed through our fault: up to { $limit } without asking, once the lodging is settled.

# text: Dossier
# value: HU-2209, chalet 8, du 17 au 24 octobre, sept personnes
record-file = Booking
    .value = HU-2209, chalet 8, 17 to 24 October, seven people

# text: Journal
# value: Jeudi, 19 h : chaudière du 8 en panne. Le planning déplace vers le 31 (quatre lits)
record-log = Log
    .value = Thursday, 7 p.m.: boiler of no. 8 fails. Planning moves them to no. 31 (four beds)

# text: Message au client
# value: Rédigé jeudi, resté en brouillon
record-mail = Message to the guest
    .value = Written on Thursday, still a draft

# text: Accueil, samedi
# value: N. prévenue à 15 h 40, en même temps que la famille ; trouve trois lits d’appoint, reste jusqu’à 21 h
record-desk = Front desk, Saturday
    .value = N. told at 3.40 p.m., together with the family; finds three extra beds, stays until 9 p.m.

# text: Libre ce soir
# value: Chalet 22, huit lits, de plain-pied, chauffé
record-free = Free tonight
    .value = Chalet 22, eight beds, no steps, heated

# text: Espaces verts
# value: Septembre : lilas du 8 rabattu à la souche, passage du camion de gaz
record-garden = Grounds
    .value = September: lilac at no. 8 cut down to the stump, for the gas lorry

# text: sentir que dix-sept ans comptent pour quelque chose
need-years = to feel that seventeen years count for something

# text: savoir pourquoi personne n’a prévenu
need-why = to know why nobody told them

# text: dormir à sept, au chaud, sous un même toit
need-roof = to sleep warm, all seven under one roof

# text: que le lilas de sa femme ne soit pas qu’un arbuste coupé
need-lilac = that his wife’s lilac be more than a shrub that was cut

# text: Lilas rabattus : ce que dit le jardinier
# content: Un lilas coupé repart de la souche, en général dès le printemps ; il refleurit après deux ou trois ans. À condition que personne n’arrache la souche : celle du 8 est sur la liste de novembre. Firmin peut la clôturer.
knowledge-lilac = Lilacs cut back: what the gardener says
    .content = A lilac that was cut grows again from the stump, as a rule the very next spring; it flowers after two or three years. Provided that nobody digs the stump out: the one at no. 8 is on the list for November. Firmin can fence it off.

# text: Un prénom dans le fil
# content: Répondre une fois, avec les faits. Ne pas débattre avec ceux qui passent. Masquer ce qui nomme ou insulte quelqu’un, l’annoncer, laisser les critiques.
knowledge-thread = A first name in the thread
    .content = Answer once, with the facts. Don’t debate with those who pass by. Hide what names or insults somebody, say that you do, and leave the criticism.

# text: Hébergement : déplacé, réglé
disposition-moved = Lodging: moved, settled

# text: Hébergement : déplacé, non réglé
disposition-moved-open = Lodging: moved, not settled

# text: Réputation : mise en cause d’un collègue
disposition-public = Reputation: a colleague under attack

# text: Transmis à la direction
disposition-passed-up = Passed to the management

# text: Quatre photos, @DomaineDeLaHulle. La porte de « notre » chalet, avec les valises de quelqu’un d’autre derrière la vitre. Dix-sept automnes chez vous. On l’a appris sur le parking : sept dans un quatre personnes. J’aimerais une réponse, et je la voudrais ici.
# says-tense: Quatre photos, @DomaineDeLaHulle. Dix-sept automnes. On arrive avec les petits, le chalet 8 est pris, et on nous met à sept dans un quatre personnes, sans un coup de fil. Dix-sept ans pour apprendre ça sur un parking. Expliquez-vous, ici.
# says-furious: Regardez bien ces quatre photos, @DomaineDeLaHulle ! Dix-sept ans qu’on vous fait vivre, et on nous case à sept dans un quatre personnes, comme des bagages ! Annoncé sur le parking ! Répondez, et devant tout le monde !
# dm-please: Bonjour Thierry, nous regrettons cette expérience. Merci de nous écrire en message privé avec votre numéro de dossier.
# dm-please-also-1: Bonjour, nous sommes navrés de ce désagrément, merci de nous contacter en message privé
# dm-please-also-2: bonjour Thierry, envoyez-nous un MP avec votre dossier et nous regarderons
# dm-please-also-3: Nous avons bien pris note de votre commentaire et vous invitons à nous écrire en privé
# dm-please-also-4: Votre satisfaction est notre priorité, merci de passer par la messagerie
# dm-please-coach: Trois cents personnes ont lu cette phrase sous chaque plainte. Elle dit que personne n’a lu la sienne.
# on-the-car-park: Bonjour, monsieur Lambrecht, ici { $agent }. Dix-sept ans, et l’apprendre sur un parking : votre colère est juste. Pardon. Je cherche pourquoi, et je réponds ici avant seize heures.
# on-the-car-park-also-1: Bonjour monsieur Lambrecht, je suis { $agent }. Après dix-sept automnes, vous méritiez au moins un appel. Toutes nos excuses, je m’en occupe et je reviens ici dans l’heure.
# on-the-car-park-also-2: bonjour, { $agent } pour le domaine. vous avez raison d’être fâché, on ne traite pas ainsi des gens qui reviennent depuis dix-sept ans, pardon. je cherche ce qui s’est passé et j’écris ici
# on-the-car-park-also-3: Monsieur Lambrecht, c’est { $agent }. Arriver en famille et trouver porte close, je comprends que ça mette hors de soi. Nous vous devons des excuses et une explication, vous l’aurez ici cet après-midi.
# on-the-car-park-also-4: bonjour monsieur, nous vous avons manqué de respect et je m’en excuse. { $agent }, je reprends ça en main, réponse ici avant seize heures
# on-the-car-park-coach: La colère, les années, le parking : il sait qu’il a été lu. Et il y a une heure à laquelle revenir.
# heating-firm: Bonjour. Le chauffage du 8 a lâché jeudi, et notre chauffagiste, une société extérieure, n’a pas tenu ses délais.
# heating-firm-also-1: Bonjour, c’est le prestataire du chauffage qui n’est pas venu, nous n’y sommes pour rien
# heating-firm-also-2: Il s’agit d’une panne, et la réparation dépend d’une entreprise extérieure
# heating-firm-also-3: bonjour, voyez ça avec le chauffagiste, nous aussi on attend après lui
# heating-firm-also-4: la faute revient à notre sous-traitant, qui nous a plantés jeudi
# voucher-here: Bonjour, Thierry ! Dix-sept ans, quelle belle fidélité ! Pour nous faire pardonner, un bon de { $voucher } vous attend à l’accueil, valable sur tout le domaine. On efface tout et on repart du bon pied ?
# voucher-here-also-1: Bonjour, passez à l’accueil, nous vous offrons un bon de { $voucher }
# voucher-here-also-2: Hello Thierry, que diriez-vous d’un bon de { $voucher } pour oublier ce petit couac
# voucher-here-also-3: nous vous proposons { $voucher } en bon d’achat et n’en parlons plus
# voucher-here-also-4: Un petit cadeau vous attend à la réception, { $voucher } à dépenser où vous voulez
# voucher-here-coach: Cent euros devant trois cents lecteurs : le fil apprend ce que vaut une colère, et lui, ce que valent dix-sept ans.
post = Four photos, @DomaineDeLaHulle. The door of “our” chalet, with somebody else’s suitcases behind the glass. Seventeen autumns with you. We learned it in the car park: seven of us in a chalet for four. I’d like an answer, and I’d like it here.
    .says-tense = Four photos, @DomaineDeLaHulle. Seventeen autumns. We arrive with the little ones, number 8 is taken, and they put seven of us into a chalet for four, without so much as a phone call. Seventeen years, to learn that in a car park. Explain yourselves, here.
    .says-furious = Take a good look at these four photos, @DomaineDeLaHulle! Seventeen years we’ve kept you going, and you stack seven of us into a place for four, like luggage! Told in the car park! Answer me, and in front of everyone!
    .dm-please = Hello Thierry, we regret this experience. Please send us a private message with your booking number.
    .dm-please-also-1 = Hello, we’re sorry for the inconvenience, please contact us by private message
    .dm-please-also-2 = hi Thierry, DM us your booking number and we’ll have a look
    .dm-please-also-3 = We have noted your comment and invite you to write to us privately
    .dm-please-also-4 = Your satisfaction is our priority, please use our messaging service
    .dm-please-coach = Three hundred people have read that sentence under every complaint. It says that nobody read his.
    .on-the-car-park = Good afternoon, Mr Lambrecht, { $agent } here. Seventeen years, and you find out in a car park: you’ve every right to be angry. I’m sorry. I’m finding out why, and I’ll answer here by four.
    .on-the-car-park-also-1 = Hello Mr Lambrecht, I’m { $agent }. After seventeen autumns you deserved a phone call at the very least. We apologise, I’m on it, and I’ll be back here within the hour.
    .on-the-car-park-also-2 = good afternoon, { $agent } for the domaine. you’re right to be angry, that’s no way to treat people who’ve come back for seventeen years, sorry. I’m finding out what happened and I’ll write it here
    .on-the-car-park-also-3 = Mr Lambrecht, this is { $agent }. To arrive with the family and find the door shut, I understand how furious that makes you. We owe you an apology and an explanation, and you’ll have it here this afternoon.
    .on-the-car-park-also-4 = hello sir, we let you down badly and I apologise. { $agent }, I’m taking this on, answer here by four
    .on-the-car-park-coach = The anger, the years, the car park: he knows that he was read. And there is an hour at which to come back.
    .heating-firm = Good afternoon. The heating in number 8 failed on Thursday, and our heating engineers, an outside firm, didn’t keep to their times.
    .heating-firm-also-1 = Hello, the heating contractor didn’t turn up, it’s nothing to do with us
    .heating-firm-also-2 = There was a breakdown, and the repair is up to an outside company
    .heating-firm-also-3 = hi, take it up with the heating people, we’re waiting for them as well
    .heating-firm-also-4 = the fault is with our subcontractor, who let us down on Thursday
    .voucher-here = Hello, Thierry! Seventeen years, what wonderful loyalty! To make it up to you, there’s a voucher for { $voucher } waiting at the front desk, valid all over the village. Shall we wipe the slate clean and start afresh?
    .voucher-here-also-1 = Hello, drop by the front desk, we’ve a voucher for { $voucher } for you
    .voucher-here-also-2 = Hi Thierry, how about a { $voucher } voucher to forget this little hiccup
    .voucher-here-also-3 = we’d like to offer you { $voucher } in vouchers and say no more about it
    .voucher-here-also-4 = A little present is waiting at reception, { $voucher } to spend wherever you like
    .voucher-here-coach = A hundred euros in front of three hundred readers: the thread learns what anger is worth, and he learns what seventeen years are.

# text: C’est donc ça, la réponse. Pas un mot pour nous. J’en espérais une à moi.
# says-tense: (Dessous : « Toujours pareil avec eux. » « Nous, c’était en juillet. ») Vous voyez ? Vous répondez, mais à qui ? Pas à moi.
# says-furious: (Dessous : « La honte. » « Et pas une excuse. » « Nous, en juillet, pareil ! ») Tout le monde voit que vous n’avez rien lu ! Rien !
# read-now: Ce n’était pas une réponse, et votre colère est juste. Pardon. J’ai tout lu, les quatre photos aussi. C’est { $agent } : je cherche, et je réponds ici.
# read-now-also-1: vous avez raison, ce n’était pas une réponse, je m’en excuse. j’ai lu votre message, je m’en charge, { $agent }
# read-now-also-2: Je vous dois des excuses pour ces quelques lignes. J’ai tout relu, je comprends votre colère, et je cherche ce qui s’est passé.
# read-now-also-3: pardon, on vous a répondu à côté. je suis { $agent }, je prends votre histoire en main et je reviens ici
# read-now-also-4: C’était indigne de dix-sept ans, je le reconnais et je m’excuse. J’ai tout lu, je m’en occupe maintenant.
# stay-polite: Nous rappelons à chacun que cet espace doit rester courtois. Notre équipe fait de son mieux pour tout le monde.
# stay-polite-also-1: Merci à tous de rester polis, notre équipe travaille dur
# stay-polite-also-2: gardons notre calme, s’il vous plaît, les insultes ne font avancer personne
# stay-polite-also-3: Nous demandons à chacun de respecter notre personnel et de modérer ses propos
# stay-polite-also-4: un peu de bienveillance, on fait ce qu’on peut en cette période
# still-need-file: Nous vous répondons volontiers, mais il nous faudrait un message privé pour avancer.
# still-need-file-also-1: sans message privé de votre part nous ne pouvons rien faire
# still-need-file-also-2: merci de nous écrire, c’est plus simple par la messagerie
# still-need-file-also-3: Pourriez-vous quand même passer en message privé ?
# still-need-file-also-4: écrivez-nous en MP et on regarde
# not-that-bad: Permettez : un logement de remplacement vous a été remis dans l’heure, avec des lits d’appoint, et quelqu’un est resté jusqu’au soir. On ne peut quand même pas dire que rien n’a été fait.
# not-that-bad-also-1: nous vous avons tout de même relogés tout de suite, il faut être juste
# not-that-bad-also-2: Vous n’êtes pas à la rue, vous avez reçu un chalet et des lits
# not-that-bad-also-3: excusez-nous, mais on vous a trouvé une solution en une heure
# not-that-bad-also-4: ce n’est pas exact, un autre chalet vous attendait
pile-on = So that’s the answer. Not a word for us. I’d hoped for one that was meant for me.
    .says-tense = (Below: “Always the same with them.” “Us too, in July.”) You see? You answer, but whom? Not me.
    .says-furious = (Below: “Shameful.” “And not one apology.” “Same with us in July!”) Everybody can see that you haven’t read a thing! Not a thing!
    .read-now = That was no answer, and you’re right to be angry. I’m sorry. I’ve read it all, the four photos too. This is { $agent }: I’m finding out, and I’ll answer here.
    .read-now-also-1 = you’re right, that wasn’t an answer, I apologise. I’ve read your post, I’m taking care of it, { $agent }
    .read-now-also-2 = I owe you an apology for those few lines. I’ve read everything again, I understand your anger, and I’m finding out what happened.
    .read-now-also-3 = sorry, we answered without reading. I’m { $agent }, I’m taking your story on and I’ll be back here
    .read-now-also-4 = That wasn’t worthy of seventeen years, I admit it and I apologise. I’ve read it all and I’m on it now.
    .stay-polite = We’d like to remind everyone that this is a place for courtesy. Our team is doing its best for all.
    .stay-polite-also-1 = Please stay polite, everyone, our team works hard
    .stay-polite-also-2 = let’s all keep calm, please, insults don’t get anybody anywhere
    .stay-polite-also-3 = We ask everyone to respect our staff and to moderate their language
    .stay-polite-also-4 = a little kindness, please, we’re doing what we can at this time of year
    .still-need-file = We’d be glad to reply, but we do need a private message to get any further.
    .still-need-file-also-1 = without a private message from you there’s nothing we can do
    .still-need-file-also-2 = please write to us, it’s easier by message
    .still-need-file-also-3 = Could you send us a private message all the same?
    .still-need-file-also-4 = DM us and we’ll have a look
    .not-that-bad = If I may: you were given a replacement chalet within the hour, with extra beds, and somebody stayed until the evening to help. One really can’t say that nothing was done.
    .not-that-bad-also-1 = we did rehouse you straight away, to be fair
    .not-that-bad-also-2 = You weren’t left on the street, you were given a chalet and beds
    .not-that-bad-also-3 = excuse me, but you had a solution within an hour
    .not-that-bad-also-4 = that’s not accurate, another chalet was waiting for you

# text: Je vais vous dire, moi, comment ça s’est passé. Votre Noémie, à l’accueil, a donné le 8 à des amis à elle. Et quand on est arrivés, elle riait. Mettez-la devant sa télé, elle fera moins de dégâts.
# says-tense: Vous savez pourquoi ? Parce que votre Noémie a refilé notre chalet à ses copains ! Et elle nous a ri au nez, devant les petits. (Dessous : « Noémie ? La grande, à l’accueil ? » « Qu’on la vire. »)
# says-furious: C’est Noémie, à l’accueil ! Elle a donné le 8 à ses copains et elle nous a ri au nez ! (Dessous : « Qu’on la vire ! » « Quelqu’un a son nom de famille ? ») Des gens comme ça, on les met dehors !
# measures: Merci de nous l’avoir signalé. Un tel comportement n’a pas sa place chez nous, ni envers une famille, ni envers personne. Noémie sera entendue dès demain, et nous prendrons les mesures qui s’imposent.
# measures-also-1: Nous allons convoquer Noémie et il y aura des suites, soyez-en sûr
# measures-also-2: merci pour cette information, la personne sera sanctionnée
# measures-also-3: C’est inadmissible de sa part, nous en tirerons les conséquences demain matin
# measures-also-4: comptez sur nous, Noémie devra s’expliquer devant la direction
# measures-coach: Vous livrez une collègue à un fil, sur la foi d’un rire. Et vous n’avez pas lu le journal d’hier.
# other-subject: Concernant votre chalet : la panne est connue, un technicien passe lundi. Nous vous tiendrons au courant dès que possible.
# other-subject-also-1: pour revenir à l’hébergement, la chaudière sera réparée lundi
# other-subject-also-2: Au sujet du chauffage, l’intervention est prévue lundi matin
# other-subject-also-3: le technicien vient lundi, voilà ce que nous pouvons dire pour l’instant
# other-subject-also-4: nous prenons note, et pour le chalet, la réparation est planifiée
# other-subject-coach: Le silence aussi est une réponse : trois cents personnes y lisent que c’est vrai.
# small-of-you: S’en prendre à une réceptionniste derrière un écran, à votre âge, il faut être bien petit. Vous devriez avoir honte.
# small-of-you-also-1: C’est lâche et minable de salir une employée comme vous le faites
# small-of-you-also-2: un homme de votre âge qui s’acharne sur une jeune femme, c’est pitoyable
# small-of-you-also-3: vous êtes un menteur et un lâche, laissez notre collègue tranquille
# small-of-you-also-4: Avec des clients de votre espèce, pas étonnant que le personnel s’en aille
# small-of-you-coach: Vous aviez raison de la défendre. En l’insultant, lui, vous avez perdu la raison, et elle n’y a rien gagné.
# our-planning: Votre colère a sa place ici ; un prénom, non. Noémie n’a donné ce chalet à personne : c’est notre planning qui a décidé, jeudi. Visez la maison. Pouvez-vous retirer son nom ?
# our-planning-also-1: Je comprends que vous soyez furieux, mais pas contre elle : la décision vient du planning, jeudi, et elle l’a apprise avec vous. Adressez-la à la maison. Voulez-vous bien ôter son prénom ?
# our-planning-also-2: vous avez toutes les raisons d’être en colère contre nous. Noémie n’a rien attribué, c’est le planning, et c’est la maison qui répond. je vous demande d’enlever son nom
# our-planning-also-3: La colère, je la prends pour la maison, elle est méritée. Les faits : le changement a été décidé jeudi, sans l’accueil. Puis-je vous demander de ne plus citer Noémie ?
# our-planning-also-4: je comprends votre colère. ce n’est pas Noémie, c’est une décision de jeudi dont elle ne savait rien. reprochez-le à nous, et retirez son prénom s’il vous plaît, d’accord ?
# our-planning-coach: Vous ne lui retirez pas sa colère, vous lui donnez la bonne adresse. Une fois, avec des faits, sans un mot de trop sur elle.
# no-comment: Je ne commente pas ici le travail d’une collègue. Le chalet, c’est la maison : la raison, vous l’aurez de moi avant ce soir.
# no-comment-also-1: pas de commentaire sur nos équipes. pour le chalet je vous réponds personnellement d’ici ce soir
# no-comment-also-2: Nous ne parlons pas des collègues en public. Je cherche la cause et je vous la donne avant ce soir.
# no-comment-also-3: sur la personne je ne dirai rien, sur le chalet je reviens vers vous aujourd’hui
# no-comment-also-4: Cela, je le laisse de côté. Je m’occupe du reste et vous aurez une réponse ce soir.
# no-comment-coach: Correct, et froid. « Pas de commentaire » laisse le soupçon où il est : un fait l’aurait levé.
attack = I’ll tell you how it went. Your Noémie, at the front desk, gave number 8 to friends of hers. And when we arrived she was laughing. Put her in front of her telly, she’ll do less damage.
    .says-tense = You know why? Because your Noémie handed our chalet to her mates! And she laughed in our faces, with the little ones there. (Below: “Noémie? The tall one at the desk?” “Sack her.”)
    .says-furious = It’s Noémie, at the front desk! She gave number 8 to her mates and she laughed in our faces! (Below: “Sack her!” “Anyone know her surname?”) People like that should be out on their ear!
    .measures = Thank you for letting us know. Such behaviour has no place with us, not towards a family and not towards anybody. Noémie will be spoken to first thing tomorrow, and we’ll take the appropriate measures.
    .measures-also-1 = We’ll be calling Noémie in and there will be consequences, rest assured
    .measures-also-2 = thanks for this information, the person will be disciplined
    .measures-also-3 = That is unacceptable of her, and we’ll draw our conclusions tomorrow morning
    .measures-also-4 = you can count on us, Noémie will have to explain herself to the management
    .measures-coach = You hand a colleague to a thread, on the strength of a laugh. And you haven’t read yesterday’s log.
    .other-subject = As to your chalet: the breakdown is known, an engineer is coming on Monday. We’ll keep you posted as soon as we can.
    .other-subject-also-1 = to come back to the lodging, the boiler will be mended on Monday
    .other-subject-also-2 = Concerning the heating, the repair is planned for Monday morning
    .other-subject-also-3 = the engineer comes on Monday, that’s what we can say for now
    .other-subject-also-4 = noted, and for the chalet, the repair has been scheduled
    .other-subject-coach = Silence is an answer, too: three hundred people read in it that it’s true.
    .small-of-you = Going after a receptionist from behind a screen, at your age: how small can a man get? You should be ashamed.
    .small-of-you-also-1 = It’s cowardly and pathetic to drag an employee through the mud as you do
    .small-of-you-also-2 = a man of your age hounding a young woman, it’s pitiful
    .small-of-you-also-3 = you’re a liar and a coward, leave our colleague alone
    .small-of-you-also-4 = With guests of your sort, no wonder people don’t stay in this job
    .small-of-you-coach = You were right to defend her. By insulting him you put yourself in the wrong, and she gained nothing.
    .our-planning = Be angry here, you’ve every reason, but not at a name. Noémie gave that chalet to nobody: planning made that decision, on Thursday. Aim at us. Would you take her name down?
    .our-planning-also-1 = I understand that you’re furious, but not with her: planning made that decision on Thursday, and she learned of it when you did. Address it to the house. Would you kindly remove her name?
    .our-planning-also-2 = you’ve every reason to be angry with us. Noémie allotted nothing, planning did, and the house answers for it. could I ask you to take her name away
    .our-planning-also-3 = The anger I’ll take, for the house, it’s deserved. The facts: the change was decided on Thursday, without the front desk. May I ask you not to name Noémie any more?
    .our-planning-also-4 = I understand your anger. it wasn’t Noémie, it was decided on Thursday and she knew nothing about it. blame us, and take her name out, please, would you?
    .our-planning-coach = You don’t take his anger away, you give it the right address. Once, with facts, and without a word too many about her.
    .no-comment = I don’t comment on a colleague’s work here. The chalet is the house’s business: you’ll have the reason from me before tonight.
    .no-comment-also-1 = no comment about our staff. about the chalet, I’ll answer you personally by tonight
    .no-comment-also-2 = We don’t talk about colleagues in public. I’m looking for the cause and you’ll have it before tonight.
    .no-comment-also-3 = about the person I’ll say nothing, about the chalet I’ll get back to you today
    .no-comment-also-4 = That I’ll leave aside. I’m seeing to the rest and you’ll have an answer tonight.
    .no-comment-coach = Correct, and cold. “No comment” leaves the suspicion where it is: one fact would have lifted it.

# text: (Le prénom de Noémie revient onze fois.) Attendez, je n’ai pas demandé qu’on crucifie quelqu’un. Ce n’est pas ce que je voulais, je me sens bête.
# says-tense: (Onze fois son prénom, et une photo d’elle.) Non, là, ça va trop loin. J’ai voulu une explication, pas ce cirque. Je me sens bête, maintenant.
# says-furious: (Onze fois son prénom, et une photo d’elle.) Mais je n’ai jamais demandé ça ! C’est vous qui jetez de l’huile ! J’ai l’air bête, moi, maintenant !
# you-began: C’est vous qui avez mis son prénom ici, monsieur Lambrecht. Il fallait y penser avant.
# you-began-also-1: vous l’avez cherché, c’est votre message qui a tout lancé
# you-began-also-2: On ne peut pas lancer une pierre et se plaindre du bruit
# you-began-also-3: il ne fallait pas la nommer, voilà le résultat
# you-began-also-4: ce sont vos mots, monsieur, pas les nôtres
# internal-matter: Le volet RH fera l’objet d’un traitement en interne, selon nos process et dans le respect des parties, et nous n’avons pas à communiquer davantage sur ce point en dehors des canaux prévus à cet effet.
# internal-matter-also-1: ce point relève des ressources humaines et sera traité selon la procédure
# internal-matter-also-2: Le sujet est escaladé côté RH, merci de votre compréhension
# internal-matter-also-3: nous activons le process interne sur le volet collaborateur
# internal-matter-also-4: C’est en cours de traitement au niveau RH, nous ne commentons pas
# i-take-it-back: Vous n’avez pas à vous sentir bête : l’huile sur le feu, c’est moi. Pardon, à Noémie aussi : c’est notre planning, pas elle. Je retire ma réponse et je masque son nom.
# i-take-it-back-also-1: c’est ma réponse qui a mis le feu, je l’enlève et je m’en excuse. Noémie n’y est pour rien, c’est le planning. je cache les commentaires avec son nom
# i-take-it-back-also-2: Je comprends votre gêne, et c’est à moi de réparer. Ma réponse était fausse : l’accueil n’a rien décidé. Les commentaires qui la visent sont masqués, les vôtres sur nous restent.
# i-take-it-back-also-3: pardon, j’ai eu tort d’écrire cela. la faute est à la maison et à personne d’autre, je masque tout ce qui cite Noémie
# i-take-it-back-also-4: ne vous en veuillez pas, c’est moi qui ai mal répondu. excuses à elle et à vous. rien de tout cela ne vient de l’accueil, je masque son prénom
# i-take-it-back-coach: Ce qui est écrit se retire, au même endroit, avec le mot pardon. Cela coûte moins cher à seize heures qu’à vingt.
# wait-it-out: Ne vous inquiétez pas, demain plus personne n’y pensera. Ces choses-là s’éteignent.
# wait-it-out-also-1: laissez passer, un fil comme ça dure une journée
# wait-it-out-also-2: c’est l’internet, demain ils parleront d’autre chose
# wait-it-out-also-3: Rien de grave, ça va se calmer tout seul
# wait-it-out-also-4: oh, n’y faites pas attention, les gens aiment bien s’énerver
thrown = (Noémie’s name comes up eleven times.) Hold on, I never asked for somebody to be crucified. That isn’t what I wanted, I feel stupid.
    .says-tense = (Her name eleven times, and a photo of her.) No, that’s going too far. I wanted an explanation, not this circus. I feel stupid now.
    .says-furious = (Her name eleven times, and a photo of her.) But I never asked for that! You’re the ones pouring oil on it! Now it’s me who looks stupid!
    .you-began = It was you who brought her name in here, Mr Lambrecht. You might have thought of that before.
    .you-began-also-1 = you asked for it, your post started the whole thing
    .you-began-also-2 = You can’t throw a stone and then complain about the noise
    .you-began-also-3 = you shouldn’t have named her, this is what comes of it
    .you-began-also-4 = those were your words, sir, not ours
    .internal-matter = The HR aspect will be dealt with internally, in line with our processes and with due regard for all parties, and we have no further communication to make on that point outside the channels provided for it.
    .internal-matter-also-1 = this point is a matter for human resources and will follow procedure
    .internal-matter-also-2 = The topic has been escalated on the HR side, thank you for understanding
    .internal-matter-also-3 = we’re triggering the internal process on the staff aspect
    .internal-matter-also-4 = It’s being handled at HR level, we don’t comment on that
    .i-take-it-back = You needn’t feel stupid: I’m the one who fanned the flames. I’m sorry, to Noémie too: it was our planning, not her. I’m taking my answer back and hiding her name.
    .i-take-it-back-also-1 = it was my answer that lit the fire, I’m removing it and I apologise. Noémie had no part in it, it was planning. I’m hiding the comments with her name
    .i-take-it-back-also-2 = I understand that you’re embarrassed, and it’s for me to put right. My answer was wrong: the front desk decided nothing. The comments aimed at her are hidden, yours about us stay.
    .i-take-it-back-also-3 = sorry, I was wrong to write that. the fault is the house’s and nobody else’s, I’m hiding everything that names Noémie
    .i-take-it-back-also-4 = don’t blame yourself, I was the one who answered badly. apologies to her and to you. none of this comes from the front desk, I’m hiding her name
    .i-take-it-back-coach = What was written can be taken back, in the same place, with the word sorry. It costs less at four than at eight.
    .wait-it-out = Don’t you worry, by tomorrow nobody will give it a thought. These things die down.
    .wait-it-out-also-1 = let it pass, a thread like this lasts a day
    .wait-it-out-also-2 = that’s the internet, tomorrow they’ll talk of something else
    .wait-it-out-also-3 = Nothing serious, it’ll calm down by itself
    .wait-it-out-also-4 = oh, take no notice, people like to get worked up

# text: (« Ils vont tout effacer d’ici ce soir. » « On a réservé pour Noël, nous, on annule ? ») Vous voyez, je ne suis pas seul à demander. Et ma question, elle va disparaître, elle aussi ?
# says-tense: (« Ils effaceront avant ce soir, pariez. » « On a réservé pour Noël, on annule ? ») J’attends toujours. Ou bien vous faites comme les autres, vous me noyez, et demain il n’y a plus rien ?
# says-furious: (« Ils vont tout effacer ! » « On annule Noël, nous ! ») Allez-y, effacez ! C’est ça que vous attendez, non ? Que ça passe !
# stays-here: Ce doute, je le comprends. Rien ne sera effacé, sauf un prénom, et la cause sera dite ici aujourd’hui. Votre séjour ne regarde que vous : on continue en privé ?
# stays-here-also-1: Vous avez des raisons de vous méfier. Vos critiques restent, je masque seulement ce qui nomme une personne, et j’expliquerai ici ce soir. Pour votre dossier, voyez-vous mon message privé ?
# stays-here-also-2: je comprends qu’on n’y croie pas. tout reste en ligne, sauf un nom, et la réponse viendra ici. le détail de vos vacances, parlons-en en privé, d’accord ?
# stays-here-also-3: On ne vous effacera pas, je comprends cette crainte. Ce qui concerne tout le monde, je l’écrirai ici ; ce qui ne concerne que vous, je vous le demande en privé. Ça vous va ?
# stays-here-also-4: votre méfiance est légitime. la cause sera publiée ici avant ce soir, rien ne disparaît. pour la famille, je vous ai écrit en message privé, on continue là ?
# lawyers-read: Un mot à tous : notre conseil juridique suit ce fil. Accuser une personne nommée peut coûter cher, partages compris. La suite en privé.
# lawyers-read-also-1: nos avocats lisent ce fil, réfléchissez avant de commenter
# lawyers-read-also-2: Nous rappelons que la diffamation est punie, y compris pour ceux qui partagent
# lawyers-read-also-3: attention à ce que vous écrivez tous, nous gardons des captures d’écran
# lawyers-read-also-4: Des poursuites sont possibles contre ceux qui continuent
# over-there: Cette discussion n’a plus sa place ici. Passez en message privé, s’il vous plaît.
# over-there-also-1: stop, on continue en privé maintenant
# over-there-also-2: merci de cesser ici et d’aller dans la messagerie
# over-there-also-3: Ce n’est pas le lieu, écrivez-nous en privé
# over-there-also-4: venez en MP, nous ne répondrons plus ici
# delete-it: Bien sûr que nous allons répondre, c’est la moindre des choses. Mais cela nous aiderait beaucoup si vous retiriez les photos pendant que nous cherchons, le temps que les esprits se calment un peu. Je vous écris en privé ?
# delete-it-also-1: pourriez-vous supprimer votre publication en attendant, et on se parle en privé
# delete-it-also-2: Ce serait plus simple si vous enleviez les photos, juste le temps de régler ça en MP
# delete-it-also-3: retirez votre message et je vous réponds en privé, ça vous va
# delete-it-also-4: ça calmerait tout le monde si la publication disparaissait, on en parle en privé ?
# delete-it-coach: Il demandait si on allait l’effacer. Vous lui demandez de le faire lui-même.
crowd = (“They’ll have deleted it all by tonight.” “We’ve booked for Christmas, should we cancel?”) You see, I’m not the only one who asks. And my question, will that disappear as well?
    .says-tense = (“They’ll delete it by tonight, you bet.” “We’ve booked for Christmas, do we cancel?”) I’m still waiting. Or will you do as the others do, drown me, and tomorrow there’s nothing left?
    .says-furious = (“They’ll delete the lot!” “We’re cancelling Christmas!”) Go on, delete it! That’s what you’re waiting for, isn’t it? For it to pass!
    .stays-here = I can see why you doubt it. Nothing will be deleted except a name, and you’ll have the reason here today. Your stay is nobody’s business but yours: shall we carry on in private?
    .stays-here-also-1 = You’ve reason to be wary. Your criticism stays, I only hide what names a person, and I’ll explain here tonight. For your booking, do you see my private message?
    .stays-here-also-2 = I understand that it’s hard to believe. everything stays up, except a name, and the answer will come here. the details of your holiday, let’s talk of those in private, all right?
    .stays-here-also-3 = We won’t delete you, I understand that fear. What concerns everybody I’ll write here; what concerns only you I’ll ask you in private. Is that all right with you?
    .stays-here-also-4 = your distrust is fair. the cause will be posted here before tonight, nothing vanishes. about the family I’ve sent you a private message, shall we go on there?
    .lawyers-read = A word to all: our legal counsel follows this thread. Accusing a person by name can be expensive, shares included. The rest in private.
    .lawyers-read-also-1 = our lawyers are reading this thread, think before you comment
    .lawyers-read-also-2 = We’d remind you that defamation is an offence, for those who share as well
    .lawyers-read-also-3 = careful what you all write, we’re keeping screenshots
    .lawyers-read-also-4 = Legal action may follow against those who carry on
    .over-there = This discussion doesn’t belong here any longer. Private message, please.
    .over-there-also-1 = stop, we carry on in private now
    .over-there-also-2 = please leave it here and use the messages
    .over-there-also-3 = This isn’t the place, write to us privately
    .over-there-also-4 = come to the DMs, we won’t reply here any more
    .delete-it = Of course we’ll answer, that’s the least we can do. But it would help us a great deal if you took the photos down while we look into it, just until everybody has calmed down a little. Shall I message you privately?
    .delete-it-also-1 = could you delete your post in the meantime, and we’ll talk in private
    .delete-it-also-2 = It would be simpler if you removed the photos, just while we sort this out by DM
    .delete-it-also-3 = take your post down and I’ll reply in private, is that all right
    .delete-it-also-4 = everyone would calm down if the post were gone, shall we talk privately?
    .delete-it-coach = He asked whether we’d delete it. You ask him to do it himself.

# text: Bon, me voilà. Je suis assis sur les marches du 31, il n’y a pas de chaise pour tout le monde. La petite a dormi dans son manteau. Je n’ai plus l’âge de me battre pour un lit. Qu’est-ce qu’il vous faut ?
# says-tense: Voilà, j’y suis, assis sur les marches. La petite a dormi en manteau, mon fils par terre, moi pas du tout. Je suis vidé. Qu’est-ce qu’il vous faut encore ?
# says-furious: Et maintenant en privé, où personne ne voit ! J’ai fini la nuit sur les marches, la petite dans son manteau, je n’en peux plus de vous ! Qu’est-ce que vous voulez encore ?
# file-and-code: Votre numéro de dossier et votre code postal, s’il vous plaît.
# file-and-code-also-1: le numéro du dossier et le code postal
# file-and-code-also-2: Merci d’indiquer le dossier et le code postal
# file-and-code-also-3: il me faut d’abord votre dossier, puis votre code postal
# file-and-code-also-4: dossier et code postal svp
# poor-you: Oh non, la pauvre petite, dans son manteau ! Et vous, sur ces marches. Cela doit être épuisant.
# poor-you-also-1: quelle nuit, vous devez être à bout, je suis de tout cœur avec vous
# poor-you-also-2: C’est terrible de vous lire, une nuit pareille avec des enfants
# poor-you-also-3: je compatis vraiment, c’est épuisant, personne ne devrait dormir ainsi
# poor-you-also-4: pauvre famille, ça me fend le cœur de vous savoir si fatigués
# seven-and-cold: Une enfant en manteau, vous sur les marches : quelle nuit épuisante. Donc sept personnes, quatre lits, et le froid. Votre dossier et votre code postal, et je vous réponds.
# seven-and-cold-also-1: Vous êtes à bout, et il y a de quoi. Si je comprends bien, vous êtes sept pour quatre lits et il fait froid. Donnez-moi le dossier et le code postal, et vous aurez vos réponses.
# seven-and-cold-also-2: quelle nuit, je comprends que vous soyez vidé. sept pour quatre lits, sans chauffage correct, c’est bien ça ? le numéro de dossier et le code postal, pour être sûr que c’est vous
# seven-and-cold-also-3: personne ne devrait dormir en manteau chez nous, vous devez être épuisé. je résume : trop petit et trop froid. votre dossier et le code postal, et je regarde
# seven-and-cold-also-4: Vous n’avez pas à vous battre pour un lit, et je vois que vous n’en pouvez plus. Sept dans un quatre, et froid. Pour ouvrir le dossier : son numéro, et votre code postal ?
# satisfaction-form: Remplissez d’abord le formulaire de réclamation sur notre site, rubrique « Votre séjour », avec vos photos en pièce jointe et le nom de chaque occupant. Vous recevrez un accusé de réception, et quelqu’un vous recontactera.
# satisfaction-form-also-1: passez par le formulaire de réclamation, c’est la procédure
# satisfaction-form-also-2: il faut déposer une demande en ligne avec les photos
# satisfaction-form-also-3: Tout passe par le formulaire du site, rubrique séjour
# satisfaction-form-also-4: envoyez une réclamation via le site, on vous recontactera
in-private = All right, here I am. I’m sitting on the steps of number 31, there aren’t chairs for everyone. The little one slept in her coat. I’m past the age of fighting for a bed. What do you need?
    .says-tense = Here I am, then, on the steps. The little one slept in her coat, my son on the floor, I didn’t sleep at all. I’m done in. What else do you need?
    .says-furious = And now in private, where nobody sees! I ended the night on the steps, the little one in her coat, I’ve had it with the lot of you! What more do you want?
    .file-and-code = Your booking number and your postcode, please.
    .file-and-code-also-1 = the booking number and the postcode
    .file-and-code-also-2 = Please state your booking and your postcode
    .file-and-code-also-3 = I need your booking number first, then the postcode
    .file-and-code-also-4 = booking and postcode pls
    .poor-you = Oh no, the poor little thing, in her coat! And you, out on those steps. That must be exhausting.
    .poor-you-also-1 = what a night, you must be worn out, my heart goes out to you
    .poor-you-also-2 = It’s terrible to read, a night like that with children
    .poor-you-also-3 = I do feel for you, that’s exhausting, nobody should have to sleep like that
    .poor-you-also-4 = you poor family, it breaks my heart to think how tired you must be
    .seven-and-cold = A child in her coat, and you on the steps: what an exhausting night. So seven people, four beds, and the cold. Your booking number and postcode, and you’ll have answers.
    .seven-and-cold-also-1 = You’re worn out, and no wonder. If I’ve got it right, there are seven of you for four beds and it’s cold. Give me the booking number and the postcode, and you’ll get your answers.
    .seven-and-cold-also-2 = what a night, I understand that you’re done in. seven for four beds, without proper heating, is that right? your booking number and postcode, so that I know it’s you
    .seven-and-cold-also-3 = nobody should sleep in a coat at our place, you must be exhausted. to sum up: too small and too cold. your booking and postcode, and I’ll look
    .seven-and-cold-also-4 = You shouldn’t have to fight for a bed, and I can see you’ve nothing left. Seven in a four, and cold. To open the file: its number, and your postcode?
    .satisfaction-form = First fill in the complaints form on our site, under “Your stay”, with your photos attached and the names of all the occupants. You’ll get a receipt, and somebody will be in touch.
    .satisfaction-form-also-1 = please use the complaints form, that’s the procedure
    .satisfaction-form-also-2 = you have to file a request online with the photos
    .satisfaction-form-also-3 = Everything goes through the form on the site, section Your stay
    .satisfaction-form-also-4 = send us a complaint via the website, someone will come back to you

# text: Mon GSM est dans votre fichier depuis 2009. Vous m’écrivez pour mon anniversaire, pour les promotions, pour la fête du potiron. Et là, rien. Pourquoi personne n’a appelé ?
# says-tense: Mon GSM, vous l’avez depuis 2009. Vous l’utilisez pour la fête du potiron. Un seul appel, jeudi, et je restais à Charleroi. J’avais cru qu’on se connaissait. Pourquoi personne n’a appelé ?
# says-furious: Pour la fête du potiron, vous le trouvez, mon GSM ! Dix-sept ans, et pas un coup de fil ! Et je croyais qu’on se connaissait ! Pourquoi ?
# sorry-again: Je ne peux que vous présenter toutes nos excuses, encore une fois, au nom du domaine.
# sorry-again-also-1: nous sommes sincèrement désolés pour tout cela
# sorry-again-also-2: Encore mille excuses, nous comprenons que c’est pénible
# sorry-again-also-3: toutes nos excuses renouvelées, c’est très regrettable en effet
# sorry-again-also-4: je m’excuse à nouveau au nom du domaine
# in-the-drafts: On vous écrit pour un potiron, et pas pour ça : c’est décevant. Jeudi soir, la chaudière du 8 a lâché. Le message était écrit ; il est resté en brouillon. C’est notre faute.
# in-the-drafts-also-1: Vous espériez mieux de gens qui vous connaissent. La chaudière du 8 est tombée en panne jeudi, on vous a déplacés, et le message qui devait vous prévenir n’est jamais parti. C’est notre erreur.
# in-the-drafts-also-2: je comprends votre déception. voici la raison : panne au 8 jeudi à dix-neuf heures, changement de chalet, et un message resté en brouillon. personne n’a vérifié, c’est nous
# in-the-drafts-also-3: Un appel aurait suffi, et vous avez raison d’être déçu. Le planning vous a changés de chalet après une panne, le mot était prêt, personne ne l’a envoyé. Nous seuls en répondons.
# in-the-drafts-also-4: décevant, oui, après tout ce temps. le 8 n’avait plus de chauffage jeudi, et le courriel pour vous dort encore dans les brouillons. je n’ai pas d’excuse à vous donner, c’est notre faute
# in-the-drafts-coach: Une cause en trois phrases, sans fard. Il la croit, parce qu’elle ne vous arrange pas.
# drafts-and-file: Votre dossier et votre code postal, d’abord ? Merci. Le chauffage du 8 a lâché jeudi ; le message pour vous n’est jamais parti.
# drafts-and-file-also-1: d’abord dossier et code postal, merci. voilà : panne jeudi, et le message est resté en brouillon
# drafts-and-file-also-2: Le temps de vérifier, dossier et code postal ? Bien. Une panne au 8, et un mot qu’on n’a pas envoyé.
# drafts-and-file-also-3: confirmez-moi dossier et code postal. c’est bon. la chaudière a lâché, et le courriel n’est pas parti
# drafts-and-file-also-4: votre code postal et le dossier, s’il vous plaît. parfait : c’est une panne, et un message oublié
# reallocation: Le PMS a réalloué l’inventaire après la mise hors service de l’unité 8, et le trigger de notification n’est pas parti.
# reallocation-also-1: l’unité 8 est passée OOO dans le PMS et la notification n’a pas été triggée
# reallocation-also-2: C’est une réallocation automatique de l’inventaire, avec un défaut de workflow
# reallocation-also-3: le moteur de réallocation a basculé votre résa sans push
# reallocation-also-4: Le PMS a fait un upgrade-downgrade en cascade, la notif n’est pas sortie
# check-spam: Avez-vous regardé dans vos courriers indésirables ? Il arrive souvent que nos messages y tombent, et beaucoup de clients pensent alors qu’on ne leur a rien envoyé du tout. Votre adresse est-elle à jour, au moins ?
# check-spam-also-1: vérifiez vos spams, c’est sûrement là
# check-spam-also-2: Peut-être n’avez-vous pas mis à jour votre adresse ?
# check-spam-also-3: souvent les gens ne lisent pas leurs courriels, regardez encore une fois
# check-spam-also-4: vous êtes certain de ne pas avoir reçu notre message ? cherchez dans les indésirables
why-nobody = You’ve had my mobile number since 2009. You text me for my birthday, for the special offers, for the pumpkin festival. And for this, nothing. Why did nobody ring?
    .says-tense = You’ve had my mobile since 2009. You use it for the pumpkin festival. One call, on Thursday, and I’d have stayed in Charleroi. I thought we knew each other. Why did nobody ring?
    .says-furious = For the pumpkin festival you can find my number! Seventeen years, and not one call! And I thought we knew each other! Why?
    .sorry-again = I can only offer you our full apologies, once again, on behalf of the domaine.
    .sorry-again-also-1 = we are sincerely sorry about all of this
    .sorry-again-also-2 = A thousand apologies once more, we understand it’s tiresome
    .sorry-again-also-3 = our renewed apologies, it’s very regrettable indeed
    .sorry-again-also-4 = I apologise again on behalf of the village
    .in-the-drafts = We can text you about a pumpkin and not about this: that’s a letdown. On Thursday night the boiler in number 8 failed. The message was written; it never left the drafts. That’s our fault.
    .in-the-drafts-also-1 = You’d hoped for better from people who know you. The boiler in number 8 broke on Thursday, you were moved, and the message that should have told you never left. That’s our mistake.
    .in-the-drafts-also-2 = I understand your disappointment. here’s the reason: a breakdown in 8 on Thursday at seven, a change of chalet, and a message left among the drafts. nobody checked, that’s us
    .in-the-drafts-also-3 = One call would have done, and you’re right to be let down. Planning moved you after a breakdown, the note was ready, nobody sent it. We alone answer for that.
    .in-the-drafts-also-4 = disappointing, yes, after all this time. number 8 had no heating on Thursday, and the e-mail for you is still asleep in the drafts. I have no excuse to offer, the fault is ours
    .in-the-drafts-coach = A cause in three plain sentences. He believes it, because it does you no favours.
    .drafts-and-file = Your booking number and your postcode, first? Thank you. The heating in number 8 failed on Thursday; the message for you never left.
    .drafts-and-file-also-1 = first booking and postcode, thanks. here it is: a breakdown on Thursday, and the message stayed a draft
    .drafts-and-file-also-2 = Just to check, booking and postcode? Right. A breakdown in 8, and a note that wasn’t sent.
    .drafts-and-file-also-3 = confirm booking and postcode for me. good. the boiler went, and the e-mail didn’t go out
    .drafts-and-file-also-4 = your postcode and the booking number, please. perfect: it was a breakdown, and a forgotten message
    .reallocation = The PMS reallocated the inventory once unit 8 went out of order, and the notification trigger didn’t fire.
    .reallocation-also-1 = unit 8 went OOO in the PMS and the notification wasn’t triggered
    .reallocation-also-2 = It’s an automatic inventory reallocation with a workflow defect
    .reallocation-also-3 = the reallocation engine flipped your res without a push
    .reallocation-also-4 = The PMS did an upgrade-downgrade cascade, the notif never came out
    .check-spam = Have you looked in your junk mail? Our messages often end up there, and then a good many guests think that they weren’t sent anything at all. And is your address up to date with us, at least?
    .check-spam-also-1 = check your spam, it’s bound to be there
    .check-spam-also-2 = Perhaps you haven’t updated your address?
    .check-spam-also-3 = people often don’t read their e-mails, do have another look
    .check-spam-also-4 = are you sure you didn’t get our message? search your junk folder

# text: Il y a une chose que je n’ai pas mise en photo. Devant le 8, il y avait un lilas. C’est Annick qui l’avait planté, en 2011. C’est là que je venais la voir : elle est partie il y a trois ans, Annick. Il reste une souche, large comme une assiette.
# says-tense: Vous voulez savoir ? Le chalet, je m’en remettrais. Devant le 8, il y avait le lilas d’Annick. Ma femme. Elle l’a planté en 2011, elle est morte il y a trois ans. C’est là qu’on venait la voir. Hier, j’ai trouvé une souche.
# says-furious: Et le lilas ! Coupé ! Le lilas d’Annick, de ma femme ! Trois ans qu’elle est morte, c’est là qu’on venait la voir, nous ! Une souche ! Vous avez laissé une souche !
# gas-truck: Il a fallu le rabattre en septembre, parce que le camion de gaz ne passait plus entre le 8 et le 9. C’est une question de sécurité, et c’était prévu depuis longtemps au plan des espaces verts.
# gas-truck-also-1: on a dû le couper pour laisser passer le camion de gaz
# gas-truck-also-2: La taille était nécessaire pour des raisons de sécurité
# gas-truck-also-3: le lilas gênait l’accès du gaz, c’était au planning des espaces verts
# gas-truck-also-4: C’était obligatoire pour le camion, nous n’avions pas le choix
# gas-truck-coach: Tout est exact, et vous répondez à un deuil par un camion.
# new-one: Nous en replanterons un, un beau, dès le mois prochain. Choisissez la couleur, il sera à nos frais.
# new-one-also-1: pas de souci, on vous en met un nouveau, plus grand
# new-one-also-2: On peut planter un autre lilas, quelle couleur aimez-vous ?
# new-one-also-3: je fais commander un lilas neuf, il sera là en novembre
# new-one-also-4: un nouveau lilas, offert par le domaine, ça vous ferait plaisir ?
# new-one-coach: Pour Firmin, c’est un arbuste. Pour lui, c’est là qu’on venait la voir. Cela ne se remplace pas avant d’avoir été dit.
# wear-it-well: C’est bien triste, toutes mes condoléances. Mais le temps finit par adoucir les choses, et l’essentiel, on le porte en soi.
# wear-it-well-also-1: mes condoléances, mais le souvenir reste, vous savez, pas besoin d’un arbre
# wear-it-well-also-2: Quelle tristesse. Mais trois ans déjà, il faut aussi savoir tourner la page
# wear-it-well-also-3: je comprends votre peine, mais l’important c’est ce qu’on garde dans le cœur, pas un arbuste
# wear-it-well-also-4: pardon pour votre femme, mais elle ne voudrait pas que vous soyez triste
# where-you-came: Le lilas d’Annick. Ce n’était pas un arbuste, c’était là que vous veniez la voir. Nous l’avons coupé sans vous le dire. Ça me fait de la peine. Pardon.
# where-you-came-also-1: C’était le lilas d’Annick, et c’est là que vous veniez la voir. Je mesure la peine que cette souche vous a faite. Pardon.
# where-you-came-also-2: je suis de tout cœur avec vous. trois ans sans elle, et c’est là que vous veniez. personne n’aurait dû y toucher sans vous parler, je vous demande pardon
# where-you-came-also-3: Quel chagrin de trouver une souche à cet endroit-là. Nous ne savions pas, et nous n’avons pas demandé. Pardon pour Annick, et pour vous.
# where-you-came-also-4: ce lilas, c’était elle. je comprends votre tristesse et je regrette profondément que nous l’ayons coupé
# where-you-came-coach: Vous dites le nom, et vous vous arrêtez là. Le gaz, la souche, la repousse : plus tard.
# how-was-she: Voulez-vous m’en parler ? Je prends le temps de vous lire.
# how-was-she-also-1: parlez-moi d’elle, si vous voulez
# how-was-she-also-2: Racontez-moi Annick, je vous lis
# how-was-she-also-3: vous pouvez m’écrire ce que vous voulez, je lis tout
# how-was-she-also-4: Dites-moi, je suis là
lilac = There’s one thing that I didn’t put in a photo. In front of number 8 there was a lilac. Annick planted it, in 2011. It’s where I came to see her: she died three years ago, Annick. There’s a stump left, as wide as a plate.
    .says-tense = Do you want to know? The chalet I’d get over. In front of number 8 there was Annick’s lilac. My wife. She planted it in 2011, she died three years ago. That’s where we came to see her. Yesterday I found a stump.
    .says-furious = And the lilac! Cut down! Annick’s lilac, my wife’s! Three years she’s been dead, and that’s where we came to see her! A stump! You left a stump!
    .gas-truck = It had to be cut back in September, because the gas lorry couldn’t get through any more between 8 and 9. It’s a matter of safety, and it had been in the grounds plan for a long time.
    .gas-truck-also-1 = we had to cut it so that the gas lorry could get by
    .gas-truck-also-2 = The cutting was necessary for safety reasons
    .gas-truck-also-3 = the lilac was in the way of the gas access, it was on the grounds schedule
    .gas-truck-also-4 = It was compulsory because of the lorry, we’d no choice
    .gas-truck-coach = It’s all true, and you answer grief with a lorry.
    .new-one = We’ll plant another one, a fine one, as soon as next month. Choose the colour, it’s on us.
    .new-one-also-1 = no problem, we’ll put in a new one, a bigger one
    .new-one-also-2 = We can plant another lilac, which colour do you like?
    .new-one-also-3 = I’ll order a new lilac, it’ll be there in November
    .new-one-also-4 = a new lilac, a present from the domaine, would that please you?
    .new-one-coach = To Firmin it’s a shrub. To him it’s where they came to see her. That can’t be replaced before it has been said.
    .wear-it-well = That’s very sad, my condolences. But time softens things in the end, and what matters, one carries inside.
    .wear-it-well-also-1 = my condolences, but the memory stays, you know, you don’t need a tree for it
    .wear-it-well-also-2 = How sad. But three years already, at some point one has to turn the page
    .wear-it-well-also-3 = I understand your grief, but what counts is what we keep in our hearts, not a shrub
    .wear-it-well-also-4 = sorry about your wife, but she wouldn’t want you to be sad
    .where-you-came = Annick’s lilac. It wasn’t a shrub, it was where you came to see her. And we cut it down without a word to you. That makes me sad, and I’m sorry.
    .where-you-came-also-1 = It was Annick’s lilac, and that’s where you came to see her. I can imagine how much that stump hurt. I’m sorry.
    .where-you-came-also-2 = my heart goes out to you. three years without her, and this was where you came. nobody should have touched it without speaking to you, I’m sorry
    .where-you-came-also-3 = What a grief, to find a stump in that very place. We didn’t know, and we didn’t ask. I’m sorry, for Annick and for you.
    .where-you-came-also-4 = that lilac was her. I understand how sad you are, and I’m deeply sorry that we cut it
    .where-you-came-coach = You say the name, and there you stop. The gas, the stump, the new shoots: later.
    .how-was-she = Would you like to tell me about her? I’ll take the time to read.
    .how-was-she-also-1 = tell me about her, if you like
    .how-was-she-also-2 = Tell me about Annick, I’m reading
    .how-was-she-also-3 = you can write whatever you want, I read it all
    .how-was-she-also-4 = Go ahead, I’m here

# text: Bon. Ça fait du bien de l’avoir écrit. Mais ce soir ? On annonce deux degrés. Sept dans un quatre, un radiateur qui saute dès qu’on met la bouilloire, et la petite qui tousse. Je fais quoi, je rentre ?
# says-tense: Et ce soir, alors ? On annonce deux degrés, le radiateur fait sauter les plombs, la petite tousse. Si je ne trouve rien, je mets tout le monde en voiture et je roule. Alors ?
# says-furious: Et ce soir ? Deux degrés ! La petite tousse, et votre radiateur fait sauter les plombs ! Je mets tout le monde en voiture, c’est ça que vous voulez ?
# chalet-22: Pas une nuit de plus, avec une enfant qui tousse. Le 22 : huit lits, chauffé, clés à dix-sept heures. Les deux nuits, { $nights }, vous sont rendues. Et Firmin clôture la souche : un lilas, ça repart.
# chalet-22-also-1: La petite d’abord, je comprends votre souci. Chalet 22, huit lits, chauffé, dès dix-sept heures. Je vous rembourse { $nights } pour deux nuits, et la souche ne sera pas arrachée : elle repoussera au printemps.
# chalet-22-also-2: ça m’inquiéterait aussi. vous passez au 22 ce soir à dix-sept heures, huit lits et du chauffage, avec { $nights } remboursés. et le lilas peut repartir, on protège la souche
# chalet-22-also-3: Personne ne reprend la route avec une petite qui tousse. Le 22 vous attend à dix-sept heures, tout le monde a un lit. { $nights } reviennent sur votre compte, et nous gardons la souche pour qu’elle refasse des pousses.
# chalet-22-also-4: je vois que vous avez peur pour elle. vos clés du 22, grand et chaud, à dix-sept heures, deux nuits rendues soit { $nights }, et le jardinier entoure la souche dès demain
# chalet-22-coach: La petite, le toit, l’heure, puis l’argent. Le lilas en dernier, en une phrase : il n’en demandait pas plus.
# chalet-22-plain: Pas une nuit de plus au 31, avec une enfant qui tousse. Le 22 a huit lits, il est chaud, clés à dix-sept heures.
# chalet-22-plain-also-1: la petite d’abord, je comprends. chalet 22, huit lits, chauffé, ce soir dès dix-sept heures
# chalet-22-plain-also-2: Je comprends l’inquiétude. Prenez le 22 à dix-sept heures, chacun aura un lit et il y fait bon.
# chalet-22-plain-also-3: ne reprenez pas la route pour ça, le 22 est libre et chaud, clés à dix-sept heures
# chalet-22-plain-also-4: Vous avez raison de vous en faire pour elle. Le 22 est à vous ce soir, huit lits, dix-sept heures à l’accueil.
# wait-for-monday: Tenez bon jusqu’à demain, le technicien passe. Je vous garantis que demain soir vous êtes au 8, au chaud, comme tous les ans.
# wait-for-monday-also-1: demain tout sera réparé, c’est promis, encore une petite nuit
# wait-for-monday-also-2: Lundi soir vous retrouvez le 8, je vous l’assure
# wait-for-monday-also-3: courage, demain c’est réglé sans faute
# wait-for-monday-also-4: encore une nuit et le chauffage du 8 marche, je m’y engage
# blankets: Il y a des couvertures à l’accueil jusqu’à vingt heures, et un second radiateur. Évitez simplement la bouilloire en même temps.
# blankets-also-1: il y a des couvertures et un autre radiateur à l’accueil
# blankets-also-2: Passez prendre des plaids à la réception avant vingt heures
# blankets-also-3: on peut vous prêter un deuxième chauffage d’appoint, mais pas avec la bouilloire
# blankets-also-4: demandez des couvertures à l’accueil et branchez un appareil à la fois
# next-stay: Pour la gêne, je mets un bon de { $voucher } sur votre prochain séjour. Cela vous conviendrait-il ?
# next-stay-also-1: un bon de { $voucher } pour l’automne prochain, ça vous irait
# next-stay-also-2: Je vous crédite { $voucher } pour votre prochaine visite
# next-stay-also-3: nous pouvons faire un geste sur votre prochain séjour chez nous
# next-stay-also-4: que diriez-vous de { $voucher } de réduction en 2027
# next-stay-coach: Il demande où dormir ce soir, et vous lui offrez l’année prochaine.
tonight = Well. It’s done me good to write it. But tonight? They say two degrees. Seven in a place for four, a heater that trips as soon as you boil a kettle, and the little one’s coughing. What do I do, go home?
    .says-tense = And tonight, then? They say two degrees, the heater blows the fuses, the little one’s coughing. If I can’t find anything, I’ll put everyone in the car and drive. Well?
    .says-furious = And tonight? Two degrees! The little one’s coughing, and your heater blows the fuses! I put everyone in the car, is that what you want?
    .chalet-22 = Not another night, with a child coughing like that. Number 22: eight beds, heated, keys at five. The two nights, { $nights }, are refunded. And Firmin will fence off the stump: lilacs grow back.
    .chalet-22-also-1 = The little one first, I understand your worry. Chalet 22, eight beds, heated, from five. I’m refunding { $nights } for two nights, and the stump won’t be dug out: it’ll grow again in spring.
    .chalet-22-also-2 = that would worry me too. you move to 22 tonight at five, eight beds and heating, with { $nights } refunded. and the lilac can come back, we’ll protect the stump
    .chalet-22-also-3 = Nobody takes to the road with a child coughing. Number 22 is ready for you at five, a bed for everyone. { $nights } goes back to your account, and we keep the stump so that it can shoot again.
    .chalet-22-also-4 = I can see that you’re afraid for her. your keys for 22, big and warm, at five, two nights refunded, { $nights }, and the gardener puts a fence round the stump tomorrow
    .chalet-22-coach = The little one, the roof, the hour, then the money. The lilac last, in one sentence: he asked for no more.
    .chalet-22-plain = Not another night in 31, with a child coughing. Number 22 has eight beds, it’s warm, and the keys are ready at five.
    .chalet-22-plain-also-1 = the little one first, I understand. chalet 22, eight beds, heated, tonight from five
    .chalet-22-plain-also-2 = I understand the worry. Take 22 at five, everyone will have a bed and it’s warm in there.
    .chalet-22-plain-also-3 = don’t drive home for that, 22 is free and warm, keys at five
    .chalet-22-plain-also-4 = You’re right to worry about her. Number 22 is yours tonight, eight beds, five o’clock at the front desk.
    .wait-for-monday = Hang on until tomorrow, the engineer’s coming. I guarantee that tomorrow night you’ll be in number 8, in the warm, as every year.
    .wait-for-monday-also-1 = tomorrow it’ll all be mended, promise, just one more night
    .wait-for-monday-also-2 = On Monday night you’ll be back in number 8, I assure you
    .wait-for-monday-also-3 = chin up, it’ll be done tomorrow without fail
    .wait-for-monday-also-4 = one more night and the heating in 8 will work, you have my word
    .blankets = There are blankets at the front desk until eight, and a second heater. Only avoid the kettle at the same time.
    .blankets-also-1 = there are blankets and another heater at the desk
    .blankets-also-2 = Come and fetch some throws at reception before eight
    .blankets-also-3 = we can lend you a second heater, but not together with the kettle
    .blankets-also-4 = ask for blankets at the desk and plug in one thing at a time
    .next-stay = For the trouble, I’m putting a voucher for { $voucher } on your next stay. Would that suit you?
    .next-stay-also-1 = a { $voucher } voucher for next autumn, how would that be
    .next-stay-also-2 = I’ll credit you { $voucher } for your next visit
    .next-stay-also-3 = we can do something for you on your next stay with us
    .next-stay-also-4 = what would you say to { $voucher } off in 2027
    .next-stay-coach = He asks where to sleep tonight, and you offer him next year.

# text: (Une photo : un coffre ouvert, sept sacs.) Je charge. Il fera nuit avant Namur, et la petite est malade en voiture. Mais enfin, on ne peut pas rester.
# says-tense: (Une photo : un coffre ouvert.) Voilà, on charge. Cent vingt kilomètres de nuit avec une gamine qui tousse. Il n’y a vraiment rien d’autre ?
# says-furious: (Une photo : un coffre ouvert.) On s’en va ! De nuit, avec une petite malade ! Vous êtes contents ?
# drive-safely: Je comprends votre décision. Laissez les clés du 31 dans la boîte, et soyez prudents sur la route.
# drive-safely-also-1: bonne route alors, et déposez les clés à l’accueil
# drive-safely-also-2: D’accord, prévenez l’accueil de votre départ et roulez prudemment
# drive-safely-also-3: comme vous voulez, les clés dans la boîte, bon retour
# drive-safely-also-4: Nous prenons note de votre départ, bonne route
# chalet-after-all: Non, pas de nuit, pas avec elle. J’ai mal cherché, pardon. Le 22 est libre : huit lits, chauffé. Clés à dix-sept heures.
# chalet-after-all-also-1: arrêtez de charger, je vous en prie. je m’excuse, j’aurais dû regarder : le 22 est chaud et libre, à vous dès dix-sept heures
# chalet-after-all-also-2: Je m’inquiéterais aussi. Pardon, j’avais une solution sous les yeux : chalet 22, huit lits, ce soir dix-sept heures.
# chalet-after-all-also-3: ne prenez pas la route avec une enfant malade. le 22 vous attend, huit lits et du chauffage, les clés à dix-sept heures, et je vous présente mes excuses
# chalet-after-all-also-4: attendez, j’ai trouvé, et j’aurais dû chercher plus tôt, pardon. vous avez le 22 ce soir, tout le monde au chaud à partir de dix-sept heures
# chalet-after-all-coach: Il fallait regarder plus tôt. Mais un toit trouvé devant un coffre ouvert reste un toit.
# we-will-find: Restez, restez ! On va vous trouver quelque chose de magnifique, je vous le jure, laissez-moi un peu de temps.
# we-will-find-also-1: ne partez pas, je vais vous dégoter quelque chose de formidable
# we-will-find-also-2: On trouvera, promis juré, ne chargez plus rien
# we-will-find-also-3: attendez un peu, je remue ciel et terre et tout s’arrangera
# we-will-find-also-4: je vous promets que vous serez comme des rois ce soir, patientez
boot = (A photo: an open boot, seven bags.) I’m loading. It’ll be dark before Namur, and the little one gets car-sick. But we really can’t stay.
    .says-tense = (A photo: an open boot.) There, we’re loading. A hundred and twenty kilometres by night with a coughing child. Is there really nothing else?
    .says-furious = (A photo: an open boot.) We’re off! At night, with a sick child! Are you happy now?
    .drive-safely = I understand your decision. Leave the keys of 31 in the box, and do drive carefully.
    .drive-safely-also-1 = safe journey then, and leave the keys at the desk
    .drive-safely-also-2 = All right, tell the front desk that you’re leaving and drive safely
    .drive-safely-also-3 = as you wish, keys in the box, have a good trip back
    .drive-safely-also-4 = We’ve noted your departure, safe travels
    .chalet-after-all = No, not by night, not with her. I didn’t look properly, I’m sorry. Number 22 is free: eight beds, heated. Keys at five.
    .chalet-after-all-also-1 = stop loading, please. I apologise, I should have looked: 22 is warm and free, yours from five
    .chalet-after-all-also-2 = I’d be worried too. Sorry, I had an answer right before my eyes: chalet 22, eight beds, tonight at five.
    .chalet-after-all-also-3 = don’t take to the road with a sick child. number 22 is ready for you, eight beds and heating, the keys at five, and please accept my apologies
    .chalet-after-all-also-4 = wait, I’ve found something, and I should have looked sooner, I’m sorry. you have 22 tonight, everyone in the warm from five on
    .chalet-after-all-coach = You should have looked sooner. But a roof found in front of an open boot is still a roof.
    .we-will-find = Stay, do stay! We’ll find you something magnificent, I swear, just give me a little time.
    .we-will-find-also-1 = don’t go, I’ll dig up something wonderful for you
    .we-will-find-also-2 = We’ll find it, cross my heart, don’t load another thing
    .we-will-find-also-3 = hold on a bit, I’ll move heaven and earth and it’ll all come right
    .we-will-find-also-4 = I promise you’ll live like kings tonight, just be patient

# text: Et puis, il reste Noémie. Le coup des copains, c’est mon fils qui l’a dit. Et le rire... je ne sais plus. Elle a porté les matelas, aussi. Je me sens un peu idiot. Je fais quoi ?
# says-tense: Et Noémie... Les copains, c’est mon fils qui a dit ça. J’ai recopié. Elle a porté nos matelas jusqu’à neuf heures. Je ne suis pas fier. Qu’est-ce que je fais, maintenant ?
# says-furious: Et votre Noémie, là... c’est mon fils qui a parlé de copains, d’accord ? J’étais hors de moi ! Elle a porté les matelas, je le sais bien. Vous allez me faire la leçon, aussi ?
# about-time: Il était temps de vous en rendre compte. Elle a lu tout cela, vous savez, pendant sa pause.
# about-time-also-1: quand même, vous auriez pu y réfléchir avant de publier
# about-time-also-2: vous imaginez ce qu’elle a vécu aujourd’hui à cause de vous ?
# about-time-also-3: c’est un peu tard pour s’en vouloir, elle a tout lu
# about-time-also-4: Vous lui avez fait beaucoup de mal, j’espère que vous le savez
# never-mind-her: Oh, laissez donc, monsieur Lambrecht. Vous étiez à bout, tout le monde le comprend, et Noémie a la peau dure. À l’accueil, on en voit bien d’autres, vous savez, surtout un samedi de changement.
# never-mind-her-also-1: ne vous en faites pas pour elle, elle a l’habitude
# never-mind-her-also-2: ce n’est rien, elle s’en remettra, pensez plutôt à vos vacances
# never-mind-her-also-3: Oubliez, ça arrive à tout le monde et elle est solide
# never-mind-her-also-4: bah, demain elle n’y pensera plus, laissez comme ça
# never-mind-her-coach: Gentil pour lui. Son prénom, lui, est toujours là, à côté de « qu’on la vire ».
# take-off-a-name: Ce n’est pas facile à dire, et vous le dites. Après une nuit pareille, pas de reproche. Retirez son prénom, rien que lui. Les photos peuvent rester. Vous voulez bien ?
# take-off-a-name-also-1: Je comprends que ça vous gêne, et cela vous honore. Effacez seulement son prénom, le reste vous appartient. Est-ce que ça irait ?
# take-off-a-name-also-2: personne ne vous jette la pierre, vous étiez à bout. je vous demande une chose : ôter le nom de Noémie. la critique de la maison, gardez-la. d’accord ?
# take-off-a-name-also-3: On peut se tromper de personne quand on n’a pas dormi. Enlevez son prénom, laissez les photos, elles disent vrai. Vous le feriez ?
# take-off-a-name-also-4: vous n’êtes pas idiot, vous étiez épuisé. il suffit d’enlever Noémie du texte, tout ce qui nous vise peut rester, ça vous va ?
# take-off-a-name-coach: Une demande petite et précise, et une porte par laquelle on sort la tête haute.
# take-it-all-down: Le mieux serait de tout supprimer, photos comprises. Puis un petit mot d’excuse en public, bien visible.
# take-it-all-down-also-1: supprimez l’ensemble de la publication, ce sera plus propre
# take-it-all-down-also-2: Effacez tout et publiez des excuses
# take-it-all-down-also-3: retirez les photos et le texte, et dites que vous vous étiez trompé
# take-it-all-down-also-4: vous devriez tout enlever et vous excuser publiquement
her-name = And then there’s still Noémie. The thing with the friends, my son said that. And the laugh... I don’t know any more. She carried the mattresses, too. I feel a bit of an idiot. What do I do?
    .says-tense = And Noémie... The friends, that was my son who said it. I copied it. She carried our mattresses until nine at night. I’m not proud of it. What do I do now?
    .says-furious = And your Noémie... it was my son who talked about friends, all right? I was beside myself! She carried the mattresses, I know that. Are you going to lecture me as well?
    .about-time = High time you noticed. She’s been reading all that, you know, on her break.
    .about-time-also-1 = honestly, you could have thought of that before you posted
    .about-time-also-2 = can you imagine the day she’s had because of you?
    .about-time-also-3 = it’s a bit late to be sorry, she’s read it all
    .about-time-also-4 = You’ve hurt her a great deal, I hope you know that
    .never-mind-her = Oh, let it be, Mr Lambrecht. You were at the end of your tether, everyone understands that, and Noémie has a thick skin. At the front desk one sees far worse, you know, above all on a Saturday changeover.
    .never-mind-her-also-1 = don’t you worry about her, she’s used to it
    .never-mind-her-also-2 = it’s nothing, she’ll get over it, think of your holiday instead
    .never-mind-her-also-3 = Forget it, it happens to everyone and she’s tough
    .never-mind-her-also-4 = bah, by tomorrow she won’t give it a thought, leave it as it is
    .never-mind-her-coach = Kind to him. Her name is still there, beside “Sack her”.
    .take-off-a-name = That isn’t easy to say, and you’ve said it. After a night like that, no reproaches. Take her name down, only that. The photos can stay. Would you?
    .take-off-a-name-also-1 = I understand that you’re embarrassed, and it does you credit. Remove just her name, the rest is yours. Would that be all right?
    .take-off-a-name-also-2 = nobody’s blaming you, you were worn out. I’ll ask one thing of you: take Noémie’s name away. the criticism of the house, keep it. agreed?
    .take-off-a-name-also-3 = One can pick the wrong person when one hasn’t slept. Take her name out, leave the photos, they tell the truth. Would you?
    .take-off-a-name-also-4 = you’re not an idiot, you were exhausted. it’s enough to take Noémie out of the text, everything about us can stay, is that all right with you?
    .take-off-a-name-coach = A small, definite request, and a way out with his head held high.
    .take-it-all-down = The best would be to delete everything, photos included. Then a short apology in public, where it can be seen.
    .take-it-all-down-also-1 = delete the whole post, that would be cleaner
    .take-it-all-down-also-2 = Remove everything and publish an apology
    .take-it-all-down-also-3 = take down the photos and the text, and say that you were mistaken
    .take-it-all-down-also-4 = you ought to remove it all and apologise publicly

# text: Bien. Et dehors ? Ma question, je l’ai posée devant tout le monde. Ils sont toujours là, les gens de Noël. Ça reste entre nous, finalement ?
# says-tense: Et là-bas, alors ? J’avais demandé une réponse devant tout le monde. C’est ici que ça finit, bien rangé ?
# says-furious: Et maintenant vous m’avez fait taire ici, et là-bas, plus rien ! C’était ça, le but ?
# all-settled: Bonne nouvelle : la situation a été résolue avec le client. Merci à tous pour votre patience, et à bientôt !
# all-settled-also-1: Tout est réglé avec notre client, merci de votre compréhension
# all-settled-also-2: la situation est désormais résolue, belle fin de journée à tous
# all-settled-also-3: Problème résolu en privé, au plaisir de vous accueillir !
# all-settled-also-4: c’est arrangé, merci à tous de nous avoir suivis
# cause-and-change: Vous vous méfiez, à raison. Voici : une panne jeudi, un changement de chalet, un message jamais envoyé. La faute est à la maison, pas à l’accueil. Désormais, pour chaque changement, un appel. Merci à vous.
# cause-and-change-also-1: Comme promis, la réponse est ici : une panne, un changement décidé par le planning, et personne n’a prévenu. C’est notre faute à nous. Désormais, un appel à chaque changement. Bonne soirée à tous.
# cause-and-change-also-2: on comprend vos doutes, alors voici les faits : chauffage en panne jeudi, déplacement sans prévenir, l’accueil n’y est pour rien. à partir de demain on téléphone. merci de l’avoir dit tout haut, à bientôt
# cause-and-change-also-3: Vous attendiez une réponse publique, la voilà : notre planning a déplacé une famille et le message est resté en brouillon. Nous changeons la règle dès lundi. Merci, et bonne soirée.
# cause-and-change-also-4: la voici, la réponse, à sa place : panne, erreur de planning, message oublié, aucune faute de l’accueil. maintenant on appelle avant. merci pour votre patience et bonne soirée
# cause-and-change-coach: La cause, la faute, le changement. Ni lit, ni somme, ni lilas : cela lui appartient.
# every-detail: Réponse promise : la famille Lambrecht passe ce soir au 22, où il fait chaud pour la petite qui tousse, et la souche du lilas de son épouse sera protégée. Nous tenions à ce que chacun le sache.
# every-detail-also-1: M. Lambrecht et les siens dorment au 22 dès ce soir, et nous rendons hommage à sa femme Annick
# every-detail-also-2: Pour votre information : ils sont sept, ils ont le chalet 22, et l’enfant malade sera au chaud
# every-detail-also-3: nous avons relogé la famille au 22 jusqu’au 24, et remboursé deux nuits
# every-detail-also-4: Tout le monde sera heureux d’apprendre que la petite est au chaud au chalet 22 et que le lilas d’Annick repoussera
# every-detail-coach: Tout est vrai, et trois cents inconnus savent où dort une enfant, et qui il pleure.
# better-left: Maintenant que c’est réglé entre nous, je préfère ne pas ranimer le fil. Bonne soirée à vous et aux vôtres.
# better-left-also-1: laissons retomber, ça vaut mieux pour tout le monde, bonne soirée
# better-left-also-2: Inutile d’y revenir, le fil va mourir de lui-même. Bonne soirée.
# better-left-also-3: je ne publierai plus rien, c’est mieux ainsi, au revoir
# better-left-also-4: On ne va pas rouvrir tout ça là-bas, bonne fin de séjour
back-outside = Good. And outside? I asked my question in front of everyone. They’re still there, the Christmas people. Does it stay between us after all?
    .says-tense = And out there, then? I asked for an answer in front of everyone. Is this where it ends, nicely tidied away?
    .says-furious = And now you’ve shut me up in here, and out there, nothing! Was that the idea?
    .all-settled = Good news: the situation has been resolved with the guest. Thank you all for your patience, and see you soon!
    .all-settled-also-1 = All settled with our guest, thank you for your understanding
    .all-settled-also-2 = the situation has now been resolved, have a lovely rest of the day
    .all-settled-also-3 = Problem solved in private, we look forward to welcoming you!
    .all-settled-also-4 = it’s all arranged, thanks to everyone for following
    .cause-and-change = You’re wary, and rightly so. Here it is: a breakdown on Thursday, a move, a message never sent. The fault lies with us, not with the front desk. From now on, every change means a phone call. Thank you.
    .cause-and-change-also-1 = As promised, the answer is here: a breakdown, a change made by planning, and nobody told anybody. That’s our fault. From now on there’s a call for every change. Good evening to all.
    .cause-and-change-also-2 = we understand your doubts, so here are the facts: heating failed on Thursday, people moved without a word, the front desk had no part in it. from tomorrow we telephone. thank you for saying it out loud, goodbye for now
    .cause-and-change-also-3 = You were waiting for a public answer, and here it is: our planning moved a family and the message stayed in the drafts. We’re changing the rule from Monday. Thank you, and good evening.
    .cause-and-change-also-4 = here it is, the answer, where it belongs: breakdown, planning error, forgotten message, no fault of the front desk. now we ring first. thank you for your patience and good evening
    .cause-and-change-coach = The cause, the fault, the change. No bed, no sum, no lilac: those are his.
    .every-detail = The answer, as promised: the Lambrecht family move to number 22 tonight, where it’s warm for the little one with the cough, and his late wife’s lilac stump will be protected. We wanted everyone to know.
    .every-detail-also-1 = Mr Lambrecht and his family sleep in number 22 from tonight, and we pay tribute to his wife Annick
    .every-detail-also-2 = For your information: there are seven of them, they have chalet 22, and the sick child will be warm
    .every-detail-also-3 = we’ve moved the family to 22 until the 24th, and refunded two nights
    .every-detail-also-4 = Everyone will be glad to hear that the little one is warm in chalet 22 and that Annick’s lilac will grow again
    .every-detail-coach = All true, and three hundred strangers know where a child sleeps, and whom he mourns.
    .better-left = Now that it’s settled between us, I’d rather not stir up the thread again. Good evening to you and yours.
    .better-left-also-1 = let’s leave it to die down, that’s better for everyone, good evening
    .better-left-also-2 = No point in going back to it, the thread will die by itself. Good evening.
    .better-left-also-3 = I won’t post anything more, it’s better that way, goodbye
    .better-left-also-4 = We’re not going to open all that up again out there, enjoy the rest of your stay

# text: Je voudrais votre directrice, s’il vous plaît. Elle me connaît.
# says-tense: Passez-moi Mme Collard. Votre directrice. Elle, elle sait qui je suis.
# says-furious: Mme Collard ! La directrice ! Pas un mot de plus avant elle !
# she-is-off: Mme Collard ne s’occupe pas des réseaux, et nous sommes dimanche.
# she-is-off-also-1: la directrice n’est pas là le dimanche
# she-is-off-also-2: Elle ne traite pas ce genre de demande
# she-is-off-also-3: la direction ne répond pas aux commentaires
# she-is-off-also-4: Mme Collard a d’autres dossiers, il faudra faire avec moi
# half-an-hour: Vous en avez assez, et je vous ai mal répondu. Donnez-moi jusqu’à seize heures. Sinon, elle vous téléphone elle-même, et je lui aurai tout dit.
# half-an-hour-also-1: Votre colère est juste. Laissez-moi une demi-heure : si je n’ai rien, Mme Collard vous appelle, informée de tout.
# half-an-hour-also-2: je comprends que vous vouliez lui parler. donnez-moi jusqu’à seize heures, et si ça ne suffit pas elle vous appellera, promis, au courant de tout
# half-an-hour-also-3: vous avez le droit d’être fâché. je m’en occupe maintenant, avec un délai : seize heures. après, c’est elle
# half-an-hour-also-4: Je m’y prends mal depuis le début, vous avez raison. Une demi-heure pour vous loger et vous répondre ; sinon je la préviens moi-même.
# brief-her: Je comprends. Je lui lis votre message, les photos, ce que j’ai trouvé dans le journal, et elle vous écrit ce soir. Vous n’aurez rien à redire depuis le début, je vous le promets.
# brief-her-also-1: bien sûr, je la mets au courant de tout et elle vous contacte ce soir
# brief-her-also-2: Je comprends que vous la demandiez. Elle aura l’histoire entière avant de vous écrire.
# brief-her-also-3: vous êtes en colère, c’est normal, je lui transmets tout maintenant
# brief-her-also-4: d’accord, je l’informe et elle prend le relais ce soir
director = I’d like your director, please. She knows me.
    .says-tense = Get me Mrs Collard. Your director. She knows who I am.
    .says-furious = Mrs Collard! The director! Not another word before I have her!
    .she-is-off = Mrs Collard doesn’t do social media, and it’s a Sunday.
    .she-is-off-also-1 = the director isn’t in on Sundays
    .she-is-off-also-2 = She doesn’t handle this kind of request
    .she-is-off-also-3 = management doesn’t reply to comments
    .she-is-off-also-4 = Mrs Collard has other matters to deal with, you’ll have to make do with me
    .half-an-hour = You’ve had enough, and I’ve answered you badly. Give me until four. Otherwise she’ll phone you herself, and I’ll have told her everything.
    .half-an-hour-also-1 = Your anger is fair. Leave me half an hour: if I have nothing, Mrs Collard will ring you, fully informed.
    .half-an-hour-also-2 = I understand that you want to speak to her. give me until four, and if that isn’t enough she’ll call you, promised, knowing everything
    .half-an-hour-also-3 = you’ve a right to be angry. I’m on it now, with a deadline: four o’clock. after that, it’s her
    .half-an-hour-also-4 = I’ve gone about it badly from the start, you’re right. Half an hour to house you and answer you; otherwise I’ll tell her myself.
    .brief-her = I understand. I’ll read her your post, the photos, and what I’ve found in the log, and she’ll write to you tonight. You won’t have to say any of it over again, I promise you.
    .brief-her-also-1 = of course, I’ll put her in the picture and she’ll contact you tonight
    .brief-her-also-2 = I understand that you’re asking for her. She’ll have the whole story before she writes to you.
    .brief-her-also-3 = you’re angry, of course you are, I’m passing it all on to her now
    .brief-her-also-4 = all right, I’ll brief her and she’ll take over tonight

# text: Les clés à cinq heures, on y sera. Merci, { $agent }. À l’automne prochain, sans doute.
# says-tense: Bon. On ira chercher les clés. Le reste, je vous le dirai à l’automne.
# says-furious: Les clés, d’accord. Le reste, on verra !
# becomes: Thierry a remplacé un prénom par quatre mots : « Merci pour les matelas ». Firmin n’a pas arraché la souche. En avril, il a envoyé une photo sans texte : onze pousses, hautes comme une main.
shoots = Keys at five, we’ll be there. Thank you, { $agent }. Next autumn, I dare say.
    .says-tense = Right. We’ll go and fetch the keys. The rest I’ll tell you in the autumn.
    .says-furious = The keys, all right. The rest we’ll see!
    .becomes = Thierry replaced a name with five words: “Thank you for the mattresses.” Firmin left the stump where it was. In April he sent a photo with no message: eleven shoots, as high as a hand.

# text: On a un toit, c’est déjà ça. Bonne soirée.
# says-tense: Un toit, oui. Pour le reste, je ne suis pas sûr qu’on se soit bien tenus, ni vous ni moi.
# says-furious: Un toit, il était temps ! Le reste, je m’en souviendrai !
# becomes: Ils ont dormi au chaud. Le prénom est resté en ligne ; le mardi, à l’accueil, un inconnu l’a photographiée. Noémie ne porte plus son badge, et cherche autre chose pour le printemps.
badge = We have a roof, that’s something. Good evening.
    .says-tense = A roof, yes. As for the rest, I’m not sure that we behaved well, you or I.
    .says-furious = A roof, about time! The rest I’ll remember!
    .becomes = They slept in the warm. The name stayed up; on the Tuesday, at the front desk, a stranger took a picture of her. Noémie doesn’t wear her badge any more, and is looking for something else for the spring.

# text: Alors je mets les petits en voiture. Au revoir.
# says-tense: On rentre. Cent vingt kilomètres, de nuit, avec une gamine qui tousse. Merci bien.
# says-furious: On s’en va ! Et je vous jure qu’on ne revient pas !
# becomes: Le chalet 22 est resté vide toute la semaine, huit lits faits et les radiateurs tièdes. Personne n’avait regardé. Thierry a mis une cinquième photo : une enfant endormie, sur une aire d’autoroute.
coughing = Then I’ll put the little ones in the car. Goodbye.
    .says-tense = We’re going home. A hundred and twenty kilometres, by night, with a coughing child. Thanks a lot.
    .says-furious = We’re leaving! And I swear that we’re not coming back!
    .becomes = Chalet 22 stood empty all week, eight beds made and the radiators warm. Nobody had looked. Thierry posted a fifth photo: a child asleep, at a motorway services.

# text: Ce soir, alors. Merci de ne pas me faire tout redire.
# says-tense: Ce soir. J’attends son message.
# says-furious: Qu’elle écrive, et vite !
# becomes: Mme Collard a écrit à vingt-deux heures, et trouvé le 22 en une minute. La petite avait dormi une deuxième fois en manteau ; le fil, lui, ne s’était pas couché.
to-the-director = Tonight, then. Thank you for not making me tell it all again.
    .says-tense = Tonight. I’m waiting for her message.
    .says-furious = She’d better write, and soon!
    .becomes = Mrs Collard wrote at ten at night, and found number 22 in a minute. The little one had slept in her coat a second time; the thread hadn’t gone to bed at all.

# text: Je ne demanderai plus rien. Dix-sept, c’était un joli chiffre.
# says-tense: J’arrête. Vous ne me verrez plus, ni ici ni chez vous.
# says-furious: C’est fini ! Dix-sept ans, et c’est fini !
# becomes: Il n’a pas effacé ses photos. L’automne suivant, il a loué à la mer, où il n’y a pas de lilas, et c’était exprès.
elsewhere = I won’t ask for anything more. Seventeen was a nice number.
    .says-tense = I’m done. You won’t see me again, neither here nor there.
    .says-furious = It’s over! Seventeen years, and it’s over!
    .becomes = He didn’t delete his photos. The next autumn he took a place by the sea, where there are no lilacs, and that was on purpose.
