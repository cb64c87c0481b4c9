package org.sayso.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * What all pages have in common: style and script inside the page, and a policy that lets nothing
 * else run or load.
 *
 * <p>Immutable.
 */
final class Page {
  private final String style = resource("review.css");
  private final String script = resource("review.js");

  String of(String title, Consumer<Markup> body) {
    Markup page = new Markup();
    page.verbatim("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    page.open("head").line().open("meta", "charset", "utf-8").line();
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    page.open("meta", "name", "referrer", "content", "no-referrer").line();
    page.open("meta", "name", "color-scheme", "content", "light dark").line();
    page.element("title", title).line();
    page.open("style").verbatim(style).closeLine().closeLine();
    page.open("body").line();
    page.element("a", "Skip to the content", "class", "skip", "href", "#content").line();
    body.accept(page);
    page.open("script").verbatim(script).closeLine().closeLine().closeLine();
    return page.toString();
  }

  private String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'; script-src 'sha256-"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
