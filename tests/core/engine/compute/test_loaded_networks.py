"""What fits stays loaded, what was used longest ago goes, what cannot fit is a proposal."""

from __future__ import annotations

import threading

import pytest

from intarsia.core.engine.compute.loaded_networks import (
    IDLE_S,
    Footprint,
    LoadedNetworks,
    OneSlotCache,
    free_memory,
)
from intarsia.core.wire.errors import Cancelled, OutOfMemory

GB = 2**30


class Machine:
    """Devices with so much memory, of which what is loaded takes its part."""

    def __init__(self, **sizes: int) -> None:
        self.sizes = sizes
        self.loads: list[str] = []
        self.loaded_networks = LoadedNetworks(self.free)

    def free(self, device: str) -> int | None:
        if device not in self.sizes:
            return None
        there = [each for each in self.loaded_networks.footprints if each.device == device]
        return self.sizes[device] - sum(each.bytes for each in there)

    def use(self, pack: str, gigabytes: int, device: str = "gpu") -> str:
        def load() -> str:
            self.loads.append(pack)
            return f"the networks of {pack}"

        footprint = Footprint(device, gigabytes * GB, pack)
        return self.loaded_networks.take((pack, device), load, footprint=footprint)

    def held(self) -> list[str]:
        return [each.pack for each in self.loaded_networks.footprints]


def test_what_fits_stays_and_is_loaded_once() -> None:
    machine = Machine(gpu=10 * GB)
    for _ in range(2):
        assert machine.use("a", 4) == "the networks of a"
        machine.use("b", 5)
    assert machine.loads == ["a", "b"]
    assert machine.loaded_networks.holds("a")
    assert not machine.loaded_networks.holds("c")


def test_what_past_edits_left_on_a_device_is_given_back_first() -> None:
    machine = Machine(gpu=10 * GB)
    machine.use("a", 4)
    left = [5 * GB]  # of work that is over, and that the library keeps to use again
    loaded_networks = LoadedNetworks(lambda device: 6 * GB - sum(left), left.clear)
    assert loaded_networks.take("b", lambda: "b", footprint=Footprint("gpu", 4 * GB, "b")) == "b"
    assert not left


def test_the_least_recently_used_goes_and_no_more_than_must() -> None:
    machine = Machine(gpu=10 * GB, cpu=4 * GB)
    for pack in ("a", "b", "c"):
        machine.use(pack, 3)
    machine.use("other", 4, "cpu")
    machine.use("a", 3)
    machine.use("d", 3)
    assert machine.held() == ["c", "other", "a", "d"]
    machine.use("large", 9)
    assert machine.held() == ["other", "large"]


def test_what_cannot_fit_is_a_proposal_and_nothing_is_loaded() -> None:
    machine = Machine(gpu=8 * GB)
    with pytest.raises(OutOfMemory, match=r"huge needs about 9.0 GB on gpu, where 8.0 GB") as error:
        machine.use("huge", 9)
    assert "another method or a smaller pack" in error.value.hint
    assert machine.loads == []
    assert machine.use("small", 1)


def test_a_device_that_does_not_tell_is_believed() -> None:
    machine = Machine()
    machine.use("a", 1000, "mps")
    assert machine.held() == ["a"]
    assert free_memory("mps") is None
    assert (free_memory("cpu") or 0) > 0


def test_a_failed_load_leaves_nothing_behind() -> None:
    loaded_networks = LoadedNetworks(lambda device: None)

    def fail() -> str:
        raise OSError("unreadable")

    with pytest.raises(OSError, match="unreadable"):
        loaded_networks.take("key", fail)
    assert loaded_networks.footprints == ()
    assert loaded_networks.take("key", lambda: "read") == "read"


def test_what_idles_is_unloaded_after_a_while() -> None:
    now = [0.0]
    loaded_networks = LoadedNetworks(lambda device: None, clock=lambda: now[0])
    for pack in ("a", "b"):
        loaded_networks.take(pack, lambda: "loaded", footprint=Footprint("gpu", GB, pack))
    now[0] = IDLE_S - 1
    loaded_networks.take("a", lambda: "never", footprint=Footprint("gpu", GB, "a"))
    now[0] = IDLE_S + 1
    loaded_networks.take("c", lambda: "c", footprint=Footprint("gpu", GB, "c"))
    assert [each.pack for each in loaded_networks.footprints] == ["a", "c"]


def test_what_is_loading_asks_for_what_it_takes_and_is_content_with_the_least() -> None:
    machine = Machine(gpu=6 * GB)
    machine.use("sam", 2)

    def load() -> str:
        machine.loaded_networks.make_space(Footprint("gpu", 9 * GB, "pair", least=4 * GB))
        return "pair"

    taken = machine.loaded_networks.take("pair", load, footprint=Footprint("gpu", 0, "pair"))
    assert taken == "pair"
    assert machine.held() == ["pair"]  # our own segmenter stood in the way, and went
    with pytest.raises(OutOfMemory, match=r"huge needs about 7.0 GB .*other programs hold"):
        machine.loaded_networks.make_space(Footprint("gpu", 9 * GB, "huge", least=7 * GB))


@pytest.mark.parametrize("cache", [OneSlotCache, LoadedNetworks])
def test_who_waits_for_another_one_that_loads_can_be_stopped(cache: type[OneSlotCache]) -> None:
    networks, loading, go = cache(), threading.Event(), threading.Event()

    def load() -> str:
        loading.set()
        assert go.wait(60)
        return "slow"

    other = threading.Thread(target=lambda: networks.take("slow", load))
    other.start()
    assert loading.wait(60)

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        networks.take("quick", lambda: "quick", heed=stop)
    go.set()
    other.join()
    assert networks.take("quick", lambda: "quick", heed=stop) == "quick"
