/**
 * What all peers are measured with: options, a crew of threads, a fresh database, one line of
 * result.
 */
package vn.thac.bench.peers.yardstick;
