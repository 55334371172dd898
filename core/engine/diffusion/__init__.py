"""Diffusion once for all methods: schedules, samplers, the masked loop and guidance."""
