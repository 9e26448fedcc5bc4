package vn.thac.planted.domain;

import org.jspecify.annotations.NullMarked;

/** Planted: a second convention of what may be null. */
@NullMarked
public class MarksItself {}
