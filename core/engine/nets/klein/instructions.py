"""Owns what FLUX.2 klein is told, in words: one instruction an edit, in the references' order."""

from __future__ import annotations

import hashlib
from enum import Enum

_KEPT = "Keep the framing, everything else and the sharpness and grain of image 1 as they are."


class KleinTask(str, Enum):
    """An edit that klein is asked for; the value names it among stored embeddings.

    exemplar: the picture with a grey place, the exemplar's subject on grey. look: the picture, the
    object meant on grey, the object whose look is taken on grey. hidden: an object on grey, parts
    of it grey too. light: the picture with an object set in, that object on grey.
    """

    EXEMPLAR = "exemplar"
    LOOK = "look"
    HIDDEN = "hidden"
    LIGHT = "light"


TEXTS = {
    KleinTask.EXEMPLAR: (
        "Paint the subject of image 2 into the flat grey area of image 1, as large as the area. "
        "Keep the identity, shape, colours and markings of the subject. Give it the perspective "
        "and the light of image 1 and the shadow it would cast, and continue the surroundings "
        f"behind it until no grey is left. {_KEPT}"
    ),
    KleinTask.LOOK: (
        "Image 2 shows one object of image 1 alone. Give this object in image 1 the material, the "
        "colours and the pattern of the object in image 3. Keep its shape, pose, place and size, "
        f"and the light and shadows on it. {_KEPT}"
    ),
    KleinTask.HIDDEN: (
        "Image 1 shows an object alone on flat grey, and a part of it is missing because something "
        "stood before it. Complete the object: continue its shape, pattern and shading into the "
        "missing part. Keep what is there, its place and its size, and the flat grey around it."
    ),
    KleinTask.LIGHT: (
        "The object that image 2 shows alone was pasted into image 1. Make it belong there: let "
        "the direction, colour and strength of the light on it agree with its surroundings, and "
        "let it cast the shadow and the reflection that it would cast there. Keep its shape, "
        f"place, size and pattern. {_KEPT}"
    ),
}


def texts_digest() -> str:
    """What names these texts: embeddings of others are not these."""
    lines = "\n".join(f"{each.value} {TEXTS[each]}" for each in KleinTask)
    return hashlib.sha256(lines.encode()).hexdigest()[:16]
