package vn.thac.reading.file;

import vn.thac.reading.ReadingRefused;

/** Why no text is taken out of a document; each says what to do instead. */
public enum Unreadable {
  EMPTY("Tệp rỗng.", "The file is empty."),
  TOO_LARGE(
      "Tệp lớn quá 20 MB; hãy bỏ bớt hình ảnh rồi lưu lại.",
      "The file is over 20 MB; take pictures out and save it again."),
  TOO_MANY_PAGES(
      "Tệp có %s trang; chỉ đọc tối đa 300 trang, hãy chỉ nạp phần kế hoạch và phụ lục.",
      "The file has %s pages; at most 300 are read: load only the plan and its annexes."),
  TOO_MUCH_TEXT(
      "Tệp chứa quá nhiều chữ; hãy chỉ nạp phần kế hoạch và phụ lục.",
      "The file holds too much text; load only the plan and its annexes."),
  ENCRYPTED(
      "Tệp có mật khẩu hoặc bị mã hóa; hãy gỡ mật khẩu rồi nạp lại.",
      "The file has a password or is encrypted; take the password off and load it again."),
  MACROS(
      "Tệp có chứa macro nên không được nhận; hãy lưu lại thành .docx không có macro.",
      "The file holds macros and is not taken; save it as .docx without macros."),
  OTHER_FORM(
      "Tệp là %s; hãy mở ra và lưu lại thành .docx rồi nạp.",
      "The file is %s; open it, save it as .docx and load that."),
  ARCHIVE(
      "Tệp là tệp nén; hãy giải nén rồi nạp từng văn bản.",
      "The file is an archive; unpack it and load each document."),
  PICTURE(
      "Tệp chỉ có hình ảnh, không có chữ; cần nhận dạng chữ (OCR) trước khi nạp.",
      "The file holds pictures and no text; it needs text recognition (OCR) first."),
  PICTURE_PAGES(
      "Các trang %s chỉ có hình ảnh; cần nhận dạng chữ (OCR) các trang đó trước khi nạp.",
      "The pages %s hold pictures only; they need text recognition (OCR) first."),
  NO_LETTERS_IN_FONTS(
      "Phông chữ trong tệp PDF không cho biết đó là chữ gì; hãy nạp bản .docx, hoặc nhận dạng chữ"
          + " (OCR).",
      "The fonts of the PDF do not say which letters they show; load the .docx, or recognise the"
          + " text (OCR)."),
  BOMB(
      "Tệp bung ra quá lớn so với dung lượng của nó nên không được nhận.",
      "The file unpacks to far more than it weighs and is not taken."),
  UNSAFE_XML(
      "Tệp có khai báo XML mà văn bản không bao giờ cần (DTD, CDATA) nên không được nhận.",
      "The file declares what no document needs in its XML (DTD, CDATA) and is not taken."),
  CORRUPT(
      "Tệp bị hỏng hoặc bị cắt cụt; hãy lưu lại từ bản gốc.",
      "The file is damaged or cut short; save it again from the original."),
  TOO_COMPLEX(
      "Tệp quá phức tạp, không đọc xong trong thời gian và bộ nhớ cho phép; hãy lưu lại thành"
          + " .docx hoặc .txt.",
      "The file is too complex to be read in the time and memory allowed; save it as .docx or"
          + " .txt."),
  UNKNOWN("Tệp không phải .docx, .pdf hay văn bản.", "The file is neither .docx, .pdf nor a text."),
  OTHER_LETTERS(
      "Văn bản dùng bảng mã %s; hãy chuyển sang Unicode (chẳng hạn bằng UniKey) rồi nạp lại.",
      "The text is encoded in %s; convert it to Unicode and load it again."),
  NOT_UTF_8(
      "Dòng %s không phải UTF-8; hãy lưu tệp ở bảng mã UTF-8.",
      "Line %s is not UTF-8; save the file as UTF-8.");

  private final String vi;
  private final String en;

  Unreadable(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** The refusal, with what its sentence leaves open. */
  public DocumentRefused refused(Object... open) {
    String code = "document-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new DocumentRefused(new ReadingRefused(code, vi.formatted(open), en.formatted(open)));
  }
}
