<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
        <translation type="unfinished">Tất cả chủ đề</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Về trình đơn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Xem thêm</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">Xem thêm các nút</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Tiếp</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Quay lại đọc</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Tự kiểm tra hiểu biết</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Xuống</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished">Không có giọng đọc</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">Không có âm thanh</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">Giọng đọc không hoạt động</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Nghe</translation>
    </message>
    <message>
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">Không thể đọc to bằng ngôn ngữ này</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">Máy này không có âm thanh</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Tìm</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Mang về</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">Hiển thị</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ẩn</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Ẩn trang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Dừng đọc thành tiếng</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">Câu trước</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">Câu trước</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished">Đọc lại</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">Đọc lại</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Câu sau</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">Câu tiếp theo</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Nhanh hơn</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Nhỏ hơn</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">To hơn</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">Đúng vậy.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">Chưa hẳn.</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
        <translation type="unfinished">Phóng to hoặc xem bảng</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">Hiển thị dạng</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">Biểu đồ</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">Bảng</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">Tự kiểm tra hiểu biết  ·  Câu %1 trên %2</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished">Câu trước</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Câu tiếp theo</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Về trình đơn</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">Tốt</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Cần xem lại</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">Không hoạt động</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">Và %1 mục nữa.</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">Đoạn %1 trên %2</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">Những câu quý vị đánh dấu sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">Nội dung này quá dài cho các mã trên màn hình này.</translation>
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
        <translation type="unfinished">Không có thư viện nào khác để hiển thị.</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">Không thực hiện được: %1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">Không đọc được tệp: có chỗ gõ sai ở đây.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">Ở đây thiếu một phần.</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">Ở đây có dùng một tên không tồn tại.</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">Ở đây có phần không đúng dạng bắt buộc.</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">Ở đây có con số không có nguồn, hoặc nguồn không tồn tại.</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">Một hình, phim hoặc bản ghi âm bị thiếu hoặc không hiển thị được.</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">Bản dịch khác bản gốc về con số, tên hoặc liên kết.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">Ở đây có chỗ sai.</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">Hiện lại màn hình</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">Hiển thị</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Cỡ chữ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Nhỏ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Vừa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Lớn</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Lớn nhất</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Màu sắc</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Bình thường</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">Chữ trắng nền đen</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">Chữ đen nền trắng</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">Dịu</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">Chuyển động và độ cao</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Không chuyển động</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">Hạ thấp màn hình</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">Ẩn màn hình</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">Thư viện tốt gần nhất</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">Hiển thị những gì có trước lần thay đổi cuối</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">Chương trình khởi động lại và hiển thị những gì có trước lần thay đổi cuối. Trạng thái này giữ nguyên cho đến khi nội dung thay đổi hoặc được tải lại.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Xem</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">Nguồn: %1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  Nguồn: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">Đã được công nhận</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">Bằng chứng chưa thống nhất</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">Phát biểu của phòng khám</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Nguồn</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">Các bác sĩ và hướng dẫn điều trị phần lớn đều đồng ý về điều này.</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">Các nghiên cứu chưa thống nhất về điều này hoặc còn quá ít. Xin hỏi bác sĩ điều này có ý nghĩa gì với quý vị.</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">Đây là điều phòng khám nói về công việc của mình. Các nghiên cứu độc lập có thể chưa chứng minh điều này. Xin hỏi bác sĩ những gì đã được biết.</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">Đây là nơi các con số được lấy.</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">Phóng to hình</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">Phát lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Phát</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished">Lùi 10 giây</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">Tiến 10 giây</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Nhỏ hơn</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">To hơn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Xong</translation>
    </message>
</context>
<context>
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">Kích thước màn hình</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">Đo bằng thẻ ngân hàng</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">Áp một thẻ ngân hàng lên màn hình, chồng lên thẻ được vẽ. Phóng to hoặc thu nhỏ thẻ được vẽ cho đến khi hai thẻ bằng nhau. Khi đó màn hình có kích thước %1 inch.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Không lưu được: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Lưu</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">Nhỏ hơn nhiều</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">To hơn</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">To hơn nhiều</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">Không thể lưu kích thước này: chữ trên các trang sẽ quá nhỏ để đọc.</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">Không thể lưu kích thước này: chữ trên các trang sẽ quá lớn so với màn hình.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">Không cần làm gì.</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">Đóng mục này và mở lại sau một phút; nếu vẫn báo như vậy, xin báo cho kỹ thuật viên.</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">Đo màn hình từ góc này sang góc đối diện. Nếu không đúng kích thước này, hãy đặt kích thước đã đo.</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">Đo màn hình và đặt kích thước: trên bảng dành cho nhân viên, hoặc bằng `screen_diagonal` (DIAGONAL= khi cài đặt).</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">Hãy nhờ bác sĩ đọc các nội dung này và nhờ người soạn nội dung ghi lại việc duyệt bằng `main.py review`.</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">Không dùng được cài đặt của máy này: %1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên sửa tệp cài đặt.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">Thư viện được tạo ngày %1 từ %2 và nguyên vẹn đến từng byte.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">Thư viện được tạo ngày %1 từ %2; chưa kiểm tra xong toàn bộ.</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">Đang hiển thị một thư viện cũ hơn, tạo ngày %1: nội dung mới nhất trong %2 không có trong đó.</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">Thư viện bị hỏng: %1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên tạo lại thư viện và kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">Không có thư viện nào để hiển thị: %1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên chạy `main.py build` bằng tài khoản người dùng đang chạy ki-ốt.</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">Không đọc kịp thư viện.</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">Không có lần thẩm định y khoa nào đến hạn trong 30 ngày tới.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">Chưa được chuyên gia y tế thẩm định: %1.</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">Sắp đến hạn thẩm định y khoa: %1.</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">Xin sắp xếp việc thẩm định các chủ đề này ngay.</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">Đã quá hạn thẩm định y khoa: %1.</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">Nhờ chuyên gia y tế thẩm định các chủ đề này: nội dung có thể đã lỗi thời.</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">Không đọc được các hạn thẩm định.</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">Không có gì thay đổi từ khi bác sĩ duyệt.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">Đã thay đổi từ khi được duyệt: %1.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">Đã thay đổi từ khi được duyệt: %1. Chưa được bác sĩ duyệt: %2.</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">Không đọc được tình trạng duyệt.</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">Ổ đĩa ghi được và còn trống %1.</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">Ổ đĩa chỉ còn %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên giải phóng chỗ trên ổ đĩa trong tuần này.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">Ổ đĩa đã đầy: còn %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên giải phóng chỗ trên ổ đĩa trong hôm nay.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">Không ghi được gì vào %1.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">Khởi động lại máy; nếu vẫn báo như vậy, nhờ kỹ thuật viên kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">Ổ đĩa không trả lời.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">Khởi động lại máy; nếu vẫn báo như vậy, nhờ kỹ thuật viên thay ổ đĩa.</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">Mỗi tháng một lần, so với đồng hồ đeo tay.</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên đặt lại giờ, và thay pin đồng hồ nếu lại sai.</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">Nhờ người soạn nội dung sửa lại. Cho đến lúc đó, khách sẽ thấy những gì có trước lần thay đổi cuối.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">Không tắt được màn hình ngoài giờ làm việc vì thiếu %1; thay vào đó màn hình hiện màu đen.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">Hệ thống hiển thị này không tắt được màn hình ngoài giờ làm việc; thay vào đó màn hình hiện màu đen.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">Hệ thống hiển thị này không tắt được màn hình. Giờ làm việc không cần điều đó.</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên cài đặt (`%2`), rồi khởi động lại ki-ốt.</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên dùng máy chủ hiển thị khác (`%2`), hoặc đặt `asleep = &quot;black&quot;`.</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên kiểm tra trình điều khiển đồ họa, hoặc đặt `asleep = &quot;black&quot;`.</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">Không được cung cấp, vì không có phông nào trên máy này có chữ của chúng: %1.</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">Không thể bắt đầu lượt xem bằng ngôn ngữ đã đặt, vì không có phông nào trên máy này có chữ của ngôn ngữ đó. Không được cung cấp: %1.</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên chạy `%2`, rồi khởi động lại ki-ốt.</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên cài các phông này, rồi khởi động lại ki-ốt: %2.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">Để máy bật qua đêm và có kết nối mạng. Nếu không có mạng, nhờ kỹ thuật viên cập nhật máy (docs/machine.md, mục &quot;Updates&quot;).</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">Khởi động lại ki-ốt. Nếu vẫn báo như vậy, xem bên dưới để biết nội dung sai ở đâu.</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">Nội dung không có lỗi.</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">Nội dung có một lỗi.</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">Nội dung có %1 lỗi.</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">Nội dung chưa được kiểm tra.</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">Ki-ốt đọc được mọi thứ đã lưu.</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">Ki-ốt không đọc được các tệp sau của chính nó và đã bắt đầu tệp mới: %1.</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên xem nhật ký và kiểm tra ổ đĩa, rồi xóa các tệp này.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">Không kiểm tra được các tệp của chính ki-ốt.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">Đồng hồ chỉ %1 (%2), được đặt qua mạng.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">Đồng hồ chỉ %1 (%2); không có mạng nào đặt giờ.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">Đồng hồ chỉ %1 (%2), nhưng đồng hồ phần cứng của máy chỉ khác: giờ sẽ sai sau lần khởi động tới.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên chạy `sudo hwclock --systohc`, và thay pin nếu lại bị như vậy.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">Đồng hồ chỉ %1 (%2). Không có mạng để chỉnh giờ, và máy không có đồng hồ phần cứng giữ giờ khi tắt máy.</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">So giờ của máy với đồng hồ đeo tay sau mỗi lần khởi động, hoặc nhờ kỹ thuật viên nối mạng hay lắp đồng hồ phần cứng.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">Đồng hồ chỉ %1 (%2), nhưng lượt ghé cuối là ngày %3.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">Đồng hồ chỉ %1 (%2), hơn ba năm sau khi thư viện được tạo (%3).</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">So đồng hồ với lịch. Nếu đúng, nhờ thẩm định nội dung và tạo lại.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">Đồng hồ chỉ %1 (%2), điều này không thể đúng.</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">Chưa đặt giờ làm việc: màn hình luôn bật.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">Theo giờ làm việc, phòng khám mở cửa đến %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">Theo giờ làm việc, phòng khám đóng cửa đến %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">Theo giờ làm việc, phòng khám luôn mở cửa.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">Theo giờ làm việc, phòng khám không bao giờ mở cửa: màn hình luôn ngủ.</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên xem `opening_hours` và `closed_on` trong cài đặt.</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">Đã đặt giờ làm việc nhưng chưa đặt múi giờ: bây giờ là %1 UTC, và màn hình ngủ theo giờ đó.</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên đặt múi giờ bằng `timedatectl set-timezone`.</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">Không đọc kịp giờ làm việc.</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và kích thước %2 inch, theo cài đặt.</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và tự báo kích thước là %2 inch.</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và không tự báo kích thước: tạm coi là %2 inch.</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">Đo màn hình từ góc này sang góc đối diện và đặt số đo đó làm kích thước.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và được đặt kích thước %2 inch: chữ hoa chỉ cao %3 điểm ảnh, quá nhỏ để đọc.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và được đặt kích thước %2 inch: mỗi dòng chỉ chứa khoảng %3 ký tự, quá ít để đọc.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và tự báo kích thước là %2 inch: chữ hoa chỉ cao %3 điểm ảnh, quá nhỏ để đọc.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và tự báo kích thước là %2 inch: mỗi dòng chỉ chứa khoảng %3 ký tự, quá ít để đọc.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và được đặt kích thước %2 inch, nhưng tự báo kích thước là %3 inch.</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">Màn hình có %1 điểm ảnh và chỉ hiển thị %2 hình mỗi giây: chuyển động không mượt.</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên dùng dây hoặc cổng cắm khác, hoặc giảm số điểm ảnh.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">Không thấy được màn hình từ đây.</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">Xem mục này ngay trên ki-ốt, hoặc chạy trong phiên làm việc của ki-ốt.</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">Có màn hình cảm ứng: %1.</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">Không có màn hình cảm ứng.</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">Xem dây USB của màn hình đã cắm chặt ở cả hai đầu chưa, rồi khởi động lại máy.</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">Từ đây không biết được có màn hình cảm ứng hay không.</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">Có thể tắt màn hình ngoài giờ làm việc.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">Không tắt được màn hình vì thiếu %1. Giờ làm việc không cần điều đó.</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">Trước khi đặt giờ làm việc, nhờ kỹ thuật viên cài đặt (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">Có thể xoay hình cho màn hình đặt dọc.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">Nếu cần xoay, nhờ kỹ thuật viên chạy `%2`.</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">Không xoay được hình khi ki-ốt đang chạy vì thiếu %1.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">Nếu cần xoay, nhờ kỹ thuật viên cài đặt (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">Có thể xoay hình khi hệ thống hiển thị khởi động.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">Nếu cần xoay, nhờ kỹ thuật viên đặt `%2` (docs/machine.md).</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">Hệ thống hiển thị này không xoay được hình.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">Nếu cần xoay, nhờ kỹ thuật viên dùng trình điều khiển đồ họa khác.</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">Cảm ứng đã được gán cho đúng màn hình.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">Cảm ứng có thể không khớp với hình: không gán được cho màn hình vì thiếu %1.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">Cảm ứng có thể không khớp với hình: màn hình đã xoay, hoặc có nhiều màn hình.</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">Thử “Kiểm tra cảm ứng” trên bảng dành cho nhân viên. Nếu bị lệch, nhờ kỹ thuật viên chạy `%2`.</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">Có thiết bị phát âm thanh.</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">Ở đây không có gì phát âm thanh: không thể đọc thành tiếng.</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">Xem loa đã cắm và đã bật chưa.</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">Âm thanh của máy này bị tắt hoặc ở mức 0%: không ai nghe được.</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">Nhờ kỹ thuật viên tăng âm lượng (docs/machine.md, mục &quot;Sound and voices&quot;).</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">Âm thanh của máy này không trả lời.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">Khởi động lại máy; nếu vẫn báo như vậy, xin báo cho kỹ thuật viên.</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">Có giọng đọc cho mọi ngôn ngữ được cung cấp.</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">Không có giọng đọc cho: %1.</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">Nhờ kỹ thuật viên cài giọng đọc, hoặc thu âm các câu (docs/authors.md).</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">Dịch vụ đọc không trả lời: không thể đọc thành tiếng.</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">Chưa đặt máy in: không in gì cả.</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">Máy in %1 đã sẵn sàng.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">Máy in %1 đã dừng. Ki-ốt sẽ khởi động lại máy in ở lần in tiếp theo, tối đa 3 lần trong 24 giờ.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">Xem có hết giấy, kẹt giấy hoặc hết mực không. Sau đó in “Việc sử dụng ki-ốt” trên bảng dành cho nhân viên để máy in chạy lại, hoặc nhờ kỹ thuật viên chạy `sudo cupsenable %1`.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">Máy in %1 đã dừng.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">Xem có hết giấy, kẹt giấy hoặc hết mực không, rồi nhờ kỹ thuật viên chạy `sudo cupsenable %1`.</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">Máy in %1 không nhận tài liệu.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên chạy `sudo cupsaccept %1`.</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">Máy này không biết máy in %1.</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên cài máy in, hoặc bỏ máy in khỏi cài đặt.</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">Chưa cài chương trình `ipptool`, dùng để in trên %1.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên chạy `sudo apt-get install cups cups-ipp-utils`.</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">Không in được gì trên %1: hệ thống này không có CUPS cho ki-ốt.</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên bỏ `printer` khỏi cài đặt, hoặc dùng Linux.</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">Dịch vụ in không trả lời cho máy in %1.</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">Có đủ mọi chữ được hiển thị.</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">Thiếu chữ cho: %1.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên chạy `main.py fonts` để biết cần cài gì.</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">Chưa kiểm tra các chữ.</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">Nếu máy này bị treo, watchdog phần cứng sẽ khởi động lại máy: %1.</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">Watchdog phần cứng, bộ phận khởi động lại máy khi bị treo, đang không được dùng: %1.</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">Khởi động lại máy. Nếu vẫn như vậy, nhờ kỹ thuật viên kiểm tra (docs/machine.md, mục &quot;Watchdog&quot;).</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">Máy này không có watchdog phần cứng: nếu bị treo, máy không tự khởi động lại.</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">Nếu máy bị treo, giữ nút nguồn trong mười giây, rồi bật lại.</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">Đã cài các bản cập nhật bảo mật của ngày %1.</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">Bản cập nhật bảo mật mới nhất trên máy này là của ngày %1.</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">Chưa có bản cập nhật bảo mật nào được cài.</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">Các bản cập nhật bảo mật không được cài: thiếu chương trình để cài.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên chạy `sudo apt-get install unattended-upgrades`.</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">Các bản cập nhật bảo mật đang chờ khởi động lại máy từ %1.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">Để máy bật qua đêm, hoặc khởi động lại máy sau giờ đóng cửa.</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">Lần khởi động gần nhất: %1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">Nếu lại xảy ra, xin báo cho kỹ thuật viên để xem nhật ký.</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">Không có thông tin về lần khởi động trước.</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">Số liệu sử dụng được lưu.</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">Số liệu sử dụng bị thiếu: %1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">Khách không mất gì; nếu lại xảy ra, xin báo cho kỹ thuật viên.</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">Đã đặt mã PIN cho nhân viên.</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">Chưa đặt mã PIN cho nhân viên.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên chạy `main.py pin` bằng tài khoản người dùng đang chạy ki-ốt.</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">Không mã PIN nào mở được bảng dành cho nhân viên: %1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">Nhờ kỹ thuật viên đặt mã PIN khác bằng `main.py pin` và kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">Không có ngôn ngữ nào được cung cấp dưới dạng bản nháp.</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">Được cung cấp dù còn là bản nháp: %1.</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">Nhờ người thẩm định các bản dịch này, hoặc đặt `translations` thành reviewed.</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">Không đọc được trạng thái của các bản dịch.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">Tình trạng máy</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">Cái gì hoạt động, cái gì không, và cần làm gì</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">Chưa kiểm tra gì.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">Mọi thứ đều tốt.</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">Có mục cần xem lại.</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Cảm ơn quý vị.</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">Thông tin này có ích không?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Có</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">Có, thông tin này có ích</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">Không hẳn</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">Thông tin này không có ích lắm</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ẩn</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Ẩn trang</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Quý vị còn ở đây không?</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">Để giữ riêng tư cho quý vị, màn hình này sẽ trở lại từ đầu.</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Đọc tiếp</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">Kết thúc</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">Tóm tắt</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Bàn phím</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">Bảng tra</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">Phím khác: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Dấu cách</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Xóa chữ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Xóa hết</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">Thoát khỏi ki-ốt</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">Đóng chương trình</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">Chương trình đóng lại. Ki-ốt sẽ không hiện lại cho đến khi có người khởi động.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">Thoát ngay</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">Quý vị muốn tìm hiểu điều gì?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">Hãy chạm vào một chủ đề.</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">Xem phim (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">Nghe bản ghi âm (%1)</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">Ẩn phần chữ này</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">Đọc lời nói</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">Chạm vào một chủ đề để đọc.</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Xem thêm</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">Nội dung đã ký</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">Đang cài nội dung gì và của ai; USB nội dung mới</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Không lưu được: %1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">Nội dung đang được kiểm tra và cài đặt. Nội dung sẽ hiện khi không có ai trước màn hình.</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">Ki-ốt trở lại nội dung trước đó. Nội dung sẽ hiện khi không có ai trước màn hình.</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">Chưa cài nội dung đã ký nào.</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">USB nội dung mới</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">Của %1, cho %2</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">So sánh những từ này với những từ mà nhà phát hành đã đưa cho bạn:</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">Các từ giống nhau: cài nội dung này</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">Từ nay ki-ốt chỉ nhận nội dung của nhà phát hành này</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">Nội dung ngày %1</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">Cài ngày %1 từ USB</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">Cài ngày %1 từ %2</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">Các từ của nhà phát hành: %1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">Trở lại nội dung trước đó</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">Trở lại nội dung ngày %1</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">Nội dung hiện tại sẽ không được cài lại; nội dung mới hơn thì có</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">Lần tìm nội dung gần nhất: %1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">Không có vấn đề gì.</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Dành cho nhân viên</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">Nhập sai mã PIN quá nhiều lần. Xin thử lại sau %1 phút.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">Nhập sai mã PIN quá nhiều lần. Xin thử lại sau %1 giây.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">Nhập sai mã PIN quá nhiều lần: bảng này đã khóa. Người phụ trách máy có thể mở khóa.</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">Không kiểm tra được mã PIN: không đọc hoặc ghi được ổ đĩa. Người phụ trách máy có thể tìm nguyên nhân trong nhật ký.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">Mã PIN không đúng. Xin gõ lại, rồi chạm vào Xác nhận.</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">Gõ mã PIN, rồi chạm vào Xác nhận. Những số đã gõ không hiện ra.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Xác nhận</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Xóa chữ</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">Đọc toàn bộ</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Tự kiểm tra hiểu biết</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Nguồn và thẩm định</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1/%2  ·  %3 phút</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">Chỉ xem tóm tắt</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">Đang chờ thẩm định y khoa</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">Đã thay đổi từ khi được duyệt</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Nguồn và thẩm định</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Dành cho nhân viên</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Trang %1 trên %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">In ngày %1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">Câu hỏi của tôi</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">To hơn</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Nhỏ hơn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Trái</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Phải</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Xuống</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Xong</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">Đổi mã PIN</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">Các chữ số mở bảng này</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">Đã đổi mã PIN.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Không lưu được: %1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">Mã PIN không đúng. Xin gõ lại, rồi chạm vào Xác nhận.</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">Gõ mã PIN hiện tại, rồi chạm vào Xác nhận.</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">Gõ mã PIN mới một lần nữa, rồi chạm vào Xác nhận.</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1 Xin gõ một mã PIN mới khác.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">Hai lần gõ mã PIN mới không giống nhau. Xin gõ lại mã PIN mới.</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">Gõ mã PIN mới gồm %1 đến %2 chữ số, rồi chạm vào Xác nhận.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Xác nhận</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Xóa chữ</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">Ở đây không có âm thanh. Quý vị có thể đọc lời nói trên trang.</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">Không phát được. Quý vị có thể đọc lời nói trên trang.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">In</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">Đang in…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">Đã in xong. Mời quý vị lấy giấy ở máy in.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">Máy in đã dừng. Chưa in được gì. Nhân viên của chúng tôi có thể giúp.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">Không in được. Quý vị có thể dùng mã, hoặc hỏi nhân viên của chúng tôi.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">Máy in không trả lời kịp. Sẽ không in thêm nữa. Nhân viên của chúng tôi có thể giúp.</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">Hôm nay không in thêm được nữa. Quý vị có thể dùng mã.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">Không kết nối được máy in. Quý vị có thể dùng mã.</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Đọc tiếp</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">Mang câu hỏi của tôi về</translation>
    </message>
</context>
<context>
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Nâng màn hình</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">Tải lại nội dung</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">Hiển thị những gì mới được đưa vào thư mục nội dung</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">Chương trình khởi động lại và tạo lại nội dung trong lúc đó. Những gì đang hiển thị được giữ nguyên cho đến khi tạo xong và không có ai trước màn hình. Nếu nội dung có lỗi, sau đó vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">Tải lại ngay</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">Khởi động lại</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">Đóng chương trình rồi khởi động lại</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">Chương trình đóng lại rồi khởi động lại. Việc này mất vài giây.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">Khởi động lại ngay</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">Đã thay đổi từ khi %1 duyệt ngày %2.</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">Đang chờ thẩm định y khoa</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">%1 thẩm định ngày %2. Lần thẩm định tới: %3.</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">Đây là thông tin, không phải lời khuyên y khoa. Bác sĩ có thể cho biết điều này có ý nghĩa gì với quý vị.</translation>
    </message>
</context>
<context>
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">Kiểm tra màn hình</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">Màu trơn và các mép</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1/%2. Một đường trắng chạy dọc cả bốn mép. Chạm để kết thúc.</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1/%2. Mọi chỗ có giống nhau không? Chạm để sang màu tiếp theo.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Tìm: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">Gõ điều quý vị muốn tìm, hoặc mở một mục sau:</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">Không tìm thấy. Một trong các mục sau có thể giúp:</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
        <translation type="unfinished">Không có đúng như đã gõ. Đây là mục gần giống:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">Đã tìm thấy:</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">Hình này có thể khó nhìn. Quý vị quyết định có xem hay không.</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
        <translation type="unfinished">Những con số này cho biết người mắc bệnh này sống được bao lâu. Chúng nói về nhiều người, không phải về quý vị. Quý vị quyết định có xem hay không.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Xem</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">Đóng thẻ này</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Xuống</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Xong</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Nội dung</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished">Giải thích từ ngữ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Skip to text</source>
        <translation type="unfinished">Đến nội dung</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 phút</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">Nguồn của “%1”</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">Ý nghĩa của các nhãn</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">Bây giờ mọi thứ được đọc thành tiếng. Phím Tab hoặc mũi tên để đi tiếp, Enter để chọn, Escape để quay lại. Giữ phím Home để kết thúc.</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
        <translation type="unfinished">Đã tắt đọc thành tiếng.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">nút</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">ô</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">từ có giải thích</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">đã chọn</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">chưa chọn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 trên %2</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">Quý vị còn ở đây không? Nhấn phím bất kỳ hoặc chạm vào màn hình để tiếp tục.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">Tìm thấy %1</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">Còn %1 giây</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Xuống</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Dành cho nhân viên</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">Chạm để bắt đầu</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">Câu hỏi của tôi</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">Đây là thông tin, không phải lời khuyên y khoa. Bác sĩ có thể cho biết điều này có ý nghĩa gì với quý vị.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Mang về</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">Quý vị muốn mang gì về?</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">Tóm tắt phần này</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">Toàn bộ phần này</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">Câu hỏi của tôi (%1)</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">Địa chỉ trang này</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished">Đoạn trước</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">Đoạn tiếp theo</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">Điện thoại sẽ mở trang này trên trang web của chúng tôi. Cần có mạng.</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">Điện thoại sẽ hiện ngay nội dung: không cần mạng.</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">Đánh dấu những câu quý vị muốn hỏi.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">Hướng máy ảnh điện thoại vào ô vuông rồi lưu nội dung: không cần mạng.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">Hướng máy ảnh điện thoại vào ô vuông.</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">Chạm vào địa chỉ hiện trên điện thoại.</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">Lưu nội dung hiện trên điện thoại: sao chép hoặc chụp màn hình.</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">Làm tương tự với đoạn tiếp theo. Có tất cả %1 đoạn.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 phút</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">Bằng %1</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">Quý vị muốn tìm hiểu điều gì?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">Hãy chạm vào một chủ đề.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">Kiểm tra cảm ứng</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">Mọi phần của màn hình, và nhiều ngón tay</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">Vuốt qua tất cả các ô, kể cả ở góc. Ô được tô ở chỗ màn hình nhận ra ngón tay; các ô nằm sau thẻ này thì không được.</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">Số ô đã tô: %1. Số ngón tay cùng lúc: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Xong</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">Bản gốc đã thay đổi sau khi bản này được dịch. Nếu có điều gì quan trọng với quý vị, xin hỏi nhân viên của chúng tôi.</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">Bản dịch này là bản nháp, chưa được người có chuyên môn kiểm tra. Nếu có điều gì quan trọng với quý vị, xin hỏi nhân viên của chúng tôi.</translation>
    </message>
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">Phần này chưa được cập nhật bằng ngôn ngữ của quý vị. Nội dung được hiển thị bằng %1.</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">Chủ đề này chưa có bằng ngôn ngữ của quý vị. Nội dung được hiển thị bằng %1.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">ít hơn %1</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">Chưa đếm được gì.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">Lượt ghé: %1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">Những gì được đọc hôm nay, tuần trước và tháng trước; không nhận diện ai</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 đến %2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">Số trang trong một lượt thông thường: %1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">Không liệt kê các trang được mở ít hơn %1 lần.</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">Đang in…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">Đã in xong.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">Máy in đã dừng. Chưa in được gì.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">Không in được.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">Máy in không trả lời kịp. Sẽ không in thêm nữa.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">Không kết nối được máy in.</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">Việc sử dụng ki-ốt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">In</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Khoảng thời gian</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hôm nay</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">Tuần trước</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">Tháng trước</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">Số lần mở từng trang</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">Khi bắt đầu lượt dùng</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">Ngôn ngữ, cỡ chữ và âm lượng</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">Mỗi khách có thể thay đổi; khách sau lại bắt đầu với các giá trị này.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Không lưu được: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Cỡ chữ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Nhỏ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Vừa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Lớn</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Lớn nhất</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished">Âm lượng giọng đọc</translation>
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
        <translation type="unfinished">Mã PIN chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">Mã PIN có %1 đến %2 chữ số, mã này có %3.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">Mã PIN phải có ít nhất %1 chữ số khác nhau.</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">Các chữ số nối tiếp nhau, như 123456 hoặc 654321.</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">Các chữ số giống nhau lặp đi lặp lại, như 123123.</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">Trông giống ngày tháng hoặc năm: đó là những số bị thử đầu tiên.</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">Đây là số mà nhiều người chọn.</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">Mã này ghép thành hoặc chứa một từ hay một số của phòng khám, hoặc một từ thông dụng.</translation>
    </message>
</context>
</TS>
