package io.github.quizette.nlp;

/**
 * Words that say what a person is, as tokens {@code [from, to)} of a sentence.
 *
 * @param sentence index of the sentence
 * @param from index of the first token
 * @param to index behind the last token
 * @param head index of the noun of office or trade
 */
record Role(int sentence, int from, int to, int head) {}
