# Postes, compétences, et quoi travailler.

cli-career-about = Dire où vous en êtes sur l’échelle, ce qui vient ensuite et ce qui aide le plus
cli-plan-about = Dire quoi travailler aujourd’hui
cli-value-post = POSTE
cli-option-evidence = Ce poste seulement : ce qu’il demande, avec les tentatives qui le montrent
cli-option-minutes = Le nombre de minutes dont vous disposez ; 15 sans cette option
cli-career-examples =
    Exemples :
      aplomb career
      aplomb career --evidence senior
      aplomb career --format json
      aplomb career --format html --output bilan.html
      aplomb career --certificate senior --output attestation.html

    Tout est calculé à partir de ce que vous avez joué jusqu’au bout. Une tentative qui revient sur une réplique est un exercice : elle ne compte pas ici. Le fichier career.ron de votre dossier de données remplace cette échelle par une autre.
cli-plan-examples =
    Exemples :
      aplomb plan
      aplomb plan --minutes 40
      aplomb plan --format json
cli-records-unreadable = Impossible de lire { $path } : { $reason }.

## L’échelle. Les intitulés vont au masculin et au féminin, comme dans les fiches métiers.

post-trainee = Conseiller / Conseillère en formation
post-representative = Conseiller / Conseillère
post-senior = Conseiller confirmé / Conseillère confirmée
post-complaints = Expert / Experte réclamations
post-technical = Expert / Experte technique
post-sales = Expert / Experte vente
post-quality-analyst = Analyste qualité
post-trainer = Formateur / Formatrice
post-team-lead = Chef / Cheffe d’équipe
post-supervisor = Superviseur / Superviseure

post-may-trainee = Vous prenez les contacts, accordez ce que permet la formation et passez la main au-delà.
post-may-representative = Vous traitez tout contact de bout en bout et accordez ce que permet le poste de conseil.
post-may-senior = Vous reprenez les contacts que d’autres vous confient et accordez davantage sans demander.
post-may-complaints = Vous reprenez les réclamations qui s’enlisent et les réparez, avec la latitude d’un poste d’expertise.
post-may-technical = Vous reprenez ce que personne n’a su résoudre du premier coup, et vous le suivez jusqu’à ce que cela marche.
post-may-sales = Vous parlez à qui veut partir et à qui veut davantage, et convenez de ce qui convient vraiment.
post-may-quality-analyst = Vous écoutez des contacts, les évaluez sur la grille et montrez, mots à l’appui, ce qui a gagné et perdu des points.
post-may-trainer = Vous accueillez les nouvelles recrues et travaillez avec elles.
post-may-team-lead = Vous prenez les escalades de votre équipe, décidez de ce qui remonte et accompagnez chacun.
post-may-supervisor = Vous tranchez ce que personne d’autre ne peut décider et répondez du plateau.

competency-communication = Communication
competency-listening = Écoute active
competency-empathy = Empathie
competency-self-control = Patience et maîtrise de soi
competency-problem-solving = Résolution de problèmes
competency-knowledge = Produits et règles
competency-time-management = Gestion du temps
competency-tools = Outils et dossier
competency-conflict-resolution = Gestion des conflits
competency-selling = Vente
competency-coaching = Coaching
competency-analysing = Analyse des contacts

measure-quality = Qualité (moyenne des notes globales)
measure-first-contact = Résolution au premier contact en %
measure-satisfaction = Satisfaction client en % (simulée)
measure-in-time = Durée de traitement dans l’objectif en %

ask-passed = { $name } : { $have ->
        [one] { $have } scénario réussi
       *[other] { $have } scénarios réussis
    } sur { $need }
ask-competency = { $name } : { $have } (demandé : { $need }), observée dans { $seen ->
        [one] { $seen } contact
       *[other] { $seen } contacts
    } (demandé : { $wanted })
ask-competency-unknown = { $name } : pas encore de niveau (demandé : { $need }), observée dans { $seen ->
        [one] { $seen } contact
       *[other] { $seen } contacts
    } (demandé : { $wanted })
ask-measure = { $name } : { $seen ->
        [0] pas encore de chiffre
       *[other] { $have }
    } (demandé : { $need }), pour { $seen ->
        [one] { $seen } contact
       *[other] { $seen } contacts
    } sur { $wanted }
ask-clean = Contacts de suite sans erreur critique : { $have } sur { $need }
ask-interview = Entretien de promotion ({ $name }) : { $have ->
        [0] à réussir
       *[other] réussi
    }

career-since = { $post } depuis le { $date }
career-next = Prochain poste : { $post } ({ $met } conditions remplies sur { $all })
career-also = Ouvert aussi : { $post } ({ $met } sur { $all }) : aplomb career --evidence { $id }
career-helps = { $ask }. Aide le plus : { $scenario }
career-top = Il n’y a pas de poste au-dessus, ni à côté, que vous n’ayez déjà.
career-empty = Vous n’avez encore joué aucun contact jusqu’au bout. À partir de trois contacts, vous lirez ici ce que vaut chaque compétence.
career-competencies = { $contacts ->
        [one] Compétences, d’après votre dernier contact
       *[other] Compétences, d’après vos { $contacts } derniers contacts
    }{ $talks ->
        [0] {""}
        [one] {" "}et un entretien de coaching
       *[other] {" "}et { $talks } entretiens de coaching
    }
career-range = { $low } à { $high }
career-seen = { $seen } contacts
career-few = observée dans { $seen ->
        [one] { $seen } contact
       *[other] { $seen } contacts
    } sur { $enough }
career-note = Chaque niveau est sur 100, avec l’intervalle où il se trouve neuf fois sur dix. Chaque scénario compte une fois, par votre dernière tentative ; le plus récent pèse davantage.
career-promoted = Vous avez obtenu un poste : { $post }. Ce qui l’a valu : aplomb career
career-won = { $post } : obtenu le { $date } avec la tentative { $attempt }
career-first = { $post } : c’est là que chacun commence, rien n’est demandé.
career-not-won = { $post } : pas encore obtenu. Voici ce qui compte déjà :
career-no-such-post = Il n’y a pas de poste { $post }.
career-broken = L’échelle { $path } contient des erreurs : corrigez ce qui est indiqué plus haut, ou retirez le fichier pour retrouver celle du programme.

## Quoi travailler aujourd’hui

plan-today = { $minutes ->
        [one] Aujourd’hui : { $minutes } minute
       *[other] Aujourd’hui : { $minutes } minutes
    }
plan-item = { $title } (environ { $minutes } min)
plan-why-moment = Votre réponse à ceci est à revoir : « { $line } »
plan-why-competency = À revoir : { $competency }.
plan-why-next = Pour le poste visé ({ $post }) : { $ask }.
plan-why-new = Ce que vous avez fait le moins.
plan-ask-passed = un scénario du pack « { $name } »
plan-ask-competency = { $name }
plan-ask-measure = { $name }
plan-ask-clean = des contacts sans erreur critique
plan-ask-interview = l’entretien ({ $name })
plan-too-short = Rien ne tient dans ce temps : le plus court demande environ { $shortest } min.
plan-practised = { $days ->
        [0] Vous n’avez rien travaillé ces { $of } derniers jours. Ce que vous savez faire ne s’enfuit pas.
        [one] Vous avez travaillé { $days } jour sur les { $of } derniers.
       *[other] Vous avez travaillé { $days } jours sur les { $of } derniers.
    }
