import { minutes, seconds } from '#environment/milliseconds.ts'
import type { MachineClock } from '#machine/machine.ts'
import { createRandom, type Random } from '#testing/random.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { answer, networkFaults } from './network-faults.ts'
import { chooseProfile, type Profile } from './profile.ts'
import { createOperations, type Operations } from './simulated-disk.ts'
import { createSimulatedLl2, type SimulatedLl2 } from './simulated-ll2.ts'
import { refusal } from './system-error.ts'
import { createTimeline, type Timeline } from './timeline.ts'
import { createVolume, type Volume } from './volume.ts'

/** What keeps a disk from doing what it is asked. */
export type DiskTrouble = 'full' | 'read-only' | 'broken'

/** All that the processes of one simulation share. */
export interface World {
  random: Random
  profile: Profile
  timeline: Timeline
  volume: Volume
  operations: Operations
  ll2: SimulatedLl2
  ledger: Ledger
  /** The processes that run, by their ids. */
  running: Map<number, { kill(): void }>
  nextPid(name: string): number
  nextUuid(): `${string}-${string}-${string}-${string}-${string}`
  /** The clocks of the machine since it was started last. */
  clock(): MachineClock
  /** The house sets it. */
  cutPower(): void
  /** Restarts the machine: its disk has what was made durable. */
  loseUnsynced(): void
  fetch(url: URL, options: RequestInit): Promise<Response>
  /** @throws what a disk in trouble says of a call of the system */
  refuse(kind: 'read' | 'write', what: string, half: () => void): void
  onRenamed(path: string): void
  trace(line: string): void
  /** What is wrong now; the simulation sets it. */
  trouble: {
    /** By how many milliseconds the clock on the wall is wrong. */
    clock: number
    disk: DiskTrouble | null
    isNetworkDown: boolean
    /** Whether single calls may fail. */
    areCallsFailing: boolean
  }
}

const epoch = Date.UTC(2031, 0, 1)

export function createWorld(seed: number, onTrace: (line: string) => void): World {
  const random = createRandom(seed)
  const profile = chooseProfile(random)
  const timeline = createTimeline()
  const trouble: World['trouble'] = {
    clock: 0,
    disk: null,
    isNetworkDown: false,
    areCallsFailing: true,
  }
  const wall = () => epoch + timeline.now() + trouble.clock
  const volume = createVolume(wall)
  const operations = createOperations(volume, wall)
  const ll2 = createSimulatedLl2(timeline.now, random)
  const ledger = createLedger({ volume, ll2, now: timeline.now })
  const running = new Map<number, { kill(): void }>()
  let boots = 1
  let booted = 0
  let pids = 1
  let uuids = 0
  const trace = (line: string) => onTrace(`${Math.round(timeline.now())} ${line}`)
  const wait = (milliseconds: number) =>
    new Promise<void>(resolve => {
      timeline.after(milliseconds, resolve)
    })

  async function fetch(url: URL, options: RequestInit): Promise<Response> {
    await wait(random.fraction() * 2 * seconds)
    options.signal?.throwIfAborted()
    const isFree = url.pathname.endsWith('/api-throttle/')
    if (trouble.isNetworkDown) {
      trace(`network: ${url} is not reached`)
      throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
    }
    const refused = isFree ? 0 : ll2.arrive()
    if (!isFree) ledger.onCall(refused)
    const page = isFree ? ll2.throttle() : ll2.page(url)
    const name = random.pick(profile.networkFaults)
    const isFailing = trouble.areCallsFailing && random.chance(profile.failing)
    // What LL2 lists is what there is, as long as nothing is known that says otherwise.
    const isKept = profile.every['file damaged'] === null && ledger.newestWhole() !== undefined
    const isKnown = name !== 'a shorter list' || isKept
    const text = JSON.stringify(page)
    if (refused) {
      trace(`network: ${url} is one call too many`)
      return answer('{}', 429, { 'Retry-After': String(refused) })
    }
    if (!isFailing || !isKnown || (isFree && name !== 'a bad status')) {
      trace(`network: ${url} is answered`)
      return answer(text)
    }
    trace(`network: ${url} gets ${name}`)
    return networkFaults[name]({ url, text, random, signal: options.signal })
  }

  return {
    random,
    profile,
    timeline,
    volume,
    operations,
    ll2,
    ledger,
    running,
    trouble,
    fetch,
    trace,
    // A container gives every server the same id.
    nextPid: name => {
      if (name === 'server') return 1
      pids += 1
      return pids
    },
    nextUuid() {
      uuids += 1
      return `00000000-0000-0000-0000-${String(uuids).padStart(12, '0')}`
    },
    clock() {
      const since = booted
      return { now: wall, uptime: () => timeline.now() - since, boot: `boot ${boots}` }
    },
    cutPower: () => {},
    loseUnsynced() {
      volume.loseUnsynced(random)
      boots += 1
      booted = timeline.now()
      pids = 1
      ledger.onPowerCut()
    },
    refuse(kind, what, half) {
      if (trouble.disk === 'broken' && random.chance(0.2)) throw refusal('EIO', what)
      if (kind === 'read' || trouble.disk === null) return
      if (trouble.disk === 'read-only') throw refusal('EROFS', what)
      // Names are removed and changed on a full disk too.
      if (trouble.disk === 'full' && /^(?:write|mkdir|open)/.test(what) && random.chance(0.8)) {
        half()
        throw refusal('ENOSPC', what)
      }
    },
    onRenamed: path => ledger.onRenamed(path),
  }
}

/** A time within which a restarted machine cannot tell what it did before by a wrong clock. */
export const budgetMemory = 65 * minutes
