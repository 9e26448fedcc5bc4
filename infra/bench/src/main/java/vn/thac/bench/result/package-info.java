/** What is printed and kept of a benchmark. */
package vn.thac.bench.result;
