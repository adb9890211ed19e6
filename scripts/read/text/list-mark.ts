/** The mark of a list item; group 1 is its number. Matches "- x", "• x", "3. x", "b) x"; not "2.1 Background", "-5 degrees". */
export const listMark = /^(?:[-*+•‣◦·▪●○■□▸►➢✓–]|(\d{1,3})[.)]|[a-z]\))\s+(?=\S)/u
