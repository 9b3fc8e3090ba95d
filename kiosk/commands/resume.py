"""`resume`: resume the machine's print queue after it has stopped, which the kiosk's own user may not do."""

import argparse

from kiosk.commands import Commands, add_config
from kiosk.errors import ExitCode, KioskError


def add(commands: Commands) -> None:
    """Declare `resume`."""
    parser = commands.add_parser(
        "resume",
        help="resume the printer of the settings after it has stopped (as root)",
        description="Resume the queue of the setting `printer` after CUPS has stopped it, which requires root. On a "
        "lobby machine a service runs it for the kiosk.",
    )
    add_config(parser, required=True)


def resume(arguments: argparse.Namespace) -> int:
    """Resume the queue; raise `KioskError` if none is configured, or if CUPS refuses."""
    from kiosk.base.platforms import is_desktop_system
    from kiosk.devices.printing import ipp
    from kiosk.runtime.background_call import ask_program
    from kiosk.settings import load_machine_settings

    if is_desktop_system():
        raise KioskError("This system has no CUPS.", "`resume` is for Linux", ExitCode.UNAVAILABLE)

    def ask(command: list[str]) -> ipp.IppAnswer:
        output = ask_program(command, ipp.ANSWER_SECONDS)
        if output is None:
            raise KioskError(
                "`ipptool` is not installed.", "apt-get install cups-ipp-utils", ExitCode.UNAVAILABLE
            )
        answers = ipp.answers(output.text.encode())
        if not answers:
            raise KioskError("CUPS does not answer.", "systemctl restart cups", ExitCode.UNAVAILABLE)
        return answers[0]

    queue = load_machine_settings(arguments.config).get("printer")
    if not queue:
        raise KioskError("No printer is set.", f"put `printer` into {arguments.config}", ExitCode.CONFIG)
    status = ipp.queue_status(ask(ipp.queue_command(str(queue))))
    if status is None:
        raise KioskError(f"CUPS knows no printer {queue}.", "`lpstat -p` names them", ExitCode.CONFIG)
    answer = ask(ipp.command("resume", status.name))
    if not answer.is_successful:
        raise KioskError(
            f"CUPS did not resume {status.name}: {answer.status}.", "run it as root", ExitCode.NOPERM
        )
    print(f"The printer {status.name} has been resumed.")
    return ExitCode.OK
