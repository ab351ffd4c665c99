# Le cours d’une carrière : ce que l’on suit dans le temps, et son histoire.

## Ce que l’on suit. Les notes sont sur 100 ; les parties de la durée de traitement sont en secondes.

series-empathy = Empathie
series-resolution = Résolution
series-handle-time = Durée de traitement
series-talk = Conversation
series-hold = Mise en attente
series-after-call = Traitement après appel

## L’histoire d’une carrière

milestone-first = Premier contact : { $title }
milestone-pack = { $pack } : premier contact réussi ({ $title })
milestone-full-marks = Note maximale pour la première fois : { $title }
milestone-hard = Contact difficile réussi : { $title } (difficulté { $difficulty } sur 5), avec { $name }
milestone-interview = Entretien réussi : { $title }
milestone-promoted = Nouveau poste : { $post }
