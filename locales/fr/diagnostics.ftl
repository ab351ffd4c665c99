# Les constats de `check` : le message dit le problème, l’aide dit le remède.

# Les mots devant un constat et devant son aide.
finding-error = erreur[{ $code }]{" "}
finding-warning = avertissement[{ $code }]{" "}
finding-help = aide{" "}

## Constats

syntax = À partir d’ici, le fichier est illisible.
    .help = Cherchez juste avant cet endroit une virgule, un guillemet ou une parenthèse qui manque.
