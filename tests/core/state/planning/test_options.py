"""How edits are made: whose seed and variations count."""

from __future__ import annotations

from typing import Any

import pytest

from intarsia.core.state.planning.options import PaintOptions, takes_seed
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.settings import PreferredMethod, Settings
from intarsia.core.wire.edits import Complete, Rearrange, Segment
from intarsia.core.wire.geometry import Affine, Box


@pytest.mark.parametrize(
    ("verb", "method", "counts"),
    [
        (Rearrange.verb, "", False),
        (Rearrange.verb, "guessing", True),
        (Complete.verb, "", True),
        (Segment.verb, "guessing", False),
    ],
)
def test_a_seed_counts_for_painting_and_for_chosen_movers(
    verb: str, method: str, counts: bool
) -> None:
    assert takes_seed(verb, method) is counts


@pytest.mark.parametrize(("method", "seed", "variations"), [("", 0, 1), ("guessing", 9, 3)])
def test_a_move_by_a_chosen_method_has_variations(
    host: Any, gateway: Any, thing: Any, method: str, seed: int, variations: int
) -> None:
    methods = (PreferredMethod(Rearrange.verb, method),) if method else ()
    session = Session(host, gateway, settings=lambda: Settings(methods=methods))
    gateway.finish(session.take_apart(), thing("cup", Box(50, 50, 40, 40)))
    session.paint_options.set(PaintOptions(seed=9, variations=3, prompt="a cup"))
    host.move("cup", Affine.translation(0, 50))
    session.settle()
    edit = gateway.last
    assert isinstance(edit, Rearrange)
    assert (edit.method, edit.seed, edit.variations) == (method, seed, variations)
    assert edit.prompt == ""
