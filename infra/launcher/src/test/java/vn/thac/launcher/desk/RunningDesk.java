package vn.thac.launcher.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thac.launcher.SettableClock;
import vn.thac.launcher.sample.People;

/** The desk as the launcher starts it, alone. */
record RunningDesk(ConfigurableApplicationContext context) implements AutoCloseable {

  static RunningDesk on(Path data) {
    SpringApplication application = new SpringApplication(Desk.class);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> {
          var beans = context.getBeanFactory();
          beans.registerSingleton(
              "clock", SettableClock.open(data.resolve("clock"), Clock.systemUTC()));
          beans.registerSingleton("people", new People(data.resolve("people.csv")));
        });
    return new RunningDesk(
        application.run(
            "--spring.config.name=desk",
            "--thac.launcher.part=DESK",
            "--server.port=0",
            "--thac.access.administrators=quantri",
            "--thac.desk.issuer=http://localhost:8080",
            "--thac.desk.key=" + data.resolve("signing-key"),
            "--thac.desk.mails=" + data.resolve("mails")));
  }

  URI issuer() {
    return URI.create("http://localhost:8080");
  }

  URI at(String path) {
    int port =
        java.util.Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
            .getPort();
    return URI.create("http://127.0.0.1:" + port).resolve(path);
  }

  @Override
  public void close() {
    context.close();
  }
}
