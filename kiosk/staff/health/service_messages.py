"""Messages about what the kiosk offers and how it runs: sound, voices, printing, fonts, starts, counts, PIN, drafts."""

from kiosk.staff.health.messages import AMBER, GREEN, LATER, NOTHING, RED, Message, translate

UNDRAWABLE = translate("Health", "Not offered, because no font on this machine has their letters: %1.")
UNDRAWABLE_FIRST = translate(
    "Health",
    "Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.",
)
INSTALL_FONTS = translate("Health", "Ask your technician to run `%2`, then restart the kiosk.")
INSTALL_FONTS_BY_NAME = translate(
    "Health", "Ask your technician to install these fonts, then restart the kiosk: %2."
)

SERVICES: dict[str, dict[str, Message]] = {
    "sound": {
        "there": Message(GREEN, translate("Health", "There is something that gives sound."), NOTHING),
        "gone": Message(
            AMBER,
            translate("Health", "Nothing here gives sound: nothing can be read aloud."),
            translate("Health", "Look whether the loudspeaker is plugged in and switched on."),
        ),
        "muted": Message(
            AMBER,
            translate("Health", "The sound of this machine is muted or at 0 %: nobody can hear it."),
            translate(
                "Health", 'Ask your technician to turn it up (docs/machine.md, under "Sound and voices").'
            ),
        ),
        "silent": Message(
            AMBER,
            translate("Health", "The sound of this machine does not answer."),
            translate("Health", "Start the machine again; if it says the same, tell your technician."),
        ),
    },
    "voices": {
        "all": Message(GREEN, translate("Health", "There is a voice for every language that is offered."), NOTHING),
        "lacking": Message(
            AMBER,
            translate("Health", "There is no voice for: %1."),
            translate("Health", "Have your technician install a voice, or record the sentences (docs/authors.md)."),
        ),
        "silent": Message(
            AMBER,
            translate("Health", "The speech service does not answer: nothing can be read aloud."),
            translate("Health", "Start the machine again; if it says the same, tell your technician."),
        ),
    },
    "printer": {
        "none": Message(GREEN, translate("Health", "No printer is set: nothing is printed."), NOTHING),
        "ready": Message(GREEN, translate("Health", "The printer %1 is ready."), NOTHING),
        "resumable": Message(
            AMBER,
            translate(
                "Health",
                "The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.",
            ),
            translate(
                "Health",
                "Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which "
                "starts the printer again, or have your technician run `sudo cupsenable %1`.",
            ),
        ),
        "stopped": Message(
            AMBER,
            translate("Health", "The printer %1 has stopped."),
            translate(
                "Health",
                "Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.",
            ),
        ),
        "rejecting": Message(
            AMBER,
            translate("Health", "The printer %1 accepts no documents."),
            translate("Health", "Have your technician run `sudo cupsaccept %1`."),
        ),
        "unknown": Message(
            AMBER,
            translate("Health", "This machine knows no printer %1."),
            translate("Health", "Have your technician set the printer up, or take it out of the settings."),
        ),
        "missing": Message(
            AMBER,
            translate("Health", "The program `ipptool`, which prints on %1, is not installed."),
            translate("Health", "Have your technician run `sudo apt-get install cups cups-ipp-utils`."),
        ),
        "silent": Message(
            AMBER,
            translate("Health", "The printing service does not answer for the printer %1."),
            translate("Health", "Start the machine again; if it says the same, tell your technician."),
        ),
    },
    "fonts": {
        "all": Message(GREEN, translate("Health", "Every letter that is shown is there."), NOTHING),
        "lacking": Message(
            AMBER,
            translate("Health", "Letters are missing for: %1."),
            translate("Health", "Have your technician run `main.py fonts`, which names what to install."),
        ),
        "undrawable": Message(AMBER, UNDRAWABLE, INSTALL_FONTS),
        "undrawable_by_name": Message(AMBER, UNDRAWABLE, INSTALL_FONTS_BY_NAME),
        "undrawable_first": Message(RED, UNDRAWABLE_FIRST, INSTALL_FONTS),
        "undrawable_first_by_name": Message(RED, UNDRAWABLE_FIRST, INSTALL_FONTS_BY_NAME),
        "silent": Message(AMBER, translate("Health", "The letters have not been looked through yet."), LATER),
    },
    "restart": {
        "usual": Message(GREEN, translate("Health", "The last start: %1"), NOTHING),
        "fault": Message(
            AMBER,
            translate("Health", "The last start: %1"),
            translate("Health", "If this comes again, tell your technician, who looks into the log."),
        ),
        "unknown": Message(GREEN, translate("Health", "Nothing is known of an earlier start."), NOTHING),
    },
    "usage": {
        "fine": Message(GREEN, translate("Health", "The counts of use are kept."), NOTHING),
        "trouble": Message(
            AMBER,
            translate("Health", "The counts of use have a gap: %1"),
            translate("Health", "Nothing is lost for visitors; if this comes again, tell your technician."),
        ),
    },
    "pin": {
        "set": Message(GREEN, translate("Health", "A PIN is set for staff."), NOTHING),
        "open": Message(
            AMBER,
            translate("Health", "No PIN is set for staff."),
            translate("Health", "Have your technician run `main.py pin`, as the user that the kiosk runs as."),
        ),
        "unreadable": Message(
            RED,
            translate("Health", "No PIN opens the staff panel: %1"),
            translate("Health", "Have your technician set another PIN with `main.py pin`, and look at the disk."),
        ),
    },
    "translations": {
        "fine": Message(GREEN, translate("Health", "No language is offered as a draft."), NOTHING),
        "drafts": Message(
            AMBER,
            translate("Health", "Offered although they are drafts: %1."),
            translate("Health", "Have these translations reviewed, or set `translations` to reviewed."),
        ),
        "silent": Message(AMBER, translate("Health", "The state of the translations could not be read."), LATER),
    },
}  # fmt: skip
