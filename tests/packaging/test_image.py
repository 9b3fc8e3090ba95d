"""The start image without a machine: its boot menu, its set-up questions, its partitions and its options."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import PROJECT

IMAGE = PROJECT / "packaging" / "image"
FILES = IMAGE / "files"
SETUP = FILES / "usr/local/sbin/lobby-kiosk-setup"
MIB = 1 << 20

needs_sfdisk = pytest.mark.skipif(
    shutil.which("sfdisk") is None, reason="sfdisk is not installed (package fdisk)"
)


def bash(script: str, answers: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    """Run bash with the functions of the set-up, and with what somebody types."""
    return subprocess.run(
        ["bash", "-c", f"source {SETUP}\n{script}"],
        input=answers,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def menu_entries() -> dict[str, str]:
    """Return the title and the kernel's options of each entry of the boot menu."""
    menu = (IMAGE / "menu.cfg").read_text(encoding="utf-8")
    found = re.findall(r'menuentry "(.+?)" --unrestricted \{\s+(?:linux /live/vmlinuz (.*))?', menu)
    assert len(found) == menu.count("menuentry "), "an entry that a visitor cannot start, or of another form"
    return dict(found)


def partitions(disk: Path) -> list[dict[str, str | int]]:
    """Return the partitions of a disk, as sfdisk reports them."""
    done = subprocess.run(["sfdisk", "-J", disk], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)["partitiontable"]["partitions"]


# --- the boot menu ---


def test_the_menu_starts_the_kiosk_from_memory_with_the_saved_data() -> None:
    title, options = next(iter(menu_entries().items()))
    assert title == "Lobby Kiosk"
    assert options.split() == ["$options", "$saved", "$memory"]


def test_one_entry_leaves_the_saved_data_alone() -> None:
    assert menu_entries()["Lobby Kiosk without the saved data"].split() == ["$options", "$memory"]


def test_a_disk_is_installed_with_the_stick_at_hand() -> None:
    options = menu_entries()["Install on a disk of this computer"].split()
    assert "lobby-kiosk.setup=install" in options
    assert "$memory" not in options, "the files of the stick are copied, so it must stay mounted"


def test_nobody_edits_an_entry_or_gets_a_command_line() -> None:
    menu = (IMAGE / "menu.cfg").read_text(encoding="utf-8")
    assert "\nset superusers=nobody\n" in menu
    assert not re.search(r"^\s*password", menu, re.MULTILINE), "this user would have a password"
    assert re.search(r'set options=".* panic=\d+ ', menu), "a failed start would open a shell"


@pytest.mark.skipif(shutil.which("grub-script-check") is None, reason="grub-script-check is not installed")
def test_grub_understands_the_menu(tmp_path: Path) -> None:
    arguments = ["2026-11-30-16-40-44-00", "lobby-kiosk", "toram=filesystem.squashfs", "yes"]
    script = FILES / "usr/share/lobby-kiosk-image/grub-config"
    config = subprocess.run([script, *arguments], capture_output=True, text=True, check=True).stdout
    for text in (config, (IMAGE / "menu.cfg").read_text(encoding="utf-8")):
        (tmp_path / "grub.cfg").write_text(text, encoding="utf-8")
        subprocess.run(["grub-script-check", tmp_path / "grub.cfg"], check=True)
    assert f"--set=root {arguments[0]}" in config


# --- what is kept ---


def test_the_data_partition_keeps_settings_counts_and_content_and_nothing_twice() -> None:
    text = (FILES / "usr/share/lobby-kiosk-image/persistence.conf").read_text(encoding="utf-8")
    lines = [line.split() for line in text.splitlines() if not line.startswith("#")]
    kept = {folder: dict(o.partition("=")[::2] for o in options.split(",")) for folder, options in lines}
    assert {"/etc", "/srv/lobby-kiosk", "/var/lib/lobby-kiosk"} <= set(kept)
    sources = [options["source"] for options in kept.values()]
    assert len(set(sources)) == len(sources)
    assert all("/" not in source for source in sources), "nested sources stop live-boot"
    assert "union" in kept["/etc"], "a newer image must bring its own files"


@needs_sfdisk
def test_the_data_partition_uses_the_space_behind_the_image(tmp_path: Path) -> None:
    stick = tmp_path / "stick.img"
    stick.touch()
    os.truncate(stick, 64 * MIB)
    subprocess.run(["sfdisk", "-q", stick], input="label: gpt\nname=ISO9660\n", text=True, check=True)
    before = partitions(stick)
    os.truncate(stick, 512 * MIB)
    done = bash(f"append_partition {stick} lobby-kiosk")
    assert done.returncode == 0, done.stderr
    assert done.stdout + done.stderr == "", "a technician would take it for an error"
    *old, data = partitions(stick)
    assert old == before
    assert data["name"] == "lobby-kiosk"
    assert int(data["size"]) * 512 > 440 * MIB


@needs_sfdisk
def test_a_stick_that_cannot_be_partitioned_is_reported() -> None:
    broken = (
        "ask() { :; }\nsystemctl() { :; }\nor_fail 'Use another one.'\nappend_partition /nowhere lobby-kiosk"
    )
    done = bash(broken)
    assert done.returncode == 1
    assert "/nowhere: No such file" in done.stderr
    assert "Use another one." in done.stdout


# --- the kiosk on a disk ---


@needs_sfdisk
def test_a_disk_starts_with_bios_and_uefi_and_has_room_for_data(tmp_path: Path) -> None:
    disk = tmp_path / "disk.img"
    disk.touch()
    os.truncate(disk, 8192 * MIB)
    done = bash(f"partition_table | sfdisk -q {disk}")
    assert done.returncode == 0, done.stderr
    found = {p["name"]: (p["type"], int(p["size"]) * 512 // MIB) for p in partitions(disk)}
    assert found["bios"] == ("21686148-6449-6E6F-744E-656564454649", 1)
    assert found["efi"] == ("C12A7328-F81F-11D2-BA4B-00A0C93EC93B", 64)
    assert found["lobby-kiosk-system"][1] == 3072
    assert found["lobby-kiosk-disk"][1] > 4096


COMPUTER = """
option() { echo /dev/sdb; }
readlink() { echo /dev/sdb; }
lsblk() {
    case "$*" in
        *PKNAME*) ;;
        *NAME,SIZE,RO,TYPE*)
            echo '/dev/nvme0n1 512110190592 0 disk'
            echo '/dev/sda 4000787030016 0 disk'
            echo '/dev/sdb 16013942784 0 disk'
            echo '/dev/sdc 1073741824 0 disk'
            echo '/dev/sdd 64000000000 1 disk'
            echo '/dev/zram0 64000000000 0 disk' ;;
        *PARTLABEL*nvme*)
            echo 'disk 476.9G  '
            echo 'part 100M vfat SYSTEM EFI\\x20system\\x20partition'
            echo 'part 476G ntfs Windows Basic\\x20data\\x20partition' ;;
        *MODEL*) echo '476.9G Fast Disk' ;;
    esac
}
install_on() { echo "INSTALLED ON $1"; }
fill_data() { :; }
ask_settings() { :; }
systemctl() { echo "SYSTEMCTL $*"; }
"""
"""A computer with a Windows disk, a second disk, the stick, and disks that are too small, write-protected or memory."""


def test_disks_are_offered_that_are_large_enough_and_not_the_stick() -> None:
    assert bash(f"{COMPUTER} disks").stdout.split() == ["/dev/nvme0n1", "/dev/sda"]


def test_a_disk_is_erased_only_after_a_word_was_typed() -> None:
    done = bash(f"{COMPUTER} install_kiosk", "1\nDELETE\n\n")
    assert "INSTALLED ON /dev/nvme0n1" in done.stdout
    assert "476G ntfs Windows Basic data partition" in done.stdout, "what is erased must be named"


@pytest.mark.parametrize("typed", ["", "delete", "yes", "DELETE ", "y"])
def test_any_other_answer_changes_nothing(typed: str) -> None:
    done = bash(f"{COMPUTER} install_kiosk", f"1\n{typed}\n\n")
    assert "INSTALLED" not in done.stdout
    assert "Nothing was changed." in done.stdout
    assert "SYSTEMCTL reboot" in done.stdout


def test_a_number_that_is_not_there_is_asked_for_again() -> None:
    done = bash(f"{COMPUTER} install_kiosk", "0\n9\nabc\n\n2\nDELETE\n\n")
    assert "INSTALLED ON /dev/sda" in done.stdout
    assert done.stdout.count("A number from 1 to 2, please.") == 4


def test_no_answer_at_all_erases_nothing() -> None:
    assert "INSTALLED" not in bash(f"{COMPUTER} install_kiosk", "1\n").stdout


def test_a_disk_that_breaks_is_reported() -> None:
    broken = "install_on() { false; echo 'WENT ON'; }"
    done = bash(f"{COMPUTER} {broken}\ninstall_kiosk", "1\nDELETE\n\n")
    assert "try another one" in done.stdout
    assert "WENT ON" not in done.stdout


def test_the_setup_asks_until_the_answers_can_be_used(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text('printer = "Lobby"\nscreen_diagonal = 24\n', encoding="utf-8")
    done = bash(f"settings={settings}\nask_settings", "wide\n1.2.3\n31.5\nMiddle/Earth\n\n\n")
    assert done.returncode == 0, done.stdout + done.stderr
    assert settings.read_text(encoding="utf-8") == 'printer = "Lobby"\nscreen_diagonal = 31.5\n'
    assert "There is no time zone Middle/Earth." in done.stdout


# --- the build ---


def test_no_package_is_listed_twice() -> None:
    text = (IMAGE / "packages.txt").read_text(encoding="utf-8")
    names = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert len(set(names)) == len(names)


def test_the_kiosk_does_not_start_while_a_stick_is_set_up() -> None:
    units = FILES / "etc/systemd/system"
    setup = (units / "lobby-kiosk-setup.service").read_text(encoding="utf-8")
    display = (units / "lobby-kiosk-display.service.d/image.conf").read_text(encoding="utf-8")
    assert "ConditionKernelCommandLine=lobby-kiosk.setup\n" in setup
    assert "ConditionKernelCommandLine=!lobby-kiosk.setup\n" in display


@pytest.mark.skipif(os.getuid() != 0, reason="another message without root")
def test_without_a_package_it_says_what_to_do(tmp_path: Path) -> None:
    build = [IMAGE / "build"]
    done = subprocess.run(
        build, env=os.environ | {"DEB": str(tmp_path / "no.deb")}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "make deb" in done.stderr or "is missing" in done.stderr


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_the_scripts_have_no_known_mistakes() -> None:
    scripts = [
        IMAGE / "build",
        SETUP,
        FILES / "usr/share/lobby-kiosk-image/grub-config",
        FILES / "etc/initramfs-tools/scripts/live-premount/lobby-kiosk",
    ]
    done = subprocess.run(["shellcheck", *scripts], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
