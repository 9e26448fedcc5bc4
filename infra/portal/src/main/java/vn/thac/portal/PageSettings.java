package vn.thac.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the page must know before anybody has signed in.
 *
 * @param signIn the address of the OpenID Connect issuer; empty where it is the portal itself
 * @param client the name under which the page is registered there
 */
@ConfigurationProperties("thac.page")
record PageSettings(@DefaultValue("") String signIn, @DefaultValue("thac-portal") String client) {}
