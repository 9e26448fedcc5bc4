package vn.thac.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.json.JSONException;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;

/**
 * Compares JSON with a file under {@code src/test/resources}: same fields, same values, same order
 * in lists; layout does not count. {@code -Dgolden.write=true} writes what came instead.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources");

  private Golden() {}

  /** Fails with the difference where the JSON is not what the file says. */
  public static void assertJson(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual.strip() + "\n");
        return;
      }
      if (!Files.exists(file)) {
        throw new AssertionError(file + " is not there; -Dgolden.write=true writes it");
      }
      JSONAssert.assertEquals(name, Files.readString(file), actual, JSONCompareMode.STRICT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JSONException e) {
      throw new AssertionError(name + ": not JSON: " + e.getMessage(), e);
    }
  }
}
