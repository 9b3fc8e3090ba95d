"""The authors' pictures, drawings, films, recordings and captions."""
