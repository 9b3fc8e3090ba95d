"""Only one module knows how this program is started, for it to be packed in another way one day."""

from tests.conftest import PROJECT


def test_one_module_knows_the_command() -> None:
    modules = (PROJECT / "kiosk").rglob("*.py")
    knowing = {path.name for path in modules if "sys.executable" in path.read_text(encoding="utf-8")}
    assert knowing == {"own_command.py"}
