import type { ViewContent } from '#pages/views/view-file.ts'
import { efforts } from '../http/encoding.ts'
import { type Form, pngForm } from './drawn-handler.ts'

/** How the file of a view is sent: pictures to be shown, numbers to be kept. */
export function viewForm(content: ViewContent): Form {
  const effort = efforts.answer
  switch (content.format) {
    case 'png':
      return pngForm
    case 'svg':
      return { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' }, effort }
    case 'csv':
      return {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${content.fileName}"`,
        },
        effort,
      }
  }
}
