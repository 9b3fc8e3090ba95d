"""The neural voice, Kokoro-82M: what it is given to say. Loaded in the speech process only."""
