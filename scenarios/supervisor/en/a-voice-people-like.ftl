# text: Une voix qu’on aime
title = A voice people like
# text: { $agent } répond à l’accueil depuis six ans, et les patients demandent après elle. L’équipe propose cet appel comme modèle pour les nouvelles recrues. Écoutez-le comme n’importe quel autre, et remplissez la grille.
briefing = { $agent } has been at the front desk for six years, and patients ask for her by name. The team has put this call forward as a model for new colleagues. Listen to it like any other, and fill in the sheet.
# text: Elle demande où est la mère, et laisse chacun finir. Mais à la mère, qui vient de poser ses conditions, elle ne redit rien.
note-listening = She asks where the mother is, and lets everybody finish. But to the mother, who has just set her terms, she says none of them back.
# text: Un au revoir aimable, et rien de redit : ni le traversier, ni mercredi, ni le papier. Et le dossier est classé comme un simple déplacement.
note-closing = A pleasant goodbye, and nothing said again: not the ferry, not Wednesday, not the form. And the case is filed as a mere change of date.
# text: Un clin d’œil est une réponse : la date appartenait à la mère. { $agent } le reconnaît dès la phrase suivante, et si joliment qu’on oublie de le relever. Une erreur réparée reste une erreur critique.
note-compliance = A wink is an answer, and the date was the mother’s to give. { $agent } owns it in the very next sentence, and so nicely that one forgets to mark it. An error put right is still a critical error.
