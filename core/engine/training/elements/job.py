"""Owns a whole training of image elements: both stages in one folder, and what it gives away."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from torch import nn

from intarsia.core.engine.compute.weights import under
from intarsia.core.engine.elements.config import ElementsConfig, config_to_json
from intarsia.core.engine.training.checkpoint import (
    Checkpoint,
    Facts,
    averaged,
    read_facts,
    restore,
    write_checkpoint,
)
from intarsia.core.engine.training.cutters import ColourCutter, SamCutter
from intarsia.core.engine.training.elements.choices import EncoderUse
from intarsia.core.engine.training.elements.filling import (
    FillSamples,
    HoleFilling,
    collated_fills,
)
from intarsia.core.engine.training.elements.learning import Learning
from intarsia.core.engine.training.elements.samples import ElementSamples, Sampling, collated
from intarsia.core.engine.training.elements.setup import Setup, set_up
from intarsia.core.engine.training.elements.sheets import diffusion_sheet, light_sheet
from intarsia.core.engine.training.elements.stages import Denoising, Reconstruction
from intarsia.core.engine.training.elements.weights_file import STAGES, checkpoint_for, start_of
from intarsia.core.engine.training.log import Log
from intarsia.core.engine.training.packed_photos import (
    ENDING,
    PhotoPack,
    PhotoPictures,
    sources_of,
)
from intarsia.core.engine.training.pictures import (
    SCENES,
    PreparationSettings,
    PreparedPictures,
    TrainingPictures,
    folder_pictures,
    scene_pictures,
)
from intarsia.core.engine.training.processes import hardware, is_first_process, process_count
from intarsia.core.engine.training.stop_wish import StopWish
from intarsia.core.engine.training.trainer import (
    Now,
    Trainer,
    TrainingRecipe,
    TrainingRun,
)
from intarsia.core.state.storage.leftovers import clear_unfinished
from intarsia.core.state.storage.places import make_folder
from intarsia.core.wire.errors import BadEdit

_SHOWN = 6  # pictures of a sheet
_LOG_EVERY = 20


@dataclass(frozen=True)
class TrainingJob:
    """What is trained, on what, and where it is written.

    `data`: a folder, a file of packed photographs, or "scenes"; of the last two `scenes` pictures
    are drawn. `minutes`: of this run at most, None
    for no limit. `sam`: weights of Segment Anything, to cut a folder's pictures. `base`: Stable
    Diffusion's folder. `start`: weights of an earlier training, in place of fresh ones.
    `sheet_every`: steps between two sheets, 0 for none. `command`: as typed, kept with the weights.
    """

    config: ElementsConfig
    data: str
    out: Path
    recipes: tuple[TrainingRecipe, ...]
    sampling: Sampling
    encoder: EncoderUse = EncoderUse.FROZEN
    learning: Learning = Learning()
    scenes: int = 4000
    minutes: float | None = None
    sam: Path | None = None
    base: Path | None = None
    start: Path | None = None
    sheet_every: int = 500
    command: str = ""

    def checkpoint(self, stage: int) -> Path:
        return self.out / f"stage{stage}.safetensors"


class Training:
    """A job under way: its pictures and networks, which both stages share.

    ended_early: whether the last stage was stopped, which all processes of a training agree on.
    """

    def __init__(self, job: TrainingJob, say: Callable[[str], None]) -> None:
        self.job = job
        self.say = say if is_first_process() else _unheard
        if is_first_process():
            for number in STAGES:
                clear_unfinished(job.checkpoint(number))
        self._pictures = _pictures(job, self.say)
        self._data = PreparedPictures(self._pictures, make_folder(job.out) / "prepared", say)
        self._setup: Setup = set_up(job.config, seed=job.sampling.seed, base=job.base)
        if job.start is not None:
            self._begin_from(job.start)
        untrained = self._setup.model.content_encoder.state_dict()
        fresh = job.encoder is EncoderUse.FRESH
        self._fresh = {k: v.clone() for k, v in untrained.items()} if fresh else None
        self.wish = StopWish(job.minutes)
        self.ended_early = False

    def _begin_from(self, path: Path) -> None:
        """Take all networks from a weights file; its encoder stands in for stage 1 where that has
        not been trained here. Raises BadWeights, and BadEdit for another configuration.
        """
        job, model = self.job, self._setup.model
        _, state = start_of(path, job.config)
        restore(model, state, source=path.name)
        if is_first_process() and not job.checkpoint(1).is_file():
            first = Reconstruction(model).state_dict()
            kept = {key: value.detach().clone() for key, value in first.items()}
            facts = self._facts(1, job.recipes[0])
            write_checkpoint(job.checkpoint(1), Checkpoint(facts, kept, {}, {}))

    def prepare(self) -> None:
        """Prepare every picture that is not yet, which a stage else does as it meets them."""
        for index in range(len(self._data)):
            self._data.prepare(index)

    def stage(self, number: int) -> int:
        """Train stage 1, 2 or 3 from where it stands; the steps done. Raises BadEdit, NoSpace."""
        job = self.job
        net = self._objective(number)
        recipe = job.recipes[number - 1]
        kind = FillSamples if number == 3 else ElementSamples
        facts, sampling = self._facts(number, recipe), self._sampling(number)
        first = read_facts(job.checkpoint(number)).steps if job.checkpoint(number).is_file() else 0
        self.say(f"stage {number} from step {first}")
        on_step: Callable[[Now], None] = _unheard
        if is_first_process():
            path = job.out / f"stage{number}.csv"
            on_step = Log(path, first=first, every=_LOG_EVERY, say=self.say).add
        run = TrainingRun(
            checkpoint=job.checkpoint(number),
            samples=kind(self._data, job.config, sampling, count=_all_samples(recipe)),
            collate=collated_fills if number == 3 else collated,
            facts=facts,
            is_stopped=self.wish,
            on_step=on_step,
            on_saved=self._sheets(number),
            read=self._read,
        )
        with self.wish.heeded():
            trainer = Trainer(net, recipe, run)
            done = trainer.train()
        self.ended_early = trainer.ended_early
        return done

    def _objective(self, stage: int) -> nn.Module:
        model = self._setup.model
        if stage == 1:
            return Reconstruction(model)
        self._take_encoder()
        if stage == 3:
            return self._filling()
        trained = self.job.encoder is not EncoderUse.FROZEN
        return Denoising(
            model,
            self._setup.space,
            self._setup.text,
            train_encoder=trained,
            learning=self.job.learning,
        )

    def _filling(self) -> nn.Module:
        """With the encoder of stage 2, where that trained it on."""
        model, second = self._setup.model, self.job.checkpoint(2)
        if model.light_decoder.filling is None:
            raise BadEdit(
                "The light decoder of this configuration does not fill.",
                "Leave stage 3 out, or choose another --config.",
            )
        trained = averaged(self._read(second)) if second.is_file() else {}
        if encoder := under(trained, "content_encoder."):
            restore(model.content_encoder, encoder, source=second.name)
        return HoleFilling(model)

    def _read(self, path: Path) -> Checkpoint:
        return checkpoint_for(path, self.job.config)

    def _take_encoder(self) -> None:
        """The averaged encoder of stage 1 into the networks, or the one that was never trained,
        whether stage 1 ran in this process or in another one.
        """
        encoder, light = self._setup.model.content_encoder, self._setup.model.light_decoder
        if self._fresh is not None:
            restore(encoder, self._fresh, source="the start")
            return
        path = self.job.checkpoint(1)
        if not path.is_file():
            raise BadEdit(
                "This stage needs the encoder of stage 1, which is not there.",
                "Run the same command with --stage 1 first.",
            )
        found = averaged(self._read(path))
        restore(encoder, under(found, "content_encoder."), source=path.name)
        restore(light, under(found, "light_decoder."), source=path.name)

    def _sampling(self, stage: int) -> Sampling:
        """Stage 1 drops nothing: it would learn to guess, not to describe. 3 has its own ways."""
        how = replace(self.job.sampling, seed=4 * self.job.sampling.seed + stage)
        return replace(how, dropping=0.0, no_elements=0.0) if stage == 1 else how

    def _facts(self, stage: int, recipe: TrainingRecipe) -> Facts:
        job = self.job
        fixed = (recipe.batch, recipe.accumulate, recipe.rate, recipe.average, recipe.precision)
        together = (process_count(),) if process_count() > 1 else ()
        drawn = asdict(self._sampling(stage))
        encoder = job.encoder.value if stage == 2 else ""
        chosen = (asdict(job.learning),) if stage == 2 and job.learning != Learning() else ()
        losses = (fixed, drawn, encoder, *chosen, *together)
        return Facts(
            stage=stage,
            steps=0,
            seconds=0.0,
            seed=job.sampling.seed,
            config=config_to_json(job.config),
            recipe=repr(losses),
            data=self._pictures.name,
            hardware=hardware(),
            command=job.command,
            sources=_sources(job),
        )

    def _sheets(self, stage: int) -> Callable[[int], None]:
        """Writes a sheet at a checkpoint where the last one is `sheet_every` steps ago."""
        last = [-self.job.sheet_every]

        def on_saved(step: int) -> None:
            self.say(f"checkpoint at step {step}")
            if not self.job.sheet_every or step - last[0] < self.job.sheet_every:
                return
            last[0] = step
            shown = [self._data.get(k) for k in range(min(_SHOWN, len(self._data)))]
            path = make_folder(self.job.out / "sheets") / f"stage{stage}-{step:07}.png"
            (diffusion_sheet if stage == 2 else light_sheet)(self._setup, shown, path)

        return on_saved


def _pictures(job: TrainingJob, say: Callable[[str], None]) -> TrainingPictures:
    wanted = PreparationSettings(job.config.side, job.config.queries)
    if job.data == SCENES:
        return scene_pictures(wanted, seed=job.sampling.seed, count=job.scenes)
    if job.data.endswith(ENDING):
        pack = PhotoPack(Path(job.data))
        say(f"Photographs: {sources_of(pack)}")
        return PhotoPictures(pack, wanted, seed=job.sampling.seed, count=job.scenes)
    cutter = ColourCutter() if job.sam is None else SamCutter(job.sam)
    return folder_pictures(Path(job.data), wanted, cutter, say)


def _sources(job: TrainingJob) -> str:
    return sources_of(PhotoPack(Path(job.data))) if job.data.endswith(ENDING) else ""


def _unheard(_: object) -> None:
    """For processes that say nothing."""


def _all_samples(recipe: TrainingRecipe) -> int:
    """More than any number of devices can ask for."""
    return min(recipe.steps * recipe.batch * recipe.accumulate * 4096, sys.maxsize)
