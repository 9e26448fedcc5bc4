package vn.thac.planted.domain;

import java.util.UUID;

/** Planted: an id that a repeat would not find. */
public class DrawsAnId {
  UUID id = UUID.randomUUID();
}
