/** What the service does, one class each, and what it needs of the outside. */
package vn.thac.notification.application;
