"""The switch to repeatable sums is on while anybody needs it, and then as it was."""

from __future__ import annotations

import torch

from intarsia.core.engine.compute.repeatable import repeatable


def enabled() -> bool:
    return torch.are_deterministic_algorithms_enabled()


def test_the_first_that_ends_leaves_it_on_for_the_other() -> None:
    before = enabled()
    first, second = repeatable(), repeatable()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert enabled()
    assert torch.is_deterministic_algorithms_warn_only_enabled()
    second.__exit__(None, None, None)
    assert enabled() == before


def test_what_was_chosen_before_comes_back() -> None:
    torch.use_deterministic_algorithms(True)
    try:
        with repeatable():
            assert torch.is_deterministic_algorithms_warn_only_enabled()
        assert enabled()
        assert not torch.is_deterministic_algorithms_warn_only_enabled()
    finally:
        torch.use_deterministic_algorithms(False)
