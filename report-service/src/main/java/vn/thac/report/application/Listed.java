package vn.thac.report.application;

import vn.thac.report.domain.Report;

/**
 * A report in a list.
 *
 * @param position its place in the order of the list, unique there
 */
public record Listed(Report report, String position) {}
