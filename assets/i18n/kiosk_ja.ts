<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
    <name>BarButtons</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished">前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">次へ</translation>
    </message>
    <message>
        <source>Back to reading</source>
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
        <source>No voice in this language</source>
        <translation type="unfinished">この言語の音声はありません</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation type="unfinished">ここでは音が出ません</translation>
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
        <source>Search</source>
        <translation type="unfinished">検索</translation>
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
        <source>Display</source>
        <translation type="unfinished">表示</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">言語：%1</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>Read all of it</source>
        <translation type="unfinished">全文を読む</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">確かめてみる</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">持ち帰る</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">出典と確認</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>All subjects</source>
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
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Larger, or as a table</source>
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
        <source>Check what you know  ·  %1 of %2</source>
        <translation type="unfinished">確かめてみる  ·  %1/%2</translation>
    </message>
    <message>
        <source>Question before</source>
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
        <source>No moving parts</source>
        <translation type="unfinished">動きなし</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">画面を下げる</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">画面を隠す</translation>
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
        <translation type="unfinished">当院の見解</translation>
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
        <source>Go on</source>
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
        <source>10 seconds back</source>
        <translation type="unfinished">10秒戻る</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished">10秒進む</translation>
    </message>
    <message>
        <source>Softer</source>
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
    <name>HideCover</name>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">続きを読む</translation>
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
        <source>Keep reading</source>
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
    <name>ListenButtons</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">一時停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">前の文</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">前の文</translation>
    </message>
    <message>
        <source>Again</source>
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
        <source>Softer</source>
        <translation type="unfinished">小さく</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">大きく</translation>
    </message>
</context>
<context>
    <name>LoweredScreen</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">画面を上げる</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">何について知りたいですか？</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">テーマに触れてください。</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a subject to read about it.</source>
        <translation type="unfinished">テーマに触れると読めます。</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1/%2  ·  %3分</translation>
    </message>
    <message>
        <source>Only in short</source>
        <translation type="unfinished">要点だけ</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">出典と確認</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">持ち帰る</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">ページを隠す</translation>
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
    <name>PlayedBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">動画を見る（%1）</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">録音を聞く（%1）</translation>
    </message>
    <message>
        <source>Put these words away</source>
        <translation type="unfinished">この文章を閉じる</translation>
    </message>
    <message>
        <source>Read what is said</source>
        <translation type="unfinished">話の内容を読む</translation>
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
        <source>The printer does not answer in time. Nothing more will come. Our staff can help.</source>
        <translation type="unfinished">プリンターの応答が遅いため、もう印刷されません。職員がお手伝いします。</translation>
    </message>
    <message>
        <source>No more can be printed today. The code works as well.</source>
        <translation type="unfinished">今日はこれ以上印刷できません。コードもお使いいただけます。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The code works as well.</source>
        <translation type="unfinished">プリンターにつながりません。コードもお使いいただけます。</translation>
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
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">検索</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">持ち帰る</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">ページを隠す</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
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
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">検索：%1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">検索</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">読んでいた所へ</translation>
    </message>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">探したい言葉を入れるか、次から選んでください。</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">見つかりませんでした。次が役に立つかもしれません。</translation>
    </message>
    <message>
        <source>Not found as it is typed. This is close to it:</source>
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
        <source>These numbers say how long people live with this illness. They speak of many people, not of you. You decide whether to see them.</source>
        <translation type="unfinished">この数字は、この病気の人がどのくらい生きるかを示します。多くの人についての数字で、あなたについてではありません。見るかどうかはご自分で決められます。</translation>
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
        <source>Words explained</source>
        <translation type="unfinished">言葉の説明</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">言語</translation>
    </message>
    <message>
        <source>To the text</source>
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
        <source>Everything is spoken now. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">これからすべてを読み上げます。Tab または矢印キーで進み、Enter で選び、Escape で戻ります。Home を長く押すと終わります。</translation>
    </message>
    <message>
        <source>Speaking is off.</source>
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
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">聞きたい質問に印を付けてください。</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. It needs no network.</source>
        <translation type="unfinished">スマートフォンのカメラを四角に向けてください。通信は要りません。</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation type="unfinished">コード %1／%2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation type="unfinished">前のコード</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">長すぎて、この画面のコードには入りません。</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation type="unfinished">次のコード</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1分</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">何について知りたいですか？</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">テーマに触れてください。</translation>
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
</context>
</TS>
