package io.github.quizette.nlp;

import io.github.quizette.text.Amount;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers with a physical unit: {@code 41.8C}, {@code 30 km}, {@code 100 miles per hour}. */
final class MeasureRule implements AmountRule {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("km", "km"),
          Map.entry("kilometre", "km"),
          Map.entry("kilometres", "km"),
          Map.entry("kilometer", "km"),
          Map.entry("kilometers", "km"),
          Map.entry("kms", "km"),
          Map.entry("metre", "m"),
          Map.entry("metres", "m"),
          Map.entry("meter", "m"),
          Map.entry("meters", "m"),
          Map.entry("cm", "cm"),
          Map.entry("centimetres", "cm"),
          Map.entry("centimeters", "cm"),
          Map.entry("mm", "mm"),
          Map.entry("millimetres", "mm"),
          Map.entry("millimeters", "mm"),
          Map.entry("mile", "mile"),
          Map.entry("miles", "mile"),
          Map.entry("foot", "ft"),
          Map.entry("feet", "ft"),
          Map.entry("ft", "ft"),
          Map.entry("inch", "in"),
          Map.entry("inches", "in"),
          Map.entry("yard", "yd"),
          Map.entry("yards", "yd"),
          Map.entry("acre", "acre"),
          Map.entry("acres", "acre"),
          Map.entry("hectare", "ha"),
          Map.entry("hectares", "ha"),
          Map.entry("ton", "ton"),
          Map.entry("tons", "ton"),
          Map.entry("tonne", "t"),
          Map.entry("tonnes", "t"),
          Map.entry("kg", "kg"),
          Map.entry("kilogram", "kg"),
          Map.entry("kilograms", "kg"),
          Map.entry("kilos", "kg"),
          Map.entry("kilo", "kg"),
          Map.entry("grams", "g"),
          Map.entry("gram", "g"),
          Map.entry("mg", "mg"),
          Map.entry("milligrams", "mg"),
          Map.entry("ounces", "oz"),
          Map.entry("ounce", "oz"),
          Map.entry("lb", "lb"),
          Map.entry("lbs", "lb"),
          Map.entry("pound", "lb"),
          Map.entry("pounds", "lb"),
          Map.entry("litre", "l"),
          Map.entry("litres", "l"),
          Map.entry("liter", "l"),
          Map.entry("liters", "l"),
          Map.entry("ml", "ml"),
          Map.entry("gallon", "gallon"),
          Map.entry("gallons", "gallon"),
          Map.entry("barrel", "barrel"),
          Map.entry("barrels", "barrel"),
          Map.entry("mph", "mph"),
          Map.entry("kph", "km/h"),
          Map.entry("kmh", "km/h"),
          Map.entry("knots", "knot"),
          Map.entry("degrees", "degree"),
          Map.entry("degree", "degree"),
          Map.entry("mw", "MW"),
          Map.entry("megawatt", "MW"),
          Map.entry("megawatts", "MW"),
          Map.entry("gw", "GW"),
          Map.entry("gigawatt", "GW"),
          Map.entry("gigawatts", "GW"),
          Map.entry("kw", "kW"),
          Map.entry("kilowatts", "kW"),
          Map.entry("watts", "W"),
          Map.entry("volts", "V"),
          Map.entry("kwh", "kWh"),
          Map.entry("gb", "GB"),
          Map.entry("gigabytes", "GB"),
          Map.entry("tb", "TB"),
          Map.entry("terabytes", "TB"),
          Map.entry("megabytes", "MB"),
          Map.entry("ghz", "GHz"),
          Map.entry("mhz", "MHz"),
          Map.entry("hz", "Hz"));

  private static final Map<String, String> AREAS =
      Map.of(
          "km",
          "km",
          "kilometres",
          "km",
          "kilometers",
          "km",
          "kilometre",
          "km",
          "miles",
          "mile",
          "mile",
          "mile",
          "metres",
          "m",
          "meters",
          "m",
          "feet",
          "ft",
          "foot",
          "ft");

  @Override
  public @Nullable AmountMatch match(Lexemes text, int i) {
    if (text.is(i, "magnitude") && text.at(i + 1).number() && !text.glued(i + 1)) {
      return quantity(i + 2, text.at(i + 1).value(), "magnitude");
    }
    var read = CountRule.clear(text, i) ? Numerals.read(text, i) : null;
    if (read == null) {
      return null;
    }
    var glued = text.glued(read.end() - 1);
    var at = text.tightDash(read.end()) ? read.end() + 1 : read.end();
    if (text.is(at, "magnitude")) {
      return at > read.end() ? quantity(at + 1, read.value(), "magnitude") : null;
    }
    if (text.is(at, "°", "º")) {
      return degrees(text, at + 1, read.value());
    }
    if (glued && at == read.end() && text.at(i).number() && temperature(text, at, read.value())) {
      return quantity(at + 1, read.value(), "°" + text.at(at).form());
    }
    return text.is(at, "degrees", "degree")
        ? degrees(text, at + 1, read.value())
        : unit(text, at, read.value());
  }

  private static boolean temperature(Lexemes text, int at, BigDecimal value) {
    return (text.at(at).form().equals("C") || text.at(at).form().equals("F"))
        && value.compareTo(BigDecimal.valueOf(200)) < 0
        && (!text.glued(at) || text.is(at + 1, ",", ".", ";", ")"));
  }

  private static AmountMatch degrees(Lexemes text, int end, BigDecimal value) {
    if (text.is(end, "c", "celsius", "centigrade")) {
      return quantity(end + 1, value, "°C");
    }
    return text.is(end, "f", "fahrenheit")
        ? quantity(end + 1, value, "°F")
        : quantity(end, value, "degree");
  }

  private static @Nullable AmountMatch unit(Lexemes text, int at, BigDecimal value) {
    if (text.is(at, "square", "sq", "cubic")) {
      var next = text.is(at + 1, ".") ? at + 2 : at + 1;
      var base = AREAS.get(text.lower(next));
      var power = text.is(at, "cubic") ? "3" : "2";
      return base == null ? null : quantity(next + 1, value, base + power);
    }
    if (text.is(at, "nautical") && text.is(at + 1, "miles", "mile")) {
      return quantity(at + 2, value, "nautical mile");
    }
    if (text.is(at, "light")) {
      var next = text.dash(at + 1) ? at + 2 : at + 1;
      return text.is(next, "years", "year") ? quantity(next + 1, value, "light year") : null;
    }
    if (text.at(at).form().equals("m")) {
      return quantity(at + 1, value, "m");
    }
    var unit = UNITS.get(text.lower(at));
    return unit == null || text.is(at + 1, "sterling") ? null : rate(text, at + 1, value, unit);
  }

  /** {@code miles per hour}, {@code km/h}, {@code barrels a day}. */
  private static AmountMatch rate(Lexemes text, int end, BigDecimal value, String unit) {
    if (text.is(end, "/") && text.is(end + 1, "h", "hr", "s")) {
      return quantity(end + 2, value, unit + "/" + text.lower(end + 1).charAt(0));
    }
    if (text.is(end, "per", "an") && text.is(end + 1, "hour")) {
      return quantity(end + 2, value, unit.equals("mile") ? "mph" : unit + "/h");
    }
    if (text.is(end, "per", "a") && text.is(end + 1, "second", "day")) {
      return quantity(end + 2, value, unit + "/" + text.lower(end + 1));
    }
    return quantity(end, value, unit);
  }

  private static AmountMatch quantity(int end, BigDecimal value, String unit) {
    return new AmountMatch(end, Amount.Kind.QUANTITY, value, unit);
  }
}
