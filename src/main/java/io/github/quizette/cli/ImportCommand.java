package io.github.quizette.cli;

import io.github.quizette.deck.Deck;
import io.github.quizette.deck.DeckCheck;
import io.github.quizette.deck.DeckCompilation;
import io.github.quizette.diagnostic.Diagnostic;
import io.github.quizette.diagnostic.Diagnostic.Severity;
import io.github.quizette.diagnostic.InputException;
import io.github.quizette.importer.ItemReaders;
import io.github.quizette.importer.OwnDeck;
import io.github.quizette.importer.OwnItem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a deck of items that a person wrote. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes a deck of your own items in GIFT, CSV or Anki's text; JSON decks named too are mixed"
            + " in, as 'compile' does.")
final class ImportCommand implements Callable<Integer> {
  private static final int MOST_BYTES = 64 << 20;

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "GIFT, CSV, Anki's text export, in UTF-8; or JSON decks.")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Deck to write.")
  private Path output = Path.of("");

  @Mixin private OutputOptions outputs = new OutputOptions();

  @Option(
      names = "--title",
      paramLabel = "T",
      defaultValue = "Own items",
      description = "Title of the deck (default: ${DEFAULT-VALUE}).")
  private String title = "";

  @Option(names = "--author", paramLabel = "NAME", description = "Whom exports are to credit.")
  private @Nullable String author;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    outputs.require(output);
    var items = new ArrayList<OwnItem>();
    var decks = new ArrayList<Deck>();
    var faults = 0;
    for (var input : inputs) {
      if (DeckFiles.isDeck(input)) {
        decks.add(DeckFiles.read(input));
      } else {
        faults += read(input, items);
      }
    }
    if (items.isEmpty() && decks.isEmpty()) {
      throw fault(inputs.get(0), "there is no item that can be taken", "see 'quizette import -h'");
    }
    if (!items.isEmpty()) {
      decks.add(OwnDeck.of(title, author == null ? "" : author, items));
    }
    var deck = decks.size() == 1 ? decks.get(0) : DeckCompilation.compile(decks, title).deck();
    new DeckCheck().check(output.toString(), deck).forEach(found -> terminal.err().println(found));
    outputs.write(output, deck);
    terminal.out().println(output + ": " + deck.notes().size() + " items");
    return faults == 0 ? 0 : 1;
  }

  private int read(Path input, List<OwnItem> items) throws IOException, InputException {
    var text = text(input);
    var reader = ItemReaders.forText(input.toString(), text);
    if (reader.isEmpty()) {
      throw fault(
          input,
          "it is neither GIFT nor CSV nor Anki's text",
          "name it .gift.txt, .csv or .anki.txt");
    }
    var read = reader.get().read(input.toString(), text);
    items.addAll(read.items());
    read.faults().forEach(fault -> terminal.err().println(fault));
    return read.faults().size();
  }

  private static String text(Path input) throws IOException, InputException {
    try (var in = Files.newInputStream(input)) {
      var bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw fault(input, "it is over 64 MB", "split it");
      }
      var decoder = StandardCharsets.UTF_8.newDecoder(); // refuses what is not UTF-8
      var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return (text.startsWith("\ufeff") ? text.substring(1) : text).replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw fault(input, "it is not in UTF-8", "save it in UTF-8");
    }
  }

  private static InputException fault(Path input, String what, String advice) {
    return new InputException(new Diagnostic(input.toString(), 0, Severity.ERROR, what, advice));
  }
}
