# Les outils du contact : onglets, base de connaissances, attente, transfert, réponse composée, traitement après appel.

## Onglets

desk-tabs = Ce que l’on sait
desk-record = Fiche
desk-knowledge = Connaissances
desk-notes = Notes
desk-debt = Somme due
desk-instalments = Échéances
desk-instalments-most = { $count } au plus
desk-plan = Échéancier convenu
desk-plan-of = { $count } × { $each }
desk-on-account = Souscrit
desk-search = Rechercher
desk-search-none = Aucun article ne correspond. Retirez un mot.
desk-article-costs = { $time } pour le trouver et le lire
desk-article-read = Lu
desk-no-knowledge = Il n’y a rien à rechercher pour ce contact.
desk-needs = Ce que vous avez entendu
desk-needs-none = Rien encore. Les demandes s’inscrivent ici.
desk-promised = Promis
desk-callback-due = Un rappel sous { $time }

## Attente et micro

desk-hold-explained = Dire pourquoi
desk-mute = Couper le micro
desk-muted = Micro coupé
desk-muted-text = Le client n’entend rien et ne sait pas pourquoi.
desk-unmute = Rouvrir le micro

## Transfert

desk-transfer = Transférer
desk-transfer-title = Qui prend le relais ?
desk-transfer-how = Comment
desk-transfer-warm = Accompagné
desk-transfer-cold = À l’aveugle
desk-transfer-warm-cost = Vous exposez d’abord le cas. Le client attend pendant ce temps, et n’a pas à répéter ce que vous avez transmis.
desk-transfer-cold-cost = Le client attend moins, mais raconte tout une seconde fois. Cela coûte de la patience et de la confiance.
desk-transfer-tell = Ce que vous transmettez
desk-transfer-tell-none = Vous n’avez encore rien entendu que vous puissiez transmettre.
desk-transfer-do = Passer le relais
desk-cancel = Annuler

## Une réponse composée

desk-compose = Choisissez les éléments dans l’ordre où vous les écrivez.

## Plusieurs tchats


desk-chat-writing = { $name } est en train d’écrire. Répondez entre-temps à un autre tchat.
desk-chat-gone = Ce tchat est terminé. Répondez à un autre.

## Traitement après appel

desk-wrap-up = Clore
desk-after-call-time = { $time } jusqu’ici
desk-code = Code
desk-note = Note : ce qui était demandé
desk-note-none = Vous n’avez entendu aucune demande.
desk-callback-open = Vous avez promis un rappel sous { $time }.
desk-callback-warning = Si vous clôturez le dossier sans rappeler, la promesse est rompue.
desk-callback-when = Quand
desk-callback-after = Au bout de { $time }
desk-callback-late = Au bout de { $time } : trop tard
desk-call-back = Rappeler

## Ce qui s’est passé

note-held-explained = En attente { $time } ; vous avez dit pourquoi
note-muted = Micro coupé { $time }
note-silence = Silence de { $time }
note-looked-up = Vous avez lu « { $title } » : { $time }
note-transfer-warm = Transfert accompagné ({ $level })
note-transfer-cold = Transfert à l’aveugle ({ $level })
note-public = L’échange reprend en public
note-private = L’échange se poursuit en messages privés
note-queue-left = { $waiting ->
        [0] La dernière personne qui attendait est partie
        [one] Une personne qui attendait est partie ; une autre attend encore
       *[other] Une personne qui attendait est partie ; { $waiting } attendent encore
    }
note-callback-promised = Vous avez promis un rappel sous { $time }
note-called-back = Vous rappelez au bout de { $time }
note-called-back-late = Vous rappelez au bout de { $time } : trop tard
note-callback-missed = Personne n’a rappelé
note-booked = Souscrit : { $product }
note-plan = Échéancier : { $count } × { $each }

## Touches

keys-mute = couper le micro
keys-transfer = passer le relais
keys-tabs = fiche, connaissances, notes
keys-search = chercher dans les connaissances
keys-articles = choisir un article
keys-parts = prendre un élément, ou le retirer
keys-send = envoyer la réponse
keys-move-part = déplacer l’élément marqué
keys-chats = passer à un tchat
keys-code = choisir un code
keys-call-back = rappeler
keys-wrap-up = clore
