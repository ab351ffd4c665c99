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
cli-value-rank = RANG
cli-value-line = PHRASE
cli-value-when = QUAND
cli-value-mode = MODE
cli-value-shell = SHELL
cli-value-warnings = warnings
cli-value-incomplete = incomplete
cli-value-pack = PACK

## Aide

cli-about = Apprenez la relation client en la pratiquant : des clients difficiles, des échanges évalués.
cli-after = Sans commande, le programme ouvre sa fenêtre ; dans un terminal sans écran, il vous laisse choisir un scénario et le jouer sur place. Code de sortie : 0 tout va bien, 1 le résultat demandé n’est pas atteint, 2 mauvais usage ou entrée illisible.
cli-list-about = Lister les scénarios, les entretiens et les calibrages que l’on peut jouer
cli-play-about = Jouer un scénario, passer un entretien ou évaluer un contact enregistré, dans le terminal ou d’après une liste de coups
cli-check-about = Chercher les erreurs dans les packs, les scénarios et les traductions
cli-author-about = Écrire un pack dans l’atelier : sa carte, ses textes, ses défauts
cli-explore-about = Parcourir tous les chemins d’un scénario et dire ce qui peut en advenir
cli-course-about = Dire si des packs font un parcours qui vaut la peine, en un tableau
cli-explain-about = Afficher la page de manuel d’un constat
cli-translate-about = Traductions : leur avancement, les fichiers des traducteurs, et leur retour
cli-translate-status-about = Dire où en sont les traductions : traduit, manquant, périmé (mot à mot), orphelin
cli-translate-export-about = Écrire des fichiers Fluent pour les traducteurs, avec tout ce qu’il leur faut savoir
cli-translate-import-about = Reprendre les fichiers des traducteurs : les vérifier et joindre au pack ce qui est bon
cli-translate-pseudo-about = Traduire un pack dans la pseudo-langue en-XA, pour voir ce qui manque de place
cli-translate-mark-about = Renouveler les commentaires de source au-dessus de chaque message d’une traduction, une fois à jour
cli-completions-about = Produire la complétion d’un shell
cli-man-about = Produire la page de manuel

cli-option-help = Afficher cette aide
cli-option-version = Afficher la version
cli-option-lang = Langue du programme et des scénarios : { $locales } ; sinon, celle du système
cli-option-data-dir = Où vos tentatives sont conservées (ou APLOMB_DATA_DIR) ; sans elle, un script n’en garde aucune
cli-option-locales = Un dossier de langues à ajouter : DOSSIER/de/*.ftl sont les mots du programme en allemand ; celles du dossier locales de vos données s’ajoutent d’elles-mêmes
cli-option-scenarios = Un dossier de packs à joindre à ceux du programme
cli-option-format = Forme de la sortie : { $formats }
cli-option-moves = Lire les coups dans ce fichier plutôt que sur l’entrée standard
cli-option-seed = L’humeur du jour du client : le même nombre, le même client ; 0 par défaut
cli-option-pace = Si votre temps de réflexion compte : { $paces } ; untimed par défaut
cli-option-rank = Votre rang, dont dépend votre latitude : { $ranks } ; celui de votre carrière par défaut
cli-option-alone = Ce client seulement, sans les tchats qui s’ajoutent
cli-option-from = Commencer une nouvelle tentative juste avant cette phrase de la dernière tentative terminée, selon les numéros de l’évaluation ; ID:PHRASE pour une autre tentative (le début de son identifiant suffit), 2.PHRASE pour le deuxième tchat
cli-option-coaching = Quand vous apprenez ce que vaut chaque phrase : { $coachings } ; at-end par défaut
cli-option-mode = Comment se tient un entretien : { $modes } ; practice par défaut
cli-option-summary = Écrire le bilan d’un entretien, avec vos réponses, dans ce fichier, en une page HTML
cli-option-play-without-model = Lire les réponses tapées d’après les lettres et les règles seulement, sans le modèle de langue : on comprend moins
cli-option-agent = Le nom sous lequel vous répondez
cli-option-to = La langue de la traduction, par exemple de ou pt-BR
cli-option-export-out = Où écrire ; à défaut, le dossier PACK-LANGUE
cli-option-into = Le dossier du pack ; à défaut, le dossier courant
cli-option-deny-incomplete = Terminer avec le code 1 s’il manque un texte ou si l’un d’eux est périmé
cli-option-limit = Ne pas parcourir plus d’états que ce nombre
cli-option-witnesses = Écrire dans ce dossier les coups qui montrent chaque chiffre, un fichier pour chacun
cli-option-deny = Faire échouer aussi sur les avertissements
cli-play-examples =
    Exemples :
      aplomb play first-week/billing-shock
      aplomb play first-week/billing-shock --pace live --rank senior
      aplomb play first-week/billing-shock --moves bon.moves --format json
      aplomb play interview/headset --mode mock --summary entretien.html

    Pendant la partie, « ? » donne les coups possibles.
cli-translate-examples =
    Exemples :
      aplomb translate status mon-pack
      aplomb translate export mon-pack --to de
      aplomb translate import mon-pack-de --into mon-pack
cli-translate-status-examples =
    Exemples :
      aplomb translate status
      aplomb translate status mon-pack/colis.ron
      aplomb translate status mon-pack --deny incomplete --format json
cli-translate-export-examples =
    Exemples :
      aplomb translate export mon-pack --to de
      aplomb translate export mon-pack --to pt-BR --out pour-ana --lang en

    Les commentaires sont dans la langue de --lang. Ce qui manque est écrit `{ "{ \"\" }" }`.
cli-translate-import-examples =
    Exemples :
      aplomb translate import mon-pack-de --into mon-pack
      aplomb translate import de/colis.ftl --into mon-pack
cli-translate-mark-examples =
    Exemples :
      aplomb translate mark mon-pack/fr/colis.ftl
      aplomb translate mark mon-pack/colis.ron
      aplomb translate mark mon-pack
cli-translate-pseudo-examples =
    Exemple :
      aplomb translate pseudo mon-pack
      aplomb play mon-pack/colis.ron --lang en-XA

    Le programme lui-même parle en-XA à tout moment. Supprimez ensuite le dossier en-XA.
cli-argument-scenario = Un scénario, un entretien ou un calibrage, par son identifiant (voir list) ou par le chemin de son fichier
cli-course-examples =
    Exemples :
      aplomb course
      aplomb course onboarding de-escalation sales
      aplomb course mon-pack --format json

    Code de retour 1 si quelque chose manque.
cli-argument-course = Des packs, par leurs identifiants ou leurs dossiers ; sinon tous ceux qu’il y a
cli-explore-examples =
    Exemples :
      aplomb explore first-week/billing-shock
      aplomb explore mon-pack --deny warnings
      aplomb explore mon-pack/mon-scenario.ron --witnesses temoins --format json
cli-argument-explore = Un scénario par son identifiant (voir list) ou par son fichier ; ou un pack, dont les scénarios sont explorés tour à tour
cli-argument-check = Dossiers de packs, packs ou scénarios ; sinon, ceux du programme et les vôtres
cli-argument-author = Le dossier d’un pack, ou le fichier d’un de ses scénarios
cli-argument-code = Le nom d’un constat, tel que check l’écrit entre crochets
cli-argument-pack = Le dossier d’un pack
cli-argument-status = Dossiers de packs, packs ou scénarios ; à défaut, ceux du programme et les vôtres
cli-argument-import = Fichiers des traducteurs, ou dossiers qui les contiennent : LANGUE/NOM.ftl
cli-argument-translation = Fichiers de traduction, scénarios (leurs traductions), packs ou dossiers
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

cli-option-resume = Reprendre la dernière tentative interrompue de ce scénario
cli-unreadable = { $path } est illisible : { $reason }.
cli-packs-with-errors = Certains packs de { $folder } ont des erreurs et sont laissés de côté. Pour les voir : aplomb check { $folder }
cli-unknown-scenario = Il n’y a ni scénario, ni entretien, ni calibrage « { $id } », ni fichier de ce nom.
cli-see-list = Pour les voir tous : aplomb list
cli-ambiguous-scenario = Plusieurs scénarios, entretiens ou calibrages s’appellent « { $id } ».
cli-broken-scenario = { $path } ne peut pas être joué : corrigez d’abord les erreurs ci-dessus.
cli-not-a-scenario = { $path } n’est pas un scénario. Donnez le fichier d’un scénario.
cli-no-paths-in-interview = { $id } est un entretien : il a des questions, et aucun chemin à parcourir.
cli-hold-interview = Pour le passer : aplomb play { $id }
cli-no-paths-in-calibration = { $id } est un calibrage : il a un contact enregistré, et aucun chemin à parcourir.
cli-play-calibration = Pour l’évaluer : aplomb play { $id }
cli-not-for-calibrations = { $option } n’a pas de sens dans un calibrage, et { $id } en est un.
cli-not-for-interviews = { $option } n’a pas de sens dans un entretien, et { $id } en est un.
cli-only-for-interviews = { $option } concerne les entretiens, et { $id } n’en est pas un.
cli-list-skills = Exerce : { $list }
cli-list-after = À prendre après : { $list }
cli-list-empty = Il n’y a pas encore de scénario. Placez un pack dans le dossier packs de vos données, ou donnez un dossier avec --scenarios.
cli-nothing-there = { $path } n’existe pas.
cli-nothing-to-check = Il n’y a pas de scénario dans { $path }. Donnez le fichier d’un scénario, le dossier d’un pack ou un dossier de packs.
cli-check-summary = { $scenarios ->
        [one] { $scenarios } scénario vérifié
       *[other] { $scenarios } scénarios vérifiés
    } : { $errors ->
        [0] aucune erreur
        [one] 1 erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] 1 avertissement
       *[other] { $warnings } avertissements
    }.
cli-translate-marked = { $file } : { $changed ->
        [0] les notes sont à jour.
        [one] 1 message a de nouvelles notes.
       *[other] { $changed } messages ont de nouvelles notes.
    }
cli-translate-no-pack = { $path } n’est pas un pack : il n’y a pas de pack.ron.
cli-translate-name-pack = Nommez le dossier du pack.
cli-translate-no-language = « { $lang } » n’est pas une langue.
cli-translate-tags = Une langue se nomme par son étiquette : de, pt-BR, zh-Hant.
cli-translate-own-language = { $file } est écrit en « { $lang } ».
cli-translate-there = { $path } existe déjà et diffère de ce qui serait écrit.
cli-translate-import-first = Importez-le d’abord, ou nommez un autre dossier avec --out.
cli-translate-exported = { $path } : { $texts ->
        [one] { $texts } texte
       *[other] { $texts } textes
    }, { $missing ->
        [0] aucun ne manque
        [one] { $missing } manquant
       *[other] { $missing } manquants
    }, { $stale ->
        [one] { $stale } périmé
       *[other] { $stale } périmés
    }
cli-translate-reference = { $path } : les textes de l’auteur, pour référence
cli-translate-authors = { $file } : langue de l’auteur, rien à importer.
cli-translate-imported = { $file } : { $taken } repris, { $same ->
        [one] { $same } inchangé
       *[other] { $same } inchangés
    }, { $blank ->
        [one] { $blank } vide
       *[other] { $blank } vides
    }, { $refused ->
        [0] aucun refusé
        [one] { $refused } refusé
       *[other] { $refused } refusés
    }.
cli-translate-no-files = Il n’y a aucun fichier .ftl dans { $path }.
cli-translate-not-yet = Il n’y a encore aucune traduction de { $path }.
cli-translate-twice = { $file } traduit ce que traduit déjà un autre de ces fichiers.
cli-translate-none = Il n’y a encore aucune traduction. Pour en commencer une : aplomb translate export PACK --to LANGUE
cli-translate-pack = { $pack } en { $locale } : { $counts }
cli-translate-count = { $percent } % ({ $translated } sur { $texts })
cli-translate-count-missing = { $missing ->
        [one] { $missing } manquant
       *[other] { $missing } manquants
    }
cli-translate-count-stale = { $stale ->
        [one] { $stale } périmé
       *[other] { $stale } périmés
    }
cli-translate-count-unnoted = { $unnoted } sans leur source
cli-translate-count-orphaned = { $orphaned ->
        [one] { $orphaned } orphelin
       *[other] { $orphaned } orphelins
    }
cli-translate-missing = manquant
cli-translate-stale = périmé : { $change }
cli-translate-unnoted = sa source n’est pas notée ; une fois vérifié : aplomb translate mark
cli-translate-orphaned = orphelin : rien dans le scénario ne porte cette clé
cli-unwritable = { $path } ne peut être écrit : { $reason }.
cli-translate-no-source = { $file } ne traduit rien que l’on trouve.
cli-translate-place = Une traduction se place dans le dossier de sa langue, à côté de sa source : pack/fr/scenario.ftl pour pack/scenario.ron.
cli-translate-broken = { $file } reste tel quel : corrigez d’abord les erreurs ci-dessus.

## Sans commande

home-choose = Le numéro de ce que vous voulez jouer, ou q pour quitter
home-no-such-number = Tapez un numéro de 1 à { $most }, ou q.

cli-man-name = NOM
cli-man-notes = NOTES

## Pourquoi le système refuse

reason-not-found = ce fichier n’existe pas
reason-denied = l’accès est refusé
reason-folder = c’est un dossier
reason-no-folder = il y a un fichier là où il faut un dossier
reason-no-text = ce n’est pas du texte (UTF-8)
reason-too-large = il est trop gros
reason-full = le disque est plein
reason-in-use = un autre programme s’en sert
