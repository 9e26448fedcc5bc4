package vn.thac.task.application;

import java.util.List;

/** Where places are in the hierarchy. */
public interface PlacePaths {

  /** The paths of the places known, in order; some minutes old at most. */
  List<String> inOrder();
}
