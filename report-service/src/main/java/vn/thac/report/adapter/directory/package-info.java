/** Units from this service's copy of the directory. */
package vn.thac.report.adapter.directory;
