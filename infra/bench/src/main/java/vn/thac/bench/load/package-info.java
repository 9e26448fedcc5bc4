/** Requests of many people at once, and how long they waited. */
package vn.thac.bench.load;
