/** db-scheduler on PostgreSQL, keeping reminders. */
package vn.thac.bench.peers.dbscheduler;
