package io.github.quizette.reader;

import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.text.Article;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells English from other languages by the share of function words: English news has more than a
 * quarter of them, other languages hardly any.
 */
public final class LanguageGate {
  /** English text has at least this share of function words. */
  static final double THRESHOLD = 0.18;

  private static final int MAX_WORDS = 5_000;
  private static final double SCRIPT_SHARE = 0.3;
  private static final double OTHER_THRESHOLD = 0.08;
  private static final String UNDETERMINED = "und";

  private static final Set<String> ENGLISH =
      words(
          "the of and to in a that for with as by it at from be are has have this were but not which"
              + " or his their he its will they who been after would also when there about than into"
              + " out can on is was an had more she you we");

  private static final Map<String, Set<String>> OTHERS =
      Map.ofEntries(
          Map.entry(
              "de",
              words(
                  "der die und das den von mit für auf dem nicht ein eine ist sich des im auch als zu wurde nach bei")),
          Map.entry(
              "fr",
              words(
                  "le la les des et du en une dans qui pour que sur par au est pas avec aux ce sont été plus")),
          Map.entry(
              "es",
              words(
                  "el la los las de que y en del se por con una para es al un como más fue ha su")),
          Map.entry(
              "pt",
              words(
                  "o os as de que e do da em um uma para com não no na dos das por mais ao foi se")),
          Map.entry(
              "it",
              words(
                  "il di che e la le per una del della in un con non sono gli dei nel è ha alla si anche")),
          Map.entry(
              "nl",
              words(
                  "de het een van en dat op te voor met zijn niet aan er ook om bij door naar heeft werd uit")),
          Map.entry(
              "sv",
              words(
                  "och att det som en på är av för med till den har inte ett om var från de vid efter")),
          Map.entry(
              "da",
              words(
                  "og at det som en på er af for med til den har ikke et om var fra de ved efter blev også")),
          Map.entry(
              "no",
              words(
                  "og å det som en på er av for med til den har ikke et om var fra de ved etter ble også")),
          Map.entry(
              "pl",
              words(
                  "w i na z do się że nie to jest o od po za przez jak który oraz dla był ze ma")),
          Map.entry(
              "tr",
              words(
                  "ve bir bu da de için ile olarak olan çok daha sonra gibi kadar en ise ancak göre yeni")),
          Map.entry(
              "id",
              words(
                  "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh ke sebagai juga telah adalah")),
          Map.entry(
              "fi",
              words(
                  "ja on ei että oli se hän mutta myös ovat kun joka sen mukaan kuin sekä ole jo")),
          Map.entry(
              "ro",
              words("și de la în a că cu pe nu din pentru este o care un să mai au al ale fost")),
          Map.entry(
              "cs",
              words("a se na v že je s z do o to i za pro ale jako by které který po jsou byl")));

  private static final Map<Character.UnicodeScript, String> SCRIPTS =
      Map.of(
          Character.UnicodeScript.CYRILLIC, "ru",
          Character.UnicodeScript.ARABIC, "ar",
          Character.UnicodeScript.HAN, "zh",
          Character.UnicodeScript.HIRAGANA, "ja",
          Character.UnicodeScript.KATAKANA, "ja",
          Character.UnicodeScript.HANGUL, "ko",
          Character.UnicodeScript.DEVANAGARI, "hi",
          Character.UnicodeScript.GREEK, "el",
          Character.UnicodeScript.HEBREW, "he",
          Character.UnicodeScript.THAI, "th");

  private LanguageGate() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Passage.wordsOf(words));
  }

  /**
   * Refuses an article that is not English.
   *
   * @throws InputException with the advice to force it
   */
  public static void require(Article article) throws InputException {
    var tag = article.language();
    if (tag.equals("en")) {
      return;
    }
    var looks =
        tag.equals(UNDETERMINED)
            ? "does not read like English prose"
            : "not English: it looks like "
                + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    throw new InputException(
        Diagnostic.error(article.name(), looks, "give an English article, or go on with --force"));
  }

  /** Returns the BCP 47 tag of the language {@code text} is most likely in, or {@code und}. */
  public static String languageOf(String text) {
    var words = count(text);
    var english = share(words, ENGLISH);
    var best = UNDETERMINED;
    var bestShare = OTHER_THRESHOLD;
    for (var other : new TreeMap<>(OTHERS).entrySet()) {
      var share = share(words, other.getValue());
      if (share > bestShare) {
        best = other.getKey();
        bestShare = share;
      }
    }
    if (english >= THRESHOLD && english >= bestShare) {
      return "en";
    }
    var script = scriptOf(text);
    return script.isEmpty() ? best : script;
  }

  /** Returns the share of English function words among the words of {@code text}, 0 to 1. */
  static double englishShare(String text) {
    return share(count(text), ENGLISH);
  }

  private static double share(Map<String, Integer> words, Set<String> list) {
    var all = 0;
    var hits = 0;
    for (var word : words.entrySet()) {
      all += word.getValue();
      hits += list.contains(word.getKey()) ? word.getValue() : 0;
    }
    return all == 0 ? 0 : (double) hits / all;
  }

  /** Counts the runs of letters, in lower case, of the first 5,000. */
  private static Map<String, Integer> count(String text) {
    var counts = new HashMap<String, Integer>();
    var start = -1;
    var words = 0;
    for (var i = 0; i <= text.length() && words < MAX_WORDS; i++) {
      var letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        counts.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
        words++;
        start = -1;
      }
    }
    return counts;
  }

  /** Returns the language of a script other than Latin that has its share of the letters. */
  private static String scriptOf(String text) {
    var letters = 0;
    var counts = new TreeMap<String, Integer>();
    for (var i = 0; i < Math.min(text.length(), MAX_WORDS); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
        var tag = SCRIPTS.get(Character.UnicodeScript.of(text.charAt(i)));
        if (tag != null) {
          counts.merge(tag, 1, Integer::sum);
        }
      }
    }
    if (counts.getOrDefault("ja", 0) * 10 > letters) {
      return "ja"; // kana among Chinese characters
    }
    for (var script : counts.entrySet()) {
      if (script.getValue() > SCRIPT_SHARE * letters) {
        return script.getKey();
      }
    }
    return "";
  }
}
