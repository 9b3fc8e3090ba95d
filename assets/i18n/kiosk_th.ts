<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished">ทุกหัวข้อ</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">กลับไปที่เมนู</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ปิด</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">เพิ่มเติม</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">ปุ่มเพิ่มเติม</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">ถัดไป</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">กลับไปอ่านต่อ</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">ลองทดสอบความรู้</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">ลง</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">ไม่มีเสียงอ่าน</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">ไม่มีเสียง</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">เสียงอ่านใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">ฟัง</translation>
    </message>
    <message>
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">อ่านออกเสียงในภาษานี้ไม่ได้</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">เครื่องนี้ไม่มีเสียง</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">ค้นหา</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">นำกลับบ้าน</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">การแสดงผล</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">ภาษา: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">ซ่อน</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">ซ่อนหน้านี้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">หยุด</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">หยุดอ่านออกเสียง</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">เล่นต่อ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">ก่อนหน้า</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">ประโยคก่อนหน้า</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">อ่านซ้ำ</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">อ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">ถัดไป</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">ประโยคถัดไป</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">ช้าลง</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">เร็วขึ้น</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">เบาลง</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">ดังขึ้น</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">ถูกต้อง</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">ยังไม่ใช่</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
        <translation type="unfinished">ดูใหญ่ขึ้นหรือเป็นตาราง</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">แสดงเป็น</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">แผนภูมิ</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">ตาราง</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">ลองทดสอบความรู้  ·  คำถามที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished">คำถามก่อนหน้า</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">คำถามถัดไป</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">กลับไปที่เมนู</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">ปกติดี</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">โปรดตรวจดู</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">ใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">และอีก %1 รายการ</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">ส่วนที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">คำถามที่คุณทำเครื่องหมายไว้จะแสดงที่นี่</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">ข้อความนี้ยาวเกินไปสำหรับรหัสบนหน้าจอนี้</translation>
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
        <translation type="unfinished">ไม่มีคลังเนื้อหาอื่นที่แสดงได้</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">ทำรายการนี้ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">อ่านไฟล์ไม่ได้: มีการพิมพ์ผิดตรงนี้</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">มีบางอย่างขาดหายไปตรงนี้</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">มีการใช้ชื่อที่ไม่มีอยู่จริงตรงนี้</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">มีบางอย่างตรงนี้ไม่อยู่ในรูปแบบที่กำหนด</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">มีตัวเลขตรงนี้ที่ไม่มีแหล่งข้อมูล หรืออ้างถึงแหล่งข้อมูลที่ไม่มีอยู่</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">ภาพ วิดีโอ หรือเสียงบันทึกหายไป หรือแสดงไม่ได้</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">คำแปลต่างจากต้นฉบับในตัวเลข ชื่อ หรือลิงก์</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">มีบางอย่างผิดตรงนี้</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">แสดงหน้าจออีกครั้ง</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">การแสดงผล</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">เล็ก</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">กลาง</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">ใหญ่</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">ใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">สี</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">ปกติ</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">ตัวขาวพื้นดำ</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">ตัวดำพื้นขาว</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">นุ่มนวล</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">การเคลื่อนไหวและความสูง</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">ไม่ให้เคลื่อนไหว</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">เลื่อนหน้าจอลง</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">ซ่อนหน้าจอ</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">คลังเนื้อหาที่ใช้ได้ล่าสุด</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">แสดงสิ่งที่เคยแสดงก่อนการเปลี่ยนแปลงครั้งล่าสุด</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">โปรแกรมจะเริ่มใหม่และแสดงสิ่งที่เคยแสดงก่อนการเปลี่ยนแปลงครั้งล่าสุด และจะเป็นเช่นนี้จนกว่าเนื้อหาจะเปลี่ยนหรือโหลดใหม่</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">แสดง</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">แหล่งข้อมูล: %1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  แหล่งข้อมูล: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">เป็นที่ยอมรับ</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">หลักฐานยังไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">คำกล่าวของคลินิก</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">แพทย์และแนวทางการรักษาเห็นตรงกันเป็นส่วนใหญ่ในเรื่องนี้</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">ผลการศึกษาในเรื่องนี้ยังไม่ตรงกัน หรือยังมีน้อยเกินไป โปรดถามแพทย์ว่าเรื่องนี้มีความหมายอย่างไรสำหรับคุณ</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">นี่คือสิ่งที่คลินิกกล่าวถึงงานของตนเอง การศึกษาอิสระอาจยังไม่ได้ยืนยัน โปรดถามแพทย์ว่าปัจจุบันทราบอะไรแล้วบ้าง</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">ตัวเลขมาจากแหล่งเหล่านี้</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">ดูภาพใหญ่</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">เล่นอีกครั้ง</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">เล่นต่อ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">เล่น</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished">ย้อน 10 วินาที</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">ไปข้างหน้า 10 วินาที</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">เบาลง</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">ดังขึ้น</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">เสร็จ</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">ขนาดหน้าจอ</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">วัดด้วยบัตรธนาคาร</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">วางบัตรธนาคารทาบบนหน้าจอตรงบัตรที่วาดไว้ ขยายหรือย่อบัตรที่วาดจนมีขนาดเท่ากัน หน้าจอจะมีขนาด %1 นิ้ว</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">บันทึกไม่ได้: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">บันทึก</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">ย่อมาก</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">ย่อ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">ขยาย</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">ขยายมาก</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">บันทึกขนาดนี้ไม่ได้ เพราะตัวหนังสือในเนื้อหาจะเล็กเกินไปจนอ่านไม่ออก</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">บันทึกขนาดนี้ไม่ได้ เพราะตัวหนังสือในเนื้อหาจะใหญ่เกินไปสำหรับหน้าจอ</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">ไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">ปิดหน้านี้แล้วเปิดใหม่ในอีกหนึ่งนาที หากข้อความยังเหมือนเดิม โปรดแจ้งช่างเทคนิค</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">วัดหน้าจอในแนวทแยงจากมุมถึงมุม ถ้าไม่ใช่ขนาดนี้ ให้ตั้งเป็นขนาดที่วัดได้</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">วัดหน้าจอแล้วตั้งขนาด: ที่แผงสำหรับเจ้าหน้าที่ หรือตั้งเป็น `screen_diagonal` (DIAGONAL= ตอนติดตั้ง)</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">ขอให้แพทย์อ่านข้อความเหล่านี้ และให้ผู้เขียนเนื้อหาบันทึกการตรวจทานด้วย `main.py review`</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">ใช้การตั้งค่าของเครื่องนี้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคแก้ไขไฟล์การตั้งค่า</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">คลังเนื้อหาสร้างเมื่อ %1 จาก %2 และสมบูรณ์ครบทุกไบต์</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">คลังเนื้อหาสร้างเมื่อ %1 จาก %2 แต่ยังตรวจไม่ครบทั้งหมด</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">กำลังแสดงคลังเนื้อหาเก่าที่สร้างเมื่อ %1: ยังไม่มีเนื้อหาใหม่ล่าสุดจาก %2</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">คลังเนื้อหาเสียหาย: %1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคสร้างคลังเนื้อหาใหม่และตรวจดูดิสก์</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">ไม่มีคลังเนื้อหาที่แสดงได้: %1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเรียกใช้ `main.py build` ด้วยบัญชีผู้ใช้ที่คีออสก์ใช้ทำงาน</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">อ่านคลังเนื้อหาไม่ทันเวลา</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">ไม่มีกำหนดตรวจทานทางการแพทย์ภายใน 30 วัน</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">แพทย์ยังไม่ได้ตรวจทาน: %1</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">ใกล้ถึงกำหนดตรวจทานทางการแพทย์: %1</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">โปรดนัดการตรวจทานหัวข้อเหล่านี้ตั้งแต่ตอนนี้</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">เลยกำหนดตรวจทานทางการแพทย์แล้ว: %1</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">โปรดให้แพทย์ตรวจทานหัวข้อเหล่านี้ เพราะเนื้อหาอาจล้าสมัย</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">อ่านกำหนดการตรวจทานไม่ได้</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">ไม่มีอะไรเปลี่ยนตั้งแต่แพทย์ตรวจทาน</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">มีการเปลี่ยนแปลงหลังการตรวจทาน: %1</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">มีการเปลี่ยนแปลงหลังการตรวจทาน: %1 ยังไม่มีแพทย์ตรวจทาน: %2</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">อ่านสถานะการตรวจทานไม่ได้</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">เขียนลงดิสก์ได้ และมีที่ว่าง %1</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">ดิสก์เหลือที่ว่างเพียง %1</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเพิ่มที่ว่างบนดิสก์ภายในสัปดาห์นี้</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">ดิสก์เต็ม: เหลือ %1</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเพิ่มที่ว่างบนดิสก์ภายในวันนี้</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">เขียนลงใน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">เปิดเครื่องใหม่ หากข้อความยังเหมือนเดิม โปรดให้ช่างเทคนิคตรวจดูดิสก์</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">ดิสก์ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">เปิดเครื่องใหม่ หากข้อความยังเหมือนเดิม โปรดให้ช่างเทคนิคเปลี่ยนดิสก์</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">เทียบกับนาฬิกาข้อมือเดือนละครั้ง</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคตั้งนาฬิกา และเปลี่ยนถ่านหากเวลาผิดอีก</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">โปรดขอให้ผู้เขียนเนื้อหาแก้ไข ระหว่างนี้ผู้มาใช้งานจะเห็นสิ่งที่เคยแสดงก่อนการเปลี่ยนแปลงครั้งล่าสุด</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">ปิดหน้าจอนอกเวลาทำการไม่ได้ เพราะไม่มี %1 จึงแสดงเป็นสีดำแทน</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">ระบบแสดงผลนี้ปิดหน้าจอนอกเวลาทำการไม่ได้ จึงแสดงเป็นสีดำแทน</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">ระบบแสดงผลนี้ปิดหน้าจอไม่ได้ แต่เวลาทำการไม่จำเป็นต้องใช้ความสามารถนี้</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคติดตั้ง (`%2`) แล้วเริ่มคีออสก์ใหม่</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคใช้เซิร์ฟเวอร์แสดงผลอื่น (`%2`) หรือตั้ง `asleep = &quot;black&quot;`</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคตรวจดูไดรเวอร์กราฟิก หรือตั้ง `asleep = &quot;black&quot;`</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">ภาษาที่ไม่มีให้เลือก เพราะเครื่องนี้ไม่มีฟอนต์ที่มีตัวอักษรของภาษานั้น: %1</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">เริ่มการใช้งานด้วยภาษาที่ตั้งไว้ไม่ได้ เพราะเครื่องนี้ไม่มีฟอนต์ที่มีตัวอักษรของภาษานั้น ภาษาที่ไม่มีให้เลือก: %1</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเรียกใช้ `%2` แล้วเริ่มคีออสก์ใหม่</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคติดตั้งฟอนต์เหล่านี้ แล้วเริ่มคีออสก์ใหม่: %2</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">เปิดเครื่องทิ้งไว้ข้ามคืนโดยต่อเครือข่ายไว้ หากไม่มีเครือข่าย โปรดให้ช่างเทคนิคอัปเดตเครื่อง (docs/machine.md หัวข้อ &quot;Updates&quot;)</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">เริ่มคีออสก์ใหม่ หากข้อความยังเหมือนเดิม โปรดดูด้านล่างว่าเนื้อหาผิดตรงไหน</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">เนื้อหาไม่มีปัญหา</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">เนื้อหามีปัญหาหนึ่งรายการ</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">เนื้อหามีปัญหา %1 รายการ</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">ยังไม่ได้ตรวจเนื้อหา</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">คีออสก์อ่านทุกอย่างที่บันทึกไว้ได้</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">คีออสก์อ่านไฟล์ของตัวเองต่อไปนี้ไม่ได้ จึงเริ่มไฟล์ใหม่: %1</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคตรวจดูบันทึกการทำงานและดิสก์ แล้วลบไฟล์เหล่านี้</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">ตรวจไฟล์ของคีออสก์เองไม่ได้</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">นาฬิกาบอกเวลา %1 (%2) ซึ่งตั้งโดยเครือข่าย</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">นาฬิกาบอกเวลา %1 (%2) โดยไม่มีเครือข่ายตั้งให้</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">นาฬิกาบอกเวลา %1 (%2) แต่นาฬิกาฮาร์ดแวร์ของเครื่องไม่ตรงกัน เวลาจะผิดเมื่อเปิดเครื่องครั้งถัดไป</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเรียกใช้ `sudo hwclock --systohc` และเปลี่ยนถ่านหากเป็นเช่นนี้อีก</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">นาฬิกาบอกเวลา %1 (%2) ไม่มีเครือข่ายที่ใช้ตั้งเวลา และเครื่องไม่มีนาฬิกาฮาร์ดแวร์ที่เดินต่อขณะปิดเครื่อง</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">เทียบเวลากับนาฬิกาข้อมือทุกครั้งที่เปิดเครื่อง หรือขอให้ช่างเทคนิคต่อเครือข่ายหรือติดตั้งนาฬิกาฮาร์ดแวร์</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">นาฬิกาบอกเวลา %1 (%2) แต่การใช้ครั้งล่าสุดคือวันที่ %3</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">นาฬิกาบอกเวลา %1 (%2) ซึ่งเกินสามปีหลังจากสร้างคลังเนื้อหา (%3)</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">เทียบนาฬิกากับปฏิทิน หากถูกต้อง โปรดให้ตรวจทานเนื้อหาและสร้างใหม่</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">นาฬิกาบอกเวลา %1 (%2) ซึ่งเป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">ไม่ได้ตั้งเวลาทำการไว้: หน้าจอจึงเปิดตลอดเวลา</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">ตามเวลาทำการ คลินิกเปิดถึง %1</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">ตามเวลาทำการ คลินิกปิดถึง %1</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">ตามเวลาทำการ คลินิกเปิดตลอดเวลา</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">ตามเวลาทำการ คลินิกไม่เปิดเลย: หน้าจอจึงพักตลอดเวลา</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคตรวจดู `opening_hours` และ `closed_on` ในการตั้งค่า</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">ตั้งเวลาทำการไว้แล้ว แต่ยังไม่ได้ตั้งเขตเวลา: ขณะนี้เวลา %1 UTC และหน้าจอจะพักตามเวลานี้</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคตั้งเขตเวลาด้วย `timedatectl set-timezone`</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">อ่านเวลาทำการไม่ทันเวลา</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล ขนาด %2 นิ้ว ตามที่ตั้งไว้</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล และแจ้งว่ามีขนาด %2 นิ้ว</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล และไม่แจ้งขนาด: จึงถือว่ามีขนาด %2 นิ้ว</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">วัดหน้าจอในแนวทแยงจากมุมถึงมุม แล้วตั้งเป็นขนาดหน้าจอ</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล และตั้งขนาดไว้ที่ %2 นิ้ว: อักษรละตินตัวพิมพ์ใหญ่สูงเพียง %3 พิกเซล เล็กเกินไปจนอ่านไม่ออก</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล และตั้งขนาดไว้ที่ %2 นิ้ว: หนึ่งบรรทัดมีได้เพียงประมาณ %3 ตัวอักษร น้อยเกินไปสำหรับการอ่าน</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล และแจ้งว่ามีขนาด %2 นิ้ว: อักษรละตินตัวพิมพ์ใหญ่สูงเพียง %3 พิกเซล เล็กเกินไปจนอ่านไม่ออก</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล และแจ้งว่ามีขนาด %2 นิ้ว: หนึ่งบรรทัดมีได้เพียงประมาณ %3 ตัวอักษร น้อยเกินไปสำหรับการอ่าน</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล และตั้งขนาดไว้ที่ %2 นิ้ว แต่แจ้งว่ามีขนาด %3 นิ้ว</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">หน้าจอมี %1 พิกเซล และแสดงได้เพียง %2 ภาพต่อวินาที: การเคลื่อนไหวจึงไม่ลื่นไหล</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคใช้สายหรือช่องต่ออื่น หรือลดจำนวนพิกเซล</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">มองไม่เห็นหน้าจอจากที่นี่</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">โปรดดูที่ตัวคีออสก์เอง หรือเรียกใช้ในเซสชันของคีออสก์</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">มีหน้าจอสัมผัส: %1</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">ไม่มีหน้าจอสัมผัส</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">ตรวจดูว่าสาย USB ของหน้าจอเสียบอยู่ทั้งสองด้าน แล้วเปิดเครื่องใหม่</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">ดูจากที่นี่ไม่ได้ว่ามีหน้าจอสัมผัสหรือไม่</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">ปิดหน้าจอนอกเวลาทำการได้</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">ปิดหน้าจอไม่ได้เพราะไม่มี %1 แต่เวลาทำการไม่จำเป็นต้องใช้ความสามารถนี้</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">ก่อนตั้งเวลาทำการ โปรดให้ช่างเทคนิคติดตั้ง (`%2`)</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">หมุนภาพได้สำหรับหน้าจอที่ตั้งเป็นแนวตั้ง</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">หากต้องหมุน โปรดให้ช่างเทคนิคเรียกใช้ `%2`</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">หมุนภาพขณะคีออสก์ทำงานไม่ได้ เพราะไม่มี %1</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">หากต้องหมุน โปรดให้ช่างเทคนิคติดตั้ง (`%2`)</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">หมุนภาพได้ตอนเริ่มระบบแสดงผล</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">หากต้องหมุน โปรดให้ช่างเทคนิคตั้ง `%2` (docs/machine.md)</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">ระบบแสดงผลนี้หมุนภาพไม่ได้</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">หากต้องหมุน โปรดให้ช่างเทคนิคใช้ไดรเวอร์กราฟิกอื่น</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">การสัมผัสจับคู่กับหน้าจอของมันแล้ว</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">การสัมผัสอาจไม่ตรงกับภาพ: จับคู่กับหน้าจอไม่ได้ เพราะไม่มี %1</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">การสัมผัสอาจไม่ตรงกับภาพ: หน้าจอถูกหมุน หรือมีหลายหน้าจอ</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">ลองใช้ “ทดสอบการสัมผัส” ที่แผงสำหรับเจ้าหน้าที่ หากตำแหน่งไม่ตรง โปรดให้ช่างเทคนิคเรียกใช้ `%2`</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">มีอุปกรณ์ที่ให้เสียง</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">ที่นี่ไม่มีอุปกรณ์ที่ให้เสียง: จึงอ่านออกเสียงไม่ได้</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">ตรวจดูว่าลำโพงเสียบสายและเปิดอยู่</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">เสียงของเครื่องนี้ถูกปิดหรืออยู่ที่ 0 %: จึงไม่มีใครได้ยิน</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเพิ่มเสียง (docs/machine.md ในหัวข้อ &quot;Sound and voices&quot;)</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">ระบบเสียงของเครื่องนี้ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">เปิดเครื่องใหม่ หากข้อความยังเหมือนเดิม โปรดแจ้งช่างเทคนิค</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">มีเสียงอ่านสำหรับทุกภาษาที่มีให้เลือก</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">ไม่มีเสียงอ่านสำหรับ: %1</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคติดตั้งเสียงอ่าน หรือบันทึกเสียงประโยคต่าง ๆ (docs/authors.md)</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">บริการเสียงอ่านไม่ตอบสนอง: จึงอ่านออกเสียงไม่ได้</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">ไม่ได้ตั้งเครื่องพิมพ์ไว้: จึงไม่มีการพิมพ์</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">เครื่องพิมพ์ %1 พร้อมใช้งาน</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">เครื่องพิมพ์ %1 หยุดทำงาน คีออสก์จะเริ่มเครื่องพิมพ์ใหม่เมื่อพิมพ์ครั้งต่อไป ไม่เกิน 3 ครั้งใน 24 ชั่วโมง</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">ตรวจดูว่ามีกระดาษ กระดาษติด หรือตลับหมึกหมดหรือไม่ แล้วพิมพ์ “การใช้งานคีออสก์” ที่แผงสำหรับเจ้าหน้าที่ ซึ่งจะเริ่มเครื่องพิมพ์ใหม่ หรือให้ช่างเทคนิคเรียกใช้ `sudo cupsenable %1`</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">เครื่องพิมพ์ %1 หยุดทำงาน</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">ตรวจดูว่ามีกระดาษ กระดาษติด หรือตลับหมึกหมดหรือไม่ แล้วให้ช่างเทคนิคเรียกใช้ `sudo cupsenable %1`</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">เครื่องพิมพ์ %1 ไม่รับเอกสาร</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเรียกใช้ `sudo cupsaccept %1`</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">เครื่องนี้ไม่รู้จักเครื่องพิมพ์ %1</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคติดตั้งเครื่องพิมพ์ หรือนำออกจากการตั้งค่า</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">ยังไม่ได้ติดตั้งโปรแกรม `ipptool` ซึ่งใช้พิมพ์ที่ %1</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเรียกใช้ `sudo apt-get install cups cups-ipp-utils`</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">พิมพ์บน %1 ไม่ได้: ระบบนี้ไม่มี CUPS ให้คีออสก์ใช้</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคลบ `printer` ออกจากการตั้งค่า หรือใช้ Linux</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">บริการพิมพ์ไม่ตอบสนองสำหรับเครื่องพิมพ์ %1</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">มีตัวอักษรครบทุกตัวที่แสดง</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">ขาดตัวอักษรสำหรับ: %1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเรียกใช้ `main.py fonts` ซึ่งจะบอกว่าต้องติดตั้งอะไร</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">ยังไม่ได้ตรวจตัวอักษร</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">หากเครื่องนี้ค้าง วอตช์ด็อกฮาร์ดแวร์จะเริ่มเครื่องใหม่: %1</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">วอตช์ด็อกฮาร์ดแวร์ซึ่งจะเริ่มเครื่องใหม่เมื่อเครื่องค้าง ไม่ได้ถูกใช้งาน: %1</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">เริ่มเครื่องใหม่ หากยังเป็นเช่นเดิม โปรดให้ช่างเทคนิคตรวจดู (docs/machine.md หัวข้อ &quot;Watchdog&quot;)</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">เครื่องนี้ไม่มีวอตช์ด็อกฮาร์ดแวร์: หากเครื่องค้าง เครื่องจะไม่เริ่มใหม่เอง</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">หากเครื่องค้าง ให้กดปุ่มเปิดปิดค้างไว้สิบวินาที แล้วเปิดเครื่องอีกครั้ง</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">ติดตั้งการอัปเดตความปลอดภัยของวันที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">การอัปเดตความปลอดภัยล่าสุดในเครื่องนี้เป็นของวันที่ %1</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">ยังไม่เคยติดตั้งการอัปเดตความปลอดภัย</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">ไม่มีการติดตั้งการอัปเดตความปลอดภัย: ไม่มีโปรแกรมสำหรับติดตั้ง</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเรียกใช้ `sudo apt-get install unattended-upgrades`</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">การอัปเดตความปลอดภัยรอให้เริ่มเครื่องใหม่ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">เปิดเครื่องทิ้งไว้ข้ามคืน หรือเริ่มเครื่องใหม่หลังเวลาปิดทำการ</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">การเริ่มครั้งล่าสุด: %1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">หากเกิดขึ้นอีก โปรดแจ้งช่างเทคนิคให้ตรวจดูบันทึกการทำงาน</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">ไม่มีข้อมูลการเริ่มครั้งก่อน</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">มีการเก็บจำนวนการใช้งาน</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">จำนวนการใช้งานขาดหายไปบางส่วน: %1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">ไม่มีผลต่อผู้มาใช้งาน หากเกิดขึ้นอีก โปรดแจ้งช่างเทคนิค</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">ตั้งรหัส PIN สำหรับเจ้าหน้าที่แล้ว</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">ยังไม่ได้ตั้งรหัส PIN สำหรับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคเรียกใช้ `main.py pin` ด้วยบัญชีผู้ใช้ที่คีออสก์ใช้ทำงาน</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">ไม่มีรหัส PIN ใดเปิดแผงสำหรับเจ้าหน้าที่ได้: %1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">โปรดให้ช่างเทคนิคตั้งรหัส PIN ใหม่ด้วย `main.py pin` และตรวจดูดิสก์</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">ไม่มีภาษาที่ให้เลือกเป็นฉบับร่าง</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">มีให้เลือกแม้เป็นฉบับร่าง: %1</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">โปรดให้ตรวจทานคำแปลเหล่านี้ หรือตั้ง `translations` เป็น reviewed</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">อ่านสถานะของคำแปลไม่ได้</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">สถานะเครื่อง</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">สิ่งใดใช้ได้ สิ่งใดใช้ไม่ได้ และต้องทำอย่างไร</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">ยังไม่ได้ตรวจสิ่งใด</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">ทุกอย่างเรียบร้อยดี</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">มีบางอย่างที่ต้องตรวจดู</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">ขอบคุณ</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">ข้อมูลนี้มีประโยชน์ไหม</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">มี</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">มี มีประโยชน์</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">ไม่ค่อยมี</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">ไม่ค่อยมีประโยชน์</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">ซ่อน</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">ซ่อนหน้านี้</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">คุณยังอยู่ไหม</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">เพื่อความเป็นส่วนตัวของคุณ หน้าจอนี้จะเริ่มใหม่</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">อ่านต่อ</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">จบตอนนี้</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">สรุปสั้น ๆ</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">ดัชนี</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">แป้นอื่น: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">เว้นวรรค</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ลบ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">ล้าง</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
</context>
<context>
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">ออกจากคีออสก์</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">ปิดโปรแกรม</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">โปรแกรมจะปิด คีออสก์จะไม่แสดงอีกจนกว่าจะมีคนเปิด</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">ออกตอนนี้</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">คุณอยากรู้เรื่องอะไร</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">แตะหัวข้อที่ต้องการ</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">ดูวิดีโอ (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">ฟังเสียงบันทึก (%1)</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">ซ่อนข้อความนี้</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">อ่านคำพูด</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">แตะหัวข้อเพื่ออ่านเรื่องนั้น</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">เพิ่มเติม</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">เนื้อหาที่ลงนามแล้ว</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">ติดตั้งอะไรไว้และมาจากใคร; แฟลชไดรฟ์เนื้อหาใหม่</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">บันทึกไม่ได้: %1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">กำลังตรวจสอบและติดตั้งเนื้อหา จะแสดงเมื่อไม่มีใครอยู่หน้าจอ</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">คีออสก์กำลังกลับไปใช้เนื้อหาก่อนหน้า จะแสดงเมื่อไม่มีใครอยู่หน้าจอ</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">ยังไม่ได้ติดตั้งเนื้อหาที่ลงนามแล้ว</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">แฟลชไดรฟ์เนื้อหาใหม่</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">จาก %1 สำหรับ %2</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">เปรียบเทียบคำเหล่านี้กับคำที่ผู้เผยแพร่ให้คุณไว้:</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">คำตรงกัน: ติดตั้งเนื้อหานี้</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">ต่อไปนี้คีออสก์จะรับเนื้อหาจากผู้เผยแพร่รายนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">เนื้อหาของวันที่ %1</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">ติดตั้งเมื่อ %1 จากแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">ติดตั้งเมื่อ %1 จาก %2</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">คำของผู้เผยแพร่: %1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">กลับไปใช้เนื้อหาก่อนหน้า</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">กลับไปใช้เนื้อหาของวันที่ %1</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">จะไม่ติดตั้งเนื้อหาปัจจุบันอีก แต่จะติดตั้งเนื้อหาที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">ค้นหาเนื้อหาครั้งล่าสุด: %1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">ไม่พบปัญหา</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">สำหรับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">ใส่รหัส PIN ผิดหลายครั้งเกินไป โปรดลองใหม่ในอีก %1 นาที</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">ใส่รหัส PIN ผิดหลายครั้งเกินไป โปรดลองใหม่ในอีก %1 วินาที</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">ใส่รหัส PIN ผิดหลายครั้งเกินไป: แผงนี้ถูกล็อก ผู้ดูแลเครื่องนี้ปลดล็อกได้</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">ตรวจรหัส PIN ไม่ได้: อ่านหรือเขียนดิสก์ไม่ได้ ผู้ดูแลเครื่องนี้ดูสาเหตุได้ในบันทึกการทำงาน</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">รหัส PIN ไม่ถูกต้อง โปรดพิมพ์อีกครั้งแล้วแตะ “ตกลง”</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">พิมพ์รหัส PIN แล้วแตะ “ตกลง” สิ่งที่พิมพ์จะไม่แสดง</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">ตกลง</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ลบ</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">อ่านทั้งหมด</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">ลองทดสอบความรู้</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">แหล่งข้อมูลและการตรวจทาน</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1 จาก %2  ·  %3 นาที</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">ดูเฉพาะสรุป</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">รอการตรวจทานทางการแพทย์</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">มีการเปลี่ยนแปลงหลังการตรวจทาน</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">แหล่งข้อมูลและการตรวจทาน</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">สำหรับเจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">พิมพ์เมื่อ %1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">คำถามของฉัน</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">ขยาย</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">ย่อ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">ซ้าย</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">ขวา</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">ลง</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">เสร็จ</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">เปลี่ยนรหัส PIN</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">ตัวเลขที่ใช้เปิดแผงนี้</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">เปลี่ยนรหัส PIN แล้ว</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">บันทึกไม่ได้: %1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">รหัส PIN ไม่ถูกต้อง โปรดพิมพ์อีกครั้งแล้วแตะ “ตกลง”</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">พิมพ์รหัส PIN ปัจจุบันแล้วแตะ “ตกลง”</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">พิมพ์รหัส PIN ใหม่อีกครั้งแล้วแตะ “ตกลง”</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1 โปรดพิมพ์รหัส PIN ใหม่รหัสอื่น</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">รหัส PIN ใหม่ทั้งสองครั้งไม่ตรงกัน โปรดพิมพ์รหัส PIN ใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">พิมพ์รหัส PIN ใหม่ที่มี %1 ถึง %2 หลัก แล้วแตะ “ตกลง”</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">ตกลง</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">ลบ</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">ที่นี่ไม่มีเสียง คุณอ่านคำพูดได้ในหน้านี้</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">เล่นสิ่งนี้ไม่ได้ คุณอ่านคำพูดได้ในหน้านี้</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">พิมพ์</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">พิมพ์เสร็จแล้ว โปรดรับที่เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">เครื่องพิมพ์หยุดทำงาน ยังไม่ได้พิมพ์ เจ้าหน้าที่ช่วยคุณได้</translation>
    </message>
    <message>
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">พิมพ์ไม่ได้ ใช้รหัสแทน หรือถามเจ้าหน้าที่ของเรา</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">เครื่องพิมพ์ไม่ตอบสนองทันเวลา จะไม่พิมพ์ต่อแล้ว เจ้าหน้าที่ช่วยคุณได้</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">วันนี้พิมพ์เพิ่มไม่ได้แล้ว ใช้รหัสแทนได้</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">ติดต่อเครื่องพิมพ์ไม่ได้ ใช้รหัสแทนได้</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">อ่านต่อ</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">นำคำถามของฉันกลับบ้าน</translation>
    </message>
</context>
<context>
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">เลื่อนหน้าจอขึ้น</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">โหลดเนื้อหาใหม่</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">แสดงสิ่งที่ใส่ในโฟลเดอร์เนื้อหาล่าสุด</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">โปรแกรมจะเริ่มใหม่และสร้างเนื้อหาไปพร้อมกัน สิ่งที่แสดงอยู่ตอนนี้จะคงไว้จนกว่าจะสร้างเสร็จและไม่มีใครอยู่หน้าจอ หากเนื้อหามีปัญหา สิ่งที่แสดงอยู่จะคงไว้หลังจากนั้นด้วย</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">โหลดใหม่ตอนนี้</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">เริ่มโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">ปิดโปรแกรมแล้วเริ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">โปรแกรมจะปิดแล้วเริ่มอีกครั้ง ใช้เวลาไม่กี่วินาที</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">เริ่มใหม่ตอนนี้</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">มีการเปลี่ยนแปลงตั้งแต่ %1 ตรวจทานเมื่อ %2</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">รอการตรวจทานทางการแพทย์</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">ตรวจทานโดย %1 เมื่อ %2 กำหนดตรวจทานครั้งถัดไป %3</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">นี่คือข้อมูล ไม่ใช่คำแนะนำทางการแพทย์ แพทย์ของคุณบอกได้ว่าเรื่องนี้มีความหมายอย่างไรสำหรับคุณ</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">ทดสอบหน้าจอ</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">สีล้วนและขอบหน้าจอ</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1 จาก %2 มีเส้นสีขาวตามขอบทั้งสี่ด้าน แตะเพื่อจบ</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1 จาก %2 เหมือนกันทั้งหน้าจอไหม แตะเพื่อดูถัดไป</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">ค้นหา: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">พิมพ์สิ่งที่ต้องการค้นหา หรือเปิดรายการต่อไปนี้</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">ไม่พบ รายการเหล่านี้อาจช่วยได้</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
        <translation type="unfinished">ไม่พบตามที่พิมพ์ รายการนี้ใกล้เคียง</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">พบ:</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">ภาพนี้อาจดูแล้วไม่สบายใจ คุณเลือกได้ว่าจะดูหรือไม่</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
        <translation type="unfinished">ตัวเลขเหล่านี้บอกว่าผู้ป่วยโรคนี้มีชีวิตอยู่นานเท่าใด เป็นเรื่องของคนจำนวนมาก ไม่ใช่ของคุณ คุณเลือกได้ว่าจะดูหรือไม่</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">แสดง</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">ปิดการ์ดนี้</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">ลง</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">เสร็จ</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">สารบัญ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">คำอธิบายศัพท์</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Skip to text</source>
        <translation type="unfinished">ไปที่เนื้อหา</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 นาที</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">แหล่งข้อมูลของ “%1”</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">ความหมายของป้าย</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">ตอนนี้ทุกอย่างจะถูกอ่านออกเสียง กด Tab หรือปุ่มลูกศรเพื่อเลื่อน กด Enter เพื่อเลือก กด Escape เพื่อย้อนกลับ กด Home ค้างไว้เพื่อเลิก</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
        <translation type="unfinished">ปิดการอ่านออกเสียงแล้ว</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">ปุ่ม</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">ช่อง</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">คำที่มีคำอธิบาย</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">เลือกแล้ว</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 จาก %2</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">คุณยังอยู่ไหม กดปุ่มใดก็ได้หรือแตะหน้าจอเพื่อไปต่อ</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">พบ %1 รายการ</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">เหลือ %1 วินาที</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">กลับ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">ลง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">ปิด</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">สำหรับเจ้าหน้าที่</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">แตะเพื่อเริ่ม</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">คำถามของฉัน</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">นี่คือข้อมูล ไม่ใช่คำแนะนำทางการแพทย์ แพทย์ของคุณบอกได้ว่าเรื่องนี้มีความหมายอย่างไรสำหรับคุณ</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">นำกลับบ้าน</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">คุณอยากนำอะไรกลับบ้าน</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">สรุปหัวข้อนี้</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">ทั้งหัวข้อ</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">คำถามของฉัน (%1)</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">ที่อยู่ของหน้านี้</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished">ส่วนก่อนหน้า</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">ส่วนถัดไป</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">โทรศัพท์จะเปิดหน้านี้บนเว็บไซต์ของเรา ต้องใช้เครือข่าย</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">โทรศัพท์จะแสดงข้อความโดยตรง ไม่ต้องใช้เครือข่าย</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">ทำเครื่องหมายคำถามที่คุณอยากถาม</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">ส่องกล้องโทรศัพท์ไปที่ช่องสี่เหลี่ยมแล้วบันทึกข้อความ ไม่ต้องใช้เครือข่าย</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">ส่องกล้องโทรศัพท์ไปที่ช่องสี่เหลี่ยม</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">แตะที่อยู่เว็บที่แสดงบนโทรศัพท์</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">บันทึกข้อความที่แสดงบนโทรศัพท์: คัดลอกหรือจับภาพหน้าจอ</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">ทำแบบเดียวกันกับส่วนถัดไป มีทั้งหมด %1 ส่วน</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 นาที</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">เป็นภาษา %1</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">คุณอยากรู้เรื่องอะไร</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">แตะหัวข้อที่ต้องการ</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">ทดสอบการสัมผัส</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">ทุกส่วนของหน้าจอ และหลายนิ้วพร้อมกัน</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">ลากนิ้วผ่านทุกช่องรวมทั้งมุม ช่องจะเต็มสีตรงที่หน้าจอรับรู้นิ้ว ส่วนช่องที่อยู่หลังการ์ดนี้จะไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">ช่องที่เต็มแล้ว: %1 จำนวนนิ้วพร้อมกัน: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">เสร็จ</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">ข้อความต้นฉบับมีการเปลี่ยนแปลงหลังจากแปล หากมีเรื่องใดสำคัญสำหรับคุณ โปรดถามเจ้าหน้าที่ของเรา</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">คำแปลนี้เป็นฉบับร่าง ยังไม่มีผู้เชี่ยวชาญตรวจทาน หากมีเรื่องใดสำคัญสำหรับคุณ โปรดถามเจ้าหน้าที่ของเรา</translation>
    </message>
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">ส่วนนี้ในภาษาของคุณยังไม่เป็นปัจจุบัน จึงแสดงเป็นภาษา %1</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">หัวข้อนี้ยังไม่มีในภาษาของคุณ จึงแสดงเป็นภาษา %1</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">น้อยกว่า %1</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">ยังไม่มีการนับ</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">จำนวนผู้ใช้: %1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">สิ่งที่มีผู้อ่านวันนี้ สัปดาห์ที่แล้ว และเดือนที่แล้ว โดยไม่ระบุตัวบุคคล</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 ถึง %2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">จำนวนหน้าต่อการใช้ทั่วไป: %1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">ไม่แสดงหน้าที่ถูกเปิดน้อยกว่า %1 ครั้ง</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">พิมพ์เสร็จแล้ว</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">เครื่องพิมพ์หยุดทำงาน ยังไม่ได้พิมพ์</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">เครื่องพิมพ์ไม่ตอบสนองทันเวลา จะไม่พิมพ์ต่อแล้ว</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">ติดต่อเครื่องพิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">การใช้งานคีออสก์</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">พิมพ์</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">ช่วงเวลา</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">วันนี้</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">สัปดาห์ที่แล้ว</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">เดือนที่แล้ว</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">จำนวนครั้งที่เปิดแต่ละหน้า</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">ค่าเริ่มต้นของผู้ใช้แต่ละคน</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">ภาษา ขนาดตัวอักษร และความดัง</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">ผู้ใช้แต่ละคนเปลี่ยนได้ คนถัดไปจะเริ่มด้วยค่าเหล่านี้อีก</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">บันทึกไม่ได้: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">ภาษา</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">เล็ก</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">กลาง</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">ใหญ่</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">ใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished">ความดังของเสียงอ่าน</translation>
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
        <translation type="unfinished">รหัส PIN ต้องเป็นตัวเลขเท่านั้น</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">รหัส PIN ต้องมี %1 ถึง %2 หลัก แต่รหัสนี้มี %3 หลัก</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">รหัส PIN ต้องมีตัวเลขที่ต่างกันอย่างน้อย %1 ตัว</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">ตัวเลขเรียงต่อกัน เช่น 123456 หรือ 654321</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">ตัวเลขชุดเดิมซ้ำไปซ้ำมา เช่น 123123</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">ดูเหมือนวันที่หรือปี ซึ่งมักถูกลองเดาก่อน</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">เป็นตัวเลขที่คนจำนวนมากเลือกใช้</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">สะกดเป็นหรือมีคำหรือหมายเลขของคลินิก หรือคำที่ใช้กันทั่วไป</translation>
    </message>
</context>
</TS>
