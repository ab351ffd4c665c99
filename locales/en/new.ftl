# New scenarios from templates.

cli-value-new = PACK/ID
cli-value-template = TEMPLATE

cli-new-about = Begin a scenario from a template that explains itself
cli-option-template = What to begin with: { $templates }
cli-option-customer = The name of the person who is met, instead of the template’s
cli-option-templates = Tell what templates there are
cli-new-examples =
    Examples:
      aplomb new --list
      aplomb new our-shop/late-delivery --template complaint
      aplomb new our-shop/room-upgrade --template upsell --customer "Amina Diallo"

    The pack is made if there is none. Nothing that is there is overwritten.
cli-argument-new = The pack’s folder and the id of the new scenario: our-shop/late-delivery
cli-new-done = { $path } is there, complete and ready to play. Its comments explain each part.
cli-new-next =
    What to do next:
      aplomb play { $path }
      aplomb check { $pack }
      aplomb author { $pack }
    Change the words first, in “author” or in any text editor; run “check” after each change.
cli-new-no-pack = Name the pack, too: our-pack/{ $id }
cli-new-ids = A pack and a scenario are named by lower-case words of the letters a to z and digits, joined by hyphens: late-delivery.

template-complaint = A complaint by phone: a tailor has cut too much off. The feeling first, then the solution.
template-upsell = An offer by phone: a family books a car that is too small. Listen for the need, offer, take the answer.
template-escalation = A danger on the phone: a battery grows warm. When to hand over at once, and how to do it well.
template-coaching = A coaching talk: the fastest agent of the team does not hear people out. Ask first, name what was done, agree one step.
template-chat = A chat: an evening class begins in minutes and the password fails. Short lines, quick first answer.
template-interview = A job interview: a bakery looks for somebody for the early shift. Two questions, their parts, models.
template-calibration = A calibration: a call of the pack first-week, kind from end to end, to be scored by whoever hears it.
