import { getDocumentProxy } from 'unpdf'
import { UserError } from '../../problems.ts'

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>

const MOST_PAGES = 3000
/** What may follow the end of a file, in bytes: white space, or what a server added. */
const TAIL = 2048

/**
 * Opens a PDF. Nothing is loaded from outside, no script or form in it runs, and no picture is decoded.
 *
 * @throws UserError where it is locked, broken off, damaged or too long
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PdfFile> {
  checkEnd(bytes, file)
  const pdf = await tryOpen(bytes, file)
  if (pdf.numPages <= MOST_PAGES) return pdf
  throw new UserError(`${file}: expected a report of at most ${MOST_PAGES} pages, but this has ${pdf.numPages}.`, {
    hint: 'Print the pages that are to be briefed into a PDF of their own.',
  })
}

async function tryOpen(bytes: Uint8Array, file: string): Promise<PdfFile> {
  try {
    // A copy, for the library takes the bytes away from whoever gives them.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: 1,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      stopAtErrors: false,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new UserError(`${file}: expected a PDF that can be read, but it is locked with a password.`, {
        hint: 'Open it with the password, and print it into a new PDF, or save its text as .docx or .txt.',
      })
    }
    throw damaged(file, error)
  }
}

/** The error for a PDF that can't be read, with what the library says of it. */
export function damaged(file: string, error: unknown): UserError {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') // "it." at the end; not "a.b"
  return new UserError(`${file}: expected a PDF, but it is damaged: ${reason}.`, {
    hint: 'Save or download it once more; or open it in a reader, and print it into a new PDF.',
  })
}

/** The library mends files that break off by leaving out what is missing, which nobody would notice. */
function checkEnd(bytes: Uint8Array, file: string): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = view.lastIndexOf('%%EOF')
  const rest = end < 0 ? view : view.subarray(end)
  if (end >= 0 && (rest.length <= TAIL || !rest.includes(' obj'))) return
  throw new UserError(`${file}: expected a whole PDF, but it breaks off before its end.`, {
    hint: 'Save or download it once more; or open it in a reader, and print it into a new PDF.',
  })
}
