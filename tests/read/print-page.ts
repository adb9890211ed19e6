import type { Browser } from 'playwright-chromium'

/** How a page is printed. */
export interface PrintOptions {
  readonly tagged: boolean
  readonly css?: string
  /** A running head, and page numbers at the foot. */
  readonly heads?: boolean
}

/** Prints the content of a page to PDF, as a browser does for anybody. */
export async function printPage(
  browser: Browser,
  content: string,
  { tagged, css = '', heads = false }: PrintOptions,
): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.setContent(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Print</title><style>${css}</style></head><body>${content}</body></html>`) // prettier-ignore
    const small = (text: string): string => `<div style="font-size:8px;width:100%;text-align:center">${text}</div>`
    return await page.pdf({
      format: 'A4',
      tagged,
      margin: { top: '22mm', bottom: '22mm', left: '24mm', right: '24mm' },
      displayHeaderFooter: heads,
      headerTemplate: small('Harbour Review, issue 12'),
      footerTemplate: small('Page <span class="pageNumber"></span> of <span class="totalPages"></span>'),
    })
  } finally {
    await page.close()
  }
}
