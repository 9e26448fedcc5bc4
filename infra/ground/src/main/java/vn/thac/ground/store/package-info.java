/**
 * What mongo-java-server lacks of a store one can rely on: answers only after the commit, indexes
 * that are used, documents stored as the bytes they came in.
 */
package vn.thac.ground.store;
