# Interviews: the words that terminal, window and summary share.

star-situation = Situation
star-task = Task
star-action = Action
star-result = Result

interview-mode-practice = Practice
interview-mode-mock = As on the day

part-state-told = told
part-state-after-asking = told once asked
part-state-missing = missing

interview-verdict-well = It went well
interview-verdict-fair = It went fairly well
interview-verdict-badly = There is more in you than was heard

interview-refused-not-now = That is not what is asked for at this moment.
interview-refused-not-in-mock = As on the day: no hints and no second attempts. Both are there in practice.
interview-refused-no-words = There are no words in it: write what you would say.
interview-refused-unknown-question = There is no such question in the list.

# The interviewer, to a question of the candidate's that nobody foresaw.
interview-unforeseen = That’s a fair question, and I don’t want to guess. I’ll find out and let you know.

interview-promotion = promotion

# A look at an answer.
interview-told-by = { $part }: told
interview-told-late = { $part }: told once asked
interview-not-told = { $part }: missing
interview-length = { $words ->
        [one] 1 word
       *[other] { $words } words
    }, about { $seconds } s to say; { $from } to { $to } s suit this question
interview-voices = “I” { $i ->
        [one] once
       *[other] { $i } times
    }, “we” { $we ->
        [one] once
       *[other] { $we } times
    }
interview-voices-tip = They want to hear what you did: where “we” did something, say what your part was.
interview-points = { $got } of { $possible } points
interview-points-none = no points: this question should not have been asked
interview-model = A whole answer
interview-other-model = Another, from another walk of life
interview-weak = An answer that many give

# The interview in a terminal, and the summary to keep.
interview-command-hint = hint
interview-command-again = again
interview-command-next = next
interview-command-model = model
interview-command-done = done
interview-does-hint = read how to build the answer, before you give it
interview-does-again = answer the same question once more
interview-does-next = go on to the next question
interview-does-model = read two whole answers, and one that many give
interview-does-done = no (more) questions: the interview is over
interview-words-example = One morning…
interview-does-words = say this, on one line
interview-does-quoted = the same, whatever it begins with
interview-does-number = ask the question of this number
interview-does-leave = leave the interview
interview-prompt-answer = Your answer, on one line (? for help)
interview-prompt-reviewed = { $again }, { $next } or { $model } (? for help)
interview-prompt-own = A number, or your own question; { $done } if you have no more
interview-difficulty = difficulty { $difficulty }/5
interview-role = The post: { $role }
interview-interviewer = You speak with { $name } ({ $temper }).
interview-how-practice = You type what you would say. After each answer you see what it tells and what is missing, and may answer once more.
interview-how-mock = You type what you would say: one answer to each question, and how it went only at the end.
interview-hint = Hint: { $hint }
interview-hint-there = There is a hint: type { $word }
interview-look = A look at your answer
interview-part-means = A good answer { $means }.
interview-weak-why = What it lacks: { $why }
interview-how-it-went = How it went
interview-parts = { $state }: { $parts }
interview-own = Your own questions
interview-own-none = You asked nothing.
interview-all-in-all = All in all
interview-points-percent = { $got } of { $possible } points, { $percent } %
interview-simulated = The answers were read by the program, and the interviewer is simulated: take it as practice, not as a judgement.
interview-afterwards = What { $name } tells a colleague
interview-thank-you = A note to send the same evening
interview-summary-tip = To keep all of it with your answers and the model answers, as a page to print: --summary FILE.html
interview-summary-kept = The summary is in { $path }.
interview-no-place-for-summary = The summary cannot be written to { $path }: name a file in a folder that exists.
interview-left = You have left the interview. Nothing of it is kept.
interview-unfinished = The interview is not over: { $made ->
        [0] no move was made
        [one] 1 move was made
       *[other] { $made } moves were made
    }, and there are no more.
interview-moves-left = the interview was over before this move.
interview-not-a-move = “{ $text }” begins like a move that play has printed, and is none.
interview-cut = That was very long: the first { $most } characters were read.
interview-cannot-read-language = Answers cannot be read in this language ({ $lang }), only in: { $languages }.

summary-title = Interview: { $title }
summary-candidate = Candidate
summary-interviewer = Interviewer
summary-who = { $name } ({ $temper })
summary-role = Post
summary-setting = How you met
summary-mode = Held as
summary-date = Date
summary-overview = Question by question
summary-caption = What each question asked for, and whether it was told
summary-column-question = Question
summary-column-part = Part
summary-column-told = Told?
summary-column-points = Points
summary-answers = Your answers
summary-attempts = { $count ->
        [one] 1 attempt
       *[other] { $count } attempts, of which this is the last
    }
summary-hint-read = hint read
summary-you-said = What you said
summary-asked-after = { $name }: “{ $text }”
summary-missing = What was missing
summary-part-means = { $part }: a good answer { $means }
summary-footer = Made by Aplomb. The interviewer is simulated, and the answers were read by the program: what it found in them, and the points, are practice and no judgement on a person.

## The window: card, briefing, the talk, the summary

interview-kind = Interview
interview-questions = { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
interview-begin = Begin
interview-begin-anew = Begin anew
interview-go-on = Go on where you left
interview-under-way = You left this interview before its end. What was said is still there.
interview-mode-title = How do you want to do it?
interview-mode-why-practice = A hint before each answer, a look at it afterwards, and as many attempts as you like.
interview-mode-why-mock = No hint, one attempt, nothing said about it until the end.
interview-getting-ready = Making ready to read your answers. You can begin to write.
interview-leave-title = Leave this interview?
interview-leave-text = What was said, and what you are writing, stays as long as the program is open: you can go on from the briefing.
interview-field = Your answer, in the words you would say
interview-field-tip = Ctrl+Enter sends it; Enter begins a new line.
interview-answer = Answer
interview-hint-button = Hint
interview-timer-hide = Hide time and length
interview-timer-show = Show time and length
interview-elapsed = { $time } since the question
interview-progress = Question { $number } of { $count }
interview-said = What was said
interview-said-nothing = Questions and answers will stand here.
interview-told-title = What your answer told
interview-your-answer = Your answer
interview-again = Once more
interview-next = Go on
interview-own-left = { $count ->
        [one] You may ask one more.
       *[other] You may ask { $count } more.
    }
interview-own-field = A question of your own
interview-own-ask = Ask
interview-own-done = No more questions
interview-over = The interview is over
interview-to-summary = See how it went
interview-table = Question by question
interview-unanswered = Not answered
interview-copy = Copy
interview-copied = Copied
interview-save = Save to keep
interview-saved = Saved: { $path }
interview-no-folder = The system names no folder to keep things in: start the program with --data-dir to name one.
interview-once-more = Once more from the start

interview-keys-begin = begin
interview-keys-answer = give the answer
interview-keys-field = go to the field
interview-keys-hint = read the hint
interview-keys-next = go on
interview-keys-again = answer once more
interview-keys-examples = show a whole answer, or a weak one
interview-keys-pick = ask one of the listed questions
interview-keys-ask = ask what you wrote
interview-keys-done = no more questions
interview-keys-summary = see how it went
interview-keys-leave = leave; first the field, then the interview
interview-keys-questions = look at another question
library-interviews = Interviews
library-calibrations = Recordings
library-prepare = To the briefing
