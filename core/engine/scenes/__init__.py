"""Rendered pictures whose objects, masks, order and hidden parts are known."""

from __future__ import annotations

from intarsia.core.engine.scenes.render import (
    SCENES_VERSION,
    RenderedScene,
    SceneObject,
    render_scene,
)

__all__ = ["SCENES_VERSION", "RenderedScene", "SceneObject", "render_scene"]
