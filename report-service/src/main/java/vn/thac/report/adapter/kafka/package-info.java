/** Facts in and out: the only place that knows both the reports' words and the published ones. */
package vn.thac.report.adapter.kafka;
