# Today and the career, in the window.

nav-career = Career
keys-today = begin what comes next
keys-posts = choose a post

## Today

home-greeting = Hello, { $name }
home-interrupted = Left half-way
home-continue = Go on where it stopped
home-close-interrupted = Close it
home-today = Your { $minutes } minutes
home-first = Your first customer
home-first-why = Meet somebody, then read what each of your lines did. What comes next follows from that.
home-then = Then
home-start = Start: { $title }
home-minutes = about { $minutes } min
home-why-new = You have not met this customer yet.
home-browse = All customers
home-ladder = Your post
home-career = Your career
home-recent = What you did last
home-recent-empty = Nothing yet. After a contact you find its three grades here.
home-answers = What your answers told
home-promoted = You have won a post: { $post }. Your career shows what won it.
home-agreement = Agreement
home-skill = Work on this
home-skill-empty = From three contacts on, this tells you what to work on and why.
skill-level = { $level } of 100, seen in { $seen } contacts.
skill-asked = { $post }: { $need } asked.

competency-tip-communication = Say what happens next and by when, and sum up before you part.
competency-tip-listening = Ask one question, let the answer come to its end, and give it back in your own words.
competency-tip-empathy = Name the feeling before you solve the matter: one sentence is enough.
competency-tip-self-control = Leave the reproach unanswered and go back to what can be done.
competency-tip-problem-solving = Find out everything that the customer came for before you offer a way.
competency-tip-knowledge = Verify before you disclose, and promise only what is yours to give.
competency-tip-time-management = Answer soon, hold seldom and with a time, and keep each time that you gave.
competency-tip-tools = Write up every need that came up, choose the right code, and brief whoever takes over.
competency-tip-conflict-resolution = When somebody asks for a supervisor, acknowledge first; hand over only what you cannot decide.
competency-tip-selling = Ask what is needed, offer what fits, tell its price, and take a no.
competency-tip-coaching = Ask how they see it before you tell; name one moment and what it did, and agree one step with a date.
competency-tip-analysing = Score what was said, section by section, and quote the line that shows it; a pleasant voice proves nothing.

## The career

career-title = Your career
career-tabs = Pages of your career
career-tab-ladder = Ladder
career-tab-skills = Competencies
career-tab-trends = Grades and times
career-tab-days = Days
career-tab-story = Story
career-reading = What you have done is being read.
career-not-read = What you have done cannot be read: { $reason }
career-mistakes = The ladder { $path } has mistakes. “aplomb career” shows them in a terminal. Mend them, or take the file away to use the program’s own.
career-show-as = Show as
career-as-picture = picture
career-as-table = table
career-none = Nothing here has these words.
day-of-month = { $day } { $month }

## The ladder

station-here = you are here
station-here-since = you are here, since { $date }
station-since = since { $date }
station-first = where everybody begins
station-open = { $met } of { $all } fulfilled
station-closed = not open yet
rung-here = You are here, since { $date }.
rung-first = Where everybody begins. Nothing is asked.
rung-won = Won on { $date }.
rung-open = Open to you: { $met } of { $all } fulfilled.
rung-closed = { $count ->
        [one] Comes after: { $posts }
       *[other] Comes after any of: { $posts }
    }
rung-opens = Opens
rung-asks = What it asks
rung-asked = What it asked, and what you had then
helps-most = Helps most:
ask-have = { $have } (asked: { $need })
ask-unknown = – (asked: { $need })
ask-seen = seen in { $seen } of { $wanted } contacts
ask-seen-enough = seen in { $seen } contacts
ask-interview-open = to be passed
ask-interview-passed = passed
ask-title-passed = { $name }: scenarios passed
ask-title-competency = { $name }
ask-title-measure = { $name }
ask-title-clean = Contacts in a row without a critical error
ask-title-interview = Promotion interview ({ $name })

## Competencies

skills-empty = From three contacts on, you see here what each competency is worth, and beside it what it was worth a month before.
skills-unknown = not known yet
skills-both = { $now } (was { $before })
skills-picture = What your competencies are worth, of 100: { $list }
skills-now-line = now, with the range in which it lies
skills-before-line = a month ago
skills-competency = Competency
skills-now = Now
skills-range = Range
skills-before = A month ago
skills-seen = Contacts

## Grades and times

trends-grades = The three grades
trends-times = Talk, hold, after-call work
trends-few = From five contacts on, a line shows where it goes.
trends-empty = After each contact its grades and its times stand here. From five on, a line shows where they go.
trends-note = Each mark is a contact, each line the mean of five. Your last thirty contacts; each counts, also of a scenario that you know.
trends-both = { $name }: { $lately } on average over the last five, { $before } over the five before.
trends-lately = { $name }: { $lately } on average over the last five.
trends-contact = Contact
trends-day = Day

## Days

days-empty = Each day on which you practise stands here. A day without is a day without, nothing more.
days-contacts = Contacts
days-practice = practice
days-practised = Practice
days-minutes = Minutes
days-none = nothing
days-one = one contact
days-two = two
days-more = three or more
day-contacts = { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
day-practice = { $count ->
        [one] { $count } practice
       *[other] { $count } practices
    }
day-minutes = { $count } min

## The story

story-empty = Your first contact, each new post and the hardest customers that you win over will stand here.
