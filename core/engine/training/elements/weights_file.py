"""Owns what a training of image elements gives away: one file of averaged weights."""

from __future__ import annotations

from pathlib import Path

from intarsia.core.engine.compute.weights import State
from intarsia.core.engine.elements.config import ElementsConfig, config_of_json
from intarsia.core.engine.elements.model import on_meta, write_model
from intarsia.core.engine.training.checkpoint import Checkpoint, Facts, averaged, read_checkpoint
from intarsia.core.wire.errors import BadEdit


def export(out: Path, config: ElementsConfig | None, path: Path) -> int:
    """Write the averaged networks of a training in half precision; the bytes written.

    Stage 2 is taken where it has begun, stage 1 alone otherwise. config: None for the training's
    own. Raises BadEdit where there is no training, it has another configuration, or is too short.
    """
    stages = [out / f"stage{k}.safetensors" for k in (1, 2)]
    found = [read_checkpoint(item) for item in stages if item.is_file()]
    if not found:
        raise BadEdit(f"{out} holds no training.", "Train first, or name another --out.")
    config = config or config_of_json(found[-1].facts.config)
    state: State = {}
    for item in found:
        _check_config(item.facts, config)
        state |= averaged(item)
    expected = set(on_meta(config).state_dict())
    missing = expected - set(state)
    if missing:
        lacking = 3 - found[0].facts.stage
        raise BadEdit(f"The training lacks stage {lacking}.", f"Train --stage {lacking} first.")
    return write_model(path, config, {k: state[k] for k in sorted(expected)}, _making_of(found))


def _check_config(facts: Facts, config: ElementsConfig) -> None:
    trained = config_of_json(facts.config)  # not its text, which later versions may write longer
    if trained != config:
        own = trained.name
        raise BadEdit(
            f"Stage {facts.stage} was trained in the configuration {own}, not {config.name}.",
            "Leave --config out, or name the folder of another training.",
        )


def _making_of(found: list[Checkpoint]) -> dict[str, str]:
    """What is written beside the weights of how they were made."""
    facts_of: dict[str, str] = {}
    for item in found:
        facts, stage = item.facts, f"stage{item.facts.stage}"
        facts_of[f"{stage}.command"] = facts.command
        facts_of[f"{stage}.steps"] = str(facts.steps)
        facts_of[f"{stage}.hours"] = f"{facts.seconds / 3600:.2f}"
        facts_of[f"{stage}.hardware"] = facts.hardware
        facts_of[f"{stage}.data"] = facts.data
        facts_of[f"{stage}.recipe"] = facts.recipe
        facts_of["seed"] = str(facts.seed)
        if facts.sources:
            facts_of["sources"] = facts.sources
    return facts_of
