package vn.thac.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thac.calendar.WindowScheme;
import vn.thac.plan.domain.planning.Pace;

/**
 * How much time each level is given.
 *
 * @param consolidationDays working days a level has to consolidate what those below handed in
 * @param issueWithinDays working days a unit has to issue a sub-plan under review
 * @param figures which days' figures belong to a reporting period
 */
@ConfigurationProperties("thac.cascade")
record CascadeSettings(
    @DefaultValue("3") int consolidationDays,
    @DefaultValue("5") int issueWithinDays,
    @DefaultValue("DECREE_09") WindowScheme figures) {

  Pace pace() {
    return new Pace(consolidationDays, issueWithinDays, figures);
  }
}
