"""How the method of image elements is built: its weights ship with the program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.protocol import Method
from intarsia.core.engine.methods.registered_method import MethodResources, RegisteredMethod


def boxed_elements() -> Path:
    """The weights of image elements that ship with the program."""
    return Path(str(files("intarsia.resources"))) / "elements-small.safetensors"


def methods(resources: MethodResources) -> tuple[RegisteredMethod, ...]:
    """None where this copy was built without the weights."""
    weights = boxed_elements()

    def image_elements() -> Method:
        from intarsia.core.engine.methods.image_elements.method import ImageElements

        return ImageElements(weights, resources.networks)

    return (RegisteredMethod(IMAGE_ELEMENTS, image_elements),) if weights.is_file() else ()
