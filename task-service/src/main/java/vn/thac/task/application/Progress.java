package vn.thac.task.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thac.task.domain.PlaceProgress;

/** How every place stands under every root plan. */
public interface Progress {

  /** One place under one root plan. */
  record Key(String rootPlanId, String place) {}

  /** Those that are known. */
  Map<Key, PlaceProgress> of(Collection<Key> keys);

  /** Stores each that nobody changed since it was loaded; answers with those. */
  List<Key> save(List<PlaceProgress> places);
}
