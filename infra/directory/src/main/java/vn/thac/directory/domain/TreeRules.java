package vn.thac.directory.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.domain.PlacesImport.Node;

/**
 * What makes a heap of rows a tree: every parent is there, nothing is above itself, levels fall.
 */
final class TreeRules {

  private final Map<String, Node> tree;
  private final Map<String, Node> named;
  private final Set<String> sound = new HashSet<>();
  private final Set<String> circular = new HashSet<>();

  TreeRules(Map<String, Node> tree, Map<String, Node> named) {
    this.tree = tree;
    this.named = named;
  }

  void check(List<Refusal> refusals) {
    named.keySet().forEach(this::followUp);
    named.forEach((code, node) -> check(code, node).ifPresent(refusals::add));
    tree.forEach(
        (code, node) -> {
          if (!named.containsKey(code)) {
            movedAboveItsChild(node).ifPresent(refusals::add);
          }
        });
  }

  private Optional<Refusal> check(String code, Node node) {
    if (node.parent() == null) {
      return Optional.empty();
    }
    Node parent = tree.get(node.parent());
    if (parent == null) {
      return RowText.refuse(
          node.line(),
          "parent.missing",
          "đơn vị cấp trên %s không có trong tệp và trong danh mục".formatted(node.parent()),
          "parent %s is neither in the file nor in the directory".formatted(node.parent()));
    }
    if (circular.contains(code)) {
      return RowText.refuse(
          node.line(),
          "parent.cycle",
          "%s nằm trong một vòng cấp trên - cấp dưới".formatted(code),
          "%s is part of a cycle of parents".formatted(code));
    }
    return levelAbove(node.line(), node, parent);
  }

  /** A stored place the file does not name, but whose parent the file moves to its level. */
  private Optional<Refusal> movedAboveItsChild(Node child) {
    @Nullable Node parent = child.parent() == null ? null : named.get(child.parent());
    return parent == null ? Optional.empty() : levelAbove(parent.line(), child, parent);
  }

  private static Optional<Refusal> levelAbove(long line, Node child, Node parent) {
    Level lower = child.level();
    Level upper = parent.level();
    if (lower == null || upper == null || lower.isBelow(upper)) {
      return Optional.empty();
    }
    return RowText.refuse(
        line,
        "level.not-below",
        "cấp %s của %s không thấp hơn cấp %s của %s"
            .formatted(lower, child.name(), upper, parent.name()),
        "level %s of %s is not below level %s of %s"
            .formatted(lower, child.name(), upper, parent.name()));
  }

  /** Walks up from one place and remembers what it finds, so that no place is walked twice. */
  private void followUp(String start) {
    Set<String> walked = new HashSet<>();
    String code = start;
    while (code != null && !sound.contains(code) && !circular.contains(code)) {
      if (!walked.add(code)) {
        markCycle(code);
        break;
      }
      Node node = tree.get(code);
      code = node == null ? null : node.parent();
    }
    walked.removeAll(circular);
    sound.addAll(walked);
  }

  private void markCycle(String code) {
    String next = code;
    while (next != null && circular.add(next)) {
      Node node = tree.get(next);
      next = node == null ? null : node.parent();
    }
  }
}
