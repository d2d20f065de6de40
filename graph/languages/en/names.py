"""Names that no authority lists, as English makes them: in capital letters, around a noun at the head."""

from graph.languages.en.name_words import (
    BEFORE,
    CALLED,
    CAP,
    CONNECTED,
    CONVENED,
    GENERAL,
    GROUPS,
    HEADS,
    INSTRUMENTS,
    NATIONAL,
    NATIONALITY,
    NO_MONTH,
    NOT_REPORTED,
    NOT_TO,
    OBJECT,
    OF_ANOTHER,
    OF_ANOTHER_BODY,
    OF_PARTIES,
    ORDINAL,
    OWNING,
    PLACE,
    POSTS,
    TITLED_BY,
    UP_TO,
    WORD_END,
)  # fmt: skip
from graph.languages.names import Names, Shape
from graph.patterns.scan import one_of

NAMES = Names(
    shapes=(
        # 'Inter-Agency Consultative Group for Least Developed Countries', 'Regional Office for Central Africa'
        Shape(
            "entity",
            rf"(?:{one_of(HEADS)}){WORD_END}",
            before=BEFORE,
            after=rf"(?:(?!(?<=the Council) on\b){NOT_TO}{OBJECT}|(?<=Mission){PLACE}|(?<=Office){PLACE}|(?<=Team){PLACE}|"
            rf"(?<=Force){PLACE})+",
            general=GENERAL,
            never_before=r"(?:\b(?:relevant|other|national|local|such|any|each|every|all|these|those|various|respective|an?|"
            r"draft|two|three|future|new) )",
            never_within=rf"{NATIONAL}|{NATIONALITY}",
            never_after=rf"s\b| [A-Z]|\"\)|{OWNING}",
            exact=True,
            of_another=OF_ANOTHER_BODY,
        ),
        # 'Working Group on the use of tea', 'Committee of Experts on tea': what it is about in small letters
        Shape(
            "entity",
            rf"\b(?:{one_of(GROUPS)}){WORD_END}",
            before=rf"(?:{BEFORE})?",
            after=rf" on (?!(?:how|its|their|his|whether|recommendations|progress|matters|behalf|an?)\b)(?:the |"
            rf"all )?[a-z]{UP_TO}",
            alone=False,
            never_within=rf"{NATIONAL}|{NATIONALITY}",
            never_before=r"\b(?:relevant|other|national|local|such|any|each|every|an?) ",
            led=r"\b[Tt]he |, ",
        ),
        # 'the Fifth World Conference on Tea', 'the General Conference of the Agency', 'the Tenth Ministerial Conference'
        Shape(
            "entity",
            rf"\b(?:Conference|Summit Conference){WORD_END}",
            before=rf"(?:{BEFORE})?{CONVENED}(?:{BEFORE})?",
            begins_before=True,
            after=rf"(?:(?! to (?:the|its|all)\b){OBJECT})?",
            never_before=r"\b(?:relevant|other|such|any|each|every|an?|future|new|next) ",
            never_within=rf"{NATIONAL}|{NATIONALITY}|Contracting Parties",
            never_after=r"s\b| [A-Z]|\"\)",
            general=rf"(?:(?:{ORDINAL}|General|Ministerial|Summit|Annual|Regional|World|International|United Nations) )*Conference",
            exact=True,
        ),
        # 'the Lagos Conference on Tea'
        Shape(
            "entity",
            rf"\bConference(?= on (?:the )?[A-Z]){WORD_END}",
            before=BEFORE,
            begins_before=True,
            after=OBJECT,
            never_before=r"\b(?:relevant|other|such|any|each|every|an?|future|new|next) ",
            never_within=rf"{NATIONAL}|{NATIONALITY}",
            never_after=r"s\b| [A-Z]|\"\)",
            exact=True,
        ),
        # 'Independent Expert on the right to tea', 'Executive Director of the Tea Office', 'President of the Tea Council'
        Shape(
            "entity",
            rf"\b(?:{one_of(POSTS)}){WORD_END}",
            post=True,
            before=rf"(?:{BEFORE})?",
            after=rf"(?: of the Human Rights Council on {UP_TO}|(?:(?<=Envoy)|(?<=Representative)|"
            rf"(?<=Adviser)) of the {CAP}(?:{CONNECTED} {CAP})*|"
            rf",? (?:of|for|on|to)(?: the| all)? (?!Republic|Act\b|Government|State|Islamic|Russian|"
            rf"United States){CAP}(?:{NOT_REPORTED}{CONNECTED} {CAP})*|(?<=Rapporteur)s? on {UP_TO}|"
            rf"(?<=Expert) on {UP_TO}|(?<=Representative) (?:on|for) {UP_TO}|(?<=Envoy) (?:on|"
            rf"for) {UP_TO})",
            never_within=rf"{NATIONAL}|{NATIONALITY}",
            never_before=r"\b(?:relevant|other|national|such|any|each|every|an?) ",
            led=r"\b[Tt]he |, |\b(?:his|its|by|of|as|and) |\(",
            general=one_of(POSTS),
            never_after=rf" of the (?:Republic|Government)|{OWNING}",
        ),
        # 'the Secretary-General of the Tea League', who is not that of the United Nations
        Shape(
            "entity",
            r"\bSecretar(?:y|ies)[- ]General\b",
            post=True,
            after=rf"{OF_ANOTHER}[\w-]*(?:{CONNECTED} {CAP})*",
        ),
        # 'the ad hoc intergovernmental committee', 'the open-ended working group': written small once they are known
        Shape(
            "entity",
            r"\b(?:committee|working group|commission)\b",
            before=r"(?<=[Tt]he )(?:(?:ad hoc|open-ended|preparatory) )?(?:intergovernmental|open-ended) (?:(?:ad hoc|preparatory|"
            r"negotiating|open-ended) )?",
            begins_before=True,
            after=r"",
        ),
        # 'the Sixth Review Conference of the High Contracting Parties to the Convention', 'the 2030 Review Conference'
        Shape(
            "entity",
            r"\b(?:Review )?(?:Conferences?|Meetings?)(?: of (?:Governmental )?Experts)? of (?:the )?(?:High )?Contracting Parties\b",
            before=rf"(?:{BEFORE})?",
            after=r"(?: to (?:the )?(?:Convention|(?:Amended )?Protocol [IVX]+\b|Protocol)(?! (?:on (?!\d)|for|against|concerning)\b))?",
            alone=True,
        ),
        # 'the Conference of the States Parties to the Convention on Tea'
        Shape(
            "entity",
            r"\b(?:(?:Conference|Meeting|Assembly) of (?:the )?(?:States )?[Pp]arties|Review Meeting of the Contracting Parties)\b",
            before=rf"(?:{BEFORE})?",
            after=r" to the (?!(?:Convention|Covenant|Treaty|Protocol|Agreement|Statute)\b"
            rf"(?! (?:on|for|against|concerning|relating to)(?: the| all)? [A-Z])){CAP}(?:{CONNECTED} {CAP})*",
            exact=True,
        ),
        Shape(
            "entity",
            r"\bReview Conference\b",
            before=rf"(?:{BEFORE}|\b(?:[12]\d{{3}} )?)",
            alone=True,
            led=r"\b[Tt]he ",
            never_after=r" of\b",
        ),
        # 'the independent international fact-finding mission on the Tea Islands'
        Shape(
            "entity",
            r"\bindependent international (?:fact-finding mission|commission of inquiry)\b",
            alone=True,
            after=rf"(?: (?:on|in|to)(?: the)? {CAP}(?: {CAP})*)?",
            never_before=r"\b(?:an?|new) ",
        ),
        # 'the United Nations visiting mission to the Tea Islands'
        Shape(
            "entity",
            r"visiting missions?\b",
            before=r"\bUnited Nations ",
            begins_before=True,
            after=rf" to(?: the)? {CAP}(?: {CAP})*|",
        ),
        # 'the United Nations country team in the Tea Islands'
        Shape("entity", r"country team", before=r"\bUnited Nations ", after=rf"{PLACE}|"),
        # 'its President', 'the statement made by the President'
        Shape(
            "entity",
            rf"\bPresident{WORD_END}",
            led=r"\b[Ii]ts |\b(?:[Ss]tatements?(?: made| issued)?|consensus expressed) by the ",
            alone=True,
            never_after=r" [A-Z]",
            general=".*",
        ),
        # 'the Special Envoy', 'the Ad Hoc Committee', 'the Informal Working Group'
        Shape(
            "entity",
            r"\b(?:Special Envoy|Personal Envoy|Force Commander|Independent Expert|Executive Secretary|"
            r"Commissioner-General|Emergency Relief Coordinator|Senior Representative|Special Coordinator|"
            r"High Representative|Mediator|United Nations (?:Mediator|Representative|Force)|Independent Observer|Chief of Staff)"
            rf"{WORD_END}",
            before="(?:Deputy |Joint )?",
            alone=True,
            general=r".*",
            led=r"\b[Tt]he |\b[Hh]is |\b[Ii]ts |\bformer |\bnew |\bcurrent ",
            never_after=r" of the (?:Republic|Government)",
        ),
        Shape(
            "entity",
            rf"\b(?:Panel of Experts|Group of Experts|Monitoring Team|Monitoring Group){WORD_END}",
            alone=True,
            general=r".*",
            led=r"\b[Ii]ts ",
            never_after=r" (?:on|for|in) ",
        ),
        # 'Amended Protocol II'
        Shape(
            "instrument",
            r"\bProtocol [IVX]{1,4}\b",
            before=r"(?:\bAmended )?",
            alone=True,
            general=".*",
            never_before=r"\bAdditional ",
            never_after=r" (?:additional|to the Geneva)\b",
        ),
        # 'the Framework for Action'
        Shape(
            "instrument",
            r"\bFramework for Action\b",
            led=r"\b(?:[Tt]he|[Ii]ts) ",
            alone=True,
            general=".*",
            never_after=r" (?:of|on|for|to)\b",
        ),
        # 'the 2031-2035 Strategy', 'the 2031 Political Declaration', 'the 1951 Convention'
        Shape(
            "instrument",
            rf"\b(?:Convention|Protocol|Agreement|Treaty|Declaration|Strategy|Plan|Framework|Agenda|Accord){WORD_END}",
            before=r"\b[12]\d{3}(?:-[12]\d{3})? (?:Political |Peace |Framework |Action |Strategic |Optional )?",
            begins_before=True,
            led=r"\b[Tt]he ",
            general=".*",
            never_after=r" (?:on|for|against|between|relating|concerning|thereto)\b| (?:of|to) (?:the )?[A-Z]| [A-Z]",
        ),
        # 'the Model Law', 'the World Programme', 'the Certification Scheme', 'the Final Document of the Conference'
        Shape(
            "instrument",
            rf"\b(?:Model Law|Model Strategies|Legislative Guide|World Programme|Certification Scheme|"
            rf"Memorandum of Understanding|Final Agreement|Cease-?[Ff]ire Agreement|Constitutive Act|Peace Plan|"
            rf"Framework Convention){WORD_END}",
            after=rf"(?:(?<=Guide) on (?:the )?{CAP}(?: (?:and )?{CAP})*)?",
            led=r"\b(?:[Tt]he|[Ii]ts) |\bProcess ",
            alone=True,
            general=".*",
            never_after=r"(?<!Law) of (?:the )?[A-Z]| (?:on|for|to) (?:the )?[A-Z]| [A-Z]",
        ),
        Shape(
            "instrument",
            r"\bFinal (?:Document|Declaration|Act)\b",
            led=r"\b[Tt]he ",
            alone=True,
            general=".*",
            never_after=r"(?! (?:of the|adopted)\b)",
        ),
        # 'the "Tea2030" Agenda'
        Shape("instrument", rf"\bAgenda{WORD_END}", before=r"(?<=[Tt]he )\"[^\"]{3,30}\" ", begins_before=True),
        # 'rule 153 of its rules of procedure'; 'rule 63 of the rules of procedure of the Conference'
        Shape(
            "instrument", r"\brules of procedure\b", led=r"\b[Rr]ules? \d[\w()]* of its ", alone=True, own_type="rules"
        ),
        Shape(
            "instrument",
            r"\brules of procedure\b",
            led=r"\b[Rr]ules? \d[\w()]* of the ",
            after=r"(?: of the (?:Commission|Committee|Conference|Council|Court|Tribunal))?",
            alone=True,
        ),
        # 'the Lagos Declaration for Action against Tea', 'the Tea Strategy 2031-2035', 'Guiding Principles on Tea and Biscuits'
        Shape(
            "instrument",
            r"\b(?:Programme of Action|Plan of Action|Plan of Implementation|Platform for Action|"
            r"Framework for Action|Action Plan|Strategic Plan|Framework Convention|Framework Classification|"
            r"Memorandum of Understanding|Code of Conduct|Code of Practice|Road Map|Roadmap|"
            r"Convention|Covenant|Treaty|Protocol|Declaration|Charter|Statute|Agreement|Framework|Agenda|Compact|"
            r"Consensus|Strategy|Model Strategies|Principles|Guidelines|Rules|Pathway|Policy|Standards|Accord|"
            r"Guidance|Commitments?|Response Plan|Communiqué|Model Law|Accords|Agreements|Recommendation|Call to Action|"
            r"Call for Action|Vision|Roadmap|Document|Pact|Implementation Plan|Peace Plan|Constitutive Act|"
            r"Ministerial Statement)" + WORD_END,
            before=rf"{BEFORE}(?:(?<=[a-z] ){NO_MONTH}[12]\d{{3}} )?",
            after=rf"(?: [12]\d{{3}}-(?:[12]\d)?\d\d|(?<=Agenda) [12]\d{{3}}\b)?(?:(?!(?<=Convention) to the ){OBJECT}|"
            rf" relating to(?: the)? {CAP}(?:{CONNECTED} {CAP})*)?(?: [12]\d{{3}}-(?:[12]\d)?\d\d)?",
            never_before=r"\b(?:relevant|other|such|any|each|[Aa]n?|draft|national|following) |\bLaw on (?:the )?",
            never_within=rf"{NATIONAL}|\A(?:(?!\b(?:Declaration|Convention|Principles|Guidelines)\b).)*?(?:{NATIONALITY})"
            r"(?!.*\b(?:Agreements?|Treaty|Accords?|Protocol)\b)|\bAdvis[eo]r\b|\bCent(?:re|er)\b.* Policy\Z|\AStatus of \w+ Agreements\Z"
            r"|\A(?:Optional|Additional|Supplementary|Cease-?fire|Final|Special|Trade|Outcome|General|Security|"
            r"Draft|Working|Strategic|Transition) \w+\Z|\A\w+ Policy\Z|\A(?:Strategic|Action) Plan\Z|"
            r"\A(?:Recommendation|Rules|Policy|Principles|Vision|Document)\b(?! (?:of|on|for))|"
            r"\A\w+ of the \w+\Z|\AOptional Protocols? to\b|\A(?:Peace and Security|Common) Agenda\Z",
            general=r"(?:Peace|Political|Framework|Joint) (?:Agreement|Declaration|Convention|Accord|Programme of Action|"
            r"Strategy|Plan)",
            never_after=r"s\b| [A-Z]| thereto\b|\"\)|(?<=Recommendation) \d"
            r"|(?:(?<=the Political Declaration)|(?<=the Joint Declaration)|(?<=the Joint Statement)) adopted (?:by|at)\b",
            exact=True,
            of_another=OF_ANOTHER_BODY,
        ),
        # 'the Action Plan on drinking tea': what it is about in small letters
        Shape(
            "instrument",
            r"\b(?:Action Plan|Plan of Action|Programme of Action|Road Map|Roadmap|Guidelines|Guiding Principles|Strategy|Policy)"
            r"(?= on (?!(?:the )?(?:situation|basis|ground|behalf|how|whether|an?|its|their|this|that|these|those|such|which|\d)\b)"
            r"(?:the |all )?[a-z])",
            before=rf"(?:{BEFORE})?",
            after=rf" on (?:the |all )?[a-z]{UP_TO}",
            led=r"\b[Tt]he |\b[Ii]ts ",
            never_within=rf"{NATIONAL}|{NATIONALITY}",
        ),
        # 'its Charter': of which organization is left open
        Shape(
            "instrument",
            rf"\bCharter{WORD_END}",
            alone=True,
            led=r"\b(?:in|by|under|with) its ",
            general=".*",
            never_after=r" [A-Z]",
        ),
        # 'the Political Declaration adopted by the Tea Forum': none of those that are known already
        Shape("instrument", r"\b(?:Political|Joint) Declaration(?= adopted (?:by|at)\b)", led=r"\b[Tt]he ", alone=True),
    ),
    body_nouns=OF_PARTIES | {noun: noun for noun in CALLED},
    common_nouns=frozenset(("Group", "Process")),
    named_nouns=frozenset(("Centre",)),  # 'the Centre' and 'the North' are parts of a country too
    instrument_nouns={
        rf"(?<=\b[Tt]he ){noun}(?![\w-])(?! (?:of|on|for|and|relating|governing|concerning)\b| [A-Z\d])": noun.replace(
            " ", ""
        )
        for noun in INSTRUMENTS
    },
    titled_by=TITLED_BY,
    titled_apart=r"\band\b",
    possessive=r"'s",
    and_before=r",? and (?:the )?",
)
