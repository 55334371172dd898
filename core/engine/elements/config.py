"""Owns the sizes of the element networks: one record, from which every size is built alike."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import Enum

from intarsia.core.engine.nets.stable_diffusion.shapes import UNetShape
from intarsia.core.wire.errors import BadEdit, BadWeights

DOWNSAMPLINGS = 4  # of the content encoder, as published
MAX_ELEMENTS = 256  # live at once, as published
LATENT_PX = 8  # a side, of Stable Diffusion's autoencoder


class Space(str, Enum):
    """What the diffusion decoder works on."""

    HAAR = "haar"  # pixels under a fixed invertible transform; needs nothing but itself
    LATENTS = "latents"  # of Stable Diffusion's autoencoder, which comes from a pack


class Prediction(str, Enum):
    """What the diffusion decoder's UNet predicts."""

    NOISE = "noise"  # as published, and as Stable Diffusion was trained
    VELOCITY = "velocity"  # arXiv 2202.00512, appendix D: steady at every noise level
    CLEAN = "clean"  # the picture itself


class Noise(str, Enum):
    """How noise grows over the levels; see levels.abar_of."""

    LDM = "ldm"  # Stable Diffusion's: its last level still shows a little
    LDM_ZERO = "ldm-zero"  # the same, ending in pure noise
    COSINE = "cosine"
    SHIFTED = "cosine-shifted"  # noisier the larger the picture


@dataclass(frozen=True)
class EncoderShape:
    """The content encoder: five levels of `widths`, `layers` residual blocks each.

    `patch`: side of the square every element is resized to, a multiple of 16. `channels`: of each
    of its (patch / 16)^2 cells. `groups`: of the norms. `shortcut`: past the convolutions; not
    published, for short trainings.
    """

    patch: int
    widths: tuple[int, ...]
    layers: int
    channels: int
    groups: int = 32
    shortcut: bool = False

    @property
    def code(self) -> int:
        """Numbers in one content code."""
        return self.channels * (self.patch >> DOWNSAMPLINGS) ** 2


@dataclass(frozen=True)
class LightShape:
    """The light decoder: grid x grid query tokens of `width`, `heads` attention heads.

    fills: whether its queries see the known pixels of a picture, so that it can draw the rest; not
    published.
    """

    grid: int
    width: int
    heads: int
    fills: bool = False


@dataclass(frozen=True)
class ElementsConfig:
    """Everything the networks are built from.

    `side`: of the square pictures, px. `queries`: points per side of the partition. `haar`: levels
    of the transform where `space` is that. `text`: whether captions condition the UNet. `guidance`
    and `steps`: of sampling. located: attention to elements starts from their distance, and
    tells where in an element a place lies, instead of learning both from tokens; not published, for
    short trainings. noise: the schedule.
    """

    name: str
    side: int
    queries: int
    encoder: EncoderShape
    light: LightShape
    unet: UNetShape
    space: Space
    prediction: Prediction
    text: bool
    guidance: float
    steps: int
    haar: int = 0
    located: bool = False
    noise: Noise = Noise.LDM

    @property
    def reduction(self) -> int:
        """How many pixels a side one place of the UNet's input stands for."""
        return 1 << self.haar if self.space is Space.HAAR else LATENT_PX

    def check(self) -> None:
        """Raises BadEdit where the numbers do not fit each other."""
        fits = (
            len(self.encoder.widths) == DOWNSAMPLINGS + 1
            and self.encoder.patch % (1 << DOWNSAMPLINGS) == 0
            and self.side % self.light.grid == 0
            and 1 <= self.queries**2 <= MAX_ELEMENTS
            # at a level of pure noise, noise says nothing of the picture (arXiv 2305.08891, 3.3)
            and (self.prediction is not Prediction.NOISE or self.noise is Noise.LDM)
        )
        if not fits:
            raise BadEdit(f"The sizes of the configuration {self.name} do not fit each other.")


SMALL = ElementsConfig(
    name="small",
    side=64,
    queries=8,
    encoder=EncoderShape(
        patch=16, widths=(16, 32, 48, 64, 64), layers=1, channels=128, groups=8, shortcut=True
    ),
    light=LightShape(grid=8, width=160, heads=4, fills=True),
    unet=UNetShape(
        in_channels=48,
        out_channels=48,
        widths=(64, 160),
        layers=1,
        attention=(True, True),
        context=128,
        linear=False,
        heads=4,
    ),
    space=Space.HAAR,
    prediction=Prediction.VELOCITY,
    text=False,
    guidance=1.5,
    steps=20,
    haar=2,
    located=True,
)

SMALL_128 = replace(
    SMALL,
    name="small-128",
    side=128,
    queries=12,
    unet=replace(SMALL.unet, in_channels=192, out_channels=192, widths=(96, 160)),
    haar=3,
    noise=Noise.COSINE,
)

SD15 = ElementsConfig(
    name="sd15",
    side=512,
    queries=16,
    encoder=EncoderShape(patch=32, widths=(128, 256, 512, 512, 512), layers=2, channels=128),
    light=LightShape(grid=32, width=512, heads=8),
    unet=UNetShape(
        in_channels=4,
        out_channels=4,
        widths=(320, 640, 1280, 1280),
        layers=2,
        attention=(True, True, True, False),
        context=768,
        linear=False,
    ),
    space=Space.LATENTS,
    prediction=Prediction.NOISE,
    text=True,
    guidance=3.0,
    steps=50,
)

CONFIGS: Mapping[str, ElementsConfig] = {config.name: config for config in (SMALL, SMALL_128, SD15)}


def config_to_json(config: ElementsConfig) -> str:
    """The configuration as one line of JSON."""
    return json.dumps(asdict(config), sort_keys=True)


def config_of_json(text: str) -> ElementsConfig:
    """The configuration in a weights file's metadata. Raises BadWeights where it is none."""
    try:
        found = json.loads(text)
        encoder, light, unet = found.pop("encoder"), found.pop("light"), found.pop("unet")
        config = ElementsConfig(
            encoder=EncoderShape(**{**encoder, "widths": tuple(encoder["widths"])}),
            light=LightShape(**light),
            unet=UNetShape(
                **{**unet, "widths": tuple(unet["widths"]), "attention": tuple(unet["attention"])}
            ),
            space=Space(found.pop("space")),
            prediction=Prediction(found.pop("prediction")),
            noise=Noise(found.pop("noise", Noise.LDM.value)),
            **found,
        )
        config.check()
    except (ValueError, TypeError, KeyError, AttributeError, BadEdit) as error:
        raise BadWeights(
            "The weights file does not say how its networks are built.",
            "Choose a file written by 'intarsia train elements'.",
        ) from error
    return config
