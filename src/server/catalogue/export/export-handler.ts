import type { Site } from '../../site.ts'
import { paramsHandler } from '../params-handler.ts'
import { makeExport } from './make-export.ts'
import { writeCsv } from './write-csv.ts'

const formats = {
  csv: { contentType: 'text/csv; charset=utf-8', write: writeCsv },
  json: { contentType: 'application/json', write: JSON.stringify },
}

/** `/catalogue/export.csv` and `.json`: all craft of a list, in its order, as a file. */
export function exportHandler(site: Site, format: keyof typeof formats) {
  const { contentType, write } = formats[format]
  return paramsHandler(site, {
    name: `export.${format}`,
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': `attachment; filename="spacecraft.${format}"`,
    },
    // The moment of capture is a part of the file, not of the data's revision.
    tagged: String(site.snapshot.captured_at),
    dependsOnOrder: true,
    answer: params => write(makeExport(site, params)),
  })
}
