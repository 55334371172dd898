"""How the methods that find objects with networks are built; the networks come at first use."""

from __future__ import annotations

from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import (
    MethodResources,
    RegisteredMethod,
    Standing,
)
from intarsia.core.engine.methods.segmenters.descriptor import (
    BY_WORK,
    MOBILE_SAM,
    ONEFORMER,
    SAM,
    SAM2,
    SAM_LEAN,
)


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    sam_packs, oneformer_packs = resources.need(SAM.packs), resources.need(ONEFORMER.packs)
    mobile_packs, sam2_packs = resources.need(MOBILE_SAM.packs), resources.need(SAM2.packs)
    networks = resources.networks  # one ledger for all: what idles makes space
    embeddings = resources.cache / "embeddings"

    def sam() -> Method:
        from intarsia.core.engine.methods.segmenters.quick import QuickSegmentAnything

        return QuickSegmentAnything(sam_packs, networks, embeddings, BY_WORK)

    def sam2() -> Method:
        from intarsia.core.engine.methods.segmenters.quick import QuickSegmentAnything

        return QuickSegmentAnything(sam2_packs, networks, embeddings, BY_WORK)

    def sam_lean() -> Method:
        from intarsia.core.engine.methods.segmenters.sam import LEAN, SegmentAnything

        return SegmentAnything(sam_packs, networks, embeddings, LEAN)

    def mobile_sam() -> Method:
        from intarsia.core.engine.methods.segmenters.sam import SegmentAnything

        return SegmentAnything(mobile_packs, networks, embeddings)

    def oneformer() -> Method:
        from intarsia.core.engine.methods.segmenters.oneformer import OneFormer

        return OneFormer(oneformer_packs, networks)

    return (
        RegisteredMethod(SAM2, sam2, (sam2_packs,), Standing.PREFERRED),
        RegisteredMethod(SAM, sam, (sam_packs,), Standing.PREFERRED),
        RegisteredMethod(MOBILE_SAM, mobile_sam, (mobile_packs,), Standing.PREFERRED),
        RegisteredMethod(SAM_LEAN, sam_lean, (sam_packs,)),
        RegisteredMethod(ONEFORMER, oneformer, (oneformer_packs,)),
    )
