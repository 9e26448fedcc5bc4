package vn.thac.planted.domain;

import java.util.concurrent.locks.LockSupport;

/** Planted: a pause under another name. */
public class Parks {
  void pause() {
    LockSupport.parkNanos(1);
  }
}
