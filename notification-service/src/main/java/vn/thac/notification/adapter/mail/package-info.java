/** How a letter looks and how it gets to the mail server. */
package vn.thac.notification.adapter.mail;
