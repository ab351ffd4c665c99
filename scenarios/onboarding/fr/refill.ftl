# text: Refill
title = Le renouvellement

# text: Thursday, March 12, 5:18 p.m., the pickup counter of Corliss Pharmacy in Dayton, Ohio. You are the technician; Priya Nair, the pharmacist, is checking prescriptions behind you. Doctors’ offices close at half past. Four people are waiting, and Yvonne Marchetti, a school-bus dispatcher, has put an empty bottle and a bus ticket on the counter.
briefing = Jeudi 12 mars, 17 h 18, au comptoir de la pharmacie Corliss, à Dayton, dans l’Ohio. Vous délivrez ce qui est prêt ; Priya Nair, la pharmacienne, contrôle les ordonnances derrière vous. Les cabinets médicaux ferment à la demie. Quatre personnes attendent, et Yvonne Marchetti, régulatrice des cars scolaires du district, a posé sur le comptoir un flacon vide et un billet de car.

# text: Name and date of birth, in a low voice, before you act on a prescription. Nothing is read aloud from a screen.
policy-identity = Nom et date de naissance, à voix basse, avant de toucher à une ordonnance. Rien de ce qui est à l’écran ne se lit tout haut.

# text: An expired prescription is never filled or stretched at the counter, not by one tablet, however well you know the person.
policy-expired = Une ordonnance expirée ne se délivre pas et ne se prolonge pas au comptoir, pas même d’un comprimé, si bien que vous connaissiez la personne.

# text: For a daily medicine there is an emergency supply. Read the article before you offer it; only the pharmacist hands it out.
policy-emergency = Pour un traitement quotidien, il existe un dépannage d’urgence. Lisez l’article avant de le proposer ; seule la pharmacienne le remet.

# text: Whatever somebody says about how they feel goes to the pharmacist at once. You neither reassure nor frighten.
policy-symptoms = Tout ce que quelqu’un dit de son état va aussitôt à la pharmacienne. Vous ne rassurez pas, vous n’effrayez pas.

# text: A word to those who wait, now and then. They can see you, and they can hear you.
policy-queue = Un mot à ceux qui attendent, de temps en temps. Ils vous voient, et ils vous entendent.

# text: Patient
# value: Yvonne Marchetti, here since 2019; identity still to be checked
record-person = Patiente
    .value = Yvonne Marchetti, cliente depuis 2019 ; identité encore à vérifier

# text: Medicine
# value: Blood pressure, one tablet a day, not a controlled substance
record-medicine = Médicament
    .value = Tension, un comprimé par jour, pas une substance contrôlée

# text: Prescription
# value: Dr. Hahn; expired March 3
record-expired = Ordonnance
    .value = Dr Hahn ; expirée le 3 mars

# text: Refill request
# value: By the app, March 9; answered automatically: “We’re on it”
record-request = Demande
    .value = Par l’application, le 9 mars ; réponse automatique : « On s’en occupe »

# text: To the doctor
# value: Renewal asked for on Tuesday, no answer, nobody called
record-doctor = Au médecin
    .value = Renouvellement demandé mardi, pas de réponse, personne n’a appelé

# text: Other stores
# value: Knoxville, Tennessee: Corliss on Gay Street, open Mondays from 8
record-stores = Autres pharmacies
    .value = Knoxville, Tennessee : Corliss, Gay Street, ouverte le lundi dès 8 h

# text: to tell it to the end, and not be told off for it
need-heard = raconter jusqu’au bout, et ne pas se faire gronder

# text: to have tablets for the trip
need-tonight = avoir des comprimés pour le voyage

# text: that somebody look at her head before she sits in a bus all night
need-head = que quelqu’un regarde ce mal de tête avant une nuit de car

# text: not to run out again on Monday, 300 miles from home
need-renewal = ne pas se retrouver à court lundi, à cinq cents kilomètres de chez elle

# text: to know why “we’re on it” meant nothing
need-why = savoir pourquoi « On s’en occupe » ne voulait rien dire

# text: Emergency supply of a daily medicine
# content: If somebody has taken it for six months or more and it is not a controlled substance, the pharmacist may hand out { $days } days’ worth, once, without charge. She sees the person first and signs. It bridges a gap, it does not replace the doctor: ask for the renewal the same day, by telephone. The doctor’s office can send it to any of our stores, wherever the person will be.
knowledge-supply = Dépannage d’urgence pour un traitement quotidien
    .content = Si la personne le prend depuis six mois au moins et que ce n’est pas une substance contrôlée, la pharmacienne peut remettre { $days } jours de traitement, une fois, sans frais. Elle voit d’abord la personne, et signe. Cela comble un trou, cela ne remplace pas le médecin : demandez le renouvellement le jour même, par téléphone. Le cabinet peut l’adresser à n’importe laquelle de nos pharmacies, là où sera la personne.

# text: Controlled substances
# content: No emergency supply from this counter, ever. A prescription for schedules III and IV ends six months after its date or after five refills, whichever comes first.
knowledge-controlled = Substances contrôlées
    .content = Jamais de dépannage d’urgence à ce comptoir. Une ordonnance des tableaux III et IV prend fin six mois après sa date ou au cinquième renouvellement, selon ce qui vient d’abord.

# text: Emergency supply, renewal arranged
disposition-emergency = Dépannage d’urgence, renouvellement arrangé

# text: Emergency supply, renewal open
disposition-supply-only = Dépannage d’urgence, renouvellement en suspens

# text: Not filled: expired
disposition-refused = Non délivré : expiré

# text: Incident: to be reported to the pharmacist
disposition-incident = Incident : à signaler à la pharmacienne

# text: Hi. Okay. So I’m all out, the app said Monday it was being handled, and my bus is at seven-forty. I’m talking too fast. I do that. Is it ready?
# says-tense: Hi. So, the app said ‘we’re on it,’ Monday, and I have none left, not one, and a bus at seven-forty. Please tell me it’s in one of those bags. I can explain the whole thing.
# says-furious: ‘We’re on it!’ Monday! And the young man at the window says there’s nothing under my name. I have a bus at seven-forty. Who was on it?
# seen: An empty amber bottle, a bus ticket, a telephone face up. She squares the three of them on the counter, and then squares them again.
# expired-first: Hello. The label tells me what happened: it expired on the third. Without the doctor we can’t fill it, so you’ll want to call the office before half past.
# expired-first-also-1: Hi there, this label says the prescription has run out, you need to contact your doctor
# expired-first-also-2: Hello, it expired last week, so we can’t fill it, please call Dr. Hahn’s
# expired-first-also-3: That one’s expired. You have to get a new prescription from the office
# expired-first-also-4: Hi! We can’t do anything with an expired script, your doctor has to renew it
# expired-first-also-5: By the label the prescription has expired, and without a renewal I can’t give you anything; the office closes at half past
# expired-first-coach: Every word is true. She came with a ticket and a fear, and has been sent to a telephone.
# name-and-birth: Good evening. Name and date of birth?
# name-and-birth-also-1: Hi, can I get your name and date of birth first
# name-and-birth-also-2: Hello, last name, first name and birthday please
# name-and-birth-also-3: Evening. What’s the name, and when were you born?
# name-and-birth-also-4: Hello. I need your date of birth to pull you up
# take-a-breath: Hello, I’m { $agent }. No tablets left and a bus at seven-forty: of course you’re worried. Tell me, from Monday on. I’m listening.
# take-a-breath-also-1: Hi, I’m { $agent }. I understand, that’s a scary place to be a couple of hours before a trip. Tell me the whole thing
# take-a-breath-also-2: Hello. Being out of pills with a bus to catch is worrying, so take your time and tell me what happened since Monday
# take-a-breath-also-3: Hi there, { $agent } here. I can see you’re worried. Go ahead, I’m listening, start wherever you like
# take-a-breath-also-4: Hello! That’s a lot to carry up to a counter. What happened? I want to hear all of it
# take-a-breath-coach: A feeling, a name, and room. With somebody who has to tell it, this is the short way.
# over-there: Hello! Not ready, I’m afraid. If you’d step over there with the blue form and fill in both sides, I’ll take the next customers meanwhile.
# over-there-also-1: Hi, please fill in this blue form over there and I’ll call you back up
# over-there-also-2: Hello, could you step to the side and do the form while I help the others
# over-there-also-3: It’s not ready. Take this form and stand over there for me
# over-there-also-4: Hi. Form first, both sides, and then come back to the counter
opening = Bonjour. Voilà. Je n’en ai plus, l’application disait lundi que c’était en route, et mon car est à 19 h 40. Je parle trop vite. Ça m’arrive. C’est prêt ?
    .says-tense = Bonjour. Alors, lundi, l’application a dit « On s’en occupe », je n’en ai plus un seul, et j’ai un car à 19 h 40. Dites-moi que c’est dans un de ces sachets. Je peux tout vous expliquer.
    .says-furious = « On s’en occupe » ! Lundi ! Et le jeune homme du guichet me dit qu’il n’y a rien à mon nom. J’ai un car à 19 h 40. Qui s’en est occupé ?
    .seen = Un flacon ambré, vide, un billet de car, un téléphone, écran vers le haut. Elle les aligne tous les trois sur le comptoir, puis les aligne encore.
    .expired-first = Bonjour. L’étiquette me dit ce qui s’est passé : elle a expiré le 3. Sans le médecin, on ne peut pas délivrer ; il faudrait donc que vous appeliez le cabinet avant la demie.
    .expired-first-also-1 = Bonjour, d’après l’étiquette l’ordonnance n’est plus valable, voyez avec votre médecin
    .expired-first-also-2 = Bonjour, ça a expiré la semaine dernière, on ne peut pas, appelez le Dr Hahn
    .expired-first-also-3 = Celle-là est expirée. Il vous faut une nouvelle ordonnance du cabinet
    .expired-first-also-4 = Bonjour ! Avec une ordonnance périmée on ne peut rien faire, c’est au médecin de renouveler
    .expired-first-also-5 = D’après l’étiquette l’ordonnance a expiré, et sans renouvellement je ne peux rien vous donner ; le cabinet ferme à la demie
    .expired-first-coach = Chaque mot est vrai. Elle est venue avec un billet et une peur, et on l’envoie à un téléphone.
    .name-and-birth = Bonjour. Nom et date de naissance ?
    .name-and-birth-also-1 = Bonjour, d’abord votre nom et votre date de naissance
    .name-and-birth-also-2 = Bonsoir, nom, prénom, date de naissance, s’il vous plaît
    .name-and-birth-also-3 = Bonjour. C’est à quel nom, et vous êtes née quand ?
    .name-and-birth-also-4 = Bonjour. Il me faut votre date de naissance pour vous trouver
    .take-a-breath = Bonjour, moi, c’est { $agent }. Plus un comprimé et un car à 19 h 40 : bien sûr que vous êtes inquiète. Racontez-moi, depuis lundi. Je vous écoute.
    .take-a-breath-also-1 = Bonjour, { $agent }. Je comprends, ça fait peur, à deux heures d’un départ. Racontez-moi tout
    .take-a-breath-also-2 = Bonjour. Se retrouver sans rien avec un car à prendre, c’est inquiétant. Prenez votre temps, que s’est-il passé depuis lundi ?
    .take-a-breath-also-3 = Bonjour, ici { $agent }. Je vois que vous êtes inquiète. Allez-y, je vous écoute
    .take-a-breath-also-4 = Bonjour ! Ça fait beaucoup à porter jusqu’ici. Qu’est-ce qui s’est passé ? Je veux tout entendre
    .take-a-breath-coach = Un sentiment, un nom, et de la place. Avec quelqu’un qui a besoin de raconter, c’est le chemin le plus court.
    .over-there = Bonjour ! Pas encore prêt, hélas. Si vous voulez bien vous mettre là-bas avec le formulaire bleu, recto et verso, je prends les clients suivants en attendant.
    .over-there-also-1 = Bonjour, remplissez ce formulaire bleu là-bas et je vous rappellerai
    .over-there-also-2 = Bonjour, mettez-vous sur le côté avec le formulaire, je sers les autres
    .over-there-also-3 = Ce n’est pas prêt. Prenez ce papier et attendez là-bas
    .over-there-also-4 = Bonjour. Le formulaire d’abord, des deux côtés, et vous revenez au comptoir

# text: I know you’re busy. It’s been one machine after another all week, and I’m worn out, and I can’t miss that bus. My son, Saturday, it’s, well. Could I finish just one sentence?
# says-tense: No, see, I’ve been passed along all week. The app, the machine at the doctor’s, now you. Can somebody let me finish one sentence?
# says-furious: I’m not stepping anywhere! All week I’ve been told to wait, press two, step aside. Let me finish one sentence!
# seen: She does not move from the counter. Her hand lies flat on the ticket.
# short-version: Sure, but it’d have to be the short version, there are four people behind you and some of them have been here since five.
# short-version-also-1: Okay, quickly then, there’s a line
# short-version-also-2: Go ahead, but keep it short for the others, please
# short-version-also-3: Fine, in one sentence if you can, people are waiting behind you
# short-version-also-4: You can tell me, only I don’t have long with this queue
# finish-it: You can, and I cut you off. A week of being passed along wears anybody out. You have your sentence, and the one after it.
# finish-it-also-1: I’m sorry I rushed you. All week with machines must be tiring. Please, tell me
# finish-it-also-2: You’re right, nobody has let you finish. Go on, I’m staying right here
# finish-it-also-3: That’s exhausting, being sent from one to the next. I’ll listen now, all the way through
# finish-it-also-4: You must be worn out, and I waved you off, I’m sorry. Tell me what happened, all of it
# just-details: What I need is a name and a date of birth, and then we’ll see how it happened.
# just-details-also-1: First your name and birthday, then the rest
# just-details-also-2: Let’s start with who you are: name, date of birth?
# just-details-also-3: I have to look you up before anything, so name and date of birth please
# just-details-also-4: I can’t find out without your date of birth and your name
# everyone-waits: Everybody’s had a long week, ma’am, me included.
# everyone-waits-also-1: We’re all tired, ma’am
# everyone-waits-also-2: You’re not the only one who’s had to wait
# everyone-waits-also-3: It’s been a long week for all of us here
# everyone-waits-also-4: Well, that’s how it is for everybody on a Thursday
squeezed = Je sais que vous êtes débordés. Mais c’est une machine après l’autre depuis lundi, je n’en peux plus, et ce car, je ne peux pas le rater. Mon fils, samedi, c’est, enfin. Je peux finir une phrase ?
    .says-tense = Non, voyez, on me renvoie de l’un à l’autre depuis lundi. L’application, le répondeur du médecin, maintenant vous. Est-ce que quelqu’un peut me laisser finir une phrase ?
    .says-furious = Je ne me mets nulle part ! Toute la semaine on me dit d’attendre, de taper deux, de me pousser. Laissez-moi finir une phrase !
    .seen = Elle ne s’écarte pas du comptoir. Sa main reste à plat sur le billet.
    .short-version = D’accord, mais alors en version courte : il y a quatre personnes derrière vous, et certaines sont là depuis cinq heures.
    .short-version-also-1 = Bon, vite alors, il y a la queue
    .short-version-also-2 = Allez-y, mais soyez brève, pour les autres
    .short-version-also-3 = Bien, en une phrase si possible, on attend derrière vous
    .short-version-also-4 = Dites toujours, seulement je n’ai pas longtemps, avec cette file
    .finish-it = Bien sûr, et c’est moi qui vous ai coupée. Une semaine à être renvoyée, ça use n’importe qui. Vous avez votre phrase, et la suivante.
    .finish-it-also-1 = Pardon de vous avoir pressée. Une semaine avec des machines, ça doit fatiguer. Je vous en prie, racontez
    .finish-it-also-2 = Vous avez raison, personne ne vous a laissée finir. Allez-y, je ne bouge pas
    .finish-it-also-3 = C’est épuisant d’être envoyée de l’un à l’autre. Cette fois j’écoute, jusqu’au bout
    .finish-it-also-4 = Vous devez être à bout, et je vous ai écartée, pardon. Racontez-moi ce qui s’est passé, tout
    .just-details = Il me faut d’abord un nom et une date de naissance, et on verra ensuite comment c’est arrivé.
    .just-details-also-1 = D’abord votre nom et votre date de naissance, le reste après
    .just-details-also-2 = Commençons par qui vous êtes : nom, date de naissance ?
    .just-details-also-3 = Je dois vous retrouver avant toute chose, donc nom et date de naissance
    .just-details-also-4 = Sans votre date de naissance et votre nom, je ne peux pas chercher
    .everyone-waits = Tout le monde a eu une longue semaine, madame. Moi aussi, figurez-vous.
    .everyone-waits-also-1 = On est tous fatigués, madame
    .everyone-waits-also-2 = Vous n’êtes pas la seule à avoir attendu
    .everyone-waits-also-3 = La semaine a été longue pour chacun, ici
    .everyone-waits-also-4 = Que voulez-vous, c’est comme ça pour tout le monde, le jeudi

# text: Saturday my Dominic graduates, fire academy, Knoxville. The mother pins the badge. So I’ve been packing, and this head since noon, like a drum, anyway, I thought: it’s only a refill. He’s twenty-three. I still cut his sandwiches, in my mind.
# says-tense: My Dominic graduates Saturday, fire academy, Knoxville. The mothers pin the badges. And I’ve been running all day, with a head like a drum since noon, anyway, it’s one refill! Six years I get it here.
# says-furious: Saturday my son gets his badge, and I’m the one who pins it! Since noon I’ve had a head like a drum, and anyway, six years I come here, and tonight there’s nothing!
# seen: She talks with both hands. Once, in the middle, she shuts her eyes and presses two fingers to her temple; then she goes on.
# pull-it-together: Okay, let me stop you there so we don’t lose time. Name and date of birth, please, and I’ll see whether anything went to the doctor at all.
# pull-it-together-also-1: Let me cut in, we’re losing minutes, name and date of birth?
# pull-it-together-also-2: Hang on, hold that thought, I need your name and birthday to see the request
# pull-it-together-also-3: I’ll stop you there. Date of birth? Then I can check what happened with the app
# pull-it-together-also-4: Before you go on, give me your name and date of birth so I can look
# what-a-day: Fire academy! You must be so proud. And the mother pins it, I’d cry all the way down the interstate. Which of you is more nervous?
# what-a-day-also-1: A firefighter, how wonderful, you must be bursting
# what-a-day-also-2: Oh that’s lovely, congratulations to Dominic, are you nervous about the pin?
# what-a-day-also-3: Wow, what a moment for a mom. I’d be in tears
# what-a-day-also-4: A firefighter, and you get to pin it on! I can hear how proud you are
# what-a-day-coach: Kind, and she shines. But in the middle she said how she feels, and put two fingers to her temple. Be glad with her after you have asked.
# so-to-sum-up: So: you’re out, you travel tonight, and you need enough to last.
# so-to-sum-up-also-1: In short, no tablets left and a trip tonight, right?
# so-to-sum-up-also-2: If I get you right you need a refill before the bus
# so-to-sum-up-also-3: Let me sum up: graduation Saturday, nothing left, bus this evening
# so-to-sum-up-also-4: Got it, you need your pills for a few days away
# what-head: You’ll pin that badge. But you said something that worries me more than the bus: a head like a drum, since noon?
# what-head-also-1: That badge means the world, I can see that. Can I ask about your head, though? You said it’s been pounding since noon
# what-head-also-2: That’s a big day, no wonder you’re running. Tell me more about the headache, is it still there?
# what-head-also-3: I understand why you can’t miss it. You held your temple just now, what does it feel like?
# what-head-also-4: Saturday matters, I can tell. One thing I don’t want to skip: you’ve had a bad head all afternoon, what kind of pain?
# what-head-coach: She said it between two commas. You heard it because you were not waiting for your turn.
the-story = Samedi, mon Dominic sort de l’école des pompiers, à Knoxville. C’est la mère qui épingle l’insigne. Alors j’ai fait les bagages, avec cette tête, depuis midi, comme un tambour, enfin bref, je me suis dit : ce n’est qu’un flacon. Il a vingt-trois ans. Dans ma tête, je lui coupe encore ses sandwichs.
    .says-tense = Mon Dominic sort samedi de l’école des pompiers, à Knoxville. Ce sont les mères qui épinglent l’insigne. J’ai couru toute la journée, la tête comme un tambour depuis midi, enfin bref, c’est un flacon ! Six ans que je le prends ici.
    .says-furious = Samedi, mon fils reçoit son insigne, et c’est moi qui l’épingle ! Depuis midi, la tête comme un tambour, et bref, six ans que je viens, et ce soir il n’y a rien !
    .seen = Elle parle avec les deux mains. Une fois, au milieu, elle ferme les yeux et appuie deux doigts sur sa tempe ; puis elle continue.
    .pull-it-together = Bon, je vous arrête là, qu’on ne perde pas de temps. Nom et date de naissance, s’il vous plaît, et je regarde si quelque chose est parti chez le médecin.
    .pull-it-together-also-1 = Je vous coupe, on perd des minutes : nom et date de naissance ?
    .pull-it-together-also-2 = Attendez, une seconde, il me faut votre nom et votre date de naissance pour voir la demande
    .pull-it-together-also-3 = Je vous arrête. Date de naissance ? Je vérifierai ce qu’a fait l’application
    .pull-it-together-also-4 = Avant d’aller plus loin, donnez-moi nom et date de naissance, que je cherche
    .what-a-day = L’école des pompiers ! Vous devez être si fière. Et c’est la mère qui épingle, moi, je pleurerais toute l’autoroute. Lequel de vous deux a le plus le trac ?
    .what-a-day-also-1 = Pompier, c’est merveilleux, vous devez être aux anges
    .what-a-day-also-2 = Oh, c’est beau, bravo à Dominic, vous avez le trac pour l’insigne ?
    .what-a-day-also-3 = Quel moment pour une maman ! J’en aurais les larmes aux yeux
    .what-a-day-also-4 = Pompier, et c’est vous qui épinglez ! On entend comme vous êtes fière
    .what-a-day-coach = C’est gentil, et elle rayonne. Mais au milieu elle a dit comment elle se sent, deux doigts sur la tempe. Réjouissez-vous avec elle une fois que vous aurez demandé.
    .so-to-sum-up = Donc : vous n’en avez plus, vous partez ce soir, et il vous faut de quoi tenir.
    .so-to-sum-up-also-1 = En bref, plus de comprimés et un départ ce soir, c’est ça ?
    .so-to-sum-up-also-2 = Si je comprends bien, il vous les faut avant le car
    .so-to-sum-up-also-3 = Je résume : remise d’insigne samedi, flacon vide, le car tout à l’heure
    .so-to-sum-up-also-4 = Compris, il vous faut vos comprimés pour quelques jours
    .what-head = Vous l’épinglerez, cet insigne. Mais vous avez dit une chose qui m’inquiète plus que le car : la tête comme un tambour, depuis midi ?
    .what-head-also-1 = Cet insigne, c’est énorme, je le vois bien. Je peux vous demander, pour la tête ? Elle cogne depuis midi, vous disiez
    .what-head-also-2 = C’est un grand jour, pas étonnant que vous couriez. Dites-m’en plus sur ce mal de tête, il est encore là ?
    .what-head-also-3 = Je comprends que vous ne puissiez pas manquer ça. Vous vous teniez la tempe, à l’instant : ça fait comment ?
    .what-head-also-4 = Samedi compte, je le vois. Mais il y a une chose que je ne veux pas laisser passer : vous avez mal depuis midi, quel genre de douleur ?
    .what-head-coach = Elle l’a dit entre deux virgules. Vous l’avez entendu parce que vous n’attendiez pas votre tour.

# text: It’s nothing. Little sparks at the edge, so I sat down a minute outside the bank. It’s excitement. Please, not in front of all these people.
# says-tense: It’s only sparks, at the edge here. I sat down outside the bank, it passed. Don’t make a thing of it, they’re all looking at me already.
# says-furious: So I saw sparks and sat down on a curb, so what? I’m not here for my head! And they’re all listening.
# seen: She looks over her shoulder at the line, and leans in until her glasses nearly touch the screen.
# priya-quietly: No scene, I promise. But this isn’t mine to judge: Priya comes around to you this minute, and I’ll tell her, so you won’t have to.
# priya-quietly-also-1: I understand you don’t want a fuss. I’m getting the pharmacist now, quietly, and I’ll fill her in myself
# priya-quietly-also-2: It’s okay, nobody behind you can hear this. The pharmacist will have a look right away, I’ll tell her what you told me
# priya-quietly-also-3: I can see it’s awkward here. Sit on that chair, and Priya will be with you in a few seconds, she’ll know the whole story from me
# priya-quietly-also-4: You needn’t be embarrassed. Sparks are for the pharmacist, not for me, so I’m bringing her over and explaining
# priya-quietly-coach: Her wish and the rule, both in two sentences: no scene, and no delay.
# priya-please: That has to go to the pharmacist. Priya? Headache and sparks, blood pressure, out of tablets. Can you come out?
# priya-please-also-1: I need the pharmacist for that, I’ll call her and tell her: headache, sparks
# priya-please-also-2: Symptoms go to Priya. Priya, can you come to the counter? She’s got a headache and sees sparks
# priya-please-also-3: The rule says pharmacist. One moment, I’m giving her the facts and she comes
# priya-please-also-4: Hold on, that’s one for the pharmacist, I’m briefing her now
# stroke: Sparks? Ma’am, that’s how a stroke begins. You’re not getting on any bus until the pharmacist has seen you, and she may well say no.
# stroke-also-1: That could be a stroke! The pharmacist has to see you or you could collapse on that bus
# stroke-also-2: You know you can die of that? I’m getting the pharmacist
# stroke-also-3: With sparks you might not make it to Saturday, ma’am. Pharmacist, now
# stroke-also-4: If you ride like that and pass out it’s on you, I’m calling the pharmacist
# stroke-coach: She now has sparks and your diagnosis. Bring the pharmacist, and leave the frightening words in the drawer.
# it-is-nerves: I get those, too, before anything big. It’ll be the excitement, like you say. Drink some water and we’ll see about your tablets.
# it-is-nerves-also-1: It’s surely just nerves, have some water
# it-is-nerves-also-2: That happens to me as well when I’m stressed, nothing to worry about
# it-is-nerves-also-3: You’re probably dehydrated. Let’s get back to the refill
# it-is-nerves-also-4: Oh, excitement does that. So, about those pills
# it-is-nerves-coach: You are the technician, and you have just given a diagnosis to somebody without her blood-pressure tablets. Whatever it is, it goes to Priya, at once.
sparks = Ce n’est rien. Des petites étincelles sur le bord, alors je me suis assise une minute devant la banque. C’est l’émotion. S’il vous plaît, pas devant tous ces gens.
    .says-tense = Ce sont juste des étincelles, au bord, là. Je me suis assise devant la banque, c’est passé. N’en faites pas une affaire, ils me regardent déjà tous.
    .says-furious = Oui, j’ai vu des étincelles et je me suis assise sur un trottoir, et alors ? Je ne viens pas pour ma tête ! Et ils écoutent tous.
    .seen = Elle regarde la file par-dessus son épaule, et se penche jusqu’à toucher presque l’écran de ses lunettes.
    .priya-quietly = Pas de scène, je vous le promets. Mais ce n’est pas à moi d’en juger : Priya vient de votre côté tout de suite, et je lui explique tout, vous n’aurez rien à répéter.
    .priya-quietly-also-1 = Je comprends que vous ne vouliez pas d’histoires. Je fais venir la pharmacienne, discrètement, et je lui raconte moi-même
    .priya-quietly-also-2 = Soyez tranquille, personne n’entend, derrière. La pharmacienne va regarder ça maintenant, je lui dis ce que vous m’avez dit
    .priya-quietly-also-3 = Je vois que c’est gênant, ici. Prenez cette chaise, Priya arrive dans quelques secondes, elle saura tout par moi
    .priya-quietly-also-4 = Il n’y a pas de quoi rougir. Les étincelles, c’est pour la pharmacienne et non pour moi, alors je vais la chercher et je lui explique
    .priya-quietly-coach = Son souhait et la règle, les deux en deux phrases : pas de scène, et pas de retard.
    .priya-please = Ça, il faut que la pharmacienne le voie. Priya ? Maux de tête et étincelles, tension, plus de comprimés. Vous pouvez venir ?
    .priya-please-also-1 = Pour ça, il me faut la pharmacienne, je l’appelle et je lui dis : tête, étincelles
    .priya-please-also-2 = Les symptômes, c’est Priya. Priya, vous venez au comptoir ? Elle a mal à la tête et voit des étincelles
    .priya-please-also-3 = La règle dit la pharmacienne. Un instant, je lui donne les faits et elle vient
    .priya-please-also-4 = Attendez, ça relève de la pharmacienne, je la mets au courant
    .stroke = Des étincelles ? Madame, c’est comme ça que commence une attaque. Vous ne montez dans aucun car avant que la pharmacienne vous ait vue, et elle dira peut-être non.
    .stroke-also-1 = Mais c’est peut-être une attaque ! La pharmacienne doit vous voir, ou vous vous écroulerez dans ce car
    .stroke-also-2 = Vous savez qu’on peut en mourir ? J’appelle la pharmacienne
    .stroke-also-3 = Avec des étincelles, vous ne verrez peut-être pas samedi. La pharmacienne, tout de suite
    .stroke-also-4 = Si vous partez comme ça et que vous tombez, ce sera votre faute, je fais venir la pharmacienne
    .stroke-coach = Elle a maintenant des étincelles, et votre diagnostic. Faites venir la pharmacienne, et laissez les mots qui font peur dans le tiroir.
    .it-is-nerves = J’ai ça aussi, avant les grands jours. Ce sera l’émotion, comme vous dites. Buvez un peu d’eau, et on regarde pour vos comprimés.
    .it-is-nerves-also-1 = C’est sûrement nerveux, buvez un verre d’eau
    .it-is-nerves-also-2 = Ça m’arrive aussi quand je stresse, il n’y a pas de quoi s’inquiéter
    .it-is-nerves-also-3 = Vous n’avez sans doute pas assez bu. Revenons au flacon
    .it-is-nerves-also-4 = Oh, l’émotion, ça fait ça. Alors, ces comprimés
    .it-is-nerves-coach = Vous tenez le comptoir, et vous venez de poser un diagnostic à quelqu’un qui n’a plus de quoi soigner sa tension. Quoi que ce soit, c’est pour Priya, tout de suite.

# text: Halves. Since Monday. The app said they were on it and nobody called, so I stretched them. I know, I know. I tell the drivers all day not to cut corners.
# says-tense: Halves, okay? Since Monday. I made them last because nobody called me. I know you don’t do that. Go on, say it.
# says-furious: I cut them in half, since Monday! What would you have done? Nobody called! Go on, tell me I was stupid.
# seen: Priya has come around with the cuff and taken her to the chair by the window. A little high, she says, not so high that she can’t ride, and tells her what to watch for. Then: “Every day, one whole tablet?” Yvonne looks at her shoes.
# never-halve: You should never do that without asking us. A half dose isn’t half the protection, and it says so on the leaflet. Anyway, name and date of birth, please, so Priya can note it down.
# never-halve-also-1: You mustn’t cut tablets, it’s on the leaflet. Name and birth date?
# never-halve-also-2: Halving them was a mistake, you should have called. What’s your date of birth?
# never-halve-also-3: That’s exactly what you’re not supposed to do. Name, please, and birthday
# never-halve-also-4: Why didn’t you ask first? I need your name and date of birth for the note
# you-stretched: You waited for a call that never came, and you made do. Name and date of birth, just for Priya’s ears, and we’ll put it right.
# you-stretched-also-1: You’ve nothing to be ashamed of. You did your best with what you had. What’s your full name and date of birth?
# you-stretched-also-2: You were trying to make them last, I understand that. Let’s get you sorted: name and birthday, quietly
# you-stretched-also-3: No scolding from me. It was us who didn’t call. Could you give me your name and date of birth in a low voice?
# you-stretched-also-4: I see why you did it, and thank you for telling us. I’ll need your name and date of birth now
# note-it: Half a tablet since Monday. Noted. Name and date of birth?
# note-it-also-1: So half doses for four days, got it. Your name and birthday?
# note-it-also-2: Okay, halves since Monday, I’ll write that down. Date of birth?
# note-it-also-3: Noted, and your name and date of birth for the file, please
# note-it-also-4: Halves, right. And who am I writing this for? Name, birth date
# lots-do: Oh, don’t beat yourself up, you poor thing. Honestly, lots of people do that, and I’d have done just the same in your shoes.
# lots-do-also-1: Don’t be hard on yourself, everybody does it
# lots-do-also-2: Poor you, it’s completely understandable, really
# lots-do-also-3: I feel for you, so many people stretch their pills
# lots-do-also-4: Aw, don’t feel bad, you were in a tight spot
checked = Des moitiés. Depuis lundi. L’application disait qu’on s’en occupait, personne n’appelait, alors j’ai fait durer. Je sais, je sais. Moi qui dis toute la journée aux chauffeurs de ne pas couper les virages.
    .says-tense = Des moitiés, voilà. Depuis lundi. J’ai fait durer, puisque personne n’appelait. Je sais que ça ne se fait pas. Allez, dites-le.
    .says-furious = Je les ai coupés en deux, depuis lundi ! Vous auriez fait quoi ? Personne n’a appelé ! Allez, dites-moi que c’était idiot.
    .seen = Priya est passée de l’autre côté avec le tensiomètre et l’a fait asseoir près de la vitrine. Un peu haut, dit-elle, pas au point de lui interdire le car, et elle lui explique ce qu’il faudra surveiller. Puis : « Tous les jours, un comprimé entier ? » Yvonne regarde ses chaussures.
    .never-halve = Il ne faut jamais faire ça sans nous demander. Une demi-dose ne protège pas à moitié, c’est écrit sur la notice. Enfin, nom et date de naissance, s’il vous plaît, que Priya le note.
    .never-halve-also-1 = On ne coupe pas les comprimés, c’est sur la notice. Nom et date de naissance ?
    .never-halve-also-2 = C’était une erreur de les couper, vous deviez appeler. Votre date de naissance ?
    .never-halve-also-3 = C’est exactement ce qu’il ne faut pas faire. Votre nom, et née le ?
    .never-halve-also-4 = Pourquoi ne pas avoir demandé avant ? Il me faut nom et date de naissance pour la note
    .you-stretched = Vous attendiez un appel qui n’est pas venu, et vous avez fait avec. Nom et date de naissance, juste pour Priya, et on remet ça d’aplomb.
    .you-stretched-also-1 = Il n’y a pas de honte à ça. Vous avez fait au mieux avec ce qui restait. Votre nom et votre date de naissance ?
    .you-stretched-also-2 = Vous vouliez les faire durer, je le comprends. On arrange ça : nom, date de naissance, tout bas
    .you-stretched-also-3 = Pas de reproches de ma part. C’est nous qui n’avons pas appelé. Vous me donnez votre nom et votre date de naissance à voix basse ?
    .you-stretched-also-4 = Je vois bien pourquoi, et merci de nous l’avoir dit. J’aurai besoin du nom et de la date de naissance
    .note-it = Un demi-comprimé depuis lundi. Noté. Nom et date de naissance ?
    .note-it-also-1 = Donc demi-dose depuis quatre jours, bien. Votre nom, votre date de naissance ?
    .note-it-also-2 = D’accord, des moitiés depuis lundi, je l’inscris. Date de naissance ?
    .note-it-also-3 = C’est noté, et vos nom et date de naissance pour le dossier
    .note-it-also-4 = Des moitiés, bien. Et je l’écris pour qui ? Nom, date de naissance
    .lots-do = Oh, ne vous en veuillez pas, ma pauvre dame. Franchement, plein de gens le font, et à votre place j’aurais fait pareil.
    .lots-do-also-1 = Ne soyez pas dure avec vous-même, tout le monde le fait
    .lots-do-also-2 = Ma pauvre, c’est tout à fait compréhensible, vraiment
    .lots-do-also-3 = Je vous plains, il y en a tant qui les font durer
    .lots-do-also-4 = Allons, ne vous en faites pas, vous étiez coincée

# text: Look. ‘We’re on it, Yvonne.’ With a smiley bottle. If it had said no, I’d have had four days to call Hahn’s. Why would it say that?
# says-tense: ‘We’re on it, Yvonne!’ With a smile. I believed a bottle with a face. If you’d said no on Monday I’d have had four days. Why didn’t anybody call?
# says-furious: It smiled at me! Monday! If a person had said no I’d have had four days to fix it. So why did it say yes?
# seen: She turns the telephone around so that you can read it. Four words, a green check mark, and a smiling pill bottle.
# out-loud: So, Marchetti, Yvonne, blood pressure, one a day, Dr. Hahn, expired on the third. The request came Monday and went to the doctor Tuesday, no reply. That’s all I have on the screen here.
# out-loud-also-1: Says here Marchetti, blood pressure tablets from Dr. Hahn, expired, request unanswered
# out-loud-also-2: I’m reading it off: Yvonne Marchetti, one a day, expired, the doctor never replied
# out-loud-also-3: According to the screen, Mrs. Marchetti, your blood pressure script ran out, Hahn didn’t answer
# out-loud-also-4: Let me read it to you: Marchetti, refill asked Monday, sent Tuesday, nothing back
# out-loud-coach: Correct, and four strangers now know her name, her doctor and what she takes. Turn the screen away and lower your voice.
# not-our-app: The app is run by headquarters, not by us. It tells people things that we’d never say.
# not-our-app-also-1: That’s headquarters, we have nothing to do with the app
# not-our-app-also-2: The app does what it wants, you should complain to corporate
# not-our-app-also-3: We don’t write those messages, ma’am, somebody in Chicago does
# not-our-app-also-4: I wouldn’t trust that app, it isn’t ours here in the store
# so-sorry: Oh no, I’m so sorry. That’s awful, I’d be furious, too.
# so-sorry-also-1: I’m really sorry about that, it must be so upsetting
# so-sorry-also-2: That’s terrible, I apologize, you have every right to be mad
# so-sorry-also-3: So sorry, ma’am, I’d be angry as well
# so-sorry-also-4: I can’t apologize enough, how frustrating for you
# on-us: You believed it, and lost four days. The smile only means it arrived. The doctor never answered, and we never called you. I’m sorry.
# on-us-also-1: You’re right to be angry. That message goes out by itself; the doctor never answered and none of us phoned you. I’m sorry, that was our job
# on-us-also-2: Four days lost, and you did everything right. The app confirms anything; we should have called when Hahn’s didn’t reply, I apologize
# on-us-also-3: I understand why you’re mad. It’s an automatic reply. We wrote to the doctor, got no answer and left it, and that’s our mistake
# on-us-also-4: It promised you something nobody had done. We asked, nobody answered, and we failed to tell you. Sorry, I own that
monday = Regardez. « On s’en occupe, Yvonne. » Avec un flacon qui sourit. Un non, et j’avais quatre jours pour appeler le cabinet. Pourquoi dire ça ?
    .says-tense = « On s’en occupe, Yvonne ! » Avec un sourire. J’ai fait confiance à un flacon avec une figure. Un non lundi, et j’avais quatre jours. Pourquoi personne n’a appelé ?
    .says-furious = Il m’a souri ! Lundi ! Si une personne avait dit non, j’avais quatre jours pour arranger ça. Alors pourquoi il a dit oui ?
    .seen = Elle tourne le téléphone vers vous, pour que vous lisiez. Quatre mots, une coche verte, et un flacon souriant.
    .out-loud = Alors, Marchetti, Yvonne, tension, un par jour, Dr Hahn, expirée le 3. La demande est arrivée lundi, partie mardi au médecin, sans réponse. C’est tout ce que j’ai à l’écran.
    .out-loud-also-1 = C’est écrit : Marchetti, comprimés pour la tension, Dr Hahn, expirée, demande sans réponse
    .out-loud-also-2 = Je vous le lis : Yvonne Marchetti, un par jour, expirée, le médecin n’a jamais répondu
    .out-loud-also-3 = D’après l’écran, madame Marchetti, l’ordonnance pour la tension est périmée, Hahn n’a pas répondu
    .out-loud-also-4 = Que je vous lise ça : Marchetti, demandé lundi, envoyé mardi, rien en retour
    .out-loud-coach = C’est exact, et quatre inconnus connaissent maintenant son nom, son médecin et ce qu’elle prend. Tournez l’écran, baissez la voix.
    .not-our-app = L’application, c’est le siège, pas nous. Elle raconte aux gens des choses qu’ici on ne dirait jamais.
    .not-our-app-also-1 = C’est le siège, l’application, nous n’y sommes pour rien
    .not-our-app-also-2 = L’application fait ce qu’elle veut, plaignez-vous à la direction
    .not-our-app-also-3 = Ce n’est pas nous qui écrivons ces messages, c’est quelqu’un à Chicago
    .not-our-app-also-4 = À votre place je ne me fierais pas à cette application, elle n’est pas d’ici
    .so-sorry = Oh non, je regrette vraiment. C’est affreux, je serais en colère aussi.
    .so-sorry-also-1 = Toutes mes excuses, ça doit être si contrariant
    .so-sorry-also-2 = C’est terrible, pardon, vous avez bien le droit d’être fâchée
    .so-sorry-also-3 = Mille excuses, madame, à votre place je verrais rouge
    .so-sorry-also-4 = Je ne sais comment m’excuser, que c’est frustrant pour vous
    .on-us = Vous y avez cru, et perdu quatre jours. Le sourire dit seulement que la demande est arrivée. Le médecin n’a pas répondu, et nous ne vous avons pas appelée. Pardon.
    .on-us-also-1 = Vous avez raison d’être en colère. Ce message part tout seul ; le médecin n’a jamais répondu et aucun de nous ne vous a appelée. Pardon, c’était à nous de le faire
    .on-us-also-2 = Quatre jours perdus, et vous aviez tout bien fait. L’application confirme n’importe quoi ; sans réponse du cabinet, on devait vous appeler, je m’en excuse
    .on-us-also-3 = Je comprends votre colère. C’est une réponse automatique. Nous avons écrit au médecin, rien n’est revenu et on en est restés là, c’est notre faute
    .on-us-also-4 = On vous a promis ce que personne n’avait fait. On a demandé, personne n’a répondu, et on a oublié de vous le dire. Pardon, c’est à moi de le reconnaître

# text: They’re right there. You could reach them from where you stand. Same pill, six years. Thirty, and Hahn signs on Monday. Who would it hurt?
# says-tense: It’s that one. I can read the label from here. Give me thirty and Hahn signs on Monday, you know he will. Please. I’d never tell a soul.
# says-furious: They’re three feet behind you! Reach back! I’d be on my bus, and you’d have done one decent thing this week!
# seen: She has found it: third row, white bottle, her tablets. She points, quite low, as one points at something in a store window.
# not-allowed: I’m not allowed. It’s expired, and an expired one needs a new prescription. That’s the rule, and it’s the same for everybody.
# not-allowed-also-1: Sorry, I can’t, those are the rules
# not-allowed-also-2: No, without a valid prescription I can’t give you any
# not-allowed-also-3: I’d lose my job, it’s expired and that’s that
# not-allowed-also-4: It isn’t possible, we need the doctor to sign first
# thirty-now: You know what? Six years is six years. Take the thirty, I’ll fix it with Dr. Hahn’s on Monday. Go and catch your bus.
# thirty-now-also-1: Okay, here, take a bottle, I’ll sort it out with the doctor Monday
# thirty-now-also-2: I’ll give you the thirty and we never talked about it
# thirty-now-also-3: Alright, I know you, take them and get going
# thirty-now-also-4: Just this once I’ll hand you a month’s worth and do the paperwork later
# thirty-now-coach: It is the warmest sentence of the evening, and nobody has looked at her, her dose or her pressure. Three days, signed by Priya, were there for the asking.
# three-days: I’d be looking at it, too. I can’t reach back, but Priya can: { $days } days’ emergency supply, free. And I’ll call Hahn’s about the rest.
# three-days-also-1: I understand how it looks from there. The pharmacist can give you an emergency supply for { $days } days, no charge, and I’ll go after the renewal
# three-days-also-2: It’s hard to see them and not have them, I get it. There’s a { $days }-day supply Priya may sign for, let’s do that, and I’ll ring the doctor’s office
# three-days-also-3: You won’t leave without any. Not thirty, I can’t, but an emergency supply from Priya covers you to Sunday, and I’ll phone Dr. Hahn
# three-days-also-4: I know you’re scared of leaving without them. Priya can hand out { $days } days’ worth for nothing, and I’ll take care of the renewal
# three-days-coach: A no to the thirty and a yes to what she needs, in the same breath.
# maybe-something: That’s hard, with it in plain sight. I think there’s something the pharmacist can do in emergencies, a few days or so, I can’t say for sure.
# maybe-something-also-1: I understand. There might be some emergency thing, I’m not certain how it works
# maybe-something-also-2: Must be frustrating. Maybe Priya can give you a few, I’d have to ask around
# maybe-something-also-3: I feel for you, perhaps a couple of pills are possible, I don’t know the details
# maybe-something-also-4: That’s tough. There could be an exception for travel, I believe, but don’t hold me to it
# maybe-something-coach: It is in the knowledge base, twenty seconds away. “Something, maybe” is not a thing one can pack.
# urgent-care: There’s an urgent care on Salem Avenue, open until eight. They could write you a new one, and then we’ll fill it right away, we close at nine.
# urgent-care-also-1: Try the urgent care down Salem Avenue, they can prescribe
# urgent-care-also-2: You could go to urgent care and come back with a prescription
# urgent-care-also-3: A walk-in clinic would write it for you tonight, there’s one nearby
# urgent-care-also-4: If you hurry over to the urgent care they’ll give you a script
shelf = Ils sont juste là. Vous les attraperiez sans bouger. Les mêmes, depuis six ans. Trente, et Hahn signe lundi. À qui ça ferait du mal ?
    .says-tense = C’est celui-là. Je lis l’étiquette d’ici. Donnez-m’en trente, et Hahn signe lundi, vous savez bien qu’il signera. S’il vous plaît. Je ne le dirai à personne.
    .says-furious = Ils sont à un mètre derrière vous ! Tendez le bras ! Je serais dans mon car, et vous auriez fait une chose bien cette semaine !
    .seen = Elle l’a trouvé : troisième rangée, flacon blanc, ses comprimés. Elle le montre, assez bas, comme on montre quelque chose dans une vitrine.
    .not-allowed = Je n’ai pas le droit. C’est expiré, et pour de l’expiré il faut une nouvelle ordonnance. C’est la règle, et c’est la même pour tous.
    .not-allowed-also-1 = Je regrette, je ne peux pas, c’est le règlement
    .not-allowed-also-2 = Non, sans ordonnance valable je ne peux rien vous donner
    .not-allowed-also-3 = J’y perdrais ma place, c’est expiré, voilà tout
    .not-allowed-also-4 = Ce n’est pas possible, il faut d’abord que le médecin signe
    .thirty-now = Vous savez quoi ? Six ans, c’est six ans. Prenez les trente, j’arrange ça lundi avec le Dr Hahn. Filez prendre votre car.
    .thirty-now-also-1 = Bon, tenez, prenez un flacon, je m’arrangerai lundi avec le médecin
    .thirty-now-also-2 = Je vous donne les trente, et on n’en a jamais parlé
    .thirty-now-also-3 = Allez, je vous connais, prenez-les et sauvez-vous
    .thirty-now-also-4 = Pour cette fois je vous remets un mois et je ferai les papiers après
    .thirty-now-coach = C’est la phrase la plus chaleureuse de la soirée, et personne n’a regardé ni sa dose ni sa tension. Trois jours, signés par Priya, étaient là pour qui les demandait.
    .three-days = Moi aussi, je ne verrais que ça. Je ne peux pas tendre le bras, Priya oui : { $days } jours de dépannage, sans frais. Et j’appelle le cabinet pour la suite.
    .three-days-also-1 = Je comprends ce que ça fait, vu d’ici. La pharmacienne peut vous dépanner pour { $days } jours, gratuitement, et je m’occupe du renouvellement
    .three-days-also-2 = C’est dur de les voir et de ne pas les avoir. Il existe un dépannage de { $days } jours que Priya peut signer, faisons ça, et j’appelle le médecin
    .three-days-also-3 = Vous ne partirez pas sans rien. Trente, je ne peux pas, mais le dépannage de Priya vous mène à dimanche, et je téléphone au Dr Hahn
    .three-days-also-4 = Je sais que vous avez peur de partir sans. Priya peut vous remettre { $days } jours sans frais, et je prends le renouvellement en main
    .three-days-coach = Un non aux trente et un oui à ce qu’il lui faut, d’un seul souffle.
    .maybe-something = C’est dur, quand on les a sous les yeux. Je crois que la pharmacienne peut faire quelque chose en urgence, quelques jours peut-être, je ne peux rien affirmer.
    .maybe-something-also-1 = Je comprends. Il y a peut-être un truc d’urgence, je ne sais pas trop comment ça marche
    .maybe-something-also-2 = Ça doit être frustrant. Priya peut peut-être vous en donner quelques-uns, il faudrait demander
    .maybe-something-also-3 = Je vous plains, deux ou trois seraient peut-être possibles, je ne connais pas le détail
    .maybe-something-also-4 = C’est rude. Il doit y avoir une exception pour les voyages, mais ne me prenez pas au mot
    .maybe-something-coach = C’est dans la base de connaissances, à vingt secondes d’ici. « Quelque chose, peut-être », cela ne se met pas dans une valise.
    .urgent-care = Il y a un centre de soins sans rendez-vous sur Salem Avenue, jusqu’à 20 h. Ils vous en feraient une nouvelle, et nous, on délivre aussitôt, on ferme à 21 h.
    .urgent-care-also-1 = Essayez le centre de Salem Avenue, ils peuvent prescrire
    .urgent-care-also-2 = Vous pourriez aller aux consultations sans rendez-vous et revenir avec une ordonnance
    .urgent-care-also-3 = Un médecin de garde vous l’écrirait ce soir, il y en a un tout près
    .urgent-care-also-4 = En vous dépêchant d’aller au centre de soins, vous aurez votre ordonnance

# text: Okay. So that’s a no. I’ll manage, it’s only four days. People manage.
# says-tense: So I go without. Four days. Saturday I’m to pin on my son’s badge, and I’ll hope my hands hold still. Is that what you’re telling me?
# says-furious: So that’s it? Go without? Say it, then. Say ‘go without’ to my face!
# seen: She begins to put things away: the telephone, the ticket. The bottle stays.
# out-of-my-hands: I’m sorry, I really am, and if it were up to me you’d have them. But it isn’t up to me, and I have to think of the license of everybody who works here.
# out-of-my-hands-also-1: I’m so sorry, it’s just not my decision
# out-of-my-hands-also-2: I wish I could, I really do, my hands are tied
# out-of-my-hands-also-3: Believe me I feel bad about it, but there’s nothing I can do
# out-of-my-hands-also-4: Sorry, if I could change the rules I would
# do-not-go: Please don’t go. I’m sorry: I told you what I can’t do, and not what we can. Priya will sign for { $days } days tonight, no charge.
# do-not-go-also-1: Wait, please. I’m sorry, I should have said: the pharmacist can give you { $days } days of it tonight, free
# do-not-go-also-2: Please stay, you’d have every reason to be let down. There’s an emergency supply, { $days } days, Priya will sign for it
# do-not-go-also-3: I put that badly and I apologize. You do get tablets tonight, { $days } days’ worth, from the pharmacist
# do-not-go-also-4: Don’t pack up. I’ve left you with a no when there’s an emergency supply. Sorry. Priya hands it to you now
# supply-plain: Well, no. There’s an emergency supply, { $days } days. I’ll put it in for Priya to sign.
# supply-plain-also-1: Actually we do have a { $days }-day emergency supply, Priya has to sign
# supply-plain-also-2: There is one option: { $days } days, signed by the pharmacist
# supply-plain-also-3: The pharmacist can issue { $days } days. I’ll ask her for the signature
# supply-plain-also-4: You can get an emergency supply, I’ll set it up with Priya
# come-monday: Come by Monday, first thing.
# come-monday-also-1: Try us again Monday
# come-monday-also-2: It’ll be sorted when you’re back
# come-monday-also-3: Best wait till Monday, then
# come-monday-also-4: See us after the weekend
stuck = Bon. Donc c’est non. Je me débrouillerai, ce n’est que quatre jours. On se débrouille.
    .says-tense = Donc je pars sans. Quatre jours. Samedi, j’épingle l’insigne de mon fils, et j’espérerai que mes mains ne tremblent pas. C’est ça que vous me dites ?
    .says-furious = Alors c’est ça ? Je pars sans ? Dites-le, alors. Dites-moi « partez sans » en face !
    .seen = Elle commence à ranger : le téléphone, le billet. Le flacon reste.
    .out-of-my-hands = Je regrette, vraiment, et s’il ne tenait qu’à moi, vous les auriez. Mais ça ne tient pas qu’à moi, et je dois penser à la licence professionnelle de chacun, ici.
    .out-of-my-hands-also-1 = Pardon, sincèrement, la décision ne m’appartient pas
    .out-of-my-hands-also-2 = J’aimerais tant pouvoir, mais j’ai les mains liées
    .out-of-my-hands-also-3 = Croyez que ça me fait de la peine, mais je n’y peux rien
    .out-of-my-hands-also-4 = Pardon, si je pouvais changer les règles, je le ferais
    .do-not-go = Ne partez pas, je vous en prie. Pardon : je vous ai dit ce que je ne peux pas, pas ce qu’on peut. Priya vous signe { $days } jours ce soir, sans frais.
    .do-not-go-also-1 = Attendez. Excusez-moi, j’aurais dû le dire : la pharmacienne peut vous en remettre { $days } jours ce soir, gratuitement
    .do-not-go-also-2 = Restez, vous avez de quoi être déçue. Il y a un dépannage d’urgence, { $days } jours, Priya le signera
    .do-not-go-also-3 = J’ai mal présenté la chose, pardon. Vous aurez des comprimés ce soir, { $days } jours, par la pharmacienne
    .do-not-go-also-4 = Ne rangez pas. Je vous ai laissée sur un non alors qu’il existe un dépannage. Excusez-moi. Priya vous le donne
    .supply-plain = En fait, non. Il y a un dépannage d’urgence, { $days } jours. Je le prépare pour la signature de Priya.
    .supply-plain-also-1 = À vrai dire il existe un dépannage de { $days } jours, Priya doit signer
    .supply-plain-also-2 = Il y a une possibilité : { $days } jours, signés par la pharmacienne
    .supply-plain-also-3 = La pharmacienne peut délivrer { $days } jours. Je lui demande la signature
    .supply-plain-also-4 = On peut vous dépanner, je vois ça avec Priya
    .come-monday = Repassez lundi, à l’ouverture.
    .come-monday-also-1 = Retentez lundi
    .come-monday-also-2 = Ce sera réglé à votre retour
    .come-monday-also-3 = Le mieux est d’attendre lundi, alors
    .come-monday-also-4 = Venez nous voir après le week-end

# text: I’m holding everybody up. I’m so sorry, folks. Take him first, he’s on a meter. I can wait, I’ve got till seven-forty.
# says-tense: They’re staring holes in my coat. I’m sorry, everybody, I’m so sorry. Should I stand aside? I’ll stand aside.
# says-furious: Yes, I’m still here! I’m sorry! You think I like it? Tell them it isn’t me who’s slow!
# seen: Behind her a man with a cooler looks at the meter outside. She has turned around and is telling them all about it: the academy, the pin, the bus, how sorry she is. A woman smiles. The man does not.
# both-a-word: Stay, you’ve apologized enough for all of us. (To the line.) Five minutes, folks; register two takes anybody who’s only picking up. Thank you.
# both-a-word-also-1: You’re fine where you are, nobody minds. (To the line.) I see you all, about five minutes, pickups can go to the second register
# both-a-word-also-2: No need to be sorry, it’s us who made it long. (To everyone) Thanks for waiting, five more minutes, sir, if you just pick up go to register two
# both-a-word-also-3: Don’t you step aside, you’ve waited all week. (To the line) Thank you for your patience, it’s five minutes, I haven’t forgotten you
# both-a-word-also-4: You’re not in anyone’s way. (Louder.) Hello everybody, I’ll be with you in five, register two is open for pickups
# thanks-him-first: That’s sweet of you, thanks. Sir? You’re on a meter, come on up. Ma’am, have a seat, and I’ll wave once I’m done with him and the next two.
# thanks-him-first-also-1: Great, thank you. Sir, you can go ahead of her. Wait there, please
# thanks-him-first-also-2: If you don’t mind, I’ll take the gentleman first, sit down for a while
# thanks-him-first-also-3: Okay, step aside then, and I’ll do these people quickly
# thanks-him-first-also-4: Very kind. Next, please! I’ll get back to you
# thanks-him-first-coach: She offered because she was embarrassed, not because she has time. The doctor’s office closes in minutes.
# dont-mind: Don’t mind them, they’re all right. Everybody’s been in your shoes at some time.
# dont-mind-also-1: Never mind the others, it happens to everybody, they understand
# dont-mind-also-2: I know it’s uncomfortable. Ignore them, you’re okay
# dont-mind-also-3: Don’t be embarrassed, they’ve all been there
# dont-mind-also-4: Please don’t worry about them, it’s fine to take time
# five-minutes: (To the line.) Five minutes, please, folks.
# five-minutes-also-1: (To the line.) About five more minutes, everybody
# five-minutes-also-2: Everyone, it’ll be a few minutes still
# five-minutes-also-3: (Louder.) Folks, I’ll get to you in five
# five-minutes-also-4: Just a short wait back there, five minutes or so
line = Je bloque tout le monde. Je suis désolée, messieurs dames. Prenez-le d’abord, il est au parcmètre. Je peux attendre, j’ai jusqu’à 19 h 40.
    .says-tense = Ils me fusillent du regard. Pardon, tout le monde, vraiment pardon. Je me pousse ? Je me pousse.
    .says-furious = Oui, je suis encore là ! Pardon ! Vous croyez que ça m’amuse ? Dites-leur que ce n’est pas moi qui traîne !
    .seen = Derrière elle, un homme avec une glacière regarde le parcmètre, dehors. Elle s’est retournée et leur raconte tout : l’école, l’épingle, le car, combien elle est désolée. Une femme sourit. L’homme, non.
    .both-a-word = Restez, vous vous êtes assez excusée pour nous tous. (À la file.) Cinq minutes, messieurs dames ; la caisse deux prend ceux qui viennent juste retirer. Merci.
    .both-a-word-also-1 = Vous êtes très bien là, ça ne dérange personne. (À la file.) Je vous ai tous vus, cinq minutes à peu près, pour un simple retrait passez à la deuxième caisse
    .both-a-word-also-2 = Il n’y a pas à s’excuser, c’est nous qui avons traîné. (À tous.) Merci d’attendre, encore cinq minutes ; monsieur, pour un retrait, la caisse deux
    .both-a-word-also-3 = Ne vous poussez pas, vous avez attendu toute la semaine. (À la file.) Merci de votre patience, cinq minutes, je ne vous oublie pas
    .both-a-word-also-4 = Vous ne gênez personne. (Plus haut.) Bonsoir à tous, je suis à vous dans cinq minutes, la caisse deux est ouverte pour les retraits
    .thanks-him-first = C’est gentil, merci. Monsieur ? Vous êtes au parcmètre, approchez. Madame, asseyez-vous là, je vous ferai signe quand j’aurai fini avec lui et les deux suivants.
    .thanks-him-first-also-1 = Très bien, merci. Monsieur, passez devant. Attendez là, s’il vous plaît
    .thanks-him-first-also-2 = Si ça ne vous fait rien, je prends d’abord monsieur, asseyez-vous un moment
    .thanks-him-first-also-3 = D’accord, mettez-vous de côté, je fais vite avec ces gens
    .thanks-him-first-also-4 = Bien aimable. Au suivant ! Je reviens vers vous
    .thanks-him-first-coach = Elle l’a proposé par gêne, pas parce qu’elle a le temps. Le cabinet ferme dans quelques minutes.
    .dont-mind = Ne faites pas attention, ils sont gentils. Tout le monde s’est déjà trouvé à votre place.
    .dont-mind-also-1 = Ne vous occupez pas des autres, ça arrive à chacun, ils comprennent
    .dont-mind-also-2 = Je sais que c’est gênant. Ignorez-les, tout va bien
    .dont-mind-also-3 = N’ayez pas honte, ils sont tous passés par là
    .dont-mind-also-4 = Ne vous tracassez pas pour eux, vous pouvez prendre le temps
    .five-minutes = (À la file.) Cinq minutes, messieurs dames.
    .five-minutes-also-1 = (À la file.) Encore cinq minutes environ
    .five-minutes-also-2 = S’il vous plaît, tout le monde, ce sera encore quelques minutes
    .five-minutes-also-3 = (Plus haut.) Je suis à vous dans cinq minutes
    .five-minutes-also-4 = Une petite attente, derrière, cinq minutes à peu près

# text: Three. Friday, Saturday, Sunday. And I’m back Tuesday, so Monday it’s halves, or nothing. And Hahn’s never pick up. I left two messages today. I was very nice in the first one.
# says-tense: Three is Sunday. My return’s Tuesday. And Hahn’s has a machine that says press two, and two says press one! I’ve left two messages. So Monday I cut them in half again?
# says-furious: Three! Then Monday I’m back to halves in a motel! Nobody picks up at Hahn’s. Two messages! They’ll never call.
# seen: Priya has counted three tablets and signed. Yvonne closes her hand around the envelope and does not put it away.
# number-on-the-bag: I’d keep trying them. I’ll write the number on the bag, and you can call from the bus.
# number-on-the-bag-also-1: Here’s their number, try again on your way
# number-on-the-bag-also-2: You’d have to keep calling them yourself, sorry
# number-on-the-bag-also-3: Call them tomorrow morning from Knoxville, they open at eight
# number-on-the-bag-also-4: Leave another message, I’d say, they’ll get back to you
# back-line: No halves; I see why that scares you. There’s a line that doctors do pick up. Quietly, name and birth date for the nurse, and give me one minute.
# back-line-also-1: You’ve done your share of messages. I’ll use the pharmacy line. Tell me your name and date of birth softly and I’m dialing, one minute
# back-line-also-2: That worry I can take off you. I’ll call on the direct line right now, it takes a minute. Date of birth?
# back-line-also-3: I get it, never getting through is maddening. Pharmacies have another number. Quietly, full name and birthday, and I’ll ring while you stand here
# back-line-also-4: No halves this time, I understand. I’m phoning Dr. Hahn’s myself this minute, I just need your name and date of birth for the nurse
# portal: I can resubmit through the prescriber portal. It goes into their workflow as a priority, and the status syncs back to us inside two business days, so Monday.
# portal-also-1: I’ll send an electronic renewal via the portal, it’s two business days
# portal-also-2: Let me requeue it in the workflow as a priority
# portal-also-3: We can trigger an e-renewal, it syncs when they process it
# portal-also-4: I’ll push a new request to the prescriber system, status comes back Monday
# call-plain: I’ll call them. Name and date of birth?
# call-plain-also-1: Let me phone the office. Date of birth, please?
# call-plain-also-2: I can ring them on our line, what’s the name and birthday
# call-plain-also-3: Okay, I’ll try. Name again, and when were you born?
# call-plain-also-4: I’m calling Hahn’s, give me your details
hahn = Trois. Vendredi, samedi, dimanche. Et je rentre mardi, donc lundi ce sera une moitié, ou rien. Et au cabinet Hahn, ça ne décroche jamais. J’ai laissé deux messages. Dans le premier, j’étais très aimable.
    .says-tense = Trois, ça mène à dimanche. Je rentre mardi. Et chez Hahn, la machine dit tapez deux, et deux dit tapez un ! J’ai laissé deux messages. Alors lundi, je recoupe ?
    .says-furious = Trois ! Et lundi je recommence à couper, dans un motel ! Ça ne décroche jamais, chez Hahn. Deux messages ! Ils n’appelleront pas.
    .seen = Priya a compté trois comprimés, et signé. Yvonne referme la main sur l’enveloppe et ne la range pas.
    .number-on-the-bag = Moi, j’insisterais. Je vous note le numéro sur le sachet, et vous pourrez appeler depuis le car.
    .number-on-the-bag-also-1 = Voici leur numéro, réessayez en route
    .number-on-the-bag-also-2 = Il faudra continuer à les appeler vous-même, hélas
    .number-on-the-bag-also-3 = Appelez-les demain matin de Knoxville, ils ouvrent à 8 h
    .number-on-the-bag-also-4 = Laissez encore un message, ils finiront par répondre
    .back-line = Pas de moitiés ; je vois bien que ça vous fait peur. Il y a une ligne où les médecins décrochent. Tout bas, nom et date de naissance pour l’infirmière, et donnez-moi une minute.
    .back-line-also-1 = Vous avez laissé assez de messages. Je prends la ligne des pharmacies. Dites-moi doucement votre nom et votre date de naissance, je compose, une minute
    .back-line-also-2 = Cette inquiétude-là, je peux vous l’ôter. J’appelle sur la ligne directe, ça prend une minute. Date de naissance ?
    .back-line-also-3 = Je comprends, ne jamais les avoir, ça rend fou. Nous avons un autre numéro. Tout bas, nom complet et date de naissance, et j’appelle pendant que vous êtes là
    .back-line-also-4 = Pas de moitié cette fois, je comprends. J’appelle moi-même le Dr Hahn à l’instant, il me faut nom et date de naissance pour l’infirmière
    .portal = Je peux renvoyer ça par le portail prescripteurs. Ça entre dans leur workflow en priorité, et le statut se synchronise chez nous sous deux jours ouvrés, donc lundi.
    .portal-also-1 = J’envoie un renouvellement électronique par le portail, c’est deux jours ouvrés
    .portal-also-2 = Je le remets en file dans le workflow, en priorité
    .portal-also-3 = On peut déclencher un e-renouvellement, ça se synchronise quand ils le traitent
    .portal-also-4 = Je pousse une nouvelle requête au système prescripteur, le statut revient lundi
    .call-plain = Je les appelle. Nom et date de naissance ?
    .call-plain-also-1 = Je téléphone au cabinet. Date de naissance, s’il vous plaît ?
    .call-plain-also-2 = Je peux les joindre sur notre ligne, c’est quel nom, quelle date de naissance ?
    .call-plain-also-3 = Bon, j’essaie. Le nom encore une fois, et vous êtes née le ?
    .call-plain-also-4 = J’appelle chez Hahn, donnez-moi vos coordonnées

# text: Bev picked up? Bev! Did she say yes? What’s she asking?
# says-tense: You have a person? A real one? What does she want, did she say no?
# says-furious: She’s there? Well, what does she say? Don’t tell me she’s on a break.
# seen: You have covered the receiver with your hand. A nurse named Bev is on the line, and she remembers Yvonne.
# pick-up-here: She said yes. It’ll be here for you when you get back on Tuesday, all thirty.
# pick-up-here-also-1: Yes, renewed, you can get it here Tuesday
# pick-up-here-also-2: It’s approved, we’ll have it ready once you’re home again
# pick-up-here-also-3: Good, they renewed it, pick it up here after your trip
# pick-up-here-also-4: She okayed it, thirty tablets waiting for you on your return
# pick-up-here-coach: Renewed, and Monday still has no tablet in it. Where will she be when the third one is gone?
# mail-it: It’s a yes! I’ll have them mailed overnight to wherever you’re staying, there by Saturday for certain, and you won’t have to think about it for one more second.
# mail-it-also-1: She agreed, we’ll overnight them to your motel, guaranteed by Saturday
# mail-it-also-2: Approved! The mail will have them in Knoxville by the weekend, I promise
# mail-it-also-3: Yes, and we’ll ship it, you’ll definitely have it on Saturday
# mail-it-also-4: All good, I’ll send them by mail and they’ll be there on time for sure
# gay-street: You can breathe: it’s a yes. She can send it to our store in Knoxville, Gay Street, from eight on Monday. Is that near you?
# gay-street-also-1: No more worrying, she’s renewing it, and it can go to our Gay Street store for Monday at eight. Would that work?
# gay-street-also-2: I know you’ve been holding your breath: yes! They’ll send { $tablets } to Knoxville, downtown, ready Monday morning. Can you get there?
# gay-street-also-3: Relax, Bev said yes. Shall she send it to our Knoxville store so you can pick it up Monday before you travel back?
# gay-street-also-4: It’s good news, you can let go. { $tablets } tablets at Corliss on Gay Street on Monday, is that close to where you sleep?
# where-staying: She’s asking which store. Where are you staying?
# where-staying-also-1: She needs a store, what part of Knoxville are you in?
# where-staying-also-2: It’s yes, which of our pharmacies should she send it to?
# where-staying-also-3: Where will you be Monday? She can send it to any store
# where-staying-also-4: Tell me the address down there, and I’ll say which branch
nurse = Bev a décroché ? Bev ! Elle a dit oui ? Qu’est-ce qu’elle demande ?
    .says-tense = Vous avez quelqu’un ? Une vraie personne ? Elle veut quoi, elle a dit non ?
    .says-furious = Elle est là ? Eh bien, qu’est-ce qu’elle dit ? Ne me dites pas qu’elle est en pause.
    .seen = Vous avez couvert le combiné de la main. Une infirmière, Bev, est au bout du fil, et elle se souvient d’Yvonne.
    .pick-up-here = C’est oui. Ce sera prêt ici à votre retour, mardi, les trente.
    .pick-up-here-also-1 = Oui, renouvelé, vous pourrez le prendre ici mardi
    .pick-up-here-also-2 = C’est accepté, on vous le prépare pour votre retour
    .pick-up-here-also-3 = Bien, ils ont renouvelé, passez le chercher ici après le voyage
    .pick-up-here-also-4 = Elle est d’accord, trente comprimés vous attendront quand vous rentrerez
    .pick-up-here-coach = C’est renouvelé, et lundi reste un jour sans comprimé. Où sera-t-elle quand elle aura pris le troisième ?
    .mail-it = C’est oui ! Je vous les envoie en express là où vous dormez, vous les aurez samedi, c’est certain, et vous n’aurez plus à y penser une seule seconde.
    .mail-it-also-1 = Elle accepte, on les envoie en express à votre motel, samedi garanti
    .mail-it-also-2 = Accordé ! Le courrier les aura à Knoxville pour le week-end, je vous le promets
    .mail-it-also-3 = Oui, et on expédie, vous les avez samedi sans faute
    .mail-it-also-4 = Tout va bien, je les poste et ils y seront à temps, c’est sûr
    .where-staying = Elle demande quelle pharmacie. Vous logez où ?
    .where-staying-also-1 = Il lui faut une pharmacie, vous êtes dans quel coin de Knoxville ?
    .where-staying-also-2 = C’est oui, à laquelle de nos pharmacies doit-elle l’envoyer ?
    .where-staying-also-3 = Vous serez où lundi ? Elle peut l’adresser n’importe où
    .where-staying-also-4 = Donnez-moi l’adresse là-bas, je vous dirai laquelle
    .gay-street = Respirez : c’est oui. Elle peut l’envoyer à notre pharmacie de Knoxville, Gay Street, dès 8 h lundi. C’est près de là où vous logez ?
    .gay-street-also-1 = Plus de souci à vous faire, elle renouvelle, et ça peut aller à Gay Street pour lundi 8 h. Ça vous irait ?
    .gay-street-also-2 = Vous reteniez votre souffle, je le sais : oui ! Ils en envoient { $tablets } à Knoxville, au centre, prêts lundi matin. Vous pourrez y passer ?
    .gay-street-also-3 = Soyez tranquille, Bev a dit oui. Voulez-vous que ce soit à notre pharmacie de Knoxville, à prendre lundi avant le retour ?
    .gay-street-also-4 = Bonne nouvelle, vous pouvez souffler. { $tablets } comprimés chez Corliss, Gay Street, lundi : c’est proche de là où vous dormez ?

# text: That’s the machine. I know that voice. Press two. Well, you tried.
# says-tense: The machine again. If I’d come at five. If I’d talked less. So, Monday, halves.
# says-furious: Closed! They’re closed! Twenty minutes I’ve stood here, and they’re closed!
# seen: Five thirty-four. You hold the receiver out a little, and both of you hear the recording begin.
# on-call: That’s a blow, and those minutes were ours to save, not yours. I’ll get the doctor on call to send it to Knoxville, and text you before your bus leaves.
# on-call-also-1: That’s on us, not you, I know it’s a letdown. There’s an on-call doctor; I’ll reach them and text you by seven-thirty about the Knoxville store
# on-call-also-2: You must be so let down, and I’m sorry. I’ll get hold of the on-call physician tonight, and you hear from me before you board
# on-call-also-3: I’m disappointed, too. I won’t stop at the machine: the doctor on call can send it to Gay Street, and I’ll text you either way before your bus
# on-call-also-4: You weren’t slow, we were. I take this on: on-call doctor tonight, Knoxville pickup Monday, and a text from me before seven-forty
# try-tomorrow: We’ll try them again first thing tomorrow, and with a bit of luck somebody remembers to let you know.
# try-tomorrow-also-1: I’ll put a note for the morning shift to call
# try-tomorrow-also-2: Tomorrow somebody here will try again
# try-tomorrow-also-3: We can call when they open, at eight or so
# try-tomorrow-also-4: Morning shift will follow up, I’ll leave a sticky note
# should-have-earlier: Well, if you’d called in before five, we’d have caught them. They’re always gone on the dot on Thursdays, everybody around here knows that.
# should-have-earlier-also-1: You should have come earlier, they close at half past
# should-have-earlier-also-2: That’s what happens when you leave it this late
# should-have-earlier-also-3: If only we’d started sooner instead of talking so long
# should-have-earlier-also-4: Next time come in before five, they’re punctual there
# that-is-a-shame: Oh, that’s a shame. So close!
# that-is-a-shame-also-1: What a pity, just missed them
# that-is-a-shame-also-2: Ah, too bad, I’m sorry
# that-is-a-shame-also-3: Bad luck, I’m really sorry about that
# that-is-a-shame-also-4: Oh no, a few minutes late, how annoying
after-hours = C’est la machine. Je reconnais la voix. Tapez deux. Enfin, vous aurez essayé.
    .says-tense = Encore la machine. Si j’étais venue à cinq heures. Si j’avais moins parlé. Bon, lundi, des moitiés.
    .says-furious = Fermé ! Ils sont fermés ! Vingt minutes que je suis là, et ils sont fermés !
    .seen = 17 h 34. Vous écartez un peu le combiné, qu’elle entende aussi : le message démarre.
    .on-call = C’est rageant, et ces minutes, c’est nous qui les avons perdues. J’appelle le médecin de garde pour Knoxville, et vous aurez un texto de moi avant le départ du car.
    .on-call-also-1 = C’est notre faute, pas la vôtre, je sais que c’est décevant. Il y a un médecin de garde ; je le joins et je vous écris avant 19 h 30 pour la pharmacie de Knoxville
    .on-call-also-2 = Quelle déception pour vous, je le regrette. Je trouve le médecin de garde ce soir, et vous avez de mes nouvelles avant de monter
    .on-call-also-3 = Moi aussi, ça me déçoit. Je ne m’arrête pas au répondeur : le médecin de garde peut l’envoyer à Gay Street, et je vous écris, oui ou non, avant le car
    .on-call-also-4 = Ce n’est pas vous qui traîniez, c’est nous. Je m’en charge : médecin de garde ce soir, retrait lundi à Knoxville, un message avant 19 h 40
    .try-tomorrow = On réessaiera demain à la première heure, et avec un peu de chance quelqu’un pensera à vous prévenir.
    .try-tomorrow-also-1 = Je laisse une note à l’équipe du matin pour qu’elle appelle
    .try-tomorrow-also-2 = Demain, quelqu’un ici réessaiera
    .try-tomorrow-also-3 = On peut appeler à l’ouverture, vers 8 h
    .try-tomorrow-also-4 = Le matin ils feront le suivi, je colle un pense-bête
    .should-have-earlier = Si vous étiez passée avant cinq heures, on les avait. Le jeudi ils partent à la minute, tout le monde le sait, dans le quartier.
    .should-have-earlier-also-1 = Il fallait venir plus tôt, ils ferment à la demie
    .should-have-earlier-also-2 = Voilà ce qui arrive quand on s’y prend si tard
    .should-have-earlier-also-3 = Si on avait commencé plus tôt au lieu de tant bavarder
    .should-have-earlier-also-4 = La prochaine fois, venez avant 17 h, ils sont ponctuels
    .that-is-a-shame = Oh, quel dommage. À quatre minutes près !
    .that-is-a-shame-also-1 = Pas de chance, on les a manqués de peu
    .that-is-a-shame-also-2 = Ah, mince, quelle malchance
    .that-is-a-shame-also-3 = C’est rageant, ça me fait de la peine pour vous
    .that-is-a-shame-also-4 = Oh non, quelques minutes trop tard, que c’est bête

# text: That’s my son, Saturday he gets his badge. I practiced with the pin on a sofa cushion. Okay. I’m going. Have I got everything? Tell me again, I talk so much that I lose things.
# says-tense: Okay. Okay. I’m going to see my son get his badge. That’s him, look. Am I forgetting something? Say it to me once more.
# says-furious: Fine. I’m going to see my son. That’s him. What do I have, and what don’t I? Once more, plainly.
# seen: She holds up the telephone: a young man in a blue shirt that is too big at the neck, squinting at the sun. Then she holds it up for the man with the cooler, too.
# next-in-line: You’re all set, have a safe trip. Next!
# next-in-line-also-1: That’s everything, bye, who’s next?
# next-in-line-also-2: All good. Next in line, please
# next-in-line-also-3: You’re done, safe travels! Next customer
# next-in-line-also-4: Have a good one. Sir, you’re up
# one-more-time: He has your eyes. So: one whole tablet a day, the rest as we said, and if anything feels odd, a doctor. Go pin it! (To the line.) Thank you, sir, you’re next.
# one-more-time-also-1: You must be so proud of him. To recap: one whole pill every day, no halves, see a doctor if you feel odd, and we’ve agreed about Monday. Safe trip! (To the line) Thanks for waiting
# one-more-time-also-2: What a face! Enjoy every second. Once more: a whole tablet daily, Monday as arranged, anything strange, get help. Goodbye, Yvonne. (To everyone) Thank you, next, please
# one-more-time-also-3: I’m happy for you both. You have three tablets, one a day, the plan for Monday, and our number on the bag. Have a wonderful Saturday. (To the line) You’ve been patient, thanks
# one-more-time-also-4: Oh, he looks proud already. Let me sum up: whole tablets, nothing halved, you know what happens Monday. Off you go, congratulations! Thanks, folks, next
# recap-plain: One whole tablet a day, and for Monday as we said. Goodbye.
# recap-plain-also-1: To repeat: one a day, no halves, Monday as discussed. Bye now
# recap-plain-also-2: In short: whole tablets, the rest like I told you. Good night
# recap-plain-also-3: One each day, don’t cut them, and that’s the summary. Goodbye
# recap-plain-also-4: So, a tablet daily and the arrangement for Monday. Take care
# survey-card: Oh, isn’t he handsome! Before you run off, would you do me a tiny favor and scan this? It’s a survey about the app, and you could win a { $card } gift card.
# survey-card-also-1: He’s adorable! Could you fill in our survey about the app before you leave?
# survey-card-also-2: Cute! Please rate us on the way out, you might win a gift card
# survey-card-also-3: What a handsome boy. There’s a short survey, it’d help me a lot
# survey-card-also-4: So sweet. And don’t forget to leave us a review, will you?
goodbye = C’est mon fils, samedi il a son insigne. Je me suis entraînée avec l’épingle sur un coussin. Bon. J’y vais. J’ai tout ? Redites-le-moi, je parle tant que je perds les choses.
    .says-tense = Bon. Bon. Je vais voir mon fils recevoir son insigne. C’est lui, regardez. J’oublie quelque chose ? Redites-le-moi encore une fois.
    .says-furious = Très bien. Je vais voir mon fils. C’est lui. Qu’est-ce que j’ai, et qu’est-ce que je n’ai pas ? Encore une fois, clairement.
    .seen = Elle vous montre le téléphone : un jeune homme en chemise bleue, trop large au col, qui plisse les yeux au soleil. Puis elle le montre aussi à l’homme à la glacière.
    .next-in-line = Tout est bon, faites bon voyage. Au suivant !
    .next-in-line-also-1 = C’est tout, au revoir, à qui le tour ?
    .next-in-line-also-2 = Parfait. Personne suivante, s’il vous plaît
    .next-in-line-also-3 = C’est fini, bonne route ! Client suivant
    .next-in-line-also-4 = Bonne soirée. Monsieur, c’est à vous
    .one-more-time = Il a vos yeux. Donc : un comprimé entier par jour, le reste comme convenu, et au moindre malaise, un médecin. Allez l’épingler ! (À la file.) Merci, monsieur, à vous.
    .one-more-time-also-1 = Vous devez être si fière. Je récapitule : un entier chaque jour, pas de moitié, un médecin si ça ne va pas, et pour lundi c’est dit. Bon voyage ! (À la file.) Merci d’avoir attendu
    .one-more-time-also-2 = Quelle bonne tête ! Profitez de chaque seconde. Encore une fois : un comprimé entier par jour, lundi comme convenu, et à la moindre chose bizarre vous consultez. Au revoir, Yvonne. (À tous.) Merci, au suivant
    .one-more-time-also-3 = Ça me fait plaisir pour vous deux. Vous avez trois comprimés, un par jour, ce qu’il faut savoir pour lundi, et notre numéro sur le sachet. Bon samedi. (À la file.) Vous avez été patients, merci
    .one-more-time-also-4 = Il a déjà l’air fier. Je résume : des comprimés entiers, plus rien de coupé, et vous savez quoi faire lundi. Filez, et bravo ! Merci à tous, à qui le tour ?
    .recap-plain = Un comprimé entier par jour, et pour lundi, comme convenu. Au revoir.
    .recap-plain-also-1 = Je répète : un par jour, pas de moitiés, lundi comme on a dit. Au revoir
    .recap-plain-also-2 = En bref : des entiers, et le reste comme je vous ai dit. Bonsoir
    .recap-plain-also-3 = Un chaque jour, ne coupez plus, voilà le résumé. Au revoir
    .recap-plain-also-4 = Donc un comprimé par jour et l’arrangement pour lundi. Bonne continuation
    .survey-card = Oh, qu’il est beau ! Avant de vous sauver, vous me feriez un petit plaisir, vous scannez ça ? C’est une enquête sur l’application, on peut gagner une carte-cadeau de { $card }.
    .survey-card-also-1 = Il est adorable ! Vous remplissez notre enquête sur l’application avant de partir ?
    .survey-card-also-2 = Mignon ! Notez-nous à la sortie, vous gagnerez peut-être une carte-cadeau
    .survey-card-also-3 = Quel beau garçon. Il y a un petit questionnaire, ça m’aiderait beaucoup
    .survey-card-also-4 = Trop chou. Et laissez-nous un avis, d’accord ?

# text: Is there a manager? I’m not trying to get you in trouble. It’s only that all week I’ve been telling it to people who can’t decide anything.
# says-tense: Okay. I want the manager, please. All week I’ve told it to people who can’t decide, and I have a bus. I want one person who can decide.
# says-furious: No. No! Get me the manager! I run forty buses, and when a mother asks for my boss, she gets my boss!
# seen: She sets the bottle down so that it rings, label toward you, and looks past you for the oldest face. The talk in the line has stopped.
# on-the-dock: Mr. Dolan’s out on the dock with a delivery, ma’am, and he doesn’t come up front for prescriptions. He’d tell you exactly what I’m telling you.
# on-the-dock-also-1: There’s no manager for this, ma’am, you’d hear the same from him
# on-the-dock-also-2: He’s busy with a truck and it wouldn’t change anything
# on-the-dock-also-3: The manager can’t do any more than I can, so there’s no point
# on-the-dock-also-4: You’re stuck with me, I’m afraid, he doesn’t do the pharmacy side
# ten-minutes-and-now: You should have him, after a week like that. Mr. Dolan is up here in ten minutes. I’m not waiting for him: what Priya and I can do, we’ll do right now.
# ten-minutes-and-now-also-1: You’re right to ask, I’d be mad too. The manager is free in ten minutes, and you’ll have him. Till then I keep going, I’m on this
# ten-minutes-and-now-also-2: Yes, ma’am, and I see why. Mr. Dolan can be here by a quarter to six. Meanwhile it’s mine, and there’s a pharmacist right behind me who can decide things
# ten-minutes-and-now-also-3: I hear you, everybody’s passed you along. Ten minutes and he’s here if you still want him. I’ll use those ten minutes, starting now
# ten-minutes-and-now-also-4: You’ve earned a straight answer: he’ll be up in ten minutes. I get that you’re done with waiting, so I’m staying on it myself until he comes
# ten-minutes-and-now-coach: A yes, a number of minutes, and nobody standing still until then. A dispatcher knows what that is worth.
# whole-of-it: You’ll have him, and you won’t have to tell it again. I’ll give Mr. Dolan the whole of it before he comes out to you.
# whole-of-it-also-1: Sure, I’ll get the manager and fill him in first so you don’t start over
# whole-of-it-also-2: Okay. I’m calling Mr. Dolan up and I’ll brief him on everything
# whole-of-it-also-3: Yes, ma’am. He’ll hear all of it from me, then he’ll come to you
# whole-of-it-also-4: I’ll fetch him and explain it all on the way, so you needn’t repeat it
# tell-him-yourself: Sure. (Into the telephone.) Manager to pickup, please. He’ll be right out, ma’am. You can tell him all about it. Next in line?
# tell-him-yourself-also-1: Fine, I’ll page the manager, you can explain it to him. Next, please
# tell-him-yourself-also-2: (Into the telephone.) Manager to pickup. Just tell him what happened
# tell-him-yourself-also-3: Okay, he’s on his way, you’ll have to go through it with him
# tell-him-yourself-also-4: All right, manager’s coming. Wait over there and tell him
# tell-him-yourself-coach: “Tell him all about it” is what she has heard since Monday, from two machines. If you hand her on, hand on the story with her.
whoever-decides = Il y a un gérant ? Je ne veux pas vous attirer d’ennuis. Seulement, toute la semaine, j’ai raconté ça à des gens qui ne décident de rien.
    .says-tense = Bon. Je veux le gérant, s’il vous plaît. Toute la semaine je l’ai raconté à des gens qui ne décident pas, et j’ai un car. Je veux une personne qui décide.
    .says-furious = Non. Non ! Le gérant, tout de suite ! J’ai quarante cars sur les routes, et quand une mère demande mon chef, elle a mon chef !
    .seen = Elle repose le flacon d’un coup sec, l’étiquette vers vous, et cherche par-dessus votre épaule le visage le plus âgé. Dans la file, on ne parle plus.
    .on-the-dock = Monsieur Dolan est au quai, avec une livraison, madame, et il ne vient pas au comptoir pour des ordonnances. Il vous dirait exactement ce que je vous dis.
    .on-the-dock-also-1 = Il n’y a pas de gérant pour ça, madame, il vous dirait la même chose
    .on-the-dock-also-2 = Il a un camion à décharger et ça ne changerait rien
    .on-the-dock-also-3 = Le gérant ne peut rien de plus que moi, donc c’est inutile
    .on-the-dock-also-4 = Il faudra vous contenter de moi, il ne s’occupe pas de la pharmacie
    .ten-minutes-and-now = Vous l’aurez, après une semaine pareille. Monsieur Dolan est là dans dix minutes. Je ne l’attends pas : ce que Priya et moi pouvons faire, on le fait maintenant.
    .ten-minutes-and-now-also-1 = Vous avez raison de le demander, moi aussi ça me fâcherait. Le gérant est libre dans dix minutes, et vous le verrez. D’ici là je continue, je m’en occupe
    .ten-minutes-and-now-also-2 = Oui, madame, et je vois bien pourquoi. Monsieur Dolan peut être là à six heures moins le quart. En attendant, c’est mon affaire, et il y a juste derrière moi une pharmacienne qui, elle, décide
    .ten-minutes-and-now-also-3 = Je vous entends, tout le monde vous a renvoyée plus loin. Dix minutes, et il est là si vous le voulez encore. Ces dix minutes, je m’en sers dès maintenant
    .ten-minutes-and-now-also-4 = Vous méritez une réponse nette : il arrive dans dix minutes. Je comprends que vous n’en puissiez plus d’attendre, alors je reste dessus jusqu’à ce qu’il vienne
    .ten-minutes-and-now-coach = Un oui, un nombre de minutes, et personne qui reste planté d’ici là. Une régulatrice sait ce que ça vaut.
    .whole-of-it = Vous l’aurez, et vous n’aurez pas à tout redire. Je raconte le tout à monsieur Dolan avant qu’il vienne vous voir.
    .whole-of-it-also-1 = Bien sûr, je vais chercher le gérant et je le mets au courant d’abord, que vous ne repreniez pas à zéro
    .whole-of-it-also-2 = D’accord. Je fais monter monsieur Dolan et je lui explique tout
    .whole-of-it-also-3 = Oui, madame. Il saura tout par moi, puis il viendra vous voir
    .whole-of-it-also-4 = Je vais le chercher et je lui raconte en chemin, vous n’aurez rien à répéter
    .tell-him-yourself = D’accord. (Au téléphone.) Le gérant au comptoir, s’il vous plaît. Il arrive, madame. Vous lui raconterez tout. Personne suivante ?
    .tell-him-yourself-also-1 = Bon, j’appelle le gérant, vous lui expliquerez. Au suivant
    .tell-him-yourself-also-2 = (Au téléphone.) Le gérant au comptoir. Dites-lui simplement ce qui s’est passé
    .tell-him-yourself-also-3 = Bien, il arrive, il faudra tout reprendre avec lui
    .tell-him-yourself-also-4 = Entendu, le gérant vient. Attendez là-bas et racontez-lui
    .tell-him-yourself-coach = « Vous lui raconterez tout » : c’est ce qu’elle entend depuis lundi, de deux machines. Si vous la confiez à un autre, confiez-lui aussi l’histoire.

# text: You’re good people. Both of you. If you ever call the fire department in Knoxville, ask for Dominic.
# says-tense: Thank you. I mean it. I’m going, I’m going.
# says-furious: Well. It worked out. Good night.
# becomes: On Saturday at ten her hands held still. On Monday she was on Gay Street at eight, and told the whole thing to the technician there, from the sofa cushion on.
badge = Vous êtes des gens bien, Priya et vous. Si un jour vous appelez les pompiers de Knoxville, demandez Dominic.
    .says-tense = Merci. Du fond du cœur. J’y vais, j’y vais.
    .says-furious = Bon. Ça s’est arrangé. Bonsoir.
    .becomes = Samedi à dix heures, ses mains n’ont pas tremblé. Lundi, elle était Gay Street à huit heures, et elle a tout raconté au comptoir, depuis le coussin.

# text: Tablets, Monday, Gay Street. And this head will go once I sit down. Bye, sweetheart.
# says-tense: All right. I’ll close my eyes on the bus. Thanks.
# says-furious: Good. I need to sit down anyway. Bye.
# becomes: Outside Lexington the driver pulled over because somebody in row nine could not see properly. She was lucky, they told her at the hospital. She saw the badge on a telephone.
roadside = Les comprimés, lundi, Gay Street. Et cette tête passera, une fois assise. Au revoir, vous êtes un ange.
    .says-tense = D’accord. Je fermerai les yeux dans le car. Merci.
    .says-furious = Bien. De toute façon il faut que je m’assoie. Au revoir.
    .becomes = Après Lexington, le chauffeur s’est rangé : quelqu’un, au rang neuf, n’y voyait plus bien. Elle a eu de la chance, lui a-t-on dit à l’hôpital. L’insigne, elle l’a vu sur un téléphone.

# text: Friday, Saturday, Sunday. After that I’ll think of something.
# says-tense: Up to Sunday, then. It’s better than nothing, I guess.
# says-furious: Three days! It’s a start. Bye.
# becomes: The badge went on straight. The last tablet she cut on Sunday night with a motel knife, and on Monday she sat four hours in a clinic where nobody knew her.
until-sunday = Vendredi, samedi, dimanche. Après, je trouverai bien quelque chose.
    .says-tense = Jusqu’à dimanche, alors. C’est mieux que rien, j’imagine.
    .says-furious = Trois jours ! C’est un début. Au revoir.
    .becomes = L’insigne était bien droit. Le dernier comprimé, elle l’a coupé dimanche soir avec un couteau de motel, et lundi elle a attendu quatre heures dans une clinique où personne ne la connaissait.

# text: You have a good night. Somebody has to.
# says-tense: Six years. Okay. Good night.
# says-furious: ‘We’re on it!’ You should take that down!
# becomes: She caught the bus with an empty bottle in her purse. In the picture she is holding on to her son’s sleeve, and only she knows why.
paper-only = Bonne soirée à vous. Il faut bien que quelqu’un en passe une.
    .says-tense = Six ans. Bon. Bonsoir.
    .says-furious = « On s’en occupe » ! Vous devriez enlever ça !
    .becomes = Elle a eu son car, un flacon vide dans le sac. Sur la photo, elle se tient à la manche de son fils, et elle seule sait pourquoi.

# text: He knows? All of it? Even the badge? Well. Good evening, sir.
# says-tense: You know already? Okay. Then I don’t have to. Okay.
# says-furious: At last! One person who’s heard it before I open my mouth!
# becomes: Mr. Dolan had it from you in four sentences, and went over it with Priya before Yvonne had found the chair. She rode with three tablets in her purse. Of Monday, nobody had thought.
told-already = Il sait ? Tout ? Même l’insigne ? Eh bien. Bonsoir, monsieur.
    .says-tense = Vous savez déjà ? Bon. Alors je n’ai pas à le redire. Bon.
    .says-furious = Enfin ! Une personne qui l’a entendu avant que j’ouvre la bouche !
    .becomes = M. Dolan a tout eu de vous en quatre phrases, et l’a revu avec Priya avant qu’Yvonne ait trouvé la chaise. Elle a pris le car avec trois comprimés dans son sac. À lundi, personne n’avait pensé.

# text: The manager. Oh. Hello. Should I start over? I can start over.
# says-tense: A manager. All right. Do I have to say it all again?
# says-furious: Another one! And now I tell it from the top, I suppose!
# becomes: The store manager knew the rule, not the way around it, and asked Priya in the end. Yvonne caught her bus by a minute and a half, with three tablets.
with-manager = Le gérant. Ah. Bonsoir. Je recommence ? Je peux recommencer.
    .says-tense = Un responsable. Bon. Je dois tout redire ?
    .says-furious = Encore un autre ! Et je reprends depuis le début, je suppose !
    .becomes = Le gérant connaissait la règle, pas le chemin qui la contourne ; il a fini par demander à Priya. Yvonne a eu son car à une minute et demie près, avec trois comprimés.

# text: I’ll just go. I have a bus.
# says-tense: Never mind. I can’t stand here any longer.
# says-furious: Keep them! I hope your machine calls you one day!
# becomes: She asked at two more counters between here and the depot. The second one listened, and in May all her prescriptions moved there, with her mother’s.
walks = Je vais y aller. J’ai un car.
    .says-tense = Laissez. Je ne peux pas rester là plus longtemps.
    .says-furious = Gardez-les ! J’espère qu’un jour votre machine vous appellera, vous !
    .becomes = Elle a demandé à deux autres comptoirs entre ici et la gare routière. Le second a écouté, et en mai toutes ses ordonnances y sont passées, avec celles de sa mère.
