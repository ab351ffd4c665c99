# text: Trois questions
title = Three questions

# text: Vous répondez au courrier de la Mutuelle du Causse. Odile Vasseur, institutrice à la retraite, a perdu son mari en octobre ; elle écrit depuis l’adresse de son dossier. Sa lettre porte une plainte et trois questions. Choisissez les parties de votre réponse et l’ordre dans lequel elle les lira.
briefing = You answer letters for the Causse Mutual, a health insurer. Odile Vasseur, a retired schoolteacher, lost her husband in October; she writes from the address in her file. Her letter carries one complaint and three questions. Choose the parts of your answer, and the order in which she will read them.

# text: Une lettre, une réponse : tout ce qui est demandé reçoit sa réponse, et la personne ne doit pas avoir à écrire deux fois.
policy-one-letter = One letter, one answer: everything that is asked is answered, and nobody should have to write twice.

# text: Ce qui a été prélevé après un décès est rendu sous cinq jours ouvrés, sans formulaire.
policy-refund = Whatever was debited after a death is given back within five working days, without a form.

# text: Vous pouvez retirer vous-même un nom de tous nos envois ; l’effet est immédiat.
policy-names = You can take a name off all our mailings yourself; it takes effect at once.

# text: Pour les droits du conjoint, consultez la base de connaissances avant d’écrire : rien ne se promet de mémoire.
policy-cover = For a spouse’s rights, consult the knowledge base before you write: nothing is promised from memory.

# text: Qui demande à être lu plus haut le sera : Claire Delmas, qui dirige le service, écrit elle-même, le lendemain.
policy-above = Whoever asks to be read higher up will be: Claire Delmas, who runs the department, writes herself, the next day.

# text: Un geste commercial ne répond pas à un deuil. Il reste possible, jusqu’à { $gesture }, pour des frais bancaires.
policy-gesture = A goodwill gesture is no answer to a bereavement. It remains possible, up to { $gesture }, for bank charges.

# text: qu’on reconnaisse ce qu’est une lettre adressée à un mort
need-heard = to have it recognised what a letter to a dead man is

# text: ne plus rien recevoir au nom de son mari
need-letters = to receive nothing more in her husband’s name

# text: que les prélèvements cessent et lui soient rendus
need-debits = to have the debits stopped and given back

# text: savoir si elle est encore couverte
need-cover = to know whether she is still covered

# text: savoir à qui envoyer les factures de ses dernières semaines
need-bills = to know where to send the bills of his last weeks

# text: Conjoint d’un adhérent décédé : ses droits
# content: Le conjoint inscrit au contrat reste couvert { $months } mois, aux mêmes garanties, sans rien demander. Avant ce terme, il peut prendre un contrat à son nom, sans questionnaire de santé ni délai de carence.
knowledge-survivor = Spouse of a deceased member: rights
    .content = A spouse named in the contract stays covered for { $months } months, with the same benefits, without asking for anything. Before that time is up, the spouse can take out a contract of their own, with no health questionnaire and no waiting period.

# text: Soins antérieurs au décès : remboursement
# content: Les soins reçus avant le décès se remboursent pendant deux ans. Le conjoint envoie les factures par courriel ou par la poste ; il n’y faut ni notaire ni nouvelle pièce.
knowledge-late-care = Care before a death: reimbursement
    .content = Care received before the death is reimbursed for two years. The spouse sends the bills by e-mail or by post; neither a notary nor any new document is needed.

# text: Cotisations impayées : relances
# content: Une cotisation rejetée par la banque est représentée une fois, puis relancée à trente jours. Ne concerne pas les contrats arrêtés.
knowledge-dunning = Unpaid contributions: reminders
    .content = A contribution that the bank refuses is presented once more, then followed by a reminder after thirty days. Does not concern contracts that have ended.

# text: Contrat
# value: Henri Vasseur, adhérent depuis 1979 ; Odile Vasseur, conjointe inscrite
record-contract = Contract
    .value = Henri Vasseur, member since 1979; Odile Vasseur, spouse named in it

# text: Acte de décès
# value: Envoyé le { $sent }, reçu, classé par erreur au dossier d’un homonyme
record-act = Death certificate
    .value = Sent on { $sent }, received, filed by mistake under another man of the same name

# text: Prélèvements depuis
# value: Novembre, décembre, janvier : trois fois { $debit }, soit { $total }
record-debits = Debits since
    .value = November, December, January: three times { $debit }, { $total } in all

# text: Dernier envoi
# value: « Cher Henri, votre santé nous tient à cœur », campagne de janvier
record-mailing = Last mailing
    .value = “Dear Henri, your health is close to our hearts”, January campaign

# text: Factures en attente
# value: Aucune reçue ; elle annonce { $bills }
record-bills = Bills waiting
    .value = None received; she speaks of { $bills }

# text: Madame, Monsieur, Mon mari, Henri Vasseur, est mort le { $died }. Je vous ai envoyé l’acte de décès le { $sent }. Cette semaine, vous lui avez écrit : « Cher Henri, votre santé nous tient à cœur. » J’ai rangé la lettre avec les siennes, puis je l’ai reprise. Voici mes trois questions. Quand cesserez-vous de prélever sa cotisation, et me rendrez-vous les trois qui l’ont été ? Suis-je encore couverte, moi qui l’étais par lui ? À qui envoyer les factures de ses dernières semaines ? Odile Vasseur
# says-tense: Madame, Monsieur, Mon mari, Henri Vasseur, est mort le { $died }. Vous avez reçu l’acte de décès. Depuis, vous l’avez prélevé trois fois et, mardi, vous lui avez écrit : « Cher Henri, votre santé nous tient à cœur. » J’ai lu cela debout, dans l’entrée, avec mon manteau. Je vous pose trois questions et j’attends trois réponses. Quand cesserez-vous de prélever, et me rendrez-vous ces sommes ? Suis-je encore couverte, moi qui l’étais par lui ? À qui envoyer les factures de ses dernières semaines ? Odile Vasseur
# says-furious: Madame, Monsieur, Mon mari est mort le { $died }. Vous le savez, vous avez l’acte. Et vous lui écrivez : « Cher Henri, votre santé nous tient à cœur » ! Quarante-six ans de cotisations, et personne, chez vous, n’a lu une ligne. Trois questions, puisqu’il faut les poser. Quand cesserez-vous de prélever un mort, et me rendrez-vous l’argent ? Suis-je encore couverte ? À qui envoyer ses dernières factures ? Odile Vasseur
# receipt: Madame, nous accusons réception de votre courriel, qui a retenu toute notre attention, et nous vous remercions de la confiance que vous accordez à notre mutuelle depuis de nombreuses années.
# receipt-also-1: Nous avons bien reçu votre courriel et vous remercions de votre fidélité.
# receipt-also-2: Votre message a retenu toute notre attention.
# receipt-also-3: Madame, votre courriel nous est bien parvenu et nous vous remercions de l’intérêt que vous portez à notre mutuelle.
# receipt-also-4: Nous accusons réception de votre demande, qui est traitée avec le plus grand soin.
# receipt-coach: La formule tient lieu de bonjour partout ailleurs. Ici, elle est la deuxième lettre que personne n’a relue.
# debits: Les prélèvements sont arrêtés ce matin. L’acte que vous aviez envoyé le { $sent } a été classé dans un autre dossier : c’est notre erreur. Les trois cotisations, { $total }, seront sur votre compte le { $back } au plus tard, sans formulaire.
# debits-also-1: Plus rien ne sera prélevé ; { $total } vous seront rendus avant le { $back }. L’acte avait été mal classé chez nous.
# debits-also-2: Nous avons mal classé l’acte. Les prélèvements cessent, et { $total } reviennent sur votre compte le { $back } au plus tard.
# debits-also-3: Nous avons cessé de prélever ce matin. L’acte était bien arrivé, mais dans le mauvais dossier : c’est notre faute. Vous retrouverez { $total } d’ici le { $back }.
# debits-also-4: Plus aucune cotisation ne sera prise, et les trois déjà prélevées vous sont remboursées sans démarche de votre part. L’erreur de classement était la nôtre.
# proof-advice: Pour éviter ce type de désagrément, nous vous invitons à l’avenir à nous adresser les actes d’état civil par lettre recommandée, seule à garantir leur bonne prise en compte par nos services.
# proof-advice-also-1: Un envoi en recommandé aurait évité ce contretemps.
# proof-advice-also-2: La prochaine fois, envoyez l’acte en recommandé.
# proof-advice-also-3: Pour toute pièce importante, nous vous recommandons l’envoi avec accusé de réception.
# proof-advice-also-4: Si vous aviez choisi le recommandé, nous aurions pu enregistrer l’acte à temps. Pensez-y à l’avenir.
# proof-advice-coach: « À l’avenir », un acte de décès… Relisez à voix haute avant d’envoyer : l’acte était arrivé, c’est nous qui l’avons perdu.
# for-henri: Madame, vous avez ouvert, trois mois après sa mort, une lettre où nous parlions à votre mari de sa santé. Je mesure ce que cela a pu être. Elle n’aurait jamais dû partir, et je vous en demande pardon.
# for-henri-also-1: Madame, je comprends la peine que cette lettre vous a faite, et je vous en demande pardon.
# for-henri-also-2: Madame, vous écrire ainsi au nom de votre mari, c’était vous blesser une fois de plus. Je vous présente mes excuses, et mes condoléances.
# for-henri-also-3: Madame, rien ne devait plus être adressé à votre mari. Je comprends votre chagrin, pardon pour cette lettre.
# for-henri-also-4: Madame, je vous présente mes condoléances, et nos excuses pour cette lettre à votre mari. Je comprends ce qu’elle a pu vous faire.
# cover: Vous êtes couverte, sans interruption, aux mêmes garanties, jusqu’au { $until }. D’ici là, vous pourrez prendre un contrat à votre nom, sans questionnaire de santé ; rien ne presse.
# cover-also-1: Oui, vous restez couverte jusqu’au { $until }, aux mêmes garanties.
# cover-also-2: Votre couverture continue jusqu’au { $until } ; un contrat à votre nom est possible ensuite, sans questionnaire.
# cover-also-3: Oui. Rien ne change pour vous jusqu’au { $until }, et sans aucune démarche. Vous pourrez prendre ensuite un contrat à vous, sans questionnaire de santé.
# cover-also-4: Vos garanties sont maintenues { $months } mois, vous pouvez aller chez le médecin comme avant.
# cover-vague: En ce qui concerne votre propre couverture, elle devrait en principe être maintenue un certain temps ; la gestion des droits vous le précisera par un courrier séparé.
# cover-vague-also-1: Votre couverture est sans doute maintenue, un autre service vous le confirmera.
# cover-vague-also-2: Pour vos droits, vous recevrez un autre courrier.
# cover-vague-also-3: Vous devriez normalement rester couverte quelque temps, sous réserve de vérification.
# cover-vague-also-4: Quant à votre couverture, je ne peux pas me prononcer : le service compétent reviendra vers vous.
# cover-vague-coach: « En principe », « un certain temps » : elle ne saura pas si elle peut aller chez le médecin. La réponse est dans la base, à une recherche d’ici.
# bills: Les factures des dernières semaines de votre mari se remboursent pendant deux ans. Envoyez-les en réponse à ce courriel, ou par la poste, à mon nom ; il n’y faut ni notaire ni autre pièce.
# bills-also-1: Pour ses factures, répondez à ce courriel en les joignant ; vous avez deux ans.
# bills-also-2: Envoyez-moi ses factures, à mon nom : elles se remboursent pendant deux ans.
# bills-also-3: Les factures sont à m’envoyer, par courriel ou par la poste. Rien ne presse, vous avez deux ans, et aucune autre pièce n’est à fournir.
# bills-also-4: Pour les soins de ses dernières semaines, une simple réponse à ce message suffit, avec les factures jointes : elles vous seront remboursées.
# in-my-hands: J’ai retiré moi-même le nom de votre mari de tous nos envois : plus rien ne lui sera adressé. Je réponds maintenant à vos trois questions, et votre dossier reste entre mes mains.
# in-my-hands-also-1: Le nom de votre mari est retiré de tous nos envois, je l’ai fait à l’instant. Voici mes réponses à vos trois questions.
# in-my-hands-also-2: Plus aucune lettre ne lui sera adressée, je m’en suis { $agent_form -> [feminine] chargée [masculine] chargé *[neutral] occupé sans attendre }. Je réponds à vos questions une à une.
# in-my-hands-also-3: Son nom ne figure plus sur aucune de nos listes, je viens de l’en retirer. Je garde votre dossier et je réponds à tout ce que vous demandez.
# in-my-hands-also-4: Vous ne recevrez plus de courrier au nom de votre mari : c’est fait, et de ma main. Vos trois questions trouvent leur réponse ci-dessous.
# signature: En résumé : plus de prélèvement, { $total } rendus le { $back } au plus tard, plus aucune lettre à son nom, les factures à mon attention. Je vérifierai moi-même le virement. Un point reste-t-il obscur ? Écrivez-moi. { $agent }
# signature-also-1: Je résume, et je vérifierai le virement le { $back }. Dites-moi si quelque chose n’est pas clair. { $agent }
# signature-also-2: Voilà ce qui est fait et ce qui suit d’ici le { $back }. Puis-je encore vous être utile ? { $agent }
# signature-also-3: En bref : { $total } de retour le { $back } au plus tard, plus de prélèvement ni de courrier, les factures chez moi. Je suivrai le virement. Avez-vous une autre question ? { $agent }
# signature-also-4: Je récapitule pour que tout soit clair, et je vérifie moi-même que l’argent est arrivé. Si un point vous échappe, répondez à ce message, il me parviendra. { $agent }
letter =
    Dear Sir or Madam,
    My husband, Henri Vasseur, died on { $died }. I sent you the death certificate on { $sent }. This week you wrote to him: “Dear Henri, your health is close to our hearts.” I put the letter away with his others, and then I took it out again.
    Here are my three questions. When will you stop debiting his contribution, and will you give me back the three that were taken? Am I still covered, since I was covered through him? Where do I send the bills of his last weeks?
    Odile Vasseur
    .says-tense =
        Dear Sir or Madam,
        My husband, Henri Vasseur, died on { $died }. You received the death certificate. Since then you have debited him three times, and on Tuesday you wrote to him: “Dear Henri, your health is close to our hearts.” I read that standing in the hall, in my coat.
        I am putting three questions to you, and I expect three answers. When will you stop the debits, and will you give me back the money? Am I still covered, since I was covered through him? Where do I send the bills of his last weeks?
        Odile Vasseur
    .says-furious =
        Dear Sir or Madam,
        My husband died on { $died }. You know it, you have the certificate. And you write to him: “Dear Henri, your health is close to our hearts”! Forty-six years of contributions, and nobody in your house has read one line.
        Three questions, since they have to be asked. When will you stop debiting a dead man, and will you give me back the money? Am I still covered? Where do I send his last bills?
        Odile Vasseur
    .receipt = Dear Mrs Vasseur, we acknowledge receipt of your e-mail, which has had our full attention, and thank you for the trust that you have placed in our mutual for so many years.
    .receipt-also-1 = We have received your e-mail and thank you for your loyalty.
    .receipt-also-2 = Your message has had our full attention.
    .receipt-also-3 = Dear Mrs Vasseur, your e-mail has reached us and we thank you for your interest in our mutual.
    .receipt-also-4 = We acknowledge your request, which is being handled with the greatest care.
    .receipt-coach = Everywhere else the formula does for a good morning. Here it is the second letter that nobody has read over.
    .debits = The debits were stopped this morning. The certificate that you sent on { $sent } was put into another file: the mistake is ours. The three contributions, { $total }, will be in your account by { $back } at the latest, without a form.
    .debits-also-1 = Nothing more will be debited; { $total } will be given back to you before { $back }. We had misfiled the certificate.
    .debits-also-2 = We misfiled the certificate. The debits stop, and { $total } will be back in your account by { $back } at the latest.
    .debits-also-3 = We stopped debiting this morning. The certificate had arrived, but in the wrong file: that is our fault. You will have { $total } back by { $back }.
    .debits-also-4 = No further contribution will be taken, and the three already debited are refunded without your having to do anything. The filing mistake was ours.
    .proof-advice = To avoid inconvenience of this kind, we invite you in future to send us certificates by registered post, which alone guarantees that our departments take them duly into account.
    .proof-advice-also-1 = Registered post would have prevented this setback.
    .proof-advice-also-2 = Next time, please send the certificate by registered post.
    .proof-advice-also-3 = For any important document we recommend that you post it with proof of delivery.
    .proof-advice-also-4 = Had you chosen registered post, we could have recorded the certificate in time. Please bear it in mind in future.
    .proof-advice-coach = “In future”, a death certificate … Read it aloud before you send it: the certificate had arrived, it was we who lost it.
    .for-henri = Dear Mrs Vasseur, three months after his death you opened a letter in which we spoke to your husband of his health. I can imagine what that was. It should never have been sent, and I ask you to forgive us.
    .for-henri-also-1 = Dear Mrs Vasseur, I understand how that letter hurt you, and I ask your forgiveness.
    .for-henri-also-2 = Dear Mrs Vasseur, to write to you like that in your husband’s name was to wound you once more. Please accept my apologies, and my condolences.
    .for-henri-also-3 = Dear Mrs Vasseur, nothing should have been sent to your husband any more. I understand your grief, and I am sorry for that letter.
    .for-henri-also-4 = Dear Mrs Vasseur, please accept my condolences, and our apologies for that letter to your husband. I understand what it must have done to you.
    .cover = You are covered, without a break and with the same benefits, until { $until }. Before then you will be able to take out a contract in your own name, with no health questionnaire; there is no hurry.
    .cover-also-1 = Yes, you remain covered until { $until }, with the same benefits.
    .cover-also-2 = Your cover goes on until { $until }; a contract in your own name is possible afterwards, without a questionnaire.
    .cover-also-3 = Yes. Nothing changes for you until { $until }, and there is nothing that you need to do. You can then take a contract of your own, without a health questionnaire.
    .cover-also-4 = Your benefits continue for { $months } months, you can go to the doctor as before.
    .cover-vague = As regards your own cover, it should in principle be maintained for a certain time; the entitlements office will give you details in a separate letter.
    .cover-vague-also-1 = Your cover is probably maintained, another department will confirm it.
    .cover-vague-also-2 = As for your rights, you will receive another letter.
    .cover-vague-also-3 = You should normally remain covered for a while, subject to verification.
    .cover-vague-also-4 = As to your cover, I am not able to say: the department responsible will get back to you.
    .cover-vague-coach = “In principle”, “a certain time”: she will not know whether she may see a doctor. The answer is in the knowledge base, one search away.
    .bills = The bills of your husband’s last weeks are reimbursed for two years. Send them in answer to this e-mail, or by post, marked for me; neither a notary nor any other document is needed.
    .bills-also-1 = For his bills, answer this e-mail and attach them; you have two years.
    .bills-also-2 = Send me his bills, marked with my name: they are reimbursed for two years.
    .bills-also-3 = The bills should come to me, by e-mail or by post. There is no hurry, you have two years, and no other document is required.
    .bills-also-4 = For the care of his last weeks, simply answer this message with the bills attached: they will be reimbursed to you.
    .in-my-hands = I have taken your husband’s name off all our mailings myself: nothing more will be sent to him. I now answer your three questions, and your file stays in my hands.
    .in-my-hands-also-1 = Your husband’s name has been taken off all our mailings, I have just done it. Here are my answers to your three questions.
    .in-my-hands-also-2 = No letter will be addressed to him again, I have seen to it. I answer your questions one by one.
    .in-my-hands-also-3 = His name is no longer on any of our lists, I have just removed it. I am keeping your file and will answer everything you ask.
    .in-my-hands-also-4 = You will receive no more post in your husband’s name: it is done, and I did it. Your three questions are answered below.
    .signature = To sum up: no more debits, { $total } given back by { $back } at the latest, no more letters in his name, the bills marked for me. I will check the transfer myself. Is anything still unclear? Please write to me. { $agent }
    .signature-also-1 = That is the summary, and I will check the transfer on { $back }. Tell me if anything is not clear. { $agent }
    .signature-also-2 = This is what has been done and what follows until { $back }. Can I be of any further use? { $agent }
    .signature-also-3 = In brief: { $total } back by { $back } at the latest, no more debits and no more post, the bills to me. I will follow the transfer. Have you any other question? { $agent }
    .signature-also-4 = I am setting it all out once more, and will check myself that the money has arrived. If anything escapes you, answer this message, it will reach me. { $agent }

# text: Madame, Monsieur, Je vous remercie de votre réponse. J’avais posé trois questions, et demandé qu’on n’écrive plus à mon mari. Je ne trouve pas tout dans votre lettre ; peut-être ai-je mal lu. Faut-il que je recommence ? Odile Vasseur
# says-tense: Madame, Monsieur, J’avais numéroté mes questions sur un brouillon, par habitude de maîtresse d’école. J’ai coché vos réponses : il en manque. Je recommence donc, pour la seconde fois, l’histoire de la mort de mon mari. Odile Vasseur
# says-furious: Madame, Monsieur, J’ai noté des copies pendant trente-huit ans. La vôtre ne répond pas à la question. Dois-je écrire une troisième fois que mon mari est mort ? Odile Vasseur
# refer-back: Madame, nous vous prions de bien vouloir vous reporter à notre précédent courriel, dans lequel les éléments utiles vous ont été communiqués.
# refer-back-also-1: Les informations figurent dans notre précédent courriel.
# refer-back-also-2: Nous vous renvoyons à notre dernière réponse.
# refer-back-also-3: Madame, tout figure déjà dans notre réponse précédente, merci de la relire.
# refer-back-also-4: Nous n’avons rien à ajouter à ce que nous vous avons écrit.
# debits-then: Les prélèvements sont arrêtés, et les trois cotisations, { $total }, vous seront rendues le { $back } au plus tard. L’acte avait été mal classé chez nous.
# debits-then-also-1: Plus de prélèvement ; { $total } rendus avant le { $back }.
# debits-then-also-2: Nous vous rendons { $total } le { $back } au plus tard.
# debits-then-also-3: On ne vous prélève plus rien, et l’argent des trois mois, { $total }, revient le { $back } au plus tard. L’acte était dans un autre dossier, par notre faute.
# debits-then-also-4: Les prélèvements ont cessé ; vous serez remboursée des trois cotisations sans rien avoir à faire.
# cover-then: Vous êtes couverte, aux mêmes garanties, jusqu’au { $until }, et vous pourrez ensuite prendre un contrat à votre nom, sans questionnaire de santé.
# cover-then-also-1: Votre couverture continue jusqu’au { $until }.
# cover-then-also-2: Oui, vous êtes couverte jusqu’au { $until }, sans rien faire.
# cover-then-also-3: Rien ne change pour vous avant le { $until }, puis vous pourrez souscrire à votre nom sans questionnaire.
# cover-then-also-4: Pour votre couverture, soyez tranquille : elle est maintenue { $months } mois, aux mêmes garanties.
# bills-then: Les factures de votre mari sont à envoyer à mon nom, par courriel ou par la poste ; elles se remboursent pendant deux ans.
# bills-then-also-1: Envoyez-moi ses factures, vous avez deux ans.
# bills-then-also-2: Ses factures se remboursent encore ; adressez-les-moi.
# bills-then-also-3: Adressez-moi les factures en répondant à ce courriel, ou par la poste. Vous avez deux ans.
# bills-then-also-4: Quant aux factures de ses dernières semaines, elles viennent à moi, sans autre papier, et elles seront remboursées.
# names-then: Le nom de votre mari est retiré de tous nos envois, depuis ce matin. Je l’ai fait moi-même.
# names-then-also-1: J’ai retiré son nom de tous nos envois.
# names-then-also-2: Plus rien ne lui sera adressé.
# names-then-also-3: J’ai supprimé moi-même le nom de votre mari de nos listes d’envoi ; on ne lui écrira plus.
# names-then-also-4: C’est fait depuis ce matin : nos envois ne portent plus son nom, et j’y ai veillé en personne.
# missed-it: Madame, vous aviez bien lu : ma réponse était incomplète, et vous avez dû raconter deux fois ce qui coûte de raconter une seule. Je vous en demande pardon. Tout est ci-dessous.
# missed-it-also-1: Madame, il manquait des réponses, pardon de vous avoir fait écrire encore. Voici tout.
# missed-it-also-2: Madame, c’est à moi de recommencer, pas à vous. Je comprends votre lassitude, et je vous présente mes excuses.
# missed-it-also-3: Madame, non, vous n’avez pas mal lu : j’ai répondu à moitié. Je mesure ce qu’il vous en a coûté d’écrire encore, et je vous demande pardon. Voici ce qui manquait.
# missed-it-also-4: Pardon, madame. Vous n’auriez pas dû avoir à raconter cela une seconde fois, c’est ma lettre qui était incomplète. Je réponds à tout.
# platform: Pour toute précision complémentaire, nos conseillers sont joignables du lundi au vendredi, de 8 h 30 à 17 h 30, au numéro figurant sur votre carte d’adhérent.
# platform-also-1: Nos conseillers vous répondront par téléphone.
# platform-also-2: Appelez notre plateforme, numéro au dos de la carte.
# platform-also-3: Pour le reste, nous vous invitons à joindre notre plateforme téléphonique, aux heures de bureau.
# platform-also-4: Un conseiller se tient à votre disposition au numéro habituel, du lundi au vendredi.
# sign-again: En résumé, vos trois questions ont maintenant leur réponse, et je vérifierai le virement du { $back }. Répondez à ce message : il n’arrivera qu’à moi. { $agent }
# sign-again-also-1: Je résume, et je reste votre interlocuteur jusqu’au virement du { $back }. { $agent }
# sign-again-also-2: Tout y est cette fois ; je vérifie le { $back }. { $agent }
# sign-again-also-3: Voilà, tout est répondu. Je m’assure du virement le { $back }, et vous pouvez m’écrire directement ici. { $agent }
# sign-again-also-4: Pour résumer, rien ne reste en suspens. Le { $back }, je regarde si l’argent est arrivé ; d’ici là, un mot de vous ne parviendra qu’à moi. { $agent }
second-letter =
    Dear Sir or Madam,
    Thank you for your answer. I had asked three questions, and asked that nobody write to my husband again. I do not find all of it in your letter; perhaps I misread. Do I have to begin again?
    Odile Vasseur
    .says-tense =
        Dear Sir or Madam,
        I had numbered my questions on a sheet of rough paper, as schoolmistresses do. I ticked off your answers: some are missing. And so I begin the story of my husband’s death again, for the second time.
        Odile Vasseur
    .says-furious =
        Dear Sir or Madam,
        I marked papers for thirty-eight years. Yours does not answer the question. Must I write a third time that my husband is dead?
        Odile Vasseur
    .refer-back = Dear Mrs Vasseur, kindly refer to our previous e-mail, in which the relevant information was communicated to you.
    .refer-back-also-1 = The information is in our previous e-mail.
    .refer-back-also-2 = We refer you to our last answer.
    .refer-back-also-3 = Dear Mrs Vasseur, it is all in our previous answer already, please read it again.
    .refer-back-also-4 = We have nothing to add to what we wrote to you.
    .debits-then = The debits have been stopped, and the three contributions, { $total }, will be given back to you by { $back } at the latest. We had misfiled the certificate.
    .debits-then-also-1 = No more debits; { $total } given back before { $back }.
    .debits-then-also-2 = We will give you back { $total } by { $back } at the latest.
    .debits-then-also-3 = Nothing more is being debited, and the money for the three months, { $total }, comes back by { $back } at the latest. The certificate was in another file, through our fault.
    .debits-then-also-4 = The debits have stopped; the three contributions will be refunded without your having to do anything.
    .cover-then = You are covered, with the same benefits, until { $until }, and after that you can take out a contract in your own name, with no health questionnaire.
    .cover-then-also-1 = Your cover goes on until { $until }.
    .cover-then-also-2 = Yes, you are covered until { $until }, without doing anything.
    .cover-then-also-3 = Nothing changes for you before { $until }, then you can take out cover in your own name without a questionnaire.
    .cover-then-also-4 = As for your cover, you may rest easy: it is kept up for { $months } months, with the same benefits.
    .bills-then = Your husband’s bills should be sent to me by name, by e-mail or by post; they are reimbursed for two years.
    .bills-then-also-1 = Send me his bills, you have two years.
    .bills-then-also-2 = His bills are still reimbursed; address them to me.
    .bills-then-also-3 = Please address the bills to me by answering this e-mail, or by post. You have two years.
    .bills-then-also-4 = As for the bills of his last weeks, they come to me, with no other paper, and they will be reimbursed.
    .names-then = Your husband’s name has been taken off all our mailings, since this morning. I did it myself.
    .names-then-also-1 = I have taken his name off all our mailings.
    .names-then-also-2 = Nothing more will be sent to him.
    .names-then-also-3 = I have deleted your husband’s name from our mailing lists myself; nobody will write to him again.
    .names-then-also-4 = It has been done since this morning: our mailings no longer bear his name, I saw to that in person.
    .missed-it = Dear Mrs Vasseur, you read rightly: my answer was incomplete, and you had to tell twice what is hard enough to tell once. I ask your forgiveness. Everything is below.
    .missed-it-also-1 = Dear Mrs Vasseur, some answers were missing, forgive me for making you write again. Here is everything.
    .missed-it-also-2 = Dear Mrs Vasseur, it is for me to begin again, not for you. I understand your weariness, and I apologise.
    .missed-it-also-3 = Dear Mrs Vasseur, no, you did not misread: I answered only half. I know what it cost you to write again, and I ask your pardon. Here is what was missing.
    .missed-it-also-4 = Forgive me, Mrs Vasseur. You should not have had to tell it a second time, it was my letter that was incomplete. I am answering all of it.
    .platform = For any further details our advisers can be reached from Monday to Friday, from 8:30 to 17:30, at the number shown on your member’s card.
    .platform-also-1 = Our advisers will answer you by telephone.
    .platform-also-2 = Please call us, the number is on the back of the card.
    .platform-also-3 = For the rest, we invite you to contact our call centre during office hours.
    .platform-also-4 = An adviser is at your disposal on the usual number, from Monday to Friday.
    .sign-again = To sum up, your three questions now have their answers, and I will check the transfer of { $back }. Answer this message: it will reach nobody but me. { $agent }
    .sign-again-also-1 = That is the summary, and I will be here for you until the transfer of { $back }. { $agent }
    .sign-again-also-2 = It is all there this time; I will check on { $back }. { $agent }
    .sign-again-also-3 = There, everything is answered. I will make sure of the transfer on { $back }, and you can write to me directly here. { $agent }
    .sign-again-also-4 = To summarise, nothing is left open. On { $back } I will look whether the money has arrived; until then, a word from you will reach only me. { $agent }

# text: Madame, Monsieur, Vous répondez à mes trois questions, et je vous en remercie. Vous n’avez rien dit de la lettre à Henri. J’ai gardé la vôtre à côté de celle-là ; on dirait la même main. Odile Vasseur
# says-tense: Madame, Monsieur, Vos réponses sont exactes. J’aurais mis seize sur vingt. Mais je ne vous écrivais pas seulement pour des chiffres : vous avez écrit à un mort, et vous me répondez comme à un numéro. Odile Vasseur
# says-furious: Madame, Monsieur, Les chiffres sont justes. Félicitations. Pas un mot pour Henri. Quarante-six ans, et pas un mot ! Odile Vasseur
# complete: Madame, nous vous confirmons avoir répondu à l’ensemble de vos questions dans notre courriel précédent et considérons votre demande comme traitée.
# complete-also-1: Toutes vos questions ont reçu une réponse, le dossier est traité.
# complete-also-2: Nous avons répondu à l’ensemble de vos demandes.
# complete-also-3: Madame, vos trois questions ayant été traitées, nous clôturons votre demande.
# complete-also-4: Nous ne voyons pas ce qui manquait à notre lettre : elle répondait à chaque point. Le dossier est clos.
# gift: Afin de vous témoigner notre attachement, nous avons le plaisir de vous adresser un chèque-cadeau de { $voucher }, valable dans toutes les enseignes partenaires.
# gift-also-1: Nous vous offrons un chèque-cadeau de { $voucher }.
# gift-also-2: En compensation, voici { $voucher } en chèque-cadeau.
# gift-also-3: Pour nous faire pardonner, nous vous envoyons un bon d’achat de { $voucher }.
# gift-also-4: Veuillez accepter ce chèque-cadeau en geste commercial, à dépenser où vous voudrez.
# gift-coach: Le montant est permis, le moment ne l’est pas. On ne met pas de prix sur ce qu’elle vient de dire.
# one-word: Madame, vous avez raison, et je vous relis avec un peu de honte. Votre mari nous a fait confiance quarante-six ans ; c’est de lui qu’il fallait parler d’abord. Je vous demande pardon, et je pense à vous deux.
# one-word-also-1: Madame, vous aviez perdu votre mari et je vous ai répondu en chiffres. Je vous comprends, pardon.
# one-word-also-2: Madame, il fallait un mot pour lui, et il manquait. Pardonnez-moi. Quarante-six ans de confiance méritaient mieux.
# one-word-also-3: Madame, pardon. J’ai parlé d’argent et pas de lui. Je comprends que cela vous ait blessée.
# one-word-also-4: Vous avez raison, madame : nous avons écrit à votre mari comme s’il vivait, et je n’en ai pas dit un mot. Je vous en demande pardon, et je vous présente, bien tard, mes condoléances.
# watch-over: Je veillerai moi-même à ce que rien ne parte plus à son nom, et je vous écrirai le { $back }, une fois le virement passé. { $agent }
# watch-over-also-1: Je vous confirmerai le virement le { $back }, et plus rien ne lui sera adressé. { $agent }
# watch-over-also-2: Je garde votre dossier jusqu’au virement du { $back }. { $agent }
# watch-over-also-3: Vous aurez un mot de moi le { $back }, quand l’argent sera arrivé, et plus rien ne partira au nom de votre mari : j’y veille. { $agent }
# watch-over-also-4: Je garde ce dossier moi-même. Une fois le remboursement passé, je vous l’écris. { $agent }
sharp-letter =
    Dear Sir or Madam,
    You answer my three questions, and I thank you for that. You say nothing of the letter to Henri. I have kept yours beside that one; they might be in the same hand.
    Odile Vasseur
    .says-tense =
        Dear Sir or Madam,
        Your answers are correct. I would have given them sixteen out of twenty. But I was not writing to you about figures only: you wrote to a dead man, and you answer me as if I were a number.
        Odile Vasseur
    .says-furious =
        Dear Sir or Madam,
        The figures are right. Congratulations. Not a word for Henri. Forty-six years, and not a word!
        Odile Vasseur
    .complete = Dear Mrs Vasseur, we confirm that we answered all your questions in our previous e-mail and consider your request as dealt with.
    .complete-also-1 = All your questions have been answered, the case has been dealt with.
    .complete-also-2 = We have answered everything you asked.
    .complete-also-3 = Dear Mrs Vasseur, your three questions having been dealt with, we are closing your request.
    .complete-also-4 = We do not see what was missing from our letter: it answered each point. The file is closed.
    .gift = As a token of our attachment, we are pleased to send you a gift voucher for { $voucher }, valid with all our partner stores.
    .gift-also-1 = We are offering you a gift voucher for { $voucher }.
    .gift-also-2 = By way of compensation, here is { $voucher } in vouchers.
    .gift-also-3 = To make up for it, we are sending you a shopping voucher for { $voucher }.
    .gift-also-4 = Please accept this gift voucher as a gesture of goodwill, to spend wherever you like.
    .gift-coach = The amount is allowed, the moment is not. One does not put a price on what she has just said.
    .one-word = Dear Mrs Vasseur, you are right, and I read myself again with some shame. Your husband trusted us for forty-six years; it was of him that I should have spoken first. I ask your forgiveness, and I am thinking of you both.
    .one-word-also-1 = Dear Mrs Vasseur, you had lost your husband and I answered you in figures. I understand you, forgive me.
    .one-word-also-2 = Dear Mrs Vasseur, there should have been a word for him, and it was missing. Forgive me. Forty-six years of trust deserved better.
    .one-word-also-3 = Dear Mrs Vasseur, I am sorry. I spoke of money and not of him. I understand that it hurt you.
    .one-word-also-4 = You are right, Mrs Vasseur: we wrote to your husband as if he were alive, and I did not say a word about it. I ask you to forgive me, and offer you, very late, my condolences.
    .watch-over = I will see to it myself that nothing more is sent in his name, and I will write to you on { $back }, once the transfer has gone through. { $agent }
    .watch-over-also-1 = I will confirm the transfer on { $back }, and nothing more will be addressed to him. { $agent }
    .watch-over-also-2 = I am keeping your file until the transfer of { $back }. { $agent }
    .watch-over-also-3 = You will have a word from me on { $back }, when the money has arrived, and nothing more will leave here in your husband’s name: I am watching over that. { $agent }
    .watch-over-also-4 = I am keeping this file myself. Once the refund has gone through, I will write and tell you. { $agent }

# text: Madame, Monsieur, Je souhaite que ma lettre soit lue par la personne qui dirige votre service. Voulez-vous me dire à qui l’adresser ? Odile Vasseur
# says-tense: Madame, Monsieur, Je ne vous demande plus une réponse, mais un nom : celui de la personne qui décide chez vous. C’est à elle que j’écrirai. Odile Vasseur
# says-furious: Madame, Monsieur, J’ai lu votre réponse. Donnez-moi le nom de qui vous dirige ! Je veux que quelqu’un, une fois, me lise jusqu’au bout. Odile Vasseur
# no-name: Madame, notre direction ne répond pas aux courriers individuels. Votre demande a bien été prise en compte et suit son cours.
# no-name-also-1: La direction ne traite pas les lettres des adhérents.
# no-name-also-2: Nous ne communiquons pas les noms de nos responsables, votre dossier suit son cours.
# no-name-also-3: Votre réclamation est enregistrée, madame. Il n’est pas prévu que la direction y réponde.
# no-name-also-4: Je ne suis pas en mesure de vous mettre en relation avec nos dirigeants ; soyez assurée que votre demande est suivie.
# passed-on: Madame, Claire Delmas dirige notre service. Je lui remets votre lettre et ma réponse, avec ce qu’il y manquait : vous n’aurez rien à raconter de nouveau. Elle vous écrira demain.
# passed-on-also-1: La personne que vous demandez est Claire Delmas. Elle a votre lettre entre les mains et vous écrit demain.
# passed-on-also-2: Je transmets tout à Claire Delmas, qui dirige le service ; vous aurez sa lettre demain, sans rien répéter.
# passed-on-also-3: C’est Claire Delmas qui décide ici. Je lui ai tout expliqué de vive voix, et elle vous répondra elle-même dès demain.
# passed-on-also-4: Votre lettre part à l’instant chez Claire Delmas, la responsable du service, avec l’histoire entière. Demain, c’est elle qui vous écrit.
# read-again: Madame, votre colère est juste : je vous ai mal lue, et je vous en demande pardon, à vous et à lui. Son nom est retiré de nos envois. Les { $total } vous reviennent le { $back } au plus tard, vous êtes couverte jusqu’au { $until }, et ses factures sont à m’envoyer. S’il manque un mot, Claire Delmas, qui dirige le service, vous écrira.
# read-again-also-1: Vous avez raison d’être en colère, pardon. Plus rien à son nom, { $total } rendus le { $back }, vous restez couverte jusqu’au { $until }, et envoyez-moi les factures.
# read-again-also-2: Madame, je comprends que vous vouliez être lue. Pardon. Voici tout : { $total } rendus, plus de courrier pour lui, votre couverture jusqu’au { $until }, les factures à mon nom.
# read-again-also-3: Je vous relis, et vous méritiez mieux, excusez-moi. Les prélèvements cessent et vous sont rendus, nos envois aussi s’arrêtent, rien ne change pour vos soins avant le { $until }, et je prends ses factures.
# read-again-also-4: Pardon, madame : il fallait d’abord vous lire. J’ai ôté son nom de nos listes, fait rendre { $total }, vérifié que vous êtes couverte jusqu’au { $until } ; ses factures viendront à moi. Et ma responsable vous écrira si cela ne suffit pas.
to-whom =
    Dear Sir or Madam,
    I wish my letter to be read by the person in charge of your department. Would you tell me to whom I should send it?
    Odile Vasseur
    .says-tense =
        Dear Sir or Madam,
        I am no longer asking you for an answer, but for a name: that of the person who decides there. It is to them that I shall write.
        Odile Vasseur
    .says-furious =
        Dear Sir or Madam,
        I have read your answer. Give me the name of whoever is above you! I want somebody, for once, to read me to the end.
        Odile Vasseur
    .no-name = Dear Mrs Vasseur, our management does not reply to individual letters. Your request has been duly noted and is being processed.
    .no-name-also-1 = The management does not deal with letters from members.
    .no-name-also-2 = We do not give out the names of our managers, your file is being processed.
    .no-name-also-3 = Your complaint has been registered, Mrs Vasseur. There are no plans for the management to answer it.
    .no-name-also-4 = I am unable to put you in touch with our directors; please be assured that your request is being followed up.
    .passed-on = Dear Mrs Vasseur, Claire Delmas runs our department. I am giving her your letter and my answer, with what was missing from it: you will not have to tell any of it again. She will write to you tomorrow.
    .passed-on-also-1 = The person you are asking for is Claire Delmas. She has your letter in her hands and writes to you tomorrow.
    .passed-on-also-2 = I am passing everything on to Claire Delmas, who runs the department; you will have her letter tomorrow, without repeating a thing.
    .passed-on-also-3 = It is Claire Delmas who decides here. I have explained it all to her in person, and she will answer you herself by tomorrow.
    .passed-on-also-4 = Your letter is on its way to Claire Delmas, the head of the department, with the whole of the story. Tomorrow it is she who writes to you.
    .read-again = Dear Mrs Vasseur, you have every right to be angry: I read you badly, and I ask forgiveness, of you and of him. His name is off our mailings. The { $total } will be back with you by { $back } at the latest, you are covered until { $until }, and his bills are to be sent to me. If a single word is missing, Claire Delmas, who runs the department, will write to you.
    .read-again-also-1 = You are right to be angry, I am sorry. Nothing more in his name, { $total } refunded by { $back }, you stay covered until { $until }, and do send me the bills.
    .read-again-also-2 = Mrs Vasseur, I understand that you want to be read. Forgive me. Here is everything: { $total } returned, no more post for him, your cover until { $until }, the bills to my name.
    .read-again-also-3 = I have read you again, and you deserved better, I apologise. The debits stop and are paid back, so do our mailings, nothing changes for your own care before { $until }, and I am taking his bills.
    .read-again-also-4 = I am sorry, Mrs Vasseur: you should have been read first. I have taken his name off our lists, had { $total } paid back, checked that you are covered until { $until }; his bills will come to me. And my head of department will write to you if that is not enough.

# text: Merci. J’ai relu votre lettre deux fois, la seconde à voix haute, pour lui. Je joindrai les factures demain. O. V.
# says-tense: Je vous remercie. Tout y est. O. V.
# says-furious: C’est répondu. O. V.
# becomes: Le virement est arrivé le jour dit. Odile a posté les factures le soir même, et elle a glissé votre lettre dans la boîte où elle garde celles qu’on lui a écrites en octobre.
one-touch = Thank you. I read your letter twice, the second time aloud, for him. I will attach the bills tomorrow. O. V.
    .says-tense = I thank you. It is all there. O. V.
    .says-furious = I have my answers. O. V.
    .becomes = The transfer came on the day that was named. Odile posted the bills the same evening, and slipped your letter into the box in which she keeps those that people wrote to her in October.

# text: Merci. Tout y est. J’ai trouvé le mot pour Henri plus bas, après les chiffres. O. V.
# says-tense: C’est complet, je vous remercie. Henri vient après les virements, à ce que je vois. O. V.
# says-furious: D’abord l’argent, puis le mort. C’est une façon de faire. O. V.
# becomes: Le virement est arrivé le jour dit. Odile a rangé votre lettre avec les relevés de la banque, et non avec celles qu’on lui a écrites en octobre.
after-figures = Thank you. It is all there. I found the word for Henri further down, after the figures. O. V.
    .says-tense = It is complete, I thank you. Henri comes after the transfers, I see. O. V.
    .says-furious = The money first, then the dead man. It is one way of doing it. O. V.
    .becomes = The transfer came on the day that was named. Odile put your letter away with the bank statements, not with those that people wrote to her in October.

# text: Merci pour ce mot. Il aurait suffi d’une lettre, mais merci. O. V.
# says-tense: J’en prends acte, et je vous remercie d’avoir répondu. O. V.
# says-furious: Il aura fallu l’écrire deux fois. O. V.
# becomes: Le virement est arrivé. Odile a tout réglé en février, et quand une voisine a perdu son mari, elle lui a conseillé d’écrire deux fois.
two-letters = Thank you for that word. One letter would have been enough, but thank you. O. V.
    .says-tense = I take note of it, and thank you for answering. O. V.
    .says-furious = It had to be written twice. O. V.
    .becomes = The transfer came. Odile had everything settled in February, and when a neighbour lost her husband too, she told her to write twice.

# text: Bien. Je n’écrirai plus. O. V.
# says-tense: Affaire classée, donc. O. V.
# says-furious: Henri aussi est une affaire classée, je suppose. O. V.
# becomes: L’argent est revenu, les réponses étaient justes. En mars, Odile a changé de mutuelle ; à la ligne « motif », elle a écrit : « personne ».
filed = Very well. I shall not write again. O. V.
    .says-tense = Case closed, then. O. V.
    .says-furious = Henri is a closed case too, I suppose. O. V.
    .becomes = The money came back, the answers were right. In March Odile changed to another insurer; on the line “reason” she wrote: “nobody”.

# text: Demain, donc. J’attendrai sa lettre. O. V.
# says-tense: J’attends la sienne, puisque la vôtre ne suffisait pas. O. V.
# says-furious: Qu’elle lise, au moins. O. V.
# becomes: Claire Delmas a répondu le lendemain, à tout, en une page. Elle n’y a rien mis que vous n’auriez pu y mettre ; Odile a gardé son nom, et oublié le vôtre.
read-above = Tomorrow, then. I shall wait for her letter. O. V.
    .says-tense = I await hers, since yours was not enough. O. V.
    .says-furious = Let her read, at least. O. V.
    .becomes = Claire Delmas answered the next day, everything, on one page. She put nothing in it that you could not have put; Odile kept her name, and forgot yours.

# text: Je vais m’adresser ailleurs. Je vous salue. O. V.
# says-tense: Le médiateur, lui, lit les lettres jusqu’au bout. O. V.
# says-furious: Vous entendrez parler du médiateur. Et d’Henri. O. V.
# becomes: Odile a écrit au médiateur, qui a répondu à ses trois questions en une page. Février a été prélevé, et la campagne de printemps est arrivée : « Cher Henri ».
ombudsman = I shall apply elsewhere. Good day to you. O. V.
    .says-tense = The ombudsman reads letters to the end. O. V.
    .says-furious = You will hear from the ombudsman. And of Henri. O. V.
    .becomes = Odile wrote to the ombudsman, who answered her three questions on one page. February was debited, and the spring campaign arrived: “Dear Henri”.
