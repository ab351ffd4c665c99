# What the customer says when the typed answer was not understood. Nothing counts; the trainee tries again.
# The four variants are used in turn. They answer nothing and fit any customer, any matter and any answer.

## Spoken: phone and counter

unclear-spoken-calm-1 = Sorry, I didn’t quite follow that. Could you put it another way?
unclear-spoken-calm-2 = I’m not sure what you mean. Would you say that again?
unclear-spoken-calm-3 = You’ve lost me there, I’m afraid. A little more simply, please?
unclear-spoken-calm-4 = I heard you, but the meaning escapes me. Shall we try again?
unclear-spoken-tense-1 = I don’t follow. What exactly are you trying to say?
unclear-spoken-tense-2 = That means nothing to me. Say it plainly, please.
unclear-spoken-tense-3 = Hold on, I don’t understand. Say it again from the start.
unclear-spoken-tense-4 = What are you talking about? In simple words, please.
unclear-spoken-furious-1 = What is that supposed to mean? Say it so that I understand!
unclear-spoken-furious-2 = I can’t understand a thing! Not a thing! Try again!
unclear-spoken-furious-3 = Are you talking to me? Because that makes no sense!
unclear-spoken-furious-4 = Stop. I didn’t get one word of that. Once more, and clearly!

unclear-spoken-calm-language = Sorry, I can’t follow you in that language. Could we stay with English?
unclear-spoken-tense-language = I can’t follow you like that. In English, please.
unclear-spoken-furious-language = Speak to me so that I can follow! In English!
unclear-spoken-calm-insult = I beg your pardon? I’d like us to speak with some respect.
unclear-spoken-tense-insult = You don’t speak to me like that. Start again, properly.
unclear-spoken-furious-insult = How dare you! One more word like that and I’m gone!
unclear-spoken-calm-long = That was a lot at once. What’s the main thing, please?
unclear-spoken-tense-long = Wait, that’s too much. Tell me in one sentence.
unclear-spoken-furious-long = Stop, stop! You lost me long ago. Get to the point!
unclear-spoken-calm-personal = That’s rather personal, I think. Could we get back to why we’re talking?
unclear-spoken-tense-personal = That’s private. It has no place here. Back to the matter, please.
unclear-spoken-furious-personal = That’s private! What is it doing in this conversation?

## Written: chat, e-mail and social media

unclear-written-calm-1 = I’ve read your message carefully, but I don’t follow it. Could you rephrase it?
unclear-written-calm-2 = I’m not sure what you mean by that. Could you explain?
unclear-written-calm-3 = Your message isn’t very clear to me, I’m afraid. Would you try again?
unclear-written-calm-4 = Perhaps something got lost on the way. What did you want to say?
unclear-written-tense-1 = I don’t understand this message. What are you trying to tell me?
unclear-written-tense-2 = I can’t do anything with this. More clearly, please.
unclear-written-tense-3 = Please read that over. It makes no sense to me.
unclear-written-tense-4 = I look at it again and it’s no clearer. Put it simply, please.
unclear-written-furious-1 = What is this supposed to mean? Write something I can understand!
unclear-written-furious-2 = I can make nothing of this. Nothing! Try again.
unclear-written-furious-3 = Do you read what you send? It’s meaningless!
unclear-written-furious-4 = Is this really meant for me? I don’t understand a word of it!

unclear-written-calm-language = I can’t read this one, I’m afraid. Could you write to me in English?
unclear-written-tense-language = This is in another language. Please write it in English.
unclear-written-furious-language = How am I supposed to read that? Write to me in English!
unclear-written-calm-insult = That was uncalled for. Please write to me with some respect.
unclear-written-tense-insult = I won’t be written to in that tone. Start again, please.
unclear-written-furious-insult = Nobody writes to me like that! Once more, and we’re finished!
unclear-written-calm-long = That’s a lot to read, and I’ve lost the thread. Could you sum it up?
unclear-written-tense-long = This is far too long. What’s the point, in a few lines?
unclear-written-furious-long = I’m not reading all that! Say it in two lines!
unclear-written-calm-personal = That seems rather personal to me. Let’s leave it out, please.
unclear-written-tense-personal = Personal things have no place here. Please keep to the matter.
unclear-written-furious-personal = Keep private things out of this, and answer what I wrote!

## The field where an answer is typed, and what the debrief says of it

typed-field-label = Your answer
typed-field-hint = Answer in your own words
typed-send = Send
typed-neither = { $count ->
    [one] No: I’ll put it differently
   *[other] Neither: I’ll put it differently
}
typed-reading = Reading your answer…
typed-understood-as = Understood as: { $line }
typed-helped = Words that helped: { $words }
typed-hurt = Words that hurt: { $words }
typed-warmth = Warmth: { $percent } %
typed-personal-warning = Do not type real personal data here. The customers are invented; invented details will do.
typed-did-you-mean = { $count ->
    [one] Did you mean this line?
   *[other] Did you mean one of these lines?
}
typed-hints = You could:
settings-typing = How you answer
typing-choose = With a prepared line, or in your own words
typing-hints = In your own words, with what you could do in sight
typing-only = In your own words, with nothing to go by
keys-type = answer in your own words
typed-words-did = “{ $words }” ({ $act })
