# text: The vending machine
title = Le distributeur
# text: { $agent } came over from returns two months ago. A colleague at the next desk calls him the vending machine, and last week a customer wrote much the same. Score this chat for what is in it.
briefing = { $agent } nous vient du service des retours, il y a deux mois. Sa voisine de bureau l’appelle « le distributeur », et la semaine dernière une cliente a écrit à peu près la même chose. Évaluez ce tchat pour ce qui s’y trouve.
# text: He greets her, and in time. That counts, even if the next thing that he says is about a size.
note-opening = Il salue, et à temps. Cela compte, même si la phrase suivante parle déjà de pointure.
# text: Embarrassed, grieving, embarrassed again, worried, glad: she shows a feeling in nearly every message, and each is answered with a number, a label or a day.
note-empathy = Gênée, en deuil, gênée encore, inquiète, heureuse : elle montre une émotion presque à chaque message, et reçoit un numéro, une étiquette, un jour.
# text: The right boots, at her door, and whose mistake it was. A short answer is not a missing one: she went walking on Sunday.
note-resolution = Les bonnes chaussures, à sa porte, et à qui la faute. Une réponse brève n’est pas une réponse absente : le dimanche, elle a marché.
# text: None. He asked for the number and the postcode before he said a word about the order. A cold tone breaks no rule.
note-compliance = Aucune. Il a demandé le numéro et le code postal avant de dire un mot de la commande. Un ton froid n’enfreint aucune règle.
