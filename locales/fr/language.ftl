# Les réponses tapées : ce que disent `read`, `match` et `benchmark`.

cli-read-about = Trouver dans des textes les actes de parole, ceux qui blessent, l’empathie et la chaleur, avec leurs mots
cli-read-examples =
    Chaque ligne de l’entrée standard est un objet JSON avec lang et text. Chacune reçoit une ligne avec acts, les actes, empathy, l’empathie (emotional-reaction, exploration, interpretation), warmth, la chaleur (de 0 à 100 ; 50 est une réponse ordinaire) et words, les mots qui réchauffent ou refroidissent le plus. Ce qui est trouvé a son text, start et end, en caractères.

    Exemples :
      aplomb read < replies.jsonl > read.jsonl
      aplomb read < replies.jsonl | jq -c .warmth
cli-match-about = Dire laquelle de plusieurs options un texte exprime
cli-match-examples =
    Chaque ligne de l’entrée standard est un objet JSON avec lang, text et options, dont chacune a un id et des examples (des façons de le dire). Chacune reçoit une ligne avec la décision (accept, ask ou none), best (les options, chacune avec sa probabilité) et why, le pourquoi.

    Exemples :
      aplomb match < replies.jsonl > read.jsonl
      aplomb match --without-model < replies.jsonl
cli-option-without-model = Comparer seulement les lettres, sans le modèle de langue : on comprend moins, on demande plus

## Les lignes sans réponse possible

lines-error = ligne { $line } : { $problem }
lines-too-long = la ligne dépasse { $bytes } octets ; coupez-la
lines-no-object = ce n’est pas un objet JSON sur une ligne
lines-no-text = « { $field } » manque ou n’est pas un texte
lines-no-list = « { $field } » manque ou n’est pas une liste
lines-lang = la langue « { $lang } » ne peut pas être lue ; celles-ci le peuvent : { $known }
match-same-id = deux options portent l’identifiant « { $id } »
match-no-example = aucune option n’a d’exemple
match-too-many = les options ont { $count } exemples ; { $most } au plus sont possibles

## Pourquoi un texte a été compris ainsi

match-why-example = Exemple le plus proche : « { $example } ».
match-why-shared = Mots communs : { $words }.
guard-blame = Mais la faute y est à quelqu’un d’autre.
guard-refusal = Mais l’un promet là où l’autre refuse.
guard-negation = Mais l’un dit non là où l’autre dit oui.
guard-hollow = Mais ces mots de compréhension n’en montrent aucune.
guard-doubt = Mais une promesse y est devenue un peut-être.
guard-polarity = Mais un seul des deux dit non à quelque chose.
guard-unfeeling = Mais on n’y voit pas que ce que l’autre ressent soit entendu.
