"""The kinds of block: each module is one, named as authors write it; see `kiosk.content.blocks.registry`."""
