package io.github.quizette.nlp;

/** The lists of known names and telling words that the name tagger looks phrases up in. */
public enum NameList {
  /** Given names. */
  GIVEN(0, true),
  /** Family names. */
  FAMILY(1, true),
  /** Whole names of people. */
  PERSON(2, true),
  /** Countries and territories. */
  COUNTRY(3, true),
  /** Words for nationalities, such as {@code French}. */
  NATIONALITY(4, true),
  /** Cities and towns. */
  CITY(5, true),
  /** States, provinces, continents, seas and other large places. */
  REGION(6, true),
  /** Public bodies, parties, agencies and other organisations. */
  ORGANIZATION(7, true),
  /** Short forms of organisations in capitals. */
  ACRONYM(8, true),
  /** Companies. */
  COMPANY(9, true),
  /** Sports clubs. */
  CLUB(10, true),
  /** Words before a person's name, such as {@code minister}. */
  TITLE(11, false),
  /** Last words of the names of organisations, such as {@code ministry}. */
  ORGANIZATION_HEAD(12, false),
  /** Words in the names of places, such as {@code river}. */
  PLACE_HEAD(13, false),
  /** Months, days and other capitalised words that name nothing of our types. */
  CALENDAR(14, true);

  private final int number;
  private final boolean cased;

  NameList(int number, boolean cased) {
    this.number = number;
    this.cased = cased;
  }

  /** Says whether a phrase is found only as it is written, else in any case. */
  public boolean cased() {
    return cased;
  }

  /** The bit that stands for the list in models; never change one. */
  int bit() {
    return 1 << number;
  }
}
