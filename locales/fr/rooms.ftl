# Aujourd’hui et la carrière, dans la fenêtre.

nav-career = Carrière
keys-today = commencer la suite
keys-posts = choisir un poste

## Aujourd’hui

home-greeting = Bonjour, { $name }
home-interrupted = Laissé en cours de route
home-continue = Reprendre au même instant
home-close-interrupted = Le clore
home-today = Vos { $minutes } minutes
home-first = Votre premier client
home-first-why = Rencontrez quelqu’un, puis lisez ce que chacune de vos phrases a produit. La suite en découle.
home-then = Ensuite
home-start = Commencer : { $title }
home-minutes = environ { $minutes } min
home-why-new = Vous n’avez pas encore rencontré ce client.
home-browse = Tous les clients
home-ladder = Votre poste
home-career = Votre carrière
home-recent = Ce que vous venez de faire
home-recent-empty = Rien pour l’instant. Après un contact, ses trois notes figurent ici.
home-answers = Contenu de vos réponses
home-promoted = Vous avez obtenu un poste : { $post }. Votre carrière montre ce qui l’a valu.
home-agreement = Accord
home-skill = À travailler
home-skill-empty = À partir de trois contacts, vous saurez ici quoi travailler et pourquoi.
skill-level = { $level } sur 100, observé dans { $seen ->
        [one] { $seen } contact
       *[other] { $seen } contacts
    }.
skill-asked = { $post } : { $need } demandés.

competency-tip-communication = Dites ce qui va suivre et pour quand, puis résumez avant de prendre congé.
competency-tip-listening = Posez une seule question, laissez la réponse aller au bout, puis reformulez-la.
competency-tip-empathy = Nommez l’émotion avant de régler l’affaire : une phrase suffit.
competency-tip-self-control = Ne relevez pas le reproche, revenez à ce qui peut être fait.
competency-tip-problem-solving = Cherchez tout ce que le client est venu demander avant de proposer une issue.
competency-tip-knowledge = Vérifiez l’identité avant de répondre, et ne promettez que ce qui est de votre ressort.
competency-tip-time-management = Répondez vite, mettez rarement en attente et en annonçant une durée, tenez chaque délai donné.
competency-tip-tools = Notez chaque besoin apparu, choisissez le bon code et transmettez l’essentiel à qui prend la suite.
competency-tip-conflict-resolution = Quand on réclame un responsable, reconnaissez d’abord la colère ; ne transmettez que ce que vous ne pouvez pas décider.
competency-tip-selling = Demandez le besoin, proposez ce qui convient, annoncez le prix et acceptez un refus.
competency-tip-coaching = Demandez d’abord comment la personne voit les choses ; nommez un moment précis et son effet, puis convenez d’un pas et d’une date.
competency-tip-analysing = Notez ce qui a été dit, rubrique par rubrique, et citez la phrase qui le montre : une voix agréable ne prouve rien.

## La carrière

career-title = Votre carrière
career-tabs = Pages de votre carrière
career-tab-ladder = Échelle
career-tab-skills = Compétences
career-tab-trends = Notes et durées
career-tab-days = Jours
career-tab-story = Récit
career-reading = Lecture de ce que vous avez fait.
career-not-read = Impossible de lire ce que vous avez fait : { $reason }
career-mistakes = L’échelle { $path } contient des erreurs. « aplomb career » les montre dans un terminal. Corrigez-les, ou retirez le fichier pour retrouver celle du programme.
career-show-as = Voir en
career-as-picture = image
career-as-table = tableau
career-none = Rien ici ne contient ces mots.
day-of-month = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }

## L’échelle

station-here = vous êtes ici
station-here-since = vous êtes ici depuis le { $date }
station-since = depuis le { $date }
station-first = le point de départ
station-open = { $met ->
        [one] { $met } condition remplie
       *[other] { $met } conditions remplies
    } sur { $all }
station-closed = pas encore ouvert
rung-here = Vous êtes ici depuis le { $date }.
rung-first = Le point de départ de chacun. Rien n’est demandé.
rung-won = Obtenu le { $date }.
rung-open = Ouvert pour vous : { $met ->
        [one] { $met } condition remplie
       *[other] { $met } conditions remplies
    } sur { $all }.
rung-closed = { $count ->
        [one] Vient après : { $posts }
       *[other] Vient après l’un de ces postes : { $posts }
    }
rung-opens = Donne accès à
rung-asks = Ce que le poste demande
rung-asked = Ce que le poste demandait, et ce que vous aviez alors
helps-most = Aide le plus :
ask-have = { $have } (demandé : { $need })
ask-unknown = – (demandé : { $need })
ask-seen = observé dans { $seen ->
        [one] { $seen } contact
       *[other] { $seen } contacts
    } sur { $wanted }
ask-seen-enough = observé dans { $seen ->
        [one] { $seen } contact
       *[other] { $seen } contacts
    }
ask-interview-open = à réussir
ask-interview-passed = réussi
ask-title-passed = { $name } : scénarios réussis
ask-title-competency = { $name }
ask-title-measure = { $name }
ask-title-clean = Contacts de suite sans erreur critique
ask-title-interview = Entretien de promotion ({ $name })

## Compétences

skills-empty = À partir de trois contacts, vous verrez ici ce que vaut chaque compétence, avec sa valeur d’il y a un mois.
skills-unknown = pas encore connue
skills-both = { $now } (avant : { $before })
skills-picture = Ce que valent vos compétences, sur 100 : { $list }
skills-now-line = aujourd’hui, avec l’intervalle où elle se trouve
skills-before-line = il y a un mois
skills-competency = Compétence
skills-now = Aujourd’hui
skills-range = Intervalle
skills-before = Il y a un mois
skills-seen = Contacts

## Notes et durées

trends-grades = Les trois notes
trends-times = Conversation, attente, traitement après appel
trends-few = À partir de cinq contacts, une ligne montre où cela va.
trends-empty = Après chaque contact, ses notes et ses durées figurent ici. À partir de cinq, une ligne montre où elles vont.
trends-note = Chaque repère est un contact, chaque ligne la moyenne de cinq. Vos trente derniers contacts ; chacun compte, même d’un scénario que vous connaissez.
trends-both = { $name } : { $lately } en moyenne sur les cinq derniers contacts, { $before } sur les cinq d’avant.
trends-lately = { $name } : { $lately } en moyenne sur les cinq derniers contacts.
trends-contact = Contact
trends-day = Jour

## Jours

days-empty = Chaque jour où vous travaillez figure ici. Un jour sans est un jour sans, rien de plus.
days-contacts = Contacts
days-practice = exercice
days-practised = Exercices
days-minutes = Minutes
days-none = rien
days-one = un contact
days-two = deux
days-more = trois ou plus
day-contacts = { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
day-practice = { $count ->
        [one] { $count } exercice
       *[other] { $count } exercices
    }
day-minutes = { $count } min

## Le récit

story-empty = Votre premier contact, chaque nouveau poste et les clients les plus difficiles que vous aurez convaincus figureront ici.
