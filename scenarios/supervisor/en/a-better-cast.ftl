# text: Un meilleur plâtre
title = A better cast

# text: Jeudi 17 septembre, 11 h 50. Vous remplacez le responsable de l’accueil à la policlinique des Trois-Ponts, à Bulle. Corinne Oberson, gypsière-peintre, attend un contrôle depuis 8 h 40 ; elle a demandé quelqu’un au-dessus. La note d’Ilir, au guichet : « Poignet, plâtre posé mardi soir. Trois heures d’attente, le Dr Sallin est au bloc. Elle n’est pas contente de son plâtre, elle dit qu’elle en aurait fait un meilleur. Je lui ai expliqué deux fois que tout le monde attend. Polie, mais elle ne s’assied pas. Ilir. »
briefing = Thursday 17 September, ten to twelve. You are standing in for the head of reception at the Trois-Ponts outpatient clinic in Bulle, Switzerland. Corinne Oberson, a plasterer, has been waiting for a check-up since 8.40; she asked for somebody above. Ilir’s note, from the desk: “Wrist, cast put on Tuesday evening. Three hours’ wait, Dr Sallin is in theatre. She’s not happy with her cast, says she’d have made a better one. I told her twice that everybody’s waiting. Polite, but she won’t sit down. Ilir.”

# text: Plâtre récent et doigts gonflés, froids, pâles ou insensibles : l’infirmière de tri tout de suite, à l’accueil même. On l’appelle et on accompagne ; on n’envoie personne ailleurs, on ne fait pas rasseoir.
policy-danger = A recent cast and fingers that are swollen, cold, pale or numb: the triage nurse at once, here at the desk. Call her and walk along; nobody is sent elsewhere, nobody is asked to sit down again.

# text: Qui a rendez-vous ne passe pas devant un autre, sauf danger. Le retard se dit, avec sa raison.
policy-order = Nobody with an appointment goes ahead of another, unless there is danger. A delay is told, with its reason.

# text: Trajet et parking après une attente de plus de deux heures. Qui remplace accorde jusqu’à { $standin } ; le responsable en titre, { $post }. La perte de gain relève de l’assurance : on remet l’attestation d’attente.
policy-money = The way home and parking after a wait of more than two hours. Whoever stands in grants up to { $standin }; the head in post, { $post }. Lost earnings are for the insurance: we hand out the waiting certificate.

# text: Ce qui suit pour un collègue se règle avec lui. Le patient apprend ce qui change, jamais à qui la faute.
policy-people = What follows for a colleague is settled with the colleague. The patient hears what changes, never who is to blame.

# text: L’accueil ne pose pas de diagnostic et ne promet pas d’évolution.
policy-medical = Reception makes no diagnosis and promises no outcome.

# text: ne pas passer pour quelqu’un qui se plaint
need-taken = not to be taken for somebody who complains

# text: que quelqu’un regarde sa main maintenant
need-hand = to have somebody look at her hand now

# text: que son apprenti ne reste pas seul sur l’échafaudage
need-site = that her apprentice is not alone on the scaffold

# text: rentrer sans conduire, et un papier pour l’assurance
need-day = to get home without driving, and a paper for the insurance

# text: savoir pourquoi elle a attendu trois heures
need-why = to know why she waited three hours

# text: savoir à qui s’adresser si cela recommence
need-night = to know whom to turn to if it starts again

# text: Rendez-vous
# value: 8 h 40, contrôle. Toujours en attente
record-visit = Appointment
    .value = 8.40, check-up. Still waiting

# text: Plâtre
# value: Mardi 15, 21 h, poignet droit. Consignes remises sur feuille
record-cast = Cast
    .value = Tuesday 15, 9 p.m., right wrist. Advice handed out on paper

# text: Dr Sallin
# value: Au bloc depuis 8 h 15 : une urgence, la patiente n’a pas été avertie
record-doctor = Dr Sallin
    .value = In theatre since 8.15: an emergency; the patient was not told

# text: Remarque, 9 h 30
# value: « Plâtre : pas contente. » Ilir
record-said = Remark, 9.30
    .value = “Cast: not happy.” Ilir

# text: Domicile
# value: Charmey ; venue en voiture, d’une main
record-home = Home
    .value = Charmey; came by car, with one hand

# text: Plâtre : ce que disent les patients
# content: Ils disent rarement « je ne sens plus mes doigts ». Ils disent : il serre, il chauffe, il est mal fait, ça fourmille. Et quand cela ne fait plus mal, ils croient que c’est mieux. Une question suffit : que font vos doigts ?
knowledge-cast = Casts: what patients say
    .content = They seldom say “I can’t feel my fingers”. They say: it’s tight, it’s hot, it’s badly made, it tingles. And when it no longer hurts, they think it’s better. One question is enough: what are your fingers doing?

# text: Médecin au bloc
# content: On le dit à chaque patient dans le quart d’heure : la raison, une estimation, et le choix de revenir. Qui a conduit d’une main ne repart pas au volant.
knowledge-late = Doctor in theatre
    .content = Every patient is told within a quarter of an hour: the reason, an estimate, and the choice of coming back. Whoever drove in with one hand does not drive home.

# text: Danger : main sous plâtre, infirmière appelée
disposition-danger = Danger: hand under a cast, nurse called

# text: Attente : réclamation
disposition-delay = Waiting time: complaint

# text: Patiente partie sans être vue
disposition-left = Patient left without being seen

# text: C’est vous, au-dessus ? Bon. J’ai tout dit au jeune homme, deux fois. Je ne vais pas le redire. Je vous préviens seulement que je rentre.
# says-tense: C’est vous, au-dessus. J’ai tout dit, deux fois, au jeune homme. Une troisième, non. Je rentre, voilà, c’est tout ce que j’avais à dire.
# says-furious: Au-dessus, en dessous, ça m’est égal ! J’ai tout dit deux fois. Je rentre.
# seen: Elle est debout au bout du comptoir, le bras droit contre la poitrine, soutenu par la main gauche. Elle a remis sa veste sur l’épaule, à moitié.
# from-start: Bonjour madame, { $agent }. J’aimerais me faire ma propre idée, plutôt que de lire des notes : racontez-moi cela depuis le début, tranquillement.
# from-start-also-1: Bonjour, reprenons depuis le début, je vous écoute
# from-start-also-2: Bonjour madame. Que se passe-t-il, exactement ?
# from-start-also-3: Bonjour, { $agent }. Expliquez-moi tout, j’ai le temps
# from-start-also-4: Bonjour. Je préfère l’entendre de votre bouche, allez-y
# what-does-it-do: Bonjour, { $agent }. Trois heures debout, c’est épuisant. J’ai lu : 8 h 40, un plâtre qui ne va pas. Que fait-il, ce plâtre ?
# what-does-it-do-also-1: Bonjour madame, { $agent }. Vous devez être à bout, et vous n’aurez rien à redire : rendez-vous de 8 h 40, plâtre de mardi. Qu’est-ce qui ne va pas avec lui ?
# what-does-it-do-also-2: Bonjour, je suis { $agent }. Attendre ainsi, c’est épuisant. On m’a dit que le plâtre ne vous convenait pas : que se passe-t-il là-dessous ?
# what-does-it-do-also-3: Bonjour. Trois heures, c’est trop, et je comprends que vous n’en puissiez plus. Il est écrit que vous n’êtes pas contente du plâtre. Dites-moi, que fait-il ?
# what-does-it-do-also-4: Bonjour madame, { $agent }. Je sais l’heure et je sais le plâtre, vous êtes fatiguée de le répéter. Il me manque une chose : qu’est-ce qu’il vous fait ?
# what-does-it-do-coach: La note disait « pas contente de son plâtre ». Vous avez demandé ce que fait le plâtre, et non ce qu’elle en pense.
# name-and-birth: Bonjour, { $agent }. Votre nom et votre date de naissance, s’il vous plaît, que je voie où vous en êtes.
# name-and-birth-also-1: Bonjour, votre carte d’assuré et votre date de naissance ?
# name-and-birth-also-2: Bonjour madame. C’est à quel nom ?
# name-and-birth-also-3: Bonjour, il me faut d’abord votre date de naissance
# name-and-birth-also-4: Bonjour. Je vérifie votre rendez-vous, vous êtes madame… ?
# ilir-right: Bonjour madame. Mon collègue vous l’a expliqué, je crois : le docteur est au bloc, tout le monde attend, et ce n’est pas en restant debout devant le comptoir que cela ira plus vite.
# ilir-right-also-1: Bonjour, ce qu’Ilir vous a dit est exact, il faut attendre
# ilir-right-also-2: Bonjour. Rentrer n’avancerait à rien, vous reviendriez demain
# ilir-right-also-3: Bonjour madame, vous n’êtes pas la seule, vous savez
# ilir-right-also-4: Bonjour, on vous a déjà répondu deux fois, me dit-on
standing = Are you the one above? Right. I’ve told the young man everything, twice. I won’t say it again. I only want to let you know that I’m going home.
    .seen = She is standing at the end of the counter, her right arm against her chest, the left hand holding it up. Her jacket is back on one shoulder, halfway.
    .says-tense = You’re the one above. I’ve said it all, twice, to the young man. Not a third time. I’m going home, that’s all I had to say.
    .says-furious = Above, below, it’s all one to me! I’ve said it twice. I’m going home.
    .from-start = Good morning, I’m { $agent }. I’d like to form my own picture rather than read notes, so do tell me about it from the start, in your own time.
    .from-start-also-1 = Good morning, let’s go back to the beginning, I’m listening
    .from-start-also-2 = Good morning. What seems to be the matter, exactly?
    .from-start-also-3 = Hello, { $agent }. Tell me all of it, I’ve got time
    .from-start-also-4 = Good morning. I’d rather hear it from you, go ahead
    .what-does-it-do = Good morning, { $agent }. Three hours on your feet would finish anybody. I’ve read the note: 8.40, and a cast that isn’t right. What’s it doing, that cast?
    .what-does-it-do-also-1 = Good morning, I’m { $agent }. You must be worn out, and you needn’t repeat a thing: 8.40 appointment, Tuesday’s cast. What’s wrong with it?
    .what-does-it-do-also-2 = Hello, I’m { $agent }. Waiting like that is exhausting. They told me the cast doesn’t suit you: what’s going on under it?
    .what-does-it-do-also-3 = Good morning. Three hours is too long, and I understand you’ve had enough. It says you’re not happy with the cast. Tell me, what does it do?
    .what-does-it-do-also-4 = Good morning, { $agent } here. I know about the time and the cast, and you’re tired of saying so. One thing I don’t know: what is it doing to you?
    .what-does-it-do-coach = The note said “not happy with her cast”. You asked what the cast is doing, not what she thinks of it.
    .name-and-birth = Good morning, { $agent }. Your name and date of birth, please, so that I can see where you are on the list.
    .name-and-birth-also-1 = Good morning, your insurance card and date of birth?
    .name-and-birth-also-2 = Good morning. What name is it?
    .name-and-birth-also-3 = Good morning, I’ll need your date of birth first
    .name-and-birth-also-4 = Good morning. I’m checking your appointment, you’re Mrs…?
    .ilir-right = Good morning. My colleague has explained it, I believe: the doctor is in theatre, everybody’s waiting, and it won’t go any faster for standing here in front of the desk.
    .ilir-right-also-1 = Good morning, what Ilir told you is right, you have to wait
    .ilir-right-also-2 = Good morning. Going home won’t help, you’d only be back tomorrow
    .ilir-right-also-3 = Good morning, you’re not the only one, you know
    .ilir-right-also-4 = Good morning, I’m told you’ve had your answer twice

# text: Mardi, une échelle. Le plâtre, le soir. Aujourd’hui, 8 h 40. Il n’est pas bien fait. Voilà, trois fois.
# says-tense: Mardi, l’échelle. Le plâtre. 8 h 40. Il n’est pas bien fait, je l’ai dit. Ça fait trois fois.
# says-furious: L’échelle, le plâtre, 8 h 40 ! Et il est mal fait ! Trois fois, maintenant !
# seen: Elle regarde la porte. Puis elle le dit, à voix basse, comme on lit une liste.
# fill-form: Merci. Pour une réclamation sur la pose, il y a un formulaire, je vous le donne.
# fill-form-also-1: C’est noté, le formulaire de réclamation est là
# fill-form-also-2: Je le transmets à la salle des plâtres
# fill-form-also-3: Je l’inscris comme remarque sur la pose
# fill-form-also-4: Merci, je l’ajoute à votre dossier
# how-is-it-badly-made: C’était une fois de trop, tout était écrit, et vous tenez à peine debout : pardon. “Pas bien fait” : que fait-il, ce plâtre ?
# how-is-it-badly-made-also-1: Pardon de vous l’avoir fait redire, vous êtes épuisée. Une seule question : qu’est-ce qui ne va pas, là-dedans ?
# how-is-it-badly-made-also-2: Je vous ai fait répéter pour rien, excusez-moi, je vois votre fatigue. Mal fait comment ?
# how-is-it-badly-made-also-3: Trois fois, c’est ma faute, pardon, cela use. Dites-moi seulement ce qu’il vous fait
# how-is-it-badly-made-also-4: Vous n’en pouvez plus, et j’en ai rajouté, pardon. Ce plâtre, qu’est-ce qu’il a ?
# sit-down-first: Asseyez-vous d’abord, madame, on discute mieux assis.
# sit-down-first-also-1: Prenez une chaise, s’il vous plaît
# sit-down-first-also-2: Il faut vous asseoir, vous bloquez le passage
# sit-down-first-also-3: Allez vous asseoir, je viens vers vous
# sit-down-first-also-4: Retirez votre veste et asseyez-vous un moment
# i-see: Je vois. C’est vraiment pénible, ce que vous me racontez là, une chute pareille et toute cette attente en plus, je comprends que vous soyez fatiguée.
# i-see-also-1: Je comprends, une échelle, c’est affreux
# i-see-also-2: Oh là là, ma pauvre dame, quelle semaine, vous devez être lasse
# i-see-also-3: Je vois bien que c’est dur pour vous
# i-see-also-4: Quelle malchance, vous devez être épuisée
told-again = Tuesday, a ladder. The cast, that evening. Today, 8.40. It’s not well made. There, that’s three times.
    .seen = She looks at the door. Then she says it, in a low voice, as one reads out a list.
    .says-tense = Tuesday, the ladder. The cast. 8.40. It’s not well made, I said so. That’s three times.
    .says-furious = The ladder, the cast, 8.40! And it’s badly made! Three times now!
    .fill-form = Thank you. For a complaint about the cast there’s a form, I’ll get you one.
    .fill-form-also-1 = I’ve got that, the complaints form’s over there
    .fill-form-also-2 = I’ll pass it on to the plaster room
    .fill-form-also-3 = I’ll put it down as a remark about the fitting
    .fill-form-also-4 = Thank you, I’ll add that to your file
    .how-is-it-badly-made = That was once too often, it was all written down, and you can hardly stand: I’m sorry. “Not well made”: what’s it doing, that cast?
    .how-is-it-badly-made-also-1 = I’m sorry I made you repeat it, you’re exhausted. Just one question: what’s wrong in there?
    .how-is-it-badly-made-also-2 = I made you say it again for nothing, forgive me, I can see how tired you are. Badly made in what way?
    .how-is-it-badly-made-also-3 = Three times, that’s my doing, I’m sorry, it wears one out. Only tell me what it’s doing to you
    .how-is-it-badly-made-also-4 = You’ve had enough, and I’ve added to it, I’m sorry. That cast, what’s the matter with it?
    .sit-down-first = Do sit down first, one talks better sitting down.
    .sit-down-first-also-1 = Take a seat, please
    .sit-down-first-also-2 = You need to sit down, you’re in people’s way
    .sit-down-first-also-3 = Go and sit down, I’ll come over to you
    .sit-down-first-also-4 = Take that jacket off and sit down for a bit
    .i-see = I see. That really is hard, what you’re telling me, a fall like that and then all this waiting, I understand that you’re tired.
    .i-see-also-1 = I understand, a ladder, how awful
    .i-see-also-2 = Dear me, you poor thing, what a week, you must be weary
    .i-see-also-3 = I can see that it’s hard on you
    .i-see-also-4 = What bad luck, you must be exhausted

# text: 8 h 40. Il est midi moins dix. J’en ai vu repartir qui étaient arrivés après moi. Je ne demande pas à passer devant. Je demande si quelqu’un sait que je suis là.
# says-tense: 8 h 40, et il est midi moins dix. Des gens repartent qui sont arrivés après moi. Est-ce que quelqu’un sait que je suis là, oui ou non ?
# says-furious: Trois heures ! Des gens repartent qui sont venus après moi ! Est-ce que quelqu’un, ici, sait que j’existe ?
# seen: Elle montre l’horloge du menton. Sa main gauche ne lâche pas l’autre.
# different-lists: Ce sont des agendas distincts, madame. Les consultations d’orthopédie dépendent du planning opératoire, et la traumatologie a ses propres créneaux de réserve.
# different-lists-also-1: Chaque spécialité a sa file, c’est une question de planification
# different-lists-also-2: L’ortho est en flux tendu avec le bloc, les autres non
# different-lists-also-3: Les priorités sont gérées par le tri, pas par l’heure d’arrivée
# different-lists-also-4: C’est la gestion des plages opératoires qui décale tout
# ilir-should-have: C’est Ilir qui aurait dû vous le dire, je m’en excuse. Il est tout seul ce matin, et quand il est débordé, il oublie les gens.
# ilir-should-have-also-1: Mon collègue a oublié de vous avertir, pardon
# ilir-should-have-also-2: Excusez-le, il débute, il ne fait pas attention
# ilir-should-have-also-3: Pardon, normalement le guichet prévient, là il ne l’a pas fait
# ilir-should-have-also-4: C’est une négligence du guichet, toutes nos excuses
# quarter-hour-more: Je comprends, c’est inadmissible, à votre place je serais hors de moi. Encore un petit quart d’heure et c’est à vous, je vous le promets, et après cela vous n’entendrez plus jamais parler de nous.
# quarter-hour-more-also-1: Vous avez raison d’être fâchée, vous êtes la prochaine, c’est garanti
# quarter-hour-more-also-2: C’est fâcheux, je le vois. Dix minutes, pas plus, parole
# quarter-hour-more-also-3: Je comprends la colère. Le docteur sort du bloc à l’instant, soyez tranquille
# quarter-hour-more-also-4: Vous n’attendrez plus longtemps, je m’y engage, c’est vrai que c’est rageant
# theatre-and-cast: Moi, je le sais, et votre colère est juste. Le docteur opère une urgence, personne ne vous l’a dit. Et ce plâtre, que fait-il ?
# theatre-and-cast-also-1: Vous êtes là depuis 8 h 40, et votre colère est juste. Le docteur est au bloc pour une urgence, on aurait dû vous le dire. Qu’est-ce qui ne va pas avec le plâtre ?
# theatre-and-cast-also-2: Oui, je le sais, et je comprends que vous soyez fâchée. Une urgence au bloc, et personne ne vous a prévenue : c’est nous. Dites-moi, ce plâtre ?
# theatre-and-cast-also-3: On ne vous a pas vue, et c’est blessant. La raison, c’est une urgence en salle d’opération ; il fallait vous le dire à neuf heures. Et dessous, que se passe-t-il ?
# theatre-and-cast-also-4: Trois heures sans un mot, je serais en colère aussi. Le docteur opère depuis 8 h 15. On m’a parlé du plâtre : qu’est-ce qu’il vous fait ?
three-hours = 8.40. It’s ten to twelve. I’ve seen people leave who came after me. I’m not asking to go ahead of anybody. I’m asking whether anybody knows I’m here.
    .seen = She nods at the clock. Her left hand does not let go of the other.
    .says-tense = 8.40, and it’s ten to twelve. People are leaving who came after me. Does anybody know I’m here, yes or no?
    .says-furious = Three hours! People leave who came after me! Does anybody here know that I exist?
    .different-lists = Those are separate schedules. Orthopaedic clinics depend on the operating list, and trauma has reserve slots of its own.
    .different-lists-also-1 = Each speciality has its queue, it’s a matter of scheduling
    .different-lists-also-2 = Ortho runs back to back with theatre, the others don’t
    .different-lists-also-3 = Priorities are set by triage category, not by time of arrival
    .different-lists-also-4 = It’s the operating list that pushes everything back
    .ilir-should-have = Ilir should have told you, and I’m sorry. He’s alone this morning, and when he’s swamped he forgets people.
    .ilir-should-have-also-1 = My colleague forgot to let you know, I’m sorry
    .ilir-should-have-also-2 = I’m sorry about him, he’s new, he doesn’t pay attention
    .ilir-should-have-also-3 = I’m sorry, the desk usually says so, and this time he didn’t
    .ilir-should-have-also-4 = That’s carelessness on the part of the desk, our apologies
    .quarter-hour-more = I understand, it’s unacceptable, I’d be beside myself in your place. Just a short quarter of an hour and it’s your turn, I promise, and after that you’ll never have to hear of us again.
    .quarter-hour-more-also-1 = You’re right to be cross, you’re next, guaranteed
    .quarter-hour-more-also-2 = That’s annoying, I can see. Ten minutes, no more, my word on it
    .quarter-hour-more-also-3 = I understand the anger. The doctor’s just coming out of theatre, rest assured
    .quarter-hour-more-also-4 = You won’t wait much longer, I give you my word, it really is infuriating
    .theatre-and-cast = I do, and you’ve reason to be angry. The doctor’s operating, an emergency, and nobody told you. And that cast, what’s it doing?
    .theatre-and-cast-also-1 = You’ve been here since 8.40, and you’re right to be angry. The doctor’s in theatre with an emergency, we should have said so. What’s wrong with the cast?
    .theatre-and-cast-also-2 = Yes, I know, and I understand that you’re cross. An emergency in theatre, and nobody told you: that’s us. Tell me about the cast?
    .theatre-and-cast-also-3 = Nobody saw you, and that hurts. The reason is an emergency in the operating theatre; you should have heard at nine. And underneath, what’s going on?
    .theatre-and-cast-also-4 = Three hours without a word, I’d be angry too. The doctor’s been operating since 8.15. I heard about the cast: what does it do to you?

# text: J’ai dit que j’en aurais fait un meilleur. Le jeune homme a souri. Trente ans que j’en pose : le plâtre, une fois pris, ne bouge plus. Il serre. C’est donc ce qu’il y a dedans qui a bougé.
# says-tense: J’ai dit que j’en aurais fait un meilleur, et il a souri. C’est mon métier. Le plâtre ne bouge plus, une fois pris. Il serre. Réfléchissez.
# says-furious: Il a souri ! Trente ans que j’en pose, du plâtre ! Il serre, et le plâtre ne bouge pas ! C’est dedans que ça bouge !
# seen: Elle hésite, comme devant quelqu’un qui va rire.
# smile-too: Les gens du plâtre disent toujours cela ! Rassurez-vous, un plâtre neuf serre un peu, c’est fait pour.
# smile-too-also-1: Ah, le coup d’œil professionnel ! Un plâtre, ça doit serrer
# smile-too-also-2: Ce n’est pas tout à fait le même plâtre que sur un mur, vous savez
# smile-too-also-3: Ça serre toujours les premiers jours, c’est normal
# smile-too-also-4: On s’y habitue, vous verrez, tout le monde trouve ça serré
# doctors-know: Je comprends que ce soit désagréable. Mais celui qui l’a posé mardi est un spécialiste, il en fait dix par jour, et si c’était mal fait, il s’en serait aperçu avant vous, croyez-moi.
# doctors-know-also-1: C’est gênant, je le conçois, mais il a été posé par des gens formés
# doctors-know-also-2: Je vous comprends, mais notre équipe sait ce qu’elle fait
# doctors-know-also-3: Je vois votre méfiance, mais il a été contrôlé mardi soir
# doctors-know-also-4: Je comprends, mais chacun son métier, n’est-ce pas
# dr-will-say: Vous le direz au docteur, c’est lui qui jugera.
# dr-will-say-also-1: Parlez-en en consultation
# dr-will-say-also-2: Ça, il faudra le lui montrer tout à l’heure
# dr-will-say-also-3: C’est au médecin de regarder, pas à moi
# dr-will-say-also-4: Notez-le pour le rendez-vous
# show-me: Un sourire, là-dessus, cela blesse. Le plâtre n’a pas bougé, donc c’est la main. Montrez-la-moi : que font vos doigts ?
# show-me-also-1: Je ne souris pas, vous avez raison de vous méfier. Si rien n’a bougé dehors, c’est dedans que ça gonfle. Vos doigts, vous les sentez ?
# show-me-also-2: On ne vous a pas prise au sérieux, et c’est vexant. Je vous suis : le plâtre tient, la main gonfle. Je peux voir vos doigts ?
# show-me-also-3: Trente ans de métier, je vous crois, et je comprends que ce sourire ait fait mal. Donc il serre parce que la main a changé. Comment vont les doigts ?
# show-me-also-4: Vous parliez de votre main et on a entendu une critique, je comprends la méfiance. Faites voir : de quelle couleur sont vos doigts ?
# show-me-coach: Elle parlait de sa main dans les mots de son métier. Vous les avez compris, et vous avez demandé à voir.
better-one = I said I’d have made a better one. The young man smiled. Thirty years I’ve worked with it: once it’s set, plaster doesn’t move. It’s tight. So it’s what’s inside that has moved.
    .seen = She hesitates, as one does before somebody who is going to laugh.
    .says-tense = I said I’d have made a better one, and he smiled. It’s my trade. Plaster doesn’t move once it’s set. It’s tight. Think about it.
    .says-furious = He smiled! Thirty years of plaster! It’s tight, and plaster doesn’t move! It’s inside that something moves!
    .smile-too = Plasterers always say that! Don’t worry, a new cast is a bit tight, that’s what it’s for.
    .smile-too-also-1 = Ah, the professional eye! A cast has to be tight
    .smile-too-also-2 = It’s not quite the same plaster as on a wall, you know
    .smile-too-also-3 = It’s always tight for the first few days, that’s normal
    .smile-too-also-4 = You’ll get used to it, everyone finds it tight
    .doctors-know = I understand that it’s unpleasant. But whoever put it on, on Tuesday, is a specialist, with ten of them a day, and if it were badly made they’d have noticed before you did, believe me.
    .doctors-know-also-1 = It’s uncomfortable, I can see that, but trained people put it on
    .doctors-know-also-2 = I do understand, but our team knows what it’s doing
    .doctors-know-also-3 = I can see you don’t trust it, but it was checked on Tuesday night
    .doctors-know-also-4 = I understand, but everyone to their own trade, don’t you think
    .dr-will-say = You can tell the doctor, he’ll be the judge of that.
    .dr-will-say-also-1 = Bring it up when you’re in there
    .dr-will-say-also-2 = You’ll have to show him that later on
    .dr-will-say-also-3 = That’s for the doctor to look at, not me
    .dr-will-say-also-4 = Make a note of it for the appointment
    .show-me = A smile, at that, does hurt. The plaster hasn’t moved, so it’s the hand. Show me: what are your fingers doing?
    .show-me-also-1 = I’m not smiling, and I see why you’re wary. If nothing moved outside, it’s swelling inside. Your fingers, can you feel them?
    .show-me-also-2 = You weren’t taken seriously, and that stings. I follow you: the plaster holds, the hand swells. May I see your fingers?
    .show-me-also-3 = Thirty years in the trade, I believe you, and I understand that the smile hurt. So it’s tight because the hand has changed. How are the fingers?
    .show-me-also-4 = You were talking about your hand and we heard a criticism, I understand you’re on your guard. Let me see: what colour are your fingers?
    .show-me-coach = She was talking about her hand in the words of her trade. You understood them, and asked to see.

# text: Cette nuit, ça fourmillait. Ce matin, plus rien, je ne les sens plus, c’est plutôt mieux. Bon. Et pour mes trois heures ? J’ai un apprenti tout seul sur un échafaudage, moi, et une journée fichue.
# says-tense: Ça fourmillait, cette nuit. Maintenant je ne les sens plus, tant mieux. Et mes trois heures ? J’ai un apprenti tout seul sur un échafaudage. Qu’est-ce que vous faites pour ça ?
# says-furious: Ça fourmillait, ça ne fourmille plus, je ne sens plus rien, voilà ! Et mes trois heures ? Et mon apprenti, tout seul là-haut ?
# seen: Elle écarte la main gauche. Les doigts qui dépassent du plâtre sont gonflés, d’un gris de cire ; les ongles sont violets. Un gobelet de café lui a échappé, tout à l’heure : il est encore par terre.
# next-in-line: Vous avez assez attendu, je prends cela sur moi : vous passez la prochaine, dans un quart d’heure au plus tard, et d’ici là je téléphone moi-même à votre chantier.
# next-in-line-also-1: C’est trop long, je comprends. Je vous mets en tête de liste, un quart d’heure au plus
# next-in-line-also-2: Votre journée compte, je m’en occupe : vous êtes la suivante dès que le docteur descend
# next-in-line-also-3: Je vous fais passer en premier, dans quinze minutes, et j’appelle l’apprenti, vous avez été patiente
# next-in-line-also-4: Vous avez raison pour ces heures perdues. Je vous place juste après la dame en bleu
# next-in-line-coach: C’est tout ce qu’elle demandait, et le plus aimable qu’on lui ait dit ce matin. Un quart d’heure, c’est long, pour des doigts qu’on ne sent plus.
# arm-up: Gardez le bras bien haut et bougez les doigts, cela fait circuler le sang. C’est écrit sur la feuille qu’on vous a remise mardi.
# arm-up-also-1: Tenez la main plus haut que le cœur, ça dégonflera
# arm-up-also-2: Remuez les doigts dix minutes, et cela passera
# arm-up-also-3: Surélevez, et mettez quelque chose de froid dessus
# arm-up-also-4: La feuille de consignes dit de bouger les doigts chaque heure
# ground-floor: Pour les doigts, allez montrer cela aux urgences : au rez, à gauche après la cafétéria. Vous prenez un ticket et ils regarderont.
# ground-floor-also-1: Passez donc aux urgences, c’est au rez-de-chaussée
# ground-floor-also-2: Ça, c’est pour les urgences, suivez les flèches rouges
# ground-floor-also-3: Descendez voir les urgences avec ça, on vous y prendra
# ground-floor-also-4: Je vous envoie aux urgences, au rez, à gauche
# nurse-now: J’arrête tout pour ces doigts : ne plus les sentir n’est pas mieux. L’infirmière ouvre ce plâtre maintenant, je marche avec vous. Le reste juste après.
# nurse-now-also-1: Vos doigts d’abord, tout de suite. J’appelle l’infirmière, elle ouvre le plâtre, je vous accompagne. Le reste attend deux minutes
# nurse-now-also-2: Je vous coupe, pour vos doigts. On n’attend plus le docteur : l’infirmière de tri vient vous chercher ici, et je reste à côté de vous
# nurse-now-also-3: Une main qu’on ne sent plus, cela passe avant tout le monde. L’infirmière arrive, elle coupe le plâtre, je viens avec vous
# nurse-now-also-4: Ces doigts-là n’attendent pas, et vous non plus. J’appelle le tri, on y va ensemble, on parle de votre journée en chemin
# quick-quick: Mais vos doigts sont tout gris ! Venez, vite, ne discutez pas, l’infirmière doit voir ça !
# quick-quick-also-1: Ils sont violets ! Suivez-moi, tout de suite, l’infirmière !
# quick-quick-also-2: Ah non, ça, il faut que l’infirmière le voie, dépêchez-vous !
# quick-quick-also-3: Vite, au tri, vous auriez dû les montrer avant !
# quick-quick-also-4: Ne restez pas là ! Infirmière, c’est urgent !
fingers = Last night it was all pins and needles. This morning, nothing, I can’t feel them, so that’s better if anything. Right. And my three hours? I’ve an apprentice alone on a scaffold, and a day gone.
    .seen = She takes her left hand away. The fingers that stick out of the cast are swollen, grey as wax; the nails are purple. She dropped a paper cup a while ago: it is still on the floor.
    .says-tense = It tingled, last night. Now I can’t feel them, so much the better. And my three hours? I’ve an apprentice alone on a scaffold. What will you do about that?
    .says-furious = It tingled, it’s stopped, I can’t feel a thing, there! And my three hours? And my apprentice, up there alone?
    .next-in-line = You’ve waited long enough, I’ll take it on myself: you go in next, in a quarter of an hour at the latest, and till then I’ll ring your site for you myself.
    .next-in-line-also-1 = It’s been too long, I understand. I’m putting you at the top of the list, a quarter of an hour at most
    .next-in-line-also-2 = Your day matters, I’m seeing to it: you’re next as soon as the doctor’s down
    .next-in-line-also-3 = I’ll get you in first, in fifteen minutes, and I’ll ring the apprentice, you’ve been patient
    .next-in-line-also-4 = You’re right about those hours. I’ll put you straight after the lady in blue
    .next-in-line-coach = It is all that she asked for, and the kindest thing anybody has told her this morning. A quarter of an hour is long, for fingers that cannot be felt.
    .arm-up = Keep that arm well up and wiggle your fingers, it gets the blood moving. It says so on the sheet you were given on Tuesday.
    .arm-up-also-1 = Hold your hand higher than your heart, the swelling will go down
    .arm-up-also-2 = Move your fingers for ten minutes, and it’ll pass
    .arm-up-also-3 = Raise it, and put something cold on it
    .arm-up-also-4 = The advice sheet says to move your fingers every hour
    .ground-floor = For the fingers, go and show that to casualty: ground floor, left after the cafeteria. Take a ticket, and they’ll have a look.
    .ground-floor-also-1 = Do stop by casualty, it’s on the ground floor
    .ground-floor-also-2 = That’s one for casualty, follow the red arrows
    .ground-floor-also-3 = Go down to casualty with that, they’ll take you
    .ground-floor-also-4 = I’m sending you to casualty, ground floor, on the left
    .nurse-now = Everything stops for those fingers: not feeling them isn’t better. The nurse is opening that cast now, and I’m walking with you. The rest comes right after.
    .nurse-now-also-1 = Your fingers first, this minute. I’m calling the nurse, she’ll open the cast, I’ll go with you. The rest waits two minutes
    .nurse-now-also-2 = I’m stopping you, because of your fingers. We’re not waiting for the doctor: the triage nurse is coming for you here, and I’m staying beside you
    .nurse-now-also-3 = A hand that’s gone numb goes ahead of everyone. The nurse is coming, she’ll cut the cast, I’ll come with you
    .nurse-now-also-4 = Those fingers can’t wait, and nor will you. I’m calling triage, we’re going together, we’ll talk about your day on the way
    .quick-quick = But your fingers are all grey! Come on, quick, no arguing, the nurse has to see this!
    .quick-quick-also-1 = They’re purple! Follow me, at once, nurse!
    .quick-quick-also-2 = Oh no, the nurse must see that, hurry up!
    .quick-quick-also-3 = Quick, to triage, you should have shown us before!
    .quick-quick-also-4 = Don’t just stand there! Nurse, it’s urgent!

# text: Non, laissez. Je rentre. J’ai un sécateur à la maison, je le fendrai moi-même, ce plâtre. Je sais par où ça s’ouvre.
# says-tense: Laissez. Je rentre, et je le fendrai au sécateur. Je sais très bien par où ça s’ouvre.
# says-furious: J’en ai assez ! Je rentre, et je le coupe au sécateur !
# seen: Elle reprend sa veste de la main gauche et n’arrive pas à l’enfiler. Elle regarde ses doigts comme ceux de quelqu’un d’autre.
# your-choice: Je vous le déconseille, madame, mais je ne peux pas vous retenir. Il faudra signer que vous partez contre avis.
# your-choice-also-1: C’est votre décision, signez-moi juste la décharge
# your-choice-also-2: Vous êtes libre de partir, à vos risques
# your-choice-also-3: Je ne peux pas vous en empêcher, il y a un papier à remplir
# your-choice-also-4: Comme vous voudrez, mais vous perdrez votre tour
# i-was-slow: Attendez. J’ai regardé l’horloge et pas vos doigts, j’ai eu tort. On l’ouvre ici, avec la bonne scie : l’infirmière vient, et je vous accompagne.
# i-was-slow-also-1: Ne partez pas, j’ai mis trop longtemps à comprendre. Une main qu’on ne sent plus, c’est maintenant : l’infirmière l’ouvre, je viens avec vous
# i-was-slow-also-2: Vous avez raison, il faut l’ouvrir, et tout de suite. L’infirmière a ce qu’il faut, elle arrive, je reste là
# i-was-slow-also-3: Pas au sécateur, pas chez vous : ici, maintenant. J’aurais dû l’appeler tout de suite, je le fais
# i-was-slow-also-4: J’ai pris les choses à l’envers. Vos doigts d’abord, l’infirmière descend, on y va ensemble
# secateurs-joke: Au sécateur, allons donc ! Vous aurez l’air fine, demain, de revenir nous voir. Rasseyez-vous, ce sera bientôt à vous.
# secateurs-joke-also-1: Allons, vous n’allez pas vous opérer vous-même ! Asseyez-vous
# secateurs-joke-also-2: Vous plaisantez. Un peu de patience, c’est bientôt fini
# secateurs-joke-also-3: Ce serait dommage, il est tout neuf, ce plâtre
# secateurs-joke-also-4: On n’en est pas là, voyons, reprenez un café
# taxi-home: Je comprends, vous n’en pouvez plus. Rentrez en taxi, c’est pour nous, { $home }, et revenez demain à 8 h 40, vous passerez la première, avant tout le monde, j’y veillerai.
# taxi-home-also-1: Je comprends. Prenez un taxi à nos frais, { $home }, et on se revoit demain
# taxi-home-also-2: Vous avez été bien patiente. Voici { $home } pour le trajet, reposez-vous, on vous rappelle
# taxi-home-also-3: Allez, rentrez vous reposer, le taxi est pour nous, { $home }, c’est bien mérité
# taxi-home-also-4: C’est trop pour une matinée, je le vois. On vous offre le retour, { $home }
quarter-hour = No, leave it. I’m going home. I’ve got a pair of secateurs, I’ll split this cast myself. I know where it opens.
    .seen = She takes her jacket in her left hand and cannot get it on. She looks at her fingers as if they were somebody else’s.
    .says-tense = Leave it. I’m going home, and I’ll split it with the secateurs. I know very well where it opens.
    .says-furious = I’ve had enough! I’m going home, and I’m cutting it off with the secateurs!
    .your-choice = I’d advise against it, but I can’t keep you here. You’ll have to sign that you’re leaving against advice.
    .your-choice-also-1 = It’s your decision, just sign the discharge for me
    .your-choice-also-2 = You’re free to go, at your own risk
    .your-choice-also-3 = I can’t stop you, there’s a paper to fill in
    .your-choice-also-4 = As you wish, but you’ll lose your turn
    .i-was-slow = Wait. I looked at the clock and not at your fingers, I was wrong. It gets opened here, with the right saw: the nurse is coming, and I’m going with you.
    .i-was-slow-also-1 = Don’t go, I was slow on the uptake. A hand you can’t feel means now: the nurse will open it, I’ll come along
    .i-was-slow-also-2 = You’re right, it has to be opened, and at once. The nurse has what it takes, she’s on her way, I’m staying
    .i-was-slow-also-3 = Not with secateurs, not at home: here, now. I ought to have called her straight away, I’m doing it
    .i-was-slow-also-4 = I had it the wrong way round. Your fingers first, the nurse is coming down, we’ll go together
    .secateurs-joke = With secateurs, come now! You’ll look a picture when you’re back here tomorrow. Sit down again, it’ll soon be your turn.
    .secateurs-joke-also-1 = Come on, you’re not going to operate on yourself! Sit down
    .secateurs-joke-also-2 = You’re joking. A little patience, it’s nearly over
    .secateurs-joke-also-3 = That’d be a pity, it’s a brand-new cast
    .secateurs-joke-also-4 = It hasn’t come to that, surely, have another coffee
    .taxi-home = I understand, you’re at the end of your tether. Go home by taxi, it’s on us, { $home }, and come back tomorrow at 8.40, you’ll be seen first, before everybody, I’ll make sure of it.
    .taxi-home-also-1 = I understand. Take a taxi at our expense, { $home }, and we’ll see you tomorrow
    .taxi-home-also-2 = You’ve been very patient. Here’s { $home } for the journey, get some rest, we’ll ring you
    .taxi-home-also-3 = Go home and rest, the taxi’s on us, { $home }, you’ve earned it
    .taxi-home-also-4 = It’s too much for one morning, I can see. The way home’s on us, { $home }

# text: Une scie. Maintenant ? Attendez. C’est si grave que ça ? Et Noé, tout seul là-haut, il a dix-sept ans. Je lui avais dit : une heure.
# says-tense: Une scie, tout de suite ? C’est grave, alors. Et Noé est seul sur l’échafaudage, il a dix-sept ans. Je ne peux pas appeler, je n’ai qu’une main.
# says-furious: Une scie ! Et Noé, qui est tout seul sur l’échafaudage ! Dix-sept ans ! Je ne peux même pas appeler !
# seen: Vous marchez à côté d’elle. L’infirmière tient la porte ; derrière, une petite scie ronde sur un plateau. Elle s’arrête net.
# nothing-at-all: Mais non, ce n’est rien du tout, dans cinq minutes c’est fini et vous retournez au chantier. Je vous promets que demain vous n’y penserez même plus !
# nothing-at-all-also-1: Ne vous inquiétez pas, il n’y aura aucune suite, c’est promis
# nothing-at-all-also-2: C’est trois fois rien, vous serez comme neuve
# nothing-at-all-also-3: Rassurez-vous, tout ira parfaitement bien, j’en réponds
# nothing-at-all-also-4: Une formalité ! À midi et demi vous êtes sur l’échafaudage
# compartment: On suspecte une compression vasculo-nerveuse sous contention circulaire. La bivalve décomprime les loges, et l’on contrôle la recoloration capillaire.
# compartment-also-1: C’est un risque de syndrome de loge, il faut décomprimer
# compartment-also-2: La pression tissulaire dépasse la perfusion, voyez-vous
# compartment-also-3: Sous contention, l’œdème entraîne une ischémie distale
# compartment-also-4: Il faut une fente bivalve avec contrôle neurovasculaire
# noe-comes-down: Cela fait peur, je le vois. La scie ne fait que vibrer, on vous dira chaque geste. Noé, je l’appelle : qu’il descende. Quel numéro ?
# noe-comes-down-also-1: Je comprends votre peur. On ouvre le plâtre pour que le sang revienne, l’infirmière vous explique chaque geste. Donnez-moi le numéro de Noé, je lui dis de descendre
# noe-comes-down-also-2: Vous avez peur pour la main et pour lui, c’est normal. Ici, deux minutes, sans douleur ; lui, je l’appelle tout de suite, il descend de là
# noe-comes-down-also-3: Je vois que cela vous inquiète. Elle ouvre, elle regarde, et on décide ensuite. Pendant ce temps, je téléphone au chantier, Noé s’arrête
# noe-comes-down-also-4: C’est impressionnant, oui. La lame ne fait que vibrer. Dictez-moi le numéro de Noé : je reste avec lui au téléphone jusqu’à ce qu’il soit en bas
# noe-comes-down-coach: Ce qui se passe ici, dit simplement, et ce qui l’empêchait d’y penser, réglé : il descend.
# hold-still: C’est par là, madame, la chaise de droite. L’infirmière en a pour cinq minutes, le docteur verra la suite.
# hold-still-also-1: Entrez, on vous installe, ça ne prend que cinq minutes
# hold-still-also-2: La chaise est là, l’infirmière commence tout de suite
# hold-still-also-3: C’est la salle des plâtres, au fond à droite, elle vous attend
# hold-still-also-4: On ouvre, on regarde, et vous voyez le docteur à 13 h
corridor = A saw. Now? Wait. Is it as bad as that? And Noé, alone up there, he’s seventeen. I’d told him: one hour.
    .seen = You are walking beside her. The nurse holds the door; behind it, a small round saw on a tray. She stops dead.
    .says-tense = A saw, right now? So it is bad. And Noé’s alone on the scaffold, he’s seventeen. I can’t even ring, I’ve only one hand.
    .says-furious = A saw! And Noé alone on the scaffold! Seventeen! I can’t even ring him!
    .nothing-at-all = Not at all, it’s nothing, five minutes and you’ll be back on your site. I promise you won’t even think of it tomorrow!
    .nothing-at-all-also-1 = Don’t you worry, there’ll be no after-effects, I promise
    .nothing-at-all-also-2 = It’s nothing at all, you’ll be as good as new
    .nothing-at-all-also-3 = Rest assured, everything will be perfectly fine, I guarantee it
    .nothing-at-all-also-4 = A formality! By half past twelve you’re on your scaffold
    .compartment = We suspect neurovascular compromise under a circumferential cast. Bivalving decompresses the compartments, and one checks capillary refill.
    .compartment-also-1 = There’s a risk of compartment syndrome, it has to be decompressed
    .compartment-also-2 = Tissue pressure exceeds perfusion, you see
    .compartment-also-3 = Under immobilisation the oedema leads to distal ischaemia
    .compartment-also-4 = It takes a bivalve split with a neurovascular check
    .noe-comes-down = It’s frightening, I can see that. The saw only shakes, you’ll be told each step. I’ll ring Noé: he’s to come down. What’s the number?
    .noe-comes-down-also-1 = I understand that you’re frightened. They open it to let the blood back, the nurse explains every step. Give me Noé’s number, I’ll tell him to come down
    .noe-comes-down-also-2 = You’re afraid for your hand and for him, of course. Here, two minutes, it doesn’t hurt; and I’m ringing him right now, he’s coming off that thing
    .noe-comes-down-also-3 = I can see it worries you. She opens it, has a look, and then we’ll know more. Meanwhile I’ll phone the site, Noé stops work
    .noe-comes-down-also-4 = It’s a fright, yes. The blade only vibrates. Tell me Noé’s number: I’ll stay on the line with him till he’s down
    .noe-comes-down-coach = What happens here, said plainly, and what kept her from thinking of it, settled: he comes down.
    .hold-still = It’s through there, the chair on the right. The nurse needs five minutes, and the doctor will see about the rest.
    .hold-still-also-1 = Go on in, they’ll get you settled, it only takes five minutes
    .hold-still-also-2 = The chair’s there, the nurse will start right away
    .hold-still-also-3 = That’s the plaster room, at the end on the right, she’s waiting for you
    .hold-still-also-4 = They open it, have a look, and you see the doctor at one

# text: Ça pique. Je les sens, tous les cinq. … Je l’ai dit deux fois. J’ai fini par croire que je faisais des histoires.
# says-tense: Je les sens. Tous les cinq. Je l’avais dit, deux fois. Et j’ai fini par croire que je faisais des histoires.
# says-furious: Je les sens ! Et je l’avais dit ! Deux fois ! Vous m’avez fait croire que je faisais des histoires !
# seen: Le plâtre est en deux moitiés sur la table. Les doigts passent du gris au rose, un par un. Elle pleure, sans bruit, et s’en excuse de l’autre main.
# say-louder: Il fallait insister, madame. Dire “je ne sens plus mes doigts”, pas “il est mal fait” : on ne peut pas deviner.
# say-louder-also-1: La prochaine fois, dites-le plus clairement
# say-louder-also-2: Si vous aviez montré vos doigts, on aurait compris
# say-louder-also-3: Avec d’autres mots, vous seriez passée tout de suite
# say-louder-also-4: Il faut parler fort, dans un endroit comme celui-ci
# all-well: Allons, allons, je comprends l’émotion. Tout est bien qui finit bien, ils sont roses, et dans une heure vous en rirez tous les deux, avec votre apprenti, devant une bonne assiette.
# all-well-also-1: C’est l’émotion, ça va passer, le principal est là
# all-well-also-2: Ne pleurez pas, regardez comme ils sont roses !
# all-well-also-3: Je comprends, mais oublions cela, c’est derrière nous
# all-well-also-4: Vous voyez, il n’y avait pas de quoi s’inquiéter
# no-fuss: Aucune histoire : vous l’aviez dit deux fois, avec les mots du métier, et nous avons entendu une critique. Je vous en demande pardon.
# no-fuss-also-1: Vous n’avez pas fait d’histoires, vous avez dit juste. Le docteur opère, personne n’a regardé, et nous avons mal entendu : je vous fais nos excuses
# no-fuss-also-2: Ces larmes, je les comprends, et il n’y a pas de quoi en rougir. Vous l’aviez dit, c’est nous qui n’avons pas compris. Pardon
# no-fuss-also-3: Non, c’était un signe, et vous l’avez donné deux fois. La réponse était fausse, pas la question. Je vous présente nos excuses
# no-fuss-also-4: On finit par douter de soi quand personne n’écoute, je comprends. Vous aviez raison depuis 9 h 30, et je regrette que nous n’ayons pas su l’entendre
# on-file: L’infirmière a tout noté, l’heure et la couleur. C’est dans le dossier.
# on-file-also-1: Tout figure au dossier, rassurez-vous
# on-file-also-2: Le docteur verra le compte rendu
# on-file-also-3: On met une attelle, c’est inscrit
# on-file-also-4: Voilà, c’est documenté, avec l’heure
can-feel = They sting. I can feel them, all five. … I’d said it twice. In the end I thought I was making a fuss.
    .seen = The cast lies on the table in two halves. The fingers turn from grey to pink, one after the other. She is crying, without a sound, and waves it away with her other hand.
    .says-tense = I can feel them. All five. I’d said so, twice. And I’d come to think that I was making a fuss.
    .says-furious = I can feel them! And I’d said so! Twice! You had me believe I was making a fuss!
    .say-louder = You should have insisted. Said “I can’t feel my fingers”, not “it’s badly made”: one can’t guess.
    .say-louder-also-1 = Next time, put it more clearly
    .say-louder-also-2 = If you’d shown your fingers, we’d have understood
    .say-louder-also-3 = In other words you’d have gone straight in
    .say-louder-also-4 = One has to speak up, in a place like this
    .all-well = There, there, I understand, it’s the shock. All’s well that ends well, they’re pink, and in an hour you’ll be laughing about it, the two of you, over a good plate of something.
    .all-well-also-1 = It’s the shock, it’ll pass, that’s the main thing
    .all-well-also-2 = Don’t cry, look how pink they are!
    .all-well-also-3 = I understand, but let’s forget it, it’s behind us
    .all-well-also-4 = You see, there was nothing to worry about
    .no-fuss = No fuss: you’d said so twice, in the words of your trade, and we heard a criticism. I’m sorry for that.
    .no-fuss-also-1 = You made no fuss, you were right. The doctor’s operating, nobody looked, and we didn’t hear properly: I apologise for us
    .no-fuss-also-2 = I understand those tears, they’re nothing to be ashamed of. You’d said it, it’s we who didn’t understand. I’m sorry
    .no-fuss-also-3 = No, it was a sign, and you gave it twice. The answer was wrong, not the question. My apologies
    .no-fuss-also-4 = One comes to doubt oneself when nobody listens, I understand. You’d been right since half past nine, and I’m sorry that we couldn’t hear it
    .on-file = The nurse has noted it all, the time and the colour. It’s in the file.
    .on-file-also-1 = It’s all on file, rest assured
    .on-file-also-2 = The doctor will see the report
    .on-file-also-3 = You’re getting a splint, that’s been put down
    .on-file-also-4 = There, it’s documented, with the time

# text: Et lui ? Il m’a dit, devant toute la salle : “Ici, tout le monde a mal.” J’aurais voulu un trou. Mais ne le mettez pas à la porte. Il a l’âge de Noé, ou presque.
# says-tense: “Ici, tout le monde a mal.” Devant la salle entière. C’est cette phrase-là que j’ai gardée. Qu’est-ce que vous allez lui faire ? Je ne veux pas qu’on le renvoie.
# says-furious: “Tout le monde a mal” ! Devant tout le monde ! Et ne me dites pas que vous allez le renvoyer, je n’ai pas demandé ça !
# seen: Par la porte entrouverte, on voit le guichet. Ilir regarde de ce côté. Elle aussi l’a vu.
# one-question: Une phrase pareille, devant la salle, cela reste. Il lui manquait une question à poser, c’était à moi de la lui donner. Il l’aura ce soir.
# one-question-also-1: Cela vous a humiliée, je l’entends. Il reste, et il saura quoi demander à un plâtre : j’en réponds, nous en parlons ce soir
# one-question-also-2: Vous auriez mérité mieux devant ces gens. Je m’en charge avec lui, ce soir, sans sanction : il a besoin d’un outil, pas d’un blâme
# one-question-also-3: C’est dur à oublier, et vous pensez encore à lui : merci. Je reprends ce matin avec lui, pas à pas, dès ce soir
# one-question-also-4: Être rabrouée en public, cela fait mal. Ce qu’il a dit nous engage tous ; ce soir, je lui montre ce qu’il y avait à voir, et demain le guichet a sa question
# one-question-coach: La phrase était blessante, et vous le dites. Mais vous prenez ce qui manquait sur vous, devant elle et derrière lui.
# thirty-people: Mettez-vous à sa place : trente personnes, un téléphone qui sonne, seul depuis sept heures. On lâche une phrase, cela arrive à tout le monde, et franchement, à midi, cela m’est arrivé aussi.
# thirty-people-also-1: Il était seul pour toute la salle, vous savez
# thirty-people-also-2: Ce n’était pas méchant, il faut le comprendre aussi
# thirty-people-also-3: Il a dit cela pour calmer tout le monde, pas contre vous
# thirty-people-also-4: On voit que vous n’avez jamais tenu un guichet !
# summoned: Cela ne se passera pas comme ça. Il sera convoqué demain matin, et croyez-moi, c’est la dernière fois qu’il parle ainsi à quelqu’un.
# summoned-also-1: Il aura un avertissement, je vous le garantis
# summoned-also-2: C’est inexcusable, je vais lui passer un savon
# summoned-also-3: Je vais l’appeler, qu’il s’excuse devant vous, et tout de suite
# summoned-also-4: Cette faute lui coûtera son essai, soyez-en sûre
# internal: C’est une affaire interne, madame, vous comprendrez que je n’en parle pas.
# internal-also-1: Cela relève du personnel, je n’en dirai pas plus
# internal-also-2: Nous verrons cela entre nous
# internal-also-3: Je ne commente pas le travail de mes collègues
# internal-also-4: Ces questions-là se règlent à l’interne
the-boy = And him? He said, in front of the whole room: “Everybody’s in pain here.” I could have sunk through the floor. But don’t go and dismiss him. He’s about Noé’s age.
    .seen = Through the half-open door you can see the desk. Ilir is looking this way. She has seen it too.
    .says-tense = “Everybody’s in pain here.” In front of the whole room. That’s the sentence I’ve kept. What are you going to do to him? I don’t want him dismissed.
    .says-furious = “Everybody’s in pain”! In front of everybody! And don’t tell me you’ll dismiss him, I never asked for that!
    .one-question = A sentence like that, in front of the room, stays with one. He lacked a question to ask, it was for me to give him one. He’ll have it tonight.
    .one-question-also-1 = It humiliated you, I hear that. He’s staying, and he’ll know what to ask of a cast: I’ll see to it, we’re talking tonight
    .one-question-also-2 = You deserved better in front of those people. I’m taking it up with him tonight, without any sanction: he needs a tool, not a reprimand
    .one-question-also-3 = That’s hard to forget, and still you think of him: thank you. I’ll go through this morning with him tonight, step by step
    .one-question-also-4 = To be told off in public hurts. What he said is on all of us; tonight I’ll show him what there was to see, and tomorrow the desk has its question
    .one-question-coach = The sentence hurt, and you say so. But what was lacking you take upon yourself, before her and behind him.
    .thirty-people = Put yourself in his place: thirty people, the phone ringing, alone since seven. One lets a sentence slip, it happens to everybody, and honestly, by noon it has happened to me.
    .thirty-people-also-1 = He was alone with the whole room, you know
    .thirty-people-also-2 = He didn’t mean it badly, one has to understand him too
    .thirty-people-also-3 = He said it to calm everyone, not against you
    .thirty-people-also-4 = You’ve obviously never worked a desk!
    .summoned = He won’t get away with it. He’ll be up before me tomorrow morning, and believe me, it’s the last time he talks to anybody like that.
    .summoned-also-1 = He’ll get a warning, I guarantee you that
    .summoned-also-2 = It’s inexcusable, I’m going to give him what for
    .summoned-also-3 = I’ll call him over, he’ll apologise to you, this instant
    .summoned-also-4 = That’ll cost him his probation, you may be sure of it
    .internal = That’s an internal matter, you’ll understand that I can’t discuss it.
    .internal-also-1 = That’s for personnel, I’ll say no more
    .internal-also-2 = We’ll look into that among ourselves
    .internal-also-3 = I don’t comment on colleagues’ work
    .internal-also-4 = Such things are settled internally

# text: Bon. Le docteur me voit à 13 h, on m’a dit. Et après, je fais quoi ? Je ne peux pas conduire jusqu’à Charmey comme ça. Et ma journée, c’est { $day }, qui me la rend ?
# says-tense: Le docteur à 13 h, d’accord. Et ensuite ? Conduire avec ça, non. Et ma journée, { $day } ? Ça ne se rattrape pas, une journée.
# says-furious: Et comment je rentre, avec ça ? Et ma journée, { $day }, je la mets où ?
# seen: L’attelle est posée. Elle cherche ses clés de voiture, de la main gauche, dans la poche droite.
# full-day: Vous avez perdu une journée par notre faute, c’est la moindre des choses : je vous la paie, { $day }, sur la caisse de l’accueil, et on n’en parle plus.
# full-day-also-1: Je comprends, voici { $day }, votre journée est payée
# full-day-also-2: C’est normal que vous vous inquiétiez, la policlinique vous doit { $day }, je vous les donne
# full-day-also-3: Prenez ces { $day }, je m’arrange avec la comptabilité, vous avez assez perdu
# full-day-also-4: Vous n’allez pas y perdre, je le vois bien : { $day } tout de suite, de la main à la main
# full-day-coach: Le geste est beau, et il n’est pas à vous : un remplaçant accorde { $standin }, et une journée perdue se demande à l’assurance, attestation en main.
# write-in: Pour toute demande d’indemnité, il faut écrire à la direction, avec les justificatifs.
# write-in-also-1: Adressez un courrier à la direction
# write-in-also-2: Les demandes se font par écrit, sous trente jours
# write-in-also-3: Il y a une adresse pour ça, au dos de la carte
# write-in-also-4: Je n’ai pas de budget pour cela, voyez avec le siège
# somebody-fetch: Vous n’avez personne qui puisse venir vous chercher ? Sinon le bus s’arrête juste devant la porte, il y en a un toutes les heures, à l’heure pile, et vous seriez chez vous avant trois heures.
# somebody-fetch-also-1: Un voisin, votre mari, quelqu’un ? Il y a aussi le car
# somebody-fetch-also-2: Et votre apprenti, il ne conduit pas ?
# somebody-fetch-also-3: Vous êtes venue d’une main, vous rentrerez bien d’une main ?
# somebody-fetch-also-4: Le car de Charmey passe à l’heure pile, ce n’est pas loin
# home-and-paper: Une journée ne se rattrape pas, c’est vrai. Ce que je peux : taxi et parking, { $home }, pour nous, et l’attestation d’attente, signée, que votre assurance demandera.
# home-and-paper-also-1: Je comprends que cela vous inquiète. Le retour en taxi et le parking sont pour nous, { $home } ; pour la journée, voici l’attestation, l’assurance en a besoin
# home-and-paper-also-2: Vous ne conduirez pas, soyez tranquille : le taxi vous attend à 13 h 30, parking compris cela fait { $home }, pour nous. Et je signe l’attestation pour la perte de gain
# home-and-paper-also-3: C’est lourd, pour une indépendante, je le sais. Je vous rends le trajet et le parking, { $home }, et je vous donne le papier pour l’assurance, avec les heures
# home-and-paper-also-4: Votre journée, je ne peux pas la payer, et je vois ce qu’elle vous coûte. Le taxi et le parking, si, { $home }, et une attestation qui vous servira
lost-day = Right. The doctor sees me at one, they say. And afterwards? I can’t drive to Charmey like this. And my day’s { $day }, who gives me that back?
    .seen = The splint is on. She is looking for her car keys, with her left hand, in her right pocket.
    .says-tense = The doctor at one, all right. And then? I can’t drive with that. And my day, { $day }? A day doesn’t come back.
    .says-furious = And how do I get home, with that? And my day, { $day }, where do I put that?
    .full-day = You’ve lost a day through our fault, it’s the least we can do: I’ll pay it, { $day }, from the reception cash box, and we’ll say no more about it.
    .full-day-also-1 = I understand, here’s { $day }, your day is paid
    .full-day-also-2 = Of course you worry, the clinic owes you { $day }, I’ll give them to you
    .full-day-also-3 = Take this { $day }, I’ll square it with accounts, you’ve lost enough
    .full-day-also-4 = You shan’t be out of pocket, I can see how it is: { $day } right now, cash in hand
    .full-day-coach = A handsome gesture, and not yours: whoever stands in grants { $standin }, and a lost day is claimed from the insurance, certificate in hand.
    .write-in = For any claim you’ll need to write to the management, with receipts.
    .write-in-also-1 = Send a letter to the management
    .write-in-also-2 = Claims are made in writing, within thirty days
    .write-in-also-3 = There’s an address for that, on the back of the card
    .write-in-also-4 = I’ve no budget for that, ask head office
    .somebody-fetch = Isn’t there anyone who could fetch you? Otherwise the bus stops right outside the door, there’s one every hour, on the hour, and you’d be home before three.
    .somebody-fetch-also-1 = A neighbour, your husband, anybody? There’s the bus as well
    .somebody-fetch-also-2 = And your apprentice, doesn’t he drive?
    .somebody-fetch-also-3 = You came with one hand, can’t you go home with one?
    .somebody-fetch-also-4 = The Charmey bus leaves on the hour, it isn’t far
    .home-and-paper = A day doesn’t come back, that’s true. What I can do: taxi and parking, { $home }, from us, and the certificate of waiting, signed, which your insurance will ask for.
    .home-and-paper-also-1 = I understand it worries you. The taxi home and the parking are ours, { $home }; for the day, here’s the certificate, the insurance needs it
    .home-and-paper-also-2 = You won’t have to drive: a taxi’s waiting at half past one, with parking that’s { $home }, ours. And I’ll sign the certificate for your earnings
    .home-and-paper-also-3 = That’s heavy, when you’re self-employed, I know. I’ll cover the journey and the parking, { $home }, and give you the paper for the insurance, with the hours on it
    .home-and-paper-also-4 = I can’t pay for your day, and I see what it costs you. Taxi and parking I can, { $home }, and a certificate that will be of use

# text: Et cette nuit ? Si ça refourmille ? Je rappelle le guichet, et on écrit que je ne suis pas contente ?
# says-tense: Et si ça recommence, cette nuit ? J’appelle, et on notera encore “pas contente” ?
# says-furious: Et cette nuit ? Je rappelle pour qu’on écrive encore que je râle ?
# seen: Elle tient la feuille de consignes à bout de bras, comme un plan qui ne correspond pas à la maison.
# wont-happen: Je comprends la méfiance, mais c’est impossible, avec une attelle. Dormez sur vos deux oreilles, cette nuit et les suivantes : cela ne recommencera pas, je vous en donne ma parole, et je ne la donne pas souvent.
# wont-happen-also-1: Plus aucun risque, je vous le garantis, je comprends que vous doutiez
# wont-happen-also-2: Je vous comprends, mais c’est réglé une fois pour toutes
# wont-happen-also-3: Ça ne peut plus arriver, croyez-moi, on est tranquilles
# wont-happen-also-4: Vous n’aurez plus rien, c’est certain, rassurez-vous
# all-on-sheet: Tout est sur la feuille, au verso. Bon retour, madame Oberson.
# all-on-sheet-also-1: Lisez la feuille, c’est très bien expliqué. Au revoir
# all-on-sheet-also-2: Les consignes sont au dos, bonne journée
# all-on-sheet-also-3: Il y a un numéro en bas de page. Bon rétablissement
# all-on-sheet-also-4: Suivez la feuille à la lettre. Au revoir, madame
# five-signs: La méfiance est méritée. Un doigt froid, gris, engourdi : vous revenez, jour et nuit, sans ticket. Et demain à 10 h, c’est { $agent } qui appelle. Bon retour.
# five-signs-also-1: Je comprends que vous n’y croyiez plus. Doigt froid, pâle, engourdi : vous venez tout de suite, votre nom est au tri. Et je vous appelle demain à 10 h, { $agent }. Au revoir
# five-signs-also-2: Je comprends que vous doutiez de nous. Trois choses : les signes, froid, gris, fourmis ; le tri, ouvert la nuit ; et moi, { $agent }, demain 10 h au téléphone. Bon courage
# five-signs-also-3: Vous avez raison de demander. Au moindre engourdissement vous revenez, sans attendre, sans expliquer : c’est noté en rouge. Demain vendredi, 10 h, je prends des nouvelles, { $agent }. Rentrez bien
# five-signs-also-4: Plus jamais “pas contente”, je comprends. Si un doigt devient froid, gris ou engourdi, vous venez. Et demain à 10 h, c’est { $agent } qui appelle, pas vous. À demain
# five-signs-coach: Des signes, une porte, une heure. Et c’est vous qui appelez, pour qu’elle n’ait pas à se demander si elle dérange.
# one-four-four: La nuit, vous pouvez toujours composer le 144, ils vous diront. Ou voir avec votre médecin de famille lundi, si c’est supportable.
# one-four-four-also-1: Appelez le 144 en cas de problème
# one-four-four-also-2: Votre médecin traitant peut regarder ça lundi
# one-four-four-also-3: Il y a la garde médicale, le numéro est dans le journal
# one-four-four-also-4: Voyez avec la pharmacie, ils ont de bons conseils
if-again = And tonight? If it starts to tingle? I ring the desk, and somebody writes that I’m not happy?
    .seen = She holds the advice sheet at arm’s length, like a plan that does not match the house.
    .says-tense = And if it starts again tonight? I ring, and somebody puts down “not happy” again?
    .says-furious = And tonight? I ring so that somebody can write that I grumble, again?
    .wont-happen = I understand you’re wary, but with a splint that’s impossible. Sleep soundly, tonight and every night: it won’t happen again, you have my word, and I don’t give it often.
    .wont-happen-also-1 = No more risk at all, I guarantee it, I understand your doubts
    .wont-happen-also-2 = I understand, but it’s dealt with for good
    .wont-happen-also-3 = It can’t happen any more, believe me, we’re in the clear
    .wont-happen-also-4 = There’ll be nothing more, that’s certain, set your mind at rest
    .all-on-sheet = It’s all on the sheet, overleaf. Safe journey home, Mrs Oberson.
    .all-on-sheet-also-1 = Read the sheet, it’s very well explained. Goodbye
    .all-on-sheet-also-2 = The advice is on the back, good day
    .all-on-sheet-also-3 = There’s a number at the bottom of the page. Get well soon
    .all-on-sheet-also-4 = Follow the sheet to the letter. Goodbye
    .five-signs = You’ve reason to be wary. A cold, grey or numb finger: you come back, day or night, without a ticket. And tomorrow at ten it’s { $agent } who rings. Safe home.
    .five-signs-also-1 = I understand you’ve stopped believing us. A cold, pale or numb finger: come at once, triage has your name. And I’ll ring you tomorrow at ten, { $agent }. Goodbye
    .five-signs-also-2 = I understand that you doubt us. Three things: the signs, cold, grey, tingling; triage, open all night; and me, { $agent }, on the phone at ten tomorrow. Take care
    .five-signs-also-3 = You’re right to ask. The least numbness and you come back, no waiting, no explaining: it’s noted in red. Tomorrow, Friday, at ten, I’ll ask how you are, { $agent }. Get home safely
    .five-signs-also-4 = Never “not happy” again, I understand. If a finger goes cold, grey or numb, you come. And tomorrow at ten it’s { $agent } who rings, not you. Till tomorrow
    .five-signs-coach = Signs, a door, a time. And it is you who rings, so that she need not wonder whether she is a bother.
    .one-four-four = At night you can always dial 144, they’ll tell you. Or see your own doctor on Monday, if it’s bearable.
    .one-four-four-also-1 = Ring 144 if there’s a problem
    .one-four-four-also-2 = Your own doctor can look at that on Monday
    .one-four-four-also-3 = There’s a duty doctor, the number’s in the paper
    .one-four-four-also-4 = Ask the chemist’s, they give good advice

# text: Vous appelez. Dix heures, en plus. Ils sont roses, tous les cinq. J’ai tenu une tasse. Noé l’a photographiée, figurez-vous. … Et chez vous ? Ça a servi à quelque chose ?
# says-tense: Dix heures. Bon. Ils sont roses, j’ai tenu une tasse ce matin. C’est bête, j’étais contente. Et chez vous, ça a servi ?
# says-furious: Tiens, vous appelez. Oui, ils sont roses. J’ai tenu une tasse, et j’en ai ri toute seule. Et ça a servi, chez vous ?
# statistics: Votre cas a été saisi dans notre registre d’incidents, il sera examiné au trimestre. Bonne journée, madame.
# statistics-also-1: C’est enregistré comme incident, merci et bonne journée
# statistics-also-2: Une commission en sera saisie. Au revoir
# statistics-also-3: Le rapport suit son cours, bonne fin de semaine
# statistics-also-4: C’est dans nos statistiques, désormais. Au revoir, madame
# he-was-told: Oh oui. Je lui ai mis votre dossier sous le nez, à Ilir, et il n’en menait pas large. Il s’en souviendra. Bonne journée !
# he-was-told-also-1: Il a compris sa leçon, croyez-moi. Au revoir
# he-was-told-also-2: On lui a bien expliqué sa faute, bonne journée
# he-was-told-also-3: Il ne sourira plus, celui-là. Bonne fin de semaine
# he-was-told-also-4: Disons qu’il a passé une mauvaise soirée. Au revoir
# lovely-cup: Une tasse, quel bonheur ! Cela me fait vraiment plaisir pour vous, merci de me l’avoir dit. Allez, je vous laisse à votre café et à votre apprenti, il y a du monde ici, vous imaginez. Bonne journée !
# lovely-cup-also-1: Quelle bonne nouvelle, je m’en réjouis avec vous. Au revoir !
# lovely-cup-also-2: Une tasse, c’est magnifique. Bonne fin de semaine à vous deux !
# lovely-cup-also-3: Quelle joie de l’entendre. Portez-vous bien !
# lovely-cup-also-4: Ça fait chaud au cœur. Bonne journée, madame Oberson !
# his-question: Une tasse, voilà ma bonne nouvelle du jour. Chez nous, une ligne de plus au guichet : “Plâtre ? Que font vos doigts ?” Ilir l’a écrite. Contrôle mardi, 9 h. Bonne journée.
# his-question-also-1: Cette tasse me réjouit. Oui : désormais, un plâtre qui gêne, on regarde les doigts d’abord. C’est Ilir qui l’a proposé, il vous salue. À mardi, 9 h
# his-question-also-2: Quelle joie, cette tasse. Cela a servi : une question sur l’écran de l’accueil, et le retard du bloc affiché pour tous. L’idée de la question est d’Ilir. On se revoit mardi à 9 h
# his-question-also-3: Une tasse, et photographiée ! Ici aussi, du neuf : on demande ce que font les doigts, avant toute chose ; Ilir a écrit la phrase lui-même. Donc mardi, 9 h. Bonne fin de semaine
# his-question-also-4: Voilà qui fait plaisir. Nous avons appris vos mots : “il serre” veut dire “venez voir”. C’est affiché, de la main d’Ilir. Mardi, 9 h, et mes amitiés à Noé
friday-call = You’re ringing. Ten o’clock, too. They’re pink, all five. I held a cup. Noé took a picture of it, would you believe. … And at your end? Was it any use?
    .says-tense = Ten o’clock. Good. They’re pink, I held a cup this morning. It’s silly, I was pleased. And was it any use, at your end?
    .says-furious = Well, you’re ringing. Yes, they’re pink. I held a cup, and laughed out loud by myself. And was it any use, at your end?
    .statistics = Your case has been entered in our register of incidents, it’ll be examined this quarter. Good day to you.
    .statistics-also-1 = It’s been recorded as an incident, thank you and good day
    .statistics-also-2 = A committee will be looking at it. Goodbye
    .statistics-also-3 = The report is taking its course, have a good weekend
    .statistics-also-4 = It’s in our figures now. Goodbye
    .he-was-told = Oh yes. I put your file under Ilir’s nose, and he looked pretty small. He’ll remember it. Have a good day!
    .he-was-told-also-1 = He’s learnt his lesson, believe me. Goodbye
    .he-was-told-also-2 = He’s been shown exactly what he did wrong, good day
    .he-was-told-also-3 = That one won’t smile again. Have a good weekend
    .he-was-told-also-4 = Let’s say he had a bad evening. Goodbye
    .lovely-cup = A cup, how lovely! I’m really pleased for you, thank you for telling me. I’ll leave you to your coffee and your apprentice, then, it’s busy here, as you can imagine. Have a good day!
    .lovely-cup-also-1 = What good news, I’m happy with you. Goodbye!
    .lovely-cup-also-2 = A cup, that’s splendid. Have a good weekend, both of you!
    .lovely-cup-also-3 = I’m so glad to hear it. Take care!
    .lovely-cup-also-4 = That warms the heart. Good day, Mrs Oberson!
    .his-question = A cup, that’s my good news for today. Here, the desk has one more line: “Cast? What are your fingers doing?” Ilir wrote it. Check-up Tuesday at nine. Have a good day.
    .his-question-also-1 = That cup makes me happy. Yes: from now on, if a cast bothers anyone, we look at the fingers first. Ilir’s idea, he sends his regards. Till Tuesday, nine o’clock
    .his-question-also-2 = What a joy, that cup. It was of use: one question on the reception screen, and the theatre delay shown to all. The question was Ilir’s idea. See you Tuesday at nine
    .his-question-also-3 = A cup, and a picture of it! There’s news here too: we ask what the fingers are doing before anything else; Ilir wrote the sentence himself. Tuesday at nine, then. Have a good weekend
    .his-question-also-4 = That’s good to hear. We’ve learnt your words: “it’s tight” means “come and look”. It’s up on the wall, in Ilir’s writing. Tuesday at nine, and my regards to Noé

# text: Il y a quelqu’un plus haut que vous ? Je demande. Jusqu’ici, plus on monte, moins on regarde.
# says-tense: Plus haut que vous, il y a qui ? Plus on monte, moins on regarde, ici.
# says-furious: Qui est au-dessus de vous ? Qu’on m’appelle quelqu’un qui regarde !
# secretariat: La direction est au quatrième étage, le secrétariat ouvre à 13 h 30. Vous pouvez y monter.
# secretariat-also-1: Voyez avec la direction, quatrième étage
# secretariat-also-2: Le secrétariat de direction vous recevra sur rendez-vous
# secretariat-also-3: Montez au quatrième, ils prendront votre plainte
# secretariat-also-4: C’est la direction, l’ascenseur est à droite
# look-with-you: C’est mérité, et votre colère est juste. Plus haut, on ne ferait rien que je ne puisse faire ici. Alors je regarde, moi, et maintenant.
# look-with-you-also-1: Vous avez raison d’être fâchée. C’est à moi de regarder, et je le fais tout de suite
# look-with-you-also-2: Je comprends. Personne au-dessus ne peut davantage que moi : je m’en occupe, ici, avec vous
# look-with-you-also-3: Cette colère, vous y avez droit. Je ne vous envoie pas plus haut, je prends le temps de voir
# look-with-you-also-4: On ne vous a pas regardée, je l’entends. Cela s’arrête avec moi : je m’en charge
# i-decide-here: Ici, c’est moi qui décide, madame. Au-dessus, on vous redirait la même chose.
# i-decide-here-also-1: Vous avez demandé un responsable, c’est moi
# i-decide-here-also-2: Il n’y a personne d’autre à appeler, je regrette
# i-decide-here-also-3: Plus haut, on ne s’occupe pas des salles d’attente
# i-decide-here-also-4: Je suis responsable de l’accueil, cela devrait suffire
higher-up = Is there somebody higher than you? I’m only asking. So far, the higher one goes, the less anybody looks.
    .says-tense = Who’s higher than you? The higher one goes here, the less anybody looks.
    .says-furious = Who’s above you? Get me somebody who looks!
    .secretariat = The management’s on the fourth floor, the office opens at half past one. You’re welcome to go up.
    .secretariat-also-1 = Take it up with the management, fourth floor
    .secretariat-also-2 = The director’s office will see you by appointment
    .secretariat-also-3 = Go up to the fourth, they’ll take your complaint
    .secretariat-also-4 = That’s the management, the lift’s on your right
    .look-with-you = We’ve earned that, and you’re right to be angry. Nobody higher would do a thing that I can’t do here. So I’m the one who looks, and I’m looking now.
    .look-with-you-also-1 = You’re right to be cross. It’s for me to look, and I’m doing it right now
    .look-with-you-also-2 = I understand. Nobody above me can do more than I can: I’ll see to it, here, with you
    .look-with-you-also-3 = You’ve a right to that anger. I’m not sending you higher up, I’m taking the time to see
    .look-with-you-also-4 = Nobody looked at you, I hear that. It stops with me: I’ll take it on
    .i-decide-here = I’m the one who decides here. Above me they’d tell you just the same.
    .i-decide-here-also-1 = You asked for somebody in charge, that’s me
    .i-decide-here-also-2 = There’s nobody else to call, I’m afraid
    .i-decide-here-also-3 = Higher up, they don’t deal with waiting rooms
    .i-decide-here-also-4 = I’m in charge of reception, that ought to do

# text: Demain, dix heures. Je l’écrirai de la main gauche. Merci.
# says-tense: Dix heures. Bon. On verra.
# says-furious: Dix heures, vous avez dit.
# becomes: Le taxi l’a déposée à Charmey à deux heures. Noé l’attendait sur le muret, descendu de son échafaudage, avec du pain.
see-you-friday = Tomorrow at ten. I’ll write it with my left hand. Thank you.
    .says-tense = Ten. Right. We’ll see.
    .says-furious = Ten, you said.
    .becomes = The taxi dropped her in Charmey at two. Noé was waiting on the wall, off his scaffold, with some bread.

# text: “Que font vos doigts ?” C’est bien trouvé. Dites-lui que c’est mieux fait que mon plâtre.
# says-tense: C’est bien trouvé. Dites-lui bonjour. Sans rancune.
# says-furious: Bon. C’est déjà ça. Qu’il la pose, surtout, sa question.
# becomes: Les cinq doigts serrent de nouveau une taloche. En novembre, elle a refait le plafond de l’accueil ; dessous, au guichet, Ilir a posé sa question onze fois. Deux fois, on a appelé l’infirmière.
five-fingers = “What are your fingers doing?” That’s well put. Tell him it’s better made than my cast.
    .says-tense = That’s well put. Say hello to him. No hard feelings.
    .says-furious = Right. That’s something. As long as he asks it.
    .becomes = All five fingers hold a float again. In November she redid the ceiling in reception; below it, at the desk, Ilir has asked his question eleven times. Twice the nurse was called.

# text: Ah. Bon. Eh bien, merci d’avoir appelé.
# says-tense: Je vois. Au revoir.
# says-furious: Je vois. Bonne journée.
# becomes: La main a guéri. En octobre, un monsieur a dit au guichet que son plâtre chauffait ; on a noté qu’il avait chaud.
cup = Oh. Right. Well, thank you for ringing.
    .says-tense = I see. Goodbye.
    .says-furious = I see. Good day.
    .becomes = The hand has healed. In October a man told the desk that his cast was hot; somebody wrote that he was feeling warm.

# text: Il est onze heures. Vous deviez appeler à dix. Je ne voulais pas déranger.
# says-tense: Onze heures. Vous aviez dit dix.
# says-furious: Dix heures, vous aviez dit !
# becomes: Le vendredi soir, un doigt a refourmillé. Elle s’est demandé si elle faisait des histoires, et elle a attendu le matin. Cela s’est bien passé, de justesse.
no-call = It’s eleven. You were to ring at ten. I didn’t like to bother anyone.
    .says-tense = Eleven. You’d said ten.
    .says-furious = Ten, you’d said!
    .becomes = On Friday evening one finger tingled again. She wondered whether she was making a fuss, and waited until morning. It turned out well, only just.

# text: Bon. Alors je rentre. Merci pour la main.
# says-tense: Je rentre. Pour le reste, on verra bien.
# says-furious: C’est ça. Au revoir.
# becomes: La main est sauvée. Le lendemain, elle a eu une question, et elle a regardé le téléphone un long moment. Elle n’a pas appelé : elle savait ce qu’on en écrirait.
taxi = Right. I’ll be off, then. Thank you for the hand.
    .says-tense = I’m going home. As for the rest, we’ll see.
    .says-furious = Quite. Goodbye.
    .becomes = The hand was saved. The next day she had a question, and looked at the telephone for a long while. She did not ring: she knew what they would write.

# text: Un ticket. Un autre. Bien.
# says-tense: Encore un ticket. D’accord.
# says-furious: Un ticket ! Encore un !
# becomes: Au rez, elle a tiré le 47 ; on en était au 31. C’est un aide-soignant, en passant, qui a vu ses doigts, à 13 h 20. Il a fallu l’opérer. L’index ne plie toujours pas.
ground-floor = A ticket. Another one. Very well.
    .says-tense = Another ticket. All right.
    .says-furious = A ticket! Another one!
    .becomes = Downstairs she drew number 47; they were at 31. It was an orderly, passing by, who saw her fingers at twenty past one. They had to operate. The index finger still does not bend.

# text: Le quatrième. D’accord. Merci quand même.
# says-tense: Le quatrième. Évidemment.
# says-furious: Le quatrième ! Plus haut, toujours plus haut !
# becomes: Au quatrième, la porte était fermée jusqu’à 13 h 30. La secrétaire l’a trouvée assise dans l’escalier, la main sur les genoux, et c’est elle qui a couru.
sent-up = The fourth floor. All right. Thanks all the same.
    .says-tense = The fourth. Of course.
    .says-furious = The fourth! Higher, always higher!
    .becomes = On the fourth the door was locked until half past one. The secretary found her sitting on the stairs, her hand in her lap, and it was she who ran.

# text: Au revoir. Dites au jeune homme que je ne lui en veux pas.
# says-tense: Je m’en vais. J’ai assez attendu.
# says-furious: Je m’en vais !
# becomes: Elle a conduit d’une main et l’a fendu au sécateur sur la table de la cuisine, bien droit. À quatre heures, Noé l’a ramenée, aux urgences cette fois. Deux doigts sur cinq sont restés insensibles.
secateurs = Goodbye. Tell the young man that I don’t hold it against him.
    .says-tense = I’m off. I’ve waited long enough.
    .says-furious = I’m going!
    .becomes = She drove with one hand and split it with secateurs on the kitchen table, quite straight. At four Noé brought her back, to casualty this time. Two fingers of the five have stayed numb.
