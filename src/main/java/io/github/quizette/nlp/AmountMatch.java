package io.github.quizette.nlp;

import io.github.quizette.text.Amount;
import java.math.BigDecimal;

/**
 * What a rule found.
 *
 * @param end index of the first lexeme behind it
 */
record AmountMatch(int end, Amount.Kind kind, BigDecimal value, String unit) {}
