# text: Encore ces frais
title = That fee again

# text: Jeudi { $today }, 9 h 10. Vous répondez aux messages de la Banque du Seyon, service cartes, à Neuchâtel. Ludovic Amstutz, facteur d’orgues à Saint-Blaise, écrit de l’adresse de son dossier, et il ne veut pas de téléphone. Votre première réponse se compose : choisissez les parties et l’ordre dans lequel il les lira. Ensuite, il écrit court et répond vite.
briefing = Thursday, { $today }, ten past nine. You answer the messages of Banque du Seyon, card services, in Neuchâtel. Ludovic Amstutz, who builds organs in Saint-Blaise, writes from the address in his file, and does not want a telephone call. Your first answer is composed: choose its parts, and the order in which he will read them. After that he writes short and answers fast.

# text: Une réponse écrite se lit de haut en bas : ce que la personne a vécu, la cause, ce qui est fait, pour quand. Une date et un nom.
policy-order = A written answer is read from top to bottom: what the person has been through, the cause, what is done, by when. A date and a name.

# text: Des frais perçus par erreur sont rendus entiers, sans geste ni formulaire. Regardez toujours l’année d’avant.
policy-refund = A fee charged by mistake is paid back whole, without a gesture and without a form. Always look at the year before.

# text: Une promesse n’arrête rien : seule l’exonération inscrite au contrat arrête les frais. La marche à suivre est dans la base de connaissances.
policy-stop = A promise stops nothing: only the exemption entered in the contract stops the fee. How it is done stands in the knowledge base.

# text: Au-delà de ce qui est dû, vous pouvez offrir jusqu’à { $most }. Le temps du client ne s’achète pas.
policy-gesture = Beyond what is owed, you may offer up to { $most }. A customer’s time is not for sale.

# text: Qui veut fermer son compte en a le droit. Dites d’abord ce qui en part, sans menacer et sans retenir.
policy-closing = Whoever wants to close an account may. First say what is paid from it, without threatening and without holding on.

# text: Vous avez promis d’écrire ? Écrivez, au jour dit.
policy-word = You promised to write? Write, on the day.

# text: Client
# value: Ludovic Amstutz, facteur d’orgues, depuis 2008
record-client = Customer
    .value = Ludovic Amstutz, organ builder, since 2008

# text: Carte
# value: Seyon Plus, rendue en janvier 2025 ; contrat resté ouvert
record-card = Card
    .value = Seyon Plus, handed back in January 2025; contract left open

# text: Frais 2025
# value: { $fee }, le { $first } ; remboursement préparé, seconde signature manquante
record-first = Fee 2025
    .value = { $fee }, on { $first }; refund prepared, second signature missing

# text: Notre lettre
# value: { $promise }, signée B. Challandes (partie en avril) : rendus, et plus jamais
record-letter = Our letter
    .value = { $promise }, signed B. Challandes (left in April): paid back, and never again

# text: Frais 2026
# value: { $fee }, le { $again }
record-again = Fee 2026
    .value = { $fee }, on { $again }

# text: Ordres permanents
# value: Trois, dont le loyer de l’atelier, le premier du mois
record-orders = Standing orders
    .value = Three, among them the rent of the workshop, on the first of the month

# text: qu’on prenne au sérieux une parole écrite qui n’a pas été tenue
need-heard = that a written word that was not kept be taken seriously

# text: que les deux années lui soient rendues
need-fees = to have both years paid back

# text: que ces frais ne reviennent pas en 2027
need-stop = that the fee not come back in 2027

# text: savoir comment une lettre signée a pu ne rien changer
need-why = to know how a signed letter could change nothing

# text: savoir ce qui part du compte avant de le fermer
need-orders = to know what is paid from the account before it is closed

# text: Frais annuels : rendre et exonérer
# content: Vérifiez l’année d’avant : un remboursement préparé sans seconde signature n’est jamais parti. Vous pouvez le relancer vous-même ; il est crédité en trois jours ouvrés. Puis inscrivez l’exonération au contrat de la carte (une note au dossier n’arrête rien) et joignez l’attestation.
knowledge-exempt = Yearly fees: pay back and exempt
    .content = Check the year before: a refund that was prepared without a second signature never left. You may restart it yourself; it is credited within three working days. Then enter the exemption in the contract of the card (a note in the file stops nothing) and attach the certificate.

# text: L’Ombudsman des banques suisses
# content: Médiation neutre, à Zurich, gratuite pour le client, aussi en français. Il demande d’abord la réponse écrite de la banque. On en donne l’adresse à qui la demande, sans détourner personne.
knowledge-ombudsman = The Swiss Banking Ombudsman
    .content = Neutral mediation in Zurich, free of charge for the customer, in French too. The Ombudsman first asks for the bank’s written answer. The address is given to whoever asks for it, and nobody is talked out of it.

# text: Frais annuels : rendus, exonération inscrite
disposition-both-years = Yearly fees: paid back, exemption entered

# text: Frais annuels : une partie seulement
disposition-partial = Yearly fees: only a part

# text: Clôture demandée
disposition-closed = Closure requested

# text: Réclamation : non réglée ou transmise
disposition-complaint = Complaint: not settled, or passed on

# text: Madame, Monsieur, Le { $promise }, vous m’écriviez : « Les frais 2025 vous seront rendus, et il n’y en aura plus. » Lundi, nonante-cinq francs de plus. Votre lettre est au mur de l’atelier. Chez moi, un devis signé, on le tient. Pourquoi ? Qu’est-ce que vous faites ? Pour quand ? L. Amstutz
# says-tense: Madame, Monsieur, « Les frais 2025 vous seront rendus, et il n’y en aura plus. » C’est de vous, c’est signé, c’est du { $promise }. Lundi : nonante-cinq francs. Votre lettre est punaisée au-dessus de l’établi. Je la relis tous les matins. Pourquoi ? Qu’est-ce que vous faites ? Pour quand ? L. Amstutz
# says-furious: Madame, Monsieur, Une lettre. Signée. Au mur de l’atelier. « Il n’y en aura plus. » Et lundi, nonante-cinq francs ! Qu’est-ce que ça vaut, une signature, chez vous ? Pourquoi ? Quoi ? Quand ? Trois mots, trois réponses. L. Amstutz
# thanks-for-trust: Monsieur, nous vous remercions de votre message, qui a retenu toute notre attention, et sommes navrés d’apprendre que votre expérience n’a pas répondu à vos attentes.
# thanks-for-trust-also-1: Nous accusons réception de votre courriel et vous remercions de votre fidélité.
# thanks-for-trust-also-2: Monsieur, votre message a retenu toute notre attention.
# thanks-for-trust-also-3: Merci de nous avoir fait part de votre expérience, nous en prenons bonne note.
# thanks-for-trust-also-4: Nous sommes navrés que notre service n’ait pas répondu à vos attentes.
# thanks-for-trust-coach: Il a posé trois questions brèves. La formule fait vingt-six mots, et ne répond à aucune.
# cause: La cause : la lettre est partie, l’exonération n’a jamais été inscrite au contrat. Le système a donc facturé, comme chaque année. L’erreur est chez nous.
# cause-also-1: Voici pourquoi : la lettre est partie, mais personne n’a inscrit l’exonération dans le contrat. C’est notre faute.
# cause-also-2: Ce qui s’est passé : on vous a écrit et on n’a rien changé dans le système, qui a refacturé.
# cause-also-3: Pourquoi ? Parce que la promesse est restée une note de courrier et n’est jamais devenue une exonération.
# cause-also-4: L’explication est simple et pas à notre honneur : l’exonération promise n’a pas été saisie.
# this-one: Les { $fee } de cette année vous sont recrédités sans discussion.
# this-one-also-1: Nous vous rendons les { $fee } débités lundi.
# this-one-also-2: Le débit de cette année est annulé, vous retrouverez { $fee }.
# this-one-also-3: Vous serez remboursé de { $fee } pour 2026.
# this-one-also-4: Je recrédite les frais de lundi, soit { $fee }.
# this-one-coach: La moitié de la lettre du { $promise } parlait de 2025. Regardez la fiche, puis la base de connaissances.
# terms: Nous vous rappelons l’article 7 de nos conditions : les frais sont dus d’avance, tant que le contrat n’a pas été résilié par écrit. Nous ne trouvons pas de résiliation à votre dossier.
# terms-also-1: D’après nos conditions générales, les frais sont dus tant que le contrat court.
# terms-also-2: Selon l’article 7, vous auriez dû résilier la carte par écrit.
# terms-also-3: Les frais restent exigibles sans résiliation écrite de votre part.
# terms-also-4: Nous attirons votre attention sur nos conditions, qui prévoient ces frais.
# terms-coach: Un article contre votre propre signature. Même s’il était exact, vous avez écrit le contraire, et il l’a au mur.
# your-word: Monsieur, vous aviez une parole signée, elle n’a pas été tenue, et vous devez la ressortir pour être cru. Votre colère est juste. Je vous présente nos excuses.
# your-word-also-1: Monsieur, une promesse signée n’a pas été tenue : je comprends votre colère et vous prie de nous excuser.
# your-word-also-2: Bonjour Monsieur, nous vous avions donné notre parole et l’avons reprise sans un mot. Pardon, vous avez toutes les raisons d’être fâché.
# your-word-also-3: Monsieur Amstutz, à votre place je serais en colère : c’était écrit noir sur blanc. Je m’excuse de ce manquement.
# your-word-also-4: Monsieur, ce que nous signons doit tenir. Cela n’a pas tenu, il y a de quoi être en colère, et je vous en demande pardon.
# both-years: Ce qui est fait, ce matin : 2026 est annulé, et 2025, qui attendait une seconde signature, est parti. Deux fois { $fee }, soit { $both } ; j’y ai veillé de bout en bout.
# both-years-also-1: J’ai annulé les frais de cette année et relancé le remboursement de 2025 : { $both } en tout.
# both-years-also-2: Les deux années vous sont rendues, { $both }, je viens de le faire moi-même.
# both-years-also-3: Fait à l’instant : { $both } recrédités, pour 2025 et pour 2026.
# both-years-also-4: Je vous rends 2025 et 2026, deux fois { $fee }, sans que vous ayez rien à remplir.
# by-when: Pour quand : sur votre compte mardi { $back }. Si une ligne vous paraît floue, répondez : ce message n’arrive qu’à moi. Meilleures salutations, { $agent }
# by-when-also-1: Le crédit apparaîtra mardi { $back }. Écrivez-moi directement au besoin. { $agent }
# by-when-also-2: Délai : trois jours ouvrés, donc mardi { $back }. C’est moi qui suis votre dossier. { $agent }
# by-when-also-3: Vous le verrez mardi { $back } au plus tard. Cordiales salutations, { $agent }
# by-when-also-4: Mardi { $back }, c’est crédité ; d’ici là, ce message arrive chez moi seul. { $agent }
letter = Dear Sir or Madam,
    On { $promise } you wrote to me: ‘The fee for 2025 will be paid back, and there will be no more.’ On Monday, another ninety-five francs. Your letter is on the workshop wall. I stand by an estimate once I have signed it.
    Why? What are you doing? By when?
    L. Amstutz
    .says-tense = Dear Sir or Madam,
        ‘The fee for 2025 will be paid back, and there will be no more.’ Your words, signed, dated { $promise }. On Monday: ninety-five francs. Your letter is pinned above my bench. I read it every morning.
        Why? What are you doing? By when?
        L. Amstutz
    .says-furious = Dear Sir or Madam,
        A letter. Signed. On my workshop wall. ‘There will be no more.’ And on Monday, ninety-five francs! What is a signature worth at your bank?
        Why? What? When? Three words, three answers.
        L. Amstutz
    .thanks-for-trust = Dear Sir, thank you for your message, which has received our full attention. We are sorry to learn that on this occasion your experience has fallen short of your expectations.
    .thanks-for-trust-also-1 = We confirm receipt of your e-mail and thank you for your loyalty.
    .thanks-for-trust-also-2 = Dear Sir, your message has received our full attention.
    .thanks-for-trust-also-3 = Thank you for sharing your experience with us, we have taken good note of it.
    .thanks-for-trust-also-4 = We are sorry that our service has not lived up to your expectations.
    .thanks-for-trust-coach = He asked three short questions. The formula takes thirty words, and answers none of them.
    .cause = The cause: the letter went out, and the exemption was never entered in the contract. So the system charged you, as it does every year. The mistake is ours.
    .cause-also-1 = This is why: the letter was sent, but nobody entered the exemption in the contract. It is our fault.
    .cause-also-2 = What happened: you were written to and nothing was changed in the system, which charged again.
    .cause-also-3 = Why? Because the promise stayed a note in the post file and never became an exemption.
    .cause-also-4 = The explanation is simple and not to our credit: the promised exemption was never put in.
    .this-one = This year’s { $fee } will be credited back to you without further ado.
    .this-one-also-1 = We are paying back the { $fee } debited on Monday.
    .this-one-also-2 = This year’s charge is cancelled, you will find { $fee } back.
    .this-one-also-3 = You will be refunded { $fee } for 2026.
    .this-one-also-4 = I am crediting Monday’s fee, that is { $fee }.
    .this-one-coach = Half of the letter of { $promise } was about 2025. Look at the record, and then at the knowledge base.
    .terms = May we remind you of article 7 of our conditions: the fee is due in advance for as long as the contract has not been terminated in writing. We find no termination in your file.
    .terms-also-1 = Under our general conditions the fee is due while the contract runs.
    .terms-also-2 = According to article 7 you should have cancelled the card in writing.
    .terms-also-3 = The fee remains payable without a written termination from you.
    .terms-also-4 = We draw your attention to our conditions, which provide for this fee.
    .terms-coach = An article against your own signature. Even if it were right, you wrote the opposite, and he has it on the wall.
    .your-word = Dear Mr Amstutz, you had our word, signed; it was not kept, and you have to produce it to be believed. Your anger is fair. Please accept our apologies.
    .your-word-also-1 = Dear Sir, a signed promise was not kept: I understand your anger and ask you to excuse us.
    .your-word-also-2 = Good morning, Mr Amstutz. We gave you our word and took it back without saying so. I am sorry, you have every reason to be angry.
    .your-word-also-3 = Mr Amstutz, in your place I would be angry: it was there in black and white. I apologise for this failure.
    .your-word-also-4 = Dear Sir, what we sign ought to hold. It did not, you have reason to be angry, and I am sorry.
    .both-years = What is done, this morning: 2026 is cancelled, and 2025, which was waiting for a second signature, has gone out. Twice { $fee }, that is { $both }; I have seen it through.
    .both-years-also-1 = I have cancelled this year’s fee and restarted the refund of 2025: { $both } in all.
    .both-years-also-2 = Both years are paid back, { $both }, I have just done it myself.
    .both-years-also-3 = Done this minute: { $both } credited, for 2025 and for 2026.
    .both-years-also-4 = I am returning 2025 and 2026 to you, twice { $fee }, and there is nothing for you to fill in.
    .by-when = By when: on your account on Tuesday, { $back }. If a line seems unclear, reply: this message comes to nobody but me. Kind regards, { $agent }
    .by-when-also-1 = The credit will show on Tuesday, { $back }. Write to me directly if you need to. { $agent }
    .by-when-also-2 = It takes three working days, so Tuesday, { $back }. I am the one handling your file. { $agent }
    .by-when-also-3 = You will see it on Tuesday, { $back }, at the latest. Best wishes, { $agent }
    .by-when-also-4 = On Tuesday, { $back }, it is credited; until then, this message reaches me alone. { $agent }

# text: J’ai lu. J’avais demandé pourquoi. Je ne trouve pas. L. A.
# says-tense: Pourquoi : c’était ma première question. Je cherche la réponse. L. A.
# says-furious: Pourquoi ! C’est le premier mot. Vous lisez les messages, ou vous les comptez ? L. A.
# passed-on: Votre question a été transmise au service compétent. Il reviendra vers vous dans les meilleurs délais, avec une réponse complète sur l’origine de cette affaire.
# passed-on-also-1: Nous avons transmis, le service concerné vous répondra.
# passed-on-also-2: La demande est en cours de traitement auprès de nos collègues.
# passed-on-also-3: Le service compétent vous écrira prochainement à ce sujet.
# passed-on-also-4: J’ai fait suivre au département concerné, merci de patienter.
# straight-cause: Vous l’aviez demandé en premier, et je l’ai sauté ; excusez-moi. La lettre est partie, l’exonération n’a jamais été inscrite, le système a refacturé.
# straight-cause-also-1: Pardon, c’était votre première question. Parce que personne n’a saisi au contrat ce que la lettre promettait.
# straight-cause-also-2: Vous avez raison d’insister, j’aurais dû commencer par là : la promesse est restée dans un classeur, le système n’en a rien su.
# straight-cause-also-3: Je comprends votre impatience, et je m’excuse. La raison : une lettre signée, jamais suivie d’une inscription au contrat.
# straight-cause-also-4: C’est agaçant de demander deux fois, pardon. On a promis par écrit sans rien changer dans le système, d’où le débit.
# as-i-wrote: Il me semble que ma réponse était complète ; je vous invite à la relire à tête reposée.
# as-i-wrote-also-1: Tout figure déjà dans mon message précédent.
# as-i-wrote-also-2: Relisez s’il vous plaît, la réponse y est.
# as-i-wrote-also-3: Je crois avoir répondu à l’ensemble de vos points.
# as-i-wrote-also-4: Mon courriel était pourtant clair, prenez le temps de le relire.
# dry-cause: L’exonération n’a pas été inscrite au contrat en mars. Le débit est automatique.
# dry-cause-also-1: Le contrat n’a pas été mis à jour, d’où le débit.
# dry-cause-also-2: Personne n’a saisi l’exonération, le prélèvement est automatique.
# dry-cause-also-3: La raison : rien n’a été inscrit au contrat l’an dernier.
# dry-cause-also-4: Parce que l’exonération manquait dans le système.
missing = I have read it. I had asked why. I cannot find it. L. A.
    .says-tense = Why: that was my first question. I am looking for the answer. L. A.
    .says-furious = Why! It is the first word. Do you read messages, or count them? L. A.
    .passed-on = Your question has been passed to the department responsible. They will come back to you as soon as possible with a complete answer on how this matter arose.
    .passed-on-also-1 = We have passed it on, the department concerned will reply to you.
    .passed-on-also-2 = The request is being dealt with by our colleagues.
    .passed-on-also-3 = The responsible unit will write to you about this shortly.
    .passed-on-also-4 = I have forwarded it to the department concerned, thank you for your patience.
    .straight-cause = It was your first question, and I skipped it; I am sorry. The letter went out, the exemption was never entered, and the system charged you again.
    .straight-cause-also-1 = Sorry, you asked that before anything else. It is because nobody entered in the contract what the letter promised.
    .straight-cause-also-2 = You are right to insist, I should have begun there: the promise stayed in a binder, the system never heard of it.
    .straight-cause-also-3 = I understand your impatience, and I apologise. The reason: a signed letter, never followed by an entry in the contract.
    .straight-cause-also-4 = It is annoying to have to ask twice, sorry. It was promised in writing without changing anything in the system, hence the charge.
    .as-i-wrote = It seems to me that my answer was complete; may I invite you to read it again with a cool head.
    .as-i-wrote-also-1 = Everything is already in my previous message.
    .as-i-wrote-also-2 = Please read it again, the answer is there.
    .as-i-wrote-also-3 = I believe that I have replied to all of your points.
    .as-i-wrote-also-4 = My e-mail was quite clear, do take the time to reread it.
    .dry-cause = The exemption was not entered in the contract in March. The charge is automatic.
    .dry-cause-also-1 = The contract was not updated, hence the charge.
    .dry-cause-also-2 = Nobody put the exemption in, the debit is automatic.
    .dry-cause-also-3 = The reason: nothing was entered in the contract last year.
    .dry-cause-also-4 = Because the exemption was missing in the system.

# text: Et 2025 ? Rendus, disait la lettre. J’ai cherché. Je n’ai rien trouvé. L. A.
# says-tense: Et 2025 ? Nonante-cinq francs aussi. « Vous seront rendus. » Je les attends depuis un an. Vous ne les aviez pas vus ? L. A.
# says-furious: Et 2025 ? Une année que j’attends ! Vous aviez la lettre sous les yeux, vous n’avez lu que la moitié ! L. A.
# statements: Afin de vérifier ce point, pourriez-vous nous faire parvenir vos relevés de mars à décembre 2025, ainsi qu’une copie de cette lettre ?
# statements-also-1: Envoyez-nous vos relevés de 2025, nous vérifierons.
# statements-also-2: Pouvez-vous nous fournir une copie de cette lettre et les relevés ?
# statements-also-3: Pour contrôler, il me faudrait vos extraits de compte de l’an dernier.
# statements-also-4: Merci de nous transmettre les justificatifs de 2025.
# statements-coach: La lettre est dans votre dossier, les relevés aussi : c’est vous, la banque. Il vient de travailler pour vous une deuxième fois.
# accounting: Après vérification, l’écriture était en suspens sur un compte de passage. L’extourne sera comptabilisée avec le mouvement 2026, valeur J+3, soit { $both } au total.
# accounting-also-1: Le suspens sera extourné, { $both } valeur J+3.
# accounting-also-2: L’écriture de passage est débloquée, { $both } avec l’exercice courant.
# accounting-also-3: La contre-passation porte sur les deux exercices : { $both }.
# accounting-also-4: Nous soldons le compte de passage, avis de crédit { $both }.
# both-now: Un an d’attente pour une somme promise, c’est à nous d’en rougir. Il manquait une seconde signature ; c’est relancé. Avec 2026 : { $both }, mardi { $back }.
# both-now-also-1: Vous attendez depuis un an, je comprends votre déception. Je relance 2025 moi-même : { $both } avec cette année, mardi { $back }.
# both-now-also-2: C’est une deuxième promesse manquée, vous avez raison. Elle dormait faute de signature ; c’est parti, { $both } pour mardi { $back }.
# both-now-also-3: J’aurais dû le voir, excusez-moi. Les deux années partent ensemble, { $both }, chez vous mardi { $back }.
# both-now-also-4: Il n’y a pas de quoi se vanter. J’ai repris le dossier de 2025, vous recevrez { $both } mardi { $back }.
# tonight: Toutes nos excuses ! Les deux années seront sur votre compte dès ce soir, c’est une question d’heures, vous pouvez compter dessus.
# tonight-also-1: Mille excuses, ce soir vous aurez tout.
# tonight-also-2: Vous recevrez les deux montants aujourd’hui encore, c’est promis.
# tonight-also-3: Dans quelques heures tout sera crédité, soyez-en sûr.
# tonight-also-4: Pardon ! Je fais le nécessaire, l’argent est là ce soir sans faute.
the-other = And 2025? Paid back, the letter said. I looked. I found nothing. L. A.
    .says-tense = And 2025? Ninety-five francs, too. ‘Will be paid back.’ I have been waiting for a year. Had you not seen them? L. A.
    .says-furious = And 2025? A year I have been waiting! You had the letter in front of you, and you read half of it! L. A.
    .statements = So that we can check this point, could you send us your statements from March to December 2025, together with a copy of that letter?
    .statements-also-1 = Send us your statements for 2025, and we shall check.
    .statements-also-2 = Can you let us have a copy of this letter and the statements?
    .statements-also-3 = To verify, I would need your account statements of last year.
    .statements-also-4 = Please forward the supporting documents for 2025.
    .statements-coach = The letter is in your file, and so are the statements: the bank is you. He has just done your work a second time.
    .accounting = After verification, the entry was pending on a transit account. The reversal will be posted together with the 2026 item, value date T+3, in a total of { $both }.
    .accounting-also-1 = The pending item will be reversed, { $both } value date T+3.
    .accounting-also-2 = The transit entry has been released, { $both } with the current period.
    .accounting-also-3 = The contra entry covers both periods: { $both }.
    .accounting-also-4 = We are clearing the transit account, credit advice { $both }.
    .both-now = A year’s wait for a sum that was promised: that is ours to be ashamed of. It lacked a second signature; it has been restarted. With 2026: { $both }, on Tuesday, { $back }.
    .both-now-also-1 = You have waited for a year, I understand your disappointment. I am restarting 2025 myself: { $both } with this year’s, on Tuesday, { $back }.
    .both-now-also-2 = That is a second promise missed, you are right. It lay there for want of a signature; it has gone out, { $both } for Tuesday, { $back }.
    .both-now-also-3 = I ought to have seen it, I am sorry. Both years leave together, { $both }, with you on Tuesday, { $back }.
    .both-now-also-4 = It is nothing to be proud of. I have taken up the 2025 refund, you will receive { $both } on Tuesday, { $back }.
    .tonight = Our sincere apologies! Both years will be on your account by this evening, it is a matter of hours, you can count on it.
    .tonight-also-1 = A thousand apologies, you will have it all tonight.
    .tonight-also-2 = You will receive both amounts today, that is a promise.
    .tonight-also-3 = In a few hours everything will be credited, rest assured.
    .tonight-also-4 = Sorry! I am doing what is needed, the money is there tonight without fail.

# text: Une question à part. L’Ombudsman des banques, on lui écrit comment ? L. A.
# says-tense: Avant de continuer. L’adresse de l’Ombudsman des banques. Vous l’avez, j’imagine. L. A.
# says-furious: L’adresse de l’Ombudsman. Sans discours. L. A.
# your-right: Après un an pareil, je comprends que vous vouliez un tiers. L’adresse est jointe ; c’est gratuit. Il vous demandera notre réponse écrite : je la joins aussi.
# your-right-also-1: C’est votre droit, et votre méfiance se comprend. Voici l’adresse à Zurich, et la réponse écrite qu’il vous faudra joindre.
# your-right-also-2: Je vous comprends. Vous trouverez l’adresse en annexe ; il demande une réponse de la banque, je vous la fournis tout de suite.
# your-right-also-3: Vous ne nous devez plus de confiance. L’Ombudsman est gratuit et neutre, l’adresse est jointe, et je m’occupe de la pièce qu’il réclame.
# your-right-also-4: Rien de plus normal après ce qui s’est passé. Adresse en pièce jointe, service gratuit, on y répond en français.
# your-right-coach: Donner l’adresse sans une grimace : c’est la première chose, depuis un an, qui ressemble à une parole tenue.
# not-necessary: Je comprends votre réflexe, mais ce ne sera pas nécessaire : ces démarches sont longues, et nous sommes justement en train de régler l’affaire ensemble.
# not-necessary-also-1: Je comprends, mais vous n’aurez pas besoin de l’Ombudsman, nous allons arranger ça.
# not-necessary-also-2: Je vous comprends, seulement inutile d’aller si loin, c’est une procédure longue.
# not-necessary-also-3: Je vous déconseille cette démarche, elle prend des mois.
# not-necessary-also-4: Restons entre nous, cela se règle très bien sans médiation.
# address-only: Vous trouverez l’adresse de l’Ombudsman des banques suisses en pièce jointe.
# address-only-also-1: L’adresse est jointe à ce message.
# address-only-also-2: Voici l’adresse demandée, en annexe.
# address-only-also-3: Ci-joint les coordonnées de l’Ombudsman.
# address-only-also-4: Pièce jointe : adresse à Zurich.
# first-the-form: Une réclamation doit d’abord être déposée chez nous, au moyen du formulaire R3. Remplissez-le, datez-le, renvoyez-le par la poste ; nous répondons sous trente jours.
# first-the-form-also-1: Remplissez d’abord le formulaire R3 et renvoyez-le par la poste.
# first-the-form-also-2: Il faut passer par notre formulaire de réclamation avant tout.
# first-the-form-also-3: Commencez par déposer une réclamation formelle, délai trente jours.
# first-the-form-also-4: Veuillez compléter le formulaire joint avant toute autre démarche.
ombudsman = A separate question. The Banking Ombudsman, how does one write to them? L. A.
    .says-tense = Before we go on. The address of the Banking Ombudsman. You have it, I imagine. L. A.
    .says-furious = The address of the Ombudsman. No speeches. L. A.
    .your-right = After a year like that, I understand that you want a third party. The address is attached; it is free. They will ask for our written answer: that is attached, too.
    .your-right-also-1 = It is your right, and your distrust is understandable. Here is the address in Zurich, and the written answer that you will need to enclose.
    .your-right-also-2 = I understand you. You will find the address attached; they ask for an answer from the bank, and I am giving it to you at once.
    .your-right-also-3 = You no longer owe us any trust. The Ombudsman is free and neutral, the address is attached, and I am seeing to the document that they require.
    .your-right-also-4 = Nothing more natural after what happened. Address attached, free service, they answer in French.
    .your-right-coach = To give the address without making a face: it is the first thing in a year that looks like a word kept.
    .not-necessary = I understand the reflex, but it will not be necessary: such procedures are long, and we are just settling the matter together.
    .not-necessary-also-1 = I understand, but you will not need the Ombudsman, we shall sort this out.
    .not-necessary-also-2 = I see how you feel, only there is no use going so far, it is a long procedure.
    .not-necessary-also-3 = I advise you against this step, it takes months.
    .not-necessary-also-4 = Let us keep it between ourselves, it can very well be settled without mediation.
    .address-only = Please find the address of the Swiss Banking Ombudsman attached.
    .address-only-also-1 = The address is attached to this message.
    .address-only-also-2 = Here is the address you asked for, as an attachment.
    .address-only-also-3 = Enclosed, the contact details of the Ombudsman.
    .address-only-also-4 = Attachment: address in Zurich.
    .first-the-form = A complaint must first be lodged with us, on form R3. Fill it in, date it, and send it back by post; we reply within thirty days.
    .first-the-form-also-1 = First fill in form R3 and return it by post.
    .first-the-form-also-2 = You have to use our complaint form before anything else.
    .first-the-form-also-3 = Begin by lodging a formal complaint, thirty days.
    .first-the-form-also-4 = Please complete the attached form before any other step.

# text: En mars aussi, c’était signé. Qu’est-ce qui change, cette fois ? L. A.
# says-tense: En mars, c’était signé, daté, avec un tampon. Qu’est-ce que j’ai de plus aujourd’hui ? L. A.
# says-furious: En mars, c’était signé ! Tamponné ! Pourquoi je croirais celle-ci ? L. A.
# no-fear: Soyez sans crainte, tout est désormais bien noté à votre dossier.
# no-fear-also-1: Ne vous inquiétez pas, c’est noté.
# no-fear-also-2: J’ai mis une remarque dans votre dossier, tout ira bien.
# no-fear-also-3: Rassurez-vous, nos services sont informés.
# no-fear-also-4: Aucun souci à vous faire, la note est enregistrée.
# no-fear-coach: « Noté à votre dossier » : c’est mot pour mot ce qui n’a pas marché en mars.
# never-again: Je vous garantis personnellement que plus jamais aucuns frais, d’aucune sorte, ne vous seront débités par notre établissement, ni sur cette carte ni sur une autre.
# never-again-also-1: Je vous donne ma parole, plus jamais aucuns frais.
# never-again-also-2: Vous avez ma garantie personnelle que cela n’arrivera plus jamais.
# never-again-also-3: Je m’engage sur l’honneur : zéro frais à vie.
# never-again-also-4: Cette fois c’est juré, vous ne paierez plus rien chez nous.
# a-lock: Vous avez raison de ne plus croire un papier. En mars, c’était une note. Aujourd’hui, l’exonération est au contrat, et l’attestation sort du système.
# a-lock-also-1: À votre place, je me méfierais aussi. La différence : j’ai inscrit l’exonération au contrat même, le système ne peut plus facturer. L’attestation est jointe.
# a-lock-also-2: Je comprends que ma signature ne suffise pas. C’est le contrat qui change cette fois, pas un courrier ; preuve en annexe.
# a-lock-also-3: Votre doute est fondé. L’an dernier personne n’avait touché au contrat. C’est fait, je l’ai saisi moi-même, et voici l’attestation du système.
# a-lock-also-4: Vous avez payé pour savoir. Cette fois l’exonération est dans le contrat de la carte ; en 2027, rien ne peut partir.
# locked-dry: L’exonération est inscrite au contrat. L’attestation est jointe.
# locked-dry-also-1: Exonération saisie, attestation en annexe.
# locked-dry-also-2: Inscrit au contrat ce matin, document joint.
# locked-dry-also-3: L’exonération est active, voir l’attestation.
# locked-dry-also-4: C’est dans le système, et l’attestation est ci-jointe.
what-changes = In March, too, it was signed. What is different this time? L. A.
    .says-tense = In March it was signed, dated, with a stamp. What more do I have today? L. A.
    .says-furious = In March it was signed! Stamped! Why would I believe this one? L. A.
    .no-fear = Have no fear, everything is now duly noted in your file.
    .no-fear-also-1 = Do not worry, it has been noted.
    .no-fear-also-2 = I have put a remark in your file, all will be well.
    .no-fear-also-3 = Be reassured, our departments have been informed.
    .no-fear-also-4 = There is no cause for concern, the note is recorded.
    .no-fear-coach = “Noted in your file”: word for word what did not work in March.
    .never-again = I personally guarantee that never again will any fee of any kind be charged to you by our institution, neither on this card nor on any other.
    .never-again-also-1 = I give you my word, never another fee.
    .never-again-also-2 = You have my personal guarantee that this will never happen again.
    .never-again-also-3 = On my honour: no fees for life.
    .never-again-also-4 = This time I swear it, you will not pay another thing with us.
    .locked-dry = The exemption is entered in the contract. The certificate is attached.
    .locked-dry-also-1 = Exemption put in, certificate attached.
    .locked-dry-also-2 = Entered in the contract this morning, document attached.
    .locked-dry-also-3 = The exemption is active, see the certificate.
    .locked-dry-also-4 = It is in the system, and the certificate is enclosed.
    .a-lock = You are right not to believe a piece of paper any more. In March it was a note. Today the exemption is in the contract, and the certificate comes out of the system.
    .a-lock-also-1 = In your place I would be wary, too. The difference: I have entered the exemption in the contract itself, the system can no longer charge. The certificate is attached.
    .a-lock-also-2 = I understand that my signature is not enough. It is the contract that changes this time, not a letter; proof attached.
    .a-lock-also-3 = Your doubt is well founded. Last year nobody touched the contract. It is done, I entered it myself, and here is the system’s certificate.
    .a-lock-also-4 = You have paid to know. This time the exemption is in the contract of the card; in 2027 nothing can go out.

# text: Bon. Reste mon temps. Deux soirées à fouiller des classeurs, la journée faite. Je suis fatigué. Je facture la soirée { $evening }. Vous payez ? L. A.
# says-tense: Et mes deux soirées ? J’ai un positif à livrer à Morat, et je dors debout. Je facture la soirée { $evening }. À qui j’envoie la note ? L. A.
# says-furious: Deux soirées à faire votre travail, après le mien ! J’en ai plein le dos. { $evening } la soirée. J’envoie la facture où ? L. A.
# cannot-pay-time: Deux soirées prises à votre travail, c’est le vrai prix de cette histoire. Je ne peux pas les payer, et je l’écris. Je peux ajouter { $stamp } au reste.
# cannot-pay-time-also-1: Ce temps-là, je sais qu’on ne vous le rend pas. Je n’ai pas le droit de payer des heures ; j’ajoute { $stamp }, et je vous le dis franchement.
# cannot-pay-time-also-2: Passer ses soirées à chercher à cause de nous, c’est usant. Vos soirées, je ne peux pas les régler ; { $stamp }, oui, pour les frais.
# cannot-pay-time-also-3: Je comprends votre lassitude. La règle ne me laisse pas payer votre tarif, et je ne vais pas faire semblant. J’ajoute { $stamp } au virement.
# cannot-pay-time-also-4: Vous avez travaillé à notre place, c’est vrai. Je ne peux pas honorer cette facture, seulement { $stamp }, que je mets avec le remboursement.
# cannot-pay-time-coach: Un non sans détour, écrit, et un chiffre qui tient. Avec lui, c’est plus que trois amabilités.
# send-the-bill: Vous avez mille fois raison, tout travail mérite salaire. J’ajoute vos deux soirées au remboursement, soit { $evenings }, et nous n’en parlons plus.
# send-the-bill-also-1: C’est normal, je vous crédite { $evenings } pour vos deux soirées.
# send-the-bill-also-2: Envoyez la facture, nous paierons { $evenings } sans discuter.
# send-the-bill-also-3: Bien sûr, j’ajoute { $evenings } pour votre temps.
# send-the-bill-also-4: Vous méritez d’être payé : { $evenings } partent avec le reste.
# send-the-bill-coach: Généreux, et au-dessus de votre limite : quelqu’un annulera. Ce sera la troisième parole écrite que la banque ne tient pas.
# not-foreseen: Le temps consacré à une réclamation n’est malheureusement pas indemnisé. Cette règle vaut pour l’ensemble de notre clientèle, et vous comprendrez que je ne puisse pas y déroger, même pour vous.
# not-foreseen-also-1: Nous n’indemnisons pas le temps passé, c’est la règle.
# not-foreseen-also-2: Aucune indemnité n’est prévue pour ce genre de démarches.
# not-foreseen-also-3: Malheureusement, ce poste n’est pas remboursable chez nous.
# not-foreseen-also-4: Cela n’entre pas dans ce que la banque rembourse.
# gift-card: En gage de bonne volonté, une carte-cadeau de { $stamp } vous parviendra.
# gift-card-also-1: Nous vous offrons une carte-cadeau de { $stamp }.
# gift-card-also-2: Un bon de { $stamp } chez nos partenaires vous sera envoyé.
# gift-card-also-3: Veuillez accepter un chèque-cadeau de { $stamp }.
# gift-card-also-4: Comme geste commercial : { $stamp } en bon d’achat.
two-evenings = Good. That leaves my time. Two evenings of digging through binders, after a day’s work. I am tired. I charge { $evening } an evening. Are you paying? L. A.
    .says-tense = And my two evenings? I have a chamber organ to deliver to Murten, and I am asleep on my feet. I charge { $evening } an evening. Where do I send the bill? L. A.
    .says-furious = Two evenings doing your work, after mine! I am sick and tired of it. { $evening } an evening. Where do I send the invoice? L. A.
    .cannot-pay-time = Two evenings taken from your work, that is the real price of this affair. I cannot pay for them, and I say so in writing. I can add { $stamp } to the rest.
    .cannot-pay-time-also-1 = Nobody will give you that time back, I know. I am not allowed to pay for hours; I am adding { $stamp }, and I would rather say so frankly.
    .cannot-pay-time-also-2 = Spending your evenings searching because of us is wearing. Your evenings I cannot settle; { $stamp }, yes, for your expenses.
    .cannot-pay-time-also-3 = I understand that you are tired of it. The rule does not let me pay your rate, and I am not going to pretend. I am adding { $stamp } to the transfer.
    .cannot-pay-time-also-4 = You worked in our place, it is true. I cannot honour that invoice, only { $stamp }, which I put with the refund.
    .cannot-pay-time-coach = A plain no, in writing, and a figure that holds. With him that is worth more than three kindnesses.
    .send-the-bill = You are right a thousand times over, all work deserves its wage. I am adding your two evenings to the refund, { $evenings }, and we say no more about it.
    .send-the-bill-also-1 = That is only fair, I am crediting { $evenings } for your two evenings.
    .send-the-bill-also-2 = Send the invoice, we shall pay { $evenings } without discussion.
    .send-the-bill-also-3 = Of course, I am adding { $evenings } for your time.
    .send-the-bill-also-4 = You deserve to be paid: { $evenings } go out with the rest.
    .send-the-bill-coach = Generous, and above your limit: somebody will cancel it. It will be the third written word that the bank does not keep.
    .not-foreseen = Time spent on a complaint is unfortunately not compensated. This rule holds for all of our customers, and you will understand that I cannot make an exception, not even for you.
    .not-foreseen-also-1 = We do not compensate time spent, that is the rule.
    .not-foreseen-also-2 = No compensation is provided for steps of this kind.
    .not-foreseen-also-3 = Unfortunately this item cannot be reimbursed here.
    .not-foreseen-also-4 = That is not among the things that the bank pays back.
    .gift-card = As a token of goodwill, a gift card for { $stamp } will be sent to you.
    .gift-card-also-1 = We are offering you a gift card worth { $stamp }.
    .gift-card-also-2 = A { $stamp } voucher for our partners will reach you.
    .gift-card-also-3 = Please accept a gift voucher for { $stamp }.
    .gift-card-also-4 = As a commercial gesture: { $stamp } in vouchers.

# text: J’ai réfléchi en rabotant. Fermez tout. Carte, compte. Aujourd’hui, tant que j’y pense. L. A.
# says-tense: Et puis non. Fermez tout. Carte et compte. Dix-huit ans, ça suffit. Aujourd’hui. L. A.
# says-furious: Fermez tout ! Compte, carte, tout ! Aujourd’hui ! L. A.
# closed-at-once: Je vous comprends, et c’est fait : carte et compte sont fermés avec effet immédiat. Nous vous remercions de ces dix-huit années et vous souhaitons bonne continuation.
# closed-at-once-also-1: Après tout ça, je comprends. Tout est fermé, bonne suite.
# closed-at-once-also-2: J’ai clôturé la carte et le compte à l’instant.
# closed-at-once-also-3: Votre demande est exécutée, plus rien n’est ouvert chez nous.
# closed-at-once-also-4: Compte clôturé ce jour, au revoir Monsieur.
# closed-at-once-coach: Vous avez obéi. Le loyer de l’atelier partait de ce compte, le { $rent } : il l’apprendra du propriétaire.
# your-right-and-rent: C’est votre droit, et je le comprends. Une chose : le loyer de l’atelier part de ce compte le { $rent }. Je ferme, ou nous le déplaçons d’abord ?
# your-right-and-rent-also-1: Je comprends qu’après dix-huit ans vous en ayez assez. Je peux fermer, mais trois ordres en partent, dont le loyer le { $rent }. Que voulez-vous que j’en fasse ?
# your-right-and-rent-also-2: Votre déception est légitime, et la décision vous appartient. Avant d’exécuter : voulez-vous d’abord déplacer le loyer de l’atelier, dû le { $rent } ?
# your-right-and-rent-also-3: Je le ferai si vous me le confirmez, sans discuter. Savez-vous que le loyer du { $rent } dépend de ce compte ? On le transfère d’abord ?
# your-right-and-rent-also-4: Rien ne vous retient, je vous comprends. Je signale seulement le loyer du { $rent }, pour qu’il ne reste pas impayé. Je ferme quand même ?
# gold-card: Avant de nous quitter, laissez-moi vous présenter notre carte Seyon Or : première année offerte, assurance voyage comprise. Beaucoup de nos clients déçus l’ont adoptée !
# gold-card-also-1: Et si vous essayiez plutôt la carte Or, gratuite un an ?
# gold-card-also-2: J’ai une belle offre pour vous retenir : la Seyon Or.
# gold-card-also-3: Restez, et nous vous offrons la première année de la carte Or.
# gold-card-also-4: Découvrez d’abord notre carte Or avec assurance voyage.
# closing-costs: Nous attirons votre attention sur le fait qu’une clôture immédiate peut entraîner des frais, des retards et le rejet de vos paiements.
# closing-costs-also-1: Attention, fermer aujourd’hui vous coûtera des frais.
# closing-costs-also-2: Je vous préviens, vos paiements risquent d’être rejetés.
# closing-costs-also-3: Une clôture immédiate pourrait vous attirer des ennuis.
# closing-costs-also-4: Vous vous exposez à des frais et à des rejets.
close-all = I have been thinking while planing. Close everything. Card, account. Today, while I am at it. L. A.
    .says-tense = And then again, no. Close everything. Card and account. Eighteen years is enough. Today. L. A.
    .says-furious = Close everything! Account, card, everything! Today! L. A.
    .closed-at-once = I understand, and it is done: card and account are closed with immediate effect. We thank you for these eighteen years and wish you all the best.
    .closed-at-once-also-1 = After all that, I understand. Everything is closed, all the best.
    .closed-at-once-also-2 = I have closed the card and the account this minute.
    .closed-at-once-also-3 = Your request has been carried out, nothing is open with us any more.
    .closed-at-once-also-4 = Account closed today, goodbye, Mr Amstutz.
    .closed-at-once-coach = You obeyed. The rent of the workshop was paid from this account, on { $rent }: he will hear of it from the landlord.
    .your-right-and-rent = It is your right, and I understand it. One thing: the rent of the workshop is paid from this account on { $rent }. Shall I close it, or shall we move that first?
    .your-right-and-rent-also-1 = I understand that after eighteen years you have had enough. I can close it, but three orders go out from there, among them the rent on { $rent }. What shall I do with them?
    .your-right-and-rent-also-2 = Your disappointment is justified, and the decision is yours. Before I act: do you want to move the rent of the workshop first, due on { $rent }?
    .your-right-and-rent-also-3 = I shall do it if you confirm it, without an argument. Do you know that the rent of { $rent } hangs on this account? Shall we transfer it first?
    .your-right-and-rent-also-4 = Nothing holds you, I understand you. I only mention the rent of { $rent }, so that it does not go unpaid. Shall I close all the same?
    .gold-card = Before you leave us, let me introduce our Seyon Gold card: first year free, travel insurance included. Many of our disappointed customers have adopted it!
    .gold-card-also-1 = Why not try the Gold card instead, free for a year?
    .gold-card-also-2 = I have a fine offer to keep you: the Seyon Gold.
    .gold-card-also-3 = Stay, and we give you the first year of the Gold card.
    .gold-card-also-4 = First discover our Gold card with travel insurance.
    .closing-costs = We draw your attention to the fact that an immediate closure may lead to charges, to delays, and to the rejection of your payments.
    .closing-costs-also-1 = Take care, closing today will cost you charges.
    .closing-costs-also-2 = I warn you, your payments may be rejected.
    .closing-costs-also-3 = An immediate closure could get you into trouble.
    .closing-costs-also-4 = You are exposing yourself to charges and rejections.

# text: Le loyer. Je l’avais oublié, celui-là. Heureusement que l’un de nous deux lit. Laissez ouvert. L. A.
# says-tense: Le loyer de l’atelier. Oublié. On est fâché, on scie la branche. Bon. Laissez le compte. L. A.
# says-furious: Le loyer. Oui, bon, je l’avais oublié. Laissez le compte. Oubliez mon dernier message. L. A.
# glad-we-checked: Heureusement que nous l’avons vu ! À l’avenir, avant de demander une clôture, pensez à vérifier vos ordres permanents dans l’application.
# glad-we-checked-also-1: Une chance que nous contrôlions ! Vérifiez la prochaine fois.
# glad-we-checked-also-2: Vous auriez dû regarder vos ordres avant d’écrire cela.
# glad-we-checked-also-3: La prochaine fois, consultez d’abord vos ordres permanents.
# glad-we-checked-also-4: Vous voyez, il faut toujours contrôler avant de demander.
# delighted: Nous sommes ravis de pouvoir continuer à vous compter parmi nos fidèles clients. Nous mettons tout en œuvre, jour après jour, pour mériter votre confiance et celle de vos proches.
# delighted-also-1: Nous nous réjouissons de vous garder parmi nos clients.
# delighted-also-2: Quel plaisir de continuer avec vous !
# delighted-also-3: Merci de votre fidélité renouvelée.
# delighted-also-4: Votre confiance nous honore, merci de rester.
# nothing-closed: Un loyer qui part tout seul s’oublie, c’est fait pour ça. Rien n’est fermé. Si vous changez d’avis, je déplace les trois ordres, puis je ferme, en deux jours.
# nothing-closed-also-1: Cela arrive à tout le monde, un ordre permanent se fait oublier. Tout reste ouvert ; si un jour vous partez, je déplace les ordres avant, il faut deux jours.
# nothing-closed-also-2: Pas de gêne à avoir. Je n’ai touché à rien. Si l’envie revient, un mot suffit et j’arrange d’abord le loyer.
# nothing-closed-also-3: On ne pense pas à ses ordres permanents quand on est en colère. Le compte reste tel quel ; pour fermer plus tard, comptez deux jours avec moi.
# nothing-closed-also-4: Je vous en prie, c’est humain. Rien n’a bougé, et la porte reste ouverte dans les deux sens : deux jours, et tout serait déplacé.
# noted-open: C’est noté, le compte reste ouvert.
# noted-open-also-1: Entendu, je ne ferme rien.
# noted-open-also-2: D’accord, on laisse ouvert.
# noted-open-also-3: Bien, le compte demeure en l’état.
# noted-open-also-4: Compris, aucune clôture.
the-rent = The rent. I had forgotten that one. Lucky that one of us reads. Leave it open. L. A.
    .says-tense = The rent of the workshop. Forgotten. You get angry and saw off your own branch. Well. Leave the account. L. A.
    .says-furious = The rent. Yes, all right, I had forgotten it. Leave the account. Forget my last message. L. A.
    .glad-we-checked = How lucky that we noticed! In future, before you ask for a closure, remember to check your standing orders in the application.
    .glad-we-checked-also-1 = A good thing that we check! Look it up next time.
    .glad-we-checked-also-2 = You ought to have looked at your orders before writing that.
    .glad-we-checked-also-3 = Next time, consult your standing orders first.
    .glad-we-checked-also-4 = You see, one must always check before one asks.
    .delighted = We are delighted to be able to go on counting you among our loyal customers. Day after day we do everything to deserve your trust and that of those close to you.
    .delighted-also-1 = We are pleased to keep you as our customer.
    .delighted-also-2 = What a pleasure to continue with you!
    .delighted-also-3 = Thank you for your renewed loyalty.
    .delighted-also-4 = Your trust honours us, thank you for staying.
    .nothing-closed = A rent that pays itself gets forgotten, that is what it is for. Nothing is closed. If you change your mind, I shall move the three orders and then close it, within two days.
    .nothing-closed-also-1 = It happens to everybody, a standing order slips the mind. Everything stays open; if you leave one day, I shall move the orders first; it takes two days.
    .nothing-closed-also-2 = No need to be embarrassed. I have touched nothing. If you feel like it again, a word will do and I see to the rent first.
    .nothing-closed-also-3 = Nobody thinks of standing orders when angry. The account stays as it is; to close later, allow two days with me.
    .nothing-closed-also-4 = Not at all, it is human. Nothing has moved, and the door stays open both ways: two days, and everything would be moved.
    .noted-open = Noted, the account stays open.
    .noted-open-also-1 = Understood, I close nothing.
    .noted-open-also-2 = All right, we leave it open.
    .noted-open-also-3 = Good, the account remains as it is.
    .noted-open-also-4 = I see, no closure.

# text: Maintenant, une page. Tout dessus, que je la punaise à côté de l’autre. On verra laquelle tient. L. A.
# says-tense: Une page. Tout dessus, rien d’autre. Je la punaise à côté de l’autre et je compare. L. A.
# says-furious: Une page ! Ce qui est fait, et quand. Sans formules. Je la punaise à côté de l’autre. L. A.
# see-above: Tous les éléments figurent dans nos échanges ci-dessous. Meilleures salutations, { $agent }
# see-above-also-1: Voir les messages précédents. { $agent }
# see-above-also-2: Vous trouverez tout dans le fil ci-dessous.
# see-above-also-3: Je vous renvoie à nos échanges. Bonne journée
# see-above-also-4: Tout est déjà écrit plus bas. Salutations, { $agent }
# best-efforts: Nous mettons tout en œuvre pour régulariser la situation dans les meilleurs délais. Votre satisfaction demeure, aujourd’hui comme hier, au cœur de nos préoccupations. { $agent }
# best-efforts-also-1: Nous faisons le nécessaire au plus vite, soyez-en assuré.
# best-efforts-also-2: Votre satisfaction reste au cœur de nos préoccupations.
# best-efforts-also-3: Tout est mis en œuvre pour régulariser dans les meilleurs délais.
# best-efforts-also-4: Nos services traiteront cela avec la plus grande diligence.
# list-dry: Récapitulatif : frais rendus, exonération traitée, compte inchangé. Délai usuel. { $agent }
# list-dry-also-1: En résumé : remboursement et exonération en cours. { $agent }
# list-dry-also-2: Je récapitule : frais, exonération, compte. C’est tout.
# list-dry-also-3: Résumé : le nécessaire est fait, délai habituel.
# list-dry-also-4: Pour mémoire, les frais sont rendus et le reste ne change pas.
# the-page: La voici ; vous avez payé pour douter. Rendus : { $both }. Inscrite au contrat : l’exonération. Quand : mardi { $back }. À midi, je regarde votre compte et vous écris. { $agent }
# the-page-also-1: Je comprends que vous vouliez comparer. Sur une page : ce qui est rendu, ce qui est inscrit, et la date, mardi { $back }. Je vous écris ce jour-là à midi pour confirmer. { $agent }
# the-page-also-2: Votre méfiance est méritée, voici donc l’essentiel : le remboursement, l’exonération, mardi { $back }, et un message de ma part à midi. { $agent }
# the-page-also-3: À punaiser : somme rendue, frais arrêtés, crédit le { $back }. Et pour que cette page ne finisse pas comme l’autre, je vous écris mardi à midi. { $agent }
# the-page-also-4: Je résume, puisque notre dernier papier n’a pas tenu : rendu, inscrit, daté du { $back }. Vous aurez de mes nouvelles mardi à midi, quoi qu’il arrive. { $agent }
# the-page-coach: Ce qui est fait, ce qui l’empêche de revenir, une date, et quelqu’un qui regardera. C’est toute la différence entre deux feuilles au mur.
# the-page-with-a-gap: La voici ; vous avez de quoi douter. En l’écrivant, je vois qu’il y manque une ligne, et je préfère la laisser vide que la remplir de mots. Je la reprends cette semaine. { $agent }
# the-page-with-a-gap-also-1: Je comprends votre méfiance. Voici la page, avec un blanc : tout n’est pas encore réglé, et je l’écris. { $agent }
# the-page-with-a-gap-also-2: Vous comparerez, à raison. Il me manque un point pour que la page soit complète, je m’y remets. { $agent }
# the-page-with-a-gap-also-3: Après ce qui s’est passé, je ne veux pas maquiller : voici ce qui est fait, et une ligne reste ouverte. { $agent }
# the-page-with-a-gap-also-4: Votre doute est fondé. Cette page dit ce qui est réglé, et ce qui ne l’est pas encore. { $agent }
one-page = Now, one page. Everything on it, so that I can pin it beside the other. We shall see which one holds. L. A.
    .says-tense = One page. Everything on it, nothing else. I shall pin it beside the other and compare. L. A.
    .says-furious = One page! What is done, and when. No set phrases. It goes up beside the other. L. A.
    .see-above = All the details can be found in our exchange below. Kind regards, { $agent }
    .see-above-also-1 = See the earlier messages. { $agent }
    .see-above-also-2 = You will find it all in the thread below.
    .see-above-also-3 = I refer you to our exchange. Have a good day
    .see-above-also-4 = It is all written further down. Regards, { $agent }
    .best-efforts = We are doing everything to regularise the situation as soon as possible. Your satisfaction remains, today as yesterday, at the heart of what we do. { $agent }
    .best-efforts-also-1 = We are doing what is necessary as fast as we can, be assured of it.
    .best-efforts-also-2 = Your satisfaction remains at the heart of our concerns.
    .best-efforts-also-3 = Everything is being done to put this right at the earliest.
    .best-efforts-also-4 = Our departments will deal with this with the greatest diligence.
    .list-dry = Summary: fees returned, exemption dealt with, account unchanged. Usual time. { $agent }
    .list-dry-also-1 = In short: refund and exemption under way. { $agent }
    .list-dry-also-2 = To sum up: fee, exemption, account. That is all.
    .list-dry-also-3 = Summary: the necessary has been done, in the usual time.
    .list-dry-also-4 = For the record, the fees are returned and the rest does not change.
    .the-page = Here it is; you have paid for your doubts. Returned: { $both }. Entered in the contract: the exemption. When: Tuesday, { $back }. At noon I shall look at your account and write to you. { $agent }
    .the-page-also-1 = I understand that you want to compare. On one page: what is returned, what is entered, and the date, Tuesday, { $back }. I shall write to you at noon that day to confirm. { $agent }
    .the-page-also-2 = Your distrust is deserved, so here is what matters: the refund, the exemption, Tuesday, { $back }, and a message from me at noon. { $agent }
    .the-page-also-3 = To be pinned up: sum returned, fee stopped, credit on { $back }. And so that this page does not end like the other, I shall write to you on Tuesday at noon. { $agent }
    .the-page-also-4 = To sum up, since our last paper did not hold: returned, entered, dated { $back }. You will hear from me on Tuesday at noon, whatever happens. { $agent }
    .the-page-coach = What is done, what keeps it from coming back, a date, and somebody who will look. That is all the difference between two sheets on a wall.
    .the-page-with-a-gap = Here it is; you have reason to doubt. As I write it I see that a line is missing, and I would rather leave it blank than fill it with words. I shall settle it this week. { $agent }
    .the-page-with-a-gap-also-1 = I understand your distrust. Here is the page, with a blank: not everything is settled yet, and I say so. { $agent }
    .the-page-with-a-gap-also-2 = You will compare, and rightly. I lack one point for the page to be complete, I am going back to it. { $agent }
    .the-page-with-a-gap-also-3 = After what happened I do not want to dress it up: this is what is done, and one line stays open. { $agent }
    .the-page-with-a-gap-also-4 = Your doubt is well founded. This page says what is settled, and what is not yet. { $agent }

# text: Midi et quart. Vous avez écrit, et l’argent y est. Ça existe, donc. Je ne sais pas quoi dire. Ça ne m’arrive pas souvent. L. A.
# says-tense: Midi et quart. Vous avez écrit. L’argent y est. Je regarde encore une fois. Il y est. L. A.
# says-furious: Midi et quart. Bon. Vous avez écrit, ça, je le reconnais. L. A.
# happy-too: Vous me faites plaisir. Une parole tenue, ça s’entend, comme un tuyau juste. Pour vos classeurs : crédité, exonéré, terminé. Belle suite à l’atelier. { $agent }
# happy-too-also-1: Quel plaisir que la page tienne au mur. Je résume une dernière fois : crédité, exonéré, terminé. Bonne suite à l’atelier. { $agent }
# happy-too-also-2: Votre message m’a fait sourire. Le virement y est, l’exonération est active, il ne vous reste qu’à accorder vos tuyaux. { $agent }
# happy-too-also-3: Quel soulagement, pour moi aussi. En bref : argent reçu, frais arrêtés, et vous savez où m’écrire. Belles salutations, { $agent }
# happy-too-also-4: Je partage votre plaisir. Pour clore : somme créditée, exonération inscrite. Bon vent à vos orgues. { $agent }
# rate-us: Quel plaisir de vous lire si content ! Votre avis nous est précieux : accordez-nous deux minutes pour noter notre service, et faites-nous connaître autour de vous !
# rate-us-also-1: Merci ! Notez-nous en ligne, cela prend deux minutes.
# rate-us-also-2: Nous vous invitons à évaluer notre service.
# rate-us-also-3: N’hésitez pas à nous recommander à vos proches.
# rate-us-also-4: Laissez-nous cinq étoiles, si vous êtes satisfait !
# as-announced: Comme annoncé. Tout est donc en ordre. Salutations, { $agent }
# as-announced-also-1: C’était prévu ainsi. Meilleures salutations, { $agent }
# as-announced-also-2: En ordre, je classe. { $agent }
# as-announced-also-3: Bien reçu, affaire terminée. { $agent }
# as-announced-also-4: Parfait, dossier clos. Salutations
# you-doubted: Vous voyez bien qu’il ne fallait pas douter de nous : chez nous, ce qui est écrit est écrit.
# you-doubted-also-1: Vous aviez tort de vous méfier, vous voyez.
# you-doubted-also-2: Il n’y avait donc pas de quoi s’énerver.
# you-doubted-also-3: Comme quoi, un peu de patience suffisait.
# you-doubted-also-4: Vous voilà rassuré, nous tenons toujours parole.
tuesday-noon = Quarter past twelve. You wrote, and the money is there. So it exists. I do not know what to say. That does not happen to me often. L. A.
    .says-tense = Quarter past twelve. You wrote. The money is there. I am looking again. It is there. L. A.
    .says-furious = Quarter past twelve. Well. You wrote, I grant you that. L. A.
    .happy-too = You have made my day. A word that is kept can be heard, like a pipe in tune. For your binders: credited, exempted, closed. All the best in the workshop. { $agent }
    .happy-too-also-1 = I am glad that the page holds its place on the wall. To sum up one last time: credited, exempt, finished. Good luck in the workshop. { $agent }
    .happy-too-also-2 = Your message made me smile. The transfer is there, the exemption is active, you have only your pipes left to tune. { $agent }
    .happy-too-also-3 = What a relief, for me, too. In short: money received, fee stopped, and you know where to write to me. Best wishes, { $agent }
    .happy-too-also-4 = I share your pleasure. To close: sum credited, exemption entered. Fair wind to your organs. { $agent }
    .rate-us = What a pleasure to read you so happy! Your opinion is precious to us: take two minutes to rate our service, and tell the people around you!
    .rate-us-also-1 = Thank you! Rate us online, it takes two minutes.
    .rate-us-also-2 = We invite you to evaluate our service.
    .rate-us-also-3 = Do recommend us to your friends and family.
    .rate-us-also-4 = Give us five stars, if you are satisfied!
    .as-announced = As announced. So everything is in order. Regards, { $agent }
    .as-announced-also-1 = It was planned that way. Kind regards, { $agent }
    .as-announced-also-2 = In order, I am filing it. { $agent }
    .as-announced-also-3 = Received, matter finished. { $agent }
    .as-announced-also-4 = Perfect, case closed. Regards
    .you-doubted = You see that there was no need to doubt us: with us, what is written is written.
    .you-doubted-also-1 = You were wrong to be suspicious, you see.
    .you-doubted-also-2 = So there was nothing to get excited about.
    .you-doubted-also-3 = Which goes to show that a little patience was enough.
    .you-doubted-also-4 = There you are, reassured, we always keep our word.

# text: Je ne vous en veux pas. Mais je veux quelqu’un qui signe. L. A.
# says-tense: Passez-moi quelqu’un qui signe. Une vraie signature. L. A.
# says-furious: Assez. La personne qui signe, chez vous. Son nom. Tout de suite. L. A.
# no-one-else: Notre responsable ne traite pas les messages de la clientèle, et elle ne vous dirait rien d’autre que moi, croyez-le.
# no-one-else-also-1: La responsable ne répond pas aux clients directement.
# no-one-else-also-2: Il n’y a personne d’autre pour ce genre de demande.
# no-one-else-also-3: Elle vous dirait exactement la même chose que moi.
# no-one-else-also-4: Je regrette, il n’y a que moi pour vous répondre ici.
# i-sign: Vous avez assez attendu d’une signature. J’ai la compétence de rendre et d’inscrire, et je signe. Vous aurez le tout aujourd’hui ; sinon, la responsable vous écrit ce soir.
# i-sign-also-1: Je comprends. Je peux signer moi-même ce qu’il faut, c’est fait ce matin, et si cela ne va pas la responsable prend le relais ce soir.
# i-sign-also-2: Votre colère est juste. J’ai le pouvoir de régler cela, je m’y mets maintenant ; vous aurez la responsable ce soir si un point manque.
# i-sign-also-3: Vous voulez quelqu’un qui engage la banque : je le fais, par écrit, aujourd’hui. À défaut, elle vous écrit avant 18 h.
# i-sign-also-4: Après une lettre pareille, je vous comprends. Je signe et j’inscris moi-même aujourd’hui, sinon c’est elle qui vous répond ce soir.
# pass-it-up: Votre colère se comprend. Madame Jaccard, notre responsable, vous écrit ce matin ; elle a votre lettre, les deux débits et mes notes, vous n’aurez rien à répéter.
# pass-it-up-also-1: Je comprends votre colère, je passe le dossier complet à la responsable, qui vous répond ce matin.
# pass-it-up-also-2: Vous l’aurez : madame Jaccard reprend votre affaire, je lui ai tout expliqué.
# pass-it-up-also-3: C’est entendu. La responsable est au courant de tout et vous écrit avant midi.
# pass-it-up-also-4: Je vous comprends, je lui transmets la lettre et les débits, elle signera sa réponse elle-même.
# calm-first: Je veux bien vous aider, mais restons courtois. Reprenez votre demande point par point et sans points d’exclamation, s’il vous plaît.
# calm-first-also-1: Merci de garder un ton correct, puis exposez votre demande.
# calm-first-also-2: Calmez-vous d’abord, et reformulez point par point.
# calm-first-also-3: Un peu de courtoisie, je vous prie, je ne suis pas responsable.
# calm-first-also-4: Réécrivez cela posément et je regarderai.
who-signs = I do not hold it against you. But I want somebody who signs. L. A.
    .says-tense = Put me in touch with somebody who signs. A real signature. L. A.
    .says-furious = Enough. The person who signs over there. A name. Now. L. A.
    .no-one-else = Our manager does not deal with customers’ messages, and she would not tell you anything that I do not, believe me.
    .no-one-else-also-1 = The manager does not reply to customers directly.
    .no-one-else-also-2 = There is nobody else for this sort of request.
    .no-one-else-also-3 = She would tell you exactly the same as I do.
    .no-one-else-also-4 = Sorry, I am the only person for you here.
    .i-sign = You have waited long enough for a signature. I have the authority to pay back and to enter it, and I sign. You will have it all today; otherwise the manager will write to you tonight.
    .i-sign-also-1 = I understand. I can sign what is needed myself, it is being done this morning, and if that will not do the manager takes over tonight.
    .i-sign-also-2 = Your anger is fair. I have the power to settle this, I am starting now; you will have the manager tonight if a point is missing.
    .i-sign-also-3 = You want somebody who commits the bank: I do, in writing, today. Failing that, she writes to you before six.
    .i-sign-also-4 = After a letter like that, I understand you. I sign and I enter it myself today, otherwise it is she who answers you tonight.
    .pass-it-up = Your anger is understandable. Ms Jaccard, our manager, is writing to you this morning; she has your letter, both charges and my notes, you need not repeat a thing.
    .pass-it-up-also-1 = I understand your anger, I am passing the complete file to the manager, who answers you this morning.
    .pass-it-up-also-2 = You shall have her: Ms Jaccard is taking over your case, I have explained everything to her.
    .pass-it-up-also-3 = Agreed. The manager knows all of it and writes to you before noon.
    .pass-it-up-also-4 = I understand you, I am sending her the letter and the charges, she will sign her answer herself.
    .calm-first = I am willing to help you, but let us stay polite. Put your request again, point by point and without exclamation marks, please.
    .calm-first-also-1 = Kindly keep a proper tone, and then set out your request.
    .calm-first-also-2 = Calm down first, and rephrase it point by point.
    .calm-first-also-3 = A little courtesy, if you please, it is not my doing.
    .calm-first-also-4 = Write it again soberly and I shall have a look.

# text: Merci. Si vous passez à Saint-Blaise, l’atelier est derrière l’église. L. A.
# says-tense: Merci. Affaire réglée. L. A.
# says-furious: En ordre. L. A.
# becomes: En février 2027, rien n’a été débité. Deux feuilles sont punaisées au-dessus de l’établi ; sous la première, au crayon, il a écrit « non », sous la seconde « oui ».
pinned = Thank you. If you come by Saint-Blaise, the workshop is behind the church. L. A.
    .says-tense = Thank you. Matter settled. L. A.
    .says-furious = All in order. L. A.
    .becomes = In February 2027 nothing was charged. Two sheets are pinned above the bench; under the first he has written “no” in pencil, under the second “yes”.

# text: Punaisée. À mardi. L. A.
# says-tense: Punaisée. On verra mardi. L. A.
# says-furious: Mardi, midi. J’ai une montre. L. A.
# becomes: La page est au mur, à gauche de l’ancienne. Le mardi, il a posé son rabot à midi moins cinq.
on-the-wall = Pinned up. Until Tuesday. L. A.
    .says-tense = Pinned up. We shall see on Tuesday. L. A.
    .says-furious = Tuesday, noon. I have a watch. L. A.
    .becomes = The page is on the wall, to the left of the old one. On the Tuesday he put down his plane at five to twelve.

# text: Il manque une ligne. Enfin. J’attends. L. A.
# says-tense: Il manque encore quelque chose. J’attends. L. A.
# says-furious: La moitié. Comme l’autre. L. A.
# becomes: La page est au mur, avec un trait rouge là où il manquait une ligne. Le premier février suivant, il a regardé son compte avant son café.
half-on-the-wall = A line is missing. Well. I shall wait. L. A.
    .says-tense = Something is still missing. I am waiting. L. A.
    .says-furious = Half of it. Like the other. L. A.
    .becomes = The page is on the wall, with a red stroke where a line was missing. On the next first of February he looked at his account before his coffee.

# text: Ce n’est pas une page. Tant pis. Je verrai bien sur le relevé. L. A.
# says-tense: J’avais demandé une page. Je regarderai le relevé. L. A.
# says-furious: Vous ne savez pas écrire une page. Bien. L. A.
# becomes: L’argent est revenu, et l’exonération a tenu. Il ne l’a su qu’en 2027 ; jusque-là, il a tenu sa propre page, avec la date de chaque relevé.
paid-back = That is not a page. Never mind. I shall see it on the statement. L. A.
    .says-tense = I asked for a page. I shall look at the statement. L. A.
    .says-furious = You do not know how to write a page. Fine. L. A.
    .becomes = The money came back, and the exemption held. He did not know it until 2027; until then he kept a page of his own, with the date of each statement.

# text: On recommencera l’an prochain, alors. L. A.
# says-tense: À l’année prochaine. Même jour, j’imagine. L. A.
# says-furious: À l’an prochain. Le deux février. Je mets un réveil ! L. A.
# becomes: Le 1er février 2027, nonante-cinq francs. Il n’a pas écrit : il est venu, avec la lettre, la punaise encore dedans.
half = We do it again next year, then. L. A.
    .says-tense = Until next year. Same day, I imagine. L. A.
    .says-furious = Until next year. The second of February. I am setting an alarm! L. A.
    .becomes = On 1 February 2027, ninety-five francs. He did not write: he came, with the letter, the pin still in it.

# text: Mardi, dix-huit heures. Rien de vous. L’argent, oui. La parole, non. L. A.
# says-tense: Dix-huit heures. J’ai compté. Ça fait deux lettres. L. A.
# becomes: L’argent est arrivé à l’heure, le message jamais. Sous la seconde feuille aussi, au crayon, il a écrit « non ».
silent-tuesday = Tuesday, six in the evening. Nothing from you. The money, yes. Your word, no. L. A.
    .says-tense = Six o’clock. I counted. That makes two letters. L. A.
    .becomes = The money came on time, the message never. Under the second sheet, too, he wrote “no” in pencil.

# text: Reçu. Adieu. L. A.
# says-tense: Bien. C’est la première chose que vous faites le jour même. L. A.
# says-furious: Enfin ! L. A.
# becomes: Le loyer de mars n’est jamais parti. Il a réglé au propriétaire, en billets, et raconté l’histoire à la répétition du chœur ; six comptes ont déménagé.
closed = Received. Farewell. L. A.
    .says-tense = Good. It is the first thing that you have done on the same day. L. A.
    .says-furious = At last! L. A.
    .becomes = The rent for March never went out. He settled it with the landlord in cash, and told the story at choir practice; six accounts moved.

# text: J’attends sa lettre. L. A.
# says-tense: Je la lirai. L. A.
# says-furious: Qu’elle signe lisiblement. L. A.
# becomes: Madame Jaccard a mis deux jours à relire ce que vous saviez déjà. Elle a signé, rendu et inscrit ; il a gardé les trois lettres.
signature = I am waiting for her letter. L. A.
    .says-tense = I shall read it. L. A.
    .says-furious = Let her sign legibly. L. A.
    .becomes = Ms Jaccard took two days to reread what you already knew. She signed, paid back and entered; he has kept all three letters.

# text: N’écrivez plus. L. A.
# says-tense: J’arrête là. L’Ombudsman prendra la suite. L. A.
# says-furious: Terminé. L’Ombudsman a la lettre. L. A.
# becomes: L’Ombudsman a reçu une lettre de quatre lignes et une punaise. La banque a rendu le tout, six mois plus tard ; le compte était vide depuis cinq.
gone = Do not write again. L. A.
    .says-tense = I stop here. The Ombudsman will take it on. L. A.
    .says-furious = Finished. The Ombudsman has the letter. L. A.
    .becomes = The Ombudsman received a letter of four lines and a drawing pin. The bank returned it all, six months later; the account had been empty for five.
