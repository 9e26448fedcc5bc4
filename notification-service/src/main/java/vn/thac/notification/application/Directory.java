package vn.thac.notification.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thac.notification.domain.Person;

/** Who is to be told, and what units are called. */
public interface Directory {

  /** A reading for these units, made in few reads and good for one pass. */
  Reading read(Collection<String> units);

  /** Those of these people who are known, by login. */
  Map<String, Person> people(Collection<String> logins);

  /** The places in whose units these people have posts; in those of others they have no work. */
  Set<String> placesOf(Collection<String> logins);

  /** Names of units by code; a unit that is not known is left out. */
  Map<String, String> unitNames(Collection<String> codes);

  /** Who does what in the units that were read. */
  interface Reading {

    /** Whether the directory has heard of the unit at all. */
    boolean knows(String unit);

    /**
     * Those who do the unit's work: its officers and coordinators, else its committee's
     * coordinators.
     */
    List<String> doers(String unit);

    /** Those who hear of silence: the committee's coordinators and leaders. */
    List<String> overseers(String committee);
  }
}
