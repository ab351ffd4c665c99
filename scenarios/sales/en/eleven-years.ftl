# text: Onze ans
title = Eleven years

# text: Mardi { $today }, 17 h 40. Vous répondez aux clients des Assurances du Joran, à Yverdon-les-Bains. Vesna Jaquier, luthière, a chez vous depuis onze ans son assurance ménage et responsabilité civile. Une lettre lui annonce pour janvier une prime de { $new } au lieu de { $old }. La direction compte les résiliations ; vous, vous avez une cliente au bout du fil.
briefing = Tuesday { $today }, 5.40 p.m. You answer the customers of Joran Insurance in Yverdon-les-Bains. Vesna Jaquier, a violin maker, has had her household and liability insurance with you for eleven years. A letter tells her that from January she will pay { $new } instead of { $old }. Management counts cancellations; you have a customer on the line.

# text: La prime monte : la cliente peut partir à la fin de l’année. Un mot reçu jusqu’au { $last } suffit, par e-mail aussi. On le dit tout de suite, et comme ça.
policy-free = The premium goes up, so the customer may leave at the end of the year. A word that arrives by { $last } is enough, by e-mail too. We say so at once, and in so many words.
# text: Demandez la raison une fois, sans retenir. On ne marchande pas avant de l’avoir entendue.
policy-reason = Ask for the reason once, without holding anybody back. No bargaining before it has been heard.
# text: Une police doit couvrir ce que la personne possède, ni plus ni moins. Demandez avant de proposer.
policy-fit = A policy should cover what somebody owns, no more and no less. Ask before you offer.
# text: Ce qui a été payé de trop parce que nous n’avons pas répondu se rend. Ce n’est pas un geste, c’est dû.
policy-back = What was paid too much because we did not answer is given back. It is not a gesture, it is owed.
# text: Un geste va jusqu’à { $gesture }. Au-delà, ce n’est pas à nous de le promettre.
policy-gesture = A gesture goes up to { $gesture }. Beyond that it is not ours to promise.
# text: Un non est un non. Qui part reçoit une confirmation, une date, et de quoi ne pas rester un jour sans couverture.
policy-no = A no is a no. Whoever leaves gets a confirmation, a date, and what it takes not to be without cover for a single day.

# text: Cliente
# value: Vesna Jaquier, identifiée par le code de la ligne
record-client = Customer
    .value = Vesna Jaquier, identified by the code of the line
# text: Police
# value: Ménage et responsabilité civile, depuis 2015
record-policy = Policy
    .value = Household and personal liability, since 2015
# text: Somme assurée
# value: { $sum } : cinq pièces et demie, quatre personnes, Grandson
record-sum = Sum insured
    .value = { $sum }: five and a half rooms, four people, Grandson
# text: Adresse
# value: Yverdon-les-Bains depuis mars 2025 ; seule l’adresse a été changée
record-address = Address
    .value = Yverdon-les-Bains since March 2025; only the address was changed
# text: Appels
# value: { $call } et { $again } : « adapter la police, rappeler ». Sans suite.
record-calls = Calls
    .value = { $call } and { $again }: “adapt policy, call back”. Nothing followed.
# text: Sinistres
# value: Aucun en onze ans
record-claims = Claims
    .value = None in eleven years

# text: compter pour quelqu’un, après onze ans
need-known = to count for somebody after eleven years
# text: savoir pourquoi la prime monte
need-why = to know why the premium goes up
# text: savoir si elle peut partir, et comment
need-free = to know whether she can leave, and how
# text: qu’on reconnaisse les deux appels restés sans réponse
need-called = that somebody admits the two calls nobody answered
# text: ne plus payer pour une maison qu’elle n’a plus
need-sum = not to pay any longer for a house she no longer has

# text: La hausse de 2027
# content: Deux causes : le prix des réparations, et les dégâts d’eau de 2025, que toutes les polices paient ensemble. Elle ne dit rien de la cliente. Qui ne l’accepte pas peut partir : un mot, reçu jusqu’au { $last }.
knowledge-rise = The rise for 2027
    .content = Two causes: the price of repairs, and the water damage of 2025, which all policies pay for together. It says nothing about the customer. Whoever does not accept it may leave: a word that arrives by { $last }.
# text: Adapter une somme assurée
# content: Trois pièces, une personne : { $small } en général, soit { $adapted } par an dès janvier. L’outil de travail s’assure à part. Un changement annoncé et resté sans suite se corrige depuis janvier : ici, { $back } en faveur de la cliente.
knowledge-fit = Adapting a sum insured
    .content = Three rooms, one person: { $small } as a rule, that is { $adapted } a year from January. Tools of the trade are insured apart. A change that was announced and not followed up is corrected from January on: here, { $back } in the customer’s favour.

# text: Police adaptée, trois pièces, { $adapted } par an
product-adapted = Adapted policy, three rooms, { $adapted } a year

# text: Police adaptée, cliente restée
disposition-adapted = Policy adapted, customer stayed
# text: Résiliation : confirmée et expliquée
disposition-left = Cancellation: confirmed and explained
# text: Maintenue par rabais ou par durée
disposition-kept = Kept by a discount or a term
# text: Réclamation : transmise ou ouverte
disposition-complaint = Complaint: passed on or opened

# text: Bonsoir. J’ai votre lettre devant moi. « Chère assurée, cher assuré. » Onze ans, et vous ne savez pas lequel des deux. Je voudrais résilier.
# says-tense: Bonsoir. Onze ans que je suis chez vous, et vous m’écrivez « chère assurée, cher assuré ». Choisissez ! Enfin non, ne choisissez plus : je résilie.
# says-furious: « Chère assurée, cher assuré » ! Après onze ans ! Je résilie, voilà, c’est tout ce que j’ai à dire !
# ten-percent: Bonsoir madame Jaquier, avant d’aller plus loin, j’ai une bonne nouvelle pour nos clients fidèles : dix pour cent de rabais si vous restez. Qu’en dites-vous ?
# ten-percent-also-1: Bonsoir, restez et je vous fais dix pour cent
# ten-percent-also-2: Avant que vous partiez, j’ai une remise fidélité à vous proposer
# ten-percent-also-3: Bonsoir, et si je vous baissais la prime tout de suite ?
# ten-percent-also-4: J’ai justement une offre pour les clients qui hésitent, dix pour cent
# ten-percent-coach: Elle n’a pas encore dit pourquoi elle part, et on lui parle déjà d’un prix pour rester.
# eleven-heard: Bonsoir madame Jaquier, ici { $agent }. Onze ans, et une lettre qui ne sait pas à qui elle parle : ça blesse. Racontez-moi.
# eleven-heard-also-1: Bonsoir, { $agent }. Après onze ans, une lettre pareille, je comprends que ça fasse mal. Je vous écoute
# eleven-heard-also-2: Madame Jaquier, bonsoir. On dirait une lettre à personne, et c’est vexant. Dites-moi tout
# eleven-heard-also-3: Bonsoir, ici { $agent }. Vous méritiez votre nom sur cette lettre. Racontez-moi ce qui s’est passé
# eleven-heard-also-4: Onze ans, et ne pas savoir si vous êtes monsieur ou madame : je comprends votre déception. Prenez votre temps, j’écoute
# eleven-heard-coach: Son nom, ses mots, et de la place. Elle n’a pas à se battre pour parler.
# tick-a-reason: Bonsoir, je regrette de l’apprendre. Pour une résiliation, il me faut le numéro de police, la date de naissance, et un motif à cocher.
# tick-a-reason-also-1: Bonsoir, c’est dommage. Votre numéro de police et le motif, s’il vous plaît
# tick-a-reason-also-2: Je regrette. Il me faut votre date de naissance et une raison à cocher
# tick-a-reason-also-3: Pardon pour cela. Je prends d’abord votre numéro, puis le motif de départ
# tick-a-reason-also-4: Toutes mes excuses pour cette lettre ; numéro de police et motif, je vous prie
# tick-a-reason-also-5: Bonsoir. J’ai besoin du n° de police et de votre date de naissance, s’il vous plaît, et puis, je coche quelle raison ?
# too-late: Bonsoir. Alors, pour résilier, c’est trois mois avant la fin de l’année, il fallait nous écrire en septembre. Là, malheureusement, vous êtes hors délai.
# too-late-also-1: Il fallait résilier avant fin septembre, madame
# too-late-also-2: Vous êtes hors délai, c’est trois mois avant l’échéance
# too-late-also-3: Pour cette année, c’est malheureusement trop tard
# too-late-also-4: Le préavis est passé, ce sera pour l’an prochain
# too-late-coach: Trois mois, c’est le délai ordinaire. Ici la prime monte : elle a jusqu’au { $last }. Une fausse porte fermée ne se pardonne pas.
opening = Good evening. I’ve your letter in front of me. ‘Dear Sir or Madam.’ Eleven years, and you don’t know which of the two. I’d like to cancel.
    .says-tense = Good evening. Eleven years I’ve been with you, and you write ‘Dear Sir or Madam’. Choose! Well, no, don’t choose any more: I’m cancelling.
    .says-furious = ‘Dear Sir or Madam’! After eleven years! I’m cancelling, and that’s all I’ve got to say!
    .ten-percent = Good evening, Ms Jaquier. Before we go any further, I’ve good news for our loyal customers: ten per cent off if you stay. What do you say?
    .ten-percent-also-1 = Good evening, stay and I’ll take ten per cent off
    .ten-percent-also-2 = Before you go, I’ve a loyalty discount for you
    .ten-percent-also-3 = Evening, what if I lowered the premium right now?
    .ten-percent-also-4 = I happen to have an offer for people who are thinking of leaving, ten per cent
    .ten-percent-coach = She has not said yet why she is leaving, and already hears a price for staying.
    .eleven-heard = Good evening, Ms Jaquier, { $agent } here. Eleven years, and a letter that doesn’t know who it’s talking to: that hurts. Tell me what happened.
    .eleven-heard-also-1 = Good evening, { $agent } speaking. After eleven years a letter like that must sting. I’m listening
    .eleven-heard-also-2 = Ms Jaquier, good evening. It reads like a letter to nobody, and that’s hurtful. Tell me all about it
    .eleven-heard-also-3 = Hello, this is { $agent }. Your name ought to have been on that letter. What happened?
    .eleven-heard-also-4 = Eleven years, and they don’t know whether you’re Mr or Ms: I understand the disappointment. Take your time
    .eleven-heard-coach = Her name, her words, and room. She need not fight to speak.
    .tick-a-reason = Good evening, I’m sorry to hear it. For a cancellation I need the policy number, your date of birth, and a reason to tick.
    .tick-a-reason-also-1 = Good evening, that’s a pity. Your policy number and the reason, please
    .tick-a-reason-also-2 = I’m sorry. I need your date of birth and something to tick
    .tick-a-reason-also-3 = Apologies for that. Number first, then the reason for leaving
    .tick-a-reason-also-4 = So sorry about the letter; policy number and reason, please
    .tick-a-reason-also-5 = Good evening. I need your policy no. and birth date, please, and then which reason shall I tick?
    .too-late = Good evening. Now, cancelling takes three months before the end of the year, you’d have had to write in September. So I’m afraid you’re past the deadline.
    .too-late-also-1 = You should have cancelled before the end of September
    .too-late-also-2 = You’re out of time, it’s three months before it’s due
    .too-late-also-3 = For this year it’s too late, I’m afraid
    .too-late-also-4 = The notice period has gone, it’ll be next year
    .too-late-coach = Three months is the ordinary notice. Here the premium rises: she has until { $last }. A door that was shut wrongly is not forgiven.

# text: Un rabais. Tiens. Donc vous l’aviez, pendant tout ce temps, et il fallait que je parte pour qu’il sorte du tiroir.
# says-tense: Ah, maintenant il y a de l’argent ! Onze ans que je paie plein tarif, et il suffisait de dire au revoir ?
# says-furious: Gardez votre rabais ! Vous croyez que je téléphone pour marchander, comme au marché ?
# put-it-away: Vous avez raison d’être fâchée, j’ai parlé argent avant d’écouter. Je le range. Je voudrais comprendre, ensuite vous déciderez.
# put-it-away-also-1: Je comprends votre colère, pardon. Oublions le rabais, expliquez-moi, et vous choisirez
# put-it-away-also-2: C’était maladroit, excusez-moi. Je veux d’abord saisir ce qui s’est passé
# put-it-away-also-3: Vous avez raison, j’ai commencé par le mauvais bout, pardon. Je reprends, et c’est vous qui décidez
# put-it-away-also-4: Ça donne l’impression d’un marché, et je le regrette. Je mets l’argent de côté et je vous écoute
# everyone-haggles: C’est le système, madame : ceux qui demandent obtiennent. Vous auriez pu téléphoner plus tôt, beaucoup le font chaque automne et s’en trouvent très bien.
# everyone-haggles-also-1: Tout le monde négocie, vous n’aviez qu’à demander
# everyone-haggles-also-2: Il suffisait de nous appeler plus tôt pour l’avoir
# everyone-haggles-also-3: C’est un peu à vous de réclamer, en général
# everyone-haggles-also-4: Les autres téléphonent chaque automne, vous auriez pu aussi
# twenty-then: Bon, écoutez, vingt pour cent pendant trois ans, { $big } en tout, et je ne l’ai pas dit.
# twenty-then-also-1: Allez, vingt pour cent sur trois ans, ça vous fait { $big }
# twenty-then-also-2: Je monte à vingt pour cent jusqu’en 2029, entre nous
# twenty-then-also-3: Disons { $big } sur trois ans et on en reste là
# twenty-then-also-4: Je vous signe vingt pour cent, trois ans de suite
# twenty-then-coach: Vous pouvez donner { $gesture }. Le reste, c’est quelqu’un d’autre qui devra le reprendre.
# just-a-sign: C’était un simple signe de reconnaissance. Vous souhaitez donc résilier : reprenons de là.
# just-a-sign-also-1: C’était pour vous remercier, rien de plus. Donc, vous désirez résilier
# just-a-sign-also-2: Un geste de reconnaissance, voilà tout. Si je comprends, vous voulez partir
# just-a-sign-also-3: On propose ça aux fidèles, simplement. Vous disiez donc que vous souhaitez nous quitter
# just-a-sign-also-4: Ce n’était qu’une attention. Vous résiliez, si j’ai bien suivi
bribe = A discount. Well, well. So you had it all that time, and I had to leave before it came out of the drawer.
    .says-tense = Oh, now there’s money! Eleven years I pay the full price, and all I had to do was say goodbye?
    .says-furious = Keep your discount! Do you think I ring to haggle, as if this were a market?
    .put-it-away = You’re right to be cross, I talked money before I’d listened. I’m putting it away. I’d like to understand, then you decide.
    .put-it-away-also-1 = I understand you’re angry, sorry. Forget the discount, explain it to me, and then you choose
    .put-it-away-also-2 = That was clumsy, excuse me. I want to understand what happened first
    .put-it-away-also-3 = You’re right, I began at the wrong end, sorry. I’ll start again, and the decision’s yours
    .put-it-away-also-4 = It sounds like haggling, and I regret it. I’ll leave the money aside and listen
    .everyone-haggles = That’s how it works, I’m afraid: those who ask get it. You could have rung earlier, plenty of people do each autumn and it suits them very well.
    .everyone-haggles-also-1 = Everybody negotiates, you only had to ask
    .everyone-haggles-also-2 = You could have had it if you’d called us sooner
    .everyone-haggles-also-3 = It’s rather up to you to claim it, generally
    .everyone-haggles-also-4 = Others ring every autumn, so might you have
    .twenty-then = All right, listen, twenty per cent for three years, { $big } altogether, and you didn’t hear it from me.
    .twenty-then-also-1 = Go on, twenty per cent over three years, that’s { $big } for you
    .twenty-then-also-2 = I’ll go up to twenty per cent till 2029, between ourselves
    .twenty-then-also-3 = Let’s say { $big } over three years and leave it there
    .twenty-then-also-4 = I’ll sign you twenty per cent three years running
    .twenty-then-coach = You may give { $gesture }. The rest somebody else will have to take back.
    .just-a-sign = It was just a token of thanks. So you wish to cancel: let’s start again from there.
    .just-a-sign-also-1 = It was to thank you, nothing more. So you’d like to cancel
    .just-a-sign-also-2 = A token, that’s all. If I follow you, you want to leave
    .just-a-sign-also-3 = We offer it to loyal people, simply. You were saying you wish to go
    .just-a-sign-also-4 = It was only meant kindly. You’re cancelling, if I’ve got that right

# text: Plus bas, il y a : « Nous avons le plaisir de vous informer. » Le plaisir ! Cinquante francs de plus, et pas un sinistre en onze ans. Pourquoi ?
# says-tense: Et puis : « Nous avons le plaisir de vous informer. » Quel plaisir ? Cinquante francs de plus ! Je n’ai jamais rien déclaré, moi, même pas la vitre. Alors pourquoi ?
# says-furious: « Le plaisir » ! Le plaisir de me prendre cinquante francs ! Pour quoi ? Je ne vous ai jamais rien coûté !
# index-words: C’est l’adaptation indiciaire, madame, plus le chargement dégâts d’eau après réévaluation de la sinistralité du portefeuille au niveau cantonal.
# index-words-also-1: C’est l’indexation de la somme et le surcroît pour dommages aux eaux
# index-words-also-2: Le taux technique a été réajusté selon la sinistralité cantonale
# index-words-also-3: On parle d’une adaptation tarifaire avec chargement dégâts d’eau
# index-words-also-4: C’est la réévaluation du portefeuille et l’indice, madame
# legal-wrote-it: Ça, ce sont les juristes de Lausanne. Nous, au téléphone, on découvre ces lettres en même temps que vous, et croyez-moi, on se passerait bien de l’automne.
# legal-wrote-it-also-1: Les lettres, c’est le juridique, pas nous
# legal-wrote-it-also-2: Nous n’y sommes pour rien au téléphone, c’est le siège qui écrit
# legal-wrote-it-also-3: Adressez-vous à Lausanne, ce sont eux qui rédigent ça
# legal-wrote-it-also-4: C’est la faute du service qui envoie ces courriers, on les subit aussi
# not-your-doing: Vous avez raison d’être fâchée, ce mot n’avait rien à faire là, et je le ferai savoir. La hausse vient des réparations et des dégâts d’eau de 2025, pas de vous.
# not-your-doing-also-1: Je comprends que ça vous fâche, et je vais le signaler. Ce n’est pas vous : ce sont les réparations et les dégâts d’eau de 2025
# not-your-doing-also-2: « Plaisir », c’était déplacé, vous avez raison, et je le dirai. La prime suit les dégâts d’eau et le prix des travaux, vous n’y êtes pour rien
# not-your-doing-also-3: À votre place ça me fâcherait aussi, je ferai remonter ce mot. Tous nos assurés paient les dégâts d’eau de 2025, et vous n’avez rien coûté
# not-your-doing-also-4: Vous n’avez jamais rien déclaré, et lire ça, c’est dur ; je m’occupe de le signaler. La cause, ce sont les dégâts d’eau et le prix des artisans
# index-plain: Ce sont les réparations, plus chères, et les dégâts d’eau de 2025. C’est pareil pour tous nos assurés.
# index-plain-also-1: C’est à cause des réparations et des dégâts d’eau
# index-plain-also-2: Toutes les polices augmentent, après les dégâts d’eau de 2025
# index-plain-also-3: Les réparations coûtent plus cher, voilà pourquoi
# index-plain-also-4: La raison, ce sont les dégâts d’eau de l’an dernier et les prix des artisans
letter = Further down it says: ‘We are pleased to inform you.’ Pleased! Fifty francs more, and not one claim in eleven years. Why?
    .says-tense = And then: ‘We are pleased to inform you.’ Pleased by what? Fifty francs more! I’ve never claimed for a thing, not even the window. So why?
    .says-furious = ‘Pleased’! Pleased to take fifty francs off me! What for? I’ve never cost you a thing!
    .index-words = It’s the index adjustment, madam, plus the water damage loading after a reassessment of the portfolio’s loss ratio at cantonal level.
    .index-words-also-1 = It’s the indexation of the sum and the loading for escape of water
    .index-words-also-2 = The technical rate was readjusted to the cantonal loss experience
    .index-words-also-3 = We’re talking about a tariff adaptation with a water damage surcharge
    .index-words-also-4 = It’s the revaluation of the portfolio and the index, madam
    .legal-wrote-it = That’s the lawyers in Lausanne. On the phones we find out about these letters when you do, and believe me, we could do without the autumn.
    .legal-wrote-it-also-1 = Legal does the letters, not us
    .legal-wrote-it-also-2 = It’s nothing to do with us on the phones, head office writes them
    .legal-wrote-it-also-3 = Take it up with Lausanne, they draft that sort of thing
    .legal-wrote-it-also-4 = It’s the department that sends those out, we suffer from it as well
    .index-plain = It’s repairs, which cost more, and the water damage of 2025. It’s the same for everyone we insure.
    .index-plain-also-1 = It’s because of repairs and water damage
    .index-plain-also-2 = All the policies are going up, after the water damage of 2025
    .index-plain-also-3 = Repairs are dearer, that’s why
    .index-plain-also-4 = The reason’s last year’s water damage and what tradesmen charge
    .not-your-doing = You’re right to be cross, that word had no business there, and I’ll say so here. The rise comes from repairs and the water damage of 2025, not from you.
    .not-your-doing-also-1 = I understand that it makes you cross, and I’ll report it. It isn’t you: it’s repairs and the water damage of 2025
    .not-your-doing-also-2 = ‘Pleased’ was out of place, you’re right, and I’ll tell them. The premium follows water damage and building prices, you’ve nothing to do with it
    .not-your-doing-also-3 = I’d be cross in your place, I’ll pass that word on. Everyone we insure pays for the water damage of 2025, and you’ve cost us nothing
    .not-your-doing-also-4 = You’ve never claimed, and then to read that: it’s hard, I’ll raise it. The cause is water damage and what tradesmen charge

# text: Bon. Alors dites-moi franchement : je peux partir, oui ou non ? Ma belle-sœur, on l’a promenée six semaines, de formulaire en formulaire.
# says-tense: Et je peux partir ? Oui ou non ? Parce que ma belle-sœur, on l’a promenée six semaines. Moi, on ne me promène pas.
# says-furious: Oui ou non, est-ce que je peux partir ? Pas six semaines de formulaires, comme ma belle-sœur ! Une phrase !
# yes-you-can: Oui. Et après l’histoire de votre belle-sœur, je vous le dis simplement : un e-mail reçu jusqu’au { $last }, et vous êtes libre.
# yes-you-can-also-1: Oui, vous le pouvez. Je comprends votre prudence : un simple e-mail avant la fin de décembre suffit, rien d’autre
# yes-you-can-also-2: Oui. Votre belle-sœur n’aurait pas dû vivre ça. Chez nous, un mot reçu jusqu’au { $last }, et c’est fini
# yes-you-can-also-3: Je vous réponds franchement, parce que je comprends le doute : oui, écrivez-nous jusqu’au { $last } et vous partez
# yes-you-can-also-4: Oui, sans formulaire. Après ce qu’on a fait à votre belle-sœur, je comprends la question. Un e-mail d’ici fin décembre
# yes-you-can-coach: La porte est ouverte, et c’est vous qui l’avez montrée. À partir d’ici, elle peut vous croire.
# lets-see-first: On y viendra, madame Jaquier, chaque chose en son temps. Dites-moi d’abord tout ce qui ne va pas, je vous écoute, et nous trouverons à coup sûr une solution qui vous plaira.
# lets-see-first-also-1: On verra ça après, racontez-moi d’abord, je trouverai sûrement de quoi vous garder
# lets-see-first-also-2: Avant de parler de partir, je vous écoute, et vous verrez que tout s’arrangera
# lets-see-first-also-3: Chaque chose en son temps, dites-moi ce qui vous gêne et je vous garantis une solution
# lets-see-first-also-4: Parlons plutôt de ce qui ne va pas, je suis là pour ça, on va forcément s’entendre
# first-leak: Vous pouvez, mais réfléchissez bien : à la première fuite d’eau sans assurance, c’est vous qui payez tout l’immeuble.
# first-leak-also-1: Sans nous, à la moindre fuite, c’est votre poche
# first-leak-also-2: Vous pouvez, mais un dégât d’eau non assuré, ça ruine quelqu’un
# first-leak-also-3: Partez, mais ne venez pas pleurer quand la machine à laver déborde
# first-leak-also-4: Je vous préviens, un mois sans couverture peut coûter très cher
# by-thirty-first: Oui, jusqu’au { $last }, par écrit. Un e-mail suffit.
# by-thirty-first-also-1: Oui, par e-mail, jusqu’à fin décembre
# by-thirty-first-also-2: Vous pouvez, il faut l’écrire avant le { $last }
# by-thirty-first-also-3: C’est possible jusqu’au { $last }
# by-thirty-first-also-4: Oui, un mot écrit et c’est bon
way-out = Right. Then tell me frankly: can I leave, yes or no? My sister-in-law was sent round for six weeks, from one form to the next.
    .says-tense = And can I leave? Yes or no? Because my sister-in-law was given the runaround for six weeks. Nobody does that to me.
    .says-furious = Yes or no, can I leave? Not six weeks of forms, like my sister-in-law! One sentence!
    .yes-you-can = Yes. And after what your sister-in-law went through, I’ll put it simply: one e-mail that arrives by { $last }, and you’re free.
    .yes-you-can-also-1 = Yes, you can. I see why you’re careful: a plain e-mail before the end of December is enough, nothing else
    .yes-you-can-also-2 = Yes. Your sister-in-law shouldn’t have had to go through that. With us it’s a word by { $last }, and done
    .yes-you-can-also-3 = I’ll answer frankly, because I understand the doubt: yes, write to us by { $last } and you’re out
    .yes-you-can-also-4 = Yes, no forms. After what was done to your sister-in-law I understand the question. An e-mail by the end of December
    .yes-you-can-coach = The door is open, and it was you who showed it to her. From here on she can believe you.
    .lets-see-first = We’ll come to that, Ms Jaquier, one thing at a time. First tell me everything that’s wrong, I’m listening, and we’re certain to find a solution that you’ll like.
    .lets-see-first-also-1 = We’ll look at that later, tell me about it first, I’m bound to find something to keep you
    .lets-see-first-also-2 = Before we talk of leaving, I’m all ears, and you’ll see it’ll all come right
    .lets-see-first-also-3 = One thing at a time, tell me what bothers you and I guarantee a solution
    .lets-see-first-also-4 = Let’s talk about what’s wrong instead, that’s what I’m here for, we’re sure to agree
    .first-leak = You can, but think hard: the first time a pipe bursts and you’re not insured, it’s you who pays for the whole building.
    .first-leak-also-1 = Without us the smallest leak comes out of your pocket
    .first-leak-also-2 = You may, but water damage without insurance can ruin a person
    .first-leak-also-3 = Go, but don’t come crying when the washing machine floods
    .first-leak-also-4 = I’m warning you, a month without cover can cost you dear
    .by-thirty-first = Yes, until { $last }, in writing. An e-mail will do.
    .by-thirty-first-also-1 = Yes, by e-mail, till the end of December
    .by-thirty-first-also-2 = You can, it has to be written before { $last }
    .by-thirty-first-also-3 = That’s possible until { $last }
    .by-thirty-first-also-4 = Yes, a written word and that’s it

# text: Bien. Alors je vous écris ce soir. Il n’y a rien d’autre à dire, je crois.
# says-tense: Alors je vous écris ce soir, et c’est fini. Il y a encore quelque chose ?
# says-furious: Parfait. Je vous écris, et terminé. Quoi encore ?
# so-sad: Oh, quel dommage, onze ans, ça me fait vraiment quelque chose. Vous êtes exactement le genre de cliente qu’on n’aimerait jamais perdre, je vous assure. Restez, s’il vous plaît.
# so-sad-also-1: Vous me faites de la peine, restez donc avec nous
# so-sad-also-2: Ça me touche vraiment, ne partez pas, s’il vous plaît
# so-sad-also-3: Onze ans, c’est trop triste, promettez-moi de rester
# so-sad-also-4: On tient tellement à vous, gardez votre police, je vous en prie
# motive-code: Il me faudrait juste un motif pour le dossier : le prix, le service, ou autre ?
# motive-code-also-1: Je coche quoi, comme motif ?
# motive-code-also-2: C’est plutôt le prix ou le service ?
# motive-code-also-3: Pour le dossier, quelle raison dois-je mettre ?
# motive-code-also-4: Il y a une case à remplir : prix, service, autre ?
# may-i-ask: Je l’attendrai, et rien ne vous retient. Une seule question, si vous voulez bien : qu’est-ce qui a vraiment pesé ?
# may-i-ask-also-1: Vous êtes libre, c’est entendu. Est-ce que je peux vous demander, sans insister, ce qui a été le plus lourd ?
# may-i-ask-also-2: Je ne vous retiens pas. J’aimerais juste comprendre : qu’est-ce qui vous a décidée ?
# may-i-ask-also-3: Je lirai votre e-mail. Une chose, si vous le voulez bien : au fond, pourquoi ? Je vous écoute
# may-i-ask-also-4: Rien à ajouter de mon côté, sinon une question : qu’est-ce qui s’est passé, pour vous ?
# may-i-ask-coach: Une question, une seule, et la porte reste ouverte pendant qu’elle répond.
# noted-bye: Non, tout est dit. La résiliation sera traitée dès réception. Bonne soirée.
# noted-bye-also-1: Très bien, nous traiterons votre e-mail. Bonne soirée
# noted-bye-also-2: Non, votre e-mail suffira, au revoir
# noted-bye-also-3: J’attends votre courrier, bonne fin de journée
# noted-bye-also-4: Tout est clair, ce sera enregistré, au revoir madame
reason = Good. Then I’ll write to you tonight. There’s nothing more to say, I think.
    .says-tense = Then I’ll write tonight, and that’s the end of it. Was there anything else?
    .says-furious = Perfect. I’ll write, and that’s that. What else?
    .so-sad = Oh, what a pity, eleven years, that really does touch me. You’re exactly the sort of customer one never wants to lose, I assure you. Stay, please.
    .so-sad-also-1 = You make me sad, do stay with us
    .so-sad-also-2 = I’m really touched, don’t go, please
    .so-sad-also-3 = Eleven years, that’s too sad, promise me you’ll stay
    .so-sad-also-4 = You mean so much to us, keep your policy, I beg you
    .may-i-ask = I’ll look out for it, and nothing’s holding you. One question only, if you don’t mind: what was it that really tipped the scales?
    .may-i-ask-also-1 = You’re free, that’s understood. May I ask, without pressing, what counted most?
    .may-i-ask-also-2 = I’m not holding you. I’d just like to understand: what made up your mind?
    .may-i-ask-also-3 = I’ll read your e-mail. One thing, if I may: why, at bottom? I’m listening
    .may-i-ask-also-4 = Nothing more from me but a question: what happened, from where you stand?
    .may-i-ask-coach = One question, just one, and the door stays open while she answers.
    .motive-code = I’d just need a reason for the file: the price, the service, or something else?
    .motive-code-also-1 = What do I tick as the reason?
    .motive-code-also-2 = Is it more the price or the service?
    .motive-code-also-3 = Which reason shall I put on file?
    .motive-code-also-4 = There’s a box to fill in: price, service, other?
    .noted-bye = No, that’s everything. The cancellation will be dealt with when it comes in. Good evening.
    .noted-bye-also-1 = Very well, we’ll process your e-mail. Good evening
    .noted-bye-also-2 = No, your e-mail will do, goodbye
    .noted-bye-also-3 = I’ll wait for your letter, have a good evening
    .noted-bye-also-4 = It’s all clear, it’ll be registered, goodbye

# text: Non. Vous avez eu onze ans pour demander. Prenez ma résiliation, s’il vous plaît.
# says-tense: Maintenant ? Non. Il fallait rappeler l’an dernier. Prenez ma résiliation.
# says-furious: Non ! C’était l’an dernier qu’il fallait demander ! Prenez cette résiliation, et laissez-moi !
# cannot-help-then: Si vous ne me dites rien, je ne peux rien faire pour vous, madame, il faut aussi nous aider un peu. Nous ne sommes pas devins.
# cannot-help-then-also-1: Sans explication, je ne peux rien pour vous
# cannot-help-then-also-2: Il faudrait nous dire les choses, aussi
# cannot-help-then-also-3: On n’est pas dans votre tête, madame
# cannot-help-then-also-4: Si vous vous taisez, ne nous reprochez pas de ne rien faire
# wish-well: Je respecte, et je regrette sincèrement. Je vous souhaite une bonne continuation, et qui sait, à bientôt.
# wish-well-also-1: Je regrette beaucoup, et je vous souhaite le meilleur. Au revoir
# wish-well-also-2: Toutes mes excuses, et bonne suite à vous
# wish-well-also-3: Je le regrette sincèrement, peut-être à une autre fois. Bonne soirée
# wish-well-also-4: Pardon pour tout, portez-vous bien, au revoir
# form-link: Très bien. Vous recevrez le lien du formulaire dans la soirée.
# form-link-also-1: Je vous envoie le formulaire ce soir
# form-link-also-2: Vous aurez le lien dans une heure
# form-link-also-3: Vous recevrez de quoi résilier par e-mail
# form-link-also-4: Le document part tout de suite, il suffira de le remplir
# two-notes: Vous aviez demandé, vous. Je vois deux appels de septembre, et personne n’a rappelé : c’est à nous. Une minute, pour ce que vous payez de trop ?
# two-notes-also-1: Vous avez raison, vous aviez appelé deux fois et c’est nous qui n’avons pas suivi. Puis-je vérifier ce que vous payez en trop ?
# two-notes-also-2: C’était à nous de demander. Je lis deux appels de septembre sans réponse. M’accordez-vous une minute pour votre prime ?
# two-notes-also-3: Je comprends, et je le vois noir sur blanc : deux appels, aucune suite, c’est notre faute. Voulez-vous que je regarde ce qui est de trop ?
# two-notes-also-4: On vous doit une réponse depuis l’an dernier, et j’en prends la charge. Une minute pour regarder avec vous ?
closed-door = No. You’ve had eleven years to ask. Take my cancellation, please.
    .says-tense = Now? No. You should have rung back last year. Take my cancellation.
    .says-furious = No! Last year was the time to ask! Take the cancellation and leave me be!
    .cannot-help-then = If you won’t tell me anything, I can’t do anything for you, madam, you do have to help us a little. We’re not mind-readers.
    .cannot-help-then-also-1 = Without an explanation there’s nothing I can do
    .cannot-help-then-also-2 = You’d have to tell us things, too
    .cannot-help-then-also-3 = We can’t see into your head, madam
    .cannot-help-then-also-4 = If you say nothing, don’t reproach us for doing nothing
    .wish-well = I respect that, and I’m truly sorry. I wish you all the best, and who knows, perhaps see you again.
    .wish-well-also-1 = I regret it very much, and wish you the best. Goodbye
    .wish-well-also-2 = All my apologies, and good luck to you
    .wish-well-also-3 = I’m sincerely sorry, another time perhaps. Good evening
    .wish-well-also-4 = Sorry for everything, take care, goodbye
    .form-link = Very well. You’ll get the link to the form in the course of the evening.
    .form-link-also-1 = I’ll send you the form tonight
    .form-link-also-2 = You’ll have the link within the hour
    .form-link-also-3 = You’ll get what you need to cancel by e-mail
    .form-link-also-4 = The document’s on its way, just fill it in
    .two-notes = You did ask. I can see two calls in September, and nobody rang back: that’s on us. One minute, to look at what you’re overpaying?
    .two-notes-also-1 = You’re right, you rang twice and it was us who dropped it. May I check what you’re paying too much?
    .two-notes-also-2 = It was for us to ask. I’m reading two calls in September without an answer. Will you give me a minute for your premium?
    .two-notes-also-3 = I understand, and it’s here in black and white: two calls, nothing done, our fault. Shall I look at what’s too much?
    .two-notes-also-4 = We’ve owed you an answer since last year, and I’ll take it on. One minute to look at it with you?

# text: Ce ne sont pas les cinquante francs. En septembre de l’an dernier, je vous ai appelés deux fois. J’avais déménagé. « On vous rappelle. » J’ai gardé le téléphone dans mon tablier, à l’atelier, toute la semaine.
# says-tense: Vous voulez savoir ? Deux appels, l’an dernier, en septembre. Je déménage, je veux mettre la police en ordre. « On vous rappelle. » J’ai attendu comme une gamine, le téléphone dans le tablier.
# says-furious: Deux fois ! Deux fois je vous ai appelés, en septembre ! « On vous rappelle ! » J’attends toujours !
# online-area: Il fallait passer par l’espace client, vous savez, un déménagement s’y règle en trois clics. Les rappels, en automne, c’est toujours un peu la loterie, chez nous comme ailleurs.
# online-area-also-1: Sur l’espace client, vous l’auriez fait vous-même
# online-area-also-2: Il ne fallait pas attendre le rappel, il fallait passer par internet
# online-area-also-3: Vous auriez dû rappeler une troisième fois
# online-area-also-4: Avec l’application, un déménagement se règle tout seul
# both-calls: Je les vois, le 18 et le 25, et personne n’a rappelé. C’est notre faute. Donc la police est restée celle de Grandson ?
# both-calls-also-1: Deux appels en septembre, et rien : c’est à nous. Si je vous suis, la police parle encore de Grandson ?
# both-calls-also-2: Je comprends, attendre pour rien. La faute est chez nous, je les vois. Vous payez donc encore l’ancienne maison ?
# both-calls-also-3: Vous avez fait ce qu’il fallait, et nous non. Je prends ça en main. La police n’a pas bougé depuis le déménagement, c’est ça ?
# both-calls-also-4: Le 18, le 25, et personne, j’en suis responsable aujourd’hui. On vous assure donc toujours pour cinq pièces et demie ?
# both-calls-coach: Deux dates, une faute nommée, et ce que vous en avez compris. Toutes les excuses du monde n’auraient pas fait mieux.
# so-sorry: Oh là là, mille excuses, vraiment. J’imagine très bien, attendre comme ça près du téléphone, c’est terrible.
# so-sorry-also-1: Mille pardons, c’est affreux d’attendre ainsi
# so-sorry-also-2: Toutes nos excuses, vous avez dû vous sentir bien seule
# so-sorry-also-3: Oh, pardon, vraiment pardon, quelle attente vous avez eue
# so-sorry-also-4: Je vous présente toutes mes excuses, je me mets à votre place
# reads-record: Je vois deux notes, en effet. Somme assurée, { $sum }, cinq pièces et demie.
# reads-record-also-1: C’est noté, deux appels. Cinq pièces et demie assurées
# reads-record-also-2: En effet, je lis { $call } et { $again }
# reads-record-also-3: La fiche dit { $sum } de somme assurée
# reads-record-also-4: Il y a bien deux notes au dossier, et l’ancienne somme
september = It isn’t the fifty francs. In September last year I rang you twice. I’d moved. ‘We’ll call you back.’ I kept the phone in my apron, in the workshop, all week.
    .says-tense = You want to know? Two calls, last September. I move house, I want the policy put in order. ‘We’ll call you back.’ I waited like a schoolgirl, with the phone in my apron.
    .says-furious = Twice! Twice I rang you, in September! ‘We’ll call you back!’ I’m still waiting!
    .online-area = You’d have had to use the customer area, you know, three clicks and a move is done. Call-backs in autumn are always a bit of a lottery, here as anywhere.
    .online-area-also-1 = In the customer area you’d have done it yourself
    .online-area-also-2 = You shouldn’t have waited for the call, you should have gone online
    .online-area-also-3 = You ought to have rung a third time
    .online-area-also-4 = With the app a move does itself
    .both-calls = I can see them, the 18th and the 25th, and nobody called. That’s our fault. So the policy’s still the one for Grandson?
    .both-calls-also-1 = Two calls in September, and nothing: that’s down to us. If I follow, the policy still says Grandson?
    .both-calls-also-2 = I understand, waiting for nothing. The fault’s ours, I see them. So you’re still paying for the old house?
    .both-calls-also-3 = You did what you should, and we didn’t. I’m taking this on. The policy hasn’t changed since you moved, is that it?
    .both-calls-also-4 = The 18th, the 25th, and nobody, and today I answer for it. So we still insure you for five and a half rooms?
    .both-calls-coach = Two dates, a fault that is named, and what you made of it. No string of apologies would have done better.
    .so-sorry = Oh dear, a thousand apologies, really. I can just imagine, waiting by the phone like that, it’s terrible.
    .so-sorry-also-1 = A thousand pardons, it’s awful to wait like that
    .so-sorry-also-2 = All our apologies, you must have felt so alone
    .so-sorry-also-3 = Oh, sorry, really sorry, what a wait you had
    .so-sorry-also-4 = I do apologise, I put myself in your place
    .reads-record = I see two notes, yes. Sum insured, { $sum }, five and a half rooms.
    .reads-record-also-1 = Noted, two calls. Five and a half rooms insured
    .reads-record-also-2 = Indeed, I read { $call } and { $again }
    .reads-record-also-3 = The card says a sum of { $sum }
    .reads-record-also-4 = There are two notes on file, and the old sum

# text: Je paie encore pour Grandson, oui. Quatre lits, la cuisine de ma mère. Les enfants ont pris chacun leur chambre dans une camionnette. Maintenant j’ai trois pièces, un chat, et l’écho.
# says-tense: Bien sûr que je paie pour Grandson ! Cinq pièces et demie. Les enfants sont partis, chacun avec ses meubles. J’ai trois pièces et un chat. Qui l’a demandé, chez vous ?
# says-furious: Je paie une maison que je n’ai plus ! Les enfants sont partis ! Trois pièces, un chat, voilà ce que j’ai ! Personne n’a demandé !
# serenity-pack: Alors notre paquet Sérénité est fait pour vous : protection juridique, serrures, dépannage jour et nuit. Pour une personne seule, c’est { $legal } par an, bien employés.
# serenity-pack-also-1: Prenez le paquet Sérénité, { $legal } par an
# serenity-pack-also-2: Pour une personne seule, la protection juridique est idéale
# serenity-pack-also-3: Je vous propose Sérénité : serrures, dépannage, conseil
# serenity-pack-also-4: Avec le paquet Sérénité vous seriez tranquille toute seule
# serenity-pack-coach: Elle a parlé d’une maison qu’elle n’a plus, et elle a entendu un catalogue. Il manque une question avant toute offre.
# goes-for-all: Ça, quand les enfants partent, c’est pour tout le monde pareil. Au moins, le ménage va plus vite.
# goes-for-all-also-1: Les enfants partent, c’est la vie
# goes-for-all-also-2: Il y a pire, au moins vous avez de la place
# goes-for-all-also-3: On y passe tous, vous vous habituerez
# goes-for-all-also-4: Bah, un chat, c’est moins de travail que des enfants
# rooms-value: Qu’y a-t-il de valeur dans ces trois pièces, environ ? Et l’atelier ?
# rooms-value-also-1: Quelle valeur, à peu près, dans l’appartement et à l’atelier ?
# rooms-value-also-2: Combien valent vos affaires, en gros ?
# rooms-value-also-3: Des objets chers à la maison ? L’atelier est où ?
# rooms-value-also-4: Qu’y a-t-il à assurer, dans ces trois pièces ?
# what-you-have: Après des années à quatre, ça doit faire du silence. Pour que ce soit juste, cette fois : qu’avez-vous chez vous, et l’atelier est-il à part ?
# what-you-have-also-1: Ça doit résonner, maintenant. Qu’est-ce que vous avez maintenant chez vous, et l’atelier, il est assuré ailleurs ?
# what-you-have-also-2: Un grand vide, j’imagine. Pour calculer comme il faut : qu’y a-t-il dans ces trois pièces, et l’atelier ?
# what-you-have-also-3: Je comprends le vide. Cette fois on demande : qu’est-ce qui vous appartient, là, et où sont les outils ?
# what-you-have-also-4: Voir se vider une maison, ça remue. Dites-moi ce qui compte chez vous, et ce qui est à l’atelier ?
# what-you-have-coach: Un mot pour le silence, puis la question que personne n’a posée depuis vingt mois.
house = I’m still paying for Grandson, yes. Four beds, my mother’s kitchen. The children each drove off with their room in a van. Now I’ve three rooms, a cat, and the echo.
    .says-tense = Of course I’m paying for Grandson! Five and a half rooms. The children have gone, each with their furniture. I’ve three rooms and a cat. Who asked, over there?
    .says-furious = I’m paying for a house that I haven’t got any more! The children have gone! Three rooms, a cat, that’s what I have! Nobody asked!
    .serenity-pack = Then our Serenity package is made for you: legal cover, locks, call-outs day and night. For somebody on her own it’s { $legal } a year, well spent.
    .serenity-pack-also-1 = Take the Serenity package, { $legal } a year
    .serenity-pack-also-2 = For a person living alone legal cover is ideal
    .serenity-pack-also-3 = I suggest Serenity: locks, repairs, advice
    .serenity-pack-also-4 = With the Serenity package you’d be safe on your own
    .serenity-pack-coach = She spoke of a house that she no longer has, and heard a catalogue. One question is missing before any offer.
    .goes-for-all = Well, when the children leave it’s the same for everybody. At least there’s less to hoover.
    .goes-for-all-also-1 = Children leave, that’s life
    .goes-for-all-also-2 = There’s worse, at least you’ve space
    .goes-for-all-also-3 = We all go through it, you’ll get used to it
    .goes-for-all-also-4 = Oh well, a cat’s less work than children
    .rooms-value = What’s of value in those three rooms, roughly? And the workshop?
    .rooms-value-also-1 = What’s it worth, roughly, the flat and the workshop?
    .rooms-value-also-2 = How much are your things worth, more or less?
    .rooms-value-also-3 = Anything expensive at home? And where’s the workshop?
    .rooms-value-also-4 = What is there to insure in the three rooms?
    .what-you-have = After years with four of you it must be quiet. So that we get it right this time: what have you got there, and is the workshop separate?
    .what-you-have-also-1 = It must echo now. What do you have at home now, and is the workshop insured elsewhere?
    .what-you-have-also-2 = A big gap, I imagine. To work it out properly: what’s in the three rooms, and the workshop?
    .what-you-have-also-3 = I understand about the gap. This time we’re asking: what’s yours there, and where are the tools?
    .what-you-have-also-4 = Seeing a house empty out, that’s hard. Tell me what matters at your place, and what’s at the workshop?
    .what-you-have-coach = A word for the quiet, then the question that nobody has asked for twenty months.

# text: L’atelier est assuré à part, les violons aussi. À la maison, des livres, un bon lit, le chat. Et j’ai là une autre offre, je ne vous le cache pas : deux cent septante et un francs.
# says-tense: L’atelier, c’est à part. Chez moi, rien de cher. Et chez les autres, on me propose { $other }. J’ai le papier sous les yeux.
# says-furious: Chez moi il n’y a rien, l’atelier est à part ! Et chez les autres, c’est deux cent septante et un ! Voilà !
# right-sum: Comparez, c’est normal. Pour trois pièces, chez nous : { $adapted } dès janvier, et { $back } vous reviennent, payés de trop. Est-ce que ça vous convient, ou préférez-vous l’autre ?
# right-sum-also-1: C’est normal de comparer. Pour ce que vous avez, ce serait { $adapted } par an, et je vous rends { $back }. Chez nous ou chez eux ?
# right-sum-also-2: Je comprends que vous ayez cherché ailleurs. Voici le juste : { $adapted } dès janvier, { $back } remboursés. Qu’en pensez-vous ?
# right-sum-also-3: Regardez les deux, à tête reposée : trois pièces à { $adapted }, et { $back } pour vous. Oui ou non, sans rancune
# right-sum-also-4: Vous faites bien d’avoir l’autre sous les yeux. La police adaptée coûte { $adapted }, le trop-payé, { $back }, vous revient. Vous préférez laquelle ?
# sixty-off: Je comprends. Ce que je peux faire, c’est un geste, { $gesture } de moins l’an prochain, parce que c’est vous et que onze ans, tout de même, ça se respecte.
# sixty-off-also-1: Je vous comprends, je peux vous ôter { $gesture } l’an prochain
# sixty-off-also-2: Pour vos onze ans, je vous offre { $gesture }
# sixty-off-also-3: Je vois bien que c’est une différence ; un geste de { $gesture }, ça vous irait ?
# sixty-off-also-4: Je vous accorde { $gesture } de rabais, je comprends que ça compte
# they-drop-you: À ce prix-là, ils vous laissent tomber à la première fuite. Nous, au moins, vous nous connaissez.
# they-drop-you-also-1: Les autres, à ce tarif, ne paient jamais
# they-drop-you-also-2: Méfiez-vous, ils sont moins chers parce qu’ils ne valent rien
# they-drop-you-also-3: Vous ne les connaissez pas, eux
# they-drop-you-also-4: À deux cents et des poussières, il y a forcément un piège
# adapted-plain: Police adaptée, { $adapted } par an. On fait le changement ?
# adapted-plain-also-1: Je peux adapter à trois pièces, { $adapted }. D’accord ?
# adapted-plain-also-2: Ce serait { $adapted } par an. Je change ?
# adapted-plain-also-3: Nouvelle prime, { $adapted }. Ça joue ?
# adapted-plain-also-4: Pour trois pièces, { $adapted }. Vous prenez ?
# check-and-offer: Je regarde ce que ça donne pour trois pièces… { $adapted } par an. Ça vous irait ?
# check-and-offer-also-1: Je calcule pour trois pièces : { $adapted } par an, vous voulez ?
# check-and-offer-also-2: Attendez, je regarde. { $adapted }. Est-ce que ça convient ?
# check-and-offer-also-3: Laissez-moi voir le tarif… { $adapted } l’an, d’accord ?
# check-and-offer-also-4: Je consulte le barème, trois pièces, { $adapted }, intéressée ?
value = The workshop’s insured apart, and so are the violins. At home there are books, a good bed, the cat. And I’ve another offer here, I won’t hide it: two hundred and seventy-one francs.
    .says-tense = The workshop’s separate. At home, nothing dear. And the others offer me { $other }. I’ve the paper in front of me.
    .says-furious = There’s nothing at my place, the workshop’s separate! And the others take two hundred and seventy-one! There!
    .right-sum = Do compare, that’s only natural. For three rooms, with us: { $adapted } from January, and you get { $back } back, which you overpaid. Does that suit you, or would you rather have the other?
    .right-sum-also-1 = It’s normal to compare. For what you have it’d be { $adapted } a year, and I give you back { $back }. With us or with them?
    .right-sum-also-2 = I understand that you looked elsewhere. Here’s what’s fair: { $adapted } from January, { $back } refunded. What do you think?
    .right-sum-also-3 = Look at both in peace: three rooms at { $adapted }, and { $back } for you. Yes or no, no hard feelings
    .right-sum-also-4 = Quite right to have the other in front of you. The adapted policy costs { $adapted }, and the { $back } overpaid come back to you. Which would you rather?
    .sixty-off = I understand. What I can do is a gesture, { $gesture } off next year, because it’s you, and because eleven years, after all, deserve some respect.
    .sixty-off-also-1 = I understand you, I can take { $gesture } off next year
    .sixty-off-also-2 = For your eleven years I’ll give you { $gesture }
    .sixty-off-also-3 = I do see it’s a difference; a gesture of { $gesture }, would that do?
    .sixty-off-also-4 = I’ll grant you { $gesture } discount, I understand that it counts
    .they-drop-you = At that price they’ll drop you at the first leak. With us at least you know where you are.
    .they-drop-you-also-1 = At that rate the others never pay
    .they-drop-you-also-2 = Beware, they’re cheaper because they’re no good
    .they-drop-you-also-3 = You don’t know what they’re like
    .they-drop-you-also-4 = Two hundred and something, there’s bound to be a catch
    .adapted-plain = Adapted policy, { $adapted } a year. Shall we make the change?
    .adapted-plain-also-1 = I can adapt it to three rooms, { $adapted }. All right?
    .adapted-plain-also-2 = It’d be { $adapted } a year. Do I change it?
    .adapted-plain-also-3 = New premium, { $adapted }. Does that work?
    .adapted-plain-also-4 = For three rooms, { $adapted }. Will you take it?
    .check-and-offer = Let me see what it comes to for three rooms… { $adapted } a year. Would that do?
    .check-and-offer-also-1 = I’m working it out for three rooms: { $adapted } a year, would you like it?
    .check-and-offer-also-2 = Wait, I’m looking. { $adapted }. Is that all right?
    .check-and-offer-also-3 = Let me see the tariff… { $adapted } a year, agreed?
    .check-and-offer-also-4 = I’m checking the scale, three rooms, { $adapted }, interested?

# text: Vous voyez, moins chère ou pas, ça reste la maison de Grandson. Vous ne m’avez pas écoutée.
# says-tense: On y est de nouveau. Je vous parle de trois pièces, et vous me répondez Grandson. Vous écoutez, ou vous lisez ?
# says-furious: Je n’y habite plus, à Grandson ! C’est pourtant simple ! Trois pièces !
# last-word: Alors disons que c’est mon dernier mot, madame. À vous de voir si onze ans valent cent francs.
# last-word-also-1: Je n’irai pas plus loin, c’est à prendre ou à laisser
# last-word-also-2: Si onze ans ne valent pas cent francs, je n’y peux rien
# last-word-also-3: C’est ma dernière offre, après, c’est la porte
# last-word-also-4: Décidez-vous, après ce soir il n’y aura plus rien
# note-and-pass: Je note que vous souhaitez une adaptation. Un collègue vous rappellera pour le calcul.
# note-and-pass-also-1: Je transmets, on vous rappellera
# note-and-pass-also-2: Quelqu’un du calcul vous appelle ces prochains jours
# note-and-pass-also-3: Je le note pour un collègue, bonne soirée
# note-and-pass-also-4: Vous serez contactée pour l’adaptation
# note-and-pass-coach: « On vous rappelle. » C’est la phrase de septembre.
# hear-and-fit: C’est vrai, je répondais à côté. Trois pièces, donc : { $adapted } par an, et { $back } rendus. Oui, ou non ?
# hear-and-fit-also-1: Vous avez raison, je parlais encore de Grandson. Donc trois pièces : { $adapted } par an et { $back } de retour. Vous dites oui ou non ?
# hear-and-fit-also-2: C’est juste, je n’écoutais pas. Vous vivez dans trois pièces : { $adapted }, et on vous rend { $back }
# hear-and-fit-also-3: Pardonnez l’obstination, je comprends. Pour votre appartement actuel, { $adapted } l’an, { $back } remboursés. Qu’en dites-vous ?
# hear-and-fit-also-4: Je reprends : un chat, trois pièces, rien de cher. Ça fait { $adapted }, et le trop-payé, { $back }, vous revient
# keep-rebate: Je vous comprends tout à fait. Prenez déjà un rabais pour l’an prochain, et d’ici là on verra.
# keep-rebate-also-1: Je vous comprends bien. Gardez le rabais en attendant
# keep-rebate-also-2: Oui, je vois, prenez toujours ça, on avisera
# keep-rebate-also-3: Je saisis. Le rabais d’abord, le reste l’an prochain
# keep-rebate-also-4: Je comprends, mais profitez-en déjà, et après on regardera
rebate = You see, cheaper or not, it’s still the house in Grandson. You haven’t listened to me.
    .says-tense = Here we go again. I talk about three rooms, and you answer Grandson. Are you listening, or are you reading?
    .says-furious = I don’t live in Grandson any more! It’s simple enough! Three rooms!
    .last-word = Then let’s say that’s my last word, madam. It’s for you to see whether eleven years are worth a hundred francs.
    .last-word-also-1 = I won’t go any further, take it or leave it
    .last-word-also-2 = If eleven years aren’t worth a hundred francs I can’t help it
    .last-word-also-3 = It’s my last offer, after that there’s the door
    .last-word-also-4 = Make up your mind, after tonight there’ll be nothing
    .note-and-pass = I’ll note that you’d like an adaptation. A colleague will call you back for the figures.
    .note-and-pass-also-1 = I’ll pass it on, somebody will ring you
    .note-and-pass-also-2 = Someone from calculations will call in the next few days
    .note-and-pass-also-3 = I’ll note it for a colleague, good evening
    .note-and-pass-also-4 = You’ll be contacted about the adaptation
    .note-and-pass-coach = “We’ll call you back.” That is the sentence of September.
    .hear-and-fit = That’s true, I was answering the wrong question. Three rooms, then: { $adapted } a year, and { $back } back to you. Yes, or no?
    .hear-and-fit-also-1 = You’re right, I was still talking about Grandson. So, three rooms: { $adapted } a year and { $back } back. Do you say yes or no?
    .hear-and-fit-also-2 = Fair point, I wasn’t listening. You live in three rooms: { $adapted }, and we return { $back }
    .hear-and-fit-also-3 = Forgive my stubbornness, I understand. For the flat you have now, { $adapted } a year, { $back } refunded. What do you say?
    .hear-and-fit-also-4 = I’ll start again: a cat, three rooms, nothing dear. That makes { $adapted }, and the { $back } you overpaid come back
    .keep-rebate = I quite understand you. Take a discount for next year to begin with, and then we’ll see.
    .keep-rebate-also-1 = I do understand you. Keep the discount for the time being
    .keep-rebate-also-2 = Yes, I see, take that at any rate, we’ll think of something
    .keep-rebate-also-3 = I get it. The discount first, the rest next year
    .keep-rebate-also-4 = I understand, but make use of it now, and we’ll look at it afterwards

# text: Deux cent soixante-deux nonante. Trois pièces, un chat, et pas un lit de trop. … Je reste. Mais pourquoi il a fallu que je dise au revoir pour qu’on me demande comment je vis ?
# says-tense: Bon. C’est juste, ce chiffre. Je reste. Mais dites-moi pourquoi il faut claquer la porte, chez vous, pour qu’on vous demande comment vous vivez ?
# says-furious: Oui, d’accord, je reste ! Mais c’est une honte, de devoir crier pour ça !
# three-year-term: Vous avez raison, et je vous demande pardon pour nous. À ce tarif, je vous inscris sur trois ans, comme ça on n’en parle plus et vous êtes tranquille jusqu’à fin 2029.
# three-year-term-also-1: Pardon pour tout. Je vous mets ça sur trois ans, c’est plus simple
# three-year-term-also-2: Mes excuses. Voilà, trois ans à ce prix, vous êtes tranquille
# three-year-term-also-3: Vous avez raison, pardon. C’est bloqué jusqu’en 2029, comme ça c’est fait
# three-year-term-also-4: Je m’excuse pour nous. À ce prix-là, c’est un contrat de trois ans, je l’inscris
# three-year-term-coach: Elle a dit oui à un prix, pas à trois ans. Elle le lira demain, sur la confirmation.
# and-legal-cover: L’important, c’est que vous restiez ! Et je vous ajoute la protection juridique à l’essai ?
# and-legal-cover-also-1: Vous restez, c’est formidable ! J’ajoute la protection juridique à l’essai ?
# and-legal-cover-also-2: Super, et un petit essai juridique avec ?
# and-legal-cover-also-3: Tant mieux ! Je vous mets aussi le dépannage serrures ?
# and-legal-cover-also-4: Quel plaisir que vous restiez, et si on complétait avec le paquet juridique ?
# should-not-have: Vous n’auriez jamais dû en arriver là. J’inscris : trois pièces, { $adapted } dès le { $first }, { $back } rendus sous dix jours, sans durée imposée.
# should-not-have-also-1: Vous avez raison, on aurait dû demander tout de suite. Je résume : { $adapted } dès janvier, { $back } rendus, sans engagement de durée
# should-not-have-also-2: Cette question venait un an trop tard, je le reconnais. Donc : trois pièces, { $adapted }, { $back } sur votre compte d’ici dix jours
# should-not-have-also-3: Je comprends votre amertume. C’est écrit : { $adapted } par an dès le { $first }, { $back } remboursés, libre chaque année
# should-not-have-also-4: Ce n’était pas à vous de claquer la porte. Récapitulons : { $adapted }, trois pièces, { $back } en retour sous dix jours
# entered: C’est inscrit. Vous recevez la confirmation demain, par e-mail.
# entered-also-1: C’est fait, confirmation demain
# entered-also-2: J’ai adapté la police, vous aurez un e-mail
# entered-also-3: Changement inscrit, vous le recevez par écrit demain
# entered-also-4: Voilà, c’est enregistré, le papier suit
yes = Two hundred and sixty-two ninety. Three rooms, a cat, and not a bed too many. … I’m staying. But why did I have to say goodbye before anybody asked how I live?
    .says-tense = Right. That’s a fair figure. I’m staying. But tell me why one has to slam the door, over there, to be asked how one lives?
    .says-furious = Yes, all right, I’m staying! But it’s a disgrace, having to shout for it!
    .three-year-term = You’re right, and I beg your pardon for all of us. At that rate I’m putting you down for three years, then it’s off your mind and you’re settled till the end of 2029.
    .three-year-term-also-1 = Sorry for everything. I’m putting it on three years, it’s simpler
    .three-year-term-also-2 = My apologies. There, three years at that price, and you can rest easy
    .three-year-term-also-3 = You’re right, sorry. It’s fixed till 2029, so that’s done
    .three-year-term-also-4 = I apologise for us. At that price it’s a three-year contract, I’m entering it
    .three-year-term-coach = She said yes to a price, not to three years. She will read it tomorrow, on the confirmation.
    .and-legal-cover = The main thing is that you’re staying! And shall I add the legal cover on trial?
    .and-legal-cover-also-1 = You’re staying, that’s wonderful! Shall I add legal cover on trial?
    .and-legal-cover-also-2 = Great, and a little legal trial with it?
    .and-legal-cover-also-3 = So much the better! Shall I put the lock service on as well?
    .and-legal-cover-also-4 = How nice that you’re staying, and what if we rounded it off with the legal package?
    .should-not-have = It should never have come to that. I’m entering it: three rooms, { $adapted } from { $first }, { $back } returned within ten days, no fixed term.
    .should-not-have-also-1 = You’re right, we should have asked at once. To sum up: { $adapted } from January, { $back } back, no term
    .should-not-have-also-2 = That question came a year too late, I admit it. So: three rooms, { $adapted }, { $back } on your account within ten days
    .should-not-have-also-3 = I understand that you’re bitter. It’s written down: { $adapted } a year from { $first }, { $back } refunded, and you’re free every year
    .should-not-have-also-4 = It wasn’t for you to slam the door. Let me recap: { $adapted }, three rooms, { $back } back within ten days
    .entered = It’s entered. You’ll get the confirmation tomorrow, by e-mail.
    .entered-also-1 = Done, confirmation tomorrow
    .entered-also-2 = I’ve adapted the policy, you’ll get an e-mail
    .entered-also-3 = Change registered, you’ll have it in writing tomorrow
    .entered-also-4 = There, it’s saved, the paper follows

# text: Non. Votre chiffre est juste, je crois, et il vient trop tard. J’ai donné ma parole à l’autre ce matin. Ça me fait drôle, tout de même. Onze ans.
# says-tense: Non. Il fallait le calculer l’an dernier. J’ai dit oui à l’autre, et je n’ai qu’une parole. Ça me fait quelque chose, ne croyez pas.
# says-furious: Non ! C’est trop tard ! J’ai donné ma parole ailleurs ! Onze ans, et c’est comme ça que ça finit !
# go-lower: Et si je vous le faisais à deux cent quarante ? Une parole du matin, ça se reprend l’après-midi, vous avez quatorze jours. Dites oui, et je m’occupe de tout.
# go-lower-also-1: Et à deux cent quarante, vous restez ?
# go-lower-also-2: Reprenez votre parole, vous avez quatorze jours, et je baisse encore
# go-lower-also-3: Je peux faire mieux que l’autre, dites un prix
# go-lower-also-4: Attendez, encore dix francs de moins et c’est oui ?
# go-lower-coach: Son non était entier. Après lui, il n’y a plus d’offre : il y a une manière de se quitter.
# clean-goodbye: Ça compte, onze ans, et une parole aussi. Vous restez couverte jusqu’au { $last } : que l’autre commence le lendemain, responsabilité civile comprise. Les { $back } vous reviennent quand même.
# clean-goodbye-also-1: Je comprends, et je respecte votre parole. Couverture jusqu’au { $last }, faites commencer l’autre le lendemain, avec la responsabilité civile. Et { $back } vous seront rendus
# clean-goodbye-also-2: Onze ans, ça ne s’efface pas. Veillez seulement à ce que l’autre débute le { $first }. Ce que vous avez trop payé, { $back }, on vous le rend
# clean-goodbye-also-3: Ça fait drôle, oui, ici aussi. Vous êtes assurée chez nous jusqu’à la fin de décembre ; vérifiez la responsabilité civile chez l’autre, et vous recevrez { $back }
# clean-goodbye-also-4: Une parole est une parole. Pas un jour de trou : nous jusqu’au { $last }, eux dès le lendemain. Les { $back } vous reviennent, je m’en occupe
# clean-goodbye-coach: Pas un jour sans couverture, et ce qui lui est dû. On part bien d’une maison comme celle-là, et on en parle bien.
# you-will-regret: Dommage. Vous verrez, ils sont charmants jusqu’au premier sinistre, et après, bonne chance.
# you-will-regret-also-1: Vous verrez au premier sinistre
# you-will-regret-also-2: Vous reviendrez, mais ce ne sera plus au même prix
# you-will-regret-also-3: Je vous aurai prévenue, ils ne répondent jamais
# you-will-regret-also-4: Ne venez pas vous plaindre quand ils refuseront de payer
# noted-left: C’est noté, madame Jaquier. Il nous faut votre e-mail jusqu’au { $last }.
# noted-left-also-1: Entendu, envoyez l’e-mail avant le { $last }
# noted-left-also-2: Noté. Écrivez-nous d’ici fin décembre
# noted-left-also-3: D’accord, il nous faut un mot écrit jusqu’au { $last }
# noted-left-also-4: C’est enregistré, pensez à confirmer par e-mail
no = No. Your figure’s right, I think, and it comes too late. I gave the others my word this morning. It feels odd, all the same. Eleven years.
    .says-tense = No. You should have worked it out last year. I’ve said yes to the others, and I keep my word. It gets to me, don’t think it doesn’t.
    .says-furious = No! It’s too late! I’ve given my word elsewhere! Eleven years, and that’s how it ends!
    .go-lower = And if I did it for two hundred and forty? A word given in the morning can be taken back in the afternoon, you’ve fourteen days. Say yes, and I’ll see to it all.
    .go-lower-also-1 = And for two hundred and forty, would you stay?
    .go-lower-also-2 = Take your word back, you’ve fourteen days, and I’ll go lower still
    .go-lower-also-3 = I can beat the others, name a price
    .go-lower-also-4 = Wait, another ten francs off and it’s a yes?
    .go-lower-coach = Her no was whole. After it there are no more offers: there is a way of parting.
    .clean-goodbye = Eleven years count, and so does a word. You’re covered until { $last }: let the other one start the day after, liability included. The { $back } come back to you all the same.
    .clean-goodbye-also-1 = I understand, and I respect your word. Covered until { $last }, let the other begin the next day, with liability. And you’ll get { $back } back
    .clean-goodbye-also-2 = Eleven years can’t be wiped out. Only see that the other one starts on { $first }. What you overpaid, { $back }, we return
    .clean-goodbye-also-3 = It feels odd here too. You’re insured with us until the end of December; do check the liability with the others, and you’ll receive { $back }
    .clean-goodbye-also-4 = A word is a word. Not a day’s gap: us until { $last }, them from the next day. The { $back } are yours, I’ll see to it
    .clean-goodbye-coach = Not a day without cover, and what she is owed. One leaves a house like that well, and speaks well of it.
    .you-will-regret = A pity. You’ll see, they’re charming until the first claim, and after that, good luck.
    .you-will-regret-also-1 = You’ll see at the first claim
    .you-will-regret-also-2 = You’ll be back, but not at the same price
    .you-will-regret-also-3 = I’ll have warned you, they never answer
    .you-will-regret-also-4 = Don’t come complaining when they refuse to pay
    .noted-left = It’s noted, Ms Jaquier. We need your e-mail by { $last }.
    .noted-left-also-1 = All right, send the e-mail before { $last }
    .noted-left-also-2 = Noted. Write to us by the end of December
    .noted-left-also-3 = Fine, we need a written word by { $last }
    .noted-left-also-4 = It’s registered, remember to confirm by e-mail

# text: Alors voilà. Le chat réclame, et j’ai une colle qui prend. C’est tout ?
# says-tense: C’est tout, alors ? J’ai une colle qui prend, à l’atelier.
# says-furious: C’est fini, oui ? J’ai du travail.
# in-writing-tonight: C’est tout : vous avez ce soir par e-mail ce que nous avons dit, dates et montants, avec mon nom dessous. Bonne soirée, madame Jaquier.
# in-writing-tonight-also-1: Oui. Tout part ce soir par écrit, dates et montants, signé de mon nom. Bonne soirée
# in-writing-tonight-also-2: C’est tout, et vous aurez le résumé par e-mail dans l’heure, avec mon nom. Au revoir, madame Jaquier
# in-writing-tonight-also-3: Voilà. Ce que nous avons dit, vous le recevez ce soir noir sur blanc, et mon nom dessous. Bonne soirée
# in-writing-tonight-also-4: Nous sommes au bout : un e-mail ce soir reprend chaque point. Belle soirée à vous
# survey: Presque : vous allez recevoir un petit sondage, mettez un dix, s’il vous plaît, sinon c’est nous qui trinquons.
# survey-also-1: Il y aura un questionnaire, donnez la meilleure note, s’il vous plaît
# survey-also-2: Mettez dix au sondage, ça compte pour nous
# survey-also-3: Répondez au SMS par un dix, hein
# survey-also-4: Encore une chose, notez-moi très bien, je vous prie
# recommend-us: C’est tout. Et si dans votre entourage quelqu’un cherche une assurance, pensez à nous, il y a cent francs pour chaque nouveau client que vous amenez.
# recommend-us-also-1: Parlez de nous autour de vous, il y a cent francs à gagner
# recommend-us-also-2: Si une amie cherche, envoyez-la-nous, au revoir
# recommend-us-also-3: Cent francs par client que vous nous amenez, pensez-y
# recommend-us-also-4: Recommandez-nous, c’est bien payé. Bonne soirée
# bye: C’est tout. Bonne soirée.
# bye-also-1: Oui, bonne soirée
# bye-also-2: C’est tout pour moi, au revoir
# bye-also-3: Voilà, bonsoir
# bye-also-4: Rien d’autre, bonne soirée
goodbye = Well, there we are. The cat’s complaining, and I’ve glue setting. Is that all?
    .says-tense = Is that all, then? I’ve glue setting in the workshop.
    .says-furious = Is that it? I’ve work to do.
    .in-writing-tonight = That’s all: tonight you’ll have what we said by e-mail, dates and amounts, with my name under it. Good evening, Ms Jaquier.
    .in-writing-tonight-also-1 = Yes. It all goes out tonight in writing, dates and amounts, signed with my name. Good evening
    .in-writing-tonight-also-2 = That’s all, and you’ll have the summary by e-mail within the hour, with my name. Goodbye, Ms Jaquier
    .in-writing-tonight-also-3 = There. You’ll get what we said tonight in black and white, and my name under it. Good evening
    .in-writing-tonight-also-4 = We’re through: an e-mail tonight goes over each point. Have a lovely evening
    .survey = Nearly: you’ll be getting a little survey, give us a ten, please, or we’re the ones who pay for it.
    .survey-also-1 = There’ll be a questionnaire, top marks, please
    .survey-also-2 = Put ten in the survey, it counts for us
    .survey-also-3 = Answer the text with a ten, will you
    .survey-also-4 = One more thing, rate me very well, I beg you
    .recommend-us = That’s all. And if anybody you know is looking for insurance, think of us, there’s a hundred francs for each new customer that you bring.
    .recommend-us-also-1 = Mention us to people, there’s a hundred francs in it
    .recommend-us-also-2 = If a friend’s looking, send her to us, goodbye
    .recommend-us-also-3 = A hundred francs for every customer you bring, think about it
    .recommend-us-also-4 = Recommend us, it pays well. Good evening
    .bye = That’s all. Good evening.
    .bye-also-1 = Yes, good evening
    .bye-also-2 = That’s all from me, goodbye
    .bye-also-3 = Right, good night
    .bye-also-4 = Nothing else, have a good evening

# text: Passez-moi quelqu’un qui décide. Je n’ai rien contre vous.
# says-tense: Votre chef, s’il vous plaît. Quelqu’un qui ait le droit de répondre par une phrase.
# says-furious: Votre chef ! Tout de suite !
# put-through: Je comprends. Je lui raconte tout d’abord, pour que vous n’ayez pas à recommencer, et je vous la passe.
# put-through-also-1: D’accord, je lui explique d’abord, puis je vous transfère
# put-through-also-2: Je comprends, ma responsable saura tout avant de prendre la ligne
# put-through-also-3: Bien sûr. Je la mets au courant et vous n’aurez rien à redire
# put-through-also-4: C’est légitime. Je résume à ma cheffe et je vous la passe
# answer-it: Vous avez de quoi être fâchée, et je vous ai mal répondu. La décision est à vous, et je peux tout faire d’ici. Deux minutes ?
# answer-it-also-1: Je comprends votre colère, et je peux décider ici. Me donnez-vous deux minutes ?
# answer-it-also-2: Vous avez raison d’être fâchée. Je m’en charge personnellement, puis-je essayer encore ?
# answer-it-also-3: C’est vrai, je n’ai pas été à la hauteur. Tout est dans mes mains, on reprend ?
# answer-it-also-4: Je vous dois une réponse claire, et je vais la donner. Deux minutes, d’accord ?
# she-says-same: Elle vous dira exactement la même chose que moi, vous savez, avec moins de patience.
# she-says-same-also-1: Elle ne dira rien d’autre que moi
# she-says-same-also-2: Ça ne changera rien, vous savez
# she-says-same-also-3: Ma cheffe est moins patiente encore
# she-says-same-also-4: Vous perdrez votre temps, la réponse est la même
supervisor = Put me through to somebody who decides. I’ve nothing against you.
    .says-tense = Your boss, please. Somebody who’s allowed to answer in one sentence.
    .says-furious = Your boss! This minute!
    .put-through = I understand. I’ll tell her everything first, so that you needn’t begin again, and put you through.
    .put-through-also-1 = All right, I explain it to her first, then I transfer you
    .put-through-also-2 = I understand, my supervisor will know everything before she takes the line
    .put-through-also-3 = Of course. I’ll put her in the picture and you won’t have to repeat it
    .put-through-also-4 = That’s fair. I’ll sum it up for my boss and pass you on
    .answer-it = You’ve good reason to be cross, and I answered you badly. It’s your decision, and I can do all of it from here. Two minutes?
    .answer-it-also-1 = I understand your anger, and I can decide here. Will you give me two minutes?
    .answer-it-also-2 = You’re right to be cross. I’ll see to it myself, may I try again?
    .answer-it-also-3 = It’s true, I wasn’t up to it. It’s all in my hands, shall we go on?
    .answer-it-also-4 = I owe you a clear answer, and I’m going to give it. Two minutes, all right?
    .she-says-same = She’ll tell you exactly what I’m telling you, you know, with less patience.
    .she-says-same-also-1 = She won’t say anything different
    .she-says-same-also-2 = It won’t change a thing, you know
    .she-says-same-also-3 = My boss has even less patience
    .she-says-same-also-4 = You’ll be wasting your time, the answer’s the same

# text: Merci. Et dites-leur, pour la lettre : « Madame », ça suffit.
# says-tense: Bien. Bonne soirée.
# says-furious: C’est ça. Bonsoir.
# becomes: La lettre suivante commençait par « Madame Jaquier ». Au printemps, Vesna a déclaré sa première vitre en douze ans, sans s’excuser.
stayed = Thank you. And tell them, about the letter: my name would do.
    .says-tense = Good. Good evening.
    .says-furious = Quite. Good evening.
    .becomes = The next letter began “Dear Ms Jaquier”. In spring Vesna claimed for her first window in twelve years, and did not apologise.

# text: Vous, j’aurais bien voulu vous garder. Au revoir.
# says-tense: Au revoir. Et merci de ne pas m’avoir retenue.
# says-furious: Au revoir !
# becomes: Elle est partie au 31 décembre, couverte jusqu’à minuit. Deux ans plus tard, sa fille a cherché une assurance à Yverdon ; elle lui a donné votre numéro.
parted = You, I’d have liked to keep. Goodbye.
    .says-tense = Goodbye. And thank you for not holding on to me.
    .says-furious = Goodbye!
    .becomes = She left on 31 December, covered until midnight. Two years later her daughter was looking for insurance in Yverdon; she gave her your number.

# text: Trois ans ? Je n’ai pas… Bon. On verra.
# says-tense: Trois ans ? Qui a parlé de trois ans ?
# says-furious: Trois ans ! Et voilà ! Je le savais !
# becomes: Elle a relu la confirmation trois fois, une par année. Elle paie à l’heure, et elle a inscrit sur le calendrier de 2029 le jour où elle écrira.
tied = Three years? I didn’t… Well. We’ll see.
    .says-tense = Three years? Who said anything about three years?
    .says-furious = Three years! There! I knew it!
    .becomes = She read the confirmation three times, once for each year. She pays on time, and has marked on the calendar for 2029 the day on which she will write.

# text: Bon. Va pour le rabais. Bonsoir.
# says-tense: Un rabais sur une maison vide. Bonsoir.
# says-furious: Gardez-le, votre rabais !
# becomes: Elle a payé une année de plus pour quatre lits et une cuisine. En automne, elle n’a pas téléphoné : elle a écrit.
kept-dear = Well. The discount, then. Good evening.
    .says-tense = A discount on an empty house. Good evening.
    .says-furious = Keep it, your discount!
    .becomes = She paid another year for four beds and a kitchen. In autumn she did not ring: she wrote.

# text: Bonne soirée.
# says-tense: C’est ça. Bonne soirée.
# says-furious: Enfin !
# becomes: Son e-mail est arrivé à 19 h 04. Sous « motif », quelqu’un a coché « prix ».
let-go = Good evening.
    .says-tense = Quite. Good evening.
    .says-furious = At last!
    .becomes = Her e-mail came in at 7.04 p.m. Under “reason”, somebody ticked “price”.

# text: Merci. J’attends.
# says-tense: Bien.
# says-furious: Enfin !
# becomes: La responsable a vu les deux appels de septembre, et s’est excusée. Elle a calculé la somme en trois minutes ; vous l’aviez sous les yeux.
handed-up = Thank you. I’ll wait.
    .says-tense = Good.
    .says-furious = At last!
    .becomes = The supervisor saw the two calls in September, and apologised. She worked out the sum in three minutes; you had it in front of you.

# text: Ma colle a pris. Je vous écrirai.
# says-tense: Je raccroche. Vous aurez ma lettre.
# says-furious: Ça suffit !
# becomes: Elle a envoyé un recommandé, par prudence. La personne du guichet lui a demandé si c’était pour une bonne nouvelle.
hung-up = My glue has set. I’ll write to you.
    .says-tense = I’m hanging up. You’ll have my letter.
    .says-furious = That’s enough!
    .becomes = To be on the safe side she sent it registered. The woman at the post office asked whether it was good news.
