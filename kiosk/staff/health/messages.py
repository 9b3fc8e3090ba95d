"""All messages to staff about the machine's health, in one table that is also translated.

`%1`, `%2` and so on are replaced by values, in the finding and in the remedy. `packaging/setup/interface-words` finds
each text by its call of `translate`; `kiosk.staff.health.checks.in_words` translates a check.
"""

from typing import NamedTuple

GREEN, AMBER, RED = "green", "amber", "red"


class Message(NamedTuple):
    """The traffic light of a finding, its text, and its remedy."""

    light: str
    found: str
    remedy: str


def translate(context: str, words: str) -> str:
    """Mark a text for translation, and return it unchanged."""
    del context
    return words


NOTHING = translate("Health", "Nothing needs to be done.")
LATER = translate(
    "Health", "Close this and open it again in a minute; if it says the same, tell your technician."
)
MEASURE = translate(
    "Health",
    "Measure the screen from corner to corner. If it is not this size, set the size that you measured.",
)
MEND_SIZE = translate(
    "Health",
    "Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).",
)

SET_CLOCK = translate(
    "Health", "Have your technician set the clock, and change its battery if it is wrong again."
)
MEND_CONTENT = translate(
    "Health",
    "Ask the content author to correct this. Until then visitors see what was shown before the last change.",
)
SLEEPS_BLACK = translate(
    "Health",
    "The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.",
)
STAYS_BLACK = translate(
    "Health",
    "This display cannot switch the screen off outside the opening hours; it shows black instead.",
)
STAYS_ON = translate("Health", "This display cannot switch the screen off. No opening hours need that.")
INSTALL_PROGRAM = translate("Health", "Ask your technician to install it (`%2`), then restart the kiosk.")
OTHER_DISPLAY = translate(
    "Health", 'Ask your technician to use another display server (`%2`), or to set `asleep = "black"`.'
)
OTHER_DRIVER = translate(
    "Health", 'Ask your technician to look at the graphics driver, or to set `asleep = "black"`.'
)
UNDRAWABLE = translate("Health", "Not offered, because no font on this machine has their letters: %1.")
UNDRAWABLE_FIRST = translate(
    "Health",
    "Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.",
)
INSTALL_FONTS = translate("Health", "Ask your technician to run `%2`, then restart the kiosk.")
INSTALL_FONTS_BY_NAME = translate(
    "Health", "Ask your technician to install these fonts, then restart the kiosk: %2."
)
SIGN = translate(
    "Health",
    "Ask a clinician to read these texts, and the content author to record the review with `main.py review`.",
)

SAYINGS: dict[str, dict[str, Message]] = {
    "settings": {
        "refused": Message(
            RED,
            translate("Health", "The settings of this machine cannot be used: %1"),
            translate("Health", "Have your technician mend the settings file."),
        ),
    },
    "library": {
        "sound": Message(
            GREEN,
            translate("Health", "The library was built on %1 from %2, and every byte of it is sound."),
            NOTHING,
        ),
        "unread": Message(
            AMBER,
            translate("Health", "The library was built on %1 from %2; it has not been looked through to its end yet."),
            LATER,
        ),
        "previous": Message(
            AMBER,
            translate("Health", "An older library is shown, built on %1: the newest content in %2 is not in it."),
            translate(
                "Health",
                "Start the kiosk again. If it says the same, look below for what is wrong with the content.",
            ),
        ),
        "damaged": Message(
            RED,
            translate("Health", "The library is damaged: %1"),
            translate("Health", "Have your technician build the library again, and look at the disk."),
        ),
        "missing": Message(
            RED,
            translate("Health", "There is no library that could be shown: %1"),
            translate(
                "Health", "Have your technician run `main.py build`, as the user that the kiosk runs as."
            ),
        ),
        "silent": Message(AMBER, translate("Health", "The library could not be read in time."), LATER),
    },
    "content": {
        "fine": Message(GREEN, translate("Health", "The content has no problems."), NOTHING),
        "problem": Message(AMBER, translate("Health", "The content has a problem."), MEND_CONTENT),
        "problems": Message(AMBER, translate("Health", "The content has %1 problems."), MEND_CONTENT),
        "silent": Message(AMBER, translate("Health", "The content has not been looked through yet."), LATER),
    },
    "review": {
        "fine": Message(GREEN, translate("Health", "No medical review is due within 30 days."), NOTHING),
        "soon": Message(
            AMBER,
            translate("Health", "A medical review is due soon: %1."),
            translate("Health", "Arrange the review of these topics now."),
        ),
        "past": Message(
            RED,
            translate("Health", "The date for a medical review has passed: %1."),
            translate("Health", "Have a clinician review these topics: what they say may be out of date."),
        ),
        "silent": Message(AMBER, translate("Health", "When reviews are due could not be read."), LATER),
    },
    "signed": {
        "fine": Message(
            GREEN, translate("Health", "Nothing has changed since a clinician reviewed it."), NOTHING
        ),
        "changed": Message(AMBER, translate("Health", "Changed since it was reviewed: %1."), SIGN),
        "unsigned": Message(AMBER, translate("Health", "Not reviewed by a clinician yet: %1."), SIGN),
        "both": Message(
            AMBER,
            translate(
                "Health",
                "Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.",
            ),
            SIGN,
        ),
        "silent": Message(AMBER, translate("Health", "What is reviewed could not be read."), LATER),
    },
    "disk": {
        "fine": Message(GREEN, translate("Health", "The disk can be written to and has %1 free."), NOTHING),
        "little": Message(
            AMBER,
            translate("Health", "The disk has only %1 left."),
            translate("Health", "Have your technician make room on the disk this week."),
        ),
        "full": Message(
            RED,
            translate("Health", "The disk is full: %1 are left."),
            translate("Health", "Have your technician make room on the disk today."),
        ),
        "locked": Message(
            RED,
            translate("Health", "Nothing can be written into %1."),
            translate(
                "Health", "Start the machine again; if it says the same, have your technician look at the disk."
            ),
        ),
        "silent": Message(
            RED,
            translate("Health", "The disk does not answer."),
            translate(
                "Health", "Start the machine again; if it says the same, have your technician change the disk."
            ),
        ),
    },
    "files": {
        "fine": Message(GREEN, translate("Health", "The kiosk can read everything that it has kept."), NOTHING),
        "unreadable": Message(
            AMBER,
            translate("Health", "The kiosk could not read these of its own files, and began new ones: %1."),
            translate("Health", "Have your technician look at the log and at the disk, and then delete these files."),
        ),
        "silent": Message(AMBER, translate("Health", "The kiosk's own files could not be looked through."), LATER),
    },
    "clock": {
        "set": Message(GREEN, translate("Health", "The clock says %1 (%2), set by the network."), NOTHING),
        "plausible": Message(
            GREEN,
            translate("Health", "The clock says %1 (%2); no network sets it."),
            translate("Health", "Compare it with a watch once a month."),
        ),
        "earlier": Message(
            AMBER,
            translate("Health", "The clock says %1 (%2), but the last visit was on %3."),
            SET_CLOCK,
        ),
        "later": Message(
            AMBER,
            translate("Health", "The clock says %1 (%2), more than three years after the library was built (%3)."),
            translate(
                "Health",
                "Compare the clock with a calendar. If it is right, have the content reviewed and built again.",
            ),
        ),
        "wrong": Message(RED, translate("Health", "The clock says %1 (%2), which cannot be."), SET_CLOCK),
    },
    "hours": {
        "none": Message(GREEN, translate("Health", "No opening hours are set: the screen is always on."), NOTHING),
        "open": Message(GREEN, translate("Health", "By its opening hours the clinic is open until %1."), NOTHING),
        "closed": Message(GREEN, translate("Health", "By its opening hours the clinic is closed until %1."), NOTHING),
        "always": Message(GREEN, translate("Health", "By its opening hours the clinic is always open."), NOTHING),
        "never": Message(
            AMBER,
            translate("Health", "By its opening hours the clinic is never open: the screen always sleeps."),
            translate("Health", "Have your technician look at `opening_hours` and `closed_on` in the settings."),
        ),
        "zone": Message(
            AMBER,
            translate(
                "Health",
                "Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.",
            ),
            translate("Health", "Have your technician set the time zone with `timedatectl set-timezone`."),
        ),
        "silent": Message(AMBER, translate("Health", "The opening hours could not be read in time."), LATER),
    },
    "screen": {
        "measured": Message(
            GREEN,
            translate("Health", "The screen has %1 and measures %2 inches, as it was set."),
            NOTHING,
        ),
        "reported": Message(
            GREEN,
            translate("Health", "The screen has %1 and says that it measures %2 inches."),
            MEASURE,
        ),
        "assumed": Message(
            AMBER,
            translate("Health", "The screen has %1 and does not say how large it is: %2 inches are taken for granted."),
            translate("Health", "Measure the glass from corner to corner and set that as its size."),
        ),
        "measured_small": Message(
            RED,
            translate(
                "Health",
                "The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.",
            ),
            MEND_SIZE,
        ),
        "measured_narrow": Message(
            RED,
            translate(
                "Health",
                "The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.",
            ),
            MEND_SIZE,
        ),
        "reported_small": Message(
            RED,
            translate(
                "Health",
                "The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.",
            ),
            MEND_SIZE,
        ),
        "reported_narrow": Message(
            RED,
            translate(
                "Health",
                "The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.",
            ),
            MEND_SIZE,
        ),
        "conflicting": Message(
            GREEN,
            translate("Health", "The screen has %1 pixels and is set to %2 inches, but reports %3 inches."),
            MEASURE,
        ),
        "slow": Message(
            AMBER,
            translate("Health", "The screen has %1 and shows only %2 pictures a second: movement is not smooth."),
            translate("Health", "Have your technician use another cable or socket, or fewer pixels."),
        ),
        "unseen": Message(
            AMBER,
            translate("Health", "The screen cannot be seen from here."),
            translate("Health", "Look at this on the kiosk itself, or run it in the kiosk's own session."),
        ),
    },
    "touch": {
        "there": Message(GREEN, translate("Health", "There is a touchscreen: %1."), NOTHING),
        "gone": Message(
            RED,
            translate("Health", "There is no touchscreen."),
            translate("Health", "Look whether the screen's USB cable is in at both ends, then restart the machine."),
        ),
        "unseen": Message(
            AMBER,
            translate("Health", "Whether there is a touchscreen cannot be seen from here."),
            translate("Health", "Look at this on the kiosk itself, or run it in the kiosk's own session."),
        ),
    },
    "power": {
        "able": Message(
            GREEN, translate("Health", "The screen can be switched off outside the opening hours."), NOTHING
        ),
        "tool": Message(AMBER, SLEEPS_BLACK, INSTALL_PROGRAM),
        "server": Message(AMBER, STAYS_BLACK, OTHER_DISPLAY),
        "server_only": Message(AMBER, STAYS_BLACK, OTHER_DRIVER),
        "tool_unneeded": Message(
            GREEN,
            translate("Health", "The screen cannot be switched off, because %1 is missing. No opening hours need it."),
            translate("Health", "Before opening hours are set, ask your technician to install it (`%2`)."),
        ),
        "server_unneeded": Message(GREEN, STAYS_ON, NOTHING),
        "server_only_unneeded": Message(GREEN, STAYS_ON, NOTHING),
    },
    "rotation": {
        "able": Message(
            GREEN,
            translate("Health", "The picture can be turned for a screen that stands upright."),
            translate("Health", "If it has to be turned, ask your technician to run `%2`."),
        ),
        "tool": Message(
            GREEN,
            translate("Health", "The picture cannot be turned while the kiosk runs, because %1 is missing."),
            translate("Health", "If it has to be turned, ask your technician to install it (`%2`)."),
        ),
        "option": Message(
            GREEN,
            translate("Health", "The picture can be turned when the display starts."),
            translate("Health", "If it has to be turned, ask your technician to set `%2` (docs/machine.md)."),
        ),
        "server": Message(
            GREEN,
            translate("Health", "This display cannot turn the picture."),
            translate("Health", "If it has to be turned, ask your technician for another graphics driver."),
        ),
    },
    "mapping": {
        "able": Message(GREEN, translate("Health", "Touch is mapped to its screen."), NOTHING),
        "tool": Message(
            AMBER,
            translate("Health", "Touch may not follow the picture: it cannot be mapped, because %1 is missing."),
            INSTALL_PROGRAM,
        ),
        "unmapped": Message(
            AMBER,
            translate("Health", "Touch may not follow the picture: the screen is turned, or one of several."),
            translate(
                "Health", 'Try "Test touch" on the staff panel. If it is off, ask your technician to run `%2`.'
            ),
        ),
    },
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
"""The checks in the order in which they are shown, each with all its cases."""
