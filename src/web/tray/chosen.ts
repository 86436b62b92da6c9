import * as v from 'valibot'
import { idSchema } from '#ll2/id.ts'
import { readVisitSetting, writeVisitSetting } from '../reader/settings.ts'
import { mostCompared } from '../search/compare-search.ts'
import { createStore } from '../ui/create-store.ts'

const chosenSchema = v.array(v.object({ id: idSchema, name: v.string() }))

/** A craft that is to be compared. */
export type Chosen = v.InferOutput<typeof chosenSchema>[number]

/** Kept for the visit, from page to page. */
const [useChosen, write, read] = createStore<readonly Chosen[]>(kept(), [])

export { useChosen }

export function setChosen(craft: readonly Chosen[]): void {
  const next = craft.slice(0, mostCompared).toSorted((a, b) => a.id - b.id)
  writeVisitSetting('compared', JSON.stringify(next))
  write(next)
}

/** Puts a craft among those to be compared, or takes it out. */
export function toggleChosen({ id, name }: Chosen): void {
  const others = read().filter(one => one.id !== id)
  setChosen(others.length < read().length ? others : [...others, { id, name }])
}

function kept(): readonly Chosen[] {
  try {
    return v.parse(chosenSchema, JSON.parse(readVisitSetting('compared') ?? '[]'))
  } catch {
    return []
  }
}
