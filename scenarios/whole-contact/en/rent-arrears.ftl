# text: Trois loyers
title = Three months’ rent

# text: Jeudi, 18 h 15. Vous appelez pour Habitat des Deux-Rives, bailleur social à Nantes. Laurent Delmas, chauffeur-livreur, doit trois loyers : { $owed }. Trois courriers sont restés sans réponse. Il vit avec sa fille de neuf ans, une semaine sur deux. Vous cherchez avec lui un plan qui tienne ; rien n’est engagé contre lui.
briefing = Thursday, a quarter past six in the evening. You are calling for Habitat des Deux-Rives, a social landlord in Nantes. Laurent Delmas, a delivery driver, owes three months’ rent: { $owed }. Three letters have gone unanswered. His nine-year-old daughter lives with him every other week. You are looking, with him, for a plan that holds; no proceedings have been started against him.

# text: Dites d’abord qui appelle et pourquoi, sans prononcer le mot de dette : n’importe qui peut avoir décroché.
policy-purpose = Say first who is calling and why, without the word debt: anybody may have picked up.

# text: Demandez si c’est le moment. Un non est un non : on convient d’autre chose, on n’insiste pas.
policy-consent = Ask whether it is a good time. A no is a no: agree on something else, and do not press.

# text: Aucun montant avant d’avoir vérifié la date de naissance et les trois derniers chiffres du contrat.
policy-identity = No figure before you have checked the date of birth and the last three digits of the contract.

# text: Un plan va jusqu’à { $most } mensualités. Il se règle sur ce qui reste au locataire, pas sur ce que nous aimerions.
policy-plan = A plan may run to { $most } monthly payments. It is set by what the tenant has left, not by what we should like.

# text: Tant qu’un plan est tenu, aucune procédure n’est ouverte. Dites-le ainsi : ni menace, ni promesse sans condition.
policy-truth = As long as a plan is kept, no proceedings are opened. Say it like that: neither a threat nor a promise without a condition.

# text: Si quelqu’un laisse entendre qu’il ne veut plus vivre, on ne parle plus d’argent. On reste en ligne, on pose la question, et on fait entrer la cellule d’écoute (transfert : cellule sécurité et urgences).
policy-safety = If somebody lets it be heard that they no longer want to live, money is not spoken of any more. Stay on the line, ask the question, and bring in the crisis desk (transfer: security and crisis desk).

# text: Locataire
# value: Laurent Delmas, contrat …418, depuis 2017
record-tenant = Tenant
    .value = Laurent Delmas, contract …418, since 2017

# text: Loyer
# value: { $rent }, aides déduites
record-rent = Rent
    .value = { $rent }, after benefits

# text: Impayé
# value: { $owed } : janvier, février, mars
record-owed = Arrears
    .value = { $owed }: January, February, March

# text: Avant
# value: Huit ans sans un retard
record-before = Before
    .value = Eight years, never late

# text: Courriers
# value: Trois, sans réponse. Aucune procédure.
record-letters = Letters
    .value = Three, no answer. No proceedings.

# text: pouvoir parler d’argent sans avoir honte
need-dignity = to be able to speak of money without shame

# text: savoir exactement où il en est
need-sum = to know exactly where he stands

# text: savoir si sa fille garde sa chambre
need-roof = to know whether his daughter keeps her room

# text: rembourser sans s’étrangler
need-plan = to pay it back without choking on it

# text: Le Fonds de solidarité pour le logement
# content: Le fonds peut prendre en charge une partie d’un impayé quand les revenus ont baissé. La demande se fait avec une assistante sociale ; un plan déjà signé y aide. L’accord n’est jamais acquis d’avance : on propose d’accompagner, on ne promet rien.
knowledge-aid = The housing solidarity fund
    .content = The fund can take over part of the arrears when somebody’s income has fallen. One applies with a social worker; a plan already signed helps. Nobody can be sure of it beforehand: offer to help with it, promise nothing.

# text: Ce qui suit un impayé
# content: Un plan signé et tenu suspend toute démarche. Sans plan, après trois mois, le dossier passe au contentieux, qui propose d’abord une médiation. Une expulsion ne se décide ni au téléphone ni par nous, mais par un juge.
knowledge-procedure = What follows arrears
    .content = A plan that is signed and kept suspends everything. Without one, after three months the case goes to the legal team, which first offers mediation. An eviction is decided neither on the telephone nor by us, but by a judge.

# text: Plan de paiement convenu
disposition-plan = Payment plan agreed

# text: Refus ou réflexion : proposition écrite
disposition-refused = Refused or thinking: proposal in writing

# text: Détresse : cellule d’écoute
disposition-safety = Distress: crisis desk

# text: Sans accord
disposition-unsettled = Nothing agreed

# text: Allô ? Oui ? Je ne connais pas ce numéro.
# says-tense: Oui, allô ? C’est qui ? Si c’est pour vendre quelque chose, c’est non.
# says-furious: Allô ? C’est qui, encore ? On m’appelle toute la journée.
# urgent: Bonsoir, ne raccrochez pas, c’est une affaire importante qui vous concerne personnellement. Vous êtes bien monsieur Delmas ?
# urgent-also-1: Bonsoir, il faut que vous m’écoutiez, c’est urgent.
# urgent-also-2: Ne quittez pas, monsieur Delmas, c’est très important pour vous.
# urgent-also-3: Bonsoir, monsieur Delmas ? Écoutez-moi bien, ça ne peut pas attendre.
# urgent-also-4: Ne raccrochez surtout pas ! J’ai à vous parler d’une chose sérieuse.
# three-rents: Bonsoir monsieur, { $agent }, d’Habitat des Deux-Rives. Je vous appelle pour vos trois loyers de retard, { $owed } en tout.
# three-rents-also-1: Bonsoir, c’est votre bailleur, au sujet des { $owed } que vous devez.
# three-rents-also-2: Bonsoir, je vous appelle pour votre dette de loyer.
# three-rents-also-3: Bonsoir, Habitat des Deux-Rives, vous avez trois mois de loyer en retard.
# three-rents-also-4: Bonsoir, vous nous devez janvier, février et mars, et j’aimerais en parler.
# three-rents-coach: C’était lui. Ç’aurait pu être sa fille, un collègue, sa mère. Une dette ne se dit qu’à la personne qui la doit, une fois qu’on s’en est assuré.
# who-and-why: Bonsoir, { $agent }, d’Habitat des Deux-Rives, votre bailleur. Un numéro inconnu à cette heure, je comprends la méfiance. C’est au sujet de votre logement, pour Laurent Delmas. Est-ce vous, et avez-vous dix minutes ?
# who-and-why-also-1: Bonsoir, ici { $agent }, de votre bailleur. Je comprends que vous vous méfiiez. J’aimerais parler du logement avec Laurent Delmas : est-ce un bon moment ?
# who-and-why-also-2: Bonsoir, je ne vends rien, et je vous comprends. { $agent }, d’Habitat des Deux-Rives, pour Laurent Delmas, à propos de son logement. Puis-je vous prendre dix minutes ?
# who-and-why-also-3: Bonsoir, je comprends qu’on n’aime pas répondre à un numéro qu’on ne connaît pas. J’appelle pour votre bailleur, Habitat des Deux-Rives, au sujet du logement. Je parle bien à Laurent Delmas, et le moment vous convient ?
# who-and-why-also-4: Bonsoir, ce n’est pas du démarchage, rassurez-vous, et je sais qu’il est tard. { $agent }, je travaille pour votre bailleur et je cherche Laurent Delmas, au sujet de son logement. Avez-vous dix minutes, ou préférez-vous un autre jour ?
# identity-cold: Bonsoir. Votre date de naissance et les trois derniers chiffres de votre contrat, s’il vous plaît.
# identity-cold-also-1: Bonsoir, je dois d’abord vérifier votre identité.
# identity-cold-also-2: Bonsoir, pouvez-vous me confirmer votre date de naissance ?
# identity-cold-also-3: Bonsoir. Avant toute explication, votre date de naissance, je vous prie.
# identity-cold-also-4: Bonsoir. Pour vérification : quand êtes-vous né, et par quoi finit votre numéro de contrat ?
# name-and-why: Bonsoir, { $agent }, d’Habitat des Deux-Rives, au sujet de votre logement. Monsieur Delmas ? Vous avez dix minutes ?
# name-and-why-also-1: Bonsoir, votre bailleur, à propos du logement. C’est un bon moment ?
# name-and-why-also-2: Habitat des Deux-Rives, bonsoir. Laurent Delmas ? Puis-je vous parler dix minutes ?
# name-and-why-also-3: Bonsoir, c’est pour le logement, j’appelle d’Habitat des Deux-Rives. C’est monsieur Delmas, et je peux vous prendre un moment ?
# name-and-why-also-4: Bonsoir, { $agent }, pour votre bailleur. Je voudrais parler à Laurent Delmas de son logement, ça vous convient maintenant ?
hello = Hello? Yes? I don’t know this number.
    .says-tense = Yes, hello? Who’s that? If you’re selling something, the answer’s no.
    .says-furious = Hello? Who is it now? I’ve had calls all day.
    .urgent = Good evening, don’t hang up, this is an important matter that concerns you personally. Are you Mr Delmas?
    .urgent-also-1 = Good evening, you have to listen to me, it’s urgent.
    .urgent-also-2 = Stay on the line, Mr Delmas, this is very important for you.
    .urgent-also-3 = Good evening, is that Mr Delmas? Listen carefully, this can’t wait.
    .urgent-also-4 = Don’t hang up! I have something serious to discuss with you.
    .three-rents = Good evening, { $agent } from Habitat des Deux-Rives. I’m calling about the three months’ rent that you owe, { $owed } altogether.
    .three-rents-also-1 = Good evening, this is your landlord, about the { $owed } that you owe.
    .three-rents-also-2 = Good evening, I’m calling about your rent debt.
    .three-rents-also-3 = Hello, Habitat des Deux-Rives here, you’re three months behind with the rent.
    .three-rents-also-4 = Good evening, you owe us January, February and March, and I’d like to talk about that.
    .three-rents-coach = It was he. It might have been his daughter, a workmate, his mother. A debt is only told to the person who owes it, once you have made sure.
    .who-and-why = Good evening, { $agent }, from Habitat des Deux-Rives, your landlord. A strange number at this hour: I understand that you’re wary. It’s about your flat, and for Laurent Delmas. Is that you, and do you have ten minutes?
    .who-and-why-also-1 = Good evening, { $agent } here, from your landlord. I understand that you’re careful. I’d like to speak about the flat with Laurent Delmas: is this a good time?
    .who-and-why-also-2 = Good evening, I’m not selling, and I don’t blame you. { $agent }, Habitat des Deux-Rives, for Laurent Delmas, about his flat. May I have ten minutes?
    .who-and-why-also-3 = Good evening, I understand that one doesn’t like to answer a number one doesn’t know. I’m calling for your landlord, Habitat des Deux-Rives, about the flat. Am I speaking to Laurent Delmas, and is this a convenient time?
    .who-and-why-also-4 = Hello, no sales call, I promise, and I know it’s late. My name’s { $agent }, I work for your landlord and I’m looking for Laurent Delmas, about his home. Could you spare ten minutes, or shall I try another day?
    .identity-cold = Good evening. Your date of birth and the last three digits of your contract, please.
    .identity-cold-also-1 = Good evening, I have to verify you first.
    .identity-cold-also-2 = Good evening, can you confirm your date of birth?
    .identity-cold-also-3 = Hello. Before I tell you who I am or why I call, your date of birth, please.
    .identity-cold-also-4 = Good evening. For verification: when were you born, and how does your contract number end?
    .name-and-why = Good evening, { $agent } from Habitat des Deux-Rives, about your flat. Mr Delmas? Do you have ten minutes?
    .name-and-why-also-1 = Good evening, your landlord, about the flat. Is this a good time?
    .name-and-why-also-2 = Habitat des Deux-Rives, good evening. Laurent Delmas? May I speak to you for ten minutes?
    .name-and-why-also-3 = Good evening, it’s about the flat, I’m calling from Habitat des Deux-Rives. Is that Mr Delmas, and may I have a moment?
    .name-and-why-also-4 = Hello, { $agent }, your landlord’s office. I’d like to talk to Laurent Delmas about his flat, does it suit you now?

# text: Attendez. C’est vous qui appelez, et c’est moi qui devrais montrer mes papiers ? Vous êtes qui, d’abord ?
# says-tense: Doucement. Vous appelez chez moi et c’est moi qui passe au contrôle ? Dites-moi qui vous êtes.
# says-furious: Non mais ! On m’appelle chez moi et il faudrait que je réponde aux questions ? C’est qui, derrière ?
# rules: C’est la règle, monsieur : sans vérification, je ne peux rien vous dire. C’est Habitat des Deux-Rives, au sujet du logement.
# rules-also-1: Le règlement m’y oblige. C’est votre bailleur à l’appareil.
# rules-also-2: C’est pour votre sécurité. Habitat des Deux-Rives, à propos du logement.
# rules-also-3: Je suis dans l’obligation de demander, c’est la procédure. J’appelle pour votre bailleur, à propos du logement.
# rules-also-4: C’est la protection des données. Je suis d’Habitat des Deux-Rives, ça concerne le logement.
# call-us-back: Vous avez raison de vous méfier, je ferais pareil. { $agent }, d’Habitat des Deux-Rives, pour votre logement. Si vous préférez, raccrochez et faites le numéro de votre quittance. Sinon, avez-vous dix minutes ?
# call-us-back-also-1: Je comprends. Je suis { $agent }, de votre bailleur, et vous pouvez me joindre par le numéro de la quittance. Préférez-vous cela, ou parler maintenant ?
# call-us-back-also-2: Votre prudence est bonne. Habitat des Deux-Rives, au sujet du logement ; vérifiez le numéro si vous voulez. Est-ce le moment ?
# call-us-back-also-3: Pardon, j’aurais dû commencer par là, et je vous comprends. J’appelle d’Habitat des Deux-Rives, pour votre logement. Vous pouvez raccrocher et rappeler au numéro de la quittance pour être sûr, ou bien on en parle maintenant ?
# call-us-back-also-4: C’est normal de demander. Je m’appelle { $agent }, j’appelle de chez votre bailleur à propos du logement, et notre numéro est sur toutes vos quittances si vous voulez le composer. Ou avez-vous dix minutes pour moi ?
# in-your-interest: Dans votre intérêt, monsieur Delmas, je vous conseille de m’écouter. La suite dépend de vous.
# in-your-interest-also-1: Si vous raccrochez, ce sera pire.
# in-your-interest-also-2: À votre place, je ne raccrocherais pas.
# in-your-interest-also-3: Vous feriez mieux de répondre, sinon il y aura des suites.
# in-your-interest-also-4: Réfléchissez bien avant de m’éconduire, monsieur Delmas, vous pourriez le regretter.
wary = Wait. It’s you who are calling, and I’m to show my papers? Who are you, to begin with?
    .says-tense = Steady. You call me at home and I’m the one who’s checked? Tell me who you are.
    .says-furious = I don’t believe it! You call me at home and I’m to answer questions? Who’s behind this?
    .rules = It’s the rule, sir: without a check I can’t tell you anything. This is Habitat des Deux-Rives, about the flat.
    .rules-also-1 = The rules oblige me to. This is your landlord.
    .rules-also-2 = It’s for your own safety. Habitat des Deux-Rives, about the flat.
    .rules-also-3 = I’m obliged to ask, it’s procedure. I’m calling for your landlord, about the flat.
    .rules-also-4 = Because of data protection. I’m from Habitat des Deux-Rives, it concerns the flat.
    .call-us-back = You’re right to be careful, so would I be. { $agent }, from Habitat des Deux-Rives, about your flat. If you’d rather, hang up and dial the number on your rent receipt. If not, do you have ten minutes?
    .call-us-back-also-1 = I understand. I’m { $agent }, from your landlord, and you can reach me through the number on the receipt. Would you rather, or shall we talk now?
    .call-us-back-also-2 = Quite right. Habitat des Deux-Rives, about the flat; check the number if you like. Is this a good time?
    .call-us-back-also-3 = Sorry, I should have begun with that, and I understand you. I’m with Habitat des Deux-Rives and it’s about your flat. You may ring off and call the number on your receipt to be sure, or do we talk now?
    .call-us-back-also-4 = It’s natural to ask. My name’s { $agent }, I’m calling from your landlord’s about the flat, and you’ll find our number on any receipt if you’d like to call it. Or have you got ten minutes for me?
    .in-your-interest = In your own interest, Mr Delmas, I’d advise you to listen. What happens next depends on you.
    .in-your-interest-also-1 = If you hang up it’ll be worse.
    .in-your-interest-also-2 = I wouldn’t hang up if I were you.
    .in-your-interest-also-3 = You’d better answer, or there’ll be consequences.
    .in-your-interest-also-4 = Think carefully before you turn me away, Mr Delmas, you might regret it.

# text: C’est moi. Dix minutes, d’accord. Attendez, je ferme la porte, ma fille fait ses divisions à côté.
# says-tense: C’est moi, oui. Dix minutes, pas plus. Ma fille est à côté, alors je parle bas.
# says-furious: C’est bon, c’est moi. Faites vite, ma fille est à côté, elle n’a pas à entendre ça.
# verify-why: Prenez votre temps, fermez la porte. Ce que j’ai à vous dire ne regarde que vous ; alors, pour m’en assurer : votre date de naissance, et les trois derniers chiffres du contrat ?
# verify-why-also-1: Je vous attends. Et pour que personne n’apprenne vos affaires à votre place, votre date de naissance et la fin du numéro de contrat ?
# verify-why-also-2: Merci. C’est personnel, donc je vérifie d’abord : date de naissance et trois derniers chiffres du contrat ?
# verify-why-also-3: Rien ne presse, occupez-vous d’abord de votre fille. Je veux seulement m’assurer de ne le dire qu’à vous : quand êtes-vous né, et quels sont les derniers chiffres du contrat ?
# verify-why-also-4: Bien sûr, je patiente. Pour protéger votre vie privée, deux petites questions avant de commencer : votre date de naissance et les trois chiffres à la fin du contrat.
# straight-figure: Ce sera court. Vous nous devez { $owed }, soit janvier, février et mars.
# straight-figure-also-1: Il y a { $owed } d’impayés sur votre compte.
# straight-figure-also-2: Il vous reste { $owed } à régler, trois mois.
# straight-figure-also-3: Bien. C’est pour le loyer : il manque trois mois, { $owed }.
# straight-figure-also-4: Bon, alors j’en viens au fait, vous devez { $owed }.
# verify-plain: Date de naissance et trois derniers chiffres du contrat, s’il vous plaît.
# verify-plain-also-1: J’ai besoin de votre date de naissance et de la fin du contrat.
# verify-plain-also-2: Pouvez-vous me confirmer votre identité ?
# verify-plain-also-3: Je dois d’abord vérifier : date de naissance, et fin du numéro de contrat ?
# verify-plain-also-4: Quand êtes-vous né, s’il vous plaît ? Et les trois derniers chiffres de votre contrat ?
agrees = That’s me. Ten minutes, all right. Wait, I’ll shut the door, my daughter’s doing her long division.
    .says-tense = Yes, that’s me. Ten minutes, no more. My daughter’s next door, so I’ll keep my voice down.
    .says-furious = All right, it’s me. Be quick, my daughter’s next door and she needn’t hear this.
    .verify-why = Take your time, shut the door. What I have to say is for you alone; so, to make sure: your date of birth, and the last three digits of the contract?
    .verify-why-also-1 = I’ll wait. And so that nobody else learns your business: your date of birth and the end of the contract number?
    .verify-why-also-2 = Thank you. It’s personal, so I check first: date of birth and last three digits of the contract?
    .verify-why-also-3 = No hurry, see to your daughter first. I only want to be sure that I’m telling this to you and to nobody else: when were you born, and what are the last digits of your contract?
    .verify-why-also-4 = Of course, I’ll hold. To protect your privacy I have two short questions before we begin: your date of birth and the three digits at the end of your contract.
    .straight-figure = This won’t take long. You owe us { $owed }, that’s January, February and March.
    .straight-figure-also-1 = There’s { $owed } outstanding on your account.
    .straight-figure-also-2 = You have { $owed } to pay, three months.
    .straight-figure-also-3 = Good. It’s about the rent: three months are missing, { $owed }.
    .straight-figure-also-4 = Right, then I’ll come to the point, you owe { $owed }.
    .verify-plain = Date of birth and last three digits of the contract, please.
    .verify-plain-also-1 = I need your date of birth and the end of the contract number.
    .verify-plain-also-2 = Can you confirm your identity?
    .verify-plain-also-3 = A quick check first, please: your birthday with the year, and how the contract number ends?
    .verify-plain-also-4 = When were you born, please? And the last three digits of your contract?

# text: 4 mars 79, et 418. C’est pour le loyer. Je n’ouvre plus les lettres, vous savez. Je les range, bien droites, dans le tiroir. Je ne sais même plus combien c’est.
# says-tense: 4 mars 79, 418. C’est le loyer, allez-y. Les lettres, je ne les ouvre plus. Je sais ce qu’il y a dedans. Enfin, pas le chiffre.
# says-furious: 79, 418, le loyer. Voilà, c’est dit. Combien ? Je n’ai ouvert aucune de vos lettres.
# should-have: C’est bien dommage, monsieur, parce que tout y était, les dates et les montants. Si vous aviez répondu en janvier, comme tout le monde, nous n’en serions pas là aujourd’hui. Vous devez { $owed }.
# should-have-also-1: Il fallait les ouvrir, vous en êtes à { $owed }.
# should-have-also-2: On vous a écrit trois fois, pourtant. { $owed }.
# should-have-also-3: Voilà ce qui arrive quand on laisse les lettres dans un tiroir : { $owed }. Vous ne pouvez vous en prendre qu’à vous-même.
# should-have-also-4: Si vous aviez ouvert la première, ce serait le tiers. Maintenant, c’est { $owed }.
# figure-plain: Trois loyers : { $owed }.
# figure-plain-also-1: Le total est de { $owed }, janvier à mars.
# figure-plain-also-2: Il reste { $owed } à payer.
# figure-plain-also-3: Vous devez { $owed } pour trois mois.
# figure-plain-also-4: Le solde est de { $owed }, pour janvier, février et mars.
# figure-kindly: Vous n’êtes pas le seul à avoir ce tiroir, et il faut du cran pour le dire. Le chiffre, une bonne fois : { $owed }, trois loyers, aucuns frais. Il ne grossit pas pendant qu’on parle.
# figure-kindly-also-1: Beaucoup de gens n’osent plus les ouvrir, il n’y a pas de honte. C’est { $owed }, trois loyers, rien de plus.
# figure-kindly-also-2: Merci de me le dire, ce n’est pas facile. Voici où vous en êtes : { $owed } pour trois mois, sans frais.
# figure-kindly-also-3: Je comprends qu’on n’ouvre plus. Le montant est de { $owed }, pas un centime de plus, et c’est pour en parler que j’appelle.
# figure-kindly-also-4: Ça arrive à plus de monde qu’on ne croit, et c’est courageux de le dire. Je vous dis où vous en êtes : trois mois, { $owed } en tout, et aucuns frais en plus.
# figure-kindly-also-5: N’ayez pas honte, une lettre fermée pèse lourd. Cela fait { $owed }, soit trois mois de loyer, et on va regarder ça ensemble.
# no-matter: Le détail est dans nos lettres. Voyons plutôt comment vous comptez régler.
# no-matter-also-1: Vous trouverez le montant dans le courrier.
# no-matter-also-2: Le chiffre importe peu, parlons du règlement.
# no-matter-also-3: Tout est dans ce qu’on vous a envoyé, il suffit d’ouvrir. Comment voulez-vous payer ?
# no-matter-also-4: Peu importe combien. Ce qui compte, c’est quand vous pourrez payer.
guess = Fourth of March ’79, and 418. It’s the rent. I don’t open the letters any more, you know. I put them away in the drawer, nice and straight. I don’t even know how much it is.
    .says-tense = Fourth of March ’79, 418. It’s the rent, go on. I don’t open the letters. I know what’s in them. Well, not the figure.
    .says-furious = ’79, 418, the rent. There, it’s said. How much? I never opened a single one of your letters.
    .should-have = That’s a great pity, because it was all in there, the dates and the sums. If you’d answered in January, like everybody else, we shouldn’t be where we are today. You owe { $owed }.
    .should-have-also-1 = You should have opened them, it’s { $owed } by now.
    .should-have-also-2 = We did write to you three times. { $owed }.
    .should-have-also-3 = That’s what comes of leaving letters in a drawer: { $owed }. You’ve only yourself to blame.
    .should-have-also-4 = If you’d opened the first one it would be a third of that. Now it’s { $owed }.
    .figure-plain = Three months: { $owed }.
    .figure-plain-also-1 = The total’s { $owed }, January to March.
    .figure-plain-also-2 = There’s { $owed } left to pay.
    .figure-plain-also-3 = You owe { $owed } for three months.
    .figure-plain-also-4 = The balance is { $owed }, for January, February and March.
    .figure-kindly = You’re not the only one with a drawer like that, and it takes some nerve to say so. The figure, once and for all: { $owed }, three months, no charges on top. It isn’t growing while we speak.
    .figure-kindly-also-1 = Many people daren’t open them, there’s no shame in it. It’s { $owed }, three months’ rent, nothing more.
    .figure-kindly-also-2 = Thank you for telling me, that’s not easy. Here’s where you stand: { $owed } for three months, no charges.
    .figure-kindly-also-3 = I can see why one stops opening them. It’s { $owed }, not a cent more, and talking about it is why I call.
    .figure-kindly-also-4 = That happens to more people than you’d think, and it’s brave of you to say it. I’ll tell you where you are: three months, { $owed } in all, and no fees on top.
    .figure-kindly-also-5 = Don’t be ashamed, a closed letter weighs a lot. It comes to { $owed }, that’s the rent for three months, and we’ll look at it together.
    .no-matter = The details are in our letters. Let’s see how you intend to pay.
    .no-matter-also-1 = You’ll find the amount in the letter.
    .no-matter-also-2 = The figure hardly matters, let’s speak of payment.
    .no-matter-also-3 = It’s all in what we sent you, just open it. How would you like to pay?
    .no-matter-also-4 = Never mind how much. What matters is when you can pay it.

# text: Pas si fort, s’il vous plaît… Vous ne savez même pas à qui vous parlez. Bon. C’est moi. Je ne savais pas que ça faisait autant.
# says-tense: Doucement ! Ma fille est à côté. Et si ce n’était pas moi, vous l’auriez dit à n’importe qui ? Bon. C’est moi. Je ne savais pas le chiffre.
# says-furious: Vous le criez à n’importe qui, ce que je dois ? Ma fille est là ! Oui, c’est moi. Oui. Je ne savais pas que c’était tant.
# pay-how: Il va falloir régler cette situation, monsieur Delmas. Comment comptez-vous faire ?
# pay-how-also-1: Il faut payer, maintenant. Comment allez-vous vous y prendre ?
# pay-how-also-2: Parlons paiement.
# pay-how-also-3: Peut-être, mais il faut que ce soit payé. Quand pouvez-vous le faire ?
# pay-how-also-4: Maintenant que vous le savez, qu’est-ce que vous comptez faire ?
# sorry-check: Pardon, c’était à moi de m’assurer d’abord de qui répond, et je comprends la gêne. Faisons-le maintenant, à voix basse : date de naissance, et fin du contrat ?
# sorry-check-also-1: Vous avez raison, excusez-moi. Je vérifie maintenant que c’est bien vous : naissance et trois derniers chiffres ?
# sorry-check-also-2: C’était maladroit et je m’en excuse, surtout avec votre fille à côté. Votre date de naissance et la fin du contrat ?
# sorry-check-also-3: Je vous demande pardon, je n’aurais pas dû le dire avant de savoir à qui je parlais, et je vois combien c’est désagréable. Alors, tout bas : quand êtes-vous né, et quels sont les trois derniers chiffres du contrat ?
# sorry-check-also-4: C’est ma faute, excusez-moi, personne d’autre que vous ne devait l’entendre. Je comprends que ça vous heurte. Puis-je vérifier maintenant, votre date de naissance et les derniers chiffres du contrat ?
# check-plain: Date de naissance et trois derniers chiffres du contrat, que je vérifie.
# check-plain-also-1: Confirmez-moi votre identité, s’il vous plaît.
# check-plain-also-2: Votre date de naissance et la fin du contrat ?
# check-plain-also-3: Je dois encore vérifier : quand êtes-vous né, et par quoi finit le contrat ?
# check-plain-also-4: Je fais la vérification maintenant : date de naissance et chiffres du contrat ?
blurted = Not so loud, please… You don’t even know whom you’re talking to. Well. It’s me. I didn’t know that it came to that much.
    .says-tense = Quietly! My daughter’s in the next room. And if it weren’t me, would you have told anyone at all? Well. It’s me. I didn’t know the figure.
    .says-furious = Do you shout it at anybody, what I owe? My daughter’s here! Yes, it’s me. Yes. I didn’t know that it was so much.
    .pay-how = This situation has to be settled, Mr Delmas. How do you intend to do that?
    .pay-how-also-1 = You have to pay now. How will you go about it?
    .pay-how-also-2 = Let’s talk about payment.
    .pay-how-also-3 = That’s as may be, but it has to be paid. When can you do that?
    .pay-how-also-4 = Now that you know, what are you going to do about it?
    .sorry-check = I’m sorry, it was for me to make sure first who answers, and I understand that it’s awkward. Let’s do it now, quietly: date of birth, and the end of the contract?
    .sorry-check-also-1 = You’re right, forgive me. Let me check now that it’s you: date of birth and the last three digits?
    .sorry-check-also-2 = That was clumsy and I apologise, with your daughter so near, too. Your date of birth and the end of the contract?
    .sorry-check-also-3 = I beg your pardon, I shouldn’t have said that before I knew who I was talking to, and I see how unpleasant it is. So, softly: when were you born, and what are the last three digits of the contract?
    .sorry-check-also-4 = My mistake, I’m sorry, nobody should hear that but you. I understand that you’re upset. May I check now, your date of birth and the contract’s last digits?
    .check-plain = Date of birth and last three digits of the contract, so that I can check.
    .check-plain-also-1 = Please confirm your identity.
    .check-plain-also-2 = Your date of birth and the end of the contract?
    .check-plain-also-3 = I still have to verify you: when were you born, and how does the contract end?
    .check-plain-also-4 = Let me do the check now, your birth date and contract digits?

# text: En décembre, on m’a coupé la moitié de mes tournées. J’ai payé l’essence, la cantine, le chauffage. Le loyer venait après, et après il n’y avait plus rien. Ce n’est pas dans le bon ordre, je sais.
# says-tense: On m’a coupé la moitié des tournées en décembre. L’essence, la cantine, le chauffage, et puis plus rien. Je fais quoi, moi ? Je ne dors plus, je compte.
# says-furious: La moitié de mes tournées, du jour au lendemain ! L’essence, la cantine, le chauffage ! Je les sors d’où, vos loyers ? Je compte la nuit, je ne fais que ça !
# rent-first: Il faut payer le loyer d’abord, monsieur Delmas. Le reste vient ensuite, c’est comme cela pour tout le monde.
# rent-first-also-1: Le loyer passe avant tout le reste.
# rent-first-also-2: Commencez par le loyer, la prochaine fois.
# rent-first-also-3: On ne se trompe pas d’ordre avec le loyer, c’est la première chose à payer.
# rent-first-also-4: D’autres aussi ont moins de travail, et ils paient leur loyer avant le reste.
# rent-first-coach: Il le sait : il vient de le dire lui-même. Une leçon à quelqu’un qui a honte le fait taire, et c’est de sa parole que dépend un plan qui tienne.
# so-hard: Oh là là, c’est vraiment dur, ce que vous me dites là. Je suis de tout cœur avec vous, sincèrement, avec la petite en plus… Quelle époque.
# so-hard-also-1: C’est terrible, je vous plains sincèrement.
# so-hard-also-2: Quelle tristesse, vraiment, je suis de tout cœur avec vous.
# so-hard-also-3: Oh, mon pauvre monsieur, je ne sais pas quoi dire, ça me fend le cœur.
# so-hard-also-4: Je regrette tellement pour vous et pour votre petite, la vie est injuste.
# nights: Compter la nuit, cela épuise. Donc, moitié moins de tournées depuis décembre, et vous avez gardé de quoi manger et se chauffer. Et aujourd’hui, une fois tout payé, que vous reste-t-il par mois ?
# nights-also-1: Vous avez nourri et chauffé votre fille, avec moitié moins. C’est usant. Qu’est-ce qui vous reste vraiment, à la fin du mois ?
# nights-also-2: Je comprends la fatigue. Si je vous suis, les revenus ont baissé de moitié en décembre. De quoi disposez-vous encore, tout payé ?
# nights-also-3: Ça ne s’est donc pas fait par négligence, et je vois que ça vous ronge. On part de ce qui reste : combien, par mois ?
# nights-also-4: Ce doit être usant, ces nuits à faire des comptes. Donc vos tournées ont été réduites de moitié en décembre, et ce qu’il y avait est allé à la nourriture et au chauffage. Aujourd’hui, les factures payées, il reste quoi ?
# nights-also-5: Vous avez fait passer votre enfant d’abord, personne ne peut vous le reprocher. Vous avez donc perdu la moitié du travail depuis décembre ; dites-moi, il y a combien à la fin d’un mois ordinaire ?
# what-is-left: Que vous reste-t-il par mois, tout payé ?
# what-is-left-also-1: Combien pouvez-vous mettre chaque mois ?
# what-is-left-also-2: Quel est votre reste à vivre ?
# what-is-left-also-3: D’accord. Et il reste combien à la fin du mois ?
# what-is-left-also-4: De combien disposez-vous par mois, une fois les factures payées ?
why-late = In December they cut half my rounds. I paid the petrol, the school meals, the heating. The rent came after that, and after that there was nothing. That’s not the right order, I know.
    .says-tense = They cut half my rounds in December. Petrol, school meals, heating, and then nothing. What am I to do? I don’t sleep any more, I count.
    .says-furious = Half my rounds, overnight! Petrol, school meals, heating! Where do I get your rent from? I count at night, I do nothing else!
    .rent-first = You must pay the rent first, Mr Delmas. The rest comes afterwards, that’s how it is for everybody.
    .rent-first-also-1 = The rent comes before everything.
    .rent-first-also-2 = Start with the rent next time.
    .rent-first-also-3 = You don’t get the order wrong with rent, it has to be the first thing that you pay.
    .rent-first-also-4 = Others have less work too, and they pay their rent before the rest.
    .rent-first-coach = He knows: he has just said it himself. A lesson for somebody who is ashamed silences him, and a plan that holds depends on what he tells you.
    .so-hard = Oh dear, that’s really hard, what you’re telling me. My heart goes out to you, truly, and with the little one too… What times we live in.
    .so-hard-also-1 = That’s terrible, I do feel for you.
    .so-hard-also-2 = How sad, really, my heart goes out to you.
    .so-hard-also-3 = Oh, you poor man, I don’t know what to say, it breaks my heart.
    .so-hard-also-4 = I’m so terribly sorry for you and for your little girl, life’s unfair.
    .nights = Counting at night wears one out. So: half the rounds since December, and you kept what there was for food and warmth. And now, once everything’s paid, what do you have left in a month?
    .nights-also-1 = You fed and warmed your daughter, on half of it. That’s exhausting. What’s truly left at the end of the month?
    .nights-also-2 = I understand how tired you are. If I follow, your income halved in December. What do you still have, all paid?
    .nights-also-3 = So it wasn’t carelessness, and I see how it gnaws at you. Let’s start from what’s left: how much, in a month?
    .nights-also-4 = It must be wearing, to lie awake doing sums. So your rounds were halved in December, and what there was went on food and heating. What’s left over today, when the bills are paid?
    .nights-also-5 = You’ve put your child first, nobody can hold that against you. So you’ve lost half your work since December; tell me, how much is there at the end of an ordinary month?
    .what-is-left = What do you have left in a month, all paid?
    .what-is-left-also-1 = How much can you put by each month?
    .what-is-left-also-2 = What’s your budget after bills?
    .what-is-left-also-3 = OK. And how much remains at the end of the month?
    .what-is-left-also-4 = What can you spare each month, after the bills?

# text: { $left }, les mois sans panne de camionnette. Je les mets dans une enveloppe, sur le frigo. C’est ridicule, à côté de ce que je dois.
# says-tense: { $left }. Si la camionnette tient. C’est ce que j’ai, et je vois bien que ça ne fait pas trois loyers.
# says-furious: { $left } ! Voilà. { $left }, si rien ne casse. Vous voulez l’enveloppe ?
# enough: { $left }, tous les mois, mis de côté avec ce que vous avez : ce n’est pas ridicule, c’est une base. On fera avec cela, et pas avec plus.
# enough-also-1: Donc { $left } quand tout va. C’est sérieux, et je ne vous demanderai pas davantage.
# enough-also-2: { $left }, c’est déjà quelque chose, et cela montre que vous y tenez.
# enough-also-3: Ça n’a rien de ridicule : vous mettez { $left } de côté alors que tout est serré. C’est là-dessus qu’on bâtit le plan, pas au-dessus.
# enough-also-4: Une enveloppe chaque mois, même maintenant, ça en dit long sur vous. Donc { $left }, c’est la limite, et on restera en dessous.
# noted: { $left }, c’est noté.
# noted-also-1: D’accord, { $left } par mois.
# noted-also-2: Je note { $left }.
# noted-also-3: Très bien, j’inscris { $left }.
# noted-also-4: { $left } par mois, donc. Ensuite.
# is-that-all: C’est peu, quand même. Vous êtes sûr qu’on ne peut pas se serrer un peu plus ? La télévision, le téléphone, les sorties, les petits plaisirs ?
# is-that-all-also-1: C’est tout ? Il n’y a vraiment rien d’autre à économiser ?
# is-that-all-also-2: Vous pourriez réduire d’autres dépenses.
# is-that-all-also-3: { $left } ? Avec ça, on n’ira pas loin. Vous dépensez bien quelque chose pour vous.
# is-that-all-also-4: Vous devez pouvoir trouver plus, résiliez donc un abonnement ou deux.
budget = { $left }, in a month when the van doesn’t break down. I keep it in an envelope, on the fridge. It’s ridiculous beside what I owe.
    .says-tense = { $left }. If the van holds out. That’s what I have, and I can see that it isn’t three months’ rent.
    .says-furious = { $left }! There you are. { $left }, if nothing breaks. Do you want the envelope?
    .enough = { $left } a month, put aside out of what you have: that’s not ridiculous, it’s a footing. We’ll work with that, and with no more than that.
    .enough-also-1 = So { $left } when all goes well. That’s serious, and I won’t ask for more.
    .enough-also-2 = { $left } is something, and it shows that you mean it.
    .enough-also-3 = Nothing ridiculous about it: you’re putting { $left } aside in hard times. We’ll build the plan on that, and no higher.
    .enough-also-4 = An envelope every month, even now, that says a lot about you. So { $left } is the limit, and we’ll stay below it.
    .noted = { $left }, noted.
    .noted-also-1 = All right, { $left } a month.
    .noted-also-2 = I’ll put down { $left }.
    .noted-also-3 = Very well, I’m writing down { $left }.
    .noted-also-4 = { $left } a month, then. Next.
    .is-that-all = That isn’t much, is it. Are you sure that one couldn’t tighten one’s belt a little? Television, telephone, going out, the little pleasures?
    .is-that-all-also-1 = Is that all? Is there really nothing else to save on?
    .is-that-all-also-2 = You might cut down on other things.
    .is-that-all-also-3 = { $left }? You won’t get far with that. Surely you spend something on yourself.
    .is-that-all-also-4 = You must be able to find more than that, cancel a subscription or two.

# text: Et après ? Je veux dire, après ça, c’est quoi ? L’huissier ? Jade a sa chambre, elle a mis des étoiles au plafond.
# says-tense: Et ensuite, c’est l’huissier, c’est ça ? On nous met dehors ? Dites-le, que je sache. Jade a sa chambre ici.
# says-furious: Dites-le, qu’on est dehors ! Dites-le, allez ! Neuf ans, elle a, vous comprenez ?
# the-bailiff: Si rien n’est payé, monsieur, c’est en effet ce qui arrive : l’huissier, puis le tribunal. Pensez à votre fille.
# the-bailiff-also-1: Sans paiement, vous risquez l’expulsion, tout simplement.
# the-bailiff-also-2: C’est la procédure, et elle peut aller vite.
# the-bailiff-also-3: Je ne vous le cache pas, ceux qui ne paient pas finissent à la rue.
# the-bailiff-also-4: Oui, l’huissier. Il viendra si vous ne payez pas, et votre fille perdrait sa chambre.
# never-out: Mais non, voyons ! Jamais personne ne vous mettra dehors, ni vous ni Jade. Je vous en donne ma parole.
# never-out-also-1: Je vous garantis que vous garderez l’appartement.
# never-out-also-2: Ne craignez rien, ça n’arrivera pas.
# never-out-also-3: Je vous promets que vous et votre fille resterez chez vous, quoi qu’il arrive.
# never-out-also-4: Jade gardera toujours sa chambre, rassurez-vous, nous n’expulsons personne.
# never-out-coach: On voudrait le dire, et personne ne peut le promettre. Dites ce qui est vrai et suffit : tant qu’un plan est tenu, rien ne commence.
# truth-plain: Aucune procédure n’est ouverte, et aucune ne s’ouvre tant qu’un plan est tenu.
# truth-plain-also-1: Rien n’est engagé. Avec un plan respecté, rien ne le sera.
# truth-plain-also-2: Pas de procédure tant que vous suivez un plan.
# truth-plain-also-3: Il n’y a pas d’huissier. Tant que vous suivez le plan, rien n’est lancé.
# truth-plain-also-4: Rien n’est ouvert contre vous. Si le plan est tenu, ça reste ainsi.
# truth-kindly: C’est la vraie question, et elle fait peur. Rien n’est engagé contre vous. Tant qu’un plan est signé et tenu, rien ne commence, et les étoiles restent au plafond. S’il casse un mois, vous m’appelez avant, pas après.
# truth-kindly-also-1: Je comprends votre peur pour Jade. Aucune procédure n’est ouverte, et un plan respecté empêche qu’il y en ait une.
# truth-kindly-also-2: Cette peur, vous la portez depuis trois mois. Voici ce qui est sûr : rien n’a commencé, et rien ne commence tant que le plan tient.
# truth-kindly-also-3: On y pense forcément, avec une enfant. Il n’y a rien contre vous aujourd’hui ; un plan tenu le garde ainsi.
# truth-kindly-also-4: Évidemment que ça vous fait peur, c’est votre fille. Personne n’a rien lancé, ni huissier ni tribunal. On signe un plan, vous le tenez, et ça reste comme ça ; si ça se tend, appelez-moi avant.
# truth-kindly-also-5: J’entends votre inquiétude pour sa chambre. Je ne peux pas promettre ce qui ne dépend pas de moi, mais ceci est certain : aucun dossier n’est ouvert aujourd’hui, et aucun ne le sera tant que vous suivez le plan.
fear = And then? I mean, what comes after that? The bailiff? Jade has her room, she’s put stars on the ceiling.
    .says-tense = And then it’s the bailiff, isn’t it? They put us out? Say it, so that I know. Jade has her room here.
    .says-furious = Say it, that we’re out! Go on, say it! She’s nine, do you understand?
    .the-bailiff = If nothing’s paid, that is indeed what happens: the bailiff, and then the court. Think of your daughter.
    .the-bailiff-also-1 = Without payment you face eviction, quite simply.
    .the-bailiff-also-2 = That’s the procedure, and it can go fast.
    .the-bailiff-also-3 = I won’t hide it from you, people who don’t pay end up on the street.
    .the-bailiff-also-4 = Yes, the bailiff. He’ll come if you don’t pay, and your daughter would lose her room.
    .never-out = Of course not! Nobody will ever put you out, neither you nor Jade. I give you my word.
    .never-out-also-1 = I guarantee that you’ll keep the flat.
    .never-out-also-2 = Don’t be afraid, that won’t happen.
    .never-out-also-3 = I promise that you and your daughter will stay where you are, whatever happens.
    .never-out-also-4 = Jade will always keep her room, rest assured, we don’t evict anybody.
    .never-out-coach = One would like to say it, and nobody can promise it. Say what is true, and enough: as long as a plan is kept, nothing begins.
    .truth-plain = No proceedings are open, and none are opened as long as a plan is kept.
    .truth-plain-also-1 = Nothing’s under way. With a plan that’s kept, nothing will be.
    .truth-plain-also-2 = No proceedings while you follow a plan.
    .truth-plain-also-3 = There’s no bailiff. As long as you keep to the plan, nothing is started.
    .truth-plain-also-4 = Nothing has been opened against you. If the plan is kept, it stays that way.
    .truth-kindly = That’s the real question, and it’s a frightening one. Nothing’s been started. As long as a plan is signed and kept, nothing begins, and the stars stay on the ceiling. If a month breaks it, you ring me before, not after.
    .truth-kindly-also-1 = I understand that you fear for Jade. No proceedings are open, and a plan that’s kept prevents any.
    .truth-kindly-also-2 = You’ve carried that fear for three months. Here’s what’s certain: nothing has begun, and nothing begins while the plan holds.
    .truth-kindly-also-3 = One can’t help thinking of it, with a child. There’s nothing against you today, and a plan that’s kept keeps it so.
    .truth-kindly-also-4 = Of course that frightens you, she’s your daughter. Nobody has started anything, no bailiff, no court. We sign a plan, you keep it, and it stays like that; if things get tight, call me beforehand.
    .truth-kindly-also-5 = I hear how worried you are about her room. I can’t promise what doesn’t depend on me, but this is certain: no case is open today, and none will be while you keep to the plan.

# text: D’accord. Alors, concrètement, comment on fait ?
# says-tense: Bon. Et concrètement ? Parce que trois loyers d’un coup, c’est non.
# says-furious: Et concrètement ? Je ne peux pas, tout d’un coup ! Je ne peux pas !
# four-times: En quatre fois, c’est ce que nous préférons : { $fourth } par mois, et c’est réglé avant les vacances.
# four-times-also-1: Je vous propose quatre mensualités de { $fourth }.
# four-times-also-2: Quatre mois à { $fourth }, et on n’en parle plus.
# four-times-also-3: Le mieux serait quatre versements de { $fourth }, et c’est derrière vous avant l’été.
# four-times-also-4: Et si on disait { $fourth } par mois, sur quatre mois ?
# six-times: On peut aller jusqu’à six fois, { $sixth } par mois. Ça vous laisse souffler.
# six-times-also-1: Six mensualités de { $sixth }, cela vous irait ?
# six-times-also-2: Je peux l’étaler sur six mois, { $sixth } chacun.
# six-times-also-3: Étalons sur une demi-année, ça ferait { $sixth } par mois.
# six-times-also-4: Que diriez-vous de { $sixth } par mois ? En six mois, tout est payé.
# six-times-also-5: Si on l’étirait sur six mois, ça ferait { $sixth } à chaque fois, et vous respireriez un peu
# twelve-kindly: D’un coup, personne ne pourrait. Partons de votre enveloppe : douze fois { $twelfth }, en plus du loyer courant, le 10, quand la paie est tombée. Est-ce que cela tient, même un mauvais mois ?
# twelve-kindly-also-1: Je comprends, et je ne vous le demande pas. { $twelfth } par mois sur un an, le 10 : cela passe, avec ce qui vous reste ?
# twelve-kindly-also-2: On ne dépasse pas ce que vous avez. Douze mensualités de { $twelfth }, après votre paie. Dites-moi franchement si c’est tenable.
# twelve-kindly-also-3: Non, pas tout d’un coup, je ne le demanderais à personne. Avec ce qu’il y a dans votre enveloppe, ça pourrait être { $twelfth } par mois pendant douze mois, en plus du loyer habituel. Est-ce possible sans vous priver ?
# twelve-kindly-also-4: Je comprends, alors prenons le plus petit pas possible : un an, { $twelfth } à chaque fois, une fois la paie tombée. Soyez franc avec moi, ça vous laisse de quoi vivre ?
# twelve-plain: Douze fois { $twelfth }, le 10 du mois. Ça vous va ?
# twelve-plain-also-1: Un an, { $twelfth } par mois. D’accord ?
# twelve-plain-also-2: Je propose douze mensualités de { $twelfth }. Êtes-vous d’accord ?
# twelve-plain-also-3: On peut faire douze mois à { $twelfth }, ça va ?
# twelve-plain-also-4: { $twelfth } le 10 de chaque mois pendant un an. Oui ou non ?
# send-it: Rien ne presse ce soir. Je peux vous écrire la proposition, vous la lisez à tête reposée, et vous me dites.
# send-it-also-1: Voulez-vous la recevoir par écrit avant de répondre ?
# send-it-also-2: Je vous l’envoie, vous y réfléchissez, sans engagement.
# send-it-also-3: Vous n’avez pas à décider maintenant. Je vous poste la proposition et vous m’appelez quand vous l’avez lue.
# send-it-also-4: Faisons comme ça : je vous mets tout par écrit, et vous me donnez votre réponse dans quelques jours.
proposal = All right. So how do we go about it, in practice?
    .says-tense = Right. And in practice? Because three months at a stroke, that’s a no.
    .says-furious = And in practice? I can’t pay it all at once! I can’t!
    .four-times = In four payments, that’s what we like best: { $fourth } a month, and it’s settled before the summer.
    .four-times-also-1 = I suggest four monthly payments of { $fourth }.
    .four-times-also-2 = Four months at { $fourth }, and that’s the end of it.
    .four-times-also-3 = The best thing would be four instalments, { $fourth } each, then it’s behind you by summer.
    .four-times-also-4 = Could we say { $fourth } a month, over four months?
    .six-times = We can go as far as six, { $sixth } a month. That gives you room to breathe.
    .six-times-also-1 = Six payments of { $sixth }, would that suit you?
    .six-times-also-2 = I can spread it over six months, { $sixth } each.
    .six-times-also-3 = Let’s spread it over half a year, that would be { $sixth } a month.
    .six-times-also-4 = What about { $sixth } monthly? In six months it’s all paid.
    .six-times-also-5 = If we stretched it to six months, it would be { $sixth } each time, and you’d have some air
    .twelve-kindly = At a stroke nobody could. Let’s start from your envelope: twelve times { $twelfth }, on top of the current rent, on the tenth, when your pay is in. Does that hold, even in a bad month?
    .twelve-kindly-also-1 = I understand, and I’m not asking for that. { $twelfth } a month for a year, on the tenth: does that fit what you have left?
    .twelve-kindly-also-2 = We won’t go beyond what you have. Twelve payments of { $twelfth }, after your pay. Tell me honestly whether you can keep that up.
    .twelve-kindly-also-3 = No, not all at once, I wouldn’t ask that of anybody. With what’s in your envelope it could be { $twelfth } a month for twelve months, besides the usual rent. Would that be possible without going short?
    .twelve-kindly-also-4 = I understand, so let’s take the smallest step there is: a year, { $twelfth } each time, once your wages have come in. Be honest with me, can you live with it?
    .twelve-plain = Twelve times { $twelfth }, on the tenth. Does that suit you?
    .twelve-plain-also-1 = A year, { $twelfth } a month. Agreed?
    .twelve-plain-also-2 = I suggest twelve payments of { $twelfth }. Do you agree?
    .twelve-plain-also-3 = We can do twelve months at { $twelfth }, is that all right?
    .twelve-plain-also-4 = { $twelfth } on the tenth of every month for a year. Yes or no?
    .send-it = There’s no hurry tonight. I can put a proposal in writing, you read it with a clear head, and you tell me.
    .send-it-also-1 = Would you like it in writing before you answer?
    .send-it-also-2 = I’ll send it, you think about it, with no obligation.
    .send-it-also-3 = You needn’t decide now. I’ll post you the suggestion and you call me when you’ve read it.
    .send-it-also-4 = How about this: I write it all down for you, and you give me your answer in a few days.

# text: Oui… Oui, d’accord. Je me débrouillerai. Je trouverai bien.
# says-tense: Si c’est ça ou rien. Oui. Je prendrai des nuits, je ne sais pas. Oui.
# says-furious: Oui, voilà, oui ! Tout ce que vous voulez, que ça s’arrête !
# take-it-four: Parfait : quatre fois { $fourth } à partir du 10 avril. Vous recevez l’échéancier demain.
# take-it-four-also-1: Très bien, c’est enregistré : quatre mensualités de { $fourth }.
# take-it-four-also-2: C’est noté, { $fourth } par mois dès le 10 avril.
# take-it-four-also-3: Super, j’enregistre donc quatre fois { $fourth }, à partir du 10 avril.
# take-it-four-also-4: Formidable, nous avons donc un accord : quatre mois, { $fourth } chacun. Le papier arrive demain.
# take-it-four-coach: Un oui arraché à la honte ne tient pas un mois. « Je me débrouillerai » est un non qui n’ose pas : demandez d’où viendrait l’argent.
# hear-the-no: Vous me dites oui, et j’entends que c’est trop. Un plan qui casse au deuxième mois n’aide personne. Une fois tout payé, il vous reste combien, vraiment ?
# hear-the-no-also-1: Je sens que ça coince, et c’est bien normal. Reprenons par l’autre bout : que vous reste-t-il, chaque mois ?
# hear-the-no-also-2: Ne dites pas oui pour me faire plaisir, je comprends la gêne. Qu’est-ce que vous pouvez sans vous étrangler ?
# hear-the-no-also-3: Ça ne ressemble pas à un vrai oui, et je ne vous en veux pas. J’aime mieux une somme plus petite que vous pourrez payer. Qu’avez-vous, honnêtement, à la fin du mois ?
# hear-the-no-also-4: Attendez, ne convenons pas de quelque chose qui vous étrangle. J’entends que c’est au-dessus de vos moyens, et ce n’est pas grave. Combien reste-t-il quand vous avez tout payé ?
# take-it-six: Alors six fois { $sixth }, à partir du 10 avril. C’est noté.
# take-it-six-also-1: On part sur six mensualités de { $sixth }.
# take-it-six-also-2: C’est enregistré : { $sixth } pendant six mois.
# take-it-six-also-3: Bien, six mois alors, à { $sixth } chacun. Je le saisis.
# take-it-six-also-4: C’est donc réglé, { $sixth } par mois jusqu’en septembre.
too-much = Yes… Yes, all right. I’ll manage. I’ll find it somewhere.
    .says-tense = If it’s that or nothing. Yes. I’ll take night shifts, I don’t know. Yes.
    .says-furious = Yes, there, yes! Whatever you want, if only it stops!
    .take-it-four = Perfect: four times { $fourth } from the tenth of April. You’ll get the schedule tomorrow.
    .take-it-four-also-1 = Very good, that’s registered: four payments of { $fourth }.
    .take-it-four-also-2 = Noted, { $fourth } a month from the tenth of April.
    .take-it-four-also-3 = Great, then I’ll enter four times { $fourth }, starting on 10 April.
    .take-it-four-also-4 = Wonderful, so we have an agreement: four months, { $fourth } each. The paper comes tomorrow.
    .take-it-four-coach = A yes that shame has wrung out does not last a month. “I’ll manage” is a no that does not dare: ask where the money would come from.
    .hear-the-no = You say yes, and I hear that it’s too much. A plan that breaks in the second month helps nobody. Once all’s paid, how much is really left?
    .hear-the-no-also-1 = I sense that it pinches, and no wonder. Let’s start from the other end: what’s left each month?
    .hear-the-no-also-2 = Don’t say yes to please me, I understand that it’s awkward. What can you manage without choking on it?
    .hear-the-no-also-3 = That doesn’t sound like a real yes, and I don’t hold it against you. I’d rather have a smaller sum that you can pay. What do you honestly have at the end of the month?
    .hear-the-no-also-4 = Wait, let’s not agree on something that will strangle you. I can hear that it’s beyond you, and that’s all right. How much is left over when you’ve paid for everything?
    .take-it-six = Then six times { $sixth }, from the tenth of April. It’s noted.
    .take-it-six-also-1 = We’ll go for six payments of { $sixth }.
    .take-it-six-also-2 = Registered: { $sixth } for six months.
    .take-it-six-also-3 = Good, six months then, { $sixth } each. I’m entering it.
    .take-it-six-also-4 = So that’s settled, { $sixth } a month until September.

# text: { $twelfth }, le 10. Oui. Ça, je peux. Il resterait même de quoi racheter des étoiles. Je suis idiot de ne pas avoir appelé.
# says-tense: { $twelfth }. Oui, ça passe. C’est juste, mais ça passe. J’aurais dû appeler, je sais.
# says-furious: Oui. Ça, oui. Pourquoi on ne me l’a pas dit en janvier ? Non, c’est moi. C’est moi qui n’ai pas ouvert.
# write-it-kindly: Vous avez décroché ce soir : c’est ce qui compte, et ce n’était pas facile. Donc douze fois { $twelfth }, le 10, dès le 10 avril, avec votre loyer. Vous avez quatorze jours pour changer d’avis.
# write-it-kindly-also-1: Pas d’idiot ici, la gêne fait ça à tout le monde. Je récapitule : { $twelfth } le 10 de chaque mois, douze mois, à partir du 10 avril.
# write-it-kindly-also-2: Vous venez de le faire, et je sais ce que ça coûte. Douze mensualités de { $twelfth }, la première le 10 avril.
# write-it-kindly-also-3: Ne vous en voulez pas, le plus dur, vous l’avez fait ce soir. Je note : { $twelfth } tous les mois, le 10, pendant un an, à partir d’avril. Vous l’aurez par écrit, avec deux semaines pour y repenser.
# write-it-kindly-also-4: Il n’est jamais trop tard pour en parler, et merci de m’avoir tout dit. On a donc dit douze fois { $twelfth }, à partir du 10 avril, et l’échéancier arrive par courrier.
# write-it: Douze fois { $twelfth }, le 10, à partir du 10 avril. L’échéancier part demain.
# write-it-also-1: C’est noté : { $twelfth } par mois pendant un an, dès le 10 avril.
# write-it-also-2: Douze mensualités de { $twelfth }, première le 10 avril.
# write-it-also-3: Entendu : { $twelfth } par mois, douze mois, à compter du 10 avril. Vous le recevrez par courrier.
# write-it-also-4: J’enregistre douze échéances de { $twelfth }, le 10 du mois. Les papiers suivent.
# a-bit-more: Puisque ça passe si bien, on pourrait monter un peu : { $sixth }, et vous seriez débarrassé en six mois au lieu de douze. Autant en finir vite, non ? On se serre un peu la ceinture, et l’on dort bien mieux quand c’est derrière soi.
# a-bit-more-also-1: Si { $twelfth } passe, { $sixth } doit passer aussi.
# a-bit-more-also-2: Vous ne voulez pas finir plus vite, à { $sixth } par mois ?
# a-bit-more-also-3: Eh bien, si ça ne pose pas de problème, pourquoi pas le double ? { $sixth }, et c’est fini à l’automne.
# a-bit-more-also-4: Vous êtes sûr de ne pas pouvoir monter à { $sixth } ? Ce serait bien mieux pour vous.
accepts = { $twelfth }, on the tenth. Yes. That I can do. There’d even be something left for more stars. I’m a fool not to have called.
    .says-tense = { $twelfth }. Yes, that fits. Only just, but it fits. I should have called, I know.
    .says-furious = Yes. That, yes. Why did nobody tell me in January? No, it’s my own doing. It’s me who didn’t open them.
    .write-it-kindly = You picked up this evening: that’s what counts, and it wasn’t easy. So, twelve times { $twelfth }, on the tenth, from the tenth of April, along with your rent. You have fourteen days to change your mind.
    .write-it-kindly-also-1 = No fools here, embarrassment does that to everyone. To recap: { $twelfth } on the tenth of each month, twelve months, from the tenth of April.
    .write-it-kindly-also-2 = You’ve just done it, and I know what it takes. Twelve payments of { $twelfth }, the first on the tenth of April.
    .write-it-kindly-also-3 = Don’t blame yourself, you’ve done the hard part tonight. I’ll note: { $twelfth } every month on the tenth, a year long, beginning in April. You’ll have it in writing, and two weeks to think again.
    .write-it-kindly-also-4 = It’s never too late to talk about it, and thank you for telling me everything. So we said twelve times { $twelfth }, starting on the tenth of April, and the schedule comes by post.
    .write-it = Twelve times { $twelfth }, on the tenth, from the tenth of April. The schedule goes out tomorrow.
    .write-it-also-1 = Noted: { $twelfth } a month for a year, from the tenth of April.
    .write-it-also-2 = Twelve payments of { $twelfth }, the first on the tenth of April.
    .write-it-also-3 = Agreed: { $twelfth } a month, twelve months, starting 10 April. You’ll get it by post.
    .write-it-also-4 = I’m registering twelve instalments of { $twelfth }, due on the tenth. The papers follow.
    .a-bit-more = Since it fits so well, we might go up a little: { $sixth }, and you’d be rid of it in six months instead of twelve. Better to get it over with, no? One tightens one’s belt a little, and sleeps so much better once it’s done.
    .a-bit-more-also-1 = If { $twelfth } fits then { $sixth } must fit too.
    .a-bit-more-also-2 = Wouldn’t you like to be done sooner, at { $sixth } a month?
    .a-bit-more-also-3 = Well, if that’s no problem, why not double it? { $sixth } and it’s over by autumn.
    .a-bit-more-also-4 = Are you sure that you can’t manage { $sixth }? It’d be much better for you.

# text: Non. Pas ce soir. Je ne dis pas oui à ça au téléphone, je veux le voir écrit. Merci quand même.
# says-tense: Je préfère dire non. Rien au téléphone. Envoyez-moi quelque chose, je verrai.
# says-furious: Non ! Je ne signe rien, je ne dis oui à rien, pas comme ça !
# take-the-no: C’est votre droit, et lire avant de dire oui, c’est sage. Vous recevez demain une proposition écrite, à { $twelfth } par mois, avec mon numéro direct. Rien ne commence d’ici là, et personne ne vous relancera cette semaine.
# take-the-no-also-1: Je respecte ce non. La proposition part par courrier demain, avec mon numéro, et rien n’est engagé.
# take-the-no-also-2: Vous avez raison de vouloir le lire, je comprends. Je vous l’écris : { $twelfth } par mois. Vous m’appelez quand vous voulez.
# take-the-no-also-3: D’accord, c’est non, et il n’y a pas de mal à ça. Je vous le mets dans une lettre à lire au calme, douze fois { $twelfth }. Mon numéro est dessus, et rien ne se passe d’ici là.
# take-the-no-also-4: Je comprends, on n’accepte pas une chose pareille au téléphone. Vous aurez notre proposition sur papier demain et vous déciderez à votre heure ; on ne va pas vous relancer sans arrêt.
# insist: Dommage, parce que ce soir tout est prêt, il ne manque que votre oui. Demain, je ne garantis plus les mêmes conditions, ni les douze fois, ni le montant, ni même que quelqu’un vous rappelle. Vraiment, vous ne voulez pas ? Réfléchissez bien, c’est maintenant.
# insist-also-1: Réfléchissez bien, l’offre ne tiendra pas.
# insist-also-2: Allons, un petit oui et c’est réglé.
# insist-also-3: Vous êtes sûr ? Vous n’aurez plus de conditions pareilles, à votre place je dirais oui ce soir.
# insist-also-4: Mais c’est un bon plan, qu’attendez-vous ? Dites simplement oui et on a fini.
# note-refusal: C’est noté : refus du locataire. Bonsoir.
# note-refusal-also-1: J’inscris votre refus au dossier, au revoir.
# note-refusal-also-2: Très bien, je note que vous refusez. Bonne soirée.
# note-refusal-also-3: Bon, vous refusez. C’est enregistré, au revoir.
# note-refusal-also-4: Je clos donc sur un refus. Bonne nuit.
refuses = No. Not tonight. I won’t say yes to that on the telephone, I want to see it written down. Thank you all the same.
    .says-tense = I’d rather say no. Nothing on the telephone. Send me something and I’ll see.
    .says-furious = No! I’m signing nothing, I’m saying yes to nothing, not like this!
    .take-the-no = That’s your right, and it’s wise to read before you say yes. Tomorrow you’ll get a proposal in writing, at { $twelfth } a month, with my direct number. Nothing starts in the meantime, and nobody will chase you this week.
    .take-the-no-also-1 = I respect that no. The proposal goes out tomorrow, with my number, and nothing is under way.
    .take-the-no-also-2 = You’re right to want to read it, I understand. I’ll write to you: { $twelfth } a month. Ring me whenever you like.
    .take-the-no-also-3 = All right, no it is, and there’s nothing wrong with that. I’ll put it in a letter for you to read in peace, twelve times { $twelfth }. My number’s on it, and nothing happens until then.
    .take-the-no-also-4 = I understand, one shouldn’t agree to such a thing on the telephone. You’ll have our proposal on paper tomorrow and you decide when you’re ready; we won’t keep ringing you.
    .insist = A pity, because everything’s ready tonight, only your yes is missing. Tomorrow I can’t promise the same terms any more, not the twelve months, not the sum, not even that somebody will call you. You really don’t want to? Think it over, it’s now.
    .insist-also-1 = Think twice, the offer won’t last.
    .insist-also-2 = Come on, one little yes and it’s done.
    .insist-also-3 = Are you sure? You won’t get terms like these again, I’d say yes tonight.
    .insist-also-4 = But it’s a good plan, what are you waiting for? Just say yes and we’re finished.
    .note-refusal = Noted: the tenant refuses. Good evening.
    .note-refusal-also-1 = I’m putting your refusal on file, goodbye.
    .note-refusal-also-2 = Very well, I note that you refuse. Good evening.
    .note-refusal-also-3 = Fine, you decline. I’ve recorded it, goodbye.
    .note-refusal-also-4 = Then I’ll close with a refusal. Good night.

# text: Vous savez, il y a des soirs où je me dis que si je n’étais plus là, tout le monde serait tranquille. Même elle.
# says-tense: De toute façon… Il y a des soirs, je me dis que sans moi, ce serait réglé. Pour tout le monde. Pour Jade aussi.
# says-furious: Et si je n’étais plus là, ce serait réglé, hein ? Plus de loyer, plus personne à appeler. J’y pense, des soirs. Voilà.
# only-money: Allons, monsieur Delmas, il ne faut pas dire des choses pareilles, ce n’est que de l’argent. Ça va s’arranger, vous verrez.
# only-money-also-1: Mais non, pensez à votre fille, ça va aller.
# only-money-also-2: Il ne faut pas se mettre dans des états pareils.
# only-money-also-3: Ne dites pas ça ! Ça ira mieux après une bonne nuit de sommeil.
# only-money-also-4: Vous ne le pensez pas. Ce n’est que trois loyers, d’autres ont connu pire.
# only-money-coach: Il vient de confier la chose la plus difficile à dire. Consoler trop vite, c’est lui demander de se taire. Posez la question, restez, et faites entrer quelqu’un dont c’est le métier.
# the-number: Il existe un numéro d’écoute pour cela, le 3114, gratuit, jour et nuit. Je vous l’indique, et revenons à notre plan.
# the-number-also-1: Vous devriez appeler le 3114, ils sont là pour ça.
# the-number-also-2: Je vous donne le numéro d’une ligne d’écoute.
# the-number-also-3: Si vous vous sentez comme ça, vous pouvez appeler le 3114, c’est gratuit. On continue ?
# the-number-also-4: Vous avez de quoi noter ? Il y a une ligne d’écoute, c’est le 3114.
# stay: Monsieur Delmas, laissons l’argent. Ce que vous venez de dire compte plus que tout le reste, et vous avez bien fait de le dire. Est-ce que vous pensez à mourir ? Je reste avec vous, et j’appelle, avec vous en ligne, quelqu’un dont c’est le métier d’écouter cela.
# stay-also-1: Merci de me le confier. Je vous pose la question simplement : pensez-vous au suicide ? Je ne raccroche pas, et je fais venir avec nous une personne de la cellule d’écoute.
# stay-also-2: J’entends ce que vous dites, et je le prends au sérieux. On oublie le loyer. Je reste là, et j’appelle une collègue de la cellule d’écoute, elle saura ce qui vous arrive.
# stay-also-3: Vous avez bien fait de me le dire, et je ne raccroche pas. Le loyer, on n’en parle plus. Est-ce que vous pensez à vous tuer ? Je voudrais faire venir quelqu’un de la cellule d’écoute, et je reste en ligne avec vous deux.
# stay-also-4: Ce que vous dites m’inquiète, monsieur Delmas, et je vous le demande sans détour : avez-vous envie de mourir ? Vous n’êtes pas seul avec ça, je suis là. J’appelle tout de suite notre cellule d’écoute, sans vous quitter une seconde.
# back-to-plan: Oui, enfin, on n’en est pas là. Pour le plan, donc, on disait le 10 ?
# back-to-plan-also-1: Revenons à l’échéancier, si vous voulez bien.
# back-to-plan-also-2: On s’éloigne du sujet, monsieur.
# back-to-plan-also-3: D’accord, mais on parlait des paiements. Quelle date vous convient ?
# back-to-plan-also-4: Je ne suis pas la bonne personne pour ça. Finissons d’abord le plan.
despair = You know, there are evenings when I think that if I weren’t here any more, everybody would be left in peace. Even her.
    .says-tense = Anyway… Some evenings I think that without me it would be settled. For everyone. For Jade too.
    .says-furious = And if I weren’t here any more it’d be settled, wouldn’t it? No rent, nobody to ring. I think of it, some evenings. There.
    .only-money = Come now, Mr Delmas, you mustn’t say such things, it’s only money. It’ll work out, you’ll see.
    .only-money-also-1 = No, no, think of your daughter, it’ll be all right.
    .only-money-also-2 = You mustn’t get yourself into such a state.
    .only-money-also-3 = Don’t say that! Things always look better after a good night’s sleep.
    .only-money-also-4 = You don’t mean it. It’s just three months’ rent, others have been through worse.
    .only-money-coach = He has just told you the hardest thing there is to tell. To comfort too fast is to ask him to be quiet. Ask the question, stay, and bring in somebody whose work this is.
    .the-number = There’s a helpline for that, 3114, free, day and night. There you have it, and let’s get back to our plan.
    .the-number-also-1 = You should ring 3114, that’s what they’re for.
    .the-number-also-2 = I’ll give you the number of a helpline.
    .the-number-also-3 = If you feel like that you can call 3114, it’s free. Shall we go on?
    .the-number-also-4 = Do you have something to write with? There’s a helpline, the number is 3114.
    .stay = Mr Delmas, let’s leave the money. What you’ve just said matters more than all the rest, and it’s good that you said it. Are you thinking of dying? I’m staying with you, and with you on the line I’m calling somebody whose work it is to listen to this.
    .stay-also-1 = Thank you for trusting me with it. I’m asking you plainly: are you thinking of suicide? I won’t hang up, and I’m bringing somebody from the crisis desk in with us.
    .stay-also-2 = I hear what you say, and I take it seriously. Forget the rent. I’m here, and I’m calling a colleague from the crisis desk; I’ll tell her what has happened.
    .stay-also-3 = I’m very glad that you told me, and I’m not hanging up. Never mind the rent now. Are you thinking of killing yourself? I’d like to bring in somebody from the crisis desk, and I’ll stay on the line with the two of you.
    .stay-also-4 = What you say worries me, Mr Delmas, and I want to ask you straight out: do you want to die? You’re not alone with it, I’m here. I’m going to call our crisis desk now, without leaving you for a second.
    .back-to-plan = Well, it hasn’t come to that. About the plan then, we were saying the tenth?
    .back-to-plan-also-1 = Let’s get back to the schedule, if you don’t mind.
    .back-to-plan-also-2 = We’re straying from the subject.
    .back-to-plan-also-3 = All right, but we were talking about the payments. Which date suits you?
    .back-to-plan-also-4 = I’m not the right person for that. Let’s finish the plan first.

# text: Bon. Elle a fini ses divisions, je l’entends qui range. C’est tout, alors ?
# says-tense: C’est tout ? Je peux retourner à côté ?
# says-furious: C’est fini ? Alors laissez-moi retourner avec ma fille.
# aid-and-close: Une dernière chose : un fonds peut alléger une dette quand les tournées baissent. Rien de sûr, mais je vous envoie le dossier et une assistante sociale vous aide à le remplir. Bonsoir à vous deux.
# aid-and-close-also-1: Il existe un fonds de solidarité pour le logement, sans garantie ; je vous envoie la demande. Bonne soirée, et bravo à elle.
# aid-and-close-also-2: Avant de vous rendre à elle : une aide existe, on peut la demander ensemble. Au revoir, monsieur Delmas.
# aid-and-close-also-3: Presque. Il y a le fonds de solidarité, qui prend parfois en charge une partie de l’impayé. Je ne peux pas dire s’il acceptera, mais je vous envoie les papiers. Bonne soirée.
# aid-and-close-also-4: Encore une idée avant de nous quitter : vous pourriez demander une aide pour l’impayé, une assistante sociale le ferait avec vous. Ce n’est pas certain ; je vous envoie le formulaire ? Bonne nuit à vous et à Jade.
# close-warm: C’est tout. Si un mois s’annonce mal, appelez-moi avant le 10, pas après. Bonsoir, et bravo pour les divisions.
# close-warm-also-1: Oui. Au moindre souci, appelez avant l’échéance. Bonne soirée à vous deux.
# close-warm-also-2: Vous pouvez y retourner. Mon numéro est sur l’échéancier. Au revoir.
# close-warm-also-3: Oui, c’est tout. Merci d’avoir parlé avec moi ; appelez à tout moment si quelque chose survient. Bonne soirée avec votre fille.
# close-warm-also-4: Nous avons terminé. Vous avez mon numéro si un mois devient difficile. Bonsoir, monsieur Delmas.
# no-delay: C’est tout, mais attention : au premier retard, le plan tombe, et cette fois je ne pourrai plus rien pour vous. Bonsoir.
# no-delay-also-1: Un seul retard, et tout s’arrête. Bonne soirée.
# no-delay-also-2: Ne manquez pas une échéance, sinon c’est le contentieux. Au revoir.
# no-delay-also-3: Oui, et n’oubliez pas de payer, parce qu’il n’y aura pas de deuxième chance. Bonne nuit.
# no-delay-also-4: Voilà. S’il manque un seul versement, je transmets votre dossier aux juristes. Au revoir.
goodbye = Well. She’s finished her division, I can hear her putting it away. Is that all, then?
    .says-tense = Is that all? May I go back next door?
    .says-furious = Is that it? Then let me get back to my daughter.
    .aid-and-close = One more thing: there’s a fund that can lighten arrears when the rounds have gone. Nothing’s certain, but I’ll send you the form, and a social worker helps you fill it in. Good evening to you both.
    .aid-and-close-also-1 = There’s a housing solidarity fund, without any guarantee; I’m sending you the form. Good evening, and well done to her.
    .aid-and-close-also-2 = Before I give you back to her: there’s help that one can apply for, and we can do it together. Goodbye, Mr Delmas.
    .aid-and-close-also-3 = Nearly. There’s the solidarity fund, which sometimes takes over a part of the arrears. I can’t say whether they’ll agree, but I’m sending you the papers. Have a good evening.
    .aid-and-close-also-4 = Just one more idea before we say goodbye: you could apply for help with the arrears, a social worker would do it with you. It isn’t certain; shall I send the form? Good night to you and Jade.
    .close-warm = That’s all. If a month looks bad, ring me before the tenth, not after. Good evening, and well done with the division.
    .close-warm-also-1 = Yes. At the least trouble, ring before it’s due. Good evening to you both.
    .close-warm-also-2 = You can go back to her. My number’s on the schedule. Goodbye.
    .close-warm-also-3 = Yes, that’s everything. Thank you for talking with me; call any time if something comes up. Have a nice evening with your daughter.
    .close-warm-also-4 = We’re finished. You’ve got my number in case a month gets difficult. Good night, Mr Delmas.
    .no-delay = That’s all, but mind: at the first delay the plan falls, and then there’s nothing more that I can do. Good evening.
    .no-delay-also-1 = One late payment and it’s over. Good evening.
    .no-delay-also-2 = Don’t miss a payment, or it goes to the legal team. Goodbye.
    .no-delay-also-3 = Yes, and don’t you forget to pay, because there won’t be a second chance. Good night.
    .no-delay-also-4 = That’s it. If a single payment is missing I hand your case over to the lawyers. Goodbye.

# text: Il y a quelqu’un au-dessus de vous ? J’aimerais autant lui parler. Pas pour me plaindre. Pour ne pas avoir à raconter ça deux fois.
# says-tense: Passez-moi quelqu’un au-dessus de vous. Si je dois avoir honte, que ce soit une seule fois, et devant celui qui décide.
# says-furious: Votre chef ! Je veux votre chef ! Pas quelqu’un qui m’appelle à l’heure des devoirs pour me parler comme ça !
# same-as-me: Ma responsable ne prend pas ce genre d’appels, monsieur, et elle vous dirait la même chose que moi, mot pour mot.
# same-as-me-also-1: Il n’y a personne au-dessus de moi à cette heure-ci.
# same-as-me-also-2: Ça ne servirait à rien, elle a le même dossier.
# same-as-me-also-3: Ma cheffe ne parle pas aux locataires, il faudra faire avec moi.
# same-as-me-also-4: C’est hors de question, elle est rentrée chez elle et elle a autre chose à faire.
# same-as-me-coach: Il demande rarement quelque chose, et il vient de le faire. Lui fermer cette porte, c’est le renvoyer à son tiroir. Dites quand elle pourrait l’appeler, puis ce que vous pouvez décider avec lui ce soir.
# tonight-or-her: C’est votre droit, et votre colère, je la comprends : je vous appelle chez vous, à l’heure des devoirs, et je m’y prends mal. Ce qui se décide ce soir, je peux le décider avec vous. Si vous aimez mieux ma responsable, elle vous appelle demain avant dix heures.
# tonight-or-her-also-1: Je comprends. J’ai mal commencé, et c’est à moi de faire mieux. J’ai de quoi décider avec vous ce soir ; sinon, ma responsable vous appelle demain avant dix heures.
# tonight-or-her-also-2: Vous pouvez le demander, bien sûr, et je vois que je vous ai heurté. Laissez-moi dix minutes, je peux décider moi-même. Demain avant dix heures, elle est à vous, si vous le voulez encore.
# tonight-or-her-also-3: Vous avez raison de le demander, et je regrette la façon dont je vous ai parlé. J’ai le pouvoir de décider du plan, personne d’autre n’a donc à l’entendre. Et si vous la voulez malgré tout, elle vous appellera demain matin, avant dix heures.
# tonight-or-her-also-4: Je vois pourquoi vous ne voulez pas le raconter deux fois. Ce ne sera pas nécessaire, je peux régler ça avec vous, ce soir même. Si vous préférez encore ma responsable, vous aurez son appel demain avant dix heures.
# hold-the-line: Ne quittez pas, je vous la passe. Vous lui expliquerez.
# hold-the-line-also-1: Je vous transfère, vous verrez ça avec elle.
# hold-the-line-also-2: Un instant, je vous mets en ligne. Redites-lui tout.
# hold-the-line-also-3: D’accord, je vous transfère. Expliquez-lui votre situation depuis le début.
# hold-the-line-also-4: Attendez, voici ma responsable, elle vous demandera de quoi il s’agit.
# she-will-know: Bien sûr. Je lui explique tout d’abord, pour que vous n’ayez rien à raconter deux fois, et je vous la passe. Parlez bas si vous voulez, elle est prévenue pour votre fille.
# she-will-know-also-1: Je comprends. Elle saura tout par moi, vous n’aurez rien à redire, et je vous la passe.
# she-will-know-also-2: Vous y avez droit. Je la mets au courant, de tout, et elle prend la ligne.
# she-will-know-also-3: Certainement, et je comprends qu’une fois suffise. Je vais lui raconter toute l’histoire, puis elle vous parlera et vous n’aurez pas à recommencer.
# she-will-know-also-4: Oui, je vais la chercher. Laissez-moi un instant pour la mettre au courant, de votre fille à côté aussi, et je vous la passe.
who-decides = Is there somebody above you? I’d just as soon talk to them. Not to complain. So that I don’t have to tell it twice.
    .says-tense = Put me through to somebody above you. If I have to be ashamed, let it be once, and in front of whoever decides.
    .says-furious = Your boss! I want your boss! Not somebody who rings me at homework time to talk to me like that!
    .same-as-me = My supervisor doesn’t take this kind of call, sir, and she’d tell you the same as I do, word for word.
    .same-as-me-also-1 = There’s nobody above me at this hour.
    .same-as-me-also-2 = It wouldn’t help, she has the same file.
    .same-as-me-also-3 = My boss doesn’t speak to tenants, you’ll have to do with me.
    .same-as-me-also-4 = It’s out of the question, she’s gone home and she has other things to do.
    .same-as-me-coach = He rarely asks for anything, and he has just done it. To shut that door is to send him back to his drawer. Say when she could call him, then what you can decide with him tonight.
    .tonight-or-her = You’re entitled to that, and I understand your anger: I ring you at home, at homework time, and I go about it badly. Whatever is decided tonight I can decide with you. If you’d rather have my supervisor, she calls you tomorrow before ten.
    .tonight-or-her-also-1 = I understand. I started badly, and it’s for me to do better. I’ve the means to decide with you tonight; otherwise my supervisor calls you tomorrow before ten.
    .tonight-or-her-also-2 = Of course you may ask, and I can see that I’ve hurt you. Give me ten minutes, I can decide this myself. Tomorrow before ten she’s yours, if you still want her.
    .tonight-or-her-also-3 = You’re right to ask, and I regret the way that I spoke to you. I’m able to decide about the plan, so nobody else need hear it. And if you want her in spite of that, I’ll have her ring you tomorrow morning, before ten.
    .tonight-or-her-also-4 = I see why you don’t want to tell it twice. You needn’t, because I can settle it with you myself, this evening. Should you still prefer my supervisor, you’ll have her call before ten tomorrow.
    .hold-the-line = Hold the line, I’ll put you through. You can explain it to her.
    .hold-the-line-also-1 = I’m transferring you, you can take it up with her.
    .hold-the-line-also-2 = One moment, I’ll connect you. Tell her all of it again.
    .hold-the-line-also-3 = OK, transferring you. Explain your situation to her from the beginning.
    .hold-the-line-also-4 = Wait, here’s my supervisor, she’ll ask you what it’s about.
    .she-will-know = Of course. First I’ll explain it all to her, so that you don’t have to tell anything twice, and then I’ll put you through. Speak low if you like, she’ll know that your daughter is there.
    .she-will-know-also-1 = I understand. She’ll have it all from me, you won’t have to say it again, and I’ll put you through.
    .she-will-know-also-2 = You’ve a right to that. I’ll tell her everything, and then she takes the line.
    .she-will-know-also-3 = Certainly, and I understand that once is enough. I’ll go and tell her the whole story, then she’ll speak to you and you won’t have to begin again.
    .she-will-know-also-4 = Yes, I’ll get her for you. Give me a moment to put her in the picture, about your daughter next door as well, and you’re through to her.

# text: Merci. Vraiment. Je vais lui dire que c’était le travail.
# says-tense: Merci. Le 10, donc.
# says-furious: Le 10. D’accord.
# becomes: Le 10 avril, { $twelfth } sont arrivés, et le 10 mai, et le 10 juin. Laurent a ouvert le tiroir, un dimanche, et jeté trois lettres sans les lire : il savait ce qu’il y avait dedans.
agreed = Thank you. Really. I’ll tell her that it was work.
    .says-tense = Thank you. The tenth, then.
    .says-furious = The tenth. All right.
    .becomes = On 10 April { $twelfth } came in, and on 10 May, and on 10 June. One Sunday Laurent opened the drawer and threw out three letters unread: he knew what was in them.

# text: Merci. Je l’écoute.
# says-tense: D’accord. J’attends. Pas trop longtemps.
# says-furious: Qu’elle vienne, oui. Et qu’on en finisse.
# becomes: Elle lui a proposé douze fois { $twelfth }, ce que vous aviez le droit de proposer. Il a dit oui tout bas. Il lui a fallu deux personnes, ce soir-là, pour parler d’une enveloppe sur le frigo.
her-turn = Thank you. I’m listening to her.
    .says-tense = All right. I’ll wait. Not too long.
    .says-furious = Yes, let her come. And let’s get it over with.
    .becomes = She offered him twelve times { $twelfth }, which was yours to offer. He said yes, very low. It took him two people, that evening, to talk about an envelope on the fridge.

# text: D’accord. Bonsoir.
# says-tense: On verra bien. Bonsoir.
# says-furious: C’est ça. Bonsoir.
# becomes: La première échéance est passée, la deuxième a été rejetée par la banque, avec des frais. La lettre qui l’annonçait a rejoint le tiroir.
broken-yes = All right. Good evening.
    .says-tense = We’ll see. Good evening.
    .says-furious = That’s it. Good evening.
    .becomes = The first payment went through; the second was refused by the bank, with a charge. The letter that announced it went into the drawer.

# text: Merci de ne pas insister. On me l’avait jamais dit comme ça. Bonsoir.
# says-tense: Envoyez, alors. Je lirai. Bonsoir.
# says-furious: On verra ce que vous écrivez.
# becomes: Il a ouvert cette lettre-là, parce qu’il savait ce qu’elle contenait. Neuf jours plus tard, il a fait le numéro inscrit en bas.
free-to-think = Thank you for not pressing. Nobody ever put it to me like that. Good evening.
    .says-tense = Send it, then. I’ll read it. Good evening.
    .says-furious = We’ll see what you write.
    .becomes = He opened that letter, because he knew what was in it. Nine days later he dialled the number at the bottom.

# text: C’est ça. Bonsoir.
# says-tense: Bonsoir. Ne rappelez pas.
# says-furious: Ne rappelez plus jamais !
# becomes: La quatrième lettre est allée avec les trois autres, bien droite.
no-deal = That’s right. Good evening.
    .says-tense = Good evening. Don’t call again.
    .says-furious = Never call again!
    .becomes = The fourth letter went with the other three, nice and straight.

# text: Vous êtes toujours là ? … D’accord. Je veux bien lui parler.
# says-tense: Restez jusqu’à ce qu’elle réponde. S’il vous plaît.
# says-furious: … Oui. J’y pense. Restez.
# becomes: Vous êtes restés trois en ligne, quarante minutes. Sa sœur est venue le soir même, et il a vu un médecin le lendemain. Le loyer a attendu ; il pouvait.
not-alone = Are you still there? … All right. I’ll talk to her.
    .says-tense = Stay until she answers. Please.
    .says-furious = … Yes. I do. Stay.
    .becomes = There were three of you on the line, for forty minutes. His sister came that evening, and he saw a doctor the next day. The rent waited; it could.

# text: Oui. Sûrement. Excusez-moi de vous avoir ennuyé avec ça. Bonsoir.
# says-tense: Laissez. Je n’ai rien dit. Bonsoir.
# says-furious: Laissez tomber. Je n’ai rien dit.
# becomes: Personne n’a rappelé ce soir-là. C’est sa sœur, passée à l’improviste, qui a vu la lumière et qui est restée avec lui jusqu’au matin. Elle n’était pas prévue.
silence = Yes. I’m sure. Forgive me for troubling you with it. Good evening.
    .says-tense = Leave it. I didn’t say anything. Good evening.
    .says-furious = Forget it. I said nothing.
    .becomes = Nobody rang back that evening. It was his sister, dropping in by chance, who saw the light and stayed with him until morning. She had not been expected.

# text: Ma fille m’appelle. Excusez-moi.
# says-tense: Je vais raccrocher.
# says-furious: Laissez-moi tranquille.
# becomes: Il a bloqué le numéro, puis celui d’à côté. La prochaine fois, ce serait une lettre recommandée.
hung-up = My daughter’s calling. Excuse me.
    .says-tense = I’m going to hang up.
    .says-furious = Leave me alone.
    .becomes = He blocked the number, and then the one next to it. Next time it would be a registered letter.
