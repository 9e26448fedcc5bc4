/** The notification service: main and wiring. */
package vn.thac.notification;
