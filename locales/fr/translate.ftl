# Ce que disent aux traducteurs les commentaires de leurs fichiers.

translate-head = { $pack }, { $name } : de { $source } vers { $locale }.
translate-customer = Client : { $customer } (forme : { $form }). Canal : { $channel }.
translate-built-in = { "{ $agent }" } est le nom de l’apprenant. Pour un sélecteur : { "$agent_form" } et { "$customer_form" }, chacun valant feminine, masculine ou neutral.
translate-how = Écrivez à la place de `{ "{ \"\" }" }`. Les lignes qui commencent par `ℹ` vous sont destinées et seront retirées ; vos propres remarques restent. `ℹ!` signale un texte dont la source a changé : une fois le vôtre vérifié, supprimez cette ligne.

# Les phrases qui précèdent un texte.
translate-answers = Vient après : { $list }
translate-quote = « { $text } »
translate-start = le début du contact
translate-leaves = la fin de la patience du client
translate-variables = Vaut ici : { $list }

# Un texte : son nom dans le fichier, ce qu’il est, la longueur de la source.
translate-text = { $name } : { $what } · { $length }
translate-length = { $characters ->
        [one] { $characters } caractère
       *[other] { $characters } caractères
    }
translate-length-spoken = { $characters ->
        [one] { $characters } caractère
       *[other] { $characters } caractères
    }, { $seconds } s à dire

translate-pack-title = le titre du pack, dans les listes
translate-pack-about = ce que contient le pack, sous son titre
translate-pack-rubric = le nom de la grille d’évaluation du pack
translate-title = le titre du scénario, dans les listes
translate-briefing = ce que l’apprenant lit avant le contact
translate-policy = une règle de la maison, sur le bureau de l’apprenant
translate-record = une ligne de la fiche client : son intitulé, court
translate-record-value = une ligne de la fiche client : son contenu
translate-need = ce dont le client a besoin, en quelques mots, sans point final
translate-knowledge = un article de la base de connaissances : son titre
translate-knowledge-content = un article de la base de connaissances : son texte
translate-product = le nom d’un produit, au milieu d’une phrase
translate-disposition = un code de clôture du dossier
translate-says = dit par le client ; humeur : { $moods }
translate-says-feeling = dit par le client ; humeur : { $moods } ; émotion à entendre : { $cue }
translate-seen = ce que l’on voit du client, sans qu’il le dise
translate-reply = dit par l’apprenant : { $acts }
translate-also = une autre façon de dire « { $reply } », telle qu’on pourrait la taper
translate-coach = un formateur commente « { $reply } » pour l’apprenant
translate-becomes = ce qu’il en est advenu, raconté ensuite

# Les textes d’un entretien.
translate-interviewer = L’entretien est mené par { $name } (forme : { $form }).
translate-heard = La personne qu’on entend est { $name } (forme : { $form }).
translate-calibration-title = le titre du calibrage, dans les listes
translate-calibration-briefing = ce que l’évaluateur lit avant
translate-calibration-note = l’auteur, sur la note de cette rubrique ; montré à la fin
translate-interview-title = le titre de l’entretien, dans les listes
translate-interview-role = le poste, en quelques mots, au milieu d’une phrase
translate-interview-briefing = ce que l’on lit avant l’entretien
translate-interview-temper = le caractère de la personne qui interroge, en quelques mots
translate-interview-opens = les premiers mots de la personne qui interroge
translate-interview-own = l’invitation à poser ses propres questions
translate-interview-own-none = la réaction s’il n’y en a aucune
translate-interview-closes = les derniers mots, selon l’entretien
translate-interview-afterwards = ce qui en est dit à un collègue, selon l’entretien
translate-interview-thank-you = un mot que l’on envoie le soir même
translate-interview-own-question = une question que l’on peut poser
translate-interview-answer = la réponse à cette question
translate-interview-costs = pourquoi cette question dessert
translate-interview-asks = la question posée
translate-interview-again = la même question, autrement, pour un nouvel essai
translate-interview-hint = comment bâtir la réponse, à lire avant
translate-interview-whole = la réaction à une réponse complète
translate-interview-thin = la réaction à une réponse maigre
translate-interview-too-long = la réaction à une réponse bien trop longue
translate-interview-off-topic = la réaction à une réponse hors sujet
translate-interview-weak = une réponse que beaucoup donnent
translate-interview-weak-why = ce qui manque à cette réponse, dit avec bienveillance
translate-interview-label = un élément d’une bonne réponse : son nom, court
translate-interview-means = un élément d’une bonne réponse : ce qu’il dit
translate-interview-follow-up = la relance si cet élément manque
translate-interview-also = une phrase de réponse, telle qu’on pourrait la taper
translate-interview-model = un passage d’une réponse modèle
