"""Merges newer versions of a document into the topic that it became."""
