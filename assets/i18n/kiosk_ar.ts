<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
    <name>BarButtons</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished">السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Back to reading</source>
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
        <source>No voice in this language</source>
        <translation type="unfinished">لا يوجد صوت بهذه اللغة</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation type="unfinished">لا يوجد صوت هنا</translation>
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
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
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
        <source>Display</source>
        <translation type="unfinished">العرض</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">اللغة: %1</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>Read all of it</source>
        <translation type="unfinished">اقرأ النص كاملًا</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">اختبر ما تعرفه</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">خذها معك</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">المصادر والمراجعة</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>All subjects</source>
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
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Larger, or as a table</source>
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
        <source>Check what you know  ·  %1 of %2</source>
        <translation type="unfinished">اختبر ما تعرفه  ·  %1 من %2</translation>
    </message>
    <message>
        <source>Question before</source>
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
        <source>No moving parts</source>
        <translation type="unfinished">بلا حركة</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">خفض الشاشة</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">أخفِ الشاشة</translation>
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
        <translation type="unfinished">رأي المركز</translation>
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
        <translation type="unfinished">هذا ما يقوله المركز عن عمله. قد لا تكون الدراسات المستقلة قد أثبتته. اسأل طبيبك عما هو معروف.</translation>
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
        <source>Go on</source>
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
        <source>10 seconds back</source>
        <translation type="unfinished">10 ثوانٍ للخلف</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished">10 ثوانٍ للأمام</translation>
    </message>
    <message>
        <source>Softer</source>
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
    <name>HideCover</name>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">تابع القراءة</translation>
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
        <source>Keep reading</source>
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
        <translation type="unfinished">احذف حرفًا</translation>
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
    <name>ListenButtons</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">تابع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">توقف مؤقت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">السابقة</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">الجملة السابقة</translation>
    </message>
    <message>
        <source>Again</source>
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
        <source>Softer</source>
        <translation type="unfinished">أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">أعلى صوتًا</translation>
    </message>
</context>
<context>
    <name>LoweredScreen</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">رفع الشاشة</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">ما الذي تود معرفته؟</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">المس موضوعًا.</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a subject to read about it.</source>
        <translation type="unfinished">المس موضوعًا لتقرأ عنه.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1 من %2  ·  الدقائق: %3</translation>
    </message>
    <message>
        <source>Only in short</source>
        <translation type="unfinished">المختصر فقط</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">المصادر والمراجعة</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">خذها معك</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">إخفاء الصفحة</translation>
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
    <name>PlayedBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">تشغيل الفيلم (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">تشغيل التسجيل (%1)</translation>
    </message>
    <message>
        <source>Put these words away</source>
        <translation type="unfinished">إخفاء هذه الكلمات</translation>
    </message>
    <message>
        <source>Read what is said</source>
        <translation type="unfinished">اقرأ ما يُقال</translation>
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
        <source>The printer does not answer in time. Nothing more will come. Our staff can help.</source>
        <translation type="unfinished">لم تستجب الطابعة في الوقت المناسب، ولن يُطبع شيء آخر. يستطيع موظفونا مساعدتك.</translation>
    </message>
    <message>
        <source>No more can be printed today. The code works as well.</source>
        <translation type="unfinished">لا يمكن طباعة المزيد اليوم. يمكنك استخدام الرمز أيضًا.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The code works as well.</source>
        <translation type="unfinished">لا يمكن الوصول إلى الطابعة. يمكنك استخدام الرمز أيضًا.</translation>
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
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">خذها معك</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">إخفاء الصفحة</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
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
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">بحث: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">العودة إلى القراءة</translation>
    </message>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">اكتب ما تبحث عنه، أو افتح أحد هذه:</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">لم يُعثر على شيء. قد يفيدك أحد هذه:</translation>
    </message>
    <message>
        <source>Not found as it is typed. This is close to it:</source>
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
        <source>These numbers say how long people live with this illness. They speak of many people, not of you. You decide whether to see them.</source>
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
        <source>Words explained</source>
        <translation type="unfinished">شرح الكلمات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation type="unfinished">إلى النص</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">الدقائق: %1</translation>
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
        <source>Everything is spoken now. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">كل شيء يُقرأ الآن بصوت مسموع. اضغط Tab أو مفتاح سهم للانتقال، وEnter للاختيار، وEscape للرجوع. اضغط مطولًا على Home لإنهاء ذلك.</translation>
    </message>
    <message>
        <source>Speaking is off.</source>
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
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">ضع علامة على الأسئلة التي تريد طرحها.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. It needs no network.</source>
        <translation type="unfinished">وجّه كاميرا هاتفك إلى المربع. لا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation type="unfinished">الرمز %1 من %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation type="unfinished">الرمز السابق</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">هذا النص أطول من أن تتسع له رموز هذه الشاشة.</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation type="unfinished">الرمز التالي</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">الدقائق: %1</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">ما الذي تود معرفته؟</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">المس موضوعًا.</translation>
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
</context>
</TS>
