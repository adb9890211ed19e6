/** What each element of HTML is to a reader. Source: the HTML standard, sections 4 and 15.3 (which are shown as blocks). */

/** A line begins and ends with them. */
export const blocks: ReadonlySet<string> = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']) // prettier-ignore

/** No text of the page: what runs, is drawn, is filled in, or is shown where something else can't be. */
export const unread: ReadonlySet<string> = new Set(['applet', 'area', 'audio', 'base', 'button', 'canvas', 'datalist', 'embed', 'frame', 'frameset', 'head', 'iframe', 'img', 'input', 'label', 'link', 'map', 'meta', 'meter', 'noscript', 'object', 'optgroup', 'option', 'picture', 'progress', 'rp', 'rt', 'script', 'select', 'slot', 'style', 'svg', 'template', 'textarea', 'title', 'video']) // prettier-ignore

/** Struck out: the page takes these words back. */
export const struck: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** In bold, where no style sheet says otherwise. */
export const bold: ReadonlySet<string> = new Set(['b', 'strong'])

/** What the text under them is. */
export const kinds = { blockquote: 'quotation', dd: 'item', dt: 'item', li: 'item' } as const
