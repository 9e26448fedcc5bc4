/** The page people open, and the gateway in front of the services. */
package vn.thac.portal;
