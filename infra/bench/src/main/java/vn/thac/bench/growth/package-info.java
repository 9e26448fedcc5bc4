/** Whether a larger nation costs more for each of its units. */
package vn.thac.bench.growth;
