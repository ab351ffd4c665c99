# text: The same voice
title = La même voix

# text: Thursday, November 5, 4:20 p.m. You have the supervisor’s desk at Tamarack Mutual, auto claims, in Boise. Joanne Elordi, a home-care aide in Malheur County, Oregon, is on hold; she asked for somebody above. Dustin’s note: “Rental is maxed, 30 of 30, ended yesterday. She’s positive it got extended. Went over the limit with her twice, she wasn’t having it. Shop says Tuesday. She’s not rude, I just ran out of things to say. Sorry. D.”
briefing = Jeudi 5 novembre, 16 h 20. Vous tenez le poste de superviseur chez Tamarack Mutual, sinistres automobiles, à Boise. Joanne Elordi, aide à domicile dans le comté de Malheur, en Oregon, est en attente ; elle a demandé quelqu’un au-dessus. La note de Dustin : « Location épuisée, 30 jours sur 30, finie hier. Elle est sûre qu’elle a été prolongée. Je lui ai expliqué la limite deux fois, rien à faire. Le garage dit mardi. Elle n’est pas impolie, c’est moi qui n’avais plus rien à dire. Pardon. D. »

# text: The policy pays a rental for { $days } days. A supervisor may add days in hardship, on the customer’s word, if the shop has given a date.
policy-limit = Le contrat paie { $days } jours de location. En cas de besoin, le superviseur peut en ajouter, sur la parole de l’assuré, si le garage a donné une date.

# text: What one of us told a customer was said by Tamarack. It is kept as far as authority goes; the recording is for learning, not for proof.
policy-word = Ce que l’un de nous a dit, c’est Tamarack qui l’a dit. On le tient, aussi loin qu’on en a le droit ; l’enregistrement sert à apprendre, pas à prouver.

# text: Whoever stands in for the supervisor grants up to { $standin } a decision; the supervisor in post, up to { $post }.
policy-money = Qui remplace le superviseur accorde jusqu’à { $standin } par décision ; le superviseur en titre, jusqu’à { $post }.

# text: No date that the shop has not given. Name the shop, the day and what it hangs on, and say when you will call.
policy-dates = Aucune date que le garage n’ait donnée. On dit quel garage, quel jour, de quoi cela dépend, et quand on rappelle.

# text: What follows for an employee is settled with the employee. Customers hear what changes, never who is to blame.
policy-people = Ce qui suit pour un collègue se règle avec lui. Le client apprend ce qui change, jamais à qui la faute.

# text: This call ends here: nobody above you has more to give.
policy-above = L’appel s’arrête ici : personne au-dessus de vous n’a plus à donner.

# text: to be believed about what she was told
need-believed = être crue sur ce qu’on lui a dit

# text: that nobody is punished for having been kind
need-boy = que personne ne soit puni d’avoir été gentil

# text: to keep the car until hers is ready
need-car = garder la voiture jusqu’à ce que la sienne soit prête

# text: to have her own money back from the rental desk
need-hold = récupérer son argent chez le loueur

# text: to know why nobody said so half an hour ago
need-why = savoir pourquoi on ne le lui a pas dit une demi-heure plus tôt

# text: Claim
# value: Deer, October 5, Highway 201. Wheel, fender, sensor
record-claim = Sinistre
    .value = Cerf, 5 octobre, route 201. Roue, aile, capteur

# text: Rental
# value: October 6 to November 4, { $days } of { $days } days
record-rental = Location
    .value = Du 6 octobre au 4 novembre, { $days } jours sur { $days }

# text: Shop
# value: Wade’s Body, Ontario, Oregon. “Tuesday 10,” note of Monday
record-shop = Garage
    .value = Carrosserie Wade, Ontario, Oregon. « Mardi 10 », noté lundi

# text: October 29
# value: Call, D. Pruitt, six minutes. “Rental q’d”
record-call = 29 octobre
    .value = Appel, D. Pruitt, six minutes. « Qst. location »

# text: With us
# value: Since 2009, one claim
record-since = Chez nous
    .value = Depuis 2009, un sinistre

# text: Rental beyond the limit
# content: Hardship: work that cannot be reached otherwise. Call the shop first, it takes a minute. Count the days to the date it gives, and no more. Bill the rental company directly, so that they let go of the customer’s card.
knowledge-days = Location au-delà de la limite
    .content = Besoin : un travail qu’on ne peut rejoindre autrement. Appelez d’abord le garage, une minute suffit. Comptez les jours jusqu’à la date qu’il donne, pas plus. Faites facturer par le loueur directement, pour qu’il libère la carte du client.

# text: Reading a note
# content: A note says what its writer had time for. Ask the customer what is not in it, once, and they will not have to tell the rest.
knowledge-note = Lire une note
    .content = Une note dit ce que son auteur a eu le temps d’écrire. Demandez une fois au client ce qui n’y est pas : il n’aura pas à redire le reste.

# text: Rental: word kept, date from the shop
disposition-kept = Location : parole tenue, date du garage

# text: Rental: limit upheld
disposition-limit = Location : limite maintenue

# text: Complaint about service
disposition-complaint = Réclamation sur le service

# text: So you’re the one above. Before you begin: there’s a man who expects me at six, and I’ve told this three times today. I’d as soon not make it four.
# says-tense: You’re the supervisor? Good. I’ve told this three times since noon, and I’m worn thin. Please don’t make me tell it again.
# says-furious: Three times! Three times since noon, and now you! I am not telling it again, I’m just not!
# from-the-top: Good afternoon, { $agent }, supervisor. I like to hear things firsthand, so take me through it from the beginning, whenever you’re ready.
# from-the-top-also-1: Hi, this is the supervisor. Tell me the whole story, start to finish
# from-the-top-also-2: Good afternoon. What seems to be going on with your claim?
# from-the-top-also-3: Hello, { $agent } speaking. So, in your own words, what happened?
# from-the-top-also-4: Afternoon, ma’am. I’d rather get it from you than from a note, go ahead
# policy-number: Good afternoon, { $agent } speaking. Before we get into that, may I have your policy number and date of birth?
# policy-number-also-1: Hi, policy number and birth date, please
# policy-number-also-2: Hello. I’ll need to verify you first, what’s your policy number?
# policy-number-also-3: Good afternoon, could you confirm your date of birth for me?
# policy-number-also-4: This is the supervisor. Your policy number, then we’ll talk
# not-in-it: Good afternoon, { $agent }. Three times would wear me out, too. I’ve read it: thirty days, and Wade’s says Tuesday. What’s missing from that?
# not-in-it-also-1: Hello, this is { $agent }. You must be tired of it, so I’ll tell it: thirty days used up, shop says Tuesday. What did the note leave out?
# not-in-it-also-2: Good afternoon. No fourth time, you’ve had enough of that. The limit ran out yesterday, your car’s due Tuesday. What haven’t we heard?
# not-in-it-also-3: Hi, I’m { $agent }. I can hear you’re worn out. I know about the thirty days and about Tuesday, what don’t I know?
# not-in-it-also-4: Good afternoon, { $agent } here. That’s a lot of telling for one day. Rental’s over, shop says Tuesday, you were told otherwise. What’s not written here?
# not-in-it-coach: You told it, so that she did not have to, and then you asked for the one thing that a note never says: what is not in it.
# dustin-right: Hello, ma’am. I’ve gone through what Dustin told you, and he had it right: it’s thirty days, and day thirty was yesterday, so there isn’t really anything I’d add to that.
# dustin-right-also-1: Good afternoon. My colleague explained it correctly, the coverage ended yesterday
# dustin-right-also-2: Hi, I’d tell you the same as he did: thirty days is the limit
# dustin-right-also-3: Hello. It’s all in your contract, ma’am, the rental runs thirty days and that’s that
# dustin-right-also-4: Good afternoon, I’ve looked, and Dustin’s answer stands
opening = C’est donc vous, la personne au-dessus. Avant de commencer : un monsieur m’attend à six heures, et je l’ai déjà raconté trois fois aujourd’hui. J’aimerais autant qu’il n’y en ait pas quatre.
    .says-tense = C’est vous, au-dessus ? Bien. Je l’ai raconté trois fois depuis midi, je n’en peux plus. Ne me le faites pas redire, s’il vous plaît.
    .says-furious = Trois fois ! Trois fois depuis midi, et maintenant vous ! Je ne le redirai pas, c’est non !
    .from-the-top = Bonjour, { $agent }, supervision. J’aime entendre les choses de première main : reprenez depuis le début, quand vous voudrez.
    .from-the-top-also-1 = Bonjour, c’est la supervision. Racontez-moi toute l’histoire, du début à la fin
    .from-the-top-also-2 = Bonjour. Qu’est-ce qui se passe avec votre sinistre ?
    .from-the-top-also-3 = Bonjour, { $agent } à l’appareil. Alors, avec vos mots, que s’est-il passé ?
    .from-the-top-also-4 = Bonjour, madame. Je préfère l’entendre de vous que d’une note, allez-y
    .policy-number = Bonjour, { $agent } à l’appareil. Avant d’en parler, puis-je avoir votre numéro de contrat et votre date de naissance ?
    .policy-number-also-1 = Bonjour, numéro de contrat et date de naissance, je vous prie
    .policy-number-also-2 = Bonjour. Je dois d’abord vérifier votre identité, quel est votre numéro de contrat ?
    .policy-number-also-3 = Bonjour, pouvez-vous me confirmer votre date de naissance ?
    .policy-number-also-4 = Ici la supervision. Votre numéro de contrat, ensuite nous parlerons
    .not-in-it = Bonjour, { $agent }. Trois fois, on s’épuiserait à moins. J’ai lu : trente jours, et le garage dit mardi. Qu’est-ce qui manque là-dedans ?
    .not-in-it-also-1 = Bonjour, ici { $agent }. Vous devez en avoir assez, c’est donc moi qui raconte : trente jours épuisés, le garage dit mardi. Qu’est-ce que la note oublie ?
    .not-in-it-also-2 = Bonjour. Pas de quatrième fois, c’est déjà trop. La limite est tombée hier, votre voiture est annoncée mardi. Qu’est-ce qu’on n’a pas entendu ?
    .not-in-it-also-3 = Bonjour, je suis { $agent }. J’entends votre fatigue. Je suis au courant des trente jours et de mardi : que me manque-t-il ?
    .not-in-it-also-4 = Bonjour, c’est { $agent }. C’est beaucoup raconter pour une journée. Location finie, garage mardi, et on vous avait dit autre chose. Qu’est-ce qui n’est pas écrit ici ?
    .not-in-it-coach = Vous l’avez raconté pour qu’elle n’ait pas à le faire, puis vous avez demandé ce qu’aucune note ne dit : ce qui n’y est pas.
    .dustin-right = Bonjour, madame. J’ai relu ce que Dustin vous a dit, et c’est exact : c’est trente jours, le trentième était hier, et je n’ai pas grand-chose à y ajouter.
    .dustin-right-also-1 = Bonjour. Mon collègue vous a bien expliqué, la couverture a pris fin hier
    .dustin-right-also-2 = Bonjour, je vous dirais la même chose que lui : trente jours, c’est la limite
    .dustin-right-also-3 = Bonjour. Tout est dans votre contrat, madame : trente jours de location, voilà tout
    .dustin-right-also-4 = Bonjour, j’ai regardé, la réponse de Dustin est la bonne

# text: Four, then. A deer, October fifth. A rental, thirty days. I was told I had it longer. I don’t. There, that’s the short one, I’m out of the long one.
# says-tense: Number four. Deer, rental, thirty days, told I had longer, and I don’t. Doesn’t anybody over there write?
# says-furious: Deer! Rental! Thirty days! I was told longer, and it’s not! Are you writing this down? Is anybody?
# go-slower: Okay. And the deer, was that on the 201 or in town? And had you already reported it the same evening?
# go-slower-also-1: Where exactly was the accident, ma’am, and at what time?
# go-slower-also-2: Was there a police report on the deer?
# go-slower-also-3: And you reported that on the sixth, is that right?
# go-slower-also-4: Let me get the dates straight, when did you pick up the rental?
# that-was-one-too-many: That was one too many, and I’m sorry; it was all in front of me. You were told longer. By whom? Just that, and I’ll do the rest.
# that-was-one-too-many-also-1: You’re tired of it, and I made you say it again, I apologize. Only one question: who told you that you had longer?
# that-was-one-too-many-also-2: I shouldn’t have asked, I’m sorry, you must be exhausted. Who was it that said longer?
# that-was-one-too-many-also-3: I’m sorry for the fourth time, that’s on me. The part I don’t have is who told you.
# that-was-one-too-many-also-4: You sound worn out, and I just added to it, I’m sorry. Who said you’d have it longer?
# thank-you-for-sharing: Thank you so much for sharing that with me. I completely understand how frustrating this whole situation must be for you today.
# thank-you-for-sharing-also-1: I totally understand your frustration
# thank-you-for-sharing-also-2: That does sound very frustrating, thanks for telling me
# thank-you-for-sharing-also-3: I hear how hard this has been for you, ma’am
# thank-you-for-sharing-also-4: I can imagine how you feel about all of that
# noted-all: All right, I’ve put that into the file, word for word, so that it’s there.
# noted-all-also-1: Got it, that’s documented now
# noted-all-also-2: Okay, I’ve typed that up in your claim
# noted-all-also-3: It’s in the notes, ma’am
# noted-all-also-4: I’ve added your statement to the claim
told-again = Alors quatre. Un cerf, le 5 octobre. Une location, trente jours. On m’a dit que je l’avais plus longtemps. Ce n’est pas vrai. Voilà la version courte, je n’ai plus la force de la longue.
    .says-tense = Quatrième fois. Cerf, location, trente jours, on me dit que j’ai plus, et c’est faux. Personne n’écrit, chez vous ?
    .says-furious = Un cerf ! Une location ! Trente jours ! On m’a dit plus, et c’est non ! Vous notez ? Est-ce que quelqu’un note ?
    .go-slower = D’accord. Et ce cerf, c’était sur la 201 ou en ville ? Et vous l’aviez déclaré le soir même ?
    .go-slower-also-1 = Où a eu lieu l’accident, madame, et à quelle heure ?
    .go-slower-also-2 = Il y a eu un constat pour le cerf ?
    .go-slower-also-3 = Et vous l’avez déclaré le 6, c’est bien cela ?
    .go-slower-also-4 = Reprenons les dates : quand avez-vous pris la location ?
    .that-was-one-too-many = C’était une fois de trop, et je vous fais mes excuses : tout était sous mes yeux. On vous a dit plus longtemps. Qui ? Rien que cela, je fais le reste.
    .that-was-one-too-many-also-1 = Vous en aviez assez et je vous ai fait répéter, excusez-moi. Une seule question : qui vous a dit que vous aviez plus longtemps ?
    .that-was-one-too-many-also-2 = Je n’aurais pas dû demander, pardon, vous devez être à bout. Qui vous a parlé d’une prolongation ?
    .that-was-one-too-many-also-3 = Pardon pour cette quatrième fois, c’est ma faute. Ce qui me manque, c’est qui vous l’a dit.
    .that-was-one-too-many-also-4 = Vous êtes épuisée et j’en ai rajouté, je vous demande pardon. Qui vous a dit que vous l’auriez plus longtemps ?
    .thank-you-for-sharing = Merci beaucoup de m’avoir confié tout cela. Je comprends parfaitement combien cette situation doit être frustrante pour vous.
    .thank-you-for-sharing-also-1 = Je comprends tout à fait votre frustration
    .thank-you-for-sharing-also-2 = C’est vraiment frustrant, merci de me l’avoir dit
    .thank-you-for-sharing-also-3 = J’entends combien c’est difficile pour vous, madame
    .thank-you-for-sharing-also-4 = J’imagine bien ce que vous ressentez
    .noted-all = Très bien, c’est au dossier, mot pour mot, comme cela c’est écrit.
    .noted-all-also-1 = C’est noté, voilà qui est documenté
    .noted-all-also-2 = D’accord, je l’ai saisi dans votre dossier
    .noted-all-also-3 = C’est dans les notes, madame
    .noted-all-also-4 = J’ai ajouté votre déclaration au sinistre

# text: I can read thirty. I’m not arguing with thirty. I was told I was covered till mine’s fixed, and I set up two weeks of people on that.
# says-tense: I can read. I know it’s thirty. And I was told I’m covered till mine’s fixed. I’ve got people counting on that. Are you calling me a liar, too?
# says-furious: I know it’s thirty! I was told I’m covered! Till it’s fixed! You think I made that up in my driveway?
# nobody-here: I don’t think that can be right, ma’am. Everybody on this floor is trained on the limit, and nobody here would have told you any such thing.
# nobody-here-also-1: Our people don’t say that, they know the rule
# nobody-here-also-2: There must be a misunderstanding, none of us can extend a rental over the phone
# nobody-here-also-3: That isn’t something any of our staff would promise, I’m afraid
# nobody-here-also-4: You may have heard it that way, but I doubt it was put like that
# to-month-end: You know what, forget the thirty. I’ll just extend you through the end of the month, and you won’t have to think about it again.
# to-month-end-also-1: I’ll make the limit go away for you, don’t worry about it
# to-month-end-also-2: Keep it till Thanksgiving, I’ll get it through somehow
# to-month-end-also-3: You’ll have that car as long as you need it, trust me
# to-month-end-also-4: Consider it extended, for as long as it takes
# pull-recording: We can settle that. I’ll order the recording, that takes two business days, and once I’ve heard it I’ll let you know where we stand.
# pull-recording-also-1: I’d have to listen to the call before I decide, give me till Monday
# pull-recording-also-2: If it’s on the recording, we’ll see. It’ll take two days to get
# pull-recording-also-3: Let me put in a request for that call, and I’ll get back to you next week
# pull-recording-also-4: First I need proof of what was said, the tape takes a couple of days
# who-and-how: Nobody’s calling you a liar. You planned other people’s days on somebody’s word, I’d be mad, too. Who said it, and how did they put it?
# who-and-how-also-1: You’ve reason to be angry: you trusted what you heard. Tell me who told you, and in what words, I’m listening
# who-and-how-also-2: I’m not here to argue with you, and I get why you’re upset. Who was it, and what did you hear?
# who-and-how-also-3: I’d be furious if my week hung on that. I want to hear it the way you heard it. Who told you?
# who-and-how-also-4: That makes anyone angry, being doubted on top of it. Take your time: who said so, and when?
limit = Trente, je sais lire. Je ne discute pas trente. On m’a dit que j’étais couverte jusqu’à ce que la mienne soit réparée, et j’ai organisé deux semaines de gens là-dessus.
    .says-tense = Je sais lire. Je sais que c’est trente. Et on m’a dit que j’étais couverte jusqu’à la réparation. Des gens comptent là-dessus. Vous me traitez de menteuse, vous aussi ?
    .says-furious = Je sais que c’est trente ! On m’a dit que j’étais couverte ! Jusqu’à la réparation ! Vous croyez que j’ai inventé ça dans ma cour ?
    .nobody-here = Je ne crois pas que ce soit possible, madame. Tout le monde ici est formé sur cette limite, et personne ne vous aurait dit une chose pareille.
    .nobody-here-also-1 = Nos conseillers ne disent pas cela, ils connaissent la règle
    .nobody-here-also-2 = Il y a sûrement un malentendu, personne ici ne prolonge une location par téléphone
    .nobody-here-also-3 = Aucun de nos collaborateurs ne promettrait cela, je le crains
    .nobody-here-also-4 = Vous l’avez peut-être compris ainsi, mais je doute qu’on l’ait dit comme cela
    .to-month-end = Vous savez quoi, oubliez les trente. Je vous prolonge jusqu’à la fin du mois, et vous n’aurez plus à y penser.
    .to-month-end-also-1 = Cette limite, je vous l’enlève, n’y pensez plus
    .to-month-end-also-2 = Gardez-la jusqu’à la fin novembre, je ferai passer ça
    .to-month-end-also-3 = Vous aurez cette voiture aussi longtemps qu’il faudra, croyez-moi
    .to-month-end-also-4 = Considérez que c’est prolongé, le temps qu’il faudra
    .pull-recording = On peut trancher. Je demande l’enregistrement, il faut deux jours ouvrés, et quand je l’aurai écouté, je vous dirai ce qu’il en est.
    .pull-recording-also-1 = Je dois écouter l’appel avant de décider, laissez-moi jusqu’à lundi
    .pull-recording-also-2 = Si c’est sur l’enregistrement, on verra. Il faut deux jours pour l’avoir
    .pull-recording-also-3 = Je fais une demande pour cet appel, et je reviens vers vous la semaine prochaine
    .pull-recording-also-4 = Il me faut d’abord une preuve de ce qui a été dit, la bande prend deux jours
    .who-and-how = Personne ne vous traite de menteuse. Vous avez organisé la vie des gens sur une parole, on serait en colère à moins. Qui l’a dit, et comment ?
    .who-and-how-also-1 = Vous avez raison d’être en colère : vous vous êtes fiée à ce qu’on vous a dit. Dites-moi qui, et en quels mots, je vous écoute
    .who-and-how-also-2 = Je ne suis pas là pour vous contredire, et je comprends que vous soyez fâchée. Qui était-ce, et qu’avez-vous entendu ?
    .who-and-how-also-3 = Je serais hors de moi si ma semaine en dépendait. Je veux l’entendre comme vous l’avez entendu. Qui vous l’a dit ?
    .who-and-how-also-4 = Il y a de quoi se fâcher, en plus de ne pas être crue. Prenez votre temps : qui l’a dit, et quand ?

# text: The young man who just put me on hold. Dustin. Same voice, October twenty-ninth, I was in Mr. Tibbets’s kitchen. “You’re all set, ma’am, I’ve got you covered till it’s fixed.” I wrote it on his calendar, between the insulin and the cat.
# says-tense: Dustin told me. The one who just put me on hold, same voice. October twenty-ninth: “You’re all set, I’ve got you covered till it’s fixed.” It’s on Mr. Tibbets’s calendar, in my handwriting.
# says-furious: Him! The one who just put me on hold! Dustin! “You’re all set, you’re covered till it’s fixed”! I wrote it down, October twenty-ninth! Same voice!
# then-it-was-said: Then it was said, and you were let down by us, not by thirty days. You don’t have to prove it. It’s mine to make good, this afternoon.
# then-it-was-said-also-1: I believe you, and I see why that hurts. One of us gave you a word, so it’s Tamarack’s word, and I’ll take care of it
# then-it-was-said-also-2: You did everything right, you even wrote it down. That’s a real disappointment, and it’s up to me now to put it right
# then-it-was-said-also-3: October twenty-ninth, in your own hand: I believe you. It was said in our name, so I’ll answer for it today
# then-it-was-said-also-4: To hear it’s settled, and then the same voice tells you it’s not, that stings. You have our word, and I’ll see that it counts
# then-it-was-said-coach: Not “if”. No recording, no doubt, and not a word about Dustin: it was said in our name, and you have taken it over.
# he-is-new: Dustin had no business telling you that, and I’m sorry. He’s been with us since June. I’ll be having a serious talk with him the minute we hang up.
# he-is-new-also-1: I apologize, that was Dustin’s mistake, he isn’t allowed to say so
# he-is-new-also-2: Sorry about him, he’s new, he shouldn’t have said it
# he-is-new-also-3: That’s on Dustin, I’m afraid, and I apologize for him
# he-is-new-also-4: He got it wrong, and believe me, he’ll hear about it. I’m sorry
# he-is-new-coach: Now she has to defend him, and you have told her that we stand together until it costs something.
# not-in-the-note: It isn’t in his note, though, and I’ve got the note right here.
# not-in-the-note-also-1: He wrote nothing about that, so it’s one word against another
# not-in-the-note-also-2: Are you quite sure that it was the same person?
# not-in-the-note-also-3: There’s no mention of it, I have to go by what’s written
# not-in-the-note-also-4: I only see a rental question on the twenty-ninth, no extension
# must-have-meant: I see why you’d take it that way. He’ll have meant covered under the policy, up to the limit, and that’s an easy thing to hear differently on a bad day.
# must-have-meant-also-1: I understand the disappointment, he probably meant within the thirty days
# must-have-meant-also-2: That’s hard, I see that. I think he meant that the repair is covered
# must-have-meant-also-3: I can see how that happened, “covered” can mean a few things in insurance
# must-have-meant-also-4: It’s a pity, he’ll have been talking about the policy as such
same-voice = Le jeune homme qui vient de me mettre en attente. Dustin. La même voix, le 29 octobre, j’étais dans la cuisine de M. Tibbets. “C’est arrangé, madame, vous êtes couverte jusqu’à la réparation.” Je l’ai écrit sur son calendrier, entre l’insuline et le chat.
    .says-tense = C’est Dustin. Celui qui vient de me mettre en attente, la même voix. Le 29 octobre : “C’est arrangé, vous êtes couverte jusqu’à la réparation.” C’est sur le calendrier de M. Tibbets, de ma main.
    .says-furious = Lui ! Celui qui vient de me mettre en attente ! Dustin ! “C’est arrangé, vous êtes couverte jusqu’à la réparation” ! Je l’ai noté, le 29 octobre ! La même voix !
    .then-it-was-said = Alors cela a été dit, et c’est nous qui vous avons laissée tomber, pas trente jours. Vous n’avez rien à prouver. À moi de réparer, cet après-midi.
    .then-it-was-said-also-1 = Je vous crois, et je comprends que ça fasse mal. L’un de nous vous a donné sa parole, c’est donc celle de Tamarack, et je m’en charge
    .then-it-was-said-also-2 = Vous avez tout fait comme il faut, vous l’avez même noté. C’est une vraie déception, et c’est à moi d’arranger cela
    .then-it-was-said-also-3 = Le 29 octobre, de votre main : je vous crois. C’était dit en notre nom, j’en réponds aujourd’hui
    .then-it-was-said-also-4 = Entendre que c’est réglé, puis la même voix dire que non, c’est dur. Vous avez notre parole, et je vais faire en sorte qu’elle compte
    .then-it-was-said-coach = Pas de « si ». Ni enregistrement, ni doute, ni un mot sur Dustin : c’était dit en notre nom, et vous le prenez à votre compte.
    .he-is-new = Dustin n’avait pas à vous dire cela, et je m’en excuse. Il n’est là que depuis juin. Je vais lui parler sérieusement dès que nous aurons raccroché.
    .he-is-new-also-1 = Excusez-nous, c’est une erreur de Dustin, il n’a pas le droit de dire cela
    .he-is-new-also-2 = Pardon pour lui, il débute, il n’aurait pas dû
    .he-is-new-also-3 = C’est la faute de Dustin, hélas, et je vous présente des excuses pour lui
    .he-is-new-also-4 = Il s’est trompé, et croyez-moi, il va m’entendre. Pardon
    .he-is-new-coach = La voilà obligée de le défendre, et vous lui avez appris que chez nous on se tient les coudes jusqu’au moment où ça coûte.
    .not-in-the-note = Ce n’est pourtant pas dans sa note, et je l’ai sous les yeux.
    .not-in-the-note-also-1 = Il n’en a rien écrit, c’est donc parole contre parole
    .not-in-the-note-also-2 = Êtes-vous bien sûre que c’était la même personne ?
    .not-in-the-note-also-3 = Il n’en est fait mention nulle part, je m’en tiens à ce qui est écrit
    .not-in-the-note-also-4 = Je ne vois qu’une question de location le 29, aucune prolongation
    .must-have-meant = Je vois comment vous l’avez compris. Il voulait sans doute dire couverte selon le contrat, jusqu’à la limite ; un mauvais jour, on l’entend facilement autrement.
    .must-have-meant-also-1 = Je comprends la déception, il pensait sans doute aux trente jours
    .must-have-meant-also-2 = C’est dur, je le vois. Je crois qu’il parlait de la réparation
    .must-have-meant-also-3 = Je vois comment c’est arrivé, “couverte” veut dire plusieurs choses en assurance
    .must-have-meant-also-4 = C’est dommage, il parlait sans doute du contrat en général

# text: All right. Then here’s my evening. Mr. Tibbets gets insulin at six, twelve miles of gravel past Adrian. The rental desk wants the car by six. Which one do I not show up for?
# says-tense: Fine words. Insulin’s at six, Mr. Tibbets, twelve miles of gravel. Rental desk wants the car at six. Tell me which one I don’t show up for.
# says-furious: Words! Insulin at six! Car back at six! Twelve miles of gravel! So who do I leave sitting there, him or them?
# as-long-as: Neither of them, you poor thing, I’d be worried sick myself. You just keep that car as long as you need it, however long that turns out to be.
# as-long-as-also-1: That’s terrible. You hang on to the car until it’s all over, I’ll see to everything
# as-long-as-also-2: I can hear you’re worried. Don’t be, you’ll have a car till the day yours is done, I guarantee it
# as-long-as-also-3: You won’t have to leave anyone, keep it for whatever time it takes
# as-long-as-also-4: Worrying, I know, so here’s my word: that car’s yours as long as Wade needs
# as-long-as-coach: It is what Dustin said, in a kinder voice. You have not asked Wade’s either.
# keep-it-tonight: For neither, and that’s a rotten thing to have to ask. Tonight the car stays with you. For a day after that, I ask Wade’s: one minute on hold?
# keep-it-tonight-also-1: You go to Mr. Tibbets, that’s settled, nobody should have to choose that. Give me one minute on hold, and I’ll get a real date from the shop
# keep-it-tonight-also-2: I’d be scared of that hour, too. The rental runs through tonight, I promise you. One minute, I’m calling Wade’s for the rest
# keep-it-tonight-also-3: Nobody goes without insulin over this, I understand the worry. Keep the keys tonight. I’ll hold you for a minute and ask the shop before I name a day
# keep-it-tonight-also-4: You show up for him, that’s an awful choice to be handed. Tonight’s on us; now one minute of hold while I hear it from Wade himself
# who-could-drive: Is there nobody who could drive you for a few days? A neighbor, family? It’s only until Tuesday, when you think about it.
# who-could-drive-also-1: Couldn’t somebody else take him his insulin, just this once?
# who-could-drive-also-2: It’s five days. Don’t you have a friend with a truck?
# who-could-drive-also-3: Can your employer send somebody else out there till Tuesday?
# who-could-drive-also-4: Surely a neighbor can help out for a couple of evenings
# through-tuesday-guess: Keep it. I’ve got Tuesday on my screen here, so I’ll put five days on the rental, { $rental }, through Tuesday.
# through-tuesday-guess-also-1: It says Tuesday, so that’s five more days, { $rental }, on us
# through-tuesday-guess-also-2: I’m adding the days through Tuesday as per the file, { $rental }
# through-tuesday-guess-also-3: You can have it till Tuesday, we’ll pay { $rental } for that
# through-tuesday-guess-also-4: Five days should do it, going by the note. That’s { $rental } from us
tibbets = Bon. Alors voici ma soirée. M. Tibbets a son insuline à six heures, à douze miles de piste après Adrian. Le loueur veut la voiture à six heures. Auquel des deux est-ce que je fais faux bond ?
    .says-tense = De belles paroles. L’insuline est à six heures, M. Tibbets, douze miles de piste. Le loueur veut la voiture à six heures. Dites-moi à qui je fais faux bond.
    .says-furious = Des mots ! L’insuline à six heures ! La voiture à six heures ! Douze miles de piste ! Alors je laisse qui en plan, lui ou eux ?
    .as-long-as = Ni l’un ni l’autre, ma pauvre, j’en serais malade aussi. Gardez donc cette voiture aussi longtemps qu’il le faudra, tant que ça durera.
    .as-long-as-also-1 = C’est terrible. Gardez la voiture jusqu’au bout, je m’occupe de tout
    .as-long-as-also-2 = J’entends votre inquiétude. N’en ayez pas, vous aurez une voiture jusqu’au jour où la vôtre sera faite, je vous le garantis
    .as-long-as-also-3 = Vous ne laisserez personne en plan, gardez-la le temps qu’il faudra
    .as-long-as-also-4 = C’est inquiétant, je sais, alors je vous le dis : cette voiture est à vous tant que le garage en aura besoin
    .as-long-as-coach = C’est ce que Dustin a dit, en plus gentil. Vous non plus, vous n’avez pas appelé le garage.
    .keep-it-tonight = Ni à lui ni à eux, et vous ne devriez pas avoir à choisir. Ce soir, vous gardez la voiture. Pour la suite, j’appelle le garage : une minute d’attente ?
    .keep-it-tonight-also-1 = Vous allez chez M. Tibbets, c’est réglé, personne ne devrait avoir à choisir. Une minute d’attente, et j’obtiens une vraie date du garage
    .keep-it-tonight-also-2 = Cette heure-là me ferait peur aussi. La location court ce soir, c’est promis. Une minute, j’appelle Wade pour la suite
    .keep-it-tonight-also-3 = Personne ne manquera d’insuline pour ça, je comprends l’inquiétude. Gardez les clés ce soir. Je vous mets en attente une minute et j’interroge le garage avant de dire un jour
    .keep-it-tonight-also-4 = Vous serez chez lui, c’est un choix terrible à vous laisser. Ce soir est pour nous ; maintenant, une minute d’attente, que je l’entende de Wade lui-même
    .who-could-drive = Personne ne pourrait vous conduire quelques jours ? Un voisin, la famille ? Ce n’est que jusqu’à mardi, après tout.
    .who-could-drive-also-1 = Quelqu’un d’autre ne pourrait pas lui porter son insuline, pour une fois ?
    .who-could-drive-also-2 = C’est cinq jours. Vous n’avez pas un ami qui a une camionnette ?
    .who-could-drive-also-3 = Votre employeur ne peut pas envoyer quelqu’un d’autre jusqu’à mardi ?
    .who-could-drive-also-4 = Un voisin peut bien dépanner deux ou trois soirs
    .through-tuesday-guess = Gardez-la. J’ai mardi sur mon écran, je mets donc cinq jours de location, { $rental }, jusqu’à mardi.
    .through-tuesday-guess-also-1 = C’est écrit mardi : cinq jours de plus, { $rental }, pour nous
    .through-tuesday-guess-also-2 = J’ajoute les jours jusqu’à mardi d’après le dossier, { $rental }
    .through-tuesday-guess-also-3 = Vous pouvez l’avoir jusqu’à mardi, nous payons { $rental }
    .through-tuesday-guess-also-4 = Cinq jours devraient suffire, d’après la note. Ce sera { $rental } pour nous

# text: I’m the neighbor. Out there, I am who they call. So what I’ll do is ring his daughter in Spokane and tell her that nobody’s coming. Would you like the number, or shall I?
# says-tense: I am the neighbor. I’m who they call. So I ring his daughter in Spokane and say nobody’s coming, is that it?
# says-furious: I’m the neighbor! I’m who they call! You want me to tell his daughter nobody’s coming? You tell her!
# her-choice: With respect, ma’am, the limit was in your papers all along. You could have made other arrangements a week ago.
# her-choice-also-1: You knew that it ended on the fourth, it’s on the contract
# her-choice-also-2: A week’s notice was plenty of time to find something
# her-choice-also-3: It’s up to the customer to keep an eye on that
# her-choice-also-4: You should have checked with us before you planned on it
# sorry-nothing: I’m so sorry, I really am. I understand how bad you must feel about that, and I wish with all my heart there was something I could do.
# sorry-nothing-also-1: I hate that for you, I’m sorry
# sorry-nothing-also-2: I’m sorry, I know that’s awful, my hands are tied
# sorry-nothing-also-3: My heart goes out to him, and to you, I apologize
# sorry-nothing-also-4: I feel terrible about it, ma’am, sorry
# take-that-back: No, I take that back. Nobody rings Spokane, and you were right to be angry. You keep the car tonight, I’m seeing to it. One minute, I’m asking Wade’s for a day.
# take-that-back-also-1: I was wrong to ask that, no wonder you’re mad. The car stays with you tonight, that’s on me. A minute on hold, I’ll call the shop
# take-that-back-also-2: Don’t call her. You’re right, and I’ll fix it: keep the keys tonight. Give me one minute with Wade’s
# take-that-back-also-3: Scratch that, it wasn’t a fair thing to say. You drive out there tonight in that car, I answer for it. One minute while I get the shop
# take-that-back-also-4: You’ve every right to be angry. Nobody goes without. The car’s yours tonight, I’ll take care of it, and I’ll hold you a minute for Wade’s date
# file-complaint: If you’re not satisfied with my decision, you’re welcome to put it in writing to our home office.
# file-complaint-also-1: You can file a complaint online, there’s a form
# file-complaint-also-2: That’s my decision, the address for complaints is on your card
# file-complaint-also-3: The state insurance division takes complaints, if you wish
# file-complaint-also-4: You’re free to send a letter about it, ma’am
no-car = La voisine, c’est moi. Là-bas, c’est moi qu’on appelle. Alors je vais téléphoner à sa fille, à Spokane, lui dire que personne ne viendra. Vous voulez le numéro, ou c’est moi ?
    .says-tense = La voisine, c’est moi. C’est moi qu’on appelle. Donc j’appelle sa fille à Spokane pour lui dire que personne ne vient, c’est ça ?
    .says-furious = La voisine, c’est moi ! C’est moi qu’on appelle ! Vous voulez que je dise à sa fille que personne ne vient ? Dites-le-lui, vous !
    .her-choice = Sauf votre respect, madame, la limite était dans vos papiers depuis le début. Vous pouviez vous organiser autrement il y a une semaine.
    .her-choice-also-1 = Vous saviez que ça finissait le 4, c’est sur le contrat
    .her-choice-also-2 = Une semaine, c’était bien assez pour trouver autre chose
    .her-choice-also-3 = C’est au client d’y faire attention
    .her-choice-also-4 = Il fallait vérifier avec nous avant de compter dessus
    .sorry-nothing = Je suis de tout cœur avec vous, vraiment. Je comprends combien ce doit être affreux, et j’aimerais tellement pouvoir faire quelque chose. Pardon.
    .sorry-nothing-also-1 = C’est terrible pour vous, pardon
    .sorry-nothing-also-2 = Pardon, c’est affreux, je sais, mais j’ai les mains liées
    .sorry-nothing-also-3 = De tout cœur avec lui, et avec vous, toutes mes excuses
    .sorry-nothing-also-4 = J’en suis malade pour vous, madame, pardon
    .take-that-back = Non, je retire ce que j’ai dit. Personne n’appelle Spokane, et votre colère est juste. Vous gardez la voiture ce soir, je m’en charge. Une minute, je demande un jour au garage.
    .take-that-back-also-1 = J’ai eu tort de demander cela, je comprends votre colère. La voiture reste chez vous ce soir, j’en réponds. Une minute d’attente, j’appelle le garage
    .take-that-back-also-2 = Ne l’appelez pas. Vous avez raison, et j’arrange cela : gardez les clés ce soir. Une minute avec le garage
    .take-that-back-also-3 = Oubliez cela, ce n’était pas juste, et vous avez raison d’être en colère. Ce soir, vous y allez avec cette voiture, j’en réponds. Une minute, je joins le garage
    .take-that-back-also-4 = Vous avez toutes les raisons d’être en colère. Personne ne manquera de rien. La voiture est à vous ce soir, je m’en occupe, et une minute d’attente pour la date du garage
    .file-complaint = Si ma décision ne vous convient pas, vous pouvez écrire à notre siège.
    .file-complaint-also-1 = Vous pouvez déposer une réclamation en ligne, il y a un formulaire
    .file-complaint-also-2 = C’est ma décision, l’adresse des réclamations est sur votre carte
    .file-complaint-also-3 = L’autorité de l’État prend les réclamations, si vous le souhaitez
    .file-complaint-also-4 = Libre à vous d’envoyer une lettre, madame

# text: Till when? He said till it’s fixed. You say it a bit nicer. Has either of you talked to Wade? Because I have, and Wade talks to no one who doesn’t call.
# says-tense: Till when, exactly? That’s his sentence, you only say it nicer. Did either of you call Wade? Yes or no.
# says-furious: Till when! That’s what he said! Word for word! Did anyone over there ever call Wade?
# tuesday-trust-me: Tuesday, you can take that to the bank. If I say Tuesday, then it’s Tuesday.
# tuesday-trust-me-also-1: It’ll be done on Tuesday for sure
# tuesday-trust-me-also-2: I guarantee you Tuesday, ma’am
# tuesday-trust-me-also-3: Tuesday. You have my personal word on that
# tuesday-trust-me-also-4: It won’t be a day later than Tuesday, count on it
# theirs-to-call: The date comes from the shop, ma’am. If they don’t keep us posted, there’s not a lot that I can do about that from Boise, you’d really have to take that up with them.
# theirs-to-call-also-1: That’s the shop’s job, they’re supposed to call us
# theirs-to-call-also-2: You’ll have to ask Wade, he’s the one who’s late
# theirs-to-call-also-3: They haven’t updated it, that’s not on us
# theirs-to-call-also-4: Body shops never call back, you know how they are
# screen-says: The screen says Tuesday the tenth. It was entered on Monday.
# screen-says-also-1: I go by what’s in the system, and that’s the tenth
# screen-says-also-2: It’s Tuesday, according to Monday’s entry
# screen-says-also-3: There’s a note from Monday with the tenth in it
# screen-says-also-4: All I have is the tenth, from three days ago
# no-we-havent: No, nobody has, and you’re right to mistrust a date like that. I’m calling him now: one minute on hold, and you get it from the shop.
# no-we-havent-also-1: We didn’t, and I see why you don’t buy it. One minute on hold, I’ll ask Wade himself
# no-we-havent-also-2: You’ve caught me, fair enough to doubt it. I’ll ring the shop, it takes a minute
# no-we-havent-also-3: Honestly, no. You’re right not to trust that. Hold for a minute, then you’ll know what I know
# no-we-havent-also-4: I understand you want more than a nice sentence. I’m calling Wade’s now, one minute
which-day = Jusqu’à quand ? Lui disait jusqu’à la réparation. Vous le dites plus joliment. L’un de vous a-t-il parlé à Wade ? Parce que moi oui, et Wade ne parle qu’à ceux qui l’appellent.
    .says-tense = Jusqu’à quand, exactement ? C’est sa phrase, vous la dites seulement mieux. L’un de vous a appelé Wade ? Oui ou non.
    .says-furious = Jusqu’à quand ! C’est ce qu’il disait ! Mot pour mot ! Est-ce que quelqu’un, chez vous, a déjà appelé Wade ?
    .tuesday-trust-me = Mardi, vous pouvez y compter les yeux fermés. Quand je dis mardi, c’est mardi.
    .tuesday-trust-me-also-1 = Ce sera fait mardi, c’est certain
    .tuesday-trust-me-also-2 = Je vous garantis mardi, madame
    .tuesday-trust-me-also-3 = Mardi. Vous avez ma parole
    .tuesday-trust-me-also-4 = Pas un jour après mardi, comptez dessus
    .theirs-to-call = La date vient du garage, madame. S’ils ne nous tiennent pas au courant, d’ici, à Boise, je n’y peux pas grand-chose, il faudrait voir cela avec eux.
    .theirs-to-call-also-1 = C’est au garage de nous appeler
    .theirs-to-call-also-2 = Il faut demander à Wade, c’est lui qui a du retard
    .theirs-to-call-also-3 = Ils n’ont pas mis à jour, ce n’est pas de notre fait
    .theirs-to-call-also-4 = Les garages ne rappellent jamais, vous les connaissez
    .screen-says = L’écran indique le mardi 10. Saisi lundi.
    .screen-says-also-1 = Je me fie au système, et il dit le 10
    .screen-says-also-2 = C’est mardi, d’après la note de lundi
    .screen-says-also-3 = Il y a une note de lundi qui dit le 10
    .screen-says-also-4 = Je n’ai que le 10, d’il y a trois jours
    .no-we-havent = Non, personne, et vous avez raison de vous méfier d’une date pareille. Je l’appelle : une minute d’attente, et vous aurez celle du garage.
    .no-we-havent-also-1 = Nous ne l’avons pas fait, et je comprends que vous n’y croyiez pas. Une minute d’attente, je demande à Wade lui-même
    .no-we-havent-also-2 = Vous m’y prenez, le doute est permis. J’appelle le garage, cela prend une minute
    .no-we-havent-also-3 = Franchement, non. Vous avez raison de ne pas vous y fier. Une minute d’attente, et vous en saurez autant que moi
    .no-we-havent-also-4 = Je comprends qu’il vous faille mieux qu’une jolie phrase. J’appelle Wade maintenant, une minute

# text: Under a minute. Well. And what did Wade say, in Wade’s words?
# says-tense: You’re back. What did he say? Wade’s words, please, not yours.
# says-furious: And? What did Wade say? His words!
# plenty-of-room: “Tuesday, most likely.” You’ve been through enough, so I’m not going to be stingy: I’ll put { $gesture } on the rental account, and that ought to see you through whatever comes.
# plenty-of-room-also-1: He thinks Tuesday. After all this, let me make it { $gesture }, so you needn’t worry
# plenty-of-room-also-2: Tuesday, he says. I understand you’re wary, so take { $gesture } for the rental, whatever you need
# plenty-of-room-also-3: Probably Tuesday. You deserve something for the trouble: { $gesture } toward the car
# plenty-of-room-also-4: He said Tuesday or so. I’d have doubts, too, so here’s { $gesture }, that should cover any delay
# plenty-of-room-coach: Generous, and not counted: five days are { $rental }. Whoever stands in may grant { $standin }; what goes beyond is taken back on Monday, by somebody else.
# wait-for-truck: “Fender’s on Monday’s truck, ready Tuesday if it’s there.” Then I’d rather wait for that truck before I add any days. Tonight’s covered, and on Monday we’ll look again.
# wait-for-truck-also-1: Tuesday, if the part comes. I can’t add days on an if, so tonight stands, and Monday we’ll see
# wait-for-truck-also-2: He said Monday’s truck, then Tuesday. I’ll hold off on the extra days till the truck’s in
# wait-for-truck-also-3: It hangs on Monday’s delivery, so let’s not extend anything before we know
# wait-for-truck-also-4: Wade isn’t sure himself, so beyond tonight I’m not adding anything yet
# his-words: You’re right to want his: “Fender’s on Monday’s truck. If it’s on it, Tuesday at four.” So, five days, { $rental }, ours. It hangs on that truck.
# his-words-also-1: I’d want it from him as well. “Part comes Monday, car’s done Tuesday at four, if the truck brings it.” We pay five days, { $rental }, and you know the if
# his-words-also-2: Understood, word for word: “Monday’s truck, then Tuesday, four o’clock.” The rental’s paid till then, { $rental }. If the truck’s empty, it’s later, and I’ll say so
# his-words-also-3: I know you’ve had dates before. He says the fender’s due Monday, so Tuesday at four. That’s five days, { $rental } from us, and nothing’s sure before Monday
# his-words-also-4: You don’t have to take mine. His: “Tuesday at four, if Monday’s truck has the fender.” I’m covering those five days, { $rental }
# his-words-coach: His words, the sum, and the if. A sceptic can build on a date that says what it hangs on.
# tuesday-settled: Tuesday at four! It’s { $rental }, we’ll take that, and on Tuesday you’ll have your own car back, guaranteed.
# tuesday-settled-also-1: It’s settled: Tuesday, four sharp, { $rental } on us, no ifs or buts
# tuesday-settled-also-2: You’ll have your car Tuesday, I promise you, and we pay { $rental }
# tuesday-settled-also-3: Wade says Tuesday, so it’s Tuesday. { $rental } is ours, rest easy
# tuesday-settled-also-4: Great news, Tuesday for certain, and { $rental } from Tamarack
shop = Moins d’une minute. Tiens. Et qu’a dit Wade, avec les mots de Wade ?
    .says-tense = Vous revoilà. Qu’a-t-il dit ? Les mots de Wade, pas les vôtres.
    .says-furious = Eh bien ? Qu’a dit Wade ? Ses mots à lui !
    .plenty-of-room = “Mardi, en principe.” Vous en avez assez vu, je ne vais pas compter : je mets { $gesture } sur la location, de quoi voir venir quoi qu’il arrive.
    .plenty-of-room-also-1 = Il pense mardi. Après tout ça, disons { $gesture }, pour que vous soyez tranquille
    .plenty-of-room-also-2 = Mardi, dit-il. Je comprends votre méfiance, alors prenez { $gesture } pour la location, à votre convenance
    .plenty-of-room-also-3 = Sans doute mardi. Vous méritez quelque chose : { $gesture } pour la voiture
    .plenty-of-room-also-4 = Il a dit mardi à peu près. On en douterait à moins : voici { $gesture }, de quoi couvrir un retard
    .plenty-of-room-coach = Généreux, et pas compté : cinq jours font { $rental }. Un remplaçant accorde { $standin } ; ce qui dépasse sera repris lundi, par un autre.
    .wait-for-truck = “L’aile est dans le camion de lundi, prête mardi si elle y est.” Alors j’attends ce camion avant d’ajouter des jours. Ce soir est couvert, et lundi on regarde de nouveau.
    .wait-for-truck-also-1 = Mardi, si la pièce arrive. Je n’ajoute pas de jours sur un “si” : ce soir reste acquis, et lundi on verra
    .wait-for-truck-also-2 = Il dit le camion de lundi, puis mardi. Je garde les jours en plus pour quand le camion sera là
    .wait-for-truck-also-3 = Tout dépend de la livraison de lundi, ne prolongeons rien avant de savoir
    .wait-for-truck-also-4 = Wade n’est pas sûr lui-même, donc au-delà de ce soir, je n’ajoute rien pour l’instant
    .his-words = Les siens, vous y avez droit : “L’aile est dans le camion de lundi. Si elle y est, mardi quatre heures.” Donc cinq jours, { $rental }, pour nous. Tout tient à ce camion.
    .his-words-also-1 = Je voudrais l’entendre de lui aussi. “La pièce vient lundi, la voiture est faite mardi à quatre heures, si le camion l’apporte.” Nous payons cinq jours, { $rental }, et vous connaissez le “si”
    .his-words-also-2 = Bien compris, mot pour mot : “Le camion de lundi, puis mardi, quatre heures.” La location est payée jusque-là, { $rental }. Si le camion est vide, ce sera plus tard, et je le dirai
    .his-words-also-3 = Des dates, on vous en a déjà donné, je sais. Il dit l’aile lundi, donc mardi quatre heures. Cinq jours, { $rental } pour nous, et rien de sûr avant lundi
    .his-words-also-4 = Vous n’avez pas à me croire moi. Lui : “Mardi quatre heures, si le camion de lundi a l’aile.” Je couvre ces cinq jours, { $rental }
    .his-words-coach = Ses mots, la somme, et le « si ». Qui se méfie peut bâtir sur une date qui dit à quoi elle tient.
    .tuesday-settled = Mardi à quatre heures ! Cela fait { $rental }, nous le prenons, et mardi vous avez votre voiture, garanti.
    .tuesday-settled-also-1 = C’est réglé : mardi, quatre heures pile, { $rental } pour nous, sans si ni mais
    .tuesday-settled-also-2 = Vous aurez votre voiture mardi, je vous le promets, et nous payons { $rental }
    .tuesday-settled-also-3 = Wade dit mardi, donc c’est mardi. { $rental } pour nous, soyez tranquille
    .tuesday-settled-also-4 = Bonne nouvelle, mardi sans faute, et { $rental } de Tamarack

# text: There’s one more thing. The rental desk put a hold of { $held } on my card this morning, two days, to be safe. That’s this week’s groceries, sitting in Ontario.
# says-tense: And my card? They put a hold of { $held } on it this morning, just in case. That’s the week’s groceries. I haven’t got two of those.
# says-furious: And who gives me back my { $held }? They took it this morning! That’s groceries! That’s the week!
# let-go-of-it: Groceries shouldn’t wait for us. I call the rental desk before six and have it all billed here; they let go of your { $held } tomorrow morning.
# let-go-of-it-also-1: That’s your week, of course it worries you. I’ll move the bill to us tonight, and the { $held } comes off your card tomorrow
# let-go-of-it-also-2: You can’t eat a hold, I know. I’m taking that up with them myself, they release { $held } by tomorrow morning
# let-go-of-it-also-3: I understand, that’s tight. I’ll see to it right after this call: they bill Tamarack, and you have { $held } back in the morning
# let-go-of-it-also-4: You shouldn’t be lending us your groceries. I’ll have them put it on our account, and tomorrow your { $held } is free
# send-receipt: Keep the receipt and mail it in with the claim number on it. Reimbursements usually take four to six weeks.
# send-receipt-also-1: Just send us the receipt, it’s processed within six weeks
# send-receipt-also-2: You can claim that back with form twelve
# send-receipt-also-3: Mail us a copy of the charge, and accounts will look at it
# send-receipt-also-4: That goes through reimbursement, allow a month or so
# just-a-hold: I know it looks scary on the card, but that’s only a hold, it isn’t a charge. It falls off all by itself, usually inside of ten days, nobody has to do a thing.
# just-a-hold-also-1: I get the worry, but technically they haven’t taken anything
# just-a-hold-also-2: Don’t worry, it’s a preauthorization, it’ll drop off
# just-a-hold-also-3: I understand, but it isn’t really gone, you’ll see it again
# just-a-hold-also-4: That’s normal, everyone gets that, it sorts itself out
# call-the-desk: You’ll want to call the rental desk and tell them to bill us.
# call-the-desk-also-1: Have the rental people call me
# call-the-desk-also-2: Ask them to put it on our account instead
# call-the-desk-also-3: Tell them at the desk that Tamarack’s paying
# call-the-desk-also-4: Get them to take it off, you have to do that yourself
money = Encore une chose. Le loueur m’a bloqué { $held } sur ma carte ce matin, deux jours, par prudence. Ce sont mes courses de la semaine, qui dorment à Ontario.
    .says-tense = Et ma carte ? Ils y ont bloqué { $held } ce matin, au cas où. Ce sont les courses de la semaine. Je n’en ai pas deux.
    .says-furious = Et mes { $held }, qui me les rend ? Ils les ont pris ce matin ! Ce sont les courses ! C’est la semaine !
    .let-go-of-it = Vos courses n’ont pas à nous attendre. J’appelle le loueur avant six heures, tout sera facturé ici, et il libère vos { $held } demain matin.
    .let-go-of-it-also-1 = C’est votre semaine, bien sûr que ça vous inquiète. Je fais passer la facture chez nous ce soir, et les { $held } quittent votre carte demain
    .let-go-of-it-also-2 = On ne mange pas une caution, je sais. Je m’en occupe avec eux, les { $held } sont libérés demain matin
    .let-go-of-it-also-3 = Je comprends, c’est serré. Je m’en charge dès la fin de l’appel : ils facturent Tamarack, et vous avez { $held } au matin
    .let-go-of-it-also-4 = Ce n’est pas à vous de nous avancer vos courses. Je leur fais tout mettre sur notre compte, et demain vos { $held } sont libres
    .send-receipt = Gardez le reçu et envoyez-le avec le numéro de sinistre. Un remboursement prend en général quatre à six semaines.
    .send-receipt-also-1 = Envoyez-nous le reçu, c’est traité sous six semaines
    .send-receipt-also-2 = Cela se réclame avec le formulaire douze
    .send-receipt-also-3 = Envoyez-nous une copie du débit, la comptabilité regardera
    .send-receipt-also-4 = Cela passe par les remboursements, comptez un mois
    .just-a-hold = Je sais que ça impressionne, sur la carte, mais c’est une simple caution. Ce n’est pas un débit : elle tombe toute seule, d’ordinaire sous dix jours, personne n’a rien à faire.
    .just-a-hold-also-1 = Je comprends l’inquiétude, mais en principe on ne vous a rien pris
    .just-a-hold-also-2 = Ne vous inquiétez pas, c’est une préautorisation, elle s’effacera
    .just-a-hold-also-3 = Je comprends, mais cet argent n’est pas vraiment parti, vous le reverrez
    .just-a-hold-also-4 = C’est normal, tout le monde en a, cela s’arrange tout seul
    .call-the-desk = Appelez le loueur et dites-lui de nous facturer.
    .call-the-desk-also-1 = Dites au loueur de m’appeler
    .call-the-desk-also-2 = Demandez-leur de le mettre sur notre compte
    .call-the-desk-also-3 = Dites-leur au comptoir que Tamarack paie
    .call-the-desk-also-4 = Faites-le enlever, c’est à vous de le faire

# text: What I don’t get: he knew my voice. I knew his. Half an hour, and he reads me the limit, twice. Why not just say, “that was me”?
# says-tense: Half an hour he sat there and read me the limit. He knew my voice! Why didn’t he just say, “that was me”?
# says-furious: He knew it was me! Half an hour! Twice he read me that limit! Why couldn’t he just say it was him?
# scared-kid: Between you and me? He was scared of getting into trouble. He messed up, he knew it, and so he hid behind the limit.
# scared-kid-also-1: He was covering himself, if you ask me
# scared-kid-also-2: Young people find it hard to own up, that’s all it is
# scared-kid-also-3: I’d say he panicked and hoped that you wouldn’t notice
# scared-kid-also-4: He didn’t want me to find out, it’s as simple as that
# scared-kid-coach: You were not there. You have just told a customer what a colleague is like, and he cannot answer.
# two-hundred-calls: He takes eighty calls a day, ma’am. With all due respect, I wouldn’t know every voice either, and I’m not sure that you would.
# two-hundred-calls-also-1: You can’t expect him to remember every call
# two-hundred-calls-also-2: With eighty calls a day, nobody knows a voice
# two-hundred-calls-also-3: I doubt that he recognized you, honestly
# two-hundred-calls-also-4: He may simply not have remembered, put yourself in his place
# personnel-matter: That’s a personnel matter. I’m not able to comment on it.
# personnel-matter-also-1: I can’t discuss employees with customers
# personnel-matter-also-2: That’s internal, so I’ll leave it there
# personnel-matter-also-3: No comment on that one, I’m afraid
# personnel-matter-also-4: What our staff do or don’t say is for us to look at
# i-do-not-know: I don’t know, and I won’t guess for him. That silence must have hurt. What I do know: his screen shows no last day, and nothing we’d promised. I’ll ask him.
# i-do-not-know-also-1: I can’t tell you, and guessing wouldn’t be fair on him. It’s hard to be read a rule by somebody you know. Our screens don’t show what was promised, that much is true, and I’ll ask him myself
# i-do-not-know-also-2: That must’ve felt cold. I wasn’t there, so I don’t know; I know he had nothing on his screen but the limit. I’ll sit down with him tomorrow
# i-do-not-know-also-3: I understand you’re puzzled, so am I. I’d be making it up. The system hides who said what, that’s a fact and it’s our fault, and I promise to ask him
# i-do-not-know-also-4: You’d have trusted him if he’d said it, I hear that. I won’t answer for him before I’ve asked. But he was given a limit to read and no way to check his own word, that’s ours
why = Ce que je ne comprends pas : il a reconnu ma voix. Moi la sienne. Une demi-heure, et il me lit la limite, deux fois. Pourquoi ne pas dire “c’était moi” ?
    .says-tense = Une demi-heure à me lire la limite. Il a reconnu ma voix ! Pourquoi ne pas avoir dit “c’était moi” ?
    .says-furious = Il savait que c’était moi ! Une demi-heure ! Deux fois, il me l’a lue, cette limite ! Pourquoi ne pas dire que c’était lui ?
    .scared-kid = Entre nous ? Il a eu peur des ennuis. Il s’est trompé, il le savait, et il s’est caché derrière la limite.
    .scared-kid-also-1 = Il se couvrait, si vous voulez mon avis
    .scared-kid-also-2 = Les jeunes ont du mal à reconnaître leurs torts, voilà tout
    .scared-kid-also-3 = Je dirais qu’il a paniqué en espérant que vous ne remarqueriez rien
    .scared-kid-also-4 = Il ne voulait pas que je l’apprenne, c’est aussi simple
    .scared-kid-coach = Vous n’y étiez pas. Vous venez de dire à une cliente comment est un collègue, et il ne peut pas répondre.
    .two-hundred-calls = Il prend quatre-vingts appels par jour, madame. Sauf votre respect, je ne reconnaîtrais pas toutes les voix non plus, et vous peut-être pas davantage.
    .two-hundred-calls-also-1 = Il ne peut pas se souvenir de chaque appel
    .two-hundred-calls-also-2 = À quatre-vingts appels par jour, on ne reconnaît personne
    .two-hundred-calls-also-3 = Je doute qu’il vous ait reconnue, franchement
    .two-hundred-calls-also-4 = Il a pu oublier, tout simplement, mettez-vous à sa place
    .personnel-matter = C’est une question de personnel. Je ne peux pas m’exprimer là-dessus.
    .personnel-matter-also-1 = Je ne parle pas des employés avec les clients
    .personnel-matter-also-2 = C’est interne, j’en reste là
    .personnel-matter-also-3 = Pas de commentaire sur ce point, hélas
    .personnel-matter-also-4 = Ce que disent ou non nos employés ne regarde que nous
    .i-do-not-know = Je ne sais pas, et je ne vais pas deviner à sa place. Ce silence a dû blesser. Ce que je sais : son écran ne montre ni dernier jour, ni promesse. Je lui demanderai.
    .i-do-not-know-also-1 = Je ne peux pas le dire, et deviner ne serait pas juste pour lui. C’est dur de s’entendre lire une règle par quelqu’un qu’on connaît. Nos écrans ne montrent pas ce qu’on a promis, c’est vrai, et je lui poserai la question
    .i-do-not-know-also-2 = Ça a dû vous glacer. Je n’y étais pas, je ne sais donc pas ; je sais que son écran n’affichait que la limite. Je le verrai demain
    .i-do-not-know-also-3 = Je comprends que cela vous trouble, moi aussi. J’inventerais. Le système cache qui a dit quoi, c’est un fait et c’est notre faute, et je vous promets de lui demander
    .i-do-not-know-also-4 = Vous lui auriez fait confiance, s’il l’avait dit, je l’entends. Je ne répondrai pas à sa place sans l’avoir entendu. Mais on lui donne une limite à lire et aucun moyen de vérifier sa parole, et cela, c’est nous

# text: I don’t want this to cost him his job, understand. On the twenty-ninth I was crying, I’d just found out what a fender costs. He said it so I’d stop. What happens to him now?
# says-tense: Now don’t you go and fire him. I was crying, on the twenty-ninth. He said it to make me stop. What are you going to do to him?
# says-furious: And don’t you dare hang it all on him! I was crying! He only said it so I’d stop! What happens to him?
# consequences: Oh, there’ll be consequences, don’t you worry. We take that very seriously, and you can be sure that he’ll never do it again.
# consequences-also-1: He’ll be written up, you have my word
# consequences-also-2: I’ll see to it personally that this goes on his record
# consequences-also-3: He’ll learn his lesson, I guarantee you that
# consequences-also-4: That’ll cost him, you can be certain of it
# kindness-was-right: It does you credit that you ask. He wanted you to stop crying, that was right; the date wasn’t his to give. Tomorrow I show him who gives one.
# kindness-was-right-also-1: You’re worried for him, and that’s kind. He’s not in trouble. He meant well and lacked a date; tomorrow morning we sit down, and I give him what he was missing
# kindness-was-right-also-2: I hear that you don’t want him hurt, and he won’t be. His heart was in the right place, his facts weren’t. Tomorrow we go over it together, him and me
# kindness-was-right-also-3: Don’t be afraid for him. To comfort you was right; what he needed was somebody to ask. I’ll talk it through with him tomorrow, without a write-up
# kindness-was-right-also-4: That you’d stand up for him, he’ll hear that from me. Nobody’s punished for kindness here. He learns tomorrow how to get a date before he gives one
# kindness-was-right-coach: You protect him without making him right, and her without making him wrong. Both could have listened in.
# you-want-it-both-ways: Well, either he told you something that he shouldn’t have, or he didn’t. You can’t very well complain about it to a supervisor and then ask the supervisor to let it go, can you?
# you-want-it-both-ways-also-1: You did ask for a supervisor on account of him
# you-want-it-both-ways-also-2: If you don’t want consequences, why bring it up?
# you-want-it-both-ways-also-3: I’m afraid it’s a bit late to feel sorry for him
# you-want-it-both-ways-also-4: You can’t report somebody and then take it back
# not-your-worry: That’s sweet of you. Don’t you worry about him, he’ll be just fine.
# not-your-worry-also-1: You’re kind to ask, but that needn’t concern you
# not-your-worry-also-2: He’s a big boy, he’ll get over it
# not-your-worry-also-3: I see you feel for him, he’ll live
# not-your-worry-also-4: That’s nice, but really, it’s nothing to lose sleep over
his-job = Je ne veux pas que cela lui coûte sa place, entendons-nous. Le 29, je pleurais, je venais d’apprendre le prix d’une aile. Il a dit ça pour que j’arrête. Qu’est-ce qui lui arrive, maintenant ?
    .says-tense = N’allez pas le renvoyer, surtout. Je pleurais, le 29. Il a dit ça pour que j’arrête. Qu’est-ce que vous allez lui faire ?
    .says-furious = Et n’allez pas tout lui mettre sur le dos ! Je pleurais ! Il l’a dit pour que j’arrête ! Qu’est-ce qui va lui arriver ?
    .consequences = Oh, il y aura des suites, ne vous en faites pas. Nous prenons cela très au sérieux, et soyez sûre qu’il ne recommencera pas.
    .consequences-also-1 = Il aura un avertissement, je vous le promets
    .consequences-also-2 = Je veillerai à ce que ce soit inscrit à son dossier
    .consequences-also-3 = Il retiendra la leçon, je vous le garantis
    .consequences-also-4 = Cela va lui coûter cher, soyez-en certaine
    .kindness-was-right = Que vous le demandiez vous honore. Il voulait que vous ne pleuriez plus, c’était bien ; la date, ce n’était pas à lui de la donner. Demain, je lui montre à qui la demander.
    .kindness-was-right-also-1 = Vous vous inquiétez pour lui, c’est généreux. Il n’aura pas d’ennuis. Il voulait bien faire, il lui manquait une date ; demain matin on s’assoit, et je lui donne ce qui lui manquait
    .kindness-was-right-also-2 = J’entends que vous ne lui voulez pas de mal, et il n’en aura pas. Le cœur y était, les faits non. Demain nous reprenons cela ensemble, lui et moi
    .kindness-was-right-also-3 = N’ayez pas peur pour lui. Vous consoler, c’était juste ; il lui fallait quelqu’un à qui demander. J’en parle avec lui demain, sans avertissement
    .kindness-was-right-also-4 = Que vous preniez sa défense, il le saura par moi. Ici, on ne punit pas la gentillesse. Demain, il apprend à demander une date avant de la donner
    .kindness-was-right-coach = Vous le protégez sans lui donner raison, elle sans lui donner tort. Tous deux auraient pu écouter.
    .you-want-it-both-ways = Enfin, soit il vous a dit ce qu’il ne devait pas, soit non. Vous ne pouvez pas vous en plaindre au superviseur et lui demander ensuite de laisser passer, avouez.
    .you-want-it-both-ways-also-1 = C’est tout de même à cause de lui que vous avez demandé un superviseur
    .you-want-it-both-ways-also-2 = Si vous ne voulez pas de suites, pourquoi en parler ?
    .you-want-it-both-ways-also-3 = Il est un peu tard pour le plaindre
    .you-want-it-both-ways-also-4 = On ne dénonce pas quelqu’un pour se raviser après
    .not-your-worry = C’est gentil à vous. Ne vous en faites pas pour lui, il s’en remettra.
    .not-your-worry-also-1 = C’est aimable de demander, mais cela n’a pas à vous occuper
    .not-your-worry-also-2 = Il est grand, il s’en remettra
    .not-your-worry-also-3 = Je vois que vous le plaignez, il n’en mourra pas
    .not-your-worry-also-4 = C’est gentil, mais il n’y a vraiment pas de quoi perdre le sommeil

# text: All right. Say it to me once, slow. I’m writing on my hand, and it’s not a big hand.
# says-tense: Then say it once more, so I can write it down. And I’ll want a name with it.
# says-furious: Say it again, all of it, and your name. I’m writing it down this time, too.
# you-will-get-email: You’ll get all of it by e-mail, within one business day. Thanks for being with Tamarack, and have a great evening.
# you-will-get-email-also-1: It’s coming to you in writing tomorrow, good night
# you-will-get-email-also-2: No need to write, there’s an e-mail on its way. Bye now
# you-will-get-email-also-3: I’ll have the office send you a confirmation. Take care
# you-will-get-email-also-4: Everything’s in the system, you’ll receive a message. Have a good one
# monday-somebody: So that’s the rental, and the shop, as discussed. If anything comes up, one of us will reach out to you. Good night, Ms. Elordi.
# monday-somebody-also-1: As we said: the rental, the shop, and somebody’s going to keep you posted. Good night
# monday-somebody-also-2: In short, we’ve dealt with the car, and we’ll be in touch if there’s news. Bye
# monday-somebody-also-3: To sum up, it’s all as agreed. The team will contact you if need be, take care
# monday-somebody-also-4: That’s the rental and the card, then. Somebody will call if it changes. Good evening
# monday-at-five: Keys tonight. Wade’s, Tuesday at four, if Monday’s truck has the fender. And I’m { $agent }: I call you Monday at five, either way. Drive carefully.
# monday-at-five-also-1: You keep the car. Tuesday at four if Monday’s truck brings the part. Monday at five you hear from me, { $agent }, good news or bad. Safe drive
# monday-at-five-also-2: Slowly: car’s yours, truck on Monday, ready Tuesday at four. My call: Monday, five o’clock, { $agent }. Good night, and regards to Mr. Tibbets
# monday-at-five-also-3: For your hand: rental paid, Wade’s on Tuesday if the truck comes, { $agent } calls Monday at five. Take care out there
# monday-at-five-also-4: It’s this: you drive on, Monday I find out about the fender, at five I call you myself, { $agent }, and Tuesday at four is Wade’s. Good evening
# what-is-sure: What’s sure: the keys stay with you tonight. What isn’t: the day. I ask Wade’s when that part comes, and I’m { $agent }: you hear from me Monday at five. Good night.
# what-is-sure-also-1: Sure: tonight. Not sure: which day. I’ll ask the shop, and { $agent } calls you on Monday, five o’clock. Good night
# what-is-sure-also-2: For your hand: car tonight; date unknown; { $agent }, Monday at five. Drive safe
# what-is-sure-also-3: You have the car tonight, I don’t have a day for you yet. I’ll find out, and I, { $agent }, ring you Monday at five. Take care
# what-is-sure-also-4: Only tonight is certain, and I won’t pretend otherwise. Monday at five I call, { $agent }, with what the shop says. Good evening
# as-i-said: It’s as I said just now, ma’am. Write down Tuesday, that’s the main thing. Bye now.
# as-i-said-also-1: Put down Tuesday, the rest isn’t important. Good night
# as-i-said-also-2: Like I told you. Just call us if it isn’t done. Bye
# as-i-said-also-3: You have it all, ma’am. Call the main line next time. Goodbye
# as-i-said-also-4: Write Tuesday and stop worrying. Good evening
read-back = Bon. Redites-le-moi une fois, lentement. J’écris sur ma main, et elle n’est pas grande.
    .says-tense = Alors redites-le une fois, que je l’écrive. Et je veux un nom avec.
    .says-furious = Répétez, tout, et votre nom. Cette fois aussi, je l’écris.
    .you-will-get-email = Vous recevrez le tout par courriel, sous un jour ouvré. Merci d’être chez Tamarack, et excellente soirée.
    .you-will-get-email-also-1 = Vous l’aurez par écrit demain, bonne soirée
    .you-will-get-email-also-2 = Inutile d’écrire, un courriel arrive. Au revoir
    .you-will-get-email-also-3 = Je vous fais envoyer une confirmation. Prenez soin de vous
    .you-will-get-email-also-4 = Tout est dans le système, vous recevrez un message. Bonne soirée
    .monday-somebody = Donc la location, et le garage, comme convenu. S’il y a du nouveau, l’un de nous vous contactera. Bonsoir, madame Elordi.
    .monday-somebody-also-1 = Comme nous l’avons dit : la location, le garage, et quelqu’un vous tiendra au courant. Bonsoir
    .monday-somebody-also-2 = En bref, la voiture est réglée, et nous vous ferons signe s’il y a du nouveau. Au revoir
    .monday-somebody-also-3 = En résumé, tout est comme convenu. L’équipe vous contactera au besoin, bonne soirée
    .monday-somebody-also-4 = Voilà pour la location et la carte. On vous appellera si cela change. Bonsoir
    .monday-at-five = Les clés ce soir. Le garage, mardi quatre heures, si le camion de lundi a l’aile. Et moi, { $agent }, je vous appelle lundi à cinq heures, quoi qu’il en soit. Bonne route.
    .monday-at-five-also-1 = Vous gardez la voiture. Mardi quatre heures, si le camion de lundi apporte la pièce. Lundi à cinq heures, c’est { $agent } qui vous appelle, bonne nouvelle ou pas. Bonne route
    .monday-at-five-also-2 = Lentement : la voiture est à vous, le camion lundi, prête mardi à quatre heures. Mon appel : lundi, cinq heures, { $agent }. Bonsoir, et bonjour à M. Tibbets
    .monday-at-five-also-3 = Pour votre main : location payée, garage mardi si le camion vient, { $agent } appelle lundi à cinq heures. Soyez prudente
    .monday-at-five-also-4 = Voici : vous continuez de rouler, lundi je m’informe pour l’aile, à cinq heures je vous appelle, moi, { $agent }, et mardi quatre heures c’est le garage. Bonsoir
    .what-is-sure = Ce qui est sûr : les clés restent chez vous ce soir. Ce qui ne l’est pas : le jour. Je demande au garage quand vient la pièce, et moi, { $agent }, je vous appelle lundi à cinq heures. Bonsoir.
    .what-is-sure-also-1 = Sûr : ce soir. Pas sûr : quel jour. J’interroge le garage, et { $agent } vous appelle lundi, cinq heures. Bonsoir
    .what-is-sure-also-2 = Pour votre main : voiture ce soir ; date inconnue ; { $agent }, lundi cinq heures. Soyez prudente
    .what-is-sure-also-3 = Vous avez la voiture ce soir, je n’ai pas encore de jour à vous donner. Je me renseigne, et moi, { $agent }, je vous appelle lundi à cinq heures. Portez-vous bien
    .what-is-sure-also-4 = Seul ce soir est certain, et je ne prétends pas le contraire. Lundi à cinq heures j’appelle, { $agent }, avec ce que dit le garage. Bonsoir
    .as-i-said = C’est ce que je viens de dire, madame. Notez mardi, c’est l’essentiel. Au revoir.
    .as-i-said-also-1 = Écrivez mardi, le reste n’a pas d’importance. Bonsoir
    .as-i-said-also-2 = Comme je vous l’ai dit. Rappelez si ce n’est pas fait. Au revoir
    .as-i-said-also-3 = Vous avez tout, madame. La prochaine fois, appelez le standard. Au revoir
    .as-i-said-also-4 = Écrivez mardi et ne vous tourmentez plus. Bonsoir

# text: Five o’clock. You said five. I’ve got it here, on my hand, it’s been through four washings. So, was it on the truck?
# says-tense: Well. Five, on the dot. Was it on the truck? Say it straight, I’ve got people tomorrow.
# says-furious: So you do call. Was it on that truck or wasn’t it? Straight!
# wrong-side: You’ve been dreading this, so straight: a fender came, for the wrong side. Wade says Thursday, noon. Two more days, I’ve seen to them, { $held }, ours.
# wrong-side-also-1: I know tomorrow’s on your mind: no, they sent the wrong side. Wade’s new date is Thursday at noon, and I’ve put the two days on us, { $held }
# wrong-side-also-2: You’re worried, and with reason: it’s the left one. Thursday at noon now, and you keep the car until then, I’ve had { $held } put on our account
# wrong-side-also-3: That’s a long wait for one word, I know, and the word is no: wrong fender. Wade needs till Thursday noon. I took care of two more rental days, { $held }
# wrong-side-also-4: I can hear you’re bracing for it. It came for the other side, so Thursday, twelve o’clock. The rental’s extended, { $held }, I did that before I called
# wrong-side-coach: The bad news in the first breath, the new date with its owner, and two days already seen to. That is what a call is for.
# still-looking-good: There’s been a tiny hiccup with the part, but it’s looking good. I’d still count on tomorrow if I were you.
# still-looking-good-also-1: It’s practically there, tomorrow should still work out
# still-looking-good-also-2: Almost, they’re sorting something out. Plan on tomorrow
# still-looking-good-also-3: Wade’s on it, I’m sure he’ll make tomorrow happen
# still-looking-good-also-4: More or less. I’d say tomorrow’s fine
# supplier-again: You won’t believe it: the supplier sent the wrong side. It’s unbelievable, what people get away with in that business.
# supplier-again-also-1: The warehouse messed up, as usual
# supplier-again-also-2: Wade ordered the wrong one, can you believe that?
# supplier-again-also-3: It’s the parts people again, they can’t tell left from right
# supplier-again-also-4: No, and that’s entirely the supplier’s fault
# due-tomorrow: No, it came for the wrong side. Thursday. You could return the rental tomorrow, and apply for two more days from Wednesday on.
# due-tomorrow-also-1: It’ll be Thursday. Please put in a new request for the extra days
# due-tomorrow-also-2: Not yet, Thursday now. The rental’s only through tomorrow, so apply again
# due-tomorrow-also-3: Wrong part, Thursday. You can file for hardship a second time
# due-tomorrow-also-4: It’s the other side’s fender, so Thursday. I’d need your request in writing for more days
monday-call = Cinq heures. Vous aviez dit cinq heures. C’est là, sur ma main, quatre lavages plus tard. Alors, elle était dans le camion ?
    .says-tense = Eh bien. Cinq heures pile. Elle était dans le camion ? Dites-le tout net, j’ai du monde demain.
    .says-furious = Tiens, vous appelez. Elle y était, dans ce camion, oui ou non ? Tout net !
    .wrong-side = Vous la redoutiez, alors tout net : une aile est venue, du mauvais côté. Wade dit jeudi, midi. Deux jours de plus, c’est réglé avec le loueur, { $held }, pour nous.
    .wrong-side-also-1 = Je sais que demain vous préoccupe : non, ils ont envoyé le mauvais côté. La nouvelle date de Wade est jeudi midi, et j’ai mis les deux jours pour nous, { $held }
    .wrong-side-also-2 = Vous vous inquiétez, avec raison : c’est l’aile gauche. Ce sera jeudi midi, et vous gardez la voiture jusque-là, j’ai fait mettre { $held } sur notre compte
    .wrong-side-also-3 = Quatre jours à attendre un mot, je sais, et ce mot est non : mauvaise aile. Wade a besoin jusqu’à jeudi midi. J’ai pris en charge deux jours de plus, { $held }
    .wrong-side-also-4 = Vous vous y attendiez, je l’entends. Elle est venue pour l’autre côté, donc jeudi, midi. La location est prolongée, { $held }, je l’ai fait avant d’appeler
    .wrong-side-coach = La mauvaise nouvelle d’entrée, la nouvelle date et de qui elle vient, et deux jours déjà réglés. Un rappel sert à cela.
    .still-looking-good = Il y a eu un tout petit souci avec la pièce, mais c’est bien parti. À votre place, je compterais toujours sur demain.
    .still-looking-good-also-1 = C’est presque bon, demain devrait marcher
    .still-looking-good-also-2 = Presque, ils règlent un détail. Prévoyez demain
    .still-looking-good-also-3 = Wade est dessus, il y arrivera demain, sans aucun doute
    .still-looking-good-also-4 = Plus ou moins. Disons que demain, ça ira
    .supplier-again = Vous n’allez pas le croire : le fournisseur s’est trompé de côté. C’est incroyable, ce qu’on se permet dans ce métier.
    .supplier-again-also-1 = L’entrepôt s’est trompé, comme d’habitude
    .supplier-again-also-2 = Wade a commandé la mauvaise, vous vous rendez compte ?
    .supplier-again-also-3 = Encore les gens des pièces, ils ne distinguent pas leur gauche de leur droite
    .supplier-again-also-4 = Non, et c’est entièrement la faute du fournisseur
    .due-tomorrow = Non, elle est du mauvais côté. Jeudi. Rendez la location demain, et vous pourrez demander deux jours de plus à partir de mercredi.
    .due-tomorrow-also-1 = Ce sera jeudi. Faites une nouvelle demande pour les jours en plus
    .due-tomorrow-also-2 = Pas encore, jeudi désormais. La location ne va que jusqu’à demain, redemandez
    .due-tomorrow-also-3 = Mauvaise pièce, jeudi. Vous pouvez redéposer une demande
    .due-tomorrow-also-4 = C’est l’aile de l’autre côté, donc jeudi. Pour d’autres jours, il me faudrait une demande écrite

# text: Thursday, noon. You know, that’s bad news, and I’m sitting here smiling. Nobody’s ever called me with bad news before I had it. And the boy? What did he say?
# says-tense: Thursday. Well, I’ll be. Bad news, and I’m glad you called. First time for everything. And the boy?
# says-furious: Thursday. Huh. You called before I had to. That makes me almost laugh. And the boy?
# fine-bye: He’s good. Anyway, I’ll let you get back to your people. Have a good night, Ms. Elordi.
# fine-bye-also-1: All good. Take care now
# fine-bye-also-2: He’s fine, I’ve got another call. Bye
# fine-bye-also-3: Oh, nothing much. Good night, then
# fine-bye-also-4: We talked. You have a nice evening
# told-him-off: He admitted it in the end. I made it very clear to him that this cost us almost three hundred dollars. Good night, ma’am.
# told-him-off-also-1: He owned up, and he got an earful. Good night
# told-him-off-also-2: Let’s say he won’t be that careless again. Good evening
# told-him-off-also-3: He knows now what it cost. Good night
# told-him-off-also-4: I had to lean on him some, but he admitted it. Bye
# put-him-on: You know what, he’s right here, two desks over. Shall I put him on, so he can tell you himself how sorry he is?
# put-him-on-also-1: Would you like to hear it from him? I’ll get him on the line
# put-him-on-also-2: I can have him apologize to you right now
# put-him-on-also-3: He’s just finishing a call, let me hand you over
# put-him-on-also-4: Want a word with him? He owes you one
# what-changed: I like that smile. He’d wanted to say it and didn’t know how; now everybody’s screen shows the last day and what we promised. That was his idea. Thursday, noon. Take care.
# what-changed-also-1: That’s good to hear. He asked me to say thank you, and he came up with something: the last rental day stands on every screen now. So: Thursday at noon, and good night
# what-changed-also-2: You make my evening. He’s well; together we changed the screen, it shows what was promised, and by whom to ask. Thursday at noon it is. Good night
# what-changed-also-3: I’m happy you’re smiling. He didn’t know how to say that it was him. Now nobody gives a date without the shop’s name next to it, his suggestion. Thursday noon; take care of Mr. Tibbets
# what-changed-also-4: Glad to hear it. He was relieved, and he wrote the new line on our sheet himself: ask the shop, then name the day. See you Thursday, noon, at Wade’s. Good night
thursday = Jeudi, midi. Vous savez, c’est une mauvaise nouvelle, et me voilà qui souris. On ne m’a jamais appelée avec une mauvaise nouvelle avant que je l’aie. Et le petit ? Qu’est-ce qu’il a dit ?
    .says-tense = Jeudi. Ça alors. Une mauvaise nouvelle, et je suis contente que vous appeliez. Il y a un début à tout. Et le petit ?
    .says-furious = Jeudi. Hum. Vous avez appelé avant moi. J’en rirais presque. Et le petit ?
    .fine-bye = Il va bien. Allez, je vous rends à vos gens. Bonne soirée, madame Elordi.
    .fine-bye-also-1 = Tout va bien. Prenez soin de vous
    .fine-bye-also-2 = Il va bien, j’ai un autre appel. Au revoir
    .fine-bye-also-3 = Oh, pas grand-chose. Bonsoir, alors
    .fine-bye-also-4 = On s’est parlé. Bonne soirée à vous
    .told-him-off = Il a fini par l’admettre. Je lui ai bien fait comprendre que cela nous avait coûté près de trois cents dollars. Bonsoir, madame.
    .told-him-off-also-1 = Il a avoué, et il en a pris pour son grade. Bonsoir
    .told-him-off-also-2 = Disons qu’il ne sera plus aussi léger. Bonne soirée
    .told-him-off-also-3 = Il sait maintenant ce que ça a coûté. Bonsoir
    .told-him-off-also-4 = J’ai dû le pousser un peu, mais il a avoué. Au revoir
    .put-him-on = Tenez, il est là, à deux bureaux. Je vous le passe, qu’il vous dise lui-même combien il regrette ?
    .put-him-on-also-1 = Voulez-vous l’entendre de lui ? Je l’appelle
    .put-him-on-also-2 = Il peut vous présenter ses excuses tout de suite
    .put-him-on-also-3 = Il termine un appel, je vous le passe
    .put-him-on-also-4 = Vous voulez lui dire un mot ? Il vous en doit un
    .what-changed = Ce sourire me fait plaisir. Il aurait voulu le dire et ne savait pas comment ; désormais l’écran montre à tous le dernier jour et ce qu’on a promis. L’idée est de lui. Jeudi, midi. Portez-vous bien.
    .what-changed-also-1 = Cela fait plaisir à entendre. Il m’a chargé de vous remercier, et il a trouvé quelque chose : le dernier jour de location s’affiche désormais partout. Donc : jeudi midi, et bonsoir
    .what-changed-also-2 = Vous illuminez ma soirée. Il va bien ; ensemble nous avons changé l’écran, on y voit ce qui a été promis et à qui demander. C’est donc jeudi midi. Bonsoir
    .what-changed-also-3 = Votre sourire me réjouit. Il ne savait pas comment dire que c’était lui. Désormais, personne ne donne de date sans le nom du garage à côté, c’est sa proposition. Jeudi midi ; prenez soin de M. Tibbets
    .what-changed-also-4 = Voilà qui fait plaisir. Il était soulagé, et il a écrit lui-même la nouvelle ligne de notre fiche : demander au garage, puis donner le jour. Jeudi, midi, chez Wade. Bonsoir

# text: That wasn’t quite an answer. So what do I tell my people for tomorrow: that I come, or that I don’t?
# says-tense: That’s no answer. Do I have a car on Wednesday or not?
# says-furious: Car or no car! That’s all I asked!
# mend-it: You deserve better than that from me: the part was wrong, Wade says Thursday, noon. You tell them that you come. I’m adding both days now, { $held }, ours.
# mend-it-also-1: That wasn’t straight, you’re right to push. Thursday at noon is what Wade says, and you keep the car, I’m putting { $held } on us
# mend-it-also-2: Fair, I dodged it. Wrong part, Thursday noon. Keep driving, I’ll cover the two days, { $held }
# mend-it-also-3: I hear you, no more hiccups. It’s Thursday at noon. You have the car until then, I’ve just added { $held }
# mend-it-also-4: You asked it straight, and I didn’t answer straight, I see that. Thursday, twelve. The car stays with you, { $held } is ours
# wait-and-see: Let’s wait and see what Wade says in the morning. You can always call us. Good night, ma’am.
# wait-and-see-also-1: I’d give it till tomorrow, then we’ll know more. Good night
# wait-and-see-also-2: We’ll see in the morning. Call the main line. Bye now
# wait-and-see-also-3: Hard to say today. Good evening
# wait-and-see-also-4: Check with the shop first thing. Good night
# that-is-all-i-have: I did call, didn’t I? On the dot. That’s all I can tell you at this point, so let’s both be patient. Good night.
# that-is-all-i-have-also-1: I called when I said I would, that’s what we’d agreed. Good night
# that-is-all-i-have-also-2: You wanted a call, and here it is. I don’t have more. Bye
# that-is-all-i-have-also-3: I’ve been straight with you, ma’am. Good evening
# that-is-all-i-have-also-4: That was an answer, as far as I’m concerned. Good night
thursday-lie = Ce n’était pas tout à fait une réponse. Qu’est-ce que je dis à mes gens pour demain : que je viens, ou que je ne viens pas ?
    .says-tense = Ce n’est pas une réponse. J’ai une voiture mercredi, ou pas ?
    .says-furious = Une voiture ou pas ! Je n’ai rien demandé d’autre !
    .mend-it = Vous méritez mieux que cela de ma part : la pièce n’était pas la bonne, Wade dit jeudi, midi. Dites-leur que vous venez. J’ajoute les deux jours tout de suite, { $held }, pour nous.
    .mend-it-also-1 = Ce n’était pas net, vous avez raison d’insister. C’est jeudi midi d’après Wade, et vous gardez la voiture, je mets { $held } pour nous
    .mend-it-also-2 = C’est juste, j’ai esquivé. Mauvaise pièce, jeudi midi. Continuez de rouler, je prends les deux jours, { $held }
    .mend-it-also-3 = Je vous entends, assez de petits soucis. C’est jeudi midi. Vous avez la voiture jusque-là, je viens d’ajouter { $held }
    .mend-it-also-4 = Vous demandiez tout net et j’ai tourné autour, je le vois. Jeudi, midi. La voiture reste chez vous, { $held } pour nous
    .wait-and-see = Attendons de voir ce que Wade dira demain matin. Vous pouvez toujours nous rappeler. Bonsoir, madame.
    .wait-and-see-also-1 = Laissons passer la nuit, on en saura plus demain. Bonsoir
    .wait-and-see-also-2 = On verra demain matin. Appelez le standard. Au revoir
    .wait-and-see-also-3 = Difficile à dire aujourd’hui. Bonne soirée
    .wait-and-see-also-4 = Voyez avec le garage à la première heure. Bonsoir
    .that-is-all-i-have = J’ai bien appelé, non ? À l’heure dite. C’est tout ce que je peux vous dire pour l’instant, un peu de patience de part et d’autre. Bonsoir.
    .that-is-all-i-have-also-1 = J’ai appelé quand je l’avais dit, c’est ce qui était convenu. Bonsoir
    .that-is-all-i-have-also-2 = Vous vouliez un appel, le voilà. Je n’ai rien de plus. Au revoir
    .that-is-all-i-have-also-3 = J’ai été clair avec vous, madame. Bonsoir
    .that-is-all-i-have-also-4 = C’était une réponse, en ce qui me concerne. Bonsoir

# text: Is there anybody over you? I’m not being ugly. I just keep being told things by people who aren’t the ones who do them.
# says-tense: Who’s over you? I asked for somebody who can do something. I didn’t ask for another voice.
# says-furious: Then who’s over you? Get me them! I’m done with voices!
# up-to-claims-vp: I can put you through to the vice president’s office. They’ll open a ticket, and somebody will look at it.
# up-to-claims-vp-also-1: Let me transfer you to executive relations
# up-to-claims-vp-also-2: I’ll pass you up, then, hold the line
# up-to-claims-vp-also-3: Certainly, the executive office can take it from here
# up-to-claims-vp-also-4: You’re going through to the vice president’s voice mail
# it-ends-with-me: You’ve had enough voices, and you’re right to say so. Nobody above me has more to give than I have: I decide it, I do it, in this call. Give me two minutes.
# it-ends-with-me-also-1: I get why you’re angry. There’s no one further up who’d do more: it’s mine to decide, and I’ll do it before we hang up
# it-ends-with-me-also-2: That’s fair, after today. It stops with me, though. I’m the one who does it, and you’ll hear it done in two minutes
# it-ends-with-me-also-3: You want a doer, not a voice, I understand. That’s me, on this call. Two minutes, then judge
# it-ends-with-me-also-4: No wonder you ask. I have the last word on this, so I’m going to use it, right now
# i-am-it: You asked for a supervisor, ma’am, and you’ve got one.
# i-am-it-also-1: I’m as high as it goes for you
# i-am-it-also-2: There’s nobody else, it’s me or nothing
# i-am-it-also-3: This is the supervisor, so that’s that
# i-am-it-also-4: I don’t see what anyone else would tell you
# calm-first: I’ll be glad to help you, Ms. Elordi, as soon as we can both talk in a calm and constructive way.
# calm-first-also-1: Let’s calm down first, please
# calm-first-also-2: I need you to lower your voice
# calm-first-also-3: Take a breath, ma’am, then we’ll go on
# calm-first-also-4: We won’t get anywhere in that tone
over-you = Il y a quelqu’un au-dessus de vous ? Ce n’est pas par méchanceté. C’est qu’on me dit toujours des choses, et ce ne sont jamais ceux qui les font.
    .says-tense = Qui est au-dessus de vous ? J’ai demandé quelqu’un qui puisse faire quelque chose. Pas une voix de plus.
    .says-furious = Alors qui est au-dessus de vous ? Passez-le-moi ! J’en ai fini avec les voix !
    .up-to-claims-vp = Je peux vous passer le bureau de la vice-présidente. On ouvrira un ticket, et quelqu’un regardera.
    .up-to-claims-vp-also-1 = Je vous transfère aux relations de la direction
    .up-to-claims-vp-also-2 = Je vous passe plus haut, alors, restez en ligne
    .up-to-claims-vp-also-3 = Bien sûr, la direction peut reprendre d’ici
    .up-to-claims-vp-also-4 = Je vous passe la messagerie de la vice-présidente
    .it-ends-with-me = Assez de voix, vous avez raison de le dire. Personne au-dessus de moi n’a plus à donner que moi : je décide, je le fais, pendant cet appel. Laissez-moi deux minutes.
    .it-ends-with-me-also-1 = Je comprends votre colère. Personne plus haut ne ferait davantage : c’est à moi de décider, et ce sera fait avant que nous raccrochions
    .it-ends-with-me-also-2 = C’est mérité, après cette journée. Mais cela s’arrête à moi. C’est moi qui le fais, et vous l’entendrez dans deux minutes
    .it-ends-with-me-also-3 = Vous voulez quelqu’un qui fasse, je comprends. C’est moi, pendant cet appel. Deux minutes, puis jugez
    .it-ends-with-me-also-4 = Pas étonnant que vous demandiez. Le dernier mot, ici, c’est moi qui l’ai, et je vais m’en servir, tout de suite
    .i-am-it = Vous avez demandé un superviseur, madame, et vous l’avez.
    .i-am-it-also-1 = Pour vous, cela ne va pas plus haut
    .i-am-it-also-2 = Il n’y a personne d’autre, c’est moi ou rien
    .i-am-it-also-3 = Vous parlez au superviseur, un point c’est tout
    .i-am-it-also-4 = Je ne vois pas ce qu’un autre vous dirait
    .calm-first = Je vous aiderai volontiers, madame Elordi, dès que nous pourrons parler calmement et de façon constructive.
    .calm-first-also-1 = Calmons-nous d’abord, s’il vous plaît
    .calm-first-also-2 = Je vous demande de baisser la voix
    .calm-first-also-3 = Respirez, madame, et nous reprendrons
    .calm-first-also-4 = Sur ce ton, nous n’arriverons à rien

# text: Monday at five. It’s on my hand. I’d better go, he eats at six, and he doesn’t wait for the cat either.
# says-tense: Monday, five. I’ve written it. We’ll see.
# says-furious: Five. Monday. I’ve got it in ink.
# becomes: She was on the gravel by five-twenty. Mr. Tibbets had his insulin at six, and asked who had written on her hand.
good-night = Lundi cinq heures. C’est sur ma main. Je file, il mange à six heures, et il n’attend même pas le chat.
    .says-tense = Lundi, cinq heures. C’est écrit. On verra.
    .says-furious = Cinq heures. Lundi. Je l’ai à l’encre.
    .becomes = À cinq heures vingt, elle était sur la piste. M. Tibbets a eu son insuline à six heures, et a demandé qui lui avait écrit sur la main.

# text: His idea? You tell him I said good. And you, you tell people Thursday more often. Good night.
# says-tense: His idea, huh. Well. Tell him it’s a good one. Good night.
# says-furious: His idea. All right. Tell him I heard.
# becomes: Thursday at noon she had her own car, with one fender a shade too new. There’s a photograph of a kitchen calendar by Dustin’s screen; she sent it, and he put it up himself.
keys = Son idée ? Dites-lui que je trouve ça bien. Et vous, dites jeudi plus souvent. Bonsoir.
    .says-tense = Son idée, tiens. Eh bien, dites-lui qu’elle est bonne. Bonsoir.
    .says-furious = Son idée. Bon. Dites-lui que j’ai entendu.
    .becomes = Jeudi à midi, elle avait sa voiture, une aile un rien trop neuve. À côté de l’écran de Dustin, il y a la photo d’un calendrier de cuisine ; elle l’a envoyée, et c’est lui qui l’a accrochée.

# text: Well. You called, I’ll give you that. Good night.
# says-tense: That’s that, I guess. Good night.
# says-furious: Fine. Bye.
# becomes: She had her car on Thursday. The next young man who wanted somebody to stop crying had the same screen as Dustin, and said the same sentence.
told-nothing = Enfin. Vous avez appelé, je vous l’accorde. Bonsoir.
    .says-tense = Voilà, je suppose. Bonsoir.
    .says-furious = Bon. Au revoir.
    .becomes = Elle a eu sa voiture jeudi. Le jeune homme suivant, qui voulait que quelqu’un cesse de pleurer, avait le même écran que Dustin, et a dit la même phrase.

# text: It’s ten past five on Monday, and I’m talking to your machine. I had you down for five.
# says-tense: Monday, ten past. You said five.
# says-furious: Five, you said!
# becomes: The truck had brought the wrong fender. On Tuesday she stood in Wade’s yard without a car, with her hand open, so that he could read what was on it.
no-call = Il est cinq heures dix, lundi, et je parle à votre répondeur. Je vous avais noté pour cinq heures.
    .says-tense = Lundi, dix. Vous aviez dit cinq heures.
    .says-furious = Cinq heures, vous aviez dit !
    .becomes = Le camion avait apporté la mauvaise aile. Mardi, elle était dans la cour de Wade, sans voiture, la main ouverte, pour qu’il lise ce qu’il y avait dessus.

# text: So I’ll hear it when I hear it. All right. Good night.
# says-tense: No day, no name. Well, I’ve got the car. Good night.
# says-furious: No name again! Good night.
# becomes: Mr. Tibbets had his insulin. On Tuesday the fender was for the wrong side, the rental was over, and nobody had said. She told it a fifth time, to somebody new.
gravel = Je l’apprendrai donc quand je l’apprendrai. Bon. Bonsoir.
    .says-tense = Ni jour, ni nom. Enfin, j’ai la voiture. Bonsoir.
    .says-furious = Encore pas de nom ! Bonsoir.
    .becomes = M. Tibbets a eu son insuline. Mardi, l’aile était du mauvais côté, la location finie, et personne n’avait rien dit. Elle l’a raconté une cinquième fois, à quelqu’un de nouveau.

# text: Then I’ve got calls to make. Good-bye.
# says-tense: I thought so. I’ve got people waiting.
# says-furious: Then I’ll walk!
# becomes: She borrowed a neighbor’s truck with no heater and got there at seven-ten. It went well, that time. In January she and her sister moved their policies.
borrowed-truck = Alors j’ai des appels à passer. Au revoir.
    .says-tense = Je m’en doutais. On m’attend.
    .says-furious = Alors j’irai à pied !
    .becomes = Elle a emprunté la camionnette d’un voisin, sans chauffage, et elle est arrivée à sept heures dix. Cette fois-là, ça s’est bien passé. En janvier, sa sœur et elle ont changé d’assureur.

# text: A voice mail. Of course. Well, I know how those go.
# says-tense: Another voice. And this one’s recorded.
# says-furious: A machine! You’re giving me a machine!
# becomes: The vice president’s office wrote back on the sixteenth: a supervisor could have decided it.
passed-up = Une messagerie. Évidemment. Je connais.
    .says-tense = Encore une voix. Et celle-ci est enregistrée.
    .says-furious = Une machine ! Vous me passez une machine !
    .becomes = Le bureau de la vice-présidente a répondu le 16 : un superviseur pouvait en décider.

# text: I’ve got to go. There’s a man waiting for his supper.
# says-tense: I’m out of time for you.
# says-furious: I’m done!
# becomes: She drove out there anyway. On Friday the rental company reported the car overdue, and on Monday the state had a complaint with a photograph of a kitchen calendar.
hung-up = Il faut que j’y aille. Un homme attend son souper.
    .says-tense = Je n’ai plus de temps pour vous.
    .says-furious = C’est fini !
    .becomes = Elle y est allée quand même. Vendredi, le loueur a déclaré la voiture non rendue, et lundi l’autorité de l’État avait une réclamation, avec la photo d’un calendrier de cuisine.
