"""The natural voice: a neural network makes speech from phonemes (docs/decisions/0060-a-natural-voice.md)."""
