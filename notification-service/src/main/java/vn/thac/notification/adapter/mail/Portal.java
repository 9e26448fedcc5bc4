package vn.thac.notification.adapter.mail;

/** Where readers are sent to: the page's address, and the paths a letter names below it. */
record Portal(String address) {

  Portal {
    address = address.replaceAll("/+$", "");
  }

  /** The whole address of a path such as "/tasks/1"; the page itself where there is none. */
  String at(String path) {
    return address + path;
  }
}
