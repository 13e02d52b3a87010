package io.github.quizette.cli;

import io.github.quizette.deck.Profile;
import io.github.quizette.deck.Profiles;
import io.github.quizette.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options of the commands that say how an examination marks a deck. */
final class ProfileOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "How an exam marks the items: upsc, bank, class, or one of --profiles.")
  private @Nullable String name;

  @Option(
      names = "--profiles",
      paramLabel = "FILE",
      description = "File with profiles of your own; docs/page.md has its form.")
  private @Nullable Path file;

  /**
   * Returns the profile that was asked for, empty for none.
   *
   * @throws InputException if the file of profiles is not sound
   */
  Optional<Profile> chosen() throws IOException, InputException {
    if (name == null) {
      if (file != null) {
        throw new ParameterException(spec.commandLine(), "--profiles wants --profile NAME.");
      }
      return Optional.empty();
    }
    var profiles = file == null ? Profiles.shipped() : Profiles.shipped().with(file);
    var found = profiles.named(name);
    if (found.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no profile '"
              + name
              + "'; there are "
              + String.join(", ", profiles.names())
              + ".");
    }
    return found;
  }
}
