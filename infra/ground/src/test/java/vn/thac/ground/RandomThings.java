package vn.thac.ground;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;

/** Documents and queries over few fields and few values, so that they meet often. */
final class RandomThings {

  private static final List<String> FIELDS = List.of("a", "b", "c", "n.x", "n.y", "u", "_id");

  private final Random random;

  RandomThings(Random random) {
    this.random = random;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  int limit() {
    return 1 + random.nextInt(20);
  }

  Document fields(int atMost) {
    Document document = new Document();
    for (int i = 0; i < 1 + random.nextInt(atMost); i++) {
      switch (random.nextInt(5)) {
        case 0 -> document.append("n", nested());
        case 1 -> document.append("u", scalar());
        default -> document.append(FIELDS.get(random.nextInt(3)), value());
      }
    }
    return document;
  }

  private Object nested() {
    Document one = new Document("x", value()).append("y", scalar());
    return switch (random.nextInt(4)) {
      case 0 -> List.of(one, new Document("x", scalar()));
      case 1 -> new Document("y", 1);
      default -> new Document("x", scalar()).append("y", scalar());
    };
  }

  private Object value() {
    return random.nextInt(6) == 0
        ? IntStream.range(0, random.nextInt(4)).mapToObj(i -> scalar()).toList()
        : scalar();
  }

  private Object scalar() {
    int n = random.nextInt(8);
    return switch (random.nextInt(10)) {
      case 0 -> (long) n;
      case 1 -> n + (random.nextBoolean() ? 0.5 : 0.0);
      case 2 -> "/75/" + n;
      case 3 -> "/75/" + n + "/" + n;
      case 4 -> Date.from(Instant.ofEpochSecond(n));
      case 5 -> n % 2 == 0;
      case 6 -> new UUID(0, n);
      default -> n;
    };
  }

  Document query() {
    Document query = new Document();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      query.append(FIELDS.get(random.nextInt(FIELDS.size())), asked());
    }
    return random.nextInt(6) == 0
        ? new Document("$and", List.of(query, new Document("a", asked())))
        : query;
  }

  private Object asked() {
    return switch (random.nextInt(12)) {
      case 0 -> new Document("$in", Arrays.asList(scalar(), scalar(), scalar()));
      case 1 -> new Document("$gte", scalar());
      case 2 -> new Document("$lt", scalar());
      case 3, 4 -> new Document("$gt", upTo(5)).append("$lte", upTo(9));
      case 5 -> new Document("$exists", random.nextBoolean());
      case 6 -> new Document("$regex", "^/75/" + random.nextInt(8));
      case 7 -> new Document("$ne", scalar());
      case 8 -> new Document("$in", new ArrayList<>(Arrays.asList(scalar(), null)));
      case 9 -> new Document("$gte", "/75/2").append("$lt", "/75/5");
      default -> scalar();
    };
  }

  Document order() {
    Document order = new Document();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      order.append(FIELDS.get(random.nextInt(3)), random.nextBoolean() ? 1 : -1);
    }
    return order.append("_id", random.nextBoolean() ? 1 : -1);
  }
}
