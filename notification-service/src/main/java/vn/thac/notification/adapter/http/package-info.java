/** Messages and deadlines over HTTP. */
package vn.thac.notification.adapter.http;
