"""The system of the start image, in a container: `make image-test`. Pictures of its screen are in `out/image-test`."""

import json
import os
from collections.abc import Iterator

import pytest

from tests.machine.image_container import DISPLAY, Container, started
from tests.machine.image_pictures import is_start, newest_image, save

pytestmark = pytest.mark.skipif(
    "IMAGE_TEST" not in os.environ, reason="needs an image and root: make image-test"
)


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Container]:
    """Return a system that is starting."""
    with started(newest_image(), tmp_path_factory.mktemp("image")) as container:
        yield container


def start_screen(container: Container, name: str) -> None:
    """Wait for the complete start screen, and save it."""
    try:
        save(f"system-{name}", container.wait_for_picture(is_start))
    except TimeoutError:
        save(f"system-{name}-instead", container.picture())
        raise


def test_it_starts_without_an_error_into_the_start_screen(system: Container) -> None:
    start_screen(system, "start")
    assert "running" in system.run("systemctl is-system-running --wait")
    assert system.run("systemctl --failed --no-legend") == ""
    assert system.run("journalctl --no-pager | grep -c 'multiple trigger source'") == "0"


IS_CURRENT = """\
from pathlib import Path
from kiosk.content.library.library_store import is_stamped, library_path, stamp_of
from kiosk.paths import ICONS
content = Path("/srv/lobby-kiosk/content")
print(is_stamped(library_path(content, Path("/var/cache/lobby-kiosk")), stamp_of(content, ICONS)))
"""


def test_a_start_does_not_build_the_library_again(system: Container) -> None:
    python = "/opt/lobby-kiosk/python/bin/python3.*"
    assert system.run(f"cd /opt/lobby-kiosk/program; {python} -B -c '{IS_CURRENT}'") == "True"


@pytest.mark.parametrize("unit", ["lobby-kiosk.service", DISPLAY])
def test_whatever_is_killed_comes_back_with_the_start_screen(system: Container, unit: str) -> None:
    start_screen(system, "before")
    process = system.main_process(unit)
    system.run(f"systemctl kill --signal KILL --kill-whom main {unit}")
    system.wait_for_picture(lambda _: system.main_process(unit) not in {0, process})
    start_screen(system, f"killed-{unit.removesuffix('.service')}")


def test_the_kiosk_opens_again_after_what_follows_an_exit_with_the_pin(system: Container) -> None:
    """A container has no first console, so that its service fails at once."""
    start_screen(system, "before-exit")
    process = system.main_process("lobby-kiosk.service")
    system.run("systemctl start lobby-kiosk-console")
    system.wait_for_picture(lambda _: system.main_process("lobby-kiosk.service") not in {0, process})
    start_screen(system, "after-exit")


def test_nobody_can_log_in(system: Container) -> None:
    accounts = [
        line.split(":") for line in (system.root / "etc/shadow").read_text(encoding="utf-8").splitlines()
    ]
    assert [name for name, password, *_ in accounts if not password.startswith(("!", "*"))] == []
    for unit in ("getty@tty1.service", "ctrl-alt-del.target"):
        assert system.run(f"systemctl is-enabled {unit}") == "masked"


def test_no_network_is_set_up_and_no_port_is_open(system: Container) -> None:
    assert system.run("cat /proc/net/tcp /proc/net/tcp6 /proc/net/udp | grep -c ' 0A \\|:0044'") == "0"
    for program in ("sshd", "NetworkManager", "dhclient", "wpa_supplicant"):
        assert system.run(f"command -v {program}") == ""


def test_the_setup_does_not_run_beside_the_kiosk(system: Container) -> None:
    assert system.run("systemctl show --property ActiveState --value lobby-kiosk-setup") == "inactive"
    assert system.run("systemctl show --property ConditionResult --value lobby-kiosk-setup") == "no"


def test_a_screen_that_is_unplugged_shows_the_kiosk_again(system: Container) -> None:
    start_screen(system, "plugged")
    (output,) = outputs(system)
    system.sway(f"output {output} unplug")
    assert outputs(system) == []
    system.sway("create_output")
    start_screen(system, "replugged")


def outputs(system: Container) -> list[str]:
    """Return the names of the connected screens."""
    return [output["name"] for output in json.loads(system.sway("-t get_outputs --raw"))]


def test_the_picture_is_rotated_as_the_settings_say(system: Container) -> None:
    system.run("echo 'rotate = 90' >>/etc/lobby-kiosk.toml; systemctl restart lobby-kiosk-display")
    try:
        system.wait_for_picture(lambda picture: picture.height() > picture.width())
        start_screen(system, "rotated")
    finally:
        system.run("sed -i /^rotate/d /etc/lobby-kiosk.toml; systemctl restart lobby-kiosk-display")
        system.wait_for_picture(lambda picture: picture.height() < picture.width())


def test_a_full_disk_does_not_end_the_kiosk(system: Container) -> None:
    system.run(
        "mount -t tmpfs -o size=1M tmpfs /var/lib/lobby-kiosk; chown lobby-kiosk: /var/lib/lobby-kiosk"
    )
    filled = system.run(
        "dd if=/dev/zero of=/var/lib/lobby-kiosk/filled bs=64k; systemctl restart lobby-kiosk"
    )
    assert "No space left" in filled
    try:
        system.wait_for_picture(lambda picture: not is_start(picture))
        start_screen(system, "full")
        assert system.run("systemctl is-active lobby-kiosk") == "active"
    finally:
        system.run("umount -l /var/lib/lobby-kiosk; systemctl restart lobby-kiosk")
