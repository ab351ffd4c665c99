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
