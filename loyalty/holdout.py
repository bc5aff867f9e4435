"""Who is not written to, so that we can tell what writing was worth; and who gets which of two versions."""

from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256

SMALLEST_AUDIENCE = 300  # below it, those held out are too few to tell anything, and every one of them is missed
HELD_OUT_PERCENT = 20
HELD_OUT_OF_PAID_PERCENT = 30  # an offer that costs money is worth knowing about sooner
SMALLEST_TEST = 2000  # two versions are offered from so many reachable members
# So long an owner may take to say which version the rest gets, when the test did not tell; then it is the first.
ANSWERS_WITHIN = timedelta(hours=24)

HELD_OUT = "h"
VERSION_A = "a"
VERSION_B = "b"
WAITS = "w"  # for the version that wins
KEY_BYTES = 12


def percent_held_out(recipients: int, *, costs_money: bool) -> int:
    """How many percent of so many recipients are held out: none of fewer than 300, more when the offer costs money."""
    if recipients < SMALLEST_AUDIENCE:
        return 0
    return HELD_OUT_OF_PAID_PERCENT if costs_money else HELD_OUT_PERCENT


def assigned(campaign_id: int, member_ids: Sequence[int], *, holdout_percent: int, test_percent: int = 0) -> str:
    """One letter for each of these members, in their order: h held out, a or b a version, w waits for the winner.

    The members are put in the order of sha256("campaign:member") and cut exactly: the first ``holdout_percent`` of all
    (rounded down) are held out; of the others ``test_percent`` get the two versions, half and half, and the rest waits.
    Without a test (0) everybody else gets version a. The same members always get the same letters, in whatever order
    they come. A million take about two seconds and 70 MB: call it on a thread.
    """
    many = len(member_ids)
    held = many * holdout_percent // 100
    half = (many - held) * test_percent // 200
    letters = bytearray((WAITS if test_percent else VERSION_A).encode() * many)
    if not held and not half:
        return letters.decode()
    for rank, key in enumerate(_keys(campaign_id, member_ids)):
        if rank >= held + 2 * half:
            break
        letters[key & 0xFFFFFFFF] = ord(HELD_OUT if rank < held else VERSION_A if rank < held + half else VERSION_B)
    return letters.decode()


def _keys(campaign_id: int, member_ids: Sequence[int]) -> list[int]:
    """The places of the members in ``member_ids``, each under the first 96 bits of its hash, in the order of these.

    One number for both, because a million pairs would take five times the memory.
    """
    campaign = sha256(b"%d:" % campaign_id)

    def key(place: int, member_id: int) -> int:
        one = campaign.copy()
        one.update(b"%d" % member_id)
        return int.from_bytes(one.digest()[:KEY_BYTES]) << 32 | place

    keys = [key(place, member_id) for place, member_id in enumerate(member_ids)]
    keys.sort()
    return keys
