import QtQuick
import kiosk.ui

// The top of a section: its icon, its title, which of how many it is, how long it takes and where it comes from.
Item {
    id: head

    required property Kiosk kiosk
    required property PageView page
    required property bool railed

    implicitHeight: Math.max(disc.height, titles.height) + (page?.translation ? Theme.gap * 0.5 : 0)
    height: implicitHeight

    Disc {
        id: disc

        anchors {
            left: parent.left
            top: parent.top
        }
        size: Theme.body * 3.6
        icon: head.page?.icon ?? ""
        hue: head.page?.hue ?? ""
        color: Theme.tint(hue)
    }
    Column {
        id: titles

        anchors {
            left: disc.right
            leftMargin: Theme.body * 0.8
            right: parent.right
        }

        Words {
            objectName: "pageTitle"
            width: parent.width
            text: head.page?.title ?? ""
            font.pixelSize: Theme.display
            font.bold: true
            lineHeight: Theme.tight
            Accessible.role: Accessible.Heading
        }
        Flow {
            width: parent.width
            topPadding: Theme.body * 0.25
            spacing: Theme.body * 0.8

            Words {
                height: Math.max(implicitHeight, sources.height)
                verticalAlignment: Text.AlignVCenter
                text: head.page === null ? "" : qsTr("%1 of %2  ·  %3 min").arg(head.page.position).arg(head.page.count).arg(head.page.minutes)
                color: Theme.mutedInk
                font.pixelSize: Theme.small
            }
            Chip {
                objectName: "inShort"
                visible: head.kiosk.inFull && (head.page?.hasShort ?? false)
                available: titles.width
                icon: "up"
                label: qsTr("Only in short")
                onSelected: head.kiosk.readInFull(false)
            }
            Chip {
                id: sources

                objectName: "sources"
                available: titles.width
                icon: "sources"
                label: qsTr("Sources and review")
                onSelected: head.kiosk.navigation.openSources()
            }
            Chip {
                objectName: "takeHome"
                visible: !head.railed
                available: titles.width
                icon: "home_code"
                label: qsTr("Take home")
                onSelected: head.kiosk.sheets.takeHome()
            }
            Chip {
                objectName: "hide"
                visible: !head.railed && Theme.textSize >= 2
                available: titles.width
                icon: "hide"
                label: qsTr("Hide the page")
                onSelected: head.kiosk.privacy.hide(true)
            }
        }
    }
}
