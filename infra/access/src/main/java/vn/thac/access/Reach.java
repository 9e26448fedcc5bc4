package vn.thac.access;

/** How far a post reaches from its unit. */
enum Reach {

  /** Nothing in particular is reached: the role alone decides. */
  ANYWHERE {
    @Override
    boolean covers(String post, String resource) {
      return true;
    }
  },

  /** The unit itself; from a committee also the offices of its own house. */
  OWN {
    @Override
    boolean covers(String post, String resource) {
      return resource.equals(post) || houseOf(resource).equals(post);
    }
  },

  /** The unit and everything below it. */
  BELOW {
    @Override
    boolean covers(String post, String resource) {
      return isAtOrBelow(post, resource);
    }
  },

  /**
   * Everything below, and what is above in direct line: a plan of the province binds its communes.
   */
  IN_LINE {
    @Override
    boolean covers(String post, String resource) {
      return isAtOrBelow(post, resource) || isAtOrBelow(houseOf(resource), post);
    }
  };

  abstract boolean covers(String post, String resource);

  private static boolean isAtOrBelow(String upper, String lower) {
    return lower.equals(upper) || lower.startsWith(upper + "/");
  }

  /** The committee's path: an office's code carries its place's code before a dot. */
  private static String houseOf(String path) {
    int last = path.lastIndexOf('/');
    return path.indexOf('.', last) < 0 ? path : path.substring(0, last);
  }
}
