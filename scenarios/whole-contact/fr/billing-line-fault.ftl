# text: Only when it rains
title = Seulement quand il pleut

# text: Wednesday, ten past one. You answer for Carrick Line, in the west of Ireland. Fergus Nolan has been charged { $visit } for a visit at which the engineer found nothing, and he says that there is something. Under his account a note: his wife Una wears an alarm that calls for help over this line.
briefing = Mercredi, 13 h 10. Vous répondez pour Carrick Line, dans l’ouest de l’Irlande. On a facturé à Fergus Nolan { $visit } pour une visite où le technicien n’a rien trouvé, et lui affirme qu’il y a quelque chose. Une note au dossier : sa femme, Una, porte une alarme qui appelle les secours par cette ligne.

# text: Check the date of birth and the Eircode before you read out anything from the account or from the fault log.
policy-verify = Vérifiez la date de naissance et le code postal Eircode avant de lire quoi que ce soit du compte ou du journal des coupures.

# text: What you don’t know, look up: the knowledge base has an article about most things, and it is quicker than a guess.
policy-knowledge = Ce que vous ne savez pas, cherchez-le : la base de connaissances a un article sur presque tout, et c’est plus rapide que de deviner.

# text: Before a hold, say what for and how long at most. Nobody waits in the dark.
policy-hold = Avant une mise en attente, dites pourquoi et combien de temps au plus. Personne n’attend sans savoir.

# text: Goodwill comes out of your own authority. What was charged wrongly is cancelled, and cancelling is no goodwill.
policy-goodwill = Un geste commercial se prend sur votre délégation. Ce qui a été facturé à tort s’annule, et une annulation n’est pas un geste.

# text: Whoever arranged a visit rings the customer the same day. A call that was promised is held.
policy-follow = Qui a organisé une visite rappelle le client le jour même. Un rappel promis est un rappel tenu.

# text: The telecare desk (transfer: specialist) and your supervisor take calls from you. Brief them, so that nobody tells a story twice.
policy-handover = La téléassistance (transfert : expert) et votre superviseur prennent vos appels. Mettez-les au courant : personne ne raconte deux fois la même histoire.

# text: Plan
# value: Home line and broadband, { $fee } a month
record-plan = Forfait
    .value = Ligne fixe et Internet, { $fee } par mois

# text: Customer since
# value: 1987
record-since = Client depuis
    .value = 1987

# text: Visit of { $visited }
# value: Dry day, line tested for ten minutes: no fault found, charged { $visit }
record-visit = Visite du { $visited }
    .value = Temps sec, ligne testée dix minutes : aucun défaut, facturée { $visit }

# text: Fault log, since January
# value: { $drops } losses of 40 to 90 minutes, by date and hour
record-log = Journal, depuis janvier
    .value = { $drops } coupures de 40 à 90 minutes, avec date et heure

# text: Note
# value: Alarm pendant on the line (Una Nolan). No mobile unit.
record-note = Note
    .value = Médaillon d’alarme sur la ligne (Una Nolan). Pas d’unité mobile.

# text: to be believed, against an engineer’s report
need-believed = être cru, contre le rapport d’un technicien

# text: to know why the line comes and goes
need-cause = savoir pourquoi la ligne va et vient

# text: that Una’s alarm gets through, whatever the line does
need-alarm = que l’alarme d’Una passe, quoi que fasse la ligne

# text: to have somebody find the fault while it is there
need-line = que quelqu’un cherche la panne pendant qu’elle est là

# text: not to pay for a visit that found nothing
need-charge = ne pas payer une visite qui n’a rien trouvé

# text: Faults that come and go with the weather
# content: A joint that lets water in passes every test in the dry. Put the fault log beside the rain: losses on wet days, again and again, are a joint. Dispatch (ring them) keeps a crew for wet faults and sends it while it rains; a visit in the dry finds nothing.
knowledge-wet = Les pannes qui suivent la météo
    .content = Un raccord qui prend l’eau réussit tous les tests par temps sec. Mettez le journal en face de la pluie : des coupures les jours humides, encore et encore, c’est un raccord. La planification (appelez-la) garde une équipe pour ces pannes et l’envoie pendant qu’il pleut ; une visite au sec ne trouve rien.

# text: When a visit is charged
# content: A visit is charged when the fault is in the customer’s own equipment, and only then. If the log shows losses before the visit, whoever takes the call cancels the charge. It is no credit and does not count against your authority.
knowledge-charge = Quand une visite est facturée
    .content = Une visite est facturée quand la panne vient de l’installation du client, et alors seulement. Si le journal montre des coupures avant la visite, qui prend l’appel annule la facturation. Ce n’est pas un avoir : cela n’entame pas votre délégation.

# text: Alarms on a line that drops
# content: Nobody may be left with an alarm that depends on a faulty line. Bring the telecare desk into the call, briefed: it opens a unit with a mobile card for the same day. Never say that the alarm is safe; only a test call shows it.
knowledge-telecare = Les alarmes sur une ligne qui coupe
    .content = Personne ne reste avec une alarme qui dépend d’une ligne en panne. Faites entrer la téléassistance dans l’appel, après l’avoir mise au courant : elle ouvre une unité à carte mobile pour le jour même. Ne dites jamais que l’alarme est sûre ; seul un appel d’essai le montre.

# text: Restarting the home box
# content: Unplug it, count to thirty, plug it in again. Helps when the lights on the box are red. Does nothing for a line that comes back by itself.
knowledge-box = Redémarrer le boîtier
    .content = Débranchez, comptez jusqu’à trente, rebranchez. Utile quand les voyants du boîtier sont rouges. Sans effet sur une ligne qui revient d’elle-même.

# text: Line: intermittent fault, crew sent
disposition-line = Ligne : panne intermittente, équipe envoyée

# text: Billing: visit charge
disposition-visit-charge = Facturation : frais de visite

# text: Telecare: alarm on the line
disposition-telecare = Téléassistance : alarme sur la ligne

# text: Complaint: left open or passed up
disposition-complaint = Réclamation : en suspens ou transmise

# text: Good afternoon. I have a bill here with { $visit } on it for a man who told me that there’s nothing wrong with my line. There is, you know. It was gone again on Sunday.
# says-tense: I’m told there’s nothing wrong with my line, and I’m charged { $visit } for being told so. It was gone again on Sunday. One of us is mistaken, and I don’t think it’s me.
# says-furious: { $visit }! For ten minutes, and a sheet of paper that makes a liar of me! The line was dead again on Sunday. Dead! And I’m to pay for being told that it isn’t?
# terms: Good afternoon, Carrick Line, { $agent } speaking. When the engineer finds no fault the visit is payable, that’s in the terms which you agreed to when it was booked.
# terms-also-1: Hello, a visit without a fault is charged, I’m afraid, those are the terms
# terms-also-2: Good afternoon. The charge is correct, because no fault was found
# terms-also-3: Good afternoon, { $agent } speaking. You accepted our terms when you booked, and they say that a visit is payable if nothing’s found
# terms-also-4: The engineer saw nothing wrong, so the visit has to be paid for
# terms-coach: A rule, before anyone has listened, tells him once more that he is wrong. It isn’t even the whole rule: look it up before you quote it.
# details: Good afternoon, this is { $agent }. Your date of birth and your Eircode, please, and I’ll open the account.
# details-also-1: Hello, may I have your Eircode and your date of birth first?
# details-also-2: Good afternoon, I need to verify you before we start
# details-also-3: Hello, { $agent } here. Could you confirm your date of birth and Eircode for me?
# details-also-4: Before anything else I need your Eircode and date of birth, please
# believe: Good afternoon, I’m { $agent }. Charged for being told that you’re wrong: that stings. You know this line better than any of us. What does it do?
# believe-also-1: Good afternoon, { $agent } here. I understand that you’re annoyed, and I’d rather hear it from you. Tell me what happens
# believe-also-2: Hello, a bill for nothing when the line still drops, that’s hard to swallow. I’m listening, go on
# believe-also-3: I believe you, Mr Nolan. You live with that line, we don’t. Tell me how it behaves
# believe-also-4: Good afternoon, Mr Nolan. I’d be annoyed too, paying to be told that nothing’s wrong. Tell me about it, what’s the line doing?
# believe-also-5: If there’s a fault, you’re the one who knows, and I take your word for it. I’ve time, what happened on Sunday?
# money-back: Good afternoon, { $agent } here, and I’m sorry. Do you know what, I’ll simply give you the { $visit } back, and then it’s off the table.
# money-back-also-1: I’m sorry, let me credit the { $visit } right away
# money-back-also-2: Hello, my apologies, I’ll refund the visit
# money-back-also-3: So sorry about that, Mr Nolan. You’ll get your { $visit } back, no more questions asked
# money-back-also-4: Hello, { $agent } here. I apologise, I’m giving you a credit for the whole amount, will that do?
opening = Bonjour. J’ai ici une facture avec { $visit } pour un monsieur qui m’a dit que ma ligne n’avait rien. Elle a quelque chose, vous savez. Dimanche, elle était encore coupée.
    .says-tense = On me dit que ma ligne n’a rien, et on me prend { $visit } pour me le dire. Dimanche, elle était encore coupée. L’un de nous se trompe, et je ne crois pas que ce soit moi.
    .says-furious = { $visit } ! Pour dix minutes, et un papier qui me traite de menteur ! Dimanche, la ligne était morte. Morte ! Et je devrais payer pour m’entendre dire que non ?
    .terms = Bonjour, Carrick Line, { $agent } à l’appareil. Quand le technicien ne trouve aucun défaut, la visite est due, c’est dans les conditions que vous avez acceptées à la réservation.
    .terms-also-1 = Bonjour, une visite sans défaut est facturée, ce sont malheureusement les conditions
    .terms-also-2 = Bonjour. Les frais sont justifiés, puisque aucun défaut n’a été trouvé
    .terms-also-3 = Bonjour, { $agent } à l’appareil. Vous avez accepté nos conditions en réservant : une visite est payante si l’on ne trouve rien
    .terms-also-4 = Le technicien n’a vu aucune panne, la visite est donc à votre charge
    .terms-coach = Une règle, avant que quiconque ait écouté, lui répète qu’il a tort. Et ce n’est même pas toute la règle : cherchez-la avant de la citer.
    .details = Bonjour, { $agent } à l’appareil. Votre date de naissance et votre code Eircode, s’il vous plaît, et j’ouvre le compte.
    .details-also-1 = Bonjour, puis-je d’abord avoir votre Eircode et votre date de naissance ?
    .details-also-2 = Bonjour, je dois vérifier votre identité avant de commencer
    .details-also-3 = Bonjour, ici { $agent }. Pouvez-vous me confirmer votre date de naissance et votre Eircode ?
    .details-also-4 = Avant toute chose, il me faut votre Eircode et votre date de naissance, s’il vous plaît
    .believe = Bonjour, je suis { $agent }. Payer pour s’entendre dire qu’on a tort, c’est vexant. Cette ligne, vous la connaissez mieux que nous. Que fait-elle ?
    .believe-also-1 = Bonjour, ici { $agent }. Je comprends que cela vous contrarie, et je préfère l’entendre de vous. Racontez-moi
    .believe-also-2 = Bonjour, une facture pour rien alors que la ligne coupe encore, c’est dur à avaler. Je vous écoute
    .believe-also-3 = Je vous crois, monsieur Nolan. C’est vous qui vivez avec cette ligne. Dites-moi comment elle se comporte
    .believe-also-4 = Bonjour, monsieur Nolan. Payer pour s’entendre dire qu’il n’y a rien, cela m’agacerait aussi. Racontez-moi, qu’est-ce qu’elle fait, cette ligne ?
    .believe-also-5 = S’il y a une panne, c’est vous qui le savez, et je vous crois sur parole. J’ai le temps : que s’est-il passé dimanche ?
    .money-back = Bonjour, ici { $agent }, et toutes mes excuses. Vous savez quoi, je vous rends les { $visit }, et n’en parlons plus.
    .money-back-also-1 = Désolé pour cela, je vous crédite les { $visit } tout de suite
    .money-back-also-2 = Bonjour, mes excuses, je vous rembourse la visite
    .money-back-also-3 = Je vous prie de m’excuser, monsieur Nolan. Vous récupérez vos { $visit }, sans autre question
    .money-back-also-4 = Bonjour, ici { $agent }. Toutes nos excuses, je vous fais un avoir pour la somme entière, ça vous va ?

# text: So the terms say that I’m imagining it. I see. I’ve not had much practice at imagining things, I was forty years with the Revenue.
# says-tense: I agreed to pay if there was nothing wrong. There is something wrong. Your man sat in his van for most of it, if we’re to speak of terms.
# says-furious: Don’t read me terms! I read terms for forty years, for a living! There’s a fault on that line and your own man couldn’t find it. So who pays for that? Me?
# same-for-all: I understand, but the terms are the same for everyone.
# same-for-all-also-1: Everybody pays for a visit when nothing is found
# same-for-all-also-2: It’s the same rule for all our customers
# same-for-all-also-3: I hear you, but I can’t make an exception, everybody accepts the same terms
# same-for-all-also-4: Those are the rules, Mr Nolan, nobody gets different ones
# the-engineer: That’s the field engineers for you, they’re paid by the visit and they’re gone in ten minutes. I only see what he ticked on his sheet, so it isn’t really for me to say.
# the-engineer-also-1: The engineer should have looked properly, that isn’t our department
# the-engineer-also-2: That’s down to the engineer, he’s the one who ticked “no fault”, not me
# the-engineer-also-3: They rush from one house to the next and don’t look, I can’t do anything about what he wrote
# the-engineer-also-4: You’d have to take that up with the field team, it was their man who sat in the van
# put-terms-away: I’m sorry, I quoted a rule at you before I’d listened. That was the wrong way round. Please, from the start: what happens to the line?
# put-terms-away-also-1: I apologise, I shouldn’t have started with the terms. I’d like to hear what you see
# put-terms-away-also-2: You’re right to be cross, I’m sorry. Tell me about the fault
# put-terms-away-also-3: Forgive me, Mr Nolan, I should have listened before I quoted anything. I’m listening now, what does the line do?
# put-terms-away-also-4: That was a poor start and I’m sorry. You know what you see, never mind the small print. Tell me when it goes
disbelieved = Donc, d’après les conditions, j’invente. Je vois. Je n’ai guère l’habitude d’inventer : j’ai passé quarante ans aux impôts.
    .says-tense = J’ai accepté de payer s’il n’y avait rien. Il y a quelque chose. Et votre technicien est resté dans son camion, si on parle de conditions.
    .says-furious = Ne me lisez pas les conditions ! J’en ai lu pendant quarante ans, c’était mon métier ! Il y a une panne, et votre homme n’a pas su la trouver. Et qui paie ? Moi ?
    .same-for-all = Je comprends, mais les conditions sont les mêmes pour tout le monde.
    .same-for-all-also-1 = Tout le monde paie la visite quand on ne trouve rien
    .same-for-all-also-2 = La règle est la même pour tous nos clients
    .same-for-all-also-3 = J’entends bien, mais je ne peux pas faire d’exception, chacun accepte les mêmes conditions
    .same-for-all-also-4 = C’est le règlement, monsieur Nolan, il n’y en a pas d’autre pour vous
    .the-engineer = Ça, ce sont les techniciens : payés à la visite, et partis en dix minutes. Moi, je ne vois que ce qu’il a coché, ce n’est donc pas vraiment à moi de le dire.
    .the-engineer-also-1 = Le technicien aurait dû mieux chercher, ce n’est pas notre service
    .the-engineer-also-2 = C’est la faute du technicien, c’est lui qui a coché « aucun défaut », pas moi
    .the-engineer-also-3 = Ils courent d’une maison à l’autre sans regarder, je ne peux rien à ce qu’il a écrit
    .the-engineer-also-4 = Voyez cela avec l’équipe de terrain, c’est leur homme qui est resté dans le camion
    .put-terms-away = Excusez-moi, je vous ai récité une règle avant d’écouter. C’était le monde à l’envers. Reprenons au début : que lui arrive-t-il, à cette ligne ?
    .put-terms-away-also-1 = Pardon, je n’aurais pas dû commencer par les conditions. J’aimerais entendre ce que vous constatez
    .put-terms-away-also-2 = Vous avez raison d’être fâché, excusez-moi. Parlez-moi de la panne
    .put-terms-away-also-3 = Pardonnez-moi, monsieur Nolan, j’aurais dû écouter avant de citer quoi que ce soit. À présent je vous écoute : que fait la ligne ?
    .put-terms-away-also-4 = J’ai bien mal commencé, et je vous prie de m’excuser. Vous savez ce que vous voyez, laissons là les petites lignes. Dites-moi quand elle coupe

# text: I keep a notebook. Nine times since New Year: it goes for an hour, it comes back by itself, and when your test is run it’s grand. I’d just like to know what it is.
# says-tense: I’ve it all in a notebook, with the hours. Nine times since New Year. An hour, and it’s back, and then your test says that it’s grand. Can you tell me why?
# says-furious: I’ve a notebook full of it! Nine times! An hour each, and then it comes back, and then your test says it’s grand! It is not grand! What is it?
# restart: When it goes, have you tried to switch the box off and on again? That clears most of them.
# restart-also-1: Did you restart the box when it happened?
# restart-also-2: Have you unplugged everything and plugged it in again?
# restart-also-3: Could you try turning the box off, waiting thirty seconds and turning it on again?
# restart-also-4: Have you tried restarting it? That usually does the trick
# read-me-dates: That would wear anyone down: nine times, and each time it’s back before we look. Would you read me the days, and what sort of day each was?
# read-me-dates-also-1: I see why it worries you: an hour, gone, and then no trace. Which days were they, and what was the weather doing?
# read-me-dates-also-2: So it leaves and comes back by itself, nine times, and nobody believes you. I’d be uneasy too. What do the days have in common?
# read-me-dates-also-3: A notebook is more than most engineers have, and that must be worrying. May I hear the dates?
# read-me-dates-also-4: Nine times, and never anything to show for it: I’d be worn out myself. Could you read me the dates, and tell me what it was like outside?
# read-me-dates-also-5: I understand, it’s gone for an hour and then the test says that all is well. Your notebook can help us: what was happening on those days?
# read-plain: Which days were those?
# read-plain-also-1: Can you give me the dates?
# read-plain-also-2: When exactly did it go?
# read-plain-also-3: Read me the dates, please
# read-plain-also-4: What days did it happen on?
# test-it: I’ll run a test on the line from here; that takes about half a minute, and then we’ll know for certain if there’s anything on it.
# test-it-also-1: Let me test it now, just a moment
# test-it-also-2: A line test will show us
# test-it-also-3: I’ll check the line remotely, give me thirty seconds
# test-it-also-4: Let’s measure it from our side, then we’ll see whether there’s a fault at all
# test-it-coach: It passes today: it is dry. He said himself that the test is always fine. Ask what the bad days have in common, not what the line does on a good one.
notebook = Je tiens un carnet. Neuf fois depuis le Nouvel An : elle disparaît une heure, elle revient toute seule, et quand on la teste, tout va bien. J’aimerais savoir ce que c’est.
    .says-tense = Tout est dans un carnet, avec les heures. Neuf fois depuis le Nouvel An. Une heure, et elle revient, et votre test dit que tout va bien. Pouvez-vous me dire pourquoi ?
    .says-furious = J’en ai un plein carnet ! Neuf fois ! Une heure à chaque fois, et ça revient, et votre test dit que tout va bien ! Non, tout ne va pas bien ! Qu’est-ce que c’est ?
    .restart = Quand elle coupe, avez-vous essayé d’éteindre et de rallumer le boîtier ? Cela règle la plupart des cas.
    .restart-also-1 = Avez-vous redémarré le boîtier quand c’est arrivé ?
    .restart-also-2 = Avez-vous tout débranché et rebranché ?
    .restart-also-3 = Pourriez-vous éteindre le boîtier, attendre trente secondes et le rallumer ?
    .restart-also-4 = Un redémarrage, vous avez essayé ? En général, ça suffit
    .read-me-dates = Il y a de quoi s’user : neuf fois, et chaque fois elle revient avant qu’on regarde. Vous me lisez les jours, et le temps qu’il faisait ?
    .read-me-dates-also-1 = Je comprends votre souci : une heure coupée, puis plus de trace. Quels jours était-ce, et quel temps faisait-il ?
    .read-me-dates-also-2 = Donc elle part et revient seule, neuf fois, et personne ne vous croit. Je m’inquiéterais aussi. Qu’ont ces jours en commun ?
    .read-me-dates-also-3 = Un carnet, c’est plus que n’en ont bien des techniciens, et cela doit vous inquiéter. Vous me donnez les dates ?
    .read-me-dates-also-4 = Neuf fois, et jamais rien à montrer : j’en aurais assez, moi aussi. Pouvez-vous me lire les dates et me dire quel temps il faisait dehors ?
    .read-me-dates-also-5 = Je comprends, elle coupe une heure et ensuite le test dit que tout va bien. Votre carnet peut nous aider : que se passait-il ces jours-là ?
    .read-plain = Quels jours était-ce ?
    .read-plain-also-1 = Pouvez-vous me donner les dates ?
    .read-plain-also-2 = Quand a-t-elle coupé exactement ?
    .read-plain-also-3 = Lisez-moi les dates, s’il vous plaît
    .read-plain-also-4 = Vous avez noté quels jours ?
    .test-it = Je lance un test de la ligne d’ici ; il dure une demi-minute, et nous saurons avec certitude s’il y a quelque chose.
    .test-it-also-1 = Je la teste tout de suite, un instant
    .test-it-also-2 = Un test de ligne nous le dira
    .test-it-also-3 = Je vérifie la ligne à distance, donnez-moi trente secondes
    .test-it-also-4 = Mesurons-la d’ici, on verra bien s’il y a vraiment une panne
    .test-it-coach = Il réussit aujourd’hui : il fait sec. Il vous a dit lui-même que le test est toujours bon. Demandez ce que les mauvais jours ont en commun.

# text: The ninth of January, the fourteenth, the night of the big rain… Well, now. I’d written wet beside every one of them, I see. I never put that together. You get tired of it, that’s all.
# says-tense: January the ninth: wet. The fourteenth: wet. The night of the big rain. I’ve told this to three of you, and you’re the first to stay on this long. I’m tired of it.
# says-furious: Wet, wet, wet, it’s down here in ink, and nobody asks to see it! Three of you I’ve told. Three! I’m seventy-four, I’m tired of telling it.
# verify-kindly: You’ve done our work for us, and you must be worn out. I’m taking it on now. To put your dates beside our log: your date of birth and Eircode?
# verify-kindly-also-1: No wonder you’re tired of it. It stays with me from here. May I have your date of birth and Eircode, so that I can open our own log?
# verify-kindly-also-2: Three times is two too many, I’m sorry for that. I’ll look at the log with you; your date of birth and Eircode, please
# verify-kindly-also-3: You’ve been very patient. Let me compare your list with ours, I only need your date of birth and Eircode
# verify-kindly-also-4: That’s exactly what we needed, and it shouldn’t have taken you so many calls. I’m looking after this from now on. Could I have your date of birth and Eircode to see our own records?
# verify-kindly-also-5: I’d be tired of repeating it as well. You won’t have to again, the case is mine. What’s your Eircode, and your date of birth?
# verify-plain: I’ll open our own log. Date of birth and Eircode, please.
# verify-plain-also-1: Can I have your date of birth and Eircode?
# verify-plain-also-2: I need your Eircode and date of birth to look at the log
# verify-plain-also-3: Just to verify you: date of birth and Eircode?
# verify-plain-also-4: Give me your Eircode and your date of birth and I’ll pull up the fault log
# own-the-log: You’ve done our work for us, and you must be worn out. It stays with me from here. I’m putting your dates beside our log now.
# own-the-log-also-1: No wonder you’re tired of it. I’m comparing your list with ours
# own-the-log-also-2: You’ve been very patient, I’ll take it from here and look at the log
# own-the-log-also-3: You’ve told it often enough, Mr Nolan, you must be weary. The case is mine now, I’m checking your days against our records
# own-the-log-also-4: All those calls for nothing, I understand. I won’t let go of it, and I’m opening the log beside your list
# so-sorry: I’m so sorry, Mr Nolan, that’s awful, really it is. At seventy-four you shouldn’t have to go through that. I do feel for you, I truly do.
# so-sorry-also-1: Oh, that’s terrible, I’m so sorry to hear that
# so-sorry-also-2: I feel awful for you, I do apologise
# so-sorry-also-3: How dreadful for you, at your age, I’m terribly sorry, I really am
# so-sorry-also-4: That breaks my heart, Mr Nolan, I can’t tell you how sorry I am
# look-plain: I have our own log open.
# look-plain-also-1: I’m looking at the log now
# look-plain-also-2: Let me see what our log says
# look-plain-also-3: One second, I’m opening the fault log
# look-plain-also-4: I have the list of losses in front of me
# everyone-rain: It’s Mayo in winter, sure everything’s wet.
# everyone-rain-also-1: It rains every other day here, that means nothing
# everyone-rain-also-2: That’s probably a coincidence
# everyone-rain-also-3: Everything’s wet here in winter, it won’t be the rain
# everyone-rain-also-4: I wouldn’t read too much into the weather, Mr Nolan, it’s the west of Ireland
weather = Le 9 janvier, le 14, la nuit des grandes pluies… Tiens. J’ai noté « humide » à côté de chacun, je le vois. Je n’avais pas fait le lien. On se fatigue, voilà tout.
    .says-tense = Le 9 janvier : humide. Le 14 : humide. La nuit des grandes pluies. Je l’ai dit à trois d’entre vous, et jamais on n’est resté si longtemps en ligne. Je suis fatigué.
    .says-furious = Humide, humide, humide, c’est écrit à l’encre, et personne ne demande à le voir ! Je l’ai dit à trois d’entre vous. Trois ! J’ai soixante-quatorze ans, je suis fatigué de le dire.
    .verify-kindly = Vous avez fait notre travail, et cela fatigue. Je prends le relais. Pour mettre vos dates en face de notre journal : votre date de naissance et votre Eircode ?
    .verify-kindly-also-1 = Pas étonnant que vous soyez las. À partir d’ici, c’est mon affaire. Votre date de naissance et votre Eircode, pour que j’ouvre notre journal ?
    .verify-kindly-also-2 = Trois fois, c’est deux de trop. Je regarde le journal avec vous ; votre date de naissance et votre Eircode, s’il vous plaît
    .verify-kindly-also-3 = Vous avez été très patient. Comparons votre liste avec la nôtre, il me faut juste votre date de naissance et votre Eircode
    .verify-kindly-also-4 = C’est exactement ce qu’il nous fallait, et vous n’auriez pas dû appeler tant de fois. Désormais je m’en occupe. Votre date de naissance et votre Eircode, que je voie nos relevés ?
    .verify-kindly-also-5 = Je me lasserais aussi de le répéter. Vous n’aurez plus à le faire, ce dossier est le mien. Quel est votre Eircode, et votre date de naissance ?
    .verify-plain = J’ouvre notre journal. Date de naissance et Eircode, s’il vous plaît.
    .verify-plain-also-1 = Puis-je avoir votre date de naissance et votre Eircode ?
    .verify-plain-also-2 = Il me faut votre Eircode et votre date de naissance pour voir le journal
    .verify-plain-also-3 = Pour vérifier votre identité : date de naissance et Eircode ?
    .verify-plain-also-4 = Donnez-moi votre Eircode et votre date de naissance, je sors le journal des coupures
    .own-the-log = Vous avez fait notre travail, et cela fatigue. À partir d’ici, c’est mon affaire. Je mets vos dates en face de notre journal.
    .own-the-log-also-1 = Pas étonnant que vous soyez las. Je compare votre liste avec la nôtre
    .own-the-log-also-2 = Vous avez été très patient, je m’en charge et je regarde le journal
    .own-the-log-also-3 = Vous l’avez assez raconté, monsieur Nolan, il y a de quoi être las. Le dossier est à moi maintenant, je compare vos jours avec nos relevés
    .own-the-log-also-4 = Tous ces appels pour rien, je comprends. Je ne lâche plus l’affaire, et j’ouvre le journal à côté de votre liste
    .so-sorry = Je suis de tout cœur avec vous, monsieur Nolan, c’est affreux, vraiment. À soixante-quatorze ans, vous ne devriez pas vivre ça. Je vous plains, sincèrement.
    .so-sorry-also-1 = Oh, c’est terrible, je suis vraiment navré pour vous
    .so-sorry-also-2 = J’en suis malade pour vous, toutes mes excuses
    .so-sorry-also-3 = Quelle misère pour vous, à votre âge, je vous demande mille fois pardon
    .so-sorry-also-4 = Cela me brise le cœur, monsieur Nolan, je ne sais pas comment m’excuser
    .look-plain = J’ai notre journal ouvert.
    .look-plain-also-1 = Je regarde le journal
    .look-plain-also-2 = Voyons ce que dit notre journal
    .look-plain-also-3 = Une seconde, j’ouvre le journal des coupures
    .look-plain-also-4 = J’ai la liste des coupures sous les yeux
    .everyone-rain = C’est le Mayo en hiver, tout est humide, vous savez.
    .everyone-rain-also-1 = Il pleut un jour sur deux, cela ne veut rien dire
    .everyone-rain-also-2 = C’est sans doute une coïncidence
    .everyone-rain-also-3 = Tout est mouillé ici en hiver, ce n’est sûrement pas la pluie
    .everyone-rain-also-4 = N’allez pas chercher du côté du temps, monsieur Nolan, nous sommes dans l’ouest de l’Irlande

# text: So. What does your own log have to say for itself? Or is it as dry as your engineer?
# says-tense: Well? What does your log say? And if it says there’s no fault, you can keep it.
# says-furious: Well? Is it in there or isn’t it? If your log says there’s nothing then it’s your log that’s broken!
# green: The line’s green on my screen, Mr Nolan. If there were a fault on our side the system would have raised it by itself, so I’d look at your own wiring first.
# green-also-1: All our tests pass, so it must be something in the house
# green-also-2: I see no fault at present on our side
# green-also-3: There’s nothing in our system, so the fault must be in your own wiring
# green-also-4: Everything’s showing green here. Have you had an electrician look at your sockets?
# rain-kindly: You’ve every right to doubt us, and you were right. The log has the same days as your notebook. Somewhere a joint lets water in: in the dry it tests as sound.
# rain-kindly-also-1: I understand the doubt. Your notebook is right: every loss is on a wet day, so a joint is taking in water, and no dry test will show it
# rain-kindly-also-2: You doubted our word, and rightly. It’s all here, on your dates: rain gets into a joint, and when it dries the line comes back
# rain-kindly-also-3: I can see why you’d ask. It matches, day for day: water in a joint. That’s why the visit found nothing
# rain-kindly-also-4: You were right all along, and I understand that you’d lost faith. The losses match your notebook: when it’s wet, water gets into a joint and the line drops
# rain-kindly-also-5: It’s not dry at all, Mr Nolan, and your doubts were fair: each of the nine came with rain. A joint somewhere lets the rain in, that’s why nobody finds anything in fine weather
# rain-plain: Nine losses, all on wet days. There’s water getting into a joint.
# rain-plain-also-1: It’s a joint that lets in water, every loss was on a wet day
# rain-plain-also-2: The log shows losses in the rain only, so it’s a wet joint
# rain-plain-also-3: According to the log it only drops when it rains: a joint isn’t watertight
# rain-plain-also-4: Same dates as yours, all of them rainy. That’s a leaking joint
# not-guess: You’d be right not to take that on trust. I see that something keeps happening; what it is I can’t tell you yet, and I’d rather say so than guess.
# not-guess-also-1: I understand that you doubt it. Something’s there, but I don’t know what, and I won’t make it up
# not-guess-also-2: Honestly, I can’t tell the cause from here, though I do see that there’s a pattern
# not-guess-also-3: I see why you don’t trust the log. Something’s interrupting the line, but I can’t say what yet, and I won’t pretend that I know
# not-guess-also-4: You’ve every right to a straight answer: there’s a fault, I don’t know which, and I’d sooner admit that
# loop: It’ll be a high-resistance pair, with the DSLAM retraining whenever the SNR margin falls.
# loop-also-1: The attenuation is out of range on the pair, so it retrains
# loop-also-2: Looks like an SNR issue on the last segment
# loop-also-3: The sync rate collapses when the noise margin drops below six dB, it’s a copper pair issue
# loop-also-4: You’ve got CRC errors and resyncs, so the loop impedance is off
log = Alors. Que dit votre journal à vous ? Ou est-il aussi sec que votre technicien ?
    .says-tense = Eh bien ? Que dit votre journal ? Et s’il dit qu’il n’y a pas de panne, gardez-le.
    .says-furious = Alors ? C’est dedans, oui ou non ? Si votre journal dit qu’il n’y a rien, c’est votre journal qui est en panne !
    .green = La ligne est au vert sur mon écran, monsieur Nolan. Une panne de notre côté, le système l’aurait signalée tout seul : je regarderais plutôt votre câblage.
    .green-also-1 = Tous nos tests passent, c’est donc chez vous
    .green-also-2 = Je ne vois aucun défaut de notre côté
    .green-also-3 = Il n’y a rien dans notre système, la panne vient donc de votre installation
    .green-also-4 = Tout est au vert ici. Un électricien a-t-il regardé vos prises ?
    .rain-kindly = Vous avez raison de vous méfier, et vous aviez raison tout court. Le journal a les mêmes jours que votre carnet. Un raccord prend l’eau : au sec, il paraît bon.
    .rain-kindly-also-1 = Je comprends vos doutes. Votre carnet dit vrai : chaque coupure tombe un jour de pluie, un raccord prend l’eau, et un test au sec ne le voit pas
    .rain-kindly-also-2 = Vous avez douté de nous, à juste titre. Tout est là, à vos dates : la pluie entre dans un raccord, et quand il sèche, la ligne revient
    .rain-kindly-also-3 = Je vois pourquoi vous demandez. Cela concorde, jour pour jour : de l’eau dans un raccord. Voilà pourquoi la visite n’a rien trouvé
    .rain-kindly-also-4 = Vous aviez raison depuis le début, et je comprends que vous n’y croyiez plus. Les coupures collent à votre carnet : quand c’est humide, l’eau entre dans un raccord et la ligne tombe
    .rain-kindly-also-5 = Il n’est pas sec du tout, monsieur Nolan, et vos doutes étaient fondés : chacune des neuf est venue avec la pluie. Un raccord laisse passer l’eau, voilà pourquoi on ne trouve rien par beau temps
    .rain-plain = Neuf coupures, toutes par temps humide. De l’eau entre dans un raccord.
    .rain-plain-also-1 = C’est un raccord qui prend l’eau, chaque coupure est un jour de pluie
    .rain-plain-also-2 = Le journal ne montre que des coupures sous la pluie, c’est un raccord humide
    .rain-plain-also-3 = D’après le journal, elle ne coupe que quand il pleut : un raccord n’est plus étanche
    .rain-plain-also-4 = Les mêmes dates que vous, toutes pluvieuses. C’est un raccord qui fuit
    .not-guess = Vous avez raison de ne pas croire sur parole. Je vois qu’il se passe quelque chose ; quoi, je ne peux pas encore le dire, et je préfère l’avouer que deviner.
    .not-guess-also-1 = Je comprends que vous doutiez. Il y a quelque chose, mais je ne sais pas quoi, et je n’inventerai rien
    .not-guess-also-2 = Franchement, je ne peux pas dire la cause d’ici, même si je vois une régularité
    .not-guess-also-3 = Je vois pourquoi vous vous méfiez du journal. Quelque chose coupe la ligne, mais je ne sais pas encore quoi, et je ne ferai pas semblant
    .not-guess-also-4 = Vous avez bien droit à une réponse franche : il y a un problème, j’ignore lequel, et j’aime mieux le reconnaître
    .loop = C’est sûrement une paire à forte résistance, avec le DSLAM qui resynchronise quand la marge de bruit chute.
    .loop-also-1 = L’affaiblissement de la paire est hors plage, donc ça resynchronise
    .loop-also-2 = On dirait un problème de rapport signal sur bruit sur le dernier tronçon
    .loop-also-3 = Le débit de synchro s’effondre quand la marge de bruit passe sous six dB, c’est un défaut de la paire cuivre
    .loop-also-4 = Vous avez des erreurs CRC et des resynchros, donc l’impédance de la boucle n’est pas bonne

# text: There’s one more thing, and it’s why I rang. Una had a stroke in the autumn. She wears one of those buttons, and it calls for help over this line. I do the messages on Thursdays, you see.
# says-tense: It’s not the bill that I lie awake over. My wife had a stroke. She has a button around her neck, and it goes through this line. Every hour that it’s gone, she has a necklace.
# says-furious: My wife had a stroke! She has a button on her neck that calls for help, over that line! When it’s dead she may press it till morning! Does that stand in your terms?
# be-fine: Don’t you worry, Mr Nolan, those buttons have a reserve of their own. She’ll be perfectly safe.
# be-fine-also-1: I’m sure that the alarm works even so
# be-fine-also-2: She’ll be fine, I guarantee it
# be-fine-also-3: There’s no need to worry, an alarm like that always gets through
# be-fine-also-4: Nothing can happen to your wife, those pendants have a battery for that
# be-fine-coach: You cannot know it, and if you are wrong she pays. An alarm on a faulty line has an article and a desk of its own: look it up, and bring that desk in.
# her-mobile: She ought to have a mobile on her as well, for cases like this. It’s in the leaflet that comes with the alarm.
# her-mobile-also-1: You could have given her a mobile phone
# her-mobile-also-2: Families usually have a mobile as a backup
# her-mobile-also-3: You really should have got her a mobile phone, one can’t rely on a landline for that
# her-mobile-also-4: Why doesn’t she carry a mobile? The alarm’s instructions tell you to have one
# bring-in: Then that comes before the bill, and I see why you don’t sleep. I want a colleague from telecare here before we hang up. I’ll tell her everything; you needn’t.
# bring-in-also-1: Of course you’re frightened for her. I’ll bring in the telecare desk now and brief them myself, it takes two minutes
# bring-in-also-2: That’s what matters most. I’ll get the telecare desk into this call, and they’ll know the story before you say a word
# bring-in-also-3: I understand, Una comes first. I’m fetching somebody from telecare, and then you’re back with me
# bring-in-also-4: I understand that you can’t sleep. I’m calling telecare right away, they’ll join us here, and I’ll explain it so that you needn’t
# bring-in-also-5: Forget the bill for now, your wife’s safety comes first, and I’ll see to it. Stay with me for two minutes while I brief our telecare people and get them on
# bring-in-plain: That’s for telecare. I’ll get them on the line; two minutes.
# bring-in-plain-also-1: I’ll bring telecare into the call, two minutes
# bring-in-plain-also-2: Telecare deals with that, I’m calling them now
# bring-in-plain-also-3: I’ll connect us with telecare, it takes about two minutes
# bring-in-plain-also-4: Let me get the alarm people on the line, two minutes
# note-it: I’ll put a note about the alarm on the account.
# note-it-also-1: That’s noted on your account
# note-it-also-2: I’ll mention the alarm in the notes
# note-it-also-3: I’ve written down that your wife has an alarm
# note-it-also-4: Okay, I’m adding that to your file
alarm = Il y a autre chose, et c’est pour cela que j’appelle. Una a fait un AVC à l’automne. Elle porte un de ces boutons, et il appelle les secours par cette ligne. Le jeudi, je fais les courses, vous comprenez.
    .says-tense = Ce n’est pas la facture qui m’empêche de dormir. Ma femme a fait un AVC. Elle porte un bouton au cou, et il passe par cette ligne. Chaque heure de coupure, elle n’a qu’un collier.
    .says-furious = Ma femme a fait un AVC ! Elle a un bouton au cou pour appeler les secours, par cette ligne ! Quand elle est morte, elle peut appuyer jusqu’au matin ! C’est dans vos conditions, ça ?
    .be-fine = Ne vous inquiétez pas, monsieur Nolan, ces boutons ont une réserve. Elle ne risque absolument rien.
    .be-fine-also-1 = Je suis sûr que l’alarme fonctionne quand même
    .be-fine-also-2 = Il ne lui arrivera rien, je vous le garantis
    .be-fine-also-3 = Aucune inquiétude à avoir, une alarme comme celle-là passe toujours
    .be-fine-also-4 = Rien ne peut arriver à votre femme, ces médaillons ont une batterie pour ça
    .be-fine-coach = Vous n’en savez rien, et si vous vous trompez, c’est elle qui paie. Une alarme sur une ligne en panne a son article et son service : cherchez, et faites-le entrer.
    .her-mobile = Il faudrait qu’elle ait aussi un portable sur elle, pour ces cas-là. C’est écrit dans la notice de l’alarme.
    .her-mobile-also-1 = Vous auriez pu lui donner un portable
    .her-mobile-also-2 = D’habitude, les familles prévoient un portable
    .her-mobile-also-3 = Vous auriez vraiment dû lui prendre un portable, on ne compte pas sur une ligne fixe pour cela
    .her-mobile-also-4 = Pourquoi n’a-t-elle pas de portable ? La notice de l’alarme vous le demande pourtant
    .bring-in = Alors cela passe avant la facture, et je comprends vos nuits. Je veux une collègue de la téléassistance avec nous avant de raccrocher. Je lui dis tout, vous n’aurez rien à redire.
    .bring-in-also-1 = Bien sûr que vous avez peur pour elle. Je fais entrer la téléassistance et je lui explique tout, deux minutes
    .bring-in-also-2 = C’est le plus important. Je fais venir la téléassistance dans cet appel, et elle saura tout avant que vous ne parliez
    .bring-in-also-3 = Je comprends, Una d’abord. Je vais chercher la téléassistance, et vous revenez ensuite avec moi
    .bring-in-also-4 = Je comprends que vous n’en dormiez pas. J’appelle la téléassistance tout de suite, elle nous rejoint ici, et c’est moi qui explique
    .bring-in-also-5 = Laissons la facture : la sécurité de votre femme passe avant, et je m’en charge. Restez avec moi deux minutes, le temps d’expliquer la situation à la téléassistance et de la faire entrer
    .bring-in-plain = C’est pour la téléassistance. Je la prends en ligne, deux minutes.
    .bring-in-plain-also-1 = Je fais entrer la téléassistance, deux minutes
    .bring-in-plain-also-2 = La téléassistance s’en occupe, je l’appelle
    .bring-in-plain-also-3 = Je nous mets en ligne avec la téléassistance, cela prend deux minutes environ
    .bring-in-plain-also-4 = Je prends le service des alarmes en ligne, deux minutes
    .note-it = Je mets une note sur l’alarme au dossier.
    .note-it-also-1 = C’est noté à votre dossier
    .note-it-also-2 = Je mentionnerai l’alarme dans les notes
    .note-it-also-3 = J’ai inscrit que votre femme a une alarme
    .note-it-also-4 = D’accord, je l’ajoute à votre fiche

# text: I’d be glad of that. She’s asleep in the chair beside me, and the thing’s around her neck.
# says-tense: Do. And tell her that it’s Una who wears it, not me. I only mind the telephone.
# says-furious: Then get her! I don’t care who, as long as somebody minds that button!
# myself: On second thoughts I’ll write to them after the call. It saves you the wait.
# myself-also-1: I’ll send them a message later on
# myself-also-2: They’ll get a note from me this evening
# myself-also-3: It can wait, I’ll email telecare once we’ve hung up
# myself-also-4: Better if I pass it on to them myself afterwards, that way you needn’t hold
# myself-coach: A message that is read tomorrow is one more night with a necklace. Hand over now, with what you know: that is what Transfer is for.
# number-for-telecare: Actually, it’s quicker if you ring them yourself. I’ll give you the number.
# number-for-telecare-also-1: You can call telecare directly, the number’s on the pendant
# number-for-telecare-also-2: It’s best that you contact them
# number-for-telecare-also-3: You’d be better off calling them directly, have you a pen for the number?
# number-for-telecare-also-4: They don’t take that from us, please phone telecare yourself after this
alarm-now = J’en serais content. Elle dort dans le fauteuil à côté de moi, avec ce truc au cou.
    .says-tense = Faites. Et dites-lui que c’est Una qui le porte, pas moi. Moi, je garde le téléphone.
    .says-furious = Alors appelez-la ! Peu m’importe qui, pourvu que quelqu’un s’occupe de ce bouton !
    .myself = Réflexion faite, je leur écrirai après l’appel. Cela vous évite d’attendre.
    .myself-also-1 = Je leur enverrai un message plus tard
    .myself-also-2 = Je leur laisserai une note ce soir
    .myself-also-3 = Cela peut attendre, j’écrirai un courriel à la téléassistance une fois que nous aurons raccroché
    .myself-also-4 = Mieux vaut que je leur transmette cela moi-même après, vous n’aurez pas à patienter
    .myself-coach = Un message lu demain, c’est une nuit de plus avec un collier. Passez la main maintenant, avec ce que vous savez : le transfert sert à cela.
    .number-for-telecare = En fait, ce sera plus rapide si vous les appelez. Je vous donne le numéro.
    .number-for-telecare-also-1 = Vous pouvez appeler la téléassistance, le numéro est sur le médaillon
    .number-for-telecare-also-2 = Le mieux est que vous les contactiez
    .number-for-telecare-also-3 = Vous feriez mieux de les appeler directement, avez-vous de quoi noter le numéro ?
    .number-for-telecare-also-4 = Ils ne prennent pas cela de notre part, téléphonez-leur vous-même ensuite

# text: That’s a sensible woman. A little box with its own card, by courier, this evening. And we’re to press the button once to try it. So who’s going to mend the line?
# says-tense: Right. A box with a card of its own, this evening, and we try it. I’ve written that down. And the line? Another man in a van?
# says-furious: A box, this evening. She talks sense, at least. And the line? Am I to have another man for ten minutes on a dry day?
# crew-kindly: I’d ask the same. Dispatch has a crew that goes out in the rain. Is it raining with you? Then I’ll ring them: a minute on hold, a minute and a half at most.
# crew-kindly-also-1: You want the right ones this time, of course. There’s a crew for wet weather, I’ll ring dispatch, ninety seconds on hold at most
# crew-kindly-also-2: No more dry visits, I understand. I’d like to call dispatch for the rain crew, a minute or so on hold, all right?
# crew-kindly-also-3: No, not another dry visit, you’ve every reason to ask. Is it wet at your place now? Dispatch has people for that, may I put you on hold for ninety seconds at most while I ring them?
# crew-kindly-also-4: I understand that you’ve had your fill of vans. We’ve a team that goes out only in the rain, and I’ll ask for it now. Can you hold for a minute, ninety seconds at the very most?
# crew-plain: There’s a crew for wet faults. I’ll ring dispatch: ninety seconds on hold at most.
# crew-plain-also-1: I’ll ask dispatch for the wet-weather crew, ninety seconds
# crew-plain-also-2: Hold for a minute and a half at most, I’m calling dispatch
# crew-plain-also-3: Dispatch sends a special crew for that. I’m putting you on hold, a minute and a half at most
# crew-plain-also-4: Let me ring dispatch about the rain crew, it won’t take more than ninety seconds
# crew-silent: One moment.
# crew-silent-also-1: Hold on
# crew-silent-also-2: Just a second, please
# crew-silent-also-3: Stay on the line
# crew-silent-also-4: Bear with me
# book-monday: I can book you an engineer for Monday morning, it’ll be fine and dry.
# book-monday-also-1: There’s a visit free on Monday, the weather will be good
# book-monday-also-2: The next engineer’s on Monday
# book-monday-also-3: An engineer could come on Monday morning, they’re forecasting sunshine
# book-monday-also-4: Shall I put you down for Monday? It’ll be dry, so he can work in peace
# book-monday-coach: The same visit, in the same weather, finds the same nothing. See what the knowledge base says about faults that come with rain, then ring dispatch.
# somebody-soon: I’m putting it through as urgent. Somebody will be in touch before the end of the week to arrange a time that suits you.
# somebody-soon-also-1: It’s marked as urgent, they’ll call you this week
# somebody-soon-also-2: Somebody will contact you in the coming days
# somebody-soon-also-3: I’m raising it as a priority, you’ll hear from us by Friday
# somebody-soon-also-4: Our planners will get back to you soon with a date
back = Voilà une femme sensée. Un petit boîtier avec sa propre carte, par coursier, ce soir. Et nous devons appuyer une fois pour essayer. Et la ligne, qui la répare ?
    .says-tense = Bon. Un boîtier avec sa carte, ce soir, et on essaie. C’est noté. Et la ligne ? Encore un homme dans un camion ?
    .says-furious = Un boîtier, ce soir. Elle au moins parle bien. Et la ligne ? On m’envoie encore un homme dix minutes, par temps sec ?
    .crew-kindly = Je demanderais pareil. La planification a une équipe qui sort sous la pluie. Il pleut chez vous ? Alors je l’appelle : une minute d’attente, une et demie au plus.
    .crew-kindly-also-1 = Cette fois, vous voulez les bons, bien sûr. Il y a une équipe pour temps de pluie : j’appelle la planification, quatre-vingt-dix secondes au plus
    .crew-kindly-also-2 = Plus de visite au sec, je comprends. J’aimerais appeler la planification pour l’équipe de pluie, une petite minute d’attente, d’accord ?
    .crew-kindly-also-3 = Non, pas une autre visite au sec, vous avez raison de le demander. Il pleut chez vous, en ce moment ? La planification a des gens pour ça : puis-je vous faire patienter quatre-vingt-dix secondes au plus, le temps de l’appeler ?
    .crew-kindly-also-4 = Les camions, vous en avez assez vu, je le comprends. Nous avons une équipe qui ne sort que sous la pluie, je la demande maintenant. Vous patientez une minute, quatre-vingt-dix secondes tout au plus ?
    .crew-plain = Il y a une équipe pour les pannes d’humidité. J’appelle la planification : quatre-vingt-dix secondes au plus.
    .crew-plain-also-1 = Je demande l’équipe de pluie à la planification, quatre-vingt-dix secondes
    .crew-plain-also-2 = Une minute et demie d’attente au plus, j’appelle la planification
    .crew-plain-also-3 = La planification envoie une équipe spéciale pour ça. Je vous mets en attente, une minute et demie au plus
    .crew-plain-also-4 = J’appelle la planification pour l’équipe de pluie, pas plus de quatre-vingt-dix secondes
    .crew-silent = Un instant.
    .crew-silent-also-1 = Ne quittez pas
    .crew-silent-also-2 = Une seconde, je vous prie
    .crew-silent-also-3 = Restez en ligne
    .crew-silent-also-4 = Je reviens
    .book-monday = Je peux vous réserver un technicien lundi matin, il fera beau et sec.
    .book-monday-also-1 = Une visite est libre lundi, il fera beau
    .book-monday-also-2 = Le prochain technicien est lundi
    .book-monday-also-3 = Un technicien pourrait passer lundi matin, on annonce du soleil
    .book-monday-also-4 = Je vous inscris pour lundi ? Il fera sec, il pourra travailler tranquillement
    .book-monday-coach = La même visite, par le même temps, trouvera le même rien. Voyez ce que dit la base de connaissances des pannes de pluie, puis appelez la planification.
    .somebody-soon = Je la transmets en urgence. Quelqu’un vous contactera avant la fin de la semaine pour convenir d’une heure.
    .somebody-soon-also-1 = C’est marqué urgent, on vous appellera cette semaine
    .somebody-soon-also-2 = On vous contactera dans les prochains jours
    .somebody-soon-also-3 = Je le signale en priorité, vous aurez de nos nouvelles d’ici vendredi
    .somebody-soon-also-4 = Nos planificateurs reviendront bientôt vers vous avec une date

# text: And the line itself? Who’s to mend it, and when? Your man was very civil, and he came on the one dry day of the month.
# says-tense: And who mends the line? I don’t want another van on a dry day, I’ve had that. It cost me { $visit }.
# says-furious: And who mends it? Another hero who sits in his van in the sunshine? For another { $visit }?
# soon: I’m putting it through as urgent. Somebody will be in touch before the end of the week to arrange a time that suits you.
# soon-also-1: It’s marked as urgent, they’ll call you this week
# soon-also-2: Somebody will contact you in the coming days
# soon-also-3: It goes to the top of the list, expect a call from somebody in the next few days
# soon-also-4: I’ve flagged it, a colleague will ring you this week about a time
# dry-visit: I can book you an engineer for Monday morning, it’ll be fine and dry.
# dry-visit-also-1: There’s a visit free on Monday, the weather will be good
# dry-visit-also-2: The next engineer’s on Monday
# dry-visit-also-3: Monday morning’s free, and the forecast’s good, shall I book it?
# dry-visit-also-4: We can send another engineer on Monday, in fine weather
# rain-crew: You’re right to ask for better than that. There’s a crew that comes out in the rain. I’m ringing dispatch: a minute on hold, a minute and a half at most.
# rain-crew-also-1: I understand, no more dry visits. I’ll ring dispatch for the rain crew, ninety seconds at most
# rain-crew-also-2: Quite so. I’ll get you the people who come when it’s wet, a minute and a half on hold at most
# rain-crew-also-3: I wouldn’t want another dry visit either. We do have a crew for rain, let me phone dispatch, ninety seconds on hold and no longer
# rain-crew-also-4: After that, of course you’re wary. The people you need work while it rains, and I’m asking dispatch to send them. Would you hold for a minute and a half at most?
# rain-crew-plain: There’s a crew for wet faults. I’ll ring dispatch: ninety seconds on hold at most.
# rain-crew-plain-also-1: I’ll ask dispatch for the wet-weather crew, ninety seconds
# rain-crew-plain-also-2: Hold for a minute and a half at most, I’m calling dispatch
# rain-crew-plain-also-3: I’m calling dispatch for the crew that works in the wet, please hold for up to ninety seconds
# rain-crew-plain-also-4: We have a team for that. Dispatch will tell me when, a minute and a half at most
visit = Et la ligne elle-même ? Qui la répare, et quand ? Votre technicien était très poli, et il est venu le seul jour sec du mois.
    .says-tense = Et qui répare la ligne ? Je ne veux pas d’un autre camion un jour sec, j’ai déjà donné. Cela m’a coûté { $visit }.
    .says-furious = Et qui la répare ? Un autre héros assis au soleil dans son camion ? Pour { $visit } de plus ?
    .soon = Je la transmets en urgence. Quelqu’un vous contactera avant la fin de la semaine pour convenir d’une heure.
    .soon-also-1 = C’est marqué urgent, on vous appellera cette semaine
    .soon-also-2 = On vous contactera dans les prochains jours
    .soon-also-3 = Elle passe en haut de la liste, quelqu’un vous téléphonera ces jours-ci
    .soon-also-4 = Je l’ai signalée, un collègue vous appellera cette semaine pour fixer une heure
    .dry-visit = Je peux vous réserver un technicien lundi matin, il fera beau et sec.
    .dry-visit-also-1 = Une visite est libre lundi, il fera beau
    .dry-visit-also-2 = Le prochain technicien est lundi
    .dry-visit-also-3 = Lundi matin est libre et la météo est bonne, je réserve ?
    .dry-visit-also-4 = Nous pouvons envoyer un autre technicien lundi, par beau temps
    .rain-crew = Vous avez raison d’attendre mieux. Il existe une équipe qui sort sous la pluie. J’appelle la planification : une minute d’attente, une et demie au plus.
    .rain-crew-also-1 = Je comprends, plus de visite au sec. J’appelle la planification pour l’équipe de pluie, quatre-vingt-dix secondes au plus
    .rain-crew-also-2 = C’est juste. Je vous trouve ceux qui viennent quand il pleut, une minute et demie d’attente au plus
    .rain-crew-also-3 = Je ne voudrais pas non plus d’une autre visite au sec. Nous avons bien une équipe pour la pluie : je téléphone à la planification, quatre-vingt-dix secondes d’attente, pas davantage
    .rain-crew-also-4 = Après cela, votre méfiance est bien normale. Ceux qu’il vous faut travaillent pendant qu’il pleut, et je les demande à la planification. Une minute et demie d’attente au plus, voulez-vous ?
    .rain-crew-plain = Il y a une équipe pour les pannes d’humidité. J’appelle la planification : quatre-vingt-dix secondes au plus.
    .rain-crew-plain-also-1 = Je demande l’équipe de pluie à la planification, quatre-vingt-dix secondes
    .rain-crew-plain-also-2 = Une minute et demie d’attente au plus, j’appelle la planification
    .rain-crew-plain-also-3 = J’appelle la planification pour l’équipe qui travaille sous la pluie, patientez jusqu’à quatre-vingt-dix secondes
    .rain-crew-plain-also-4 = Nous avons une équipe pour ça. La planification me dira quand, une minute et demie au plus

# text: You’re back, and inside the time. So when would it be? And is it the right sort of man?
# says-tense: So? When? And will he come up the ladder this time, or look at it from the van?
# says-furious: When, then? And if he’s gone in ten minutes again I’m closing the gate behind him!
# today-kindly: You’ve earned the right sort. Two of them, with a ladder, today between two and four, because the rain comes in at two. They can’t say beforehand which joint it is.
# today-kindly-also-1: I understand your doubts. It’s the rain crew, today between two and four. What I can’t promise is that they find it at once
# today-kindly-also-2: You’ve been let down once, so only what’s certain: the wet-weather crew, today, two to four
# today-kindly-also-3: I’d want to know that too. Two people with a ladder, today from two, when it rains
# today-kindly-also-4: After the last one I understand the question. It’s the crew for rain, two people, this afternoon between two and four, and they’ll climb. Which joint it is they’ll only know once they’re up there
# today-kindly-also-5: You’re right to ask, Mr Nolan. They come today from two to four, in the rain and up the ladder. I can’t tell you that they’ll find it straight away, only that they’re the right people
# today-plain: Today, between two and four: the crew for wet faults.
# today-plain-also-1: The rain crew comes today, two to four
# today-plain-also-2: It’s confirmed, this afternoon between two and four
# today-plain-also-3: They’ll be with you today between two and four, it’s the crew for rain
# today-plain-also-4: This afternoon from two
# gone-kindly: You’ve waited long enough, and I’ve cost you the better one: this afternoon went while we spoke. It’s the rain crew on Saturday, from nine. I’m sorry, that was mine.
# gone-kindly-also-1: I’m afraid I was too slow, the slot today has gone. The rain crew can come on Saturday from nine
# gone-kindly-also-2: I took too long over it, I own that. It’s Saturday from nine now, with the same crew
# gone-kindly-also-3: I know that you’ve been patient, and it’s down to me: today’s slot went to somebody else while I dawdled. Saturday at nine is the next, with the right crew
# gone-kindly-also-4: I’m sorry, Mr Nolan, I lost you this afternoon by being slow. You’d every right to expect better. They come on Saturday from nine
# for-good: Today, between two and four, and after that you’ll never be without a line again. You have my word on it.
# for-good-also-1: They come this afternoon and it’ll be fixed for good
# for-good-also-2: By four o’clock that line will be perfect, I promise
# for-good-also-3: This afternoon, two to four, and I promise that you’ll never see that fault again
# for-good-also-4: They’ll be there today, and then it’s over once and for all, I guarantee it
# gone-plain: The crew for wet faults comes on Saturday, from nine. Today has gone.
# gone-plain-also-1: Saturday from nine, it’s the first they have now
# gone-plain-also-2: There’s nothing left today, so Saturday at nine
# gone-plain-also-3: Today is full. The rain crew’s first free time is Saturday morning, nine o’clock
# gone-plain-also-4: It’ll have to be Saturday
slot = Vous revoilà, et dans les temps. Alors, ce serait quand ? Et est-ce le bon genre d’homme ?
    .says-tense = Alors ? Quand ? Et montera-t-il à l’échelle, cette fois, ou regardera-t-il du camion ?
    .says-furious = Quand, alors ? Et s’il repart au bout de dix minutes, je ferme la barrière derrière lui !
    .today-kindly = Vous avez droit aux bons. Ils sont deux, avec une échelle, aujourd’hui entre 14 h et 16 h, parce que la pluie arrive à 14 h. Quel raccord, ils ne peuvent pas le dire d’avance.
    .today-kindly-also-1 = Je comprends vos doutes. C’est l’équipe de pluie, aujourd’hui entre 14 h et 16 h. Ce que je ne peux pas promettre, c’est qu’elle trouve du premier coup
    .today-kindly-also-2 = On vous a déçu une fois, alors seulement le certain : l’équipe de pluie, aujourd’hui, de 14 h à 16 h
    .today-kindly-also-3 = Je voudrais le savoir aussi. Deux personnes et une échelle, aujourd’hui dès 14 h, quand il pleuvra
    .today-kindly-also-4 = Après le dernier, je comprends la question. C’est l’équipe de pluie, deux personnes, cet après-midi entre 14 h et 16 h, et elles monteront. Quel raccord, elles ne le sauront qu’une fois là-haut
    .today-kindly-also-5 = Vous faites bien de demander, monsieur Nolan. Ils viennent aujourd’hui de 14 h à 16 h, sous la pluie et à l’échelle. Je ne peux pas vous dire qu’ils trouveront tout de suite, seulement que ce sont les bons
    .today-plain = Aujourd’hui, entre 14 h et 16 h : l’équipe des pannes d’humidité.
    .today-plain-also-1 = L’équipe de pluie vient aujourd’hui, de 14 h à 16 h
    .today-plain-also-2 = C’est confirmé, cet après-midi entre 14 h et 16 h
    .today-plain-also-3 = Ils seront chez vous aujourd’hui entre 14 h et 16 h, c’est l’équipe de pluie
    .today-plain-also-4 = Cet après-midi, à partir de 14 h
    .gone-kindly = Vous avez assez attendu, et je vous ai fait perdre la meilleure : cet après-midi est parti pendant que nous parlions. L’équipe de pluie vient samedi, dès 9 h. C’est ma faute.
    .gone-kindly-also-1 = J’ai été trop lent, le créneau d’aujourd’hui est parti. L’équipe de pluie peut venir samedi dès 9 h
    .gone-kindly-also-2 = J’ai trop tardé, je l’assume. Ce sera samedi dès 9 h, avec la même équipe
    .gone-kindly-also-3 = Vous avez patienté, je le sais, et cela tient à moi : le créneau d’aujourd’hui est parti ailleurs pendant que je tardais. Le prochain est samedi à 9 h, avec la bonne équipe
    .gone-kindly-also-4 = Toutes mes excuses, monsieur Nolan : par ma lenteur, vous perdez cet après-midi. Vous étiez en droit d’attendre mieux. Ils viennent samedi dès 9 h
    .for-good = Aujourd’hui, entre 14 h et 16 h, et après cela, vous n’aurez plus jamais de coupure. Je vous en donne ma parole.
    .for-good-also-1 = Ils viennent cet après-midi, et ce sera réparé pour de bon
    .for-good-also-2 = À 16 h, cette ligne sera parfaite, c’est promis
    .for-good-also-3 = Cet après-midi, de 14 h à 16 h, et je vous promets que vous ne reverrez jamais cette panne
    .for-good-also-4 = Ils seront là aujourd’hui, et ensuite c’est réglé une fois pour toutes, je vous le garantis
    .gone-plain = L’équipe des pannes d’humidité vient samedi, dès 9 h. Pour aujourd’hui, c’est trop tard.
    .gone-plain-also-1 = Samedi dès 9 h, c’est leur premier créneau
    .gone-plain-also-2 = Plus rien aujourd’hui, donc samedi à 9 h
    .gone-plain-also-3 = Aujourd’hui, c’est complet. L’équipe de pluie est libre samedi matin, à 9 h
    .gone-plain-also-4 = Ce sera samedi, pas avant

# text: And that brings us back to page two. { $visit }, for the man who said I’d nothing. I never owed anybody a penny in my life, and I don’t like to see it there.
# says-tense: Then the bill. { $visit } on page two. Since 1987 I’ve paid you the day it came. I’ll not pay that one.
# says-furious: And the { $visit }? I’ve paid you to the day since 1987, and I’m billed for being called a liar! Well?
# cancel-kindly: It should never have stood there, and I see that it hurt. The losses began before the visit, so it’s cancelled: it was never owed. And { $gesture } off, from us, for the hours you lost.
# cancel-kindly-also-1: You owed nobody anything, and it’s gone. The log shows the fault before the visit, so the charge is cancelled, plus { $gesture } for the lost hours
# cancel-kindly-also-2: I understand, after all those years. It’s cancelled, because the fault was there before he came, and { $gesture } come off on top
# cancel-kindly-also-3: That charge was our mistake, and I understand why it stung. The log had losses before he ever came, so it’s cancelled, and for the trouble I’m taking another { $gesture } off your bill
# cancel-kindly-also-4: You’ve paid on the day since 1987, so I see what it means to you. It’s wiped out, because the line was faulty before the visit. And there’s a little something from us on top, { $gesture }
# cancel-plain: The fault is older than the visit, so the charge is cancelled.
# cancel-plain-also-1: I’ve cancelled the visit, the fault was there before
# cancel-plain-also-2: The { $visit } are off your bill, as the log shows losses before the visit
# cancel-plain-also-3: You don’t have to pay for it, the log shows that the line was already failing
# cancel-plain-also-4: Cancelled, as the fault wasn’t in your equipment
# credit-all: That must grate, after so many years of paying on the day. I’ll credit you the { $visit }, and nobody here will mind.
# credit-all-also-1: I see that it hurts, I’m giving you a credit of { $visit }
# credit-all-also-2: After all those years you deserve it, a credit for the whole visit
# credit-all-also-3: You’ve been with us since 1987, I understand that it hurts. Here’s what I’ll do: the full { $visit } back as a credit
# credit-all-also-4: I can imagine how that feels. I’m crediting the lot to your account, it’s on us
# credit-all-coach: Kind, and as a trainee not yours to give. Nor is it needed: look up when a visit is charged. What was never owed is cancelled, and that costs no authority at all.
# part-of-it: I see that, and I’d be sore about it too. What I can do is take { $gesture } off, as goodwill.
# part-of-it-also-1: I understand. I can give you { $gesture } as a gesture
# part-of-it-also-2: That’s hard, I agree. Let me take { $gesture } off
# part-of-it-also-3: That must be annoying, Mr Nolan. As a goodwill gesture I could knock { $gesture } off the bill
# part-of-it-also-4: I see why you won’t pay it all. I can meet you part of the way, { $gesture }
# dispute-form: You can dispute a charge in writing within thirty days. The address is on the back.
# dispute-form-also-1: There’s a form for that on our website
# dispute-form-also-2: Please write to the billing department
# dispute-form-also-3: If you disagree with the charge you can send us a letter, you’ve thirty days
# dispute-form-also-4: That goes through the complaints form, I can’t deal with it here
bill = Ce qui nous ramène à la page deux. { $visit }, pour celui qui disait que je n’avais rien. Je n’ai jamais dû un sou à personne, et je n’aime pas voir cela.
    .says-tense = Et la facture. { $visit }, page deux. Depuis 1987, je paie le jour même. Celle-là, je ne la paierai pas.
    .says-furious = Et les { $visit } ? Je paie au jour près depuis 1987, et on me facture pour me traiter de menteur ! Alors ?
    .cancel-kindly = Elle n’aurait jamais dû y figurer, et je vois qu’elle vous a blessé. Les coupures sont antérieures à la visite : elle est annulée, vous ne la deviez pas. Et { $gesture } de moins, pour vos heures perdues.
    .cancel-kindly-also-1 = Vous ne deviez rien à personne, et c’est effacé. Le journal montre la panne avant la visite : frais annulés, et { $gesture } pour les heures perdues
    .cancel-kindly-also-2 = Je comprends, après tant d’années. C’est annulé, la panne étant là avant sa venue, et { $gesture } en plus
    .cancel-kindly-also-3 = C’était une erreur de notre part, et je comprends qu’elle vous soit restée en travers. Le journal montrait des coupures avant sa venue : ces frais sont annulés, et pour le dérangement je retire encore { $gesture } de votre facture
    .cancel-kindly-also-4 = Vous payez au jour près depuis 1987, je mesure ce que cela représente. C’est effacé, puisque la ligne était en panne avant la visite. Nous y ajoutons un geste de notre part, { $gesture }
    .cancel-plain = La panne est antérieure à la visite : les frais sont annulés.
    .cancel-plain-also-1 = J’ai annulé la visite, la panne existait avant
    .cancel-plain-also-2 = Les { $visit } sont retirés de la facture, le journal montre des coupures avant la visite
    .cancel-plain-also-3 = Vous n’avez pas à la payer, le journal montre que la ligne coupait déjà
    .cancel-plain-also-4 = Annulé, puisque la panne ne venait pas de votre installation
    .credit-all = Cela doit vous froisser, après tant d’années payées au jour près. Je vous crédite les { $visit }, personne ici ne s’en plaindra.
    .credit-all-also-1 = Je vois que cela vous blesse, je vous fais un avoir de { $visit }
    .credit-all-also-2 = Après tant d’années, vous le méritez : un avoir pour toute la visite
    .credit-all-also-3 = Vous êtes chez nous depuis 1987, je comprends que cela vous blesse. Voici ce que je fais : les { $visit } en entier, sous forme d’avoir
    .credit-all-also-4 = J’imagine ce que cela vous fait. Je crédite la totalité sur votre compte, c’est pour nous
    .credit-all-coach = Généreux, et au-delà de votre délégation de débutant. Ce n’est même pas nécessaire : cherchez quand une visite est facturée. Ce qui n’était pas dû s’annule, sans entamer aucune délégation.
    .part-of-it = Je le vois, et cela me resterait aussi en travers. Ce que je peux faire, c’est retirer { $gesture }, à titre de geste.
    .part-of-it-also-1 = Je comprends. Je peux vous accorder { $gesture } à titre de geste
    .part-of-it-also-2 = C’est dur, je vous l’accorde. Je retire { $gesture }
    .part-of-it-also-3 = Ce doit être agaçant, monsieur Nolan. À titre commercial, je pourrais enlever { $gesture } de la facture
    .part-of-it-also-4 = Je vois pourquoi vous ne voulez pas tout payer. Je peux faire une partie du chemin : { $gesture }
    .dispute-form = Vous pouvez contester des frais par écrit sous trente jours. L’adresse est au dos.
    .dispute-form-also-1 = Il y a un formulaire pour cela sur notre site
    .dispute-form-also-2 = Écrivez au service de facturation
    .dispute-form-also-3 = Si vous n’êtes pas d’accord avec ces frais, envoyez-nous un courrier, vous avez trente jours
    .dispute-form-also-4 = Cela passe par le formulaire de réclamation, je ne peux pas le traiter ici

# text: I’d like that in the notebook, on a clean page. Would you give it to me again, slowly?
# says-tense: Hold on till I turn the page. Say it again, what’s to happen, and when. I’ll read it back to the next one if I must.
# says-furious: Say it again. All of it. It’s going in the notebook, and God help whoever tells me otherwise.
# recap-all: Gladly. The courier this evening with Una’s box, and you press the button to try it. The rain crew, to find the joint. The visit off the bill. And my name: { $agent }.
# recap-all-also-1: Of course: Una’s unit this evening, the crew for the joint, and nothing to pay for the visit. I’m { $agent }
# recap-all-also-2: One: the box tonight, and test it. Two: the crew in the rain. Three: the charge is gone. { $agent } is my name
# recap-all-also-3: With pleasure, take your time. Tonight the courier brings the alarm unit, and you try the button. The rain crew looks for the joint. You don’t pay for the visit. You’ve been speaking to { $agent }
# recap-all-also-4: Three things, slowly: Una’s new box this evening, two people up the ladder when it rains, and the visit gone from your bill
# recap-some: My name is { $agent }. What we did agree is on the account, word for word, and what’s still open stands there too.
# recap-some-also-1: I’m { $agent }, I’ve noted what’s settled and what isn’t
# recap-some-also-2: To sum up, it’s all in the notes under my name, { $agent }
# recap-some-also-3: I’ve put down what we agreed and what’s still to be done. Ask for { $agent }
# recap-some-also-4: Write my name first: { $agent }. Part of it’s settled and part isn’t, and your account says which
# by-text: You’ll get a text message with all of it, so there’s no need to write.
# by-text-also-1: It’s all in the message that we’ll send
# by-text-also-2: We’ll text you the details
# by-text-also-3: No need for the notebook, I’ll send you a text with everything in it
# by-text-also-4: You’ll have it in writing on your phone in a minute
# as-i-said: As I said, Mr Nolan. It’s all on the system.
# as-i-said-also-1: I’ve just told you all that
# as-i-said-also-2: It’s in the system, you needn’t worry
# as-i-said-also-3: I already went through it, Mr Nolan, there’s nothing to add
# as-i-said-also-4: I’ve explained it once, we have it recorded here
write-down = Je voudrais cela dans le carnet, sur une page propre. Vous me le redonnez, lentement ?
    .says-tense = Attendez que je tourne la page. Redites-moi ce qui va se passer, et quand. Je le relirai au prochain, s’il le faut.
    .says-furious = Redites-le. Tout. Ça va dans le carnet, et gare à qui me dira le contraire.
    .recap-all = Volontiers. Le coursier ce soir avec le boîtier d’Una, et vous appuyez pour essayer. L’équipe de pluie, pour trouver le raccord. La visite retirée de la facture. Et mon nom : { $agent }.
    .recap-all-also-1 = Bien sûr : l’unité d’Una ce soir, l’équipe pour le raccord, et rien à payer pour la visite. Je suis { $agent }
    .recap-all-also-2 = Un : le boîtier ce soir, à essayer. Deux : l’équipe sous la pluie. Trois : les frais annulés. Mon nom est { $agent }
    .recap-all-also-3 = Avec plaisir, prenez votre temps. Ce soir, le coursier apporte le boîtier de l’alarme, et vous essayez le bouton. L’équipe de pluie cherche le raccord. Vous ne payez pas la visite. Vous avez parlé à { $agent }
    .recap-all-also-4 = Trois choses, lentement : le nouveau boîtier d’Una ce soir, deux personnes sur l’échelle quand il pleut, et la visite retirée de votre facture
    .recap-some = Mon nom est { $agent }. Ce dont nous sommes convenus est au dossier, mot pour mot, et ce qui reste ouvert y est aussi.
    .recap-some-also-1 = Je suis { $agent }, j’ai noté ce qui est réglé et ce qui ne l’est pas
    .recap-some-also-2 = Pour résumer, tout est dans les notes sous mon nom, { $agent }
    .recap-some-also-3 = J’ai écrit ce que nous avons convenu et ce qui reste à faire. Demandez { $agent }
    .recap-some-also-4 = Écrivez d’abord mon nom : { $agent }. Une partie est réglée, l’autre pas, et votre dossier dit laquelle
    .by-text = Vous recevrez un SMS avec tout cela, inutile d’écrire.
    .by-text-also-1 = Tout est dans le message que nous enverrons
    .by-text-also-2 = Nous vous enverrons les détails par SMS
    .by-text-also-3 = Pas besoin du carnet, je vous envoie un SMS avec tout dedans
    .by-text-also-4 = Vous l’aurez par écrit sur votre téléphone dans une minute
    .as-i-said = Comme je l’ai dit, monsieur Nolan. Tout est dans le système.
    .as-i-said-also-1 = Je viens de vous dire tout cela
    .as-i-said-also-2 = C’est dans le système, ne vous en faites pas
    .as-i-said-also-3 = Je vous l’ai déjà détaillé, monsieur Nolan, il n’y a rien à ajouter
    .as-i-said-also-4 = Je l’ai expliqué une fois, c’est enregistré chez nous

# text: Thank you. And if it’s wet on Friday and it’s gone again, who do I ring? Not that I don’t believe you. I’ve just been here before.
# says-tense: I have it down. And when it’s gone again on Friday I start from the beginning, do I? With the music?
# says-furious: I have it down. And on Friday it’s gone again and I’ve the music for half an hour, and a new voice. Amn’t I right?
# hotline: You can ring the same number at any time, we’re here until ten. Goodbye, Mr Nolan, and thank you for calling.
# hotline-also-1: Just call us again if it happens, goodbye
# hotline-also-2: Our lines are open until ten, thank you and goodbye
# hotline-also-3: Same number as today, somebody will always answer until ten. Have a good day, goodbye
# hotline-also-4: If it goes again, ring customer service. Thanks for your call, Mr Nolan
# ring-at-five: After all that, I’d doubt it too. So you don’t ring anybody: I do. At five today I call you, and we hear together whether it holds. Good luck with the rain.
# ring-at-five-also-1: I understand. You won’t need to: I’ll ring you at five, when they’ve been. Goodbye for now, Mr Nolan
# ring-at-five-also-2: You’ve had to chase us long enough. I’m ringing you today at five, whatever they find
# ring-at-five-also-3: You shouldn’t have to start again, so I’ll call you myself at five. Till then
# ring-at-five-also-4: I understand, you’ve been through that too often. It’s me who rings this time: today at five, and you tell me how the line is. Goodbye till then, Mr Nolan
# ring-at-five-also-5: No music and no new voice, you’ve had your share of those. You’ll hear mine at five o’clock, after the crew has been. All the best until then
# ring-plain: I’ll ring you at five, after the crew. Goodbye.
# ring-plain-also-1: You’ll have a call from me at five, goodbye
# ring-plain-also-2: I’m calling you today at five
# ring-plain-also-3: I’ll call back at five to see how it went. Bye now
# ring-plain-also-4: Five o’clock, I’ll phone
# fibre: Before you go: fibre has no joints that get wet, and with our spring offer you’d have the first three months at half price. Will I send you the leaflet?
# fibre-also-1: Have you thought of fibre? There’s an offer on at present
# fibre-also-2: With fibre you’d have no such trouble, shall I tell you about it?
# fibre-also-3: One more thing, Mr Nolan: we have fibre in your area now, and it’s half price for three months. Interested?
# fibre-also-4: You could change to fibre, it doesn’t mind the rain. I can sign you up right away
goodbye = Merci. Et s’il pleut vendredi et qu’elle est encore coupée, j’appelle qui ? Ce n’est pas que je doute. C’est que j’ai déjà vécu cela.
    .says-tense = C’est noté. Et quand elle sera coupée vendredi, je recommence depuis le début ? Avec la musique ?
    .says-furious = C’est noté. Et vendredi, elle sera coupée, j’aurai la musique une demi-heure, et une nouvelle voix. N’ai-je pas raison ?
    .hotline = Vous pouvez appeler ce même numéro à tout moment, jusqu’à 22 h. Au revoir, monsieur Nolan, et merci de votre appel.
    .hotline-also-1 = Rappelez-nous si cela se produit, au revoir
    .hotline-also-2 = Nos lignes sont ouvertes jusqu’à 22 h, merci et au revoir
    .hotline-also-3 = Le même numéro qu’aujourd’hui, quelqu’un répond toujours jusqu’à 22 h. Bonne journée, au revoir
    .hotline-also-4 = Si elle coupe encore, appelez le service client. Merci de votre appel, monsieur Nolan
    .ring-at-five = Après tout cela, je douterais aussi. Alors vous n’appelez personne : c’est moi. Aujourd’hui à 17 h je vous appelle, et nous écouterons si elle tient. Bonne pluie.
    .ring-at-five-also-1 = Je comprends. Ce ne sera pas nécessaire : je vous appelle à 17 h, quand ils seront passés. À tout à l’heure, monsieur Nolan
    .ring-at-five-also-2 = Vous nous avez assez couru après. Je vous appelle aujourd’hui à 17 h, quoi qu’ils trouvent
    .ring-at-five-also-3 = Vous n’avez pas à tout recommencer : je vous appelle moi-même à 17 h. À tout à l’heure
    .ring-at-five-also-4 = Je comprends, vous avez trop souvent vécu cela. Cette fois, c’est moi qui appelle : aujourd’hui à 17 h, et vous me direz comment va la ligne. D’ici là, au revoir, monsieur Nolan
    .ring-at-five-also-5 = Ni musique ni nouvelle voix, vous en avez eu votre compte. C’est la mienne que vous entendrez à 17 h, après le passage de l’équipe. Bon courage d’ici là
    .ring-plain = Je vous appelle à 17 h, après l’équipe. Au revoir.
    .ring-plain-also-1 = Vous aurez un appel de ma part à 17 h, au revoir
    .ring-plain-also-2 = Je vous appelle aujourd’hui à 17 h
    .ring-plain-also-3 = Je rappelle à 17 h pour voir comment cela s’est passé. Au revoir
    .ring-plain-also-4 = 17 h, je vous téléphone
    .fibre = Avant de raccrocher : la fibre n’a pas de raccord qui prend l’eau, et avec notre offre de printemps, les trois premiers mois sont à moitié prix. Je vous envoie la brochure ?
    .fibre-also-1 = Avez-vous pensé à la fibre ? Il y a une offre en ce moment
    .fibre-also-2 = Avec la fibre, plus de souci, je vous en parle ?
    .fibre-also-3 = Encore une chose, monsieur Nolan : la fibre est arrivée chez vous, à moitié prix pendant trois mois. Cela vous intéresse ?
    .fibre-also-4 = Vous pourriez passer à la fibre, elle ne craint pas la pluie. Je peux vous inscrire tout de suite

# text: Nolan. Ah. It’s five o’clock to the minute. I had your name in the notebook with a question mark behind it, and here I am rubbing it out.
# says-tense: Nolan. You rang. I’d a question mark behind your name in the notebook, I may tell you. They found it, so they did.
# says-furious: So you did ring. I’d not have put money on it. They found it, since you ask.
# how-did-it-go: I can hear that something’s lighter, and I’m glad. What did they find? And has Una tried the button?
# how-did-it-go-also-1: I’m glad to hear that in your voice. Tell me what they found, and did the button work?
# how-did-it-go-also-2: That’s good to hear. What was it, in the end? And how’s Una’s box?
# how-did-it-go-also-3: Mr Nolan, you sound relieved, and that makes me happy. So what was wrong with it, and does Una’s alarm get through?
# how-did-it-go-also-4: What good news! I’d love to hear what it was. And have you pressed the button yet?
# as-promised: I’m ringing as agreed. Does the line hold, and was the button tried?
# as-promised-also-1: Is the line back, and did you test the alarm?
# as-promised-also-2: Just checking that everything works
# as-promised-also-3: It’s five, as I said. Is the telephone working, and the alarm too?
# as-promised-also-4: I’m calling about the line and the button, are they all right?
# survey: Grand, so I can close this. You’ll get a survey by text, and a nine or a ten would help me.
# survey-also-1: Good, that’s closed then, please fill in the survey
# survey-also-2: I’ll close the case, goodbye
# survey-also-3: Great, then I’ll mark it as solved. Would you give me a ten in the survey?
# survey-also-4: That’s all I needed to know. A short questionnaire will follow, goodbye
# survey-coach: The call was held, and then spent on your own figures. Ask about the one thing that was never sure: has the button been tried?
rings = Nolan. Ah. 17 h à la minute. J’avais votre nom dans le carnet avec un point d’interrogation, et me voilà à le gommer.
    .says-tense = Nolan. Vous avez appelé. J’avais mis un point d’interrogation derrière votre nom, autant vous le dire. Ils l’ont trouvée, la panne.
    .says-furious = Donc vous avez appelé. Je n’aurais pas parié. Ils l’ont trouvée, puisque vous demandez.
    .how-did-it-go = J’entends que quelque chose s’est allégé, et cela me réjouit. Qu’ont-ils trouvé ? Et Una a-t-elle essayé le bouton ?
    .how-did-it-go-also-1 = Cela fait plaisir à entendre. Racontez-moi ce qu’ils ont trouvé, et le bouton a-t-il marché ?
    .how-did-it-go-also-2 = Bonne nouvelle. Qu’était-ce, finalement ? Et le boîtier d’Una ?
    .how-did-it-go-also-3 = Monsieur Nolan, je vous entends soulagé, et cela me fait plaisir. Alors, qu’est-ce qui n’allait pas, et l’alarme d’Una passe-t-elle ?
    .how-did-it-go-also-4 = Voilà qui est heureux ! J’aimerais bien savoir ce que c’était. Et avez-vous déjà appuyé sur le bouton ?
    .as-promised = Je vous appelle comme convenu. La ligne tient-elle, et le bouton a-t-il été essayé ?
    .as-promised-also-1 = La ligne est revenue, et avez-vous testé l’alarme ?
    .as-promised-also-2 = Je vérifie simplement que tout fonctionne
    .as-promised-also-3 = Il est 17 h, comme prévu. Le téléphone marche-t-il, et l’alarme aussi ?
    .as-promised-also-4 = J’appelle pour la ligne et le bouton, tout va bien ?
    .survey = Parfait, je peux donc clore. Vous recevrez une enquête par SMS, et un neuf ou un dix m’aiderait.
    .survey-also-1 = Bien, c’est clos, merci de remplir l’enquête
    .survey-also-2 = Je clos le dossier, au revoir
    .survey-also-3 = Très bien, je le marque comme résolu. Vous me mettrez dix à l’enquête ?
    .survey-also-4 = C’est tout ce qu’il me fallait. Un petit questionnaire va suivre, au revoir
    .survey-coach = Le rappel est tenu, puis dépensé pour vos propres chiffres. Demandez la seule chose qui n’était pas sûre : a-t-on essayé le bouton ?

# text: A joint at the bend, full of water, with a snail in it. And Una pressed her button, and a girl called Sheila answered from Sligo. They talked about hens. I couldn’t get the line back from them.
# says-tense: A joint, at the bend. Full of water, and a snail. And the button works: some Sheila in Sligo answered it. I’ll believe the rest when it’s rained a week.
# recap-and-thanks: A snail! That makes my week. So the joint’s new, Una’s button gets through by itself, and you owe nothing for the visit. Thank you for the notebook, Mr Nolan.
# recap-and-thanks-also-1: That’s a lovely end to it. New joint, working button, and it was your notebook that found it. Goodbye to you both
# recap-and-thanks-also-2: I’m delighted for you both. The joint’s done and the alarm has its own card. All the best, and mind the hens
# recap-and-thanks-also-3: Hens and a snail, I’m so happy for you! So the joint’s been replaced and Una’s alarm reaches Sligo by itself. Thank you, Mr Nolan, and take care
# recap-and-thanks-also-4: I couldn’t have asked for better news. The line’s mended, the button answers, and without your notes we’d still be looking. Give my best to Una, goodbye
# recap-short: The joint’s replaced and that closes the fault. Goodbye, Mr Nolan.
# recap-short-also-1: So that’s done, the fault’s closed, goodbye
# recap-short-also-2: New joint, line tested. Goodbye
# recap-short-also-3: The fault’s repaired and the alarm’s tested, so I’m closing it. Goodbye
# recap-short-also-4: Line mended, case closed. Bye, Mr Nolan
# never-again: Then that’s you fixed for life. You’ll never have to ring us again, I can promise you that.
# never-again-also-1: That line will never fail again, goodbye
# never-again-also-2: You’re sorted for good now
# never-again-also-3: You’ve had your last cut, Mr Nolan, I give you my word. Goodbye
# never-again-also-4: It can rain as much as it likes, nothing will ever happen to it now
pendant = Un raccord, au tournant, plein d’eau, avec un escargot dedans. Et Una a appuyé, et une dénommée Sheila a répondu, de Sligo. Elles ont parlé de poules. Impossible de récupérer la ligne.
    .says-tense = Un raccord, au tournant. Plein d’eau, avec un escargot. Et le bouton marche : une Sheila de Sligo a répondu. Le reste, j’y croirai après une semaine de pluie.
    .recap-and-thanks = Un escargot ! Voilà ma semaine embellie. Donc : raccord neuf, le bouton d’Una passe tout seul, et vous ne devez rien pour la visite. Merci pour le carnet, monsieur Nolan.
    .recap-and-thanks-also-1 = C’est une belle fin. Raccord neuf, bouton qui marche, et c’est votre carnet qui a trouvé. Au revoir à vous deux
    .recap-and-thanks-also-2 = Je me réjouis pour vous deux. Le raccord est fait et l’alarme a sa carte. Bonne continuation, et bonjour aux poules
    .recap-and-thanks-also-3 = Des poules et un escargot, cela me ravit pour vous ! Donc le raccord est remplacé et l’alarme d’Una va jusqu’à Sligo toute seule. Merci, monsieur Nolan, et prenez soin de vous
    .recap-and-thanks-also-4 = On ne pouvait espérer meilleure nouvelle. La ligne est réparée, le bouton répond, et sans vos notes on chercherait encore. Mes amitiés à Una, au revoir
    .recap-short = Le raccord est remplacé, la panne est close. Au revoir, monsieur Nolan.
    .recap-short-also-1 = C’est donc fait, la panne est close, au revoir
    .recap-short-also-2 = Raccord neuf, ligne testée. Au revoir
    .recap-short-also-3 = La panne est réparée et l’alarme testée, je clos donc. Au revoir
    .recap-short-also-4 = Ligne réparée, dossier clos. Bonne soirée, monsieur Nolan
    .never-again = Alors vous voilà tranquille pour la vie. Vous n’aurez plus jamais à nous appeler, je vous le promets.
    .never-again-also-1 = Cette ligne ne tombera plus jamais, au revoir
    .never-again-also-2 = Vous êtes tranquille pour toujours
    .never-again-also-3 = C’était votre dernière coupure, monsieur Nolan, je vous en donne ma parole. Au revoir
    .never-again-also-4 = Il peut pleuvoir tant qu’il veut, il ne lui arrivera plus jamais rien

# text: A joint at the bend, full of water, with a snail in it. The telephone’s grand. But nobody has been about Una’s button, and I’d mentioned it, I think.
# says-tense: A joint, full of water, and a snail. So much for the line. And the button? I told you about the button. It hangs on that same line.
# telecare-after-all: You did, it worries you, and I let it lie: that was mine to do. Telecare has it from me now, and they ring you before six, with a box for tonight.
# telecare-after-all-also-1: You’re right to worry, and I forgot it. I’m handing it to telecare this minute, they’ll ring before six
# telecare-after-all-also-2: I should have done that at noon, I own it. Telecare calls you within the hour
# telecare-after-all-also-3: I know that it worries you, and you did tell me. I should have acted then. I’ve just asked telecare to call you before six, and the unit comes tonight
# telecare-after-all-also-4: That was my job and I didn’t do it, I understand if you’re cross. Telecare’s ringing you in the next hour
# line-is-fine: Now that the line’s mended the button will be fine too. Goodbye, Mr Nolan.
# line-is-fine-also-1: The line works, so the alarm works. Goodbye
# line-is-fine-also-2: No need to worry about that any more, goodbye
# line-is-fine-also-3: You can stop fretting, the joint’s new and the button goes over a sound line again. All the best
# line-is-fine-also-4: The alarm isn’t a problem now that the telephone’s back. Bye
# their-number: You’d best ring telecare about that, the number’s on the pendant. Goodbye for now.
# their-number-also-1: Telecare can help you with the button, their number’s on it. Goodbye
# their-number-also-2: That’s another desk, please ring them. Goodbye
# their-number-also-3: I don’t handle the alarms, Mr Nolan, you’ll have to call telecare. Goodbye
# their-number-also-4: Have you the number of telecare there? Give them a ring, they’ll sort it. Bye for now
snail = Un raccord, au tournant, plein d’eau, avec un escargot dedans. Le téléphone va très bien. Mais personne n’est venu pour le bouton d’Una, et j’en avais parlé, je crois.
    .says-tense = Un raccord plein d’eau, et un escargot. Voilà pour la ligne. Et le bouton ? Je vous ai parlé du bouton. Il est pendu à cette même ligne.
    .telecare-after-all = Vous en aviez parlé, cela vous inquiète, et je l’ai laissé de côté : c’était à moi de le faire. La téléassistance l’a maintenant de ma main, et vous appelle avant 18 h, avec un boîtier pour ce soir.
    .telecare-after-all-also-1 = Votre inquiétude est juste, et j’ai oublié. Je le confie à l’instant à la téléassistance, elle vous appelle avant 18 h
    .telecare-after-all-also-2 = J’aurais dû le faire à midi, je l’assume. La téléassistance vous appelle dans l’heure
    .telecare-after-all-also-3 = Je sais que cela vous inquiète, et vous me l’aviez dit. J’aurais dû agir à ce moment-là. Je viens de demander à la téléassistance de vous appeler avant 18 h, et le boîtier vient ce soir
    .telecare-after-all-also-4 = C’était mon travail et je ne l’ai pas fait, je comprends que vous soyez fâché. La téléassistance vous téléphone avant une heure d’ici
    .line-is-fine = Maintenant que la ligne est réparée, le bouton ira aussi. Au revoir, monsieur Nolan.
    .line-is-fine-also-1 = La ligne marche, donc l’alarme marche. Au revoir
    .line-is-fine-also-2 = Plus de souci à se faire de ce côté, au revoir
    .line-is-fine-also-3 = Ne vous tracassez plus, le raccord est neuf et le bouton passe de nouveau par une bonne ligne. Bonne soirée
    .line-is-fine-also-4 = L’alarme n’est plus un problème, puisque le téléphone est revenu. Au revoir
    .their-number = Pour cela, le mieux est d’appeler la téléassistance, le numéro est sur le médaillon. Au revoir.
    .their-number-also-1 = La téléassistance peut vous aider pour le bouton, son numéro est dessus. Au revoir
    .their-number-also-2 = C’est un autre service, appelez-le, je vous prie. Au revoir
    .their-number-also-3 = Je ne m’occupe pas des alarmes, monsieur Nolan, il faudra appeler la téléassistance. Au revoir
    .their-number-also-4 = Avez-vous le numéro de la téléassistance ? Passez-leur un coup de fil, ils verront cela. Bonne soirée

# text: I think that I’d like to speak to whoever is over you, please.
# says-tense: I’d sooner talk to your supervisor. No offence, but I’ve a feeling that I’ll be telling it again anyhow.
# says-furious: Get me whoever’s over you. I’ve had three voices and one van, and I’m done explaining myself!
# not-here: She’s at lunch until two, and she’d only read the same screen that I have here in front of me.
# not-here-also-1: My supervisor isn’t available just now
# not-here-also-2: She couldn’t do anything more than me
# not-here-also-3: She isn’t in at the moment, you’ll have to make do with me
# not-here-also-4: There’d be no point, she has the same information as I do
# yes-and-first: You shall have her, and you’ve reason to ask. I’ve one thing to try first that nobody tried; if it comes to nothing, I put you through and tell her all of it. Two minutes?
# yes-and-first-also-1: Certainly, and I don’t blame you. May I try one thing first? If it fails you get her, briefed
# yes-and-first-also-2: I’d want her too after that. I’ll get her if you still wish it in two minutes, let me own this first
# yes-and-first-also-3: You’re entitled to that, and I understand. Would you give me two minutes for something that nobody has tried yet? If I get nowhere I’ll hand you over myself, with the whole story
# yes-and-first-also-4: Yes, you’ll have her. I can see that you’re worn out with explaining, so let me take this on first: two minutes, all right?
# briefed-up: Of course. She’ll have the notebook, the bill and the button from me before you say a word.
# briefed-up-also-1: Yes, I’ll tell her everything first and then connect you
# briefed-up-also-2: I understand, I’ll brief her and put you through
# briefed-up-also-3: I don’t blame you, Mr Nolan. I’ll fill her in on all of it so that you needn’t start over, and then she’s yours
# briefed-up-also-4: Certainly. She’ll know about the losses and the visit before she picks up
# straight-up: Putting you through.
# straight-up-also-1: Transferring you now
# straight-up-also-2: One moment, I’ll connect you
# straight-up-also-3: Connecting you to her
# straight-up-also-4: Fine, here she is
supervisor = Je crois que j’aimerais parler à la personne au-dessus de vous, s’il vous plaît.
    .says-tense = Je préfère parler à votre superviseur. Sans vous offenser, j’ai le sentiment que je devrai tout redire de toute façon.
    .says-furious = Passez-moi votre chef. J’ai eu trois voix et un camion, j’ai fini de m’expliquer !
    .not-here = Elle déjeune jusqu’à 14 h, et elle lirait le même écran que moi.
    .not-here-also-1 = Ma superviseure n’est pas disponible
    .not-here-also-2 = Elle ne pourrait rien faire de plus que moi
    .not-here-also-3 = Elle n’est pas là en ce moment, il faudra vous contenter de moi
    .not-here-also-4 = Cela ne servirait à rien, elle a les mêmes informations que moi
    .yes-and-first = Vous l’aurez, et vous avez vos raisons. Il y a une chose que personne n’a essayée ; si elle ne donne rien, je vous la passe et je lui raconte tout. Deux minutes ?
    .yes-and-first-also-1 = Certainement, et je vous comprends. Puis-je d’abord essayer une chose ? Sinon, vous l’avez, au courant de tout
    .yes-and-first-also-2 = Je la voudrais aussi. Je vous la passe si vous le souhaitez encore dans deux minutes, laissez-moi prendre cela en main
    .yes-and-first-also-3 = Vous y avez droit, et je le comprends. Me laissez-vous deux minutes pour une chose que personne n’a encore tentée ? Si je n’arrive à rien, je vous la passe moi-même, avec toute l’histoire
    .yes-and-first-also-4 = Oui, vous l’aurez. Je vois que vous êtes las d’expliquer : laissez-moi d’abord prendre cela sur moi, deux minutes, d’accord ?
    .briefed-up = Bien sûr. Elle aura de moi le carnet, la facture et le bouton avant que vous ne disiez un mot.
    .briefed-up-also-1 = Oui, je lui dis tout d’abord, puis je vous la passe
    .briefed-up-also-2 = Je comprends, je l’informe et je vous transfère
    .briefed-up-also-3 = C’est bien compréhensible, monsieur Nolan. Je lui raconte tout pour que vous n’ayez pas à recommencer, et elle est à vous
    .briefed-up-also-4 = Certainement. Elle saura tout des coupures et de la visite avant de décrocher
    .straight-up = Je vous la passe.
    .straight-up-also-1 = Je vous transfère
    .straight-up-also-2 = Un instant, je vous mets en relation
    .straight-up-also-3 = Je vous mets en ligne avec elle
    .straight-up-also-4 = Très bien, la voici

# text: At five, then. I’ll have the kettle on.
# says-tense: Five o’clock. It’s in the notebook, with a question mark.
# says-furious: Five. We’ll see.
# becomes: The crew drove up at a quarter past two, in a downpour, and Fergus held the gate. He looked at the clock rather often that afternoon.
until-five = À 17 h, donc. Je mettrai l’eau à chauffer.
    .says-tense = 17 h. C’est dans le carnet, avec un point d’interrogation.
    .says-furious = 17 h. Nous verrons.
    .becomes = L’équipe est arrivée à 14 h 15, sous une averse, et Fergus a tenu la barrière. Il a regardé l’horloge plus d’une fois cet après-midi-là.

# text: Goodbye now, { $agent }. If you’re ever in Mayo, bring a coat.
# says-tense: Goodbye, so. I’ll keep the notebook going, if it’s all the same to you.
# becomes: It rained for eleven days. Fergus wrote down each of them, with nothing beside it. On Thursdays he does the messages and takes his time.
mended = Au revoir, { $agent }. Si vous passez dans le Mayo, prenez un manteau.
    .says-tense = Au revoir, donc. Je continue le carnet, si cela ne vous fait rien.
    .becomes = Il a plu onze jours. Fergus les a tous notés, sans rien à côté. Le jeudi, il fait les courses, et il prend son temps.

# text: Right you are. Goodbye.
# says-tense: So I’ll mind the button myself. Goodbye.
# becomes: The line holds. Una’s alarm still hangs on it, and on nothing else, and on Thursdays Fergus shops at a run.
dry-line = Entendu. Au revoir.
    .says-tense = Je veillerai donc moi-même sur le bouton. Au revoir.
    .becomes = La ligne tient. L’alarme d’Una y est toujours suspendue, et à rien d’autre, et le jeudi Fergus fait ses courses au pas de course.

# text: I’ll do that. It was good of you to listen. Goodbye.
# says-tense: With the music, so. Goodbye.
# becomes: The crew found a joint with a snail in it. Nobody rang to ask, so Fergus rang to tell; it took him twenty minutes to find someone who knew what he was talking about.
in-the-rain = C’est ce que je ferai. C’est gentil d’avoir écouté. Au revoir.
    .says-tense = Avec la musique, donc. Au revoir.
    .becomes = L’équipe a trouvé un raccord avec un escargot dedans. Personne n’a appelé pour savoir, alors Fergus a appelé pour le dire ; il lui a fallu vingt minutes pour trouver quelqu’un au courant.

# text: It’s half past nine, Una. I think we can stop waiting for the telephone.
# says-tense: Half past nine. I knew it. Leave the question mark where it is.
# becomes: The joint was mended and the line held. In the notebook, under Wednesday, stands one more line: five o’clock, nobody.
never-rang = Il est 21 h 30, Una. Je crois qu’on peut cesser d’attendre le téléphone.
    .says-tense = 21 h 30. Je le savais. Le point d’interrogation reste où il est.
    .becomes = Le raccord a été réparé et la ligne a tenu. Dans le carnet, à mercredi, il y a une ligne de plus : 17 h, personne.

# text: Well, that’s some of it. I’ll write to them about the { $visit }.
# says-tense: I’ll have the line, and I’ll have the bill as well. Goodbye.
# becomes: The line was mended. The bill came back with a reminder on it, and then with another. Fergus paid it at the post office, in coins.
half = C’est déjà ça. J’écrirai pour les { $visit }.
    .says-tense = J’aurai la ligne, et la facture avec. Au revoir.
    .becomes = La ligne a été réparée. La facture est revenue avec un rappel, puis un autre. Fergus l’a payée à la poste, en pièces.

# text: You’ve been fair about the money, I’ll give you that. Goodbye.
# says-tense: So I don’t pay for the one that found nothing. And the next one will find it, will he?
# becomes: A man came on a dry day and found nothing. The charge went off the bill; the tenth loss went into the notebook.
only-bill = Vous avez été juste pour l’argent, je vous l’accorde. Au revoir.
    .says-tense = Donc je ne paie pas pour celui qui n’a rien trouvé. Et le prochain trouvera, lui ?
    .becomes = Un homme est venu un jour sec et n’a rien trouvé. Les frais ont quitté la facture ; la dixième coupure est entrée dans le carnet.

# text: At least she’s looked after. The rest I’ll take up with somebody else.
# says-tense: Una has her box. For the rest I needn’t have rung.
# becomes: The box came that evening and stands on the dresser, with a green light. The telephone beside it was dead again on Friday.
alarm-only = Elle au moins est protégée. Le reste, j’en parlerai à quelqu’un d’autre.
    .says-tense = Una a son boîtier. Pour le reste, j’aurais pu ne pas appeler.
    .becomes = Le boîtier est arrivé le soir même ; il est sur le buffet, avec une lumière verte. Le téléphone à côté était encore coupé vendredi.

# text: I see. Goodbye to you.
# says-tense: That’s that, so. I’ll write it in the notebook.
# says-furious: Half an hour! I’d have done better talking to the snails!
# becomes: On Friday it rained. Una pressed the button to see, and heard nothing; Fergus has not gone out on a Thursday since.
unpaid = Je vois. Au revoir.
    .says-tense = Voilà qui est dit. Je l’écris dans le carnet.
    .says-furious = Une demi-heure ! J’aurais mieux fait de parler aux escargots !
    .becomes = Vendredi, il a plu. Una a appuyé pour voir, et n’a rien entendu ; depuis, Fergus ne sort plus le jeudi.

# text: Thank you. I hope she likes notebooks.
# says-tense: Right. I’ll say it to her, then.
# says-furious: At last!
# becomes: The supervisor listened, put the log beside the rain and sent the crew on Saturday. It was what you could have done yourself, on the day itself.
taken-up = Merci. J’espère qu’elle aime les carnets.
    .says-tense = Bien. Je le dirai donc à elle.
    .says-furious = Enfin !
    .becomes = La superviseure a écouté, mis le journal en face de la pluie et envoyé l’équipe samedi. C’est ce que vous pouviez faire vous-même, le jour même.

# text: I’ll leave it there. It isn’t your fault, I’m sure.
# says-tense: No. I’ve a wife to mind, I’m not sitting here any longer.
# says-furious: That’s enough. I’m ringing the paper.
# becomes: Fergus bought Una a whistle. Then his nephew moved the line, the number and thirty-nine years to somebody else.
hung-up = Je vais en rester là. Ce n’est sûrement pas votre faute.
    .says-tense = Non. J’ai une femme à veiller, je ne reste pas là plus longtemps.
    .says-furious = Ça suffit. J’appelle le journal.
    .becomes = Fergus a acheté un sifflet à Una. Puis son neveu a confié la ligne, le numéro et trente-neuf ans à quelqu’un d’autre.
