"""Secrets in links: long enough, safe in an address, and numbers that show a slip of the finger."""

import re

from hypothesis import given
from hypothesis import strategies as st

from loyalty import tokens
from loyalty.tokens import digest, luhn_digit, mark, new_digits, new_token, real_randomness, same

LINK_LETTERS = re.compile(r"[A-Za-z0-9_-]{22}")


@given(st.binary(min_size=16, max_size=16))
def test_a_token_is_22_letters_that_a_link_can_carry_whatever_the_bits(bits: bytes):
    assert LINK_LETTERS.fullmatch(new_token(lambda count: bits[:count]))


def test_two_tokens_are_never_the_same():
    assert len({new_token(real_randomness) for _ in range(1000)}) == 1000


@given(st.binary(min_size=8, max_size=8), st.integers(2, 16))
def test_a_number_has_its_length_begins_with_no_zero_and_ends_with_its_check_digit(bits: bytes, count: int):
    digits = new_digits(lambda size: bits[:size], count=count)
    assert len(digits) == count
    assert digits[0] != "0"
    assert luhn_digit(digits[:-1]) == digits[-1]


@given(st.from_regex(r"[1-9][0-9]{4,10}", fullmatch=True), st.data())
def test_one_wrong_digit_is_noticed(body: str, data: st.DataObject):
    place = data.draw(st.integers(0, len(body) - 1))
    wrong = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != body[place]]))
    assert luhn_digit(body[:place] + wrong + body[place + 1 :]) != luhn_digit(body)


@given(st.from_regex(r"[1-9][0-9]{4,10}", fullmatch=True), st.data())
def test_two_swapped_neighbours_are_noticed_but_for_zero_and_nine(body: str, data: st.DataObject):
    place = data.draw(st.integers(0, len(body) - 2))
    one, other = body[place : place + 2]
    swapped = body[:place] + other + one + body[place + 2 :]
    if one != other and {one, other} != {"0", "9"}:
        assert luhn_digit(swapped) != luhn_digit(body)


def test_the_check_digit_is_the_one_of_the_standard():
    assert luhn_digit("7992739871") == "3"


def test_the_database_keeps_a_digest_that_does_not_tell_the_token():
    token = new_token(real_randomness)
    assert digest(token) == digest(token)
    assert token not in digest(token)


def test_secrets_are_the_same_only_when_they_are_equal():
    assert same("żółw", "żółw")
    assert not same("one", "other")


def test_a_mark_needs_the_key():
    assert mark("telegram:7", key="one") == mark("telegram:7", key="one")
    assert mark("telegram:7", key="one") != mark("telegram:7", key="other")
    assert mark("telegram:7", key="one") != mark("telegram:8", key="one")


def test_every_number_of_up_to_eight_digits_with_an_ending_is_thought_of():
    made = {tokens.new_digits(tokens.real_randomness, count=count) for count in (6, 7, 8) for _ in range(100)}
    assert all(number in tokens.numbers_ending(number[-4:]) for number in made)
    known = tokens.numbers_ending("4821")
    assert len(set(known)) == 999
    assert all(tokens.luhn_digit(number[:-1]) == number[-1] for number in known)
