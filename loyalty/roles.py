"""Who acts, and what the three roles behind the counter may do."""

from dataclasses import dataclass

from loyalty.errors import NotAllowed

OWNER, MANAGER, CASHIER = "owner", "manager", "cashier"


@dataclass(frozen=True)
class Actor:
    """Somebody who acts: a person in Telegram, with a role if they belong to the staff. Person 0 is the program."""

    person_id: int
    staff_id: int | None = None
    role: str | None = None
    name: str = ""
    member_id: int | None = None
    branch_id: int | None = None

    @property
    def label(self) -> str:
        """How the audit names the actor: never by a personal value."""
        if self.staff_id:
            return f"{self.role}:{self.staff_id}"
        return f"member:{self.member_id}" if self.member_id else "program" if not self.person_id else "person"


PROGRAM = Actor(person_id=0, role=OWNER, name="Regulars")


def may_own(by: Actor) -> None:
    """Only an owner. Raises NotAllowed."""
    if by.role != OWNER:
        raise NotAllowed()


def may_manage(by: Actor) -> None:
    """An owner or a manager. Raises NotAllowed."""
    if by.role not in (OWNER, MANAGER):
        raise NotAllowed()


def may_serve(by: Actor) -> None:
    """Anybody behind the counter. Raises NotAllowed."""
    if by.role not in (OWNER, MANAGER, CASHIER):
        raise NotAllowed()
