package io.github.quizette.nlp;

import static io.github.quizette.text.EntityType.PERSON;

import io.github.quizette.text.EntityType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives names that must be of one type that type: those that are written the same, and a name with
 * the short form in brackets behind it. For one document and one thread.
 */
final class NameAgreement {
  private final NameDraft draft;

  NameAgreement(NameDraft draft) {
    this.draft = draft;
  }

  /** Changes the names of the draft. */
  void apply() {
    agree();
    shortForms();
  }

  /** Names written alike get the type that they have with the most certainty in sum. */
  private void agree() {
    Map<String, Map<EntityType, Float>> votes = votes();
    for (int s = 0; s < draft.sentences(); s++) {
      int sentence = s;
      draft.change(
          s,
          name -> {
            Map<EntityType, Float> vote = votes.get(draft.text(sentence, name));
            EntityType best = vote == null ? name.type() : winner(vote);
            return best == name.type() ? name : name.as(best, 1 - name.confidence());
          });
    }
  }

  private Map<String, Map<EntityType, Float>> votes() {
    Map<String, Map<EntityType, Float>> votes = new HashMap<>();
    for (int s = 0; s < draft.sentences(); s++) {
      for (NameSpan name : draft.names(s)) {
        votes
            .computeIfAbsent(draft.text(s, name), text -> new EnumMap<>(EntityType.class))
            .merge(name.type(), name.confidence(), Float::sum);
      }
    }
    return votes;
  }

  private static EntityType winner(Map<EntityType, Float> vote) {
    return vote.entrySet().stream()
        .max(Comparator.comparing(Map.Entry<EntityType, Float>::getValue))
        .orElseThrow()
        .getKey();
  }

  /** {@code World Health Organization (WHO)}: the short form is what the name is. */
  private void shortForms() {
    Map<String, EntityType> known = new HashMap<>();
    for (int s = 0; s < draft.sentences(); s++) {
      String[] forms = draft.forms(s);
      for (NameSpan name : draft.names(s)) {
        int open = name.to();
        if (name.length() > 1
            && name.type() != PERSON
            && open + 2 < forms.length
            && isOpening(forms[open])
            && isShortForm(forms[open + 1])
            && isClosing(forms[open + 2])) {
          known.put(forms[open + 1], name.type());
        }
      }
    }
    for (int s = 0; s < draft.sentences() && !known.isEmpty(); s++) {
      for (int i = 0; i < draft.forms(s).length; i++) {
        EntityType type = known.get(draft.forms(s)[i]);
        if (type != null) {
          asShortForm(s, i, type);
        }
      }
    }
  }

  private void asShortForm(int sentence, int token, EntityType type) {
    NameSpan present = draft.at(sentence, token);
    if (present == null) {
      draft.add(sentence, new NameSpan(token, token + 1, type, NameDraft.DERIVED));
    } else if (present.length() == 1 && present.type() != type) {
      draft.replace(sentence, present, present.as(type, NameDraft.DERIVED));
    }
  }

  private static boolean isOpening(String form) {
    return form.equals("(") || form.equals("-LRB-");
  }

  private static boolean isClosing(String form) {
    return form.equals(")") || form.equals("-RRB-");
  }

  private static boolean isShortForm(String form) {
    long capitals = form.chars().filter(Character::isUpperCase).count();
    return capitals > 1 && DocumentWords.isCapital(form) && form.length() <= 10;
  }
}
