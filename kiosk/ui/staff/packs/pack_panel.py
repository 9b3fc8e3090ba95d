"""Signed content for the staff panel: what is installed and from whom, whom to trust, and the way back."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot

from kiosk.base.log import log
from kiosk.paths import previous_content, update_folder
from kiosk.staff.packs import (
    InstalledPack,
    PackOffer,
    PackRequest,
    PackStatus,
    installed_pack,
    pack_status,
    request,
)
from kiosk.ui.properties import qml_type, read_property

if TYPE_CHECKING:
    from kiosk.ui.staff.services import StaffServices

NO_PACK = InstalledPack(0, "", "", "", "", "", "", "")


@qml_type
class OfferView(QObject):
    """A publisher whom the kiosk does not trust yet."""

    def __init__(self, offer: PackOffer, parent: QObject) -> None:
        super().__init__(parent)
        self._offer = offer

    publisher = read_property(str, "_offer.publisher")
    clinic = read_property(str, "_offer.clinic_name")
    words = read_property(str, "_offer.words")  # the fingerprint of its keys


@qml_type
class PackPanel(QObject):
    """Reads what the update service has noted, and asks it for what staff want. It installs nothing itself."""

    @QEnum
    class Wanted(IntEnum):
        """What staff have asked for since the page was opened."""

        Nothing = 0
        Trust = 1
        Withdraw = 2

    changed = Signal()

    def __init__(self, services: "StaffServices", parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._shown, self._before = NO_PACK, NO_PACK
        self._status = PackStatus()
        self._offers: list[OfferView] = []
        self._has_before = False
        self._wanted = PackPanel.Wanted.Nothing
        self._trouble = ""

    def begin(self) -> None:
        """Read what is installed and what the last update found."""
        content = self._services.content
        previous = previous_content(content)
        self._shown = installed_pack(content) or NO_PACK
        self._before = installed_pack(previous) or NO_PACK
        self._has_before = bool(self._shown.version) and previous.is_dir()
        self._status = pack_status(update_folder())
        for offer in self._offers:
            offer.deleteLater()
        self._offers = [OfferView(offer, self) for offer in self._status.offers]
        self._wanted, self._trouble = PackPanel.Wanted.Nothing, ""
        self.changed.emit()

    shownDate = read_property(
        str, "_shown.date", changed
    )  # day of the build, `YYYY-MM-DD`; empty without a pack
    shownPublisher = read_property(str, "_shown.publisher", changed)
    shownClinic = read_property(str, "_shown.clinic", changed)
    shownSource = read_property(str, "_shown.source", changed)  # "stick", or the address of a server
    installedAt = read_property(str, "_shown.at", changed)  # local time, `YYYY-MM-DD HH:MM`
    hasBefore = read_property(bool, "_has_before", changed)  # whether there is content to go back to
    beforeDate = read_property(str, "_before.date", changed)  # as `shownDate`, of the content before
    checkedAt = read_property(
        str, "_status.at", changed
    )  # as `installedAt`, of the last update; empty if none
    problem = read_property(str, "_status.problem", changed)  # what the last update could not do
    offers = read_property(list, "_offers", changed, of=OfferView)
    wanted = read_property(int, "_wanted", changed, of=Wanted)
    trouble = read_property(str, "_trouble", changed)  # why the request could not be stored

    @Property(str, notify=changed)
    def trustedWords(self) -> str:
        """Return the fingerprint of the publisher that the kiosk trusts, in words; empty if there is none."""
        return self._status.trusted.words if self._status.trusted is not None else ""

    @Slot(int)
    def trust(self, index: int) -> None:
        """Trust the publisher of an offer, and take its content: staff have compared the words."""
        if 0 <= index < len(self._status.offers):
            offer = self._status.offers[index]
            self._ask(PackRequest(trust=offer.words, clinic=offer.clinic), PackPanel.Wanted.Trust)

    @Slot()
    def withdraw(self) -> None:
        """Go back to the content before."""
        if self._has_before:
            self._ask(PackRequest(withdraw=self._shown.version), PackPanel.Wanted.Withdraw)

    def _ask(self, wanted: PackRequest, what: Wanted) -> None:
        try:
            request(self._services.folder, wanted)
        except OSError as error:
            log().error("A request about the content could not be stored: %s", error)
            self._trouble = error.strerror or str(error)
        else:
            log().info("Staff asked on the panel to %s.", "trust a publisher" if wanted.trust else "go back")
            self._wanted = what
        self.changed.emit()
