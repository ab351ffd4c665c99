# Modifier un scénario.

refused-no-file = Le fichier { $name } n’existe pas, ou n’est pas du texte.
refused-broken = { $name } contient des fautes de syntaxe : corrigez-les d’abord.
refused-unknown = Il n’y a pas de « { $name } » ici.
refused-taken = « { $name } » existe déjà : choisissez un autre nom.
refused-in-use = « { $name } » est encore cité par « { $by } » : modifiez d’abord ce passage.
