"""Complete tasks in a running kiosk as a screen reader would: with AT-SPI and nothing else.

Run by the system's own Python, which has AT-SPI's client library. Prints what it read as JSON.

"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version comes first)

PATIENCE_SECONDS = 60


def wait_for(look, what):
    """Poll until something is found."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # noqa: BLE001  (what was there a moment ago is gone)
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"never there: {what}; now: {[(a.get_role_name(), a.get_name()) for a in seen()]}")


def program():
    """Return the kiosk's accessible."""
    desktop = Atspi.get_desktop(0)
    return next(
        (
            item
            for item in (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
            if item is not None and item.get_name() == "lobby-kiosk"
        ),
        None,
    )


def walk(item):
    """Yield a visible item and all visible items below it, in order."""
    if item is None:
        return
    state = item.get_state_set()
    if item.get_role_name() != "application" and not state.contains(Atspi.StateType.VISIBLE):
        return
    yield item
    for index in range(item.get_child_count()):
        yield from walk(item.get_child_at_index(index))


def seen():
    """Return everything that is visible."""
    return list(walk(program()))


def find(role, name):
    """Return the visible item with a role and a name."""
    return next((item for item in seen() if item.get_role_name() == role and item.get_name() == name), None)


def press(name, role="push button"):
    """Press a control, if it is there and enabled."""
    item = wait_for(lambda: find(role, name), f"{role} {name}")
    actions = [item.get_action_name(index) for index in range(item.get_n_actions())]
    item.do_action(actions.index("Press"))


def act(words, name):
    """Press an action of the bar, opening "More" first if it is behind that."""
    if find("push button", name) is None:
        press(words["more"])
    press(name)


def texts():
    """Return all visible texts."""
    return [
        item.get_name()
        for item in seen()
        if item.get_role_name() in ("label", "heading", "image") and item.get_name()
    ]


def usable(item):
    """Return whether a control is enabled."""
    return item.get_state_set().contains(Atspi.StateType.ENABLED)


def read_page(words):
    """Read a page from top to bottom, one view at a time."""
    read = texts()
    for _ in range(60):
        down = find("push button", words["down"])
        if down is None or not usable(down):
            return read
        press(words["down"])
        time.sleep(0.4)  # the page is still scrolling
        read += [text for text in texts() if text not in read]
    sys.exit("the page has no end")


def reach(words, name):
    """Press a control of the page, scrolling down if necessary."""
    for _ in range(60):
        if find("push button", name) is not None:
            press(name)
            return
        press(words["down"])
        time.sleep(0.3)
    sys.exit(f"the page has no {name}")


def search(words):
    """Type a word on the on-screen keyboard, open the first result, and close its overlay."""
    act(words, words["search"])
    for letter in words["typed"]:
        time.sleep(0.2)
        press(letter)
    name = wait_for(
        lambda: next(
            (item.get_name() for item in seen() if item.get_name().startswith(words["found"])), None
        ),
        "what was found",
    )
    time.sleep(0.5)
    press(name)
    wait_for(lambda: find("heading", words["found"]), "the meaning of the word")
    press(words["done"])
    wait_for(lambda: words["back"] in [item.get_name() for item in seen()], "the page it stands on")
    time.sleep(0.5)
    press(words["back"])
    wait_for(lambda: find("push button", words["back"]) is None, "the menu")
    return name


def take_home(words):
    """Choose the whole section and print it."""
    press(words["sections"][-1])
    wait_for(lambda: words["back"] in [item.get_name() for item in seen()], "the page")
    time.sleep(0.5)
    act(words, words["home"])
    press(words["whole"], "radio button")
    wait_for(
        lambda: find("radio button", words["whole"]).get_state_set().contains(Atspi.StateType.CHECKED),
        "the whole section chosen",
    )
    time.sleep(0.5)
    press(words["print"])
    wait_for(lambda: words["printed"] in texts(), "what became of it")
    time.sleep(0.5)
    press(words["done"])
    wait_for(lambda: find("radio button", words["whole"]) is None, "the card gone")
    time.sleep(0.5)
    press(words["back"])
    wait_for(lambda: find("push button", words["back"]) is None, "the menu")


def main():
    """Choose a language, read whole sections, search, print, change the text size, close."""
    words = json.loads(sys.argv[1])
    read = {}
    wait_for(program, "the kiosk")
    start = wait_for(lambda: find("push button", words["begin"]), "the start screen")
    controls = [(item.get_role_name(), item.get_name()) for item in walk(start)]
    press(words["language"])
    wait_for(lambda: find("heading", words["topic"]), "the menu in the language")
    in_full = False
    for title in words["sections"]:
        time.sleep(0.5)  # two presses within 0.4 s count as one
        press(title)
        wait_for(lambda title=title: words["back"] in [item.get_name() for item in seen()], "the page")
        if not in_full:
            reach(words, words["all"])
            in_full = True
            time.sleep(0.5)
        read[title] = read_page(words)
        press(words["back"])
        wait_for(lambda: find("push button", words["back"]) is None, "the menu")
    time.sleep(0.5)
    found = search(words)
    time.sleep(0.5)
    take_home(words)
    time.sleep(0.5)
    act(words, words["display"])
    wait_for(lambda: find("radio button", words["size"]), "the choice of sizes")
    roles = {item.get_role_name() for item in seen()}
    press(words["size"], "radio button")
    chosen = wait_for(
        lambda: (
            (item := find("radio button", words["size"])).get_state_set().contains(Atspi.StateType.CHECKED)
            and item
        ),
        "the size chosen",
    )
    size = chosen.get_name()
    press(words["done"])
    wait_for(lambda: find("radio button", words["size"]) is None, "the card gone")
    time.sleep(0.5)
    press(words["close"])
    wait_for(lambda: find("push button", words["begin"]), "the start screen again")
    sys.stdout.write(
        json.dumps({"start": controls, "read": read, "found": found, "chosen": size, "roles": sorted(roles)})
    )


main()
