# What is said during an encounter.

refusal-not-offered = There is no reply “{ $reply }” here. You may say: { $offered }.
refusal-hold-length = A hold of { $lasts } s is not possible. Choose from 1 to { $most } seconds.
refusal-still-talking = You are still talking. Answer first; the after-call work comes once the talk has ended.
refusal-customer-gone = The talk has ended. Only the after-call work is left: wrap-up.
refusal-over = This encounter is over. Start another one.
refusal-not-in-this-channel =
    { $channel ->
        [chat] There is no hold in a chat.
        [email] There is no hold in an e-mail.
        [social] There is no hold on social media.
       *[in-person] There is no hold at the counter.
    } Say or write what takes time instead.
refusal-composed = This answer is composed of parts: send them in the order you want, for example “send thanks facts”.
refusal-not-composed = Here one reply is said. Choose one of those that are offered.
refusal-parts = An answer needs at least one part, and none of them twice.
refusal-no-such-entry =
    { $list ->
        [empty] There is no “{ $name }” here.
       *[other] There is no “{ $name }” here. There is: { $list }.
    }
refusal-no-callback = No callback is open. Finish with wrap-up.
refusal-no-such-chat =
    { $chats ->
        [one] There is one customer only here.
       *[other] There are { $chats } chats here: choose from 1 to { $chats }.
    }
