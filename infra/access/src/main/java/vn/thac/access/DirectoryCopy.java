package vn.thac.access;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;
import vn.thac.contracts.CalendarSetV1;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.Topics;
import vn.thac.messaging.Bulk;
import vn.thac.messaging.Inbox;
import vn.thac.messaging.Interest;
import vn.thac.messaging.ReceivedEvent;

/**
 * This service's own copy of the directory, made from what plan-service tells. Writing the same
 * fact twice, or an older one after a newer one, changes nothing.
 */
public final class DirectoryCopy {

  private final MongoOperations mongo;

  DirectoryCopy(MongoOperations mongo) {
    this.mongo = mongo;
    places().createIndex(Indexes.ascending("parent"));
    people().createIndex(Indexes.ascending("place"));
  }

  /** The function behind the binding {@code onDirectoryEvents-in-0}. */
  Consumer<Message<List<byte[]>>> listener(Inbox inbox, List<CalendarEar> ears) {
    return inbox.batches(
        Topics.DIRECTORY,
        events -> {
          learn(events);
          newestCalendar(events).ifPresent(told -> ears.forEach(ear -> ear.hear(told)));
        },
        Interest.in(PlaceRegisteredV1.class, CalendarSetV1.class));
  }

  private static Optional<CalendarSetV1> newestCalendar(List<ReceivedEvent<?>> events) {
    return events.stream()
        .map(ReceivedEvent::fact)
        .filter(CalendarSetV1.class::isInstance)
        .map(CalendarSetV1.class::cast)
        .max(Comparator.comparing(CalendarSetV1::version));
  }

  private void learn(List<ReceivedEvent<?>> events) {
    Map<String, PlaceRegisteredV1> newest = new LinkedHashMap<>();
    for (ReceivedEvent<?> event : events) {
      if (event.fact() instanceof PlaceRegisteredV1 place) {
        newest.merge(place.place(), place, (a, b) -> a.version() > b.version() ? a : b);
      }
    }
    // What is older than the place as it stands would bring back officers who have left.
    places()
        .find(Filters.in("_id", newest.keySet()))
        .projection(Projections.include("version"))
        .forEach(
            stored ->
                newest.computeIfPresent(
                    stored.getString("_id"),
                    (code, told) -> told.version() < stored.getLong("version") ? null : told));
    List<Document> written = new ArrayList<>();
    List<Document> officers = new ArrayList<>();
    List<WriteModel<Document>> gone = new ArrayList<>();
    for (PlaceRegisteredV1 place : newest.values()) {
      written.add(DirectoryDocuments.of(place));
      for (PlaceRegisteredV1.Officer officer : place.officers()) {
        officers.add(DirectoryDocuments.of(officer, place));
      }
      gone.add(
          new DeleteManyModel<>(
              Filters.and(
                  Filters.eq("place", place.place()), Filters.lt("version", place.version()))));
    }
    // Officers first: a place that is here has its officers here.
    Bulk.keepNewest(people(), officers);
    Bulk.keepNewest(places(), written);
    Bulk.write(people(), gone);
  }

  /** A place by its code. */
  public Optional<PlaceCopy> place(String code) {
    return Optional.ofNullable(places().find(Filters.eq("_id", code)).first())
        .map(DirectoryDocuments::placeOf);
  }

  /** The paths of all places, in order. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>();
    places()
        .find()
        .projection(Projections.include("path"))
        .map(place -> place.getString("path"))
        .into(paths);
    paths.sort(Comparator.naturalOrder());
    return List.copyOf(paths);
  }

  /** The places directly below one. */
  public List<PlaceCopy> placesBelow(String code) {
    return placesWhere(Filters.eq("parent", code));
  }

  /** A unit by its code: its place's code stands before the dot. */
  public Optional<UnitCopy> unit(String code) {
    return Optional.ofNullable(units(List.of(code)).get(code));
  }

  /** Those of these units that are known, by code, in one read. */
  public Map<String, UnitCopy> units(Collection<String> codes) {
    Set<String> homes = new LinkedHashSet<>();
    codes.forEach(code -> homes.add(placeOf(code)));
    Map<String, UnitCopy> found = new LinkedHashMap<>();
    for (PlaceCopy place : placesWhere(Filters.in("_id", homes))) {
      for (UnitCopy unit : place.units()) {
        if (codes.contains(unit.code())) {
          found.put(unit.code(), unit);
        }
      }
    }
    return found;
  }

  /** Everybody the directory entry of a place names, whichever of its units they are posted in. */
  public List<OfficerCopy> officersOfPlace(String place) {
    return officersOfPlaces(List.of(place));
  }

  /** The same for many places in one read. */
  public List<OfficerCopy> officersOfPlaces(Collection<String> places) {
    return officersWhere(Filters.in("place", places));
  }

  /** An officer by the login the identity provider knows. */
  public Optional<OfficerCopy> officer(String login) {
    return officersWhere(Filters.eq("_id", login)).stream().findFirst();
  }

  /** Those of these officers who are known, by login, in one read. */
  public Map<String, OfficerCopy> officers(Collection<String> logins) {
    Map<String, OfficerCopy> found = new LinkedHashMap<>();
    officersWhere(Filters.in("_id", logins)).forEach(one -> found.put(one.login(), one));
    return found;
  }

  /** The code of the place a unit belongs to. */
  public static String placeOf(String unit) {
    int dot = unit.indexOf('.');
    return dot < 0 ? unit : unit.substring(0, dot);
  }

  /** How many places are known. */
  public long count() {
    return places().countDocuments();
  }

  private List<OfficerCopy> officersWhere(Bson filter) {
    List<Document> officers = people().find(filter).into(new ArrayList<>());
    Set<String> homes = new LinkedHashSet<>();
    officers.stream()
        .filter(DirectoryDocuments::isOfBefore)
        .forEach(officer -> homes.add(officer.getString("place")));
    Map<String, PlaceCopy> places = new LinkedHashMap<>();
    if (!homes.isEmpty()) {
      placesWhere(Filters.in("_id", homes)).forEach(place -> places.put(place.code(), place));
    }
    return officers.stream()
        .map(
            officer ->
                DirectoryDocuments.officerOf(officer, places.get(officer.getString("place"))))
        .toList();
  }

  private List<PlaceCopy> placesWhere(Bson filter) {
    List<PlaceCopy> found = new ArrayList<>();
    places().find(filter).forEach(document -> found.add(DirectoryDocuments.placeOf(document)));
    return found;
  }

  private MongoCollection<Document> places() {
    return mongo.getCollection("directory_places");
  }

  private MongoCollection<Document> people() {
    return mongo.getCollection("directory_people");
  }
}
