# Modifier un scénario.

refused-no-file = Le fichier { $name } n’existe pas, ou n’est pas du texte.
refused-broken = { $name } contient des fautes de syntaxe : corrigez-les d’abord.
refused-unknown = Il n’y a pas de « { $name } » ici.
refused-taken = « { $name } » existe déjà : choisissez un autre nom.
refused-in-use = « { $name } » est encore cité par « { $by } » : modifiez d’abord ce passage.

## L’atelier, où s’écrit un pack de scénarios

author-title = Atelier
author-undo = Annuler
author-redo = Rétablir
author-save = Enregistrer
author-back = Quitter
author-search = Chercher un texte
author-scenarios = Scénarios
author-no-scenarios = Ce pack n’a pas encore de scénario. Créez-en un avec « aplomb new » : il apparaîtra ici aussitôt.
author-nothing-found = Ces mots ne figurent nulle part, dans aucune langue.
author-choose-scenario = Choisissez un scénario à gauche.
author-choose-node = Choisissez une étape ou une fin sur la carte. Son texte s’affiche ici, dans toutes les langues côte à côte.
author-map = Carte
author-text = Texte
author-findings = Constats
author-no-findings = rien à signaler
author-unreadable = Ce fichier est illisible tel qu’il est enregistré. Vous voyez la dernière version lisible ; les constats disent ce qui ne va pas.
author-never-readable = Ce fichier n’est pas encore lisible. Les constats ci-dessous disent ce qui ne va pas.
author-not-playable = Il y a une erreur : c’est la dernière version sans erreur qui est jouée et explorée.
author-unsaved = { $count ->
        [one] 1 fichier non enregistré
       *[other] { $count } fichiers non enregistrés
    }
author-count = { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }
author-error = Erreur
author-warning = Avertissement
author-explorer = explorateur
author-explorer-before = explorateur, avant la dernière modification
author-exploring = Exploration : { $states } états
author-explored = Tous les chemins parcourus : { $states } états
author-explored-partly = Parcours partiel : { $states } états

author-whole = Titre, contexte et autres textes
author-beat = Étape
author-ending = Fin : { $outcome }
author-line = Ce que dit le client
author-seen = Ce que l’on voit
author-becomes = Ce qu’est devenu le client
author-also = Autre formulation comprise
author-coach = Ce qu’en dit le coach
author-missing = Pas encore traduit
author-stale = L’original a changé depuis la traduction
author-acts = Ce que fait la réplique
author-add-act = acte
author-when = Proposée si
author-always = Always
author-then = Mène à
author-answer = La réponse mène à
author-add-reply = Réplique
author-add-beat = Étape
author-add-ending = Fin
author-add = Ajouter
author-name = Son identifiant, par exemple own-it
author-up = Monter
author-down = Descendre
author-remove = Retirer
author-always-best = toujours la meilleure
author-always-worst = toujours la pire
author-never-offered = jamais proposée
author-figures-exact = Notes globales de tous les chemins qui passent par cette réplique : de { $least } à { $most }. Tous les chemins ont été parcourus.
author-figures-found = Notes globales trouvées sur des chemins qui passent par cette réplique : de { $least } à { $most }. Il peut y en avoir de plus basses et de plus hautes.

author-play = Jouer d’ici
author-play-title = Jouer d’ici
author-play-about = Réglez l’humeur du client et ce qui s’est passé. C’est un essai : rien n’en est conservé.
author-play-start = Jouer
author-play-ended = Fin : { $outcome }. Empathie { $empathy }, résolution { $resolution }, durée de traitement { $time }, note globale { $overall }, à partir du moment où vous avez commencé.
author-play-not-offered = La réplique { $name } n’est pas proposée dans cette situation : sa condition n’est pas remplie. Vous êtes devant son étape.
author-facts = Ce qui est vrai
author-needs-met = Besoins satisfaits
author-verified = L’identité du client a été vérifiée
author-cancel = Annuler

author-conflict-title = Quelqu’un d’autre a aussi modifié ce texte
author-conflict-text = { $files } a changé sur le disque alors que vous avez des modifications non enregistrées. Gardez les vôtres : le prochain enregistrement remplacera l’autre version, dont une copie est conservée ; ou prenez l’autre version : « Annuler » fera revenir la vôtre.
author-keep-mine = Garder la mienne
author-take-theirs = Prendre l’autre
author-leave-title = Des modifications ne sont pas enregistrées
author-leave-text = Enregistrez-les avant de quitter, ou renoncez-y.
author-leave-save = Enregistrer et quitter
author-leave-discard = Y renoncer
author-stay = Rester

author-unwatched = Ce dossier ne peut pas être surveillé : ce que d’autres programmes enregistrent n’est vu que lorsque vous enregistrez ici. { $reason }
author-gone = Ce dossier n’existe plus ou est illisible. Vous voyez ce qui s’y trouvait en dernier.
author-saved-backup = Enregistré. Les fichiers tels qu’ils étaient auparavant se trouvent dans { $path }

author-keys-search = chercher une réplique ou un identifiant
author-keys-map = suivre les chemins de la carte
author-keys-zoom = plus près, plus loin, tout voir
author-keys-open = aller au texte de l’étape choisie
author-keys-commit = valider ce qui est saisi
author-keys-escape = rendre à un champ ce qui y était ; sinon, un pas en arrière
author-keys-play = jouer d’ici
author-keys-save = enregistrer
author-keys-undo = annuler la dernière modification
author-keys-redo = la rétablir

## L’atelier

cli-author-examples =
    Exemples :
      aplomb author packs/first-week
      aplomb author packs/first-week/billing-shock.ron
cli-author-no-pack = Il n’y a pas de pack dans { $path } : un pack est un dossier qui contient un fichier pack.ron.
cli-author-interview = { $path } est un entretien : l’atelier trace la carte des scénarios.
cli-author-calibration = { $path } est un calibrage : l’atelier trace la carte des scénarios.
cli-author-interview-help = Écrivez-le dans un éditeur de texte, et cherchez les erreurs avec : aplomb check { $path }
cli-author-name-a-pack = Nommez le dossier d’un pack, ou le fichier d’un de ses scénarios. Pour en commencer un : aplomb new
cli-author-no-window = Aucune fenêtre ne peut s’ouvrir ici, et l’atelier en demande une.
cli-author-without-window = Sans fenêtre : aplomb check dit ce qui ne va pas, et tout éditeur de texte modifie les fichiers.
