"""Bad weather on demand: too many requests, time-outs, errors, nonsense and broken connections.

The weather that is always there, twenty messages a minute in a group, is `pace`.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.refusals import Dropped, NoAnswer, NotJson, Refused, Unreachable

KINDS = ("too_many", "timeout", "server_error", "bad_gateway", "bad_json", "drop", "refused")


@dataclass(slots=True)
class Fault:
    """One ordered fault: what, for which method and chat (None: any), how many times more."""

    kind: str
    method: str | None
    chat: int | None
    count: int
    retry_after: int | None

    def meets(self, method: str, chat: int | None) -> bool:
        """Whether this call is one of those it was ordered for. It never hits getUpdates unless that is named."""
        if self.method is None:
            return method not in ("getUpdates", "getMe") and self.chat in (None, chat)
        return self.method.lower() == method.lower() and self.chat in (None, chat)


class Faults:
    """The faults still to come, oldest order first."""

    def __init__(self) -> None:
        self.coming: list[Fault] = []

    @property
    def busy_seconds(self) -> int | None:
        """How long the next call that meets too many requests will be told to wait; None when none is to come."""
        return next((fault.retry_after for fault in self.coming if fault.kind == "too_many"), None)

    def add(
        self,
        kind: str,
        method: str | None = None,
        chat: int | None = None,
        count: int = 1,
        retry_after: int | None = None,
    ) -> None:
        """Order a fault for the next `count` calls that fit.

        too_many (429, not carried out; without `retry_after` also without parameters), server_error (500, not carried
        out), bad_gateway (502, not carried out), refused (no connection, not carried out), timeout (carried out, never
        answered), bad_json (carried out, answered with a page), drop (carried out, connection closed).
        Raises ValueError for another kind.
        """
        if kind not in KINDS:
            raise ValueError(f"no such fault: {kind}")
        self.coming.append(Fault(kind, method, chat, count, retry_after))

    def clear(self) -> None:
        """Good weather again."""
        self.coming.clear()

    def due(self, method: str, chat: int | None) -> Fault | None:
        """The fault that hits this call, counted down; None in good weather."""
        for fault in self.coming:
            if fault.meets(method, chat):
                fault.count -= 1
                self.coming = [one for one in self.coming if one.count > 0]
                return fault
        return None


def before(fault: Fault) -> None:
    """Raise what keeps a call from being carried out."""
    if fault.kind == "too_many" and fault.retry_after is None:
        raise Refused(429, "Too Many Requests")
    if fault.kind == "too_many":
        raise Refused(429, f"Too Many Requests: retry after {fault.retry_after}", retry_after=fault.retry_after or 0)
    if fault.kind == "server_error":
        raise Refused(500, "Internal Server Error")
    if fault.kind == "bad_gateway":
        raise Refused(502, "Bad Gateway")
    if fault.kind == "refused":
        raise Unreachable


def after(fault: Fault) -> None:
    """Raise what happens to the answer of a call that was carried out."""
    raise {"timeout": NoAnswer, "drop": Dropped, "bad_json": NotJson}[fault.kind]
