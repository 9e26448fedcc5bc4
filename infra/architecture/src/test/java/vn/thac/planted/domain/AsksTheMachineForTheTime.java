package vn.thac.planted.domain;

import java.time.LocalDate;

/** Planted: a date nobody can set. */
public class AsksTheMachineForTheTime {
  LocalDate today = LocalDate.now();
}
