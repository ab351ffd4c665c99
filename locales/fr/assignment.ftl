# Les travaux demandés : ce qu’une formatrice ou un formateur demande.

assignment-about = Ce que l’on vous demande de travailler : ajouter un travail, voir où vous en êtes, le retirer
assignment-add-about = Ajouter le travail que décrit un fichier ; celui du même identifiant est remplacé
assignment-list-about = Donner la liste de vos travaux, le plus pressé d’abord
assignment-show-about = Montrer un travail : chaque tâche, et où elle en est
assignment-remove-about = Retirer un travail ; ce que vous avez joué reste dans vos résultats
assignment-argument-file = Le fichier reçu, NOM.assignment.ron
assignment-argument-id = L’identifiant du travail
cli-value-assignment = ID
assignment-examples =
    Exemples :
      aplomb assignment add semaine-49.assignment.ron
      aplomb assignment list
      aplomb assignment show semaine-49

    Tout se calcule à partir de ce que vous avez joué jusqu’au bout.

assignment-state-open = à faire
assignment-state-passed = réussi
assignment-state-passed-late = réussi en retard
assignment-state-failed = pas réussi, plus d’essai
assignment-state-late = en retard

assignment-counts-first = premier essai : { $overall }
assignment-counts-best = meilleur essai : { $overall }
assignment-counts-last = dernier essai : { $overall }

assignment-item = { $title } ({ $id })
assignment-progress = { $state } : { $passed ->
        [one] { $passed } tâche réussie
       *[other] { $passed } tâches réussies
    } sur { $all }
assignment-between = Du { $from } au { $until }
assignment-until = Jusqu’au { $until }
assignment-from = À partir du { $from }
assignment-task = { $title } : { $said }
assignment-mark = seuil { $mark }
assignment-attempts = { $made ->
        [0] aucun essai
        [one] { $made } essai
       *[other] { $made } essais
    } sur { $most }
assignment-added = { $title } figure parmi vos travaux : aplomb assignment show { $id }
assignment-replaced = { $title } remplace ce que vous aviez sous le même identifiant : aplomb assignment show { $id }
assignment-removed = { $title } ne figure plus parmi vos travaux.
assignment-not-there = { $play } n’est pas installé ici : demandez son pack à qui vous forme.
plan-assigned = Ce qu’on vous demande
assignment-none = Vous n’avez pas de travail à faire. Un fichier reçu s’ajoute ainsi : aplomb assignment add FICHIER
assignment-unknown = Vous n’avez pas de travail { $id }.
assignment-see-list = Pour les voir tous : aplomb assignment list
assignment-broken = { $path } contient des erreurs : corrigez ce qui est montré ci-dessus.
assignment-damaged = { $path } ne peut plus être lu comme travail : ajoutez-le de nouveau.
