# Les réponses tapées : ce que disent `read`, `match` et `benchmark`.

cli-read-about = Trouver dans des textes les actes de parole, ceux qui blessent, l’empathie et la chaleur, avec leurs mots
cli-read-examples =
    Chaque ligne de l’entrée standard est un objet JSON avec lang et text. Chacune reçoit une ligne avec acts, les actes, empathy, l’empathie (emotional-reaction, exploration, interpretation), warmth, la chaleur (de 0 à 100 ; 50 est une réponse ordinaire) et words, les mots qui réchauffent ou refroidissent le plus. Ce qui est trouvé a son text, start et end, en caractères.

    Exemples :
      aplomb read < replies.jsonl > read.jsonl
      aplomb read < replies.jsonl | jq -c .warmth
      aplomb read --pack notre-magasin < replies.jsonl > read.jsonl
cli-option-read-pack = Lire comme ce pack fait lire les réponses tapées, avec les tournures et les mots chaleureux qu’il ajoute : son identifiant ou son dossier
read-no-pack = Il n’y a ni pack « { $pack } », ni dossier de pack de ce nom.
read-bad-phrases = Une tournure que le pack { $pack } ajoute dans language/{ $lang }.ron est illisible.
read-see-check = Pour savoir pourquoi : aplomb check, suivi du dossier du pack
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
guard-changed = Mais des mots y changent, et le sens avec eux.
guard-unfeeling = Mais on n’y voit pas que ce que l’autre ressent soit entendu.

## Avec quelle justesse les réponses sont lues

cli-benchmark-about = Mesurer le programme sur vos propres données
cli-benchmark-language-about = Mesurer avec quelle justesse les réponses tapées sont lues, sur des données publiques
cli-benchmark-language-files =
    Fichiers cherchés dans le dossier ; ce qui n’y est pas est laissé de côté :
      clinc150_en.json, clinc150_domains.json    intentions en anglais, par sujet (CLINC150)
      wikit_fr_train.csv, wikit_fr_test.csv      questions en français, par intention ; politeness_fr_dev.csv : textes lointains
      listener_acts_en/*.txt                     réponses anglaises de personnes qui écoutent, par acte
      politeness_en_dev.csv, politeness_fr_dev.csv    la politesse de demandes, jugée par des personnes (TyDiP)
      empathy_emotional-reactions.csv, empathy_explorations.csv    par quoi des réponses montrent de l’empathie ; une ligne sur deux

    150 tâches sont tirées de chacun : de 3 à 6 options d’un même sujet, de 2 à 8 exemples chacune. Des textes à lire, un sur deux : les autres ont servi au réglage.
cli-option-data = Le dossier des données
cli-option-benchmark-seed = Tirer les tâches d’après ce nombre ; 0 par défaut
benchmark-unreadable = { $path } n’a pas la forme de ces données ; prenez le fichier tel qu’il a été publié.
benchmark-no-corpus = { $corpus } : les fichiers n’y sont pas, laissé de côté.
benchmark-matching = Quelle option une réponse exprime, en pour cent
benchmark-row = { $corpus }, { $way }
benchmark-tone = Le ton, face au jugement de personnes
benchmark-tone-politeness-en = politesse en anglais (Spearman)
benchmark-tone-politeness-fr = politesse en français (Spearman)
benchmark-tone-emotional-reaction = réaction émotionnelle (macro-F1)
benchmark-tone-exploration = exploration (macro-F1)
benchmark-corpus-intents = Intentions en anglais
benchmark-corpus-questions = Questions en français
benchmark-corpus-acts = Actes d’écoute en anglais
benchmark-way-model = avec le modèle
benchmark-way-letters = sans
benchmark-column-first = première
benchmark-column-second = parmi deux
benchmark-column-accepted = acceptée
benchmark-column-mistaken = confondue
benchmark-column-near = aucune, proche
benchmark-column-far = aucune, loin
benchmark-column-time = ms
benchmark-load =
    « Première » et « parmi deux » : la bonne option est classée première, ou parmi les deux premières. « Acceptée » et « confondue » : la bonne option, ou une autre, est prise sans demander. « Aucune » : des textes qui n’expriment aucune option, du même sujet ou d’un autre, et qui ne sont pris pour aucune. « ms » : temps médian pour une réponse de 40 mots.
    Le modèle a été chargé en { $ms } ms.
