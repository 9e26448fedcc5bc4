/** Reports and plans heard of, in MongoDB. */
package vn.thac.report.adapter.mongo;
