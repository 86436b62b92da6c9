import type { Site } from '../../site.ts'
import type { Question } from '../params-handler.ts'
import { makeExport } from './make-export.ts'
import { writeCsv } from './write-csv.ts'

/** An export's text, about one craft a piece. */
export function* exportPieces(
  site: Site,
  question: Question,
  format: 'csv' | 'json',
): Generator<string> {
  const whole = makeExport(site, question)
  if (format === 'csv') {
    yield writeCsv({ ...whole, spacecraft: [] })
    for (const craft of whole.spacecraft) {
      const text = writeCsv({ ...whole, spacecraft: [craft] })
      yield text.slice(text.indexOf('\r\n') + 2)
    }
    return
  }
  const { spacecraft, ...rest } = whole
  yield `${JSON.stringify(rest).slice(0, -1)},"spacecraft":[`
  for (const [place, craft] of spacecraft.entries()) {
    yield (place ? ',' : '') + JSON.stringify(craft)
  }
  yield ']}'
}
