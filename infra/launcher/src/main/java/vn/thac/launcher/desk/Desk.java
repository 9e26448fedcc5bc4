package vn.thac.launcher.desk;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The trial's front desk: signs sample people in, moves the clock, shows the mails. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties({DeskSettings.class, Administrators.class})
@Import({SignInWiring.class, DeskWiring.class})
public class Desk {

  /** For whom its tokens are made: the platform, whichever application asks for one. */
  public static final String AUDIENCE = "thac";
}
