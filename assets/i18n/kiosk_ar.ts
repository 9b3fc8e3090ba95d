<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished">كل المواضيع</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">المزيد من الأزرار</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">العودة إلى القراءة</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">اختبر ما تعرفه</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">أسفل</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">لا صوت</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">لا يوجد صوت</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">الصوت لا يعمل الآن</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استمع</translation>
    </message>
    <message>
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">لا يمكن القراءة بصوت عالٍ بهذه اللغة</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">لا يوجد صوت في هذا الجهاز</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">خذها معك</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">العرض</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">اللغة: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">إخفاء</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">إخفاء الصفحة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">إيقاف القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">تابع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">توقف مؤقت</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">السابقة</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">الجملة السابقة</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">أعد</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">أعد الجملة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">التالية</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">الجملة التالية</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">أسرع</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">أعلى صوتًا</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">هذا صحيح.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">ليس تمامًا.</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
        <translation type="unfinished">أكبر، أو كجدول</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">طريقة العرض</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">رسم بياني</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">جدول</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">اختبر ما تعرفه  ·  السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished">السؤال السابق</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">السؤال التالي</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">يعمل جيدًا</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">لا يعمل</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">«%1»</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">وغير ذلك: %1.</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">تظهر أسئلتك هنا عندما تضع علامة عليها.</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">هذا النص أطول من أن تتسع له رموز هذه الشاشة.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation type="unfinished">%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>There is no other library that could be shown.</source>
        <translation type="unfinished">لا توجد مكتبة أخرى يمكن عرضها.</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">تعذّر تنفيذ ذلك: %1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">تعذّرت قراءة الملف: كُتب شيء خطأ هنا.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">هناك شيء ناقص هنا.</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">استُخدم هنا اسم غير موجود.</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">هناك شيء هنا ليس بالشكل المطلوب.</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">هنا رقم بلا مصدر، أو مصدره غير موجود.</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">هناك صورة أو فيلم أو تسجيل مفقود أو لا يمكن عرضه.</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">تختلف الترجمة عن الأصل في الأرقام أو الأسماء أو الروابط.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">هناك شيء خطأ هنا.</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">أظهر الشاشة مجددًا</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">العرض</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حجم النص</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">صغير</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">متوسط</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">الأكبر</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">عادي</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">أبيض على أسود</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">أسود على أبيض</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">هادئ</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">الحركة والارتفاع</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">بلا حركة</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">خفض الشاشة</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">أخفِ الشاشة</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">آخر مكتبة سليمة</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">يعرض ما كان يُعرض قبل آخر تغيير</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">يبدأ البرنامج من جديد ويعرض ما كان يُعرض قبل آخر تغيير. يبقى الأمر كذلك حتى يتغير المحتوى أو يُعاد تحميله.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">اعرضها</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">المصادر: %1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  المصادر: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">أمر متفق عليه</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">أدلة متباينة</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">ما تقوله العيادة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">المصادر</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">يتفق الأطباء والإرشادات الطبية على ذلك إلى حد كبير.</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">لا تتفق الدراسات على ذلك، أو أن عددها قليل جدًا. اسأل طبيبك عما يعنيه ذلك لك.</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">هذا ما تقوله العيادة عن عملها. قد لا تكون الدراسات المستقلة قد أثبتته. اسأل طبيبك عما هو معروف.</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">من هنا جاءت الأرقام.</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">صورة أكبر</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">تشغيل مرة أخرى</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">تابع</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">توقف مؤقت</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished">10 ثوانٍ للخلف</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">10 ثوانٍ للأمام</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">أعلى صوتًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">حجم الشاشة</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">يُقاس ببطاقة مصرفية</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">ضع بطاقة مصرفية على الشاشة فوق البطاقة المرسومة. كبّر المرسومة أو صغّرها حتى تتساوى البطاقتان. عندها يكون حجم الشاشة بالبوصة: %1.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">تعذّر حفظ ذلك: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">أصغر بكثير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">أكبر</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">أكبر بكثير</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">لا يمكن حفظ هذا الحجم: سيصبح نص الصفحات أصغر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">لا يمكن حفظ هذا الحجم: سيصبح نص الصفحات أكبر من أن تتسع له الشاشة.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">أغلق هذه الصفحة وافتحها مجددًا بعد دقيقة؛ إذا ظهرت الرسالة نفسها، فأخبر الفني.</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">قس الشاشة من الزاوية إلى الزاوية المقابلة. إذا لم يكن هذا حجمها، فاضبط الحجم الذي قسته.</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">قس الشاشة واضبط حجمها: في لوحة الموظفين، أو بالإعداد `screen_diagonal` (عند التثبيت: DIAGONAL=‎).</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">اطلب من طبيب قراءة هذه النصوص، ومن كاتب المحتوى تسجيل المراجعة بالأمر `main.py review`.</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">لا يمكن استخدام إعدادات هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">اطلب من الفني إصلاح ملف الإعدادات.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">بُنيت المكتبة بتاريخ %1 من %2، وهي سليمة بالكامل حتى آخر بايت.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">بُنيت المكتبة بتاريخ %1 من %2؛ ولم يكتمل فحصها بعد.</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">تُعرض مكتبة أقدم بُنيت بتاريخ %1: أحدث محتوى في %2 ليس فيها.</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">المكتبة تالفة: %1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">اطلب من الفني بناء المكتبة من جديد وفحص القرص.</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">لا توجد مكتبة يمكن عرضها: %1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">اطلب من الفني تشغيل `main.py build` بحساب المستخدم الذي يعمل به الكشك.</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">تعذّرت قراءة المكتبة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">لا يحين موعد أي مراجعة طبية خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">لم يراجعها طبيب بعد: %1.</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">يقترب موعد المراجعة الطبية: %1.</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">رتّب مراجعة هذه المواضيع الآن.</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">مضى موعد المراجعة الطبية: %1.</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">اطلب من طبيب مراجعة هذه المواضيع: قد يكون ما فيها قديمًا.</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">تعذّرت قراءة مواعيد المراجعة.</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">لم يتغير شيء منذ أن راجعه طبيب.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">تغيّر منذ مراجعته: %1.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">تغيّر منذ مراجعته: %1. لم يراجعه طبيب بعد: %2.</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">تعذرت قراءة حالة المراجعة.</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">يمكن الكتابة على القرص، والمساحة الخالية: %1.</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">لم يبقَ على القرص سوى %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">اطلب من الفني إخلاء مساحة على القرص هذا الأسبوع.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">القرص ممتلئ: بقي %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">اطلب من الفني إخلاء مساحة على القرص اليوم.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">لا يمكن كتابة شيء في %1.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">أعد تشغيل الجهاز؛ إذا ظهرت الرسالة نفسها، فاطلب من الفني فحص القرص.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">القرص لا يستجيب.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">أعد تشغيل الجهاز؛ إذا ظهرت الرسالة نفسها، فاطلب من الفني تبديل القرص.</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">قارنها بساعة يد مرة في الشهر.</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">اطلب من الفني ضبط الساعة، وتبديل بطاريتها إذا أخطأت مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">اطلب من كاتب المحتوى تصحيح ذلك. وحتى ذلك الحين يرى الزوار ما كان يُعرض قبل آخر تغيير.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">لا يمكن إطفاء الشاشة خارج ساعات العمل لأن %1 غير موجود؛ تظهر الشاشة سوداء بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">لا يستطيع نظام العرض هذا إطفاء الشاشة خارج ساعات العمل؛ تظهر الشاشة سوداء بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">لا يستطيع نظام العرض هذا إطفاء الشاشة. لا تتطلب ساعات العمل ذلك.</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">اطلب من الفني تثبيته (`%2`)، ثم أعد تشغيل الكشك.</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">اطلب من الفني استخدام خادم عرض آخر (`%2`)، أو ضبط ‎`asleep = &quot;black&quot;`‎.</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">اطلب من الفني فحص برنامج تشغيل الرسومات، أو ضبط ‎`asleep = &quot;black&quot;`‎.</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">لغات غير معروضة لعدم وجود خط لحروفها على هذا الجهاز: %1.</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">لا يمكن أن تبدأ الزيارات بلغتها المحددة لعدم وجود خط لحروفها على هذا الجهاز. لغات غير معروضة: %1.</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">اطلب من الفني تشغيل `%2`، ثم أعد تشغيل الكشك.</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">اطلب من الفني تثبيت هذه الخطوط، ثم أعد تشغيل الكشك: %2.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">اترك الجهاز يعمل طوال الليل مع اتصال بالشبكة. وإن لم تتوفر شبكة، فاطلب من فني الصيانة تحديثه (docs/machine.md، تحت &quot;Updates&quot;).</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">أعد تشغيل الكشك. إذا ظهرت الرسالة نفسها، فانظر أدناه لمعرفة الخطأ في المحتوى.</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">لا توجد مشكلات في المحتوى.</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">توجد مشكلة في المحتوى.</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">عدد المشكلات في المحتوى: %1.</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">لم يُفحص المحتوى بعد.</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">يستطيع الكشك قراءة كل ما حفظه.</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">تعذّرت على الكشك قراءة هذه الملفات من ملفاته، فبدأ ملفات جديدة: %1.</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">اطلب من الفني فحص السجل والقرص، ثم حذف هذه الملفات.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">تعذّر فحص ملفات الكشك نفسه.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">الساعة تشير إلى %1 (%2)، وقد ضُبطت عبر الشبكة.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">الساعة تشير إلى %1 (%2)؛ ولا تضبطها أي شبكة.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">الساعة تشير إلى %1 (%2)، لكن ساعة الجهاز الداخلية مختلفة: سيكون الوقت خاطئًا بعد التشغيل التالي.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">اطلب من فني الصيانة تشغيل ‎`sudo hwclock --systohc`‎، وتبديل البطارية إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">الساعة تشير إلى %1 (%2). لا تضبطها أي شبكة، وليس في الجهاز ساعة داخلية تحفظ الوقت وهو مطفأ.</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">قارن الساعة بساعة يد بعد كل تشغيل، أو اطلب من فني الصيانة توفير شبكة أو ساعة داخلية للجهاز.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">الساعة تشير إلى %1 (%2)، لكن آخر زيارة كانت بتاريخ %3.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">الساعة تشير إلى %1 (%2)، أي بعد أكثر من ثلاث سنوات من بناء المكتبة (%3).</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">قارن الساعة بالتقويم. إذا كانت صحيحة، فاطلب مراجعة المحتوى وبناءه من جديد.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">الساعة تشير إلى %1 (%2)، وهذا غير ممكن.</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">لم تُضبط ساعات عمل: الشاشة تعمل دائمًا.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">حسب ساعات العمل، العيادة مفتوحة حتى %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">حسب ساعات العمل، العيادة مغلقة حتى %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">حسب ساعات العمل، العيادة مفتوحة دائمًا.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">حسب ساعات العمل، العيادة لا تفتح أبدًا: الشاشة في وضع السكون دائمًا.</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">اطلب من الفني فحص `opening_hours` و`closed_on` في الإعدادات.</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">ضُبطت ساعات العمل ولم تُضبط المنطقة الزمنية: الساعة الآن %1 UTC، والشاشة تدخل وضع السكون حسب هذا التوقيت.</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">اطلب من الفني ضبط المنطقة الزمنية بالأمر `timedatectl set-timezone`.</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">تعذّرت قراءة ساعات العمل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">دقة الشاشة %1، وحجمها بالبوصة %2 كما ضُبط.</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">دقة الشاشة %1، وحجمها بالبوصة كما تذكره هو %2.</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">دقة الشاشة %1، وهي لا تذكر حجمها: الحجم المفترض بالبوصة هو %2.</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">قس الشاشة من الزاوية إلى الزاوية المقابلة، واضبط ذلك حجمًا لها.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">دقة الشاشة %1، وحجمها بالبوصة كما ضُبط هو %2: ارتفاع الحروف اللاتينية الكبيرة بالبكسل %3 فقط، وهي أصغر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">دقة الشاشة %1، وحجمها بالبوصة كما ضُبط هو %2: عدد الحروف في السطر نحو %3 فقط، وهذا أقل مما يلزم للقراءة.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">دقة الشاشة %1، وحجمها بالبوصة كما تذكره هو %2: ارتفاع الحروف اللاتينية الكبيرة بالبكسل %3 فقط، وهي أصغر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">دقة الشاشة %1، وحجمها بالبوصة كما تذكره هو %2: عدد الحروف في السطر نحو %3 فقط، وهذا أقل مما يلزم للقراءة.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">دقة الشاشة %1، وحجمها بالبوصة كما ضُبط هو %2، لكنها تذكر أنه %3.</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">دقة الشاشة %1، وعدد الصور التي تعرضها في الثانية %2 فقط: الحركة ليست سلسة.</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">اطلب من الفني استخدام كابل أو مقبس آخر، أو دقة أقل.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">لا يمكن رؤية الشاشة من هنا.</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">اطّلع على هذا على الكشك نفسه، أو شغّله في جلسة الكشك نفسها.</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">توجد شاشة لمس: %1.</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">لا توجد شاشة لمس.</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">تأكد من أن كابل USB الخاص بالشاشة موصول من الطرفين، ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">لا يمكن من هنا معرفة ما إذا كانت هناك شاشة لمس.</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">يمكن إطفاء الشاشة خارج ساعات العمل.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">لا يمكن إطفاء الشاشة لأن %1 غير موجود. لا تتطلب ساعات العمل ذلك.</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">قبل ضبط ساعات العمل، اطلب من الفني تثبيته (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">يمكن تدوير الصورة لشاشة موضوعة بشكل عمودي.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">إذا لزم تدويرها، فاطلب من الفني تشغيل `%2`.</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">لا يمكن تدوير الصورة في أثناء عمل الكشك لأن %1 غير موجود.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">إذا لزم تدويرها، فاطلب من الفني تثبيته (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">يمكن تدوير الصورة عند بدء نظام العرض.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">إذا لزم تدويرها، فاطلب من الفني ضبط `%2` (docs/machine.md).</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">لا يستطيع نظام العرض هذا تدوير الصورة.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">إذا لزم تدويرها، فاطلب من الفني استخدام برنامج تشغيل رسومات آخر.</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">اللمس مرتبط بشاشته.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">قد لا يطابق اللمس الصورة: لا يمكن ربطه لأن %1 غير موجود.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">قد لا يطابق اللمس الصورة: الشاشة مُدارة أو هناك أكثر من شاشة.</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">جرّب «اختبار اللمس» في لوحة الموظفين. إذا لم يكن الموضع صحيحًا، فاطلب من الفني تشغيل `%2`.</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">يوجد جهاز يُصدر الصوت.</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">لا شيء هنا يُصدر الصوت: لا يمكن قراءة شيء بصوت مسموع.</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">تأكد من أن مكبر الصوت موصول ومشغّل.</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">صوت هذا الجهاز مكتوم أو مستواه 0 %: لا يمكن لأحد سماعه.</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">اطلب من الفني رفع مستوى الصوت (docs/machine.md، تحت &quot;Sound and voices&quot;).</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">نظام الصوت في هذا الجهاز لا يستجيب.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">أعد تشغيل الجهاز؛ إذا ظهرت الرسالة نفسها، فأخبر الفني.</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">يوجد صوت لكل لغة معروضة.</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">لا يوجد صوت لـ: %1.</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">اطلب من الفني تثبيت صوت، أو تسجيل الجمل (docs/authors.md).</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">خدمة النطق لا تستجيب: لا يمكن قراءة شيء بصوت مسموع.</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">لم تُضبط طابعة: لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">الطابعة %1 جاهزة.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">توقفت الطابعة %1. يعيد الكشك تشغيلها عند الطباعة التالية، بحد أقصى 3 مرات خلال 24 ساعة.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">تحقق من الورق ومن عدم انحشاره ومن أن خرطوشة الحبر ليست فارغة. ثم اطبع «استخدام الكشك» من لوحة الموظفين، فتعمل الطابعة من جديد، أو اطلب من الفني تشغيل ‎`sudo cupsenable %1`‎.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">توقفت الطابعة %1.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">تحقق من الورق ومن عدم انحشاره ومن أن خرطوشة الحبر ليست فارغة، ثم اطلب من الفني تشغيل ‎`sudo cupsenable %1`‎.</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">لا تقبل الطابعة %1 أي مستندات.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">اطلب من الفني تشغيل ‎`sudo cupsaccept %1`‎.</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">هذا الجهاز لا يعرف طابعة باسم %1.</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">اطلب من الفني إعداد الطابعة أو حذفها من الإعدادات.</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">البرنامج `ipptool` الذي يطبع على الطابعة %1 غير مثبت.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">اطلب من الفني تشغيل `sudo apt-get install cups cups-ipp-utils`.</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">لا يمكن طباعة أي شيء على %1: لا يوفر هذا النظام CUPS للكشك.</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">اطلب من فني الصيانة حذف ‎`printer`‎ من الإعدادات، أو استخدام Linux.</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">خدمة الطباعة لا تستجيب بشأن الطابعة %1.</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">كل الحروف المعروضة متوفرة.</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">تنقص حروف لـ: %1.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">اطلب من الفني تشغيل `main.py fonts`، فهو يذكر ما يجب تثبيته.</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">لم تُفحص الحروف بعد.</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">إذا توقف هذا الجهاز عن الاستجابة، يعيد مؤقت المراقبة فيه تشغيله: %1.</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">مؤقت المراقبة، الذي يعيد تشغيل الجهاز إذا توقف عن الاستجابة، غير مستخدم: %1.</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">أعد تشغيل الجهاز. إذا استمر ذلك، فاطلب من فني الصيانة فحصه (docs/machine.md، تحت &quot;Watchdog&quot;).</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">ليس في هذا الجهاز مؤقت مراقبة: إذا توقف عن الاستجابة، فلن يعيد تشغيل نفسه.</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">إذا توقف عن الاستجابة، فاضغط زر التشغيل عشر ثوانٍ دون رفع إصبعك، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">تحديثات الأمان الصادرة بتاريخ %1 مثبّتة.</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">أحدث تحديثات الأمان على هذا الجهاز بتاريخ %1.</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">لم تُثبَّت أي تحديثات أمان بعد.</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">لا تُثبَّت تحديثات الأمان: البرنامج اللازم لذلك غير موجود.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">اطلب من فني الصيانة تشغيل ‎`sudo apt-get install unattended-upgrades`‎.</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">تنتظر تحديثات الأمان إعادة تشغيل الجهاز منذ %1.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">اترك الجهاز يعمل طوال الليل، أو أعد تشغيله بعد انتهاء الدوام.</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">آخر تشغيل: %1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">إذا تكرر ذلك، فأخبر الفني ليفحص السجل.</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">لا يُعرف شيء عن تشغيل سابق.</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">تُحفظ أعداد الاستخدام.</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">في أعداد الاستخدام نقص: %1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">لا يخسر الزوار شيئًا؛ إذا تكرر ذلك، فأخبر الفني.</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">رمز PIN للموظفين مضبوط.</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">لم يُضبط رمز PIN للموظفين.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">اطلب من الفني تشغيل `main.py pin` بحساب المستخدم الذي يعمل به الكشك.</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">لا يوجد رمز PIN يفتح لوحة الموظفين: %1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">اطلب من الفني ضبط رمز PIN آخر بالأمر `main.py pin`، وفحص القرص.</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">لا تُعرض أي لغة كمسودة.</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">معروضة مع أنها مسودات: %1.</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">اطلب مراجعة هذه الترجمات، أو اضبط `translations` على reviewed.</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">تعذّرت قراءة حالة الترجمات.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">حالة الجهاز</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">ما يعمل وما لا يعمل، وما يجب فعله</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">هناك ما يحتاج إلى انتباه.</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">شكرًا لك.</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">هل كان هذا مفيدًا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">نعم، كان هذا مفيدًا</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">ليس كثيرًا</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">لم يكن هذا مفيدًا كثيرًا</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">إخفاء</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">إخفاء الصفحة</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">حفاظًا على خصوصيتك، ستبدأ هذه الشاشة من جديد.</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">متابعة القراءة</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">إنهاء الآن</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">باختصار</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">الفهرس</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">مفاتيح أخرى: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">امسح الكل</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
</context>
<context>
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">الخروج من الكشك</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">إيقاف البرنامج</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">يتوقف البرنامج. لن يظهر الكشك مجددًا حتى يشغّله أحد.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">الخروج الآن</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">ما الذي تود معرفته؟</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">المس موضوعًا.</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">تشغيل الفيلم (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">تشغيل التسجيل (%1)</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">إخفاء هذه الكلمات</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">اقرأ ما يُقال</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">المس موضوعًا لتقرأ عنه.</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">محتوى موقَّع</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">ما المثبَّت وممَّن؛ ذاكرة USB جديدة للمحتوى</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">تعذّر حفظ ذلك: %1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">يجري الآن فحص المحتوى وتثبيته. سيُعرض عندما لا يكون أحد أمام الشاشة.</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">يعود الكشك إلى المحتوى السابق. سيُعرض عندما لا يكون أحد أمام الشاشة.</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">لا يوجد محتوى موقَّع مثبَّت.</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">ذاكرة USB جديدة للمحتوى</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">من %1، إلى %2</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">قارن هذه الكلمات بالكلمات التي أعطاك إياها الناشر:</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">الكلمات متطابقة: ثبِّت هذا المحتوى</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">من الآن لا يقبل الكشك المحتوى إلا من هذا الناشر</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">محتوى %1</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">ثُبِّت بتاريخ %1 من ذاكرة USB</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">ثُبِّت بتاريخ %1 من %2</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">كلمات الناشر: %1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">العودة إلى المحتوى السابق</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">العودة إلى محتوى %1</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">لن يُثبَّت المحتوى الحالي مرة أخرى، أما المحتوى الأحدث فيُثبَّت</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">آخر بحث عن محتوى: %1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">لم تكن هناك مشكلة.</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">للموظفين</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">رموز PIN خاطئة كثيرة. الدقائق المتبقية قبل المحاولة من جديد: %1.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">رموز PIN خاطئة كثيرة. الثواني المتبقية قبل المحاولة من جديد: %1.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">رموز PIN خاطئة كثيرة: اللوحة مقفلة. يستطيع المسؤول عن هذا الجهاز فتحها.</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">لا يمكن التحقق من رمز PIN: تعذّرت القراءة من القرص أو الكتابة عليه. يجد المسؤول عن هذا الجهاز السبب في السجل.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">رمز PIN غير صحيح. اكتبه مجددًا ثم المس «دخول».</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">اكتب رمز PIN ثم المس «دخول». لا يظهر ما تكتبه.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">دخول</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">مسح</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">اقرأ النص كاملًا</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">اختبر ما تعرفه</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">المصادر والمراجعة</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1 من %2  ·  %3 د.</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">المختصر فقط</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">في انتظار المراجعة الطبية</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">تغيّر منذ مراجعته</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">المصادر والمراجعة</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">للموظفين</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">طُبعت في %1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">أسئلتي</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">أصغر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">يمين</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">أسفل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">تغيير رمز PIN</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">الأرقام التي تفتح هذه اللوحة</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">تم تغيير رمز PIN.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">تعذّر حفظ ذلك: %1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">رمز PIN غير صحيح. اكتبه مجددًا ثم المس «دخول».</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">اكتب رمز PIN الحالي ثم المس «دخول».</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">اكتب رمز PIN الجديد مرة أخرى ثم المس «دخول».</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1 اكتب رمز PIN جديدًا آخر.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">رمزا PIN الجديدان غير متطابقين. اكتب رمز PIN الجديد من البداية.</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">اكتب رمز PIN جديدًا عدد أرقامه من %1 إلى %2، ثم المس «دخول».</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">دخول</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">مسح</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">لا يوجد صوت هنا. يمكنك قراءة ما يُقال في الصفحة.</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">لا يمكن تشغيل هذا. يمكنك قراءة ما يُقال في الصفحة.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">اطبعها</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">تجري الطباعة…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">تمت الطباعة. خذ الورقة من الطابعة.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">توقفت الطابعة ولم يُطبع شيء. يستطيع موظفونا مساعدتك.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">تعذّرت الطباعة. استخدم الرمز بدلًا من ذلك أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">لم تستجب الطابعة في الوقت المناسب، ولن يُطبع شيء آخر. يستطيع موظفونا مساعدتك.</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">لا يمكن طباعة المزيد اليوم. يمكنك استخدام الرمز أيضًا.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">لا يمكن الوصول إلى الطابعة. يمكنك استخدام الرمز أيضًا.</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">تابع القراءة</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">خذ أسئلتي معي</translation>
    </message>
</context>
<context>
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">رفع الشاشة</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">إعادة تحميل المحتوى</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">يعرض آخر ما وُضع في مجلد المحتوى</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">يبدأ البرنامج من جديد ويبني المحتوى في أثناء ذلك. يبقى ما يُعرض الآن حتى ينتهي البناء ولا يكون أحد أمام الشاشة. إذا كانت في المحتوى مشكلة، يبقى بعد ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">إعادة التحميل الآن</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">إعادة التشغيل</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">إيقاف البرنامج وتشغيله من جديد</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">يتوقف البرنامج ثم يبدأ من جديد. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">إعادة التشغيل الآن</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">تغيّر منذ أن راجعه %1 في %2.</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">في انتظار المراجعة الطبية</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">راجعه %1 بتاريخ %2. موعد المراجعة التالية %3.</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">هذه معلومات وليست نصيحة طبية. يستطيع طبيبك أن يخبرك بما تعنيه لك.</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">اختبار الشاشة</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">ألوان موحدة، والحواف</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1 من %2. يمتد خط أبيض على الحواف الأربع. المس للإنهاء.</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1 من %2. هل هو متماثل في كل مكان؟ المس للتالي.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">بحث: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">اكتب ما تبحث عنه، أو افتح أحد هذه:</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">لم يُعثر على شيء. قد يفيدك أحد هذه:</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
        <translation type="unfinished">لم يُعثر عليه كما كُتب. هذا قريب منه:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">النتائج:</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">قد يصعب النظر إلى هذه الصورة. القرار لك في رؤيتها.</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
        <translation type="unfinished">هذه الأرقام تقول كم يعيش الناس مع هذا المرض. هي عن أناس كثيرين، لا عنك أنت. القرار لك في رؤيتها.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">اعرضها</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">إغلاق هذه البطاقة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">أسفل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">المحتويات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">شرح الكلمات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>Skip to text</source>
        <translation type="unfinished">إلى النص</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 د.</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">مصادر «%1»</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">ماذا تعني العلامات</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">كل شيء يُقرأ الآن بصوت مسموع. اضغط Tab أو مفتاح سهم للانتقال، وEnter للاختيار، وEscape للرجوع. اضغط مطولًا على Home لإنهاء ذلك.</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
        <translation type="unfinished">أُوقفت القراءة بصوت مسموع.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">زر</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">بطاقة</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">كلمة مشروحة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">غير مختار</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 من %2</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">هل ما زلت هنا؟ اضغط أي مفتاح أو المس الشاشة للمتابعة.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">عدد النتائج: %1</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">الثواني المتبقية: %1</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">أسفل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">للموظفين</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">المس للبدء</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">أسئلتي</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">هذه معلومات وليست نصيحة طبية. يستطيع طبيبك أن يخبرك بما تعنيه لك.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">خذها معك</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">ماذا تريد أن تأخذ معك؟</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">مختصر هذا القسم</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">القسم كاملًا</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">أسئلتي (%1)</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">عنوان هذه الصفحة</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished">الجزء السابق</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">الجزء التالي</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">يفتح هاتفك هذه الصفحة على موقعنا الإلكتروني. يحتاج لذلك إلى شبكة.</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">يعرض هاتفك النص نفسه: لا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">ضع علامة على الأسئلة التي تريد طرحها.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">وجّه كاميرا هاتفك إلى المربع واحفظ النص: لا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">وجّه كاميرا هاتفك إلى المربع.</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">المس العنوان الذي يظهر على هاتفك.</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">احفظ النص الذي يظهر على هاتفك: انسخه أو التقط صورة للشاشة.</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">كرّر ذلك مع الجزء التالي. عدد الأجزاء: %1.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 د.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">بلغة: %1</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">ما الذي تود معرفته؟</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">المس موضوعًا.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">اختبار اللمس</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">كل جزء من الشاشة، وعدة أصابع</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">مرّر إصبعك على كل المربعات، والزوايا أيضًا. تمتلئ حيث تحس الشاشة بالإصبع؛ أما التي خلف هذه البطاقة فلا يمكن أن تمتلئ.</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">المربعات الممتلئة: %1. الأصابع معًا: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">تغيّر النص الأصلي بعد ترجمة هذا النص. اسأل موظفينا عن أي أمر يهمك.</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">هذه الترجمة مسودة ولم يراجعها مختص بعد. اسأل موظفينا عن أي أمر يهمك.</translation>
    </message>
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">هذا الجزء غير محدَّث بلغتك. يُعرض بلغة: %1.</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">هذا الموضوع غير متوفر بلغتك بعد. يُعرض بلغة: %1.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">أقل من %1</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">لم يُحصَ شيء.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">الزيارات: %1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">ما قُرئ اليوم وفي الأسبوع الماضي والشهر الماضي؛ دون تحديد هوية أحد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">من %1 إلى %2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">الصفحات في الزيارة المعتادة: %1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">لا تُدرج الصفحات التي يقل عدد مرات فتحها عن %1.</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">تجري الطباعة…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">تمت الطباعة.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">توقفت الطابعة ولم يُطبع شيء.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">تعذّرت الطباعة.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">لم تستجب الطابعة في الوقت المناسب، ولن يُطبع شيء آخر.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">لا يمكن الوصول إلى الطابعة.</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">استخدام الكشك</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">الفترة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">الشهر الماضي</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">عدد مرات فتح كل صفحة</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">إعدادات بداية الزيارة</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">اللغة وحجم النص ومستوى الصوت</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">يستطيع كل زائر تغييرها؛ ويبدأ الزائر التالي بها من جديد.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">تعذّر حفظ ذلك: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حجم النص</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">صغير</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">متوسط</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">الأكبر</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished">مستوى صوت القراءة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
</context>
<context>
    <name>WeakPin</name>
    <message>
        <source>A PIN has digits only.</source>
        <translation type="unfinished">يتكون رمز PIN من أرقام فقط.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">عدد أرقام رمز PIN من %1 إلى %2، وعددها هنا %3.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">يجب ألا يقل عدد الأرقام المختلفة في رمز PIN عن %1.</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">الأرقام متتالية، مثل 123456 أو 654321.</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">تتكرر الأرقام نفسها، مثل 123123.</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">يشبه تاريخًا أو سنة: وهذه أول ما يُجرَّب.</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">هذا رقم يختاره كثير من الناس.</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">يمثّل أو يتضمن كلمة أو رقمًا يخص العيادة، أو كلمة شائعة.</translation>
    </message>
</context>
</TS>
