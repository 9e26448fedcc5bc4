package vn.thac.launcher.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import vn.thac.ground.DurableFile;

/** Imports the directory into an empty platform, once; a start that was cut off begins again. */
public final class DirectoryImport {

  private final DirectorySource source;
  private final People people;
  private final DurableFile done;

  /**
   * @param done remembers in the data folder that all of it is in
   */
  public DirectoryImport(DirectorySource source, People people, Path done) {
    this.source = source;
    this.people = people;
    this.done = new DurableFile(done);
  }

  /** Whether there is nothing left to do. */
  public boolean isDone() {
    return done.read().isPresent();
  }

  /** Places first; then people for the units that the places were given. */
  public void run(URI plan, URI desk) throws IOException, InterruptedException {
    PlanServiceClient client = PlanServiceClient.of(plan, desk);
    client.importCsv("places", source.places());
    List<Person> staff = PeopleByRule.of(client.units(), source.people());
    people.replaceWith(staff);
    client.importCsv("officers", People.csv(staff));
  }

  /** To be called when every service has it. */
  public void remember() {
    done.write(source.name() + "\n");
  }
}
