package vn.thac.trial.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of every member, as the settings of a trial have it. */
final class Commands {

  private static final String NO_CACHE = "-XX:AOTMode=off";

  /** As {@code infra/thac} gives it: its indexes stand in memory and grow with what is stored. */
  private static final List<String> STORE_HEAP = List.of("-Xms256m", "-Xmx512m");

  private final PlatformSettings settings;
  private final Ports ports;
  private final Software software;
  private final Links links;

  Commands(PlatformSettings settings, Ports ports, Software software, Links links) {
    this.settings = settings;
    this.ports = ports;
    this.software = software;
    this.links = links;
  }

  List<String> of(Member member) {
    return switch (member) {
      case STORE -> store();
      case BROKER ->
          java(
              "vn.thac.trial.platform.BrokerProcess",
              settings.data().toString(),
              String.valueOf(ports.of(Member.BROKER)),
              String.valueOf(links.port(Link.BROKER, ports)),
              settings.openBroker() ? "open" : "closed");
      default -> {
        Path loaded = software.loaded(settings.jvm());
        yield application(member, Files.exists(loaded) ? "-XX:AOTCache=" + loaded : NO_CACHE);
      }
    };
  }

  private List<String> store() {
    return switch (settings.store()) {
      case StoreServer.Embedded embedded -> {
        List<String> command =
            java(
                "vn.thac.trial.platform.StoreProcess",
                settings.data().resolve("store").resolve("store.mv").toString(),
                String.valueOf(ports.of(Member.STORE)));
        command.addAll(1 + settings.jvm().size(), STORE_HEAP); // the last one said counts
        yield command;
      }
      case StoreServer.Program program ->
          program.command(settings.data().resolve("store"), ports.of(Member.STORE));
      case StoreServer.Given given -> List.of();
    };
  }

  /** Of one that runs its services from the class path, with a choice of kept classes. */
  List<String> application(Member member, String cache) {
    List<String> arguments = new ArrayList<>();
    for (String part : member.parts()) {
      arguments.addAll(List.of("--part", part));
    }
    arguments.addAll(List.of("--data", settings.data().toString()));
    arguments.addAll(List.of("--port", String.valueOf(ports.base())));
    arguments.addAll(set("thac.messaging.brokers", "127.0.0.1:" + links.port(Link.BROKER, ports)));
    arguments.addAll(set("spring.mail.port", links.port(Link.MAIL, ports)));
    Member service = member.service();
    if (Member.SERVICES.contains(service)) {
      int port = links.port(Link.toStoreOf(service), ports);
      String database = "thac_" + service.word();
      arguments.addAll(set("spring.mongodb.uri", settings.store().uri(port, database)));
    }
    if (member.isTwin()) {
      arguments.addAll(set("server.port", ports.of(member)));
    }
    if (settings.twins() && member == Member.PORTAL) {
      for (Member each : Member.SERVICES) {
        arguments.addAll(
            set("thac.gateway." + each.word(), address(each) + "," + address(each.twin())));
      }
    }
    settings.set().forEach((setting, value) -> arguments.addAll(set(setting, value)));
    List<String> command = java("vn.thac.launcher.Alone", arguments.toArray(String[]::new));
    command.addAll(1, List.of(cache, "-Xlog:aot*=off", "-Xlog:cds*=off"));
    return command;
  }

  private static List<String> set(String setting, Object value) {
    return List.of("--set", setting + "=" + value);
  }

  private List<String> java(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(software.java().toString());
    command.addAll(settings.jvm());
    command.addAll(List.of("-cp", software.classPath(), main));
    command.addAll(List.of(arguments));
    return command;
  }

  private String address(Member member) {
    return "http://127.0.0.1:" + ports.of(member);
  }
}
