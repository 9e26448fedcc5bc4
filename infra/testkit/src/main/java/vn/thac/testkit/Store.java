package vn.thac.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

/**
 * A fresh database on one of the stores, for one run of one test class; dropped afterwards.
 *
 * @param kind which store this is, for messages
 * @param name the database
 * @param uri with the database in it, as {@code spring.mongodb.uri} wants it
 * @param client shared by all tests on this store: not for closing
 */
public record Store(StoreKind kind, String name, String uri, MongoClient client) {

  /** The fresh database itself. */
  public MongoDatabase database() {
    return client.getDatabase(name);
  }
}
