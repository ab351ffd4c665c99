# Les mots du format des scénarios, tels qu’on les lit.

channel-phone = Téléphone
channel-chat = Tchat
channel-in-person = En personne
channel-email = E-mail
channel-social = Réseaux sociaux
channel-outbound = Appel sortant

kind-service = Service
kind-coaching = Coaching

sector-retail = Commerce
sector-hospitality = Hôtellerie et tourisme
sector-finance = Banque et finance
sector-insurance = Assurance
sector-health = Santé
sector-telecom = Télécoms
sector-public-service = Service public

skill-listening = Écoute active
skill-empathy = Empathie
skill-deescalation = Désescalade
skill-problem-solving = Résolution de problèmes
skill-policy = Règles et latitude
skill-time-management = Gestion du temps
skill-selling = Vente
skill-clarity = Clarté

act-greet = Saluer
act-verify = Vérifier l’identité
act-listen = Écouter
act-acknowledge = Reconnaître l’émotion
act-apologise = S’excuser
act-own = Prendre en charge
act-ask = Questionner
act-paraphrase = Reformuler
act-explain = Expliquer
act-inform = Informer
act-offer = Proposer une solution
act-compensate = Dédommager
act-promise = Promettre
act-set-expectation = Annoncer la suite
act-hold = Mettre en attente
act-transfer = Transférer
act-escalate = Faire remonter
act-upsell = Proposer une vente
act-recap = Récapituler
act-close = Conclure
act-praise = Féliciter
act-observe = Dire ce qui a été vu
act-blame = Rejeter la faute
act-dismiss = Minimiser
act-interrupt = Interrompre
act-argue = Contredire
act-command = Donner des ordres
act-jargon = Jargonner
act-overpromise = Promettre trop
act-threaten = Menacer
act-label = Juger la personne

cue-anger = Colère
cue-worry = Inquiétude
cue-disappointment = Déception
cue-exhaustion = Épuisement
cue-embarrassment = Gêne
cue-sadness = Tristesse
cue-distrust = Méfiance
cue-joy = Joie

need-kind-emotional = Affectif
need-kind-practical = Pratique
need-kind-informational = Informatif

need-state-hidden = Pas encore entendu
need-state-voiced = Exprimé
need-state-acknowledged = Reconnu
need-state-met = Satisfait

outcome-resolved = Résolu
outcome-partial = Résolu en partie
outcome-escalated = Escaladé
outcome-unresolved = Non résolu
outcome-lost = Client perdu

critical-error-unverified-disclosure = Données personnelles communiquées sans vérifier l’identité
critical-error-beyond-authority = Promesse ou montant au-delà de votre latitude
critical-error-missed-hard-stop = Cas d’arrêt manqué : il fallait faire remonter aussitôt
critical-error-insult = Insulte
critical-error-public-disclosure = Données personnelles exposées en public
critical-error-without-consent = Action sans l’accord du client
critical-error-refusal-ignored = Refus du client ignoré

handover-warm = Transfert accompagné
handover-cold = Transfert à l’aveugle

level-specialist = Expert
level-supervisor = Superviseur
level-security = Cellule sécurité et urgences

rank-trainee = Conseiller / Conseillère en formation
rank-representative = Conseiller / Conseillère
rank-senior = Conseiller confirmé / Conseillère confirmée
rank-specialist = Expert / Experte
rank-team-lead = Chef / Cheffe d’équipe
rank-supervisor = Superviseur / Superviseure

answer-given = D’accord
answer-refused = Refusé

product-kind-upsell = Montée en gamme
product-kind-cross-sell = Vente croisée

band-calm = Calme
band-tense = À cran
band-furious = En colère

form-feminine = Féminin
form-masculine = Masculin
form-neutral = Neutre

skin-light = Claire
skin-medium = Moyenne
skin-tan = Mate
skin-brown = Brune
skin-deep = Foncée

hair-short = Courts
hair-long = Longs
hair-bun = Chignon
hair-curls = Bouclés
hair-bald = Crâne nu
hair-scarf = Foulard

hair-tone-black = Noirs
hair-tone-brown = Bruns
hair-tone-blond = Blonds
hair-tone-red = Roux
hair-tone-grey = Gris
hair-tone-white = Blancs

age-young = Jeune
age-adult = Adulte
age-older = Âgé

## Évaluation

section-opening = Ouverture
section-listening = Écoute
section-empathy = Empathie
section-resolution = Résolution
section-sales = Vente
section-closing = Conclusion
section-handle-time = Durée de traitement
section-compliance = Conformité

pace-live = Temps réel : votre réflexion compte
pace-relaxed = Détendu : la moitié de votre réflexion compte
pace-untimed = Sans chronomètre : votre réflexion ne compte pas

rubric-balanced = Grille équilibrée
rubric-coaching = Grille du coaching
rubric-complaint-handling = Grille des réclamations
rubric-sales = Grille de la vente

## Pourquoi des points sont donnés ou ôtés. $won vaut 1 s’ils le sont tous, sinon 0.

rule-greeted = { $won ->
        [1] { $kind ->
            [coaching] Vous avez dit bonjour.
           *[other] Vous avez salué le client.
        }
       *[0] { $kind ->
            [coaching] Personne n’a dit bonjour.
           *[other] Le client n’a pas été salué.
        }
    }
rule-feeling-first = { $won ->
        [1] Vous avez répondu à l’émotion avant les formalités.
       *[0] Les formalités ou la solution sont passées avant l’émotion.
    }
rule-first-response = { $won ->
        [1] La première réponse est partie à temps : { $total } pour { $target }.
       *[0] La première réponse a pris { $total }, pour un objectif de { $target }.
    }
rule-purpose-first = { $won ->
        [1] Vous avez dit d’emblée qui appelle, et pourquoi.
       *[0] Vous n’avez pas dit d’emblée qui appelle, ni pourquoi.
    }
rule-asked = { $won ->
        [1] Vous avez demandé ce qu’il vous fallait savoir.
       *[0] Aucune question n’a été posée.
    }
rule-asked-first = { $won ->
        [1] Vous avez demandé son point de vue avant de donner le vôtre.
       *[0] Votre avis est tombé avant que vous ayez demandé le sien.
    }
rule-paraphrased = { $won ->
        [1] Vous avez reformulé ce que vous aviez compris.
       *[0] { $kind ->
            [coaching] Les propos du conseiller n’ont jamais été reformulés.
           *[other] Les propos du client n’ont jamais été reformulés.
        }
    }
rule-uninterrupted = { $won ->
        [1] { $kind ->
            [coaching] Vous avez laissé le conseiller finir.
           *[other] Vous avez laissé le client finir.
        }
       *[0] { $kind ->
            [coaching] Le conseiller a été interrompu.
           *[other] Le client a été interrompu.
        }
    }
rule-cue-met = { $kind ->
        [coaching] L’émotion du conseiller ({ $cue }) a été reconnue, au bon moment.
       *[other] L’émotion du client ({ $cue }) a été reconnue, au bon moment.
    }
rule-cue-partly = { $kind ->
        [coaching] L’émotion du conseiller ({ $cue }) a été effleurée, pas nommée.
       *[other] L’émotion du client ({ $cue }) a été effleurée, pas nommée.
    }
rule-cue-after-solution = { $kind ->
        [coaching] L’émotion du conseiller ({ $cue }) n’a été reconnue qu’une fois au fait.
       *[other] L’émotion du client ({ $cue }) n’a été reconnue qu’après la solution.
    }
rule-cue-late = { $kind ->
        [coaching] L’émotion du conseiller ({ $cue }) a été reconnue une réplique trop tard.
       *[other] L’émotion du client ({ $cue }) a été reconnue une réplique trop tard.
    }
rule-cue-missed = { $kind ->
        [coaching] L’émotion du conseiller ({ $cue }) n’a pas été reconnue.
       *[other] L’émotion du client ({ $cue }) n’a pas été reconnue.
    }
rule-harm = Cette réplique fait du tort : { $act }.
rule-endless-sympathy = Encore de la compassion, toujours sans rien faire.
rule-praise-given = { $won ->
        [1] Vous avez félicité pour quelque chose de précis.
       *[0] Aucun compliment n’a porté sur quelque chose de précis.
    }
rule-prepared-misfit = Une phrase toute faite, là où une émotion attendait une vraie réponse.
rule-need-met = { $won ->
        [1] Un besoin est satisfait : { $need }.
       *[0] Un besoin reste ouvert : { $need }.
    }
rule-expectation-set = { $won ->
        [1] Vous avez dit ce qui se passe ensuite, et quand.
       *[0] Personne n’a dit ce qui se passe ensuite, ni quand.
    }
rule-first-contact = { $won ->
        [1] Tout est réglé au premier contact.
       *[0] Il faudra un autre contact, ou une autre personne.
    }
rule-overpromised = Cette réplique promet plus que vous ne pouvez tenir.
rule-promise-broken = Une promesse faite plus tôt n’a pas été tenue.
rule-deescalated = { $won ->
        [1] Le client avait demandé un superviseur, et n’en a plus eu besoin.
       *[0] Le client avait demandé un superviseur, et n’a pas été apaisé au point de s’en passer.
    }
rule-handed-over-well = { $won ->
        [1] Le transfert était accompagné, et l’interlocuteur suivant savait tout.
       *[0] De ce que le client avait dit, l’interlocuteur suivant a su { $got } sur { $count }.
    }
rule-told-twice = Le client a dû raconter son histoire une deuxième fois.
rule-needless-escalation = Le client a été transféré sans nécessité.
rule-escalation-owed = { $won ->
        [1] Il fallait quelqu’un de plus habilité, et vous avez passé le relais.
       *[0] Il fallait quelqu’un de plus habilité, et le client n’y a pas eu accès.
    }
rule-callback-kept = { $won ->
        [1] Vous avez rappelé quand vous l’aviez dit.
       *[0] Le rappel est venu en retard.
    }
rule-callback-broken = Vous aviez promis de rappeler et ne l’avez pas fait à temps : qui attend un appel promis doit revenir vers vous, et le contact ne peut pas être réussi.
rule-behaviour-named = { $won ->
        [1] Vous avez nommé ce qui a été fait, et ce qui en est résulté.
       *[0] Personne n’a nommé ce qui a été fait, ni ce qui en est résulté.
    }
rule-plan-holds = { $won ->
        [1] L’échéancier couvre la somme due, et il est tenable.
       *[0] Aucun échéancier convenu ne couvre la somme due tout en restant tenable.
    }
rule-discovered = { $won ->
        [1] Vous avez questionné le besoin avant de proposer.
       *[0] Aucune question sur le besoin n’a précédé la proposition.
    }
rule-sale-fitting = { $won ->
        [1] Vous avez proposé ce qui répond à un besoin entendu, au bon moment.
       *[0] Rien n’a été proposé qui réponde à un besoin entendu.
    }
rule-price-told = { $won ->
        [1] Vous avez annoncé le prix.
       *[0] Personne n’a annoncé le prix.
    }
rule-no-accepted = { $won ->
        [1] Vous avez accepté le non.
       *[0] Le client a dit non, et la proposition est revenue.
    }
rule-sale-pushed = La proposition de vente est venue avant que le besoin du client soit satisfait.
rule-sale-unasked = La proposition de vente répond à un besoin que personne n’avait exprimé.
rule-recapped = { $won ->
        [1] Vous avez récapitulé ce qui est convenu.
       *[0] Ce qui est convenu n’a pas été récapitulé.
    }
rule-closed = { $won ->
        [1] Vous avez pris congé comme il faut.
       *[0] L’échange s’est terminé sans prise de congé.
    }
rule-coded-right = { $won ->
        [1] Le dossier est classé sous le bon code.
       *[0] Le dossier n’est pas classé sous le bon code.
    }
rule-note-complete = { $won ->
        [1] La note reprend tout ce que le client demandait.
       *[0] De ce que le client demandait, la note reprend { $got } sur { $count }.
    }
rule-in-time = { $won ->
        [1] Dans la cible : { $total } pour { $target }.
       *[0] { $total } pour une cible de { $target } ; le temps ne compte qu’à la mesure des besoins satisfaits.
    }
rule-queue-seen = { $won ->
        [1] Vous avez eu un mot pour ceux qui attendaient.
       *[0] Personne n’a eu un mot pour ceux qui attendaient.
    }
rule-queue-left = Quelqu’un qui attendait est reparti.
rule-disclosure-verified = { $won ->
        [1] Vous avez vérifié l’identité avant de communiquer des données personnelles.
       *[0] Des données personnelles ont été communiquées sans vérifier l’identité.
    }
rule-within-authority = { $won ->
        [1] Vos gestes sont restés dans votre latitude.
       *[0] Vous avez accordé plus que vous ne pouvez.
    }
rule-hard-stop-obeyed = { $won ->
        [1] Vous avez fait remonter aussitôt ce qui devait l’être.
       *[0] Il fallait faire remonter aussitôt.
    }
rule-respectful = { $won ->
        [1] Le respect a tenu jusqu’au bout.
       *[0] C’est une insulte.
    }
rule-consent-given = { $won ->
        [1] Vous aviez d’abord l’accord du client.
       *[0] Le client n’avait pas donné son accord.
    }
rule-refusal-accepted = { $won ->
        [1] Vous avez accepté le refus.
       *[0] Le client avait refusé, et vous avez continué.
    }
rule-kept-private = { $won ->
        [1] Ce qui est personnel est resté privé.
       *[0] Des données personnelles ont été évoquées là où tout le monde lit.
    }

## Où en est le client avec vous

trust-low = méfiance
trust-middle = ouverture
trust-high = confiance
patience-low = presque à bout
patience-middle = limitée
patience-high = grande

setting-in-person = En personne
setting-phone = Téléphone
setting-video = Visio

question-kind-experience = Une expérience vécue
question-kind-motive = Pourquoi ce poste
question-kind-situation = Mise en situation
question-kind-priorities = Les priorités
question-kind-stress = Sous pression
question-kind-service = Le bon service
