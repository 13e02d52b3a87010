package io.github.quizette.nlp;

import io.github.quizette.text.AnnotatedArticle;
import io.github.quizette.text.Article;
import io.github.quizette.text.Sentence;
import io.github.quizette.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Reads an article stage by stage: sentences and words, tags and syntax, names, reference, times,
 * amounts, what it is about.
 *
 * <p>Immutable and safe for any number of threads; the same article gives the same result on every
 * machine and under every locale. Time is linear in the article: sentences of more than 512 tokens,
 * words of more than 256 characters and all behind the first half million characters of prose are
 * left out.
 */
public final class ArticleAnnotator implements Annotator {
  private final TextReader reader;
  private final Syntax syntax;
  private final NameSource names;
  private final TimeFinder times = new TimeFinder();
  private final AmountFinder amounts = new AmountFinder();
  private final Lemmatizer lemmatizer = new Lemmatizer();

  ArticleAnnotator(TextReader reader, Syntax syntax, NameSource names) {
    this.reader = reader;
    this.syntax = syntax;
    this.names = names;
  }

  /**
   * Returns an annotator with the models that come with this program; make one and share it.
   *
   * @throws UncheckedIOException if a model is missing or broken; the message names it
   */
  public static ArticleAnnotator create() {
    var syntax = CompletableFuture.supplyAsync(ArticleAnnotator::loadSyntax); // half of the wait
    try {
      var reader = TextReader.load();
      var names = new TaggedNames(NameTagger.bundled());
      return new ArticleAnnotator(reader, syntax.join(), names);
    } catch (IOException e) {
      throw unloadable(e);
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException missing ? missing : e;
    }
  }

  private static Syntax loadSyntax() {
    try {
      return TrainedSyntax.load();
    } catch (IOException e) {
      throw unloadable(e);
    }
  }

  private static UncheckedIOException unloadable(IOException e) {
    return new UncheckedIOException("cannot load the models: " + e.getMessage(), e);
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    var sentences = new ArrayList<Sentence>();
    for (var draft : reader.read(article)) {
      sentences.add(sentence(sentences.size(), article.body(), draft));
    }
    var found = names.find(sentences);
    var entities = EntityReader.read(article, sentences, found);
    var clauses = ClauseFinder.find(sentences);
    var moments = times.find(article, sentences);
    var numbers = amounts.find(article, sentences, moments);
    var salience = SalienceFinder.find(article.title(), sentences, entities);
    return new AnnotatedArticle(article, sentences, clauses, entities, moments, numbers, salience);
  }

  private Sentence sentence(int index, String body, TextReader.Draft draft) {
    var words = draft.words();
    var read = syntax.read(words);
    var tags = FiniteVerbs.mended(words.forms(), read);
    var tokens = new ArrayList<Token>(words.size());
    for (var i = 0; i < words.size(); i++) {
      var span = words.spans().get(i);
      var form = span.of(body);
      var lemma = lemmatizer.lemma(form, tags.get(i));
      tokens.add(new Token(span, form, words.upos().get(i), tags.get(i), lemma));
    }
    var counted = CountedSubjects.mended(words.forms(), tags, read.tree());
    var tree = PassiveHeads.mended(tags, counted);
    return new Sentence(index, draft.span(), draft.block(), draft.paragraph(), tokens, tree);
  }
}
