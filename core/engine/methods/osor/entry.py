"""How OSOR is built; its networks come at first use."""

from __future__ import annotations

from intarsia.core.engine.methods.osor.descriptor import OSOR
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import MethodResources, RegisteredMethod


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    packs = resources.need(OSOR.packs)

    def osor() -> Method:
        from intarsia.core.engine.methods.osor.method import OneStepRemoval

        return OneStepRemoval(packs, resources.networks)

    return (RegisteredMethod(OSOR, osor, (packs,)),)
