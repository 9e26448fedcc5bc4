package vn.thac.trial.fuzzing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.testkit.ForeignForm;
import vn.thac.trial.mainjob.Api;

/** Sends a platform bodies in forms that it does not describe, and keeps what was not refused. */
final class ForeignForms {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final Api people;
  private final List<String> found = new ArrayList<>();
  private int sent;

  ForeignForms(String address) {
    this.address = address;
    this.people = new Api(address);
  }

  /** How many were sent so far. */
  int sent() {
    return sent;
  }

  /** What was taken that is not described, or broke. */
  List<String> found() {
    return List.copyOf(found);
  }

  /** To all operations of one service, as one person. */
  void send(Optional<String> login, String service) throws IOException, InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(address + "/api/docs/" + service)).build();
    JsonNode description =
        JsonMapper.shared().readTree(client.send(question, BodyHandlers.ofString()).body());
    for (ForeignForm form : ForeignForm.of(description)) {
      int status = answer(form, login);
      sent++;
      if (!form.isRefusedBy(status)) {
        found.add("%s by %s: %d".formatted(form, login.orElse("nobody"), status));
      }
    }
  }

  private int answer(ForeignForm form, Optional<String> login)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + form.path()))
            .method(form.method(), BodyPublishers.ofString(ForeignForm.BODY));
    form.headers().forEach(request::header);
    if (login.isPresent()) {
      request.header("Authorization", "Bearer " + people.token(login.get()));
    }
    return client.send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}
