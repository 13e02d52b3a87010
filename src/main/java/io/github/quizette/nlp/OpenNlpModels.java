package io.github.quizette.nlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The official English OpenNLP models, as their jars on the class path hold them. */
final class OpenNlpModels {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String POS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private OpenNlpModels() {}

  /** Loads the sentence model. */
  static SentenceModel sentences() throws IOException {
    try (var in = open(SENTENCES)) {
      return new SentenceModel(in);
    }
  }

  /** Loads the tokenizer model. */
  static TokenizerModel tokens() throws IOException {
    try (var in = open(TOKENS)) {
      return new TokenizerModel(in);
    }
  }

  /** Loads the part-of-speech model. */
  static POSModel partsOfSpeech() throws IOException {
    try (var in = open(POS)) {
      return new POSModel(in);
    }
  }

  private static InputStream open(String name) throws IOException {
    var in = OpenNlpModels.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("model " + name + " is missing from the class path");
    }
    return in;
  }
}
