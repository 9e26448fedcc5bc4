package vn.thac.launcher.desk;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import vn.thac.launcher.sample.People;

/** Anybody may be any sample person: there is nothing here to protect. */
record SignInByLogin(People people) implements AuthenticationProvider {

  /** Says when, which goes into the token. */
  private static GrantedAuthority now() {
    return FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    return people
        .find(asked.getName())
        .map(
            person ->
                UsernamePasswordAuthenticationToken.authenticated(
                    person.login(), null, List.of(now())))
        .orElseThrow(() -> new BadCredentialsException("no sample person of this name"));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
