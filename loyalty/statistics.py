"""Whether a difference is one, or chance: shares and sums of two groups, always with the range that is plausible."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from statistics import NormalDist

CONFIDENCE = 0.95
POWER = 0.8
WORTH_SEEING = 0.05  # with no difference in sight, we say how many it takes to see one of five points


@dataclass(frozen=True)
class Range:
    """A value, and from where to where the truth plausibly lies."""

    value: float
    low: float
    high: float

    @property
    def is_clear(self) -> bool:
        """Whether 0 is not plausible: so there is a difference, and we know its direction."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True)
class Share:
    """So many `of` so many. An empty group has no share."""

    hits: int
    of: int

    @property
    def rate(self) -> float:
        """From 0 to 1."""
        return self.hits / self.of if self.of else 0.0


@dataclass(frozen=True)
class Spending:
    """What a group spent (y) and had spent before (x), as sums: its members, both sums, their squares and products."""

    members: int
    y: float
    x: float
    yy: float
    xx: float
    xy: float


def wilson(share: Share, *, confidence: float = CONFIDENCE) -> Range:
    """The range of a share, from 0 to 1, without continuity correction; (0, 0, 1) for an empty group.

    E. B. Wilson, "Probable inference", J. Am. Stat. Assoc. 22 (1927); recommended by R. G. Newcombe, Stat. Med. 17
    (1998), 857-872.
    """
    if not share.of:
        return Range(0.0, 0.0, 1.0)
    z = _z(confidence)
    middle = 2 * share.hits + z * z
    half = z * sqrt(z * z + 4 * share.hits * (1 - share.rate))
    below = 2 * (share.of + z * z)
    return Range(share.rate, max(0.0, (middle - half) / below), min(1.0, (middle + half) / below))


def newcombe(one: Share, other: Share, *, confidence: float = CONFIDENCE) -> Range:
    """The difference of two independent shares, from -1 to 1: 0 is not plausible when the shares really differ.

    The hybrid score interval, method 10 of R. G. Newcombe, Stat. Med. 17 (1998), 873-890.
    """
    first, second = wilson(one, confidence=confidence), wilson(other, confidence=confidence)
    value = first.value - second.value
    down = sqrt((first.value - first.low) ** 2 + (second.high - second.value) ** 2)
    up = sqrt((first.high - first.value) ** 2 + (second.value - second.low) ** 2)
    return Range(value, value - down, value + up)


def pooled(pairs: Iterable[tuple[Share, Share]], *, confidence: float = CONFIDENCE) -> Range:
    """The difference over several experiments, each compared within itself and weighted by n1 n2 / (n1 + n2).

    The weights are Mantel's and Haenszel's (J. Natl. Cancer Inst. 22, 1959); the range adds up Newcombe's in squares
    (G. Y. Zou and A. Donner, Stat. Med. 27, 2008, 1693-1702). Of one experiment it is exactly Newcombe's; of none it
    is (0, -1, 1).
    """
    strata = [(one.of * other.of / (one.of + other.of), one, other) for one, other in pairs if one.of and other.of]
    whole = sum(weight for weight, _, _ in strata)
    value = down = up = 0.0
    for weight, one, other in strata:
        found = newcombe(one, other, confidence=confidence)
        part = weight / whole
        value += part * found.value
        down += (part * (found.value - found.low)) ** 2
        up += (part * (found.high - found.value)) ** 2
    return Range(value, value - sqrt(down), value + sqrt(up)) if strata else Range(0.0, -1.0, 1.0)


def group_size(one: float, other: float, *, ratio: float = 1.0, power: float = POWER) -> int:
    """How many the first group needs, the second being `ratio` times as large, to tell two rates apart.

    Two-sided at 5 %, without continuity correction: J. L. Fleiss, Statistical Methods for Rates and Proportions (1981),
    chapter 3. Raises ValueError for equal rates.
    """
    if one == other:
        raise ValueError("no number of people tells two equal rates apart")
    mean = (one + ratio * other) / (1 + ratio)
    chance = _z(CONFIDENCE) * sqrt((1 + 1 / ratio) * mean * (1 - mean))
    real = NormalDist().inv_cdf(power) * sqrt(one * (1 - one) + other * (1 - other) / ratio)
    return ceil(((chance + real) / (one - other)) ** 2)


def more_needed(one: Share, other: Share) -> int:
    """About how many more in both groups together, divided as they are, until a difference such as this can be seen.

    One of fewer than five points is too small to wait for: then, as many as five points take. At least 1.
    """
    if not one.of or not other.of:
        return 0
    rates = (one.hits + 1) / (one.of + 2), (other.hits + 1) / (other.of + 2)
    gap = rates[0] - rates[1]
    if abs(gap) < WORTH_SEEING:
        base = rates[1]
        rates = (base + WORTH_SEEING if base < 0.5 else base - WORTH_SEEING), base
    first = group_size(*rates, ratio=other.of / one.of)
    return max(1, ceil(first * (1 + other.of / one.of)) - one.of - other.of)


def spending(members: int, spent: Iterable[tuple[float, float]], *, cap: float) -> Spending:
    """The sums of a group of so many members; `spent`: of those who spent anything, now and before; `cap` for now."""
    y = x = yy = xx = xy = 0.0
    for now, before in spent:
        kept = min(now, cap)
        y, x, yy, xx, xy = y + kept, x + before, yy + kept * kept, xx + before * before, xy + kept * before
    return Spending(members, y, x, yy, xx, xy)


def cap_of(amounts: Sequence[float], *, percentile: int = 99) -> float:
    """The amount above which those who spent most count no more: of all amounts above 0, that percentile."""
    ordered = sorted(amount for amount in amounts if amount > 0)
    return ordered[ceil(len(ordered) * percentile / 100) - 1] if ordered else 0.0


def extra_spent(one: Spending, other: Spending, *, confidence: float = CONFIDENCE) -> Range | None:
    """How much more each of one group spent than each of the other; None for groups of fewer than two.

    What they had spent before explains a part of it and is taken out (CUPED: A. Deng, Y. Xu, R. Kohavi, T. Walker, WSDM
    2013); then B. L. Welch's interval for unequal variances (Biometrika 34, 1947).
    """
    if one.members < 2 or other.members < 2:
        return None
    moments = [_moments(group) for group in (one, other)]
    joint = sum((group.members - 1) * part[3] for group, part in zip((one, other), moments, strict=True))
    known = sum((group.members - 1) * part[4] for group, part in zip((one, other), moments, strict=True))
    theta = joint / known if known else 0.0
    means = [y - theta * x for y, x, _, _, _ in moments]
    errors = [
        max(0.0, yy - 2 * theta * xy + theta * theta * xx) / group.members
        for group, (_, _, yy, xy, xx) in zip((one, other), moments, strict=True)
    ]
    value = means[0] - means[1]
    error = sum(errors)
    if not error:
        return Range(value, value, value)
    freedom = error**2 / (errors[0] ** 2 / (one.members - 1) + errors[1] ** 2 / (other.members - 1))
    half = _t(confidence, freedom) * sqrt(error)
    return Range(value, value - half, value + half)


def _moments(group: Spending) -> tuple[float, float, float, float, float]:
    """Means of y and x, variance of y, covariance, variance of x."""
    n = group.members
    y, x = group.y / n, group.x / n
    freedom = n - 1
    return y, x, (group.yy - n * y * y) / freedom, (group.xy - n * x * y) / freedom, (group.xx - n * x * x) / freedom


def _z(confidence: float) -> float:
    return NormalDist().inv_cdf(0.5 + confidence / 2)


def _t(confidence: float, freedom: float) -> float:
    """Student's quantile by its expansion (Abramowitz and Stegun, 26.7.5): to three places from 5 degrees on."""
    z, v = _z(confidence), freedom
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    fourth = (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160
    return z + first / v + second / v**2 + third / v**3 + fourth / v**4
