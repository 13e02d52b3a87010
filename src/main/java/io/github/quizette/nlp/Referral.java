package io.github.quizette.nlp;

import io.github.quizette.text.Mention;

/**
 * A pronoun or description that refers to a chain, as tokens {@code [from, to)} of a sentence.
 *
 * @param sentence index of the sentence
 * @param from index of the first token
 * @param to index behind the last token
 * @param chain index of the chain in {@link Cast#chains()}
 * @param form how it refers
 * @param confidence 0 to 1
 */
record Referral(int sentence, int from, int to, int chain, Mention.Form form, float confidence) {}
