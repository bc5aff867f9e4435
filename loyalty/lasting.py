"""Rewards that last become vouchers: what gives one, and what revokes the one that a claim was given as."""

from collections.abc import Awaitable, Callable

# As `give` of loyalty/vouchers.py; None while the club's vouchers are not there, and then no reward lasts.
GIVE: Callable[..., Awaitable[int]] | None = None
# (uow, *, by, claim_id): the voucher of a claim that is taken back.
REVOKE: Callable[..., Awaitable[None]] | None = None
