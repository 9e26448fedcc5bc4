/** What people look at all day, with years of plans stored. */
package vn.thac.bench.reading;
