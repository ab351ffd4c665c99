# text: Le dernier de la file
title = Last in line

# text: Guichet de la Caisse des familles, à Saint-Clair, 16 h 25 ; on ferme à 17 h. Un homme avance, une petite fille endormie sur l’épaule. Il avait le premier ticket de l’après-midi ; son numéro est passé pendant que l’enfant était aux toilettes, il en a repris un, à la fin de la file. Depuis, trois personnes sont arrivées derrière lui. Regardez autant que vous écoutez.
briefing = The counter of the Family Benefits Office at Saint-Clair, 4.25 in the afternoon; you close at five. A man comes forward, a little girl asleep on his shoulder. He had the first ticket of the afternoon; his number came up while the child was in the toilet, so he took another, at the end of the line. Since then three people have come in behind him. Look as well as you listen.

# text: Rien ne se lit d’un dossier avant d’avoir vu une pièce d’identité, et rien ne se lit tout haut.
policy-identity = Nothing is read from a file before you have seen an identity card, and nothing is read aloud.

# text: Une pièce déjà remise n’est pas redemandée : retrouvée au dossier, elle vaut à la date de son dépôt.
policy-piece = A document that was handed in is not asked for again: once found, it counts from the day on which it was brought.

# text: Quand l’erreur vient de la Caisse, l’aide suspendue est rétablie le jour même et versée avant le { $paid }.
policy-rent = When the mistake is ours, a benefit that was stopped is restored the same day and paid before { $paid }.

# text: Un trop-perçu qui repose sur une erreur est suspendu au guichet. On en remet la preuve écrite.
policy-claim = An overpayment that rests on a mistake is suspended at the counter, and the proof is given in writing.

# text: Ceux qui attendent derrière aussi sont les vôtres : un mot, de temps en temps, et ils restent.
policy-queue = The people waiting behind are yours too: a word now and then, and they stay.

# text: qu’on voie la journée qu’il a derrière lui, et qu’il n’ait pas à mendier
need-standing = to have it seen what a day he has behind him, and not to have to beg

# text: que l’aide revienne avant le loyer du { $due }
need-aid = to have the benefit back before the rent of { $due }

# text: ne pas rendre { $claimed } qu’il ne doit pas
need-claim = not to pay back { $claimed } that he does not owe

# text: comprendre ce qu’on lui reproche
need-why = to understand what he is accused of

# text: Dossier
# value: Karim Benali, aide-soignant de nuit, une enfant, Lina, quatre ans
record-file = File
    .value = Karim Benali, night care assistant, one child, Lina, aged four

# text: Aide au logement
# value: { $aid } par mois, suspendue : « attestation de l’employeur manquante »
record-aid = Housing benefit
    .value = { $aid } a month, stopped: “employer’s certificate missing”

# text: Trop-perçu
# value: { $claimed }, calcul automatique
record-claim = Overpayment
    .value = { $claimed }, calculated automatically

# text: Dépôts
# value: Une pièce le { $brought }, classée en 2024 au lieu de 2025, non lue
record-deposit = Documents brought
    .value = One on { $brought }, filed under 2024 instead of 2025, not read

# text: Identité
# value: à vérifier sur pièce
record-identity = Identity
    .value = to be checked on a card

# text: Bonjour. Excusez-moi, je parle bas, elle dort. C’est pour ce courrier. On m’a dit de revenir, alors je reviens.
# says-tense: Bonjour. Je parle bas, elle dort. J’avais le 41, mon numéro est passé, j’ai repris le 78. C’est pour ce courrier. C’est la troisième fois que je viens.
# says-furious: C’est mon tour, là ? C’est vraiment mon tour ? Trois fois que je viens, pour ce papier. Et ne parlez pas fort, elle dort.
# seen: Il porte encore ses chaussures d’hôpital. La petite dort, la joue écrasée sur son épaule ; il change de bras sans la réveiller. Il ferme les yeux une seconde de trop.
# closing-soon: Bonjour. Je vous préviens, nous fermons à 17 h et il y a encore du monde derrière vous, il va falloir faire vite. C’est pour quoi ?
# closing-soon-also-1: Bonjour, on ferme bientôt, dites-moi vite ce qu’il vous faut.
# closing-soon-also-2: Faites vite, il y a du monde et on ferme à 17 h.
# closing-soon-also-3: Bonjour. Il est presque l’heure et il reste du monde, alors soyez bref : qu’est-ce qui vous amène ?
# closing-soon-also-4: On ferme dans une demi-heure, allez droit au but, s’il vous plaît. C’est à quel sujet ?
# ticket-please: Bonjour. Votre ticket, s’il vous plaît, et une pièce d’identité.
# ticket-please-also-1: Bonjour, le ticket et la pièce d’identité ?
# ticket-please-also-2: Votre numéro, et une pièce d’identité, s’il vous plaît.
# ticket-please-also-3: Bonjour monsieur, vous avez votre ticket et votre carte d’identité ?
# ticket-please-also-4: Ticket et papiers, je vous prie.
# sit-down: Bonjour, monsieur. Asseyez-vous, elle sera mieux contre vous. Vous sortez de votre nuit, et vous avez attendu deux fois votre tour : ça fait une longue journée. Montrez-moi ce courrier, on le lit ensemble.
# sit-down-also-1: Bonjour, prenez cette chaise, avec la petite. Vous devez être épuisé. Je regarde ce courrier avec vous.
# sit-down-also-2: Bonjour, monsieur. Vous avez l’air à bout, asseyez-vous. Dites-moi, je vous écoute.
# sit-down-also-3: Bonjour. Vous pouvez vous asseoir, rien ne presse. Trois fois pour un papier, c’est trop. Montrez-moi.
# sit-down-also-4: Bonjour, monsieur, je parle bas, moi aussi. Installez-vous, vous avez l’air de ne pas avoir dormi. Vous avez bien assez attendu : donnez-moi ce courrier, on va le regarder tranquillement.
# sit-down-also-5: Posez-vous là, vous tombez de fatigue, et elle doit peser. On va la lire ensemble, cette lettre.
# cute-girl: Bonjour ! Oh, qu’elle est mignonne ! Elle a quel âge, cette demoiselle ?
# cute-girl-also-1: Bonjour, comme elle est jolie ! Elle a quel âge ?
# cute-girl-also-2: Oh, elle dort, qu’elle est belle !
# cute-girl-also-3: Bonjour ! Qu’est-ce qu’elle est chou ! Elle s’appelle comment, la petite ?
# cute-girl-also-4: Oh là là, la belle petite fille ! Ça lui fait quel âge ?
# cute-girl-coach: C’est aimable, et c’est un peu fort : elle dort. Regardez celui qui la porte. C’est lui qui est debout.
counter = Good afternoon. Excuse me, I’m speaking low, she’s asleep. It’s about this letter. They told me to come back, so I’ve come back.
    .seen = He is still wearing his hospital shoes. The little girl sleeps, her cheek squashed on his shoulder; he changes arms without waking her. He shuts his eyes for a second too long.
    .says-tense = Good afternoon. I’m speaking low, she’s asleep. I had number 41, it came up without me, I took 78. It’s about this letter. It’s the third time I’ve come.
    .says-furious = Is it my turn now? Is it really my turn? Three times I’ve come, for this piece of paper. And keep your voice down, she’s asleep.
    .closing-soon = Good afternoon. I should warn you that we close at five and there are still people behind you, so we’ll have to be quick. What’s it about?
    .closing-soon-also-1 = Good afternoon, we’re closing soon, tell me quickly what you need.
    .closing-soon-also-2 = Be quick, there are people waiting and we close at five.
    .closing-soon-also-3 = Good afternoon. It’s nearly closing time and there’s still a line, so keep it short: what brings you here?
    .closing-soon-also-4 = We shut in half an hour, so get straight to the point, please. What’s it to do with?
    .ticket-please = Good afternoon. Your ticket, please, and an identity card.
    .ticket-please-also-1 = Good afternoon, the ticket and your identity card?
    .ticket-please-also-2 = Your number, and some identification, please.
    .ticket-please-also-3 = Hello, do you have your ticket and your identity card?
    .ticket-please-also-4 = Ticket and ID, please.
    .sit-down = Good afternoon, sir. Do sit down, she’ll be more comfortable on your lap. You’ve come off a night shift and waited your turn twice: that’s a long day. Show me this letter, we’ll read it together.
    .sit-down-also-1 = Good afternoon, take this chair, with the little one. You must be worn out. I’ll look at the letter with you.
    .sit-down-also-2 = Good afternoon, sir. You look all in, sit down. Tell me, I’m listening.
    .sit-down-also-3 = Good afternoon. You can sit down, there’s no rush. Three times for one piece of paper is too much. Show me.
    .sit-down-also-4 = Good afternoon, sir, I’ll speak low too. Make yourself comfortable, you look as if you hadn’t slept. You’ve waited long enough: give me the letter, we’ll go through it in peace.
    .sit-down-also-5 = Have a seat, you’re dead on your feet, and she must be heavy. We’ll read this letter together.
    .cute-girl = Good afternoon! Oh, isn’t she sweet! How old is she, the young lady?
    .cute-girl-also-1 = Good afternoon, isn’t she pretty! How old is she?
    .cute-girl-also-2 = Oh, she’s asleep, how lovely she is!
    .cute-girl-also-3 = Hello! What a little darling! What’s her name?
    .cute-girl-also-4 = Aww, what a beautiful little girl! How old would she be, then?
    .cute-girl-coach = Friendly, and a little loud: she is asleep. Look at the one who is carrying her. It’s he who is standing.

# text: Si c’est trop tard, dites-le. Je peux revenir. J’ai l’habitude.
# says-tense: Si c’est pour faire vite, je préfère revenir. La dernière fois aussi, on a fait vite.
# says-furious: Vite, encore vite ! Ça fait trois fois qu’on fait vite, et trois fois que je reviens !
# seen: Il fait un pas de côté, comme pour laisser la place.
# monday-nine: Lundi, à neuf heures, ce serait plus calme, si ça vous va.
# monday-nine-also-1: Revenez lundi matin, il y aura moins de monde.
# monday-nine-also-2: Ce serait mieux lundi, à l’ouverture.
# monday-nine-also-3: Si vous préférez, repassez lundi à neuf heures, on aura plus de temps.
# monday-nine-also-4: Franchement, il vaudrait mieux un autre jour. Lundi matin, par exemple, c’est plus tranquille.
# give-me-letter: Non, c’est bon. Donnez-moi le courrier.
# give-me-letter-also-1: Ça ira. Montrez-moi le papier.
# give-me-letter-also-2: On a le temps. Le courrier, s’il vous plaît.
# give-me-letter-also-3: Pas du tout, faites voir cette lettre.
# give-me-letter-also-4: Mais non, vous êtes là maintenant. C’est quel courrier ?
# here-today: Non, restez. Pardon, je vous ai mal accueilli : vous avez fait la file deux fois, ça se règle aujourd’hui. Prenez la chaise, et montrez-moi ce courrier.
# here-today-also-1: Restez, monsieur, excusez-moi. On ne vous fera pas revenir une quatrième fois. Asseyez-vous.
# here-today-also-2: Je vous ai pressé, pardon. C’est votre tour, prenez le temps. Asseyez-vous, avec la petite.
# here-today-also-3: Surtout pas. Je vous ai reçu comme il ne fallait pas, pardon : vous avez fait la file deux fois, ça suffit. On règle ça aujourd’hui, asseyez-vous.
# here-today-also-4: Non, ne partez pas, c’est à moi de m’excuser. Trois visites, c’est déjà trop : vous ne sortirez pas d’ici sans réponse. Installez-vous tous les deux, et passez-moi la lettre.
last-again = If it’s too late, say so. I can come back. I’m used to it.
    .seen = He takes a step to one side, as if to make room.
    .says-tense = If it has to be quick, I’d rather come back. Last time it was quick, too.
    .says-furious = Quick, always quick! Three times it’s been quick, and three times I’ve come back!
    .monday-nine = Monday at nine would be quieter, if that suits you.
    .monday-nine-also-1 = Come back on Monday morning, there’ll be fewer people.
    .monday-nine-also-2 = Monday would be better, when we open.
    .monday-nine-also-3 = If you’d rather, drop in again on Monday at nine, we’ll have more time.
    .monday-nine-also-4 = To be honest, another day would be better. Monday morning, say, it’s less busy then.
    .give-me-letter = No, it’s fine. Give me the letter.
    .give-me-letter-also-1 = That’s all right. Show me the paper.
    .give-me-letter-also-2 = We’ve time. The letter, please.
    .give-me-letter-also-3 = Not at all, let me see that letter.
    .give-me-letter-also-4 = No, no, you’re here now. Which letter is it?
    .here-today = No, do stay. I’m sorry, I received you badly: you’ve queued twice, and it’ll be settled today. Take the chair, and show me this letter.
    .here-today-also-1 = Please stay, sir, forgive me. We won’t make you come a fourth time. Sit down.
    .here-today-also-2 = I rushed you, I’m sorry. It’s your turn, take your time. Sit down, with the little one.
    .here-today-also-3 = Please don’t. That was no way to receive you, I’m sorry: you’ve stood in line twice, that’s enough. We’ll settle it today, sit down.
    .here-today-also-4 = No, don’t go, it’s for me to apologise. Three visits are too many as it is: you won’t leave here without an answer. Sit down, both of you, and hand me the letter.

# text: Voilà. { $claimed } à rendre, et l’aide arrêtée. Je n’ai pas tout compris. Le loyer, c’est le cinq.
# says-tense: { $claimed }. Je dois rendre { $claimed }, et ils ont coupé l’aide. Le loyer part le cinq. J’ai relu trois fois, je ne comprends pas ce que j’ai fait.
# says-furious: { $claimed } ! Et l’aide coupée ! J’ai tout déclaré, chaque heure, chaque nuit. Le loyer part le cinq. Qu’est-ce que j’ai fait, dites-le-moi ?
# seen: La feuille tremble quand il la pose. Il retire sa main du comptoir et la met dans sa poche.
# read-aloud: Alors… Benali Karim, aide au logement, { $aid } par mois, suspendue, plus un indu de { $claimed }. C’est bien ça ?
# read-aloud-also-1: Benali, indu de { $claimed }, aide de { $aid } suspendue, c’est vous ?
# read-aloud-also-2: Donc vous êtes monsieur Benali, vous devez { $claimed }.
# read-aloud-also-3: Je lis : Benali, Karim, trop-perçu de { $claimed }, aide au logement suspendue. Exact ?
# read-aloud-also-4: Ah oui, monsieur Benali. Vous touchiez { $aid } d’aide au logement, c’est coupé, et vous avez une dette chez nous.
# read-aloud-coach: À voix haute, devant trois personnes, et avant d’avoir vu une carte. Tournez la feuille vers vous, baissez la voix, demandez la pièce d’identité.
# missing-proof: C’est écrit là : « pièce manquante ». Sans attestation de l’employeur, l’aide s’arrête. Votre pièce d’identité ?
# missing-proof-also-1: Il manque l’attestation de l’employeur. Une pièce d’identité, s’il vous plaît ?
# missing-proof-also-2: Une pièce manque au dossier, tout s’est donc arrêté. Vous avez une carte d’identité ?
# missing-proof-also-3: D’après le courrier, il manque un papier de votre employeur, donc plus d’aide. Je peux voir vos papiers ?
# missing-proof-also-4: C’est à cause de l’attestation, nous ne l’avons pas reçue : sans elle, on suspend. Vous avez une carte sur vous ?
# nothing-owed-yet: Je vois que ça vous inquiète, et il y a de quoi, avec le loyer du cinq. Vous avez tout déclaré, et on vous réclame de l’argent : c’est bien ça ? Rien n’est encore pris. Votre pièce d’identité, et je cherche.
# nothing-owed-yet-also-1: C’est une lettre qui fait peur, je le comprends. Si je résume : l’aide arrêtée, { $claimed } réclamés, et le loyer qui arrive. Une pièce d’identité, et on regarde.
# nothing-owed-yet-also-2: Je comprends l’inquiétude. Vous avez déclaré vos nuits et l’on vous dit le contraire. Donnez-moi une pièce d’identité, je regarde ce qui s’est passé.
# nothing-owed-yet-also-3: Ça fait peur, je comprends. L’aide coupée, une somme à rendre, et le loyer le cinq : j’ai bien suivi ? Rien n’est encore parti de votre compte. Montrez-moi une pièce d’identité, je cherche d’où ça vient.
# nothing-owed-yet-also-4: Recevoir ça quand on a tout déclaré, il y a de quoi ne plus dormir. Donc on vous réclame de l’argent et vous ne savez pas pourquoi. Votre carte d’identité, s’il vous plaît, et je regarde tout de suite.
# everyone-gets: Ne vous en faites pas pour ça, tout le monde en reçoit, de ces courriers, et même moi ! C’est la machine qui les envoie, toute seule, sans regarder. La plupart du temps, c’est trois fois rien, vous verrez. Vous avez une pièce d’identité ?
# everyone-gets-also-1: Ce n’est rien, tout le monde reçoit ces lettres. Votre carte ?
# everyone-gets-also-2: Pas de panique, c’est la machine qui envoie ça. Une pièce d’identité ?
# everyone-gets-also-3: Oh, ça, n’y pensez plus, on en envoie à la terre entière ! Vous avez vos papiers ?
# everyone-gets-also-4: C’est automatique, ces lettres, il ne faut pas s’en faire, ce n’est sûrement pas grave. Je peux voir une carte ?
letter = Here. { $claimed } to pay back, and the benefit stopped. I didn’t understand all of it. The rent is on the fifth.
    .seen = The sheet trembles as he puts it down. He takes his hand off the counter and puts it in his pocket.
    .says-tense = { $claimed }. I’m to pay back { $claimed }, and they’ve cut off the benefit. The rent goes out on the fifth. I’ve read it three times, I don’t understand what I did.
    .says-furious = { $claimed }! And the benefit cut off! I declared everything, every hour, every night. The rent goes out on the fifth. What did I do, tell me?
    .read-aloud = Let’s see … Benali, Karim, housing benefit, { $aid } a month, stopped, and an overpayment of { $claimed }. Is that right?
    .read-aloud-also-1 = Benali, overpayment of { $claimed }, benefit of { $aid } stopped, is that you?
    .read-aloud-also-2 = So you’re Mr Benali, and you owe { $claimed }.
    .read-aloud-also-3 = I’m reading: Benali, Karim, overpayment of { $claimed }, housing benefit stopped. Correct?
    .read-aloud-also-4 = Ah yes, Mr Benali. You were getting { $aid } of housing benefit, that’s been cut, and you’re in debt to us.
    .read-aloud-coach = Aloud, in front of three people, and before you have seen a card. Turn the sheet towards you, lower your voice, ask for identification.
    .missing-proof = It says here: “document missing”. Without the employer’s certificate the benefit stops. Your identity card?
    .missing-proof-also-1 = The employer’s certificate is missing. Some identification, please?
    .missing-proof-also-2 = A document is missing from the file, so everything stopped. Have you an identity card?
    .missing-proof-also-3 = According to the letter there’s a paper from your employer missing, so no more benefit. May I see some ID?
    .missing-proof-also-4 = It’s because of the certificate, we haven’t received it: without it, payments stop. Have you a card on you?
    .nothing-owed-yet = I can see that it worries you, and so it would, with the rent on the fifth. You declared everything, and you’re asked for money: is that it? Nothing has been taken yet. Your identity card, and I’ll look.
    .nothing-owed-yet-also-1 = It’s a letter to frighten anyone, I understand. To sum up: the benefit stopped, { $claimed } claimed, and the rent coming. Your identity card, and we’ll look.
    .nothing-owed-yet-also-2 = I understand the worry. You declared your nights and you’re told the opposite. Give me some identification, and I’ll see what happened.
    .nothing-owed-yet-also-3 = That’s frightening, I understand. The benefit cut, money to pay back, and the rent on the fifth: have I got that right? Nothing has left your account yet. Show me some identification, and I’ll find out where this comes from.
    .nothing-owed-yet-also-4 = To get that when you’ve declared everything would keep anyone awake. So they want money from you and you don’t know why. Your identity card, please, and I’ll look right away.
    .everyone-gets = Don’t worry about that, everybody gets these letters, even I do! It’s the machine that sends them, all by itself, without looking. Most of the time it’s next to nothing, you’ll see. Have you an identity card?
    .everyone-gets-also-1 = It’s nothing, everybody gets those. Your card?
    .everyone-gets-also-2 = No need to panic, it’s the machine that sends them. Some identification?
    .everyone-gets-also-3 = Oh, that, forget about it, we send them to all the world! Have you got your ID?
    .everyone-gets-also-4 = They’re automatic, these letters, you mustn’t fret, I’m sure it isn’t serious. May I see a card?

# text: Voilà ma carte. Prenez-les d’abord, si vous voulez. Eux aussi, ils ont attendu.
# says-tense: Ma carte. Écoutez, ils s’impatientent, derrière. Prenez-les d’abord, je me remettrai au bout.
# says-furious: Tenez, la carte. Et voilà, on souffle dans mon dos. Passez-les donc devant, ce ne sera jamais que la troisième fois !
# seen: Derrière lui, quelqu’un soupire. Un homme en bleu de travail regarde la pendule. Karim l’a vu ; il se tient sur le bord de la chaise.
# yes-thank-you: C’est très gentil à vous, j’accepte volontiers. Mettez-vous sur le côté, je vous rappelle dès que j’ai fini avec ces personnes.
# yes-thank-you-also-1: Merci, c’est gentil, attendez là, je vous reprends après.
# yes-thank-you-also-2: Alors patientez sur le côté, je fais vite avec les autres.
# yes-thank-you-also-3: Si ça ne vous dérange pas, je veux bien. Je prends ces personnes d’abord, et vous après.
# yes-thank-you-also-4: Ça m’arrange, merci ! Asseyez-vous au fond, je vous ferai signe tout à l’heure.
# his-turn: C’est votre tour, monsieur, gardez-le. (Plus haut, à la file.) Bonsoir, je vous ai vus. Comptez cinq minutes encore, et tout le monde passe avant la fermeture. (À lui.) Voilà. Je cherche votre pièce.
# his-turn-also-1: Vous avez assez laissé passer les autres, c’est à vous. (À la file.) Vous passerez tous avant 17 h, encore cinq minutes.
# his-turn-also-2: Ne vous levez pas. (À la file.) Encore cinq minutes, et je suis à vous, tout le monde passera. (À lui.) Je regarde votre dossier.
# his-turn-also-3: Non, c’est à vous, ne bougez pas. Messieurs dames, je vous ai vus : encore cinq minutes, et je vous reçois tous avant la fermeture.
# his-turn-also-4: Gardez votre place, monsieur, vous avez attendu plus que tout le monde. (Aux autres.) Je ne vous oublie pas, patientez cinq minutes, personne ne repartira sans être passé. (À lui.) Je regarde votre dossier.
# his-turn-coach: Deux phrases : une pour lui, une pour eux. Personne ne part, et il n’a plus à s’excuser d’être là.
# just-search: Un moment, je regarde le dossier.
# just-search-also-1: Je cherche, un instant.
# just-search-also-2: Attendez, je regarde.
# just-search-also-3: Deux secondes, je regarde ce qu’il y a à votre nom.
# just-search-also-4: Merci pour la carte. Je consulte l’ordinateur, un petit moment.
# quiet-please: (À la file, fort.) Un peu de patience, s’il vous plaît, chacun son tour ! Ce n’est pas en soufflant que ça ira plus vite, je n’ai que deux mains, et ce n’est pas moi qui ai fait les horaires de ce guichet.
# quiet-please-also-1: (À la file.) Chacun son tour, ça ne sert à rien de soupirer !
# quiet-please-also-2: (À la file.) Je n’ai que deux mains, un peu de patience !
# quiet-please-also-3: (À la file.) S’il vous plaît ! On se calme, derrière, je ne peux pas aller plus vite !
# quiet-please-also-4: Dites donc, vous, là-bas, ça ne sert à rien de souffler comme ça, attendez comme les autres !
behind = Here’s my card. Take them first, if you like. They’ve been waiting too.
    .seen = Behind him somebody sighs. A man in overalls looks at the clock. Karim has noticed; he is sitting on the edge of the chair.
    .says-tense = My card. Listen, they’re losing patience back there. Take them first, I’ll go to the end again.
    .says-furious = Here, the card. And there we are, they’re sighing at my back. Let them go in front, it’ll only be the third time!
    .yes-thank-you = That’s very kind of you, I’d be glad to. Stand to one side, I’ll call you as soon as I’ve finished with these people.
    .yes-thank-you-also-1 = Thank you, that’s kind, wait there, I’ll take you afterwards.
    .yes-thank-you-also-2 = Then please wait to the side, I’ll be quick with the others.
    .yes-thank-you-also-3 = If you don’t mind, yes, please. I’ll see these people first, and you after.
    .yes-thank-you-also-4 = That would help me, thanks! Take a seat at the back, I’ll wave to you later.
    .his-turn = It’s your turn, sir, keep it. (Louder, to the line.) Good evening, I’ve seen you. Another five minutes, and everybody gets served before we close. (To him.) There. I’m looking for your document.
    .his-turn-also-1 = You’ve let others go first often enough, it’s your turn. (To the line.) You’ll all be served before five, another five minutes.
    .his-turn-also-2 = Don’t get up. (To the line.) Another five minutes and I’m with you, everybody will be served. (To him.) I’m looking at your file.
    .his-turn-also-3 = No, it’s your turn, stay where you are. Ladies and gentlemen, I’ve seen you: five more minutes, and I’ll see all of you before we close.
    .his-turn-also-4 = Keep your place, sir, you’ve waited longer than anyone. (To the others.) I haven’t forgotten you, five minutes’ patience, nobody will go home without being seen. (To him.) I’m looking at your file.
    .his-turn-coach = Two sentences: one for him, one for them. Nobody leaves, and he no longer has to apologise for being there.
    .just-search = One moment, I’m looking at the file.
    .just-search-also-1 = I’m searching, one moment.
    .just-search-also-2 = Wait, I’m looking.
    .just-search-also-3 = Two seconds, I’ll see what there is under your name.
    .just-search-also-4 = Thank you for the card. I’m checking the computer, just a moment.
    .quiet-please = (To the line, loudly.) A little patience, please, everybody in turn! Sighing won’t make it any faster, I’ve only got one pair of hands, and it wasn’t me who made the opening hours of this counter.
    .quiet-please-also-1 = (To the line.) Everybody in turn, there’s no point in sighing!
    .quiet-please-also-2 = (To the line.) I’ve only two hands, a little patience!
    .quiet-please-also-3 = (To the line.) Please! Calm down back there, I can’t go any faster!
    .quiet-please-also-4 = You over there, puffing like that won’t help you, wait like everybody else!

# text: L’attestation, je l’ai apportée. Le quatorze novembre, à votre collègue aux lunettes. Elle a mis un tampon.
# bring-again: Je n’ai rien en 2025. Le plus simple, c’est d’en redemander une à l’hôpital et de nous la rapporter.
# bring-again-also-1: Je ne la vois pas. Redemandez-la à votre employeur.
# bring-again-also-2: Il faudrait une nouvelle attestation.
# bring-again-also-3: Elle n’est pas au dossier, il faudra m’en apporter une autre.
# bring-again-also-4: Rien à votre nom cette année-là. Demandez un double à l’hôpital, et repassez nous voir avec.
# look-by-date: Avec la date, je peux chercher dans tous les dépôts de ce jour-là. Vous avez encore le papier tamponné ? Sinon, ça ne fait rien : donnez-moi une demi-minute.
# look-by-date-also-1: Le quatorze novembre, bien. Je cherche par date, une demi-minute. Vous avez le papier tamponné ?
# look-by-date-also-2: Une date, c’est précieux : je cherche dans les dépôts de ce jour-là, trente secondes.
# look-by-date-also-3: Très bien, je passe en revue tout ce qui est arrivé ce jour-là. Trente secondes. Si vous avez encore le reçu, montrez-le-moi, sinon tant pis.
# look-by-date-also-4: Avec une date, je peux la retrouver. Accordez-moi une petite demi-minute pour fouiller les dépôts du quatorze. Le papier avec le tampon, vous l’avez gardé ?
# sure-of-it: Vous êtes sûr que c’était ici ? Ça arrive, qu’on confonde avec la mairie.
# sure-of-it-also-1: Ce n’était pas à la mairie, plutôt ?
# sure-of-it-also-2: Vous êtes certain de l’avoir déposée chez nous ?
# sure-of-it-also-3: Vous ne confondez pas avec un autre guichet ? Les gens se trompent souvent.
# sure-of-it-also-4: Chez nous, vraiment ? Réfléchissez bien, vous l’avez peut-être laissée ailleurs.
search = The certificate, I brought it. On the fourteenth of November, to your colleague with the glasses. She stamped it.
    .bring-again = I’ve nothing in 2025. The simplest thing is to ask the hospital for another and bring it in.
    .bring-again-also-1 = I can’t see it. Ask your employer for it again.
    .bring-again-also-2 = We’d need a new certificate.
    .bring-again-also-3 = It isn’t in the file, you’ll have to bring me another one.
    .bring-again-also-4 = Nothing under your name for that year. Ask the hospital for a copy, and come back to us with it.
    .look-by-date = With the date I can search everything that came in that day. Do you still have the stamped paper? If not, it doesn’t matter: give me half a minute.
    .look-by-date-also-1 = The fourteenth of November, good. I’ll search by date, half a minute. Do you have the stamped paper?
    .look-by-date-also-2 = A date, that’s worth a lot: I’ll search what came in that day, thirty seconds.
    .look-by-date-also-3 = Very well, I’ll go through everything that arrived that day. Thirty seconds. If you still have the receipt, show me, otherwise never mind.
    .look-by-date-also-4 = With a date I can find it. Allow me half a minute or so to dig through what came in on the fourteenth. The paper with the stamp, did you keep it?
    .sure-of-it = Are you sure that it was here? People do mix us up with the town hall.
    .sure-of-it-also-1 = Wasn’t it the town hall, perhaps?
    .sure-of-it-also-2 = Are you certain that you left it with us?
    .sure-of-it-also-3 = You’re not mixing it up with another counter? People often get it wrong.
    .sure-of-it-also-4 = With us, really? Think back, perhaps you left it somewhere else.

# text: Bientôt, Lina. Pardon. On est là depuis deux heures, elle n’a pas goûté. Vous avez trouvé quelque chose ?
# says-tense: Non, mon cœur, bientôt la maison. Pardon pour le bruit. Alors, vous avez quelque chose, ou il faut encore un papier ?
# says-furious: Chut, Lina. Pas ici, non. Alors ? Il manque encore quoi, mon arbre généalogique ?
# seen: La petite s’est réveillée. Elle regarde le guichet, puis lui : « Papa, c’est ici qu’on dort ? » Il rougit, et rit un peu, pour vous.
# found-plain: Je l’ai : déposée le quatorze novembre, classée en 2024 au lieu de 2025. Je la remets à sa place, l’aide repart.
# found-plain-also-1: Elle était en 2024. C’est corrigé, l’aide est rétablie.
# found-plain-also-2: La pièce est là, mal classée. Je rétablis l’aide.
# found-plain-also-3: Je l’ai retrouvée, elle était rangée dans la mauvaise année. Je la reclasse et l’aide reprend.
# found-plain-also-4: Oui, votre attestation de novembre est bien chez nous, mais classée en 2024. Voilà, c’est rectifié, vos droits sont rouverts.
# quiet-child: Elle n’aurait pas quelque chose pour s’occuper, la petite ? C’est que j’ai besoin de me concentrer, là.
# quiet-child-also-1: Vous pouvez l’occuper un instant ? Il faut que je me concentre.
# quiet-child-also-2: Un peu de calme, la puce, on travaille.
# quiet-child-also-3: Essayez de la faire taire un moment, je n’arrive pas à travailler.
# quiet-child-also-4: Donnez-lui un jouet, ou votre téléphone, n’importe quoi, mais il me faut du silence.
# crayon-and-found: Il n’y a pas de mal, une longue journée, c’est long pour elle aussi. Tiens, Lina, des crayons. (À lui, plus bas.) J’ai votre attestation : déposée le quatorze novembre, et rangée par nous dans la mauvaise année. On ne vous reproche rien. L’aide est rétablie, à l’instant.
# crayon-and-found-also-1: Ne vous excusez pas, elle est sage. Voilà un crayon, Lina. Et j’ai trouvé : nous avions mal classé votre attestation. L’aide repart aujourd’hui, on ne vous reproche rien.
# crayon-and-found-also-2: Il n’y a rien à pardonner. Votre papier est là, c’est nous qui l’avions rangé en 2024. L’aide est rétablie.
# crayon-and-found-also-3: Ne vous en faites pas pour elle, deux heures, c’est long à son âge. Voici de quoi dessiner, Lina. Et pour vous, du bon : votre attestation était là, c’est nous qui l’avions mal rangée. Vous n’y êtes pour rien, et l’aide est rétablie.
# crayon-and-found-also-4: Elle a bien le droit d’être fatiguée, et vous aussi. Tenez, des crayons pour elle. L’erreur vient de chez nous : votre papier a été mis dans la mauvaise année. C’est réparé, l’aide repart aujourd’hui.
# indexing-error: La GED avait indexé la pièce au mauvais millésime, donc le moteur de droits a généré un indu. Je relance le traitement.
# indexing-error-also-1: C’est une erreur d’indexation GED, le moteur a généré un indu.
# indexing-error-also-2: Mauvais millésime dans la GED. Je relance le calcul des droits.
# indexing-error-also-3: Le document n’était pas dans le bon millésime, le moteur a donc basculé vos droits en indu. Je repasse le traitement.
# indexing-error-also-4: C’est un défaut d’appariement dans la GED, ni plus ni moins. Je réindexe et je relance le moteur de droits.
child-wakes = Soon, Lina. I’m sorry. We’ve been here since two, she hasn’t had her tea. Have you found something?
    .seen = The little girl has woken. She looks at the counter, then at him: “Papa, is this where we sleep?” He blushes, and laughs a little, for your sake.
    .says-tense = No, my love, home soon. Sorry about the noise. Well, have you got something, or is there another paper to bring?
    .says-furious = Hush, Lina. Not here, no. Well? What’s missing now, my family tree?
    .found-plain = I have it: brought on the fourteenth of November, filed under 2024 instead of 2025. I’m putting it back in its place, the benefit starts again.
    .found-plain-also-1 = It was under 2024. It’s corrected, the benefit is restored.
    .found-plain-also-2 = The document is here, misfiled. I’m restoring the benefit.
    .found-plain-also-3 = I’ve found it, it was in the wrong year. I’m refiling it and the benefit resumes.
    .found-plain-also-4 = Yes, we do have your certificate from November, but filed under 2024. There, that’s put right, your benefit is back on.
    .quiet-child = Hasn’t she something to keep her busy, the little one? It’s just that I need to concentrate here.
    .quiet-child-also-1 = Could you keep her busy for a moment? I have to concentrate.
    .quiet-child-also-2 = A bit of quiet, sweetheart, we’re working.
    .quiet-child-also-3 = Try to keep her quiet for a bit, I can’t work like this.
    .quiet-child-also-4 = Give her a toy, or your telephone, anything, but I need silence.
    .crayon-and-found = There’s nothing to be sorry for, a long day is long for her as well. Here, Lina, some crayons. (To him, lower.) I have your certificate: brought on the fourteenth of November, and put away by us under the wrong year. Nobody accuses you of anything. The benefit is restored, as of now.
    .crayon-and-found-also-1 = Don’t apologise, she’s as good as gold. Here’s a crayon, Lina. And I’ve found it: we had misfiled your certificate. The benefit starts again today, nobody accuses you of anything.
    .crayon-and-found-also-2 = There’s nothing to forgive. Your paper is here, it was we who put it under 2024. The benefit is restored.
    .crayon-and-found-also-3 = Don’t worry about her, two hours are long at her age. Here’s something to draw with, Lina. And good news for you: your certificate was here, it was we who misfiled it. You’ve done nothing wrong, and the benefit is restored.
    .crayon-and-found-also-4 = She has every right to be tired, and so have you. Here, crayons for her. The mistake is ours: your paper was put under the wrong year. It’s mended, the benefit starts again today.
    .indexing-error = The EDM indexed the document to the wrong year, so the entitlement engine generated an overpayment. I’m re-running the process.
    .indexing-error-also-1 = It’s an EDM indexing error, the engine generated an overpayment.
    .indexing-error-also-2 = Wrong year in the EDM. I’m re-running the entitlements.
    .indexing-error-also-3 = The document wasn’t in the right index year, so the engine flipped your entitlements into an overpayment. I’m running it again.
    .indexing-error-also-4 = It’s a matching fault in the EDM, no more, no less. I’ll reindex and restart the entitlement engine.

# text: Et les { $claimed } ? Je n’ose pas demander. S’il faut les rendre en plus du loyer, je préfère le savoir maintenant.
# says-tense: D’accord. Mais le cinq, le loyer part, { $rent }. Et les { $claimed } ? Ils vont les prendre quand même, non ? La machine, elle, ne vous écoute pas.
# says-furious: C’est bien joli, mais la machine va se servir quand même ! { $claimed } ! Et le cinq, c’est moi qui explique au propriétaire ?
# seen: Il regarde la feuille, pas vous. Il a ressorti sa main de sa poche ; elle tremble encore, et il la pose à plat sur le papier.
# claim-gone-plain: Le trop-perçu est suspendu, et l’aide versée avant le quatre. Voici l’attestation écrite.
# claim-gone-plain-also-1: C’est suspendu. Versement avant le quatre, voici le papier.
# claim-gone-plain-also-2: Plus rien à rendre, et l’aide arrive avant le quatre.
# claim-gone-plain-also-3: Les { $claimed } sont suspendus, l’aide est versée avant le quatre, et voilà l’attestation.
# claim-gone-plain-also-4: Non, on ne vous prélèvera pas. Trop-perçu suspendu, aide rétablie, versée avant le quatre. Tenez, c’est par écrit.
# write-to-them: Pour les { $claimed }, il faut écrire à la commission de recours, dans les deux mois à compter de la date du courrier, avec une copie de ce courrier, votre pièce d’identité et tous les justificatifs utiles. En général, ils répondent assez vite, comptez deux mois.
# write-to-them-also-1: Vous pouvez contester par écrit auprès de la commission.
# write-to-them-also-2: Il y a une commission de recours, écrivez-leur.
# write-to-them-also-3: Là-dessus, il faut saisir la commission de recours, par courrier, avec tous vos justificatifs.
# write-to-them-also-4: Ça, ce n’est pas moi. Faites un recours par écrit, vous avez deux mois, et attendez leur réponse.
# on-paper: Cette crainte-là, vous pouvez la laisser ici. Les { $claimed } sont suspendus, je viens de le faire. L’aide sera versée avant le quatre, donc avant le loyer. Et pour ne pas avoir à croire une machine : le voilà par écrit, tamponné, avec mon nom.
# on-paper-also-1: Je comprends que vous n’y croyiez pas encore. C’est suspendu, et l’aide arrive avant le quatre. Le papier tamponné le prouve.
# on-paper-also-2: Vous aviez de quoi vous inquiéter. Rien ne sera pris : c’est suspendu, écrit et tamponné, et le versement part avant le quatre.
# on-paper-also-3: C’est normal d’avoir peur, avec un loyer à payer. Je viens de suspendre les { $claimed }, l’aide tombe avant le quatre, donc à temps, et je vous le donne par écrit, avec le tampon et mon nom.
# on-paper-also-4: Vous avez raison de vous méfier de la machine. Ne la croyez pas, croyez ce papier à mon nom, signé et tamponné : les { $claimed } sont suspendus, et vous aurez l’aide avant le quatre, donc avant le loyer.
# promise-tonight: Tout sera sur votre compte demain matin, ne vous inquiétez plus de rien !
# promise-tonight-also-1: Demain matin, vous avez tout, promis.
# promise-tonight-also-2: L’argent sera là demain, je m’en porte garant.
# promise-tonight-also-3: Demain à la première heure, tout est sur votre compte, garanti !
# promise-tonight-also-4: Je vous le jure, vous aurez la somme dès demain, vous pouvez déjà dire au propriétaire que c’est payé.
rent = And the { $claimed }? I hardly dare ask. If I have to pay that on top of the rent, I’d rather know now.
    .seen = He looks at the sheet, not at you. He has taken his hand out of his pocket; it is still trembling, and he lays it flat on the paper.
    .says-tense = All right. But on the fifth the rent goes out, { $rent }. And the { $claimed }? They’ll take it anyway, won’t they? The machine doesn’t listen to you.
    .says-furious = That’s all very well, but the machine will help itself anyway! { $claimed }! And on the fifth, is it me who explains to the landlord?
    .claim-gone-plain = The overpayment is suspended, and the benefit paid before the fourth. Here’s the certificate, in writing.
    .claim-gone-plain-also-1 = It’s suspended. Payment before the fourth, here’s the paper.
    .claim-gone-plain-also-2 = Nothing to pay back now, and the benefit comes before the fourth.
    .claim-gone-plain-also-3 = The { $claimed } is suspended, the benefit is paid before the fourth, and here’s the proof.
    .claim-gone-plain-also-4 = No, they won’t take it. Overpayment suspended, benefit restored, paid before the fourth. Here, it’s in writing.
    .write-to-them = For the { $claimed }, you have to write to the appeals board, within two months of the date of the letter, with a copy of that letter, your identity card and any supporting documents. They usually answer quite quickly, say in two months.
    .write-to-them-also-1 = You can contest it in writing with the appeals board.
    .write-to-them-also-2 = There’s an appeals board, write to them.
    .write-to-them-also-3 = For that you need to apply to the appeals board, by post, with all your documents.
    .write-to-them-also-4 = That isn’t me. Lodge an appeal in writing, you have two months, and wait for their answer.
    .on-paper = That fear you can leave here. The { $claimed } is suspended, I’ve just done it. The benefit will be paid before the fourth, so before the rent. And so that you don’t have to believe a machine: here it is in writing, stamped, with my name.
    .on-paper-also-1 = I understand that you don’t believe it yet. It’s suspended, and the benefit comes before the fourth. The stamped paper proves it.
    .on-paper-also-2 = You had reason to worry. Nothing will be taken: it’s suspended, written and stamped, and the payment goes out before the fourth.
    .on-paper-also-3 = It’s natural to be afraid, with rent to pay. I’ve just suspended the { $claimed }, the benefit arrives before the fourth, so in time, and I’m giving it to you in writing, with the stamp and my name.
    .on-paper-also-4 = You’re right not to trust the machine. Don’t believe it, believe this paper with my name on it, signed and stamped: the { $claimed } is suspended, and you’ll have the benefit before the fourth, so before the rent.
    .promise-tonight = It’ll all be in your account tomorrow morning, don’t you worry about a thing!
    .promise-tonight-also-1 = Tomorrow morning you’ll have everything, I promise.
    .promise-tonight-also-2 = The money will be there tomorrow, you have my word.
    .promise-tonight-also-3 = First thing tomorrow it’s all in your account, guaranteed!
    .promise-tonight-also-4 = I swear you’ll have the money by tomorrow, you can tell your landlord already that it’s paid.

# text: Elle vous a fait un dessin, je crois. Je n’ai rien d’autre à apporter, alors ? Je ne reviens pas lundi ?
# says-tense: Bon. Donc je ne reviens pas ? J’ai du mal à le croire. Redites-le-moi, que je le dise ce soir au propriétaire.
# says-furious: Et lundi, on me dira qu’il manque encore une feuille. Redites-moi ce qui est fait, exactement.
# seen: Lina pousse un dessin sur le comptoir : un guichet, et trois bonshommes. Il sourit, pour la première fois, et cherche comment se lever sans la brusquer.
# next-please: C’est en ordre. Numéro suivant !
# next-please-also-1: Voilà, c’est réglé. Au suivant !
# next-please-also-2: Tout est bon, bonne soirée. Personne suivante !
# next-please-also-3: Parfait, c’est terminé pour vous. Le numéro d’après !
# next-please-also-4: C’est fini, au revoir, monsieur. À qui le tour ?
# recap-plain: L’aide versée avant le quatre, le trop-perçu suspendu, rien à apporter.
# recap-plain-also-1: Récapitulons : aide avant le quatre, trop-perçu suspendu.
# recap-plain-also-2: Rien à apporter, versement avant le quatre.
# recap-plain-also-3: Donc : versement avant le quatre, trop-perçu suspendu, aucun papier à fournir.
# recap-plain-also-4: Non, inutile de revenir lundi. L’aide est versée avant le quatre, et le trop-perçu est suspendu.
# drawing: Merci, Lina, je le garde ici. (À lui.) Vous ne revenez pas : l’aide avant le quatre, plus rien à rendre, tout est sur ce papier. S’il manque un centime, appelez, et demandez-moi. Rentrez vite dormir. (À la file.) Merci d’avoir attendu, monsieur, c’est à vous.
# drawing-also-1: Quel beau dessin, merci. Vous n’avez plus à revenir : l’aide avant le quatre, rien à rendre, c’est écrit. Bonne soirée à tous les deux. (À la file.) À vous, merci d’avoir attendu.
# drawing-also-2: Ça me fait plaisir. Je récapitule : versement avant le quatre, trop-perçu suspendu, rien à apporter ; mon nom est sur le papier. Bonne nuit à vous deux.
# drawing-also-3: Il est superbe, ce dessin, Lina, il reste avec moi. Et vous, monsieur, inutile de revenir lundi : l’aide tombe avant le quatre, vous n’avez rien à rendre, et mon nom est sur le papier si ça coinçait. Reposez-vous bien.
# drawing-also-4: Oh, merci pour le dessin, je l’accroche ici ! C’est fini, vous ne revenez pas : versé avant le quatre, plus de dette, tout est écrit. Un souci, et vous me demandez. Bonne nuit à tous les deux. Et merci à vous, derrière, d’avoir patienté, j’arrive.
# survey-tablet: Un dernier petit geste pour nous : notez l’accueil sur la tablette, à la sortie, ça ne prend que deux minutes.
# survey-tablet-also-1: Pensez à noter notre accueil sur la tablette.
# survey-tablet-also-2: Vous pouvez répondre à l’enquête, près de la porte ?
# survey-tablet-also-3: Avant de partir, vous voulez bien donner votre avis sur notre accueil ? Il y a une tablette, là.
# survey-tablet-also-4: Il y a un questionnaire de satisfaction à la sortie, n’oubliez pas de le remplir, ça nous aide beaucoup.
goodbye = She’s made you a drawing, I think. So there’s nothing else to bring? I don’t come back on Monday?
    .seen = Lina pushes a drawing across the counter: a counter, and three little men. He smiles, for the first time, and tries to get up without jolting her.
    .says-tense = Good. So I don’t come back? I can hardly believe it. Tell me again, so that I can tell the landlord tonight.
    .says-furious = And on Monday I’ll hear that another sheet is missing. Tell me again what has been done, exactly.
    .next-please = That’s sorted. Next number!
    .next-please-also-1 = There, that’s settled. Next!
    .next-please-also-2 = All done, good evening. Next person, please!
    .next-please-also-3 = Perfect, that’s you done. The number after that!
    .next-please-also-4 = That’s it, goodbye, sir. Whose turn is it?
    .recap-plain = The benefit paid before the fourth, the overpayment suspended, nothing to bring.
    .recap-plain-also-1 = To recap: benefit before the fourth, overpayment suspended.
    .recap-plain-also-2 = Nothing to bring, payment before the fourth.
    .recap-plain-also-3 = So: payment before the fourth, overpayment suspended, no papers to provide.
    .recap-plain-also-4 = No, no need to come back on Monday. The benefit is paid before the fourth, and the overpayment is suspended.
    .drawing = Thank you, Lina, I’m keeping it here. (To him.) You don’t come back: the benefit before the fourth, nothing more to repay, it’s all on this paper. If a cent is missing, ring, and ask for me. Get home to bed. (To the line.) Thank you for waiting, sir, it’s your turn.
    .drawing-also-1 = What a lovely drawing, thank you. You needn’t come again: the benefit before the fourth, nothing to pay back, it’s in writing. Good evening to you both. (To the line.) Your turn, thank you for waiting.
    .drawing-also-2 = That gives me pleasure. To sum up: payment before the fourth, overpayment suspended, nothing to bring; my name is on the paper. Good night to you both.
    .drawing-also-3 = It’s a beautiful drawing, Lina, it’s staying with me. And you, sir, needn’t come back on Monday: the benefit arrives before the fourth, you’ve nothing to repay, and my name is on the paper should anything go wrong. Have a good rest.
    .drawing-also-4 = Oh, thank you for the drawing, I’ll hang it up here! It’s over, you’re not coming back: paid before the fourth, no more debt, all in writing. Any trouble, and you ask for me. Good night, both of you. And thank you, back there, for your patience, I’m coming.
    .survey-tablet = One last little thing for us: rate your visit on the tablet, by the door, it only takes two minutes.
    .survey-tablet-also-1 = Do rate our service on the tablet.
    .survey-tablet-also-2 = Could you answer the survey, near the door?
    .survey-tablet-also-3 = Before you go, would you mind giving us your opinion of the service? There’s a tablet over there.
    .survey-tablet-also-4 = There’s a satisfaction survey at the exit, don’t forget to fill it in, it helps us a lot.

# text: Il y a un chef de service, ici ? J’aimerais le voir, s’il vous plaît. Ce n’est pas contre vous, c’est la troisième fois que je viens.
# says-tense: Je voudrais voir quelqu’un au-dessus de vous. Trois fois que je viens, et trois fois, c’est au guichet que ça s’arrête.
# says-furious: Votre chef. Je le dis tout bas, elle dort assez mal comme ça. Votre chef, et je ne bouge plus d’ici !
# seen: Il ne crie pas, pour la petite. Il a posé la main à plat sur le comptoir, et il ne la retire plus.
# nobody-now: À cette heure-ci, il n’y a plus personne au-dessus. Il faudrait écrire, et demander un rendez-vous avec la cheffe de service.
# nobody-now-also-1: La cheffe de service ne reçoit que sur rendez-vous, par écrit.
# nobody-now-also-2: Il n’y a que moi, ce soir.
# nobody-now-also-3: Il est trop tard pour voir la cheffe de service. Prenez rendez-vous.
# nobody-now-also-4: Non, à cette heure-ci elle ne reçoit plus, et je n’ai personne d’autre. Envoyez-lui une lettre, on vous répondra.
# nobody-now-coach: Écrire, revenir, attendre : c’est ce qu’il fait depuis trois visites. Dites-lui quand la cheffe de service peut venir, et ce que vous pouvez faire au guichet d’ici là.
# before-five: Vous avez raison d’être en colère, trois fois, c’est trois fois de trop, et ça ne tient pas à vous. Ce dossier, je peux le corriger moi-même, à ce guichet, avant la fermeture. Si je n’y arrive pas, la cheffe de service descend à 17 h, et c’est moi qui lui raconte.
# before-five-also-1: Je comprends votre colère. Tout ce qu’il faut, je peux le faire ici, avant 17 h. Sinon, la cheffe de service descend, et je lui explique à votre place.
# before-five-also-2: Vous la verrez si vous y tenez : elle descend à 17 h. Je vois que vous n’en pouvez plus, laissez-moi essayer d’abord, je peux corriger un dossier moi-même.
# before-five-also-3: Votre colère est normale, venir trois fois pour ça, c’est trop. Laissez-moi jusqu’à la fermeture, j’ai de quoi corriger le dossier ici. Sinon, elle descend à 17 h, et je lui explique tout.
# before-five-also-4: Je comprends, n’importe qui en aurait assez. Je m’en occupe maintenant, moi, à ce guichet. Et si ça ne suffit pas, la cheffe de service est là à cinq heures et c’est moi qui lui parle.
# second-floor: Deuxième étage, au fond du couloir. Vous lui expliquerez.
# second-floor-also-1: Montez au deuxième, vous lui raconterez tout.
# second-floor-also-2: C’est au deuxième, demandez la cheffe de service.
# second-floor-also-3: La cheffe de service ? Le bureau du fond, au deuxième. Voyez avec elle.
# second-floor-also-4: Prenez l’escalier, c’est deux étages plus haut, et racontez-lui votre affaire.
# she-comes-down: Bien sûr. Restez assis, avec la petite, ne montez pas : j’appelle la cheffe de service, je lui dis tout ce que vous m’avez dit, et c’est elle qui descend.
# she-comes-down-also-1: Je comprends. C’est elle qui vient, pas vous qui montez ; je la mets au courant de tout.
# she-comes-down-also-2: Vous y avez droit. Je lui explique au téléphone, vous n’aurez rien à redire, et elle descend.
# she-comes-down-also-3: Oui, je l’appelle tout de suite. Vous restez assis avec la petite, je lui raconte tout et elle vient jusqu’ici.
# she-comes-down-also-4: Entendu, je comprends que vous vouliez la voir. Ne bougez pas : je lui résume vos trois visites, vous n’aurez pas à recommencer, et elle descend vous parler.
above-the-counter = Is there a head of department here? I’d like to see them, please. It isn’t against you, it’s the third time I’ve come.
    .seen = He doesn’t shout, because of the child. He has laid his hand flat on the counter, and it stays there.
    .says-tense = I’d like to see somebody above you. Three times I’ve come, and three times it has stopped at the counter.
    .says-furious = Your boss. I’m saying it softly, she sleeps badly enough as it is. Your boss, and I’m not moving from here!
    .nobody-now = At this hour there’s nobody left above me. You’d have to write and ask for an appointment with the head of department.
    .nobody-now-also-1 = The head of department only sees people by appointment, in writing.
    .nobody-now-also-2 = There’s only me this evening.
    .nobody-now-also-3 = It’s too late to see the head of department. Make an appointment.
    .nobody-now-also-4 = No, she’s stopped seeing people for today, and I’ve nobody else. Send her a letter, you’ll get an answer.
    .nobody-now-coach = Write, come back, wait: that’s what he has been doing for three visits. Tell him when the head of department can come, and what you can do at the counter until then.
    .before-five = You’re right to be angry, three times is three times too many, and none of it is your doing. This file I can put right myself, at this counter, before we close. If I don’t manage it, the head of department comes down at five, and I’m the one who tells her about it.
    .before-five-also-1 = I understand your anger. All that’s needed I can do here, before five. If not, the head of department comes down, and I explain it to her in your place.
    .before-five-also-2 = You’ll see her if you want to: she comes down at five. I can see you’re at the end of your strength; let me try first, I can put a file right myself.
    .before-five-also-3 = Your anger is only natural, coming three times for that is too much. Give me until we close, I have what it takes to put the file right here. If not, she comes down at five, and I’ll explain everything to her.
    .before-five-also-4 = I understand, anyone would have had enough. I’ll deal with it now, myself, at this counter. And if that won’t do, the head of department is here at five and I’m the one who talks to her.
    .second-floor = Second floor, end of the corridor. You can explain it to her.
    .second-floor-also-1 = Go up to the second, you can tell her all about it.
    .second-floor-also-2 = It’s on the second, ask for the head of department.
    .second-floor-also-3 = The head of department? The office at the end, second floor. Take it up with her.
    .second-floor-also-4 = Take the stairs, it’s two floors up, and tell her your story.
    .she-comes-down = Of course. Stay on that chair with the little one, don’t go up: I’ll call the head of department, tell her all that you’ve told me, and she’s the one who comes down.
    .she-comes-down-also-1 = I understand. She comes here, you don’t go up; I’ll tell her everything.
    .she-comes-down-also-2 = You’ve a right to that. I’ll explain it to her on the phone, you won’t have to say it again, and she comes down.
    .she-comes-down-also-3 = Yes, I’ll call her right away. You stay seated with the little one, I’ll tell her everything and she’ll come down here.
    .she-comes-down-also-4 = Very well, I understand that you want to see her. Don’t move: I’ll sum up your three visits for her, you won’t have to start again, and she’ll come down to talk to you.

# text: Merci. Vous avez regardé la petite avant l’écran, ça ne m’était pas arrivé. Bonsoir.
# says-tense: Merci. Bonsoir.
# says-furious: On verra le quatre. Bonsoir.
# becomes: L’aide est arrivée la veille du loyer. Karim a dormi cinq heures d’affilée, et le dessin de Lina est encore scotché derrière le guichet.
before-the-rent = Thank you. You looked at the child before the screen, that hadn’t happened to me before. Good night.
    .says-tense = Thank you. Good night.
    .says-furious = We’ll see on the fourth. Good night.
    .becomes = The benefit came the day before the rent. Karim slept for five hours on end, and Lina’s drawing is still taped up behind the counter.

# text: Une commission. Bien. J’écrirai, une nuit où c’est calme.
# says-tense: Encore une lettre. D’accord. Encore une.
# says-furious: Écrire, oui. C’est tout ce que vous savez faire, écrire !
# becomes: Le loyer est passé. Les { $claimed } ont été retenus en trois fois avant que la commission ne réponde ; Karim a fait des nuits en plus.
half-way = A board. Right. I’ll write, some night when it’s quiet.
    .says-tense = Another letter. All right. Another one.
    .says-furious = Write, yes. That’s all you know how to do, write!
    .becomes = The rent went through. The { $claimed } was held back in three parts before the board answered; Karim worked extra nights.

# text: Merci. On attend encore un peu, Lina. Un petit peu.
# says-tense: Bien. Alors on attend encore.
# says-furious: Encore attendre. Mais je ne pars pas.
# becomes: À 17 h 20, la cheffe de service a retrouvé l’attestation là où vous pouviez la chercher, et rétabli l’aide. Lina s’est endormie sur les chaises ; Karim a pris son service sans avoir dîné.
the-head = Thank you. We’ll wait a bit longer, Lina. Just a little bit.
    .says-tense = Right. So we wait some more.
    .says-furious = More waiting. But I’m not leaving.
    .becomes = At twenty past five the head of department found the certificate where you could have looked for it, and restored the benefit. Lina had fallen asleep across the chairs; Karim went on shift without any dinner.

# text: Bien sûr. Je reviendrai. Viens, Lina.
# says-tense: C’est ça. Une quatrième fois. Viens, ma puce.
# says-furious: Non. Je ne reviendrai pas. Gardez votre papier !
# becomes: Karim n’a pas pu revenir avant le cinq : il travaillait. Le propriétaire a écrit le six.
another-day = Of course. I’ll come back. Come on, Lina.
    .says-tense = That’s it. A fourth time. Come on, sweetheart.
    .says-furious = No. I won’t come back. Keep your paper!
    .becomes = Karim could not come back before the fifth: he was working. The landlord wrote on the sixth.

# text: Laissez. Il faut qu’elle mange.
# says-tense: Laissez, il faut que je la couche.
# says-furious: On s’en va, Lina. Ici, on ne compte pas.
# becomes: Il a repris la petite sur l’épaule et le courrier dans la main. La lettre suivante parlait d’un huissier.
gone-home = Leave it. She has to eat.
    .says-tense = Leave it, I have to put her to bed.
    .says-furious = We’re going, Lina. We don’t count here.
    .becomes = He took the child back on his shoulder and the letter in his hand. The next one spoke of bailiffs.
