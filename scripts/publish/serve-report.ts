import type { Plugin } from 'vite'
import { livePassages, liveStyle, reportPage, reportStyle, type ReportFiles } from './report-files.ts'

const types = { html: 'text/html', css: 'text/css', json: 'application/json' }

/**
 * Answers for the report in the live server, as it is at that moment: nothing of it lies on the disk.
 *
 * @param latest the report of the deck that is shown; undefined where none could be made yet
 */
export function serveReport(latest: () => ReportFiles | undefined): Plugin {
  const page = { type: 'html', content: () => latest()?.page } as const
  const files: Readonly<Record<string, { readonly type: keyof typeof types; readonly content: () => string | undefined }>> = {
    [`/${reportPage}`]: page,
    // As a host of the built site answers, which leaves the ending out.
    '/report': page,
    [`/${reportStyle}`]: { type: 'css', content: liveStyle },
    [`/${livePassages}`]: { type: 'json', content: () => latest()?.passages },
  }
  return {
    name: 'briefdeck:serve-report',
    enforce: 'pre',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const file = files[request.url?.split('?')[0] ?? '']
        if (file === undefined) return next()
        const content = file.content()
        if (content === undefined) return void response.writeHead(404).end()
        response
          .writeHead(200, { 'content-type': `${types[file.type]}; charset=utf-8`, 'cache-control': 'no-store' })
          .end(content)
      })
    },
  }
}
