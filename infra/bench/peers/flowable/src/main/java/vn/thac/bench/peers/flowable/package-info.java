/** Flowable on PostgreSQL, making the sub-plans of a cascade. */
package vn.thac.bench.peers.flowable;
