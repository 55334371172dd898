"""How the method for measuring is built."""

from __future__ import annotations

from intarsia.core.engine.methods.nothing.descriptor import NOTHING
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import (
    MethodResources,
    RegisteredMethod,
    Standing,
)


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    def nothing() -> Method:
        from intarsia.core.engine.methods.nothing.method import Nothing

        return Nothing()

    return (RegisteredMethod(NOTHING, nothing, standing=Standing.MEASURING),)
