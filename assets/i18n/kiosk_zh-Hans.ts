<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
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
    <message>
        <source>More</source>
        <translation type="unfinished">更多</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">更多按钮</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">上一节</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">下一节</translation>
    </message>
    <message>
        <source>Continue reading</source>
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
        <source>No voice</source>
        <translation type="unfinished">无法朗读</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">没有声音</translation>
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
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">此语言无法朗读</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">本机没有声音</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">带回家</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">显示</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">语言：%1</translation>
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
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">停止朗读</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">上一句</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">上一句</translation>
    </message>
    <message>
        <source>Repeat</source>
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
        <source>Quieter</source>
        <translation type="unfinished">小声一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">大声一点</translation>
    </message>
</context>
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
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
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
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">看看您知道多少  ·  第%1题，共%2题</translation>
    </message>
    <message>
        <source>Previous question</source>
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
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">正常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">请查看</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">不能正常工作</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">另外还有%1项。</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">第%1部分，共%2部分</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">您勾选的问题会显示在这里。</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">内容太长，这个屏幕上放不下二维码。</translation>
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
        <translation type="unfinished">没有其他可以显示的资料库。</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">未能完成：%1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">无法读取文件：这里有输入错误。</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">这里缺少内容。</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">这里用了一个不存在的名称。</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">这里有内容不符合规定的格式。</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">这里有数字没有来源，或来源不存在。</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">图片、影片或录音缺失，或无法显示。</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">译文中的数字、名称或链接与原文不一致。</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">这里有错误。</translation>
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
        <source>Reduce motion</source>
        <translation type="unfinished">不要动态</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">降低画面</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">隐藏屏幕</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">上一个可用资料库</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">显示上次更改之前的内容</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">程序会重新启动，显示上次更改之前的内容。在内容再次更改或重新载入之前，会一直这样显示。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">显示</translation>
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
        <translation type="unfinished">本院的说法</translation>
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
        <source>Continue</source>
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
        <source>Back 10 seconds</source>
        <translation type="unfinished">后退 10 秒</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">前进 10 秒</translation>
    </message>
    <message>
        <source>Quieter</source>
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
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">屏幕尺寸</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">用银行卡测量</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">请把一张银行卡贴在屏幕上，盖住画出的卡片。放大或缩小画出的卡片，直到两者一样大。这时屏幕尺寸为%1英寸。</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">未能保存：%1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">大幅缩小</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">大幅放大</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">按这个尺寸，页面文字会小得看不清，因此无法保存。</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">按这个尺寸，页面文字对屏幕来说会太大，因此无法保存。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">不需要做什么。</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">请关闭此页，一分钟后再打开；如果还是这样，请告诉技术人员。</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">请测量屏幕对角线的长度。如果与这个尺寸不符，请设为测得的尺寸。</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">请测量屏幕并设置尺寸：可在工作人员面板上设置，也可设置 `screen_diagonal`（安装时用 DIAGONAL=）。</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">请临床医生阅读这些文字，并请内容编写人用 `main.py review` 记录审阅。</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">这台设备的设置无法使用：%1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">请让技术人员修正设置文件。</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">资料库于%1由%2生成，所有数据完好。</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">资料库于%1由%2生成；还没有全部检查完。</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">现在显示的是%1生成的旧资料库：其中没有%2里的最新内容。</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">资料库已损坏：%1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">请让技术人员重新生成资料库，并检查磁盘。</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">没有可以显示的资料库：%1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">请让技术人员以运行自助机的用户身份运行 `main.py build`。</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">未能及时读取资料库。</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">30 天内没有到期的医学审核。</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">尚未经临床医生审核：%1。</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">医学审核即将到期：%1。</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">请现在安排审核这些主题。</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">医学审核日期已过：%1。</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">请让临床医生审核这些主题：内容可能已经过时。</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">未能读取审核的到期日。</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">自临床医生审阅后没有变动。</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">审阅后有改动：%1。</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">审阅后有改动：%1。尚未经临床医生审阅：%2。</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">无法读取审阅情况。</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">磁盘可以写入，剩余空间%1。</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">磁盘只剩%1。</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">请让技术人员本周内清理磁盘空间。</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">磁盘已满：只剩%1。</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">请让技术人员今天清理磁盘空间。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">无法写入%1。</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">请重新启动设备；如果还是这样，请让技术人员检查磁盘。</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">磁盘没有响应。</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">请重新启动设备；如果还是这样，请让技术人员更换磁盘。</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">请每月与手表核对一次。</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">请让技术人员校准时钟；如果又不准，请更换时钟电池。</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">请内容编写人改正。在此之前，访客看到的是上次更改之前的内容。</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">缺少%1，开放时间以外无法关闭屏幕，改为显示黑屏。</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">这个显示系统无法在开放时间以外关闭屏幕，改为显示黑屏。</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">这个显示系统无法关闭屏幕。开放时间的设置不需要这样做。</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">请让技术人员安装（`%2`），然后重新启动自助机。</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">请让技术人员改用其他显示服务器（`%2`），或设置 `asleep = &quot;black&quot;`。</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">请让技术人员检查显卡驱动程序，或设置 `asleep = &quot;black&quot;`。</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">这台设备上没有字体能显示其文字，因此不提供以下语言：%1。</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">这台设备上没有字体能显示起始语言的文字，因此无法以该语言开始。不提供：%1。</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">请让技术人员运行 `%2`，然后重新启动自助机。</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">请让技术人员安装以下字体，然后重新启动自助机：%2。</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">请让设备连上网络并整夜开机。如果没有网络，请让技术人员更新设备（docs/machine.md，&quot;Updates&quot; 一节）。</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">请重新启动自助机。如果还是这样，请在下方查看内容有什么问题。</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">内容没有问题。</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">内容有一个问题。</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">内容有%1个问题。</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">还没有检查内容。</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">自助机保存的所有数据都能读取。</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">自助机无法读取自己的以下文件，已另建新文件：%1。</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">请让技术人员查看日志并检查磁盘，然后删除这些文件。</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">无法检查自助机自己的文件。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">时钟显示%1（%2），由网络校准。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">时钟显示%1（%2）；没有通过网络校准。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">时钟显示%1（%2），但设备的硬件时钟与此不同：下次启动后时间会不准。</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">请让技术人员运行 `sudo hwclock --systohc`；如果再次出现，请更换电池。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">时钟显示%1（%2）。没有网络为它校准，设备也没有能在关机时继续走时的硬件时钟。</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">请在每次启动后用手表核对时钟，或请技术人员接上网络或安装硬件时钟。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">时钟显示%1（%2），但上次使用是在%3。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">时钟显示%1（%2），距资料库生成（%3）已超过三年。</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">请将时钟与日历核对。如果时钟没错，请让人审核内容并重新生成。</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">时钟显示%1（%2），这不可能。</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">没有设置开放时间：屏幕一直亮着。</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">按开放时间，本院现在开放，到%1为止。</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">按开放时间，本院现在关闭，到%1为止。</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">按开放时间，本院一直开放。</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">按开放时间，本院从不开放：屏幕一直休眠。</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">请让技术人员查看设置中的 `opening_hours` 和 `closed_on`。</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">已设置开放时间，但没有设置时区：现在是 UTC 时间%1，屏幕按这个时间休眠。</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">请让技术人员用 `timedatectl set-timezone` 设置时区。</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">未能及时读取开放时间。</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">屏幕为%1像素，尺寸%2英寸（按设置）。</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">屏幕为%1像素，自报尺寸为%2英寸。</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">屏幕为%1像素，没有报告尺寸：暂按%2英寸处理。</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">请测量屏幕对角线的长度，并设为屏幕尺寸。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">屏幕为%1像素，尺寸设为%2英寸：大写字母只有%3像素高，太小，看不清。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">屏幕为%1像素，尺寸设为%2英寸：一行只能容纳约%3个字符，太少，不便阅读。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">屏幕为%1像素，自报尺寸为%2英寸：大写字母只有%3像素高，太小，看不清。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">屏幕为%1像素，自报尺寸为%2英寸：一行只能容纳约%3个字符，太少，不便阅读。</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">屏幕为%1像素，尺寸设为%2英寸，但自报尺寸为%3英寸。</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">屏幕为%1像素，每秒只显示%2帧：画面动起来不流畅。</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">请让技术人员换一根线或一个接口，或降低分辨率。</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">从这里无法检测屏幕。</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">请在自助机上查看，或在自助机自己的会话中运行。</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">有触摸屏：%1。</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">没有触摸屏。</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">请查看屏幕的 USB 线两端是否插好，然后重新启动设备。</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">从这里无法检测有没有触摸屏。</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">开放时间以外可以关闭屏幕。</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">缺少%1，无法关闭屏幕。开放时间的设置不需要这样做。</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">设置开放时间之前，请让技术人员安装（`%2`）。</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">屏幕竖放时，可以旋转画面。</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">如需旋转，请让技术人员运行 `%2`。</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">缺少%1，自助机运行时无法旋转画面。</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">如需旋转，请让技术人员安装（`%2`）。</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">显示系统启动时可以旋转画面。</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">如需旋转，请让技术人员设置 `%2`（docs/machine.md）。</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">这个显示系统无法旋转画面。</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">如需旋转，请让技术人员换用其他显卡驱动程序。</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">触摸已对应到所属的屏幕。</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">触摸位置可能与画面不一致：缺少%1，无法对应到屏幕。</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">触摸位置可能与画面不一致：屏幕已旋转，或有多个屏幕。</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">请在工作人员面板上试一下“测试触摸”。如果位置不准，请让技术人员运行 `%2`。</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">有可以发声的设备。</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">这里没有可以发声的设备：无法朗读。</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">请查看扬声器是否插好并打开。</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">这台设备已静音或音量为 0%：谁也听不到声音。</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">请让技术人员调高音量（docs/machine.md 中的“Sound and voices”部分）。</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">这台设备的声音系统没有响应。</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">请重新启动设备；如果还是这样，请告诉技术人员。</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">提供的每种语言都有语音。</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">以下语言没有语音：%1。</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">请让技术人员安装语音，或录制句子（docs/authors.md）。</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">语音服务没有响应：无法朗读。</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">没有设置打印机：不会打印。</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">打印机%1已就绪。</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">打印机%1停了。下次打印时，自助机会重新启动它，24小时内最多3次。</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">请查看是否缺纸、卡纸或墨盒已空。然后在工作人员面板上打印“自助机使用情况”，打印机就会重新启动；或者请让技术人员运行 `sudo cupsenable %1`。</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">打印机%1停了。</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">请查看是否缺纸、卡纸或墨盒已空，然后让技术人员运行 `sudo cupsenable %1`。</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">打印机%1不接受打印任务。</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">请让技术人员运行 `sudo cupsaccept %1`。</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">这台设备上没有名为%1的打印机。</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">请让技术人员配置好打印机，或从设置中去掉。</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">没有安装用于在%1上打印的程序 `ipptool`。</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">请让技术人员运行 `sudo apt-get install cups cups-ipp-utils`。</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">在%1上无法打印：此系统没有可供自助机使用的 CUPS。</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">请让技术人员从设置中删除 `printer`，或改用 Linux。</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">打印机%1的打印服务没有响应。</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">要显示的文字都有字体。</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">以下语言缺少文字字体：%1。</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">请让技术人员运行 `main.py fonts`，它会列出要安装的字体。</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">还没有检查文字字体。</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">如果这台设备死机，硬件看门狗会重新启动它：%1。</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">硬件看门狗可在设备死机时重新启动设备，但目前未启用：%1。</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">请重新启动设备。如果还是这样，请让技术人员检查（docs/machine.md，&quot;Watchdog&quot; 一节）。</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">这台设备没有硬件看门狗：如果死机，不会自动重新启动。</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">如果死机，请按住电源键十秒钟，然后重新开机。</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">%1的安全更新已安装。</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">这台设备上最新的安全更新日期为%1。</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">尚未安装过任何安全更新。</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">安全更新没有安装：缺少所需的程序。</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">请让技术人员运行 `sudo apt-get install unattended-upgrades`。</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">自%1起，安全更新一直在等待设备重新启动。</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">请让设备整夜开机，或在下班后重新启动设备。</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">上次启动：%1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">如果再次出现，请告诉技术人员，由技术人员查看日志。</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">没有以前启动的记录。</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">使用次数有记录。</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">使用次数的记录有缺漏：%1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">对访客没有影响；如果再次出现，请告诉技术人员。</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">已设置工作人员 PIN 码。</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">没有设置工作人员 PIN 码。</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">请让技术人员以运行自助机的用户身份运行 `main.py pin`。</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">任何 PIN 码都打不开工作人员面板：%1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">请让技术人员用 `main.py pin` 另设一个 PIN 码，并检查磁盘。</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">提供的语言中没有草稿。</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">以下语言仍是草稿，但已提供：%1。</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">请让人审核这些译文，或把 `translations` 设为 reviewed。</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">未能读取译文的状态。</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">设备状态</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">哪些正常，哪些不正常，该怎么做</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">没有检查任何项目。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">一切正常。</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">有需要查看的项目。</translation>
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
        <translation type="unfinished">有帮助</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">有帮助</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">帮助不大</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">帮助不大</translation>
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
        <source>Continue reading</source>
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
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">退出自助机</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">结束程序</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">程序会结束。在有人启动之前，自助机画面不会再显示。</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">现在退出</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">您想了解什么？</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">请点选一个主题。</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">播放影片（%1）</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">播放录音（%1）</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">收起这些文字</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">阅读所说的内容</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">点选一个部分即可阅读。</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">更多</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">已签名的内容</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">已安装的内容及其来源；新的内容U盘</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">未能保存：%1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">正在检查并安装内容。屏幕前没有人时就会显示。</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">自助机正在恢复到之前的内容。屏幕前没有人时就会显示。</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">没有安装已签名的内容。</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">新的内容U盘</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">来自%1，供%2使用</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">请将这些词与发布者给您的词逐一核对：</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">这些词完全相同：安装此内容</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">从现在起，自助机只接受这个发布者的内容</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">%1的内容</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">%1从U盘安装</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">%1从%2安装</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">发布者的词：%1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">恢复到之前的内容</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">恢复到%1的内容</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">当前的内容不会再次安装；更新的内容会安装</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">上次查找内容：%1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">没有问题。</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">工作人员专用</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">PIN 码输错次数过多。请在%1分钟后再试。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">PIN 码输错次数过多。请在%1秒后再试。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">PIN 码输错次数过多：面板已锁定。管理这台设备的人可以解锁。</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">无法核对 PIN 码：磁盘无法读写。管理这台设备的人可以在日志中找到原因。</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">PIN 码不对。请重新输入，然后触摸“确定”。</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">请输入 PIN 码，然后触摸“确定”。输入的内容不会显示。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">确定</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">退格</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">阅读全文</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">看看您知道多少</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">来源与审核</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1/%2  ·  %3分钟</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">只看摘要</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">等待医学审核</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">审阅后有改动</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">来源与审核</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">工作人员专用</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
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
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">更改 PIN 码</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">打开此面板的数字</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">PIN 码已更改。</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">未能保存：%1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">PIN 码不对。请重新输入，然后触摸“确定”。</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">请输入现在的 PIN 码，然后触摸“确定”。</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">请再输入一次新 PIN 码，然后触摸“确定”。</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1请输入另一个新 PIN 码。</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">两次输入的新 PIN 码不一样。请重新输入新 PIN 码。</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">请输入%1到%2位数字的新 PIN 码，然后触摸“确定”。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">确定</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">退格</translation>
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
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">未能打印。您可以用二维码，或询问我们的工作人员。</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">打印机没有及时响应，不会再打印。我们的工作人员可以帮忙。</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">今天不能再打印了。您也可以用二维码。</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">连接不上打印机。您也可以用二维码。</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">继续阅读</translation>
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
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">升高画面</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">重新载入内容</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">显示最近放入内容文件夹的内容</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">程序会重新启动，同时重新生成内容。在生成完成并且屏幕前没有人之前，会保留现在显示的内容。如果内容有问题，之后也会继续保留。</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">现在载入</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">重新启动</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">结束程序并重新启动</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">程序会结束并重新启动，需要几秒钟。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">现在重启</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">自 %1 于 %2 审阅后有改动。</translation>
    </message>
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
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">测试屏幕</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">纯色和边缘</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1/%2。四条边上都有一条白线。触摸即可结束。</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1/%2。各处都一样吗？触摸看下一个。</translation>
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
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">输入您要找的内容，或打开下面任一项：</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">没有找到。下面这些也许有用：</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
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
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
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
        <source>Glossary</source>
        <translation type="unfinished">词语解释</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Skip to text</source>
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
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">现在所有内容都会读出来。按 Tab 键或方向键移动，按 Enter 键选择，按 Escape 键返回。按住 Home 键可以结束。</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
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
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
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
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">工作人员专用</translation>
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
        <source>Previous part</source>
        <translation type="unfinished">上一部分</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">下一部分</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">手机会在我们的网站上打开本页，需要网络。</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">手机会直接显示文字，不需要网络。</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">请勾选您想问的问题。</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">把手机相机对准二维码，保存文字，不需要网络。</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">把手机相机对准二维码。</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">点开手机上显示的网址。</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">保存手机上显示的文字：可以复制或截屏。</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">对下一部分也这样做。共有%1个部分。</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1分钟</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">以%1显示</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">您想了解什么？</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">请点选一个主题。</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">测试触摸</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">屏幕各处和多根手指</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">请用手指划过所有格子，包括四角。屏幕感觉到手指的地方会填满；这张卡片后面的格子不会。</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">已填满的格子：%1。同时触摸的手指：%2。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
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
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">这部分的本语言版本不是最新的，现以%1显示。</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">这个主题还没有本语言版本，现以%1显示。</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">少于 %1</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">没有计数。</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">使用次数：%1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">今天、上周和上月阅读了什么；不会识别任何人</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1至%2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">通常一次打开的页数：%1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">打开次数少于 %1 的页面不会列出。</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">正在打印…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">已打印好。</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">打印机停了，没有打印。</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">未能打印。</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">打印机没有及时响应，不会再打印。</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">连接不上打印机。</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">自助机使用情况</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">时段</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">上周</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">上月</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">每个页面的打开次数</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">每次使用的初始设置</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">语言、文字大小和音量</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">每位访客都可以更改；下一位仍从这些设置开始。</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">未能保存：%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
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
        <source>Volume of the voice</source>
        <translation type="unfinished">语音音量</translation>
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
        <translation type="unfinished">PIN 码只能由数字组成。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">PIN 码应为%1到%2位数字，这个有%3位。</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">PIN 码至少要有%1个不同的数字。</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">数字是连续的，例如 123456 或 654321。</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">同样的数字一再重复，例如 123123。</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">看起来像日期或年份：别人会最先试这些。</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">这是许多人都会选的号码。</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">其中拼出或含有与本院有关的词或号码，或是一个常用词。</translation>
    </message>
</context>
</TS>
