package vn.thac.bench.peers.flowable;

import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** An engine that writes nothing but what runs. */
final class Engines {

  static final String SETTINGS =
      "PostgreSQL, history none, event dispatcher, event registry, identity engine, entity links"
          + " and participants off, async executor on";

  private Engines() {}

  static ProcessEngine start(DataSource database, int threads) {
    var settings = new StandaloneProcessEngineConfiguration();
    settings.setDataSource(database);
    settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    settings.setHistory("none");
    settings.setEnableEventDispatcher(false);
    settings.setDisableEventRegistry(true);
    settings.setDisableIdmEngine(true);
    settings.setEnableEntityLinks(false);
    settings.setIdentityLinkInterceptor(new NoParticipants());
    settings.setCreateDiagramOnDeploy(false);
    settings.setAsyncExecutorActivate(true);
    settings.setAsyncExecutorCorePoolSize(threads);
    settings.setAsyncExecutorMaxPoolSize(threads);
    return settings.buildProcessEngine();
  }
}
