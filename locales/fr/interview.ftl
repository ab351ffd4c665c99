# Les entretiens : les mots communs au terminal, à la fenêtre et au bilan.

star-situation = Situation
star-task = Tâche
star-action = Action
star-result = Résultat

interview-mode-practice = Entraînement
interview-mode-mock = Comme le jour J

part-state-told = dit
part-state-after-asking = dit après relance
part-state-missing = manque

interview-verdict-well = L’entretien s’est bien passé
interview-verdict-fair = L’entretien s’est assez bien passé
interview-verdict-badly = Vous valez mieux que ce qui a été entendu

interview-refused-not-now = Ce n’est pas ce qui est attendu à ce moment.
interview-refused-not-in-mock = Comme le jour J : ni conseil, ni second essai. L’entraînement offre les deux.
interview-refused-no-words = Il n’y a pas un mot : écrivez ce que vous diriez.
interview-refused-unknown-question = Cette question n’est pas dans la liste.

# À une question que personne n’avait prévue.
interview-unforeseen = La question est juste, et je ne veux pas répondre au hasard. Je me renseigne et je vous dis ce qu’il en est.

interview-promotion = promotion

# Retour sur une réponse.
interview-told-by = { $part } : dit
interview-told-late = { $part } : dit après relance
interview-not-told = { $part } : manque
interview-length = { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }, environ { $seconds } s à dire ; cette question demande { $from } à { $to } s
interview-voices = « Je » { $i } fois, « nous » ou « on » { $we } fois
interview-voices-tip = C’est vous qu’on veut entendre : là où « nous » avons agi, dites quelle était votre part.
interview-points = { $got ->
        [one] { $got } point
       *[other] { $got } points
    } sur { $possible }
interview-points-none = aucun point en jeu : cette question n’aurait pas dû être posée
interview-model = Une réponse complète
interview-other-model = Une autre, d’un tout autre parcours
interview-weak = Une réponse que beaucoup donnent

# L’entretien dans un terminal, et le bilan à garder.
interview-command-hint = conseil
interview-command-again = encore
interview-command-next = suite
interview-command-model = modèle
interview-command-done = terminé
interview-does-hint = lire comment bâtir la réponse, avant de la donner
interview-does-again = répondre encore une fois à la même question
interview-does-next = passer à la question suivante
interview-does-model = lire deux réponses complètes, et une que beaucoup donnent
interview-does-done = plus de questions : l’entretien est fini
interview-words-example = Un matin…
interview-does-words = dire cela, sur une seule ligne
interview-does-quoted = de même, quel que soit le premier mot
interview-does-number = poser la question de ce numéro
interview-does-leave = quitter l’entretien
interview-prompt-answer = Votre réponse, sur une ligne (« ? » pour l’aide)
interview-prompt-reviewed = { $again }, { $next } ou { $model } (« ? » pour l’aide)
interview-prompt-own = Un numéro, ou votre propre question ; { $done } si vous n’en avez plus
interview-difficulty = difficulté { $difficulty }/5
interview-role = Le poste : { $role }
interview-interviewer = Face à vous : { $name } ({ $temper }).
interview-how-practice = Vous tapez ce que vous diriez. Après chaque réponse, vous voyez ce qu’elle dit et ce qui manque, et vous pouvez la reprendre.
interview-how-mock = Vous tapez ce que vous diriez : une seule réponse par question, et le bilan à la fin seulement.
interview-hint = Conseil : { $hint }
interview-hint-there = Un conseil vous attend : tapez { $word }
interview-look = Retour sur votre réponse
interview-part-means = Une bonne réponse { $means }.
interview-weak-why = Ce qui lui manque : { $why }
interview-how-it-went = Comment cela s’est passé
interview-parts = { $state } : { $parts }
interview-own = Vos questions
interview-own-none = Vous n’en avez posé aucune.
interview-all-in-all = En somme
interview-points-percent = { $got ->
        [one] { $got } point
       *[other] { $got } points
    } sur { $possible }, soit { $percent } %
interview-simulated = Le programme a lu les réponses, et la personne en face est simulée : c’est un entraînement, non un jugement.
interview-afterwards = Ce qu’en dit { $name } à un collègue
interview-thank-you = Un mot à envoyer le soir même
interview-summary-tip = Pour tout garder avec vos réponses et les modèles, en une page à imprimer : --summary FICHIER.html
interview-summary-kept = Le bilan se trouve dans { $path }.
interview-no-place-for-summary = Le bilan ne peut pas être écrit dans { $path } : donnez un fichier dans un dossier qui existe.
interview-left = Vous avez quitté l’entretien. Rien n’en est conservé.
interview-unfinished = L’entretien n’est pas fini : { $made ->
        [0] aucun coup n’a été joué
        [one] un coup a été joué
       *[other] { $made } coups ont été joués
    }, et il n’y en a plus.
interview-moves-left = l’entretien était fini avant ce coup.
interview-not-a-move = « { $text } » commence comme un coup imprimé par play, et n’en est pas un.
interview-cut = C’était très long : les { $most } premiers caractères ont été lus.
interview-cannot-read-language = Les réponses ne peuvent pas être lues dans cette langue ({ $lang }), seulement en : { $languages }.

summary-title = Entretien : { $title }
summary-candidate = Candidature de
summary-interviewer = En face
summary-who = { $name } ({ $temper })
summary-role = Poste
summary-setting = Rencontre
summary-mode = Mode
summary-date = Date
summary-overview = Question par question
summary-caption = Ce que demandait chaque question, et ce qui a été dit
summary-column-question = Question
summary-column-part = Élément
summary-column-told = Dit ?
summary-column-points = Points
summary-answers = Vos réponses
summary-attempts = { $count ->
        [one] { $count } essai
       *[other] { $count } essais, dont voici le dernier
    }
summary-hint-read = conseil lu
summary-you-said = Ce que vous avez dit
summary-asked-after = { $name } : « { $text } »
summary-missing = Ce qui manquait
summary-part-means = { $part } : une bonne réponse { $means }
summary-footer = Fait par Aplomb. La personne en face est simulée, et les réponses ont été lues par le programme : ce qu’il y a trouvé, et les points, relèvent de l’entraînement et ne jugent personne.

## La fenêtre : carte, présentation, entretien, bilan

interview-kind = Entretien
interview-questions = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
interview-begin = Commencer
interview-begin-anew = Recommencer du début
interview-go-on = Reprendre où vous en étiez
interview-under-way = Vous avez quitté cet entretien avant la fin. Ce qui a été dit est toujours là.
interview-mode-title = Comment voulez-vous le passer ?
interview-mode-why-practice = Un conseil avant chaque réponse, un retour après, et autant d’essais que vous voulez.
interview-mode-why-mock = Ni conseil ni second essai, et aucun commentaire avant la fin.
interview-getting-ready = La lecture de vos réponses se prépare. Vous pouvez déjà écrire.
interview-leave-title = Quitter cet entretien ?
interview-leave-text = Ce qui a été dit et ce que vous écrivez restent là tant que le programme est ouvert : vous pourrez reprendre depuis la présentation.
interview-field = Votre réponse, avec les mots que vous diriez
interview-field-tip = Ctrl+Entrée envoie ; Entrée passe à la ligne.
interview-answer = Répondre
interview-hint-button = Conseil
interview-timer-hide = Masquer temps et longueur
interview-timer-show = Afficher temps et longueur
interview-elapsed = { $time } depuis la question
interview-progress = Question { $number } sur { $count }
interview-said = Ce qui a été dit
interview-said-nothing = Questions et réponses figureront ici.
interview-told-title = Ce que votre réponse a dit
interview-your-answer = Votre réponse
interview-again = Recommencer
interview-next = Continuer
interview-own-left = { $count ->
        [one] Vous pouvez en poser encore une.
       *[other] Vous pouvez en poser { $count }.
    }
interview-own-field = Une question à vous
interview-own-ask = Demander
interview-own-done = Plus de question
interview-over = L’entretien est terminé
interview-to-summary = Voir le bilan
interview-table = Question par question
interview-unanswered = Sans réponse
interview-copy = Copier
interview-copied = Copié
interview-save = Enregistrer le bilan
interview-saved = Enregistré : { $path }
interview-no-folder = Le système n’indique aucun dossier où garder vos données : lancez le programme avec --data-dir pour en donner un.
interview-once-more = Repasser cet entretien

interview-keys-begin = commencer
interview-keys-answer = donner la réponse
interview-keys-field = aller au champ
interview-keys-hint = lire le conseil
interview-keys-next = continuer
interview-keys-again = répondre une nouvelle fois
interview-keys-examples = afficher une réponse complète, ou une réponse faible
interview-keys-pick = poser une question de la liste
interview-keys-ask = poser la question écrite
interview-keys-done = plus de question
interview-keys-summary = voir le bilan
interview-keys-leave = sortir du champ, puis quitter l’entretien
interview-keys-questions = regarder une autre question
library-interviews = Entretiens
library-calibrations = Enregistrements
library-prepare = Voir la présentation
