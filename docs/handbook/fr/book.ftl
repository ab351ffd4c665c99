# Les mots des tableaux et des images du manuel. Les noms des actes, des tons, etc. sont ceux du programme.

head-field = Champ
head-value = Ce que l’on écrit
head-default = S’il manque
head-meaning = Ce que c’est
head-word = Mot
head-name = Nom
head-condition = Condition
head-holds = Vraie quand
head-act = Acte
head-unheard = Avant que le sentiment ait été entendu
head-heard = Une fois qu’il l’a été
head-temperament = Tempérament
head-who = De qui il s’agit
head-demands-at = Exige un superviseur à partir d’une colère de
head-strength = Réagit plus ou moins fort à
head-rule = Règle
head-points = Points

required = obligatoire
thousands = { "\u00A0" }
decimal = ,

kind-text = texte
kind-id = identifiant
kind-bool = `true` (oui) ou `false` (non)
kind-number = de { $low } à { $high }
kind-list = liste : { $of }
kind-entries = `"identifiant":` { $of }
kind-keyed = { $key } `:` { $of }
kind-authority = centimes, ou [Rank](#Rank) `:` centimes
kind-condition = [condition](#conditions)
kind-saying = texte, ou [Phrases](#Phrases)
kind-says = texte, ou [Band](#Band) `:` texte
kind-then = identifiant, ou [liens](#ConditionalLink)
kind-variable = [variable](#variables)

# Ceux-ci n’apparaissent sur aucun écran.
lint-level-allow = Permis
lint-level-warning = Avertissement
lint-level-error = Erreur
side-public = En public
side-private = En privé
promise-end-kept = Tenue
promise-end-broken = Rompue

heat = colère
trust = confiance
patience = patience

temperament-anxious = Redoute la suite. Des étapes et des délais clairs l’apaisent ; le jargon et les ordres l’effraient ; attendre sans savoir est le pire.
temperament-blunt = Veut que ce soit fait. Peu de mots, pas de manières : les actes comptent, la cérémonie non.
temperament-entitled = S’attend à être reconnu, et à ce qu’on lui accorde quelque chose. Prompt à exiger, prompt à se radoucir dès qu’on agit.
temperament-reserved = Parle peu et montre moins encore. S’ouvre lentement, n’oublie jamais une impolitesse, et part sans éclat.
temperament-sceptic = A déjà entendu des promesses. Croit aux faits et aux récapitulatifs, et pèse chaque parole donnée.
temperament-talker = A besoin de tout raconter avant que quoi que ce soit puisse avancer. L’écouter ouvre toutes les portes, l’interrompre les ferme.
temperament-wounded-loyalist = Client de longue date, il vit la défaillance comme une trahison. La prise en charge l’aide beaucoup ; un reproche ou un texte récité le blesse deux fois.

axis-lines = phrases du conseiller
axis-seconds = secondes d’attente

picture-order = Reconnaître et expliquer, dans les deux ordres
order-right = Reconnaître, puis expliquer
order-wrong = Expliquer, puis reconnaître

picture-apologies = Une fois des excuses, ou quatre
apologies-way = Reconnaître, s’excuser une fois, prendre en charge, proposer
apologies-sorry = S’excuser quatre fois

picture-sympathy = La compassion, avec et sans action
sympathy-acting = Compassion et action tour à tour
sympathy-endless = Cinq fois de la compassion, et rien de fait

picture-promise = Ce que devient la confiance après une promesse
promise-kept = Reconnaître, promettre, tenir
promise-too-much = Reconnaître, promettre trop, ne pas tenir
promise-broken = Reconnaître, promettre, ne pas tenir

picture-hold = La patience qui reste après une mise en attente
hold-kept = Expliquée, deux minutes annoncées
hold-silent = Sans un mot
hold-broken = Une demi-minute annoncée
