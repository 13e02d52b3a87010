package io.github.quizette.nlp;

import io.github.quizette.text.DependencyTree;
import java.util.Arrays;

/**
 * One sentence being read by a {@link DependencyParser}: decides on transitions, hangs the marks,
 * names the relations. For one thread and one sentence.
 */
final class SentenceReading {
  private static final int SURE = 1 << 24;

  private final ParserModel model;
  private final int rootLabel;
  private final String[] forms;
  private final ArcEager state;
  private final SyntaxAtoms seen;
  private final TransitionFeatures features;
  private final int[] keys = new int[Math.max(TransitionFeatures.MAX, RelationFeatures.MAX)];
  private final int[] scores;
  private final int[] bestOf = new int[ArcEager.KINDS];
  private final int[] labelScores;
  private final int[] made;
  private final int[] lowest;
  private final int[] named;

  /** The head of each token; once read, -1 for the root. */
  final int[] heads;

  /** The label number of each token's arc. */
  final int[] chosen;

  SentenceReading(ParserModel model, String[] forms, String[] tags) {
    this.model = model;
    rootLabel = model.rootLabel();
    scores = new int[model.transitions().classes()];
    labelScores = new int[model.relations().classes()];
    this.forms = forms;
    state = new ArcEager(forms.length);
    TokenAtoms atoms = TokenAtoms.of(forms, model.classes());
    seen = new SyntaxAtoms(atoms, tags);
    features = new TransitionFeatures(atoms, seen, state);
    made = new int[forms.length];
    lowest = new int[forms.length];
    named = new int[forms.length];
    heads = new int[forms.length];
    chosen = new int[forms.length];
    Arrays.fill(lowest, SURE);
  }

  float[] evidence(int token) {
    int head = heads[token];
    int over = head < 0 ? SURE : lowest[head];
    return model.confidence().evidence(made[token], lowest[token], over, named[token]);
  }

  void run() {
    decide();
    close();
    hangMarks();
    name();
  }

  private void decide() {
    while (!state.exhausted()) {
      Arrays.fill(scores, 0);
      model.transitions().add(keys, features.fill(keys), scores);
      int best = bestOfAll();
      note(ArcEager.kind(best), scores[best] - runnerUp(ArcEager.kind(best)));
      state.apply(best);
    }
  }

  private int bestOfAll() {
    int best = ArcEager.SHIFT;
    for (int kind = 0; kind < ArcEager.KINDS; kind++) {
      bestOf[kind] = state.allows(kind) ? best(kind) : -1;
      if (bestOf[kind] >= 0 && scores[bestOf[kind]] > scores[best]) {
        best = bestOf[kind];
      }
    }
    return best;
  }

  private int best(int kind) {
    if (kind < ArcEager.LEFT) {
      return kind;
    }
    int best = ArcEager.transition(kind, rootLabel == 0 ? 1 : 0);
    int root = ArcEager.transition(kind, rootLabel);
    for (int i = best + 2; i < scores.length; i += 2) {
      best = scores[i] > scores[best] && i != root ? i : best;
    }
    return best;
  }

  private int runnerUp(int kind) {
    int second = -SURE;
    for (int i = 0; i < ArcEager.KINDS; i++) {
      second = i != kind && bestOf[i] >= 0 ? Math.max(second, scores[bestOf[i]]) : second;
    }
    return second;
  }

  private void note(int kind, int margin) {
    int top = state.stack(0);
    int next = state.next();
    lowest[next] = Math.min(lowest[next], margin);
    if (state.depth() > 0 && !state.attached()) {
      lowest[top] = Math.min(lowest[top], margin);
    }
    if (kind >= ArcEager.LEFT) {
      made[kind == ArcEager.LEFT ? top : next] = margin;
    }
  }

  /** Returns the label with the highest score that is not the root's. */
  private int bestLabel() {
    int best = rootLabel == 0 ? 1 : 0;
    for (int i = best + 1; i < labelScores.length; i++) {
      best = labelScores[i] > labelScores[best] && i != rootLabel ? i : best;
    }
    return best;
  }

  private int leadOf(int best) {
    int second = Integer.MIN_VALUE / 2;
    for (int i = 0; i < labelScores.length; i++) {
      second = i != best && i != rootLabel ? Math.max(second, labelScores[i]) : second;
    }
    return labelScores[best] - second;
  }

  /** Hangs what has no head on the root: the first of it is the root itself. */
  private void close() {
    int first = -1;
    for (int i = 0; i < heads.length; i++) {
      heads[i] = state.head(i);
      chosen[i] = state.label[i] - 1;
      if (heads[i] > heads.length) {
        heads[i] = first < 0 ? heads.length : first;
        chosen[i] = rootLabel;
        first = first < 0 ? i : first;
      }
    }
  }

  /** Hangs the punctuation marks anew, now that the words have their heads. */
  private void hangMarks() {
    boolean[] loose = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      loose[i] = chosen[i] == model.markLabel();
    }
    for (int head : heads) {
      if (head < heads.length) {
        loose[head] = false;
      }
    }
    var hanging = new PunctuationFeatures(seen, forms, heads, chosen, loose);
    int[] placeScores = new int[PunctuationFeatures.KINDS];
    for (int i = 0; i < heads.length; i++) {
      if (loose[i]) {
        int[] places = hanging.places(i);
        Arrays.fill(placeScores, 0);
        model.marks().add(keys, hanging.fill(i, keys), placeScores);
        heads[i] = bestPlace(places, placeScores, heads[i]);
      }
    }
  }

  private int bestPlace(int[] places, int[] placeScores, int otherwise) {
    int best = -1;
    for (int kind = 0; kind < places.length; kind++) {
      if (places[kind] < heads.length && (best < 0 || placeScores[kind] > placeScores[best])) {
        best = kind;
      }
    }
    return best < 0 ? otherwise : places[best];
  }

  /** Names the relations, now that the whole tree can be seen. */
  private void name() {
    var whole = new RelationFeatures(seen, heads);
    for (int token : whole.order()) {
      if (heads[token] == heads.length) {
        chosen[token] = rootLabel;
        named[token] = SURE;
        heads[token] = DependencyTree.ROOT;
      } else {
        Arrays.fill(labelScores, 0);
        model.relations().add(keys, whole.fill(token, keys), labelScores);
        chosen[token] = bestLabel();
        named[token] = leadOf(chosen[token]);
      }
      whole.name(token, chosen[token]);
    }
  }
}
