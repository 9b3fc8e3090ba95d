"""`pack`: build, sign and publish content for many kiosks, and keep the keys that sign it."""

import argparse
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.commands import Commands
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import ICONS, publisher_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.packs.manifest import Rollout
    from kiosk.packs.repository import Repository

OTHERS = "KEY is a role that has one key, or the first letters of a key, as `pack keys show` lists them."


def add(commands: Commands) -> None:
    """Declare `pack` with its commands."""
    parser = commands.add_parser(
        "pack",
        help="build, sign and publish content for many kiosks",
        description="Build packs from content, sign them, and publish them to a stick or to the folder of a web "
        "server; docs/packs.md is the technician's page.",
    )
    parts = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    build = parts.add_parser("build", help="make a pack from content")
    build.add_argument("content", type=Path, metavar="CONTENT", help="the content, or a finished library")
    build.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="the folder of the pack"
    )
    build.add_argument(
        "--pack-version", type=int, default=0, metavar="N", help="its version; otherwise the minute"
    )
    build.add_argument(
        "--least-program", default=__version__, metavar="VERSION", help="the oldest program that can show it"
    )
    build.set_defaults(part=build_pack)
    sign = parts.add_parser("sign", help="sign a pack; without one, sign everything again for 400 days")
    sign.add_argument("pack", type=Path, nargs="?", metavar="DIR", help="the pack")
    publish = parts.add_parser(
        "publish", help="write what is signed to a stick or to the folder of a web server"
    )
    publish.add_argument("folder", type=Path, metavar="DIR", help="the stick or the folder")
    for one, part in ((sign, sign_pack), (publish, publish_packs)):
        _add_publisher(one)
        one.add_argument("--clinic", metavar="ID", help="whose pack it is, if there are several clinics")
        one.add_argument(
            "--rollout", type=_percent, metavar="PERCENT", help="the share of the kiosks that take it"
        )
        one.set_defaults(part=part)
    _add_keys(parts.add_parser("keys", help="create, replace, remove and show keys"))


def _add_keys(parser: argparse.ArgumentParser) -> None:
    parts = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    create = parts.add_parser(
        "create", help="create the keys of a new publisher, or of a further clinic", description=OTHERS
    )
    create.add_argument(
        "--name", metavar="NAME", help="the publisher's name, which staff see; for a new publisher"
    )
    create.add_argument(
        "--clinic",
        type=_clinic,
        action="append",
        required=True,
        metavar="ID=NAME",
        help="a clinic, such as north=North Clinic; may be repeated",
    )
    create.add_argument("--root-keys", type=int, default=3, metavar="N", help="how many root keys (3)")
    create.add_argument(
        "--threshold", type=int, default=2, metavar="N", help="how many of them must sign (2)"
    )
    create.set_defaults(part=create_keys)
    rotate = parts.add_parser("rotate", help="replace a key by a new one", description=OTHERS)
    revoke = parts.add_parser(
        "revoke", help="remove a root key, or a clinic with its key", description=OTHERS
    )
    for one, part in ((rotate, rotate_key), (revoke, revoke_key)):
        one.add_argument("key", metavar="KEY", help="the role or the key")
        one.set_defaults(part=part)
    show = parts.add_parser(
        "show", help="show the keys, until when signatures are valid, and the fingerprint"
    )
    show.set_defaults(part=show_keys)
    for one in (create, rotate, revoke, show):
        _add_publisher(one)


def _add_publisher(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--publisher",
        type=Path,
        default=publisher_folder(),
        metavar="DIR",
        help="the folder with keys and repository",
    )
    parser.add_argument(
        "--keys-from",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="a further folder with keys",
    )
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="the passphrase of all keys, for scripts"
    )


def pack(options: argparse.Namespace) -> int:
    """Run the command that was named; return the exit code."""
    part: Callable[[argparse.Namespace], None] = options.part
    if part is not build_pack:
        from kiosk.commands.packs.passphrases import require_update_tools

        require_update_tools()
    part(options)
    return ExitCode.OK


def build_pack(options: argparse.Namespace) -> None:
    """Build a pack from content, or from a finished library."""
    from kiosk.content.library.finished import finished_library
    from kiosk.packs.building import build_pack as build

    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        library = finished_library(options.content)
        if library is None:
            from kiosk.content.authoring import require_authoring_tools

            require_authoring_tools()
            from kiosk.content.library.builder import build as build_library

            library = Path(folder, "library.sqlite")
            build_library(options.content, library, icons_dir=ICONS)
        manifest = build(library, options.output, options.pack_version, options.least_program)
    size = sum(file.length for file in manifest.files().values())
    print(f"{options.output}: pack {manifest.version}, {size / 1e6:.1f} MB in {len(manifest.files())} files")


def sign_pack(options: argparse.Namespace) -> None:
    """Sign a pack, or sign everything again."""
    from kiosk.packs import publishing

    repository = _repository(options)
    if options.pack is None:
        publishing.renew(repository)
        print("Everything is signed for another 400 days; now publish it.")
        return
    clinic = _one_clinic(repository, options.clinic)
    manifest = publishing.sign_pack(repository, clinic, options.pack, _rollout(options.rollout))
    print(f"Pack {manifest.version} of {clinic} is signed; now publish it.")


def publish_packs(options: argparse.Namespace) -> None:
    """Write the repository to a folder."""
    from kiosk.packs import publishing

    repository = _repository(options)
    if options.rollout is not None:
        publishing.change_rollout(
            repository, _one_clinic(repository, options.clinic), _rollout(options.rollout)
        )
    written = publishing.publish(repository, options.folder)
    print(f"{options.folder}: {written / 1e6:.1f} MB were new")


def create_keys(options: argparse.Namespace) -> None:
    """Create a publisher, or add clinics to the one that there is."""
    from kiosk.packs import key_changes

    repository = _repository(options)
    clinics = dict(options.clinic)
    if repository.exists():
        key_changes.add_clinics(repository, clinics)
        print(f"Added {', '.join(clinics)}; now publish it.")
        return
    if not options.name:
        raise KioskError("A new publisher needs a name.", 'such as --name "United Clinics"', ExitCode.USAGE)
    key_changes.create(repository, options.name, clinics, options.root_keys, options.threshold)
    print(f"The keys are in {options.publisher / 'keys'}. Move all root keys but one to other places now.")
    show_keys(options)


def rotate_key(options: argparse.Namespace) -> None:
    """Replace a key."""
    from kiosk.packs import key_changes

    repository = _repository(options)
    before = repository.root().signed
    key = key_changes.rotate(repository, options.key)
    print(f"The new key is {key.keyid[:8]}; remove the file of the old one, and publish.")
    _tell_words(repository, before)


def revoke_key(options: argparse.Namespace) -> None:
    """Remove a key."""
    from kiosk.packs import key_changes

    repository = _repository(options)
    before = repository.root().signed
    key_changes.revoke(repository, options.key)
    print(f"{options.key} may not sign any more; now publish it.")
    _tell_words(repository, before)


def show_keys(options: argparse.Namespace) -> None:
    """Print the keys of each role, where their files are, and the fingerprint in words."""
    from kiosk.packs.fingerprint import fingerprint_of, publisher_of
    from kiosk.packs.key_changes import keys_of
    from kiosk.packs.repository import CLINIC_NAME

    repository = _repository(options)
    root = repository.root().signed
    print(f"Publisher: {publisher_of(root)}")
    print(f"Fingerprint: {fingerprint_of(root)}")
    for role, keyids in keys_of(repository).items():
        for keyid in keyids:
            file = repository.keys.find(role, keyid)
            print(f"  {role:12} {keyid[:8]}  {file or 'file elsewhere'}")
    for clinic, delegated in repository.clinics().items():
        print(f"Clinic {clinic}: {delegated.unrecognized_fields.get(CLINIC_NAME, '')}")
    print(f"Root keys that must sign: {root.get_delegated_role('root').threshold}")
    for name, signed in (("Root", root), ("Packs", repository.timestamp().signed)):
        print(f"{name}: valid until {signed.expires:%Y-%m-%d}")


def _tell_words(repository: "Repository", before: object) -> None:
    from tuf.api.metadata import Root

    from kiosk.packs.fingerprint import fingerprint_of

    root = repository.root().signed
    if isinstance(before, Root) and fingerprint_of(root) != fingerprint_of(before):
        print(f"The fingerprint that new kiosks show is now: {fingerprint_of(root)}")


def _repository(options: argparse.Namespace) -> "Repository":
    from kiosk.commands.packs.passphrases import passphrases
    from kiosk.packs.keys import KeyStore
    from kiosk.packs.repository import Repository

    folders = [options.publisher / "keys", *options.keys_from]
    return Repository(
        options.publisher / "repository", KeyStore(folders, passphrases(options.passphrase_file))
    )


def _one_clinic(repository: "Repository", named: str | None) -> str:
    """Return the clinic that was named, or the only one; raise `KioskError` if it is unclear."""
    clinics = list(repository.clinics())
    if named is None and len(clinics) != 1:
        raise KioskError(
            "There are several clinics.", f"name one: --clinic {' or '.join(clinics)}", ExitCode.USAGE
        )
    return named or clinics[0]


def _rollout(percent: int | None) -> "Rollout | None":
    from kiosk.packs.manifest import Rollout

    is_for_all = percent is None or percent == 100
    return None if is_for_all else Rollout(percent or 0, f"{datetime.now(UTC):%Y-%m-%d}")


def _percent(text: str) -> int:
    if not text.isdecimal() or int(text) > 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share from 0 to 100")
    return int(text)


def _clinic(text: str) -> tuple[str, str]:
    clinic, _, name = text.partition("=")
    if not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not an id with a name, such as north=North Clinic")
    return clinic, name.strip()
