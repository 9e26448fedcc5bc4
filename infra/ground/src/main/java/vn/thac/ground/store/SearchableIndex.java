package vn.thac.ground.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;
import java.util.stream.Stream;

/** An index that the planner can ask. */
interface SearchableIndex {

  List<IndexKey> getKeys();

  boolean isUnique();

  /** Whether some document has a list in this field and so stands in several lines. */
  boolean hasLists(int field);

  /** The positions within the span in the order of the index, or in the opposite order. */
  Stream<Object> positions(Span span, boolean backwards);
}
