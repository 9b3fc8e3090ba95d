pragma ComponentBehavior: Bound

import QtQml
import kiosk.ui

// All pages of the staff panel.
QtObject {
    id: pages

    required property Staff staff
    required property Choices choices

    // The pages and actions with a row on the home page, in order.
    readonly property list<StaffEntry> entries: [
        HealthPage {
            staff: pages.staff
        },
        UsePage {
            staff: pages.staff
        },
        ValuesPage {
            staff: pages.staff
            choices: pages.choices
        },
        GlassPage {
            staff: pages.staff
        },
        PinPage {
            staff: pages.staff
        },
        ScreenTest {
            staff: pages.staff
        },
        TouchTest {
            staff: pages.staff
        },
        PacksPage {
            staff: pages.staff
        },
        ReloadAction {
            staff: pages.staff
        },
        EarlierAction {
            staff: pages.staff
        },
        RestartAction {
            staff: pages.staff
        },
        LeaveAction {
            staff: pages.staff
        }
    ]
    readonly property Component pad: Component {
        PadPage {
            staff: pages.staff
        }
    }
    readonly property Component home: Component {
        PanelHome {
            staff: pages.staff
            choices: pages.choices
            entries: pages.entries
        }
    }
    readonly property Component language: Component {
        PanelLanguagePage {
            staff: pages.staff
            choices: pages.choices
        }
    }
    readonly property Component confirm: Component {
        ConfirmPage {
            staff: pages.staff
            entries: pages.entries
        }
    }

    // Return the content of the page with a name, or null if the panel is closed.
    function content(name: string): Component {
        switch (name) {
        case "pad":
            return pad;
        case "home":
            return home;
        case "language":
            return language;
        case "confirm":
            return confirm;
        default:
            return (entries.find(entry => entry.name === name) as StaffPage)?.content ?? null;
        }
    }
}
