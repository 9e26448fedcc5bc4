/** What the platform takes on this machine, beside what the machine allows and what others take. */
package vn.thac.bench;
