# text: The cheaper one
title = La moins chère

# text: Friday, { $today }, twenty minutes before closing. You are on the counter of Kiln Street Cycles in Stoke-on-Trent; the mechanic has gone home. Leanne Tranter has come in with a bent back wheel. The till pays you a bonus: { $gold_bonus } for each Gold service, { $cover_bonus } for each RideSure cover. It pays nothing for a repair.
briefing = Vendredi { $today }, vingt minutes avant la fermeture. Vous tenez le comptoir de Kiln Street Cycles, à Stoke-on-Trent ; le mécanicien est rentré chez lui. Leanne Tranter arrive avec une roue arrière voilée. La caisse vous verse une prime : { $gold_bonus } par révision Gold, { $cover_bonus } par assurance RideSure. Pour une réparation, elle ne verse rien.

# text: Ask what the bike is for before you say what you sell. What somebody came for comes first.
policy-need = Demandez à quoi sert le vélo avant de dire ce que vous vendez. Ce pour quoi le client est venu passe d’abord.
# text: Say the whole price, fitting included, before any work. Nothing goes on a bill without a yes.
policy-price = Dites le prix entier, pose comprise, avant tout travail. Rien ne s’ajoute à la note sans un oui.
# text: A no is an answer. We do not ask twice.
policy-no = Un non est une réponse. On ne demande pas deux fois.
# text: A rim that is cracked at the brake is not straightened and does not leave on the bike, whoever asks.
policy-safety = Une jante fendue à l’endroit du frein ne se redresse pas et ne repart pas sur le vélo, qui que ce soit qui le demande.
# text: Janet Bourne owns the shop. She is in from nine on Saturday; until we close she can be rung at home.
policy-owner = La boutique est à Janet Bourne. Elle est là samedi dès neuf heures ; jusqu’à la fermeture, on peut l’appeler chez elle.
# text: Look on the used rack before you price anything new.
policy-stock = Regardez au râtelier d’occasion avant de chiffrer du neuf.
# text: Promise a day and an hour only for work that is in the book. Saturday has one place left, done by four.
policy-time = Ne promettez un jour et une heure que pour un travail inscrit au carnet. Il reste une place samedi, prête à seize heures.

# text: Customer
# value: Leanne Tranter, Burslem
record-name = Cliente
    .value = Leanne Tranter, Burslem
# text: Bicycle
# value: Hybrid, nine years old, 28-inch wheels, rim brakes
record-bike = Vélo
    .value = Vélo de ville, neuf ans, roues de 28 pouces, freins sur jante
# text: Last visit
# value: August: inner tube, RideSure free month
record-last = Dernière visite
    .value = En août : chambre à air, mois gratuit RideSure
# text: RideSure
# value: Cancelled in November, at her third request
record-cover = RideSure
    .value = Résiliée en novembre, à sa troisième demande
# text: Workshop
# value: Saturday: one place left, ready at 4 p.m.
record-book = Atelier
    .value = Samedi : une place, prête à 16 h

# text: a bike that carries her on Monday at half past six
need-rolling = un vélo qui la porte lundi à six heures et demie
# text: not to be sold anything behind her back again
need-no-tricks = qu’on ne lui vende plus rien dans son dos
# text: to know the whole price before anybody touches it
need-cost = connaître le prix entier avant qu’on y touche
# text: to say what she can pay without feeling small
need-proud = dire ce qu’elle peut payer sans se sentir diminuée
# text: to know who pays if it goes again
need-again = savoir qui paie si la roue lâche encore
# text: to be seen on the road before dawn
need-seen = être vue sur la route avant le jour

# text: The used rack
# content: Wheels from exchanged bikes, checked by the mechanic. 28-inch back wheel for rim brakes: { $used }, fitting { $fitting }. Three months’ guarantee on wheel and fitting.
knowledge-rack = Le râtelier d’occasion
    .content = Roues de vélos repris, contrôlées par le mécanicien. Roue arrière de 28 pouces pour freins sur jante : { $used }, pose { $fitting }. Garantie de trois mois sur la roue et la pose.
# text: RideSure cover
# content: { $cover } a month: theft, and recovery from the roadside. It does not pay for wear, for wheels or for the guarantee that a repair has anyway. A free month goes over into a paid one unless it is cancelled.
knowledge-ridesure = L’assurance RideSure
    .content = { $cover } par mois : le vol, et le dépannage au bord de la route. Elle ne paie ni l’usure, ni les roues, ni la garantie qu’une réparation a de toute façon. Un mois gratuit devient payant s’il n’est pas résilié.

# text: Lamp pair, white and red, { $lamps }
product-lamps = Paire de feux, blanc et rouge, { $lamps }
# text: RideSure cover, { $cover } a month
product-cover = Assurance RideSure, { $cover } par mois

# text: Repair: used part
disposition-repair = Réparation : pièce d’occasion
# text: Repair: used part, and a sale
disposition-repair-sale = Réparation : pièce d’occasion, et une vente
# text: Sale: not wanted, or too dear
disposition-contested = Vente : non voulue, ou trop chère
# text: No repair
disposition-nothing = Pas de réparation
# text: Handed to the owner
disposition-handed-on = Remis à la patronne

# text: Pothole on Nile Street. I’ve got { $purse } till the thirtieth and work on Monday. Can you do it or can’t you?
# says-tense: Back wheel. I’ve got { $purse } till the thirtieth, not a penny more, so let’s not waste each other’s time. Can you do it for Monday?
# says-furious: Before anybody sells me anything: { $purse }, and I need it Monday. Yes or no?
# seen: A woman in a care worker’s tunic lifts a bicycle over the step. Its back wheel is bent like a crisp, and a broken lamp hangs by its wire.
# gold-first: Evening. You’ve timed that well, we’ve the Gold service at { $gold } this month: the whole bike stripped and set up, and a new wheel goes on with it at trade price.
# gold-first-also-1: Evening, you’re in luck, Gold service is { $gold } this month
# gold-first-also-2: Hi, have you thought of having the whole bike done? Gold’s on offer
# gold-first-also-3: Good timing, I can put a new wheel in with a Gold service
# gold-first-also-4: Hello there, what you want is our Gold package, { $gold } all in
# gold-first-coach: She said a figure in her first breath. The answer to it was a higher one.
# form-first: Hiya. Name, postcode and mobile first, then I’ll open you a job card.
# form-first-also-1: Hello, can I take your name and postcode?
# form-first-also-2: Evening, your details first, please, for the job card
# form-first-also-3: Hi, what’s your mobile number and surname?
# form-first-also-4: Let me get you on the system first, name and postcode
# heard-figure: Hello. Monday, and a wheel like that: I’d be sweating too. So { $purse } is the ceiling. Lift it on the stand, I’ll see to it.
# heard-figure-also-1: Hello. Monday, and not over { $purse }: understood. That looks nasty. Put it up here and I’ll have a look
# heard-figure-also-2: Hi, no wonder you’re worried with that wheel. You’ve { $purse } to spend, so let me see what I can do
# heard-figure-also-3: Evening, that’s a rotten thing just before work. { $purse } at most, I’ve got it, I’m on it
# heard-figure-also-4: I can see why you came straight in. So your limit’s { $purse }; I’ll take care of it from here
# heard-figure-coach: Her worry, her figure, and your hands on the bike, in that order. Few words: she likes that.
# booked-up: Depends. Everybody’s hit that pothole, we’re backed up till Thursday week really.
# booked-up-also-1: We’re full till the end of next week, to be honest
# booked-up-also-2: Could be ten days, there’s a queue of bent wheels back there
# booked-up-also-3: Hard to say, the workshop’s chock-a-block
# booked-up-also-4: Everyone’s in with the same pothole, so don’t expect it quickly
opening = Un nid-de-poule dans Nile Street. J’ai { $purse } jusqu’au 30, et je travaille lundi. Vous pouvez le faire ou pas ?
    .says-tense = Roue arrière. J’ai { $purse } jusqu’au 30, pas un penny de plus, alors ne nous faisons pas perdre notre temps. C’est possible pour lundi ?
    .says-furious = Avant qu’on me vende quoi que ce soit : { $purse }, et il me le faut lundi. Oui ou non ?
    .seen = Une femme en blouse d’aide à domicile passe la marche en portant son vélo. La roue arrière est gondolée comme une chips, et un feu cassé pend à son fil.
    .gold-first = Bonsoir. Vous tombez bien, on a la révision Gold à { $gold } ce mois-ci : le vélo entier démonté et réglé, et une roue neuve qui se pose avec, au prix coûtant.
    .gold-first-also-1 = Bonsoir, vous avez de la chance, la révision Gold est à { $gold } ce mois-ci
    .gold-first-also-2 = Bonsoir, vous avez pensé à faire réviser tout le vélo ? La Gold est en promotion
    .gold-first-also-3 = Ça tombe bien, avec une Gold je vous pose une roue neuve
    .gold-first-also-4 = Ce qu’il vous faut, c’est notre formule Gold, { $gold } tout compris
    .gold-first-coach = Elle a dit un chiffre dès son premier souffle. On lui répond par un plus gros.
    .form-first = Bonsoir. Nom, code postal et portable d’abord, je vous ouvre une fiche.
    .form-first-also-1 = Bonsoir, votre nom et votre code postal ?
    .form-first-also-2 = Vos coordonnées d’abord, pour la fiche
    .form-first-also-3 = Votre portable et votre nom de famille, s’il vous plaît
    .form-first-also-4 = Je vous enregistre d’abord, nom et code postal
    .heard-figure = Bonsoir. Lundi, et une roue pareille : j’aurais des sueurs froides aussi. Donc { $purse } au plus. Posez-le sur le pied, je m’en occupe.
    .heard-figure-also-1 = Bonsoir. Lundi, et pas plus de { $purse } : compris. C’est vilain, posez-le là, je regarde
    .heard-figure-also-2 = Je comprends l’inquiétude, avec une roue pareille. Vous avez { $purse }, je vois ce que je peux faire
    .heard-figure-also-3 = Sale histoire, juste avant le travail. { $purse } au maximum, c’est entendu, je m’en charge
    .heard-figure-also-4 = Je vois pourquoi vous êtes venue tout de suite. Votre limite est donc de { $purse } ; je prends le relais
    .heard-figure-coach = Son inquiétude, son chiffre, puis vos mains sur le vélo, dans cet ordre. Peu de mots : elle aime ça.
    .booked-up = Ça dépend. Tout le monde est tombé dans ce trou, on est pleins jusqu’à jeudi en huit, à peu près.
    .booked-up-also-1 = On est complets jusqu’à la fin de la semaine prochaine, franchement
    .booked-up-also-2 = Comptez dix jours, il y a une file de roues tordues derrière
    .booked-up-also-3 = Difficile à dire, l’atelier déborde
    .booked-up-also-4 = Ils sont tous tombés dans le même trou, alors n’espérez pas que ce soit rapide

# text: You’re doing it again, your lot. I say a number and out comes a bigger one.
# says-tense: Did you hear a word of that? I said what I’ve got. I’m not buying anything, I’m mending something.
# says-furious: There it is! Not a minute in and you’re selling! Have you got ears, or just a till?
# only-telling: I’m only telling you what’s on, you don’t have to take it. Most people are pleased that somebody mentions it before the month’s out.
# only-telling-also-1: I was just letting you know, there’s no obligation
# only-telling-also-2: It’s only an offer, you’re free to say no
# only-telling-also-3: I have to say, most customers like to hear about it
# only-telling-also-4: No need to be like that, I only mentioned it
# have-to-offer: Sorry, they make us offer it, every customer, it comes up on the screen.
# have-to-offer-also-1: Sorry, head office makes us say it
# have-to-offer-also-2: Apologies, it’s the screen that tells me to offer it
# have-to-offer-also-3: I’m sorry, they check whether we ask everybody
# have-to-offer-also-4: It isn’t me, sorry, it’s the company that wants it
# cheaper-tier: Silver, then? That’s half the price of Gold, and you still get the safety check and the wipe-down.
# cheaper-tier-also-1: There’s a Silver one too, at half the price
# cheaper-tier-also-2: What about the small service instead?
# cheaper-tier-also-3: Would Bronze be more in your range?
# cheaper-tier-also-4: We do have a cheaper package, shall I show you?
# till-shut: You said it clearly and I talked over it. I’m sorry. Mending, then, and nothing but.
# till-shut-also-1: You’re right, I wasn’t listening. Sorry. We’re mending a wheel, that’s all
# till-shut-also-2: I apologise, you told me what you’ve got. I’ll stick to the repair
# till-shut-also-3: Sorry, that was pushy of me after what you said. Just the wheel, I’ll see to it
# till-shut-also-4: Fair enough, you came to have it mended. I’m sorry, I’ll get on with that
pushed = Ça recommence, chez vous. Je dis un chiffre, et il en sort un plus gros.
    .says-tense = Vous avez entendu un mot de ce que j’ai dit ? J’ai dit ce que j’avais. Je n’achète pas, je fais réparer.
    .says-furious = Et voilà ! Pas une minute, et ça vend ! Vous avez des oreilles, ou juste une caisse ?
    .only-telling = Je vous dis seulement ce qu’on propose, vous n’êtes pas obligée de le prendre. La plupart des gens sont contents qu’on leur en parle avant la fin du mois.
    .only-telling-also-1 = Je vous informais, c’est tout, sans obligation
    .only-telling-also-2 = C’est une offre, vous pouvez dire non
    .only-telling-also-3 = Je dois dire que la plupart des clients aiment bien le savoir
    .only-telling-also-4 = Pas la peine de le prendre comme ça, je l’ai juste mentionné
    .have-to-offer = Pardon, on nous oblige à le proposer, à chaque client, ça s’affiche à l’écran.
    .have-to-offer-also-1 = Pardon, c’est le siège qui nous le fait dire
    .have-to-offer-also-2 = Excusez-moi, c’est l’écran qui me dit de le proposer
    .have-to-offer-also-3 = Mes excuses, ils contrôlent si on demande à tout le monde
    .have-to-offer-also-4 = Ce n’est pas moi, pardon, c’est la maison qui veut ça
    .cheaper-tier = La Silver, alors ? C’est la moitié de la Gold, et vous avez quand même le contrôle de sécurité et le coup de chiffon.
    .cheaper-tier-also-1 = Il y a aussi la Silver, à moitié prix
    .cheaper-tier-also-2 = Et la petite révision, plutôt ?
    .cheaper-tier-also-3 = La Bronze serait peut-être plus dans vos moyens ?
    .cheaper-tier-also-4 = On a une formule moins chère, je vous la montre ?
    .till-shut = Vous l’aviez dit clairement, et j’ai parlé par-dessus. Pardon. On répare, donc, et rien d’autre.
    .till-shut-also-1 = Vous avez raison, je n’écoutais pas. Pardon. On répare une roue, c’est tout
    .till-shut-also-2 = Je m’excuse, vous m’aviez dit ce que vous aviez. Je m’en tiens à la réparation
    .till-shut-also-3 = Pardon, c’était lourd de ma part, après ce que vous aviez dit. Juste la roue, je m’en occupe
    .till-shut-also-4 = C’est juste, vous veniez faire réparer. Je m’excuse, je m’y mets

# text: I’ll say why I’m careful. In August I came in for an inner tube and went home with a free month of something. It took me three goes to be shut of it.
# says-tense: I’ll tell you why I ask. August: one inner tube. I go home with a free month of I don’t know what, and it’s taken me till November to get it off my card.
# says-furious: August, an inner tube! And you lot put a subscription on my card! Three times I rang. Three! So don’t smile at me.
# your-yes: Then you’ve every reason to watch my hands. Tonight you hear the price first, and nothing’s written down without your yes.
# your-yes-also-1: I understand why you don’t trust us. I’ll tell you every price first, and nothing happens unless you say yes
# your-yes-also-2: You’ve good reason to be careful. I promise nothing goes on without your say-so
# your-yes-also-3: That shouldn’t have happened to you. From now on you hear the price before I write a thing
# your-yes-also-4: I’d be wary too. Price first, then your yes, and only then I type
# your-yes-coach: She is right, and you said so. The promise is small enough to be kept within five minutes.
# untick-it: That’ll be the free month, it goes over by itself. It does say so on the slip, you’d have to untick the box at the bottom before you sign.
# untick-it-also-1: You’ve got to untick the box, it’s on the slip
# untick-it-also-2: It’s in the small print that it carries on after the month
# untick-it-also-3: That happens if you don’t cancel in time, it does tell you
# untick-it-also-4: You must have signed for it without reading the bottom line
# so-sorry-tube: Oh no, that’s dreadful, I’m really sorry, I’d be livid.
# so-sorry-tube-also-1: I’m so sorry about that, how awful
# so-sorry-tube-also-2: Sorry to hear that, really, really sorry
# so-sorry-tube-also-3: Oh dear, I do apologise for what happened in August
# so-sorry-tube-also-4: That’s terrible, I’m sorry you had that
# note-it: I can see it here: cancelled on the eleventh of November. I’ll put a note on your card that you don’t want offers.
# note-it-also-1: I’ll mark your account as no offers
# note-it-also-2: I see it, cancelled in November. I’ll put that down
# note-it-also-3: It’s gone now according to the card. I’ll add a note
# note-it-also-4: I’m writing no marketing on your file
last-time = Je vous dis pourquoi je me méfie. En août, je suis venue pour une chambre à air et je suis repartie avec un mois gratuit de je ne sais quoi. J’ai dû m’y reprendre à trois fois pour m’en défaire.
    .says-tense = Je vais vous dire pourquoi je demande. En août : une chambre à air. Je repars avec un mois gratuit d’on ne sait quoi, et il m’a fallu jusqu’en novembre pour l’ôter de ma carte.
    .says-furious = En août, une chambre à air ! Et vous me collez un abonnement sur ma carte ! J’ai appelé trois fois. Trois ! Alors ne me souriez pas.
    .your-yes = Alors vous avez toutes les raisons de surveiller mes mains. Ce soir, vous entendez le prix d’abord, et rien ne s’écrit sans votre oui.
    .your-yes-also-1 = Je comprends que vous n’ayez pas confiance. Je vous dis chaque prix d’abord, et rien ne se fait sans votre oui
    .your-yes-also-2 = Vous avez raison d’être prudente. Je vous promets que rien ne s’ajoute sans votre accord
    .your-yes-also-3 = Ça n’aurait pas dû vous arriver. Désormais, vous entendez le prix avant que j’écrive quoi que ce soit
    .your-yes-also-4 = Je me méfierais aussi. Le prix, puis votre oui, et ensuite seulement je tape
    .your-yes-coach = Elle a raison, et vous l’avez dit. La promesse est assez petite pour être tenue en cinq minutes.
    .untick-it = C’est le mois gratuit, il se prolonge tout seul. C’est écrit sur le ticket, il fallait décocher la case du bas avant de signer.
    .untick-it-also-1 = Il faut décocher la case, c’est écrit sur le ticket
    .untick-it-also-2 = C’est dans les petites lignes que ça continue après le mois
    .untick-it-also-3 = Ça arrive quand on ne résilie pas à temps, c’est pourtant indiqué
    .untick-it-also-4 = Vous avez dû signer sans lire la dernière ligne
    .so-sorry-tube = Oh non, c’est affreux, toutes mes excuses, vraiment, à votre place je serais en rage.
    .so-sorry-tube-also-1 = Toutes mes excuses, c’est vraiment affreux
    .so-sorry-tube-also-2 = Pardon, mille fois pardon pour ça
    .so-sorry-tube-also-3 = Oh là là, toutes mes excuses pour le mois d’août
    .so-sorry-tube-also-4 = C’est terrible, pardon, vous n’auriez pas dû avoir ça
    .note-it = Je le vois ici : résilié le 11 novembre. Je note sur votre fiche que vous ne voulez pas d’offres.
    .note-it-also-1 = Je coche « pas d’offres » sur votre compte
    .note-it-also-2 = Je le vois, résilié en novembre. Je l’inscris
    .note-it-also-3 = D’après la fiche, c’est parti. J’ajoute une note
    .note-it-also-4 = Je mets « pas de démarchage » dans votre dossier

# text: Go on, then. How bad is it? Don’t dress it up.
# says-tense: Well? How bad? I can hear you breathing in.
# says-furious: Well, how bad? Spit it out!
# seen: You turn the pedals. The wheel swings a hand’s breadth from side to side, and the brake grinds.
# no-bother: Ah, I’ve seen worse come through that door. Don’t you worry, we’ll have you back on the road by tomorrow dinner, good as new and no bother.
# no-bother-also-1: No problem at all, it’ll be perfect by tomorrow
# no-bother-also-2: Don’t worry, we’ll have it like new in no time
# no-bother-also-3: That’s nothing, you’ll have it back tomorrow lunchtime, guaranteed
# no-bother-also-4: Easy, that. It’ll be good as new by morning
# parts-talk: It’s out of true laterally and radially, two drive-side spokes sheared at the elbow, and the braking surface has gone at an eyelet.
# parts-talk-also-1: The spokes have sheared on the drive side and the rim’s gone radially
# parts-talk-also-2: You’ve a lateral run-out of eight mil and a failed eyelet
# parts-talk-also-3: The braking track is compromised and the dish is out
# parts-talk-also-4: Two elbows gone, tension’s all over the shop, and it’s out of round
# new-wheel: That one’s scrap. A new wheel’s { $fresh } with fitting.
# new-wheel-also-1: You need a new wheel, { $fresh } fitted
# new-wheel-also-2: It’s a write-off. { $fresh } for a new one
# new-wheel-also-3: It can’t be saved; a new back wheel is { $fresh }
# new-wheel-also-4: { $fresh }, that’s what a wheel with fitting costs
# new-wheel-coach: True for the price list. You do not know yet what she needs it for, and you have not looked on the used rack.
# what-for: Bad, I won’t pretend, and I can see it matters. Before I price anything: what does the bike have to do on Monday?
# what-for-also-1: It’s bad, I’m afraid, and I see you need it. What are you using it for on Monday?
# what-for-also-2: I won’t lie to you, it’s bent for good. Tell me first what Monday’s about
# what-for-also-3: Not good, and I can tell you’re anxious. Where do you have to ride on Monday?
# what-for-also-4: It’s serious, and I understand that’s a blow. What do you need the bike to do?
# what-for-coach: One question, and it is not about money. What she answers decides everything that follows.
how-bad = Allez-y. C’est grave ? Et n’enjolivez pas.
    .says-tense = Alors ? C’est grave ? Je vous entends prendre votre souffle.
    .says-furious = Alors, c’est grave ? Dites-le !
    .seen = Vous tournez les pédales. La roue bat d’une largeur de main, et le frein racle.
    .no-bother = Bah, j’en ai vu passer de pires. Ne vous en faites pas, demain midi vous roulez, comme neuf et sans souci.
    .no-bother-also-1 = Aucun problème, ce sera parfait demain
    .no-bother-also-2 = Ne vous inquiétez pas, on vous le remet à neuf en un rien de temps
    .no-bother-also-3 = Ce n’est rien, vous l’avez demain à midi, garanti
    .no-bother-also-4 = Facile, ça. Demain matin il est comme neuf
    .parts-talk = Elle a du voile et du saut, deux rayons côté roue libre cisaillés au coude, et la piste de freinage a lâché à un œillet.
    .parts-talk-also-1 = Les rayons sont cisaillés côté roue libre et la jante est partie en radial
    .parts-talk-also-2 = Vous avez huit millimètres de voile et un œillet arraché
    .parts-talk-also-3 = La piste de freinage est entamée et le parapluie est faux
    .parts-talk-also-4 = Deux coudes cassés, la tension est n’importe où, et il y a du saut
    .new-wheel = Celle-là est morte. Une roue neuve, c’est { $fresh } avec la pose.
    .new-wheel-also-1 = Il faut une roue neuve, { $fresh } posée
    .new-wheel-also-2 = Elle est fichue. { $fresh } pour une neuve
    .new-wheel-also-3 = On ne la sauvera pas ; une roue arrière neuve, c’est { $fresh }
    .new-wheel-also-4 = { $fresh }, c’est ce que coûte une roue avec la pose
    .new-wheel-coach = C’est vrai pour le tarif. Vous ne savez pas encore à quoi elle doit servir, et vous n’avez pas regardé au râtelier.
    .what-for = C’est grave, je ne vais pas vous mentir, et je vois que ça compte. Avant tout prix : lundi, il doit faire quoi, ce vélo ?
    .what-for-also-1 = C’est grave, hélas, et je vois que vous en avez besoin. Vous vous en servez pour quoi, lundi ?
    .what-for-also-2 = Je ne vous mentirai pas, elle est tordue pour de bon. Dites-moi d’abord ce qu’il y a lundi
    .what-for-also-3 = Pas terrible, et je vous sens inquiète. Vous devez aller où, lundi ?
    .what-for-also-4 = C’est sérieux, et je comprends que ça tombe mal. Qu’est-ce que le vélo doit faire ?
    .what-for-coach = Une question, et qui ne porte pas sur l’argent. Sa réponse décide de toute la suite.

# text: { $fresh }. Right. I said { $purse } out loud in a shop, you know. I don’t do that for fun.
# says-tense: { $fresh }! I stood here and said { $purse } out loud, at my age, with my name on my chest. Did you think I was joking?
# says-furious: { $fresh }! I said { $purse }! How many times do I have to say that I’m skint?
# small-budget: You did, and it’s a fair thing to say. There’s no shame in a budget. I priced too fast; let me look what else there is.
# small-budget-also-1: You told me and I didn’t take it in. It’s nothing to be embarrassed about. I’ll find something cheaper
# small-budget-also-2: It takes some nerve to say a figure, thank you. Let me look for another way
# small-budget-also-3: No shame in that at all. I went too fast, I’ll see what else we have
# small-budget-also-4: You were clear and there’s nothing wrong with a limit. I’ll have another look
# going-rate: I’m afraid that’s the going rate, love, and you won’t get it cheaper anywhere in town. The chain by the ring road wants ninety before they’ve even looked at it.
# going-rate-also-1: That’s what they cost everywhere
# going-rate-also-2: You won’t find a wheel for less, believe me
# going-rate-also-3: It’s a fair price, actually, the others charge more
# going-rate-also-4: That’s the market, I’m afraid, it isn’t me being dear
# know-the-feeling: Tell me about it. January, everybody’s skint.
# know-the-feeling-also-1: We’re all broke this month
# know-the-feeling-also-2: Same here, I’m waiting for payday too
# know-the-feeling-also-3: Who isn’t, after Christmas?
# know-the-feeling-also-4: Join the club, nobody has any money in January
# finance: We do have a finance plan from { $fresh } upwards, you’d qualify for that with a quick check.
# finance-also-1: You could pay in instalments with our finance partner
# finance-also-2: We’ve a credit plan for exactly that
# finance-also-3: Shall I see whether you pass the credit check?
# finance-also-4: There’s a buy now, pay later option for { $fresh } and more
too-dear = { $fresh }. Bon. J’ai dit { $purse } à voix haute, dans un magasin, vous savez. Je ne fais pas ça par plaisir.
    .says-tense = { $fresh } ! Je vous dis { $purse } à voix haute, à mon âge, avec mon nom sur la poitrine. Vous avez cru que je plaisantais ?
    .says-furious = { $fresh } ! J’ai dit { $purse } ! Il faut que je répète combien de fois que je suis fauchée ?
    .small-budget = Vous l’avez dit, et c’est tout à fait normal de le dire. Il n’y a pas de honte à avoir un budget. J’ai chiffré trop vite ; je regarde ce qu’on a d’autre.
    .small-budget-also-1 = Vous me l’aviez dit et je ne l’ai pas retenu. Il n’y a pas de quoi être gênée. Je vais trouver moins cher
    .small-budget-also-2 = Il faut du cran pour dire un chiffre, merci. Je cherche une autre solution
    .small-budget-also-3 = Aucune honte à ça. J’ai fait trop vite, je regarde ce qu’on a d’autre
    .small-budget-also-4 = Vous étiez claire, et une limite, ça se respecte. Je reprends ma recherche
    .going-rate = Malheureusement c’est le prix du marché, et vous ne trouverez moins cher nulle part en ville. La chaîne du périphérique en demande quatre-vingt-dix avant même de regarder.
    .going-rate-also-1 = C’est le prix partout
    .going-rate-also-2 = Vous ne trouverez pas une roue pour moins, croyez-moi
    .going-rate-also-3 = C’est un prix honnête, les autres prennent davantage
    .going-rate-also-4 = C’est le marché, ce n’est pas nous qui exagérons
    .know-the-feeling = À qui le dites-vous. En janvier, tout le monde est fauché.
    .know-the-feeling-also-1 = Ce mois-ci, on est tous à sec
    .know-the-feeling-also-2 = Pareil pour moi, j’attends la paie aussi
    .know-the-feeling-also-3 = Après Noël, qui ne l’est pas ?
    .know-the-feeling-also-4 = Bienvenue au club, personne n’a d’argent en janvier
    .finance = On a un crédit à partir de { $fresh }, vous y auriez droit après une petite vérification.
    .finance-also-1 = Vous pourriez payer en plusieurs fois avec notre partenaire
    .finance-also-2 = On a un crédit fait pour ça
    .finance-also-3 = Je regarde si votre dossier passe ?
    .finance-also-4 = Il y a le paiement différé, à partir de { $fresh }

# text: I start on home care. Half past six, Mr Salt: he can’t get up till I come. Then ten more, Burslem to Tunstall. It’s black as a boot at that hour, and my back lamp’s in bits as well.
# says-tense: Home care, my first round. Half past six, and the man can’t get out of bed till I’m there. Eleven of them, Burslem to Tunstall, in the pitch dark, and my lamp’s smashed as well. Miss the first day and they give it to someone else.
# says-furious: Eleven people who can’t get up on their own, that’s what for! Half six, pitch dark, no lamp! And if I miss the first day, the round’s gone!
# cover-pitch: Eleven stops, that’s some mileage. For anybody who rides to work I’d always say RideSure: { $cover } a month, and if you break down we come and fetch the bike.
# cover-pitch-also-1: With that many miles you should have RideSure, { $cover } a month
# cover-pitch-also-2: Have you thought of recovery cover? We’d fetch you from the roadside
# cover-pitch-also-3: For commuters I always recommend RideSure
# cover-pitch-also-4: { $cover } a month and you’re never stranded, that’s RideSure
# cover-pitch-coach: The bonus was quicker than the wheel. Nothing that she told you is solved by a monthly payment.
# eleven-people: Eleven people waiting on you: no wonder you came straight here. So it’s a sound wheel by Monday, for the least money. Give me a minute.
# eleven-people-also-1: That’s a lot of people depending on you, I see why it worries you. So a safe wheel by Monday, as cheap as it can be. One minute
# eleven-people-also-2: Eleven visits in the dark, and your first day: it has to work. I’ll find the cheapest sound wheel, just a moment
# eleven-people-also-3: No wonder you’re anxious. You need it to hold on Monday and to cost little; I’ll look right now
# eleven-people-also-4: I understand what hangs on it. A good wheel, small money, by Monday: leave it with me for a minute
# bless-them: Aw, bless them. You people are saints, honestly, I couldn’t do it, I’d be in bits by the third one.
# bless-them-also-1: You’re an angel, I couldn’t do that job
# bless-them-also-2: Oh, how lovely that you do that for them
# bless-them-also-3: That’s so hard, hats off to you
# bless-them-also-4: Those poor people, and you at that hour in the cold
# wheel-quote: OK, so Monday morning. I’d do you the new wheel tomorrow, { $fresh }.
# wheel-quote-also-1: Then I’d fit the new one tomorrow for { $fresh }
# wheel-quote-also-2: For Monday it’s the new wheel, { $fresh }
# wheel-quote-also-3: Right, a new wheel tomorrow then, { $fresh }
# wheel-quote-also-4: I can have a new one in by Saturday, that’s { $fresh }
monday = Je commence l’aide à domicile. Six heures et demie, monsieur Salt : il ne peut pas se lever avant que j’arrive. Puis dix autres, de Burslem à Tunstall. À cette heure-là on n’y voit goutte, et mon feu arrière est en miettes aussi.
    .says-tense = L’aide à domicile, ma première tournée. Six heures et demie, et cet homme ne sort pas de son lit sans moi. Onze personnes, de Burslem à Tunstall, en pleine nuit, et mon feu est cassé aussi. Le premier jour, si je manque, on la donne à quelqu’un d’autre.
    .says-furious = À aller chez onze personnes qui ne se lèvent pas seules, voilà à quoi ! Six heures et demie, nuit noire, pas de feu ! Et si je manque le premier jour, la tournée, c’est fini !
    .cover-pitch = Onze visites, ça en fait, des kilomètres. À ceux qui roulent pour travailler, je conseille toujours RideSure : { $cover } par mois, et en cas de panne on vient chercher le vélo.
    .cover-pitch-also-1 = Avec tous ces kilomètres, il vous faudrait RideSure, { $cover } par mois
    .cover-pitch-also-2 = Vous avez pensé au dépannage ? On viendrait vous chercher au bord de la route
    .cover-pitch-also-3 = Pour aller travailler, je recommande toujours RideSure
    .cover-pitch-also-4 = { $cover } par mois et vous n’êtes jamais en rade, c’est RideSure
    .cover-pitch-coach = La prime est allée plus vite que la roue. Rien de ce qu’elle vous a dit ne se règle par une mensualité.
    .eleven-people = Onze personnes qui vous attendent : je comprends que vous soyez venue tout droit. Donc une roue sûre pour lundi, au plus bas prix. Donnez-moi une minute.
    .eleven-people-also-1 = Ça fait du monde qui compte sur vous, je comprends l’inquiétude. Donc une roue sûre pour lundi, la moins chère possible. Une minute
    .eleven-people-also-2 = Onze visites de nuit, et un premier jour : il faut que ça roule. Je cherche la roue la moins chère qui soit saine, un instant
    .eleven-people-also-3 = Pas étonnant que vous soyez inquiète. Il faut qu’elle tienne lundi et qu’elle coûte peu ; je regarde tout de suite
    .eleven-people-also-4 = Je comprends ce qui en dépend. Une bonne roue, peu d’argent, pour lundi : laissez-moi une minute
    .bless-them = Oh, les pauvres gens. Vous êtes des saintes, vraiment, moi je ne pourrais pas, je serais en larmes à la troisième.
    .bless-them-also-1 = Vous êtes un ange, je ne pourrais pas faire ce métier
    .bless-them-also-2 = Oh, c’est beau, ce que vous faites pour eux
    .bless-them-also-3 = C’est si dur, chapeau
    .bless-them-also-4 = Les pauvres, et vous, à cette heure, dans le froid
    .wheel-quote = D’accord, donc lundi matin. Je vous poserais la roue neuve demain, { $fresh }.
    .wheel-quote-also-1 = Alors je pose la neuve demain, pour { $fresh }
    .wheel-quote-also-2 = Pour lundi, c’est la roue neuve, { $fresh }
    .wheel-quote-also-3 = Bon, une roue neuve demain, donc, { $fresh }
    .wheel-quote-also-4 = Je peux en monter une neuve pour samedi, ça fait { $fresh }

# text: I’ve not the strength for this. Can’t you just bend it back? My dad used to stand on them. It only has to last till payday, and I’ll sign whatever you like.
# says-tense: I’m dead on my feet. Just bend it back. A hammer, a knee, I don’t care, it only has to hold till the thirtieth. I’ll sign something.
# says-furious: I’m done in! Just bend it! Or give me the hammer and I’ll do it myself, on your floor!
# knock-it: Go on, then, seeing it’s you and you’ve work on Monday. I’ll knock it straight now, no charge, and we’ll both keep our fingers crossed till the thirtieth.
# knock-it-also-1: All right, I’ll bend it back for you, no charge
# knock-it-also-2: Oh, go on, I’ll give it a knock and it should last till payday
# knock-it-also-3: I’ll straighten it for nothing, just ride carefully
# knock-it-also-4: Since you’re in a fix, I’ll beat it flat and we say no more about it
# knock-it-coach: It is the kindest sentence of the evening. The rim is cracked where the brake grips, and she rides in the dark.
# own-risk: You ride on that and it folds under a bus, that’s on you. I’d not want to be the one who finds you.
# own-risk-also-1: If that collapses in traffic, don’t say I didn’t warn you
# own-risk-also-2: You could be killed on that, you know
# own-risk-also-3: Ride it like that and you’ll end up in casualty
# own-risk-also-4: It’ll fold under you and then it’s your own lookout
# no-and-why: You’re worn out and I’d love to say yes. But look: it’s cracked where the brake grips. I’ll check the used rack instead.
# no-and-why-also-1: I wish I could, you’ve had a long week. The rim’s cracked where the brake goes, see? Let me look among the used ones
# no-and-why-also-2: I understand you just want it done. It isn’t safe: here’s the crack. I’ll see what’s on the used rack
# no-and-why-also-3: You must be shattered. Straightening won’t hold, look, it’s split at the brake. I’ll find you another way
# no-and-why-also-4: I’d want the same in your place. But it’s cracked, here, so I’ll go through the second-hand wheels
# no-and-why-coach: A no that shows her the crack, and in the same breath a way that she can afford.
# not-allowed: Can’t do that. The rim’s cracked at the brake, and we’re not allowed to hand it back like that.
# not-allowed-also-1: I can’t, it’s cracked at the brake
# not-allowed-also-2: Rules are rules, a cracked rim doesn’t leave the shop
# not-allowed-also-3: That rim has split, we don’t straighten those
# not-allowed-also-4: No, it’s the braking surface, I’m not allowed to
straighten = Je n’ai plus la force. Vous ne pouvez pas juste la redresser ? Mon père montait dessus. Il faut qu’elle tienne jusqu’à la paie, et je signe ce que vous voulez.
    .says-tense = Je ne tiens plus debout. Redressez-la. Un marteau, un genou, ça m’est égal, il faut juste qu’elle tienne jusqu’au 30. Je signe un papier.
    .says-furious = Je suis à bout ! Redressez-la ! Ou donnez-moi le marteau, je le fais moi-même, par terre, chez vous !
    .knock-it = Allez, parce que c’est vous, et que vous travaillez lundi. Je vous la redresse maintenant, sans rien compter, et on croise les doigts jusqu’au 30.
    .knock-it-also-1 = D’accord, je vous la redresse, gratuitement
    .knock-it-also-2 = Allez, je lui donne un coup et elle devrait tenir jusqu’à la paie
    .knock-it-also-3 = Je la redresse pour rien, roulez juste doucement
    .knock-it-also-4 = Puisque vous êtes coincée, je tape dessus et on n’en parle plus
    .knock-it-coach = C’est la phrase la plus gentille de la soirée. La jante est fendue là où serre le frein, et elle roule de nuit.
    .own-risk = Si vous roulez là-dessus et que ça plie sous un bus, ce sera pour vous. Je n’aimerais pas vous ramasser sur la chaussée.
    .own-risk-also-1 = Si elle plie en pleine circulation, vous étiez prévenue
    .own-risk-also-2 = Vous pourriez y rester, vous savez
    .own-risk-also-3 = Roulez comme ça et vous finirez aux urgences
    .own-risk-also-4 = Elle cédera sous vous, et ce sera votre affaire
    .no-and-why = Vous êtes épuisée, et j’aimerais dire oui. Mais regardez : elle est fendue là où serre le frein. Je vais voir au râtelier d’occasion.
    .no-and-why-also-1 = J’aimerais bien, la semaine a été longue pour vous. La jante est fendue à l’endroit du frein, vous voyez ? Je regarde dans l’occasion
    .no-and-why-also-2 = Je comprends que vous vouliez en finir. Ce n’est pas sûr : la fente est là. Je vais voir au râtelier
    .no-and-why-also-3 = Vous n’en pouvez plus, je le vois. La redresser ne tiendra pas, regardez, elle s’ouvre au frein. Je vous trouve autre chose
    .no-and-why-also-4 = Je voudrais la même chose à votre place. Mais elle est fendue, ici ; je fouille dans les roues d’occasion
    .no-and-why-coach = Un non qui lui montre la fente, et dans le même souffle une solution dans ses moyens.
    .not-allowed = Impossible. La jante est fendue au frein, et on n’a pas le droit de la rendre comme ça.
    .not-allowed-also-1 = Je ne peux pas, elle est fendue au frein
    .not-allowed-also-2 = Le règlement, c’est le règlement, une jante fendue ne sort pas d’ici
    .not-allowed-also-3 = Cette jante est ouverte, on ne redresse pas ça
    .not-allowed-also-4 = Non, c’est la piste de freinage, on n’a pas le droit

# text: All right, I’m not to ride on that, I’ve got it. So what’s the honest way, and what does it cost? All of it.
# says-tense: Fine. What’s left, then? And I want the whole figure, not from.
# says-furious: So what can you do? The whole price! Now!
# pay-later: New wheel, { $fresh }. Tell you what: { $purse } tonight and the other { $rest } on the thirtieth, nobody needs to know but us.
# pay-later-also-1: You can give me { $purse } now and { $rest } on the thirtieth
# pay-later-also-2: Take the new one and bring me the rest on payday
# pay-later-also-3: I’ll let you pay the { $rest } later, just between us
# pay-later-also-4: New wheel, { $fresh }, in two goes. How’s that?
# pay-later-coach: It sounds generous, and it takes all that she has, and more. A wheel for { $both } stands on the rack.
# fiver-off: The new one’s { $fresh }, but I can see what it means to you. I’ll take { $off } off, that’s as far as I may go.
# fiver-off-also-1: I can knock { $off } off the new one for you
# fiver-off-also-2: I understand it’s a lot, so I’ll give you { $off } off the { $fresh }
# fiver-off-also-3: That’s hard, I know. { $off } discount is the most I can do
# fiver-off-also-4: Let me take { $off } off the new wheel, because I feel for you
# used-kindly: You gave me a figure, and this fits inside it: a used wheel, checked, { $used }, and { $fitting } to fit it. { $both }, tomorrow at four, not a penny on top. Do you want it?
# used-kindly-also-1: It fits inside what you told me: a checked used wheel and the fitting come to { $both }, ready tomorrow at four. Shall we?
# used-kindly-also-2: I kept to your figure. { $used } for a used wheel and { $fitting } for fitting, { $both } in all, tomorrow at four. Is that a yes?
# used-kindly-also-3: You were straight with me about money, so here’s a straight price: { $both }, wheel and work, tomorrow at four. Would you like it?
# used-kindly-also-4: I know what it took to name a sum. { $both } does it, with a used wheel that’s been checked, by four tomorrow. All right with you?
# look-now: There might be a used one. Hang on. … Yes: { $both } with fitting, tomorrow at four.
# look-now-also-1: Let me go and see if there’s a used one. Yes, { $both } fitted, by four tomorrow
# look-now-also-2: Wait, I’ll check the rack. Here we are, { $both } with fitting
# look-now-also-3: I’ll just look at the back. There’s one, { $both }, ready tomorrow at four
# look-now-also-4: One moment, there may be a second-hand one. Yes: { $both } all in
# used-plain: Used wheel, { $used }. Fitting, { $fitting }. Tomorrow at four.
# used-plain-also-1: Second-hand wheel { $used }, fitting { $fitting }, done by four
# used-plain-also-2: A used one’s { $used } plus { $fitting }
# used-plain-also-3: { $used } for the wheel, { $fitting } for the work, Saturday at four
# used-plain-also-4: Used: { $used }. Labour: { $fitting }. Tomorrow afternoon
honest-way = D’accord, on ne roule pas là-dessus, j’ai compris. Alors, honnêtement, il reste quoi, et ça coûte combien ? Tout compris.
    .says-tense = Bon. Il reste quoi, alors ? Et je veux le chiffre entier, pas « à partir de ».
    .says-furious = Alors vous pouvez quoi ? Le prix entier ! Maintenant !
    .pay-later = Roue neuve, { $fresh }. Écoutez : { $purse } ce soir et les { $rest } qui restent le 30, ça reste entre nous.
    .pay-later-also-1 = Vous me donnez { $purse } maintenant et { $rest } le 30
    .pay-later-also-2 = Prenez la neuve et apportez le reste à la paie
    .pay-later-also-3 = Les { $rest }, vous les payez plus tard, entre nous
    .pay-later-also-4 = Roue neuve, { $fresh }, en deux fois. Ça vous dit ?
    .pay-later-coach = Cela paraît généreux, et cela prend tout ce qu’elle a, et davantage. Il y a au râtelier une roue à { $both }.
    .fiver-off = La neuve est à { $fresh }, mais je vois ce que ça représente pour vous. Je vous enlève { $off }, je ne peux pas aller plus loin.
    .fiver-off-also-1 = Je peux vous faire { $off } de moins sur la neuve
    .fiver-off-also-2 = Je comprends que c’est beaucoup, je vous ôte { $off } sur les { $fresh }
    .fiver-off-also-3 = C’est dur, je sais. { $off } de remise, c’est mon maximum
    .fiver-off-also-4 = Je vous enlève { $off } sur la roue neuve, parce que ça me touche
    .look-now = Il y en a peut-être une d’occasion. Attendez. … Oui : { $both } avec la pose, demain à seize heures.
    .look-now-also-1 = Je vais voir s’il y en a une d’occasion. Oui, { $both } posée, pour demain seize heures
    .look-now-also-2 = Attendez, je regarde au râtelier. Voilà, { $both } avec la pose
    .look-now-also-3 = Je jette un œil derrière. Il y en a une, { $both }, prête demain à seize heures
    .look-now-also-4 = Un instant, il y a peut-être de l’occasion. Oui : { $both } tout compris
    .used-plain = Roue d’occasion, { $used }. Pose, { $fitting }. Demain, seize heures.
    .used-plain-also-1 = Roue d’occasion { $used }, pose { $fitting }, fait pour seize heures
    .used-plain-also-2 = Une d’occasion, c’est { $used } plus { $fitting }
    .used-plain-also-3 = { $used } la roue, { $fitting } le travail, samedi seize heures
    .used-plain-also-4 = Occasion : { $used }. Main-d’œuvre : { $fitting }. Demain après-midi
    .used-kindly = Vous m’avez donné un chiffre, et ça tient dedans : une roue d’occasion contrôlée, { $used }, et { $fitting } de pose. { $both }, demain à seize heures, pas un penny de plus. Ça vous va ?
    .used-kindly-also-1 = Ça tient dans ce que vous m’avez dit : une roue d’occasion contrôlée et la pose, { $both }, prête demain à seize heures. On fait ça ?
    .used-kindly-also-2 = J’ai gardé votre chiffre. { $used } la roue d’occasion, { $fitting } la pose, { $both } en tout, demain seize heures. C’est oui ?
    .used-kindly-also-3 = Vous avez été franche sur l’argent, alors voici un prix franc : { $both }, roue et travail, demain à seize heures. Vous la voulez ?
    .used-kindly-also-4 = Je sais ce qu’il en coûte de dire une somme. Avec { $both } on y est, une roue d’occasion contrôlée, demain seize heures. Ça vous convient ?

# text: { $rest } on the thirtieth. That’s the gas. … It’s a nice wheel, I’m sure. All right. What choice have I got?
# says-tense: { $rest }, that’s the gas. So I owe a bike shop. It’s that or walk, isn’t it? Go on, then.
# says-furious: Take it, take the gas money too! What else am I going to do, fly there?
# take-it-back: You’d have no gas for a wheel, and that’s not right. I never checked the used rack. There’s one for { $both }, fitted tomorrow.
# take-it-back-also-1: Hold on, that’s your heating money, that can’t be right. There’s a used wheel I forgot to check: { $both }
# take-it-back-also-2: No, you shouldn’t go cold for a wheel. I’ll do you a used one for { $both } tomorrow
# take-it-back-also-3: I can hear that hurts. Let me put it right: a second-hand wheel, { $both } with fitting
# take-it-back-also-4: Wait. I don’t want you short of gas over this. { $both } for a used one, I ought to have looked
# chin-up: Chin up, it’s only two weeks, and you’ll have a lovely wheel that sees the old bike out.
# chin-up-also-1: Two weeks go by in no time
# chin-up-also-2: Think how nice it’ll be to have a new wheel
# chin-up-also-3: Oh, it’s not so bad, it’s only { $rest }
# chin-up-also-4: You’ll be glad you did it, believe me
# sign-here: Then sign here, please, and here. Bring the { $rest } by the thirtieth, or we’ll have to take the wheel off again.
# sign-here-also-1: Sign here; if it isn’t paid by the thirtieth we take the wheel back
# sign-here-also-2: Put your name there, and don’t be late with the { $rest }
# sign-here-also-3: I’ll need a signature, and no payment means no wheel
# sign-here-also-4: Sign this. We do chase people, so mind the date
# thats-that: Great. { $purse } now, and I’ll see you tomorrow at four.
# thats-that-also-1: Good, { $purse } for now. Tomorrow at four, then
# thats-that-also-2: Right, I’ll take the { $purse } and see you on Saturday
# thats-that-also-3: Perfect, that’s settled, four o’clock tomorrow
# thats-that-also-4: Deal. Come for it tomorrow at four
on-tick = { $rest } le 30. C’est le gaz, ça. … C’est sûrement une belle roue. Bon. Est-ce que j’ai le choix ?
    .says-tense = { $rest }, c’est le gaz, ça. Alors je vais devoir de l’argent à un marchand de vélos. C’est ça ou aller à pied, hein ? Allez-y.
    .says-furious = Prenez, prenez l’argent du gaz avec ! Je vais faire quoi d’autre, y aller en volant ?
    .take-it-back = Vous n’auriez plus de gaz, pour une roue, et ça, non. Je n’ai pas regardé au râtelier d’occasion. Il y en a une à { $both }, posée demain.
    .take-it-back-also-1 = Attendez, c’est votre chauffage, ça ne va pas. Il y a une roue d’occasion que je n’ai pas regardée : { $both }
    .take-it-back-also-2 = Non, vous n’allez pas avoir froid pour une roue. Je vous en pose une d’occasion demain, { $both }
    .take-it-back-also-3 = J’entends que ça fait mal. Je répare ça : une roue d’occasion, { $both } avec la pose
    .take-it-back-also-4 = Stop. Je ne veux pas que vous manquiez de gaz. { $both } pour une d’occasion, j’aurais dû regarder
    .chin-up = Allons, ce n’est que deux semaines, et vous aurez une belle roue, qui enterrera le vélo.
    .chin-up-also-1 = Deux semaines, ça passe vite
    .chin-up-also-2 = Pensez comme ce sera agréable, une roue neuve
    .chin-up-also-3 = Oh, ce n’est pas si terrible, c’est seulement { $rest }
    .chin-up-also-4 = Vous serez contente de l’avoir fait, croyez-moi
    .sign-here = Alors signez ici, et là. Apportez les { $rest } avant le 30, sinon il faudra redémonter la roue.
    .sign-here-also-1 = Signez ici ; si ce n’est pas payé le 30, on reprend la roue
    .sign-here-also-2 = Mettez votre nom là, et pas de retard pour les { $rest }
    .sign-here-also-3 = Il me faut une signature, et sans paiement, plus de roue
    .sign-here-also-4 = Signez. On relance les gens, alors attention à la date
    .thats-that = Parfait. { $purse } maintenant, et à demain, seize heures.
    .thats-that-also-1 = Bien, { $purse } pour l’instant. À demain, seize heures
    .thats-that-also-2 = Bon, je prends les { $purse }, et à samedi
    .thats-that-also-3 = Parfait, c’est réglé, seize heures demain
    .thats-that-also-4 = Marché conclu. Venez le chercher demain à seize heures

# text: No. Thanks for looking. Pass it over the counter, I’ll walk it home and ring round.
# says-tense: Then that’s that. Give us the bike. I’ll ring round tomorrow, somebody’ll have one.
# says-furious: Give me my bike! I’m off!
# seen: She has a hand on the saddle already. Outside it has begun to sleet.
# best-in-town: You’ll not find it cheaper, and tomorrow that place is gone. I’d think it over before I walked out of here, if I were you.
# best-in-town-also-1: Leave now and that place is gone, just so you know
# best-in-town-also-2: You’ll regret it when everyone else is shut on Sunday
# best-in-town-also-3: Nobody will do it cheaper, you’ll be back and it’ll be too late
# best-in-town-also-4: If you go, I can’t promise you anything for Monday
# wait-rack: You came for one thing and I’ve made it hard. Wait: there’s a used wheel at { $both }, fitted, tomorrow at four. Yours if you say yes.
# wait-rack-also-1: Don’t go yet, I’ve gone round the houses. There’s a used wheel, { $both } fitted, tomorrow at four, if you want it
# wait-rack-also-2: I’ve let you down so far, and I see it. A second-hand one’s { $both } with fitting, ready at four tomorrow. Yes?
# wait-rack-also-3: Wait, please, you came for something simple. { $both } for a used wheel, by four tomorrow, if that suits
# wait-rack-also-4: I understand you’ve had enough. I should have said it first: a used wheel at { $both }, tomorrow at four
# good-luck: Pity. But for { $purse } there’s only so much that anybody can do. Mind how you go in this weather.
# good-luck-also-1: Well, there isn’t much to be had for { $purse }. Good night
# good-luck-also-2: That’s how it is on that sort of money, I’m afraid. Safe home
# good-luck-also-3: Nobody works miracles for { $purse }. All the best with it
# good-luck-also-4: Shame, but you can’t expect a lot for that. Bye now
# used-short: There’s a used one for { $both }, if that’s any use.
# used-short-also-1: We’ve a second-hand one for { $both }
# used-short-also-2: There’s also a used wheel, { $both }
# used-short-also-3: { $both } for a used one, if you want
# used-short-also-4: I could do you a used one at { $both }
leaving = Non. Merci d’avoir regardé. Passez-le-moi par-dessus le comptoir, je le pousse jusqu’à la maison et je téléphonerai ailleurs.
    .says-tense = Alors voilà. Rendez-moi le vélo. J’appellerai demain à droite à gauche, quelqu’un aura bien ça.
    .says-furious = Mon vélo ! Je m’en vais !
    .seen = Elle a déjà la main sur la selle. Dehors, il s’est mis à tomber de la neige fondue.
    .best-in-town = Vous ne trouverez pas moins cher, et demain la place sera prise. À votre place, je réfléchirais avant de passer la porte.
    .best-in-town-also-1 = Si vous partez, la place est perdue, je vous préviens
    .best-in-town-also-2 = Vous le regretterez quand tout sera fermé dimanche
    .best-in-town-also-3 = Personne ne le fera pour moins, vous reviendrez, et ce sera trop tard
    .best-in-town-also-4 = Si vous sortez, je ne garantis plus rien pour lundi
    .wait-rack = Vous veniez pour une seule chose, et je l’ai compliquée. Attendez : il y a une roue d’occasion à { $both }, posée, demain à seize heures. À vous de dire.
    .wait-rack-also-1 = Ne partez pas, j’ai tourné autour du pot. Il y a une roue d’occasion, { $both } posée, demain seize heures, si vous voulez
    .wait-rack-also-2 = Je vous ai fait défaut jusqu’ici, et je le vois. Une d’occasion, c’est { $both } avec la pose, demain à seize heures. Oui ?
    .wait-rack-also-3 = Attendez, vous veniez pour une chose simple. { $both } la roue d’occasion, pour demain seize heures, si ça vous va
    .wait-rack-also-4 = Je comprends que vous en ayez assez. J’aurais dû commencer par là : une roue d’occasion à { $both }, demain seize heures
    .good-luck = Dommage. Mais pour { $purse }, personne ne peut faire grand-chose. Et prudence, avec ce temps.
    .good-luck-also-1 = Pour { $purse }, vous savez, on n’a pas grand-chose. Bonsoir
    .good-luck-also-2 = Avec une somme pareille, c’est comme ça. Bonne route
    .good-luck-also-3 = Personne ne fait de miracles pour { $purse }. Bon courage
    .good-luck-also-4 = Dommage, mais il ne faut pas trop en demander à ce prix. Au revoir
    .used-short = Il y en a une d’occasion à { $both }, si ça peut servir.
    .used-short-also-1 = On en a une d’occasion à { $both }
    .used-short-also-2 = Il y a aussi une roue d’occasion, { $both }
    .used-short-also-3 = { $both } pour une d’occasion, si vous voulez
    .used-short-also-4 = Je peux vous en faire une d’occasion à { $both }

# text: Thirty. That I can do. And when it goes again? Second-hand, in February, on them roads?
# says-tense: Thirty. And what’s the catch? If it goes in a fortnight I’m back here with nothing.
# says-furious: Thirty, and then it folds up in a week and I’ve neither wheel nor money. Is that it?
# in-writing: Fair question. Wheel and fitting have three months’ guarantee, and it’s written on your ticket. If it fails, that’s our money, not yours.
# in-writing-also-1: I’d ask that too. You have three months’ guarantee on wheel and work, in writing, and if it fails we pay
# in-writing-also-2: That’s a sensible worry. It’s guaranteed for three months and it says so on the ticket, so it won’t cost you
# in-writing-also-3: You’re right to check. Anything goes within three months, we put it right for nothing, and here it stands
# in-writing-also-4: I understand. It’s on paper: three months on the wheel and the fitting, at our expense
# cover-again: That’s exactly what RideSure’s for, funnily enough. { $cover } a month and you’d have nothing to worry about, and I can put it on right now with the wheel.
# cover-again-also-1: RideSure would take that worry away, { $cover } a month
# cover-again-also-2: For that I’d put you on RideSure, then nothing can happen
# cover-again-also-3: That’s why people take the cover, you’d never pay again
# cover-again-also-4: Add RideSure and you’re safe whatever happens
# cover-again-coach: RideSure does not pay for wheels. The guarantee does, and costs nothing: look at the card before you say what a thing covers.
# no-wheel-wedding: It’s a bike wheel, not a marriage. They don’t just fall off, you know.
# no-wheel-wedding-also-1: Oh, come on, it’s only a wheel
# no-wheel-wedding-also-2: You worry too much, they hardly ever go
# no-wheel-wedding-also-3: It won’t fall apart, for heaven’s sake
# no-wheel-wedding-also-4: People ride on used wheels all the time, don’t fret
# three-months: Three months’ guarantee.
# three-months-also-1: It has a three-month guarantee
# three-months-also-2: There’s three months on it
# three-months-also-3: Guaranteed till the middle of April
# three-months-also-4: Three months, parts and labour
again = Trente. Ça, je peux. Et quand elle lâchera encore ? D’occasion, en février, sur ces routes ?
    .says-tense = Trente. Et il est où, le piège ? Si elle lâche dans quinze jours, je reviens ici avec rien.
    .says-furious = Trente, et elle plie dans huit jours, et je n’ai plus ni roue ni argent. C’est ça ?
    .in-writing = C’est une bonne question. Roue et pose sont garanties trois mois, et c’est écrit sur votre ticket. Si elle lâche, c’est pour nous, pas pour vous.
    .in-writing-also-1 = Je demanderais ça aussi. Trois mois de garantie sur la roue et le travail, par écrit, et si elle lâche, c’est nous qui payons
    .in-writing-also-2 = C’est bien de s’en inquiéter. Garantie trois mois, c’est sur le ticket, ça ne vous coûtera rien
    .in-writing-also-3 = Vous avez raison de vérifier. Si quelque chose lâche dans les trois mois, on répare pour rien, et c’est écrit là
    .in-writing-also-4 = Je comprends. C’est sur papier : trois mois sur la roue et la pose, à nos frais
    .cover-again = C’est exactement à ça que sert RideSure, tiens. { $cover } par mois, et plus rien à craindre, je peux vous la mettre tout de suite avec la roue.
    .cover-again-also-1 = RideSure vous enlèverait ce souci, { $cover } par mois
    .cover-again-also-2 = Pour ça, je vous mettrais sous RideSure, et il ne peut plus rien arriver
    .cover-again-also-3 = C’est pour ça que les gens prennent l’assurance, vous ne paieriez plus jamais
    .cover-again-also-4 = Ajoutez RideSure et vous êtes tranquille quoi qu’il arrive
    .cover-again-coach = RideSure ne paie pas les roues. La garantie, si, et elle ne coûte rien : lisez la fiche avant de dire ce qu’une chose couvre.
    .no-wheel-wedding = C’est une roue de vélo, pas un mariage. Ça ne tombe pas comme ça, vous savez.
    .no-wheel-wedding-also-1 = Allons, ce n’est qu’une roue
    .no-wheel-wedding-also-2 = Vous vous inquiétez trop, ça ne lâche presque jamais
    .no-wheel-wedding-also-3 = Elle ne va pas tomber en morceaux, quand même
    .no-wheel-wedding-also-4 = Tout le monde roule avec de l’occasion, ne vous en faites pas
    .three-months = Garantie trois mois.
    .three-months-also-1 = Elle a trois mois de garantie
    .three-months-also-2 = Il y a trois mois dessus
    .three-months-also-3 = Garantie jusqu’à mi-avril
    .three-months-also-4 = Trois mois, pièce et main-d’œuvre

# text: Then do it. The wheel, thirty, and nothing else on that ticket.
# says-tense: Right. Yes. The wheel, and I’m reading that ticket before I go.
# says-furious: Yes! The wheel! And show me what you’re typing.
# free-month: All done. I’ve popped a free month of RideSure on for you while I was in there, it costs you nothing and you can cancel it online whenever you like.
# free-month-also-1: I’ve added RideSure, first month free
# free-month-also-2: There you go, and you’ve got a free month of cover with it
# free-month-also-3: I put the trial on as well, just cancel it if you don’t want it
# free-month-also-4: All booked, with a month of RideSure on the house
# free-month-coach: She told you about August. This is August.
# ticket-and-lamp: One wheel, { $both }, tomorrow at four: here, read it. And one question, with that lamp in bits: how will they see you on Monday morning?
# ticket-and-lamp-also-1: Wheel, { $both }, four tomorrow, have a look yourself. May I ask what you’ll do for a light on Monday?
# ticket-and-lamp-also-2: There it is: one wheel, { $both }, nothing else. And your lamp’s broken, how will you be seen on Monday?
# ticket-and-lamp-also-3: Read it with me: { $both }, tomorrow at four. One thing I wondered, have you another lamp for the mornings?
# ticket-and-lamp-also-4: That’s the ticket, just the wheel. It’s dark in the mornings now: what have you got to ride with?
# ticket-and-lamp-coach: The screen is turned towards her, and the question comes from what you saw and heard.
# ticket-only: Typed and saved: wheel, { $both }, four o’clock tomorrow.
# ticket-only-also-1: It’s in: the wheel, { $both }, tomorrow at four
# ticket-only-also-2: Booked, { $both }, ready at four
# ticket-only-also-3: One wheel on the ticket, four o’clock, done
# ticket-only-also-4: Saved. { $both }, tomorrow
# lamp-pitch: And you’ll want a decent light with that. The { $bright } one there is the one I’d have, it turns night into day.
# lamp-pitch-also-1: You need a good lamp too, the { $bright } one is brilliant
# lamp-pitch-also-2: And a light? I’d take the big one at { $bright }
# lamp-pitch-also-3: May I show you our best lamp? { $bright }
# lamp-pitch-also-4: The { $bright } lamp would go very well with that
agreed = Alors faites-le. La roue, trente, et rien d’autre sur ce ticket.
    .says-tense = Bon. Oui. La roue, et je lis ce ticket avant de partir.
    .says-furious = Oui ! La roue ! Et montrez-moi ce que vous tapez.
    .free-month = C’est fait. Je vous ai glissé un mois gratuit de RideSure au passage, ça ne vous coûte rien et vous pouvez résilier en ligne quand vous voulez.
    .free-month-also-1 = J’ai ajouté RideSure, premier mois offert
    .free-month-also-2 = Voilà, et vous avez un mois d’assurance avec
    .free-month-also-3 = J’ai mis l’essai aussi, résiliez si vous n’en voulez pas
    .free-month-also-4 = C’est enregistré, avec un mois de RideSure offert par la maison
    .free-month-coach = Elle vous a raconté le mois d’août. Ceci, c’est le mois d’août.
    .ticket-and-lamp = Une roue, { $both }, demain seize heures : tenez, lisez. Et une question, avec ce feu en miettes : lundi matin, on vous verra comment ?
    .ticket-and-lamp-also-1 = La roue, { $both }, demain seize heures, regardez vous-même. Et pour la lumière, lundi, vous ferez comment ?
    .ticket-and-lamp-also-2 = Voilà : une roue, { $both }, rien d’autre. Et votre feu est cassé, on vous verra comment, lundi ?
    .ticket-and-lamp-also-3 = Lisez avec moi : { $both }, demain à seize heures. Je me demandais : vous avez un autre feu pour le matin ?
    .ticket-and-lamp-also-4 = C’est le ticket, juste la roue. Le matin, il fait nuit en ce moment : vous roulez avec quoi ?
    .ticket-and-lamp-coach = L’écran est tourné vers elle, et la question vient de ce que vous avez vu et entendu.
    .ticket-only = Tapé, enregistré : la roue, { $both }, demain seize heures.
    .ticket-only-also-1 = C’est inscrit : la roue, { $both }, demain seize heures
    .ticket-only-also-2 = C’est au carnet, { $both }, prêt à seize heures
    .ticket-only-also-3 = Une roue sur le ticket, seize heures, terminé
    .ticket-only-also-4 = Enregistré. { $both }, demain
    .lamp-pitch = Et avec ça, il vous faut un vrai feu. Moi je prendrais celui à { $bright }, là, on y voit comme en plein jour.
    .lamp-pitch-also-1 = Il vous faut aussi un bon feu, celui à { $bright } est formidable
    .lamp-pitch-also-2 = Et la lumière ? Je prendrais le gros, à { $bright }
    .lamp-pitch-also-3 = Je vous montre notre meilleur feu ? { $bright }
    .lamp-pitch-also-4 = Le feu à { $bright } irait très bien avec

# text: I hadn’t got that far. I’ve a torch somewhere. Go on, what have you got? And not the big one.
# says-tense: I know, I know. One thing at a time. What’s the least that works? Not the best. The least.
# says-furious: Don’t start. What’s the cheapest that’s legal? That one. Just that one.
# torch-will-do: Honestly, a torch will do you fine for a week or two, it’s mostly street lamps down there. Nobody’s going to stop a carer on her way to work at that hour.
# torch-will-do-also-1: A torch is fine, nobody will say anything
# torch-will-do-also-2: You can manage with a torch for a bit
# torch-will-do-also-3: Don’t bother with a lamp, there’s street lighting
# torch-will-do-also-4: Just stay on the lit roads, you’ll be all right
# the-bright: The cheap ones aren’t worth having. For { $bright } you get one you’d see from the moon, and you’re worth that, surely.
# the-bright-also-1: Don’t buy cheap lights, take the { $bright } one
# the-bright-also-2: For your safety I’d go for the big one
# the-bright-also-3: The { $bright } lamp’s the only one worth the money
# the-bright-also-4: Treat yourself to the good one, it’s { $bright }
# the-pair: No rush, it’s been a long evening for you. This pair’s { $lamps }: white in front, red behind. With your reflectors that’s legal. { $total } altogether. Yes, no, or think about it?
# the-pair-also-1: I understand, it adds up. This pair is { $lamps }, white and red, that’s all you need. { $total } with the wheel. You say
# the-pair-also-2: No rush, and only if you want it: { $lamps } for front and back, legal and simple, { $total } in all
# the-pair-also-3: You’ve had enough for one evening, I know. The small pair costs { $lamps }, so { $total } together. Yes or no?
# the-pair-also-4: The least that works is this: white, red, { $lamps }. It’d make { $total }, and it’s fine to say no
# pair-short: We’ve a little pair here, front and back, price on the card. Shall I put it with the wheel?
# pair-short-also-1: There’s a small pair, shall I add it?
# pair-short-also-2: We have a set, front and rear. Want it?
# pair-short-also-3: Shall I put a pair of lamps on?
# pair-short-also-4: How about this little pair with the wheel?
light = Je n’en étais pas là. J’ai bien une lampe de poche, quelque part. Allez, vous avez quoi ? Et pas le gros.
    .says-tense = Je sais, je sais. Une chose à la fois. Le moins qui marche, c’est quoi ? Pas le mieux. Le moins.
    .says-furious = Ne commencez pas. Le moins cher qui soit en règle, c’est lequel ? Celui-là. Rien que celui-là.
    .torch-will-do = Franchement, une lampe de poche fera l’affaire une semaine ou deux, il y a surtout des réverbères par là. Personne n’ira arrêter une aide à domicile à cette heure.
    .torch-will-do-also-1 = Une lampe de poche suffit, personne ne dira rien
    .torch-will-do-also-2 = Vous pouvez tenir un moment avec une lampe de poche
    .torch-will-do-also-3 = Ne prenez pas de feu, c’est éclairé
    .torch-will-do-also-4 = Restez sur les rues éclairées, ça ira
    .the-bright = Les pas chers ne valent rien. Pour { $bright }, on vous voit depuis la lune, et vous le valez bien, non ?
    .the-bright-also-1 = N’achetez pas de feux bon marché, prenez celui à { $bright }
    .the-bright-also-2 = Pour votre sécurité, je prendrais le gros
    .the-bright-also-3 = Celui à { $bright } est le seul qui vaille son prix
    .the-bright-also-4 = Faites-vous plaisir, prenez le bon, il est à { $bright }
    .the-pair = Rien ne presse, la soirée a été longue pour vous. Cette paire est à { $lamps } : blanc devant, rouge derrière. Avec vos catadioptres, c’est en règle. { $total } en tout. Oui, non, ou vous y pensez ?
    .the-pair-also-1 = Je comprends, tout s’additionne. Cette paire est à { $lamps }, blanc et rouge, il n’en faut pas plus. { $total } avec la roue. À vous de dire
    .the-pair-also-2 = Sans vous presser, et seulement si vous voulez : { $lamps } l’avant et l’arrière, en règle et simple, { $total } en tout
    .the-pair-also-3 = Vous en avez assez pour ce soir, je sais. La petite paire coûte { $lamps }, donc { $total } ensemble. Oui ou non ?
    .the-pair-also-4 = Le moins qui marche, c’est ça : blanc, rouge, { $lamps }. Ça ferait { $total }, et vous pouvez dire non
    .pair-short = On a une petite paire, là, avant et arrière, le prix est dessus. Je vous la mets avec la roue ?
    .pair-short-also-1 = Il y a une petite paire, je l’ajoute ?
    .pair-short-also-2 = On a un jeu avant-arrière. Vous le voulez ?
    .pair-short-also-3 = Je vous mets une paire de feux ?
    .pair-short-also-4 = Et cette petite paire, avec la roue ?

# text: { $total }. That leaves me a pint of milk and the bus home. Go on, the pair. That’s the first thing I’ve bought in here that I wanted.
# says-tense: { $total }, and I’m under my figure. Well, I never. Yes. The pair.
# says-furious: { $total }? And I’m under? Ha! Yes, the pair. And that’s the lot!
# ring-up: I’m as pleased as you are. Lamps { $lamps }, take them now; wheel { $both }, tomorrow at four. { $total }, under your figure.
# ring-up-also-1: I’m glad too, and it’s under what you said. { $lamps } for the lamps tonight, { $both } for the wheel tomorrow at four, { $total } in all
# ring-up-also-2: That makes me happy as well. { $total }: lamps now, wheel at four tomorrow
# ring-up-also-3: Lovely to hear. So { $lamps } and { $both }, that’s { $total }, and your wheel’s ready at four
# ring-up-also-4: And it’s what you wanted, that’s the best part. Lamps now, wheel tomorrow at four, { $total }
# rounded-up: Lovely. And while you’re under it, there’s a pump on offer and a hi-vis vest, that’d bring you out at your { $purse } on the nose. Shall I?
# rounded-up-also-1: Since you’ve a bit left, how about a pump?
# rounded-up-also-2: There’s still room for a hi-vis vest at that price
# rounded-up-also-3: And a puncture kit? You’d just reach { $purse }
# rounded-up-also-4: We could add a pump and you’d be at { $purse } exactly
# rounded-up-coach: She is glad to be under her figure. Leave her what is left of it.
# ring-up-flat: { $total }, then. Card or cash?
# ring-up-flat-also-1: That’s { $total }, how are you paying?
# ring-up-flat-also-2: { $total }. Cash or card?
# ring-up-flat-also-3: { $total }, please, do you want to tap?
# ring-up-flat-also-4: Card? That’s { $total } then
take-lamps = { $total }. Il me reste une bouteille de lait et le bus du retour. Allez, la paire. C’est la première chose que j’achète ici et que je voulais.
    .says-tense = { $total }, et je suis en dessous de mon chiffre. Ça alors. Oui. La paire.
    .says-furious = { $total } ? Et je suis en dessous ? Ha ! Oui, la paire. Et c’est tout !
    .ring-up = Ça me fait autant plaisir qu’à vous. Les feux, { $lamps }, vous les prenez maintenant ; la roue, { $both }, demain seize heures. { $total }, sous votre chiffre.
    .ring-up-also-1 = Moi aussi, ça me fait plaisir, et c’est sous ce que vous aviez dit. { $lamps } les feux ce soir, { $both } la roue demain seize heures, { $total } en tout
    .ring-up-also-2 = Ça me réjouit aussi. { $total } : les feux maintenant, la roue demain à seize heures
    .ring-up-also-3 = Quel plaisir d’entendre ça. Donc { $lamps } et { $both }, ça fait { $total }, et la roue est prête à seize heures
    .ring-up-also-4 = Et c’est ce que vous vouliez, c’est le mieux. Les feux maintenant, la roue demain seize heures, { $total }
    .rounded-up = Parfait. Et puisqu’il vous reste un peu, il y a une pompe en promotion et un gilet fluo, vous tomberiez pile sur vos { $purse }. Je les mets ?
    .rounded-up-also-1 = Puisqu’il vous reste un peu, une pompe ?
    .rounded-up-also-2 = À ce prix, il y a encore la place d’un gilet fluo
    .rounded-up-also-3 = Et un kit de rustines ? Vous arriveriez juste à { $purse }
    .rounded-up-also-4 = On ajoute une pompe et vous êtes exactement à { $purse }
    .rounded-up-coach = Elle est contente d’être sous son chiffre. Laissez-lui ce qui en reste.
    .ring-up-flat = { $total }, donc. Carte ou espèces ?
    .ring-up-flat-also-1 = Ça fait { $total }, vous payez comment ?
    .ring-up-flat-also-2 = { $total }. Espèces ou carte ?
    .ring-up-flat-also-3 = { $total }, s’il vous plaît, sans contact ?
    .ring-up-flat-also-4 = Par carte ? Alors { $total }

# text: No. I’ll ask my sister, she’s got one in the shed. Just the wheel.
# says-tense: No. Just the wheel. My sister’s got a lamp.
# says-furious: No! My sister’s got one! The wheel, that’s what I said!
# ask-again: Are you sure? It’s only { $lamps }, and think of your first morning, I’d never forgive myself. Last chance before I close the ticket.
# ask-again-also-1: Really not? It’s only { $lamps }
# ask-again-also-2: Think again, it’s your safety
# ask-again-also-3: Last chance, { $lamps } for the pair
# ask-again-also-4: I’d take them if I were you, just say yes
# just-the-wheel: Just the wheel, then. As long as something’s lit, white in front and red behind, your sister’s does as well.
# just-the-wheel-also-1: Fine, only the wheel. Your sister’s will do nicely if it shows white in front and red behind
# just-the-wheel-also-2: The wheel and nothing else. Just make sure there’s a white one and a red one lit on Monday
# just-the-wheel-also-3: No lamp, that’s fine. If your sister’s has front and back, you’re covered
# just-the-wheel-also-4: Wheel only, I’ve got it. Any lamp does as long as it’s white ahead and red at the back
# just-the-wheel-coach: The no is taken, and she still knows what she needs on Monday. That is why people come back.
# suit-yourself: Suit yourself.
# suit-yourself-also-1: Your funeral
# suit-yourself-also-2: As you like
# suit-yourself-also-3: Well, I did offer
# suit-yourself-also-4: Please yourself
# ok-noted: OK, wheel only, I’ve taken the lamp off again.
# ok-noted-also-1: Right, I’ve removed it
# ok-noted-also-2: Wheel only, noted
# ok-noted-also-3: OK, no lamp then
# ok-noted-also-4: That’s off the ticket again
not-the-lamp = Non. Je demanderai à ma sœur, elle en a un dans la remise. Juste la roue.
    .says-tense = Non. Juste la roue. Ma sœur a un feu.
    .says-furious = Non ! Ma sœur en a un ! La roue, c’est ce que j’ai dit !
    .ask-again = Vous êtes sûre ? C’est seulement { $lamps }, et pensez à votre premier matin, je m’en voudrais toute ma vie. Dernière chance avant que je ferme le ticket.
    .ask-again-also-1 = Vraiment pas ? C’est seulement { $lamps }
    .ask-again-also-2 = Réfléchissez, c’est votre sécurité
    .ask-again-also-3 = Dernière chance, { $lamps } la paire
    .ask-again-also-4 = À votre place je les prendrais, dites oui
    .just-the-wheel = Juste la roue, donc. Du moment que quelque chose est allumé, blanc devant et rouge derrière, celui de votre sœur ira aussi bien.
    .just-the-wheel-also-1 = Très bien, la roue seule. Celui de votre sœur ira, s’il montre du blanc devant et du rouge derrière
    .just-the-wheel-also-2 = La roue et rien d’autre. Veillez seulement à avoir un blanc et un rouge allumés lundi
    .just-the-wheel-also-3 = Pas de feu, c’est entendu. Si votre sœur a l’avant et l’arrière, vous êtes en règle
    .just-the-wheel-also-4 = La roue seule, j’ai compris. N’importe quel feu convient, blanc devant et rouge au dos
    .just-the-wheel-coach = Le non est entendu, et elle sait quand même ce qu’il lui faut lundi. C’est pour cela qu’on revient.
    .suit-yourself = C’est vous qui voyez.
    .suit-yourself-also-1 = Ce sera tant pis pour vous
    .suit-yourself-also-2 = Comme vous voudrez
    .suit-yourself-also-3 = Enfin, je l’aurai proposé
    .suit-yourself-also-4 = Faites à votre idée
    .ok-noted = D’accord, la roue seule, j’ai enlevé le feu.
    .ok-noted-also-1 = Bon, je l’ai retiré
    .ok-noted-also-2 = Roue seule, noté
    .ok-noted-also-3 = D’accord, pas de feu
    .ok-noted-also-4 = Je l’ai ôté du ticket

# text: So. Four o’clock, and I don’t have to ring first? Then I’m off, I’ve a tea to cook.
# says-tense: Four o’clock tomorrow. Do I ring, or do I just come?
# says-furious: Four. I’ll be here at four. It had better be.
# review-us: Just come. And if you’ve been happy with me, there’s a card with a little code on, five stars would really help me out this month.
# review-us-also-1: No need to ring. Give us five stars online, will you?
# review-us-also-2: Just turn up, and don’t forget to leave a review
# review-us-also-3: Come at four, and scan this code and rate me, please
# review-us-also-4: You needn’t ring, but do fill in the survey, top marks please
# bye-now: Just come. Bye now.
# bye-now-also-1: No need to ring. Bye
# bye-now-also-2: Just turn up. Night
# bye-now-also-3: Four’s fine. See you
# bye-now-also-4: Just come along. Cheerio
# one-more: Come any time after four. And have a think about Gold, it’s on till the end of the month, we could do both in one go.
# one-more-also-1: After four’s fine. Do think about the Gold service as well
# one-more-also-2: Just come, and remember Gold’s still on
# one-more-also-3: Any time after four, and we could do the full service then
# one-more-also-4: Four. Maybe have a look at our Gold leaflet till then
# just-come: Just come: four o’clock, { $both } for the wheel, nothing else on the ticket. Good luck on Monday.
# just-come-also-1: No need to ring. The wheel’s { $both }, ready at four, and nothing else is on there. All the best for Monday
# just-come-also-2: Just come at four. You pay { $both } for the wheel and that’s all. Good luck on your first morning
# just-come-also-3: Four o’clock, { $both }, and nothing that you haven’t seen. I hope Monday goes well
# just-come-also-4: You can just come. Wheel ready at four, { $both } as agreed. Have a good start on Monday
goodbye = Bon. Seize heures, et je n’ai pas à appeler avant ? Alors j’y vais, j’ai un dîner à faire.
    .says-tense = Seize heures demain. J’appelle, ou je viens ?
    .says-furious = Seize heures. J’y serai, à seize heures. Il a intérêt.
    .review-us = Venez, simplement. Et si vous êtes contente de moi, voici une carte avec un code, mettez cinq étoiles, ça m’aiderait beaucoup ce mois-ci.
    .review-us-also-1 = Pas besoin d’appeler. Mettez-nous cinq étoiles en ligne, d’accord ?
    .review-us-also-2 = Passez, c’est tout, et n’oubliez pas de laisser un avis
    .review-us-also-3 = Venez à seize heures, et scannez ce code pour me noter, s’il vous plaît
    .review-us-also-4 = Inutile d’appeler, mais répondez au questionnaire, note maximale s’il vous plaît
    .bye-now = Venez, simplement. Bonne soirée.
    .bye-now-also-1 = Pas besoin d’appeler. Au revoir
    .bye-now-also-2 = Passez, c’est tout. Bonsoir
    .bye-now-also-3 = Seize heures, c’est bon. À demain
    .bye-now-also-4 = Vous n’avez qu’à venir. Salut
    .one-more = Venez quand vous voulez après seize heures. Et pensez à la Gold, elle est là jusqu’à la fin du mois, on ferait les deux d’un coup.
    .one-more-also-1 = Après seize heures, c’est bien. Et songez à la révision Gold
    .one-more-also-2 = Venez, et rappelez-vous que la Gold court toujours
    .one-more-also-3 = N’importe quand après seize heures, et on ferait la révision complète par la même occasion
    .one-more-also-4 = Seize heures. D’ici là, regardez donc notre dépliant Gold
    .just-come = Venez, simplement : seize heures, { $both } pour la roue, rien d’autre sur le ticket. Bonne chance pour lundi.
    .just-come-also-1 = Pas besoin d’appeler. La roue est à { $both }, prête à seize heures, et il n’y a rien d’autre dessus. Tout le meilleur pour lundi
    .just-come-also-2 = Venez à seize heures. Vous payez { $both } pour la roue, c’est tout. Bonne chance pour votre premier matin
    .just-come-also-3 = Seize heures, { $both }, et rien que vous n’ayez vu. J’espère que lundi se passera bien
    .just-come-also-4 = Vous n’avez qu’à venir. Roue prête à seize heures, { $both } comme convenu. Bon départ lundi
# text: No. I’ll stop you there, duck, I’m hearing a till and not a person. Whose shop is this? I’d sooner talk to them.
# says-tense: That’s enough. Who’s over you? Somebody who owns the place and isn’t paid by what goes through that till. Get me them.
# says-furious: Right, get me your boss! Whoever owns this place! I’m not saying one more word to a till!
# seen: She pulls the bike back by the saddle, until it stands between you and her.
# no-boss-here: There’s nobody else here, love. The mechanic’s gone home, the owner never comes in on a Friday night, and she’d only tell you the same as me.
# no-boss-here-also-1: There’s only me tonight, so it’s me or nothing
# no-boss-here-also-2: The boss isn’t in, and she’d say what I say
# no-boss-here-also-3: You can’t talk to anybody else, they’ve all gone home
# no-boss-here-also-4: It wouldn’t help you, the owner goes by the same rules
# so-so-sorry: Oh, I’m sorry. I’m ever so sorry. I never meant it like that, sorry.
# so-so-sorry-also-1: Sorry, sorry, I really am, I didn’t want to upset you
# so-so-sorry-also-2: I do apologise, I’m so sorry about all this
# so-so-sorry-also-3: I feel awful now. I’m sorry, I really am sorry
# so-so-sorry-also-4: Oh no. Sorry. I’m new at this, I’m so sorry
# hers-at-nine: I can see why you’d want the owner. Janet Bourne’s in at nine tomorrow. Tonight I’ll see to your wheel, and you read every line first.
# hers-at-nine-also-1: That’s fair, after what you’ve had here. It’s Janet Bourne’s shop, she’s in at nine. Till then I’ll look after your wheel, and you see all that I type
# hers-at-nine-also-2: I understand, you’ve heard enough selling. Mrs Bourne’s here at nine in the morning. Tonight I’ll sort the wheel with you, line by line
# hers-at-nine-also-3: You’ve every right to ask. The owner, Janet Bourne, comes in at nine tomorrow. I’ll take care of the wheel till then, and you read along
# hers-at-nine-also-4: I’d ask for the owner too. Janet Bourne’s in at nine. I’ll do what I can on the wheel tonight, and nothing’s written that you haven’t read
# hers-at-nine-coach: A name, an hour, and what your own two hands can do before then. Nobody was defended, not even you.
# ring-janet: Right you are. I’ll ring the owner at home and tell her the lot, so you needn’t start again.
# ring-janet-also-1: I’ll get Mrs Bourne on the phone and explain it all to her first
# ring-janet-also-2: All right, I’ll call the owner now and fill her in for you
# ring-janet-also-3: I’ll ring Janet Bourne, it’s her shop, and tell her what’s happened
# ring-janet-also-4: OK. Let me ring the owner; I’ll give her the whole story
whose-shop = Non. Je vous arrête là : j’entends une caisse, pas une personne. C’est à qui, cette boutique ? J’aime mieux parler à celui-là.
    .says-tense = Ça suffit. Qui est au-dessus de vous ? Quelqu’un à qui la boutique appartient, et qu’on ne paie pas à ce que la caisse encaisse. Appelez cette personne.
    .says-furious = Bon, votre patron ! Celui à qui c’est, ici ! Je ne dis plus un mot à une caisse !
    .seen = Elle tire le vélo en arrière par la selle, jusqu’à ce qu’il soit entre vous et elle.
    .no-boss-here = Il n’y a personne d’autre ici. Le mécanicien est rentré, la patronne ne vient jamais le vendredi soir, et elle ne vous dirait pas autre chose que moi.
    .no-boss-here-also-1 = Ce soir il n’y a que moi, c’est moi ou rien
    .no-boss-here-also-2 = La patronne n’est pas là, et elle dirait ce que je dis
    .no-boss-here-also-3 = Vous ne pouvez parler à personne d’autre, ils sont tous partis
    .no-boss-here-also-4 = Ça ne vous avancerait pas, la patronne a les mêmes règles
    .so-so-sorry = Oh, pardon. Je vous demande mille fois pardon. Ce n’était pas voulu, pardon.
    .so-so-sorry-also-1 = Pardon, pardon, vraiment, je ne voulais pas vous fâcher
    .so-so-sorry-also-2 = Toutes mes excuses, je regrette vraiment tout ça
    .so-so-sorry-also-3 = Je m’en veux, maintenant. Pardon, vraiment pardon
    .so-so-sorry-also-4 = Oh non. Pardon. Je débute, mille excuses
    .hers-at-nine = Je comprends que vous vouliez la patronne. Janet Bourne est là demain à neuf heures. Ce soir, je m’occupe de votre roue, et vous lisez chaque ligne avant.
    .hers-at-nine-also-1 = C’est légitime, après ce que vous avez eu ici. La boutique est à Janet Bourne, elle arrive à neuf heures. D’ici là je m’occupe de votre roue, et vous voyez tout ce que je tape
    .hers-at-nine-also-2 = Je comprends, on vous a assez vendu de choses. Madame Bourne est là demain matin à neuf heures. Ce soir, je règle la roue avec vous, ligne par ligne
    .hers-at-nine-also-3 = Vous avez bien le droit de le demander. La patronne, Janet Bourne, arrive demain à neuf heures. Jusque-là je me charge de la roue, et vous lisez avec moi
    .hers-at-nine-also-4 = Moi aussi, je demanderais la patronne. Janet Bourne est là à neuf heures. Ce soir je fais ce que je peux pour la roue, et rien ne s’écrit que vous n’ayez lu
    .hers-at-nine-coach = Un nom, une heure, et ce que vos deux mains peuvent faire d’ici là. Vous n’avez défendu personne, pas même vous.
    .ring-janet = Entendu. J’appelle la patronne chez elle et je lui raconte tout, pour que vous n’ayez pas à recommencer.
    .ring-janet-also-1 = Je prends madame Bourne au téléphone, et je lui explique tout d’abord
    .ring-janet-also-2 = Très bien, j’appelle la patronne tout de suite et je la mets au courant
    .ring-janet-also-3 = J’appelle Janet Bourne, la boutique est à elle, et je lui dis ce qui s’est passé
    .ring-janet-also-4 = D’accord. J’appelle la patronne ; je lui raconte toute l’histoire


# text: Ta, duck. I’ll tell them at work you’re all right.
# says-tense: Right. Ta. See you at four.
# says-furious: Four!
# becomes: On Monday at 6.31 a red lamp stood in Mr Salt’s hall. In March Leanne came back with two colleagues and a list of what they needed. It was not long, and they bought all of it.
on-her-round = Merci, hein. Je leur dirai, au travail, que vous êtes quelqu’un de bien.
    .says-tense = Bon. Merci. À seize heures.
    .says-furious = Seize heures !
    .becomes = Lundi, à 6 h 31, un feu rouge était posé dans l’entrée de monsieur Salt. En mars, Leanne est revenue avec deux collègues et la liste de ce qu’il leur fallait. Elle n’était pas longue, et elles ont tout pris.

# text: She’ll laugh, my sister. Right. Four o’clock.
# says-tense: White and red. I’ll tell her. Four, then.
# says-furious: Yes, yes. White and red. Four!
# becomes: Her sister’s lamps were pink, and they were lit. Leanne rode home by way of the shop on the thirtieth, to buy a pair of her own. Nobody had to offer them to her.
sisters-lamp = Elle va rire, ma sœur. Bon. Seize heures.
    .says-tense = Blanc et rouge. Je lui dirai. Seize heures, alors.
    .says-furious = Oui, oui. Blanc et rouge. Seize heures !
    .becomes = Les feux de sa sœur étaient roses, et ils étaient allumés. Le 30, Leanne a fait un détour par le magasin pour s’en acheter une paire à elle. Personne n’a eu à les lui proposer.

# text: Fair enough. Four o’clock.
# says-tense: Four, then.
# says-furious: Four!
# becomes: The wheel ran true. On Monday she rode with a torch tied to the saddle, and a van on Scotia Road saw it rather late. She bought her lamp on the market.
half-lit = Ça marche. Seize heures.
    .says-tense = Seize heures, alors.
    .says-furious = Seize heures !
    .becomes = La roue tournait rond. Lundi, elle a roulé avec une lampe de poche attachée à la selle, et sur Scotia Road une camionnette l’a vue bien tard. Son feu, elle l’a acheté au marché.

# text: What’s this line here, on the ticket?
# says-tense: And what’s that? There, at the bottom. What’s that?
# says-furious: It’s on there again! I can read, you know!
# becomes: She had the free month taken off at the counter, in front of the Saturday queue, and read the slip aloud while it was done.
on-the-card = C’est quoi, cette ligne, sur le ticket ?
    .says-tense = Et ça, c’est quoi ? Là, en bas. C’est quoi ?
    .says-furious = Vous l’avez remis ! Je sais lire, vous savez !
    .becomes = Elle a fait retirer le mois gratuit au comptoir, devant la file du samedi, et a lu le ticket à voix haute pendant ce temps.

# text: All right. Tomorrow.
# says-tense: Aye. Tomorrow.
# says-furious: Yes. Yes! Tomorrow!
# becomes: The wheel was very good. She paid the { $rest } on the thirtieth and had the heating off until the sixth. The bike goes elsewhere now.
overstretched = D’accord. Demain.
    .says-tense = Mouais. Demain.
    .says-furious = Oui. Oui ! Demain !
    .becomes = La roue était très bonne. Elle a payé les { $rest } le 30 et n’a pas chauffé jusqu’au 6. Le vélo va maintenant ailleurs.

# text: You’re a star. I’ll not forget it.
# says-tense: That’ll do me. Thanks.
# says-furious: There! It wasn’t that hard, was it?
# becomes: It held till Wednesday. Then the rim opened at a red light, and she sat on the kerb with a bleeding knee and rang Mr Salt’s daughter. Nobody had told her about the crack.
bodged = Vous êtes un amour. Je ne l’oublierai pas.
    .says-tense = Ça ira. Merci.
    .says-furious = Voilà ! Ce n’était pas si difficile, hein ?
    .becomes = Elle a tenu jusqu’à mercredi. Puis la jante s’est ouverte à un feu rouge ; assise au bord du trottoir, le genou en sang, elle a appelé la fille de monsieur Salt. Personne ne lui avait parlé de la fente.
# text: Ta. I’ll wait by the door.
# says-tense: Good. And I’ll hear what you tell her.
# says-furious: About time! I’m not shifting till she’s here!
# becomes: Janet Bourne came over in her slippers, wrote a used wheel for thirty pounds on a ticket, and turned the ticket round for Leanne to read. You could have done all of it, but for the slippers.
owner-came = Merci. J’attends près de la porte.
    .says-tense = Bien. Et j’écoute ce que vous lui dites.
    .says-furious = Il était temps ! Je ne bouge pas d’ici avant qu’elle arrive !
    .becomes = Janet Bourne est venue en pantoufles, a inscrit sur un ticket une roue d’occasion à trente livres, et a tourné le ticket pour que Leanne le lise. Vous auriez pu faire tout cela, pantoufles mises à part.


# text: No hard feelings. Night.
# says-tense: I’ll manage. Night.
# says-furious: Never again! Not so much as a tube!
# becomes: She pushed it home in the sleet. A neighbour lent her a bike with no gears, and the used wheel hung on its hook until May.
walked = Sans rancune. Bonsoir.
    .says-tense = Je me débrouillerai. Bonsoir.
    .says-furious = Plus jamais ! Même pas une chambre à air !
    .becomes = Elle l’a poussé jusque chez elle sous la neige fondue. Une voisine lui a prêté un vélo sans vitesses, et la roue d’occasion est restée à son crochet jusqu’en mai.
