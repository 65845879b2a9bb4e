"""An example of a Burnish plugin, installed with ``pip install tests/plugins``."""
