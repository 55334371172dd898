"""Writes what transformers 4.26, the library of the published OneFormer, makes of a tiny network.

Run with that version installed: `python tests/data/oracles/write_oneformer.py`. It writes the
names and shapes of the published network (`published/oneformer_coco_swin_large.txt`), and of a
tiny one its configuration, names and answers (`oracles/oneformer`). Weights are drawn from their
names, so that they need not be kept.
"""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).parent
SWIN = {"model_type": "swin", "out_features": ["stage1", "stage2", "stage3", "stage4"]}
LARGE = {
    **SWIN,
    "image_size": 384,
    "embed_dim": 192,
    "depths": [2, 2, 18, 2],
    "num_heads": [6, 12, 24, 48],
    "window_size": 12,
    "drop_path_rate": 0.3,
}
TINY = {
    **SWIN,
    "image_size": 64,
    "embed_dim": 8,
    "depths": [1, 1, 1, 1],
    "num_heads": [1, 1, 2, 2],
    "window_size": 4,
}
SIZES = (
    *("hidden_dim", "conv_dim", "mask_dim", "encoder_feedforward_dim", "dim_feedforward"),
    "text_encoder_width",
)


def drawn(name: str, tensor: torch.Tensor) -> torch.Tensor:
    """A tensor of this shape out of its own name; counters and tables of places stay."""
    if not tensor.is_floating_point():
        return tensor
    rng = np.random.RandomState(zlib.crc32(name.encode()))
    values = torch.from_numpy(rng.standard_normal(tuple(tensor.shape)).astype(np.float32))
    return values * 0.2 + (1 if name.endswith("norm.weight") else 0)


def asked() -> tuple[torch.Tensor, torch.Tensor]:
    """A picture (1, 3, 64, 96) and the words of a task (1, 77)."""
    rng = np.random.RandomState(5)
    picture = torch.from_numpy(rng.standard_normal((1, 3, 64, 96)).astype(np.float32))
    return picture, torch.arange(77)[None] % 600


def _lines(state: dict[str, torch.Tensor]) -> str:
    return "".join(f"{k} {','.join(map(str, v.shape))}\n" for k, v in sorted(state.items()))


def main() -> None:
    import transformers
    from transformers import OneFormerConfig, OneFormerForUniversalSegmentation

    if not transformers.__version__.startswith("4.26"):
        sys.exit(f"transformers 4.26 was asked for, this is {transformers.__version__}")
    labels = {number: str(number) for number in range(133)}
    linspace = torch.linspace
    torch.linspace = lambda *a, **k: linspace(*a, **{**k, "device": "cpu"})  # its numbers are read
    with torch.device("meta"):
        config = OneFormerConfig(backbone_config=LARGE, num_queries=150, id2label=labels)
        large = OneFormerForUniversalSegmentation(config).state_dict()
    published = HERE.parent / "published" / "oneformer_coco_swin_large.txt"
    published.write_text(_lines(large), "utf-8")
    config = OneFormerConfig(
        backbone_config=TINY,
        num_queries=4,
        encoder_layers=1,
        decoder_layers=3,
        num_attention_heads=2,
        text_encoder_num_layers=1,
        text_encoder_vocab_size=600,
        id2label=labels,
        **dict.fromkeys(SIZES, 32),
    )
    tiny = OneFormerForUniversalSegmentation(config).eval()
    state = {k: drawn(k, v) for k, v in tiny.state_dict().items()}
    tiny.load_state_dict(state)
    folder = HERE / "oneformer"
    folder.mkdir(exist_ok=True)
    config.save_pretrained(folder)
    (folder / "names.txt").write_text(_lines(state), "utf-8")
    picture, words = asked()
    with torch.no_grad():
        seen = tiny(picture, task_inputs=words)
    np.savez_compressed(
        folder / "answers.npz",
        classes=seen.class_queries_logits.numpy(),
        masks=seen.masks_queries_logits.numpy(),
    )


if __name__ == "__main__":
    main()
