import QtQuick
import kiosk.ui

// A block's evidence label and sources; a touch explains both.
Chip {
    id: chip

    required property BlockView block
    required property Sheets sheets
    Spoken.text: label
    Spoken.language: ""
    readonly property EvidenceName evidence: EvidenceName {
        evidence: chip.block.evidence
    }

    objectName: "evidence-" + block.blockId
    visible: block.evidence !== "" || block.sourceNumbers !== ""
    icon: evidence.icon
    label: {
        if (block.sourceNumbers === "")
            return evidence.name;
        if (block.evidence === "")
            return qsTr("Sources: %1").arg(block.sourceNumbers);
        return qsTr("%1  ·  Sources: %2").arg(evidence.name).arg(block.sourceNumbers);
    }
    onSelected: sheets.explain(block.blockId)
}
