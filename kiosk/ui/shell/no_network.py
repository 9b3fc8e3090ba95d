"""Refuses whatever the screen would fetch from a network: nothing that is shown comes from there.

What visitors read is marked up, and Qt's texts fetch the pictures that markup names by themselves.
"""

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Makes managers for QML's engine that fail every request before a socket is made.

    Their proxy is one for FTP, which no request of today can use. A proxy of the whole process would not do: Qt goes
    past it to this machine itself. Qt calls this on a thread of its own, but only once something asks for an address
    of a network, which nothing that the builder writes does.
    """

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Return a new manager, on the thread that asks for it."""
        manager = QNetworkAccessManager(parent)
        manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.FtpCachingProxy))
        return manager
