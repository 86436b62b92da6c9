import type { Entry } from '#ll2/entry.ts'
import { isDestroyed } from '#ll2/is-destroyed.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { capitalised } from '../format/capitalised.ts'
import { plural } from '../format/count.ts'
import { timeInSpace } from '../format/craft-time.ts'
import { typeNoun, withArticle } from '../format/type-noun.ts'

/**
 * A craft in one sentence, from its recorded facts alone: "A single-use capsule of the
 * configuration Soyuz, by Soviet Space Program, that flew once and spent 17 days 16 hours in
 * space." What is not known is not said.
 */
export function craftSummary(craft: Spacecraft | Entry): string {
  const { spacecraft_config: config } = craft
  const clauses = clausesOf(craft, timesWord(craft.flights_count ?? 0), endsOf(craft))
  return [
    `${capitalised(withArticle(subjectOf(craft)))} of the configuration ${config.name}`,
    config.agency && `, by ${config.agency.name}`,
    clauses && `${config.agency ? ',' : ''} that ${clauses}`,
    '.',
  ]
    .filter(Boolean)
    .join('')
}

type Flown = (Spacecraft | Entry) & Pick<Entry, 'first_launch' | 'last_mission_end'>

/**
 * The sentence that leads a craft's page, which has the configuration and a mark of what is up
 * above it, the times below it: "A single-use capsule by Soviet Space Program that flew once in 1970."
 */
export function craftLead(craft: Flown): string {
  const { agency } = craft.spacecraft_config
  const flew = [timesWord(craft.flights_count ?? 0), yearsOf(craft)].filter(Boolean).join(' ')
  const clauses = clausesOf(craft, flew, [])
  return [
    capitalised(withArticle(subjectOf(craft))),
    agency && ` by ${agency.name}`,
    clauses && ` that ${clauses}`,
    '.',
  ]
    .filter(Boolean)
    .join('')
}

function subjectOf(craft: Spacecraft | Entry): string {
  const noun = typeNoun(craft.spacecraft_config.type) ?? 'spacecraft'
  if (craft.is_placeholder) return `placeholder for a ${noun}`
  return [statusAdjective(craft), noun].filter(Boolean).join(' ')
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

/** What it did and what happened to it: "flew once, spent 1 hour in space and was destroyed". */
function clausesOf(craft: Spacecraft | Entry, flew: string, more: readonly string[]): string {
  const { flights_count: flights, in_space, status, is_placeholder } = craft
  const clauses: string[] = []
  if (flights === 0 && !in_space && !is_placeholder) clauses.push('has not flown')
  if (flights) clauses.push(`flew ${flew}`)
  clauses.push(...more)
  if (isDestroyed(status)) clauses.push('was destroyed')
  // Two clauses are joined by "and"; before those, any others by commas.
  return [clauses.slice(0, -1).join(', '), ...clauses.slice(-1)].filter(Boolean).join(' and ')
}

function endsOf(craft: Spacecraft | Entry): string[] {
  if (craft.in_space) return ['is in space now']
  const time = timeInSpace(craft)
  return time.kind === 'known' ? [`spent ${time.text} in space`] : []
}

function timesWord(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : plural(count, 'time')
}

/** When it flew, as far as flights tell: "in 1970", "from 1984 to 2011", "since 2020". */
function yearsOf(craft: Flown): string | null {
  const first = yearOf(craft.first_launch)
  const last = yearOf(craft.last_mission_end)
  if (!first) return null
  if (craft.flights_count === 1 || first === last) return `in ${first}`
  if (craft.in_space) return `since ${first}`
  return last ? `from ${first} to ${last}` : `from ${first} on`
}

/** Days that the calendar writes with more than four digits have no year to tell. */
const yearOf = (moment: string | null) =>
  moment && /^\d{4}-/.test(moment) ? moment.slice(0, 4) : null
