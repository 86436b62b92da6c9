import { days, hours, minutes, seconds } from '#environment/milliseconds.ts'
import { readEnv } from '#server/env.ts'
import { childEnvironment } from '#server/freshness/child-environment.ts'
import type { House } from './house.ts'
import type { Happening } from './profile.ts'
import { variablesOf } from './servers.ts'
import { startSync } from './sync-processes.ts'
import type { Node } from './volume.ts'
import type { World } from './world.ts'

/** More craft that go at once are taken for a mishap, and nothing is published. */
const mostRemoved = 2

/** What comes about now and then, by its name. */
export function createHappenings(world: World, house: House): Record<Happening, () => void> {
  const { random, timeline, trouble, ll2, ledger, trace } = world
  let removed = 0

  /** Has something be wrong for a while. */
  function forAWhile(longest: number, begin: () => void, end: () => void) {
    begin()
    timeline.after(random.fraction() * longest, end)
  }

  return {
    edit: ll2.edit,
    addition: ll2.add,
    removal() {
      removed += 1
      if (removed <= mostRemoved) ll2.remove()
    },
    'server killed': house.killServer,
    'server restarted': house.restartServer,
    reload: house.reload,
    'sync by hand'() {
      if (!house.isPowered()) return
      const args = random.pick<readonly string[]>([[], ['--if-older', '1h'], ['--dry-run']])
      const variables = childEnvironment(readEnv(variablesOf(world)))
      startSync(world, args, variables)
      // Two at the very same time, as a person and a timetable may.
      if (random.chance(0.3)) startSync(world, args, variables)
    },
    'power cut': house.cutPower,
    'disk in trouble': () =>
      forAWhile(
        2 * hours,
        () => {
          trouble.disk = random.pick(['full', 'read-only', 'broken'])
          trace(`the disk is ${trouble.disk}`)
          ledger.onDiskTrouble()
        },
        () => {
          trouble.disk = null
          trace('the disk is well')
          ledger.onDiskTrouble()
        },
      ),
    'network down': () =>
      forAWhile(
        4 * hours,
        () => {
          trouble.isNetworkDown = true
        },
        () => {
          trouble.isNetworkDown = false
        },
      ),
    'clock set'() {
      const error = random.pick([seconds, 10 * minutes, 2 * hours, days, 30 * days])
      trouble.clock = random.chance(0.3) ? 0 : (random.fraction() * 2 - 1) * error
      ledger.distrustClocks()
      trace(`the clock is set to ${trouble.clock} from the truth`)
    },
    'file damaged'() {
      const all = [...filesBelow(world.volume.root, '')]
      // They are there for a while only: else hardly one would be met.
      const pages = all.filter(([path]) => path.includes('/pages/'))
      const files = pages.length && random.chance(0.7) ? pages : all
      const [path, file] = files[random.integer(0, files.length - 1)] ?? []
      if (!path || file?.kind !== 'file' || !file.data.length) return
      trace(`${path} is damaged`)
      const data = Buffer.from(file.data)
      const from = random.integer(0, data.length - 1)
      // All from there on, or a bit where a checksum tells of it.
      const isAll = random.chance(0.5) || !/\/((snapshots|pages)\/|calls\.json$)/.test(path)
      if (isAll) data.fill(random.integer(0, 255), from)
      else data[from] = (data[from] ?? 0) ^ 1
      file.data = data
      file.durable = data
      ledger.onDamaged(path)
    },
  }
}

function* filesBelow(node: Node, path: string): Generator<[string, Node]> {
  if (node.kind === 'file') yield [path, node]
  else for (const [name, child] of node.entries) yield* filesBelow(child, `${path}/${name}`)
}
