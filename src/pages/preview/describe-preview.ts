import type { QueryClient } from '@tanstack/react-query'
import { createQueryClient } from '#web/create-query-client.ts'
import { statusOptions } from '#web/data/catalogue-queries.ts'
import { formatDate } from '#web/format/date.ts'
import { NotFoundError } from '#web/ui/errors.ts'
import type { Asked } from '../page.ts'
import { pageSource } from '../page-source.ts'
import { drawableText } from './drawable-text.ts'
import type { PreviewContent } from './preview.ts'
import { type PreviewSubject, previewSubject } from './preview-path.ts'
import { describeConfiguration, describeFamily } from './subjects/configuration.ts'
import { describeCraft } from './subjects/craft.ts'
import { describeDrawings } from './subjects/drawings.ts'
import { describeInSpace } from './subjects/in-space.ts'
import { describeCatalogue, describeList } from './subjects/list.ts'
import { describeRecords } from './subjects/records.ts'

/** What a picture says but for the date, which all of them say. */
export type SubjectContent = Omit<PreviewContent, 'date'> & {
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
    const content = await describe(client, previewSubject(address))
    if (!content) return null
    const { captured_at } = await client.fetchQuery(statusOptions())
    return asDrawn(content, formatDate(captured_at?.slice(0, 10) ?? null))
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}

async function describe(
  client: QueryClient,
  subject: PreviewSubject,
): Promise<SubjectContent | null> {
  switch (subject.kind) {
    case 'spacecraft':
      return describeCraft(client, subject.id)
    case 'configurations':
      return describeConfiguration(client, subject.id)
    case 'families':
      return describeFamily(client, subject.id)
    case 'list':
      return describeList(client, subject.query)
    case 'in-space':
      return describeInSpace(client)
    case 'records':
      return describeRecords(client)
    case 'drawings':
      return describeDrawings()
    case 'catalogue':
      return describeCatalogue(client)
  }
}

/** Holds only what the fonts can show. */
function asDrawn({ otherName, ...content }: SubjectContent, date: string | null): PreviewContent {
  const name = drawableText(content.name) || otherName
  return {
    ...content,
    kind: drawableText(content.kind),
    name,
    sentence: drawableText(content.sentence),
    facts: content.facts.map(([fact, value]) => [fact, drawableText(value)] as const),
    inscription: drawableText(content.inscription) || otherName,
    date,
  }
}
