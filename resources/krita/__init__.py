"""What Krita reads to find the docker: its description, its actions and its manual."""
