# Reprendre des histoires d’autres programmes.

## La commande

cli-import-about = Faire un scénario d’une histoire écrite ailleurs : Twine, tableur, ink, H5P
cli-import-file = Un fichier Twee ou une page publiée par Twine, un tableau (CSV, ODS, XLSX), une histoire ink compilée, un Branching Scenario de H5P
cli-import-into = Le pack qui reçoit le scénario ; il est créé s’il n’existe pas. Sans cette option, un nouveau pack dans le dossier courant
cli-import-id = Le nom du scénario dans le pack ; sinon celui du fichier
cli-import-from = Ce qu’est le fichier : { $formats } ; sinon le programme le devine
cli-import-dry-run = Ne rien écrire, dire seulement ce qui serait repris
cli-import-sample = Écrire un tableau de départ, en CSV, sans rien importer
cli-import-examples =
    Exemples :
      aplomb import histoire.twee
      aplomb import repliques.xlsx --into packs/premiere-semaine --id commande-perdue
      aplomb import cours.h5p --dry-run --format json
      aplomb import --sample tableau.csv

    --lang dit aussi dans quelle langue l’histoire est écrite.

import-done = { $file } ({ $format }) est devenu { $path }.
import-would = { $file } ({ $format }) deviendrait { $path }.
import-language = Langue supposée des textes : { $language } (sinon, précisez-la avec --lang).
import-counts = { $beats ->
        [one] 1 étape
       *[other] { $beats } étapes
    }, { $replies ->
        [one] 1 réplique
       *[other] { $replies } répliques
    }, { $endings ->
        [one] 1 fin
       *[other] { $endings } fins
    }.
import-lossless = Tout a été repris.
import-losses = { $count ->
        [one] 1 élément n’a pas été repris tel quel
       *[other] { $count } éléments n’ont pas été repris tels quels
    } :
import-loss-line = ligne { $line }
import-next = Ce qui reste à faire :
import-next-acts = { $replies ->
        [one] Dire ce que fait 1 réplique (ses actes) : le fichier n’en dit rien, et le client ne réagit qu’à cela.
       *[other] Dire ce que font { $replies } répliques (leurs actes) : le fichier n’en dit rien, et le client ne réagit qu’à cela.
    }
import-next-customer = Décrire le client et le contact : nom, tempérament, humeur, besoins, canal.
import-next-check = Voir ce qui peut être amélioré : aplomb check { $path }
import-next-play = Jouer le scénario : aplomb play { $path }
import-next-warnings = Pour l’instant, la vérification { $warnings ->
        [0] n’a rien à signaler
        [one] donne 1 avertissement
       *[other] donne { $warnings } avertissements
    }.
import-sample-written = { $file } est prêt : une ligne par réplique. Une fois rempli : aplomb import { $file }
import-nothing-named = Indiquez un fichier, ou demandez un tableau avec --sample.
import-exists = { $path } existe déjà.
import-exists-hint = Choisissez un autre nom, avec --id NOM, ou un autre fichier.
import-bad-id = « { $id } » ne peut pas servir de nom ici : employez des minuscules de a à z et des chiffres, reliés par des traits d’union.
import-no-pack = { $path } contient un pack.ron illisible, ou sans ordre (order).
import-no-pack-hint = Corrigez-le d’abord : aplomb check { $path }
import-unsound = Ce qui a été tiré de { $file } contient des erreurs : rien n’a été écrit. Merci de le signaler, fichier à l’appui.

format-name-twee = Twine
format-name-sheet = tableur
format-name-ink = ink
format-name-h5p = H5P

unread-not-ours = { $file } n’est ni un fichier Twee, ni un tableau aux colonnes connues, ni une histoire ink compilée, ni un Branching Scenario de H5P.
unread-broken = { $file } commence comme un format connu, mais ne peut pas être lu : il est abîmé ou incomplet.
unread-too-large = { $file } est plus grand que toute histoire qui tient dans un scénario.
unread-no-choices = { $file } n’offre aucun choix à qui s’exerce : on ne peut pas en faire un scénario.

## Ce qui n’est pas repris

loss-macro = commandes de l’autre programme
loss-help-macro = Un scénario n’a pas d’équivalent. Ce qu’elles contenaient figure dans le texte quand c’était possible.
loss-variable = valeurs comptées ou calculées
loss-help-variable = Un scénario connaît des faits (vrais ou non) et l’humeur du client. Écrivez la valeur dans le texte, ou employez des faits : set, clear, when.
loss-condition = conditions que les faits ne permettent pas de décider
loss-help-condition = Ce qu’elles protégeaient est toujours là, ou jamais, comme le dit le commentaire du fichier. Écrivez une condition sur les faits ou l’humeur : when.
loss-random = éléments laissés au hasard
loss-help-random = Un scénario est le même à chaque fois. La première possibilité a été retenue ; faites des autres des étapes à part.
loss-variation = mots qui changent à chaque lecture
loss-help-variation = La première formulation a été retenue.
loss-script = scripts
loss-help-script = Un scénario n’exécute aucun programme. Ce qui compte peut devenir un fait, ou un travail qui prend du temps : costs_s.
loss-style = styles
loss-help-style = Le programme a sa propre apparence. Rien à faire.
loss-media = images, sons et films
loss-help-media = Un scénario est fait de mots. Dites dans la consigne, ou dans les paroles du client, ce qu’il fallait voir ou entendre.
loss-formatting = gras, italique, titres et couleurs
loss-help-formatting = Les mots y sont, sans eux. Rien à faire.
loss-frame = ce qui entoure chaque passage : menus, en-têtes, pieds de page
loss-help-frame = Rien à faire, sauf si l’on y apprenait quelque chose : mettez-le alors dans la consigne ou dans la fiche du client.
loss-link = liens qui ne mènent nulle part, ou hors de l’histoire
loss-help-link = La réplique met fin au contact, ou les mots restent sans le lien. Donnez-lui une suite : then.
loss-score = scores
loss-help-score = Un scénario est évalué sur ce qui est dit. Le meilleur et le plus bas score sont devenus des issues.
loss-interaction = autres activités que choisir : quiz, vidéos, saisies
loss-help-interaction = Seuls leurs mots ont été repris, quand il y en a.
loss-setting = réglages de l’autre programme
loss-help-setting = Rien à faire : le programme a les siens.
loss-column = colonnes inconnues
loss-help-column = Les colonnes sont décrites dans la documentation de la ligne de commande ; aplomb import --sample les écrit toutes.
loss-word = cellules qui n’ont pas leur place là
loss-help-word = Les actes et les issues ont des noms fixes ; les cellules d’une réplique demandent une réplique.
loss-one-answer = étapes où une seule réponse était possible
loss-help-one-answer = Un choix en demande deux : un silence a été ajouté. Écrivez une seconde réponse qui vaille la peine.
loss-many-answers = étapes où plus de neuf réponses étaient possibles
loss-help-many-answers = Les autres sont dans une étape à part, derrière la neuvième réplique. Moins, c’est mieux.
loss-no-choice = passages qui continuaient sans choix
loss-help-no-choice = Une étape se termine par une réponse : deux ont été ajoutées, qui ne font qu’écouter. Joignez cette étape à la suivante, ou donnez-lui de vraies réponses.
loss-no-ending = étapes d’où aucun chemin ne menait à une fin
loss-help-no-ending = Une réplique qui met fin au contact a été ajoutée. Remplacez-la par une réplique qui mène plus loin.
loss-no-answer-left = étapes où chaque réponse avait une condition
loss-help-no-answer-left = Une réplique toujours présente, qui met fin au contact, a été ajoutée. Remplacez-la.
loss-outcome = fins dont le sens n’est pas dit
loss-help-outcome = Elles comptent comme un succès partiel. Choisissez l’issue : Resolved, Partial, Escalated, Unresolved, Lost.
loss-fact = faits au-delà des soixante-quatre qu’un scénario peut tenir
loss-help-fact = Ce qui en dépendait est toujours là.
loss-too-much = passages et textes au-delà de ce que tient un scénario
loss-help-too-much = Le plus proche du début a été repris. Faites plusieurs scénarios d’une longue histoire.

## Commentaires du fichier

import-comment-from = Importé de { $file }. Là où quelque chose n’a pas pu être repris, un commentaire dit ce qui s’y trouvait.
import-comment-acts = { $replies ->
        [one] Pour 1 réplique, personne ne sait ce qu’elle fait : choisissez les actes marqués « supposé ».
       *[other] Pour { $replies } répliques, personne ne sait ce qu’elles font : choisissez les actes marqués « supposé ».
    }
import-comment-frame = Le client et le contact ne sont pas dans le fichier : d’ici aux étapes (beats), changez ce qui ne convient pas.
import-comment-was = il y avait : { $source }
import-comment-guessed = supposé
import-note-left = Ajouté : comment cela finit quand le client perd patience.
import-note-over = Ajouté : la fin de ce qui n’en avait pas.
import-note-no-choice = Ajouté : l’histoire continuait ici sans choix.
import-note-no-ending = Ajouté : aucun chemin ne menait d’ici à une fin.
import-note-no-answer-left = Ajouté : toutes les autres réponses ont une condition.
import-note-one-answer = Ajouté : il n’y avait qu’une réponse. Écrivez-en une autre.
import-note-many-answers = Ajouté : il y a plus de neuf réponses.

## Mots du scénario

import-briefing = Un client prend contact. Écoutez-le et aidez-le de votre mieux.
import-customer = Le client
import-need = obtenir une réponse utile
import-go-on = Continuez, je vous écoute.
import-more = Qu’est-ce que nous pourrions regarder d’autre ?
import-close = Je dois mettre fin à notre échange. Merci de nous avoir contactés.
import-left-says = J’ai assez attendu. Au revoir.
import-left-becomes = Le client est parti sans réponse.
import-over-says = Bon. Au revoir, alors.
import-over-becomes = L’échange s’est terminé avant que rien ne soit réglé.
import-pack-about = Importé de { $file }.

## Le tableau

sheet-column-moment = étape
sheet-column-customer = le client dit
sheet-column-tense = client tendu
sheet-column-furious = client furieux
sheet-column-reply = réplique
sheet-column-name = nom de la réplique
sheet-column-acts = actes
sheet-column-to = mène à
sheet-column-when = seulement si
sheet-column-sets = retenir
sheet-column-needs = besoin satisfait
sheet-column-better = meilleure réplique
sheet-column-coach = conseil
sheet-column-outcome = issue
sheet-column-becomes = la suite

sheet-sample-opening = accueil
sheet-sample-opening-says = Bonjour. Mon colis aurait dû arriver lundi.
sheet-sample-opening-tense = Bonjour. Trois jours de retard, et personne ne me dit rien !
sheet-sample-sorry = Bonjour. On vous a laissé attendre, je vous prie de nous en excuser. De quand date votre commande ?
sheet-sample-sorry-name = excuses
sheet-sample-sorry-fact = excuses-faites
sheet-sample-number = Quel est votre numéro de commande ?
sheet-sample-number-coach = Correct, mais le client n’a pas encore entendu un mot sur l’attente.
sheet-sample-parcel = colis
sheet-sample-parcel-says = Du deux mars. C’est un cadeau pour demain.
sheet-sample-send = Donc, un autre part par coursier et il est chez vous demain avant midi. Puis-je faire autre chose pour vous ?
sheet-sample-refund = Je peux vous rembourser les frais de port.
sheet-sample-wait = Il finira bien par arriver.
sheet-sample-need = le colis à temps
sheet-sample-happy = content
sheet-sample-happy-says = C’est gentil à vous. Merci !
sheet-sample-happy-becomes = Le cadeau était sur la table à temps.
sheet-sample-gone = parti
sheet-sample-gone-says = Alors j’irai l’acheter ailleurs.
sheet-sample-gone-becomes = Le client a acheté le cadeau dans un autre magasin.
