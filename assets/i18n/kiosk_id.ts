<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AnswerRow</name>
    <message>
        <source>That is right.</source>
        <translation type="unfinished">Benar.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished">Belum tepat.</translation>
    </message>
</context>
<context>
    <name>BarButtons</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Berikutnya</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">Kembali membaca</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Uji pengetahuan Anda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Ke atas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Ke bawah</translation>
    </message>
    <message>
        <source>No voice in this language</source>
        <translation type="unfinished">Tidak ada suara untuk bahasa ini</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation type="unfinished">Tidak ada suara di sini</translation>
    </message>
    <message>
        <source>The voice is not working</source>
        <translation type="unfinished">Suara sedang tidak berfungsi</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dengarkan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Cari</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Sembunyikan</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Sembunyikan halaman</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">Tampilan</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">Bahasa: %1</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>Read all of it</source>
        <translation type="unfinished">Baca selengkapnya</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Uji pengetahuan Anda</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Bawa pulang</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Sumber dan tinjauan</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>All subjects</source>
        <translation type="unfinished">Semua topik</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Kembali ke menu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Tutup</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Larger, or as a table</source>
        <translation type="unfinished">Lebih besar atau tabel</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>Show it as</source>
        <translation type="unfinished">Tampilkan sebagai</translation>
    </message>
    <message>
        <source>A chart</source>
        <translation type="unfinished">Grafik</translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished">Tabel</translation>
    </message>
</context>
<context>
    <name>CheckPlace</name>
    <message>
        <source>Check what you know  ·  %1 of %2</source>
        <translation type="unfinished">Uji pengetahuan Anda  ·  %1 dari %2</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation type="unfinished">Pertanyaan sebelumnya</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Go back to menu</source>
        <translation type="unfinished">Kembali ke menu</translation>
    </message>
</context>
<context>
    <name>DimmedScreen</name>
    <message>
        <source>Show the screen again</source>
        <translation type="unfinished">Tampilkan layar lagi</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Display</source>
        <translation type="unfinished">Tampilan</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Ukuran teks</translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished">Kecil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">Sedang</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Besar</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Terbesar</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished">Warna</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Biasa</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">Putih di atas hitam</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">Hitam di atas putih</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished">Lembut</translation>
    </message>
    <message>
        <source>Movement and height</source>
        <translation type="unfinished">Gerakan dan ketinggian</translation>
    </message>
    <message>
        <source>No moving parts</source>
        <translation type="unfinished">Tanpa gerakan</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">Turunkan layar</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">Sembunyikan layar</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished">Sumber: %1</translation>
    </message>
    <message>
        <source>%1  ·  Sources: %2</source>
        <translation type="unfinished">%1  ·  Sumber: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceName</name>
    <message>
        <source>Established</source>
        <translation type="unfinished">Sudah diakui</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation type="unfinished">Bukti beragam</translation>
    </message>
    <message>
        <source>Clinic statement</source>
        <translation type="unfinished">Pernyataan klinik</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished">Sumber</translation>
    </message>
    <message>
        <source>Doctors and guidelines widely agree on this.</source>
        <translation type="unfinished">Dokter dan pedoman secara luas sepakat tentang hal ini.</translation>
    </message>
    <message>
        <source>Studies do not agree on this, or there are too few of them. Ask your doctor what it means for you.</source>
        <translation type="unfinished">Hasil penelitian tidak sejalan, atau penelitiannya terlalu sedikit. Tanyakan kepada dokter apa artinya bagi Anda.</translation>
    </message>
    <message>
        <source>This is what the clinic says about its own work. Independent studies may not have shown it. Ask your doctor what is known.</source>
        <translation type="unfinished">Ini yang dikatakan klinik tentang pekerjaannya sendiri. Penelitian independen mungkin belum membuktikannya. Tanyakan kepada dokter apa yang sudah diketahui.</translation>
    </message>
    <message>
        <source>This is where the figures come from.</source>
        <translation type="unfinished">Dari sinilah angka-angka ini berasal.</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger picture</source>
        <translation type="unfinished">Gambar lebih besar</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Play again</source>
        <translation type="unfinished">Putar lagi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Lanjutkan</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Putar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Jeda</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation type="unfinished">Mundur 10 detik</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished">Maju 10 detik</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished">Lebih pelan</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Lebih keras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Selesai</translation>
    </message>
</context>
<context>
    <name>HelpfulRow</name>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Terima kasih.</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation type="unfinished">Apakah ini membantu?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>Yes, this was helpful</source>
        <translation type="unfinished">Ya, ini membantu</translation>
    </message>
    <message>
        <source>Not really</source>
        <translation type="unfinished">Kurang</translation>
    </message>
    <message>
        <source>This was not really helpful</source>
        <translation type="unfinished">Ini kurang membantu</translation>
    </message>
</context>
<context>
    <name>HideButton</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Sembunyikan</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Sembunyikan halaman</translation>
    </message>
</context>
<context>
    <name>HideCover</name>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished">Lanjut membaca</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Apakah Anda masih di sini?</translation>
    </message>
    <message>
        <source>To keep your visit private, this screen will start over.</source>
        <translation type="unfinished">Untuk menjaga privasi Anda, layar ini akan kembali ke awal.</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation type="unfinished">Lanjutkan membaca</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished">Selesai sekarang</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation type="unfinished">Singkatnya</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Papan ketik</translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished">Indeks</translation>
    </message>
    <message>
        <source>Other keys: %1</source>
        <translation type="unfinished">Tombol lain: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spasi</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Hapus huruf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Kosongkan</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Jeda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Mundur</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">Kalimat sebelumnya</translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished">Ulangi</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">Ulangi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Maju</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished">Kalimat berikutnya</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Lebih lambat</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Lebih cepat</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished">Lebih pelan</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Lebih keras</translation>
    </message>
</context>
<context>
    <name>LoweredScreen</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Naikkan layar</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">Apa yang ingin Anda ketahui?</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">Sentuh sebuah topik.</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a subject to read about it.</source>
        <translation type="unfinished">Sentuh sebuah topik untuk membacanya.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1 dari %2  ·  %3 menit</translation>
    </message>
    <message>
        <source>Only in short</source>
        <translation type="unfinished">Hanya ringkasan</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Sumber dan tinjauan</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Bawa pulang</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Sembunyikan halaman</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished">Dicetak pada %1</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished">Pertanyaan saya</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Perbesar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Perkecil</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Kiri</translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished">Kanan</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Ke atas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Ke bawah</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Selesai</translation>
    </message>
</context>
<context>
    <name>PlayedBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">Putar film (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">Putar rekaman (%1)</translation>
    </message>
    <message>
        <source>Put these words away</source>
        <translation type="unfinished">Sembunyikan teks ini</translation>
    </message>
    <message>
        <source>Read what is said</source>
        <translation type="unfinished">Baca apa yang dikatakan</translation>
    </message>
</context>
<context>
    <name>PlayerSheet</name>
    <message>
        <source>There is no sound here. You can read what is said on the page.</source>
        <translation type="unfinished">Di sini tidak ada suara. Anda dapat membaca apa yang dikatakan di halaman.</translation>
    </message>
    <message>
        <source>This cannot be played. You can read what is said on the page.</source>
        <translation type="unfinished">Ini tidak dapat diputar. Anda dapat membaca apa yang dikatakan di halaman.</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print it</source>
        <translation type="unfinished">Cetak</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">Sedang dicetak…</translation>
    </message>
    <message>
        <source>It is printed. Please take it from the printer.</source>
        <translation type="unfinished">Sudah dicetak. Silakan ambil dari printer.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed. Our staff can help.</source>
        <translation type="unfinished">Printer berhenti. Tidak ada yang dicetak. Staf kami dapat membantu.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come. Our staff can help.</source>
        <translation type="unfinished">Printer terlalu lama menjawab. Tidak ada lagi yang akan dicetak. Staf kami dapat membantu.</translation>
    </message>
    <message>
        <source>No more can be printed today. The code works as well.</source>
        <translation type="unfinished">Hari ini tidak bisa mencetak lagi. Kodenya juga bisa dipakai.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. The code works as well.</source>
        <translation type="unfinished">Printer tidak dapat dihubungi. Kodenya juga bisa dipakai.</translation>
    </message>
</context>
<context>
    <name>QuestionsBlock</name>
    <message>
        <source>Take my questions home</source>
        <translation type="unfinished">Bawa pulang pertanyaan saya</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Cari</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Bawa pulang</translation>
    </message>
    <message>
        <source>Hide the page</source>
        <translation type="unfinished">Sembunyikan halaman</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">Menunggu tinjauan medis</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. Next review due %3.</source>
        <translation type="unfinished">Ditinjau oleh %1 pada %2. Tinjauan berikutnya %3.</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">Ini adalah informasi, bukan nasihat medis. Dokter dapat menjelaskan artinya bagi Anda.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Cari: %1</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Cari</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">Kembali membaca</translation>
    </message>
    <message>
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">Ketik yang Anda cari, atau buka salah satu ini:</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">Tidak ditemukan. Salah satu ini mungkin membantu:</translation>
    </message>
    <message>
        <source>Not found as it is typed. This is close to it:</source>
        <translation type="unfinished">Tidak ada yang persis sama. Ini yang mirip:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished">Ditemukan:</translation>
    </message>
</context>
<context>
    <name>SensitiveNote</name>
    <message>
        <source>This picture may be hard to look at. You decide whether to see it.</source>
        <translation type="unfinished">Gambar ini mungkin berat untuk dilihat. Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>These numbers say how long people live with this illness. They speak of many people, not of you. You decide whether to see them.</source>
        <translation type="unfinished">Angka ini menunjukkan berapa lama orang hidup dengan penyakit ini. Ini tentang banyak orang, bukan tentang Anda. Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Tampilkan</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>Close this card</source>
        <translation type="unfinished">Tutup kartu ini</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Ke atas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Ke bawah</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Selesai</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished">Isi</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation type="unfinished">Penjelasan kata</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation type="unfinished">Ke teks</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 menit</translation>
    </message>
</context>
<context>
    <name>SourcesPlace</name>
    <message>
        <source>Sources for “%1”</source>
        <translation type="unfinished">Sumber untuk “%1”</translation>
    </message>
    <message>
        <source>What the labels mean</source>
        <translation type="unfinished">Arti label</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Everything is spoken now. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">Sekarang semuanya dibacakan. Tombol Tab atau panah untuk maju, Enter untuk memilih, Escape untuk kembali. Tahan Home untuk mengakhiri.</translation>
    </message>
    <message>
        <source>Speaking is off.</source>
        <translation type="unfinished">Pembacaan dimatikan.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">tombol</translation>
    </message>
    <message>
        <source>tile</source>
        <translation type="unfinished">kotak</translation>
    </message>
    <message>
        <source>explained word</source>
        <translation type="unfinished">kata yang dijelaskan</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">dipilih</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished">tidak dipilih</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 dari %2</translation>
    </message>
    <message>
        <source>Are you still there? Press any key or touch the screen to go on.</source>
        <translation type="unfinished">Apakah Anda masih di sini? Tekan tombol apa saja atau sentuh layar untuk melanjutkan.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished">%1 ditemukan</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation type="unfinished">%1 detik lagi</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished">Sentuh untuk mulai</translation>
    </message>
</context>
<context>
    <name>TakeHomeSheet</name>
    <message>
        <source>My questions</source>
        <translation type="unfinished">Pertanyaan saya</translation>
    </message>
    <message>
        <source>This is information, not medical advice. Your doctor can tell you what it means for you.</source>
        <translation type="unfinished">Ini adalah informasi, bukan nasihat medis. Dokter dapat menjelaskan artinya bagi Anda.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Bawa pulang</translation>
    </message>
    <message>
        <source>What would you like to take home?</source>
        <translation type="unfinished">Apa yang ingin Anda bawa pulang?</translation>
    </message>
    <message>
        <source>This section in short</source>
        <translation type="unfinished">Ringkasan bagian ini</translation>
    </message>
    <message>
        <source>The whole section</source>
        <translation type="unfinished">Seluruh bagian</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation type="unfinished">Pertanyaan saya (%1)</translation>
    </message>
    <message>
        <source>The address of this page</source>
        <translation type="unfinished">Alamat halaman ini</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">Centang pertanyaan yang ingin Anda ajukan.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square. It needs no network.</source>
        <translation type="unfinished">Arahkan kamera ponsel ke kotak ini. Tidak perlu jaringan.</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation type="unfinished">Kode %1 dari %2</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation type="unfinished">Kode sebelumnya</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">Ini terlalu panjang untuk kode di layar ini.</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation type="unfinished">Kode berikutnya</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 menit</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">Apa yang ingin Anda ketahui?</translation>
    </message>
    <message>
        <source>Touch a subject.</source>
        <translation type="unfinished">Sentuh sebuah topik.</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>The original text has changed since this was translated. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">Teks aslinya telah berubah sejak diterjemahkan. Tanyakan kepada petugas kami jika ada hal yang penting bagi Anda.</translation>
    </message>
    <message>
        <source>This translation is a draft. No qualified person has checked it yet. Please ask our staff if something matters to you.</source>
        <translation type="unfinished">Terjemahan ini masih draf. Belum ada ahli yang memeriksanya. Tanyakan kepada petugas kami jika ada hal yang penting bagi Anda.</translation>
    </message>
</context>
</TS>
