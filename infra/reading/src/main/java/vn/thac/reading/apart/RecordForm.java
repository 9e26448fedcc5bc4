package vn.thac.reading.apart;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Records as bytes, and the same records again: component by component in the order in which they
 * are declared, lists item by item. What an item is, its declaration says and not the bytes, so
 * that bytes of whatever origin become these records and nothing else. Both sides have to be of the
 * same build.
 */
final class RecordForm {

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private RecordForm() {}

  /** What a record is made of, looked up once. */
  private record Shape(List<RecordComponent> components, Constructor<?> canonical) {

    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      try {
        return new Shape(
            List.of(components),
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("every record has a canonical constructor", e);
      }
    }

    /** Of a component, where the record of this type is generic the one its argument says. */
    Type typeOf(int component, Type record) {
      Type declared = components.get(component).getGenericType();
      if (declared instanceof java.lang.reflect.TypeVariable<?> open
          && record instanceof ParameterizedType closed) {
        int place = List.of(((Class<?>) closed.getRawType()).getTypeParameters()).indexOf(open);
        return closed.getActualTypeArguments()[place];
      }
      return declared;
    }
  }

  static void write(@Nullable Object value, Type type, DataOutput out) throws IOException {
    out.writeBoolean(value != null);
    switch (value) {
      case null -> {}
      case String text -> {
        out.writeInt(text.length());
        out.writeChars(text); // as they are, be they letters or half of one
      }
      case Integer number -> out.writeInt(number);
      case Long number -> out.writeLong(number);
      case Double number -> out.writeDouble(number);
      case Boolean said -> out.writeBoolean(said);
      case Enum<?> one -> out.writeInt(one.ordinal());
      case LocalDate day -> out.writeLong(day.toEpochDay());
      case List<?> items -> {
        out.writeInt(items.size());
        for (Object item : items) {
          write(item, itemOf(type), out);
        }
      }
      case Record one when raw(type).isSealed() -> {
        out.writeInt(List.of(raw(type).getPermittedSubclasses()).indexOf(one.getClass()));
        write(one, one.getClass(), out);
      }
      case Record one -> {
        Shape shape = shape(raw(type));
        for (int i = 0; i < shape.components().size(); i++) {
          write(component(one, shape.components().get(i)), shape.typeOf(i, type), out);
        }
      }
      default -> throw new IllegalStateException("no form for " + value.getClass());
    }
  }

  /**
   * @throws IOException where these are not the bytes of such a value
   */
  static @Nullable Object read(Type type, DataInput in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    Class<?> raw = raw(type);
    if (raw == String.class) {
      return text(in);
    } else if (raw == Integer.class || raw == int.class) {
      return in.readInt();
    } else if (raw == Long.class || raw == long.class) {
      return in.readLong();
    } else if (raw == Double.class || raw == double.class) {
      return in.readDouble();
    } else if (raw == Boolean.class || raw == boolean.class) {
      return in.readBoolean();
    } else if (raw == LocalDate.class) {
      return LocalDate.ofEpochDay(in.readLong());
    } else if (raw == List.class) {
      return items(itemOf(type), in);
    } else if (raw.isEnum()) {
      return oneOf(raw.getEnumConstants(), in.readInt());
    } else if (raw.isSealed()) {
      return read(oneOf(raw.getPermittedSubclasses(), in.readInt()), in);
    } else if (raw.isRecord()) {
      return record(shape(raw), type, in);
    }
    throw new IllegalStateException("no form for " + type);
  }

  private static Object record(Shape shape, Type type, DataInput in) throws IOException {
    @Nullable Object[] values = new Object[shape.components().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(shape.typeOf(i, type), in);
    }
    try {
      return shape.canonical().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException("no " + type, e);
    }
  }

  private static List<Object> items(Type item, DataInput in) throws IOException {
    int size = in.readInt();
    List<Object> items = new ArrayList<>(); // grows with what comes and not with what is announced
    for (int i = 0; i < size; i++) {
      Object one = read(item, in);
      if (one == null) {
        throw new IOException("no list holds nothing");
      }
      items.add(one);
    }
    return List.copyOf(items);
  }

  private static String text(DataInput in) throws IOException {
    int length = in.readInt();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(in.readChar());
    }
    return text.toString();
  }

  private static <T> T oneOf(T[] all, int place) throws IOException {
    if (place < 0 || place >= all.length) {
      throw new IOException("there is no number " + place);
    }
    return all[place];
  }

  private static @Nullable Object component(Record one, RecordComponent component) {
    try {
      return component.getAccessor().invoke(one);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Shape shape(Class<?> record) {
    return SHAPES.computeIfAbsent(record, Shape::of);
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType closed
        ? (Class<?>) closed.getRawType()
        : (Class<?>) type;
  }

  private static Type itemOf(Type list) {
    return ((ParameterizedType) list).getActualTypeArguments()[0];
  }
}
