# Mettre en forme les fichiers d’auteurs.

cli-fmt-about = Mettre en forme packs et scénarios : retraits, virgules, espaces et fins de ligne
cli-argument-fmt = Des packs, des dossiers de packs ou des fichiers ; sinon, le dossier présent
cli-option-fmt-check = Ne rien écrire ; finir avec le code 1 si quelque chose devait changer
cli-fmt-examples =
    Exemples :
      aplomb fmt notre-magasin
      aplomb fmt notre-magasin/livraison-en-retard.ron
      aplomb fmt notre-magasin --check

    Les commentaires, les valeurs et les sauts de ligne restent. Un fichier qui contient des fautes de syntaxe reste tel quel.
cli-fmt-done = { $path } est mis en forme.
cli-fmt-would = { $path } n’est pas mis en forme.
cli-fmt-summary = { $mode ->
        [check] À mettre en forme
       *[write] Mis en forme
    } : { $changed }. En ordre : { $kept }.{ $left ->
        [0] { "" }
        [one] { " " }Laissé tel quel : { $left }. Corrigez d’abord l’erreur ci-dessus.
       *[other] { " " }Laissés tels quels : { $left }. Corrigez d’abord les erreurs ci-dessus.
    }
