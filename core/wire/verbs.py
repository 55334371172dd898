"""What the edits are called: one table of verbs, and the labels of everything else that is asked.

The words are English. Those that are shown are translated where they are shown (`ui.verb_text`);
what crosses a boundary or lies in a file is an id.
"""

from __future__ import annotations

from collections.abc import Mapping

from intarsia.core.frozen import dataclass


@dataclass(frozen=True)
class Verb:
    """`id`: that of an edit's class (`EditBase.verb`). `label`: what is asked for, in the queue.

    `doing`: what is being done while the edit runs. `result`: the edit's layers in a list, and its
    step in the history; `done`: the same as something that has happened; `group`: the group of its
    layers in a native file, never translated. These three are "" where an edit gives objects.
    """

    id: str
    label: str
    doing: str
    result: str = ""
    done: str = ""
    group: str = ""


_TABLE = (
    Verb("segment", "Take apart", "Taking apart"),
    Verb("correct", "Correct objects", "Correcting"),
    Verb("rearrange", "Move objects", "Moving", "Move", "moved", "Move"),
    Verb("complete", "Remove", "Removing", "Remove", "removed", "Remove"),
    Verb("paint_exemplar", "Paint in", "Painting", "Paint in", "painted in", "Paint"),
    Verb("repaint_map", "Repaint map", "Repainting", "Repaint map", "repainted", "Repaint"),
    Verb(
        "transfer_appearance",
        "Give a look",
        "Giving the look",
        "Give a look",
        "new look",
        "Look",
    ),
    Verb("vary", "Vary", "Varying", "Vary", "varied", "Vary"),
)
VERBS: Mapping[str, Verb] = {verb.id: verb for verb in _TABLE}

# What is asked for by another gesture than the one that its edit is named after.
HEAL, ADD_BY_LOOK = "heal", "add_by_look"
GESTURES: Mapping[str, Verb] = {
    gesture.id: gesture
    for gesture in (
        Verb(HEAL, "Heal", "Healing", "Heal", "healed", "Remove"),
        Verb(ADD_BY_LOOK, "Add by a look", "Adding", "Add by a look", "added", "Paint"),
    )
}

FIND_OBJECT = "find_object"
ADD_OBJECT = "add_object"
FIND_CLASSES = "find_classes"
FIND_ELEMENTS = "find_elements"
GROUP = "group"
UNGROUP = "ungroup"

# What a job or a step of the history is labelled with, by id: a verb, a gesture, an operation of
# `Correct`, or one of the ids above.
LABELS: Mapping[str, str] = {
    **{verb.id: verb.label for verb in (*_TABLE, *GESTURES.values())},
    FIND_OBJECT: "Find an object",
    ADD_OBJECT: "Add object",
    FIND_CLASSES: "Find classes",
    FIND_ELEMENTS: "Image elements",
    GROUP: "Group",
    UNGROUP: "Ungroup",
    "add": "Add to object",
    "subtract": "Take from object",
    "grow": "Grow object",
    "shrink": "Shrink object",
    "feather": "Feather object",
    "smooth": "Smooth object",
    "refine": "Refine edge",
    "fill_holes": "Fill holes",
    "split": "Split object",
    "merge": "Merge objects",
    "promote": "Make object",
    "demote": "Make background",
    "reorder": "Reorder objects",
    "extract": "Region to object",
    "similar": "Select similar",
    "hidden": "Fill in hidden part",
}
