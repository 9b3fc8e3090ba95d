import QtQml

// The name and the meaning of an evidence label.
QtObject {
    required property string evidence

    readonly property string icon: {
        switch (evidence) {
        case "established":
            return "check";
        case "mixed":
            return "chart";
        case "clinic":
            return "call";
        default:
            return "sources";
        }
    }
    readonly property string name: {
        switch (evidence) {
        case "established":
            return qsTr("Established");
        case "mixed":
            return qsTr("Mixed evidence");
        case "clinic":
            return qsTr("Clinic statement");
        default:
            return qsTr("Sources");
        }
    }
    readonly property string meaning: {
        switch (evidence) {
        case "established":
            return qsTr("Doctors and guidelines widely agree on this.");
        case "mixed":
            return qsTr("Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.");
        case "clinic":
            return qsTr("This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.");
        default:
            return qsTr("This is where the figures come from.");
        }
    }
}
