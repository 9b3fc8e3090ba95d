"""Texts of the fallback screen in all languages; it must work without the library and Qt's translations."""

Words = tuple[tuple[str, str, str], ...]
"""Language code, heading and one more sentence, in the order of the cards."""

ASK_STAFF: Words = (
    ("en", "Please ask our staff", "They are glad to help you."),
    ("zh-Hans", "请咨询我们的工作人员", "他们很乐意帮助您。"),
    ("ar", "يُرجى سؤال موظفينا", "يسعدهم أن يساعدوك."),
    ("es", "Pregunte a nuestro personal", "Le ayudará con mucho gusto."),
    ("ko", "직원에게 문의해 주세요", "기꺼이 도와드립니다."),
    ("ja", "スタッフにお尋ねください", "喜んでお手伝いします。"),
    ("id", "Silakan tanya petugas kami", "Mereka dengan senang hati membantu Anda."),
    ("vi", "Vui lòng hỏi nhân viên của chúng tôi", "Họ sẵn lòng giúp quý vị."),
    ("th", "โปรดสอบถามเจ้าหน้าที่ของเรา", "เจ้าหน้าที่ยินดีช่วยเหลือคุณ"),
    ("ru", "Обратитесь к нашим сотрудникам", "Они охотно вам помогут."),
)
"""Shown while the kiosk does not work."""

GETTING_READY: Words = (
    ("en", "One moment, please", "We are getting this screen ready."),
    ("zh-Hans", "请稍候", "屏幕正在准备中。"),
    ("ar", "لحظة من فضلك", "نجهّز هذه الشاشة."),
    ("es", "Un momento, por favor", "Estamos preparando esta pantalla."),
    ("ko", "잠시만 기다려 주세요", "화면을 준비하고 있습니다."),
    ("ja", "少々お待ちください", "画面を準備しています。"),
    ("id", "Mohon tunggu sebentar", "Layar ini sedang disiapkan."),
    ("vi", "Xin chờ một chút", "Màn hình này đang được chuẩn bị."),
    ("th", "กรุณารอสักครู่", "กำลังเตรียมหน้าจอนี้"),
    ("ru", "Одну минуту, пожалуйста", "Мы готовим этот экран к работе."),
)
"""Shown while the library is built for the first time."""
