package vn.thac.launcher.desk;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The logins that may do an operator's work, under the same name as in every service. */
@ConfigurationProperties("thac.access")
record Administrators(Set<String> administrators) {}
