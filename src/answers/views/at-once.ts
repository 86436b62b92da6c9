import type { Work } from '#engine/work.ts'
import { spellsOf } from '#ll2/spells.ts'
import type { AtOnce } from '#ll2/views/at-once.ts'
import { defaultAtOnceBy, groupings } from '#ll2/views/choices.ts'
import { groupOf } from '#ll2/views/groups.ts'
import { asMinutes } from '#ll2/views/minutes.ts'
import type { Catalogue } from '../catalogue.ts'
import { joined } from '../records/over-time.ts'
import { largestGroups, placeIn } from './largest-groups.ts'
import { type Viewed, viewAnswer } from './view-answer.ts'

/** Moments told at most: more than a screen has room for. */
export const mostMoments = 1500

const choices = { by: groupings }

/** `/catalogue/at-once`: how many craft of a list were in space, over time. */
export const atOnce = (catalogue: Catalogue) =>
  viewAnswer('/catalogue/at-once', catalogue, choices, countUp)

/** A moment in which craft came or went, in milliseconds, and who. */
interface Change {
  at: number
  by: 1 | -1
  group: number
}

function* countUp({ craft, chosen, now, captured_at }: Viewed<typeof choices>): Work<AtOnce> {
  const by = chosen.by ?? defaultAtOnceBy
  const times = craft.map(one => {
    const group = groupOf(one, by)
    return { group, spells: joined(spellsOf(one, now)) }
  })
  yield
  const known = times.filter(({ spells }) => spells.length > 0)
  const groups = largestGroups(known.map(({ group }) => group))
  const changes: Change[] = []
  for (const { group: own, spells } of known) {
    const group = placeIn(groups, own)
    for (const { from, to } of spells) {
      changes.push({ at: from, by: 1, group })
      if (Number.isFinite(to)) changes.push({ at: to, by: -1, group })
    }
  }
  // Who comes as another goes was not up at once with it.
  changes.sort((a, b) => a.at - b.at || a.by - b.by)
  yield
  const steps = stepsOf(changes, groups.length)
  const most = mostOf(steps, now)
  const last = Math.max(now, steps.at(-1)?.at ?? now)
  const told = steps.length > mostMoments ? sampled(steps) : steps
  const end = told.length ? [asMinutes(last)] : []
  return {
    captured_at,
    by,
    count: craft.length,
    without_flights: craft.length - known.length,
    moments: [...told.map(({ at }) => asMinutes(at)), ...end],
    is_sampled: told !== steps,
    groups: groups.map(({ id, label }, place) => {
      const counts = told.map(step => step.counts[place] ?? 0)
      return { id, label, counts: [...counts, ...counts.slice(-1)] }
    }),
    most,
  }
}

interface Step {
  at: number
  total: number
  counts: readonly number[]
}

/** The counts from each change on: those of one moment are one step. */
function stepsOf(changes: readonly Change[], groups: number): Step[] {
  const steps: Step[] = []
  const counts = new Array<number>(groups).fill(0)
  let total = 0
  changes.forEach(({ at, by, group }, n) => {
    counts[group] = (counts[group] ?? 0) + by
    total += by
    if (changes[n + 1]?.at !== at) steps.push({ at, total, counts: [...counts] })
  })
  return steps
}

function mostOf(steps: readonly Step[], now: number): AtOnce['most'] {
  const count = steps.reduce((most, { total }) => Math.max(most, total), 0)
  const place = steps.findIndex(({ total }) => total === count)
  const first = steps[place]
  if (!first || count === 0) return null
  return { count, from: asMinutes(first.at), to: asMinutes(steps[place + 1]?.at ?? now) }
}

/** Of each stretch of time the step in which the most were up: no height is lost, no width seen. */
function sampled(steps: readonly Step[]): Step[] {
  const [first, last] = [steps[0]?.at ?? 0, steps.at(-1)?.at ?? 0]
  const highest = new Map<number, Step>()
  for (const step of steps) {
    const stretch = Math.floor(((step.at - first) / (last - first || 1)) * (mostMoments - 1))
    const before = highest.get(stretch)
    if (!before || step.total > before.total) highest.set(stretch, step)
  }
  return [...highest.values()]
}
