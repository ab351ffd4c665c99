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
# sorry-script-coach: An apology for “any inconvenience” is an apology for nothing. Name what went wrong, in her words: four days, three reports, no call.
# acknowledge: Good morning, I’m { $agent }. Four days, no line and no call back: you have every reason to be angry. I’m listening, tell me all of it.
# acknowledge-also-1: Hello, { $agent } here. Four days without an answer, I’d be furious too. Tell me everything
# acknowledge-also-2: Good morning. Nobody called you back, and that’s not right. Please tell me what happened, I’m listening
# acknowledge-also-3: You’ve every right to be angry, you reported it again and again. Go on, I won’t interrupt
# acknowledge-also-4: I’m { $agent }. That’s four days too many. Tell me how it has been for you
# details: Good morning, Calder Broadband, { $agent } speaking. Your date of birth and your customer number, please, and I’ll see what’s going on.
# details-also-1: Good morning, can I take your customer number and date of birth?
# details-also-2: Hello, I’ll need your customer number before we start
# details-also-3: Please give me your details so that I can open your file
# test-line: Good morning, { $agent } here. Before we go any further, let me run a test on the line; in half a minute we’ll know what’s wrong with it and who has to repair it.
# test-line-also-1: I’ll start a line test right now to see what the problem is
# test-line-also-2: Hello, the first thing is to test your connection, give me a minute
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
    .sorry-script-coach = S’excuser de « la gêne occasionnée », c’est ne s’excuser de rien. Nommez ce qui a manqué, avec ses mots à elle : quatre jours, trois signalements, pas un appel.
    .acknowledge = Bonjour, ici { $agent }. Quatre jours, pas de ligne, pas d’appel : vous avez toutes les raisons d’être en colère. Je vous écoute, dites-moi tout.
    .acknowledge-also-1 = Bonjour, { $agent } à l’appareil. Quatre jours sans réponse, à votre place je serais hors de moi. Racontez-moi tout
    .acknowledge-also-2 = Bonjour. Personne ne vous a rappelée, et ce n’est pas normal. Dites-moi ce qui s’est passé, je vous écoute
    .acknowledge-also-3 = Votre colère est légitime, vous avez signalé la panne plusieurs fois. Allez-y, je ne vous interromps pas
    .acknowledge-also-4 = Ici { $agent }. C’est quatre jours de trop. Dites-moi comment vous les avez vécus
    .details = Bonjour, Calder Broadband, { $agent } à votre écoute. Votre date de naissance et votre numéro de client, s’il vous plaît, et je regarde ce qui se passe.
    .details-also-1 = Bonjour, je peux avoir votre numéro de client et votre date de naissance ?
    .details-also-2 = Bonjour, il me faut d’abord votre numéro de client
    .details-also-3 = Donnez-moi vos coordonnées pour que j’ouvre votre dossier
    .test-line = Bonjour, { $agent } à l’appareil. Avant d’aller plus loin, je lance un test de la ligne ; dans une demi-minute, on saura ce qu’elle a et qui doit la réparer.
    .test-line-also-1 = Je démarre un test de ligne pour voir d’où vient le problème
    .test-line-also-2 = Bonjour, la première chose à faire, c’est de tester la connexion, laissez-moi une minute
    .test-line-coach = Vouloir réparer, c’est bien, mais c’est trop tôt. Un test, elle en a eu un à chaque appel, et personne ne l’a encore écoutée. Deux phrases d’abord.

# text: That is how each of those calls began, you know. A number, a test, and goodbye. I’d hoped to tell it once, to somebody who stays.
# says-tense: There it is. A number, a test, goodbye, somebody will be in touch. I’ve been through it Monday, Tuesday and yesterday. I’m not starting again.
# says-furious: No. No! That’s word for word what I got on Monday, and on Tuesday, and yesterday. I am not going through your form again!
# details-and-read: Your date of birth and customer number open the file, then I can read what you reported, and you needn’t tell it again.
# details-and-read-also-1: Give me your number and date of birth, I’ll read the tickets so that you don’t have to repeat
# details-and-read-also-2: With your date of birth and number I can see all the reports
# other-desk: I couldn’t tell you what happened there, the tickets are handled by another desk. But you’ve got me now, so let’s start fresh.
# other-desk-also-1: That was the ticket team, not us. Let’s start over
# other-desk-also-2: I wasn’t on those calls, my colleagues took them
# put-form-away: Then I won’t be the next one to do it. The form can wait. Start with Monday, take as long as you like, and I won’t cut in.
# put-form-away-also-1: You’re right, let’s leave the form. Tell me from the beginning, I’ll just listen
# put-form-away-also-2: I hear you. No form. What happened since Monday?
# put-form-away-also-3: You shouldn’t have to do that again. I’m listening now, take your time
storm = Ils ont tous commencé comme ça, vous savez. Un numéro, un test, et au revoir. J’espérais raconter ça une fois, à quelqu’un qui reste.
    .says-tense = Et voilà. Un numéro, un test, au revoir, on vous rappellera. J’y ai eu droit lundi, mardi et hier. Je ne recommence pas.
    .says-furious = Non. Non ! C’est mot pour mot ce qu’on m’a dit lundi, et mardi, et hier. Je ne remplirai pas votre formulaire une fois de plus !
    .details-and-read = Avec votre date de naissance et votre numéro de client, j’ouvre le dossier et je lis ce que vous avez signalé, vous n’aurez pas à le répéter.
    .details-and-read-also-1 = Donnez-moi votre numéro et votre date de naissance, je lis les signalements pour vous éviter de tout redire
    .details-and-read-also-2 = Votre date de naissance et votre numéro, et je vois tout ce que vous avez déclaré
    .other-desk = Je ne saurais pas vous dire ce qui s’est passé, les signalements, c’est un autre service. Mais maintenant vous m’avez, alors repartons de zéro.
    .other-desk-also-1 = Ça, c’est l’équipe des signalements, pas nous. Reprenons depuis le début
    .other-desk-also-2 = Ce n’est pas moi qui ai pris ces appels, ce sont des collègues
    .put-form-away = Alors ce ne sera pas une fois de plus. Le formulaire attendra. Commencez à lundi, prenez le temps qu’il vous faut, je ne vous coupe pas.
    .put-form-away-also-1 = Vous avez raison, on laisse le formulaire. Racontez-moi depuis le début, je ne fais qu’écouter
    .put-form-away-also-2 = Je vous entends. Pas de formulaire. Que s’est-il passé depuis lundi ?
    .put-form-away-also-3 = Vous ne devriez pas avoir à refaire ça. Je vous écoute, prenez votre temps

# text: I do the payroll for three clinics, from my spare room. Sixty people are paid tomorrow. I’ve worked from a car park since Tuesday, on the wifi of a café.
# says-tense: I run the payroll for three clinics, from home. Sixty people expect their pay tomorrow. Since Tuesday I’ve worked in my car, outside a café, for the wifi.
# says-furious: Sixty people get paid by me tomorrow. Nurses, cleaners! And I’m sitting in a car outside a café, for the wifi, since Tuesday. In March! That’s my week.
# lights: Right, the main thing is to have you back for tomorrow. When you’re at home, is the light on the white box green or red?
# lights-also-1: OK, let’s find the fault: which lights are on on your box?
# lights-also-2: Have you tried to unplug the box and plug it in again?
# poor-you: Oh, that’s dreadful. In a car, in this weather! I’m so sorry, really, so sorry. I can’t imagine how you’ve held out, you poor thing.
# poor-you-also-1: Oh no, I’m so, so sorry, that sounds absolutely horrible
# poor-you-also-2: You poor thing, four days, I feel terrible for you
# hotspot: You could use your phone as a hotspot for the time being. A lot of our customers do that when there’s a fault.
# hotspot-also-1: Have you thought of sharing the connection of your phone?
# hotspot-also-2: In the meantime just tether to your mobile
# paraphrase: Sixty people’s pay, and you’ve carried it from a car. I want to have it right: dead since Monday, nobody called you, and the payroll has to run tomorrow. Is that it?
# paraphrase-also-1: So you’ve been without a line since Monday, working in your car, and sixty people depend on you tomorrow. That must be exhausting. Have I got that right?
# paraphrase-also-2: Let me check that I understood: no line, no call, and payroll tomorrow? You’ve had a terrible week
# paraphrase-also-3: You must be worn out. So it’s since Monday, and tomorrow sixty people need their pay, correct?
# paraphrase-also-4: If I follow you, tomorrow is the day that counts, and we left you alone with it. Is that right?
story = Je fais les payes de trois cliniques, dans ma chambre d’amis. Demain, soixante personnes sont payées. Depuis mardi je travaille dans ma voiture, sur le wifi d’un café.
    .says-tense = Je fais les payes de trois cliniques, de chez moi. Soixante personnes attendent leur salaire demain. Depuis mardi, je travaille dans ma voiture, devant un café, pour avoir du wifi.
    .says-furious = Demain, soixante personnes doivent toucher leur paye. Des infirmières, des agents d’entretien ! Et moi je suis dans une voiture, devant un café, pour le wifi, depuis mardi. En mars ! La voilà, ma semaine.
    .lights = Bon, l’essentiel, c’est que ça remarche pour demain. Quand vous êtes chez vous, le voyant du boîtier blanc est vert ou rouge ?
    .lights-also-1 = D’accord, cherchons la panne : quels voyants sont allumés sur la box ?
    .lights-also-2 = Vous avez essayé de débrancher la box et de la rebrancher ?
    .poor-you = Oh, mais c’est affreux. Dans une voiture, par ce temps ! Toutes mes excuses, vraiment, mille excuses. Je ne sais pas comment vous avez tenu, ma pauvre dame.
    .poor-you-also-1 = Oh non, je vous demande mille fois pardon, c’est absolument horrible
    .poor-you-also-2 = Ma pauvre, quatre jours, ça me rend malade pour vous
    .hotspot = En attendant, vous pourriez partager la connexion de votre téléphone. Beaucoup de nos clients font ça quand il y a une panne.
    .hotspot-also-1 = Vous avez pensé au partage de connexion ?
    .hotspot-also-2 = Pour l’instant, passez simplement par votre mobile
    .paraphrase = La paye de soixante personnes, et vous la portez depuis une voiture. Je tiens à bien comprendre : plus rien depuis lundi, personne ne vous a appelée, et la paye doit partir demain. C’est ça ?
    .paraphrase-also-1 = Donc, pas de ligne depuis lundi, vous travaillez dans votre voiture, et soixante personnes comptent sur vous demain. Vous devez être épuisée. J’ai bien compris ?
    .paraphrase-also-2 = Je vérifie que je vous suis : pas de ligne, pas d’appel, et la paye demain ? Vous avez passé une semaine terrible
    .paraphrase-also-3 = Vous devez être à bout. Donc c’est depuis lundi, et demain soixante personnes attendent leur salaire, c’est exact ?
    .paraphrase-also-4 = Si je vous suis, c’est demain que tout se joue, et on vous a laissée seule avec ça. C’est bien ça ?

# text: You know, I’ve been with you since 2014. I told my sister to go with you, and my neighbours. So what happened to my reports? That’s what I don’t understand.
# says-tense: Since 2014 I’ve been with you. I sent you my sister. I sent you my neighbours. And when I need you for once, nobody reads what I write. Why?
# says-furious: Twelve years! I sent you my sister, I sent you half my street. And I’m worth a ticket that nobody opens. Why? Just tell me why!
# read-out: I have them here. Each was closed by an automatic test, which stops at the cabinet in the street. Nobody tested as far as 14 Harbour Row.
# read-out-also-1: I can see your tickets: an automatic test closed every one, your address was never checked
# read-out-also-2: They were closed by the system, the test doesn’t reach your house on Harbour Row
# read-out-also-3: The test only covers the cabinet, so the system thought you were fine
# we-value: We truly value your loyalty. Customers like you, who have been with us for so long, are the reason why we invest in our network and our service every single year.
# we-value-also-1: Your loyalty means a lot to Calder Broadband
# we-value-also-2: As a long-standing customer you are very important to us
# own-and-verify: You stood by us and we didn’t stand by you. Let me read those reports, not guess. For your protection: your date of birth and customer number?
# own-and-verify-also-1: You deserved better after twelve years. Let me open the tickets with you: may I have your date of birth and customer number?
# own-and-verify-also-2: I understand why that hurts. I’ll look at them now, I just need to check that it’s you: date of birth and number?
# own-and-verify-also-3: You were loyal and we let you down. Two questions and I’ll read you what they say
# own-and-verify-also-4: That’s a real disappointment, I hear it. To see what happened I need your date of birth and your number, please
# verify-plain: To look at the tickets I’ll need your date of birth and your customer number.
# verify-plain-also-1: Date of birth and customer number please, then I can check
# verify-plain-also-2: I have to verify you first
# verify-plain-also-3: Can you confirm your details so I can open the tickets?
# own-and-read: You stood by us and we didn’t stand by you. I have them here: a robot tested the street and closed them, never your house. That’s our failing.
# own-and-read-also-1: You deserved better. What happened is that an automatic test closed them all, nobody opened them. I’m sorry
# own-and-read-also-2: I understand that it hurts. They were closed by a machine, and that’s our fault
# own-and-read-also-3: After twelve years that’s bitter. Honestly: nobody read them, a test closed them, and I’m taking it from here
loyal = Vous savez, je suis chez vous depuis 2014. J’ai dit à ma sœur d’aller chez vous, et à mes voisins. Alors que sont devenus mes signalements ? C’est ça que je ne comprends pas.
    .says-tense = Depuis 2014 que je suis chez vous ! Je vous ai amené ma sœur. Je vous ai amené mes voisins. Et le jour où j’ai besoin de vous, personne ne lit ce que j’écris. Pourquoi ?
    .says-furious = Douze ans ! Je vous ai amené ma sœur, je vous ai amené la moitié de ma rue. Et je vaux un ticket que personne n’ouvre. Pourquoi ? Dites-moi seulement pourquoi !
    .read-out = Je les ai ici. Chacun a été clos par un test automatique, qui s’arrête à l’armoire dans la rue. Personne n’a testé jusqu’au 14 Harbour Row.
    .read-out-also-1 = Je vois vos signalements : un test automatique les a tous clos, votre adresse n’a jamais été vérifiée
    .read-out-also-2 = Le système les a fermés, le test ne va pas jusqu’à votre maison de Harbour Row
    .read-out-also-3 = Le test ne couvre que l’armoire, alors le système a cru que tout allait bien
    .we-value = Votre fidélité nous est précieuse. C’est pour des clients comme vous, qui nous suivent depuis si longtemps, que nous investissons chaque année dans notre réseau et dans notre service.
    .we-value-also-1 = Votre fidélité compte beaucoup pour Calder Broadband
    .we-value-also-2 = Cliente de longue date, vous êtes très importante pour nous
    .own-and-verify = Vous étiez là pour nous, et nous pas pour vous. Ces signalements, je veux les lire, pas deviner. Pour votre protection : votre date de naissance et votre numéro de client ?
    .own-and-verify-also-1 = Après douze ans, vous méritiez mieux. Ouvrons-les ensemble : je peux avoir votre date de naissance et votre numéro de client ?
    .own-and-verify-also-2 = Je comprends que ça blesse. Je les regarde maintenant, je dois juste vérifier que c’est bien vous : date de naissance et numéro ?
    .own-and-verify-also-3 = Vous avez été fidèle et nous vous avons laissée tomber. Deux questions, et je vous lis ce qui est écrit
    .own-and-verify-also-4 = C’est une vraie déception, je l’entends. Pour voir ce qui s’est passé, il me faut votre date de naissance et votre numéro, s’il vous plaît
    .verify-plain = Pour regarder les signalements, il me faut votre date de naissance et votre numéro de client.
    .verify-plain-also-1 = Date de naissance et numéro de client, s’il vous plaît, ensuite je vérifie
    .verify-plain-also-2 = Je dois d’abord vous identifier
    .verify-plain-also-3 = Vous pouvez me confirmer vos coordonnées pour que j’ouvre les signalements ?
    .own-and-read = Vous étiez là pour nous, et nous pas pour vous. Je les ai sous les yeux : un robot a testé la rue et les a clos, jamais votre maison. C’est notre faute.
    .own-and-read-also-1 = Vous méritiez mieux. En fait, un test automatique les a tous fermés, personne ne les a ouverts. Je vous demande pardon
    .own-and-read-also-2 = Je comprends que ça fasse mal. C’est une machine qui les a clos, et c’est de notre faute
    .own-and-read-also-3 = Après douze ans, c’est amer. Honnêtement : personne ne les a lus, un test les a fermés, et à partir d’ici je m’en charge

# text: The nineteenth of November 1983, and it ends in 0471. So, what do they say? I’d honestly like to know whether anyone opened them.
# says-tense: Nineteenth of November ’83, and it ends in 0471. Well? What do they say, my famous tickets? Did a single person open them?
# says-furious: Nineteenth of November ’83, 0471. Go on, read them out. Did anyone open one? One? Or do they go straight in the bin?
# network-words: The OLT polls green down to the splitter, so the ticket auto-closes. The drop to your ONT isn’t in scope of the remote loop test.
# network-words-also-1: The remote test validates up to the splitter only, so the ONT was not polled
# network-words-also-2: It’s a false pass on the loop test, the drop cable isn’t monitored
# honest: I’d be suspicious too, and you’re right: nobody opened them. A robot tested the street, never your house, and closed them. I’m sorry for that.
# honest-also-1: You’re right to ask. The honest answer is that nobody read them: a test closed them by itself. I’m sorry
# honest-also-2: I won’t dress it up, no one opened them. A machine checked the street and not your house. I apologise
# honest-also-3: I understand that you doubt us. They were closed by an automatic test, no human saw them, and that’s our failing
# honest-also-4: No, nobody did, and I’m sorry. The test stops at the cabinet, so it never saw your fault
# plain: Each was closed by an automatic test of the street cabinet. The fault is between the cabinet and your house, where the test doesn’t see it.
# plain-also-1: The system tests the cabinet only, and closed them because it passed
# plain-also-2: An automatic test closed them, it can’t see the last stretch to your home
# plain-also-3: They were closed automatically, the fault is after the cabinet
# field-team: It looks as if the network people signed them off without reading them. They’ve had the storms in the west to deal with all week, to be fair to them, so they’re run off their feet.
# field-team-also-1: The field team closed them, they’re overwhelmed at the moment
# field-team-also-2: Our technicians should have looked at that, I don’t know why they didn’t
tickets = Le 19 novembre 1983, et ça finit par 0471. Alors, qu’est-ce qu’ils disent ? J’aimerais vraiment savoir si quelqu’un les a ouverts.
    .says-tense = 19 novembre 83, et ça finit par 0471. Alors ? Ils disent quoi, mes fameux signalements ? Une seule personne les a ouverts ?
    .says-furious = 19 novembre 83, 0471. Allez-y, lisez. Quelqu’un en a ouvert un ? Un seul ? Ou bien ça part directement à la poubelle ?
    .network-words = L’OLT répond jusqu’au coupleur, donc le ticket passe en clôture automatique. Le raccordement vers votre ONT n’entre pas dans le périmètre du test de boucle.
    .network-words-also-1 = Le test distant valide uniquement jusqu’au coupleur, l’ONT n’a donc pas été interrogé
    .network-words-also-2 = C’est un faux positif du test de boucle, le câble de branchement n’est pas supervisé
    .honest = À votre place je me méfierais aussi, et vous avez raison : personne ne les a ouverts. Un robot a testé la rue, jamais votre maison, et les a clos. Je vous en demande pardon.
    .honest-also-1 = Vous avez raison de demander. La réponse honnête, c’est que personne ne les a lus : un test les ferme tout seul. Je vous demande pardon
    .honest-also-2 = Je ne vais pas enjoliver, personne ne les a ouverts. Une machine a vérifié la rue et pas votre maison. Toutes nos excuses
    .honest-also-3 = Je comprends que vous doutiez de nous. Un test automatique les a clos, aucun humain ne les a vus, et c’est notre faute
    .honest-also-4 = Non, personne, et je m’en excuse. Le test s’arrête à l’armoire, il n’a jamais vu votre panne
    .plain = Chacun a été clos par un test automatique de l’armoire de rue. La panne se trouve entre l’armoire et votre maison, là où le test ne voit rien.
    .plain-also-1 = Le système ne teste que l’armoire, et les a fermés parce que le test était bon
    .plain-also-2 = Un test automatique les a clos, il ne voit pas le dernier tronçon jusque chez vous
    .plain-also-3 = Ils ont été fermés automatiquement, la panne est après l’armoire
    .field-team = On dirait que les gens du réseau les ont validés sans les lire. Il faut dire qu’ils ont eu les tempêtes à l’ouest toute la semaine, à leur décharge, et ils ne savent plus où donner de la tête.
    .field-team-also-1 = C’est l’équipe de terrain qui les a fermés, ils sont débordés en ce moment
    .field-team-also-2 = Nos techniciens auraient dû regarder, je ne sais pas pourquoi ils ne l’ont pas fait

# text: Please don’t read me the script. I asked you a question, a simple one.
# says-tense: No. Not the script. I know the script, it’s what you play while I wait. I asked you a question.
# says-furious: Value! Don’t you dare read me that. I’ve had it sung to me for forty minutes with a piano. I asked you why!
# truly: It isn’t a script, though. We really do care about our long-standing customers, all of us here do. I’m sorry that you don’t feel it.
# truly-also-1: But I mean it, loyalty matters to us
# truly-also-2: I’m sorry that you see it that way, we do care
# drop-card-verify: You’re right, that was the script. I’m sorry. Your date of birth and your number, and I’ll read you what’s there.
# drop-card-verify-also-1: I’m sorry, you asked me something real. May I have your date of birth and number so I can tell you?
# drop-card-verify-also-2: Fair enough, no more phrases. Let me open the tickets: date of birth and customer number?
# just-verify: Then let’s look. Date of birth and customer number, please.
# just-verify-also-1: OK, your date of birth and number please
# just-verify-also-2: Let me check then, what’s your customer number and date of birth?
# drop-card-answer: You’re right, that was the script. I’m sorry. The straight answer: nobody opened them. A robot tested the street, found it well and closed them.
# drop-card-answer-also-1: I’m sorry, here’s the real answer: a machine closed them and no one read them
# drop-card-answer-also-2: Fair enough. The truth is that nobody looked at them, an automatic test shut them
# just-answer: They were closed by an automatic test of the street cabinet. It passed, and your fault lies further on.
# just-answer-also-1: The automatic test passed, so they were closed
# just-answer-also-2: A test closed them, the fault is after the cabinet
hollow = S’il vous plaît, pas de discours tout fait. Je vous ai posé une question, une question simple.
    .says-tense = Non. Pas le discours. Le discours, je le connais, vous le passez pendant que j’attends. Je vous ai posé une question.
    .says-furious = Précieuse ! Ne me récitez pas ça. On me l’a chanté pendant quarante minutes, avec un piano. Je vous ai demandé pourquoi !
    .truly = Mais ce n’est pas un discours. Nos clients de longue date comptent vraiment pour nous, pour chacun de nous ici. Dommage que vous ne le sentiez pas.
    .truly-also-1 = Mais je le pense, la fidélité compte pour nous
    .truly-also-2 = Je regrette que vous le preniez ainsi, nous y sommes très attachés
    .drop-card-verify = C’est vrai, c’était un discours tout fait. Pardon. Votre date de naissance et votre numéro, et je vous lis ce qui est écrit.
    .drop-card-verify-also-1 = Pardon, vous me posiez une vraie question. Je peux avoir votre date de naissance et votre numéro pour y répondre ?
    .drop-card-verify-also-2 = Vous avez raison, plus de formules. J’ouvre vos signalements : date de naissance et numéro de client ?
    .just-verify = Alors regardons. Date de naissance et numéro de client, s’il vous plaît.
    .just-verify-also-1 = D’accord, votre date de naissance et votre numéro, s’il vous plaît
    .just-verify-also-2 = Je vérifie, alors : quel est votre numéro de client, et votre date de naissance ?
    .drop-card-answer = C’est vrai, c’était un discours tout fait. Pardon. La réponse franche : personne ne les a ouverts. Un robot a testé la rue, l’a trouvée en bon état et les a clos.
    .drop-card-answer-also-1 = Pardon, voici la vraie réponse : une machine les a fermés et personne ne les a lus
    .drop-card-answer-also-2 = Vous avez raison. La vérité, c’est que personne ne les a regardés, un test automatique les a clos
    .just-answer = Ils ont été clos par un test automatique de l’armoire de rue. Le test était bon, et votre panne est plus loin.
    .just-answer-also-1 = Le test automatique était bon, ils ont donc été fermés
    .just-answer-also-2 = C’est un test qui les a clos, la panne est après l’armoire

# text: All right. But at eight tomorrow morning I have to be connected, or sixty people wait for their money. Will I be?
# says-tense: So much for that. And tomorrow? At eight I have to be connected, for sixty people. Will I have a line, yes or no?
# says-furious: And that helps me how? Tomorrow at eight I pay sixty people. Will I have a line or won’t I? Yes or no!
# promise-tonight: You will. I’m putting it through as urgent, and you’ll have your line back tonight. You have my word on that.
# promise-tonight-also-1: Yes, I promise you’ll be online tonight
# promise-tonight-also-2: Don’t worry, it will be fixed by this evening, I guarantee it
# promise-tonight-also-3: I’ll make sure that your line works before eight
# promise-tonight-coach: The answer that she longs for, and you cannot know it. It buys you two quiet minutes and costs the rest of the call. Say no to the line, and yes to a way of working tomorrow.
# data-plain: The line, I can’t say. I’m opening unlimited data on your mobile for seven days. In five minutes you can connect your computer to it.
# data-plain-also-1: No promise for the line, but you get free unlimited mobile data for a week from now
# data-plain-also-2: I’m activating unlimited data on your phone, use it to work tomorrow
# data-plain-also-3: You can work on your mobile connection, I’ve made it unlimited for seven days
# booking-page: The next visit that I can book is Tuesday, between eight and one. If you’d like it I’ll reserve it now, before it goes.
# booking-page-also-1: The first appointment available is on Tuesday morning
# booking-page-also-2: I can send an engineer on Tuesday, shall I book?
# data-kindly: With sixty people waiting, you need a sure thing. The line isn’t one. This is: unlimited data on your mobile, for a week, in five minutes. Would your programs run on that?
# data-kindly-also-1: I understand what hangs on it. I can’t promise the line, but I can give you unlimited mobile data from now on. Would that work for payroll?
# data-kindly-also-2: You can’t leave that to luck, I see that. What I can guarantee is unlimited data on your phone within five minutes
# data-kindly-also-3: That’s a heavy responsibility. Honestly I don’t know about the line, but I can open unlimited data on your mobile so that you can work at home tomorrow
# data-kindly-also-4: I’d be worried too. Let’s make tomorrow safe: free unlimited data on your mobile for seven days, active in five minutes
tomorrow = Bon. Mais demain matin, à huit heures, il faut que je sois connectée, sinon soixante personnes attendent leur argent. Je le serai ?
    .says-tense = Bon, passons. Et demain ? À huit heures, il faut que je sois connectée, pour soixante personnes. J’aurai une ligne, oui ou non ?
    .says-furious = Et ça me sert à quoi ? Demain, à huit heures, je paie soixante personnes. Est-ce que j’aurai une ligne ? Oui ou non !
    .promise-tonight = Vous en aurez une. Je fais passer ça en urgence, et votre ligne sera rétablie ce soir. Vous avez ma parole.
    .promise-tonight-also-1 = Oui, je vous promets que vous serez connectée ce soir
    .promise-tonight-also-2 = Ne vous inquiétez pas, ce sera réparé d’ici ce soir, je vous le garantis
    .promise-tonight-also-3 = Je fais le nécessaire pour que votre ligne marche avant huit heures
    .promise-tonight-coach = C’est la réponse qu’elle espère, et vous n’en savez rien. Vous y gagnez deux minutes de calme et vous perdez le reste de l’appel. Dites non pour la ligne, et oui à un moyen de travailler demain.
    .data-plain = Pour la ligne, je ne sais pas. J’ouvre des données illimitées sur votre mobile pour sept jours. Dans cinq minutes, vous pouvez y connecter votre ordinateur.
    .data-plain-also-1 = Pas de promesse pour la ligne, mais vous avez une semaine de données mobiles illimitées dès maintenant
    .data-plain-also-2 = J’active les données illimitées sur votre téléphone, servez-vous-en pour travailler demain
    .data-plain-also-3 = Vous pouvez travailler en partage de connexion, c’est illimité pendant sept jours
    .booking-page = La prochaine intervention que je peux réserver est mardi, entre huit heures et treize heures. Si vous la voulez, je la bloque avant qu’elle parte.
    .booking-page-also-1 = Le premier rendez-vous disponible est mardi matin
    .booking-page-also-2 = Je peux vous envoyer un technicien mardi, je réserve ?
    .data-kindly = Avec soixante personnes qui attendent, il vous faut quelque chose de sûr. La ligne ne l’est pas. Ce qui l’est : des données illimitées sur votre mobile, une semaine, dans cinq minutes. Vos logiciels tourneraient avec ça ?
    .data-kindly-also-1 = Je comprends tout ce qui en dépend. Je ne peux pas promettre la ligne, mais des données mobiles illimitées dès maintenant, oui. Ça irait pour la paye ?
    .data-kindly-also-2 = Vous ne pouvez pas laisser ça au hasard, je le vois bien. Ce que je peux garantir, ce sont des données illimitées sur votre téléphone dans cinq minutes
    .data-kindly-also-3 = C’est une lourde responsabilité. Honnêtement, pour la ligne je ne sais pas, mais je peux ouvrir l’illimité sur votre mobile pour que vous travailliez chez vous demain
    .data-kindly-also-4 = Moi aussi je m’inquiéterais. Mettons demain à l’abri : sept jours de données illimitées sur votre mobile, actives dans cinq minutes

# text: So I’m back in the queue. I had hoped that being the one who waits longest would count for something.
# says-tense: So it’s the queue again. Four days of waiting, and the prize is more waiting. You can hear how that sounds, can’t you?
# says-furious: The queue! I’ve waited for four days, and you send me back to the end of the queue! Is that what twelve years are good for?
# ring-dispatch: I do hear it, and I won’t leave it there. I’m ringing dispatch: ninety seconds on hold at most, and I come back with a time. All right?
# ring-dispatch-also-1: You’re right, that’s not good enough. Let me ring dispatch, ninety seconds on hold at most
# ring-dispatch-also-2: I understand. I’ll call the dispatch desk for you right now, may I put you on hold for up to a minute and a half?
# ring-dispatch-also-3: No more queue. I’m calling dispatch now and I’ll be back within a minute and a half
# not-fair: I do understand, believe me, but there are other people waiting as well, some of them for longer, and it wouldn’t be fair if I moved you ahead of them.
# not-fair-also-1: Everyone has to wait for their turn, I can’t make exceptions
# not-fair-also-2: I see your point, but the order is the same for all our customers
# my-supervisor: I’ll put you through to my supervisor. I’ll tell her all of it first, and I stay on the line until she has it.
# my-supervisor-also-1: Let me hand you to my supervisor, I’ll brief her so that you don’t repeat yourself
# my-supervisor-also-2: I think my supervisor should take this, I’ll explain everything to her
too-late = Donc je retourne dans la file. J’espérais qu’être celle qui attend depuis le plus longtemps compterait un peu.
    .says-tense = Donc c’est encore la file d’attente. Quatre jours d’attente, et ce que je gagne, c’est de l’attente. Vous entendez ce que ça donne, quand même ?
    .says-furious = La file d’attente ! J’attends depuis quatre jours, et vous me renvoyez au bout de la file ! C’est à ça que servent douze ans ?
    .ring-dispatch = Je l’entends, oui, et je n’en reste pas là. J’appelle la planification : une minute et demie d’attente au plus, et je reviens avec une heure précise. Ça vous va ?
    .ring-dispatch-also-1 = Vous avez raison, ça ne suffit pas. J’appelle la planification, une minute et demie d’attente au plus
    .ring-dispatch-also-2 = Je comprends. Je joins la planification tout de suite, je peux vous mettre en attente une minute et demie au maximum ?
    .ring-dispatch-also-3 = Fini, la file. J’appelle la planification et je reviens vers vous avant une minute et demie
    .not-fair = Je comprends bien, croyez-moi, mais il y a d’autres gens qui attendent, certains depuis plus longtemps, et ce ne serait pas juste de vous faire passer devant eux.
    .not-fair-also-1 = Chacun doit attendre son tour, je ne peux pas faire d’exception
    .not-fair-also-2 = Je vois ce que vous voulez dire, mais l’ordre est le même pour tous nos clients
    .my-supervisor = Je vais vous passer ma superviseure. Je lui raconte tout avant, et je reste en ligne jusqu’à ce qu’elle ait l’affaire en main.
    .my-supervisor-also-1 = Je vous confie à ma superviseure, je lui explique pour que vous n’ayez rien à répéter
    .my-supervisor-also-2 = Je crois que c’est à ma superviseure de prendre la suite, je lui expose tout

# text: That would see me through tomorrow. And after that? Is somebody going to come to the house, and when?
# says-tense: Maybe. I’ve heard a lot of things since Monday. Is somebody coming to my door, an actual person? When?
# says-furious: I’ll believe that when I see it. Is anyone coming to my door, a human being with a ladder? And when? What day, what hour?
# dispatch-explained: I wouldn’t take “soon” either. Dispatch keeps slots for this: a minute on hold, a minute and a half at most, and I’ll ask for one. May I?
# dispatch-explained-also-1: I understand that you want it firm. I’ll ring dispatch now, may I put you on hold, ninety seconds at most?
# dispatch-explained-also-2: You want a day and an hour, rightly so. Let me ring the desk that has them, it takes about a minute
# dispatch-explained-also-3: I see why you doubt it. I’ll get you a real time: a minute or so on hold while I call dispatch, all right?
# dispatch-explained-also-4: You’ve been let down, so let me get you something solid. I’m calling dispatch, back in ninety seconds at most
# forty-eight: I’ve marked it as a priority, so it can’t get lost again. Somebody from dispatch will call you within forty-eight hours to arrange a time that suits you.
# forty-eight-also-1: It’s flagged as urgent, they’ll contact you in the next two days
# forty-eight-also-2: You will receive a call within 48 hours to make an appointment
# dispatch-plain: I’ll ring dispatch for a time. That’s a minute on hold, a minute and a half at most.
# dispatch-plain-also-1: I’m putting you on hold for ninety seconds at most to get a time from dispatch
# dispatch-plain-also-2: Please hold, I’ll ask dispatch for a slot, it takes a minute
# dispatch-silent: Let me check that with dispatch. One moment.
# dispatch-silent-also-1: Hold on, I’ll ask dispatch
# dispatch-silent-also-2: One second, I’m calling the desk
visit = Pour demain, ça pourrait aller. Et après ? Est-ce que quelqu’un va venir à la maison, et quand ?
    .says-tense = Peut-être. J’en ai entendu, des choses, depuis lundi. Est-ce que quelqu’un vient chez moi, une personne en chair et en os ? Quand ?
    .says-furious = Je le croirai quand je le verrai. Est-ce que quelqu’un vient chez moi, un être humain avec une échelle ? Et quand ? Quel jour, à quelle heure ?
    .dispatch-explained = Un « bientôt », je ne m’en contenterais pas non plus. La planification garde des créneaux : une minute d’attente, une et demie au plus, et j’en demande un. Je peux ?
    .dispatch-explained-also-1 = Je comprends que vous vouliez du ferme. J’appelle la planification, je peux vous mettre en attente, une minute et demie au plus ?
    .dispatch-explained-also-2 = Vous voulez un jour et une heure, et c’est bien normal. J’appelle le service qui les a, il y en a pour une petite minute
    .dispatch-explained-also-3 = Je vois pourquoi vous doutez. Je vais vous chercher une vraie heure : une minute d’attente environ, le temps d’appeler la planification, d’accord ?
    .dispatch-explained-also-4 = On vous a fait faux bond, alors je vais chercher du solide. J’appelle la planification, je reviens dans une minute et demie au plus
    .forty-eight = Je l’ai marqué comme prioritaire, ça ne peut plus se perdre. La planification vous appellera sous quarante-huit heures pour convenir avec vous d’une date et d’une heure qui vous arrangent.
    .forty-eight-also-1 = C’est signalé urgent, ils vous contacteront dans les deux jours
    .forty-eight-also-2 = Vous recevrez un appel sous 48 heures pour fixer un rendez-vous
    .dispatch-plain = J’appelle la planification pour avoir une heure. Vous serez en attente une minute, une minute et demie au plus.
    .dispatch-plain-also-1 = Je vous mets en attente une minute et demie au maximum, le temps d’obtenir une heure de la planification
    .dispatch-plain-also-2 = Patientez, je demande un créneau à la planification, il faut une minute
    .dispatch-silent = Je vois ça avec la planification. Un instant.
    .dispatch-silent-also-1 = Ne quittez pas, je demande à la planification
    .dispatch-silent-also-2 = Une seconde, j’appelle le service

# text: You’re back, that’s a first. So, is there somebody? And please don’t tell me what I’d like to hear.
# says-tense: You did come back. So: is somebody coming, or not? And don’t just tell me what I’d like to hear.
# says-furious: Well? Is there somebody or not? And don’t tell me what I’d like to hear, I’ve had that all week!
# address-check: They have one for tomorrow. He’d go to 14 Harbour Row, second floor, that’s the address I see here. Is it still right?
# address-check-also-1: Tomorrow works. I have 14 Harbour Row, second floor, is it correct?
# address-check-also-2: They can come tomorrow, the address on file is 14 Harbour Row
# address-check-coach: Let her tell you the address instead of reading it out. It is safer, and it checks the record at the same time.
# online-by-ten: Yes! Tomorrow from eight, and by ten o’clock you’ll be back online. He’s the best we have, he’ll fix it for sure.
# online-by-ten-also-1: Great news, he’ll come tomorrow and your line will be working by ten
# online-by-ten-also-2: Tomorrow morning it will be repaired, I’m certain of it
# confirmed-plain: Tomorrow, between eight and ten. It’s confirmed, and the engineer will have the history.
# confirmed-plain-also-1: An engineer comes tomorrow from eight to ten, confirmed by dispatch
# confirmed-plain-also-2: There’s a visit tomorrow, eight to ten
# confirmed-plain-also-3: Dispatch gave me tomorrow, eight to ten
# confirmed-honest: You’ve had enough of that, I know. So, what’s certain: somebody comes tomorrow, between eight and ten. What isn’t: whether one visit will do. If not, a second team comes the same day.
# confirmed-honest-also-1: I understand, so only the facts: tomorrow between eight and ten, confirmed. I can’t promise that it’s fixed at the first visit, there’s a second team if not
# confirmed-honest-also-2: I won’t. The visit tomorrow from eight to ten is sure, the repair isn’t, and there’s a second team in reserve
# confirmed-honest-also-3: After all those promises, you want facts. Tomorrow, eight to ten, it’s booked. If he can’t fix it, another team comes in the afternoon
# confirmed-honest-also-4: I know you’ve been let down. It’s confirmed for tomorrow, eight to ten, and a second team is ready if one visit isn’t enough
slot = Vous revoilà, c’est une première. Alors, il y a quelqu’un ? Et s’il vous plaît, ne me dites pas ce que j’ai envie d’entendre.
    .says-tense = Vous revoilà, c’est déjà ça. Alors : quelqu’un vient, ou pas ? Et ne me dites pas ce que j’ai envie d’entendre.
    .says-furious = Alors ? Il y a quelqu’un, oui ou non ? Et ne me dites pas ce que j’ai envie d’entendre, j’ai eu droit à ça toute la semaine !
    .address-check = Ils ont quelqu’un demain. Il irait au 14 Harbour Row, deuxième étage, c’est l’adresse que je vois ici. Elle est toujours bonne ?
    .address-check-also-1 = Demain, c’est possible. J’ai 14 Harbour Row, deuxième étage, c’est exact ?
    .address-check-also-2 = Ils peuvent venir demain, l’adresse au dossier est 14 Harbour Row
    .address-check-coach = Laissez-la vous dire l’adresse au lieu de la lire. C’est plus sûr, et cela vérifie le dossier du même coup.
    .online-by-ten = Oui ! Demain dès huit heures, et à dix heures vous serez de nouveau connectée. C’est notre meilleur technicien, il va vous réparer ça, c’est sûr.
    .online-by-ten-also-1 = Bonne nouvelle, il vient demain et votre ligne marchera à dix heures
    .online-by-ten-also-2 = Demain matin ce sera réparé, j’en ai la certitude
    .confirmed-plain = Demain, entre huit heures et dix heures. C’est confirmé, et le technicien aura l’historique.
    .confirmed-plain-also-1 = Un technicien vient demain de huit à dix, c’est confirmé par la planification
    .confirmed-plain-also-2 = Il y a une visite demain, entre huit et dix heures
    .confirmed-plain-also-3 = La planification m’a donné demain, de huit à dix
    .confirmed-honest = De ça, vous en avez eu assez, je sais. Alors, ce qui est sûr : quelqu’un vient demain, entre huit et dix heures. Ce qui ne l’est pas : qu’une visite suffise. Sinon, une deuxième équipe passe le jour même.
    .confirmed-honest-also-1 = Je comprends, alors rien que les faits : demain entre huit et dix, confirmé. Je ne peux pas promettre que ce soit réparé du premier coup, sinon il y a une deuxième équipe
    .confirmed-honest-also-2 = Promis, rien que du vrai. La visite de demain, de huit à dix, est sûre, la réparation non, et une deuxième équipe est en réserve
    .confirmed-honest-also-3 = Après toutes ces promesses, vous voulez des faits. Demain, de huit à dix, c’est réservé. S’il n’y arrive pas, une autre équipe vient l’après-midi
    .confirmed-honest-also-4 = Je sais qu’on vous a laissée tomber. C’est confirmé pour demain, huit heures à dix heures, et une deuxième équipe est prête si une visite ne suffit pas

# text: Tomorrow. A little while ago it was tonight, and I had your word on it. I did hear you, you know.
# says-tense: Tomorrow? You said tonight. I had your word. I’ve already told the clinics. What am I supposed to tell them now?
# says-furious: Tomorrow! You gave me your word that it’d be tonight! I’ve just told the clinics! You’re exactly like all the others!
# own-it: You have every reason to throw that back at me. I’m sorry, I had no right to promise it. For the clinics, I’m opening unlimited data on your mobile now.
# own-it-also-1: You’re right, I shouldn’t have promised that, I apologise. What I can give you is unlimited mobile data for tomorrow
# own-it-also-2: I was wrong to say tonight, I’m sorry. Let me make tomorrow safe with unlimited data on your phone
# own-it-also-3: I’m sorry, I gave my word too quickly. I’m activating data on your mobile so that you can run the payroll
# dispatch-said: It had gone through as urgent, I did all that as it should be done. Dispatch decided otherwise, and I’m afraid that I have no say at all in what they do over there.
# dispatch-said-also-1: That’s dispatch’s decision, not mine
# dispatch-said-also-2: I asked for tonight but dispatch refused
# best-effort: I said that I’d put it through as urgent, and I did. Tomorrow at eight is as good as tonight, if you think about it.
# best-effort-also-1: Tomorrow morning is nearly the same thing
# best-effort-also-2: I did what I could, tomorrow is still quick
you-promised = Demain. Tout à l’heure, c’était ce soir, et j’avais votre parole. Je l’ai bien entendue, vous savez.
    .says-tense = Demain ? Vous avez dit ce soir. J’avais votre parole. J’ai déjà prévenu les cliniques. Je leur dis quoi, maintenant ?
    .says-furious = Demain ! Vous m’avez donné votre parole que ce serait ce soir ! Je viens de le dire aux cliniques ! Vous êtes exactement comme tous les autres !
    .own-it = Vous pouvez me la renvoyer à la figure, cette parole. Pardon, je n’avais pas le droit de la donner. Pour les cliniques, j’ouvre l’illimité sur votre mobile maintenant.
    .own-it-also-1 = Vous avez raison, je n’aurais pas dû promettre ça, toutes mes excuses. Ce que je peux vous donner, ce sont des données mobiles illimitées pour demain
    .own-it-also-2 = J’ai eu tort de dire ce soir, pardon. Mettons demain à l’abri avec l’illimité sur votre téléphone
    .own-it-also-3 = Je vous demande pardon, j’ai donné ma parole trop vite. J’active les données sur votre mobile pour que vous puissiez faire la paye
    .dispatch-said = C’était bien parti en urgence, de mon côté tout a été fait comme il faut. La planification en a décidé autrement, et je n’ai malheureusement pas mon mot à dire sur ce qu’ils font là-bas.
    .dispatch-said-also-1 = C’est une décision de la planification, pas la mienne
    .dispatch-said-also-2 = J’avais demandé ce soir, mais la planification a refusé
    .best-effort = J’avais dit que je passerais ça en urgence, et je l’ai fait. Demain à huit heures, ça vaut bien ce soir, si on y réfléchit.
    .best-effort-also-1 = Demain matin, c’est presque pareil
    .best-effort-also-2 = J’ai fait ce que j’ai pu, demain, ça reste rapide

# text: Then one last thing. Your bill arrived on Tuesday, right on time. { $fee }, as if nothing had happened. I find that hard to look at.
# says-tense: And do you know what did arrive this week? The bill. On time. { $fee }, for a month with { $days -> [one] a day *[other] { $days } days } of nothing in it.
# says-furious: And the bill! That arrived, oh yes, on the day! { $fee } for a dead line! That department answers its post, does it?
# three-months: Do you know what? After twelve years, and after a week like this one, you’ve earned it. Three months on us, that’s { $free }. Nobody here could say that you don’t deserve it.
# three-months-also-1: I’ll give you three free months to make up for it
# three-months-also-2: You deserve a real gesture: the next three months are free
# three-months-coach: She deserves it, and it is not yours to give: it will be refused next week, and she will have been let down once more. Give in full, now, what is owed: day by day, so that she can count it.
# days-kindly: A bill that’s punctual when nothing else is: that’s galling. { $credit } comes off it today, { $daily } for each day, and more if tomorrow is lost too.
# days-kindly-also-1: I can see how that looks. I’m taking { $credit } off, { $daily } for each day, and more if it lasts
# days-kindly-also-2: I understand, you shouldn’t pay for that. { $credit } comes off this bill right now
# days-kindly-also-3: That’s bitter, I agree. You get { $daily } a day, { $credit } so far, on this very bill
# days-kindly-also-4: No wonder that it hurts. Every day without a line is { $daily }, so I’m crediting { $credit } now
# claim-form: There’s a form for that in your online account. Once the line is repaired you fill it in, and the team works out what you’re owed.
# claim-form-also-1: You can claim compensation on our website after the repair
# claim-form-also-2: Please fill in the compensation form when it’s fixed
# days-plain: It’s { $daily } for each day. I’ve taken { $credit } off this bill.
# days-plain-also-1: A credit of { $credit } has been applied, { $daily } per day
# days-plain-also-2: You’ll be credited { $credit } for the days without service
# days-plain-also-3: I’m deducting { $credit } from your bill
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
    .three-months-coach = Elle le mérite, et ce n’est pas à vous de le donner : ce sera refusé la semaine prochaine, et on l’aura déçue une fois de plus. Donnez en entier, tout de suite, ce qui lui est dû : jour par jour, pour qu’elle puisse compter.
    .days-kindly = Une facture ponctuelle quand rien d’autre ne l’est : il y a de quoi être amère. Je retire { $credit } aujourd’hui, { $daily } par jour, et plus si demain est perdu aussi.
    .days-kindly-also-1 = Je vois bien l’effet que ça fait. Je retire { $credit }, { $daily } par jour, et davantage si ça dure
    .days-kindly-also-2 = Je comprends, vous n’avez pas à payer ça. { $credit } de moins sur cette facture, tout de suite
    .days-kindly-also-3 = C’est rageant, je vous l’accorde. Vous avez { $daily } par jour, { $credit } à ce jour, sur cette facture même
    .days-kindly-also-4 = Rien d’étonnant à ce que ça blesse. Chaque jour sans ligne vaut { $daily }, je vous crédite donc { $credit } maintenant
    .claim-form = Il y a un formulaire pour ça dans votre espace client. Une fois la ligne réparée, vous le remplissez, et l’équipe calcule ce qui vous revient.
    .claim-form-also-1 = Vous pourrez demander une compensation sur notre site après la réparation
    .claim-form-also-2 = Remplissez le formulaire de compensation quand ce sera réparé
    .days-plain = C’est { $daily } par jour. J’ai retiré { $credit } de cette facture.
    .days-plain-also-1 = Un avoir de { $credit } est enregistré, à { $daily } par jour
    .days-plain-also-2 = On vous crédite { $credit } pour les jours sans service
    .days-plain-also-3 = Je déduis { $credit } de votre facture

# text: Would you say it all to me once more? I’m writing it down. I’d like to have it in black and white this time.
# says-tense: Say that to me once more, all of it. I’m writing it down. With the hours, and with your name.
# says-furious: Say it again, from the top. I’m writing it down, every word, and your name as well. Then nobody can tell me that it was never said.
# recap-all: Gladly. Data on your mobile, from now, for a week. Someone at your door tomorrow between eight and ten. { $credit } off the bill. And my name is { $agent }.
# recap-all-also-1: Of course: unlimited data for seven days, a visit tomorrow from eight to ten, { $credit } credited, and I’m { $agent }
# recap-all-also-2: So: mobile data now, the engineer tomorrow between eight and ten, { $credit } less on the bill
# recap-all-also-3: I’ll repeat it: data today, visit tomorrow at eight to ten, { $credit } off. My name’s { $agent }
# by-mail: No need to write, you’ll get a confirmation by e-mail in a few minutes with everything in it.
# by-mail-also-1: It will all be in the e-mail that we send you
# by-mail-also-2: Just check your inbox later
# recap-some: My name is { $agent }. The fault is on record as reported more than once, between the cabinet and your house, and I’m noting word for word what we agreed.
# recap-some-also-1: I’m { $agent }. The fault is logged, with everything that we said today
# recap-some-also-2: To sum up, it’s on record as a repeat fault, and what we agreed is in the notes, under my name
# name-only: It’s { $agent }. And it’s all in the notes, so whoever picks up the phone next will see it.
# name-only-also-1: My name is { $agent }, it’s written down here
# name-only-also-2: Don’t worry, I put it in the file
read-back = Vous voulez bien me redire tout ça ? Je note. J’aimerais l’avoir noir sur blanc, cette fois.
    .says-tense = Redites-moi tout ça, en entier. Je note. Avec les heures, et avec votre nom.
    .says-furious = Recommencez, depuis le début. Je note, mot pour mot, et votre nom avec. Comme ça, personne ne pourra me dire que ça n’a jamais été dit.
    .recap-all = Volontiers. Des données sur votre mobile, dès maintenant, pour une semaine. Quelqu’un chez vous demain, entre huit et dix heures. { $credit } de moins sur la facture. Et mon nom, c’est { $agent }.
    .recap-all-also-1 = Bien sûr : sept jours de données illimitées, une visite demain de huit à dix, un avoir de { $credit }, et je suis { $agent }
    .recap-all-also-2 = Donc : les données mobiles maintenant, le technicien demain entre huit et dix, { $credit } de moins sur la facture
    .recap-all-also-3 = Je répète : les données aujourd’hui, la visite demain de huit à dix, { $credit } en moins. Mon nom est { $agent }
    .by-mail = Inutile de noter, vous allez recevoir un e-mail de confirmation dans quelques minutes, avec tout dedans.
    .by-mail-also-1 = Tout sera dans l’e-mail qu’on vous envoie
    .by-mail-also-2 = Regardez simplement votre messagerie tout à l’heure
    .recap-some = Mon nom est { $agent }. La panne est enregistrée comme signalée plus d’une fois, entre l’armoire et votre maison, et je note mot pour mot ce qu’on s’est dit.
    .recap-some-also-1 = Je suis { $agent }. La panne est au dossier, avec tout ce qu’on a dit aujourd’hui
    .recap-some-also-2 = En résumé, c’est enregistré comme panne répétée, et ce qu’on a convenu est dans les notes, à mon nom
    .name-only = C’est { $agent }. Et tout est dans les notes, la prochaine personne qui décroche le verra.
    .name-only-also-1 = Mon nom est { $agent }, c’est écrit ici
    .name-only-also-2 = Ne vous en faites pas, je l’ai mis au dossier

# text: Good. I’ll be honest, I had the other company’s leaflet on my knees when I rang. It can stay in the car a little longer.
# says-tense: All right. I had the other company’s leaflet in my hand when I rang, you may as well know. I’m keeping it until tomorrow.
# says-furious: We’ll see. I have the other company’s leaflet here, and I was going to sign it today. I don’t know yet that I won’t.
# offer: Before you decide anything, let me mention our loyalty offer: Fibre 1000 for the price of the 500, for a whole year, with nothing to sign. Shall I note that you’re interested?
# offer-also-1: Don’t leave, we have a special offer for loyal customers
# offer-also-2: I could upgrade you to Fibre 1000 at no extra cost for a year
# call-tomorrow: After a week like that, I’d keep it too. I’m on duty tomorrow: I’ll call you at half past ten, line or no line. Good luck with the payroll.
# call-tomorrow-also-1: I understand. I’ll ring you myself tomorrow at half past ten, whatever happens. Goodbye, Ms Berger
# call-tomorrow-also-2: I don’t blame you for that. I’ll call tomorrow morning to check that everything worked. All the best until then
# call-tomorrow-also-3: Thank you for telling me, and for ringing once more. You’ll hear from me tomorrow at ten thirty. Goodbye
# call-tomorrow-also-4: That’s fair. I’ll follow it up and call you tomorrow, fixed or not. Take care
# close-plain: That’s noted. Thank you for calling Calder Broadband. Goodbye.
# close-plain-also-1: Thank you for your call, goodbye
# close-plain-also-2: Have a nice day, Ms Berger
# close-plain-also-3: Is that everything? Goodbye then
goodbye = Bien. Pour être honnête, j’avais le dépliant du concurrent sur les genoux en appelant. Il peut rester encore un peu dans la voiture.
    .says-tense = D’accord. J’avais le dépliant du concurrent à la main en appelant, autant que vous le sachiez. Je le garde jusqu’à demain.
    .says-furious = On verra. J’ai le dépliant du concurrent, là, et j’allais le signer aujourd’hui. Je ne sais pas encore si je ne vais pas le faire.
    .offer = Avant de décider quoi que ce soit, laissez-moi vous parler de notre offre fidélité : la Fibre 1000 au prix de la 500, pendant un an, sans rien signer. Je note que ça vous intéresse ?
    .offer-also-1 = Ne partez pas, nous avons une offre spéciale pour les clients fidèles
    .offer-also-2 = Je pourrais vous passer en Fibre 1000 sans supplément pendant un an
    .call-tomorrow = Après une semaine pareille, je le garderais aussi. Je suis de service demain : je vous appelle à dix heures et demie, ligne ou pas ligne. Bon courage pour la paye.
    .call-tomorrow-also-1 = Je comprends. Je vous appelle moi-même demain à dix heures et demie, quoi qu’il arrive. Au revoir, madame Berger
    .call-tomorrow-also-2 = Je ne peux pas vous le reprocher. J’appelle demain matin pour vérifier que tout a marché. Bonne fin de journée d’ici là
    .call-tomorrow-also-3 = Merci de me le dire, et d’avoir appelé une fois de plus. Vous aurez de mes nouvelles demain à dix heures trente. Au revoir
    .call-tomorrow-also-4 = C’est de bonne guerre. Je suis l’affaire et je vous appelle demain, réparé ou non. Bon courage
    .close-plain = C’est noté. Merci d’avoir appelé Calder Broadband. Au revoir.
    .close-plain-also-1 = Merci de votre appel, au revoir
    .close-plain-also-2 = Bonne journée, madame Berger
    .close-plain-also-3 = Ce sera tout ? Alors au revoir

# text: Enough. Get me your supervisor. Not a form, not a ticket: somebody who can decide something!
# in-a-meeting: My supervisor would only tell you the same, I’m afraid, and she’s in a meeting until noon in any case. Let’s try and get on with it together, you and me.
# in-a-meeting-also-1: She’s not available, and she can’t do more than I can
# in-a-meeting-also-2: There’s no point, you’d get the same answer from her
# in-a-meeting-coach: Refusing her the supervisor makes the supervisor the subject of the call. Say yes, then say what you can do right now; most people choose the one who acts.
# myself-first: You can have her. Before that: most of what she decides I can decide as well. What has to be settled first?
# myself-first-also-1: I’ll get her if you like, but I can arrange most of it on my own. What comes first?
# myself-first-also-2: I can put you through. I’m able to settle the essential things here, though, what do you need?
# straight-through: Of course. I’ll put you through. Stay on the line, please.
# straight-through-also-1: I’ll transfer you now
# straight-through-also-2: OK, one moment, I’m connecting you to her
# yes-and-now: You’ll have her. You’ve been pushed around enough. But I can decide something too, right now; if it isn’t enough, I put you through myself. Shall we?
# yes-and-now-also-1: You can speak to her, certainly. You’ve waited long enough. May I first do what I’m able to do myself, right away?
# yes-and-now-also-2: I understand that you want someone who decides. I can do something now, and I’ll put you through if it’s not enough. Is that all right?
# yes-and-now-also-3: Yes, I’ll get her for you if you still want it in two minutes. Let me own this first
# yes-and-now-also-4: You’re entitled to that. I’m taking charge of it now, and she’s there if you want her afterwards
# briefed: Of course. I’ll tell her everything first, so that you don’t have to. It takes a minute, and I stay on the line until she’s there.
# briefed-also-1: Yes, I’ll brief her and then connect you, you won’t need to repeat anything
# briefed-also-2: Certainly. Let me explain it to her before I put you through
# briefed-also-3: I’ll get her for you, I understand. I’ll tell her the whole story first, it takes a minute
supervisor = Ça suffit. Passez-moi votre responsable. Pas un formulaire, pas un ticket : quelqu’un qui puisse décider quelque chose !
    .in-a-meeting = Ma superviseure vous dirait la même chose, malheureusement, et de toute façon elle est en réunion jusqu’à midi. Essayons plutôt d’avancer ensemble, vous et moi.
    .in-a-meeting-also-1 = Elle n’est pas disponible, et elle ne peut rien de plus que moi
    .in-a-meeting-also-2 = Ça ne sert à rien, elle vous répondrait la même chose
    .in-a-meeting-coach = Lui refuser sa responsable, c’est faire de la responsable le sujet de l’appel. Dites oui, puis dites ce que vous pouvez faire tout de suite ; la plupart des gens choisissent celui qui agit.
    .myself-first = Vous pouvez l’avoir. Avant ça : presque tout ce qu’elle décide, je peux le décider aussi. Qu’est-ce qu’il faut régler en premier ?
    .myself-first-also-1 = Je vous la passe si vous voulez, mais je peux arranger presque tout sans elle. Par quoi on commence ?
    .myself-first-also-2 = Je peux vous mettre en relation. Cela dit, l’essentiel peut se régler ici, de quoi avez-vous besoin ?
    .straight-through = Bien sûr. Je vous la passe. Restez en ligne, s’il vous plaît.
    .straight-through-also-1 = Je vous transfère tout de suite
    .straight-through-also-2 = D’accord, un instant, je vous mets en relation
    .yes-and-now = Vous l’aurez. On vous a assez promenée. Mais je peux décider quelque chose, moi aussi, tout de suite ; si ça ne suffit pas, je vous la passe en personne. On essaie ?
    .yes-and-now-also-1 = Vous pouvez lui parler, certainement. Vous avez assez attendu. Je peux d’abord faire ce qui est en mon pouvoir, tout de suite ?
    .yes-and-now-also-2 = Je comprends que vous vouliez quelqu’un qui décide. Je peux faire quelque chose maintenant, et je vous la passe si ça ne suffit pas. Ça vous va ?
    .yes-and-now-also-3 = Oui, je vais la chercher si vous le souhaitez encore dans deux minutes. Laissez-moi d’abord prendre ça en charge
    .yes-and-now-also-4 = C’est votre droit. Je m’en occupe à partir de maintenant, et elle est là si vous la voulez ensuite
    .briefed = Bien sûr. Je lui raconte tout d’abord, pour vous l’épargner. Il y en a pour une minute, et je reste en ligne jusqu’à ce qu’elle soit là.
    .briefed-also-1 = Oui, je la mets au courant puis je vous la passe, vous n’aurez rien à répéter
    .briefed-also-2 = Certainement. Je lui explique avant de vous mettre en relation
    .briefed-also-3 = Je vais la chercher, je comprends. Je lui raconte toute l’histoire d’abord, il y en a pour une minute

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
