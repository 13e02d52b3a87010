package io.github.quizette.knowledge;

import java.util.List;
import java.util.Set;

/** Tells which names take {@code the} within a sentence. */
final class DefiniteNames {
  private static final List<String> HEADS =
      List.of(
          "Union",
          "Organization",
          "Organisation",
          "Agency",
          "Bank",
          "Fund",
          "Council",
          "Court",
          "League",
          "Party",
          "Commission",
          "Committee",
          "Association",
          "Community",
          "Programme",
          "Administration",
          "Federation",
          "Senate",
          "House",
          "Department",
          "Bureau",
          "Board",
          "Front",
          "Army",
          "Forces",
          "Force",
          "Guard",
          "Commonwealth",
          "Forum",
          "Group",
          "Institute",
          "Institution",
          "Foundation",
          "Assembly",
          "Parliament",
          "Agreement",
          "Office",
          "Service",
          "Society",
          "Academy",
          "Exchange",
          "Authority",
          "Conference",
          "Protocol",
          "Treaty",
          "Convention",
          "Cup",
          "Prize",
          "Games",
          "Olympics",
          "Islands");
  private static final Set<String> BARE =
      Set.of(
          "Deutsche Bank",
          "Bank Indonesia",
          "Bangladesh Bank",
          "Danmarks Nationalbank",
          "Norges Bank",
          "Standard Bank");

  private DefiniteNames() {}

  static boolean takesArticle(Entry entry) {
    String name = entry.name();
    boolean oneWord = name.indexOf(' ') < 0;
    if (oneWord || BARE.contains(name) || name.startsWith("The ")) {
      return name.equals("Kremlin")
          || name.equals("Pentagon")
          || name.equals("Knesset")
          || name.equals("Bundestag");
    }
    if (entry.kind().equals("bank") || entry.kind().endsWith("-company")) {
      return false;
    }
    boolean geographic =
        switch (entry.kind()) {
          case "river", "ocean", "sea", "strait", "desert", "mountain-range", "canal" -> true;
          default -> false;
        };
    String head = headOf(name);
    return geographic || HEADS.contains(head) || name.startsWith("US ") || name.startsWith("UN ");
  }

  private static String headOf(String name) {
    int of = name.indexOf(" of ");
    int on = name.indexOf(" for ");
    int end = of > 0 ? of : on > 0 ? on : name.length();
    String front = name.substring(0, end);
    return front.substring(front.lastIndexOf(' ') + 1);
  }
}
