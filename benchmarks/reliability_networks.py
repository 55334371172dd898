"""Every method that the program has, those that need packs with tiny random networks."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import torch

from intarsia.core.engine.methods.classical import by_osor as osor
from intarsia.core.engine.methods.registry import Registry, built_in
from intarsia.core.engine.nets.osor.one_step import native_size
from intarsia.core.engine.packs.installed import PackStore

_TESTS = Path(__file__).parents[1] / "tests"
sys.path.append(str(_TESTS / "doubles"))
from published_checkpoints import (  # noqa: E402 - the tests' own
    exemplar_names,
    pair_names,
    shrunk,
    write_tokenizer,
)
from published_packs import (  # noqa: E402
    install_alone,
    install_published,
    install_unknown,
    write_klein,
    write_osor,
)
from random_networks import random_lama, random_migan  # noqa: E402

_MIGAN = {4 * 2**i: 4 for i in range(8)}
_OSOR_SIDE = 64


def every_method(folder: Path) -> Registry:
    """A registry with every method, ready; packs of random weights come to lie in `folder`."""
    torch.set_num_threads(1)
    source = folder / "source"
    (source / "words").mkdir(parents=True)
    words = write_tokenizer(source / "words" / "tokenizer")
    pair, exemplar = shrunk(pair_names(), seed=1), shrunk(exemplar_names(), seed=2)
    store = install_published(source, folder / "packs", pair, exemplar, words)
    _complete_networks(store, source)
    built, small = built_in(store.root, folder / "cache"), _small_engine().small(store.root)
    taken = {each.id for each in small.offered}
    ways = [(built, each) for each in built.offered if each.id not in taken and each.ready]
    ways += [(small, each) for each in small.offered]
    methods = [owner.choose(each.verbs[0], each.id) for owner, each in ways]
    methods.append(built.choose("complete", "nothing"))
    return Registry(methods, built.loaded_networks)


def _complete_networks(store: PackStore, source: Path) -> None:
    """The packs that complete a hole."""
    lama = {f"generator.{key}": value for key, value in random_lama().state_dict().items()}
    install_alone(store.root, lama, "big-lama")
    install_alone(store.root, random_migan(_MIGAN).state_dict(), "migan")
    write_klein(source / "klein", source / "erase")
    install_unknown(store, "flux2-klein-4b", source / "klein")
    install_unknown(store, "klein-erase-v1", source / "erase")
    write_osor(source / "osor")
    install_unknown(store, "osor-sdxl", source / "osor")
    osor.native_size = lambda size: native_size(size, _OSOR_SIDE)


def _small_engine() -> ModuleType:
    """The tests' engine of published methods at the smallest size that they take."""
    place = _TESTS / "core" / "engine" / "methods" / "small_engine.py"
    spec = importlib.util.spec_from_file_location("small_engine", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
