# Le jeu dans le terminal : ce qui est demandé et ce qui s’est passé. Le JSON et les coups sont décrits dans docs/command-line.md.

## Avant le premier mot

play-agent = Camille
play-subtitle = { $channel } · difficulté { $difficulty }/5 · cible { $target }
play-policy = Votre latitude
play-record = La fiche
play-beside = { $more ->
        [one] Un autre tchat s’ajoute à celui-ci.
       *[other] { $more } autres tchats s’ajoutent à celui-ci.
    }

## Ce qui s’est passé

play-quote = « { $text } »
play-you = Vous
play-heat = colère
play-trust = confiance
play-patience = patience
play-seen = [{ $text }]
play-worked = { $kind ->
        [coaching] Le conseiller patiente pendant que vous cherchez : { $time }.
       *[other] Le client patiente pendant que vous cherchez : { $time }.
    }
play-held = Mise en attente : { $time }, comme annoncé.
play-held-explained = Mise en attente : { $time }, motif annoncé.
play-held-silently = Mise en attente : { $time }, sans un mot.
play-held-too-long = Mise en attente : { $time }, plus qu’annoncé.
play-muted = { $kind ->
        [coaching] Micro coupé : { $time }. Le conseiller n’entend plus rien.
       *[other] Micro coupé : { $time }. Le client n’entend plus rien.
    }
play-silence = Silence : { $time }.
play-waits = { $name } patiente : { $time }.
play-looked-up = Vous lisez « { $title } » : { $time }.
play-handed-over-warm = Transfert accompagné. { $to } : éléments transmis, { $told } sur { $owed }.
play-handed-over-cold = Transfert à l’aveugle. { $to } : rien n’est transmis.
play-need-met = Satisfait : { $need }.
play-verified = Vous avez vérifié l’identité.
play-prepared-misfit = { $kind ->
        [coaching] Une phrase toute faite là où une émotion attendait : le conseiller s’en aperçoit.
       *[other] Une phrase toute faite là où une émotion attendait : le client s’en aperçoit.
    }
play-went-public = L’échange reprend en public.
play-went-private = L’échange se poursuit en messages privés.
play-purpose = Vous avez dit qui appelle et pourquoi.
play-consent-asked = { $kind ->
        [coaching] Vous avez demandé l’accord du conseiller.
       *[other] Vous avez demandé l’accord du client.
    }
play-consent-given = { $kind ->
        [coaching] Le conseiller est d’accord.
       *[other] Le client est d’accord.
    }
play-consent-refused = { $kind ->
        [coaching] Le conseiller n’est pas d’accord.
       *[other] Le client n’est pas d’accord.
    }
play-price-told = Vous avez annoncé le prix.
play-booked = Sur le compte : { $product }.
play-booked-unasked = Sur le compte, sans l’accord du client : { $product }.
play-plan-agreed = Un échéancier est convenu : { $instalments ->
        [one] 1 échéance
       *[other] { $instalments } échéances
    }.
play-queue-reassured = Un mot pour les personnes qui attendent.
play-queue-left = Derrière, quelqu’un renonce ; { $waiting ->
        [0] plus personne n’attend
        [one] 1 personne attend
       *[other] { $waiting } personnes attendent
    }.
play-callback-promised = Vous avez promis de rappeler dans un délai de { $within }.
play-called-back = Vous rappelez au bout de { $after }, comme promis.
play-called-back-late = Vous rappelez au bout de { $after }, plus tard que promis.
play-callback-missed = Vous aviez promis de rappeler, et personne ne rappelle.
play-supervisor-demanded = { $kind ->
        [coaching] Le conseiller demande à parler à quelqu’un au-dessus de vous.
       *[other] Le client demande un superviseur.
    }
play-critical = Erreur critique : { $error }.
play-ended = L’échange se termine : { $outcome }.
play-left = { $kind ->
        [coaching] La patience du conseiller est à bout : { $outcome }.
       *[other] La patience du client est à bout : { $outcome }.
    }
play-wrote-up = Traitement après appel : { $time }.
play-wrote-up-code = Traitement après appel : { $time }. Code : { $code }. Note : { $noted } sur { $of }.
play-no-code = aucun

## Où l’on en est

play-chat = Tchat { $number } · { $name }
play-desk-clock = Au poste : { $time }
play-chat-waits = attend depuis { $time }
play-chat-writes = écrit
play-chat-gone = contact terminé, dossier à clore
play-chat-closed = clos
play-queue = { $waiting ->
        [one] 1 personne attend
       *[other] { $waiting } personnes attendent
    } derrière.
play-in-public = En public : tout le monde peut lire.
play-in-private = En messages privés.
play-parts = Les éléments de votre réponse. Envoyez ceux que vous voulez, dans l’ordre que vous voulez.

## La demande

play-prompt = Votre réponse (son numéro, ou « vos propres mots » ; aide : ?)
play-prompt-compose = Votre réponse (send et les numéros des éléments ; aide : ?)
play-prompt-wrap-up = Appuyez sur Entrée une fois le dossier à jour
play-prompt-after-call = Après le contact (wrap-up ; aide : ?)
play-move-number = dire la réponse de ce numéro
play-move-say = dire la réponse de ce nom
play-move-type = le dire avec vos propres mots, entre guillemets
play-typed-example = Je comprends, et je m’en occupe.
play-did-you-mean = { $count ->
    [one] Vouliez-vous dire cette phrase ?
   *[other] Vouliez-vous dire l’une de ces phrases ?
}
play-prompt-meant = Son numéro (Entrée : non, je reformule)
play-cannot-read-language = Vos propres mots ne peuvent pas être lus dans cette langue ({ $lang }), seulement en : { $languages }. Choisissez une phrase par son numéro.
play-move-send = envoyer une réponse faite de ces éléments, dans cet ordre
play-move-hold = mettre le client en attente { $seconds } secondes, sans un mot
play-move-hold-explained = de même, après avoir dit pourquoi
play-move-hold-promised = de même, après avoir dit pourquoi et annoncé { $seconds } secondes
play-move-mute = couper votre micro { $seconds } secondes
play-move-wait = ne rien dire pendant { $seconds } secondes
play-move-look-up = lire cet article ; avec d’autres mots, chercher
play-move-transfer-cold = passer la main sans un mot ({ $to })
play-move-transfer-warm = passer la main en transmettant ces besoins du client ({ $to })
play-move-call-back = rappeler au bout de tant de minutes ; vous avez promis : { $promised } au plus
play-move-wrap-up = clore le dossier sans rien y inscrire
play-move-wrap-up-code = le clore avec un code et une note de ces besoins
play-move-chat = passer à ce tchat
play-move-leave = quitter ; la tentative pourra être reprise
play-articles = Articles
play-no-article = Aucun article ne parle de « { $sought } ».
play-codes = Codes
play-voiced = Besoins exprimés
play-no-such-number = Les réponses portent les numéros 1 à { $most }.
play-chat-not-come = Le tchat { $number } n’est pas encore arrivé.
play-not-understood = « { $typed } » n’est pas un coup. Tapez le numéro d’une réponse, ou ? pour l’aide.
play-standard-input = entrée standard
play-not-a-move = { $source }, ligne { $line } : « { $text } » n’est pas un coup.
play-moves-grammar = Un coup est un numéro, « vos propres mots », ou commence par say, send, hold, mute, wait, look-up, transfer, call-back ou wrap-up ; à plusieurs tchats, chat 2 peut le précéder. Exemple : hold 45 promised 60.
play-refused = { $source }, ligne { $line } : { $problem }
play-moves-left = { $source }, ligne { $line } : l’échange était terminé avant ce coup.
play-unfinished = L’échange n’est pas terminé : { $made ->
        [0] aucun coup n’a été joué
        [one] 1 coup a été joué
       *[other] { $made } coups ont été joués
    }, et il n’y en a plus.
play-interrupted = La tentative est interrompue. Pour la reprendre : aplomb play { $scenario }
play-go-on = Une tentative précédente a été interrompue. La reprendre là où elle en était ? (oui, non)
play-answer-no = n
play-scenario-changed = La tentative interrompue ne peut pas être reprise : le scénario a changé depuis. Ses coups sont conservés.
play-nothing-to-resume = Il n’y a pas ici de tentative interrompue de { $scenario }.
play-unwritable = Votre tentative ne peut pas être conservée : { $reason }.
play-other-data-dir = Faites de la place, ou donnez un autre dossier avec --data-dir.

## La grille d’évaluation

play-what-became = Ce qu’il en advint
play-grades = Votre évaluation
play-grade-empathy = Empathie
play-grade-resolution = Résolution
play-grade-handle-time = Durée de traitement
play-grade-overall = Ensemble
play-passed = L’évaluation est réussie.
play-not-passed = L’évaluation n’est pas réussie.
play-handle-time = Durée de traitement { $total } pour une cible de { $target } : conversation { $talk }, mise en attente { $hold }, traitement après appel { $after }.
play-first-response = Première réponse après { $time }.
play-csat = Satisfaction prévue (simulée) : { $csat }/5.
play-compliance = Conformité : { $compliance }/100.
play-critical-errors = Erreurs critiques : une seule suffit pour échouer
play-evidence = Réplique par réplique
play-finding = { $section } { $points } : { $reason }
play-better = Mieux : { $line }
play-together = Tous les tchats ensemble
play-joint = Ensemble { $overall }/100, satisfaction prévue (simulée) { $csat }/5, { $total } au poste.

## Revenir en arrière, conseils

play-coach = Conseil : { $text }
play-evidence-off = Le détail des phrases est omis. Pour l’afficher : --coaching at-end
play-go-back = Pour revenir à une phrase : aplomb play { $scenario } --from PHRASE
play-no-attempt = Il n’y a pas ici de telle tentative de { $scenario }.
play-no-attempt-help = Terminez-en d’abord une, ou indiquez avec --data-dir le dossier où elle est conservée.
play-several-attempts = Plusieurs tentatives commencent par « { $attempt } ». Donnez davantage de caractères.
play-no-such-line = Cette tentative n’a pas de phrase { $line } : la dernière est la { $most }.
play-back-changed = Le scénario a changé depuis cette tentative : on ne peut plus y revenir.
