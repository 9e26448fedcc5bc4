package vn.thac.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the gateway one caller may have.
 *
 * @param atOnce requests that may come in a burst
 * @param perSecond requests that may follow
 */
@ConfigurationProperties("thac.gateway.share")
record ShareSettings(@DefaultValue("500") int atOnce, @DefaultValue("100") int perSecond) {

  ShareSettings {
    if (atOnce < 1 || perSecond < 1) {
      throw new IllegalArgumentException("thac.gateway.share needs positive numbers");
    }
  }
}
