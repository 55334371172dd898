"""How pixel-wise guidance is built: with the picture's own layers, or published parts of faces."""

from __future__ import annotations

from intarsia.core.engine.methods.pixel_guidance.descriptor import (
    PIXEL_GUIDANCE,
    PIXEL_GUIDANCE_FACES,
)
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import MethodResources, RegisteredMethod


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    packs, face_packs = (
        resources.need(PIXEL_GUIDANCE.packs),
        resources.need(PIXEL_GUIDANCE_FACES.packs),
    )

    def guidance() -> Method:
        from intarsia.core.engine.methods.pixel_guidance.method import PixelGuidance

        return PixelGuidance(packs, resources.networks)

    def faces() -> Method:
        from intarsia.core.engine.methods.pixel_guidance.faces import PublishedParts
        from intarsia.core.engine.methods.pixel_guidance.method import PixelGuidance

        return PixelGuidance(face_packs, resources.networks, teacher=PublishedParts())

    return (
        RegisteredMethod(PIXEL_GUIDANCE, guidance, (packs,)),
        RegisteredMethod(PIXEL_GUIDANCE_FACES, faces, (face_packs,)),
    )
