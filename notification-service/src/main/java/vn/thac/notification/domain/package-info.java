/** What is due, which reminder is owed when, and what a message says: plain Java. */
package vn.thac.notification.domain;
