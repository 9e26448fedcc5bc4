package vn.thac.report.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Numbers by what they count. A figure that is not there has not been counted; it is not zero. */
public record Figures(Map<String, BigDecimal> values) {

  /** Nothing counted. */
  public static final Figures NONE = new Figures(Map.of());

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
  private static final int DECIMALS = 2;

  /** Equal numbers are equal figures, however many zeros they are written with. */
  public Figures {
    Map<String, BigDecimal> plain = new TreeMap<>();
    values.forEach((ref, value) -> plain.put(ref, plain(value)));
    values = java.util.Collections.unmodifiableMap(plain);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    // A huge exponent is left as it is: spelling it out would fill the memory.
    return stripped.scale() < 0 && stripped.abs().compareTo(MOST.multiply(MOST)) <= 0
        ? stripped.setScale(0)
        : stripped;
  }

  /** Both together. */
  public Figures plus(Figures other) {
    Map<String, BigDecimal> sum = new TreeMap<>(values);
    other.values.forEach((ref, value) -> sum.merge(ref, value, BigDecimal::add));
    return new Figures(sum);
  }

  /** Those of them that are asked for. */
  Figures askedBy(List<Figure> asked) {
    Map<String, BigDecimal> kept = new TreeMap<>(values);
    kept.keySet().retainAll(asked.stream().map(Figure::ref).toList());
    return new Figures(kept);
  }

  /** Nothing has been counted. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Every reason why a report that counts {@code asked} cannot hold these figures. */
  List<Refusal> refusals(List<Figure> asked) {
    Set<String> known = asked.stream().map(Figure::ref).collect(Collectors.toSet());
    List<Refusal> refusals = new ArrayList<>();
    values.forEach(
        (ref, value) -> {
          String pointer = "/figures/" + ref.replace("~", "~0").replace("/", "~1");
          if (!known.contains(ref)) {
            refusals.add(
                Refusal.content(
                    "report.figure.unknown",
                    pointer,
                    "Báo cáo này không có chỉ tiêu đó.",
                    "This report has no such figure."));
          } else if (value.signum() < 0 || value.compareTo(MOST) > 0) {
            refusals.add(
                Refusal.content(
                    "report.figure.range",
                    pointer,
                    "Số liệu phải từ 0 đến 1.000.000.000.000.",
                    "A figure is between 0 and 1,000,000,000,000."));
          } else if (value.scale() > DECIMALS) {
            refusals.add(
                Refusal.content(
                    "report.figure.decimals",
                    pointer,
                    "Số liệu có nhiều nhất 2 chữ số thập phân.",
                    "A figure has at most 2 decimals."));
          }
        });
    return refusals;
  }
}
