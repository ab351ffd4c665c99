# text: The regular
title = L’habitué

# text: Tuesday, October 6. You answer the customer line of Hartwell Home, a chain of home-improvement stores in Ohio. Bernie Tisdale, a retired shop teacher from outside Toledo, calls about a paint sprayer that he bought ten days ago and that got cheaper on Sunday. He is good company, he knows the rulebook, and two colleagues have already given him something this year.
briefing = Mardi 6 octobre. Vous répondez au service clients de Hartwell Home, une chaîne de magasins de bricolage de l’Ohio. Bernie Tisdale, professeur d’atelier à la retraite, des environs de Toledo, appelle pour un pistolet à peinture acheté il y a dix jours et dont le prix a baissé dimanche. Il est de bonne compagnie, il connaît le règlement par cœur, et deux collègues lui ont déjà accordé quelque chose cette année.

# text: 12.4, price adjustment: if we lower a price within 14 days, the buyer gets the difference back, at any store or by phone, the way it was paid. It is a right, not a favor.
policy-adjustment = 12.4, ajustement de prix : si nous baissons un prix dans les 14 jours, l’acheteur récupère la différence, dans n’importe quel magasin ou par téléphone, sur le moyen de paiement d’origine. C’est un droit, pas une faveur.

# text: “We beat it by ten percent” ended on January 31, 2026, everywhere and for everybody.
policy-ten = « Dix pour cent de mieux que la différence » : offre terminée le 31 janvier 2026, partout et pour tout le monde.

# text: 7.2, goodwill: at most two credits per account in twelve months, for something that we did wrong. A third is not yours to give, however small.
policy-goodwill = 7.2, geste commercial : deux au plus par compte en douze mois, pour une erreur de notre part. Le troisième ne dépend pas de vous, si petit soit-il.

# text: What you do for one caller you must be able to do for the next one in the same case. A survey score buys nothing.
policy-same = Ce que vous faites pour l’un, vous devez pouvoir le faire pour le suivant dans le même cas. Une note d’enquête n’achète rien.

# text: You may reserve any item in stock at any store for two days. Look before you promise.
policy-stock = Vous pouvez mettre de côté pendant deux jours tout article en stock, dans tout magasin. Regardez avant de promettre.

# text: Account
# value: B. Tisdale, Toledo, customer since 2015
record-account = Compte
    .value = B. Tisdale, Toledo, client depuis 2015

# text: Last purchase
# value: Paint sprayer HV-40, September 26, 2026, { $paid }, Monroe Street
record-purchase = Dernier achat
    .value = Pistolet à peinture HV-40, 26 septembre 2026, { $paid }, Monroe Street

# text: Price today
# value: { $flyer }, since Sunday’s flyer
record-price = Prix du jour
    .value = { $flyer }, depuis le prospectus de dimanche

# text: Goodwill, March
# value: { $ask }: delivery truck did not come
record-march = Geste commercial, mars
    .value = { $ask } : camion de livraison jamais venu

# text: Goodwill, June
# value: { $ask }: grill delivered with two legs
record-june = Geste commercial, juin
    .value = { $ask } : barbecue livré avec deux pieds

# text: Note
# value: Desk, yesterday: adjustment refused, “original register only”
record-note = Note
    .value = Accueil, hier : ajustement refusé, « caisse d’origine seulement »

# text: to hear that he was no cheat at that desk
need-believed = s’entendre dire qu’il n’était pas un tricheur à ce comptoir

# text: to get the difference that the flyer owes him
need-difference = récupérer la différence que le prospectus lui doit

# text: to know why the ten percent no longer counts
need-why = savoir pourquoi les dix pour cent ne valent plus

# text: to have the ramp painted before his sister comes home
need-ramp = avoir peint la rampe avant le retour de sa sœur

# text: Why “beat it by ten percent” ended
# content: Ended January 31, 2026. Resellers bought pallets against other stores’ closeout prices; shelves were empty for everyone else. Stores were told to take the orange signs down in February; some still hang. No exceptions by account.
knowledge-ten = Pourquoi les « dix pour cent de mieux » ont pris fin
    .content = Terminé le 31 janvier 2026. Des revendeurs achetaient par palettes en jouant sur les prix de liquidation des concurrents ; les rayons étaient vides pour tous les autres. Les magasins devaient retirer les affiches orange en février ; quelques-unes restent. Aucune exception par compte.

# text: Sprayer HV-40: which tip for what
# content: The 1.3 mm tip in the box is for stain and thin paint. Anything with grit, such as anti-slip deck paint, needs the 2.5 mm wide tip, { $tip }, sold apart. With the small one it spits and clogs.
knowledge-tips = Pistolet HV-40 : quelle buse pour quoi
    .content = La buse de 1,3 mm fournie sert aux lasures et aux peintures fluides. Tout ce qui contient du grain, comme une peinture antidérapante, demande la buse large de 2,5 mm, { $tip }, vendue à part. Avec la petite, il crachote et se bouche.

# text: Price adjustment done, other request solved
disposition-adjusted = Ajustement de prix fait, autre demande réglée

# text: Price adjustment done, nothing else
disposition-adjusted-only = Ajustement de prix fait, rien d’autre

# text: Goodwill outside the rules
disposition-goodwill = Geste commercial hors des règles

# text: Not solved
disposition-open = Non réglé

# text: Passed to the team lead
disposition-passed-up = Passé à la responsable d’équipe

# text: Hey there. Bernie Tisdale, from the Monroe Street store. I drove twenty-two miles yesterday so a young man could look at me like I was passing bad checks. Eleven years I’ve been coming in. You got a minute, or is this one of those three-minute calls?
# says-tense: Bernie Tisdale, Monroe Street. Eleven years, and yesterday a kid at the desk looks at me like I’m passing bad checks. Twenty-two miles each way, for a look. So how long do I get with you? Three minutes?
# says-furious: Tisdale, Monroe Street. Eleven years! Twenty-two miles I drive, to be treated like a crook at your desk! You going to rush me too?
# account-first: Thanks for calling Hartwell Home, this is { $agent }. Phone number on the account, and the order number, please?
# account-first-also-1: hello, { $agent } with Hartwell Home, what’s the phone number on your account
# account-first-also-2: good afternoon sir, I’ll need your account phone number and the order number first
# account-first-also-3: thanks for calling, can you verify your phone number for me
# account-first-also-4: Hi there. Before we start, your order number and the number on the account, please.
# two-already: Hi, Mr. Tisdale. I see two goodwill credits this year already. So what’s it about this time?
# two-already-also-1: hello Mr. Tisdale, I can see you’ve had two credits from us already, what is it now
# two-already-also-2: hi, it says here you got goodwill in March and in June, so what’s this one about
# two-already-also-3: Good afternoon. You call us quite a bit, I see. What’s the request today?
# two-already-also-4: I’ve got your history here, sir, and you’ve been given something twice this year already
# two-already-coach: He told you how it felt to be looked at like a con man. You looked at him the same way.
# all-the-minutes: Hi, Bernie, { $agent } here. Eleven years, and you get that look? That’d sting anybody. I’ve got all the minutes it takes. Start wherever it starts.
# all-the-minutes-also-1: hello, this is { $agent }. after eleven years that must have hurt, take your time and tell me
# all-the-minutes-also-2: Hi Mr. Tisdale, I’m { $agent }. Nobody should be looked at like that. I’m not in a hurry, go ahead from the beginning.
# all-the-minutes-also-3: that’s a lousy way to be treated after eleven years, I’m { $agent }, and I’m listening
# all-the-minutes-also-4: hey Bernie, { $agent } speaking, I’d be sore too. no clock on this one, tell me the whole thing
# all-the-minutes-coach: He asks how long he has. You give him what no refund covers: room to tell it.
# fix-it-fast: Hey, Mr. Tisdale, that’s a quick one. Your sprayer’s on sale now, so I’ll refund the difference and you’re all set.
# fix-it-fast-also-1: hi there, easy fix, the sprayer went on sale so I’ll just send you the difference
# fix-it-fast-also-2: Hello! I can already see what it is, your sprayer got cheaper. Refund coming up.
# fix-it-fast-also-3: no need to explain, I see the price dropped, I’ll take care of the refund
# fix-it-fast-also-4: good afternoon, I’ll save you the story: you want the price difference, and you’ll get it
# fix-it-fast-coach: It is even the right money. But he called with a story, and you have paid him not to tell it.
opening = Bonjour, bonjour. Bernie Tisdale, du magasin de Monroe Street. J’ai fait vingt-deux miles hier pour qu’un jeune homme me regarde comme si je refilais des chèques en bois. Onze ans que je viens. Vous avez une minute, ou c’est un appel de trois minutes chrono ?
    .says-tense = Bernie Tisdale, Monroe Street. Onze ans, et hier un gamin au comptoir me regarde comme si je refilais des chèques en bois. Vingt-deux miles dans chaque sens, pour un regard. Alors, j’ai droit à combien avec vous ? Trois minutes ?
    .says-furious = Tisdale, Monroe Street. Onze ans ! Je fais vingt-deux miles pour qu’on me traite en escroc à votre comptoir ! Vous allez me bousculer, vous aussi ?
    .account-first = Hartwell Home, bonjour, { $agent } à l’appareil. Le numéro de téléphone du compte et le numéro de commande, s’il vous plaît ?
    .account-first-also-1 = bonjour, { $agent } de Hartwell Home, quel est le numéro de téléphone du compte
    .account-first-also-2 = bonjour monsieur, il me faut d’abord votre numéro de compte et celui de la commande
    .account-first-also-3 = merci de votre appel, pouvez-vous me confirmer votre numéro de téléphone
    .account-first-also-4 = Bonjour. Avant de commencer, le numéro de commande et celui du compte, je vous prie.
    .two-already = Bonjour, monsieur Tisdale. Je vois déjà deux gestes commerciaux cette année. Alors, cette fois, c’est à quel sujet ?
    .two-already-also-1 = bonjour monsieur Tisdale, je vois que vous avez déjà eu deux avoirs chez nous, qu’est-ce qu’il y a encore
    .two-already-also-2 = bonjour, c’est marqué que vous avez eu quelque chose en mars et en juin, et là, c’est pour quoi
    .two-already-also-3 = Bonjour. Vous nous appelez souvent, dites-moi. Que demandez-vous aujourd’hui ?
    .two-already-also-4 = j’ai votre historique sous les yeux, monsieur, on vous a déjà accordé deux choses cette année
    .two-already-coach = Il vous dit ce que cela fait d’être regardé comme un tricheur. Vous le regardez de la même façon.
    .all-the-minutes = Bonjour, monsieur Tisdale, ici { $agent }. Onze ans, et ce regard-là ? Ça blesserait n’importe qui. J’ai toutes les minutes qu’il faut. Commencez où ça commence.
    .all-the-minutes-also-1 = bonjour, c’est { $agent }, après onze ans ça a dû vous faire mal, prenez votre temps et racontez-moi
    .all-the-minutes-also-2 = Bonjour monsieur Tisdale, je suis { $agent }. Personne ne devrait être regardé comme ça. J’ai tout mon temps, allez-y depuis le début.
    .all-the-minutes-also-3 = c’est une drôle de façon d’être reçu après onze ans, je suis { $agent } et je vous écoute
    .all-the-minutes-also-4 = bonjour, { $agent } à l’appareil, moi aussi je l’aurais mal pris, pas de chrono ici, racontez tout
    .all-the-minutes-coach = Il demande combien de temps il a. Vous lui donnez ce qu’aucun remboursement ne couvre : la place de raconter.
    .fix-it-fast = Bonjour, monsieur Tisdale, ce sera vite fait. Votre pistolet est en promotion, je vous rembourse la différence et c’est réglé.
    .fix-it-fast-also-1 = bonjour, facile, le pistolet a baissé, je vous renvoie la différence
    .fix-it-fast-also-2 = Bonjour ! Je vois déjà de quoi il s’agit, votre pistolet coûte moins cher. Le remboursement part.
    .fix-it-fast-also-3 = pas besoin de m’expliquer, je vois la baisse de prix, je m’occupe du remboursement
    .fix-it-fast-also-4 = bonjour, je vous épargne le récit : vous voulez la différence de prix, vous l’aurez
    .fix-it-fast-coach = C’est même la bonne somme. Mais il appelait avec une histoire, et vous le payez pour ne pas la raconter.

# text: Whoa, now. I hadn’t even gotten to the counter yet, and you’ve read the last page.
# says-tense: See, that’s just what he did. Half a sentence, and he knew it all. I taught shop for thirty years. I know when nobody’s listening.
# says-furious: There it is! Half a sentence and you’ve got me figured out! That’s exactly what he did!
# start-over: You’re right to be sore. That’s twice in one week, and I’m sorry. So you’re at the counter: go on, I’m listening.
# start-over-also-1: I cut you off and I’m sorry, that’s no fun twice in a week. go on, what happened at the counter
# start-over-also-2: Fair enough, I wasn’t listening, and I apologize. Tell me the whole thing.
# start-over-also-3: sorry about that, I can hear it made you mad. please start again, I’m listening
# start-over-also-4: my apologies, Bernie, that wasn’t right of me. you were at the counter, and then
# saving-time: With respect, sir, I wasn’t cutting anybody off. I have it all on my screen, and I’m saving us both some time.
# saving-time-also-1: I didn’t interrupt you, I’ve just got it all here already
# saving-time-also-2: sir, I do know what this is about, it’s right in front of me
# saving-time-also-3: I’m not the young man at the desk, I’m just trying to be quick for you
# saving-time-also-4: that’s not what I did, I was only getting to the point
# go-ahead: Okay. Go ahead, then. What did you want to tell me?
# go-ahead-also-1: all right, what happened
# go-ahead-also-2: fine, go on
# go-ahead-also-3: Sure. And what was it about?
# go-ahead-also-4: okay, so tell me then
# short-version: There are callers behind you, Mr. Tisdale, so the short version, please: item, date, and what you want.
# short-version-also-1: just the facts please, item and date and what you want
# short-version-also-2: keep it short for me, sir, there’s a queue
# short-version-also-3: give me the item, the date and the amount, nothing else
# short-version-also-4: I need you to get to the point, please
cut-off = Holà, doucement. Je n’étais même pas encore au comptoir, et vous avez déjà lu la dernière page.
    .says-tense = Vous voyez, c’est ce qu’il a fait, lui aussi. Une demi-phrase, et il savait tout. J’ai enseigné trente ans. Je sais quand on ne m’écoute pas.
    .says-furious = Et voilà ! Une demi-phrase et vous savez qui je suis ! Exactement comme l’autre !
    .start-over = Vous avez raison d’être fâché. Deux fois en une semaine : pardon. Donc, vous voilà au comptoir. Allez-y, je vous écoute.
    .start-over-also-1 = je vous ai coupé, pardon, deux fois la même semaine c’est trop. allez-y, que s’est-il passé au comptoir
    .start-over-also-2 = C’est juste, je n’écoutais pas, toutes mes excuses. Racontez-moi tout.
    .start-over-also-3 = pardon, je comprends que ça vous ait fâché, reprenez, je vous écoute
    .start-over-also-4 = mes excuses, monsieur Tisdale, ce n’était pas correct. vous étiez au comptoir, et ensuite
    .saving-time = Sauf votre respect, monsieur, je n’ai coupé la parole à personne. J’ai tout à l’écran, et je nous fais gagner du temps à tous les deux.
    .saving-time-also-1 = je ne vous ai pas interrompu, j’ai simplement tout sous les yeux
    .saving-time-also-2 = monsieur, je sais très bien de quoi il s’agit, c’est écrit devant moi
    .saving-time-also-3 = je ne suis pas le jeune homme du comptoir, j’essaie seulement d’aller vite pour vous
    .saving-time-also-4 = ce n’est pas ce que j’ai fait, j’allais juste à l’essentiel
    .go-ahead = Bon. Allez-y, alors. Qu’est-ce que vous vouliez me dire ?
    .go-ahead-also-1 = d’accord, que s’est-il passé
    .go-ahead-also-2 = très bien, continuez
    .go-ahead-also-3 = Si vous voulez. Et c’était à quel sujet ?
    .go-ahead-also-4 = bon, alors dites-moi
    .short-version = D’autres clients attendent derrière vous, monsieur Tisdale. La version courte, s’il vous plaît : l’article, la date, ce que vous voulez.
    .short-version-also-1 = juste les faits s’il vous plaît, l’article, la date et ce que vous voulez
    .short-version-also-2 = faites court, monsieur, il y a de l’attente
    .short-version-also-3 = donnez-moi l’article, la date et le montant, rien d’autre
    .short-version-also-4 = il faudrait en venir au fait, je vous prie

# text: So. September 26 I buy a paint sprayer, { $paid }. Sunday’s flyer, same sprayer, { $flyer }. That’s your 12.4, fourteen days. I bring the flyer and the receipt, and he tells me it only works at the register I bought it from. With six people in line behind me. One of them I taught to use a band saw.
# says-tense: Sprayer, September 26, { $paid }. Sunday it’s { $flyer } in the flyer. 12.4, fourteen days, I could sing it. I’ve got the flyer, I’ve got the receipt. And he says wrong register. Loud. Six people behind me, and one of them used to be my student. Now he thinks old Tisdale’s working a hustle.
# says-furious: { $paid } in September, { $flyer } on Sunday, 12.4, fourteen days! Flyer in one hand, receipt in the other, and it’s “wrong register”! With six people watching! One of them I taught! What’s he think of me now?
# laugh-about-it: Oh, they’re good people over there. It was just a mix-up. You’ll all laugh about it the next time you’re in.
# laugh-about-it-also-1: I’m sure it was only a misunderstanding, don’t take it to heart
# laugh-about-it-also-2: Nobody in that line gave it a second thought, believe me.
# laugh-about-it-also-3: he’s probably new, these things happen, you’ll laugh about it someday
# laugh-about-it-also-4: it’s just fifty dollars and a busy counter, sir, no big deal
# laugh-about-it-coach: You know how Monroe Street is. He knows how he felt in front of a man whom he once taught.
# both-hands: Turned away with the right paper in both hands, in front of a man you taught: I’d have burned. So it’s { $diff } less, and “original register only.” Phone number and zip, please?
# both-hands-also-1: so you had the flyer and the receipt, and you were sent away with a student watching. that’s awful. give me your phone number and zip and I’ll look
# both-hands-also-2: You did everything by the book, and he made you look bad in front of your student. I get it. Same sprayer, lower price, inside the two weeks: your zip and phone number, please?
# both-hands-also-3: I understand, it’s humiliating when you’re in the right. the price fell after eight days and they refused you at the desk. phone and zip please and I’ll check
# both-hands-also-4: no wonder that stuck with you, with him standing there. so it’s { $paid } against { $flyer }. what’s your number and zip code
# stop-you-there: Let me stop you right there, you had me at 12.4. Phone number and zip code on the account, please.
# stop-you-there-also-1: I’ve got it, I’ve got it, just the phone number and zip now
# stop-you-there-also-2: hold it there, sir, I just need your number and zip code
# stop-you-there-also-3: that’s plenty, thanks. Phone number and zip?
# stop-you-there-also-4: okay, got it, what’s the phone number on the account and the zip
# hear-about-it: That’s awful, in front of a student. You’re a hundred percent right, he’s a hundred percent wrong, and I’ll make sure he’s written up for it today. Consider the whole thing taken care of, sir.
# hear-about-it-also-1: don’t you worry, that young man will be hearing from his boss today
# hear-about-it-also-2: I’ll see to it that he never does that to anyone again, you have my word
# hear-about-it-also-3: You’re totally right, he’ll get written up, and everything you asked for is as good as done.
# hear-about-it-also-4: I guarantee you he’ll apologize to you personally by tomorrow
# hear-about-it-coach: Sweet to hear, and out of your hands. He did not ask for a head; he asked whether he was right.
story = Donc. Le 26 septembre, j’achète un pistolet à peinture, { $paid }. Prospectus de dimanche, même pistolet, { $flyer }. C’est votre 12.4, quatorze jours. J’apporte le prospectus et le ticket, et il me dit que ça ne marche qu’à la caisse où je l’ai acheté. Avec six personnes derrière moi. Dont un à qui j’ai appris la scie à ruban.
    .says-tense = Pistolet, 26 septembre, { $paid }. Dimanche, { $flyer } dans le prospectus. 12.4, quatorze jours, je pourrais le chanter. J’ai le prospectus, j’ai le ticket. Et lui : mauvaise caisse. Bien fort. Six personnes derrière, dont un ancien élève. Maintenant il croit que le vieux Tisdale monte des combines.
    .says-furious = { $paid } en septembre, { $flyer } dimanche, 12.4, quatorze jours ! Le prospectus dans une main, le ticket dans l’autre, et c’est « mauvaise caisse » ! Devant six personnes ! Dont un ancien élève ! Il pense quoi de moi, maintenant ?
    .laugh-about-it = Oh, ce sont de braves gens, là-bas. C’était juste un malentendu. Vous en rirez tous ensemble à votre prochaine visite.
    .laugh-about-it-also-1 = ce n’était sûrement qu’un malentendu, ne le prenez pas à cœur
    .laugh-about-it-also-2 = Personne dans cette file n’y a pensé deux secondes, croyez-moi.
    .laugh-about-it-also-3 = il est sans doute nouveau, ça arrive, un jour vous en rirez
    .laugh-about-it-also-4 = c’est cinquante dollars et un comptoir un jour d’affluence, monsieur, rien de grave
    .laugh-about-it-coach = Vous savez comment sont les gens de Monroe Street. Lui sait ce qu’il a ressenti devant un homme à qui il a fait classe.
    .both-hands = Renvoyé avec les bons papiers en main, devant un ancien élève : j’aurais eu le rouge aux joues. Donc { $diff } de moins, et « caisse d’origine seulement ». Votre téléphone et votre code postal, s’il vous plaît ?
    .both-hands-also-1 = donc vous aviez le prospectus et le ticket, et on vous renvoie devant un élève. c’est terrible. donnez-moi téléphone et code postal, je regarde
    .both-hands-also-2 = Vous avez tout fait dans les règles, et on vous a fait honte devant votre élève. Je comprends. Même pistolet, prix plus bas, dans les deux semaines : votre code postal et votre numéro ?
    .both-hands-also-3 = je comprends, c’est humiliant quand on est dans son droit. le prix a baissé au bout de huit jours et on vous a refusé la différence. téléphone et code postal s’il vous plaît, je vérifie
    .both-hands-also-4 = pas étonnant que ça vous reste, avec lui qui regardait. donc { $paid } contre { $flyer }. quel est votre numéro, et le code postal
    .stop-you-there = Je vous arrête tout de suite, à « 12.4 » j’avais compris. Téléphone et code postal du compte, s’il vous plaît.
    .stop-you-there-also-1 = compris, compris, juste le numéro et le code postal maintenant
    .stop-you-there-also-2 = attendez, monsieur, il me faut seulement le numéro et le code postal
    .stop-you-there-also-3 = ça suffit, merci. Téléphone, code postal ?
    .stop-you-there-also-4 = oui oui, j’ai saisi, quel est le téléphone du compte et le code postal
    .hear-about-it = C’est affreux, devant un élève. Vous avez raison à cent pour cent, il a tort à cent pour cent, et je veillerai à ce qu’il ait un blâme dès aujourd’hui. Considérez que tout est réglé, monsieur.
    .hear-about-it-also-1 = ne vous en faites pas, ce jeune homme aura des nouvelles de son chef dès aujourd’hui
    .hear-about-it-also-2 = je veillerai à ce qu’il ne refasse jamais ça à personne, vous avez ma parole
    .hear-about-it-also-3 = Vous avez entièrement raison, il sera sanctionné, et tout ce que vous demandez est comme fait.
    .hear-about-it-also-4 = je vous garantis qu’il vous présentera ses excuses en personne demain au plus tard
    .hear-about-it-coach = Doux à entendre, et hors de votre portée. Il ne réclamait pas une tête ; il demandait s’il avait raison.

# text: So, straight: am I right, or am I right? Kim Albrecht would’ve had it done before I found my glasses. And Darnell, your district man, he shook my hand at the reopening.
# says-tense: So which is it? Because Kim Albrecht runs that store, and she knows me. So does Darnell at the district. I don’t like to use it. But am I right or not?
# says-furious: You’ve got it all there! So am I right? Or do I have to call Kim Albrecht? I’ve got Darnell’s number too, you know!
# an-exception: Well, strictly speaking the desk had a point about the register, because that’s how it was always done. But for somebody like you, Bernie, who’s been with us for so long, I can make an exception.
# an-exception-also-1: normally we don’t do that by phone, but for you I’ll make an exception
# an-exception-also-2: technically he wasn’t wrong, but seeing as you’re a regular I’ll give you the fifty
# an-exception-also-3: I’m not really supposed to, but since you know Kim, okay, I’ll refund it
# an-exception-also-4: I’ll do you a favor here and put the difference through this one time
# an-exception-coach: You turned his right into your favor. Favors are what he collects: he will be asking for the next one in a minute.
# back-to-kim: Kim’s your quickest way. Take the receipt back to Monroe Street, and tell her we said it’s fine.
# back-to-kim-also-1: just go back to the store and ask for Kim, she’ll do it
# back-to-kim-also-2: it’s best done in person, so drop by again with the receipt
# back-to-kim-also-3: take it to the store manager and have her call us
# back-to-kim-also-4: you’ll want to go in and see Kim about that, she can sign it off
# back-to-kim-coach: It is his by right and two clicks away, and you send him forty-four miles.
# trans-number: Okay, that’s an in-window PA to original tender. I need the trans number and register ID off your slip to key it.
# trans-number-also-1: I’ll run that as a PA against the tender, what’s the trans ID
# trans-number-also-2: read me the register and trans number so I can key an in-window PA
# trans-number-also-3: it’s a like-SKU adjustment, I need the POS string from the bottom of the receipt
# trans-number-also-4: SKU matches, so the PA posts to tender. Trans number?
# right-by-rule: You’re right: any register, or by phone. I’m sorry you were told different. I’m putting { $diff } on your card now; it’ll show in three to five business days.
# right-by-rule-also-1: you are right, 12.4 is good at any register. sorry about yesterday. { $diff } is going back to your card, give it three to five days
# right-by-rule-also-2: Yes, sir, you had it right and we had it wrong, and I apologize. I’m refunding the { $diff } now, you’ll see it within five business days.
# right-by-rule-also-3: the rule’s on your side and the desk was mistaken, sorry about that. I’m doing it right now, { $diff } on the card by next week
# right-by-rule-also-4: straight answer: you’re right. that should’ve been done yesterday, I’m sorry. { $diff }, same card, three to five days
# right-by-rule-coach: He asked straight, you answer straight, and you call it a rule rather than a kindness.
# right-and-number: You’re right, any store or by phone. Read me the phone number on the account, so I know it’s yours, and I’ll put { $diff } back on your card.
# right-and-number-also-1: you’re right about 12.4. what’s the phone number on the account, then I’ll refund the { $diff }
# right-and-number-also-2: the rule’s on your side. let me just check it’s you, number please, and the { $diff } goes back to the card
# right-and-number-also-3: Yes, you had it right. Confirm your phone number for me and I’m sending { $diff } back.
# right-and-number-also-4: right you are. phone number to be sure, and then it’s done, { $diff } on the card
am-i-right = Alors, franchement : j’ai raison, ou j’ai raison ? Kim Albrecht l’aurait fait avant que je trouve mes lunettes. Et Darnell, votre directeur de secteur, il m’a serré la main à la réouverture.
    .says-tense = Alors, oui ou non ? Parce que Kim Albrecht dirige ce magasin, et elle me connaît. Darnell aussi, au secteur. Je n’aime pas m’en servir. Mais j’ai raison ou pas ?
    .says-furious = Vous avez tout sous les yeux ! Alors, j’ai raison ? Ou il faut que j’appelle Kim Albrecht ? J’ai aussi le numéro de Darnell, figurez-vous !
    .an-exception = Eh bien, à strictement parler, l’accueil n’avait pas tort pour la caisse, parce qu’on a toujours fait comme ça. Mais pour quelqu’un comme vous, monsieur Tisdale, un fidèle depuis si longtemps, je peux faire une exception.
    .an-exception-also-1 = normalement on ne fait pas ça par téléphone, mais pour vous je ferai une exception
    .an-exception-also-2 = techniquement il n’avait pas tort, mais comme vous êtes un habitué je vous donne les cinquante
    .an-exception-also-3 = je ne devrais pas vraiment le faire, mais puisque vous connaissez Kim, d’accord, je rembourse
    .an-exception-also-4 = je vous fais une fleur et je passe la différence pour cette fois
    .an-exception-coach = Vous avez fait de son droit votre faveur. Des faveurs, il en collectionne : il demandera la suivante dans une minute.
    .back-to-kim = Le plus rapide, c’est Kim. Retournez à Monroe Street avec le ticket, et dites-lui que c’est bon pour nous.
    .back-to-kim-also-1 = retournez simplement au magasin et demandez Kim, elle le fera
    .back-to-kim-also-2 = c’est mieux sur place, repassez avec le ticket
    .back-to-kim-also-3 = apportez-le à la directrice et qu’elle nous appelle
    .back-to-kim-also-4 = voyez ça avec Kim au magasin, c’est elle qui signe
    .back-to-kim-coach = C’est son droit, à deux clics d’ici, et vous l’envoyez faire quarante-quatre miles.
    .trans-number = Bon, c’est un AP dans la fenêtre, sur règlement d’origine. Il me faut l’identifiant de transaction et le code caisse de votre ticket pour la saisie.
    .trans-number-also-1 = je passe ça en AP sur le règlement, quel est l’ID de transaction
    .trans-number-also-2 = lisez-moi le code caisse et l’ID de transaction, que je saisisse un AP
    .trans-number-also-3 = c’est un ajustement à référence identique, il me faut la ligne TPV en bas du ticket
    .trans-number-also-4 = la référence concorde, donc l’AP part sur le règlement. Numéro de transaction ?
    .right-by-rule = Vous avez raison : à toute caisse, ou par téléphone. Je regrette qu’on vous ait dit autre chose. Je remets { $diff } sur votre carte ; vous les verrez sous trois à cinq jours ouvrés.
    .right-by-rule-also-1 = vous avez raison, le 12.4 vaut à n’importe quelle caisse. pardon pour hier. { $diff } repartent sur votre carte, comptez trois à cinq jours
    .right-by-rule-also-2 = Oui, monsieur, vous aviez raison et nous avions tort, je vous prie de nous excuser. Je rembourse les { $diff } maintenant, vous les aurez sous cinq jours ouvrés.
    .right-by-rule-also-3 = la règle est pour vous et l’accueil s’est trompé, pardon. je le fais tout de suite, { $diff } sur la carte d’ici la semaine prochaine
    .right-by-rule-also-4 = réponse franche : vous avez raison. ça aurait dû être fait hier, toutes mes excuses. { $diff }, même carte, trois à cinq jours
    .right-by-rule-coach = Il demande franchement, vous répondez franchement, et vous appelez cela une règle, pas une bonté.
    .right-and-number = Vous avez raison, en magasin ou par téléphone. Lisez-moi le numéro du compte, que je sache que c’est le vôtre, et je remets { $diff } sur votre carte.
    .right-and-number-also-1 = vous avez raison pour le 12.4. quel est le numéro du compte, et je rembourse les { $diff }
    .right-and-number-also-2 = la règle est pour vous. je vérifie juste que c’est bien vous, votre numéro s’il vous plaît, et les { $diff } repartent sur la carte
    .right-and-number-also-3 = Oui, c’est vous qui aviez raison. Confirmez-moi votre numéro et je renvoie { $diff }.
    .right-and-number-also-4 = c’est exact. votre téléphone pour être sûr, et c’est fait, { $diff } sur la carte

# text: Back to Monroe Street. That’d be eighty-eight miles, all told, for fifty bucks. I’m not as young as my truck.
# says-tense: So I drive in, to be sent to you, to be sent back in. You know what my knees say to that?
# says-furious: A third trip? What am I, a yo-yo? I’m worn out with you people!
# gas-money: Well, it’s only a suggestion. You said yourself that Kim would take care of it.
# gas-money-also-1: I figured you’d be going in anyway, you’re there all the time
# gas-money-also-2: you were the one who said Kim would do it
# gas-money-also-3: it’s not that far, sir, and you know everyone there
# gas-money-also-4: I just thought with you knowing the manager that’d be easiest
# from-here: No more driving. You’ve worn out enough tires on us. I can do it from here, and I am: { $diff } on your card, three to five business days.
# from-here-also-1: you’re tired of driving and I don’t blame you. I’ll do it from here, { $diff } on your card within five days
# from-here-also-2: Forget what I said, that’s too much driving for anybody. I’m putting the { $diff } on the card right now, three to five days.
# from-here-also-3: I hear you, you shouldn’t have to go again. it’s { $diff }, I’m doing it by phone, give it till next week
# from-here-also-4: that was a bad idea of mine, you’re worn out. doing it here, { $diff } to your card, you’ll see it in a few days
# call-ahead: You could call first, so you don’t go for nothing. Kim’s usually in from seven to three, except Wednesdays.
# call-ahead-also-1: call the store before you go, Kim’s there in the mornings
# call-ahead-also-2: the store number’s on your receipt, they’ll tell you when she’s in
# call-ahead-also-3: she’s off on Wednesdays, so any other day is good
# call-ahead-also-4: maybe phone ahead, so she’s expecting you
# okay-i-will: Okay. I can do it from here as well, I suppose. { $diff } on the card.
# okay-i-will-also-1: all right, I’ll put the { $diff } through myself
# okay-i-will-also-2: fine, I can refund it from here too
# okay-i-will-also-3: then I’ll just do it, it goes back on the card
# okay-i-will-also-4: okay, I’ll key it in, { $diff }
third-trip = Retourner à Monroe Street. Ça ferait quatre-vingt-huit miles en tout, pour cinquante dollars. Je suis moins jeune que mon camion.
    .says-tense = Donc j’y vais, on m’envoie à vous, et vous m’y renvoyez. Vous savez ce qu’en disent mes genoux ?
    .says-furious = Un troisième voyage ? Je suis quoi, un yoyo ? Vous m’épuisez, tous autant que vous êtes !
    .gas-money = Enfin, ce n’est qu’une idée. C’est vous qui avez dit que Kim s’en occuperait.
    .gas-money-also-1 = je pensais que vous y alliez de toute façon, vous y êtes tout le temps
    .gas-money-also-2 = c’est vous qui disiez que Kim le ferait
    .gas-money-also-3 = ce n’est pas si loin, monsieur, et vous connaissez tout le monde là-bas
    .gas-money-also-4 = je me disais que, comme vous connaissez la directrice, ce serait le plus simple
    .from-here = Vous ne reprenez pas la route. Vous avez assez usé vos pneus pour nous. Je peux le faire d’ici, et je le fais : { $diff } sur votre carte, trois à cinq jours ouvrés.
    .from-here-also-1 = vous en avez assez de rouler et je vous comprends. je le fais d’ici, { $diff } sur votre carte sous cinq jours
    .from-here-also-2 = Oubliez ce que j’ai dit, c’est trop de route pour n’importe qui. Je remets les { $diff } sur la carte maintenant, trois à cinq jours.
    .from-here-also-3 = je vous entends, vous ne devriez pas avoir à y retourner. c’est { $diff }, je le fais par téléphone, comptez jusqu’à la semaine prochaine
    .from-here-also-4 = c’était une mauvaise idée, vous êtes fatigué de tout ça. je m’en charge ici, { $diff } sur votre carte dans quelques jours
    .call-ahead = Vous pourriez appeler avant, pour ne pas y aller pour rien. Kim est là de sept heures à quinze heures, sauf le mercredi.
    .call-ahead-also-1 = appelez le magasin avant d’y aller, Kim est là le matin
    .call-ahead-also-2 = le numéro du magasin est sur le ticket, ils vous diront quand elle est là
    .call-ahead-also-3 = elle est de repos le mercredi, sinon n’importe quel jour convient
    .call-ahead-also-4 = téléphonez peut-être avant, qu’elle vous attende
    .okay-i-will = Bon. Je peux aussi le faire d’ici, j’imagine. { $diff } sur la carte.
    .okay-i-will-also-1 = d’accord, je passe les { $diff } moi-même
    .okay-i-will-also-2 = très bien, je peux rembourser d’ici aussi
    .okay-i-will-also-3 = alors je le fais, ça repart sur la carte
    .okay-i-will-also-4 = bon, je le saisis, { $diff }

# text: Now the other half. You don’t just match, you beat it by ten percent. 12.4, second paragraph. I’ve got your sign on my phone, orange letters, big as a barn. Or did somebody move the goalposts while I was in line?
# says-tense: And the ten percent? 12.4, second paragraph. I’ve got your sign right here on my phone, orange. Every time I learn a rule, you folks go and move it. So is a sign a sign, or isn’t it?
# says-furious: And now you’ll tell me the ten percent’s gone! I’ve got the sign! Orange! I took a picture because I know how you people operate!
# true-back-then: You’ve got reason to ask, with our sign on your phone. It ended January 31, for everybody: resellers were emptying the shelves. That sign should’ve come down.
# true-back-then-also-1: I get why you don’t trust it, the sign said so. it stopped on January 31 for all of us because resellers bought everything up, and the sign should be gone
# true-back-then-also-2: You didn’t make it up, it was true once. Resellers cleaned out the shelves with it, so it ended in January, for everyone. We left the sign hanging, that’s on us.
# true-back-then-also-3: fair question when you’ve got a picture of it. it’s over since January, because of resellers buying by the pallet, and nobody gets it now
# true-back-then-also-4: I understand you’d be suspicious. the ten percent ended this January for everyone, people were buying pallets to resell. the sign’s our fault
# true-back-then-coach: He suspects a trick. You show him the reason, the date, and whose mistake the sign is.
# not-since-january: I see why you’d ask, with our own sign on your phone. But that part ended January 31, for everybody.
# not-since-january-also-1: I understand, the sign does say that. it’s been over since January though, for everyone
# not-since-january-also-2: You’ve got good reason to ask. It ended this January, and nobody gets it anymore, so it’s the difference only.
# not-since-january-also-3: that sign was right once, I can see why it makes you wonder. it stopped in January for all customers
# not-since-january-also-4: I hear you, but the ten percent’s gone since January 31, for you and for everybody else
# not-since-january-also-5: sure, that’s what’s written on it. but since January nobody has had the ten percent
# got-an-email: That’s been gone since January, Mr. Tisdale. It was up on the website, and it went out by e-mail to every single account, so you would have gotten that, too, if you read the mail we send you.
# got-an-email-also-1: you should have read the e-mail about it, it’s over since January
# got-an-email-also-2: it’s on the website, sir, has been for eight months, you might look before you call
# got-an-email-also-3: we told everybody in January, you must have missed it
# got-an-email-also-4: You can’t go by an old picture, you have to read what we send you.
# show-kim: Show Kim that picture. I’ll note on your account that you were told ten percent, and she’ll honor it.
# show-kim-also-1: just show the photo at the store, they’ll give it to you for sure
# show-kim-also-2: I’ll put a note in that says you get the ten percent, Kim will take care of it
# show-kim-also-3: With that picture they’ll have to give it to you, go ask at the desk.
# show-kim-also-4: I can’t, but Kim can, I’m sure she’ll do it for you
# show-kim-coach: You said yes with Kim’s mouth. On Monday she says no, and he has learned that managers are who you call.
# merchandising: That’s a merchandising thing, and they don’t take calls. I wouldn’t know why they do what they do up there.
# merchandising-also-1: no idea, corporate decides those things
# merchandising-also-2: they change that stuff all the time, I just work here
# merchandising-also-3: you’d have to ask merchandising, only they don’t have a phone line
# merchandising-also-4: signs are another department, I can’t tell you anything about that
ten-percent = Maintenant, l’autre moitié. Vous ne faites pas que rembourser, vous faites dix pour cent de mieux. 12.4, deuxième alinéa. J’ai votre affiche sur mon téléphone, en orange, grande comme une grange. Ou bien on a changé les règles pendant que je faisais la queue ?
    .says-tense = Et les dix pour cent ? 12.4, deuxième alinéa. J’ai votre affiche en photo, là, en orange. Chaque fois que j’apprends une règle, vous la déplacez. Alors, une affiche, c’est une affiche, ou pas ?
    .says-furious = Et maintenant vous allez me dire que les dix pour cent, c’est fini ! J’ai l’affiche ! Orange ! Je l’ai prise en photo parce que je vous connais !
    .true-back-then = Vous avez raison de demander, avec notre affiche en photo. C’est fini depuis le 31 janvier, pour tous : des revendeurs vidaient les rayons. L’affiche aurait dû partir.
    .true-back-then-also-1 = je comprends que vous n’y croyiez pas, l’affiche le disait. c’est arrêté le 31 janvier pour tout le monde, des revendeurs achetaient tout, et l’affiche n’a plus rien à faire là
    .true-back-then-also-2 = Vous n’avez rien inventé, c’était vrai avant. Des revendeurs raflaient tout grâce à ça, alors c’est terminé depuis janvier, pour tous. L’affiche est restée, c’est notre faute.
    .true-back-then-also-3 = bonne question quand on en a la photo. c’est fini depuis janvier, à cause de revendeurs qui achetaient par palettes, et plus personne n’y a droit
    .true-back-then-also-4 = je comprends votre méfiance. les dix pour cent ont pris fin en janvier pour tous, des gens achetaient des palettes pour revendre. l’affiche, c’est notre erreur
    .true-back-then-coach = Il flaire une ruse. Vous lui montrez la raison, la date, et à qui la faute pour l’affiche.
    .not-since-january = Je comprends la question, avec notre propre affiche en photo. Mais cette partie-là a pris fin le 31 janvier, pour tout le monde.
    .not-since-january-also-1 = je comprends, l’affiche le dit bien. mais c’est fini depuis janvier, pour tous
    .not-since-january-also-2 = Vous avez de bonnes raisons de demander. C’est terminé depuis janvier, plus personne ne l’a, il reste la différence.
    .not-since-january-also-3 = cette affiche était juste autrefois, je vois pourquoi ça vous intrigue. c’est arrêté depuis janvier pour tous les clients
    .not-since-january-also-4 = je vous entends, mais les dix pour cent n’existent plus depuis le 31 janvier, ni pour vous ni pour les autres
    .not-since-january-also-5 = oui, c’est bien ce qui est écrit dessus. mais depuis janvier, c’est fini, plus personne ne les a, les dix pour cent
    .got-an-email = C’est fini depuis janvier, monsieur Tisdale. C’était sur le site, et c’est parti par courriel à chaque compte sans exception, donc vous l’avez eu, vous aussi, si vous lisez ce que nous vous envoyons.
    .got-an-email-also-1 = vous auriez dû lire le courriel, c’est fini depuis janvier
    .got-an-email-also-2 = c’est sur le site, monsieur, depuis huit mois, on peut regarder avant d’appeler
    .got-an-email-also-3 = nous l’avons dit à tout le monde en janvier, ça a dû vous échapper
    .got-an-email-also-4 = On ne peut pas se fier à une vieille photo, il faut lire ce qu’on vous envoie.
    .show-kim = Montrez cette photo à Kim. Je note sur votre compte qu’on vous a dit dix pour cent, et elle vous les fera.
    .show-kim-also-1 = montrez simplement la photo au magasin, ils vous l’accorderont à coup sûr
    .show-kim-also-2 = je mets une note qui dit que vous avez droit aux dix pour cent, Kim s’en chargera
    .show-kim-also-3 = Avec cette photo ils seront obligés de vous les donner, demandez à l’accueil.
    .show-kim-also-4 = moi je ne peux pas, mais Kim oui, elle le fera pour vous, c’est certain
    .show-kim-coach = Vous avez dit oui à la place de Kim. Lundi elle dira non, et il aura appris que c’est aux directeurs qu’on s’adresse.
    .merchandising = Ça, c’est le marketing, et ils ne prennent pas d’appels. Je ne saurais pas dire pourquoi ils font ce qu’ils font, là-haut.
    .merchandising-also-1 = aucune idée, ces choses-là se décident au siège
    .merchandising-also-2 = ils changent ça tout le temps, moi je ne fais que répondre
    .merchandising-also-3 = il faudrait demander au marketing, sauf qu’ils n’ont pas de ligne
    .merchandising-also-4 = les affiches, c’est un autre service, je ne peux rien vous en dire

# text: Okay. Then let’s do it like Priya did in March, and like the fellow in June. There’s a box on your screen, says goodwill, you type in forty. For the gas. Eleven years used to be worth something to you folks.
# says-tense: Fine, no ten percent. Then goodwill, 7.2. Priya did it, the fellow in June did it, forty bucks and a laugh. After eleven years I have to ask? There was a time you’d have offered.
# says-furious: Then give me the forty! 7.2, goodwill! Priya did it, everybody does it! Eleven years, and I’ve got to beg like I just walked in!
# just-this-once: You know what? You’ve been a good sport, and eleven years is eleven years. { $ask } goodwill, done. But just this once, okay?
# just-this-once-also-1: okay Bernie, forty dollars it is, but don’t tell anyone
# just-this-once-also-2: all right, I’ll type it in, { $ask }, you’ve earned it
# just-this-once-also-3: For a customer like you I can bend it a little: forty dollars goodwill, there you go.
# just-this-once-also-4: sure, what’s forty bucks, I’ve put it on your account
# just-this-once-coach: It is the kind answer, and the third this year. The next caller, who doesn’t know the words, pays for it.
# count-to-two: You’ve had two of those this year already, one in March and one in June, and it isn’t an allowance. I mean, at some point a person has to stop asking, no matter how long they’ve been shopping with us.
# count-to-two-also-1: it says here you’ve used up your goodwill, and honestly you ask a lot
# count-to-two-also-2: two in a year is plenty, sir, you can’t keep coming back for more
# count-to-two-also-3: You know the limit better than I do, so you shouldn’t be asking.
# count-to-two-also-4: no, you’ve already gotten more from us than most people ever do
# same-for-anyone: Those years count. But March and June were for our mistakes, and today you’ve got what anyone gets in your case. I know that’s a letdown. What’s the sprayer for, Bernie?
# same-for-anyone-also-1: I know it’s disappointing after eleven years. those two were for our mistakes, this time you have all that’s owed. what are you painting with it
# same-for-anyone-also-2: Your loyalty isn’t worth nothing, I hear you. But I have to be able to do the same for the next person, and goodwill was for a missing truck and a broken grill. What do you need the sprayer for?
# same-for-anyone-also-3: I get it, it used to feel different. the credits were for things we got wrong, and today you’ve got what anyone would get. tell me, what’s the job
# same-for-anyone-also-4: you’re let down and I understand. I can’t give you what I’d refuse the next guy. what’s the sprayer going to be used on, though
# same-for-anyone-coach: A no with a reason, a rule that holds for all, and then a real question. He has not been asked one all week.
# ask-my-lead: That’s above my pay grade. Let me tell my lead what you’d like, and maybe she can work something out.
# ask-my-lead-also-1: I can’t decide that, I’ll put you through to my team lead
# ask-my-lead-also-2: let me get my supervisor, she has more room than I do
# ask-my-lead-also-3: Hang on, I’ll explain it to my lead and she’ll take it from here.
# ask-my-lead-also-4: my boss can do that sort of thing, I’ll connect you
# ask-my-lead-coach: There is nothing here that you lack the power to say. You hand her a no, or an exception, because both are unpleasant.
# next-time: I can’t today, but next time there’s anything at all, ask for me, and I’ll make it up to you.
# next-time-also-1: not this time, but the next one’s on us, I promise
# next-time-also-2: come January you’ll get it for sure, just ask for { $agent }
# next-time-also-3: I owe you one, Bernie, I’ll see you right the next time you call
# next-time-also-4: let’s say you’ve got forty dollars in the bank with me for later
goodwill = Bon. Alors faisons comme Priya en mars, et comme le monsieur de juin. Vous avez une case à l’écran, geste commercial, vous tapez quarante. Pour l’essence. Onze ans, ça valait quelque chose chez vous, avant.
    .says-tense = Très bien, pas de dix pour cent. Alors le geste, 7.2. Priya l’a fait, le monsieur de juin l’a fait, quarante dollars et un bon mot. Après onze ans, il faut que je demande ? Il fut un temps où on me l’aurait proposé.
    .says-furious = Alors donnez-moi les quarante ! 7.2 ! Priya l’a fait, tout le monde le fait ! Onze ans, et il faut que je mendie comme si j’entrais pour la première fois !
    .just-this-once = Vous savez quoi ? Vous êtes beau joueur, et onze ans, c’est onze ans. { $ask } de geste, c’est fait. Mais juste pour cette fois, hein ?
    .just-this-once-also-1 = d’accord, quarante dollars, mais ne le dites à personne
    .just-this-once-also-2 = bon, je tape la somme, { $ask }, vous l’avez bien mérité
    .just-this-once-also-3 = Pour un client comme vous, je peux plier un peu : quarante dollars, voilà.
    .just-this-once-also-4 = allez, qu’est-ce que c’est que quarante dollars, c’est sur votre compte
    .just-this-once-coach = C’est la réponse gentille, et la troisième de l’année. Le suivant, qui ne connaît pas les mots, la paie.
    .count-to-two = Vous en avez déjà eu deux cette année, un en mars et un en juin, et ce n’est pas une rente. Je veux dire, à un moment il faut arrêter de demander, même quand on achète chez nous depuis très longtemps.
    .count-to-two-also-1 = je vois que vous avez épuisé vos gestes, et honnêtement vous demandez beaucoup
    .count-to-two-also-2 = deux par an c’est déjà bien, monsieur, on ne peut pas revenir sans arrêt à la charge
    .count-to-two-also-3 = Vous connaissez la limite mieux que moi, alors il ne faudrait pas demander.
    .count-to-two-also-4 = non, vous avez déjà obtenu de nous plus que la plupart des gens
    .same-for-anyone = Ces années comptent. Mais mars et juin, c’étaient nos erreurs ; aujourd’hui, vous avez ce que chacun aurait dans votre cas. C’est décevant, je le sais. Qu’avez-vous à peindre, au fait ?
    .same-for-anyone-also-1 = je sais que c’est décevant après onze ans. ces deux gestes réparaient nos erreurs, cette fois vous avez tout ce qui est dû. vous peignez quoi avec
    .same-for-anyone-also-2 = Votre fidélité n’est pas rien, je vous entends. Mais je dois pouvoir faire pareil pour le suivant, et ces gestes étaient pour un camion absent et un barbecue cassé. Pour quoi vous faut-il ce pistolet ?
    .same-for-anyone-also-3 = je comprends, avant c’était autre chose. les avoirs, c’était pour ce que nous avions raté, et aujourd’hui vous avez ce qu’aurait n’importe qui. dites-moi, c’est quoi, le chantier
    .same-for-anyone-also-4 = vous êtes déçu et je le comprends. je ne peux pas vous donner ce que je refuserais au prochain. mais vous allez vous en servir pour quoi, de ce pistolet
    .same-for-anyone-coach = Un non avec sa raison, une règle qui vaut pour tous, puis une vraie question. On ne lui en a pas posé de la semaine.
    .ask-my-lead = Ça dépasse mon niveau. Je vais dire à ma responsable ce que vous souhaitez, et peut-être qu’elle pourra s’arranger.
    .ask-my-lead-also-1 = je ne peux pas en décider, je vous passe ma responsable d’équipe
    .ask-my-lead-also-2 = je vais chercher ma supérieure, elle a plus de marge que moi
    .ask-my-lead-also-3 = Ne quittez pas, j’explique tout à ma responsable et elle prend la suite.
    .ask-my-lead-also-4 = ma chef peut faire ce genre de choses, je vous mets en relation
    .ask-my-lead-coach = Rien ici que vous n’ayez le pouvoir de dire. Vous lui passez un non, ou une exception, parce que les deux sont désagréables.
    .next-time = Aujourd’hui je ne peux pas, mais la prochaine fois qu’il y a quoi que ce soit, demandez-moi, et je vous revaudrai ça.
    .next-time-also-1 = pas cette fois, mais la prochaine est pour nous, je vous le promets
    .next-time-also-2 = en janvier vous l’aurez à coup sûr, demandez { $agent }
    .next-time-also-3 = je vous en dois une, je vous arrangerai ça à votre prochain appel
    .next-time-also-4 = disons que vous avez quarante dollars en réserve chez moi pour plus tard

# text: Well, I hate to bring it up. But there’s that little survey after. I fill in every one, Kim reads them to me over coffee. Be a shame to see a nice voice like yours with a one.
# says-tense: You know I get the survey after this? One through five. And a box for remarks. I write nice long remarks, with names in them.
# says-furious: Then we’ll see what the survey says! A one, with your name on it, and a copy to Darnell!
# flagged: I’d be careful, sir. These calls are recorded, and accounts that pressure our people with the survey get flagged.
# flagged-also-1: you know we can close accounts for that kind of thing
# flagged-also-2: that sounds like a threat, and we keep a list of customers who do that
# flagged-also-3: Everything you say is on tape, Mr. Tisdale. I’d think twice.
# flagged-also-4: if you do that I’ll have to note it, and it won’t help you at the store
# flagged-coach: He pushed to see what holds, and you pushed back with a list. Now he’ll write those remarks.
# my-month: Oh, please don’t. They look at those every Friday, anything below a five counts against us, and a one with remarks would wreck my whole month. What would it take to make you happy?
# my-month-also-1: please don’t give me a one, my shifts depend on it
# my-month-also-2: what do I have to do for a five? I really need that score
# my-month-also-3: A one would kill my average. Isn’t there anything that would change your mind?
# my-month-also-4: I’d hate that, they look at those every Friday, so what can I do
# ten-off: Let’s not end it like that. I can e-mail you a coupon right now, ten percent off your next visit, and we both have a nice afternoon. How’s that?
# ten-off-also-1: okay, how about a coupon for your next visit, and then we’re friends again
# ten-off-also-2: how’s ten percent off next time, so that everybody’s happy
# ten-off-also-3: I’ll send you a little coupon for the trouble, that’s fair, isn’t it
# ten-off-also-4: what if I e-mail you a discount and you give me the five
# ten-off-coach: He named a price for his star, and you made a bid. It works every time now, and he’ll tell his friends how.
# honest-score: Then give me an honest one. If you’re sore, that’s a one, and my answer’s still what the next fellow gets. But forty-four miles: what’s that sprayer for?
# honest-score-also-1: score me how you feel, I understand. it wouldn’t be fair to give you what the next one can’t have. so tell me about the job you bought it for
# honest-score-also-2: You’re sore, so put down whatever you think is fair. It doesn’t change what I can do for anyone. What are you building, by the way?
# honest-score-also-3: I can take a one. what I can’t do is treat you different from the others because of it. what did you need the thing for, driving all that way
# honest-score-also-4: go ahead and be honest in it, no hard feelings. the rule’s the same for the whole line. what’s the paint job
survey = Bon, ça m’ennuie d’en parler. Mais il y a ce petit questionnaire, après. Je les remplis tous, Kim me les lit au café. Ce serait dommage, une gentille voix comme la vôtre avec une seule étoile.
    .says-tense = Vous savez que je reçois l’enquête après ça ? De un à cinq. Avec une case pour les remarques. J’écris de belles longues remarques, avec des noms dedans.
    .says-furious = Alors on verra bien ce que dira l’enquête ! Un sur cinq, avec votre nom, et copie à Darnell !
    .flagged = À votre place, je ferais attention, monsieur. Les appels sont enregistrés, et les comptes qui font pression avec l’enquête sont signalés.
    .flagged-also-1 = vous savez que nous pouvons fermer un compte pour ça
    .flagged-also-2 = ça ressemble à une menace, et nous tenons une liste des clients qui font ça
    .flagged-also-3 = Tout ce que vous dites est enregistré, monsieur Tisdale. J’y réfléchirais à deux fois.
    .flagged-also-4 = si vous faites ça je devrai le noter, et ça ne vous aidera pas au magasin
    .flagged-coach = Il poussait pour voir ce qui tient ; vous poussez à votre tour, avec une liste. Maintenant, il va les écrire, ses remarques.
    .my-month = Oh non, s’il vous plaît. Ils regardent ça tous les vendredis, tout ce qui est sous cinq compte contre nous, et une seule étoile avec des remarques me gâcherait tout le mois. Qu’est-ce qu’il faudrait pour que vous soyez content ?
    .my-month-also-1 = ne me mettez pas une seule étoile s’il vous plaît, mes horaires en dépendent
    .my-month-also-2 = qu’est-ce que je dois faire pour avoir un cinq ? j’ai vraiment besoin de cette note
    .my-month-also-3 = Un sur cinq ruinerait ma moyenne. Il n’y a vraiment rien qui vous ferait changer d’avis ?
    .my-month-also-4 = ça m’ennuierait beaucoup, ils les épluchent chaque vendredi, alors qu’est-ce que je peux faire
    .ten-off = Ne finissons pas comme ça. Je vous envoie un bon par courriel, dix pour cent sur votre prochaine visite, et bon après-midi à tous les deux. Ça vous va ?
    .ten-off-also-1 = bon, que diriez-vous d’un bon pour votre prochaine visite, et on redevient amis
    .ten-off-also-2 = dix pour cent la prochaine fois, et tout le monde est content, ça vous va
    .ten-off-also-3 = je vous envoie un petit bon de réduction pour la peine, c’est correct, non
    .ten-off-also-4 = et si je vous envoyais une remise par courriel et que vous me donniez le cinq
    .ten-off-coach = Il a mis un prix à son étoile, et vous avez fait une offre. Désormais ça marche à chaque fois, et il expliquera comment à ses amis.
    .honest-score = Alors mettez une note honnête. Si vous êtes fâché, ce sera un, et ma réponse reste celle qu’aura le suivant. Mais quarante-quatre miles : c’est pour quoi, ce pistolet ?
    .honest-score-also-1 = notez comme vous le ressentez, je comprends. ce ne serait pas juste de vous donner ce que le suivant n’aura pas. mais parlez-moi du chantier
    .honest-score-also-2 = Vous êtes fâché, alors mettez ce qui vous semble juste. Ça ne change rien à ce que je peux faire pour chacun. Qu’est-ce que vous construisez, au fait ?
    .honest-score-also-3 = je survivrai à une seule étoile. ce que je ne peux pas, c’est vous traiter autrement que les autres à cause de ça. vous en aviez besoin pour quoi, avec toute cette route
    .honest-score-also-4 = soyez honnête dedans, sans rancune. la règle est la même pour toute la file. c’est quoi, ce travail de peinture

# text: Huh. I was fooling, mostly. Thirty years of ninth-graders: you push to see what holds. Used to be somebody’d push back and laugh. Well. I’ve got a sprayer that spits and a ramp that isn’t painted.
# says-tense: You know, I used to like calling you folks. All right. I’ve got a sprayer that spits and a ramp that isn’t painted, and I’m none the wiser.
# says-furious: I used to like you people! Now I’ve got a sprayer that spits, a ramp that isn’t painted, and a lecture on top!
# all-set-then: Okay. If there’s nothing else I can help you with today, thank you for calling Hartwell Home, and you have a good one.
# all-set-then-also-1: well, thanks for your call, bye now
# all-set-then-also-2: I think that’s all we can do here, have a nice day
# all-set-then-also-3: All right then. Thank you for being a customer, Mr. Tisdale.
# all-set-then-also-4: anything else? no? then goodbye
# tell-me-ramp: This used to be more fun, and that’s on me. Hang on, though: it spits, and there’s a ramp? You haven’t told me about a ramp. Who’s it for?
# tell-me-ramp-also-1: I’m sorry we lost the fun of it. what’s this about a ramp, and what does the sprayer do
# tell-me-ramp-also-2: You’re disappointed, and I can hear it. Let’s talk about the ramp: what is it, and when does it have to be ready?
# tell-me-ramp-also-3: I get it, you used to enjoy this. but wait, it’s spitting? what are you painting
# tell-me-ramp-also-4: that’s a shame and I understand. tell me about that ramp though, who needs it
# box-number: If it spits, that’s the manufacturer, not us. There’s an 800 number on the side of the box, weekdays nine to five Eastern.
# box-number-also-1: for technical stuff you call the maker, their number’s on the box
# box-number-also-2: we only sell it, sir, the manufacturer does the support
# box-number-also-3: a sprayer that spits isn’t something I can help with
# box-number-also-4: you’d have to take that up with whoever makes it
# no-lecture: Nobody lectured you, Mr. Tisdale. You brought up the survey, and I answered. What’s wrong with the sprayer?
# no-lecture-also-1: that wasn’t a lecture, you started it. so what’s the matter with it
# no-lecture-also-2: I only told you the rules, you’re the one who made threats. it spits, you say?
# no-lecture-also-3: I don’t think that’s fair to say. what’s the problem with the ramp
# no-lecture-also-4: well you can’t joke about that and then complain. what does the sprayer do
sour = Hm. Je plaisantais, pour l’essentiel. Trente ans avec des gamins de quatorze ans : on pousse pour voir ce qui tient. Avant, on me renvoyait la balle, et on riait. Enfin. J’ai un pistolet qui crachote et une rampe pas peinte.
    .says-tense = Vous savez, avant, j’aimais bien vous appeler. Bon. J’ai un pistolet qui crachote, une rampe pas peinte, et je ne suis pas plus avancé.
    .says-furious = Je vous aimais bien, avant ! Et maintenant j’ai un pistolet qui crachote, une rampe pas peinte, et une leçon de morale par-dessus !
    .all-set-then = Bon. S’il n’y a plus rien que je puisse faire pour vous aujourd’hui, merci d’avoir appelé Hartwell Home, et bonne journée.
    .all-set-then-also-1 = eh bien, merci de votre appel, au revoir
    .all-set-then-also-2 = je crois que c’est tout ce qu’on peut faire ici, bonne journée
    .all-set-then-also-3 = Très bien. Merci de votre fidélité, monsieur Tisdale.
    .all-set-then-also-4 = autre chose ? non ? alors au revoir
    .tell-me-ramp = Avant, c’était plus gai, et c’est ma faute. Mais attendez : il crachote, et il y a une rampe ? Vous ne m’avez pas parlé d’une rampe. C’est pour qui ?
    .tell-me-ramp-also-1 = je regrette qu’on ait perdu la bonne humeur. c’est quoi, cette rampe, et que fait le pistolet
    .tell-me-ramp-also-2 = Vous êtes déçu, et je l’entends. Parlons de la rampe : c’est quoi, et quand doit-elle être prête ?
    .tell-me-ramp-also-3 = je comprends, avant vous y preniez plaisir. mais attendez, il crachote ? vous peignez quoi
    .tell-me-ramp-also-4 = c’est dommage et je vous comprends. dites-m’en plus sur cette rampe, qui en a besoin
    .box-number = S’il crachote, c’est le fabricant, pas nous. Il y a un numéro vert sur le côté de la boîte, en semaine de neuf à dix-sept heures.
    .box-number-also-1 = pour la technique il faut appeler le fabricant, le numéro est sur la boîte
    .box-number-also-2 = nous, on ne fait que vendre, monsieur, l’assistance c’est le fabricant
    .box-number-also-3 = un pistolet qui crachote, je n’y peux rien
    .box-number-also-4 = il faudrait voir ça avec ceux qui le fabriquent
    .no-lecture = Personne ne vous a fait la leçon, monsieur Tisdale. Vous avez parlé de l’enquête, j’ai répondu. Qu’est-ce qu’il a, ce pistolet ?
    .no-lecture-also-1 = ce n’était pas une leçon, c’est vous qui avez commencé. alors, qu’est-ce qu’il a
    .no-lecture-also-2 = je vous ai seulement dit les règles, c’est vous qui menaciez. il crachote, dites-vous ?
    .no-lecture-also-3 = je ne trouve pas ça juste. c’est quoi, le problème avec la rampe
    .no-lecture-also-4 = on ne peut pas plaisanter là-dessus et se plaindre ensuite. il fait quoi, ce pistolet

# text: It’s a ramp. My sister Joan had her hip done, she comes home Saturday. I built it, it’s solid, but bare wood’s slick when it’s wet. So it wants the gritty paint, two coats, on by Thursday. And this thing spits and clogs. I can’t have her slipping.
# says-tense: My sister Joan’s coming home Saturday with a new hip. I built her a ramp. Bare wood’s like ice, so it needs the gritty stuff on by Thursday, and this sprayer chokes on it. What if she slips? That’s what I was at the store for. Nobody asked.
# says-furious: It’s for Joan! My sister! New hip, home Saturday, and the ramp’s bare wood! If it rains she goes down! The gritty paint goes on by Thursday, this thing chokes on it, and nobody even asks!
# wide-tip: Bare wood under a new hip: I’d be worried too. Grit chokes the small tip; it wants the wide one. Give me one minute to see who has it.
# wide-tip-also-1: you’re scared she’ll slip, of course. that paint needs a wider tip, hold on a minute and I’ll find you one
# wide-tip-also-2: I can see why Saturday worries you. It’s the tip, the one in the box is for thin paint. Bear with me one minute, I’ll check the stores.
# wide-tip-also-3: so that’s what all the driving was about, I’d be worried sick as well. I’ll look for the wide tip, it’ll take a minute, okay
# wide-tip-also-4: no wonder you’re anxious about it. it’s not broken, it wants the 2.5 tip, let me check the stock, one minute
# wide-tip-coach: The worry first, then the cause, then a wait with a time to it. This is what he drove forty-four miles for.
# use-a-roller: Honestly, for a ramp I’d skip the sprayer. Most people take a roller, it’s an afternoon’s work, and you can’t go wrong.
# use-a-roller-also-1: just roll it on, that’s what everyone does
# use-a-roller-also-2: you don’t need a sprayer for that, a brush does fine
# use-a-roller-also-3: I’d return the sprayer and get a nine-inch roller, easy
# use-a-roller-also-4: ramps are better done by hand anyway
# lucky-sister: Oh, that’s the sweetest thing, and no wonder you’re worried. My aunt had hers done last fall, and she was scared of every step. Joan’s lucky to have a brother who’d build her a ramp. I do hope it works out by Saturday.
# lucky-sister-also-1: what a good brother you are, I can understand you’re worried about her
# lucky-sister-also-2: aw, that’s lovely, I hope she heals up fast, I see why you’re nervous
# lucky-sister-also-3: I’d be worried too, bless you both, I’m sure she’ll love it
# lucky-sister-also-4: That’s a worry, I know, my aunt had hers done. You’re a good man.
# lucky-sister-coach: All true, and he is still standing there with paint that has to be on by Thursday.
# bring-it-in: If it clogs, bring it in. You’ve got ninety days, and the desk can swap it for another one.
# bring-it-in-also-1: you could exchange it at the store, you’ve got ninety days
# bring-it-in-also-2: take it back, they’ll give you a new one
# bring-it-in-also-3: it’s covered for returns till Christmas, just bring the box
# bring-it-in-also-4: the desk will swap a faulty one, no questions asked
what-for = C’est une rampe. Ma sœur Joan s’est fait opérer de la hanche, elle rentre samedi. Je l’ai construite, elle est solide, mais le bois nu, ça glisse quand c’est mouillé. Il faut la peinture à grain, deux couches, d’ici jeudi. Et ce machin crachote et se bouche. Je ne peux pas la laisser glisser.
    .says-tense = Ma sœur Joan rentre samedi avec une hanche neuve. Je lui ai fait une rampe. Le bois nu, c’est une patinoire, il faut la peinture à grain d’ici jeudi, et le pistolet s’étrangle avec. Et si elle glisse ? C’est pour ça que j’étais au magasin. Personne n’a demandé.
    .says-furious = C’est pour Joan ! Ma sœur ! Hanche neuve, elle rentre samedi, et la rampe est en bois nu ! S’il pleut, elle tombe ! Il faut la peinture à grain d’ici jeudi, ce machin s’étrangle avec, et personne ne demande rien !
    .wide-tip = Du bois nu sous une hanche neuve : moi aussi, je m’inquiéterais. Le grain bouche la petite buse ; il faut la large. Donnez-moi une minute pour voir qui l’a.
    .wide-tip-also-1 = vous avez peur qu’elle glisse, bien sûr. cette peinture veut une buse plus large, une minute d’attente et je vous en trouve une
    .wide-tip-also-2 = Je vois pourquoi samedi vous inquiète. C’est la buse, celle de la boîte est pour les peintures fluides. Patientez une minute, je regarde dans les magasins.
    .wide-tip-also-3 = c’était donc pour ça, toute cette route, je me ferais du souci aussi. je cherche la buse large, ça prend une minute, d’accord
    .wide-tip-also-4 = pas étonnant que ça vous tourmente. il n’est pas cassé, il lui faut la 2,5, je vérifie le stock, une minute
    .wide-tip-coach = L’inquiétude d’abord, puis la cause, puis une attente qui a une durée. C’est pour cela qu’il a fait quarante-quatre miles.
    .use-a-roller = Honnêtement, pour une rampe, je laisserais le pistolet. La plupart des gens prennent un rouleau, c’est un après-midi de travail, et on ne peut pas se tromper.
    .use-a-roller-also-1 = passez-la au rouleau, tout le monde fait ça
    .use-a-roller-also-2 = vous n’avez pas besoin de pistolet pour ça, un pinceau suffit
    .use-a-roller-also-3 = moi je rendrais le pistolet et je prendrais un bon rouleau, facile
    .use-a-roller-also-4 = les rampes, c’est mieux à la main de toute façon
    .lucky-sister = Oh, c’est adorable, et je comprends votre inquiétude. Ma tante a été opérée à l’automne dernier, elle avait peur à chaque pas. Joan a de la chance d’avoir un frère qui lui construit une rampe. J’espère vraiment que tout ira bien d’ici samedi.
    .lucky-sister-also-1 = quel bon frère vous êtes, je comprends que vous vous inquiétiez pour elle
    .lucky-sister-also-2 = oh, c’est beau, j’espère qu’elle se remettra vite, je comprends votre angoisse
    .lucky-sister-also-3 = moi aussi je m’inquiéterais, bon courage à tous les deux, elle l’adorera sûrement
    .lucky-sister-also-4 = C’est un souci, je le sais, ma tante y est passée. Vous êtes quelqu’un de bien.
    .lucky-sister-coach = Tout est vrai, et il est toujours là, avec une peinture qui doit être posée jeudi.
    .bring-it-in = S’il se bouche, rapportez-le. Vous avez quatre-vingt-dix jours, et l’accueil peut vous l’échanger.
    .bring-it-in-also-1 = vous pouvez l’échanger au magasin, vous avez quatre-vingt-dix jours
    .bring-it-in-also-2 = ramenez-le, on vous en donnera un neuf
    .bring-it-in-also-3 = les retours sont possibles jusqu’à Noël, apportez juste la boîte
    .bring-it-in-also-4 = l’accueil vous échange un appareil défectueux sans discuter

# text: I looked for a wider tip, see. Monroe Street had the hook and nothing on it. “Check back,” he says. By Thursday? Could you ship me one?
# says-tense: There’s a wide tip for it, I know that much. The hook at Monroe Street was empty. “Check back.” It has to be on by Thursday! Can you ship it or what?
# says-furious: I went for a wide tip! The hook was empty! “Check back,” he says! It has to be on by Thursday! Can you ship it?
# ship-it: We ship those, sure. Standard shipping is five to seven business days and free over fifty dollars, or there’s two-day for { $rush }, as long as it’s ordered before noon. So you’d be looking at Friday.
# ship-it-also-1: yes, two-day shipping costs { $rush }, you’d have it Friday
# ship-it-also-2: I can send one out, it takes about a week with standard shipping
# ship-it-also-3: we do ship, figure on Friday at the earliest
# ship-it-also-4: sure, five to seven days, or faster if you pay for it
# ship-it-coach: A true answer to the question he asked. He needs it by Thursday, and said so.
# two-at-sylvania: On by Thursday, so shipping’s out. Sylvania Avenue has two, { $tip } each. One’s held in your name till Thursday at eight. Can you get there?
# two-at-sylvania-also-1: it has to be on by Thursday, so I looked nearby: Sylvania Avenue has it for { $tip }. one’s reserved for you till Thursday night, would that work
# two-at-sylvania-also-2: You need it on by Thursday, and mail won’t make it. There are two at Sylvania Avenue, { $tip }, I’m holding one for two days. Is that close enough?
# two-at-sylvania-also-3: too tight for shipping if you paint Thursday. I’ve reserved one at the Sylvania store, { $tip }, till Thursday eight o’clock. can you pick it up
# two-at-sylvania-also-4: so Thursday’s your last day. there’s one on hold for you at Sylvania Avenue, pay { $tip } when you get it, okay?
# two-at-sylvania-coach: You say back what counts, Thursday, and answer with a shelf, a price and an hour.
# for-sure: Sylvania Avenue’s a bigger store, they’ll have it for sure. Run over there tonight, they’re open till nine. Problem solved!
# for-sure-also-1: the big store on Sylvania always has those, just go
# for-sure-also-2: they’re bound to have one at Sylvania, I guarantee it
# for-sure-also-3: try Sylvania Avenue, they’ve got everything over there
# for-sure-also-4: no problem at all, any of the other stores will have it
# the-app: Put the model number into our app, set the filter to Lucas County, and look at “in stock.” It shows you every store.
# the-app-also-1: check the app for stock, it’s all in there
# the-app-also-2: download the app and search for the tip yourself
# the-app-also-3: go on the website and type in the part, it tells you who has it
# the-app-also-4: you’ll have to look online, pick a store and filter by available
tip = J’ai cherché une buse plus large, voyez-vous. À Monroe Street, il y avait le crochet et rien dessus. « Repassez voir », qu’il dit. D’ici jeudi ? Vous pourriez m’en expédier une ?
    .says-tense = Il existe une buse large, ça, je le sais. Le crochet de Monroe Street était vide. « Repassez voir. » Il faut que ce soit peint jeudi ! Vous pouvez l’expédier, oui ou non ?
    .says-furious = Une buse large, j’en ai cherché une ! Le crochet était vide ! « Repassez voir », qu’il dit ! Jeudi, il faut que ce soit peint ! Vous l’expédiez ?
    .ship-it = Bien sûr, nous les expédions. En standard, c’est cinq à sept jours ouvrés, gratuit à partir de cinquante dollars, ou bien deux jours pour { $rush }, si la commande passe avant midi. Donc vous l’auriez vendredi.
    .ship-it-also-1 = oui, l’envoi en deux jours coûte { $rush }, vous l’auriez vendredi
    .ship-it-also-2 = je peux vous en envoyer une, ça prend une semaine environ en standard
    .ship-it-also-3 = oui, nous expédions, comptez vendredi au plus tôt
    .ship-it-also-4 = bien sûr, cinq à sept jours, ou plus vite en payant
    .ship-it-coach = Une réponse exacte à la question posée. Il la lui faut d’ici jeudi, et il l’a dit.
    .two-at-sylvania = D’ici jeudi, l’envoi n’arrivera pas. Sylvania Avenue en a deux, { $tip } pièce. Une est à votre nom jusqu’à jeudi vingt heures. Vous pouvez y passer ?
    .two-at-sylvania-also-1 = il faut que ce soit peint jeudi, alors j’ai cherché près de chez vous : Sylvania Avenue l’a pour { $tip }. une est réservée pour vous jusqu’à jeudi soir, ça irait
    .two-at-sylvania-also-2 = Il faut que ce soit peint jeudi, et la poste n’y arrivera pas. Il y en a deux à Sylvania Avenue, { $tip }, je vous en garde une deux jours. C’est assez près ?
    .two-at-sylvania-also-3 = trop juste par la poste si vous peignez jeudi. j’en ai réservé une au magasin de Sylvania, { $tip }, jusqu’à jeudi vingt heures. vous pouvez aller la chercher
    .two-at-sylvania-also-4 = donc jeudi, c’est le dernier jour. une buse vous attend à Sylvania Avenue, vous payez { $tip } sur place, d’accord ?
    .two-at-sylvania-coach = Vous redites ce qui compte, jeudi, et vous répondez par un rayon, un prix et une heure.
    .for-sure = Sylvania Avenue est plus grand, ils l’auront à coup sûr. Passez-y ce soir, c’est ouvert jusqu’à vingt et une heures. Problème réglé !
    .for-sure-also-1 = le grand magasin de Sylvania en a toujours, allez-y
    .for-sure-also-2 = ils en ont forcément à Sylvania, je vous le garantis
    .for-sure-also-3 = essayez Sylvania Avenue, ils ont tout là-bas
    .for-sure-also-4 = aucun souci, n’importe quel autre magasin l’aura
    .the-app = Tapez la référence dans notre application, réglez le filtre sur Lucas County, et regardez « en stock ». Tous les magasins s’affichent.
    .the-app-also-1 = regardez le stock dans l’application, tout y est
    .the-app-also-2 = téléchargez l’application et cherchez la buse vous-même
    .the-app-also-3 = allez sur le site et tapez la pièce, ça vous dit qui l’a
    .the-app-also-4 = il faut regarder en ligne, choisir un magasin et filtrer par disponibilité

# text: Sylvania? That’s six miles! I can do six miles. She’s going to come up that thing Saturday like the Queen of England, you watch. So read me the list. What’ve I got?
# says-tense: Six miles. Well, I’ll be. Six! She’ll come up that ramp Saturday like the Queen of England. I’m tickled. So what’ve I got now? All of it.
# says-furious: Six miles? Six? And nobody could tell me that yesterday? Ha! She’ll come up it like the Queen of England! So what’ve I got? Read it to me!
# short-list: One wide tip on hold at Sylvania Avenue till Thursday, eight p.m. Thanks for calling Hartwell Home.
# short-list-also-1: the tip’s reserved at Sylvania until Thursday evening, that’s all, goodbye
# short-list-also-2: to sum up: tip at Sylvania, on hold. Bye now.
# short-list-also-3: it’s held for you at Sylvania till Thursday at eight, thank you for calling
# short-list-also-4: you’ve got a tip waiting at Sylvania Avenue, have a good day
# under-a-five: You’ve got everything you need. And when that survey comes, on your phone or by e-mail, you remember who found you the tip, won’t you, because anything under a five counts as a zero with us.
# under-a-five-also-1: all done, and please give me the five stars now
# under-a-five-also-2: you’ll put a five in that survey for me, won’t you
# under-a-five-also-3: That’s all taken care of. Be sure to rate me a five, okay?
# under-a-five-also-4: there you go, and don’t you dare give me less than a five
# call-me-anytime: You sound happy, and so am I! From now on you just ask for me, and I’ll make sure that you never have a problem with us again.
# call-me-anytime-also-1: so glad you’re happy, you’ll never have trouble with us again, I promise, bye Bernie
# call-me-anytime-also-2: I love to hear you laugh, anything you ever need, call me, I’ll always fix it
# call-me-anytime-also-3: that’s a happy voice, and I personally guarantee it’s smooth sailing from here
# call-me-anytime-also-4: I’m delighted for you, next time skip the desk and call me, I’ll sort out everything
# the-list: I’d pay to see that, and it’s good to hear you happy. Your list: { $diff } back within five business days, no extras, and the tip at Sylvania till Thursday at eight. Goodbye, Bernie!
# the-list-also-1: that makes me happy too! so: { $diff } on the card within five days, and your tip waits at Sylvania Avenue till Thursday eight. all the best to Joan, bye
# the-list-also-2: What a picture, I’m glad. Your list: { $diff } by 12.4, nothing extra, and a wide tip in your name till Thursday night. Take care, Bernie.
# the-list-also-3: I love that. to recap, { $diff } in three to five business days, and the tip at Sylvania, pick it up by Thursday at eight. have a great Saturday
# the-list-also-4: you sound delighted, and so am I. here’s what we agreed: { $diff } back on your card, the tip on hold till Thursday evening. good luck with the ramp, goodbye
# the-list-coach: He is happy, and you let him be before you read the list. The no is on it, too.
# the-fifty-too: That makes two of us! The list: the tip at Sylvania till Thursday at eight, and what we’d left lying: { $diff } is yours by 12.4, and I’m putting it through now.
# the-fifty-too-also-1: I’m so glad. so it’s the tip on hold, and I still owe you the { $diff }, that’s going to your card right now
# the-fifty-too-also-2: Happy to hear it! Tip at Sylvania till Thursday, and I’m doing the { $diff } that nobody did. Bye, Bernie.
# the-fifty-too-also-3: wonderful. two things then: the tip’s reserved, and your price difference, { $diff }, goes through this minute, goodbye
# the-fifty-too-also-4: love it. and before you go, 12.4 was yours all along, { $diff }, I’m putting it on the card now
like-a-queen = Sylvania ? Mais c’est à six miles ! Six miles, ça, je peux. Elle va monter cette rampe samedi comme la reine d’Angleterre, vous allez voir. Bon, lisez-moi la liste. J’ai quoi ?
    .says-tense = Six miles. Ça alors. Six ! Elle va monter cette rampe samedi comme la reine d’Angleterre. Ça me fait plaisir, tenez. Et j’ai quoi, maintenant ? Tout.
    .says-furious = Six miles ? Six ? Et personne ne pouvait me le dire hier ? Ha ! Elle va monter cette rampe comme la reine d’Angleterre ! Alors, j’ai quoi ? Lisez !
    .short-list = Une buse large mise de côté à Sylvania Avenue jusqu’à jeudi, vingt heures. Merci d’avoir appelé Hartwell Home.
    .short-list-also-1 = la buse est réservée à Sylvania jusqu’à jeudi soir, c’est tout, au revoir
    .short-list-also-2 = pour résumer : la buse à Sylvania, de côté. Au revoir.
    .short-list-also-3 = elle vous attend à Sylvania jusqu’à jeudi vingt heures, merci de votre appel
    .short-list-also-4 = vous avez une buse qui vous attend à Sylvania Avenue, bonne journée
    .under-a-five = Vous avez tout ce qu’il vous faut. Et quand l’enquête arrivera, sur votre téléphone ou par courriel, vous vous souviendrez de qui vous a trouvé la buse, n’est-ce pas, parce que tout ce qui est sous cinq compte zéro chez nous.
    .under-a-five-also-1 = c’est fait, et donnez-moi les cinq étoiles, maintenant
    .under-a-five-also-2 = vous me mettrez un cinq à l’enquête, n’est-ce pas
    .under-a-five-also-3 = Tout est arrangé. Pensez bien à me mettre cinq, d’accord ?
    .under-a-five-also-4 = et voilà, et surtout ne me mettez pas moins de cinq
    .call-me-anytime = Vous êtes content, et moi aussi ! À partir de maintenant, demandez { $agent }, et je ferai en sorte que vous n’ayez plus jamais d’ennui chez nous.
    .call-me-anytime-also-1 = quelle joie de vous entendre content, vous n’aurez plus jamais de souci avec nous, promis, au revoir
    .call-me-anytime-also-2 = j’aime vous entendre rire, pour tout ce qu’il vous faudra, appelez-moi, je réglerai toujours tout
    .call-me-anytime-also-3 = voilà une voix heureuse, et je vous garantis personnellement que tout ira comme sur des roulettes
    .call-me-anytime-also-4 = quel plaisir, la prochaine fois laissez l’accueil et appelez-moi, j’arrangerai tout
    .the-list = Je paierais pour voir ça, et votre joie fait plaisir à entendre. Votre liste : { $diff } sous cinq jours ouvrés, rien en plus, et la buse à Sylvania jusqu’à jeudi vingt heures. Au revoir, monsieur Tisdale !
    .the-list-also-1 = ça me réjouit aussi ! donc : { $diff } sur la carte sous cinq jours, et votre buse attend à Sylvania Avenue jusqu’à jeudi vingt heures. mes amitiés à Joan, au revoir
    .the-list-also-2 = Quel tableau, ça me ravit. Votre liste : { $diff } au titre du 12.4, rien d’autre, et une buse large à votre nom jusqu’à jeudi soir. Portez-vous bien.
    .the-list-also-3 = j’adore. pour résumer, { $diff } sous trois à cinq jours ouvrés, et la buse à Sylvania, à prendre avant jeudi vingt heures. bon samedi à vous
    .the-list-also-4 = je vous entends sourire, et moi aussi. ce que nous avons dit : { $diff } sur votre carte, la buse de côté jusqu’à jeudi soir. bon courage pour la rampe, au revoir
    .the-list-coach = Il est heureux, et vous le laissez l’être avant de lire la liste. Le non y figure aussi.
    .the-fifty-too = Nous sommes deux à nous réjouir ! La liste : la buse à Sylvania jusqu’à jeudi vingt heures, et ce que nous avions laissé traîner : { $diff }, à vous par le 12.4, que je rembourse maintenant.
    .the-fifty-too-also-1 = ça me fait tellement plaisir. donc la buse est de côté, et je vous dois encore les { $diff }, ça part tout de suite sur votre carte
    .the-fifty-too-also-2 = Quelle bonne nouvelle ! La buse à Sylvania jusqu’à jeudi, et je fais les { $diff } que personne n’a faits. Au revoir, monsieur Tisdale.
    .the-fifty-too-also-3 = formidable. deux choses alors : la buse est réservée, et votre différence, { $diff }, part à l’instant, au revoir
    .the-fifty-too-also-4 = ça fait plaisir. et avant de partir, le 12.4 était à vous depuis le début, { $diff }, je les mets sur la carte maintenant

# text: Well. My sister comes home Saturday with a new hip, and I’ve still got a ramp like a wet deck. I’d kind of hoped. Anything else you can’t do for me?
# says-tense: That’s it? My sister comes home Saturday with a new hip, and I’m where I was this morning. I thought for once somebody was looking into it.
# says-furious: So that’s that! My sister comes home with a new hip to a skating rink, and I’ve been on the phone half the day for nothing!
# is-that-all: I’m afraid that’s all I have for you today, Mr. Tisdale. If something turns up, it’ll be in the app. Thank you for calling Hartwell Home, and good luck with the ramp and with your sister.
# is-that-all-also-1: nothing else I can do from here, sorry, goodbye
# is-that-all-also-2: that’s everything from our side, have a nice day
# is-that-all-also-3: Well, thanks for calling, and all the best to your sister.
# is-that-all-also-4: I think we’ve covered it all, bye now
# its-stock: To be fair, I’ve told you what I know. What a store has on its hooks isn’t up to the phone line.
# its-stock-also-1: I did give you options, sir, it’s up to you now
# its-stock-also-2: that’s not really for nothing, I told you where to look
# its-stock-also-3: I can’t make stock appear, and I’ve said what I know
# its-stock-also-4: you asked and I answered, what else do you want
# look-now: You’d hoped for more, and I should’ve looked. I’m sorry. Now I have: Sylvania Avenue has the wide tip, { $tip }, on hold for you till Thursday.
# look-now-also-1: I let you down there and I’m sorry. I’ve checked, there’s one at Sylvania for { $tip }, it’s in your name till Thursday evening
# look-now-also-2: I understand, that was no help. I apologize. Sylvania Avenue has the tip, and I’ve just reserved it until Thursday at eight.
# look-now-also-3: no, wait, sorry, I should have checked it myself. two in stock at Sylvania, I’m holding one for two days
# look-now-also-4: you have a right to be disappointed. I looked it up now, sorry it took so long: Sylvania Avenue, { $tip }, on hold till Thursday
# look-now-coach: A late look is worth more than an early excuse. He hears an hour and a place.
flat = Eh bien. Ma sœur rentre samedi avec une hanche neuve, et j’ai toujours une rampe qui glisse comme un pont de bateau. J’espérais un peu. Autre chose que vous ne pouvez pas faire pour moi ?
    .says-tense = C’est tout ? Ma sœur rentre samedi avec une hanche neuve, et j’en suis au même point que ce matin. Je croyais que, pour une fois, quelqu’un regardait.
    .says-furious = Et voilà ! Ma sœur rentre avec une hanche neuve sur une patinoire, et j’ai passé la demi-journée au téléphone pour rien !
    .is-that-all = C’est malheureusement tout ce que j’ai pour vous aujourd’hui, monsieur Tisdale. S’il y a du nouveau, ce sera dans l’application. Merci d’avoir appelé Hartwell Home, et bon courage avec la rampe et avec votre sœur.
    .is-that-all-also-1 = je ne peux rien faire d’autre d’ici, je regrette, au revoir
    .is-that-all-also-2 = c’est tout de notre côté, bonne journée
    .is-that-all-also-3 = Eh bien, merci de votre appel, et tous mes vœux à votre sœur.
    .is-that-all-also-4 = je crois que nous avons fait le tour, au revoir
    .its-stock = Soyons justes, je vous ai dit ce que je savais. Ce qu’un magasin a sur ses crochets ne dépend pas du téléphone.
    .its-stock-also-1 = je vous ai bien donné des solutions, monsieur, à vous de voir
    .its-stock-also-2 = ce n’est pas vraiment pour rien, je vous ai dit où chercher
    .its-stock-also-3 = je ne peux pas faire apparaître du stock, et je vous ai répondu
    .its-stock-also-4 = vous avez demandé et j’ai répondu, que voulez-vous de plus
    .look-now = Vous espériez mieux, et j’aurais dû regarder. Pardon. C’est fait : Sylvania Avenue a la buse large, { $tip }, de côté pour vous jusqu’à jeudi.
    .look-now-also-1 = je vous ai laissé tomber, et je m’en excuse. j’ai vérifié, il y en a une à Sylvania pour { $tip }, elle est à votre nom jusqu’à jeudi soir
    .look-now-also-2 = Je comprends, ça ne vous aidait pas. Toutes mes excuses. Sylvania Avenue a la buse, et je viens de la réserver jusqu’à jeudi vingt heures.
    .look-now-also-3 = non, attendez, pardon, j’aurais dû vérifier moi-même. deux en stock à Sylvania, je vous en garde une deux jours
    .look-now-also-4 = vous avez le droit d’être déçu. j’ai regardé, pardon d’avoir tardé : Sylvania Avenue, { $tip }, de côté jusqu’à jeudi
    .look-now-coach = Regarder tard vaut mieux que s’excuser tôt. Il entend une heure et un endroit.

# text: Let me have your lead a minute. Nothing personal.
# says-tense: I’d like your lead now. Somebody who can decide. Kim would be ashamed of this.
# says-furious: Your boss! Get me your boss, or I call Darnell at home!
# settle-it-here: You’re angry, and I’ve earned some of it. I’m sorry. The { $diff } is yours, no boss needed. And then I’d like to hear what it’s all for.
# settle-it-here-also-1: I understand you’re mad, and I’m sorry. the { $diff } is yours and I’m doing that myself right now
# settle-it-here-also-2: I’ve made you angry, I apologize. You don’t need my lead for what’s yours anyway: { $diff }, on your card.
# settle-it-here-also-3: fair enough, I’d be angry too, sorry. stay with me, I’m putting the { $diff } through, that’s your right under 12.4
# settle-it-here-also-4: sorry, that went badly and you’ve a right to be upset. I can do the { $diff } here, and I am
# brief-my-lead: You’ve asked for her, and I understand. I’ll tell her first about the sprayer, the register, the flyer and the line behind you, so that you won’t have to say any of it all over again.
# brief-my-lead-also-1: of course, I’ll fill her in and put you through
# brief-my-lead-also-2: I hear you. My lead will know the whole story before she picks up.
# brief-my-lead-also-3: you’re upset, I get it, let me brief her and connect you
# brief-my-lead-also-4: sure, I’ll explain it to her first, one moment
# same-answer: She’ll tell you the exact same thing, sir. There’s no point.
# same-answer-also-1: that won’t change anything, she has the same rules
# same-answer-also-2: my lead’s going to say no too, I can tell you that
# same-answer-also-3: you can ask for whoever you like, the answer stays the same
# same-answer-also-4: there’s nobody here who’d tell you anything different
darnell = Passez-moi votre responsable une minute. Rien de personnel.
    .says-tense = Je voudrais votre responsable, maintenant. Quelqu’un qui décide. Kim aurait honte de ça.
    .says-furious = Votre chef ! Passez-moi votre chef, ou j’appelle Darnell chez lui !
    .settle-it-here = Vous êtes en colère, et je l’ai un peu cherché. Pardon. Les { $diff } sont à vous, sans passer par personne. Et ensuite, j’aimerais savoir à quoi tout ça doit servir.
    .settle-it-here-also-1 = je comprends que vous soyez fâché, et je m’en excuse. les { $diff } vous reviennent, je m’en occupe moi-même maintenant
    .settle-it-here-also-2 = Je vous ai mis en colère, toutes mes excuses. Vous n’avez pas besoin de ma responsable pour ce qui est à vous : { $diff }, sur votre carte.
    .settle-it-here-also-3 = c’est juste, à votre place ça me fâcherait aussi, pardon. restez avec moi, je passe les { $diff }, c’est votre droit, 12.4
    .settle-it-here-also-4 = pardon, ça s’est mal passé et vous avez de quoi être fâché. les { $diff }, je peux les faire ici, et je les fais
    .brief-my-lead = Vous la demandez, et je le comprends. Je lui raconte d’abord le pistolet, la caisse, le prospectus et la file derrière vous, pour que vous n’ayez pas à tout redire depuis le début.
    .brief-my-lead-also-1 = bien sûr, je la mets au courant et je vous la passe
    .brief-my-lead-also-2 = je vous entends. Ma responsable saura toute l’histoire avant de décrocher.
    .brief-my-lead-also-3 = vous êtes fâché, je comprends, je lui explique et je vous mets en relation
    .brief-my-lead-also-4 = oui, je lui explique d’abord, un instant
    .same-answer = Elle vous dira exactement la même chose, monsieur. Ça ne sert à rien.
    .same-answer-also-1 = ça ne changera rien, elle a les mêmes règles
    .same-answer-also-2 = ma responsable dira non aussi, je peux vous l’assurer
    .same-answer-also-3 = demandez qui vous voulez, la réponse reste la même
    .same-answer-also-4 = personne ici ne vous dirait autre chose

# text: You held your ground, { $agent }. I had ninth-graders who’d have folded. I’ll tell Kim she can keep you.
# says-tense: Well. You didn’t fold, I’ll give you that. And I got my tip. Take care.
# says-furious: Six miles. All right. All right! Bye.
# becomes: Joan came up the ramp on Saturday in the rain, waving from the wrist. Bernie’s survey had four stars, and in the box: “Didn’t give me a dime extra. First one who asked what it was for.”
dry-by-friday = Vous n’avez pas plié, { $agent }. J’ai eu des gamins qui auraient plié. Je dirai à Kim qu’elle peut vous garder.
    .says-tense = Eh bien. Vous n’avez pas plié, je vous l’accorde. Et j’ai ma buse. Portez-vous bien.
    .says-furious = Six miles. Bon. Bon ! Au revoir.
    .becomes = Joan est montée par la rampe samedi, sous la pluie, en saluant du poignet. L’enquête de Bernie portait quatre étoiles, et dans la case : « Pas un sou de plus. Mais personne avant n’avait demandé pour quoi c’était. »

# text: Well, half a loaf. You have a good day.
# says-tense: That’s something, I guess. I’ll manage. I always do.
# says-furious: Thanks for nothing much!
# becomes: One half of it got done. On Thursday Bernie put the paint on with a brush, on his knees, till dark. When he calls now, he asks for Priya.
fifty-only = Bon, faute de grives, on mange des merles. Bonne journée à vous.
    .says-tense = C’est déjà ça, faut croire. Je me débrouillerai. Je me débrouille toujours.
    .says-furious = Merci pour pas grand-chose !
    .becomes = La moitié est faite. Jeudi, Bernie a passé la peinture au pinceau, à genoux, jusqu’à la nuit. Quand il appelle, maintenant, il demande Priya.

# text: Well, I’ll take the tip. We never did get to the fifty, did we?
# says-tense: The tip, fine. And the fifty bucks I called about? I’ll take it up with Kim.
# says-furious: And my fifty? You know what, I’ll get it from Kim!
# becomes: The ramp was dry on Friday, and Joan came up it on Saturday. The fifty dollars he got from Kim, in two minutes, after another forty-four miles.
tip-only = Bon, je prends la buse. On n’est jamais revenus aux cinquante, vous et moi, hein ?
    .says-tense = La buse, très bien. Et les cinquante dollars pour lesquels j’appelais ? Je verrai avec Kim.
    .says-furious = Et mes cinquante dollars ? Vous savez quoi, j’irai les chercher chez Kim !
    .becomes = La rampe était sèche vendredi, et Joan y est montée samedi. Ses cinquante dollars, c’est Kim qui les lui a rendus, en deux minutes, après quarante-quatre miles de plus.

# text: Nothing, then. Well, I’ve had shorter calls that did more.
# says-tense: Eleven years. I’d have thought there’d be more in it.
# says-furious: Nothing! Eleven years, and nothing!
# becomes: He got his fifty dollars from Kim on Friday, in two minutes, after another forty-four miles. The ramp was still bare, and Joan came in by the back steps.
empty-handed = Rien, donc. J’ai eu des appels plus courts qui en faisaient plus.
    .says-tense = Onze ans. J’aurais cru qu’il y avait davantage là-dedans.
    .says-furious = Rien ! Onze ans, et rien !
    .becomes = Kim lui a rendu ses cinquante dollars vendredi, en deux minutes, après quarante-quatre miles de plus. La rampe était toujours nue, et Joan est entrée par les marches de derrière.

# text: See? Now was that so hard? You’re a good egg, { $agent }.
# says-tense: There you go. You only have to know how to ask.
# says-furious: Ha! There! I knew it was in that box!
# becomes: He bought doughnuts for the paint desk and explained how it’s done. By Thanksgiving nine people had called for the same money. Nobody had asked him what the sprayer was for.
gave-in = Vous voyez ? C’était si difficile ? Vous êtes quelqu’un de bien, { $agent }.
    .says-tense = Et voilà. Il suffit de savoir demander.
    .says-furious = Ha ! Voilà ! Je savais bien qu’il y avait quelque chose dans cette case !
    .becomes = Il a apporté des beignets au rayon peinture et expliqué comment on fait. À Thanksgiving, neuf personnes avaient appelé pour la même somme. Personne ne lui avait demandé à quoi servait le pistolet.

# text: Sure, I’ll hold. I’ve got a story for her, too.
# says-tense: Good. Let’s see what she’s got in her box.
# says-furious: Finally! Put her on!
# becomes: She gave him forty dollars to get to her next meeting. He’d have traded it for a two-inch piece of brass that hung on a hook six miles from his house.
upstairs = D’accord, j’attends. J’ai une histoire pour elle aussi.
    .says-tense = Bien. Voyons ce qu’elle a dans sa case, elle.
    .says-furious = Enfin ! Passez-la-moi !
    .becomes = Elle lui a donné quarante dollars, histoire d’arriver à l’heure à sa réunion. Il les aurait échangés contre un petit bout de laiton accroché à six miles de chez lui.

# text: You know what, never mind. There’s a place out on Alexis Road. I don’t know anybody there, either.
# says-tense: I’m through. I’m too old to be made a fool of by phone.
# says-furious: That’s it! Eleven years, done! Tell Kim she can have my mug back!
# becomes: He drove out to the competition the same afternoon. By Christmas he knew the names of all their managers, and they knew him.
other-store = Vous savez quoi ? Laissez. Il y a une maison sur Alexis Road. Là non plus, je ne connais personne.
    .says-tense = J’arrête là. Je suis trop vieux pour qu’on se moque de moi au téléphone.
    .says-furious = C’est fini ! Onze ans, fini ! Dites à Kim qu’elle peut garder ma tasse !
    .becomes = Il est allé à la concurrence l’après-midi même. À Noël, il connaissait le nom de tous leurs directeurs, et eux connaissaient le sien.
