package io.github.quizette.deck;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.json.JsonCursor;
import io.github.quizette.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Profiles of examinations by name: those that come with the program ({@code upsc}, {@code bank},
 * {@code class}) and those of a file of the user's. Immutable.
 *
 * <p>A file is a JSON object with a list {@code profiles}; each has the members of {@link Profile}.
 * A penalty may be a fraction in quotes, such as {@code "2/3"}, which is kept with four decimals.
 */
public final class Profiles {
  private static final String SHIPPED = "profiles.json";
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
  private static final int DECIMALS = 4;
  private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(1000);
  private static final int MOST_SECONDS = 86_400;
  private static final int FEWEST_OPTIONS = 3;
  private static final int MOST_OPTIONS = 5;

  private final Map<String, Profile> named;

  private Profiles(Map<String, Profile> named) {
    this.named = named;
  }

  /** Returns the profiles that come with the program. */
  public static Profiles shipped() {
    var profiles = new LinkedHashMap<String, Profile>();
    try (var in = Profiles.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("the program has lost its " + SHIPPED);
      }
      read(SHIPPED, in, profiles);
    } catch (IOException | InputException e) {
      throw new IllegalStateException("a test reads the shipped profiles", e);
    }
    return new Profiles(profiles);
  }

  /**
   * Returns these profiles and those of {@code file}, which replace others of the same name.
   *
   * @throws InputException with the line, if the file is no list of profiles
   */
  public Profiles with(Path file) throws IOException, InputException {
    var own = new LinkedHashMap<String, Profile>();
    try (var in = Files.newInputStream(file)) {
      read(file.toString(), in, own);
    }
    var all = new LinkedHashMap<>(named);
    all.putAll(own);
    return new Profiles(all);
  }

  /** Returns the profile of that name. */
  public Optional<Profile> named(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** Returns all names, the shipped ones first. */
  public List<String> names() {
    return List.copyOf(named.keySet());
  }

  private static void read(String file, InputStream in, Map<String, Profile> into)
      throws IOException, InputException {
    var root = JsonCursor.read(file, in);
    var object =
        root instanceof JsonValue.Members members
            ? members
            : new JsonValue.Members(Map.of(), root.line());
    var list = new Fields(file, "profiles file", object, false);
    for (var fields : list.objects("profiles")) {
      var profile = profile(fields);
      if (into.put(profile.name(), profile) != null) {
        throw fields.fault("name", "occurs twice: " + profile.name(), "");
      }
    }
    list.end();
  }

  private static Profile profile(Fields fields) throws InputException {
    var name = fields.text("name").strip();
    if (name.isEmpty()) {
      throw fields.fault("name", "is blank", "");
    }
    var marks = fields.number("marks");
    if (marks.signum() <= 0 || marks.compareTo(MOST_MARKS) > 0) {
      throw fields.fault("marks", "is not a number above 0 and up to 1000", "");
    }
    var penalty = penalty(fields);
    if (penalty.signum() < 0 || penalty.compareTo(MOST_MARKS) > 0) {
      throw fields.fault("penalty", "is not a number from 0 to 1000", "what a wrong answer costs");
    }
    var profile =
        new Profile(
            name,
            marks,
            penalty,
            within(fields, "options", FEWEST_OPTIONS, MOST_OPTIONS),
            within(fields, "seconds", 1, MOST_SECONDS));
    fields.end();
    return profile;
  }

  private static BigDecimal penalty(Fields fields) throws InputException {
    var text = fields.textOrNumber("penalty");
    var fraction = FRACTION.matcher(text);
    if (fraction.matches() && !fraction.group(2).matches("0+")) {
      return new BigDecimal(fraction.group(1))
          .divide(new BigDecimal(fraction.group(2)), DECIMALS, RoundingMode.HALF_UP)
          .stripTrailingZeros();
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw fields.fault("penalty", "is neither a number nor a fraction such as \"2/3\"", "");
    }
  }

  private static int within(Fields fields, String name, int least, int most) throws InputException {
    var number = fields.whole(name);
    if (number < least || number > most) {
      throw fields.fault(name, "is not a whole number from " + least + " to " + most, "");
    }
    return number;
  }
}
