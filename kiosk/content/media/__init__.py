"""Pictures, drawings, films, recordings and captions of authors."""
