package vn.thac.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much room drafts are given.
 *
 * @param perPerson how many plans that were never issued one person may have in one unit
 */
@ConfigurationProperties("thac.drafts")
record DraftSettings(@DefaultValue("50") int perPerson) {

  DraftSettings {
    if (perPerson < 1) {
      throw new IllegalArgumentException("thac.drafts.per-person is at least 1, got " + perPerson);
    }
  }
}
