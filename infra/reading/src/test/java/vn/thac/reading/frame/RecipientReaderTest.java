package vn.thac.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.LineReader;

class RecipientReaderTest {

  @Test
  void readsNamesNotesAndTheArchive() {
    assertThat(
            RecipientReader.read(
                LineReader.read(
                    "Nơi nhận:\n- Sở A (b/c);\n- Các phòng; Đội B, Đội C;\n- Lưu: VT, CX.")))
        .containsExactly(
            new Reading.Recipient("Sở A", "b/c", false, Lines.at(2)),
            new Reading.Recipient("Các phòng; Đội B, Đội C", null, false, Lines.at(3)),
            new Reading.Recipient("Lưu: VT, CX", null, true, Lines.at(4)));
  }

  @Test
  void tellsTheSignatureBesideItApart() {
    var tail =
        LineReader.read(
            "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n"
                + "- Sở A;\tKT. CHỦ TỊCH\n"
                + "- Các phòng,\n"
                + "ban của huyện;\tPHÓ CHỦ TỊCH\n"
                + "- Lưu: VT.\n\n"
                + "\tTrần Thị Mẫu");

    assertThat(RecipientReader.read(tail))
        .extracting(Reading.Recipient::name)
        .containsExactly("Sở A", "Các phòng, ban của huyện", "Lưu: VT");
    assertThat(SignerReader.read(tail))
        .isEqualTo(
            new Reading.Signer(
                "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
                "Trần Thị Mẫu",
                new Lines(1, 7)));
  }

  @Test
  void dropsWhatARecognitionLeftOfTheOtherColumn() {
    assertThat(RecipientReader.read(LineReader.read("Noi nhin:\n- Phong A; KT% #u\n\n- Luu: VP.")))
        .extracting(Reading.Recipient::name)
        .containsExactly("Phong A", "Luu: VP");
  }
}
