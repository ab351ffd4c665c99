# Les calibrages : des contacts enregistrés qu’on évalue.

calibration-kind = contact enregistré

# Les notes, comme les nomment l’évaluateur et le verdict.
calibration-step-0 = rien n’y est
calibration-step-25 = un peu
calibration-step-50 = à moitié
calibration-step-75 = presque tout
calibration-step-100 = tout y est

# Ce que demande une rubrique, pour qui la note.
calibration-asks-opening = Une salutation ; l’émotion accueillie avant toute formalité ; en appel sortant, qui appelle et pourquoi
calibration-asks-listening = Demander ce qu’il faut savoir, le reformuler, laisser finir le client
calibration-asks-empathy = Nommer chaque émotion, aussitôt et avant toute solution, sans rien dire qui blesse
calibration-asks-resolution = Répondre aux besoins par ce que la maison peut donner, dire la suite et quand, ne rien promettre de plus
calibration-asks-sales = Questionner avant de proposer, proposer ce qui convient au bon moment, dire le prix, accepter un non
calibration-asks-closing = Récapituler, prendre congé, classer le dossier

calibration-refused-not-judged = Cette rubrique n’est pas évaluée ici.
calibration-refused-no-step = Une note vaut 0, 25, 50, 75 ou 100.
calibration-refused-no-such-turn = L’enregistrement n’a pas de tour portant ce numéro.
calibration-refused-too-many-quotes = Trois tours au plus : citez ceux qui le montrent le mieux.
calibration-refused-not-critical = Cette grille n’élimine pas pour cette erreur.
calibration-refused-unscored = Des rubriques n’ont pas encore de note.

# Ce qu’il est advenu d’une erreur critique.
calibration-found-there = { $name } : trouvée, au tour { $marked }
calibration-found-elsewhere = { $name } : commise au tour { $made }, vous l’avez relevée au tour { $marked } ; −{ $takes }
calibration-found-missed = { $name } : manquée, au tour { $made } ; −{ $takes }
calibration-found-invented = { $name } : relevée au tour { $marked }, alors qu’elle n’a pas été commise ; −{ $takes }

calibration-tendency-even = Vous ne penchez d’aucun côté : en moyenne, vous notez comme la référence.
calibration-tendency-lenient = Vous notez avec indulgence : { $by } points de plus que la référence en moyenne.
calibration-tendency-severe = Vous notez avec sévérité : { $by } points de moins que la référence en moyenne.
calibration-halo = Vos notes se ressemblent, alors que celles de la référence diffèrent : une seule impression semble avoir déteint sur toutes les rubriques. Notez chacune d’après ses propres tours.

# Ce que l’enregistrement indique, à côté des paroles.
heard-held = met en attente sans un mot : { $time }
heard-held-explained = met en attente en disant pourquoi : { $time }
heard-held-promised = met en attente pour « { $promised } » : { $time }
heard-silence = silence : { $time }
heard-worked = travaille à l’écran : { $time }
heard-looked-up = consulte « { $title } » : { $time }
heard-handed-over-warm = passe la main ({ $to }) en expliquant le dossier : { $time }
heard-handed-over-cold = transfère ({ $to }) sans un mot à la personne suivante
heard-booked = inscrit « { $product } » sur le compte
heard-queue-left = une personne quitte la file ; { $waiting } attendent encore
heard-went-private = poursuit en messages privés
heard-went-public = poursuit en public
heard-called-back = rappelle après { $after }
heard-callback-missed = ne rappelle jamais
heard-left = le client met fin au contact
heard-wrote-up = traitement après appel : { $time }
heard-wrote-up-code = traitement après appel, classé sous « { $code } » : { $time }
heard-note = la note au dossier : { $count ->
        [0] vide
       *[other] { $needs }
    }

# Dans un terminal.
calibration-difficulty = difficulté { $difficulty }/5
calibration-contact = Le contact
calibration-whose = { $title } ({ $channel }), par { $agent }
calibration-recording = L’enregistrement, tour par tour
calibration-sheet = Votre grille
calibration-scored = { $score } ({ $word })
calibration-unscored = à noter
calibration-row = { $name } : { $score }{ $count ->
        [0] {""}
        [one] , d’après le tour { $turns }
       *[other] , d’après les tours { $turns }
    }
calibration-row-error = { $name } : tour { $turn }
calibration-row-no-error = { $name } : aucune
calibration-does-score = donner à une rubrique l’une des cinq notes
calibration-does-quote = citer les tours qui le montrent, { $most } au plus
calibration-does-critical = relever une erreur critique et son tour ; none à la place du tour la retire
calibration-does-done = rendre la grille
calibration-does-leave = quitter ; rien n’est gardé
calibration-prompt = score, quote, critical ou done (« ? » pour la grille)
calibration-left = Vous avez quitté le calibrage. Rien n’en est gardé.
calibration-unfinished = La grille n’a pas été rendue, et il n’y a plus de saisie ; { $left ->
        [0] toutes les rubriques ont une note : done la rend.
        [one] { $left } rubrique n’a pas de note.
       *[other] { $left } rubriques n’ont pas de note.
    }
calibration-moves-left = la grille était rendue avant cette saisie.
calibration-not-a-move = « { $text } » n’est pas une saisie : il y a score, quote, critical et done.
calibration-sections = Rubrique par rubrique
calibration-scores = Vous { $given }, la référence { $reference } : accord { $got } sur 100 (note { $score }/{ $score_of }, citations { $quotes }/{ $quotes_of })
calibration-told = Ce que la grille dit à { $agent } :
calibration-quote-shows = Le tour { $turn }, que vous citez, compte aussi pour la référence
calibration-quote-other = Le tour { $turn }, que vous citez, ne dit rien de cette rubrique
calibration-no-errors = Aucune n’a été commise, et vous n’en avez relevé aucune.
calibration-all-in-all = En somme
calibration-agreement = Accord avec la référence : { $agreement } %
calibration-passed = Réussi : vous entendez ce que la grille entend.
calibration-not-passed = Pas encore réussi : il faut 70 %.
calibration-reference = La référence est la grille que le programme remplit lui-même pour ce contact, chaque point avec sa réplique. Si vous voyez les choses autrement, parlez-en : un calibrage sert à cela.
calibration-no-contact = { $id } est un enregistrement de { $contact }, qui n’est pas là.
calibration-needs-pack = Il faut le pack « { $pack } ».
calibration-broken = L’enregistrement de { $id } ne peut pas être rejoué : { $contact } a changé depuis.
calibration-see-check = aplomb check nomme le coup qui ne convient pas.

# Dans la fenêtre.
calibration-turn = Tour { $turn }
calibration-quote-turn = Citer le tour { $turn } pour « { $section } »
calibration-unquote-turn = Retirer le tour { $turn } de « { $section } »
calibration-mark-hint = Une coche relève une erreur au tour choisi à gauche : le tour { $turn }.
calibration-left-to-score = { $left ->
        [0] Toutes les rubriques ont une note.
        [one] { $left } rubrique n’a pas encore de note.
       *[other] { $left } rubriques n’ont pas encore de note.
    }
calibration-hand-in = Rendre la grille
calibration-once-more = Noter encore une fois
calibration-listen = Écouter
calibration-keys-turns = d’un tour à l’autre
