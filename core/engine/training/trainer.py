"""Owns the training of one network: from where it stands to where it shall end."""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from accelerate import Accelerator
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset, Subset

from intarsia.core.engine.compute.weights import State
from intarsia.core.engine.training.checkpoint import (
    Checkpoint,
    Facts,
    optimiser_state,
    read_checkpoint,
    restore,
    restore_optimiser,
    write_checkpoint,
)
from intarsia.core.wire.errors import BadEdit

_WARM_UP = 100  # optimiser steps until the full rate
_LARGEST_GRADIENT = 1.0

S = TypeVar("S")


@dataclass(frozen=True)
class TrainingRecipe:
    """How long and how fast: `batch` pictures `accumulate` times a step, on each device.

    cool_down: the share of the steps, at the end, over which the rate falls to zero.
    """

    steps: int
    batch: int
    rate: float
    accumulate: int = 1
    average: float = 0.999
    precision: str = "no"
    workers: int = 0
    save_every_s: float = 120.0
    cool_down: float = 0.0


@dataclass(frozen=True)
class Now:
    """Where a training stands after a step; `loss` is that of the step."""

    step: int
    steps: int
    loss: float
    rate: float
    seconds: float
    pictures_per_s: float

    @property
    def seconds_left(self) -> float:
        """At the pace so far; 0 at the end."""
        return (self.steps - self.step) * self.seconds / max(1, self.step)


class Samples(Dataset[S]):
    """Numbered samples; each follows from a seed and its number alone, so that trainings resume."""

    @abstractmethod
    def __len__(self) -> int: ...


@dataclass(frozen=True)
class TrainingRun:
    """What a training is, beside its networks: its checkpoint, its data, who hears of it.

    collate: a list of samples -> the batch that the trained module is called with. is_stopped:
    asked after every step on every device. The first process alone calls on_step every step, and
    on_saved every checkpoint, with the average in place of the weights. read: a checkpoint as this
    version writes it.
    """

    checkpoint: Path
    samples: Samples[Any]
    collate: Callable[[list[Any]], object]
    facts: Facts
    is_stopped: Callable[[], bool]
    on_step: Callable[[Now], None]
    on_saved: Callable[[int], None]
    read: Callable[[Path], Checkpoint] = read_checkpoint


class Trainer:
    """Trains a module in place. Killed at any moment, it goes on from its last checkpoint.

    The module is called with a batch and a seed, and returns the loss; what it draws comes from the
    seed alone.

    Given the same seed it ends with the same weights, interrupted or not, on the same device; only
    in fp16 the loss scale is found anew.
    """

    def __init__(self, stage: nn.Module, recipe: TrainingRecipe, run: TrainingRun) -> None:
        cpu = not torch.cuda.is_available()
        self._accelerator = Accelerator(
            mixed_precision=recipe.precision,
            gradient_accumulation_steps=recipe.accumulate,
            cpu=cpu,
        )
        self._recipe, self._run, self._bare = recipe, run, stage
        self._named = {n: p for n, p in stage.named_parameters() if p.requires_grad}
        self._names: dict[Tensor, str] = {p: n for n, p in self._named.items()}
        stage.to(self._accelerator.device)
        self._optimiser = torch.optim.AdamW(
            self._named.values(), lr=recipe.rate, weight_decay=0.01, fused=cpu
        )
        self._average = {n: p.detach().clone().float() for n, p in self._named.items()}
        self._step, self._seconds, self._stopped = 0, 0.0, False
        if run.checkpoint.is_file():
            self._resume(run.read(run.checkpoint))
        self._stage, self._prepared = self._accelerator.prepare(stage, self._optimiser)

    @property
    def first(self) -> bool:
        """Whether this process is the one that writes."""
        return bool(self._accelerator.is_main_process)

    @property
    def ended_early(self) -> bool:
        """Whether one of the processes wanted to stop; the same answer in all."""
        return self._stopped

    def train(self) -> int:
        """Walk to the last step, or until stopped; the steps done. Raises NoSpace."""
        self._stage.train()
        saved = started = time.monotonic()
        before, first = self._seconds, self._step
        for losses in self._steps():
            self._step += 1
            now = time.monotonic()
            self._seconds = before + now - started
            done = (self._step - first) * self._per_step / max(now - started, 1e-9)
            if self.first:
                self._run.on_step(self._now(float(losses), done))
            stop = self._stopped = self._agreed()
            last = stop or self._step == self._recipe.steps
            if self.first and (last or now - saved >= self._recipe.save_every_s):
                self.save()
                saved = time.monotonic()
            if stop:
                break
        self._accelerator.wait_for_everyone()
        return self._step

    def _agreed(self) -> bool:
        """Whether any of the processes wants to stop; the same answer in all."""
        if self._run.is_stopped():
            self._accelerator.set_trigger()
        return bool(self._accelerator.check_trigger())

    def save(self) -> None:
        """Write the checkpoint, then call on_saved with the average in place. Raises NoSpace."""
        model = {k: v.detach() for k, v in self._bare.state_dict().items()}
        kept = optimiser_state(self._optimiser, self._names)
        write_checkpoint(
            self._run.checkpoint, Checkpoint(self._facts(), model, dict(self._average), kept)
        )
        self._show_average(model)

    def _show_average(self, model: State) -> None:
        kept = {k: v.clone() for k, v in model.items()}
        self._bare.load_state_dict(kept | self._average)
        self._bare.eval()
        try:
            self._run.on_saved(self._step)
        finally:
            self._bare.load_state_dict(kept)
            self._bare.train()

    def _steps(self) -> Iterator[Tensor]:
        """One optimiser step after the other, each with its mean loss."""
        batches = self._batches()
        for step in range(self._step, self._recipe.steps):
            rate = self._rate(step)
            for group in self._optimiser.param_groups:
                group["lr"] = rate
            total = torch.zeros((), device=self._accelerator.device)
            for micro in range(self._recipe.accumulate):
                with self._accelerator.accumulate(self._stage):
                    loss = self._loss(next(batches), step, micro)
                    self._accelerator.backward(loss)
                    if self._accelerator.sync_gradients:
                        self._accelerator.clip_grad_norm_(self._named.values(), _LARGEST_GRADIENT)
                    self._prepared.step()
                    self._prepared.zero_grad()
                total += loss.detach() / self._recipe.accumulate
            self._blend(step)
            yield total

    def _loss(self, batch: object, step: int, micro: int) -> Tensor:
        rank = self._accelerator.process_index
        seed = hash((self._run.facts.seed, self._run.facts.stage, step, micro, rank)) % 2**63
        loss: Tensor = self._stage(batch, seed)
        if not bool(loss.isfinite()):
            raise BadEdit(
                f"The loss became {float(loss.detach())} at step {step + 1}.",
                "Start again from the last checkpoint with a lower --rate, or full precision.",
            )
        return loss

    def _batches(self) -> Iterator[object]:
        """This process's batches, from where the training stands."""
        samples, done = self._run.samples, self._step * self._per_step
        loader = DataLoader(
            Subset(samples, range(done, len(samples))),
            batch_size=self._recipe.batch,
            num_workers=self._recipe.workers,
            collate_fn=self._run.collate,
            drop_last=True,
        )
        prepared: Iterator[object] = iter(self._accelerator.prepare(loader))
        return prepared

    @property
    def _per_step(self) -> int:
        """Pictures of one step over all devices."""
        count: int = self._recipe.batch * self._recipe.accumulate * self._accelerator.num_processes
        return count

    def _rate(self, step: int) -> float:
        left = self._recipe.steps - step
        fall = left / max(1.0, self._recipe.cool_down * self._recipe.steps)
        return self._recipe.rate * min(1.0, (step + 1) / _WARM_UP, fall)

    def _blend(self, step: int) -> None:
        """Move the running average towards the weights."""
        share = 1 - min(self._recipe.average, (step + 1) / (step + 10))
        with torch.no_grad():
            for name, parameter in self._named.items():
                self._average[name].lerp_(parameter.float(), share)

    def _now(self, loss: float, pace: float) -> Now:
        rate = self._rate(self._step - 1)
        return Now(self._step, self._recipe.steps, loss, rate, self._seconds, pace)

    def _facts(self) -> Facts:
        given = self._run.facts
        return Facts(**{**vars(given), "steps": self._step, "seconds": round(self._seconds, 1)})

    def _resume(self, found: Checkpoint) -> None:
        check_same(found.facts, self._run.facts, self._run.checkpoint)
        restore(self._bare, found.model, source=self._run.checkpoint.name)
        self._average = {k: v.to(self._accelerator.device) for k, v in found.average.items()}
        restore_optimiser(self._optimiser, self._names, found.optimiser)
        self._step, self._seconds = found.facts.steps, found.facts.seconds


def check_same(found: Facts, wanted: Facts, path: Path) -> None:
    """Raises BadEdit where a checkpoint is of another training than the one asked for."""
    for what in ("stage", "config", "seed", "recipe", "data"):
        if getattr(found, what) != getattr(wanted, what):
            raise BadEdit(
                f"{path} is of a training with another {what}.",
                "Repeat its command to go on with it, or choose another --out.",
            )
