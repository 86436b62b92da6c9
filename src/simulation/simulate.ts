import { millisecondsIn } from '#environment/interval.ts'
import { hours, minutes } from '#environment/milliseconds.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { createHappenings } from './happenings.ts'
import { createHouse, type House } from './house.ts'
import { happenings } from './profile.ts'
import { createWorld, type World } from './world.ts'

/** What became of one simulation. */
export interface Outcome {
  seed: number
  /** What must never be, in sentences; none when all is well. */
  violations: readonly string[]
  /** Simulated hours. */
  hours: number
  calls: number
  publications: number
}

/** How long a server may take to take over what is published, beyond its looks. */
const takeOver = 2 * minutes
const betweenChecks = 10 * minutes
/** LL2's hour of calls may have to pass first, however often one would like to sync. */
const shortestPeriod = 90 * minutes

/**
 * Runs syncing, publishing, reloading and serving on a machine, a network and an LL2 that go wrong
 * as the seed says, and then for two intervals on ones that are well.
 * @param onTrace - is told each thing that happens, in a line
 */
export async function simulate(
  seed: number,
  onTrace: (line: string) => void = () => {},
): Promise<Outcome> {
  const world = createWorld(seed, onTrace)
  const { timeline, profile, ledger, ll2 } = world
  const house = createHouse(world)
  world.trace(`profile ${JSON.stringify(profile)}`)
  letThingsHappen(world, house)
  await runChecked(world, house, profile.troubled)
  endTrouble(world)
  const end = profile.troubled + 2 * Math.max(millisecondsIn(profile.interval), shortestPeriod)
  await runChecked(world, house, end)
  if (!ledger.violations.length) checkFreshness(world, house)
  for (const { kill } of [...world.running.values()]) kill()
  return {
    seed,
    violations: ledger.violations,
    hours: timeline.now() / hours,
    calls: ll2.arrivals.length,
    publications: ledger.publications.length,
  }
}

function letThingsHappen(world: World, house: House) {
  const { timeline, profile, random, trace } = world
  const what = createHappenings(world, house)
  for (const name of happenings) {
    const often = profile.every[name]
    if (often === null) continue
    const plan = () =>
      timeline.after(random.fraction() * 2 * often, () => {
        if (timeline.now() >= profile.troubled) return
        trace(`happens: ${name}`)
        what[name]()
        plan()
      })
    plan()
  }
}

function endTrouble({ trouble, ledger, trace }: World) {
  trouble.clock = 0
  trouble.disk = null
  trouble.isNetworkDown = false
  trouble.areCallsFailing = false
  ledger.onDiskTrouble()
  trace('all is well from now on')
}

/** Lets time pass until a moment, or until something is found. */
async function runChecked(world: World, house: House, end: number) {
  const { timeline, ledger } = world
  while (timeline.now() < end && !ledger.violations.length) {
    await timeline.runUntil(Math.min(end, timeline.now() + betweenChecks))
    checkServed(world, house)
  }
}

/** Once published, a snapshot is served as soon as the server has looked. */
function checkServed({ timeline, ledger, profile, trouble }: World, house: House) {
  const server = house.server()
  const served = server?.served()
  const newest = ledger.newestWhole()
  if (!server || !served || !newest || !ledger.areClocksTrusted()) return
  const known = Math.max(newest.at, server.since(), ledger.troubledAt())
  if (trouble.disk || timeline.now() - known < profile.lookEvery + takeOver) return
  const { publication } = served
  if ((publication?.order ?? -1) >= newest.order) return
  ledger.violate(`Served is ${publication?.name ?? 'the sample'}, though ${newest.name} is there`)
}

/** In the end what is served is what LL2 has had since the trouble ended. */
function checkFreshness({ ledger, ll2, profile }: World, house: House) {
  const served = house.server()?.served()
  if (!served) return ledger.violate('There is no server in the end')
  const { publication, snapshot } = served
  if (!publication || publication.at < profile.troubled) {
    return ledger.violate(`Two intervals later the data are still ${publication?.name ?? 'none'}`)
  }
  if (textOf(snapshot.spacecraft) !== textOf(ll2.spacecraft())) {
    ledger.violate(`Two intervals later ${publication.name} is not what LL2 has`)
  }
}

const textOf = (spacecraft: readonly Spacecraft[]) =>
  spacecraft.map(({ id, description }) => `${id} ${description}`).join('\n')
