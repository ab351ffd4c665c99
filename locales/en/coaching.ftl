# What a coaching talk comes to: the agent’s next calls.

next-calls = The next calls of { $agent }
next-calls-all = What was worked out together holds in each of them.
next-calls-some = Of { $of } things that make the difference, { $changed ->
        [one] one was
       *[other] { $changed } were
    } worked out: the new habit holds for a while, then the old one is back.
next-calls-nothing = Nothing was worked out that changes a habit: { $agent } goes on as before.
next-calls-customer = Customer: { $line }
next-calls-before = Before: { $line }
next-calls-after = After: { $line }
next-calls-grade = { $grade }: { $before } → { $after }
next-calls-same = No line differs here: this call does not touch the habit.
next-calls-habit = The old habit: the call goes as it would have gone without the talk.

# How a talk ended from which the agent walked away.
talk-broken-off = Broken off
