package io.github.quizette.nlp;

import static io.github.quizette.text.EntityType.LOCATION;
import static io.github.quizette.text.EntityType.PERSON;

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
    new NameAgreement(draft).apply();
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
            draft.add(s, new NameSpan(from, to, LOCATION, NameDraft.DERIVED));
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
        draft.add(sentence, new NameSpan(token, token + 1, PERSON, NameDraft.DERIVED));
      }
    } else if (present.length() == 1 && present.type() != PERSON) {
      draft.replace(sentence, present, present.as(PERSON, NameDraft.DERIVED));
    }
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
