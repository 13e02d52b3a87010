package io.github.quizette.generator;

import io.github.quizette.fact.Answer;
import io.github.quizette.item.SensitiveTopic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds what a sentence has of violence, sex, suicide, harm to children, victims. Stateless. */
final class Sensitive {
  private static final Set<String> VIOLENCE =
      Set.of(
          "kill",
          "killing",
          "killer",
          "murder",
          "murderer",
          "manslaughter",
          "shoot",
          "shooting",
          "shooter",
          "gunman",
          "stab",
          "stabbing",
          "bomb",
          "bombing",
          "bomber",
          "massacre",
          "slaughter",
          "terrorist",
          "terrorism",
          "behead",
          "beheading",
          "torture",
          "assassinate",
          "assassination",
          "lynch",
          "strangle",
          "mutilate",
          "attacker",
          "genocide",
          "execute",
          "airstrike",
          "wound",
          "assault",
          "homicide");
  private static final Set<String> SEX =
      Set.of(
          "rape",
          "rapist",
          "sex",
          "sexual",
          "sexually",
          "porn",
          "pornography",
          "pornographic",
          "prostitution",
          "prostitute",
          "molest",
          "molestation",
          "incest",
          "nude",
          "grope");
  private static final Set<String> SUICIDE =
      Set.of("suicide", "suicidal", "self-harm", "self-immolation", "overdose");
  private static final Set<String> CHILD =
      Set.of(
          "child",
          "children",
          "schoolchildren",
          "minor",
          "infant",
          "baby",
          "boy",
          "girl",
          "teen",
          "teenager",
          "toddler",
          "schoolgirl",
          "schoolboy",
          "schoolchild",
          "pupil",
          "newborn",
          "juvenile");
  private static final Set<String> HARM =
      Set.of(
          "die",
          "death",
          "dead",
          "injure",
          "injury",
          "abuse",
          "abduct",
          "abduction",
          "kidnap",
          "drown",
          "traffic",
          "trafficking",
          "starve",
          "arrest",
          "poison",
          "fatal");
  private static final Set<String> VICTIM =
      Set.of("victim", "casualty", "hostage", "survivor", "injured", "wounded", "fatality");

  private Sensitive() {}

  /** Returns the topics of the sentence that the draft was made of; empty for most. */
  static Set<SensitiveTopic> topics(Draft draft) {
    var lemmas = new HashSet<String>();
    draft
        .sentence()
        .tokens()
        .forEach(
            token -> {
              lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
              lemmas.add(token.form().toLowerCase(Locale.ROOT));
            });
    var topics = EnumSet.noneOf(SensitiveTopic.class);
    if (some(lemmas, VIOLENCE)) {
      topics.add(SensitiveTopic.VIOLENCE);
    }
    if (some(lemmas, SEX)) {
      topics.add(SensitiveTopic.SEX);
    }
    if (some(lemmas, SUICIDE)) {
      topics.add(SensitiveTopic.SUICIDE);
    }
    if (some(lemmas, CHILD) && (!topics.isEmpty() || some(lemmas, HARM))) {
      topics.add(SensitiveTopic.MINORS);
    }
    var named = draft.answer().kind() == Answer.Kind.PERSON;
    if (some(lemmas, VICTIM) || (named && topics.contains(SensitiveTopic.VIOLENCE))) {
      topics.add(SensitiveTopic.VICTIMS);
    }
    return topics;
  }

  private static boolean some(Set<String> lemmas, Set<String> words) {
    return words.stream().anyMatch(lemmas::contains);
  }
}
