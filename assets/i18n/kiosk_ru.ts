<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished">Все темы</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Назад в меню</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Ещё</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">Ещё кнопки</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Далее</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Продолжить чтение</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Проверьте себя</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Вниз</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">Нет голоса</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">Нет звука</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">Голос не работает</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Слушать</translation>
    </message>
    <message>
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">На этом языке нельзя прочитать вслух</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">На этом киоске нет звука</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Поиск</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Взять с собой</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">Экран</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">Язык: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Скрыть</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Скрыть страницу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Остановить чтение вслух</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">Предыдущее предложение</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">Повторить</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">Повторить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Вперёд</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">Следующее предложение</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Быстрее</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Громче</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">Верно.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">Не совсем.</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
        <translation type="unfinished">Увеличить или показать таблицей</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">Показать как</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">Диаграмма</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">Таблица</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">Проверьте себя  ·  Вопрос %1 из %2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished">Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Следующий вопрос</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Назад в меню</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">В порядке</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Обратите внимание</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">Не работает</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">«%1»</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">И ещё %1.</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">Часть %1 из %2</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">Отмеченные вопросы появятся здесь.</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">Это слишком длинно для кодов на этом экране.</translation>
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
        <translation type="unfinished">Другой библиотеки, которую можно показать, нет.</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">Не удалось выполнить: %1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">Файл нельзя прочитать: здесь что-то набрано неправильно.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">Здесь чего-то не хватает.</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">Здесь указано имя, которого нет.</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">Здесь что-то записано не в том виде, в каком нужно.</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">У цифры здесь нет источника или указан несуществующий.</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">Картинки, фильма или записи нет, или их нельзя показать.</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">Перевод расходится с оригиналом в цифрах, именах или ссылках.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">Здесь что-то не так.</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">Снова показать экран</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">Экран</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Размер текста</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Мелкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Средний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Крупный</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Самый крупный</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Цвета</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Обычные</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">Белое на чёрном</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">Чёрное на белом</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">Мягкие</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">Движение и высота</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Меньше движения</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">Опустить страницу</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">Скрыть экран</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">Прежняя исправная библиотека</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">Показать то, что было до последнего изменения</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">Программа запустится снова и покажет то, что было до последнего изменения. Так будет, пока материалы не изменятся или их не обновят.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Показать</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">Источники: %1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  Источники: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">Общепризнано</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">Данные расходятся</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">Заявление клиники</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Источники</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">Врачи и рекомендации в целом согласны с этим.</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">Исследования расходятся или их слишком мало. Спросите врача, что это значит для вас.</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">Так клиника говорит о своей работе. Независимые исследования могли этого не показать. Спросите врача, что об этом известно.</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">Отсюда взяты эти цифры.</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">Крупнее</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">Ещё раз</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Воспроизвести</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished">10 секунд назад</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">10 секунд вперёд</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Громче</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">Размер экрана</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">Измеряется банковской картой</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">Приложите банковскую карту к экрану поверх нарисованной. Увеличивайте или уменьшайте нарисованную, пока их размер не совпадёт. Тогда диагональ экрана в дюймах: %1.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Сохранить</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">Намного мельче</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Крупнее</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">Намного крупнее</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">Такой размер нельзя сохранить: текст страниц будет слишком мелким для чтения.</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">Такой размер нельзя сохранить: текст страниц будет слишком крупным для экрана.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">Закройте это и откройте снова через минуту; если сообщение то же, скажите технику.</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">Измерьте экран от угла до угла по диагонали. Если размер другой, задайте измеренный.</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">Измерьте экран и задайте его размер: на панели для сотрудников или как `screen_diagonal` (DIAGONAL= при установке).</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">Попросите врача прочитать эти тексты, а автора — записать проверку командой `main.py review`.</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">Настройки этого устройства нельзя использовать: %1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">Попросите техника исправить файл настроек.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">Библиотека собрана %1 из %2, каждый её байт исправен.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">Библиотека собрана %1 из %2; она ещё не проверена до конца.</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">Показана более старая библиотека, собранная %1: в ней нет самых новых материалов из %2.</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">Библиотека повреждена: %1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">Попросите техника заново собрать библиотеку и проверить диск.</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">Нет библиотеки, которую можно показать: %1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">Попросите техника выполнить `main.py build` от имени пользователя, под которым работает киоск.</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">Библиотеку не удалось прочитать вовремя.</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">В ближайшие 30 дней медицинских проверок нет.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">Ещё не проверено врачом: %1.</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">Скоро нужна медицинская проверка: %1.</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">Договоритесь о проверке этих тем уже сейчас.</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">Срок медицинской проверки прошёл: %1.</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">Попросите врача проверить эти темы: сведения в них могли устареть.</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">Не удалось прочитать сроки проверок.</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">После проверки врачом ничего не изменилось.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">Изменено после проверки: %1.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">Изменено после проверки: %1. Ещё не проверено врачом: %2.</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">Не удалось прочитать, что проверено.</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">На диск можно записывать, свободно %1.</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">На диске осталось только %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">Попросите техника освободить место на диске на этой неделе.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">Диск заполнен: осталось %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">Попросите техника освободить место на диске сегодня.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">В %1 ничего нельзя записать.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">Перезагрузите устройство; если сообщение то же, попросите техника проверить диск.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">Диск не отвечает.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">Перезагрузите устройство; если сообщение то же, попросите техника заменить диск.</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">Раз в месяц сверяйте их с другими часами.</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">Попросите техника настроить часы, а если они снова собьются — заменить батарейку.</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">Попросите автора это исправить. До тех пор посетители видят то, что было до последнего изменения.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">Вне часов работы экран нельзя выключить: нет программы %1. Вместо этого он становится чёрным.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">Эта графическая система не может выключать экран вне часов работы. Вместо этого он становится чёрным.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">Эта графическая система не может выключать экран. Часы работы этого не требуют.</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">Попросите техника установить её (`%2`), затем перезапустите киоск.</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">Попросите техника перейти на другой графический сервер (`%2`) или задать `asleep = &quot;black&quot;`.</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">Попросите техника проверить графический драйвер или задать `asleep = &quot;black&quot;`.</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">Не предлагаются, потому что ни в одном шрифте этого устройства нет их букв: %1.</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">Посещения не могут начинаться на заданном языке, потому что ни в одном шрифте этого устройства нет его букв. Не предлагаются: %1.</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">Попросите техника выполнить `%2`, затем перезапустите киоск.</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">Попросите техника установить эти шрифты, затем перезапустите киоск: %2.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">Оставьте устройство включённым на ночь с подключением к сети. Если сети нет, попросите техника обновить его (docs/machine.md, раздел &quot;Updates&quot;).</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">Перезапустите киоск. Если сообщение то же, посмотрите ниже, что не так с материалами.</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">В материалах ошибок нет.</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">В материалах есть ошибка.</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">Ошибок в материалах: %1.</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">Материалы ещё не просмотрены.</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">Киоск может прочитать всё, что сохранил.</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">Киоск не смог прочитать эти свои файлы и начал новые: %1.</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">Попросите техника посмотреть журнал и проверить диск, а затем удалить эти файлы.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">Не удалось просмотреть собственные файлы киоска.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">Часы показывают %1 (%2), их настраивает сеть.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">Часы показывают %1 (%2); сеть их не настраивает.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">Часы показывают %1 (%2), но аппаратные часы устройства показывают другое: после следующего включения время будет неверным.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">Попросите техника выполнить команду `sudo hwclock --systohc`, а если это повторится — заменить батарейку.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">Часы показывают %1 (%2). Сеть их не настраивает, а аппаратных часов, которые идут при выключенном устройстве, нет.</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">Сверяйте время с наручными часами после каждого включения или попросите техника подключить сеть либо установить аппаратные часы.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">Часы показывают %1 (%2), но последнее посещение было %3.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">Часы показывают %1 (%2): это более чем на три года позже сборки библиотеки (%3).</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">Сверьте часы с календарём. Если они верны, отдайте материалы на проверку и пусть их соберут заново.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">Часы показывают %1 (%2), этого не может быть.</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">Часы работы не заданы: экран всегда включён.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">По часам работы клиника открыта до %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">По часам работы клиника закрыта до %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">По часам работы клиника открыта всегда.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">По часам работы клиника никогда не открыта: экран всегда спит.</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">Попросите техника проверить `opening_hours` и `closed_on` в настройках.</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">Часы работы заданы, а часовой пояс — нет: сейчас %1 UTC, и экран засыпает по этому времени.</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">Попросите техника задать часовой пояс командой `timedatectl set-timezone`.</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">Часы работы не удалось прочитать вовремя.</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">Разрешение экрана: %1, диагональ в дюймах: %2, как задано.</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">Разрешение экрана: %1, диагональ в дюймах, по его данным: %2.</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">Разрешение экрана: %1, свой размер он не сообщает. Принятая диагональ в дюймах: %2.</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">Измерьте экран от угла до угла по диагонали и задайте этот размер.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">Разрешение экрана: %1, заданная диагональ в дюймах: %2. Высота заглавных букв в пикселях — всего %3, это слишком мелко для чтения.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">Разрешение экрана: %1, заданная диагональ в дюймах: %2. Число знаков в строке — всего около %3, это слишком мало для чтения.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">Разрешение экрана: %1, диагональ в дюймах, по его данным: %2. Высота заглавных букв в пикселях — всего %3, это слишком мелко для чтения.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">Разрешение экрана: %1, диагональ в дюймах, по его данным: %2. Число знаков в строке — всего около %3, это слишком мало для чтения.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">Разрешение экрана: %1, заданная диагональ в дюймах: %2, а по его данным: %3.</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">Разрешение экрана: %1, кадров в секунду всего %2: движение неплавное.</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">Попросите техника взять другой кабель или разъём либо уменьшить разрешение.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">Отсюда экран не виден.</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">Посмотрите это на самом киоске или запустите в сеансе киоска.</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">Сенсорный экран есть: %1.</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">Сенсорного экрана нет.</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">Проверьте, что USB-кабель экрана вставлен с обоих концов, затем перезагрузите устройство.</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">Отсюда не видно, есть ли сенсорный экран.</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">Вне часов работы экран можно выключать.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">Экран нельзя выключить: нет программы %1. Часы работы этого не требуют.</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">Прежде чем задавать часы работы, попросите техника установить её (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">Изображение можно повернуть для вертикально стоящего экрана.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">Если его нужно повернуть, попросите техника выполнить `%2`.</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">Изображение нельзя повернуть во время работы киоска: нет программы %1.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">Если его нужно повернуть, попросите техника установить эту программу (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">Изображение можно повернуть при запуске графической системы.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">Если его нужно повернуть, попросите техника задать `%2` (docs/machine.md).</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">Эта графическая система не может повернуть изображение.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">Если его нужно повернуть, попросите техника установить другой графический драйвер.</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">Касания привязаны к своему экрану.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">Касания могут не совпадать с изображением: их нельзя привязать к экрану, потому что нет программы %1.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">Касания могут не совпадать с изображением: экран повёрнут, или экранов несколько.</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">Откройте «Проверить касания» на панели для сотрудников. Если место касания не совпадает, попросите техника выполнить `%2`.</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">Есть устройство, которое воспроизводит звук.</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">Звука здесь нет: ничего нельзя прочитать вслух.</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">Проверьте, что колонка подключена и включена.</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">Звук этого устройства выключен или стоит на 0 %: его никто не услышит.</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">Попросите техника прибавить громкость (docs/machine.md, раздел «Sound and voices»).</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">Звук этого устройства не отвечает.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">Перезагрузите устройство; если сообщение то же, скажите технику.</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">Голос есть для каждого предлагаемого языка.</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">Нет голоса для: %1.</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">Попросите техника установить голос или записать предложения (docs/authors.md).</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">Служба речи не отвечает: ничего нельзя прочитать вслух.</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">Принтер не задан: ничего не печатается.</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">Принтер %1 готов.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">Принтер %1 остановился. Киоск снова запустит его при следующей печати, но не более 3 раз за 24 часа.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">Проверьте, есть ли бумага, не застряла ли она и не пуст ли картридж. Затем напечатайте «Использование киоска» на панели для сотрудников: это снова запустит принтер. Или попросите техника выполнить `sudo cupsenable %1`.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">Принтер %1 остановился.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">Проверьте, есть ли бумага, не застряла ли она и не пуст ли картридж, затем попросите техника выполнить `sudo cupsenable %1`.</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">Принтер %1 не принимает документы.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">Попросите техника выполнить `sudo cupsaccept %1`.</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">Это устройство не знает принтера %1.</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">Попросите техника настроить принтер или убрать его из настроек.</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">Не установлена программа `ipptool`, которая печатает на %1.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">Попросите техника выполнить `sudo apt-get install cups cups-ipp-utils`.</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">На %1 ничего нельзя напечатать: в этой системе нет CUPS для киоска.</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">Попросите техника убрать `printer` из настроек или использовать Linux.</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">Служба печати не отвечает о принтере %1.</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">Все нужные буквы есть.</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">Не хватает букв для: %1.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">Попросите техника выполнить `main.py fonts`: команда назовёт, что установить.</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">Буквы ещё не проверены.</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">Если устройство зависнет, его перезапустит аппаратный сторожевой таймер: %1.</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">Аппаратный сторожевой таймер, который перезапускает устройство при зависании, не используется: %1.</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">Перезапустите устройство. Если это не поможет, попросите техника проверить его (docs/machine.md, раздел &quot;Watchdog&quot;).</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">В этом устройстве нет аппаратного сторожевого таймера: если оно зависнет, то само не перезапустится.</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">Если оно зависнет, удерживайте кнопку питания десять секунд, а затем снова включите его.</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">Обновления безопасности от %1 установлены.</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">Самые новые обновления безопасности на этом устройстве — от %1.</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">Обновления безопасности ещё ни разу не устанавливались.</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">Обновления безопасности не устанавливаются: нет нужной программы.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">Попросите техника выполнить команду `sudo apt-get install unattended-upgrades`.</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">Обновления безопасности ждут перезапуска устройства с %1.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">Оставьте устройство включённым на ночь или перезапустите его после закрытия.</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">Последний запуск: %1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">Если это повторится, скажите технику, чтобы он посмотрел журнал.</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">О прежних запусках ничего не известно.</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">Данные об использовании сохраняются.</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">В данных об использовании есть пробел: %1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">Посетители ничего не теряют; если это повторится, скажите технику.</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">PIN-код для сотрудников задан.</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">PIN-код для сотрудников не задан.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">Попросите техника выполнить `main.py pin` от имени пользователя, под которым работает киоск.</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">Ни один PIN-код не открывает панель для сотрудников: %1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">Попросите техника задать другой PIN-код командой `main.py pin` и проверить диск.</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">Ни один язык не предлагается как черновик.</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">Предлагаются, хотя это черновики: %1.</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">Отдайте эти переводы на проверку или задайте для `translations` значение reviewed.</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">Не удалось прочитать состояние переводов.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">Состояние</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">Что работает, что нет и что делать</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">Ничего не проверено.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">Всё в порядке.</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">Кое-что требует внимания.</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Спасибо.</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">Это было полезно?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">Да, это было полезно</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">Не очень</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">Это было не очень полезно</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Скрыть</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Скрыть страницу</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Вы ещё здесь?</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">Чтобы никто не увидел, что вы читали, экран вернётся к началу.</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Продолжить чтение</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">Закончить</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">Коротко</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Клавиатура</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">Указатель</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">Другие клавиши: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Пробел</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Стереть</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Очистить</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
</context>
<context>
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">Выйти из киоска</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">Закрыть программу</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">Программа закроется. Киоск не появится снова, пока его кто-нибудь не запустит.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">Выйти сейчас</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">О чём вы хотите узнать?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">Коснитесь темы.</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">Смотреть фильм (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">Слушать запись (%1)</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">Скрыть этот текст</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">Читать расшифровку</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">Коснитесь темы, чтобы прочитать о ней.</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Ещё</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">Подписанные материалы</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">Что установлено и от кого; новый носитель с материалами</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">Материалы проверяются и устанавливаются. Их покажут, когда у экрана никого не будет.</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">Киоск возвращается к прежним материалам. Их покажут, когда у экрана никого не будет.</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">Подписанных материалов нет.</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">Новый носитель с материалами</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">От: %1, для: %2</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">Сравните эти слова с теми, которые вам дал издатель:</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">Слова совпадают: установить эти материалы</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">С этого времени киоск принимает материалы только этого издателя</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">Материалы от %1</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">Установлены %1 с носителя</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">Установлены %1, источник: %2</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">Слова издателя: %1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">Вернуться к прежним материалам</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">Вернуться к материалам от %1</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">Нынешние материалы больше не установятся, а более новые установятся</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">Последняя проверка новых материалов: %1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">Проблем не было.</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Для сотрудников</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">Слишком много неверных PIN-кодов. Повторите через %1 мин.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">Слишком много неверных PIN-кодов. Повторите через %1 с.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">Слишком много неверных PIN-кодов: панель заблокирована. Её может разблокировать тот, кто обслуживает это устройство.</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">PIN-код нельзя проверить: диск не читается или не записывается. Тот, кто обслуживает это устройство, найдёт причину в журнале.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">Неверный PIN-код. Введите его ещё раз и коснитесь «Войти».</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">Введите PIN-код и коснитесь «Войти». Введённое не показывается.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Войти</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Стереть</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">Читать полностью</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Проверьте себя</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Источники и проверка</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1 из %2  ·  %3 мин</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">Показать кратко</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">Ожидает медицинской проверки</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">Изменено после проверки</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Источники и проверка</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Для сотрудников</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Страница %1 из %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">Напечатано %1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">Мои вопросы</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Мельче</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Влево</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Вправо</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Вниз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">Сменить PIN-код</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">Цифры, которые открывают эту панель</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">PIN-код изменён.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">Неверный PIN-код. Введите его ещё раз и коснитесь «Войти».</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">Введите нынешний PIN-код и коснитесь «Войти».</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">Введите новый PIN-код ещё раз и коснитесь «Войти».</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1 Введите другой новый PIN-код.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">Новые PIN-коды не совпали. Введите новый PIN-код снова.</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">Введите новый PIN-код (количество цифр: от %1 до %2) и коснитесь «Войти».</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Войти</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Стереть</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">Здесь нет звука. Прочитать, что говорят, можно на странице.</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">Это нельзя воспроизвести. Прочитать, что говорят, можно на странице.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Напечатать</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">Печатается…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">Напечатано. Возьмите листы из принтера.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">Принтер остановился. Ничего не напечатано. Наши сотрудники помогут.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">Напечатать не удалось. Возьмите код или спросите наших сотрудников.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">Принтер не ответил вовремя. Больше ничего не выйдет. Наши сотрудники помогут.</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">Сегодня больше печатать нельзя. Можно взять код.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">Принтер недоступен. Можно взять код.</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Продолжить чтение</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">Взять мои вопросы с собой</translation>
    </message>
</context>
<context>
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Поднять экран</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">Обновить материалы</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">Показать последнее из папки материалов</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">Программа запустится снова и тем временем соберёт материалы. То, что показано сейчас, останется, пока сборка не закончится и у экрана никого не будет. Если в материалах есть ошибка, оно останется и после этого.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">Обновить сейчас</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">Перезапуск</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">Закрыть программу и запустить её снова</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">Программа закроется и запустится снова. Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">Перезапустить</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">Изменено после проверки: %1, %2.</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">Ожидает медицинской проверки</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">Проверил(а) %1, %2. Следующая проверка: %3.</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">Это информация, а не медицинский совет. Что она значит для вас, скажет ваш врач.</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">Проверить экран</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">Сплошные цвета и края</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1 из %2. По всем четырём краям идёт белая линия. Коснитесь, чтобы закончить.</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1 из %2. Везде одинаково? Коснитесь, чтобы увидеть следующее.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Поиск: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">Введите, что ищете, или откройте одно из этого:</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">Ничего не найдено. Может помочь что-то из этого:</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
        <translation type="unfinished">Точно такого нет. Вот похожее:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">Найдено:</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">На эту картинку может быть тяжело смотреть. Вам решать, смотреть ли.</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
        <translation type="unfinished">Эти числа говорят, сколько живут люди с этой болезнью. Они о многих людях, а не о вас. Вам решать, смотреть ли.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Показать</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">Закрыть карточку</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Вниз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Содержание</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">Словарь терминов</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Языки</translation>
    </message>
    <message>
        <source>Skip to text</source>
        <translation type="unfinished">К тексту</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 мин</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">Источники: «%1»</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">Что значат пометки</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">Теперь всё читается вслух. Tab или стрелка ведёт дальше, Enter выбирает, Escape возвращает назад. Чтобы закончить, удерживайте Home.</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
        <translation type="unfinished">Чтение вслух выключено.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">кнопка</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">плитка</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">слово с пояснением</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">не выбрано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 из %2</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">Вы ещё здесь? Чтобы продолжить, нажмите любую клавишу или коснитесь экрана.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">Найдено: %1</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">Осталось секунд: %1</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Вниз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Для сотрудников</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">Коснитесь, чтобы начать</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">Мои вопросы</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">Это информация, а не медицинский совет. Что она значит для вас, скажет ваш врач.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Взять с собой</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">Что вы хотите взять с собой?</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">Раздел кратко</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">Весь раздел</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">Мои вопросы (%1)</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">Адрес этой страницы</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished">Предыдущая часть</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">Следующая часть</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">Телефон откроет эту страницу на нашем сайте. Для этого нужна сеть.</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">Телефон покажет сам текст: сеть не нужна.</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">Отметьте вопросы, которые хотите задать.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">Наведите камеру телефона на квадрат и сохраните текст: сеть не нужна.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">Наведите камеру телефона на квадрат.</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">Коснитесь адреса, который покажет телефон.</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">Сохраните текст, который покажет телефон: скопируйте его или сделайте снимок экрана.</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">Сделайте то же со следующей частью. Всего частей: %1.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 мин</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">Язык: %1</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">О чём вы хотите узнать?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">Коснитесь темы.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">Проверить касания</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">Все части экрана и несколько пальцев</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">Проведите пальцем по всем клеткам, и по углам тоже. Они заполняются там, где экран чувствует палец; клетки за этой карточкой заполнить нельзя.</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">Заполнено клеток: %1. Пальцев сразу: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Готово</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">Исходный текст изменился после перевода. Если что-то для вас важно, спросите наших сотрудников.</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">Этот перевод — черновик. Специалист его ещё не проверял. Если что-то для вас важно, спросите наших сотрудников.</translation>
    </message>
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">На вашем языке эта часть устарела. Язык показанного текста: %1.</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">Этой темы пока нет на вашем языке. Язык показанного текста: %1.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">меньше %1</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">Ничего не подсчитано.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">Посещений: %1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">Что читали сегодня, на прошлой неделе и в прошлом месяце; без данных о людях</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">С %1 по %2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">Страниц за обычное посещение: %1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">Страницы, открытые менее %1 раз, не указаны.</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">Печатается…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">Напечатано.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">Принтер остановился. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">Напечатать не удалось.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">Принтер не ответил вовремя. Больше ничего не выйдет.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">Принтер недоступен.</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">Использование киоска</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Напечатать</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Период</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сегодня</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">Прошлая неделя</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">Прошлый месяц</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">Сколько раз открывали каждую страницу</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">Начальные настройки</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">Язык, размер текста и громкость</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">Каждый посетитель может их изменить; следующий снова начнёт с этих.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Размер текста</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Мелкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Средний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Крупный</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Самый крупный</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished">Громкость голоса</translation>
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
        <translation type="unfinished">PIN-код состоит только из цифр.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">Количество цифр в PIN-коде: от %1 до %2, а здесь: %3.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">Разных цифр в PIN-коде должно быть не меньше %1.</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">Цифры идут подряд, как 123456 или 654321.</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">Одни и те же цифры повторяются, как 123123.</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">Похоже на дату или год: их пробуют первыми.</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">Это число выбирают многие.</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">В нём есть слово или номер клиники либо обычное слово.</translation>
    </message>
</context>
</TS>
