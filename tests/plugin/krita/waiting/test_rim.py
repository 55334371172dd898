"""No error of ours leaves a method at the rim of Krita."""

from __future__ import annotations

import pytest

from intarsia.core.wire.errors import BadEdit
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.plugin.krita.waiting.rim import at_the_rim


class Divider:
    """Keeps what went wrong."""

    def __init__(self) -> None:
        self.errors: list[Exception] = []

    def _keep(self, error: Exception) -> str:
        self.errors.append(error)
        return "refused"

    def _raise_failure(self, error: Exception) -> None:
        raise as_failure(error) from error

    @at_the_rim(_keep)
    def divide(self, number: int, *, by: int) -> int:
        """Divides."""
        return number // by

    @at_the_rim(_raise_failure)
    def divide_or_say(self, number: int, by: int) -> int:
        return number // by

    @at_the_rim(_keep)
    def leave(self) -> None:
        raise KeyboardInterrupt


def test_an_answer_goes_through_and_the_method_keeps_its_name() -> None:
    divider = Divider()
    assert divider.divide(12, by=4) == 3
    assert divider.errors == []
    assert (Divider.divide.__name__, Divider.divide.__doc__) == ("divide", "Divides.")


def test_whatever_is_raised_goes_to_the_object_whose_answer_is_given() -> None:
    divider = Divider()
    assert divider.divide(1, by=0) == "refused"
    assert divider.divide("one", by=2) == "refused"  # type: ignore[arg-type]
    assert [type(error) for error in divider.errors] == [ZeroDivisionError, TypeError]
    assert divider.errors[0].__traceback__ is not None


def test_it_may_be_raised_again_as_a_sentence() -> None:
    with pytest.raises(Exception, match="ZeroDivisionError") as caught:
        Divider().divide_or_say(1, 0)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    own = BadEdit("No picture is open.", "Open one.")
    assert as_failure(own) is own


def test_what_ends_the_program_is_no_error() -> None:
    divider = Divider()
    with pytest.raises(KeyboardInterrupt):
        divider.leave()
    assert divider.errors == []
