# text: Deux papiers
title = Two sheets of paper

# text: Vous répondez au courrier des assurés de Grand-Large, assureur de dommages au Québec. Ludovic Castilloux, arpenteur-géomètre à Rimouski, écrit depuis l’adresse de son dossier : sa réclamation pour un sous-sol inondé a été refusée. Son premier courriel et votre dernier se composent de parties, dans l’ordre où il les lira.
briefing = You answer policyholders’ mail at Grand-Large, a home insurer in Québec. Ludovic Castilloux, a land surveyor in Rimouski, writes from the address on his file: his claim for a flooded basement has been refused. His first e-mail and your last are composed of parts, in the order in which he will read them.

# text: Un refus ne se rouvre pas à ce bureau. Ne dites ni qu’il est fondé, ni qu’il est faux : seule la responsable des plaintes peut le faire revoir.
policy-refusal = A refusal is not reopened at this desk. Say neither that it is right nor that it is wrong: only the complaints officer can have it reviewed.

# text: Avocat, mise en demeure, tribunal : dès que le mot est écrit, votre réponse même confie le dossier à la responsable des plaintes, tout entier. On ne discute plus, on ne négocie pas.
policy-legal = Lawyer, formal notice, court: once the word is written, that very answer hands the file to the complaints officer, all of it. No more arguing, no bargaining.

# text: Une plainte écrite ouvre un dossier numéroté : accusé sous cinq jours ouvrables, réponse finale signée dans les soixante jours. Elle dit comment demander le transfert du dossier à l’Autorité des marchés financiers.
policy-complaint = A written complaint opens a numbered file: acknowledged within five business days, a signed final answer within sixty days. It says how to ask for the file to be passed to the Autorité des marchés financiers.

# text: Mesures d’urgence : vous pouvez rembourser jusqu’à { $emergency } de location d’équipement, sur reçus, que le sinistre soit couvert ou non.
policy-emergency = Emergency measures: you may repay up to { $emergency } of equipment rental, on receipts, whether the loss is covered or not.

# text: Une clause s’explique en phrases de tous les jours. Consultez la fiche avant d’écrire.
policy-clear = A clause is explained in everyday sentences. Read the article before you write.

# text: être lu avant qu’on lui réponde
need-read = to be read before he is answered

# text: comprendre la clause qu’on lui oppose
need-clause = to understand the clause that is held against him

# text: ne pas payer seul pour garder le sous-sol au sec
need-dry = not to pay alone for keeping the basement dry

# text: que quelqu’un qui décide ait son dossier en main
need-who = to have somebody who decides take his file in hand

# text: savoir ce qui suit si la réponse est encore non
need-next = to know what comes next if the answer is no again

# text: obtenir le rapport sur lequel on l’a refusé
need-report = to get the report that the refusal rests on

# text: Contrat
# value: Habitation, depuis 2011 ; avenant « refoulement d’égout » depuis 2019
record-policy = Policy
    .value = Home, since 2011; “sewer backup” endorsement since 2019

# text: Réclamation
# value: Eau au sous-sol le { $flood }, { $claim }
record-claim = Claim
    .value = Water in the basement on { $flood }, { $claim }

# text: Lettre du { $refused }
# value: Refus, exclusion 14 b : « infiltration par les fondations ». L’avenant n’y est pas nommé
record-refusal = Letter of { $refused }
    .value = Refusal, exclusion 14(b): “seepage through foundations”. The endorsement is not named in it

# text: Pièce reçue
# value: Constat du plombier : « refoulement du réseau municipal ». Classée sans lecture
record-plumber = Document received
    .value = Plumber’s finding: “backup from the municipal sewer”. Filed unread

# text: Foyer
# value: Quatre personnes ; le père de l’assuré, 83 ans, logeait au sous-sol
record-household = Household
    .value = Four people; the insured’s father, 83, lived in the basement

# text: Responsable des plaintes
# value: Solène Anctil
record-officer = Complaints officer
    .value = Solène Anctil

# text: Eau : ce que disent 14 b et l’avenant
# content: 14 b : l’eau qui traverse un mur ou une dalle n’est pas couverte. L’avenant « refoulement d’égout » couvre celle qui remonte par un drain ou une toilette. Dire ce que disent les textes ; ne pas dire lequel s’applique.
knowledge-water = Water: what 14(b) and the endorsement say
    .content = 14(b): water that comes through a wall or a slab is not covered. The “sewer backup” endorsement covers water that rises through a drain or a toilet. Say what the texts say; do not say which applies.

# text: Plaintes : le chemin
# content: La responsable des plaintes reçoit le dossier complet et écrit elle-même à la personne. Le conseiller qui a transmis reste joignable pour les questions de date. Il ne donne ni avis ni document interne.
knowledge-complaints = Complaints: the path
    .content = The complaints officer receives the whole file and writes to the person herself. The adviser who handed over can still be reached for questions of date. He or she gives neither an opinion nor an internal document.

# text: Plainte : confiée à la responsable, mise en demeure annoncée
disposition-complaint = Complaint: handed to the officer, formal notice announced

# text: Sinistre : question sur un refus
disposition-claim = Claim: question about a refusal

# text: Contentieux : mise en demeure à venir
disposition-litigation = Legal department: formal notice to come

# text: Correspondance terminée
disposition-closed = Correspondence ended

# text: Bonjour, Le { $flood }, quarante centimètres d’eau sont remontés dans mon sous-sol par le drain. Votre lettre du { $refused } parle d’« infiltration ». Le constat de mon plombier parle de « refoulement ». Je vous l’ai envoyé ; je ne crois pas qu’il ait été ouvert. Quelle est cette clause 14 b, en mots ordinaires ? Et le rapport de votre expert, sur lequel vous m’avez refusé, puis-je le lire ? L. Castilloux
# says-tense: Bonjour, Le { $flood }, quarante centimètres d’eau par le drain du sous-sol. Votre lettre du { $refused } dit « infiltration », mon plombier écrit « refoulement ». Je gagne ma vie à comparer deux papiers. Chez vous, personne ne l’a fait. Deux questions. Que dit votre clause 14 b, en mots ordinaires ? Et où est le rapport de l’expert ? N’essayez pas d’être gentils : lisez. L. Castilloux
# says-furious: Quarante centimètres par le drain, et vous répondez « infiltration » ! Mon plombier écrit « refoulement », noir sur blanc, et vous ne l’avez pas ouvert ! Deux questions, puisqu’il faut les répéter. Que dit 14 b ? Où est le rapport de votre expert ? Et pas de formule, s’il vous plaît. Lisez. L. Castilloux
# received: Bonjour, nous accusons réception de votre courriel, qui a retenu toute notre attention, et vous remercions de la confiance que vous accordez à Grand-Large.
# received-also-1: Bonjour, nous avons bien reçu votre message et vous remercions de votre fidélité
# received-also-2: Bonjour, votre courriel est important pour nous et sera traité dans les meilleurs délais
# received-also-3: Nous vous remercions d’avoir communiqué avec le service aux assurés
# received-also-4: Bonjour, votre correspondance a été versée au dossier
# received-coach: Il a demandé qu’on le lise, et il reçoit la preuve que personne ne l’a fait.
# both-papers: Bonjour monsieur Castilloux. Votre doute se comprend, alors voici ce que j’ai lu : quarante centimètres par le drain, un constat qui dit « refoulement », une lettre qui dit « infiltration ».
# both-papers-also-1: Bonjour, vous aviez raison de vous méfier. J’ai lu les deux papiers : le plombier écrit refoulement, notre lettre écrit infiltration, et l’eau est venue par le drain
# both-papers-also-2: Bonjour monsieur Castilloux, je comprends que vous n’y croyiez plus. J’ai ouvert le constat : il parle d’un refoulement, notre lettre d’une infiltration
# both-papers-also-3: Bonjour, à votre place je douterais aussi. Si je vous lis bien, l’eau est remontée par le drain, et nos deux documents ne disent pas la même chose
# both-papers-also-4: Bonjour, être refusé sans être lu, c’est vexant. J’ai donc lu : quarante centimètres, le drain, refoulement d’un côté, infiltration de l’autre
# compliant: La décision du { $refused } fait suite à une analyse complète de votre dossier par nos spécialistes, et elle est conforme aux conditions de votre contrat.
# compliant-also-1: Le refus est conforme au contrat que vous avez signé
# compliant-also-2: Notre expert a tout examiné, il n’y a pas d’erreur dans cette lettre
# compliant-also-3: La décision a été prise selon les règles et elle est justifiée
# compliant-also-4: Après vérification, la position exprimée dans notre lettre est exacte
# tomorrow: Je sors le contrat et la lettre. Vous aurez demain, avant seize heures, cette clause en phrases ordinaires, de ma main.
# tomorrow-also-1: Je prends vos questions : réponse demain avant seize heures, en mots simples, et c’est moi qui l’écris
# tomorrow-also-2: Je m’occupe de la clause ; demain à seize heures au plus tard, vous l’aurez en clair
# tomorrow-also-3: Demain avant seize heures, je vous explique 14 b moi-même
# tomorrow-also-4: Je reprends le contrat cet après-midi et je vous réponds demain, avant seize heures
# works-out: Et surtout, soyez sans inquiétude : avec un avenant comme le vôtre, ces choses-là finissent toujours par s’arranger, vous pouvez compter là-dessus.
# works-out-also-1: Ne vous en faites pas, cela va se régler, je vous le garantis
# works-out-also-2: Vous serez payé, c’est une question de semaines
# works-out-also-3: Rassurez-vous, un refus comme celui-là ne tient jamais
# works-out-also-4: Avec votre avenant, vous n’avez vraiment rien à craindre
# works-out-coach: Vous n’en savez rien, et il mesure les phrases. Celle-là, il la gardera.
letter =
    Hello,
    On { $flood }, forty centimetres of water rose in my basement through the drain. Your letter of { $refused } speaks of “seepage”. My plumber’s finding speaks of a “backup”. I sent it to you; I don’t believe it was ever opened.
    What is this clause 14(b), in ordinary words? And your adjuster’s report, the one my refusal rests on: may I read it?
    L. Castilloux
    .says-tense =
        Hello,
        On { $flood }, forty centimetres of water through the basement drain. Your letter of { $refused } says “seepage”, my plumber writes “backup”. I compare two sheets of paper for a living. Over there, nobody did.
        Two questions. What does your clause 14(b) say, in ordinary words? And where is the adjuster’s report? Don’t try to be nice: read.
        L. Castilloux
    .says-furious =
        Forty centimetres through the drain, and you answer “seepage”! My plumber writes “backup”, in black and white, and you never opened it!
        Two questions, since I have to repeat them. What does 14(b) say? Where is your adjuster’s report? And no set phrases, please. Read.
        L. Castilloux
    .received = Hello, we acknowledge receipt of your e-mail, which has had our full attention, and we thank you for the trust you place in Grand-Large.
    .received-also-1 = Hello, we have received your message and thank you for your loyalty
    .received-also-2 = Hello, your e-mail matters to us and will be handled as soon as possible
    .received-also-3 = Thank you for contacting policyholder services
    .received-also-4 = Hello, your correspondence has been added to the file
    .received-coach = He asked to be read, and gets proof that nobody has read him.
    .both-papers = Hello Mr. Castilloux. Your doubt makes sense, so here is what I’ve read: forty centimetres through the drain, a finding that says “backup”, a letter that says “seepage”.
    .both-papers-also-1 = Hello, you were right to be wary. I’ve read both sheets: the plumber writes backup, our letter writes seepage, and the water came by the drain
    .both-papers-also-2 = Hello Mr. Castilloux, I understand that you no longer believe it. I’ve opened the finding: it speaks of a backup, our letter of seepage
    .both-papers-also-3 = Hello, in your place I’d have doubts too. If I read you right, the water rose through the drain, and our two documents don’t say the same thing
    .both-papers-also-4 = Hello, to be refused without being read is galling. So I’ve read: forty centimetres, the drain, backup on one side, seepage on the other
    .compliant = The decision of { $refused } follows a complete analysis of your file by our specialists, and it is consistent with the terms of your policy.
    .compliant-also-1 = The refusal is consistent with the contract that you signed
    .compliant-also-2 = Our adjuster looked at everything, there’s no mistake in that letter
    .compliant-also-3 = The decision was made by the rules and it is justified
    .compliant-also-4 = On review, the position stated in our letter is correct
    .tomorrow = I’m getting out the policy and the letter. Tomorrow, before four, you’ll have that clause in ordinary sentences, written by me.
    .tomorrow-also-1 = I’m taking your questions: an answer tomorrow before four, in simple words, and I’ll write it myself
    .tomorrow-also-2 = I’ll see to the clause; by four tomorrow at the latest you’ll have it in plain words
    .tomorrow-also-3 = I’ll explain 14(b) to you myself, before four tomorrow
    .tomorrow-also-4 = I’ll go back to the policy this afternoon and answer you tomorrow, before four
    .works-out = And above all, don’t worry: with an endorsement like yours, these things always work out in the end, you can count on it.
    .works-out-also-1 = Don’t trouble yourself, it’ll be settled, I guarantee it
    .works-out-also-2 = You’ll be paid, it’s a matter of weeks
    .works-out-also-3 = Rest assured, a refusal like that never stands
    .works-out-also-4 = With your endorsement you really have nothing to fear
    .works-out-coach = You don’t know that, and he measures sentences. He will keep this one.

# text: Je reprends donc. Le drain, pas les murs ; quarante centimètres ; deux papiers qui ne s’accordent pas. Ma première question reste entière, la seconde aussi. L. C.
# says-tense: Vous ne m’avez pas lu. Je recommence : le drain, pas les murs. « Refoulement », pas « infiltration ». Deux questions, zéro réponse. L. C.
# says-furious: Zéro réponse ! Dois-je vous envoyer un plan coté ? L’eau est montée par le drain, pas par les murs ! L. C.
# see-our-letter: Nous vous prions de bien vouloir vous reporter à notre lettre du { $refused }, qui expose les motifs de la décision.
# see-our-letter-also-1: Les motifs figurent dans notre lettre du { $refused }
# see-our-letter-also-2: Comme indiqué précédemment, tout est dans la lettre que vous avez reçue
# see-our-letter-also-3: Nous vous renvoyons à notre réponse du { $refused }
# see-our-letter-also-4: Vous trouverez l’explication dans notre courrier d’août
# rainy-season: Les pluies de juillet nous ont valu trois fois plus de dossiers que d’habitude, et le délai de lecture des pièces s’en ressent, comme chez tous les assureurs de la région.
# rainy-season-also-1: Nous recevons énormément de réclamations depuis juillet, d’où le retard
# rainy-season-also-2: Avec le volume actuel, les pièces ne sont pas toutes lues tout de suite
# rainy-season-also-3: C’est une période très chargée, tous les assureurs sont débordés
# rainy-season-also-4: Le service est en surcharge depuis les orages
# truly-sorry: Je vous présente mes excuses les plus sincères. Je comprends votre frustration, elle est tout à fait légitime, et j’en prends bonne note.
# truly-sorry-also-1: Mille excuses, je comprends combien c’est frustrant pour vous
# truly-sorry-also-2: Toutes mes excuses, votre colère est bien compréhensible
# truly-sorry-also-3: Je m’excuse au nom de l’équipe, je sais que vous attendiez mieux
# truly-sorry-also-4: Pardon pour cette réponse, je saisis très bien votre mécontentement
# again: Vous avez de quoi être fâché, j’ai répondu à côté. Le drain, pas les murs ; refoulement, pas infiltration : c’est lu. Je prends la clause d’abord.
# again-also-1: Votre colère est juste, ma réponse ne répondait à rien. L’eau est venue par le drain, les deux papiers se contredisent : je m’occupe de 14 b
# again-also-2: Je vous ai fait répéter, et c’est irritant. J’ai compris : drain, refoulement. Je commence par la clause
# again-also-3: Je comprends que vous soyez excédé. Je redis ce que j’ai lu : le drain, quarante centimètres, refoulement. Je reviens avec 14 b
# again-also-4: Vous fâcher est la moindre des choses. J’ai maintenant les deux papiers devant moi, l’un dit refoulement, l’autre infiltration, et je regarde 14 b
dry-letter =
    So I begin again. The drain, not the walls; forty centimetres; two sheets that don’t agree. My first question stands, and so does the second.
    L. C.
    .says-tense =
        You haven’t read me. I begin again: the drain, not the walls. “Backup”, not “seepage”. Two questions, zero answers.
        L. C.
    .says-furious =
        Zero answers! Must I send you a drawing to scale? The water came up the drain, not through the walls!
        L. C.
    .see-our-letter = We kindly refer you to our letter of { $refused }, which sets out the grounds for the decision.
    .see-our-letter-also-1 = The grounds are stated in our letter of { $refused }
    .see-our-letter-also-2 = As previously indicated, it’s all in the letter that you received
    .see-our-letter-also-3 = We refer you to our answer of { $refused }
    .see-our-letter-also-4 = You’ll find the explanation in our letter from August
    .rainy-season = The July rains brought us three times the usual number of files, and it takes longer to read documents as a result, as it does with every insurer in the region.
    .rainy-season-also-1 = We’ve had an enormous number of claims since July, hence the delay
    .rainy-season-also-2 = With the present volume, documents aren’t all read right away
    .rainy-season-also-3 = It’s a very busy time, every insurer is swamped
    .rainy-season-also-4 = The department has been overloaded since the storms
    .truly-sorry = Please accept my most sincere apologies. I understand your frustration, it’s entirely legitimate, and I’ve made a careful note of it.
    .truly-sorry-also-1 = A thousand apologies, I understand how frustrating it is for you
    .truly-sorry-also-2 = My apologies, your anger is quite understandable
    .truly-sorry-also-3 = I apologize on behalf of the team, I know that you expected better
    .truly-sorry-also-4 = Sorry for that answer, I can well see that you’re unhappy
    .again = You’ve every reason to be angry, my answer missed the point. The drain, not the walls; backup, not seepage: I’ve read it now. I’ll take the clause first.
    .again-also-1 = Your anger is fair, my answer answered nothing. The water came by the drain, the two sheets contradict each other: I’m taking on 14(b)
    .again-also-2 = I made you repeat yourself, and that’s irritating. I’ve got it: drain, backup. I begin with the clause
    .again-also-3 = I understand that you’re fed up. Here’s what I’ve read: the drain, forty centimetres, backup. I’ll come back with 14(b)
    .again-also-4 = Of course you’re angry. I now have both sheets before me, one says backup, the other seepage, and I’m looking at 14(b)

# text: Merci d’avoir ouvert le constat. Sur un terrain, il y a deux piquets et une ligne : on est dedans ou dehors. D’après ce que vous avez lu, suis-je dedans ? L. C.
# says-tense: Vous avez lu, bien. Alors une réponse d’arpenteur : deux piquets, une ligne. Suis-je dedans ou dehors ? L. C.
# says-furious: Puisque vous avez lu : dedans ou dehors ? Ce n’est pas compliqué ! L. C.
# inside: À vous lire, vous êtes dedans, et nettement. Je ne vois pas comment on pourrait maintenir un refus pareil.
# inside-also-1: Pour moi, c’est couvert, cela saute aux yeux
# inside-also-2: Vous êtes dedans, cette lettre ne tiendra pas
# inside-also-3: Franchement, vous avez raison sur toute la ligne, ce sera payé
# inside-also-4: Selon moi le refus est une erreur et il sera renversé
# inside-coach: Aimable, peut-être exact, et ce n’est pas à vous de le dire. S’il devait finir dehors, c’est votre phrase que son avocate citerait.
# not-my-line: Cette ligne, ce n’est pas mon bureau qui la tire, et je ne vous dirai ni dedans ni dehors. Demain : la clause en clair, et qui peut revoir la décision.
# not-my-line-also-1: Je n’ai pas le droit de trancher, et je ne ferai pas semblant. Je vous écris demain ce que dit la clause et qui décide
# not-my-line-also-2: Dedans ou dehors, cela se décide ailleurs que chez moi. Vous aurez demain la clause en mots simples, et le nom de qui peut y revenir
# not-my-line-also-3: Je ne peux pas placer ce piquet-là. Ce que je peux : vous traduire la clause demain, et vous dire à qui revient la décision
# not-my-line-also-4: Ma réponse ne vaudrait rien, je ne décide pas. Demain je vous donne le texte en clair, et la personne qui tranche
# on-site: Notre expert s’est déplacé, il a pris des mesures d’humidité dans les murs. Un constat de plombier n’a pas la même valeur, vous en conviendrez.
# on-site-also-1: Un plombier n’est pas un expert en sinistre, c’est le rapport de l’expert qui prévaut
# on-site-also-2: L’expert a vu les lieux avec des instruments, le plombier avec une lampe de poche
# on-site-also-3: Entre un expert certifié et un plombier, nous suivons l’expert
# on-site-also-4: Vous n’êtes pas spécialiste du bâtiment, notre expert, oui
# form-r12: Remplissez le formulaire R-12 et renvoyez-le avec le constat original, en trois exemplaires.
# form-r12-also-1: Vous devez d’abord déposer le R-12 avec les originaux
# form-r12-also-2: Envoyez-nous le constat par la poste, en triple, avec le formulaire
# form-r12-also-3: Sans le formulaire R-12, je ne peux rien examiner
# form-r12-also-4: Imprimez le R-12, signez-le et joignez l’original du constat
two-stakes =
    Thank you for opening the finding. On a lot there are two stakes and a line: you’re inside or outside. From what you’ve read, am I inside?
    L. C.
    .says-tense =
        You’ve read it, good. Then a surveyor’s answer: two stakes, a line. Am I inside or outside?
        L. C.
    .says-furious =
        Since you’ve read it: inside or outside? It isn’t complicated!
        L. C.
    .inside = From what you write, you’re inside, and clearly so. I don’t see how a refusal like that could be upheld.
    .inside-also-1 = To me it’s covered, it stands to reason
    .inside-also-2 = You’re inside, that letter won’t hold
    .inside-also-3 = Frankly you’re right on every point, it will be paid
    .inside-also-4 = In my view the refusal is a mistake and it’ll be overturned
    .inside-coach = Kind, perhaps true, and not yours to say. Should he end up outside, it’s your sentence that his lawyer would quote.
    .not-my-line = That line isn’t drawn at my desk, and I won’t tell you inside or outside. Tomorrow: the clause in plain words, and who can review the decision.
    .not-my-line-also-1 = I’m not allowed to decide that, and I won’t pretend to. I’ll write tomorrow what the clause says and who decides
    .not-my-line-also-2 = Inside or outside is settled somewhere other than here. Tomorrow you’ll have the clause in simple words, and the name of whoever can review it
    .not-my-line-also-3 = I can’t set that stake. What I can do: put the clause in plain words for you tomorrow, and tell you whose decision it is
    .not-my-line-also-4 = My answer would be worth nothing, I don’t decide. Tomorrow I’ll give you the text in plain words, and the person who rules on it
    .on-site = Our adjuster went there in person and measured the moisture in the walls. A plumber’s note doesn’t carry the same weight, as I’m sure you’ll agree.
    .on-site-also-1 = A plumber isn’t a claims adjuster, it’s the adjuster’s report that counts
    .on-site-also-2 = The adjuster saw the place with instruments, the plumber with a flashlight
    .on-site-also-3 = Between a certified adjuster and a plumber, we follow the adjuster
    .on-site-also-4 = You’re not a building specialist, our adjuster is
    .form-r12 = Fill out form R-12 and send it back with the original finding, in triplicate.
    .form-r12-also-1 = You have to file the R-12 first, with the originals
    .form-r12-also-2 = Mail us the finding, three copies, along with the form
    .form-r12-also-3 = Without form R-12 I can’t examine anything
    .form-r12-also-4 = Print the R-12, sign it and enclose the original finding

# text: J’ai relu 14 b trois fois. « Capillarité », « pression hydrostatique », « sauf dérogation ». Je lis des actes notariés toute la journée, et je m’y perds. Est-ce fait pour qu’on s’y perde ? L. C.
# says-tense: J’ai relu 14 b. « Capillarité », « hydrostatique », « sauf dérogation ». Je lis des actes notariés pour vivre. Si je m’y perds, c’est que c’est voulu. L. C.
# says-furious: 14 b ! Trois lignes que personne ne peut lire, et c’est là-dessus que vous refusez { $claim } ! C’est fait exprès. L. C.
# in-jargon: 14 b vise l’infiltration par capillarité ou sous pression hydrostatique. S’y déroge l’avenant dûment souscrit, s’il est en vigueur au jour du sinistre et que la cause première en relève.
# in-jargon-also-1: 14 b exclut les eaux souterraines par capillarité, sous réserve des avenants dérogatoires
# in-jargon-also-2: L’exclusion s’applique aux entrées d’eau par pression hydrostatique, nonobstant toute dérogation
# in-jargon-also-3: Il s’agit d’une exclusion générale à laquelle seul un avenant peut déroger de manière expresse
# in-jargon-also-4: La clause écarte les dommages causés par la migration de l’eau à travers les fondations
# wrong-box: Je pense que l’expert a simplement coché la mauvaise case, monsieur. Ces dossiers-là passent vite, vous savez.
# wrong-box-also-1: À mon avis, c’est l’expert qui s’est trompé, il en fait trop par jour
# wrong-box-also-2: L’erreur vient du bureau des sinistres, pas de nous
# wrong-box-also-3: L’expert n’a pas fait son travail, voilà tout
# wrong-box-also-4: C’est le service des sinistres qui a bâclé cela
# wrong-box-coach: Vous venez d’écrire, au nom de l’assureur, que son expert s’est trompé. Il vous croira, et il aura cette phrase en main.
# in-plain-words: On s’y perd, et votre soupçon se comprend. En clair : l’eau des murs, 14 b l’exclut ; l’eau du drain, votre avenant en parle. La lettre ne le cite pas.
# in-plain-words-also-1: Je vous suis, cela semble écrit pour perdre. En mots ordinaires : par le mur, c’est exclu par 14 b ; par le drain, c’est l’affaire de l’avenant, que la lettre ne nomme pas
# in-plain-words-also-2: Votre méfiance est compréhensible. 14 b, c’est l’eau qui passe à travers la fondation. L’avenant, c’est l’eau qui monte par l’égout. La lettre ne cite que le premier
# in-plain-words-also-3: Je comprends qu’on y voie un piège. Voici le sens : mur exclu, drain renvoyé à l’avenant que vous payez depuis 2019. Notre lettre n’en dit rien
# in-plain-words-also-4: Douter est normal devant un texte pareil. 14 b exclut l’eau des murs ; pour l’eau du drain, il faut lire l’avenant. La lettre s’arrête à 14 b
# page-22: Tout est à la page 22 de votre contrat, sous « Exclusions ».
# page-22-also-1: Vous trouverez la définition à la page 22
# page-22-also-2: Je vous invite à relire la section des exclusions
# page-22-also-3: Le lexique du contrat explique chacun de ces termes
# page-22-also-4: C’est écrit au chapitre des exclusions, page 22
# hard-words: Je reconnais que ce sont des mots difficiles, et que c’est fâcheux. Retenez que l’eau des murs n’est pas couverte.
# hard-words-also-1: C’est vrai que le texte est pénible à lire. En gros, l’eau qui vient des fondations est exclue
# hard-words-also-2: Je comprends l’agacement. Disons que les infiltrations ne sont pas payées
# hard-words-also-3: Oui, c’est mal écrit, je l’admets. Cela veut dire que l’eau souterraine est exclue
# hard-words-also-4: Je conçois qu’on s’y perde. Pour faire court, les murs ne sont pas couverts
clause =
    I’ve read 14(b) three times. “Capillarity”, “hydrostatic pressure”, “save by derogation”. I read notarial deeds all day long, and I get lost in it. Was it written for people to get lost in?
    L. C.
    .says-tense =
        I’ve reread 14(b). “Capillarity”, “hydrostatic”, “save by derogation”. I read notarial deeds for a living. If I get lost in it, I’m meant to.
        L. C.
    .says-furious =
        14(b)! Three lines that nobody can read, and on the strength of that you refuse { $claim }! It’s done on purpose.
        L. C.
    .in-jargon = 14(b) addresses seepage by capillarity or under hydrostatic pressure. A duly subscribed endorsement derogates from it, if in force on the date of loss and if the proximate cause so warrants.
    .in-jargon-also-1 = 14(b) excludes groundwater by capillarity, subject to derogating endorsements
    .in-jargon-also-2 = The exclusion applies to entry of water under hydrostatic pressure, notwithstanding any derogation
    .in-jargon-also-3 = It’s a general exclusion from which only an endorsement may expressly derogate
    .in-jargon-also-4 = The clause excludes damage caused by migration of water through the foundations
    .wrong-box = I think the adjuster simply ticked the wrong box, sir. Those files go through fast, you know.
    .wrong-box-also-1 = In my opinion the adjuster got it wrong, he does too many in a day
    .wrong-box-also-2 = The mistake comes from the claims office, not from us
    .wrong-box-also-3 = The adjuster didn’t do his job, that’s all
    .wrong-box-also-4 = It’s claims that botched it
    .wrong-box-coach = You have just written, in the insurer’s name, that its adjuster was wrong. He will believe you, and he will have that sentence in hand.
    .in-plain-words = Anyone would get lost in it, and I see why you’re suspicious. Plainly: water from the walls, 14(b) excludes; water from the drain is what your endorsement speaks of. The letter doesn’t cite it.
    .in-plain-words-also-1 = I follow you, it reads as if made to lose people. In ordinary words: through the wall, 14(b) excludes it; up the drain, it’s a matter for the endorsement, which the letter doesn’t name
    .in-plain-words-also-2 = Your distrust is understandable. 14(b) is water that passes through the foundation. The endorsement is water that comes up the sewer. The letter only cites the first
    .in-plain-words-also-3 = I can see that it looks like a trap. Here’s the meaning: wall excluded, drain left to the endorsement you’ve paid for since 2019. Our letter says nothing of that
    .in-plain-words-also-4 = Anyone would have doubts before a text like that. 14(b) excludes water from the walls; for water from the drain, read the endorsement. The letter stops at 14(b)
    .page-22 = It’s all on page 22 of your policy, under “Exclusions”.
    .page-22-also-1 = You’ll find the definition on page 22
    .page-22-also-2 = I invite you to reread the section on exclusions
    .page-22-also-3 = The glossary of the policy explains each of those terms
    .page-22-also-4 = It’s written in the chapter on exclusions, page 22
    .hard-words = I grant you that those are hard words, and it’s a nuisance. Just remember that water from the walls isn’t covered.
    .hard-words-also-1 = It’s true, the text is painful to read. Roughly, water that comes from the foundations is excluded
    .hard-words-also-2 = I understand that it’s annoying. Let’s say that seepage isn’t paid
    .hard-words-also-3 = Yes, it’s badly written, I admit. It means that groundwater is excluded
    .hard-words-also-4 = I can see how you’d get lost. To keep it short, the walls aren’t covered

# text: Pendant ce temps, le sous-sol sèche à { $daily } par jour, la location du déshumidificateur. C’était la chambre de mon père. Il a 83 ans, il dort sur le divan depuis neuf semaines. Il dit que c’est confortable. Il ment, et moi je ne dors plus. L. C.
# says-tense: Le déshumidificateur : { $daily } par jour, neuf semaines. Mon père, 83 ans, sur le divan du salon, neuf semaines aussi. Je l’entends se lever à trois heures. Je ne dors plus. L. C.
# says-furious: { $daily } par jour ! Neuf semaines ! Mon père a 83 ans et il dort sur un divan ! Personne ne dort plus, ici ! L. C.
# emergency: Neuf semaines, votre père sur un divan et vous sans sommeil : vous devez être à bout. Quelle que soit la décision, je rembourse { $emergency } de location. Envoyez-moi un reçu.
# emergency-also-1: Neuf semaines sans dormir, cela use toute une maison. Je peux rembourser { $emergency } de location, couvert ou non ; il me faut un reçu
# emergency-also-2: Je mesure la fatigue chez vous. Les mesures d’urgence permettent { $emergency } sur reçu, et je m’en charge, sans attendre la décision
# emergency-also-3: Un divan à 83 ans, c’est dur pour lui et pour vous. { $emergency } de location, c’est en mon pouvoir : un reçu, et c’est parti
# emergency-also-4: Vous tenez depuis neuf semaines, c’est épuisant. Joignez un reçu : { $emergency } vous reviennent, quoi qu’il arrive du refus
# all-of-it: C’est vraiment trop injuste pour votre père, à son âge. Je vais faire prendre toute la location à notre charge, les { $rental } au complet, vous avez ma parole d’ici la fin du mois.
# all-of-it-also-1: Vous serez remboursé au complet, { $rental }, je m’y engage personnellement
# all-of-it-also-2: Toute la location sera payée, j’en fais mon affaire, promis
# all-of-it-also-3: On va vous rendre chaque dollar de ce déshumidificateur
# all-of-it-also-4: Comptez sur moi, les { $rental } vous reviendront en entier
# all-of-it-coach: Le cœur y est. Mais vous pouvez rembourser { $emergency }, et il vient de lire un autre montant, avec votre parole dessus.
# nothing-yet: Tant que la couverture du sinistre n’est pas établie, nous ne participons à aucuns frais, quels qu’ils soient.
# nothing-yet-also-1: Sans couverture reconnue, les frais restent à votre charge
# nothing-yet-also-2: Nous ne pouvons rien verser pendant que le dossier est refusé
# nothing-yet-also-3: La location n’est pas remboursable dans le cas d’un refus
# nothing-yet-also-4: Il faudra d’abord que la décision change, ensuite on verra
# open-windows: Avez-vous pensé à aérer ? En septembre, l’humidité baisse souvent toute seule, et l’appareil devient inutile.
# open-windows-also-1: À cette saison, ouvrir les fenêtres suffit d’habitude
# open-windows-also-2: Un simple ventilateur ferait peut-être l’affaire
# open-windows-also-3: Après neuf semaines, ce doit être sec, vous savez
# open-windows-also-4: Beaucoup d’assurés s’en sortent sans déshumidificateur
basement =
    Meanwhile the basement is drying at { $daily } a day, the rental of the dehumidifier. It was my father’s room. He’s 83, he has been sleeping on the chesterfield for nine weeks. He says that it’s comfortable. He’s lying, and I don’t sleep anymore.
    L. C.
    .says-tense =
        The dehumidifier: { $daily } a day, nine weeks. My father, 83, on the living room chesterfield, nine weeks too. I hear him get up at three. I don’t sleep anymore.
        L. C.
    .says-furious =
        { $daily } a day! Nine weeks! My father is 83 and he sleeps on a chesterfield! Nobody sleeps here anymore!
        L. C.
    .emergency = Nine weeks, your father on a couch and you without sleep: you must be worn out. Whatever is decided, I’ll repay { $emergency } of the rental. Send me a receipt.
    .emergency-also-1 = Nine weeks without sleep wears out a whole house. I can repay { $emergency } of rental, covered or not; all I need is a receipt
    .emergency-also-2 = I can tell how tired you all are. Emergency measures allow { $emergency } on receipt, and I’ll see to it, without waiting for the decision
    .emergency-also-3 = A couch at 83 is hard on him and on you. { $emergency } of rental is in my power: one receipt, and it’s on its way
    .emergency-also-4 = You’ve held out for nine weeks, that’s exhausting. Enclose a receipt: { $emergency } comes back to you, whatever becomes of the refusal
    .all-of-it = It’s really not fair on your father, at his age. I’ll have the whole rental charged to us, all { $rental } of it, you have my word, by the end of the month.
    .all-of-it-also-1 = You’ll be repaid in full, { $rental }, I commit to that personally
    .all-of-it-also-2 = All of the rental will be paid, I’ll make it my business, promise
    .all-of-it-also-3 = You’ll get back every dollar of that dehumidifier
    .all-of-it-also-4 = Count on me, the { $rental } will come back to you in full
    .all-of-it-coach = Your heart is in it. But you may repay { $emergency }, and he has just read another amount, with your word on it.
    .nothing-yet = As long as coverage of the loss has not been established, we contribute to no costs of any kind.
    .nothing-yet-also-1 = Without recognized coverage, the costs are yours
    .nothing-yet-also-2 = We can’t pay anything while the file stands refused
    .nothing-yet-also-3 = The rental isn’t refundable in the case of a refusal
    .nothing-yet-also-4 = The decision would have to change first, then we’ll see
    .open-windows = Have you thought of airing it? In September the humidity often drops on its own, and the machine isn’t needed anymore.
    .open-windows-also-1 = At this time of year, opening the windows is usually enough
    .open-windows-also-2 = A simple fan might do the trick
    .open-windows-also-3 = After nine weeks it must be dry, you know
    .open-windows-also-4 = Plenty of people manage without a dehumidifier

# text: J’ai vu Me Dussault hier. La mise en demeure est prête : { $claim }, dix jours. Elle part lundi, par huissier. Je vous l’écris par correction, et parce que j’en ai assez. L. C.
# says-tense: Me Dussault a fini la mise en demeure. { $claim }, dix jours, par huissier, lundi. J’ai été poli pendant neuf semaines. C’est terminé. L. C.
# says-furious: Mise en demeure ! { $claim }, dix jours, par huissier, lundi ! Vous lirez peut-être celle-là ! L. C.
# before-monday: Je comprends votre colère. Laissez-moi parler à mon chef avant lundi : on peut sûrement s’entendre sur un montant, entre gens raisonnables, sans avocats ni huissier.
# before-monday-also-1: Votre colère est normale. Donnez-moi quelques jours et nous trouverons un arrangement sans huissier
# before-monday-also-2: Retenez la mise en demeure, je vous en prie : on peut négocier quelque chose de correct
# before-monday-also-3: Attendez avant lundi, je vais vous obtenir une offre, je comprends que vous soyez excédé
# before-monday-also-4: Ne faites pas cela tout de suite, voyons ensemble un montant qui vous conviendrait
# before-monday-coach: L’intention est bonne. Mais le mot est écrit : ce n’est plus à vous, et vous venez de lui dire qu’il y a un montant.
# to-litigation: Votre courriel est transmis au contentieux. Toute correspondance devra désormais lui être adressée.
# to-litigation-also-1: Le dossier passe au contentieux, écrivez-leur dorénavant
# to-litigation-also-2: Je transfère au service juridique, qui ne répond que par la poste
# to-litigation-also-3: Nous ne pouvons plus correspondre avec vous, voyez avec le contentieux
# to-litigation-also-4: C’est entre les mains du contentieux, merci de leur écrire
# long-and-costly: C’est votre droit. Sachez seulement que ces recours sont longs, coûteux, et que la plupart des gens y perdent bien plus qu’ils n’y gagnent. Je transmets à la responsable des plaintes.
# long-and-costly-also-1: Libre à vous, mais ces démarches coûtent cher et finissent souvent mal. Je passe le dossier à la responsable des plaintes
# long-and-costly-also-2: Je transmets à la responsable, en vous rappelant qu’un procès se perd aussi
# long-and-costly-also-3: Vous y laisserez des plumes, croyez-moi. Le dossier monte à la responsable des plaintes
# long-and-costly-also-4: Nos avocats répondront au vôtre, et ce sera long. Madame Anctil aura votre courriel
# to-anctil: Votre colère, je ne la discute pas. Solène Anctil, responsable des plaintes, reçoit à l’instant les deux papiers et mes notes. Elle vous écrit d’ici vendredi.
# to-anctil-also-1: Je comprends que vous en ayez assez. Je confie tout à la responsable des plaintes, Solène Anctil, les deux papiers compris ; elle vous écrit d’ici vendredi
# to-anctil-also-2: C’est entendu, et je le prends au sérieux. Le dossier complet part chez madame Anctil, aux plaintes, et vous aurez un mot d’elle avant la fin de la semaine
# to-anctil-also-3: Après neuf semaines, votre colère va de soi. Dès maintenant, c’est Solène Anctil, aux plaintes, avec tout en main. Elle vous répond d’ici vendredi
# to-anctil-also-4: Vous avez raison de ne plus attendre. Je remets tout à la responsable des plaintes ce matin ; vous n’aurez rien à répéter, elle vous écrit d’ici vendredi
notice =
    I saw Me Dussault yesterday, my lawyer. The formal notice is ready: { $claim }, ten days. It goes out on Monday, by bailiff. I’m telling you out of courtesy, and because I’ve had enough.
    L. C.
    .says-tense =
        Me Dussault, my lawyer, has finished the formal notice. { $claim }, ten days, by bailiff, on Monday. I was polite for nine weeks. That’s over.
        L. C.
    .says-furious =
        A formal notice! { $claim }, ten days, by bailiff, on Monday! Perhaps you’ll read that one!
        L. C.
    .before-monday = I understand your anger. Let me talk to my manager before Monday: surely we can agree on an amount, between reasonable people, without lawyers or bailiffs.
    .before-monday-also-1 = Your anger is natural. Give me a few days and we’ll find an arrangement without a bailiff
    .before-monday-also-2 = Hold the notice back, I beg you: something decent can be negotiated
    .before-monday-also-3 = Wait before Monday, I’ll get you an offer, I understand that you’re at the end of your rope
    .before-monday-also-4 = Don’t do it just yet, let’s look for an amount together that would suit you
    .before-monday-coach = You mean well. But the word is written: this isn’t yours any longer, and you have just told him that there is an amount.
    .to-litigation = Your e-mail has been forwarded to the legal department. Please address all further correspondence to them.
    .to-litigation-also-1 = The file goes to legal, write to them from now on
    .to-litigation-also-2 = I’m transferring it to the legal department, which answers by regular mail only
    .to-litigation-also-3 = We can no longer correspond with you, please see the legal department
    .to-litigation-also-4 = It’s in the hands of legal, kindly write to them
    .long-and-costly = That’s your right. Just be aware that these proceedings are long and costly, and that most people lose a good deal more by them than they gain. I’m forwarding this to the complaints officer.
    .long-and-costly-also-1 = As you like, but these things cost a lot and often end badly. I’m passing the file to the complaints officer
    .long-and-costly-also-2 = I’m forwarding it to the officer, and I remind you that a case can also be lost
    .long-and-costly-also-3 = You’ll come out of it poorer, believe me. The file goes up to the complaints officer
    .long-and-costly-also-4 = Our lawyers will answer yours, and it’ll take long. Ms. Anctil will have your e-mail
    .to-anctil = I won’t argue with your anger. Solène Anctil, the complaints officer, is getting both sheets and my notes at this moment. She’ll write to you by Friday.
    .to-anctil-also-1 = I understand that you’ve had enough. I’m handing everything to the complaints officer, Solène Anctil, both sheets included; she’ll write to you by Friday
    .to-anctil-also-2 = Understood, and I take it seriously. The whole file goes to Ms. Anctil, in complaints, and you’ll have word from her before the week is out
    .to-anctil-also-3 = After nine weeks, of course you’re angry. As of now it’s Solène Anctil, in complaints, with everything in hand. She’ll answer you by Friday
    .to-anctil-also-4 = You’re right not to wait any longer. I’m giving it all to the complaints officer this morning; you won’t have to repeat a thing, she’ll write by Friday

# text: Un montant. Tiens. Il y en a donc un. Lequel ? Me Dussault est en copie. L. C.
# says-tense: Un montant ? On me refuse en août, et en septembre il y a un montant. Lequel ? Me Dussault me lit par-dessus l’épaule. L. C.
# says-furious: Ah, il y a un montant, maintenant ! Lequel ? Écrivez-le ! L. C.
# eight-thousand: Sans admission de notre part, je pourrais vous faire verser { $settle } cette semaine, si la mise en demeure ne part pas.
# eight-thousand-also-1: Je vous propose { $settle } et on oublie l’huissier
# eight-thousand-also-2: { $settle } contre une quittance, cela vous irait ?
# eight-thousand-also-3: Disons { $settle } tout de suite, et chacun garde ses avocats
# eight-thousand-also-4: Je peux aller jusqu’à { $settle } si vous renoncez lundi
# spoke-too-soon: Votre doute est juste, j’ai parlé trop vite : il n’y a pas de montant, et ce n’était pas à moi d’en parler. Tout est chez Solène Anctil, aux plaintes, ce courriel compris.
# spoke-too-soon-also-1: Vous avez raison de vous méfier, je n’avais pas le droit d’écrire cela. Je confie tout à la responsable des plaintes, mes mots compris
# spoke-too-soon-also-2: Je retire ce que j’ai écrit, et je comprends que cela vous alerte. Le dossier passe à madame Anctil, complet
# spoke-too-soon-also-3: C’est une faute de ma part, votre méfiance est fondée. La responsable des plaintes reçoit tout, y compris mon courriel
# spoke-too-soon-also-4: Je comprends votre réaction. Aucun montant n’existe ; la responsable des plaintes prend la suite, avec tout ce que j’ai écrit
# not-yet: Je ne peux pas encore le dire, mais il y aura quelque chose. Laissez-nous jusqu’à mercredi.
# not-yet-also-1: Le chiffre viendra, patientez jusqu’à mercredi
# not-yet-also-2: C’est à l’étude, je vous reviens avec un montant
# not-yet-also-3: Donnez-moi deux jours et j’aurai une somme à vous proposer
# not-yet-also-4: On y travaille, vous ne serez pas déçu
# misread: Je n’ai jamais parlé d’un montant précis ; vous avez mal compris ma phrase.
# misread-also-1: Vous me faites dire ce que je n’ai pas dit
# misread-also-2: Relisez-moi bien, il n’y avait aucune offre là-dedans
# misread-also-3: C’était une façon de parler, rien de plus
# misread-also-4: Ce n’est pas ce que j’ai écrit, monsieur
how-much =
    An amount. Well now. So there is one. Which? Me Dussault is copied on this.
    L. C.
    .says-tense =
        An amount? In August I’m refused, and in September there’s an amount. Which? Me Dussault is reading over my shoulder.
        L. C.
    .says-furious =
        Ah, so now there’s an amount! Which one? Write it down!
        L. C.
    .eight-thousand = Without any admission on our part, I could have { $settle } paid to you this week, provided the notice doesn’t go out.
    .eight-thousand-also-1 = I can offer you { $settle } and we forget about the bailiff
    .eight-thousand-also-2 = { $settle } against a release, would that do?
    .eight-thousand-also-3 = Let’s say { $settle } right away, and everybody keeps their lawyers out of it
    .eight-thousand-also-4 = I can go up to { $settle } if you drop Monday
    .spoke-too-soon = Your suspicion is right, I spoke too soon: there’s no amount, and it wasn’t mine to mention. Everything is now with Solène Anctil, in complaints, this e-mail included.
    .spoke-too-soon-also-1 = You’re right to be wary, I had no business writing that. I’m handing it all to the complaints officer, my own words included
    .spoke-too-soon-also-2 = I take back what I wrote, and I see why it puts you on your guard. The file goes to Ms. Anctil, complete
    .spoke-too-soon-also-3 = It’s my fault, your distrust is earned. The complaints officer gets everything, my e-mail too
    .spoke-too-soon-also-4 = I understand your reaction. There is no amount; the complaints officer takes over, with all that I wrote
    .not-yet = I can’t say it yet, but there’ll be something. Give us until Wednesday.
    .not-yet-also-1 = The figure will come, bear with us until Wednesday
    .not-yet-also-2 = It’s being looked at, I’ll be back with an amount
    .not-yet-also-3 = Give me two days and I’ll have a sum to propose
    .not-yet-also-4 = We’re working on it, you won’t be disappointed
    .misread = I never mentioned a definite amount; you misunderstood my sentence.
    .misread-also-1 = You’re putting words in my mouth
    .misread-also-2 = Read it again, there was no offer in there
    .misread-also-3 = It was a manner of speaking, nothing more
    .misread-also-4 = That isn’t what I wrote, sir

# text: Bon. C’est dommage : je commençais à savoir à qui j’écrivais. Neuf semaines pour trouver quelqu’un qui lit, et on me donne un quatrième nom. L. C.
# says-tense: On me passe donc à quelqu’un d’autre. Le quatrième nom. Je commençais tout juste à vous croire. L. C.
# says-furious: Le quatrième nom ! Dès que cela devient sérieux, on se repasse le dossier ! L. C.
# stays-warm: Un quatrième nom, c’est décevant. Celui-là peut décider ; moi pas. Vendredi midi, je vérifie qu’elle vous a écrit.
# stays-warm-also-1: Je comprends la déception. Elle, elle peut faire revoir un refus ; moi non. Vendredi midi je vérifie qu’elle vous a écrit
# stays-warm-also-2: C’est vrai que cela déçoit, encore un nom. Mais c’est le premier qui décide, et je m’assure vendredi que sa lettre est partie
# stays-warm-also-3: Vous perdez quelqu’un qui vous lisait, et cela déçoit. Vous y gagnez quelqu’un qui peut décider. Vendredi à midi, je contrôle moi-même
# stays-warm-also-4: Votre déception est juste. Je ne disparais pas : si vendredi à midi vous n’avez rien d’elle, vous aurez un mot de moi
# rule-is-rule: Ce n’est pas moi qui le veux, c’est la règle : dès qu’un avocat est nommé, le dossier nous échappe. C’est vous qui l’avez nommé.
# rule-is-rule-also-1: C’est vous qui avez parlé d’avocat, la règle s’applique
# rule-is-rule-also-2: Sans avocate, je gardais votre dossier
# rule-is-rule-also-3: On n’en serait pas là sans cette mise en demeure
# rule-is-rule-also-4: Vous avez choisi cette voie, le transfert vient avec
# keep-writing: Continuez donc de m’écrire à moi, cela me fait plaisir. Je lui passerai vos courriels à mesure, et vous n’y perdrez rien.
# keep-writing-also-1: Restez en contact avec moi, je ferai suivre
# keep-writing-also-2: Rien ne vous empêche de m’écrire encore, je transmettrai
# keep-writing-also-3: On peut garder notre échange, elle n’aura qu’à suivre
# keep-writing-also-4: Écrivez-moi quand même, je préfère cela aussi
# eye-on-it: Cela vous déçoit, et moi aussi. Mais je garde un œil sur tout : rien ne se décidera là-haut sans que j’aie mon mot à dire.
# eye-on-it-also-1: Je partage votre déception, et je vous promets que rien ne se fera sans moi
# eye-on-it-also-2: Je comprends votre peine, mais je reste derrière et j’aurai le dernier mot
# eye-on-it-also-3: C’est triste, oui. Soyez tranquille, je surveille et je ferai pencher la balance
# eye-on-it-also-4: Votre déception me touche. Je veillerai personnellement à ce que ce soit un oui
drop-me =
    All right. It’s a pity: I was beginning to know who I was writing to. Nine weeks to find someone who reads, and now I’m given a fourth name.
    L. C.
    .says-tense =
        So I’m passed to somebody else. The fourth name. I was just beginning to believe you.
        L. C.
    .says-furious =
        The fourth name! As soon as it gets serious, the file goes round the table!
        L. C.
    .stays-warm = A fourth name is a letdown. This one can decide; I can’t. On Friday at noon I’ll check that she has written to you.
    .stays-warm-also-1 = I understand that you’re disappointed. She can have a refusal reviewed; I can’t. Friday noon I’ll check that you’ve heard from her
    .stays-warm-also-2 = It’s true, one more name is discouraging. But it’s the first one that decides, and on Friday I’ll make sure that her letter has gone
    .stays-warm-also-3 = You’re losing someone who read you, and that’s disappointing. You gain someone who has the power. On Friday at noon I’ll check for myself
    .stays-warm-also-4 = Your disappointment is fair. I’m not vanishing: if you have nothing from her by Friday noon, you’ll have word from me
    .rule-is-rule = It’s not my doing, it’s the rule: as soon as a lawyer is named, the file leaves our hands. It was you who named one.
    .rule-is-rule-also-1 = You’re the one who brought up a lawyer, so the rule applies
    .rule-is-rule-also-2 = Without a lawyer, I’d have kept your file
    .rule-is-rule-also-3 = We wouldn’t be here but for that notice
    .rule-is-rule-also-4 = You chose this road, the transfer comes with it
    .keep-writing = By all means go on writing to me, it’s a pleasure. I’ll pass your e-mails along to her as they come, and you’ll lose nothing by it.
    .keep-writing-also-1 = Stay in touch with me, I’ll forward it
    .keep-writing-also-2 = Nothing prevents you from writing to me still, I’ll pass it on
    .keep-writing-also-3 = We can keep up our exchange, she can follow along
    .keep-writing-also-4 = Write to me anyway, I’d rather have it so too
    .eye-on-it = You’re disappointed, and so am I. But I’m keeping an eye on all of it: nothing will be decided up there without my having a say.
    .eye-on-it-also-1 = I share your disappointment, and I promise you that nothing happens without me
    .eye-on-it-also-2 = I understand your disappointment, but I’m staying behind it and I’ll have the last word
    .eye-on-it-also-3 = It’s sad, yes. Rest easy, I’m watching and I’ll tip the scales
    .eye-on-it-also-4 = Your disappointment touches me. I’ll see to it personally that it’s a yes

# text: C’est noté. Une question, tout de même. Vous avez lu les deux papiers. Entre nous : l’expert s’est-il trompé ? Et si la réponse est encore non, qu’est-ce qu’il me reste ? L. C.
# says-tense: Noté. Vous avez lu les deux papiers. Entre nous, il s’est trompé, votre expert ? Et si c’est encore non, il me reste quoi ? Je ne crois plus à grand-chose. L. C.
# says-furious: Entre nous ! Il s’est trompé, oui ou non ? Et après un deuxième non, je fais quoi, moi ? L. C.
# yes-between-us: Entre nous, oui, je le crois. Mais vous ne tenez pas cela de moi.
# yes-between-us-also-1: Oui, à mon avis il s’est trompé, gardez-le pour vous
# yes-between-us-also-2: Officiellement non. Entre nous, c’est évident
# yes-between-us-also-3: Je n’ai rien écrit, mais vous avez raison
# yes-between-us-also-4: Confidence pour confidence, ce rapport est faible
# yes-between-us-coach: « Entre nous », dans un courriel, à quelqu’un dont l’avocate lira tout. Vous lui donnez une arme qui ne tire que sur vous.
# no-longer-allowed: Compte tenu de la procédure annoncée, il ne m’est plus possible de répondre à vos questions.
# no-longer-allowed-also-1: Je n’ai plus le droit de vous écrire sur ce dossier
# no-longer-allowed-also-2: Toute réponse de ma part est désormais exclue
# no-longer-allowed-also-3: La procédure m’interdit d’en dire davantage
# no-longer-allowed-also-4: Il faudra poser ces questions par votre avocate
# signed-answer: Votre doute, je le comprends. Mon avis ne vous servirait à rien ; une réponse signée, si : elle est due le { $final }. Si c’est non, demandez le transfert à l’Autorité des marchés financiers.
# signed-answer-also-1: Votre doute est légitime. Ce que je pense ne compte pas ; ce qui compte, c’est la réponse signée, au plus tard le { $final }, et ensuite l’Autorité des marchés financiers, sur demande
# signed-answer-also-2: Je comprends votre méfiance, et je ne donnerai pas d’avis. Réponse finale écrite d’ici le { $final } ; si elle vous déçoit, le dossier peut aller à l’Autorité des marchés financiers
# signed-answer-also-3: Vous doutez, c’est normal. Le { $final }, vous aurez un oui ou un non signé. Après un non, vous pouvez faire transférer votre dossier à l’Autorité
# signed-answer-also-4: Je ne répondrai pas entre nous, et je vois que cela vous pèse. Deux repères : une lettre signée d’ici le { $final }, puis l’Autorité des marchés financiers si vous le demandez
# experts-know: Nos experts sont certifiés, et ils se trompent très rarement. Je ne m’attendrais pas à une autre réponse, à votre place.
# experts-know-also-1: Un expert certifié ne se trompe pas sur une chose pareille
# experts-know-also-2: La réponse sera sans doute la même, autant le savoir
# experts-know-also-3: Je ne vois pas pourquoi la seconde lecture dirait autre chose
# experts-know-also-4: L’expert connaît son métier, vous connaissez le vôtre
between-us =
    Noted. One question, all the same. You’ve read both sheets. Between us: did the adjuster get it wrong? And if the answer is no again, what’s left to me?
    L. C.
    .says-tense =
        Noted. You’ve read both sheets. Between us, he got it wrong, your adjuster? And if it’s no again, what’s left to me? I don’t believe in much anymore.
        L. C.
    .says-furious =
        Between us! Did he get it wrong, yes or no? And after a second no, what do I do?
        L. C.
    .yes-between-us = Between us, yes, I think so. But you didn’t hear it from me.
    .yes-between-us-also-1 = Yes, in my opinion he was wrong, keep it to yourself
    .yes-between-us-also-2 = Officially no. Between us, it’s obvious
    .yes-between-us-also-3 = I never wrote this, but you’re right
    .yes-between-us-also-4 = One confidence for another, that report is weak
    .yes-between-us-coach = “Between us”, in an e-mail, to someone whose lawyer will read every word. You are handing him a weapon that fires only at you.
    .no-longer-allowed = In view of the proceedings announced, it is no longer possible for me to answer your questions.
    .no-longer-allowed-also-1 = I’m not allowed to write to you about this file anymore
    .no-longer-allowed-also-2 = Any answer from me is now out of the question
    .no-longer-allowed-also-3 = The proceedings prevent me from saying more
    .no-longer-allowed-also-4 = Those questions will have to come through your lawyer
    .signed-answer = I understand your doubt. My opinion would be no use to you; a signed answer is: it’s due on { $final }. If it’s no, ask for the file to go to the Autorité des marchés financiers.
    .signed-answer-also-1 = Your doubt is legitimate. What I think doesn’t count; what counts is the signed answer, by { $final } at the latest, and then the Autorité des marchés financiers, on request
    .signed-answer-also-2 = I understand your distrust, and I won’t give an opinion. Final answer in writing by { $final }; if it disappoints you, the file can go to the Autorité des marchés financiers
    .signed-answer-also-3 = You have doubts, and that’s normal. By { $final } you’ll have a signed yes or no. After a no, you can have your file transferred to the Autorité
    .signed-answer-also-4 = I won’t answer between us, and I see that it weighs on you. Two dates to hold on to: a signed letter by { $final }, then the Autorité des marchés financiers if you ask for it
    .experts-know = Our adjusters are certified, and they’re very rarely wrong. I wouldn’t expect a different answer, in your place.
    .experts-know-also-1 = A certified adjuster doesn’t get a thing like that wrong
    .experts-know-also-2 = The answer will no doubt be the same, you may as well know
    .experts-know-also-3 = I don’t see why a second reading would say anything else
    .experts-know-also-4 = The adjuster knows his trade, you know yours

# text: Dernière chose : le rapport de l’expert. Je l’ai demandé en août, puis dans mon premier courriel. On me juge sur une feuille que je n’ai pas vue. L. C.
# says-tense: Le rapport. Je l’ai demandé deux fois. On me condamne sur une feuille que je n’ai jamais vue. L. C.
# says-furious: Et le rapport ? Deux fois que je le demande ! Qu’est-ce que vous cachez ? L. C.
# internal: Les rapports d’expertise sont des documents internes, et nous ne les communiquons pas aux assurés.
# internal-also-1: C’est un document de travail, il ne sort pas de la maison
# internal-also-2: Nous ne remettons jamais les rapports de nos experts
# internal-also-3: Ce rapport appartient à l’assureur
# internal-also-4: Il est confidentiel, je regrette
# access-request: Être jugé sur une feuille invisible rend méfiant, je comprends. J’inscris votre demande d’accès : d’ici le { $access }, vous aurez le rapport, ou un motif écrit.
# access-request-also-1: Deux demandes sans réponse, votre méfiance est normale. Je dépose la demande d’accès pour vous aujourd’hui ; réponse de madame Anctil au plus tard le { $access }
# access-request-also-2: Je comprends qu’on s’imagine le pire. Je consigne votre demande d’accès à l’instant. Le rapport, ou la raison écrite d’une page retirée, vous parvient avant le { $access }
# access-request-also-3: On douterait à moins. C’est noté comme demande d’accès, avec la date d’aujourd’hui. Madame Anctil répond d’ici le { $access }, rapport ou motif
# access-request-also-4: Vous jugez avec raison qu’on vous cache une feuille. La demande d’accès est déposée ; vous aurez le rapport ou un motif écrit d’ici le { $access }
# attached: Le voici en pièce jointe, avec les notes manuscrites de l’expert. Vous ne l’avez pas eu de moi, bien sûr.
# attached-also-1: Je vous le glisse ici, discrètement
# attached-also-2: Pièce jointe : le rapport complet. Cela reste entre nous
# attached-also-3: Tenez, le voilà, mais ne dites pas d’où il vient
# attached-also-4: Je vous l’envoie tout de suite, avec ses brouillons
# attached-coach: Il l’avait demandé par la grande porte. Par celle-ci, il ne peut pas s’en servir sans vous nommer, et la demande d’accès n’est toujours pas faite.
# your-counsel: Votre avocate saura certainement comment faire la demande, c’est leur métier après tout. D’ici là, je ne vois pas l’urgence : ce rapport ne vous apprendrait pas grand-chose.
# your-counsel-also-1: Me Dussault s’en chargera, rien ne presse
# your-counsel-also-2: C’est à votre avocate de le demander, maintenant
# your-counsel-also-3: Rien ne presse, votre avocate fera le nécessaire
# your-counsel-also-4: Attendez la suite, vous le verrez bien assez tôt
report =
    One last thing: the adjuster’s report. I asked for it in August, then in my first e-mail. I’m being judged on a sheet I haven’t seen.
    L. C.
    .says-tense =
        The report. I’ve asked for it twice. I’m condemned on a sheet that I’ve never seen.
        L. C.
    .says-furious =
        And the report? I’ve asked twice! What are you hiding?
        L. C.
    .internal = Adjusters’ reports are internal documents, and we do not release them to policyholders.
    .internal-also-1 = It’s a working document, it doesn’t leave the house
    .internal-also-2 = We never hand over our adjusters’ reports
    .internal-also-3 = That report belongs to the insurer
    .internal-also-4 = It’s confidential, I’m afraid
    .access-request = To be judged on a sheet you can’t see breeds distrust, I understand. I’m entering your access request: by { $access }, you’ll have the report, or a reason in writing.
    .access-request-also-1 = Two requests without an answer, no wonder you’re suspicious. I’m filing the access request for you today; Ms. Anctil answers by { $access } at the latest
    .access-request-also-2 = I can see why you’d imagine the worst. I’m recording your access request right now. The report, or the written reason for a page held back, reaches you before { $access }
    .access-request-also-3 = Anyone would have doubts. It’s entered as an access request, with today’s date. Ms. Anctil answers by { $access }, report or reason
    .access-request-also-4 = You’ve cause to think that a sheet is being kept from you. The access request is filed; you’ll have the report or a written reason by { $access }
    .attached = Here it is, attached, with the adjuster’s handwritten notes. You didn’t get it from me, of course.
    .attached-also-1 = I’m slipping it in here, discreetly
    .attached-also-2 = Attached: the full report. That stays between us
    .attached-also-3 = Here you go, but don’t say where it came from
    .attached-also-4 = I’m sending it right away, with his drafts
    .attached-coach = He had asked for it at the front door. By this one, he can’t use it without naming you, and the access request still hasn’t been made.
    .your-counsel = Your lawyer will surely know how to make the request, that’s what they do, after all. Until then I don’t see the urgency: that report wouldn’t tell you very much.
    .your-counsel-also-1 = Me Dussault will see to it, there’s no rush
    .your-counsel-also-2 = It’s for your lawyer to ask for it now
    .your-counsel-also-3 = There’s no hurry, your lawyer will do what’s needed
    .your-counsel-also-4 = Wait and see, you’ll get to read it soon enough

# text: Bien. Écrivez-moi sur une feuille ce que vous retenez. Je la poserai à côté des deux autres. L. C.
# says-tense: Résumez-moi cela par écrit. Je range tout, vous l’aurez compris. L. C.
# says-furious: Résumez. Par écrit. Que Me Dussault sache à quoi s’en tenir. L. C.
# thanks-survey: Nous vous remercions de votre confiance. Un sondage vous parviendra afin de mesurer votre satisfaction à l’égard de cet échange.
# thanks-survey-also-1: Merci de votre fidélité, répondez à notre sondage
# thanks-survey-also-2: Votre avis compte, un lien suivra
# thanks-survey-also-3: Au plaisir de vous servir de nouveau, Grand-Large
# thanks-survey-also-4: Merci d’avoir choisi Grand-Large pour votre habitation
# what-i-keep: Je retiens : deux papiers qui ne disent pas la même chose, une plainte confiée à Solène Anctil, une mise en demeure annoncée pour lundi, et votre père sur un divan.
# what-i-keep-also-1: En résumé : refoulement d’un côté, infiltration de l’autre, le dossier chez madame Anctil, la mise en demeure lundi, votre père au salon
# what-i-keep-also-2: Voici la feuille : deux constats contraires, plainte chez Solène Anctil, mise en demeure lundi, une chambre à retrouver
# what-i-keep-also-3: Ce que j’inscris : les deux papiers, la plainte remise à madame Anctil, lundi, et la chambre de votre père
# what-i-keep-also-4: Je récapitule : deux papiers à comparer, la responsable des plaintes saisie, un huissier lundi, un sous-sol à sécher
# what-i-heard: Je retiens : votre réclamation de { $claim }, deux papiers qui ne disent pas la même chose, et une mise en demeure annoncée pour lundi.
# what-i-heard-also-1: En résumé, une réclamation de { $claim }, deux constats opposés et la mise en demeure de lundi
# what-i-heard-also-2: Ce que j’inscris au dossier : { $claim }, infiltration contre refoulement, huissier lundi
# what-i-heard-also-3: Je note la réclamation, les deux papiers et la procédure de lundi
# what-i-heard-also-4: Pour récapituler : le refus, le constat du plombier, la mise en demeure
# dates: Trois repères : un mot d’elle d’ici vendredi, la réponse signée d’ici le { $final }, et un courriel de moi vendredi midi si le premier manque.
# dates-also-1: Les dates : vendredi sa lettre, le { $final } la réponse finale, et vendredi midi je vérifie
# dates-also-2: À retenir : vendredi, puis le { $final }. Si vendredi reste vide, je vous écris
# dates-also-3: Elle vous écrit vendredi au plus tard ; la réponse finale est due le { $final }
# dates-also-4: Vendredi pour son mot, { $final } pour la décision signée, et moi entre les deux au besoin
# signature: Je souhaite à votre père de retrouver sa chambre. Bien à vous, { $agent }.
# signature-also-1: Saluez votre père de ma part. { $agent }, service aux assurés
# signature-also-2: Avec mes meilleures pensées pour votre père. { $agent }
# signature-also-3: Que votre père dorme bientôt en bas. Bien à vous, { $agent }
# signature-also-4: Bon courage à vous deux. { $agent }
last-sheet =
    Good. Write down for me, on one sheet, what you take from this. I’ll lay it beside the other two.
    L. C.
    .says-tense =
        Sum it up for me in writing. I file everything, as you’ll have gathered.
        L. C.
    .says-furious =
        Sum it up. In writing. So that Me Dussault knows where she stands.
        L. C.
    .thanks-survey = We thank you for your trust. You will receive a survey to measure your satisfaction with this exchange.
    .thanks-survey-also-1 = Thank you for your loyalty, please answer our survey
    .thanks-survey-also-2 = Your opinion counts, a link will follow
    .thanks-survey-also-3 = We look forward to serving you again, Grand-Large
    .thanks-survey-also-4 = Thank you for choosing Grand-Large for your home
    .what-i-keep = What I take from it: two sheets that don’t say the same thing, a complaint in the hands of Solène Anctil, a formal notice announced for Monday, and your father on a couch.
    .what-i-keep-also-1 = In short: backup on one side, seepage on the other, the file with Ms. Anctil, the notice on Monday, your father in the living room
    .what-i-keep-also-2 = Here’s the sheet: two contrary findings, complaint with Solène Anctil, notice on Monday, a bedroom to get back
    .what-i-keep-also-3 = What I’m entering: both sheets, the complaint given to Ms. Anctil, Monday, and your father’s room
    .what-i-keep-also-4 = To recap: two sheets to compare, the complaints officer informed, a bailiff on Monday, a basement to dry
    .what-i-heard = What I take from it: your claim of { $claim }, two sheets that don’t say the same thing, and a formal notice announced for Monday.
    .what-i-heard-also-1 = In short, a claim of { $claim }, two opposite findings and Monday’s notice
    .what-i-heard-also-2 = What I’m entering in the file: { $claim }, seepage against backup, bailiff on Monday
    .what-i-heard-also-3 = I note the claim, the two sheets and Monday’s proceedings
    .what-i-heard-also-4 = To recap: the refusal, the plumber’s finding, the formal notice
    .dates = Three dates: a word from her by Friday, the signed answer by { $final }, and an e-mail from me on Friday at noon if the first is missing.
    .dates-also-1 = The dates: Friday her letter, { $final } the final answer, and Friday noon I check
    .dates-also-2 = To remember: Friday, then { $final }. If Friday stays empty, I write to you
    .dates-also-3 = She writes to you by Friday at the latest; the final answer is due on { $final }
    .dates-also-4 = Friday for her note, { $final } for the signed decision, and me in between if need be
    .signature = I hope that your father gets his room back. Yours truly, { $agent }.
    .signature-also-1 = Give your father my regards. { $agent }, policyholder services
    .signature-also-2 = With my best thoughts for your father. { $agent }
    .signature-also-3 = May your father soon sleep downstairs. Yours, { $agent }
    .signature-also-4 = All the best to you both. { $agent }

# text: Quand un levé ne ferme pas, on ne blâme pas le terrain : on change d’opérateur. À qui puis-je écrire, au-dessus de vous ? L. C.
# says-tense: Un levé qui ne ferme pas, on le confie à quelqu’un d’autre. Qui est au-dessus de vous ? Un nom, s’il vous plaît. L. C.
# says-furious: Ce levé ne ferme pas, et avec vous il ne fermera jamais ! Qui est au-dessus ? Un nom ! L. C.
# no-name: Le courrier des assurés se traite à ce bureau, à tous les niveaux de la maison. Une personne de plus vous répondrait dans les mêmes termes.
# no-name-also-1: Il n’y a personne à vous indiquer au-dessus de ce service
# no-name-also-2: Nos gestionnaires n’écrivent pas aux assurés
# no-name-also-3: Vous recevriez la même réponse, signée par quelqu’un d’autre
# no-name-also-4: Je ne suis pas en mesure de vous communiquer un nom
# no-name-coach: Le nom est dans la fiche du dossier, ouverte devant vous. Il le trouvera sans vous, et il notera que vous l’aviez.
# litigation-box: Écrivez au contentieux, à l’adresse générale du siège. On vous y attribuera un nouveau numéro.
# litigation-box-also-1: Adressez-vous au siège social, service du contentieux
# litigation-box-also-2: Reprenez l’affaire avec le contentieux, par la poste
# litigation-box-also-3: Le contentieux est au-dessus ; exposez-leur tout depuis le début
# litigation-box-also-4: Je ferme de mon côté : pour la suite, voyez le contentieux
# her-tomorrow: C’est votre droit, et votre colère est juste. Au-dessus : Solène Anctil, plaintes ; elle peut vous lire demain à neuf heures. D’ici là, je reprends ce qui dépend de moi.
# her-tomorrow-also-1: Vous avez de quoi être en colère. Le nom : Solène Anctil, responsable des plaintes, demain dès neuf heures si vous le voulez. Aujourd’hui, je m’occupe de ce que je peux régler
# her-tomorrow-also-2: Solène Anctil, aux plaintes. Je comprends que vous en ayez assez ; elle ouvre son courrier demain à neuf heures, et moi je fais ma part d’ici là
# her-tomorrow-also-3: Je comprends votre colère. Madame Anctil, responsable des plaintes, peut vous lire demain à neuf heures. Avant cela, je me charge de ce qui relève de ce bureau
# her-tomorrow-also-4: Changer d’opérateur, c’est votre droit, et je vois votre colère. Solène Anctil, plaintes, demain à neuf heures ; d’ici là, je reprends chaque point qui est le mien
# all-to-her: Je remets tout à Solène Anctil, responsable des plaintes : les deux papiers, vos courriels, mes notes. Elle vous écrit d’ici vendredi.
# all-to-her-also-1: Solène Anctil, aux plaintes, reçoit le dossier entier ; un mot d’elle vous parvient d’ici vendredi
# all-to-her-also-2: La responsable des plaintes, madame Anctil, prend la suite avec tout en main, et vous écrit avant la fin de la semaine
# all-to-her-also-3: Je transmets à madame Anctil, vos courriels compris. Vous n’aurez rien à répéter, elle répond d’ici vendredi
# all-to-her-also-4: C’est désormais Solène Anctil, aux plaintes. Elle a les deux papiers, et vous lirez sa lettre vendredi au plus tard
who-above =
    When a traverse doesn’t close, you don’t blame the land: you change the surveyor. Whom may I write to, above you?
    L. C.
    .says-tense =
        A traverse that doesn’t close is given to somebody else. Who is above you? A name, please.
        L. C.
    .says-furious =
        This traverse doesn’t close, and with you it never will! Who is above you? A name!
        L. C.
    .no-name = Policyholders’ mail is handled at this desk, at every level of the company. One more person would answer you in the same terms.
    .no-name-also-1 = There’s nobody above this department whom I could point you to
    .no-name-also-2 = Our managers don’t write to policyholders
    .no-name-also-3 = You’d get the same answer, signed by somebody else
    .no-name-also-4 = I’m not in a position to give you a name
    .no-name-coach = The name is on the file, open in front of you. He will find it without you, and note that you had it.
    .litigation-box = Write to the legal department, at the general address of our head office. They’ll give you a new number.
    .litigation-box-also-1 = Please contact head office, legal department
    .litigation-box-also-2 = Take the matter up with legal, by post
    .litigation-box-also-3 = Legal is above us; set it all out for them from the beginning
    .litigation-box-also-4 = I’m closing it on my side: from here on, see the legal department
    .her-tomorrow = That’s your right, and your anger is fair. Above me: Solène Anctil, complaints; she can read you tomorrow at nine. Until then, I’ll go back over what’s mine to do.
    .her-tomorrow-also-1 = You’ve cause to be angry. The name: Solène Anctil, complaints officer, from nine tomorrow if you want her. Today I’ll see to what I can settle
    .her-tomorrow-also-2 = Solène Anctil, complaints. I understand that you’ve had enough; she opens her mail tomorrow at nine, and I’ll do my part until then
    .her-tomorrow-also-3 = I understand your anger. Ms. Anctil, the complaints officer, can read you tomorrow at nine. Before that, I’ll take care of what falls to this desk
    .her-tomorrow-also-4 = To change the operator is your right, and I can see your anger. Solène Anctil, complaints, tomorrow at nine; until then, I’ll go back over every point that’s mine
    .all-to-her = I’m giving everything to Solène Anctil, our complaints officer: both sheets, your e-mails, my notes. She’ll write to you by Friday.
    .all-to-her-also-1 = Solène Anctil, in complaints, is getting the whole file; you’ll have a word from her by Friday
    .all-to-her-also-2 = The complaints officer, Ms. Anctil, takes over with everything in hand, and writes to you before the week is out
    .all-to-her-also-3 = I’m passing it to Ms. Anctil, your e-mails included. You won’t have to repeat anything, she answers by Friday
    .all-to-her-also-4 = It’s Solène Anctil from now on, in complaints. She has both sheets, and you’ll read her letter by Friday at the latest

# text: Reçu, classé, daté. Merci de ne pas m’avoir dit que j’avais raison. L. C.
# says-tense: Reçu. Vendredi, donc. Je regarderai l’heure. L. C.
# says-furious: Vendredi. Pas samedi. L. C.
# becomes: Solène Anctil a posé les deux papiers côte à côte, vendredi à neuf heures. Le refus a été revu en octobre. La mise en demeure est restée dans sa chemise, et le père est redescendu avec sa lampe et son poste de radio.
file-open = Received, filed, dated. Thank you for not telling me that I was right. L. C.
    .says-tense = Received. Friday, then. I’ll be looking at the clock. L. C.
    .says-furious = Friday. Not Saturday. L. C.
    .becomes = Solène Anctil laid the two sheets side by side, on Friday at nine. The refusal was reviewed in October. The formal notice stayed in its folder, and his father went back downstairs with his lamp and his radio.

# text: Bien. J’écrirai donc à madame Anctil. L. C.
# says-tense: Un autre nom. J’attends sa lettre. L. C.
# says-furious: Un de plus ! L. C.
# becomes: Madame Anctil a pris la suite le jour même. Elle avait le dossier ; la clause, le reçu et le rapport, il les lui a redemandés, dans cet ordre.
with-the-officer = Good. Then I’ll write to Ms. Anctil. L. C.
    .says-tense = Another name. I’ll wait for her letter. L. C.
    .says-furious = One more! L. C.
    .becomes = Ms. Anctil took over the same day. She had the file; the clause, the receipt and the report he asked her for again, in that order.

# text: Il manque des pièces à votre feuille. Je les demanderai à madame Anctil. L. C.
# says-tense: C’est incomplet. Je recommencerai donc avec elle. L. C.
# says-furious: Il en manque la moitié ! L. C.
# becomes: La responsable avait le dossier, mais pas ce qu’il demandait. Il a tout récrit pour elle, reçu par reçu. La réponse est venue, trois semaines plus tard qu’elle n’aurait pu.
asks-again = There are pieces missing from your sheet. I’ll ask Ms. Anctil for them. L. C.
    .says-tense = It’s incomplete. So I’ll begin again with her. L. C.
    .says-furious = Half of it is missing! L. C.
    .becomes = The officer had the file, but not what he was asking for. He wrote it all out again for her, receipt by receipt. The answer came, three weeks later than it could have.

# text: Bien. Me Dussault prendra la suite. L. C.
# says-tense: Je n’ai plus rien à vous écrire. Lundi, ce sera l’huissier. L. C.
# says-furious: À lundi, par huissier ! L. C.
# becomes: L’huissier est venu lundi à dix heures. Madame Anctil a découvert les deux papiers pendant qu’il attendait debout, et les dix jours couraient déjà.
registered = Good. Me Dussault will take it from here. L. C.
    .says-tense = I’ve nothing more to write to you. On Monday it will be the bailiff. L. C.
    .says-furious = Until Monday, by bailiff! L. C.
    .becomes = The bailiff came on Monday at ten. Ms. Anctil discovered the two sheets while he stood waiting, and the ten days were already running.

# text: Merci de votre franchise. Me Dussault la trouve très utile. L. C.
# says-tense: Votre courriel est imprimé. Il portera un numéro. L. C.
# says-furious: Imprimé ! Pièce P-7 ! L. C.
# becomes: Votre phrase est devenue la pièce P-7. On vous a demandé, devant deux avocats, ce que vous aviez voulu dire. Le sous-sol, lui, n’avançait plus.
exhibit = Thank you for being so frank. Me Dussault finds it most useful. L. C.
    .says-tense = Your e-mail has been printed. It will be given a number. L. C.
    .says-furious = Printed! Exhibit P-7! L. C.
    .becomes = Your sentence became exhibit P-7. You were asked, before two lawyers, what you had meant by it. The basement was no further along.

# text: Je ne vous écrirai plus. L. C.
# says-tense: Inutile de répondre. L. C.
# says-furious: Assez. L. C.
# becomes: Il n’a plus ouvert vos courriels. La mise en demeure est arrivée par huissier, puis la demande en justice. Il a changé d’assureur au renouvellement, et toute sa rue avec lui.
bailiff = I won’t write to you again. L. C.
    .says-tense = No need to answer. L. C.
    .says-furious = Enough. L. C.
    .becomes = He opened no more of your e-mails. The notice came by bailiff, then the lawsuit. He changed insurers at renewal, and all of his street with him.
