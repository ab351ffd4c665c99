# Si des packs font un parcours qui vaut la peine, comme `aplomb course` le dit.

course-column-best = Mieux
course-column-random = Hasard
course-player-always-first = 1re
course-player-always-longest = Longue
course-player-always-shortest = Courte
course-player-script-follower = Script
course-player-empath = Cœur
course-player-solver = Faits
course-player-rusher = Vite
course-column-findings = Défauts
course-column-beats = Étapes
course-column-ends = Fins
course-column-coached = Coach
course-column-ways = Tours
course-column-words = Mots
course-column-minutes = Lecture
course-column-languages = Langues
course-column-difficulty = Difficulté
course-column-written = Écrit en
course-column-skills = Compétences
course-column-scenarios = Scénarios
course-note = Mieux : la plus haute note globale d’un chemin. Puis la moyenne de chaque joueur sur 20 jours du client (100 pour le hasard), avec le nombre de jours où il réussit, s’il y en a : seul le meilleur devrait réussir. Défauts : ce que trouve explore. Coach : les étapes où un coach commente une réplique et où une meilleure est indiquée. Tours : les autres tournures de la réplique qui en a le moins. Mots : la moitié des répliques sont plus courtes, l’autre plus longues. Lecture : la mise en situation, la fiche, ce que dit le client et toutes les répliques proposées, sur le meilleur chemin, à 240 mots par minute.
course-library = { $scenarios ->
        [one] Un scénario.
       *[other] { $scenarios } scénarios.
    } Là où quatre répliques sont proposées sur le meilleur chemin, la meilleure vient { $first } fois en premier, { $second } en deuxième, { $third } en troisième, { $fourth } en quatrième. Elle est la plus longue dans { $longest } cas sur { $lines }. La moitié des répliques ont moins de { $words } mots.
course-kind-sector = Secteurs
course-kind-channel = Canaux
course-kind-temperament = Tempéraments
course-kind-need-kind = Besoins
course-kind-critical-error = Erreurs critiques possibles
course-kind-act = Actes
course-page-matrix = Qui vient, et où
course-page-figures = Ce que l’on voit en les jouant
course-good = Rien ne manque.

## Ce qui manque

course-lack = { $scenario } : { $lack }
course-short-unwalked = Tous les chemins n’ont pas été parcourus : explore s’est arrêté à { $count } états. Raccourcissez le scénario.
course-short-findings = explore trouve { $count ->
        [one] un défaut
       *[other] { $count } défauts
    }. Voir aplomb explore.
course-short-best-low = Le meilleur chemin atteint { $count } ; il devrait atteindre 90 au moins.
course-short-random = Qui répond au hasard obtient { $count } en moyenne ; ce devrait être 30 à 60.
course-short-lazy-passes = Un joueur qui ne devrait pas réussir y arrive ({ $word }), { $count } jours sur 20 ou en moyenne.
course-short-beats = { $count ->
        [one] Une étape
       *[other] { $count } étapes
    } ; il en faudrait 10 à 25.
course-short-endings = { $count ->
        [one] Une fin
       *[other] { $count } fins
    } ; il en faudrait quatre au moins.
course-short-coached = Un coach propose une meilleure réplique dans { $count ->
        [one] une étape
       *[other] { $count } étapes
    } ; il en faudrait trois au moins.
course-short-ways = Une réplique n’a { $count ->
        [0] pas d’autre tournure
        [one] qu’une autre tournure
       *[other] que { $count } autres tournures
    } ; il en faudrait quatre au moins.
course-short-reading = Il y a { $count ->
        [one] une minute
       *[other] { $count } minutes
    } de lecture ; il en faudrait 4 à 12.
course-short-median = La moitié des répliques ont moins de { $count } mots ; ce devrait être 12 à 30.
course-short-slots = On devine où se trouve la meilleure réplique : { $count } fois à la même place sur quatre, plus que le hasard.
course-short-rare = { $word } : { $count ->
        [0] dans aucun scénario
        [one] dans un seul scénario
       *[other] dans { $count } scénarios seulement
    } ; il en faudrait deux au moins.
