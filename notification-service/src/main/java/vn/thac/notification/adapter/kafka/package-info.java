/** What the other services tell, in this service's words. */
package vn.thac.notification.adapter.kafka;
