"""The content as the editor changes it: loaded, edited, saved, and kept in versions. Nothing here needs a screen."""
