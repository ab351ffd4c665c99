# À quoi mène un entretien de coaching : les appels suivants du conseiller.

next-calls = Les appels suivants de { $agent }
next-calls-all = Ce que vous avez trouvé ensemble tient dans chacun d’eux.
next-calls-some = Sur { $of } choses qui changent tout, { $changed ->
        [one] une seule a été trouvée
       *[other] { $changed } ont été trouvées
    } : la nouvelle habitude tient un moment, puis l’ancienne revient.
next-calls-nothing = Rien n’a été trouvé qui change une habitude : { $agent } continue comme avant.
next-calls-customer = Client : { $line }
next-calls-before = Avant : { $line }
next-calls-after = Après : { $line }
next-calls-grade = { $grade } : { $before } → { $after }
next-calls-same = Aucune réplique ne change ici : cet appel ne touche pas à l’habitude.
next-calls-habit = La vieille habitude : l’appel se passe comme sans l’entretien.

# How a talk ended from which the agent walked away.
talk-broken-off = Interrompu
