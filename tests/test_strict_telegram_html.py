"""The strict Telegram reads a message's HTML, links and invisible marks as the real one does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import TEXT_LIMIT, formatted, utf16_length, web_address
from bot.sandbox.refusals import Refused


def read(source, **more):
    return formatted(source, limit=TEXT_LIMIT, parse_mode="HTML", **more)


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>hi</b> 🎉<i>x</i>", "hi 🎉x", [("bold", 0, 2), ("italic", 5, 1)]),
        ("<strong><em>x</em></strong>", "x", [("bold", 0, 1), ("italic", 0, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", [("strikethrough", i, 1) for i in range(3)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<blockquote>x</blockquote>", "x", [("blockquote", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<code>/start a.com</code>", "/start a.com", [("code", 0, 12)]),
        ("a &lt;b&gt; &amp; &quot; &#128512; &#x41; &nbsp;", 'a <b> & " 😀 A &nbsp;', []),
        ("<B>x</B >", "x", [("bold", 0, 1)]),
        ("<b>x</>", "x", [("bold", 0, 1)]),
        ('<b class="x">x</b>', "x", [("bold", 0, 1)]),
        ("<b></b>x", "x", []),
        ("<b>\u202e</b>x", "x", []),
        ("  <b> x </b>\n ", "x", [("bold", 0, 1)]),
        ("x<b>  </b>", "x", []),
    ],
)
def test_formatting_becomes_entities_counted_in_utf16(source, text, entities):
    words, found = read(source)
    assert words == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


def test_links_keep_their_address_as_telegram_writes_it():
    assert read('<a href="t.me/club">q</a>')[1] == [
        {"type": "text_link", "offset": 0, "length": 1, "url": "http://t.me/club"}
    ]
    assert read("<a href='https://example.org'>q</a>")[1][0]["url"] == "https://example.org/"
    assert read("<a>example.org</a>")[1][0]["url"] == "http://example.org/"
    assert read('<a href="https://x.org/?a=1&amp;b=2">q</a>')[1][0]["url"] == "https://x.org/?a=1&b=2"


def test_a_link_that_is_none_leaves_plain_words():
    assert read('<a href="javascript:alert(1)">q</a>') == ("q", [])
    assert read('<a href="tg://user?id=5">q</a>') == ("q", [])


def test_a_mention_of_a_known_person_carries_the_person():
    anna = {"id": 5, "first_name": "Anna"}
    assert read('<a href="tg://user?id=5">A</a>', who=lambda number: anna)[1][0] == {
        "type": "text_mention",
        "offset": 0,
        "length": 1,
        "user": anna,
    }


def test_code_in_pre_carries_its_language_and_custom_emoji_their_number():
    assert read('<pre><code class="language-py">x</code></pre>')[1] == [
        {"type": "pre", "offset": 0, "length": 1, "language": "py"}
    ]
    assert read('<tg-emoji emoji-id="77">👍</tg-emoji>')[1][0]["custom_emoji_id"] == "77"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>hi", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é<x>hi</x>", 'Unsupported start tag "x" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="s', 'Unclosed start tag "a" at byte offset 0'),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<a href=>x</a>", "Unexpected end of name token at byte offset 0"),
        ("<a href x>y</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ('<a ="s">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(source, words):
    with pytest.raises(Refused) as refused:
        read(source)
    assert refused.value.answer() == {
        "ok": False,
        "error_code": 400,
        "description": f"Bad Request: can't parse entities: {words}",
    }


def test_commands_links_mentions_and_tags_are_found_without_marking():
    words = "/start@club_bot see t.me/x?a=1. or https://x.org/a, @anna me@x.org #club 1/2 //no"
    found = [words[one["offset"] : one["offset"] + one["length"]] for one in read(words)[1]]
    assert found == ["/start@club_bot", "t.me/x?a=1", "https://x.org/a", "@anna", "me@x.org", "#club"]
    assert read("שלום /help")[1] == [{"type": "bot_command", "offset": 5, "length": 5}]


def test_overrides_are_deleted_and_isolates_stay():
    words, found = read("\u202eevil \u2068<b>o\u202ck</b>\u2069\r\tx")
    assert words == "evil \u2068ok\u2069 x"
    assert found == [{"type": "bold", "offset": 6, "length": 2}]


def test_the_limit_counts_what_is_left_after_parsing_in_utf16():
    assert read(f"<b>{'x' * TEXT_LIMIT}</b>")[0] == "x" * TEXT_LIMIT
    for long in ("x" * 4097, "🎉" * 2049):
        with pytest.raises(Refused, match="message is too long"):
            read(long)
    with pytest.raises(Refused, match="message caption is too long"):
        formatted("x" * 11, limit=10)


def test_given_entities_are_taken_and_those_outside_of_the_text_are_refused():
    text, found = formatted("🎉 hi", limit=100, given=[{"type": "bold", "offset": 3, "length": 2}])
    assert (text, found) == ("🎉 hi", [{"type": "bold", "offset": 3, "length": 2}])
    for offset, length in ((0, 9), (-1, 2), (1, 1)):
        with pytest.raises(Refused, match="can't parse entities"):
            formatted("🎉 hi", limit=100, given=[{"type": "bold", "offset": offset, "length": length}])


def test_other_markup_languages_are_refused():
    with pytest.raises(Refused, match="HTML only"):
        formatted("x", limit=10, parse_mode="MarkdownV2")


def test_half_a_character_is_refused():
    with pytest.raises(Refused, match="strings must be encoded in UTF-8"):
        read("\ud83d")


def test_addresses_are_told_from_words():
    assert web_address("tg://resolve?domain=x") == "tg://resolve?domain=x"
    assert web_address("http://localhost:80/x") == "http://localhost:80/x"
    assert web_address("just words") is None


@given(st.text())
def test_escaped_text_comes_out_as_it_went_in_apart_from_what_telegram_cleans(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert read(f"<b>{escaped}</b>x")[0] == formatted(f"{text}x", limit=TEXT_LIMIT)[0]


@given(st.lists(st.sampled_from(["<b>", "</b>", "<i>", "</i>", "🎉", "x ", "\u202e", "/go ", "\n"]), max_size=12))
def test_entities_always_lie_within_the_text(pieces):
    try:
        words, found = read("".join(pieces))
    except Refused:
        return
    assert words == words.strip()
    for one in found:
        assert 0 <= one["offset"] < one["offset"] + one["length"] <= utf16_length(words)
