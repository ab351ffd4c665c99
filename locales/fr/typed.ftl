# Ce que dit le client quand la réponse écrite n’a pas été comprise. Rien ne compte ; on recommence.
# Les quatre variantes servent à tour de rôle. Elles ne répondent à rien et conviennent à tout client, tout sujet, toute réponse.

## À l’oral : téléphone et comptoir

unclear-spoken-calm-1 = Excusez-moi, je ne vous suis pas bien. Vous pouvez le dire autrement ?
unclear-spoken-calm-2 = Je ne vois pas ce que vous voulez dire. Vous m’expliquez ?
unclear-spoken-calm-3 = Là, je n’ai pas compris. Redites-le-moi plus simplement, s’il vous plaît.
unclear-spoken-calm-4 = Je vous entends bien, mais le sens m’échappe. On reprend ?
unclear-spoken-tense-1 = Je ne comprends pas. Qu’est-ce que vous essayez de me dire ?
unclear-spoken-tense-2 = Pour moi, ça ne veut rien dire. Des mots simples, s’il vous plaît.
unclear-spoken-tense-3 = Attendez, je ne vous suis pas. Reprenez depuis le début.
unclear-spoken-tense-4 = Vous me parlez de quoi, là ? Expliquez-vous, s’il vous plaît.
unclear-spoken-furious-1 = Ça veut dire quoi, ça ? Parlez-moi clairement !
unclear-spoken-furious-2 = Je n’y comprends rien ! Rien du tout ! Recommencez !
unclear-spoken-furious-3 = C’est à moi que vous parlez ? Ça n’a aucun sens !
unclear-spoken-furious-4 = Stop. Je n’ai pas saisi un mot. Redites-moi ça autrement !

unclear-spoken-calm-language = Pardon, je ne vous suis pas dans cette langue. On peut rester en français ?
unclear-spoken-tense-language = Comme ça, je ne vous suis pas. En français, s’il vous plaît.
unclear-spoken-furious-language = Parlez-moi pour que je vous comprenne ! En français !
unclear-spoken-calm-insult = Pardon ? J’aimerais qu’on se parle avec un peu de respect.
unclear-spoken-tense-insult = On ne me parle pas comme ça. Reprenez, et correctement.
unclear-spoken-furious-insult = Comment osez-vous ! Encore un mot de ce genre et je m’en vais !
unclear-spoken-calm-long = Ça fait beaucoup d’un coup. Quel est l’essentiel, s’il vous plaît ?
unclear-spoken-tense-long = Attendez, c’est trop. Dites-le-moi en une phrase.
unclear-spoken-furious-long = Stop, stop ! J’ai perdu le fil depuis longtemps. Venez-en au fait !
unclear-spoken-calm-personal = C’est un peu personnel, non ? Revenons à ce qui nous occupe.
unclear-spoken-tense-personal = C’est privé, ça. Ça n’a rien à faire ici. Revenons au sujet.
unclear-spoken-furious-personal = C’est privé ! Qu’est-ce que ça vient faire dans cette conversation ?

## À l’écrit : tchat, e-mail et réseaux sociaux

unclear-written-calm-1 = J’ai bien lu votre message, mais je ne le comprends pas. Pouvez-vous l’écrire autrement ?
unclear-written-calm-2 = Je ne vois pas bien ce que vous entendez par là. Pouvez-vous préciser ?
unclear-written-calm-3 = Votre message n’est pas très clair pour moi. Voulez-vous bien le reprendre ?
unclear-written-calm-4 = Il s’est peut-être perdu quelque chose en route. Que vouliez-vous me dire ?
unclear-written-tense-1 = Je ne comprends pas ce message. De quoi me parlez-vous ?
unclear-written-tense-2 = Je ne peux rien faire de ce que vous écrivez. Plus clairement, s’il vous plaît.
unclear-written-tense-3 = Relisez-vous, s’il vous plaît. Pour moi, cela n’a pas de sens.
unclear-written-tense-4 = J’ai beau relire, ce n’est pas plus clair. Écrivez-le simplement.
unclear-written-furious-1 = Qu’est-ce que ça veut dire ? Écrivez quelque chose que je puisse comprendre !
unclear-written-furious-2 = Je n’en tire rien. Rien ! Recommencez.
unclear-written-furious-3 = Vous vous relisez, avant d’envoyer ? Ça n’a ni queue ni tête !
unclear-written-furious-4 = C’est bien à moi que vous écrivez ? Je n’en comprends pas un mot !

unclear-written-calm-language = Je n’arrive pas à lire ce message. Pouvez-vous me l’écrire en français ?
unclear-written-tense-language = Ce message est dans une autre langue. En français, s’il vous plaît.
unclear-written-furious-language = Comment voulez-vous que je lise ça ? Écrivez-moi en français !
unclear-written-calm-insult = C’était de trop. Écrivez-moi avec un peu de respect, s’il vous plaît.
unclear-written-tense-insult = Je n’accepte pas qu’on m’écrive sur ce ton. Reprenez, s’il vous plaît.
unclear-written-furious-insult = On ne m’écrit pas sur ce ton ! Encore une fois, et c’est terminé !
unclear-written-calm-long = C’est long, et j’ai perdu le fil. Pouvez-vous résumer ?
unclear-written-tense-long = C’est beaucoup trop long. Qu’est-ce que je dois retenir, en quelques lignes ?
unclear-written-furious-long = Je ne vais pas lire tout ça ! Dites-le en deux lignes !
unclear-written-calm-personal = Cela me paraît bien personnel. Laissons-le de côté, s’il vous plaît.
unclear-written-tense-personal = Les choses personnelles n’ont pas leur place ici. Restez-en au sujet.
unclear-written-furious-personal = Laissez le privé en dehors de ça, et répondez à ce que j’ai écrit !

## Le champ où l’on écrit sa réponse, et ce qu’en dit le bilan

typed-field-label = Votre réponse
typed-field-hint = Répondez avec vos propres mots
typed-send = Envoyer
typed-neither = { $count ->
    [one] Non : je reformule
   *[other] Ni l’une ni l’autre : je reformule
}
typed-reading = Lecture de votre réponse…
typed-understood-as = Compris comme : { $line }
typed-helped = Les mots qui ont aidé : { $words }
typed-hurt = Les mots qui ont fait du tort : { $words }
typed-warmth = Chaleur : { $percent } %
typed-personal-warning = N’écrivez pas ici de vraies données personnelles. Les clients sont inventés ; des détails inventés suffisent.
typed-did-you-mean = { $count ->
    [one] Vouliez-vous dire cette phrase ?
   *[other] Vouliez-vous dire l’une de ces phrases ?
}
typed-hints = Ce que vous pourriez faire :
settings-typing = Votre façon de répondre
typing-choose = Avec une phrase préparée, ou avec vos propres mots
typing-hints = Avec vos propres mots, en voyant ce que vous pourriez faire
typing-only = Avec vos propres mots, sans aide
keys-type = répondre avec vos propres mots
typed-words-did = « { $words } » ({ $act })
