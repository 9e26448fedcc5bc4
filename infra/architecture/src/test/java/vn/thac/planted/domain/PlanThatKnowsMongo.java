package vn.thac.planted.domain;

/** Planted: a rule of the plan that cannot be read without the database. */
public class PlanThatKnowsMongo {
  org.bson.Document stored = new org.bson.Document();
}
