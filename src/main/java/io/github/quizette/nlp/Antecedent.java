package io.github.quizette.nlp;

/**
 * A mention of somebody or something that a later pronoun may take up.
 *
 * @param chain index of the chain that it belongs to
 * @param token its first token
 * @param subject whether it is, or is joined to, the subject of a clause
 * @param object whether it is an object of its verb
 * @param quoted whether it stands inside quotation marks
 */
record Antecedent(int chain, int token, boolean subject, boolean object, boolean quoted) {}
