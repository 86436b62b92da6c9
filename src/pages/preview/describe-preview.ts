import type { QueryClient } from '@tanstack/react-query'
import { isInvented, sourceName } from '#ll2/invented.ts'
import { createQueryClient } from '#web/create-query-client.ts'
import { statusOptions } from '#web/data/catalogue-queries.ts'
import { formatDate } from '#web/format/date.ts'
import { NotFoundError } from '#web/ui/errors.ts'
import type { Asked } from '../page.ts'
import { pageSource } from '../page-source.ts'
import { drawableText } from './drawable-text.ts'
import type { PreviewContent } from './preview.ts'
import { type PreviewSubject, previewSubject } from './preview-path.ts'
import { describeComparison } from './subjects/comparison.ts'
import { describeConfiguration, describeFamily } from './subjects/configuration.ts'
import { describeCraft } from './subjects/craft.ts'
import { describeDocs } from './subjects/docs.ts'
import { describeDrawings } from './subjects/drawings.ts'
import { describeGaps } from './subjects/gaps.ts'
import { describeInSpace } from './subjects/in-space.ts'
import { describeCatalogue, describeList } from './subjects/list.ts'
import { describeRecords } from './subjects/records.ts'

/** What a picture says but for the date and the source, which all of them say. */
export type SubjectContent = Omit<PreviewContent, 'date' | 'isInvented'> & {
  /** Stands for a name of which nothing can be drawn: "Spacecraft 198". */
  otherName: string
}

/** What the picture at an address says, in the words of the page it stands for. */
export async function describePreview(
  address: string,
  ask: Asked['ask'],
): Promise<PreviewContent | null> {
  const client = createQueryClient(pageSource(ask))
  try {
    const status = await client.fetchQuery(statusOptions())
    const invented = isInvented(status)
    const content = await describe(client, previewSubject(address), sourceName(invented))
    if (!content) return null
    const date = formatDate(status.captured_at?.slice(0, 10) ?? null)
    return { ...asDrawn(content), date, ...(invented && { isInvented: true }) }
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}

async function describe(
  client: QueryClient,
  subject: PreviewSubject,
  source: string,
): Promise<SubjectContent | null> {
  switch (subject.kind) {
    case 'spacecraft':
      return describeCraft(client, subject.id)
    case 'configurations':
      return describeConfiguration(client, subject.id)
    case 'families':
      return describeFamily(client, subject.id)
    case 'compare':
      return describeComparison(client, subject.ids)
    case 'list':
      return describeList(client, subject.query, source)
    case 'in-space':
      return describeInSpace(client)
    case 'records':
      return describeRecords(client, source)
    case 'drawings':
      return describeDrawings()
    case 'gaps':
      return describeGaps(client, source)
    case 'docs':
      return describeDocs(client)
    case 'catalogue':
      return describeCatalogue(client, source)
  }
}

/** Holds only what the fonts can show. */
function asDrawn({ otherName, ...content }: SubjectContent) {
  const name = drawableText(content.name) || otherName
  return {
    ...content,
    kind: drawableText(content.kind),
    name,
    sentence: drawableText(content.sentence),
    facts: content.facts.map(([fact, value]) => [fact, drawableText(value)] as const),
    inscription: drawableText(content.inscription) || otherName,
  }
}
