"""Shows Stable Diffusion's latents while they are made, by a small decoder where there is one."""
