# What translators are told in the comments of their files.

translate-head = { $pack }, { $name }: from { $source } into { $locale }.
translate-customer = The customer is { $customer } (form: { $form }). Channel: { $channel }.
translate-built-in = { "{ $agent }" } is the trainee’s name. To select on: { "$agent_form" } and { "$customer_form" }, each feminine, masculine or neutral.
translate-how = Write in place of `{ "{ \"\" }" }`. Lines that begin with `ℹ` are for you, and are taken out again; your own remarks stay. `ℹ!` marks a text whose source has changed: once your text fits, delete that line.

# Which lines come right before a text.
translate-answers = Comes after: { $list }
translate-quote = “{ $text }”
translate-start = the beginning of the contact
translate-leaves = the end of the customer’s patience
translate-variables = Stands for: { $list }

# One text: the name it has here, what it is, how long the source is.
translate-text = { $name }: { $what } · { $length }
translate-length = { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    }
translate-length-spoken = { $characters ->
        [one] 1 character
       *[other] { $characters } characters
    }, { $seconds } s to say

translate-pack-title = the pack’s title, in lists
translate-pack-about = what the pack holds, below its title
translate-pack-rubric = the name of the pack’s scorecard
translate-title = the scenario’s title, in lists
translate-briefing = what the trainee reads before the contact
translate-policy = a rule of the house, on the trainee’s desk
translate-record = a line of the customer’s card: its name; keep it short
translate-record-value = a line of the customer’s card: its content
translate-need = what the customer needs, in a few words, without a full stop
translate-knowledge = an article of the knowledge base: its title
translate-knowledge-content = an article of the knowledge base: its text
translate-product = the name of a product, within a sentence
translate-disposition = a code to close the case with
translate-says = the customer says this; mood: { $moods }
translate-says-feeling = the customer says this; mood: { $moods }; feeling to be heard: { $cue }
translate-seen = what is seen of the customer, not said
translate-reply = the trainee says this: { $acts }
translate-also = another way to say “{ $reply }”, as somebody might type it
translate-coach = a coach tells the trainee about “{ $reply }”
translate-becomes = what became of it, told afterwards

# The texts of an interview.
translate-interviewer = The interviewer is { $name } (form: { $form }).
translate-heard = The representative who is heard is { $name } (form: { $form }).
translate-calibration-title = the calibration’s title, in lists
translate-calibration-briefing = what the listener reads beforehand
translate-calibration-note = the author on how this section is scored, shown at the end
translate-interview-title = the interview’s title, in lists
translate-interview-role = the post, in a few words, within a sentence
translate-interview-briefing = what the candidate reads beforehand
translate-interview-temper = what sort of interviewer it is, in a few words
translate-interview-opens = the interviewer’s first words
translate-interview-own = the interviewer invites the candidate’s questions
translate-interview-own-none = the interviewer, if there are none
translate-interview-closes = the interviewer’s last words, by how it went
translate-interview-afterwards = what the interviewer tells a colleague, by how it went
translate-interview-thank-you = a note that the candidate sends the same evening
translate-interview-own-question = a question that the candidate can ask
translate-interview-answer = what the interviewer answers
translate-interview-costs = why this question does the candidate no good
translate-interview-asks = the interviewer asks this
translate-interview-again = the same question in other words, for another attempt
translate-interview-hint = how to build the answer, to be read before it
translate-interview-whole = the interviewer on a complete answer
translate-interview-thin = the interviewer on an answer that says little
translate-interview-too-long = the interviewer on an answer that is far too long
translate-interview-off-topic = the interviewer on an answer to another question
translate-interview-weak = an answer that many give
translate-interview-weak-why = what that answer lacks, kindly
translate-interview-label = a part of a good answer: its name; keep it short
translate-interview-means = a part of a good answer: what it says
translate-interview-follow-up = the interviewer, if this part is missing
translate-interview-also = a sentence of an answer, as somebody might type it
translate-interview-model = a part of a model answer
