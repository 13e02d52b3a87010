package io.github.quizette.exporter;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A sheet of paper as Chromium prints it.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param text in reading order, each run of blanks and line ends as one blank
 * @param picture at {@link #DPI} dots an inch
 */
record PrintedPage(double width, double height, String text, BufferedImage picture) {
  static final int DPI = 60;
  private static final double POINTS = 72;
  private static final double MILLIMETRES = 25.4;
  private static final Path FOLDER = Path.of("target/pictures");

  /** Prints a page, and keeps a picture of each sheet as {@code target/pictures/NAME-1.png} …. */
  static List<PrintedPage> of(Page page, String format, String name) {
    var pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPrintBackground(true));
    var sheets = new ArrayList<PrintedPage>();
    try (var document = Loader.loadPDF(pdf)) {
      Files.createDirectories(FOLDER);
      var renderer = new PDFRenderer(document);
      for (var i = 0; i < document.getNumberOfPages(); i++) {
        var box = document.getPage(i).getMediaBox();
        var picture = renderer.renderImageWithDPI(i, DPI);
        ImageIO.write(picture, "png", FOLDER.resolve(name + "-" + (i + 1) + ".png").toFile());
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(i + 1);
        stripper.setEndPage(i + 1);
        sheets.add(
            new PrintedPage(
                box.getWidth() / POINTS * MILLIMETRES,
                box.getHeight() / POINTS * MILLIMETRES,
                plain(stripper.getText(document)),
                picture));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(sheets);
  }

  /** Prints a page and returns a picture of its first sheet. */
  static BufferedImage picture(Page page, String format, int dpi) throws IOException {
    var pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPrintBackground(true));
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }
  }

  /** Returns text as {@link #text()} has it. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  /** Tells whether there is ink within so many millimetres of an edge. */
  boolean inkAtTheEdge(double millimetres) {
    var edge = (int) (millimetres / MILLIMETRES * DPI);
    for (var y = 0; y < picture.getHeight(); y++) {
      for (var x = 0; x < picture.getWidth(); x++) {
        var inside =
            x >= edge
                && y >= edge
                && x < picture.getWidth() - edge
                && y < picture.getHeight() - edge;
        if (!inside && ink(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the share of the sheet that is not white. */
  double ink() {
    var dots = 0;
    for (var y = 0; y < picture.getHeight(); y++) {
      for (var x = 0; x < picture.getWidth(); x++) {
        dots += ink(x, y) ? 1 : 0;
      }
    }
    return dots / (double) (picture.getWidth() * picture.getHeight());
  }

  /** Returns the colours of all dots, row by row. */
  int[] dots() {
    var width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  private boolean ink(int x, int y) {
    return (picture.getRGB(x, y) & 0xFF) < 0xC0;
  }
}
