"""Methods that find objects with networks: Segment Anything and OneFormer."""
