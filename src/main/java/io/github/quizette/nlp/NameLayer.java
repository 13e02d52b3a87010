package io.github.quizette.nlp;

import static io.github.quizette.text.EntityType.LOCATION;
import static io.github.quizette.text.EntityType.PERSON;

import io.github.quizette.text.EntityType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of a document agree with each other: a family name has the type of the full name,
 * a name that is written the same has one type throughout, a short form in brackets is what the
 * name before it is, and a name found once is found wherever it stands again.
 *
 * <p>For one document and one thread.
 */
final class NameLayer {
  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");
  private static final int LONGEST = 6;
  private static final float DERIVED = 0.7f;

  private final NameLists lists;
  private final NameDraft draft;
  private final Set<String> small = new HashSet<>();

  NameLayer(NameLists lists, List<String[]> sentences, List<List<NameSpan>> names) {
    this.lists = lists;
    this.draft = new NameDraft(sentences, names);
    for (String[] sentence : sentences) {
      for (String form : sentence) {
        if (!form.isEmpty() && Character.isLowerCase(form.charAt(0))) {
          small.add(form);
        }
      }
    }
  }

  /** Returns the names of each sentence from left to right. */
  List<List<NameSpan>> names() {
    trim();
    countries();
    familyNames();
    agree();
    shortForms();
    repeats();
    return draft.sorted();
  }

  /** Takes articles off all names, and titles off the names of persons. */
  private void trim() {
    for (int s = 0; s < draft.sentences(); s++) {
      String[] forms = draft.forms(s);
      draft.change(s, name -> trimmed(forms, name));
    }
  }

  private NameSpan trimmed(String[] forms, NameSpan name) {
    int from = name.from();
    while (from < name.to() - 1
        && (forms[from].equalsIgnoreCase("the")
            || (name.type() == PERSON && isTitle(forms[from]) && isCapital(forms[from + 1])))) {
      from++;
    }
    return from == name.from()
        ? name
        : new NameSpan(from, name.to(), name.type(), name.confidence());
  }

  private boolean isTitle(String form) {
    return lists.contains(NameList.TITLE, form.toLowerCase(Locale.ROOT));
  }

  /** A country is a place, found or not. */
  private void countries() {
    for (int s = 0; s < draft.sentences(); s++) {
      String[] forms = draft.forms(s);
      draft.change(
          s,
          name ->
              lists.contains(NameList.COUNTRY, forms, name.from(), name.to())
                  ? name.as(LOCATION, name.confidence())
                  : name);
      for (int from = 0; from < forms.length; from++) {
        for (int to = Math.min(forms.length, from + LONGEST); to > from; to--) {
          if (isCountry(s, from, to)) {
            draft.add(s, new NameSpan(from, to, LOCATION, DERIVED));
          }
        }
      }
    }
  }

  private boolean isCountry(int sentence, int from, int to) {
    String[] forms = draft.forms(sentence);
    boolean code = to == from + 1 && forms[from].length() == 2;
    return isCapital(forms[from])
        && lists.contains(NameList.COUNTRY, forms, from, to)
        && (!code || forms[from].equals("US") || forms[from].equals("UK"))
        && !(to < forms.length && forms[to].startsWith("$"))
        && standsAlone(forms, from, to)
        && draft.isFree(sentence, from, to);
  }

  /** Says whether no capitalised word touches the range, titles and sentence starts apart. */
  private boolean standsAlone(String[] forms, int from, int to) {
    boolean before = from > 1 && isCapital(forms[from - 1]) && !isTitle(forms[from - 1]);
    boolean after = to < forms.length && isCapital(forms[to]);
    return !before && !after;
  }

  private void familyNames() {
    Map<String, Float> families = families();
    if (families.isEmpty()) {
      return;
    }
    for (int s = 0; s < draft.sentences(); s++) {
      String[] forms = draft.forms(s);
      for (int i = 0; i < forms.length; i++) {
        if (families.containsKey(forms[i])) {
          asFamilyName(s, i);
        }
      }
    }
  }

  /** Returns the family names for which more speaks than for another type of the word alone. */
  private Map<String, Float> families() {
    Map<String, Float> evidence = new HashMap<>();
    for (int s = 0; s < draft.sentences(); s++) {
      for (NameSpan name : draft.names(s)) {
        String family = name.type() == PERSON && name.length() > 1 ? family(s, name) : null;
        if (family != null) {
          evidence.merge(family, 2 * name.confidence(), Float::sum);
        }
      }
    }
    for (int s = 0; s < draft.sentences() && !evidence.isEmpty(); s++) {
      for (NameSpan name : draft.names(s)) {
        if (name.length() == 1) {
          float vote = name.type() == PERSON ? name.confidence() : -name.confidence();
          evidence.computeIfPresent(draft.text(s, name), (any, sum) -> sum + vote);
        }
      }
    }
    evidence.values().removeIf(sum -> sum <= 0);
    return evidence;
  }

  private @Nullable String family(int sentence, NameSpan name) {
    String[] forms = draft.forms(sentence);
    int last = name.to() - 1;
    if (SUFFIXES.contains(forms[last]) && last > name.from() + 1) {
      last--;
    }
    String family = forms[last];
    boolean usable =
        isCapital(family) && family.length() > 2 && !lists.contains(NameList.COUNTRY, family);
    return usable ? family : null;
  }

  private void asFamilyName(int sentence, int token) {
    String[] forms = draft.forms(sentence);
    NameSpan present = draft.at(sentence, token);
    if (present == null) {
      if (standsAlone(forms, token, token + 1)) {
        draft.add(sentence, new NameSpan(token, token + 1, PERSON, DERIVED));
      }
    } else if (present.length() == 1 && present.type() != PERSON) {
      draft.replace(sentence, present, present.as(PERSON, DERIVED));
    }
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
      draft.add(sentence, new NameSpan(token, token + 1, type, DERIVED));
    } else if (present.length() == 1 && present.type() != type) {
      draft.replace(sentence, present, present.as(type, DERIVED));
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
    return capitals > 1 && isCapital(form) && form.length() <= 10;
  }

  /** Finds again what was found elsewhere. */
  private void repeats() {
    Map<String, NameSpan> surest = new HashMap<>();
    for (int s = 0; s < draft.sentences(); s++) {
      for (NameSpan name : draft.names(s)) {
        surest.merge(draft.text(s, name), name, (a, b) -> a.confidence() >= b.confidence() ? a : b);
      }
    }
    for (int s = 0; s < draft.sentences(); s++) {
      String[] forms = draft.forms(s);
      for (int from = 0; from < forms.length; from++) {
        if (isCapital(forms[from])) {
          repeat(s, from, surest);
        }
      }
    }
  }

  private void repeat(int sentence, int from, Map<String, NameSpan> surest) {
    String[] forms = draft.forms(sentence);
    for (int to = Math.min(forms.length, from + LONGEST); to > from; to--) {
      if (!draft.isFree(sentence, from, to) || !standsAlone(forms, from, to)) {
        continue;
      }
      NameSpan name = surest.get(draft.text(sentence, from, to));
      if (name != null && (to - from > 1 || isSafeAlone(forms[from], name))) {
        draft.add(sentence, new NameSpan(from, to, name.type(), 0.6f * name.confidence()));
        return;
      }
    }
  }

  private boolean isSafeAlone(String form, NameSpan name) {
    return name.confidence() >= 0.6f
        && (form.length() > 2 || form.equals("UN") || form.equals("EU"))
        && !lists.contains(NameList.NATIONALITY, form)
        && !small.contains(form.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(String form) {
    return DocumentWords.isCapital(form);
  }
}
