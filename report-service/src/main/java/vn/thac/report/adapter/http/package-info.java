/** What people ask of reports over HTTP. */
package vn.thac.report.adapter.http;
