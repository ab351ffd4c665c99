# Les données : les profils, et ce qui peut arriver à ce qui est conservé.

profile-about = Les personnes de cette machine : ce qui est conservé de chacune, à emporter ou à effacer
profile-list-about = Lister les profils de cette machine
profile-create-about = Créer un profil ; c’est dès lors son tour
profile-use-about = Passer la main : désormais, sans autre précision, il s’agit de ce profil
profile-rename-about = Renommer un profil ; ses résultats restent tels quels
profile-show-about = Dire ce qui est conservé d’une personne, et où
profile-check-about = Lire chaque tentative de la première à la dernière ligne ; code de sortie 1 si l’une est endommagée
profile-export-about = Écrire tout ce qui est conservé d’une personne dans un seul fichier (un zip)
profile-import-about = Reprendre ce qui a été exporté sur une autre machine ; rien n’est doublé
profile-delete-about = Supprimer un profil avec tout ce qu’il contient
profile-argument-who = Le nom du profil, ou le début de son identifiant ; à défaut, celui dont c’est le tour
profile-argument-new = Le nouveau nom de la personne
profile-argument-name = Le nom de la personne
profile-argument-out = Le fichier à écrire ; il ne doit pas encore exister
profile-argument-in = Un fichier écrit par « aplomb profile export »
profile-option-into = L’ajouter à ce profil plutôt qu’à celui dont il provient
profile-option-yes = Ne pas demander de confirmation
cli-option-profile = Le profil concerné : son nom ; à défaut, celui dont c’est le tour
profile-examples =
    Exemples :
      aplomb profile create Zoé --lang fr
      aplomb play first-week/billing-shock --profile Zoé
      aplomb profile export zoe.zip --profile Zoé
profile-create-examples =
    Exemples :
      aplomb profile create Zoé
      aplomb profile create Sam --lang en

    Avec --lang, le programme parle cette langue avec cette personne.
profile-export-examples =
    Exemples :
      aplomb profile export moi.zip
      aplomb profile export zoe.zip --profile Zoé
profile-import-examples =
    Exemples :
      aplomb profile import zoe.zip
      aplomb profile import zoe.zip --into Zoé

    Une tentative poursuivie autrement sur chaque machine est conservée deux fois, une pour chaque suite.
profile-delete-examples =
    Exemples :
      aplomb profile delete Zoé
      aplomb profile delete Zoé --yes

    Pour en garder une copie, exportez d’abord le profil.

profile-unnamed = (sans nom)
profile-active = c’est son tour
profile-none = Il n’y a pas encore de profil : le premier se crée dès qu’il y a quelque chose à conserver.
profile-renamed = { $before } s’appelle désormais { $after }.
profile-turn = C’est le tour de { $name }.
profile-kept = { $finished ->
        [one] { $finished } tentative terminée
       *[other] { $finished } tentatives terminées
    }, { $interrupted ->
        [one] { $interrupted } interrompue
       *[other] { $interrupted } interrompues
    }, { $abandoned ->
        [one] { $abandoned } abandonnée
       *[other] { $abandoned } abandonnées
    }
profile-folder = Conservées dans { $folder }
profile-checked = { $attempts ->
        [one] { $attempts } tentative vérifiée
       *[other] { $attempts } tentatives vérifiées
    } : { $damaged ->
        [0] tout est intact.
        [one] 1 est endommagée.
       *[other] { $damaged } sont endommagées.
    }
profile-damaged = { $path } : { $problem }
profile-exported = Tout ce qui est conservé de { $name } se trouve dans { $path }.
profile-imported = { $name } : { $new ->
        [one] { $new } nouvelle
       *[other] { $new } nouvelles
    }, { $longer ->
        [one] { $longer } prolongée
       *[other] { $longer } prolongées
    }, { $same } déjà là, { $apart ->
        [one] { $apart } conservée à côté d’une autre suite
       *[other] { $apart } conservées à côté d’une autre suite
    }
profile-import-unread = { $attempts ->
        [one] 1 tentative est illisible dans le fichier et a été laissée de côté.
       *[other] { $attempts } tentatives sont illisibles dans le fichier et ont été laissées de côté.
    }
profile-not-exported = { $path } n’a pas été écrit par « aplomb profile export », ou il est endommagé.
profile-not-imported = Tout { $path } n’a pas pu être repris : { $reason }.
profile-import-again = Rien n’est perdu : une fois le problème réglé, importez-le de nouveau.
profile-import-newer = { $path } a été écrit par une version plus récente du programme : mettez d’abord celui-ci à jour.
profile-there = { $path } existe déjà. Donnez un fichier qui n’existe pas.
profile-delete-sure = Tout ce qui est conservé de { $name } va être supprimé. Pour continuer, retapez le nom
profile-kept-all = Rien n’a été supprimé.
profile-deleted = Il ne reste rien de { $name } sur cette machine.
profile-say-yes = Pour supprimer sans confirmation tout ce qui est conservé de { $name }, ajoutez --yes.
profile-no-place = Le système n’indique aucun dossier pour vos données. Donnez-en un avec --data-dir.
profile-unknown = Il n’y a pas de profil « { $name } ».
profile-several = Plusieurs profils s’appellent « { $name } ». Donnez le début de l’identifiant.
profile-see-list = Pour les voir tous : aplomb profile list
profile-bad-name = Aucun profil ne peut s’appeler « { $name } » : un nom compte de 1 à { $most } caractères sur une ligne, et n’est celui de personne d’autre.
profile-unreadable = Les données ne peuvent être ni lues ni écrites : { $reason }.

records-in-use = Ce profil est ouvert dans une autre fenêtre ou un autre terminal : ici, vous pouvez consulter et vous exercer, mais rien n’est conservé.
records-newer = Une version plus récente du programme conserve ce profil autrement : ici, vous pouvez consulter et vous exercer, mais rien n’est conservé.
records-denied = Vos données ne peuvent pas être écrites ({ $reason }) : ici, vous pouvez consulter et vous exercer, mais rien n’est conservé.
records-damaged = { $attempts ->
        [one] 1 tentative ne peut être lue jusqu’au bout ; ce qui précède est conservé.
       *[other] { $attempts } tentatives ne peuvent être lues jusqu’au bout ; ce qui précède est conservé.
    } Pour en savoir plus : aplomb profile check
records-torn = La dernière ligne était en cours d’écriture quand le programme s’est arrêté ; { $moves ->
        [0] aucun coup ne la précède.
        [one] le coup qui précède est conservé.
       *[other] les { $moves } coups qui précèdent sont conservés.
    }
records-altered = La ligne { $line } n’est plus telle qu’elle a été écrite ; { $moves ->
        [0] aucun coup ne la précède.
        [one] le coup qui précède est conservé.
       *[other] les { $moves } coups qui précèdent sont conservés.
    }
records-newer-attempt = Une version plus récente du programme l’a écrite ; elle reste telle quelle.
