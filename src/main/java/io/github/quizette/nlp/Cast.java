package io.github.quizette.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who and what an article names, before pronouns and descriptions are added. Immutable. */
final class Cast {
  private final List<Chain> chains;
  private final Map<FoundName, List<Role>> roles;
  private final Map<FoundName, Integer> owners = new HashMap<>();
  private final NameMap names;

  private Cast(List<Chain> chains, Map<FoundName, List<Role>> roles) {
    this.chains = List.copyOf(chains);
    this.roles = Map.copyOf(roles);
    var all = new ArrayList<FoundName>();
    for (var index = 0; index < chains.size(); index++) {
      for (var name : chains.get(index).names()) {
        owners.put(name, index);
        all.add(name);
      }
    }
    all.sort(FoundName.IN_TEXT);
    names = new NameMap(all);
  }

  /** Gathers the cast from the names of an article. */
  static Cast of(Reading reading, List<FoundName> found) {
    var names = NameRules.apply(reading, found);
    var roles = RoleFinder.find(reading, names);
    var chains = new ArrayList<>(PersonChains.link(reading, names, roles));
    chains.addAll(ThingChains.link(reading, names));
    chains.sort(Comparator.comparing(chain -> chain.names().get(0), FoundName.IN_TEXT));
    return new Cast(chains, roles);
  }

  /** Returns the chains in the order of their first names. */
  List<Chain> chains() {
    return chains;
  }

  /** Returns the names that belong to a chain, by place. */
  NameMap names() {
    return names;
  }

  /** Returns the roles that stand beside a name. */
  List<Role> roles(FoundName name) {
    return roles.getOrDefault(name, List.of());
  }

  /** Returns the index of the chain that a name belongs to. */
  Optional<Integer> owner(FoundName name) {
    return Optional.ofNullable(owners.get(name));
  }
}
