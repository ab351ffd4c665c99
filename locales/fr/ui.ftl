# La fenêtre : écrans, boutons, touches.

language-name = Français
agent-unnamed = Camille

nav-home = Aujourd’hui
nav-library = Clients
nav-settings = Réglages
nav-keys = Touches
close = Fermer
start = Commencer

## Touches

key-tab = Tab
key-enter = Entrée
key-control = Ctrl+{ $key }
key-escape = Échap
keys-title = Touches de cet écran
keys-reply = dire cette phrase
keys-hold = mettre en attente
keys-go-on = reprendre l’appel, clore le dossier
keys-leave = quitter le contact ; rien n’est perdu
keys-lines = choisir une phrase
keys-replay = réessayer à partir de la phrase choisie
keys-filter = taper un filtre
keys-scenarios = choisir un client
keys-start = commencer
keys-home = revenir à l’accueil
keys-tab = passer d’un élément au suivant
keys-press = activer l’élément encadré
keys-help = afficher ces touches

## Un client

heat = Colère
trust = Confiance
patience = Patience
trend-steady = stable
trend-rising = en hausse
trend-falling = en baisse
gauge-name = { $label } { $value } sur 20, { $trend }
clock-name = Durée de traitement { $time }, objectif { $target }
grade-name = { $label } { $value } sur 100
difficulty = Difficulté { $level } sur 5
target-of = Objectif { $time }
best-of = Meilleur résultat : { $grade } sur 100
not-met-yet = Pas encore rencontré
passed = Validé
not-passed = Non validé

## Le premier écran

welcome-title = Garder son aplomb quand l’autre le perd
welcome-text = Vous allez rencontrer des clients en colère, épuisés ou perdus. Répondez-leur : ils réagissent à ce que vous dites. Vous verrez ensuite, phrase par phrase, ce que cela a produit.
welcome-name-why = C’est ainsi que les clients vous appelleront. Ce nom reste sur cet ordinateur.
welcome-start = Commencer
welcome-skip = Passer

## Les clients à rencontrer

library-title = Clients
library-filter = Filtrer
library-channel = Canal
library-difficulty = Difficulté
library-all-channels = Tous
library-all-levels = Toutes
library-none = Aucun client ne correspond à ces filtres. Retirez-en un.
library-empty = Aucun scénario n’a été trouvé. Placez un dossier de scénarios là où le programme les cherche.
library-briefing = Contexte
library-skills = Ce que l’on y travaille
library-policy = Ce que vous pouvez faire
library-workshop = Ouvrir dans l’atelier

## Le contact

encounter-hold = Mettre en attente
encounter-resume = Reprendre l’appel
encounter-leave = Quitter
encounter-leave-title = Quitter ce contact ?
encounter-leave-text = Tout ce qui précède est conservé. Vous pourrez reprendre plus tard au même instant.
encounter-stay = Rester
encounter-back = Retour
encounter-policy = Ce que vous pouvez faire
encounter-answer = Votre réponse
encounter-hold-title = Comment mettez-vous le client en attente ?
encounter-hold-silent = Sans un mot
encounter-hold-promised = Dire pourquoi, et annoncer { $time }
encounter-on-hold = En attente
encounter-waited = Attente de { $waited }
encounter-waited-of = Attente de { $waited } sur { $promised } annoncées
encounter-after-call = Traitement après appel
encounter-after-call-text = L’échange est terminé. Complétez le dossier, puis voyez comment cela s’est passé.
encounter-wrap-up = Compléter le dossier
encounter-to-debrief = Voir le bilan
encounter-mood-hidden = L’humeur est masquée : le visage et les mots la disent.
encounter-typing = Le client est en train d’écrire
encounter-you = Vous :{" "}
encounter-customer = { $name } :{" "}
note-held = En attente { $waited }, { $promised } annoncées
note-held-silently = En attente { $waited }, sans un mot
note-worked = Vous avez cherché une information : { $time }
note-supervisor = { $name } demande un superviseur
note-left = { $name } n’attend plus et s’en va
note-unmoved = Aucun changement
note-coach = Conseil : { $text }

## Les canaux

queue-waiting = { $count ->
        [0] Personne n’attend derrière
        [one] { $count } personne attend derrière
       *[other] { $count } personnes attendent derrière
    }
queue-gone = { $count ->
        [one] { $count } est partie
       *[other] { $count } sont parties
    }
chats-title = Tchats
chat-name = Tchat { $number }, { $name }
chat-typing = écrit
chat-unread = nouveau message
chat-read = lu
chat-left = a quitté le tchat
chat-over = terminé
chat-waits = attend { $time }
letter-from = De
letter-subject = Objet
letter-answer = Votre réponse
letter-empty = Choisissez ci-dessous les éléments de votre réponse, dans l’ordre où ils seront lus. Vous pourrez changer cet ordre jusqu’à l’envoi.
letter-send = Envoyer
letter-part = Élément { $number } sur { $of }
letter-up = Monter l’élément { $number }
letter-down = Descendre l’élément { $number }
letter-remove = Retirer l’élément { $number }
letter-count = { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
social-public = Public
social-private = Messages privés
social-here = Vous écrivez ici
social-nothing-private = Rien encore. Tout ce qui touche au compte du client a sa place ici.
social-everybody = Tout le monde peut lire ce fil
social-onlookers = { $count ->
        [one] Tout le monde peut lire ce fil : { $count } personne le suit
       *[other] Tout le monde peut lire ce fil : { $count } personnes le suivent
    }
social-between = Vous et { $name } êtes seuls à lire ces messages
outbound-title = Vous appelez { $name }
outbound-purpose-open = Motif de l’appel non annoncé
outbound-purpose-said = Motif de l’appel annoncé
outbound-consent-open = Accord non demandé
outbound-consent-asked = Accord demandé
outbound-consent-given = Accord donné
outbound-consent-refused = Accord refusé

## Le bilan

debrief-overall = Ensemble
debrief-again = Recommencer
debrief-library = Autres clients
debrief-transcript = Phrase par phrase
debrief-curve = Humeur
debrief-points = L’effet de cette phrase
debrief-points-of = { $points } sur { $of }
debrief-better = Mieux :
debrief-coach = Conseil
debrief-nothing = Cette phrase n’a ni gagné ni perdu de points.
debrief-choose = Choisissez une de vos phrases pour voir son effet.
debrief-critical = Erreur critique : l’évaluation est invalidée
debrief-handle-time = Durée de traitement
debrief-total-time = { $total }, objectif { $target }
debrief-sections = Grille d’évaluation
debrief-mood-after = Client :
debrief-csat = Satisfaction prévue : { $value } sur 5 (simulée)
time-talk = Conversation
time-hold = Mise en attente
time-after = Traitement après appel
mark-good = (bien)
mark-missed = (un manque)
mark-harm = (dommage)
curve-name = L’humeur du début à la fin : colère de { $heat_from } à { $heat_to }, confiance de { $trust_from } à { $trust_to }, patience de { $patience_from } à { $patience_to }, chacune sur 20

## Réglages

settings-title = Réglages
settings-you = Vous
settings-name = Votre nom
settings-form = Comment on parle de vous
settings-form-why = Le français en a besoin : « désolée » ou « désolé », par exemple.
settings-language = Langue
settings-screen = Écran
settings-theme = Couleurs
settings-text-size = Taille du texte
settings-smaller = Plus petit
settings-larger = Plus grand
settings-sample = « J’attends depuis quatre jours. Quatre jours ! »
settings-reduce-motion = Réduire les animations
settings-practice = Entraînement
settings-pace = Rythme
settings-hide-mood = Masquer l’humeur du client : seuls le visage et les mots la disent
settings-coaching = Quand vous apprenez ce que vaut une phrase
coaching-each-line = Après chaque phrase, avec son effet sur le client
coaching-at-end = Dans le bilan
coaching-off = Seulement si vous le demandez : sinon, ce que devient le client et les notes
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste élevé
