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
