pragma ComponentBehavior: Bound

import QtQuick

// Shows what a file describes, made with the properties it needs. In place of Loader.setSource, of which Qt 6.11 keeps
// the properties and the context of every call until the program ends (docs/decisions/0033).
Item {
    id: loader

    property Item item: null
    // Whether the item is as high as the loader; else the loader is as high as the item
    property bool fills: false
    // What is to be shown, until it is made
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

            // Made in here, so that no binding of it runs any more once it is let go
            Component.onCompleted: {
                const component = Qt.createComponent(loader.wish.file);
                if (component.status === Component.Error)
                    console.warn(component.errorString());
                // Told its size at once: without, all of its texts would be broken into lines twice, first into a column
                // of letters
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
