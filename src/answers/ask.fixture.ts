import { createEngine } from '#engine/create-engine.ts'
import { finish } from '#engine/work.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import { parseQuery } from '#ll2/query-string.ts'
import { askValue } from './ask-value.ts'
import { createAnswers } from './create-answers.ts'

/** The origin that links in the answers begin with. */
export const base = 'https://craft.example'

/** What answers over a catalogue, made anew. */
export function answersOver(data: CatalogueData, captured_at: string | null = null) {
  const snapshot = { ...data, source: 'https://ll.example/2.3.0/', captured_at }
  return createAnswers({ snapshot, engine: createEngine(snapshot) })
}

/** What a catalogue answers at an address. */
export const ask = (data: CatalogueData, address: string) =>
  finish(askValue(answersOver(data), address, base))

/** The ids on a list's page, in order. */
export function idsAt(data: CatalogueData, address: string): unknown {
  const { body } = ask(data, address)
  const results = typeof body === 'object' && body && 'results' in body ? body.results : body
  return Array.isArray(results) ? results.map(({ id }) => id) : results
}

/** By what name the answer to an address is held; undefined for a refusal. */
export function identityOf(
  data: CatalogueData,
  address: string,
  captured_at: string | null = null,
): string | undefined {
  const [path = '', query = ''] = address.split('?', 2)
  const question = { path, query: parseQuery(query), base }
  const outcome = finish(answersOver(data, captured_at).ask(question))
  return 'identity' in outcome ? outcome.identity : undefined
}
