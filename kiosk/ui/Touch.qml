pragma Singleton

import QtQml
import kiosk.ui

// Gives all pressable items access to the input controller, which rejects accidental touches.
QtObject {
    property InputController hands: null
}
