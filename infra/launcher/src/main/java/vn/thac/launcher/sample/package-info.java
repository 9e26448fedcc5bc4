/** Invented places and people, so that there is something to look at. */
package vn.thac.launcher.sample;
