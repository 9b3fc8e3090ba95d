"""Sound: the speech service, playback of films and recordings, and whether it can be heard."""
