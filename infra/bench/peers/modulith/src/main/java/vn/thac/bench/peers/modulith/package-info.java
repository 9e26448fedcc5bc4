/** Spring Modulith's event publication registry on MongoDB, relaying to Kafka. */
package vn.thac.bench.peers.modulith;
