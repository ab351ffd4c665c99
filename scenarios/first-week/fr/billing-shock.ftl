# text: Billing shock
title = Le choc de la facture

# text: You answer for Merrow Mobile, in Ireland. Declan Moore took his daughter to Brittany for the Easter holidays and has just opened a bill of { $total } instead of { $usual }. He is worried, but he will hear reason. The direct debit leaves his account this Friday.
briefing = Vous répondez pour Merrow Mobile, en Irlande. Declan Moore a emmené sa fille en Bretagne pendant les vacances de Pâques ; il vient d’ouvrir une facture de { $total } au lieu de { $usual }. Il est inquiet, mais il sait entendre raison. Le prélèvement part ce vendredi.

# text: Before you speak of anything on an account, check the date of birth and the last four digits of the bank account.
policy-verify = Avant de parler de quoi que ce soit qui figure au dossier, vérifiez la date de naissance et les quatre derniers chiffres du compte bancaire.

# text: The first time that somebody is charged for a ship’s network, you may credit up to { $credit } without asking.
policy-credit = La première fois qu’un client est facturé pour le réseau d’un navire, vous pouvez lui accorder jusqu’à { $credit } d’avoir sans demander.

# text: You may put a direct debit off once a year, at no cost, by { $days -> [one] one day *[other] { $days } days }: this one until { $later }.
policy-debit =
    Vous pouvez reporter un prélèvement une fois par an, sans frais, de { $days ->
        [one] un jour
       *[other] { $days } jours
    } : celui-ci jusqu’au { $later }.

# text: Ships and planes have satellite networks that no plan includes. You can block them on a number; roaming in Europe stays free.
policy-ships = Les navires et les avions ont des réseaux par satellite qu’aucun forfait ne comprend. Vous pouvez les bloquer sur un numéro ; l’itinérance en Europe reste gratuite.

# text: not to be made to feel careless
need-blameless = ne pas passer pour un étourdi

# text: to know where the extra charge came from
need-why = savoir d’où vient ce supplément

# text: to have part of the charge taken off
need-credit = obtenir qu’une partie soit retirée

# text: not to go overdrawn before payday
need-debit = ne pas être à découvert avant la paie

# text: to be sure that it cannot happen again
need-guard = être sûr que cela n’arrivera plus

# text: Plan
# value: Merrow Everyday, { $usual } a month
record-plan = Forfait
    .value = Merrow Quotidien, { $usual } par mois

# text: Customer since
# value: 2019
record-since = Client depuis
    .value = 2019

# text: This bill
# value: { $total }, direct debit on { $debit }
record-bill = Cette facture
    .value = { $total }, prélèvement le { $debit }

# text: Outside the plan
# value: { $extra }: ship’s network, night of { $crossing }, stopped by the safety cap
record-extra = Hors forfait
    .value = { $extra } : réseau de navire, nuit du { $crossing }, arrêté par le plafond de sécurité

# text: History
# value: Never late, no earlier credit, no direct debit put off
record-history = Historique
    .value = Jamais de retard, aucun avoir, aucun report de prélèvement

# text: Hello? Oh good, a person. I’ve just opened my bill and it’s three times what I usually pay. I had to sit down.
# says-tense: Hello? Right. My bill came this morning: { $total }. I pay { $usual }. Every month, { $usual }. So what on earth is this?
# says-furious: Is that a person? Then tell me why I’m being charged { $total } for a phone that costs me { $usual }!
# script: Thank you for calling Merrow Mobile, { $agent } speaking. Can I take your date of birth and the last four digits of your bank account?
# script-also-1: Welcome to Merrow Mobile. First I need your date of birth and your bank digits
# script-also-2: Good morning, can I start by verifying your details please?
# script-also-3: Before anything else I have to take you through security
# script-also-4: Merrow Mobile, good morning. Your date of birth, please, and the last four digits of the account that you pay from
# script-also-5: I’ll need to confirm who you are first. What’s your date of birth?
# script-coach: Correct, and cold: he has just told you that he is frightened, and hears a form. One sentence for the feeling costs three seconds; the questions go down better after it.
# reassure: Good morning, { $agent } speaking. Now don’t you worry about a thing: that can only be a mistake, it happens, and we’ll have it off your bill in no time.
# reassure-also-1: Hello, please don’t worry, it must be an error and I’ll remove it for you
# reassure-also-2: Good morning, that’s obviously wrong, I’ll get it taken off
# reassure-also-3: Ah, that can’t be right at all. Leave it with me and it’ll be gone from your bill today
# reassure-also-4: No need to panic: there’s a mistake somewhere on our side, and you won’t pay a cent of it
# reassure-also-5: Don’t mind that, bills go wrong all the time. I’ll have it back to normal in a minute
# reassure-coach: It sounds kind, but you have not seen the bill. He will remember this sentence when the charge turns out to be real.
# feeling-first: Good morning, you’re through to { $agent }. Three times the usual would give anyone a fright. Tell me what you’re looking at.
# feeling-first-also-1: Hello, this is { $agent }. I can hear that gave you a shock. Tell me about it
# feeling-first-also-2: Good morning, that’s an awful surprise to open. I’m listening, what does it say?
# feeling-first-also-3: Hi, { $agent } here. I’d be worried too with a bill like that. Talk me through it
# feeling-first-also-4: Good morning. No wonder you’re upset, that’s three times your normal bill. Go on, I’m listening
# feeling-first-also-5: Good morning, you have { $agent }. Anyone would get a fright opening that. What does it say there in front of you?
# feeling-first-also-6: That’s a lot more than you were expecting, I can see why it worries you. Take your time and tell me
# feeling-first-also-7: Three times as much, my goodness, I’d have had to read it twice. Go on, what’s on it?
# guess: Good morning, { $agent } here. That’ll be roaming, it nearly always is after the holidays. Were you away at Easter, by any chance?
# guess-also-1: Hello, it’s usually roaming when that happens. Did you travel recently?
# guess-also-2: Good morning, I’d say you used your phone abroad
# guess-also-3: Were you out of the country in the last few weeks? Nine times out of ten it’s that
# guess-also-4: Good morning. Sounds like holiday data to me. Where did you go for Easter?
# guess-also-5: A big bill after a break, that’s roaming charges. Did you have the phone with you on a trip?
opening = Allô ? Ah, quelqu’un, tant mieux. Je viens d’ouvrir ma facture, et c’est trois fois ce que je paie d’habitude. J’ai dû m’asseoir.
    .says-tense = Allô ? Bon. J’ai reçu ma facture ce matin : { $total }. Je paie { $usual }. Tous les mois, { $usual }. Alors c’est quoi, ça ?
    .says-furious = Il y a quelqu’un ? Alors expliquez-moi pourquoi on me réclame { $total } pour un forfait à { $usual } !
    .script = Merrow Mobile, { $agent } à votre écoute. Pouvez-vous me donner votre date de naissance et les quatre derniers chiffres de votre compte bancaire ?
    .script-also-1 = Bienvenue chez Merrow Mobile. J’ai d’abord besoin de votre date de naissance et des chiffres de votre compte
    .script-also-2 = Bonjour, on commence par vérifier vos coordonnées, s’il vous plaît ?
    .script-also-3 = Avant toute chose, je dois vous poser les questions de sécurité
    .script-also-4 = Merrow Mobile, bonjour. Votre date de naissance, je vous prie, et les quatre derniers chiffres du compte qui vous sert à payer
    .script-also-5 = Il faut d’abord que je confirme votre identité. Votre date de naissance ?
    .script-coach = C’est correct, et c’est froid : il vient de vous dire qu’il a peur, et on lui tend un formulaire. Une phrase pour l’émotion prend trois secondes ; les questions passent mieux après.
    .reassure = Bonjour, { $agent } à l’appareil. Surtout ne vous inquiétez de rien : c’est forcément une erreur, ça arrive, et on va vous l’enlever de la facture tout de suite.
    .reassure-also-1 = Bonjour, ne vous en faites pas, c’est sûrement une erreur, je vais l’annuler
    .reassure-also-2 = Bonjour, ce n’est pas normal du tout, je vous le fais retirer
    .reassure-also-3 = Oh, ça ne peut pas être juste. Laissez-moi faire, ce sera parti de votre facture aujourd’hui
    .reassure-also-4 = Pas de panique : il y a une erreur quelque part chez nous, vous n’en paierez pas un centime
    .reassure-also-5 = Soyez tranquille, les factures fausses, on en voit tous les jours. Dans une minute, c’est redevenu normal
    .reassure-coach = Cela sonne gentiment, mais vous n’avez pas vu la facture. Il se souviendra de cette phrase quand il apprendra que le montant est bien réel.
    .feeling-first = Bonjour, ici { $agent }. Trois fois le montant habituel, il y a de quoi avoir un choc. Dites-moi ce que vous avez sous les yeux.
    .feeling-first-also-1 = Bonjour, { $agent } à l’appareil. J’entends que ça vous a fait un coup. Racontez-moi
    .feeling-first-also-2 = Bonjour, c’est une bien mauvaise surprise. Je vous écoute, que dit cette facture ?
    .feeling-first-also-3 = Bonjour, ici { $agent }. Avec une facture pareille, je m’inquiéterais aussi. Expliquez-moi
    .feeling-first-also-4 = Bonjour. Je comprends votre réaction, c’est le triple de d’habitude. Allez-y, je vous écoute
    .feeling-first-also-5 = Bonjour, vous êtes avec { $agent }. N’importe qui aurait eu peur en ouvrant ça. Qu’est-ce qui est écrit, devant vous ?
    .feeling-first-also-6 = C’est bien plus que ce que vous attendiez, je comprends que ça vous inquiète. Prenez votre temps, racontez-moi
    .feeling-first-also-7 = Le triple, dites donc, moi aussi j’aurais relu deux fois. Allez-y, qu’est-ce qu’il y a dessus ?
    .guess = Bonjour, { $agent } à l’appareil. Ça doit être l’itinérance, c’est presque toujours ça après les vacances. Vous êtes parti à Pâques, peut-être ?
    .guess-also-1 = Bonjour, dans ces cas-là c’est en général de l’itinérance. Vous avez voyagé récemment ?
    .guess-also-2 = Bonjour, à mon avis vous avez utilisé votre téléphone à l’étranger
    .guess-also-3 = Vous n’étiez pas à l’étranger, ces dernières semaines ? Neuf fois sur dix, c’est ça
    .guess-also-4 = Bonjour. Ça m’a tout l’air de données consommées en vacances. Vous étiez où, à Pâques ?
    .guess-also-5 = Une grosse facture après les congés, ce sont des frais d’itinérance. Vous aviez emporté le téléphone en voyage ?

# text: The fourteenth of June 1979, and it ends in 2208. So, why is it so high? We were only in France, and it goes out of my account on Friday.
# says-tense: Fourteenth of June ’79. Twenty-two oh eight. Now can we talk about the bill? I was in France, it’s supposed to be free, and it goes out on Friday.
# says-furious: Fourteenth of June ’79, 2208! Have you everything you need? Because on Friday you’re taking { $total } from me, for a week in France!
# look-it-up: Thank you. It takes half a minute to open. Did you go by plane or by ferry?
# look-it-up-also-1: Thanks, that’s you verified. How did you travel?
# look-it-up-also-2: It’s loading now. Was it a flight or a ferry you took?
# look-it-up-also-3: Grand, opening it now. By air or by sea?
# look-it-up-also-4: Thanks, give it thirty seconds. What way did you go over, plane or boat?
# look-it-up-also-5: The bill’s on its way up. One question in the meantime: did you fly out?
# catch-up: Thank you, and sorry for starting with a form. France should cost you nothing, and Friday is close: I see why you’re uneasy. I’m opening it now. How did you travel?
# catch-up-also-1: Thanks. I should have let you speak first, I’m sorry. You were in France, it leaves on Friday, I understand the worry. Plane or ferry?
# catch-up-also-2: So a week in France and it’s due on Friday. That’s a worry, I understand. How did you get there?
# catch-up-also-3: I hear you: you were in France and the money goes on Friday. Let me open it while you tell me how you travelled
# catch-up-also-4: Sorry, I went straight to the questions and you were worried. France is included, and Friday’s around the corner, I know. It’s opening now: how did you travel?
# catch-up-also-5: I apologise, that was a cold start. You went to France thinking it was free, and on Friday the money goes. No wonder you’re uneasy. By ferry or by plane?
# silent-look: That’s fine. Hold on there.
# silent-look-also-1: Hold the line please
# silent-look-also-2: One moment
# silent-look-also-3: Bear with me
# silent-look-also-4: Just a second there while I look
# silent-look-also-5: Right, I’ll put you on hold
details-first = Le 14 juin 1979, et ça finit par 2208. Alors, pourquoi c’est si élevé ? On était seulement en France, et le prélèvement part vendredi.
    .says-tense = 14 juin 79. Vingt-deux, zéro huit. On peut parler de la facture, maintenant ? J’étais en France, c’est censé être gratuit, et ça part vendredi.
    .says-furious = 14 juin 79, 2208 ! C’est bon, vous avez tout ? Parce que vendredi, vous me prenez { $total }, pour une semaine en France !
    .look-it-up = Merci. Il faut une demi-minute pour l’ouvrir. Vous avez pris l’avion ou le ferry ?
    .look-it-up-also-1 = Merci, vous êtes bien identifié. Vous avez voyagé comment ?
    .look-it-up-also-2 = Ça charge. C’était un vol ou une traversée ?
    .look-it-up-also-3 = Très bien, j’ouvre. Par les airs ou par la mer ?
    .look-it-up-also-4 = Merci, comptez trente secondes. Vous avez fait le trajet comment, en avion, en bateau ?
    .look-it-up-also-5 = La facture s’affiche bientôt. Une question en attendant : vous y êtes allé en avion ?
    .catch-up = Merci, et pardon d’avoir commencé par un formulaire. La France ne devrait rien vous coûter, et vendredi approche : je comprends que ça vous inquiète. J’ouvre la facture. Vous avez voyagé comment ?
    .catch-up-also-1 = Merci. J’aurais dû vous laisser parler, toutes mes excuses. Vous étiez en France, ça part vendredi, je comprends l’inquiétude. Avion ou ferry ?
    .catch-up-also-2 = Donc une semaine en France, et l’échéance est vendredi. C’est angoissant, je comprends. Vous y êtes allé comment ?
    .catch-up-also-3 = Je vous entends : vous étiez en France et l’argent part vendredi. J’ouvre tout ça pendant que vous me dites comment vous avez voyagé
    .catch-up-also-4 = Pardon, j’ai attaqué par les questions alors que vous vous inquiétiez. La France est comprise et vendredi est tout près, je sais. Ça s’ouvre : vous êtes parti comment ?
    .catch-up-also-5 = Toutes mes excuses pour cet accueil un peu sec. Vous pensiez la France gratuite, et vendredi l’argent s’en va. Il y a de quoi s’inquiéter. En ferry ou en avion ?
    .silent-look = C’est bon. Ne quittez pas.
    .silent-look-also-1 = Ne quittez pas, s’il vous plaît
    .silent-look-also-2 = Un instant
    .silent-look-also-3 = Je regarde, patientez
    .silent-look-also-4 = Deux secondes, le temps de voir
    .silent-look-also-5 = Bien, je vous mets en attente

# text: We were camping in Brittany, my daughter and myself. They told me roaming was free in France, so I thought nothing of it. And it goes out on Friday.
# says-tense: I was in France. In the EU, where it’s all included, or so I was told. And on Friday that money leaves my account whether I like it or not.
# says-furious: I was in France, where you told me it was free! And on Friday you’ll help yourselves to it, won’t you, mistake or no mistake?
# peek: I have it here by your number: { $extra } outside your plan, all of it in the night of the twenty-eighth of March. In France itself, nothing at all.
# peek-also-1: I can see it already, it’s data on the night of the crossing, { $extra }
# peek-also-2: Your number came up on my screen, so I can tell you it was a single night, at the end of March
# peek-also-3: I’ve your bill open already: it isn’t France at all, it’s a ship’s network, on the twenty-eighth of March
# peek-also-4: Well, I’m looking at your account, and there’s { $extra } from one night at the end of March
# peek-also-5: No need to wait: going by your number, everything extra was run up in one night on the way over
# peek-coach: He is worried and you have the answer in front of you. But a number on a screen is not a person: anybody holding that phone would just have learnt where he was.
# paraphrase: So you were in France, where it should cost nothing, and it goes out on Friday. I understand the worry. Two questions so that I can open the bill: your date of birth, and the last four digits of your bank account?
# paraphrase-also-1: Let me see if I have it: you were in France, you were told it’s free, and it’s due on Friday. That’s worrying. May I verify you so I can look?
# paraphrase-also-2: I understand, Friday is very near. Can I ask your date of birth and four digits, to open the bill with you?
# paraphrase-also-3: You did what you were told, and now there’s this, and Friday on top of it. Let me check who I’m speaking to and we’ll look at it together
# paraphrase-also-4: If I’ve got it right, you were told France was free, you believed it, and on Friday it’s taken from you all the same. I’d worry too. What’s your date of birth, and the last four digits of the account?
# paraphrase-also-5: France, nothing to pay, that’s what you were promised, and now Friday’s hanging over you. I can see that’s stressful. Two security questions and I’ll have the bill open
# verify: I’ll need to open the account for that. Date of birth, please, and the last four digits of your bank account?
# verify-also-1: Can you confirm your date of birth and bank digits?
# verify-also-2: I have to verify you before I look at the bill
# verify-also-3: Security first: your date of birth please
# verify-also-4: Before I can open it: when were you born, and what does your account number end in?
# verify-also-5: I just need two details from you, date of birth and the last four of your IBAN
# fair-use: France is free as long as you stay inside the fair use allowance. If you watched films over there, you’ll have gone past it, that happens quickly. I can check, if you give me your date of birth and the last four digits of your bank account.
# fair-use-also-1: It’s only free up to a limit, you must have gone over it. Your date of birth and bank digits, and I’ll see
# fair-use-also-2: Streaming eats the allowance very fast. Can I verify you and check that?
# fair-use-also-3: There’s a fair use limit in Europe, and I’d say you went through it. Give me your date of birth and four digits and I’ll look
# fair-use-also-4: Did you use a lot of data over there? Free roaming has a ceiling. I can tell you once you’ve passed security: date of birth, please?
# fair-use-also-5: Free doesn’t mean unlimited, I’m afraid. A couple of films and it’s used up. Let me verify you and I’ll see how far over you are
story = On campait en Bretagne, ma fille et moi. On m’avait dit que c’était gratuit en France, alors je ne me suis pas posé de questions. Et ça part vendredi.
    .says-tense = J’étais en France. Dans l’Union européenne, où tout est compris, à ce qu’on m’a dit. Et vendredi, l’argent part de mon compte, que ça me plaise ou non.
    .says-furious = J’étais en France, là où vous m’avez dit que c’était gratuit ! Et vendredi vous allez vous servir, pas vrai, erreur ou pas erreur ?
    .peek = Je vois ça avec votre numéro : { $extra } hors forfait, tout dans la nuit du 28 mars. En France même, absolument rien.
    .peek-also-1 = Je l’ai déjà sous les yeux, ce sont des données la nuit de la traversée, { $extra }
    .peek-also-2 = Votre numéro s’est affiché, je peux donc vous dire que c’était une seule nuit, fin mars
    .peek-also-3 = J’ai déjà votre facture ouverte : ce n’est pas du tout la France, c’est le réseau d’un navire, le 28 mars
    .peek-also-4 = Justement, je regarde votre compte, et il y a { $extra } pour une seule nuit, fin mars
    .peek-also-5 = Pas besoin d’attendre : d’après votre numéro, tout le supplément date d’une seule nuit, pendant le trajet
    .peek-coach = Il est inquiet et vous avez la réponse sous les yeux. Mais un numéro affiché n’est pas une personne : quiconque tient ce téléphone viendrait d’apprendre où il se trouvait.
    .paraphrase = Donc vous étiez en France, où ça ne devrait rien coûter, et l’argent part vendredi. Je comprends que ça vous inquiète. Deux questions pour que j’ouvre la facture : votre date de naissance, et les quatre derniers chiffres de votre compte ?
    .paraphrase-also-1 = Si je résume : vous étiez en France, on vous a dit que c’était gratuit, et ça part vendredi. C’est inquiétant. Je peux vérifier votre identité pour regarder ?
    .paraphrase-also-2 = Je comprends, vendredi est tout proche. Votre date de naissance et les quatre chiffres, pour qu’on ouvre la facture ensemble ?
    .paraphrase-also-3 = Vous avez fait comme on vous avait dit, et voilà ce qui vous tombe dessus, avec vendredi par-dessus le marché. Je vérifie à qui je parle et on regarde ça tous les deux
    .paraphrase-also-4 = Si j’ai bien suivi, on vous a dit que la France était gratuite, vous y avez cru, et vendredi on vous prend tout de même l’argent. Je m’inquiéterais aussi. Votre date de naissance, et les quatre derniers chiffres du compte ?
    .paraphrase-also-5 = La France, rien à payer : c’est ce qu’on vous avait promis, et maintenant il y a cette échéance de vendredi. Je comprends que ça vous pèse. Deux questions de sécurité et j’ouvre la facture
    .verify = Pour ça, il faut que j’ouvre le compte. Votre date de naissance, s’il vous plaît, et les quatre derniers chiffres de votre compte bancaire ?
    .verify-also-1 = Vous pouvez me confirmer votre date de naissance et les chiffres du compte ?
    .verify-also-2 = Je dois vous identifier avant de regarder la facture
    .verify-also-3 = La sécurité d’abord : votre date de naissance, s’il vous plaît
    .verify-also-4 = Pour l’ouvrir, il me faut ça : vous êtes né quand, et votre compte finit par quoi ?
    .verify-also-5 = Il me manque deux éléments, la date de naissance et la fin de votre IBAN
    .fair-use = La France est gratuite tant qu’on reste dans l’usage raisonnable. Si vous avez regardé des films là-bas, vous l’avez sûrement dépassé, ça va vite. Je peux vérifier, si vous me donnez votre date de naissance et les quatre derniers chiffres de votre compte.
    .fair-use-also-1 = C’est gratuit jusqu’à une certaine limite, vous avez dû la dépasser. Votre date de naissance et vos quatre chiffres, et je regarde
    .fair-use-also-2 = Les vidéos mangent vite l’enveloppe. Je peux vérifier votre identité et regarder ?
    .fair-use-also-3 = En Europe il y a un plafond d’usage raisonnable, et je dirais que vous l’avez dépassé. Donnez-moi votre date de naissance et les quatre chiffres, je regarde
    .fair-use-also-4 = Vous avez beaucoup consommé, là-bas ? La gratuité a un plafond. Je vous le dis une fois les questions de sécurité passées : date de naissance, s’il vous plaît ?
    .fair-use-also-5 = Gratuit ne veut pas dire illimité, hélas. Deux ou trois films et c’est épuisé. Je vérifie votre identité et je vois de combien vous avez dépassé

# text: Hold on a second. You’re reading me my own phone records, and you never asked me who I am. Is that how it works?
# says-tense: Wait. You’ve just told me what my phone was doing that night, and you’ve no idea who I am. Could anyone ring up and get that?
# says-furious: Hang on! You just read that out to a voice on the phone! You don’t know me from Adam. Who else are you reading it to?
# routine: You’re ringing from the number on the account, so the system knows you already. There’s really nothing there for you to be concerned about.
# routine-also-1: The system recognised your number, it’s fine
# routine-also-2: Don’t worry, your number is enough for us
# routine-also-3: Ah, that’s only how it works. Your phone tells us it’s you
# routine-also-4: Nobody else would have your phone, would they? So there’s no harm done
# routine-also-5: It’s all secure, we see the caller’s number, honestly you’re worrying over nothing
# then-verify: We can do it now. Date of birth and last four digits of your bank account, please.
# then-verify-also-1: Fine, then let’s verify you: date of birth?
# then-verify-also-2: OK, give me your date of birth and the four digits
# then-verify-also-3: Right, security questions so. When were you born, and what are the last four of the account?
# then-verify-also-4: Let’s do the check, then: birth date and bank digits
# then-verify-also-5: No problem, I can still verify you. What’s your date of birth?
# own-up: You’re right, I should have asked first. I’m sorry. Your date of birth and your four bank digits, please?
# own-up-also-1: That was my mistake, I apologise. Can I verify you now?
# own-up-also-2: You’re right to say it. I’m sorry. May I take your date of birth and the four digits?
# own-up-also-3: No, not just anyone should get that, and I gave it away. I’m very sorry. Let me do it properly: date of birth, and the last four digits?
# own-up-also-4: Well spotted, I skipped the check. My apologies. Before another word, could I have your date of birth and four digits?
# own-up-also-5: That shouldn’t have happened, and it’s my fault. Sorry. Who am I speaking to: date of birth, last four of the bank account?
wait-a-minute = Attendez une seconde. Vous me lisez ce que mon téléphone a fait, et vous ne m’avez jamais demandé qui je suis. Ça marche comme ça, chez vous ?
    .says-tense = Attendez. Vous venez de me dire ce que faisait mon téléphone cette nuit-là, et vous ne savez même pas qui je suis. N’importe qui peut appeler et l’apprendre ?
    .says-furious = Minute ! Vous venez de lire ça à une voix au téléphone ! Vous ne me connaissez ni d’Ève ni d’Adam. À qui d’autre vous le lisez ?
    .routine = Vous appelez depuis le numéro qui figure au compte, donc le système vous connaît déjà. Il n’y a vraiment aucune raison de vous en faire pour ça.
    .routine-also-1 = Le système a reconnu votre numéro, tout va bien
    .routine-also-2 = Ne vous inquiétez pas, votre numéro nous suffit
    .routine-also-3 = Oh, c’est juste le fonctionnement normal. Votre téléphone nous dit que c’est vous
    .routine-also-4 = Personne d’autre n’a votre téléphone, non ? Donc il n’y a pas de mal
    .routine-also-5 = Tout est sécurisé, on voit le numéro qui appelle, franchement vous vous inquiétez pour rien
    .then-verify = On peut le faire maintenant. Date de naissance et quatre derniers chiffres du compte, s’il vous plaît.
    .then-verify-also-1 = Bien, alors vérifions : votre date de naissance ?
    .then-verify-also-2 = D’accord, donnez-moi votre date de naissance et les quatre chiffres
    .then-verify-also-3 = Bon, passons aux questions de sécurité. Vous êtes né quand, et quels sont les quatre derniers chiffres du compte ?
    .then-verify-also-4 = Faisons le contrôle, alors : date de naissance et chiffres du compte
    .then-verify-also-5 = Pas de problème, on peut encore vérifier. C’est quoi, votre date de naissance ?
    .own-up = Vous avez raison, j’aurais dû vous le demander d’abord. Pardon. Votre date de naissance et vos quatre chiffres, s’il vous plaît ?
    .own-up-also-1 = C’est une erreur de ma part, pardon. Je peux vérifier votre identité maintenant ?
    .own-up-also-2 = Vous faites bien de le dire. Toutes mes excuses. Votre date de naissance et les quatre chiffres ?
    .own-up-also-3 = Non, n’importe qui ne doit pas l’apprendre, et c’est moi qui l’ai dit. Toutes mes excuses. Je reprends comme il faut : date de naissance, et les quatre derniers chiffres ?
    .own-up-also-4 = C’est bien vu, j’ai sauté le contrôle. Mille pardons. Avant d’en dire plus, je peux avoir votre date de naissance et vos quatre chiffres ?
    .own-up-also-5 = Ça n’aurait pas dû arriver, et c’est ma faute. Pardon. À qui est-ce que je parle : date de naissance, fin du compte bancaire ?

# text: The fourteenth of June 1979, and the account ends in 2208. There, am I still myself?
# says-tense: Fourteenth of June 1979. It ends in 2208. Will this take long?
# says-furious: Fourteenth of June ’79, 2208. Now will somebody please look at the bill?
# ask-trip: You are, Declan. It takes half a minute to open. Meanwhile: how did you get to Brittany, and was the phone on?
# ask-trip-also-1: Thanks Declan. It’ll take thirty seconds. Meanwhile, did you fly or take the ferry?
# ask-trip-also-2: That’s perfect. While I open the bill, tell me how you travelled
# ask-trip-also-3: Thank you. Give me half a minute. Was it by plane or by boat that you went?
# ask-trip-also-4: I’m opening it now, it takes a few seconds. How did you travel over?
# ask-trip-also-5: Thanks, that’s you all right. Thirty seconds and I’ll have it. Was it the boat you took over, with the phone on?
# ask-trip-also-6: It won’t take long, half a minute. While we wait, what way did you travel?
# explained-hold: Perfect, thank you. I’m putting you on hold for a minute, ninety seconds at the very most, and I’ll come back with the whole list in front of me.
# explained-hold-also-1: Thanks. May I put you on hold for about a minute while I check?
# explained-hold-also-2: I’ll put you on hold, ninety seconds at most, to read through the bill
# explained-hold-also-3: Great. I’m going to read it line by line, so hold on for a minute, a minute and a half at most
# explained-hold-also-4: Is it all right if I put you on hold? Ninety seconds, no more, and I’ll be back with the details
# explained-hold-also-5: You’ll hear music for a minute or so while I go through the charges, then I’m back to you
# silent-hold: Thank you. Hold on there.
# silent-hold-also-1: Hold the line
# silent-hold-also-2: One second please
# silent-hold-also-3: Let me see. Hold please
# silent-hold-also-4: OK, putting you on hold
# silent-hold-also-5: Thanks, bear with me a moment
security = Le 14 juin 1979, et le compte finit par 2208. Alors, c’est toujours bien moi ?
    .says-tense = 14 juin 1979. Ça finit par 2208. Ça va durer longtemps ?
    .says-furious = 14 juin 79, 2208. Et maintenant, est-ce que quelqu’un peut regarder cette facture ?
    .ask-trip = C’est bien vous. Il faut une demi-minute pour ouvrir. En attendant : comment êtes-vous allé en Bretagne, et le téléphone était-il allumé ?
    .ask-trip-also-1 = Merci, monsieur Moore. Ça prend trente secondes. Dites-moi, vous avez pris l’avion ou le ferry ?
    .ask-trip-also-2 = C’est parfait. Pendant que j’ouvre la facture, racontez-moi comment vous avez voyagé
    .ask-trip-also-3 = Merci. Laissez-moi une demi-minute. Vous êtes parti en avion ou en bateau ?
    .ask-trip-also-4 = J’ouvre, il y en a pour quelques secondes. Vous êtes passé par où pour y aller ?
    .ask-trip-also-5 = Merci, tout concorde. Trente secondes et je l’ai. Vous avez pris le bateau, avec le téléphone allumé ?
    .ask-trip-also-6 = Ce ne sera pas long, une demi-minute. En attendant, vous êtes parti comment ?
    .explained-hold = C’est parfait, merci. Je vous mets en attente une minute, une minute et demie au grand maximum, et je reviens vers vous avec tout le détail sous les yeux.
    .explained-hold-also-1 = Merci. Je peux vous mettre en attente une minute environ, le temps de vérifier ?
    .explained-hold-also-2 = Je vous mets en attente, une minute et demie au plus, pour lire la facture
    .explained-hold-also-3 = Parfait. Je vais tout lire ligne par ligne, patientez une minute, une et demie au plus
    .explained-hold-also-4 = Vous permettez que je vous mette en attente ? Quatre-vingt-dix secondes, pas plus, et je reviens avec le détail
    .explained-hold-also-5 = Vous allez entendre de la musique une petite minute, le temps que je passe les montants en revue, et je vous reprends
    .silent-hold = Merci. Ne quittez pas.
    .silent-hold-also-1 = Restez en ligne
    .silent-hold-also-2 = Une petite seconde
    .silent-hold-also-3 = Voyons ça. Patientez
    .silent-hold-also-4 = D’accord, je vous mets en attente
    .silent-hold-also-5 = Merci, un petit moment

# text: We took the night ferry to Cherbourg. My daughter fell asleep with a story playing on my phone. Ah no. It wasn’t that, was it? I feel a right fool.
# says-tense: It was the night ferry, to Cherbourg. My daughter had a story on, on my phone, and fell asleep with it. Don’t tell me that was it. I’d feel a fool.
# says-furious: The night ferry. My daughter had a bedtime story on the phone, that’s all it was! Are you going to tell me that I’m a fool as well?
# should-have: That’s what it was, I’m afraid. We do send a text the moment a phone joins a ship’s network, so the warning would have been there on your screen that night.
# should-have-also-1: Yes, and you’d have got a message about it at the time
# should-have-also-2: I’m afraid so. You did receive our warning text that night
# should-have-also-3: That’s what it was. The text we sent explains the charges
# should-have-also-4: It was, yes. Everyone gets a warning when they join a ship, so you’d have known if you’d read it
# should-have-also-5: The story, yes. There was a text from us on the phone at that point, it’s a pity you missed it
# should-have-coach: True, and it lands as “you were warned”. He has just said that he feels a fool. Explain the ship, take the shame away, and leave the text for the part about next time.
# ship-plain: That’s where it came from. At sea a phone joins the ship’s satellite network, which isn’t part of any plan. It ran to { $extra } before the safety cap cut it off.
# ship-plain-also-1: That’s it: a ship has a satellite network and it’s charged by the megabyte
# ship-plain-also-2: It was the ship’s network, which is outside the EU allowance
# ship-plain-also-3: Correct, { $extra } on the ship’s satellite, then the cap stopped it
# ship-plain-also-4: Yes, that was it. Out at sea there are no masts, so the phone used the ship’s satellite, and that costs extra
# ship-plain-also-5: The charge is for the satellite on board: no plan includes it, and it stopped at { $extra } when the cap came in
# terms: That’s it. Maritime usage is rated out of bundle, per megabyte, under section nine of the terms, up to the regulatory cut-off limit.
# terms-also-1: It’s out-of-bundle maritime data, as per section nine
# terms-also-2: Non-terrestrial roaming is excluded from the bundle, that’s in the terms
# terms-also-3: Ship data is billed as non-bundle MB events, see the general terms, section nine
# terms-also-4: That’s maritime roaming on a satellite PLMN, out of the RLAH regulation and rated per megabyte
# terms-also-5: Under clause nine, maritime traffic isn’t in the roam-like-at-home footprint, hence the overage
# ship-kindly: There’s no fool here: you had a child to get to sleep. And hardly anyone knows it, but at sea the phone slips onto the ship’s satellite, and no plan covers that.
# ship-kindly-also-1: You’re no fool, it catches a lot of people. The phone joins the ship’s own network at sea and that’s not in the plan
# ship-kindly-also-2: Don’t be hard on yourself, nobody expects it. The ship has a satellite network that’s charged apart
# ship-kindly-also-3: Anyone could be caught by that. On board, the phone switches to the ship’s satellite by itself
# ship-kindly-also-4: There’s nothing foolish in it, you were minding your daughter. It was the ship’s satellite, not France
# ship-kindly-also-5: Ah no, you only wanted her to sleep. What nobody tells you is that ships have a satellite of their own, and the phone hops onto it
# ship-kindly-also-6: I’d have done the very same with my own child. It was the ship’s network, which isn’t in any plan, and it’s easily missed
ferry = On a pris le ferry de nuit pour Cherbourg. Ma fille s’est endormie avec une histoire sur mon téléphone. Oh non. Ce n’est pas ça, quand même ? J’ai l’air malin.
    .says-tense = C’était le ferry de nuit, pour Cherbourg. Ma fille écoutait une histoire, sur mon téléphone, et elle s’est endormie avec. Ne me dites pas que c’est ça. J’aurais l’air malin.
    .says-furious = Le ferry de nuit. Ma fille avait une histoire pour s’endormir, sur le téléphone, et c’est tout ! Vous allez me dire en plus que je suis un imbécile ?
    .should-have = C’est bien ça, malheureusement. On envoie pourtant un SMS dès qu’un téléphone accroche le réseau d’un navire : l’avertissement s’est affiché sur votre écran cette nuit-là.
    .should-have-also-1 = Oui, et vous avez dû recevoir un message à ce moment-là
    .should-have-also-2 = Malheureusement oui. Vous aviez bien reçu notre SMS d’avertissement
    .should-have-also-3 = C’est de là que ça vient. Le SMS qu’on vous a envoyé expliquait les tarifs
    .should-have-also-4 = Eh oui. Tout le monde reçoit un avertissement à bord, vous l’auriez su en le lisant
    .should-have-also-5 = L’histoire, oui. Vous aviez un SMS de nous sur le téléphone à ce moment-là, dommage que vous ne l’ayez pas vu
    .should-have-coach = C’est vrai, et il entend « on vous avait prévenu ». Il vient de dire qu’il se sent bête. Expliquez le navire, enlevez-lui cette gêne, et gardez le SMS pour le moment où vous parlerez de la prochaine fois.
    .ship-plain = Ça vient bien de là. En mer, le téléphone passe sur le réseau satellite du navire, qui ne fait partie d’aucun forfait. C’est monté à { $extra }, puis le plafond de sécurité a coupé.
    .ship-plain-also-1 = C’est ça : un navire a un réseau satellite, facturé au mégaoctet
    .ship-plain-also-2 = C’était le réseau du bateau, il n’est pas compris dans l’itinérance européenne
    .ship-plain-also-3 = Exact, { $extra } sur le satellite du navire, ensuite le plafond l’a arrêté
    .ship-plain-also-4 = Oui, c’est ça. Au large il n’y a pas d’antennes, alors le téléphone a pris le satellite du navire, et c’est payant
    .ship-plain-also-5 = Ce montant, c’est le satellite du bord : aucun forfait ne le comprend, et ça s’est arrêté à { $extra } avec le plafond
    .terms = C’est ça. L’usage maritime est valorisé hors forfait, au mégaoctet, selon l’article 9 des conditions générales, jusqu’au seuil réglementaire de coupure.
    .terms-also-1 = Ce sont des données maritimes hors forfait, conformément à l’article 9
    .terms-also-2 = L’itinérance non terrestre est exclue de l’enveloppe, c’est dans les conditions
    .terms-also-3 = Les données de bord sont taxées en événements hors enveloppe, voir les conditions générales, article 9
    .terms-also-4 = C’est de l’itinérance maritime sur un PLMN satellitaire, hors règlement RLAH, valorisée au mégaoctet
    .terms-also-5 = Selon l’article 9, le trafic maritime n’entre pas dans le périmètre « roam like at home », d’où le dépassement
    .ship-kindly = Rien à vous reprocher : vous aviez une enfant à endormir. Et presque personne ne le sait, mais en mer, le téléphone glisse sur le satellite du navire, qu’aucun forfait ne couvre.
    .ship-kindly-also-1 = Vous n’avez rien d’un imbécile, beaucoup s’y laissent prendre. En mer, le téléphone accroche le réseau du bateau, qui n’est pas compris
    .ship-kindly-also-2 = Ne soyez pas dur avec vous-même, personne ne s’y attend. Le navire a un réseau satellite facturé à part
    .ship-kindly-also-3 = Ça aurait pu arriver à n’importe qui. À bord, le téléphone passe tout seul sur le satellite du bateau
    .ship-kindly-also-4 = Il n’y a aucune honte, vous vous occupiez de votre fille. C’était le satellite du navire, pas la France
    .ship-kindly-also-5 = Mais non, vous vouliez juste qu’elle dorme. Ce que personne ne dit, c’est que les bateaux ont leur propre satellite, et que le téléphone s’y accroche
    .ship-kindly-also-6 = J’aurais fait exactement pareil avec mon enfant. C’était le réseau du navire, qui n’est dans aucun forfait, et ça passe facilement inaperçu

# text: So it’s my own doing, you’re saying. I had a six-year-old to get to sleep, you know. I wasn’t looking out for messages.
# says-tense: So it’s my own fault, is that it? I was getting a child to sleep at eleven at night. I wasn’t sitting there reading texts.
# says-furious: Oh, so it’s my fault! I’m on a boat at eleven at night with a child who won’t sleep, and I should be reading your small print?
# take-back: No, and I’m sorry, I put that badly. You were minding your daughter. The phone went over to the ship’s satellite by itself.
# take-back-also-1: I’m sorry, that’s not what I meant to say. You did nothing wrong, the phone joined the ship’s network on its own
# take-back-also-2: No, anyone would have missed it. Ships have their own satellite network and the phone switches by itself
# take-back-also-3: I said that badly. It’s not your fault: the ship’s satellite isn’t in any plan and few people know
# take-back-also-4: Not at all, and I’m sorry that it sounded like that. With a child to settle nobody reads messages. The phone jumped to the ship’s satellite without asking you
# take-back-also-5: You’re not to blame, it came out wrong and I apologise. It’s the ship: its network takes over from land by itself and isn’t in the plan
# not-fault-but: I’m not saying that it’s your fault. I’m only saying that the text was sent, and that the ship’s network isn’t covered.
# not-fault-but-also-1: It’s not about fault, but you were informed
# not-fault-but-also-2: I never said that. The message was sent, that’s all
# not-fault-but-also-3: Nobody’s blaming you. But the warning did go out, and a ship isn’t France
# not-fault-but-also-4: I understand, but the text would have told you, whether you looked at it or not
# not-fault-but-also-5: That’s not what I said. I said that we sent you a message and it’s not part of your plan
# so-sorry: Oh, I’m so sorry, really. And with the little one and all. It must have been an awful shock to open that, I can only imagine how you felt.
# so-sorry-also-1: I’m terribly sorry, that’s so hard on you and your daughter
# so-sorry-also-2: Oh no, I feel so bad for you, what a horrible thing to happen
# so-sorry-also-3: I’m really, really sorry, Declan, my heart goes out to the two of you
# so-sorry-also-4: God, that’s desperate, and you only trying to get her to sleep. I’m so sorry
# so-sorry-also-5: You must have felt sick when you saw it. I’m sorry, I’m sorry, what a rotten end to a holiday
careless = Donc c’est ma faute, si je comprends bien. J’avais une gamine de six ans à endormir, vous savez. Je ne guettais pas les messages.
    .says-tense = Alors c’est ma faute, c’est ça ? J’endormais une enfant à onze heures du soir. Je n’étais pas là à lire mes SMS.
    .says-furious = Ah, c’est ma faute ! Je suis sur un bateau à onze heures du soir avec une gamine qui ne dort pas, et je devrais lire vos petites lignes ?
    .take-back = Non, et pardon, je l’ai mal dit. Vous vous occupiez de votre fille. Le téléphone est passé tout seul sur le satellite du navire.
    .take-back-also-1 = Excusez-moi, ce n’est pas ce que je voulais dire. Vous n’avez rien fait de mal, le téléphone a pris tout seul le réseau du bateau
    .take-back-also-2 = Non, tout le monde l’aurait manqué. Les navires ont leur propre réseau satellite et le téléphone bascule de lui-même
    .take-back-also-3 = Je l’ai mal dit. Ce n’est pas votre faute : le satellite du bateau n’est dans aucun forfait et peu de gens le savent
    .take-back-also-4 = Pas du tout, et pardon si ça sonnait comme ça. Avec une enfant à coucher, personne ne lit ses messages. Le téléphone est passé sur le satellite du bateau sans vous demander
    .take-back-also-5 = Vous n’y êtes pour rien, j’ai mal choisi mes mots, toutes mes excuses. C’est le bateau : son réseau prend tout seul le relais de la terre et n’est pas compris
    .not-fault-but = Je ne dis pas que c’est votre faute. Je dis seulement que le SMS est bien parti, et que le réseau du navire n’est pas compris.
    .not-fault-but-also-1 = Ce n’est pas une question de faute, mais vous étiez informé
    .not-fault-but-also-2 = Je n’ai jamais dit ça. Le message a été envoyé, voilà tout
    .not-fault-but-also-3 = Personne ne vous accuse. Mais l’avertissement est bien parti, et un bateau, ce n’est pas la France
    .not-fault-but-also-4 = J’entends bien, mais le SMS vous le disait, que vous l’ayez regardé ou non
    .not-fault-but-also-5 = Ce n’est pas ce que j’ai dit. J’ai dit qu’on vous avait écrit et que ce n’était pas dans votre forfait
    .so-sorry = Oh, toutes mes excuses, vraiment, je suis de tout cœur avec vous. Et avec la petite, en plus. Ça a dû vous faire un choc terrible d’ouvrir ça, j’imagine très bien.
    .so-sorry-also-1 = Je vous demande mille fois pardon, c’est tellement dur pour vous et pour votre fille
    .so-sorry-also-2 = Oh là là, ça me fait de la peine pour vous, quelle horrible histoire
    .so-sorry-also-3 = Vraiment, mille pardons, monsieur Moore, ça me fend le cœur pour vous deux
    .so-sorry-also-4 = Mon Dieu, c’est affreux, alors que vous vouliez juste l’endormir. Toutes mes excuses, vraiment
    .so-sorry-also-5 = Vous avez dû vous sentir mal en voyant ça. Pardon, pardon, quelle triste fin de vacances

# text: Only, at the start you told me that it was a mistake and it’d be gone in no time. Now it’s real. Which is it?
# says-tense: Hang on. Five minutes ago this was a mistake and you were taking it off. Now it’s a real charge. Which is it?
# says-furious: You told me it was a mistake! Your own words! You said it’d be off in no time. Was that just to keep me quiet?
# meant: What I meant was that it looked like a mistake. From what you’d told me, anyone would have thought the same.
# meant-also-1: I only said it might be a mistake
# meant-also-2: That’s not quite what I said, it just seemed like an error
# meant-also-3: Ah no, I was going by what you told me. It sounded like an error to me
# meant-also-4: You took me up wrong there. I was only saying what it probably was
# meant-also-5: Honestly, with a bill that size, what else was I supposed to think?
# system: The billing system only shows me the details once you’re verified, and at that point you weren’t, so I’d no way of knowing it when you rang.
# system-also-1: I couldn’t see it at the time, that’s the system
# system-also-2: Billing didn’t show me the charge until now
# system-also-3: It’s the way billing is set up: until security’s done, all I get is a blank screen
# system-also-4: Blame the software. It didn’t let me into your bill until you’d answered the questions
# system-also-5: At that stage I hadn’t any of your details, the computer hides them, so I couldn’t have known
# own-it: You’re right, I said it before I’d looked, and I’m sorry. From here on I’ll only tell you what I can see.
# own-it-also-1: That’s true, I spoke too soon, I apologise
# own-it-also-2: I did say that, and I was wrong to. I’m sorry. Here is what I know now
# own-it-also-3: You’re right. I promised before checking and that’s on me
# own-it-also-4: Both can’t be true, and the first one wasn’t. I spoke before checking and I apologise
# own-it-also-5: I shouldn’t have told you that, sorry. It’s a real charge, and from now on you’ll only hear facts from me
you-said = Seulement, au début, vous m’avez dit que c’était une erreur et que ce serait enlevé tout de suite. Maintenant c’est réel. C’est lequel des deux ?
    .says-tense = Attendez. Il y a cinq minutes, c’était une erreur et vous me l’enleviez. Maintenant c’est dû. Il faudrait savoir.
    .says-furious = Vous m’avez dit que c’était une erreur ! Vos propres mots ! Que ce serait enlevé tout de suite. C’était juste pour que je me taise ?
    .meant = Je voulais dire que ça ressemblait à une erreur. D’après ce que vous me racontiez, n’importe qui aurait pensé la même chose.
    .meant-also-1 = J’ai seulement dit que c’était peut-être une erreur
    .meant-also-2 = Ce n’est pas tout à fait ce que j’ai dit, ça en avait l’air, c’est tout
    .meant-also-3 = Ah non, je me fiais à ce que vous me disiez. À vous entendre, c’était une erreur
    .meant-also-4 = Il y a un malentendu. Je disais seulement ce que c’était sans doute
    .meant-also-5 = Franchement, devant une facture pareille, qu’est-ce que je pouvais croire d’autre ?
    .system = Le système de facturation ne m’affiche le détail qu’une fois l’identité vérifiée, et elle ne l’était pas encore : je n’avais aucun moyen de le savoir.
    .system-also-1 = Je ne pouvais pas le voir à ce moment-là, c’est le système
    .system-also-2 = La facturation ne m’a montré ce montant que maintenant
    .system-also-3 = C’est la facturation qui est faite comme ça : avant l’identification, j’ai un écran vide
    .system-also-4 = C’est la faute du logiciel. Il ne m’ouvrait pas votre facture avant vos réponses
    .system-also-5 = À ce stade, je n’avais rien de vous, l’ordinateur masque tout, impossible de le savoir
    .own-it = C’est vrai, je l’ai dit avant d’avoir regardé, et je vous en demande pardon. Désormais, je ne vous dis que ce que je vois.
    .own-it-also-1 = C’est exact, j’ai parlé trop vite, toutes mes excuses
    .own-it-also-2 = Je l’ai dit, et j’ai eu tort. Pardon. Voici ce que je sais maintenant
    .own-it-also-3 = Vous avez raison. J’ai promis avant de vérifier, c’est ma faute
    .own-it-also-4 = Les deux ne peuvent pas être vrais, et c’est le premier qui était faux. J’ai parlé sans vérifier, je vous présente mes excuses
    .own-it-also-5 = Je n’aurais pas dû vous dire ça, pardon. C’est un vrai montant, et à partir de maintenant je m’en tiens aux faits

# text: All right, I follow you. But { $extra } for one bedtime story, that’s a bit hard to swallow. Can anything be done about it?
# says-tense: So that’s how it works. { $extra }, for one bedtime story. Do you not find that steep? Am I really to pay all of it?
# says-furious: { $extra } for one bedtime story! That’s two months of my plan gone in a night. You’re not seriously going to make me pay that?
# none: I’m afraid the data was really used, so the charge is correct and there’s nothing that I can do about the amount.
# none-also-1: The charge is valid so I can’t change it
# none-also-2: Unfortunately there’s nothing I can do, it’s genuine usage
# none-also-3: It’s what was used, so that’s what has to be paid
# none-also-4: I’m sorry but no, ship data isn’t refundable
# none-also-5: You’d have to pay it in full, I’ve no say in the amount
# credit-kindly: It’s a dear bedtime story. As it’s the first time, { $credit } comes off now; the last { $rest } I can’t remove, and I’d sooner tell you so.
# credit-kindly-also-1: I understand, that’s a lot for one story. I can take { $credit } off, the { $rest } stays
# credit-kindly-also-2: I’d find it steep as well. I can credit { $credit } today as a first time, but not the whole of it
# credit-kindly-also-3: That’s hard to swallow, I know. What I can do is { $credit } off, right now. The rest has to stay
# credit-kindly-also-4: I see why it stings. I’m allowed to take off { $credit }, and I’m doing that now
# credit-kindly-also-5: You’d have got a shelf of storybooks for that, I know. { $credit } is coming off for you today, being the first time; I can’t do anything about the last { $rest }
# credit-kindly-also-6: It’s steep, there’s no denying it. Let me credit you { $credit } straight away. I’d be lying if I said I could do the rest
# wipe-it: You know what, you were never properly told about ships, and you’ve been more than patient. I’ll take the whole { $extra } off, and we’ll say no more about it.
# wipe-it-also-1: I’ll cancel the full amount for you, don’t worry about it
# wipe-it-also-2: Let me just remove all of it, you shouldn’t have to pay that
# wipe-it-also-3: That’s far too much for a story. I’m taking off every cent of it
# wipe-it-also-4: Forget about the { $extra }, consider it gone
# wipe-it-also-5: I’ll do you a favour and clear the lot, so you’re back to your usual bill
# wipe-it-coach: The kind answer is not the right one here: it is more than you may give, so the credit will be sent back and he will have been told something that is not true. Give what is yours to give, now, and be plain about the rest.
# credit-plain: On a first occasion I can credit { $credit }. I’ve put it through. The other { $rest } stays on the bill.
# credit-plain-also-1: I’ve applied a credit of { $credit }, { $rest } remains
# credit-plain-also-2: Policy allows { $credit } for a first time, done
# credit-plain-also-3: There’s { $credit } off your bill now, the remainder stands
# credit-plain-also-4: First time, so { $credit } credited. The balance of { $rest } is payable
# credit-plain-also-5: I can reduce it by { $credit }. That’s the maximum, and it’s on your account now
money = Bon, je vous suis. Mais { $extra } pour une histoire du soir, ça reste un peu en travers. On peut faire quelque chose ?
    .says-tense = C’est donc comme ça que ça marche. { $extra }, pour une histoire du soir. Vous ne trouvez pas ça salé ? Je dois vraiment tout payer ?
    .says-furious = { $extra } pour une histoire du soir ! Deux mois de forfait partis en une nuit. Vous n’allez pas sérieusement me faire payer ça ?
    .none = Les données ont bien été consommées, malheureusement. Le montant est donc exact et je ne peux rien y faire.
    .none-also-1 = La facturation est correcte, je ne peux pas la modifier
    .none-also-2 = Je ne peux rien faire, hélas, c’est une consommation réelle
    .none-also-3 = C’est ce qui a été consommé, donc c’est ce qui est à payer
    .none-also-4 = Je regrette, mais non, les données d’un navire ne se remboursent pas
    .none-also-5 = Il faudra tout payer, je n’ai aucune prise sur le montant
    .credit-kindly = C’est cher pour une histoire du soir. Comme c’est la première fois, je retire { $credit } ; les { $rest } qui restent sont dus, j’aime mieux vous le dire.
    .credit-kindly-also-1 = Je comprends, ça fait beaucoup pour une histoire. Je peux enlever { $credit }, les { $rest } restent
    .credit-kindly-also-2 = Moi aussi je trouverais ça salé. Pour une première fois, je vous accorde { $credit } aujourd’hui, mais pas la totalité
    .credit-kindly-also-3 = Ça a du mal à passer, je le vois bien. Ce que je peux faire, c’est { $credit } de moins, là, maintenant. Le reste est dû
    .credit-kindly-also-4 = Je comprends que ça pique. J’ai le droit de retirer { $credit }, et je le fais tout de suite
    .credit-kindly-also-5 = À ce prix-là, vous aviez une étagère d’albums, je sais bien. Je vous enlève { $credit } aujourd’hui, pour une première fois ; pour les { $rest } qui restent, je ne peux rien
    .credit-kindly-also-6 = C’est salé, je vous l’accorde. Je vous crédite { $credit } immédiatement. Pour le reste, je mentirais en vous disant que je peux
    .wipe-it = Vous savez quoi ? Personne ne vous a vraiment parlé des bateaux, et vous avez été plus que patient. Je vous enlève les { $extra } en entier, et on n’en parle plus.
    .wipe-it-also-1 = Je vous annule la totalité, ne vous tracassez plus
    .wipe-it-also-2 = Je vais simplement tout retirer, vous n’avez pas à payer ça
    .wipe-it-also-3 = C’est bien trop pour une histoire. J’enlève tout, jusqu’au dernier centime
    .wipe-it-also-4 = Oubliez les { $extra }, c’est comme si c’était effacé
    .wipe-it-also-5 = Je vous fais une fleur et j’efface le tout, vous retrouvez votre facture habituelle
    .wipe-it-coach = Ici, la réponse gentille n’est pas la bonne : c’est plus que ce que vous pouvez accorder. L’avoir sera refusé, et on lui aura dit quelque chose de faux. Donnez tout de suite ce qui est à vous de donner, et parlez franchement du reste.
    .credit-plain = Pour une première fois, je peux accorder { $credit }. C’est enregistré. Les { $rest } restants sont maintenus.
    .credit-plain-also-1 = J’ai appliqué un avoir de { $credit }, il reste { $rest }
    .credit-plain-also-2 = Nos règles prévoient { $credit } la première fois, c’est fait
    .credit-plain-also-3 = Votre facture est diminuée de { $credit }, le solde est dû
    .credit-plain-also-4 = Première fois, donc { $credit } d’avoir. Le solde de { $rest } reste à payer
    .credit-plain-also-5 = Je peux le réduire de { $credit }. C’est le maximum, et c’est déjà sur votre compte

# text: Nothing? You’re able to put it on the bill, but not able to look at it again? There must be somebody there who can.
# says-tense: Nothing at all. So a machine can charge me { $extra } in my sleep, and nobody awake can do anything about it?
# says-furious: Nothing you can do! You’d no trouble charging it! Is there anyone in that building who can, or will I just not pay you?
# look-again: You’re right to push, I answered too fast. On a first time I can take { $credit } off, and I’m doing it now.
# look-again-also-1: I’m sorry, I was too quick to say no. I can credit { $credit } as it’s your first time
# look-again-also-2: Fair point. Let me correct myself: I can take off { $credit } right now
# look-again-also-3: I understand your anger. I should have looked: there’s a credit of { $credit } that I can give you
# look-again-also-4: No, you’re right, there is someone, it’s me. I should have said yes to { $credit } at once, and it’s coming off this minute
# look-again-also-5: Let me take that back. I was wrong to close the door on you: being the first time, you get { $credit } off, it’s done
# final: I hear what you’re saying, but the answer would be the same from anyone here. The charge follows the terms of your plan.
# final-also-1: That’s the final position I’m afraid
# final-also-2: Nobody here can change that, the terms are the same for everyone
# final-also-3: I’ve given you my answer, it won’t change
# final-also-4: You could ask anyone in the building, it’s in the terms, and they’d all say no
# final-also-5: I understand you’re not happy, but you agreed to the terms and the amount stands
# hand-over: I’ll pass you to my supervisor. I’ll tell her what happened first, so that you won’t have to go through it again.
# hand-over-also-1: Let me transfer you to her, I’ll brief her first
# hand-over-also-2: My supervisor can look at that, I’ll explain it all to her before I connect you
# hand-over-also-3: My supervisor has more say than I do. I’ll give her the whole story, then you can talk to her
# hand-over-also-4: There is, and I’ll get her for you now. I’ll tell her everything so you won’t have to
# hand-over-also-5: Let someone above me decide. I’m passing you on, with all that you’ve told me
unfair = Rien ? Vous pouvez le mettre sur la facture, mais pas le regarder une deuxième fois ? Il y a bien quelqu’un chez vous qui peut.
    .says-tense = Rien du tout. Donc une machine peut me facturer { $extra } pendant que je dors, et personne d’éveillé n’y peut quoi que ce soit ?
    .says-furious = Vous n’y pouvez rien ! Pour facturer, vous avez su faire ! Il y a quelqu’un, dans cette maison, qui peut quelque chose, ou je ne vous paie pas, tout simplement ?
    .look-again = Vous avez raison d’insister, j’ai répondu trop vite. La première fois, je peux retirer { $credit }, et je le fais.
    .look-again-also-1 = Pardon, j’ai dit non un peu vite. Je peux vous accorder { $credit } puisque c’est la première fois
    .look-again-also-2 = Vous marquez un point. Je me corrige : je peux retirer { $credit } tout de suite
    .look-again-also-3 = Je comprends votre colère. J’aurais dû regarder : j’ai un avoir de { $credit } à vous accorder
    .look-again-also-4 = Si, vous avez raison, il y a quelqu’un, c’est moi. J’aurais dû dire oui tout de suite à { $credit }, et je les retire à l’instant
    .look-again-also-5 = Je retire ce que j’ai dit. J’ai eu tort de vous fermer la porte : pour une première fois, vous avez { $credit } de moins, c’est fait
    .final = J’entends bien, mais la réponse serait la même avec n’importe lequel de mes collègues. La facturation suit les conditions de votre forfait.
    .final-also-1 = C’est malheureusement notre position définitive
    .final-also-2 = Personne ici ne peut changer ça, les conditions valent pour tout le monde
    .final-also-3 = Je vous ai répondu, ça ne changera pas
    .final-also-4 = Vous pouvez demander à qui vous voulez, c’est dans les conditions, ce sera non
    .final-also-5 = Je comprends votre mécontentement, mais vous avez accepté les conditions et le montant est maintenu
    .hand-over = Je vous passe ma superviseure. Je lui raconte d’abord ce qui s’est passé, pour que vous n’ayez pas à recommencer.
    .hand-over-also-1 = Je vous la passe, je lui explique tout avant
    .hand-over-also-2 = Ma superviseure peut regarder, je lui expose la situation avant de vous mettre en relation
    .hand-over-also-3 = Ma superviseure a plus de latitude que moi. Je lui donne toute l’histoire, ensuite vous lui parlez
    .hand-over-also-4 = Il y a quelqu’un, et je vais la chercher. Je lui dirai tout pour que vous n’ayez pas à le faire
    .hand-over-also-5 = C’est à quelqu’un au-dessus de moi d’en décider. Je vous la passe, avec tout ce que vous m’avez dit

# text: That’s something. There’s still Friday, though. I’m not paid until the Thursday after. If it goes out before that, I’m overdrawn, and the bank charges for that too.
# says-tense: Right. And Friday? I’m only paid the week after. It goes out before that and I’m overdrawn, and then the bank has a go at me as well.
# says-furious: And Friday! I’m not paid for another week. You take it on Friday, I’m overdrawn, and the bank helps itself too. What about that?
# feel-for-you: Oh, I really feel for you. The end of the month is hard on everyone at the minute, and what the banks charge is a disgrace.
# feel-for-you-also-1: I know exactly how you feel, the last week of the month is awful
# feel-for-you-also-2: That’s so stressful, I’m sorry you’re in that position
# feel-for-you-also-3: Ah, that’s tough. I hate that week before payday myself
# feel-for-you-also-4: The banks have no mercy, have they? I do feel sorry for you
# feel-for-you-also-5: That must be a terrible weight on you, with Friday coming and nothing in the account yet
# feel-for-you-coach: Warm, and he is no further on. After the first understanding word he needs the date moved, and you may do it.
# ring-bank: You could ring your bank and stop the direct debit for this month, then pay us by card once your money’s in.
# ring-bank-also-1: You can cancel the direct debit with your bank
# ring-bank-also-2: The easiest would be for you to ask your bank to block it
# ring-bank-also-3: Ask the bank to refuse it this time, and settle with us when you’re paid
# ring-bank-also-4: That’s something for your own bank, they can cancel it in their app in two minutes
# ring-bank-also-5: If you give your bank a call before Friday they’ll stop the payment for you
# move-plain: I can put the direct debit off until the fifth of May, at no cost. I’ve done it.
# move-plain-also-1: I’m moving your payment to the fifth of May
# move-plain-also-2: Your direct debit is deferred to the fifth of May, free of charge
# move-plain-also-3: Done, it will go out on the fifth of May instead
# move-plain-also-4: The new date for the payment is the fifth of May, there’s no fee
# move-plain-also-5: I’ve pushed it back, nothing goes out this Friday. It’s the fifth of May now
# move-kindly: That would only add to it. I can hold it back until the fifth of May, after you’re paid, at no cost. Does that suit you?
# move-kindly-also-1: I understand, you don’t want bank charges on top. I can move it to the fifth of May, would that suit?
# move-kindly-also-2: That would be a real worry. Let me put it off until the fifth of May, no charge
# move-kindly-also-3: Of course, nobody wants to go overdrawn for that. Shall I move it to the fifth of May?
# move-kindly-also-4: I see the problem. I can wait until the fifth of May for the payment, is that better for you?
# move-kindly-also-5: We can’t have the bank charging you as well. If I hold it until the fifth of May, free, would you be paid by then?
# move-kindly-also-6: That’d be hard on you, all for the sake of a few days. I can let it wait till the fifth of May at no cost, how does that sound?
debit = C’est déjà ça. Mais il y a toujours vendredi. Je ne suis payé que le jeudi d’après. Si ça part avant, je suis à découvert, et la banque se sert aussi.
    .says-tense = Bon. Et vendredi ? Je ne suis payé que la semaine suivante. Si ça part avant, je suis dans le rouge, et la banque s’y met à son tour.
    .says-furious = Et vendredi ! Je ne suis pas payé avant une semaine. Vous prélevez vendredi, je suis à découvert, et la banque se sert au passage. Vous en faites quoi, de ça ?
    .feel-for-you = Oh, je compatis vraiment. Les fins de mois sont dures pour tout le monde en ce moment, et ce que prennent les banques, c’est scandaleux.
    .feel-for-you-also-1 = Je sais exactement ce que vous ressentez, la dernière semaine du mois est terrible
    .feel-for-you-also-2 = C’est tellement stressant, ça me désole que vous en soyez là
    .feel-for-you-also-3 = Ah, c’est dur. Moi aussi, je déteste la semaine avant la paie
    .feel-for-you-also-4 = Les banques sont sans pitié, hein ? Je vous plains sincèrement
    .feel-for-you-also-5 = Ça doit vous peser terriblement, avec vendredi qui arrive et rien encore sur le compte
    .feel-for-you-coach = C’est chaleureux, et il n’est pas plus avancé. Après le premier mot de compréhension, il a besoin d’une autre date, et vous pouvez la lui donner.
    .ring-bank = Vous pourriez appeler votre banque pour faire bloquer le prélèvement ce mois-ci, puis nous payer par carte une fois votre paie arrivée.
    .ring-bank-also-1 = Vous pouvez faire opposition au prélèvement auprès de votre banque
    .ring-bank-also-2 = Le plus simple serait de demander à votre banque de le bloquer
    .ring-bank-also-3 = Demandez à la banque de le refuser cette fois-ci, et réglez-nous quand vous aurez votre paie
    .ring-bank-also-4 = Ça, c’est à voir avec votre banque, ça s’annule en deux minutes dans leur application
    .ring-bank-also-5 = Si vous appelez votre banque avant vendredi, elle arrêtera le paiement
    .move-plain = Je peux reporter le prélèvement au 5 mai, sans frais. C’est fait.
    .move-plain-also-1 = Je décale votre paiement au 5 mai
    .move-plain-also-2 = Votre prélèvement est reporté au 5 mai, gratuitement
    .move-plain-also-3 = Voilà, il partira le 5 mai à la place
    .move-plain-also-4 = La nouvelle date du prélèvement est le 5 mai, il n’y a pas de frais
    .move-plain-also-5 = Je l’ai repoussé, rien ne part ce vendredi. Ce sera le 5 mai
    .move-kindly = Il ne manquerait plus que ça. Je peux le retenir jusqu’au 5 mai, après votre paie, sans frais. Ça vous irait ?
    .move-kindly-also-1 = Je comprends, vous n’avez pas besoin d’agios en prime. Je peux le décaler au 5 mai, ça vous irait ?
    .move-kindly-also-2 = Je comprends le souci. Je vous le reporte au 5 mai, sans frais
    .move-kindly-also-3 = Bien sûr, personne n’a envie d’être à découvert pour ça. Je le passe au 5 mai ?
    .move-kindly-also-4 = Je vois le problème. Je peux attendre le 5 mai pour le paiement, c’est mieux pour vous ?
    .move-kindly-also-5 = On ne va pas laisser la banque vous ponctionner en plus. Si je le garde jusqu’au 5 mai, gratuitement, vous aurez touché votre paie ?
    .move-kindly-also-6 = Ce serait trop bête, pour quelques jours d’écart. Je peux le laisser attendre le 5 mai, sans rien vous compter, ça vous convient ?

# text: We take that boat every year, and I don’t want to be afraid of my own phone. How do I make sure it never does that again?
# says-tense: And next year? We take that boat every Easter. I can’t be lying awake over what the phone is doing. How do I stop it?
# says-furious: And what’s to stop it doing the very same next year? We take that boat every Easter. I’m not going through this twice.
# block: I can block the networks of ships and planes on your number, here and now. France stays free, as before. You’ll have a text within the hour to say that it’s on.
# block-also-1: I’ll put a block on ships’ networks for you, and you’ll get a text to confirm it
# block-also-2: There’s a block for satellite networks, I’m switching it on now, France isn’t affected
# block-also-3: I can bar ships and planes on your phone, it’s active within an hour
# block-also-4: Let me block that for good: ships and planes off, Europe stays as it is
# block-also-5: Easily done: I bar the satellite networks of ferries and planes, roaming in Europe stays free, and a text will tell you once it’s set
# block-also-6: You can sleep on that boat: with the bar on, the phone won’t join the ship’s network any more. I’m adding it now, it takes up to an hour
# flight-mode: Put the phone in flight mode before you go on board, and leave it there until you land. That’s what I do myself.
# flight-mode-also-1: Just use flight mode on the ferry
# flight-mode-also-2: Switch the phone off or use airplane mode when you sail
# flight-mode-also-3: It’s simple enough, airplane mode from the quay till you’re off the boat
# flight-mode-also-4: Remember to turn off mobile data before you board
# flight-mode-also-5: Download the story at home next time and keep the phone offline during the crossing
# all-off: The safest is that I switch off roaming altogether. Nothing can be charged abroad then, and you just ring us before each trip.
# all-off-also-1: I can turn off all roaming for you
# all-off-also-2: Let me disable roaming completely, then you’re protected everywhere
# all-off-also-3: We could just bar roaming on the number, everywhere, and you call when you’re going away
# all-off-also-4: I’d take roaming off entirely, then no foreign network can ever charge you
# all-off-also-5: If I deactivate the phone’s use abroad altogether, you’re safe, and we switch it on again when you ask
again = Ce bateau, on le prend tous les ans, et je ne veux pas avoir peur de mon propre téléphone. Comment je fais pour que ça n’arrive plus jamais ?
    .says-tense = Et l’année prochaine ? On prend ce bateau à chaque Pâques. Je ne vais pas passer la nuit à surveiller le téléphone. Comment on l’empêche ?
    .says-furious = Et qu’est-ce qui l’empêche de recommencer l’an prochain ? On prend ce bateau à chaque Pâques. Je ne revivrai pas ça deux fois.
    .block = Je peux bloquer les réseaux des bateaux et des avions sur votre numéro, là, tout de suite. La France reste gratuite, comme avant. Vous recevrez un SMS dans l’heure pour confirmer.
    .block-also-1 = Je vous mets un blocage sur les réseaux des navires, un SMS vous le confirmera
    .block-also-2 = Il existe un blocage pour les réseaux satellite, je l’active maintenant, la France n’est pas touchée
    .block-also-3 = Je peux interdire bateaux et avions sur votre ligne, c’est actif dans l’heure
    .block-also-4 = On bloque ça pour de bon : bateaux et avions coupés, l’Europe ne change pas
    .block-also-5 = C’est simple : je bloque les réseaux satellite des ferries et des avions, l’itinérance en Europe reste gratuite, et un SMS vous dira quand c’est en place
    .block-also-6 = Vous pourrez dormir sur ce bateau : avec le blocage, le téléphone ne prendra plus le réseau du navire. Je l’ajoute, comptez une heure au plus
    .flight-mode = Mettez le téléphone en mode avion avant de monter à bord, et laissez-le comme ça jusqu’à l’arrivée. C’est ce que je fais moi-même.
    .flight-mode-also-1 = Il suffit d’utiliser le mode avion sur le ferry
    .flight-mode-also-2 = Éteignez le téléphone ou passez en mode avion pendant la traversée
    .flight-mode-also-3 = C’est tout simple, mode avion du quai jusqu’à la descente
    .flight-mode-also-4 = Pensez à couper les données mobiles avant d’embarquer
    .flight-mode-also-5 = La prochaine fois, téléchargez l’histoire à la maison et gardez le téléphone hors ligne pendant la traversée
    .all-off = Le plus sûr, c’est que je coupe toute l’itinérance. Plus rien ne peut être facturé à l’étranger, et vous nous appelez avant chaque voyage.
    .all-off-also-1 = Je peux désactiver toute l’itinérance
    .all-off-also-2 = Je vous coupe complètement l’étranger, comme ça vous êtes protégé partout
    .all-off-also-3 = On peut couper l’itinérance partout sur le numéro, et vous appelez quand vous partez
    .all-off-also-4 = Je vous retirerais l’itinérance en entier, comme ça plus aucun réseau étranger ne vous facture
    .all-off-also-5 = Si je désactive complètement l’usage hors d’Irlande, vous ne risquez rien, et on le remet à votre demande

# text: My head’s a bit of a jumble after all that. Where does it leave me, then? What do I pay, and when?
# says-tense: I’m a bit lost in all that. Just tell me where it leaves me. What am I paying, and when?
# says-furious: Just tell me where that leaves me. What are you taking out of my account, and when?
# on-the-app: It’ll all be in the app, under “My bills”. Was there anything else that I can do for you?
# on-the-app-also-1: You can see everything in the app. Anything else?
# on-the-app-also-2: Check your online account, it’s all there
# on-the-app-also-3: Have a look under “My bills” in the app. Was that all for today?
# on-the-app-also-4: It’s all online, the amount and the date. Is there anything more I can help with?
# on-the-app-also-5: The app shows it better than I can explain it. Anything else at all?
# recap-all: You pay { $due } instead of { $total }, on the fifth of May and not a day sooner, and the ships are blocked. I’ll send you that in writing, you’ll have it within the hour.
# recap-all-also-1: To sum up: { $due }, on the fifth of May, and ships’ networks are blocked. I’m e-mailing it to you now
# recap-all-also-2: So { $credit } comes off, you pay { $due } on the fifth of May, and it can’t happen again
# recap-all-also-3: Let me go over it: { $due } to pay, on the fifth of May, block in place, and an e-mail to confirm
# recap-all-also-4: Three things: the bill is down to { $due }, it’s taken on the fifth of May, and ships and planes are blocked. An e-mail with all that reaches you within the hour
# recap-all-also-5: Let me put it in order: nothing leaves this Friday. { $due } goes out on the fifth of May, the ship can’t charge you again, and you’ll have it in writing from me
# recap-some: The extra charge came from that one night. What I was able to change is on your account now, and I’ll put it in an e-mail: you’ll have it within the hour.
# recap-some-also-1: To sum up, it was that night, and the changes we made are on your account. You’ll get an e-mail
# recap-some-also-2: I’ll write down for you what we changed and send it within the hour
# recap-some-also-3: It was the ship’s network, one night only. I’ve noted what’s been changed, and an e-mail with it will be with you within the hour
# recap-some-also-4: In short: the extra is from the crossing, and whatever we settled today stands. I’m sending it to you in writing
# recap-some-also-5: So we found where the charge came from, and I’ve done what I could do. You’ll have the details by e-mail inside the hour
# amount-only: { $due }, on the fifth of May.
# amount-only-also-1: You pay { $due } on the fifth of May
# amount-only-also-2: It’s { $due }, it goes out on the fifth of May
# amount-only-also-3: The fifth of May, and it’s { $due }
# amount-only-also-4: { $due } will be taken from your account on the fifth of May
# amount-only-also-5: That makes { $due } to pay, date the fifth of May
sum-up = Tout ça se mélange un peu dans ma tête. Au bout du compte, ça donne quoi ? Je paie combien, et quand ?
    .says-tense = Je m’y perds un peu. Dites-moi juste où j’en suis. Je paie combien, et quand ?
    .says-furious = Dites-moi seulement où j’en suis. Vous me prenez combien, et quand ?
    .on-the-app = Tout sera dans l’application, sous « Mes factures ». Est-ce que je peux faire autre chose pour vous ?
    .on-the-app-also-1 = Vous verrez tout dans l’application. Autre chose ?
    .on-the-app-also-2 = Consultez votre espace en ligne, tout y est
    .on-the-app-also-3 = Regardez sous « Mes factures » dans l’application. C’était tout pour aujourd’hui ?
    .on-the-app-also-4 = Tout est en ligne, le montant et la date. Puis-je vous aider pour autre chose ?
    .on-the-app-also-5 = L’application le montre mieux que je ne l’expliquerais. Vous aviez une autre question ?
    .recap-all = Vous payez { $due } au lieu de { $total }, le 5 mai et pas un jour plus tôt, et les bateaux sont bloqués. Je vous l’envoie par écrit, vous l’aurez dans l’heure.
    .recap-all-also-1 = Je récapitule : { $due }, le 5 mai, et les réseaux des navires sont bloqués. Je vous envoie un e-mail tout de suite
    .recap-all-also-2 = Donc on enlève { $credit }, vous payez { $due } le 5 mai, et ça ne peut plus arriver
    .recap-all-also-3 = On reprend ensemble : { $due } à payer, le 5 mai, le blocage est en place, et un e-mail le confirme
    .recap-all-also-4 = Trois choses : la facture descend à { $due }, elle part le 5 mai, et bateaux et avions sont bloqués. Un e-mail avec tout ça vous arrive dans l’heure
    .recap-all-also-5 = On remet de l’ordre : rien ne part vendredi. { $due } le 5 mai, le bateau ne peut plus rien vous facturer, et vous l’aurez par écrit
    .recap-some = Le supplément venait de cette seule nuit. Ce que j’ai pu changer est enregistré, et je vous l’écris dans un e-mail : vous l’aurez dans l’heure.
    .recap-some-also-1 = En résumé, c’était cette nuit-là, et nos changements sont au dossier. Vous recevrez un e-mail
    .recap-some-also-2 = Je vous note ce qu’on a changé et je vous l’envoie dans l’heure
    .recap-some-also-3 = C’était le réseau du navire, une seule nuit. J’ai noté ce qui a changé, et un e-mail vous le confirmera dans l’heure
    .recap-some-also-4 = En bref : le supplément vient de la traversée, et ce qu’on a réglé aujourd’hui tient. Je vous l’envoie par écrit
    .recap-some-also-5 = Donc on a trouvé d’où venait le montant, et j’ai fait ce que je pouvais. Vous aurez le détail par e-mail d’ici une heure
    .amount-only = { $due }, le 5 mai.
    .amount-only-also-1 = Vous payez { $due } le 5 mai
    .amount-only-also-2 = C’est { $due }, et ça part le 5 mai
    .amount-only-also-3 = Le 5 mai, et ce sera { $due }
    .amount-only-also-4 = { $due } seront prélevés sur votre compte le 5 mai
    .amount-only-also-5 = Ça fait { $due } à payer, à la date du 5 mai

# text: Grand. I’ll admit I was ready for a fight this morning. You’ve taken a weight off me there.
# says-tense: Right so. I’ll believe it when I see it, if it’s all the same to you. But thank you.
# says-furious: Fine. We’ll see what comes. I can’t say I’m happy with it, but there it is.
# close-plain: Thank you for calling Merrow Mobile. Have a good day, goodbye.
# close-plain-also-1: Thanks for your call, goodbye
# close-plain-also-2: Have a nice day
# close-plain-also-3: That’s everything then. Goodbye, and thank you for ringing Merrow Mobile
# close-plain-also-4: You’re welcome, bye
# close-plain-also-5: Thank you, Mr Moore. Enjoy the rest of your day
# survey: You’ll get a short survey after this call, it’s only three questions. If you could give me five out of five, that really helps me and the team. Goodbye now.
# survey-also-1: Please rate me five out of five in the survey
# survey-also-2: There’ll be a survey, a good mark would be great, thanks
# survey-also-3: Before you go: you’ll be asked to score this call, and top marks would mean a lot to me
# survey-also-4: Could you do me a favour and fill in the survey? It’s five stars that we’re after
# survey-also-5: A text with three questions is coming. If I was any help, give me a five. Bye now
# close-warm: You’ve been very fair with us. If no message comes within the hour, ask for { $agent }. Mind yourselves, the pair of you.
# close-warm-also-1: I’m happy we could sort it, Declan. If anything’s missing, ask for { $agent }. Goodbye now
# close-warm-also-2: You were right to ring. Call me if the e-mail doesn’t come. All the best to you and your daughter
# close-warm-also-3: Glad to hear it. If it doesn’t arrive, I’m { $agent }, just ask for me. Goodbye
# close-warm-also-4: Thank you for your patience with me. Take care, and enjoy the next crossing
# close-warm-also-5: It was a pleasure to talk to you, Declan. If the message isn’t there in an hour, ring back and say { $agent }. Give my best to your daughter
# close-warm-also-6: Thanks for hearing me out. You’ve my name if anything’s not as I said. All the best, and mind that girl of yours
goodbye = Eh bien, c’est parfait. J’avoue que ce matin, je venais pour me battre. Vous m’enlevez un poids.
    .says-tense = Bon, d’accord. Je le croirai quand je le verrai, si ça ne vous fait rien. Mais merci.
    .says-furious = Bien. On verra ce qui arrive. Je ne peux pas dire que je suis content, mais c’est comme ça.
    .close-plain = Merci d’avoir appelé Merrow Mobile. Bonne journée, au revoir.
    .close-plain-also-1 = Merci de votre appel, au revoir
    .close-plain-also-2 = Je vous souhaite une bonne journée
    .close-plain-also-3 = C’est donc tout. Au revoir, et merci d’avoir contacté Merrow Mobile
    .close-plain-also-4 = Je vous en prie, au revoir
    .close-plain-also-5 = Merci, monsieur Moore. Bonne fin de journée
    .survey = Vous allez recevoir une courte enquête après l’appel, trois questions seulement. Si vous pouviez me mettre cinq sur cinq, ça m’aiderait beaucoup. Au revoir.
    .survey-also-1 = Notez-moi cinq sur cinq dans l’enquête, s’il vous plaît
    .survey-also-2 = Il y aura une enquête, une bonne note serait formidable, merci
    .survey-also-3 = Avant de raccrocher : on va vous demander de noter cet appel, et la note maximale me ferait très plaisir
    .survey-also-4 = Vous pourriez me rendre service et remplir l’enquête ? Cinq étoiles, c’est l’idéal
    .survey-also-5 = Un SMS avec trois questions va arriver. Si j’ai pu vous être utile, mettez-moi un cinq. Allez, au revoir
    .close-warm = Vous avez été très correct avec nous. Si rien n’arrive dans l’heure, demandez { $agent }. Prenez soin de vous deux.
    .close-warm-also-1 = Ça me fait plaisir qu’on ait trouvé, monsieur Moore. S’il manque quoi que ce soit, demandez { $agent }. Au revoir
    .close-warm-also-2 = Vous avez bien fait d’appeler. Rappelez-moi si l’e-mail n’arrive pas. Bien des choses à vous et à votre fille
    .close-warm-also-3 = Voilà qui fait plaisir. Si ça n’arrive pas, je suis { $agent }, demandez-moi. Au revoir
    .close-warm-also-4 = Merci de votre patience. Prenez soin de vous, et bonne prochaine traversée
    .close-warm-also-5 = C’était un plaisir de parler avec vous, monsieur Moore. Si le message n’est pas là dans une heure, rappelez en disant { $agent }. Bien le bonjour à votre fille
    .close-warm-also-6 = Merci de votre écoute. Vous avez mon nom si quelque chose n’est pas comme je l’ai dit. Bonne continuation, et prenez bien soin de votre petite

# text: No. No more, we’re getting nowhere, the two of us. I’d like to speak to somebody over you, please.
# nobody-else: Anybody over me would read you the same screen, so you’d only be waiting for nothing. Let’s get this finished, it’s nearly done.
# nobody-else-also-1: My supervisor would tell you exactly the same thing
# nobody-else-also-2: There’s no point in that, let’s just finish
# nobody-else-also-3: Honestly, there’s nobody who could do more than I’m doing
# nobody-else-also-4: You don’t need a supervisor for this. Let’s go on, we’re almost there
# nobody-else-also-5: You’d wait half an hour to hear the same answer from her, so let’s just carry on
# fair-and-first: You may, of course, and I can see how I’ve worn you out. Let me first do what’s in my own power; after that I’ll get you my supervisor, if you still want her. Is that fair?
# fair-and-first-also-1: Of course you can. I understand that you’re angry. May I first do what I can do myself?
# fair-and-first-also-2: You’re entitled to that, and I’m sorry it came to this. Give me one minute to put right what I can
# fair-and-first-also-3: Yes, I’ll get her for you if you still want her. I haven’t been much use so far, let me own that
# fair-and-first-also-4: I’ve tried your patience, I know, and you’ve every right to ask. Would you let me do my own part first? If that’s no use to you, she’s next
# fair-and-first-also-5: Of course. This is down to me and not to you. There are things I can still settle here and now; after that she’s yours if you wish. Will we do it that way?
# pass-on: Of course. I’ll tell my supervisor everything first, so that you needn’t start over, and then I’ll put you through to her.
# pass-on-also-1: Certainly, I’ll explain it all to her and put you through
# pass-on-also-2: Yes, let me brief her first so that you don’t have to repeat it
# pass-on-also-3: No bother. Give me a moment to fill her in and then she’ll take your call
# pass-on-also-4: I understand. You’ll speak to my supervisor now, and she’ll know the story before she says hello
# pass-on-also-5: You may have her, surely. I’ll bring her up to speed first and connect the two of you
someone-else = Non. Ça suffit, on n’avance pas, vous et moi. J’aimerais parler à quelqu’un au-dessus de vous, s’il vous plaît.
    .nobody-else = Au-dessus de moi, on vous lirait le même écran, vous attendriez pour rien. Finissons-en ensemble, c’est presque fait.
    .nobody-else-also-1 = Ma superviseure vous dirait exactement la même chose
    .nobody-else-also-2 = Ça ne sert à rien, finissons plutôt
    .nobody-else-also-3 = Franchement, personne ne ferait plus que ce que je fais
    .nobody-else-also-4 = Vous n’avez pas besoin d’une superviseure pour ça. Continuons, on y est presque
    .nobody-else-also-5 = Vous attendriez une demi-heure pour entendre la même réponse, alors poursuivons
    .fair-and-first = C’est votre droit, bien sûr, et je vois combien cet appel vous épuise. Laissez-moi faire d’abord ce qui dépend de moi ; ensuite je vous passe ma superviseure, si vous y tenez. Ça vous paraît juste ?
    .fair-and-first-also-1 = Bien sûr que vous pouvez. Je comprends votre colère. Je peux d’abord faire ce qui est à ma portée ?
    .fair-and-first-also-2 = C’est votre droit, et je regrette qu’on en soit là. Laissez-moi une minute pour rattraper ce que je peux
    .fair-and-first-also-3 = Oui, je vous la passe si vous le voulez encore. Jusqu’ici je ne vous ai guère aidé, je le reconnais
    .fair-and-first-also-4 = J’ai abusé de votre patience, je le sais, et vous avez tout à fait le droit de demander. Vous me laissez d’abord faire ma part ? Si ça ne vous sert à rien, ce sera elle
    .fair-and-first-also-5 = Bien sûr. Ça tient à moi, pas à vous. Il y a des choses que je peux encore régler ici ; après, je vous la passe si vous le désirez. On fait comme ça ?
    .pass-on = Bien sûr. Je raconte d’abord tout à ma superviseure, pour que vous n’ayez pas à recommencer, et je vous la passe.
    .pass-on-also-1 = Certainement, je lui explique tout et je vous mets en relation
    .pass-on-also-2 = Oui, je la mets d’abord au courant, vous n’aurez rien à répéter
    .pass-on-also-3 = Pas de souci. Le temps de tout lui résumer, et elle prend votre appel
    .pass-on-also-4 = Je comprends. Vous allez parler à ma superviseure, et elle connaîtra l’histoire avant de vous dire bonjour
    .pass-on-also-5 = Vous pouvez lui parler, bien entendu. Je lui fais le point et je vous mets en ligne tous les deux

# text: Thanks a million. My daughter thinks that she’s in trouble. I can tell her she isn’t. Goodbye, now.
# says-tense: Right, that’s clear. Thank you. Goodbye.
# becomes: The money left Declan’s account the week after payday, and the block has been on ever since. At Easter they took the same boat, with a paper book.
resolved = Merci mille fois. Ma fille croyait avoir fait une bêtise, je vais pouvoir la rassurer. Au revoir.
    .says-tense = Bon, c’est clair. Merci. Au revoir.
    .becomes = L’argent est parti du compte de Declan la semaine après sa paie, et le blocage n’a plus bougé. À Pâques, ils ont repris le même bateau, avec un livre en papier.

# text: Right so. I’ll keep an eye on the next bill. Thanks for that, and goodbye.
# says-tense: I’ll see what the next bill says, so. I suppose that I’ll have to mind the rest myself. Goodbye.
# becomes: What had not been settled came to light within the week. Declan rang again, and had to explain the ferry to somebody new. He stayed, but he now checks every bill with a pencil.
half-way = Bon, d’accord. Je surveillerai la prochaine facture. Merci quand même, et au revoir.
    .says-tense = On verra ce que dit la prochaine facture, alors. Pour le reste, je suppose que je vais m’en occuper moi-même. Au revoir.
    .becomes = Ce qui n’était pas réglé est apparu dans la semaine. Declan a rappelé, et il a dû réexpliquer le ferry à quelqu’un d’autre. Il est resté, mais il épluche désormais chaque facture, crayon en main.

# text: All right, if she can do it. Thanks for telling her first.
# says-tense: Go on, then. I hope that she can actually do something.
# becomes: Your supervisor gave Declan the credit that you could have given him yourself. He waited eleven minutes for it, and nobody thought of asking about Friday.
passed-on = D’accord, si elle peut le faire. Merci de lui expliquer avant.
    .says-tense = Allez-y, alors. J’espère qu’elle pourra vraiment y faire quelque chose.
    .becomes = Votre superviseure a donné à Declan l’avoir que vous auriez pu lui donner vous-même. Il l’a attendu onze minutes, et personne n’a pensé à parler de vendredi.

# text: So I’m no better off than when I rang. I’ll leave it there. Goodbye.
# says-tense: So that’s that. You’ll understand if I take a look at what the others charge. Goodbye.
# becomes: On Friday the direct debit took Declan into the red. He paid, wrote to the regulator, and moved his number and his daughter’s to another operator in June.
left-as-is = Donc je ne suis pas plus avancé qu’en appelant. J’en reste là. Au revoir.
    .says-tense = Donc c’est comme ça. Vous comprendrez que j’aille voir ce que font les autres. Au revoir.
    .becomes = Le vendredi, le prélèvement a mis Declan dans le rouge. Il a payé, il a écrit au régulateur, et en juin il a emporté son numéro et celui de sa fille chez un autre opérateur.

# text: I’m sorry, I haven’t the time for this. I’ll write to you instead.
# says-tense: No. I’ve heard enough. I’ll stop the direct debit and you can write to me.
# becomes: Declan cancelled his direct debit that afternoon. The reminder crossed his letter of complaint in the post, and by summer he was with another operator.
gone = Excusez-moi, je n’ai pas le temps pour ça. Je vous écrirai.
    .says-tense = Non. J’en ai assez entendu. Je bloque le prélèvement, et vous m’écrirez.
    .becomes = Declan a fait bloquer son prélèvement l’après-midi même. La relance a croisé sa lettre de réclamation dans le courrier, et avant l’été il était ailleurs.
