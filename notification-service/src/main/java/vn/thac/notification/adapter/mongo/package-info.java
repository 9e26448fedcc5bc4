/** How deadlines, entries and messages are stored. */
package vn.thac.notification.adapter.mongo;
