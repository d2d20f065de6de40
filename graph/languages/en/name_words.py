"""Of what names are made in English that no authority lists: nouns at the head, what stands about them, what is no name."""

from graph.languages.en.layout import MONTHS

HEADS = (
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
    "Protection Cluster", "World Assembly", "Congress", "Verification Team", "Identification Team", "Assessment Team", "Action Team",
)  # fmt: skip
POSTS = (
    "Special Rapporteur", "Special Rapporteurs", "Independent Expert", "Special Representative",
    "Deputy Special Representative", "Special Envoy", "Personal Envoy", "Special Adviser", "Special Advisor",
    "Special Coordinator", "Executive Director", "Deputy Executive Director", "Executive Secretary",
    "Director-General", "Director General", "High Commissioner", "Deputy High Commissioner", "High Representative",
    "President", "Vice-President", "Vice-Chair", "Vice-Chairperson", "Prosecutor", "Registrar", "Administrator", "Commissioner-General",
    "Emergency Relief Coordinator", "Coordinator", "Resident Coordinator", "Humanitarian Coordinator", "Chair", "Chairperson",
    "Chairman", "Force Commander", "Under-Secretary-General", "Assistant Secretary-General", "Ombudsperson",
    "Special Advocate", "Focal Point", "Global Advocate", "Senior Representative", "Controller", "Co-Chairs", "Facilitator",
    "Chief of Staff", "Commissioner for Human Rights",
)  # fmt: skip
CAP = r"[A-Z][\w'-]*"
# Words that begin a sentence, or a list, and no name.
_NOT_FIRST = (
    r"(?!(?:The|This|That|These|Those|Its|His|Her|Their|Our|In|On|At|Under|Of|By|As|And|Or|For|From|With|To|"
    r"Through|An?|Each|Every|Any|All|Such|Both|Also|Further|Once|"
    r"Deeply|Gravely|Strongly|Take|Calls?|Urges?|Articles?|Annex|Chapter|Part|Section|Table|Figure|No|Member|"
    r"States?|Governments?|Recalls|Invites|Requests|Encourages|Decides|Notes|"
    r"Welcomes|Thanks|Commends|[IVXL]+|(?!(?:Guiding|Governing|Coordinating|Monitoring|Working|Steering|Training|"
    r"Planning|Peacebuilding|Peacekeeping|Standing|Developing|Drafting|Operating|Financing)\b)[A-Z][a-z]+ing|"
    r"Mr|Mrs|Ms|Dr|Secretary-General's?|Draft|Agenda|President's)(?:\.|'s)? )"
)
BEFORE = (
    rf"(?<![\w.'-])(?:{_NOT_FIRST}{CAP}(?<!'s) (?:(?:and|of|on|for) )?)(?:{CAP}(?<!'s) (?:(?:and|of|on|"
    rf"for) )?){{0,7}}"
)
_NEXT = (
    rf"(?!(?:The|A|An|At|Resolution|Recalling|Reaffirming|Noting|Recognizing|Recognising|Welcoming|Stressing|Emphasi[sz]ing|"
    rf"Bearing|Having|Taking|Expressing|Considering|Acknowledging|Underlining|Convinced|Aware|Mindful|Guided|"
    rf"Concerned|Deeply|Also|January|February|March|April|May|June|July|August|September|October|November|"
    rf"December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b){CAP}"
)
# Nouns with which another name begins, and not one part of the same: 'the Tea Convention and the Coffee Convention'.
_ANOTHER = (
    r"(?:Convention|Protocol|Declaration|Agreement|Treaty|Covenant|Charter|Committee|Council|Commission|Commissioner|Meeting|"
    r"Secretary-General|Secretaries-General|Assembly|Secretariat|Rapporteur|Agency|Programme|Fund|Office|Plan|Strategy|Pathway|"
    r"Framework|Principles|Agenda|Guidelines|Forum|Group|Compact|Alliance|Network|Partnership|Panel|Board|Centre|Court|"
    r"Tribunal|Bank|Force|Mission|Conference|Congress|Accord|Statute|Road ?[Mm]ap|Rules|Platform|Initiative)"
)
NO_MONTH = "".join(rf"(?<!{month} )" for month in MONTHS)  # of 'June 2031 Agreement' the date is no part of the name
_NO_OTHER = rf"(?! [A-Z]{{3,}}\b)(?! the United Nations\b(?! [A-Z]))(?! (?:the|its) (?:[A-Z][\w-]* (?:(?:for|of|on|the) )*)*{_ANOTHER}\b)"
CONNECTED = (
    rf"(?: an?(?= )|(?: (?:of|for|on|and{_NO_OTHER}(?! by\b)|in(?! the {_ANOTHER}\b)|to|against|with|from|by|between|the|all|de|la|"
    rf"du|des)){{0,3}})"
)
OBJECT = (
    rf"(?: (?:of|for|on|against|to)(?: (?:the|an?|all))? {_NEXT}(?:{CONNECTED} {_NEXT}|"
    rf"(?:, {_NEXT}(?: {_NEXT})*)+,? and {_NEXT})*)"
)
# What a person reports on is no part of a post's name: 'the Director of the Tea Board ‹on the Task Force …›'; of a few bodies it is.
NOT_REPORTED = (
    r"(?! on\b(?<!Office on)(?<!Conference on)(?<!Commission on)(?<!Committee on)(?<!Council on)(?<!Group on)(?<!Forum on)"
    r"(?<!Convention on)(?<!Centre on)(?<!Programme on)(?<!Agreement on)(?<!Nations on)(?<!Division on)(?<!Mechanism on)(?<!Force on))"
)
# After 'Secretary-General': of which other organization. What is set up 'by the Secretary-General of' his own comes after it too.
OF_ANOTHER = (
    r"(?<!by the Secretary-General)(?<!by the Secretary General) of (?:the )?(?:League|Organi[sz]ation (?:of|for) |Conference|Commonwealth|"
    r"Union|Association|Community|Council of Europe|Cooperation|Gulf|African|Arab|European|Inter|Pacific|Caribbean|Shanghai|"
    r"Collective|North Atlantic|World|OIC|OECD|OAS|NATO|ASEAN|CARICOM|CSTO)"
)
ORDINAL = (
    r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|"
    r"Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-[a-z]+)"
)
# By whom a conference is held, or which of its kind it is.
CONVENED = (
    rf"(?:(?:{ORDINAL}|United Nations|World|International|Global|Ministerial|General|Intergovernmental|Diplomatic|Plenipotentiary|"
    rf"High-level|Islamic|Review|Regional|Peace|Summit|Follow-up|Annual|Biennial|Preparatory) )"
)
PLACE = rf"(?: in(?: the)? {CAP}(?: (?:of |the |and )*{CAP})*)"
UP_TO = (
    r"[^,;:.()\"\[\]]{3,160}?(?=[,;:.()\"\[\]]|\Z| (?:and|to) (?:to|the|its|other|all)\b|"
    r" for (?:an?|one|two|three|four|five|six|\d+) (?:further |additional |initial )?(?:period|years?|months?)\b|"
    r" until \d| (?:who|which|that|has|have|"
    r"had|is|was|were|are|will|shall|should|may|can|and its|during|at its|at the|in accordance|pursuant|"
    r"established)\b| on (?:the situation|his|her|its|their)\b)"
)
NATIONAL = (
    r"\b(?:National|Federal|Ministry|Ministries|Government|Governments|Supreme|Constitutional|Constituent|"
    r"Transitional|Interim|Provincial|Municipal|Local|Presidential|State|Parliamentary|Electoral|Elections?|"
    r"Anti-Corruption (?:Unit|Commission|Bureau)|Cabinet and|Houses of|[FG]MS and|Judiciary|Judicial Service|Military Court|"
    r"District Court|Court of Appeals|United States|"
    r"Central Bank|(?<! in the Democratic )(?<! in the Syrian Arab )(?<! in the Central African )Republic(?:'s)?|"
    r"Kingdom|Commonwealth of (?!Independent)|Assistant Secretary(?!-General)|"
    r"Reconciliation Commission|Legislative(?! Guide)|House of|Peaceful|(?:Council|Assembly|Commission|Committee|Board|"
    r"Secretariat) and (?:Assembly|Council|Commission|Committee|Panel|Group)|Permanent Mission|West Bank|"
    r"Liberation Organi[sz]ation|Left Bank|North and|\AGroup (?:to|for)|\A(?:Wagner|African|Asian|Arab|American|"
    r"European|Armed|Terrorist|Extremist|Militant|Criminal|Regional|Major) Group|Union of (?:South Africa|Soviet)|"
    r"\AGlobal Partnership for (?:Sustainable )?Development\Z|"
    r"Group of (?:[A-Z][\w-]+ )*?(?:Friends|States|Countries|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty))\b"
)
NATIONALITY = (
    r"\b(?!(?:Asian|Eurasian|Humanitarian|Christian|Civilian|Amazonian|Melanesian|Polynesian|Micronesian|"
    r"Iberian)\b)(?:[A-Z][a-z]+(?:ian|ese|ish)|Libyan|Kenyan|Somali|Iraqi|Israeli|Yemeni|"
    r"Pakistani|Afghan|French|German|Argentine|Swiss|Dutch|Korean|Mexican|American|Kosovo|Lebanese)\b(?!-)"
)
GENERAL = (
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
# 'the Bureau of the Committee': of which committee another tells.
OF_ANOTHER_BODY = (
    r"of the (?:Agency|Commission|Committee|Council|Conference|Convention|Mission|Organi[sz]ation|Tribunal|Court|Assembly|"
    r"Office|Fund|Centre|Institute|University|Forum|Group|Force|Board|Programme|Joint Programme|Department|Division|Force Commander|"
    r"Parties|Review Conference)(?:\Z| for the Conduct\b)"
)
# No post either: 'notifies the Ombudsperson of the Committee‹'s› decision'.
OWNING = r"(?:(?<= of the Committee)|(?<= of the Council)|(?<= of the Commission)|(?<= of the Assembly))'s\b"
WORD_END = r"(?![\w-])(?!'s? [A-Z])"

# 'the Conference of the States Parties to the Convention' is one by its noun too.
_TO_IT = (
    r"(?: to the (?:Convention|Covenant|Treaty|Protocol|Agreement|(?:Rome )?Statute)(?! (?:on|for|against|of|to|"
    r"relating to|concerning)(?: the| all)? [A-Z])(?! on \d)(?! [A-Z]))?"
)
OF_PARTIES = {
    rf"Conference of the [Pp]arties{_TO_IT}": "Conference of the Parties",
    rf"Conference of (?:the )?States [Pp]arties{_TO_IT}": "Conference of the States Parties",
    rf"Meeting of (?:the )?States [Pp]arties{_TO_IT}": "Meeting of States Parties",
    rf"Assembly of (?:the )?States [Pp]arties{_TO_IT}": "Assembly of States Parties",
    "Conference": "Conference",
}
# No part of a name: whom a body advises, and the treaty after a conference that is told by its noun.
NOT_TO = (
    r"(?! to the (?:Council|Commission|Committee|Assembly|Security|Secretar))"
    r"(?!(?<=Team) to (?!Support|Investigate|the)[A-Z])(?!(?:(?<=the Conference of the Parties)|"
    r"(?<=the Conference of States Parties)|(?<=the Conference of the States Parties)|(?<=the Meeting of the Parties)|"
    r"(?<=the Meeting of States Parties)) to the (?:Convention|Covenant|Treaty|Protocol|Agreement|Statute)"
    r"(?! (?:on|for|against|of|relating|concerning|establishing)\b| [A-Z]))"
)

GROUPS = (
    "Working Group", "Working Party", "Group of Experts", "Panel of Experts",
    "Committee of Experts", "Group of Governmental Experts", "Task Force",
)  # fmt: skip

# Nouns by which bodies are called once they have been named.
CALLED = (
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
    "Task Force", "Group", "Coordinator", "Commission of Experts", "Process",
)  # fmt: skip
# Nouns that are words for other things too, and mean an instrument that has been named so.
INSTRUMENTS = (
    "Guiding Principles", "Principles", "Guidelines", "Rules", "Guidance", "Guide", "Accord", "Accords", "Pact", "Pathway", "Roadmap",
    "Road Map", "Communiqué", "Action Plan", "Strategic Plan", "Standards", "Call to Action", "Initiative",
)  # fmt: skip

# What is called by a title in quotation marks that names something else.
TITLED_BY = r"\b(?:sub-?item|item|resolution|decision|question|theme|theme of|(?:report|paper|note)(?=.*entitled))\b"
