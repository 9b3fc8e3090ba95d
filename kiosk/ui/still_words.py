"""What the still page says, in all languages of the kiosk: it has to do without the library and without Qt Linguist."""

WORDS: tuple[tuple[str, str, str], ...] = (
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
"""Language, what to do, and one sentence more; in the order in which they stand on the page."""
