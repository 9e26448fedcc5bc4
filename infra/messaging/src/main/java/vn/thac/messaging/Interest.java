package vn.thac.messaging;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thac.contracts.Event;

/**
 * Which facts a listener hears, and which parts of them it leaves unread. Nearly all of a plan's
 * event is its activities and its regimes, and most listeners need neither; what is not read is
 * null, so that a handler that comes to need it fails at once and does not take it for empty.
 *
 * @param kinds the facts that are heard; others are passed over
 * @param unread the names of components that nobody behind this listener asks for
 */
public record Interest(
    Set<Class<? extends Event>> kinds, Map<Class<? extends Event>, Set<String>> unread) {

  public Interest {
    kinds = Set.copyOf(kinds);
    unread = Map.copyOf(unread);
  }

  /** Interest in the whole of these facts. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static Interest in(Class<? extends Event>... kinds) {
    return new Interest(Set.of(kinds), Map.of());
  }

  /** The same, but for parts of one kind of fact. */
  public Interest without(Class<? extends Event> kind, String... components) {
    Set<String> has =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    if (!has.containsAll(Set.of(components))) {
      throw new IllegalArgumentException(kind.getSimpleName() + " has no " + List.of(components));
    }
    Map<Class<? extends Event>, Set<String>> less = new HashMap<>(unread);
    less.put(kind, Set.of(components));
    return new Interest(kinds, less);
  }
}
