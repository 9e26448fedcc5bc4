package vn.thac.trial.mainjob;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plan's text with what a careful reader finds in it.
 *
 * @param dueDay the answer to the question on which day reports are due, 0 where the text says it
 * @param reminded a working day on which the first reminder of the dated duty is owed
 * @param reporting a day in the reporting time of {@code period}
 * @param figure a counted activity of the annex
 * @param dated the activity with the absolute date
 * @param annex the rows of the annex, by reference
 */
public record PlanCase(
    Path text,
    String number,
    LocalDate issuedOn,
    String title,
    int dueDay,
    LocalDate reminded,
    LocalDate reporting,
    String period,
    String figure,
    String dated,
    LocalDate datedDue,
    Set<String> annex,
    Expected.PlanFacts facts) {

  /** The plan of Đồng Nai for 2025. */
  public static PlanCase dongNai(Path text) {
    return new PlanCase(
        text,
        "35/KH-UBND",
        LocalDate.of(2025, 1, 24),
        "Thông tin, tuyên truyền cải cách hành chính năm 2025",
        20,
        LocalDate.of(2025, 2, 19),
        LocalDate.of(2025, 3, 15),
        "2025-Q1",
        "PL.3",
        "V.1.1",
        LocalDate.of(2025, 2, 28),
        refs("PL.", 1, 8),
        new Expected.PlanFacts(
            union(Set.of("PL.3", "PL.4", "PL.5", "PL.7"), refs("V.1.", 1, 7)),
            Map.ofEntries(
                Map.entry("PL.1", 1),
                Map.entry("PL.2", 1),
                Map.entry("PL.6", 1),
                Map.entry("PL.8", 1),
                Map.entry("V.2.1", 1),
                Map.entry("V.2.2", 1),
                Map.entry("V.2.3", 1),
                Map.entry("V.2.4", 1),
                Map.entry("V.2.5", 1),
                Map.entry("V.3.1", 1),
                Map.entry("V.3.2", 1),
                Map.entry("V.3.3", 1),
                Map.entry("V.4.1", 2),
                Map.entry("V.5.1", 1),
                Map.entry("V.6.1", 1),
                Map.entry("V.6.2", 1),
                Map.entry("V.7.1", 1)),
            Set.of("2025-Q1", "2025-H1", "2025-Q3", "2025-Y")));
  }

  /** The invented plan of the invented province. */
  public static PlanCase minhHoa(Path text) {
    return new PlanCase(
        text,
        "12/KH-UBND",
        LocalDate.of(2026, 1, 15),
        "Nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn tỉnh Minh Họa năm 2026",
        0,
        LocalDate.of(2026, 2, 12),
        LocalDate.of(2026, 3, 16),
        "2026-Q1",
        "PL.2",
        "V.1.1",
        LocalDate.of(2026, 3, 2),
        refs("PL.", 1, 8),
        new Expected.PlanFacts(
            Set.of("PL.2", "III.2", "V.1.1", "V.1.2", "V.1.3"),
            Map.ofEntries(
                Map.entry("PL.1", 1),
                Map.entry("PL.3", 1),
                Map.entry("PL.4", 1),
                Map.entry("PL.5", 1),
                Map.entry("PL.6", 1),
                Map.entry("PL.7", 1),
                Map.entry("PL.8", 1),
                Map.entry("III.1", 1),
                Map.entry("V.2.1", 1),
                Map.entry("V.2.2", 1),
                Map.entry("V.3.1", 1)),
            Set.of("2026-Q1", "2026-H1", "2026-9M", "2026-Y")));
  }

  private static Set<String> refs(String prefix, int from, int to) {
    Set<String> refs = new TreeSet<>();
    for (int i = from; i <= to; i++) {
      refs.add(prefix + i);
    }
    return refs;
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }
}
