package vn.thac.reading.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static vn.thac.reading.document.RawDocx.p;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A document of each kind that nobody should hand in, and what is said of it. */
public enum HostileDocument {
  ENCRYPTED_DOCX("document-encrypted", "mật khẩu", () -> ole2("EncryptedPackage")),
  ENCRYPTED_PDF("document-encrypted", "mật khẩu", HostileDocument::encryptedPdf),
  SCANNED_PDF("document-picture", "OCR", HostileDocument::scannedPdf),
  PICTURE_IN_DOCX(
      "document-picture", "OCR", () -> RawDocx.body("<w:p><w:r><w:drawing/></w:r></w:p>").bytes()),
  PICTURE_NAMED_DOCX("document-picture", "OCR", () -> bytes("ffd8ffe000104a464946")),
  MACROS(
      "document-macros",
      "macro",
      () -> RawDocx.body(p("Kế hoạch")).part("word/vbaProject.bin", "x").bytes()),
  ZIP_BOMB("document-bomb", "bung ra", () -> RawDocx.body(p("a".repeat(30_000_000))).bytes()),
  XXE(
      "document-unsafe-xml",
      "DTD",
      () ->
          RawDocx.body("")
              .part(
                  "word/document.xml",
                  "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")
              .bytes()),
  CUT_DOCX("document-corrupt", "cắt cụt", () -> half(InventedDocx.of(InventedPlans.libraries()))),
  CUT_PDF("document-corrupt", "cắt cụt", () -> half(InventedPdf.of(InventedPlans.libraries()))),
  TOO_LARGE("document-too-large", "20 MB", () -> new byte[20 * 1024 * 1024 + 1]),
  TOO_MANY_PAGES("document-too-many-pages", "301 trang", HostileDocument::longPdf),
  DOC("document-other-form", "(.doc)", () -> ole2("WordDocument")),
  RTF("document-other-form", "(.rtf)", () -> "{\\rtf1 Ke hoach}".getBytes(US_ASCII)),
  ODT(
      "document-other-form",
      ".odt",
      () ->
          RawDocx.zip(
              Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(US_ASCII)))),
  EMPTY("document-empty", "rỗng", () -> new byte[0]);

  private final String code;
  private final String said;
  private final Callable<byte[]> bytes;

  HostileDocument(String code, String said, Callable<byte[]> bytes) {
    this.code = code;
    this.said = said;
    this.bytes = bytes;
  }

  public String code() {
    return code;
  }

  /** A word of the Vietnamese reason, which no other reason has. */
  public String saidInVietnamese() {
    return said;
  }

  public byte[] bytes() {
    try {
      return bytes.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  static byte[] ole2(String name) {
    return bytes(
        "d0cf11e0a1b11ae1"
            + "00".repeat(500)
            + HexFormat.of().formatHex((name + "\0").getBytes(UTF_16LE)));
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] encryptedPdf() throws IOException {
    try (Printed printed = new Printed().page().text(13, 85, 700, "Kế hoạch")) {
      printed
          .document()
          .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return printed.bytes();
    }
  }

  private static byte[] scannedPdf() throws IOException {
    try (Printed printed = new Printed().page()) {
      BufferedImage scan = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
      printed
          .content()
          .drawImage(LosslessFactory.createFromImage(printed.document(), scan), 0, 0, 595, 842);
      return printed.bytes();
    }
  }

  private static byte[] longPdf() throws IOException {
    try (Printed printed = new Printed()) {
      for (int i = 0; i <= 300; i++) {
        printed.page();
      }
      return printed.bytes();
    }
  }
}
