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
    property var wish: null

    function show(file: url, properties: var) {
        clear();
        wish = {
            "file": file,
            "properties": properties
        };
        holder.active = true;
    }
    function clear() {
        item = null;
        holder.active = false;
    }

    implicitWidth: item?.width ?? 0
    implicitHeight: item?.height ?? 0
    onWidthChanged: if (item !== null)
        item.width = width
    onHeightChanged: if (fills && item !== null)
        item.height = height

    Loader {
        id: holder

        active: false
        sourceComponent: Item {
            id: ground

            // Created inside the loader, so that its bindings stop when it is unloaded.
            Component.onCompleted: {
                const component = Qt.createComponent(loader.wish.file);
                if (component.status === Component.Error)
                    console.warn(component.errorString());
                // Pass the size as initial properties: otherwise all texts are laid out twice, first at zero width.
                const size = loader.fills ? {
                    "width": loader.width,
                    "height": loader.height
                } : {
                    "width": loader.width
                };
                loader.item = component.createObject(ground, Object.assign(size, loader.wish.properties)) as Item;
                loader.wish = null;
            }
        }
    }
}
