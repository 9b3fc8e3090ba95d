import QtQuick
import kiosk.ui

// An audio recording: a play button and the transcript.
MediaBlock {
    required property AudioBlockView block

    media: block
}
