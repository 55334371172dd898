"""Run as a program under an address limit: opens every hostile file there is, and says what came.

`python hostile_weights.py FOLDER MUTATIONS`: FOLDER holds hostile files; MUTATIONS of small sound
files of every kind are made besides. Prints JSON: what was refused, what was sound, what was
neither, and by how many MB memory grew.
"""

from __future__ import annotations

import io
import json
import pickle
import random
import resource
import struct
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import torch
from safetensors.torch import save as save_safetensors

from intarsia.core.engine.compute.weights import load_state, load_state_bytes
from intarsia.core.wire.errors import BadWeights

_LIMIT = 768 << 20  # bytes of addresses beyond what the program has when it begins
STATE = {"a.weight": torch.arange(6.0).view(2, 3), "a.bias": torch.zeros(2).half()}


def sound_files() -> dict[str, bytes]:
    files = {"safetensors": save_safetensors(STATE)}
    for name, zipped in (("zip", True), ("plain", False)):
        for protocol in (2, 4):
            stream = io.BytesIO()
            torch.save(
                {"state_dict": STATE, "epoch": 3, "x": [1, (2, "a")], "y": {1, 2}},
                stream,
                _use_new_zipfile_serialization=zipped,
                pickle_protocol=protocol,
            )
            files[f"{name}{protocol}"] = stream.getvalue()
    return files


def zip_of(table: bytes, *, packed: bool = False, data: bytes = b"") -> bytes:
    """A torch archive with this table of contents."""
    stream = io.BytesIO()
    kind = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(stream, "w", kind) as archive:
        archive.writestr("archive/data.pkl", table)
        archive.writestr("archive/data/0", data)
    return stream.getvalue()


def table_of(size: bytes, stride: bytes = b"K\x01\x85", kind: bytes = b"FloatStorage") -> bytes:
    """A table {"a": tensor} over one storage of 4 numbers; size and stride are operations."""
    storage = b"(X\x07\0\0\0storagectorch\n" + kind + b"\nX\x01\0\0\x000X\x03\0\0\0cpuK\x04tQ"
    return (
        b"\x80\x02}X\x01\0\0\0actorch._utils\n_rebuild_tensor_v2\n("
        + storage
        + b"K\x00"
        + size
        + stride
        + b"\x89NtRs."
    )


def claiming_files() -> dict[str, bytes]:
    """Small files that claim, repeat or nest without measure."""
    big = struct.pack("<Q", 1 << 40)
    tables = {
        "memo": b"\x80\x02]r\xff\xff\xff\x7f.",
        "bytes": b"\x80\x04\x8e" + big + b"x.",
        "text": b"\x80\x04\x8d" + big + b"x.",
        "bytearray": b"\x80\x05\x96" + big + b"x.",
        "frame": b"\x80\x04\x95" + big + b"N.",
        "number": b"\x80\x02\x8b\xff\xff\xff\x7f1.",
        "made": b"\x80\x02cbuiltins\nbytearray\n\x8a\x06\0\0\0\0\0\x01\x85R.",
        "deep": b"\x80\x02" + b"(" * 200_000 + b"t" * 200_000 + b".",
        "deep_key": b"\x80\x02})" + b"\x85" * 200_000 + b"Ns.",
        "doubled": b"\x80\x02})" + b"q\x00h\x00\x86" * 60 + b"Ns.",
        "marks": b"\x80\x02" + b"(" * 500_000 + b".",
        "tables": b"\x80\x02" + b"}" * 1_200_000 + b".",
        "eval": b"\x80\x02cbuiltins\neval\nX\x01\0\0\x001\x85R.",
        "inst": b"(S'true'\niposix\nsystem\n.",
        "obj": b"\x80\x02(cposix\nsystem\nX\x04\0\0\0trueo.",
        "newobj": b"\x80\x02csubprocess\nPopen\nX\x04\0\0\0true\x85\x81.",
        "stack_global": b"\x80\x04\x8c\x02os\x8c\x06system\x93\x8c\x04true\x85R.",
        "extension": b"\x80\x02\x82\x01.",
        "persistent": b"Pstorage\n.",
        "size": table_of(b"J\xff\xff\xff\x7f\x85"),
        "negative": table_of(b"J\xff\xff\xff\xff\x85"),
        "still": table_of(b"J\xff\xff\xff\x7f\x85", b"K\x00\x85"),
        "complex": table_of(b"K\x02\x85", kind=b"ComplexFloatStorage"),
        "no_kind": table_of(b"K\x02\x85", kind=b"OtherStorage"),
        "flag": table_of(b"\x88\x85"),
        "list": table_of(b"]K\x02a"),
    }
    files = {name: zip_of(table, data=bytes(16)) for name, table in tables.items()}
    files |= {f"plain_{name}": table for name, table in tables.items()}
    head = b"".join(pickle.dumps(x, 2) for x in (0x1950A86A20F9469CFC6C, 1001, {}))
    files |= {f"magic_{name}": head + table for name, table in tables.items()}
    files["bomb"] = zip_of(table_of(b"K\x02\x85"), packed=True, data=bytes(200 << 20))
    files["no_data"] = zip_of(table_of(b"K\x02\x85"))
    files["cut"] = zip_of(table_of(b"K\x04\x85")[:-1], data=bytes(16))
    return files | dict(headers())


def headers() -> Iterator[tuple[str, bytes]]:
    """Safetensors files with headers that lie."""
    good = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
    lies: dict[str, object] = {
        "shape": {"a": {**good, "shape": [1 << 62]}},
        "negative": {"a": {**good, "shape": [-2]}},
        "ends": {"a": {**good, "data_offsets": [0, 1 << 50]}},
        "turned": {"a": {**good, "data_offsets": [8, 0]}},
        "outside": {"a": {**good, "data_offsets": [8, 16]}},
        "flags": {"a": {**good, "shape": [True, 2]}},
        "text": {"a": {**good, "shape": "2"}},
        "no_type": {"a": {"shape": [2], "data_offsets": [0, 8]}},
        "type": {"a": {**good, "dtype": ["F32"]}},
        "entry": {"a": 3},
        "list": [good],
        "nothing": {},
        "only_metadata": {"__metadata__": {"a": "b"}},
        "dimensions": {"a": {"dtype": "F32", "shape": [1] * 5000, "data_offsets": [0, 4]}},
        **{
            f"dtype_{kind}": {"a": {**good, "dtype": kind}}
            for kind in ("F8_E4M3", "F8_E5M2", "F8_E8M0", "F4", "F6_E2M3", "C64", "U64", "X")
        },
    }
    for name, lie in lies.items():
        text = json.dumps(lie).encode()
        yield f"header_{name}", struct.pack("<Q", len(text)) + text + bytes(8)
    many = json.dumps({f"k{n}": good for n in range(200_000)}).encode()
    yield "header_many", struct.pack("<Q", len(many)) + many + bytes(8)
    deep = b'{"a":' + b"[" * 300_000
    yield "header_deep", struct.pack("<Q", len(deep)) + deep
    twice = b'{"a":1,"a":2}'
    yield "header_twice", struct.pack("<Q", len(twice)) + twice
    yield "header_long", struct.pack("<Q", 1 << 60) + b"{}"


def mutated(content: bytes, rng: random.Random) -> bytes:
    made = bytearray(content)
    for _ in range(rng.choice((1, 1, 1, 2, 8))):
        at = rng.randrange(len(made))
        kind = rng.randrange(5)
        if kind == 0:
            made[at] = rng.randrange(256)
        elif kind == 1:
            made[at] ^= 1 << rng.randrange(8)
        elif kind == 2:
            del made[at : at + rng.randrange(1, 64)]
        elif kind == 3:
            made[at:at] = made[rng.randrange(len(made)) :][: rng.randrange(1, 64)]
        else:
            made[at : at + 4] = rng.choice((b"\xff" * 4, b"\0" * 4, b"\xff\xff\xff\x7f"))
        made = made or bytearray(b"x")
    return bytes(made)


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir())} | claiming_files()
    rng, sound = random.Random(17), sound_files()
    grown = _peak()
    addresses = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (addresses + _LIMIT, addresses + _LIMIT))
    told: dict[str, list[str]] = {"refused": [], "loaded": [], "broke": []}
    with tempfile.TemporaryDirectory() as where:
        place = Path(where) / "file"

        def attempt(name: str, content: bytes) -> None:
            place.write_bytes(content)
            for load in (load_state, _load_bytes):
                try:
                    found = load(place)
                    kind = "loaded" if all(v.isfinite().all() for v in found.values()) else "broke"
                except BadWeights as error:
                    kind = "refused" if error.hint and len(error.message) < 1500 else "broke"
                except Exception as error:  # noqa: BLE001 - that there is none is what is tested
                    kind, name = "broke", f"{name}: {error!r:.300}"
                told[kind].append(name)

        for name, content in files.items():
            attempt(name, content)
        hostile = {kind: list(names) for kind, names in told.items()}
        for number in range(count):
            kind = rng.choice(sorted(sound))
            attempt(f"{kind} {number}", mutated(sound[kind], rng))
    print(
        json.dumps(
            {
                "hostile": hostile,
                "broke": told["broke"],
                "refused": len(told["refused"]),
                "loaded": len(told["loaded"]),
                "grown_mb": (_peak() - grown) >> 10,
            }
        )
    )


def _load_bytes(place: Path) -> dict[str, torch.Tensor]:
    return load_state_bytes(place.read_bytes(), source=place.name)


def _peak() -> int:
    """The most memory that this process had, in KB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
