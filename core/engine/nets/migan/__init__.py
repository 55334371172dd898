"""MI-GAN's generator, a light network that completes a hole (ICCV 2023), and its files."""
