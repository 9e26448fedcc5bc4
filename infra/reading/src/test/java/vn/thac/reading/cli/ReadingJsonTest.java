package vn.thac.reading.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.reading.Reading;
import vn.thac.reading.plan.PlanReader;

class ReadingJsonTest {

  @Test
  void writesWhatIsBlankAsNullAndWhatIsAbsentNotAtAll() {
    JsonNode json =
        json(
            """
            Số: /KH-UBND
            Minh Họa, ngày tháng 9 năm 2026
            KẾ HOẠCH
            Trồng cây năm 2026

            V. TỔ CHỨC THỰC HIỆN
            1. Sở Nội vụ: phát cây giống trước ngày 30/9/2026.
            2. Các thôn: báo cáo 9 tháng trước ngày 20 về UBND xã.
            """);

    assertThat(json.get("number").isNull()).isTrue();
    assertThat(json.get("issueDate").get("day").isNull()).isTrue();
    assertThat(json.at("/activities/0/lines/0").asInt()).isEqualTo(7);
    assertThat(json.at("/activities/0/schedule/due").asString()).isEqualTo("2026-09-30");
    assertThat(json.at("/activities/0").has("deliverable")).isFalse();
    assertThat(json.at("/reportingRegimes/0/periods/0").asString()).isEqualTo("9M");
    assertThat(json.at("/questions/0").asString()).startsWith("number");
  }

  private static JsonNode json(String text) {
    Reading reading = (Reading) new PlanReader().read(text);
    return JsonMapper.shared().readTree(ReadingJson.of("mau.txt", reading));
  }
}
