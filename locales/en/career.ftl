# Posts, competencies, and what to practise.

cli-career-about = Tell where you stand on the ladder, what comes next, and what helps most
cli-plan-about = Tell what to practise today
cli-value-post = POST
cli-option-evidence = Only this post: what it asks, each with the attempts that show it
cli-option-minutes = How many minutes you have; 15 if left out
cli-career-examples =
    Examples:
      aplomb career
      aplomb career --evidence senior
      aplomb career --format json
      aplomb career --format html --output progress.html
      aplomb career --certificate senior --output certificate.html

    It is computed from what you have played to its end. An attempt that goes back to a line is practice, and counts for nothing here. The file career.ron in your data folder puts another ladder in place of this one.
cli-plan-examples =
    Examples:
      aplomb plan
      aplomb plan --minutes 40
      aplomb plan --format json
cli-records-unreadable = { $path } cannot be read: { $reason }.

## The ladder

post-trainee = Trainee
post-representative = Representative
post-senior = Senior representative
post-complaints = Complaints specialist
post-technical = Technical specialist
post-sales = Sales specialist
post-quality-analyst = Quality analyst
post-trainer = Trainer
post-team-lead = Team lead
post-supervisor = Supervisor

post-may-trainee = You take contacts, give what a trainee may give, and hand over what is beyond that.
post-may-representative = You take any contact by yourself and give what a representative may give.
post-may-senior = You take the contacts that others hand on, and give more without asking.
post-may-complaints = You take complaints that have got stuck, and make them good within a specialist’s authority.
post-may-technical = You take what nobody could solve at first, and stay on it until it works.
post-may-sales = You take those who want to leave and those who want more, and agree with them what fits.
post-may-quality-analyst = You listen to contacts, score them on the rubric, and show in the words what won and lost.
post-may-trainer = You take in new colleagues and practise with them.
post-may-team-lead = You take escalations of your team, decide what goes up, and coach.
post-may-supervisor = You take what nobody else may decide, and answer for the floor.

competency-communication = Communication
competency-listening = Active listening
competency-empathy = Empathy
competency-self-control = Patience and self-control
competency-problem-solving = Problem solving
competency-knowledge = Products and rules
competency-time-management = Time management
competency-tools = Tools and records
competency-conflict-resolution = Conflict resolution
competency-selling = Selling
competency-coaching = Coaching
competency-analysing = Analysing contacts

measure-quality = Quality (mean of the overall grades)
measure-first-contact = First contact resolution in %
measure-satisfaction = Satisfaction in % (simulated)
measure-in-time = Handle time within target in %

ask-passed = { $name }: { $have } of { $need } scenarios passed
ask-competency = { $name }: { $have } (asked: { $need }), seen in { $seen ->
        [one] 1 contact
       *[other] { $seen } contacts
    } (asked: { $wanted })
ask-competency-unknown = { $name }: no level yet (asked: { $need }), seen in { $seen ->
        [one] 1 contact
       *[other] { $seen } contacts
    } (asked: { $wanted })
ask-measure = { $name }: { $seen ->
        [0] no figure yet
       *[other] { $have }
    } (asked: { $need }), over { $seen } of { $wanted } contacts
ask-clean = Contacts in a row without a critical error: { $have } of { $need }
ask-interview = Promotion interview ({ $name }): { $have ->
        [0] still to be passed
       *[other] passed
    }

career-since = { $post } since { $date }
career-next = Next: { $post } ({ $met } of { $all } fulfilled)
career-also = Also open: { $post } ({ $met } of { $all }): aplomb career --evidence { $id }
career-helps = { $ask }. Helps most: { $scenario }
career-top = There is no post above this one, and none beside it that you do not have.
career-empty = You have not played a contact to its end yet. What each competency is worth stands here from three contacts on.
career-competencies = { $contacts ->
        [one] Competencies, from your last contact
       *[other] Competencies, from your last { $contacts } contacts
    }{ $talks ->
        [0] {""}
        [one] {" "}and a coaching talk
       *[other] {" "}and { $talks } coaching talks
    }
career-range = { $low } to { $high }
career-seen = { $seen } contacts
career-few = seen in { $seen } of { $enough } contacts
career-note = Each level is of 100, with the range in which it lies nine times out of ten. Each scenario counts once, by your latest attempt; the recent weighs more.
career-promoted = You have won a post: { $post }. What won it: aplomb career
career-won = { $post }, won on { $date } with attempt { $attempt }
career-first = { $post }: where everybody begins; nothing is asked.
career-not-won = { $post }: not won yet. This counts so far:
career-no-such-post = There is no post { $post }.
career-broken = The ladder { $path } has mistakes: mend what is shown above, or take the file away to use the program’s own.

## What to practise today

plan-today = { $minutes ->
        [one] Today: 1 minute
       *[other] Today: { $minutes } minutes
    }
plan-item = { $title } (about { $minutes } min)
plan-why-moment = What you answered to this is due again: “{ $line }”
plan-why-competency = Due again: { $competency }.
plan-why-next = For { $post }: { $ask }.
plan-why-new = What you have done least.
plan-ask-passed = a scenario of { $name }
plan-ask-competency = { $name }
plan-ask-measure = { $name }
plan-ask-clean = contacts without a critical error
plan-ask-interview = the interview ({ $name })
plan-too-short = Nothing fits: the shortest takes about { $shortest } min.
plan-practised = { $days ->
        [0] You have not practised in the last { $of } days. What you can do does not run away.
        [one] You have practised on 1 of the last { $of } days.
       *[other] You have practised on { $days } of the last { $of } days.
    }
