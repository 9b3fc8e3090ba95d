import QtQml
import kiosk.ui

// What has a row on the home page of the staff panel: a page or an action.
QtObject {
    required property Staff staff
    // Identifies it within the panel.
    required property string name
    required property string title
    // A line of description below the title.
    required property string note
    required property string icon
    required property string hue

    // Emitted when staff touch the row.
    signal chosen
}
