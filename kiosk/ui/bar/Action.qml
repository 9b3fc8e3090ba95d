import QtQml

// Something that a visitor can do from the bar, from the "More" sheet or by a key.
QtObject {
    required property string name
    required property string icon
    required property string label
    // For assistive technology, where the label alone does not say enough
    property string description: label
    // Whether it can be done at the present place
    property bool available: true
    property bool enabled: true
    property bool directional: false
    property bool strong: false

    // A finger or a pointer is down on it: what it opens can be prepared
    signal prepared
    signal triggered
}
