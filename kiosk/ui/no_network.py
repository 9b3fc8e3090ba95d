"""Refuses whatever the screen would fetch from a network: nothing that is shown comes from there.

What visitors read is marked up, and Qt's texts fetch the pictures that markup names by themselves.
"""

from PySide6.QtNetwork import QNetworkProxy


def refuse_network() -> None:
    """Have every request of this process fail before a socket is made.

    All go through a proxy for FTP, which no request of today can use. A factory of managers that refuse would be
    Python called on Qt's own threads.
    """
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.FtpCachingProxy))
