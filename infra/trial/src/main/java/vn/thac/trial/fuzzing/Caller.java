package vn.thac.trial.fuzzing;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody with a role, or nobody.
 *
 * @param name for the table of what was found
 * @param login absent for nobody
 * @param places their own place and those below it
 */
record Caller(String name, Optional<String> login, Set<String> places) {}
