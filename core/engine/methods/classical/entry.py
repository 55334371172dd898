"""How the classical method is built: it needs nothing, and stands in for those that do."""

from __future__ import annotations

from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import (
    MethodResources,
    RegisteredMethod,
    Standing,
)


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    def classical() -> Method:
        from intarsia.core.engine.methods.classical.method import Classical

        return Classical()

    return (RegisteredMethod(CLASSICAL, classical, standing=Standing.FALLBACK),)
