package vn.thac.reading.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word document part by part, with whatever is in the parts. */
public final class RawDocx {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private String mainType = MAIN_TYPE;

  /** With these blocks in its body. */
  public static RawDocx body(String blocks) {
    return new RawDocx()
        .part(
            "word/document.xml",
            "<w:document "
                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:w=\""
                + WORD
                + "\"><w:body>"
                + blocks
                + "</w:body></w:document>");
  }

  public static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  public RawDocx part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  public RawDocx part(String name, String xml) {
    return part(name, xml.getBytes(UTF_8));
  }

  /** A part that belongs to the text, such as "numbering", with these elements in it. */
  public RawDocx with(String relation, String elements) {
    relations.append(
        "<Relationship Id=\"r%s\" Target=\"%s.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>"
            .formatted(relation, relation, relation));
    return part(
        "word/" + relation + ".xml",
        "<w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(relation, WORD, elements, relation));
  }

  public RawDocx mainType(String type) {
    mainType = type;
    return this;
  }

  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Default Extension="bin" ContentType="application/octet-stream"/>
        <Override PartName="/word/document.xml" ContentType="%s"/></Types>\
        """
            .formatted(mainType)
            .getBytes(UTF_8));
    all.put(
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Target="word/document.xml"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
        <Relationship Id="r2" Target="docProps/app.xml"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"/>
        </Relationships>\
        """
            .getBytes(UTF_8));
    if (!relations.isEmpty()) {
      all.put(
          "word/_rels/document.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
              .formatted(relations)
              .getBytes(UTF_8));
    }
    all.putAll(parts);
    return zip(all);
  }

  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
