"""How English tells what an organ has done."""

from graph.languages.past import Past

_NO_PARTICIPLE = r"\b(?! (?:by|at|on \d|in (?:its|resolution|\d)|pursuant|under)\b)"

PAST = Past(
    verbs={
        r"[Dd]ecided (?:further |also |therefore )?to (?:extend|renew|prolong)\b": "extend",
        r"[Dd]ecided (?:further |also |therefore )?to (?:amend|modify|revise)\b": "amend",
        r"[Dd]ecided (?:further |also |therefore )?to (?:terminate|lift|discontinue|repeal|rescind|revoke|abolish|dissolve)\b": "terminate",
        r"[Dd]ecided (?:further |also |therefore )?to (?:adopt|approve)\b": "adopt",
        rf"(?:[Rr]ecalled|[Rr]eferred to){_NO_PARTICIPLE}": "recall",
        rf"[Rr]eaffirmed{_NO_PARTICIPLE}": "reaffirm",
        rf"[Rr]eiterated{_NO_PARTICIPLE}": "reiterate",
        r"[Tt]ook (?:also |further )?note\b": "take-note",
        rf"(?:[Nn]oted|[Oo]bserved){_NO_PARTICIPLE}": "note",
        rf"[Ww]elcomed{_NO_PARTICIPLE}": "welcome",
        rf"[Ee]ndorsed{_NO_PARTICIPLE}": "endorse",
        rf"[Aa]pproved{_NO_PARTICIPLE}": "approve",
        rf"[Aa]dopted{_NO_PARTICIPLE}": "adopt",
        rf"(?:[Aa]ffirmed|[Cc]onfirmed){_NO_PARTICIPLE}": "affirm",
        rf"[Rr]ecogni[sz]ed{_NO_PARTICIPLE}": "recognize",
        rf"[Aa]cknowledged{_NO_PARTICIPLE}": "acknowledge",
        rf"(?:[Ee]mphasi[sz]ed|[Uu]nderlined|[Hh]ighlighted|[Uu]nderscored){_NO_PARTICIPLE}": "emphasize",
        rf"[Ss]tressed{_NO_PARTICIPLE}": "stress",
        r"[Bb]ore in mind\b": "bear-in-mind",
        rf"(?:[Cc]onsidered|[Ee]xamined|[Rr]eviewed){_NO_PARTICIPLE}|[Tt]ook into (?:account|consideration)\b": "consider",
        r"(?:[Cc]ommended|[Pp]aid tribute|[Cc]ongratulated|[Tt]hanked)\b|[Ee]xpressed (?:its |"
        r"their )?(?:\w+ )?(?:appreciation|gratitude)\b": "commend",
        r"(?:[Rr]egretted)\b|[Ee]xpressed (?:its |their )?(?:\w+ )?(?:concern|regret|alarm)\b": "express-concern",
        r"(?:[Cc]ondemned|[Dd]eplored)\b": "condemn",
        rf"[Dd]etermined{_NO_PARTICIPLE}": "determine",
        rf"(?:[Dd]ecided|[Rr]esolved){_NO_PARTICIPLE}": "decide",
        rf"[Dd]emanded{_NO_PARTICIPLE}": "demand",
        rf"[Rr]equested{_NO_PARTICIPLE}": "request",
        rf"[Ii]nvited{_NO_PARTICIPLE}": "invite",
        rf"[Uu]rged{_NO_PARTICIPLE}": "urge",
        rf"[Ee]ncouraged{_NO_PARTICIPLE}": "encourage",
        r"[Cc]alled (?:up)?on\b|[Cc]alled for\b|[Aa]ppealed\b": "call-upon",
        rf"[Rr]ecommended{_NO_PARTICIPLE}": "recommend",
        rf"(?:[Aa]mended|[Mm]odified|[Rr]evised){_NO_PARTICIPLE}": "amend",
        rf"(?:[Ee]xtended|[Pp]rolonged|[Rr]enewed){_NO_PARTICIPLE}": "extend",
        rf"(?:[Tt]erminated|[Ll]ifted|[Rr]epealed|[Rr]escinded|[Rr]evoked){_NO_PARTICIPLE}": "terminate",
    },
    narrated=(
        r"(?:\A|[.,;:\")] ?|\band )(?:[Tt]he (?:[A-Z][\w'-]+ |and |on |of |for |the |in |to ){0,9}?(?:Council|"
        r"Assembly|Committee|Commission|"
        r"Conference|Board|Meeting|Group|Forum|Bureau|Congress|Parties|Party|Subcommittee|Subcommission|"
        r"[a-z]{5,14}tion|Members?|Secretary-General|"
        r"President|Chair|Presidency)|[Ii]t|[Tt]hey|[Ww]e|I)|\band"
    ),
)
