package vn.thac.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the gateway one caller may have.
 *
 * @param atOnce requests that may come in a burst
 * @param perSecond requests that may follow
 * @param inside requests of one caller that may wait for their answer at the same time; fewer than
 *     a replica reads for at a time, so that no single person takes all of its places
 * @param fromAddress the same of all those from one address of whom no service has said who they
 *     are
 * @param allInside the same of all callers together: each takes up to 170 kB
 */
@ConfigurationProperties("thac.gateway.share")
record ShareSettings(
    @DefaultValue("500") int atOnce,
    @DefaultValue("100") int perSecond,
    @DefaultValue("12") int inside,
    @DefaultValue("100") int fromAddress,
    @DefaultValue("500") int allInside) {

  ShareSettings {
    if (atOnce < 1 || perSecond < 1 || inside < 1 || fromAddress < 1 || allInside < 1) {
      throw new IllegalArgumentException("thac.gateway.share needs positive numbers");
    }
  }
}
