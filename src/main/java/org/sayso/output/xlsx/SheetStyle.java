package org.sayso.output.xlsx;

/** Colours and formats that the sheets share. */
final class SheetStyle {
  static final String FONT = "Calibri";

  /**
   * What LibreOffice takes for cells without a font of their own; so all cells look alike there.
   */
  static final double FONT_SIZE = 10;

  static final double LINE_HEIGHT = 14;
  static final String HEADER_FILL = "1F3A5F";
  static final String HEADER_TEXT = "FFFFFF";
  static final String TOTAL_FILL = "E8EDF3";
  static final String LINE = "D5DBE3";
  static final String QUIET_TEXT = "5B6673";
  static final String LINK_TEXT = "0B57A4";
  static final String TWO_DECIMALS = "0.00";
  static final String COUNT = "#,##0;-#,##0;–";
  static final String TOP = "top";

  private SheetStyle() {}
}
