package vn.thac.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may come in before the directory knows anybody, and who may what no post allows.
 *
 * @param administrators logins that are administrators by this setting alone
 * @param deadLetterReaders logins that may read what a dead letter holds; nobody unless named
 * @param coordinatorsIssue codes of the places whose coordinators issue plans as well as their
 *     leaders do, {@code *} for all of them; none where it is not set
 */
@ConfigurationProperties("thac.access")
record AccessSettings(
    @DefaultValue List<String> administrators,
    @DefaultValue List<String> deadLetterReaders,
    @DefaultValue List<String> coordinatorsIssue) {}
