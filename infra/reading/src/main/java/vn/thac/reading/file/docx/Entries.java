package vn.thac.reading.file.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.TimeLimit;
import vn.thac.reading.file.Unreadable;

/**
 * What is in a zip archive that says it is a document. How much there is and what it would weigh is
 * looked at before anything is unpacked; what is read later is held to it.
 */
final class Entries extends ZipFileZipEntrySource {

  private static final int MOST = 5_000;
  private static final long MOST_BYTES = 64L << 20;
  private static final long WORTH_A_LOOK = 100_000;
  private static final int MOST_TIMES = 100;
  private static final String TYPES = "[content_types].xml";
  private static final int MOST_OF_A_TREE = 256 << 10;
  private static final int MOST_OF_ALL_TREES = 1 << 20;

  private final TimeLimit deadline;
  private final GuardedXml.Spent read = new GuardedXml.Spent(MOST_BYTES, Unreadable.BOMB);

  /** Of what the library holds whole, many times its size, while it finds the parts. */
  private final GuardedXml.Spent held =
      new GuardedXml.Spent(MOST_OF_ALL_TREES, Unreadable.TOO_COMPLEX);

  private boolean open;

  private Entries(ZipFile zip, TimeLimit deadline) {
    super(zip);
    this.deadline = deadline;
  }

  /**
   * @throws DocumentRefused where it is another archive than a document without secrets, macros and
   *     bombs
   */
  static Entries of(byte[] document, TimeLimit deadline) throws IOException {
    if (directoryEntries(document) > MOST) {
      throw Unreadable.BOMB.refused();
    }
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(document))
            .setIgnoreLocalFileHeader(true)
            .get();
    Entries entries = new Entries(zip, deadline);
    entries.check(Collections.list(zip.getEntries()));
    return entries;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    boolean whole = !open || isHeld(entry.getName().toLowerCase(Locale.ROOT));
    return new GuardedXml(super.getInputStream(entry), deadline, whole ? held : read);
  }

  /** The parts are found; from here on they are read from front to back. */
  void opened() {
    open = true;
  }

  private static boolean isHeld(String name) {
    return name.equals(TYPES) || name.endsWith(".rels");
  }

  /** Why no more is unpacked, or what else went wrong. */
  DocumentRefused refusedOr(Exception fault) {
    return read.or(held.or(fault));
  }

  /**
   * By its marks and not by what the archive says of itself, or a list of a million comes first.
   */
  private static int directoryEntries(byte[] zip) {
    int entries = 0;
    for (int i = 0; i + 3 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        entries++;
      }
    }
    return entries;
  }

  private void check(List<ZipArchiveEntry> entries) throws IOException {
    long unpacked = 0;
    boolean office = false;
    for (ZipArchiveEntry entry : entries) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw Unreadable.ENCRYPTED.refused();
      }
      if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
        throw Unreadable.MACROS.refused();
      }
      if (name.equals("mimetype")) {
        throw openDocument(entry);
      }
      office |= name.equals(TYPES);
      if (isHeld(name) && entry.getSize() > MOST_OF_A_TREE) {
        throw Unreadable.TOO_COMPLEX.refused();
      }
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        unpacked += Math.max(entry.getSize(), 0);
        long times = entry.getSize() / Math.max(entry.getCompressedSize(), 1);
        if (entry.getSize() > WORTH_A_LOOK && times > MOST_TIMES || unpacked > MOST_BYTES) {
          throw Unreadable.BOMB.refused();
        }
      }
    }
    if (!office) {
      throw Unreadable.ARCHIVE.refused();
    }
  }

  private IOException openDocument(ZipArchiveEntry entry) throws IOException {
    try (InputStream in = super.getInputStream(entry)) {
      String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
      return type.startsWith("application/vnd.oasis.opendocument")
          ? Unreadable.OTHER_FORM.refused("OpenDocument (.odt, .ods)")
          : Unreadable.ARCHIVE.refused();
    }
  }
}
