import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { dataPaths } from '#data-folder/data-paths.ts'
import { hours } from '#environment/milliseconds.ts'
import type { Snapshot } from '#snapshot/snapshot.ts'
import { dataFolder } from './places.ts'
import { allowedCalls, busiestHour, type SimulatedLl2 } from './simulated-ll2.ts'
import type { Volume } from './volume.ts'

/** A snapshot that came to stand by its name, in the order in which they came. */
export interface Publication {
  order: number
  name: string
  /** Simulated milliseconds. */
  at: number
  revision: string
  data: Buffer
  /** Whether a sync said that it is published: from then on no power cut may take it. */
  isTold: boolean
  /** Whether the disk spoilt it since. */
  isDamaged: boolean
}

/** What is true, written down beside the code under test; and what of it was broken. */
export interface Ledger {
  /** What must never be, in sentences. */
  violations: string[]
  publications: readonly Publication[]
  violate(text: string): void
  onCall(refused: number): void
  onRenamed(path: string): void
  /** A sync said that it has published a file. */
  onTold(path: string): void
  onPowerCut(): void
  /** The disk began or ceased to be in trouble. */
  onDiskTrouble(): void
  /** Since when the disk is well, as far as the simulation has it. */
  troubledAt(): number
  /** The disk spoils a file. */
  onDamaged(path: string): void
  /** The publication that a server's data are; undefined after a violation. */
  publicationOf(snapshot: Snapshot): Publication | undefined
  /** The latest publication whose file is there and whole. */
  newestWhole(): Publication | undefined
  /** Clocks were wrong: how old pages are, and which snapshot is newest, cannot be told any more. */
  distrustClocks(): void
  areClocksTrusted(): boolean
}

interface Parts {
  volume: Volume
  ll2: SimulatedLl2
  now: () => number
}

const namePattern = /_([0-9a-f]{12})_([0-9a-f]{64})\.json$/
const { snapshots } = dataPaths(dataFolder)
/** Pages are kept for three hours, and a sync takes a quarter of one at most. */
const oldestPage = 3.5 * hours

export function createLedger({ volume, ll2, now }: Parts): Ledger {
  const violations: string[] = []
  const publications: Publication[] = []
  let areClocksTrusted = true
  let troubledAt = Number.NEGATIVE_INFINITY
  const violate = (text: string) => void violations.push(text)

  function dataOf(name: string): Buffer | undefined {
    try {
      const node = volume.find(`${snapshots}/${name}`, 'open')
      return node.kind === 'file' ? node.data : undefined
    } catch {
      return undefined
    }
  }
  const isWhole = ({ name, data }: Publication) => dataOf(name)?.equals(data) === true

  /** No craft may be missing that was listed all the while, nor be there, or be so, that never was. */
  function compareWithLl2(name: string, text: string) {
    const earliest = areClocksTrusted ? now() - oldestPage : Number.NEGATIVE_INFINITY
    const craft = new Map<number, string>()
    for (const { id, description } of JSON.parse(text).spacecraft) craft.set(id, description)
    for (const [id, { born, died, versions }] of ll2.lives) {
      const description = craft.get(id)
      const wasGone = died !== null && died <= earliest
      if (description === undefined) {
        if (died === null && born <= earliest) violate(`Craft ${id} is lost in ${name}`)
        continue
      }
      if (wasGone) violate(`Craft ${id} is in ${name} long after it went`)
      const version = versions.findIndex(({ text }) => text === description)
      if (version < 0) violate(`Craft ${id} in ${name} is as it never was: ${description}`)
      const next = versions[version + 1]
      if (next && next.from <= earliest) violate(`Craft ${id} in ${name} is as it was long before`)
    }
    for (const id of craft.keys()) {
      if (!ll2.lives.has(id)) violate(`Craft ${id} in ${name} never was`)
    }
  }

  return {
    violations,
    publications,
    violate,
    onCall(refused) {
      const most = busiestHour(ll2.arrivals.slice(-2 * allowedCalls))
      if (refused || most > allowedCalls) violate(`${most} calls arrived at LL2 within an hour`)
    },
    onRenamed(path) {
      const name = basename(path)
      const [, revision, checksum] = namePattern.exec(name) ?? []
      if (dirname(path) !== snapshots || !revision) return
      const data = dataOf(name) ?? Buffer.alloc(0)
      publications.push({
        order: publications.length,
        name,
        at: now(),
        revision,
        data,
        isTold: false,
        isDamaged: false,
      })
      if (createHash('sha256').update(data).digest('hex') !== checksum) {
        return violate(`${name} is half a snapshot`)
      }
      compareWithLl2(name, data.toString())
    },
    onTold(path) {
      const told = publications.findLast(({ name }) => name === basename(path))
      if (told) told.isTold = true
      else violate(`${basename(path)} was said to be published, and is not`)
    },
    onPowerCut() {
      const told = publications.findLast(({ isTold }) => isTold)
      if (told && !publications.some(one => one.order >= told.order && dataOf(one.name))) {
        violate(`The power cut took ${told.name}, which was published`)
      }
      for (const one of publications) {
        const data = dataOf(one.name)
        if (data && !one.isDamaged && !data.equals(one.data))
          violate(`The power cut spoilt ${one.name}`)
      }
    },
    onDiskTrouble() {
      troubledAt = now()
    },
    troubledAt: () => troubledAt,
    onDamaged(path) {
      troubledAt = now()

      // What was set aside has more in its name.
      const found = publications.findLast(({ name }) => basename(path).startsWith(name))
      if (found) found.isDamaged = true
    },
    publicationOf(snapshot) {
      const found = publications.findLast(({ revision }) => revision === snapshot.revision)
      if (!found) violate(`Served is ${snapshot.revision}, which was never published`)
      const craft = found && JSON.parse(found.data.toString()).spacecraft
      if (craft && craft.length !== snapshot.spacecraft.length) {
        violate(`Served is a part of ${found.name}`)
      }
      return found
    },
    newestWhole: () => publications.findLast(isWhole),
    distrustClocks() {
      areClocksTrusted = false
    },
    areClocksTrusted: () => areClocksTrusted,
  }
}
