package vn.thac.bench.peers.modulith;

/** What happened, with as many words as an event of ours has bytes. */
record SubPlanMade(String number, String content) {

  static SubPlanMade of(int number, int bytes) {
    return new SubPlanMade(Integer.toString(number), "x".repeat(bytes));
  }
}
