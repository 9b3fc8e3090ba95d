"""Tests of the authors' tools with a window."""
