/** The list of units a benchmark runs over, and the plan that is issued to all of them. */
package vn.thac.bench.nation;
