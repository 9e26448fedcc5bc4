package vn.thac.directory.application;

import java.util.List;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Place;

/** The administrative tree. */
public interface Places {

  /** All of it, as it now stands. */
  Directory directory();

  /**
   * Stores places in their next version, each with the news of it.
   *
   * @throws DirectoryHasMovedOn where somebody was faster
   */
  void save(List<Place> changed);
}
