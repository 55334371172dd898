"""Owns what a training of image elements gives away, one file of averaged weights, and takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import torch

from intarsia.core.engine.compute.weights import State
from intarsia.core.engine.elements.config import ElementsConfig, config_of_json, config_to_json
from intarsia.core.engine.elements.model import Trained, on_meta, read_model, write_model
from intarsia.core.engine.training.checkpoint import (
    Checkpoint,
    Facts,
    averaged,
    read_checkpoint,
    read_facts,
)
from intarsia.core.wire.errors import BadEdit

_LIGHT = "light_decoder."
_OF_STAGE_1 = ("content_encoder.", _LIGHT)
_FILLING = "light_decoder.filling."
STAGES = (1, 2, 3)


def start_of(path: Path, config: ElementsConfig) -> tuple[Trained, State]:
    """The networks of a file to go on from, and their tensors for this configuration.

    Weights from before the light decoder filled holes start with a filler that sees nothing yet.
    Raises BadWeights, and BadEdit for another configuration.
    """
    found = read_model(path)
    own, state = found.model.config, found.model.state_dict()
    if _fills_only_now(own, config):
        return found, _unfilled(config) | state
    if own != config:
        raise BadEdit(
            f"{path.name} is of the configuration {own.name}, or of other choices.",
            "Repeat the --config, --prediction and --noise that it was trained with.",
        )
    return found, state


def checkpoint_for(path: Path, config: ElementsConfig) -> Checkpoint:
    """A checkpoint as a training in this configuration writes it now, else as it is.

    The text of a configuration grows with versions, and a stage from before the light decoder
    filled holes has none that sees anything yet. Raises BadWeights.
    """
    found = read_checkpoint(path)
    own, model = config_of_json(found.facts.config), found.model
    if _fills_only_now(own, config):
        new = _unfilled(config) if any(key.startswith(_LIGHT) for key in model) else {}
        own, model = config, new | model
    if own != config:
        return found
    facts = replace(found.facts, config=config_to_json(config))
    return replace(found, facts=facts, model=model)


def _fills_only_now(own: ElementsConfig, wanted: ElementsConfig) -> bool:
    """Whether all that `wanted` has anew is a light decoder that may learn to fill."""
    return own != wanted and replace(own, light=replace(own.light, fills=True)) == wanted


def _unfilled(config: ElementsConfig) -> State:
    """The tensors by which a light decoder fills, as they start: it sees nothing yet."""
    shapes = on_meta(config).state_dict()
    return {k: torch.zeros(v.shape) for k, v in shapes.items() if k.startswith(_FILLING)}


def export(
    out: Path, given: ElementsConfig | None, path: Path, *, start: Path | None = None
) -> int:
    """Write the averaged networks of a training in half precision; the bytes written.

    Of each stage what has begun. given: None for the training's own. start: what the training went
    on from, where its networks are to be taken from that were not trained on. Raises BadEdit where
    there is no training, it has another configuration, or is too short.
    """
    stages = [out / f"stage{k}.safetensors" for k in STAGES]
    there = [item for item in stages if item.is_file()]
    if not there:
        raise BadEdit(f"{out} holds no training.", "Train first, or name another --out.")
    config = given or _latest_config(there)
    found = [checkpoint_for(item, config) for item in there]
    state: State = {}
    made: dict[str, str] = {}
    if start is not None:
        earlier, state = start_of(start, config)
        made = dict(earlier.made)
    for item in found:
        _check_config(item.facts, config, given=given is not None)
        taken = averaged(item)
        if item.facts.stage == STAGES[-1]:  # whose encoder is that of a stage before
            taken = {k: v for k, v in taken.items() if k.startswith(_LIGHT)}
        if item.facts.steps or start is None:
            state |= taken
            made |= _making_of(item)
    expected = set(on_meta(config).state_dict())
    if missing := expected - set(state):
        raise _lacking(missing, found)
    return write_model(path, config, {k: state[k] for k in sorted(expected)}, made)


def _latest_config(paths: Sequence[Path]) -> ElementsConfig:
    """That of the last stage; of one that fills, where one was gone on with since it can."""
    configs = [config_of_json(read_facts(path).config) for path in paths]
    return next((config for config in configs if config.light.fills), configs[-1])


def _lacking(missing: set[str], found: Sequence[Checkpoint]) -> BadEdit:
    """What to say of tensors that no checkpoint has."""
    stage = 1 if any(key.startswith(_OF_STAGE_1) for key in missing) else 2
    hint = f"Train --stage {stage} first."
    if any(not item.facts.steps for item in found):  # only --start leaves such a checkpoint
        hint = f"Name the weights that it went on from with --start, or train --stage {stage}."
    return BadEdit(f"The training lacks stage {stage}.", hint)


def _check_config(facts: Facts, config: ElementsConfig, *, given: bool) -> None:
    trained = config_of_json(facts.config)  # not its text, which later versions may write longer
    if trained == config:
        return
    own, another = trained.name, "name the folder of another training."
    said = f"Stage {facts.stage} was trained in the configuration {own}, "
    raise BadEdit(
        said + ("with other choices." if own == config.name else f"not {config.name}."),
        f"Leave --config out, or {another}" if given else another.capitalize(),
    )


def _making_of(item: Checkpoint) -> Mapping[str, str]:
    """What is written beside the weights of how a stage of them was made."""
    facts, stage = item.facts, f"stage{item.facts.stage}"
    made = {
        f"{stage}.command": facts.command,
        f"{stage}.steps": str(facts.steps),
        f"{stage}.hours": f"{facts.seconds / 3600:.2f}",
        f"{stage}.hardware": facts.hardware,
        f"{stage}.data": facts.data,
        f"{stage}.recipe": facts.recipe,
        "seed": str(facts.seed),
    }
    return made | ({"sources": facts.sources} if facts.sources else {})
