"""The method of OSOR, which removes a thing with its shadow in one step of SDXL inpainting."""
