# text: La deuxième ligne
title = The second line

# text: Mardi 11 août. Vous répondez au service à la clientèle de Rive Mobile, à Québec. Maryse Ben Salah, de Trois-Rivières, est cliente depuis 2014, avec le même forfait. Sa facture du mois compte { $charge } d’interurbains, ce qui ne lui est jamais arrivé.
briefing = Tuesday, August 11. You answer customer service for Rive Mobile, in Quebec City. Maryse Ben Salah, of Trois-Rivières, has been a customer since 2014, on the same plan. This month’s bill has { $charge } of long distance on it, which has never happened to her.

# text: Ce pour quoi on appelle passe en premier. Une offre vient après, si l’on a entendu un besoin, ou pas du tout.
policy-first = What people call for comes first. An offer comes after it, if a need was heard, or not at all.

# text: Premiers interurbains imprévus d’un client : vous pouvez les créditer au complet, une fois, jusqu’à { $limit }.
policy-credit = A customer’s first unexpected long distance: you may credit it in full, once, up to { $limit }.

# text: Dites le prix par mois, la durée et ce que l’offre ne fait pas, avant de demander. Rien ne s’ajoute à un compte sans un oui.
policy-price = Say the price per month, the term and what the offer doesn’t do, before you ask. Nothing goes on an account without a yes.
# text: Qui demande une superviseure y a droit. Sylvie Lachance prend ces appels ; comptez dix minutes d’attente.
policy-above = Anyone who asks for a supervisor is entitled to one. Sylvie Lachance takes these calls; allow ten minutes’ wait.


# text: Un non, même poli, termine la question. On peut offrir d’envoyer l’information par courriel.
policy-no = A no, even a polite one, ends the matter. You may offer to send the information by e-mail.

# text: Forfait
# value: Voisinage, 2014 : { $usual } par mois, appels locaux
record-plan = Plan
    .value = Neighbourhood, 2014: { $usual } a month, local calls

# text: Facture d’août
# value: { $bill }, dont { $charge } d’interurbains
record-bill = August bill
    .value = { $bill }, of which { $charge } long distance

# text: Interurbains
# value: Trois appels au 418, Rimouski, 38, 41 et 12 minutes
record-calls = Long distance
    .value = Three calls to 418, Rimouski: 38, 41 and 12 minutes

# text: Interurbains avant
# value: Aucun
record-before = Long distance before
    .value = None

# text: Lignes au compte
# value: Une
record-lines = Lines on the account
    .value = One

# text: ne pas passer pour quelqu’un qui ne lit pas ses factures
need-reader = not to look like somebody who doesn’t read her bills

# text: ne pas payer des interurbains qu’elle ne pouvait pas prévoir
need-charge = not to pay for long distance that she couldn’t foresee

# text: savoir d’où ils viennent
need-why = to know where it came from

# text: ne pas perdre le fil avec sa fille
need-reach = not to lose touch with her daughter

# text: Deuxième ligne au compte
# content: { $line } par mois, sans engagement : 12 Go, appels et textos partout au Canada. Les appels entre les deux lignes du compte sont inclus, même avec un vieux forfait. On garde son appareil et son numéro. Arrêt n’importe quel jour. Une copie de l’entente part par courriel.
knowledge-line = Second line on the account
    .content = { $line } a month, no term: 12 GB, calls and texts anywhere in Canada. Calls between the two lines of the account are included, even with an old plan. Customers keep their own phone and number. Can be stopped any day. A copy of the agreement goes out by e-mail.

# text: Couverture : Rimouski et la route 132
# content: Rimouski, cégep et résidences compris : bon signal, intérieur et extérieur. Sur la 132, trous entre Trois-Pistoles et le Bic, une vingtaine de minutes en autobus. À dire avant la vente.
knowledge-coverage = Coverage: Rimouski and Route 132
    .content = Rimouski, CEGEP and residences included: good signal, indoors and out. On the 132, gaps between Trois-Pistoles and Le Bic, some twenty minutes by bus. To be said before the sale.

# text: Deuxième ligne, { $line } par mois, sans engagement
product-line = Second line, { $line } a month, no term

# text: Facture : interurbains crédités
disposition-credited = Bill: long distance credited

# text: Facture réglée, deuxième ligne ajoutée
disposition-line-sold = Bill settled, second line added

# text: Vente mal comprise ou non voulue
disposition-contested = Sale misunderstood or unwanted

# text: Non réglé, ou transmis
disposition-open = Not settled, or passed on

# text: Bonjour, Maryse Ben Salah, à Trois-Rivières. J’ai une facture de { $bill } au lieu de { $usual }. Trente-quatre piasses et demie d’interurbains ! J’ai appelé à Rimouski, moi, pas sur la Lune. Ce mois-ci, chaque dollar a déjà sa place, là.
# says-tense: Maryse Ben Salah, Trois-Rivières. { $bill }, ma facture, au lieu de { $usual }. Des interurbains ! Je n’en ai jamais eu de ma vie. Ce mois-ci, tout est compté, je ne sais pas où je vais prendre ça.
# says-furious: Écoutez, { $bill } de facture, c’est pas possible ! Des interurbains, moi ! J’ai pas cet argent-là ce mois-ci, tout est compté ! Il faut m’enlever ça !
# every-dollar: Bonjour, madame Ben Salah, ici { $agent }. Quand le mois est compté, ça inquiète, une facture pareille. Je la regarde avec vous, ligne par ligne.
# every-dollar-also-1: bonjour, { $agent } à l’appareil, je comprends que ça vous stresse ce mois-ci, on regarde ça ensemble
# every-dollar-also-2: Bonjour madame Ben Salah, je suis { $agent }. Un montant qu’on n’attendait pas, c’est inquiétant. Je m’en occupe.
# every-dollar-also-3: oh, je vois pourquoi ça vous inquiète, tout est compté et voilà ça. c’est { $agent }, je prends votre facture et je trouve
# every-dollar-also-4: bonjour, ça doit vous faire peur, un montant de même. ici { $agent }, je reste avec vous jusqu’à ce que ce soit clair
# every-dollar-coach: Elle a dit que son mois est compté. Vous commencez par là, et le reste va tout seul.
# plan-everywhere: Bonjour ! Ça, c’est parce que vous êtes encore sur un forfait de 2014. Avec notre Partout Plus, à { $big } par mois, vous n’auriez plus jamais d’interurbains. Voulez-vous que je vous change ça tout de suite ?
# plan-everywhere-also-1: bonjour, la solution c’est le forfait Partout Plus à { $big }, je vous le mets
# plan-everywhere-also-2: Bonjour, votre forfait est dépassé, je peux vous passer au Partout Plus aujourd’hui
# plan-everywhere-also-3: avec un meilleur forfait ça n’arriverait pas, on le change tout de suite ?
# plan-everywhere-also-4: bonjour ! Vous seriez mûre pour Partout Plus, { $big } par mois, tout inclus
# plan-everywhere-coach: Elle n’a plus un dollar de libre, et vous lui en demandez vingt-cinq de plus. Ce n’est pas le besoin, et ce n’est pas le moment.
# date-of-birth: Rive Mobile, bonjour, { $agent } à l’appareil. Votre date de naissance et le code postal au dossier, s’il vous plaît ?
# date-of-birth-also-1: bonjour, { $agent }, pour vous identifier, votre date de naissance et votre code postal
# date-of-birth-also-2: Bonjour madame. D’abord la sécurité : code postal et date de naissance.
# date-of-birth-also-3: bonjour, avant toute chose, il me faut votre date de naissance
# date-of-birth-also-4: merci d’appeler Rive Mobile, confirmez-moi le code postal au dossier
# local-means-local: Bonjour. Votre forfait, c’est Voisinage, appels locaux. Rimouski, ce n’est pas local, madame. C’est écrit au contrat.
# local-means-local-also-1: bonjour, vous avez appelé à l’extérieur de votre zone, c’est normal que ce soit facturé
# local-means-local-also-2: Bonjour, vous auriez dû vérifier votre zone avant d’appeler là-bas
# local-means-local-also-3: c’est dans les conditions que vous avez acceptées, Rimouski n’est pas dans votre zone
# local-means-local-also-4: bonjour, il faut lire son contrat, vous n’avez que les appels locaux
opening = Hello, Maryse Ben Salah, in Trois-Rivières. I’ve got a bill for { $bill } instead of { $usual }. Thirty-four and a half dollars of long distance! I called Rimouski, not the Moon. This month every dollar already has its place.
    .says-tense = Maryse Ben Salah, Trois-Rivières. { $bill }, my bill, instead of { $usual }. Long distance! I’ve never had any in my life. This month it’s all counted out, I don’t know where I’ll find it.
    .says-furious = Listen, a bill for { $bill }, that can’t be! Long distance, me! I don’t have that money this month, it’s all spoken for! You’ve got to take it off!
    .every-dollar = Hello, Ms. Ben Salah, { $agent } here. When the month’s all counted out, a bill like that is a worry. I’ll go through it with you, line by line.
    .every-dollar-also-1 = hello, { $agent } speaking, I understand that’s stressful this month, let’s look at it together
    .every-dollar-also-2 = Good morning Ms. Ben Salah, I’m { $agent }. An amount you weren’t expecting is worrying. I’m taking care of it.
    .every-dollar-also-3 = oh, I can see why you’re worried, it’s all counted and then this. it’s { $agent }, I’ll take your bill and find out
    .every-dollar-also-4 = hi, that must give you a scare, an amount like that. this is { $agent }, I’m staying with you till it’s clear
    .every-dollar-coach = She said that her month is all counted out. You begin there, and the rest goes by itself.
    .plan-everywhere = Hello! That’s because you’re still on a plan from 2014. With our Everywhere Plus, at { $big } a month, you’d never have long distance again. Would you like me to switch you over right now?
    .plan-everywhere-also-1 = hello, the answer is the Everywhere Plus plan at { $big }, I’ll put you on it
    .plan-everywhere-also-2 = Good morning, your plan is out of date, I can move you to Everywhere Plus today
    .plan-everywhere-also-3 = with a better plan this wouldn’t happen, shall we change it right away?
    .plan-everywhere-also-4 = hi! You’d be just right for Everywhere Plus, { $big } a month, all included
    .plan-everywhere-coach = She hasn’t a dollar to spare, and you ask her for twenty-five more. It isn’t the need, and it isn’t the moment.
    .date-of-birth = Rive Mobile, hello, { $agent } speaking. Your date of birth and the postal code on file, please?
    .date-of-birth-also-1 = hello, { $agent }, to identify you, your date of birth and postal code
    .date-of-birth-also-2 = Good morning ma’am. Security first: postal code and date of birth.
    .date-of-birth-also-3 = hello, before anything else I need your date of birth
    .date-of-birth-also-4 = thanks for calling Rive Mobile, confirm the postal code on file for me
    .local-means-local = Hello. Your plan is Neighbourhood, local calls. Rimouski isn’t local, ma’am. It’s in the contract.
    .local-means-local-also-1 = hello, you called outside your zone, of course it was billed
    .local-means-local-also-2 = Good morning, you should have checked your zone before you called there
    .local-means-local-also-3 = it’s in the terms you agreed to, Rimouski isn’t in your zone
    .local-means-local-also-4 = hello, one has to read one’s contract, you only have local calls

# text: Wô, wô. J’appelle parce que c’est trop cher, pis vous me vendez plus cher ?
# says-tense: Attendez. Je vous dis que je n’ai pas l’argent, et vous me sortez un forfait à { $big } ? M’avez-vous écoutée ?
# says-furious: Pardon ? J’ai pas trente piasses, pis vous m’en demandez soixante-dix-neuf ? C’est-tu une farce ?
# its-a-saving: Si vous faites le calcul, madame, c’est une économie : trois mois comme celui-ci, et le nouveau forfait se paie tout seul. Beaucoup de nos clients nous remercient après, vous savez.
# its-a-saving-also-1: à long terme, vous économiseriez, je vous assure
# its-a-saving-also-2: mais non, comparez, c’est moins cher que des interurbains chaque mois
# its-a-saving-also-3: Je voulais juste vous faire économiser, madame
# its-a-saving-also-4: faites le calcul, vous verrez que j’ai raison
# wrong-order: Vous avez raison d’être fâchée : j’ai parlé trop vite. Excusez-moi. On oublie le forfait, on regarde votre facture.
# wrong-order-also-1: pardon, je n’ai pas écouté et je comprends que ça vous choque. on s’occupe de la facture, rien d’autre
# wrong-order-also-2: Excusez-moi, ce n’était pas le moment. Votre facture d’abord, je m’en charge.
# wrong-order-also-3: vous avez bien raison de me le dire, je m’excuse. je reprends depuis le début avec votre facture
# wrong-order-also-4: je comprends votre réaction, excusez-moi. le forfait, on laisse ça là, je regarde d’où vient ce montant
# just-an-idea: C’était juste une idée, il n’y a pas de quoi s’énerver.
# just-an-idea-also-1: calmez-vous, c’était seulement une suggestion
# just-an-idea-also-2: Bon, bon, on n’en parle plus, ce n’est pas si grave
# just-an-idea-also-3: je disais ça de même, pas besoin de se fâcher
# just-an-idea-also-4: c’est correct, c’était rien qu’une offre
# go-on-then: Bon. C’est quoi, au juste, ces appels à Rimouski ?
# go-on-then-also-1: d’accord, vous avez appelé qui, là-bas ?
# go-on-then-also-2: OK, parlez-moi des appels d’abord
# go-on-then-also-3: alors, à Rimouski, c’était pour quoi
# go-on-then-also-4: Très bien, et ces interurbains, c’étaient quels appels ?
pushed = Whoa, whoa. I call because it’s too much, and you sell me something that costs more?
    .says-tense = Hold on. I tell you that I don’t have the money, and you come out with a plan at { $big }? Did you hear me?
    .says-furious = Excuse me? I haven’t got thirty bucks, and you ask me for seventy-nine? Is that a joke?
    .its-a-saving = If you do the math, ma’am, it’s a saving: three months like this one, and the new plan pays for itself. A lot of our customers thank us afterwards, you know.
    .its-a-saving-also-1 = in the long run you’d be saving, I assure you
    .its-a-saving-also-2 = but no, compare, it’s cheaper than long distance every month
    .its-a-saving-also-3 = I only wanted to save you some money, ma’am
    .its-a-saving-also-4 = do the math, you’ll see that I’m right
    .wrong-order = You’re right to be upset: I spoke too soon. I’m sorry. Forget the plan, let’s look at your bill.
    .wrong-order-also-1 = sorry, I didn’t listen and I understand that it shocked you. we’ll deal with the bill, nothing else
    .wrong-order-also-2 = I apologize, that wasn’t the moment. Your bill first, I’m on it.
    .wrong-order-also-3 = you do well to tell me, I apologize. I’ll start over, with your bill
    .wrong-order-also-4 = I understand your reaction, sorry. we’ll leave the plan aside, I’ll see where that amount comes from
    .just-an-idea = It was only an idea, no need to get worked up about it.
    .just-an-idea-also-1 = calm down, it was just a suggestion
    .just-an-idea-also-2 = All right, all right, we won’t mention it, it’s no big deal
    .just-an-idea-also-3 = I was only saying, no need to be cross
    .just-an-idea-also-4 = it’s okay, it was nothing but an offer
    .go-on-then = Okay. So what were those calls to Rimouski, exactly?
    .go-on-then-also-1 = all right, who did you call down there?
    .go-on-then-also-2 = OK, tell me about the calls first
    .go-on-then-also-3 = so, in Rimouski, what was that for
    .go-on-then-also-4 = Very well, and this long distance, which calls were those?

# text: J’ai appelé la résidence, là-bas, pis la coop. On m’a fait attendre quarante minutes, avec la petite musique. C’est au Québec, Rimouski ! Mon frère dit que tout le monde sait ça, les zones. Je me sens niaiseuse. C’est ça, les interurbains ?
# says-tense: La résidence, la coop, quarante minutes d’attente avec la musique. Pis mon frère qui rit : « Ben voyons, tout le monde sait ça. » Moi, je le savais pas. J’ai l’air de quoi ? C’est vraiment à cause de ça ?
# says-furious: La résidence, la coop, quarante minutes de musique, que je paie à la minute ! Pis mon frère qui rit de moi, tout le monde saurait ça, les zones ! Je suis pas une niaiseuse ! C’est ça, oui ou non ?
# zones-exist: Oui, c’est ça. Trois appels, 38, 41 et 12 minutes. La zone du forfait s’arrête à Trois-Rivières.
# zones-exist-also-1: je vous arrête, c’est bien ça, trois appels vers le 418
# zones-exist-also-2: oui oui, c’est les appels de 38 et 41 minutes
# zones-exist-also-3: C’est ça. 91 minutes en tout, hors zone.
# zones-exist-also-4: attendez, oui, j’ai trois appels ici vers Rimouski, c’est bien ça
# brothers-laugh: Oh, ça, c’est gênant, mais laissez faire votre frère ! Ils sont tous de même. Le mien, il se pense bon en tout, pis il ne sait même pas changer un pneu. Riez-en avec lui, ça va passer.
# brothers-laugh-also-1: ah les frères ! ne faites pas attention, riez-en
# brothers-laugh-also-2: c’est gênant mais ça va passer, le mien est pareil
# brothers-laugh-also-3: Laissez-le rire, c’est pas grave, vous en rirez aussi
# brothers-laugh-also-4: oubliez votre frère, c’est une petite facture dans une vie
# brothers-laugh-coach: Vous parlez du vôtre, et elle se sent toujours niaiseuse.
# not-foolish: Il n’y a rien de niaiseux là-dedans : ces zones datent de 2014, et presque plus personne n’en a. Donc la résidence, la coop, et de l’attente. Votre code postal, et je vérifie ?
# not-foolish-also-1: vous n’avez pas à être gênée, ces vieilles zones mélangent tout le monde. vous avez appelé une résidence et une coop, et on vous a fait attendre. votre code postal s’il vous plaît
# not-foolish-also-2: Je comprends que ça vous gêne, mais ce n’est pas votre faute. Si je résume : deux endroits, et quarante minutes de musique. Donnez-moi le code postal et la date de naissance, je regarde.
# not-foolish-also-3: votre frère se trompe, presque personne ne connaît ces zones-là, ne vous sentez pas mal. donc trois appels à Rimouski pour la résidence. je vérifie avec votre code postal
# not-foolish-also-4: personne ne devinerait ça, et vous n’êtes pas niaiseuse. ce sont bien les appels à la résidence et à la coop, c’est ça ? votre code postal pour ouvrir le dossier
# not-foolish-coach: Elle s’est trouvée bête devant son frère. Vous lui rendez sa fierté avant de lui rendre son argent.
# rate-centre: C’est un dépassement hors centre tarifaire sur un forfait legacy. Code postal au dossier, s’il vous plaît ?
# rate-centre-also-1: hors circonscription, donc tarif LD à la minute. votre code postal ?
# rate-centre-also-2: C’est du LD intra-provincial sur un plan legacy, le code postal svp
# rate-centre-also-3: les centres tarifaires 819 et 418 ne sont pas dans la même zone, confirmez le code postal
# rate-centre-also-4: votre plan legacy n’inclut pas le LD, votre code postal s’il vous plaît
story = I called the residence down there, and the co-op. They kept me on hold for forty minutes, with the little tune. Rimouski’s in Quebec! My brother says everybody knows about the zones. I feel stupid. Is that it, the long distance?
    .says-tense = The residence, the co-op, forty minutes on hold with the music. And my brother laughing: ‘Come on, everyone knows that.’ Well, I didn’t. What do I look like? Is it really because of that?
    .says-furious = The residence, the co-op, forty minutes of music, and I pay for it by the minute! And my brother laughs at me, everybody knows about zones, he says! I’m not an idiot! Is that it, yes or no?
    .zones-exist = Yes, that’s it. Three calls, 38, 41 and 12 minutes. The plan’s zone ends at Trois-Rivières.
    .zones-exist-also-1 = that’s right, three calls to area code 418
    .zones-exist-also-2 = yes, yes, it’s the calls of 38 and 41 minutes
    .zones-exist-also-3 = That’s it. 91 minutes in all, outside the zone.
    .zones-exist-also-4 = yes, I’ve three calls to Rimouski here, that’s what it is
    .brothers-laugh = Oh, that’s embarrassing, but never mind your brother! They’re all the same. Mine thinks he’s good at everything, and he can’t even change a tire. Laugh about it with him, it’ll pass.
    .brothers-laugh-also-1 = ah, brothers! take no notice, just laugh
    .brothers-laugh-also-2 = it’s embarrassing but it’ll pass, mine’s the same
    .brothers-laugh-also-3 = Let him laugh, it’s nothing serious, you’ll laugh too
    .brothers-laugh-also-4 = forget your brother, it’s one small bill in a lifetime
    .brothers-laugh-coach = You talk about yours, and she still feels stupid.
    .not-foolish = There’s nothing stupid about it: those zones date from 2014, and hardly anybody still has them. So the residence, the co-op, and a lot of waiting. Your postal code, so I can check?
    .not-foolish-also-1 = you’ve no need to be embarrassed, those old zones mix everyone up. you called a residence and a co-op, and they made you wait. your postal code please
    .not-foolish-also-2 = I understand that it’s embarrassing, but it isn’t your fault. To sum up: two places, and forty minutes of music. Give me the postal code and date of birth, and I’ll look.
    .not-foolish-also-3 = your brother’s wrong, hardly anyone knows those zones, don’t feel bad. so three calls to Rimouski for the residence. I’ll check with your postal code
    .not-foolish-also-4 = nobody would guess that, and you’re no fool. it was the calls to the residence and the co-op, is that right? your postal code to open the file
    .not-foolish-coach = She felt foolish in front of her brother. You give her back her pride before you give her back her money.
    .rate-centre = That’s out-of-rate-centre overage on a legacy plan. The postal code on file, please?
    .rate-centre-also-1 = outside the exchange, so LD by the minute. your postal code?
    .rate-centre-also-2 = It’s intra-provincial LD on a legacy plan, postal code please
    .rate-centre-also-3 = the 819 and 418 rate centres aren’t in the same zone, confirm the postal code
    .rate-centre-also-4 = your legacy plan doesn’t include LD, your postal code please

# text: Mon code postal, c’est G9A 4M7, pour le dossier. Pis là, est-ce que ça s’enlève, un montant de même ? J’aime autant le savoir tout de suite.
# says-tense: G9A 4M7, mon code postal. Bon. Ça s’enlève-tu, oui ou non ? J’aime mieux une mauvaise nouvelle qu’une longue.
# says-furious: Allez-vous me l’enlever, oui ou non ? C’est juste ça que je veux savoir !
# half-of-it: Ce que je peux faire, à titre exceptionnel, c’est { $half } de moins sur la prochaine facture. Est-ce que ça vous accommoderait ? C’est à peu près la moitié, et je le fais vraiment parce que vous êtes une bonne cliente.
# half-of-it-also-1: je peux vous en enlever { $half }, c’est mon maximum
# half-of-it-also-2: On pourrait couper la poire en deux, disons { $half }
# half-of-it-also-3: disons que je vous crédite { $half } et que vous payez le reste
# half-of-it-also-4: à titre exceptionnel, { $half } de moins le mois prochain
# half-of-it-coach: La règle dit tout, une fois. Vous gardez la moitié, et elle le sent.
# whole-credit: Oui, au complet. Votre zone s’arrête à Trois-Rivières, et rien ne vous avertissait. Je crédite { $charge } ; vous le verrez sur la facture du 1er septembre.
# whole-credit-also-1: oui, tout. la zone s’arrête à Trois-Rivières et rien ne vous le disait, alors j’enlève { $charge }, sur votre facture de septembre
# whole-credit-also-2: Ça s’enlève. C’est la première fois, et Rimouski est hors de votre vieille zone : je crédite les { $charge }, en date du 1er septembre.
# whole-credit-also-3: bonne nouvelle, je vous rembourse les { $charge } au complet. votre forfait ne couvre que Trois-Rivières, c’est pour ça. ce sera sur la prochaine facture
# whole-credit-also-4: je vous l’enlève, { $charge }, en totalité. l’appel sortait de la zone de 2014, et personne ne vous l’a dit. vous le verrez en septembre
# whole-credit-coach: Un oui, une raison, une date. Elle voulait le savoir tout de suite, et elle le sait.
# calling-card: Je vous l’enlève pour cette fois. Mais la prochaine fois, prenez donc une carte d’appel au dépanneur avant de téléphoner là-bas.
# calling-card-also-1: bon, je le crédite, mais à l’avenir achetez une carte d’appel
# calling-card-also-2: Pour cette fois c’est beau, sauf que la prochaine fois il faudra y penser avant d’appeler
# calling-card-also-3: je l’efface, mais vous auriez pu appeler par Internet, c’est gratuit
# calling-card-also-4: OK, crédité, et à l’avenir faites-vous rappeler, vous ne paierez rien
# credit-plain: Oui. C’est crédité. { $charge }.
# credit-plain-also-1: c’est fait, { $charge } de crédit
# credit-plain-also-2: Oui, je l’enlève
# credit-plain-also-3: voilà, crédité au complet
# credit-plain-also-4: OK, { $charge } en moins
charge = My postal code’s G9A 4M7, for the file. So, can it come off, an amount like that? I’d just as soon know right away.
    .says-tense = G9A 4M7, my postal code. Well. Does it come off, yes or no? I’d rather have bad news than long news.
    .says-furious = Will you take it off, yes or no? That’s all I want to know!
    .half-of-it = What I can do, as an exception, is { $half } off the next bill. Would that be all right with you? It’s about half, and I’m really only doing it because you’re a good customer.
    .half-of-it-also-1 = I can take { $half } off for you, that’s my maximum
    .half-of-it-also-2 = We could split the difference, say { $half }
    .half-of-it-also-3 = let’s say I credit you { $half } and you pay the rest
    .half-of-it-also-4 = as an exception, { $half } less next month
    .half-of-it-coach = The rule says all of it, once. You keep half, and she can tell.
    .whole-credit = Yes, all of it. Your zone ends at Trois-Rivières, and nothing warned you. I’m crediting { $charge }; you’ll see it on the bill of September 1.
    .whole-credit-also-1 = yes, everything. the zone ends at Trois-Rivières and nothing told you so, I’m taking { $charge } off, on your September bill
    .whole-credit-also-2 = It comes off. It’s the first time, and Rimouski is outside your old zone: I’m crediting the { $charge }, as of September 1.
    .whole-credit-also-3 = good news, I’m refunding the full { $charge }. your plan only covers Trois-Rivières, that’s the reason. it’ll be on the next bill
    .whole-credit-also-4 = I’m taking it off, { $charge }, in full. the call left the 2014 zone, and nobody told you. you’ll see it in September
    .whole-credit-coach = A yes, a reason, a date. She wanted to know right away, and she does.
    .calling-card = I’ll take it off this time. But next time, pick up a calling card at the corner store before you phone down there.
    .calling-card-also-1 = okay, I’m crediting it, but in future buy a calling card
    .calling-card-also-2 = This time it’s fine, except that next time you’ll have to think of it before you call
    .calling-card-also-3 = I’m wiping it, but you could have called over the Internet, that’s free
    .calling-card-also-4 = OK, credited, and in future have them call you back, you won’t pay a thing
    .credit-plain = Yes. It’s credited. { $charge }.
    .credit-plain-also-1 = done, { $charge } credit
    .credit-plain-also-2 = Yes, I’m taking it off
    .credit-plain-also-3 = there, credited in full
    .credit-plain-also-4 = OK, { $charge } off

# text: Ah. Douze ans que je paie le jour même. J’avais cru que ça comptait un peu. Bon. Ça fait que je paie le reste.
# says-tense: Bon. Douze ans que je paie à temps, jamais un mot. J’aurais pensé que ça comptait un peu.
# says-furious: Douze ans que je paie le jour même ! Pis c’est tout ce que ça vaut ?
# best-i-can: C’est déjà mieux que rien, madame. Les appels ont bien été faits, et d’autres compagnies n’enlèveraient pas un sou.
# best-i-can-also-1: vous avez quand même fait les appels, on ne peut pas tout effacer
# best-i-can-also-2: C’est le mieux que je puisse faire, ailleurs ce serait zéro
# best-i-can-also-3: écoutez, ce n’est pas nous qui avons téléphoné à Rimouski
# best-i-can-also-4: il faut être raisonnable, madame, c’est un service qui a été rendu
# supervisor-maybe: Je peux demander à ma superviseure de regarder ça. Je lui explique tout, et elle vous prend aussitôt qu’elle se libère.
# supervisor-maybe-also-1: je vais transférer à ma superviseure, elle décidera
# supervisor-maybe-also-2: Ma gestionnaire pourrait peut-être faire mieux, je lui explique et je vous la passe
# supervisor-maybe-also-3: c’est hors de mes mains, je vous passe quelqu’un au-dessus
# supervisor-maybe-also-4: restez en ligne, je mets ma superviseure au courant
# in-full: Ça compte, et c’est décevant de ne pas le sentir. Excusez-moi, j’ai mal lu la règle. C’est le montant au complet, { $charge }, sur la facture du 1er septembre.
# in-full-also-1: douze ans, oui, ça compte, je comprends votre déception. pardon, j’ai droit de tout enlever : { $charge }, en septembre
# in-full-also-2: Vous avez raison d’être déçue, j’ai lu la règle de travers. Rimouski sort de votre vieille zone, et je crédite tout, { $charge }.
# in-full-also-3: je m’excuse, je peux faire mieux que ça et j’aurais dû commencer par là. les { $charge } s’en vont au complet
# in-full-also-4: c’est décevant, je le comprends. je corrige : crédit complet, { $charge }, vous le verrez le premier septembre
# next-time-call: La prochaine fois, appelez-nous avant, on vous le dira. Bonne fin de journée, madame.
# next-time-call-also-1: si vous avez un doute, appelez avant, bonne journée
# next-time-call-also-2: Vous pourrez toujours nous appeler avant. Au revoir.
# next-time-call-also-3: bon, une autre fois vérifiez avec nous, bonne journée là
# next-time-call-also-4: pour l’avenir vous saurez, merci de votre appel
still-there = Oh. Twelve years I’ve paid the very same day. I’d thought that it counted a bit. Well. So I pay the rest.
    .says-tense = Right. Twelve years I’ve paid on time, never a word. I’d have thought that it counted a bit.
    .says-furious = Twelve years I’ve paid the very same day! And that’s all it’s worth?
    .best-i-can = It’s better than nothing, ma’am. The calls were made, and other companies wouldn’t take off a cent.
    .best-i-can-also-1 = you did make the calls, we can’t wipe out everything
    .best-i-can-also-2 = It’s the best I can do, elsewhere it would be zero
    .best-i-can-also-3 = look, we weren’t the ones who phoned Rimouski
    .best-i-can-also-4 = one has to be reasonable, ma’am, it’s a service that was provided
    .supervisor-maybe = I can ask my supervisor to look at it. I’ll explain it all, and she’ll take you as soon as she’s free.
    .supervisor-maybe-also-1 = I’m going to transfer you to my supervisor, she’ll decide
    .supervisor-maybe-also-2 = My manager might be able to do better, I’ll explain and put her on
    .supervisor-maybe-also-3 = it’s out of my hands, I’ll get you somebody above me
    .supervisor-maybe-also-4 = stay on the line, I’ll fill my supervisor in
    .in-full = It does count, and it’s a letdown not to feel it. I’m sorry, I misread the rule. It’s the full amount, { $charge }, on the bill of September 1.
    .in-full-also-1 = twelve years, yes, that counts, I understand your disappointment. sorry, I’m allowed to take it all off: { $charge }, in September
    .in-full-also-2 = You’re right to be let down, I misread the rule. Rimouski is outside your old zone, and I’m crediting everything, { $charge }.
    .in-full-also-3 = I apologize, I can do better than that and should have begun there. the full { $charge } is going
    .in-full-also-4 = it’s disappointing, I understand. I’m correcting it: full credit, { $charge }, you’ll see it on September first
    .next-time-call = Next time, call us first and we’ll tell you. Have a good rest of your day, ma’am.
    .next-time-call-also-1 = if you have a doubt, call before, have a good day
    .next-time-call-also-2 = You can always call us first. Goodbye.
    .next-time-call-also-3 = well, another time check with us, have a nice day now
    .next-time-call-also-4 = in future you’ll know, thanks for your call

# text: Ah, merci. Ça va aller sur ses bottes d’hiver, ça. Elle s’en va samedi, Inès, ma grande, au cégep à Rimouski. Cinq heures de route. Hier, j’ai mis une assiette de moins sans y penser, pis je suis restée plantée là. Bon ! Je vous retiens pas plus longtemps.
# says-tense: Bon. Merci. Ça va payer ses bottes d’hiver. Inès s’en va samedi, au cégep, à cinq heures d’ici. Hier j’ai mis une assiette de moins, déjà. Enfin. Je vous retiens pas.
# says-furious: Bon, merci. Il était temps. Inès, ma fille, part samedi, à cinq heures d’ici, pis je passe mon mardi à compter des minutes. Hier, j’ai mis une assiette de moins. J’ai le cœur assez gros de même.
# good-evening: C’est moi qui vous remercie. Bonne fin de journée, madame Ben Salah, et merci d’être avec Rive Mobile.
# good-evening-also-1: parfait, merci de votre appel et bonne journée
# good-evening-also-2: Tout est beau de mon côté. Bonne fin de journée !
# good-evening-also-3: merci à vous, et bonne semaine
# good-evening-also-4: bienvenue, passez une belle journée
# good-evening-coach: Elle vient de vous dire, en passant, ce qu’elle a sur le cœur. Vous avez raccroché dessus.
# my-nephew: Oh, ça doit vous serrer le cœur ! Mon neveu est parti à Chicoutimi l’an passé, ma sœur a pleuré trois jours. Après, on s’habitue, vous savez. L’important, c’est qu’ils gardent leur cellulaire allumé, hein !
# my-nephew-also-1: ça doit être dur, ma sœur a vécu la même chose, on se parle au cellulaire et on s’habitue
# my-nephew-also-2: oh, je vous comprends, la maison se vide, heureusement qu’il y a le cellulaire
# my-nephew-also-3: C’est triste de les voir partir, hein ? Chez nous aussi, avec le téléphone ça passe
# my-nephew-also-4: je vous comprends tellement, mon neveu, c’est pareil, il appelle jamais
# second-line-now: Ça tombe bien, on a justement une promotion sur les deuxièmes lignes pour les étudiants !
# second-line-now-also-1: ah, alors il lui faut une deuxième ligne, on en a une belle
# second-line-now-also-2: Justement, on a une offre pour les jeunes qui partent aux études
# second-line-now-also-3: parfait, j’ai une ligne étudiante pour elle
# second-line-now-also-4: tant qu’à y être, avez-vous pensé à une deuxième ligne ?
# second-line-now-coach: C’est peut-être la bonne chose. Mais vous ne savez même pas si elle a déjà un téléphone.
# how-will-you-talk: Une assiette de moins, déjà : ça serre le cœur. Prenez votre temps. Comment allez-vous vous parler, elle et vous, une fois qu’elle sera là-bas ?
# how-will-you-talk-also-1: ça doit vous faire de la peine, cinq heures de route. est-ce qu’elle a un téléphone pour vous appeler, votre fille ?
# how-will-you-talk-also-2: Le premier départ, c’est quelque chose, je comprends votre tristesse. Comment comptez-vous rester en contact ?
# how-will-you-talk-also-3: je l’entends dans votre voix, que ça vous fait gros. dites-moi, elle vous appelle comment, d’habitude ?
# how-will-you-talk-also-4: La maison trop tranquille, je comprends. Est-ce qu’elle a une ligne à elle, à Rimouski ?
# how-will-you-talk-coach: Une phrase pour la peine, une vraie question. C’est ainsi qu’on apprend ce qui ferait l’affaire, et si quelque chose la ferait.
passing = Ah, thank you. That’ll go to her winter boots. She leaves Saturday, Inès, my big girl, for CEGEP in Rimouski. Five hours by road. Last night I set the table one plate short, without thinking, and I just stood there. Well! I won’t keep you any longer.
    .says-tense = Right. Thanks. That’ll pay for her winter boots. Inès leaves Saturday, for CEGEP, five hours from here. Last night I set the table one plate short already. Anyway. I won’t keep you.
    .says-furious = Right, thanks. About time. Inès, my daughter, leaves Saturday, five hours from here, and I spend my Tuesday counting minutes. Last night I set the table one plate short. My heart’s heavy enough as it is.
    .good-evening = Thank you for calling. Have a good rest of your day, Ms. Ben Salah, and thanks for being with Rive Mobile.
    .good-evening-also-1 = perfect, thanks for your call and have a good day
    .good-evening-also-2 = Everything’s fine on my end. Have a great day!
    .good-evening-also-3 = thank you, and have a good week
    .good-evening-also-4 = you’re welcome, enjoy your day
    .good-evening-coach = She has just told you, in passing, what’s on her heart. You hung up on it.
    .my-nephew = Oh, that must break your heart! My nephew left for Chicoutimi last year, and my sister cried for three days. You get used to it after, you know. The main thing is that they keep their cell on, eh!
    .my-nephew-also-1 = it must be hard, my sister went through the same, you talk on the cell and you get used to it
    .my-nephew-also-2 = oh, I understand you, the house empties, good thing there are cellphones
    .my-nephew-also-3 = It’s sad to see them go, isn’t it? It happened to us too, with the phone it passes
    .my-nephew-also-4 = I understand you so well, my nephew’s the same, he never calls
    .second-line-now = Well, what luck, we happen to have a promotion on second lines for students!
    .second-line-now-also-1 = ah, then she needs a second line, we have a nice one
    .second-line-now-also-2 = As it happens, we have an offer for young people who go away to study
    .second-line-now-also-3 = perfect, I’ve got a student line for her
    .second-line-now-also-4 = while we’re at it, have you thought of a second line?
    .second-line-now-coach = It may be the right thing. But you don’t even know whether she has a phone already.
    .how-will-you-talk = One plate short, already: that tugs at the heart. Take your time. How will you two talk to each other, once she’s down there?
    .how-will-you-talk-also-1 = that must make you sad, five hours of road. does she have a phone to call you with, your daughter?
    .how-will-you-talk-also-2 = A first departure is something, I understand that you’re sad. How do you mean to stay in touch?
    .how-will-you-talk-also-3 = I can hear in your voice how hard it is. tell me, how does she call you as a rule?
    .how-will-you-talk-also-4 = The house too quiet, I understand. Does she have a line of her own, for Rimouski?
    .how-will-you-talk-coach = One sentence for the sadness, one real question. That’s how you learn what would fit, and whether anything would.

# text: Ah, elle a son cellulaire, un bon, mais à carte. Dix piasses, pis ça finit au milieu d’une phrase. L’autre soir elle attendait l’autobus, il faisait noir, elle me parlait… plus rien. Une heure, ça a duré. J’ai fait le tour de la table je sais pas combien de fois.
# says-tense: Avec une carte prépayée. Ça coupe au milieu d’une phrase. L’autre soir, à l’arrêt d’autobus, à la noirceur, plus rien, une heure à tourner autour de la table. Imaginez à cinq heures de route.
# says-furious: À carte ! Ça coupe tout le temps ! L’autre soir à l’arrêt, à la noirceur, plus rien pendant une heure ! J’ai usé le plancher autour de la table !
# put-it-on: Bougez pas, je vous règle ça : je viens d’ajouter une deuxième ligne à votre compte pour Inès. Vous allez voir, vous allez me remercier !
# put-it-on-also-1: je vous l’ajoute tout de suite, une ligne pour elle, c’est fait
# put-it-on-also-2: Voilà, j’ai mis une deuxième ligne au dossier, elle l’aura demain
# put-it-on-also-3: c’est réglé, la ligne d’Inès est activée sur votre compte
# put-it-on-also-4: je la mets à votre nom maintenant, vous l’essaierez, c’est tout
# put-it-on-coach: Elle n’a rien demandé, pas même le prix. Ce qu’on ajoute sans un oui, elle le trouvera sur une facture.
# a-few-dollars: C’est inquiétant, oui ! Une deuxième ligne à votre compte, pour quelques dollars, ça réglerait ça, et Inès serait tranquille toute l’année. La plupart des parents prennent ça à la rentrée, les yeux fermés.
# a-few-dollars-also-1: avec une petite ligne de plus, vous dormiriez mieux, ce n’est pas cher
# a-few-dollars-also-2: je comprends, une deuxième ligne réglerait tout, pour presque rien
# a-few-dollars-also-3: C’est stressant. On a des lignes étudiantes, vraiment pas chères
# a-few-dollars-also-4: une ligne au compte, ça lui ferait du bien, et ça coûte des pinottes
# fits-the-two: Une heure à faire le tour de la table : je comprends l’inquiétude. Il vous faut donc une ligne qui ne coupe pas. Sur votre compte, c’est { $line } par mois plus taxes, sans engagement. Est-ce que ça vous intéresse ?
# fits-the-two-also-1: ça m’inquiéterait aussi, à la noirceur. si je comprends, c’est la carte qui lâche. une deuxième ligne à { $line } par mois, sans contrat, elle garde son téléphone, ça vous tenterait ?
# fits-the-two-also-2: Je comprends votre peur. Le problème, c’est la carte, pas le téléphone. On pourrait ajouter une ligne à votre compte, { $line } par mois, vous arrêtez quand vous voulez. Qu’en pensez-vous ?
# fits-the-two-also-3: quelle heure d’angoisse. donc, une ligne qui dure tout le mois, et vos appels entre vous deux inclus : { $line }, sans engagement. voulez-vous que je vous explique ?
# fits-the-two-also-4: pas étonnant que vous soyez inquiète. elle a l’appareil, il manque une vraie ligne : { $line } par mois, sans durée. est-ce que ça vous conviendrait ?
# fits-the-two-coach: Sa peur dans ses mots à elle, une offre qui y répond, le prix dans la même phrase, et une question à la fin.
# more-cards: Ça devait être épeurant. Elle peut mettre une recharge automatique : vingt dollars dès que ça descend en bas de cinq.
# more-cards-also-1: je comprends que ça inquiète, il existe une recharge automatique dans l’application
# more-cards-also-2: c’est épeurant, dites-lui d’acheter deux cartes d’avance
# more-cards-also-3: Ça fait peur, je comprends. Une recharge de vingt dollars durerait plus longtemps.
# more-cards-also-4: je comprends votre peur, qu’elle surveille son solde, il y a une alerte pour ça
# a-real-line: Et lui prendre une vraie ligne, y avez-vous pensé ? Ça se rajoute à votre compte à vous.
# a-real-line-also-1: avez-vous déjà songé à lui mettre une ligne sur votre compte
# a-real-line-also-2: Pourquoi pas une ligne à elle, rattachée à la vôtre ?
# a-real-line-also-3: il y a les lignes additionnelles, ça vous dirait d’en ajouter une
# a-real-line-also-4: une ligne de plus au compte, est-ce que ça vous tenterait ?
discover = Oh, she has her cell, a good one, but prepaid. Ten bucks, and it ends in the middle of a sentence. The other night she was waiting for the bus, it was dark, she was talking to me… nothing. An hour, it lasted. I walked around the table I don’t know how many times.
    .says-tense = With a prepaid card. It cuts out in the middle of a sentence. The other night, at the bus stop, in the dark, nothing, an hour of going around the table. Imagine that five hours away.
    .says-furious = Prepaid! It cuts out all the time! The other night at the stop, in the dark, nothing for an hour! I wore out the floor around the table!
    .put-it-on = Don’t move, I’ll fix that for you: I’ve just added a second line to your account for Inès. You’ll see, you’re going to thank me!
    .put-it-on-also-1 = I’m adding it right away, a line for her, it’s done
    .put-it-on-also-2 = There, I’ve put a second line on file, she’ll have it tomorrow
    .put-it-on-also-3 = that’s settled, Inès’s line is active on your account
    .put-it-on-also-4 = I’m putting it in your name now, you’ll try it out, that’s all
    .put-it-on-coach = She asked for nothing, not even the price. What’s added without a yes she will find on a bill.
    .a-few-dollars = That’s worrying, yes! A second line on your account, for a few dollars, would take care of it, and Inès would be all set for the year. Most parents take it in the fall, with their eyes closed.
    .a-few-dollars-also-1 = with one small extra line you’d sleep better, it isn’t expensive
    .a-few-dollars-also-2 = I understand, a second line would solve everything, for next to nothing
    .a-few-dollars-also-3 = That’s stressful. We have student lines, really not expensive
    .a-few-dollars-also-4 = a line on the account would do her good, and it costs peanuts
    .fits-the-two = An hour of walking around the table: I understand the worry. So you need a line that doesn’t cut out. On your account it’s { $line } a month plus tax, no term. Would that interest you?
    .fits-the-two-also-1 = that would worry me too, in the dark. if I understand, it’s the card that gives out. a second line at { $line } a month, no contract, she keeps her phone, would you like that?
    .fits-the-two-also-2 = I understand your fear. The trouble’s the card, not the phone. We could add a line to your account, { $line } a month, you stop when you like. What do you think?
    .fits-the-two-also-3 = what an hour to live through. so, a line that lasts the month, and calls between the two of you included: { $line }, no term. shall I tell you how it works?
    .fits-the-two-also-4 = no wonder you’re worried. she has the phone, what’s missing is a real line: { $line } a month, no commitment. would that suit you?
    .fits-the-two-coach = Her fear in her own words, an offer that answers it, the price in the same breath, and a question at the end.
    .more-cards = That must have been scary. She can put an automatic top-up on her card: twenty dollars whenever it drops below five.
    .more-cards-also-1 = I understand the worry, there’s an automatic top-up in the app
    .more-cards-also-2 = it’s scary, tell her to buy two cards ahead
    .more-cards-also-3 = It’s frightening, I understand. A twenty-dollar card would last longer.
    .more-cards-also-4 = I understand your fear, have her watch her balance, there’s an alert for that
    .a-real-line = And a real line for her, have you thought of that? It gets added to your own account.
    .a-real-line-also-1 = have you ever considered putting her a line on your account
    .a-real-line-also-2 = Why not a line of her own, attached to yours?
    .a-real-line-also-3 = there are additional lines, would you like to add one
    .a-real-line-also-4 = one more line on the account, does that tempt you?

# text: Oui, mais là, combien ? Pis est-ce qu’on est pris avec ça ? Mon chum a signé pour trois ans une fois, il en parle encore.
# says-tense: C’est combien, au juste ? Pis pas « quelques piasses ». Un chiffre. Pis combien de temps on est pris ?
# says-furious: Un chiffre ! Combien par mois, combien de temps ? Arrêtez de tourner autour !
# per-day: À peine plus que le prix d’un café par semaine. Vous ne vous en rendrez même pas compte.
# per-day-also-1: c’est moins qu’un café et un beigne par semaine
# per-day-also-2: presque rien par jour, quand on y pense
# per-day-also-3: Ça se compte en sous par jour, honnêtement
# per-day-also-4: vous ne le verrez pas passer sur la facture
# depends-on: Ça dépend du palier de données, du BYOD, et des rabais multi-lignes applicables au compte. Il faudrait que je génère une soumission complète, avec les frais, pour vous donner un prix net d’impôt et de crédits.
# depends-on-also-1: selon le palier et les rabais multi-lignes, ça varie
# depends-on-also-2: avec le BYOD et l’ARPU du compte, je devrais faire une soumission
# depends-on-also-3: Le prix net dépend du tier et des promos applicables
# depends-on-also-4: il faut que je regarde les paliers, les crédits et le prorata avant
# plain-number: { $line } par mois, plus taxes. Aucun engagement : vous arrêtez le jour où vous voulez. Elle garde son téléphone et son numéro. Voulez-vous y penser, ou on regarde ça ?
# plain-number-also-1: { $line } par mois et pas de contrat, elle garde son appareil. est-ce que ça vous intéresse
# plain-number-also-2: C’est { $line } plus taxes, sans durée, vous pouvez l’arrêter demain. Est-ce que ça vous conviendrait ?
# plain-number-also-3: un chiffre : { $line }. la durée : aucune. son téléphone reste le même. est-ce que ça vous va ?
# plain-number-also-4: par mois, { $line }, taxes en sus, et rien qui vous attache. qu’en dites-vous ?
# price-only: { $line } par mois plus taxes, sans engagement.
# price-only-also-1: c’est { $line }, sans contrat
# price-only-also-2: { $line } plus taxes, pas de durée
# price-only-also-3: Le prix est de { $line } par mois, sans terme
# price-only-also-4: ça revient à { $line } chaque mois, sans contrat
price = Yes, but how much? And are we stuck with it? My boyfriend signed for three years once, he still talks about it.
    .says-tense = How much is it, exactly? And not ‘a few bucks.’ A number. And how long are we tied up?
    .says-furious = A number! How much a month, how long? Stop going around in circles!
    .per-day = Hardly more than the price of a coffee a week. You won’t even notice it.
    .per-day-also-1 = it’s less than a coffee and a doughnut a week
    .per-day-also-2 = next to nothing per day, when you think of it
    .per-day-also-3 = It comes to pennies a day, honestly
    .per-day-also-4 = you won’t see it go by on the bill
    .depends-on = It depends on the data tier, the BYOD, and the multi-line discounts that apply to the account. I’d have to generate a full quote, with the fees, to give you a price net of taxes and credits.
    .depends-on-also-1 = depending on the tier and the multi-line discounts, it varies
    .depends-on-also-2 = with BYOD and the account’s ARPU, I’d have to do a quote
    .depends-on-also-3 = The net price depends on the tier and applicable promos
    .depends-on-also-4 = I need to look at the tiers, the credits and the proration first
    .plain-number = { $line } a month, plus tax. No term at all: you stop the day you want. She keeps her phone and her number. Would you like to think it over, or shall we look at it?
    .plain-number-also-1 = { $line } a month and no contract, she keeps her phone. does that interest you
    .plain-number-also-2 = It’s { $line } plus tax, no commitment, you can stop it tomorrow. Would that suit you?
    .plain-number-also-3 = a number: { $line }. the term: none. her phone stays the same. is that all right with you?
    .plain-number-also-4 = per month, { $line }, taxes on top, and nothing that ties you. what do you say?
    .price-only = { $line } a month plus tax, no term.
    .price-only-also-1 = it’s { $line }, no contract
    .price-only-also-2 = { $line } plus tax, no commitment
    .price-only-also-3 = The price is { $line } a month, no term
    .price-only-also-4 = that comes to { $line } each month, no contract

# text: Pis là-bas, ça rentre-tu partout ? Parce que le vendeur du centre d’achats, il disait « partout » aussi. Elle va prendre l’autobus, le soir, pour revenir les fins de semaine.
# says-tense: Partout, partout… le gars du centre d’achats disait « partout » aussi, pis au chalet, zéro barre. Dans l’autobus, le soir, ça va rentrer, oui ou non ?
# says-furious: « Partout », hein ? On me l’a déjà faite, celle-là ! Au chalet, zéro barre ! L’autobus, le soir, ça rentre ou ça rentre pas ?
# holes-on-132: Vous faites bien de vous méfier. À Rimouski, cégep et résidence, c’est bon. Mais dans l’autobus, entre Trois-Pistoles et le Bic, il y a vingt minutes sans rien.
# holes-on-132-also-1: je comprends votre doute. en ville et à la résidence ça rentre bien, mais il y a un trou de vingt minutes vers le Bic
# holes-on-132-also-2: Vous avez raison de demander. J’ai la carte ici : Rimouski, oui, partout. La 132 avant le Bic, non, une vingtaine de minutes.
# holes-on-132-also-3: méfiez-vous, c’est sain. la vérité : au cégep c’est parfait, sur la route il y a un bout où ça coupe, après Trois-Pistoles
# holes-on-132-also-4: on vous a déjà dit « partout », je comprends. ce n’est pas partout : en ville c’est bon, mais comptez vingt minutes sans signal en autobus
# holes-on-132-coach: Vous parlez du trou avant la vente. C’est pour ça qu’elle vous croit pour le reste.
# not-sure-of-road: Je comprends que vous vous méfiiez. En ville, oui, j’en ai la certitude. Pour la route, je ne le sais pas de mémoire.
# not-sure-of-road-also-1: vous avez raison d’être prudente. à Rimouski ça rentre, la 132 je ne la connais pas par cœur
# not-sure-of-road-also-2: C’est une bonne question, et je comprends le doute. En ville c’est bon, sur la route je ne peux pas le jurer.
# not-sure-of-road-also-3: je ne veux pas vous dire « partout » à mon tour : la ville oui, l’autobus je ne sais pas
# not-sure-of-road-also-4: je comprends. pour Rimouski j’en réponds, pour le trajet, non
# everywhere-yes: Avec nous, pas d’inquiétude ! On a le plus gros réseau de l’Est du Québec, avec des tours neuves tout le long du fleuve. Autobus, résidence, soir, fin de semaine : partout, garanti, madame.
# everywhere-yes-also-1: oui oui, partout, ça rentre partout avec nous, c’est garanti
# everywhere-yes-also-2: Aucun souci, notre réseau couvre toute la route, vous pouvez dormir tranquille
# everywhere-yes-also-3: je vous garantis cinq barres jusqu’à Gaspé
# everywhere-yes-also-4: partout, je vous le promets, on n’est pas le gars du centre d’achats
# everywhere-yes-coach: C’est ce qu’elle veut entendre. Un dimanche soir, après Trois-Pistoles, elle entendra autre chose.
# check-the-map: La carte de couverture est sur notre site. Vous choisissez la région, vous zoomez.
# check-the-map-also-1: regardez sur le site, il y a une carte
# check-the-map-also-2: allez voir la carte de couverture en ligne, tout est là
# check-the-map-also-3: Vous pouvez vérifier vous-même sur notre site Web
# check-the-map-also-4: tapez « couverture » sur notre site et zoomez sur le Bas-Saint-Laurent
coverage = And down there, does it work everywhere? Because the salesman at the mall, he said ‘everywhere,’ too. She’ll be taking the bus at night, to come home on weekends.
    .says-tense = Everywhere, everywhere… the guy at the mall said ‘everywhere,’ and at the cottage, zero bars. On the bus, at night, will it work, yes or no?
    .says-furious = ‘Everywhere,’ eh? I’ve been had with that one before! At the cottage, zero bars! The bus, at night, does it work or doesn’t it?
    .holes-on-132 = You’re right to be wary. In Rimouski, CEGEP and residence, it’s good. But on the bus, between Trois-Pistoles and Le Bic, there are twenty minutes with nothing.
    .holes-on-132-also-1 = I understand your doubt. in town and at the residence it works well, but there’s a gap of twenty minutes toward Le Bic
    .holes-on-132-also-2 = You’re right to ask. I have the map here: Rimouski, yes, all of it. The 132 before Le Bic, no, some twenty minutes.
    .holes-on-132-also-3 = be wary, it’s healthy. the truth: at the CEGEP it’s perfect, on the road there’s a stretch where it cuts out, after Trois-Pistoles
    .holes-on-132-also-4 = they’ve told you ‘everywhere’ before, I understand. it isn’t everywhere: in town it’s good, but count on twenty minutes without a signal on the bus
    .holes-on-132-coach = You tell her about the gap before the sale. That’s why she believes the rest.
    .not-sure-of-road = I understand that you’re wary. In town, yes, I’m certain of it. For the road, I don’t know off the top of my head.
    .not-sure-of-road-also-1 = you’re right to be careful. in Rimouski it works, the 132 I don’t know by heart
    .not-sure-of-road-also-2 = That’s a good question, and I understand the doubt. In town it’s good, for the road I can’t swear to it.
    .not-sure-of-road-also-3 = I don’t want to be the next to tell you ‘everywhere’: the town yes, the bus I don’t know
    .not-sure-of-road-also-4 = I understand. for Rimouski I’m sure, for the trip, no
    .everywhere-yes = With us, no worries! We have the biggest network in eastern Quebec, with new towers all along the river. Bus, residence, nights, weekends: everywhere, guaranteed, ma’am.
    .everywhere-yes-also-1 = yes, yes, everywhere, it works everywhere with us, that’s guaranteed
    .everywhere-yes-also-2 = No trouble at all, our network covers the whole road, you can sleep easy
    .everywhere-yes-also-3 = I guarantee you five bars all the way to Gaspé
    .everywhere-yes-also-4 = everywhere, I promise you, we’re not the guy at the mall
    .everywhere-yes-coach = It’s what she wants to hear. One Sunday night, after Trois-Pistoles, she’ll hear something else.
    .check-the-map = The coverage map is on our site. You choose the region, and you zoom in.
    .check-the-map-also-1 = look on the site, there’s a map
    .check-the-map-also-2 = go and see the coverage map online, it’s all there
    .check-the-map-also-3 = You can check for yourself on our website
    .check-the-map-also-4 = type ‘coverage’ on our site and zoom in on the Lower St. Lawrence

# text: Vingt-deux, sans contrat… C’est deux cartes qui finissent au milieu d’une phrase, ça. Bon ben, on la prend. Oui. Mettez-la.
# says-tense: Bon. À ce prix-là, pis si on peut arrêter quand on veut, c’est oui. Allez-y.
# says-furious: Bon, OK. Oui. Prenons-la, qu’on en finisse.
# plus-protection: Parfait ! Et je vous mets aussi la protection d’appareil à { $cover }, la boîte vocale visuelle et le bloc de données de dépannage : c’est ce que tout le monde prend avec. On y va pour l’ensemble ?
# plus-protection-also-1: super, et avec ça je vous ajoute la protection à { $cover }
# plus-protection-also-2: Excellent ! Voulez-vous aussi le bloc de données et la protection ?
# plus-protection-also-3: génial, pis je vous suggère fortement la protection d’appareil à { $cover }
# plus-protection-also-4: tant qu’à y être, on ajoute la protection et la messagerie visuelle ?
# plus-protection-coach: Elle vient de dire oui à une chose. Trois de plus, et c’est à la première qu’elle dira non.
# booked-quick: C’est fait.
# booked-quick-also-1: voilà, ajoutée
# booked-quick-also-2: OK, c’est au compte
# booked-quick-also-3: C’est beau, c’est mis
# booked-quick-also-4: parfait, activée
# twenty-four: Je vous la mets sur vingt-quatre mois, c’est plus simple pour tout le monde. Vous recevrez le contrat, vous n’avez qu’à le signer.
# twenty-four-also-1: on va la prendre sur deux ans, c’est mieux, signez quand ça arrive
# twenty-four-also-2: J’inscris un terme de vingt-quatre mois, c’est la norme
# twenty-four-also-3: je la mets avec un engagement de deux ans, ça ne change rien pour vous
# twenty-four-also-4: vous signerez le contrat de deux ans qu’on vous envoie
# twenty-four-coach: Elle a dit oui à une ligne sans engagement. Ce n’est plus ce oui-là.
# book-and-say: Je l’ajoute : { $line } par mois plus taxes, sans engagement, et vos appels entre vous inclus. La carte SIM arrive jeudi par la poste, l’entente par courriel aujourd’hui.
# book-and-say-also-1: c’est parti : une ligne à { $line }, pas de contrat, la carte SIM chez vous jeudi, et tout par écrit par courriel
# book-and-say-also-2: Je m’en occupe. Pour résumer : { $line } plus taxes, vous arrêtez quand vous voulez, la SIM jeudi, l’entente par courriel ce soir.
# book-and-say-also-3: parfait, j’ajoute la ligne d’Inès à { $line } par mois, sans durée. vous aurez la SIM jeudi et le document dans vos courriels
# book-and-say-also-4: je vous l’inscris, { $line }, aucun engagement, appels entre vous deux compris. courriel aujourd’hui, carte SIM jeudi
# book-and-say-coach: Le même prix, les mêmes mots qu’avant le oui, et quand elle l’aura en main. Rien à découvrir plus tard.
yes = Twenty-two, no contract… That’s two cards that end in the middle of a sentence. Well, okay, we’ll take it. Yes. Put it on.
    .says-tense = Right. At that price, and if we can stop whenever, it’s a yes. Go ahead.
    .says-furious = Okay, fine. Yes. Let’s take it and be done.
    .plus-protection = Perfect! And I’ll also put on the device protection at { $cover }, the visual voicemail and the emergency data block: that’s what everybody takes with it. Shall we go for the whole package?
    .plus-protection-also-1 = great, and with that I’m adding the protection at { $cover }
    .plus-protection-also-2 = Excellent! Would you like the data block and the protection as well?
    .plus-protection-also-3 = wonderful, and I strongly suggest the device protection at { $cover }
    .plus-protection-also-4 = while we’re at it, shall we add protection and visual voicemail?
    .plus-protection-coach = She has just said yes to one thing. Three more, and it’s the first that she’ll say no to.
    .booked-quick = It’s done.
    .booked-quick-also-1 = there, added
    .booked-quick-also-2 = OK, it’s on the account
    .booked-quick-also-3 = All good, it’s on
    .booked-quick-also-4 = perfect, activated
    .twenty-four = I’m putting it on for twenty-four months, that’s simpler for everyone. You’ll get the contract, all you have to do is sign it.
    .twenty-four-also-1 = we’ll make it two years, that’s better, sign when it gets there
    .twenty-four-also-2 = I’m entering a twenty-four-month term, that’s the norm
    .twenty-four-also-3 = I’m adding it with a two-year commitment, it changes nothing for you
    .twenty-four-also-4 = you’ll sign the two-year contract we send you
    .twenty-four-coach = She said yes to a line with no term. It isn’t that yes any more.
    .book-and-say = I’m adding it: { $line } a month plus tax, no term, calls between you two included. The SIM card comes Thursday by mail, the agreement by e-mail today.
    .book-and-say-also-1 = here we go: a line at { $line }, no contract, the SIM at your place Thursday, and everything in writing by e-mail
    .book-and-say-also-2 = I’m on it. To sum up: { $line } plus tax, you stop when you like, the SIM on Thursday, the agreement by e-mail tonight.
    .book-and-say-also-3 = perfect, I’m adding Inès’s line at { $line } a month, no commitment. you’ll have the SIM Thursday and the document in your e-mail
    .book-and-say-also-4 = I’m putting it down for you, { $line }, no term, calls between the two of you included. e-mail today, SIM card Thursday
    .book-and-say-coach = The same price, the same words as before the yes, and when she’ll have it in her hand. Nothing to discover later.

# text: Hum. Je vas en jaser avec Inès à soir. C’est son téléphone, dans le fond, pis elle aime ça décider.
# says-tense: Non, pas tout de suite. Je veux en parler avec elle. J’aime pas ça, décider au téléphone.
# says-furious: Non. Pas de même, pas aujourd’hui. C’est le téléphone d’Inès, je vas lui en parler à elle.
# until-friday: Je vous comprends, mais à ce prix-là, c’est juste jusqu’à vendredi, et il en reste peu. Prenez-la donc tout de suite, vous en jaserez après avec elle, et au pire, on l’enlèvera le mois prochain.
# until-friday-also-1: attendez pas trop, la promotion finit vendredi, je vous la mets ?
# until-friday-also-2: Prenez-la maintenant, vous pourrez toujours l’enlever
# until-friday-also-3: si vous raccrochez vous perdez le prix, on la prend tout de suite ?
# until-friday-also-4: voyons, elle va dire oui, mettons-la donc maintenant
# until-friday-coach: Elle a dit non. Une offre de plus après ça, ce n’est plus une offre.
# as-you-like: Comme vous voudrez. C’est vous qui voyez.
# as-you-like-also-1: bon, c’est votre choix
# as-you-like-also-2: Ah bon. Comme vous voulez.
# as-you-like-also-3: d’accord, tant pis
# as-you-like-also-4: c’est vous qui décidez, moi je vous l’offrais
# good-idea: C’est une bonne idée, ça : c’est elle qui va vivre avec. Je vous envoie le prix et la couverture par courriel. Rien ne presse, rien n’est ajouté.
# good-idea-also-1: vous avez raison, parlez-en ensemble. je vous écris le tout par courriel et je n’ajoute rien au compte
# good-idea-also-2: Très bien, c’est sa ligne après tout. Vous recevez les détails par courriel aujourd’hui, et vous décidez quand vous voulez.
# good-idea-also-3: je vous comprends, c’est à elle de voir. tout sera dans un courriel, prix et couverture, et il n’y a pas de date limite
# good-idea-also-4: prenez votre temps avec elle. je note qu’il n’y a rien d’ajouté, et vous aurez l’information par courriel
# good-idea-coach: Son non est reçu tel quel. Il lui reste de vous un courriel à lire à deux, et rien à défaire.
# call-tonight: Bien sûr. Aimeriez-vous que je vous rappelle à soir, vers vingt heures, quand vous en aurez parlé ? Si c’est non, ce sera non.
# call-tonight-also-1: voulez-vous que je vous rappelle ce soir après le souper, sans pression
# call-tonight-also-2: Je peux vous rappeler vers vingt heures, si ça vous convient, et vous me direz
# call-tonight-also-3: parfait, je vous rappelle à soir pour savoir, est-ce que ça vous va ?
# call-tonight-also-4: jasez-en, et je vous téléphone à vingt heures, ça vous irait ?
# what-holds-you: Qu’est-ce qui vous fait hésiter, au juste ? C’est le prix, ou c’est la durée ?
# what-holds-you-also-1: c’est quoi qui vous retient, le prix ?
# what-holds-you-also-2: Dites-moi donc ce qui accroche, la couverture ou le montant ?
# what-holds-you-also-3: y a-t-il quelque chose qui vous bloque dans mon offre
# what-holds-you-also-4: pourquoi pas tout de suite, est-ce que c’est une question d’argent ?
# what-holds-you-coach: Elle a dit pourquoi : elle veut en parler avec Inès. La question fait de son non un obstacle à lever.
think = Hm. I’ll talk it over with Inès tonight. It’s her phone, after all, and she likes to decide.
    .says-tense = No, not right away. I want to talk to her about it. I don’t like deciding on the phone.
    .says-furious = No. Not like this, not today. It’s Inès’s phone, I’ll talk to her about it.
    .until-friday = I understand, but that price is only until Friday, and there aren’t many left. So do take it right now, talk it over with her afterwards, and at worst we’ll take it off next month.
    .until-friday-also-1 = don’t wait too long, the promotion ends Friday, shall I put it on?
    .until-friday-also-2 = Take it now, you can always remove it
    .until-friday-also-3 = if you hang up you lose the price, shall we take it right away?
    .until-friday-also-4 = come on, she’ll say yes, so let’s put it on now
    .until-friday-coach = She said no. One more offer after that is no longer an offer.
    .as-you-like = As you like. It’s up to you.
    .as-you-like-also-1 = well, that’s your choice
    .as-you-like-also-2 = Oh well. As you wish.
    .as-you-like-also-3 = all right, too bad
    .as-you-like-also-4 = you’re the one deciding, I was only offering
    .good-idea = That’s a good idea: she’s the one who’ll live with it. I’ll send you the price and the coverage by e-mail. There’s no rush, and nothing’s been added.
    .good-idea-also-1 = you’re right, talk it over together. I’ll write it all to you by e-mail and I’m adding nothing to the account
    .good-idea-also-2 = Very good, it’s her line after all. You’ll get the details by e-mail today, and you decide whenever you like.
    .good-idea-also-3 = I understand, it’s for her to see. it’ll all be in an e-mail, price and coverage, and there’s no deadline
    .good-idea-also-4 = take your time with her. I’m noting that nothing’s been added, and you’ll have the information by e-mail
    .good-idea-coach = Her no is taken as it is. She’s left with an e-mail to read with Inès, and nothing to undo.
    .call-tonight = Of course. Would you like me to call you back tonight, around eight, when you’ve talked about it? If it’s no, it’ll be no.
    .call-tonight-also-1 = would you like me to call you back tonight after supper, no pressure
    .call-tonight-also-2 = I can call back around eight, if that suits you, and you’ll tell me
    .call-tonight-also-3 = perfect, I’ll call back tonight to find out, is that all right?
    .call-tonight-also-4 = talk it over, and I’ll phone you at eight, would that work?
    .what-holds-you = What is it that makes you hesitate, exactly? Is it the price, or is it the term?
    .what-holds-you-also-1 = what’s holding you back, the price?
    .what-holds-you-also-2 = Tell me where the snag is, the coverage or the amount?
    .what-holds-you-also-3 = is there something that bothers you in my offer
    .what-holds-you-also-4 = why not right away, is it a matter of money?
    .what-holds-you-coach = She said why: she wants to talk to Inès. The question makes her no an obstacle to be lifted.

# text: Ah, je suis contente ! Elle va m’appeler pour savoir comment on fait cuire du riz, je l’entends d’ici ! Mais essayez pas de me vendre un téléphone neuf, là. Le sien est bon. C’est non.
# says-tense: Bon, une bonne chose de faite, ça me fait du bien. Elle va m’appeler pour le riz. Pis le téléphone neuf, là, que vous offrez toujours après ? C’est non. Le sien marche.
# says-furious: Au moins ça, c’est fait, je suis soulagée. Elle va m’appeler pour le riz ! Pis pas de téléphone neuf ! Je vous vois venir. C’est non.
# newest-model: Promis, je ne vous vends rien ! Mais regardez donc quand même le nouveau modèle, à { $phone } par mois : l’appareil photo est fou, et pour une étudiante, franchement, c’est presque une obligation aujourd’hui.
# newest-model-also-1: je comprends, mais à { $phone } par mois le nouveau est une vraie aubaine
# newest-model-also-2: Juste pour information, il y a un très beau téléphone à { $phone } pour elle
# newest-model-also-3: êtes-vous sûre ? Parce qu’avec une ligne neuve, un appareil neuf, ça irait bien
# newest-model-also-4: attendez de voir le modèle étudiant avant de dire non
# newest-model-coach: Elle a dit non avant que vous ayez demandé. Il ne restait qu’à l’entendre.
# rice-on-sunday: Du riz par téléphone, j’entends d’ici que ça vous fait sourire ! Pas de téléphone neuf, c’est compris. Autre chose qui vous trotte dans la tête ?
# rice-on-sunday-also-1: ça me fait plaisir de vous entendre contente ! et c’est noté, on garde son téléphone. autre chose pour vous ?
# rice-on-sunday-also-2: Ha ! Le riz, c’est par là que ça commence. Son téléphone est très bien. Est-ce qu’il vous reste une question ?
# rice-on-sunday-also-3: ça me fait plaisir pour vous deux. pas de téléphone, entendu. y a-t-il autre chose qui vous inquiète ?
# rice-on-sunday-also-4: quelle belle image ! Non, c’est non pour l’appareil. Avez-vous d’autres questions ?
# rice-on-sunday-coach: Vous riez avec elle, et son non tient en quatre mots. C’est aussi de la vente.
# too-bad: Ça fait plaisir de vous entendre rire ! Dommage quand même pour le téléphone, il est en spécial.
# too-bad-also-1: c’est beau, votre joie, mais vous passez à côté de quelque chose pour l’appareil
# too-bad-also-2: Tant mieux pour vous ! Le sien va lâcher un jour, par exemple, mais comme vous voulez
# too-bad-also-3: quelle bonne humeur ! vous avez tort pour le téléphone, il est à moitié prix
# too-bad-also-4: ah, le riz, c’est drôle ! moi, j’aurais changé l’appareil, mais bon
# noted-no-phone: D’accord. Pas d’appareil.
# noted-no-phone-also-1: OK, pas de téléphone
# noted-no-phone-also-2: C’est noté
# noted-no-phone-also-3: bon, d’accord
# noted-no-phone-also-4: parfait, on laisse ça de même
phone-no = Ah, I’m happy! She’ll be calling me to ask how you cook rice, I can hear it from here! But don’t try to sell me a new phone, eh. Hers is fine. That’s a no.
    .says-tense = Well, that’s one good thing done, I feel better. She’ll be calling me about the rice. And the new phone that you people always offer next? That’s a no. Hers works.
    .says-furious = At least that’s done, what a relief. She’ll be calling me about the rice! And no new phone! I can see you coming. It’s no.
    .newest-model = Promise, I’m not selling you a thing! But do have a look at the new model, at { $phone } a month: the camera’s wild, and for a student, frankly, it’s almost a must these days.
    .newest-model-also-1 = I understand, but at { $phone } a month the new one is a real bargain
    .newest-model-also-2 = Just for your information, there’s a beautiful phone at { $phone } for her
    .newest-model-also-3 = are you sure? Because with a new line, a new device would go nicely
    .newest-model-also-4 = wait till you see the student model before you say no
    .newest-model-coach = She said no before you’d asked. All that was left was to hear it.
    .rice-on-sunday = Rice by phone, I can hear you smiling from here! No new phone, understood. Anything else on your mind?
    .rice-on-sunday-also-1 = I love hearing you happy! and noted, she keeps her phone. anything else for you?
    .rice-on-sunday-also-2 = Ha! Rice, that’s where it starts. Her phone is just fine. Do you have any question left?
    .rice-on-sunday-also-3 = I’m happy for you both. no phone, I hear you. is there anything else that worries you?
    .rice-on-sunday-also-4 = what a lovely picture! No is no, for the device. Any other questions?
    .rice-on-sunday-coach = You laugh with her, and her no fits in four words. That’s selling, too.
    .too-bad = It’s a pleasure to hear you laugh! Too bad about the phone all the same, it’s on special.
    .too-bad-also-1 = your joy is lovely, but you’re missing out on the device
    .too-bad-also-2 = Happy for you! Hers will give out one day, mind, but as you like
    .too-bad-also-3 = what a good mood! you’re wrong about the phone, it’s half price
    .too-bad-also-4 = ah, the rice, that’s funny! I’d have changed the phone, but oh well
    .noted-no-phone = All right. No device.
    .noted-no-phone-also-1 = OK, no phone
    .noted-no-phone-also-2 = Noted
    .noted-no-phone-also-3 = fine, okay
    .noted-no-phone-also-4 = perfect, we’ll leave it at that

# text: Un instant. J’ai dit oui à une affaire, pis ça grossit tout seul. La ligne, à vingt-deux, sans contrat : oui. Le reste, non.
# says-tense: Wô. J’ai dit oui à une ligne, pas à un paquet. Vingt-deux, sans contrat, rien d’autre. Sinon, je commence à me demander à qui je parle.
# says-furious: Ça y est, c’est parti ! J’ai dit la ligne ! La ligne, à vingt-deux, sans contrat ! Le reste, vous pouvez vous le garder !
# just-the-line: Vous avez raison de m’arrêter, et je m’excuse. Une ligne, { $line }, sans contrat, et rien d’autre au compte.
# just-the-line-also-1: je comprends que ça vous mette sur vos gardes, pardon. je garde la ligne seule à { $line }, sans durée
# just-the-line-also-2: Excusez-moi, vous aviez été claire. La deuxième ligne, { $line } plus taxes, aucun engagement, point final.
# just-the-line-also-3: vous faites bien de le dire, j’en ai trop mis. il n’y aura que la ligne, { $line }, et pas de contrat
# just-the-line-also-4: excusez-moi, c’est noté comme vous le voulez : { $line } par mois, rien de plus, vous arrêtez quand vous voulez
# just-the-line-coach: Elle trace une ligne autour de son oui. Vous la retracez avec elle, au dollar près.
# others-take-it: C’était pour vous rendre service, madame. Les parents qui ne prennent rien d’autre le regrettent tous, je les ai au téléphone en novembre, et là, c’est plus cher.
# others-take-it-also-1: je vous le dis pour votre bien, vous le regretterez
# others-take-it-also-2: tout le monde le prend pourtant, ce n’est pas pour rien
# others-take-it-also-3: Vous verrez, en novembre vous allez me rappeler pour l’avoir
# others-take-it-also-4: vous avez tort, l’ensemble est bien plus avantageux
# fine-just-that: Bon, bon. La ligne toute seule, d’abord.
# fine-just-that-also-1: OK, juste la ligne, comme vous voulez
# fine-just-that-also-2: Correct, on laisse faire le reste
# fine-just-that-also-3: bon, rien que la ligne, tant pis
# fine-just-that-also-4: d’accord, d’accord, juste ça
# take-off-later: Gardez donc l’ensemble pour le premier mois, et appelez-nous ensuite pour enlever ce que vous ne voulez pas.
# take-off-later-also-1: essayez-le un mois, vous rappellerez pour le canceller
# take-off-later-also-2: On le laisse là pour l’instant, vous n’aurez qu’à le faire enlever
# take-off-later-also-3: prenez tout, pis appelez avant le trente pour enlever le surplus
# take-off-later-also-4: laissez-le au compte, ça s’enlève en un appel
too-much = One moment. I said yes to one thing, and it’s growing by itself. The line, at twenty-two, no contract: yes. The rest, no.
    .says-tense = Whoa. I said yes to a line, not to a bundle. Twenty-two, no contract, nothing else. Otherwise I start wondering who I’m talking to.
    .says-furious = There it goes! I said the line! The line, at twenty-two, no contract! The rest you can keep!
    .just-the-line = You’re right to stop me, and I apologize. One line, { $line }, no contract, and nothing else on the account.
    .just-the-line-also-1 = I understand that it puts you on your guard, sorry. I’m keeping the line alone at { $line }, no term
    .just-the-line-also-2 = I’m sorry, you’d been clear. The second line, { $line } plus tax, no commitment, period.
    .just-the-line-also-3 = you do well to say so, I went too far. there’ll be just the line, { $line }, and no contract
    .just-the-line-also-4 = sorry, it’s noted the way you want it: { $line } a month, nothing more, you stop when you like
    .just-the-line-coach = She draws a line around her yes. You draw it again with her, to the dollar.
    .others-take-it = It was to do you a service, ma’am. Parents who take nothing else all regret it, I have them on the phone in November, and by then it costs more.
    .others-take-it-also-1 = I’m telling you for your own good, you’ll regret it
    .others-take-it-also-2 = everyone takes it though, it’s not for nothing
    .others-take-it-also-3 = You’ll see, in November you’ll be calling me to get it
    .others-take-it-also-4 = you’re wrong, the package is a far better deal
    .fine-just-that = All right, all right. The line alone, then.
    .fine-just-that-also-1 = OK, just the line, as you like
    .fine-just-that-also-2 = Fine, we’ll drop the rest
    .fine-just-that-also-3 = well, nothing but the line, too bad
    .fine-just-that-also-4 = okay, okay, just that
    .take-off-later = Keep the whole thing for the first month, then, and call us afterwards to take off what you don’t want.
    .take-off-later-also-1 = try it for a month, you can call back to cancel
    .take-off-later-also-2 = We’ll leave it there for now, you’ll just have to have it removed
    .take-off-later-also-3 = take it all, and call before the thirtieth to drop the extras
    .take-off-later-also-4 = leave it on the account, it comes off with one call

# text: Bon, je pense que c’est tout. On fait le tour, pis je vous laisse aller ?
# says-tense: Bon. C’est tout, je pense. Résumez-moi donc ça, que je l’écrive.
# says-furious: C’est tout ? J’ai mes boîtes à faire, moi.
# round-up: On fait le tour : { $charge } de crédit le 1er septembre, et le reste comme on l’a dit, par courriel aujourd’hui. Bonne route samedi, à vous deux !
# round-up-also-1: pour résumer, le crédit de { $charge } en septembre, et le reste vous l’avez par écrit ce soir. bonne chance à Inès, au revoir
# round-up-also-2: Alors : { $charge } enlevés en septembre, un courriel aujourd’hui avec tout ce qu’on a dit. Bonne fin de journée, madame Ben Salah.
# round-up-also-3: je récapitule, vos { $charge } sont crédités, et je vous confirme tout par courriel d’ici ce soir. belle route à vous deux samedi
# round-up-also-4: le crédit sera sur la facture de septembre, et vous recevez le résumé par courriel. au revoir, et bon cégep à votre fille
# five-stars: Presque ! Vous allez recevoir un petit sondage de trois minutes par texto. Donnez-moi donc des dix partout, c’est bien important pour mon évaluation, et ça aide toute l’équipe. Au revoir !
# five-stars-also-1: oubliez pas de me mettre dix sur dix au sondage, bonne journée
# five-stars-also-2: Répondez au sondage, des dix s’il vous plaît, et bonne journée !
# five-stars-also-3: on vous enverra un sondage, mettez le maximum, merci, au revoir
# five-stars-also-4: une dernière chose, le sondage, donnez-moi la meilleure note
# all-done: C’est tout. Bonne journée.
# all-done-also-1: oui c’est tout, au revoir
# all-done-also-2: Parfait, bonne fin de journée
# all-done-also-3: merci, bye
# all-done-also-4: on a fini, bonne journée là
# worry-free: Tout est réglé, et vous n’aurez plus jamais de mauvaise surprise avec nous, ça, je vous le garantis. Bonne journée !
# worry-free-also-1: plus jamais de surprise, promis juré, bonne journée
# worry-free-also-2: C’est réglé pour toujours, vous pouvez dormir tranquille. Au revoir !
# worry-free-also-3: vous n’entendrez plus jamais parler d’interurbains, garanti, bye
# worry-free-also-4: à partir d’aujourd’hui, zéro souci avec Rive Mobile, au revoir
goodbye = Well, I think that’s everything. Shall we go over it, and I’ll let you go?
    .says-tense = Right. That’s all, I think. Sum it up for me, so I can write it down.
    .says-furious = Is that it? I’ve got boxes to pack.
    .round-up = Let’s go over it: { $charge } credited on September 1, and the rest as we said, by e-mail today. Safe travels on Saturday, both of you!
    .round-up-also-1 = to sum up, the credit of { $charge } in September, and the rest you’ll have in writing tonight. good luck to Inès, goodbye
    .round-up-also-2 = So: { $charge } off in September, an e-mail today with everything we said. Have a good day, Ms. Ben Salah.
    .round-up-also-3 = to recap, your { $charge } is credited, and I’ll confirm it all by e-mail by tonight. have a lovely drive on Saturday
    .round-up-also-4 = the credit will be on the September bill, and you’ll get the summary by e-mail. goodbye, and happy CEGEP to your daughter
    .five-stars = Almost! You’ll be getting a little three-minute survey by text. Do give me tens all the way, it’s very important for my evaluation, and it helps the whole team. Goodbye!
    .five-stars-also-1 = don’t forget to give me ten out of ten in the survey, have a good day
    .five-stars-also-2 = Answer the survey, tens please, and have a nice day!
    .five-stars-also-3 = we’ll send you a survey, put the maximum, thanks, goodbye
    .five-stars-also-4 = one last thing, the survey, give me the best score
    .all-done = That’s all. Have a good day.
    .all-done-also-1 = yes that’s all, goodbye
    .all-done-also-2 = Perfect, enjoy the rest of your day
    .all-done-also-3 = thanks, bye
    .all-done-also-4 = we’re done, have a good one
    .worry-free = It’s all settled, and you’ll never have a bad surprise with us again, that I guarantee you. Have a good day!
    .worry-free-also-1 = never another surprise, cross my heart, have a good day
    .worry-free-also-2 = It’s settled for good, you can sleep easy. Goodbye!
    .worry-free-also-3 = you’ll never hear of long distance again, guaranteed, bye
    .worry-free-also-4 = from today on, zero trouble with Rive Mobile, goodbye

# text: Vous avez rappelé, à vingt heures pile. On est toutes les deux sur le haut-parleur. Inès dit oui, si elle garde son numéro.
# says-tense: Ah, c’est vous. Bon. Elle dit oui, à condition de garder son numéro. C’est-tu possible ?
# says-furious: Oui, oui, elle la veut. Avec son numéro à elle ! Mais faites ça vite.
# and-a-phone: Super ! Bonsoir, Inès ! Pour aller avec votre belle ligne neuve, que diriez-vous d’un téléphone à { $phone } par mois ? Votre mère n’aurait presque rien de plus à payer, et vous voilà équipée pour trois ans.
# and-a-phone-also-1: génial, pis un nouveau téléphone avec ça, à { $phone } ?
# and-a-phone-also-2: Bonsoir ! Avec la ligne, je vous propose aussi l’appareil à { $phone }
# and-a-phone-also-3: parfait, et on ajoute le téléphone neuf pour Inès ?
# and-a-phone-also-4: bonne nouvelle, le modèle étudiant est à { $phone }, je le mets avec ?
# done-tonight: C’est possible. C’est ajouté.
# done-tonight-also-1: oui, elle le garde, c’est fait
# done-tonight-also-2: Possible, et c’est au compte
# done-tonight-also-3: oui, voilà, activée avec son numéro
# done-tonight-also-4: OK, c’est mis, même numéro
# port-request: Il faut un port-in avec le numéro de compte prépayé et l’IMEI. Je lance la portabilité.
# port-request-also-1: je fais un port-in, ça me prend l’IMEI
# port-request-also-2: La portabilité se fait par le PAC, je lance la requête
# port-request-also-3: on port le MSISDN, c’est standard
# port-request-also-4: je crée une requête de portabilité avec l’IMEI du terminal
# number-kept: Ça me fait plaisir pour vous deux ! Oui, elle garde son numéro. C’est { $line } par mois plus taxes, sans engagement ; la carte SIM arrive vendredi.
# number-kept-also-1: bonne nouvelle pour vous deux, et oui, même numéro. { $line } par mois, sans durée, la SIM vendredi
# number-kept-also-2: Bonsoir à toutes les deux ! Le numéro reste le même. Je l’ajoute à { $line }, sans engagement, et la SIM sera là vendredi.
# number-kept-also-3: elle garde son numéro, bien sûr. donc { $line } plus taxes, pas de contrat, la carte par la poste d’ici vendredi
# number-kept-also-4: oui pour le numéro. je résume : { $line } par mois, arrêt quand vous voulez, la SIM arrive vendredi
evening = You called back, at eight on the dot. We’re both here on the speaker. Inès says yes, if she keeps her number.
    .says-tense = Ah, it’s you. Well. She says yes, provided she keeps her number. Can that be done?
    .says-furious = Yes, yes, she wants it. With her own number! But make it quick.
    .and-a-phone = Great! Good evening, Inès! To go with your beautiful new line, how about a phone at { $phone } a month? Your mother would have next to nothing more to pay, and you’d be set up for three years.
    .and-a-phone-also-1 = wonderful, and a new phone with that, at { $phone }?
    .and-a-phone-also-2 = Good evening! With the line, I’d suggest the device at { $phone } as well
    .and-a-phone-also-3 = perfect, and shall we add the new phone for Inès?
    .and-a-phone-also-4 = good news, the student model is { $phone }, shall I put it on too?
    .done-tonight = It can. It’s added.
    .done-tonight-also-1 = yes, she keeps it, it’s done
    .done-tonight-also-2 = Possible, and it’s on the account
    .done-tonight-also-3 = yes, there, activated with her number
    .done-tonight-also-4 = OK, it’s on, same number
    .port-request = It takes a port-in with the prepaid account number and the IMEI. I’m launching the port.
    .port-request-also-1 = I’m doing a port-in, I need the IMEI
    .port-request-also-2 = Porting goes through the clearing house, I’m launching the request
    .port-request-also-3 = we port the MSISDN, that’s standard
    .port-request-also-4 = I’m creating a port request with the device’s IMEI
    .number-kept = I’m happy for you both! Yes, she keeps her number. It’s { $line } a month plus tax, no term; the SIM card arrives on Friday.
    .number-kept-also-1 = good news for the two of you, and yes, same number. { $line } a month, no commitment, the SIM on Friday
    .number-kept-also-2 = Good evening to you both! The number stays the same. I’m adding it at { $line }, no term, and the SIM will be there Friday.
    .number-kept-also-3 = she keeps her number, of course. so { $line } plus tax, no contract, the card by mail by Friday
    .number-kept-also-4 = yes for the number. to sum up: { $line } a month, stop when you like, the SIM arrives Friday
# text: Je vous arrête là. Je parle, pis on dirait que c’est une machine qui me répond. Y a-tu quelqu’un au-dessus de vous, que je reprenne ça avec une personne ?
# says-tense: Non, là, ça va faire. On se comprend pas, vous pis moi. Passez-moi quelqu’un au-dessus de vous, quelqu’un qui écoute.
# says-furious: Ça suffit ! Votre superviseure, votre directeur, n’importe qui ! Quelqu’un qui écoute, pour une fois !
# same-screen: Ma superviseure a le même écran que moi, madame, et les mêmes règles. Elle vous répondrait exactement la même chose, sauf que vous auriez attendu tout ce temps-là pour l’entendre.
# same-screen-also-1: Ça ne changerait rien, elle a les mêmes règles que moi
# same-screen-also-2: y a pas personne au-dessus qui va vous dire autre chose
# same-screen-also-3: elle est en réunion, pis elle dirait pareil de toute façon
# same-screen-also-4: Vous perdriez votre temps, madame, c’est la même réponse partout
# sorry-sorry: Excusez-moi, vraiment. Mille excuses, madame. Je m’excuse encore.
# sorry-sorry-also-1: je m’excuse, je m’excuse, c’est pas ce que je voulais
# sorry-sorry-also-2: Oh non, pardon, toutes mes excuses, vraiment
# sorry-sorry-also-3: excusez, excusez, je me sens tellement mal
# sorry-sorry-also-4: Pardon, madame, sincèrement, mille fois pardon
# ten-minutes: C’est votre droit, et je comprends : vous parliez, j’écoutais mal. Sylvie Lachance peut vous prendre dans dix minutes. D’ici là, je m’occupe de vous, et je vous écoute.
# ten-minutes-also-1: je comprends, à votre place je la demanderais aussi. ma superviseure se libère dans dix minutes, et d’ici là je reste là-dessus avec vous
# ten-minutes-also-2: Vous y avez droit, et je vois que je vous ai fait perdre patience. Comptez dix minutes pour madame Lachance ; en attendant, je m’en charge.
# ten-minutes-also-3: c’est correct de le demander, vous en avez assez. Sylvie Lachance vous prend dans dix minutes si vous y tenez, pis moi, je continue d’ici là
# ten-minutes-also-4: Je comprends que ça vous fâche de parler dans le vide. Ma superviseure sera libre dans dix minutes. Laissez-moi m’en occuper d’ici là.
# ten-minutes-coach: Oui d’abord, un nom et dix minutes ; ensuite, ce que vous faites de ces dix minutes. Elle demandait quelqu’un qui écoute : ça peut être vous.
# hold-the-line: Un instant, je vous transfère à ma superviseure. Restez en ligne.
# hold-the-line-also-1: OK, je vous la passe, gardez la ligne
# hold-the-line-also-2: Je vous transfère, elle va vous demander tout ça
# hold-the-line-also-3: parfait, je vous envoie à la superviseure, bonne journée
# hold-the-line-also-4: Ne quittez pas, je vous mets dans sa file d’attente
# hold-the-line-coach: Elle cherchait une oreille, elle trouve une file d’attente, et tout à raconter encore.
who-listens = I’m going to stop you there. I talk, and it’s like a machine answering me. Is there somebody over you, so I can go through this with a person?
    .says-tense = No, that’ll do now. We’re not getting through to each other, you and me. Put me through to somebody over you, somebody who listens.
    .says-furious = That’s enough! Your supervisor, your manager, anybody! Somebody who listens, for once!
    .same-screen = My supervisor has the same screen that I do, ma’am, and the same rules. She’d give you exactly the same answer, only you’d have waited all that time to hear it.
    .same-screen-also-1 = It wouldn’t change anything, she’s got the same rules as me
    .same-screen-also-2 = there’s nobody higher up who’ll tell you any different
    .same-screen-also-3 = she’s in a meeting, and she’d say the same anyhow
    .same-screen-also-4 = You’d be wasting your time, ma’am, it’s the same answer everywhere
    .sorry-sorry = I’m sorry, really. So very sorry, ma’am. Sorry again.
    .sorry-sorry-also-1 = I’m sorry, I’m sorry, that’s not what I wanted
    .sorry-sorry-also-2 = Oh no, I apologize, I really do apologize
    .sorry-sorry-also-3 = sorry, sorry, I feel so bad about this
    .sorry-sorry-also-4 = My apologies, ma’am, sincerely, a thousand apologies
    .ten-minutes = You’ve every right to, and I understand: you were talking and I listened badly. Sylvie Lachance can take you in ten minutes. Until then I’ll look after you, and I’m listening.
    .ten-minutes-also-1 = I understand, in your place I’d ask for her too. my supervisor is free in ten minutes, and until then I’m staying on this with you
    .ten-minutes-also-2 = You’re entitled to it, and I can see I’ve worn out your patience. Allow ten minutes for Ms. Lachance; in the meantime I’ll take care of it.
    .ten-minutes-also-3 = it’s fine to ask, you’ve had enough. Sylvie Lachance will take you in ten minutes if you want her, and I’ll keep at it until then
    .ten-minutes-also-4 = I understand it makes you angry to talk to the wall. My supervisor will be free in ten minutes. Let me take care of it until then.
    .ten-minutes-coach = Yes first, a name and ten minutes; then what you do with those ten minutes. She was asking for somebody who listens: that can be you.
    .hold-the-line = One moment, I’m transferring you to my supervisor. Stay on the line.
    .hold-the-line-also-1 = OK, I’ll put you through, hold the line
    .hold-the-line-also-2 = I’m transferring you, she’ll ask you for all that
    .hold-the-line-also-3 = perfect, I’m sending you to the supervisor, have a good day
    .hold-the-line-also-4 = Please hold, I’m putting you in her queue
    .hold-the-line-coach = She was looking for an ear; she gets a queue, and the whole story to tell again.


# text: Vingt heures, parfait. On aura fini de souper. À tantôt !
# says-tense: Vingt heures, OK. Mais si c’est non, c’est non.
# says-furious: C’est bon. Vingt heures.
# becomes: Elles en ont parlé en faisant la vaisselle. À vingt heures moins cinq, Maryse avait posé le téléphone sur la table, entre les deux assiettes.
later-then = Eight o’clock, perfect. We’ll have finished supper. Talk to you then!
    .says-tense = Eight, okay. But if it’s no, it’s no.
    .says-furious = Fine. Eight o’clock.
    .becomes = They talked about it over the dishes. At five to eight Maryse had put the phone on the table, between the two plates.

# text: Merci, { $agent }. Ça fait du bien, se faire écouter. Bon, les boîtes, là.
# says-tense: Merci. C’était clair, au moins. Bonne journée.
# says-furious: Correct. Bye.
# becomes: Le premier dimanche, à dix-huit heures dix, le téléphone a sonné : « Maman, pour le riz, c’est combien d’eau ? » Maryse a répondu deux tasses, et elles ont parlé jusqu’à ce qu’il colle.
rice = Thank you, { $agent }. It does you good to be listened to. Well, the boxes.
    .says-tense = Thanks. It was clear, at least. Have a good day.
    .says-furious = Fine. Bye.
    .becomes = The first Sunday, at ten past six, the phone rang: “Mom, for rice, how much water is it?” Maryse said two cups, and they talked until it stuck.

# text: Vous êtes ben correct, vous. On s’en reparle peut-être.
# says-tense: Bon. Je vous dirai ça, peut-être. Bonne journée.
# says-furious: C’est ça. Bonjour là.
# becomes: Elles ont lu le courriel ensemble, jeudi soir, entre deux boîtes. Vendredi, c’est Inès qui a appelé, et elle avait ses questions écrites sur une feuille.
friday = You’re all right, you know. Maybe we’ll talk again.
    .says-tense = Well. I may let you know. Have a good day.
    .says-furious = That’s it. Bye now.
    .becomes = They read the e-mail together on Thursday night, between two boxes. On Friday it was Inès who called, and she had her questions written on a sheet of paper.

# text: Bon ben, merci. Bonne journée.
# says-tense: Merci. Bonne journée.
# says-furious: Bye.
# becomes: Le crédit est arrivé en septembre. En octobre, à l’arrêt d’autobus, la carte a fini au milieu d’une phrase ; Maryse a fait le tour de la table jusqu’à onze heures et quart.
bill-only = Well then, thanks. Have a good day.
    .says-tense = Thanks. Have a good day.
    .says-furious = Bye.
    .becomes = The credit came in September. In October, at the bus stop, the card ended in the middle of a sentence; Maryse walked around the table until a quarter past eleven.

# text: Bon. Je vais m’arranger. Au revoir.
# says-tense: Je vas le payer. Mais je m’en souviendrai, par exemple.
# says-furious: Gardez-les, mes trente-quatre piasses ! Bonjour !
# becomes: Elle a payé les { $charge } le jour même, comme toujours. Les bottes d’hiver ont attendu novembre, et Rive Mobile, sa lettre de résiliation, janvier.
paid-anyway = All right. I’ll manage. Goodbye.
    .says-tense = I’ll pay it. But I’ll remember it, mind.
    .says-furious = Keep my thirty-four bucks, then! Goodbye!
    .becomes = She paid the { $charge } the same day, as always. The winter boots waited until November, and Rive Mobile’s cancellation letter until January.

# text: Partout, hein ? Ça, ça me rassure. Merci bien.
# says-tense: Partout. Je vous prends au mot.
# says-furious: Partout ! On verra ben !
# becomes: Un dimanche de septembre, après Trois-Pistoles, vingt minutes de silence. On lui avait dit partout ; Maryse a cru à un accident. Le lundi, elle a résilié les deux lignes.
twenty-minutes = Everywhere, eh? Now that puts my mind at rest. Thanks very much.
    .says-tense = Everywhere. I’ll take you at your word.
    .says-furious = Everywhere! We’ll see about that!
    .becomes = One Sunday in September, after Trois-Pistoles, twenty minutes of silence. She’d been told everywhere; Maryse thought there had been an accident. On Monday she cancelled both lines.

# text: Attendez, c’est pas ça qu’on avait dit. Laissez faire, je vas rappeler.
# says-tense: C’est pas ça que j’ai dit. Je savais que ça finirait de même.
# says-furious: Je vous ai dit non ! Qu’est-ce que vous comprenez pas là-dedans ?
# becomes: Le crédit y était, et une ligne de plus, dont elle n’était pas certaine. Son frère a lu la facture avec un crayon rouge. Il n’a pas ri, cette fois.
sold-over = Wait, that’s not what we’d said. Never mind, I’ll call back.
    .says-tense = That’s not what I said. I knew it would end like this.
    .says-furious = I told you no! What part of it don’t you understand?
    .becomes = The credit was there, and one more line, of which she wasn’t certain. Her brother read the bill with a red pencil. He didn’t laugh, this time.

# text: Vingt et une heures. On devait nous appeler à vingt heures, non ?
# says-tense: C’est ça, les promesses. Viens souper, Inès.
# becomes: Elles ont attendu en essuyant la vaisselle deux fois. Samedi, au dépanneur de Rimouski, Inès a acheté une carte à dix dollars.
no-call = Nine o’clock. They were supposed to call at eight, weren’t they?
    .says-tense = So much for promises. Come and eat, Inès.
    .becomes = They waited, and dried the dishes twice. On Saturday, at the corner store in Rimouski, Inès bought a ten-dollar card.

# text: Ah bon. C’est correct, je vais attendre.
# says-tense: Encore attendre. J’espère qu’elle, elle a le droit.
# says-furious: Bon ! Quelqu’un qui décide !
# becomes: La superviseure a crédité le montant en trente secondes : vous y aviez droit aussi. De Rimouski, personne n’a parlé.
passed-on = Oh well. That’s fine, I’ll wait.
    .says-tense = Waiting again. I hope that she’s allowed to.
    .says-furious = Good! Somebody who decides!
    .becomes = The supervisor credited the amount in thirty seconds: you could have, too. Of Rimouski nobody said a word.
# text: Bon. Je vas attendre, d’abord.
# says-tense: Pis il faut que je raconte tout ça. Bon.
# says-furious: Enfin ! Quelqu’un avec des oreilles !
# becomes: La superviseure a trouvé le crédit déjà fait. Elle a demandé ce qu’il y avait d’autre, et Maryse lui a parlé dix minutes d’une assiette.
told-again = All right. I’ll wait, then.
    .says-tense = And I have to tell it all over again. Fine.
    .says-furious = At last! Somebody with ears!
    .becomes = The supervisor found the credit already made. She asked what else there was, and Maryse talked to her for ten minutes about a plate.


# text: J’ai mes boîtes à faire. On oublie ça.
# says-tense: Laissez faire. Je perds mon temps, pis j’en ai pas.
# says-furious: Laissez faire ! J’ai assez perdu de temps !
# becomes: Elle a changé de compagnie avant la fin du mois. La nouvelle lui a vendu deux lignes, et ne lui a rien demandé non plus.
hung-up = I’ve got boxes to pack. Let’s forget it.
    .says-tense = Never mind. I’m wasting my time, and I don’t have any.
    .says-furious = Never mind! I’ve wasted enough time!
    .becomes = She changed companies before the month was out. The new one sold her two lines, and asked her nothing, either.
