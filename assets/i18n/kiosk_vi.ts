<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
    <name>BarButtons</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Tiếp</translation>
    </message>
    <message>
        <source>Back to reading</source>
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
        <source>No voice in this language</source>
        <translation type="unfinished">Không có giọng đọc cho ngôn ngữ này</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation type="unfinished">Ở đây không có âm thanh</translation>
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
        <source>Search</source>
        <translation type="unfinished">Tìm</translation>
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
        <source>Display</source>
        <translation type="unfinished">Hiển thị</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">Ngôn ngữ: %1</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>Read all of it</source>
        <translation type="unfinished">Đọc toàn bộ</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Tự kiểm tra hiểu biết</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Mang về</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Nguồn và thẩm định</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>All subjects</source>
        <translation type="unfinished">Tất cả chủ đề</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Về trang chọn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Larger, or as a table</source>
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
        <source>Check what you know  ·  %1 of %2</source>
        <translation type="unfinished">Tự kiểm tra hiểu biết  ·  %1/%2</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished">Câu trước</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Câu tiếp theo</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Về trang chọn</translation>
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
        <source>No moving parts</source>
        <translation type="unfinished">Không chuyển động</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">Hạ thấp màn hình</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">Ẩn màn hình</translation>
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
        <translation type="unfinished">Ý kiến của trung tâm</translation>
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
        <translation type="unfinished">Đây là điều trung tâm nói về công việc của mình. Các nghiên cứu độc lập có thể chưa chứng minh điều này. Xin hỏi bác sĩ những gì đã được biết.</translation>
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
        <source>Go on</source>
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
        <source>10 seconds back</source>
        <translation type="unfinished">Lùi 10 giây</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished">Tiến 10 giây</translation>
    </message>
    <message>
        <source>Softer</source>
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
    <name>HideCover</name>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">Đọc tiếp</translation>
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
        <source>Keep reading</source>
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
        <translation type="unfinished">Mục lục</translation>
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
    <name>ListenButtons</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Câu trước</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">Câu trước</translation>
    </message>
    <message>
        <source>Again</source>
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
        <source>Softer</source>
        <translation type="unfinished">Nhỏ hơn</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">To hơn</translation>
    </message>
</context>
<context>
    <name>LoweredScreen</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Nâng màn hình</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">Quý vị muốn tìm hiểu điều gì?</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">Hãy chạm vào một chủ đề.</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a subject to read about it.</source>
        <translation type="unfinished">Chạm vào một chủ đề để đọc.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1/%2  ·  %3 phút</translation>
    </message>
    <message>
        <source>Only in short</source>
        <translation type="unfinished">Chỉ xem tóm tắt</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Nguồn và thẩm định</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Mang về</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Ẩn trang</translation>
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
    <name>PlayedBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">Xem phim (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">Nghe bản ghi âm (%1)</translation>
    </message>
    <message>
        <source>Put these words away</source>
        <translation type="unfinished">Ẩn phần chữ này</translation>
    </message>
    <message>
        <source>Read what is said</source>
        <translation type="unfinished">Đọc lời nói</translation>
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
        <source>The printer does not answer in time. Nothing more will come. Our staff can help.</source>
        <translation type="unfinished">Máy in không trả lời kịp. Sẽ không in thêm nữa. Nhân viên của chúng tôi có thể giúp.</translation>
    </message>
    <message>
        <source>No more can be printed today. The code works as well.</source>
        <translation type="unfinished">Hôm nay không in thêm được nữa. Quý vị có thể dùng mã.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The code works as well.</source>
        <translation type="unfinished">Không kết nối được máy in. Quý vị có thể dùng mã.</translation>
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
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Tìm</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Mang về</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Ẩn trang</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
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
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Tìm: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Tìm</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">Quay lại đọc</translation>
    </message>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">Gõ điều quý vị muốn tìm, hoặc mở một mục sau:</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">Không tìm thấy. Một trong các mục sau có thể giúp:</translation>
    </message>
    <message>
        <source>Not found as it is typed. This is close to it:</source>
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
        <source>These numbers say how long people live with this illness. They speak of many people, not of you. You decide whether to see them.</source>
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
        <source>Words explained</source>
        <translation type="unfinished">Giải thích từ ngữ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>To the text</source>
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
        <source>Everything is spoken now. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">Bây giờ mọi thứ được đọc thành tiếng. Phím Tab hoặc mũi tên để đi tiếp, Enter để chọn, Escape để quay lại. Giữ phím Home để kết thúc.</translation>
    </message>
    <message>
        <source>Speaking is off.</source>
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
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">Đánh dấu những câu quý vị muốn hỏi.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. It needs no network.</source>
        <translation type="unfinished">Hướng máy ảnh điện thoại vào ô vuông. Không cần mạng.</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation type="unfinished">Mã %1 trên %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation type="unfinished">Mã trước</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">Nội dung này quá dài cho các mã trên màn hình này.</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation type="unfinished">Mã tiếp theo</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 phút</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">Quý vị muốn tìm hiểu điều gì?</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">Hãy chạm vào một chủ đề.</translation>
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
</context>
</TS>
