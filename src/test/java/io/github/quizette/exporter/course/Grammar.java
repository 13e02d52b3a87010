package io.github.quizette.exporter.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * What a vocabulary of XML allows, written down from its schema or from what its importer reads:
 * one line for each element, with what may stand in it and its attributes.
 *
 * <pre>
 * name            : children as a regular expression of names; #text; #mixed(names) : attributes
 * parent/name     : the same, for this parent only
 * attribute!      is required; attribute=PATTERN has such a value
 * </pre>
 */
final class Grammar {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*");

  private final Map<String, Rule> rules;

  private record Rule(
      Pattern children, boolean text, Map<String, Pattern> attributes, Set<String> required) {}

  private Grammar(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /** Reads {@code src/test/resources/exporter/grammar/NAME.txt}. */
  static Grammar named(String name) throws IOException {
    var rules = new LinkedHashMap<String, Rule>();
    for (var line :
        Files.readAllLines(Path.of("src/test/resources/exporter/grammar/" + name + ".txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var parts = line.split(" : ", -1);
        rules.put(
            parts[0].strip(), rule(parts[1].strip(), parts.length > 2 ? parts[2].strip() : ""));
      }
    }
    return new Grammar(rules);
  }

  private static Rule rule(String content, String attributes) {
    var mixed = content.startsWith("#mixed");
    var text = mixed || content.equals("#text");
    var children = mixed ? content.substring("#mixed".length()) + "*" : text ? "" : content;
    var values = new LinkedHashMap<String, Pattern>();
    var required = new LinkedHashSet<String>();
    for (var attribute : attributes.split(" +", -1)) {
      if (!attribute.isEmpty()) {
        var parts = attribute.split("=", 2);
        var name = parts[0].replace("!", "");
        if (parts[0].endsWith("!")) {
          required.add(name);
        }
        values.put(name, Pattern.compile(parts.length > 1 ? parts[1] : "(?s).*"));
      }
    }
    var names = NAME.matcher(children).replaceAll("(?:$0,)").replace(" ", "");
    return new Rule(Pattern.compile(names), text, values, required);
  }

  /** Returns what is wrong with an element and all below it; empty if nothing is. */
  List<String> faults(Element root) {
    var faults = new ArrayList<String>();
    check(root, root.getLocalName(), faults);
    return faults;
  }

  private void check(Element element, String path, List<String> faults) {
    var parent = element.getParentNode() instanceof Element above ? above.getLocalName() + "/" : "";
    var name = element.getLocalName();
    var rule = rules.getOrDefault(parent + name, rules.get(name));
    if (rule == null) {
      faults.add(path + ": unknown element");
      return;
    }
    var children = ReadXml.children(element);
    var names = children.stream().map(c -> c.getLocalName() + ",").collect(Collectors.joining());
    if (!rule.children().matcher(names).matches()) {
      faults.add(path + ": must not hold " + names);
    }
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!rule.text() && node instanceof Text text && !text.getData().isBlank()) {
        faults.add(path + ": must not hold text: " + text.getData().strip());
      }
    }
    attributes(element, rule, path, faults);
    for (var child : children) {
      check(child, path + "/" + child.getLocalName(), faults);
    }
  }

  private static void attributes(Element element, Rule rule, String path, List<String> faults) {
    for (var name : rule.required()) {
      if (!element.hasAttribute(name)) {
        faults.add(path + ": lacks " + name);
      }
    }
    var all = element.getAttributes();
    for (var i = 0; i < all.getLength(); i++) {
      var attribute = (Attr) all.item(i);
      var pattern = rule.attributes().get(attribute.getName());
      if (attribute.getName().startsWith("xmlns")) {
        continue;
      }
      if (pattern == null) {
        faults.add(path + ": unknown attribute " + attribute.getName());
      } else if (!pattern.matcher(attribute.getValue()).matches()) {
        faults.add(path + ": " + attribute.getName() + " must not be " + attribute.getValue());
      }
    }
  }
}
