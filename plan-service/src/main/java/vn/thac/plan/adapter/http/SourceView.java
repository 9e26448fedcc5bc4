package vn.thac.plan.adapter.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.plan.domain.planning.Amends;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Source;
import vn.thac.reading.Cited;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;

/**
 * What the document said that a plan was read from, whatever became of the plan since.
 *
 * @param symbol what stands after the number, such as "KH-UBND"; the number itself may be blank
 * @param date as far as it is written
 * @param provisions what a report answers beside the orders: aims, requirements, contents, forms,
 *     money, inspection, recognition
 * @param amends the number of the plan that it amends, unless it is a plan of its own
 */
record SourceView(
    @Nullable NumberView number,
    @Nullable TextView symbol,
    @Nullable DateView date,
    @Nullable TextView title,
    @Nullable TextView issuer,
    @Nullable SignerView signer,
    List<ProvisionView> provisions,
    @Nullable String amends) {

  record NumberView(int value, EvidenceView evidence) {}

  record TextView(String value, EvidenceView evidence) {}

  record DateView(
      int year, @Nullable Integer month, @Nullable Integer day, EvidenceView evidence) {}

  /**
   * @param capacity as printed, such as "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
   */
  record SignerView(String capacity, @Nullable String name, EvidenceView evidence) {}

  /**
   * @param units whom it concerns, as written
   * @param amount in đồng, where one amount of money is named
   */
  record ProvisionView(
      String kind,
      String ref,
      String text,
      List<String> units,
      @Nullable Long amount,
      EvidenceView evidence) {}

  static @Nullable SourceView of(Content content) {
    Source source = content.source();
    return source == null || !source.isRead()
        ? null
        : new SourceView(
            number(source.number()),
            text(source.symbol()),
            date(source.date()),
            text(source.title()),
            text(source.issuer()),
            signer(source.signer()),
            source.provisions().stream().map(SourceView::provision).toList(),
            content.amends().map(Amends::number).orElse(null));
  }

  private static @Nullable NumberView number(@Nullable Cited<Integer> read) {
    return read == null ? null : new NumberView(read.value(), EvidenceView.of(read));
  }

  private static @Nullable TextView text(@Nullable Cited<String> read) {
    return read == null ? null : new TextView(read.value(), EvidenceView.of(read));
  }

  private static @Nullable DateView date(@Nullable Cited<PartialDate> read) {
    if (read == null) {
      return null;
    }
    PartialDate date = read.value();
    return new DateView(date.year(), date.month(), date.day(), EvidenceView.of(read));
  }

  private static @Nullable SignerView signer(Reading.@Nullable Signer signer) {
    return signer == null
        ? null
        : new SignerView(signer.capacity(), signer.name(), EvidenceView.of(signer.lines(), null));
  }

  private static ProvisionView provision(Provision read) {
    return new ProvisionView(
        read.kind().name(),
        read.ref(),
        read.text(),
        read.units(),
        read.amount(),
        EvidenceView.of(read.lines(), read.confidence()));
  }
}
