/** One national plan, from its issue to the last deadline armed. */
package vn.thac.bench.cascade;
