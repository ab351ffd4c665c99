# Nouveaux scénarios à partir de modèles.

cli-value-new = PACK/ID
cli-value-template = MODÈLE

cli-new-about = Commencer un scénario à partir d’un modèle qui s’explique lui-même
cli-option-template = Par quoi commencer : { $templates }
cli-option-customer = Le nom de la personne rencontrée, à la place de celui du modèle
cli-option-templates = Présenter les modèles
cli-new-examples =
    Exemples :
      aplomb new --list
      aplomb new notre-magasin/livraison-en-retard --template complaint --lang fr
      aplomb new notre-magasin/chambre-calme --template upsell --customer Amina

    Le pack est créé s’il n’existe pas. Rien de ce qui existe n’est écrasé.
cli-argument-new = Le dossier du pack et l’identifiant du nouveau scénario : notre-magasin/livraison-en-retard
cli-new-done = { $path } est créé, complet et prêt à jouer. Ses commentaires expliquent chaque partie.
cli-new-next =
    Et maintenant :
      aplomb play { $path }
      aplomb check { $pack }
      aplomb author { $pack }
    Changez d’abord les mots, dans « author » ou dans n’importe quel éditeur de texte ; lancez « check » après chaque changement.
cli-new-no-pack = Nommez aussi le pack : notre-pack/{ $id }
cli-new-ids = Un pack et un scénario se nomment par des mots en minuscules, de a à z et avec des chiffres, joints par des traits d’union : livraison-en-retard.

template-complaint = Une réclamation au téléphone : un vélo cargo attend à l’atelier depuis trois semaines. L’émotion d’abord, la solution ensuite.
template-upsell = Une proposition au téléphone : une chambre sur rue pour quelqu’un qui dort mal. Entendre le besoin, proposer, accepter la réponse.
template-escalation = Une fraude au téléphone : un virement que personne n’a fait. Quand passer la main sans attendre, et comment bien le faire.
template-coaching = Un entretien de coaching : un conseiller au savoir sûr ne dit jamais la suite. Demander d’abord, nommer ce qui a été fait, convenir d’une étape.
template-chat = Un chat : des billets pour la mauvaise date, et une amie qui attend. Des phrases courtes, une première réponse rapide.
template-interview = Un entretien d’embauche : un gîte cherche quelqu’un pour l’accueil. Deux questions, leurs parties, des modèles.
template-calibration = Un calibrage : un appel du pack first-week, aimable d’un bout à l’autre, à évaluer par qui l’entend.
