package io.github.quizette.nlp;

import java.util.Set;

/** Words that tell a claim, a belief or a plan from a fact, as lemmas. */
final class StatementWords {
  /** Verbs that report what somebody says or thinks. */
  static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "claim",
          "announce",
          "report",
          "state",
          "add",
          "argue",
          "warn",
          "insist",
          "suggest",
          "believe",
          "think",
          "deny",
          "allege",
          "note",
          "explain",
          "stress",
          "emphasize",
          "emphasise",
          "confirm",
          "estimate",
          "predict",
          "write",
          "acknowledge",
          "admit",
          "declare",
          "describe",
          "accuse",
          "reiterate",
          "point",
          "conclude",
          "indicate",
          "reveal",
          "hope",
          "expect",
          "fear",
          "comment",
          "remark",
          "tweet",
          "accord");

  /** Verbs that also lead or follow words without a conjunction: {@code …, complained a worker}. */
  static final Set<String> SPEAKING =
      Set.of(
          "testify",
          "complain",
          "recall",
          "contend",
          "assert",
          "reply",
          "respond",
          "answer",
          "ask",
          "promise",
          "vow",
          "maintain",
          "caution",
          "joke",
          "observe",
          "elaborate",
          "continue",
          "repeat",
          "agree",
          "find",
          "show",
          "put");

  /** Verbs whose {@code that} clause holds, whoever is their subject. */
  static final Set<String> FACTIVE =
      Set.of(
          "know",
          "realise",
          "realize",
          "discover",
          "learn",
          "notice",
          "remember",
          "forget",
          "regret",
          "ignore",
          "emerge",
          "turn",
          "happen",
          "mean");

  /** What somebody believes: with an infinitive, of something not certain. */
  static final Set<String> BELIEF =
      Set.of(
          "expect",
          "believe",
          "think",
          "suppose",
          "allege",
          "rumour",
          "rumor",
          "estimate",
          "predict",
          "project",
          "forecast");

  /** What somebody intends: with an infinitive, of something to come. */
  static final Set<String> PLANNING =
      Set.of(
          "plan",
          "intend",
          "aim",
          "hope",
          "seek",
          "want",
          "wish",
          "propose",
          "schedule",
          "prepare",
          "slate",
          "set",
          "tip",
          "promise",
          "vow",
          "pledge",
          "threaten",
          "offer");

  /** Adverbs for what others say. */
  static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "supposedly", "purportedly", "ostensibly");

  /** Adverbs and adjectives for what is not certain. */
  static final Set<String> UNCERTAIN =
      Set.of(
          "apparently",
          "possibly",
          "perhaps",
          "likely",
          "unlikely",
          "probably",
          "maybe",
          "presumably",
          "seemingly",
          "arguably");

  /** Adjectives that leave open what hangs on them. */
  static final Set<String> OPEN =
      Set.of(
          "likely",
          "unlikely",
          "possible",
          "impossible",
          "probable",
          "unclear",
          "uncertain",
          "unsure",
          "sure",
          "certain",
          "doubtful",
          "set",
          "due",
          "bound",
          "ready",
          "willing",
          "able",
          "eligible");

  /** Nouns whose {@code that} clause says what somebody says or thinks. */
  static final Set<String> CONTENT =
      Set.of(
          "claim",
          "allegation",
          "accusation",
          "charge",
          "assertion",
          "statement",
          "report",
          "rumour",
          "rumor",
          "suggestion",
          "theory",
          "belief",
          "idea",
          "notion",
          "view",
          "opinion",
          "suspicion",
          "fear",
          "hope",
          "doubt",
          "evidence",
          "sign",
          "possibility",
          "chance",
          "risk",
          "speculation",
          "concern",
          "condition",
          "promise",
          "proposal",
          "warning",
          "prediction",
          "expectation",
          "assumption");

  /** Nouns for what somebody holds: {@code in the view of}. */
  static final Set<String> VIEWS =
      Set.of("view", "opinion", "eye", "word", "mind", "judgement", "judgment", "estimation");

  /** Adverbs that deny. */
  static final Set<String> DENYING =
      Set.of(
          "not",
          "n't",
          "n’t",
          "never",
          "neither",
          "nor",
          "no",
          "hardly",
          "scarcely",
          "barely",
          "rarely",
          "seldom");

  /** Subjects and objects that deny. */
  static final Set<String> NOTHING = Set.of("nobody", "nothing", "none", "neither");

  private StatementWords() {}
}
