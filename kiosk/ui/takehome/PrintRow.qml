import QtQuick
import kiosk.ui

// Prints the selection and reports the outcome. Hidden without a printer.
Column {
    id: row

    property TakeHome taking: null
    // Whether there is nothing to print.
    property bool empty: false
    readonly property Printing printing: taking?.printing ?? null
    readonly property int job: printing?.job ?? Printing.Job.Idle

    visible: printing !== null && taking?.kind !== TakeHome.Kind.Link && !empty
    spacing: Math.round(Theme.body * 0.4)

    ActionButton {
        objectName: "print"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        enabled: row.job !== Printing.Job.Busy
        icon: "print"
        label: qsTr("Print it")
        onSelected: row.taking.printOut()
    }
    Label {
        id: printed

        objectName: "printed"
        Announced.kind: Announced.PrintResult
        width: parent.width
        visible: text !== ""
        font.weight: Font.DemiBold
        onTextChanged: if (printed.text !== "")
            Accessible.announce(printed.text)
        text: {
            switch (row.job) {
            case Printing.Job.Busy:
                return qsTr("It is printing…");
            case Printing.Job.Done:
                return qsTr("It is printed. Please take it from the printer.");
            case Printing.Job.Stopped:
                return qsTr("The printer has stopped. Nothing was printed. Our staff can help.");
            case Printing.Job.Failed:
                return qsTr("It could not be printed. Use the code instead, or ask our staff.");
            case Printing.Job.Slow:
                return qsTr("The printer does not answer in time. Nothing more will print. Our staff can help.");
            case Printing.Job.Limit:
                return qsTr("No more can be printed today. Use the code instead.");
            case Printing.Job.Refused:
                return qsTr("The printer cannot be reached. Use the code instead.");
            default:
                return "";
            }
        }
    }
}
