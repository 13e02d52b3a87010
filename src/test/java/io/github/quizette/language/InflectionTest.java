package io.github.quizette.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {
  private final Inflection inflection = Inflection.american();

  @ParameterizedTest
  @CsvSource({
    "approve, approves, approved, approved, approving",
    "give, gives, gave, given, giving",
    "carry, carries, carried, carried, carrying",
    "deploy, deploys, deployed, deployed, deploying",
    "ban, bans, banned, banned, banning",
    "refer, refers, referred, referred, referring",
    "begin, begins, began, begun, beginning",
    "forbid, forbids, forbade, forbidden, forbidding",
    "overthrow, overthrows, overthrew, overthrown, overthrowing",
    "undergo, undergoes, underwent, undergone, undergoing",
    "panic, panics, panicked, panicked, panicking",
    "strike, strikes, struck, struck, striking",
    "pay, pays, paid, paid, paying",
    "rig, rigs, rigged, rigged, rigging",
    "broadcast, broadcasts, broadcast, broadcast, broadcasting",
    "veto, vetoes, vetoed, vetoed, vetoing",
    "agree, agrees, agreed, agreed, agreeing",
    "die, dies, died, died, dying",
    "free, frees, freed, freed, freeing",
    "have, has, had, had, having",
    "do, does, did, done, doing",
    "re-elect, re-elects, re-elected, re-elected, re-electing",
    "co-found, co-founds, co-founded, co-founded, co-founding",
    "weaponize, weaponizes, weaponized, weaponized, weaponizing",
    "focus, focuses, focused, focused, focusing",
    "launch, launches, launched, launched, launching",
  })
  void knowsAllFormsBothWays(String base, String s, String past, String participle, String ing) {
    String[] forms = {s, past, participle, ing};
    String[] tags = {"VBZ", "VBD", "VBN", "VBG"};
    VerbForm[] kinds = {VerbForm.THIRD, VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.ING};
    for (int i = 0; i < forms.length; i++) {
      assertThat(inflection.inflect(base, kinds[i])).contains(forms[i]);
      assertThat(inflection.base(forms[i], tags[i])).contains(base);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lie", "lay", "bid", "found", "hang", "saw", "flumph"})
  void leavesAmbiguousAndUnknownVerbsAlone(String verb) {
    assertThat(inflection.inflect(verb, VerbForm.PAST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "found, VBD, find",
    "hoped, VBD, hope",
    "hopped, VBD, hop",
    "lay, VBD, lie",
    "fell, VBD, fall",
    "felt, VBN, feel",
    "left, VBD, leave",
    "saw, VBD, see",
    "Struck, VBN, strike",
    "were, VBD, be",
    "travelled, VBD, travel",
    "traveled, VBD, travel",
    "led, VBN, lead",
    "read, VBD, read",
    "planned, VBN, plan",
    "used, VBD, use",
    "ties, VBZ, tie",
    "tied, VBN, tie",
    "tying, VBG, tie",
    "seized, VBD, seize",
    "tweeted, VBD, tweet",
    "killing, VBG, kill",
    "making, VBG, make",
    "agreed, VBD, agree",
    "passed, VBD, pass",
    "added, VBD, add",
    "says, VBZ, say",
  })
  void findsTheBase(String form, String tag, String base) {
    assertThat(inflection.base(form, tag)).contains(base);
  }

  @Test
  void hasNoBaseForOtherTagsAndAmbiguousClitics() {
    assertThat(inflection.base("meeting", "NN")).isEmpty();
    assertThat(inflection.base("'s", "VBZ")).isEmpty();
    assertThat(inflection.base("’re", "VBP")).contains("be");
    assertThat(inflection.base("xyzzed", "VBD")).isEmpty();
  }

  @Test
  void agreesWithItsSubject() {
    assertThat(inflection.inflect("be", VerbForm.PAST, true)).contains("were");
    assertThat(inflection.inflect("be", VerbForm.THIRD, false)).contains("is");
    assertThat(inflection.inflect("support", VerbForm.THIRD, true)).contains("support");
  }

  @Test
  void knowsBritishSpelling() {
    Inflection british = Inflection.of(Spelling.BRITISH);
    assertThat(british.inflect("cancel", VerbForm.PAST)).contains("cancelled");
    assertThat(inflection.inflect("cancel", VerbForm.PAST)).contains("canceled");
    assertThat(british.base("canceling", "VBG")).contains("cancel");
  }

  @ParameterizedTest
  @CsvSource({
    "minister, ministers",
    "country, countries",
    "spokesman, spokesmen",
    "crisis, crises",
    "attorney general, attorneys general",
    "prime minister, prime ministers",
    "wife, wives",
    "church, churches",
    "tax, taxes",
    "house, houses",
    "virus, viruses",
    "hero, heroes",
    "lawmaker, lawmakers",
    "senator, senators",
    "German, Germans",
    "brother-in-law, brothers-in-law",
    "runner-up, runners-up",
    "MP, MPs",
    "bus, buses",
    "case, cases",
    "movie, movies",
    "box, boxes",
    "policy, policies",
    "airline, airlines",
    "headache, headaches",
    "series, series",
    "phase, phases",
    "price, prices",
    "ally, allies",
    "ceasefire, ceasefires",
    "pass, passes",
  })
  void knowsPlurals(String noun, String plural) {
    assertThat(inflection.plural(noun)).contains(plural);
    if (!noun.equals("series") && !noun.equals("MP")) {
      assertThat(inflection.singular(plural)).contains(noun);
    }
  }

  @Test
  void doesNotCountMassNouns() {
    assertThat(inflection.plural("news")).isEmpty();
    assertThat(inflection.plural("information")).isEmpty();
    assertThat(inflection.singular("crisis")).isEmpty();
    assertThat(inflection.singular("minister")).isEmpty();
    assertThat(inflection.singular("aircraft")).isEqualTo(Optional.of("aircraft"));
  }

  @Test
  void ignoresTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
    try {
      assertThat(inflection.base("INSISTED", "VBD")).contains("insist");
    } finally {
      Locale.setDefault(before);
    }
  }
}
