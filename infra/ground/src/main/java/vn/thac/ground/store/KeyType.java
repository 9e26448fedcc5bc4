package vn.thac.ground.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** A document's {@code _id} as a key of the file, in the order of values. */
final class KeyType extends BasicDataType<Object> {

  private static final byte TEXT = 1;
  private static final byte OTHER = 2;

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }

  @Override
  public int getMemory(Object key) {
    return key instanceof String text ? 48 + text.length() : 64;
  }

  @Override
  public void write(WriteBuffer out, Object key) {
    if (key instanceof String text) {
      out.put(TEXT);
      write(out, text.getBytes(UTF_8));
    } else {
      out.put(OTHER);
      write(out, Bson.encode(new Document("k", key instanceof Missing ? null : key)));
    }
  }

  private static void write(WriteBuffer out, byte[] bytes) {
    out.putVarInt(bytes.length).put(bytes);
  }

  @Override
  public Object read(ByteBuffer in) {
    byte kind = in.get();
    byte[] bytes = new byte[DataUtils.readVarInt(in)];
    in.get(bytes);
    if (kind == TEXT) {
      return new String(bytes, UTF_8);
    }
    Object key = Bson.decode(bytes).get("k");
    return Objects.requireNonNullElse(key, Missing.getInstance());
  }

  @Override
  public int compare(Object a, Object b) {
    return ValueOrder.INSTANCE.compare(a, b);
  }
}
