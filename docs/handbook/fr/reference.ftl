# Ce que la référence du format dit de chaque champ et de chaque mot, en français. L’anglais vient des commentaires de
# `src/scenario/schema` et de `src/scenario/vocabulary.rs` ; un test veille à ce qu’aucun des deux ne manque.

## Le pack et le scénario

Pack = Un pack : le fichier `pack.ron` d’un dossier de scénarios.
    .format = La version du format : 1.
    .id = Le nom du dossier.
    .language = La langue dans laquelle le pack est écrit, `en` ou `fr`.
    .title = Le nom sous lequel on le connaît.
    .about = Ce qu’il contient, en une phrase.
    .order = Ses scénarios, dans l’ordre où ils sont proposés : les noms des fichiers, sans `.ron`.
    .after = Les packs qui viennent avant lui : leurs identifiants. Il se range derrière eux dans toutes les listes, et personne n’en est privé.
    .skills = Ce qu’il fait travailler, tout compris.
    .rubric = La grille d’évaluation : une grille propre au pack (`rubrics/<id>.ron`), ou bien `balanced`, `complaint-handling`, `sales`. Les entretiens de coaching ont toujours `coaching`.
    .rubric_title = Le nom de la grille, si elle est propre au pack.
    .lints = Comment `check` prend les avertissements, chacun par son nom. Une entrée sans effet est elle-même un constat.

Scenario = Un scénario : un fichier du pack.
    .format = La version du format : 1.
    .id = L’identifiant du pack, une barre oblique, puis le nom du fichier sans `.ron`.
    .language = La langue dans laquelle le scénario est écrit, `en` ou `fr`.
    .title = Le nom sous lequel on le connaît.
    .kind = Ce qu’il y a de l’autre côté de l’échange.
    .channel = Par où client et conseiller se rencontrent.
    .sector = Le secteur d’activité.
    .difficulty = De 1 (facile) à 5.
    .skills = Ce qu’il fait travailler.
    .briefing = Ce que sait l’apprenant avant le contact.
    .policy = Ce qu’il peut faire et ne doit pas faire : une phrase par règle. Elles se lisent, rien ne les impose.
    .authority = Ce que l’on peut accorder de soi-même, au plus, en centimes : un montant, ou un par grade. Au-delà, c’est une erreur critique.
    .variables = Montants, dates, nombres et noms dont se servent les textes, écrits comme le veut la langue du lecteur.
    .customer = La personne en face.
    .agent = Dans un entretien de coaching : ce que peut y apprendre la personne en face, un de vos conseillers.
    .record = La fiche client affichée à l’écran : des lignes faites d’un intitulé et d’une valeur.
    .handle_time = Le temps que le contact devrait prendre.
    .first_response_s = À l’écrit : le délai de première réponse. Tous les points jusque-là, aucun à partir du double.
    .knowledge = La base de connaissances.
    .products = Ce qui peut se vendre.
    .escalation = À qui le contact peut être confié.
    .callbacks = Les promesses de rappel qu’une réplique peut faire.
    .dispositions = Les codes sous lesquels le dossier se classe après le contact. Sans eux, ni le code ni la note ne comptent.
    .queue = Au comptoir : ceux qui attendent derrière.
    .timers = Ce qui arrive au bout d’un moment, quoi qu’on ait dit.
    .debt = Dans un appel de recouvrement : ce qui est dû.
    .beside = D’autres tchats du même pack, deux au plus, chacun avec les secondes au bout desquelles il arrive.
    .start = L’étape qui ouvre le contact.
    .on_leave = La fin, quand la patience est épuisée.
    .on_demand = L’étape où aller, une seule fois, quand le client exige un superviseur. Sans elle, rien ne change.
    .beats = Ce que dit le client, étape après étape.
    .endings = Les façons dont cela peut finir.

## Le client

Customer = La personne en face.
    .name = Prénom et nom.
    .form = La forme grammaticale de ce nom, pour les langues qui en ont besoin.
    .temperament = Le genre de personne que c’est.
    .mood = Son état d’esprit au départ.
    .portrait = Son visage à l’écran.
    .needs = Ce dont il a besoin, qu’il le dise ou non : d’un à seize besoins.

Mood = L’état d’esprit du client au départ.
    .heat = La colère. Calme jusqu’à 8, à cran jusqu’à 13, en colère au-delà.
    .trust = La confiance dans la personne qui répond.
    .patience = Ce qui lui reste de patience. À 0, il s’en va.

Portrait = Le visage du client à l’écran.
    .skin = La couleur de la peau.
    .hair = Les cheveux, ou ce qui les couvre.
    .tone = La couleur des cheveux.
    .age = L’âge que l’on donnerait.
    .glasses = Porte des lunettes.
    .beard = Porte la barbe.

Need = Quelque chose dont le client a besoin.
    .kind = Le genre de besoin : il décide de l’acte qui en prend acte.
    .label = Le besoin lui-même, tel qu’il se lit après « Satisfait : » dans le bilan.

Agent = Ce qu’un conseiller peut apprendre dans un entretien de coaching, et les appels qui le montrent.
    .pride = Combien de crans de colère coûte chaque `Observe` tant qu’il n’y a eu ni question (`Ask`, `Listen`) ni compliment (`Praise`) : la fierté.
    .gap = L’habitude à changer : des actes qui aident et que le conseiller omet, des actes qui font du tort et qu’il fait.
    .changes = Les faits qui comblent la lacune s’ils sont vrais à la fin de l’entretien, et si celui-ci a bien fini (`Resolved` ou `Partial`). Si une part seulement est vraie, l’habitude revient après cette part des appels suivants.
    .next = Les appels suivants du conseiller, d’un à quatre : des scénarios de n’importe quel pack (`pack/nom`). Chacun est joué avec la vieille habitude, puis comme le conseiller le mène après l’entretien.

## Les échanges

Beat = Une étape : une chose que dit le client, et ce que l’on peut répondre.
    .says = Ce que dit le client : un texte, ou un par ton.
    .seen = Au comptoir : ce qui se voit plutôt que de se dire.
    .consent = La réponse du client à la dernière demande d’accord.
    .answer = À l’écrit : où mène une réponse composée de plusieurs morceaux. Les répliques sont alors ces morceaux.
    .cue = Le sentiment que cette phrase laisse voir, et auquel il faudrait répondre.
    .voices = Les besoins que cette phrase fait entendre.
    .retells = Le client doit ici raconter son histoire une fois de plus.
    .hard_stop = Danger, fraude, détresse, menace judiciaire : passer la main est la seule bonne réponse.
    .replies = Ce que l’apprenant peut répondre : de deux à neuf répliques.

Reply = Une réplique : une phrase que l’apprenant peut choisir.
    .says = La phrase, telle qu’elle est dite.
    .also = D’autres façons de dire la même chose.
    .acts = Ce que la phrase fait, dans l’ordre où elle le fait. C’est à cela que le client réagit.
    .when = Proposée seulement si cela est vrai.
    .set = Les faits qui deviennent vrais.
    .clear = Les faits qui deviennent faux.
    .meets = Les besoins que cette phrase satisfait.
    .costs_s = Un travail que le client attend en ligne.
    .hold = Le client est mis en attente.
    .compensates = Ce que la phrase accorde, en centimes. Au-delà de `authority`, c’est une erreur critique.
    .sells = Avec l’acte `Upsell` : le produit proposé.
    .tells_price = Dit ce que coûte le produit.
    .books = Ajoute le produit au compte. Le client doit avoir accepté.
    .prepared = À l’écrit : une phrase toute prête, envoyée en un cinquième du temps.
    .side = Sur les réseaux sociaux : cette phrase et la suite sont lues de tous, ou en privé.
    .purpose = En appel sortant : dit qui appelle et pourquoi.
    .asks_consent = Demande au client s’il est d’accord.
    .plan = Convient d’un échéancier.
    .reassures_queue = Au comptoir : un mot pour ceux qui attendent derrière.
    .starts = Les minuteries qui se mettent en marche.
    .stops = Les minuteries que l’on arrête.
    .callback = Promet ce rappel.
    .transfer = Avec l’acte `Transfer` (vers un spécialiste) ou `Escalate` (vers un superviseur) : la manière de passer la main.
    .discloses = Livre des données personnelles. Erreur critique si personne n’a vérifié qui demande.
    .promise = Une promesse faite plus tôt s’avère ici tenue ou rompue.
    .shift = Un effet de votre cru sur l’humeur, en plus de celui des actes.
    .critical = Une erreur critique qui tient aux mots eux-mêmes : une insulte.
    .coach = Ce qu’un coach dirait de cette phrase.
    .better = La réplique de la même étape qu’un coach aurait préféré entendre.
    .then = La suite : une étape ou une fin, ou plusieurs liens dont le premier qui convient est suivi. Un morceau de réponse composée n’en a pas.

Shift = Un effet de votre cru sur l’humeur, en crans.
    .heat = Variation de la colère.
    .trust = Variation de la confiance.
    .patience = Variation de la patience.

ConditionalLink = Un lien que l’on ne suit qu’à une condition.
    .when = Ce qui doit être vrai.
    .to = L’étape ou la fin qui suit alors.

Ending = Une fin.
    .outcome = Ce qu’elle est pour le client.
    .says = Les derniers mots du client : un texte, ou un par ton.
    .becomes = Ce qu’il est advenu du client, raconté au début du bilan.
    .after_call_s = Le traitement après appel que laisse cette fin.
    .disposition = Le bon code, si le scénario a des `dispositions`.

Test = Les conditions.
    .Always = Toujours vraie.
    .All = Toutes celles-ci sont vraies : `All([Verified, Heat(Under(9))])`.
    .Any = L’une de celles-ci au moins est vraie.
    .Not = Celle-ci n’est pas vraie.
    .Fact = Une réplique, un article ou une minuterie a rendu ce fait vrai, et rien ne l’a effacé depuis.
    .Heat = La colère du client, strictement au-dessus ou au-dessous de tant de crans : `Heat(Over(13))`.
    .Trust = La confiance du client, de même.
    .Patience = La patience du client, de même.
    .Need = Le besoin en est au moins là : `Need("avoir", Met)`.
    .Verified = Quelqu’un a demandé qui parle (l’acte `Verify`).
    .SupervisorDemanded = Le client a demandé un superviseur.
    .Private = Sur les réseaux sociaux : l’échange se poursuit en messages privés.
    .Consent = La dernière réponse du client : `Consent(Given)`. Tant qu’une question est ouverte, aucune des deux n’est vraie.
    .Queue = Au comptoir : le nombre de ceux qui attendent encore, strictement au-dessus ou au-dessous.
    .Booked = Ce produit est au compte.
    .Callback = Ce qu’il est advenu du rappel promis, une fois que c’est connu : `Callback(Kept)`.
    .Rank = L’apprenant a au moins ce grade.

## Le poste de travail

Article = Un article de la base de connaissances.
    .title = Ce que montre la liste des articles.
    .text = Ce qu’il dit. L’apprenant le lit, pas le client.
    .sets = Les faits vrais une fois l’article lu, pour qu’une réplique puisse les exiger par `when`.
    .costs_s = Le temps de le trouver et de le lire. À défaut : 8 s, et 42 ms par caractère.

Product = Quelque chose qui peut se vendre.
    .label = Son nom.
    .kind = Un meilleur produit à la place de celui qu’il a, ou un autre à côté.
    .fits = Le besoin auquel il répond. Proposé avant que ce besoin ait été dit, il tombe comme un cheveu sur la soupe.

Escalation = Où mène le fait de confier le contact, et quand c’est juste.
    .to = L’étape ou la fin qui suit.
    .when = À partir de quand votre règle le permet et l’exige. À défaut : seulement à un cas d’arrêt, ou vers un superviseur que le client a exigé.

Callback = Une promesse de rappel.
    .within_min = Le délai, en minutes après l’appel. Au-delà, la promesse est rompue.
    .to = L’étape qui ouvre le second appel.
    .missed = La fin, si personne ne rappelle.

Queue = Ceux qui attendent derrière le client.
    .people = Leur nombre au départ.
    .patience_s = Au bout de combien de secondes sans un mot pour eux l’un d’eux s’en va.

Timer = Ce qui arrive au bout d’un moment après qu’une réplique l’a lancé, quoi qu’on ait dit entre-temps.
    .after_s = Au bout de combien de secondes du contact ; le temps se compte par pas de 5 s.
    .sets = Le fait qui devient alors vrai.

Debt = Ce que doit le client, dans un appel de recouvrement.
    .owed = Le montant total, en centimes.
    .instalments = Le nombre d’échéances que permet la politique de la maison. En accorder plus dépasse votre latitude.
    .affords = Ce que le client peut vraiment payer chaque fois, en centimes. Un échéancier qui demande plus ne tiendra pas.

Plan = Un échéancier convenu par une réplique.
    .instalments = Le nombre d’échéances.
    .each = Le montant de chacune, en centimes.

HandleTime = Le temps que le contact devrait prendre : conversation, mise en attente et traitement après appel.
    .target_s = Jusque-là, tous les points ; ensuite, de moins en moins.
    .limit_s = À partir de là, aucun. Doit dépasser la cible.

Hold = Une mise en attente qui fait partie d’une réplique : sa durée, et ce qui en a été dit.
    .lasts_s = Le temps que le client attend.
    .promised_s = L’attente la plus longue que la phrase annonce. Si elle dure davantage, une promesse de temps est rompue.
    .explained = La phrase dit pourquoi, sans donner de temps.

Language = Ce qu’un pack ajoute à la lecture des réponses tapées dans une langue : `language/<langue>.ron`.
    .acts = Par acte, les tournures qui le font : 500 au plus, celles des exceptions comprises.
    .lists = Des variantes qui ont un nom, séparées par `|`, dont les tournures se servent en écrivant `<nom>` : 50 au plus. Une liste passe devant celle du programme qui a le même nom.
    .warmth = Par mot, ou par tournure de huit mots au plus, combien une réponse en est réchauffée, ou refroidie au-dessous de zéro : 500 au plus. Ce qui figure ici compte à la place de ce que le programme sait des mêmes mots.

Phrases = Des tournures qui ont des exceptions.
    .say = Ce qui fait l’acte.
    .unless = Pas dans une phrase qui contient l’une de celles-ci.
    .unless_before = Pas juste après l’une de celles-ci.
    .unless_after = Pas juste avant l’une de celles-ci.

Rubric = Une grille d’évaluation : le fichier `rubrics/<id>.ron` d’un pack.
    .pass = La note d’ensemble à partir de laquelle l’évaluation est réussie.
    .weights = Le poids de chaque rubrique ; 100 en tout. Une rubrique absente ne compte pas.
    .points = Ce que valent les règles au sein de leur rubrique. Celles qui manquent gardent la valeur de `balanced`.
    .critical = Les erreurs éliminatoires. À défaut : toutes.

## Les mots

Channel = Par où client et conseiller se rencontrent. Le canal règle l’horloge et les outils du poste.
    .Phone = Le client appelle.
    .Chat = Tous deux écrivent, en même temps.
    .Email = Le client écrit une lettre.
    .Social = Le client écrit là où tout le monde lit.
    .InPerson = Au comptoir.
    .Outbound = C’est nous qui appelons.
Kind = Ce qu’il y a de l’autre côté de l’échange.
    .Service = Un client.
    .Coaching = Un de vos conseillers, au sujet de son travail : un entretien de coaching, avec un `agent`.
Sector = Le secteur d’activité.
Skill = Ce qu’un scénario fait travailler.
Act = Ce qu’une phrase fait à l’autre. Les vingt-deux premiers actes aident ou sont neutres ; les neuf derniers font du tort.
    .Greet = Dit bonjour, et qui parle.
    .Verify = Demande à qui l’on parle, pour en être sûr.
    .Listen = Laisse la place : invite à tout raconter, et attend.
    .Acknowledge = Nomme le sentiment, ou ce que cela coûte au client, sans y rien changer.
    .Apologise = Présente des excuses pour quelque chose de précis.
    .Own = Prend en charge : dit « je m’en occupe » de la suite.
    .Ask = Demande ce qu’il faut savoir pour aider.
    .Paraphrase = Redit avec d’autres mots ce qui a été compris.
    .Explain = Donne la raison : pourquoi c’est arrivé, pourquoi il en est ainsi.
    .Inform = Donne un fait que le client ignorait.
    .Offer = Propose une issue.
    .Compensate = Rend quelque chose : de l’argent, un avoir, un geste.
    .Promise = Donne une parole que l’on peut tenir.
    .SetExpectation = Dit ce qui va se passer, et quand.
    .Hold = Dit que le client va patienter, et pourquoi.
    .Transfer = Passe la main à quelqu’un qui en sait plus.
    .Escalate = Passe la main à quelqu’un qui peut décider.
    .Upsell = Propose d’acheter.
    .Recap = Résume ce qui est convenu.
    .Close = Met fin au contact.
    .Praise = Félicite pour quelque chose de précis que l’autre a fait.
    .Observe = Dit ce qui a été vu ou entendu : quand, ce qui a été fait, ce qui en est résulté. Un fait, pas un verdict.
    .Blame = En fait la faute du client, ou d’un autre.
    .Dismiss = Rend l’affaire plus petite qu’elle n’est.
    .Interrupt = Coupe la parole.
    .Argue = Contredit pour avoir raison.
    .Command = Donne des ordres.
    .Jargon = Le dit dans les mots du métier.
    .Overpromise = Donne une parole que l’on ne peut pas tenir.
    .Threaten = Fait craindre une conséquence.
    .Label = Juge la personne au lieu de ce qu’elle a fait : négligente, froide, toujours comme ça.
Cue = Un sentiment qu’une phrase du client laisse voir, et auquel la réponse devrait s’adresser.
NeedKind = Le genre de besoin.
    .Emotional = Être entendu, cru, pris au sérieux. L’acte `Acknowledge` en prend acte.
    .Practical = Que quelque chose soit fait. `Paraphrase`, `Own` ou `Offer` en prennent acte.
    .Informational = Savoir. `Paraphrase`, `Own` ou `Offer` en prennent acte.
NeedState = Où en est un besoin. Il n’avance que dans ce sens.
    .Hidden = Il existe, et n’a pas été dit.
    .Voiced = Une phrase du client l’a fait entendre.
    .Acknowledged = L’apprenant en a pris acte.
    .Met = Une phrase qui le satisfait (`meets`) a été dite.
Outcome = Comment l’échange finit pour le client.
    .Resolved = Le client a ce pour quoi il venait.
    .Partial = Il en a une partie.
    .Escalated = Quelqu’un d’autre poursuit.
    .Unresolved = Le contact est fini, l’affaire ne l’est pas.
    .Lost = Le client est parti.
CriticalError = Une faute qui fait échouer toute l’évaluation, quoi qu’il y ait eu de bon.
    .UnverifiedDisclosure = Une phrase livre des données personnelles (`discloses`) avant que quiconque ait été vérifié.
    .BeyondAuthority = Une phrase accorde plus que le grade ne le permet, ou plus d’échéances que la politique de la maison.
    .MissedHardStop = À un cas d’arrêt (`hard_stop`), une réponse dont aucune phrase ne fait `Escalate` ni `Transfer`.
    .Insult = Une réplique qui le déclare (`critical`).
    .PublicDisclosure = Sur les réseaux sociaux, là où tout le monde lit : une phrase livre des données personnelles (`discloses`) ou fait `Verify`.
    .WithoutConsent = Une phrase ajoute un produit au compte (`books`) sans accord ; en appel sortant, aussi une phrase qui propose (`Upsell`) ou qui convient d’un échéancier (`plan`).
    .RefusalIgnored = Après un refus, une phrase qui propose encore ou qui convient d’un échéancier.
Handover = Comment un contact est confié à quelqu’un d’autre.
    .Warm = La personne suivante sait tout.
    .Cold = Le client est passé à un autre sans un mot.
Level = À qui un contact peut être confié : plus de savoir, plus d’autorité, ou ceux qui veillent aux dangers et aux fraudes.
    .Specialist = Plus de savoir.
    .Supervisor = Plus d’autorité.
    .Security = Ceux qui veillent aux dangers, aux fraudes, à la détresse.
Rank = Où en est l’apprenant : ce qu’il peut accorder en dépend. Du moins au plus d’autorité.
Answer = Ce que dit un client à qui l’on demande son accord.
    .Given = Il accepte.
    .Refused = Il refuse.
Side = Où se lit une phrase sur un réseau social.
    .Public = Tout le monde la lit.
    .Private = Eux deux seulement.
ProductKind = Un meilleur produit à la place de celui qu’il a, ou un autre à côté.
    .Upsell = Un meilleur produit à la place de celui qu’il a (montée en gamme).
    .CrossSell = Un autre produit à côté (vente croisée).
PromiseEnd = Ce qu’il advient d’une promesse.
    .Kept = C’est fait.
    .Broken = Cela ne l’est pas.
Band = Les trois tons d’une phrase du client, selon la colère : calme jusqu’à 8, à cran jusqu’à 13, en colère au-delà.
    .Calm = Colère jusqu’à 8.
    .Tense = Colère de 9 à 13.
    .Furious = Colère à partir de 14.
Form = La forme grammaticale du nom d’une personne, dans les langues qui ont un genre.
Skin = La couleur de la peau du visage dessiné.
Hair = Les cheveux du visage dessiné, ou ce qui les couvre.
HairTone = La couleur des cheveux du visage dessiné.
Age = L’âge du visage dessiné.
LintLevel = Comment un pack prend un genre de constat.
    .Allow = Il est laissé de côté.
    .Warning = Il est signalé, comme sans entrée.
    .Error = `check` échoue. Le scénario reste jouable.
Section = Une partie de la grille d’évaluation.
    .Opening = Les premiers mots.
    .Listening = Si l’on a laissé parler, demandé et compris.
    .Empathy = Si chaque sentiment a trouvé sa réponse, dans le bon ordre.
    .Resolution = Si les besoins ont été satisfaits, dans les règles et dans votre latitude.
    .Sales = Les propositions, s’il y avait lieu d’en faire.
    .Closing = Le résumé, l’au revoir et les écritures.
    .HandleTime = Conversation, mise en attente et traitement après appel, payés à proportion de la résolution.
    .Compliance = Ce qu’exigent la loi et la maison. Notée à part.
Rule = Ce qui fait gagner ou perdre des points, rubrique par rubrique.
    .Greeted = La première phrase salue.
    .FeelingFirst = Un sentiment montré d’emblée trouve sa réponse avant toute formalité.
    .FirstResponse = À l’écrit : la première réponse vient dans le délai `first_response_s`.
    .PurposeFirst = En appel sortant : qui appelle et pourquoi vient d’abord.
    .Asked = On a demandé ce qu’il fallait savoir.
    .AskedFirst = Dans un entretien de coaching : le conseiller a dit comment il voit les choses avant qu’on lui dise son avis.
    .Paraphrased = On a redit ce que l’on avait compris.
    .Uninterrupted = On a laissé le client finir.
    .CueMet = Un sentiment a trouvé sa réponse aussitôt, avant toute solution.
    .CuePartly = Un sentiment a été effleuré, pas nommé.
    .CueAfterSolution = Un sentiment a trouvé sa réponse, mais après la solution.
    .CueLate = Un sentiment a trouvé sa réponse une réplique trop tard.
    .CueMissed = Un sentiment est resté sans réponse.
    .Harm = Un acte qui fait du tort.
    .EndlessSympathy = Une troisième réponse de compassion d’affilée sans rien faire, puis chacune des suivantes.
    .PraiseGiven = Dans un entretien de coaching : un compliment a porté sur quelque chose de précis.
    .PreparedMisfit = Une phrase toute prête là où un sentiment attendait.
    .NeedMet = Les besoins ont été satisfaits ; ils se partagent ces points.
    .ExpectationSet = Le client sait ce qui va se passer et quand.
    .FirstContact = Chaque besoin pratique a été satisfait ici et maintenant.
    .Overpromised = On a promis plus qu’on ne peut tenir.
    .PromiseBroken = Une promesse faite plus tôt a été rompue.
    .Deescalated = Un superviseur avait été exigé, et l’on a pu s’en passer.
    .HandedOverWell = Passer la main était juste, et le transfert a été accompagné.
    .ToldTwice = Le client a dû raconter deux fois son histoire.
    .NeedlessEscalation = On a passé la main sans nécessité.
    .EscalationOwed = Il fallait passer la main, et on ne l’a pas fait.
    .CallbackKept = Le rappel promis a eu lieu à temps.
    .CallbackBroken = Le rappel promis est venu trop tard, ou jamais ; le contact n’est pas réussi.
    .BehaviourNamed = Dans un entretien de coaching : ce qui a été fait a été nommé, avec son moment et son effet.
    .PlanHolds = L’échéancier règle tout, et peut être tenu.
    .Discovered = On s’est renseigné sur le besoin avant de proposer.
    .SaleFitting = La proposition répondait à un besoin entendu, au bon moment.
    .PriceTold = Le prix a été dit.
    .NoAccepted = Un non à la proposition a été pris pour une réponse.
    .SalePushed = Une proposition avant que le besoin du client soit satisfait.
    .SaleUnasked = Une proposition pour un besoin que personne n’avait exprimé.
    .Recapped = Ce qui était convenu a été résumé.
    .Closed = Le contact s’est terminé comme il faut.
    .CodedRight = Le dossier a été classé sous le code de la fin.
    .NoteComplete = La note reprend chaque besoin exprimé.
    .InTime = Le contact a tenu dans sa durée. Payé à proportion de la résolution.
    .QueueSeen = Ceux qui attendent ont eu un mot.
    .QueueLeft = Quelqu’un qui attendait est parti.
    .DisclosureVerified = Les données personnelles ne sont allées qu’à une personne vérifiée.
    .WithinAuthority = On n’a pas accordé plus que le grade ne le permet.
    .HardStopObeyed = Ce qui devait remonter est remonté aussitôt.
    .Respectful = Personne n’a été insulté.
    .ConsentGiven = Rien n’a été fait sans accord.
    .RefusalAccepted = Un refus a été accepté.
    .KeptPrivate = Ce qui est personnel est resté privé.

## Le calibrage

Calibration = Un contact enregistré à évaluer : un fichier du pack qui commence par `Calibration(`.
    .format = La version du format : 1.
    .id = L’identifiant du pack, une barre oblique, puis le nom du fichier sans `.ron`.
    .language = La langue dans laquelle les textes sont écrits, `en` ou `fr`.
    .title = Le nom sous lequel on le connaît.
    .difficulty = De 1 (facile) à 5.
    .briefing = Ce que l’on sait avant : de qui est le contact, et pourquoi on l’évalue. Il ne livre rien.
    .contact = Le scénario joué : son identifiant, dans ce pack ou dans un autre (`first-week/billing-shock`).
    .seed = Ce avec quoi le contact a commencé, comme le fixe `aplomb play --seed`.
    .agent = Qui l’on y entend.
    .moves = Ce qui a été fait, coup par coup, jusqu’à la fin du contact : les lignes qu’affiche `aplomb play`, sauf les mots tapés, qui n’ont qu’une langue.
    .notes = Par rubrique, une phrase de vous sur sa note, montrée à la fin : pour `Opening`, `Listening`, `Empathy`, `Resolution`, `Sales` ou `Closing`, ce sur quoi elle repose ; pour `Compliance`, ce qui était une erreur critique, ou n’en était pas une.

Heard = La personne que l’on entend dans un contact enregistré.
    .name = Le nom qui figure devant chaque réplique, et dans les textes du contact.
    .form = La forme grammaticale de ce nom, pour les langues qui en ont besoin.

## L’entretien

Interview = Un entretien d’embauche : un fichier du pack qui commence par `Interview(`.
    .format = La version du format : 1.
    .id = L’identifiant du pack, une barre oblique, puis le nom du fichier sans `.ron`.
    .language = La langue dans laquelle l’entretien est écrit, `en` ou `fr`.
    .title = Le nom sous lequel on le connaît.
    .role = Le poste dont il s’agit.
    .promotion = S’il s’agit d’un poste plus élevé dans la même maison.
    .setting = Comment les deux se rencontrent.
    .difficulty = De 1 (facile) à 5.
    .briefing = Ce que l’on sait avant : le poste, la maison, qui interroge.
    .interviewer = Qui interroge.
    .opens = Ses premiers mots.
    .questions = Les questions, dans l’ordre où elles sont posées : d’une à douze.
    .own = Les questions que l’on pose soi-même, à la fin.
    .closes = Ses derniers mots, selon l’entretien.
    .afterwards = Ce qui en est dit ensuite à un collègue, selon l’entretien.
    .thank_you = Un mot que l’on peut envoyer le soir même.

Interviewer = Qui interroge dans un entretien.
    .name = Prénom et nom.
    .form = La forme grammaticale de ce nom, pour les langues qui en ont besoin.
    .temper = Son caractère, en quelques mots.
    .portrait = Son visage à l’écran.

Question = Une question d’entretien.
    .kind = Ce qu’elle demande. `Experience` demande quelque chose qui est arrivé : ses éléments sont `situation`, `task`, `action` et `result`.
    .asks = La question.
    .again = La même, posée autrement, pour un nouvel essai.
    .hint = Comment bâtir la réponse, à lire avant. Ne donne rien de la solution.
    .may_decline = Elle n’aurait pas dû être posée et l’on peut ne pas y répondre : ce qui manque ne coûte rien.
    .from_s = Plus courte, la réponse est maigre. En secondes de parole.
    .to_s = Plus longue, elle lasse. En secondes de parole.
    .parts = Ce que contient une bonne réponse, dans l’ordre où cela se raconte le mieux : d’un à six éléments.
    .whole = La réaction à une réponse où rien ne manque.
    .thin = La réaction à une réponse qui dit peu.
    .too_long = La réaction à une réponse bien trop longue.
    .off_topic = La réaction à une réponse à une autre question.
    .models = De bonnes réponses de personnes différentes, chacune par ses éléments : d’une à trois.
    .weak = Une réponse que beaucoup donnent.

Part = Ce que contient une bonne réponse.
    .label = Son nom, en un mot ou deux. Les éléments d’une `Experience` tiennent leur nom du programme.
    .means = Ce qu’il dit, en une demi-phrase.
    .follow_up = La relance s’il manque.
    .also = Des phrases de réponse auxquelles on le reconnaît, outre celles des modèles.

Weak = Une réponse que beaucoup donnent, et ce qui lui manque.
    .says = La réponse.
    .why = Ce qui y manque ou y nuit, dit avec bienveillance.

Own = Les questions que l’on pose soi-même, à la fin d’un entretien.
    .asks = L’invitation à les poser.
    .none = La réaction s’il n’y en a aucune.
    .questions = Les questions possibles : de deux à douze.

OwnQuestion = Une question que l’on peut poser.
    .says = La question.
    .answer = La réponse qui y est faite.
    .costs = Pourquoi elle dessert. Absent, elle sert.

Verdicts = Des mots selon l’entretien.
    .well = Sept éléments sur dix ou plus ont été dits.
    .fair = Quatre sur dix ou plus.
    .badly = Moins.

Setting = Comment on se rencontre pour l’entretien.

QuestionKind = Ce que demande une question d’entretien.
    .Experience = Quelque chose qui est arrivé : situation, tâche, action, résultat.
    .Motive = Pourquoi ce poste, pourquoi ici.
    .Situation = Ce que l’on ferait ou dirait dans un moment raconté.
    .Priorities = Ce qui vient d’abord.
    .Stress = Ce que l’on fait de la pression.
    .Service = Ce qu’est un bon service.
