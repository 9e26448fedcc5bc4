/** Who owes which report when, what it counts, and how reports add up. Plain Java. */
package vn.thac.report.domain;
