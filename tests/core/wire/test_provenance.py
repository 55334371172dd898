"""How a picture came about, by the edits that were made to it."""

from __future__ import annotations

import pytest

from intarsia.core.wire.provenance import Made, SourceType, source_type_of


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (Made("rearrange", "classical"), SourceType.HUMAN_EDITS),
        (Made("complete", "classical"), SourceType.HUMAN_EDITS),
        (Made("complete", "classical", pack="lama-big"), SourceType.GENERATED),
        (Made("rearrange", "image-elements"), SourceType.GENERATED),
        (Made("paint_exemplar", "classical"), SourceType.COMPOSITE),
        (Made("paint_exemplar", "paint-by-example", pack="pbe"), SourceType.GENERATED),
        (Made("vary", "pair", pack="pair-sdv15"), SourceType.GENERATED),
    ],
)
def test_an_edit_is_marked_as_its_method_is(made: Made, expected: SourceType) -> None:
    assert made.source_type is expected


def test_a_picture_has_the_strongest_mark_of_its_edits() -> None:
    moved, painted = Made("rearrange", "classical"), Made("paint_exemplar", "classical")
    assert source_type_of([moved]) is SourceType.HUMAN_EDITS
    assert source_type_of([moved, painted]) is SourceType.COMPOSITE
    varied = Made("vary", "pair", pack="p")
    assert source_type_of([varied, painted, moved]) is SourceType.GENERATED
