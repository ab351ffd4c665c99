# text: Four days offline
title = Quatre jours sans ligne

# text: You answer for Calder Broadband. Nadia Berger works from home, and her line has been dead since { $since }. She has reported it { $tickets -> [one] once *[other] { $tickets } times }; nobody has called her back. She has been with the company since 2014, and she used to recommend it.
briefing =
    Vous répondez pour Calder Broadband. Nadia Berger travaille chez elle, et sa ligne est morte depuis le { $since }. Elle l’a signalé { $tickets ->
        [one] une fois
       *[other] { $tickets } fois
    } ; personne ne l’a rappelée. Elle est cliente depuis 2014, et elle vous recommandait autour d’elle.

# text: Ask for the date of birth and the customer number before you read out anything from the record, the address of a visit included.
policy-verify = Demandez la date de naissance et le numéro de client avant de lire quoi que ce soit du dossier, y compris l’adresse d’une intervention.

# text: When a line is down you may open unlimited data on a mobile of the household for seven days. It works within five minutes.
policy-data = Quand une ligne est en panne, vous pouvez ouvrir sept jours de données illimitées sur un mobile du foyer. C’est actif en cinq minutes.

# text: The booking page offers visits from Tuesday on. The dispatch desk keeps two slots every morning for faults that were reported more than once: ring them.
policy-visit = La page de réservation propose des interventions à partir de mardi. La planification garde chaque matin deux créneaux pour les pannes signalées plus d’une fois : appelez-la.

# text: Nobody can tell when a line will be repaired. Promise a visit once dispatch has confirmed it, never a repair.
policy-promise = Personne ne peut dire quand une ligne sera rétablie. Promettez une visite une fois que la planification l’a confirmée, jamais une réparation.

# text: Credit { $daily } for each day without service. You may give up to { $cap } in all.
policy-credit = Accordez { $daily } par jour sans service. Vous pouvez aller jusqu’à { $cap } en tout.

# text: Whoever asks for a supervisor gets one, briefed by you. Say first what you can do yourself.
policy-supervisor = Qui demande un superviseur l’obtient, après un mot d’explication de votre part. Dites d’abord ce que vous pouvez faire vous-même.

# text: to hear somebody admit that she was left alone
need-heard = entendre quelqu’un reconnaître qu’on l’a laissée seule

# text: to know what became of her reports
need-why = savoir ce que sont devenus ses signalements

# text: to be able to work tomorrow morning
need-online = pouvoir travailler demain matin

# text: to have someone come, at a time that holds
need-engineer = que quelqu’un vienne, à une heure qui tienne

# text: not to pay for days without service
need-credit = ne pas payer des jours sans service

# text: Plan
# value: Fibre 500, { $fee } a month
record-plan = Forfait
    .value = Fibre 500, { $fee } par mois

# text: Customer since
# value: 2014
record-since = Cliente depuis
    .value = 2014

# text: Tickets
# value: { $tickets -> [one] One *[other] { $tickets } } since { $since }: automatic test of the street cabinet passed, closed by the system
record-tickets = Signalements
    .value =
        { $tickets ->
            [one] Un
           *[other] { $tickets }
        } depuis le { $since } : test automatique de l’armoire de rue réussi, clos par le système

# text: Calls back
# value: None
record-calls = Rappels
    .value = Aucun

# text: Address
# value: 14 Harbour Row, second floor
record-address = Adresse
    .value = 14 Harbour Row, deuxième étage

# text: Mobile
# value: On the account, normal data allowance
record-mobile = Mobile
    .value = Au dossier, enveloppe de données normale

# text: Good morning. My line has been down since Monday, I have reported it { $tickets -> [one] once *[other] { $tickets } times }, and nobody has called. I hope that you, at least, read the reports.
# says-tense: Is that a person? Good. No line since Monday. { $tickets -> [one] One ticket *[other] { $tickets } tickets }, and not one call back. I’ve stopped being polite about it.
# says-furious: Four days! Four days without a line, { $tickets -> [one] one ticket *[other] { $tickets } tickets }, and not one of you has called me back. Do you people even read them?
# sorry-script: Good morning, { $agent } speaking. On behalf of Calder Broadband, please accept our apologies for any inconvenience that this may have caused.
# sorry-script-also-1: We apologise for the inconvenience caused by this interruption of service
# sorry-script-also-2: Calder Broadband is sorry for any inconvenience, how may I help?
# sorry-script-also-3: Thank you for contacting Calder Broadband. We regret any disruption to your service
# sorry-script-also-4: Good morning, sorry for the inconvenience. How can I help you today?
# sorry-script-also-5: On behalf of the whole company I’d like to offer you our sincere apologies for this incident
# sorry-script-coach: An apology for “any inconvenience” is an apology for nothing. Name what went wrong, in her words: four days, three reports, no call.
# acknowledge: Good morning, I’m { $agent }. Four days, no line and no call back: you have every reason to be angry. I’m listening, tell me all of it.
# acknowledge-also-1: Hello, { $agent } here. Four days without an answer, I’d be furious too. Tell me everything
# acknowledge-also-2: Good morning. Nobody called you back, and that’s not right. Please tell me what happened, I’m listening
# acknowledge-also-3: You’ve every right to be angry, you reported it again and again. Go on, I won’t interrupt
# acknowledge-also-4: I’m { $agent }. That’s four days too many. Tell me how it has been for you
# acknowledge-also-5: Hello, I’m { $agent }. Since Monday, and not one call: nobody should be treated that way. Start wherever you like, I’m all ears
# acknowledge-also-6: I can hear how fed up you are, and with good reason. Four days is a long time to be ignored. What happened?
# details: Good morning, Calder Broadband, { $agent } speaking. Your date of birth and your customer number, please, and I’ll see what’s going on.
# details-also-1: Good morning, can I take your customer number and date of birth?
# details-also-2: Hello, I’ll need your customer number before we start
# details-also-3: Please give me your details so that I can open your file
# details-also-4: Calder Broadband, good morning. Customer number first, then date of birth
# details-also-5: I can’t see anything until I’ve identified you. What’s your customer number?
# test-line: Good morning, { $agent } here. Before we go any further, let me run a test on the line; in half a minute we’ll know what’s wrong with it and who has to repair it.
# test-line-also-1: I’ll start a line test right now to see what the problem is
# test-line-also-2: Hello, the first thing is to test your connection, give me a minute
# test-line-also-3: Stay with me, I’m measuring the line, that tells us straight away where the fault is
# test-line-also-4: Good morning. Let’s not lose time, I’m running a diagnostic and we’ll see
# test-line-also-5: Thirty seconds for a quick check of the signal, then we’ll know who to send
# test-line-coach: The will to repair is good, and it comes too early. A test is what she got the other times, and nobody has listened yet. Two sentences first.
opening =
    Bonjour. Ma ligne est coupée depuis lundi, je l’ai signalé { $tickets ->
        [one] une fois
       *[other] { $tickets } fois
    }, et personne n’a appelé. J’espère que vous, au moins, vous lisez les signalements.
    .says-tense =
        C’est une vraie personne ? Bien. Pas de ligne depuis lundi. { $tickets ->
            [one] Un signalement
           *[other] { $tickets } signalements
        }, et pas un appel. J’ai fini d’être polie.
    .says-furious =
        Quatre jours ! Quatre jours sans ligne, { $tickets ->
            [one] un signalement
           *[other] { $tickets } signalements
        }, et pas un de vous ne m’a rappelée. Est-ce que quelqu’un les lit, au moins ?
    .sorry-script = Bonjour, { $agent } à votre écoute. Au nom de Calder Broadband, je vous prie d’accepter toutes nos excuses pour la gêne que cette panne a pu vous occasionner.
    .sorry-script-also-1 = Nous vous prions de nous excuser pour les désagréments liés à cette interruption de service
    .sorry-script-also-2 = Calder Broadband regrette la gêne occasionnée, que puis-je faire pour vous ?
    .sorry-script-also-3 = Merci de contacter Calder Broadband. Nous regrettons toute perturbation de votre service
    .sorry-script-also-4 = Bonjour, toutes nos excuses pour le dérangement. En quoi puis-je vous aider ?
    .sorry-script-also-5 = Au nom de toute l’entreprise, je vous présente nos sincères excuses pour cet incident
    .sorry-script-coach = S’excuser de « la gêne occasionnée », c’est ne s’excuser de rien. Nommez ce qui a manqué, avec ses mots à elle : quatre jours, trois signalements, pas un appel.
    .acknowledge = Bonjour, ici { $agent }. Quatre jours, pas de ligne, pas d’appel : vous avez toutes les raisons d’être en colère. Je vous écoute, dites-moi tout.
    .acknowledge-also-1 = Bonjour, { $agent } à l’appareil. Quatre jours sans réponse, à votre place je serais hors de moi. Racontez-moi tout
    .acknowledge-also-2 = Bonjour. Personne ne vous a rappelée, et ce n’est pas normal. Dites-moi ce qui s’est passé, je vous écoute
    .acknowledge-also-3 = Votre colère est légitime, vous avez signalé la panne plusieurs fois. Allez-y, je ne vous interromps pas
    .acknowledge-also-4 = Ici { $agent }. C’est quatre jours de trop. Dites-moi comment vous les avez vécus
    .acknowledge-also-5 = Bonjour, je m’appelle { $agent }. Depuis lundi, et pas un seul appel : on ne traite pas quelqu’un comme ça. Commencez par où vous voulez, je vous écoute
    .acknowledge-also-6 = J’entends à quel point vous en avez assez, et il y a de quoi. Quatre jours sans qu’on s’occupe de vous, c’est long. Que s’est-il passé ?
    .details = Bonjour, Calder Broadband, { $agent } à votre écoute. Votre date de naissance et votre numéro de client, s’il vous plaît, et je regarde ce qui se passe.
    .details-also-1 = Bonjour, je peux avoir votre numéro de client et votre date de naissance ?
    .details-also-2 = Bonjour, il me faut d’abord votre numéro de client
    .details-also-3 = Donnez-moi vos coordonnées pour que j’ouvre votre dossier
    .details-also-4 = Calder Broadband, bonjour. D’abord le numéro de client, puis la date de naissance
    .details-also-5 = Je ne vois rien tant que vous n’êtes pas identifiée. Quel est votre numéro de client ?
    .test-line = Bonjour, { $agent } à l’appareil. Avant d’aller plus loin, je lance un test de la ligne ; dans une demi-minute, on saura ce qu’elle a et qui doit la réparer.
    .test-line-also-1 = Je démarre un test de ligne pour voir d’où vient le problème
    .test-line-also-2 = Bonjour, la première chose à faire, c’est de tester la connexion, laissez-moi une minute
    .test-line-also-3 = Restez avec moi, je mesure la ligne, ça nous dira tout de suite où est la panne
    .test-line-also-4 = Bonjour. Ne perdons pas de temps, je lance un diagnostic et on verra
    .test-line-also-5 = Trente secondes pour contrôler le signal, et on saura qui envoyer
    .test-line-coach = Vouloir réparer, c’est bien, mais c’est trop tôt. Un test, elle en a eu un à chaque appel, et personne ne l’a encore écoutée. Deux phrases d’abord.

# text: That is how each of those calls began, you know. A number, a test, and goodbye. I’d hoped to tell it once, to somebody who stays.
# says-tense: There it is. A number, a test, goodbye, somebody will be in touch. I’ve been through it Monday, Tuesday and yesterday. I’m not starting again.
# says-furious: No. No! That’s word for word what I got on Monday, and on Tuesday, and yesterday. I am not going through your form again!
# details-and-read: Your date of birth and customer number open the file, then I can read what you reported, and you needn’t tell it again.
# details-and-read-also-1: Give me your number and date of birth, I’ll read the tickets so that you don’t have to repeat
# details-and-read-also-2: With your date of birth and number I can see all the reports
# details-and-read-also-3: You won’t have to go through it again: two details, and everything you said is on my screen
# details-and-read-also-4: It’s all written down in your tickets, I only need the number and your birth date to open them
# details-and-read-also-5: I’d sooner read it than ask you again. Could you give me your customer number and date of birth?
# other-desk: I couldn’t tell you what happened there, the tickets are handled by another desk. But you’ve got me now, so let’s start fresh.
# other-desk-also-1: That was the ticket team, not us. Let’s start over
# other-desk-also-2: I wasn’t on those calls, my colleagues took them
# other-desk-also-3: That’ll have been the first-line team. I only see what’s in front of me, so let’s begin again
# other-desk-also-4: Whoever told you that made a mistake, but it wasn’t me. We’ll do it properly this time
# other-desk-also-5: I can’t answer for the people who took your calls, that’s another department altogether
# put-form-away: Then I won’t be the next one to do it. The form can wait. Start with Monday, take as long as you like, and I won’t cut in.
# put-form-away-also-1: You’re right, let’s leave the form. Tell me from the beginning, I’ll just listen
# put-form-away-also-2: I hear you. No form. What happened since Monday?
# put-form-away-also-3: You shouldn’t have to do that again. I’m listening now, take your time
# put-form-away-also-4: Then no number and no test. You talk, I keep quiet. What has this week been like?
# put-form-away-also-5: You’ve been through that more than enough. Forget the questions, just tell me what’s going on, from Monday
storm = Ils ont tous commencé comme ça, vous savez. Un numéro, un test, et au revoir. J’espérais raconter ça une fois, à quelqu’un qui reste.
    .says-tense = Et voilà. Un numéro, un test, au revoir, on vous rappellera. J’y ai eu droit lundi, mardi et hier. Je ne recommence pas.
    .says-furious = Non. Non ! C’est mot pour mot ce qu’on m’a dit lundi, et mardi, et hier. Je ne remplirai pas votre formulaire une fois de plus !
    .details-and-read = Avec votre date de naissance et votre numéro de client, j’ouvre le dossier et je lis ce que vous avez signalé, vous n’aurez pas à le répéter.
    .details-and-read-also-1 = Donnez-moi votre numéro et votre date de naissance, je lis les signalements pour vous éviter de tout redire
    .details-and-read-also-2 = Votre date de naissance et votre numéro, et je vois tout ce que vous avez déclaré
    .details-and-read-also-3 = Vous n’aurez pas à tout reprendre : deux renseignements, et ce que vous avez dit s’affiche chez moi
    .details-and-read-also-4 = Tout est écrit dans vos signalements, il me faut juste le numéro et votre date de naissance pour les ouvrir
    .details-and-read-also-5 = J’aime mieux le lire que vous le redemander. Vous me donnez votre numéro de client et votre date de naissance ?
    .other-desk = Je ne saurais pas vous dire ce qui s’est passé, les signalements, c’est un autre service. Mais maintenant vous m’avez, alors repartons de zéro.
    .other-desk-also-1 = Ça, c’est l’équipe des signalements, pas nous. Reprenons depuis le début
    .other-desk-also-2 = Ce n’est pas moi qui ai pris ces appels, ce sont des collègues
    .other-desk-also-3 = Ça, c’était le premier niveau. Moi, je ne vois que ce que j’ai devant moi, alors recommençons
    .other-desk-also-4 = La personne qui vous a dit ça s’est trompée, mais ce n’était pas moi. Cette fois, on fait ça bien
    .other-desk-also-5 = Je ne peux pas répondre de ceux qui ont pris vos appels, c’est un tout autre service
    .put-form-away = Alors ce ne sera pas une fois de plus. Le formulaire attendra. Commencez à lundi, prenez le temps qu’il vous faut, je ne vous coupe pas.
    .put-form-away-also-1 = Vous avez raison, on laisse le formulaire. Racontez-moi depuis le début, je ne fais qu’écouter
    .put-form-away-also-2 = Je vous entends. Pas de formulaire. Que s’est-il passé depuis lundi ?
    .put-form-away-also-3 = Vous ne devriez pas avoir à refaire ça. Je vous écoute, prenez votre temps
    .put-form-away-also-4 = Alors ni numéro, ni test. Vous parlez, je me tais. Comment s’est passée cette semaine ?
    .put-form-away-also-5 = Vous avez bien assez donné. Oublions les questions, dites-moi ce qui vous arrive, depuis lundi

# text: I do the payroll for three clinics, from my spare room. Sixty people are paid tomorrow. I’ve worked from a car park since Tuesday, on the wifi of a café.
# says-tense: I run the payroll for three clinics, from home. Sixty people expect their pay tomorrow. Since Tuesday I’ve worked in my car, outside a café, for the wifi.
# says-furious: Sixty people get paid by me tomorrow. Nurses, cleaners! And I’m sitting in a car outside a café, for the wifi, since Tuesday. In March! That’s my week.
# lights: Right, the main thing is to have you back for tomorrow. When you’re at home, is the light on the white box green or red?
# lights-also-1: OK, let’s find the fault: which lights are on on your box?
# lights-also-2: Have you tried to unplug the box and plug it in again?
# lights-also-3: Is there a red light on the modem when you’re in the house?
# lights-also-4: First let’s see if it’s the box. Can you tell me what’s lit up on it and what isn’t?
# lights-also-5: To get you working for tomorrow I need to know: did you check the cables and restart everything?
# poor-you: Oh, that’s dreadful. In a car, in this weather! I’m so sorry, really, so sorry. I can’t imagine how you’ve held out, you poor thing.
# poor-you-also-1: Oh no, I’m so, so sorry, that sounds absolutely horrible
# poor-you-also-2: You poor thing, four days, I feel terrible for you
# poor-you-also-3: My God, in a car! I could cry for you, I’m so very sorry
# poor-you-also-4: That’s heartbreaking, truly. I’m sorry, I’m sorry, you must be frozen
# poor-you-also-5: Oh you poor soul, all those people and no line, it’s just awful, I’m so sorry
# hotspot: You could use your phone as a hotspot for the time being. A lot of our customers do that when there’s a fault.
# hotspot-also-1: Have you thought of sharing the connection of your phone?
# hotspot-also-2: In the meantime just tether to your mobile
# hotspot-also-3: Doesn’t your phone do tethering? You can put the laptop on that
# hotspot-also-4: Most people use 4G from their mobile until the line’s back
# hotspot-also-5: You needn’t sit outside a café, you could go online over your own mobile
# paraphrase: Sixty people’s pay, and you’ve carried it from a car. I want to have it right: dead since Monday, nobody called you, and the payroll has to run tomorrow. Is that it?
# paraphrase-also-1: So you’ve been without a line since Monday, working in your car, and sixty people depend on you tomorrow. That must be exhausting. Have I got that right?
# paraphrase-also-2: Let me check that I understood: no line, no call, and payroll tomorrow? You’ve had a terrible week
# paraphrase-also-3: You must be worn out. So it’s since Monday, and tomorrow sixty people need their pay, correct?
# paraphrase-also-4: If I follow you, tomorrow is the day that counts, and we left you alone with it. Is that right?
# paraphrase-also-5: A week’s work from the seat of a car, and all those people waiting on you. What I’ve noted: off since Monday, no one rang, payday’s tomorrow. Anything I’ve missed?
# paraphrase-also-6: That’s no way to have to work, I understand you’re exhausted. Tell me if I’ve followed: it died on Monday, we never called, and those salaries have to go out tomorrow?
story = Je fais les payes de trois cliniques, dans ma chambre d’amis. Demain, soixante personnes sont payées. Depuis mardi je travaille dans ma voiture, sur le wifi d’un café.
    .says-tense = Je fais les payes de trois cliniques, de chez moi. Soixante personnes attendent leur salaire demain. Depuis mardi, je travaille dans ma voiture, devant un café, pour avoir du wifi.
    .says-furious = Demain, soixante personnes doivent toucher leur paye. Des infirmières, des agents d’entretien ! Et moi je suis dans une voiture, devant un café, pour le wifi, depuis mardi. En mars ! La voilà, ma semaine.
    .lights = Bon, l’essentiel, c’est que ça remarche pour demain. Quand vous êtes chez vous, le voyant du boîtier blanc est vert ou rouge ?
    .lights-also-1 = D’accord, cherchons la panne : quels voyants sont allumés sur la box ?
    .lights-also-2 = Vous avez essayé de débrancher la box et de la rebrancher ?
    .lights-also-3 = Est-ce qu’il y a un voyant rouge sur le modem, chez vous ?
    .lights-also-4 = Voyons d’abord si c’est le boîtier. Qu’est-ce qui est allumé dessus, et qu’est-ce qui ne l’est pas ?
    .lights-also-5 = Pour que ça marche demain, il faut que je sache : vous avez vérifié les câbles et tout redémarré ?
    .poor-you = Oh, mais c’est affreux. Dans une voiture, par ce temps ! Toutes mes excuses, vraiment, mille excuses. Je ne sais pas comment vous avez tenu, ma pauvre dame.
    .poor-you-also-1 = Oh non, je vous demande mille fois pardon, c’est absolument horrible
    .poor-you-also-2 = Ma pauvre, quatre jours, ça me rend malade pour vous
    .poor-you-also-3 = Mon Dieu, dans une voiture ! J’en pleurerais pour vous, pardon, mille fois pardon
    .poor-you-also-4 = Ça fend le cœur, vraiment. Pardon, pardon, vous devez être gelée
    .poor-you-also-5 = Oh là là, ma pauvre dame, tous ces gens et pas de ligne, c’est épouvantable, toutes mes excuses
    .hotspot = En attendant, vous pourriez partager la connexion de votre téléphone. Beaucoup de nos clients font ça quand il y a une panne.
    .hotspot-also-1 = Vous avez pensé au partage de connexion ?
    .hotspot-also-2 = Pour l’instant, passez simplement par votre mobile
    .hotspot-also-3 = Votre téléphone ne fait pas modem ? Vous pouvez y connecter l’ordinateur
    .hotspot-also-4 = La plupart des gens prennent la 4G de leur mobile en attendant que la ligne revienne
    .hotspot-also-5 = Pas besoin d’aller devant un café, vous pouvez vous connecter avec votre propre mobile
    .paraphrase = La paye de soixante personnes, et vous la portez depuis une voiture. Je tiens à bien comprendre : plus rien depuis lundi, personne ne vous a appelée, et la paye doit partir demain. C’est ça ?
    .paraphrase-also-1 = Donc, pas de ligne depuis lundi, vous travaillez dans votre voiture, et soixante personnes comptent sur vous demain. Vous devez être épuisée. J’ai bien compris ?
    .paraphrase-also-2 = Je vérifie que je vous suis : pas de ligne, pas d’appel, et la paye demain ? Vous avez passé une semaine terrible
    .paraphrase-also-3 = Vous devez être à bout. Donc c’est depuis lundi, et demain soixante personnes attendent leur salaire, c’est exact ?
    .paraphrase-also-4 = Si je vous suis, c’est demain que tout se joue, et on vous a laissée seule avec ça. C’est bien ça ?
    .paraphrase-also-5 = Tout ce travail sur un siège de voiture, et tous ces gens qui comptent sur vous. J’ai noté : coupée depuis lundi, pas un rappel, jour de paye demain. J’ai oublié quelque chose ?
    .paraphrase-also-6 = Ce ne sont pas des conditions de travail, je comprends votre fatigue. Dites-moi si je vous suis : elle est morte lundi, on ne vous a jamais appelée, et ces salaires doivent partir demain ?

# text: You know, I’ve been with you since 2014. I told my sister to go with you, and my neighbours. So what happened to my reports? That’s what I don’t understand.
# says-tense: Since 2014 I’ve been with you. I sent you my sister. I sent you my neighbours. And when I need you for once, nobody reads what I write. Why?
# says-furious: Twelve years! I sent you my sister, I sent you half my street. And I’m worth a ticket that nobody opens. Why? Just tell me why!
# read-out: I have them here. Each was closed by an automatic test, which stops at the cabinet in the street. Nobody tested as far as 14 Harbour Row.
# read-out-also-1: I can see your tickets: an automatic test closed every one, your address was never checked
# read-out-also-2: They were closed by the system, the test doesn’t reach your house on Harbour Row
# read-out-also-3: The test only covers the cabinet, so the system thought you were fine
# read-out-also-4: Looking at your file: all of them shut by the test, while nobody ever checked Harbour Row itself
# read-out-also-5: Your reports? A computer closed each one because the street cabinet answered. Number 14 wasn’t in the test
# we-value: We truly value your loyalty. Customers like you, who have been with us for so long, are the reason why we invest in our network and our service every single year.
# we-value-also-1: Your loyalty means a lot to Calder Broadband
# we-value-also-2: As a long-standing customer you are very important to us
# we-value-also-3: We’re very grateful that you’ve chosen us for so many years
# we-value-also-4: Thank you for recommending us, that’s a wonderful sign of confidence
# we-value-also-5: Customers such as you are at the heart of everything we do
# own-and-verify: You stood by us and we didn’t stand by you. Let me read those reports, not guess. For your protection: your date of birth and customer number?
# own-and-verify-also-1: You deserved better after twelve years. Let me open the tickets with you: may I have your date of birth and customer number?
# own-and-verify-also-2: I understand why that hurts. I’ll look at them now, I just need to check that it’s you: date of birth and number?
# own-and-verify-also-3: You were loyal and we let you down. Two questions and I’ll read you what they say
# own-and-verify-also-4: That’s a real disappointment, I hear it. To see what happened I need your date of birth and your number, please
# own-and-verify-also-5: You sent us people you care about, and we couldn’t even answer you. That’s on us. Give me your date of birth and customer number, and I’ll tell you what became of each report
# own-and-verify-also-6: It’s a fair question, and you should have had the answer on Monday; we failed you there. I want to see it with my own eyes: may I check your date of birth and number?
# verify-plain: To look at the tickets I’ll need your date of birth and your customer number.
# verify-plain-also-1: Date of birth and customer number please, then I can check
# verify-plain-also-2: I have to verify you first
# verify-plain-also-3: Can you confirm your details so I can open the tickets?
# verify-plain-also-4: For that I have to open the file. Number and birth date?
# verify-plain-also-5: I’ll look them up. What’s the customer number, and when were you born?
# own-and-read: You stood by us and we didn’t stand by you. I have them here: a robot tested the street and closed them, never your house. That’s our failing.
# own-and-read-also-1: You deserved better. What happened is that an automatic test closed them all, nobody opened them. I’m sorry
# own-and-read-also-2: I understand that it hurts. They were closed by a machine, and that’s our fault
# own-and-read-also-3: After twelve years that’s bitter. Honestly: nobody read them, a test closed them, and I’m taking it from here
# own-and-read-also-4: You’re right to be bitter, you kept faith with us and we left your reports to a machine. It tested the cabinet, said all’s well, and closed them. I own that
# own-and-read-also-5: I see how much that disappoints you. This is what I read here: test passed, ticket closed, every time, and not a soul looked. That’s our doing and I’m not hiding it
loyal = Vous savez, je suis chez vous depuis 2014. J’ai dit à ma sœur d’aller chez vous, et à mes voisins. Alors que sont devenus mes signalements ? C’est ça que je ne comprends pas.
    .says-tense = Depuis 2014 que je suis chez vous ! Je vous ai amené ma sœur. Je vous ai amené mes voisins. Et le jour où j’ai besoin de vous, personne ne lit ce que j’écris. Pourquoi ?
    .says-furious = Douze ans ! Je vous ai amené ma sœur, je vous ai amené la moitié de ma rue. Et je vaux un ticket que personne n’ouvre. Pourquoi ? Dites-moi seulement pourquoi !
    .read-out = Je les ai ici. Chacun a été clos par un test automatique, qui s’arrête à l’armoire dans la rue. Personne n’a testé jusqu’au 14 Harbour Row.
    .read-out-also-1 = Je vois vos signalements : un test automatique les a tous clos, votre adresse n’a jamais été vérifiée
    .read-out-also-2 = Le système les a fermés, le test ne va pas jusqu’à votre maison de Harbour Row
    .read-out-also-3 = Le test ne couvre que l’armoire, alors le système a cru que tout allait bien
    .read-out-also-4 = Je lis votre dossier : tous fermés par le test, et personne n’a jamais vérifié Harbour Row même
    .read-out-also-5 = Vos signalements ? Un ordinateur les a clos un à un parce que l’armoire de rue répondait. Le numéro 14 n’était pas dans le test
    .we-value = Votre fidélité nous est précieuse. C’est pour des clients comme vous, qui nous suivent depuis si longtemps, que nous investissons chaque année dans notre réseau et dans notre service.
    .we-value-also-1 = Votre fidélité compte beaucoup pour Calder Broadband
    .we-value-also-2 = Cliente de longue date, vous êtes très importante pour nous
    .we-value-also-3 = Un grand merci de nous faire confiance depuis tant d’années
    .we-value-also-4 = Merci de parler de nous autour de vous, c’est une belle marque de confiance
    .we-value-also-5 = Des clients comme vous sont au cœur de tout ce que nous faisons
    .own-and-verify = Vous étiez là pour nous, et nous pas pour vous. Ces signalements, je veux les lire, pas deviner. Pour votre protection : votre date de naissance et votre numéro de client ?
    .own-and-verify-also-1 = Après douze ans, vous méritiez mieux. Ouvrons-les ensemble : je peux avoir votre date de naissance et votre numéro de client ?
    .own-and-verify-also-2 = Je comprends que ça blesse. Je les regarde maintenant, je dois juste vérifier que c’est bien vous : date de naissance et numéro ?
    .own-and-verify-also-3 = Vous avez été fidèle et nous vous avons laissée tomber. Deux questions, et je vous lis ce qui est écrit
    .own-and-verify-also-4 = C’est une vraie déception, je l’entends. Pour voir ce qui s’est passé, il me faut votre date de naissance et votre numéro, s’il vous plaît
    .own-and-verify-also-5 = Vous nous avez envoyé des gens qui vous sont chers, et nous n’avons même pas su vous répondre. C’est notre faute. Donnez-moi votre date de naissance et votre numéro de client, et je vous dirai ce qu’est devenu chaque signalement
    .own-and-verify-also-6 = La question est juste, et la réponse, on vous la devait dès lundi ; là-dessus, nous avons failli. Je veux le voir de mes yeux : je peux vérifier votre date de naissance et votre numéro ?
    .verify-plain = Pour regarder les signalements, il me faut votre date de naissance et votre numéro de client.
    .verify-plain-also-1 = Date de naissance et numéro de client, s’il vous plaît, ensuite je vérifie
    .verify-plain-also-2 = Je dois d’abord vous identifier
    .verify-plain-also-3 = Vous pouvez me confirmer vos coordonnées pour que j’ouvre les signalements ?
    .verify-plain-also-4 = Pour ça, je dois ouvrir le dossier. Numéro et date de naissance ?
    .verify-plain-also-5 = Je les cherche. Quel est le numéro de client, et quand êtes-vous née ?
    .own-and-read = Vous étiez là pour nous, et nous pas pour vous. Je les ai sous les yeux : un robot a testé la rue et les a clos, jamais votre maison. C’est notre faute.
    .own-and-read-also-1 = Vous méritiez mieux. En fait, un test automatique les a tous fermés, personne ne les a ouverts. Je vous demande pardon
    .own-and-read-also-2 = Je comprends que ça fasse mal. C’est une machine qui les a clos, et c’est de notre faute
    .own-and-read-also-3 = Après douze ans, c’est amer. Honnêtement : personne ne les a lus, un test les a fermés, et à partir d’ici je m’en charge
    .own-and-read-also-4 = Vous avez de quoi nous en vouloir : vous étiez fidèle, et nous avons laissé vos signalements à une machine. Elle a testé l’armoire, dit que tout allait bien, et les a clos. C’est à nous de l’assumer
    .own-and-read-also-5 = Je vois combien vous êtes déçue. Voilà ce que je lis : test réussi, signalement clos, à chaque fois, et pas âme qui vive pour y jeter un œil. C’est notre fait, je ne le cache pas

# text: The nineteenth of November 1983, and it ends in 0471. So, what do they say? I’d honestly like to know whether anyone opened them.
# says-tense: Nineteenth of November ’83, and it ends in 0471. Well? What do they say, my famous tickets? Did a single person open them?
# says-furious: Nineteenth of November ’83, 0471. Go on, read them out. Did anyone open one? One? Or do they go straight in the bin?
# network-words: The OLT polls green down to the splitter, so the ticket auto-closes. The drop to your ONT isn’t in scope of the remote loop test.
# network-words-also-1: The remote test validates up to the splitter only, so the ONT was not polled
# network-words-also-2: It’s a false pass on the loop test, the drop cable isn’t monitored
# network-words-also-3: The GPON port showed up at L1, so the workflow auto-resolved the trouble ticket
# network-words-also-4: It’s downstream of the PCP: the probe only validates OLT to splitter, so no alarm was raised
# network-words-also-5: The LOS is on the drop side, outside the loopback perimeter, hence the false negative
# honest: I’d be suspicious too, and you’re right: nobody opened them. A robot tested the street, never your house, and closed them. I’m sorry for that.
# honest-also-1: You’re right to ask. The honest answer is that nobody read them: a test closed them by itself. I’m sorry
# honest-also-2: I won’t dress it up, no one opened them. A machine checked the street and not your house. I apologise
# honest-also-3: I understand that you doubt us. They were closed by an automatic test, no human saw them, and that’s our failing
# honest-also-4: No, nobody did, and I’m sorry. The test stops at the cabinet, so it never saw your fault
# honest-also-5: You deserve the truth, even if it’s not pretty: not one was read. The test looked at the cabinet, was satisfied, and shut them. I’m truly sorry
# honest-also-6: I understand the suspicion. They weren’t thrown away, but no person opened them either, only a program. That’s wrong, and I apologise for it
# honest-also-7: It shames me to tell you, but not one of us looked. A computer found the street in order, and that was enough for it to end your reports
# plain: Each was closed by an automatic test of the street cabinet. The fault is between the cabinet and your house, where the test doesn’t see it.
# plain-also-1: The system tests the cabinet only, and closed them because it passed
# plain-also-2: An automatic test closed them, it can’t see the last stretch to your home
# plain-also-3: They were closed automatically, the fault is after the cabinet
# plain-also-4: What they say is “test passed, closed”. The test stops in the street, and the break is after that
# plain-also-5: The cabinet is fine, so the system ended the tickets; it has no view of the cable to your house
# field-team: It looks as if the network people signed them off without reading them. They’ve had the storms in the west to deal with all week, to be fair to them, so they’re run off their feet.
# field-team-also-1: The field team closed them, they’re overwhelmed at the moment
# field-team-also-2: Our technicians should have looked at that, I don’t know why they didn’t
# field-team-also-3: That’s on the technicians, they should have opened them and they didn’t
# field-team-also-4: The network department ticks them off without looking, it happens a lot with them
# field-team-also-5: My guess is that somebody over there was in a hurry, they’re short of people because of the storms
# field-team-also-6: That wasn’t us, it’s the network crowd who shut them. You’d have to take it up with them
tickets = Le 19 novembre 1983, et ça finit par 0471. Alors, qu’est-ce qu’ils disent ? J’aimerais vraiment savoir si quelqu’un les a ouverts.
    .says-tense = 19 novembre 83, et ça finit par 0471. Alors ? Ils disent quoi, mes fameux signalements ? Une seule personne les a ouverts ?
    .says-furious = 19 novembre 83, 0471. Allez-y, lisez. Quelqu’un en a ouvert un ? Un seul ? Ou bien ça part directement à la poubelle ?
    .network-words = L’OLT répond jusqu’au coupleur, donc le ticket passe en clôture automatique. Le raccordement vers votre ONT n’entre pas dans le périmètre du test de boucle.
    .network-words-also-1 = Le test distant valide uniquement jusqu’au coupleur, l’ONT n’a donc pas été interrogé
    .network-words-also-2 = C’est un faux positif du test de boucle, le câble de branchement n’est pas supervisé
    .network-words-also-3 = Le port GPON était actif en couche 1, le workflow a donc autorésolu le ticket d’incident
    .network-words-also-4 = C’est en aval du PCP : la sonde ne valide que le tronçon OLT-coupleur, aucune alarme n’est remontée
    .network-words-also-5 = La LOS est côté branchement, hors du périmètre de bouclage, d’où le faux négatif
    .honest = À votre place je me méfierais aussi, et vous avez raison : personne ne les a ouverts. Un robot a testé la rue, jamais votre maison, et les a clos. Je vous en demande pardon.
    .honest-also-1 = Vous avez raison de demander. La réponse honnête, c’est que personne ne les a lus : un test les ferme tout seul. Je vous demande pardon
    .honest-also-2 = Je ne vais pas enjoliver, personne ne les a ouverts. Une machine a vérifié la rue et pas votre maison. Toutes nos excuses
    .honest-also-3 = Je comprends que vous doutiez de nous. Un test automatique les a clos, aucun humain ne les a vus, et c’est notre faute
    .honest-also-4 = Non, personne, et je m’en excuse. Le test s’arrête à l’armoire, il n’a jamais vu votre panne
    .honest-also-5 = Vous méritez la vérité, même si elle n’est pas belle : pas un n’a été lu. Le test a regardé l’armoire, s’en est contenté, et les a fermés. Je vous demande sincèrement pardon
    .honest-also-6 = Je comprends votre méfiance. Jetés, non, mais ouverts par quelqu’un, non plus : seul un programme les a traités. Ce n’est pas normal, et je vous présente nos excuses
    .honest-also-7 = J’ai honte de vous le dire, mais aucun de nous n’a regardé. Un ordinateur a trouvé la rue en ordre, et ça lui a suffi pour clore vos signalements
    .plain = Chacun a été clos par un test automatique de l’armoire de rue. La panne se trouve entre l’armoire et votre maison, là où le test ne voit rien.
    .plain-also-1 = Le système ne teste que l’armoire, et les a fermés parce que le test était bon
    .plain-also-2 = Un test automatique les a clos, il ne voit pas le dernier tronçon jusque chez vous
    .plain-also-3 = Ils ont été fermés automatiquement, la panne est après l’armoire
    .plain-also-4 = Ce qu’ils disent, c’est « test réussi, clos ». Le test s’arrête dans la rue, et la coupure est après
    .plain-also-5 = L’armoire est en bon état, donc le système a mis fin aux signalements ; le câble jusque chez vous, il ne le voit pas
    .field-team = On dirait que les gens du réseau les ont validés sans les lire. Il faut dire qu’ils ont eu les tempêtes à l’ouest toute la semaine, à leur décharge, et ils ne savent plus où donner de la tête.
    .field-team-also-1 = C’est l’équipe de terrain qui les a fermés, ils sont débordés en ce moment
    .field-team-also-2 = Nos techniciens auraient dû regarder, je ne sais pas pourquoi ils ne l’ont pas fait
    .field-team-also-3 = Là, c’est aux techniciens qu’il faut s’en prendre, ils devaient les ouvrir et ne l’ont pas fait
    .field-team-also-4 = Le service réseau coche sans regarder, ça arrive souvent chez eux
    .field-team-also-5 = À mon avis quelqu’un de chez eux était pressé, ils manquent de monde avec les tempêtes
    .field-team-also-6 = Ce n’est pas nous, ce sont ceux du réseau qui les ont clos. C’est avec eux qu’il faut voir ça

# text: Please don’t read me the script. I asked you a question, a simple one.
# says-tense: No. Not the script. I know the script, it’s what you play while I wait. I asked you a question.
# says-furious: Value! Don’t you dare read me that. I’ve had it sung to me for forty minutes with a piano. I asked you why!
# truly: It isn’t a script, though. We really do care about our long-standing customers, all of us here do. I’m sorry that you don’t feel it.
# truly-also-1: But I mean it, loyalty matters to us
# truly-also-2: I’m sorry that you see it that way, we do care
# truly-also-3: I’m not reading anything out, that’s what we really think of you
# truly-also-4: You’re wrong about that, we do appreciate our loyal customers
# truly-also-5: There’s no need to take it like that, it was meant sincerely
# drop-card-verify: You’re right, that was the script. I’m sorry. Your date of birth and your number, and I’ll read you what’s there.
# drop-card-verify-also-1: I’m sorry, you asked me something real. May I have your date of birth and number so I can tell you?
# drop-card-verify-also-2: Fair enough, no more phrases. Let me open the tickets: date of birth and customer number?
# drop-card-verify-also-3: Guilty. You asked why and I gave you a slogan, I apologise. Let me have your number and birth date and I’ll find out
# drop-card-verify-also-4: That was a phrase, not an answer. Sorry. For the answer I need to open your file: when were you born, and what’s the number?
# drop-card-verify-also-5: I’m sorry, I deserved that. I’ll stop talking and start reading, once I have your customer number and date of birth
# just-verify: Then let’s look. Date of birth and customer number, please.
# just-verify-also-1: OK, your date of birth and number please
# just-verify-also-2: Let me check then, what’s your customer number and date of birth?
# just-verify-also-3: Right. Number? And birth date?
# just-verify-also-4: I’d have to open the tickets for that, so I’ll need to identify you
# just-verify-also-5: Then I’ll check what happened, just give me the two usual security details
# drop-card-answer: You’re right, that was the script. I’m sorry. The straight answer: nobody opened them. A robot tested the street, found it well and closed them.
# drop-card-answer-also-1: I’m sorry, here’s the real answer: a machine closed them and no one read them
# drop-card-answer-also-2: Fair enough. The truth is that nobody looked at them, an automatic test shut them
# drop-card-answer-also-3: That was hollow, and I apologise. Here is why: the program that tests the cabinet closed them one after the other, without a human in sight
# drop-card-answer-also-4: Point taken, I owe you more than a phrase. Nobody read your reports, and the machine that shut them never looked at your house. Sorry
# drop-card-answer-also-5: You asked a simple question and I dodged it, forgive me. They were closed by a test of the street. No person opened them
# just-answer: They were closed by an automatic test of the street cabinet. It passed, and your fault lies further on.
# just-answer-also-1: The automatic test passed, so they were closed
# just-answer-also-2: A test closed them, the fault is after the cabinet
# just-answer-also-3: Automatically closed, all of them: the cabinet was working
# just-answer-also-4: The reason is that the test only goes as far as the cabinet, so it found nothing
# just-answer-also-5: It’s the robot that checks the street, it saw no fault and ended the tickets
hollow = S’il vous plaît, pas de discours tout fait. Je vous ai posé une question, une question simple.
    .says-tense = Non. Pas le discours. Le discours, je le connais, vous le passez pendant que j’attends. Je vous ai posé une question.
    .says-furious = Précieuse ! Ne me récitez pas ça. On me l’a chanté pendant quarante minutes, avec un piano. Je vous ai demandé pourquoi !
    .truly = Mais ce n’est pas un discours. Nos clients de longue date comptent vraiment pour nous, pour chacun de nous ici. Dommage que vous ne le sentiez pas.
    .truly-also-1 = Mais je le pense, la fidélité compte pour nous
    .truly-also-2 = Je regrette que vous le preniez ainsi, nous y sommes très attachés
    .truly-also-3 = Je ne récite rien, c’est vraiment ce qu’on pense de vous
    .truly-also-4 = Là, vous vous trompez, nous tenons à nos clients fidèles
    .truly-also-5 = Inutile de le prendre comme ça, c’était dit sincèrement
    .drop-card-verify = C’est vrai, c’était un discours tout fait. Pardon. Votre date de naissance et votre numéro, et je vous lis ce qui est écrit.
    .drop-card-verify-also-1 = Pardon, vous me posiez une vraie question. Je peux avoir votre date de naissance et votre numéro pour y répondre ?
    .drop-card-verify-also-2 = Vous avez raison, plus de formules. J’ouvre vos signalements : date de naissance et numéro de client ?
    .drop-card-verify-also-3 = Je plaide coupable. Vous demandiez pourquoi et je vous ai servi un slogan, toutes mes excuses. Donnez-moi votre numéro et votre date de naissance, et je cherche
    .drop-card-verify-also-4 = C’était une phrase, pas une réponse. Pardon. Pour la réponse, je dois ouvrir le dossier : votre date de naissance, et le numéro ?
    .drop-card-verify-also-5 = Pardon, je ne l’ai pas volé. J’arrête de parler et je lis, dès que j’ai votre numéro de client et votre date de naissance
    .just-verify = Alors regardons. Date de naissance et numéro de client, s’il vous plaît.
    .just-verify-also-1 = D’accord, votre date de naissance et votre numéro, s’il vous plaît
    .just-verify-also-2 = Je vérifie, alors : quel est votre numéro de client, et votre date de naissance ?
    .just-verify-also-3 = Bien. Le numéro ? Et la date de naissance ?
    .just-verify-also-4 = Pour ça, il faut ouvrir les signalements, donc vous identifier
    .just-verify-also-5 = Je vérifie donc ce qui s’est passé, donnez-moi juste les deux éléments de sécurité habituels
    .drop-card-answer = C’est vrai, c’était un discours tout fait. Pardon. La réponse franche : personne ne les a ouverts. Un robot a testé la rue, l’a trouvée en bon état et les a clos.
    .drop-card-answer-also-1 = Pardon, voici la vraie réponse : une machine les a fermés et personne ne les a lus
    .drop-card-answer-also-2 = Vous avez raison. La vérité, c’est que personne ne les a regardés, un test automatique les a clos
    .drop-card-answer-also-3 = C’était creux, toutes mes excuses. Voilà pourquoi : le programme qui teste l’armoire les a clos l’un après l’autre, sans personne derrière
    .drop-card-answer-also-4 = C’est compris, je vous dois mieux qu’une formule. Personne n’a lu vos signalements, et la machine qui les a fermés n’a jamais regardé chez vous. Pardon
    .drop-card-answer-also-5 = Vous posiez une question simple et je l’ai esquivée, je vous demande pardon. C’est un test de la rue qui les a clos. Aucun être humain ne les a ouverts
    .just-answer = Ils ont été clos par un test automatique de l’armoire de rue. Le test était bon, et votre panne est plus loin.
    .just-answer-also-1 = Le test automatique était bon, ils ont donc été fermés
    .just-answer-also-2 = C’est un test qui les a clos, la panne est après l’armoire
    .just-answer-also-3 = Clos automatiquement, tous : l’armoire fonctionnait
    .just-answer-also-4 = La raison, c’est que le test ne va que jusqu’à l’armoire, il n’a donc rien trouvé
    .just-answer-also-5 = C’est le robot qui contrôle la rue, il n’a pas vu de défaut et a mis fin aux signalements

# text: All right. But at eight tomorrow morning I have to be connected, or sixty people wait for their money. Will I be?
# says-tense: So much for that. And tomorrow? At eight I have to be connected, for sixty people. Will I have a line, yes or no?
# says-furious: And that helps me how? Tomorrow at eight I pay sixty people. Will I have a line or won’t I? Yes or no!
# promise-tonight: You will. I’m putting it through as urgent, and you’ll have your line back tonight. You have my word on that.
# promise-tonight-also-1: Yes, I promise you’ll be online tonight
# promise-tonight-also-2: Don’t worry, it will be fixed by this evening, I guarantee it
# promise-tonight-also-3: I’ll make sure that your line works before eight
# promise-tonight-also-4: Yes. It’s an emergency now, and they’ll have it mended before midnight, I swear
# promise-tonight-also-5: By the time you get up you’ll have your connection, you can count on me for that
# promise-tonight-coach: The answer that she longs for, and you cannot know it. It buys you two quiet minutes and costs the rest of the call. Say no to the line, and yes to a way of working tomorrow.
# data-plain: The line, I can’t say. I’m opening unlimited data on your mobile for seven days. In five minutes you can connect your computer to it.
# data-plain-also-1: No promise for the line, but you get free unlimited mobile data for a week from now
# data-plain-also-2: I’m activating unlimited data on your phone, use it to work tomorrow
# data-plain-also-3: You can work on your mobile connection, I’ve made it unlimited for seven days
# data-plain-also-4: I don’t know about the line. Your mobile gets unlimited data for a week, switch on the hotspot and log in with that
# data-plain-also-5: Nobody can say for the line, so use the phone: no data limit for seven days, it’s live in five minutes
# booking-page: The next visit that I can book is Tuesday, between eight and one. If you’d like it I’ll reserve it now, before it goes.
# booking-page-also-1: The first appointment available is on Tuesday morning
# booking-page-also-2: I can send an engineer on Tuesday, shall I book?
# booking-page-also-3: The calendar has nothing before Tuesday. Do you want me to take that one?
# booking-page-also-4: A technician could come on Tuesday, sometime between eight and one
# booking-page-also-5: I can offer you Tuesday for the repair visit, that’s the earliest on the booking page
# data-kindly: With sixty people waiting, you need a sure thing. The line isn’t one. This is: unlimited data on your mobile, for a week, in five minutes. Would your programs run on that?
# data-kindly-also-1: I understand what hangs on it. I can’t promise the line, but I can give you unlimited mobile data from now on. Would that work for payroll?
# data-kindly-also-2: You can’t leave that to luck, I see that. What I can guarantee is unlimited data on your phone within five minutes
# data-kindly-also-3: That’s a heavy responsibility. Honestly I don’t know about the line, but I can open unlimited data on your mobile so that you can work at home tomorrow
# data-kindly-also-4: I’d be worried too. Let’s make tomorrow safe: free unlimited data on your mobile for seven days, active in five minutes
# data-kindly-also-5: It frightens you to depend on it, and you’re right, so let’s not depend on it. In five minutes your mobile has data without a limit, all week. Can you do the payroll over that?
# data-kindly-also-6: Those people must be paid, I understand. An honest answer: for the line I can’t say yes. For your phone I can: unlimited from now, for a week. Is there good reception at home?
tomorrow = Bon. Mais demain matin, à huit heures, il faut que je sois connectée, sinon soixante personnes attendent leur argent. Je le serai ?
    .says-tense = Bon, passons. Et demain ? À huit heures, il faut que je sois connectée, pour soixante personnes. J’aurai une ligne, oui ou non ?
    .says-furious = Et ça me sert à quoi ? Demain, à huit heures, je paie soixante personnes. Est-ce que j’aurai une ligne ? Oui ou non !
    .promise-tonight = Vous en aurez une. Je fais passer ça en urgence, et votre ligne sera rétablie ce soir. Vous avez ma parole.
    .promise-tonight-also-1 = Oui, je vous promets que vous serez connectée ce soir
    .promise-tonight-also-2 = Ne vous inquiétez pas, ce sera réparé d’ici ce soir, je vous le garantis
    .promise-tonight-also-3 = Je fais le nécessaire pour que votre ligne marche avant huit heures
    .promise-tonight-also-4 = Oui. C’est passé en urgence, et ce sera réparé avant minuit, je vous le jure
    .promise-tonight-also-5 = À votre réveil, vous aurez votre connexion, vous pouvez compter sur moi
    .promise-tonight-coach = C’est la réponse qu’elle espère, et vous n’en savez rien. Vous y gagnez deux minutes de calme et vous perdez le reste de l’appel. Dites non pour la ligne, et oui à un moyen de travailler demain.
    .data-plain = Pour la ligne, je ne sais pas. J’ouvre des données illimitées sur votre mobile pour sept jours. Dans cinq minutes, vous pouvez y connecter votre ordinateur.
    .data-plain-also-1 = Pas de promesse pour la ligne, mais vous avez une semaine de données mobiles illimitées dès maintenant
    .data-plain-also-2 = J’active les données illimitées sur votre téléphone, servez-vous-en pour travailler demain
    .data-plain-also-3 = Vous pouvez travailler en partage de connexion, c’est illimité pendant sept jours
    .data-plain-also-4 = Pour la ligne, je l’ignore. Votre mobile passe en illimité pour une semaine, activez le partage et connectez-vous avec
    .data-plain-also-5 = Personne ne peut le dire pour la ligne, alors prenez le téléphone : pas de limite de données pendant sept jours, c’est actif dans cinq minutes
    .booking-page = La prochaine intervention que je peux réserver est mardi, entre huit heures et treize heures. Si vous la voulez, je la bloque avant qu’elle parte.
    .booking-page-also-1 = Le premier rendez-vous disponible est mardi matin
    .booking-page-also-2 = Je peux vous envoyer un technicien mardi, je réserve ?
    .booking-page-also-3 = Le calendrier n’a rien avant mardi. Vous voulez que je prenne celui-là ?
    .booking-page-also-4 = Un technicien pourrait passer mardi, à un moment entre huit heures et treize heures
    .booking-page-also-5 = Je peux vous proposer mardi pour l’intervention, c’est le plus tôt sur la page de réservation
    .data-kindly = Avec soixante personnes qui attendent, il vous faut quelque chose de sûr. La ligne ne l’est pas. Ce qui l’est : des données illimitées sur votre mobile, une semaine, dans cinq minutes. Vos logiciels tourneraient avec ça ?
    .data-kindly-also-1 = Je comprends tout ce qui en dépend. Je ne peux pas promettre la ligne, mais des données mobiles illimitées dès maintenant, oui. Ça irait pour la paye ?
    .data-kindly-also-2 = Vous ne pouvez pas laisser ça au hasard, je le vois bien. Ce que je peux garantir, ce sont des données illimitées sur votre téléphone dans cinq minutes
    .data-kindly-also-3 = C’est une lourde responsabilité. Honnêtement, pour la ligne je ne sais pas, mais je peux ouvrir l’illimité sur votre mobile pour que vous travailliez chez vous demain
    .data-kindly-also-4 = Moi aussi je m’inquiéterais. Mettons demain à l’abri : sept jours de données illimitées sur votre mobile, actives dans cinq minutes
    .data-kindly-also-5 = Dépendre de cette ligne vous fait peur, et c’est normal, alors n’en dépendons pas. Dans cinq minutes, votre mobile a des données sans limite, toute la semaine. Vous pourriez faire la paye avec ça ?
    .data-kindly-also-6 = Ces gens doivent être payés, je comprends bien. Réponse honnête : pour la ligne, je ne peux pas dire oui. Pour votre téléphone, si : illimité dès maintenant, une semaine. Vous captez bien chez vous ?

# text: So I’m back in the queue. I had hoped that being the one who waits longest would count for something.
# says-tense: So it’s the queue again. Four days of waiting, and the prize is more waiting. You can hear how that sounds, can’t you?
# says-furious: The queue! I’ve waited for four days, and you send me back to the end of the queue! Is that what twelve years are good for?
# ring-dispatch: I do hear it, and I won’t leave it there. I’m ringing dispatch: ninety seconds on hold at most, and I come back with a time. All right?
# ring-dispatch-also-1: You’re right, that’s not good enough. Let me ring dispatch, ninety seconds on hold at most
# ring-dispatch-also-2: I understand. I’ll call the dispatch desk for you right now, may I put you on hold for up to a minute and a half?
# ring-dispatch-also-3: No more queue. I’m calling dispatch now and I’ll be back within a minute and a half
# ring-dispatch-also-4: It sounds bad, and you shouldn’t have to accept it. There’s a desk that holds slots back: I’ll ring them, and you’ll hear me again in ninety seconds or less
# ring-dispatch-also-5: You’ve waited your share, I won’t send you back. May I leave you on hold for a minute, a minute and a half at the outside, to get you a real time from dispatch?
# not-fair: I do understand, believe me, but there are other people waiting as well, some of them for longer, and it wouldn’t be fair if I moved you ahead of them.
# not-fair-also-1: Everyone has to wait for their turn, I can’t make exceptions
# not-fair-also-2: I see your point, but the order is the same for all our customers
# not-fair-also-3: I’d love to, but you’re not the only one without a line
# not-fair-also-4: If I did it for you I’d have to do it for everybody
# not-fair-also-5: Tuesday is what there is, I’m afraid, the others have the same wait
# my-supervisor: I’ll put you through to my supervisor. I’ll tell her all of it first, and I stay on the line until she has it.
# my-supervisor-also-1: Let me hand you to my supervisor, I’ll brief her so that you don’t repeat yourself
# my-supervisor-also-2: I think my supervisor should take this, I’ll explain everything to her
# my-supervisor-also-3: My supervisor may find something sooner. I’ll tell her all you’ve told me and stay until she’s picked it up
# my-supervisor-also-4: I’d rather she handled this. One minute to explain it to her, then she’s with you
# my-supervisor-also-5: Then this goes up a level. I’m briefing my supervisor and connecting you
too-late = Donc je retourne dans la file. J’espérais qu’être celle qui attend depuis le plus longtemps compterait un peu.
    .says-tense = Donc c’est encore la file d’attente. Quatre jours d’attente, et ce que je gagne, c’est de l’attente. Vous entendez ce que ça donne, quand même ?
    .says-furious = La file d’attente ! J’attends depuis quatre jours, et vous me renvoyez au bout de la file ! C’est à ça que servent douze ans ?
    .ring-dispatch = Je l’entends, oui, et je n’en reste pas là. J’appelle la planification : une minute et demie d’attente au plus, et je reviens avec une heure précise. Ça vous va ?
    .ring-dispatch-also-1 = Vous avez raison, ça ne suffit pas. J’appelle la planification, une minute et demie d’attente au plus
    .ring-dispatch-also-2 = Je comprends. Je joins la planification tout de suite, je peux vous mettre en attente une minute et demie au maximum ?
    .ring-dispatch-also-3 = Fini, la file. J’appelle la planification et je reviens vers vous avant une minute et demie
    .ring-dispatch-also-4 = Ça sonne mal, et vous n’avez pas à l’accepter. Un service garde des créneaux en réserve : je l’appelle, et vous m’entendez à nouveau dans quatre-vingt-dix secondes au plus
    .ring-dispatch-also-5 = Vous avez eu votre part d’attente, je ne vous y renvoie pas. Je peux vous laisser patienter une minute, une et demie au grand maximum, pour obtenir une vraie heure de la planification ?
    .not-fair = Je comprends bien, croyez-moi, mais il y a d’autres gens qui attendent, certains depuis plus longtemps, et ce ne serait pas juste de vous faire passer devant eux.
    .not-fair-also-1 = Chacun doit attendre son tour, je ne peux pas faire d’exception
    .not-fair-also-2 = Je vois ce que vous voulez dire, mais l’ordre est le même pour tous nos clients
    .not-fair-also-3 = J’aimerais bien, mais vous n’êtes pas la seule sans ligne
    .not-fair-also-4 = Si je le fais pour vous, il faudra le faire pour tout le monde
    .not-fair-also-5 = Mardi, c’est tout ce qu’il y a, malheureusement, les autres attendent autant que vous
    .my-supervisor = Je vais vous passer ma superviseure. Je lui raconte tout avant, et je reste en ligne jusqu’à ce qu’elle ait l’affaire en main.
    .my-supervisor-also-1 = Je vous confie à ma superviseure, je lui explique pour que vous n’ayez rien à répéter
    .my-supervisor-also-2 = Je crois que c’est à ma superviseure de prendre la suite, je lui expose tout
    .my-supervisor-also-3 = Ma superviseure trouvera peut-être plus tôt. Je lui rapporte tout ce que vous m’avez dit et je reste jusqu’à ce qu’elle prenne le relais
    .my-supervisor-also-4 = Je préfère que ce soit elle qui s’en charge. Une minute pour lui expliquer, et elle est à vous
    .my-supervisor-also-5 = Alors ça monte d’un cran. Je fais le point avec ma superviseure et je vous la passe

# text: That would see me through tomorrow. And after that? Is somebody going to come to the house, and when?
# says-tense: Maybe. I’ve heard a lot of things since Monday. Is somebody coming to my door, an actual person? When?
# says-furious: I’ll believe that when I see it. Is anyone coming to my door, a human being with a ladder? And when? What day, what hour?
# dispatch-explained: I wouldn’t take “soon” either. Dispatch keeps slots for this: a minute on hold, a minute and a half at most, and I’ll ask for one. May I?
# dispatch-explained-also-1: I understand that you want it firm. I’ll ring dispatch now, may I put you on hold, ninety seconds at most?
# dispatch-explained-also-2: You want a day and an hour, rightly so. Let me ring the desk that has them, it takes about a minute
# dispatch-explained-also-3: I see why you doubt it. I’ll get you a real time: a minute or so on hold while I call dispatch, all right?
# dispatch-explained-also-4: You’ve been let down, so let me get you something solid. I’m calling dispatch, back in ninety seconds at most
# dispatch-explained-also-5: After all the things you’ve been told, I’d want it in hours too. There’s a desk that has them: can you bear with me on hold for a minute, ninety seconds at most?
# dispatch-explained-also-6: You’re right not to take my word for it. I’ll get dispatch to give me a day and an hour. You’d be on hold for a minute, a minute and a half at the very most. Is that OK with you?
# forty-eight: I’ve marked it as a priority, so it can’t get lost again. Somebody from dispatch will call you within forty-eight hours to arrange a time that suits you.
# forty-eight-also-1: It’s flagged as urgent, they’ll contact you in the next two days
# forty-eight-also-2: You will receive a call within 48 hours to make an appointment
# forty-eight-also-3: Don’t worry, you’re top of the list now, expect a call by the day after tomorrow
# forty-eight-also-4: Dispatch will ring you to arrange it, within two days at the latest
# forty-eight-also-5: I’ve put an urgent flag on it and someone will get back to you in 48 hours
# dispatch-plain: I’ll ring dispatch for a time. That’s a minute on hold, a minute and a half at most.
# dispatch-plain-also-1: I’m putting you on hold for ninety seconds at most to get a time from dispatch
# dispatch-plain-also-2: Please hold, I’ll ask dispatch for a slot, it takes a minute
# dispatch-plain-also-3: Dispatch has the times. I’ll call them, you’re on hold for about a minute, ninety seconds at the most
# dispatch-plain-also-4: A minute and a half on hold, then I’ll have a day and a time for you
# dispatch-plain-also-5: I need to phone the dispatch desk, it’s about sixty seconds of waiting for you
# dispatch-silent: Let me check that with dispatch. One moment.
# dispatch-silent-also-1: Hold on, I’ll ask dispatch
# dispatch-silent-also-2: One second, I’m calling the desk
# dispatch-silent-also-3: I’ll see what dispatch has. Stay there
# dispatch-silent-also-4: Let me ask, I’ll be right back
# dispatch-silent-also-5: Just a moment, checking with the planners
visit = Pour demain, ça pourrait aller. Et après ? Est-ce que quelqu’un va venir à la maison, et quand ?
    .says-tense = Peut-être. J’en ai entendu, des choses, depuis lundi. Est-ce que quelqu’un vient chez moi, une personne en chair et en os ? Quand ?
    .says-furious = Je le croirai quand je le verrai. Est-ce que quelqu’un vient chez moi, un être humain avec une échelle ? Et quand ? Quel jour, à quelle heure ?
    .dispatch-explained = Un « bientôt », je ne m’en contenterais pas non plus. La planification garde des créneaux : une minute d’attente, une et demie au plus, et j’en demande un. Je peux ?
    .dispatch-explained-also-1 = Je comprends que vous vouliez du ferme. J’appelle la planification, je peux vous mettre en attente, une minute et demie au plus ?
    .dispatch-explained-also-2 = Vous voulez un jour et une heure, et c’est bien normal. J’appelle le service qui les a, il y en a pour une petite minute
    .dispatch-explained-also-3 = Je vois pourquoi vous doutez. Je vais vous chercher une vraie heure : une minute d’attente environ, le temps d’appeler la planification, d’accord ?
    .dispatch-explained-also-4 = On vous a fait faux bond, alors je vais chercher du solide. J’appelle la planification, je reviens dans une minute et demie au plus
    .dispatch-explained-also-5 = Après tout ce qu’on vous a raconté, moi aussi je voudrais une heure. Un service a ces heures : vous pouvez patienter une minute, quatre-vingt-dix secondes au plus ?
    .dispatch-explained-also-6 = Vous avez raison de ne pas me croire sur parole. Je vais demander à la planification un jour et une heure. Vous seriez en attente une minute, une et demie tout au plus. C’est d’accord ?
    .forty-eight = Je l’ai marqué comme prioritaire, ça ne peut plus se perdre. La planification vous appellera sous quarante-huit heures pour convenir avec vous d’une date et d’une heure qui vous arrangent.
    .forty-eight-also-1 = C’est signalé urgent, ils vous contacteront dans les deux jours
    .forty-eight-also-2 = Vous recevrez un appel sous 48 heures pour fixer un rendez-vous
    .forty-eight-also-3 = Ne vous inquiétez pas, vous êtes en tête de liste, attendez-vous à un appel d’ici après-demain
    .forty-eight-also-4 = La planification vous appelle pour fixer ça, dans deux jours au plus tard
    .forty-eight-also-5 = J’ai mis une alerte dessus et quelqu’un revient vers vous sous 48 heures
    .dispatch-plain = J’appelle la planification pour avoir une heure. Vous serez en attente une minute, une minute et demie au plus.
    .dispatch-plain-also-1 = Je vous mets en attente une minute et demie au maximum, le temps d’obtenir une heure de la planification
    .dispatch-plain-also-2 = Patientez, je demande un créneau à la planification, il faut une minute
    .dispatch-plain-also-3 = C’est la planification qui a les heures. Je l’appelle, vous attendez une minute environ, quatre-vingt-dix secondes au plus
    .dispatch-plain-also-4 = Une minute et demie d’attente, et j’aurai un jour et une heure pour vous
    .dispatch-plain-also-5 = Il faut que je téléphone à la planification, comptez soixante secondes d’attente
    .dispatch-silent = Je vois ça avec la planification. Un instant.
    .dispatch-silent-also-1 = Ne quittez pas, je demande à la planification
    .dispatch-silent-also-2 = Une seconde, j’appelle le service
    .dispatch-silent-also-3 = Je regarde ce qu’a la planification. Restez là
    .dispatch-silent-also-4 = Je demande, je reviens
    .dispatch-silent-also-5 = Un petit instant, je vérifie auprès d’eux

# text: You’re back, that’s a first. So, is there somebody? And please don’t tell me what I’d like to hear.
# says-tense: You did come back. So: is somebody coming, or not? And don’t just tell me what I’d like to hear.
# says-furious: Well? Is there somebody or not? And don’t tell me what I’d like to hear, I’ve had that all week!
# address-check: They have one for tomorrow. He’d go to 14 Harbour Row, second floor, that’s the address I see here. Is it still right?
# address-check-also-1: Tomorrow works. I have 14 Harbour Row, second floor, is it correct?
# address-check-also-2: They can come tomorrow, the address on file is 14 Harbour Row
# address-check-also-3: There’s one for tomorrow morning. You’re at 14 Harbour Row, on the second floor, aren’t you?
# address-check-also-4: Yes, somebody’s free. I’ll send him to Harbour Row, number 14, is that still where you live?
# address-check-also-5: We got a visit tomorrow. Just to confirm where: 14 Harbour Row, second floor, yes?
# address-check-coach: Let her tell you the address instead of reading it out. It is safer, and it checks the record at the same time.
# online-by-ten: Yes! Tomorrow from eight, and by ten o’clock you’ll be back online. He’s the best we have, he’ll fix it for sure.
# online-by-ten-also-1: Great news, he’ll come tomorrow and your line will be working by ten
# online-by-ten-also-2: Tomorrow morning it will be repaired, I’m certain of it
# online-by-ten-also-3: It’s settled: he’s with you at eight, and two hours later everything works again, guaranteed
# online-by-ten-also-4: Definitely! And he’ll have you connected by ten at the latest, don’t you worry
# online-by-ten-also-5: Tomorrow you get our top man, so consider the line repaired
# confirmed-plain: Tomorrow, between eight and ten. It’s confirmed, and the engineer will have the history.
# confirmed-plain-also-1: An engineer comes tomorrow from eight to ten, confirmed by dispatch
# confirmed-plain-also-2: There’s a visit tomorrow, eight to ten
# confirmed-plain-also-3: Dispatch gave me tomorrow, eight to ten
# confirmed-plain-also-4: Yes, there’s somebody. Be at home from eight till ten tomorrow morning
# confirmed-plain-also-5: Booked: tomorrow, window eight to ten, and the technician has all your reports
# confirmed-plain-also-6: I’ve a slot for you tomorrow, 8 to 10, and it’s fixed. Whoever comes has read the notes, there’s nothing more to say
# confirmed-honest: You’ve had enough of that, I know. So, what’s certain: somebody comes tomorrow, between eight and ten. What isn’t: whether one visit will do. If not, a second team comes the same day.
# confirmed-honest-also-1: I understand, so only the facts: tomorrow between eight and ten, confirmed. I can’t promise that it’s fixed at the first visit, there’s a second team if not
# confirmed-honest-also-2: I won’t. The visit tomorrow from eight to ten is sure, the repair isn’t, and there’s a second team in reserve
# confirmed-honest-also-3: After all those promises, you want facts. Tomorrow, eight to ten, it’s booked. If he can’t fix it, another team comes in the afternoon
# confirmed-honest-also-4: I know you’ve been let down. It’s confirmed for tomorrow, eight to ten, and a second team is ready if one visit isn’t enough
# confirmed-honest-also-5: Only what I know, then, you’ve earned that much. Somebody rings your bell tomorrow between eight and ten. Whether he can mend it in one go, I can’t tell. If he can’t, there’s another crew the same day
# confirmed-honest-also-6: I can see why you ask. The firm part: tomorrow, eight to ten, dispatch has confirmed. The open part: it may take a second visit, and that team is already set aside for the same day
# confirmed-honest-also-7: No more stories. What I know: an engineer tomorrow, eight to ten. What I’m not sure of: that everything works after one go. If it doesn’t, another crew comes the same day
slot = Vous revoilà, c’est une première. Alors, il y a quelqu’un ? Et s’il vous plaît, ne me dites pas ce que j’ai envie d’entendre.
    .says-tense = Vous revoilà, c’est déjà ça. Alors : quelqu’un vient, ou pas ? Et ne me dites pas ce que j’ai envie d’entendre.
    .says-furious = Alors ? Il y a quelqu’un, oui ou non ? Et ne me dites pas ce que j’ai envie d’entendre, j’ai eu droit à ça toute la semaine !
    .address-check = Ils ont quelqu’un demain. Il irait au 14 Harbour Row, deuxième étage, c’est l’adresse que je vois ici. Elle est toujours bonne ?
    .address-check-also-1 = Demain, c’est possible. J’ai 14 Harbour Row, deuxième étage, c’est exact ?
    .address-check-also-2 = Ils peuvent venir demain, l’adresse au dossier est 14 Harbour Row
    .address-check-also-3 = Il y en a un demain matin. Vous êtes bien au 14 Harbour Row, au deuxième étage ?
    .address-check-also-4 = Oui, quelqu’un est libre. Je l’envoie à Harbour Row, au 14, vous y habitez toujours ?
    .address-check-also-5 = On a une visite demain. Pour confirmer le lieu : 14 Harbour Row, deuxième, c’est ça ?
    .address-check-coach = Laissez-la vous dire l’adresse au lieu de la lire. C’est plus sûr, et cela vérifie le dossier du même coup.
    .online-by-ten = Oui ! Demain dès huit heures, et à dix heures vous serez de nouveau connectée. C’est notre meilleur technicien, il va vous réparer ça, c’est sûr.
    .online-by-ten-also-1 = Bonne nouvelle, il vient demain et votre ligne marchera à dix heures
    .online-by-ten-also-2 = Demain matin ce sera réparé, j’en ai la certitude
    .online-by-ten-also-3 = C’est réglé : il est chez vous à huit heures, et deux heures après tout remarche, garanti
    .online-by-ten-also-4 = Absolument ! Et à dix heures au plus tard vous êtes connectée, soyez tranquille
    .online-by-ten-also-5 = Demain on vous envoie la crème de l’équipe, considérez que la ligne est réparée
    .confirmed-plain = Demain, entre huit heures et dix heures. C’est confirmé, et le technicien aura l’historique.
    .confirmed-plain-also-1 = Un technicien vient demain de huit à dix, c’est confirmé par la planification
    .confirmed-plain-also-2 = Il y a une visite demain, entre huit et dix heures
    .confirmed-plain-also-3 = La planification m’a donné demain, de huit à dix
    .confirmed-plain-also-4 = Oui, il y a quelqu’un. Soyez chez vous demain matin de huit heures à dix heures
    .confirmed-plain-also-5 = Réservé : demain, créneau de huit à dix, et le technicien a tous vos signalements
    .confirmed-plain-also-6 = J’ai un créneau pour vous demain, 8 h-10 h, c’est fixé. Celui qui vient a lu le dossier, il n’y a rien à ajouter
    .confirmed-honest = De ça, vous en avez eu assez, je sais. Alors, ce qui est sûr : quelqu’un vient demain, entre huit et dix heures. Ce qui ne l’est pas : qu’une visite suffise. Sinon, une deuxième équipe passe le jour même.
    .confirmed-honest-also-1 = Je comprends, alors rien que les faits : demain entre huit et dix, confirmé. Je ne peux pas promettre que ce soit réparé du premier coup, sinon il y a une deuxième équipe
    .confirmed-honest-also-2 = Promis, rien que du vrai. La visite de demain, de huit à dix, est sûre, la réparation non, et une deuxième équipe est en réserve
    .confirmed-honest-also-3 = Après toutes ces promesses, vous voulez des faits. Demain, de huit à dix, c’est réservé. S’il n’y arrive pas, une autre équipe vient l’après-midi
    .confirmed-honest-also-4 = Je sais qu’on vous a laissée tomber. C’est confirmé pour demain, huit heures à dix heures, et une deuxième équipe est prête si une visite ne suffit pas
    .confirmed-honest-also-5 = Alors seulement ce que je sais, on vous doit bien ça. Quelqu’un sonne chez vous demain entre huit et dix. S’il pourra réparer en une fois, je l’ignore. Sinon, une autre équipe passe dans la journée
    .confirmed-honest-also-6 = Je vois pourquoi vous le demandez. Le certain : demain, de huit à dix, la planification l’a confirmé. L’incertain : il faudra peut-être une deuxième visite, et l’équipe est déjà retenue pour le jour même
    .confirmed-honest-also-7 = Fini, les histoires. Ce que je sais : un technicien demain, de huit à dix. Ce dont je ne suis pas sûr : que tout remarche d’un coup. Sinon, une autre équipe passe dans la journée

# text: Tomorrow. A little while ago it was tonight, and I had your word on it. I did hear you, you know.
# says-tense: Tomorrow? You said tonight. I had your word. I’ve already told the clinics. What am I supposed to tell them now?
# says-furious: Tomorrow! You gave me your word that it’d be tonight! I’ve just told the clinics! You’re exactly like all the others!
# own-it: You have every reason to throw that back at me. I’m sorry, I had no right to promise it. For the clinics, I’m opening unlimited data on your mobile now.
# own-it-also-1: You’re right, I shouldn’t have promised that, I apologise. What I can give you is unlimited mobile data for tomorrow
# own-it-also-2: I was wrong to say tonight, I’m sorry. Let me make tomorrow safe with unlimited data on your phone
# own-it-also-3: I’m sorry, I gave my word too quickly. I’m activating data on your mobile so that you can run the payroll
# own-it-also-4: I did give it, and I shouldn’t have. Forgive me. You won’t be stuck tomorrow, though: your mobile has unlimited data in five minutes
# own-it-also-5: That was a promise I couldn’t keep, and you’ve passed it on in good faith. I apologise. Tell the clinics that it will run over your phone: I’m opening the data right away
# dispatch-said: It had gone through as urgent, I did all that as it should be done. Dispatch decided otherwise, and I’m afraid that I have no say at all in what they do over there.
# dispatch-said-also-1: That’s dispatch’s decision, not mine
# dispatch-said-also-2: I asked for tonight but dispatch refused
# dispatch-said-also-3: I did my part. It’s the people at dispatch who put it off until the morning
# dispatch-said-also-4: Don’t hold it against me, they’re the ones who decide on the times
# dispatch-said-also-5: They overruled me over there, I can’t help it
# best-effort: I said that I’d put it through as urgent, and I did. Tomorrow at eight is as good as tonight, if you think about it.
# best-effort-also-1: Tomorrow morning is nearly the same thing
# best-effort-also-2: I did what I could, tomorrow is still quick
# best-effort-also-3: Well, I never said at what hour exactly. Tomorrow’s only a few hours later
# best-effort-also-4: Tonight or first thing in the morning, it hardly makes a difference
# best-effort-also-5: I kept my word, it did go through as urgent. That’s why you have a visit so soon
you-promised = Demain. Tout à l’heure, c’était ce soir, et j’avais votre parole. Je l’ai bien entendue, vous savez.
    .says-tense = Demain ? Vous avez dit ce soir. J’avais votre parole. J’ai déjà prévenu les cliniques. Je leur dis quoi, maintenant ?
    .says-furious = Demain ! Vous m’avez donné votre parole que ce serait ce soir ! Je viens de le dire aux cliniques ! Vous êtes exactement comme tous les autres !
    .own-it = Vous pouvez me la renvoyer à la figure, cette parole. Pardon, je n’avais pas le droit de la donner. Pour les cliniques, j’ouvre l’illimité sur votre mobile maintenant.
    .own-it-also-1 = Vous avez raison, je n’aurais pas dû promettre ça, toutes mes excuses. Ce que je peux vous donner, ce sont des données mobiles illimitées pour demain
    .own-it-also-2 = J’ai eu tort de dire ce soir, pardon. Mettons demain à l’abri avec l’illimité sur votre téléphone
    .own-it-also-3 = Je vous demande pardon, j’ai donné ma parole trop vite. J’active les données sur votre mobile pour que vous puissiez faire la paye
    .own-it-also-4 = Je l’ai donnée, et je n’aurais pas dû. Je vous demande pardon. Mais demain vous ne serez pas coincée : votre mobile a l’illimité dans cinq minutes
    .own-it-also-5 = C’était une promesse que je ne pouvais pas tenir, et vous l’avez transmise de bonne foi. Toutes mes excuses. Dites aux cliniques que ça passera par votre téléphone : j’ouvre les données à l’instant
    .dispatch-said = C’était bien parti en urgence, de mon côté tout a été fait comme il faut. La planification en a décidé autrement, et je n’ai malheureusement pas mon mot à dire sur ce qu’ils font là-bas.
    .dispatch-said-also-1 = C’est une décision de la planification, pas la mienne
    .dispatch-said-also-2 = J’avais demandé ce soir, mais la planification a refusé
    .dispatch-said-also-3 = J’ai fait ma part. Ce sont les gens de la planification qui ont repoussé à demain matin
    .dispatch-said-also-4 = Ne m’en veuillez pas, ce sont eux qui fixent les heures
    .dispatch-said-also-5 = Ils sont passés outre, là-bas, je n’y peux rien
    .best-effort = J’avais dit que je passerais ça en urgence, et je l’ai fait. Demain à huit heures, ça vaut bien ce soir, si on y réfléchit.
    .best-effort-also-1 = Demain matin, c’est presque pareil
    .best-effort-also-2 = J’ai fait ce que j’ai pu, demain, ça reste rapide
    .best-effort-also-3 = Enfin, je n’ai jamais dit à quelle heure exactement. Demain, ce n’est que quelques heures de plus
    .best-effort-also-4 = Ce soir ou demain à la première heure, ça ne change pas grand-chose
    .best-effort-also-5 = J’ai tenu parole, c’est bien parti en urgence. C’est pour ça que vous avez une visite aussi vite

# text: Then one last thing. Your bill arrived on Tuesday, right on time. { $fee }, as if nothing had happened. I find that hard to look at.
# says-tense: And do you know what did arrive this week? The bill. On time. { $fee }, for a month with { $days -> [one] a day *[other] { $days } days } of nothing in it.
# says-furious: And the bill! That arrived, oh yes, on the day! { $fee } for a dead line! That department answers its post, does it?
# three-months: Do you know what? After twelve years, and after a week like this one, you’ve earned it. Three months on us, that’s { $free }. Nobody here could say that you don’t deserve it.
# three-months-also-1: I’ll give you three free months to make up for it
# three-months-also-2: You deserve a real gesture: the next three months are free
# three-months-also-3: Let’s forget the bill, you won’t pay anything until summer
# three-months-also-4: As an apology, I’m giving you a whole quarter for free, it’s the least I can do
# three-months-also-5: That’s { $free } I’m taking off your next bills, after what you’ve been through
# three-months-coach: She deserves it, and it is not yours to give: it will be refused next week, and she will have been let down once more. Give in full, now, what is owed: day by day, so that she can count it.
# days-kindly: A bill that’s punctual when nothing else is: that’s galling. { $credit } comes off it today, { $daily } for each day, and more if tomorrow is lost too.
# days-kindly-also-1: I can see how that looks. I’m taking { $credit } off, { $daily } for each day, and more if it lasts
# days-kindly-also-2: I understand, you shouldn’t pay for that. { $credit } comes off this bill right now
# days-kindly-also-3: That’s bitter, I agree. You get { $daily } a day, { $credit } so far, on this very bill
# days-kindly-also-4: No wonder that it hurts. Every day without a line is { $daily }, so I’m crediting { $credit } now
# days-kindly-also-5: Paying in full for nothing, that would make me angry too. { $daily } a day comes back to you, that’s { $credit } as of now, and I’ll add to it if it isn’t working tomorrow
# days-kindly-also-6: It must feel like an insult, that bill. You don’t owe us for dead days: I’ve just taken { $credit } off, and it goes on counting if tomorrow’s lost as well
# claim-form: There’s a form for that in your online account. Once the line is repaired you fill it in, and the team works out what you’re owed.
# claim-form-also-1: You can claim compensation on our website after the repair
# claim-form-also-2: Please fill in the compensation form when it’s fixed
# claim-form-also-3: That’s dealt with online, you make a claim once everything’s working
# claim-form-also-4: I can’t do it from here, the compensation team looks at each request afterwards
# claim-form-also-5: You’ll find the form under “My account”, send it in after the visit
# days-plain: It’s { $daily } for each day. I’ve taken { $credit } off this bill.
# days-plain-also-1: A credit of { $credit } has been applied, { $daily } per day
# days-plain-also-2: You’ll be credited { $credit } for the days without service
# days-plain-also-3: I’m deducting { $credit } from your bill
# days-plain-also-4: Four days at { $daily }, so { $credit } less to pay
# days-plain-also-5: I’ve lowered this bill by { $credit }, that’s the rate per day of outage
bill = Une dernière chose, alors. Votre facture est arrivée mardi, pile à l’heure. { $fee }, comme si de rien n’était. J’ai du mal à la regarder.
    .says-tense =
        Et vous savez ce qui est bien arrivé, cette semaine ? La facture. À l’heure. { $fee }, pour un mois avec { $days ->
            [one] un jour
           *[other] { $days } jours
        } de rien du tout.
    .says-furious = Et la facture ! Elle, elle est arrivée, oh oui, au jour dit ! { $fee } pour une ligne morte ! Ce service-là, il ouvre son courrier ?
    .three-months = Vous savez quoi ? Après douze ans, et après une semaine comme celle-là, vous l’avez bien gagné. Trois mois offerts, ça fait { $free }. Personne ici ne dira que vous ne le méritez pas.
    .three-months-also-1 = Je vous offre trois mois gratuits pour compenser
    .three-months-also-2 = Vous méritez un vrai geste : les trois prochains mois sont gratuits
    .three-months-also-3 = Oublions la facture, vous ne payez rien jusqu’à l’été
    .three-months-also-4 = Pour nous faire pardonner, je vous offre un trimestre entier, c’est la moindre des choses
    .three-months-also-5 = Je retire { $free } de vos prochaines factures, après ce que vous avez vécu
    .three-months-coach = Elle le mérite, et ce n’est pas à vous de le donner : ce sera refusé la semaine prochaine, et on l’aura déçue une fois de plus. Donnez en entier, tout de suite, ce qui lui est dû : jour par jour, pour qu’elle puisse compter.
    .days-kindly = Une facture ponctuelle quand rien d’autre ne l’est : il y a de quoi être amère. Je retire { $credit } aujourd’hui, { $daily } par jour, et plus si demain est perdu aussi.
    .days-kindly-also-1 = Je vois bien l’effet que ça fait. Je retire { $credit }, { $daily } par jour, et davantage si ça dure
    .days-kindly-also-2 = Je comprends, vous n’avez pas à payer ça. { $credit } de moins sur cette facture, tout de suite
    .days-kindly-also-3 = C’est rageant, je vous l’accorde. Vous avez { $daily } par jour, { $credit } à ce jour, sur cette facture même
    .days-kindly-also-4 = Rien d’étonnant à ce que ça blesse. Chaque jour sans ligne vaut { $daily }, je vous crédite donc { $credit } maintenant
    .days-kindly-also-5 = Payer plein tarif pour rien, ça me mettrait en colère aussi. On vous rend { $daily } par jour, soit { $credit } à cette heure, et j’en rajoute si demain ça ne marche toujours pas
    .days-kindly-also-6 = Cette facture, ça doit faire l’effet d’une insulte. Les jours morts, vous ne nous les devez pas : je viens de retirer { $credit }, et ça continue de compter si demain est perdu
    .claim-form = Il y a un formulaire pour ça dans votre espace client. Une fois la ligne réparée, vous le remplissez, et l’équipe calcule ce qui vous revient.
    .claim-form-also-1 = Vous pourrez demander une compensation sur notre site après la réparation
    .claim-form-also-2 = Remplissez le formulaire de compensation quand ce sera réparé
    .claim-form-also-3 = Ça se règle en ligne, vous faites une demande une fois que tout marche
    .claim-form-also-4 = Je ne peux pas le faire d’ici, l’équipe des compensations étudie chaque demande après coup
    .claim-form-also-5 = Vous trouverez le formulaire sous « Mon compte », envoyez-le après la visite
    .days-plain = C’est { $daily } par jour. J’ai retiré { $credit } de cette facture.
    .days-plain-also-1 = Un avoir de { $credit } est enregistré, à { $daily } par jour
    .days-plain-also-2 = On vous crédite { $credit } pour les jours sans service
    .days-plain-also-3 = Je déduis { $credit } de votre facture
    .days-plain-also-4 = Quatre jours à { $daily }, donc { $credit } de moins à payer
    .days-plain-also-5 = J’ai baissé cette facture de { $credit }, selon le tarif par jour de coupure

# text: Would you say it all to me once more? I’m writing it down. I’d like to have it in black and white this time.
# says-tense: Say that to me once more, all of it. I’m writing it down. With the hours, and with your name.
# says-furious: Say it again, from the top. I’m writing it down, every word, and your name as well. Then nobody can tell me that it was never said.
# recap-all: Gladly. Data on your mobile, from now, for a week. Someone at your door tomorrow between eight and ten. { $credit } off the bill. And my name is { $agent }.
# recap-all-also-1: Of course: unlimited data for seven days, a visit tomorrow from eight to ten, { $credit } credited, and I’m { $agent }
# recap-all-also-2: So: mobile data now, the engineer tomorrow between eight and ten, { $credit } less on the bill
# recap-all-also-3: I’ll repeat it: data today, visit tomorrow at eight to ten, { $credit } off. My name’s { $agent }
# recap-all-also-4: Take your time to write. One: your mobile has data without limit for a week. Two: a visit tomorrow, from eight to ten. Three: { $credit } less to pay. You spoke to { $agent }
# recap-all-also-5: Of course. You work over the phone tomorrow, the technician comes between eight and ten, and { $credit } has come off. All of it’s in my notes
# by-mail: No need to write, you’ll get a confirmation by e-mail in a few minutes with everything in it.
# by-mail-also-1: It will all be in the e-mail that we send you
# by-mail-also-2: Just check your inbox later
# by-mail-also-3: You needn’t take notes, the system mails you a summary
# by-mail-also-4: A confirmation is on its way to your inbox, you can read it there
# by-mail-also-5: Put the pen down, it’ll come by e-mail, word for word
# recap-some: My name is { $agent }. The fault is on record as reported more than once, between the cabinet and your house, and I’m noting word for word what we agreed.
# recap-some-also-1: I’m { $agent }. The fault is logged, with everything that we said today
# recap-some-also-2: To sum up, it’s on record as a repeat fault, and what we agreed is in the notes, under my name
# recap-some-also-3: You can write down { $agent }. It’s entered as a fault that came back, beyond the cabinet, and what we said is noted under it
# recap-some-also-4: So: a repeat fault, located after the street cabinet, and each thing we agreed on is in your file, signed by me
# recap-some-also-5: What’s on record: the breakdown, the reports you made, and what I could arrange today. My name is next to it, { $agent }
# name-only: It’s { $agent }. And it’s all in the notes, so whoever picks up the phone next will see it.
# name-only-also-1: My name is { $agent }, it’s written down here
# name-only-also-2: Don’t worry, I put it in the file
# name-only-also-3: I’m { $agent }. My colleagues can look it up
# name-only-also-4: Everything’s recorded, you don’t have to write it. { $agent } is the name
# name-only-also-5: You can ask for { $agent }, whoever answers will find the notes
read-back = Vous voulez bien me redire tout ça ? Je note. J’aimerais l’avoir noir sur blanc, cette fois.
    .says-tense = Redites-moi tout ça, en entier. Je note. Avec les heures, et avec votre nom.
    .says-furious = Recommencez, depuis le début. Je note, mot pour mot, et votre nom avec. Comme ça, personne ne pourra me dire que ça n’a jamais été dit.
    .recap-all = Volontiers. Des données sur votre mobile, dès maintenant, pour une semaine. Quelqu’un chez vous demain, entre huit et dix heures. { $credit } de moins sur la facture. Et mon nom, c’est { $agent }.
    .recap-all-also-1 = Bien sûr : sept jours de données illimitées, une visite demain de huit à dix, un avoir de { $credit }, et je suis { $agent }
    .recap-all-also-2 = Donc : les données mobiles maintenant, le technicien demain entre huit et dix, { $credit } de moins sur la facture
    .recap-all-also-3 = Je répète : les données aujourd’hui, la visite demain de huit à dix, { $credit } en moins. Mon nom est { $agent }
    .recap-all-also-4 = Prenez le temps de noter. Un : votre mobile a des données sans limite pour une semaine. Deux : une visite demain, de huit à dix. Trois : { $credit } de moins à payer. Vous avez parlé à { $agent }
    .recap-all-also-5 = Bien sûr. Demain vous travaillez par le téléphone, le technicien passe entre huit et dix, et { $credit } sont déduits. Tout est dans mes notes
    .by-mail = Inutile de noter, vous allez recevoir un e-mail de confirmation dans quelques minutes, avec tout dedans.
    .by-mail-also-1 = Tout sera dans l’e-mail qu’on vous envoie
    .by-mail-also-2 = Regardez simplement votre messagerie tout à l’heure
    .by-mail-also-3 = Pas la peine de prendre des notes, le système vous envoie un résumé
    .by-mail-also-4 = Une confirmation part vers votre boîte, vous pourrez la lire là
    .by-mail-also-5 = Posez votre stylo, ça arrive par e-mail, mot pour mot
    .recap-some = Mon nom est { $agent }. La panne est enregistrée comme signalée plus d’une fois, entre l’armoire et votre maison, et je note mot pour mot ce qu’on s’est dit.
    .recap-some-also-1 = Je suis { $agent }. La panne est au dossier, avec tout ce qu’on a dit aujourd’hui
    .recap-some-also-2 = En résumé, c’est enregistré comme panne répétée, et ce qu’on a convenu est dans les notes, à mon nom
    .recap-some-also-3 = Vous pouvez écrire { $agent }. C’est enregistré comme une panne qui revient, après l’armoire, et ce qu’on s’est dit est noté dessous
    .recap-some-also-4 = Donc : une panne répétée, située après l’armoire de rue, et chaque chose convenue est dans votre dossier, sous ma signature
    .recap-some-also-5 = Ce qui est au dossier : la panne, vos signalements, et ce que j’ai pu arranger aujourd’hui. Mon nom est à côté, { $agent }
    .name-only = C’est { $agent }. Et tout est dans les notes, la prochaine personne qui décroche le verra.
    .name-only-also-1 = Mon nom est { $agent }, c’est écrit ici
    .name-only-also-2 = Ne vous en faites pas, je l’ai mis au dossier
    .name-only-also-3 = Je suis { $agent }. Mes collègues pourront le retrouver
    .name-only-also-4 = Tout est enregistré, vous n’avez pas besoin d’écrire. Le nom, c’est { $agent }
    .name-only-also-5 = Vous pouvez dire { $agent }, la personne qui répondra trouvera les notes

# text: Good. I’ll be honest, I had the other company’s leaflet on my knees when I rang. It can stay in the car a little longer.
# says-tense: All right. I had the other company’s leaflet in my hand when I rang, you may as well know. I’m keeping it until tomorrow.
# says-furious: We’ll see. I have the other company’s leaflet here, and I was going to sign it today. I don’t know yet that I won’t.
# offer: Before you decide anything, let me mention our loyalty offer: Fibre 1000 for the price of the 500, for a whole year, with nothing to sign. Shall I note that you’re interested?
# offer-also-1: Don’t leave, we have a special offer for loyal customers
# offer-also-2: I could upgrade you to Fibre 1000 at no extra cost for a year
# offer-also-3: What if I made you a deal? Double speed, same price, twelve months
# offer-also-4: They can’t beat what I have for you: Fibre 1000 at your present price. Interested?
# offer-also-5: Before you sign anything, do you know about our loyalty upgrade?
# call-tomorrow: After a week like that, I’d keep it too. I’m on duty tomorrow: I’ll call you at half past ten, line or no line. Good luck with the payroll.
# call-tomorrow-also-1: I understand. I’ll ring you myself tomorrow at half past ten, whatever happens. Goodbye, Ms Berger
# call-tomorrow-also-2: I don’t blame you for that. I’ll call tomorrow morning to check that everything worked. All the best until then
# call-tomorrow-also-3: Thank you for telling me, and for ringing once more. You’ll hear from me tomorrow at ten thirty. Goodbye
# call-tomorrow-also-4: That’s fair. I’ll follow it up and call you tomorrow, fixed or not. Take care
# call-tomorrow-also-5: I can’t argue with that, not after these four days. At half past ten tomorrow I’ll phone you to hear how it went. I hope they all get paid on time
# call-tomorrow-also-6: Hold on to it, you’d be right to. But give me until tomorrow morning: I’m ringing you at ten thirty, with or without good news. Goodbye, Ms Berger
# close-plain: That’s noted. Thank you for calling Calder Broadband. Goodbye.
# close-plain-also-1: Thank you for your call, goodbye
# close-plain-also-2: Have a nice day, Ms Berger
# close-plain-also-3: Is that everything? Goodbye then
# close-plain-also-4: All right. Goodbye, and thanks for being a Calder customer
# close-plain-also-5: OK, I’ve made a note of that. Bye
goodbye = Bien. Pour être honnête, j’avais le dépliant du concurrent sur les genoux en appelant. Il peut rester encore un peu dans la voiture.
    .says-tense = D’accord. J’avais le dépliant du concurrent à la main en appelant, autant que vous le sachiez. Je le garde jusqu’à demain.
    .says-furious = On verra. J’ai le dépliant du concurrent, là, et j’allais le signer aujourd’hui. Je ne sais pas encore si je ne vais pas le faire.
    .offer = Avant de décider quoi que ce soit, laissez-moi vous parler de notre offre fidélité : la Fibre 1000 au prix de la 500, pendant un an, sans rien signer. Je note que ça vous intéresse ?
    .offer-also-1 = Ne partez pas, nous avons une offre spéciale pour les clients fidèles
    .offer-also-2 = Je pourrais vous passer en Fibre 1000 sans supplément pendant un an
    .offer-also-3 = Et si je vous proposais mieux ? Le double de débit, au même prix, douze mois
    .offer-also-4 = Ils ne feront pas mieux que ce que j’ai pour vous : la Fibre 1000 à votre tarif actuel. Ça vous tente ?
    .offer-also-5 = Avant de signer quoi que ce soit, vous connaissez notre avantage fidélité ?
    .call-tomorrow = Après une semaine pareille, je le garderais aussi. Je suis de service demain : je vous appelle à dix heures et demie, ligne ou pas ligne. Bon courage pour la paye.
    .call-tomorrow-also-1 = Je comprends. Je vous appelle moi-même demain à dix heures et demie, quoi qu’il arrive. Au revoir, madame Berger
    .call-tomorrow-also-2 = Je ne peux pas vous le reprocher. J’appelle demain matin pour vérifier que tout a marché. Bonne fin de journée d’ici là
    .call-tomorrow-also-3 = Merci de me le dire, et d’avoir appelé une fois de plus. Vous aurez de mes nouvelles demain à dix heures trente. Au revoir
    .call-tomorrow-also-4 = C’est de bonne guerre. Je suis l’affaire et je vous appelle demain, réparé ou non. Bon courage
    .call-tomorrow-also-5 = Je n’ai rien à redire à ça, pas après ces quatre jours. Demain à dix heures et demie, je vous téléphone pour savoir comment ça s’est passé. J’espère que tout le monde sera payé à l’heure
    .call-tomorrow-also-6 = Gardez-le, vous auriez raison. Mais laissez-moi jusqu’à demain matin : je vous appelle à dix heures trente, avec ou sans bonne nouvelle. Au revoir, madame Berger
    .close-plain = C’est noté. Merci d’avoir appelé Calder Broadband. Au revoir.
    .close-plain-also-1 = Merci de votre appel, au revoir
    .close-plain-also-2 = Bonne journée, madame Berger
    .close-plain-also-3 = Ce sera tout ? Alors au revoir
    .close-plain-also-4 = Entendu. Au revoir, et merci d’être cliente chez Calder
    .close-plain-also-5 = D’accord, j’en prends note. Au revoir

# text: Enough. Get me your supervisor. Not a form, not a ticket: somebody who can decide something!
# in-a-meeting: My supervisor would only tell you the same, I’m afraid, and she’s in a meeting until noon in any case. Let’s try and get on with it together, you and me.
# in-a-meeting-also-1: She’s not available, and she can’t do more than I can
# in-a-meeting-also-2: There’s no point, you’d get the same answer from her
# in-a-meeting-also-3: She’s busy this morning, you’ll have to make do with me
# in-a-meeting-also-4: I don’t think that’ll help you, she has the same rules as I have
# in-a-meeting-also-5: No, we don’t need her for that. Let’s just go through it quietly, the two of us
# in-a-meeting-coach: Refusing her the supervisor makes the supervisor the subject of the call. Say yes, then say what you can do right now; most people choose the one who acts.
# myself-first: You can have her. Before that: most of what she decides I can decide as well. What has to be settled first?
# myself-first-also-1: I’ll get her if you like, but I can arrange most of it on my own. What comes first?
# myself-first-also-2: I can put you through. I’m able to settle the essential things here, though, what do you need?
# myself-first-also-3: She’s there if you want her. But I can decide quite a lot too, so tell me: what matters most?
# myself-first-also-4: OK. Shall I try first? I’m allowed to do nearly all that she does. Where shall we start?
# myself-first-also-5: Yes, you can speak to her. What would you ask her for? I may be able to do it here
# straight-through: Of course. I’ll put you through. Stay on the line, please.
# straight-through-also-1: I’ll transfer you now
# straight-through-also-2: OK, one moment, I’m connecting you to her
# straight-through-also-3: Right, transferring you
# straight-through-also-4: As you wish. Don’t hang up, you’ll hear it ringing
# straight-through-also-5: No problem, here’s my supervisor
# yes-and-now: You’ll have her. You’ve been pushed around enough. But I can decide something too, right now; if it isn’t enough, I put you through myself. Shall we?
# yes-and-now-also-1: You can speak to her, certainly. You’ve waited long enough. May I first do what I’m able to do myself, right away?
# yes-and-now-also-2: I understand that you want someone who decides. I can do something now, and I’ll put you through if it’s not enough. Is that all right?
# yes-and-now-also-3: Yes, I’ll get her for you if you still want it in two minutes. Let me own this first
# yes-and-now-also-4: You’re entitled to that. I’m taking charge of it now, and she’s there if you want her afterwards
# yes-and-now-also-5: I hear you, you need a decision and not another form. She’s yours whenever you say so. Only let me act first, here and now: is two minutes all right?
# yes-and-now-also-6: You’re right, nobody has decided anything for you all week, and I’m the one to change that. If you’re not satisfied, I’ll fetch her myself. Do we try?
# briefed: Of course. I’ll tell her everything first, so that you don’t have to. It takes a minute, and I stay on the line until she’s there.
# briefed-also-1: Yes, I’ll brief her and then connect you, you won’t need to repeat anything
# briefed-also-2: Certainly. Let me explain it to her before I put you through
# briefed-also-3: I’ll get her for you, I understand. I’ll tell her the whole story first, it takes a minute
# briefed-also-4: You can have her, and I see why. Bear with me a minute while I fill her in; you won’t be left alone on the line
# briefed-also-5: I understand, that’s your right. She’ll have the full picture from me, then I hand over and you take it from there
supervisor = Ça suffit. Passez-moi votre responsable. Pas un formulaire, pas un ticket : quelqu’un qui puisse décider quelque chose !
    .in-a-meeting = Ma superviseure vous dirait la même chose, malheureusement, et de toute façon elle est en réunion jusqu’à midi. Essayons plutôt d’avancer ensemble, vous et moi.
    .in-a-meeting-also-1 = Elle n’est pas disponible, et elle ne peut rien de plus que moi
    .in-a-meeting-also-2 = Ça ne sert à rien, elle vous répondrait la même chose
    .in-a-meeting-also-3 = Elle est prise ce matin, il faudra faire avec moi
    .in-a-meeting-also-4 = Je ne crois pas que ça vous aide, elle a les mêmes règles que moi
    .in-a-meeting-also-5 = Non, on n’a pas besoin d’elle pour ça. Voyons ça tranquillement, vous et moi
    .in-a-meeting-coach = Lui refuser sa responsable, c’est faire de la responsable le sujet de l’appel. Dites oui, puis dites ce que vous pouvez faire tout de suite ; la plupart des gens choisissent celui qui agit.
    .myself-first = Vous pouvez l’avoir. Avant ça : presque tout ce qu’elle décide, je peux le décider aussi. Qu’est-ce qu’il faut régler en premier ?
    .myself-first-also-1 = Je vous la passe si vous voulez, mais je peux arranger presque tout sans elle. Par quoi on commence ?
    .myself-first-also-2 = Je peux vous mettre en relation. Cela dit, l’essentiel peut se régler ici, de quoi avez-vous besoin ?
    .myself-first-also-3 = Elle est là si vous la voulez. Mais je décide pas mal de choses aussi, alors dites-moi : qu’est-ce qui compte le plus ?
    .myself-first-also-4 = D’accord. J’essaie d’abord ? J’ai le droit de faire presque tout ce qu’elle fait. On commence où ?
    .myself-first-also-5 = Oui, vous pouvez lui parler. Que lui demanderiez-vous ? Je peux peut-être le faire ici
    .straight-through = Bien sûr. Je vous la passe. Restez en ligne, s’il vous plaît.
    .straight-through-also-1 = Je vous transfère tout de suite
    .straight-through-also-2 = D’accord, un instant, je vous mets en relation
    .straight-through-also-3 = Bien, je transfère l’appel
    .straight-through-also-4 = Comme vous voudrez. Ne raccrochez pas, vous allez entendre sonner
    .straight-through-also-5 = Pas de problème, voici ma superviseure
    .yes-and-now = Vous l’aurez. On vous a assez promenée. Mais je peux décider quelque chose, moi aussi, tout de suite ; si ça ne suffit pas, je vous la passe en personne. On essaie ?
    .yes-and-now-also-1 = Vous pouvez lui parler, certainement. Vous avez assez attendu. Je peux d’abord faire ce qui est en mon pouvoir, tout de suite ?
    .yes-and-now-also-2 = Je comprends que vous vouliez quelqu’un qui décide. Je peux faire quelque chose maintenant, et je vous la passe si ça ne suffit pas. Ça vous va ?
    .yes-and-now-also-3 = Oui, je vais la chercher si vous le souhaitez encore dans deux minutes. Laissez-moi d’abord prendre ça en charge
    .yes-and-now-also-4 = C’est votre droit. Je m’en occupe à partir de maintenant, et elle est là si vous la voulez ensuite
    .yes-and-now-also-5 = Je vous entends, il vous faut une décision et pas un formulaire de plus. Elle est à vous dès que vous le dites. Laissez-moi juste agir d’abord, ici et maintenant : deux minutes, ça vous va ?
    .yes-and-now-also-6 = C’est vrai, de toute la semaine personne n’a rien décidé pour vous, et c’est à moi que ça revient maintenant. Si vous n’êtes pas satisfaite, je vais la chercher moi-même. On tente ?
    .briefed = Bien sûr. Je lui raconte tout d’abord, pour vous l’épargner. Il y en a pour une minute, et je reste en ligne jusqu’à ce qu’elle soit là.
    .briefed-also-1 = Oui, je la mets au courant puis je vous la passe, vous n’aurez rien à répéter
    .briefed-also-2 = Certainement. Je lui explique avant de vous mettre en relation
    .briefed-also-3 = Je vais la chercher, je comprends. Je lui raconte toute l’histoire d’abord, il y en a pour une minute
    .briefed-also-4 = Vous pouvez l’avoir, et je vois pourquoi. Donnez-moi une minute pour lui résumer ; je ne vous laisse pas seule en ligne
    .briefed-also-5 = Je comprends, c’est votre droit. Elle aura de moi le tableau complet, ensuite je lui passe la main

# text: Goodbye, { $agent }, and thank you. You’re the first all week who left me with something in my hand.
# says-tense: I have it in writing, at least. Thank you. Tomorrow we’ll see.
# says-furious: Good. I’ll hold you to it. Goodbye.
# becomes: Sixty people were paid on time, over a telephone on a window sill. The engineer found a cable that a digger had nicked, and the line was back before lunch. Nadia used the leaflet to level her desk.
resolved = Au revoir, { $agent }, et merci. De toute la semaine, vous êtes la seule personne à m’avoir donné du concret.
    .says-tense = Au moins, c’est noté. Merci. On verra demain.
    .says-furious = Bien. Je vous prends au mot. Au revoir.
    .becomes = Soixante personnes ont été payées à l’heure, grâce à un téléphone posé sur un rebord de fenêtre. Le technicien a trouvé un câble entamé par une pelleteuse, et la ligne était revenue avant midi. Le dépliant cale aujourd’hui le bureau de Nadia.

# text: It’s something. I’ll ring again about the rest. Goodbye.
# says-tense: So I get half of it, and I may chase the other half. Goodbye.
# becomes: Nadia managed, in the end, with one thing that you gave her and another that she found for herself. The line came back the following week; she called twice more before the bill was right, and no longer recommends anybody.
half-mended = C’est déjà quelque chose. Je rappellerai pour le reste. Au revoir.
    .says-tense = Donc j’en ai la moitié, et l’autre moitié, c’est à moi de courir après. Au revoir.
    .becomes = Nadia s’en est sortie, avec une chose que vous lui aviez donnée et une autre qu’elle a trouvée toute seule. La ligne est revenue la semaine suivante ; elle a encore appelé deux fois avant que la facture soit juste, et elle ne recommande plus personne.

# text: Thank you. If she knows the story already, that’s a relief.
# says-tense: Fine. But I’m not telling it again, make sure that she knows.
# says-furious: At last. I hope that you tell her everything!
# becomes: Your supervisor knew the story when she picked up, and that mattered. She found a visit for the next morning. Nadia stayed, but she has kept the supervisor’s direct number, and uses it.
taken-up = Merci. Si elle connaît déjà l’histoire, c’est un soulagement.
    .says-tense = Bien. Mais je ne recommence pas, assurez-vous qu’elle sache tout.
    .says-furious = Enfin. J’espère que vous allez tout lui dire !
    .becomes = Votre superviseure connaissait l’histoire en prenant l’appel, et ça a compté. Elle a trouvé une visite pour le lendemain matin. Nadia est restée, mais elle a gardé le numéro direct de la superviseure, et elle s’en sert.

# text: Then I’m where I was on Monday. Goodbye.
# says-tense: So I’m where I was on Monday. Thank you for nothing.
# says-furious: Monday! I’m back at Monday! You’ve not done a single thing!
# becomes: Nadia landed in a queue once more and told her story from the beginning. She ran the payroll from the car, an hour late, and signed with the other company that evening; her sister followed in the spring.
in-the-queue = Alors j’en suis au même point que lundi. Au revoir.
    .says-tense = Donc j’en suis au même point que lundi. Merci pour rien.
    .says-furious = Lundi ! J’en suis toujours à lundi ! Vous n’avez rien fait du tout !
    .becomes = Nadia s’est retrouvée une fois de plus dans une file, et elle a repris son histoire au début. Elle a fait la paye dans la voiture, avec une heure de retard, et le soir même elle signait chez le concurrent ; sa sœur a suivi au printemps.

# text: No. I’m sorry, I can’t spend any more of my day on this. Goodbye.
# says-tense: That’s it. I’m signing with the other company. Goodbye.
# says-furious: I’m done! Twelve years, and I’m done. You can close that ticket too!
# becomes: Nadia signed the leaflet on the steering wheel. Her cancellation was the first of her letters to be answered within the hour.
walked = Non. Je regrette, je ne peux pas y passer plus de temps. Au revoir.
    .says-tense = Ça y est. Je signe chez le concurrent. Au revoir.
    .says-furious = C’est fini ! Douze ans, et c’est fini. Ce ticket-là aussi, vous pouvez le fermer !
    .becomes = Nadia a signé le dépliant sur le volant. De toutes ses lettres, la résiliation a été la première à recevoir une réponse dans l’heure.
