package vn.thac.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {

  @TempDir Path folder;

  @Test
  void inventsOneProvinceWithThreeDistrictsAndTwelveCommunes() {
    DirectorySource sample = DirectorySource.of(null, null);

    assertThat(
            Csv.rows(sample.places()).stream()
                .collect(
                    Collectors.groupingBy(row -> row.getField("level"), Collectors.counting())))
        .containsOnly(
            java.util.Map.entry("PROVINCE", 1L),
            java.util.Map.entry("DISTRICT", 3L),
            java.util.Map.entry("COMMUNE", 12L));
    assertThat(sample.people())
        .extracting(Person::login)
        .containsExactly("lan.001", "hung.tinh", "chutich.tinh", "quantri", "thanhtra.tinh");
    List<String> codes = column(sample.places(), row -> row.getField("code"));
    assertThat(sample.people()).extracting(Person::unit).allMatch(codes::contains);
  }

  @Test
  void takesOneProvinceOutOfAListWithEverythingBeneathIt() throws Exception {
    Path list = folder.resolve("units.csv");
    Files.writeString(
        list,
        """
        code,parent_code,level,name
        1,,CENTRAL,Trung ương
        00010,010,COMMUNE,"Xã ""A"", cũ"
        01,1,PROVINCE,Tỉnh Một
        010,01,DISTRICT,Huyện Một
        02,1,PROVINCE,Tỉnh Hai
        020,02,DISTRICT,Huyện Hai
        """);

    DirectorySource one = DirectorySource.of(list, "01");

    assertThat(
            column(one.places(), row -> row.getField("code") + "<" + row.getField("parent_code")))
        .containsExactly("00010<010", "01<", "010<01");
    assertThat(one.places()).contains("\"Xã \"\"A\"\", cũ\"");
    assertThatThrownBy(() -> DirectorySource.of(list, "03")).hasMessageContaining("03");
  }

  private static List<String> column(String csv, Function<NamedCsvRecord, String> of) {
    return Csv.rows(csv).stream().map(of).toList();
  }
}
