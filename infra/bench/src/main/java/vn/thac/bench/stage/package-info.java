/** A platform with the whole directory in it, ready to be measured. */
package vn.thac.bench.stage;
