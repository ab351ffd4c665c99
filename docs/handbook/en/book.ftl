# The words of the handbook's tables and pictures. Names of acts, tones and the like are the program's own.

head-field = Field
head-value = What you write
head-default = If left out
head-meaning = What it is
head-word = Word
head-name = Name
head-condition = Condition
head-holds = Holds when
head-act = Act
head-unheard = Before the feeling was heard
head-heard = Once it was heard
head-temperament = Temperament
head-who = Who it is
head-demands-at = Asks for a supervisor from heat
head-strength = Reacts more or less strongly to
head-rule = Rule
head-points = Points

required = required
thousands = ,
decimal = .

kind-text = text
kind-id = id
kind-bool = `true` or `false`
kind-number = { $low } to { $high }
kind-list = list: { $of }
kind-entries = `"id":` { $of }
kind-keyed = { $key } `:` { $of }
kind-authority = cents, or [Rank](#Rank) `:` cents
kind-condition = [condition](#conditions)
kind-saying = text, or [Phrases](#Phrases)
kind-says = text, or [Band](#Band) `:` text
kind-then = id, or [links](#ConditionalLink)
kind-variable = [variable](#variables)

# No screen shows the names of these.
lint-level-allow = Allowed
lint-level-warning = Warning
lint-level-error = Error
side-public = In public
side-private = In private
promise-end-kept = Kept
promise-end-broken = Broken

heat = heat
trust = trust
patience = patience

temperament-anxious = Afraid of what comes next. Clear steps and times calm; jargon and orders frighten; to wait in the dark is worst.
temperament-blunt = Wants it done. Few words, no frills: actions count, ceremony does not.
temperament-entitled = Expects to be known and to be given something. Quick to demand, quick to soften once something is done.
temperament-reserved = Says little and shows less. Warms slowly, never forgets a discourtesy, and leaves without a scene.
temperament-sceptic = Has heard promises before. Believes facts and summaries, and measures every word that was given.
temperament-talker = Needs to tell it all before anything else can happen. Listening opens every door, interrupting shuts them.
temperament-wounded-loyalist = Has been with you for years, and takes the failure as a betrayal. To be owned helps much; blame or a script wounds twice.

axis-lines = lines of the trainee
axis-seconds = seconds on hold

picture-order = Acknowledge and explain, in both orders
order-right = Acknowledge, then explain
order-wrong = Explain, then acknowledge

picture-apologies = One apology or four
apologies-way = Acknowledge, apologise once, take ownership, offer a solution
apologies-sorry = Apologise, four times

picture-sympathy = Sympathy with and without action
sympathy-acting = Sympathy and action by turns
sympathy-endless = Sympathy five times, and no action

picture-promise = What becomes of trust in a promise
promise-kept = Acknowledge, promise, keep it
promise-too-much = Acknowledge, overpromise, break it
promise-broken = Acknowledge, promise, break it

picture-hold = Patience left after a hold
hold-kept = Explained, and two minutes announced
hold-silent = Without a word
hold-broken = Half a minute announced
