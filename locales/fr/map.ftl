# La carte d’un scénario : ses étapes et ses fins, et ce qui mène où.

map-name = Carte du scénario
map-color = La couleur montre
map-by-mood = l’humeur
map-by-outcome = les fins
map-by-coverage = la couverture
map-closer = Agrandir
map-farther = Réduire
map-full = Taille réelle
map-fit = Tout afficher

## What the shapes and colours mean

map-mood-unknown = humeur encore inconnue
map-no-ending = aucune fin accessible
map-seen = atteint
map-never = jamais atteint
map-unknown = pas encore exploré
map-missing = rien ne porte ce nom
map-cue = montre une émotion
map-line-reply = réplique
map-line-condition = sous condition
map-line-back = retour en arrière
map-line-callback = rappel ultérieur
map-line-anywhere = depuis partout

## A card, for a screen reader and in full

map-beat = Étape { $name }, { $count ->
    [one] 1 réplique
   *[other] { $count } répliques
}
map-ending = Fin { $name }, { $outcome }
map-nothing = { $name }, rien ne porte ce nom
map-start = début
map-errors = { $count ->
    [one] 1 erreur
   *[other] { $count } erreurs
}
map-warnings = { $count ->
    [one] 1 avertissement
   *[other] { $count } avertissements
}
map-grades = notes de { $least } à { $most }
map-said = « { $line } »
map-enter-start = Le contact commence ici.
map-enter-demand = Depuis partout, dès que le client demande un superviseur.
map-enter-leave = Depuis partout, quand la patience est à bout.
map-enter-handover = Depuis partout, quand le contact est transféré ({ $level }).
map-leads-to = Mène à : { $list }.
map-comes-from = Vient de : { $list }.
map-way = { $to } ({ $replies })
map-way-condition = { $to } ({ $replies } ; sous condition)
map-way-composed = { $to } (réponse composée)
map-way-callback = { $to } ({ $replies } ; rappel ultérieur)
