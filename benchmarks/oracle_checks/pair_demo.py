"""PAIR's whole operations, as its published demonstration ran them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import torch
from torch import Tensor

from intarsia.core.engine.compute.tensors import from_labels, from_mask, from_rgb
from intarsia.core.engine.diffusion.guidance import SpatialScales
from intarsia.core.engine.diffusion.loop import Known
from intarsia.core.engine.diffusion.samplers import ldm_ddim
from intarsia.core.engine.diffusion.schedules import ldm_schedule
from intarsia.core.engine.methods.common.object_map import ObjectMap, majority_class
from intarsia.core.engine.methods.pair.hints import Features, HintSet, RegionLook, hint_set
from intarsia.core.engine.methods.pair.objects import (
    Plan,
    add_object,
    edit_appearance,
    free_form_variation,
)
from intarsia.core.engine.methods.pair.regions import mask_at
from intarsia.core.engine.methods.pair.sampling import (
    PairNetworks,
    PairSettings,
    RegionConditions,
    sample,
)
from intarsia.core.engine.nets.appearance.network import VggRelu22
from intarsia.core.engine.nets.control_pair.network import Hints
from oracle_checks.quantity import EXACT, Golden, Quantity

_SETS = {"uncond": "null", "text": "null", "struct": "structure", "struct_app": "full"}


@dataclass
class _Watched:
    """Sees every sample that the UNet is asked about: one (rows, 4, h, w) tensor a call."""

    inputs: list[Tensor] = field(default_factory=list)

    def __call__(self, _module: torch.nn.Module, arguments: tuple[Tensor, ...]) -> None:
        self.inputs.append(arguments[0])


def check(golden: Golden, networks: PairNetworks, vgg: VggRelu22) -> Iterator[Quantity]:
    """Hints, masks and walks of every operation in the archive."""
    features = {
        side: Features(
            vgg(from_rgb(golden.arrays[f"{side}_u8"])),
            tuple(golden.tensor(key) for key in _dino_keys(golden, side)),
        )
        for side in ("img", "ref")
    }
    for name in sorted({key.split("/")[0] for key in golden.arrays if "/" in key}):
        plan, look = _operation(golden, name, features["ref"])
        yield from _edit(golden, name, networks, hinted=(plan, look, features["img"]))


def stored_hints(golden: Golden, prefix: str, *, row: int | None = None) -> Hints:
    """Hints of an archive, `prefix`0, 1, ...; the last one is the concatenated hint."""
    maps, number = [], 0
    while f"{prefix}{number}" in golden:
        tensor = golden.tensor(f"{prefix}{number}")
        maps.append(tensor if row is None else tensor[row : row + 1])
        number += 1
    return Hints(tuple(maps[:-1]), maps[-1])


def _dino_keys(golden: Golden, side: str) -> list[str]:
    keys = [k for k in golden.arrays if k.startswith("dino") and k.endswith(f"_{side}")]
    return sorted(keys, key=lambda k: int(k.removeprefix("dino").removesuffix(f"_{side}")))


def _operation(golden: Golden, name: str, reference: Features) -> tuple[Plan, RegionLook | None]:
    objects, other = (
        ObjectMap(
            from_labels(golden.arrays[f"{side}_pmask"])[None, None],
            from_labels(golden.arrays[f"{side}_segmask"])[None, None],
        )
        for side in ("input", "ref")
    )
    clicked, taken = (
        from_mask(golden.arrays[f"{side}_mask"] > 0.5) > 0.5 for side in ("input", "ref")
    )
    drawn = from_mask(golden.arrays["draw"]) > 0.5
    if name.startswith("edit_app"):
        amount = 0.5 if name.endswith("half") else 1.0
        return edit_appearance(objects, clicked), RegionLook(reference, taken, amount)
    if name.startswith("add_obj"):
        category = majority_class(other, taken)
        return add_object(objects, drawn, category=category), RegionLook(reference, taken)
    if name.startswith("free_form"):
        return free_form_variation(objects, drawn), None
    raise ValueError(f"unknown operation {name}")


def _edit(
    golden: Golden,
    name: str,
    networks: PairNetworks,
    *,
    hinted: tuple[Plan, RegionLook | None, Features],
) -> Iterator[Quantity]:
    plan, look, features = hinted
    x0 = golden.tensor(f"{name}/x0")
    size = (x0.shape[2], x0.shape[3])
    hints = hint_set(plan, features, look, size=size)
    yield from _hints(golden, name, hints)
    known = Known(x0, 1 - mask_at(plan.redrawn, size).float())
    yield golden.close(f"{name}/mask_keep", known.keep, EXACT)
    told = RegionConditions(
        hints, golden.tensor(f"{name}/ctx_text"), golden.tensor(f"{name}/ctx_uncond")
    )
    yield from _walk(golden, name, networks, told=told, known=known)


def _hints(golden: Golden, name: str, hints: HintSet) -> Iterator[Quantity]:
    for stored, ours in _SETS.items():
        told: Hints = getattr(hints, ours)
        for number, hint in enumerate((*told.attention, told.concat)):
            yield golden.close(f"{name}/hint_{stored}{number}", hint, 1e-5)


def _walk(
    golden: Golden, name: str, networks: PairNetworks, *, told: RegionConditions, known: Known
) -> Iterator[Quantity]:
    structure, appearance, text = (float(s) for s in golden.arrays["scales_SFT"])
    times = golden.arrays[f"{name}/t_seq"]
    settings = PairSettings(
        scales=SpatialScales(structure=structure, appearance=appearance, text=text),
        steps=len(times),
    )
    sampler = ldm_ddim(ldm_schedule(), steps=settings.steps, always_draw=True)
    ours = torch.tensor([step.timestep for step in sampler.steps])
    yield golden.close(f"{name}/t_seq", ours, EXACT)
    wanted = golden.tensor(f"{name}/z_final")
    generator = torch.Generator().manual_seed(int(golden.number("seed")))
    watched = _Watched()
    handle = networks.unet.register_forward_pre_hook(watched)
    final = sample(
        networks, told, known, samples=len(wanted), settings=settings, generator=generator
    )
    handle.remove()
    for number, tolerance in enumerate((1e-6, 1e-3)):  # the first is blended noise, no network yet
        seen = watched.inputs[number][: len(wanted)]
        yield golden.close(f"{name}/x_step{number}", seen, tolerance)
    yield golden.close(f"{name}/z_final", final, 1e-3)
    evaluations = sum(len(rows) for rows in watched.inputs) // len(wanted)
    yield golden.close(f"{name}/n_evals", torch.tensor(evaluations), EXACT)
