import QtQml

// A page of the staff panel. Its content is created each time the page is opened.
StaffEntry {
    default required property Component content

    onChosen: staff.open(name)
}
