"""Signed content for many kiosks: packs, the repository that carries them, and the client that installs them.

A pack is a finished library, divided so that unchanged media are not sent again, with a manifest. A repository is a
folder of plain files signed with TUF. The kiosk itself loads nothing of this: `main.py pack` and `main.py update` do.
"""
