/** JobRunr on PostgreSQL, keeping reminders. */
package vn.thac.bench.peers.jobrunr;
