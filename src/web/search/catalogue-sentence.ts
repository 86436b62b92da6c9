import type { Purpose } from '#ll2/licences/purposes.ts'
import type { RangeField } from '#ll2/range-fields.ts'
import type { BooleanField, ChoiceField } from '#ll2/spacecraft-params.ts'
import { capitalised } from '../format/capitalised.ts'
import { listed } from '../format/listed.ts'
import { plainDay } from '../format/plain-english.ts'
import { shorten } from '../format/shorten.ts'
import { typeNoun } from '../format/type-noun.ts'
import { type CatalogueSearch, filterFields, isFiltered, orderingOf } from './catalogue-search.ts'
import { chosenWords } from './frozen.ts'
import { orderWords } from './order-names.ts'
import { isSet, type RangeEnds, rangeOf } from './range-groups.ts'
import { bareRange, rangeText } from './range-text.ts'
import { purposeWords } from './reuse.ts'

/** The label of a chosen id, if the catalogue knows it. */
export type LabelOf = (field: ChoiceField, id: number) => string | undefined

/** More names than this are counted instead of told. */
const mostNames = 3
/** Of longer ones the beginning must do: the filters have them whole. */
const longestName = 80

/**
 * The list in one plain sentence, for its heading, its title and for sharing:
 * "Active capsules by SpaceX that flew more than once, longest in space first".
 * The default order goes without saying.
 */
export function catalogueSentence(search: CatalogueSearch, labelOf: LabelOf): string {
  const subject = isFiltered(search) ? craftWords(search, labelOf) : 'spacecraft'
  const orders = search.ordering ? orderingOf(search).map(orderWords) : []
  return capitalised([subject, ...orders].join(', '))
}

/** Words for a filter; none where it is not set. */
type Part = string | undefined

/** "active capsules by SpaceX that flew more than once" */
function craftWords(search: CatalogueSearch, labelOf: LabelOf): string {
  const isOnlyChosen = filterFields.every(field => field === 'ids' || search[field] === undefined)
  if (isOnlyChosen) return chosenWords(search, 'chosen')
  const { name, ids, destination, search: text, on, reuse } = search
  const clauses = clausesOf(search)
  /** The names of a filter's choices; undefined when none or too many are chosen. */
  const few = (
    field: ChoiceField,
    write: (label: string, id: number) => string = label => label,
  ) => {
    const ids = search[field] ?? []
    if (ids.length === 0 || ids.length > mostNames) return undefined
    const words = ids.map(id =>
      write(shorten(labelOf(field, id) ?? `number ${id}`, longestName), id),
    )
    return either(words)
  }
  const many = (field: ChoiceField, noun: string) => {
    const { length } = search[field] ?? []
    return length > mostNames ? `one of ${length} ${noun}` : undefined
  }
  const part = (words: string, names: Part) => names && `${words} ${names}`
  const parts: Record<ChoiceField | 'ids' | 'on' | 'name' | 'search' | 'destination', Part> = {
    ids: ids && `among ${chosenWords(search, 'chosen')}`,
    status: part('of', many('status', 'statuses')),
    type: part('of', many('type', 'types')),
    spacecraft_config:
      part('of the configuration', few('spacecraft_config')) ??
      part('of', many('spacecraft_config', 'configurations')),
    family: part('of the family', few('family')) ?? part('of', many('family', 'families')),
    agency: part('by', few('agency') ?? many('agency', 'agencies')),
    on: on && `in space on ${plainDay(on)}`,
    name: name && `named “${name}”`,
    search: text && `matching “${text}”`,
    destination: destination && `with a flight to “${destination}”`,
    license: part(
      'with pictures under',
      few('license', licenceWords) ?? many('license', 'licences'),
    ),
  }
  return [
    few('status', statusWord),
    few('type', typeWords) ?? 'spacecraft',
    ...Object.values(parts),
    clauses.length > 0 && `that ${listed(clauses, 'and')}`,
    reuse &&
      `${clauses.length > 0 ? 'and ' : ''}whose picture may be ${listed(reuse.map(useWords), 'and')}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What the craft did or are, as clauses that "that" opens. */
function clausesOf(search: CatalogueSearch): string[] {
  const flag = (is: boolean | undefined, words: string) =>
    is === undefined ? undefined : `are ${is ? '' : 'not '}${words}`
  const clauses: Record<RangeField | BooleanField, Part> = {
    flights_count: flightWords(search.flights_count__gte, search.flights_count__lte),
    launched: launchWords(rangeOf(search, 'launched')),
    time_in_space: timeWords(search, 'time_in_space', 'in space'),
    time_docked: timeWords(search, 'time_docked', 'docked'),
    in_space: flag(search.in_space, 'in space now'),
    is_placeholder: flag(search.is_placeholder, 'placeholders'),
  }
  return Object.values(clauses).filter(clause => clause !== undefined)
}

function flightWords(least: string | undefined, most: string | undefined): string | undefined {
  if (least === undefined && most === undefined) return undefined
  if (most === '0') return 'have not flown'
  if (most === undefined) {
    if (least === '1') return 'flew'
    return least === '2' ? 'flew more than once' : `flew at least ${least} times`
  }
  if (least === most) return most === '1' ? 'flew once' : `flew ${most} times`
  if (least === undefined || least === '0') {
    return most === '1' ? 'flew at most once' : `flew at most ${most} times`
  }
  return `flew ${least} to ${most} times`
}

const launchWords = (ends: RangeEnds) =>
  isSet(ends) ? `were first launched ${rangeText('launched', ends)}` : undefined

function timeWords(search: CatalogueSearch, field: RangeField, where: string) {
  const ends = rangeOf(search, field)
  if (!isSet(ends)) return undefined
  const bare = bareRange(field, ends)
  return bare
    ? `have ${bare === 'known' ? 'a' : 'no'} recorded time ${where}`
    : `spent ${rangeText(field, ends)} ${where}`
}

const statusWord = (label: string) => label.toLowerCase().replace('single use', 'single-use')

function typeWords(label: string, id: number): string {
  const noun = typeNoun({ id })
  return noun ? `${noun}s` : `${label} craft`
}

const useWords = (purpose: Purpose) =>
  purpose === 'changed' ? purpose : `used ${purposeWords[purpose]}`

const licenceWords = (label: string) => (label === 'Unknown' ? 'an unknown licence' : label)

const either = (words: string[]) => listed(words, 'or')
