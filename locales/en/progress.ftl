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
