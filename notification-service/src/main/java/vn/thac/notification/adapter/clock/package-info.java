/** What makes the passes run. */
package vn.thac.notification.adapter.clock;
