<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">答对了。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">不完全对。</translation>
    </message>
</context>
<context>
    <name>BarButtons</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished">上一节</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一节</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">返回阅读</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">看看您知道多少</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">向下</translation>
    </message>
    <message>
        <source>No voice in this language</source>
        <translation type="unfinished">没有这种语言的语音</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation type="unfinished">这里没有声音</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">语音无法使用</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">朗读</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">隐藏</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">隐藏页面</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">显示</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">语言：%1</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>Read all of it</source>
        <translation type="unfinished">阅读全文</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">看看您知道多少</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">带回家</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">来源与审核</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>All subjects</source>
        <translation type="unfinished">所有主题</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">返回菜单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Larger, or as a table</source>
        <translation type="unfinished">放大或看表格</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">显示方式</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">图表</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">表格</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  %1 of %2</source>
        <translation type="unfinished">看看您知道多少  ·  %1/%2</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished">上一题</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">下一题</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">返回菜单</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">重新显示屏幕</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">显示</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字大小</translation>
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
        <translation type="unfinished">颜色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">黑底白字</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">白底黑字</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">柔和</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">动态与高度</translation>
    </message>
    <message>
        <source>No moving parts</source>
        <translation type="unfinished">不要动态</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">降低画面</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">隐藏屏幕</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">来源：%1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  来源：%2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">已有共识</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">证据不一</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">本院观点</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">医生和诊疗指南对此普遍认同。</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">各项研究的结论不一致，或者研究太少。请问您的医生这对您意味着什么。</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">这是本院对自己工作的说法，独立研究未必证实过。请问您的医生目前已知的情况。</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">这些数字出自这里。</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">放大图片</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">再播放一次</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation type="unfinished">后退 10 秒</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished">前进 10 秒</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished">小声一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">大声一点</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">谢谢。</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">这些内容有帮助吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">有</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">有，有帮助</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">不太有</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">不太有帮助</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">隐藏</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">隐藏页面</translation>
    </message>
</context>
<context>
    <name>HideCover</name>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">继续阅读</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">您还在吗？</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">为保护您的隐私，屏幕即将重新开始。</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation type="unfinished">继续阅读</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">现在结束</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">简而言之</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">键盘</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">索引</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">其他按键：%1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">退格</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">清空</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">上一句</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">上一句</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">重读</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">再读一遍</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">下一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">下一句</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">慢一点</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">快一点</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished">小声一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">大声一点</translation>
    </message>
</context>
<context>
    <name>LoweredScreen</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">升高画面</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">您想了解什么？</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">请触摸一个主题。</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a subject to read about it.</source>
        <translation type="unfinished">触摸一个主题即可阅读。</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1/%2  ·  %3分钟</translation>
    </message>
    <message>
        <source>Only in short</source>
        <translation type="unfinished">只看摘要</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">来源与审核</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">带回家</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">隐藏页面</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">第%1页，共%2页</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">打印日期：%1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">我的问题</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">缩小</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">向左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">向右</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">向下</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
</context>
<context>
    <name>PlayedBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">播放影片（%1）</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">播放录音（%1）</translation>
    </message>
    <message>
        <source>Put these words away</source>
        <translation type="unfinished">收起这些文字</translation>
    </message>
    <message>
        <source>Read what is said</source>
        <translation type="unfinished">阅读所说的内容</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">这里没有声音。您可以在页面上阅读所说的内容。</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">这个无法播放。您可以在页面上阅读所说的内容。</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">正在打印…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">已打印好。请到打印机取走。</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">打印机停了，没有打印。我们的工作人员可以帮忙。</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come. Our staff can help.</source>
        <translation type="unfinished">打印机没有及时响应，不会再打印。我们的工作人员可以帮忙。</translation>
    </message>
    <message>
        <source>No more can be printed today. The code works as well.</source>
        <translation type="unfinished">今天不能再打印了。您也可以用二维码。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The code works as well.</source>
        <translation type="unfinished">连接不上打印机。您也可以用二维码。</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">把我的问题带回家</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">带回家</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">隐藏页面</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">等待医学审核</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">由%1于%2审核。下次审核：%3。</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">这是健康信息，不是医疗建议。您的医生可以告诉您这对您意味着什么。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">搜索：%1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">返回阅读</translation>
    </message>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">输入您要找的内容，或打开下面任一项：</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">没有找到。下面这些也许有用：</translation>
    </message>
    <message>
        <source>Not found as it is typed. This is close to it:</source>
        <translation type="unfinished">没有完全相同的。相近的有：</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">找到：</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">这张图片可能让人看了难受。看不看由您决定。</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They speak of many people, not of you. You decide whether to see them.</source>
        <translation type="unfinished">这些数字说的是得了这种病的人能活多久。它们说的是很多人，不是您。看不看由您决定。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">显示</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">关闭此卡片</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">向下</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">目录</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished">词语解释</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation type="unfinished">跳到正文</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1分钟</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">“%1”的来源</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">标签的含义</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Everything is spoken now. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">现在所有内容都会读出来。按 Tab 键或方向键移动，按 Enter 键选择，按 Escape 键返回。按住 Home 键可以结束。</translation>
    </message>
    <message>
        <source>Speaking is off.</source>
        <translation type="unfinished">朗读已关闭。</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">按钮</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">栏目</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">有解释的词</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">已选择</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">未选择</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1/%2</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">您还在吗？按任意键或触摸屏幕即可继续。</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">找到%1项</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">还有%1秒</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">触摸开始</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">我的问题</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">这是健康信息，不是医疗建议。您的医生可以告诉您这对您意味着什么。</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">带回家</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">您想带走什么？</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">本节摘要</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">整节内容</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">我的问题（%1）</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">本页网址</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">请勾选您想问的问题。</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. It needs no network.</source>
        <translation type="unfinished">把手机相机对准方块即可，不需要网络。</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation type="unfinished">第%1个码，共%2个</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation type="unfinished">上一个码</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">内容太长，这个屏幕上放不下二维码。</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation type="unfinished">下一个码</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1分钟</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">您想了解什么？</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">请触摸一个主题。</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">原文在翻译之后已有改动。如有对您重要的内容，请询问我们的工作人员。</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">本译文为草稿，尚未经过专业人员审核。如有对您重要的内容，请询问我们的工作人员。</translation>
    </message>
</context>
</TS>
