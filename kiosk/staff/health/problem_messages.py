"""Messages to staff about problems of the content: a sentence for each kind, in a table that is also translated.

The message of a problem itself is in English, for the content author.
"""

from kiosk.staff.health.messages import translate

SENTENCES = {
    "unreadable": translate("ContentProblem", "The file cannot be read: something was typed wrong here."),
    "missing": translate("ContentProblem", "Something is missing here."),
    "unknown": translate("ContentProblem", "A name is used here that does not exist."),
    "form": translate("ContentProblem", "Something here does not have the form that it must have."),
    "source": translate("ContentProblem", "A figure here has no source, or one that does not exist."),
    "media": translate("ContentProblem", "A picture, film or recording is missing or cannot be shown."),
    "translation": translate(
        "ContentProblem", "The translation differs from the original in figures, names or links."
    ),
    "other": translate("ContentProblem", "Something here is wrong."),
}
"""The sentences by the kinds of `kiosk.content.source.problems.Kind`."""
