package io.github.quizette.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A stretch of time such as {@code 180d}, {@code 6m} or {@code 1y}. */
record Age(Period period) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,5})([dwmy])");

  /** Returns the day that is so long before {@code day}. */
  LocalDate before(LocalDate day) {
    return day.minus(period);
  }

  /** Reads an age from the command line. */
  static final class Converter implements ITypeConverter<Age> {
    @Override
    public Age convert(String value) {
      var age = TEXT.matcher(value);
      if (!age.matches()) {
        throw new TypeConversionException("'" + value + "' is no age; write 180d, 26w, 6m or 1y");
      }
      var number = Integer.parseInt(age.group(1));
      return new Age(
          switch (age.group(2)) {
            case "d" -> Period.ofDays(number);
            case "w" -> Period.ofWeeks(number);
            case "m" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
          });
    }
  }
}
