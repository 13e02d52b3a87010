package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.fact.Fact;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Clause;
import io.github.quizette.text.DependencyTree;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Span;
import io.github.quizette.text.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence on its way to a stem: which of its tokens are kept, and what stands in their place.
 * Mutable, used by one thread for one candidate and then thrown away.
 */
final class Draft {
  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final Fact fact;
  private final BitSet kept;
  private final @Nullable String[] replacements;
  private final Set<Doubt> tolerated;
  private String lead = "";
  private String opening = "";
  private String introduction = "";

  Draft(AnnotatedArticle article, Fact fact) {
    this(article, fact, Set.of());
  }

  /** Makes a draft of the whole clause that goes on in spite of some doubts. */
  Draft(AnnotatedArticle article, Fact fact, Set<Doubt> tolerated) {
    this.tolerated = tolerated;
    this.article = article;
    this.fact = fact;
    this.sentence = article.sentences().get(fact.clause().sentence());
    this.kept = fact.clause().tokens(sentence);
    this.replacements = new @Nullable String[sentence.tokens().size()];
  }

  /** Returns a draft of the same fact, with nothing dropped or replaced. */
  Draft fresh() {
    return new Draft(article, fact, tolerated);
  }

  /** Throws unless the doubt is tolerated. */
  void doubt(Doubt doubt, String rule, String reason) throws RejectedException {
    doubt(doubt, rule, reason, -1);
  }

  /** Throws unless the doubt, which {@code token} is to blame for, is tolerated. */
  void doubt(Doubt doubt, String rule, String reason, int token) throws RejectedException {
    if (!tolerated.contains(doubt)) {
      throw new RejectedException(rule, reason, token, doubt);
    }
  }

  /** Returns the doubts that the draft goes on in spite of. */
  Set<Doubt> tolerated() {
    return tolerated;
  }

  AnnotatedArticle article() {
    return article;
  }

  Sentence sentence() {
    return sentence;
  }

  DependencyTree tree() {
    return sentence.tree();
  }

  Clause clause() {
    return fact.clause();
  }

  Answer answer() {
    return fact.answer();
  }

  Fact fact() {
    return fact;
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  String lower(int index) {
    return token(index).form().toLowerCase(Locale.ROOT);
  }

  int size() {
    return replacements.length;
  }

  boolean keeps(int token) {
    return token >= 0 && kept.get(token);
  }

  /** Returns the kept tokens as a new set. */
  BitSet kept() {
    return (BitSet) kept.clone();
  }

  /** Returns the number of kept tokens that are words. */
  int words() {
    return (int) kept.stream().filter(i -> Character.isLetterOrDigit(first(i))).count();
  }

  private int first(int token) {
    return token(token).form().codePointAt(0);
  }

  /** Returns words that stand in front of the sentence, such as {@code According to NASA,}. */
  String lead() {
    return lead;
  }

  void lead(String words) {
    lead = words;
  }

  /** Returns a sentence that stands in front of the stem and tells its story; empty for none. */
  String opening() {
    return opening;
  }

  void opening(String sentence) {
    opening = sentence;
  }

  /** Returns words that stand right before the gap and say who is asked for; empty for none. */
  String introduction() {
    return introduction;
  }

  void introduction(String words) {
    introduction = words;
  }

  /** Leaves {@code token} out, unless it belongs to the answer. */
  void drop(int token) {
    if (!answer().covers(token)) {
      kept.clear(token);
    }
  }

  /** Leaves the tokens out; does nothing and returns false if the answer is among them. */
  boolean drop(BitSet tokens) {
    if (answer().first() <= answer().last()
        && (tokens.get(answer().first()) || tokens.get(answer().last()))) {
      return false;
    }
    kept.andNot(tokens);
    return true;
  }

  /** Leaves out a phrase together with the commas or brackets that fence it. */
  boolean dropPhrase(BitSet phrase) {
    if (!drop(phrase)) {
      return false;
    }
    var before = previous(phrase.nextSetBit(0));
    var after = next(phrase.length() - 1);
    if (fence(before) && (fence(after) || after < 0 || end(after))) {
      kept.clear(before);
    }
    if (fence(after) && (before < 0 || fence(before))) {
      kept.clear(after);
    }
    return true;
  }

  private boolean fence(int token) {
    return token >= 0 && List.of(",", "(", ")", "–", "—", "-", "--").contains(token(token).form());
  }

  private boolean end(int token) {
    return List.of(".", ";", ":").contains(token(token).form());
  }

  /** Returns the kept token before {@code token}, or -1 at the start. */
  int previous(int token) {
    return token <= 0 ? -1 : kept.previousSetBit(token - 1);
  }

  /** Returns the kept token behind {@code token}, or -1 at the end. */
  int next(int token) {
    return kept.nextSetBit(token + 1);
  }

  /** Puts {@code words} in the place of the tokens from {@code first} to {@code last}. */
  void replace(int first, int last, String words) {
    replacements[first] = words;
    kept.set(first);
    for (var i = first + 1; i <= last; i++) {
      kept.clear(i);
    }
  }

  boolean replaced(int token) {
    return replacements[token] != null;
  }

  /** Returns what stands for {@code token}. */
  String word(int token) {
    var replacement = replacements[token];
    return replacement != null ? replacement : token(token).form();
  }

  /** Returns the index of the first token at or behind the body offset, or -1. */
  int at(Span span) {
    for (var i = 0; i < size(); i++) {
      if (token(i).span().start() == span.start()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the token that ends where {@code span} ends, or -1. */
  int upTo(Span span) {
    for (var i = 0; i < size(); i++) {
      if (token(i).span().end() == span.end()) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether no blank stands between {@code token} and the one before it in the body. */
  boolean glued(int token) {
    return token > 0 && token(token - 1).span().end() == token(token).span().start();
  }
}
