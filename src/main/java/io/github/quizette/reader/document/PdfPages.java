package io.github.quizette.reader.document;

import io.github.quizette.diagnostic.InputException;
import io.github.quizette.reader.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the letters of a PDF from its pages, by PDFBox, in memory alone. */
final class PdfPages {
  private static final int MAX_PAGES = 300;
  private static final int MAX_GLYPHS = 1_000_000;

  /** The letters of a page in the order of the file, and its height. */
  record Page(List<PdfGlyph> glyphs, float height) {}

  static {
    FontMappers.set(new PlainFonts()); // the library's own looks at every font of the machine
  }

  private PdfPages() {}

  /**
   * Returns the pages, at most 300.
   *
   * @throws InputException if it is broken or locked
   */
  static List<Page> of(Source source) throws InputException {
    try (var document = Loader.loadPDF(source.bytes())) {
      if (!document.getCurrentAccessPermission().canExtractContent()
          && document.isEncrypted()
          && !document.getCurrentAccessPermission().canExtractForAccessibility()) {
        throw Refusals.locked(source, "PDF");
      }
      return pages(document);
    } catch (InvalidPasswordException e) {
      throw Refusals.locked(source, "PDF");
    } catch (OutOfMemoryError e) {
      throw Refusals.refuse(
          source,
          "needs more memory than there is when unpacked",
          "it may be made to fill the memory: do not use it");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw PdfArticleReader.broken(source); // broken files make it throw anything
    }
  }

  private static List<Page> pages(PDDocument document) throws IOException {
    var pages = new ArrayList<Page>();
    var left = MAX_GLYPHS;
    for (var i = 1; i <= Math.min(MAX_PAGES, document.getNumberOfPages()); i++) {
      var stripper = new Glyphs(left);
      stripper.setStartPage(i);
      stripper.setEndPage(i);
      stripper.writeText(document, Writer.nullWriter());
      left -= stripper.glyphs.size();
      pages.add(
          new Page(List.copyOf(stripper.glyphs), document.getPage(i - 1).getCropBox().getHeight()));
    }
    return pages;
  }

  /** Keeps each letter with its place. */
  private static final class Glyphs extends PDFTextStripper {
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final int most;

    Glyphs(int most) {
      this.most = most;
      setSuppressDuplicateOverlappingText(true); // bold by printing twice
    }

    @Override
    protected void writeString(String text, @Nullable List<TextPosition> places) {
      if (places == null) {
        return;
      }
      for (var place : places) {
        if (place.getDir() == 0 && glyphs.size() < most) {
          glyphs.add(
              new PdfGlyph(
                  place.getUnicode(),
                  place.getXDirAdj(),
                  place.getXDirAdj() + place.getWidthDirAdj(),
                  place.getYDirAdj(),
                  place.getFontSizeInPt(),
                  isBold(place)));
        }
      }
    }

    private static boolean isBold(TextPosition place) {
      var name = place.getFont() == null ? null : place.getFont().getName();
      return name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|demi).*");
    }
  }
}
