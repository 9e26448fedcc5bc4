package vn.thac.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;

/**
 * What there is, found in the class files: a new service is under the rules without being named.
 */
final class Services {

  static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.thac");

  /** By the second word of their package: what starts by itself under the name of a service. */
  static final Set<String> FOUND =
      PRODUCT.stream()
          .filter(type -> type.isAnnotatedWith(SpringBootConfiguration.class))
          .filter(type -> type.getSimpleName().endsWith("Service"))
          .map(Services::module)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WITH_ADAPTERS =
      PRODUCT.stream()
          .filter(type -> type.getPackageName().matches("vn\\.thac\\.\\w+\\.adapter\\..*"))
          .map(Services::module)
          .collect(Collectors.toUnmodifiableSet());

  private static final String PLANTED = "planted";

  private Services() {}

  /** The service a class belongs to. */
  static @Nullable String of(JavaClass type) {
    String module = module(type);
    return FOUND.contains(module) || module.equals(PLANTED) ? module : null;
  }

  /** Classes of every module that has an inside and an outside. */
  static DescribedPredicate<JavaClass> withAdapters() {
    return DescribedPredicate.describe(
        "of a module with adapters",
        type -> WITH_ADAPTERS.contains(module(type)) || module(type).equals(PLANTED));
  }

  static DescribedPredicate<JavaClass> services() {
    return DescribedPredicate.describe("of a service", type -> of(type) != null);
  }

  /** The second word of its package; empty where it is none of ours. */
  static String module(JavaClass type) {
    String[] words = type.getPackageName().split("\\.");
    return words.length > 2 && words[1].equals("thac") ? words[2] : "";
  }
}
