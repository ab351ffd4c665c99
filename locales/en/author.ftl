# Changing a scenario.

refused-no-file = There is no file { $name }, or it is no text.
refused-broken = { $name } has mistakes of syntax: mend these first.
refused-unknown = There is no “{ $name }” here.
refused-taken = “{ $name }” is there already: choose another name.
refused-in-use = “{ $name }” is still named by “{ $by }”: change this first.
