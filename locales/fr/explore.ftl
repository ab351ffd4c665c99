# Ce qui peut advenir d’un scénario, tel que le raconte `aplomb explore`.

explore-progress = { $scenario } : { $states } états, { $steps } coups…

## Ce qui a été parcouru

explore-complete = Complet : tous les chemins ont été parcourus.
explore-limit-states = Incomplet : le parcours s’est arrêté à { $count } états. Il peut y avoir davantage de tout ; ce qui est dit ici a été atteint.
explore-limit-grades = Incomplet : tous les états ont été parcourus, mais les notes n’ont été suivies que pour { $count } situations. Il peut y en avoir de plus basses et de plus hautes ; celles qui sont dites ici ont été atteintes.
explore-limit-stopped = Incomplet : le parcours a été interrompu. Ce qui est dit ici a été atteint.
explore-size = { $paths } à travers { $states } états ; { $steps } coups joués.
explore-paths = { $count ->
        [one] { $number } chemin
       *[other] { $number } chemins
    }
explore-paths-digits = Plus de 10^{ $digits } chemins
explore-paths-endless = Un nombre infini de chemins (on peut tourner en rond)
explore-overall = Note globale { $range } ; il faut { $pass } pour réussir. La plus haute et la plus basse :

## Fins

explore-endings = Fins
explore-ending = { $ending } ({ $outcome }) : { $time }, { $paths }
explore-ending-grades = empathie { $empathy } · résolution { $resolution } · durée de traitement { $time } · globale { $overall }
explore-unreached-passing = { $ending } ({ $outcome }) : jamais la dernière ; le rappel promis à cet endroit mène à d’autres fins :
explore-unreached-waiting = { $ending } ({ $outcome }) : aucune réplique n’y mène ; on n’y arrive qu’en laissant le client attendre :
explore-unreached-otherwise = { $ending } ({ $outcome }) : pas ce jour-là ; un jour plus doux ou plus dur, ou un rang plus élevé, y mène.
explore-unreached-never = { $ending } ({ $outcome }) : rien n’y mène.
explore-unreached-unknown = { $ending } ({ $outcome }) : non atteinte ; on ne sait pas si quelque chose y mène.
explore-from-time = { $time } ou plus

## Joueurs

explore-players = Joueurs
explore-column-overall = Globale
explore-column-range = De–à
explore-column-passed = Réussites
explore-column-empathy = Empathie
explore-column-resolution = Résolution
explore-column-time = Durée
explore-column-critical = Critique
explore-share = { $percent } %
explore-passed = { $passed } sur { $plays }
explore-never-finished = n’arrive jamais à une fin
explore-players-note = Chacun joue { $days } humeurs du jour du client, celui du hasard { $random }, le meilleur la plus favorable ; les notes sont des moyennes. Seul le meilleur devrait réussir à coup sûr.
explore-critical-note = Critique : la part des contacts avec une erreur critique.
player-random = au hasard
player-always-first = la première
player-always-longest = la plus longue
player-always-shortest = la plus courte
player-script-follower = selon le script
player-empath = que du cœur
player-solver = que des faits
player-rusher = le plus vite
player-best = le meilleur

## Répliques

explore-replies = Répliques : la note globale la plus basse et la plus haute des chemins qui passent par elles
explore-never-offered = jamais proposée
explore-always-best = toujours la meilleure ici
explore-always-worst = toujours la pire ici

## Constats

explore-findings = Constats
explore-error = erreur : { $sentence }
explore-warning = avertissement : { $sentence }
explore-summary = { $errors ->
        [0] Aucune erreur
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }.
explore-witnesses = Les coups derrière chaque chiffre sont dans { $folder }, un fichier pour chacun ; sa première ligne est la commande qui le joue.
finding-dead-end = À l’étape { $beat }, le client peut rester sans réponse possible.
finding-never-beat = Le client n’arrive jamais à l’étape { $beat }.
finding-never-reply = { $reply }, à l’étape { $beat }, n’est jamais proposée.
finding-never-ending = Aucun chemin ne mène à la fin { $ending }.
finding-same-whatever = À l’étape { $beat }, peu importe ce qu’on répond : les mêmes points et les mêmes fins s’ensuivent.
finding-pass-out-of-reach = Personne ne peut réussir : la note globale la plus haute est { $most }, et il faut { $pass }.
finding-critical-unavoidable = Tout chemin jusqu’à une fin passe par une erreur critique : { $error }.
finding-need-never-met = Aucun chemin ne satisfait le besoin { $need }.
finding-loop = Depuis l’étape { $beat }, on peut revenir exactement là où l’on était : seul le temps a passé.
finding-demand-unheard = À l’étape { $beat }, le client peut en venir à demander un superviseur, et l’échange continue comme si de rien n’était : le scénario n’a pas de `on_demand`.
