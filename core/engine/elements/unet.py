"""Owns the diffusion decoder's UNet: Stable Diffusion's, with attention to elements beside text."""

from __future__ import annotations

from diffusers import UNet2DConditionModel
from diffusers.models.attention import BasicTransformerBlock
from torch import Tensor, nn

from intarsia.core.engine.elements.attention import Attention
from intarsia.core.engine.elements.tokens import Tokens

_KEY = "elements"  # under which diffusers hands the tokens through to the blocks


class ElementBlock(nn.Module):
    """A transformer block whose text attention has an element attention in parallel.

    h1 = h + SA(LN1 h); h2 = h1 + CA_text(LN2 h1) + CA_elem(LN2' h1); h3 = h2 + FF(LN3 h2). The new
    attention ends in zeros, so that the block starts as the one it is made of, to the bit.
    """

    def __init__(self, block: BasicTransformerBlock, *, context: int, located: bool) -> None:
        super().__init__()
        self.norm1, self.attn1 = block.norm1, block.attn1
        self.norm2, self.attn2 = block.norm2, block.attn2
        self.norm3, self.ff = block.norm3, block.ff
        width = int(block.norm1.normalized_shape[0])
        self.norm_elem = nn.LayerNorm(width)
        self.attn_elem = Attention(width, block.attn2.heads, context, located=located)
        nn.init.zeros_(self.attn_elem.to_out.weight)
        nn.init.zeros_(self.attn_elem.to_out.bias)

    def forward(
        self,
        hidden_states: Tensor,
        attention_mask: Tensor | None = None,
        encoder_hidden_states: Tensor | None = None,
        encoder_attention_mask: Tensor | None = None,
        timestep: Tensor | None = None,
        cross_attention_kwargs: dict[str, Tokens] | None = None,
        class_labels: Tensor | None = None,
    ) -> Tensor:
        """hidden_states: (B, n, width); the arguments are what diffusers calls a block with."""
        tokens = (cross_attention_kwargs or {}).get(_KEY)
        x = hidden_states + self.attn1(self.norm1(hidden_states), attention_mask=attention_mask)
        attended = self.attn2(
            self.norm2(x),
            encoder_hidden_states=encoder_hidden_states,
            attention_mask=encoder_attention_mask,
        )
        if tokens is not None:
            attended = attended + self.attn_elem(self.norm_elem(x), *tokens)
        x = x + attended
        out: Tensor = x + self.ff(self.norm3(x))
        return out


def with_elements(unet: UNet2DConditionModel, *, located: bool = False) -> UNet2DConditionModel:
    """The same UNet, changed in place: every transformer block attends to elements as well.

    Its own tensors keep their names; the new ones are `...transformer_blocks.i.attn_elem.*` and
    `...norm_elem.*`. Tokens are as wide as text tokens. located: near elements count more from the
    start, which wants square inputs.
    """
    context = int(unet.config.cross_attention_dim)
    for module in unet.modules():
        blocks = getattr(module, "transformer_blocks", None)
        if not isinstance(blocks, nn.ModuleList):
            continue
        for index, block in enumerate(blocks):
            if isinstance(block, BasicTransformerBlock):
                blocks[index] = ElementBlock(block, context=context, located=located)
    return unet


def predict(
    unet: UNet2DConditionModel, x: Tensor, timesteps: Tensor, *, text: Tensor, tokens: Tokens
) -> Tensor:
    """The UNet's prediction (B, C, h, w) for x (B, C, h, w) at timesteps, int (B,) of 0 .. 999.

    text: (B, T, context). tokens: the elements of each row.
    """
    made: Tensor = unet(
        x,
        timesteps,
        encoder_hidden_states=text,
        cross_attention_kwargs={_KEY: tokens},
        return_dict=False,
    )[0]
    return made
