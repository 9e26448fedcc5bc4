/** Everything in two processes for trying out: starts the services beside each other. */
package vn.thac.launcher;
