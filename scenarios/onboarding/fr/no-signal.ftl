# text: Which night did you mean?
title = Quel soir, au juste ?

# text: Monday 9 March, 8.20. You answer in public for Brynfon, a mobile and broadband operator in mid Wales. The mast at Cwm Arlais has been down since 27 February; the missing power unit is due on { $part }. Rhian Lazenby, the vet there, has posted about it, and { $replies } people have replied. Everybody reads what you write, until you ask her into private messages. Later, they will want to read how it ended.
briefing = Lundi 9 mars, 8 h 20. Vous répondez en public pour Brynfon, opérateur de téléphonie mobile et d’Internet du centre du pays de Galles. L’antenne de Cwm Arlais est muette depuis le 27 février ; le bloc d’alimentation qui manque est attendu le { $part }. Rhian Lazenby, la vétérinaire du lieu, a publié un message, et { $replies } personnes ont répondu. Tout le monde lit ce que vous écrivez, jusqu’à ce que vous lui proposiez les messages privés. Ensuite, tout le monde voudra lire la fin.

# text: In public: the cause, the date, what everyone can do. Never a name, an address, a number or what somebody told you, not even to help faster.
policy-public = En public : la cause, la date, ce que chacun peut faire. Jamais un nom, une adresse, un numéro, ni ce qu’on vous a confié, même pour aider plus vite.
# text: What concerns one person goes on in private messages: once they have been heard, with the reason, and with a word on what will be said in public.
policy-private = Ce qui ne concerne qu’une personne continue en messages privés : une fois qu’elle se sait entendue, en disant pourquoi, et ce qui sera dit en public.
# text: In private, check account number and postcode before you change anything.
policy-verify = En privé, vérifiez le numéro de compte et le code postal avant de changer quoi que ce soit.
# text: Give the date that the engineers gave, and say when the next word comes. Nobody promises a night any more.
policy-date = Donnez la date des techniciens, et dites quand viendra la prochaine nouvelle. Plus personne ne promet de soir.
# text: People on call and people with alarm pendants get a loan SIM that uses the other networks, free, by courier before ten the next morning.
policy-loan = Qui est de garde, ou porte un médaillon d’alarme, reçoit une carte SIM de prêt qui passe par les autres réseaux, sans frais, par coursier, le lendemain avant dix heures.
# text: Days without service come off the bill, up to { $limit } with a gesture, without asking.
policy-credit = Les jours sans service se déduisent de la facture, avec un geste jusqu’à { $limit }, sans demander.

# text: to hear that the missed call was not her doing
need-heard = entendre que l’appel manqué n’était pas de sa faute
# text: to have a date that she can believe
need-when = avoir une date à laquelle elle puisse croire
# text: to know why three texts were wrong
need-why = savoir pourquoi trois SMS étaient faux
# text: to be reachable on her nights on call
need-calls = être joignable les nuits de garde
# text: not to pay for days without a signal
need-credit = ne pas payer des jours sans réseau
# text: that the valley reads its answer where it asked
need-valley = que la vallée lise sa réponse là où elle a demandé

# text: Account
# value: R. Lazenby, eleven years, { $plan } a month, never late
record-account = Compte
    .value = R. Lazenby, onze ans, { $plan } par mois, jamais en retard
# text: Mast
# value: Cwm Arlais, down since 27 February; power unit due on { $part }, mast back that evening
record-mast = Antenne
    .value = Cwm Arlais, en panne depuis le 27 février ; alimentation attendue le { $part }, retour du réseau le soir même
# text: Texts sent
# value: 28 February, 3 and 6 March: ‘restored tonight’, automatic, each time a crew was booked
record-texts = SMS envoyés
    .value = 28 février, 3 et 6 mars : « rétabli ce soir », automatiques, à chaque visite planifiée
# text: Loan SIMs
# value: 31 in the drawer, use the other networks too
record-sims = SIM de prêt
    .value = 31 dans le tiroir, passent aussi par les autres réseaux
# text: Identity
# value: to be checked in private
record-identity = Identité
    .value = à vérifier en privé

# text: Automatic compensation: what it covers
# content: The scheme pays a fixed sum a day when a landline or home broadband fails. Mobile service is not part of it. For a mast that is down, our own rule applies: the days come off the bill.
knowledge-scheme = L’indemnisation automatique : ce qu’elle couvre
    .content = Le dispositif verse une somme fixe par jour quand une ligne fixe ou l’Internet de la maison tombe en panne. Le mobile n’en fait pas partie. Pour une antenne en panne, notre propre règle s’applique : les jours se déduisent de la facture.
# text: Alarm pendants when a mast is down
# content: Put the person on the priority list, in private. The alarm centre can ring the landline instead. Calls to 999 go through on any network in range.
knowledge-pendants = Les médaillons d’alarme quand une antenne est en panne
    .content = Mettez la personne sur la liste prioritaire, en privé. Le centre d’alarme peut appeler la ligne fixe. Les appels au 999 passent par n’importe quel réseau à portée.

# text: Home Signal Box
product-box = Boîtier réseau maison

# text: Mast down: date given, loan SIM sent
disposition-mast = Antenne en panne : date donnée, SIM envoyée
# text: Mast down: partly settled
disposition-partly = Antenne en panne : réglé en partie
# text: Passed to head office
disposition-complaint = Transmis à la direction
# text: Not settled
disposition-open = Non réglé

# text: @Brynfon Day eleven without a signal in Cwm Arlais. Three texts from you, each one saying ‘restored tonight’. I’d be glad to know which night you had in mind. Rhian Lazenby, vet, on call.
# says-tense: @Brynfon Day eleven, no signal in Cwm Arlais. Three texts: ‘restored tonight’. Three nights, nothing. I’m the vet here, I’m on call, and I’ve had enough of being lied to. Which night?
# says-furious: @Brynfon Eleven days! Three texts, ‘restored tonight’, three lies! I’m a vet on call and nobody can reach me. Do you even know where Cwm Arlais is?
# dm-us: Hi Rhian, sorry to hear you’re having trouble with your service! Please DM us your mobile number and postcode, and one of the team will be happy to look into it.
# dm-us-also-1: Hi! So sorry about that, drop us a DM with your details and we’ll check
# dm-us-also-2: Sorry for any inconvenience, please message us privately with your number
# dm-us-also-3: Hello Rhian, that’s not the experience we want, could you DM us?
# dm-us-also-4: Thanks for getting in touch! Send us a private message so we can help
# dm-us-coach: The valley has read that sentence before. It says that nobody has read hers.
# real-date: Good morning, Rhian, { $agent } here. Eleven days and three false texts: of course you’re angry. I’m getting the real date from the engineers, and it goes here.
# real-date-also-1: Morning Rhian, I’m { $agent }. Eleven days is bad, three false texts is worse, and your anger’s fair. I’m asking the engineers now and I’ll post their answer here
# real-date-also-2: Good morning. You were told ‘tonight’ three times and it wasn’t so. I’d be livid. I’ll find out the true date and put it in this thread. { $agent }
# real-date-also-3: Rhian, { $agent } here, good morning. You’re right to be cross, we’ve let you down for eleven days. I’m on to the engineers and will answer you right here
# real-date-also-4: Hello Rhian. A vet on call with no signal, and texts that lied: I understand the anger. Leave the date with me, I’ll post it here. { $agent }
# partner: Good morning. That mast belongs to an infrastructure partner, so repairs aren’t in our hands. We’ve reminded them and share your frustration.
# partner-also-1: Hello, the mast isn’t ours, it’s run by a partner company, so please bear with them
# partner-also-2: Morning. Repairs are done by a contractor and we’re waiting for them as much as you are
# partner-also-3: Hi Rhian, unfortunately the site owner is responsible for that one
# partner-also-4: Good morning, that’s down to our infrastructure partner, not to us
# status-page: Morning Rhian! Our status page shows Cwm Arlais as ‘degraded’. It’s updated every hour.
# status-page-also-1: Hi, please see the status page for live updates on your mast
# status-page-also-2: Good morning! You’ll find the current state on our coverage checker
# status-page-also-3: Morning, it’s listed as degraded, have a look at the status page now and then
# status-page-also-4: Hello! All outages are on our website, updated hourly
post = @Brynfon Onzième jour sans réseau à Cwm Arlais. Trois SMS de vous, qui disent chacun « rétabli ce soir ». J’aimerais savoir de quel soir vous parliez. Rhian Lazenby, vétérinaire, de garde.
    .says-tense = @Brynfon Onzième jour, pas de réseau à Cwm Arlais. Trois SMS : « rétabli ce soir ». Trois soirs, rien. Je suis la vétérinaire d’ici, je suis de garde, et j’en ai assez qu’on me mente. Quel soir ?
    .says-furious = @Brynfon Onze jours ! Trois SMS, « rétabli ce soir », trois mensonges ! Je suis vétérinaire de garde et personne ne peut me joindre. Vous savez seulement où est Cwm Arlais ?
    .dm-us = Bonjour Rhian, désolés d’apprendre que votre ligne vous pose problème ! Envoyez-nous votre numéro et votre code postal en message privé, et l’équipe se fera un plaisir de regarder.
    .dm-us-also-1 = Bonjour ! Désolés pour ça, écrivez-nous en privé avec vos coordonnées et on regarde
    .dm-us-also-2 = Toutes nos excuses pour la gêne, merci de nous envoyer votre numéro en message privé
    .dm-us-also-3 = Bonjour Rhian, ce n’est pas l’expérience que nous souhaitons, un message privé ?
    .dm-us-also-4 = Merci de nous avoir contactés ! Passez en messages privés pour qu’on puisse vous aider
    .dm-us-coach = La vallée a déjà lu cette phrase. Elle dit que personne n’a lu la sienne.
    .real-date = Bonjour Rhian, ici { $agent }. Onze jours et trois SMS faux : bien sûr que vous êtes en colère. Je demande la vraie date aux techniciens, et je l’écris ici.
    .real-date-also-1 = Bonjour Rhian, je suis { $agent }. Onze jours, c’est grave, trois faux SMS, c’est pire, et votre colère est juste. J’interroge les techniciens et je mets leur réponse ici
    .real-date-also-2 = Bonjour. On vous a dit trois fois « ce soir » et c’était faux. Je serais hors de moi. Je cherche la vraie date et je la donne dans ce fil. { $agent }
    .real-date-also-3 = Rhian, bonjour, ici { $agent }. Vous avez raison d’être fâchée, voilà onze jours qu’on vous laisse tomber. Je vois avec la technique et je vous réponds ici même
    .real-date-also-4 = Bonjour Rhian. De garde, sans réseau, et des SMS qui mentent : je comprends la colère. La date, je m’en charge, et je la publie ici. { $agent }
    .partner = Bonjour. Cette antenne appartient à un partenaire, les réparations ne sont donc pas de notre ressort. Nous l’avons relancé et partageons votre agacement.
    .partner-also-1 = Bonjour, l’antenne n’est pas à nous, elle est gérée par une société partenaire, merci de patienter
    .partner-also-2 = Bonjour. Les réparations sont faites par un prestataire et nous l’attendons autant que vous
    .partner-also-3 = Bonjour Rhian, malheureusement c’est le propriétaire du site qui est responsable
    .partner-also-4 = Bonjour, cela dépend de notre partenaire technique, pas de nous
    .status-page = Bonjour Rhian ! Notre page d’état indique Cwm Arlais en « service dégradé ». Elle est mise à jour toutes les heures.
    .status-page-also-1 = Bonjour, consultez la page d’état pour suivre votre antenne en direct
    .status-page-also-2 = Bonjour ! L’état actuel figure sur notre carte de couverture
    .status-page-also-3 = Bonjour, c’est noté « dégradé », jetez un œil à la page d’état de temps en temps
    .status-page-also-4 = Bonjour ! Toutes les pannes sont sur notre site, actualisé chaque heure

# text: That’s the one you post under everybody, I’ve looked. (‘Got it in January.’ ‘Same here, word for word.’) I asked which night.
# says-tense: (‘Copy, paste.’ ‘Got that one in January.’) There, they know it by heart. I’m not everybody. I asked one question. Which night?
# says-furious: (‘Copy, paste.’ ‘Robots.’) Everyone here can recite that! I asked you one thing. One!
# keep-friendly: Please keep it friendly, everyone. Our engineers are working very hard, and comments like these won’t bring the mast back a minute sooner.
# keep-friendly-also-1: We’d ask everybody to stay polite, our staff read this too
# keep-friendly-also-2: Let’s keep it civil please, insults don’t repair masts
# keep-friendly-also-3: A reminder that there are people behind this account, be kind
# keep-friendly-also-4: We understand but please mind the tone, everyone
# dm-again: We can only look into individual faults by private message, I’m afraid.
# dm-again-also-1: We really do need a DM to help with that
# dm-again-also-2: Without a private message there’s nothing we can look up
# dm-again-also-3: As I said, please DM us, we can’t help in public
# dm-again-also-4: For single cases please use private messages
# no-answer: You’re right, that was no answer, and I’m sorry. Eleven days, three wrong texts, one question: which night. I’m asking the engineers.
# no-answer-also-1: Fair. I’m sorry, that was a stock line. You asked which night, after eleven days and three false ones. I’m finding out from the people on the mast
# no-answer-also-2: I apologise, you deserved better than that. So: no signal for eleven days, three texts, no truth. I’ll get you the real date
# no-answer-also-3: That didn’t answer you, and you’ve a right to be angry. Sorry. You want one date you can trust. I’m getting it now
# no-answer-also-4: You asked one thing and I answered another, I’m sorry. Which night, after three wrong ones. I’m on to engineering about it
# ninety-four: To be fair, ninety-four per cent of our masts in Wales were up all month. That’s better than most networks manage out here.
# ninety-four-also-1: Actually our coverage in Wales is among the best there is
# ninety-four-also-2: It’s one mast out of many, most of the network is fine
# ninety-four-also-3: Other operators don’t even serve the valley, to be honest
# ninety-four-also-4: For balance: nearly all our sites had no fault this month
copied = Ça, c’est ce que vous mettez sous tous les messages, j’ai regardé. (« J’ai eu le même en janvier. » « Pareil, mot pour mot. ») J’ai demandé quel soir.
    .says-tense = (« Copier, coller. » « J’ai eu le même en janvier. ») Vous voyez, ils le savent par cœur. Je ne suis pas tout le monde. J’ai posé une question. Quel soir ?
    .says-furious = (« Copier, coller. » « Des robots. ») Tout le monde ici peut le réciter ! Je vous ai demandé une chose. Une !
    .keep-friendly = Merci à tous de rester courtois. Nos techniciens travaillent très dur, et ce genre de commentaire ne fera pas revenir l’antenne une minute plus tôt.
    .keep-friendly-also-1 = Nous demandons à chacun de rester poli, nos équipes lisent aussi
    .keep-friendly-also-2 = Restons corrects s’il vous plaît, les insultes ne réparent pas les antennes
    .keep-friendly-also-3 = Rappelons qu’il y a des humains derrière ce compte, soyez gentils
    .keep-friendly-also-4 = On comprend, mais attention au ton, tout le monde
    .dm-again = Nous ne pouvons regarder une panne particulière qu’en message privé, hélas.
    .dm-again-also-1 = Il nous faut vraiment un message privé pour cela
    .dm-again-also-2 = Sans message privé, nous ne pouvons rien consulter
    .dm-again-also-3 = Comme je l’ai dit, écrivez-nous en privé, en public on ne peut pas aider
    .dm-again-also-4 = Pour les cas individuels, passez par les messages privés
    .no-answer = C’est vrai, ce n’était pas une réponse, et je m’en excuse. Onze jours, trois SMS faux, une question : quel soir. Je demande aux techniciens.
    .no-answer-also-1 = Exact. Pardon, c’était une phrase toute faite. Vous demandiez quel soir, après onze jours et trois fausses dates. Je me renseigne auprès de ceux qui réparent
    .no-answer-also-2 = Je vous présente mes excuses, vous méritiez mieux. Donc : onze jours sans réseau, trois SMS, rien de vrai. Je vous trouve la vraie date
    .no-answer-also-3 = Cela ne vous répondait pas, et vous avez le droit d’être en colère. Pardon. Vous voulez une date fiable. Je vais la chercher
    .no-answer-also-4 = Vous demandiez une chose et j’ai répondu autre chose, excusez-moi. Quel soir, après trois faux. Je vois ça avec la technique
    .ninety-four = Pour être juste, quatre-vingt-quatorze pour cent de nos antennes galloises ont marché tout le mois. Peu de réseaux font mieux par ici.
    .ninety-four-also-1 = En réalité, notre couverture au pays de Galles est parmi les meilleures
    .ninety-four-also-2 = C’est une antenne parmi beaucoup d’autres, l’essentiel du réseau va bien
    .ninety-four-also-3 = D’autres opérateurs ne desservent même pas la vallée, il faut le dire
    .ninety-four-also-4 = À titre de comparaison : presque tous nos sites ont tenu ce mois-ci

# text: It isn’t only me. (‘My dad’s eighty-six and his alarm pendant runs on you. He’s on his own. What if he falls?’) That’s Carys. I don’t know what to tell her, and it keeps me awake. Do you?
# says-tense: (‘Dad’s eighty-six, on his own, and his alarm pendant runs on your network. If he falls, who comes?’) That’s Carys, two farms up. I lie awake over that one. What do I tell her?
# says-furious: (‘Dad’s eighty-six, alone, the pendant’s dead. Who comes if he falls?’) That keeps me awake, never mind the rest! Answer Carys: if he goes down tonight, who comes?
# name-him: Carys, that can’t wait. Post your dad’s name and address here, and he’ll be on our priority list in five minutes.
# name-him-also-1: Carys, give us his name and where he lives and we’ll act at once
# name-him-also-2: Please reply with your father’s address, I’ll put him top of the list
# name-him-also-3: Carys, what’s his name, street and number? We’ll see to him straight away
# name-him-also-4: Quick, Carys: your dad’s details in a reply, and I’ll get him prioritised
# name-him-coach: Meant well, and fast. It asks a daughter to tell the whole world that an old man lives alone, where, and that his alarm is dead.
# fall-back: Most pendants switch to another network by themselves, so there’s usually no cause for alarm. He can press the button to make sure.
# fall-back-also-1: Pendants normally have a backup, I wouldn’t worry
# fall-back-also-2: As a rule those devices roam, it should be fine
# fall-back-also-3: Modern alarms use several networks, no need to panic
# fall-back-also-4: I’m sure his pendant is all right, he could just test it
# in-turn: If you’re affected, please report your own fault through the Brynfon app. Every report gets a number and is dealt with in the order received.
# in-turn-also-1: Everybody please log their own fault in the app, so each has a reference
# in-turn-also-2: Report it in the app and you’ll get a case number, one per household
# in-turn-also-3: We handle reports in order, please submit yours online
# in-turn-also-4: Each of you needs to raise a ticket with us, first come first served
# in-turn-coach: An app, in a valley without a signal; and a number in a queue for a man who may be lying on the floor.
# carys-first: That would keep me awake too. Carys: write to us privately and he’s on the priority list today. Until then, 999 works on any network in range.
# carys-first-also-1: That’s frightening, and it comes first. Carys, a private message please, he’ll be prioritised today. Ask the alarm centre to use the landline; 999 goes through on other networks
# carys-first-also-2: I understand the worry. Carys, please message us privately about your dad, we have a list for exactly that. Until then his alarm centre can call a landline instead
# carys-first-also-3: No one should lie awake over that. Carys, in a private message, not here: we’ll put him first today. 999 works through any mast in range
# carys-first-also-4: You’re right to be worried for him. We keep a priority list: Carys, write to us in private and he’s on it. The centre can ring a landline for now, if he has one
neighbours = Il n’y a pas que moi. (« Mon père a quatre-vingt-six ans et son médaillon d’alarme passe par vous. Il est seul. Et s’il tombe ? ») C’est Carys. Je ne sais pas quoi lui dire, et ça m’empêche de dormir. Vous savez, vous ?
    .says-tense = (« Papa a quatre-vingt-six ans, il est seul, son médaillon d’alarme passe par votre réseau. S’il tombe, qui vient ? ») C’est Carys, deux fermes plus haut. La nuit, j’y pense. Qu’est-ce que je lui dis ?
    .says-furious = (« Papa, quatre-vingt-six ans, seul, le médaillon est mort. Qui vient s’il tombe ? ») Voilà ce qui m’empêche de dormir ! Répondez à Carys : s’il tombe cette nuit, qui vient ?
    .name-him = Carys, cela ne peut pas attendre. Mettez ici le nom et l’adresse de votre père, et dans cinq minutes il est sur notre liste prioritaire.
    .name-him-also-1 = Carys, donnez-nous son nom et où il habite, on agit tout de suite
    .name-him-also-2 = Répondez avec l’adresse de votre père, je le mets en tête de liste
    .name-him-also-3 = Carys, son nom, sa rue, son numéro ? On s’occupe de lui immédiatement
    .name-him-also-4 = Vite, Carys : les coordonnées de votre papa dans une réponse, et je le fais passer devant
    .name-him-coach = L’intention est bonne, et c’est rapide. C’est demander à une fille de dire au monde entier qu’un vieil homme vit seul, où, et que son alarme est morte.
    .fall-back = La plupart des médaillons basculent d’eux-mêmes sur un autre réseau, il n’y a donc pas lieu de s’alarmer. Il peut appuyer sur le bouton pour vérifier.
    .fall-back-also-1 = Les médaillons ont normalement un secours, je ne m’en ferais pas
    .fall-back-also-2 = En règle générale ces appareils changent de réseau, ça devrait aller
    .fall-back-also-3 = Les alarmes modernes utilisent plusieurs réseaux, pas de panique
    .fall-back-also-4 = Son médaillon marche sûrement, il n’a qu’à l’essayer
    .in-turn = Si vous êtes touchés, signalez chacun votre panne dans l’application Brynfon. Chaque signalement reçoit un numéro et passe dans l’ordre d’arrivée.
    .in-turn-also-1 = Que chacun déclare sa panne dans l’application, pour avoir une référence
    .in-turn-also-2 = Signalez-la dans l’application et vous aurez un numéro de dossier, un par foyer
    .in-turn-also-3 = Nous traitons les signalements dans l’ordre, merci de le faire en ligne
    .in-turn-also-4 = Chacun doit ouvrir son propre ticket, premier arrivé, premier servi
    .in-turn-coach = Une application, dans une vallée sans réseau ; et un numéro d’attente pour un homme qui est peut-être par terre.
    .carys-first = Ça m’empêcherait aussi de dormir. Carys : écrivez-nous en privé, il passe aujourd’hui sur la liste prioritaire. D’ici là, le 999 passe par n’importe quel réseau à portée.
    .carys-first-also-1 = C’est effrayant, et ça passe en premier. Carys, un message privé s’il vous plaît, il sera prioritaire aujourd’hui. Demandez au centre d’alarme d’appeler le fixe ; le 999 passe par les autres réseaux
    .carys-first-also-2 = Je comprends l’inquiétude. Carys, écrivez-nous en privé au sujet de votre père, nous avons une liste faite pour ça. En attendant, son centre d’alarme peut appeler sur une ligne fixe
    .carys-first-also-3 = Personne ne devrait perdre le sommeil pour ça. Carys, en message privé, pas ici : on le met en tête dès aujourd’hui. Le 999 passe par toute antenne à portée
    .carys-first-also-4 = Vous avez raison de vous inquiéter pour lui. Nous tenons une liste prioritaire : Carys, écrivez-nous en privé et il y est. Le centre peut appeler une ligne fixe pour l’instant, s’il en a une

# text: Now mine. Three times I had it in writing. Give me one reason why I should believe the fourth. When is it back, and why did those texts say tonight?
# says-tense: Now mine. Three times in writing, three times nothing. Why would I believe a fourth? When, and who sends those texts?
# says-furious: And mine? Why should I believe a word? Who writes those texts? And when is it back, the truth this time!
# thursday: You’ve no reason to, yet. The texts went out by themselves whenever a crew was booked. The part comes Thursday, signal that evening; if it slips, you’ll read it here by noon.
# thursday-also-1: I wouldn’t believe us either. A machine sent them each time a visit was planned. The part arrives on Thursday, and you’ll hear from me here by noon, whatever happens
# thursday-also-2: Fair enough, we’ve used up your trust. The texts were automatic and wrong. Thursday is when the power unit comes; at noon I’ll write here how it stands
# thursday-also-3: After three, I’d doubt it as well. They’re sent without anyone looking. What the engineers say: part on Thursday, mast that evening, and I report here at noon
# thursday-also-4: I can’t ask you to trust it. The cause: automatic texts, sent too early. The date: Thursday, and if it moves I’ll say so in this thread by midday
# tonight: I’ve just chased it up myself, and I can tell everybody here that it’s coming back tonight. You have my personal word, Rhian!
# tonight-also-1: Good news, it will be restored tonight, I promise
# tonight-also-2: I’ve spoken to the team: signal back this evening, a hundred per cent
# tonight-also-3: It’ll be up tonight, I guarantee it, you can all relax
# tonight-also-4: This time it’s certain: tonight it’s fixed
# tonight-coach: It is what all of them long to read, and the record says Thursday. You have just sent the fourth text.
# rectifier: The RAN cabinet has a rectifier fault. The FRU’s on back order, so the SLA is best effort until the field force has a slot.
# rectifier-also-1: It’s the rectifier in the RAN cabinet, we’re awaiting the FRU
# rectifier-also-2: Root cause is a PSU failure on site, the FRU has no ETA in the SLA yet
# rectifier-also-3: The NOC has a P2 ticket on the rectifier, it’s best effort under the SLA
# rectifier-also-4: There’s a power fault at the eNodeB, pending FRU delivery to the field force
# thursday-plain: Thursday evening. The part comes that day. The texts were automatic.
# thursday-plain-also-1: It’ll be Thursday, once the part is here. Those messages are sent by a machine
# thursday-plain-also-2: On Thursday. They were automatic texts, nobody had checked
# thursday-plain-also-3: Thursday, in the evening; the texts are triggered by bookings
# thursday-plain-also-4: The power unit’s due Thursday. The texts go out automatically
which-night = À moi, maintenant. Trois fois, je l’ai eu par écrit. Donnez-moi une raison de croire la quatrième. Ça revient quand, et pourquoi ces SMS disaient ce soir ?
    .says-tense = À moi. Trois fois par écrit, trois fois rien. Pourquoi croire la quatrième ? Quand, et qui envoie ces SMS ?
    .says-furious = Et moi ? Pourquoi je croirais un seul mot ? Qui les écrit, ces SMS ? Et ça revient quand, la vérité, cette fois !
    .thursday = Aucune raison, pour l’instant. Ces SMS partaient tout seuls dès qu’une visite était planifiée. La pièce arrive jeudi, le réseau revient le soir ; s’il y a du retard, vous le lirez ici avant midi.
    .thursday-also-1 = Je ne nous croirais pas non plus. Une machine les envoyait à chaque passage prévu. La pièce arrive jeudi, et vous aurez de mes nouvelles ici avant midi, quoi qu’il arrive
    .thursday-also-2 = C’est mérité, on a usé votre confiance. Les SMS étaient automatiques, et faux. L’alimentation arrive jeudi ; à midi, j’écris ici où on en est
    .thursday-also-3 = Après trois fois, je douterais aussi. Ils partent sans que personne regarde. Les techniciens disent : la pièce jeudi, l’antenne le soir, et je rends compte ici à midi
    .thursday-also-4 = Je ne peux pas vous demander d’y croire. La cause : des SMS automatiques, partis trop tôt. La date : jeudi, et si elle bouge je le dis dans ce fil à midi
    .tonight = Je viens de relancer moi-même, et je peux vous l’annoncer à tous : ça revient ce soir. Vous avez ma parole, Rhian !
    .tonight-also-1 = Bonne nouvelle, ce sera rétabli ce soir, je vous le promets
    .tonight-also-2 = J’ai parlé à l’équipe : du réseau dès ce soir, à cent pour cent
    .tonight-also-3 = Ce sera réparé ce soir, je le garantis, vous pouvez souffler
    .tonight-also-4 = Cette fois c’est certain : ce soir, ça marche
    .tonight-coach = C’est ce que tous rêvent de lire, et le dossier dit jeudi. Vous venez d’envoyer le quatrième SMS.
    .rectifier = La baie RAN a un défaut de redresseur. La FRU est en rupture, donc le SLA est en « best effort » jusqu’au prochain créneau terrain.
    .rectifier-also-1 = C’est le redresseur de la baie RAN, nous attendons la FRU
    .rectifier-also-2 = La cause racine est une panne de PSU sur site, la FRU n’a pas d’ETA dans le SLA
    .rectifier-also-3 = Le NOC a un ticket P2 sur le redresseur, c’est du best effort au titre du SLA
    .rectifier-also-4 = Défaut d’alimentation de l’eNodeB, en attente de FRU pour l’équipe terrain
    .thursday-plain = Jeudi soir. La pièce arrive ce jour-là. Les SMS étaient automatiques.
    .thursday-plain-also-1 = Ce sera jeudi, une fois la pièce livrée. Ces messages partent d’une machine
    .thursday-plain-also-2 = Jeudi. C’étaient des SMS automatiques, personne n’avait vérifié
    .thursday-plain-also-3 = Jeudi, en soirée ; les SMS se déclenchent avec les rendez-vous
    .thursday-plain-also-4 = L’alimentation est attendue jeudi. Les SMS partent automatiquement

# text: And in the meantime I’m on call every second night. Every two hours I drive to the top of the pass to see who’s rung. I’m so tired that I put salt in my tea this morning.
# says-tense: And meanwhile? I’m on call every second night. Every two hours I drive up the pass to see who’s rung. I haven’t slept through since February.
# says-furious: And meanwhile I drive up the pass every two hours, all night, to read who’s rung! I can’t see straight any more!
# cover-for-you: That does sound exhausting. Couldn’t a colleague take your nights for now, just this once?
# cover-for-you-also-1: Poor you. Is there no other vet who could cover for a few days?
# cover-for-you-also-2: You must be worn out. Perhaps someone else could do the nights this week?
# cover-for-you-also-3: That’s a lot of driving. Could the practice in town stand in until it’s back?
# cover-for-you-also-4: Sounds tiring! Maybe swap your shifts with somebody for now
# move-along: Please continue by private message.
# move-along-also-1: Let’s take this offline, check your inbox
# move-along-also-2: We’ll handle the rest in private messages
# move-along-also-3: Kindly switch to DM for this
# move-along-also-4: Please go on in the private chat
# not-for-all: Up to that pass every two hours, on call all night: nobody could keep going. What’s for everyone stays out here. Your nights aren’t for everyone to read: may I write privately?
# not-for-all-also-1: Driving up there all night, no wonder you’re worn out. What’s been said here stays here. For your own nights I’ve sent you a private message, is that all right?
# not-for-all-also-2: That’s exhausting just to read: every two hours, on top of the day. I’d like to fix your nights, and I need details that don’t belong in public. May I message you?
# not-for-all-also-3: Every two hours, since February. You must be dead on your feet. The answer for the valley stays in this thread; shall we sort out your nights in private?
# not-for-all-also-4: No one can go without sleep like that. So: your nights, in a private message, because it’s nobody else’s business. The public part stays public. All right?
# free-month: Nobody should have to live like that! So here’s a free month for the whole of Cwm Arlais, on us. Go on, tell your neighbours!
# free-month-also-1: We’d like to treat the entire valley to a month on the house
# free-month-also-2: As a thank you for your patience, everyone there gets a free month!
# free-month-also-3: A month’s free service for all of you, our way of saying sorry
# free-month-also-4: Good news for everyone in the valley: your next month is free
pass = Et en attendant, je suis de garde une nuit sur deux. Toutes les deux heures, je monte en voiture jusqu’au col pour voir qui a appelé. Ce matin, j’ai mis du sel dans mon thé, tellement je suis fatiguée.
    .says-tense = Et en attendant ? Je suis de garde une nuit sur deux. Toutes les deux heures, je monte au col pour voir qui a appelé. Je n’ai pas fait une nuit depuis février.
    .says-furious = Et en attendant, je monte au col toutes les deux heures, toute la nuit, pour lire qui a appelé ! Je n’y vois plus clair !
    .cover-for-you = C’est épuisant, en effet. Un collègue ne pourrait pas prendre vos nuits en attendant, pour une fois ?
    .cover-for-you-also-1 = Ma pauvre. Il n’y a pas un autre vétérinaire pour vous remplacer quelques jours ?
    .cover-for-you-also-2 = Vous devez être à bout. Quelqu’un d’autre ferait les nuits cette semaine ?
    .cover-for-you-also-3 = Ça fait beaucoup de route. Le cabinet de la ville ne peut pas assurer la garde en attendant ?
    .cover-for-you-also-4 = Que de fatigue ! Échangez peut-être vos gardes avec quelqu’un pour l’instant
    .move-along = Merci de poursuivre en message privé.
    .move-along-also-1 = Voyons ça ailleurs, regardez votre boîte
    .move-along-also-2 = Nous verrons le reste en messages privés
    .move-along-also-3 = Veuillez passer en privé pour cela
    .move-along-also-4 = La suite en conversation privée, s’il vous plaît
    .not-for-all = Toutes les deux heures au col, et de garde par-dessus : personne ne tiendrait. Ce qui est pour tous reste ici. Vos nuits ne regardent pas tout le monde : je vous écris en privé ?
    .not-for-all-also-1 = Monter là-haut toute la nuit, pas étonnant que vous soyez épuisée. Ce qui est dit ici reste ici. Pour vos nuits à vous, je vous ai envoyé un message privé, d’accord ?
    .not-for-all-also-2 = Rien que de le lire, c’est épuisant : toutes les deux heures, en plus de la journée. Je veux régler vos nuits, et il me faut des détails qui n’ont rien à faire en public. Je peux vous écrire ?
    .not-for-all-also-3 = Toutes les deux heures, depuis février. Vous ne devez plus tenir debout. La réponse pour la vallée reste dans ce fil ; on règle vos nuits en privé ?
    .not-for-all-also-4 = On ne peut pas se passer de sommeil comme ça. Donc : vos nuits, en message privé, parce que ça ne regarde que vous. Le reste demeure public. Ça vous va ?
    .free-month = Personne ne devrait vivre comme ça ! Alors voici un mois offert à tout Cwm Arlais, c’est pour nous. Allez, dites-le à vos voisins !
    .free-month-also-1 = Nous offrons un mois gratuit à toute la vallée
    .free-month-also-2 = Pour vous remercier de votre patience, chacun là-bas a un mois gratuit !
    .free-month-also-3 = Un mois de service offert à vous tous, c’est notre façon de demander pardon
    .free-month-also-4 = Bonne nouvelle pour toute la vallée : votre prochain mois est gratuit

# text: That doesn’t get me one night’s sleep. (‘Screenshot taken.’) I’d settle for being reachable until it’s back.
# says-tense: And how does that help me at three in the morning? (‘Screenshot taken.’) I need to be reachable. That’s the whole of it.
# says-furious: I don’t want your ideas, I want people to reach me! (‘Screenshot taken.’) Is anyone there listening?
# reachable-it-is: You’re right, and I’d be cross too. You need to be reached, from tonight on. May I write to you privately? What’s for everyone stays here.
# reachable-it-is-also-1: Point taken, and I see why you’re angry. It’s your nights that matter. I’ve sent you a private message to sort those out, all right?
# reachable-it-is-also-2: I missed the point, your anger’s fair. Reachable until it’s back, that’s what counts. Shall we do that in private? The rest remains here
# reachable-it-is-also-3: Understood, and you’ve reason to be annoyed. You want to be reached, nothing else. Can we go on in a private message for the details?
# reachable-it-is-also-4: You’ve every right to snap at me. Being reachable is what you need. May I message you about that? Nothing here disappears
# others-less: With respect, other networks wouldn’t offer you anything at all, so I think we’re being quite reasonable here. I’ve sent you a private message.
# others-less-also-1: It’s more than others do, to be honest. See your private messages
# others-less-also-2: We’re trying to help, and that’s not nothing. I’ve messaged you
# others-less-also-3: You could see that as a start. Please check your inbox
# others-less-also-4: I do think we’re being fair. The rest by private message
# sent-you: I’ve sent you a private message.
# sent-you-also-1: Please see my message in private
# sent-you-also-2: There’s a private message for you
# sent-you-also-3: I’ve written to you in private
# sent-you-also-4: Check your private messages, please
# head-office: I’m handing this to head office, with everything you’ve written. They’re in charge of the valley from here, and they’ll write to you by Friday.
# head-office-also-1: Head office takes over, I’ve told them all of it
# head-office-also-2: I’ll pass it to the director’s office, they know the whole story
# head-office-also-3: This goes up to our management now, with your posts
# head-office-also-4: I’m escalating it to head office, you’ll hear by Friday
pass-again = Avec ça, je ne dors pas une nuit de plus. (« Capture d’écran faite. ») Être joignable jusqu’à ce que ça revienne, ça me suffirait.
    .says-tense = Et ça m’aide comment, à trois heures du matin ? (« Capture d’écran faite. ») Il faut qu’on puisse me joindre. C’est tout.
    .says-furious = Je ne veux pas de vos idées, je veux qu’on puisse me joindre ! (« Capture d’écran faite. ») Il y a quelqu’un qui écoute ?
    .reachable-it-is = C’est vrai, et ça me fâcherait aussi. Il faut qu’on puisse vous joindre, dès ce soir. Je peux vous écrire en privé ? Ce qui est pour tous reste ici.
    .reachable-it-is-also-1 = Compris, et je vois pourquoi vous êtes en colère. Ce sont vos nuits qui comptent. Je vous ai écrit en privé pour les régler, d’accord ?
    .reachable-it-is-also-2 = J’ai manqué l’essentiel, votre colère est juste. Joignable en attendant, voilà ce qui compte. On fait ça en privé ? Le reste demeure ici
    .reachable-it-is-also-3 = J’ai compris, et il y a de quoi s’agacer. Vous voulez qu’on vous joigne, rien d’autre. On continue en message privé pour les détails ?
    .reachable-it-is-also-4 = Vous avez bien raison de me rembarrer. Être joignable, c’est ça qu’il vous faut. Je vous écris là-dessus ? Rien ne disparaît d’ici
    .others-less = Sauf votre respect, d’autres réseaux ne vous proposeraient rien du tout, je nous trouve donc plutôt raisonnables. Je vous ai écrit en privé.
    .others-less-also-1 = C’est plus que ce que font les autres, franchement. Voyez vos messages privés
    .others-less-also-2 = On essaie d’aider, ce n’est pas rien. Je vous ai envoyé un message
    .others-less-also-3 = Vous pourriez y voir un début. Regardez votre boîte
    .others-less-also-4 = Je trouve que nous sommes corrects. La suite en message privé
    .sent-you = Je vous ai envoyé un message privé.
    .sent-you-also-1 = Voyez mon message en privé
    .sent-you-also-2 = Il y a un message privé pour vous
    .sent-you-also-3 = Je vous ai écrit en privé
    .sent-you-also-4 = Regardez vos messages privés, s’il vous plaît
    .head-office = Je confie cela à la direction, avec tout ce que vous avez écrit. La vallée est son affaire à partir de maintenant, et elle vous écrit d’ici vendredi.
    .head-office-also-1 = La direction prend la suite, je lui ai tout raconté
    .head-office-also-2 = Je le passe au bureau du directeur, il connaît toute l’histoire
    .head-office-also-3 = Cela remonte maintenant à nos responsables, avec vos messages
    .head-office-also-4 = Je fais remonter au siège, vous aurez des nouvelles vendredi

# text: Here I am. I’ve noticed that companies turn friendly in here, and silent out there. I’ll be watching for that. What do you need?
# says-tense: So. In here nobody can see you, and this is where it usually goes quiet. Why should it be different with you? What do you need?
# says-furious: Very handy, in here. Nobody to watch you do nothing. I’ve seen how this goes. What do you want?
# details-please: Your account number and the postcode, please.
# details-please-also-1: Account number and postcode?
# details-please-also-2: I need the account number, and your postcode
# details-please-also-3: Can I have the account number and the postcode
# details-please-also-4: Please send me account number plus postcode
# same-words: We’ve earned that suspicion, so hold me to it: what I say in here, I’ll say out there. Account number and postcode, so that I open yours and no one else’s?
# same-words-also-1: I understand the doubt. Nothing will differ between here and there, you have my word. May I have account number and postcode, so I’m sure it’s you?
# same-words-also-2: Keep watching, you’re right to. I’ll answer in the thread as well, I promise. For now: the account number and your postcode, to protect your account
# same-words-also-3: I’d be wary too. Same words in both places, that’s a promise. So that nobody else gets at your account, its number and the postcode please?
# same-words-also-4: You’ve reason to think so, and I promise I won’t go quiet out there. First I check it’s you: account number and postcode?
# write-it-up: Please describe the fault again from the beginning: since when, where, which phone, and whether you’ve turned it off and on. A colleague will look.
# write-it-up-also-1: Could you set out the whole problem again for me in here?
# write-it-up-also-2: Start from the beginning please: when, where, which device, have you restarted it
# write-it-up-also-3: For our records, please repeat the fault and your handset model
# write-it-up-also-4: I’ll need you to tell me the whole story again, and restart the phone
# nicer-here: Oh, it’s much nicer in here, isn’t it? No audience! Don’t you worry about all that, we’ll soon have you smiling again.
# nicer-here-also-1: Ah, now we can chat properly, forget about that lot out there
# nicer-here-also-2: Much cosier in here! Let’s not be so suspicious, shall we
# nicer-here-also-3: Don’t be like that, we’re all friends in here
# nicer-here-also-4: Never mind the others, we’ll cheer you up in no time
door = Me voilà. J’ai remarqué que les entreprises deviennent aimables ici, et muettes dehors. Je vais surveiller ça. Il vous faut quoi ?
    .says-tense = Bon. Ici, personne ne vous voit, et d’habitude c’est là que plus rien ne vient. Pourquoi ce serait différent avec vous ? Il vous faut quoi ?
    .says-furious = Très pratique, ici. Personne pour vous voir ne rien faire. Je connais la suite. Qu’est-ce que vous voulez ?
    .details-please = Votre numéro de compte et le code postal, s’il vous plaît.
    .details-please-also-1 = Numéro de compte et code postal ?
    .details-please-also-2 = Il me faut le numéro de compte, et votre code postal
    .details-please-also-3 = Je peux avoir le numéro de compte et le code postal ?
    .details-please-also-4 = Envoyez-moi le numéro de compte plus le code postal
    .same-words = Cette méfiance, on l’a méritée, alors prenez-moi au mot : ce que je dis ici, je le dirai dehors. Le numéro de compte et le code postal, pour ouvrir le vôtre et aucun autre ?
    .same-words-also-1 = Je comprends le doute. Je dirai la même chose ici et dehors, vous avez ma parole. Puis-je avoir le numéro de compte et le code postal, pour savoir que c’est vous ?
    .same-words-also-2 = Surveillez, vous faites bien. Je répondrai aussi dans le fil, c’est promis. Pour l’instant : le numéro de compte et votre code postal, pour protéger votre compte
    .same-words-also-3 = Je me méfierais aussi. Les mêmes mots aux deux endroits, je vous le promets. Pour que personne d’autre n’y touche, le numéro du compte et le code postal ?
    .same-words-also-4 = Vous avez des raisons de le penser, et je promets de ne pas me taire dehors. Je vérifie d’abord que c’est vous : numéro de compte et code postal ?
    .write-it-up = Décrivez à nouveau la panne depuis le début : depuis quand, où, quel téléphone, et si vous l’avez éteint puis rallumé. Un collègue regardera.
    .write-it-up-also-1 = Pouvez-vous reprendre ici tout le problème ?
    .write-it-up-also-2 = Recommencez depuis le début : quand, où, quel appareil, l’avez-vous redémarré
    .write-it-up-also-3 = Pour le dossier, répétez la panne et le modèle de l’appareil
    .write-it-up-also-4 = Il me faut encore toute l’histoire, et redémarrez le téléphone
    .nicer-here = Ah, on est bien mieux ici, non ? Pas de public ! Ne vous tracassez pas pour tout ça, on va vite vous rendre le sourire.
    .nicer-here-also-1 = Voilà, maintenant on peut causer, oubliez donc les autres, dehors
    .nicer-here-also-2 = C’est plus douillet, ici ! Ne soyons pas si méfiants, hein
    .nicer-here-also-3 = Allons, ne le prenez pas comme ça, on est entre amis
    .nicer-here-also-4 = Laissez les autres, on vous remonte le moral en un rien de temps

# text: Before we do figures. On Tuesday Penri rang four times about a heifer. I was on the wrong side of the hill. We lost the calf. He told me it didn’t matter. It did.
# says-tense: First you should know what eleven days cost. Tuesday, Penri rang four times. A calving gone wrong, and I was behind the hill. The calf’s dead. He says it isn’t my fault. He doesn’t look at me, though.
# says-furious: A calf died on Tuesday. Penri rang four times and I heard nothing! I stood in that shed and had no idea what to say to him. I still don’t.
# it-happens: These things do happen on farms. With a calving like that, it might well have died with you standing right next to it. I wouldn’t dwell on it, if I were you.
# it-happens-also-1: You lose a calf now and then, that’s farming, don’t torture yourself
# it-happens-also-2: It may have died anyway, you can’t know
# it-happens-also-3: I’m sure Penri has lost calves before, try not to dwell on it
# it-happens-also-4: That’s nature, isn’t it, sometimes they just don’t make it
# what-have-you: Do you have broadband at the surgery, or a landline at home?
# what-have-you-also-1: Is there broadband at home or at work?
# what-have-you-also-2: Which connections have you got, landline, broadband?
# what-have-you-also-3: Where do you have internet at the moment?
# what-have-you-also-4: What’s your set-up at the surgery, any broadband
# heartbreaking: Oh Rhian, that’s heartbreaking. I grew up with animals and I’d have cried for a week. I’m so, so sorry for you, and for poor Penri.
# heartbreaking-also-1: That’s terribly sad, I’m so very sorry, I love calves
# heartbreaking-also-2: How awful for everyone, my heart goes out to you both
# heartbreaking-also-3: I’m really so sorry, I’d be in tears, truly
# heartbreaking-also-4: Oh no, the poor little thing, I’m so sorry for your loss
# four-rings: Four calls, and not one got through to you. You’d have come. That’s ours to carry, not yours, and I’m sorry. Where are you, mostly, when they ring?
# four-rings-also-1: He rang and we didn’t carry it. That’s on us, not on you, and I’m sorry, to you and to Penri. Where do the calls usually find you?
# four-rings-also-2: You’d have been there if it had rung. The failure was ours; I apologise to you both. So it can’t happen again: where are you on those nights?
# four-rings-also-3: Our mast let you both down, you didn’t let anybody down. I’m sorry about that calf. Tell me where you are when you’re on call, and I’ll see that it rings
# four-rings-also-4: I can see that it stays with you. It wasn’t you who didn’t answer, it was our network. I’m sorry. Which roads and farms do we need to reach you on?
calf = Avant les chiffres. Mardi, Penri a appelé quatre fois pour une génisse. J’étais du mauvais côté de la colline. On a perdu le veau. Il m’a dit que ce n’était pas grave. Ça l’était.
    .says-tense = D’abord, sachez ce que coûtent onze jours. Mardi, Penri a appelé quatre fois. Un vêlage qui tournait mal, et moi derrière la colline. Le veau est mort. Il dit que je n’y suis pour rien. Mais il ne me regarde plus.
    .says-furious = Mardi, un veau est mort. Penri a appelé quatre fois et je n’ai rien entendu ! J’étais dans cette étable sans savoir quoi lui dire. Je ne le sais toujours pas.
    .it-happens = À la ferme, ce sont des choses qui arrivent. Avec un vêlage pareil, il serait peut-être mort même avec vous à côté. À votre place, je n’y penserais plus.
    .it-happens-also-1 = On perd un veau de temps à autre, c’est l’élevage, ne vous torturez pas
    .it-happens-also-2 = Il serait peut-être mort quand même, allez savoir
    .it-happens-also-3 = Penri a bien dû en perdre d’autres, essayez de ne pas ressasser
    .it-happens-also-4 = C’est la nature, que voulez-vous, parfois ils ne survivent pas
    .what-have-you = Vous avez Internet au cabinet, ou une ligne fixe chez vous ?
    .what-have-you-also-1 = Il y a une connexion à la maison ou au travail ?
    .what-have-you-also-2 = De quoi disposez-vous : ligne fixe, Internet ?
    .what-have-you-also-3 = Où avez-vous Internet en ce moment ?
    .what-have-you-also-4 = C’est quoi votre installation au cabinet, une connexion ?
    .heartbreaking = Oh, Rhian, ça me fend le cœur. J’ai grandi avec des bêtes, j’en aurais pleuré une semaine. Pardon, mille fois pardon, à vous et à ce pauvre Penri.
    .heartbreaking-also-1 = C’est affreusement triste, toutes mes excuses, j’adore les veaux
    .heartbreaking-also-2 = Quelle horreur pour tout le monde, je suis de tout cœur avec vous deux, pardon
    .heartbreaking-also-3 = Mille excuses, vraiment, j’en aurais les larmes aux yeux
    .heartbreaking-also-4 = Oh non, la pauvre petite bête, je vous présente mes condoléances et mes excuses
    .four-rings = Quatre appels, et pas un n’est arrivé jusqu’à vous. Vous seriez venue. C’est à nous de porter ça, pas à vous, et je vous demande pardon. Vous êtes où, en général, quand on appelle ?
    .four-rings-also-1 = Il a appelé et rien n’est passé. C’est notre faute, pas la vôtre, et je vous présente mes excuses, à vous et à Penri. Où êtes-vous, d’habitude, quand ça sonne ?
    .four-rings-also-2 = Si ça avait sonné, vous y étiez. C’est nous qui avons failli ; toutes mes excuses à tous les deux. Pour que ça ne se reproduise pas : où êtes-vous, ces nuits-là ?
    .four-rings-also-3 = C’est notre antenne qui a lâché, pas vous. Pardon pour ce veau. Dites-moi où vous êtes pendant vos gardes, et je veille à ce que ça sonne
    .four-rings-also-4 = Je vois que ça ne vous quitte pas. Ce n’est pas vous qui n’avez pas répondu, c’est notre réseau. Je m’en excuse. Sur quelles routes et dans quelles fermes faut-il vous joindre ?

# text: There’s broadband at the surgery and at home. It’s the roads between, and the sheds. I’m on again tonight, and Penri has two more due. What if one comes early? And please don’t sell me something.
# says-tense: Broadband at home and at the surgery, nothing on the roads between. I’m on tonight and Penri has two more due. What if it happens again? And not a brochure, please.
# says-furious: Broadband indoors, nothing on the road, nothing in the sheds! And I’m on tonight, with two more due! What if it happens again? Don’t you dare sell me a thing!
# loan-sim: Two more due, and you on tonight: that’d worry me too. Tonight your broadband carries the calls, indoors at least. Tomorrow before ten, a free loan SIM for the other networks. Would that do?
# loan-sim-also-1: It mustn’t happen twice, I understand the fear. You don’t pay a penny: we lend you a SIM for the other networks, by ten tomorrow, and tonight your broadband carries the calls. Does that cover it?
# loan-sim-also-2: With two due any night, I see why you’re anxious. For the roads and farms a borrowed SIM, free, before ten tomorrow. At home, calls over broadband from now. Anything I’ve missed?
# loan-sim-also-3: That’s a real worry, so nothing to buy and nothing to wait for: calls over broadband tonight, indoors, and from ten tomorrow a loan SIM on other people’s masts. Would that see you through?
# loan-sim-also-4: You must be dreading the next one. We’ve SIMs to lend to people on call, they use every network in the valley; yours comes in the morning. Until then, Wi-Fi calls. Is that enough?
# signal-box: Our Home Signal Box would be perfect for you: { $box }, one payment, no contract, and your broadband becomes a little mast of your own. Shall I put one in today’s post?
# signal-box-also-1: I’d recommend the Signal Box at { $box }, it makes a mast of your router
# signal-box-also-2: For { $box } you can have our Home Signal Box, want one?
# signal-box-also-3: May I offer you the Signal Box? It’s { $box } and everyone loves it
# signal-box-also-4: There’s a clever little box for { $box } that boosts the signal indoors
# signal-box-coach: She said it in so many words. And it works indoors, where she has broadband already.
# settings: Just switch on Wi-Fi calling under Settings. For most of our customers that does the trick.
# settings-also-1: Turn on Wi-Fi calling in your settings and you’ll be fine
# settings-also-2: Have you tried Wi-Fi calling? It’s under Settings, Mobile
# settings-also-3: Wi-Fi calling is the usual answer, you can activate it yourself
# settings-also-4: Go to Settings and enable calls over Wi-Fi
# sim-plain: I’ll send you a loan SIM for the other networks. Tomorrow, before ten.
# sim-plain-also-1: You get a loan SIM tomorrow before ten
# sim-plain-also-2: A courier brings a SIM for other networks in the morning
# sim-plain-also-3: Loan SIM, tomorrow morning, uses every network
# sim-plain-also-4: There’s a spare SIM coming by courier, by ten
roads = J’ai Internet au cabinet et à la maison. Le trou, c’est la route entre les deux, et les étables. Je suis de garde cette nuit, et Penri attend encore deux vêlages. Et si l’un vient plus tôt ? Et s’il vous plaît, ne me vendez rien.
    .says-tense = Internet à la maison et au cabinet, rien sur les routes entre les deux. Je suis de garde ce soir et Penri attend encore deux vêlages. Et si ça recommence ? Pas de brochure, s’il vous plaît.
    .says-furious = Internet à l’intérieur, rien sur la route, rien dans les étables ! Et je suis de garde ce soir, avec deux vêlages qui arrivent ! Et si ça recommence ? N’essayez pas de me vendre quelque chose !
    .loan-sim = Deux à venir, et vous de garde ce soir : je m’inquiéterais aussi. Ce soir, les appels passent par Internet, à l’intérieur du moins. Demain avant dix heures, une SIM prêtée, sur les autres réseaux. Ça vous irait ?
    .loan-sim-also-1 = Ça ne doit pas arriver deux fois, je comprends cette peur. Vous ne payez rien : on vous prête une SIM pour les autres réseaux, avant dix heures demain, et ce soir les appels passent par votre Internet. Ça couvre tout ?
    .loan-sim-also-2 = Avec deux qui viennent d’une nuit à l’autre, je vois votre angoisse. Pour les routes et les fermes, une SIM prêtée, sans frais, demain avant dix heures. À la maison, les appels par Internet dès maintenant. J’oublie quelque chose ?
    .loan-sim-also-3 = C’est une vraie inquiétude, donc rien à acheter et rien à attendre : les appels par Internet ce soir, à l’intérieur, et dès dix heures demain une SIM de prêt sur les antennes des autres. Vous tiendriez, avec ça ?
    .loan-sim-also-4 = Vous devez redouter le prochain. Nous prêtons des SIM à ceux qui sont de garde, elles prennent tous les réseaux de la vallée ; la vôtre arrive demain matin. D’ici là, les appels par le Wi-Fi. C’est assez ?
    .signal-box = Notre Boîtier réseau serait parfait pour vous : { $box }, payé une fois, sans contrat, et votre Internet devient une petite antenne rien qu’à vous. J’en poste un aujourd’hui ?
    .signal-box-also-1 = Je vous conseille le Boîtier à { $box }, il fait une antenne de votre box
    .signal-box-also-2 = Pour { $box }, vous pouvez avoir notre Boîtier réseau maison, ça vous tente ?
    .signal-box-also-3 = Puis-je vous proposer le Boîtier ? Il est à { $box } et tout le monde l’adore
    .signal-box-also-4 = Il existe un petit appareil astucieux à { $box } qui renforce le réseau à l’intérieur
    .signal-box-coach = Elle l’a dit en toutes lettres. Et il marche à l’intérieur, là où elle a déjà Internet.
    .settings = Activez simplement les appels Wi-Fi dans les réglages. Pour la plupart de nos clients, ça suffit.
    .settings-also-1 = Mettez en marche les appels Wi-Fi dans vos réglages et ce sera bon
    .settings-also-2 = Avez-vous essayé les appels Wi-Fi ? C’est dans Réglages, Mobile
    .settings-also-3 = Les appels Wi-Fi sont la réponse habituelle, ça s’active de chez vous
    .settings-also-4 = Allez dans Réglages et autorisez les appels par Wi-Fi
    .sim-plain = Je vous envoie une SIM de prêt pour les autres réseaux. Demain, avant dix heures.
    .sim-plain-also-1 = Vous avez une SIM de prêt demain avant dix heures
    .sim-plain-also-2 = Un coursier apporte demain matin une SIM pour les autres réseaux
    .sim-plain-also-3 = SIM de prêt, demain matin, elle prend tous les réseaux
    .sim-plain-also-4 = Une SIM de secours arrive par coursier, avant dix heures

# text: And then there’s the bill. { $plan }, it came yesterday, to the minute. Eleven years I’ve paid it the day it came. I did think that somebody would notice.
# says-tense: And yesterday the bill came. { $plan }, to the minute. Funny what works. Eleven years I’ve paid it on the day. You’d think somebody would have noticed.
# says-furious: And the bill came! { $plan }, to the minute, for nothing! Eleven years I’ve paid it on the day, and did anyone notice? No!
# automatic: Good news: Ofcom’s automatic compensation pays nearly ten pounds for every day without service. That’s over a hundred by now, and it comes all by itself.
# automatic-also-1: You’ll get automatic compensation from Ofcom, about ten pounds a day
# automatic-also-2: By law you’re due a daily payment for that, it’s automatic, over a hundred so far
# automatic-also-3: Don’t worry, the Ofcom scheme pays out for each day, you needn’t do a thing
# automatic-also-4: You’re covered by the compensation scheme, that’ll be more than a hundred pounds
# automatic-coach: The scheme covers landlines and broadband, not mobiles. She will wait for a hundred pounds, and count the days again.
# not-billing: Bills come from another department, I’m afraid. They go out automatically, nobody actually looks at them. You can ring billing from nine to five.
# not-billing-also-1: For the bill you’d have to ring our billing department
# not-billing-also-2: That’s sent by a different team, they’re there on weekdays till five
# not-billing-also-3: I don’t see bills here, please call the accounts people
# not-billing-also-4: Billing is separate from us, their number’s on the invoice
# off-the-bill: Eleven years on the day, and we bill you for silence. Somebody should have noticed. I have: fourteen days and your petrol, { $credit }, come off it.
# off-the-bill-also-1: Never late once, and then that. I understand you’re let down. { $credit } comes off the bill, for the dead days to Thursday and the petrol
# off-the-bill-also-2: You’re right, it should have been stopped before it reached you. I’ve taken { $credit } off it: two weeks’ rental, and something for the driving
# off-the-bill-also-3: You kept your side for eleven years. We didn’t. The days until Thursday plus your petrol make { $credit }, and that’s gone from the bill
# off-the-bill-also-4: A bill to the minute and no signal, that’s galling. I’ve credited { $credit }, fourteen days and the petrol up the pass
# credit-plain: I’ve credited { $credit } to your account.
# credit-plain-also-1: { $credit } credited
# credit-plain-also-2: There’s a credit of { $credit } on your next bill
# credit-plain-also-3: You’ll see { $credit } off the bill
# credit-plain-also-4: I’m taking { $credit } off for the outage
bill = Et puis il y a la facture. { $plan }, arrivée hier, à la minute. Onze ans que je la paie le jour même. Je pensais que quelqu’un s’en apercevrait.
    .says-tense = Et hier, la facture est arrivée. { $plan }, à la minute. C’est drôle, ce qui marche. Onze ans que je la paie le jour même. Quelqu’un aurait pu s’en apercevoir.
    .says-furious = Et la facture, elle, est arrivée ! { $plan }, à la minute, pour rien ! Onze ans que je la paie le jour même, et qui s’en aperçoit ? Personne !
    .automatic = Bonne nouvelle : l’indemnisation automatique d’Ofcom verse près de dix livres par jour sans service. Ça en fait déjà plus de cent, et ça arrive tout seul.
    .automatic-also-1 = Vous aurez l’indemnisation automatique d’Ofcom, une dizaine de livres par jour
    .automatic-also-2 = La loi vous donne droit à une somme par jour, c’est automatique, plus de cent pour l’instant
    .automatic-also-3 = Ne vous inquiétez pas, le dispositif d’Ofcom paie chaque jour, vous n’avez rien à faire
    .automatic-also-4 = Vous êtes couverte par l’indemnisation, cela fera plus de cent livres
    .automatic-coach = Le dispositif couvre les lignes fixes et l’Internet de la maison, pas les mobiles. Elle attendra cent livres, et comptera de nouveau les jours.
    .not-billing = Les factures, c’est un autre service, hélas. Elles partent automatiquement, personne ne les regarde vraiment. Vous pouvez l’appeler de neuf à dix-sept heures.
    .not-billing-also-1 = Pour la facture, il faudrait appeler notre service de facturation
    .not-billing-also-2 = C’est une autre équipe qui l’envoie, elle est là en semaine jusqu’à dix-sept heures
    .not-billing-also-3 = Je ne vois pas les factures ici, appelez la comptabilité
    .not-billing-also-4 = La facturation, c’est un autre service, son numéro est sur la facture
    .off-the-bill = Onze ans, toujours le jour même, et on vous facture du silence. Quelqu’un aurait dû le voir. Je le vois : quatorze jours et votre essence, { $credit }, je les déduis.
    .off-the-bill-also-1 = Jamais un retard, et puis ça. Je comprends que vous soyez déçue. { $credit } de moins sur la facture, pour les jours sans réseau jusqu’à jeudi et pour l’essence
    .off-the-bill-also-2 = Vous avez raison, elle aurait dû être arrêtée avant de partir. J’en ai retiré { $credit } : deux semaines d’abonnement, et quelque chose pour la route
    .off-the-bill-also-3 = Vous avez tenu parole onze ans. Pas nous. Les jours jusqu’à jeudi et votre essence font { $credit }, et ils disparaissent de la facture
    .off-the-bill-also-4 = Une facture à la minute et pas de réseau, il y a de quoi être amère. J’ai crédité { $credit }, quatorze jours et l’essence du col
    .credit-plain = J’ai crédité { $credit } sur votre compte.
    .credit-plain-also-1 = { $credit } crédités
    .credit-plain-also-2 = Il y a un avoir de { $credit } sur votre prochaine facture
    .credit-plain-also-3 = Vous verrez { $credit } de moins sur la facture
    .credit-plain-also-4 = Je déduis { $credit } pour la panne

# text: All right. They’re still waiting out there. This is the part where it says ‘resolved with the customer’, and nobody hears any more. So what will you tell them?
# says-tense: And the others? They’re still waiting. ‘Resolved with the customer’, that’s what you people write, isn’t it? What will you tell them?
# says-furious: And out there it’ll say ‘resolved with the customer’, I know you lot! They’re all still waiting. What do they get?
# resolved-note: Great news: this has been resolved with the customer! Thank you all so much for bearing with us, and a lovely week from everybody here at Brynfon.
# resolved-note-also-1: This is now resolved privately, thanks for your patience, everyone!
# resolved-note-also-2: We’re happy to say that this case has been closed with the customer
# resolved-note-also-3: All sorted! Have a great week, Cwm Arlais
# resolved-note-also-4: Resolved with Rhian in private messages, thank you for following
# where-it-stands: Rhian was right to ask here. The part comes Thursday, signal that evening; the ‘tonight’ texts are stopped. On call, or an alarm pendant? Write privately, we’ve loan SIMs. Next word here: Thursday noon.
# where-it-stands-also-1: To everyone in Cwm Arlais: you were right not to believe the texts, they’ve been stopped. Power unit on Thursday. Loan SIMs for people on call or with pendants, by private message. I report here at noon that day
# where-it-stands-also-2: Rhian asked in public and was right to, so here is the whole of it: texts off, part on Thursday, free loan SIMs for anyone who must be reached, update on Thursday at noon. { $agent }
# where-it-stands-also-3: You’ve waited for a straight answer. Thursday for the part, no more ‘tonight’ texts, loan SIMs for pendants and on-call work. You’ll hear from me here on Thursday, midday
# where-it-stands-also-4: The doubt here is deserved. What’s agreed: the missing part arrives Thursday, texts are off, whoever needs to be reached gets a loan SIM, and at noon on the day I’ll write here again
# her-story: Rhian’s nights are sorted: she gets a loan SIM tomorrow, and { $credit } comes off her bill. After that business with Penri’s calf, it was the least we could do.
# her-story-also-1: We’ve credited Rhian { $credit } and sent her a SIM, because of the calf that died
# her-story-also-2: Rhian gets { $credit } back and can be reached again, so no more lost calves
# her-story-also-3: For everyone asking: Rhian missed a calving on Tuesday, we’ve given her { $credit } and a SIM
# her-story-also-4: An update on Rhian: { $credit } off her account, a SIM by courier, and our sympathy to Penri
# her-story-coach: Every word is true, and none of it yours: her bill, her nights, a neighbour’s dead calf.
# update-plain: Update: part due on Thursday, mast back that evening. Loan SIMs on request.
# update-plain-also-1: Thursday for the part. Loan SIMs available, write to us
# update-plain-also-2: The mast should be back on Thursday evening, loan SIMs on request
# update-plain-also-3: Repair on Thursday; ask us for a loan SIM if you need one
# update-plain-also-4: For all: Thursday, and SIMs can be borrowed
outside = D’accord. Dehors, ils attendent toujours. C’est là qu’on lit « résolu avec la cliente », et plus personne ne sait rien. Alors, vous leur dites quoi ?
    .says-tense = Et les autres ? Ils attendent toujours. « Résolu avec la cliente », c’est ce que vous écrivez, non ? Vous leur dites quoi ?
    .says-furious = Et dehors, ce sera « résolu avec la cliente », je vous connais ! Ils attendent tous encore. Et eux, ils ont quoi ?
    .resolved-note = Bonne nouvelle : tout est résolu avec la cliente ! Un grand merci à tous de votre patience, et une très belle semaine de la part de toute l’équipe Brynfon.
    .resolved-note-also-1 = C’est désormais résolu en privé, merci à tous de votre patience !
    .resolved-note-also-2 = Nous sommes heureux de dire que ce cas est clos avec la cliente
    .resolved-note-also-3 = Tout est réglé ! Bonne semaine à Cwm Arlais
    .resolved-note-also-4 = Réglé avec Rhian en messages privés, merci de nous suivre
    .where-it-stands = Rhian avait raison de demander ici. La pièce arrive jeudi, le réseau revient le soir ; les SMS « ce soir » sont arrêtés. De garde, ou un médaillon d’alarme ? Écrivez en privé, nous prêtons des SIM. Prochaine nouvelle ici : jeudi midi.
    .where-it-stands-also-1 = À tous ceux de Cwm Arlais : vous aviez raison de ne pas croire les SMS, ils sont arrêtés. L’alimentation jeudi. Des SIM prêtées aux gens de garde ou aux porteurs de médaillon, par message privé. Je fais le point ici ce jour-là à midi
    .where-it-stands-also-2 = Rhian a demandé en public, à juste titre, alors voici tout : plus de SMS, la pièce jeudi, des SIM prêtées à qui doit être joint, des nouvelles jeudi à midi. { $agent }
    .where-it-stands-also-3 = Vous avez attendu une réponse franche. Jeudi pour la pièce, plus de SMS « ce soir », des SIM de prêt pour les médaillons et les gardes. De mes nouvelles ici jeudi, à midi
    .where-it-stands-also-4 = Le doute, ici, est mérité. Ce qui est convenu : la pièce arrive jeudi, les SMS sont coupés, qui doit être joint reçoit une SIM de prêt, et à midi ce jour-là je réécris ici
    .her-story = Pour les nuits de Rhian, c’est réglé : une SIM prêtée demain, et { $credit } de moins sur sa facture. Après cette histoire du veau de Penri, c’était la moindre des choses.
    .her-story-also-1 = Nous avons crédité { $credit } à Rhian et envoyé une SIM, à cause du veau qui est mort
    .her-story-also-2 = Rhian récupère { $credit } et redevient joignable, donc plus de veau perdu
    .her-story-also-3 = Pour tous ceux qui demandent : Rhian a manqué un vêlage mardi, elle a eu { $credit } et une SIM
    .her-story-also-4 = Des nouvelles de Rhian : { $credit } de moins sur son compte, une SIM par coursier, et nos pensées à Penri
    .her-story-coach = Chaque mot est vrai, et aucun n’est à vous : sa facture, ses nuits, le veau mort d’un voisin.
    .update-plain = Point d’étape : pièce attendue jeudi, antenne de retour le soir. SIM de prêt sur demande.
    .update-plain-also-1 = Jeudi pour la pièce. SIM de prêt disponibles, écrivez-nous
    .update-plain-also-2 = L’antenne devrait revenir jeudi soir, SIM de prêt sur demande
    .update-plain-also-3 = Réparation jeudi ; demandez-nous une SIM de prêt au besoin
    .update-plain-also-4 = Pour tous : jeudi, et des SIM se prêtent

# text: (‘Diolch. A date at last.’ ‘Saved.’) Well, look at that. I’m on the pass, and I’ve just laughed out loud at my telephone. First time since February.
# says-tense: (‘Diolch. A date, imagine.’ ‘Saved.’) I’ll say this: it’s the first straight answer in eleven days. I’m standing on the pass, laughing at a telephone.
# says-furious: (‘A date! Frame it.’) I came to tear you to pieces, and here I am on the pass, laughing out loud. A straight answer. Well!
# hashtag: That’s what we love to hear! Follow us for more good news, and don’t miss our spring offers for the whole family, from ten pounds a month. #BrynfonCares
# hashtag-also-1: Yay! Happy customers make happy teams, give us a follow
# hashtag-also-2: Wonderful! Check out our spring deals while you’re here
# hashtag-also-3: We love a happy ending! Share your Brynfon moment with us
# hashtag-also-4: Thanks for the love! More news and offers on our page
# all-the-fuss: There you go! Next time, just message us first, and we can all do without the fuss in public.
# all-the-fuss-also-1: See, easy! A private message would have done it from the start
# all-the-fuss-also-2: Glad you’re happy. Maybe don’t go public straight away next time
# all-the-fuss-also-3: You could have had that sooner by writing to us directly
# all-the-fuss-also-4: All’s well! Though a DM would have been the quicker way
# bye-for-now: Thanks, Rhian. Bye for now.
# bye-for-now-also-1: Thank you, bye
# bye-for-now-also-2: Cheers Rhian, take care
# bye-for-now-also-3: Goodbye, Rhian
# bye-for-now-also-4: Thanks all, signing off
# laugh-too: That laugh does me good as well. Thursday at noon you’ll read it here, good news or bad, with my name under it. Quiet nights till then, all of you. { $agent }
# laugh-too-also-1: Lovely to read, that made me smile too. Thursday at noon, here, whatever the news. I hope your phones stay quiet tonight. { $agent }
# laugh-too-also-2: I’m glad, you’ve had little enough to laugh at. You’ll hear from me on Thursday at midday in this thread. Goodbye till then. { $agent }
# laugh-too-also-3: That cheers me up no end. I’ll be back here at noon on Thursday, with good or bad news. Take care, Cwm Arlais
# laugh-too-also-4: What a nice thing to hear, enjoy it. Next word from me on Thursday, noon, same place. All the best till then. { $agent }
thread = (« Diolch. Une date, enfin. » « Noté. ») Eh bien, regardez-moi ça. Je suis au col, et je viens de rire tout haut devant mon téléphone. La première fois depuis février.
    .says-tense = (« Diolch. Une date, tu te rends compte. » « Noté. ») Je le reconnais : c’est la première réponse franche en onze jours. Je suis au col, à rire devant un téléphone.
    .says-furious = (« Une date ! Encadrez-la. ») J’étais venue pour vous mettre en pièces, et me voilà au col, à rire toute seule. Une réponse franche. Ça alors !
    .hashtag = Voilà ce qu’on aime lire ! Suivez-nous pour d’autres bonnes nouvelles, et profitez de nos offres de printemps pour toute la famille, dès dix livres par mois. #BrynfonPrèsDeVous
    .hashtag-also-1 = Youpi ! Des clients heureux font des équipes heureuses, abonnez-vous
    .hashtag-also-2 = Formidable ! Jetez un œil à nos promotions de printemps
    .hashtag-also-3 = On adore quand ça finit bien ! Partagez votre moment Brynfon avec nous
    .hashtag-also-4 = Merci pour tant d’amour ! D’autres nouvelles et offres sur notre page
    .all-the-fuss = Et voilà ! La prochaine fois, écrivez-nous d’abord, et on se passera tous de ce remue-ménage en public.
    .all-the-fuss-also-1 = Vous voyez, facile ! Un message privé aurait suffi dès le début
    .all-the-fuss-also-2 = Tant mieux si ça vous plaît. La prochaine fois, évitez peut-être de le mettre tout de suite en public
    .all-the-fuss-also-3 = Vous auriez pu l’avoir plus tôt en nous écrivant directement
    .all-the-fuss-also-4 = Tout est bien ! Même si un message privé aurait été plus rapide
    .bye-for-now = Merci, Rhian. À bientôt.
    .bye-for-now-also-1 = Merci, au revoir
    .bye-for-now-also-2 = Merci Rhian, portez-vous bien
    .bye-for-now-also-3 = Au revoir, Rhian
    .bye-for-now-also-4 = Merci à tous, je vous quitte
    .laugh-too = Ce rire me fait du bien, à moi aussi. Jeudi à midi, vous lirez ici la nouvelle, bonne ou mauvaise, avec mon nom dessous. D’ici là, des nuits calmes à tous. { $agent }
    .laugh-too-also-1 = Quel plaisir à lire, j’en ai souri aussi. Jeudi à midi, ici, quelle que soit la nouvelle. Que vos téléphones vous laissent dormir. { $agent }
    .laugh-too-also-2 = Je m’en réjouis, vous avez eu si peu de quoi rire. De mes nouvelles jeudi à midi dans ce fil. D’ici là, au revoir. { $agent }
    .laugh-too-also-3 = Ça me met de bonne humeur pour la journée. Je reviens ici jeudi à midi, que la nouvelle soit bonne ou mauvaise. Bon courage à Cwm Arlais
    .laugh-too-also-4 = Que c’est agréable à entendre, profitez-en. La suite jeudi, midi, au même endroit. D’ici là, portez-vous bien. { $agent }

# text: I don’t believe that you’re the one who decides. I’d like somebody over you, please: a person who can put a name to what Brynfon says.
# says-tense: I’m done talking to whoever happens to be typing. Somebody over you, please. Eleven days, and nobody in charge has put a name to anything.
# says-furious: Get me whoever’s over you! Eleven days, and nobody in charge has put a name to a single word! Now!
# nobody-above: Our managers don’t reply on social media, I’m afraid, and they’d only read you what’s on my screen. It’s this account that deals with it.
# nobody-above-also-1: There’s nobody higher up who answers messages, you’ve only got us
# nobody-above-also-2: A manager wouldn’t tell you anything different, so there’s no point
# nobody-above-also-3: Management leaves this account to the team, I can’t fetch anyone
# nobody-above-also-4: It’s me or nobody, I’m afraid, the people upstairs don’t do posts
# from-the-top: I’m passing you to head office. They don’t see any of this, so please set it all out for them from the beginning. They answer by Friday.
# from-the-top-also-1: Head office then, they’ll need the whole story from you again, by Friday you’ll hear
# from-the-top-also-2: You want someone higher up: write it all down once more for head office, please
# from-the-top-also-3: That goes to head office, they’ve nothing on file, so start from the first day
# from-the-top-also-4: I’ll hand you over to management, just tell them everything again
# from-the-top-coach: She has a right to somebody higher, and a right not to tell it all again. You grant the first and throw the second away; and until Friday nobody does a thing.
# sorry-again: I’m so sorry that you feel you have to ask for that. I’m sorry for all of it, truly. I can only say again how very sorry all of us here are.
# sorry-again-also-1: I’m really so sorry, I don’t know what else to say
# sorry-again-also-2: All I can do is apologise, again and again, for everything
# sorry-again-also-3: Please accept our deepest apologies, we’re all terribly sorry
# sorry-again-also-4: Sorry, sorry, I feel dreadful that it’s come to this
# under-her-name: You’re right to want a name, after eleven days of none. What can be done today is in my hands, and I’m staying on it. If it doesn’t hold by ten, the head of this desk writes to you, signed. { $agent }
# under-her-name-also-1: Of course you may, and your anger’s fair. Let me do what I can do, here and now. If you still want her at ten, the head of this desk writes to you under her own name. { $agent }
# under-her-name-also-2: That’s your right, and I’d ask for it too. I answer for what happens next, with my name: { $agent }. By ten, if it’s not enough, my manager writes, and she’ll have read every word
# under-her-name-also-3: I understand that you’ve had enough of nobody. I’m { $agent }, and this is mine to put right. My manager reads it all meanwhile, and at ten you’ll have her as well if you want her
# under-her-name-also-4: You’ve been given eleven days and no one who’d sign. I’ll sign: { $agent }. Give me until ten, and if what I bring isn’t good enough, the head of the desk takes over, with all of it read
over-you = Je ne crois pas que ce soit vous qui décidiez. J’aimerais quelqu’un au-dessus de vous : une personne qui mette son nom sous ce que dit Brynfon.
    .says-tense = J’ai fini de parler à la main qui tape. Quelqu’un au-dessus de vous, je vous prie. Onze jours, et aucun responsable n’a mis son nom sous quoi que ce soit.
    .says-furious = Quelqu’un au-dessus de vous ! Onze jours, et pas un responsable pour mettre son nom sous un seul mot ! Maintenant !
    .nobody-above = Nos responsables ne répondent pas sur les réseaux, hélas, et ils vous liraient ce que j’ai à l’écran. C’est ce compte qui s’en occupe.
    .nobody-above-also-1 = Personne au-dessus ne répond aux messages, vous n’avez que nous
    .nobody-above-also-2 = Un responsable ne vous dirait rien d’autre, ça ne sert à rien
    .nobody-above-also-3 = La direction laisse ce compte à l’équipe, je ne peux appeler personne
    .nobody-above-also-4 = C’est moi ou personne, malheureusement, là-haut on ne lit pas les messages
    .from-the-top = Je vous passe la direction. Elle ne voit rien de tout ceci, alors merci de tout lui exposer depuis le début. Elle répond d’ici vendredi.
    .from-the-top-also-1 = La direction, alors : il faudra lui refaire tout le récit, réponse d’ici vendredi
    .from-the-top-also-2 = Vous voulez quelqu’un de plus haut : écrivez tout encore une fois, pour la direction
    .from-the-top-also-3 = Cela part à la direction, qui n’a rien au dossier, reprenez donc au premier jour
    .from-the-top-also-4 = Je vous remets à la hiérarchie, redites-lui tout, simplement
    .from-the-top-coach = Elle a le droit de parler à quelqu’un de plus haut, et celui de ne pas tout redire. Vous accordez l’un et vous jetez l’autre ; et d’ici vendredi, personne ne fait rien.
    .sorry-again = Pardon que vous en soyez à demander cela. Pardon pour tout, sincèrement. Je ne peux que redire combien nous sommes tous navrés, ici.
    .sorry-again-also-1 = Vraiment, mille excuses, je ne sais plus quoi dire
    .sorry-again-also-2 = Je ne peux que m’excuser, encore et encore, pour tout
    .sorry-again-also-3 = Recevez nos plus profondes excuses, nous sommes tous consternés
    .sorry-again-also-4 = Pardon, pardon, ça me désole qu’on en arrive là
    .under-her-name = Vous voulez un nom, et après onze jours sans personne, c’est juste. Ce qui peut se faire aujourd’hui dépend de moi, et je ne lâche pas. Si ça ne tient pas à dix heures, la cheffe de ce service vous écrit, et signe. { $agent }
    .under-her-name-also-1 = Bien sûr, et votre colère est juste. Laissez-moi faire ce que je peux, ici, maintenant. Si vous la voulez toujours à dix heures, la cheffe de ce service vous écrit sous son nom. { $agent }
    .under-her-name-also-2 = C’est votre droit, et je le demanderais aussi. Je réponds de la suite, sous mon nom : { $agent }. À dix heures, si ça ne suffit pas, ma responsable vous écrit, et elle aura lu chaque mot
    .under-her-name-also-3 = Je comprends que vous en ayez assez de ne parler à personne. Je suis { $agent }, et c’est à moi de réparer. Ma responsable lit tout pendant ce temps ; à dix heures, elle est là aussi si vous le voulez
    .under-her-name-also-4 = Onze jours, et personne qui signe. Moi, je signe : { $agent }. Donnez-moi jusqu’à dix heures, et si ce que j’apporte ne vaut rien, la cheffe du service reprend, après avoir tout lu

# text: Thursday, noon. I’ll be here. Hwyl, { $agent }.
# says-tense: Thursday at noon, then. I’ve written it down.
# says-furious: Thursday. Noon. We’ll all be here.
# becomes: On Thursday at noon it said: ‘Part arrived, crew on the mast.’ At seven, forty telephones in the valley rang at once. Rhian slept that night, until Penri’s call woke her.
answered = Jeudi, midi. J’y serai. Hwyl, { $agent }.
    .says-tense = Jeudi à midi, donc. C’est noté.
    .says-furious = Jeudi. Midi. On sera tous là.
    .becomes = Jeudi à midi, on a pu lire : « Pièce arrivée, équipe sur l’antenne. » À sept heures du soir, quarante téléphones ont sonné en même temps dans la vallée. Rhian a dormi cette nuit-là, et c’est l’appel de Penri qui l’a réveillée.

# text: I thought as much.
# says-tense: There it is. Word for word.
# says-furious: I knew it. I could have written that myself.
# becomes: Rhian could be reached again, and told nobody how. Under the thread, Carys asked the same question for three more days.
quiet-fix = C’est bien ce que je pensais.
    .says-tense = Et voilà. Mot pour mot.
    .says-furious = Je le savais. J’aurais pu l’écrire moi-même.
    .becomes = On pouvait de nouveau joindre Rhian, et elle n’a dit à personne comment. Sous le fil, Carys a posé la même question trois jours encore.

# text: Well. It’s something. Bye for now.
# says-tense: Half an answer. I’ll take it up the pass with me.
# says-furious: Half of it. It’s always half of it with you.
# becomes: The valley had its date. Rhian had half of what she had asked for, and drove up the pass again that night, engine off, the phone on the bonnet.
half-heard = Bon. C’est déjà ça. À plus tard.
    .says-tense = Une demi-réponse. Je l’emporte au col.
    .says-furious = La moitié. Avec vous, c’est toujours la moitié.
    .becomes = La vallée avait sa date. Rhian avait la moitié de ce qu’elle demandait, et elle est remontée au col cette nuit-là, moteur coupé, le téléphone sur le capot.

# text: That was Penri’s to tell, and mine. Not yours.
# says-tense: I told you that in private. Take it down.
# says-furious: Take that down! Now! That was his calf!
# becomes: It stood there for nine minutes. Penri read it in the feed shop, with three others. It was June before he rang her again.
told-the-valley = C’était à Penri de le dire, et à moi. Pas à vous.
    .says-tense = Je vous l’avais dit en privé. Enlevez ça.
    .says-furious = Enlevez ça ! Tout de suite ! C’était son veau !
    .becomes = C’est resté là neuf minutes. Penri l’a lu au dépôt d’aliments, avec trois autres. Il ne l’a rappelée qu’en juin.

# text: Tonight, you said. We’ll see.
# says-tense: Tonight. That makes four.
# says-furious: Tonight! If it isn’t, you’ll find out how many we are.
# becomes: That night nobody on the pass had a signal. In the morning somebody had painted ‘Tonight’ on the bus shelter, four times.
fourth-text = Ce soir, avez-vous dit. On verra.
    .says-tense = Ce soir. Ça fait quatre.
    .says-furious = Ce soir ! Sinon, vous verrez combien nous sommes.
    .becomes = Ce soir-là, au col, personne n’avait de réseau. Au matin, quelqu’un avait peint « Ce soir » sur l’abribus, quatre fois.

# text: Of course. Somebody else.
# says-tense: By Friday. I see.
# says-furious: And there goes the next one!
# becomes: Head office wrote on Friday, a kind letter, to ask what it was about. The mast was up by then, and Rhian had taken her number to another network.
passed-on = Bien sûr. Quelqu’un d’autre.
    .says-tense = D’ici vendredi. Je vois.
    .says-furious = Et hop, au suivant !
    .becomes = La direction a écrit vendredi, une lettre aimable, pour demander de quoi il s’agissait. L’antenne était revenue, et Rhian avait porté son numéro sur un autre réseau.

# text: I’ll stop asking you, then.
# says-tense: That’s enough. I’ll ask somebody else, in print.
# says-furious: Forget it. See you in the paper!
# becomes: The county paper carried it on Friday: ‘Which night?’, with a photograph of Rhian on the pass. Two hundred and ten people signed below.
petition = Alors je ne vous demande plus rien.
    .says-tense = Ça suffit. Je demanderai à d’autres, et ce sera imprimé.
    .says-furious = Laissez tomber. On se retrouve dans le journal !
    .becomes = Le journal du comté l’a publié vendredi : « Quel soir ? », avec une photo de Rhian au col. Deux cent dix signatures dessous.
