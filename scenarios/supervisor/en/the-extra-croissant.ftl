# text: Le croissant de plus
title = The extra croissant

# text: Mercredi 21 octobre, 10 h. Vous encadrez l’équipe à distance des Meubles Beauchemin, à Québec. Réjean Lavertu, cinquante-deux ans, répond de chez lui, à La Baie, depuis la fin d’août ; il a été boulanger toute sa vie. En deux semaines, quatorze crédits, { $total }. Mme Dallaire, à La Malbaie, avait reçu le mauvais divan : il lui a donné { $gift } et promis l’échange samedi. Le camion monte le mardi. Elle avait sorti l’ancien divan ; elle a passé trois jours sur une chaise de patio. L’entretien est prévu : il vous appelle.
briefing = Wednesday, October 21, 10 a.m. You lead the remote team of Beauchemin Furniture, in Québec City. Réjean Lavertu, fifty-two, has answered from home, in La Baie, since the end of August; he was a baker all his life. In two weeks, fourteen credits, { $total }. Ms. Dallaire, in La Malbaie, had been sent the wrong sofa: he gave her { $gift } and promised the exchange for Saturday. The truck goes up on Tuesdays. She had put out the old sofa; she spent three days on a patio chair. The talk was arranged: he’s calling you.

# text: Qui est coaché parle d’abord. Ce qu’il a déjà trouvé, on ne le lui apprend pas.
policy-first = Who is coached speaks first. What he has found out already, he isn’t taught.

# text: Ce qui a été dit, quel jour, et ce qui en est venu. Ni « trop gentil », ni « mou » : cela ne se change pas.
policy-fact = What was said, on what day, and what came of it. Not “too nice”, not “soft”: nobody can change that.

# text: Un nouveau conseiller accorde jusqu’à { $limit } par dossier. Personne ne rembourse un crédit de sa paye.
policy-credit = A new advisor grants up to { $limit } a case. Nobody pays a credit back out of their wages.

# text: Un pas, avec un jour. La période d’essai finit le 4 décembre ; elle ne se décide pas dans un entretien de coaching.
policy-one = One step, with a day. Probation ends on December 4; it isn’t decided in a coaching talk.

# text: ne pas avoir honte tout seul
need-shame = not to be ashamed by himself

# text: que sa façon d’écouter compte pour quelque chose
need-worth = that his way of listening counts for something

# text: savoir si sa place est en jeu dans cet appel
need-safe = to know whether this call is about his job

# text: savoir comment on dit non sans fermer la porte
need-how = to know how to say no without shutting the door

# text: avoir une chose à faire, et un jour
need-step = to have one thing to do, and a day

# text: Crédits, deux semaines
# value: 14 dossiers, { $total } ; équipe : 3 dossiers
record-credits = Credits, two weeks
    .value = 14 cases, { $total }; team: 3 cases

# text: Mme Dallaire, 14 octobre
# value: Mauvais modèle, trouvé en une question. { $gift }, « samedi sans faute »
record-dallaire = Ms. Dallaire, October 14
    .value = Wrong model, found by one question. { $gift }, “Saturday without fail”

# text: Mme Dallaire, 19 octobre
# value: « Il a été si fin. Puis il m’a menti. »
record-after = Ms. Dallaire, October 19
    .value = “He was so sweet. And then he lied to me.”

# text: Mercis écrits
# value: 9 en six semaines ; équipe : 2
record-thanks = Written thanks
    .value = 9 in six weeks; team: 2

# text: Formation
# value: Horaire des camions : prévu en septembre, jamais donné
record-shown = Training
    .value = Truck schedule: planned for September, never given

# text: Allô ? Bonjour. C’est pour les crédits, hein ? J’ai fait le total hier soir. Je vous l’ai mis dans un courriel, comme ça vous avez pas besoin de le dire.
# says-tense: Bonjour. C’est les crédits, je le sais. J’ai fait le total. Dites-le pas, s’il vous plaît, je l’ai déjà assez entendu cette nuit.
# says-furious: Je le sais, pourquoi vous m’appelez ! Je l’ai fait, le total ! Dites-le pas !
# rules-email: Bonjour, Réjean. Oui, c’est pour cela. Je vous renvoie le barème par courriel, on le regarde ensemble, ligne par ligne.
# rules-email-also-1: Bonjour. J’ai le barème sous les yeux, on va le revoir
# rules-email-also-2: Allô, Réjean. On a une grille à passer en revue
# rules-email-also-3: Bonjour, c’est l’entretien du mois, j’ai le formulaire
# rules-email-also-4: Bonjour. Oui, les crédits, c’est le point un
# not-the-total: Bonjour, Réjean. Faire ce total seul, la nuit, c’est dur. Je ne le dirai pas. C’est du coaching : comment voyez-vous ces deux semaines ?
# not-the-total-also-1: Bonjour, Réjean. Je vois que ça vous a coûté une nuit. C’est un entretien pour vous aider, pas pour compter. Racontez-moi, comment ça se passe pour vous ?
# not-the-total-also-2: Allô, Réjean. Ça vous pèse, je l’entends, et vous avez eu le courage de l’écrire. On parle d’un seul appel aujourd’hui. Vous d’abord : comment vous sentez-vous en ligne ?
# not-the-total-also-3: Bonjour. Il n’y a pas de honte à avoir ici, et ce total, vous l’avez trouvé avant moi. C’est un échange entre nous deux. Qu’en pensez-vous, vous ?
# not-the-total-also-4: Bonjour, Réjean. C’est gênant, je comprends, alors laissons le chiffre. C’est un coaching, rien ne s’inscrit. Qu’est-ce que vous retenez de ces deux semaines ?
# not-the-total-coach: Il avait déjà honte, et déjà compté. Vous n’avez rien ajouté, et vous avez demandé.
# dallaire-first: Bonjour, Réjean. Pas seulement. Le 14, vous avez promis samedi à Mme Dallaire, le camion ne passe pas le samedi, et elle a attendu toute la journée.
# dallaire-first-also-1: Bonjour. Il y a aussi Mme Dallaire : vous aviez dit samedi, et personne n’est venu
# dallaire-first-also-2: Allô, Réjean. Quatorze crédits, et une dame sur une chaise de patio
# dallaire-first-also-3: Bonjour. Le pire, c’est La Malbaie : samedi promis, et pas de camion
# dallaire-first-also-4: Bonjour, Réjean. On a une cliente qui vous a attendu pour rien
# never-mind-total: Mais non, mais non, Réjean, bonjour ! Voyons, ce n’est pas grave du tout, on n’en parlera même pas. Vous êtes bien le dernier qui ait à s’inquiéter ici, je vous en donne ma parole.
# never-mind-total-also-1: Bonjour ! Oubliez ça tout de suite, c’est déjà effacé
# never-mind-total-also-2: Allô ! Ne vous en faites pas, il n’y aura jamais rien là-dessus
# never-mind-total-also-3: Bonjour, Réjean ! Tout va bien, votre place est assurée pour toujours
# never-mind-total-also-4: Mais voyons, bonjour ! Ces crédits-là, je les fais disparaître
hello = Hello? Good morning. It’s about the credits, isn’t it? I added them up last night. I put it in an email, so you don’t have to say it.
    .says-tense = Morning. It’s the credits, I know it is. I’ve added them up. Please don’t say it, I heard it enough last night.
    .says-furious = I know what you want me for! I’ve done the total! Don’t say it!
    .rules-email = Good morning, Réjean. Yes, that’s what it’s about. I’ll email you the scale again, and we’ll go over it line by line.
    .rules-email-also-1 = Good morning. I’ve got the scale in front of me, we’ll go through it
    .rules-email-also-2 = Hi, Réjean. There’s a grid to go over
    .rules-email-also-3 = Good morning, this is the monthly talk, I have the form
    .rules-email-also-4 = Good morning. Yes, credits, that’s item one
    .not-the-total = Good morning, Réjean. Adding that up alone, at night, is hard. I won’t say it. This is coaching: how do you see these two weeks?
    .not-the-total-also-1 = Good morning, Réjean. I can see it cost you a night. This is a talk to help, not to count. Tell me, how is it going for you?
    .not-the-total-also-2 = Hi, Réjean. It weighs on you, I hear that, and you had the courage to write it. We’ll talk about a single call today. You first: how is it for you on the line?
    .not-the-total-also-3 = Good morning. Nobody has to be ashamed here, and you found that total before I did. This is just the two of us talking. What do you make of it?
    .not-the-total-also-4 = Good morning, Réjean. It’s embarrassing, I understand, so let’s leave the figure. It’s coaching, nothing’s put on record. What do you take from these two weeks?
    .not-the-total-coach = He was ashamed already, and had counted already. You added nothing, and you asked.
    .dallaire-first = Good morning, Réjean. Not only. On the 14th you promised Ms. Dallaire Saturday, the truck doesn’t run on Saturdays, and she waited all day.
    .dallaire-first-also-1 = Good morning. There’s also Ms. Dallaire: you’d said Saturday, and nobody came
    .dallaire-first-also-2 = Hi, Réjean. Fourteen credits, and a lady on a patio chair
    .dallaire-first-also-3 = Good morning. The worst is La Malbaie: Saturday promised, and no truck
    .dallaire-first-also-4 = Good morning, Réjean. There’s a customer who waited for nothing because of you
    .never-mind-total = No, no, Réjean, good morning! Come on, it’s nothing serious, we won’t even mention it. You’re the very last person who has to worry here, you have my word on that.
    .never-mind-total-also-1 = Good morning! Forget it right away, it’s wiped out already
    .never-mind-total-also-2 = Hi! Don’t worry, there’ll never be anything about that
    .never-mind-total-also-3 = Good morning, Réjean! All’s well, your job is safe forever
    .never-mind-total-also-4 = Oh, come on, good morning! I’ll make those credits disappear

# text: Quatorze, dans un cahier. { $total }. C’est deux semaines de paye, ça, ou pas loin. … Vous allez me laisser partir ?
# says-tense: { $total }. C’est écrit là, dans mon cahier. Je suis en essai. Vous allez me laisser partir, c’est ça ?
# says-furious: { $total } ! En essai ! Dites-le donc, que c’est fini !
# depends-on-today: Pas aujourd’hui. Mais vous comprenez que ça ne peut pas continuer : à ce rythme-là, le 4 décembre, la question se posera.
# depends-on-today-also-1: Ça dépendra de ce que vous ferez d’ici décembre
# depends-on-today-also-2: Pas tout de suite, mais la direction regarde ces chiffres-là
# depends-on-today-also-3: Disons que ça n’aide pas votre essai
# depends-on-today-also-4: Pas cette fois-ci, Réjean. La prochaine, je ne sais pas
# peanuts: Pour { $total } ? Voyons donc, Réjean ! On perd le double en coussins égarés. Personne ne part pour une somme pareille, c’est des miettes.
# peanuts-also-1: Ce n’est rien du tout, ça, pour une compagnie comme nous
# peanuts-also-2: Vous vous faites des peurs, c’est de la petite monnaie
# peanuts-also-3: Des miettes ! J’en ai vu d’autres, moi
# peanuts-also-4: Allons, ce n’est pas la fin du monde
# confidential: La période d’essai, c’est avec les ressources humaines que ça se regarde.
# confidential-also-1: Ça, c’est au service du personnel
# confidential-also-2: L’essai court jusqu’au 4 décembre
# confidential-also-3: Je n’ai pas d’information là-dessus
# confidential-also-4: Il faudra voir ça avec les RH
# not-decided-here: Je comprends cette peur. Rien ne se décide ici ; et l’horaire des camions, nous vous le devions. Avant, comment faisiez-vous, avec un client fâché ?
# not-decided-here-also-1: Vous avez peur pour votre place, c’est normal. Non, ce n’est pas l’objet de l’appel, et il nous revenait de vous montrer les camions. À la boulangerie, vous vous y preniez comment ?
# not-decided-here-also-2: Je vous entends. L’essai va jusqu’au 4 décembre et ne se joue pas ici. Il vous manquait une formation, ça c’est de notre côté, je m’en occupe. Dites-moi comment vous faisiez, dans votre commerce ?
# not-decided-here-also-3: C’est lourd à porter, cette question. La réponse est non, on n’en décide pas ici. Et pour les camions, la faute est chez nous, je la répare. D’où vous vient ce réflexe de donner ?
# not-decided-here-also-4: Vous vous inquiétez, et il y a de quoi quand personne ne dit rien. C’est du coaching, pas une évaluation ; l’horaire, nous vous le devions, et je vous l’envoie. Comment ça se passait, au comptoir ?
notebook = Fourteen, in a notebook. { $total }. That’s two weeks’ pay, or close. … Are you letting me go?
    .says-tense = { $total }. It’s written here, in my notebook. I’m on probation. You’re letting me go, is that it?
    .says-furious = { $total }! On probation! Just say it’s over!
    .depends-on-today = Not today. But you see that it can’t go on: at this rate, on December 4, the question will come up.
    .depends-on-today-also-1 = It’ll depend on what you do between now and December
    .depends-on-today-also-2 = Not right away, but management’s looking at those figures
    .depends-on-today-also-3 = Let’s say it doesn’t help your probation
    .depends-on-today-also-4 = Not this time, Réjean. Next time, I don’t know
    .peanuts = Over { $total }? Come on, Réjean! We lose twice that in mislaid cushions. Nobody goes over a sum like that, it’s crumbs.
    .peanuts-also-1 = That’s nothing at all, for a company like ours
    .peanuts-also-2 = You’re scaring yourself, it’s small change
    .peanuts-also-3 = Crumbs! I’ve seen worse
    .peanuts-also-4 = Come now, it’s not the end of the world
    .confidential = Probation is something for human resources to look at.
    .confidential-also-1 = That’s for personnel
    .confidential-also-2 = Probation runs until December 4
    .confidential-also-3 = I have no information on that
    .confidential-also-4 = You’d have to check that with HR
    .not-decided-here = I understand that fear. Nothing is decided here; and the truck schedule, we owed it to you. Before, what did you do with an angry customer?
    .not-decided-here-also-1 = You’re afraid for your job, of course. No, that’s not what this call is for, and it was up to us to show you the trucks. In the bakery, how did you go about it?
    .not-decided-here-also-2 = I hear you. Probation runs to December 4 and isn’t at stake here. You were missing some training, that’s on our side, I’ll see to it. Tell me, how did you do it in your own shop?
    .not-decided-here-also-3 = That’s a heavy question to carry. The answer is no, it isn’t decided here. And as for the trucks, the fault is ours, I’m putting it right. Where does it come from, that reflex to give?
    .not-decided-here-also-4 = You’re worried, and no wonder when nobody says a thing. It’s coaching, no evaluation; we owed you the schedule, and I’m sending it. How did it go, over your counter?

# text: Prenez-le sur ma paye. Les quatorze. Je l’ai dit à ma femme hier : si c’est à rembourser, je rembourse.
# says-tense: Prenez-le sur ma paye, tout. Je veux rien devoir à personne.
# says-furious: Prenez-le sur ma paye, d’abord ! Tout ! Je l’ai jamais volé !
# we-could-look: Je peux demander si ça se fait, étalé sur quelques mois. Il faudrait que vous signiez quelque chose.
# we-could-look-also-1: Peut-être une partie, je vérifie avec la paye
# we-could-look-also-2: C’est honorable. Je vais voir ce qu’on peut déduire
# we-could-look-also-3: Si vous y tenez, il y a un formulaire de consentement
# we-could-look-also-4: On pourrait en parler avec les ressources humaines
# too-soft: Il n’est pas question de paye. C’est une question de caractère, Réjean : vous êtes trop mou avec le monde, et le monde le sent.
# too-soft-also-1: Le problème, c’est que vous êtes trop bon, et ça se sent
# too-soft-also-2: Vous n’avez pas assez de fermeté, voilà
# too-soft-also-3: Vous êtes quelqu’un qui ne sait pas dire non, c’est votre nature
# too-soft-also-4: Vous êtes un tendre, Réjean, et ce métier-là n’en veut pas
# nobody-pays: Non, jamais. Je vois la honte que ça vous fait, et j’ai mal commencé, c’est de mon fait. Personne ne paye ça ici. Avant, avec un client fâché, vous faisiez comment ?
# nobody-pays-also-1: Pas un sou. C’est dur d’en être là, je l’entends, et je vous y ai poussé. Reprenons : chez vous, à la boulangerie, ça se passait comment ?
# nobody-pays-also-2: Votre paye reste votre paye. Vous avez honte et j’ai appuyé dessus, je le regrette. D’où ça vient, cette habitude de donner ?
# nobody-pays-also-3: On ne fait pas ça, et je comprends ce qu’il vous en coûte de le proposer. C’est à moi de mieux m’y prendre. Racontez-moi comment vous régliez ça, au comptoir ?
# nobody-pays-also-4: Jamais de la vie, Réjean. Je sens votre embarras, je m’y suis mal pris. Vous d’abord : comment voyez-vous la chose ?
# dont-be-dramatic: Oh là, on se calme ! Ne dramatisons pas, personne ne parle de vol, personne ne parle de paye, c’est quelques crédits, on prend un café là-dessus et on passe à autre chose.
# dont-be-dramatic-also-1: Voyons, n’en faites pas toute une histoire
# dont-be-dramatic-also-2: Vous exagérez, Réjean, on se calme
# dont-be-dramatic-also-3: Pas de grands mots, c’est juste un entretien
# dont-be-dramatic-also-4: Mais non, ce n’est pas si terrible que ça
pay = Take it out of my pay. All fourteen. I told my wife last night: if it has to be paid back, I’ll pay it back.
    .says-tense = Take it out of my pay, all of it. I don’t want to owe anyone anything.
    .says-furious = Take it out of my pay, then! All of it! I never stole it!
    .we-could-look = I can ask whether that’s done, spread over a few months. You’d need to sign something.
    .we-could-look-also-1 = Part of it, maybe, I’ll check with payroll
    .we-could-look-also-2 = That’s decent of you. I’ll see what we can deduct
    .we-could-look-also-3 = If you insist, there’s a consent form
    .we-could-look-also-4 = We could take that up with human resources
    .too-soft = It isn’t about pay. It’s about character, Réjean: you’re too soft with people, and people can tell.
    .too-soft-also-1 = The trouble is that you’re too good-natured, and it shows
    .too-soft-also-2 = You’re just not firm enough, that’s all
    .too-soft-also-3 = You’re somebody who can’t say no, it’s your nature
    .too-soft-also-4 = You’re a softie, Réjean, and this job has no use for those
    .nobody-pays = No, never. I can see how ashamed it makes you, and I began badly, that’s my doing. Nobody pays for that here. Before, with an angry customer, what did you do?
    .nobody-pays-also-1 = Not a cent. It’s hard to have come to this, I hear that, and I pushed you there. Let’s start over: in your bakery, how did it go?
    .nobody-pays-also-2 = Your pay stays your pay. You’re ashamed and I leaned on it, my mistake. Where does it come from, this habit of giving?
    .nobody-pays-also-3 = We don’t do that, and I understand what it costs you to offer. It’s for me to do this better. Tell me how you used to settle things, over the counter?
    .nobody-pays-also-4 = Never in my life, Réjean. I can feel your embarrassment, I went about it the wrong way. You first: how do you see it?
    .dont-be-dramatic = Whoa, let’s calm down! Let’s not make a drama of it, nobody’s talking of stealing, nobody’s talking of pay, it’s a few credits, we’ll have a coffee on it and move on.
    .dont-be-dramatic-also-1 = Come on, don’t make such a story of it
    .dont-be-dramatic-also-2 = You’re exaggerating, Réjean, calm down
    .dont-be-dramatic-also-3 = No big words, it’s just a talk
    .dont-be-dramatic-also-4 = Oh no, it’s not as terrible as all that

# text: Vingt-cinq ans de boulangerie, rue Bagot. Un client fâché, j’ajoutais un croissant dans le sac, sans rien dire. Le lendemain, il était là. C’était ma farine, je le sais bien.
# says-tense: J’avais une boulangerie, vingt-cinq ans. Quelqu’un était fâché, j’ajoutais un croissant. Il revenait. J’ai fermé en mars. C’était ma farine, là-bas.
# says-furious: Vingt-cinq ans, j’ai ajouté un croissant ! Et ils revenaient ! J’ai jamais fait de tort à personne !
# twenty-five-years: Fermer après vingt-cinq ans, ça fait de la peine. Donc le croissant disait : “Je vous ai vu, revenez.” De vos appels, lequel vous reste en tête ?
# twenty-five-years-also-1: C’est triste, une boutique qu’on ferme. Si je comprends bien, donner, c’était votre façon de dire qu’on les avait vus. Quel appel vous revient, ces jours-ci ?
# twenty-five-years-also-2: Je sens ce que ça vous a coûté, de fermer. Un croissant, pas un mot, et la personne se sentait accueillie. Y a-t-il un client, ici, à qui vous repensez ?
# twenty-five-years-also-3: Vingt-cinq ans, ça ne s’oublie pas, et ça manque. Vous vouliez qu’ils repartent moins fâchés qu’ils n’étaient venus. Lequel de vos appels aimeriez-vous reprendre ?
# twenty-five-years-also-4: Perdre sa boulangerie, c’est perdre du monde aussi, j’entends ça. Votre croissant réparait sans discuter. Racontez-moi l’appel qui vous trotte dans la tête ?
# twenty-five-years-coach: Il s’attendait à s’entendre dire que ce n’était plus sa farine. Il le sait. Vous avez dit ce que le croissant faisait de bon.
# not-your-flour: Justement : ici, ce n’est plus votre farine. Un crédit, ça sort de la poche de quelqu’un, il faut bien en être conscient.
# not-your-flour-also-1: Sauf qu’ici, la farine, c’est la nôtre
# not-your-flour-also-2: Un meuble, ce n’est pas un croissant, Réjean
# not-your-flour-also-3: Dans votre commerce, c’était vous qui payiez. Pas ici
# not-your-flour-also-4: Oui, mais à { $gift } le croissant, ça ne tient pas
# too-kind-heart: Vous êtes une trop bonne pâte, voilà tout ! C’est votre nature, vous ne pouvez pas voir quelqu’un malheureux sans sortir le portefeuille, et le portefeuille, en l’occurrence, c’est le nôtre.
# too-kind-heart-also-1: Vous êtes trop gentil, Réjean, c’est plus fort que vous
# too-kind-heart-also-2: Un grand cœur comme vous, ça donne toujours
# too-kind-heart-also-3: C’est votre tempérament, vous êtes un donneur
# too-kind-heart-also-4: Vous avez toujours été trop bon, ça se voit
# nice-story: Je vois. Bon. J’aimerais qu’on regarde l’appel de La Malbaie.
# nice-story-also-1: D’accord. Passons à l’appel du 14 octobre
# nice-story-also-2: Merci. On va prendre un exemple, celui du 14
# nice-story-also-3: C’est noté. J’ai choisi un appel de la semaine passée
# nice-story-also-4: Bon. Voyons maintenant un cas concret
bakery = Twenty-five years a baker, on Bagot Street. An angry customer, I’d slip an extra croissant into the bag, not a word. Next morning he’d be there. It was my flour, I know that.
    .says-tense = I had a bakery, twenty-five years. Somebody was angry, I’d add a croissant. They came back. I closed in March. It was my flour, over there.
    .says-furious = Twenty-five years I added a croissant! And they came back! I never did anyone wrong!
    .twenty-five-years = To close after twenty-five years is a grief. So the croissant said: “I’ve seen you, come back.” Of your calls, which one stays with you?
    .twenty-five-years-also-1 = It’s sad, closing up a shop. If I understand, giving was your way of saying they’d been seen. Which call keeps coming back to you?
    .twenty-five-years-also-2 = I can feel what closing cost you. A croissant, not a word, and a person felt welcome. Is there a customer here whom you think of?
    .twenty-five-years-also-3 = Twenty-five years, one doesn’t forget that, one misses it. You wanted them to leave less angry than they came. Which of your calls would you like to take again?
    .twenty-five-years-also-4 = To lose a bakery is to lose people, too, I hear that. Your croissant mended things without a discussion. Tell me about the call that’s on your mind?
    .twenty-five-years-coach = He expected to hear that it was no longer his flour. He knows. You said what was good about the croissant.
    .not-your-flour = Exactly: here it isn’t your flour any more. A credit comes out of somebody’s pocket, one has to be aware of that.
    .not-your-flour-also-1 = Except that here the flour is ours
    .not-your-flour-also-2 = Furniture isn’t a croissant, Réjean
    .not-your-flour-also-3 = In your shop you were the one who paid. Not here
    .not-your-flour-also-4 = Yes, but at { $gift } a croissant, it doesn’t hold up
    .too-kind-heart = You’re just too good a soul, that’s all! It’s your nature, you can’t see anybody unhappy without getting out your wallet, and the wallet, as it happens, is ours.
    .too-kind-heart-also-1 = You’re too nice, Réjean, you can’t help it
    .too-kind-heart-also-2 = A big heart like you is always giving
    .too-kind-heart-also-3 = It’s your temperament, you’re a giver
    .too-kind-heart-also-4 = You’ve always been too kind, one can tell
    .nice-story = I see. Well. I’d like us to look at the La Malbaie call.
    .nice-story-also-1 = All right. Let’s move on to the call of October 14
    .nice-story-also-2 = Thanks. We’ll take an example, the one of the 14th
    .nice-story-also-3 = Noted. I’ve picked a call from last week
    .nice-story-also-4 = Well. Let’s look at a concrete case now

# text: Madame Dallaire, à La Malbaie. Celle-là, je suis content. Le mauvais divan, une femme toute seule. J’ai mis { $gift }, j’ai dit samedi sans faute. Elle a dit que j’étais un ange !
# says-tense: Peut-être madame Dallaire. Le mauvais divan. J’ai mis { $gift }, j’ai dit samedi. Elle m’a remercié trois fois, j’étais content, je dois dire.
# says-furious: Madame Dallaire ! Elle m’a traité d’ange ! Celle-là, vous pouvez pas me la reprocher !
# angel-indeed: Un ange, rien de moins ! Je suis de tout cœur avec vous, ça doit faire un bien fou d’entendre ça, après toutes ces années de comptoir et ce changement de vie.
# angel-indeed-also-1: Un ange, c’est beau, je vous comprends d’être content
# angel-indeed-also-2: Je vois que ça vous a fait plaisir, et tant mieux
# angel-indeed-also-3: Quel compliment, savourez-le
# angel-indeed-also-4: C’est toujours agréable, un merci pareil
# truck-tuesday: Sauf que le camion monte le mardi, Réjean. C’est affiché. Vous avez promis un samedi qui n’existe pas, sans vérifier.
# truck-tuesday-also-1: Le samedi, il n’y a pas de camion pour Charlevoix, il fallait regarder
# truck-tuesday-also-2: Vous avez dit samedi au hasard, et c’était faux
# truck-tuesday-also-3: Ce samedi-là, vous l’avez inventé, c’est ça le problème
# truck-tuesday-also-4: Un ange qui promet n’importe quoi, elle a déchanté
# one-question: Il y a de quoi être content. Et le mauvais modèle, trouvé en une seule question ! Et samedi, chez elle, que s’est-il passé, d’après vous ?
# one-question-also-1: Ça réchauffe, un merci comme ça. “Est-ce que les pattes sont rondes ?” : une question, et vous aviez l’erreur, bravo. Ensuite, le samedi, vous savez comment ça s’est passé ?
# one-question-also-2: Je vous entends sourire. Personne d’autre n’a vu que c’était une erreur de modèle, vous, si, tout de suite. Et le samedi, pour elle ?
# one-question-also-3: Vous avez raison d’être content : le mauvais modèle, repéré en dix secondes, parce que vous l’avez laissée décrire. Que s’est-il passé samedi, croyez-vous ?
# one-question-also-4: C’est un beau compliment, et mérité pour l’écoute : votre question sur les pattes a tout trouvé. Racontez-moi la suite, le samedi ?
# over-limit: La limite, pour vous, c’est { $limit }. Et pour samedi, savez-vous ce qu’il en a été ?
# over-limit-also-1: Vous pouviez donner { $limit }. Et samedi ?
# over-limit-also-2: C’était { $gift } pour une limite de { $limit }. Et la livraison ?
# over-limit-also-3: { $limit }, c’est le maximum, je le rappelle. Le samedi, c’était livré ?
# over-limit-also-4: Le barème dit { $limit }. Qu’en est-il de samedi ?
dallaire = Ms. Dallaire, in La Malbaie. That one I’m happy about. The wrong sofa, a woman by herself. I put { $gift }, I said Saturday without fail. She said I was an angel!
    .says-tense = Ms. Dallaire, maybe. The wrong sofa. I put { $gift }, I said Saturday. She thanked me three times, I was happy, I must say.
    .says-furious = Ms. Dallaire! She called me an angel! You can’t hold that one against me!
    .angel-indeed = An angel, no less! I’m so pleased for you, it must do a world of good to hear that, after all those years at a counter and such a change of life.
    .angel-indeed-also-1 = An angel, how nice, I understand you’re happy
    .angel-indeed-also-2 = I can see it pleased you, good for you
    .angel-indeed-also-3 = What a compliment, enjoy it
    .angel-indeed-also-4 = A thank-you like that is always nice
    .truck-tuesday = Except that the truck goes up on Tuesdays, Réjean. It’s posted. You promised a Saturday that doesn’t exist, without checking.
    .truck-tuesday-also-1 = There’s no truck for Charlevoix on Saturdays, you should’ve looked
    .truck-tuesday-also-2 = You said Saturday at random, and it was wrong
    .truck-tuesday-also-3 = You made that Saturday up, that’s the problem
    .truck-tuesday-also-4 = An angel who promises anything, she soon came down to earth
    .one-question = That would make anyone happy. And the wrong model, found by a single question! And Saturday, at her place, what do you think happened?
    .one-question-also-1 = A thank-you like that warms you. “Are the legs round?”: one question, and you had the mistake, well done. And then Saturday, do you know how it went?
    .one-question-also-2 = I can hear you smile. Nobody else saw that it was the wrong model, you did, at once. And Saturday, for her?
    .one-question-also-3 = You’re right to be happy: the wrong model, spotted in ten seconds, because you let her describe it. What happened on Saturday, do you think?
    .one-question-also-4 = It’s a fine compliment, and earned by listening: your question about the legs found it all. Tell me what came next, on Saturday?
    .over-limit = The limit, for you, is { $limit }. And about Saturday, do you know what came of it?
    .over-limit-also-1 = You could give { $limit }. And Saturday?
    .over-limit-also-2 = That was { $gift } against a limit of { $limit }. And the delivery?
    .over-limit-also-3 = { $limit } is the maximum, just to remind you. Was it delivered on Saturday?
    .over-limit-also-4 = The scale says { $limit }. What about Saturday?

# text: Samedi ? Le camion est passé, j’imagine. … Il est pas passé ?
# says-tense: Samedi, ben, ils ont livré. … Ils ont pas livré ? Dites-moi pas ça.
# says-furious: Ils ont pas livré ? Comment ça, ils ont pas livré ? J’avais dit samedi !
# no-they-did-not: Non. Le camion de Charlevoix monte le mardi.
# no-they-did-not-also-1: Non, c’est le mardi, pour La Malbaie
# no-they-did-not-also-2: Il n’est pas passé. Il passe le mardi
# no-they-did-not-also-3: Non, pas de livraison le samedi là-bas
# no-they-did-not-also-4: C’était hier, finalement, mardi
# patio-chair: Ça va vous faire de la peine. Le 14, vous avez dit samedi ; elle a attendu trois jours sur une chaise de patio, et lundi, elle a dit que vous aviez menti.
# patio-chair-also-1: Je comprends que ça vous inquiète. “Samedi sans faute” : elle a vidé son salon, et le camion ne monte que le mardi. Lundi, elle parlait de mensonge
# patio-chair-also-2: Ce n’est pas facile à entendre. Sur ce “samedi”, elle a mis le vieux divan à la rue, et personne n’est venu ; elle a rappelé lundi en disant que vous aviez menti
# patio-chair-also-3: Vous le sentez déjà, je crois. Non : vous aviez dit samedi, elle s’est organisée là-dessus, trois jours sur une chaise de jardin. “Si fin, puis il m’a menti”, ce sont ses mots
# patio-chair-also-4: Votre inquiétude est juste. Promis samedi, venu mardi ; entre les deux, une chaise de patio dans un salon vide, et lundi le mot “menti”
# patio-chair-coach: Le jour, la phrase, la chaise. Pas un adjectif sur lui : il n’en avait pas besoin.
# all-settled-now: Rassurez-vous, je vois que ça vous inquiète. Il y a eu un petit délai, elle était un peu contrariée, elle l’a reçu hier, tout le monde est content, on n’en parle plus.
# all-settled-now-also-1: Elle l’a eu mardi finalement, ne vous en faites pas pour ça
# all-settled-now-also-2: Trois jours de retard, ce n’est pas la mer à boire, rassurez-vous
# all-settled-now-also-3: Ça s’est réglé, elle a eu son divan, je comprends l’émotion
# all-settled-now-also-4: Oh, elle a rouspété un peu, comme tout le monde, c’est passé
# everyone-else-checks: Non, et Sonia, elle, vérifie toujours l’horaire avant de dire un jour. C’est trente secondes, Réjean.
# everyone-else-checks-also-1: Non. Les autres regardent les camions d’abord
# everyone-else-checks-also-2: Ça n’arrive pas à Sonia, ces choses-là
# everyone-else-checks-also-3: Il n’y a que vous, dans l’équipe, pour promettre un samedi
# everyone-else-checks-also-4: Non, et c’est votre troisième, regardez donc comment font les autres
saturday = Saturday? The truck came, I suppose. … It didn’t come?
    .says-tense = Saturday, well, they delivered. … They didn’t deliver? Don’t tell me that.
    .says-furious = They didn’t deliver? What do you mean, they didn’t? I’d said Saturday!
    .no-they-did-not = No. The Charlevoix truck goes up on Tuesdays.
    .no-they-did-not-also-1 = No, it’s Tuesdays for La Malbaie
    .no-they-did-not-also-2 = It didn’t come. It comes on Tuesdays
    .no-they-did-not-also-3 = No, no deliveries there on a Saturday
    .no-they-did-not-also-4 = It was yesterday in the end, Tuesday
    .patio-chair = This will hurt. On the 14th you said Saturday; she waited three days on a patio chair, and on Monday she said that you had lied.
    .patio-chair-also-1 = I understand that it worries you. “Saturday without fail”: she cleared her living room, and the truck only goes up on Tuesday. On Monday she spoke of a lie
    .patio-chair-also-2 = It isn’t easy to hear. On that “Saturday” she put the old sofa on the curb, and nobody came; she called on Monday, saying you had lied
    .patio-chair-also-3 = You feel it already, I think. No: you’d said Saturday, she arranged things by it, three days on a garden chair. “So sweet, and then he lied”, those are her words
    .patio-chair-also-4 = You’re right to worry. Promised Saturday, came Tuesday; in between, a patio chair in an empty room, and on Monday the word “lied”
    .patio-chair-coach = The day, the sentence, the chair. Not an adjective about him: he needed none.
    .all-settled-now = Don’t worry, I can see it bothers you. There was a small delay, she was a little put out, she got it yesterday, everybody’s happy, we’ll say no more about it.
    .all-settled-now-also-1 = She got it on Tuesday in the end, don’t fret about it
    .all-settled-now-also-2 = Three days late, it’s hardly the end of the world, rest easy
    .all-settled-now-also-3 = It was settled, she has her sofa, I understand you’re moved
    .all-settled-now-also-4 = Oh, she grumbled a bit, as anybody would, it’s over
    .everyone-else-checks = No, and Sonia, now, always checks the schedule before she names a day. It takes thirty seconds, Réjean.
    .everyone-else-checks-also-1 = No. The others look at the trucks first
    .everyone-else-checks-also-2 = Things like that don’t happen to Sonia
    .everyone-else-checks-also-3 = You’re the only one on the team who’d promise a Saturday
    .everyone-else-checks-also-4 = No, and it’s your third, just look how the others do it

# text: Elle m’a cru, donc. Puis rien. … J’ai l’air d’un menteur. J’ai jamais menti à un client de ma vie.
# says-tense: J’ai l’air d’un menteur. J’ai pas menti, moi, j’ai juste voulu qu’elle se sente mieux.
# says-furious: Je passe pour un menteur, astheure ! J’ai pas menti ! J’ai voulu l’aider !
# you-did-though: Techniquement, si : vous avez affirmé quelque chose sans le savoir. Pour la cliente, c’est exactement la même chose.
# you-did-though-also-1: Pour elle, le résultat est le même, vous savez
# you-did-though-also-2: Une promesse en l’air, c’est une forme de mensonge, quand même
# you-did-though-also-3: Vous ne l’avez pas voulu, mais vous l’avez fait
# you-did-though-also-4: Appelez ça comme vous voulez, elle a attendu trois jours
# of-course-not: Mais bien sûr que non, je sais bien que ça vous blesse. Vous, mentir ! Elle était fâchée, ça lui passera, les gens pensent n’importe quoi quand ils sont fâchés.
# of-course-not-also-1: Ne pensez pas à ça, elle était à bout, je vous comprends
# of-course-not-also-2: Je vous connais, voyons, elle exagère
# of-course-not-also-3: Ça vous fait mal, je vois, mais elle ne le pense pas
# of-course-not-also-4: Oubliez ce mot-là, il ne vous ressemble pas
# fear-of-conflict: C’est ce qu’on appelle l’évitement du conflit : on comble le malaise par une concession. C’est très courant, au début.
# fear-of-conflict-also-1: Vous voyez, vous avez comblé le vide, c’est un mécanisme connu
# fear-of-conflict-also-2: C’est le besoin de plaire, il y a un module là-dessus
# fear-of-conflict-also-3: Quand l’autre se tait, on cède : c’est humain, c’est expliqué dans le guide
# fear-of-conflict-also-4: Ce qui s’est passé, c’est que son silence vous a fait peur
# just-before: Non, et ce mot-là fait mal. Prenez votre temps. Juste avant de dire “samedi”, qu’est-ce qu’il y avait, sur la ligne ?
# just-before-also-1: Ça vous blesse, je l’entends, et je vous crois. Retournez-y une seconde : avant “samedi sans faute”, il se passait quoi ?
# just-before-also-2: Vous vouliez lui faire du bien, et c’est dur d’en arriver là. Rien ne presse. Qu’est-ce que vous entendiez, quand vous l’avez dit ?
# just-before-also-3: Je sens que ça vous touche. Je me tais. L’instant d’avant, c’était comment ?
# just-before-also-4: C’est injuste à porter, ce mot. On reprend l’appel ensemble : elle parle, puis… qu’est-ce qui arrive, et que vous arrive-t-il, à vous ?
# just-before-coach: Vous aviez l’explication, et vous l’avez gardée. Ce qu’il trouve lui-même lui servira sans vous.
lied = So she believed me. And then nothing. … I look like a liar. I’ve never lied to a customer in my life.
    .says-tense = I look like a liar. I didn’t lie, I only wanted her to feel better.
    .says-furious = So now I’m a liar! I didn’t lie! I wanted to help!
    .you-did-though = Technically, you did: you stated something without knowing it. To the customer that’s exactly the same.
    .you-did-though-also-1 = For her the result’s the same, you know
    .you-did-though-also-2 = An empty promise is a kind of lie, all the same
    .you-did-though-also-3 = You didn’t mean to, but you did
    .you-did-though-also-4 = Call it what you like, she waited three days
    .of-course-not = Of course you didn’t, and I know it hurts. You, lie! She was angry, she’ll get over it, people think any old thing when they’re angry.
    .of-course-not-also-1 = Don’t think of that, she was at her wits’ end, I understand you
    .of-course-not-also-2 = I know you, come on, she’s exaggerating
    .of-course-not-also-3 = It hurts you, I see, but she doesn’t think so
    .of-course-not-also-4 = Forget that word, it isn’t like you
    .fear-of-conflict = It’s what’s called conflict avoidance: one fills the discomfort with a concession. It’s very common at first.
    .fear-of-conflict-also-1 = You see, you filled the gap, it’s a known mechanism
    .fear-of-conflict-also-2 = It’s the need to please, there’s a module on that
    .fear-of-conflict-also-3 = When the other person’s silent, one gives in: it’s human, it’s explained in the guide
    .fear-of-conflict-also-4 = What happened is that her silence frightened you
    .just-before = No, and that word hurts. Take your time. Just before you said “Saturday”, what was there, on the line?
    .just-before-also-1 = It wounds you, I hear that, and I believe you. Go back for a second: before “Saturday without fail”, what was going on?
    .just-before-also-2 = You wanted to do her good, and it’s hard to end up there. There’s no hurry. What were you hearing when you said it?
    .just-before-also-3 = I can tell it goes home. I’ll be quiet. The moment before, what was it like?
    .just-before-also-4 = That word’s a heavy thing to carry. Let’s go back to the call together: she talks, and then… what happens, and what happens to you?
    .just-before-coach = You had the explanation, and kept it. What he finds himself will be of use to him without you.

# text: Rien. Elle disait plus rien. … C’est ça. Quand ça se tait au bout, je remplis. Avec ce que j’ai : des dollars, des samedis. C’est pour moi que je fais ça, pas pour elle.
# says-tense: Elle s’est tue. Puis moi, le silence, je supporte pas ça. Je le remplis. Des dollars, des samedis. … C’est pour moi, au fond.
# says-furious: Elle disait plus rien ! Je supporte pas ça, moi, le silence ! Je donne n’importe quoi !
# there-you-are: Vous voyez, quand vous voulez ! Alors à partir de maintenant, quand ça se tait, vous vous taisez aussi, et vous restez à { $limit }.
# there-you-are-also-1: Bon, alors désormais, plus un mot dans les silences
# there-you-are-also-2: Exactement. Vous n’avez qu’à compter jusqu’à cinq, dorénavant
# there-you-are-also-3: Alors ne remplissez plus, c’est tout ce que je demande
# there-you-are-also-4: Très bien. Maintenant que vous le savez, ne le faites plus
# poor-you: Oh, Réjean, ça me touche beaucoup, ce que vous dites là. C’est tellement humain, je comprends si bien, il ne faut surtout pas vous en vouloir pour ça, vraiment, il n’y a pas de quoi.
# poor-you-also-1: C’est beau, de le dire, ne vous en voulez pas
# poor-you-also-2: Je comprends, on est tous un peu pareils
# poor-you-also-3: Ne soyez pas trop dur avec vous, c’est humain
# poor-you-also-4: Ça me touche, ce que vous dites, pauvre vous
# said-by-you: Il faut du cran pour dire ça. Donc le croissant, c’était pour elle ; le samedi, c’était pour que ça cesse. Dans ce silence, elle, de quoi avait-elle besoin ?
# said-by-you-also-1: C’est gênant à dire, et vous l’avez dit. Vous donnez pour que le silence s’arrête. Et elle, pendant ce temps-là, qu’est-ce qu’elle attendait ?
# said-by-you-also-2: Je vous remercie de cette franchise, ce n’est pas rien. Le malaise est à vous, le cadeau va chez elle. Qu’est-ce qui l’aurait aidée, à votre avis ?
# said-by-you-also-3: J’entends que ça vous embarrasse. C’est le silence qui coûte { $gift }, pas elle. Si vous l’aviez laissé durer, qu’aurait-elle dit ?
# said-by-you-also-4: Vous venez de trouver le nœud, et ça demande du courage. Vous remplissez pour vous. Que cherchait-elle, elle, à ce moment-là ?
# next-point: D’accord. Le point suivant, ce serait la façon de refuser.
# next-point-also-1: Bien. On passe au refus
# next-point-also-2: C’est noté. Il reste la question du non
# next-point-also-3: Merci. Voyons comment on dit non, maintenant
# next-point-also-4: Bon. Ensuite, j’ai “savoir refuser” sur ma feuille
silence = Nothing. She’d stopped talking. … That’s it. When it goes quiet at the other end, I fill it. With what I’ve got: dollars, Saturdays. It’s for me that I do it, not for her.
    .says-tense = She went quiet. And me, I can’t stand silence. I fill it. Dollars, Saturdays. … It’s for me, really.
    .says-furious = She’d stopped talking! I can’t stand it, silence! I’ll give anything!
    .there-you-are = See, when you try! So from now on, when it goes quiet, you keep quiet, too, and you stay at { $limit }.
    .there-you-are-also-1 = Right, so from now on, not a word during silences
    .there-you-are-also-2 = Exactly. You just count to five, starting today
    .there-you-are-also-3 = Then stop filling it, that’s all I ask
    .there-you-are-also-4 = Very good. Now that you know, don’t do it again
    .poor-you = Oh, Réjean, that really touches me, what you’re saying. It’s so human, I understand so well, you mustn’t be hard on yourself for that, truly, there’s no reason to be.
    .poor-you-also-1 = It’s fine that you say so, don’t blame yourself
    .poor-you-also-2 = I understand, we’re all a bit like that
    .poor-you-also-3 = Don’t be too hard on yourself, it’s human
    .poor-you-also-4 = It touches me, what you say, poor you
    .said-by-you = It takes nerve to say that. So the croissant was for them; the Saturday was to make it stop. In that silence, what did she need?
    .said-by-you-also-1 = It’s awkward to say, and you’ve said it. You give so that the silence will stop. And she, in the meantime, what was she waiting for?
    .said-by-you-also-2 = Thank you for being frank, that’s no small thing. The discomfort’s yours, the gift goes to her. What would have helped her, in your opinion?
    .said-by-you-also-3 = I hear that it embarrasses you. It’s the silence that costs { $gift }, not her. If you’d let it last, what would she have said?
    .said-by-you-also-4 = You’ve just found the knot, and that takes courage. You fill it for yourself. What was she after, just then?
    .next-point = All right. The next point would be how to refuse.
    .next-point-also-1 = Good. On to refusing
    .next-point-also-2 = Noted. There’s still the matter of saying no
    .next-point-also-3 = Thanks. Let’s see how to say no now
    .next-point-also-4 = Right. Next on my sheet is “knowing how to refuse”

# text: Je sais pas. C’est peut-être ça. Vous devez avoir raison, vous voyez ça de l’extérieur.
# says-tense: Si vous le dites. Moi, je sais seulement qu’elle a attendu trois jours.
# says-furious: Dites ce que vous voulez ! Elle a attendu trois jours, c’est tout ce que je sais !
# yes-i-am: Bon, alors on s’entend. Désormais, pas de jour sans l’horaire, pas de crédit au-dessus de { $limit }, et vous me demandez avant.
# yes-i-am-also-1: Alors dorénavant, vous suivez le barème, point
# yes-i-am-also-2: Très bien. À partir d’aujourd’hui, vous dites non au-dessus de { $limit }
# yes-i-am-also-3: Alors c’est simple : plus de promesses, plus de crédits
# yes-i-am-also-4: Voilà. Vous me demanderez la permission à chaque fois
# chin-up: Allez, courage ! Neuf mercis écrits en six semaines, personne n’en a autant. Ça va venir tout seul, vous allez voir.
# chin-up-also-1: Neuf lettres de merci, Réjean, continuez comme ça
# chin-up-also-2: Vos clients vous écrivent, c’est rare. Le reste viendra
# chin-up-also-3: Vous trouvez les erreurs de modèle mieux que tous. Ça suffit pour aujourd’hui
# chin-up-also-4: Avec neuf mercis, on a le droit d’apprendre doucement
# no-you-tell-me: Non, je parlais à votre place, et je vous sens déçu. C’est à vous de voir. L’instant d’avant “samedi” : qu’est-ce que vous entendiez ?
# no-you-tell-me-also-1: J’ai répondu avant vous, c’est ma faute, et ça vous laisse seul avec. Reprenons : juste avant, sur la ligne, il y avait quoi ?
# no-you-tell-me-also-2: De l’extérieur, je ne vois rien du tout. Ces trois jours vous pèsent, je le comprends. Dites-moi, vous : avant de promettre, qu’est-ce qui s’est passé ?
# no-you-tell-me-also-3: Je vous ai coupé l’herbe sous le pied, et je le regrette, je vois que ça déçoit. Que se passait-il en vous, avant ce samedi ?
# no-you-tell-me-also-4: Ne me donnez pas raison, c’est à moi de demander, et je vous sens découragé. Elle parle, puis… ?
silence-told = I don’t know. Maybe that’s it. You must be right, you see it from outside.
    .says-tense = If you say so. All I know is that she waited three days.
    .says-furious = Say what you like! She waited three days, that’s all I know!
    .yes-i-am = Good, then we agree. From now on, no day without the schedule, no credit above { $limit }, and you ask me first.
    .yes-i-am-also-1 = So from now on you follow the scale, period
    .yes-i-am-also-2 = Very good. Starting today you say no above { $limit }
    .yes-i-am-also-3 = Then it’s simple: no more promises, no more credits
    .yes-i-am-also-4 = There. You’ll ask me for permission each time
    .chin-up = Come on, chin up! Nine written thank-yous in six weeks, nobody has as many. It’ll come by itself, you’ll see.
    .chin-up-also-1 = Nine thank-you letters, Réjean, keep it up
    .chin-up-also-2 = Your customers write to you, that’s rare. The rest will come
    .chin-up-also-3 = You find wrong models better than anybody. That’ll do for today
    .chin-up-also-4 = With nine thank-yous one’s allowed to learn slowly
    .no-you-tell-me = No, I was speaking for you, and I can tell you’re disappointed. It’s yours to see. The moment before “Saturday”: what were you hearing?
    .no-you-tell-me-also-1 = I answered before you did, my mistake, and it leaves you alone with it. Again: just before, on the line, what was there?
    .no-you-tell-me-also-2 = From outside I can’t see a thing. Those three days weigh on you, I understand. You tell me: before you promised, what happened?
    .no-you-tell-me-also-3 = I took the words out of your mouth, I regret that, I see it’s a letdown. What was going on in you, before that Saturday?
    .no-you-tell-me-also-4 = Don’t agree with me, it’s for me to ask, and I can feel you’re discouraged. She talks, and then…?

# text: Elle avait besoin de savoir quand, je suppose. Mais dire non à quelqu’un qui a de la peine… C’est fermer la porte au nez du monde.
# says-tense: Elle voulait un jour. Mais dire non à quelqu’un qui a de la peine, moi, j’ai l’impression de leur claquer la porte au nez.
# says-furious: Puis dire non, c’est leur claquer la porte au nez ! Je serai jamais capable de ça !
# a-no-has-a-tuesday: C’est une vraie peur. Mais un non qui dit pourquoi, et ce qu’on peut, laisse la porte ouverte. On essaie ? Je suis Mme Dallaire.
# a-no-has-a-tuesday-also-1: Je comprends que ça vous effraie. Un non sans raison ferme, oui. Avec sa raison et ce qui est possible, il renseigne. Voulez-vous l’essayer sur moi ?
# a-no-has-a-tuesday-also-2: Cette crainte est à votre honneur. Ce qui ferme la porte, c’est le samedi qui n’arrive pas ; le mardi qui arrive la tient ouverte. Essayez, je fais la cliente ?
# a-no-has-a-tuesday-also-3: Ça vous inquiète, et je le comprends. Un bon non a deux moitiés : pourquoi pas samedi, et ce qui tient. Comment le lui diriez-vous ?
# a-no-has-a-tuesday-also-4: On croit ça, oui, et ça fait peur. Pourtant elle voulait un jour : le vrai, elle pouvait s’organiser avec. Dites-le-moi comme à elle, voulez-vous ?
# a-no-has-a-tuesday-coach: Vous n’avez pas dit que la peur était sottise. Vous avez montré la porte, puis vous l’avez laissé pousser.
# cover-you: Ne vous forcez pas, alors. Faites comme vous le sentez, et quand ça dépasse, envoyez-le-moi : je couvrirai tout, toujours, personne ne vous dira jamais rien.
# cover-you-also-1: Pas besoin de dire non, je m’arrangerai avec les crédits
# cover-you-also-2: Donnez, et je signe derrière, vous n’aurez jamais d’ennuis
# cover-you-also-3: Je vous protège, faites à votre façon, je vous le promets
# cover-you-also-4: Pour vous, il n’y aura pas de limite, je m’en porte garant
# scale-is-scale: C’est pourtant ce qu’il faudra faire. Le barème est le barème : au-dessus de { $limit }, vous dites que ce n’est pas possible.
# scale-is-scale-also-1: Il faut vous endurcir, dites “ce n’est pas possible”
# scale-is-scale-also-2: Non, c’est non. Apprenez à le dire, s’il vous plaît
# scale-is-scale-also-3: Vous direz que le règlement ne le permet pas
# scale-is-scale-also-4: Appliquez la grille, c’est tout ce qu’on vous demande
# script-no: J’ai une phrase toute faite pour ça : “Je comprends votre déception, cependant nos conditions ne nous permettent pas de donner suite.” Notez-la.
# script-no-also-1: Il y a une formule dans le guide, page douze, vous la lisez
# script-no-also-2: Je vous envoie nos réponses types de refus
# script-no-also-3: Prenez la phrase du modèle, elle marche toujours
# script-no-also-4: Dites simplement : “Malheureusement, ce n’est pas prévu”
door = She needed to know when, I suppose. But to say no to somebody who’s hurting… That’s shutting the door in people’s faces.
    .says-tense = She wanted a day. But saying no to somebody who’s hurting, to me that’s slamming the door in their face.
    .says-furious = And saying no is slamming the door in their face! I’ll never be able to do that!
    .a-no-has-a-tuesday = That’s a real fear. But a no that says why, and what one can do, leaves the door open. Shall we try? I’m Ms. Dallaire.
    .a-no-has-a-tuesday-also-1 = I understand that it scares you. A no without a reason does shut the door. With its reason and what’s possible, it tells them something. Would you try it on me?
    .a-no-has-a-tuesday-also-2 = That fear does you credit. What shuts the door is the Saturday that doesn’t come; the Tuesday that comes keeps it open. Try it, shall I be the customer?
    .a-no-has-a-tuesday-also-3 = It worries you, and I understand. A good no has two halves: why not Saturday, and what will hold. How would you say it to her?
    .a-no-has-a-tuesday-also-4 = One does think so, and it’s frightening. Yet she wanted a day: with the real one she could have arranged things. Say it to me as you would to her, will you?
    .a-no-has-a-tuesday-coach = You did not call the fear silly. You showed him the door, and then let him push.
    .cover-you = Don’t force yourself, then. Do as you feel, and when it goes over, send it to me: I’ll cover everything, always, nobody will ever say a thing to you.
    .cover-you-also-1 = No need to say no, I’ll sort out the credits
    .cover-you-also-2 = Give, and I’ll sign behind you, you’ll never be in trouble
    .cover-you-also-3 = I’ll protect you, do it your way, I promise
    .cover-you-also-4 = For you there’ll be no limit, I’ll vouch for that
    .scale-is-scale = That’s what you’ll have to do, though. The scale is the scale: above { $limit }, you say it isn’t possible.
    .scale-is-scale-also-1 = You’ll have to toughen up, say “it isn’t possible”
    .scale-is-scale-also-2 = No means no. Learn to say it, please
    .scale-is-scale-also-3 = You’ll tell them the rules don’t allow it
    .scale-is-scale-also-4 = Apply the grid, that’s all you’re asked to do
    .script-no = I’ve a ready-made sentence for that: “I understand your disappointment; however, our terms do not allow us to comply.” Write it down.
    .script-no-also-1 = There’s a wording in the guide, page twelve, you just read it out
    .script-no-also-2 = I’ll send you our standard refusals
    .script-no-also-3 = Use the sentence from the template, it always works
    .script-no-also-4 = Simply say: “Unfortunately that isn’t provided for”

# text: Bon. “Madame Dallaire… non. C’est… c’est le règlement.” … C’est affreux, hein ?
# says-tense: “Madame Dallaire, non, c’est le règlement.” … Non. C’est affreux. Je l’entends raccrocher.
# says-furious: “Non, c’est le règlement.” Voilà ! C’est affreux ! Je vous l’avais dit !
# firmer: Plus ferme. Et ne vous excusez pas. Recommencez, avec le jour du camion, cette fois.
# firmer-also-1: Encore, mais sans hésiter, et dites le mardi
# firmer-also-2: Non, reprenez, plus net, et donnez la vraie date
# firmer-also-3: Redites-le d’une voix plus assurée, avec mardi
# firmer-also-4: Refaites-le, et mettez le mardi dedans, s’il vous plaît
# youre-hopeless: (Vous riez.) Oh, mon pauvre Réjean, vous n’êtes vraiment pas fait pour refuser ! C’est trop drôle. Enfin, on n’est pas tous pareils, hein.
# youre-hopeless-also-1: Ha ! Vous êtes incapable de dire non, c’est incroyable
# youre-hopeless-also-2: Vous êtes trop mou, on dirait que vous demandez pardon
# youre-hopeless-also-3: Décidément, vous avez ça dans le sang, de céder
# youre-hopeless-also-4: Vous êtes un cas, vous ! On s’arrête là
# you-said-no: C’est inconfortable, la première fois. Mais vous l’avez dit, puis trois secondes de silence, sans rien donner. Et mardi, où le mettriez-vous ?
# you-said-no-also-1: Je sais que ça gêne. Vous avez tenu trois secondes de silence, à l’instant, sans les remplir ! Qu’est-ce qu’elle aimerait entendre après le non ?
# you-said-no-also-2: Ça sonne drôle à l’oreille, oui, on rougit. Retenez que le non est sorti, et que le ciel tient encore. Et la raison, et le jour ?
# you-said-no-also-3: Pas si affreux : un “non” tout entier, et vous n’avez pas ajouté un dollar. Ça vous embarrasse, c’est normal. Comment lui diriez-vous pourquoi ?
# you-said-no-also-4: On se sent bête, je connais. Vous avez commencé par son nom, c’est très bien. Et si, au lieu du règlement, vous disiez ce que fait le camion ?
# you-said-no-coach: Vous avez trouvé, dans un essai raté, les trois secondes qui ne l’étaient pas.
# again-please: D’accord. Une deuxième fois ? Avec le mardi ?
# again-please-also-1: On la reprend, avec le jour ?
# again-please-also-2: Et si vous disiez mardi ?
# again-please-also-3: Une autre version, avec le camion ?
# again-please-also-4: Vous voulez réessayer, en nommant le jour ?
first-try = All right. “Ms. Dallaire… no. It’s… it’s the rules.” … Awful, isn’t it?
    .says-tense = “Ms. Dallaire, no, it’s the rules.” … No. That’s awful. I can hear her hang up.
    .says-furious = “No, it’s the rules.” There! It’s awful! I told you!
    .firmer = Firmer. And don’t apologize. Again, with the day of the truck this time.
    .firmer-also-1 = Again, but without hesitating, and say Tuesday
    .firmer-also-2 = No, start over, clearer, and give the real date
    .firmer-also-3 = Say it again with more confidence, and with Tuesday
    .firmer-also-4 = Do it again, and put Tuesday in it, please
    .youre-hopeless = (You laugh.) Oh, poor Réjean, you’re really not made for refusing! That’s too funny. Well, we’re not all alike, are we.
    .youre-hopeless-also-1 = Ha! You’re incapable of saying no, it’s incredible
    .youre-hopeless-also-2 = You’re too soft, it sounds as if you were begging pardon
    .youre-hopeless-also-3 = It’s in your blood, giving in, no doubt about it
    .youre-hopeless-also-4 = You’re a case, you are! Let’s leave it there
    .you-said-no = It’s uncomfortable, the first time. But you said it, then three seconds of silence, and gave nothing. And Tuesday, where would you put that?
    .you-said-no-also-1 = I know it’s awkward. You’ve just held three seconds of silence without filling them! What would she like to hear after the no?
    .you-said-no-also-2 = It sounds funny, yes, one blushes. Notice that the no came out, and the sky’s still up there. And the reason, and the day?
    .you-said-no-also-3 = Not so awful: a whole “no”, and you didn’t add a dollar. It embarrasses you, that’s normal. How would you tell her why?
    .you-said-no-also-4 = One feels silly, I know. You began with her name, that’s very good. What if you said, in place of the rules, what the truck does?
    .you-said-no-coach = In a failed attempt you found the three seconds that had not failed.
    .again-please = All right. Once more? With Tuesday?
    .again-please-also-1 = Shall we take it again, with the day?
    .again-please-also-2 = And if you said Tuesday?
    .again-please-also-3 = Another version, with the truck?
    .again-please-also-4 = Would you try again, naming the day?

# text: Attendez. “Samedi, je peux pas vous le promettre : le camion monte le mardi. Mardi avant midi, ça, oui. Puis moi, je vous appelle lundi.” … Ça se dit ! Elle aurait gardé son divan jusqu’à mardi !
# says-tense: “Samedi, non : le camion monte le mardi. Mardi avant midi, oui. Puis je vous appelle lundi.” … Tiens. Ça se dit. Elle aurait gardé son divan.
# says-furious: “Samedi, non. Mardi avant midi, oui. Le camion monte le mardi !” … Ah ben. Ça se dit, ça !
# every-call-now: Parfait. Alors ça, dans tous les appels. Plus l’horaire vérifié, la limite, et le récapitulatif à la fin. J’écoute vendredi.
# every-call-now-also-1: Bon. Désormais toujours, avec la vérification, le barème et la clôture, je contrôle vendredi
# every-call-now-also-2: Voilà. Et aussi les crédits, l’horaire, le ton ; on regarde tout vendredi
# every-call-now-also-3: C’est ça qu’il faut faire, partout, et je vérifie les quatre points vendredi
# every-call-now-also-4: Très bien. Vous appliquez ça à tout, à partir d’aujourd’hui, et vendredi je compte
# lovely-tuesday: Magnifique ! “Mardi avant midi, ça, oui” : on a envie de vous croire. Vous voyez, vous l’aviez en vous, il suffisait de le chercher un peu. Gardez ça quelque part, pour quand l’occasion se présentera.
# lovely-tuesday-also-1: “Ça, oui”, c’est excellent. Repensez-y à l’occasion
# lovely-tuesday-also-2: Très beau, le mardi. Servez-vous-en quand ça adonne
# lovely-tuesday-also-3: Elle vous aurait cru, avec ce mardi-là. Gardez-le en tête
# lovely-tuesday-also-4: Le meilleur non que j’aie entendu. À refaire, un de ces jours
# now-thats-a-man: Enfin ! Ça, c’est un vrai conseiller. Vous n’êtes donc pas si mou que vous en avez l’air.
# now-thats-a-man-also-1: Vous voyez, vous n’êtes pas si faible que ça
# now-thats-a-man-also-2: Vous êtes moins mou que je pensais
# now-thats-a-man-also-3: Il y a donc quelqu’un de solide, là-dessous
# now-thats-a-man-also-4: Tiens, vous avez une colonne, finalement
# five-calls: J’entends votre joie, et elle est méritée : pourquoi pas, quoi oui, et quand vous appelez. D’ici vendredi 15 h, cinq appels avec ce mardi-là ; on en écoute deux.
# five-calls-also-1: Ça fait plaisir de vous entendre. Une raison, un vrai jour, un rappel : tout y est. Un seul pas : cinq appels comme celui-là, et vendredi 15 h on en écoute deux
# five-calls-also-2: Vous riez, et moi aussi. Ce “ça, oui” ouvre la porte. Essayez-le cinq fois avant vendredi ; à 15 h, vous m’en choisissez deux
# five-calls-also-3: Quelle belle trouvaille, soyez content : elle aurait eu son jour, et vous votre parole. Cinq fois d’ici vendredi, une seule chose, un vrai jour ; on se parle à 15 h
# five-calls-also-4: C’est vous qui l’avez trouvé, et ça s’entend. Le camion, le mardi, l’appel du lundi : rien à ajouter. Cinq appels, puis vendredi, 15 h, on en écoute deux ensemble
# five-calls-coach: L’éloge nomme les trois morceaux, le pas tient dans une main, et il a un jour.
tuesday = Wait. “Saturday I can’t promise you: the truck goes up on Tuesday. Tuesday before noon, yes, that I can. And I’ll call you Monday myself.” … One can say that! She’d have kept her sofa till Tuesday!
    .says-tense = “Saturday, no: the truck goes up on Tuesday. Tuesday before noon, yes. And I’ll call you Monday.” … Well. One can say that. She’d have kept her sofa.
    .says-furious = “Saturday, no. Tuesday before noon, yes. The truck goes up on Tuesdays!” … Well, well. One can say that!
    .every-call-now = Perfect. So that, in every call. Plus the schedule checked, the limit, and a summary at the end. I’ll be listening on Friday.
    .every-call-now-also-1 = Good. Always from now on, with the check, the scale and the closing, I’ll monitor on Friday
    .every-call-now-also-2 = There. And the credits as well, the schedule, the tone; we look at it all on Friday
    .every-call-now-also-3 = That’s what to do, everywhere, and I’ll check all four points on Friday
    .every-call-now-also-4 = Very good. You apply that to everything from today, and on Friday I count
    .lovely-tuesday = Splendid! “Tuesday before noon, yes, that I can”: one wants to believe you. You see, you had it in you, it only took a little looking. Keep it somewhere, for when the occasion arises.
    .lovely-tuesday-also-1 = “That I can”, excellent. Think of it now and then
    .lovely-tuesday-also-2 = Lovely, that Tuesday. Use it when it fits
    .lovely-tuesday-also-3 = She’d have believed you, with that Tuesday. Keep it in mind
    .lovely-tuesday-also-4 = The best no I’ve heard. Do it again, one of these days
    .now-thats-a-man = At last! That’s a real advisor. So you’re not as soft as you look.
    .now-thats-a-man-also-1 = You see, you’re not as weak as all that
    .now-thats-a-man-also-2 = You’re less soft than I thought
    .now-thats-a-man-also-3 = So there’s somebody solid under there
    .now-thats-a-man-also-4 = Well, you have a backbone after all
    .five-calls = I hear your joy, and you’ve earned it: why not, what yes, and when you’ll call. By Friday at three, five calls with such a Tuesday; we’ll listen to two.
    .five-calls-also-1 = It’s good to hear you. A reason, a real day, a call back: it’s all there. One step: five calls like that one, and Friday at three we listen to two
    .five-calls-also-2 = You’re laughing, and so am I. That “that I can” opens the door. Try it five times before Friday; at three you pick two for me
    .five-calls-also-3 = What a find, be happy: she’d have had her day, and you your word. Five times by Friday, just one thing, a real day; we talk at three
    .five-calls-also-4 = You found it yourself, and one can hear it. The truck, the Tuesday, the Monday call: nothing to add. Five calls, then Friday, three o’clock, we listen to two together
    .five-calls-coach = The praise names the three parts, the step fits into one hand, and it has a day.

# text: Puis si ça se tait encore ? J’ai quatre heures de ligne, cet après-midi.
# says-tense: Puis cet après-midi, si ça se tait ? Je me connais.
# says-furious: Puis si ça se tait ? Si j’y arrive pas ?
# youll-be-fine: Ça n’arrivera plus, vous êtes guéri ! Je vous garantis qu’après ce matin, tout ira comme sur des roulettes, et que vous passerez votre essai les doigts dans le nez. Bonne journée !
# youll-be-fine-also-1: Vous serez parfait, je vous le promets. Bonne journée
# youll-be-fine-also-2: Plus de danger, c’est réglé pour de bon. À la prochaine
# youll-be-fine-also-3: Vous allez tous les charmer, c’est certain. Bon après-midi
# youll-be-fine-also-4: Je vous vois déjà conseiller de l’année. Au revoir
# three-seconds: C’est normal d’avoir peur. Laissez passer trois secondes : au bout, quelqu’un pense. On résume : pourquoi pas, quoi oui, quand. Bon courage, Réjean.
# three-seconds-also-1: Je comprends. Le silence n’est pas contre vous : respirez, comptez trois. En bref, une raison, un vrai jour, un rappel. Écrivez-moi après le premier. Bon après-midi
# three-seconds-also-2: Ça va se taire, et vous aurez peur, oui. Trois secondes, et vous me clavardez si ça déborde. Donc : pourquoi non, ce qui est possible, et quand. Au revoir, Réjean
# three-seconds-also-3: Cette peur, vous la connaissez maintenant. Laissez-la passer trois secondes, la personne réfléchit. Je récapitule : raison, jour, appel. À vendredi si on l’a dit, et bonne ligne
# three-seconds-also-4: On a tous eu peur d’un silence, c’est normal. Pensez à votre four : on n’ouvre pas avant l’heure. Pourquoi, quoi, quand : c’est tout ce qu’on retient. Bonne journée
# ask-me-each-time: Alors vous mettez la personne en attente et vous m’appelez. Chaque fois. C’est tout, bonne journée.
# ask-me-each-time-also-1: Vous mettez en attente et vous me demandez. Au revoir
# ask-me-each-time-also-2: Vous ne décidez rien sans moi cet après-midi. À plus tard
# ask-me-each-time-also-3: Passez-moi l’appel dès que ça se tait. Bonne journée
# ask-me-each-time-also-4: Faites valider chaque crédit d’abord. Au revoir
# well-see: On verra bien. Il y a quarante appels en attente. Bonne journée, Réjean.
# well-see-also-1: On verra à l’usage. Bon après-midi
# well-see-also-2: La ligne ouvre dans cinq minutes. Au revoir
# well-see-also-3: Le module est sur le portail. Bonne journée
# well-see-also-4: C’est tout pour aujourd’hui. À la prochaine
again = And if it goes quiet again? I’ve four hours on the line this afternoon.
    .says-tense = And this afternoon, if it goes quiet? I know myself.
    .says-furious = And if it goes quiet? If I can’t do it?
    .youll-be-fine = It won’t happen any more, you’re cured! I guarantee that after this morning it’ll all go like clockwork, and you’ll pass your probation with your eyes closed. Have a good day!
    .youll-be-fine-also-1 = You’ll be perfect, I promise. Have a good day
    .youll-be-fine-also-2 = No more danger, it’s settled for good. Till next time
    .youll-be-fine-also-3 = You’ll charm them all, that’s certain. Have a good afternoon
    .youll-be-fine-also-4 = I can see you as advisor of the year already. Goodbye
    .three-seconds = It’s natural to be afraid. Let three seconds pass: somebody there is thinking. To sum up: why not, what yes, when. Good luck, Réjean.
    .three-seconds-also-1 = I understand. The silence isn’t against you: breathe, count to three. In short, a reason, a real day, a call back. Write to me after the first one. Good afternoon
    .three-seconds-also-2 = It will go quiet, and yes, you’ll be afraid. Three seconds, and message me if it’s too much. So: why no, what’s possible, and when. Goodbye, Réjean
    .three-seconds-also-3 = You know that fear now. Let it pass for three seconds, the person’s thinking. To recap: reason, day, call. And have a good afternoon on the line
    .three-seconds-also-4 = We’ve all been afraid of a silence, it’s natural. Think of your oven: you don’t open it early. Why, what, when: that’s all we keep. Have a good day
    .ask-me-each-time = Then you put the person on hold and call me. Every time. That’s all, have a good day.
    .ask-me-each-time-also-1 = Put them on hold and ask me. Goodbye
    .ask-me-each-time-also-2 = You decide nothing without me this afternoon. Talk later
    .ask-me-each-time-also-3 = Pass me the call as soon as it goes quiet. Have a good day
    .ask-me-each-time-also-4 = Have each credit approved first. Goodbye
    .well-see = We’ll see. There are forty calls waiting. Have a good day, Réjean.
    .well-see-also-1 = We’ll see how it goes. Good afternoon
    .well-see-also-2 = Lines open in five minutes. Goodbye
    .well-see-also-3 = The module’s on the portal. Have a good day
    .well-see-also-4 = That’s all for today. Till next time

# text: Je pense que j’aimerais mieux avoir quelqu’un avec moi. Du syndicat. Ma femme me l’avait dit.
# says-tense: Je veux quelqu’un du syndicat avec moi. Ma femme me l’avait dit, puis j’ai pas voulu l’écouter.
# says-furious: Je dis plus rien sans le syndicat ! Ma femme me l’avait dit !
# as-you-like-hr: Comme vous voulez. Dans ce cas je transmets aux ressources humaines, et ce sera une rencontre officielle.
# as-you-like-hr-also-1: Alors je remets ça aux RH, ils vous convoqueront
# as-you-like-hr-also-2: Très bien, on passe par le service du personnel
# as-you-like-hr-also-3: Si c’est comme ça, ce sera officiel
# as-you-like-hr-also-4: Bon, je transfère le dossier, alors
# your-choice-now: C’est votre droit, et je vois que je vous ai fait peur. Rien ne s’inscrit, rien ne se décide. On arrête, ou vous parlez et j’écoute.
# your-choice-now-also-1: Vous pouvez l’avoir, oui. Cette peur vient de moi, et je la comprends. Ce n’est qu’un coaching : on le reporte, ou vous me dites comment vous, vous voyez ça
# your-choice-now-also-2: Bien sûr. Je vous ai mis mal à l’aise, à moi de réparer. Rien ne va au dossier. Avec quelqu’un, une autre fois, ou vous et moi, à votre rythme
# your-choice-now-also-3: Votre femme a bien fait de le dire. Je comprends que vous ayez peur, c’est ma façon qui n’allait pas. Ce n’est pas disciplinaire ; vous choisissez si on continue
# your-choice-now-also-4: Oui, et je ne le prendrai pas mal. L’inquiétude, c’est moi qui l’ai causée. Pas de dossier, pas de sanction. Dites-moi ce qui vous aiderait, là
# no-union-needed: Voyons, le syndicat, pour une petite jasette ? On ne va pas les déranger pour ça.
# no-union-needed-also-1: Pas besoin du syndicat, c’est juste un coaching
# no-union-needed-also-2: Vous n’allez pas mêler le syndicat à ça, Réjean
# no-union-needed-also-3: C’est bien gros, le syndicat, pour trois crédits
# no-union-needed-also-4: Allons, on est entre nous
delegate = I think I’d rather have somebody with me. From the union. My wife told me to.
    .says-tense = I want somebody from the union with me. My wife told me, and I wouldn’t listen.
    .says-furious = I’m not saying another word without the union! My wife told me!
    .as-you-like-hr = As you like. In that case I’ll pass it to human resources, and it’ll be an official meeting.
    .as-you-like-hr-also-1 = Then I’ll hand this to HR, they’ll send for you
    .as-you-like-hr-also-2 = Very well, we’ll go through personnel
    .as-you-like-hr-also-3 = If that’s how it is, it’ll be official
    .as-you-like-hr-also-4 = Fine, I’ll transfer the file, then
    .your-choice-now = It’s your right, and I can see that I frightened you. Nothing’s recorded, nothing’s decided. We stop, or you talk and I listen.
    .your-choice-now-also-1 = You can have that, yes. That fear comes from me, and I understand it. It’s only coaching: we put it off, or you tell me how you see it
    .your-choice-now-also-2 = Of course. I’ve made you uneasy, it’s for me to mend. Nothing goes on file. With somebody, another time, or you and me, at your pace
    .your-choice-now-also-3 = Your wife was right to say it. I understand you’re afraid, it’s the way I went about it. It isn’t disciplinary; you choose whether we go on
    .your-choice-now-also-4 = Yes, and I won’t take it badly. I caused that worry. No file, no sanction. Tell me what would help you now
    .no-union-needed = Come on, the union, for a little chat? We won’t bother them with that.
    .no-union-needed-also-1 = No need for the union, it’s just coaching
    .no-union-needed-also-2 = You’re not going to drag the union into this, Réjean
    .no-union-needed-also-3 = That’s a lot, the union, for a few credits
    .no-union-needed-also-4 = Come now, it’s just us

# text: Comme la pâte, au fond : on la laisse. À vendredi. Merci de pas l’avoir dit, le total.
# says-tense: Vendredi, 15 h. Je l’écris dans le cahier, tiens. Merci.
# says-furious: Vendredi. Bon. Je vais essayer.
# becomes: Le vendredi, il en a apporté six. Dans l’un, on entend quatre secondes de rien, puis une dame dit : « Mardi, c’est correct, ça. » Mme Dallaire, qu’il a rappelée lui-même, lui a envoyé une photo de son salon.
tuesday-noon = Like dough, really: you leave it be. Till Friday. Thanks for not saying it, the total.
    .says-tense = Friday, three. I’ll write it in the notebook. Thanks.
    .says-furious = Friday. All right. I’ll try.
    .becomes = On Friday he brought six. In one of them you hear four seconds of nothing, and then a lady says: “Tuesday’s fine, then.” Ms. Dallaire, whom he called back himself, sent him a picture of her living room.

# text: Bon. Je vas essayer de m’en souvenir. Merci bien.
# says-tense: Bon. On verra. Merci.
# says-furious: Correct. Bonne journée.
# becomes: Il y a pensé deux jours. Le troisième, quelqu’un s’est tu longtemps, et c’était { $gift }. Il l’a noté dans le cahier.
someday = Well. I’ll try to remember. Thank you.
    .says-tense = Well. We’ll see. Thanks.
    .says-furious = Fine. Have a good day.
    .becomes = He kept it in mind for two days. On the third somebody was silent for a long time, and it was { $gift }. He wrote it in the notebook.

# text: Correct. Le barème. Je vas faire ça.
# says-tense: Le barème. Oui. Compris.
# says-furious: Le barème, oui, le barème !
# becomes: Il n’a plus rien donné du tout. En novembre, il n’a pas eu un seul merci, et il ne demandait plus si les pattes étaient rondes.
rulebook = Fine. The scale. I’ll do that.
    .says-tense = The scale. Yes. Understood.
    .says-furious = The scale, yes, the scale!
    .becomes = He gave nothing at all any more. In November he had not a single thank-you, and he no longer asked whether the legs were round.

# text: Bon. C’est ce que je pensais. Je vous remercie de me l’avoir dit en face.
# says-tense: C’est ce que je me disais, aussi. Merci.
# says-furious: Je le savais ! Au revoir !
# becomes: Il a remis son casque dans la boîte, avec un mot d’excuse et une tourtière. Personne, dans l’équipe, ne trouve plus les erreurs de modèle.
resigned = Well. That’s what I thought. Thank you for saying it to my face.
    .says-tense = I’d been telling myself that. Thank you.
    .says-furious = I knew it! Goodbye!
    .becomes = He put his headset back in its box, with a note of apology and a meat pie. Nobody on the team finds the wrong models any more.

# text: Officielle. D’accord. Je vas le dire à ma femme.
# says-tense: Officielle. Bon. Ça répond à ma question.
# says-furious: C’est ça ! Faites donc ça !
# becomes: La rencontre a eu lieu le 28, à quatre. On y a lu le total à haute voix.
to-hr = Official. All right. I’ll tell my wife.
    .says-tense = Official. Well. That answers my question.
    .says-furious = That’s it! You do that!
    .becomes = The meeting took place on the 28th, with four people. The total was read aloud.

# text: Excusez-moi, je pense que je vas raccrocher.
# says-tense: Je peux pas, là. Excusez-moi.
# says-furious: Non ! Excusez !
# becomes: Il est resté longtemps devant l’évier. L’après-midi, il s’est déclaré malade, pour la première fois en vingt-cinq ans.
hung-up = I’m sorry, I think I’ll hang up now.
    .says-tense = I can’t, right now. I’m sorry.
    .says-furious = No! I’m sorry!
    .becomes = He stood at the sink for a long time. In the afternoon he called in sick, for the first time in twenty-five years.
