package io.github.quizette.nlp;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import io.github.quizette.reader.TextArticleReader;
import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;
import io.github.quizette.text.Block;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;

/** What the benchmarks of reading time: this program and stock OpenNLP on the same articles. */
final class ReadingWork {
  private static final String LEMMAS = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

  private final List<Article> articles;
  private final TextReader reader = TextReader.load();
  private final FineTagger tagger = FineTagger.load();
  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final ArticleAnnotator annotator = ArticleAnnotator.create();
  private final SentenceDetectorME stockSentences =
      new SentenceDetectorME(OpenNlpModels.sentences());
  private final TokenizerME stockTokens = new TokenizerME(OpenNlpModels.tokens());
  private final POSTaggerME stockTags = new POSTaggerME(OpenNlpModels.partsOfSpeech());
  private final LemmatizerME stockLemmas;
  private int calls;

  private ReadingWork(List<Article> articles) throws IOException {
    this.articles = List.copyOf(articles);
    try (InputStream in = ReadingWork.class.getResourceAsStream(LEMMAS)) {
      stockLemmas = new LemmatizerME(new LemmatizerModel(Objects.requireNonNull(in)));
    }
  }

  /** Takes the articles of the folder {@code quizette.articles}, by default the samples. */
  static ReadingWork load() throws IOException, InputException {
    var articles = new ArrayList<Article>();
    try (var files = Files.list(Path.of(System.getProperty("quizette.articles", "samples")))) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.addAll(new TextArticleReader().read(Source.ofFile(file)).toList());
      }
    }
    return new ReadingWork(articles);
  }

  /** Returns the articles in turn. */
  Article next() {
    return articles.get(calls++ % articles.size());
  }

  int size() {
    return articles.size();
  }

  /** Finds sentences, words, both kinds of tags and lemmas; returns the number of words. */
  int base(Article article) {
    var words = 0;
    for (var draft : reader.read(article)) {
      var tags = tagger.tag(draft.words().forms().toArray(String[]::new));
      for (var i = 0; i < tags.length; i++) {
        words += lemmatizer.lemma(draft.words().forms().get(i), tags[i]).isEmpty() ? 0 : 1;
      }
    }
    return words;
  }

  /** Does the same with stock OpenNLP; returns the number of words. */
  int stock(Article article) {
    var words = 0;
    for (var block : article.blocks()) {
      if (block.kind().prose()) {
        words += stock(article, block);
      }
    }
    return words;
  }

  private int stock(Article article, Block block) {
    var words = 0;
    for (var sentence : stockSentences.sentDetect(block.span().of(article.body()))) {
      var forms = stockTokens.tokenize(sentence);
      words += stockLemmas.lemmatize(forms, stockTags.tag(forms)).length;
    }
    return words;
  }

  /** Reads an article with all stages. */
  AnnotatedArticle annotate(Article article) {
    return annotator.annotate(article);
  }
}
