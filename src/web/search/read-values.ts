import { readDay } from '#ll2/calendar-day.ts'
import { readCraftIds } from '#ll2/craft-ids.ts'
import { formatIsoDuration, parseIsoDuration } from '#ll2/iso-duration.ts'
import { readPurposes } from '#ll2/licences/purposes.ts'
import { parseBoolean, parseOrdering, writeOrdering } from '#ll2/spacecraft-params.ts'
import { readTimeAmount, timeUnits } from './range-amount.ts'
import { defaultColumns, isTableColumn } from './table-columns.ts'
import { withoutTurns } from './without-turns.ts'

export const pageSizes = [12, 24, 48, 96] as const
/** Pictures of all craft of a list. */
export const charts = ['timeline', 'at-once', 'chart'] as const
/** Cards with pictures, one line of figures per craft, or a chart. */
export const views = ['grid', 'table', ...charts] as const
export type View = (typeof views)[number]
export const defaults = {
  ordering: '-flights_count',
  page: 1,
  limit: 24,
  view: 'grid',
} as const

/** A longer search is cut. */
export const longestText = 200

/** What a text of the URL means, if anything but the default, and what of it could not be used. */
export type Reading = { value?: unknown; ignored?: string }

const usable = (value: unknown): Reading => ({ value })
const refused = (text: string): Reading => ({ ignored: text })

export function readText(text: string): Reading {
  const trimmed = withoutTurns(text).trim()
  return trimmed.length > longestText ? refused(text) : usable(trimmed || undefined)
}

/** Searched for is as much as there is room for; the rest is set aside. */
export function readSearch(text: string): Reading {
  const whole = withoutTurns(text).trim()
  const cut = Array.from(whole).slice(0, longestText).join('').trimEnd()
  return { value: cut || undefined, ignored: whole.slice(cut.length) || undefined }
}

/** The parts of a comma list that mean something, and the others as text. */
function divideList(text: string, isKnown: (part: string) => boolean) {
  const parts = [...new Set(text.split(',').map(part => part.trim()))].filter(Boolean)
  const ignored = parts.filter(part => !isKnown(part)).join(',')
  return { known: parts.filter(isKnown), ignored: ignored || undefined }
}

export function readIds(text: string): Reading {
  const { known, ignored } = divideList(text, part => /^\d{1,9}$/.test(part))
  const ids = [...new Set(known.map(Number))].sort((a, b) => a - b)
  return { value: ids.length ? ids : undefined, ignored }
}

/** Which craft a list is made of: as text, which is shorter. */
export const readCraft = (text: string): Reading =>
  readCraftIds(text) ? usable(text) : refused(text)

/** A state of the data: its day, where that is known, and its revision. */
export function readMoment(text: string): Reading {
  const [whole, day] = /^(?:(.{10}),)?[0-9a-f]{12}$/.exec(text) ?? []
  return whole && (!day || readDay(day) !== null) ? usable(text) : refused(text)
}

export function readColumns(text: string): Reading {
  const { known, ignored } = divideList(text, isTableColumn)
  const chosen = known.filter(column => column !== 'name').sort()
  const value = chosen.length ? chosen : known
  const isUsual = !value.length || String(value) === String(defaultColumns)
  return { value: isUsual ? undefined : value, ignored }
}

export function readReuse(text: string): Reading {
  const { known, others } = readPurposes(text)
  return { value: known.length ? known : undefined, ignored: others.join(',') || undefined }
}

/** A form may tick yes and no both: that is no filter. */
export function readBoolean(text: string): Reading {
  const values = text.split(',').map(part => parseBoolean(part))
  if (values.includes(undefined)) return refused(text)
  return usable(values.every(value => value === values[0]) ? values[0] : undefined)
}

/** Reads a duration, or what a form makes of one: a number and its unit, or the unit alone. */
export function readDuration(text: string): Reading {
  const [last = '', amount] = text.split(',').reverse()
  const unit = timeUnits.find(known => known === last)
  if (unit && !amount) return usable(undefined)
  const iso = unit ? readTimeAmount({ text: amount ?? '', unit }) : last
  const seconds = parseIsoDuration(iso ?? '')
  return seconds === null || seconds < 0 ? refused(text) : usable(formatIsoDuration(seconds))
}

export const readCount = (text: string): Reading =>
  /^\d{1,9}$/.test(text) ? usable(String(Number(text))) : refused(text)

const dateReader =
  (ofYear?: 'first') =>
  (text: string): Reading =>
    readDay(text, ofYear) === null ? refused(text) : usable(text)
export const readDate = dateReader()
export const readDateOrYear = dateReader('first')

export function readOrdering(text: string): Reading {
  const keys = parseOrdering(text)
  const written = writeOrdering(keys)
  const { ignored } = divideList(text, part => parseOrdering(part).length > 0)
  return { value: written && written !== defaults.ordering ? written : undefined, ignored }
}

export function readPage(text: string): Reading {
  const page = /^\d{1,7}$/.test(text) ? Number(text) : 0
  return page < 1 ? refused(text) : usable(page === defaults.page ? undefined : page)
}

export function readView(text: string): Reading {
  const view = views.find(known => known === text)
  return view ? usable(view === defaults.view ? undefined : view) : refused(text)
}

/** Reads one of some words. */
export const readWord =
  (words: readonly string[]) =>
  (text: string): Reading =>
    words.includes(text) ? usable(text) : refused(text)

export function readLimit(text: string): Reading {
  const limit = pageSizes.find(size => String(size) === text)
  return limit ? usable(limit === defaults.limit ? undefined : limit) : refused(text)
}
