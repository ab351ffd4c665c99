# text: Aujourd’hui, je vous dis vous
title = Today we haven’t met

# text: chef ou cheffe d’équipe dans le centre de contact d’une banque
role = team lead in a bank contact centre

# text: Le Crédit Senne est une banque bruxelloise ; son centre de contact, près de la gare du Nord, répond en français et en néerlandais, au téléphone et par chat. Vous y travaillez depuis six ans. Luc, le chef d’équipe, s’en va à la qualité, et son poste s’ouvre : douze conseillers, les briefings, la double écoute, les escalades, les plannings. Vos collègues de table deviendraient votre équipe. Carine Vanderlinden, responsable du centre, vous connaît bien. Elle était là pour vos réussites et là pour vos erreurs, et elle a promis la même rigueur aux trois candidatures internes. L’entretien a lieu dans la petite salle, porte fermée.
briefing = Crédit Senne is a Brussels bank; its contact centre, near the Gare du Nord, answers in French and Dutch, by phone and chat. You have worked there for six years. Luc, the team lead, is moving to quality, and his post is open: twelve advisors, briefings, call monitoring, escalations, rosters. The colleagues at your table would become your team. Carine Vanderlinden, who runs the centre, knows you well. She was there for your successes and there for your mistakes, and she has promised all three internal candidates the same rigour. You meet in the small room, with the door shut.

# text: formelle, un peu sceptique
temper = formal, a little sceptical

# text: Fermez la porte, je vous prie. D’habitude on se tutoie ; pendant trois quarts d’heure, je vais vous dire vous, comme aux deux autres. Ce que je sais de vous, je l’ai laissé sur mon bureau : ce que vous ne dites pas dans cette pièce, je ne l’ai pas entendu. Commençons.
opens = Would you close the door, please. Any other day we’d be at the coffee machine by now. For the next three quarters of an hour I’m going to be as formal with you as with the other two. Whatever I know about you is on my desk, and it stays there: what you don’t say in this room, I haven’t heard. Let’s begin.

# text: Vous êtes bien, au téléphone. Les clients vous aiment, et moi, je dors tranquille. Pourquoi voulez-vous diriger cette équipe, et pas seulement changer de chaise ?
# again: Je la pose autrement. Si on vous augmentait demain sans changer de poste, demanderiez-vous encore celui-ci ? Et pour quoi faire ?
# hint: L’ancienneté n’est pas une raison. Parlez d’elle, l’équipe, puis de vous, puis de ce que cela vous coûtera.
# the-team-label: l’équipe
# the-team-means: dit ce qu’elle a besoin de gagner, elle, cette équipe-ci
# the-team-follow-up: Et les douze, qu’est-ce qu’ils y gagnent ?
# the-team-also-1: L’équipe a besoin que les nouveaux ne restent pas livrés à leur voisin de table.
# the-team-also-2: Je voudrais que la double écoute serve à apprendre, et plus à surveiller.
# the-team-also-3: Ce qui leur manque, c’est quelqu’un qui protège leurs pauses et qui explique les chiffres.
# the-reason-label: la raison
# the-reason-means: dit d’où vient l’envie, par un moment vécu
# the-reason-follow-up: Depuis quand le voulez-vous ? Il y a bien eu un jour.
# the-reason-also-1: J’en ai envie depuis que j’ai formé ma première collègue.
# the-reason-also-2: Ce que je préfère dans ma journée, c’est quand quelqu’un vient avec une question et repart avec une idée.
# the-reason-also-3: Pendant l’absence de Luc, j’ai fait les briefings, et ça m’a plu.
# the-price-label: le prix
# the-price-means: nomme ce qu’il faudra perdre ou apprendre
# the-price-follow-up: Et qu’est-ce que vous allez y perdre ? Ne me dites pas « rien ».
# the-price-also-1: Je sais que je perdrai une partie de mes amitiés d’ici.
# the-price-also-2: Le plus dur sera de dire à un ami que son travail ne va pas.
# the-price-also-3: Je devrai apprendre les plannings, je ne les ai jamais faits.
# whole: Bien. Vous avez parlé d’eux avant de parler de vous. Je note l’ordre.
# thin: C’est court, après six ans. Il m’en faut davantage.
# too-long: Je m’arrête à votre troisième phrase, c’était la bonne. Passons.
# off-topic: Cela, chacun peut le dire ici. Je demandais pourquoi vous, et pourquoi cette équipe.
# the-team-model-1: Cette équipe a de bons chiffres et peu de conversation. On est douze, on a trois façons de traiter une carte bloquée, et les nouveaux apprennent celle du voisin. Ce qu’elle gagnerait avec moi, c’est un quart d’heure par semaine où l’on écoute un appel à plusieurs, sans note, et où l’on choisit la bonne façon ensemble.
# the-reason-model-1: L’envie date du jour où Bilal a pris seul son premier dossier de succession. Je l’avais aidé deux semaines. J’ai entendu sa voix de l’autre côté de la cloison, posée, et ça m’a fait plus plaisir que mes propres appels de la journée.
# the-price-model-1: Ce que j’y perds, je le sais à peu près : la table de midi ne parlera plus pareil devant moi. Et je devrai dire à des gens que j’aime bien des choses qu’ils n’aiment pas entendre. Pour ça, j’ai besoin d’apprendre ; je n’ai encore jamais mené un entretien de ce genre.
# the-team-model-2: Le chat et le téléphone vivent dos à dos. Quand la ligne déborde, le chat ne le sait pas, et l’inverse. Les clients, eux, passent de l’un à l’autre et racontent deux fois. Je connais les deux côtés ; ce que je voudrais, c’est un seul tableau, un seul briefing, et qu’on se relaie avant que ça chauffe.
# the-reason-model-2: Avant la banque, j’étais à la réception de nuit d’un hôtel. La nuit où le chauffage a lâché, il n’y avait pas de chef. On était trois, j’ai distribué : toi les couvertures, toi les étages, moi le comptoir. Personne n’a trouvé ça étrange, et j’ai aimé ça, je dois le dire.
# the-price-model-2: J’y perdrai le calme. Au chat, je maîtrise ma journée ; là, elle appartiendra aux autres. Et il y a les chiffres : je sais lire mon propre tableau, pas encore celui de douze personnes. Je voudrais que vous me l’appreniez avant janvier.
# weak: Après six ans, je pense avoir fait le tour du téléphone, et c’est la suite logique. Je connais tous les produits, je suis toujours à l’heure, j’ai de bons résultats et les collègues viennent déjà me poser leurs questions. Je crois que je le mérite, et puis j’aimerais évoluer.
# weak-why: Tout est vrai, et tout regarde en arrière. Mériter un poste n’est pas dire ce qu’on en fera : les douze n’apparaissent qu’une fois, pour vous poser des questions.
why-lead = You’re good on the phone. Customers like you, and I sleep at night. Why do you want to lead this team, and not simply sit in another chair?
    .again = I’ll put it differently. If you got the pay rise tomorrow and kept your job as it is, would you still ask for this one? To do what?
    .hint = Length of service is no reason. Speak of them, the team, then of yourself, then of what it will cost you.
    .the-team-label = the team
    .the-team-means = says what they, this very team, stand to gain
    .the-team-follow-up = And the twelve of them: what’s in it for them?
    .the-team-also-1 = The team needs new people not to be left to whoever sits next to them.
    .the-team-also-2 = I’d like call monitoring to be for learning, and no longer for checking up.
    .the-team-also-3 = What they’re missing is somebody who protects their breaks and explains the figures.
    .the-reason-label = the reason
    .the-reason-means = says where the wish came from, by a moment lived through
    .the-reason-follow-up = How long have you wanted this? There must have been a day.
    .the-reason-also-1 = I’ve wanted it ever since I trained my first colleague.
    .the-reason-also-2 = The best bit of my day is when somebody comes with a question and leaves with an idea.
    .the-reason-also-3 = While Luc was away I ran the briefings, and I enjoyed it.
    .the-price-label = the price
    .the-price-means = names what will be lost or has to be learned
    .the-price-follow-up = And what will you lose by it? Please don’t say “nothing”.
    .the-price-also-1 = I know I’ll lose some of the friendships I have here.
    .the-price-also-2 = The hardest thing will be telling a friend their work isn’t good enough.
    .the-price-also-3 = I’ll have to learn rostering, I’ve never done it.
    .whole = Good. You spoke of them before you spoke of yourself. I’ve noted the order.
    .thin = That’s short, after six years. I need more than that.
    .too-long = I’m stopping at your third sentence, which was the right one. Let’s go on.
    .off-topic = Anybody here could say that. I was asking why you, and why this team.
    .the-team-model-1 = This team has good figures and not much conversation. There are twelve of us and three ways of dealing with a blocked card, and new people learn whichever one their neighbour uses. What they’d gain with me is a quarter of an hour a week when we listen to one call together, no marks, and settle on one way.
    .the-reason-model-1 = I’ve wanted it since the day Bilal took his first bereavement file by himself. I’d helped him for a fortnight. I heard his voice over the partition, quite steady, and I was happier about that than about any call of my own that day.
    .the-price-model-1 = What I’ll lose I can more or less guess: the lunch table won’t talk the same way in front of me. And I’ll have to tell people I’m fond of things they won’t want to hear. That I need to learn; I’ve never yet led a talk of that kind.
    .the-team-model-2 = Chat and phones work back to back. When the lines overflow, chat doesn’t know, and the other way round. The customers go from one to the other and tell it all twice. I know both sides. What I’d like is one board, one briefing, and each of us stepping in for the other before it boils over.
    .the-reason-model-2 = Before the bank, I was on night reception in a hotel. The night the heating failed there was no manager. There were three of us, and I shared it out: you the blankets, you the corridors, me the desk. Nobody thought it odd, and I have to say I liked it.
    .the-price-model-2 = I’ll lose my quiet. On chat I’m in charge of my own day; this one will belong to other people. And there are the figures: I can read my own dashboard, but not yet one for twelve. I’d like you to teach me that before January.
    .weak = After six years I think I’ve done everything there is to do on the phone, so it’s the logical next step. I know all the products, I’m always on time, my results are good and people come to me with their questions as it is. I think I deserve it, and I’d like to move up.
    .weak-why = It’s all true, and it all looks backwards. Deserving a post isn’t saying what you’ll do with it: the twelve appear only once, to ask you questions.

# text: Racontez-moi une fois où un collègue est devenu meilleur parce que vous étiez là. Pas un chiffre. Une personne.
# again: Quelqu’un de l’équipe peinait. Vous ne dirigiez personne. Qu’avez-vous fait, et qu’est-ce que cela a changé ?
# hint: Qui peinait, et à quoi l’avez-vous vu ? Dites ce que vous avez demandé avant de conseiller, et ce que cette personne fait sans vous aujourd’hui.
# situation-follow-up: Qui était-ce, et de quoi souffrait son travail, exactement ? À quoi le voyait-on ?
# situation-also-1: Une nouvelle collègue paniquait à chaque appel de fraude.
# situation-also-2: Pendant le passage au nouveau CRM, mon voisin n’osait plus décrocher.
# task-follow-up: Vous l’avait-on demandé, ou l’avez-vous pris sur vous ?
# task-also-1: On m’avait demandé de l’accompagner pendant ses trois premières semaines.
# task-also-2: Ce n’était pas mon rôle, mais je voyais qu’elle allait partir.
# action-follow-up: Et vous, personnellement, qu’avez-vous fait ?
# action-also-1: J’ai commencé par écouter deux de ses appels avec elle.
# action-also-2: Je lui ai demandé ce qui lui faisait peur, avant de proposer quoi que ce soit.
# action-also-3: On a préparé ensemble une fiche d’une page qu’elle gardait à côté de l’écran.
# action-also-4: Chaque vendredi, on regardait un appel réussi et un appel raté.
# result-follow-up: Et maintenant ? Que fait cette personne sans vous ?
# result-also-1: Deux mois plus tard, elle prenait ces appels sans aide.
# result-also-2: Sa résolution au premier contact est passée de soixante à septante-deux pour cent.
# whole: Vous avez regardé avant de conseiller. C’est plus rare que vous ne croyez.
# thin: Je suis encore dans le couloir. Mettez-moi dans la pièce.
# too-long: C’est complet. Un peu plus que complet.
# off-topic: Là-dedans, je ne vois personne progresser. C’est ce que je demandais.
# situation-model-1: En novembre, Bilal avait une DMT de onze minutes, quand l’équipe tournait à sept. Il sautait ses pauses pour se rattraper, et plus il se pressait, plus les clients rappelaient.
# task-model-1: Personne ne me l’avait demandé. Mais je travaillais à la table d’à côté, et je voyais venir la démission. Je me suis donné deux semaines, avec l’accord de Luc.
# action-model-1: Je ne lui ai rien conseillé le premier jour : j’ai demandé à faire deux heures de double écoute avec lui, seulement pour écouter. Sa conversation était bonne. Il perdait quatre minutes après, à réécrire tout l’appel dans la fiche, par peur d’oublier. Je lui ai demandé ce qu’il craignait. On a cherché ensemble trois lignes qui suffisent : la demande, ce qui est fait, ce qui reste. Je relisais ses fiches le soir, cinq par jour, puis deux.
# result-model-1: Fin décembre, il était à huit minutes, et ses clients ne rappelaient plus. Il reprend ses pauses. En mars, c’est lui qui a montré les trois lignes à Noor.
# situation-model-2: Annelies venait du courrier et passait au chat. Elle écrivait de belles réponses, très complètes, de quinze lignes. Les clients répondaient « et donc ? », ou quittaient.
# task-model-2: Luc m’avait confié son accueil pour un mois. À la fin, elle devait tenir deux conversations à la fois sans que la satisfaction baisse.
# action-model-2: J’ai pris trois de ses échanges et trois des miens, sans les noms, et je lui ai demandé de jouer le client : « Où aurais-tu arrêté de lire ? » Elle a trouvé toute seule, à la deuxième ligne. Je lui ai proposé une règle : d’abord la réponse, ensuite une question, le reste si le client le demande. Et je lui ai laissé ses tournures, elles étaient meilleures que les miennes. On relisait dix minutes chaque matin.
# result-model-2: Au bout du mois, elle tenait deux conversations, avec une satisfaction de 4,4 sur 5. Depuis, c’est elle qui réécrit nos textes types, et j’ai changé deux des miens.
# weak: J’aide tout le monde, on me pose au moins dix questions par jour et je réponds toujours. Avec Bilal par exemple, je lui ai tout expliqué, je lui ai donné mes modèles, et quand c’était trop compliqué je prenais l’appel à sa place. Il sait qu’il peut compter sur moi.
# weak-why: Bilal peut compter sur vous, et c’est généreux. Mais il compte encore sur vous : prendre l’appel à sa place l’a soulagé sans le faire avancer. Elle cherche ce qu’il sait faire seul.
helped-colleague = Tell me about a time a colleague got better because you were there. Not a figure. A person.
    .again = Somebody in the team was struggling. You weren’t anybody’s boss. What did you do, and what did it change?
    .hint = Who was struggling, and how could you tell? Say what you asked before you advised, and what this person now does without you.
    .situation-follow-up = Who was it, and what was wrong with the work, exactly? Where did it show?
    .situation-also-1 = A new colleague panicked every time a fraud call came in.
    .situation-also-2 = When the new CRM arrived, the man next to me was afraid to pick up.
    .task-follow-up = Had you been asked to, or did you take it on yourself?
    .task-also-1 = I’d been asked to look after her for her first three weeks.
    .task-also-2 = It wasn’t my job, but I could see that she was going to leave.
    .action-follow-up = And you, personally: what did you do?
    .action-also-1 = I started by listening to two of her calls with her.
    .action-also-2 = I asked what frightened her before I suggested anything at all.
    .action-also-3 = We put together a one-page sheet that she kept next to her screen.
    .action-also-4 = Every Friday we looked at one call that had gone well and one that hadn’t.
    .result-follow-up = And now? What does this person do without you?
    .result-also-1 = Two months later she took those calls without any help.
    .result-also-2 = Her first contact resolution went from sixty to seventy-two per cent.
    .whole = You looked before you advised. That’s rarer than you’d think.
    .thin = I’m still out in the corridor. Put me in the room.
    .too-long = That’s complete. Slightly more than complete.
    .off-topic = I don’t see anybody getting better in that. That’s what I asked for.
    .situation-model-1 = In November Bilal’s handle time was eleven minutes when the team ran at seven. He was skipping his breaks to catch up, and the more he hurried, the more his customers rang back.
    .task-model-1 = Nobody had asked me to. But I worked at the next table, and I could see him handing in his notice. I gave myself two weeks, and Luc agreed.
    .action-model-1 = The first day I gave him no advice: I asked to sit in on two hours of his calls, only to listen. His conversations were fine. He lost four minutes afterwards, writing the whole call out again in the record, for fear of forgetting something. I asked what he was afraid of. Together we found three lines that do the job: what they wanted, what’s done, what’s left. I read his notes every evening, five a day, then two.
    .result-model-1 = By the end of December he was at eight minutes and his customers had stopped ringing back. He takes his breaks again. In March he was the one who showed Noor the three lines.
    .situation-model-2 = Annelies came over from letters to chat. She wrote lovely answers, very complete, fifteen lines long. Customers replied “so?” or left.
    .task-model-2 = Luc had asked me to look after her for a month. By the end she had to manage two conversations at once without satisfaction going down.
    .action-model-2 = I took three of her chats and three of mine, no names on them, and asked her to be the customer: “Where would you have stopped reading?” She found it by herself, at line two. I suggested a rule: the answer first, then a question, the rest if they ask. And I left her turns of phrase alone; they were better than mine. We read ten minutes’ worth together every morning.
    .result-model-2 = After a month she had two conversations going, at 4.4 out of 5. These days she’s the one who rewrites our templates, and I’ve changed two of my own.
    .weak = I help everybody, I get at least ten questions a day and I always answer. With Bilal, for example, I explained everything to him, I gave him my templates, and when it got too complicated I took the call for him. He knows that he can count on me.
    .weak-why = Bilal can count on you, and that’s generous. But he still has to: taking the call for him was a relief and no progress. She is looking for what he can do alone.

# text: Diriger une équipe, c’est recevoir ce que les autres n’ont pas pu finir. Parlez-moi d’un client qui vous est arrivé déjà en colère, par quelqu’un d’autre.
# again: Une escalade, ou un appel repris. Le client avait déjà tout raconté deux fois. Que s’est-il passé quand vous avez dit bonjour ?
# hint: Il y a deux personnes à soigner : le client, et le collègue qui vous l’a passé. Racontez les deux.
# situation-follow-up: Qu’est-ce que ce client avait déjà subi, avant vous ?
# situation-also-1: C’était un client transféré trois fois, sans que personne ne reprenne son dossier.
# situation-also-2: Ma collègue était au bord des larmes, et le client exigeait un responsable.
# task-follow-up: Et que vous restait-il à résoudre ? Avec quel pouvoir ?
# task-also-1: Je devais décider tout de suite si on lui remboursait les frais.
# task-also-2: Il fallait le calmer, trouver où ça bloquait, et soulager ma collègue.
# action-follow-up: Quels ont été vos premiers mots ? Et ensuite, vous-même ?
# action-also-1: J’ai d’abord demandé à ma collègue un résumé en deux phrases.
# action-also-2: Je lui ai dit ce que je savais déjà, pour qu’il n’ait pas à recommencer.
# action-also-3: J’ai reconnu l’erreur, j’ai donné mon nom et une heure de rappel.
# action-also-4: Après l’appel, j’ai pris dix minutes avec elle pour en parler.
# result-follow-up: Et comment cela s’est-il terminé, pour le client ? Et pour votre collègue ?
# result-also-1: Le client a retiré sa plainte le lendemain.
# result-also-2: Depuis, elle prend ce genre d’appel sans chercher d’aide.
# whole: Le client n’a pas raconté une troisième fois. C’est ce que je voulais entendre.
# thin: Vous avez repris l’affaire, soit. Avec quels mots ?
# too-long: Dans une escalade, on vous laisserait moins de temps. Retenez-le.
# off-topic: Je n’y entends pas de relais. Je cherche un client repris à quelqu’un d’autre.
# situation-model-1: En août, Noor m’a fait signe. Elle avait en ligne un monsieur bloqué à Porto, carte refusée à l’hôtel. C’était son troisième appel. Les deux premières fois, on lui avait dit d’attendre une heure, et l’hôtel gardait ses bagages.
# task-model-1: Je remplaçais Luc ce jour-là, je pouvais donc relever un plafond, mais pas débloquer une carte signalée. Il fallait qu’il paie sa chambre avant midi.
# action-model-1: J’ai demandé à Noor deux phrases avant de prendre le casque. Puis : « Monsieur, vous êtes à l’hôtel, sans vos bagages, et on vous a dit deux fois d’attendre. Vous n’avez rien à me répéter. » J’ai présenté nos excuses pour la deuxième attente, qui était de trop. J’ai appelé l’hôtel avec lui en ligne, j’ai proposé un virement immédiat, qu’il a validé, et l’hôtel a eu la preuve avec son accord.
# result-model-1: Il a eu ses bagages à onze heures quarante. L’après-midi, on a repris l’appel avec Noor : maintenant, elle demande d’emblée « qu’est-ce qui se passe si ça attend une heure ? »
# situation-model-2: Une dame avait envoyé trois messages de chat en une semaine. Son loyer était parti deux fois, deux ordres permanents au lieu d’un. Chaque collègue lui avait demandé de tout réexpliquer, et le dernier l’avait renvoyée vers l’agence.
# task-model-2: Elle m’est arrivée avec le mot « médiateur » à la première ligne. Je pouvais annuler l’ordre, pas reprendre l’argent au propriétaire. À moi de la suivre jusqu’au bout.
# action-model-2: J’ai relu les trois échanges avant de répondre ; deux minutes, je l’ai prévenue. J’ai écrit : « Voici ce que j’ai compris. Vous avez payé deux fois, vous l’avez dit trois fois, et il vous manque de quoi finir le mois. » J’ai annulé l’ordre en trop, j’ai préparé avec elle la demande au propriétaire, et je lui ai donné mon nom et une date : vendredi, dix heures.
# result-model-2: Le vendredi, l’argent était revenu, j’ai écrit quand même. Elle n’a pas été chez le médiateur. J’ai montré l’échange aux trois collègues, sans reproche ; depuis, on ouvre l’historique avant de dire bonjour.
# weak: Les collègues me passent souvent leurs clients difficiles, parce que je ne perds pas mon sang-froid. Une fois, un monsieur hurlait, ma collègue n’en sortait plus. J’ai pris l’appel, je lui ai tout réexpliqué correctement, j’ai fait un geste commercial et c’était réglé en cinq minutes.
# weak-why: Réglé, oui. Mais il a dû tout recommencer, le geste est venu avant le mot, et « correctement » se dit aux dépens de la collègue. Demain, elle vous passera le suivant.
took-over = A team lead gets what the others couldn’t finish. Tell me about a customer who reached you already angry, by way of somebody else.
    .again = An escalation, or a call you took over. The customer had told it all twice already. What happened when you said hello?
    .hint = There are two people to look after: the customer, and the colleague who passed them on. Tell her about both.
    .situation-follow-up = What had this customer been through already, before you?
    .situation-also-1 = It was a customer who’d been transferred three times, and nobody had picked up his case.
    .situation-also-2 = My colleague was close to tears, and the customer insisted on a manager.
    .task-follow-up = And what was left for you to solve? With what authority?
    .task-also-1 = I had to decide on the spot whether we’d refund his charges.
    .task-also-2 = I needed to calm him down, find out where it was stuck, and take the weight off my colleague.
    .action-follow-up = What were your first words? And after that, you yourself?
    .action-also-1 = First I asked my colleague for a summary in two sentences.
    .action-also-2 = I told him what I already knew, so he wouldn’t have to start again.
    .action-also-3 = I admitted our mistake, gave him my name and a time when I’d call back.
    .action-also-4 = After the call I took ten minutes with her to talk about it.
    .result-follow-up = And how did it end, for the customer? And for your colleague?
    .result-also-1 = The customer withdrew his complaint the next day.
    .result-also-2 = Since then she’s taken that sort of call without asking for help.
    .whole = The customer didn’t tell it a third time. That’s what I wanted to hear.
    .thin = You took it over, fine. In what words?
    .too-long = An escalation would give you less time. Bear it in mind.
    .off-topic = I don’t hear a handover in that. I’m looking for one you took over.
    .situation-model-1 = In August, Noor waved me over. She had a man on the line who was stuck in Porto, his card refused by the hotel. It was his third call. Twice he’d been told to wait an hour, and the hotel was holding on to his luggage.
    .task-model-1 = I was standing in for Luc that day, so I could raise a limit, but not unblock a card that had been reported. He had to pay for his room before noon.
    .action-model-1 = I asked Noor for two sentences before I put the headset on. Then: “You’re at the hotel, they’ve got your bags, and you’ve been told to wait, twice. You needn’t tell me again.” I apologised for the second wait, which was one too many. I rang the hotel with him on the line, suggested an instant transfer, which he approved, and the hotel got the proof with his consent.
    .result-model-1 = He had his bags at twenty to twelve. In the afternoon Noor and I went over the call; now she asks straight off, “What happens if it waits an hour?”
    .situation-model-2 = A lady had written to us on chat three times in one week. Her rent had gone out twice, two standing orders instead of one. Each colleague had asked her to explain it all again, and the last had sent her to her branch.
    .task-model-2 = She reached me with the word “ombudsman” in the first line. I could cancel the order, but not take the money back from the landlord. It was for me to see her through to the end.
    .action-model-2 = I read all three chats before I answered; two minutes, and I told her so. I wrote, “Here’s what I’ve understood. You paid twice, you’ve said so three times, and you’re short till the end of the month.” I cancelled the extra order, put together the request to the landlord with her, and gave her my name and a date: Friday, ten o’clock.
    .result-model-2 = By Friday the money was back; I wrote all the same. She never went to the ombudsman. I showed the chat to the three colleagues, no reproaches, and now we open the history before we say hello.
    .weak = Colleagues often pass me their difficult customers, because I keep my cool. Once there was a man screaming, and she couldn’t get anywhere with him. I took the call, explained it all to him again properly, gave him something as a goodwill gesture, and it was done in five minutes.
    .weak-why = Done, yes. But he had to start all over again, the gesture came before a word for him, and “properly” is said at a colleague’s expense. Tomorrow she’ll pass you the next one.

# text: Entre la direction et les douze, il y aura vous. Racontez-moi une décision d’en haut avec laquelle vous n’étiez pas d’accord. Elle peut être de moi.
# again: Une consigne vous paraissait mauvaise. Comment l’avez-vous dit, à qui, et qu’avez-vous fait en attendant ?
# hint: Elle n’attend ni un soldat ni un rebelle. Qu’aviez-vous en main pour en parler, et à qui l’avez-vous dit d’abord ?
# situation-follow-up: Quelle décision, et qu’est-ce qui vous gênait, précisément ?
# situation-also-1: On nous avait demandé de proposer un crédit à chaque appel, même pour une carte perdue.
# situation-also-2: La direction a supprimé le briefing du lundi pour gagner du temps.
# task-follow-up: Et que devait continuer à faire l’équipe, pendant ce temps ?
# task-also-1: En attendant, je devais appliquer la consigne comme tout le monde.
# task-also-2: C’était à moi de l’annoncer à l’équipe.
# action-follow-up: Vous n’étiez pas d’accord ; bien. L’avez-vous dit ? À qui, et avec quoi dans la main ?
# action-also-1: J’ai demandé un rendez-vous plutôt que d’en parler dans le couloir.
# action-also-2: J’ai apporté des chiffres et deux exemples d’appels.
# action-also-3: J’ai proposé un essai sur deux semaines.
# action-also-4: J’ai d’abord demandé pourquoi cette décision avait été prise.
# result-follow-up: Qu’en est-il sorti ? Et si rien n’a changé, qu’avez-vous fait de votre désaccord ?
# result-also-1: La consigne a été adaptée un mois plus tard.
# result-also-2: Ça n’a pas changé, mais j’ai compris la raison, et je l’ai expliquée à l’équipe.
# whole: Vous me l’avez apporté avec des faits, et pas par le couloir. Merci.
# thin: Vous n’avez jamais été en désaccord avec moi, en six ans ? Je m’inquiète.
# too-long: Je connais la consigne, je l’ai signée. Venez-en à vous.
# off-topic: Je n’y entends pas de désaccord. J’en voulais un, vers le haut.
# situation-model-1: En janvier, le nouveau texte d’accueil est arrivé : quarante secondes de phrases, avec l’enquête de satisfaction annoncée d’avance. Moi, j’entendais les clients soupirer, et il y en avait qui criaient « conseiller ! » comme à une machine.
# task-model-1: On devait le dire en entier, la grille d’évaluation y donnait dix points. Donc je le disais. Mais je trouvais que vous deviez savoir ce que ça faisait.
# action-model-1: J’ai compté d’abord. Pendant une semaine, sur nonante appels, j’ai noté à quel moment on me coupait : trente-quatre fois avant la fin. J’ai préparé une page, avec deux débuts plus courts qui gardaient la vérification d’identité et les mentions obligatoires. Je vous l’ai apportée à vous, pas au coin café, et j’ai demandé un essai de quinze jours sur quatre postes.
# result-model-1: Vous avez dit oui pour l’un des deux textes. On a gagné vingt secondes par appel, et l’enquête est passée à la fin. Le deuxième, vous l’avez refusé, et je vois maintenant pourquoi.
# situation-model-2: Au printemps, on a demandé au chat de tenir quatre conversations à la fois au lieu de deux. L’objectif se comprenait : la file du matin montait à vingt minutes.
# task-model-2: C’était à moi d’expliquer le changement aux six du chat, puisque je tenais leur planning. Et je n’y croyais pas.
# action-model-2: Je leur ai présenté la consigne telle quelle, sans lever les yeux au ciel. Au bout d’une semaine, je vous ai demandé un quart d’heure. J’ai dit : « Je l’applique, et je pense que ça va coûter plus que ça ne rapporte. » J’avais comparé : à trois, le délai de réponse tenait ; à quatre, un client sur cinq revenait le lendemain. J’ai proposé trois, et quatre seulement entre neuf et dix.
# result-model-2: Vous avez gardé quatre trois semaines encore, pour voir. On a vu, et l’équipe est passée à trois. Je ne l’ai pas crié sur les toits : la file de neuf heures, c’est votre mesure à vous qui l’a vidée.
# weak: Honnêtement, le script de janvier, tout le monde trouvait ça ridicule, et moi aussi. Je l’ai dit aux collègues, et on s’est arrangés entre nous pour le raccourcir quand personne n’écoutait. Et vous voyez, à la fin il a été changé, donc on avait raison.
# weak-why: Avoir raison ne suffit pas : elle a appris le problème en dernier, et l’équipe a appris qu’une consigne se contourne. Demain, cette consigne sera peut-être la vôtre.
disagreed = Between management and the twelve there will be you. Tell me about a decision from above that you didn’t agree with. It may be one of mine.
    .again = An instruction seemed wrong to you. How did you say so, to whom, and what did you do in the meantime?
    .hint = She wants neither a soldier nor a rebel. What did you have in your hand when you spoke up, and whom did you tell first?
    .situation-follow-up = Which decision, and what was it that bothered you, precisely?
    .situation-also-1 = We’d been told to offer a loan on every call, even for a lost card.
    .situation-also-2 = Management dropped the Monday briefing to save time.
    .task-follow-up = And what was the team supposed to go on doing in the meantime?
    .task-also-1 = In the meantime I had to follow the instruction like everyone else.
    .task-also-2 = I was the one who had to tell the team.
    .action-follow-up = You disagreed; good. Did you say so? To whom, and with what in your hand?
    .action-also-1 = I asked for an appointment rather than talk about it in the corridor.
    .action-also-2 = I brought figures and two calls as examples.
    .action-also-3 = I suggested a trial for two weeks.
    .action-also-4 = First of all I asked why the decision had been made.
    .result-follow-up = What came of it? And if nothing changed, what did you do with your disagreement?
    .result-also-1 = A month later the instruction was adapted.
    .result-also-2 = It didn’t change, but I understood the reason and explained it to the team.
    .whole = You brought it to me with facts, and not by way of the corridor. Thank you.
    .thin = You’ve never disagreed with me, in six years? Now I’m worried.
    .too-long = I know the instruction, I signed it. Come to yourself.
    .off-topic = I don’t hear a disagreement in that. I wanted one that went upwards.
    .situation-model-1 = In January the new greeting came in: forty seconds of sentences, with the satisfaction survey announced up front. I could hear customers sighing, and some of them shouted “Advisor!” as if I were a machine.
    .task-model-1 = We had to say all of it, the scorecard gave it ten points. So I said it. But I thought you ought to know what it was doing.
    .action-model-1 = I counted first. For a week, over ninety calls, I noted the moment they cut in: thirty-four times before the end. I wrote one page, with two shorter openings that kept the identity check and the compulsory wording. I brought it to you, not to the coffee corner, and asked for a fortnight’s trial on four desks.
    .result-model-1 = You said yes to one of the two. We gained twenty seconds a call, and the survey moved to the end. The other one you turned down, and I can see why now.
    .situation-model-2 = In the spring, chat was told to run four conversations at a time instead of two. You could see the reason: the morning queue was up to twenty minutes.
    .task-model-2 = It was for me to explain it to the six on chat, since I kept their roster. And I didn’t believe in it.
    .action-model-2 = I presented the instruction as it stood, without rolling my eyes. A week in, I asked you for a quarter of an hour. I said, “I’m doing it, and I think it’ll cost more than it brings.” I’d compared: at three, response times held; at four, one customer in five was back the next day. I suggested three, and four only between nine and ten.
    .result-model-2 = You kept to four for another three weeks, to see. We saw, and went to three. I didn’t shout about it: the nine o’clock queue was cleared by your measure, not mine.
    .weak = Honestly, everybody thought that January script was ridiculous, and so did I. I said so to the others, and between us we found ways to shorten it when nobody was listening. And you see, it got changed in the end, so we were right.
    .weak-why = Being right isn’t enough: she was the last to hear of the problem, and the team learned that an instruction can be got round. The next instruction may be yours.

# text: Lundi, neuf heures cinq. Deux malades, quatorze minutes d’attente sur la ligne. Noor sort en larmes d’un appel. J’attends votre rapport pour dix heures, et vous avez une double écoute prévue avec Bilal. Par quoi commencez-vous, et qui prévenez-vous ?
# again: Le même lundi : deux absents, une file, des larmes, un rapport, une écoute. Donnez-moi votre première demi-heure.
# hint: Vous n’avez plus un casque, vous en avez dix. Demandez-vous ce que personne d’autre ne peut faire, et ce qui tient en une phrase.
# the-person-label: la personne
# the-person-means: s’occupe d’abord de celle qui pleure, ou la confie à quelqu’un
# the-person-follow-up: Et Noor ? Elle est toujours dans le couloir.
# the-person-also-1: Je commence par aller voir Noor et je la retire de la ligne.
# the-person-also-2: Je lui demande de quoi elle a besoin, là, maintenant.
# the-person-also-3: Je propose à une collègue qu’elle aime bien de prendre sa pause avec elle.
# the-order-label: l’ordre
# the-order-means: dit ce qui passe avant, ce qui attend, et d’après quoi
# the-order-follow-up: Tout à la fois, c’est ce que font les débutants. Qu’est-ce qui attend ?
# the-order-also-1: La file vient en deuxième, et je fais passer deux personnes du chat au téléphone.
# the-order-also-2: Le rapport peut attendre une heure, pas Noor.
# the-order-also-3: Je remets la double écoute à demain.
# the-word-label: le mot
# the-word-means: prévient la responsable, l’équipe ou les clients, avec une heure
# the-word-follow-up: Et moi, à dix heures, devant ma boîte vide, je devine ?
# the-word-also-1: Je vous préviens tout de suite que le rapport arrivera à onze heures.
# the-word-also-2: Je dis à l’équipe où on en est, et jusqu’à quand ça va durer.
# the-word-also-3: Je fais annoncer le vrai temps d’attente aux clients.
# whole: J’aurais reçu votre message à neuf heures dix. Cela m’aurait suffi.
# thin: C’est court, pour un lundi pareil.
# too-long: Il est neuf heures vingt, et la file est à dix-neuf minutes.
# off-topic: Vous me décrivez un bon lundi. Je vous en ai donné un mauvais.
# the-person-model-1: Noor d’abord. Pas longtemps : je la mets hors ligne, je ferme une porte, je lui demande ce qui s’est passé, et si elle veut cinq minutes à deux ou dix minutes à elle. S’il y a eu une menace, j’y reste, et le reste attend.
# the-order-model-1: Je mesure à ceci : qu’est-ce qui ne se rattrape pas ? Une collègue qu’on laisse dans un couloir, ça ne se rattrape pas. La file, ensuite : je demande à deux personnes du chat de passer en ligne jusqu’à dix heures, je décale les pauses en demandant à chacun, et je mets le message d’attente avec la vraie durée. La double écoute avec Bilal est remise à demain, même heure ; je le lui dis en face. Le rapport vient en dernier.
# the-word-model-1: À neuf heures dix, vous recevez deux lignes : « Deux absents, file à quatorze, Noor hors ligne, chat en renfort. Rapport à onze heures trente ; s’il vous le faut pour dix, dites-le, je vous envoie les chiffres bruts. »
# the-order-model-2: De mes nuits d’hôtel, j’ai gardé une habitude : une minute debout, sans rien toucher, pour voir toute la salle. Puis je trie. Ce que personne d’autre ne peut faire : Noor. Ce qu’un autre peut faire : la file. Ce qui peut bouger : le rapport et l’écoute.
# the-person-model-2: Je vais vers Noor avec un verre d’eau et une seule question : « C’est ce qu’il a dit, ou c’est ce qu’on n’a pas pu faire ? » La réponse change tout. Si elle préfère parler à Annelies qu’à moi, tant mieux, je les libère dix minutes toutes les deux, et je prends sa ligne le temps qu’il faut.
# the-word-model-2: J’écris à l’équipe : « On est dix, l’attente est à quatorze, on ne court pas, on rappelle ceux qui le demandent. » À Bilal : demain neuf heures. Et à vous, un coup de fil de trente secondes : le rapport aura une heure et demie de retard, et si à neuf heures trente la file dépasse vingt, je reviens vous demander deux personnes.
# weak: Je commencerais par la file, parce que c’est le client qui passe avant tout et que le niveau de service plonge. Je prendrais des appels moi-même pour montrer l’exemple, tout en finissant le rapport entre deux. Pour Noor, je demanderais à une collègue d’aller voir. Bilal comprendra.
# weak-why: Prendre un casque rassure, et pendant ce temps dix casques n’ont plus personne à leur tête. Noor et Bilal apprennent en une matinée quelle place ils ont. Et la responsable attend toujours un mot.
monday-nine = Monday, five past nine. Two off sick, fourteen minutes’ wait on the line. Noor comes off a call in tears. I’m expecting your report by ten, and you’ve a monitoring session booked with Bilal. Where do you begin, and whom do you tell?
    .again = The same Monday: two absent, a queue, tears, a report, a session. Give me your first half-hour.
    .hint = You no longer have one headset, you have ten. Ask yourself what nobody else can do, and what fits into a sentence.
    .the-person-label = the person
    .the-person-means = looks after the one in tears first, or gives her into good hands
    .the-person-follow-up = And Noor? She’s still in the corridor.
    .the-person-also-1 = I start by going to see Noor, and I take her off the line.
    .the-person-also-2 = I ask her what she needs, here and now.
    .the-person-also-3 = I suggest to a colleague she likes that they take their break together.
    .the-order-label = the order
    .the-order-means = says what goes first, what waits, and by what measure
    .the-order-follow-up = Everything at once is what beginners do. What waits?
    .the-order-also-1 = The queue comes second, and I move two people from chat to the phones.
    .the-order-also-2 = The report can wait an hour. Noor can’t.
    .the-order-also-3 = I put the monitoring session off till tomorrow.
    .the-word-label = the word
    .the-word-means = tells the manager, the team or the customers, with a time
    .the-word-follow-up = And I, at ten, with nothing in my inbox, am left to guess?
    .the-word-also-1 = I let you know straight away that the report will be there at eleven.
    .the-word-also-2 = I tell the team where we are and how long it’s going to last.
    .the-word-also-3 = I have the real waiting time announced to the customers.
    .whole = I’d have had your message at ten past nine. That would have been enough for me.
    .thin = That’s short, for a Monday like this.
    .too-long = It’s twenty past, and the queue’s at nineteen minutes.
    .off-topic = You’re describing a good Monday. I gave you a bad one.
    .the-person-model-1 = Noor first. Not for long: I take her off the line, I close a door, I ask what happened, and whether she’d like five minutes with me or ten to herself. If somebody threatened her, I stay, and the rest waits.
    .the-order-model-1 = My measure is: what can’t be made up for later? A colleague left standing in a corridor can’t. The queue comes next: I ask two people from chat to go on the phones till ten, I move the breaks, asking each one, and I put the real waiting time in the message. Bilal’s session goes to tomorrow, same time, and I tell him to his face. The report comes last.
    .the-word-model-1 = At ten past nine you get two lines: “Two absent, queue at fourteen, Noor off the line, chat helping out. Report at half past eleven; if you need it by ten, say so and I’ll send the bare figures.”
    .the-order-model-2 = From my hotel nights I’ve kept a habit: one minute on my feet, touching nothing, so that I see the whole room. Then I sort. What nobody else can do: Noor. What somebody else can: the queue. What can be moved: the report and the session.
    .the-person-model-2 = I go to Noor with a glass of water and a single question: “Is it what he said, or what we couldn’t do?” Everything depends on the answer. If she’d rather talk to Annelies than to me, so much the better, I free them both for ten minutes and take her line for as long as it needs.
    .the-word-model-2 = I write to the team: “There are ten of us, the wait’s fourteen minutes, nobody runs, we call back whoever asks for it.” To Bilal: tomorrow at nine. And to you, half a minute by phone: the report will be an hour and a half late, and if the queue’s over twenty at half past, I’ll be back to ask you for two people.
    .weak = I’d start with the queue, because the customer comes before everything and the service level’s dropping. I’d take calls myself to set an example, and finish the report in between. For Noor, I’d ask one of the others to go and see. Bilal will understand.
    .weak-why = Putting a headset on is comforting, and meanwhile ten headsets have no lead. Noor and Bilal learn in one morning where they stand. And the manager is still waiting for a word.

# text: La personne avec qui vous mangez depuis six ans arrive en retard pour la troisième fois cette semaine. Les autres regardent ailleurs. Vous dirigez l’équipe depuis un mois. Votre amie s’assied en face de vous, porte fermée. Que lui dites-vous ?
# again: Je joue votre amie : « Tu ne vas quand même pas me faire ça, toi ? » À vous. Vos mots, s’il vous plaît, pas votre avis.
# hint: Parlez-lui, dans vos mots, tutoiement compris. Ni le règlement d’abord, ni l’amitié d’abord.
# the-fact-label: le fait
# the-fact-means: nomme les retards simplement, avec ce qu’ils font aux autres
# the-fact-follow-up: Elle vous sourit. Elle croit que vous parlez d’autre chose. Dites la chose.
# the-fact-also-1: Tu es arrivée trois fois en retard cette semaine, et je dois t’en parler.
# the-fact-also-2: Quand tu arrives à neuf heures, c’est Noor qui prend tes appels.
# the-fact-also-3: Je t’en parle aujourd’hui, parce que je l’aurais dit à n’importe qui d’autre.
# the-question-label: la question
# the-question-means: demande ce qui se passe, et laisse la place de répondre
# the-question-follow-up: Vous avez parlé deux minutes. Elle, pas encore.
# the-question-also-1: Est-ce qu’il se passe quelque chose ?
# the-question-also-2: Qu’est-ce qui t’empêche d’arriver à l’heure, en ce moment ?
# the-question-also-3: Comment est-ce que tu le vois, toi ?
# the-agreement-label: l’accord
# the-agreement-means: convient d’une chose précise, d’une date, et de ce qui suit sinon
# the-agreement-follow-up: Elle se lève, elle vous fait la bise. Et lundi, elle arrive à quelle heure ?
# the-agreement-also-1: On essaie un autre horaire pendant deux semaines, et on fait le point vendredi.
# the-agreement-also-2: À partir de lundi, tu préviens avant, et on en reparle dans huit jours.
# the-agreement-also-3: Si ça recommence, je devrai le signaler, et je te le dis maintenant.
# whole: L’amitié est encore là, et l’équipe aussi. On peut garder les deux, à cette condition.
# thin: Elle est assise là, elle attend. Avec quels mots ?
# too-long: Vous vous excusez depuis une minute. Elle le sent.
# off-topic: Vous me parlez à moi. Parlez-lui, à elle.
# the-fact-model-1: « Merci d’être venue. Je te parle avec mon autre casquette, et ça me coûte un peu. Cette semaine, tu as eu douze, vingt et vingt-cinq minutes de retard. Chaque fois, c’est Bilal qui a pris tes appels, et il n’ose pas le dire. »
# the-question-model-1: Je m’arrête là, et j’attends. Puis : « Qu’est-ce qui se passe ? Tu me dis ce que tu veux, et ce que tu ne veux pas me dire, tu le gardes. » Si elle répond « tu ne vas pas me faire ça », je dis : « Ce que je ne veux pas te faire, c’est me taire, et que tu l’apprennes par une lettre. »
# the-agreement-model-1: « Voilà ce que je te propose. Si c’est un problème d’horaire, on regarde ensemble un début à neuf heures et demie, je peux l’obtenir pour un mois. Sinon, lundi, c’est huit heures et demie, et si ça coince, un message avant, pas après. On se revoit vendredi, dix minutes. Si ça continue, je devrai l’écrire, et tu le sauras d’abord par moi. Et on mange ensemble à midi, si tu veux bien encore. »
# the-fact-model-2: « Assieds-toi. Tu sais de quoi on va parler, je crois, et j’aime mieux que ce soit moi. Trois retards depuis lundi. Les autres s’organisent autour de toi sans rien dire, et ils regardent ce que je vais faire, parce que c’est toi. »
# the-question-model-2: « Je te connais depuis six ans, et ça ne te ressemble pas. Est-ce qu’il y a quelque chose que je peux changer ici ? Tu n’as pas à me raconter ta vie. » Et je la laisse parler, même si c’est long, même si elle se fâche. Si elle pleure, on arrête et on reprend l’après-midi.
# the-agreement-model-2: « De quoi as-tu besoin pour être là à la demie, lundi ? » C’est elle qui propose, et moi, je dis ce que je peux tenir. Puis je répète : « Donc tu échanges tes mardis avec Noor jusqu’à la fin du mois, je le mets au planning aujourd’hui, et vendredi en huit on regarde. Si ça ne marche pas, la suite est la même que pour tout le monde, et je ne ferai pas semblant. »
# weak: Je lui dirais : écoute, entre nous, tu me mets dans une position délicate. Moi je m’en fiche, tu le sais, mais Carine va finir par le voir et c’est sur moi que ça va retomber. Alors fais un effort, s’il te plaît, au moins quand elle est là.
# weak-why: « Entre nous » vous cache derrière la responsable. Elle a compris qu’il faut éviter d’être vue, pas qu’il faut arriver. Et Bilal, qui prend ses appels, n’existe pas.
friend-late = The friend you’ve had lunch with for six years is late for the third time this week. The team looks the other way. You’ve been leading it for a month. She sits down opposite you, door closed. What do you say to her?
    .again = I’ll be your friend: “You’re not really going to do this to me, are you? You?” Go on. Your words, please, not your opinion.
    .hint = Talk to her, in the words you’d use. Neither the rules first nor the friendship first.
    .the-fact-label = the fact
    .the-fact-means = names the lateness plainly, and what it does to the others
    .the-fact-follow-up = She’s smiling at you. She thinks it’s about something else. Say it.
    .the-fact-also-1 = You’ve been late three times this week, and I have to talk to you about it.
    .the-fact-also-2 = When you come in at nine, it’s Noor who takes your calls.
    .the-fact-also-3 = I’m bringing it up today because I’d have told anybody else.
    .the-question-label = the question
    .the-question-means = asks what is going on, and leaves room for an answer
    .the-question-follow-up = You’ve been talking for two minutes. She hasn’t, yet.
    .the-question-also-1 = Is something going on?
    .the-question-also-2 = What’s keeping you from being here on time just now?
    .the-question-also-3 = How do you see it yourself?
    .the-agreement-label = the agreement
    .the-agreement-means = settles one definite thing, a date, and what follows otherwise
    .the-agreement-follow-up = She gets up, she kisses you on the cheek. And what time does she come in on Monday?
    .the-agreement-also-1 = Let’s try other hours for two weeks and see where we are on Friday.
    .the-agreement-also-2 = From Monday you let me know beforehand, and we’ll talk again in a week.
    .the-agreement-also-3 = If it happens again I’ll have to report it, and I’m telling you so now.
    .whole = The friendship’s still there, and so is the team. One can keep both, on that condition.
    .thin = She’s sitting there, waiting. In what words?
    .too-long = You’ve been apologising for a minute. She can feel it.
    .off-topic = You’re talking to me. Talk to her.
    .the-fact-model-1 = “Thanks for coming in. I’ve got my other hat on, and it isn’t easy for me. This week you’ve been twelve, twenty and twenty-five minutes late. Each time Bilal took your calls, and he doesn’t like to say so.”
    .the-question-model-1 = I stop there, and I wait. Then: “What’s going on? Tell me what you like, and whatever you don’t want to tell me, keep.” If she says, “You’re not going to do this to me,” I say, “What I don’t want to do to you is keep quiet, and have you find out from a letter.”
    .the-agreement-model-1 = “Here’s what I suggest. If it’s the hours, let’s look at a half past nine start, I can get that for a month. If not, it’s half past eight on Monday, and if there’s a snag, a message before, not after. We’ll sit down again on Friday, ten minutes. If it goes on I’ll have to put it in writing, and you’ll hear that from me first. And we’re having lunch at noon, if you still want to.”
    .the-fact-model-2 = “Have a seat. I think you know what this is about, and I’d rather it came from me. Late three times since Monday. The others work round you and say nothing, and they’re watching what I’ll do, because it’s you.”
    .the-question-model-2 = “I’ve known you for six years, and this isn’t like you. Is there anything I can change here? You don’t have to tell me your life.” And I let her talk, even if it takes a while, even if she gets angry with me. If she cries, we stop and go on in the afternoon.
    .the-agreement-model-2 = “What would you need to be here by half past on Monday?” It’s for her to suggest, and for me to say what I can stick to. Then I say it back: “So you swap your Tuesdays with Noor till the end of the month, I’m putting it in the roster today, and we look at it a week on Friday. If it doesn’t work, what comes next is the same as for everybody, and I won’t pretend otherwise.”
    .weak = I’d tell her: look, between you and me, you’re putting me in an awkward spot. I don’t mind, you know that, but Carine’s going to notice sooner or later and I’m the one who’ll get it in the neck. So make an effort, please, at least when she’s around.
    .weak-why = “Between you and me” hides the lead behind the manager. What she has understood is not to be seen, rather than to be there. And Bilal, who takes her calls, doesn’t exist.

# text: La dernière. Un matin, l’un des douze viendra vous avouer une faute, et il la racontera comme on raconte les fautes dans votre équipe. Alors montrez-moi : une faute à vous, dans cette maison.
# again: Une faute de votre fait, ici, qui a coûté quelque chose à un client ou à un collègue. Que s’est-il passé, et qu’en reste-t-il ?
# hint: Elle ne cherche pas la plus grosse. Elle écoute si vous la racontez entière, à qui vous l’avez dite, et ce qui a changé depuis.
# situation-follow-up: Donnez-moi le moment. Quel client, quelle promesse, quel jour ?
# situation-also-1: Il y a trois ans, j’ai donné à une cliente un mauvais délai pour son crédit.
# situation-also-2: Un soir, j’ai raccroché un peu vite au nez d’un client qui n’avait pas fini.
# situation-also-3: J’avais transféré un appel sans rester en ligne, et il s’est perdu.
# task-follow-up: Et qu’est-ce qui dépendait de vous, là-dedans, et de personne d’autre ?
# task-also-1: C’était mon dossier, et j’avais donné ma parole.
# task-also-2: C’était à moi de vérifier avant d’envoyer.
# action-follow-up: Quand vous l’avez su, qu’avez-vous fait, vous ? À qui l’avez-vous dit ?
# action-also-1: Je l’ai rappelée le lendemain pour lui dire que l’erreur venait de moi.
# action-also-2: J’en ai parlé à mon chef avant qu’il ne l’apprenne autrement.
# action-also-3: J’ai demandé qu’on réécoute cet appel ensemble.
# result-follow-up: Qu’est-ce que cela a coûté, au bout du compte ? Et que faites-vous, depuis, que vous ne faisiez pas ?
# result-also-1: Elle a perdu une journée, et la banque lui a rendu les frais.
# result-also-2: Depuis, je note chaque promesse pendant l’appel.
# whole: Celle-là, racontez-la à l’équipe la première semaine. Elle vous épargnera dix réunions.
# thin: Je connais une version plus longue. Essayez encore.
# too-long: La faute tient en deux phrases. Le reste, ce sont les circonstances.
# off-topic: Je n’y trouve pas la faute. J’en demandais une de vous.
# situation-model-1: Il y a deux ans, un vendredi, j’ai promis à un client de le rappeler avant six heures. Il vendait sa voiture le samedi, il devait savoir si l’argent de l’acheteur était arrivé. J’ai pris trois autres appels, et j’ai fermé mon poste sans y repenser.
# task-model-1: La promesse était de moi, personne d’autre ne l’avait. Elle n’était écrite nulle part, sauf sur un papier sous mon clavier.
# action-model-1: Je l’ai retrouvée le lundi à huit heures. J’ai d’abord appelé : j’ai dit que j’avais oublié, sans parler de la charge. Il avait annulé la vente. Je lui ai demandé ce que je pouvais encore faire, et il a eu dans l’heure la confirmation écrite, à montrer à l’acheteur. Puis je l’ai dit à Luc, avant que le client n’appelle.
# result-model-1: La vente s’est refaite le mercredi, cent euros plus bas. On les lui a remboursés. Depuis, je ne promets plus rien sans l’écrire dans la fiche pendant que le client est encore en ligne. Et le papier sous le clavier, je l’ai gardé.
# situation-model-2: Mon premier hiver au chat, j’avais trois conversations ouvertes. Un monsieur me disait que le compte de sa mère avait « des choses bizarres ». J’ai pensé à une erreur de carte, et je l’ai transféré à l’aveugle vers les cartes.
# task-model-2: C’était à moi de poser une question de plus, et de rester jusqu’à ce que quelqu’un réponde. Ce n’était pas la carte : quelqu’un avait appelé sa mère en se faisant passer pour nous.
# action-model-2: Il a attendu vingt minutes dans la mauvaise file. Je l’ai vu en relisant, à la pause. J’ai appelé moi-même la cellule fraude, je leur ai donné tout le fil, puis j’ai appelé le fils : « Je vous ai mal orienté. La cellule fraude appelle votre mère tout de suite ; d’ici là, qu’elle ne fasse rien. » J’ai demandé à passer en calibrage avec cet échange-là.
# result-model-2: On a arrêté deux virements sur trois. Le troisième, non, neuf cents euros, et j’y pense encore. Depuis, « bizarre » est sur notre liste de mots qui partent à la fraude tout de suite, et je n’ai plus transféré personne sans rester.
# weak: C’est vrai qu’il m’est arrivé d’oublier un rappel, comme à tout le monde. Mais il faut voir qu’à l’époque on était trois de moins, que le CRM plantait deux fois par jour et que personne ne nous avait formés au nouvel écran. Le client l’a très bien pris, d’ailleurs.
# weak-why: Les circonstances sont justes, et elle les connaît. Mais elles ont pris toute la place : ni client, ni promesse, ni coût. Qui dirige devra un jour dire « c’est moi », devant douze personnes.
show-them-how = The last one. Some morning one of the twelve will come and own up to a mistake, and it’ll be told the way mistakes get told in your team. So show me: one of yours, in this house.
    .again = A mistake of yours, here, that cost a customer or a colleague something. What happened, and what’s left of it?
    .hint = She isn’t looking for the biggest. She listens for whether you tell it whole, whom you told, and what has changed since.
    .situation-follow-up = Give me the moment. Which customer, which promise, what day?
    .situation-also-1 = Three years ago I gave a customer the wrong date for her loan.
    .situation-also-2 = One evening I put the phone down on a customer who hadn’t quite finished.
    .situation-also-3 = I’d transferred a call without staying on the line, and it got lost.
    .task-follow-up = And what in all that depended on you, and on nobody else?
    .task-also-1 = It was my case, and I’d given my word.
    .task-also-2 = It was my job to check before I sent it.
    .action-follow-up = When you found out, what did you do yourself? Whom did you tell?
    .action-also-1 = I rang her the next day to tell her the mistake was mine.
    .action-also-2 = I talked to my team lead before he could hear of it some other way.
    .action-also-3 = I asked if we could listen to that call together.
    .result-follow-up = What did it cost, when all’s said and done? And what do you do now that you didn’t do then?
    .result-also-1 = She lost a day over it, and the bank gave her back the fees.
    .result-also-2 = Ever since, I write down every promise during the call.
    .whole = Tell the team that one in your first week. It’ll save you ten meetings.
    .thin = I know a longer version. Try again.
    .too-long = The mistake fits into two sentences. The rest is circumstances.
    .off-topic = I can’t find the mistake in that. I asked for one of yours.
    .situation-model-1 = Two years ago, on a Friday, I promised a customer I’d ring him back before six. He was selling his car on the Saturday and had to know if the buyer’s money was in. I took three more calls and shut my desk down without another thought.
    .task-model-1 = It was my promise, nobody else had it. It wasn’t written anywhere, only on a scrap of paper under my keyboard.
    .action-model-1 = I found it on Monday at eight. First I rang him: I said that I’d forgotten, and nothing about how busy it was. He’d called off the sale. I asked what I could still do, and within the hour he had it confirmed in writing, to show the buyer. Then I told Luc, before the customer did.
    .result-model-1 = The sale went through on the Wednesday, a hundred euros lower. We made that good. Since then I promise nothing without writing it in the record while the customer’s still on the line. And I’ve kept that scrap of paper.
    .situation-model-2 = My first winter on chat, I had three conversations open. A man told me there were “odd things” on his mother’s account. I thought it was a card error and passed him on cold to the card desk.
    .task-model-2 = It was for me to ask one more question, and to stay till somebody answered. It wasn’t the card: somebody had phoned his mother and pretended to be us.
    .action-model-2 = He sat for twenty minutes in the wrong queue. I saw it in my break, reading back. I rang the fraud unit myself and gave them the whole thread, then I rang the son: “I sent you to the wrong place. The fraud unit’s ringing your mother right now; until then, she shouldn’t do a thing.” I asked for that chat to be used in calibration.
    .result-model-2 = Two transfers out of three were stopped. The third wasn’t, nine hundred euros, and I still think about it. “Odd” is on our list of words that go straight to fraud now, and I’ve never again transferred anybody without staying on.
    .weak = It’s true I’ve forgotten the odd callback, like everybody. But you have to remember that we were three short at the time, the CRM crashed twice a day, and nobody had trained us on the new screen. The customer took it very well, as a matter of fact.
    .weak-why = The circumstances are true, and she knows them. But they’ve taken all the room: no customer, no promise, no cost. Whoever leads will have to say “that was me” one day, in front of twelve people.

# text: De mon côté, c’est tout. Posez-moi vos questions. Vous me connaissez, ne les choisissez pas pour me plaire.
# none: Rien ? Après six ans, cela m’étonne. Vous avez jusqu’à jeudi soir, et vous avez mon GSM.
own = That’s all from my side. Ask me your questions. You know me; don’t choose them to please me.
    .none = Nothing? After six years, that surprises me. You have till Thursday evening, and you have my mobile number.

# text: De combien serait l’augmentation, exactement ?
# answer: C’est dans le barème, vous l’avez comme moi.
# costs: L’argent se demande, il n’y a pas de honte. Mais comme première question, après trois quarts d’heure sur l’équipe, celle-là répond à votre place au « pourquoi » du début. Gardez-la pour la proposition.
own-how-much-more = How much more would it pay, exactly?
    .answer = It’s in the scale. You have it, as I do.
    .costs = There’s no shame in asking about money. But as a first question, after three quarters of an hour about the team, it answers her “why” on your behalf. Keep it for the offer.

# text: Qu’est-ce qui vous ferait dire, dans six mois, que vous vous êtes trompée en me choisissant ?
# answer: Que vous preniez encore quarante appels par jour. J’aurais perdu quelqu’un au téléphone, et je n’aurais gagné personne à la tête de l’équipe.
own-wrong-to-choose = What would make you say, in six months, that you’d been wrong to choose me?
    .answer = If you were still taking forty calls a day. I’d have lost somebody on the phones, and gained nobody at the head of the team.

# text: Comment annoncerez-vous le choix aux deux autres, et que dirai-je, moi, le premier jour ?
# answer: À chacun en face, le même après-midi, avec la raison. Vous, rien ce jour-là. Le lendemain, vous allez les voir, un par un, et vous demandez ce qu’ils attendent de vous.
own-telling-the-others = How will you tell the other two, and what do I say on the first day?
    .answer = Each of them face to face, the same afternoon, with the reason. You say nothing that day. The next, you go and see them, one after the other, and ask what they expect of you.

# text: Quelle part de la décision est à moi, sur les horaires et sur les gestes commerciaux ?
# answer: Les échanges d’horaires, tous, tant que le niveau de service tient. Les gestes, jusqu’à cent cinquante euros. Au-delà, vous m’appelez, et je décroche.
own-how-much-is-mine = How much of the decision is mine, on rosters and on goodwill gestures?
    .answer = Shift swaps, all of them, as long as the service level holds. Gestures, up to a hundred and fifty euros. Above that you ring me, and I pick up.

# text: Est-ce que je pourrai changer d’équipe les gens qui ne veulent pas suivre ?
# answer: Vous pensez déjà à quelqu’un ?
# costs: Elle entend un nom que vous n’avez pas dit. Demandez plutôt ce qu’elle fait, elle, quand quelqu’un ne suit pas.
own-move-people-out = Could I have people moved to another team if they won’t follow?
    .answer = Do you have somebody in mind already?
    .costs = She hears a name that you haven’t said. Ask her instead what she does herself when somebody won’t follow.

# text: Qui m’apprendra ce que je ne sais pas, les entretiens difficiles surtout ?
# answer: Luc, pendant deux mois, et moi après. Les trois premiers, je les fais avec vous, sur une chaise, dans le coin. Je ne dirai rien. Après, on parlera.
own-who-teaches = Who’ll teach me what I don’t know, the difficult talks above all?
    .answer = Luc for two months, and then me. The first three I’ll do with you, on a chair in the corner. I shan’t say a word. Afterwards we’ll talk.

# well: Merci. Je vais laisser passer deux nuits, j’y tiens, surtout quand je crois savoir. Je vous dis quoi vendredi, avant midi, en face, quoi qu’il arrive. Et maintenant, ouvre la porte, on étouffe ici.
# fair: Merci à vous. Il y a des réponses que je connaissais, et deux que je ne connaissais pas ; ce sont celles-là que je relirai. Je vous dis quoi vendredi avant midi. Vous pouvez laisser la porte ouverte.
# badly: Merci. Je vais vous dire une chose, et je vous la redirai vendredi : vous m’avez raconté quelqu’un de bien au téléphone, et cela, je l’avais déjà. L’autre personne n’a pas passé la porte. On en reparlera, et pas une seule fois.
closes =
    .well = Thank you. I’m going to let two nights go by; I insist on that, most of all when I think I know. I’ll let you know on Friday before noon, face to face, whatever it is. And now open that door, it’s stifling in here. Coffee?
    .fair = Thank you. Some of those answers I knew already, and two I didn’t; those are the two I’ll read again. I’ll let you know on Friday before noon. You may leave the door open.
    .badly = Thank you. I’ll tell you one thing, and I’ll tell you again on Friday: you’ve described somebody who’s very good on the phone, and that person I already had. I didn’t see the other one come in. We’ll talk about it, and more than once.

# well: Je croyais connaître toutes ses histoires, et j’en ai entendu trois où quelqu’un d’autre réussit. C’est à cela que je reconnais quelqu’un qui peut diriger une équipe.
# fair: Pour les clients, il n’y a rien à redire. Pour les collègues, cela commence, il faudrait six mois de briefings et un binôme avec Luc.
# badly: Six ans d’excellents appels, et pas un collègue dans les réponses. Je garde une perle au téléphone, et je cherche encore.
afterwards =
    .well = I thought I knew all those stories, and I heard three in which somebody else succeeds. That’s how I know a team lead.
    .fair = With customers there’s nothing I’d change. With colleagues it’s a beginning; it would take six months of briefings, side by side with Luc.
    .badly = Six years of excellent calls, and not one colleague in the answers. I keep a gem on the phone, and I go on looking.

# text: Bonjour Carine, merci pour cet entretien, et pour le « vous » : j’ai dû chercher mes réponses ailleurs que d’habitude. Je repense à votre lundi de neuf heures cinq ; j’y ajouterais un mot à Bilal, de vive voix. Quelle que soit votre décision vendredi, le quart d’heure d’écoute à plusieurs, je peux le préparer pour l’équipe. À demain,
thank-you = Dear Carine, thank you for this interview, and for being so formal with me: I had to look for my answers somewhere else than usual. I’m still thinking about your Monday at five past nine; I’d add a word to Bilal in person. Whatever you decide on Friday, I could prepare that quarter of an hour of listening together for the team. See you tomorrow,
