"""Messages about the screen: size, touch, power, rotation and mapping."""

from kiosk.staff.health.messages import AMBER, GREEN, NOTHING, RED, Message, translate

MEASURE = translate(
    "Health",
    "Measure the screen from corner to corner. If it is not this size, set the size that you measured.",
)
MEND_SIZE = translate(
    "Health",
    "Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).",
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

SCREEN: dict[str, dict[str, Message]] = {
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
}  # fmt: skip
