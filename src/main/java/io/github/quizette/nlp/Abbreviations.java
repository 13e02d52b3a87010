package io.github.quizette.nlp;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a full stop which need not end a sentence; all given without that stop. */
final class Abbreviations {
  /** Stand before a name: never the end of a sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "Gen",
          "Sen",
          "Sens",
          "Rep",
          "Reps",
          "Dr",
          "Drs",
          "Mr",
          "Mrs",
          "Ms",
          "Messrs",
          "Mx",
          "Prof",
          "Gov",
          "Govs",
          "Lt",
          "Col",
          "Sgt",
          "Capt",
          "Maj",
          "Rev",
          "Hon",
          "St",
          "Ste",
          "Mt",
          "Ft",
          "Pres",
          "Amb",
          "Supt",
          "Adm",
          "Cpl",
          "Pvt",
          "Brig",
          "Cmdr",
          "Cmdt",
          "Insp",
          "Det",
          "Atty",
          "Asst",
          "Assoc",
          "Dep",
          "Fr",
          "Spc",
          "Pfc",
          "Cdr",
          "Comdr",
          "Sec",
          "Vice-Adm",
          "Mgr",
          "Msgr",
          "Hr",
          "Mme",
          "Mlle",
          "Ing",
          "Ald",
          "Treas");

  /** Stand before a number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "No", "no", "Nos", "nos", "Art", "art", "Fig", "fig", "Figs", "Vol", "vol", "pp", "p",
          "Ch", "ch", "Para", "para", "Sect", "sec", "Res", "approx", "ca", "c", "est", "Est", "Op",
          "Ver", "ver", "Eq", "eq", "Rs", "Pt", "Tel", "tel", "Ext", "ext");

  private static final Set<String> MONTHS_AND_DAYS =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
          "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun");

  /** May end a sentence or stand inside it. */
  private static final Set<String> SUFFIXES =
      Set.of(
          "Inc", "Ltd", "Co", "Corp", "Cos", "LLC", "LLP", "Jr", "Sr", "Bros", "plc", "PLC", "Esq",
          "al", "Ph.D", "Dist", "Univ", "Dept", "Assn", "Ave", "Blvd", "Rd", "Bldg", "Hwy", "Mfg",
          "Calif", "Mass", "Pa", "Va", "Md", "Fla", "Ga", "Ill", "Ind", "Mich", "Minn", "Miss",
          "Mo", "Neb", "Nev", "Okla", "Ore", "Tenn", "Tex", "Vt", "Wash", "Wis", "Wyo", "Conn",
          "Del", "Colo", "Ariz", "Ala", "Ark", "Kan", "Ky", "La", "Ont", "Que", "Alta", "Cie",
          "hrs", "ft", "lbs", "oz", "mins", "secs", "govt", "Govt", "intl", "Intl", "Nat", "Natl");

  /** Always go on. */
  private static final Set<String> INNER =
      Set.of("e.g", "i.e", "cf", "vs", "v", "viz", "eg", "ie", "Vs", "incl", "resp", "a.k.a");

  private static final Pattern INITIALISM = Pattern.compile("(?:\\p{L}\\.){1,6}\\p{L}");

  private Abbreviations() {}

  static boolean title(String word) {
    return TITLES.contains(word);
  }

  static boolean beforeNumber(String word) {
    return BEFORE_NUMBER.contains(word);
  }

  static boolean monthOrDay(String word) {
    return MONTHS_AND_DAYS.contains(word);
  }

  static boolean inner(String word) {
    return INNER.contains(word);
  }

  /** Tells whether the word with its stop may stand inside a sentence or end it: Inc, U.S, a.m. */
  static boolean ambiguous(String word) {
    return SUFFIXES.contains(word) || initialism(word);
  }

  /** Tells whether the word is letters with stops between them: U.S, p.m. */
  static boolean initialism(String word) {
    return word.length() <= 13 && INITIALISM.matcher(word).matches();
  }

  /** Tells whether the word is one capital letter, as initials are. */
  static boolean initial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Tells whether a stop behind the word belongs to it wherever it stands. */
  static boolean keepsStop(String word) {
    return title(word) || monthOrDay(word) || inner(word) || ambiguous(word) || word.equals("etc");
  }
}
