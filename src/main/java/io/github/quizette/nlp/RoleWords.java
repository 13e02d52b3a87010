package io.github.quizette.nlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The nouns that say what a person is, and the words that stand before them. */
final class RoleWords {
  private static final Set<String> HEADS =
      words(
          """
          president minister secretary chancellor premier senator governor mayor ambassador envoy
          spokesman spokeswoman spokesperson director chairman chairwoman chair chief head leader
          king queen prince princess pope bishop archbishop cardinal imam ayatollah sheikh emir sultan
          general admiral colonel captain major commander lieutenant sergeant marshal brigadier
          judge justice prosecutor lawyer attorney solicitor magistrate sheriff detective inspector
          superintendent commissioner constable officer official adviser advisor aide counsel
          professor doctor scientist researcher engineer astronaut cosmonaut astronomer physicist
          biologist chemist economist historian analyst expert ecologist climatologist meteorologist
          geologist epidemiologist virologist psychologist psychiatrist physician surgeon nurse
          singer actor actress musician rapper composer conductor guitarist drummer pianist dancer
          author writer novelist poet playwright journalist reporter correspondent editor columnist
          broadcaster presenter anchor blogger activist campaigner organizer organiser artist painter
          sculptor photographer filmmaker architect designer curator producer screenwriter comedian
          footballer striker midfielder defender goalkeeper forward winger quarterback pitcher
          batsman bowler player captain coach manager golfer swimmer sprinter cyclist boxer driver
          skier hurdler rider jockey athlete champion teammate
          founder co-founder cofounder owner ceo cfo coo boss executive entrepreneur businessman
          businesswoman banker investor billionaire tycoon chairperson vice-president partner
          administrator curator coordinator representative congressman congresswoman lawmaker
          legislator mp deputy councillor councilman councilwoman delegate diplomat negotiator
          dictator politician candidate nominee speaker whip treasurer comptroller regent consul
          teacher student principal rector dean chaplain pastor priest rabbi reverend monk nun
          farmer fisherman miner worker resident tourist passenger pilot sailor soldier victim
          suspect defendant witness survivor neighbor neighbour
          wife husband son daughter father mother brother sister widow grandson granddaughter uncle
          aunt nephew niece cousin partner
          first-lady warlord militant insurgent chief-of-staff whistleblower hacker model
          """);

  private static final Set<String> ABBREVIATED =
      words("sen. rep. gov. gen. col. lt. maj. capt. sgt. adm. amb. pres. sec. det. insp.");

  /** Courtesy titles, which say no office. */
  private static final Set<String> COURTESY =
      words("mr mr. mrs mrs. ms ms. miss sir dame lord lady madam mx. hon. rev. dr dr. prof.");

  private static final Set<String> KIN =
      words(
          """
          wife husband son daughter father mother brother sister widow grandson granddaughter uncle
          aunt nephew niece cousin partner teammate neighbor neighbour victim suspect
          """);

  private static final Set<String> BEFORE_HEAD =
      words(
          """
          former ex deputy vice prime foreign finance interior defense defence acting interim chief
          assistant associate senior special executive managing general attorney national security
          press first lead principal secretary retired late outgoing incoming newly elected
          then-president longtime co under opposition party team club world olympic
          investigative medical police fire army navy state federal local regional presidential vice
          supreme high commercial budget trade health education energy environment transport justice
          home commerce labor labour treasury agriculture culture sports information communications
          emergencies affairs white house program project mission flight policy public political human
          rights climate staff research science campaign
          """);

  private RoleWords() {}

  private static Set<String> words(String text) {
    return Set.copyOf(new HashSet<>(List.of(text.strip().split("\\s+", -1))));
  }

  /** Tells whether a word names an office, a trade or a relation of a person. */
  static boolean head(String form) {
    var lower = form.toLowerCase(Locale.ROOT);
    return HEADS.contains(lower) || ABBREVIATED.contains(lower);
  }

  /** Tells whether a word is such a noun in the singular or the plural. */
  static boolean anyHead(String form) {
    return head(form) || (form.endsWith("s") && head(form.substring(0, form.length() - 1)));
  }

  /** Tells whether a noun says whose kin a person is, which is no office. */
  static boolean kin(String form) {
    return KIN.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Tells whether a word is a title of courtesy, such as Mr. */
  static boolean courtesy(String form) {
    return COURTESY.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Tells whether a word commonly stands before such a noun. */
  static boolean beforeHead(String form) {
    return BEFORE_HEAD.contains(form.toLowerCase(Locale.ROOT));
  }
}
