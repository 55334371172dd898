"""The Segment Anything network, built from a checkpoint's own shapes and filled safely."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import torch
from segment_anything.modeling import (
    ImageEncoderViT,
    MaskDecoder,
    PromptEncoder,
    Sam,
    TwoWayTransformer,
)
from torch import Tensor, nn

from intarsia.core.engine.compute.filled_network import unfilled_network
from intarsia.core.engine.compute.weights import fill, load_state
from intarsia.core.engine.nets.tiny_vit.convert import PREFIX, load_tiny_vit
from intarsia.core.engine.nets.tiny_vit.network import IMAGE_PX
from intarsia.core.engine.segment.masks import OnProgress
from intarsia.core.engine.segment.sam.encoder_input import PIXEL_MEAN, PIXEL_STD
from intarsia.core.wire.errors import BadWeights

PATCH = 16
WINDOW = 14  # tokens a side of a windowed attention block
DECODER_HEADS = 8
_MOBILE = "image_encoder.patch_embed.seq.0.c.weight"


@dataclass(frozen=True)
class SamShape:
    """What differs between checkpoints. `global_blocks`: blocks that attend everywhere."""

    width: int
    depth: int
    heads: int
    global_blocks: tuple[int, ...]
    image_px: int = 1024
    prompt_width: int = 256
    decoder_mlp: int = 2048
    iou_hidden: int = 256
    mask_channels: int = 16


VIT_B = SamShape(768, 12, 12, (2, 5, 8, 11))
VIT_L = SamShape(1024, 24, 16, (5, 11, 17, 23))
VIT_H = SamShape(1280, 32, 16, (7, 15, 23, 31))


def build_sam(shape: SamShape, encoder: nn.Module | None = None) -> Sam:
    """An unfilled network in evaluation mode, on the device that is current.

    `encoder`: one of another kind, for the prompts and the decoder of `shape`.
    """
    grid = shape.image_px // PATCH
    encoder = encoder or ImageEncoderViT(
        depth=shape.depth,
        embed_dim=shape.width,
        img_size=shape.image_px,
        mlp_ratio=4,
        norm_layer=partial(nn.LayerNorm, eps=1e-6),
        num_heads=shape.heads,
        patch_size=PATCH,
        qkv_bias=True,
        use_rel_pos=True,
        global_attn_indexes=shape.global_blocks,
        window_size=WINDOW,
        out_chans=shape.prompt_width,
    )
    prompts = PromptEncoder(
        embed_dim=shape.prompt_width,
        image_embedding_size=(grid, grid),
        input_image_size=(shape.image_px, shape.image_px),
        mask_in_chans=shape.mask_channels,
    )
    decoder = MaskDecoder(
        num_multimask_outputs=3,
        transformer=TwoWayTransformer(
            depth=2,
            embedding_dim=shape.prompt_width,
            mlp_dim=shape.decoder_mlp,
            num_heads=DECODER_HEADS,
        ),
        transformer_dim=shape.prompt_width,
        iou_head_depth=3,
        iou_head_hidden_dim=shape.iou_hidden,
    )
    return Sam(encoder, prompts, decoder, list(PIXEL_MEAN), list(PIXEL_STD)).eval()


def shape_of(state: Mapping[str, Tensor], *, source: str) -> SamShape:
    """The shape a checkpoint in the published layout has. Raises BadWeights on another file."""
    try:
        _, grid, _, width = state["image_encoder.pos_embed"].shape
        depth = len({k.split(".")[2] for k in state if k.startswith("image_encoder.blocks.")})
        reach = [state[f"image_encoder.blocks.{k}.attn.rel_pos_h"].shape for k in range(depth)]
        return _with_decoder(
            state,
            SamShape(
                width=width,
                depth=depth,
                heads=width // reach[0][1],
                global_blocks=tuple(k for k, rows in enumerate(reach) if rows[0] == 2 * grid - 1),
                image_px=grid * PATCH,
            ),
        )
    except (KeyError, IndexError, ValueError, ZeroDivisionError) as error:
        raise BadWeights(
            f"{source} is no Segment Anything checkpoint: {error} does not fit.",
            "Choose one of the sam_vit files.",
        ) from error


def _with_decoder(state: Mapping[str, Tensor], shape: SamShape) -> SamShape:
    """The shape, with what the prompts' and the decoder's own tensors say."""
    return replace(
        shape,
        prompt_width=state["image_encoder.neck.0.weight"].shape[0],
        decoder_mlp=state["mask_decoder.transformer.layers.0.mlp.lin1.weight"].shape[0],
        iou_hidden=state["mask_decoder.iou_prediction_head.layers.0.weight"].shape[0],
        mask_channels=state["prompt_encoder.mask_downscaling.3.weight"].shape[0],
    )


def load_sam(path: Path, device: torch.device) -> Sam:
    """The network of a safetensors or torch file in the published layout, on `device`.

    MobileSAM's file is known by its encoder. Raises BadWeights where the file is damaged, unsafe
    or of another network.
    """
    state = load_state(path)
    if _MOBILE in state:
        return load_mobile_sam(state, source=path.name).to(device)
    shape = shape_of(state, source=path.name)
    sam = unfilled_network(lambda: build_sam(shape))
    fill(sam, state, source=path.name)
    return _with_statistics(sam).to(device)


def load_mobile_sam(state: Mapping[str, Tensor], *, source: str, image_px: int = IMAGE_PX) -> Sam:
    """MobileSAM: TinyViT before Segment Anything's own prompts and decoder.

    Raises BadWeights where the state is of another network.
    """
    encoder = load_tiny_vit(state, source=source, image_px=image_px)
    try:
        plain = SamShape(1, 0, 1, (), image_px=encoder.grid * PATCH)
        shape = _with_decoder(state, plain)
    except KeyError as error:
        raise BadWeights(
            f"{source} is no MobileSAM: it lacks {error}.", "Choose mobile_sam.pt."
        ) from error
    sam = unfilled_network(lambda: build_sam(shape, encoder=nn.Identity()))
    later = {k: v for k, v in state.items() if not k.startswith(PREFIX)}
    fill(sam, later, source=source)
    sam.image_encoder = encoder
    return _with_statistics(sam).eval()


def _with_statistics(sam: Sam) -> Sam:
    sam.pixel_mean = torch.tensor(PIXEL_MEAN).view(3, 1, 1)  # not part of a checkpoint
    sam.pixel_std = torch.tensor(PIXEL_STD).view(3, 1, 1)
    return sam


@contextmanager
def report_blocks(blocks: nn.ModuleList, on_progress: OnProgress) -> Iterator[None]:
    """Inside, `on_progress` hears before every block is run."""

    def hook(place: int) -> Callable[..., None]:
        return lambda *_: on_progress(place, len(blocks))

    hooks = [block.register_forward_pre_hook(hook(place)) for place, block in enumerate(blocks)]
    try:
        yield
    finally:
        for each in hooks:
            each.remove()
