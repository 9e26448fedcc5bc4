package vn.thac.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What could not be read of a request: the place, and what was expected there. */
final class Misread {

  /** The code of all of them. */
  static final String CODE = "malformed";

  private Misread() {}

  /** The reason in the words of whoever sent it; absent where there is no more to say. */
  static @Nullable Reason reason(Exception fault) {
    return switch (fault) {
      case TypeMismatchException odd when odd.getPropertyName() != null ->
          Expected.of(odd.getRequiredType())
              .refusal(Reason.In.ADDRESS, String.valueOf(odd.getPropertyName()));
      case MissingServletRequestParameterException missing ->
          Reason.ofParameter(
              CODE,
              missing.getParameterName(),
              "Thiếu tham số " + missing.getParameterName() + ".",
              "The parameter " + missing.getParameterName() + " is missing.");
      case HttpMessageNotReadableException unread ->
          unread.getCause() instanceof JacksonException json ? ofJson(json) : MISSING;
      default -> null;
    };
  }

  private static final Reason MISSING =
      new Reason(
          CODE, "", "Thiếu nội dung: cần một đối tượng {...}.", "No content: expected an object.");

  /** The place that reading had come to, as a JSON pointer. */
  static String pointer(JacksonException fault) {
    List<String> steps = new ArrayList<>();
    for (JacksonException.Reference step : fault.getPath()) {
      String name = step.getPropertyName();
      String word = name == null ? String.valueOf(step.getIndex()) : name;
      steps.add("/" + word.replace("~", "~0").replace("/", "~1"));
    }
    return String.join("", steps);
  }

  private static Reason ofJson(JacksonException fault) {
    String place = pointer(fault);
    return switch (fault) {
      case UnrecognizedPropertyException unknown -> unknown(unknown, place);
      case InvalidNullException missing ->
          new Reason(
              CODE, place, place + ": không được để null.", place + ": null is not allowed.");
      case MismatchedInputException odd ->
          Expected.of(odd.getTargetType()).refusal(Reason.In.BODY, place);
      case InputCoercionException odd ->
          Expected.of(odd.getTargetType()).refusal(Reason.In.BODY, place);
      case DatabindException other -> Expected.of(null).refusal(Reason.In.BODY, place);
      default -> syntax(fault, place);
    };
  }

  private static Reason unknown(UnrecognizedPropertyException unknown, String place) {
    List<String> known =
        unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
    return new Reason(
        CODE,
        place,
        "%s: không có trường này; các trường được nhận: %s.".formatted(place, known),
        "%s: there is no such field; known are %s.".formatted(place, known));
  }

  private static Reason syntax(JacksonException fault, String place) {
    TokenStreamLocation at = fault.getLocation();
    int line = at == null ? 1 : at.getLineNr();
    int column = at == null ? 1 : at.getColumnNr();
    return new Reason(
        CODE,
        place,
        "Không phải JSON hợp lệ ở dòng %d, cột %d.".formatted(line, column),
        "This is not valid JSON at line %d, column %d.".formatted(line, column));
  }
}
