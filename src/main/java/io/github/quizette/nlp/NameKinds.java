package io.github.quizette.nlp;

import io.github.quizette.text.EntityType;
import java.util.Locale;
import java.util.Map;

/** Says what kind of thing a name names by the words it is made of. */
final class NameKinds {
  private static final Map<String, String> ENDS =
      Map.ofEntries(
          Map.entry("ministry", "ministry"),
          Map.entry("department", "department"),
          Map.entry("office", "office"),
          Map.entry("agency", "agency"),
          Map.entry("administration", "administration"),
          Map.entry("authority", "authority"),
          Map.entry("commission", "commission"),
          Map.entry("committee", "committee"),
          Map.entry("council", "council"),
          Map.entry("court", "court"),
          Map.entry("tribunal", "court"),
          Map.entry("parliament", "parliament"),
          Map.entry("senate", "chamber of parliament"),
          Map.entry("assembly", "assembly"),
          Map.entry("party", "party"),
          Map.entry("union", "union"),
          Map.entry("association", "association"),
          Map.entry("federation", "federation"),
          Map.entry("university", "university"),
          Map.entry("college", "college"),
          Map.entry("school", "school"),
          Map.entry("institute", "institute"),
          Map.entry("laboratory", "laboratory"),
          Map.entry("observatory", "observatory"),
          Map.entry("hospital", "hospital"),
          Map.entry("bank", "bank"),
          Map.entry("fund", "fund"),
          Map.entry("foundation", "foundation"),
          Map.entry("museum", "museum"),
          Map.entry("gallery", "gallery"),
          Map.entry("police", "police force"),
          Map.entry("army", "army"),
          Map.entry("navy", "navy"),
          Map.entry("airlines", "airline"),
          Map.entry("airways", "airline"),
          Map.entry("group", "group"),
          Map.entry("corporation", "company"),
          Map.entry("company", "company"),
          Map.entry("inc.", "company"),
          Map.entry("inc", "company"),
          Map.entry("corp.", "company"),
          Map.entry("corp", "company"),
          Map.entry("ltd", "company"),
          Map.entry("ltd.", "company"),
          Map.entry("times", "newspaper"),
          Map.entry("post", "newspaper"),
          Map.entry("news", "news organisation"),
          Map.entry("team", "team"),
          Map.entry("river", "river"),
          Map.entry("lake", "lake"),
          Map.entry("sea", "sea"),
          Map.entry("ocean", "ocean"),
          Map.entry("gulf", "gulf"),
          Map.entry("bay", "bay"),
          Map.entry("strait", "strait"),
          Map.entry("canal", "canal"),
          Map.entry("island", "island"),
          Map.entry("islands", "island group"),
          Map.entry("peninsula", "peninsula"),
          Map.entry("desert", "desert"),
          Map.entry("valley", "valley"),
          Map.entry("mountains", "mountain range"),
          Map.entry("airport", "airport"),
          Map.entry("bridge", "bridge"),
          Map.entry("stadium", "stadium"),
          Map.entry("square", "square"),
          Map.entry("park", "park"),
          Map.entry("county", "county"),
          Map.entry("province", "province"),
          Map.entry("district", "district"),
          Map.entry("region", "region"),
          Map.entry("city", "city"),
          Map.entry("airbase", "air base"),
          Map.entry("prison", "prison"),
          Map.entry("palace", "palace"),
          Map.entry("cathedral", "cathedral"),
          Map.entry("church", "church"),
          Map.entry("treaty", "treaty"),
          Map.entry("accord", "agreement"),
          Map.entry("accords", "agreement"),
          Map.entry("agreement", "agreement"),
          Map.entry("convention", "convention"),
          Map.entry("protocol", "protocol"),
          Map.entry("act", "law"),
          Map.entry("bill", "bill"),
          Map.entry("declaration", "declaration"),
          Map.entry("charter", "charter"),
          Map.entry("constitution", "constitution"),
          Map.entry("summit", "summit"),
          Map.entry("conference", "conference"),
          Map.entry("festival", "festival"),
          Map.entry("war", "war"),
          Map.entry("games", "games"),
          Map.entry("cup", "tournament"),
          Map.entry("open", "tournament"),
          Map.entry("championship", "championship"),
          Map.entry("championships", "championships"));

  private static final Map<String, String> STARTS =
      Map.of(
          "lake", "lake",
          "mount", "mountain",
          "cape", "cape",
          "university", "university",
          "ministry", "ministry",
          "department", "department",
          "storm", "storm",
          "hurricane", "hurricane",
          "typhoon", "typhoon",
          "resolution", "resolution");

  private NameKinds() {}

  /** Returns the kind in words; empty if the name does not tell. */
  static String of(String name, EntityType type) {
    if (type == EntityType.PERSON || type == EntityType.NATIONALITY) {
      return "";
    }
    var lower = name.toLowerCase(Locale.ROOT);
    var first = lower.indexOf(' ') < 0 ? "" : lower.substring(0, lower.indexOf(' '));
    var start = STARTS.get(first);
    if (start != null) {
      return start;
    }
    var on = lower.indexOf(" on ");
    var of = on > 0 ? on : lower.indexOf(" of ");
    var head = of > 0 ? lower.substring(0, of) : lower;
    return head.indexOf(' ') < 0 && of < 0
        ? ""
        : ENDS.getOrDefault(head.substring(head.lastIndexOf(' ') + 1), "");
  }
}
