/** All communes hand in at once. */
package vn.thac.bench.rollup;
