# La ligne de commande : l’aide, les erreurs et ce que les commandes écrivent.

## Titres et utilisation

cli-usage = Utilisation :
cli-heading-commands = Commandes 
cli-heading-arguments = Arguments 
cli-heading-options = Options 
cli-heading-global = Options de toutes les commandes 
cli-value-command = COMMANDE
cli-value-scenario = ID|CHEMIN
cli-value-path = CHEMIN
cli-value-file = FICHIER
cli-value-folder = DOSSIER
cli-value-number = N
cli-value-name = NOM
cli-value-code = CODE
cli-value-locale = LANGUE
cli-value-format = FORMAT
cli-value-pace = RYTHME
cli-value-shell = SHELL
cli-value-warnings = warnings

## Aide

cli-about = Apprenez la relation client en la pratiquant : des clients difficiles, des échanges évalués.
cli-after = Sans commande, le programme ouvre sa fenêtre ; dans un terminal sans écran, il vous laisse choisir un scénario et le jouer sur place. Code de sortie : 0 tout va bien, 1 le résultat demandé n’est pas atteint, 2 mauvais usage ou entrée illisible.
cli-list-about = Lister les scénarios que l’on peut jouer
cli-play-about = Jouer un scénario dans le terminal, ou d’après une liste de coups
cli-check-about = Chercher les erreurs dans les packs, les scénarios et les traductions
cli-explain-about = Afficher la page de manuel d’un constat
cli-translate-about = Aider les traducteurs avec leurs fichiers
cli-translate-mark-about = Renouveler les commentaires de source au-dessus de chaque message d’une traduction, une fois à jour
cli-completions-about = Produire la complétion d’un shell
cli-man-about = Produire la page de manuel

cli-option-help = Afficher cette aide
cli-option-version = Afficher la version
cli-option-lang = Langue du programme et des scénarios : { $locales } ; sinon, celle du système
cli-option-data-dir = Où vos traces sont conservées (ou APLOMB_DATA_DIR)
cli-option-scenarios = Un dossier de packs à joindre à ceux du programme
cli-option-format = Forme de la sortie : { $formats }
cli-option-moves = Lire les coups dans ce fichier plutôt que sur l’entrée standard
cli-option-seed = L’humeur du jour du client : le même nombre, le même client
cli-option-pace = Si votre temps de réflexion compte : { $paces }
cli-option-agent = Le nom sous lequel vous répondez
cli-option-deny = Faire échouer aussi sur les avertissements
cli-argument-scenario = Un scénario, par son identifiant (voir list) ou par le chemin de son fichier
cli-argument-check = Dossiers de packs, packs ou scénarios ; sinon, ceux du programme et les vôtres
cli-argument-code = Le nom d’un constat, tel que check l’écrit entre crochets
cli-argument-translation = Fichiers de traduction
cli-argument-shell = Au choix : { $shells }
cli-argument-command = La commande à décrire ; sinon, le programme

## Mauvais usages

cli-error = erreur : { $problem }
cli-try-help = Essayez : { $command } --help
cli-did-you-mean = Vouliez-vous dire { $known } ?
cli-possible-values = Valeurs possibles : { $values }.
cli-misuse-unknown-argument = « { $argument } » n’est pas un argument de cette commande.
cli-misuse-unknown-command = Il n’y a pas de commande « { $command } ».
cli-misuse-bad-value = « { $value } » n’est pas possible pour { $argument }.
cli-misuse-no-value = { $argument } demande une valeur.
cli-misuse-missing = Il manque ceci : { $arguments }.
cli-misuse-missing-command = Dites quoi faire : { $commands }.
cli-misuse-conflict = { $argument } est donné deux fois, ou ne va pas avec le reste.
cli-misuse-not-text = Un argument n’est pas un texte valide (UTF-8).
cli-misuse-other = Les arguments sont incompréhensibles.
cli-misuse-lang = Le programme ne parle pas « { $lang } ».

## Commandes

cli-explain-unknown = Il n’y a pas de constat « { $code } ».
cli-explain-all = Les constats sont : { $codes }.

cli-io = Lecture ou écriture impossible : { $reason }.
cli-no-display = Aucune fenêtre ne peut s’ouvrir ici ; le programme continue dans le terminal.
