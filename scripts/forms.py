#!/usr/bin/env python3
"""Makes assets/forms/*.ftl again from CLDR.

usage: scripts/forms.py      needs babel (made with 2.18.0, which holds CLDR 47)
"""
import re
from pathlib import Path

from babel import Locale, __version__
from babel.numbers import get_currency_symbol

FOLDER = Path(__file__).parent.parent / "assets" / "forms"
TAGS = (
    "bg ca cs da de el es et fi hr hu id it ja ko lt lv nb nl pl pt pt-PT ro ru sk sl sr sv tr uk vi zh"
).split()
CURRENCIES = "EUR USD GBP CAD CHF".split()
FIELDS = {"d": "{ $day }", "M": "{ $month }", "y": "{ $year }"}


def text(text):
    """Fluent takes no blank at either end, and no such beginning."""
    text = text.replace("\u202f", "\u00a0")
    plain = text.strip() == text and text[0] not in "[*.{}#"
    return text if plain else '{"' + text + '"}'


def date(pattern):
    field = lambda part: part[1] if part[1] is not None else FIELDS[part[0][0]]
    return re.sub(r"'([^']*)'|(?:d+|M+|y+)", lambda found: field((found[0], found[1])), pattern)


def money(pattern):
    pattern = pattern.split(";")[0]
    return re.sub(r"[#0,.]+", "{ $amount }", pattern).replace("¤", "{ $symbol }")


for tag in TAGS:
    locale = Locale.parse(tag, sep="-")
    marks = locale.number_symbols["latn"]
    day = locale.date_formats["long"].pattern
    lines = [
        f"# How {locale.english_name} writes numbers, amounts and dates (CLDR, by way of Babel {__version__}).",
        "",
        f"number-group = {text(marks['group'])}",
        f"number-decimal = {text(marks['decimal'])}",
        "",
        f"money = {money(locale.currency_formats['standard'].pattern)}",
        *(f"currency-{it.lower()} = {text(get_currency_symbol(it, locale))}" for it in CURRENCIES),
        "",
        f"date = {date(day)}",
        *(
            f"month-{month} = {name if 'MMM' in day else month}"
            for month, name in sorted(locale.months["format"]["wide"].items())
        ),
    ]
    (FOLDER / f"{tag}.ftl").write_text("\n".join(lines) + "\n", encoding="utf-8")
