<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>All topics</source>
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
    <message>
        <source>More</source>
        <translation type="unfinished">Lainnya</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished">Tombol lainnya</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Berikutnya</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Lanjutkan membaca</translation>
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
        <source>No voice</source>
        <translation type="unfinished">Tanpa suara</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished">Tanpa bunyi</translation>
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
        <source>Can&apos;t be read aloud in this language</source>
        <translation type="unfinished">Tidak dapat dibacakan dalam bahasa ini</translation>
    </message>
    <message>
        <source>No sound on this kiosk</source>
        <translation type="unfinished">Tidak ada suara di kios ini</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Cari</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation type="unfinished">Bawa pulang</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished">Tampilan</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished">Bahasa: %1</translation>
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
        <source>Stop</source>
        <translation type="unfinished">Hentikan</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished">Hentikan pembacaan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Jeda</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished">Mundur</translation>
    </message>
    <message>
        <source>One sentence back</source>
        <translation type="unfinished">Kalimat sebelumnya</translation>
    </message>
    <message>
        <source>Repeat</source>
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
        <source>Quieter</source>
        <translation type="unfinished">Lebih pelan</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Lebih keras</translation>
    </message>
</context>
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
    <name>ChartBlock</name>
    <message>
        <source>Enlarge or show as table</source>
        <translation type="unfinished">Perbesar atau tampilkan tabel</translation>
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
        <source>Check what you know  ·  Question %1 of %2</source>
        <translation type="unfinished">Uji pengetahuan Anda  ·  Pertanyaan %1 dari %2</translation>
    </message>
    <message>
        <source>Previous question</source>
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
    <name>CheckRow</name>
    <message>
        <source>In order</source>
        <translation type="unfinished">Baik</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Perlu diperiksa</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation type="unfinished">Tidak berfungsi</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished">Dan %1 lagi.</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished">Potongan %1 dari %2</translation>
    </message>
    <message>
        <source>Your questions appear here when you tick them.</source>
        <translation type="unfinished">Pertanyaan Anda muncul di sini setelah dicentang.</translation>
    </message>
    <message>
        <source>This is too long for codes on this screen.</source>
        <translation type="unfinished">Ini terlalu panjang untuk kode di layar ini.</translation>
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
        <translation type="unfinished">Tidak ada pustaka lain yang dapat ditampilkan.</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation type="unfinished">Ini tidak dapat dilakukan: %1</translation>
    </message>
</context>
<context>
    <name>ContentProblem</name>
    <message>
        <source>The file cannot be read: something was typed wrong here.</source>
        <translation type="unfinished">Berkas tidak dapat dibaca: ada yang salah ketik di sini.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation type="unfinished">Ada yang kurang di sini.</translation>
    </message>
    <message>
        <source>A name is used here that does not exist.</source>
        <translation type="unfinished">Nama yang dipakai di sini tidak ada.</translation>
    </message>
    <message>
        <source>Something here does not have the form that it must have.</source>
        <translation type="unfinished">Ada yang bentuknya tidak sesuai ketentuan di sini.</translation>
    </message>
    <message>
        <source>A figure here has no source, or one that does not exist.</source>
        <translation type="unfinished">Ada angka di sini yang tidak memiliki sumber, atau sumbernya tidak ada.</translation>
    </message>
    <message>
        <source>A picture, film or recording is missing or cannot be shown.</source>
        <translation type="unfinished">Gambar, film, atau rekaman tidak ada atau tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>The translation differs from the original in figures, names or links.</source>
        <translation type="unfinished">Terjemahan berbeda dari aslinya dalam angka, nama, atau tautan.</translation>
    </message>
    <message>
        <source>Something here is wrong.</source>
        <translation type="unfinished">Ada yang salah di sini.</translation>
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
        <source>Reduce motion</source>
        <translation type="unfinished">Kurangi gerakan</translation>
    </message>
    <message>
        <source>Move page lower</source>
        <translation type="unfinished">Turunkan halaman</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished">Sembunyikan layar</translation>
    </message>
</context>
<context>
    <name>EarlierAction</name>
    <message>
        <source>Last good library</source>
        <translation type="unfinished">Pustaka baik terakhir</translation>
    </message>
    <message>
        <source>Shows what was shown before the last change</source>
        <translation type="unfinished">Menampilkan yang ditampilkan sebelum perubahan terakhir</translation>
    </message>
    <message>
        <source>The program starts again and shows what was shown before the last change. It stays so until the content changes, or is reloaded.</source>
        <translation type="unfinished">Program mulai lagi dan menampilkan yang ditampilkan sebelum perubahan terakhir. Ini tetap begitu sampai isinya berubah atau dimuat ulang.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Tampilkan</translation>
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
        <source>Continue</source>
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
        <source>Back 10 seconds</source>
        <translation type="unfinished">Mundur 10 detik</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished">Maju 10 detik</translation>
    </message>
    <message>
        <source>Quieter</source>
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
    <name>GlassPage</name>
    <message>
        <source>Size of the glass</source>
        <translation type="unfinished">Ukuran layar</translation>
    </message>
    <message>
        <source>Measured with a bank card</source>
        <translation type="unfinished">Diukur dengan kartu bank</translation>
    </message>
    <message>
        <source>Hold a bank card to the glass, over the one that is drawn. Make the drawn one larger or smaller until both are as large. The glass then measures %1 inches.</source>
        <translation type="unfinished">Tempelkan kartu bank ke layar, di atas kartu yang digambar. Perbesar atau perkecil gambarnya sampai keduanya sama besar. Ukuran layar menjadi %1 inci.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Ini tidak dapat disimpan: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Simpan</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation type="unfinished">Jauh lebih kecil</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Perbesar</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation type="unfinished">Jauh lebih besar</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too small to read, so it cannot be kept.</source>
        <translation type="unfinished">Ukuran ini tidak dapat disimpan: teks halaman akan terlalu kecil untuk dibaca.</translation>
    </message>
    <message>
        <source>At this size the text of the pages would be too large for the screen, so it cannot be kept.</source>
        <translation type="unfinished">Ukuran ini tidak dapat disimpan: teks halaman akan terlalu besar untuk layar.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Close this and open it again in a minute; if it says the same, tell your technician.</source>
        <translation type="unfinished">Tutup ini dan buka lagi satu menit kemudian; jika pesannya tetap sama, beri tahu teknisi Anda.</translation>
    </message>
    <message>
        <source>Measure the screen from corner to corner. If it is not this size, set the size that you measured.</source>
        <translation type="unfinished">Ukur layar dari sudut ke sudut. Jika ukurannya berbeda, atur sesuai hasil pengukuran Anda.</translation>
    </message>
    <message>
        <source>Measure the screen and set its size: on the staff panel, or as `screen_diagonal` (DIAGONAL= at the installation).</source>
        <translation type="unfinished">Ukur layar dan atur ukurannya: di panel petugas, atau sebagai `screen_diagonal` (DIAGONAL= saat pemasangan).</translation>
    </message>
    <message>
        <source>Ask a clinician to read these texts, and the content author to record the review with `main.py review`.</source>
        <translation type="unfinished">Minta dokter membaca teks ini, dan penulis isi mencatat tinjauan dengan `main.py review`.</translation>
    </message>
    <message>
        <source>The settings of this machine cannot be used: %1</source>
        <translation type="unfinished">Pengaturan mesin ini tidak dapat dipakai: %1</translation>
    </message>
    <message>
        <source>Have your technician mend the settings file.</source>
        <translation type="unfinished">Minta teknisi Anda memperbaiki berkas pengaturan.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2, and every byte of it is sound.</source>
        <translation type="unfinished">Pustaka disusun pada %1 dari %2, dan seluruh isinya utuh sampai byte terakhir.</translation>
    </message>
    <message>
        <source>The library was built on %1 from %2; it has not been looked through to its end yet.</source>
        <translation type="unfinished">Pustaka disusun pada %1 dari %2; pemeriksaannya belum sampai selesai.</translation>
    </message>
    <message>
        <source>An older library is shown, built on %1: the newest content in %2 is not in it.</source>
        <translation type="unfinished">Yang ditampilkan adalah pustaka lama, disusun pada %1: isi terbaru di %2 tidak ada di dalamnya.</translation>
    </message>
    <message>
        <source>The library is damaged: %1</source>
        <translation type="unfinished">Pustaka rusak: %1</translation>
    </message>
    <message>
        <source>Have your technician build the library again, and look at the disk.</source>
        <translation type="unfinished">Minta teknisi Anda menyusun ulang pustaka dan memeriksa disk.</translation>
    </message>
    <message>
        <source>There is no library that could be shown: %1</source>
        <translation type="unfinished">Tidak ada pustaka yang dapat ditampilkan: %1</translation>
    </message>
    <message>
        <source>Have your technician run `main.py build`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">Minta teknisi Anda menjalankan `main.py build`, sebagai pengguna yang menjalankan kiosk.</translation>
    </message>
    <message>
        <source>The library could not be read in time.</source>
        <translation type="unfinished">Pustaka tidak dapat dibaca tepat waktu.</translation>
    </message>
    <message>
        <source>No medical review is due within 30 days.</source>
        <translation type="unfinished">Tidak ada tinjauan medis yang jatuh tempo dalam 30 hari.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet: %1.</source>
        <translation type="unfinished">Belum ditinjau oleh tenaga medis: %1.</translation>
    </message>
    <message>
        <source>A medical review is due soon: %1.</source>
        <translation type="unfinished">Tinjauan medis segera jatuh tempo: %1.</translation>
    </message>
    <message>
        <source>Arrange the review of these topics now.</source>
        <translation type="unfinished">Atur tinjauan topik-topik ini sekarang.</translation>
    </message>
    <message>
        <source>The date for a medical review has passed: %1.</source>
        <translation type="unfinished">Tanggal tinjauan medis sudah lewat: %1.</translation>
    </message>
    <message>
        <source>Have a clinician review these topics: what they say may be out of date.</source>
        <translation type="unfinished">Minta tenaga medis meninjau topik-topik ini: isinya mungkin sudah usang.</translation>
    </message>
    <message>
        <source>When reviews are due could not be read.</source>
        <translation type="unfinished">Jadwal tinjauan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Nothing has changed since a clinician reviewed it.</source>
        <translation type="unfinished">Tidak ada yang berubah sejak ditinjau dokter.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1.</source>
        <translation type="unfinished">Berubah sejak ditinjau: %1.</translation>
    </message>
    <message>
        <source>Changed since it was reviewed: %1. Not reviewed by a clinician yet: %2.</source>
        <translation type="unfinished">Berubah sejak ditinjau: %1. Belum ditinjau dokter: %2.</translation>
    </message>
    <message>
        <source>What is reviewed could not be read.</source>
        <translation type="unfinished">Status tinjauan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The disk can be written to and has %1 free.</source>
        <translation type="unfinished">Disk dapat ditulisi dan masih kosong %1.</translation>
    </message>
    <message>
        <source>The disk has only %1 left.</source>
        <translation type="unfinished">Disk hanya tersisa %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk this week.</source>
        <translation type="unfinished">Minta teknisi Anda mengosongkan ruang di disk minggu ini.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are left.</source>
        <translation type="unfinished">Disk penuh: tersisa %1.</translation>
    </message>
    <message>
        <source>Have your technician make room on the disk today.</source>
        <translation type="unfinished">Minta teknisi Anda mengosongkan ruang di disk hari ini.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation type="unfinished">Tidak ada yang dapat ditulis ke %1.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician look at the disk.</source>
        <translation type="unfinished">Nyalakan ulang mesin; jika pesannya tetap sama, minta teknisi Anda memeriksa disk.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished">Disk tidak menjawab.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, have your technician change the disk.</source>
        <translation type="unfinished">Nyalakan ulang mesin; jika pesannya tetap sama, minta teknisi Anda mengganti disk.</translation>
    </message>
    <message>
        <source>Compare it with a watch once a month.</source>
        <translation type="unfinished">Cocokkan dengan jam tangan sebulan sekali.</translation>
    </message>
    <message>
        <source>Have your technician set the clock, and change its battery if it is wrong again.</source>
        <translation type="unfinished">Minta teknisi Anda mengatur jam, dan mengganti baterainya jika salah lagi.</translation>
    </message>
    <message>
        <source>Ask the content author to correct this. Until then visitors see what was shown before the last change.</source>
        <translation type="unfinished">Minta penulis isi memperbaikinya. Sampai saat itu, pengunjung melihat yang ditampilkan sebelum perubahan terakhir.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off outside the opening hours, because %1 is missing; it shows black instead.</source>
        <translation type="unfinished">Layar tidak dapat dimatikan di luar jam buka, karena %1 tidak ada; sebagai gantinya layar menjadi hitam.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off outside the opening hours; it shows black instead.</source>
        <translation type="unfinished">Sistem tampilan ini tidak dapat mematikan layar di luar jam buka; sebagai gantinya layar menjadi hitam.</translation>
    </message>
    <message>
        <source>This display cannot switch the screen off. No opening hours need that.</source>
        <translation type="unfinished">Sistem tampilan ini tidak dapat mematikan layar. Jam buka tidak memerlukannya.</translation>
    </message>
    <message>
        <source>Ask your technician to install it (`%2`), then restart the kiosk.</source>
        <translation type="unfinished">Minta teknisi Anda memasangnya (`%2`), lalu mulai ulang kiosk.</translation>
    </message>
    <message>
        <source>Ask your technician to use another display server (`%2`), or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">Minta teknisi Anda memakai server tampilan lain (`%2`), atau mengatur `asleep = &quot;black&quot;`.</translation>
    </message>
    <message>
        <source>Ask your technician to look at the graphics driver, or to set `asleep = &quot;black&quot;`.</source>
        <translation type="unfinished">Minta teknisi Anda memeriksa driver grafis, atau mengatur `asleep = &quot;black&quot;`.</translation>
    </message>
    <message>
        <source>Not offered, because no font on this machine has their letters: %1.</source>
        <translation type="unfinished">Tidak ditawarkan, karena tidak ada fon di mesin ini yang memuat hurufnya: %1.</translation>
    </message>
    <message>
        <source>Visits cannot begin in their language, because no font on this machine has its letters. Not offered: %1.</source>
        <translation type="unfinished">Kunjungan tidak dapat dimulai dalam bahasa yang diatur, karena tidak ada fon di mesin ini yang memuat hurufnya. Tidak ditawarkan: %1.</translation>
    </message>
    <message>
        <source>Ask your technician to run `%2`, then restart the kiosk.</source>
        <translation type="unfinished">Minta teknisi Anda menjalankan `%2`, lalu mulai ulang kiosk.</translation>
    </message>
    <message>
        <source>Ask your technician to install these fonts, then restart the kiosk: %2.</source>
        <translation type="unfinished">Minta teknisi Anda memasang fon berikut, lalu mulai ulang kiosk: %2.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, with a network. Without one, ask your technician to update it (docs/machine.md, under &quot;Updates&quot;).</source>
        <translation type="unfinished">Biarkan mesin menyala semalaman dan terhubung ke jaringan. Jika tidak ada jaringan, minta teknisi Anda memperbaruinya (docs/machine.md, bagian &quot;Updates&quot;).</translation>
    </message>
    <message>
        <source>Start the kiosk again. If it says the same, look below for what is wrong with the content.</source>
        <translation type="unfinished">Mulai ulang kiosk. Jika pesannya tetap sama, lihat di bawah apa yang salah dengan isinya.</translation>
    </message>
    <message>
        <source>The content has no problems.</source>
        <translation type="unfinished">Isi tidak bermasalah.</translation>
    </message>
    <message>
        <source>The content has a problem.</source>
        <translation type="unfinished">Ada satu masalah pada isi.</translation>
    </message>
    <message>
        <source>The content has %1 problems.</source>
        <translation type="unfinished">Ada %1 masalah pada isi.</translation>
    </message>
    <message>
        <source>The content has not been looked through yet.</source>
        <translation type="unfinished">Isi belum diperiksa.</translation>
    </message>
    <message>
        <source>The kiosk can read everything that it has kept.</source>
        <translation type="unfinished">Kiosk dapat membaca semua yang disimpannya.</translation>
    </message>
    <message>
        <source>The kiosk could not read these of its own files, and began new ones: %1.</source>
        <translation type="unfinished">Kiosk tidak dapat membaca berkas miliknya ini, lalu memulai yang baru: %1.</translation>
    </message>
    <message>
        <source>Have your technician look at the log and at the disk, and then delete these files.</source>
        <translation type="unfinished">Minta teknisi Anda memeriksa log dan disk, lalu menghapus berkas-berkas ini.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own files could not be looked through.</source>
        <translation type="unfinished">Berkas milik kiosk tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), set by the network.</source>
        <translation type="unfinished">Jam menunjukkan %1 (%2), diatur oleh jaringan.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2); no network sets it.</source>
        <translation type="unfinished">Jam menunjukkan %1 (%2); tidak ada jaringan yang mengaturnya.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the machine&apos;s hardware clock differs: the time will be wrong after the next start.</source>
        <translation type="unfinished">Jam menunjukkan %1 (%2), tetapi jam perangkat keras mesin berbeda: waktu akan salah setelah mesin dinyalakan lagi.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo hwclock --systohc` and, if this comes again, to change the battery.</source>
        <translation type="unfinished">Minta teknisi Anda menjalankan `sudo hwclock --systohc` dan, jika ini muncul lagi, mengganti baterainya.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2). No network sets it, and the machine has no hardware clock that keeps the time while it is off.</source>
        <translation type="unfinished">Jam menunjukkan %1 (%2). Tidak ada jaringan yang mengaturnya, dan mesin tidak memiliki jam perangkat keras yang tetap berjalan saat mesin mati.</translation>
    </message>
    <message>
        <source>Compare the clock with a watch after every start, or ask your technician for a network or a hardware clock.</source>
        <translation type="unfinished">Cocokkan jam mesin dengan jam tangan setiap kali mesin dinyalakan, atau minta teknisi Anda memasang jaringan atau jam perangkat keras.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), but the last visit was on %3.</source>
        <translation type="unfinished">Jam menunjukkan %1 (%2), tetapi kunjungan terakhir terjadi pada %3.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), more than three years after the library was built (%3).</source>
        <translation type="unfinished">Jam menunjukkan %1 (%2), lebih dari tiga tahun setelah pustaka disusun (%3).</translation>
    </message>
    <message>
        <source>Compare the clock with a calendar. If it is right, have the content reviewed and built again.</source>
        <translation type="unfinished">Bandingkan jam dengan kalender. Jika benar, mintakan tinjauan untuk isi dan penyusunan ulang.</translation>
    </message>
    <message>
        <source>The clock says %1 (%2), which cannot be.</source>
        <translation type="unfinished">Jam menunjukkan %1 (%2), dan itu tidak mungkin.</translation>
    </message>
    <message>
        <source>No opening hours are set: the screen is always on.</source>
        <translation type="unfinished">Jam buka tidak diatur: layar selalu menyala.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is open until %1.</source>
        <translation type="unfinished">Menurut jam bukanya, klinik buka sampai %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is closed until %1.</source>
        <translation type="unfinished">Menurut jam bukanya, klinik tutup sampai %1.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is always open.</source>
        <translation type="unfinished">Menurut jam bukanya, klinik selalu buka.</translation>
    </message>
    <message>
        <source>By its opening hours the clinic is never open: the screen always sleeps.</source>
        <translation type="unfinished">Menurut jam bukanya, klinik tidak pernah buka: layar selalu tidur.</translation>
    </message>
    <message>
        <source>Have your technician look at `opening_hours` and `closed_on` in the settings.</source>
        <translation type="unfinished">Minta teknisi Anda memeriksa `opening_hours` dan `closed_on` di pengaturan.</translation>
    </message>
    <message>
        <source>Opening hours are set, but no time zone is: it is %1 UTC, and the screen sleeps by that time.</source>
        <translation type="unfinished">Jam buka sudah diatur, tetapi zona waktu belum: sekarang pukul %1 UTC, dan layar tidur menurut waktu itu.</translation>
    </message>
    <message>
        <source>Have your technician set the time zone with `timedatectl set-timezone`.</source>
        <translation type="unfinished">Minta teknisi Anda mengatur zona waktu dengan `timedatectl set-timezone`.</translation>
    </message>
    <message>
        <source>The opening hours could not be read in time.</source>
        <translation type="unfinished">Jam buka tidak dapat dibaca tepat waktu.</translation>
    </message>
    <message>
        <source>The screen has %1 and measures %2 inches, as it was set.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan berukuran %2 inci, sesuai pengaturan.</translation>
    </message>
    <message>
        <source>The screen has %1 and says that it measures %2 inches.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan melaporkan ukurannya %2 inci.</translation>
    </message>
    <message>
        <source>The screen has %1 and does not say how large it is: %2 inches are taken for granted.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan tidak melaporkan ukurannya: dianggap %2 inci.</translation>
    </message>
    <message>
        <source>Measure the glass from corner to corner and set that as its size.</source>
        <translation type="unfinished">Ukur layar dari sudut ke sudut dan atur hasilnya sebagai ukuran layar.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan diatur ke %2 inci: huruf kapital hanya setinggi %3 piksel, terlalu kecil untuk dibaca.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan diatur ke %2 inci: satu baris hanya memuat sekitar %3 karakter, terlalu sedikit untuk dibaca.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: capitals are %3 pixels high, too small to read.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan melaporkan ukurannya %2 inci: huruf kapital hanya setinggi %3 piksel, terlalu kecil untuk dibaca.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and reports %2 inches: a line holds about %3 characters, too few to read.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan melaporkan ukurannya %2 inci: satu baris hanya memuat sekitar %3 karakter, terlalu sedikit untuk dibaca.</translation>
    </message>
    <message>
        <source>The screen has %1 pixels and is set to %2 inches, but reports %3 inches.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan diatur ke %2 inci, tetapi melaporkan ukurannya %3 inci.</translation>
    </message>
    <message>
        <source>The screen has %1 and shows only %2 pictures a second: movement is not smooth.</source>
        <translation type="unfinished">Layar memiliki %1 piksel dan hanya menampilkan %2 gambar per detik: gerakannya tidak mulus.</translation>
    </message>
    <message>
        <source>Have your technician use another cable or socket, or fewer pixels.</source>
        <translation type="unfinished">Minta teknisi Anda memakai kabel atau colokan lain, atau piksel yang lebih sedikit.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here.</source>
        <translation type="unfinished">Layar tidak dapat dilihat dari sini.</translation>
    </message>
    <message>
        <source>Look at this on the kiosk itself, or run it in the kiosk&apos;s own session.</source>
        <translation type="unfinished">Lihat ini di kiosk itu sendiri, atau jalankan di sesi kiosk.</translation>
    </message>
    <message>
        <source>There is a touchscreen: %1.</source>
        <translation type="unfinished">Ada layar sentuh: %1.</translation>
    </message>
    <message>
        <source>There is no touchscreen.</source>
        <translation type="unfinished">Tidak ada layar sentuh.</translation>
    </message>
    <message>
        <source>Look whether the screen&apos;s USB cable is in at both ends, then restart the machine.</source>
        <translation type="unfinished">Periksa apakah kabel USB layar terpasang di kedua ujungnya, lalu mulai ulang mesin.</translation>
    </message>
    <message>
        <source>Whether there is a touchscreen cannot be seen from here.</source>
        <translation type="unfinished">Dari sini tidak dapat dilihat apakah ada layar sentuh.</translation>
    </message>
    <message>
        <source>The screen can be switched off outside the opening hours.</source>
        <translation type="unfinished">Layar dapat dimatikan di luar jam buka.</translation>
    </message>
    <message>
        <source>The screen cannot be switched off, because %1 is missing. No opening hours need it.</source>
        <translation type="unfinished">Layar tidak dapat dimatikan, karena %1 tidak ada. Jam buka tidak memerlukannya.</translation>
    </message>
    <message>
        <source>Before opening hours are set, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">Sebelum jam buka diatur, minta teknisi Anda memasangnya (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned for a screen that stands upright.</source>
        <translation type="unfinished">Gambar dapat diputar untuk layar yang dipasang tegak.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to run `%2`.</source>
        <translation type="unfinished">Jika perlu diputar, minta teknisi Anda menjalankan `%2`.</translation>
    </message>
    <message>
        <source>The picture cannot be turned while the kiosk runs, because %1 is missing.</source>
        <translation type="unfinished">Gambar tidak dapat diputar selagi kiosk berjalan, karena %1 tidak ada.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to install it (`%2`).</source>
        <translation type="unfinished">Jika perlu diputar, minta teknisi Anda memasangnya (`%2`).</translation>
    </message>
    <message>
        <source>The picture can be turned when the display starts.</source>
        <translation type="unfinished">Gambar dapat diputar saat sistem tampilan dimulai.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician to set `%2` (docs/machine.md).</source>
        <translation type="unfinished">Jika perlu diputar, minta teknisi Anda mengatur `%2` (docs/machine.md).</translation>
    </message>
    <message>
        <source>This display cannot turn the picture.</source>
        <translation type="unfinished">Sistem tampilan ini tidak dapat memutar gambar.</translation>
    </message>
    <message>
        <source>If it has to be turned, ask your technician for another graphics driver.</source>
        <translation type="unfinished">Jika perlu diputar, minta teknisi Anda memasang driver grafis lain.</translation>
    </message>
    <message>
        <source>Touch is mapped to its screen.</source>
        <translation type="unfinished">Sentuhan sudah dipetakan ke layarnya.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: it cannot be mapped, because %1 is missing.</source>
        <translation type="unfinished">Sentuhan mungkin tidak sesuai dengan gambar: sentuhan tidak dapat dipetakan, karena %1 tidak ada.</translation>
    </message>
    <message>
        <source>Touch may not follow the picture: the screen is turned, or one of several.</source>
        <translation type="unfinished">Sentuhan mungkin tidak sesuai dengan gambar: layarnya diputar, atau ada beberapa layar.</translation>
    </message>
    <message>
        <source>Try &quot;Test touch&quot; on the staff panel. If it is off, ask your technician to run `%2`.</source>
        <translation type="unfinished">Coba “Uji sentuhan” di panel petugas. Jika posisinya meleset, minta teknisi Anda menjalankan `%2`.</translation>
    </message>
    <message>
        <source>There is something that gives sound.</source>
        <translation type="unfinished">Ada perangkat yang mengeluarkan suara.</translation>
    </message>
    <message>
        <source>Nothing here gives sound: nothing can be read aloud.</source>
        <translation type="unfinished">Tidak ada yang mengeluarkan suara di sini: tidak ada yang dapat dibacakan.</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on.</source>
        <translation type="unfinished">Periksa apakah pengeras suara tersambung dan menyala.</translation>
    </message>
    <message>
        <source>The sound of this machine is muted or at 0 %: nobody can hear it.</source>
        <translation type="unfinished">Suara mesin ini dibisukan atau disetel ke 0%: tidak ada yang dapat mendengarnya.</translation>
    </message>
    <message>
        <source>Ask your technician to turn it up (docs/machine.md, under &quot;Sound and voices&quot;).</source>
        <translation type="unfinished">Minta teknisi Anda mengeraskannya (docs/machine.md, di bagian “Sound and voices”).</translation>
    </message>
    <message>
        <source>The sound of this machine does not answer.</source>
        <translation type="unfinished">Suara mesin ini tidak menjawab.</translation>
    </message>
    <message>
        <source>Start the machine again; if it says the same, tell your technician.</source>
        <translation type="unfinished">Nyalakan ulang mesin; jika pesannya tetap sama, beri tahu teknisi Anda.</translation>
    </message>
    <message>
        <source>There is a voice for every language that is offered.</source>
        <translation type="unfinished">Ada suara untuk setiap bahasa yang ditawarkan.</translation>
    </message>
    <message>
        <source>There is no voice for: %1.</source>
        <translation type="unfinished">Tidak ada suara untuk: %1.</translation>
    </message>
    <message>
        <source>Have your technician install a voice, or record the sentences (docs/authors.md).</source>
        <translation type="unfinished">Minta teknisi Anda memasang suara, atau merekam kalimat-kalimatnya (docs/authors.md).</translation>
    </message>
    <message>
        <source>The speech service does not answer: nothing can be read aloud.</source>
        <translation type="unfinished">Layanan suara tidak menjawab: tidak ada yang dapat dibacakan.</translation>
    </message>
    <message>
        <source>No printer is set: nothing is printed.</source>
        <translation type="unfinished">Tidak ada printer yang diatur: tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>The printer %1 is ready.</source>
        <translation type="unfinished">Printer %1 siap.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped. The kiosk starts it again with the next print, up to 3 times in 24 hours.</source>
        <translation type="unfinished">Printer %1 berhenti. Kiosk menjalankannya lagi saat pencetakan berikutnya, paling banyak 3 kali dalam 24 jam.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge. Then print “Use of the kiosk” in the staff panel, which starts the printer again, or have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">Periksa kertas, kertas macet, atau tinta habis. Lalu cetak “Penggunaan kiosk” di panel petugas agar printer berjalan lagi, atau minta teknisi Anda menjalankan `sudo cupsenable %1`.</translation>
    </message>
    <message>
        <source>The printer %1 has stopped.</source>
        <translation type="unfinished">Printer %1 berhenti.</translation>
    </message>
    <message>
        <source>Look for paper, a jam or an empty cartridge, then have your technician run `sudo cupsenable %1`.</source>
        <translation type="unfinished">Periksa kertas, kertas macet, atau tinta habis, lalu minta teknisi Anda menjalankan `sudo cupsenable %1`.</translation>
    </message>
    <message>
        <source>The printer %1 accepts no documents.</source>
        <translation type="unfinished">Printer %1 tidak menerima dokumen.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo cupsaccept %1`.</source>
        <translation type="unfinished">Minta teknisi Anda menjalankan `sudo cupsaccept %1`.</translation>
    </message>
    <message>
        <source>This machine knows no printer %1.</source>
        <translation type="unfinished">Mesin ini tidak mengenal printer %1.</translation>
    </message>
    <message>
        <source>Have your technician set the printer up, or take it out of the settings.</source>
        <translation type="unfinished">Minta teknisi Anda memasang printer itu, atau menghapusnya dari pengaturan.</translation>
    </message>
    <message>
        <source>The program `ipptool`, which prints on %1, is not installed.</source>
        <translation type="unfinished">Program `ipptool`, yang mencetak ke %1, tidak terpasang.</translation>
    </message>
    <message>
        <source>Have your technician run `sudo apt-get install cups cups-ipp-utils`.</source>
        <translation type="unfinished">Minta teknisi Anda menjalankan `sudo apt-get install cups cups-ipp-utils`.</translation>
    </message>
    <message>
        <source>Nothing can be printed on %1: this system has no CUPS for the kiosk.</source>
        <translation type="unfinished">Tidak ada yang dapat dicetak di %1: sistem ini tidak memiliki CUPS untuk kiosk.</translation>
    </message>
    <message>
        <source>Have your technician take `printer` out of the settings, or use Linux.</source>
        <translation type="unfinished">Minta teknisi Anda menghapus `printer` dari pengaturan, atau memakai Linux.</translation>
    </message>
    <message>
        <source>The printing service does not answer for the printer %1.</source>
        <translation type="unfinished">Layanan cetak tidak menjawab untuk printer %1.</translation>
    </message>
    <message>
        <source>Every letter that is shown is there.</source>
        <translation type="unfinished">Semua huruf yang ditampilkan tersedia.</translation>
    </message>
    <message>
        <source>Letters are missing for: %1.</source>
        <translation type="unfinished">Huruf tidak lengkap untuk: %1.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py fonts`, which names what to install.</source>
        <translation type="unfinished">Minta teknisi Anda menjalankan `main.py fonts`, yang menyebutkan apa yang perlu dipasang.</translation>
    </message>
    <message>
        <source>The letters have not been looked through yet.</source>
        <translation type="unfinished">Huruf-huruf belum diperiksa.</translation>
    </message>
    <message>
        <source>If this machine hangs, its hardware watchdog restarts it: %1.</source>
        <translation type="unfinished">Jika mesin ini macet, watchdog perangkat kerasnya menyalakan ulang mesin: %1.</translation>
    </message>
    <message>
        <source>The hardware watchdog, which would restart the machine if it hangs, is not in use: %1.</source>
        <translation type="unfinished">Watchdog perangkat keras, yang menyalakan ulang mesin jika macet, tidak dipakai: %1.</translation>
    </message>
    <message>
        <source>Restart the machine. If this stays, ask your technician to look at it (docs/machine.md, under &quot;Watchdog&quot;).</source>
        <translation type="unfinished">Nyalakan ulang mesin. Jika tetap begini, minta teknisi Anda memeriksanya (docs/machine.md, bagian &quot;Watchdog&quot;).</translation>
    </message>
    <message>
        <source>This machine has no hardware watchdog: if it hangs, it does not restart by itself.</source>
        <translation type="unfinished">Mesin ini tidak memiliki watchdog perangkat keras: jika macet, mesin tidak menyala ulang sendiri.</translation>
    </message>
    <message>
        <source>If it hangs, hold its power button for ten seconds, and switch it on again.</source>
        <translation type="unfinished">Jika mesin macet, tekan dan tahan tombol dayanya selama sepuluh detik, lalu nyalakan lagi.</translation>
    </message>
    <message>
        <source>The security updates of %1 are installed.</source>
        <translation type="unfinished">Pembaruan keamanan tanggal %1 sudah terpasang.</translation>
    </message>
    <message>
        <source>The newest security updates on this machine are of %1.</source>
        <translation type="unfinished">Pembaruan keamanan terbaru di mesin ini bertanggal %1.</translation>
    </message>
    <message>
        <source>No security updates have been installed yet.</source>
        <translation type="unfinished">Belum ada pembaruan keamanan yang terpasang.</translation>
    </message>
    <message>
        <source>Security updates are not installed: the program for it is missing.</source>
        <translation type="unfinished">Pembaruan keamanan tidak dipasang: program untuk memasangnya tidak ada.</translation>
    </message>
    <message>
        <source>Ask your technician to run `sudo apt-get install unattended-upgrades`.</source>
        <translation type="unfinished">Minta teknisi Anda menjalankan `sudo apt-get install unattended-upgrades`.</translation>
    </message>
    <message>
        <source>Security updates wait for a restart of the machine since %1.</source>
        <translation type="unfinished">Pembaruan keamanan menunggu mesin dinyalakan ulang sejak %1.</translation>
    </message>
    <message>
        <source>Leave the machine on overnight, or restart it after closing time.</source>
        <translation type="unfinished">Biarkan mesin menyala semalaman, atau nyalakan ulang setelah jam tutup.</translation>
    </message>
    <message>
        <source>The last start: %1</source>
        <translation type="unfinished">Mulai terakhir: %1</translation>
    </message>
    <message>
        <source>If this comes again, tell your technician, who looks into the log.</source>
        <translation type="unfinished">Jika ini terjadi lagi, beri tahu teknisi Anda agar memeriksa log.</translation>
    </message>
    <message>
        <source>Nothing is known of an earlier start.</source>
        <translation type="unfinished">Tidak ada catatan tentang mulai sebelumnya.</translation>
    </message>
    <message>
        <source>The counts of use are kept.</source>
        <translation type="unfinished">Hitungan pemakaian tersimpan.</translation>
    </message>
    <message>
        <source>The counts of use have a gap: %1</source>
        <translation type="unfinished">Ada yang hilang dalam hitungan pemakaian: %1</translation>
    </message>
    <message>
        <source>Nothing is lost for visitors; if this comes again, tell your technician.</source>
        <translation type="unfinished">Pengunjung tidak kehilangan apa pun; jika ini terjadi lagi, beri tahu teknisi Anda.</translation>
    </message>
    <message>
        <source>A PIN is set for staff.</source>
        <translation type="unfinished">PIN untuk petugas sudah diatur.</translation>
    </message>
    <message>
        <source>No PIN is set for staff.</source>
        <translation type="unfinished">PIN untuk petugas belum diatur.</translation>
    </message>
    <message>
        <source>Have your technician run `main.py pin`, as the user that the kiosk runs as.</source>
        <translation type="unfinished">Minta teknisi Anda menjalankan `main.py pin`, sebagai pengguna yang menjalankan kiosk.</translation>
    </message>
    <message>
        <source>No PIN opens the staff panel: %1</source>
        <translation type="unfinished">Tidak ada PIN yang dapat membuka panel petugas: %1</translation>
    </message>
    <message>
        <source>Have your technician set another PIN with `main.py pin`, and look at the disk.</source>
        <translation type="unfinished">Minta teknisi Anda mengatur PIN lain dengan `main.py pin`, dan memeriksa disk.</translation>
    </message>
    <message>
        <source>No language is offered as a draft.</source>
        <translation type="unfinished">Tidak ada bahasa yang ditawarkan sebagai draf.</translation>
    </message>
    <message>
        <source>Offered although they are drafts: %1.</source>
        <translation type="unfinished">Ditawarkan meskipun masih draf: %1.</translation>
    </message>
    <message>
        <source>Have these translations reviewed, or set `translations` to reviewed.</source>
        <translation type="unfinished">Mintakan tinjauan untuk terjemahan ini, atau atur `translations` ke reviewed.</translation>
    </message>
    <message>
        <source>The state of the translations could not be read.</source>
        <translation type="unfinished">Status terjemahan tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Machine status</source>
        <translation type="unfinished">Kondisi mesin</translation>
    </message>
    <message>
        <source>What works, what does not, and what to do</source>
        <translation type="unfinished">Yang berfungsi, yang tidak, dan apa yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Nothing was looked at.</source>
        <translation type="unfinished">Tidak ada yang diperiksa.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished">Semua baik.</translation>
    </message>
    <message>
        <source>Something needs to be looked at.</source>
        <translation type="unfinished">Ada yang perlu diperiksa.</translation>
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
        <source>Continue reading</source>
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
        <translation type="unfinished">Hapus</translation>
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
    <name>LeaveAction</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished">Keluar dari kiosk</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished">Menutup program</translation>
    </message>
    <message>
        <source>The program ends. The kiosk is not shown again before somebody starts it.</source>
        <translation type="unfinished">Program ditutup. Kiosk tidak akan tampil lagi sampai ada yang menjalankannya.</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished">Keluar sekarang</translation>
    </message>
</context>
<context>
    <name>ManyTopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">Apa yang ingin Anda ketahui?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">Sentuh sebuah topik.</translation>
    </message>
</context>
<context>
    <name>MediaBlock</name>
    <message>
        <source>Play the film (%1)</source>
        <translation type="unfinished">Putar film (%1)</translation>
    </message>
    <message>
        <source>Play the recording (%1)</source>
        <translation type="unfinished">Putar rekaman (%1)</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation type="unfinished">Sembunyikan teks ini</translation>
    </message>
    <message>
        <source>Read transcript</source>
        <translation type="unfinished">Baca transkrip</translation>
    </message>
</context>
<context>
    <name>MenuPlace</name>
    <message>
        <source>Touch a section to read about it.</source>
        <translation type="unfinished">Sentuh sebuah topik untuk membacanya.</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Lainnya</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Signed content</source>
        <translation type="unfinished">Isi bertanda tangan</translation>
    </message>
    <message>
        <source>What is installed and from whom; a new content stick</source>
        <translation type="unfinished">Apa yang terpasang dan dari siapa; stik USB baru berisi isi</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Ini tidak dapat disimpan: %1</translation>
    </message>
    <message>
        <source>The content is checked and installed now. It is shown when no one is at the screen.</source>
        <translation type="unfinished">Isi sedang diperiksa dan dipasang. Isi ditampilkan saat tidak ada orang di depan layar.</translation>
    </message>
    <message>
        <source>The kiosk goes back to the content before. It is shown when no one is at the screen.</source>
        <translation type="unfinished">Kiosk kembali ke isi sebelumnya. Isi itu ditampilkan saat tidak ada orang di depan layar.</translation>
    </message>
    <message>
        <source>No signed content is installed.</source>
        <translation type="unfinished">Tidak ada isi bertanda tangan yang terpasang.</translation>
    </message>
    <message>
        <source>New content stick</source>
        <translation type="unfinished">Stik USB baru dengan isi</translation>
    </message>
    <message>
        <source>From %1, for %2</source>
        <translation type="unfinished">Dari %1, untuk %2</translation>
    </message>
    <message>
        <source>Compare these words with those that the publisher has given you:</source>
        <translation type="unfinished">Bandingkan kata-kata ini dengan yang diberikan penerbit kepada Anda:</translation>
    </message>
    <message>
        <source>The words are the same: install this content</source>
        <translation type="unfinished">Kata-katanya sama: pasang isi ini</translation>
    </message>
    <message>
        <source>From now on the kiosk takes content from this publisher only</source>
        <translation type="unfinished">Mulai sekarang kiosk hanya menerima isi dari penerbit ini</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished">Isi tanggal %1</translation>
    </message>
    <message>
        <source>Installed on %1 from a stick</source>
        <translation type="unfinished">Dipasang pada %1 dari stik USB</translation>
    </message>
    <message>
        <source>Installed on %1 from %2</source>
        <translation type="unfinished">Dipasang pada %1 dari %2</translation>
    </message>
    <message>
        <source>The publisher&apos;s words: %1</source>
        <translation type="unfinished">Kata-kata penerbit: %1</translation>
    </message>
    <message>
        <source>Go back to the content before</source>
        <translation type="unfinished">Kembali ke isi sebelumnya</translation>
    </message>
    <message>
        <source>Go back to the content of %1</source>
        <translation type="unfinished">Kembali ke isi tanggal %1</translation>
    </message>
    <message>
        <source>The present content is not installed again; newer content is</source>
        <translation type="unfinished">Isi yang sekarang tidak dipasang lagi; isi yang lebih baru dipasang</translation>
    </message>
    <message>
        <source>Last look for content: %1</source>
        <translation type="unfinished">Pencarian isi terakhir: %1</translation>
    </message>
    <message>
        <source>There was no problem.</source>
        <translation type="unfinished">Tidak ada masalah.</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Untuk petugas</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 minutes.</source>
        <translation type="unfinished">Terlalu banyak PIN salah. Coba lagi dalam %1 menit.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation type="unfinished">Terlalu banyak PIN salah. Coba lagi dalam %1 detik.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the panel is locked. The person who looks after this kiosk can unlock it.</source>
        <translation type="unfinished">Terlalu banyak PIN salah: panel terkunci. Pengurus mesin ini dapat membukanya.</translation>
    </message>
    <message>
        <source>No PIN can be checked: the disk cannot be read or written. The person who looks after this kiosk finds the reason in the log.</source>
        <translation type="unfinished">PIN tidak dapat diperiksa: disk tidak dapat dibaca atau ditulisi. Pengurus mesin ini dapat menemukan sebabnya di log.</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">PIN ini salah. Ketik lagi, lalu sentuh Masuk.</translation>
    </message>
    <message>
        <source>Type the PIN, then touch Enter. What is typed is not shown.</source>
        <translation type="unfinished">Ketik PIN, lalu sentuh Masuk. Yang diketik tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Masuk</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Hapus</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Read full page</source>
        <translation type="unfinished">Baca selengkapnya</translation>
    </message>
    <message>
        <source>Check what you know</source>
        <translation type="unfinished">Uji pengetahuan Anda</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Sumber dan tinjauan</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>%1 of %2  ·  %3 min</source>
        <translation type="unfinished">%1 dari %2  ·  %3 menit</translation>
    </message>
    <message>
        <source>Summary only</source>
        <translation type="unfinished">Hanya ringkasan</translation>
    </message>
    <message>
        <source>Awaiting medical review</source>
        <translation type="unfinished">Menunggu tinjauan medis</translation>
    </message>
    <message>
        <source>Changed since it was reviewed</source>
        <translation type="unfinished">Berubah sejak ditinjau</translation>
    </message>
    <message>
        <source>Sources and review</source>
        <translation type="unfinished">Sumber dan tinjauan</translation>
    </message>
</context>
<context>
    <name>PanelHome</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Untuk petugas</translation>
    </message>
</context>
<context>
    <name>PanelLanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Bahasa</translation>
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
    <name>PinPage</name>
    <message>
        <source>Change the PIN</source>
        <translation type="unfinished">Ganti PIN</translation>
    </message>
    <message>
        <source>The digits that open this panel</source>
        <translation type="unfinished">Angka yang membuka panel ini</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation type="unfinished">PIN sudah diganti.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Ini tidak dapat disimpan: %1</translation>
    </message>
    <message>
        <source>This is not the PIN. Type it again, then touch Enter.</source>
        <translation type="unfinished">PIN ini salah. Ketik lagi, lalu sentuh Masuk.</translation>
    </message>
    <message>
        <source>Type the present PIN, then touch Enter.</source>
        <translation type="unfinished">Ketik PIN saat ini, lalu sentuh Masuk.</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then touch Enter.</source>
        <translation type="unfinished">Ketik PIN baru sekali lagi, lalu sentuh Masuk.</translation>
    </message>
    <message>
        <source>%1 Type another new PIN.</source>
        <translation type="unfinished">%1 Ketik PIN baru yang lain.</translation>
    </message>
    <message>
        <source>The two new PINs were not the same. Type the new PIN again.</source>
        <translation type="unfinished">Kedua PIN baru tidak sama. Ketik PIN baru lagi.</translation>
    </message>
    <message>
        <source>Type a new PIN of %1 to %2 digits, then touch Enter.</source>
        <translation type="unfinished">Ketik PIN baru yang terdiri dari %1 sampai %2 angka, lalu sentuh Masuk.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Masuk</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished">Hapus</translation>
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
        <translation type="unfinished">Printer berhenti. Tidak ada yang dicetak. Petugas kami dapat membantu.</translation>
    </message>
    <message>
        <source>It could not be printed. Use the code instead, or ask our staff.</source>
        <translation type="unfinished">Tidak dapat dicetak. Gunakan kodenya, atau tanyakan kepada petugas kami.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will print. Our staff can help.</source>
        <translation type="unfinished">Printer terlalu lama menjawab. Tidak ada lagi yang akan dicetak. Petugas kami dapat membantu.</translation>
    </message>
    <message>
        <source>No more can be printed today. Use the code instead.</source>
        <translation type="unfinished">Hari ini tidak bisa mencetak lagi. Kodenya juga bisa dipakai.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Use the code instead.</source>
        <translation type="unfinished">Printer tidak dapat dihubungi. Kodenya juga bisa dipakai.</translation>
    </message>
</context>
<context>
    <name>PrivacyOverlay</name>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished">Lanjutkan membaca</translation>
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
    <name>ReachabilitySpacer</name>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Naikkan layar</translation>
    </message>
</context>
<context>
    <name>ReloadAction</name>
    <message>
        <source>Reload the content</source>
        <translation type="unfinished">Muat ulang isi</translation>
    </message>
    <message>
        <source>Shows what was put into the content folder last</source>
        <translation type="unfinished">Menampilkan yang terakhir dimasukkan ke folder isi</translation>
    </message>
    <message>
        <source>The program starts again and builds the content meanwhile. What is shown now stays until that is done and no one is at the screen. If the content has a problem, it stays after that too.</source>
        <translation type="unfinished">Program mulai lagi dan menyusun isi sementara itu. Yang ditampilkan sekarang tetap dipakai sampai itu selesai dan tidak ada orang di depan layar. Jika isinya bermasalah, setelah itu pun tetap dipakai.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation type="unfinished">Muat ulang sekarang</translation>
    </message>
</context>
<context>
    <name>RestartAction</name>
    <message>
        <source>Restart</source>
        <translation type="unfinished">Mulai ulang</translation>
    </message>
    <message>
        <source>Ends the program and starts it again</source>
        <translation type="unfinished">Menutup program dan menjalankannya lagi</translation>
    </message>
    <message>
        <source>The program ends and starts again. It takes a few seconds.</source>
        <translation type="unfinished">Program ditutup lalu mulai lagi. Ini memerlukan beberapa detik.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished">Mulai ulang sekarang</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Changed since it was reviewed by %1 on %2.</source>
        <translation type="unfinished">Berubah sejak ditinjau oleh %1 pada %2.</translation>
    </message>
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
    <name>ScreenTest</name>
    <message>
        <source>Test the screen</source>
        <translation type="unfinished">Uji layar</translation>
    </message>
    <message>
        <source>Plain colors, and the edges</source>
        <translation type="unfinished">Warna polos, dan tepi layar</translation>
    </message>
    <message>
        <source>%1 of %2. A white line runs along all four edges. Touch to end.</source>
        <translation type="unfinished">%1 dari %2. Garis putih mengelilingi keempat tepi. Sentuh untuk mengakhiri.</translation>
    </message>
    <message>
        <source>%1 of %2. Is it the same everywhere? Touch for the next.</source>
        <translation type="unfinished">%1 dari %2. Apakah sama di semua bagian? Sentuh untuk berikutnya.</translation>
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
        <source>Type what you are looking for, or open one of these:</source>
        <translation type="unfinished">Ketik yang Anda cari, atau buka salah satu ini:</translation>
    </message>
    <message>
        <source>Nothing was found. One of these may help:</source>
        <translation type="unfinished">Tidak ditemukan. Salah satu ini mungkin membantu:</translation>
    </message>
    <message>
        <source>No exact match. Close results:</source>
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
        <source>These numbers say how long people live with this illness. They describe large groups, not you. You decide whether to see them.</source>
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
        <source>Glossary</source>
        <translation type="unfinished">Glosarium</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>Skip to text</source>
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
        <source>Read-aloud is on. Tab or an arrow key moves on, Enter chooses, Escape goes back. Hold Home to end this.</source>
        <translation type="unfinished">Sekarang semuanya dibacakan. Tombol Tab atau panah untuk maju, Enter untuk memilih, Escape untuk kembali. Tahan Home untuk mengakhiri.</translation>
    </message>
    <message>
        <source>Read-aloud is off.</source>
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
    <name>StaffBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
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
        <source>Close</source>
        <translation type="unfinished">Tutup</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Untuk petugas</translation>
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
        <source>Previous part</source>
        <translation type="unfinished">Potongan sebelumnya</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished">Potongan berikutnya</translation>
    </message>
</context>
<context>
    <name>TakeHomeSteps</name>
    <message>
        <source>Your phone opens this page on our web site. For that it needs a network.</source>
        <translation type="unfinished">Ponsel Anda membuka halaman ini di situs web kami. Untuk itu perlu jaringan.</translation>
    </message>
    <message>
        <source>Your phone shows the text itself: no network needed.</source>
        <translation type="unfinished">Ponsel Anda langsung menampilkan teksnya: tidak perlu jaringan.</translation>
    </message>
    <message>
        <source>Tick the questions that you want to ask.</source>
        <translation type="unfinished">Centang pertanyaan yang ingin Anda ajukan.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square and keep the text: no network needed.</source>
        <translation type="unfinished">Arahkan kamera ponsel ke kotak ini dan simpan teksnya: tidak perlu jaringan.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the square.</source>
        <translation type="unfinished">Arahkan kamera ponsel ke kotak ini.</translation>
    </message>
    <message>
        <source>Touch the address that your phone shows.</source>
        <translation type="unfinished">Sentuh alamat yang muncul di ponsel.</translation>
    </message>
    <message>
        <source>Keep the text that your phone shows: copy it or take a screenshot.</source>
        <translation type="unfinished">Simpan teks yang muncul di ponsel: salin atau ambil tangkapan layar.</translation>
    </message>
    <message>
        <source>Do the same with the next part. There are %1 parts.</source>
        <translation type="unfinished">Lakukan hal yang sama dengan potongan berikutnya. Semuanya ada %1 potongan.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished">%1 menit</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished">Dalam %1</translation>
    </message>
</context>
<context>
    <name>TopicsPlace</name>
    <message>
        <source>What would you like to know about?</source>
        <translation type="unfinished">Apa yang ingin Anda ketahui?</translation>
    </message>
    <message>
        <source>Touch a topic.</source>
        <translation type="unfinished">Sentuh sebuah topik.</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Test touch</source>
        <translation type="unfinished">Uji sentuhan</translation>
    </message>
    <message>
        <source>Every part of the glass, and several fingers</source>
        <translation type="unfinished">Setiap bagian layar, dan beberapa jari</translation>
    </message>
    <message>
        <source>Draw over all fields, the corners too. They fill where the glass feels a finger; those behind this card cannot.</source>
        <translation type="unfinished">Usap semua kotak, termasuk di sudut. Kotak terisi di tempat layar merasakan jari; kotak di balik kartu ini tidak bisa.</translation>
    </message>
    <message>
        <source>Fields filled: %1. Fingers at once: %2.</source>
        <translation type="unfinished">Kotak terisi: %1. Jari sekaligus: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Selesai</translation>
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
    <message>
        <source>This part is not up to date in your language. It is shown in %1.</source>
        <translation type="unfinished">Bagian ini belum diperbarui dalam bahasa Anda. Yang ditampilkan dalam %1.</translation>
    </message>
    <message>
        <source>This topic is not available in your language yet. It is shown in %1.</source>
        <translation type="unfinished">Topik ini belum tersedia dalam bahasa Anda. Yang ditampilkan dalam %1.</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished">kurang dari %1</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished">Tidak ada yang dihitung.</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation type="unfinished">Kunjungan: %1</translation>
    </message>
    <message>
        <source>What was read today, last week and last month; no one is identified</source>
        <translation type="unfinished">Yang dibaca hari ini, minggu lalu, dan bulan lalu; tidak ada orang yang dikenali</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 sampai %2</translation>
    </message>
    <message>
        <source>Pages in a usual visit: %1</source>
        <translation type="unfinished">Halaman dalam kunjungan biasa: %1</translation>
    </message>
    <message>
        <source>Pages that were opened fewer than %1 times are not listed.</source>
        <translation type="unfinished">Halaman yang dibuka kurang dari %1 kali tidak dicantumkan.</translation>
    </message>
    <message>
        <source>It is printing…</source>
        <translation type="unfinished">Sedang dicetak…</translation>
    </message>
    <message>
        <source>It is printed.</source>
        <translation type="unfinished">Sudah dicetak.</translation>
    </message>
    <message>
        <source>The printer has stopped. Nothing was printed.</source>
        <translation type="unfinished">Printer berhenti. Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">Tidak dapat dicetak.</translation>
    </message>
    <message>
        <source>The printer does not answer in time. Nothing more will come.</source>
        <translation type="unfinished">Printer terlalu lama menjawab. Tidak ada lagi yang akan dicetak.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished">Printer tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>Use of the kiosk</source>
        <translation type="unfinished">Penggunaan kiosk</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Cetak</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Periode</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hari ini</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished">Minggu lalu</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished">Bulan lalu</translation>
    </message>
    <message>
        <source>How often each page was opened</source>
        <translation type="unfinished">Berapa kali setiap halaman dibuka</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>What visits begin with</source>
        <translation type="unfinished">Awal setiap kunjungan</translation>
    </message>
    <message>
        <source>Language, text size and volume</source>
        <translation type="unfinished">Bahasa, ukuran teks, dan volume</translation>
    </message>
    <message>
        <source>Each visitor can change it; the next one begins with this again.</source>
        <translation type="unfinished">Setiap pengunjung dapat mengubahnya; pengunjung berikutnya mulai lagi dengan ini.</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation type="unfinished">Ini tidak dapat disimpan: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Bahasa</translation>
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
        <source>Volume of the voice</source>
        <translation type="unfinished">Volume suara</translation>
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
        <translation type="unfinished">PIN hanya terdiri dari angka.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits, this one has %3.</source>
        <translation type="unfinished">PIN terdiri dari %1 sampai %2 angka, yang ini %3.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 different digits.</source>
        <translation type="unfinished">PIN memiliki sedikitnya %1 angka yang berbeda.</translation>
    </message>
    <message>
        <source>The digits follow one another, such as 123456 or 654321.</source>
        <translation type="unfinished">Angkanya berurutan, misalnya 123456 atau 654321.</translation>
    </message>
    <message>
        <source>The same digits come again and again, such as 123123.</source>
        <translation type="unfinished">Angka yang sama terus berulang, misalnya 123123.</translation>
    </message>
    <message>
        <source>It looks like a date or a year: those are tried first.</source>
        <translation type="unfinished">Ini mirip tanggal atau tahun: itulah yang dicoba lebih dulu.</translation>
    </message>
    <message>
        <source>It is a number that many people choose.</source>
        <translation type="unfinished">Ini angka yang dipilih banyak orang.</translation>
    </message>
    <message>
        <source>It spells or holds a word or a number of the clinic&apos;s, or a usual word.</source>
        <translation type="unfinished">Ini membentuk atau memuat kata atau nomor milik klinik, atau kata yang umum.</translation>
    </message>
</context>
</TS>
