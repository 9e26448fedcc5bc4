package vn.thac.trial.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs schemathesis over one service's description, as one person. */
record Fuzzer(Path schemathesis, Path hooks, Path config, Path folder, String address) {

  /**
   * What one run came to.
   *
   * @param failed whether anything was found
   * @param accepted the changes that were let through
   * @param said all that it printed
   */
  record Found(boolean failed, List<String> accepted, String said) {}

  Found run(Caller caller, String service, int seconds, long seed)
      throws IOException, InterruptedException {
    Path said = folder.resolve(caller.name() + "-" + service + ".log");
    Path accepted = folder.resolve(caller.name() + "-" + service + ".accepted");
    Files.deleteIfExists(accepted);
    ProcessBuilder process =
        new ProcessBuilder(
                List.of(
                    schemathesis.toString(),
                    "--config-file",
                    config.toString(),
                    "run",
                    address + "/api/docs/" + service,
                    "--url",
                    address,
                    "--max-time",
                    Integer.toString(seconds),
                    "--seed",
                    Long.toString(seed),
                    "--continue-on-failure",
                    "--no-color"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    Map<String, String> environment = process.environment();
    environment.put("SCHEMATHESIS_HOOKS", hooks.toString());
    environment.put("THAC_ADDRESS", address);
    environment.put("THAC_ACCEPTED", accepted.toString());
    environment.put("THAC_PLACES", String.join(" ", caller.places()));
    environment.remove("THAC_LOGIN");
    caller.login().ifPresent(login -> environment.put("THAC_LOGIN", login));
    int status = process.start().waitFor();
    return new Found(
        status != 0,
        Files.exists(accepted) ? Files.readAllLines(accepted) : new ArrayList<>(),
        Files.readString(said));
  }
}
