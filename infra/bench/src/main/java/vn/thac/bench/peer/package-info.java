/** What somebody would take instead, started as programs of their own. */
package vn.thac.bench.peer;
