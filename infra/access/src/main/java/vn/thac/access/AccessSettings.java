package vn.thac.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may come in before the directory knows anybody.
 *
 * @param administrators logins that are administrators by this setting alone
 */
@ConfigurationProperties("thac.access")
record AccessSettings(@DefaultValue List<String> administrators) {}
