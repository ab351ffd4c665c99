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
interview-field-tip = Ctrl+Enter gives the answer; Enter begins a new line.
interview-answer = Answer
interview-hint = Hint
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
interview-own-title = Your questions
interview-own-left = { $count ->
        [one] You may ask one more.
       *[other] You may ask { $count } more.
    }
interview-own-field = A question of your own
interview-own-ask = Ask
interview-own-done = No more questions
interview-own-nothing = You asked nothing.
interview-over = The interview is over
interview-to-summary = See how it went
interview-afterwards = { $name }, to a colleague
interview-table = Question by question
interview-unanswered = Not answered
interview-thank-you = A thank-you note, to send the same day
interview-copy = Copy
interview-copied = Copied
interview-save = Save to keep
interview-saved = Saved: { $path }
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
library-prepare = To the briefing
