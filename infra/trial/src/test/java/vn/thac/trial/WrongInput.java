package vn.thac.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.trial.mainjob.Api;
import vn.thac.trial.mainjob.Office;

/**
 * What people get wrong, through the gateway: each is refused with the sentence that helps, in
 * Vietnamese, and nothing of it is stored.
 */
final class WrongInput {

  private final Api api;
  private final String place;
  private final String who;
  private final String leader;

  WrongInput(Api api, String place) {
    this.api = api;
    this.place = place;
    this.who = Office.coordinator(place);
    this.leader = Office.leader(place);
  }

  void isRefused() {
    refused("a plan without a title", 422, "plan.title-missing", draft("k1", Map.of("title", "")));
    refused("a unit that is not there", 422, "unit.missing", draft("k2", leads("99999.SXX")));
    refused(
        "an issuer that is not there", 422, "unit.missing", draft("k3", Map.of("issuer", "77777")));
    refused("a field nobody knows", 400, "malformed", draft("k4", Map.of("titel", "Kế hoạch")));
    refused(
        "control characters",
        400,
        "text.control-character",
        draft("k6", Map.of("title", "Kế\u0007hoạch")));
    refused(
        "a text of 20 MB",
        422,
        "document-too-large",
        text("k7", "Kế hoạch tuyên truyền ".repeat(750_000)));
    refused("no Idempotency-Key", 400, "idempotency-key.missing", draft("", Map.of()));
    refused(
        "a list of places with a cycle",
        422,
        null,
        places("code,parent_code,level,name\nA1,A2,PROVINCE,Tỉnh A\nA2,A1,DISTRICT,Huyện B\n"));
    refused("a list of places that is no UTF-8 table", 422, null, places("mã;tên\n"));
    assertThat(api.all(who, "/api/v1/plans")).as("nothing of it is stored").isEmpty();

    Api.Answer first = draft("k9", Map.of());
    assertThat(first.status()).as("%s", first.body()).isEqualTo(201);
    assertThat(draft("k9", Map.of()).body().get("id")).isEqualTo(first.body().get("id"));
    refused(
        "a key used for another body",
        422,
        "idempotency-key.reused",
        draft("k9", Map.of("title", "Kế hoạch khác")));
    String plan = "/api/v1/plans/" + first.body().get("id").asString();
    refused(
        "a deadline before the issue date",
        422,
        "activity.due-before-issue",
        api.post(
            leader,
            plan + "/issue",
            Map.of("issuedOn", "2026-06-01"),
            Map.of("If-Match", first.version())));
    refused(
        "no If-Match",
        428,
        "if-match.missing",
        api.post(leader, plan + "/issue", Map.of(), Map.of()));
    refused(
        "an old version",
        412,
        "stale",
        api.post(leader, plan + "/issue", Map.of(), Map.of("If-Match", "\"77\"")));
    refused("somebody else's draft", 404, "not-found", api.get("canbo.99001.vp", plan));
    refused("an officer who issues", 403, "forbidden", officerIssues());
    refused(
        "a parameter nobody knows",
        400,
        "parameter.unknown",
        api.get(who, "/api/v1/tasks?veiw=mine"));
    refused("an address that is not there", 404, "not-found", api.get(who, "/api/v1/nowhere"));
    withdrawn(plan);
  }

  private Api.Answer officerIssues() {
    return api.post(
        Office.officer(place),
        "/api/v1/plans",
        Map.of("title", "Kế hoạch"),
        Map.of("Idempotency-Key", "k10"));
  }

  /** The draft that was needed above is taken away again, for what comes after. */
  private void withdrawn(String plan) {
    api.post(
            leader,
            plan + "/withdrawal",
            Map.of("reason", "Dự thảo để thử"),
            Map.of("If-Match", api.get(who, plan).version()))
        .ok();
  }

  private static void refused(String what, int status, @Nullable String code, Api.Answer answer) {
    assertThat(answer.status()).as("%s: %s", what, answer.body()).isEqualTo(status);
    assertThat(answer.body().path("detail").asString("")).as(what).isNotBlank();
    if (code != null) {
      assertThat(codes(answer)).as("%s: %s", what, answer.body()).contains(code);
    }
    System.out.printf("refused %d %s: %s%n", status, what, answer.body().get("detail").asString());
  }

  private static List<String> codes(Api.Answer answer) {
    List<String> codes = new ArrayList<>();
    codes.add(answer.body().path("code").asString(""));
    answer.body().path("errors").forEach(error -> codes.add(error.path("code").asString("")));
    return codes;
  }

  private Map<String, Object> leads(String unit) {
    return Map.of(
        "activities", List.of(Map.of("ref", "1", "text", "Làm báo cáo", "leads", List.of(unit))));
  }

  private Api.Answer draft(String key, Map<String, Object> changed) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", "Kế hoạch thử");
    body.put("number", "1/KH-UBND");
    body.put("year", 2026);
    body.put("issuer", place);
    body.put(
        "activities",
        List.of(
            Map.of(
                "ref",
                "1",
                "text",
                "Làm báo cáo",
                "leads",
                List.of(place + ".SNV"),
                "schedule",
                Map.of("kind", "BY_DATE", "due", "2026-03-31"))));
    body.putAll(changed);
    return api.post(
        who, "/api/v1/plans", body, key.isEmpty() ? Map.of() : Map.of("Idempotency-Key", key));
  }

  private Api.Answer text(String key, String text) {
    return api.text(
        who, "/api/v1/plans/imports", "text/plain", text, Map.of("Idempotency-Key", key));
  }

  private Api.Answer places(String csv) {
    return api.text("quantri", "/api/v1/imports/places", "text/csv", csv, Map.of());
  }
}
