package vn.thac.planted.domain;

/** Planted: a pause in place of a condition. */
public class WaitsByTheClock {
  void pause() throws InterruptedException {
    Thread.sleep(1);
  }
}
