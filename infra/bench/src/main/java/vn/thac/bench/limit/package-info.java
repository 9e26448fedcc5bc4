/**
 * What the machine allows: the same documents and events, written and read by nothing but drivers.
 */
package vn.thac.bench.limit;
