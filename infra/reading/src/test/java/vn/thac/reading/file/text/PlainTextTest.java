package vn.thac.reading.file.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.thac.reading.document.DocumentText;
import vn.thac.reading.document.RawDocx;
import vn.thac.reading.document.Refusals;
import vn.thac.reading.file.DocumentRefused;

class PlainTextTest {

  private static final String TEXT =
      "KẾ HOẠCH\nTrồng cây năm 2026\n\nCác xã thực hiện nhiệm vụ của kế hoạch và được nhân dân"
          + " giúp đỡ.\n";

  @Test
  void readsUnicodeInEachOfItsEncodings() throws DocumentRefused {
    assertThat(read(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(read(("\ufeff" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
    assertThat(read(("\ufeff" + TEXT).getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(read(("\ufeff" + TEXT).getBytes(UTF_16BE))).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
    assertThat(read(TEXT.getBytes(UTF_16BE))).isEqualTo(TEXT);
  }

  /** Letters with their marks apart, as the encoding has them. */
  @Test
  void convertsWindows1258() throws DocumentRefused {
    String apart =
        TEXT.replace("ế", "ê\u0301")
            .replace("ạ", "a\u0323")
            .replace("Ế", "Ê\u0301")
            .replace("Ạ", "A\u0323")
            .replace("ồ", "ô\u0300")
            .replace("ự", "ư\u0323")
            .replace("ệ", "ê\u0323")
            .replace("ụ", "u\u0323")
            .replace("ủ", "u\u0309")
            .replace("ợ", "ơ\u0323")
            .replace("ỡ", "ơ\u0303")
            .replace("ã", "a\u0303");

    assertThat(read(apart.getBytes(Charset.forName("windows-1258")))).isEqualTo(TEXT);
  }

  @Test
  void refusesFontEncodingsByTheirName() {
    String tcvn3 = "KÕ ho¹ch n¨m 2026 cña nh©n d©n c¸c x·, thùc hiÖn nhiÖm vô";
    String vni = "Keá hoaïch naêm 2026 cuûa nhaân daân caùc xaõ, thöïc hieän nhieäm vuï";

    assertThat(refusal(tcvn3.getBytes(ISO_8859_1))).isEqualTo("document-other-letters TCVN3");
    assertThat(refusal(tcvn3.getBytes(UTF_8))).isEqualTo("document-other-letters TCVN3");
    assertThat(refusal(vni.getBytes(ISO_8859_1))).isEqualTo("document-other-letters VNI");
    assertThat(refusal(RawDocx.body(RawDocx.p(vni)).bytes()))
        .isEqualTo("document-other-letters VNI");
  }

  @Test
  void namesTheLineThatIsNoUtf8() {
    byte[] text = "một\nhai\nba ?".getBytes(UTF_8);
    text[text.length - 1] = (byte) 0xe9;

    assertThat(refusal(text)).isEqualTo("document-not-utf-8 Dòng 3");
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);

    assertThat(refusal(new byte[0])).isEqualTo("document-empty");
    assertThat(refusal("KẾ HOẠCH\0".getBytes(UTF_8))).isEqualTo("document-unknown");
    assertThat(refusal(new byte[100])).isEqualTo("document-unknown");
    assertThat(refusal(noise)).isEqualTo("document-unknown");
    assertThat(refusal("<html><body>Kế hoạch".getBytes(UTF_8)))
        .isEqualTo("document-other-form HTML");
  }

  @Test
  void composesLettersAndMarksApart() throws DocumentRefused {
    String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);

    assertThat(read(apart.getBytes(UTF_8))).isEqualTo(TEXT);
  }

  private static String read(byte[] document) throws DocumentRefused {
    return DocumentText.of(document, Refusals.PATIENCE);
  }

  private static String refusal(byte[] document) {
    return Refusals.of(document);
  }
}
