import QtQuick
import kiosk.ui

// A video: its poster, a play button and the transcript.
MediaBlock {
    required property VideoBlockView block

    media: block
    poster: block.poster
    alt: block.alt
    aspect: block.aspect
}
