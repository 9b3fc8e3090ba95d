<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished">모든 주제</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">메뉴로 돌아가기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">닫기</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">더 보기</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">버튼 더 보기</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">다음</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">읽던 곳으로</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">알고 있는지 확인하기</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">아래로</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">음성 없음</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">소리 없음</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">음성이 작동하지 않습니다</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">듣기</translation>
    </message>
    <message>
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">이 언어로는 소리 내어 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">이 안내기에는 소리가 없습니다</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">찾기</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">가져가기</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">화면</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">언어: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">가리기</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">화면 가리기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">정지</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">소리로 읽어 주기 정지</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">잠시 멈춤</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">앞 문장</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">앞 문장</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">다시</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">다시 듣기</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">다음 문장</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">다음 문장</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">느리게</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">빠르게</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">작게</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">크게</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">맞습니다.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">조금 다릅니다.</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
        <translation type="unfinished">크게 보기, 표로 보기</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">보는 방법</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">그래프</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">표</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">알고 있는지 확인하기  ·  질문 %2개 중 %1번째</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished">앞 질문</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">다음 질문</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">메뉴로 돌아가기</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">정상</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">확인 필요</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">작동하지 않음</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">그 밖에 %1개가 더 있습니다.</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">부분 %2개 중 %1번째</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">질문에 표시하면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">이 화면의 코드에 담기에는 너무 깁니다.</translation>
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
        <translation type="unfinished">보여 줄 수 있는 다른 자료실이 없습니다.</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">실행하지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">파일을 읽을 수 없습니다. 여기에 잘못 입력된 것이 있습니다.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">여기에 빠진 것이 있습니다.</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">여기에 쓰인 이름이 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">여기에 정해진 형식에 맞지 않는 것이 있습니다.</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">여기 있는 수치에 출처가 없거나 그 출처가 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">그림, 영상 또는 녹음이 없거나 보여 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">번역의 수치, 이름 또는 링크가 원문과 다릅니다.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">여기에 잘못된 것이 있습니다.</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">화면 다시 보기</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">화면</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">글자 크기</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">작게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">크게</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">가장 크게</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">색</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">기본</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">검은 바탕에 흰 글자</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">흰 바탕에 검은 글자</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">부드럽게</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">움직임과 높이</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">움직임 없음</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">화면 낮추기</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">화면 가리기</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">이전 정상 자료실</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">마지막 변경 전의 내용을 보여 줍니다</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">프로그램을 다시 시작하고 마지막 변경 전의 내용을 보여 줍니다. 내용이 바뀌거나 다시 불러올 때까지 그대로입니다.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">보기</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">출처: %1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  출처: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">널리 인정됨</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">근거가 엇갈림</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">병원의 설명</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">출처</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">의사들과 진료 지침이 널리 동의하는 내용입니다.</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">연구 결과가 서로 다르거나 연구가 너무 적습니다. 나에게 어떤 의미인지 의사에게 물어보세요.</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">병원이 자신의 치료에 대해 말하는 내용입니다. 독립된 연구에서 확인되지 않았을 수 있습니다. 알려진 사실을 의사에게 물어보세요.</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">수치의 출처입니다.</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">그림 크게 보기</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">다시 보기</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">계속</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">재생</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">잠시 멈춤</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished">10초 뒤로</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">10초 앞으로</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">작게</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">크게</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">화면 크기</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">은행 카드로 잽니다</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">화면에 그려진 카드 위에 은행 카드를 대세요. 두 카드의 크기가 같아질 때까지 그려진 카드를 크게 하거나 작게 하세요. 그때 화면 크기는 %1인치입니다.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">저장</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">훨씬 작게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">크게</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">훨씬 크게</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">이 크기로 하면 본문 글자가 너무 작아 읽을 수 없으므로 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">이 크기로 하면 본문 글자가 화면에 비해 너무 커지므로 저장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">이것을 닫고 1분 뒤에 다시 여세요. 그래도 같으면 기술 담당자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">화면의 대각선 길이를 재세요. 이 크기와 다르면 잰 크기로 설정하세요.</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">화면을 재서 크기를 설정하세요. 직원용 패널에서 하거나 `screen_diagonal`(설치할 때는 DIAGONAL=)로 설정합니다.</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">의료진에게 이 글을 읽어 달라고 하고, 내용 작성자에게 `main.py review`로 검토를 기록해 달라고 하세요.</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">이 기기의 설정을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">기술 담당자에게 설정 파일을 고쳐 달라고 하세요.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">자료실은 %1에 %2에서 만들어졌으며 모든 데이터가 온전합니다.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">자료실은 %1에 %2에서 만들어졌으며 아직 끝까지 살펴보지 못했습니다.</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">%1에 만든 이전 자료실을 보여 주고 있습니다. %2에 있는 최신 내용은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">자료실이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">기술 담당자에게 자료실을 새로 만들고 디스크를 살펴봐 달라고 하세요.</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">보여 줄 수 있는 자료실이 없습니다: %1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">기술 담당자에게 키오스크를 실행하는 사용자로 `main.py build`를 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">제때 자료실을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">30일 안에 할 의학 검토가 없습니다.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">아직 의료진이 검토하지 않음: %1.</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">곧 의학 검토를 할 때입니다: %1.</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">이 주제들의 검토 일정을 지금 잡으세요.</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">의학 검토 날짜가 지났습니다: %1.</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">의료진에게 이 주제들을 검토해 달라고 하세요. 내용이 오래되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">검토 날짜를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">의료진이 검토한 뒤로 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">검토 후 바뀜: %1.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">검토 후 바뀜: %1. 아직 의료진이 검토하지 않음: %2.</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">검토 상태를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">디스크에 쓸 수 있으며 %1 남아 있습니다.</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">디스크에 %1만 남았습니다.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">이번 주에 기술 담당자에게 디스크 공간을 늘려 달라고 하세요.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">디스크가 가득 찼습니다. 남은 공간: %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">오늘 기술 담당자에게 디스크 공간을 늘려 달라고 하세요.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">%1에 아무것도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">기기를 다시 시작하세요. 그래도 같으면 기술 담당자에게 디스크를 살펴봐 달라고 하세요.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">디스크가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">기기를 다시 시작하세요. 그래도 같으면 기술 담당자에게 디스크를 바꿔 달라고 하세요.</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">한 달에 한 번 손목시계와 비교하세요.</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">기술 담당자에게 시계를 맞춰 달라고 하세요. 또 틀리면 시계 배터리를 바꿔 달라고 하세요.</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">내용 작성자에게 고쳐 달라고 하세요. 그때까지 이용자는 마지막 변경 전의 내용을 봅니다.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">%1 프로그램이 없어 진료 시간 외에 화면을 끌 수 없습니다. 대신 검은 화면을 보여 줍니다.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">이 디스플레이 시스템은 진료 시간 외에 화면을 끌 수 없습니다. 대신 검은 화면을 보여 줍니다.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">이 디스플레이 시스템은 화면을 끌 수 없습니다. 진료 시간 설정에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">기술 담당자에게 설치해 달라고 하고(`%2`) 키오스크를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">기술 담당자에게 다른 디스플레이 서버를 쓰거나(`%2`) `asleep = &quot;black&quot;`을 설정해 달라고 하세요.</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">기술 담당자에게 그래픽 드라이버를 살펴보거나 `asleep = &quot;black&quot;`을 설정해 달라고 하세요.</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">이 기기에 글자를 표시할 글꼴이 없어 제공하지 않는 언어: %1.</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">이 기기에 처음에 보여 줄 언어의 글자를 표시할 글꼴이 없어 그 언어로 시작할 수 없습니다. 제공하지 않는 언어: %1.</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">기술 담당자에게 `%2` 명령을 실행해 달라고 하고 키오스크를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">기술 담당자에게 다음 글꼴을 설치해 달라고 하고 키오스크를 다시 시작하세요: %2.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">기기를 네트워크에 연결해 밤새 켜 두세요. 네트워크가 없으면 기술 담당자에게 업데이트해 달라고 하세요(docs/machine.md의 &quot;Updates&quot;).</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">키오스크를 다시 시작하세요. 그래도 같으면 내용에 어떤 문제가 있는지 아래에서 보세요.</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">내용에 문제가 없습니다.</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">내용에 문제가 하나 있습니다.</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">내용에 문제가 %1개 있습니다.</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">아직 내용을 살펴보지 않았습니다.</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">키오스크가 저장한 것을 모두 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">키오스크가 자신의 다음 파일을 읽지 못해 새로 만들었습니다: %1.</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">기술 담당자에게 기록과 디스크를 살펴본 다음 이 파일들을 지워 달라고 하세요.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">키오스크 자신의 파일을 살펴보지 못했습니다.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">시계는 %1(%2)이며, 네트워크로 맞춥니다.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">시계는 %1(%2)이며, 네트워크로 맞추지 않습니다.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">시계는 %1(%2)이지만 기기의 하드웨어 시계와 다릅니다. 다음에 시작하면 시간이 틀리게 됩니다.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">기술 담당자에게 `sudo hwclock --systohc` 명령을 실행해 달라고 하세요. 또 나타나면 배터리를 바꿔 달라고 하세요.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">시계는 %1(%2)입니다. 네트워크로 맞추지 않으며, 기기가 꺼져 있는 동안 시간을 유지하는 하드웨어 시계도 없습니다.</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">시작할 때마다 시계를 손목시계와 비교하거나, 기술 담당자에게 네트워크를 연결하거나 하드웨어 시계를 달아 달라고 하세요.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">시계는 %1(%2)인데, 마지막 이용은 %3입니다.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">시계는 %1(%2)이며, 자료실을 만든 때(%3)로부터 3년이 넘었습니다.</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">시계를 달력과 비교하세요. 시계가 맞으면 내용을 검토받고 새로 만들게 하세요.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">시계는 %1(%2)인데, 그럴 수 없습니다.</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">진료 시간이 설정되어 있지 않습니다. 화면이 항상 켜져 있습니다.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">진료 시간 설정에 따르면 병원은 %1까지 열려 있습니다.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">진료 시간 설정에 따르면 병원은 %1까지 닫혀 있습니다.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">진료 시간 설정에 따르면 병원은 항상 열려 있습니다.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">진료 시간 설정에 따르면 병원이 열려 있는 때가 없습니다. 화면이 항상 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">기술 담당자에게 설정의 `opening_hours`와 `closed_on`을 살펴봐 달라고 하세요.</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">진료 시간은 설정되어 있지만 시간대가 설정되어 있지 않습니다. 지금은 UTC로 %1이며, 화면은 그 시간에 맞춰 꺼집니다.</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">기술 담당자에게 `timedatectl set-timezone`으로 시간대를 설정해 달라고 하세요.</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">제때 진료 시간을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">화면은 %1픽셀이고, 설정된 크기는 %2인치입니다.</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">화면은 %1픽셀이고, 화면이 알려 준 크기는 %2인치입니다.</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">화면은 %1픽셀이고 크기를 알려 주지 않습니다. %2인치로 보고 있습니다.</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">화면의 대각선 길이를 재서 화면 크기로 설정하세요.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">화면은 %1픽셀이고, 설정된 크기는 %2인치입니다. 영문 대문자의 높이가 %3픽셀밖에 되지 않아 너무 작아서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">화면은 %1픽셀이고, 설정된 크기는 %2인치입니다. 한 줄에 약 %3자밖에 들어가지 않아 읽기에는 너무 적습니다.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">화면은 %1픽셀이고, 화면이 알려 준 크기는 %2인치입니다. 영문 대문자의 높이가 %3픽셀밖에 되지 않아 너무 작아서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">화면은 %1픽셀이고, 화면이 알려 준 크기는 %2인치입니다. 한 줄에 약 %3자밖에 들어가지 않아 읽기에는 너무 적습니다.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">화면은 %1픽셀이고, 설정된 크기는 %2인치인데 화면이 알려 준 크기는 %3인치입니다.</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">화면은 %1픽셀이고 1초에 %2장면만 보여 줍니다. 움직임이 부드럽지 않습니다.</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">기술 담당자에게 다른 케이블이나 단자를 쓰거나 픽셀 수를 줄여 달라고 하세요.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">여기서는 화면을 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">키오스크에서 직접 보거나 키오스크의 세션에서 실행하세요.</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">터치스크린이 있습니다: %1.</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">터치스크린이 없습니다.</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">화면의 USB 케이블이 양쪽 다 꽂혀 있는지 보고 기기를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">터치스크린이 있는지 여기서는 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">진료 시간 외에 화면을 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">%1 프로그램이 없어 화면을 끌 수 없습니다. 진료 시간 설정에는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">진료 시간을 설정하기 전에 기술 담당자에게 설치해 달라고 하세요(`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">세로로 세운 화면에 맞게 화면 방향을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">방향을 바꿔야 하면 기술 담당자에게 `%2` 명령을 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">%1 프로그램이 없어 키오스크가 실행되는 동안 화면 방향을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">방향을 바꿔야 하면 기술 담당자에게 설치해 달라고 하세요(`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">디스플레이 시스템이 시작될 때 화면 방향을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">방향을 바꿔야 하면 기술 담당자에게 `%2` 설정을 해 달라고 하세요 (docs/machine.md).</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">이 디스플레이 시스템은 화면 방향을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">방향을 바꿔야 하면 기술 담당자에게 다른 그래픽 드라이버를 설치해 달라고 하세요.</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">터치가 해당 화면에 맞게 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">터치 위치가 화면과 맞지 않을 수 있습니다. %1 프로그램이 없어 화면에 맞출 수 없습니다.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">터치 위치가 화면과 맞지 않을 수 있습니다. 화면이 회전되어 있거나 여러 개이기 때문입니다.</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">직원용 패널에서 “터치 시험”을 해 보세요. 위치가 어긋나면 기술 담당자에게 `%2` 명령을 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">소리를 내는 장치가 있습니다.</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">소리를 내는 장치가 없습니다. 소리로 읽어 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">스피커가 꽂혀 있고 켜져 있는지 보세요.</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">이 기기의 소리가 꺼져 있거나 0%입니다. 아무도 들을 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">기술 담당자에게 소리를 키워 달라고 하세요 (docs/machine.md의 “Sound and voices”).</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">이 기기의 소리 장치가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">기기를 다시 시작하세요. 그래도 같으면 기술 담당자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">제공하는 모든 언어에 음성이 있습니다.</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">음성이 없는 언어: %1.</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">기술 담당자에게 음성을 설치하거나 문장을 녹음해 달라고 하세요 (docs/authors.md).</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">음성 서비스가 응답하지 않습니다. 소리로 읽어 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">설정된 프린터가 없습니다. 인쇄하지 않습니다.</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">%1 프린터가 준비되어 있습니다.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">%1 프린터가 멈췄습니다. 다음에 인쇄할 때 키오스크가 다시 작동시킵니다(24시간에 3번까지).</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">종이가 없는지, 걸렸는지, 카트리지가 비었는지 보세요. 그런 다음 직원용 패널에서 “키오스크 이용 현황”을 인쇄하면 프린터가 다시 작동합니다. 아니면 기술 담당자에게 `sudo cupsenable %1` 명령을 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">%1 프린터가 멈췄습니다.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">종이가 없는지, 걸렸는지, 카트리지가 비었는지 보고 기술 담당자에게 `sudo cupsenable %1` 명령을 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">%1 프린터가 인쇄 요청을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">기술 담당자에게 `sudo cupsaccept %1` 명령을 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">이 기기에는 %1 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">기술 담당자에게 프린터를 설치하거나 설정에서 빼 달라고 하세요.</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">%1 프린터로 인쇄하는 프로그램 `ipptool`이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">기술 담당자에게 `sudo apt-get install cups cups-ipp-utils` 명령을 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">%1에서는 인쇄할 수 없습니다. 이 시스템에는 키오스크가 쓸 CUPS가 없습니다.</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">기술 담당자에게 설정에서 `printer` 항목을 빼거나 Linux를 써 달라고 하세요.</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">%1 프린터의 인쇄 서비스가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">표시할 글자가 모두 있습니다.</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">글자가 빠진 언어: %1.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">기술 담당자에게 `main.py fonts`를 실행해 달라고 하세요. 설치할 것을 알려 줍니다.</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">아직 글자를 살펴보지 않았습니다.</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">이 기기가 멈추면 하드웨어 워치독이 다시 시작합니다: %1.</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">기기가 멈추면 다시 시작해 주는 하드웨어 워치독이 사용되지 않고 있습니다: %1.</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">기기를 다시 시작하세요. 그래도 같으면 기술 담당자에게 살펴봐 달라고 하세요(docs/machine.md의 &quot;Watchdog&quot;).</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">이 기기에는 하드웨어 워치독이 없습니다. 멈춰도 저절로 다시 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">기기가 멈추면 전원 버튼을 10초 동안 누른 다음 다시 켜세요.</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">%1 자 보안 업데이트가 설치되어 있습니다.</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">이 기기의 최신 보안 업데이트 날짜: %1.</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">아직 보안 업데이트가 설치된 적이 없습니다.</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">보안 업데이트가 설치되지 않습니다. 필요한 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">기술 담당자에게 `sudo apt-get install unattended-upgrades` 명령을 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">보안 업데이트가 %1부터 기기가 다시 시작되기를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">기기를 밤새 켜 두거나 업무가 끝난 뒤 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">마지막 시작: %1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">또 나타나면 기술 담당자에게 알려 기록을 살펴보게 하세요.</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">이전에 시작한 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">이용 횟수가 기록되고 있습니다.</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">이용 횟수 기록에 빠진 부분이 있습니다: %1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">이용자에게는 영향이 없습니다. 또 나타나면 기술 담당자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">직원용 PIN이 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">직원용 PIN이 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">기술 담당자에게 키오스크를 실행하는 사용자로 `main.py pin`을 실행해 달라고 하세요.</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">어떤 PIN으로도 직원용 패널이 열리지 않습니다: %1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">기술 담당자에게 `main.py pin`으로 다른 PIN을 설정하고 디스크를 살펴봐 달라고 하세요.</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">초안으로 제공하는 언어가 없습니다.</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">초안인데도 제공하는 언어: %1.</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">이 번역들을 검토받거나 `translations`를 reviewed로 설정하세요.</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">번역 상태를 읽지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">기기 상태</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">되는 것과 안 되는 것, 할 일</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">살펴본 것이 없습니다.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">모두 정상입니다.</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">살펴볼 것이 있습니다.</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">고맙습니다.</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">도움이 되었나요?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">네</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">네, 도움이 되었습니다</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">그다지</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">그다지 도움이 되지 않았습니다</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">가리기</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">화면 가리기</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">아직 보고 계신가요?</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">개인 정보를 지키기 위해 이 화면은 처음으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">계속 읽기</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">지금 끝내기</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">짧게 말하면</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">글자판</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">찾아보기</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">다른 글자: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">띄어쓰기</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">지우기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">모두 지우기</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">언어</translation>
    </message>
</context>
<context>
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">키오스크 끝내기</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">프로그램을 끝냅니다</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">프로그램을 끝냅니다. 누군가 시작할 때까지 키오스크 화면이 다시 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">지금 끝내기</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">무엇을 알고 싶으세요?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">주제를 누르세요.</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">영상 보기 (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">녹음 듣기 (%1)</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">이 글 접기</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">말한 내용 읽기</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">주제를 누르면 읽을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">더 보기</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">서명된 내용</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">무엇이 누구에게서 설치되었는지, 새 내용 USB</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">지금 내용을 확인하고 설치하고 있습니다. 화면 앞에 아무도 없을 때 표시됩니다.</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">이전 내용으로 돌아갑니다. 화면 앞에 아무도 없을 때 표시됩니다.</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">설치된 서명된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">새 내용 USB</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">%1에서, %2용</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">이 단어들을 발행자가 알려 준 단어와 비교하세요:</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">단어가 같습니다: 이 내용 설치</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">이제부터 키오스크는 이 발행자의 내용만 받습니다</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">%1의 내용</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">%1에 USB에서 설치됨</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">%1에 %2에서 설치됨</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">발행자의 단어: %1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">이전 내용으로 돌아가기</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">%1의 내용으로 돌아가기</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">지금 내용은 다시 설치되지 않습니다. 더 새로운 내용은 설치됩니다</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">마지막으로 내용을 찾은 때: %1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">문제가 없었습니다.</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">직원용</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">PIN을 너무 많이 틀렸습니다. %1분 뒤에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">PIN을 너무 많이 틀렸습니다. %1초 뒤에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">PIN을 너무 많이 틀려 잠겼습니다. 이 기기를 관리하는 사람이 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">PIN을 확인할 수 없습니다. 디스크를 읽거나 쓸 수 없습니다. 이 기기를 관리하는 사람이 기록에서 까닭을 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">PIN이 아닙니다. 다시 누른 다음 ‘확인’을 누르세요.</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">PIN을 누른 다음 ‘확인’을 누르세요. 누른 숫자는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">확인</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">지우기</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">전체 읽기</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">알고 있는지 확인하기</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">출처와 검토</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1/%2  ·  %3분</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">요약만 보기</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">의학 검토를 기다리는 중</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">검토 후 바뀜</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">출처와 검토</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">직원용</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">언어</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">인쇄한 날 %1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">내 질문</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">작게</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">왼쪽</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">오른쪽</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">아래로</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">PIN 바꾸기</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">이 패널을 여는 숫자</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">PIN을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">PIN이 아닙니다. 다시 누른 다음 ‘확인’을 누르세요.</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">지금 PIN을 누른 다음 ‘확인’을 누르세요.</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">새 PIN을 한 번 더 누른 다음 ‘확인’을 누르세요.</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1 다른 새 PIN을 누르세요.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">두 번 누른 새 PIN이 서로 다릅니다. 새 PIN을 다시 누르세요.</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">%1~%2자리의 새 PIN을 누른 다음 ‘확인’을 누르세요.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">확인</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">지우기</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">여기서는 소리가 나지 않습니다. 말한 내용은 페이지에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">이것은 재생할 수 없습니다. 말한 내용은 페이지에서 읽을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">인쇄하기</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">인쇄하고 있습니다…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">인쇄되었습니다. 프린터에서 가져가 주세요.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">프린터가 멈췄습니다. 인쇄되지 않았습니다. 직원이 도와드립니다.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">인쇄하지 못했습니다. 코드를 쓰시거나 직원에게 물어보세요.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">프린터가 제때 응답하지 않습니다. 더 나오지 않습니다. 직원이 도와드립니다.</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">오늘은 더 인쇄할 수 없습니다. 코드를 쓰셔도 됩니다.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">프린터에 연결할 수 없습니다. 코드를 쓰셔도 됩니다.</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">계속 읽기</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">내 질문 가져가기</translation>
    </message>
</context>
<context>
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">화면 올리기</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">내용 다시 불러오기</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">내용 폴더에 마지막으로 넣은 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">프로그램을 다시 시작하고 그동안 내용을 새로 만듭니다. 그 일이 끝나고 화면 앞에 아무도 없을 때까지 지금 보이는 것이 그대로 남습니다. 내용에 문제가 있으면 그 뒤에도 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">지금 불러오기</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">다시 시작</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">프로그램을 끝내고 다시 시작합니다</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">프로그램을 끝내고 다시 시작합니다. 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">지금 다시 시작</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">%1이(가) %2에 검토한 뒤로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">의학 검토를 기다리는 중</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">검토: %1, %2. 다음 검토: %3.</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">이것은 정보이며 의학적 조언이 아닙니다. 나에게 어떤 의미인지는 의사가 알려 줄 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">화면 시험</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">단색과 가장자리</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1/%2. 네 가장자리 모두에 흰 선이 있습니다. 누르면 끝납니다.</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1/%2. 어디나 똑같나요? 누르면 다음으로 갑니다.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">찾기: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">찾을 말을 쓰거나 아래에서 고르세요.</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">찾지 못했습니다. 아래 내용이 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
        <translation type="unfinished">쓰신 그대로는 없습니다. 비슷한 것입니다.</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">찾은 내용:</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">이 그림은 보기 힘들 수 있습니다. 볼지 말지는 직접 정하세요.</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
        <translation type="unfinished">이 숫자는 이 병이 있는 사람들이 얼마나 사는지를 말합니다. 많은 사람을 모아 본 것이지 보시는 분에 대한 것이 아닙니다. 볼지 말지는 직접 정하세요.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">보기</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">이 카드 닫기</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">아래로</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">차례</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">낱말 풀이</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">언어</translation>
    </message>
    <message>
        <source>Skip to text</source>
        <translation type="unfinished">본문으로</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1분</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">“%1”의 출처</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">표시의 뜻</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">이제 모든 것을 소리로 읽어 줍니다. Tab이나 화살표 키로 움직이고, Enter로 고르고, Escape로 돌아갑니다. Home을 길게 누르면 끝납니다.</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
        <translation type="unfinished">소리로 읽기를 껐습니다.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">버튼</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">칸</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">풀이가 있는 말</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">선택됨</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">선택 안 됨</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2개 중 %1번째</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">아직 계신가요? 계속하려면 아무 키나 누르거나 화면을 만져 주세요.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">%1개 찾음</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">%1초 남았습니다</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">뒤로</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">아래로</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">닫기</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">직원용</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">누르면 시작합니다</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">내 질문</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">이것은 정보이며 의학적 조언이 아닙니다. 나에게 어떤 의미인지는 의사가 알려 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">가져가기</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">무엇을 가져가시겠습니까?</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">이 글의 요약</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">이 글 전체</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">내 질문 (%1)</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">이 쪽의 주소</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished">이전 부분</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">다음 부분</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">휴대전화에서 저희 웹사이트의 이 페이지가 열립니다. 인터넷이 필요합니다.</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">휴대전화에 글이 바로 나타납니다. 인터넷이 없어도 됩니다.</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">묻고 싶은 질문에 표시하세요.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">휴대전화 카메라를 네모에 대고 글을 저장하세요. 인터넷이 없어도 됩니다.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">휴대전화 카메라를 네모에 대세요.</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">휴대전화에 나타나는 주소를 누르세요.</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">휴대전화에 나타나는 글을 저장하세요. 복사하거나 화면을 캡처하면 됩니다.</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">다음 부분도 똑같이 하세요. 모두 %1개입니다.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1분</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">%1(으)로 표시</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">무엇을 알고 싶으세요?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">주제를 누르세요.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">터치 시험</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">화면의 모든 부분과 여러 손가락</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">모서리까지 모든 칸을 손가락으로 문지르세요. 화면이 손가락을 느낀 칸이 채워집니다. 이 카드 뒤의 칸은 채워지지 않습니다.</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">채워진 칸: %1. 동시에 닿은 손가락: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">완료</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">번역한 뒤에 원문이 바뀌었습니다. 중요한 내용은 직원에게 물어보세요.</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">이 번역은 초안입니다. 아직 전문가가 확인하지 않았습니다. 중요한 내용은 직원에게 물어보세요.</translation>
    </message>
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">이 부분은 이 언어로 된 내용이 최신이 아닙니다. %1(으)로 보여 드립니다.</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">이 주제는 아직 이 언어로 준비되지 않았습니다. %1(으)로 보여 드립니다.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">%1 미만</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">센 것이 없습니다.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">이용 횟수: %1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">오늘, 지난주, 지난달에 읽은 것. 누구인지는 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 ~ %2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">보통 한 번에 여는 페이지 수: %1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">연 횟수가 %1 미만인 페이지는 나오지 않습니다.</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">인쇄하고 있습니다…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">인쇄되었습니다.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">프린터가 멈췄습니다. 인쇄되지 않았습니다.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">인쇄하지 못했습니다.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">프린터가 제때 응답하지 않습니다. 더 나오지 않습니다.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">프린터에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">키오스크 이용 현황</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">인쇄</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">오늘</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">지난주</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">지난달</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">페이지마다 연 횟수</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">시작할 때 설정</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">언어, 글자 크기, 소리 크기</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">이용자마다 바꿀 수 있습니다. 다음 사람은 다시 이 설정으로 시작합니다.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">언어</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">글자 크기</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">작게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">크게</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">가장 크게</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished">음성 크기</translation>
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
        <translation type="unfinished">PIN에는 숫자만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">PIN은 %1~%2자리인데 이것은 %3자리입니다.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">PIN에는 서로 다른 숫자가 적어도 %1개 있어야 합니다.</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">123456이나 654321처럼 숫자가 차례로 이어집니다.</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">123123처럼 같은 숫자가 되풀이됩니다.</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">날짜나 연도처럼 보입니다. 그런 숫자를 가장 먼저 시도합니다.</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">많은 사람이 고르는 숫자입니다.</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">병원과 관련된 낱말이나 번호, 또는 흔한 낱말을 나타내거나 담고 있습니다.</translation>
    </message>
</context>
</TS>
