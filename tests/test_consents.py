"""What members agree to is kept as a version of the texts, so the texts and the version change together."""

import hashlib

from bot import words
from loyalty.consents import TEXT_VERSION

SENTENCES = ("greeting-consent", "ask-offers", "ask-birthday", "ask-interests", "privacy-page", "privacy-kept")


def digest_of_the_texts() -> str:
    """One short number for every sentence of consent in every language."""
    said = [words.t(language, key, club="C", example="E") for language in words.LANGUAGES for key in SENTENCES]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]


def test_a_sentence_of_consent_does_not_change_without_a_new_version():
    assert VERSIONS.get(TEXT_VERSION) == digest_of_the_texts(), (
        f"A sentence that members agree to has changed ({', '.join(SENTENCES)}). Give TEXT_VERSION in "
        f"loyalty/consents.py a new value and add it to VERSIONS here with the digest {digest_of_the_texts()}."
    )


def test_no_two_versions_stand_for_the_same_texts():
    assert len(set(VERSIONS.values())) == len(VERSIONS)


VERSIONS = {"2026-11": "14672c9eca7b126d", "2026-11-2": "d6e35258cb041d7a", "2026-11-3": "7c524e1bf57be96c"}
