# text: Two sizes too big
title = Deux pointures de trop

# text: First morning of the sale at Halden, which sells clothes and shoes online. Ingrid Solberg, who is { $age }, ordered walking boots in a 39 and has opened a pair that is far too big, for the second time. She apologises in every sentence. She writes slowly, and she reads every word you write.
briefing = Premier matin des soldes chez Halden, qui vend en ligne des vêtements et des chaussures. Ingrid Solberg, { $age } ans, a commandé des chaussures de marche en 39 et vient d’ouvrir, pour la seconde fois, une paire bien trop grande. Elle s’excuse à chaque phrase. Elle écrit lentement, et elle lit chacun de vos mots.

# text: Before you speak of an order, check its number and the postcode of the delivery.
policy-verify = Avant de parler d’une commande, vérifiez son numéro et le code postal de livraison.

# text: Boots that have not been worn outdoors are exchanged free of charge for { $window } days.
policy-exchange = Des chaussures qui n’ont pas été portées dehors s’échangent sans frais pendant { $window } jours.

# text: A courier can bring the new pair and take the old one along from the doorstep, on any weekday. Book it yourself: the page for customers has no such button.
policy-collect = Un livreur peut apporter la nouvelle paire et reprendre l’ancienne sur le pas de la porte, du lundi au vendredi. Réservez-le vous-même : la page des clients n’a pas ce bouton.

# text: When the size inside the boot is not the one on the box, it is the warehouse’s mistake; nothing needs to be proved.
policy-label = Quand la pointure dans la chaussure n’est pas celle de la boîte, l’erreur vient de l’entrepôt ; il n’y a rien à prouver.

# text: Prepared sentences save typing where the matter is routine. They are read as such by anyone who is upset.
policy-prepared = Les phrases préparées évitent de taper quand la question est simple. Qui est contrarié les reconnaît tout de suite.

# text: not to feel stupid about it
need-no-fool = ne pas se sentir ridicule

# text: to have boots that fit before Sunday
need-fit = avoir des chaussures à sa pointure avant dimanche

# text: not to carry a parcel to the post office
need-doorstep = ne pas porter de colis jusqu’à la poste

# text: to know whether she ordered wrongly
need-whose = savoir si c’est elle qui s’est trompée

# text: Order
# value: HL-20698, walking boots “Rondane”, size 39, { $price }
record-order = Commande
    .value = HL-20698, chaussures de marche « Rondane », pointure 39, { $price }

# text: Before that
# value: Same boots, 39, exchanged last week: “too large”
record-first = Avant cela
    .value = Mêmes chaussures, 39, échangées la semaine dernière : « trop grandes »

# text: From the warehouse
# value: Pallet 7: boxes of 39 and 41 found mixed, this morning
record-note = De l’entrepôt
    .value = Palette 7 : boîtes de 39 et de 41 trouvées mélangées ce matin

# text: Stock
# value: 39: twelve pairs, checked by hand today
record-stock = Stock
    .value = 39 : douze paires, vérifiées une à une aujourd’hui

# text: Postcode
# value: to be checked
record-postcode = Code postal
    .value = à vérifier

# text: Good morning, I’m so sorry to bother you on such a busy day. The boots have come again, and they’re too big again. I must be doing something wrong on that little screen of mine.
# says-tense: Good morning. I’m sorry, it’s me again, with the boots. They’ve come a second time and they’re too big a second time. I feel rather foolish. I can’t have ordered wrongly twice, can I?
# says-furious: I’m sorry, but this is the second pair, and they’re like boats, again! I sat down and cried, if you must know. At my age, and I can’t order a pair of boots!
# portal: Thank you for your message! Exchanges can be made quickly and easily in your account, whenever it suits you: click “My orders”, then “Return”, choose a reason and print the label.
# portal-also-1: You can exchange them online under “My orders”
# portal-also-2: Please use the return page in your account
# portal-also-3: Hello and thanks for writing! Just log in, open “My orders” and press “Return”
# portal-also-4: Exchanges are done in your account: choose a reason, print the label, and that’s it
# portal-coach: True, and typed in no time. She has just told you that she feels foolish in front of a screen, and you have sent her back to it.
# did-you-choose: Good morning! Are you sure that you chose 39 and not 41? It’s easy to slip on a phone.
# did-you-choose-also-1: Hello, could you have tapped the wrong size?
# did-you-choose-also-2: Good morning, which size did you pick when you ordered?
# did-you-choose-also-3: Good morning, is it possible that you pressed 41 by mistake? It happens a lot on small screens
# did-you-choose-also-4: Are you certain you ordered the right ones? Please check your confirmation
# nothing-wrong: Good morning, Mrs Solberg, { $agent } here. You’re no bother. Two pairs, and both too big: no wonder you doubt yourself, and I don’t think you need to. Tell me about them.
# nothing-wrong-also-1: Good morning, this is { $agent }. You’ve nothing to be sorry for. Tell me about these boots
# nothing-wrong-also-2: Hello Mrs Solberg. That’s discouraging, a second time, and you aren’t foolish at all. I’m listening
# nothing-wrong-also-3: Good morning. Please don’t apologise, you’re right to write. Tell me what came
# nothing-wrong-also-4: You’re not bothering me at all, Mrs Solberg. Anyone would be disheartened by a second pair that doesn’t fit, and it needn’t be your doing. Tell me all about it
# nothing-wrong-also-5: Good morning. How upsetting, twice over! I doubt that you did anything wrong, and I’m glad that you wrote. What’s the matter with these boots?
# new-pair: Good morning! I’ll exchange them for you. Which size do you usually take?
# new-pair-also-1: Hello, no problem, I’ll send another size. Which one?
# new-pair-also-2: Good morning, let’s exchange them. What size are you?
# new-pair-also-3: Good morning, of course we’ll swap them. What do you normally wear?
# new-pair-also-4: I can send you a smaller pair, would a 38 or a 39 be right?
message = Bonjour, pardon de vous déranger un jour pareil. Les chaussures sont revenues, et elles sont encore trop grandes. Je dois mal m’y prendre, sur mon petit écran.
    .says-tense = Bonjour. Pardon, c’est encore moi, pour les chaussures. Elles sont arrivées une deuxième fois, et une deuxième fois trop grandes. Je me sens un peu ridicule. Je n’ai quand même pas pu me tromper deux fois ?
    .says-furious = Excusez-moi, mais c’est la deuxième paire, et ce sont encore des barques ! Je me suis assise et j’ai pleuré, si vous voulez savoir. À mon âge, ne pas savoir commander une paire de chaussures !
    .portal = Merci de votre message ! Les échanges se font en quelques clics dans votre espace client, quand vous le souhaitez : « Mes commandes », puis « Retour », choisissez un motif et imprimez l’étiquette.
    .portal-also-1 = Vous pouvez les échanger en ligne dans « Mes commandes »
    .portal-also-2 = Merci d’utiliser la page des retours de votre espace client
    .portal-also-3 = Bonjour et merci de nous écrire ! Connectez-vous, ouvrez « Mes commandes » et cliquez sur « Retour »
    .portal-also-4 = Les échanges se font dans votre espace client : choisissez un motif, imprimez l’étiquette, et c’est tout
    .portal-coach = C’est vrai, et c’est vite tapé. Elle vient de vous dire qu’elle se sent bête devant un écran, et vous l’y renvoyez.
    .did-you-choose = Bonjour ! Êtes-vous certaine d’avoir choisi 39, et pas 41 ? Sur un téléphone, le doigt glisse vite.
    .did-you-choose-also-1 = Bonjour, auriez-vous touché la mauvaise pointure ?
    .did-you-choose-also-2 = Bonjour, quelle pointure avez-vous cochée en commandant ?
    .did-you-choose-also-3 = Bonjour, se peut-il que vous ayez appuyé sur 41 par erreur ? Cela arrive souvent sur les petits écrans
    .did-you-choose-also-4 = Êtes-vous bien sûre d’avoir commandé les bonnes ? Regardez votre confirmation
    .nothing-wrong = Bonjour, madame Solberg, ici { $agent }. Vous ne dérangez pas. Deux paires, toutes deux trop grandes : on se mettrait à douter pour moins que ça, et je ne crois pas que vous ayez à le faire. Racontez-moi.
    .nothing-wrong-also-1 = Bonjour, ici { $agent }. Vous n’avez pas à vous excuser. Parlez-moi de ces chaussures
    .nothing-wrong-also-2 = Bonjour, madame Solberg. Une deuxième fois, c’est décourageant, et vous n’avez rien de ridicule. Je vous lis
    .nothing-wrong-also-3 = Bonjour. Ne vous excusez pas, vous faites bien d’écrire. Dites-moi ce qui est arrivé
    .nothing-wrong-also-4 = Vous ne me dérangez pas du tout, madame Solberg. Une seconde paire qui ne va pas, il y a de quoi se décourager, et cela ne vient pas forcément de vous. Dites-moi tout
    .nothing-wrong-also-5 = Bonjour. Deux fois de suite, que c’est contrariant ! Je doute que vous ayez mal fait quoi que ce soit. Qu’ont-elles donc, ces chaussures ?
    .new-pair = Bonjour ! Je vous les échange. Quelle pointure prenez-vous d’habitude ?
    .new-pair-also-1 = Bonjour, pas de problème, j’envoie une autre pointure. Laquelle ?
    .new-pair-also-2 = Bonjour, on les échange. Quelle est votre pointure ?
    .new-pair-also-3 = Bonjour, bien sûr, on vous les change. Vous chaussez du combien ?
    .new-pair-also-4 = Je peux vous envoyer une paire plus petite, du 38 ou du 39 ?

# text: I’ve been looking for it. My grandson does these things for me, as a rule, but he’s in Oslo now. Never mind. Perhaps I should just keep them.
# says-tense: You see, that’s what I mean. I can’t find any of it, and now I feel a fool twice over. Perhaps I’d better leave it.
# says-furious: I can’t find it, I can’t print it, and I’m not a child who has to be told to look where she taps. I’d better leave it!
# video: It’s very simple, really! There’s a two-minute video under “Help”; everybody manages with that.
# video-also-1: Just watch our help video, it’s easy
# video-also-2: It’s honestly not difficult, follow the steps
# video-also-3: There’s nothing to it! Watch the tutorial, it only takes two minutes
# video-also-4: Everyone else gets there, you will too. Go to “Help” and do what the video says
# i-do-it: Then I’ll do it from here. Your order number and postcode, please?
# i-do-it-also-1: I can do it for you. Order number and postcode?
# i-do-it-also-2: No need for the website, give me the number and the postcode
# i-do-it-also-3: Leave it to me, I’ll book the exchange myself. What’s your order number, and your postcode?
# i-do-it-also-4: That’s my job, I just need the order number and your postcode
# leave-screen: Please leave the screen alone, it’s badly made, and that isn’t your doing. I’ll see to everything from here. Tell me about the boots, and what they’re for.
# leave-screen-also-1: I’m sorry I sent you there. You needn’t press a thing, I’ll do it all. What do you need them for?
# leave-screen-also-2: It’s not you, that page is a maze. I’m doing it for you. When do you need the boots?
# leave-screen-also-3: Forget the website, lots of people get lost on it. I’ll take care of everything, you just tell me what the boots are for
# leave-screen-also-4: You’re not a fool, that page is badly built. From now on I do the clicking. What were you hoping to do with the boots?
no-button = J’ai cherché. D’ordinaire, c’est mon petit-fils qui fait ces choses-là, mais il est à Oslo, maintenant. Tant pis. Je ferais peut-être mieux de les garder.
    .says-tense = Vous voyez, c’est bien ce que je disais. Je ne trouve rien de tout ça, et me voilà ridicule deux fois. Autant laisser tomber.
    .says-furious = Je ne trouve pas, je ne peux pas imprimer, et je ne suis pas une enfant à qui l’on dit de regarder où elle met les doigts. Autant laisser tomber !
    .video = C’est très simple, je vous assure ! Il y a une vidéo de deux minutes dans « Aide » ; tout le monde y arrive avec ça.
    .video-also-1 = Regardez notre vidéo d’aide, c’est facile
    .video-also-2 = Franchement, ce n’est pas compliqué, suivez les étapes
    .video-also-3 = Il n’y a rien de plus simple ! Regardez le tutoriel, il ne dure que deux minutes
    .video-also-4 = Tout le monde finit par y arriver. Allez dans « Aide » et faites comme dans la vidéo
    .i-do-it = Alors je le fais d’ici. Votre numéro de commande et votre code postal, s’il vous plaît ?
    .i-do-it-also-1 = Je peux le faire pour vous. Le numéro de commande et le code postal ?
    .i-do-it-also-2 = Pas besoin du site, donnez-moi le numéro et le code postal
    .i-do-it-also-3 = Laissez-moi faire, j’enregistre l’échange moi-même. Quel est le numéro de commande, et quel code postal ?
    .i-do-it-also-4 = C’est mon travail, il me faut juste le numéro de commande et votre code postal
    .leave-screen = Laissez cet écran tranquille, il est mal fait et vous n’y êtes pour rien. Je m’occupe de tout d’ici. Parlez-moi des chaussures, et de ce que vous vouliez en faire.
    .leave-screen-also-1 = Pardon de vous avoir envoyée là. Vous n’avez plus rien à toucher, je fais tout. À quoi doivent-elles servir ?
    .leave-screen-also-2 = Ce n’est pas vous, cette page est un labyrinthe. Je le fais pour vous. Pour quand vous les faut-il ?
    .leave-screen-also-3 = Oubliez le site, tout le monde s’y perd. Je m’occupe de tout ; racontez-moi seulement à quoi serviront ces chaussures
    .leave-screen-also-4 = Vous n’avez rien de ridicule, c’est la page qui est mal conçue. Désormais, c’est moi qui clique. Que comptiez-vous faire avec ces chaussures ?

# text: They’re for Sunday. It’d be my first walk since they gave me a new hip. The January walk in the fells was always ours, Lars’s and mine. It’ll be the first one without him.
# says-tense: They’re for Sunday, for the walk. My first with the new hip, and my first without Lars: we never missed one, forty years. I wanted to be properly shod, and not have to explain myself to the others.
# says-furious: I wanted to walk on Sunday, that’s all! New hip, new boots, and no Lars for the first time in forty years. And now I’ll be sitting at home, because of a number on a box!
# number-code: Let’s look, then. Your order number and postcode, please?
# number-code-also-1: May I have the order number and postcode?
# number-code-also-2: Could you give me the number of the order, and your postcode?
# number-code-also-3: All right, I need your order number and postcode
# number-code-also-4: What’s the order number, please, and the postcode it was sent to?
# so-sad: Oh, how terribly sad! I’m so, so sorry for your loss. My own grandmother lost my grandfather the winter before last and was never the same again. You poor, brave soul.
# so-sad-also-1: I’m so sorry, that’s heartbreaking, you poor thing
# so-sad-also-2: How dreadful for you, I can’t imagine, I’m so very sorry
# so-sad-also-3: Oh no, you poor dear, losing your husband after forty years! I’m so sorry, I’m nearly in tears myself
# so-sad-also-4: My deepest condolences. That must be unbearable, how brave of you, I feel so very sorry for you
# forty-years: Forty years of Sundays with Lars, and you’re going all the same. That deserves boots that carry you. So: a pair that fits, before Sunday. Is the box still there, with the order number? And your postcode?
# forty-years-also-1: Thank you for telling me. That walk means a great deal, so you need boots that fit, by Sunday. May I have the order number on the box and your postcode?
# forty-years-also-2: It takes courage to go without him. Boots that fit before Sunday, then. Would you read me the order number, and your postcode?
# forty-years-also-3: That first walk without Lars matters, and you shouldn’t miss it over a pair of boots. You need ones that fit by Sunday. What’s the order number, and your postcode?
# forty-years-also-4: I understand what that walk means to you. So: well shod on Sunday, and nothing to explain to anybody. All that I need is the order number and the postcode
sundays = C’est pour dimanche. Ce serait ma première marche depuis qu’on m’a mis une hanche neuve. La marche de janvier, en montagne, c’était la nôtre, à Lars et à moi. Ce sera la première sans lui.
    .says-tense = C’est pour la marche de dimanche. La première avec ma nouvelle hanche, et la première sans Lars : en quarante ans, nous n’en avons pas manqué une. Je voulais être bien chaussée, et ne pas avoir à me justifier devant les autres.
    .says-furious = Je voulais marcher dimanche, c’est tout ! Une hanche neuve, des chaussures neuves, et pas de Lars, pour la première fois en quarante ans. Et je resterai à la maison à cause d’un chiffre sur une boîte !
    .number-code = Regardons. Votre numéro de commande et votre code postal, s’il vous plaît ?
    .number-code-also-1 = Puis-je avoir le numéro de commande et le code postal ?
    .number-code-also-2 = Pourriez-vous me donner le numéro de la commande, et votre code postal ?
    .number-code-also-3 = Bien, il me faut votre numéro de commande et votre code postal
    .number-code-also-4 = Quel est le numéro de commande, s’il vous plaît, et le code postal de livraison ?
    .so-sad = Oh, comme c’est triste ! Je suis de tout cœur avec vous, vraiment. Ma grand-mère a perdu mon grand-père il y a deux hivers, et elle n’a plus jamais été la même. Pauvre dame, quel courage.
    .so-sad-also-1 = Toutes mes condoléances, c’est déchirant, ma pauvre dame
    .so-sad-also-2 = Quelle épreuve, je n’ose pas l’imaginer, vraiment, je suis de tout cœur avec vous
    .so-sad-also-3 = Oh non, ma pauvre dame, perdre son mari après quarante ans ! J’en ai les larmes aux yeux, vraiment
    .so-sad-also-4 = Mes plus sincères condoléances. Ce doit être insupportable, comme vous êtes courageuse, je vous plains tellement
    .forty-years = Quarante ans de dimanches avec Lars, et vous y allez quand même. Ça mérite des chaussures qui vous portent. Donc : une paire à votre pied, avant dimanche. Avez-vous encore la boîte, avec le numéro de commande ? Et votre code postal ?
    .forty-years-also-1 = Merci de me l’avoir dit. Cette marche compte beaucoup, il vous faut donc des chaussures à votre pied pour dimanche. Je peux avoir le numéro de commande, sur la boîte, et votre code postal ?
    .forty-years-also-2 = Il faut du courage pour y aller sans lui. Des chaussures à votre pied avant dimanche, alors. Vous me lisez le numéro de commande, et votre code postal ?
    .forty-years-also-3 = Cette première marche sans Lars, il ne faut pas la manquer pour une paire de chaussures. Il vous en faut à votre pied d’ici dimanche. Quel est le numéro de commande, et votre code postal ?
    .forty-years-also-4 = Je comprends ce que cette marche est pour vous. Donc : bien chaussée dimanche, et rien à expliquer à personne. Il ne me manque que le numéro de commande et le code postal

# text: That’s kind of you. It is a while ago now. I do have the box here. Is there a number I should read to you?
# yes-number: Please: the order number on the box, and your postcode.
# yes-number-also-1: Yes, the order number and the postcode
# yes-number-also-2: The number that begins with HL, please, and the postcode
# yes-number-also-3: Yes please, it’s on the label of the box. And your postcode too
# yes-number-also-4: Would you read me the order number, and tell me your postcode?
# poor-thing: There really is no hurry, I do feel for you. It must be dreadful, in the middle of the winter. I promise you, this will never happen again. The order number and the postcode, whenever you feel able.
# poor-thing-also-1: Take your time, I feel for you so much
# poor-thing-also-2: No hurry, you poor dear
# poor-thing-also-3: Whenever you’re ready, poor Mrs Solberg. It must be so hard, and I promise that nothing like this will ever happen to you again. The number and the postcode, when you can
# poor-thing-also-4: It breaks my heart. You’ll never have trouble with us again, I give you my word. Do you feel up to reading me the order number?
inside-late = C’est gentil à vous. Cela fait un moment, maintenant. J’ai la boîte ici. Y a-t-il un numéro que je dois vous lire ?
    .yes-number = S’il vous plaît : le numéro de commande, sur la boîte, et votre code postal.
    .yes-number-also-1 = Oui, le numéro de commande et le code postal
    .yes-number-also-2 = Le numéro qui commence par HL, s’il vous plaît, et le code postal
    .yes-number-also-3 = Oui, s’il vous plaît, il est sur l’étiquette de la boîte. Et votre code postal aussi
    .yes-number-also-4 = Lisez-moi le numéro de commande, et donnez-moi votre code postal
    .poor-thing = Rien ne presse, vraiment, je suis de tout cœur avec vous. Ce doit être terrible, en plein hiver. Je vous le promets, cela n’arrivera plus jamais. Le numéro de commande et le code postal, quand vous vous en sentirez la force.
    .poor-thing-also-1 = Prenez votre temps, je pense tellement à vous
    .poor-thing-also-2 = Rien ne presse, ma pauvre dame
    .poor-thing-also-3 = Quand vous serez prête, pauvre madame Solberg. Ce doit être si dur, et je vous promets que plus jamais vous ne vivrez cela. Le numéro et le code postal, quand vous pourrez
    .poor-thing-also-4 = Vous me fendez le cœur. Vous n’aurez plus jamais d’ennuis avec nous, je vous en donne ma parole. Vous sentez-vous capable de me lire le numéro de commande ?

# text: HL-20698 it says, and 8372. Here’s the box. It says 39 outside. Do you want me to look inside the boot as well? I’ve my glasses on.
# yes-tongue: Yes please: on the tongue of the boot there is a small white label. Could you read me the number after “EU”? Take your time.
# yes-tongue-also-1: Please look at the label on the tongue, what is the EU size?
# yes-tongue-also-2: Yes please, the size is on the tongue, after EU
# yes-tongue-also-3: Yes, would you look inside? There’s a little label, tell me the figure next to EU
# yes-tongue-also-4: Good idea, please do. What number is printed on the tongue?
# yes-tongue-coach: A prepared sentence at its best: the same for everybody, tried and clear, and there is no feeling for it to run over.
# no-need: No need, thank you. If the box says 39, then they are 39. Perhaps your feet have changed since the operation?
# no-need-also-1: The box is right, so it must be the feet
# no-need-also-2: They’re 39 then. Some models run large on some people
# no-need-also-3: Don’t bother, the box says 39, so that’s what they are. Feet can swell or shrink with age
# no-need-also-4: No, that won’t be necessary. After an operation one’s feet aren’t the same any more
# wait-moment: Wait.
# wait-moment-also-1: A moment
# wait-moment-also-2: Hold on
# wait-moment-also-3: One second
# wait-moment-also-4: Just a minute
inside = Il y a écrit HL-20698, et 8372. Voici la boîte : dessus, c’est marqué 39. Voulez-vous que je regarde aussi dans la chaussure ? J’ai mes lunettes.
    .yes-tongue = Oui, s’il vous plaît : sur la languette se trouve une petite étiquette blanche. Pouvez-vous me lire le nombre qui suit « EU » ? Prenez votre temps.
    .yes-tongue-also-1 = Regardez l’étiquette de la languette, quelle est la pointure EU ?
    .yes-tongue-also-2 = Oui, s’il vous plaît, la pointure est sur la languette, après EU
    .yes-tongue-also-3 = Oui, voulez-vous regarder dedans ? Il y a une petite étiquette, dites-moi le chiffre à côté de EU
    .yes-tongue-also-4 = Bonne idée, faites donc. Quel nombre est imprimé sur la languette ?
    .yes-tongue-coach = La phrase préparée à son meilleur : la même pour tous, éprouvée et claire, et il n’y a aucun sentiment sur lequel passer.
    .no-need = Ce n’est pas la peine, merci. Si la boîte dit 39, c’est du 39. Vos pieds ont peut-être changé depuis l’opération ?
    .no-need-also-1 = La boîte a raison, ce sont donc les pieds
    .no-need-also-2 = C’est du 39, alors. Certains modèles taillent grand chez certaines personnes
    .no-need-also-3 = Inutile, la boîte indique 39, c’est donc bien ça. Avec l’âge, les pieds changent
    .no-need-also-4 = Non, pas besoin. Après une opération, on n’a plus les mêmes pieds
    .wait-moment = Attendez.
    .wait-moment-also-1 = Un instant
    .wait-moment-also-2 = Ne quittez pas
    .wait-moment-also-3 = Une seconde
    .wait-moment-also-4 = Patientez une minute

# text: I’ve looked inside all the same, you know: it says 41. Oh dear. So did I press 41, both times? I was so sure.
# says-tense: Inside it says 41. Then it was me, wasn’t it, twice? I’ve sat here for a week blaming my feet.
# says-furious: Forty-one! It says forty-one in there! Am I going soft in the head, then, or is it you?
# boxes-plain: You ordered 39. Boxes of 39 and 41 were mixed up in the warehouse. I’ll send a 39, by Thursday.
# boxes-plain-also-1: It was a mix-up in the warehouse, your order says 39. A new pair comes on Thursday
# boxes-plain-also-2: The warehouse put 41 into boxes of 39. The right ones will be with you on Thursday
# boxes-plain-also-3: Your order says 39, so the mistake is ours. You’ll have the right pair on Thursday
# boxes-plain-also-4: Wrong boots in the box, that’s all. I’m sending the size you ordered, it arrives on Thursday
# not-your-head: It was never you, Mrs Solberg, and I’m sorry that you’ve had a week of doubting. You ordered 39, twice. Our warehouse mixed up the boxes. One minute, I’m having a pair taken out and looked into … There: a real 39, with you on Thursday.
# not-your-head-also-1: You pressed 39 both times, your head is fine. We put the wrong boots in the box, and I apologise. A checked pair will come on Thursday
# not-your-head-also-2: No wonder you doubted, but it was us: boxes were mixed. You’ll have a real 39 on Thursday, somebody will look inside first
# not-your-head-also-3: You did everything right, Mrs Solberg, and I apologise for the week you’ve spent blaming yourself. The boxes were mixed up on our side. Give me a minute, somebody is checking a pair by hand, and it’ll be with you on Thursday
# not-your-head-also-4: Please don’t doubt yourself, the order says 39 both times. I’m sorry, the muddle is in our warehouse. I’ll have somebody look inside the next pair, and you’ll get it on Thursday
# happens-easily: It happens very easily, please don’t worry. Next time, just have somebody look over your shoulder while you order.
# happens-easily-also-1: These slips happen, ask someone to help you next time
# happens-easily-also-2: Don’t worry, many older customers tap the wrong size
# happens-easily-also-3: Never mind, anybody can press the wrong number. Maybe let somebody younger order for you
# happens-easily-also-4: It’s a common mistake, those buttons are small. Just check the size twice before you buy
whose-fault = J’ai regardé quand même, vous savez : il y a écrit 41. Oh là là. J’aurais donc appuyé sur 41, les deux fois ? J’en étais tellement sûre.
    .says-tense = Dedans, c’est marqué 41. Alors c’était bien moi, et deux fois ? Voilà une semaine que j’en veux à mes pieds.
    .says-furious = Quarante et un ! C’est écrit quarante et un, là-dedans ! Alors je perds la tête, ou c’est vous ?
    .boxes-plain = Vous avez commandé du 39. Des boîtes de 39 et de 41 ont été mélangées à l’entrepôt. J’envoie un 39 pour jeudi.
    .boxes-plain-also-1 = C’est un mélange à l’entrepôt, votre commande dit 39. Une autre paire arrive jeudi
    .boxes-plain-also-2 = L’entrepôt a mis du 41 dans des boîtes de 39. Les bonnes seront chez vous jeudi
    .boxes-plain-also-3 = Votre commande indique 39, l’erreur est donc de notre côté. Vous aurez la bonne paire jeudi
    .boxes-plain-also-4 = On s’est trompé de chaussures à l’entrepôt, c’est tout. J’envoie la pointure commandée, elle arrive jeudi
    .not-your-head = Ce n’était pas vous, madame Solberg, et je regrette que vous ayez douté toute une semaine. Vous avez commandé du 39, deux fois. Notre entrepôt a mélangé les boîtes. Une minute, je fais sortir une paire et regarder dedans… Voilà : un vrai 39, chez vous jeudi.
    .not-your-head-also-1 = Vous avez choisi 39 les deux fois, vous avez toute votre tête. C’est nous qui avons mis les mauvaises chaussures dans la boîte, et je m’en excuse. Une paire vérifiée arrive jeudi
    .not-your-head-also-2 = On douterait pour moins que ça, mais c’était nous : des boîtes mélangées. Vous aurez un vrai 39 jeudi, quelqu’un regardera dedans avant
    .not-your-head-also-3 = Vous avez tout fait comme il faut, madame Solberg, et je vous présente mes excuses pour cette semaine passée à vous en vouloir. Les boîtes ont été mélangées chez nous. Une minute, on vérifie une paire à la main, et elle sera chez vous jeudi
    .not-your-head-also-4 = Ne doutez pas de vous, la commande dit bien 39 les deux fois. Je vous demande pardon, la confusion vient de notre entrepôt. Je fais regarder dans la prochaine paire, et vous la recevrez jeudi
    .happens-easily = Ça arrive très facilement, ne vous tracassez pas. La prochaine fois, demandez à quelqu’un de regarder par-dessus votre épaule.
    .happens-easily-also-1 = Ces petites erreurs arrivent, faites-vous aider la prochaine fois
    .happens-easily-also-2 = Ne vous en faites pas, bien des clients âgés cochent la mauvaise pointure
    .happens-easily-also-3 = Ce n’est rien, on a vite fait d’appuyer à côté. Laissez peut-être quelqu’un de plus jeune commander pour vous
    .happens-easily-also-4 = C’est une erreur courante, ces boutons sont petits. Vérifiez deux fois la pointure avant d’acheter

# text: And the big ones, how do I send them back? The post office moved; it’s two buses away now, and I’m not to carry things yet. There was { $postage } to pay, too, last time.
# says-tense: But the big ones have to go back, don’t they? Two buses, with a stick and a parcel. And I paid { $postage } the last time. I do worry about that part.
# says-furious: And then I’m to drag the big ones over the ice, two buses, with a stick, and pay { $postage } for it, I suppose!
# courier-plain: The courier takes them along when he brings the new pair. It’s free.
# courier-plain-also-1: No post office: the courier takes the old pair with him, no charge
# courier-plain-also-2: They’ll be collected on delivery, free of charge
# courier-plain-also-3: Nothing to send, he picks up the big ones when he delivers on Thursday. No charge
# courier-plain-also-4: Somebody collects them at your door, and you don’t pay for it
# label-by-mail: You will receive a return label by e-mail. Please print it, attach it to the outside of the parcel, keep the proof of posting for your records, and hand the parcel in at a post office of your choice within { $window } days. Parcels without a printed label cannot be accepted, I’m afraid.
# label-by-mail-also-1: I’ll e-mail you the label, just print it and post them
# label-by-mail-also-2: Print the label and take it to the post office
# label-by-mail-also-3: A label is on its way to your inbox. Stick it on the parcel, hand it in within { $window } days and keep the receipt
# label-by-mail-also-4: You’ll need a printed return label, we can’t take a parcel without one
# on-the-mat: Not one step on that ice for our mistake. Let me book it, half a minute … The courier rings your bell on Thursday, gives you the new pair and takes the old one, in any box. It costs you nothing, and you’ll have { $postage } back from last time.
# on-the-mat-also-1: I can see that would worry you. You won’t go anywhere: the courier swaps them at your door, free, and the { $postage } comes back
# on-the-mat-also-2: Please don’t carry a thing. They’ll be exchanged on your doorstep on Thursday, and I’m giving you back the { $postage }
# on-the-mat-also-3: Two buses with a parcel, certainly not. Half a minute while I book … The courier brings the 39 on Thursday and takes the others with him, free, and the { $postage } from last time is yours again
# on-the-mat-also-4: I understand the worry, and it’s our mistake, so you needn’t go out or pay. They’re swapped at your door, and I’ll refund what you paid for postage last time
# ask-neighbour: Perhaps a neighbour could take it for you? Most people are only too glad to help.
# ask-neighbour-also-1: Is there somebody who could bring it to the post office for you?
# ask-neighbour-also-2: Maybe one of your walking friends can post it
# ask-neighbour-also-3: Could a friend or your family drop it off?
# ask-neighbour-also-4: Do you know someone with a car? They’d surely take the parcel along
post-office = Et les grandes, je les renvoie comment ? La poste a déménagé ; il faut deux bus, maintenant, et je n’ai pas encore le droit de porter. La dernière fois, il y avait aussi { $postage } à payer.
    .says-tense = Mais les grandes doivent repartir, n’est-ce pas ? Deux bus, avec une canne et un colis. Et la dernière fois, j’ai payé { $postage }. C’est ce qui m’inquiète.
    .says-furious = Et je dois traîner les grandes sur le verglas, deux bus, avec une canne, et payer { $postage } pour ça, j’imagine !
    .courier-plain = Le livreur les reprend en apportant la nouvelle paire. C’est gratuit.
    .courier-plain-also-1 = Pas de poste : le livreur reprend l’ancienne paire, sans frais
    .courier-plain-also-2 = On les reprend à la livraison, gratuitement
    .courier-plain-also-3 = Rien à envoyer : il récupère les grandes en livrant, jeudi. C’est sans frais
    .courier-plain-also-4 = On vient les prendre à votre porte, et vous ne payez rien
    .label-by-mail = Vous recevrez une étiquette de retour par courriel. Veuillez l’imprimer, la coller à l’extérieur du colis, conserver la preuve de dépôt et remettre le colis au bureau de poste de votre choix sous { $window } jours. Un colis sans étiquette imprimée ne peut malheureusement pas être accepté.
    .label-by-mail-also-1 = Je vous envoie l’étiquette par courriel, il suffit de l’imprimer et de poster
    .label-by-mail-also-2 = Imprimez l’étiquette et portez le tout à la poste
    .label-by-mail-also-3 = Une étiquette part vers votre messagerie. Collez-la sur le colis, déposez-le sous { $window } jours et gardez le reçu
    .label-by-mail-also-4 = Il faudra une étiquette de retour imprimée, sans elle nous ne pouvons pas accepter le colis
    .on-the-mat = Vous ne ferez pas un pas sur ce verglas pour une erreur à nous. Une demi-minute, je réserve… Le livreur sonne chez vous jeudi, vous donne la nouvelle paire et reprend l’ancienne, dans n’importe quelle boîte. Ça ne coûte rien, et je vous rends les { $postage } de la dernière fois.
    .on-the-mat-also-1 = Je comprends que ça vous inquiète. Vous n’irez nulle part : le livreur les échange à votre porte, gratuitement, et les { $postage } vous reviennent
    .on-the-mat-also-2 = Ne portez rien, surtout. L’échange se fait sur le pas de votre porte jeudi, et je vous rends les { $postage }
    .on-the-mat-also-3 = Deux bus avec un colis, certainement pas. Une demi-minute pour réserver… Le livreur apporte le 39 jeudi et repart avec les autres, sans frais, et les { $postage } de la dernière fois vous sont rendus
    .on-the-mat-also-4 = Je comprends votre inquiétude, et l’erreur est chez nous : vous n’avez ni à sortir ni à payer. On échange à votre porte, et je vous rembourse le port de la dernière fois
    .ask-neighbour = Un voisin pourrait peut-être s’en charger ? Les gens sont souvent contents de rendre service.
    .ask-neighbour-also-1 = Y a-t-il quelqu’un qui puisse le porter à la poste pour vous ?
    .ask-neighbour-also-2 = Une de vos amies de marche peut sans doute le poster
    .ask-neighbour-also-3 = Quelqu’un de votre famille pourrait-il le déposer ?
    .ask-neighbour-also-4 = Connaissez-vous quelqu’un qui a une voiture ? On vous emporterait sûrement le colis

# text: At the door! Well, that’s a weight off my mind. I write so slowly, and you’ve let me finish. Tell me once more what I have to do, I’ll put it on the calendar.
# says-tense: At the door. Good. Would you tell me once more what I’m to do, in order? I’d like to write it on the calendar.
# says-furious: Then say it once more, slowly, and I’ll write it down. I don’t want to get that wrong as well.
# stars: Thank you for contacting Halden! How satisfied were you with this conversation? One click on the stars is all it takes.
# stars-also-1: Please rate this chat before you go!
# stars-also-2: Thank you for choosing Halden, we’d love your rating
# stars-also-3: Before you leave, would you score our service? It only takes a second
# stars-also-4: Thanks for chatting with Halden today, five stars would be lovely
# short-list: Thursday: the courier comes, swaps the boots at the door. Nothing to pay.
# short-list-also-1: On Thursday at your door, old for new, free
# short-list-also-2: The courier, Thursday, nothing to sign
# short-list-also-3: To sum up: Thursday, courier at your door, new boots in, old ones out
# short-list-also-4: You only have to be at home on Thursday, the rest is done and paid for
# calendar: It was a pleasure, you write well. For the calendar: Thursday, between nine and noon, the bell rings; the new pair in, the old pair out, nothing to pay or print. If they pinch, answer here, I’ve put my name to it. A good walk on Sunday, for both of you.
# calendar-also-1: I’ve enjoyed reading you. Thursday, morning: the courier swaps the boots at your door, free. Write back if they pinch. Have a lovely Sunday
# calendar-also-2: I’m glad. So: Thursday between nine and twelve, old for new, nothing to pay, and I’m here if anything is wrong. Enjoy the fells
# calendar-also-3: Thank you, this chat did me good. Write down: Thursday morning from nine, the courier rings, new boots in, big ones out, nothing to pay. If something doesn’t fit, write to me. Enjoy your walk on Sunday
# calendar-also-4: How good that it’s settled. Take your time with the calendar: on Thursday before noon somebody rings, you swap the boots at the door, it’s free, and there’s nothing to print. Should they pinch, I’m here. I wish you a beautiful first walk
# socks-too: Thursday, at your door. Shall I add two pairs of walking socks? They’re reduced today, and with new boots, everybody takes them.
# socks-too-also-1: On Thursday. Would you like socks with them, at half price?
# socks-too-also-2: And how about a spray for the leather, it’s on offer
# socks-too-also-3: At your door on Thursday. While we’re at it, may I offer you a waterproofing spray or warm socks? There’s a discount today
# socks-too-also-4: It’s all set for Thursday! Many customers add walking socks, shall I put a pair in for you?
goodbye = À la porte ! Eh bien, vous m’ôtez un poids. J’écris si lentement, et vous m’avez laissée finir. Redites-moi ce que je dois faire, je le note sur le calendrier.
    .says-tense = À la porte. Bien. Redites-moi dans l’ordre ce que je dois faire, voulez-vous ? Je le note sur le calendrier.
    .says-furious = Alors redites-le, lentement, que je l’écrive. Je ne veux pas me tromper là-dessus aussi.
    .stars = Merci d’avoir contacté Halden ! Êtes-vous satisfaite de cette conversation ? Un clic sur les étoiles suffit.
    .stars-also-1 = Pensez à noter cette conversation avant de partir !
    .stars-also-2 = Merci d’avoir choisi Halden, votre note nous ferait plaisir
    .stars-also-3 = Avant de partir, voulez-vous évaluer notre service ? Cela ne prend qu’une seconde
    .stars-also-4 = Merci d’avoir échangé avec Halden aujourd’hui, cinq étoiles nous feraient très plaisir
    .short-list = Jeudi : le livreur passe et échange les chaussures à votre porte. Rien à payer.
    .short-list-also-1 = Jeudi à votre porte, l’ancienne paire contre la neuve, gratuit
    .short-list-also-2 = Le livreur, jeudi, rien à signer
    .short-list-also-3 = Pour résumer : jeudi, le livreur est à votre porte, il donne les neuves et reprend les autres
    .short-list-also-4 = Vous n’avez qu’à être chez vous jeudi, le reste est fait et payé
    .calendar = C’était un plaisir, vous écrivez joliment. Pour le calendrier : jeudi, entre neuf heures et midi, on sonne ; la nouvelle paire entre, l’ancienne sort, rien à payer ni à imprimer. Si elles serrent, répondez ici, mon nom y est. Belle marche dimanche, pour vous deux.
    .calendar-also-1 = J’ai aimé vous lire. Jeudi au matin, le livreur échange les chaussures à votre porte, sans frais. Écrivez-moi si elles serrent. Beau dimanche
    .calendar-also-2 = Tant mieux. Donc, jeudi entre neuf heures et midi, l’ancienne contre la neuve, rien à payer, et je suis là au moindre souci. Profitez de la montagne
    .calendar-also-3 = Merci à vous, cette conversation m’a fait du bien. Notez : jeudi matin dès neuf heures, le livreur sonne, il laisse les neuves, il emporte les grandes, rien à payer. Si quelque chose ne va pas, écrivez-moi. Bonne marche dimanche
    .calendar-also-4 = Quelle joie que ce soit réglé. Prenez votre temps pour noter : jeudi avant midi on sonne, vous échangez les chaussures à la porte, c’est gratuit, et il n’y a rien à imprimer. Si elles serrent, je suis là. Je vous souhaite une belle première marche
    .socks-too = Jeudi, à votre porte. J’ajoute deux paires de chaussettes de marche ? Elles sont soldées aujourd’hui et, avec des chaussures neuves, tout le monde en prend.
    .socks-too-also-1 = Jeudi. Voulez-vous des chaussettes avec, à moitié prix ?
    .socks-too-also-2 = Et une bombe imperméabilisante pour le cuir, elle est en promotion ?
    .socks-too-also-3 = À votre porte jeudi. Tant que nous y sommes, puis-je vous proposer un imperméabilisant ou des chaussettes chaudes ? Il y a une remise aujourd’hui
    .socks-too-also-4 = Tout est prêt pour jeudi ! Beaucoup de clientes ajoutent des chaussettes de marche, j’en glisse une paire ?

# text: Thank you, my dear. I’ll think of you at the cairn.
# says-tense: Thank you. I’ve written it all down.
# says-furious: Well. Thank you for putting it right.
# becomes: On Sunday Ingrid walked as far as the first cairn, in a 39, and poured two cups from the flask, as always.
on-the-fell = Merci, mon petit. Je penserai à vous, au cairn.
    .says-tense = Merci. J’ai tout noté.
    .says-furious = Bon. Merci d’avoir arrangé ça.
    .becomes = Dimanche, Ingrid a marché jusqu’au premier cairn, en 39, et elle a versé deux tasses du thermos, comme toujours.

# text: I see. Well, perhaps I’ll wear two pairs of socks. Thank you for your trouble.
# says-tense: I’ll leave it, then. Thank you all the same.
# says-furious: Then I’ll stay at home. Goodbye.
# becomes: The boots stayed in their box in the hall. On Sunday the others rang from the cairn, and Ingrid said that it was her hip.
kept-them = Je vois. Eh bien, je mettrai peut-être deux paires de chaussettes. Merci de votre peine.
    .says-tense = Je laisse, alors. Merci tout de même.
    .says-furious = Alors je resterai chez moi. Au revoir.
    .becomes = Les chaussures sont restées dans leur boîte, dans l’entrée. Dimanche, les autres ont téléphoné du cairn, et Ingrid a dit que c’était sa hanche.

# text: You must be very busy. I won’t keep you. Goodbye.
# says-tense: I don’t think that anyone is there. I’m sorry to have troubled you.
# says-furious: I’ve waited long enough. Goodbye.
# becomes: Ingrid shut the tablet and put it in the drawer. Her grandson found out at Easter why she had stopped walking.
gone-quiet = Vous devez avoir beaucoup à faire. Je ne vous retiens pas. Au revoir.
    .says-tense = Je crois qu’il n’y a personne. Pardon de vous avoir { $agent_form ->
            [feminine] dérangée
            [masculine] dérangé
           *[neutral] pris de votre temps
        }.
    .says-furious = J’ai assez attendu. Au revoir.
    .becomes = Ingrid a éteint la tablette et l’a rangée dans le tiroir. Son petit-fils a su à Pâques pourquoi elle ne marchait plus.
