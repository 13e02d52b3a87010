package io.github.quizette.exporter;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.engine.IterationStatusVar;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * What may stand in <code>${…}</code>: names of fields joined by dots, such as {@code item.key}.
 *
 * <p>Fields are those of records and maps; a list has {@code size}. A template can thus show its
 * model and do nothing else, and no expression language has to be started. Comparing, choosing and
 * joining stand outside of the braces: <code>${page.count} == 0</code>. May be shared by threads.
 */
final class FieldPaths implements IStandardVariableExpressionEvaluator {
  private final Map<Class<?>, Map<String, RecordComponent>> components = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    var names = expression.getExpression().strip().split("\\.", -1);
    if (names[0].equals("null")) {
      return null; // what a choice without an "else" comes down to
    }
    if (!context.containsVariable(names[0])) {
      throw new IllegalArgumentException(
          "there is no '" + names[0] + "' here; an expression is a path of field names");
    }
    var value = context.getVariable(names[0]);
    for (var i = 1; i < names.length; i++) {
      if (value == null) {
        return null;
      }
      value = field(value, names[i]);
    }
    return value;
  }

  private @Nullable Object field(Object value, String name) {
    if (value instanceof Map<?, ?> map && map.containsKey(name)) {
      return map.get(name);
    }
    if (value instanceof List<?> list && name.equals("size")) {
      return list.size();
    }
    if (value instanceof IterationStatusVar status) {
      return place(status, name);
    }
    var known = components.computeIfAbsent(value.getClass(), FieldPaths::componentsOf);
    var component = known.get(name);
    if (component == null) {
      throw new IllegalArgumentException(
          "there is no field '" + name + "'; there are " + known.keySet());
    }
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object place(IterationStatusVar status, String name) {
    return switch (name) {
      case "index" -> status.getIndex();
      case "count" -> status.getCount();
      case "size" -> status.getSize();
      case "first" -> status.isFirst();
      case "last" -> status.isLast();
      default ->
          throw new IllegalArgumentException(
              "there is no field '" + name + "'; there are [index, count, size, first, last]");
    };
  }

  private static Map<String, RecordComponent> componentsOf(Class<?> type) {
    var all = type.getRecordComponents();
    if (all == null) {
      return Map.of();
    }
    for (var component : all) {
      component.getAccessor().setAccessible(true);
    }
    return Arrays.stream(all)
        .collect(
            Collectors.toMap(
                RecordComponent::getName, c -> c, (a, b) -> a, java.util.TreeMap::new));
  }
}
