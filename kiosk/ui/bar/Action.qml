import QtQml

// An action offered in the bar, on the "More" sheet or by a key.
QtObject {
    required property string name
    required property string icon
    required property string label
    // The accessible name, where the label alone is not clear enough.
    property string description: label
    // Whether the action exists at the current place.
    property bool available: true
    property bool enabled: true
    property bool directional: false
    property bool strong: false

    // Emitted on touch-down, before `triggered`, so that the target can be preloaded.
    signal prepared
    signal triggered
}
