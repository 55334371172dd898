"""`&` in texts."""

from __future__ import annotations

import pytest

from intarsia.ui.access_keys import as_it_is, without_key


@pytest.mark.parametrize(
    ("text", "said"), [("Sa&ve as…", "Save as…"), ("保存(&S)…", "保存…"), ("Plain", "Plain")]
)
def test_a_text_without_its_key(text: str, said: str) -> None:
    assert without_key(text) == said


def test_a_name_keeps_its_ampersand() -> None:
    assert as_it_is("A & B") == "A && B"
