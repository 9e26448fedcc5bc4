package vn.thac.reading.file.docx;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.Unreadable;

/** The parts of a Word document that are read. */
final class WordPackage implements Closeable {

  private static final String[] KINDS_OF_RELATION = {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/"
  };

  private final OPCPackage parts;
  private final TimeLimit deadline;
  private final PackagePart main;

  private WordPackage(OPCPackage parts, PackagePart main, TimeLimit deadline) {
    this.parts = parts;
    this.main = main;
    this.deadline = deadline;
  }

  static WordPackage open(byte[] document, TimeLimit deadline) throws IOException {
    Entries entries = Entries.of(document, deadline);
    try {
      OPCPackage parts = OPCPackage.open(entries);
      entries.opened();
      return of(parts, deadline);
    } catch (OpenXML4JException | RuntimeException e) {
      throw entries.refusedOr(e);
    }
  }

  private static WordPackage of(OPCPackage parts, TimeLimit deadline)
      throws DocumentRefused, InvalidFormatException {
    PackagePart main = null;
    for (String kind : KINDS_OF_RELATION) {
      PackageRelationship relation = first(parts.getRelationshipsByType(kind + "officeDocument"));
      main = main == null && relation != null ? parts.getPart(relation) : main;
    }
    if (main == null) {
      throw new InvalidFormatException("there is no main part");
    }
    String type = main.getContentType();
    if (type.contains("macroEnabled")) {
      throw Unreadable.MACROS.refused();
    }
    if (!type.contains("wordprocessingml")) {
      throw other(type);
    }
    return new WordPackage(parts, main, deadline);
  }

  private static DocumentRefused other(String type) {
    if (type.contains("spreadsheetml")) {
      return Unreadable.OTHER_FORM.refused("Excel (.xlsx)");
    }
    return type.contains("presentationml")
        ? Unreadable.OTHER_FORM.refused("PowerPoint (.pptx)")
        : Unreadable.UNKNOWN.refused();
  }

  /** The part that holds the text. */
  WordXml text() throws IOException {
    return new WordXml(main.getInputStream(), deadline);
  }

  /** A part that belongs to the text, such as "numbering". */
  Optional<WordXml> partOfText(String name) throws IOException, InvalidFormatException {
    for (String kind : KINDS_OF_RELATION) {
      PackageRelationship relation = first(main.getRelationshipsByType(kind + name));
      PackagePart part = relation == null ? null : main.getRelatedPart(relation);
      if (part != null) {
        return Optional.of(new WordXml(part.getInputStream(), deadline));
      }
    }
    return Optional.empty();
  }

  /** A part that tells of the document as a whole, such as "extended-properties". */
  Optional<WordXml> partOfAll(String name) throws IOException {
    PackageRelationship relation = first(parts.getRelationshipsByType(KINDS_OF_RELATION[0] + name));
    PackagePart part = relation == null ? null : parts.getPart(relation);
    return part == null
        ? Optional.empty()
        : Optional.of(new WordXml(part.getInputStream(), deadline));
  }

  private static @Nullable PackageRelationship first(PackageRelationshipCollection relations) {
    for (PackageRelationship relation : relations) {
      if (relation.getTargetMode() == TargetMode.INTERNAL) {
        return relation;
      }
    }
    return null;
  }

  @Override
  public void close() {
    parts.revert(); // closes without writing
  }
}
