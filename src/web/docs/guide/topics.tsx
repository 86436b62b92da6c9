import type { ReactNode } from 'react'
import { Marked } from '../marked.tsx'
import type { Topic } from '../snippets.ts'

interface Told {
  title: string
  /** Paragraphs, the snippet below them. */
  text: readonly string[]
}

/** The guide, in its order. */
export const topics: Readonly<Record<Topic, Told>> = {
  first: {
    title: 'A first call',
    text: [
      'The API answers JSON over HTTP. It takes no key, counts no calls, and any web page may read it. Everything under `/2.3.0/` answers as Launch Library 2 does, so that a client of it works here once its address is changed; what the catalogue adds is under `/catalogue/`.',
      'These are the three craft with the most time in space, as Launch Library 2 records them.',
    ],
  },
  pages: {
    title: 'Pages of a list',
    text: [
      'A list comes in pages. `limit` says how many records are on one: 10 unless told, 100 at most. `offset` says how many come before it. `count` is how many there are in all, and `next` and `previous` are the addresses of the pages beside it, null at either end: following `next` is all it takes.',
      '`/catalogue/entries` has what cards and rows show, less than half of each record. `/2.3.0/spacecraft/` has all of it, with `mode=detailed` the flights too. Who wants every craft takes an export instead: one call, no pages.',
    ],
  },
  filters: {
    title: 'Filters and orders',
    text: [
      'Filters narrow a list, and all of them hold at once. Where ids are taken, several stand side by side between commas: `status=1,2`. `/catalogue/facets` tells the ids there are, with how many craft each would leave. `search` takes words, each of which must be in the name of the craft or of its configuration.',
      '`ordering` takes fields between commas, a minus before the one that runs the other way. What is not known comes last with `nulls=last`; what is equal follows by id, so that no page shows a craft twice.',
      'Every list of this site has a way to its own call: look for “See this as API”.',
    ],
  },
  times: {
    title: 'Times',
    text: [
      'Moments are ISO 8601 in UTC: `2026-11-22T06:00:00Z`. Lengths of time are ISO 8601 durations, exact: `P30DT4H` is thirty days and four hours. Filters take them too, as `time_in_space__gte=P30D`. The exports have the same lengths in days as decimal numbers, for those who would rather count.',
      'A time of zero can mean that a craft has not flown, was lost at launch, or that nobody wrote the time down. What is not known is null, never zero.',
    ],
  },
  rights: {
    title: 'Pictures and rights',
    text: [
      'The data is Launch Library 2’s, by The Space Devs: free to use, with thanks. Each picture belongs to whom it is credited, under the licence beside it. Where no licence is recorded there is no permission. `reuse` leaves craft whose picture may be used: `commercial`, `changed`, `uncredited`, or several of them.',
    ],
  },
  errors: {
    title: 'Errors and limits',
    text: [
      'What cannot be used is answered with 400 and told by the parameter’s name, all of it at once. Whatever else is wrong has a `detail`: 404 where there is nothing, 405 for any method but GET, HEAD and OPTIONS, 414 for an address that is too long.',
      'There is no limit of calls. When too many ask for much at once, some are answered with 503 and `Retry-After`: wait as many seconds, then ask again. Unknown parameters are ignored, as Launch Library 2 does.',
    ],
  },
  copy: {
    title: 'Keeping a copy',
    text: [
      '`/catalogue/snapshot` is everything, as one file. Its `ETag` names its content: send it along as `If-None-Match`, and until there is something new the answer is 304 and empty. Whatever is told of craft has such a tag. The data changes a few times a day at most: asking once an hour is plenty.',
      'The header `Catalogue-Revision` names the data. `/catalogue/changes?since=` with a revision tells every step from there to what is served now, with the values before and after; where it does not know the way any more it says 410, and the snapshot is the way. `/catalogue/history?id=` tells the changes of one craft.',
    ],
  },
}

export const topicNames = Object.keys(topics).filter(isTopic)

function isTopic(name: string): name is Topic {
  return Object.hasOwn(topics, name)
}

export const Paragraphs = ({ text }: Pick<Told, 'text'>): ReactNode =>
  text.map(paragraph => (
    <p key={paragraph} className="max-w-prose text-pretty">
      <Marked text={paragraph} />
    </p>
  ))
