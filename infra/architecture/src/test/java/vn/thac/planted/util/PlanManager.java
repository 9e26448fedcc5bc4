package vn.thac.planted.util;

/** Planted: a name that says nothing, in a room for everything. */
public class PlanManager {}
