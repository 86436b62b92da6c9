import { notAcceptable, notFound } from '#ll2/errors.ts'
import { lastOf, type QueryPairs } from '#ll2/query-string.ts'
import type { Refusal } from '../http/refusal.ts'

/** The two ways LL2 shows an answer: JSON for programs, "api" for people. */
export type Representation = 'json' | 'api'

const mediaTypes = { json: 'application/json', api: 'text/html' } as const
const all: readonly Representation[] = ['json', 'api']

/**
 * Chooses the representation as Django REST Framework's DefaultContentNegotiation does: `format`
 * narrows the choice, then the most specific media types of `Accept` come first and weights are
 * not looked at; JSON wins within one level.
 */
export function negotiate(query: QueryPairs, accept: string): Representation | Refusal {
  const format = lastOf(query, 'format')
  const offered = format ? all.filter(name => name === format) : all
  if (!offered.length) return { status: 404, body: notFound }
  const asked = accept.split(',').map(readMediaType)
  for (const precedence of [3, 2, 1, 0]) {
    const level = asked.filter(type => type.precedence === precedence)
    const found = offered.find(name => level.some(type => covers(type, mediaTypes[name])))
    if (found) return found
  }
  return { status: 406, body: notAcceptable }
}

interface MediaType {
  main: string
  sub: string
  precedence: number
}

function readMediaType(text: string): MediaType {
  const [full = '', ...parameters] = text.split(';').map(part => part.trim())
  const [main = '', sub = ''] = full.toLowerCase().split(/\/(.*)/, 2)
  const isPlain = parameters.every(parameter => /^q\s*=/i.test(parameter))
  return { main, sub, precedence: main === '*' ? 0 : sub === '*' ? 1 : isPlain ? 2 : 3 }
}

function covers(asked: MediaType, offered: string): boolean {
  const [main, sub] = offered.split('/')
  return (asked.main === '*' || asked.main === main) && (asked.sub === '*' || asked.sub === sub)
}
