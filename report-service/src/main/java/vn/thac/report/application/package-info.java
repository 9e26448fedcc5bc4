/** What people and plans ask of reports, one class per use case. */
package vn.thac.report.application;
