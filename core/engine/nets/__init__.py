"""The networks of the published methods that diffusers and transformers do not have."""
