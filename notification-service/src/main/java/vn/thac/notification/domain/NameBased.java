package vn.thac.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids that say what they are about, so that a repeat is recognised without remembering it. */
final class NameBased {

  private NameBased() {}

  static String id(String kind, Object... parts) {
    var name = new StringBuilder(kind);
    for (Object part : parts) {
      name.append('/').append(part);
    }
    return UUID.nameUUIDFromBytes(name.toString().getBytes(UTF_8)).toString();
  }
}
