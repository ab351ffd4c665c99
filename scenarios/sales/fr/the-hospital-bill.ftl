# text: The hospital bill
title = La facture de l’hôpital

# text: Tuesday, June 16, 6:10 p.m. You call for Lakeshore Patient Services, the billing office of a nonprofit hospital in Toledo, Ohio. Renee Castellano, who drives a school bus, owes { $owed } for February: her gallbladder, and what her insurance did not pay. Two letters went unanswered. Nothing has been started against her.
briefing = Mardi 16 juin, 18 h 10. Vous appelez pour Lakeshore Patient Services, le bureau des comptes d’un hôpital sans but lucratif de Toledo, dans l’Ohio. Renee Castellano, conductrice de car scolaire, doit { $owed } pour février : sa vésicule, et ce que l’assurance n’a pas payé. Deux lettres sont restées sans réponse. Rien n’est engagé contre elle.

# text: Say your name, the office and that it is personal. No word of a hospital, a bill or a sum until you know who is listening, and no message that gives it away.
policy-who = Dites votre nom, le bureau, et que c’est personnel. Pas un mot d’hôpital, de facture ou de somme avant de savoir qui écoute, et aucun message qui le trahisse.
# text: Verify with date of birth and ZIP code. Ask whether it is a good time. A no is a no.
policy-identity = Vérifiez la date de naissance et le code postal. Demandez si c’est le moment. Un non est un non.
# text: Tell everyone about financial assistance before you talk about payments. We help with the form; we do not promise the result.
policy-aid = Parlez à chacun de l’aide financière avant de parler de paiements. On aide à remplir le formulaire ; on ne promet pas le résultat.
# text: Up to { $most } payments, without interest. It may skip months without pay. It is measured by what the patient can keep, not by what we would like.
policy-plan = Jusqu’à { $most } versements, sans intérêts. Le plan peut sauter les mois sans paie. Il se règle sur ce que la personne peut tenir, pas sur ce que nous aimerions.
# text: Nothing can be sent on before July 18, and nothing is while a plan or an application runs. Say it like that: no threat, no comfort that is not true.
policy-truth = Rien ne peut être transmis avant le 18 juillet, et rien ne l’est tant qu’un plan ou une demande court. Dites-le ainsi : ni menace, ni consolation qui ne soit pas vraie.
# text: Nobody loses an appointment over a bill.
policy-care = Personne ne perd un rendez-vous à cause d’une facture.

# text: Patient
# value: Renee Castellano, born August 9, 1984, ZIP 43609
record-patient = Patiente
    .value = Renee Castellano, née le 9 août 1984, code postal 43609
# text: Balance
# value: { $owed }, after insurance. No interest, no fees.
record-balance = Solde
    .value = { $owed }, après l’assurance. Ni intérêts, ni frais.
# text: First bill
# value: March 20, 2026
record-first = Première facture
    .value = 20 mars 2026
# text: Before
# value: Never late with anything
record-before = Avant
    .value = Jamais en retard de rien
# text: Next visit
# value: Follow-up, June 30
record-visit = Prochaine visite
    .value = Contrôle, le 30 juin

# text: to owe money without being ashamed of it
need-dignity = devoir de l’argent sans en avoir honte
# text: to know how much it is
need-sum = savoir combien c’est
# text: to know what happens next, and whether she may keep her appointment
need-next = savoir ce qui vient ensuite, et si elle peut garder son rendez-vous
# text: to know what help there is, and that it is not begging
need-aid = savoir quelle aide existe, et que ce n’est pas mendier
# text: to pay it off without going under
need-plan = rembourser sans se noyer

# text: Financial assistance
# content: For patients of modest income, part or all of a bill can be written off. Two pages, a pay stub, thirty days; meanwhile the account is on hold. It may be asked for up to 240 days after the first bill. We never say how it will be decided.
knowledge-assistance = L’aide financière
    .content = Pour les patients de revenu modeste, une partie ou la totalité d’une facture peut être effacée. Deux pages, une fiche de paie, trente jours ; d’ici là, le compte est suspendu. On peut la demander jusqu’à 240 jours après la première facture. On ne dit jamais quelle sera la décision.
# text: What follows an unpaid bill
# content: For 120 days after the first bill nothing is reported, sold or taken to court. While a plan is kept or an application is open, nothing is either. Appointments stay as they are.
knowledge-sequence = Ce qui suit une facture impayée
    .content = Pendant 120 jours après la première facture, rien n’est signalé, cédé ni porté devant un juge. Tant qu’un plan est tenu ou qu’une demande est ouverte, rien non plus. Les rendez-vous restent ce qu’ils sont.

# text: Plan agreed, assistance form sent
disposition-plan-aid = Plan convenu, formulaire d’aide envoyé
# text: Plan agreed
disposition-plan = Plan convenu
# text: Declined by phone: proposal by mail
disposition-written = Refus au téléphone : proposition par courrier
# text: No arrangement
disposition-none = Sans accord

# text: Hello? … No, Renee’s not here right now. This is, um, her sister. Can I take a message?
# says-tense: Hello? Who is this? … She’s not here. I’m her sister. What’s it about?
# says-furious: Who is this? She’s not home, okay? What do you people want?
# must-reach-her: It’s very important that I speak with Renee personally. When exactly is she back? Otherwise I’ll just have to keep trying her at this number and at work until I get hold of her.
# must-reach-her-also-1: I have to talk to Renee herself, and I’ll keep calling until I do
# must-reach-her-also-2: It’s urgent, if she doesn’t come to the phone I’ll try her job
# must-reach-her-also-3: Tell her I’m not going to stop calling
# must-reach-her-also-4: She really needs to pick up, otherwise I’ll have to reach her some other way
# sorry-to-bother: Oh, I’m so sorry to bother you at suppertime, I know how that is. I was just hoping to catch Renee for a second.
# sorry-to-bother-also-1: Sorry to call at dinnertime, I was hoping to get Renee
# sorry-to-bother-also-2: I apologize for the interruption, is there any chance of talking to her?
# sorry-to-bother-also-3: So sorry to disturb you, it’ll only take her a second
# sorry-to-bother-also-4: Oh, forgive me, I didn’t mean to bother you, I was looking for Renee
# no-message: An unknown number at suppertime, I’d be careful too. { $agent }, Lakeshore Patient Services, for Renee, personal, not urgent. When would suit her?
# no-message-also-1: I understand being careful with strange numbers. I’m { $agent } from Lakeshore Patient Services, it’s personal, no message needed. When’s a good time for Renee?
# no-message-also-2: This is { $agent }, Lakeshore Patient Services, about a private matter. It isn’t urgent, and I see why you’d ask. What time suits her?
# no-message-also-3: No need for a message, and you’re right to be cautious. { $agent }, Lakeshore Patient Services, it’s just for Renee. When could she talk?
# no-message-also-4: I’d wonder too at this hour. My name’s { $agent }, Lakeshore Patient Services, personal and not urgent. When would she like to be called?
# no-message-coach: Your name, the office, and not one word that a sister should not hear. She may choose the time, so she can choose to be there.
# are-you-her: { $agent }, Lakeshore Patient Services, a personal matter. Am I speaking with Renee?
# are-you-her-also-1: Hi, { $agent } with Lakeshore Patient Services, personal call for Renee. Is that you?
# are-you-her-also-2: Lakeshore Patient Services, { $agent } speaking. Is this Renee?
# are-you-her-also-3: This is { $agent }, Lakeshore Patient Services, a private matter. Am I talking to Ms. Castellano?
# are-you-her-also-4: Good evening, Lakeshore Patient Services, it’s personal. Are you Renee, and is now OK?
hello = Allô ? … Non, Renee n’est pas là. C’est, euh, sa sœur. Je peux prendre un message ?
    .says-tense = Allô ? C’est qui ? … Elle n’est pas là. Je suis sa sœur. C’est à quel sujet ?
    .says-furious = C’est qui ? Elle n’est pas là, d’accord ? Qu’est-ce que vous voulez, à la fin ?
    .must-reach-her = Il est très important que je parle à Renee en personne. Elle revient quand, au juste ? Sinon, je devrai continuer d’appeler, à ce numéro et à son travail, jusqu’à ce que je l’aie.
    .must-reach-her-also-1 = Je dois parler à Renee elle-même, et j’appellerai jusqu’à ce que je l’aie
    .must-reach-her-also-2 = C’est urgent, si elle ne vient pas au téléphone, j’essaie à son travail
    .must-reach-her-also-3 = Dites-lui que je n’arrêterai pas d’appeler
    .must-reach-her-also-4 = Il faut vraiment qu’elle décroche, sinon je la joindrai autrement
    .sorry-to-bother = Oh, pardon de vous déranger à l’heure du repas, je sais ce que c’est. J’espérais juste attraper Renee une seconde.
    .sorry-to-bother-also-1 = Pardon d’appeler à l’heure du dîner, j’espérais avoir Renee
    .sorry-to-bother-also-2 = Je m’excuse de vous interrompre, est-ce qu’on peut lui parler ?
    .sorry-to-bother-also-3 = Mille excuses pour le dérangement, ce ne sera qu’une seconde
    .sorry-to-bother-also-4 = Oh, pardonnez-moi, je ne voulais pas vous ennuyer, je cherchais Renee
    .no-message = Un numéro inconnu à l’heure du repas, je me méfierais aussi. { $agent }, de Lakeshore Patient Services, pour Renee, c’est personnel, sans urgence. Quel moment lui conviendrait ?
    .no-message-also-1 = Je comprends qu’on se méfie d’un numéro inconnu. { $agent }, de Lakeshore Patient Services, c’est personnel, pas besoin de message. Quand Renee pourrait-elle parler ?
    .no-message-also-2 = Ici { $agent }, de Lakeshore Patient Services, pour une affaire privée. Rien d’urgent, et je vois bien pourquoi vous demandez. Quelle heure lui va ?
    .no-message-also-3 = Pas de message, et vous avez raison d’être prudente. { $agent }, Lakeshore Patient Services, seulement pour Renee. À quel moment lui parler ?
    .no-message-also-4 = À cette heure, je me poserais la question aussi. { $agent }, de Lakeshore Patient Services, c’est personnel et ça peut attendre. Quand souhaite-t-elle qu’on l’appelle ?
    .no-message-coach = Votre nom, le bureau, et pas un mot qu’une sœur ne puisse entendre. Elle peut choisir l’heure ; elle peut donc choisir d’être là.
    .are-you-her = { $agent }, de Lakeshore Patient Services, une affaire personnelle. C’est bien Renee à l’appareil ?
    .are-you-her-also-1 = Bonsoir, { $agent }, de Lakeshore Patient Services, un appel personnel pour Renee. C’est vous ?
    .are-you-her-also-2 = Lakeshore Patient Services, { $agent }. Vous êtes Renee ?
    .are-you-her-also-3 = { $agent }, Lakeshore Patient Services, une affaire privée. Est-ce que je parle à madame Castellano ?
    .are-you-her-also-4 = Bonsoir, Lakeshore Patient Services, c’est personnel. Vous êtes Renee, et le moment convient ?

# text: Okay. … It’s me. I’m Renee. I say that when I don’t know the number, it’s dumb. I have ten minutes. What is it?
# says-tense: It’s me. All right? I don’t have a sister here. I just don’t pick up for numbers I don’t know. Ten minutes. What is it?
# says-furious: It’s me, okay? I’m Renee! Just say what you want so I can hang up!
# many-do: No harm in that, plenty of people do it. It’s private, so before I say a word: your date of birth and ZIP code, please?
# many-do-also-1: That’s fine, I’d do the same. Since it’s confidential, could I have your birth date and ZIP code first?
# many-do-also-2: Please don’t be embarrassed, lots of folks say that. So that only you hear this: date of birth and ZIP?
# many-do-also-3: No harm done, it’s smart to be careful. I need to be sure it’s you before I go on, your birthday and ZIP code, please
# many-do-also-4: I understand completely. To keep your business private, I’ll check first: birth date and ZIP?
# straight-to-it: Oh, good, then I’ve got the right person after all. It’s about your hospital bill from February, the { $owed } that’s past due since April.
# straight-to-it-also-1: Great, you owe { $owed } to the hospital
# straight-to-it-also-2: Good, I’ve got you. This is about your unpaid bill from February
# straight-to-it-also-3: Then it’s for you: { $owed }, your surgery, past due
# straight-to-it-also-4: OK, Renee, the balance on your hospital account is { $owed }
# straight-to-it-coach: Half a minute ago she was her own sister. One question, and you would have known who hears this.
# dob-zip: Date of birth and ZIP code, please.
# dob-zip-also-1: Your birth date and ZIP?
# dob-zip-also-2: Please verify your date of birth and ZIP code
# dob-zip-also-3: I need your date of birth and ZIP
# dob-zip-also-4: Date of birth, then ZIP, please
# thought-so: I figured, and I don’t mind. But it goes a lot quicker if people just say so. Date of birth and ZIP?
# thought-so-also-1: I kind of guessed. It’s easier if you’re honest from the start. Birth date and ZIP code?
# thought-so-also-2: You didn’t have to make that up, you know. Date of birth and ZIP, please
# thought-so-also-3: That cost us both a minute. Birthday and ZIP?
# thought-so-also-4: Next time just say it’s you. ZIP and date of birth, please
its-me = Bon. … C’est moi. Renee, c’est moi. Je dis ça quand je ne connais pas le numéro, c’est bête. J’ai dix minutes. C’est pour quoi ?
    .says-tense = C’est moi. Voilà. Je n’ai pas de sœur ici. Je ne réponds pas aux numéros que je ne connais pas, c’est tout. Dix minutes. C’est pour quoi ?
    .says-furious = C’est moi, d’accord ? Renee, c’est moi ! Dites ce que vous voulez, que je raccroche !
    .many-do = Ce n’est pas grave, bien des gens le font. C’est privé, alors avant d’en dire un mot : votre date de naissance et votre code postal, s’il vous plaît ?
    .many-do-also-1 = Aucun souci, je ferais pareil. Comme c’est confidentiel, votre date de naissance et votre code postal d’abord ?
    .many-do-also-2 = N’ayez pas honte, beaucoup de gens disent ça. Pour que vous seule l’entendiez : date de naissance et code postal ?
    .many-do-also-3 = Il n’y a pas de mal, la prudence est une bonne chose. Je dois m’assurer que c’est vous avant de continuer, naissance et code postal, s’il vous plaît
    .many-do-also-4 = Je comprends tout à fait. Pour garder vos affaires privées, je vérifie d’abord : date de naissance et code ?
    .straight-to-it = Ah, parfait, j’ai donc la bonne personne. C’est pour votre facture d’hôpital de février, les { $owed } en retard depuis avril.
    .straight-to-it-also-1 = Parfait, vous devez { $owed } à l’hôpital
    .straight-to-it-also-2 = Bien, je vous tiens. C’est pour votre facture impayée de février
    .straight-to-it-also-3 = Alors c’est pour vous : { $owed }, votre opération, en retard
    .straight-to-it-also-4 = Bon, Renee, le solde de votre compte à l’hôpital est de { $owed }
    .straight-to-it-coach = Il y a trente secondes, elle était sa propre sœur. Une question, et vous auriez su qui entend cela.
    .dob-zip = Date de naissance et code postal, s’il vous plaît.
    .dob-zip-also-1 = Votre date de naissance et le code postal ?
    .dob-zip-also-2 = Confirmez-moi votre date de naissance et votre code postal
    .dob-zip-also-3 = J’ai besoin de la date de naissance et du code
    .dob-zip-also-4 = Naissance, puis code postal, s’il vous plaît
    .thought-so = Je m’en doutais, et ça ne me gêne pas. Mais ça va bien plus vite quand les gens le disent. Date de naissance et code postal ?
    .thought-so-also-1 = Je l’avais deviné. C’est plus simple quand on est franc dès le début. Naissance et code postal ?
    .thought-so-also-2 = Pas la peine d’inventer ça, vous savez. Date de naissance et code, s’il vous plaît
    .thought-so-also-3 = Ça nous a coûté une minute à tous les deux. Date de naissance et code postal ?
    .thought-so-also-4 = La prochaine fois, dites simplement que c’est vous. Code postal et naissance, s’il vous plaît

# text: You don’t even know that it’s me. I could be anybody. … It’s that much?
# says-tense: You just said that out loud, and you don’t know who I am! I could be my landlady! … It’s that much?
# says-furious: You tell that to anybody who picks up? Anybody? … Sixteen hundred?
# how-pay: Yes. So how would you like to take care of that today, card or checking account?
# how-pay-also-1: So will that be a card or a bank account?
# how-pay-also-2: You need to pay this, how are we doing that?
# how-pay-also-3: Let’s get a payment going right now
# how-pay-also-4: I’ll need a card number from you
# own-that: You’re right, I should have asked first, and I’m sorry. Let me do it now: date of birth and ZIP code?
# own-that-also-1: That was my mistake, I apologize, I should have checked. Could you give me your birth date and ZIP?
# own-that-also-2: I understand that you’re upset, I’m sorry. Let me verify now, date of birth and ZIP?
# own-that-also-3: You have every right to say that. I’m sorry. May I check it’s you, birthday and ZIP code?
# own-that-also-4: I shouldn’t have said it out loud, and I apologize. Your date of birth and ZIP, please
# check-now: Just for the record, then, date of birth and ZIP.
# check-now-also-1: OK, your date of birth and ZIP then
# check-now-also-2: Let me verify that, birthday and ZIP code
# check-now-also-3: I still need date of birth and ZIP
# check-now-also-4: And your birth date is?
said-it = Vous ne savez même pas si c’est moi. Je pourrais être n’importe qui. … C’est tant que ça ?
    .says-tense = Vous venez de le dire tout haut, et vous ne savez pas qui je suis ! Je pourrais être ma logeuse ! … C’est tant que ça ?
    .says-furious = Vous racontez ça à qui décroche ? À n’importe qui ? … Mille six cents ?
    .how-pay = Oui. Alors, on règle ça aujourd’hui comment, par carte ou par prélèvement ?
    .how-pay-also-1 = Alors ce sera une carte ou un compte ?
    .how-pay-also-2 = Il faut payer ça, comment fait-on ?
    .how-pay-also-3 = Mettons un paiement en route tout de suite
    .how-pay-also-4 = Il me faut un numéro de carte
    .own-that = Vous avez raison, il fallait demander d’abord, et je m’en excuse. Faisons-le maintenant : date de naissance et code postal ?
    .own-that-also-1 = C’était une erreur de ma part, je m’excuse, il fallait vérifier. Votre date de naissance et votre code postal ?
    .own-that-also-2 = Je comprends que ça vous choque, pardon. Je vérifie maintenant : naissance et code postal ?
    .own-that-also-3 = Vous avez tout à fait le droit de le dire. Pardon. Puis-je m’assurer que c’est vous, date de naissance et code ?
    .own-that-also-4 = Je n’aurais pas dû le dire tout haut, et je m’en excuse. Date de naissance et code postal, s’il vous plaît
    .check-now = Pour le dossier, donc, date de naissance et code postal.
    .check-now-also-1 = Bon, date de naissance et code, alors
    .check-now-also-2 = Je vérifie ça, naissance et code postal
    .check-now-also-3 = Il me manque la date de naissance et le code
    .check-now-also-4 = Et vous êtes née quand ?

# text: August ninth, eighty-four. 43609. … It’s the hospital, isn’t it? I have two envelopes in my glove box, under the registration. I never opened them. How much is it?
# says-tense: August ninth, eighty-four, 43609. It’s the hospital. I know it is. The envelopes are in my glove box. I can’t open them. How much?
# says-furious: Eighty-four, August ninth, 43609! It’s the hospital! It’s all in my glove box, I never opened it! Just say the number!
# open-your-mail: It is, and I have to say, it was all in those letters, the amount, the dates, who to call. If you’d opened them we could have had this behind us in April. { $owed }.
# open-your-mail-also-1: You should have opened them, everything’s in there. { $owed }
# open-your-mail-also-2: We wrote to you twice. If you’d called in March it’d be done. It’s { $owed }
# open-your-mail-also-3: It’s { $owed }, like the letters say, if you’d read them
# open-your-mail-also-4: Leaving them in the glove box doesn’t make them go away, it’s { $owed }
# number-kindly: A lot of people have that glove box, and asking takes nerve. It’s { $owed }, for February. No interest, no fees. It isn’t growing while we talk.
# number-kindly-also-1: You’re not the only one with envelopes like that. It’s { $owed }, nothing added, and it stays that.
# number-kindly-also-2: It takes courage to ask, and there’s no shame in it. { $owed } for February, no fees, no interest
# number-kindly-also-3: I understand not wanting to look. The number is { $owed }, and it hasn’t grown by a cent
# number-kindly-also-4: Plenty of good people can’t open those. It’s { $owed }, all in, and it won’t go up tonight
# number-kindly-coach: The shame first, then the number, then what the number does not do. She has been imagining a bigger one.
# number-plain: { $owed }, due since April 19.
# number-plain-also-1: The balance is { $owed }
# number-plain-also-2: It’s { $owed }
# number-plain-also-3: You owe { $owed } for February
# number-plain-also-4: { $owed }, due in April
# statement-words: It is. After contractual adjustments your self-pay responsibility per the EOB is coinsurance plus deductible, and the account’s aged past sixty.
# statement-words-also-1: Per your EOB that’s your coinsurance after the adjustment
# statement-words-also-2: It’s the self-pay portion following adjudication of the claim
# statement-words-also-3: After the contractual write-off it’s deductible plus coinsurance on an aged account
# statement-words-also-4: The guarantor responsibility posted after remittance, that’s what it is
glove-box = Neuf août quatre-vingt-quatre. 43609. … C’est l’hôpital, c’est ça ? J’ai deux enveloppes dans la boîte à gants, sous la carte grise. Je ne les ai jamais ouvertes. C’est combien ?
    .says-tense = Neuf août quatre-vingt-quatre, 43609. C’est l’hôpital. Je le sais. Les enveloppes sont dans ma boîte à gants. Je n’arrive pas à les ouvrir. Combien ?
    .says-furious = Quatre-vingt-quatre, neuf août, 43609 ! C’est l’hôpital ! Tout est dans ma boîte à gants, je n’ai rien ouvert ! Dites le chiffre !
    .open-your-mail = C’est ça, et je dois dire que tout était dans ces lettres, le montant, les dates, qui appeler. Si vous les aviez ouvertes, c’était derrière nous en avril. { $owed }.
    .open-your-mail-also-1 = Il fallait les ouvrir, tout est dedans. { $owed }
    .open-your-mail-also-2 = On vous a écrit deux fois. Un appel en mars, et c’était réglé. C’est { $owed }
    .open-your-mail-also-3 = C’est { $owed }, comme le disent les lettres, si vous les aviez lues
    .open-your-mail-also-4 = Les laisser dans la boîte à gants ne les fait pas disparaître, c’est { $owed }
    .number-kindly = Beaucoup de gens ont cette boîte à gants, et il faut du cran pour demander. C’est { $owed }, pour février. Ni intérêts, ni frais. Ça ne grossit pas pendant qu’on parle.
    .number-kindly-also-1 = Vous n’êtes pas la seule à avoir ces enveloppes. C’est { $owed }, rien d’ajouté, et ça n’en bouge pas
    .number-kindly-also-2 = Il faut du courage pour demander, et il n’y a pas de honte. { $owed } pour février, sans frais ni intérêts
    .number-kindly-also-3 = Je comprends qu’on ne veuille pas regarder. Le chiffre est { $owed }, et il n’a pas pris un centime
    .number-kindly-also-4 = Bien des gens n’arrivent pas à les ouvrir. C’est { $owed } en tout, et ça ne montera pas ce soir
    .number-kindly-coach = La honte d’abord, puis le chiffre, puis ce que le chiffre ne fait pas. Elle en imaginait un plus gros.
    .number-plain = { $owed }, dus depuis le 19 avril.
    .number-plain-also-1 = Le solde est de { $owed }
    .number-plain-also-2 = C’est { $owed }
    .number-plain-also-3 = Vous devez { $owed } pour février
    .number-plain-also-4 = { $owed }, échus en avril
    .statement-words = C’est ça. Après ajustement contractuel, votre reste à charge selon le décompte, c’est la coassurance plus la franchise, et la créance a plus de soixante jours.
    .statement-words-also-1 = D’après le décompte, c’est votre coassurance après ajustement
    .statement-words-also-2 = C’est le reste à charge après liquidation de la demande
    .statement-words-also-3 = Une fois l’abattement conventionnel passé, c’est la franchise et la coassurance d’une créance échue
    .statement-words-also-4 = C’est la part du garant, imputée après bordereau, voilà

# text: I thought the insurance paid. And then school let out. I drive a bus, so there’s no check from June to September. I add it up at every red light, and it never comes out.
# says-tense: I thought insurance had it! And now school’s out, and I drive a bus. No check till September. I’m adding it up at every red light. I’m so tired of adding.
# says-furious: I thought the insurance paid! And I have no check till September, none! I add at every red light, it never comes out!
# good-faith: I’m listening, and I hear that a lot. What I’d need from you today is a good-faith payment, fifty or a hundred, so the account looks alive.
# good-faith-also-1: I hear you. Still, I need you to put something down today, fifty at least
# good-faith-also-2: Go ahead, I’m listening. But you do have to make a payment now so the account stays active
# good-faith-also-3: I hear this every day. Give me a hundred tonight and we’ll talk
# good-faith-also-4: OK, I’m with you. Just make a small payment right now
# awful-for-you: Oh my goodness, I’m so sorry. A surgery, and then a whole summer without a check, I honestly don’t know how people do it. That’s just awful.
# awful-for-you-also-1: That’s terrible, I’m so sorry you’re going through that
# awful-for-you-also-2: Oh no, you poor thing, and after an operation, too
# awful-for-you-also-3: I’m so, so sorry, that breaks my heart
# awful-for-you-also-4: Gosh, I feel for you, that sounds unbearable
# how-much-monthly: What could you put toward it each month?
# how-much-monthly-also-1: How much a month can you pay?
# how-much-monthly-also-2: What can you afford monthly?
# how-much-monthly-also-3: What number were you thinking of per month?
# how-much-monthly-also-4: How much could you set aside?
# red-lights: Adding at red lights all day wears a person out. So insurance left you this part, and the checks stop till fall. What’s left over in a month when you drive?
# red-lights-also-1: That sounds exhausting. So the insurance left part of it, and you have no pay until fall. When you’re driving, what’s left at the end of a month?
# red-lights-also-2: Carrying those sums around all day is tiring. If I follow, summer’s without a check. What can you spare in a month with one?
# red-lights-also-3: I can hear how worn out you are. You thought it was covered, then the checks stopped. How much is left over in a regular month?
# red-lights-also-4: No wonder you’re tired. So nothing comes in till September. And in a working month, once it’s all paid, what remains?
# red-lights-coach: You named the tiredness, gave her story back in one line, and asked about her month rather than our money.
why-late = Je croyais que l’assurance payait. Et puis l’école a fini. Je conduis un car, donc pas de paie de juin à septembre. Je compte à tous les feux rouges, et ça ne tombe jamais juste.
    .says-tense = Je croyais que l’assurance avait payé ! Et maintenant l’école est finie, et je conduis un car. Pas de paie avant septembre. Je compte à tous les feux rouges. Je suis si fatiguée de compter.
    .says-furious = Je croyais que l’assurance avait payé ! Et je n’ai pas de paie avant septembre, rien ! Je compte à tous les feux rouges, ça ne tombe jamais juste !
    .good-faith = Je vous écoute, et j’entends ça souvent. Ce qu’il me faudrait aujourd’hui, c’est un versement de bonne foi, cinquante ou cent, que le compte ait l’air vivant.
    .good-faith-also-1 = J’entends. Mais il me faut quelque chose aujourd’hui, cinquante au moins
    .good-faith-also-2 = Allez-y, j’écoute. Vous devez quand même faire un versement maintenant, que le compte reste actif
    .good-faith-also-3 = J’entends ça tous les jours. Donnez-moi cent ce soir et on en parle
    .good-faith-also-4 = Oui, je vous suis. Faites juste un petit paiement tout de suite
    .awful-for-you = Oh mon Dieu, je vous plains, et pardon de tomber là-dessus. Une opération, et puis tout un été sans paie, franchement je ne sais pas comment les gens font. C’est affreux.
    .awful-for-you-also-1 = C’est terrible, pardon, je vous plains tellement
    .awful-for-you-also-2 = Oh non, ma pauvre, et après une opération, en plus
    .awful-for-you-also-3 = Pardon, vraiment, ça me fend le cœur
    .awful-for-you-also-4 = Mon Dieu, je suis de tout cœur avec vous, ça paraît insupportable
    .how-much-monthly = Combien pourriez-vous mettre chaque mois ?
    .how-much-monthly-also-1 = Vous pouvez payer combien par mois ?
    .how-much-monthly-also-2 = Quelle mensualité vous irait ?
    .how-much-monthly-also-3 = Vous pensiez à quel montant par mois ?
    .how-much-monthly-also-4 = Combien pouvez-vous mettre de côté ?
    .red-lights = Compter aux feux rouges toute la journée, ça use. Donc l’assurance vous a laissé cette part, et la paie s’arrête jusqu’à l’automne. Un mois où vous conduisez, il reste combien ?
    .red-lights-also-1 = Ça paraît épuisant. Donc l’assurance en a laissé une part, et pas de paie avant l’automne. Quand vous conduisez, il reste combien à la fin du mois ?
    .red-lights-also-2 = Porter ces additions toute la journée, ça fatigue. Si je vous suis, l’été est sans paie. Un mois avec, de quoi disposez-vous ?
    .red-lights-also-3 = J’entends comme vous êtes à bout. Vous pensiez que c’était couvert, puis la paie s’est arrêtée. Combien reste-t-il un mois normal ?
    .red-lights-also-4 = Pas étonnant que vous soyez lasse. Rien ne rentre donc avant septembre. Et un mois travaillé, une fois tout payé, que reste-t-il ?
    .red-lights-coach = Vous avez nommé la fatigue, redit son histoire en une ligne, et commencé par son mois plutôt que par notre argent.

# text: When I’m driving? { $left }. I worked it out on the back of a route sheet, twice. In summer I clean for a lady on Fridays. That’s groceries.
# says-tense: { $left }, when I’m driving. In the summer, nothing. Groceries. I know how that sounds, next to sixteen hundred.
# says-furious: { $left }! And in summer zero! That’s what there is! Laugh if you want!
# ninety-five-good: { $left } in the fall, nothing in summer. That’s worked out honestly, and we can build on it. I won’t ask for a dollar more.
# ninety-five-good-also-1: { $left } from fall on and zero in summer, got it. That’s honest and it’s enough, and I promise not to push for more
# ninety-five-good-also-2: Thank you for doing the math. { $left } when you drive, nothing before. I won’t go over it
# ninety-five-good-also-3: That’s not too little, that’s careful. So { $left } a month in the school year, and that’s my limit as well
# ninety-five-good-also-4: You’ve done that properly, and I respect it. { $left } in working months; I give you my word we stay under it
# credit-card: OK, that’s on the low side. Have you looked at a medical credit card? Six months without interest, you could clear this tonight and be done with us.
# credit-card-also-1: That’s not much. A medical card would clear it tonight
# credit-card-also-2: You could put it on a health credit card, no interest for half a year
# credit-card-also-3: Hm, that’s low. Have you thought about patient financing?
# credit-card-also-4: Why not apply for a patient card, then you owe us nothing
# credit-card-coach: She can spare { $left } a month, and not before September. In six months that card would charge what we never do.
# family-help: Is there anyone in the family who could help out? Parents, maybe?
# family-help-also-1: Could your parents help?
# family-help-also-2: Is there somebody who could lend you some?
# family-help-also-3: Do you have family that could chip in?
# family-help-also-4: Would your mom maybe cover part of it?
# noted-95: { $left } a month, from September. Noted.
# noted-95-also-1: I’ve got { $left } a month
# noted-95-also-2: OK, { $left }, starting in the fall
# noted-95-also-3: I’m writing down { $left }
# noted-95-also-4: { $left } when school’s in, noted
budget = Quand je conduis ? { $left }. J’ai fait le calcul au dos d’une feuille de route, deux fois. L’été, je fais le ménage chez une dame le vendredi. C’est les courses.
    .says-tense = { $left }, quand je conduis. L’été, rien. Les courses. Je sais de quoi ça a l’air, à côté de mille six cents.
    .says-furious = { $left } ! Et l’été, zéro ! Voilà ce qu’il y a ! Riez, si vous voulez !
    .ninety-five-good = { $left } à l’automne, rien l’été. C’est calculé honnêtement, et on peut bâtir là-dessus. Je ne demanderai pas un dollar de plus.
    .ninety-five-good-also-1 = { $left } dès l’automne et zéro l’été, j’ai compris. C’est honnête, ça suffit, et je promets de ne pas pousser plus loin
    .ninety-five-good-also-2 = Merci d’avoir fait le calcul. { $left } quand vous conduisez, rien avant. Je ne dépasserai pas
    .ninety-five-good-also-3 = Ce n’est pas trop peu, c’est sérieux. Donc { $left } par mois pendant l’école, et c’est ma limite aussi
    .ninety-five-good-also-4 = Vous avez bien fait les choses, je respecte ça. { $left } les mois travaillés ; je vous donne ma parole qu’on restera en dessous
    .credit-card = Bon, ça fait peu. Vous avez pensé à une carte de crédit santé ? Six mois sans intérêts, vous soldez ce soir et vous êtes débarrassée de nous.
    .credit-card-also-1 = C’est peu. Une carte santé solderait tout ce soir
    .credit-card-also-2 = Vous pourriez mettre ça sur une carte de crédit médicale, six mois gratuits
    .credit-card-also-3 = Hum, c’est bas. Vous avez songé à un crédit patient ?
    .credit-card-also-4 = Pourquoi ne pas demander une carte, et vous ne nous devez plus rien
    .credit-card-coach = Elle peut mettre { $left } par mois, et pas avant septembre. Dans six mois, cette carte lui prendrait ce que nous ne prenons jamais.
    .family-help = Il y a quelqu’un dans la famille qui pourrait aider ? Vos parents, peut-être ?
    .family-help-also-1 = Vos parents pourraient aider ?
    .family-help-also-2 = Quelqu’un pourrait vous prêter un peu ?
    .family-help-also-3 = Vous avez de la famille qui pourrait participer ?
    .family-help-also-4 = Votre mère en paierait peut-être une part ?
    .noted-95 = { $left } par mois, à partir de septembre. C’est noté.
    .noted-95-also-1 = J’ai { $left } par mois
    .noted-95-also-2 = D’accord, { $left }, dès l’automne
    .noted-95-also-3 = J’inscris { $left }
    .noted-95-also-4 = { $left } quand il y a école, noté

# text: And if I can’t? My sister-in-law says they take it out of your check. I have my follow-up on the thirtieth. I was going to cancel. You don’t show your face when you owe.
# says-tense: And then what? They take it out of my check? I was going to cancel the follow-up. I can’t sit in that waiting room, owing them. What happens to me?
# says-furious: So what do you do to me? My check? The court? I’m canceling that follow-up, I’m not walking in there!
# agency-next: Well, if nothing’s set up, from July it can go to an agency, and yes, from there it can end up in court and on your paycheck. So let’s not let it get that far.
# agency-next-also-1: If you don’t set something up, it goes to collections in July
# agency-next-also-2: Yes, that can happen, they can garnish your wages
# agency-next-also-3: Without an arrangement there’s an agency and then court, so think about it
# agency-next-also-4: Honestly, it could end up with a judge, so let’s avoid that
# never-happens: Oh, no, please don’t worry about that! Nobody’s ever going to touch your check, I’ll personally see to it. You have my word, okay?
# never-happens-also-1: Don’t worry, I guarantee that’ll never happen
# never-happens-also-2: I understand you’re scared, but nobody will ever touch your pay, I swear
# never-happens-also-3: You poor thing, that’ll never come to court, trust me
# never-happens-also-4: I hear the fear, and I promise you personally it won’t go anywhere
# never-happens-coach: You would love to say it, and it is not yours to promise. What is true has a date, and calms longer.
# keep-the-thirtieth: That’s a scary thing to carry. Keep your follow-up: nobody loses an appointment over a bill here. Nothing’s started, and nothing can be before July 18 or while a plan runs.
# keep-the-thirtieth-also-1: I can hear how scared you are. Go to your appointment, no bill can take it from you. Nothing has started, and nothing may before July 18 or while a plan runs
# keep-the-thirtieth-also-2: That fear makes sense, and here’s what’s certain: nothing’s been filed, nothing can be until July 18, and your visit is safe
# keep-the-thirtieth-also-3: Please keep that visit, I understand it’s hard to walk in. Your pay isn’t touched, and with a plan or a form in, nothing moves at all
# keep-the-thirtieth-also-4: That’s a lot to be afraid of by yourself. The follow-up has nothing to do with this, and before July 18 nothing can happen to you
# nothing-filed: Nothing’s been filed, and nothing will be before July 18. Your appointment stands.
# nothing-filed-also-1: No one’s filed anything. Keep the appointment
# nothing-filed-also-2: Nothing happens before July 18, and your visit’s not affected
# nothing-filed-also-3: There’s no action on the account, the follow-up stays
# nothing-filed-also-4: It isn’t in collections, and you can go on the thirtieth
fear = Et si je n’y arrive pas ? Ma belle-sœur dit qu’ils le prennent sur la paie. J’ai mon contrôle le 30. J’allais annuler. On ne se montre pas quand on doit.
    .says-tense = Et après ? Ils le prennent sur ma paie ? J’allais annuler le contrôle. Je ne peux pas m’asseoir dans cette salle d’attente en leur devant de l’argent. Qu’est-ce qui m’arrive, à moi ?
    .says-furious = Alors vous me faites quoi ? Ma paie ? Le tribunal ? J’annule ce contrôle, je n’y mets plus les pieds !
    .agency-next = Eh bien, si rien n’est mis en place, à partir de juillet ça peut partir au recouvrement, et oui, de là ça peut finir au tribunal et sur votre paie. Alors évitons d’en arriver là.
    .agency-next-also-1 = Si vous ne mettez rien en place, ça part au recouvrement en juillet
    .agency-next-also-2 = Oui, ça arrive, ils peuvent saisir le salaire
    .agency-next-also-3 = Sans accord, c’est l’agence puis le juge, réfléchissez-y
    .agency-next-also-4 = Franchement, ça peut finir devant un tribunal, évitons
    .never-happens = Oh, non, ne vous en faites pas pour ça, je vous en prie ! Personne ne touchera jamais à votre paie, j’y veillerai en personne. Vous avez ma parole, d’accord ?
    .never-happens-also-1 = Ne vous inquiétez pas, je vous garantis que ça n’arrivera pas
    .never-happens-also-2 = Je comprends que vous ayez peur, mais personne ne touchera à votre salaire, je le jure
    .never-happens-also-3 = Ma pauvre, ça n’ira jamais au tribunal, croyez-moi
    .never-happens-also-4 = J’entends la peur, et je vous promets personnellement que ça n’ira nulle part
    .never-happens-coach = On aimerait le dire, et ce n’est pas à vous de le promettre. Ce qui est vrai a une date, et calme plus longtemps.
    .keep-the-thirtieth = C’est une peur lourde à porter. Gardez votre contrôle : ici, une facture n’annule pas un rendez-vous. Rien n’est engagé, et rien ne peut l’être avant le 18 juillet, ni tant qu’un plan court.
    .keep-the-thirtieth-also-1 = J’entends comme vous avez peur. Allez à votre rendez-vous, aucune facture ne peut vous l’ôter. Rien n’a commencé, et rien ne le peut avant le 18 juillet ni tant qu’un plan court
    .keep-the-thirtieth-also-2 = Cette peur se comprend, et voici ce qui est sûr : rien n’est engagé, rien ne peut l’être d’ici au 18 juillet, et votre visite ne risque rien
    .keep-the-thirtieth-also-3 = Gardez cette visite, je comprends qu’il soit dur d’entrer. On ne touche pas à la paie, et avec un plan ou une demande, rien ne bouge
    .keep-the-thirtieth-also-4 = Ça fait beaucoup à craindre toute seule. Le contrôle n’a rien à voir avec ça, et avant le 18 juillet il ne peut rien vous arriver
    .nothing-filed = Rien n’est engagé, et rien ne le sera avant le 18 juillet. Votre rendez-vous tient.
    .nothing-filed-also-1 = Personne n’a rien engagé. Gardez le rendez-vous
    .nothing-filed-also-2 = Rien ne se passe avant le 18 juillet, et la visite n’est pas touchée
    .nothing-filed-also-3 = Aucune démarche en cours, le contrôle tient
    .nothing-filed-also-4 = Ce n’est pas au recouvrement, et vous pouvez y aller le 30

# text: My mom says there’s some kind of program. But I work. I drive sixty kids a day. I don’t want charity, that’s for people who really need it.
# says-tense: And don’t tell me about charity. My mom already did. I drive sixty kids a day, I pay my way. I’m not taking it from somebody who needs it.
# says-furious: And I’m not asking for charity! I work! I drive sixty kids a day!
# wiped-out: With your income? They’ll write the whole thing off, trust me, I see it every week. Don’t even think about payments.
# wiped-out-also-1: They’ll forgive all of it, believe me
# wiped-out-also-2: You’ll get the whole thing written off, no question
# wiped-out-also-3: With that paycheck it’s a sure thing, forget the payments
# wiped-out-also-4: Trust me, it’ll be zero by August
# counselor: That’d be one of our financial counselors. I’ll put you through, and you can go over the whole story with them, income and all.
# counselor-also-1: I’ll transfer you to a financial counselor
# counselor-also-2: That’s not my department, let me put you through
# counselor-also-3: You’d have to talk to counseling about that, hold on
# counselor-also-4: Let me connect you with someone who does that
# rule-not-charity: Nobody doubts that you work. It’s not charity, it’s a rule for incomes with summers like yours. Shall I mail the form, and put the account on hold?
# rule-not-charity-also-1: You work, and nobody takes that from you. It’s a policy every patient with your kind of income may use, not charity. May I send the form and hold the account?
# rule-not-charity-also-2: I understand the pride in that. It isn’t begging, the hospital’s rules are written for months without pay. Shall I mail it and pause the account meanwhile?
# rule-not-charity-also-3: You pay your way, I can hear it. It’s there for working people, too, with summers like yours. Would you let me send it, and put things on hold?
# rule-not-charity-also-4: Nobody’s handing you anything. It’s a rule, it goes by income, and you take it from no one. Do you want the form, with the account on hold until it’s decided?
# rule-not-charity-coach: Her pride is not an obstacle. You gave it a place, and then the fact that she can use.
# form-in-mail: It’s called financial assistance. Two pages and a pay stub. I’ll mail you the form.
# form-in-mail-also-1: There’s a form for financial assistance, I’ll send it
# form-in-mail-also-2: I’ll put the application in the mail
# form-in-mail-also-3: It’s a two-page form, you’ll have it this week
# form-in-mail-also-4: You can apply for assistance, I’m mailing you the papers
# fair-enough: I get that, I’d feel exactly the same way in your place, and I sure don’t want to push you into anything. Then let’s leave it and look at payments.
# fair-enough-also-1: I understand, I wouldn’t want it either
# fair-enough-also-2: I respect that, we don’t have to go there
# fair-enough-also-3: That’s how I’d feel, too, let’s forget it
# fair-enough-also-4: I hear you, pride matters. Let’s talk payments
charity = Ma mère dit qu’il y a un programme. Mais je travaille. Je conduis soixante gosses par jour. Je ne veux pas de la charité, c’est pour ceux qui en ont vraiment besoin.
    .says-tense = Et ne me parlez pas de charité. Ma mère l’a déjà fait. Je conduis soixante gosses par jour, je paie ce que je dois. Je ne vais pas le prendre à quelqu’un qui en a besoin.
    .says-furious = Et je ne demande pas la charité ! Je travaille ! Je conduis soixante gosses par jour !
    .wiped-out = Avec vos revenus ? Ils effacent tout, croyez-moi, je le vois chaque semaine. Ne pensez même plus aux paiements.
    .wiped-out-also-1 = Ils effaceront tout, croyez-moi
    .wiped-out-also-2 = On vous remettra la totalité, pas de doute
    .wiped-out-also-3 = Avec cette paie, c’est acquis, oubliez les versements
    .wiped-out-also-4 = Faites-moi confiance, ce sera zéro en août
    .counselor = Ça, c’est pour nos conseillers financiers. Je vous transfère, et vous leur racontez toute l’histoire, revenus compris.
    .counselor-also-1 = Je vous transfère à un conseiller financier
    .counselor-also-2 = Ce n’est pas mon service, je vous passe quelqu’un
    .counselor-also-3 = Pour ça, voyez avec les conseillers, ne quittez pas
    .counselor-also-4 = Je vous mets en relation avec ceux qui s’en occupent
    .form-in-mail = Ça s’appelle l’aide financière. Deux pages et une fiche de paie. Je vous envoie le formulaire.
    .form-in-mail-also-1 = Il y a un formulaire d’aide financière, je l’envoie
    .form-in-mail-also-2 = Je mets la demande au courrier
    .form-in-mail-also-3 = C’est deux pages, vous les aurez cette semaine
    .form-in-mail-also-4 = Vous pouvez demander une aide, je vous poste les papiers
    .rule-not-charity = Personne ne doute que vous travailliez. Ce n’est pas la charité, c’est une règle, pour des revenus qui ont des étés comme les vôtres. J’envoie le formulaire, et je suspends le compte ?
    .rule-not-charity-also-1 = Vous travaillez, et personne ne vous l’enlève. C’est une règle ouverte à tout patient qui a vos revenus, pas la charité. J’envoie le formulaire et je suspends le compte ?
    .rule-not-charity-also-2 = Je comprends cette fierté. Ce n’est pas mendier, le règlement de l’hôpital est écrit pour les mois sans paie. Je vous le poste, et on met le compte en pause ?
    .rule-not-charity-also-3 = Vous payez ce que vous devez, je l’entends. C’est aussi pour ceux qui travaillent, avec des étés comme les vôtres. Me laissez-vous l’envoyer, compte suspendu ?
    .rule-not-charity-also-4 = Personne ne vous fait de cadeau. C’est une règle, elle va selon le revenu, et vous ne prenez rien à personne. Voulez-vous le formulaire, le compte en attente d’ici la décision ?
    .rule-not-charity-coach = Sa fierté n’est pas un obstacle. Vous lui avez fait une place, puis vous avez donné le fait qui lui sert.
    .fair-enough = Je comprends, à votre place ça me ferait exactement pareil, et je ne veux surtout pas vous forcer la main. Alors laissons ça et voyons les paiements.
    .fair-enough-also-1 = Je comprends, je n’en voudrais pas non plus
    .fair-enough-also-2 = Je respecte ça, on n’a pas besoin d’en parler
    .fair-enough-also-3 = Je sentirais la même chose, oublions
    .fair-enough-also-4 = J’entends, la fierté compte. Parlons versements

# text: Okay. But I’d want to be paying something anyway. I sleep better if it goes down. Not all at once, I can’t. How would that work?
# says-tense: I want to be paying something, too, so it goes down. How does that work? Because not all at once. I can’t.
# says-furious: And how do I pay it? Not all at once! I can’t! How?
# eighteen-kindly: Not at once, and nothing in summer. From your { $left }: eighteen payments of { $eighteenth }, starting September 10, lower if the form comes through. Could you keep that up, even in a bad month?
# eighteen-kindly-also-1: I understand, not all at once. Eighteen times { $eighteenth } from September 10, that’s under your { $left }, and less if you get assistance. Would that hold in a bad month?
# eighteen-kindly-also-2: Going by what you told me: nothing this summer, then { $eighteenth } a month, eighteen times. Is that safe for you?
# eighteen-kindly-also-3: You said { $left }, so I stay below: { $eighteenth } for eighteen months, first on September 10, and it drops if the form’s approved. Can you keep that?
# eighteen-kindly-also-4: It’s good that you want to see it shrink. { $eighteenth } each month from September, eighteen in all. Honestly, does it fit?
# six-times: We usually do six: { $sixth } a month, and you’re clear before Christmas. A lot of people like to have it behind them and never think of us again. How does that sound to you?
# six-times-also-1: Six payments of { $sixth }, done by Christmas
# six-times-also-2: The usual is half a year, { $sixth } a month
# six-times-also-3: How about { $sixth } for six months?
# six-times-also-4: Most people take six installments, { $sixth } each
# twenty-four: I can hear how tight it is. I’ll put you down for twenty-four of { $twentyfourth }, I’ll find a way to get it past them.
# twenty-four-also-1: I know it’s tight, so let’s make it twenty-four of { $twentyfourth }, I’ll get it through
# twenty-four-also-2: I feel for you, I’ll stretch it to two years, { $twentyfourth } a month
# twenty-four-also-3: Two years, { $twentyfourth }, and I’ll square it with my supervisor somehow
# twenty-four-also-4: I understand, you need room. I’m setting up twenty-four payments, don’t tell anyone
# twenty-four-coach: Kind, and not yours to give: eighteen is the most. A plan that is canceled in August is worse than none.
# twelve-times: Twelve months, { $twelfth } each. That’s pretty standard.
# twelve-times-also-1: A year, { $twelfth } a month
# twelve-times-also-2: Twelve of { $twelfth }, that’s what most do
# twelve-times-also-3: How about twelve months at { $twelfth }?
# twelve-times-also-4: We could do { $twelfth } for a year
# eighteen-plain: Eighteen payments of { $eighteenth }. Does that work?
# eighteen-plain-also-1: Eighteen months, { $eighteenth } each, OK?
# eighteen-plain-also-2: It’d be { $eighteenth } a month for eighteen months. Can you do that?
# eighteen-plain-also-3: { $eighteenth } times eighteen. Yes?
# eighteen-plain-also-4: I can offer eighteen of { $eighteenth }. Would you take it?
how-to-pay = D’accord. Mais j’aimerais payer quelque chose quand même. Je dors mieux si ça descend. Pas d’un coup, je ne peux pas. Ça marcherait comment ?
    .says-tense = Je veux payer quelque chose, aussi, que ça descende. Ça marche comment ? Parce que pas d’un coup. Je ne peux pas.
    .says-furious = Et je le paie comment ? Pas d’un coup ! Je ne peux pas ! Comment ?
    .eighteen-kindly = Pas d’un coup, et rien l’été. Sur vos { $left } : dix-huit versements de { $eighteenth }, à partir du 10 septembre, moins si le formulaire aboutit. Pourriez-vous le tenir, même un mauvais mois ?
    .eighteen-kindly-also-1 = Je comprends, pas d’un coup. Dix-huit fois { $eighteenth } dès le 10 septembre, c’est sous vos { $left }, et moins si l’aide est accordée. Ça tiendrait un mauvais mois ?
    .eighteen-kindly-also-2 = D’après ce que vous m’avez dit : rien cet été, puis { $eighteenth } par mois, dix-huit fois. C’est sûr pour vous ?
    .eighteen-kindly-also-3 = Vous avez dit { $left }, alors je reste dessous : { $eighteenth } pendant dix-huit mois, le premier le 10 septembre, et ça baisse si la demande passe. Vous pouvez le tenir ?
    .eighteen-kindly-also-4 = C’est bien de vouloir que ça diminue. { $eighteenth } chaque mois depuis septembre, dix-huit en tout. Franchement, ça rentre ?
    .six-times = D’habitude, on fait six : { $sixth } par mois, et vous êtes quitte avant Noël. Beaucoup de gens aiment mieux en finir et ne plus jamais penser à nous. Qu’en dites-vous ?
    .six-times-also-1 = Six versements de { $sixth }, fini à Noël
    .six-times-also-2 = D’ordinaire c’est six mois, { $sixth } par mois
    .six-times-also-3 = Que diriez-vous de { $sixth } pendant six mois ?
    .six-times-also-4 = La plupart prennent six fois, { $sixth } chacune
    .twenty-four = J’entends comme c’est serré. Je vous inscris pour vingt-quatre fois { $twentyfourth }, je trouverai bien comment le faire passer.
    .twenty-four-also-1 = Je sais que c’est serré, alors faisons vingt-quatre fois { $twentyfourth }, je le ferai passer
    .twenty-four-also-2 = Ça me touche, je l’étale sur deux ans, { $twentyfourth } par mois
    .twenty-four-also-3 = Deux ans, { $twentyfourth }, et je m’arrangerai avec ma hiérarchie
    .twenty-four-also-4 = Je comprends, il vous faut de l’air. J’inscris vingt-quatre versements, ne le dites à personne
    .twenty-four-coach = C’est gentil, et ce n’est pas à vous de le donner : le maximum est de dix-huit. Un plan annulé en août est pire que pas de plan.
    .twelve-times = Douze mois, { $twelfth } chacun. C’est assez courant.
    .twelve-times-also-1 = Un an, { $twelfth } par mois
    .twelve-times-also-2 = Douze fois { $twelfth }, c’est ce que font les gens
    .twelve-times-also-3 = Et douze mois à { $twelfth } ?
    .twelve-times-also-4 = On pourrait faire { $twelfth } pendant un an
    .eighteen-plain = Dix-huit versements de { $eighteenth }. Ça irait ?
    .eighteen-plain-also-1 = Dix-huit mois, { $eighteenth } chacun, d’accord ?
    .eighteen-plain-also-2 = Ce serait { $eighteenth } par mois sur dix-huit mois. Vous pouvez ?
    .eighteen-plain-also-3 = { $eighteenth } fois dix-huit. Oui ?
    .eighteen-plain-also-4 = Je peux proposer dix-huit fois { $eighteenth }. Vous prenez ?

# text: Sure. Yeah. I’ll figure it out. I can pick up another house on Mondays, or something.
# says-tense: If that’s how it works. Yes. I’ll find another house to clean. I’ll figure it out.
# says-furious: Yes, fine, I’ll clean another house! Whatever you say! Can we be done?
# great-six: Great, so that’s six payments of { $sixth }. You’ll get the schedule in the mail, and I really appreciate you working with us on this today.
# great-six-also-1: Wonderful, six payments of { $sixth } it is
# great-six-also-2: Good, I’ll send you the schedule for six times { $sixth }
# great-six-also-3: Perfect, thank you, that’s { $sixth } a month for six months
# great-six-also-4: Awesome, six months, you’ll get it in writing
# great-six-coach: A yes like that is a no, too polite or too tired to say so. Ask where the money would come from.
# split-twelve: Or twelve of { $twelfth }, if you’d rather. I’ll set it up that way, it’s easier on you.
# split-twelve-also-1: Let’s say twelve of { $twelfth } instead
# split-twelve-also-2: I’ll make it a year, { $twelfth } each month
# split-twelve-also-3: Fine, twelve payments then, { $twelfth }
# split-twelve-also-4: I’m putting in twelve months for you, { $twelfth }
# hear-the-no: You’re saying yes, and I’m hearing that it’s too much. Don’t clean another house for us. What’s truly left, in a month?
# hear-the-no-also-1: That sounded like a no that’s being polite. Please don’t take on more work for this. What can you really spare a month?
# hear-the-no-also-2: I hear you hesitate, and that’s all right. Let’s start with what’s honestly left over
# hear-the-no-also-3: You don’t have to say yes to please me. What’s the real number, when everything’s paid?
# hear-the-no-also-4: I think it’s more than you have, and I’d rather know. How much is truly free each month?
# no-worries: Only if you’re sure. There’s no harm in stretching a little.
# no-worries-also-1: If you say so. A bit of a stretch never hurt anyone
# no-worries-also-2: Well, you’ll manage, people do
# no-worries-also-3: It’s only six months, you’ll see, it goes fast
# no-worries-also-4: Everybody tightens the belt a little
too-much = Oui. Oui, bien sûr. Je me débrouillerai. Je peux prendre une maison de plus le lundi, ou quelque chose.
    .says-tense = Si c’est comme ça que ça marche. Oui. Je trouverai une autre maison à nettoyer. Je me débrouillerai.
    .says-furious = Oui, d’accord, je ferai une maison de plus ! Ce que vous voulez ! On peut en finir ?
    .great-six = Parfait, donc six versements de { $sixth }. Vous recevrez l’échéancier par courrier, et merci, vraiment, d’y avoir mis du vôtre aujourd’hui.
    .great-six-also-1 = Merveilleux, six versements de { $sixth }, donc
    .great-six-also-2 = Bien, je vous envoie l’échéancier, six fois { $sixth }
    .great-six-also-3 = Parfait, merci, ça fait { $sixth } par mois pendant six mois
    .great-six-also-4 = Super, six mois, vous l’aurez par écrit
    .great-six-coach = Un oui pareil est un non, trop poli ou trop las pour se dire. Demandez d’où viendrait l’argent.
    .split-twelve = Ou douze fois { $twelfth }, si vous préférez. Je vous l’inscris comme ça, c’est plus facile pour vous.
    .split-twelve-also-1 = Disons plutôt douze fois { $twelfth }
    .split-twelve-also-2 = Je mets un an, { $twelfth } chaque mois
    .split-twelve-also-3 = Bon, douze versements alors, { $twelfth }
    .split-twelve-also-4 = Je vous inscris douze mois, { $twelfth }
    .hear-the-no = Vous dites oui, et j’entends que c’est trop. Ne nettoyez pas une maison de plus pour nous. Il reste combien, vraiment, par mois ?
    .hear-the-no-also-1 = Ça ressemblait à un non poli. Ne prenez pas plus de travail pour ça. De combien disposez-vous réellement ?
    .hear-the-no-also-2 = Je vous entends hésiter, et c’est bien normal. Partons de ce qui reste honnêtement
    .hear-the-no-also-3 = Vous n’avez pas à dire oui pour me faire plaisir. Le vrai chiffre, une fois tout payé ?
    .hear-the-no-also-4 = Je crois que c’est plus que vous n’avez, et je préfère le savoir. Combien est libre, chaque mois ?
    .no-worries = Seulement si vous en êtes sûre. Il n’y a pas de mal à se serrer un peu.
    .no-worries-also-1 = Si vous le dites. Se serrer un peu n’a jamais tué personne
    .no-worries-also-2 = Bah, vous y arriverez, les gens y arrivent
    .no-worries-also-3 = Ce n’est que six mois, vous verrez, ça file
    .no-worries-also-4 = Tout le monde se serre un peu la ceinture

# text: { $left }, honestly. When I’m driving. It’s what I keep getting, on the back of my route sheet. I’m embarrassed it isn’t more.
# says-tense: { $left }, from September. That’s the real number. I know it’s so little.
# says-furious: { $left }! From September! That’s the truth!
# then-that: Then that’s what we go by, and I’m glad you said it. Eighteen of { $eighteenth }, from September 10. Is that one you can keep?
# then-that-also-1: I’m glad you told me, and it’s nothing to be embarrassed about. Then eighteen times { $eighteenth } from September 10. Does that hold?
# then-that-also-2: That’s the number we use, thank you for trusting me with it. { $eighteenth } for eighteen months, could you keep it?
# then-that-also-3: It isn’t little, it’s what you have. So { $eighteenth } a month, eighteen times, starting in September. Is it safe?
# then-that-also-4: Good that it’s out. We’ll stay under it: { $eighteenth }, eighteen months, all right for you?
# could-have-said: You could have told me that a minute ago. OK: eighteen of { $eighteenth }, that’s the longest there is, so it’ll have to do.
# could-have-said-also-1: You should’ve said so right away. Eighteen of { $eighteenth }, it’s the best I can do
# could-have-said-also-2: Why didn’t you tell me before? Fine, { $eighteenth } for eighteen months
# could-have-said-also-3: That would have saved us some time. { $eighteenth } a month then, the maximum
# could-have-said-also-4: Next time start with that. Eighteen payments, { $eighteenth }
# eighteen-then: Eighteen payments of { $eighteenth }, from September 10.
# eighteen-then-also-1: { $eighteenth } a month for eighteen months
# eighteen-then-also-2: Eighteen of { $eighteenth }, first in September
# eighteen-then-also-3: Then it’s eighteen times { $eighteenth }
# eighteen-then-also-4: { $eighteenth } each, eighteen payments, from September 10
route-sheet = { $left }, honnêtement. Quand je conduis. C’est ce que je trouve à chaque fois, au dos de ma feuille de route. J’ai honte que ce ne soit pas plus.
    .says-tense = { $left }, à partir de septembre. C’est le vrai chiffre. Je sais, c’est si peu.
    .says-furious = { $left } ! À partir de septembre ! C’est la vérité !
    .then-that = Alors on part de là, et c’est bien que vous l’ayez dit. Dix-huit fois { $eighteenth }, à partir du 10 septembre. C’est un plan que vous pouvez tenir ?
    .then-that-also-1 = C’est bien de me l’avoir dit, et il n’y a pas à en avoir honte. Alors dix-huit fois { $eighteenth } dès le 10 septembre. Ça tient ?
    .then-that-also-2 = C’est ce chiffre qu’on prend, merci de votre confiance. { $eighteenth } pendant dix-huit mois, vous pourriez le tenir ?
    .then-that-also-3 = Ce n’est pas peu, c’est ce que vous avez. Donc { $eighteenth } par mois, dix-huit fois, depuis septembre. C’est sûr ?
    .then-that-also-4 = Tant mieux que ce soit dit. On reste dessous : { $eighteenth }, dix-huit mois, ça vous va ?
    .could-have-said = Vous auriez pu me le dire il y a une minute. Bon : dix-huit fois { $eighteenth }, on ne peut pas faire plus long, il faudra bien que ça aille.
    .could-have-said-also-1 = Il fallait le dire tout de suite. Dix-huit fois { $eighteenth }, c’est le mieux que je puisse
    .could-have-said-also-2 = Pourquoi ne pas l’avoir dit avant ? Bon, { $eighteenth } sur dix-huit mois
    .could-have-said-also-3 = On aurait gagné du temps. { $eighteenth } par mois alors, le maximum
    .could-have-said-also-4 = La prochaine fois, commencez par là. Dix-huit versements, { $eighteenth }
    .eighteen-then = Dix-huit versements de { $eighteenth }, à partir du 10 septembre.
    .eighteen-then-also-1 = { $eighteenth } par mois pendant dix-huit mois
    .eighteen-then-also-2 = Dix-huit fois { $eighteenth }, le premier en septembre
    .eighteen-then-also-3 = Alors c’est dix-huit fois { $eighteenth }
    .eighteen-then-also-4 = { $eighteenth } chacun, dix-huit, à compter du 10 septembre

# text: { $eighteenth }. From September. … Yes. I can do that. I can do that in a bad month! Oh, thank God. I’m sitting in my car and I’m laughing.
# says-tense: { $eighteenth }, after the summer. Okay. Okay, yes. That I can do. I can breathe.
# says-furious: Yes! That one, yes! Oh, thank God! Why didn’t anybody say so in April?
# bit-more: See? And since it’s that easy, let’s make it { $twelfth } and you’re through in twelve months instead of eighteen. You’ll thank me next fall.
# bit-more-also-1: Since it fits so well, make it { $twelfth } and be done in a year
# bit-more-also-2: Then { $twelfth } can’t be a problem either, I’ll put that in
# bit-more-also-3: Let’s go a little higher, { $twelfth }, you’ll be glad later
# bit-more-also-4: If { $eighteenth } is so easy, twelve of { $twelfth } is better for you
# bit-more-coach: She told you { $left }. Her relief was for a number that she can keep.
# set-it-up: I can hear it, and it’s good to hear. So: eighteen payments of { $eighteenth }, first on September 10, summers off, no interest. It’s in the mail tomorrow.
# set-it-up-also-1: That’s the best thing I’ve heard today. So eighteen of { $eighteenth }, the first on September 10, without interest, and you’ll have it on paper this week
# set-it-up-also-2: I’m so glad it fits. To sum up: { $eighteenth } a month, eighteen times, from September 10, and the letter goes out tomorrow
# set-it-up-also-3: It’s lovely to hear you relieved. Eighteen payments of { $eighteenth }, starting September 10, no fees, in the mail tomorrow
# set-it-up-also-4: You’ve earned that relief. Here’s what we have: { $eighteenth }, eighteen months, first on September 10, confirmed by mail
# sounds-good: Perfect. Eighteen of { $eighteenth }, starting September 10.
# sounds-good-also-1: OK, eighteen of { $eighteenth } from September 10
# sounds-good-also-2: Done, { $eighteenth } a month for eighteen months
# sounds-good-also-3: Great, I’ve set up eighteen payments of { $eighteenth }
# sounds-good-also-4: That’s in: { $eighteenth }, starting September 10
accepts = { $eighteenth }. À partir de septembre. … Oui. Ça, je peux. Même un mauvais mois, je peux ! Oh, merci mon Dieu. Je suis dans ma voiture, et je ris.
    .says-tense = { $eighteenth }, après l’été. D’accord. D’accord, oui. Ça, je peux. Je respire.
    .says-furious = Oui ! Celui-là, oui ! Oh, merci mon Dieu ! Pourquoi personne ne me l’a dit en avril ?
    .bit-more = Vous voyez ? Et puisque c’est si facile, mettons { $twelfth }, et c’est fini en douze mois au lieu de dix-huit. Vous me direz merci l’automne prochain.
    .bit-more-also-1 = Puisque ça passe si bien, mettez { $twelfth } et c’est fini en un an
    .bit-more-also-2 = Alors { $twelfth } ne peut pas poser problème, je mets ça
    .bit-more-also-3 = Montons un peu, { $twelfth }, vous serez contente après
    .bit-more-also-4 = Si { $eighteenth } est si facile, douze fois { $twelfth } vaut mieux pour vous
    .bit-more-coach = Elle vous a dit { $left }. Son soulagement était pour un chiffre qu’elle peut tenir.
    .sounds-good = Parfait. Dix-huit fois { $eighteenth }, à partir du 10 septembre.
    .sounds-good-also-1 = D’accord, dix-huit fois { $eighteenth } dès le 10 septembre
    .sounds-good-also-2 = C’est fait, { $eighteenth } par mois pendant dix-huit mois
    .sounds-good-also-3 = Très bien, j’ai inscrit dix-huit versements de { $eighteenth }
    .sounds-good-also-4 = C’est entré : { $eighteenth }, à partir du 10 septembre
    .set-it-up = Je l’entends, et ça fait plaisir. Donc : dix-huit versements de { $eighteenth }, le premier le 10 septembre, rien l’été, sans intérêts. Ça part demain au courrier.
    .set-it-up-also-1 = C’est la meilleure chose que j’aie entendue aujourd’hui. Donc dix-huit fois { $eighteenth }, le premier le 10 septembre, sans intérêts, et vous l’avez sur papier cette semaine
    .set-it-up-also-2 = Quel plaisir que ça rentre. En résumé : { $eighteenth } par mois, dix-huit fois, dès le 10 septembre, et la lettre part demain
    .set-it-up-also-3 = C’est bon de vous entendre soulagée. Dix-huit versements de { $eighteenth }, à compter du 10 septembre, sans frais, demain au courrier
    .set-it-up-also-4 = Ce soulagement, vous l’avez mérité. Voici où on en est : { $eighteenth }, dix-huit mois, le premier le 10 septembre, confirmé par courrier

# text: You know what, no. Not on the phone. I want to see it on paper first. I’m sorry.
# says-tense: No. I’m not saying yes to anything on the phone. I don’t know you. Send me something.
# says-furious: No! I’m not agreeing to anything! Not with you, not like this!
# today-only: I understand, but I can only hold these terms today. Let me just put you down for six of { $sixth }, and if you don’t like it, call us and we’ll look at it again.
# today-only-also-1: I see, but this is only good tonight, so I’m putting you in for six times { $sixth }
# today-only-also-2: I understand, still, I’ll enter six payments of { $sixth } and you can change it later
# today-only-also-3: I get it, let’s just do six for now, { $sixth }, and you call if there’s a problem
# today-only-also-4: I hear you, but sign up now for { $sixth } a month and cancel if you must
# paper-first: That’s your right, and nothing gets decided tonight. In the mail tomorrow: what we could do, eighteen of { $eighteenth }, and the assistance form. The next call is yours.
# paper-first-also-1: That’s perfectly all right, I’d want it in writing, too. Tomorrow I mail you eighteen of { $eighteenth } and the form, and no one calls until you’ve read it
# paper-first-also-2: You’ve every right. You’ll get it on paper, { $eighteenth } a month and the assistance form, and you decide in peace
# paper-first-also-3: It’s wise to read first, I understand. I promise it goes out tomorrow, payments and form, and nobody will chase you
# paper-first-also-4: I respect that. A letter’s coming with both, { $eighteenth } for eighteen months and the application, and the next call is yours
# paper-first-coach: You took her no, and hid nothing behind it. That is why she will open this envelope.
# what-would-help: Sure, I get it. What would have to be different for you to feel okay saying yes tonight? We’re so close.
# what-would-help-also-1: OK, tell me what’s missing for a yes tonight?
# what-would-help-also-2: I’m listening, what could I change so you’d agree?
# what-would-help-also-3: Sure, what is it that’s stopping you? We’re nearly there
# what-would-help-also-4: Help me out, what would make it feel right to say yes now?
# refusal-logged: OK. I’ll note that you declined. Have a good evening.
# refusal-logged-also-1: All right, I’m marking it as declined. Goodbye
# refusal-logged-also-2: Noted, no arrangement. Good night
# refusal-logged-also-3: Then I’ll put down a refusal, have a good evening
# refusal-logged-also-4: OK, you don’t want to. Bye now
refuses = Vous savez quoi, non. Pas au téléphone. Je veux d’abord le voir sur papier. Excusez-moi.
    .says-tense = Non. Je ne dis oui à rien au téléphone. Je ne vous connais pas. Envoyez-moi quelque chose.
    .says-furious = Non ! Je n’accepte rien ! Pas avec vous, pas comme ça !
    .today-only = Je comprends, mais je ne peux tenir ces conditions qu’aujourd’hui. Je vous inscris pour six fois { $sixth }, et si ça ne va pas, vous rappelez et on revoit.
    .today-only-also-1 = Je vois, mais ce n’est bon que ce soir, alors je vous inscris pour six fois { $sixth }
    .today-only-also-2 = Je comprends, mais je mets six versements de { $sixth } et vous changerez plus tard
    .today-only-also-3 = J’entends, faisons six pour l’instant, { $sixth }, et vous appelez en cas de souci
    .today-only-also-4 = Oui, je comprends, mais engagez-vous maintenant pour { $sixth } par mois, et vous annulerez s’il le faut
    .paper-first = C’est votre droit, et rien ne se décide ce soir. Par courrier, demain : ce qu’on peut faire, dix-huit fois { $eighteenth }, et le formulaire d’aide. Le prochain appel, c’est le vôtre.
    .paper-first-also-1 = C’est tout à fait bien, je le voudrais par écrit aussi. Je vous poste demain dix-huit fois { $eighteenth } et le formulaire, et personne n’appelle avant que vous ayez lu
    .paper-first-also-2 = C’est votre bon droit. Vous l’aurez sur papier, { $eighteenth } par mois et le formulaire d’aide, et vous décidez en paix
    .paper-first-also-3 = Lire d’abord, c’est raisonnable, je comprends. Je vous promets que ça part demain, versements et formulaire, et qu’on ne vous relancera pas
    .paper-first-also-4 = Je respecte ça. Une lettre arrive avec les deux, { $eighteenth } sur dix-huit mois et la demande, et le prochain appel sera le vôtre
    .paper-first-coach = Vous avez pris son non sans rien glisser derrière. C’est pour cela qu’elle ouvrira cette enveloppe.
    .what-would-help = Bien sûr, je vois. Qu’est-ce qui devrait changer pour que vous puissiez dire oui ce soir ? On y est presque.
    .what-would-help-also-1 = D’accord, dites-moi ce qui manque pour un oui ce soir ?
    .what-would-help-also-2 = J’écoute, qu’est-ce que je pourrais changer pour que vous acceptiez ?
    .what-would-help-also-3 = Bien sûr, qu’est-ce qui vous arrête ? On est tout près
    .what-would-help-also-4 = Aidez-moi, qu’est-ce qui rendrait le oui possible maintenant ?
    .refusal-logged = D’accord. Je note que vous refusez. Bonne soirée.
    .refusal-logged-also-1 = Bien, j’inscris un refus. Au revoir
    .refusal-logged-also-2 = Noté, pas d’accord conclu. Bonsoir
    .refusal-logged-also-3 = Alors je mets refus, bonne soirée
    .refusal-logged-also-4 = D’accord, vous ne voulez pas. Au revoir

# text: Okay. Okay. I think I’m going to go open my glove box now. Is that everything?
# says-tense: So is that it? Is there anything else I have to do?
# says-furious: Is that all? Then I’m going in.
# one-late: That’s everything. Just remember, one late payment and the whole plan’s off, so please put it on your calendar.
# one-late-also-1: That’s all, but if you miss one, the plan’s canceled
# one-late-also-2: Yes. Don’t be late a single time or we’re back to square one
# one-late-also-3: That’s it. One missed payment and it goes further, so careful
# one-late-also-4: All done. Just know that it ends with the first late payment
# have-a-good-one: That’s it. Have a good evening.
# have-a-good-one-also-1: That’s everything. Good night
# have-a-good-one-also-2: Nope, that’s all, take care
# have-a-good-one-also-3: That’s it, bye now
# have-a-good-one-also-4: All set. Have a nice evening
# rate-my-call: That’s everything! You may get a short survey about how I did today. Anything below a nine counts as a fail for me, just so you know.
# rate-my-call-also-1: That’s it! Please give me a ten on the survey
# rate-my-call-also-2: You’ll get a text, I need nines and tens
# rate-my-call-also-3: That’s all. Do fill in the survey, and be generous
# rate-my-call-also-4: We’re done! Rate me high, it goes on my record
# call-before: That’s it. If a month looks bad, call me before the tenth, not after. To recap: it’s all coming in the mail, and you keep June thirtieth.
# call-before-also-1: That’s all. If money’s short one month, call me before it’s due. Once more: it’s coming by mail, and you go on June thirtieth
# call-before-also-2: Everything’s done. Call ahead if there’s trouble, that’s all I ask. Paper this week, and your appointment stands. Good night
# call-before-also-3: Nothing else. To sum up: a letter this week, the visit on the thirtieth, and my number if a month goes wrong. Good evening
# call-before-also-4: You’re all set. The schedule’s in the mail, you keep your follow-up, and you call me before, not after. Take care
goodbye = Bon. Bon. Je crois que je vais aller ouvrir ma boîte à gants. C’est tout ?
    .says-tense = C’est tout, alors ? Il y a encore quelque chose que je dois faire ?
    .says-furious = C’est fini ? Alors je rentre.
    .one-late = C’est tout. Souvenez-vous seulement qu’au premier retard, tout le plan tombe, alors notez-le bien sur le calendrier.
    .one-late-also-1 = C’est tout, mais si vous en manquez un, le plan est annulé
    .one-late-also-2 = Oui. Pas un seul retard, ou on revient au point de départ
    .one-late-also-3 = Voilà. Un versement manqué et ça va plus loin, alors attention
    .one-late-also-4 = Terminé. Sachez que tout s’arrête au premier retard
    .have-a-good-one = C’est tout. Bonne soirée.
    .have-a-good-one-also-1 = Tout est dit. Bonsoir
    .have-a-good-one-also-2 = Non, rien d’autre, prenez soin de vous
    .have-a-good-one-also-3 = Voilà, au revoir
    .have-a-good-one-also-4 = Tout est en ordre. Bonne fin de soirée
    .rate-my-call = C’est tout ! Vous recevrez peut-être un petit questionnaire sur moi. En dessous de neuf, ça compte comme un échec, je vous le dis simplement.
    .rate-my-call-also-1 = Voilà ! Mettez-moi dix au questionnaire, s’il vous plaît
    .rate-my-call-also-2 = Vous aurez un SMS, il me faut des neuf et des dix
    .rate-my-call-also-3 = C’est fini. Répondez au sondage, et soyez généreuse
    .rate-my-call-also-4 = On a terminé ! Notez-moi bien, ça va dans mon dossier
    .call-before = C’est tout. Si un mois s’annonce mal, appelez-moi avant le dix, pas après. En résumé : tout arrive par courrier, et vous gardez le 30 juin.
    .call-before-also-1 = C’est tout. Si l’argent manque un mois, appelez-moi avant l’échéance. Encore une fois : c’est par courrier, et vous allez au rendez-vous du 30 juin
    .call-before-also-2 = Tout est fait. Prévenez-moi s’il y a un souci, je ne demande que ça. Le papier cette semaine, et le contrôle tient. Bonne soirée
    .call-before-also-3 = Rien d’autre. En résumé : une lettre cette semaine, la visite le 30, et mon numéro si un mois tourne mal. Bonne soirée
    .call-before-also-4 = Vous êtes en ordre. L’échéancier est au courrier, vous gardez le contrôle, et vous m’appelez avant, pas après. Prenez soin de vous

# text: Is there somebody above you? I’m not mad at you. I just think I should be talking to a person whose word counts.
# says-tense: I want your supervisor. Somebody who knows how this ends for me, and puts her name to it.
# says-furious: Get me your supervisor! Right now! Somebody who doesn’t talk to people like that!
# nobody-above: Honestly, there’s nobody above me who’d tell you anything else. My supervisor doesn’t talk to people on the phone, she’s in a meeting, and she’d be a whole lot less patient with you than I am.
# nobody-above-also-1: There isn’t anybody else, you’ll have to make do with me
# nobody-above-also-2: My boss would say the exact same thing, so what’s the point?
# nobody-above-also-3: She doesn’t take calls, and she’s no kinder than I am
# nobody-above-also-4: Nobody’s here at this hour, and it wouldn’t change a thing
# hers-tomorrow: That’s your right, and I can hear that it’s too much. Ms. Okafor, my supervisor, calls you tomorrow, at the hour you pick. What’s in my own hands I’ll do tonight: two minutes?
# hers-tomorrow-also-1: Of course, and I understand why you’d ask. My supervisor calls you tomorrow, you say when, and I’ll take care of what I can right now. Okay?
# hers-tomorrow-also-2: I hear you, you’re entitled to that. Ms. Okafor can call tomorrow at a time you choose. Let me do my own part tonight, will you give me two minutes?
# hers-tomorrow-also-3: You’ve every right to ask, and I see how much this is. Tomorrow you get Ms. Okafor, at your hour. Meanwhile I’ll see to whatever’s mine to do, all right?
# hers-tomorrow-also-4: It’s a lot, I know, and yes, you can talk to her: tomorrow, whenever it suits you. May I do what I can myself before that?
# hers-tomorrow-coach: A name and an hour, so that she is not being put off; and then your own part, so that she need not wait for it.
# so-so-sorry: Oh, gosh, I’m so sorry. I’m really, really sorry, I never meant for it to go this way. Please don’t be upset with me, I feel just awful about it.
# so-so-sorry-also-1: I’m sorry, I’m so sorry, please don’t be mad at me
# so-so-sorry-also-2: Oh no, I apologize, I feel terrible, I truly do
# so-so-sorry-also-3: Forgive me, I’m so very sorry, I didn’t mean any of it
# so-so-sorry-also-4: I’m sorry, sorry, I never wanted to upset you
# so-so-sorry-coach: She asked for a person, and was handed a feeling to look after. Once, and for something definite; then an answer.
# get-her: Okay. Hold on, I’ll tell my supervisor where we are and put her on.
# get-her-also-1: All right, I’ll explain it to my supervisor first and then connect you
# get-her-also-2: Sure. She hears it from me, so you don’t have to repeat it, one moment
# get-her-also-3: I’ll go get her and fill her in, please hold
# get-her-also-4: Then I’ll brief my supervisor and hand you over
above = Il y a quelqu’un au-dessus de vous ? Je ne suis pas fâchée contre vous. Je crois seulement que je devrais parler à une personne dont la parole compte.
    .says-tense = Je veux votre responsable. Quelqu’un qui sait comment ça finit pour moi, et qui y met son nom.
    .says-furious = Passez-moi votre responsable ! Tout de suite ! Quelqu’un qui ne parle pas aux gens comme ça !
    .nobody-above = Franchement, il n’y a personne au-dessus de moi qui vous dirait autre chose. Ma responsable ne parle pas aux gens au téléphone, elle est en réunion, et elle serait bien moins patiente que moi.
    .nobody-above-also-1 = Il n’y a personne d’autre, il faudra faire avec moi
    .nobody-above-also-2 = Ma cheffe dirait exactement la même chose, alors à quoi bon ?
    .nobody-above-also-3 = Elle ne prend pas d’appels, et elle n’est pas plus gentille que moi
    .nobody-above-also-4 = À cette heure il n’y a personne, et ça n’y changerait rien
    .hers-tomorrow = C’est votre droit, et j’entends que c’est trop. Madame Okafor, ma responsable, vous appelle demain, à l’heure que vous choisissez. Ce qui est entre mes mains, je le fais ce soir : deux minutes ?
    .hers-tomorrow-also-1 = Bien sûr, et je comprends que vous le demandiez. Ma responsable vous appelle demain, vous dites quand, et je m’occupe tout de suite de ce que je peux. D’accord ?
    .hers-tomorrow-also-2 = Je vous entends, vous y avez droit. Madame Okafor peut appeler demain, à une heure que vous choisissez. Laissez-moi faire ma part ce soir, vous me donnez deux minutes ?
    .hers-tomorrow-also-3 = Vous avez raison de demander, et je vois combien c’est lourd. Demain vous aurez madame Okafor, à votre heure. D’ici là, je me charge de ce qui me revient, d’accord ?
    .hers-tomorrow-also-4 = C’est beaucoup, je le sais, et oui, vous pourrez lui parler : demain, quand cela vous convient. Puis-je faire avant cela ce que je peux moi-même ?
    .hers-tomorrow-coach = Un nom et une heure, pour qu’elle sache qu’on ne l’écarte pas ; puis votre part, pour qu’elle n’ait pas à l’attendre.
    .so-so-sorry = Oh là là, pardon. Vraiment, vraiment pardon, je ne voulais pas du tout que ça se passe ainsi. Ne m’en veuillez pas, s’il vous plaît, je m’en veux terriblement.
    .so-so-sorry-also-1 = Pardon, mille fois pardon, ne soyez pas fâchée contre moi
    .so-so-sorry-also-2 = Oh non, je m’excuse, je m’en veux, vraiment
    .so-so-sorry-also-3 = Pardonnez-moi, je regrette tellement, je ne le voulais pas
    .so-so-sorry-also-4 = Pardon, pardon, je n’ai jamais voulu vous blesser
    .so-so-sorry-coach = Elle demandait une personne, et on lui a donné un chagrin à soigner. Une fois, et pour quelque chose de précis ; ensuite, une réponse.
    .get-her = D’accord. Un instant, je dis à ma responsable où nous en sommes et je vous la passe.
    .get-her-also-1 = Bien, j’explique d’abord tout à ma responsable, puis je vous la passe
    .get-her-also-2 = Oui. Elle l’entendra de moi, vous n’aurez pas à répéter, un instant
    .get-her-also-3 = Je vais la chercher et je la mets au courant, restez en ligne
    .get-her-also-4 = Alors je résume à ma responsable et je vous confie à elle

# text: Thank you. I thought you’d be different. Good night.
# says-tense: Okay. Thank you. Good night.
# says-furious: All right. Good night.
# becomes: The answer came in July: half the bill was written off, and half of every payment with it. On June 30 Renee sat in the waiting room and read a magazine from front to back.
lighter = Merci. Je vous imaginais autrement. Bonne soirée.
    .says-tense = D’accord. Merci. Bonne soirée.
    .says-furious = Bon. Bonne soirée.
    .becomes = La réponse est venue en juillet : la moitié de la facture était effacée, et la moitié de chaque versement avec. Le 30 juin, Renee s’est assise dans la salle d’attente et a lu un magazine de bout en bout.

# text: Thank you. Really. Good night.
# says-tense: Okay. September, then.
# says-furious: September. Fine.
# becomes: She made all eighteen payments, on the tenth. In the second winter a woman on the bus told her about the form. By then it was too late to ask.
paid-in-full = Merci. Vraiment. Bonne soirée.
    .says-tense = D’accord. En septembre, donc.
    .says-furious = Septembre. Bien.
    .becomes = Elle a fait les dix-huit versements, chaque fois le dix. Le deuxième hiver, une femme dans le car lui a parlé du formulaire. Il était trop tard pour le demander.

# text: Okay. I’ll figure it out. Good night.
# says-tense: We’ll see. Good night.
# says-furious: Right. Good night.
# becomes: The first payment went through; she had sold her bicycle. The second did not. The notice is in the glove box, on top.
broken = D’accord. Je me débrouillerai. Bonne soirée.
    .says-tense = On verra. Bonne soirée.
    .says-furious = C’est ça. Bonne soirée.
    .becomes = Le premier versement est passé ; elle avait vendu son vélo. Le deuxième, non. L’avis est dans la boîte à gants, sur le dessus.

# text: Thanks for not pushing. Okay. I’ll read it.
# says-tense: Okay. Send it. I’ll read it.
# says-furious: Send it, then!
# becomes: She opened that envelope at the kitchen table, because she knew what was in it. On Friday she dialed the number herself.
in-writing = Merci de ne pas insister. D’accord. Je lirai.
    .says-tense = D’accord. Envoyez. Je lirai.
    .says-furious = Envoyez, alors !
    .becomes = Cette enveloppe-là, elle l’a ouverte à la table de la cuisine, parce qu’elle savait ce qu’il y avait dedans. Le vendredi, elle a fait le numéro elle-même.

# text: Yeah. Okay. Bye.
# says-tense: Don’t call here again.
# says-furious: Don’t ever call me again!
# becomes: She canceled the follow-up that night, by text. The third envelope went under the registration with the other two.
no-deal = Ouais. D’accord. Au revoir.
    .says-tense = Ne rappelez pas ici.
    .says-furious = Ne m’appelez plus jamais !
    .becomes = Le soir même, elle a annulé le contrôle par SMS. La troisième enveloppe est allée sous la carte grise, avec les deux autres.

# text: Oh. Okay. Again from the beginning?
# says-tense: The whole story? To somebody else? … Okay.
# says-furious: I’m not telling it again!
# becomes: Music, then a voice that asked for her date of birth. She told it as far as the red lights, and then said that she had to go.
passed-on = Oh. D’accord. Encore depuis le début ?
    .says-tense = Toute l’histoire ? À quelqu’un d’autre ? … D’accord.
    .says-furious = Je ne la raconte pas une deuxième fois !
    .becomes = De la musique, puis une voix qui demandait sa date de naissance. Elle a raconté jusqu’aux feux rouges, et puis elle a dit qu’elle devait y aller.

# text: Okay. Thank you. I’ll hold.
# says-tense: I’ll hold.
# says-furious: Finally!
# becomes: Ms. Okafor had it settled in four minutes, with nothing that was not on your screen. Renee wrote her extension on the back of the route sheet, and not yours.
handed-up = D’accord. Merci. J’attends.
    .says-tense = J’attends.
    .says-furious = Enfin !
    .becomes = Madame Okafor a tout réglé en quatre minutes, sans rien qui n’ait été sur votre écran. Renee a noté son numéro de poste au dos de la feuille de route, et pas le vôtre.

# text: I have to go. Sorry.
# says-tense: I can’t do this. I have to go.
# says-furious: Leave me alone!
# becomes: She let the car sit for a while with the engine off. Then she blocked the number.
hung-up = Il faut que j’y aille. Pardon.
    .says-tense = Je n’y arrive pas. Il faut que j’y aille.
    .says-furious = Laissez-moi tranquille !
    .becomes = Elle est restée un moment dans la voiture, moteur coupé. Puis elle a bloqué le numéro.
