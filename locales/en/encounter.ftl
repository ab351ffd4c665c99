# What is said during an encounter.

refusal-not-offered = There is no reply “{ $reply }” here. You may say: { $offered }.
refusal-hold-length = A hold of { $lasts } s is not possible. Choose from 1 to { $most } seconds.
refusal-still-talking = The customer is still there. Answer first; the after-call work comes once they have gone.
refusal-customer-gone = The customer has gone. Only the after-call work is left: wrap-up.
refusal-over = This encounter is over. Start another one.
