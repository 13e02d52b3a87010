package net.ankiweb.rsdroid;

/** The three entries of Anki's library; class and method names are those it exports. */
public final class NativeMethods {
  private NativeMethods() {}

  /** Opens a backend: its pointer, or an error, as two parts of which one is null. */
  public static native byte[][] openBackend(byte[] settings);

  /** Runs a method of a service: the answer, or an error, as two parts of which one is null. */
  public static native byte[][] runMethodRaw(long backend, int service, int method, byte[] request);

  /** Closes a backend. */
  public static native void closeBackend(long backend);
}
