# Les mots du format des scénarios, tels qu’on les lit.

channel-phone = Téléphone
channel-chat = Tchat
channel-in-person = En personne

kind-service = Service

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
act-blame = Rejeter la faute
act-dismiss = Minimiser
act-interrupt = Interrompre
act-argue = Contredire
act-command = Donner des ordres
act-jargon = Jargonner
act-overpromise = Promettre trop
act-threaten = Menacer

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

handover-warm = Transfert accompagné
handover-cold = Transfert à l’aveugle

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
