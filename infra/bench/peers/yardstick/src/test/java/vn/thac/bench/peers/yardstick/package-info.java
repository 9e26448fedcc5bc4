/** That the yardstick measures what it says. */
package vn.thac.bench.peers.yardstick;
