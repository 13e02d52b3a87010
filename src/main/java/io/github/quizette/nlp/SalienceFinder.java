package io.github.quizette.nlp;

import io.github.quizette.text.Entity;
import io.github.quizette.text.Mention;
import io.github.quizette.text.Salience;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.SentenceWeight;
import io.github.quizette.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what an article is about: its topic words, and how much each sentence carries.
 *
 * <p>Position, likeness to the centroid of all sentences and likeness to the beginning as in MEAD
 * (Radev, Jing, Styś and Tam 2004), with the mentions of its entities as a further part; linear in
 * the article.
 */
final class SalienceFinder {
  private static final int TOPIC_TIMES = 2;
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Nouns that say little of what a story is about. */
  private static final Set<String> PLAIN_NOUNS =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "time",
          "people",
          "person",
          "man",
          "woman",
          "number",
          "percent",
          "part",
          "way",
          "thing",
          "place",
          "member",
          "group",
          "statement",
          "report",
          "official",
          "country",
          "area",
          "side",
          "end",
          "case",
          "work",
          "news",
          "hour");

  private static final Set<String> PLAIN_VERBS =
      Set.of(
          "be", "have", "do", "say", "tell", "make", "take", "get", "go", "come", "include", "add",
          "see", "give", "use", "become", "know", "call", "want", "put");

  private SalienceFinder() {}

  /** Returns topics and weights. */
  static Salience find(String title, List<Sentence> sentences, List<Entity> entities) {
    return new Salience(topics(sentences), weights(title, sentences, entities));
  }

  private static List<String> topics(List<Sentence> sentences) {
    var counts = new TreeMap<String, Integer>();
    for (var sentence : sentences) {
      for (var token : sentence.tokens()) {
        var lemma = lemma(token);
        if (commonNoun(token) && word(lemma) && !PLAIN_NOUNS.contains(lemma)) {
          counts.merge(lemma, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= TOPIC_TIMES)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(Salience.MOST_TOPICS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean commonNoun(Token token) {
    return token.tag().equals("NN") || token.tag().equals("NNS");
  }

  /** Tells whether {@code lemma} is written in four or more plain letters. */
  private static boolean word(String lemma) {
    return lemma.length() >= 4 && lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static List<SentenceWeight> weights(
      String title, List<Sentence> sentences, List<Entity> entities) {
    var bags = sentences.stream().map(SalienceFinder::bag).toList();
    var whole = WordBag.sum(bags);
    var opening = opening(title, sentences, bags);
    var spoken = ofTheMost(spokenOf(sentences.size(), entities));
    var common = ofTheMost(bags.stream().mapToDouble(whole::likeness).toArray());
    var weights = new ArrayList<SentenceWeight>();
    for (var i = 0; i < bags.size(); i++) {
      var centrality = (common[i] + opening.likeness(bags.get(i))) / 2;
      weights.add(new SentenceWeight(1 / Math.sqrt(i + 1.0), spoken[i], centrality));
    }
    return weights;
  }

  private static WordBag bag(Sentence sentence) {
    return WordBag.of(
        sentence.tokens().stream().filter(SalienceFinder::tells).map(SalienceFinder::lemma));
  }

  /** Tells whether a word says what its sentence is about. */
  private static boolean tells(Token token) {
    var tag = token.tag();
    return (tag.startsWith("NN") && !PLAIN_NOUNS.contains(lemma(token)))
        || (tag.startsWith("VB") && !PLAIN_VERBS.contains(lemma(token)))
        || tag.startsWith("JJ");
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** Returns the words of the first sentence and those of the headline that the article has. */
  private static WordBag opening(String title, List<Sentence> sentences, List<WordBag> bags) {
    if (bags.isEmpty()) {
      return WordBag.of(Stream.empty());
    }
    var heads = new HashSet<>(List.of(LETTERS.split(title.toLowerCase(Locale.ROOT))));
    var headline =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(SalienceFinder::tells)
            .filter(token -> stands(heads, token))
            .map(SalienceFinder::lemma)
            .distinct();
    return WordBag.sum(List.of(bags.get(0), WordBag.of(headline)));
  }

  private static boolean stands(Set<String> heads, Token token) {
    return heads.contains(lemma(token)) || heads.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** Returns for each sentence how many mentions those have in all whom it mentions. */
  private static double[] spokenOf(int sentences, List<Entity> entities) {
    var sums = new double[sentences];
    for (var entity : entities) {
      entity.mentions().stream()
          .mapToInt(Mention::sentence)
          .distinct()
          .forEach(sentence -> sums[sentence] += entity.mentions().size());
    }
    return sums;
  }

  private static double[] ofTheMost(double[] values) {
    var most = Arrays.stream(values).max().orElse(0);
    return most == 0 ? values : Arrays.stream(values).map(value -> value / most).toArray();
  }
}
