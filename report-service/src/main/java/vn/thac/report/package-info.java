/** The report service: main and wiring. */
package vn.thac.report;
