import type { Site } from '../../site.ts'
import { paramsHandler } from '../params-handler.ts'
import { exportPieces } from './export-pieces.ts'

const contentTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json' }

/** `/catalogue/export.csv` and `.json`: all craft of a list, in its order, as a file. */
export function exportHandler(site: Site, format: keyof typeof contentTypes) {
  return paramsHandler(site, {
    name: `export.${format}`,
    headers: {
      'Content-Type': contentTypes[format],
      'Content-Disposition': `attachment; filename="spacecraft.${format}"`,
    },
    // The moment of capture is a part of the file, not of the data's revision.
    tagged: String(site.snapshot.captured_at),
    dependsOnOrder: true,
    answer: params => [...exportPieces(site, params, format)].join(''),
  })
}
