/**
 * Nouns for what happens or is done: it says nothing to anybody, though a report may write that "the vote says" something. Those
 * that name a text as well, as "announcement", are none of them. Source: English; compiled for this project.
 */
export const happenings: ReadonlySet<string> = new Set(
  `vote votes attack attacks bombing bombings strike strikes raid raids shooting assault march protest protests rally fire fires flood
  floods collapse fall closure closures sale sales defeat loss losses war fighting election elections operation operations killing
  killings death deaths explosion storm drought crisis move recovery thwarting merger merging resignation departure`.split(/\s+/),
)
