package org.sayso.state;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite itself, unpacked once for all runs.
 *
 * <p>Its driver would unpack it into the temporary folder for every process, and a process that is
 * killed leaves it there. Stateless.
 */
final class NativeLibrary {
  private static final String DRIVER_LOOKS_HERE = "org.sqlite.lib.path";

  private NativeLibrary() {}

  /** Makes the driver take it from the user's cache folder; to be called before it is loaded. */
  static void prepare() {
    if (System.getProperty(DRIVER_LOOKS_HERE) == null) {
      String configured = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse("");
      Path caches =
          configured.isBlank()
              ? Path.of(System.getProperty("user.home"), ".cache")
              : Path.of(configured);
      try {
        System.setProperty(DRIVER_LOOKS_HERE, unpacked(caches.resolve("sayso")).toString());
      } catch (IOException e) {
        // The driver unpacks it into the temporary folder after all.
      }
    }
  }

  /** A folder below the given one that holds it, for this version and kind of machine. */
  static Path unpacked(Path cache) throws IOException {
    String resources = LibraryLoaderUtil.getNativeLibResourcePath();
    String name = LibraryLoaderUtil.getNativeLibName();
    String machine = resources.substring(resources.indexOf("native/")).replace('/', '-');
    Path folder = cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + machine);
    Path library = folder.resolve(name);
    if (!Files.exists(library)) {
      Files.createDirectories(folder);
      unpack(resources + "/" + name, library);
    }
    return folder;
  }

  private static void unpack(String resource, Path library) throws IOException {
    Path part = Files.createTempFile(library.getParent(), "part", ".tmp");
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource);
        FileOutputStream out = new FileOutputStream(part.toFile())) {
      if (in == null) {
        throw new IOException("the driver has no library for this machine");
      }
      in.transferTo(out);
      out.getFD().sync();
      Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
