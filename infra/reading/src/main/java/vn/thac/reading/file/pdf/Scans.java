package vn.thac.reading.file.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Tells whether a page shows a picture as large as a scan of it would be. */
final class Scans {

  private static final long LEAST_PIXELS = 400_000;
  private static final int DEEPEST = 3;

  private Scans() {}

  static boolean on(PDPage page) {
    return page.getResources() != null && on(page.getResources().getCOSObject(), 0);
  }

  private static boolean on(@Nullable COSDictionary resources, int depth) {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || depth > DEEPEST) {
      return false;
    }
    for (COSName name : objects.keySet()) {
      COSBase object = objects.getDictionaryObject(name);
      if (object instanceof COSStream stream
          && (large(stream) || on(stream.getCOSDictionary(COSName.RESOURCES), depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean large(COSStream stream) {
    return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
        && (long) stream.getInt(COSName.WIDTH) * stream.getInt(COSName.HEIGHT) >= LEAST_PIXELS;
  }
}
