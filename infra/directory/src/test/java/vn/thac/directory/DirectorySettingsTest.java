package vn.thac.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.thac.directory.domain.Level;

class DirectorySettingsTest {

  @Test
  void anOfficeMayHaveALastDay() {
    var source =
        new MapConfigurationPropertySource(
            Map.of(
                "thac.directory.offices.PROVINCE[0].letters", "STTTT",
                "thac.directory.offices.PROVINCE[0].name", "Sở Thông tin và Truyền thông",
                "thac.directory.offices.PROVINCE[0].until", "2025-02-28",
                "thac.directory.offices.PROVINCE[1].letters", "SNV",
                "thac.directory.offices.PROVINCE[1].name", "Sở Nội vụ"));

    List<DirectorySettings.Office> offices =
        new Binder(source)
            .bind("thac.directory", DirectorySettings.class)
            .get()
            .offices()
            .getOrDefault(Level.PROVINCE, List.of());

    assertThat(offices)
        .extracting(DirectorySettings.Office::until)
        .containsExactly(LocalDate.of(2025, 2, 28), null);
  }
}
