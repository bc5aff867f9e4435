"""A bill: what is taken off it, what points pay of it, and that the parts always make the whole."""

from hypothesis import given
from hypothesis import strategies as st

from loyalty.bills import Off, bill

OFFS = st.lists(
    st.one_of(
        st.builds(Off, st.sampled_from(["tier", "voucher", "claim"]), st.integers(1, 9), percent=st.integers(1, 100)),
        st.builds(Off, st.sampled_from(["voucher", "claim"]), st.integers(1, 9), minor=st.integers(1, 100_000)),
    ),
    max_size=4,
).map(tuple)


@given(st.integers(1, 1_000_000), OFFS, st.integers(0, 1_000_000))
def test_a_bill_is_what_is_paid_and_what_is_not_and_never_below_nothing(
    amount: int, offs: tuple[Off, ...], points: int
):
    found = bill(amount, offs=offs, by_points_minor=points)
    assert found.to_pay + found.off_minor + found.by_points_minor == amount
    assert found.to_pay >= 0
    assert found.by_points_minor <= points
    assert all(minor >= 0 for _, minor in found.taken)


def test_percentages_come_first_and_amounts_of_what_is_left():
    found = bill(4590, offs=(Off("voucher", 1, minor=500), Off("tier", 2, percent=10)))
    assert [(off.source, minor) for off, minor in found.taken] == [("tier", 459), ("voucher", 500)]
    assert found.to_pay == 3631


def test_half_a_minor_unit_is_for_the_customer():
    assert bill(45, offs=(Off("tier", 1, percent=10),)).to_pay == 40


def test_a_purchase_at_the_full_price_keeps_no_bill():
    assert bill(1000).kept() == {}
    assert bill(1000, by_points_minor=300).kept() == {
        "bill_minor": 1000,
        "discounts": [],
        "paid_by_points_minor": 300,
    }
