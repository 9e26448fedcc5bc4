package vn.thac.planted.adapter.http;

import org.springframework.data.mongodb.repository.Query;

/** Planted: a query that is evaluated. */
public interface QueriesByExpression {
  @Query("{ 'name': ?0 }")
  String find(String name);
}
