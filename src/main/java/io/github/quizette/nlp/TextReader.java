package io.github.quizette.nlp;

import io.github.quizette.text.Article;
import io.github.quizette.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first stages: prose blocks to sentences of words with parts of speech.
 *
 * <p>Immutable and safe for any number of threads; linear in the length of the article.
 */
final class TextReader {
  /** The most tokens of a sentence; a longer one is left out. */
  static final int MAX_TOKENS = 512;

  private static final int MAX_SENTENCE = MAX_TOKENS * 16;
  private static final int MAX_BLOCK = 1 << 15;
  private static final int MAX_PROSE = 1 << 19;

  private final SentenceSplitter splitter;
  private final WordSplitter words;
  private final UposTagger tagger;

  TextReader(SentenceSplitter splitter, WordSplitter words, UposTagger tagger) {
    this.splitter = splitter;
    this.words = words;
    this.tagger = tagger;
  }

  /** Loads the official models. */
  static TextReader load() throws IOException {
    return new TextReader(
        new SentenceSplitter(OpenNlpModels.sentences()),
        new WordSplitter(OpenNlpModels.tokens()),
        new UposTagger(OpenNlpModels.partsOfSpeech()));
  }

  /**
   * A sentence before its syntax is known.
   *
   * @param span where it stands in the body
   * @param block index of its block
   * @param paragraph number among the prose blocks, from 1
   * @param words at least one
   */
  record Draft(Span span, int block, int paragraph, Words words) {}

  /**
   * Returns the sentences of the prose blocks in order. Left out: sentences of more than {@value
   * #MAX_TOKENS} tokens or with a word too long to be one, and what lies behind the first half
   * million characters.
   */
  List<Draft> read(Article article) {
    var drafts = new ArrayList<Draft>();
    var paragraph = 0;
    var budget = MAX_PROSE;
    for (var block = 0; block < article.blocks().size(); block++) {
      if (article.blocks().get(block).kind().prose()) {
        paragraph++;
        var span = article.blocks().get(block).span();
        var length = Math.min(span.length(), budget);
        budget -= length;
        if (length > 0) {
          readBlock(article, block, paragraph, span.start() + length, drafts);
        }
      }
    }
    return drafts;
  }

  private void readBlock(Article article, int block, int paragraph, int end, List<Draft> drafts) {
    var body = article.body();
    var whole = article.blocks().get(block).span();
    var torn = false; // whether the piece starts inside a sentence
    for (var from = whole.start(); from < end; ) {
      var stop = cut(body, from, end);
      var sentences = splitter.split(ModelText.of(body.substring(from, stop)));
      var last = stop == whole.end() ? sentences.size() : sentences.size() - 1;
      for (var sentence : sentences.subList(0, Math.max(0, last))) {
        if (!torn) {
          var place = new Span(from + sentence.start(), from + sentence.end());
          draft(body, place)
              .ifPresent(words -> drafts.add(new Draft(place, block, paragraph, words)));
        }
        torn = false;
      }
      var tail = last > 0 && last < sentences.size() ? from + sentences.get(last).start() : stop;
      torn = tail == stop;
      from = tail;
    }
  }

  /** Returns where to stop reading: the end, or the last blank of a piece that is not too long. */
  private static int cut(String body, int from, int end) {
    if (end - from <= MAX_BLOCK) {
      return end;
    }
    var stop = from + MAX_BLOCK;
    while (stop > from + MAX_BLOCK / 2 && !ModelText.blank(body.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  private Optional<Words> draft(String body, Span sentence) {
    if (sentence.length() > MAX_SENTENCE) {
      return Optional.empty();
    }
    var raw = sentence.of(body);
    var text = ModelText.of(raw);
    var cuts = words.split(text, raw, MAX_TOKENS);
    var forms = new String[cuts.size()];
    var spans = new ArrayList<Span>(cuts.size());
    for (var i = 0; i < forms.length; i++) {
      var cut = cuts.get(i);
      forms[i] = text.substring(cut[0], cut[1]);
      spans.add(new Span(sentence.start() + cut[0], sentence.start() + cut[1]));
    }
    var split = CliticSplitter.split(new Words(spans, List.of(forms), List.of(tagger.tag(forms))));
    return split.size() == 0 || split.size() > MAX_TOKENS ? Optional.empty() : Optional.of(split);
  }
}
