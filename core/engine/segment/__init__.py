"""From a picture to object layers: label maps, prompts, partition, mattes and image elements."""
