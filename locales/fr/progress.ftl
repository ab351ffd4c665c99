# Le cours d’une carrière : ce que l’on suit dans le temps, et son histoire.

## Ce que l’on suit. Les notes sont sur 100 ; les parties de la durée de traitement sont en secondes.

series-empathy = Empathie
series-resolution = Résolution
series-handle-time = Durée de traitement
series-talk = Conversation
series-hold = Mise en attente
series-after-call = Traitement après appel

## L’histoire d’une carrière

milestone-first = Premier contact : { $title }
milestone-pack = { $pack } : premier contact réussi ({ $title })
milestone-full-marks = Note maximale pour la première fois : { $title }
milestone-hard = Contact difficile réussi : { $title } (difficulté { $difficulty } sur 5), avec { $name }
milestone-interview = Entretien réussi : { $title }
milestone-promoted = Nouveau poste : { $post }

## Le bilan, sur papier

progress-title = Bilan de progression
progress-name = Nom
progress-date = Date
progress-post = Poste
progress-since = Depuis le
progress-contacts = Contacts pris en compte
progress-coaching-talks = Entretiens de coaching pris en compte
progress-state = Où vous en êtes
progress-unknown = pas encore connu

progress-ladder = L’échelle
progress-ladder-about = { $posts } postes, chacun au-dessus de ceux qui y mènent. Cadre épais : le poste où vous en êtes ; cadre plein : obtenu ; tirets : ouvert ; cadre fin : plus tard. Le tableau ci-dessous dit la même chose.
progress-ladder-caption = Du poste le plus élevé au premier. Un poste obtenu ne se perd jamais.
post-state-here = Vous en êtes là
post-state-here-won = Vous en êtes là, depuis le { $date }
post-state-first = Le point de départ
post-state-won = Obtenu le { $date }
post-state-open = Ouvert : { $met } sur { $all }
post-state-later = Plus tard

progress-next = La suite : { $post }
progress-met = { $met ->
        [one] { $met } condition remplie
       *[other] { $met } conditions remplies
    } sur { $all }. Le trait sur chaque barre marque ce qui est demandé.
progress-asked = Ce qui est demandé
progress-bar = État
progress-have = Acquis
progress-need = Demandé
progress-seen = Contacts
progress-helps = Aide le plus
progress-is-met = rempli
progress-is-open = à remplir
progress-of = { $seen } sur { $wanted }
asked-passed = Scénarios réussis : { $name }
asked-competency = { $name }
asked-measure = { $name }
asked-clean = Contacts de suite sans erreur critique
asked-interview = Entretien de promotion : { $name }

progress-competencies = Compétences
progress-competency = Compétence
progress-now = Maintenant
progress-ago = Il y a { $days } jours
progress-range = Intervalle, 9 fois sur 10
progress-seen-in = Contacts
progress-radar-about = Un axe de 0 à 100 par compétence. Trait plein et points : maintenant. Tirets et carrés : il y a { $days } jours. Barre épaisse le long de l’axe : l’intervalle où se trouve le niveau neuf fois sur dix. Ce qui n’est pas encore connu n’y figure pas. Les chiffres sont dans le tableau ci-dessous.
progress-radar-caption = Niveaux sur 100, à partir de trois contacts. Chaque scénario compte une fois, par votre dernière tentative ; le plus récent pèse davantage.

progress-grades = Les notes, de contact en contact
progress-grades-about = Trois courbes pour les { $contacts } derniers contacts : un cercle par contact, une ligne pour la moyenne des cinq derniers. Les chiffres sont dans le tableau ci-dessous.
progress-grades-caption = Notes sur 100, du contact le plus ancien au plus récent. Les tentatives qui reviennent sur une réplique n’y figurent pas.
progress-times = La durée de traitement, de contact en contact
progress-times-about = Trois courbes pour les { $contacts } derniers contacts : un cercle par contact, une ligne pour la moyenne des cinq derniers. Les chiffres sont dans le tableau ci-dessous.
progress-times-caption = Secondes de temps simulé, du contact le plus ancien au plus récent. Aller vite n’est pas un but en soi : chaque scénario a son objectif.
progress-lately = { $name } : { $last } en moyenne pour les cinq derniers contacts, { $before } pour les cinq d’avant
progress-number = N°
progress-contact = Contact
progress-value = contact
progress-mean = moyenne de cinq

progress-calendar = Les douze dernières semaines
progress-calendar-about = Une colonne par semaine, une case par jour, d’autant plus foncée qu’il s’y est fait davantage : { $days } jours travaillés sur { $of }. Les chiffres sont dans le tableau ci-dessous.
progress-calendar-caption = Contacts de chaque jour ; après le signe plus, les tentatives qui reviennent sur une réplique et les entretiens. Les minutes sont du temps simulé.
progress-week = Semaine du
progress-contacts-done = Contacts
progress-practice = Exercices
progress-minutes = Minutes
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.

progress-story = Le parcours jusqu’ici
progress-happened = Ce qui s’est passé
progress-footer = Fait par Aplomb sur cette machine, à partir des tentatives jouées jusqu’au bout. Les clients et leur satisfaction sont simulés. Ce bilan dit ce qui a été travaillé et ne juge personne.

## L’attestation

certificate-title = Attestation : { $post }
certificate-heading = Attestation d’entraînement
certificate-won = a atteint ce poste dans le simulateur Aplomb le { $date } :
certificate-rests = { $attempts ->
        [one] Elle repose sur { $attempts } tentative
       *[other] Elle repose sur { $attempts } tentatives
    }
certificate-no-evidence = Les tentatives qui l’ont valu ne figurent pas dans les données présentes.
certificate-check = Qui dispose des données peut revoir chacune de ces tentatives :
certificate-command = aplomb career --evidence { $post }
certificate-honest = Elle atteste un entraînement avec des clients simulés, dont la satisfaction est simulée elle aussi. Ce n’est ni un titre reconnu, ni un diplôme, ni une preuve d’emploi.
certificate-signed = Vu par (nom, date, signature)
certificate-footer = Fait par Aplomb, à partir des données d’une seule machine. Personne n’a vérifié qui était devant l’écran.

## La commande

cli-option-certificate = L’attestation de ce poste, une fois obtenu, comme page HTML à imprimer
cli-option-career-output = Écrire la page dans ce fichier
career-lately = En moyenne : les cinq derniers contacts, et les cinq d’avant
career-kept = La page est dans { $path }.
career-no-page = Seules la carrière entière (--format html) et une attestation sont des pages que l’on peut écrire dans un fichier.
career-nothing-to-certify = Le poste { $post } n’est pas encore obtenu : il n’y a rien à attester.
career-see-evidence = Pour voir ce qui compte déjà : aplomb career --evidence { $post }
