pragma ComponentBehavior: Bound

import QtQuick

// Loads a QML file with initial properties. It replaces Loader.setSource, which in Qt 6.11 leaks the properties and the
// context of every call (docs/decisions/0033).
Item {
    id: loader

    property Item item: null
    // Whether the item takes the loader's height; otherwise the loader takes the item's.
    property bool fills: false
    // The file and properties to load, until the item is created.
    property var request: null

    function show(file: url, properties: var) {
        clear();
        request = {
            "file": file,
            "properties": properties
        };
        itemLoader.active = true;
    }
    function clear() {
        item = null;
        itemLoader.active = false;
    }

    implicitWidth: item?.width ?? 0
    implicitHeight: item?.height ?? 0
    onWidthChanged: if (item !== null)
        item.width = width
    onHeightChanged: if (fills && item !== null)
        item.height = height

    Loader {
        id: itemLoader

        active: false
        sourceComponent: Item {
            id: container

            // Created inside the loader, so that its bindings stop when it is unloaded.
            Component.onCompleted: {
                const component = Qt.createComponent(loader.request.file);
                if (component.status === Component.Error)
                    console.warn(component.errorString());
                // Pass the size as initial properties: otherwise all texts are laid out twice, first at zero width.
                const size = loader.fills ? {
                    "width": loader.width,
                    "height": loader.height
                } : {
                    "width": loader.width
                };
                loader.item = component.createObject(container, Object.assign(size, loader.request.properties)) as Item;
                loader.request = null;
            }
        }
    }
}
