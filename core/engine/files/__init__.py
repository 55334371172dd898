"""Picture files of every usual format in, of six formats out, within a budget."""
