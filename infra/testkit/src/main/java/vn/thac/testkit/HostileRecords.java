package vn.thac.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What may lie on a topic that no service of ours has put there. Each is named by its key, and goes
 * to the first partition, so that all of them can be met in one batch.
 */
public final class HostileRecords {

  private static final int DEEP = 10_000;
  private static final int MEGABYTE = 1 << 20;
  private static final String LATE = "2026-01-01T00:00:00Z";

  private final String topic;
  private final String type;

  /** Records for this topic that say they are of a type that is wanted there. */
  public HostileRecords(String topic, String type) {
    this.topic = topic;
    this.type = type;
  }

  /** Those nothing can be done with, by their keys. */
  public Map<String, ProducerRecord<byte[], byte[]>> junk() {
    Map<String, ProducerRecord<byte[], byte[]>> junk = new LinkedHashMap<>();
    put(junk, "malformed", bytes("{\"planId\": "), headers());
    put(junk, "not-json", bytes("hôm nay trời đẹp"), headers());
    put(junk, "a-list", bytes("[]"), headers());
    put(junk, "null-literal", bytes("null"), headers());
    put(junk, "empty", new byte[0], headers());
    put(junk, "no-value", null, headers());
    put(junk, "deep", bytes("{\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"), headers());
    put(junk, "a-megabyte", bytes("rác".repeat(MEGABYTE / 4)), headers());
    put(junk, "windows-1258", "{\"title\":\"K\u00fdch\"}".getBytes(ISO_8859_1), headers());
    put(junk, "number-without-end", bytes("{\"version\":" + "9".repeat(5_000) + "}"), headers());
    put(junk, "unknown-type", bytes("{}"), headers("ce_type", bytes("vn.thac.plan.burnt.v1")));
    put(junk, "a-class-for-a-type", bytes("{}"), headers("ce_type", bytes("java.lang.Runtime")));
    put(junk, "no-type", bytes("{}"), headers("ce_type", null));
    put(junk, "type-in-utf-16", bytes("{}"), headers("ce_type", type.getBytes(UTF_16)));
    put(junk, "no-headers", bytes("{}"), Map.of());
    return junk;
  }

  /** A fact there is nothing wrong with. */
  public ProducerRecord<byte[], byte[]> fact(String key, String body) {
    return record(key, bytes(body), headers());
  }

  /**
   * A good fact under headers that a library on the way may trip over. Nothing is wrong with it: it
   * has to take effect.
   */
  public Map<String, ProducerRecord<byte[], byte[]>> dressed(String key, String body) {
    Map<String, ProducerRecord<byte[], byte[]>> dressed = new LinkedHashMap<>();
    dress(dressed, key, body, "kafka_deliveryAttempt", new byte[] {1});
    dress(dressed, key, body, "kafka_listenerInfo", null);
    dress(dressed, key, body, "spring_json_header_types", bytes("{\"ce_id\":"));
    dress(dressed, key, body, "spring_json_header_types", bytes("{\"ce_id\":\"java.net.URL\"}"));
    dress(dressed, key, body, "retry_topic-original-timestamp", bytes("yesterday"));
    dress(dressed, key, body, "retry_topic-attempts", new byte[] {7});
    dress(dressed, key, body, "springDeserializerExceptionValue", new byte[] {0, 1, 2});
    dress(dressed, key, body, "contentType", bytes("application/x-java-serialized-object"));
    dress(dressed, key, body, "scst_partition", bytes("-1"));
    dress(dressed, key, body, "traceparent", bytes("00-zz-zz-01"));
    dress(dressed, key, body, "ce_causationid", new byte[] {(byte) 0xFF, (byte) 0xFE});
    dress(dressed, key, body, "dlt-topic", bytes("directory.events"));
    dress(dressed, key, body, "x".repeat(10_000), bytes("y".repeat(100_000)));
    return dressed;
  }

  private void dress(
      Map<String, ProducerRecord<byte[], byte[]>> all,
      String key,
      String body,
      String header,
      byte @Nullable [] value) {
    String name = header.length() > 40 ? "a-long-header" : header;
    String own = key + "-" + name + "-" + all.size();
    var record = fact(own, body.replace('"' + key + '"', '"' + own + '"'));
    record.headers().add(header, value);
    all.put(own, record);
  }

  private void put(
      Map<String, ProducerRecord<byte[], byte[]>> all,
      String key,
      byte @Nullable [] body,
      Map<String, byte[]> headers) {
    all.put(key, record(key, body, headers));
  }

  private ProducerRecord<byte[], byte[]> record(
      String key, byte @Nullable [] body, Map<String, byte[]> headers) {
    var record = new ProducerRecord<>(topic, 0, bytes(key), body);
    headers.forEach((name, value) -> record.headers().add(name, value));
    return record;
  }

  /** Those of a fact of ours. */
  private Map<String, byte[]> headers() {
    Map<String, byte[]> headers = new LinkedHashMap<>();
    headers.put("ce_id", bytes("00000000-0000-3000-8000-000000000000"));
    headers.put("ce_type", bytes(type));
    headers.put("ce_time", bytes(LATE));
    headers.put("ce_correlationid", bytes("nobody"));
    return headers;
  }

  private Map<String, byte[]> headers(String name, byte @Nullable [] value) {
    Map<String, byte[]> headers = headers();
    if (value == null) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }
    return headers;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
