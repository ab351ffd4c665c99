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
interview-points = { $got } points sur { $possible }
interview-points-none = aucun point en jeu : cette question n’aurait pas dû être posée
interview-model = Une réponse complète
interview-other-model = Une autre, d’un tout autre parcours
interview-weak = Une réponse que beaucoup donnent

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
interview-field-tip = Ctrl+Entrée donne la réponse ; Entrée passe à la ligne.
interview-answer = Répondre
interview-hint = Conseil
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
interview-own-title = Vos questions
interview-own-left = { $count ->
        [one] Vous pouvez en poser encore une.
       *[other] Vous pouvez en poser { $count }.
    }
interview-own-field = Une question à vous
interview-own-ask = Demander
interview-own-done = Plus de question
interview-own-nothing = Vous n’avez rien demandé.
interview-over = L’entretien est terminé
interview-to-summary = Voir le bilan
interview-afterwards = { $name }, à un collègue
interview-table = Question par question
interview-unanswered = Sans réponse
interview-thank-you = Un mot de remerciement, à envoyer le jour même
interview-copy = Copier
interview-copied = Copié
interview-save = Enregistrer le bilan
interview-saved = Enregistré : { $path }
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
library-prepare = Voir la présentation
