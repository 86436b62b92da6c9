import type { ViewContent } from '#pages/views/view-file.ts'
import { efforts } from '../http/encoding.ts'
import { type Form, pngForm } from './drawn-handler.ts'

/** How the file of a view is sent. */
export function viewForm({ format }: ViewContent): Form {
  if (format === 'png') return pngForm
  const mediaType = format === 'svg' ? 'image/svg+xml; charset=utf-8' : 'text/csv; charset=utf-8'
  return { mediaType, effort: efforts.answer }
}
