/** Whom to tell, read off this service's copy of the directory. */
package vn.thac.notification.adapter.directory;
