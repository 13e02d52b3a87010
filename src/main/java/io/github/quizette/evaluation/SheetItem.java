package io.github.quizette.evaluation;

import io.github.quizette.generator.RankedItem;
import io.github.quizette.item.Interaction.Choice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/**
 * An item on a judge's sheet. Immutable.
 *
 * @param article names the sheet that it stands on
 * @param code under which it stands there, as {@link JudgeSheets#code} makes it
 * @param choice whether it has options
 * @param features what it was chosen by, as {@code name=value} parted by semicolons, by name
 */
public record SheetItem(String article, String code, boolean choice, String features) {
  private static final int DECIMALS = 4;

  /** Returns the item as it stands on the sheet of {@code article}. */
  static SheetItem of(String article, RankedItem ranked) {
    var features =
        ranked.features().entrySet().stream()
            .map(feature -> feature.getKey() + "=" + number(feature.getValue()))
            .collect(Collectors.joining(";"));
    var item = ranked.item();
    return new SheetItem(
        article, JudgeSheets.code(item), item.interaction() instanceof Choice, features);
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Returns {@code choice} or {@code cloze}. */
  public String kind() {
    return choice ? "choice" : "cloze";
  }
}
