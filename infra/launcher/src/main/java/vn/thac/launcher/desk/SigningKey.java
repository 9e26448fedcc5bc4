package vn.thac.launcher.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;
import vn.thac.ground.DurableFile;

/** The key of the built-in issuer: made once, then kept, so that a restart signs nobody out. */
final class SigningKey {

  private SigningKey() {}

  static RSAKey at(Path path) {
    DurableFile file = new DurableFile(path);
    return file.read().map(text -> parse(path, text)).orElseGet(() -> make(file));
  }

  private static RSAKey make(DurableFile file) {
    try {
      RSAKey key =
          new RSAKeyGenerator(2048)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate();
      file.write(key.toJSONString());
      return key;
    } catch (JOSEException e) {
      throw new IllegalStateException("this JVM makes no RSA keys", e);
    }
  }

  private static RSAKey parse(Path path, String text) {
    try {
      return RSAKey.parse(text);
    } catch (ParseException e) {
      throw new IllegalStateException(path + " holds no key; without it a new one is made", e);
    }
  }
}
