"""Block QML's network access: nothing on the screen may come from a network.

Page texts are markup, and Qt's text items would load any picture that markup names by URL.
"""

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Creates network access managers whose requests all fail before a socket is opened.

    The managers use an FTP caching proxy, which no HTTP request can go through. An application-wide proxy would not
    be enough: Qt bypasses it for localhost. Qt calls `create` on its own thread, but only once something requests a
    network URL, which no compiled page does.
    """

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Return a new manager on the calling thread."""
        manager = QNetworkAccessManager(parent)
        manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.FtpCachingProxy))
        return manager
