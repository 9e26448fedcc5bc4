/** How long it takes until the address is printed. */
package vn.thac.bench.start;
