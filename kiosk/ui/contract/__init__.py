"""What QML items declare about themselves and Python asks: speech, presses, links, scrolling and layers.

Each module holds one attached type: `Spoken.text: …` in QML, `Spoken.of(item)` in Python. An object is attached only to
an item that declares something. See docs/decisions/0046.
"""
