# How a career went: what is followed over time, and its story.

## What is followed. Grades are of 100; the parts of handle time are in seconds.

series-empathy = Empathy
series-resolution = Resolution
series-handle-time = Handle time
series-talk = Talk
series-hold = Hold
series-after-call = After-call work

## The story of a career

milestone-first = The first contact: { $title }
milestone-pack = { $pack }: the first contact passed ({ $title })
milestone-full-marks = Full marks for the first time: { $title }
milestone-hard = A hard contact passed: { $title } (difficulty { $difficulty } of 5), with { $name }
milestone-interview = Interview passed: { $title }
milestone-promoted = New post: { $post }

## The report, on paper

progress-title = Progress report
progress-name = Name
progress-date = Date
progress-post = Post
progress-since = Since
progress-contacts = Contacts looked back at
progress-coaching-talks = Coaching talks looked back at
progress-state = Where you stand
progress-unknown = not yet known

progress-ladder = The ladder
progress-ladder-about = { $posts } posts, each above those that lead to it. A bold frame is where you are, a solid one was won, a dashed one is open to you, a thin one comes later. The table below says the same.
progress-ladder-caption = From the highest post to the first. What was won is never lost.
post-state-here = You are here
post-state-here-won = You are here, since { $date }
post-state-first = Where it began
post-state-won = Won on { $date }
post-state-open = Open: { $met } of { $all } fulfilled
post-state-later = Later

progress-next = What comes next: { $post }
progress-met = { $met } of { $all } fulfilled. The mark on each bar is what is asked.
progress-asked = What is asked
progress-bar = State
progress-have = There is
progress-need = Asked
progress-seen = Contacts
progress-helps = Helps most
progress-is-met = fulfilled
progress-is-open = open
progress-of = { $seen } of { $wanted }
asked-passed = Scenarios passed: { $name }
asked-competency = { $name }
asked-measure = { $name }
asked-clean = Contacts in a row without a critical error
asked-interview = Promotion interview: { $name }

progress-competencies = Competencies
progress-competency = Competency
progress-now = Now
progress-ago = { $days } days ago
progress-range = Range, 9 times out of 10
progress-seen-in = Contacts
progress-radar-about = An axis from 0 to 100 for each competency. A solid line with dots: now. A dashed line with squares: { $days } days ago. A thick bar along the axis: where the level lies nine times out of ten. What is not known yet is left out. The table below has the figures.
progress-radar-caption = Levels of 100, from three contacts on. Each scenario counts once, by your latest attempt; the recent weighs more.

progress-grades = Grades from contact to contact
progress-grades-about = Three curves over the last { $contacts } contacts: a circle for each contact, a line for the mean of the last five. The table below has the figures.
progress-grades-caption = Grades of 100, the oldest contact first. Attempts that go back to a line are left out.
progress-times = Handle time from contact to contact
progress-times-about = Three curves over the last { $contacts } contacts: a circle for each contact, a line for the mean of the last five. The table below has the figures.
progress-times-caption = Seconds of simulated time, the oldest contact first. Fewer are not better by themselves: each scenario has a target of its own.
progress-lately = { $name }: { $last } on average in the last five contacts, { $before } in the five before
progress-number = No.
progress-contact = Contact
progress-value = contact
progress-mean = mean of five

progress-calendar = The last twelve weeks
progress-calendar-about = A column for each week, a box for each day, the darker the more was done: something on { $days } of { $of } days. The table below has the figures.
progress-calendar-caption = Contacts on each day; after a plus, attempts that went back to a line, and interviews. Minutes are of simulated time.
progress-week = Week of
progress-contacts-done = Contacts
progress-practice = Practice
progress-minutes = Minutes
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

progress-story = The story so far
progress-happened = What happened
progress-footer = Made by Aplomb on this machine, from attempts that were played to their end. Customers and their satisfaction are simulated. It tells what was practised, and judges nobody.

## The certificate

certificate-title = Certificate: { $post }
certificate-heading = Certificate of practice
certificate-won = reached this post in the simulator Aplomb on { $date }:
certificate-rests = { $attempts ->
        [one] It rests on 1 attempt
       *[other] It rests on { $attempts } attempts
    }
certificate-no-evidence = The records at hand do not hold the attempts that won it.
certificate-check = Whoever has the records can see each of these attempts:
certificate-command = aplomb career --evidence { $post }
certificate-honest = It attests practice with simulated customers, whose satisfaction is simulated too. It is no accredited title, no diploma, and no proof of employment.
certificate-signed = Seen by (name, date, signature)
certificate-footer = Made by Aplomb, from records on one machine. Nobody has checked who sat before it.

## The command

cli-option-certificate = A certificate of this post, once it is won, as a page of HTML to print
cli-option-career-output = Write the page into this file
career-lately = On average: the last five contacts, and the five before
career-kept = The page is in { $path }.
career-no-page = Only the whole career (--format html) and a certificate are pages that can be written to a file.
career-nothing-to-certify = The post { $post } is not won yet: there is nothing to certify.
career-see-evidence = To see what counts so far: aplomb career --evidence { $post }
