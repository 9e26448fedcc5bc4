package vn.thac.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import vn.thac.http.Page;

/**
 * Says in the description of every API what all of them have in common and no signature shows: who
 * may call, what a refusal looks like, and the form of the headers and parameters that come again
 * and again. Paths are those of the gateway, where the description is read.
 */
final class ApiDescription implements OpenApiCustomizer {

  private static final String PROBLEM = "Problem";
  private static final String TOKEN = "token";
  private static final String KEY = "Idempotency-Key";
  private static final String DEAD_LETTERS = "/api/v1/dead-letters";

  private static final Map<String, Consumer<Parameter>> KNOWN =
      Map.of(
          "If-Match",
          header -> required(header, "^\"[0-9]{1,18}\"$", "The ETag of the version seen."),
          KEY,
          header -> required(header, "^[!-~]{1,128}$", "One for each thing to be created."),
          "cursor",
          cursor -> cursor.description("The `next` of the page before."),
          "size",
          ApiDescription::size);

  private final String service;

  /**
   * Describes one service.
   *
   * @param service its name, such as {@code plan-service}
   */
  ApiDescription(String service) {
    this.service = service;
  }

  @Override
  public void customise(OpenAPI api) {
    api.info(new Info().title("Thác: " + service).version("v1"));
    Components components = api.getComponents() == null ? new Components() : api.getComponents();
    api.components(components);
    components.addSchemas(PROBLEM, problem());
    components.addSecuritySchemes(
        TOKEN,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description("From the identity provider."));
    api.security(List.of(new SecurityRequirement().addList(TOKEN)));
    Paths outside = new Paths();
    api.getPaths().forEach((path, item) -> outside.addPathItem(atTheGateway(path), item));
    api.paths(outside);
    Set<Schema<?>> closed = Collections.newSetFromMap(new IdentityHashMap<>());
    outside.values().stream()
        .map(PathItem::readOperations)
        .flatMap(List::stream)
        .forEach(
            operation -> {
              describe(operation);
              if (operation.getRequestBody() != null) {
                operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(body -> close(body.getSchema(), components, closed));
              }
            });
  }

  /** A field that nobody knows is refused, and one may say that it is not there; also within. */
  private static void close(
      @Nullable Schema<?> schema, Components components, Set<Schema<?>> closed) {
    if (schema == null || !closed.add(schema)) {
      return;
    }
    if (schema.get$ref() != null) {
      String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
      close(components.getSchemas().get(name), components, closed);
    }
    if (schema.getProperties() != null) {
      if (schema.getAdditionalProperties() == null) {
        schema.setAdditionalProperties(false);
      }
      schema.getProperties().values().forEach(field -> close(field, components, closed));
      List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
      schema
          .getProperties()
          .replaceAll((name, field) -> required.contains(name) ? field : orNull(field));
    }
    close(schema.getItems(), components, closed);
    if (schema.getAdditionalProperties() instanceof Schema<?> value) {
      close(value, components, closed);
      schema.setAdditionalProperties(orNull(value));
    }
  }

  /** To be empty and to be absent are the same. */
  private static Schema<?> orNull(Schema<?> field) {
    JsonSchema either = new JsonSchema();
    either.setAnyOf(List.of(field, typed("null")));
    return either;
  }

  private String atTheGateway(String path) {
    return path.startsWith(DEAD_LETTERS)
        ? "/api/v1/operator/" + service.replace("-service", "") + path.substring("/api/v1".length())
        : path;
  }

  private static void describe(Operation operation) {
    operation
        .getResponses()
        .addApiResponse(
            "default",
            new ApiResponse()
                .description("Refused; the code is stable, the words are Vietnamese or English.")
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json",
                            new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
    if (operation.getParameters() != null) {
      for (Parameter parameter : operation.getParameters()) {
        KNOWN.getOrDefault(parameter.getName(), unknown -> {}).accept(parameter);
        if (parameter.getName().equals(KEY) && !operation.getResponses().containsKey("201")) {
          parameter.required(false).description("One for each act: sent twice it is taken once.");
        }
        if (isPlainPath(parameter)) {
          parameter.setSchema(text("^[A-Za-z0-9@._-]{0,200}[A-Za-z0-9]$"));
        }
      }
    }
    if (operation.getRequestBody() != null) {
      operation
          .getRequestBody()
          .getContent()
          .forEach(
              (type, body) -> {
                if (type.startsWith("text/")) {
                  body.setSchema(typed("string").minLength(1));
                }
              });
    }
  }

  /** Required unless it says itself when it is. */
  private static void required(Parameter header, String form, String meaning) {
    header.setSchema(text(form));
    if (header.getDescription() == null) {
      header.required(true).description(meaning);
    }
  }

  private static void size(Parameter size) {
    JsonSchema schema = typed("integer");
    schema.setMinimum(BigDecimal.ONE);
    schema.setMaximum(BigDecimal.valueOf(Page.MOST));
    size.setSchema(schema);
  }

  /** Ids that are no UUID, and codes: what an address may hold without being taken for another. */
  private static boolean isPlainPath(Parameter parameter) {
    return "path".equals(parameter.getIn()) && parameter.getSchema().getFormat() == null;
  }

  private static JsonSchema text(String form) {
    JsonSchema schema = typed("string");
    schema.setPattern(form);
    return schema;
  }

  private static Schema<?> problem() {
    JsonSchema errors = typed("array");
    errors.setItems(
        object(
            List.of("code", "message"),
            Map.of(
                "pointer", typed("string"),
                "parameter", typed("string"),
                "header", typed("string"))));
    return object(
        List.of("type", "title", "detail", "code"),
        Map.of(
            "status", typed("integer"),
            "instance", typed("string"),
            "traceId", typed("string"),
            "errors", errors));
  }

  /** What is required here is always text. */
  private static JsonSchema object(List<String> required, Map<String, Schema<?>> more) {
    JsonSchema object = typed("object");
    required.forEach(name -> object.addProperty(name, typed("string")));
    more.forEach(object::addProperty);
    object.setRequired(required);
    return object;
  }

  private static JsonSchema typed(String type) {
    JsonSchema schema = new JsonSchema();
    schema.setTypes(Set.of(type));
    return schema;
  }
}
