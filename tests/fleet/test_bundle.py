"""The signed file that a stick carries home."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KioskError
from kiosk.fleet.bundle import BundleError, opened, sealed
from kiosk.fleet.signing_key import KEY_FILE, fingerprint, signing_key
from kiosk.fleet.weekly_use import WeeklyUse
from tests.fleet.kiosks import AMBER, TODAY, Kiosk, use_in, weeks_before

KIOSK = Kiosk(7, "Lobby")
WHOLE = KIOSK.bundle(TODAY, AMBER)


def test_a_bundle_tells_what_was_put_into_it() -> None:
    bundle = opened(WHOLE)
    assert bundle.state == KIOSK.state(TODAY, AMBER)
    assert bundle.use == use_in(weeks_before(TODAY, 4))
    assert bundle.key == KIOSK.key.public_key().public_bytes_raw().hex()


def test_the_same_state_makes_the_same_bytes_in_lines_that_any_program_reads() -> None:
    assert KIOSK.bundle(TODAY, AMBER) == WHOLE
    state, use, seal = map(json.loads, WHOLE.splitlines())
    assert (state["name"], use["visits"], seal["format"]) == ("Lobby", [20] * 4, 1)


@pytest.mark.parametrize("bit", range(8))
def test_no_bit_of_a_bundle_can_be_changed(bit: int) -> None:
    for place in range(0, len(WHOLE) - 1, 3):
        changed = bytearray(WHOLE)
        changed[place] ^= 1 << bit
        with pytest.raises(BundleError):
            opened(bytes(changed))


def test_no_bundle_can_be_cut_short() -> None:
    for length in range(len(WHOLE) - 1):
        with pytest.raises(BundleError):
            opened(WHOLE[:length])


@given(st.binary(max_size=300))
def test_any_other_file_is_no_bundle(data: bytes) -> None:
    with pytest.raises(BundleError):
        opened(data)


@pytest.mark.parametrize(
    "use",
    [
        WeeklyUse(["2027-W01"], [20, 30]),
        WeeklyUse(["2027-W02", "2027-W01"], [20, 30]),
        WeeklyUse(["2027-W01"], [20], {"heart": []}),
        WeeklyUse(["2027-W01"], [-1]),
        WeeklyUse(["next week"], [9]),
    ],
)
def test_a_signed_bundle_that_no_kiosk_writes_is_refused(use: WeeklyUse) -> None:
    with pytest.raises(BundleError):
        opened(sealed(KIOSK.state(), use, KIOSK.key))


def test_a_bundle_of_a_newer_program_says_so() -> None:
    with pytest.raises(BundleError, match="newer program"):
        opened(WHOLE.replace(b'"format":1', b'"format":2'))


def test_a_kiosk_keeps_its_key_and_nobody_else_can_read_it(tmp_path) -> None:
    key = signing_key(tmp_path)
    assert signing_key(tmp_path).private_bytes_raw() == key.private_bytes_raw()
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "text", ["", "gibberish", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]
)
def test_an_unreadable_key_is_kept_and_told(tmp_path, text: str) -> None:
    (tmp_path / KEY_FILE).write_text(text)
    with pytest.raises(KioskError, match="rename it"):
        signing_key(tmp_path)
    assert (tmp_path / KEY_FILE).read_text() == text


def test_a_fingerprint_can_be_compared_by_people() -> None:
    assert fingerprint("00" * 32) == "6668 7aad f862 bd77"
