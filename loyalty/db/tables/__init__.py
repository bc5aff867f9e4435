"""The tables of the club, one file a family of nouns."""

from loyalty.db.tables.base import metadata
from loyalty.db.tables.club import branches, clubs, installations, program_versions, rewards
from loyalty.db.tables.ledger import ledger_entries, lot_allocations, lots, purchases, wallets
from loyalty.db.tables.letters import letters, pictures
from loyalty.db.tables.members import (
    card_tokens,
    consents,
    former_members,
    identities,
    members,
    people,
    profile_answers,
    profile_questions,
)
from loyalty.db.tables.staff import invitations, staff
from loyalty.db.tables.work import attempts, audit_events, drafts, inbox

__all__ = [
    "attempts",
    "audit_events",
    "branches",
    "card_tokens",
    "clubs",
    "consents",
    "drafts",
    "former_members",
    "identities",
    "inbox",
    "installations",
    "invitations",
    "ledger_entries",
    "letters",
    "lot_allocations",
    "lots",
    "members",
    "metadata",
    "people",
    "pictures",
    "profile_answers",
    "profile_questions",
    "program_versions",
    "purchases",
    "rewards",
    "staff",
    "wallets",
]
