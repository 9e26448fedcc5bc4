/** What the operation sees of reports. */
package vn.thac.report.adapter.metrics;
