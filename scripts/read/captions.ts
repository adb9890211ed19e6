/** What stands over or under a table or a picture. Matches "Table 2: Ships by year", "Figure 1"; not "Tables and figures". */
export const caption = /^(?:table|figure|fig\.|chart|map|box|graph|photo|image|source)s?\s*(?:\d|[A-Z]\b|[.:])/i
