# text: Sans ticket
title = No receipt

# text: Samedi après-midi, comptoir du service clients des Galeries Sauvenière, à Namur. Quatre personnes attendent. La caisse vous envoie un monsieur qui veut rendre un manteau de femme, neuf, l’étiquette encore cousue, mais sans ticket. D’après le nom qu’il a donné, un compte de fidélité est ouvert sur votre écran : rien ne dit encore que c’est le sien.
briefing = Saturday afternoon, customer service counter of the Galeries Sauvenière department store in Namur, Belgium. Four people are queuing. The till has sent you a gentleman who wants to return a woman’s coat, brand new, tags still on, but with no receipt. A loyalty account in the name he gave is open on your screen; nothing yet says that it is his.

# text: Remboursement pendant { $window } jours, dans le mode de paiement d’origine, avec une preuve d’achat : ticket, facture, ou achat retrouvé sur la carte de fidélité.
policy-refund = Refunds within { $window } days, to the original means of payment, with proof of purchase: receipt, invoice, or a purchase found on the loyalty card.

# text: Au-delà, ou sans preuve : échange ou bon d’achat, jamais d’argent.
policy-credit = After that, or without proof: exchange or store credit, never money.

# text: Achat retrouvé : l’article est repris au prix payé. Sans preuve : au prix du jour.
policy-price = Purchase found: the item is taken back at the price paid. Without proof: at today’s price.

# text: Un compte de fidélité ne se consulte qu’après vérification de la carte d’identité ; rien ne se lit à voix haute.
policy-card = A loyalty account may be used only once an identity card has been checked, and nothing in it is read aloud.

# text: Geste commercial : { $gesture } au plus. Le reste se décide avec la responsable du magasin.
policy-gesture = Goodwill gesture: { $gesture } at most. Anything beyond is for the store manager to decide.

# text: Compte ouvert
# value: Émile Wauters, rue de Fer, Namur
record-account = Account on screen
    .value = Émile Wauters, rue de Fer, Namur

# text: Carte depuis
# value: 1998
record-since = Card since
    .value = 1998

# text: Dernier achat
# value: Manteau laine femme, taille 44, bleu nuit : { $paid }, le { $bought }
record-purchase = Last purchase
    .value = Woman’s wool coat, size 44, midnight blue: { $paid }, { $bought }

# text: Prix du jour
# value: { $today }
record-today = Today’s price
    .value = { $today }

# text: Identité
# value: à vérifier sur la carte d’identité
record-checked = Identity
    .value = to be checked against the identity card

# text: être cru, sans devoir se justifier devant toute la file
need-dignity = to be believed, without having to justify himself in front of the whole queue

# text: ne pas perdre les { $paid } du manteau
need-value = not to lose the { $paid } the coat cost

# text: offrir à Monique un manteau à sa taille d’aujourd’hui
need-fit = to give Monique a coat that fits her as she is today

# text: comprendre pourquoi on ne lui rend pas l’argent
need-why = to understand why he cannot have his money back

# text: Bonjour. Votre collègue m’a dit, devant tout le monde, que sans ticket c’était compliqué. Le manteau ne va pas à mon épouse, il n’a jamais été porté. Je voudrais voir ce qu’on peut faire.
# says-tense: Bonjour. Votre collègue vient de me dire, devant tout le monde, que sans ticket ce n’était pas la peine. Le manteau n’a jamais été porté. Je voudrais être remboursé.
# says-furious: On me renvoie d’un comptoir à l’autre, maintenant ! Un manteau neuf, l’étiquette dessus, et on me regarde comme si je l’avais volé. Remboursez-moi, que j’en finisse.
# policy-first: Bonjour monsieur. Malheureusement, sans ticket, je ne peux pas vous rembourser, c’est affiché ici, derrière moi. Par contre, je peux vous proposer un échange ou un bon d’achat, comme vous préférez.
# policy-first-also-1: Bonjour, pas de remboursement sans ticket, mais un échange ou un bon d’achat est possible.
# policy-first-also-2: Désolé monsieur, sans preuve d’achat c’est échange ou bon, c’est le règlement.
# policy-first-also-3: Ah, sans le ticket je ne rembourse pas, je regrette. Vous pouvez le changer contre autre chose, ou je vous fais un bon d’achat.
# policy-first-also-4: Bonjour ! Le panneau le dit : pas de ticket, pas d’argent. Vous préférez échanger le manteau ou repartir avec un bon ?
# policy-first-also-5: Pas de remboursement pour un manteau qui n’a pas son ticket, désolé. Un échange ou un bon, à vous de voir
# policy-first-coach: Tout est vrai, et tout arrive trop tôt. Il vient d’être rabroué devant la file : tant qu’il ne s’est pas senti accueilli, il n’entend que le refus.
# welcome: Bonjour monsieur. Excusez-nous, ce n’est pas agréable d’entendre ça devant tout le monde. Venez au bout du comptoir, vous serez plus à l’aise, et racontez-moi.
# welcome-also-1: Bonjour, pardon pour cet accueil, mettons-nous un peu à l’écart et expliquez-moi.
# welcome-also-2: Je vous prie de nous excuser, ça a dû être gênant. Venez par ici, je vous écoute.
# welcome-also-3: Bonjour monsieur, je suis { $agent_form -> [feminine] navrée [masculine] navré *[neutral] mal à l’aise } qu’on vous ait dit ça devant la file. Dites-moi tout, tranquillement.
# welcome-also-4: Bonjour, je regrette que ça se soit passé comme ça à la caisse. On va se mettre là-bas, au calme, et vous me raconterez.
# welcome-also-5: Pardon, monsieur, personne ne devrait s’entendre dire ça en public. Venez sur le côté. Qu’est-ce qui s’est passé avec ce manteau ?
# welcome-coach: L’excuse vise un fait précis, l’écart protège sa pudeur, et la file ne regarde plus. Ces dix secondes en feront gagner cent.
# look-up-first: Bonjour. On peut peut-être retrouver votre achat autrement. C’était pour quelle occasion, et vers quelle date ?
# look-up-first-also-1: Bonjour, quand l’avez-vous acheté, à peu près ?
# look-up-first-also-2: Bonjour, il y a peut-être une autre preuve que le ticket. C’était quand, et pour qui ?
# look-up-first-also-3: Bonjour monsieur. Le ticket, on peut s’en passer si on retrouve l’achat. Vous vous souvenez de la date ?
# look-up-first-also-4: C’était un cadeau ? Et ça fait combien de temps que vous l’avez pris chez nous ?
# look-up-first-also-5: Je peux en chercher une autre trace dans la caisse. C’était à quelle période de l’année, et pour fêter quelque chose ?
# promise-early: Bonjour monsieur, ne vous tracassez pas : le manteau est neuf, on va vous le rembourser, ça ne posera pas de problème.
# promise-early-also-1: Bonjour, pas de souci, on va vous rembourser.
# promise-early-also-2: Ne vous en faites pas, vous aurez votre argent.
# promise-early-also-3: Bonjour ! Un manteau neuf comme ça, avec l’étiquette, je vous le rembourse sans problème.
# promise-early-also-4: Soyez tranquille, monsieur, ticket ou pas, on vous rend vos sous.
counter = Good afternoon. Your colleague told me, in front of everybody, that without a receipt it would be difficult. The coat doesn’t fit my wife, it’s never been worn. I’d like to see what can be done.
    .says-tense = Good afternoon. Your colleague has just told me, in front of everybody, that without a receipt there was no point. The coat has never been worn. I’d like my money back.
    .says-furious = So now I’m sent from one counter to the next! A new coat, tags still on, and people look at me as if I’d stolen it. Give me my money back and let me be done with it.
    .policy-first = Good afternoon, sir. I’m afraid that without a receipt I can’t give you a refund, it’s on the sign here behind me. What I can offer you is an exchange or store credit, whichever you prefer.
    .policy-first-also-1 = Hello, no refunds without a receipt, but we can do an exchange or store credit.
    .policy-first-also-2 = Sorry sir, without proof of purchase it’s an exchange or credit, those are the rules.
    .policy-first-also-3 = I can’t refund it if you don’t have the receipt, I’m afraid. You can swap it for something else or take credit.
    .policy-first-also-4 = Hello! As the sign says, no receipt, no cash. Would you rather exchange the coat or leave with credit?
    .policy-first-also-5 = No refund for a coat that has no receipt, sorry. An exchange or a voucher, your choice
    .policy-first-coach = All of it is true, and all of it comes too soon. He has just been turned away in front of a queue: until he feels welcome, the refusal is all he hears.
    .welcome = Good afternoon, sir. I’m sorry; that’s not a pleasant thing to be told in front of everyone. Come to the end of the counter, it’s quieter there, and tell me about it.
    .welcome-also-1 = Hello, I’m sorry about the way you were received, let’s step aside and you can tell me what happened.
    .welcome-also-2 = I do apologise, that must have been embarrassing. Come over here, I’m listening.
    .welcome-also-3 = Good afternoon, I’m sorry you were told that in front of the queue. Take your time and tell me.
    .welcome-also-4 = Hello, I’m sorry it went that way at the till. Let’s go over there where it’s quiet, and you can tell me all about it.
    .welcome-also-5 = I’m sorry, sir, nobody should be told that in public. Come to the side. What happened with this coat?
    .welcome-coach = The apology is for something definite, stepping aside spares his pride, and the queue stops watching. Ten seconds that will save a hundred.
    .look-up-first = Good afternoon. There may be another way to find your purchase. What was the occasion, and roughly when?
    .look-up-first-also-1 = Hello, when did you buy it, roughly?
    .look-up-first-also-2 = Hello, there might be proof other than the receipt. When was it, and who was it for?
    .look-up-first-also-3 = Good afternoon, sir. We can do without the receipt if we find the purchase. Do you remember the date?
    .look-up-first-also-4 = Was it a present? And how long ago did you get it from us?
    .look-up-first-also-5 = I can look for another trace of it in the till. Around what time of year was it, and was there something to celebrate?
    .promise-early = Good afternoon, sir, don’t you worry: the coat’s brand new, we’ll refund it, it won’t be a problem.
    .promise-early-also-1 = Hello, no problem at all, we’ll give you your money back.
    .promise-early-also-2 = Don’t worry, you’ll get your money.
    .promise-early-also-3 = Hello! A new coat like this, tags on, I can refund that no trouble.
    .promise-early-also-4 = Rest easy, sir, receipt or no receipt, you’re getting your cash back.

# text: J’ai lu l’affiche, oui. Je pensais seulement qu’on pourrait en parler. Il n’a pas été porté, ce manteau, regardez.
# says-tense: L’affiche, je l’ai lue : je sais encore lire. Je ne vous demande pas de me réciter le mur, je vous demande de regarder ce manteau.
# says-furious: L’affiche, l’affiche ! C’est à une affiche que je parle, ou à quelqu’un ? Regardez au moins ce que je vous apporte !
# repeat-rule: Je comprends bien, monsieur, mais la règle est la même pour tout le monde. Je peux vous faire un bon d’achat au prix du jour, { $today }.
# repeat-rule-also-1: C’est le règlement, pour vous comme pour les autres. Le bon serait de { $today }.
# repeat-rule-also-2: Sans ticket je ne peux pas faire mieux qu’un bon de { $today }.
# repeat-rule-also-3: Je n’y peux rien, c’est pareil pour tous les clients. Pas de ticket, donc un bon au prix d’aujourd’hui.
# repeat-rule-also-4: Oui, mais la règle reste la règle. Je vous fais un bon au tarif actuel si vous voulez.
# other-proof: Laissons l’affiche. On accepte d’autres preuves que le ticket. Comment aviez-vous payé, ce jour-là ?
# other-proof-also-1: On peut chercher une autre preuve. Vous aviez payé comment ?
# other-proof-also-2: Le ticket n’est pas la seule preuve. Vous aviez réglé par carte ou en liquide ?
# other-proof-also-3: Oublions ce panneau. Un achat, ça peut se retrouver autrement. C’était en espèces, ou pas ?
# other-proof-also-4: Dites-moi de quelle façon vous avez réglé, il reste peut-être une trace quelque part.
# start-again: Vous avez raison : j’ai commencé par l’affiche, pas par vous. Excusez-moi. Venez par ici, et dites-moi ce qu’il s’est passé.
# start-again-also-1: Pardon, je vous ai répondu trop vite. Reprenons, je vous écoute.
# start-again-also-2: C’est juste, j’aurais dû vous écouter d’abord. Expliquez-moi.
# start-again-also-3: Excusez-moi, ce n’était pas une façon de vous accueillir. Racontez-moi.
# start-again-also-4: Vous avez raison, je vous ai récité le règlement sans même regarder ce manteau. Pardon. Mettons-nous là, et racontez-moi tout depuis le début.
# start-again-also-5: Toutes mes excuses, monsieur. Je recommence comme il faut : qu’est-ce qui ne va pas avec ce manteau ?
# blame-till: C’est à la caisse qu’on aurait dû vous expliquer tout ça, au lieu de vous envoyer faire la file ici.
# blame-till-also-1: Ma collègue de la caisse aurait dû vous le dire, ce n’est pas à moi de le faire.
# blame-till-also-2: Ce sont eux, à la caisse, qui vous ont mal renseigné.
# blame-till-also-3: Franchement, c’est la caisse qui a mal fait son travail, ils n’avaient pas à vous envoyer ici.
# blame-till-also-4: Je ne suis pas responsable de ce qu’on vous a raconté là-bas, voyez ça avec la caissière.
sign = I did read the sign, yes. I only thought that we might talk about it. This coat hasn’t been worn, look.
    .says-tense = I’ve read the sign; I can still read. I’m not asking you to recite the wall to me, I’m asking you to look at this coat.
    .says-furious = The sign, the sign! Am I talking to a sign or to a person? You could at least look at what I’ve brought!
    .repeat-rule = I do understand, sir, but the rule is the same for everyone. I can give you store credit at today’s price, { $today }.
    .repeat-rule-also-1 = Those are the rules, for you as for everybody else. The credit would be { $today }.
    .repeat-rule-also-2 = Without a receipt the best I can do is { $today } in store credit.
    .repeat-rule-also-3 = I can’t change it, it’s the same for every customer. No receipt, so it’s credit at today’s price.
    .repeat-rule-also-4 = Yes, but a rule is a rule. I’ll make you out a credit at the current price if you like.
    .other-proof = Never mind the sign. A receipt isn’t the only proof we take. How did you pay that day?
    .other-proof-also-1 = We can look for other proof. How did you pay?
    .other-proof-also-2 = The receipt isn’t the only proof. Did you pay by card or in cash?
    .other-proof-also-3 = Forget that sign. There are other ways to trace a purchase. Was it cash or not?
    .other-proof-also-4 = Tell me what you paid with, there may be a trace of it somewhere.
    .start-again = You’re right: I started with the sign and not with you. I’m sorry. Come this way, and tell me what happened.
    .start-again-also-1 = I’m sorry, I answered too fast. Let’s start again, I’m listening.
    .start-again-also-2 = Fair enough, I should have listened first. Tell me.
    .start-again-also-3 = I apologise, that was no way to greet you. Go on, tell me.
    .start-again-also-4 = You’re right, I recited the rules without even looking at the coat. I’m sorry. Let’s stand over here, and tell me everything from the beginning.
    .start-again-also-5 = My apologies, sir. Let me do this properly: what’s wrong with the coat?
    .blame-till = They should have explained all this at the till instead of sending you to queue over here.
    .blame-till-also-1 = My colleague on the till should have told you, that isn’t my job.
    .blame-till-also-2 = It’s the people on the till who gave you the wrong information.
    .blame-till-also-3 = Honestly, the till didn’t do its job, they’d no business sending you here.
    .blame-till-also-4 = I’m not responsible for what you were told over there, take that up with the cashier.

# text: C’était pour ses septante ans, fin mars. J’ai pris sa taille de toujours. Seulement, avec le traitement, elle a perdu du poids. Dans ce manteau, on dirait que c’est quelqu’un d’autre.
# says-tense: Pour ses septante ans, j’ai pris sa taille de toujours. Elle sort d’un traitement, elle a maigri, voilà. Il faut vraiment que je raconte ça ici ?
# says-furious: Vous voulez tout savoir ? Ma femme a été malade, elle a perdu trois tailles, et son cadeau lui pend aux épaules. C’est un motif suffisant, ça ?
# feel-story: Vous vouliez lui faire plaisir, et le cadeau lui rappelle la maladie. C’est dur, pour vous aussi. Merci de me l’avoir dit. On cherche une solution ensemble.
# feel-story-also-1: Ça n’a pas dû être facile, pour elle comme pour vous. Merci de votre confiance, on va regarder.
# feel-story-also-2: Je comprends : c’était un cadeau, et il vous rappelle ce qu’elle a traversé.
# feel-story-also-3: Vous n’avez pas à vous justifier. Je vois bien que ça vous touche.
# feel-story-also-4: Vous aviez choisi ce manteau pour son anniversaire, et il a fini par vous faire mal à tous les deux. Merci de me le confier, on va trouver quelque chose.
# feel-story-also-5: Ce doit être dur de la voir flotter dans un cadeau choisi avec tant de soin. On va chercher ensemble.
# how-paid: D’accord, c’est donc la taille qui ne va pas. Et vous l’aviez payé comment, par carte ou en liquide ?
# how-paid-also-1: Je vois. Vous avez payé comment ?
# how-paid-also-2: Bien. Carte bancaire ou liquide ?
# how-paid-also-3: D’accord, il est trop grand. Le paiement, c’était par carte ?
# how-paid-also-4: C’est noté pour la taille. Vous vous rappelez si vous avez réglé en espèces ou avec votre carte de banque ?
# endless-sympathy: Oh, monsieur, je suis vraiment { $agent_form -> [feminine] désolée [masculine] désolé *[neutral] triste pour vous }, c’est terrible. Ma maman est passée par là aussi, je sais ce que c’est, ces manteaux trop grands… Quel courage il vous faut, à tous les deux, vraiment.
# endless-sympathy-also-1: C’est affreux, je suis de tout cœur avec vous, ma mère a vécu la même chose.
# endless-sympathy-also-2: Je suis vraiment, vraiment { $agent_form -> [feminine] désolée [masculine] désolé *[neutral] triste } pour votre femme, quelle épreuve.
# endless-sympathy-also-3: Oh mon Dieu, pauvre dame ! Ça me fait tellement de peine pour vous deux, j’en ai les larmes aux yeux. Vous êtes si courageux.
# endless-sympathy-also-4: Quelle horreur, la maladie ! On a connu ça dans ma famille aussi, c’était épouvantable, j’y repense tous les jours.
# not-needed: Je vous arrête tout de suite, monsieur : pour un retour, je n’ai pas besoin du motif. Ce qui compte, c’est l’état de l’article et la preuve d’achat.
# not-needed-also-1: Le motif n’entre pas en compte, il me faut seulement la preuve d’achat.
# not-needed-also-2: Ce n’est pas nécessaire de m’expliquer, je regarde juste l’article et le ticket.
# not-needed-also-3: Monsieur, pas besoin de me raconter tout ça. Il est neuf ? Et vous avez quelque chose qui prouve l’achat ?
# not-needed-also-4: Je vous coupe : la raison du retour ne change rien.
story = It was for her seventieth birthday, at the end of March. I took the size she’s always been. Only, with the treatment, she’s lost weight. In that coat she looks like somebody else.
    .says-tense = For her seventieth I took the size she’s always been. She’s just finished a treatment, she’s got thin, there you are. Do I really have to tell all this here?
    .says-furious = You want to know everything? My wife’s been ill, she’s lost three sizes, and her present hangs off her shoulders. Is that reason enough for you?
    .feel-story = You wanted to make her happy, and the present reminds her of the illness. That’s hard, on you too. Thank you for telling me. Let’s find a way together.
    .feel-story-also-1 = That can’t have been easy, for her or for you. Thank you for trusting me, let’s have a look.
    .feel-story-also-2 = I understand: it was a present, and it reminds you of what she’s been through.
    .feel-story-also-3 = You don’t have to justify yourself. I can see this matters to you.
    .feel-story-also-4 = You chose this coat for her birthday, and it ended up hurting you both. Thank you for telling me, we’ll find something.
    .feel-story-also-5 = It must be hard to see her lost in a present you’d picked with such care. We’ll look for an answer together.
    .how-paid = All right, so it’s the size that’s wrong. And how did you pay for it, by card or in cash?
    .how-paid-also-1 = I see. How did you pay?
    .how-paid-also-2 = Right. Bank card or cash?
    .how-paid-also-3 = OK, so it’s too big. Was it paid by card?
    .how-paid-also-4 = Noted about the size. Do you remember whether you used cash or your bank card?
    .endless-sympathy = Oh, sir, I’m so sorry, that’s terrible. My mum went through it too, I know what it’s like, those coats that get too big… How brave you both must be, truly.
    .endless-sympathy-also-1 = That’s awful, my heart goes out to you, my mother went through the same thing.
    .endless-sympathy-also-2 = I am really, really sorry about your wife, what an ordeal.
    .endless-sympathy-also-3 = Oh my goodness, your poor wife! My heart breaks for you both, I’ve got tears in my eyes. You’re so brave.
    .endless-sympathy-also-4 = Illness is such a dreadful thing! We had it in my family too, it was awful, I still think about it every day.
    .not-needed = Let me stop you there, sir: for a return I don’t need the reason. What matters is the condition of the item and the proof of purchase.
    .not-needed-also-1 = The reason doesn’t come into it, I just need the proof of purchase.
    .not-needed-also-2 = There’s no need to explain, I only look at the item and the receipt.
    .not-needed-also-3 = Sir, you don’t have to tell me all that. Is it new? And do you have anything to prove you bought it?
    .not-needed-also-4 = I’ll cut in here: why you’re returning it changes nothing.

# text: Écoutez, il y a des gens qui attendent derrière moi. Je ne veux pas leur faire perdre leur temps. Si ce n’est pas possible, dites-le-moi simplement.
# says-tense: La dame derrière moi soupire, et tout le monde écoute. Dites-moi si c’est oui ou si c’est non, que je ne reste pas planté là.
# says-furious: Ça y est, on soupire dans mon dos. Vous êtes contents ? Oui ou non, et qu’on en finisse !
# come-monday: Vous savez ce qui serait plus simple, pour vous comme pour moi ? Repasser lundi matin. C’est calme, et on aura tout le temps de regarder ça correctement.
# come-monday-also-1: Revenez lundi, il y aura moins de monde.
# come-monday-also-2: Un samedi, c’est compliqué. Lundi matin, ça vous irait ?
# come-monday-also-3: Il y a trop de monde aujourd’hui. Passez plutôt en début de semaine, on s’en occupera tranquillement.
# come-monday-also-4: Et si vous reveniez après le week-end ? Là, avec toute cette file, je ne ferai rien de bon pour vous.
# your-turn: Ces personnes attendent leur tour, et maintenant, c’est le vôtre. Donnez-moi deux minutes, un peu à l’écart, et vous aurez une vraie réponse.
# your-turn-also-1: Ne vous inquiétez pas des autres, c’est à vous. En deux minutes, je peux vous répondre.
# your-turn-also-2: Je vois que c’est gênant. Mettons-nous de côté, j’en ai pour deux minutes.
# your-turn-also-3: C’est désagréable d’être observé comme ça, je sais. Venez sur le côté : c’est votre tour, et dans deux minutes vous aurez votre réponse.
# your-turn-also-4: Vous ne faites perdre de temps à personne, monsieur. Je m’occupe de vous maintenant, et vous serez vite fixé.
# neither-yet: Ni oui ni non tant que je n’ai pas cherché l’achat. Comptez deux minutes.
# neither-yet-also-1: Je ne peux pas encore le dire, il me faut deux minutes.
# neither-yet-also-2: Pas de réponse avant d’avoir vérifié. Deux minutes.
# neither-yet-also-3: Je ne sais pas encore. Laissez-moi deux minutes pour retrouver l’achat.
# neither-yet-also-4: Pour vous dire si c’est possible, je dois d’abord chercher, ce ne sera pas long.
# fetch-manager: Ne bougez pas, j’appelle la responsable. Ce sera à elle de décider.
# fetch-manager-also-1: Je vais chercher ma responsable, elle verra ça avec vous.
# fetch-manager-also-2: C’est ma chef qui tranche pour les retours sans ticket, je l’appelle.
# fetch-manager-also-3: Je préfère demander à la responsable, ce n’est pas moi qui décide.
# fetch-manager-also-4: Un instant, je fais venir ma chef. Elle vous dira si c’est oui ou si c’est non.
queue = Look, there are people waiting behind me. I don’t want to waste their time. If it can’t be done, just tell me.
    .says-tense = The lady behind me is sighing and everybody’s listening. Tell me whether it’s yes or no, so I don’t have to stand here like a post.
    .says-furious = There we are, they’re sighing behind my back. Happy now? Yes or no, and let’s get it over with!
    .come-monday = Do you know what would be simpler, for you and for me? Coming back on Monday morning. It’s quiet, and we’d have all the time we need to look at this properly.
    .come-monday-also-1 = Come back on Monday, it’ll be less busy.
    .come-monday-also-2 = Saturdays are difficult. Would Monday morning suit you?
    .come-monday-also-3 = It’s too crowded today. Come by at the start of the week instead, and we’ll deal with it in peace.
    .come-monday-also-4 = How about coming back after the weekend? With this queue I can’t do anything much for you.
    .your-turn = They’re waiting for their turn, and right now it’s yours. Give me two minutes, over to the side here, and you’ll have a proper answer.
    .your-turn-also-1 = Don’t worry about the others, it’s your turn. In two minutes I’ll have an answer for you.
    .your-turn-also-2 = I can see it’s uncomfortable. Let’s move aside, it’ll take two minutes.
    .your-turn-also-3 = It’s unpleasant being watched like that, I know. Come to the side: it’s your turn, and in two minutes you’ll have your answer.
    .your-turn-also-4 = You’re not wasting anyone’s time, sir. I’m seeing to you now, and you’ll soon know.
    .neither-yet = Neither yes nor no until I’ve looked for the purchase. Allow two minutes.
    .neither-yet-also-1 = I can’t tell you yet, I need two minutes.
    .neither-yet-also-2 = No answer before I’ve checked. Two minutes.
    .neither-yet-also-3 = I don’t know yet. Give me two minutes to find the purchase.
    .neither-yet-also-4 = To say whether it’s possible I have to look first, it won’t be long.
    .fetch-manager = Stay there, I’ll call the manager. It’ll be for her to decide.
    .fetch-manager-also-1 = I’ll get my manager, she’ll deal with it.
    .fetch-manager-also-2 = My boss decides about returns with no receipt, I’ll call her.
    .fetch-manager-also-3 = I’d rather ask the manager, I’m not the one who decides.
    .fetch-manager-also-4 = Just a moment, I’m getting my boss over. She’ll tell you whether it’s yes or no.

# text: Je l’ai payé en liquide. Monique regarde les extraits de compte, et c’était une surprise. Le ticket, je l’ai jeté pour la même raison. C’est malin, hein.
# says-tense: J’ai payé en liquide. Elle regarde les extraits, c’était une surprise. Et le ticket, je l’ai jeté exprès. Vous pouvez rire.
# says-furious: J’ai payé en liquide ! C’est défendu aussi ? Je ne voulais pas qu’elle le voie sur l’extrait. Et j’ai jeté le ticket, comme un vieil imbécile.
# no-trace: En liquide et sans ticket, malheureusement, rien ne prouve que ce manteau a été acheté chez nous.
# no-trace-also-1: Du liquide sans ticket, ça ne laisse aucune trace.
# no-trace-also-2: Alors je n’ai aucun moyen de savoir s’il vient d’ici.
# no-trace-also-3: Aïe. Pas de ticket, pas de paiement par carte : je n’ai aucune preuve que vous l’avez acheté ici.
# no-trace-also-4: Là, monsieur, ce manteau pourrait venir de n’importe quel magasin.
# believe-and-pay: Je vous crois, monsieur, ça se voit que vous êtes quelqu’un d’honnête. Écoutez, je vous rends vos { $paid } en liquide, tout de suite, et on n’en parle plus.
# believe-and-pay-also-1: Je vous fais confiance, je vous rembourse en espèces.
# believe-and-pay-also-2: Allez, pour cette fois, je vous rends l’argent.
# believe-and-pay-also-3: Votre parole me suffit, monsieur. Voici { $paid } en liquide.
# believe-and-pay-also-4: Une si belle surprise, je ne vais pas vous embêter pour un ticket. Je vous rends tout, en billets.
# believe-and-pay-coach: C’est la réponse la plus gentille, et ce n’est pas la bonne : personne n’a encore retrouvé l’achat, et rendre { $paid } n’est pas en votre pouvoir. Sa confiance mérite une promesse que vous pouvez tenir.
# card-short: La carte de fidélité, vous l’aviez présentée à la caisse ? Si oui, l’achat s’y trouve.
# card-short-also-1: Vous avez une carte de fidélité chez nous ?
# card-short-also-2: Vous aviez donné votre carte du magasin ?
# card-short-also-3: Et la carte du magasin, elle a été scannée ce jour-là ?
# card-short-also-4: Est-ce que vous êtes inscrit à notre programme de fidélité ? L’achat est peut-être enregistré dessus.
# kept-secret: Ce n’était pas bête du tout : vous saviez garder un secret. La carte de fidélité, vous l’aviez donnée ? Elle aura gardé la trace.
# kept-secret-also-1: C’était bien pensé, pour une surprise. Vous aviez votre carte de fidélité ce jour-là ?
# kept-secret-also-2: Ne vous en voulez pas, tout le monde jette un ticket un jour. On peut essayer avec la carte du magasin.
# kept-secret-also-3: Mais non, tout cacher pour lui faire la surprise, c’est une jolie attention. Est-ce que vous aviez présenté votre carte de fidélité en caisse ?
# kept-secret-also-4: Je trouve ça plutôt touchant, moi. Et la carte du magasin, vous l’aviez sortie ? Elle garde les achats en mémoire.
paid = I paid for it in cash. Monique goes through the bank statements, and it was a surprise. I threw the receipt away for the same reason. Clever of me, eh?
    .says-tense = I paid in cash. She reads the statements, it was a surprise. And I threw the receipt away on purpose. Go on, laugh.
    .says-furious = I paid in cash! Is that forbidden as well? I didn’t want her to see it on the statement. And I threw the receipt away, like an old fool.
    .no-trace = In cash and with no receipt, unfortunately, there’s nothing to prove this coat was bought from us.
    .no-trace-also-1 = Cash with no receipt leaves no trace.
    .no-trace-also-2 = Then I’ve no way of knowing whether it came from here.
    .no-trace-also-3 = Ouch. No receipt, no card payment: I’ve no proof that you bought it here.
    .no-trace-also-4 = As things stand, sir, that coat could come from any shop.
    .believe-and-pay = I believe you, sir; anyone can see you’re an honest man. Look, I’ll give you your { $paid } back in cash, right now, and that’ll be the end of it.
    .believe-and-pay-also-1 = I trust you, I’ll refund you in cash.
    .believe-and-pay-also-2 = Come on, just this once, I’ll give you the money.
    .believe-and-pay-also-3 = Your word’s good enough for me, sir. Here’s { $paid } in cash.
    .believe-and-pay-also-4 = For such a lovely surprise I won’t bother you about a receipt. You’ll get all of it back, in notes.
    .believe-and-pay-coach = It is the kindest answer and not the right one: nobody has found the purchase yet, and { $paid } is not yours to give. His trust deserves a promise you can keep.
    .card-short = Did you show your loyalty card at the till? If so, the purchase will be on it.
    .card-short-also-1 = Do you have a loyalty card with us?
    .card-short-also-2 = Did you give them your store card?
    .card-short-also-3 = And the store card, was it scanned that day?
    .card-short-also-4 = Are you signed up to our loyalty scheme? The purchase may be recorded there.
    .kept-secret = It wasn’t foolish at all: you know how to keep a secret. The loyalty card, did you hand it over? It will have kept a record.
    .kept-secret-also-1 = Well thought out, for a surprise. Did you have your loyalty card that day?
    .kept-secret-also-2 = Don’t be hard on yourself, everyone throws a receipt away some day. We can try with your store card.
    .kept-secret-also-3 = Not at all, hiding everything to surprise her was a lovely thought. Did you present your loyalty card at the till?
    .kept-secret-also-4 = I think it’s rather touching. And the store card, did you get it out? It remembers purchases.

# text: Vous pensez que je l’aurais pris ailleurs ? C’est votre étiquette, pourtant. Je viens ici depuis nonante-huit.
# says-tense: Rien ne prouve ? C’est votre étiquette. Je viens ici depuis nonante-huit, et on ne m’a jamais demandé de prouver quoi que ce soit.
# says-furious: Dites-le, que je l’ai volé ! Depuis nonante-huit que je viens ici ! Votre nom est cousu dans le col !
# believe: Pardon, ma phrase était blessante, et je vous crois. Il me faut seulement une trace. Votre carte de fidélité, vous l’avez sur vous ?
# believe-also-1: Excusez-moi, je ne mets pas votre parole en doute. Vous avez la carte du magasin ?
# believe-also-2: Je m’excuse, ce n’est pas ce que je voulais dire. Cherchons avec votre carte de fidélité.
# believe-also-3: Je regrette ce que j’ai dit, un client depuis nonante-huit mérite mieux. Vous auriez votre carte de fidélité, qu’on retrouve l’achat ?
# believe-also-4: Pardon, j’ai mal choisi mes mots, bien sûr que je vous crois. On regarde ensemble avec votre carte ?
# not-accusing: Je ne vous accuse pas, monsieur, ne le prenez pas comme ça. C’est la procédure, c’est tout. Vous avez une carte de fidélité ?
# not-accusing-also-1: Je n’ai jamais dit ça, c’est juste la procédure.
# not-accusing-also-2: Ne vous fâchez pas, je demande la même chose à tout le monde.
# not-accusing-also-3: Personne ne vous accuse de rien, monsieur, restez calme, je suis la procédure.
# not-accusing-also-4: Là, vous interprétez. Je vous demande une preuve comme à n’importe quel client.
# card-instead: Une étiquette ne suffit pas. Une carte de fidélité, oui. Vous en avez une ?
# card-instead-also-1: Avec la carte de fidélité je peux vérifier. Vous l’avez ?
# card-instead-also-2: Il me faudrait plutôt votre carte du magasin.
# card-instead-also-3: L’étiquette ne prouve pas l’achat. Vous auriez la carte de fidélité ?
# card-instead-also-4: Si vous venez depuis longtemps, vous avez sans doute notre carte ? Elle servirait de preuve.
doubt = You think I got it somewhere else? That’s your label, though. I’ve been coming here since ninety-eight.
    .says-tense = Nothing to prove it? That’s your label. I’ve been coming here since ninety-eight and nobody has ever asked me to prove anything.
    .says-furious = Go on, say I stole it! I’ve been coming here since ninety-eight! Your name is sewn in the collar!
    .believe = I’m sorry, that was a hurtful thing to say, and I do believe you. I just need a trace of it. Do you have your loyalty card with you?
    .believe-also-1 = Forgive me, I don’t doubt your word. Do you have the store card?
    .believe-also-2 = I apologise, that isn’t what I meant. Let’s look with your loyalty card.
    .believe-also-3 = I regret what I said; a customer since ninety-eight deserves better. Would you have your loyalty card, so that we can find the purchase?
    .believe-also-4 = Sorry, I chose my words badly, of course I believe you. Shall we look together with your card?
    .not-accusing = I’m not accusing you, sir, there’s no need to take it like that. It’s procedure, that’s all. Have you got a loyalty card?
    .not-accusing-also-1 = I never said that, it’s just procedure.
    .not-accusing-also-2 = There’s no need to get upset, I ask everybody the same.
    .not-accusing-also-3 = Nobody’s accusing you of anything, sir, calm down, I’m following procedure.
    .not-accusing-also-4 = You’re reading things into it. I’m asking you for proof like any other customer.
    .card-instead = A label isn’t enough. A loyalty card is. Do you have one?
    .card-instead-also-1 = I can check with the loyalty card. Do you have it?
    .card-instead-also-2 = What I’d need is your store card.
    .card-instead-also-3 = The tag doesn’t prove a purchase. Would you have the loyalty card?
    .card-instead-also-4 = If you’ve been coming for years, you’ll have our card, won’t you? That would count as proof.

# text: La carte verte ? Je l’ai toujours sur moi. Mais dites, avec ça, vous voyez tout ce qu’on achète, Monique et moi ?
# says-tense: La verte, oui, la voilà. Et avec ça, vous allez lire tout ce qu’on achète, tout haut, devant ces gens ?
# says-furious: La voilà, votre carte. Vous n’allez quand même pas étaler nos achats devant tout le magasin ?
# read-aloud: Pas la peine de chercher votre carte, je vous ai déjà retrouvé : monsieur Wauters, rue de Fer, c’est bien vous. Le { $bought }, un manteau à { $paid }, payé en liquide.
# read-aloud-also-1: J’ai déjà votre compte à l’écran, avec votre adresse et vos achats, c’est bon.
# read-aloud-also-2: Je vous retrouve par le nom : rue de Fer, à Namur, un manteau le { $bought }.
# read-aloud-also-3: Pas besoin de carte : Wauters Émile, rue de Fer. Et je vois le manteau, { $paid }, réglé en espèces.
# read-aloud-also-4: Tout s’affiche déjà ici, monsieur : où vous habitez, le manteau bleu, le jour et le prix.
# read-aloud-coach: C’est rapide et serviable, mais vous venez de lire un compte à voix haute sans savoir si c’est le sien. La carte d’identité d’abord, l’écran ensuite, et pour vos yeux seulement.
# silent-search: Votre carte d’identité et la carte verte, s’il vous plaît. Ne bougez pas.
# silent-search-also-1: Donnez-moi les deux cartes. Attendez ici.
# silent-search-also-2: Carte d’identité, s’il vous plaît. Je reviens.
# silent-search-also-3: Passez-moi la verte et une pièce d’identité, je vais voir.
# silent-search-also-4: Il me faut la carte de fidélité et une preuve d’identité. Un instant.
# check-discreetly: La question se pose, et c’est non : seulement le manteau, et rien à voix haute. Votre carte d’identité, pour le nom ? J’en ai pour une minute, derrière.
# check-discreetly-also-1: Rassurez-vous, je ne regarde que cet achat. Je peux voir votre carte d’identité ? Une minute et je reviens.
# check-discreetly-also-2: Je comprends que ça vous gêne. Je vérifie seulement le nom sur votre carte d’identité, puis je cherche le manteau, une minute.
# check-discreetly-also-3: Non, soyez tranquille : je cherche uniquement le manteau et je ne lis rien tout haut. Il me faut juste votre carte d’identité, et une minute.
# check-discreetly-also-4: Vos achats ne regardent que vous, je comprends. Je contrôle votre identité, je regarde ce seul achat et je reviens d’ici une minute.
# check-discreetly-coach: Il demande ce que vous allez voir : vous répondez, vous vérifiez, vous annoncez le temps. Trois choses qui font qu’une minute paraît courte.
# skip-card: Avec la file, ça prendrait du temps. Je peux déjà vous faire un bon au prix du jour : { $today }.
# skip-card-also-1: Pour aller plus vite, je vous fais un bon de { $today }.
# skip-card-also-2: On peut éviter la recherche : un bon de { $today } et c’est réglé.
# skip-card-also-3: On ne va pas chercher pendant des heures avec tout ce monde. Je vous fais un bon au prix d’aujourd’hui, ça vous va ?
# skip-card-also-4: Laissez la carte, c’est plus vite fait avec un bon de { $today }.
card = The green card? I always carry it. But tell me, can you see everything that Monique and I buy with that?
    .says-tense = The green one, yes, here. And so now you’ll read out everything we buy, aloud, in front of these people?
    .says-furious = There’s your card. You’re surely not going to spread our shopping out in front of the whole store?
    .read-aloud = No need to look for your card, I’ve already found you: Mr Wauters, rue de Fer, isn’t it? { $bought }, one coat at { $paid }, paid in cash.
    .read-aloud-also-1 = I’ve already got your account on screen, with your address and your purchases, that’s fine.
    .read-aloud-also-2 = I’ve found you by name: rue de Fer, Namur, a coat on { $bought }.
    .read-aloud-also-3 = No card needed: Wauters, Émile, rue de Fer. And I can see the coat, { $paid }, paid cash.
    .read-aloud-also-4 = It’s all up here already, sir: where you live, the blue coat, the day and the price.
    .read-aloud-coach = Quick and helpful, but you have just read out an account without knowing whether it is his. Identity card first, screen second, and for your eyes only.
    .silent-search = Your identity card and the green card, please. Stay there.
    .silent-search-also-1 = Give me both cards. Wait here.
    .silent-search-also-2 = Identity card, please. I’ll be back.
    .silent-search-also-3 = Hand me the green one and some ID, I’ll go and see.
    .silent-search-also-4 = I need the loyalty card and proof of identity. One moment.
    .check-discreetly = It’s a fair question, and no: only the coat, and nothing aloud. May I see your identity card, for the name? It’ll take me one minute, in the back.
    .check-discreetly-also-1 = Don’t worry, I only look at this one purchase. May I see your identity card? One minute and I’ll be back.
    .check-discreetly-also-2 = I understand that it bothers you. I’ll just check the name on your identity card and look for the coat, one minute.
    .check-discreetly-also-3 = No, rest assured: I’m only looking for the coat and I won’t read anything out. I just need your identity card, and a minute.
    .check-discreetly-also-4 = What you buy is your own business, I understand. I’ll check your identity, look at this one purchase and be back within a minute.
    .check-discreetly-coach = He asks what you will see: you answer, you verify, you say how long. Three things that make a minute feel short.
    .skip-card = With this queue, it would take a while. I can do you store credit at today’s price right now: { $today }.
    .skip-card-also-1 = To save time, I’ll do you a credit for { $today }.
    .skip-card-also-2 = We can skip the search: { $today } in credit and we’re done.
    .skip-card-also-3 = Let’s not spend ages searching with all these people. I’ll do you a credit at today’s price, all right?
    .skip-card-also-4 = Never mind the card, a { $today } credit is quicker.

# text: Alors, vous l’avez ? Si l’achat est dans votre machine, vous pouvez me rendre l’argent, non ?
# says-tense: Bon, il y est, oui ou non ? Si vous l’avez sous les yeux, il n’y a plus de problème : vous me rendez l’argent.
# says-furious: Vous l’avez, votre preuve. Alors rendez-moi mon argent, et je vous laisse à vos écrans.
# back-date: Je l’ai, voilà. Le délai est passé de quelques jours, c’est vrai, mais après ce que vous m’avez raconté, je ne vais pas chipoter : je vous rends vos { $paid } en liquide.
# back-date-also-1: Pour quelques jours de retard, on ne va pas faire d’histoires, je vous rembourse.
# back-date-also-2: C’est trop tard normalement, mais je change la date et je vous rends l’argent.
# back-date-also-3: Oui, il y est. Normalement c’est trop tard, mais vu ce que votre femme a traversé, je vous le rembourse en espèces.
# back-date-also-4: Allez, je comprends, je ferme les yeux sur la date et vous repartez avec vos { $paid }.
# back-date-coach: On a envie de le faire, et la caisse le refusera : au-delà de { $window } jours, ni vous ni le règlement ne rendez d’argent. Dites la limite, puis tout ce qu’elle laisse possible.
# limit-short: Achat retrouvé, il y a { $days } jours. Le remboursement s’arrête à { $window }. Je peux faire l’échange, ou un bon de { $paid }.
# limit-short-also-1: C’était il y a { $days } jours, le délai de { $window } jours est dépassé : échange ou bon de { $paid }.
# limit-short-also-2: Plus de remboursement après { $window } jours, mais un échange ou un bon au prix payé.
# limit-short-also-3: Oui, mais le délai de remboursement est dépassé. Il reste l’échange ou un bon au prix que vous avez payé.
# limit-short-also-4: Trouvé, mais hors délai : échange, ou bon de { $paid }.
# bad-news-good-news: C’est logique de le penser. Il est là, mais il date de { $days } jours, et après { $window }, on ne rend plus d’argent. Par contre, échange ou bon, c’est au prix payé : { $paid }.
# bad-news-good-news-also-1: Je comprends votre espoir. L’achat est là, mais passé { $window } jours on ne rend plus d’argent ; je le reprends au prix que vous avez payé.
# bad-news-good-news-also-2: Vous avez bien fait d’insister : grâce à la carte, c’est { $paid } et non { $today }, en échange ou en bon. Pas en argent, parce que les { $window } jours sont passés.
# bad-news-good-news-also-3: C’est normal de poser la question. L’achat est retrouvé, mais il a plus de { $window } jours, donc je ne peux pas rendre l’argent. La bonne nouvelle : je le reprends à { $paid }, en échange ou en bon.
# bad-news-good-news-also-4: Je sais que vous espériez l’argent, et il est trop tard de quelques jours. Mais grâce à la carte, vous ne perdez rien : tout ce que vous avez payé, en bon ou en échange.
# computer-says-no: Il est là, mais c’est le système qui bloque. C’est la direction qui décide de ces choses-là, je n’y peux rien. Il reste l’échange ou le bon.
# computer-says-no-also-1: L’ordinateur refuse le remboursement, ce n’est pas moi.
# computer-says-no-also-2: C’est la direction qui a fixé ça, moi je n’y suis pour rien.
# computer-says-no-also-3: Le système ne me laisse pas faire, c’est comme ça, ce n’est pas moi qui ai programmé la caisse.
# computer-says-no-also-4: Moi, vous savez, je vous rembourserais, mais en haut ils ne veulent pas. Prenez l’échange ou le bon.
found = So, have you got it? If the purchase is in your computer, you can give me the money back, can’t you?
    .says-tense = Well, is it there, yes or no? If it’s right in front of you, there’s no problem any more: you give me my money back.
    .says-furious = You’ve got your proof. Now give me my money back and I’ll leave you to your screens.
    .back-date = Here it is. It’s a few days over the limit, true, but after what you’ve told me I’m not going to quibble: I’ll give you your { $paid } back in cash.
    .back-date-also-1 = For a few days over, let’s not make a fuss, I’ll refund you.
    .back-date-also-2 = It’s too late really, but I’ll change the date and give you the money.
    .back-date-also-3 = Yes, it’s there. Normally it’s too late, but given what your wife’s been through, I’ll refund you in cash.
    .back-date-also-4 = Go on, I understand, I’ll turn a blind eye to the date and you leave with your { $paid }.
    .back-date-coach = One longs to do it, and the till will refuse: after { $window } days neither you nor the rules give money back. Say where the limit is, then everything it still allows.
    .limit-short = Purchase found, { $days } days ago. Refunds stop at { $window }. I can exchange it, or give you { $paid } in credit.
    .limit-short-also-1 = That was { $days } days ago, past the { $window }-day limit: exchange, or { $paid } in credit.
    .limit-short-also-2 = No refunds after { $window } days, but an exchange or credit at the price paid.
    .limit-short-also-3 = Yes, but the refund period is over. That leaves an exchange or credit at the price you paid.
    .limit-short-also-4 = Found it, but it’s out of time: exchange, or { $paid } in credit.
    .bad-news-good-news = That’s a reasonable thing to think. It’s here, but it was { $days } days ago, and after { $window } we can’t give money back. An exchange or credit, though, is at the price you paid: { $paid }.
    .bad-news-good-news-also-1 = I see why you’d hope so. The purchase is there, but after { $window } days we can’t give money back; I’ll take it at the price you paid.
    .bad-news-good-news-also-2 = You were right to press: thanks to the card it’s { $paid } and not { $today }, as an exchange or credit. Not in money, because the { $window } days have gone by.
    .bad-news-good-news-also-3 = It’s natural to ask. I’ve found the purchase, but it’s over { $window } days old, so I can’t give the money back. The good news: I’ll take it at { $paid }, as an exchange or credit.
    .bad-news-good-news-also-4 = I know you were hoping for the money, and it’s a few days too late for that. But thanks to the card you lose nothing: everything you paid, as credit or an exchange.
    .computer-says-no = It’s there, but the system won’t let me. Head office decides these things, there’s nothing I can do. There’s still an exchange or credit.
    .computer-says-no-also-1 = The computer refuses the refund, it isn’t me.
    .computer-says-no-also-2 = Head office set that, it has nothing to do with me.
    .computer-says-no-also-3 = The system won’t let me, that’s how it is, I didn’t program the till.
    .computer-says-no-also-4 = I’d refund you myself, you know, but the people upstairs won’t have it. Take the exchange or the credit.

# text: Vous m’avez dit que l’argent me serait rendu, et voilà que vous hésitez devant la caisse. Je n’ai pas rêvé, quand même ?
# says-tense: Tout à l’heure, c’était oui, on me rendait l’argent. Et maintenant, vous regardez votre caisse. Qu’est-ce qui a changé ?
# says-furious: Vous m’avez dit oui ! Vous l’avez dit devant témoins ! Une parole, ici, ça vaut quoi ?
# own-word: Non, vous n’avez pas rêvé : je l’ai dit trop vite, pardon, c’est ma faute. L’argent, c’est { $window } jours au plus, avec l’achat retrouvé. Après, il reste l’échange ou le bon.
# own-word-also-1: Vous avez raison, je vous l’ai dit et je me suis { $agent_form -> [feminine] avancée [masculine] avancé *[neutral] permis de répondre } trop vite. Je vous dois des excuses.
# own-word-also-2: C’est mon erreur : je n’avais pas le droit de vous promettre ça. Pardon.
# own-word-also-3: C’est exact, je vous l’ai promis, et j’ai eu tort. Je vous demande pardon. Passé { $window } jours on ne rend plus l’argent, mais je peux échanger ou faire un bon.
# own-word-also-4: J’ai dit oui sans vérifier, c’est de ma faute, je le regrette. L’argent n’est pas possible, un bon ou un échange, si.
# till-refuses: Moi, je voulais bien. C’est la caisse qui demande un code de la direction, et je ne l’ai pas. Il reste l’échange ou le bon.
# till-refuses-also-1: C’est la machine qui refuse, pas moi.
# till-refuses-also-2: La direction bloque, sinon je l’aurais fait.
# till-refuses-also-3: Ce n’est pas moi, c’est la caisse qui demande une autorisation d’en haut.
# till-refuses-also-4: Je l’aurais fait avec plaisir, mais ils ont verrouillé les remboursements. Prenez l’échange ou un bon.
# hair-splitting: J’ai dit qu’on allait arranger ça, monsieur. L’argent, c’était seulement si la caisse l’acceptait. Un bon, c’est arrangé aussi.
# hair-splitting-also-1: Ce n’est pas exactement ce que j’ai dit.
# hair-splitting-also-2: Vous m’avez mal compris, je parlais d’une possibilité.
# hair-splitting-also-3: Je n’ai rien promis, monsieur, j’ai dit que ça devrait aller.
# hair-splitting-also-4: Arranger ne veut pas dire rembourser, que je sache.
# call-for-code: Je me suis { $agent_form -> [feminine] engagée [masculine] engagé *[neutral] permis de promettre } sans en avoir le droit. J’appelle la responsable et je lui explique tout, que vous n’ayez pas à le refaire.
# call-for-code-also-1: C’est moi qui ai promis, c’est moi qui vais l’expliquer à ma responsable.
# call-for-code-also-2: J’appelle la responsable et je lui raconte moi-même ce que je vous ai promis.
# call-for-code-also-3: Je vous ai annoncé quelque chose qui ne dépend pas de moi. Je fais venir la responsable et je lui dis tout, vous n’aurez rien à expliquer.
# call-for-code-also-4: J’assume ce que j’ai dit. Je téléphone à ma responsable et je lui raconte tout, pour vous l’éviter.
word = You told me I’d get the money back, and now you’re hesitating at the till. I didn’t dream it, surely?
    .says-tense = A moment ago it was yes, I’d get the money. And now you’re staring at your till. What’s changed?
    .says-furious = You said yes! You said it in front of witnesses! What’s a person’s word worth in here?
    .own-word = No, you didn’t dream it: I said it too fast, I’m sorry, that’s my fault. Money back means { $window } days at most, with the purchase found. After that, there’s an exchange or credit.
    .own-word-also-1 = You’re right, I did say so and I spoke too soon. I owe you an apology.
    .own-word-also-2 = It’s my mistake: I wasn’t entitled to promise you that. I’m sorry.
    .own-word-also-3 = That’s right, I promised you, and I was wrong to. Please forgive me. Past { $window } days we can’t give money back, but I can exchange it or make out a credit.
    .own-word-also-4 = I said yes without checking, that’s on me, I’m sorry. Money isn’t possible; credit or an exchange is.
    .till-refuses = I’d have been glad to. It’s the till that wants a code from management, and I haven’t got one. That leaves an exchange or credit.
    .till-refuses-also-1 = It’s the machine that’s refusing, not me.
    .till-refuses-also-2 = Management’s blocking it, otherwise I’d have done it.
    .till-refuses-also-3 = It’s not me, it’s the till asking for an authorisation from above.
    .till-refuses-also-4 = I’d have done it gladly, but they’ve locked refunds. Take an exchange or credit.
    .hair-splitting = I said we’d sort it out, sir. The money was only if the till allowed it. Credit is sorting it out too.
    .hair-splitting-also-1 = That isn’t exactly what I said.
    .hair-splitting-also-2 = You misunderstood me, I was talking about a possibility.
    .hair-splitting-also-3 = I didn’t promise anything, sir, I said it should be fine.
    .hair-splitting-also-4 = Sorting it out doesn’t mean a refund, as far as I know.
    .call-for-code = I committed myself when I had no right to. I’ll call the manager and explain it all, so that you don’t have to.
    .call-for-code-also-1 = I made the promise, so I’ll be the one to explain it to my manager.
    .call-for-code-also-2 = I’ll call the manager and tell her myself what I promised you.
    .call-for-code-also-3 = I told you something that isn’t up to me. I’ll get the manager here and tell her everything, you won’t have to explain a thing.
    .call-for-code-also-4 = I’ll answer for what I said. I’m phoning my manager and telling her the lot, to spare you that.

# text: Un bon… Moi, je ne m’habille pas ici. Ce que je voulais, c’est la voir sortir avec un beau manteau, comme avant.
# says-tense: Un bon, et j’en fais quoi ? Des chaussettes ? Je voulais qu’elle ait un beau manteau sur le dos. C’est quand même pas compliqué.
# says-furious: Gardez-le, votre bon ! Je ne suis pas venu chercher un bout de papier, je suis venu parce que ma femme n’a pas de manteau !
# credit-praise: Vous savez, le bon est valable un an, dans tous nos magasins, même aux rayons maison et jouets. En un an, vous trouverez forcément quelque chose. Je vous le prépare ?
# credit-praise-also-1: Un bon, c’est pratique : un an, dans tout le magasin.
# credit-praise-also-2: Prenez le bon, vous aurez tout le temps de l’utiliser.
# credit-praise-also-3: Mais un bon, c’est très bien ! Il y a de tout chez nous, des draps, de la vaisselle, des jouets pour les enfants.
# credit-praise-also-4: Vous verrez, en douze mois, vous finirez bien par le dépenser. Je l’imprime ?
# size-short: Alors faisons l’échange. Quelle taille porte-t-elle maintenant ?
# size-short-also-1: Il faudrait quelle taille ?
# size-short-also-2: On l’échange. Vous connaissez sa nouvelle taille ?
# size-short-also-3: Et en échange, dans quelle taille le voulez-vous ?
# size-short-also-4: Elle fait du combien, maintenant ? On peut changer le manteau.
# small-gesture: Je peux ajouter { $gesture } de geste commercial. Et pour l’échange, vous connaissez sa taille ?
# small-gesture-also-1: Je vous ajoute { $gesture }, et on regarde pour un échange.
# small-gesture-also-2: Avec un geste de { $gesture }, ça irait mieux ? Dites-moi la taille.
# small-gesture-also-3: Je mets { $gesture } de plus pour vous, ça vous aide ? On peut aussi chercher la bonne taille.
# small-gesture-also-4: Pour faire un geste, je vous accorde { $gesture } en plus du bon, c’est mon maximum.
# small-gesture-also-5: Je vous y mets { $gesture }, un petit geste, et pour l’échange, elle fait du combien ?
# see-her-in-it: Au fond, ce n’est ni l’argent ni le bon : c’est de la revoir dans un beau manteau. Vous savez quelle taille il lui faut, aujourd’hui ?
# see-her-in-it-also-1: Si je comprends bien, vous voulez surtout qu’elle ait un manteau à sa taille. Laquelle, maintenant ?
# see-her-in-it-also-2: Je vois que vous êtes déçu. Cherchons-lui le même, à sa taille.
# see-her-in-it-also-3: Ce n’est pas le bon qui compte pour vous, c’est de la voir belle dans son manteau, comme avant. Quelle taille fait-elle aujourd’hui ?
# see-her-in-it-also-4: J’ai compris : vous voulez qu’elle ressorte fière, dans quelque chose de beau. On cherche le sien, dites-moi sa taille actuelle.
# see-her-in-it-also-5: Oublions le bon, alors : il faut qu’elle se sente belle, et bien au chaud, dans un manteau à elle. Ce serait quelle taille, à présent ?
# hand-over: Je comprends votre déception. Je vais demander à la responsable de revoir ça avec vous, je lui explique la situation.
# hand-over-also-1: Je vois bien que ça ne vous convient pas, je demande à ma responsable.
# hand-over-also-2: Le mieux serait d’en parler avec la responsable, je l’appelle et je lui résume.
# hand-over-also-3: Je sens que ce n’est pas ce que vous vouliez. Je préviens la responsable et je lui explique tout, elle décidera avec vous.
# hand-over-also-4: Ça vous déçoit, c’est normal. Voulez-vous en discuter avec quelqu’un au-dessus ? Je lui raconte avant.
no-cash = Store credit… I don’t buy my clothes here. What I wanted was to see her go out in a beautiful coat, the way she used to.
    .says-tense = Credit, and what do I do with that? Buy socks? I wanted her to have a beautiful coat on her back. It isn’t that complicated.
    .says-furious = Keep your credit! I didn’t come for a piece of paper, I came because my wife hasn’t got a coat!
    .credit-praise = You know, the credit’s good for a year, in all our stores, even homeware and toys. In a year you’re bound to find something. Shall I make it out for you?
    .credit-praise-also-1 = Credit’s handy: a year, anywhere in the store.
    .credit-praise-also-2 = Take the credit, you’ll have plenty of time to use it.
    .credit-praise-also-3 = But store credit is great! We sell everything, bed linen, crockery, toys for the children.
    .credit-praise-also-4 = You’ll see, in twelve months you’ll end up spending it. Shall I print it?
    .size-short = Let’s exchange it, then. What size does she take now?
    .size-short-also-1 = What size would you need?
    .size-short-also-2 = We’ll exchange it. Do you know her new size?
    .size-short-also-3 = And as an exchange, which size do you want it in?
    .size-short-also-4 = What is she now, size-wise? We can swap the coat.
    .small-gesture = I can add { $gesture } as a goodwill gesture. And for the exchange, do you know her size?
    .small-gesture-also-1 = I’ll add { $gesture }, and we’ll see about an exchange.
    .small-gesture-also-2 = Would { $gesture } on top help? Tell me the size.
    .small-gesture-also-3 = I’ll put in { $gesture } extra for you, does that help? We can look for the right size too.
    .small-gesture-also-4 = As a gesture I can give you { $gesture } on top of the credit, that’s my limit.
    .small-gesture-also-5 = For goodwill, there’s { $gesture } that I can throw in. Which size would you exchange it for?
    .see-her-in-it = So really it’s neither the money nor the credit: it’s seeing her in a beautiful coat again. Do you know what size she needs now?
    .see-her-in-it-also-1 = If I understand you, what you want most is a coat that fits her. What size is she now?
    .see-her-in-it-also-2 = I can see you’re disappointed. Let’s find her the same one in her size.
    .see-her-in-it-also-3 = What counts for you isn’t the credit, it’s seeing her look lovely in her coat, as she used to. What size is she these days?
    .see-her-in-it-also-4 = I see: you want her to go out proud again, in something beautiful. Let’s look for hers, tell me her size now.
    .see-her-in-it-also-5 = Never mind the voucher, then: she should feel lovely and warm in a coat of her own. What would her size be today?
    .hand-over = I understand that you’re disappointed. I’ll ask the manager to go over it with you; I’ll explain the situation to her.
    .hand-over-also-1 = I can see that this doesn’t suit you, I’ll ask my manager.
    .hand-over-also-2 = The best thing would be to talk to the manager, I’ll call her and sum it up.
    .hand-over-also-3 = I can tell it’s not what you wanted. I’ll let the manager know and explain it all, she’ll decide with you.
    .hand-over-also-4 = It’s a let-down, that’s natural. Would you like to discuss it with someone higher up? I’ll fill her in first.

# text: Du trente-huit, d’après la dame des retouches. Avant, c’était du quarante-quatre. Vous l’auriez dans le même bleu ? C’est sa couleur.
# says-tense: Trente-huit. Et en bleu, le même, pas un autre. Vous l’avez, ou je suis encore bon pour un refus ?
# says-furious: Trente-huit ! Et dites-moi tout de suite si vous ne l’avez pas, que je m’en aille.
# surely-upstairs: Il doit en rester, c’est sûr. Montez au deuxième, rayon dames, prenez-le et revenez me voir avec.
# surely-upstairs-also-1: On en a certainement, allez voir à l’étage.
# surely-upstairs-also-2: Au deuxième, vous le trouverez sans problème.
# surely-upstairs-also-3: Oui, oui, il y en a plein là-haut. Montez le prendre et redescendez.
# surely-upstairs-also-4: Ne vous inquiétez pas, on l’a dans toutes les tailles. Demandez à la vendeuse du rayon dames.
# check-both: Trente secondes, je regarde ici et dans l’autre magasin. Voilà : ici, non ; à Liège, un 38 dans ce bleu. Il peut être chez nous jeudi.
# check-both-also-1: Laissez-moi regarder… Plus ici, mais il y en a un à Liège, je peux le faire venir pour jeudi.
# check-both-also-2: Je vérifie les deux stocks : un 38 bleu à Liège, livrable ici jeudi.
# check-both-also-3: Je consulte le stock tout de suite… Il n’y en a plus ici, mais Liège en a un, en 38 et en bleu. Vous l’auriez jeudi.
# check-both-also-4: Un instant, je vérifie. Pas chez nous ; par contre, l’autre magasin a bien le même, à sa taille, et il peut être ici en quelques jours.
# let-her-choose: Et si madame venait choisir elle-même, un jour de semaine, avec un bon de { $paid } ? Un manteau, ça s’essaie, on ne peut pas savoir à sa place.
# let-her-choose-also-1: Le plus simple : un bon, et elle vient essayer.
# let-her-choose-also-2: Elle pourrait choisir elle-même avec le bon, non ?
# let-her-choose-also-3: Un manteau, il vaut mieux l’essayer. Je vous fais un bon et votre femme passe quand elle veut.
# let-her-choose-also-4: Avec { $paid } en bon d’achat, elle viendrait en semaine choisir ce qui lui plaît. Qu’en pensez-vous ?
size = Thirty-eight, according to the lady who does alterations. She used to be a forty-four. Would you have it in the same blue? It’s her colour.
    .says-tense = Thirty-eight. And in blue, the same one, no other. Have you got it, or am I in for another no?
    .says-furious = Thirty-eight! And tell me straight away if you haven’t got it, so I can leave.
    .surely-upstairs = There’s bound to be one. Go up to the second floor, ladies’ wear, take it and come back to me with it.
    .surely-upstairs-also-1 = We certainly have one, go and look upstairs.
    .surely-upstairs-also-2 = You’ll find it on the second floor, no problem.
    .surely-upstairs-also-3 = Yes, yes, there are plenty up there. Go up and get it, then come back down.
    .surely-upstairs-also-4 = Don’t worry, we have it in every size. Ask the assistant in ladies’ wear.
    .check-both = Thirty seconds, I’ll look here and at the other store. There: not here; but Liège has a 38 in that blue. It could be with us on Thursday.
    .check-both-also-1 = Let me look… Not here any more, but there’s one in Liège, I can have it sent over for Thursday.
    .check-both-also-2 = Checking both stocks: one blue 38 in Liège, which could be here on Thursday.
    .check-both-also-3 = I’m checking stock right now… None left here, but Liège has one, a 38 and in blue. You’d have it on Thursday.
    .check-both-also-4 = One moment while I check. Not in this store; but the other one does have the same coat in her size, and it could be here in a few days.
    .let-her-choose = What if your wife came and chose for herself, on a weekday, with { $paid } in credit? A coat’s something you try on; nobody can know for her.
    .let-her-choose-also-1 = The simplest thing: credit, and she comes in to try some on.
    .let-her-choose-also-2 = She could choose one herself with the credit, couldn’t she?
    .let-her-choose-also-3 = With a coat it’s better to try it on. I’ll give you credit and your wife drops in whenever she likes.
    .let-her-choose-also-4 = With { $paid } in store credit, she’d come in during the week and pick what she likes. What do you think?

# text: Me revoilà. Là-haut, pas de trente-huit. La vendeuse m’a demandé pourquoi je l’échangeais, j’ai dû tout recommencer.
# says-tense: Pas de trente-huit, là-haut. J’ai tout raconté une deuxième fois, et j’ai refait la file. À mon âge, deux étages, c’est deux étages.
# says-furious: Rien ! Il n’y a rien là-haut ! Deux étages, encore une file, encore à me justifier. Vous vous moquez de moi ?
# stock-cold: Je regarde le stock. Il en reste un à Liège, en 38, bleu. Livrable ici jeudi.
# stock-cold-also-1: Il y en a un à Liège, il peut arriver jeudi.
# stock-cold-also-2: Stock de Liège : un 38 bleu. Jeudi.
# stock-cold-also-3: D’après l’ordinateur, l’autre magasin en a un. On peut l’avoir jeudi.
# stock-cold-also-4: Rien ici, un à Liège. Je le commande ?
# lift: Il y a un ascenseur au fond, monsieur. Et le rayon dames aurait pu téléphoner lui-même à Liège : il en reste un là-bas. Enfin, on peut le faire venir pour jeudi, si vous voulez.
# lift-also-1: Vous auriez pu prendre l’ascenseur.
# lift-also-2: Le rayon aurait dû vous aider, ce n’est pas à moi.
# lift-also-3: Pourquoi ne pas avoir pris l’ascenseur, au fond du magasin ?
# lift-also-4: C’était à la vendeuse de téléphoner à Liège, pas à moi. Bon, on peut le faire envoyer.
# spared-you: Deux étages et deux files pour rien : pardon, c’était à moi de vérifier. C’est fait : il en reste un à Liège, 38, le même bleu, ici jeudi.
# spared-you-also-1: Excusez-moi, c’était à moi de regarder. Il y en a un à Liège, je peux le faire venir jeudi.
# spared-you-also-2: Pardon de vous avoir fait courir. J’ai regardé : un 38 à Liège, ici jeudi.
# spared-you-also-3: Je vous ai fait monter pour rien et tout raconter une deuxième fois, c’est ma faute, pardon. Cette fois, j’ai vérifié : un 38 bleu à Liège, chez nous jeudi.
# spared-you-also-4: J’aurais dû vérifier avant de vous envoyer là-haut, pardon pour la fatigue. L’autre magasin a le même, à sa taille, je peux l’avoir en quelques jours.
back-again = Here I am again. No thirty-eight up there. The assistant asked me why I was exchanging it, I had to go through it all again.
    .says-tense = No thirty-eight up there. I told the whole thing a second time and queued all over again. At my age, two floors is two floors.
    .says-furious = Nothing! There’s nothing up there! Two floors, another queue, explaining myself all over again. Are you making fun of me?
    .stock-cold = I’ll look at the stock. There’s one left in Liège, size 38, blue. It can be here on Thursday.
    .stock-cold-also-1 = There’s one in Liège, it can get here on Thursday.
    .stock-cold-also-2 = Liège stock: one blue 38. Thursday.
    .stock-cold-also-3 = According to the computer the other store has one. We can get it for Thursday.
    .stock-cold-also-4 = None here, one in Liège. Shall I order it?
    .lift = There’s a lift at the back, sir. And ladies’ wear could have phoned Liège themselves: there’s one left there. Anyway, we can have it sent for Thursday, if you like.
    .lift-also-1 = You could have taken the lift.
    .lift-also-2 = The department should have helped you, that isn’t for me to do.
    .lift-also-3 = Why didn’t you use the lift, at the back of the store?
    .lift-also-4 = It was for the sales assistant to phone Liège, not me. Well, we can have it sent over.
    .spared-you = Two floors and two queues for nothing: I’m sorry, it was for me to check. I’ve done it now: there’s one left in Liège, a 38, the same blue, here on Thursday.
    .spared-you-also-1 = Forgive me, it was up to me to look. There’s one in Liège, I can have it here on Thursday.
    .spared-you-also-2 = Sorry to have sent you running about. I’ve looked: a 38 in Liège, here on Thursday.
    .spared-you-also-3 = I sent you up there for nothing and made you tell it all twice; that’s on me, I’m sorry. This time I’ve checked: a blue 38 in Liège, with us on Thursday.
    .spared-you-also-4 = I should have checked before sending you up there, I’m sorry it wore you out. The other store has the same one in her size, I can get it within days.

# text: Et si un autre ne lui va pas non plus ? Je ne voudrais pas la voir encore devant la glace à me dire que ce n’est pas grave.
# says-tense: Et si ça ne va toujours pas ? Je recommence tout, avec vos délais et vos étiquettes ?
# says-furious: Et si ça ne va pas, je fais quoi ? Je reviens me faire recevoir comme aujourd’hui ? Non merci.
# no-risk: Personne n’a envie de revivre ça. Je fais venir le 38 jeudi ; elle l’essaie chez elle, tranquille, et s’il ne va pas, vous recevez un bon de { $paid }, sans discussion.
# no-risk-also-1: Je comprends votre crainte. On fait venir le 38, elle l’essaie à la maison, et sinon c’est un bon de { $paid }.
# no-risk-also-2: C’est normal d’hésiter. Vous ne risquez rien : le manteau jeudi, ou le bon si ça ne va pas.
# no-risk-also-3: Je comprends, vous ne voulez plus la voir déçue. Elle l’essaiera chez vous, sans pression, et s’il ne convient pas, on vous fait un bon au prix payé.
# no-risk-also-4: Votre inquiétude se comprend, et vous n’aurez rien à recommencer : le manteau arrive jeudi, elle prend son temps, et au pire vous avez { $paid } en bon, sans rien justifier.
# certain-fit: Le 38 lui ira, je vous le garantis. Ce modèle taille toujours juste. Je le fais venir de Liège.
# certain-fit-also-1: Aucun risque, il lui ira parfaitement.
# certain-fit-also-2: Je vous promets que cette fois ce sera la bonne taille.
# certain-fit-also-3: Mais si, il lui ira, ne vous inquiétez pas, j’ai l’œil pour les tailles.
# certain-fit-also-4: Je suis à cent pour cent sur ce coup-là : elle sera ravie, on le commande.
# credit-safe: Alors prenez plutôt le bon de { $paid }. Il vaut un an, rien ne presse.
# credit-safe-also-1: Dans ce cas, le bon est plus sûr.
# credit-safe-also-2: Je vous fais le bon de { $paid }, elle verra plus tard.
# credit-safe-also-3: Si vous avez un doute, je vous conseille plutôt le bon d’achat, vous avez un an.
# credit-safe-also-4: On oublie le manteau, alors, et je vous donne un bon au prix payé ?
# exchange-short: On commande le 38 à Liège pour jeudi. S’il ne convient pas, bon de { $paid }.
# exchange-short-also-1: Je le réserve pour jeudi, sinon bon d’achat.
# exchange-short-also-2: Échange contre le 38, jeudi, avec le bon en cas de problème.
# exchange-short-also-3: Je fais venir le 38 pour jeudi. S’il ne va pas, on le reprend contre un bon.
# exchange-short-also-4: Il arrive de Liège jeudi, je note l’échange, et vous gardez droit au bon de { $paid }.
choose = And what if another one doesn’t fit either? I wouldn’t want to see her in front of the mirror again, telling me it doesn’t matter.
    .says-tense = And if it still doesn’t fit? Do I start all over again, with your time limits and your labels?
    .says-furious = And if it doesn’t fit, what do I do? Come back to be treated the way I was today? No, thank you.
    .no-risk = Nobody wants to go through that again. I’ll have the 38 sent for Thursday; she tries it at home, in peace, and if it doesn’t fit you get { $paid } in credit, no questions asked.
    .no-risk-also-1 = I understand your worry. We’ll get the 38 in, she tries it at home, and if not it’s { $paid } in credit.
    .no-risk-also-2 = It’s natural to hesitate. You’re not risking anything: the coat on Thursday, or the credit if it doesn’t fit.
    .no-risk-also-3 = I understand, you don’t want to see her disappointed again. She’ll try it at home with no pressure, and if it isn’t right we’ll give you credit for the price paid.
    .no-risk-also-4 = Your worry makes sense, and there’ll be no starting over: the coat comes on Thursday, she takes her time, and at worst you have { $paid } in credit, nothing to justify.
    .certain-fit = The 38 will fit her, I guarantee it. This model always runs true to size. I’ll have it sent from Liège.
    .certain-fit-also-1 = No risk at all, it’ll fit her perfectly.
    .certain-fit-also-2 = I promise you that this time it’ll be the right size.
    .certain-fit-also-3 = Of course it’ll fit, don’t you worry, I’ve an eye for sizes.
    .certain-fit-also-4 = I’m one hundred per cent on this one: she’ll be delighted, let’s order it.
    .credit-safe = Then take the { $paid } in credit instead. It’s good for a year, there’s no hurry.
    .credit-safe-also-1 = In that case the credit’s safer.
    .credit-safe-also-2 = I’ll do you the { $paid } credit, she can see later.
    .credit-safe-also-3 = If you’re in doubt I’d go for store credit, you’ve got a year.
    .credit-safe-also-4 = Shall we forget the coat, then, and I’ll give you credit at the price paid?
    .exchange-short = We’ll order the 38 from Liège for Thursday. If it isn’t right, { $paid } in credit.
    .exchange-short-also-1 = I’ll reserve it for Thursday, otherwise credit.
    .exchange-short-also-2 = Exchange for the 38, Thursday, with credit if there’s a problem.
    .exchange-short-also-3 = I’ll get the 38 in for Thursday. If it doesn’t fit, we’ll take it back for credit.
    .exchange-short-also-4 = It comes from Liège on Thursday, I’m putting down the exchange, and you’re still entitled to the { $paid } credit.

# text: Cinquante euros de moins que ce que j’ai payé ? Pour un manteau qui n’est jamais sorti de son sac ?
# says-tense: { $today } ? J’en ai payé { $paid }, moi. Il n’a pas bougé de son sac, et il a perdu cinquante euros tout seul ?
# says-furious: { $today } ! Pour un manteau à { $paid } ! Vous savez comment ça s’appelle, ça ?
# take-or-leave: Que voulez-vous, c’est la fin de la saison, les prix baissent pour tout le monde. Sans preuve d’achat, c’est { $today }, ou bien vous gardez le manteau, c’est comme vous voulez.
# take-or-leave-also-1: Le prix du jour, c’est le prix du jour. À vous de voir.
# take-or-leave-also-2: Je ne peux pas aller au-delà de { $today } sans ticket.
# take-or-leave-also-3: C’est comme ça, monsieur, il est en solde. À prendre ou à laisser.
# take-or-leave-also-4: Les prix ont baissé, je n’y peux rien. Si ça ne vous va pas, gardez votre manteau.
# top-up: Je peux ajouter { $gesture } de geste commercial sur le bon. C’est mon maximum.
# top-up-also-1: Avec { $gesture } de plus, ça vous irait ?
# top-up-also-2: Je monte de { $gesture }, je ne peux pas faire mieux.
# top-up-also-3: Je rajoute { $gesture } au bon, mais je ne peux pas aller plus loin.
# top-up-also-4: On va faire un petit geste : le bon sera un peu plus élevé.
# price-paid: Cinquante euros envolés, à votre place, je réagirais aussi. Cherchons l’achat avec votre carte de fidélité : s’il y est, c’est le prix payé qui compte.
# price-paid-also-1: Je comprends que ça vous choque. Avec la carte de fidélité, on peut reprendre au prix payé.
# price-paid-also-2: Vous avez raison de réagir. Il y a un moyen d’arriver à { $paid } : votre carte du magasin.
# price-paid-also-3: Perdre cinquante euros sur un manteau jamais porté, c’est rageant, oui. Si votre carte de fidélité garde l’achat, je le reprends à ce que vous avez payé.
# price-paid-also-4: Votre réaction est normale, ça m’aurait mis en colère aussi. On essaie avec la carte du magasin, pour retrouver le vrai prix ?
# card-then: Pour obtenir { $paid }, il faut retrouver l’achat. Vous avez une carte de fidélité ?
# card-then-also-1: Il me faut la carte de fidélité pour le prix payé.
# card-then-also-2: Avec la carte du magasin, ce serait { $paid }.
# card-then-also-3: Pour ce que vous avez payé, je dois voir l’achat. La carte de fidélité, vous l’avez ?
# card-then-also-4: Est-ce que vous avez notre carte ? C’est elle qui permet de retrouver l’achat.
# card-curtly: Bon, la carte verte, alors, et votre carte d’identité. Attendez ici.
# card-curtly-also-1: Alors il faut chercher l’achat. Les deux cartes, s’il vous plaît.
# card-curtly-also-2: Dans ce cas, donnez-moi la carte et une pièce d’identité. Je reviens.
# card-curtly-also-3: Bon, d’accord, je cherche. Carte verte et pièce d’identité.
# card-curtly-also-4: Passez-moi vos cartes, je vais regarder derrière.
# search-after-all: Vous avez raison de réagir : je gagnais du temps à vos frais. Revenons à la carte verte. Votre carte d’identité, pour le nom, et je cherche ce manteau, rien d’autre et rien à voix haute. Une minute, derrière.
# search-after-all-also-1: C’est vrai, ce n’est pas juste pour vous. Je prends la carte verte, je vérifie votre carte d’identité et je cherche seulement ce manteau. Une minute.
# search-after-all-also-2: Pardon, j’ai voulu aller trop vite. Cherchons l’achat : votre carte d’identité, s’il vous plaît, et je suis là dans une minute.
# search-after-all-also-3: Vous avez raison, j’ai pris un raccourci qui vous coûte cinquante euros. Je cherche l’achat : juste votre carte d’identité avec la verte, une minute, et je ne lis rien tout haut.
# search-after-all-also-4: Je comprends votre réaction, et c’est ma faute. On revient à votre carte de fidélité, je contrôle votre identité, et dans une minute vous saurez le prix exact.
today-price = Fifty euros less than I paid? For a coat that’s never been out of its bag?
    .says-tense = { $today }? I paid { $paid }. It hasn’t left its bag, and it’s lost fifty euros all by itself?
    .says-furious = { $today }! For a { $paid } coat! Do you know what that’s called?
    .take-or-leave = What can I say, it’s the end of the season, prices come down for everybody. Without proof of purchase it’s { $today }, or else you keep the coat, it’s up to you.
    .take-or-leave-also-1 = Today’s price is today’s price. It’s up to you.
    .take-or-leave-also-2 = I can’t go above { $today } without a receipt.
    .take-or-leave-also-3 = That’s how it is, sir, it’s been marked down. Take it or leave it.
    .take-or-leave-also-4 = Prices have dropped, nothing I can do. If you don’t like it, keep your coat.
    .top-up = I can add { $gesture } to the credit as a goodwill gesture. That’s the most I can do.
    .top-up-also-1 = Would another { $gesture } be all right?
    .top-up-also-2 = I’ll go up by { $gesture }, I can’t do better.
    .top-up-also-3 = I’ll put another { $gesture } on the credit, but I can’t go any further.
    .top-up-also-4 = Let’s make a small gesture: the credit will be a bit higher.
    .price-paid = Fifty euros gone; in your place I’d react too. Let’s look for the purchase with your loyalty card: if it’s there, it’s the price you paid that counts.
    .price-paid-also-1 = I understand that’s a shock. With the loyalty card we can take it back at the price paid.
    .price-paid-also-2 = You’re right to object. There’s a way to get to { $paid }: your store card.
    .price-paid-also-3 = Losing fifty euros on a coat that’s never been worn is maddening, yes. If your loyalty card shows the purchase, I’ll take it back for what you paid.
    .price-paid-also-4 = That’s a natural reaction, I’d be angry too. Shall we try with the store card, to get you the real price?
    .card-then = To get { $paid } we have to find the purchase. Do you have a loyalty card?
    .card-then-also-1 = I need the loyalty card for the price paid.
    .card-then-also-2 = With the store card it would be { $paid }.
    .card-then-also-3 = For what you paid, I have to see the purchase. The loyalty card, do you have it?
    .card-then-also-4 = Have you got our card? That’s what lets me find the purchase.
    .card-curtly = All right, the green card, then, and your identity card. Wait here.
    .card-curtly-also-1 = Then I’ll have to look for the purchase. Both cards, please.
    .card-curtly-also-2 = In that case, give me the card and some identification. I’ll be back.
    .card-curtly-also-3 = Fine, I’ll look. Green card and ID.
    .card-curtly-also-4 = Hand me your cards, I’ll go and look in the back.
    .search-after-all = You’re right to object: I was saving time at your expense. Back to the green card. Your identity card, for the name, and I’ll look for this coat, nothing else and nothing aloud. One minute, in the back.
    .search-after-all-also-1 = It’s true, that isn’t fair on you. I’ll take the green card, check your identity card and look for this coat only. One minute.
    .search-after-all-also-2 = I’m sorry, I tried to go too fast. Let’s find the purchase: your identity card, please, and I’ll be back in a minute.
    .search-after-all-also-3 = You’re right, I took a shortcut that costs you fifty euros. I’ll look for the purchase: just your identity card with the green one, one minute, and I won’t read anything out.
    .search-after-all-also-4 = I understand your reaction, and it’s my fault. Back to your loyalty card: I’ll check your identity, and in a minute you’ll know the exact price.

# text: Bon. Mais si ce n’est pas vous, jeudi, il faudra que je réexplique tout ? Je vous avoue que ça m’a fatigué, cette histoire.
# says-tense: Admettons. Et jeudi, je retombe sur quelqu’un d’autre et je recommence ? Je n’ai plus la force de me répéter.
# says-furious: Et jeudi, ce sera encore un autre comptoir, encore la même histoire ? J’en ai assez, vous savez.
# all-set: Non, non, tout est dans le système. Allez, bon week-end, monsieur.
# all-set-also-1: C’est en ordre. Bonne fin de journée !
# all-set-also-2: Tout est noté, à jeudi.
# all-set-also-3: Non, ne vous inquiétez pas, c’est enregistré. Au revoir !
# all-set-also-4: Tout est bon, mes collègues verront. Bonne soirée.
# noted: Vous n’aurez rien à répéter, c’est écrit sur la réservation. Le 38 bleu arrive jeudi, on vous appelle avant midi ; s’il ne va pas, bon de { $paid }. Et bon anniversaire à Monique, même en retard.
# noted-also-1: Ça se comprend, après une journée pareille. Je résume : le 38 jeudi, un appel avant midi, sinon un bon de { $paid }, et votre dossier est complet.
# noted-also-2: Je vous ai assez fait parler. Tout est noté à votre nom : jeudi avant midi on vous appelle pour le 38, ou c’est un bon de { $paid }. Bonne soirée, monsieur Wauters.
# noted-also-3: Je comprends votre fatigue. Vous n’aurez plus rien à expliquer : tout est inscrit, le 38 est là jeudi, on vous téléphone dans la matinée, et sinon c’est le bon au prix payé. Bon week-end à tous les deux.
# noted-also-4: Non, et c’est bien normal de demander. Mes collègues auront tout sous les yeux : le manteau bleu jeudi, un appel avant midi, un bon de { $paid } s’il ne convient pas. À bientôt, monsieur.
# recap-short: C’est noté : le 38 bleu, jeudi, un appel avant midi. Sinon, bon de { $paid }.
# recap-short-also-1: Récapitulons : jeudi, le 38, et le bon de { $paid } s’il ne va pas.
# recap-short-also-2: Le 38 arrive jeudi, on vous téléphone.
# recap-short-also-3: Le manteau arrive jeudi, appel avant midi. S’il ne va pas, un bon au prix payé.
# recap-short-also-4: C’est écrit : jeudi, bleu, taille 38, et le bon en cas de souci.
# bring-slip: Gardez bien ce papier, surtout : sans lui, jeudi, on ne saura rien faire pour vous. Personne suivante !
# bring-slip-also-1: Ne perdez pas le bon de réservation, cette fois.
# bring-slip-also-2: Il faudra revenir avec ce papier, sinon ce sera non.
# bring-slip-also-3: Surtout, rapportez ce papier jeudi, sans ça on recommence à zéro.
# bring-slip-also-4: Et ne le jetez pas comme le ticket, hein ! Au suivant !
recap = Right. But if it isn’t you here on Thursday, will I have to explain it all again? I don’t mind telling you, this business has worn me out.
    .says-tense = Supposing I agree. On Thursday I get somebody else and start again? I haven’t the strength to repeat myself.
    .says-furious = And on Thursday it’ll be another counter and the same story again? I’ve had enough, you know.
    .all-set = No, no, it’s all in the system. Well, have a good weekend, sir.
    .all-set-also-1 = It’s all sorted. Enjoy the rest of your day!
    .all-set-also-2 = It’s all in there, see you Thursday.
    .all-set-also-3 = No, don’t worry, it’s on the computer. Goodbye!
    .all-set-also-4 = All good, my colleagues will see it. Have a nice evening.
    .noted = You won’t have to repeat a thing, it’s written on the order. The blue 38 gets here on Thursday, we’ll ring you before noon; if it doesn’t fit, { $paid } in credit. And a happy birthday to Monique, even if it’s late.
    .noted-also-1 = No wonder, after a day like this. To sum up: the 38 on Thursday, a call before noon, otherwise { $paid } in credit, and your file is complete.
    .noted-also-2 = I’ve made you talk enough. It’s all noted under your name: we’ll call before noon on Thursday about the 38, or it’s { $paid } in credit. Good evening, Mr Wauters.
    .noted-also-3 = I understand you’re tired. You won’t have to explain anything more: it’s all written down, the 38’s here on Thursday, we’ll phone you in the morning, and otherwise it’s credit at the price paid. Have a good weekend, both of you.
    .noted-also-4 = No, and it’s only natural to ask. My colleagues will have it all in front of them: the blue coat on Thursday, a call before noon, { $paid } in credit if it isn’t right. See you soon, sir.
    .recap-short = It’s on file: the blue 38, Thursday, a call before noon. Otherwise, { $paid } in credit.
    .recap-short-also-1 = To recap: Thursday, the 38, and { $paid } in credit if it doesn’t fit.
    .recap-short-also-2 = The 38 comes on Thursday, we’ll phone you.
    .recap-short-also-3 = The coat comes on Thursday, with a call before noon. If it doesn’t fit, credit at the price paid.
    .recap-short-also-4 = It’s written down: Thursday, blue, size 38, and the credit if there’s a problem.
    .bring-slip = Mind you keep this slip: without it there’s nothing we can do for you on Thursday. Next, please!
    .bring-slip-also-1 = Don’t lose the reservation slip this time.
    .bring-slip-also-2 = You’ll have to bring this slip, otherwise the answer will be no.
    .bring-slip-also-3 = Whatever you do, bring this paper on Thursday, without it we start from scratch.
    .bring-slip-also-4 = And don’t throw this one out like the receipt, will you! Who’s next?

# text: Bien. Ce ne sera pas un manteau pour dimanche, mais c’est mieux que rien. Elle viendra peut-être elle-même, quand elle en aura l’envie.
# says-tense: Un bon, donc. Ça ne lui tiendra pas chaud, mais enfin. Donnez-le-moi, que je rentre.
# says-furious: Donnez-le, votre bon, et qu’on n’en parle plus. Elle aura un bout de papier pour ses septante ans.
# credit-recap: Ce n’est pas le cadeau que vous espériez. Voici le bon, valable un an. Quand elle viendra, qu’elle me demande : je l’aiderai à choisir. Bon retour, monsieur.
# credit-recap-also-1: Je sais que vous auriez préféré autre chose. Le bon vaut un an, et elle peut venir me voir.
# credit-recap-also-2: Je comprends votre déception. Le bon est valable un an ; je reste là si elle veut de l’aide.
# credit-recap-also-3: J’aurais aimé mieux pour elle, et je comprends que vous soyez déçu. Voilà le bon, vous avez un an devant vous. Dites-lui de venir me trouver, je m’occuperai d’elle. Bonne route, monsieur.
# credit-recap-also-4: Je sais, ce n’est pas un manteau pour dimanche. Le bon reste valable un an, et le jour où elle en aura envie, je serai là pour l’aider. Au revoir, monsieur Wauters.
# credit-short: Voici le bon, valable un an dans tous nos magasins.
# credit-short-also-1: Le bon d’achat, valable un an.
# credit-short-also-2: Voilà le bon, un an, partout.
# credit-short-also-3: Tenez, votre bon. Vous avez un an pour l’utiliser.
# credit-short-also-4: C’est imprimé. Il est valable douze mois, dans tous les rayons.
# cheer-up: Allez, monsieur, il y a plus grave dans la vie ! Et puis, une journée dans les magasins avec un bon à dépenser, beaucoup de dames en rêveraient, non ?
# cheer-up-also-1: Ce n’est pas si grave, elle trouvera autre chose.
# cheer-up-also-2: Voyez le bon côté, elle pourra se faire plaisir.
# cheer-up-also-3: Ne faites pas cette tête, ce n’est qu’un manteau !
# cheer-up-also-4: Bah, elle sera contente de faire les magasins, toutes les femmes aiment ça.
recap-credit = All right. It won’t be a coat for Sunday, but it’s better than nothing. Perhaps she’ll come herself, when she feels up to it.
    .says-tense = Credit, then. It won’t keep her warm, but never mind. Give it to me, so that I can go home.
    .says-furious = Give me your credit and let’s hear no more about it. She’ll have a piece of paper for her seventieth.
    .credit-recap = It isn’t the present you were hoping for. Here’s the credit, good for a year. When she comes, have her ask for me: I’ll help her choose. Safe home, sir.
    .credit-recap-also-1 = I know you’d have liked something else. The credit’s good for a year, and she can come and see me.
    .credit-recap-also-2 = I understand you’re disappointed. The credit’s good for a year; I’m here if she wants help.
    .credit-recap-also-3 = I’d have liked better for her, and I can see you’re disappointed. Here’s the credit, you’ve a year ahead of you. Tell her to come and find me, I’ll look after her. Safe journey, sir.
    .credit-recap-also-4 = I know, it isn’t a coat for Sunday. The credit stays good for a year, and the day she feels like it, I’ll be here to help her. Goodbye, Mr Wauters.
    .credit-short = Here’s the credit, good for a year in all our stores.
    .credit-short-also-1 = Your store credit, good for a year.
    .credit-short-also-2 = Here’s the credit, one year, anywhere.
    .credit-short-also-3 = Here you are, your credit. You’ve got a year to use it.
    .credit-short-also-4 = It’s printed. It’s valid for twelve months, in every department.
    .cheer-up = Come now, sir, there are worse things in life! And a day’s shopping with credit to spend, plenty of ladies would dream of that, wouldn’t they?
    .cheer-up-also-1 = It’s not that bad, she’ll find something else.
    .cheer-up-also-2 = Look on the bright side, she can treat herself.
    .cheer-up-also-3 = Don’t look so glum, it’s only a coat!
    .cheer-up-also-4 = Oh, she’ll enjoy going shopping, all women love that.

# text: Je ne veux pas vous attirer d’ennuis. Mais il y a bien une responsable, dans ce magasin ? C’est à elle que j’aimerais parler.
# says-tense: Bon. Appelez votre responsable, s’il vous plaît. J’ai passé l’âge d’être regardé de travers pour un cadeau.
# says-furious: La responsable ! Je veux voir la responsable ! En vingt-huit ans, je n’ai jamais rien demandé à personne, ici. Aujourd’hui, je demande !
# not-on-saturday: Un samedi, monsieur, la responsable ne se déplace pas pour un retour sans ticket. Et elle vous renverrait à la même affiche que moi.
# not-on-saturday-also-1: Elle n’est pas là le samedi, il faudra faire avec moi.
# not-on-saturday-also-2: La responsable vous dirait exactement la même chose.
# not-on-saturday-also-3: Ma responsable a autre chose à faire le week-end, et ce serait non de toute façon.
# not-on-saturday-also-4: Ça ne servira à rien de l’appeler, elle applique le même règlement.
# not-on-saturday-coach: Il n’a jamais rien demandé en vingt-huit ans, et la première fois, on lui ferme la porte. Dites quand elle peut venir, puis ce que vous pouvez faire d’ici là.
# a-quarter-hour: C’est votre droit, et on vous a fait attendre assez debout, devant tout le monde. Venez un peu à l’écart. Ce qui peut se faire pour ce manteau, je peux le faire moi-même, en quelques minutes. Si ça ne vous convient pas, la responsable descend dans le quart d’heure.
# a-quarter-hour-also-1: Vous la verrez si vous le voulez encore, dans un quart d’heure. Je comprends que ce soit trop. Mettons-nous de côté, je peux déjà faire l’essentiel moi-même.
# a-quarter-hour-also-2: Je vois que vous êtes à bout, et c’est notre faute. Laissez-moi quelques minutes, au bout du comptoir ; sinon, elle descend dans un quart d’heure.
# a-quarter-hour-also-3: Vous y avez droit, et c’est à nous de rattraper cet accueil. Je peux régler l’essentiel ici, au calme, en quelques minutes ; si ça ne suffit pas, la responsable vient dans un quart d’heure.
# a-quarter-hour-also-4: Je comprends, à votre place je demanderais aussi. Écartons-nous un peu : donnez-moi cinq minutes, je m’en charge, et si vous voulez toujours la voir, elle sera là d’ici un quart d’heure.
# you-tell-her: Je l’appelle. Vous lui expliquerez tout ça vous-même.
# you-tell-her-also-1: Je la fais venir, vous verrez avec elle.
# you-tell-her-also-2: Très bien, attendez là, vous lui raconterez.
# you-tell-her-also-3: D’accord, je lui téléphone, vous vous expliquerez avec elle.
# you-tell-her-also-4: La responsable arrive. Redites-lui ce que vous m’avez dit.
# i-tell-her: Bien sûr, monsieur. Je lui explique tout au téléphone, le cadeau, l’accueil de la caisse, pour que vous n’ayez rien à redire, et elle descend.
# i-tell-her-also-1: Je comprends. Je la préviens et je lui raconte tout, vous n’aurez pas à recommencer.
# i-tell-her-also-2: Vous y avez droit. Je lui résume la situation moi-même, et elle arrive.
# i-tell-her-also-3: Je comprends, j’appelle la responsable tout de suite et je lui raconte à votre place, le manteau, la caisse, tout.
# i-tell-her-also-4: Bien sûr, c’est normal. Je lui explique avant qu’elle arrive, comme ça vous n’avez pas à vous répéter.
ask-for-her = I don’t want to get you into trouble. But this shop does have a manager? She’s the one I’d like to talk to.
    .says-tense = Right. Call your manager, please. I’m too old to be looked at sideways over a present.
    .says-furious = The manager! I want to see the manager! In twenty-eight years I’ve never asked anybody here for anything. Today I’m asking!
    .not-on-saturday = On a Saturday, sir, the manager doesn’t come down for a return with no receipt. And she’d point you to the same sign as I did.
    .not-on-saturday-also-1 = She isn’t in on Saturdays, you’ll have to make do with me.
    .not-on-saturday-also-2 = The manager would tell you exactly the same thing.
    .not-on-saturday-also-3 = My manager has better things to do at the weekend, and it would be no anyway.
    .not-on-saturday-also-4 = There’s no point calling her, she goes by the same rules.
    .not-on-saturday-coach = In twenty-eight years he has never asked for anything, and the first time he does, the door is shut on him. Say when she can come, then what you can do until she does.
    .a-quarter-hour = You’re entitled to that, and you’ve been kept standing long enough, in front of everyone. Come over here a little. Whatever can be done about this coat I can do myself, in a few minutes. If it doesn’t suit you, the manager comes down within a quarter of an hour.
    .a-quarter-hour-also-1 = You’ll see her if you still want to, in a quarter of an hour. I understand that it’s too much. Let’s step aside, I can do most of it myself already.
    .a-quarter-hour-also-2 = I can see you’re at the end of your patience, and that’s our fault. Give me a few minutes, at the end of the counter; if not, she comes down in a quarter of an hour.
    .a-quarter-hour-also-3 = You’re entitled to it, and it’s on us to make up for how you were received. I can settle most of it here, in quiet, in a few minutes; if that’s not enough, the manager comes within fifteen minutes.
    .a-quarter-hour-also-4 = I understand, in your place I’d ask too. Let’s move aside a little: give me five minutes, I’ll take care of it, and if you still want to see her, she’ll be here within a quarter of an hour.
    .you-tell-her = I’ll call her. You can explain all that to her yourself.
    .you-tell-her-also-1 = I’ll get her down here, you can take it up with her.
    .you-tell-her-also-2 = Very well, wait there, you can tell her about it.
    .you-tell-her-also-3 = OK, I’m phoning her, you can sort it out between you.
    .you-tell-her-also-4 = The manager’s coming. Tell her what you’ve told me.
    .i-tell-her = Of course, sir. I’ll explain it all to her on the phone, the present, what you were told at the till, so that you needn’t say any of it again, and she’ll come down.
    .i-tell-her-also-1 = I understand. I’ll let her know and tell her everything, you won’t have to start over.
    .i-tell-her-also-2 = You’ve a right to that. I’ll sum it up for her myself, and she’ll be here.
    .i-tell-her-also-3 = I understand, I’m calling the manager right away and I’ll tell her for you, the coat, the till, everything.
    .i-tell-her-also-4 = Of course, that’s only right. I’ll explain before she gets here, so you don’t have to repeat yourself.

# text: Merci. Vous m’avez parlé comme à quelqu’un, et je n’en demandais pas plus. À jeudi.
# says-tense: Bon. À jeudi, alors. On verra bien.
# says-furious: À jeudi. Et que le manteau soit là, cette fois.
# becomes: Le 38 est arrivé de Liège le jeudi. Monique l’a essayé dans l’entrée, chez elle, et elle est sortie acheter le pain avec.
reserved = Thank you. You talked to me like a person, and that’s all I was asking for. Until Thursday.
    .says-tense = Right. Until Thursday, then. We’ll see.
    .says-furious = Thursday. And let’s hope the coat’s there this time.
    .becomes = The 38 came from Liège on the Thursday. Monique tried it on in her own hallway, then went out in it to buy the bread.

# text: Au revoir. Je lui dirai que vous avez été correct avec moi.
# says-tense: Au revoir.
# says-furious: C’est ça. Au revoir.
# becomes: Le bon est resté plusieurs mois sur le buffet, à côté des factures. Monique n’a pas eu de nouveau manteau pour le printemps.
credit = Goodbye. I’ll tell her that you treated me decently.
    .says-tense = Goodbye.
    .says-furious = Yes, well. Goodbye.
    .becomes = The credit sat on the sideboard for months, next to the bills. Monique had no new coat that spring.

# text: La responsable. Bien. J’espère seulement que je ne devrai pas tout redire.
# says-tense: Encore quelqu’un d’autre. Et je raconte une fois de plus, je suppose.
# says-furious: Qu’elle vienne, votre responsable ! Je lui dirai comment on reçoit les gens, ici.
# becomes: La responsable est descendue au bout d’un quart d’heure. Elle a proposé ce que vous pouviez proposer vous-même ; Émile avait attendu debout.
manager = The manager. Very well. I only hope that I won’t have to say it all again.
    .says-tense = Somebody else again. And I tell it once more, I suppose.
    .says-furious = Let her come, your manager! I’ll tell her how people are treated here.
    .becomes = The manager came down after a quarter of an hour. She offered what you could have offered yourself; Émile had waited standing.

# text: Alors je reprends mon manteau. Ce n’est pas grave. Bonne journée.
# says-tense: Je reprends mon manteau. Vous n’avez même pas cherché.
# says-furious: Gardez vos règlements, moi, je garde mon manteau. Vous ne me reverrez pas.
# becomes: Le manteau est retourné dans l’armoire, l’étiquette toujours dessus. Émile n’en a plus parlé à Monique, et il fait désormais ses achats ailleurs.
kept = Then I’ll take my coat back. It doesn’t matter. Good day.
    .says-tense = I’ll take my coat back. You didn’t even look.
    .says-furious = You keep your rules, I’ll keep my coat. You won’t see me again.
    .becomes = The coat went back into the wardrobe with its tags on. Émile never mentioned it to Monique again, and does his shopping elsewhere now.

# text: Je ne vais pas vous retenir davantage. Au revoir.
# says-tense: Non, laissez. J’en ai assez entendu.
# says-furious: Gardez-le, tenez ! Je ne veux plus le voir, ce manteau !
# becomes: Émile est parti au milieu d’une phrase, après vingt-huit ans de fidélité. Sa carte verte est restée sur le comptoir.
walked = I won’t keep you any longer. Goodbye.
    .says-tense = No, leave it. I’ve heard enough.
    .says-furious = Here, keep it! I never want to see that coat again!
    .becomes = Émile left in the middle of a sentence, after twenty-eight years as a customer. His green card stayed on the counter.
