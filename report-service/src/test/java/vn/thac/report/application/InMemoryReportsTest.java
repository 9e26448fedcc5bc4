package vn.thac.report.application;

class InMemoryReportsTest extends ReportsContract {

  private final InMemoryReports reports = new InMemoryReports();

  @Override
  protected Reports reports() {
    return reports;
  }
}
