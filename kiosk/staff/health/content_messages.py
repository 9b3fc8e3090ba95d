"""Messages about the settings and the content: the library, its problems and its reviews."""

from kiosk.staff.health.messages import AMBER, GREEN, LATER, NOTHING, RED, Message, translate

MEND_CONTENT = translate(
    "Health",
    "Ask the content author to correct this. Until then visitors see what was shown before the last change.",
)
SIGN = translate(
    "Health",
    "Ask a clinician to read these texts, and the content author to record the review with `main.py review`.",
)

CONTENT: dict[str, dict[str, Message]] = {
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
}  # fmt: skip
