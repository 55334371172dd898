"""What the built-in methods say of themselves; light, so that a server answers before it loads."""

from __future__ import annotations

from intarsia.core.wire.geometry import WindowRule

DIFFUSION_WINDOW = WindowRule(context=0.75, min_context_px=64, max_context_px=512, min_side_px=128)


STEPS_AT_MOST = 200
