# Ce qui se dit pendant une rencontre.

refusal-not-offered = Il n’y a pas ici de réponse « { $reply } ». Vous pouvez dire : { $offered }.
refusal-hold-length = Une mise en attente de { $lasts } s n’est pas possible. Choisissez de 1 à { $most } secondes.
refusal-still-talking = L’échange n’est pas terminé. Répondez d’abord ; le traitement après appel vient ensuite.
refusal-customer-gone = L’échange est terminé. Il ne reste que le traitement après appel : wrap-up.
refusal-over = Cette rencontre est terminée. Commencez-en une autre.
refusal-not-in-this-channel =
    { $channel ->
        [chat] Il n’y a pas de mise en attente dans un tchat.
        [email] Il n’y a pas de mise en attente dans un e-mail.
        [social] Il n’y a pas de mise en attente sur les réseaux sociaux.
       *[in-person] Il n’y a pas de mise en attente au comptoir.
    } Dites ou écrivez plutôt ce qui prend du temps.
refusal-composed = Cette réponse se compose : envoyez ses parties dans l’ordre voulu, par exemple « send merci faits ».
refusal-not-composed = Ici, on dit une seule réplique. Choisissez parmi celles qui sont proposées.
refusal-parts = Une réponse compte au moins une partie, et jamais deux fois la même.
refusal-no-such-entry =
    { $list ->
        [empty] Il n’y a pas de « { $name } » ici.
       *[other] Il n’y a pas de « { $name } » ici. Il y a : { $list }.
    }
refusal-no-callback = Aucun rappel n’est à faire. Terminez par wrap-up.
refusal-no-such-chat =
    { $chats ->
        [one] Il n’y a qu’un client ici.
       *[other] Il y a { $chats } tchats ici : choisissez de 1 à { $chats }.
    }
