package vn.thac.directory.adapter.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.directory.adapter.http.DirectoryController.UnitView;
import vn.thac.directory.application.DirectoryHasMovedOn;
import vn.thac.directory.application.FoundOffice;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.UnitKind;
import vn.thac.http.BodyCheck;
import vn.thac.http.Refused;

/** Writes an office into the directory that only one place has, by whoever drafts plans there. */
@RestController
@RequestMapping("/api/v1/places/{code}/offices")
public class OfficeController {

  private static final int LONGEST = 200;

  private final Places places;
  private final FoundOffice foundOffice;

  OfficeController(Places places, FoundOffice foundOffice) {
    this.places = places;
    this.foundOffice = foundOffice;
  }

  /**
   * @param kind OFFICE where "các sở, ban, ngành" means it as well; ORGANISATION otherwise
   */
  record OfficeBody(@Nullable String name, @Nullable Kind kind) {}

  /** What only one place can have. */
  enum Kind {
    OFFICE,
    ORGANISATION
  }

  /** 201 where it is new; 200 where plans of the place mean a unit by that name already. */
  @PostMapping
  @Decides(Action.FOUND_OFFICE)
  ResponseEntity<UnitView> found(
      Asking asking, @PathVariable String code, @RequestBody OfficeBody body) {
    Place place = places.directory().place(code).orElseThrow(Refused::notFound);
    asking.require(place.path());
    BodyCheck check = new BodyCheck();
    String name = check.required(body.name(), "/name", LONGEST).strip();
    check.throwIfAny();
    UnitKind kind = body.kind() == Kind.OFFICE ? UnitKind.OFFICE : UnitKind.ORGANISATION;
    try {
      return switch (foundOffice.found(place, name, kind)) {
        case FoundOffice.Outcome.There(var at, var unit, var byThis) ->
            ResponseEntity.status(byThis ? HttpStatus.CREATED : HttpStatus.OK)
                .body(UnitView.of(unit, at));
        case FoundOffice.Outcome.Refused(var reason) -> throw Refusing.all(List.of(reason));
      };
    } catch (DirectoryHasMovedOn e) {
      throw Refusing.overtaken();
    }
  }
}
