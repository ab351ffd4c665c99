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
