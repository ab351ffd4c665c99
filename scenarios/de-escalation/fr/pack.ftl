# text: When it gets loud, or very quiet
title = Quand le ton monte, ou qu’il se tait

# text: Grief, panic, contempt, silence, a lawyer, a danger, a regular who knows every trick, a row before everybody: what to say first, what not to give, and when to hand over.
about = Un deuil, une panique, du mépris, un silence, un avocat, un danger, un habitué qui connaît toutes les ficelles, un esclandre devant tout le monde : ce qu’il faut dire d’abord, ce qu’il ne faut pas donner, et quand il faut passer la main.
