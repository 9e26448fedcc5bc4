package vn.thac.planted.reading;

/** Planted: a phrase that means something else in a database. */
public class PhraseThatKnowsTheFile {
  org.bson.Document file = new org.bson.Document();
}
