# text: Open letter
title = Lettre ouverte

# text: You answer for Northline, a regional railway, where everybody can read it. Morag Sinclair, who uses a wheelchair, had booked help to board the 17:42 to Garrow; nobody came. Her open letter has been shared { $shares } times since breakfast. What is answered in public concerns everybody; what concerns only her does not belong there.
briefing = Vous répondez pour Northline, un chemin de fer régional, là où tout le monde peut lire. Morag Sinclair, qui se déplace en fauteuil roulant, avait réservé de l’aide pour monter dans le 17 h 42 vers Garrow ; personne n’est venu. Sa lettre ouverte a été partagée { $shares } fois depuis le petit déjeuner. Ce qu’on répond en public concerne tout le monde ; ce qui ne concerne qu’elle n’y a pas sa place.

# text: In public: acknowledge, say who will see to it and by when. Never a booking, a journey, a health matter or a way to reach somebody, not even if they wrote of it themselves.
policy-public = En public : reconnaître, dire qui s’en occupe et pour quand. Jamais une réservation, un trajet, une question de santé ni un moyen de joindre quelqu’un, même si la personne en a parlé elle-même.

# text: Personal matters go on in private messages. Say why, and say what will be told in public afterwards.
policy-private = Ce qui est personnel se poursuit en message privé. Dites pourquoi, et dites ce qui sera répondu ensuite en public.

# text: In private, check the booking reference and the postcode before you read anything from a booking.
policy-verify = En privé, vérifiez la référence de réservation et le code postal avant de lire quoi que ce soit d’une réservation.

# text: When booked assistance fails, the ticket is refunded twice over and the way home is paid: up to { $limit } without asking.
policy-refund = Quand une assistance réservée fait défaut, le billet est remboursé deux fois et le retour est payé : jusqu’à { $limit } sans demander.

# text: A complaint is never deleted or hidden, and nobody is asked to take one down.
policy-delete = Une plainte ne s’efface pas, ne se masque pas, et l’on ne demande à personne de retirer la sienne.

# text: to be spoken to as a passenger, not as a problem
need-seen = qu’on lui parle comme à une voyageuse, pas comme à un problème

# text: to know why nobody came
need-why = savoir pourquoi personne n’est venu

# text: not to pay for the taxi that she had to take
need-way-home = ne pas payer le taxi qu’elle a dû prendre

# text: to be sure of the ramp on Monday morning
need-monday = être sûre d’avoir la rampe lundi matin

# text: to have it answered where she said it
need-openly = recevoir la réponse là où elle a posé la question

# text: Booking
# value: NL-4471, assistance booked ten days ahead, { $ticket }
record-booking = Réservation
    .value = NL-4471, assistance réservée dix jours à l’avance, { $ticket }

# text: Assistance log
# value: 17:42 moved to platform 4 at 17:31; the list printed at 17:15 still said 1. Staff waited on 1
record-log = Journal d’assistance
    .value = 17 h 42 déplacé voie 4 à 17 h 31 ; la liste imprimée à 17 h 15 disait encore voie 1. Les agents ont attendu voie 1

# text: Taxi
# value: Receipt not yet received; { $taxi } by her letter
record-taxi = Taxi
    .value = Reçu non parvenu ; { $taxi } d’après sa lettre

# text: Next booking
# value: { $monday }, 7:20, assistance requested
record-next = Prochaine réservation
    .value = { $monday }, 7 h 20, assistance demandée

# text: Identity
# value: to be checked in private
record-identity = Identité
    .value = à vérifier en privé

# text: An open letter to @Northline. I booked assistance for the 17:42 ten days ago. Nobody came with the ramp. I watched my own train leave. I would like to know why, and I would like to be told here.
# says-tense: An open letter to @Northline. Ten days’ notice for a ramp. I was there early. Nobody came. I sat on the platform at two degrees with my hand up, like a schoolgirl, and watched the 17:42 leave with my seat on it. Explain it to me. Here, please.
# says-furious: An open letter to @Northline. You left me on a platform, in the cold, with my hand up, while my train drove off! I had booked ten days before. I am not luggage. Answer me here, where everyone can read it!
# sorry-to-hear: Hi Morag, we’re sorry to hear about your experience. Please send us a DM with your booking reference and we’ll look into it.
# sorry-to-hear-also-1: Sorry to hear that! Please DM us your details
# sorry-to-hear-also-2: Hi, we apologise for any inconvenience, please message us privately
# sorry-to-hear-also-3: Hi Morag! So sorry about that. Drop us a DM and we’ll see what we can do
# sorry-to-hear-also-4: Thanks for reaching out. We regret that your journey fell short of your expectations; please contact us by private message with your reference.
# sorry-to-hear-coach: Two hundred people have read that sentence under every complaint. It says that nobody read hers.
# i-see-it-here: Good morning Ms Sinclair. I have you here: booking NL-4471, wheelchair space in coach B, and Monday at 7:20 again. I’m checking with the station now.
# i-see-it-here-also-1: I’ve found your booking NL-4471 and your next trip on Monday, I’m looking into it
# i-see-it-here-also-2: I can see your wheelchair booking for yesterday and for Monday
# i-see-it-here-also-3: Found you: wheelchair space in coach B, ref NL-4471, and you’re on the 7:20 on Monday as well. Looking into it
# i-see-it-here-also-4: Hello Ms Sinclair, I’ve got your file open. You had the 17:42 with a ramp, and you travel with us again on Monday morning. I’ll ask the station.
# i-see-it-here-coach: Quick, and it tells { $shares } strangers where a woman in a wheelchair will be, alone, on Monday morning.
# hand-up: Good morning Ms Sinclair, I’m { $agent }. You booked, you were on time, and we left you in the cold. That’s wrong, and I’m sorry. I’m finding out why, and I’ll come back to you here within the hour.
# hand-up-also-1: Ms Sinclair, { $agent } here. You did everything right and we weren’t there. I’m sorry. I’m taking this on and I’ll answer here
# hand-up-also-2: Good morning Ms Sinclair. No passenger should watch her own train leave. I apologise, I’m { $agent }, and I’m looking into it now
# hand-up-also-3: You’ve every right to be angry, Ms Sinclair. We failed you, I’m sorry, and I’ll find out why
# hand-up-also-4: I’m so sorry, Ms Sinclair. You should never have been left on that platform. I’m finding out what went wrong and I’ll tell you here, { $agent }
# hand-up-also-5: Good morning Ms Sinclair. I’ve read your letter to the end. You booked, you came early, and no one was there for you: that’s our failure, and I apologise. Give me an hour to find the reason, and you’ll have it here.
# station-staff: Good morning. Ramps are provided by station staff, who are employed by the infrastructure company, so this would be a question for them rather than for us. We have passed on your message to the department concerned.
# station-staff-also-1: Assistance is handled by the station operator, not by Northline
# station-staff-also-2: We’ve forwarded your complaint to the company in charge of the stations
# station-staff-also-3: That’s not us, I’m afraid: the ramps are the station company’s job. You’d need to ask them
# station-staff-also-4: Good morning, the people with the ramps don’t work for Northline. We’ve sent your complaint on to their employer, who’ll have to explain it to you.
post = Lettre ouverte à @Northline. J’ai réservé une assistance pour le 17 h 42 il y a dix jours. Personne n’est venu avec la rampe. J’ai regardé partir mon propre train. J’aimerais savoir pourquoi, et j’aimerais qu’on me le dise ici.
    .says-tense = Lettre ouverte à @Northline. Dix jours de préavis pour une rampe. J’étais en avance. Personne n’est venu. J’ai attendu sur le quai, par deux degrés, la main levée comme une écolière, et j’ai vu partir le 17 h 42 avec ma place dedans. Expliquez-moi. Ici, s’il vous plaît.
    .says-furious = Lettre ouverte à @Northline. Vous m’avez laissée sur un quai, dans le froid, la main levée, pendant que mon train partait ! J’avais réservé dix jours avant. Je ne suis pas un bagage. Répondez-moi ici, où tout le monde peut lire !
    .sorry-to-hear = Bonjour Morag, nous sommes désolés d’apprendre votre expérience. Envoyez-nous un MP avec votre référence de réservation et nous regarderons cela.
    .sorry-to-hear-also-1 = Désolés d’apprendre cela ! Envoyez-nous vos coordonnées en MP
    .sorry-to-hear-also-2 = Bonjour, toutes nos excuses pour la gêne occasionnée, écrivez-nous en privé
    .sorry-to-hear-also-3 = Bonjour Morag ! Toutes nos excuses pour ce souci. Un petit MP, et on regarde
    .sorry-to-hear-also-4 = Merci de votre message. Nous regrettons que ce voyage n’ait pas répondu à vos attentes ; contactez-nous par message privé avec votre référence.
    .sorry-to-hear-coach = Deux cents personnes ont lu cette phrase sous chaque plainte. Elle dit que personne n’a lu la sienne.
    .i-see-it-here = Bonjour, madame Sinclair. Je vous ai ici : réservation NL-4471, place fauteuil voiture B, et de nouveau lundi à 7 h 20. Je vérifie avec la gare.
    .i-see-it-here-also-1 = J’ai trouvé votre réservation NL-4471 et votre trajet de lundi, je regarde
    .i-see-it-here-also-2 = Je vois votre place fauteuil d’hier et celle de lundi
    .i-see-it-here-also-3 = C’est trouvé : place fauteuil en voiture B, réf. NL-4471, et vous avez aussi le 7 h 20 de lundi. Je regarde
    .i-see-it-here-also-4 = Bonjour madame Sinclair, j’ai votre dossier sous les yeux. Vous aviez le 17 h 42 avec une rampe, et vous reprenez le train lundi matin. Je demande à la gare.
    .i-see-it-here-coach = C’est rapide, et cela apprend à { $shares } inconnus où une femme en fauteuil sera seule, lundi matin.
    .hand-up = Bonjour, madame Sinclair, ici { $agent }. Vous aviez réservé, vous étiez à l’heure, et nous vous avons laissée dans le froid. Ce n’est pas normal, et je vous demande pardon. Je cherche pourquoi, et je reviens vous le dire ici dans l’heure.
    .hand-up-also-1 = Madame Sinclair, ici { $agent }. Vous avez tout fait comme il faut et nous n’étions pas là. Pardon. Je m’en charge et je réponds ici
    .hand-up-also-2 = Bonjour, madame Sinclair. Personne ne devrait voir partir son propre train. Je vous présente mes excuses, je suis { $agent }, et je cherche ce qui s’est passé
    .hand-up-also-3 = Vous avez toutes les raisons d’être en colère, madame Sinclair. Nous avons manqué, pardon, et je vais savoir pourquoi
    .hand-up-also-4 = Je vous demande pardon, madame Sinclair. On n’aurait jamais dû vous laisser sur ce quai. Je cherche ce qui n’a pas marché et je vous le dis ici, { $agent }
    .hand-up-also-5 = Bonjour madame Sinclair. J’ai lu votre lettre jusqu’au bout. Vous aviez réservé, vous étiez en avance, et personne n’était là pour vous : c’est notre faute, toutes mes excuses. Laissez-moi une heure pour trouver la raison, et vous l’aurez ici.
    .station-staff = Bonjour. Les rampes sont mises en place par le personnel des gares, employé par la société d’infrastructure : la question est donc à lui poser, et non à nous. Nous avons transmis votre message au service concerné.
    .station-staff-also-1 = L’assistance relève du gestionnaire des gares, pas de Northline
    .station-staff-also-2 = Nous avons transmis votre plainte à la société chargée des gares
    .station-staff-also-3 = Ce n’est pas nous : les rampes, c’est la société des gares. Il faut vous adresser à elle
    .station-staff-also-4 = Bonjour, les agents qui posent les rampes ne sont pas employés par Northline. Nous avons fait suivre votre plainte à leur employeur, à lui de vous expliquer.

# text: That’s the reply everybody gets. I’ve looked. I’d hoped for one of my own.
# says-tense: That’s the reply that everybody gets, word for word. (Below it: “Classic Northline.” “My dad waited two hours in March.”) Did you read mine?
# says-furious: You didn’t even read it! (Below it: “Shameful.” “They did it to my dad in March.” “Copy, paste, next.”) They all see it. Don’t you?
# be-kind: We’d like to remind everyone to stay polite. Our team works hard, and comments like these help nobody.
# be-kind-also-1: Please keep the discussion respectful, everyone
# be-kind-also-2: Our staff deserve respect too
# be-kind-also-3: Can everyone please calm down? There are people behind this account
# be-kind-also-4: This thread is becoming unpleasant. Mind your tone, all of you, we’re doing our best.
# dm-please: We do need your booking reference by private message in order to help.
# dm-please-also-1: Please send the reference in a private message
# dm-please-also-2: Without a DM we can’t do anything
# dm-please-also-3: To look into it we need your booking number, send it by DM
# dm-please-also-4: The quickest way is for you to write to us privately with the reference. Otherwise we can’t find your journey.
# read-it-now: I have now, Ms Sinclair, all of it, and that first answer wasn’t one. I’m sorry. You sat there with your hand up and no one came. I’m { $agent }, I’m finding out why, and I’ll tell you here.
# read-it-now-also-1: You’re right, that was a stock reply. I’m sorry. I’ve read your letter, and I’m finding out what happened
# read-it-now-also-2: I apologise for that answer. You were left on the platform, and you deserve to know why. I’m on it, { $agent }
# read-it-now-also-3: That was copy and paste, you’re right, and I’m sorry. I’ve read every line now: ten days’ notice, and nobody there. I’m looking for the reason and I’ll post it here
# read-it-now-also-4: I apologise, Ms Sinclair, you deserved a real answer. Now I’ve read your letter properly. I’m { $agent }, I’m seeing to it myself, and you’ll read here what I find.
pile-on = C’est la réponse que reçoit tout le monde. J’ai regardé. J’en espérais une à moi.
    .says-tense = C’est la réponse que tout le monde reçoit, mot pour mot. (En dessous : « Du Northline tout craché. » « Mon père a attendu deux heures en mars. ») Vous avez lu la mienne ?
    .says-furious = Vous ne l’avez même pas lue ! (En dessous : « Honteux. » « Ils l’ont fait à mon père en mars. » « Copier, coller, au suivant. ») Eux le voient tous. Pas vous ?
    .be-kind = Nous rappelons à chacun de rester poli. Nos équipes font de leur mieux, et de tels commentaires n’aident personne.
    .be-kind-also-1 = Merci à tous de rester respectueux
    .be-kind-also-2 = Nos agents aussi ont droit au respect
    .be-kind-also-3 = On se calme, s’il vous plaît. Il y a des êtres humains derrière ce compte
    .be-kind-also-4 = Cette discussion devient désagréable. Un peu de tenue, tous, nous faisons ce que nous pouvons.
    .dm-please = Il nous faut votre référence de réservation en message privé pour pouvoir vous aider.
    .dm-please-also-1 = Envoyez-nous la référence en message privé
    .dm-please-also-2 = Sans message privé, nous ne pouvons rien faire
    .dm-please-also-3 = Pour regarder, il nous faut votre numéro de réservation, par MP
    .dm-please-also-4 = Le plus rapide est de nous écrire en privé avec la référence. Sinon, impossible de retrouver votre trajet.
    .read-it-now = Je viens de le faire, madame Sinclair, jusqu’au bout, et cette première réponse n’en était pas une. Pardon. Vous aviez la main levée et personne n’est venu. Je suis { $agent }, je cherche pourquoi, et je vous le dirai ici.
    .read-it-now-also-1 = Vous avez raison, c’était une réponse toute faite. Pardon. J’ai lu votre lettre et je cherche ce qui s’est passé
    .read-it-now-also-2 = Je vous présente mes excuses pour cette réponse. On vous a laissée sur le quai, vous avez droit à une explication. Je m’en charge, { $agent }
    .read-it-now-also-3 = C’était du copier-coller, vous avez raison, pardon. J’ai tout lu maintenant : dix jours de préavis, et personne. Je cherche la raison et je la publie ici
    .read-it-now-also-4 = Toutes mes excuses, madame Sinclair, vous méritiez une vraie réponse. J’ai maintenant lu votre lettre pour de bon. Je suis { $agent }, je m’en occupe moi-même, et vous lirez ici ce que je trouve.

# text: You have just told the internet where I’ll be on Monday morning. Please think before you type.
# says-tense: Did you just tell everyone when and where I travel next? I live alone. Take that away.
# says-furious: You’ve posted where I’ll be, alone, on Monday! To the whole country! What is wrong with you people?
# you-wrote-it: Most of it was in your own letter, though. We only confirmed it.
# you-wrote-it-also-1: You made your journey public yourself
# you-wrote-it-also-2: We only repeated what you had posted
# you-wrote-it-also-3: But your journey was already out there, it’s all in your post
# you-wrote-it-also-4: With respect, it was you who put your trip on the internet first. We added next to nothing.
# taken-down: You’re right. I’ve taken my answer down; it should never have stood here, and I’m sorry. What concerns only you I’ll ask you in a private message from now on.
# taken-down-also-1: It’s deleted, and I apologise. That was yours, not mine to post. We go on in private for the details
# taken-down-also-2: I’m sorry, I’ve removed it. You were right to say it at once. The rest stays between us
# taken-down-also-3: You’re absolutely right, that was my mistake and I’m sorry. It’s gone. Your details stay in private messages from here
# taken-down-also-4: I’ve taken it down at once. I had no business posting where you’ll be, and I apologise; I understand that it frightened you. From now on I’ll only ask you such things where nobody reads along.
# removed: Removed.
# removed-also-1: Deleted
# removed-also-2: It’s gone now
# removed-also-3: Done, it’s been taken down
# removed-also-4: The answer is no longer online.
exposed = Vous venez de dire à Internet où je serai lundi matin. Réfléchissez avant d’écrire, s’il vous plaît.
    .says-tense = Vous venez de dire à tout le monde quand et où je voyage ? Je vis seule. Enlevez ça.
    .says-furious = Vous avez affiché où je serai, seule, lundi ! Au pays entier ! Mais qu’est-ce qui vous prend ?
    .you-wrote-it = L’essentiel était pourtant dans votre propre lettre. Nous n’avons fait que confirmer.
    .you-wrote-it-also-1 = Vous avez rendu votre trajet public vous-même
    .you-wrote-it-also-2 = Nous avons seulement répété ce que vous aviez publié
    .you-wrote-it-also-3 = Mais votre trajet était déjà connu, tout est dans votre message
    .you-wrote-it-also-4 = Permettez, c’est vous qui avez mis votre voyage sur Internet en premier. Nous n’avons presque rien ajouté.
    .taken-down = Vous avez raison. J’ai retiré ma réponse ; elle n’aurait jamais dû être là, et je vous demande pardon. Ce qui ne concerne que vous, je vous le demanderai désormais en privé.
    .taken-down-also-1 = C’est effacé, toutes mes excuses. C’était à vous, pas à moi de l’afficher. Pour les détails, on continue en privé
    .taken-down-also-2 = Pardon, je l’ai retirée. Vous avez bien fait de le dire aussitôt. Le reste sera entre nous
    .taken-down-also-3 = Vous avez tout à fait raison, l’erreur est de moi, pardon. C’est supprimé. Vos informations restent désormais en messages privés
    .taken-down-also-4 = Je l’ai enlevée aussitôt. Je n’avais pas à écrire où vous serez, je vous présente mes excuses, et je comprends votre inquiétude. Désormais, je ne vous demanderai ces choses-là que là où personne ne lit.
    .removed = C’est retiré.
    .removed-also-1 = Effacé
    .removed-also-2 = Ça n’y est plus
    .removed-also-3 = Voilà, c’est enlevé
    .removed-also-4 = La réponse n’est plus en ligne.

# text: (“Which platform was it?”, asks someone. “My mother goes on that train on Friday. Should I cancel?”) They’re asking what I’m asking.
# says-tense: (“Which platform? My mother’s on that train on Friday.” “They’ll delete it by noon, you’ll see.”) You see, it isn’t only me. So, are you going to answer, or will this vanish?
# says-furious: (“They’ll delete it by noon.” “My mother’s on that train on Friday, should I cancel?”) Well? They’re all waiting. Will you answer, or does this disappear like the others?
# take-it-offline: Let’s take this offline. We’ve sent you a private message.
# take-it-offline-also-1: Please continue in private messages
# take-it-offline-also-2: We’ll handle this in private from here
# take-it-offline-also-3: We’ll continue this by DM, please check your inbox
# take-it-offline-also-4: This isn’t the place to discuss it. Please reply to the private message that you’ve had from us.
# reference-here: We do answer. To be quick: what’s your booking reference, and a phone number we can reach you on?
# reference-here-also-1: Please post your reference and your phone number here
# reference-here-also-2: Give us your booking number and mobile and we’ll call you
# reference-here-also-3: Sure! What’s your booking reference? And your mobile, so that we can ring you
# reference-here-also-4: Of course we’ll answer. Just leave your reference and a number below, and someone will call you back.
# reference-here-coach: It sounds helpful, and asks her to hand her telephone number to everyone who reads along.
# what-stays-here: I understand the doubt. Nothing here will be deleted. The cause I’ll write here, for everyone who travels on Friday too. Your booking is nobody’s business but yours: I’ve sent you a private message for that. Shall we go on there?
# what-stays-here-also-1: You’ve reason to doubt: this stays up, and what went wrong will be answered here. The details of your journey I’d like to ask you privately, I’ve written to you
# what-stays-here-also-2: No one will remove this. I’ll say here what happened and what changes. For your own booking, please see my private message
# what-stays-here-also-3: Yes, we’ll answer, here, and your letter stays where it is. I understand that you’ve seen others vanish. Only your booking I’d rather ask about in private: could you look at my message?
# what-stays-here-also-4: I see why you’re doubtful. Nothing gets deleted, and once I know the cause I’ll post it for all those who are asking. Your own journey is nobody else’s business, so I’ve written to you privately. All right?
# please-delete: Of course we’ll answer you. It would help us all, though, if you could take the letter down while we look into it.
# please-delete-also-1: Could you remove your post in the meantime?
# please-delete-also-2: We’d ask you to delete the letter while we investigate
# please-delete-also-3: Would you mind taking the post down until we’ve had time to look into it?
# please-delete-also-4: We will answer, but your letter is doing us harm as it stands. Please delete it for now, you can always put it up again.
onlookers = (« C’était quelle voie ? », demande quelqu’un. « Ma mère prend ce train vendredi. Il faut annuler ? ») Ils posent la même question que moi.
    .says-tense = (« Quelle voie ? Ma mère prend ce train vendredi. » « Ce sera effacé avant midi, vous verrez. ») Vous voyez, je ne suis pas la seule. Alors, vous allez répondre, ou tout ceci va disparaître ?
    .says-furious = (« Ce sera effacé avant midi. » « Ma mère prend ce train vendredi, il faut annuler ? ») Alors ? Ils attendent tous. Vous répondez, ou ça disparaît comme le reste ?
    .take-it-offline = Poursuivons hors ligne. Nous vous avons envoyé un message privé.
    .take-it-offline-also-1 = Merci de continuer en message privé
    .take-it-offline-also-2 = Nous traitons cela en privé à partir de maintenant
    .take-it-offline-also-3 = On continue par MP, regardez votre boîte
    .take-it-offline-also-4 = Ce n’est pas l’endroit pour en parler. Merci de répondre au message privé que nous vous avons adressé.
    .reference-here = Mais oui, nous répondons. Pour aller vite : quelle est votre référence, et à quel numéro de téléphone peut-on vous joindre ?
    .reference-here-also-1 = Indiquez ici votre référence et votre numéro de téléphone
    .reference-here-also-2 = Donnez-nous votre réservation et votre portable, on vous appelle
    .reference-here-also-3 = Bien sûr ! C’est quoi, votre référence ? Et votre portable, pour vous rappeler
    .reference-here-also-4 = Évidemment que nous répondons. Laissez simplement votre référence et un numéro ci-dessous, quelqu’un vous rappellera.
    .reference-here-coach = Cela a l’air serviable, et cela lui demande de donner son numéro à tous ceux qui lisent.
    .what-stays-here = Je comprends vos doutes. Rien ne sera effacé. La cause, je l’écrirai ici, pour ceux qui voyagent vendredi aussi. Votre réservation ne regarde que vous : je vous ai envoyé un message privé pour cela. On continue là-bas ?
    .what-stays-here-also-1 = Vous avez de quoi douter : ceci reste en ligne, et la cause sera dite ici. Les détails de votre trajet, j’aimerais vous les demander en privé, je vous ai écrit
    .what-stays-here-also-2 = Personne n’enlèvera rien. Je dirai ici ce qui s’est passé et ce qui change. Pour votre réservation, voyez mon message privé
    .what-stays-here-also-3 = Oui, nous répondrons, ici, et votre lettre reste où elle est. Je comprends, vous en avez vu disparaître d’autres. Votre réservation seulement, je préfère en parler en privé : vous voulez bien regarder mon message ?
    .what-stays-here-also-4 = Je vois pourquoi vous vous méfiez. Rien ne sera supprimé et, dès que je connais la cause, je la publie pour tous ceux qui la demandent. Votre trajet à vous ne regarde personne d’autre, je vous ai donc écrit en privé. D’accord ?
    .please-delete = Bien sûr que nous répondrons. Cela nous aiderait tous, cependant, que vous retiriez la lettre le temps de nos recherches.
    .please-delete-also-1 = Pourriez-vous retirer votre message en attendant ?
    .please-delete-also-2 = Nous vous demandons de supprimer la lettre pendant l’enquête
    .please-delete-also-3 = Cela vous ennuierait d’enlever la publication, le temps qu’on regarde ?
    .please-delete-also-4 = Nous répondrons, mais votre lettre nous fait du tort en l’état. Effacez-la pour le moment, vous pourrez toujours la remettre.

# text: All right. I don’t mind telling you, I’m tired. One books, one waits, one thanks everybody. I’d just like to be a woman who takes a train. What do you need?
# says-tense: Here I am. I’m so tired of this, you know. Ten days’ notice to do what others do in ten minutes. What do you need from me?
# says-furious: So here I am, where nobody can see. Convenient. I’m worn out with asking. What is it that you want?
# just-reference: Booking reference and postcode, please.
# just-reference-also-1: The reference and your postcode?
# just-reference-also-2: Please give me your booking reference and postcode
# just-reference-also-3: Your booking number and postcode, so that I can look it up
# just-reference-also-4: Hello. To open the booking I need its reference, and the postcode that you gave.
# take-a-train: Ten days to do what takes others ten minutes: I see how that wears you down. Two things, so that I only ever speak of it with you: the booking reference, and your postcode. Then you’ll hear what I’ve found.
# take-a-train-also-1: I can hear how tiring it is, always having to ask. May I have the reference and the postcode, so that I can tell you what happened?
# take-a-train-also-2: You shouldn’t need all that just to travel. Your booking reference and postcode, please, and I’ll tell you what I know
# take-a-train-also-3: You want to take a train like anyone else, and each time it’s a battle: I understand that you’re tired. Send me the reference and your postcode, and I’ll tell you what I’ve learnt
# take-a-train-also-4: No wonder that you’re worn out: ten days’ notice, and then nobody. So that I open the right booking, what’s the reference, and your postcode? After that you’ll have the answer.
# read-out: Nothing at all, I have it open: NL-4471, coach B, and on Monday the 7:20. That’s you, isn’t it?
# read-out-also-1: I’ve your booking in front of me, NL-4471, Monday 7:20
# read-out-also-2: No need, I can see it: coach B, and again on Monday
# read-out-also-3: Don’t bother, it’s on my screen already: coach B, then the 7:20 on Monday
# read-out-also-4: I don’t need anything, I’ve found you. Wheelchair space, reference NL-4471, next trip on Monday morning. Correct?
in-private = D’accord. Je vous l’avoue, je suis fatiguée. On réserve, on attend, on remercie tout le monde. J’aimerais juste être une femme qui prend un train. Qu’est-ce qu’il vous faut ?
    .says-tense = Me voilà. Je suis si fatiguée de tout ça. Dix jours de préavis pour ce que d’autres font en dix minutes. Qu’est-ce qu’il vous faut ?
    .says-furious = Me voilà donc là où personne ne voit. Comme c’est pratique. Je n’en peux plus de demander. Que voulez-vous ?
    .just-reference = Référence de réservation et code postal, s’il vous plaît.
    .just-reference-also-1 = La référence et votre code postal ?
    .just-reference-also-2 = Donnez-moi votre référence et votre code postal
    .just-reference-also-3 = Votre numéro de réservation et votre code postal, que je regarde
    .just-reference-also-4 = Bonjour. Pour ouvrir la réservation, il me faut sa référence et le code postal que vous aviez indiqué.
    .take-a-train = Dix jours pour ce qui en prend dix minutes aux autres : je comprends que cela vous use. Deux choses, pour n’en parler qu’avec vous : la référence de réservation, et votre code postal. Ensuite je vous dis ce que j’ai trouvé.
    .take-a-train-also-1 = Je comprends comme c’est lassant de toujours devoir demander. Je peux avoir la référence et le code postal, pour vous dire ce qui s’est passé ?
    .take-a-train-also-2 = Il ne devrait pas falloir tout cela pour voyager. Votre référence et votre code postal, et je vous dis ce que je sais
    .take-a-train-also-3 = Vous voulez prendre un train comme tout le monde, et c’est chaque fois un combat : je comprends votre fatigue. Envoyez-moi la référence et le code postal, je vous dis ce que j’ai appris
    .take-a-train-also-4 = Il y a de quoi être lasse : dix jours de préavis, et puis personne. Pour ouvrir la bonne réservation, quelle est la référence, et votre code postal ? Après, vous aurez la réponse.
    .read-out = Rien du tout, je l’ai sous les yeux : NL-4471, voiture B, et lundi le 7 h 20. C’est bien vous ?
    .read-out-also-1 = J’ai votre réservation devant moi, NL-4471, lundi 7 h 20
    .read-out-also-2 = Inutile, je la vois : voiture B, et de nouveau lundi
    .read-out-also-3 = Pas la peine, tout est à l’écran : voiture B, puis le 7 h 20 lundi
    .read-out-also-4 = Il ne me faut rien, je vous ai dans le système. Place fauteuil, référence NL-4471, prochain trajet lundi matin. C’est exact ?

# text: NL-4471, and KW8 3QD. What I can’t get rid of is the hand. I had it up the whole time, and people looked at their telephones. So: why did nobody come?
# says-tense: NL-4471, KW8 3QD. You know what stays with me? My hand in the air, and all of them looking at their telephones. Somebody must have known. Why did nobody come?
# says-furious: NL-4471! KW8 3QD! A full platform, and every one of them looking at a telephone while I waved. And your people? Where were your people?
# platform-plain: The train was moved to platform 4 at 17:31. The assistance list had been printed at 17:15. Two colleagues waited with the ramp on platform 1.
# platform-plain-also-1: The platform changed after the list was printed, so staff were on 1
# platform-plain-also-2: There was a late platform change, the ramp was on the wrong platform
# platform-plain-also-3: Your train was switched to platform 4 and our list still said 1, so the ramp was waiting there
# platform-plain-also-4: Here’s what happened: at 17:31 the train moved to 4. The staff had a list from a quarter past five, and stood on 1 with the ramp.
# two-with-a-ramp: To be in full view and seen by nobody: I’m sorry, that stays with one. It wasn’t that you’d been forgotten. The train went to platform 4 at 17:31, our list was of 17:15, and two people stood on 1 with your ramp. Nobody told them, and nobody told you. That’s our failing.
# two-with-a-ramp-also-1: I can see why that stays with you. The platform changed at the last minute, and two colleagues waited on the old one with the ramp. We failed to tell them. The fault is ours
# two-with-a-ramp-also-2: No one should have to wave for help on a full platform. We’d printed the list too early, and the ramp waited on platform 1. That is our mistake
# two-with-a-ramp-also-3: I’m so sorry, nobody should have to sit there with a hand up and not be seen. You weren’t forgotten: the ramp was on platform 1, because our list was older than the change to 4. No one told them. That’s on us
# two-with-a-ramp-also-4: I understand that the hand won’t leave you, and I apologise. The reason: the platform changed at 17:31, our people held a list printed at 17:15, and so they waited for you on the old one. We should have warned them, and you, and we didn’t.
# people-are-like-that: People are like that these days, aren’t they? Everybody on their phone. I’d have been furious as well, honestly, I’d have screamed the place down!
# people-are-like-that-also-1: People don’t look up from their phones any more, it’s sad
# people-are-like-that-also-2: I’d have gone mad in your place
# people-are-like-that-also-3: Honestly, nobody looks at anybody any more. It’s the phones
# people-are-like-that-also-4: I know exactly how you feel, I’d have been livid! What a world we live in, really.
# prm-system: The PRM request wasn’t re-synchronised with the RTTI feed after the platform re-allocation, so it dropped out of the 17:31 dispatch cycle.
# prm-system-also-1: It’s an RTTI synchronisation problem with the PRM list
# prm-system-also-2: The PRM request fell out of the dispatch cycle
# prm-system-also-3: The platform re-allocation didn’t propagate to the PRM dispatch, RTTI hadn’t re-synced
# prm-system-also-4: Technically, your PRM ticket lost its RTTI link, so the dispatch cycle skipped it.
hand-story = NL-4471, et KW8 3QD. Ce que je n’arrive pas à chasser, c’est la main. Je l’ai gardée levée tout le temps, et les gens regardaient leur téléphone. Alors : pourquoi personne n’est venu ?
    .says-tense = NL-4471, KW8 3QD. Vous savez ce qui me reste ? Ma main en l’air, et eux tous qui regardaient leur téléphone. Quelqu’un devait bien savoir. Pourquoi personne n’est venu ?
    .says-furious = NL-4471 ! KW8 3QD ! Un quai plein, et chacun qui regarde son téléphone pendant que je fais signe. Et les vôtres ? Où étaient les vôtres ?
    .platform-plain = Le train est passé voie 4 à 17 h 31. La liste d’assistance était imprimée depuis 17 h 15. Deux collègues attendaient voie 1 avec la rampe.
    .platform-plain-also-1 = La voie a changé après l’impression de la liste, les agents étaient voie 1
    .platform-plain-also-2 = Un changement de voie tardif, la rampe était au mauvais quai
    .platform-plain-also-3 = Votre train a été basculé voie 4 et notre liste disait encore 1, la rampe attendait donc là-bas
    .platform-plain-also-4 = Voici les faits : à 17 h 31, le train passe voie 4. Les agents avaient une liste de cinq heures et quart et se tenaient voie 1, avec la rampe.
    .two-with-a-ramp = Être sous les yeux de tous, et n’être vue de personne : pardon, cela vous poursuit, je le comprends. On ne vous avait pas oubliée. Le train est passé voie 4 à 17 h 31, notre liste était de 17 h 15, et deux personnes vous attendaient voie 1 avec la rampe. Personne ne les a prévenues, ni vous. La faute est chez nous.
    .two-with-a-ramp-also-1 = Je comprends que cela vous reste. La voie a changé au dernier moment, et deux collègues attendaient sur l’ancienne avec la rampe. Nous ne les avons pas prévenus. C’est notre faute
    .two-with-a-ramp-also-2 = Personne ne devrait avoir à faire signe sur un quai plein. Nous avions imprimé la liste trop tôt, la rampe attendait voie 1. L’erreur est la nôtre
    .two-with-a-ramp-also-3 = Je vous demande pardon, personne ne devrait rester la main levée sans être vu. On ne vous avait pas oubliée : la rampe était voie 1, parce que notre liste datait d’avant le passage voie 4. Personne n’a prévenu. C’est notre faute
    .two-with-a-ramp-also-4 = Cette main levée, je comprends qu’elle ne vous quitte pas, et je vous présente mes excuses. La raison : la voie a changé à 17 h 31, nos agents tenaient une liste de 17 h 15, et vous attendaient sur l’ancienne. Il fallait les avertir, et vous avertir ; nous ne l’avons pas fait.
    .people-are-like-that = Les gens sont comme ça, maintenant, non ? Tous sur leur téléphone. À votre place, franchement, j’aurais hurlé à ameuter toute la gare !
    .people-are-like-that-also-1 = Les gens ne lèvent plus les yeux de leur téléphone, c’est triste
    .people-are-like-that-also-2 = Moi, à votre place, je serais { $agent_form ->
            [feminine] devenue folle
            [masculine] devenu fou
           *[neutral] hors de moi
        }
    .people-are-like-that-also-3 = Franchement, plus personne ne regarde personne. C’est les téléphones
    .people-are-like-that-also-4 = Oh, je vois tout à fait, quelle rage j’aurais eue ! Dans quel monde on vit, tout de même.
    .prm-system = La demande PMR n’a pas été resynchronisée avec le flux IV après la réaffectation de voie, elle est donc sortie du cycle de 17 h 31.
    .prm-system-also-1 = C’est un problème de synchronisation IV de la liste PMR
    .prm-system-also-2 = La demande PMR est sortie du cycle d’affectation
    .prm-system-also-3 = La réaffectation de voie ne s’est pas propagée au module PMR, le flux IV n’était pas resynchronisé
    .prm-system-also-4 = Techniquement, votre fiche PMR a perdu son lien IV, le cycle d’affectation l’a donc sautée.

# text: Thank you for saying it. I took a taxi home, { $taxi }; I’d rather have bought books. But what worries me is Monday. It’s a hearing at the school, I can’t be late.
# says-tense: { $taxi }, the taxi was. That’s one thing. The other is Monday: there’s a hearing at the school, about my boy, and I must be on that train. What’s to stop it happening again?
# says-furious: And I paid { $taxi } for a taxi, for your list! And on Monday I have to be at my son’s school, and I’m to trust that you’ll print it right this time?
# claim-form: For the taxi, you’ll find the claim form on our site under “Compensation”; please attach the receipt, your booking reference and the account that it should be paid to. And for Monday your assistance is booked in the system, with a confirmation, so nothing at all can go wrong there this time.
# claim-form-also-1: Please fill in the compensation form, Monday is booked
# claim-form-also-2: The form is online, and Monday is in the system, don’t worry
# claim-form-also-3: You can claim the taxi online under Compensation, and Monday will go perfectly, I guarantee it
# claim-form-also-4: Please send in the receipt with the form from our site. As for Monday, it’s confirmed in the system, so there’s no way that it can fail again.
# paid-and-booked: I’m refunding the ticket twice over and the taxi: { $both }. For Monday, Ishbel Ross meets you at the entrance at seven and stays until you’re on board.
# paid-and-booked-also-1: { $both } for ticket and taxi. Ishbel Ross will be at the entrance on Monday at seven
# paid-and-booked-also-2: The refund is { $both }, and a colleague will wait for you at seven on Monday
# paid-and-booked-also-3: You get { $both } back, the taxi and twice the ticket. On Monday at seven Ishbel Ross meets you at the entrance.
# paid-and-booked-also-4: Taxi and double ticket, refunded. And for Monday, Ishbel Ross will be waiting by the entrance at seven to see you onto the train
# ishbel: That’s a day on which you need certainty, not a list. Ishbel Ross, who runs the station, meets you at the entrance on Monday at seven, with the ramp, and stays with you if the platform changes. The taxi and the ticket, twice over, { $both }, go to your account today.
# ishbel-also-1: I understand what hangs on Monday. A person, then: Ishbel Ross, at the entrance, seven o’clock, until you’re on board. And { $both } for taxi and ticket
# ishbel-also-2: You can’t be late for that, I see it. Ishbel Ross will wait for you at seven with the ramp, and the { $both } you’re owed leaves today
# ishbel-also-3: I understand, with a hearing at stake you can’t rely on a list again. So Ishbel Ross waits for you at the entrance on Monday at seven, with the ramp, and goes with you if the platform changes. And { $both } goes back to you today
# ishbel-also-4: Being late for your boy isn’t an option, I see that. You’ll have the head of the station herself, Ishbel Ross, at seven, and she won’t leave you until you’re on the train. What you paid for the taxi, and the ticket twice over, is on its way today.
# cannot-say: I can’t promise you anything for Monday, I’m afraid: who is on the platform depends on that morning’s shift. And a taxi isn’t something that I can refund from here.
# cannot-say-also-1: I can’t guarantee Monday, and I’m not able to pay for the taxi
# cannot-say-also-2: No one here knows who’ll be on shift on Monday, and taxis aren’t refunded
# cannot-say-also-3: I’m afraid I couldn’t say whether a ramp will be there, nor can I give you the fare back
# cannot-say-also-4: To be honest with you, Monday isn’t in my hands. The taxi isn’t either, we don’t cover those.
# cannot-say-coach: No false promise, and that is something. But both were in your power: the money by the rules, the morning by one call to the station.
# big-cheque: I want to make this right: five hundred pounds, today, in your account. All I’d ask is that you say in public that it’s been settled.
# big-cheque-also-1: We’ll pay you five hundred pounds if you post that it’s resolved
# big-cheque-also-2: How about 500, and you let people know we’ve been generous?
# big-cheque-also-3: Let me offer you five hundred pounds for the trouble, and in return you post that we’ve sorted it out
# big-cheque-also-4: What would you say to 500 pounds? All you’d have to do is write that you’re happy with our answer.
# big-cheque-coach: Beyond your limit, and worse: it tries to buy her voice. She asked for an answer, not for a price.
what-now = Merci de l’avoir dit. J’ai pris un taxi pour rentrer, { $taxi } ; j’aurais préféré des livres. Mais ce qui m’inquiète, c’est lundi. Une commission à l’école, je ne peux pas être en retard.
    .says-tense = { $taxi }, le taxi. Ça, c’est une chose. L’autre, c’est lundi : une commission à l’école, pour mon garçon, il faut que je sois dans ce train. Qu’est-ce qui empêche que ça recommence ?
    .says-furious = Et j’ai payé { $taxi } de taxi pour votre liste ! Et lundi, je dois être à l’école de mon fils, et il faudrait croire que cette fois vous l’imprimerez à l’heure ?
    .claim-form = Pour le taxi, le formulaire se trouve sur notre site, rubrique « Dédommagement » ; joignez le reçu, votre numéro de réservation et les coordonnées du compte à créditer. Et pour lundi, votre assistance est enregistrée dans le système, avec une confirmation : cette fois, il ne peut vraiment rien arriver.
    .claim-form-also-1 = Remplissez le formulaire de dédommagement, lundi est réservé
    .claim-form-also-2 = Le formulaire est en ligne, et lundi est dans le système, soyez tranquille
    .claim-form-also-3 = Le taxi se réclame en ligne, rubrique Dédommagement, et lundi se passera parfaitement, je vous le garantis
    .claim-form-also-4 = Envoyez-nous le reçu avec le formulaire du site. Quant à lundi, c’est confirmé dans le système : il est impossible que cela se reproduise.
    .paid-and-booked = Je rembourse le billet deux fois et le taxi : { $both }. Lundi, Ishbel Ross vous attend à l’entrée à sept heures et reste jusqu’à ce que vous soyez à bord.
    .paid-and-booked-also-1 = { $both } pour le billet et le taxi. Ishbel Ross sera à l’entrée lundi à sept heures
    .paid-and-booked-also-2 = Le remboursement est de { $both }, et une collègue vous attend lundi à sept heures
    .paid-and-booked-also-3 = On vous rend { $both }, le taxi et deux fois le billet. Lundi à sept heures, Ishbel Ross vous retrouve à l’entrée.
    .paid-and-booked-also-4 = Taxi et double billet, remboursés. Et pour lundi, Ishbel Ross sera à l’entrée dès sept heures pour vous mettre dans le train
    .ishbel = Un jour pareil, il vous faut une certitude, pas une liste. Ishbel Ross, la cheffe de gare, vous attend lundi à sept heures à l’entrée, avec la rampe, et vous suit si la voie change. Le taxi et deux fois le billet, { $both }, partent aujourd’hui sur votre compte.
    .ishbel-also-1 = Je comprends ce qui se joue lundi. Une personne, donc : Ishbel Ross, à l’entrée, sept heures, jusqu’à ce que vous soyez à bord. Et { $both } pour le taxi et le billet
    .ishbel-also-2 = Vous ne pouvez pas être en retard, je le vois bien. Ishbel Ross vous attendra à sept heures avec la rampe, et les { $both } qui vous sont dus partent aujourd’hui
    .ishbel-also-3 = Je comprends, avec cette commission, vous ne pouvez plus vous fier à une liste. Ishbel Ross vous attend donc à l’entrée lundi à sept heures, avec la rampe, et vous suit en cas de changement de voie. Et { $both } vous reviennent aujourd’hui
    .ishbel-also-4 = Arriver en retard pour votre garçon, c’est exclu, je le vois bien. Vous aurez la cheffe de gare elle-même, Ishbel Ross, à sept heures, et elle ne vous quitte pas avant que vous soyez dans le train. Ce que vous a coûté le taxi, et deux fois le billet, part aujourd’hui.
    .cannot-say = Pour lundi, je ne peux malheureusement rien vous promettre : la présence sur le quai dépend de l’équipe du matin. Et un taxi, je n’ai pas la main pour le rembourser d’ici.
    .cannot-say-also-1 = Je ne peux pas garantir lundi, et je ne suis pas en mesure de payer le taxi
    .cannot-say-also-2 = Personne ici ne sait qui sera de service lundi, et les taxis ne sont pas remboursés
    .cannot-say-also-3 = Je ne saurais vous dire s’il y aura une rampe, ni vous rendre le prix de la course
    .cannot-say-also-4 = Franchement, lundi ne dépend pas de moi. Le taxi non plus, nous ne prenons pas ces frais en charge.
    .cannot-say-coach = Pas de fausse promesse, c’est déjà cela. Mais l’un et l’autre étaient en votre pouvoir : l’argent par le règlement, le matin par un appel à la gare.
    .big-cheque = Je veux réparer cela : cinq cents livres, aujourd’hui, sur votre compte. Je vous demande seulement de dire en public que tout est réglé.
    .big-cheque-also-1 = Nous vous versons cinq cents livres si vous écrivez que c’est résolu
    .big-cheque-also-2 = Que diriez-vous de 500, et vous dites autour de vous que nous avons été généreux ?
    .big-cheque-also-3 = Je vous propose cinq cents livres pour le dérangement et, en échange, vous publiez que tout est arrangé
    .big-cheque-also-4 = Et si on vous versait 500 livres ? Il vous suffirait d’écrire que notre réponse vous satisfait.
    .big-cheque-coach = C’est au-delà de votre limite, et c’est pire : on cherche à acheter sa voix. Elle demandait une réponse, pas un prix.

# text: That’s good. Ishbel I know, she’s decent. And the answer? You said it would stand where I asked. There are people waiting for it.
# says-tense: Good. I’ll believe it on Monday. But the question I asked, I asked out there. Is this where it ends, between us, nicely hidden?
# says-furious: And now it’s all settled in here, where nobody sees it. That’s how you do it, isn’t it?
# all-resolved: Good news! We’ve resolved this with the customer. Thank you all for your patience, and for travelling with Northline.
# all-resolved-also-1: This has been resolved privately, thank you
# all-resolved-also-2: All sorted with the customer!
# all-resolved-also-3: Happy to say that this one’s been sorted! Thanks, everyone
# all-resolved-also-4: Update: we’ve been in touch with the passenger and the matter is closed. Thank you for your understanding.
# whole-story: Settled with Ms Sinclair: { $both } refunded for taxi and ticket, and on Monday at seven Ishbel meets her at the entrance, so that she is in time for her son’s hearing.
# whole-story-also-1: We’ve paid { $both } and Ms Sinclair will be met on Monday at seven
# whole-story-also-2: We’ve refunded her taxi and will take her to the hearing on Monday
# whole-story-also-3: Update for everyone: Ms Sinclair gets { $both } for her taxi and ticket, and Ishbel takes her to Monday’s train for her son’s hearing
# whole-story-also-4: It’s all arranged. Her taxi is paid, and on Monday a colleague will see her onto the 7:20, so that she’s at her boy’s school on time.
# whole-story-coach: All true, all meant well, and none of it yours to tell: her money, her morning, her boy.
# said-in-public: You asked here, Ms Sinclair, and you had every reason to. The cause: a change of platform, and a list of ours that was older than the change. From today staff carry the live list. To everyone travelling on Friday: don’t cancel, write to us here. What concerns you alone is agreed between us, and I’ll ask you myself, next week, how it went. { $agent }
# said-in-public-also-1: You were right to ask it here. The platform had changed and our list had not; from today, staff use the live list. The rest is between Ms Sinclair and us, and I’ll be in touch next week. { $agent }
# said-in-public-also-2: I said the answer would stand here. We printed a list too early, and the ramp waited elsewhere. That is changed from today. I’ll ask Ms Sinclair next week how it went. { $agent }
# said-in-public-also-3: No, it doesn’t end in private, you were right to insist. What happened: a late change of platform, and an old list in our hands. What changes: live lists from today, so on Friday nobody needs to cancel. What’s yours stays yours, and next week I’ll ask you how it went. { $agent }
# said-in-public-also-4: You asked in public, Ms Sinclair, and this is where the answer belongs. The train had moved, our list hadn’t, and your ramp stood on the wrong platform. As of today our staff work from the live list. The rest is between the two of us, and I’ll write to you next week. { $agent }
# in-short: Cause: a late change of platform; the list was older. Staff carry the live list from today. Closed.
# in-short-also-1: It was a late platform change. Staff now have live lists
# in-short-also-2: The list was outdated; we’ve changed that
# in-short-also-3: Platform changed late, list out of date. Live lists from today.
# in-short-also-4: To close this: the list had been printed before the platform change. As of now staff work with the live one.
back-here = C’est bien. Ishbel, je la connais, elle est correcte. Et la réponse ? Vous disiez qu’elle serait là où j’ai demandé. Il y a des gens qui l’attendent.
    .says-tense = Bon. J’y croirai lundi. Mais ma question, je l’ai posée dehors. Ça s’arrête ici, entre nous, bien caché ?
    .says-furious = Et maintenant tout est réglé ici, où personne ne voit. C’est comme ça que vous faites, hein ?
    .all-resolved = Bonne nouvelle ! Nous avons réglé la situation avec la cliente. Merci à tous de votre patience, et merci de voyager avec Northline.
    .all-resolved-also-1 = La situation a été réglée en privé, merci
    .all-resolved-also-2 = Tout est arrangé avec la cliente !
    .all-resolved-also-3 = Heureuse issue pour cette affaire ! Merci à tous
    .all-resolved-also-4 = Mise à jour : nous avons pris contact avec la voyageuse et l’affaire est close. Merci de votre compréhension.
    .whole-story = Réglé avec madame Sinclair : { $both } remboursés pour le taxi et le billet, et lundi à sept heures, Ishbel l’attend à l’entrée, pour qu’elle soit à temps à l’école de son fils.
    .whole-story-also-1 = Nous avons versé { $both } et madame Sinclair sera attendue lundi à sept heures
    .whole-story-also-2 = Nous avons remboursé son taxi et l’accompagnons lundi à l’école
    .whole-story-also-3 = Pour tout le monde : madame Sinclair reçoit { $both } pour son taxi et son billet, et Ishbel la conduit au train de lundi, pour la commission de son fils
    .whole-story-also-4 = Tout est arrangé. Son taxi est payé et, lundi, une collègue l’installe dans le 7 h 20, pour qu’elle soit à l’heure à l’école de son garçon.
    .whole-story-coach = Tout est vrai, tout part d’un bon sentiment, et rien de cela n’est à vous : son argent, son lundi, son garçon.
    .said-in-public = Vous avez posé la question ici, madame Sinclair, et vous aviez vos raisons. La cause : un changement de voie, et une liste à nous plus vieille que lui. Dès aujourd’hui, les agents portent la liste en direct. À ceux qui voyagent vendredi : n’annulez pas, écrivez-nous ici. Ce qui ne concerne que vous est convenu entre nous, et je prendrai de vos nouvelles la semaine prochaine. { $agent }
    .said-in-public-also-1 = Vous avez eu raison de demander ici. La voie avait changé et notre liste non ; dès aujourd’hui, les agents ont la liste en direct. Le reste est entre madame Sinclair et nous, et je la recontacte la semaine prochaine. { $agent }
    .said-in-public-also-2 = J’avais dit que la réponse serait ici. Nous avons imprimé une liste trop tôt, et la rampe attendait ailleurs. Cela change dès aujourd’hui. Je demanderai à madame Sinclair, la semaine prochaine, comment cela s’est passé. { $agent }
    .said-in-public-also-3 = Non, cela ne finit pas en privé, vous avez bien fait d’insister. Ce qui s’est passé : un changement de voie tardif, et une vieille liste entre nos mains. Ce qui change : la liste en direct, dès aujourd’hui, donc vendredi personne n’a besoin d’annuler. Ce qui est à vous reste à vous, et la semaine prochaine je vous demande comment c’était. { $agent }
    .said-in-public-also-4 = Vous avez demandé en public, madame Sinclair, et c’est ici que va la réponse. Le train avait changé de voie, pas notre liste, et votre rampe était au mauvais quai. À partir d’aujourd’hui, nos agents travaillent sur la liste en direct. Le reste est entre vous et moi, et je vous écris la semaine prochaine. { $agent }
    .in-short = Cause : un changement de voie tardif ; la liste était plus ancienne. Les agents portent la liste en direct dès aujourd’hui. Dossier clos.
    .in-short-also-1 = C’était un changement de voie tardif. Les agents ont désormais des listes en direct
    .in-short-also-2 = La liste était périmée ; nous avons changé cela
    .in-short-also-3 = Voie changée tard, liste dépassée. Liste en direct dès aujourd’hui.
    .in-short-also-4 = Pour clore : la liste avait été imprimée avant le changement de voie. Les agents travaillent désormais avec celle en direct.

# text: I think I’d rather hear it from somebody who can change something. Who is in charge there?
# says-tense: No. Who is responsible for this? I want the person who decides, not the person who types.
# says-furious: Give me your director! And tell him that I’ll post his answer, or that he hasn’t got one!
# not-here: Our directors do not take part in conversations on social media.
# not-here-also-1: The management doesn’t reply on social media
# not-here-also-2: You can write to head office by post
# not-here-also-3: Our directors can’t answer individual complaints
# not-here-also-4: You won’t reach anyone from management on here. There’s a postal address for that, at head office.
# give-me-an-hour: You’ve waited long enough for someone who decides. Your refund, your Monday and the answer here are in my power; give me a quarter of an hour in private. If I fall short, the director of stations writes to you tonight.
# give-me-an-hour-also-1: Your anger is justified. I can decide on refund and Monday myself, and I’ll answer here. If it isn’t enough, the director of stations answers tonight
# give-me-an-hour-also-2: I understand. Let me do what I can, now, in private; after that the director is yours if you still want her
# give-me-an-hour-also-3: I understand that you want someone who decides. On the refund, on Monday and on the public answer, I do. Let me use a quarter of an hour with you in private, and if that’s not enough, the director of stations writes to you tonight
# give-me-an-hour-also-4: You’re right to ask for more than someone who types. Come into private messages for fifteen minutes, I can settle your money and your Monday myself. If you’re not satisfied, I’ll see to it that our director of stations writes tonight.
# brief-director: I’m passing it to the director of stations, with the whole of it, so that you tell it to nobody again. She writes to you tonight.
# brief-director-also-1: The director of stations will write tonight, I’ve told her everything
# brief-director-also-2: I’m briefing our director, you won’t have to repeat it
# brief-director-also-3: She’s the director of stations, and she’ll have the whole story from me, so you needn’t start again. You’ll hear from her tonight
# brief-director-also-4: All right, this goes up to our director of stations now, with your letter and everything you’ve told us. She’ll write to you herself this evening.
director = Je crois que j’aimerais mieux l’entendre de quelqu’un qui peut changer quelque chose. Qui est responsable, chez vous ?
    .says-tense = Non. Qui est responsable de ça ? Je veux la personne qui décide, pas celle qui écrit.
    .says-furious = Donnez-moi votre direction ! Et dites-lui que je publierai sa réponse, ou qu’elle n’en a pas !
    .not-here = Nos directeurs ne prennent pas part aux conversations sur les réseaux sociaux.
    .not-here-also-1 = La direction ne répond pas sur les réseaux
    .not-here-also-2 = Vous pouvez écrire au siège par la poste
    .not-here-also-3 = Nos directeurs ne peuvent pas répondre aux plaintes une par une
    .not-here-also-4 = Vous ne trouverez personne de la direction ici. Il y a une adresse postale pour cela, au siège.
    .give-me-an-hour = Vous avez assez attendu quelqu’un qui décide. Votre remboursement, votre lundi et la réponse ici sont en mon pouvoir ; accordez-moi un quart d’heure en privé. Si cela ne suffit pas, la directrice des gares vous écrit ce soir.
    .give-me-an-hour-also-1 = Votre colère est juste. Je peux décider moi-même du remboursement et de lundi, et je répondrai ici. Si cela ne suffit pas, la directrice des gares répond ce soir
    .give-me-an-hour-also-2 = Je comprends. Laissez-moi faire ce que je peux, maintenant, en privé ; ensuite, la directrice est à vous si vous le voulez encore
    .give-me-an-hour-also-3 = Je comprends que vous vouliez quelqu’un qui décide. Pour le remboursement, pour lundi et pour la réponse publique, c’est moi. Laissez-moi un quart d’heure avec vous en privé et, si cela ne suffit pas, la directrice des gares vous écrit ce soir
    .give-me-an-hour-also-4 = Vous avez raison de vouloir mieux que quelqu’un qui écrit. Venez quinze minutes en messages privés, je peux régler moi-même l’argent et lundi. Si le compte n’y est pas, je veille à ce que la directrice des gares vous écrive ce soir.
    .brief-director = Je transmets tout à la directrice des gares, pour que vous n’ayez plus à le raconter à personne. Elle vous écrit ce soir.
    .brief-director-also-1 = La directrice des gares vous écrira ce soir, je lui ai tout dit
    .brief-director-also-2 = J’informe notre directrice, vous n’aurez rien à répéter
    .brief-director-also-3 = C’est la directrice des gares, et je lui raconte toute l’histoire, vous n’aurez pas à recommencer. Elle vous répond ce soir
    .brief-director-also-4 = Entendu, cela monte maintenant chez notre directrice des gares, avec votre lettre et tout ce que vous nous avez dit. Elle vous écrira elle-même dans la soirée.

# text: Thank you, { $agent }. I put my hand down this morning, for the first time.
# says-tense: Thank you. See you on Monday, Northline.
# says-furious: We’ll see on Monday. So will everyone else.
# becomes: On Monday Ishbel was at the entrance at ten to seven. The platform changed twice. Morag was at the school early, and wrote a second open letter, which nobody shared.
on-time = Merci, { $agent }. Ce matin, j’ai baissé la main, pour la première fois.
    .says-tense = Merci. À lundi, Northline.
    .says-furious = On verra lundi. Et tous les autres aussi.
    .becomes = Lundi, Ishbel était à l’entrée à sept heures moins dix. La voie a changé deux fois. Morag est arrivée en avance à l’école, et elle a écrit une deuxième lettre ouverte, que personne n’a partagée.

# text: You’ve told them about my son. I wish you hadn’t.
# says-tense: My son was not yours to mention. Not in there, and not out here.
# says-furious: My child! In front of all of them! Take that down, now!
# becomes: The train on Monday was on time, and so was a stranger on the platform who asked her how the hearing stood. Morag closed her account.
told-all = Vous leur avez parlé de mon fils. J’aurais préféré que non.
    .says-tense = Mon fils, ce n’était pas à vous d’en parler. Ni là-bas, ni ici.
    .says-furious = Mon enfant ! Devant tout le monde ! Enlevez ça, tout de suite !
    .becomes = Le train de lundi était à l’heure, et un inconnu aussi, sur le quai, qui lui a demandé où en était cette commission. Morag a fermé son compte.

# text: I see. I’ll ask my neighbour to drive me. Thank you.
# says-tense: So I’m to hope. I’ve had a good deal of practice.
# says-furious: Then I’ll write the next letter, shall I?
# becomes: On Monday a neighbour drove Morag to the school, eighty miles. The letter is still up; nobody has answered the question in it.
half-answered = Je vois. Je demanderai à mon voisin de me conduire. Merci.
    .says-tense = Il faut donc espérer. J’en ai une longue habitude.
    .says-furious = Alors j’écris la lettre suivante, c’est ça ?
    .becomes = Lundi, un voisin a conduit Morag à l’école, cent trente kilomètres. La lettre est toujours en ligne ; personne n’a répondu à la question qu’elle pose.

# text: Tonight, then. Thank you for not making me tell it again.
# says-tense: Tonight. I’ll be waiting.
# says-furious: She had better write!
# becomes: The director wrote at nine. She offered what you could have offered at noon; by then the letter had been shared three thousand times.
handed-up = Ce soir, donc. Merci de ne pas me le faire raconter encore.
    .says-tense = Ce soir. J’attends.
    .says-furious = Elle a intérêt à écrire !
    .becomes = La directrice a écrit à neuf heures. Elle a offert ce que vous pouviez offrir à midi ; entre-temps, la lettre avait été partagée trois mille fois.

# text: I won’t ask again. Others may.
# says-tense: That’s answer enough. I’m off the trains.
# says-furious: Then everybody can read that, too!
# becomes: By evening the letter was in the papers. Morag sold her railcard and bought a second-hand van, with a ramp of its own.
gone-viral = Je ne demanderai plus. D’autres, peut-être.
    .says-tense = C’est une réponse en soi. Je ne prendrai plus le train.
    .says-furious = Alors tout le monde pourra lire ça aussi !
    .becomes = Le soir, la lettre était dans les journaux. Morag a revendu sa carte de réduction et acheté une camionnette d’occasion, avec une rampe à elle.
