package org.sayso.attribution;

/** Small numbers for punctuation, relations and tags, as features; 0 for what is not told apart. */
final class GrammarCode {
  private GrammarCode() {}

  static int punctuationCode(char c) {
    return switch (c) {
      case ',' -> 1;
      case '.' -> 2;
      case '!', '?' -> 3;
      case ':' -> 4;
      case ';' -> 5;
      case '-', '\u2013', '\u2014' -> 6;
      case '(', '[' -> 7;
      case ')', ']' -> 8;
      case '\u2026' -> 9;
      case '"', '\u201C', '\u201D', '\u2018', '\u2019', '\'' -> 10;
      default -> 0;
    };
  }

  static int relationCode(String relation) {
    int colon = relation.indexOf(':');
    return switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "root" -> 1;
      case "ccomp" -> 2;
      case "parataxis" -> 3;
      case "xcomp" -> 4;
      case "advcl" -> 5;
      case "acl" -> 6;
      case "conj" -> 7;
      case "dep" -> 8;
      case "obj" -> 9;
      case "iobj" -> 10;
      case "obl" -> 11;
      case "nsubj" -> relation.endsWith("pass") ? 13 : 12;
      case "nmod" -> relation.endsWith("poss") ? 15 : 14;
      case "appos" -> 16;
      case "amod" -> 17;
      case "compound" -> 18;
      case "flat" -> 19;
      case "advmod" -> 20;
      case "csubj" -> 21;
      case "case" -> 22;
      default -> 0;
    };
  }

  static int tagCode(String tag) {
    return switch (tag) {
      case "VBD" -> 1;
      case "VBZ" -> 2;
      case "VBP" -> 3;
      case "VB" -> 4;
      case "VBG" -> 5;
      case "VBN" -> 6;
      case "MD" -> 7;
      case "NN" -> 8;
      case "NNS" -> 9;
      case "NNP" -> 10;
      case "NNPS" -> 11;
      case "PRP" -> 12;
      case "PRP$" -> 13;
      case "WP", "WP$", "WDT" -> 14;
      case "JJ", "JJR", "JJS" -> 15;
      case "RB", "RBR", "RBS", "WRB" -> 16;
      case "IN" -> 17;
      case "TO" -> 18;
      case "DT", "PDT" -> 19;
      case "CC" -> 20;
      case "CD" -> 21;
      case "UH" -> 22;
      case "POS" -> 23;
      default -> 0;
    };
  }
}
