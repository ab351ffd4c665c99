# text: La tache au plafond
title = The stain on the ceiling

# text: Jeudi 19 mars, 17 h 40. Vous appelez pour les Assurances Courvallon, à Angers. Bertrand Okombi, facteur d’accordéons, a eu un dégât des eaux le { $leak }, venu de l’étage au-dessus. Le constat et les photos sont là ; le devis vient d’arriver, et il faut maintenant la visite d’une experte. Vous appelez pour fixer cette visite. Votre écran vous suggère aussi une garantie : lisez la règle avant de la citer.
briefing = Thursday 19 March, 5.40 p.m. You are calling for Courvallon Insurance, in Angers, France. Bertrand Okombi, who repairs accordions, had water come through from the floor above on { $leak }. His report and his photographs are there; the estimate has just come in, and now a loss adjuster has to visit. You are calling to fix that visit. Your screen also suggests a cover: read the rule before you mention it.

# text: Dites d’abord qui appelle et pourquoi, puis demandez si c’est le moment.
policy-purpose = Say first who is calling and why, then ask whether it is a good moment.
# text: Un non est un non : on ne propose plus rien, on convient d’un rappel si la personne le veut bien.
policy-refusal = A no is a no: nothing more is offered; agree to ring back, if the person is willing.
# text: Vérifiez la date de naissance et les trois derniers chiffres du contrat avant d’ouvrir le dossier.
policy-identity = Check the date of birth and the last three digits of the policy before you open the file.
# text: La visite se fixe à une heure précise. L’experte appelle en partant ; comptez une heure.
policy-visit = A visit is fixed for an exact hour. The adjuster rings as she sets out; allow an hour.
# text: L’assuré peut et doit mettre ses biens à l’abri : photos d’abord, puis on protège, on garde morceaux et factures. On ne repeint pas avant la visite.
policy-protect = The insured may, and should, make his belongings safe: photographs first, then protect, and keep the pieces and the bills. No painting before the visit.
# text: Ce qui est pris en charge se dit par écrit, après la visite. On ne le promet pas au téléphone, et l’on ne conseille jamais de taire quelque chose.
policy-truth = What is covered is said in writing, after the visit. It is not promised by telephone, and nobody is ever advised to keep something quiet.
# text: Une garantie ne se cite que si l’assuré la demande, prix compris. Rien ne s’ajoute au contrat par téléphone.
policy-offer = A cover is mentioned only if the insured asks for it, price included. Nothing is added to a policy by telephone.

# text: ne pas avoir à tout raconter une fois de plus
need-retell = not to have to tell it all once more
# text: savoir pourquoi un expert, s’il n’est pas soupçonné
need-why = to know why an adjuster comes, if nobody suspects him
# text: une visite à heure fixe, sans matinée perdue
need-hour = a visit at an exact hour, without a lost morning
# text: savoir ce qu’il en est de l’accordéon d’un client
need-accordion = to know where he stands with a client’s accordion
# text: mettre l’établi à l’abri sans se mettre en tort
need-bench = to make his workbench safe without putting himself in the wrong
# text: savoir si une garantie existe pour ce qu’on lui confie
need-cover = to know whether there is a cover for what people leave with him

# text: Contrat
# value: Habitation, …772, assuré depuis 2009, aucun sinistre avant
record-contract = Policy
    .value = Home, …772, insured since 2009, no claim before
# text: Dossier
# value: Dégât des eaux du { $leak }, constat du 3 mars, quatorze photos, fuite réparée le 9
record-claim = File
    .value = Water damage of { $leak }, report of 3 March, fourteen photographs, leak repaired on the 9th
# text: Devis
# value: { $quote } hors taxes, arrivé le 17 mars
record-quote = Estimate
    .value = { $quote } before tax, arrived on 17 March
# text: Le 3 mars, au téléphone
# value: « Réglé sur photos, sauf si le devis est élevé »
record-said = By telephone, 3 March
    .value = “Settled on photographs, unless the estimate is high”
# text: Experte
# value: Mme Vasseur, libre jeudi 26 mars à 14 h
record-slot = Adjuster
    .value = Madame Vasseur, free on Thursday 26 March at two
# text: Suggestion de l’écran
# value: Garantie Atelier à domicile, { $cover } par mois
record-screen = The screen suggests
    .value = Home Workshop cover, { $cover } a month

# text: Photos ou expertise
# content: Jusqu’à { $threshold } hors taxes, un dégât des eaux se règle le plus souvent sur photos et devis. Au-dessus, une expertise commune a lieu : une seule visite pour tous les assureurs, sans frais pour l’assuré.
knowledge-threshold = Photographs or a visit
    .content = Up to { $threshold } before tax, water damage is mostly settled on photographs and an estimate. Above that, there is a joint survey: one visit for all the insurers, at no cost to the insured.
# text: Les objets confiés
# content: Le contrat Habitation couvre les biens de l’assuré et de son foyer. Ce qu’un client lui confie se déclare aussi : l’experte le constate, le service tranche, par écrit.
knowledge-entrusted = Things left by others
    .content = A home policy covers what belongs to the insured and the household. What a client has left with them is reported as well: the adjuster records it, the office decides, in writing.

# text: Garantie Atelier à domicile
product-workshop = Home Workshop cover

# text: Visite de l’experte fixée
disposition-visit = Adjuster’s visit fixed
# text: À rappeler, à l’heure convenue
disposition-recall = To be called back at the hour agreed
# text: Refus : par courrier
disposition-refused = Refused: by letter
# text: Transmis à un autre service
disposition-passed = Passed to another department

# text: Okombi, oui ? … Si c’est encore pour les panneaux solaires, vous perdez votre temps, et moi le mien.
# says-tense: Oui ? Qui est-ce ? C’est le troisième appel depuis midi. Je n’achète rien.
# says-furious: Oui ? Encore un ! Dites ce que vous vendez, que je vous dise non.
# one-minute: Bonjour, ne raccrochez pas, cela ne prendra qu’une minute. Prenez de quoi écrire, j’ai plusieurs points à voir avec vous.
# one-minute-also-1: Bonjour, restez en ligne, s’il vous plaît, c’est important
# one-minute-also-2: Bonjour, munissez-vous d’un stylo, j’ai quelques points pour vous
# one-minute-also-3: Bonjour monsieur, écoutez-moi une minute, ne coupez pas
# one-minute-also-4: Bonjour, asseyez-vous, il faut qu’on voie plusieurs choses ensemble
# who-and-why: Bonjour, { $agent }, des Assurances Courvallon. Je ne vends rien, et je comprends qu’on se méfie. C’est pour la fuite de mars, une visite à fixer. Avez-vous dix minutes ?
# who-and-why-also-1: Bonjour, ici { $agent }, de Courvallon, votre assureur. Encore un appel, je comprends l’agacement. J’appelle pour fixer une visite après la fuite. Est-ce un bon moment ?
# who-and-why-also-2: Bonjour monsieur, rien à vendre, vous avez raison de vous méfier. { $agent }, des Assurances Courvallon, au sujet de la fuite. Puis-je vous prendre dix minutes ?
# who-and-why-also-3: Bonjour, je vois que vous êtes sollicité. C’est votre assurance, Courvallon, { $agent } à l’appareil, pour la visite après le dégât des eaux. Je vous dérange ?
# who-and-why-also-4: Bonjour, { $agent }, de Courvallon. Je comprends votre prudence ; j’appelle seulement pour le rendez-vous après la fuite. Avez-vous un moment ?
# identity: Bonjour. Votre date de naissance et votre numéro de contrat, s’il vous plaît.
# identity-also-1: Bonjour, je dois d’abord vérifier votre identité
# identity-also-2: Bonjour, votre date de naissance et la fin de votre contrat ?
# identity-also-3: Bonjour, pouvez-vous me donner votre numéro de contrat ?
# identity-also-4: Bonjour monsieur, confirmez-moi votre date de naissance
# great-news: Bonjour monsieur Okombi, ici Courvallon, avec une excellente nouvelle : votre dégât des eaux avance, et je tenais à vous l’annoncer de vive voix, car chez nous chaque assuré compte !
# great-news-also-1: Bonjour, c’est Courvallon, bonne nouvelle pour votre fuite, le dossier est en bonne voie !
# great-news-also-2: Bonjour monsieur, je vous appelle avec de très bonnes nouvelles de votre dossier
# great-news-also-3: Bonjour, ici votre assureur préféré, tout avance très bien pour vous !
# great-news-also-4: Bonjour monsieur Okombi, vous allez aimer ce que j’ai à dire de votre fuite, c’est Courvallon
hello = Okombi, yes? … If it’s solar panels again, you’re wasting your time, and mine.
    .says-tense = Yes? Who is this? That’s the third call since noon. I’m not buying anything.
    .says-furious = Yes? Another one! Say what you’re selling, and I’ll say no.
    .one-minute = Good afternoon, please don’t hang up, it’ll only take a minute. Get something to write with, I have several points to go through with you.
    .one-minute-also-1 = Good afternoon, stay on the line, please, this is important
    .one-minute-also-2 = Hello, fetch a pen, I’ve a few points for you
    .one-minute-also-3 = Good afternoon, listen to me for a minute, don’t cut me off
    .one-minute-also-4 = Hello, sit down, there are several things we have to look at together
    .who-and-why = Good afternoon, { $agent } from Courvallon Insurance. I’m not selling anything, and I understand the caution. It’s about the leak in March, to fix a visit. Have you ten minutes?
    .who-and-why-also-1 = Good afternoon, this is { $agent } from Courvallon, your insurer. Yet another call, I see why you’re tired of it. I’m ringing to arrange a visit after the leak. Is it a good time?
    .who-and-why-also-2 = Good afternoon, nothing to sell, you’re right to be wary. { $agent }, Courvallon Insurance, about the leak. May I have ten minutes?
    .who-and-why-also-3 = Hello, I can tell you get a lot of these. It’s your insurance, Courvallon, { $agent } speaking, for the visit after the water damage. Am I disturbing you?
    .who-and-why-also-4 = Good afternoon, { $agent } from Courvallon. I understand your caution; I’m calling only about the appointment after the leak. Do you have a moment?
    .identity = Good afternoon. Your date of birth and your policy number, please.
    .identity-also-1 = Good afternoon, I must check your identity first
    .identity-also-2 = Hello, your date of birth and the end of your policy number?
    .identity-also-3 = Good afternoon, can you give me your policy number?
    .identity-also-4 = Good afternoon, please confirm your date of birth
    .great-news = Good afternoon, Mr Okombi, Courvallon here, with excellent news: your water damage is moving along, and I wanted to tell you in person, because to us every policyholder counts!
    .great-news-also-1 = Hello, it’s Courvallon, good news about your leak, the file’s well on its way!
    .great-news-also-2 = Good afternoon, I’m ringing with very good news about your file
    .great-news-also-3 = Hello, this is your favourite insurer, everything’s going splendidly for you!
    .great-news-also-4 = Good afternoon Mr Okombi, you’ll like what I have to say about your leak, it’s Courvallon

# text: Attendez. Je ne vous connais pas, et je ne réponds à rien au téléphone. Qui êtes-vous, au juste, et pourquoi ?
# says-tense: Doucement. Au téléphone, tout le monde a un dossier. Qui me dit que vous êtes de chez Courvallon ?
# says-furious: Non. Vous me dites d’abord qui vous êtes et ce que vous voulez. Sinon, je raccroche.
# the-rule: C’est le règlement, monsieur : sans vérification, je ne peux rien vous dire. Courvallon, pour votre dégât des eaux.
# the-rule-also-1: Le règlement m’oblige à vérifier. C’est Courvallon, pour l’eau
# the-rule-also-2: Je dois vérifier d’abord, c’est l’assurance, pour la fuite
# the-rule-also-3: Sans vérification, rien n’est possible. C’est pour votre sinistre, chez Courvallon
# the-rule-also-4: C’est la règle pour tout le monde. Ici l’assurance, au sujet du dégât des eaux
# while-i-have-you: Courvallon, votre assureur. Et pendant que je vous ai : avec un atelier chez vous, vous êtes mal couvert. Pour { $cover } par mois, ce serait réglé !
# while-i-have-you-also-1: C’est Courvallon. Justement, il vous manque une garantie pour l’atelier, { $cover } par mois
# while-i-have-you-also-2: Votre assureur, monsieur, et j’ai de quoi protéger votre atelier pour { $cover }
# while-i-have-you-also-3: Ici Courvallon. Au passage, je peux vous proposer la garantie Atelier à { $cover } par mois
# while-i-have-you-also-4: C’est votre assurance, et nous avons une offre pour votre atelier, { $cover } seulement
# while-i-have-you-coach: Il n’a encore dit oui à rien, pas même à l’appel. Il pensait qu’on allait lui vendre quelque chose : vous venez de lui donner raison.
# check-us: Vous avez raison de vous méfier. { $agent }, de Courvallon, pour la visite après la fuite. Notre numéro est sur votre contrat, si vous préférez rappeler. Sinon, avez-vous dix minutes ?
# check-us-also-1: Je comprends, et c’est prudent. Courvallon, { $agent }, à propos de la fuite de mars. Vérifiez notre numéro si vous voulez ; ou bien, est-ce le moment ?
# check-us-also-2: C’est bien de demander. Je suis { $agent }, de votre assurance, pour fixer une visite. Vous pouvez rappeler le numéro du contrat. Ou me donner dix minutes ?
# check-us-also-3: À votre place je me méfierais aussi. Assurances Courvallon, pour le dégât des eaux : préférez-vous nous rappeler, ou qu’on en parle maintenant ?
# check-us-also-4: Cette prudence est bonne. { $agent }, de Courvallon, au sujet de la visite d’un expert. On se parle maintenant, ou vous rappelez au numéro de votre contrat ?
# filed-away: Comme vous voudrez. Mais sans réponse de votre part, le dossier risque d’être classé, et ce serait dommage pour vous, monsieur.
# filed-away-also-1: Si vous ne répondez pas, votre dossier sera clos, je vous préviens
# filed-away-also-2: À votre guise, mais sans votre accord on classe, et vous n’aurez rien
# filed-away-also-3: Vous savez, un dossier sans réponse finit classé sans suite
# filed-away-also-4: Libre à vous de raccrocher, c’est vous qui y perdrez
who-are-you = Wait. I don’t know you, and I don’t answer questions on the telephone. Who are you, exactly, and what’s it about?
    .says-tense = Not so fast. On the telephone everybody has a file. How do I know you’re from Courvallon?
    .says-furious = No. First you tell me who you are and what you want. Otherwise I’m hanging up.
    .the-rule = Those are the rules: unless I verify you, I can’t tell you anything. Courvallon, about your water damage.
    .the-rule-also-1 = The rules oblige me to check. It’s Courvallon, about the water
    .the-rule-also-2 = I have to verify first, it’s the insurance, about the leak
    .the-rule-also-3 = Nothing’s possible unless I verify you. It’s about your claim, at Courvallon
    .the-rule-also-4 = It’s the same rule for everybody. The insurance, about the water damage
    .while-i-have-you = Courvallon, your insurer. And while I have you: with a workshop at home, you’re poorly covered. For { $cover } a month, that would be settled!
    .while-i-have-you-also-1 = It’s Courvallon. As it happens, your workshop isn’t covered, and it could be, { $cover } a month
    .while-i-have-you-also-2 = Your insurer, and I’ve something to protect your workshop for { $cover }
    .while-i-have-you-also-3 = Courvallon here. By the way, I can offer you the Workshop cover at { $cover } a month
    .while-i-have-you-also-4 = It’s your insurance, and we’ve an offer for your workshop, only { $cover }
    .while-i-have-you-coach = He has said yes to nothing yet, not even to the call. He expected to be sold something: you have just proved him right.
    .check-us = You’re right to be wary. { $agent } from Courvallon, about the visit after the leak. Our number is on your policy, if you’d rather ring us. Otherwise, have you ten minutes?
    .check-us-also-1 = I understand, and it’s prudent. Courvallon, { $agent }, about the leak in March. Check our number if you like; or is this a good moment?
    .check-us-also-2 = It’s good that you ask. I’m { $agent }, from your insurance, to arrange a visit. You can ring the number on your policy. Or give me ten minutes?
    .check-us-also-3 = In your place I’d be careful too. Courvallon Insurance, about the water damage: would you rather ring us back, or talk now?
    .check-us-also-4 = That caution is sound. { $agent } from Courvallon, about a visit by an adjuster. Shall we talk now, or will you call the number on your policy?
    .filed-away = As you like. But without an answer from you, the file may well be closed, and that would be a pity for you.
    .filed-away-also-1 = If you don’t answer, your file will be closed, I’m warning you
    .filed-away-also-2 = As you please, but without your agreement it’s shelved, and you’ll get nothing
    .filed-away-also-3 = You know, a file without an answer ends up being dropped
    .filed-away-also-4 = You’re free to hang up, you’ll be the one who loses

# text: Non. J’ai un client dans vingt minutes. Ce n’est pas le moment.
# says-tense: Non. Pas maintenant, et pas sur ce ton.
# says-furious: J’ai dit non. Laissez-moi travailler.
# tomorrow-at-six: C’est entendu, je m’arrête là, et pardon pour l’heure. C’est Courvallon, pour la visite, rien d’autre. Je vous rappelle demain à dix-huit heures ?
# tomorrow-at-six-also-1: Vous avez raison, ce n’est pas le moment, excusez-moi. Votre assureur, pour fixer la visite. Je rappelle demain à dix-huit heures précises
# tomorrow-at-six-also-2: Je vous laisse, pardon de vous avoir interrompu. C’était Courvallon, pour un rendez-vous ; je vous rappelle demain, dix-huit heures
# tomorrow-at-six-also-3: Bien sûr, je n’insiste pas. { $agent }, de Courvallon, pour la fuite. Demain à dix-huit heures, je rappelle, et vous me direz
# tomorrow-at-six-also-4: D’accord, votre travail d’abord, et excusez-moi. L’assurance, au sujet de la visite : je vous rappelle demain soir à six heures
# just-a-date: Juste une date, alors, trente secondes : jeudi 26, entre huit heures et treize heures. Je vous inscris, c’est fait, et vous pouvez retourner à votre travail.
# just-a-date-also-1: Donnez-moi juste votre accord pour jeudi matin et je vous libère
# just-a-date-also-2: Une seconde seulement : jeudi 26 au matin, je vous note d’office
# just-a-date-also-3: On bloque jeudi entre huit et treize heures, et je vous laisse
# just-a-date-also-4: Très vite, alors : jeudi matin, c’est bon, je vous mets dans la liste
# just-a-date-coach: Il a dit non. Trente secondes de plus, ce n’est pas trente secondes : c’est un non qui n’a pas compté. Et jeudi, il n’ouvrira pas.
# by-letter: C’est noté. Vous recevrez un courrier. Bonne soirée.
# by-letter-also-1: Très bien, on vous écrira. Au revoir
# by-letter-also-2: Comme vous voulez, un courrier suivra. Bonsoir
# by-letter-also-3: D’accord, je note votre refus et vous aurez une lettre
# by-letter-also-4: Entendu. Le courrier vous dira tout. Bonne soirée, monsieur
# are-you-sure: Je comprends, mais dans deux minutes c’est fini, et voilà trois semaines que vous attendez. Vous êtes certain de ne pas vouloir ?
# are-you-sure-also-1: Deux minutes seulement, après tout ce temps, ce serait bête, non ?
# are-you-sure-also-2: Vous attendez depuis trois semaines, vous n’allez pas refuser maintenant ?
# are-you-sure-also-3: C’est dans votre intérêt, monsieur, vous êtes sûr que non ?
# are-you-sure-also-4: Allons, deux petites minutes, et c’est réglé. Vraiment pas ?
not-now = No. I have a client in twenty minutes. This isn’t the moment.
    .says-tense = No. Not now, and not in that tone.
    .says-furious = I said no. Let me work.
    .tomorrow-at-six = Of course, I’ll stop there, and I’m sorry about the hour. It’s Courvallon, about the visit, nothing else. I’ll ring you tomorrow at six, then?
    .tomorrow-at-six-also-1 = You’re right, it’s a bad moment, excuse me. Your insurer, to fix the visit. I’ll call tomorrow at six sharp
    .tomorrow-at-six-also-2 = I’ll leave you to it, sorry to have interrupted. It was Courvallon, about an appointment; I’ll ring tomorrow, six o’clock
    .tomorrow-at-six-also-3 = Certainly, I won’t insist. { $agent } from Courvallon, about the leak. Tomorrow at six I’ll call again, and you’ll tell me
    .tomorrow-at-six-also-4 = All right, your work first, and my apologies. The insurance, about the visit: I’ll ring back tomorrow evening at six
    .just-a-date = Just a date, then, thirty seconds: Thursday the 26th, between eight and one. I’m putting you down, it’s done, and you can get back to your work.
    .just-a-date-also-1 = Just give me your agreement for Thursday morning and I’ll let you go
    .just-a-date-also-2 = One second only: the morning of Thursday the 26th, I’ll put you down as a matter of course
    .just-a-date-also-3 = We’ll block Thursday between eight and one, and I’ll leave you
    .just-a-date-also-4 = Very quickly, then: Thursday morning, that’s fine, I’m adding you to the list
    .just-a-date-coach = He said no. Thirty seconds more are not thirty seconds: they are a no that did not count. And on Thursday he will not open the door.
    .by-letter = Noted. You’ll receive a letter. Good evening.
    .by-letter-also-1 = Very well, we’ll write to you. Goodbye
    .by-letter-also-2 = As you wish, a letter will follow. Good evening
    .by-letter-also-3 = All right, I’m noting your refusal and you’ll have a letter
    .by-letter-also-4 = Understood. The letter will tell you everything. Good evening
    .are-you-sure = I understand, but in two minutes it’d be done, and you’ve been waiting three weeks. Are you certain you don’t want to?
    .are-you-sure-also-1 = Only two minutes, after all this time, it’d be silly, wouldn’t it?
    .are-you-sure-also-2 = You’ve waited three weeks, you’re not going to refuse now?
    .are-you-sure-also-3 = It’s in your own interest, are you sure it’s a no?
    .are-you-sure-also-4 = Come on, two little minutes and it’s settled. Really not?

# text: Okombi. … Dix-huit heures. C’est exact. Je vous écoute.
# says-tense: Okombi. Vous êtes à l’heure, c’est déjà cela. Allez-y.
# says-furious: Oui. Vous avez rappelé. Faites court.
# as-i-said: Comme je vous le disais hier, monsieur, il faut vraiment que cette visite soit fixée. Reprenons depuis le début.
# as-i-said-also-1: Bien, cette fois il faut qu’on avance. Expliquez-moi tout depuis le début
# as-i-said-also-2: Hier nous n’avons pas pu finir, alors recommençons
# as-i-said-also-3: Bon, il est temps de régler ça, racontez-moi d’abord la fuite
# as-i-said-also-4: Reprenons où nous en étions, il faut absolument fixer ce rendez-vous
# identity-again: Date de naissance et fin du contrat ?
# identity-again-also-1: Votre date de naissance et les trois derniers chiffres du contrat ?
# identity-again-also-2: Je vérifie : naissance et numéro de contrat ?
# identity-again-also-3: Il me faut votre date de naissance, et la fin du contrat
# identity-again-also-4: Pour vérification, la date de naissance et le contrat, s’il vous plaît
# as-agreed: Bonsoir, { $agent }, de Courvallon, comme convenu. Dix minutes, pour la visite. Et pour ne parler de chez vous qu’à vous : votre date de naissance et la fin du contrat ?
# as-agreed-also-1: Bonsoir monsieur, { $agent }, de Courvallon, à l’heure dite. C’est pour la visite, rien d’autre. Pour m’assurer que c’est vous : date de naissance, et trois derniers chiffres ?
# as-agreed-also-2: Bonsoir, merci de me reprendre. { $agent }, votre assurance. Dix minutes pour un rendez-vous. Afin que vos affaires restent les vôtres : naissance et fin du contrat ?
# as-agreed-also-3: Bonsoir, comme promis, Courvallon. Cela ne prendra que dix minutes. Je vérifie d’abord, pour vous protéger : date de naissance et contrat ?
# as-agreed-also-4: Bonsoir, c’est { $agent }. Il s’agit de fixer la visite, pas plus. Pour ne rien dire à la mauvaise personne, votre date de naissance et les trois derniers chiffres ?
six-o-clock = Okombi. … Six o’clock. That’s correct. I’m listening.
    .says-tense = Okombi. You’re on time, that’s something. Go ahead.
    .says-furious = Yes. You’ve called back. Keep it short.
    .as-i-said = As I was telling you yesterday, this visit really must be fixed. Let’s start again from the beginning.
    .as-i-said-also-1 = Right, this time we have to get on. Explain it all to me from the start
    .as-i-said-also-2 = We couldn’t finish yesterday, so let’s begin again
    .as-i-said-also-3 = Well, it’s time we dealt with this, tell me about the leak first
    .as-i-said-also-4 = Let’s pick up where we were, that appointment absolutely has to be made
    .identity-again = Date of birth and the end of the policy number?
    .identity-again-also-1 = Your date of birth and the last three digits of the policy?
    .identity-again-also-2 = I’m checking: birth date and policy number?
    .identity-again-also-3 = I need your date of birth, and the end of the policy
    .identity-again-also-4 = For verification, date of birth and policy, please
    .as-agreed = Good evening, { $agent } from Courvallon, as agreed. Ten minutes, for the visit. And so that I discuss your home with nobody but you: your date of birth and the end of the policy number?
    .as-agreed-also-1 = Good evening, { $agent } from Courvallon, at the hour we said. It’s for the visit, nothing else. So I can be sure it’s you: date of birth, and the last three digits?
    .as-agreed-also-2 = Good evening, thank you for picking up again. { $agent }, your insurance. Ten minutes for an appointment. So that your affairs stay yours: birth date and end of policy?
    .as-agreed-also-3 = Good evening, as promised, Courvallon. It’ll only take ten minutes. First I check, to protect you: date of birth and policy?
    .as-agreed-also-4 = Good evening, it’s { $agent }. It’s about fixing the visit, no more. So that I tell nothing to the wrong person, your date of birth and the last three digits?

# text: La fuite. Bien. Dix minutes, j’ai un client ensuite.
# says-tense: Bon, la fuite. Vous avez dix minutes, pas onze.
# says-furious: La fuite, enfin. Dix minutes. Et sans détours.
# tell-me-all: Merci. Pour commencer, racontez-moi ce qui s’est passé, depuis le début, avec les dates.
# tell-me-all-also-1: Bien, expliquez-moi d’abord comment c’est arrivé
# tell-me-all-also-2: Alors, dites-moi tout : quand, où, par quelle pièce ?
# tell-me-all-also-3: Commençons par le sinistre, que s’est-il passé exactement ?
# tell-me-all-also-4: Je vous écoute, reprenez l’histoire depuis le premier jour
# check-plain: Date de naissance et trois derniers chiffres du contrat ?
# check-plain-also-1: Votre date de naissance, et la fin du numéro de contrat ?
# check-plain-also-2: Je dois vérifier : naissance et contrat ?
# check-plain-also-3: Donnez-moi la date de naissance et les trois chiffres
# check-plain-also-4: La date de naissance et le numéro, s’il vous plaît
# put-you-down: Ce sera vite fait, alors : la visite a lieu jeudi 26, entre huit heures et treize heures. Quelqu’un doit être présent, je compte sur vous, monsieur.
# put-you-down-also-1: Très bien, la visite est prévue jeudi matin, soyez chez vous
# put-you-down-also-2: C’est simple : jeudi 26 au matin, il faut que vous soyez là
# put-you-down-also-3: L’expert passe jeudi entre huit et treize heures, notez-le
# put-you-down-also-4: Je vous ai inscrit jeudi matin, arrangez-vous pour être présent
# why-i-check: Merci, je tiens les dix minutes. Pour ne parler de chez vous qu’à vous : votre date de naissance et les trois derniers chiffres du contrat ?
# why-i-check-also-1: Dix minutes, c’est promis. Pour que personne d’autre n’apprenne vos affaires : date de naissance et fin du contrat ?
# why-i-check-also-2: Ce sera moins. D’abord, pour m’assurer que c’est vous : naissance, et les trois derniers chiffres ?
# why-i-check-also-3: Merci. Dix minutes, pas davantage. Je vérifie pour protéger votre dossier : date de naissance et contrat ?
# why-i-check-also-4: Je regarde l’heure. Comme c’est personnel, donnez-moi d’abord votre date de naissance et la fin du contrat ?
ten-minutes = The leak. All right. Ten minutes, I have a client after that.
    .says-tense = Right, the leak. You’ve ten minutes, not eleven.
    .says-furious = The leak, at last. Ten minutes. And straight to the point.
    .tell-me-all = Thank you. To begin with, tell me what happened, from the start, with the dates.
    .tell-me-all-also-1 = Good, first explain to me how it came about
    .tell-me-all-also-2 = So, tell me everything: when, where, through which room?
    .tell-me-all-also-3 = Let’s start with the claim, what happened exactly?
    .tell-me-all-also-4 = I’m listening, start from the very first day
    .check-plain = Date of birth and the last three digits of the policy?
    .check-plain-also-1 = Your date of birth, and the end of the policy number?
    .check-plain-also-2 = I have to check: birth date and policy?
    .check-plain-also-3 = Give me the date of birth and the three digits
    .check-plain-also-4 = Date of birth and the number, please
    .put-you-down = It’ll be quick, then: the visit is on Thursday the 26th, between eight and one. Somebody has to be there, and I’m counting on you for that.
    .put-you-down-also-1 = Very good, the visit’s planned for Thursday morning, be at home
    .put-you-down-also-2 = It’s simple: the morning of Thursday the 26th, you need to be there
    .put-you-down-also-3 = The adjuster comes on Thursday between eight and one, write it down
    .put-you-down-also-4 = I’ve put you down for Thursday morning, see to it that you’re in
    .why-i-check = Thank you, I’ll keep to the ten minutes. So that I discuss your home with nobody but you: your date of birth, and the last three digits of the policy?
    .why-i-check-also-1 = Ten minutes, that’s a promise. So that nobody else hears your business: date of birth and end of the policy?
    .why-i-check-also-2 = It’ll be less. First, so I know it’s you: birth date, and the last three digits?
    .why-i-check-also-3 = Thank you. Ten minutes, no more. I check in order to protect your file: date of birth and policy?
    .why-i-check-also-4 = I’m watching the clock. As it’s personal, give me your date of birth and the end of the policy first?

# text: Encore. … De l’eau, par le plafond, le { $leak }. Le constat, c’est fait. Les photos, c’est fait. Je suis fatigué de le dire.
# says-tense: Encore une fois. De l’eau, le plafond, le { $leak }. Constat, photos, tout est chez vous. Combien de fois, encore ?
# says-furious: Tout est chez vous ! L’eau, le plafond, le { $leak } ! Je n’ai plus la force de réciter.
# and-then: D’accord. Et par quelle pièce c’est entré, et qui avez-vous prévenu en premier ?
# and-then-also-1: Bien. Et ensuite, qui avez-vous appelé ?
# and-then-also-2: C’était dans quelle pièce, et à quelle heure à peu près ?
# and-then-also-3: Et la voisine, vous l’avez prévenue le jour même ?
# and-then-also-4: Très bien, continuez, et après ?
# it-is-here: C’est vrai, tout est là, et c’est usant de le redire. Constat du 3 mars, photos, devis : je n’ai plus rien à vous demander là-dessus.
# it-is-here-also-1: Vous avez raison, c’est fatigant, et je l’ai sous les yeux : constat, quatorze photos, devis. On n’y revient pas
# it-is-here-also-2: Pardon, je vois bien que vous n’en pouvez plus de répéter. J’ai le constat et les photos. Parlons de la suite
# it-is-here-also-3: On vous l’a trop demandé. Je lis ici le constat du 3 mars et le devis, cela suffit, je ne vous le redemanderai pas
# it-is-here-also-4: Cela doit lasser, toujours la même chose. Tout y est, l’eau, la date, les photos. Je m’arrête là
# from-your-mouth: Je préfère l’entendre de votre bouche, monsieur. Les constats sont si souvent mal remplis.
# from-your-mouth-also-1: Sur le papier il manque toujours quelque chose, vous savez
# from-your-mouth-also-2: Les gens remplissent mal ces formulaires, je préfère demander
# from-your-mouth-also-3: Un constat, ça ne dit pas tout, surtout quand il est fait à la hâte
# from-your-mouth-also-4: C’est que les dossiers sont rarement complets, de votre côté
# other-desk: Alors le plus simple est que je vous passe le service qui a reçu votre déclaration, ils sauront.
# other-desk-also-1: Je vous transfère aux déclarations, ils ont votre histoire
# other-desk-also-2: Un instant, je vous passe la collègue qui suit les constats
# other-desk-also-3: Ce n’est pas moi qui ai ouvert le dossier, je vous mets avec eux
# other-desk-also-4: Voyez directement avec le service des sinistres, je vous bascule
again = Again. … Water, through the ceiling, on { $leak }. The report, done. The photographs, done. I’m tired of saying it.
    .says-tense = Once more. Water, the ceiling, { $leak }. Report, photographs, you have it all. How many more times?
    .says-furious = You have it all! The water, the ceiling, { $leak }! I haven’t the strength to recite it any more.
    .and-then = All right. And which room did it come through, and who did you tell first?
    .and-then-also-1 = Right. And who did you call next?
    .and-then-also-2 = Which room was it, and at about what time?
    .and-then-also-3 = And your neighbour, did you tell her the same day?
    .and-then-also-4 = Very well, go on, and after that?
    .it-is-here = You’re right, it’s all here, and repeating it wears anyone out. Report of 3 March, photographs, estimate: I’ve nothing more to ask you about that.
    .it-is-here-also-1 = You’re right, it’s tiring, and I have it before me: report, fourteen photographs, estimate. We won’t go back to it
    .it-is-here-also-2 = Forgive me, I can hear you’ve had enough of repeating it. I have the report and the photographs. Let’s talk about what comes next
    .it-is-here-also-3 = You’ve been asked too often. I’m reading the report of 3 March and the estimate, that’s enough, I won’t ask again
    .it-is-here-also-4 = It must be wearisome, the same thing over and over. It’s all here, the water, the date, the photographs. I’ll stop there
    .from-your-mouth = I’d rather hear it from you yourself. Reports are so often badly filled in.
    .from-your-mouth-also-1 = On paper there’s always something missing, you know
    .from-your-mouth-also-2 = People fill these forms in badly, I prefer to ask
    .from-your-mouth-also-3 = A report doesn’t say everything, least of all when it’s done in a hurry
    .from-your-mouth-also-4 = It’s just that files are seldom complete, on your side
    .other-desk = Then it’s simplest if I put you through to the department that took your report, they’ll know.
    .other-desk-also-1 = I’m transferring you to claims reception, they have your story
    .other-desk-also-2 = One moment, I’ll put you through to the colleague who looks after reports
    .other-desk-also-3 = I wasn’t the one who opened the file, I’ll connect you with them
    .other-desk-also-4 = Best speak to the claims office directly, I’m switching you over

# text: 4 mai 64, et 772. Vous allez me demander de raconter, je suppose. Ce sera la cinquième fois. Le syndic, la voisine, le plombier, et vous déjà, le 3 mars.
# says-tense: 4 mai 64, 772. Et maintenant je raconte, c’est cela ? Cinq fois, en tout. Je n’ai plus de salive.
# says-furious: 4 mai 64, 772 ! Et il faut que je redise tout ? Cinq fois ! Vous n’écrivez donc rien ?
# i-have-read: Quatre fois, c’était déjà trop. J’ai lu : l’eau le 1er mars, le plafond de l’atelier, un devis de { $quote }. Il me manque quelque chose ?
# i-have-read-also-1: Non, pas une cinquième fois, c’est épuisant. Le constat dit : le 1er mars, l’atelier, { $quote } de devis. Est-ce exact ?
# i-have-read-also-2: Vous n’aurez rien à redire, je vois combien cela lasse. Fuite du 1er mars, plafond, devis de { $quote } : c’est bien cela ?
# i-have-read-also-3: Je vous épargne la cinquième. Si je lis bien : l’eau est venue d’en haut, le 1er mars, sur l’atelier, { $quote } de travaux. Ai-je oublié quelque chose ?
# i-have-read-also-4: On vous a assez fait répéter. J’ai tout : la date, l’atelier, le devis de { $quote }. Corrigez-moi si je me trompe ?
# go-ahead: Eh bien, allez-y, monsieur, je vous écoute. Prenez votre temps.
# go-ahead-also-1: Oui, je vous en prie, racontez
# go-ahead-also-2: Je suis tout ouïe, allez-y
# go-ahead-also-3: S’il vous plaît, oui, commencez par le début
# go-ahead-also-4: Allez-y, dites-moi, j’ai le temps
# the-agent: C’est au syndic de transmettre, normalement. S’il avait fait son travail, personne ne vous redemanderait rien, mais c’est partout pareil, vous savez.
# the-agent-also-1: Ça, c’est la faute du syndic, il aurait dû nous envoyer tout
# the-agent-also-2: Normalement c’est au syndic de s’en charger, pas à nous
# the-agent-also-3: Si le syndic faisait ce qu’il doit, vous n’auriez rien à répéter
# the-agent-also-4: Vous verrez ça avec votre syndic, c’est lui qui traîne
# poor-you: Oh oui, c’est pénible, vraiment pénible. Tous ces gens, toutes ces démarches… Je vous plains sincèrement, monsieur Okombi.
# poor-you-also-1: Je comprends, c’est terrible, toutes ces démarches
# poor-you-also-2: Comme je vous plains, c’est vraiment usant, tout cela
# poor-you-also-3: Quelle épreuve, ces histoires d’eau, je suis de tout cœur avec vous
# poor-you-also-4: C’est tellement fatigant, j’imagine bien, mon pauvre monsieur
fifth-time = 4 May ’64, and 772. You’re going to ask me to tell it, I suppose. It’ll be the fifth time. The managing agent, the neighbour, the plumber, and you already, on 3 March.
    .says-tense = 4 May ’64, 772. And now I tell the story, is that it? Five times, altogether. I’ve no breath left for it.
    .says-furious = 4 May ’64, 772! And I’m to say it all again? Five times! Does nobody there write anything down?
    .i-have-read = Four times was too many already. I’ve read it: the water on 1 March, the workshop ceiling, an estimate of { $quote }. Am I missing anything?
    .i-have-read-also-1 = No, not a fifth time, that’s exhausting. The report says: 1 March, the workshop, { $quote } by the estimate. Is that right?
    .i-have-read-also-2 = You needn’t say it again, I see how it wears on you. Leak of 1 March, ceiling, estimate of { $quote }: is that it?
    .i-have-read-also-3 = I’ll spare you the fifth. If I read this rightly: the water came from above, on 1 March, into the workshop, { $quote } of work. Have I left anything out?
    .i-have-read-also-4 = You’ve been made to repeat it enough. I have it all: the date, the workshop, the estimate of { $quote }. Correct me if I’m wrong?
    .go-ahead = Well, go ahead, I’m listening. Take your time.
    .go-ahead-also-1 = Yes, please do, tell me
    .go-ahead-also-2 = I’m all ears, go on
    .go-ahead-also-3 = Yes please, start at the beginning
    .go-ahead-also-4 = Go ahead, tell me, I’ve time
    .the-agent = It’s up to the managing agent to pass things on, normally. If he’d done his job, nobody would be asking you again, but it’s the same everywhere, you know.
    .the-agent-also-1 = That’s the managing agent’s fault, he should have sent us everything
    .the-agent-also-2 = Normally the managing agent takes care of that, not us
    .the-agent-also-3 = If the managing agent did what he should, you’d have nothing to repeat
    .the-agent-also-4 = Take it up with your managing agent, he’s the one who’s slow
    .poor-you = Oh yes, it’s tiresome, really tiresome. All those people, all that running about… I do feel for you, Mr Okombi, truly.
    .poor-you-also-1 = I understand, it’s terrible, all that paperwork
    .poor-you-also-2 = How I pity you, it really wears one down, all this
    .poor-you-also-3 = What an ordeal, these water stories, my heart goes out to you
    .poor-you-also-4 = It’s so tiring, I can well imagine, you poor man

# text: La dame de mars disait que tout se réglerait sur photos. Aujourd’hui, c’est une visite. On ne me croit plus ?
# says-tense: En mars, c’était sur photos. Maintenant on m’envoie quelqu’un. On ne me croit plus, c’est cela ?
# says-furious: Sur photos, on m’avait dit ! Et maintenant, une inspection ! On me soupçonne de quoi, au juste ?
# convention: C’est la convention IRSI, monsieur : en tranche 2, l’assureur gestionnaire missionne une expertise pour compte commun, indépendamment du recours.
# convention-also-1: En tranche 2 IRSI, l’expertise pour compte commun est obligatoire
# convention-also-2: C’est l’assureur gestionnaire qui missionne, au titre de la convention IRSI
# convention-also-3: L’assiette dépasse la tranche 1, donc expertise conventionnelle
# convention-also-4: La convention prévoit une expertise EPCC au-delà de la tranche 1
# nothing-to-hide: C’est la procédure, elle est la même pour tous. Quand on n’a rien à cacher, une visite n’a jamais fait de mal à personne, et en mars on s’est un peu avancé.
# nothing-to-hide-also-1: Il n’y a pas de quoi vous inquiéter si tout est en ordre
# nothing-to-hide-also-2: Si vous n’avez rien à vous reprocher, cela ne change rien
# nothing-to-hide-also-3: C’est une simple formalité, ne le prenez pas mal
# nothing-to-hide-also-4: Tout le monde y passe, il ne faut pas en faire une affaire
# nothing-to-hide-also-5: Qu’avez-vous à craindre d’une visite, si vous dites vrai ? Tout le monde en reçoit une
# no-suspicion: Cela peut sembler un soupçon, et ce n’en est pas un. Le devis dépasse { $threshold } : une experte passe alors, une fois pour les deux assureurs, sans frais.
# no-suspicion-also-1: Je comprends que cela vous blesse. Personne ne doute de vous : au-dessus de { $threshold }, une seule visite vaut pour tous les assureurs, et elle est gratuite
# no-suspicion-also-2: Vous avez raison de le demander, on aurait dû vous le dire. Ce n’est que le montant : passé { $threshold }, il faut une visite, commune, que vous ne payez pas
# no-suspicion-also-3: On vous croit. C’est le devis qui change la règle : au-delà de { $threshold }, plus de photos, mais une experte, pour l’assureur de la voisine et pour nous
# no-suspicion-also-4: Je vois pourquoi vous le prenez ainsi. La raison tient au devis : plus de { $threshold }, donc une visite, une seule, sans rien à payer
# no-suspicion-also-5: Je vois qu’on peut y lire un doute, et il n’en est rien. Un devis au-delà de { $threshold }, c’est simplement une experte qui passe pour les deux assureurs, gratuitement
# over-the-sum: Le devis dépasse { $threshold }. Au-dessus, il faut une visite.
# over-the-sum-also-1: C’est à cause du montant : plus de { $threshold }
# over-the-sum-also-2: Passé { $threshold }, les photos ne suffisent pas
# over-the-sum-also-3: Le devis est trop élevé pour un règlement sur photos
# over-the-sum-also-4: Au-delà de { $threshold }, c’est une experte, c’est la règle
# over-the-sum-also-5: Au-dessus de { $threshold } de devis les photos sont trop justes, il faut que quelqu’un vienne voir
suspected = The lady in March said that it would all be settled on photographs. Now it’s a visit. Don’t you believe me any more?
    .says-tense = In March, it was photographs. Now you’re sending someone. You don’t believe me any more, is that it?
    .says-furious = Photographs, I was told! And now an inspection! What am I suspected of, exactly?
    .convention = It’s the IRSI convention: in tier 2, the managing insurer commissions a survey on joint account, independently of subrogation.
    .convention-also-1 = In IRSI tier 2, the joint-account survey is mandatory
    .convention-also-2 = It’s the managing insurer that commissions, under the IRSI convention
    .convention-also-3 = The assessment base exceeds tier 1, hence a conventional survey
    .convention-also-4 = The convention provides for a joint-account survey above tier 1
    .nothing-to-hide = It’s the procedure, and it’s the same for all. If you’ve nothing to hide, a visit never hurt anybody, and in March somebody spoke a little too soon.
    .nothing-to-hide-also-1 = There’s no call to worry if everything’s in order
    .nothing-to-hide-also-2 = If you’ve nothing to reproach yourself with, it makes no difference
    .nothing-to-hide-also-3 = It’s a mere formality, don’t take it badly
    .nothing-to-hide-also-4 = Everybody goes through it, no need to make a fuss
    .nothing-to-hide-also-5 = What have you got to fear from a visit, if you’re telling the truth? They all get one
    .no-suspicion = It may feel like suspicion, and it isn’t. The estimate is over { $threshold }: then an adjuster comes, once, for both insurers, at no cost.
    .no-suspicion-also-1 = I understand that it hurts. Nobody doubts you: above { $threshold }, a single visit serves all the insurers, and it’s free
    .no-suspicion-also-2 = You’re right to ask, we ought to have told you. It’s only the sum: beyond { $threshold } there has to be a visit, a joint one, which you don’t pay for
    .no-suspicion-also-3 = We believe you. It’s the estimate that changes the rule: over { $threshold }, no more photographs but an adjuster, for your neighbour’s insurer and for us
    .no-suspicion-also-4 = I see why you take it that way. The reason is the estimate: more than { $threshold }, so a visit, just one, with nothing to pay
    .no-suspicion-also-5 = I can see how one might take it for doubt, and it’s nothing of the kind. An estimate beyond { $threshold } simply means that one adjuster comes for both insurers, free of charge
    .over-the-sum = The estimate is over { $threshold }. Above that, there has to be a visit.
    .over-the-sum-also-1 = It’s because of the sum: more than { $threshold }
    .over-the-sum-also-2 = Beyond { $threshold }, photographs aren’t enough
    .over-the-sum-also-3 = The estimate is too high to settle on photographs
    .over-the-sum-also-4 = Above { $threshold }, it’s an adjuster, that’s the rule
    .over-the-sum-also-5 = Above { $threshold } photographs are too little to go by, so somebody has to come and look

# text: Soit. Mais pas une matinée. Le plombier, je l’ai attendu de huit heures à treize heures. Il est venu le lendemain. Je n’attendrai plus derrière une porte.
# says-tense: Une visite, bon. Mais pas une matinée entière. Cinq heures, j’ai attendu le plombier, pour rien. Cinq heures, c’est un clavier que je n’ai pas fini.
# says-furious: Et pas « entre huit heures et treize heures » ! Cinq heures derrière une porte, pour rien ! Mes heures, à moi, qui les paie ?
# morning-it-is: Les visites se font le matin : jeudi 26, entre huit heures et treize heures. Il faut absolument que vous soyez là, sans quoi le dossier reste en suspens chez nous.
# morning-it-is-also-1: C’est jeudi matin, entre huit et treize heures, je n’ai que cela
# morning-it-is-also-2: L’experte passe dans la matinée de jeudi, soyez présent
# morning-it-is-also-3: Jeudi 26, plage du matin, il faudra bien vous arranger
# morning-it-is-also-4: Je ne choisis pas l’heure : jeudi matin, et ne vous absentez pas
# how-dreadful: Cinq heures, quelle horreur ! Vous avez mille fois raison. Je note au dossier qu’il ne faut plus jamais vous faire attendre ainsi.
# how-dreadful-also-1: Quelle honte, cinq heures, je comprends tellement votre colère !
# how-dreadful-also-2: C’est révoltant, je vous comprends, j’en toucherai un mot à qui de droit
# how-dreadful-also-3: Je serais hors de moi à votre place, vraiment, c’est inadmissible
# how-dreadful-also-4: Vous devez être furieux, c’est bien normal, je l’écris dans le dossier
# how-dreadful-coach: Il est d’accord avec vous, et il n’a toujours pas d’heure. L’agenda de l’experte est sur votre écran.
# two-o-clock: Cinq heures pour rien, il y a de quoi être en colère. Jeudi 26, quatorze heures précises : madame Vasseur, et elle appelle en partant. Cela vous irait ?
# two-o-clock-also-1: On ne vous fera pas attendre ainsi deux fois, je comprends. Une heure fixe : jeudi 26 à quatorze heures, et l’experte téléphone avant de partir. Est-ce possible ?
# two-o-clock-also-2: Une matinée de travail perdue, c’est rageant. Madame Vasseur vient à quatorze heures, le jeudi 26, pour une heure, et vous prévient. Qu’en dites-vous ?
# two-o-clock-also-3: Je comprends que cela suffise. Voici ce que j’ai : jeudi 26, deux heures, pas avant, pas après, avec un appel quand elle se met en route. Ça vous convient ?
# two-o-clock-also-4: Vos heures comptent, et celles-là sont perdues. Je vous propose quatorze heures pile, jeudi prochain, une heure de visite, un appel avant. Cela irait ?
# thursday-two: Jeudi 26 mars, quatorze heures. Je note ?
# thursday-two-also-1: Jeudi 26 à quatorze heures, d’accord ?
# thursday-two-also-2: J’ai jeudi prochain, deux heures de l’après-midi. Oui ?
# thursday-two-also-3: Quatorze heures, jeudi. Ça va ?
# thursday-two-also-4: Le 26 à quatorze heures, c’est possible ?
which-hour = Very well. But not a morning. I waited for the plumber from eight until one. He came the next day. I won’t wait behind a door any more.
    .says-tense = A visit, fine. But not a whole morning. Five hours I waited for the plumber, for nothing. Five hours is a keyboard that I didn’t finish.
    .says-furious = And not ‘between eight and one’! Five hours behind a door, for nothing! And my hours, who pays for those?
    .morning-it-is = Visits are made in the morning: Thursday the 26th, between eight and one. You absolutely have to be there, otherwise the file stays on hold with us.
    .morning-it-is-also-1 = It’s Thursday morning, between eight and one, that’s all I have
    .morning-it-is-also-2 = The adjuster comes by in the course of Thursday morning, be there
    .morning-it-is-also-3 = Thursday the 26th, the morning slot, you’ll have to manage somehow
    .morning-it-is-also-4 = I don’t choose the hour: Thursday morning, and don’t go out
    .how-dreadful = Five hours, how dreadful! You’re absolutely right. I’m putting it in the file that you must never be kept waiting like that again.
    .how-dreadful-also-1 = What a disgrace, five hours, I so understand your anger!
    .how-dreadful-also-2 = It’s outrageous, I understand you, I’ll have a word with somebody about it
    .how-dreadful-also-3 = I’d be beside myself in your place, really, it’s unacceptable
    .how-dreadful-also-4 = You must be furious, quite naturally, I’m writing it in the file
    .how-dreadful-coach = He agrees with you, and he still has no hour. The adjuster’s diary is on your screen.
    .thursday-two = Thursday 26 March, two o’clock. Shall I put that down?
    .thursday-two-also-1 = Thursday the 26th at two, all right?
    .thursday-two-also-2 = I have next Thursday, two in the afternoon. Yes?
    .thursday-two-also-3 = Two o’clock, Thursday. Is that fine?
    .thursday-two-also-4 = The 26th at two, is that possible?
    .two-o-clock = Five hours for nothing, anyone would be angry. Thursday the 26th, two o’clock exactly: Madame Vasseur, and she rings as she sets out. Would that suit you?
    .two-o-clock-also-1 = Nobody will keep you waiting like that twice, I understand. A fixed hour: Thursday the 26th at two, and the adjuster telephones before she leaves. Is it possible?
    .two-o-clock-also-2 = A morning’s work lost, that’s infuriating. Madame Vasseur comes at two, on Thursday the 26th, for an hour, and lets you know. What do you say?
    .two-o-clock-also-3 = I understand that you’ve had enough. Here’s what I have: Thursday the 26th, two o’clock, not before, not after, with a call when she sets off. Does that suit you?
    .two-o-clock-also-4 = Your hours count, and those are gone. I can propose two o’clock sharp, next Thursday, an hour’s visit, a call beforehand. Would that do?

# text: Bien. … Elle entrera dans l’atelier ? C’est que… il y a un accordéon, sous la tache. De 1962. Il n’est pas à moi. Je ne l’ai pas mis sur le constat. Je n’ai pas osé.
# says-tense: Bon. Elle verra l’atelier, alors autant le dire. Il y a l’accordéon d’un client, gonflé par l’eau. Je ne l’ai pas mis sur le constat. Je n’ai pas osé.
# says-furious: Et elle va entrer dans l’atelier, évidemment. Il y a l’accordéon d’un client, perdu. Je ne l’ai pas écrit. J’ai eu honte, voilà.
# you-need-this: Vous travaillez chez vous ? Alors il vous faut notre garantie Atelier : { $cover } par mois, et tout ce que l’on vous confie est couvert. Je vous l’explique en deux mots ?
# you-need-this-also-1: Justement, nous avons une garantie Atelier pour { $cover } par mois
# you-need-this-also-2: Avec la garantie Atelier, { $cover } par mois, cela ne vous serait pas arrivé
# you-need-this-also-3: C’est là que notre garantie Atelier est utile, { $cover } seulement, ça vous tente ?
# you-need-this-also-4: Pour { $cover } par mois, vous seriez couvert la prochaine fois, je vous la présente ?
# you-need-this-coach: Il vient d’avouer ce qui lui pèse depuis trois semaines. Il entend un tarif.
# good-to-say: Ce n’est pas facile à dire, et vous faites bien de le dire. Je l’ajoute au dossier. Pris en charge ou non, vous le saurez par écrit ; je ne peux rien promettre.
# good-to-say-also-1: Il n’y a pas de honte, au contraire. Je l’inscris au dossier, l’experte l’examinera, et la réponse viendra par écrit, je ne m’avance pas
# good-to-say-also-2: Merci de me le confier, je comprends que cela gêne. Je le note ; l’experte constate, le service décide, et il vous écrit. Je ne promets rien
# good-to-say-also-3: Vous avez bien fait d’en parler, il n’est pas trop tard. Il est maintenant au dossier ; ce qu’il en sera, on vous l’écrira après la visite
# good-to-say-also-4: Cela vous pesait, et c’est dit. Je l’ajoute aujourd’hui. Je ne sais pas s’il sera couvert, puisqu’il est à un client ; vous aurez la réponse noir sur blanc
# all-covered: Mais ne vous en faites pas ! Un plafond, un accordéon, c’est le même dégât des eaux : tout sera pris en charge, vous pouvez le dire à votre client.
# all-covered-also-1: Soyez tranquille, l’accordéon sera remboursé avec le reste
# all-covered-also-2: Aucun problème, c’est compris dans le dégât des eaux
# all-covered-also-3: Rassurez votre client, on paiera l’instrument
# all-covered-also-4: Tout est couvert, je vous assure, n’y pensez plus
# all-covered-coach: Il voudrait l’entendre, et il le répétera ce soir à son client. Un objet confié n’est pas à lui : personne ne peut le dire avant la visite.
# added: C’est noté. L’experte le constatera, et vous aurez la réponse par écrit.
# added-also-1: Je l’ajoute au dossier, l’experte verra
# added-also-2: L’accordéon figure dans la déclaration, maintenant
# added-also-3: Bien, je l’inscris, la réponse suivra par écrit
# added-also-4: Noté : un accordéon, propriété d’un client
not-mine = Fine. … Will she come into the workshop? It’s just that… there’s an accordion, under the stain. From 1962. It isn’t mine. I didn’t put it in the report. I didn’t dare.
    .says-tense = Right. She’ll see the workshop, so I may as well say it. There’s a client’s accordion, swollen with water. I didn’t put it in the report. I didn’t dare.
    .says-furious = And she’ll go into the workshop, of course. There’s a client’s accordion, ruined. I didn’t write it down. I was ashamed. There.
    .you-need-this = You work at home? Then you need our Workshop cover: { $cover } a month, and everything people leave with you is covered. Shall I explain it in a word or two?
    .you-need-this-also-1 = As it happens, we have a Workshop cover for { $cover } a month
    .you-need-this-also-2 = With the Workshop cover, { $cover } a month, this wouldn’t have happened to you
    .you-need-this-also-3 = That’s where our Workshop cover comes in, only { $cover }, does it tempt you?
    .you-need-this-also-4 = For { $cover } a month you’d be covered next time, shall I tell you about it?
    .you-need-this-coach = He has just admitted what has been weighing on him for three weeks. What he hears is a price.
    .good-to-say = It isn’t easy to say, and you’re right to say it. I’m adding it to the file. Covered or not, you’ll be told in writing; I can’t promise anything.
    .good-to-say-also-1 = There’s no shame in it, on the contrary. I’m putting it in the file, the adjuster will examine it, and the answer comes in writing, I won’t get ahead of it
    .good-to-say-also-2 = Thank you for telling me, I understand that it’s awkward. I’m noting it; the adjuster records, the office decides and writes to you. I promise nothing
    .good-to-say-also-3 = You did right to mention it, it’s not too late. It’s in the file now; what becomes of it, you’ll be told in writing after the visit
    .good-to-say-also-4 = It was weighing on you, and now it’s said. I’m adding it today. I don’t know whether it’ll be covered, since it’s a client’s; you’ll have the answer in black and white
    .all-covered = But don’t you worry! A ceiling, an accordion, it’s the same water damage: it’ll all be covered, you can tell your client so.
    .all-covered-also-1 = Rest assured, the accordion will be paid for with the rest
    .all-covered-also-2 = No problem, it’s included in the water damage
    .all-covered-also-3 = Tell your client not to fret, we’ll pay for the instrument
    .all-covered-also-4 = It’s all covered, I assure you, think no more of it
    .all-covered-coach = He would like to hear it, and tonight he will repeat it to his client. What somebody left with him is not his: nobody can know before the visit.
    .added = Noted. The adjuster will record it, and you’ll have the answer in writing.
    .added-also-1 = I’m adding it to the file, the adjuster will see
    .added-also-2 = The accordion is part of the claim now
    .added-also-3 = Good, I’m entering it, the answer will follow in writing
    .added-also-4 = Noted: one accordion, a client’s property

# text: Il y a encore la cloque. Dans le plâtre, juste au-dessus de l’établi. Chaque nuit, elle descend. J’y pense, la nuit. Si j’y touche avant la visite, je suis en tort ?
# says-tense: Et la cloque de plâtre, au-dessus de l’établi ? Elle descend chaque nuit, je l’écoute. Si j’y touche, je suis en tort ?
# says-furious: Et la cloque, au-dessus de l’établi, elle va attendre votre experte ? Si j’y touche, je suis en tort. Sinon, elle tombe. Je fais quoi ?
# you-may: Il y a de quoi s’inquiéter. Vous avez le droit d’agir : des photos, puis l’établi à l’abri et la cloque au sol. Gardez les morceaux, ne repeignez pas avant la visite.
# you-may-also-1: Je comprends l’inquiétude, et non, vous n’êtes pas en tort. Photographiez, déplacez l’établi, faites tomber ce qui menace, gardez tout. Seule la peinture attend la visite
# you-may-also-2: C’est angoissant, et vous pouvez la faire tomber. Avant, des photos ; après, gardez le plâtre et les factures. On ne repeint pas avant la visite
# you-may-also-3: N’attendez pas qu’elle tombe, cette inquiétude est fondée. Photos, bâche, établi déplacé : c’est permis et même demandé. Pas de peinture avant la visite
# you-may-also-4: Se mettre à l’abri n’est jamais un tort, soyez rassuré. Prenez des photos, protégez l’établi, gardez les morceaux pour madame Vasseur
# touch-nothing: Surtout, ne touchez à rien avant le passage de l’experte ! Tout doit rester en l’état, sans quoi l’indemnité pourrait être réduite, et je ne pourrais plus rien y faire.
# touch-nothing-also-1: N’y touchez pas, sinon vous risquez de perdre l’indemnité
# touch-nothing-also-2: Laissez tout comme c’est jusqu’à jeudi, autrement on vous le reprochera
# touch-nothing-also-3: Attention, si vous modifiez quoi que ce soit, ce sera retenu contre vous
# touch-nothing-also-4: Ne bougez rien, toute intervention peut réduire ce qu’on vous doit
# ask-the-plumber: Le plâtre, ce n’est pas l’assurance. Il fallait y penser quand le plombier était là, ou bien demander au syndic de s’en occuper.
# ask-the-plumber-also-1: Pour le plafond, adressez-vous au syndic, c’est lui que ça regarde
# ask-the-plumber-also-2: Le plombier aurait pu le faire tomber, vous auriez dû le lui demander
# ask-the-plumber-also-3: Ça, c’est l’affaire de la copropriété, pas la nôtre
# ask-the-plumber-also-4: Vous auriez dû en parler plus tôt, maintenant voyez avec le syndic
# photos-then: Des photos d’abord, puis protégez l’établi. Ne repeignez pas.
# photos-then-also-1: Vous pouvez y toucher après l’avoir photographiée
# photos-then-also-2: Photographiez, protégez, c’est permis
# photos-then-also-3: Faites des photos et mettez l’établi ailleurs
# photos-then-also-4: C’est autorisé : photos, puis protection, sans peinture
plaster = There’s still the blister. In the plaster, right above the workbench. It comes down a little each night. I lie awake thinking of it. If I touch it before the visit, am I in the wrong?
    .says-tense = And the blister in the plaster, above the workbench? It comes down every night, I listen to it. If I touch it, am I in the wrong?
    .says-furious = And the blister, above the workbench, is that going to wait for your adjuster? If I touch it, I’m in the wrong. If I don’t, it falls. What do I do?
    .you-may = Anyone would worry about that. You’re allowed to act: photographs, then the bench out of the way and the blister down. Keep the pieces, and don’t paint before the visit.
    .you-may-also-1 = I understand the worry, and no, you’re not in the wrong. Photograph it, move the bench, bring down what threatens to fall, keep it all. Only the paint waits for the visit
    .you-may-also-2 = It’s frightening, and you may bring it down. Before that, photographs; after that, keep the plaster and the bills. No painting before the visit
    .you-may-also-3 = Don’t wait for it to fall, you’re right to worry. Photographs, a sheet, the bench moved: that’s allowed and even expected. No paint before the visit
    .you-may-also-4 = Making things safe is never wrong, set your mind at rest. Take photographs, protect the bench, keep the pieces for Madame Vasseur
    .touch-nothing = Whatever you do, don’t touch anything before the adjuster has been! It must all stay as it is, otherwise the payment could be reduced, and I couldn’t do anything about it.
    .touch-nothing-also-1 = Don’t touch it, or you may lose the payment
    .touch-nothing-also-2 = Leave it all as it is until Thursday, or it’ll be held against you
    .touch-nothing-also-3 = Careful, if you change anything at all, it’ll count against you
    .touch-nothing-also-4 = Don’t move a thing, anything you do can reduce what you’re owed
    .ask-the-plumber = Plaster isn’t the insurance. You should have thought of it while the plumber was there, or asked the managing agent to see to it.
    .ask-the-plumber-also-1 = For the ceiling, turn to the managing agent, it’s his concern
    .ask-the-plumber-also-2 = The plumber could have brought it down, you ought to have asked him
    .ask-the-plumber-also-3 = That’s a matter for the owners of the building, not for us
    .ask-the-plumber-also-4 = You should have spoken of it sooner, now see the managing agent
    .photos-then = Photographs first, then protect the bench. Don’t paint.
    .photos-then-also-1 = You may touch it once you’ve photographed it
    .photos-then-also-2 = Photograph, protect, that’s allowed
    .photos-then-also-3 = Take some photographs and put the bench elsewhere
    .photos-then-also-4 = It’s permitted: photographs, then protection, no paint

# text: Une question, tant que je vous ai. Cela existe, une assurance pour ce que les gens me confient ? Je ne demande pas à la prendre. Je demande si cela existe.
# says-tense: Une question. Une assurance pour ce qu’on me confie, cela existe ? Je ne dis pas que je la veux. Je demande.
# says-furious: Et une assurance pour ce qu’on me confie, cela existe, au moins ? Je demande, c’est tout.
# i-add-it: Mais oui, la garantie Atelier, { $cover } par mois ! Je l’ajoute à votre contrat, avec effet ce soir. Vous pourrez toujours la résilier.
# i-add-it-also-1: Oui, je vous l’active tout de suite, { $cover } par mois
# i-add-it-also-2: Bien sûr, elle est à { $cover }, voilà, c’est ajouté à votre contrat
# i-add-it-also-3: Cela existe, et c’est fait : garantie Atelier dès ce soir, { $cover }
# i-add-it-also-4: Oui, { $cover } par mois, je vous inscris, vous verrez plus tard
# i-add-it-coach: Il demandait si cela existe. Vous l’avez souscrite à sa place.
# see-an-agency: Sans doute, mais moi je ne fais que les sinistres. Il faudrait passer en agence, du mardi au samedi, et demander un conseiller.
# see-an-agency-also-1: Je ne saurais pas vous dire, voyez cela en agence
# see-an-agency-also-2: Pour les garanties, c’est un conseiller commercial, pas moi
# see-an-agency-also-3: C’est possible, demandez à l’agence quand vous passerez
# see-an-agency-also-4: Je n’ai pas ces renseignements, l’agence vous dira
# in-writing: Oui : la garantie Atelier, { $cover } par mois. Pour cet accordéon-ci, elle viendrait trop tard. Je vous l’envoie par écrit, rien n’est à décider aujourd’hui. Cela vous va ?
# in-writing-also-1: Cela existe : { $cover } par mois, pour ce qu’on vous confie à l’avenir, pas pour celui-ci. Voulez-vous que je vous l’envoie par écrit, sans engagement ?
# in-writing-also-2: Il y a la garantie Atelier, à { $cover } par mois ; elle ne vaut pas pour le passé. Je peux vous poster la notice, vous la lirez quand vous voudrez ?
# in-writing-also-3: Oui, à { $cover } par mois, et elle ne couvrirait pas l’accordéon déjà touché. Je vous adresse le papier, rien de plus. D’accord ?
# in-writing-also-4: Elle s’appelle garantie Atelier et coûte { $cover } par mois. Ce dégât-ci n’y entrerait pas. Je vous envoie de quoi lire, sans rien signer ?
# price-of-coffee: Ça existe, et vous tombez bien ! Après ce qui vous arrive, je ne resterais pas un jour de plus sans : { $cover } par mois, le prix de quelques cafés, et c’est fini les soucis.
# price-of-coffee-also-1: Oui, et à { $cover } ce serait dommage de s’en priver, non ?
# price-of-coffee-also-2: Bien sûr que ça existe, { $cover }, et vous voyez bien qu’il vous la faut
# price-of-coffee-also-3: Pour { $cover } par mois, franchement, à votre place je n’hésiterais pas
# price-of-coffee-also-4: Oui, { $cover } seulement, avec ce qui s’est passé vous ne pouvez plus dire non
does-it-exist = One question, while I have you. Is there such a thing as insurance for what people leave with me? I’m not asking to have it. I’m asking whether it exists.
    .says-tense = A question. Insurance for what people leave with me, does that exist? I’m not saying I want it. I’m asking.
    .says-furious = And insurance for what people leave with me, does that exist, at least? I’m asking, that’s all.
    .i-add-it = But of course, the Workshop cover, { $cover } a month! I’m adding it to your policy as of tonight. You can always cancel it.
    .i-add-it-also-1 = Yes, I’m activating it for you right away, { $cover } a month
    .i-add-it-also-2 = Certainly, it’s { $cover }, there, it’s on your policy
    .i-add-it-also-3 = It exists, and it’s done: Workshop cover from tonight, { $cover }
    .i-add-it-also-4 = Yes, { $cover } a month, I’m signing you up, you’ll see later
    .i-add-it-coach = He asked whether it exists. You have bought it for him.
    .see-an-agency = No doubt, but I only do claims. You’d have to go to one of our branches, Tuesday to Saturday, and ask for an adviser.
    .see-an-agency-also-1 = I couldn’t tell you, look into it at a branch
    .see-an-agency-also-2 = For covers, it’s a sales adviser, not me
    .see-an-agency-also-3 = It’s possible, ask at the branch when you’re passing
    .see-an-agency-also-4 = I don’t have that information, the branch will tell you
    .in-writing = Yes: the Workshop cover, { $cover } a month. For this accordion it would come too late. I’ll send it to you in writing, nothing to decide today. Is that all right?
    .in-writing-also-1 = It exists: { $cover } a month, for what people leave with you in future, not for this one. Would you like me to send it in writing, with no obligation?
    .in-writing-also-2 = There’s the Workshop cover, at { $cover } a month; it doesn’t hold for the past. I can post you the leaflet, you’d read it whenever you like?
    .in-writing-also-3 = Yes, at { $cover } a month, and it wouldn’t cover the accordion already damaged. I’ll send you the leaflet, nothing more. Agreed?
    .in-writing-also-4 = It’s called Workshop cover and costs { $cover } a month. This damage wouldn’t come under it. I’ll send you something to read, with nothing to sign?
    .price-of-coffee = It exists, and you’re in luck! After what’s happened to you, I wouldn’t go one day longer without: { $cover } a month, the price of a few coffees, and your worries are over.
    .price-of-coffee-also-1 = Yes, and at { $cover } it’d be a shame to do without, wouldn’t it?
    .price-of-coffee-also-2 = Of course it exists, { $cover }, and you can see that you need it
    .price-of-coffee-also-3 = For { $cover } a month, frankly, in your place I wouldn’t hesitate
    .price-of-coffee-also-4 = Yes, only { $cover }, after all this you can’t say no any more

# text: Le papier, oui. Pour le reste, non. Je lirai cela après les travaux.
# says-tense: Le papier, si vous voulez. La garantie, c’est non, pour l’instant.
# says-furious: J’ai demandé si cela existe. C’est non. Envoyez un papier, et n’en parlons plus.
# price-rises: Je comprends, seulement le tarif change au premier avril. Si je le bloque aujourd’hui à { $cover }, vous y gagnez. On le fait ensemble ?
# price-rises-also-1: Dommage, parce qu’en avril elle coûtera plus cher, on la prend maintenant ?
# price-rises-also-2: Réfléchissez, à { $cover } je ne pourrai plus vous la faire
# price-rises-also-3: Et si je vous la bloquais à { $cover } tout de suite ?
# price-rises-also-4: C’est aujourd’hui le bon prix, { $cover }, vous êtes sûr que non ?
# price-rises-coach: Il a dit non, une fois. Il ne le redira pas : il lira la suite sur un autre contrat, ailleurs.
# people-regret: Comme vous voulez. La plupart des gens le regrettent au sinistre suivant, mais c’est vous qui voyez.
# people-regret-also-1: À vos risques, on ne pourra pas dire que je ne vous l’ai pas proposé
# people-regret-also-2: Vous y penserez la prochaine fois que ça coulera
# people-regret-also-3: Bon, mais si un autre instrument prend l’eau, ce sera pour vous
# people-regret-also-4: C’est vous qui décidez, d’autres l’ont payé cher
# no-cover: C’est noté : pas de garantie.
# no-cover-also-1: Bien, je note non
# no-cover-also-2: D’accord, refus enregistré
# no-cover-also-3: Entendu, sans garantie
# no-cover-also-4: C’est noté, pas de souscription
# paper-it-is: C’est entendu, et lire d’abord est la bonne façon. Le papier part avec la confirmation, et personne ne vous rappellera à ce sujet.
# paper-it-is-also-1: Très bien, vous le lirez à tête reposée. Il partira avec le rendez-vous, et l’on ne vous relancera pas
# paper-it-is-also-2: Vous avez raison, rien ne presse. Vous le recevrez par écrit, sans aucun appel derrière
# paper-it-is-also-3: Non, c’est non, et c’est très bien ainsi. La notice arrive avec la confirmation, rien d’autre
# paper-it-is-also-4: Je comprends tout à fait. Seulement le papier, alors, et pas de relance
paper-only = The leaflet, yes. The rest, no. I’ll read it after the repairs.
    .says-tense = The leaflet, if you like. The cover, no, not for now.
    .says-furious = I asked whether it exists. The answer’s no. Send your leaflet, and let’s leave it there.
    .price-rises = I understand, only the price changes on the first of April. If I lock it in today at { $cover }, you gain by it. Shall we do it together?
    .price-rises-also-1 = A pity, because in April it’ll cost more, shall we take it now?
    .price-rises-also-2 = Think it over, I won’t be able to do it for { $cover } any more
    .price-rises-also-3 = And if I locked it in for you at { $cover } right away?
    .price-rises-also-4 = Today’s the good price, { $cover }, are you sure it’s a no?
    .price-rises-coach = He has said no, once. He will not say it again: he will read the rest in another insurer’s policy.
    .people-regret = As you like. Most people regret it at the next claim, but that’s up to you.
    .people-regret-also-1 = At your own risk, nobody can say that I didn’t offer it
    .people-regret-also-2 = You’ll think of it the next time it drips
    .people-regret-also-3 = Well, but if another instrument gets wet, that’ll be yours to bear
    .people-regret-also-4 = You’re the one who decides, others have paid dearly
    .no-cover = Noted: no cover.
    .no-cover-also-1 = Good, I’m noting no
    .no-cover-also-2 = All right, refusal recorded
    .no-cover-also-3 = Understood, without the cover
    .no-cover-also-4 = Noted, no new cover
    .paper-it-is = Of course, and reading it first is the right way. The leaflet goes out with the confirmation, and nobody will ring you about it.
    .paper-it-is-also-1 = Very good, you’ll read it in peace. It goes out with the appointment, and we won’t chase you
    .paper-it-is-also-2 = You’re right, there’s no hurry. You’ll have it in writing, with no call to follow
    .paper-it-is-also-3 = No is no, and that’s quite all right. The leaflet comes with the confirmation, nothing else
    .paper-it-is-also-4 = I quite understand. Just the leaflet, then, and no follow-up

# text: Mon client sonne. Redites-moi l’essentiel, que je l’écrive sur le mur.
# says-tense: On sonne. En deux mots : qu’est-ce qui est convenu ?
# says-furious: On sonne. Qu’est-ce qui est convenu, à la fin ?
# essentials: Jeudi 26, quatorze heures : madame Vasseur, qui appelle en partant. La confirmation arrive ce soir par courriel. Allez ouvrir, monsieur Okombi, et merci.
# essentials-also-1: Madame Vasseur, jeudi 26 à quatorze heures, avec un appel avant. Vous l’aurez par écrit ce soir. Bonne soirée, monsieur Okombi
# essentials-also-2: À noter : jeudi 26, quatorze heures, une heure de visite, l’experte prévient en partant. Je confirme ce soir par courriel. Au revoir, et bon travail
# essentials-also-3: Quatorze heures, jeudi 26, madame Vasseur. Un courriel vous le confirme dans l’heure. Je vous laisse aller ouvrir, au revoir
# essentials-also-4: Donc : visite le jeudi 26 à quatorze heures, un appel quand elle part, la confirmation ce soir. Bonne fin de journée, monsieur
# zero-to-ten: Avant de raccrocher : de zéro à dix, recommanderiez-vous Courvallon à un proche, et pour quelle raison surtout ? C’est très important pour nous, et cela nous aide à progresser.
# zero-to-ten-also-1: Encore une petite question : quelle note nous donnez-vous, de zéro à dix ?
# zero-to-ten-also-2: Juste avant de vous laisser, nous recommanderiez-vous ?
# zero-to-ten-also-3: Une dernière chose, pour notre enquête : êtes-vous satisfait de cet appel ?
# zero-to-ten-also-4: Vite, une note de zéro à dix pour cet échange ?
# text-message: Vous recevrez un SMS. Au revoir.
# text-message-also-1: Un SMS suivra, bonne soirée
# text-message-also-2: Tout sera dans le SMS, au revoir monsieur
# text-message-also-3: On vous enverra un message. Bonsoir
# text-message-also-4: Le système vous écrit, au revoir
# tidy-up: La visite a lieu jeudi. Soyez bien là, surtout, et que l’atelier soit rangé ; l’experte n’aime pas attendre.
# tidy-up-also-1: C’est jeudi, et rangez un peu avant, ce sera plus simple
# tidy-up-also-2: Jeudi, soyez présent, et faites de la place dans l’atelier
# tidy-up-also-3: On se dit jeudi, ne la faites pas attendre
# tidy-up-also-4: Jeudi, n’oubliez pas, et que tout soit dégagé
# not-yet: Rien d’assez précis encore, et cela vient de moi. Je vous réserve jeudi 26, quatorze heures : madame Vasseur, qui appelle en partant. Le courriel de ce soir le dit ; un mot de vous, et je change l’heure.
# not-yet-also-1: Pas d’heure, et je vous la devais. Jeudi 26 à quatorze heures, madame Vasseur, avec un appel avant. Si cela ne va pas, répondez au courriel de ce soir
# not-yet-also-2: J’aurais dû commencer par là : quatorze heures, jeudi 26, une heure de visite. Je la note pour vous ; dites-le-moi ce soir par courriel si vous préférez une autre heure
# not-yet-also-3: Vous n’avez pas encore d’heure, par ma faute. La voici : jeudi 26, deux heures de l’après-midi, l’experte prévient en partant. Un mot de vous au courriel, et on la déplace
# not-yet-also-4: Rien, et c’est à moi de le réparer. Madame Vasseur, jeudi 26, quatorze heures précises. Vous l’aurez par écrit ce soir, et vous pourrez encore changer
in-short = My client’s ringing. Tell me the essentials again, I’ll write them on the wall.
    .says-tense = There’s the bell. In a word: what’s been agreed?
    .says-furious = There’s the bell. What’s been agreed, after all this?
    .essentials = Thursday the 26th, two o’clock: Madame Vasseur, who rings as she sets out. The confirmation comes tonight by e-mail. Go and answer your door, Mr Okombi, and thank you.
    .essentials-also-1 = Madame Vasseur, Thursday the 26th at two, with a call beforehand. You’ll have it in writing tonight. Good evening, Mr Okombi
    .essentials-also-2 = To note down: Thursday the 26th, two o’clock, an hour’s visit, the adjuster lets you know as she leaves. I’ll confirm by e-mail tonight. Goodbye, and good luck with the work
    .essentials-also-3 = Two o’clock, Thursday the 26th, Madame Vasseur. An e-mail will confirm it within the hour. I’ll let you get the door, goodbye
    .essentials-also-4 = So: visit on Thursday the 26th at two, a call when she sets off, the confirmation tonight. Have a good evening
    .zero-to-ten = Before you go: from nought to ten, would you recommend Courvallon to somebody close to you, and for what reason above all? It’s very important to us, and helps us get better.
    .zero-to-ten-also-1 = One more little question: what mark do you give us, from nought to ten?
    .zero-to-ten-also-2 = Just before I leave you, would you recommend us?
    .zero-to-ten-also-3 = One last thing, for our survey: are you satisfied with this call?
    .zero-to-ten-also-4 = Quickly, a mark from nought to ten for this conversation?
    .text-message = You’ll get a text message. Goodbye.
    .text-message-also-1 = A text will follow, good evening
    .text-message-also-2 = It’ll all be in the text, goodbye
    .text-message-also-3 = We’ll send you a message. Good evening
    .text-message-also-4 = The system will write to you, goodbye
    .tidy-up = The visit’s on Thursday. Be sure to be there, and have the workshop tidy; the adjuster doesn’t like to wait.
    .tidy-up-also-1 = It’s Thursday, and tidy up a bit first, it’ll be simpler
    .tidy-up-also-2 = Thursday, be in, and make some room in the workshop
    .tidy-up-also-3 = Thursday it is, don’t keep her waiting
    .tidy-up-also-4 = Thursday, don’t forget, and have everything cleared
    .not-yet = Nothing exact enough yet, and that’s my doing. I’m keeping Thursday the 26th at two for you: Madame Vasseur, who rings as she sets out. Tonight’s e-mail says so; a word from you, and I change the hour.
    .not-yet-also-1 = No hour yet, and I owed you one. Thursday the 26th at two, Madame Vasseur, with a call beforehand. If it doesn’t suit, answer tonight’s e-mail
    .not-yet-also-2 = I should have begun with that: two o’clock, Thursday the 26th, an hour’s visit. I’m noting it for you; tell me by e-mail tonight if you’d rather have another hour
    .not-yet-also-3 = You haven’t got an hour yet, and that’s my fault. Here it is: Thursday the 26th, two in the afternoon, the adjuster lets you know as she leaves. A word by e-mail, and we move it
    .not-yet-also-4 = Nothing, and it’s for me to put right. Madame Vasseur, Thursday the 26th, two o’clock sharp. You’ll have it in writing tonight, and you can still change it

# text: Je voudrais parler à quelqu’un au-dessus de vous. Sans vous offenser. À quelqu’un qui décide.
# says-tense: Il y a bien quelqu’un au-dessus de vous ? Alors passez-le-moi. Trois semaines que je parle à des gens qui lisent un écran.
# says-furious: Votre responsable. Trois semaines que je parle à des gens qui ne décident de rien. Cela suffit.
# gone-home: À cette heure-ci, la responsable est partie, et elle vous dirait exactement la même chose que moi. Autant continuer ensemble.
# gone-home-also-1: Il n’y a plus personne au-dessus à cette heure-ci, vous savez
# gone-home-also-2: Ma responsable ne prend pas les assurés au téléphone
# gone-home-also-3: Cela ne changerait rien, c’est la même règle pour tout le monde
# gone-home-also-4: Personne d’autre ne peut vous répondre, il n’y a que moi sur ce dossier
# sixth-time: Ne quittez pas, je vous mets avec l’encadrement. Vous leur redirez tout depuis le début.
# sixth-time-also-1: Je vous bascule, il faudra tout leur réexpliquer
# sixth-time-also-2: Un instant, je passe l’appel plus haut, reprenez depuis la fuite
# sixth-time-also-3: Très bien, je transfère, vous leur raconterez
# sixth-time-also-4: Je vous passe quelqu’un, gardez votre dossier sous la main
# sixth-time-coach: Il demandait quelqu’un qui décide. Il aura quelqu’un qui demande : « Racontez-moi depuis le début. »
# a-thousand-pardons: Pardon, monsieur, mille fois pardon. C’est vraiment navrant, tout ce que vous vivez, je m’en veux, et je ne sais plus comment vous présenter nos excuses.
# a-thousand-pardons-also-1: Toutes nos excuses, monsieur, toutes nos excuses, c’est affreux
# a-thousand-pardons-also-2: Je suis au regret, vraiment, je ne sais pas quoi vous dire
# a-thousand-pardons-also-3: Pardonnez-nous, encore une fois, pour tout, du fond du cœur
# a-thousand-pardons-also-4: Mille excuses, monsieur Okombi, je m’en veux terriblement
# at-nine: Vous voulez quelqu’un qui décide, et je comprends. Le dossier et l’agenda de l’experte, c’est moi : je m’en occupe maintenant. Sinon, demain à neuf heures, ma responsable vous appelle ; elle aura tout lu.
# at-nine-also-1: C’est votre droit, et il y a de quoi être à bout. Laissez-moi faire ce que je peux, ce soir même. Si cela ne vous suffit pas, ma responsable vous appelle demain à neuf heures, dossier lu
# at-nine-also-2: Je vous ai mal répondu, je l’entends. L’heure de la visite, je peux la fixer, et je le fais. Vous préférez ma responsable ? Demain, neuf heures, sans rien avoir à redire
# at-nine-also-3: Trois semaines sans personne qui décide, il y a de quoi perdre patience. L’agenda est sous mes yeux, je m’en charge ; et demain à neuf heures, ma responsable, si vous la voulez toujours
# at-nine-also-4: Vous l’aurez si vous le souhaitez : demain à neuf heures, et elle saura tout. Je vois que vous n’en pouvez plus. D’ici là, ce qui dépend de moi, je le règle maintenant
above-you = I’d like to speak to somebody above you. No offence meant. To somebody who decides.
    .says-tense = There must be somebody above you? Then put me through. Three weeks I’ve been talking to people who read from a screen.
    .says-furious = Your manager. Three weeks I’ve been talking to people who decide nothing. Enough.
    .gone-home = The manager’s gone home at this hour, and she’d tell you exactly what I’m telling you. We may as well go on together.
    .gone-home-also-1 = There’s nobody above me left at this hour, you know
    .gone-home-also-2 = My manager doesn’t take calls from policyholders
    .gone-home-also-3 = It would change nothing, the rule’s the same for everyone
    .gone-home-also-4 = Nobody else can answer you, there’s only me on this file
    .sixth-time = Hold the line, I’ll put you on to management. You can tell them all of it again from the beginning.
    .sixth-time-also-1 = I’m switching you over, you’ll have to explain it all to them again
    .sixth-time-also-2 = One moment, I’m passing the call up, start again from the leak
    .sixth-time-also-3 = Very well, I’m transferring you, you can tell them about it
    .sixth-time-also-4 = I’ll put you through to somebody, keep your papers to hand
    .sixth-time-coach = He asked for somebody who decides. He will get somebody who says: “Tell me from the beginning.”
    .a-thousand-pardons = I’m sorry, Mr Okombi, a thousand times sorry. It’s truly distressing, all that you’re going through, I blame myself, and I don’t know how to apologise any more.
    .a-thousand-pardons-also-1 = All our apologies, all our apologies, it’s dreadful
    .a-thousand-pardons-also-2 = I do regret it, truly, I don’t know what to say to you
    .a-thousand-pardons-also-3 = Forgive us, once again, for everything, from the bottom of my heart
    .a-thousand-pardons-also-4 = A thousand apologies, Mr Okombi, I feel terrible about it
    .at-nine = You want somebody who decides, and I understand. The file and the adjuster’s diary are with me: I’m seeing to them now. If that won’t do, my manager rings you tomorrow at nine; she’ll have read it all.
    .at-nine-also-1 = It’s your right, and you’ve every reason to be at the end of your tether. Let me do what I can, this evening. If it’s not enough for you, my manager rings tomorrow at nine, with the file read
    .at-nine-also-2 = I’ve answered you badly, I hear that. The hour of the visit I can fix, and I’m doing it. You’d rather have my manager? Tomorrow, nine o’clock, and nothing to tell again
    .at-nine-also-3 = Three weeks without anybody who decides would try anyone’s patience. I have the diary in front of me and I’ll take care of it; and tomorrow at nine, my manager, if you still want her
    .at-nine-also-4 = You’ll have her if you wish: tomorrow at nine, and she’ll know everything. I can tell you’ve had enough. Until then, what’s in my hands I’ll settle now

# text: C’est écrit. Merci. Vous n’avez pas perdu mon temps.
# says-tense: C’est écrit. Bonsoir.
# says-furious: Jeudi, donc. Bonsoir.
# becomes: Madame Vasseur a sonné à quatorze heures. La cloque était par terre, photographiée, dans un carton. Bertrand avait posé l’accordéon de 1962 sur l’établi, au milieu, et il a raconté l’histoire de cet instrument, une seule fois, sans qu’on la lui demande.
thursday = It’s on the wall. Thank you. You didn’t waste my time.
    .says-tense = Written down. Good evening.
    .says-furious = Thursday, then. Good evening.
    .becomes = Madame Vasseur rang the bell at two. The blister was down, photographed, in a box. Bertrand had put the accordion of 1962 on the workbench, in the middle, and he told the story of that instrument, once, without being asked.

# text: Jeudi. Bien. Bonsoir.
# says-tense: Jeudi, alors. Pour le reste, on verra.
# says-furious: Jeudi. C’est tout ce que j’aurai eu.
# becomes: L’experte est venue à l’heure, et repartie à l’heure. De ce qui le tenait éveillé, Bertrand n’avait dit que la moitié ; l’autre est restée derrière le rideau de l’atelier.
thursday-only = Thursday. Fine. Good evening.
    .says-tense = Thursday, then. For the rest, we’ll see.
    .says-furious = Thursday. That’s all I’ll have got.
    .becomes = The adjuster came on time, and left on time. Of what kept him awake, Bertrand had told only half; the other half stayed behind the workshop curtain.

# text: Si vous le dites. Bonsoir.
# says-tense: On verra bien qui attendra qui. Bonsoir.
# says-furious: Notez ce que vous voulez. Bonsoir.
# becomes: Madame Vasseur a trouvé porte close. Elle a écrit « carence » dans une case, et le dossier est retourné dans la pile, sous les autres.
closed-door = If you say so. Good evening.
    .says-tense = We’ll see who waits for whom. Good evening.
    .says-furious = Write down what you like. Good evening.
    .becomes = Madame Vasseur found a closed door. She wrote “not at home” in a box, and the file went back to the pile, under the others.

# text: Dix-huit heures. Bien.
# says-tense: Demain, si vous y tenez. Dix-huit heures.
# says-furious: Demain. Pas avant.
# becomes: Il a noté l’heure à la craie, sur le mur de l’atelier, avec un point d’interrogation.
until-tomorrow = Six o’clock. Fine.
    .says-tense = Tomorrow, if you must. Six o’clock.
    .says-furious = Tomorrow. Not before.
    .becomes = He wrote the hour on the workshop wall in chalk, with a question mark.

# text: Dix-huit heures trente. Personne.
# becomes: À dix-neuf heures, Bertrand a effacé l’heure d’un revers de manche. Quand Courvallon a rappelé, la semaine d’après, il n’a pas décroché.
forgotten = Half past six. Nobody.
    .becomes = At seven, Bertrand wiped the hour off with his sleeve. When Courvallon rang, the week after, he did not pick up.

# text: Un courrier. Bien. Bonsoir.
# says-tense: C’est cela. Bonsoir.
# says-furious: Bonsoir.
# becomes: La lettre est partie onze jours plus tard, avec un coupon à renvoyer. La cloque, elle, n’a pas attendu le coupon.
by-post = A letter. Fine. Good evening.
    .says-tense = Quite. Good evening.
    .says-furious = Good evening.
    .becomes = The letter went out eleven days later, with a coupon to return. The blister did not wait for the coupon.

# text: Encore quelqu’un. Bon.
# says-tense: Et je raconte une sixième fois, je suppose.
# says-furious: Et voilà. Au suivant.
# becomes: Au service suivant, on a demandé ce qui s’était passé, depuis le début, avec les dates. Bertrand a posé le combiné sur l’établi et repris son tournevis.
passed-along = Somebody else again. Well.
    .says-tense = And I tell it a sixth time, I suppose.
    .says-furious = There we are. On to the next.
    .becomes = The next department asked what had happened, from the beginning, with the dates. Bertrand laid the receiver on the workbench and took up his screwdriver.

# text: Je vous laisse. Bonsoir.
# says-tense: Nous en resterons là. Bonsoir.
# says-furious: Bonsoir.
# becomes: Il n’a pas crié. À l’échéance, en juin, il a envoyé trois lignes recommandées, et il est parti après dix-sept ans.
hung-up = I’ll leave you. Good evening.
    .says-tense = We’ll leave it there. Good evening.
    .says-furious = Good evening.
    .becomes = He did not shout. In June, when the policy came up, he sent three lines by registered post, and left after seventeen years.
