package vn.thac.directory.adapter.http;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.thac.directory.domain.OfficerRow;
import vn.thac.directory.domain.OfficersImport;
import vn.thac.directory.domain.PlaceRow;
import vn.thac.directory.domain.PlacesImport;
import vn.thac.directory.domain.Refusal;
import vn.thac.directory.domain.calendar.DayRow;
import vn.thac.directory.domain.calendar.DaysImport;

/** A file of comma-separated values taken apart, or why it cannot be. */
public record CsvTable<R>(List<R> rows, List<Refusal> refusals) {

  /** A row's values, and the line it stands on. */
  private interface RowOf<R> {
    R make(long line, List<String> fields);
  }

  /** The rows of a file of places. */
  public static CsvTable<PlaceRow> places(String text) {
    return read(
        text,
        PlacesImport.HEADER,
        (line, f) ->
            new PlaceRow(line, f.get(0).strip(), f.get(1).strip(), f.get(2).strip(), f.get(3)));
  }

  /** The rows of a file of officers. */
  public static CsvTable<OfficerRow> officers(String text) {
    return read(
        text,
        OfficersImport.HEADER,
        (line, f) ->
            new OfficerRow(
                line,
                f.get(0).strip(),
                f.get(1).strip(),
                f.get(2).strip(),
                f.get(3).strip(),
                f.get(4).strip(),
                f.get(5).strip()));
  }

  /** The rows of a file of days off and days worked. */
  public static CsvTable<DayRow> days(String text) {
    return read(
        text,
        DaysImport.HEADER,
        (line, f) -> new DayRow(line, f.get(0).strip(), f.get(1).strip(), f.get(2).strip()));
  }

  private static <R> CsvTable<R> read(String text, List<String> header, RowOf<R> rowOf) {
    List<R> rows = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    boolean first = true;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord record : csv) {
        long line = record.getStartingLineNumber();
        if (first && !record.getFields().equals(header)) {
          return new CsvTable<>(List.of(), List.of(wrongHeader(header)));
        }
        if (!first && record.getFieldCount() != header.size()) {
          refusals.add(wrongCount(line, record.getFieldCount(), header.size()));
        } else if (!first) {
          rows.add(rowOf.make(line, record.getFields()));
        }
        first = false;
      }
    } catch (CsvParseException | IOException e) {
      refusals.add(
          Refusal.ofLine(
              rows.size() + 2L,
              "file.not-csv",
              "tệp không đọc được ở dạng CSV từ dòng này",
              "the file cannot be read as CSV from here: " + e.getMessage()));
    }
    if (first) {
      refusals.add(wrongHeader(header));
    }
    return new CsvTable<>(rows, refusals);
  }

  private static Refusal wrongHeader(List<String> header) {
    String expected = String.join(",", header);
    return Refusal.ofLine(
        1,
        "file.header",
        "dòng đầu phải là " + expected,
        "The first line must be " + expected + ".");
  }

  private static Refusal wrongCount(long line, int found, int expected) {
    return Refusal.ofLine(
        line,
        "row.column-count",
        "có %d cột, phải là %d".formatted(found, expected),
        "%d columns instead of %d".formatted(found, expected));
  }
}
