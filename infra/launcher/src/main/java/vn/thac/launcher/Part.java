package vn.thac.launcher;

import static vn.thac.launcher.Library.API_PAGES;
import static vn.thac.launcher.Library.GATEWAY;
import static vn.thac.launcher.Library.ISSUER;
import static vn.thac.launcher.Library.MAIL;
import static vn.thac.launcher.Library.SECURITY;
import static vn.thac.launcher.Library.STORE;
import static vn.thac.launcher.Library.STREAM;
import static vn.thac.launcher.Library.TRACES;

import java.util.Locale;
import java.util.Set;

/** One application context of the services process: what it is, where, and what it may load. */
enum Part {
  PLAN("vn.thac.plan.PlanService", "plan-service", 1, STREAM, STORE, SECURITY, TRACES, API_PAGES),
  DESK("vn.thac.launcher.desk.Desk", "desk", 5, SECURITY, ISSUER),
  TASK("vn.thac.task.TaskService", "task-service", 2, STREAM, STORE, SECURITY, TRACES, API_PAGES),
  REPORT(
      "vn.thac.report.ReportService",
      "report-service",
      3,
      STREAM,
      STORE,
      SECURITY,
      TRACES,
      API_PAGES),
  NOTIFICATION(
      "vn.thac.notification.NotificationService",
      "notification-service",
      4,
      STREAM,
      STORE,
      SECURITY,
      TRACES,
      API_PAGES,
      MAIL),
  PORTAL("vn.thac.portal.Portal", "portal", 0, GATEWAY);

  private final String mainClass;
  private final String config;
  private final int offset;
  private final Set<Library> libraries;

  Part(String mainClass, String config, int offset, Library... libraries) {
    this.mainClass = mainClass;
    this.config = config;
    this.offset = offset;
    this.libraries = Set.of(libraries);
  }

  /** The name on the stage lines and of the database. */
  String stage() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mainClass() {
    return mainClass;
  }

  /** The name of the configuration file on the class path. */
  String config() {
    return config;
  }

  int offset() {
    return offset;
  }

  boolean has(Library library) {
    return libraries.contains(library);
  }
}
