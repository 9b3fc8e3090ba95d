"""Refuses whatever the screen would fetch from a network: nothing that is shown comes from there.

What visitors read is marked up, and Qt's texts fetch the pictures that markup names by themselves.
"""

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Gives QML's engine managers that fail every request before a socket is made.

    Their proxy is one for FTP, which no request of today can go through. A manager that answered each request itself
    would be Python called on threads of Qt: Qt waits for those while Python waits for Qt.
    """

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Make one, on the thread that asks for it."""
        manager = QNetworkAccessManager(parent)
        manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.FtpCachingProxy))
        return manager
