"""The tables of the club, one file a family of nouns."""

from loyalty.db.tables.base import metadata
from loyalty.db.tables.club import branches, categories, clubs, installations, items, program_versions, rewards
from loyalty.db.tables.control import approvals, disputes, open_sales, risk_flags
from loyalty.db.tables.ledger import ledger_entries, lot_allocations, lots, purchases, refunds, wallets
from loyalty.db.tables.letters import letters, pictures
from loyalty.db.tables.members import (
    card_tokens,
    consents,
    former_members,
    identities,
    imported_members,
    imports,
    members,
    merges,
    people,
    profile_answers,
    profile_questions,
)
from loyalty.db.tables.staff import invitations, shifts, staff
from loyalty.db.tables.work import attempts, audit_events, drafts, inbox

__all__ = [
    "approvals",
    "attempts",
    "audit_events",
    "branches",
    "card_tokens",
    "categories",
    "clubs",
    "consents",
    "disputes",
    "drafts",
    "former_members",
    "identities",
    "imported_members",
    "imports",
    "inbox",
    "installations",
    "invitations",
    "items",
    "ledger_entries",
    "letters",
    "lot_allocations",
    "lots",
    "members",
    "merges",
    "metadata",
    "open_sales",
    "people",
    "pictures",
    "profile_answers",
    "profile_questions",
    "program_versions",
    "purchases",
    "refunds",
    "rewards",
    "risk_flags",
    "shifts",
    "staff",
    "wallets",
]
