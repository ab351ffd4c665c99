# Ce qui se dit pendant une rencontre.

refusal-not-offered = Il n’y a pas ici de réponse « { $reply } ». Vous pouvez dire : { $offered }.
refusal-hold-length = Une mise en attente de { $lasts } s n’est pas possible. Choisissez de 1 à { $most } secondes.
refusal-still-talking = Le client est toujours là. Répondez d’abord ; le traitement après appel vient une fois qu’il est parti.
refusal-customer-gone = Le client est parti. Il ne reste que le traitement après appel : wrap-up.
refusal-over = Cette rencontre est terminée. Commencez-en une autre.
