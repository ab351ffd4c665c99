# Les constats de `check` : le message dit le problème, l’aide dit le remède.

# Les mots devant un constat et devant son aide.
finding-error = erreur[{ $code }]{" "}
finding-warning = avertissement[{ $code }]{" "}
finding-help = aide{" "}

## Constats

file-too-large = Le fichier pèse { $megabytes } Mo ; { $most } Mo au plus sont lus.
    .help = Scindez-le : un scénario de dix heures tiendrait dans un centième de cette taille.

nesting-too-deep = Parenthèses dans des parenthèses dans des parenthèses : rien n’est lu à partir d’ici.
    .help = Aucun scénario n’a besoin d’une telle profondeur ; cherchez une parenthèse ouverte encore et encore.

not-utf8 = Le fichier n’est pas du texte en UTF-8 : l’octet { $byte } n’appartient à aucun caractère.
    .help = Ouvrez-le dans un éditeur de texte et enregistrez-le à nouveau avec l’encodage UTF-8.

missing-file = Le dossier contient des scénarios ou des traductions, mais pas de `{ $name }`.
    .help = Ajoutez ce fichier : il donne au pack son titre et son ordre.

unreadable = `{ $name }` ne peut pas être lu.
    .help = Vérifiez qu’il existe et que vous avez le droit de le lire.

outside-pack = `{ $name }` est un lien qui mène hors de son dossier ; il n’est pas suivi.
    .help = Mettez à sa place une copie du fichier.

too-many-files = Il y a trop de fichiers ici ; `{ $name }` et les suivants ne sont pas lus.
    .help = Vérifiez qu’il s’agit bien d’un dossier de scénarios.

syntax =
    { $problem ->
        [expected-value] Une valeur est attendue ici, et non `{ $found }`.
        [expected-value-at-end] Le fichier s’arrête là où une valeur est attendue.
        [expected-comma] Une virgule, ou `{ $found }` pour fermer, est attendue ici.
        [expected-colon] Un deux-points est attendu ici.
        [unclosed] Ce `{ $found }` n’est jamais fermé.
        [unopened] Ce `{ $found }` ne ferme rien.
        [mixed] Une valeur sans nom se trouve parmi des champs nommés.
        [unclosed-string] Ce texte n’a pas de guillemet fermant.
        [unclosed-comment] Ce commentaire n’a pas de fin.
        [bad-escape] Une barre oblique inverse suivie de ceci ne veut rien dire.
        [bad-char] Ce n’est pas un seul caractère entre apostrophes.
        [bad-number] Ce n’est pas un nombre entier, ou il est trop grand.
        [trailing] Quelque chose suit encore la fin du scénario.
       *[other] À partir d’ici, le fichier est illisible.
    }
    .help =
        { $problem ->
            [unclosed] Ajoutez la parenthèse fermante là où son contenu s’achève.
            [expected-comma] Si un autre élément suit, mettez une virgule avant lui.
            [expected-colon] Mettez-en un entre le nom et sa valeur, comme dans `nom: valeur`.
            [unopened] Retirez-le, ou ajoutez la parenthèse qu’il devrait fermer.
            [mixed] Donnez-lui un nom, comme dans `nom: valeur`.
            [unclosed-string] Ajoutez `"` là où le texte s’achève ; dans un texte, écrivez-le `\"`.
            [unclosed-comment] Ajoutez `*/` là où le commentaire s’achève.
            [bad-escape] Écrivez une barre oblique inverse `\\`, un guillemet `\"`, un retour à la ligne `\n`.
            [bad-char] Les textes se mettent entre guillemets droits : `"ainsi"`.
            [bad-number] Les nombres s’écrivent en chiffres, sans unité : `240`.
            [trailing] Retirez-le, ou cherchez avant lui une parenthèse fermée trop tôt.
           *[other] Cherchez juste avant cet endroit une virgule, un guillemet ou une parenthèse qui manque.
        }

unknown-field = Il n’y a pas de champ `{ $name }` ici.
    .help =
        { $near ->
            [no-near-name] Les champs possibles sont : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

missing-field = Il manque ici le champ `{ $name }`.
    .help = Ajoutez-le ; `aplomb explain missing-field` dit où trouver ce qu’il contient.

duplicate-field = Le champ `{ $name }` figure deux fois.
    .help = Retirez l’un des deux.

wrong-type =
    { $wanted ->
        [text] Un texte est attendu ici
        [bool] `true` ou `false` est attendu ici
        [number] Un nombre entier est attendu ici
        [list] Une liste entre crochets est attendue ici
        [map] Des entrées entre accolades sont attendues ici
        [pair] Deux textes entre parenthèses sont attendus ici
        [word] Un mot du format est attendu ici
        [fields] Des champs nommés entre parenthèses sont attendus ici
        [condition] Une condition est attendue ici
        [condition-shape] Cette condition n’est pas écrite comme il faut
        [comparison] `Over(…)` ou `Under(…)` est attendu ici
       *[variable] `Money(…)`, `Date(…)`, `Number(…)` ou `Text(…)` est attendu ici
    }{ $found ->
        [text] , et non un texte.
        [number] , et non un nombre.
        [decimal] , et non un nombre à virgule.
        [bool] , et non `true` ou `false`.
        [char] , et non un seul caractère.
        [list] , et non une liste.
        [map] , et non des entrées entre accolades.
        [fields] , et non des champs entre parenthèses.
        [word] , et non un mot.
       *[items] .
    }
    .help =
        { $wanted ->
            [text] Écrivez-le entre guillemets droits : `"ainsi"`.
            [bool] Écrivez `true` pour oui et `false` pour non, sans guillemets.
            [number] Écrivez-le en chiffres, sans guillemets ni unité : `240`.
            [list] Mettez des crochets, même autour d’une seule valeur : `[…]`.
            [map] Écrivez `{"{"}"id": valeur, "id": valeur{"}"}`.
            [pair] Écrivez `("Offre", "Fibre 500")`.
            [word] Écrivez-le sans guillemets, comme `Phone`.
            [fields] Écrivez `(nom: valeur, nom: valeur)`.
            [condition] Par exemple `Fact("ecoutee")`, `Heat(Over(13))`, `Not(Verified)`.
            [condition-shape] Par exemple `All([Verified, Not(Fact("dit"))])`, `Need("avoir", Met)`.
            [comparison] Par exemple `Heat(Over(13))`.
           *[variable] Par exemple `Money(3000, "EUR")`, `Date("2026-03-02")`.
        }

unknown-word = `{ $name }` n’est pas un des mots admis ici.
    .help =
        { $near ->
            [no-near-name] Sont admis : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

out-of-range = { $number } n’est pas compris entre { $low } et { $high }.
    .help = Choisissez un nombre de { $low } à { $high }.

bad-date = `{ $name }` n’est pas un jour du calendrier.
    .help = Écrivez en chiffres l’année, le mois et le jour : `"2026-03-02"`.

bad-currency = `{ $name }` n’est pas un code de devise.
    .help = Écrivez les trois majuscules de la devise, par exemple `EUR`, `USD` ou `GBP`.

unknown-language = Le programme ne parle pas `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Langues disponibles : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

duplicate-id = L’identifiant `{ $name }` est déjà pris.
    .help = Donnez un autre nom à l’un des deux.

bad-id = `{ $name }` ne peut pas être un identifiant.
    .help = Employez des mots en minuscules, de a à z sans accents, joints par des traits d’union : `quatre-jours`.

reserved-id = L’identifiant `{ $name }` est employé par le format lui-même.
    .help = Choisissez-en un autre.

bad-phrase =
    { $problem ->
        [bracket] Il manque l’autre moitié d’une parenthèse dans cette tournure.
        [unknown-list] Il n’y a pas de liste `{ $name }`.
        [endless-list] La liste `{ $name }` a besoin d’elle-même.
        [too-large] Avec ses listes, cette tournure a plus de mots qu’il n’y a de place.
        [too-many-words] Cette tournure a trop de mots pour être pesée d’un bloc.
       *[empty] Il n’y a aucun mot dans cette tournure.
    }
    .help =
        { $problem ->
            [bracket] Fermez chaque `(` par un `)` : `(vraiment | tellement)? navré`.
            [unknown-list]
                { $near ->
                    [no-near-name] Listes disponibles : { $list }.
                   *[other] Vouliez-vous dire `{ $near }` ?
                }
            [endless-list] Écrivez ses mots.
            [too-large] Faites-en plusieurs tournures, raccourcissez les listes, ou imbriquez moins de parenthèses.
            [too-many-words] Pesez les mots qui comptent, huit au plus.
           *[empty] Écrivez ce qui se dit, ou retirez-la.
        }

id-mismatch = L’identifiant est `{ $name }`, mais la place du fichier dit `{ $expected }`.
    .help = Écrivez `{ $expected }`, ou renommez le fichier.

too-many =
    Il y a { $count } { $what ->
        [needs] besoins
        [facts] faits
        [beats] étapes
        [products] produits
        [timers] minuteries
        [articles] articles
        [callbacks] rappels
        [dispositions] codes de clôture
        [beside] tchats à côté de celui-ci
        [next-calls] appels suivants du conseiller
        [questions] questions
        [own-questions] questions posées par la personne reçue
        [parts] éléments de réponse
        [models] réponses modèles
        [tasks] tâches
        [sentences] phrases
        [phrases] tournures
        [lists] listes
        [warm-words] mots qui ont un poids
       *[endings] fins
    } ; il y a place pour { $most } au plus.
    .help =
        { $what ->
            [phrases] Réunissez-en une partie : une tournure peut contenir des variantes, `(triste | dur)`.
            [lists] Réunissez-en une partie, ou développez celles dont une seule tournure se sert.
            [warm-words] Gardez ceux qui pèsent le plus.
           *[other] Réunissez-en une partie, ou faites deux fichiers de celui-ci.
        }

unknown-format = Ce fichier est écrit au format { $number } ; ce programme lit le format { $format }.
    .help = Écrivez `format: { $format }`, ou prenez une version plus récente du programme.

empty-text = Ce texte est vide.
    .help = Écrivez ce qui doit être dit, ou retirez le champ s’il peut être omis.

bad-pattern =
    { $problem ->
        [no-default] Ce sélecteur n’a pas de variante pour tous les autres cas.
        [two-defaults] Ce sélecteur a deux variantes pour tous les autres cas.
        [brace] Il manque l’autre moitié d’une accolade.
        [literal] Ce texte entre guillemets dans les accolades est illisible.
        [reference] Seules des variables peuvent figurer entre accolades.
        [too-deep] Des accolades sont imbriquées dans des accolades.
       *[other] Ce qui figure entre ces accolades est illisible.
    }
    .help =
        { $problem ->
            [no-default] Marquez-en une d’une étoile : `*[other]`.
            [two-defaults] Ne laissez l’étoile qu’à l’une des deux.
            [brace] Pour une accolade telle quelle, écrivez `{"{"}"{"{"}"{"}"}`.
            [literal] Fermez-le d’un guillemet sur la même ligne.
            [reference] Écrivez la variable avec son dollar : `{"{"} $agent {"}"}`.
            [too-deep] Écrivez les cas comme des textes à part.
           *[other] Une variable s’écrit `{"{"} $agent {"}"}`, un choix `{"{"} $days -> [one] … *[other] … {"}"}`.
        }

unknown-variable = Il n’y a pas de variable `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Déclarez-la sous `variables`, ou employez l’une de celles-ci : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

unknown-temperament = Il n’y a pas de tempérament `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Il y a : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

unknown-target = `{ $name }` n’existe pas : on ne peut y aller.
    .help =
        { $near ->
            [no-near-name] Il existe : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

unknown-reply = Cette étape n’a pas de réplique `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Ses répliques sont : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

unknown-need = Le client n’a pas de besoin `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Les besoins sont : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

unknown-entry =
    { $what ->
        [product] Il n’y a pas de produit `{ $name }`.
        [callback] Il n’y a pas de rappel `{ $name }`.
        [disposition] Il n’y a pas de code de clôture `{ $name }`.
        [timer] Il n’y a pas de minuterie `{ $name }`.
        [post] Aucun poste, au-dessus de celui-ci, ne s’appelle `{ $name }`.
        [competency] Il n’y a pas de compétence `{ $name }`.
       *[chat] Le pack n’a pas de scénario `{ $name }`.
    }
    .help =
        { $near ->
            [no-near-name]
                { $what ->
                    [product] Déclarez-le sous `products`.
                    [callback] Déclarez-le sous `callbacks`.
                    [disposition] Déclarez-le sous `dispositions`.
                    [timer] Déclarez-la sous `timers`.
                    [post] Placez plus haut les postes qui le précèdent.
                    [competency] Déclarez-la sous `competencies`.
                   *[chat] Nommez un scénario du même pack.
                }
           *[other] Vouliez-vous dire `{ $near }` ?
        }

agent-and-kind =
    { $missing ->
        [agent] C’est un entretien de coaching, et aucun conseiller n’y apprend rien.
       *[kind] Il y a ici un conseiller à coacher, mais ce n’est pas un entretien de coaching.
    }
    .help =
        { $missing ->
            [agent] Ajoutez `agent: (gap: […], changes: […], next: […])`, ou retirez `kind`.
           *[kind] Écrivez `kind: Coaching`, ou retirez `agent`.
        }

unknown-call = Aucun des packs présents n’a de scénario `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Désignez un scénario par `pack/nom` : un de ce pack, ou un de ceux du programme.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

beside-no-chat = `{ $name }` ne peut pas arriver à côté de celui-ci.
    .help = À côté d’un tchat n’arrivent que d’autres tchats du même pack, sans `beside` eux-mêmes.

part-with-link = La partie `{ $name }` d’une réponse composée mène quelque part à elle seule.
    .help = Retirez son `then` : où mène la réponse entière se dit dans l’`answer` de l’étape.

unset-fact = Rien n’établit le fait `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Établissez-le là où il devient vrai : par `set: ["{ $name }"]` dans une réplique, ou par `sets` dans un article ou une minuterie.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

no-replies = L’étape `{ $name }` ne laisse rien à répondre.
    .help = Donnez-lui de deux à neuf répliques, ou faites-en une fin.

reply-count =
    L’étape `{ $name }` a { $count ->
        [one] une seule réplique
       *[other] { $count } répliques
    } ; une étape en a de deux à neuf.
    .help =
        { $count ->
            [one] Ajoutez autre chose que l’on pourrait dire ici.
           *[other] Gardez les neuf qui enseignent le plus ; on choisit par les touches de 1 à 9.
        }

reply-without-act = La réplique `{ $name }` ne fait rien : elle n’a aucun acte.
    .help = Dites ce que fait cette parole, par exemple `acts: [Ask]`.

open-links = La réplique `{ $name }` ne mène nulle part quand aucune de ses conditions n’est remplie.
    .help = Terminez la liste par une étape ou une fin sans condition.

dead-link = Ce lien vers `{ $name }` n’est jamais suivi : celui qui le précède l’est toujours.
    .help = Placez-le avant le lien sans condition, ou retirez-le.

target-beyond-limit = L’objectif de { $target } s n’est pas inférieur à la limite de { $limit } s.
    .help = Prenez pour objectif la durée d’un bon travail, et pour limite environ le double.

bad-translation =
    { $problem ->
        [no-default] Ce sélecteur n’a pas de variante pour tous les autres cas.
        [two-defaults] Ce sélecteur a deux variantes pour tous les autres cas.
        [brace] Il manque l’autre moitié d’une accolade.
        [literal] Ce texte entre guillemets dans les accolades est illisible.
        [reference] Seules des variables peuvent figurer entre accolades ; ni termes ni renvois à d’autres messages.
        [one-line] Dans un fichier Fluent, chaque variante d’un choix a sa propre ligne.
       *[other] La traduction est illisible ici.
    }
    .help =
        { $problem ->
            [no-default] Marquez-en une d’une étoile : `*[other]`.
            [two-defaults] Ne laissez l’étoile qu’à l’une des deux.
            [brace] Pour une accolade telle quelle, écrivez `{"{"}"{"{"}"{"}"}`.
            [literal] Fermez-le d’un guillemet sur la même ligne.
            [reference] Écrivez les mots eux-mêmes ; une variable a son dollar : `{"{"} $agent {"}"}`.
            [one-line] Allez à la ligne après `->`, devant chaque `[…]` ou `*[…]` et devant l’accolade fermante.
           *[other] Un texte s’écrit `clé = mots`, ou `.clé = mots` en retrait sous son message.
        }

order-unknown = Le pack n’a pas de scénario `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Ses scénarios sont : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

unknown-rubric = Il n’y a pas de grille `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Il y a : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

weights-not-100 = La somme des poids est { $sum }, et non 100.
    .help = Dites ce que chaque section vaut sur 100 ; celle qui manque ne compte pas.

points-sign =
    { $sign ->
        [takes] `{ $name }` ne peut qu’ôter des points, mais vaut { $number }.
       *[gives] `{ $name }` ne peut que donner des points, mais vaut { $number }.
    }
    .help =
        { $sign ->
            [takes] Écrivez un nombre négatif, ou 0 si cela ne doit rien coûter.
           *[gives] Écrivez un nombre positif, ou 0 si cela ne doit rien valoir.
        }

no-way-out = De l’étape `{ $name }`, rien ne mène à une fin.
    .help = Faites mener à une fin l’une des répliques qui suivent.

order-repeated = `{ $name }` figure deux fois dans l’ordre du pack.
    .help = Retirez l’un des deux.

unknown-contact = Il n’y a pas de scénario `{ $name }` dont on puisse écouter le contact.
    .help =
        { $near ->
            [no-near-name] Nommez un scénario d’un pack présent, avec son pack : `first-week/billing-shock`.
           *[other] Vouliez-vous écrire `{ $near }` ?
        }

broken-recording =
    { $problem ->
        [not-a-move] `{ $line }` n’est pas un coup qu’un enregistrement puisse contenir.
        [refused] `{ $scenario }` n’admet pas le coup `{ $line }` à cet endroit.
       *[unfinished] Après le dernier coup, le contact n’est pas terminé.
    }
    .help =
        { $problem ->
            [not-a-move] Écrivez ce qu’affiche `aplomb play`, comme `say own-it` ; ni le numéro d’une réponse, ni des mots tapés.
            [refused] { $there_are ->
                [unknown] Jouez le scénario avec ces coups jusqu’ici et voyez ce qui est possible : aplomb play { $scenario }
               *[other] Il y a ici : { $there_are }.
            }
           *[unfinished] Ajoutez les coups jusqu’à la fin, traitement après appel (`wrap-up`) compris.
        }

note-unshown =
    { $why ->
        [measured] { $section } se mesure et n’est pas noté : personne ne verra cette remarque.
       *[no-occasion] Le contact ne donne pas lieu à noter { $section } : personne ne verra cette remarque.
    }
    .help = Supprimez-la, ou écrivez-la pour une rubrique qui est notée.

order-incomplete = Le scénario `{ $name }` manque à l’ordre du pack.
    .help = Ajoutez-le là où les apprenants doivent le rencontrer, ou retirez `{ $file }`.

unreachable-beat = Rien ne mène à l’étape `{ $name }`.
    .help = Faites-la nommer par le `then` d’une réplique, ou retirez-la.

unreachable-ending = Rien ne mène à la fin `{ $name }`.
    .help = Faites-la nommer par le `then` d’une réplique, ou retirez-la.

impossible-condition = Cette condition ne peut jamais être remplie.
    .help = Cherchez des bornes jamais atteintes, des exigences qui s’excluent, et ce qu’aucune réplique n’amène.

no-reply-left = À certains moments, aucune réplique de l’étape `{ $name }` n’est proposée.
    .help = Laissez une réplique sans `when`, ou faites que les conditions couvrent tous les cas.

hard-stop-without-exit = À l’étape `{ $name }`, seul un transfert convient, mais aucune réplique ne transfère.
    .help = Ajoutez une réplique avec l’acte `Escalate` ou `Transfer`, permettez au bureau de transférer par `escalation`, ou retirez `hard_stop`.

promise-never-made = La réplique `{ $name }` tient ou rompt une promesse, mais aucune réplique n’en fait.
    .help = Ajoutez l’acte `Promise` ou un `callback` à la réplique qui la fait, ou retirez `promise`.

unverifiable-disclosure = La réplique `{ $name }` communique des données personnelles, mais rien ne permet d’identifier l’interlocuteur.
    .help = Ajoutez avant elle une réplique avec l’acte `Verify`.

wrong-channel = `{ $name }` n’a pas sa place dans le canal `{ $channel }`.
    .help = C’est pour { $list } : retirez-le, ou choisissez un autre canal.

never-used =
    { $what ->
        [product] Aucune réplique ne propose le produit `{ $name }`.
        [callback] Aucune réplique ne promet le rappel `{ $name }`.
        [timer] Aucune réplique ne lance la minuterie `{ $name }`.
       *[debt] Il y a une dette (`{ $name }`), mais aucune réplique ne convient d’un échéancier.
    }
    .help =
        { $what ->
            [product] Proposez-le dans une réplique avec l’acte `Upsell` et `sells: "{ $name }"`, ou retirez-le.
            [callback] Promettez-le dans une réplique par `callback: "{ $name }"`, ou retirez-le.
            [timer] Lancez-la dans une réplique par `starts: ["{ $name }"]`, ou retirez-la.
           *[debt] Convenez-en dans une réplique par `plan: (instalments: 4, each: 3000)`, ou retirez-la.
        }

ending-without-code = La fin `{ $name }` ne dit pas quel est le bon code de clôture.
    .help = Ajoutez `disposition` avec l’un de ceux-ci : { $list }.

consent-never-given = La réplique `{ $name }` demande l’accord du client, mais aucune de ses paroles ne le donne.
    .help = Ajoutez `consent: Given` à l’étape où le client accepte ; si la réplique est une faute voulue, nommez-en une meilleure par `better`.

transfer-without-act = La réplique `{ $name }` dit comment elle transfère, mais ne transfère pas.
    .help = Ajoutez l’acte `Transfer` ou `Escalate`, ou retirez `transfer`.

sale-without-act = La réplique `{ $name }` nomme un produit, mais ne le propose pas.
    .help = Ajoutez l’acte `Upsell`, ou retirez `sells`.

compensation-without-act = La réplique `{ $name }` donne un montant, mais ne dédommage pas.
    .help = Ajoutez l’acte `Compensate`, ou retirez `compensates`.

better-is-itself = La réplique `{ $name }` serait meilleure qu’elle-même.
    .help = Désignez la réplique qu’un formateur préférerait entendre, ou retirez `better`.

same-reply = Les répliques `{ $other }` et `{ $name }` se lisent de la même façon.
    .help = Faites dire à chacune autre chose, ou réunissez-les.

need-never-met = Aucune réplique ne comble le besoin `{ $name }`.
    .help = Ajoutez `meets: ["{ $name }"]` à la réplique qui y répond.

need-never-voiced = Aucune parole du client ne laisse entendre le besoin `{ $name }`.
    .help = Ajoutez `voices: ["{ $name }"]` à l’étape où il perce.

unused-variable = Aucun texte n’emploie la variable `{ $name }`.
    .help = Retirez-la, ou employez-la dans un texte : `{"{"} ${ $name } {"}"}`.

untranslated = Il n’y a pas de `{ $file }` : ce fichier n’est pas traduit en `{ $locale }`.
    .help = Écrivez ce fichier ; les autres traductions du pack en montrent la forme.

missing-translation = `{ $name }` n’est pas traduit en `{ $locale }`.
    .help = Ajoutez-le à `{ $file }`.

stale-translation = La source de `{ $name }` a changé depuis sa traduction.
    .help = C’était « { $noted } », c’est maintenant « { $now } » : relisez la traduction, puis renouvelez le commentaire au-dessus d’elle.

unnoted-translation =
    { $count ->
        [one] Rien ne dit quelle était la source de `{ $name }` quand elle fut traduite.
       *[other] Rien ne dit quelles étaient les sources de { $count } textes de ce fichier quand ils furent traduits ; le premier est `{ $name }`.
    }
    .help =
        { $count ->
            [one] Notez-la dans le commentaire au-dessus : `{ $line }`
           *[other] Notez chacune dans le commentaire au-dessus d’elle, celle-ci ainsi : `{ $line }` ; `aplomb translate mark` note celles de tout le fichier.
        }

orphan-translation = `{ $name }` est traduit, mais le fichier de l’auteur n’a pas de tel texte.
    .help =
        { $near ->
            [no-near-name] Retirez-le, si le texte n’existe plus.
           *[other] Renommez-le s’il s’agit de `{ $near }`, ou retirez-le.
        }

orphan-file = Ce fichier traduit `{ $name }`, mais il n’y a pas de `{ $folder }{ $name }.ron`.
    .help = Donnez-lui le nom du scénario qu’il traduit, ou retirez-le.

unused-rubric = Le pack est noté par `{ $used }`, et non par cette grille.
    .help = Nommez-la dans `pack.ron` : `rubric: "{ $name }"`, ou retirez le fichier.

variable-missing = La traduction de `{ $key }` omet la variable `{ $name }`.
    .help = Employez-y `{"{"} ${ $name } {"}"}`, comme la source.

french-typography =
    { $slip ->
        [space] La ligne pourrait se couper à cette espace.
        [no-space] Il faut ici une espace insécable.
        [apostrophe] C’est l’apostrophe des machines à écrire.
       *[quotes] Le français a ses propres guillemets.
    }
    .help =
        { $slip ->
            [space] Mettez une espace insécable (U+00A0) devant `: ; ? ! »` et après `«`.
            [no-space] Mettez une espace insécable (U+00A0) devant `: ; ? ! »` et après `«`.
            [apostrophe] Écrivez `’` (U+2019).
           *[quotes] Écrivez `«` et `»`, avec une espace insécable (U+00A0) à l’intérieur.
        }

unknown-lint = Aucun diagnostic ne s’appelle `{ $name }`.
    .help =
        { $near ->
            [no-near-name] Ceux dont la gravité se règle sont : { $list }.
           *[other] Vouliez-vous dire `{ $near }` ?
        }

fixed-lint = `{ $name }` est une faute de format : sa gravité ne se règle pas.
    .help = Corrigez la faute et supprimez cette entrée.

needless-lint =
    { $why ->
        [default] `{ $name }` est de toute façon un avertissement.
       *[nothing] Rien dans ce recueil ne demande que `{ $name }` soit permis.
    }
    .help = Supprimez cette entrée.

needless-condition = Cette condition est toujours remplie.
    .help = Supprimez-la, ou écrivez `Always` si c’est voulu.

shadowed-link = Ce lien vers `{ $name }` n’est jamais suivi : dès que sa condition est remplie, un lien précédent l’emporte.
    .help = Placez d’abord la condition la plus étroite, ou supprimez ce lien.

fact-never-read = Le fait `{ $name }` devient vrai, mais aucune condition ne le demande.
    .help = Demandez-le avec `Fact("{ $name }")` là où il doit compter, ou supprimez-le.

never-done =
    { $what ->
        [greet] Aucune réplique ne salue le client.
        [recap] Aucune réplique ne récapitule ce qui a été convenu.
        [close] Aucune réplique ne conclut le contact.
        [purpose] Aucune réplique ne dit qui appelle et pourquoi.
        [price] Il y a quelque chose à vendre, mais aucune réplique n’en dit le prix.
        [queue] On attend derrière le client, mais aucune réplique n’a un mot pour la file.
       *[private] Des données personnelles se disent là où tout le monde lit, et aucune réplique ne passe en privé.
    }
    .help =
        { $what ->
            [greet] Donnez l’acte `Greet` à l’une des premières répliques.
            [recap] Donnez l’acte `Recap` à l’une des dernières répliques.
            [close] Donnez l’acte `Close` à l’une des dernières répliques.
            [purpose] Ajoutez `purpose: true` à la réplique qui le dit.
            [price] Ajoutez `tells_price: true` à la réplique qui le dit.
            [queue] Ajoutez `reassures_queue: true` à la réplique qui en a un.
           *[private] Ajoutez `side: Private` à la réplique qui y mène.
        }

cue-unanswerable = Le temps `{ $name }` montre une émotion (`{ $cue }`), et aucune réplique ne la nomme.
    .help = Ajoutez une réplique avec l’acte `Acknowledge`, ou supprimez `cue`.

only-harm = Toutes les répliques du temps `{ $name }` font du tort.
    .help = Ajoutez une réplique que l’on puisse donner en exemple.

better-is-wrong = La réplique `{ $name }` donne `{ $other }` pour meilleure, alors que celle-ci est fautive.
    .help = Nommez la réplique qu’un formateur voudrait vraiment entendre.

need-met-without-act = Le besoin `{ $name }` est de nature `{ $kind }`, mais aucune réplique qui y répond ne fait ce qu’un tel besoin demande.
    .help = Ajoutez l’un de ces actes à la réplique qui y répond : { $list } ; ou choisissez une autre `kind`.

demand-unanswerable = Dans le temps `{ $name }`, le client exige un superviseur, et personne ne peut transmettre.
    .help = Ajoutez une réplique avec l’acte `Escalate`, ou une `escalation` vers `Supervisor`.

handover-without-manner = La réplique `{ $name }` fait `{ $act }`, mais ne dit pas comment elle transmet.
    .help = Ajoutez `transfer: Warm` (transfert accompagné) ou `transfer: Cold` (à l’aveugle).

consent-never-asked = Dans le temps `{ $name }`, le client répond à une question qu’aucune réplique ne pose.
    .help = Ajoutez `asks_consent: true` à la réplique qui la pose, ou supprimez `consent`.

beyond-any-authority =
    { $what ->
        [instalments] La réplique `{ $name }` accorde { $number } échéances ; la règle en permet { $most }.
       *[amount] La réplique `{ $name }` accorde { $number } centimes ; personne ne peut accorder plus de { $most }.
    }
    .help = Corrigez le nombre ; si la réplique est fautive à dessein, nommez-en une meilleure avec `better`.

authority-falls = `{ $name }` peut accorder moins que `{ $other }`.
    .help = Vérifiez les deux montants : un grade plus élevé peut accorder au moins autant.

amount-differs = La réplique `{ $name }` accorde { $number } centimes, mais son texte nomme un autre montant : { $list }.
    .help = Accordez les deux.

debt-never-paid = La dette est de { $number } centimes, mais toutes les échéances que la règle permet et que le client peut payer font { $most }.
    .help = Augmentez `instalments` ou `affords`, ou baissez `owed`.

plan-without-debt = La réplique `{ $name }` convient d’un échéancier, mais le scénario n’a pas de `debt`.
    .help = Ajoutez `debt: (owed: …, instalments: …, affords: …)`.

hold-breaks-promise = L’attente de la réplique `{ $name }` dure { $number } s ; { $most } s sont annoncées.
    .help = Annoncez au moins ce qu’elle dure ; si la réplique est fautive à dessein, nommez-en une meilleure avec `better`.

beyond-limit =
    { $what ->
        [timer] Cette minuterie dure { $number } s
        [chat] Ce tchat arrive après { $number } s
        [article] Cet article demande { $number } s
        [hold] Cette attente dure { $number } s
       *[work] Ce travail prend { $number } s
    } ; le contact entier devrait durer { $limit } s au plus.
    .help = Raccourcissez, ou augmentez `limit_s`.

target-too-short =
    { $what ->
        [answer] La première réponse est attendue sous { $target } s, mais la plus courte prend { $seconds } s.
       *[contact] La cible est de { $target } s, mais le chemin le plus court vers une fin qui résout le cas prend { $seconds } s.
    }
    .help = Portez la cible au temps que demande un bon travail.

no-good-ending = Aucune fin n’a l’issue `Resolved`.
    .help = Donnez `outcome: Resolved` à l’une des fins.

leaving-resolves =
    { $what ->
        [missed] Personne ne rappelle comme promis, et la fin `{ $name }` compte comme résolue.
       *[leave] Le client perd patience, et la fin `{ $name }` compte comme résolue.
    }
    .help = Nommez une autre fin, ou donnez à celle-ci une autre issue.

repeated-entry = `{ $name }` figure deux fois dans cette liste.
    .help = Supprimez l’une des deux.

same-tone = `{ $name }` dit mot pour mot la même chose que `{ $other }`.
    .help = Écrivez comment cela sonne dans ce ton, ou supprimez-le.

similar-replies =
    { $also ->
        [yes] Des façons de dire `{ $other }` et `{ $name }` ne diffèrent que d’un mot ou presque.
       *[no] Les répliques `{ $other }` et `{ $name }` ne diffèrent que d’un mot ou presque.
    }
    .help =
        { $also ->
            [yes] Dites l’une des deux autrement : une réponse tapée pourrait être l’une comme l’autre.
           *[no] Donnez à chacune sa propre parole, ou réunissez-les.
        }

ambiguous-also =
    { $same ->
        [yes] Cette autre façon de dire `{ $name }` y est déjà.
       *[no] Ces mots sont une façon de dire à la fois `{ $other }` et `{ $name }`.
    }
    .help =
        { $same ->
            [yes] Écrivez une autre façon de le dire, ou supprimez-la.
           *[no] Retirez-les de l’une des deux.
        }

few-wordings =
    { $number ->
        [one] Une réplique sur { $of }, `{ $name }`, n’a pas quatre façons d’être dite
       *[other] { $number } répliques sur { $of } n’ont pas quatre façons d’être dites, à commencer par `{ $name }`
    }.
    .help = Ajoutez à `also` ce que d’autres diraient : avec sa parole, il faut à chaque réplique quatre façons pour que les réponses tapées se distinguent.

promise-without-contrast = Toutes les répliques du temps `{ $name }` promettent : qui tape un refus ou une réserve n’est pas compris.
    .help = Ajoutez une réplique qui refuse ou ne s’engage pas, sans `Promise`, `Compensate` ni `Overpromise`.

best-in-one-slot = Dans { $count } temps sur { $of }, la meilleure réplique est la numéro { $slot }.
    .help = Changez l’ordre des répliques dans quelques temps.

lazy-player-passes = { $player ->
        [always-first] Dire toujours la première réplique suffit
        [always-longest] Dire toujours la réplique la plus longue suffit
        [always-shortest] Dire toujours la réplique la plus courte suffit
        [script-follower] Suivre le script, qui que l’on ait en face, suffit
        [empath] Être aimable sans rien résoudre suffit
        [solver] Tout résoudre sans un mot pour la personne suffit
       *[rusher] Prendre le chemin le plus court suffit
    } pour réussir : { $grade }, quand il faut { $pass }.
    .help = { $player ->
        [always-first] Placez ailleurs de bonnes répliques.
        [always-longest] Allongez une mauvaise réplique, ou raccourcissez-en une bonne, là où quelque chose se décide.
        [always-shortest] Raccourcissez une mauvaise réplique, ou allongez-en une bonne, là où quelque chose se décide.
        [script-follower] Qu’une réplique qui n’entend rien ferme un chemin, ou coûte de la confiance.
        [empath] Laissez le cas ouvert tant que personne n’agit.
        [solver] Montrez plus souvent ce que ressent le client, et proposez une réplique sans un mot pour lui.
       *[rusher] Que le chemin court s’achève avant que les besoins soient satisfaits.
    } `aplomb explore` dit ce qu’obtient chaque joueur, et montre comment.

best-is-longest = Dans { $count } temps sur { $of }, la meilleure réplique est la plus longue.
    .help = Raccourcissez la meilleure dans quelques temps, ou laissez une mauvaise parler davantage.

too-long-to-say = La réplique `{ $name }` prend { $seconds } s à dire ou à écrire ; on n’en suit pas plus de { $most }.
    .help = Dites-en moins, ou répartissez-la sur deux temps.

hard-to-read = Ce texte est très difficile à lire : son indice est de { $index }, au-dessus de { $most }.
    .help = Faites deux phrases d’une, et prenez des mots plus courts.

unmarked-jargon = `{ $word }` est un mot du métier, mais la réplique ne fait pas l’acte `Jargon`.
    .help = Dites-le avec les mots du client ; si c’est voulu, ajoutez l’acte `Jargon`.

shouting =
    { $what ->
        [marks] Une rafale de points d’exclamation, c’est crier.
       *[capitals] Les capitales crient.
    }
    .help =
        { $what ->
            [marks] Laissez-en un, ou aucun.
           *[capitals] Écrivez-le comme on le dirait posément.
        }

doubled-word = `{ $word }` figure ici deux fois de suite.
    .help = Supprimez l’un des deux.

tu-and-vous =
    { $what ->
        [customer] Le client est tutoyé (`{ $word }`).
       *[mixed] Ce texte s’adresse à son lecteur avec `{ $word }` et avec `vous`.
    }
    .help =
        { $what ->
            [customer] Écrivez `vous` ; si la réplique est fautive à dessein, ajoutez l’acte nuisible qu’elle fait.
           *[mixed] Choisissez l’un des deux.
        }

copied-translation = La traduction de `{ $name }` en `{ $locale }` est la source, mot pour mot.
    .help = Traduisez, ou supprimez : `check` la signalera alors comme manquante.
