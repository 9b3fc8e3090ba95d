import QtQml
import kiosk.ui

// The review sentence, shared by pages, paper, codes and the web site (kiosk/content/review/text.py).
QtObject {
    required property ReviewView review

    readonly property string text: {
        switch (review?.state) {
        case "reviewed":
            return qsTranslate("ReviewNote", "Reviewed by %1 on %2. Next review due %3.").arg(review.by).arg(review.on).arg(review.due);
        case "changed":
            return qsTranslate("ReviewNote", "Changed since it was reviewed by %1 on %2.").arg(review.by).arg(review.on);
        default:
            return qsTranslate("ReviewNote", "Awaiting medical review");
        }
    }
}
