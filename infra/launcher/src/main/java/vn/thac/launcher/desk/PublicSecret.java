package vn.thac.launcher.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Nothing to hide: the secret of every sample person is printed in the README. */
final class PublicSecret implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return secret == null ? null : secret.toString();
  }

  @Override
  public boolean matches(@Nullable CharSequence given, @Nullable String secret) {
    return given != null && Objects.equals(given.toString(), secret);
  }
}
