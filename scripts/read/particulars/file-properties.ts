import type { Metadata } from '../reader.ts'

/** What programs write as the author by themselves, or a login. Matches "python-docx", "Admin", "jlee"; not "Ann Lee". */
const noAuthor = /^(?:python-docx|admin.*|user.*|microsoft.*|owner|author|unknown|windows.*|un-named|apache.*|libre.*|\S+)$/i

/** Bodies, which publish rather than write. Matches "Institute for Security"; not "Ann Lee". */
const body =
  /\b(?:institut\w*|cent(?:re|er)|university|foundation|council|ministry|agency|commission|committee|observatory|association|society|group|office)\b/i

/** What programs write as the title by themselves. Matches "Microsoft Word - a.doc", "Document1"; not "The ferries". */
const noTitle = /^(?:microsoft word.*|document ?\d*|untitled.*|draft|.*\.(?:docx?|odt|rtf|pdf|indd))$/i

/** What the properties of a file say of it, without what a program wrote there by itself. */
export function fileProperties(title: string | undefined, author: string | undefined, saved: string | undefined): Metadata {
  const name = author !== undefined && !noAuthor.test(author) ? author : undefined
  return {
    ...(title !== undefined && !noTitle.test(title) && { title }),
    ...(name !== undefined && (body.test(name) ? { publisher: name } : { author: name })),
    ...(saved !== undefined && { saved }),
  }
}
