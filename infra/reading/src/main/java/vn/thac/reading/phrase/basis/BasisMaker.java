package vn.thac.reading.phrase.basis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.reading.Confidence;
import vn.thac.reading.Lines;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.time.DatePhrase;
import vn.thac.reading.phrase.time.Dating;

/** Makes a basis of what was read of it, and asks what is doubtful about it. */
final class BasisMaker {

  private final Dating dating;
  private final Doubts questions;

  BasisMaker(Dating dating, Doubts questions) {
    this.dating = dating;
    this.questions = questions;
  }

  /** A document of which the number is left off. */
  Reading.Basis partial(
      String how, String type, String issuer, @Nullable DatePhrase day, Lines lines) {
    questions.ask(
        "bases " + type,
        "văn bản không ghi số của %s do %s ban hành".formatted(type, issuer),
        "the number of a document of %s is not given".formatted(issuer),
        lines);
    return new Reading.Basis(
        how,
        type,
        null,
        day == null ? null : written(day),
        issuer,
        lines,
        dating.sureness(Confidence.INFERRED));
  }

  /** As written; only the month where the day is left blank. */
  private static @Nullable PartialDate written(DatePhrase date) {
    LocalDate first = date.first();
    if (first == null) {
      return null;
    }
    return date.size() == DatePhrase.Size.MONTH
        ? new PartialDate(first.getYear(), first.getMonthValue(), null)
        : PartialDate.of(first);
  }

  Reading.Basis basis(
      String relation,
      String type,
      @Nullable String number,
      @Nullable DatePhrase written,
      @Nullable String issuer,
      Lines lines) {
    PartialDate date = null;
    if (written != null) {
      date = written(written);
      askAboutDate(number == null ? type : number, date, lines);
    }
    if (issuer == null && number != null && !type.equals("Luật")) {
      questions.ask(
          "bases " + number,
          "văn bản không nói cơ quan nào ban hành %s %s".formatted(type, number),
          "the document does not say who issued %s".formatted(number),
          lines);
    }
    boolean whole = date != null && (issuer != null || number == null);
    return new Reading.Basis(
        relation,
        type,
        number,
        date,
        issuer,
        lines,
        dating.sureness(whole ? Confidence.STATED : Confidence.SAID));
  }

  private void askAboutDate(String name, @Nullable PartialDate date, Lines lines) {
    if (date == null) {
      questions.ask(
          "bases " + name,
          "ngày của %s không phải là ngày có thật".formatted(name),
          "the date of %s does not exist".formatted(name),
          lines);
    } else if (dating.issued() != null && date.earliest().isAfter(dating.issued().latest())) {
      questions.ask(
          "bases " + name,
          "%s có ngày sau ngày ban hành kế hoạch; có đúng không?".formatted(name),
          "%s is dated after the plan itself; is that right?".formatted(name),
          lines);
    } else if (date.day() == null) {
      questions.ask(
          "bases " + name,
          "văn bản để trống ngày của %s".formatted(name),
          "the day of %s is left blank".formatted(name),
          lines);
    } else if (dating.damaged()) {
      LocalDate day = date.earliest();
      questions.ask("bases " + name, Dating.scanned(day, Office.text(day)), lines);
    }
  }
}
