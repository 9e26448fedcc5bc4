package vn.thac.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Planted: a contract that drags a library along. */
public record EventWithALibrary(@JsonProperty("plan") String plan) {}
