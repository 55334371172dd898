"""How Paint by Example is built, in its published and its fast setting."""

from __future__ import annotations

from intarsia.core.engine.methods.paint_by_example.descriptor import (
    PAINT_BY_EXAMPLE,
    PAINT_BY_EXAMPLE_FAST,
)
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import MethodResources, RegisteredMethod


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    packs = resources.need(PAINT_BY_EXAMPLE.packs)

    def published() -> Method:
        from intarsia.core.engine.methods.paint_by_example.method import PaintByExample

        return PaintByExample(packs, resources.networks)

    def fast() -> Method:
        from intarsia.core.engine.methods.paint_by_example.method import (
            PaintByExample,
            PaintByExampleRunSettings,
        )
        from intarsia.core.engine.methods.paint_by_example.sampling import FAST

        run_settings = PaintByExampleRunSettings(settings=FAST)
        return PaintByExample(packs, resources.networks, run_settings)

    return (
        RegisteredMethod(PAINT_BY_EXAMPLE, published, (packs,)),
        RegisteredMethod(PAINT_BY_EXAMPLE_FAST, fast, (packs,)),
    )
