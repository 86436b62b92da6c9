import type { Entry } from '#ll2/entry.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { isDestroyed } from '#ll2/spacecraft-status.ts'
import { plural } from '../format/count.ts'
import { timeInSpace } from '../format/craft-time.ts'
import { typeNoun, withArticle } from '../format/type-noun.ts'

/**
 * A craft in one sentence, from its recorded facts alone: "A single-use capsule of the
 * configuration Soyuz, by Soviet Space Program, that flew once and spent 17 days 16 hours in
 * space." What is not known is not said.
 */
export function craftSummary(craft: Spacecraft | Entry): string {
  const { spacecraft_config: config, is_placeholder } = craft
  const noun = typeNoun(config.type) ?? 'spacecraft'
  const kind = [statusAdjective(craft), noun].filter(Boolean).join(' ')
  const subject = is_placeholder ? `placeholder for a ${noun}` : kind
  const clauses = clausesOf(craft)
  return [
    `${capitalised(withArticle(subject))} of the configuration ${config.name}`,
    config.agency && `, by ${config.agency.name}`,
    clauses.length > 0 && `${config.agency ? ',' : ''} that ${clauses.join(' and ')}`,
    '.',
  ]
    .filter(Boolean)
    .join('')
}

/** Statuses that say what a craft is; that it was destroyed is told as what happened to it. */
function statusAdjective({ status }: Spacecraft | Entry): string | undefined {
  switch (status.name) {
    case 'Active':
    case 'Retired':
      return status.name.toLowerCase()
    case 'Single Use':
      return 'single-use'
    default:
      return undefined
  }
}

function clausesOf(craft: Spacecraft | Entry): string[] {
  const { flights_count: flights, in_space, status, is_placeholder } = craft
  const time = timeInSpace(craft)
  const clauses: string[] = []
  if (flights === 0 && !in_space && !is_placeholder) clauses.push('has not flown')
  if (flights) clauses.push(`flew ${timesWord(flights)}`)
  if (time.kind === 'known' && !in_space) clauses.push(`spent ${time.text} in space`)
  if (in_space) clauses.push('is in space now')
  if (isDestroyed(status)) clauses.push('was destroyed')
  // Two clauses are joined by "and"; before those, any others by commas.
  return clauses.length > 2 ? [clauses.slice(0, -1).join(', '), ...clauses.slice(-1)] : clauses
}

function timesWord(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : plural(count, 'time')
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
