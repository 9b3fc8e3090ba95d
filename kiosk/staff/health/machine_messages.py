"""Messages about the machine: disk, files, clock and opening hours."""

from kiosk.staff.health.messages import AMBER, GREEN, LATER, NOTHING, RED, Message, translate

SET_CLOCK = translate(
    "Health", "Have your technician set the clock, and change its battery if it is wrong again."
)

MACHINE: dict[str, dict[str, Message]] = {
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
}  # fmt: skip
