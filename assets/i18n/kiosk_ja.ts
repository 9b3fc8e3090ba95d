<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished">すべてのテーマ</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">メニューに戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">閉じる</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">その他</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">その他のボタン</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">次へ</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">読んでいた所へ</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">確かめてみる</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">下へ</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">音声なし</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">音なし</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">音声が使えません</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">聞く</translation>
    </message>
    <message>
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">この言語では読み上げできません</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">この端末では音が出ません</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">検索</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">持ち帰る</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">表示</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">言語：%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">隠す</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">ページを隠す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">読み上げを停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">一時停止</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">前の文</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">前の文</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">もう一度</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">もう一度</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">次の文</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">次の文</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">遅く</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">速く</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">小さく</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">大きく</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">そのとおりです。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">少し違います。</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
        <translation type="unfinished">大きく、または表で</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">表示のしかた</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">グラフ</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">表</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">確かめてみる  ·  質問 %1／%2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished">前の質問</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">次の質問</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">メニューに戻る</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">正常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">要確認</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">使えません</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">「%1」</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">ほかに%1件あります。</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">パート %1／%2</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">印を付けた質問がここに表示されます。</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">長すぎて、この画面のコードには入りません。</translation>
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
        <translation type="unfinished">ほかに表示できるライブラリーはありません。</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">実行できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">ファイルを読めません。ここに入力の誤りがあります。</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">ここに足りないものがあります。</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">ここで使われている名前は存在しません。</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">ここに、決められた形式に合わないものがあります。</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">ここの数値に出典がないか、その出典が存在しません。</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">絵、動画、録音のどれかがないか、表示できません。</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">翻訳の数値、名前、リンクのどれかが原文と違います。</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">ここに誤りがあります。</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">画面をもう一度表示</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">表示</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字の大きさ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">最大</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">標準</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">黒地に白</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">白地に黒</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">やわらか</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">動きと高さ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">動きなし</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">画面を下げる</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">画面を隠す</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">前の正常なライブラリー</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">最後の変更の前の内容を表示します</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">プログラムをもう一度起動し、最後の変更の前の内容を表示します。内容が変わるか、読み直すまで、そのままです。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">見る</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">出典：%1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  出典：%2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">広く認められている</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">見解が分かれている</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">当院の説明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">出典</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">医師や診療ガイドラインが広く認めている内容です。</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">研究の結果が一致していないか、研究が少なすぎます。ご自身にとってどういう意味があるか、医師に聞いてください。</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">これは当院が自らの取り組みについて述べていることです。第三者の研究では示されていないこともあります。何が分かっているか、医師に聞いてください。</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">数値の出典です。</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">絵を大きく</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">もう一度再生</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">続ける</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">再生</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">一時停止</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished">10秒戻る</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">10秒進む</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">小さく</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">大きく</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完了</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">画面の大きさ</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">銀行のカードで測ります</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">画面に描かれたカードの上に、銀行のカードを当ててください。同じ大きさになるまで、描かれたカードを大きく、または小さくしてください。そのときの画面の大きさは%1インチです。</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">かなり小さく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">大きく</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">かなり大きく</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">この大きさではページの文字が小さすぎて読めないため、保存できません。</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">この大きさではページの文字が画面に対して大きすぎるため、保存できません。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">何もする必要はありません。</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">これを閉じて、1分後にもう一度開いてください。同じ表示なら、技術担当者に知らせてください。</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">画面の対角線の長さを測ってください。この大きさと違う場合は、測った大きさを設定してください。</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">画面を測り、大きさを設定してください。職員用パネルか、`screen_diagonal`（インストール時は DIAGONAL=）で設定できます。</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">医師にこれらの文章を読んでもらい、内容の作成者に `main.py review` で確認を記録してもらってください。</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">この機器の設定が使えません：%1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">技術担当者に設定ファイルの修正を頼んでください。</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">ライブラリーは%1に%2から作られ、データはすべて正常です。</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">ライブラリーは%1に%2から作られましたが、まだ最後まで調べ終わっていません。</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">%1に作られた古いライブラリーを表示しています。%2にある最新の内容は入っていません。</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">ライブラリーが壊れています：%1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">技術担当者に、ライブラリーの作り直しとディスクの点検を頼んでください。</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">表示できるライブラリーがありません：%1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">技術担当者に、キオスクを動かしているユーザーで `main.py build` を実行するよう頼んでください。</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">時間内にライブラリーを読めませんでした。</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">30日以内に期限が来る医師の確認はありません。</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">医師による確認がまだ済んでいません：%1。</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">医師による確認の期限が近づいています：%1。</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">これらのテーマの確認を、今のうちに手配してください。</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">医師による確認の期限が過ぎています：%1。</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">医師にこれらのテーマを確認してもらってください。内容が古くなっているかもしれません。</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">確認の期限を読めませんでした。</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">医師が確認したあと、変更はありません。</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">確認後に変更あり：%1。</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">確認後に変更あり：%1。まだ医師が確認していないもの：%2。</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">確認の状況を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">ディスクに書き込めます。空きは%1です。</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">ディスクの空きは%1しかありません。</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">今週中に、技術担当者にディスクの空きを増やしてもらってください。</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">ディスクがいっぱいです。残りは%1です。</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">今日中に、技術担当者にディスクの空きを増やしてもらってください。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">%1に書き込めません。</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">機器を再起動してください。同じ表示なら、技術担当者にディスクの点検を頼んでください。</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">ディスクが応答しません。</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">機器を再起動してください。同じ表示なら、技術担当者にディスクの交換を頼んでください。</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">月に一度、腕時計と見比べてください。</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">技術担当者に時計を合わせてもらってください。また狂うようなら、時計の電池を交換してもらってください。</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">内容の作成者に修正を頼んでください。それまで利用者には、最後の変更の前の内容が表示されます。</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">%1がないため、診療時間外に画面の電源を切れません。代わりに黒い画面を表示します。</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">この表示システムでは、診療時間外に画面の電源を切れません。代わりに黒い画面を表示します。</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">この表示システムでは画面の電源を切れません。診療時間の設定では、その必要はありません。</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">技術担当者にインストールを頼み（`%2`）、その後キオスクを再起動してください。</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">技術担当者に、別のディスプレイサーバーを使うか（`%2`）、`asleep = &quot;black&quot;` を設定するよう頼んでください。</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">技術担当者に、グラフィックドライバーを確認するか、`asleep = &quot;black&quot;` を設定するよう頼んでください。</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">この機器には文字を表示できるフォントがないため、次の言語は選べません：%1。</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">この機器には最初に表示する言語の文字のフォントがないため、その言語で始められません。選べない言語：%1。</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">技術担当者に `%2` の実行を頼み、その後キオスクを再起動してください。</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">技術担当者に次のフォントのインストールを頼み、その後キオスクを再起動してください：%2。</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">機器をネットワークにつないで、一晩電源を入れたままにしてください。ネットワークがない場合は、技術担当者に更新を頼んでください（docs/machine.md の &quot;Updates&quot;）。</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">キオスクを再起動してください。同じ表示なら、内容のどこに問題があるかを下で見てください。</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">内容に問題はありません。</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">内容に問題が1件あります。</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">内容に問題が%1件あります。</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">内容はまだ調べ終わっていません。</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">キオスクが保存したものは、すべて読めます。</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">キオスク自身の次のファイルを読めなかったため、新しく作り直しました：%1。</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">技術担当者に、ログの確認とディスクの点検をしてから、これらのファイルを削除するよう頼んでください。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">キオスク自身のファイルを調べられませんでした。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">時計は%1（%2）で、ネットワークで合わせています。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">時計は%1（%2）で、ネットワークでは合わせていません。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">時計は%1（%2）ですが、機器のハードウェア時計とずれています。次に起動すると時刻が狂います。</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">技術担当者に `sudo hwclock --systohc` の実行を頼んでください。また同じ表示が出たら、電池を交換してもらってください。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">時計は%1（%2）です。ネットワークで合わせておらず、電源を切っている間も時刻を保つハードウェア時計がありません。</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">起動するたびに時計を腕時計と見比べるか、技術担当者にネットワークの接続かハードウェア時計の取り付けを頼んでください。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">時計は%1（%2）ですが、最後の利用は%3です。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">時計は%1（%2）で、ライブラリーが作られた時（%3）から3年以上たっています。</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">時計をカレンダーと見比べてください。時計が正しければ、内容を確認してもらい、作り直してもらってください。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">時計は%1（%2）ですが、これはありえません。</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">診療時間が設定されていません。画面は常についています。</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">診療時間の設定では、%1まで開いています。</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">診療時間の設定では、%1まで閉まっています。</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">診療時間の設定では、常に開いています。</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">診療時間の設定では、開いている時がありません。画面は常にスリープしています。</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">技術担当者に、設定の `opening_hours` と `closed_on` の確認を頼んでください。</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">診療時間は設定されていますが、タイムゾーンが設定されていません。今はUTCで%1で、画面はその時刻に合わせてスリープします。</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">技術担当者に、`timedatectl set-timezone` でタイムゾーンを設定するよう頼んでください。</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">時間内に診療時間の設定を読めませんでした。</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">画面は%1ピクセル、大きさは設定どおり%2インチです。</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">画面は%1ピクセルです。画面からの情報では%2インチです。</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">画面は%1ピクセルですが、大きさの情報がありません。%2インチと見なしています。</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">画面の対角線の長さを測り、それを画面の大きさに設定してください。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">画面は%1ピクセルで、大きさは%2インチに設定されています。英字の大文字の高さが%3ピクセルしかなく、小さすぎて読めません。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">画面は%1ピクセルで、大きさは%2インチに設定されています。1行に約%3文字しか入らず、読むには少なすぎます。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">画面は%1ピクセルです。画面からの情報では%2インチです。英字の大文字の高さが%3ピクセルしかなく、小さすぎて読めません。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">画面は%1ピクセルです。画面からの情報では%2インチです。1行に約%3文字しか入らず、読むには少なすぎます。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">画面は%1ピクセルで、大きさは%2インチに設定されていますが、画面からの情報では%3インチです。</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">画面は%1ピクセルで、1秒に%2コマしか表示しません。動きが滑らかではありません。</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">技術担当者に、ケーブルか差し込み口を替えるか、ピクセル数を減らすよう頼んでください。</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">ここからは画面を調べられません。</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">キオスク本体で見るか、キオスク自身のセッションで実行してください。</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">タッチパネルがあります：%1。</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">タッチパネルがありません。</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">画面のUSBケーブルが両端とも差し込まれているか見て、機器を再起動してください。</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">タッチパネルがあるかどうか、ここからは調べられません。</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">診療時間外に画面の電源を切れます。</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">%1がないため、画面の電源を切れません。診療時間の設定では、その必要はありません。</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">診療時間を設定する前に、技術担当者にインストールを頼んでください（`%2`）。</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">画面を縦に置く場合、表示を回転できます。</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">回転が必要な場合は、技術担当者に `%2` の実行を頼んでください。</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">%1がないため、キオスクの動作中に表示を回転できません。</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">回転が必要な場合は、技術担当者にインストールを頼んでください（`%2`）。</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">表示システムの起動時に、表示を回転できます。</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">回転が必要な場合は、技術担当者に `%2` の設定を頼んでください（docs/machine.md）。</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">この表示システムでは、表示を回転できません。</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">回転が必要な場合は、技術担当者に別のグラフィックドライバーを頼んでください。</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">タッチの位置は、その画面に割り当てられています。</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">タッチの位置が表示とずれることがあります。%1がないため、画面に割り当てられません。</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">タッチの位置が表示とずれることがあります。画面が回転しているか、複数あるためです。</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">職員用パネルの「タッチのテスト」を試してください。位置がずれていれば、技術担当者に `%2` の実行を頼んでください。</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">音の出る装置があります。</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">音の出る装置がありません。読み上げはできません。</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">スピーカーがつながっていて、電源が入っているか見てください。</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">この機器の音が消されているか、音量が0%です。誰にも聞こえません。</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">技術担当者に、音量を上げるよう頼んでください（docs/machine.md の「Sound and voices」）。</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">この機器の音声機能が応答しません。</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">機器を再起動してください。同じ表示なら、技術担当者に知らせてください。</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">用意しているすべての言語に音声があります。</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">次の言語の音声がありません：%1。</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">技術担当者に、音声を入れるか、文を録音するよう頼んでください（docs/authors.md）。</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">音声サービスが応答しません。読み上げはできません。</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">プリンターは設定されていません。印刷はしません。</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">プリンター%1は使えます。</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">プリンター%1が止まっています。次に印刷するとき、キオスクがもう一度動かします（24時間に3回まで）。</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">用紙切れ、紙づまり、インク切れがないか見てください。その後、職員用パネルで「キオスクの利用状況」を印刷すると、プリンターがもう一度動きます。または、技術担当者に `sudo cupsenable %1` の実行を頼んでください。</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">プリンター%1が止まっています。</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">用紙切れ、紙づまり、インク切れがないか見て、技術担当者に `sudo cupsenable %1` の実行を頼んでください。</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">プリンター%1が印刷を受け付けません。</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">技術担当者に `sudo cupsaccept %1` の実行を頼んでください。</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">この機器には%1というプリンターがありません。</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">技術担当者に、プリンターを使えるようにするか、設定から外すよう頼んでください。</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">%1で印刷するためのプログラム `ipptool` がインストールされていません。</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">技術担当者に `sudo apt-get install cups cups-ipp-utils` の実行を頼んでください。</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">%1では印刷できません。このシステムには、キオスクが使う CUPS がありません。</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">技術担当者に、設定から `printer` を削除するか、Linux を使うよう頼んでください。</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">プリンター%1の印刷サービスが応答しません。</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">表示に必要な文字はすべてそろっています。</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">次の言語の文字が足りません：%1。</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">技術担当者に `main.py fonts` の実行を頼んでください。入れるものが表示されます。</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">文字はまだ調べ終わっていません。</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">この機器が固まると、ハードウェアウォッチドッグが再起動します：%1。</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">機器が固まったときに再起動するハードウェアウォッチドッグが使われていません：%1。</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">機器を再起動してください。同じ表示なら、技術担当者に点検を頼んでください（docs/machine.md の &quot;Watchdog&quot;）。</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">この機器にはハードウェアウォッチドッグがありません。固まっても、自動では再起動しません。</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">固まったら、電源ボタンを10秒間押し続け、もう一度電源を入れてください。</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">%1のセキュリティー更新がインストールされています。</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">この機器の最新のセキュリティー更新は%1のものです。</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">セキュリティー更新は、まだ一度もインストールされていません。</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">セキュリティー更新がインストールされません。必要なプログラムがありません。</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">技術担当者に `sudo apt-get install unattended-upgrades` の実行を頼んでください。</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">%1から、セキュリティー更新が機器の再起動を待っています。</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">機器の電源を一晩入れたままにするか、業務終了後に再起動してください。</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">前回の起動：%1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">また起きたら、技術担当者に知らせて、ログを見てもらってください。</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">以前の起動の記録はありません。</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">利用回数は記録されています。</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">利用回数の記録に抜けがあります：%1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">利用者への影響はありません。また起きたら、技術担当者に知らせてください。</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">職員用のPINが設定されています。</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">職員用のPINが設定されていません。</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">技術担当者に、キオスクを動かしているユーザーで `main.py pin` を実行するよう頼んでください。</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">どのPINでも職員用パネルが開きません：%1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">技術担当者に、`main.py pin` での別のPINの設定と、ディスクの点検を頼んでください。</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">下書きのまま出している言語はありません。</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">下書きのまま出している言語：%1。</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">これらの翻訳を確認してもらうか、`translations` を reviewed に設定してください。</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">翻訳の状態を読めませんでした。</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">機器の状態</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">動いているもの、いないもの、対処のしかた</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">何も調べていません。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">すべて正常です。</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">確認が必要なものがあります。</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">ありがとうございます。</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">お役に立ちましたか。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">はい</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">はい、役に立ちました</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">あまり</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">あまり役に立ちませんでした</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">隠す</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">ページを隠す</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">まだご覧になっていますか？</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">プライバシーを守るため、この画面は最初に戻ります。</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">読み続ける</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">終わる</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">要点</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">キーボード</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">さくいん</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">ほかのキー：%1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">空白</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">一字消す</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">全部消す</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">言語</translation>
    </message>
</context>
<context>
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">キオスクを終了</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">プログラムを終了します</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">プログラムを終了します。誰かが起動するまで、キオスクの画面は表示されません。</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">終了する</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">何について知りたいですか？</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">テーマに触れてください。</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">動画を見る（%1）</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">録音を聞く（%1）</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">この文章を閉じる</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">話の内容を読む</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">テーマに触れると読めます。</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">その他</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">署名付きの内容</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">何がどこから入っているか、新しい内容のUSBメモリー</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">保存できませんでした：%1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">内容を確認して入れています。画面の前に人がいなくなると表示します。</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">前の内容に戻しています。画面の前に人がいなくなると表示します。</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">署名付きの内容は入っていません。</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">新しい内容のUSBメモリー</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">%1から、%2向け</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">次の言葉を、発行元から受け取った言葉と比べてください：</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">言葉が同じです：この内容を入れる</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">今後キオスクは、この発行元の内容だけを受け入れます</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">%1の内容</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">%1にUSBメモリーから入れました</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">%1に%2から入れました</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">発行元の言葉：%1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">前の内容に戻す</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">%1の内容に戻す</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">今の内容はもう入りません。より新しい内容は入ります</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">最後に内容を探した日時：%1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">問題はありませんでした。</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">職員用</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">PINの間違いが多すぎます。%1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">PINの間違いが多すぎます。%1秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">PINの間違いが多すぎるため、ロックされています。この機器の管理者が解除できます。</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">PINを確かめられません。ディスクの読み書きができません。原因は、この機器の管理者がログで確認できます。</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">PINが違います。もう一度入れて、「決定」に触れてください。</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">PINを入れて、「決定」に触れてください。入れた数字は表示されません。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">決定</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">一字消す</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">全文を読む</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">確かめてみる</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">出典と確認</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1/%2  ·  %3分</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">要点だけ</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">医師による確認待ち</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">確認後に変更あり</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">出典と確認</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">職員用</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">言語</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">%1／%2ページ</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">印刷日 %1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">わたしの質問</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">小さく</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">右</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">下へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完了</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">PINの変更</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">このパネルを開く数字</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">PINを変更しました。</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">保存できませんでした：%1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">PINが違います。もう一度入れて、「決定」に触れてください。</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">今のPINを入れて、「決定」に触れてください。</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">新しいPINをもう一度入れて、「決定」に触れてください。</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1別の新しいPINを入れてください。</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">2回入れた新しいPINが同じではありません。新しいPINをもう一度入れてください。</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">%1～%2桁の新しいPINを入れて、「決定」に触れてください。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">決定</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">一字消す</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">ここでは音が出ません。話の内容はページで読めます。</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">これは再生できません。話の内容はページで読めます。</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">印刷する</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">印刷しています…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">印刷できました。プリンターからお取りください。</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">プリンターが止まっています。印刷されませんでした。職員がお手伝いします。</translation>
    </message>
    <message>
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">印刷できませんでした。コードをお使いになるか、職員にお尋ねください。</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">プリンターの応答が遅いため、もう印刷されません。職員がお手伝いします。</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">今日はこれ以上印刷できません。コードもお使いいただけます。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">プリンターにつながりません。コードもお使いいただけます。</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">続きを読む</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">わたしの質問を持ち帰る</translation>
    </message>
</context>
<context>
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">画面を上げる</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">内容を読み直す</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">内容フォルダーに最後に入れたものを表示します</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">プログラムをもう一度起動し、その間に内容を作り直します。それが終わり、画面の前に誰もいなくなるまで、今の表示のままです。内容に問題があれば、その後も今の表示のままになります。</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">読み直す</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">再起動</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">プログラムを終了し、もう一度起動します</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">プログラムを終了し、もう一度起動します。数秒かかります。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">再起動する</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">%1 が %2 に確認したあと、変更されています。</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">医師による確認待ち</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">確認：%1、%2。次の確認：%3。</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">これは情報であり、医学的な助言ではありません。ご自身にとっての意味は、医師が説明できます。</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">画面のテスト</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">単色と画面の端</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1/%2。四つの端すべてに白い線があります。触れると終わります。</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1/%2。どこも同じですか？触れると次に進みます。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">検索：%1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">探したい言葉を入れるか、次から選んでください。</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">見つかりませんでした。次が役に立つかもしれません。</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
        <translation type="unfinished">入力どおりの言葉はありません。近いものです。</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">見つかったもの：</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">この絵は見るのがつらいかもしれません。見るかどうかはご自分で決められます。</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
        <translation type="unfinished">この数字は、この病気の人がどのくらい生きるかを示します。大勢の人をまとめた数字で、ご自身のことを示すものではありません。見るかどうかはご自分で決められます。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">見る</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">このカードを閉じる</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">下へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完了</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">目次</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">言葉の説明</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">言語</translation>
    </message>
    <message>
        <source>Skip to text</source>
        <translation type="unfinished">本文へ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1分</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">「%1」の出典</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">ラベルの意味</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">これからすべてを読み上げます。Tab または矢印キーで進み、Enter で選び、Escape で戻ります。Home を長く押すと終わります。</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
        <translation type="unfinished">読み上げを終わります。</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">ボタン</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">タイル</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">説明のある言葉</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">選択中</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">選択されていません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2のうち%1</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">まだいらっしゃいますか。続けるには、どれかのキーを押すか、画面に触れてください。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">%1件見つかりました</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">残り%1秒</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">下へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">閉じる</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">職員用</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">触れて始める</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">わたしの質問</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">これは情報であり、医学的な助言ではありません。ご自身にとっての意味は、医師が説明できます。</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">持ち帰る</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">何を持ち帰りますか。</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">この章の要点</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">この章の全文</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">わたしの質問（%1）</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">このページのアドレス</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished">前のパート</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">次のパート</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">スマートフォンで、当院のウェブサイトにあるこのページが開きます。通信が必要です。</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">スマートフォンに文章がそのまま表示されます。通信は要りません。</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">聞きたい質問に印を付けてください。</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">スマートフォンのカメラを四角に向け、文章を保存してください。通信は要りません。</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">スマートフォンのカメラを四角に向けてください。</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">スマートフォンに表示されるアドレスに触れてください。</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">スマートフォンに表示される文章を、コピーするかスクリーンショットを撮って保存してください。</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">次のパートも同じようにしてください。全部で%1パートあります。</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1分</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">%1で表示</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">何について知りたいですか？</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">テーマに触れてください。</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">タッチのテスト</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">画面のすべての部分と、複数の指</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">角も含め、すべてのマスを指でなぞってください。画面が指を感じた所が塗られます。このカードの後ろのマスは塗られません。</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">塗られたマス：%1。同時に触れた指：%2。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完了</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">翻訳した後に原文が変わりました。大切なことは職員にお尋ねください。</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">この翻訳は下書きです。専門家による確認はまだ済んでいません。大切なことは職員にお尋ねください。</translation>
    </message>
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">この部分は、この言語では最新ではありません。%1で表示しています。</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">このテーマは、この言語ではまだ用意されていません。%1で表示しています。</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">%1 未満</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">何も数えられていません。</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">利用回数：%1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">今日、先週、先月に読まれたもの。個人は特定されません</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1～%2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">通常の利用で開くページ数：%1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">開かれた回数が %1 未満のページは表示されません。</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">印刷しています…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">印刷できました。</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">プリンターが止まっています。印刷されませんでした。</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">印刷できませんでした。</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">プリンターの応答が遅いため、もう印刷されません。</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">プリンターにつながりません。</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">キオスクの利用状況</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">印刷</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">先週</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">先月</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">各ページが開かれた回数</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">利用開始時の設定</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">言語、文字の大きさ、音量</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">利用者はそれぞれ変更できます。次の人はまたこの設定で始まります。</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字の大きさ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">最大</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished">音声の音量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1%</translation>
    </message>
</context>
<context>
    <name>WeakPin</name>
    <message>
        <source>A PIN has digits only.</source>
        <translation type="unfinished">PINに使えるのは数字だけです。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">PINは%1～%2桁ですが、これは%3桁です。</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">PINには、少なくとも%1種類の数字が必要です。</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">123456や654321のように、数字が順に並んでいます。</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">123123のように、同じ数字が繰り返されています。</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">日付か年のように見えます。そうした数字は最初に試されます。</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">多くの人が選ぶ数字です。</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">当院に関係する言葉や番号、またはよくある言葉を表すか、含んでいます。</translation>
    </message>
</context>
</TS>
