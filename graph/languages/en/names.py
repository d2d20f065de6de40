"""Names that no authority lists, as English makes them: in capital letters, around a noun at the head."""

from graph.languages.names import Names, Shape
from graph.patterns.scan import one_of

_HEADS = (
    "Working Group", "Advisory Group", "Consultative Group", "Contact Group", "Coordination Group",
    "Steering Group", "Expert Group", "Liaison Group", "Core Group", "Observer Group", "Monitoring Group", "Group",
    "Advisory Board", "Governing Board", "Coordinating Board", "Executive Board", "Panel of Experts",
    "Group of Experts", "Committee of Experts", "Commission of Experts", "Group of Governmental Experts",
    "Team of Experts", "Panel of Eminent Persons", "Board of Trustees", "Board of Auditors", "Board of Governors",
    "Commission of Inquiry", "Fact-Finding Mission", "Committee of the Whole", "Committee", "Subcommittee",
    "Sub-Committee", "Commission", "Subcommission", "Sub-Commission", "Council", "Panel", "Forum", "Centre",
    "Center", "Alliance", "Agency", "Office", "Board", "Bureau", "Institute", "Institution", "University",
    "Academy", "Bank", "Trust Fund", "Fund", "Facility", "Organization", "Organisation", "Network", "Partnership",
    "Coalition", "Consortium", "Country Team", "Monitoring Team", "Investigative Team", "Investigation Team",
    "Support Team", "Task Force", "Joint Force", "Multinational Force", "Security Support Mission",
    "Support Mission", "Training Mission", "Mission", "Tribunal", "Court", "Chambers", "Mechanism", "Authority",
    "Secretariat", "Department", "Division", "Unit", "Federation", "Confederation", "League", "Union", "Community",
    "Association", "Platform", "Observatory", "Foundation", "Logistics Base", "Service Centre",
    "Conference of the Parties", "Meeting of the Parties", "Assembly of States Parties", "Meeting of States Parties",
    "Conference of States Parties", "Advisory Body", "Ombudsperson", "Task Team", "Directorate", "Registry", "Entity",
    "Corporation", "Initiative for Peace", "Parliament", "Appeals Chamber", "Trial Chamber", "Intervention Brigade",
    "Protection Cluster", "World Assembly", "Congress",
)  # fmt: skip
_POSTS = (
    "Special Rapporteur", "Special Rapporteurs", "Independent Expert", "Special Representative",
    "Deputy Special Representative", "Special Envoy", "Personal Envoy", "Special Adviser", "Special Advisor",
    "Special Coordinator", "Executive Director", "Deputy Executive Director", "Executive Secretary",
    "Director-General", "Director General", "High Commissioner", "Deputy High Commissioner", "High Representative",
    "President", "Vice-President", "Prosecutor", "Registrar", "Administrator", "Commissioner-General",
    "Emergency Relief Coordinator", "Coordinator", "Resident Coordinator", "Humanitarian Coordinator", "Chair", "Chairperson",
    "Chairman", "Force Commander", "Under-Secretary-General", "Assistant Secretary-General", "Ombudsperson",
    "Special Advocate", "Focal Point", "Global Advocate", "Senior Representative", "Controller", "Co-Chairs", "Facilitator",
    "Chief of Staff",
)  # fmt: skip
_CAP = r"[A-Z][\w'-]*"
# Words that begin a sentence, or a list, and no name.
_NOT_FIRST = (
    r"(?!(?:The|This|That|These|Those|Its|His|Her|Their|Our|In|On|At|Under|Of|By|As|And|Or|For|From|With|To|"
    r"Through|An?|Each|Every|Any|All|Such|Both|Also|Further|Once|"
    r"Deeply|Gravely|Strongly|Take|Calls?|Urges?|Articles?|Annex|Chapter|Part|Section|Table|Figure|No|Member|"
    r"States?|Governments?|Recalls|Invites|Requests|Encourages|Decides|Notes|"
    r"Welcomes|Thanks|Commends|(?!(?:Guiding|Governing|Coordinating|Monitoring|Working|Steering|Training|"
    r"Planning|Peacebuilding|Peacekeeping|Standing|Developing|Drafting|Operating|Financing)\b)[A-Z][a-z]+ing|"
    r"Mr|Mrs|Ms|Dr|Secretary-General's?|Draft|Agenda|President's)(?:\.|'s)? )"
)
_BEFORE = (
    rf"(?<![\w.'-])(?:{_NOT_FIRST}{_CAP}(?<!'s) (?:(?:and|of|on|for) )?)(?:{_CAP}(?<!'s) (?:(?:and|of|on|"
    rf"for) )?){{0,7}}"
)
_NEXT = (
    rf"(?!(?:The|A|An|At|Resolution|Recalling|Reaffirming|Noting|Recognizing|Recognising|Welcoming|Stressing|Emphasi[sz]ing|"
    rf"Bearing|Having|Taking|Expressing|Considering|Acknowledging|Underlining|Convinced|Aware|Mindful|Guided|"
    rf"Concerned|Deeply|Also|January|February|March|April|May|June|July|August|September|October|November|"
    rf"December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b){_CAP}"
)
# Nouns with which another name begins, and not one part of the same: 'the Tea Convention and the Coffee Convention'.
_ANOTHER = (
    r"(?:Convention|Protocol|Declaration|Agreement|Treaty|Covenant|Charter|Committee|Council|Commission|Meeting|"
    r"Secretary-General|Secretaries-General|Assembly|Secretariat|Rapporteur|Agency|Programme|Fund|Office|Plan|Strategy|Pathway|"
    r"Framework|Principles|Agenda|Guidelines|Forum|Group|Compact|Alliance|Network|Partnership|Panel|Board|Centre|Court|"
    r"Tribunal|Bank|Force|Mission|Conference|Congress|Accord|Statute|Road ?[Mm]ap|Rules|Platform|Initiative)"
)
_NO_OTHER = rf"(?! [A-Z]{{3,}}\b)(?! (?:the|its) (?:[A-Z][\w-]* (?:(?:for|of|on|the) )*)*{_ANOTHER}\b)"
_CONNECTED = (
    rf"(?: (?:of|for|on|and{_NO_OTHER}|in(?! the {_ANOTHER}\b)|to|against|with|from|by|the|all|de|la|"
    rf"du|des)){{0,3}}"
)
_OBJECT = (
    rf"(?: (?:of|for|on|against|to)(?: (?:the|an?|all))? {_NEXT}(?:{_CONNECTED} {_NEXT}|"
    rf"(?:, {_NEXT}(?: {_NEXT})*)+,? and {_NEXT})*)"
)
# After 'Secretary-General': of which other organization. What is set up 'by the Secretary-General of' his own comes after it too.
OF_ANOTHER = (
    r"(?<!by the Secretary-General)(?<!by the Secretary General) of (?:the )?(?:League|Organi[sz]ation (?:of|for) |Conference|Commonwealth|"
    r"Union|Association|Community|Council of Europe|Cooperation|Gulf|African|Arab|European|Inter|Pacific|Caribbean|Shanghai|"
    r"Collective|North Atlantic|World|OIC|OECD|OAS|NATO|ASEAN|CARICOM|CSTO)"
)
_ORDINAL = (
    r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|"
    r"Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-[a-z]+)"
)
# By whom a conference is held, or which of its kind it is.
_CONVENED = (
    rf"(?:(?:{_ORDINAL}|United Nations|World|International|Global|Ministerial|General|Intergovernmental|Diplomatic|Plenipotentiary|"
    rf"High-level|Islamic|Review|Regional|Peace|Summit|Follow-up|Annual|Biennial|Preparatory) )"
)
_PLACE = rf"(?: in(?: the)? {_CAP}(?: (?:of |the |and )*{_CAP})*)"
_UP_TO = (
    r"[^,;:.()\"\[\]]{3,160}?(?=[,;:.()\"\[\]]|\Z| (?:and|to) (?:to|the|its|other|all)\b|"
    r" for (?:an?|one|two|three|four|five|six|\d+) (?:further |additional |initial )?(?:period|years?|months?)\b|"
    r" until \d| (?:who|which|that|has|have|"
    r"had|is|was|were|are|will|shall|should|may|can|and its|during|at its|at the|in accordance|pursuant|"
    r"established)\b| on (?:the situation|his|her|its|their)\b)"
)
_NATIONAL = (
    r"\b(?:National|Federal|Ministry|Ministries|Government|Governments|Supreme|Constitutional|Constituent|"
    r"Transitional|Interim|Provincial|Municipal|Local|Presidential|State|Parliamentary|Electoral|Elections?|Anti-Corruption (?:Unit|Commission|Bureau)|"
    r"Central Bank|Republic(?:'s)?|Kingdom|Commonwealth of (?!Independent)|Assistant Secretary(?!-General)|"
    r"Reconciliation Commission|Legislative(?! Guide)|House of|Peaceful|(?:Council|Assembly|Commission|Committee|"
    r"Secretariat) and (?:Assembly|Council|Commission|Committee|Panel|Group)|West Bank|"
    r"Liberation Organi[sz]ation|Left Bank|North and|\AGroup (?:to|for)|\A(?:Wagner|African|Asian|Arab|American|European|Armed|Terrorist|Extremist|Militant|Criminal|Regional|Major) Group|"
    r"Group of (?:[A-Z][\w-]+ )*?(?:Friends|States|Countries|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty))\b"
)
_NATIONALITY = (
    r"\b(?!(?:Asian|Eurasian|Humanitarian|Christian|Civilian|Amazonian|Melanesian|Polynesian|Micronesian|"
    r"Iberian)\b)(?:[A-Z][a-z]+(?:ian|ese|ish)|Libyan|Kenyan|Somali|Iraqi|Israeli|Yemeni|"
    r"Pakistani|Afghan|French|German|Argentine|Swiss|Dutch|Korean|Mexican|American|Kosovo|Lebanese)\b(?!-)"
)
_GENERAL = (
    r"Office of the High Commissioner|(?:(?:Special|Ad Hoc|Informal|Joint|Open-ended|Preparatory|Executive|Advisory|Expert|Experts'?|"
    r"Intergovernmental|Standing|High-level|Independent|Interim|Technical|Sanctions|Regional|Country|"
    r"Support|Trust|Coordinating|Coordination|Governing|Steering|Monitoring|Subsidiary|Main|Working|Integrated|"
    r"Verification|Observer|Stabilization|Stabilisation|Assistance|Transition|Political|Liaison|"
    r"Training|Consultative|Contact|Review|Drafting|Global|International|Financial|Programme|and|Inter-Agency|"
    r"Inter-agency|Hoc|Ad|Secretariat|Sub) )*(?:of )?\w[\w-]*(?: (?:Group|Team|Force|Board|Mission|Base|"
    r"Centre|Fund|Experts|"
    r"Inquiry|Whole|Governors|Trustees|Auditors))?(?: of (?:Experts|Governmental Experts|Inquiry|Trustees|"
    r"Governors|the Whole))?"
)
_WORD_END = r"(?![\w-])(?!'s? [A-Z])"

# 'the Conference of the States Parties to the Convention' is one by its noun too.
_TO_IT = (
    r"(?: to the (?:Convention|Covenant|Treaty|Protocol|Agreement|(?:Rome )?Statute)(?! (?:on|for|against|of|to|"
    r"relating|concerning)\b)(?! [A-Z]))?"
)
_OF_PARTIES = {
    rf"Conference of the [Pp]arties{_TO_IT}": "Conference of the Parties",
    rf"Conference of (?:the )?States [Pp]arties{_TO_IT}": "Conference of the States Parties",
    rf"Meeting of (?:the )?States [Pp]arties{_TO_IT}": "Meeting of States Parties",
    rf"Assembly of (?:the )?States [Pp]arties{_TO_IT}": "Assembly of States Parties",
    "Conference": "Conference",
}

_GROUPS = (
    "Working Group", "Working Party", "Group of Experts", "Panel of Experts",
    "Committee of Experts", "Group of Governmental Experts", "Task Force",
)  # fmt: skip
# Nouns by which bodies are called once they have been named.
_CALLED = (
    "Entity",    "Panel of Experts", "Group of Experts", "Panel", "Monitoring Team", "Country Team", "Commission of Inquiry",
    "Expert Mechanism", "Ad Hoc Committee", "Ad Hoc Working Group", "Open-ended Working Group",
    "Informal Working Group", "Preparatory Committee", "Executive Committee", "Executive Board", "Advisory Board",
    "Coordinating Board", "Programme Coordinating Board", "Governing Council", "Alliance", "Investigative Team",
    "Independent Expert", "Advisory Group", "Joint Force", "Network", "Group of Governmental Experts",
    "High-level Panel", "Fact-Finding Mission", "Special Envoy", "Personal Envoy", "Executive Secretary",
    "Support Mission", "Transition Mission", "Peacebuilding Fund", "Trust Fund", "Directorate", "Ombudsperson",
    "Integrated Mission", "Integrated Office", "Regional Office", "Support Office", "Coordinating Committee",
    "Joint Programme", "Monitoring Group", "Interim Force", "Human Rights Committee", "High-level Committee",
    "Standing Committee", "Board of Trustees", "Board of Auditors", "Contact Group", "Facility", "Bureau",
    "Task Force", "Group", "Coordinator",
)  # fmt: skip
NAMES = Names(
    shapes=(
        # 'Inter-Agency Consultative Group for Least Developed Countries', 'Regional Office for Central Africa'
        Shape(
            "entity",
            rf"(?:{one_of(_HEADS)}){_WORD_END}",
            before=_BEFORE,
            after=rf"(?:{_OBJECT}|(?<=Mission){_PLACE}|(?<=Office){_PLACE}|(?<=Team){_PLACE}|(?<=Force){_PLACE})+",
            general=_GENERAL,
            never_before=r"(?:\b(?:relevant|other|national|local|such|any|each|every|all|these|those|various|respective|an?|"
            r"draft|two|three|future|new) )",
            never_within=rf"{_NATIONAL}|{_NATIONALITY}",
            never_after=r"s\b| [A-Z]|\"\)",
            exact=True,
        ),
        # 'Working Group on the use of tea', 'Committee of Experts on tea': what it is about in small letters
        Shape(
            "entity",
            rf"\b(?:{one_of(_GROUPS)}){_WORD_END}",
            before=rf"(?:{_BEFORE})?",
            after=rf" on (?!(?:how|its|their|his|whether|recommendations|progress|matters|behalf|an?)\b)(?:the |"
            rf"all )?[a-z]{_UP_TO}",
            alone=False,
            never_within=rf"{_NATIONAL}|{_NATIONALITY}",
            never_before=r"\b(?:relevant|other|national|local|such|any|each|every|an?) ",
            led=r"\b[Tt]he |, ",
        ),
        # 'the Fifth World Conference on Tea', 'the General Conference of the Agency', 'the Tenth Ministerial Conference'
        Shape(
            "entity",
            rf"\b(?:Conference|Summit Conference){_WORD_END}",
            before=rf"(?:{_BEFORE})?{_CONVENED}(?:{_BEFORE})?",
            begins_before=True,
            after=rf"(?:(?! to (?:the|its|all)\b){_OBJECT})?",
            never_before=r"\b(?:relevant|other|such|any|each|every|an?|future|new|next) ",
            never_within=rf"{_NATIONAL}|{_NATIONALITY}|Contracting Parties",
            never_after=r"s\b| [A-Z]|\"\)",
            general=rf"(?:(?:{_ORDINAL}|General|Ministerial|Summit|Annual|Regional|World|International|United Nations) )*Conference",
            exact=True,
        ),
        # 'Independent Expert on the right to tea', 'Executive Director of the Tea Office', 'President of the Tea Council'
        Shape(
            "entity",
            rf"\b(?:{one_of(_POSTS)}){_WORD_END}",
            post=True,
            before=rf"(?:{_BEFORE})?",
            after=rf"(?: of the Human Rights Council on {_UP_TO}|"
            rf",? (?:of|for|on|to)(?: the| all)? (?!Republic|Government|State|Islamic|Russian|"
            rf"United States){_CAP}(?:{_CONNECTED} {_CAP})*|(?<=Rapporteur)s? on {_UP_TO}|"
            rf"(?<=Expert) on {_UP_TO}|(?<=Representative) (?:on|for) {_UP_TO}|(?<=Envoy) (?:on|"
            rf"for) {_UP_TO})",
            never_within=rf"{_NATIONAL}|{_NATIONALITY}",
            never_before=r"\b(?:relevant|other|national|such|any|each|every|an?) ",
            led=r"\b[Tt]he |, |\b(?:his|its|by|of|as|and) |\(",
            general=one_of(_POSTS),
            never_after=r" of the (?:Republic|Government)",
        ),
        # 'the Secretary-General of the Tea League', who is not that of the United Nations
        Shape(
            "entity",
            r"\bSecretar(?:y|ies)[- ]General\b",
            post=True,
            after=rf"{OF_ANOTHER}[\w-]*(?:{_CONNECTED} {_CAP})*",
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
            before=rf"(?:{_BEFORE})?",
            after=r"(?: to (?:the )?(?:Convention|(?:Amended )?Protocol [IVX]+\b|Protocol)(?! (?:on (?!\d)|for|against|concerning)\b))?",
            alone=True,
        ),
        Shape(
            "entity",
            r"\bReview Conference\b",
            before=rf"(?:{_BEFORE}|\b(?:[12]\d{{3}} )?)",
            alone=True,
            led=r"\b[Tt]he ",
            never_after=r" of\b",
        ),
        # 'the independent international fact-finding mission on the Tea Islands'
        Shape(
            "entity",
            r"\bindependent international (?:fact-finding mission|commission of inquiry)\b",
            alone=True,
            after=rf"(?: (?:on|in|to)(?: the)? {_CAP}(?: {_CAP})*)?",
            never_before=r"\b(?:an?|new) ",
        ),
        # 'the United Nations visiting mission to the Tea Islands'
        Shape(
            "entity",
            r"visiting missions?\b",
            before=r"\bUnited Nations ",
            begins_before=True,
            after=rf" to(?: the)? {_CAP}(?: {_CAP})*|",
        ),
        # 'the United Nations country team in the Tea Islands'
        Shape("entity", r"country team", before=r"\bUnited Nations ", after=rf"{_PLACE}|"),
        Shape("entity", rf"\bPresident{_WORD_END}", led=r"\b[Ii]ts ", alone=True, never_after=r" [A-Z]", general=".*"),
        # 'the Special Envoy', 'the Ad Hoc Committee', 'the Informal Working Group'
        Shape(
            "entity",
            r"\b(?:Special Envoy|Personal Envoy|Force Commander|Independent Expert|Executive Secretary|"
            r"Commissioner-General|Emergency Relief Coordinator|Senior Representative|Special Coordinator|"
            r"High Representative|Mediator|United Nations (?:Mediator|Representative)|Independent Observer|Chief of Staff)"
            rf"{_WORD_END}",
            before="(?:Deputy |Joint )?",
            alone=True,
            general=r".*",
            led=r"\b[Tt]he |\b[Hh]is |\b[Ii]ts |\bformer |\bnew ",
            never_after=r" of the (?:Republic|Government)",
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
            rf"\b(?:Convention|Protocol|Agreement|Treaty|Declaration|Strategy|Plan|Framework|Agenda|Accord){_WORD_END}",
            before=r"\b[12]\d{3}(?:-[12]\d{3})? (?:Political |Peace |Framework |Action |Strategic |Optional )?",
            begins_before=True,
            led=r"\b[Tt]he |\b[Ii]ts |\b[Tt]heir ",
            general=".*",
            never_after=r" (?:on|for|against|between|relating|concerning|thereto)\b| (?:of|to) (?:the )?[A-Z]| [A-Z]",
        ),
        # 'the Model Law', 'the World Programme', 'the Certification Scheme', 'the Final Document of the Conference'
        Shape(
            "instrument",
            rf"\b(?:Model Law|Model Strategies|Legislative Guide|World Programme|Certification Scheme){_WORD_END}",
            after=rf"(?:(?<=Guide) on (?:the )?{_CAP}(?: (?:and )?{_CAP})*)?",
            led=r"\b(?:[Tt]he|[Ii]ts) ",
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
        Shape("instrument", rf"\bAgenda{_WORD_END}", before=r"(?<=[Tt]he )\"[^\"]{3,30}\" ", begins_before=True),
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
            r"Ministerial Statement)" + _WORD_END,
            before=_BEFORE,
            after=rf"(?: [12]\d{{3}}-(?:[12]\d)?\d\d)?(?:{_OBJECT}|"
            rf" relating to(?: the)? {_CAP}(?:{_CONNECTED} {_CAP})*)?(?: [12]\d{{3}}-(?:[12]\d)?\d\d)?",
            never_before=r"\b(?:relevant|other|such|any|each|an?|draft|national|following) ",
            never_within=rf"{_NATIONAL}|{_NATIONALITY}"
            r"|\A(?:Optional|Additional|Supplementary|Cease-?fire|Final|Special|Trade|Outcome|General|Security|"
            r"Draft|Working|Strategic|Transition) \w+\Z|\A\w+ Policy\Z|\A(?:Strategic|Action) Plan\Z|"
            r"\A(?:Recommendation|Rules|Policy|Principles|Vision|Document)\b(?! (?:of|on|for))|"
            r"\A\w+ of the \w+\Z|\AOptional Protocols? to\b",
            general=r"(?:Peace|Political|Framework|Joint) (?:Agreement|Declaration|Convention|Accord|Programme of Action|"
            r"Strategy|Plan)",
            never_after=r"s\b| [A-Z]| thereto\b|\"\)",
            exact=True,
        ),
    ),
    body_nouns=_OF_PARTIES | {noun: noun for noun in _CALLED},
    common_nouns=frozenset(("Conference", "Group")),
    instrument_nouns={
        rf"(?<=\b[Tt]he ){noun}(?![\w-])(?! (?:of|on|for|and|relating|governing|concerning)\b| [A-Z\d])": noun.replace(
            " ", ""
        )
        for noun in ("Guiding Principles", "Principles", "Guidelines", "Rules")
    },
    titled_by=r"\b(?:sub-?item|item|resolution|decision|question|theme|theme of)\b",
    titled_apart=r"\band\b",
    possessive=r"'s",
    and_before=r",? and (?:the )?",
)
