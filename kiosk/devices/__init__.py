"""Access to the machine: screen, sound, printer, fonts, clock."""
