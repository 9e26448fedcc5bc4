package vn.thac.report.application;

import java.util.Collection;
import java.util.Map;
import vn.thac.report.domain.Unit;

/** The directory as far as reports need it. */
public interface Units {

  /** Those of these units that are known, by code. */
  Map<String, Unit> findAll(Collection<String> codes);
}
