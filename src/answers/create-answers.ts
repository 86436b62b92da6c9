import type { Work } from '#engine/work.ts'
import { notFound } from '#ll2/errors.ts'
import type { Address, Answer, Endpoint, Refusal } from './answer.ts'
import { completions } from './catalogue/completions.ts'
import { facets } from './catalogue/facets.ts'
import { suggestions } from './catalogue/suggestions.ts'
import type { Catalogue } from './catalogue.ts'
import { configurations } from './configurations/configurations.ts'
import { credits } from './credits/credits.ts'
import { dates } from './dates/dates.ts'
import { configurationEntries } from './entries/configuration-entries.ts'
import { entries } from './entries/entries.ts'
import { gaps } from './gaps/gaps.ts'
import { inSpace } from './in-space/in-space.ts'
import { statuses } from './lookup/statuses.ts'
import { types } from './lookup/types.ts'
import { records } from './records/records.ts'
import { apiRoot } from './resource/api-root.ts'
import { nestedResource } from './resource/nested-resource.ts'
import type { Resource } from './resource/resource.ts'
import { spacecraftInstance } from './spacecraft/spacecraft-instance.ts'
import { spacecraftList } from './spacecraft/spacecraft-list.ts'
import { atOnce } from './views/at-once.ts'
import { chart } from './views/chart.ts'
import { timeline } from './views/timeline.ts'

interface Found<One extends Endpoint> {
  endpoint: One
  /** The id in the path; empty where there is none. */
  id: string
}

/** What a catalogue answers, whoever asks. */
export interface Answers {
  /** What an address means: the value it answers with, or why there is none. */
  ask(address: Address): Work<Answer | Refusal>
  /** The resource of LL2's API that a path under `/2.3.0/` belongs to. */
  resourceAt(path: string): Found<Resource>
  /** Whether LL2's API has something at a path. */
  hasResource(path: string): Work<boolean>
}

export function createAnswers(catalogue: Catalogue): Answers {
  const [configurationList, configurationInstance] = configurations(catalogue)
  const [statusList, statusInstance] = statuses(catalogue)
  const [typeList, typeInstance] = types(catalogue)
  const lists = [spacecraftList(catalogue), configurationList, statusList, typeList]
  const instances = [
    spacecraftInstance(catalogue),
    configurationInstance,
    statusInstance,
    typeInstance,
  ]
  const nested = nestedResource(catalogue)
  const resources = byPath([apiRoot(lists), ...lists, ...instances])
  const ownEndpoints = byPath([
    entries(catalogue),
    configurationEntries(catalogue),
    inSpace(catalogue),
    dates(catalogue),
    records(catalogue),
    gaps(catalogue),
    facets(catalogue),
    suggestions(catalogue),
    completions(catalogue),
    credits(catalogue),
    timeline(catalogue),
    atOnce(catalogue),
    chart(catalogue),
  ])

  function knownResource(path: string): Found<Resource> | undefined {
    const endpoint = resources.get(path)
    if (endpoint) return { endpoint, id: '' }
    const parent = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1)
    const instance = resources.get(`${parent}:id/`)
    return instance && { endpoint: instance, id: decodeId(path.slice(parent.length, -1)) }
  }

  const resourceAt = (path: string) => knownResource(path) ?? { endpoint: nested, id: '' }

  function find(path: string): Found<Endpoint> | undefined {
    const endpoint = ownEndpoints.get(path)
    if (endpoint) return { endpoint, id: '' }
    return path.startsWith('/2.3.0/') ? resourceAt(path) : undefined
  }

  return {
    *ask(address) {
      const found = find(address.path)
      if (!found) return { status: 404, body: notFound }
      const { endpoint, id } = found
      const question = { ...address, id }
      if (endpoint.prepare) yield* endpoint.prepare(question)
      return endpoint.answer(question)
    },
    resourceAt,
    *hasResource(path) {
      return knownResource(path) !== undefined || (yield* nested.holds(path))
    },
  }
}

const byPath = <One extends Endpoint>(endpoints: readonly One[]) =>
  new Map(endpoints.map(endpoint => [endpoint.path, endpoint]))

/** An id may hold what has to be written otherwise in a path. */
function decodeId(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
