"""One small class a control of the panel."""
