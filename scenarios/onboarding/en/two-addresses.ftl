# text: Deux adresses
title = Two addresses
# text: Vous répondez aux courriels du service Population d’Ombrival, en Wallonie, le mardi { $today }. Aurélie Kasongo a changé de rue avec ses deux enfants et l’a déclaré le { $filed }. Depuis, on lui a dit trois choses différentes : « c’est fait », « recommencez », « voyez la police ». La prime de rentrée se demande au plus tard le { $deadline }, et le formulaire refuse son adresse.
briefing = You answer e-mails for the population office of Ombrival, a municipality in Wallonia, Belgium. It is Tuesday { $today }. Aurélie Kasongo moved to another street with her two children, and declared it on { $filed }. Since then she has been told three different things: “it’s done”, “start again”, “see the police”. The back-to-school grant has to be applied for by { $deadline }, and the form refuses her address.
# text: Un message envoyé depuis l’e-guichet est déjà identifié. On ne redemande rien de ce qui se trouve au dossier.
policy-identity = A message sent from the online counter is already identified. Nothing that is on file is asked for again.
# text: Une adresse ne change au registre qu’après le passage de l’agent de quartier. Une erreur de la commune se corrige dans la fiche le jour même, et la date de la déclaration reste acquise.
policy-register = An address changes in the register only after a visit by the local police officer. A mistake of ours is corrected on the file the same day, and the date of the declaration stands.
# text: Après une erreur de la commune, le passage se prend sur rendez-vous, le soir aussi, dans les cinq jours.
policy-visit = After a mistake of ours, the visit is made by appointment, evenings included, within five days.
# text: Une demande de prime déposée à temps reste valable, même si l’adresse n’est confirmée qu’ensuite. Vous pouvez la déposer pour l’habitant. Le paiement, personne ne peut le garantir avant.
policy-grant = A grant applied for in time stays valid, even if the address is only confirmed afterwards. You may file it for the resident. Nobody can guarantee the payment before that.
# text: Une redevance due à une erreur de la commune s’annule : jusqu’à { $limit } sans demander.
policy-parking = A parking charge that is due to our mistake is cancelled: up to { $limit } without asking.
# text: ne pas être prise pour une tricheuse
need-believed = not to be taken for a cheat
# text: savoir laquelle des trois réponses était la bonne
need-which = to know which of the three answers was the right one
# text: voir sa fiche corrigée, sans perdre sa date
need-address = to see her file corrected without losing her date
# text: savoir quand passe l’agent de quartier
need-visit = to know when the local officer is coming
# text: ne pas laisser passer la prime de rentrée
need-grant = not to miss the back-to-school grant
# text: ne pas payer deux redevances de stationnement
need-fines = not to pay two parking charges
# text: Déclaration
# value: E-guichet, { $filed } : rue des Tanneries 27, trois personnes, bail joint
record-declared = Declaration
    .value = Online counter, { $filed }: rue des Tanneries 27, three people, lease attached
# text: Fiche
# value: Tapée au guichet le 5 août : rue des Tanneries 72
record-sheet = File
    .value = Typed at the counter on 5 August: rue des Tanneries 72
# text: Agent de quartier
# value: Deux passages au 72, à 10 h : personne de ce nom. Dossier fermé
record-check = Local officer
    .value = Two visits to 72, at 10 a.m.: nobody of that name. File closed
# text: Réponses données
# value: 24 août : « c’est fait » ; 4 septembre : « recommencez » ; 14 septembre : « voyez la police »
record-answers = Answers given
    .value = 24 August: “it’s done”; 4 September: “start again”; 14 September: “see the police”
# text: Prime de rentrée
# value: Deux enfants, { $grant } ; formulaire refusé, adresse
record-grant = Back-to-school grant
    .value = Two children, { $grant }; form refused, address
# text: Stationnement
# value: Deux redevances, { $fines } en tout ; carte de riverain bloquée par l’adresse
record-parking = Parking
    .value = Two charges, { $fines } in all; resident’s permit blocked by the address
# text: Changer d’adresse : les étapes
# content: 1. Déclaration dans les huit jours ouvrables. 2. Passage de l’agent de quartier. 3. Inscription au registre, puis mise à jour de la carte d’identité. Si la fiche contient une erreur de notre part, on la corrige : on ne recommence pas.
knowledge-residence = Changing address: the steps
    .content = 1. Declaration within eight working days. 2. Visit by the local officer. 3. Entry in the register, then the identity card is updated. If the file contains a mistake of ours, we correct it: nobody starts again.
# text: Prime communale de rentrée
# content: Pour tout enfant scolarisé d’un ménage de la commune. Demande au plus tard le { $deadline }. Le dépôt compte, pas la date du paiement. Un agent peut déposer la demande au nom de l’habitant.
knowledge-grant = The municipal back-to-school grant
    .content = For every schoolchild in a household of the municipality. Apply by { $deadline }. What counts is the day of filing, not of payment. A member of staff may file on the resident’s behalf.
# text: Domicile : erreur de la commune, fiche corrigée
disposition-typo = Address: our mistake, file corrected
# text: Domicile : enquête à refaire
disposition-inquiry = Address: check to be made again
# text: Plainte : transmise à la cheffe de service
disposition-complaint = Complaint: passed to the head of service
# text: Stationnement : redevance contestée
disposition-parking = Parking: charge disputed


# text: Bonjour. En août, par téléphone : « c’est fait ». Le 4 septembre, au guichet : « il faut tout recommencer ». Le 14, par écrit : « voyez la police ». Je voudrais juste savoir qui a raison, et ne pas recevoir une quatrième réponse. A. Kasongo
# says-tense: Trois personnes de chez vous, trois réponses : « c’est fait », « recommencez », « voyez la police ». Je les ai notées, avec la date et l’heure. Avant que quelqu’un m’en donne une quatrième : qui a ouvert mon dossier ? A. Kasongo
# says-furious: « C’est fait. » « Recommencez. » « Voyez la police. » Trois bureaux, trois réponses, et moi au milieu avec deux enfants. Laquelle est vraie ? Ne m’en inventez pas une quatrième. A. Kasongo
# stock: Madame, Monsieur, nous accusons bonne réception de votre message, qui sera traité par le service compétent dans les meilleurs délais.
# stock-also-1: Votre courriel a bien été reçu et sera traité prochainement
# stock-also-2: Nous avons bien reçu votre demande, le service concerné vous répondra
# stock-also-3: Madame, Monsieur, votre message nous est bien parvenu
# stock-also-4: Accusé de réception : votre demande est en cours de traitement
# stock-coach: Elle demande à être lue par quelqu’un. « Madame, Monsieur » lui répond : personne.
# guess-police: « Voyez la police » veut dire que l’agent ne vous a pas trouvée chez vous. Il suffit en général de refaire la déclaration, et de vérifier que votre nom est bien lisible sur la sonnette.
# guess-police-also-1: L’enquête était négative, introduisez simplement une nouvelle déclaration
# guess-police-also-2: Sans doute étiez-vous absente lors du passage, il faut refaire la demande
# guess-police-also-3: Normalement, on recommence la démarche après une enquête négative
# guess-police-also-4: Vérifiez la sonnette et réintroduisez le formulaire de changement d’adresse
# guess-police-coach: Plausible, poli, et écrit sans avoir ouvert la fiche. Elle vient de prévenir qu’elle attendait la quatrième.
# one-name: Bonjour Madame Kasongo, je suis { $agent }, au service Population. Trois réponses qui se contredisent en trois semaines : je comprends que vous ne croyiez plus personne ici.
# one-name-also-1: Bonjour Madame Kasongo, c’est { $agent } qui vous lit. Après trois versions différentes, votre méfiance est normale
# one-name-also-2: Bonjour Madame, ici { $agent }. Trois personnes, trois réponses, je comprends votre méfiance
# one-name-also-3: Bonjour, je m’appelle { $agent }. À votre place, je ne saurais plus qui croire non plus
# one-name-also-4: Madame Kasongo, bonjour. Se contredire trois fois, c’est trop, je comprends que vous doutiez. { $agent }, service Population
# read-first: Avant de répondre, j’ouvre votre dossier. Il y manque une chose, que vous seule avez : le récépissé reçu en août. Que dit-il, et depuis quel jour habitez-vous là ?
# read-first-also-1: Votre déclaration, je l’ai. Pourriez-vous joindre le récépissé qu’on vous a envoyé en août ?
# read-first-also-2: Que dit exactement le récépissé que vous avez reçu, et depuis quel jour habitez-vous là ?
# read-first-also-3: J’aimerais voir le récépissé que vous avez reçu. Depuis quelle date vivez-vous là ?
# read-first-also-4: Envoyez-moi s’il vous plaît une photo du récépissé, je compare avec notre fiche
three-answers = Hello. In August, by phone: “it’s done”. On 4 September, at the counter: “you have to start again”. On the 14th, in writing: “see the police”. I’d just like to know who is right, and not to be given a fourth answer. A. Kasongo
    .says-tense = Three people from your office, three answers: “it’s done”, “start again”, “see the police”. I’ve written them down, with the date and the time. Before anybody gives me a fourth: who has actually opened my file? A. Kasongo
    .says-furious = “It’s done.” “Start again.” “See the police.” Three desks, three answers, and me in the middle with two children. Which one is true? Don’t make up a fourth. A. Kasongo
    .stock = Dear Sir or Madam, we acknowledge receipt of your message, which will be dealt with by the relevant department as soon as possible.
    .stock-also-1 = Your e-mail has been received and will be dealt with shortly
    .stock-also-2 = We have received your request, the department concerned will reply
    .stock-also-3 = Dear Sir or Madam, your message has reached us
    .stock-also-4 = Acknowledgement of receipt: your request is being processed
    .stock-coach = She is asking for somebody who reads. “Dear Sir or Madam” answers: nobody.
    .guess-police = “See the police” means that the officer didn’t find you at home. As a rule you just make the declaration again, and check that your name can be read on the doorbell.
    .guess-police-also-1 = The check was negative, simply put in a new declaration
    .guess-police-also-2 = You were probably out when he called, the request has to be made again
    .guess-police-also-3 = Normally you start over after a negative check
    .guess-police-also-4 = Check the doorbell and submit the change of address form again
    .guess-police-coach = Plausible, polite, and written without opening the file. She had just warned that she was expecting the fourth.
    .one-name = Hello Ms Kasongo, I’m { $agent }, at the population office. Three contradictory answers in three weeks: I understand why you no longer believe anybody here.
    .one-name-also-1 = Hello Ms Kasongo, this is { $agent }. After three different versions, you have every reason to be wary
    .one-name-also-2 = Good morning, { $agent } here. Three people, three answers, I understand your distrust
    .one-name-also-3 = Hello, my name is { $agent }. In your place I wouldn’t know who to believe either
    .one-name-also-4 = Ms Kasongo, hello. Contradicting ourselves three times is too much, I understand your doubts. { $agent }, population office
    .read-first = Before I answer, I’m opening your file. One thing isn’t in it, and only you have it: the receipt that you were sent in August. What does it say, and since when have you lived there?
    .read-first-also-1 = Your declaration I have. Could you attach the receipt that you were sent in August?
    .read-first-also-2 = What exactly does the receipt you were sent say, and since what day have you lived there?
    .read-first-also-3 = I’d like to see the receipt that you were sent. Since what date have you lived there?
    .read-first-also-4 = Please send me a photo of the receipt, I’ll compare it with our file

# text: Et de quatre. Ma sonnette porte mon nom en lettres de trois centimètres. Vous avez répondu sans ouvrir ma fiche, je me trompe ?
# says-tense: Quatre. C’est exactement ce que je craignais : une réponse de plus, et personne n’a lu. Mon nom est sur la sonnette depuis le 1er août.
# says-furious: Quatre ! Je vous l’avais écrit ! Ma sonnette va très bien, merci. C’est votre dossier que personne ne lit !
# general-rule: C’était une indication générale, qui reste valable dans la grande majorité des cas. Sans votre récépissé, il m’était difficile d’en dire plus.
# general-rule-also-1: Je vous ai donné la règle habituelle, elle est exacte
# general-rule-also-2: Dans la plupart des situations, ma réponse est la bonne
# general-rule-also-3: Il ne s’agissait que d’une information générale
# general-rule-also-4: Je ne pouvais pas deviner sans votre document
# take-back: Vous avez raison, je vous ai répondu avant d’avoir lu, et je m’en excuse. Je reprends au début : que dit votre récépissé du mois d’août ?
# take-back-also-1: C’est vrai, j’ai écrit trop vite, pardon. Envoyez-moi le récépissé et je lis d’abord
# take-back-also-2: Vous l’aviez annoncé et j’ai fait pareil, je le regrette. Que porte votre récépissé ?
# take-back-also-3: Votre colère est juste. J’ouvre la fiche maintenant ; pouvez-vous me joindre le récépissé ?
# take-back-also-4: Je n’aurais pas dû répondre sans regarder, mes excuses. Montrez-moi le récépissé et je compare
# other-desks: Le guichet, le téléphone et la police ne travaillent pas avec les mêmes écrans, et chacun répond selon ce qu’il voit. Pour ma part, je ne peux parler que du mien.
# other-desks-also-1: Mes collègues du guichet ne voient pas les enquêtes de police
# other-desks-also-2: C’est la police qui a clôturé, pas nous
# other-desks-also-3: Chaque service a son propre programme, d’où ces différences
# other-desks-also-4: Je ne suis pas responsable de ce que les autres vous ont dit
# document-please: Alors envoyez-moi le récépissé d’août, s’il vous plaît.
# document-please-also-1: Pouvez-vous joindre le récépissé ?
# document-please-also-2: Envoyez le document d’août, je vous prie
# document-please-also-3: Avez-vous gardé la preuve de la déclaration ?
# document-please-also-4: Le récépissé, s’il vous plaît, et votre numéro de maison
fourth-answer = That makes four. My doorbell has my name on it in letters an inch high. You answered without opening my file, or am I wrong?
    .says-tense = Four. Exactly what I was afraid of: one more answer, and nobody has read anything. My name has been on the doorbell since 1 August.
    .says-furious = Four! I warned you! My doorbell is just fine, thank you. It’s your file that nobody reads!
    .general-rule = It was a general answer, which holds good in the great majority of cases. Without your receipt it was hard for me to be any more precise.
    .general-rule-also-1 = I gave you the usual rule, and it is correct
    .general-rule-also-2 = In most situations my answer is the right one
    .general-rule-also-3 = That was only general information
    .general-rule-also-4 = I couldn’t guess without your document
    .take-back = You’re right, I answered before I had read, and I’m sorry. I’m starting from the beginning: what does your receipt from August say?
    .take-back-also-1 = That’s true, I wrote too fast, forgive me. Send me the receipt and I’ll read first
    .take-back-also-2 = You warned me and I did the same, I’m sorry. What does your receipt say?
    .take-back-also-3 = Your anger is fair. I’m opening the file now; can you attach the receipt?
    .take-back-also-4 = I should not have answered without looking, my apologies. Show me the receipt and I’ll compare
    .other-desks = The counter, the telephone line and the police don’t work with the same screens, and everyone answers by what they see. For my part, I can only speak for mine.
    .other-desks-also-1 = My colleagues at the counter can’t see the police checks
    .other-desks-also-2 = It was the police who closed it, not us
    .other-desks-also-3 = Each service has its own program, hence the differences
    .other-desks-also-4 = I am not responsible for what the others told you
    .document-please = In that case send me the receipt from August, please.
    .document-please-also-1 = Can you attach the receipt?
    .document-please-also-2 = Please send the document from August
    .document-please-also-3 = Did you keep the proof of your declaration?
    .document-please-also-4 = The receipt, please, and your house number

# text: Merci pour l’accusé de réception. Il n’y a pas de nom dessous. J’espérais que cette fois quelqu’un lirait.
# says-tense: Un message sans nom. C’est comme cela que tout a commencé, en août. Il y a quelqu’un, ou je parle à une boîte ?
# says-furious: Pas de nom, pas de réponse ! J’ai perdu deux demi-jours de congé au guichet. Il y a quelqu’un derrière cette adresse ?
# in-order: Les messages sont traités dans l’ordre où ils arrivent, et le délai moyen est de dix jours ouvrables en cette période de rentrée. Le vôtre est bien dans la liste et suivra son cours.
# in-order-also-1: Nous répondons dans les dix jours ouvrables
# in-order-also-2: Il y a beaucoup de demandes en septembre, merci de patienter
# in-order-also-3: Votre dossier suit son cours normal
# in-order-also-4: Chaque message reçoit une réponse à son tour
# so-many-regrets: Nous sommes sincèrement désolés pour les désagréments rencontrés et vous prions de nous en excuser.
# so-many-regrets-also-1: Veuillez accepter toutes nos excuses pour ce désagrément
# so-many-regrets-also-2: Nous regrettons vivement la situation
# so-many-regrets-also-3: Toutes nos excuses pour la gêne occasionnée
# so-many-regrets-also-4: La commune vous prie de l’excuser
# form-again: Pour aller plus vite, remplissez le formulaire « Suivi d’une démarche » et joignez-y tous vos documents, récépissé compris.
# form-again-also-1: Complétez d’abord le formulaire de suivi en ligne
# form-again-also-2: Passez par l’e-guichet, rubrique suivi, et joignez tout
# form-again-also-3: Il faut introduire une demande de suivi avec vos pièces
# form-again-also-4: Refaites l’envoi par le formulaire officiel
# somebody-reads: Il y a quelqu’un : { $agent }, service Population. Trois réponses contraires, et un message sans nom pour finir : c’est décevant. Je lis. Que dit votre récépissé ?
# somebody-reads-also-1: Oui, je suis là, { $agent }. Trois réponses contraires, je vois votre déception. Je m’en occupe, envoyez-moi le récépissé
# somebody-reads-also-2: Un message sans nom après tout cela, c’est décevant. Je suis { $agent } et je prends le dossier. Que porte le récépissé ?
# somebody-reads-also-3: Vous attendiez une personne : c’est { $agent }. J’ai bien compris, trois avis et aucun fiable. Où habitez-vous exactement ?
# somebody-reads-also-4: Pardon pour ce message vide. Je vous lis maintenant : « fait », « à refaire », « police ». Montrez-moi votre récépissé, { $agent }
cold-reply = Thank you for the acknowledgement of receipt. There’s no name under it. I’d hoped that somebody would read it this time.
    .says-tense = A message with no name. That’s how it all started in August. Is somebody there, or am I talking to a mailbox?
    .says-furious = No name, no answer! I’ve lost two half-days of leave at your counter. Is there anybody behind this address?
    .in-order = Messages are dealt with in the order in which they come in, and the average delay is ten working days at this time of the year. Yours is on the list and will take its course.
    .in-order-also-1 = We reply within ten working days
    .in-order-also-2 = There are many requests in September, please be patient
    .in-order-also-3 = Your file is taking its normal course
    .in-order-also-4 = Every message is answered in its turn
    .so-many-regrets = We are sincerely sorry for the inconvenience caused, and ask you to accept our apologies.
    .so-many-regrets-also-1 = Please accept all our apologies for this inconvenience
    .so-many-regrets-also-2 = We very much regret the situation
    .so-many-regrets-also-3 = Our apologies for any trouble caused
    .so-many-regrets-also-4 = The municipality offers its apologies
    .form-again = To speed things up, fill in the form “Following up a request” and attach all your documents to it, the receipt included.
    .form-again-also-1 = First complete the online follow-up form
    .form-again-also-2 = Go through the online counter, under follow-up, and attach everything
    .form-again-also-3 = You have to submit a follow-up request with your papers
    .form-again-also-4 = Send it again by the official form
    .somebody-reads = There is somebody: { $agent }, population office. Three conflicting answers, and then a message with no name: that’s a letdown. I’m reading now. What does your receipt say?
    .somebody-reads-also-1 = Yes, I’m here, { $agent }. Three conflicting answers, I can see that you’re let down. I’ll see to it, send me the receipt
    .somebody-reads-also-2 = A message with no name after all that is a letdown. I’m { $agent } and I’m taking the file on. What does the receipt say?
    .somebody-reads-also-3 = You were waiting for a person: it’s { $agent }. I’ve understood, three opinions and none reliable. Where do you live exactly?
    .somebody-reads-also-4 = Sorry for that empty message. I’m reading you now: “done”, “start again”, “police”. Show me your receipt, { $agent }

# text: Voici donc le récépissé. J’habite au vingt-sept depuis le 1er août ; votre papier dit septante-deux. Le monsieur du septante-deux m’a raconté qu’un policier lui avait demandé s’il me louait sa boîte aux lettres. Je le croise tous les matins.
# says-tense: Je joins le récépissé. J’habite au vingt-sept, il dit septante-deux. Et là, un policier a demandé au voisin s’il me prêtait sa boîte aux lettres. Depuis, ce monsieur me salue autrement.
# says-furious: Lisez-le, votre récépissé : septante-deux ! J’habite au vingt-sept ! Et un policier est allé demander au voisin si je fraudais, devant ses enfants. Je baisse les yeux quand je le croise.
# prove-it: Merci pour ce document. Pour établir que vous résidez bien au 27, pourriez-vous encore nous transmettre le bail enregistré, une facture d’énergie récente et une photo de la sonnette ?
# prove-it-also-1: Il me faudrait le bail et une facture à cette adresse
# prove-it-also-2: Avez-vous une preuve que vous vivez au 27 ?
# prove-it-also-3: Envoyez-nous des pièces justificatives de résidence
# prove-it-also-4: Sans bail ni facture, je ne peux rien affirmer
# prove-it-coach: Le bail est au dossier depuis août. Elle vous raconte qu’on l’a soupçonnée, et vous lui demandez des preuves.
# not-a-cheat: Être soupçonnée devant un voisin, pour un chiffre qui n’est pas de vous, c’est humiliant. Vous vivez au 27 ; le 72 est de nous, et je m’en charge.
# not-a-cheat-also-1: Je comprends la gêne, personne n’aime qu’on interroge son voisin. Vous êtes au 27, nous avons mis 72, je m’en charge
# not-a-cheat-also-2: Devoir se justifier devant un voisin pour une faute de frappe de la commune, ce n’est pas juste. Vous habitez au 27, je vous crois et je corrige
# not-a-cheat-also-3: Ce doit être pénible de croiser ce monsieur. Vous n’avez rien fait : l’erreur de numéro vient d’ici, je la prends sur moi
# not-a-cheat-also-4: Personne ici ne vous soupçonne, et je regrette qu’on l’ait laissé croire à votre voisin. 27, et non 72 : je m’en occupe
# not-a-cheat-coach: Le chiffre se corrige en une minute. Le voisin, non : c’est de lui qu’elle parlait.
# routine: Rassurez-vous, l’agent de quartier pose cette question à tout le monde. Il n’y a là rien de personnel.
# routine-also-1: L’agent pose cette question partout, il ne faut pas le prendre pour vous
# routine-also-2: C’est la procédure normale, votre voisin n’y pense déjà plus
# routine-also-3: Ne vous tracassez pas pour le voisin, ce n’était qu’un contrôle
# routine-also-4: Ce genre d’enquête est tout à fait banal
# spotted: Merci. Je vois 72 sur la fiche, 27 sur votre formulaire : les chiffres sont inversés.
# spotted-also-1: Bien reçu. La fiche dit 72, votre demande dit 27
# spotted-also-2: Je constate une inversion de chiffres entre le formulaire et la fiche
# spotted-also-3: Merci, c’est donc un 27 devenu 72
# spotted-also-4: Le récépissé montre l’erreur : 72 au lieu de 27
receipt = Here is the receipt, then. I’ve lived at 27 since 1 August; your paper says 72. The gentleman at 72 told me that a policeman had asked whether he was renting me his letterbox. I meet him every morning.
    .says-tense = I’m attaching the receipt. I live at 27, it says 72. And now a policeman has asked the neighbour whether he was lending me his letterbox. He’s greeted me differently since.
    .says-furious = Read it, this receipt of yours: 72! I live at 27! And a policeman went and asked the neighbour whether I was cheating, in front of his children. I look at the ground when I meet him.
    .prove-it = Thank you for this document. To establish that you do live at 27, could you also send us the registered lease, a recent energy bill and a photo of the doorbell?
    .prove-it-also-1 = I’d need the lease and a bill at that address
    .prove-it-also-2 = Do you have proof that you live at 27?
    .prove-it-also-3 = Send us supporting documents for your residence
    .prove-it-also-4 = Without a lease or a bill I can’t confirm anything
    .prove-it-coach = The lease has been on file since August. She tells you that she was suspected, and you ask her for proof.
    .not-a-cheat = To be suspected in front of a neighbour, over a digit that isn’t yours, is humiliating. You live at 27; the 72 is ours, and I’ll see to it.
    .not-a-cheat-also-1 = I understand how awkward that is, nobody likes their neighbour questioned. You’re at 27, we put 72, I’ll take care of it
    .not-a-cheat-also-2 = Having to explain yourself to a neighbour over our typing mistake isn’t fair. You live at 27, I believe you and I’ll correct it
    .not-a-cheat-also-3 = It must be hard to meet that gentleman. You did nothing: the wrong number came from here, and I’ll see to it
    .not-a-cheat-also-4 = Nobody here suspects you, and I’m sorry your neighbour was led to think so. 27 and not 72: I’m on it
    .not-a-cheat-coach = The digit takes a minute to correct. The neighbour doesn’t: he is what she was talking about.
    .routine = Rest assured, the local officer asks everybody that question. There’s nothing personal in it.
    .routine-also-1 = The officer asks that everywhere, you mustn’t take it personally
    .routine-also-2 = It’s normal procedure, your neighbour has forgotten it already
    .routine-also-3 = Don’t fret about the neighbour, it was only a check
    .routine-also-4 = That kind of check is quite ordinary
    .spotted = Thank you. I see 72 on the file, 27 on your form: the digits have been swapped.
    .spotted-also-1 = Received. The file says 72, your request says 27
    .spotted-also-2 = I note that the digits were swapped between the form and the file
    .spotted-also-3 = Thanks, so it’s a 27 that became a 72
    .spotted-also-4 = The receipt shows the mistake: 72 instead of 27

# text: Le bail, je l’ai joint en août. Il est chez vous. Vous aussi, vous pensez que je n’habite pas chez moi ?
# says-tense: Le bail est dans votre dossier depuis le 3 août. Donc vous non plus, vous ne me croyez pas. Dites-le, au moins.
# says-furious: Vous l’avez, le bail ! Depuis août ! Une photo de ma sonnette, et puis quoi, une photo de mon lit ?
# complete-file: Je ne mets pas votre parole en doute, mais un dossier doit être complet. Plus les pièces sont nombreuses, plus l’enquête ira vite : c’est dans votre intérêt, et dans celui de vos enfants.
# complete-file-also-1: Ce n’est pas une question de confiance, il faut des pièces
# complete-file-also-2: Je n’ai jamais dit que je ne vous croyais pas, mais la règle est la règle
# complete-file-also-3: C’est pour votre bien que je demande ces documents
# complete-file-also-4: Un dossier incomplet ne peut pas avancer, vous le savez
# just-in-case: C’était simplement au cas où le bail ne suffirait pas à l’agent de quartier.
# just-in-case-also-1: Je préférais avoir une pièce de plus
# just-in-case-also-2: C’était par précaution, rien d’autre
# just-in-case-also-3: Parfois le bail seul ne convient pas
# just-in-case-also-4: Je voulais éviter un nouvel échange
# have-it: Non, je vous crois. Le bail est là, sous mes yeux, et je n’avais pas à vous demander quoi que ce soit. Pardon ; je repars de ce que nous avons.
# have-it-also-1: Vous avez raison, le bail est au dossier, je regrette de l’avoir redemandé. Je vous crois
# have-it-also-2: Pardon, c’était blessant. Tout est déjà ici et je m’en contente
# have-it-also-3: Je comprends que ma question vous ait blessée, excusez-moi. Le bail suffit, je m’en charge
# have-it-also-4: Oubliez ma demande, je la regrette : vous habitez au 27 et j’ai votre bail d’août
doubted = I attached the lease in August. You have it. Do you, too, think that I don’t live in my own home?
    .says-tense = The lease has been in your file since 3 August. So you don’t believe me either. At least say it.
    .says-furious = You have the lease! Since August! A photo of my doorbell, and what next, a photo of my bed?
    .complete-file = I’m not doubting your word, but a file has to be complete. The more documents there are, the faster the check will go: it’s in your own interest, and in your children’s.
    .complete-file-also-1 = It isn’t a matter of trust, documents are needed
    .complete-file-also-2 = I never said I didn’t believe you, but rules are rules
    .complete-file-also-3 = It’s for your own good that I ask for these documents
    .complete-file-also-4 = An incomplete file can’t move forward, you know that
    .just-in-case = That was simply in case the lease wasn’t enough for the local officer.
    .just-in-case-also-1 = I preferred to have one more document
    .just-in-case-also-2 = It was a precaution, nothing else
    .just-in-case-also-3 = Sometimes the lease alone won’t do
    .just-in-case-also-4 = I wanted to avoid another exchange
    .have-it = No, I believe you. The lease is here, in front of me, and I had no business asking you for anything. I’m sorry; I’ll start from what we have.
    .have-it-also-1 = You’re right, the lease is on file, I’m sorry for asking again. I believe you
    .have-it-also-2 = Forgive me, that was hurtful. It’s all here already and it’s enough for me
    .have-it-also-3 = I understand that my question hurt, I apologise. The lease is enough, I’ll see to it
    .have-it-also-4 = Forget my request, I regret it: you live at 27 and I have your lease from August

# text: Bien. Alors qui a écrit septante-deux, vous ou moi ? Et laquelle des trois réponses était la bonne ?
# says-tense: Alors dites-moi : qui a tapé septante-deux ? Et qui avait raison, le téléphone, le guichet ou le courriel ? Je relirai votre réponse trois fois, je vous préviens.
# says-furious: Qui a tapé ce septante-deux ? Et ne me dites pas « le système ». Laquelle de vos trois réponses était vraie ?
# none-was: Aucune des trois, et vous aviez raison de vous méfier. Vous aviez écrit 27 ; c’est ici qu’on a tapé 72. La faute est à nous.
# none-was-also-1: Pas une des trois, vos doutes étaient fondés. Le 72 a été tapé chez nous, l’agent a sonné à la mauvaise porte
# none-was-also-2: Vous avez bien fait de douter : aucune n’était juste. Une collègue a inversé les chiffres le 5 août, c’est notre erreur
# none-was-also-3: C’est nous, pas vous. Vous aviez écrit 27, nous avons recopié 72, et les trois réponses partaient de cette fiche fausse. Je comprends votre méfiance
# none-was-also-4: Je vous dois la vérité, vu ce qu’on vous a raconté : aucune réponse n’était bonne, l’erreur de frappe est de notre guichet
# all-partly: À leur décharge, chacun de mes collègues avait une part de raison, selon le moment. La déclaration était bien faite, l’enquête était bien négative, et une nouvelle demande aurait effectivement tout réglé.
# all-partly-also-1: Les trois réponses étaient justes, chacune à sa manière
# all-partly-also-2: Mes collègues vous ont dit ce qu’ils voyaient à ce moment-là
# all-partly-also-3: Il n’y a pas vraiment eu d’erreur, plutôt un malentendu
# all-partly-also-4: On ne peut pas dire que l’une soit fausse et l’autre vraie
# model-two: La mutation a été encodée sur un lieu-dit erroné, d’où un constat de carence au modèle 2 et la clôture du dossier.
# model-two-also-1: Le modèle 2 a été clôturé sur constat négatif
# model-two-also-2: C’est une mutation intérieure avec erreur de référence cadastrale
# model-two-also-3: L’encodage de la mutation a généré un constat de carence
# model-two-also-4: Techniquement, la référence du lieu ne correspondait pas au constat
# plain-cause: Votre formulaire disait 27. Au guichet, on a tapé 72. Aucune des trois réponses n’était exacte.
# plain-cause-also-1: Une erreur de frappe au guichet, le 5 août ; les trois réponses sont fausses
# plain-cause-also-2: 27 chez vous, 72 chez nous : c’est de là que tout vient
# plain-cause-also-3: Le guichet a inversé les deux chiffres, aucune réponse n’était bonne
# plain-cause-also-4: Le 72 vient de la fiche tapée le 5 août, pas de votre déclaration
one-digit = All right. So who wrote 72, you or me? And which of the three answers was the right one?
    .says-tense = Then tell me: who typed 72? And who was right, the phone, the counter or the e-mail? I’ll read your answer three times, be warned.
    .says-furious = Who typed that 72? And don’t tell me “the system”. Which of your three answers was true?
    .none-was = None of the three, and you were right to be wary. You had written 27; it was here that somebody typed 72. The fault is ours.
    .none-was-also-1 = Not one of the three, your doubts were justified. The 72 was typed here, the officer rang at the wrong door
    .none-was-also-2 = You were right to doubt: none of them was correct. A colleague swapped the digits on 5 August, it’s our mistake
    .none-was-also-3 = It was us, not you. You wrote 27, we copied 72, and all three answers started from that wrong file. I understand your distrust
    .none-was-also-4 = I owe you the truth, given what you’ve been told: no answer was right, the typing error was made at our counter
    .all-partly = In their defence, each of my colleagues was partly right at the time. The declaration had been made, the check was indeed negative, and a new request would in fact have settled it all.
    .all-partly-also-1 = The three answers were right, each in its own way
    .all-partly-also-2 = My colleagues told you what they could see at that moment
    .all-partly-also-3 = There was no real mistake, more of a misunderstanding
    .all-partly-also-4 = You can’t say that one is false and another true
    .model-two = The transfer was entered against a wrong place code, hence a finding of default on model 2 and the file being closed.
    .model-two-also-1 = Model 2 was closed upon a negative finding
    .model-two-also-2 = It’s an internal transfer with an error of cadastral reference
    .model-two-also-3 = The entry of the transfer generated a finding of default
    .model-two-also-4 = Technically, the place reference did not match the finding
    .plain-cause = Your form said 27. At the counter somebody typed 72. None of the three answers was correct.
    .plain-cause-also-1 = A typing error at the counter, on 5 August; all three answers are wrong
    .plain-cause-also-2 = 27 from you, 72 from us: that’s where it all comes from
    .plain-cause-also-3 = The counter swapped the two digits, no answer was right
    .plain-cause-also-4 = The 72 comes from the file typed on 5 August, not from your declaration

# text: Alors corrigez, tout simplement. Deux touches. Le clavier qui a fait septante-deux peut bien refaire vingt-sept.
# says-tense: Donc c’est une affaire de deux touches. Changez-le dans le registre maintenant, pendant que je vous lis. Pourquoi attendre ?
# says-furious: Deux touches, et j’y perds deux mois ! Changez ce numéro, maintenant, dans le registre. Qu’est-ce qui vous en empêche ?
# all-done: C’est fait ! Votre adresse est corrigée partout, vous n’avez plus à vous en occuper.
# all-done-also-1: Voilà, c’est changé dans le registre, tout est en ordre
# all-done-also-2: Je viens de le corriger partout, vous êtes officiellement au 27
# all-done-also-3: C’est réglé, vous pouvez oublier cette histoire
# all-done-also-4: Deux touches et c’est bon, vous êtes domiciliée au 27
# all-done-coach: C’est la réponse qu’elle attend, et c’est mot pour mot celle du mois d’août. Demain, un certificat dira le contraire.
# start-clean: Le plus propre serait d’annuler et de refaire une déclaration au bon numéro. L’enquête repart de zéro, et tout le monde y voit clair.
# start-clean-also-1: Je vous propose de refaire la déclaration avec le bon numéro
# start-clean-also-2: Recommençons proprement : une nouvelle demande, une nouvelle enquête
# start-clean-also-3: Annulons celle d’août et ouvrez-en une autre, c’est plus simple
# start-clean-also-4: Une nouvelle déclaration aujourd’hui réglerait tout
# file-today: La fiche, oui, je viens de la corriger. Le registre, pas avant qu’un agent vous ait vue au 27. Votre date du 3 août reste : vous ne perdez rien.
# file-today-also-1: J’ai corrigé la fiche à l’instant. Pour le registre il faut encore un passage, et la date d’août est conservée
# file-today-also-2: Ce que je peux faire aujourd’hui est fait : la fiche dit 27. Le registre suivra après la visite, avec votre date du début
# file-today-also-3: Fiche corrigée par mes soins. Le registre attend le passage au bon numéro, votre déclaration d’août tient toujours
# file-today-also-4: Je ne vous dirai pas que tout est fait : la fiche est juste, le registre changera après la visite, et votre date ne bouge pas
# decree: Ce n’est malheureusement pas une question de touches. Sans constat de résidence, l’arrêté royal nous interdit de modifier quoi que ce soit au registre, même quand l’erreur est la nôtre ; il faut attendre un nouveau passage.
# decree-also-1: La loi ne permet pas de modifier le registre comme cela
# decree-also-2: C’est interdit sans enquête, même si l’erreur vient de nous
# decree-also-3: On ne touche pas au registre national sur simple demande
# decree-also-4: Impossible, le règlement exige d’abord un constat
change-it-now = Then just correct it. Two keys. The keyboard that made 72 can surely make 27.
    .says-tense = So it’s a matter of two keys. Change it in the register now, while I’m reading you. Why wait?
    .says-furious = Two keys, and I lose two months over it! Change that number, now, in the register. What’s stopping you?
    .all-done = It’s done! Your address has been corrected everywhere, you needn’t worry about it any more.
    .all-done-also-1 = There, it’s changed in the register, everything is in order
    .all-done-also-2 = I’ve just corrected it everywhere, you’re officially at 27
    .all-done-also-3 = It’s settled, you can forget the whole story
    .all-done-also-4 = Two keys and that’s it, you’re registered at 27
    .all-done-coach = It’s the answer that she’s hoping for, and word for word the one of August. Tomorrow a certificate will say otherwise.
    .start-clean = The cleanest way would be to cancel and declare again at the right number. The check starts from zero, and everybody knows where they stand.
    .start-clean-also-1 = I suggest that you make the declaration again with the right number
    .start-clean-also-2 = Let’s start cleanly: a new request, a new check
    .start-clean-also-3 = Let’s cancel the one from August and open another, it’s simpler
    .start-clean-also-4 = A new declaration today would settle everything
    .file-today = The file, yes, I’ve just corrected it. The register, not until an officer has seen you at 27. Your date of 3 August stands: you lose nothing.
    .file-today-also-1 = I’ve corrected the file this minute. For the register one visit is still needed, and the date in August is kept
    .file-today-also-2 = What I can do today is done: the file says 27. The register will follow after the visit, with your original date
    .file-today-also-3 = File corrected by me. The register waits for a visit to the right number, your declaration of August still stands
    .file-today-also-4 = I won’t tell you that it’s all done: the file is right, the register will change after the visit, and your date doesn’t move
    .decree = Unfortunately it isn’t a question of keys. Without a finding of residence, the royal decree forbids us to change anything whatever in the register, even when the mistake is ours; we have to wait for a new visit.
    .decree-also-1 = The law doesn’t allow the register to be changed just like that
    .decree-also-2 = It’s forbidden without a check, even if the mistake is ours
    .decree-also-3 = We don’t touch the national register just because we’re asked
    .decree-also-4 = Impossible, the rules require a finding first

# text: Je viens de télécharger un certificat de résidence. Il dit toujours rue du Four-à-Chaux. Vous m’aviez écrit « corrigée partout ».
# says-tense: « Corrigée partout. » J’ai téléchargé un certificat ce matin : toujours l’ancienne rue. Je garde vos deux messages, l’un à côté de l’autre.
# says-furious: « Corrigée partout » ! J’ai le certificat sous les yeux, c’est l’ancienne rue ! Vous m’avez écrit la même chose qu’en août !
# own-words: Vous êtes fâchée, et à raison : j’ai écrit « partout » alors que seule la fiche était corrigée. Pardon. Le registre suivra la visite de l’agent, avec votre date du 3 août.
# own-words-also-1: J’ai promis trop vite, je vous présente mes excuses. Seule la fiche est juste, le registre attend la visite, et votre date d’août est gardée
# own-words-also-2: Votre colère est légitime, j’ai employé un mot faux. La fiche dit 27, le registre changera après le passage
# own-words-also-3: C’est ma faute, je n’aurais jamais dû dire « partout ». Voici l’état exact : fiche corrigée, registre après le contrôle, date conservée
# own-words-also-4: Excusez-moi, je vous ai redit la phrase d’août. En vérité la fiche est bonne, et le registre suivra la visite
# takes-days: Le Registre national met parfois quelques jours à reprendre nos données, et cela ne dépend malheureusement pas de la commune. Réessayez en fin de semaine.
# takes-days-also-1: C’est un retard du Registre national, pas de chez nous
# takes-days-also-2: Le système fédéral est lent, patientez quelques jours
# takes-days-also-3: Le certificat vient d’une autre base de données, je n’y peux rien
# takes-days-also-4: La mise à jour dépend de Bruxelles, réessayez plus tard
# meant-file: Par « partout », j’entendais dans nos fiches. Le registre, c’est autre chose : il attend encore la visite.
# meant-file-also-1: Je parlais de la fiche, pas du registre
# meant-file-also-2: Vous avez mal compris, seul notre dossier est corrigé
# meant-file-also-3: « Partout » voulait dire partout chez nous
# meant-file-also-4: Ce n’est pas contradictoire, la fiche est bien à jour
not-done = I’ve just downloaded a certificate of residence. It still says rue du Four-à-Chaux. You wrote to me “corrected everywhere”.
    .says-tense = “Corrected everywhere.” I downloaded a certificate this morning: still the old street. I’m keeping your two messages, side by side.
    .says-furious = “Corrected everywhere”! I have the certificate in front of me, it’s the old street! You told me the same thing in August!
    .own-words = You’re angry, and rightly: I wrote “everywhere” when only the file had been corrected. I’m sorry. The register will follow the officer’s visit, with your date of 3 August.
    .own-words-also-1 = I promised too fast, I apologise. Only the file is right, the register waits for the visit, and your date in August is kept
    .own-words-also-2 = Your anger is justified, I used a wrong word. The file says 27, the register will change after the visit
    .own-words-also-3 = It’s my fault, I should never have said “everywhere”. Here is exactly where things stand: file corrected, register after the check, date kept
    .own-words-also-4 = I apologise, I gave you August’s answer again. In truth the file is right, and the register will follow the visit
    .takes-days = The national register sometimes takes a few days to pick up our data, and unfortunately that isn’t in the municipality’s hands. Try again at the end of the week.
    .takes-days-also-1 = It’s a delay at the national register, not here
    .takes-days-also-2 = The federal system is slow, wait a few days
    .takes-days-also-3 = The certificate comes from another database, I can’t help it
    .takes-days-also-4 = The update depends on Brussels, try again later
    .meant-file = By “everywhere” I meant in our files. The register is a different matter: it’s still waiting for the visit.
    .meant-file-also-1 = I was speaking of the file, not of the register
    .meant-file-also-2 = You misunderstood, only our file has been corrected
    .meant-file-also-3 = “Everywhere” meant everywhere in our office
    .meant-file-also-4 = It isn’t a contradiction, the file is up to date

# text: Repartir de zéro. Donc officiellement, je n’aurais emménagé qu’aujourd’hui, et août n’a pas existé ?
# says-tense: De zéro. Comme au guichet, le 4. Et ma date du 3 août, elle passe où ? J’ai travaillé en deux-huit, moi, pour être à temps.
# says-furious: De zéro ! C’est le « recommencez » du 4 septembre, avec plus de mots ! Et ma date d’août, vous la jetez ?
# new-date: En effet, la date retenue serait celle de la nouvelle déclaration. Sur deux mois, cela ne change en principe pas grand-chose.
# new-date-also-1: Oui, ce serait la date d’aujourd’hui
# new-date-also-2: La date d’août tomberait, c’est exact
# new-date-also-3: On compterait à partir de la nouvelle demande
# new-date-also-4: C’est bien cela, août ne compterait plus
# clearer-so: C’est pourtant plus clair pour tout le monde : un dossier propre vaut mieux qu’un dossier raturé, croyez-en mon expérience.
# clearer-so-also-1: Croyez-moi, c’est vraiment la meilleure façon
# clearer-so-also-2: Une fiche corrigée pose toujours des problèmes plus tard
# clearer-so-also-3: Vous gagneriez du temps, je vous assure
# clearer-so-also-4: Mon expérience me dit de tout refaire
# keep-august: Non, et je comprends votre déception : ma proposition était mauvaise, excusez-moi. Je corrige la fiche d’août, elle dit 27 à présent, et votre date du 3 août est sauve.
# keep-august-also-1: Pardon, on garde votre déclaration. Je la corrige et la date d’août reste
# keep-august-also-2: Vous aviez tout fait à temps, c’est décevant et je le vois. Je rectifie la fiche existante, rien n’est perdu
# keep-august-also-3: Oubliez cette idée, je m’en excuse : le 3 août reste votre date, et la fiche est corrigée
# keep-august-also-4: Vous avez raison, août compte. Je reprends votre demande telle quelle, avec le bon numéro
from-zero = Start from zero. So officially I’d only have moved in today, and August never happened?
    .says-tense = From zero. Like at the counter, on the 4th. And where does my date of 3 August go? I swapped shifts to be in time.
    .says-furious = From zero! That’s the “start again” of 4 September, with more words! And my date in August, are you throwing it away?
    .new-date = Indeed, the date would be that of the new declaration. Over two months, that shouldn’t make much difference.
    .new-date-also-1 = Yes, it would be today’s date
    .new-date-also-2 = The date in August would lapse, that’s correct
    .new-date-also-3 = It would count from the new request
    .new-date-also-4 = That’s it, August would no longer count
    .clearer-so = It’s clearer for everybody, though: a clean file is better than one full of corrections, take it from me.
    .clearer-so-also-1 = Believe me, it’s really the best way
    .clearer-so-also-2 = A corrected file always causes trouble later
    .clearer-so-also-3 = You’d save time, I assure you
    .clearer-so-also-4 = My experience tells me to redo it all
    .keep-august = No, and I understand that you’re let down: my suggestion was a bad one, I apologise. I’m correcting the file of August, it now says 27, and your date of 3 August is safe.
    .keep-august-also-1 = Sorry, we’re keeping your declaration. I’m correcting it and the date in August stays
    .keep-august-also-2 = You did everything in time, that’s disappointing, I can see it. I’m rectifying the existing file, nothing is lost
    .keep-august-also-3 = Forget that idea, I apologise: 3 August remains your date, and the file is corrected
    .keep-august-also-4 = You’re right, August counts. I’m taking up your request as it is, with the right number

# text: Bon. Mais il est passé deux fois à dix heures. Je suis aide-soignante : je pars avant sept heures et je rentre à dix-huit. S’il trouve encore porte close, on recommence ?
# says-tense: Et il repasse quand ? À dix heures, comme les deux autres fois, quand je lave des gens à l’autre bout de la commune ? Je n’ai plus un jour de congé à perdre.
# says-furious: Et il reviendra à dix heures, bien sûr, quand je lave mes patients ! Il écrira « absente », et vous fermerez encore le dossier. C’est comme cela que ça finit, non ?
# stay-home: L’idéal serait d’être chez vous en journée toute cette semaine, ou de demander à un adulte du ménage d’ouvrir, carte d’identité à la main, pour que l’agent ne se déplace pas une troisième fois pour rien.
# stay-home-also-1: Essayez de rester à la maison cette semaine
# stay-home-also-2: Arrangez-vous pour que quelqu’un soit là en journée
# stay-home-also-3: Il faut être présente lors du passage, prenez congé
# stay-home-also-4: Prévoyez une présence de huit à dix-sept heures
# soon-enough: Après de telles journées, je comprends. Je demande un passage prioritaire : il devrait venir bientôt, plutôt vers le soir.
# soon-enough-also-1: Avec vos horaires, c’est pénible, je sais. Je le mets en priorité, il viendra bientôt
# soon-enough-also-2: Je comprends votre crainte, l’agent repassera cette semaine, en principe le soir
# soon-enough-also-3: Vos journées sont longues, je le vois. Je signale que vous préférez la fin de journée
# soon-enough-also-4: Courage, on y est presque : votre dossier passe en haut de la pile
# police-plans: Les passages sont organisés par la zone de police, sans rendez-vous. Nous n’avons pas de prise sur leurs horaires.
# police-plans-also-1: C’est la police qui décide de l’heure, pas la commune
# police-plans-also-2: L’agent vient quand il veut, c’est le principe d’un contrôle
# police-plans-also-3: Voyez directement avec la zone pour l’horaire
# police-plans-also-4: Nous ne gérons pas les tournées des agents de quartier
# thursday-evening: On ne peut pas soigner les gens et attendre à sa porte, je comprends l’inquiétude. Il viendra sur rendez-vous : jeudi 24 septembre, entre 18 h 30 et 20 h.
# thursday-evening-also-1: Je vois votre inquiétude, vos horaires ne collent pas aux siens. Il vient donc jeudi 24 septembre au soir, à partir de 18 h 30
# thursday-evening-also-2: Vous ne pouvez pas être au travail et à votre porte, je le vois bien : rendez-vous jeudi 24 septembre, 18 h 30, au bon numéro
# thursday-evening-also-3: Vous craignez une troisième visite pour rien, c’est normal. L’agent Bodart sonnera jeudi 24 septembre après 18 h 30
# thursday-evening-also-4: Après vos journées, c’est le soir qu’il doit venir, j’en conviens. Jeudi 24 septembre, entre 18 h 30 et 20 h, c’est noté chez lui
the-visit = All right. But he came at ten o’clock, twice. I’m a care assistant: I leave before seven and get home at six. If he finds nobody in again, do we start over?
    .says-tense = And when does he come back? At ten, like the other two times, when I’m washing people at the far end of town? I haven’t a day’s leave left to lose.
    .says-furious = And he’ll come at ten, of course, when I’m washing my patients! He’ll write “absent”, and you’ll close the file again. That’s how it ends, isn’t it?
    .stay-home = Ideally you’d be at home during the day all this week, or have an adult of the household open the door, identity card in hand, so that the officer doesn’t come out for nothing a third time.
    .stay-home-also-1 = Try to stay at home this week
    .stay-home-also-2 = Arrange for somebody to be there during the day
    .stay-home-also-3 = You have to be there for the visit, take a day off
    .stay-home-also-4 = Plan to be in from eight till five
    .soon-enough = After days like that, I understand. I’m requesting a priority visit: he should come soon, towards evening if he can.
    .soon-enough-also-1 = With your hours that’s hard, I know. I’ll mark it as priority, he’ll come soon
    .soon-enough-also-2 = I understand your fear, the officer will be back this week, in the evening as a rule
    .soon-enough-also-3 = Your days are long, I can see that. I’ll point out that you prefer the end of the day
    .soon-enough-also-4 = Take heart, we’re nearly there: your file goes to the top of the pile
    .police-plans = The visits are organised by the police, without appointments. We have no say in their timetable.
    .police-plans-also-1 = It’s the police who decide the time, not the municipality
    .police-plans-also-2 = The officer comes when he likes, that’s the principle of a check
    .police-plans-also-3 = Take the timetable up with the police directly
    .police-plans-also-4 = We don’t run the rounds of the local officers
    .thursday-evening = You can’t look after people and wait at your door, I understand the worry. He’ll come by appointment: Thursday 24 September, between 6.30 and 8 p.m.
    .thursday-evening-also-1 = I can see your worry, your hours don’t match his. So he’ll come on Thursday 24 September in the evening, from 6.30
    .thursday-evening-also-2 = You can’t be at work and at your door, I do see that: appointment on Thursday 24 September, 6.30 p.m., at the right number
    .thursday-evening-also-3 = You fear a third visit for nothing, naturally. Officer Bodart will ring on Thursday 24 September after 6.30 p.m.
    .thursday-evening-also-4 = After days like yours he must come in the evening, I agree. Thursday 24 September, between 6.30 and 8 p.m., he has it in his diary

# text: Reste la prime. Nonante-cinq euros par enfant. Le formulaire refuse mon adresse, et le 30 septembre, c’est mercredi prochain. J’ai déjà acheté les classeurs et les chaussures de gym en comptant dessus.
# says-tense: Et la prime ? Nonante-cinq euros par enfant, « adresse non conforme ». Le 30, la porte se ferme. Si votre registre bouge le 1er octobre, c’est moi qui paie votre faute de frappe ?
# says-furious: Et les nonante-cinq euros par enfant ? Refusés : « adresse non conforme » ! Mercredi prochain c’est fini. Mes enfants vont payer pour votre clavier ?
# it-is-yours: Je vois votre inquiétude, mais soyez tranquille : l’erreur vient de chez nous, donc la prime vous sera versée, je vous le garantis.
# it-is-yours-also-1: Je comprends votre inquiétude, mais vous l’aurez, votre prime, je m’y engage personnellement
# it-is-yours-also-2: C’est stressant, je sais. Aucun souci pourtant, elle sera payée quoi qu’il arrive
# it-is-yours-also-3: Respirez : je vous promets que vous toucherez les deux primes
# it-is-yours-also-4: Je vois bien que cette date vous pèse. Considérez que l’argent est déjà sur votre compte
# it-is-yours-coach: Vous ne décidez pas du paiement. Et pendant que la phrase la rassure, aucune demande n’est déposée.
# filed-today: Deux enfants, et un délai qui tombe mercredi : cela ferait peur à n’importe qui. Je dépose la demande moi-même aujourd’hui, à temps. Le paiement suivra la visite de l’agent.
# filed-today-also-1: Je comprends que la date vous fasse peur. Votre demande part aujourd’hui de mon bureau, donc avant le 30 ; on paiera après la confirmation
# filed-today-also-2: Ce serait trop injuste de la perdre ainsi. Je l’introduis pour vous ce matin, le dépôt compte, le versement suit l’enquête
# filed-today-also-3: La rentrée n’attend pas, je comprends l’angoisse. La demande est enregistrée à ce jour par mes soins ; le versement dépend de la visite
# filed-today-also-4: Vos enfants n’ont pas à payer cela. Je m’en charge tout de suite, dans le délai ; l’argent viendra après la visite, pas avant
# after-that: Dès que l’adresse sera confirmée, le formulaire l’acceptera sans la moindre difficulté. Il vous restera normalement le mardi et une bonne partie du mercredi pour l’envoyer, ce qui suffit largement, vous verrez.
# after-that-also-1: Attendez la confirmation, puis remplissez le formulaire
# after-that-also-2: Cela se débloquera tout seul après la visite
# after-that-also-3: Réessayez mardi, l’adresse devrait passer
# after-that-also-4: Il vous restera deux jours, c’est largement suffisant
# filed-plain: La demande peut être déposée par nos soins. C’est fait à la date d’aujourd’hui, le paiement suivra l’enquête.
# filed-plain-also-1: Demande déposée ce jour, paiement après enquête
# filed-plain-also-2: J’ai introduit le dossier de prime, il est dans le délai
# filed-plain-also-3: La prime est demandée, la décision viendra ensuite
# filed-plain-also-4: C’est enregistré avant le 30, voilà qui règle le délai
deadline = There’s still the grant. Ninety-five euros a child. The form refuses my address, and 30 September is next Wednesday. I’ve already bought the folders and the gym shoes on the strength of it.
    .says-tense = And the grant? Ninety-five euros a child, “address not valid”. On the 30th the door shuts. If your register moves on 1 October, do I pay for your typing error?
    .says-furious = And the ninety-five euros a child? Refused: “address not valid”! Next Wednesday it’s over. Are my children to pay for your keyboard?
    .it-is-yours = I can see your worry, but rest easy: the mistake is ours, so the grant will be paid to you, I guarantee it.
    .it-is-yours-also-1 = I understand your worry, but you’ll have your grant, you have my word for it
    .it-is-yours-also-2 = It’s stressful, I know. No problem though, it will be paid whatever happens
    .it-is-yours-also-3 = Breathe easy: I promise you’ll receive both grants
    .it-is-yours-also-4 = I can see that this date weighs on you. Consider the money as good as in your account
    .it-is-yours-coach = The payment isn’t yours to decide. And while the sentence reassures her, no request has been filed.
    .filed-today = Two children, and a deadline on Wednesday: anyone would worry. I’m filing the request myself today, in good time. The payment will follow the officer’s visit.
    .filed-today-also-1 = I understand that the date frightens you. Your request leaves my desk today, so before the 30th; it’s paid after confirmation
    .filed-today-also-2 = It would be too unfair to lose it like that. I’m submitting it for you this morning, the filing counts, the payment follows the check
    .filed-today-also-3 = School won’t wait, I understand the anxiety. I’ve registered the request as of today; payment depends on the visit
    .filed-today-also-4 = Your children mustn’t pay for that. I’ll do it at once, within the time limit; the money comes after the visit, not before
    .after-that = As soon as the address is confirmed, the form will accept it without the least difficulty. You’ll normally still have Tuesday and a good part of Wednesday to send it, which is plenty, you’ll see.
    .after-that-also-1 = Wait for the confirmation, then fill in the form
    .after-that-also-2 = It will unblock by itself after the visit
    .after-that-also-3 = Try again on Tuesday, the address should go through
    .after-that-also-4 = You’ll have two days left, that’s plenty
    .filed-plain = The request can be filed by our office. It’s done as of today, payment will follow the check.
    .filed-plain-also-1 = Request filed today, payment after the check
    .filed-plain-also-2 = I’ve submitted the grant request, it’s within the time limit
    .filed-plain-also-3 = The grant has been applied for, the decision will follow
    .filed-plain-also-4 = It’s on record before the 30th, that settles the deadline

# text: Merci de votre réponse. Il reste une petite chose : sans carte de riverain, j’ai eu deux redevances devant chez moi. { $fines }. Je ne demande pas un cadeau.
# says-tense: Et encore ceci : deux redevances de stationnement devant ma propre porte, { $fines }, parce que ma carte de riverain est bloquée. Je les paie, celles-là aussi ?
# says-furious: Et les deux redevances sur mon pare-brise ? { $fines }, pour m’être garée devant chez moi ! Ça aussi, c’est pour ma poche ?
# both-gone: Vous n’avez pas à payer notre erreur, et ce n’est pas une faveur. J’annule les deux, et une carte provisoire part ce soir.
# both-gone-also-1: Vous ne devez rien : les deux sont annulées, { $fines }, et je vous envoie une carte provisoire
# both-gone-also-2: J’efface les deux redevances, elles viennent de chez nous. La carte provisoire suit ce soir
# both-gone-also-3: Cela aussi, c’est à nous de le réparer : { $fines } annulés et carte provisoire aujourd’hui
# both-gone-also-4: Laissez ces deux papiers, je les annule moi-même, et vous pourrez vous garer dès demain
# half-gesture: À titre exceptionnel, en guise de geste, je peux en faire annuler une sur les deux, soit { $one }.
# half-gesture-also-1: Par geste, j’en annule une sur deux
# half-gesture-also-2: Je peux faire un effort pour la première, { $one }
# half-gesture-also-3: Exceptionnellement, la commune prend une redevance à sa charge
# half-gesture-also-4: Disons moitié-moitié : { $one } pour nous
# other-firm: Le stationnement est géré par une société extérieure, à laquelle il faut adresser votre contestation dans les trente jours, preuves à l’appui. Le service Population n’y intervient pas.
# other-firm-also-1: Ce n’est pas nous, voyez la société de stationnement
# other-firm-also-2: Il faut contester auprès du concessionnaire
# other-firm-also-3: Les redevances ne relèvent pas du service Population
# other-firm-also-4: Écrivez à l’exploitant du parking, adresse au verso
# pay-first: Payez-les à temps, sinon des frais de rappel s’ajoutent, puis l’huissier. Le remboursement se demande ensuite.
# pay-first-also-1: Attention aux frais : payez d’abord, contestez après
# pay-first-also-2: Si vous tardez, cela finira chez l’huissier
# pay-first-also-3: Réglez-les vite, une redevance impayée double
# pay-first-also-4: Mieux vaut payer, sans quoi la dette augmentera
fines = Thank you for your answer. There’s one small thing left: without a resident’s permit I got two parking charges outside my own door. { $fines }. I’m not asking for a present.
    .says-tense = And this as well: two parking charges outside my own door, { $fines }, because my resident’s permit is blocked. Do I pay those, too?
    .says-furious = And the two charges on my windscreen? { $fines }, for parking outside my own home! Is that out of my pocket as well?
    .both-gone = You don’t have to pay for our mistake, and it’s no favour. I’m cancelling both, and a temporary permit goes out tonight.
    .both-gone-also-1 = You owe nothing: both are cancelled, { $fines }, and I’m sending you a temporary permit
    .both-gone-also-2 = I’m wiping both charges, they come from us. The temporary permit follows tonight
    .both-gone-also-3 = That’s ours to put right as well: { $fines } cancelled and a temporary permit today
    .both-gone-also-4 = Leave those two slips, I’ll cancel them myself, and you’ll be able to park from tomorrow
    .half-gesture = Exceptionally, and as a gesture, I can have one of the two cancelled, that is to say { $one }.
    .half-gesture-also-1 = As a gesture, I’ll cancel one of the two
    .half-gesture-also-2 = I can make an effort for the first one, { $one }
    .half-gesture-also-3 = Exceptionally the municipality will bear one charge
    .half-gesture-also-4 = Let’s say half and half: { $one } for us
    .other-firm = Parking is run by an outside company, to which you have to address your objection within thirty days, with the evidence. The population office doesn’t come into it.
    .other-firm-also-1 = That isn’t us, see the parking company
    .other-firm-also-2 = You have to appeal to the contractor
    .other-firm-also-3 = Parking charges aren’t a matter for the population office
    .other-firm-also-4 = Write to the parking operator, address overleaf
    .pay-first = Pay them in time, or reminder fees are added, and then comes the bailiff. A refund can be asked for afterwards.
    .pay-first-also-1 = Mind the fees: pay first, object afterwards
    .pay-first-also-2 = If you delay, it will end up with the bailiff
    .pay-first-also-3 = Settle them quickly, an unpaid charge doubles
    .pay-first-also-4 = Better to pay, otherwise the debt will grow

# text: Je voudrais vous croire. Mais « c’est fait », on me l’a déjà dit. Mettez-moi tout noir sur blanc, avec votre nom dessous.
# says-tense: Avant que je referme cette boîte : mettez-moi cela noir sur blanc. Qui, quoi, quel jour. Je n’ai plus foi dans les « c’est fait ».
# says-furious: Noir sur blanc. Un nom, des dates. Sinon dans trois semaines je recevrai un cinquième avis, et je recommencerai depuis le début.
# see-online: Vous pourrez suivre votre dossier sur l’e-guichet, rubrique « Mes démarches ». Bien à vous.
# see-online-also-1: Tout est visible dans votre espace en ligne, bonne journée
# see-online-also-2: Consultez « Mes démarches », les mises à jour s’y affichent
# see-online-also-3: L’e-guichet vous préviendra des changements. Cordialement
# see-online-also-4: Le suivi est automatique, vous recevrez un avis. Bien à vous
# all-above: Tout cela figure déjà dans nos échanges ci-dessus, que je vous invite à conserver avec vos autres courriels. Relisez-les à tête reposée, et vous verrez qu’il n’y a vraiment plus de raison de vous inquiéter.
# all-above-also-1: Vous avez déjà tout dans mes messages précédents
# all-above-also-2: Relisez nos courriels, tout y est
# all-above-also-3: Il n’est pas utile de répéter, gardez cet échange
# all-above-also-4: Nos échanges font foi, ne vous en faites pas
# signed-list: Vous avez raison de le vouloir. Fiche corrigée au 27, date d’août gardée ; agent jeudi entre 18 h 30 et 20 h ; prime déposée. Lundi 28 septembre, vous avez le résultat. { $agent }
# signed-list-also-1: Votre méfiance est légitime, voici donc tout : 27 dans la fiche depuis aujourd’hui, visite jeudi 18 h 30, prime demandée, nouvelles lundi 28 septembre. Signé { $agent }
# signed-list-also-2: Je comprends, on vous l’a trop dit. Noir sur blanc : fiche, visite de jeudi soir, demande de prime. Je reviens vers vous lundi 28 septembre, { $agent }
# signed-list-also-3: Un nom et des dates, vous y avez droit : { $agent }, jeudi 24 septembre pour l’agent, lundi 28 septembre pour ma réponse, prime et fiche faites
# signed-list-also-4: Pas de « c’est fait » sans preuve, vous avez raison. Récapitulatif : adresse 27, rendez-vous jeudi, prime introduite à temps. { $agent } vous écrit lundi 28 septembre
# honest-list: Vous avez raison de douter. L’erreur est reconnue, mais tout n’est pas réglé. Je reprends ce qui manque, et je signe : { $agent }.
# honest-list-also-1: Je comprends votre doute. Une partie est faite, une autre pas encore, et je m’y remets. { $agent }
# honest-list-also-2: Soyons francs, il manque encore quelque chose. L’erreur est à nous, je continue d’y travailler, { $agent }
# honest-list-also-3: Votre prudence se comprend : tout n’est pas en ordre. Je garde votre dossier sur mon bureau. { $agent }
# honest-list-also-4: Voici l’état réel : l’erreur est reconnue, le reste est en cours, et c’est moi qui le suis. { $agent }
# tick-survey: Tout est désormais en ordre, et cela n’arrivera plus jamais. Notre enquête de satisfaction prend deux minutes !
# tick-survey-also-1: Plus aucun problème possible ! Merci de nous noter en deux clics
# tick-survey-also-2: Tout est réglé pour de bon, donnez-nous cinq étoiles
# tick-survey-also-3: Cela ne se reproduira jamais. Votre avis nous intéresse
# tick-survey-also-4: Dossier parfait ! Remplissez notre petit questionnaire
black-on-white = I’d like to believe you. But “it’s done” is what I was told before. Put it all in black and white, with your name under it.
    .says-tense = Before I close this mailbox: put it in black and white. Who, what, which day. I’ve no faith left in “it’s done”.
    .says-furious = Black and white. A name, dates. Otherwise in three weeks I’ll get a fifth opinion, and start from the beginning again.
    .see-online = You’ll be able to follow your file on the online counter, under “My requests”. Kind regards.
    .see-online-also-1 = Everything can be seen in your online account, have a good day
    .see-online-also-2 = Look under “My requests”, the updates appear there
    .see-online-also-3 = The online counter will let you know of any changes. Regards
    .see-online-also-4 = Tracking is automatic, you’ll get a notice. Kind regards
    .all-above = All of that is already in our exchange above, which I suggest you keep with your other e-mails. Read it again with a clear head, and you’ll see that there’s really no more reason to be worried.
    .all-above-also-1 = You already have it all in my earlier messages
    .all-above-also-2 = Read our e-mails again, it’s all there
    .all-above-also-3 = There’s no use repeating it, keep this exchange
    .all-above-also-4 = Our exchange stands as proof, don’t worry
    .signed-list = You’re right to want it. File corrected to 27, date in August kept; officer on Thursday, 6.30 to 8; grant applied for. On Monday 28 September you’ll have the result. { $agent }
    .signed-list-also-1 = Your distrust is justified, so here it all is: 27 on the file from today, visit on Thursday at 6.30, grant applied for, news on Monday 28 September. Signed { $agent }
    .signed-list-also-2 = I understand, you’ve been told it too often. In black and white: file, Thursday evening’s visit, grant request. I’ll come back to you on Monday 28 September, { $agent }
    .signed-list-also-3 = A name and dates, you’re entitled to them: { $agent }, Thursday 24 September for the officer, Monday 28 September for my answer, grant and file done
    .signed-list-also-4 = No “it’s done” without proof, you’re right. To sum up: address 27, appointment on Thursday, grant filed in time. { $agent } will write on Monday 28 September
    .honest-list = You’re right to doubt. The mistake is admitted, but not everything is settled. I’ll see to what is missing, and I put my name to it: { $agent }.
    .honest-list-also-1 = I understand your doubt. Part of it is done, another part not yet, and I’ll get back to it. { $agent }
    .honest-list-also-2 = Let’s be frank, something is still missing. The mistake is ours, I’ll keep working on it, { $agent }
    .honest-list-also-3 = Your caution is understandable: not everything is in order. I’m keeping your file on my desk. { $agent }
    .honest-list-also-4 = Here is where things really stand: the mistake is admitted, the rest is under way, and I’m the one following it. { $agent }
    .tick-survey = Everything is in order now, and it will never happen again. Our satisfaction survey takes two minutes!
    .tick-survey-also-1 = No more problems possible! Please rate us in two clicks
    .tick-survey-also-2 = It’s all settled for good, give us five stars
    .tick-survey-also-3 = It will never happen again. Your opinion matters to us
    .tick-survey-also-4 = A perfect file! Fill in our little questionnaire

# text: Je préfère m’arrêter là avec vous. Qui est votre cheffe de service ?
# says-tense: Non. Je veux l’adresse de votre cheffe de service, et copie au bourgmestre s’il le faut.
# says-furious: Assez. Votre cheffe de service, ou le bourgmestre. Quelqu’un qui ouvre un dossier avant d’écrire !
# same-rules: Ma cheffe de service applique les mêmes règles que moi, et le bourgmestre aussi. Vous n’y gagneriez que du retard.
# same-rules-also-1: Elle vous dirait la même chose que moi
# same-rules-also-2: Le bourgmestre ne traite pas ce genre de dossiers
# same-rules-also-3: Cela ne servirait à rien, croyez-moi
# same-rules-also-4: Plus haut, on vous renverra chez moi
# mine-first: Vous êtes à bout, et nous y sommes pour quelque chose. Madame Wauters, ma cheffe, vous lira si vous le voulez. Laissez-moi d’abord faire, aujourd’hui, ce qui dépend de moi.
# mine-first-also-1: Votre colère est juste. Vous aurez ma cheffe si vous y tenez ; avant cela, je règle aujourd’hui ce que je peux régler
# mine-first-also-2: Je comprends. Madame Wauters est joignable, mais donnez-moi la journée pour faire ma part
# mine-first-also-3: Nous vous avons usée, je le reconnais. Je m’en occupe encore aujourd’hui, et demain elle est à vous si cela ne suffit pas
# mine-first-also-4: Vous y avez droit, et votre colère se comprend. Une journée pour corriger ce qui est en mon pouvoir, ensuite je vous l’envoie
# brief-her: Je transmets le dossier complet à Madame Wauters, avec vos trois réponses et les dates. Elle vous écrit demain.
# brief-her-also-1: Ma cheffe reçoit tout ce soir et vous répondra demain
# brief-her-also-2: Je lui explique tout moi-même, vous n’aurez rien à répéter
# brief-her-also-3: C’est transmis plus haut, avec l’historique
# brief-her-also-4: Madame Wauters reprend votre dossier dès demain
someone-above = I’d rather stop here with you. Who is your head of service?
    .says-tense = No. I want your head of service’s address, with a copy to the mayor if need be.
    .says-furious = Enough. Your head of service, or the mayor. Somebody who opens a file before writing!
    .same-rules = My head of service applies the same rules as I do, and so does the mayor. You’d gain nothing but delay.
    .same-rules-also-1 = She’d tell you the same thing as I do
    .same-rules-also-2 = The mayor doesn’t deal with files of this kind
    .same-rules-also-3 = It would be of no use, believe me
    .same-rules-also-4 = Higher up they’ll send you back to me
    .mine-first = You’re at the end of your tether, and that’s our doing. Ms Wauters, my head of service, will read your file if you wish. First let me do, today, what is in my own hands.
    .mine-first-also-1 = Your anger is fair. You can have my head of service if you insist; before that, I’ll settle today what I can settle
    .mine-first-also-2 = I understand. Ms Wauters can be reached, but give me today to do my part
    .mine-first-also-3 = We’ve worn you out, I admit it. I’ll see to it today, and tomorrow she’s yours if that isn’t enough
    .mine-first-also-4 = You’re entitled to it, and your anger is understandable. One day to correct what’s in my power, then I’ll send her to you
    .brief-her = I’m passing the complete file to Ms Wauters, with your three answers and the dates. She’ll write to you tomorrow.
    .brief-her-also-1 = My head of service gets everything tonight and will answer you tomorrow
    .brief-her-also-2 = I’ll explain it all to her myself, you won’t have to repeat anything
    .brief-her-also-3 = It’s been passed up, with the history
    .brief-her-also-4 = Ms Wauters takes your file over from tomorrow

# text: Merci, { $agent }. C’est la première réponse que je n’ai pas besoin de relire. À lundi.
# says-tense: C’est noté, et imprimé. À lundi, donc.
# says-furious: C’est écrit. Nous verrons jeudi.
# becomes: Jeudi soir, l’agent a sonné au vingt-sept ; Aurélie lui a servi un café. En repartant, il est allé saluer le monsieur du septante-deux, qui lui a rendu son bonjour le lendemain. La prime a été versée en octobre.
settled = Thank you, { $agent }. It’s the first answer that I don’t need to read twice. Until Monday.
    .says-tense = Noted, and printed. Until Monday, then.
    .says-furious = It’s in writing. We’ll see on Thursday.
    .becomes = On Thursday evening the officer rang at 27; Aurélie made him a coffee. On his way out he had a word with the gentleman at 72, who returned her good morning the next day. The grant was paid in October.

# text: Si vous le dites. Je vérifierai moi-même.
# says-tense: Bon. Je garde nos courriels. Je les garde tous.
# says-furious: On verra.
# becomes: Tout était en ordre, mais personne ne le lui a écrit. Aurélie a repris un demi-jour de congé pour aller l’entendre au guichet.
quiet-doubt = If you say so. I’ll check for myself.
    .says-tense = All right. I’m keeping our e-mails. I keep them all.
    .says-furious = We’ll see.
    .becomes = Everything was in order, but nobody wrote to tell her so. Aurélie took another half-day’s leave to hear it at the counter.

# text: Bien. Pour le reste, j’attendrai devant ma porte.
# says-tense: La moitié, donc. J’ai l’habitude des moitiés.
# says-furious: La moitié ! Il m’en reste donc une à mendier.
# becomes: La prime était déposée, mais l’agent est repassé à dix heures du matin. Aurélie a échangé une garde de nuit pour être là la quatrième fois.
on-paper = All right. For the rest, I’ll wait at my door.
    .says-tense = Half of it, then. I’m used to halves.
    .says-furious = Half of it! So there’s another half left to beg for.
    .becomes = The grant had been applied for, but the officer came back at ten in the morning. Aurélie swapped a night shift to be there the fourth time.

# text: Je ne vois toujours pas ce qui a changé depuis août. Bonne journée.
# says-tense: Donc j’attends, et le 30 passera. Merci de l’avoir écrit, au moins.
# says-furious: Alors mes enfants paieront votre faute de frappe. Bravo.
# becomes: Le 1er octobre, le formulaire affichait « délai dépassé ». Aurélie a payé les classeurs avec l’argent du chauffage, et ne passe plus devant le septante-deux.
too-late = I still can’t see what has changed since August. Good day.
    .says-tense = So I wait, and the 30th goes by. Thank you for putting it in writing, at least.
    .says-furious = Then my children will pay for your typing error. Well done.
    .becomes = On 1 October the form said “time limit exceeded”. Aurélie paid for the folders out of the heating money, and no longer walks past number 72.

# text: Demain, alors. Merci d’avoir joint les dates.
# says-tense: Une cinquième personne. Espérons que ce soit la dernière.
# says-furious: Enfin quelqu’un qui décide !
# becomes: Madame Wauters a corrigé la fiche en deux minutes, vous auriez pu le faire. Elle a écrit à Aurélie le 29, et la prime a été déposée à seize heures, la veille de la date.
passed-up = Tomorrow, then. Thank you for including the dates.
    .says-tense = A fifth person. Let’s hope she’s the last.
    .says-furious = At last, somebody who decides!
    .becomes = Ms Wauters corrected the file in two minutes, as you could have done. She wrote to Aurélie on the 29th, and the grant was applied for at four o’clock, the day before the deadline.

# text: J’arrête d’écrire. Je verrai avec quelqu’un d’autre.
# says-tense: Inutile de répondre. J’écris au médiateur.
# says-furious: Stop. La suite, vous la lirez dans le journal.
# becomes: Aurélie a écrit au médiateur. Sa lettre tient en une page : trois dates, trois réponses, deux chiffres. La commune a mis cinq mois à y répondre.
gone = I’ll stop writing. I’ll see somebody else about it.
    .says-tense = No need to reply. I’m writing to the ombudsman.
    .says-furious = Stop. You’ll read the rest in the paper.
    .becomes = Aurélie wrote to the ombudsman. Her letter is one page long: three dates, three answers, two digits. It took the municipality five months to answer it.

