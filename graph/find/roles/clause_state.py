"""How far the reading of a clause has come: what the next reference in it would be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graph.find.roles.expected import (
    AGENT,
    ASKED,
    ASKING,
    BEGINNING,
    CHANGED,
    DECIDING,
    NAMING,
    OBJECT,
    OF_THINGS,
    OTHER,
    OWNING,
    SOURCE,
    STANDARD,
    SUBJECT,
    Before,
    ExpectedRoles,
    slot_of,
)  # fmt: skip
from graph.kinds import Relation, Role


@dataclass(slots=True)
class ClauseState:
    """The reading of one clause, left to right.

    `base` is what the governing verb acts on, `slot` what the next reference is, `head` what the last noun was of which examples may
    follow, `numbered` what the last work was, `last` what the last body. `before` tells what stands right before: a document's noun, a work
    or a body. `seen`: the verb has had an object; `closed`: its object is a clause. `fresh`: nothing but clear words since the last
    separator, which is a `comma`, or has one in it (`apart`). `tail`: a reference stands among words that the verb does not reach;
    `acts_in_tail`: an act does. `bare`: nothing but words has stood yet, none of them a document's. `carried`: the last word is the verb of
    a clause, which may say that an act is carried out. `opened`: the first clause has just begun; `fronted`: it begins with a modifier in
    commas, without body and predicate; `led`: what its subject is.
    """

    relation: Relation
    base: ExpectedRoles
    slot: ExpectedRoles
    head: ExpectedRoles | None = None
    kept: ExpectedRoles | None = None  # before a bracket
    begun: ExpectedRoles | None = None  # before a modifier that precedes its noun
    entered: tuple[ExpectedRoles, ExpectedRoles] | None = None  # before it and in it, until a reference has stood there
    numbered: ExpectedRoles | None = None
    document: ExpectedRoles | None = None  # of the last document that the verb reaches, until its symbol has stood
    before: Before = ""
    last: Role = "mention"
    seen: bool = False
    closed: bool = False
    fresh: bool = False
    comma: bool = False
    apart: bool = False
    tail: bool = False
    carried: bool = False
    opened: bool = False
    fronted: bool = False
    acts_in_tail: bool = False
    bare: bool = True
    led: ExpectedRoles = SUBJECT

    @classmethod
    def after(cls, relation: Relation) -> ClauseState:
        """Right after a governing verb."""
        return cls(relation, slot_of(relation), slot_of(relation))

    @classmethod
    def without_verb(cls) -> ClauseState:
        """In a sentence that no verb of the organ governs."""
        return cls("mention", OTHER, OTHER)

    def read(self, what: str) -> None:
        """Go past a word of a class of the grammar, or a 'word' of none."""
        self.carried = what == "predicate" or (self.carried and what == "clear")
        self.fronted = (self.fronted or (self.opened and what == "comma")) and what != "predicate"
        self.opened = self.opened and what == "clear"
        if keep := _KEEPING.get(what):
            keep(self)
        if keep or what == "clear":
            return
        if change := _CHANGING.get(what):
            change(self)
        elif modifier := BEGINNING.get(what):
            self._begin(modifier)
        self.before, self.fresh = "", False

    def _separator(self) -> None:
        self.apart = self.fresh and self.apart
        self.fresh, self.comma, self.before = True, False, ""

    def _apart(self) -> None:
        """A separator that begins with a comma: ', and'. What told who made the last is over: 'the Plan issued by the Board, and'."""
        if self.slot is SOURCE and self.before == "body" and self.begun is not None:
            self.slot, self.begun = self.begun, None
        self._separator()
        self.apart = True

    def _comma(self) -> None:
        self.fresh = self.comma = self.apart = True
        self.before, self.begun, self.entered = "", None, None

    def _again(self) -> None:
        """The preposition of a verb that recalls, said again."""
        self._apart()
        if self.relation in NAMING and self.base is OBJECT:
            self.slot, self.closed, self.tail = self.base, False, False

    def _under_again(self) -> None:
        """The preposition of a standard, said again after a conjunction."""
        self._separator()
        self.slot = STANDARD if self.numbered is STANDARD and self.slot is not ASKED else self.slot

    def _such_as(self) -> None:
        self.slot, self.fresh, self.before = self.head or self.slot, True, ""

    def _close(self) -> None:
        self.document = None if self.kept is not None and self.slot is self.document else self.document
        self.slot, self.kept = self.kept or self.slot, None

    def _open(self) -> None:
        head = self.head or self.slot
        self.kept, self.slot = self.slot, ExpectedRoles(head.work, self.last, head.sets)

    def _within(self) -> None:
        if self.fresh and self.slot in (SOURCE, STANDARD) and self.slot in (self.numbered, self.head):
            return  # 'enshrined in the Charter and in the Covenant'
        is_done = self.before == "body" and self.slot in (SOURCE, AGENT, STANDARD)
        self.slot = SOURCE if is_done else OTHER

    def _along(self) -> None:
        self.slot, self.head, self.tail = OTHER, None, self.tail or self.base.body == "addressee"

    def _agent(self) -> None:
        self._begin(OWNING if self.before == "document" else AGENT)

    def _ask(self) -> None:
        """An infinitive of asking: of the organ that decides so, else one more predicate."""
        if self.relation in DECIDING and not self.closed and (not self.seen or (self.base is ASKED and self.fresh)):
            self.base = self.slot = ASKED
        else:
            self._predicate()

    def _predicate(self) -> None:
        self._degrade()
        self.closed |= self.begun is None and (self.base is not OBJECT or not self.seen)
        self.head = None if self.head is ASKED else self.head  # what follows is what they are to do

    def _about(self) -> None:
        # One more of a list begins with it: 'in accordance with the Charter and, on tea, with resolution 66/102'.
        self.begun = self.slot if self.fresh and self.slot is self.numbered else self.begun or self.slot
        self.slot = OTHER

    def act_at_last(self) -> None:
        """Go on to an act after its modifiers, where an act is named or recalled: 回顾宣布茶叶年的第66/102号决议."""
        named = self.relation in NAMING or (self.relation == "reaffirm" and not self.closed)
        if (self.slot.work == "mention" or self.slot is AGENT) and self.base is OBJECT and named:
            self.slot, self.closed = self.base, False

    def named_at_last(self, bracketed: bool) -> None:
        """Go on to an instrument, or a document in brackets, after its modifiers: 注意到委员会根据第66/102号决议提交的报告(E/2044/12)."""
        basis = bracketed and self.numbered is not None and self.numbered.work == "pursuant"
        fits = self.slot.work == "mention" or self.slot in (AGENT, CHANGED) or (basis and self.slot.work == "pursuant")
        if fits and self.base in (OBJECT, STANDARD) and (not self.closed or (bracketed and self.relation in OF_THINGS)):
            self.slot, self.document = self.base, self.base if bracketed else self.document

    def _about_end(self) -> None:
        if self.begun is not None:
            self.slot = OTHER if self.begun is ASKED and self.seen else self.begun  # one is asked already
            self.begun = self.entered = None
        elif self.entered is not None:
            self.slot = self.entered[1]

    def recipient(self) -> None:
        """Go on to one who only receives the document that stands right before, or before whose it is."""
        if self.before == "document" or (self.before == "body" and self.slot is OWNING) or self.slot is SOURCE:
            self.head, self.before = self.head if self.slot in (OWNING, OTHER) else self.slot, ""
            self._begin(OTHER)

    def work(self, bare: bool = False, own: bool = False, other: bool = False) -> ExpectedRoles:
        """What a work is that stands here; `bare`: a number alone, `own`: the organ's own act, `other`: an instrument after an act."""
        self.slot = (self.head or OTHER) if self.slot is OWNING else self.slot
        if (own or (other and self.slot is SOURCE)) and self._goes_on():
            self.slot = self.base
        elif bare and self.fresh and self.numbered is not None:
            self.slot = self.numbered
        elif self._reopens():
            self.slot = self.base
        self.numbered = self.slot
        self._stands(self.slot, "work")
        return self.slot

    def body(self) -> Role:
        """What a body is that stands here."""
        if self.before in ("document", "work"):
            self.head = self.head if self.slot in (OWNING, OTHER) else self.slot
            self.slot, self.before, self.last = OWNING, "body", "owner"
            return "owner"
        self.ask_again()
        self._stands(self.slot, "body")
        self.last = self.slot.body
        return self.last

    def asked_at_last(self) -> None:
        """Go on to one who is asked in a subordinate clause, past the one who asks: 'recalling that the Council requested of the Board'."""
        self.slot, self.before = ASKED, ""

    def asks_others(self) -> bool:
        """Whether one more may be asked here, behind what others are: 'requests the Council to meet, and the Committee to report'."""
        return self.base is ASKED and self.seen and self.fresh and self.apart

    def ask_again(self) -> None:
        """Take the next body for one more of those that are asked, where it may be."""
        if self._may_ask_again():
            self.slot = self.base

    def asks_next(self) -> bool:
        """Whether a body that stands here is asked, if it stands for itself."""
        return (self.slot is ASKED and not self.seen) or self._may_ask_again()

    def _may_ask_again(self) -> bool:
        return self.slot is OTHER and self.base.body == "addressee" and self.fresh and not (self.closed or self.tail)

    def _stands(self, slot: ExpectedRoles, before: Before) -> None:
        self.bare = False
        if self.entered is not None:
            self.begun, self.entered = self.begun or self.entered[0], None
        self.tail |= slot is OTHER and (before == "work" or self.base.body == "addressee")
        self.opened, self.fronted = False, self.fronted and before == "work"
        self.seen |= slot is self.base
        if (before == "work" and slot is not ASKED) or slot is self.base:
            self.head = slot
        self.before, self.fresh = before, False

    def _begin(self, slot: ExpectedRoles) -> None:
        """Go into a modifier, which goes on until a reference has stood in it; asking right after 'decides' (决定邀请) is no modifier."""
        if slot is ASKED and self.relation in DECIDING and self.slot is self.base and not (self.seen or self.closed):
            self.base = self.slot = ASKED
        self.entered, self.slot = (self.slot, slot), slot

    def bracketed(self) -> None:
        """Go on to a symbol in brackets: of the last document that the verb reaches, else of what it acts on ('the appeal (A/66/102)')."""
        is_of_base = self.bare and self.base is OBJECT and self.relation in OF_THINGS and not self.closed
        if self.kept is not None and (self.document is not None or is_of_base):
            self.slot = self.document or self.base

    def _document(self) -> None:
        self.bare = False
        self.slot = (self.head or OTHER) if self.slot is OWNING else self.slot
        # 'Recalling the meeting of the Council, and its outcome, the Declaration'
        opens = self.base is OBJECT and self.slot is OTHER and self.relation in OF_THINGS and self.apart and self.fresh
        if self._reopens() or (opens and not (self.closed or self.tail or self.seen)):
            self.slot = self.base
        if self.slot is not OTHER:
            self.head = self.document = self.slot
            self.seen |= self.slot is self.base
        self.before = "document"

    def _relative(self) -> None:
        self.slot, self.closed = SUBJECT, self.closed or not self.seen or self.base.body == "addressee"

    def _clause(self) -> None:
        whole = not self.seen
        # 'Invites States to tell the Committee that the Council …': they are asked, and not who does something in the clause.
        asks = self.relation in DECIDING or (self.relation in ASKING and self.slot is not OTHER)
        self.slot = self.led = ASKED if whole and asks else SUBJECT
        self.opened = whole and not self.closed  # no condition: 'decides that if, upon request, …'
        self.head = self.head if whole or self.head is not ASKED else None  # examples in it are of whom it speaks of
        self.closed |= whole or self.base.body == "addressee"

    def _degrade(self) -> None:
        among = self.slot is OTHER or (self.base is ASKED and self.slot is not ASKED)
        self.slot, self.tail = OTHER, self.tail and among

    def _goes_on(self) -> bool:
        """Whether an act of the organ's own goes on with its acts: 'its resolution 57/166, in which …, and its resolution 59/149'."""
        return self.apart and self.fresh and self.seen and not self.closed and self.base is OBJECT

    def _reopens(self) -> bool:
        """Whether what stands here is one more of what the verb acts on, after words about the last ('as modified by …, and')."""
        changed = self.relation in DECIDING and self.slot is CHANGED and self.apart
        if not self.fresh or not (self.seen or changed) or self.closed:
            return False
        return not self.tail if self.slot is OTHER else changed or (self.comma and self.slot in (CHANGED, SOURCE))


# Classes of words by what they do: those that keep what stood right before, and others; there are those that begin a modifier too.
_KEEPING: Mapping[str, Callable[[ClauseState], None]] = {
    "document": ClauseState._document, "separator": ClauseState._separator, "comma": ClauseState._comma, "apart": ClauseState._apart,
    "again": ClauseState._again, "under_again": ClauseState._under_again, "such_as": ClauseState._such_as, "close": ClauseState._close,
}  # fmt: skip
_CHANGING: Mapping[str, Callable[[ClauseState], None]] = {
    "word": ClauseState._degrade, "within": ClauseState._within, "agent": ClauseState._agent, "clause": ClauseState._clause,
    "relative": ClauseState._relative, "predicate": ClauseState._predicate, "deciding_to_ask": ClauseState._ask,
    "going_along": ClauseState._along, "about": ClauseState._about, "about_end": ClauseState._about_end, "open": ClauseState._open,
}  # fmt: skip
