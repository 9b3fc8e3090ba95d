pragma Singleton

import QtQml
import kiosk.ui

// Where everything that can be pressed finds out whether a touch was meant.
QtObject {
    property InputController hands: null
}
