"""Sound: the speech service, playback of films and recordings, and whether anybody can hear them."""
