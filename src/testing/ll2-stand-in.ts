import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEngine } from '#engine/create-engine.ts'
import { hours } from '#environment/milliseconds.ts'
import type { CatalogueData } from '#ll2/catalogue-data.ts'
import type { Spacecraft } from '#ll2/spacecraft.ts'
import { createApp } from '#server/app.ts'
import { createBaseUrl } from '#server/http/base-url.ts'
import { revisionOf } from '#snapshot/serialize-snapshot.ts'
import type { Fault } from './ll2-stand-in-faults.ts'
import { createThrottle } from './ll2-throttle.ts'
import { syntheticCatalogue } from './synthetic-catalogue.ts'

interface Options {
  /** Craft. */
  size: number
  seed?: number
  mode?: 'normal' | 'detailed'
  /** Calls an hour. */
  limit?: number
  /** Milliseconds since 1970. */
  now?: () => number
  /** 0 for any. */
  port?: number
}

/** A request as it came, whatever was answered. `/api-throttle/` is free, all else counts. */
export interface StandInCall {
  at: number
  /** With its query. */
  path: string
  free: boolean
  /** False when the throttle refused it. */
  allowed: boolean
  authorization: string | undefined
}

export interface Injection {
  fault: Fault
  /** Only for addresses that hold this; without it for all that count. */
  path?: string
  /** How many such requests get through first. */
  after?: number
  /** How many are spoilt; without it all. */
  times?: number
}

/**
 * LL2 for tests: our own app over made-up craft, on a real socket, behind LL2's throttle and a
 * switchboard of faults.
 */
export async function startLl2StandIn(options: Options) {
  const { size, seed, mode = 'detailed', limit = 15, now = Date.now, port = 0 } = options
  const throttle = createThrottle(limit, now)
  const catalogue = mutableCatalogue(syntheticCatalogue({ size, mode, ...(seed && { seed }) }))
  const calls: StandInCall[] = []
  const injected: (Injection & { seen: number })[] = []

  const server = createServer(async (incoming, outgoing) => {
    const { headers, url: path = '/' } = incoming
    const free = path.startsWith('/2.3.0/api-throttle/')
    const wait = free ? 0 : throttle.wait()
    const { authorization } = headers
    calls.push({ at: now(), path, free, allowed: wait === 0, authorization })
    if (wait) return refuse(outgoing, wait)
    if (!free) throttle.record()

    const url = new URL(path, `http://${headers.host}`)
    const answer = () => (free ? Response.json(throttle.describe()) : catalogue.answer(url))
    const fault = nextFault(injected, path, free)
    if (fault) return await fault({ url, outgoing, body: async () => (await answer()).text() })
    const response = await answer()
    outgoing.writeHead(response.status, { 'Content-Type': 'application/json' })
    outgoing.end(await response.text())
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo

  return {
    /** For `LL2_URL`. */
    url: `http://127.0.0.1:${address.port}/2.3.0/`,
    calls,
    counted: () => calls.filter(call => !call.free && call.allowed),
    /** The most calls that were allowed or refused within any hour. */
    busiestHour: () => busiestHour(calls.filter(call => !call.free).map(({ at }) => at)),
    catalogue,
    inject: (injection: Injection) => void injected.push({ ...injection, seen: 0 }),
    /** Ends all faults. */
    repair: () => void injected.splice(0),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type Ll2StandIn = Awaited<ReturnType<typeof startLl2StandIn>>

/** Craft that come, go and change between two requests. */
function mutableCatalogue(data: CatalogueData) {
  let spacecraft = [...data.spacecraft]
  let app: ReturnType<typeof createApp> | null = null
  const change = (next: Spacecraft[]) => {
    spacecraft = next.sort((a, b) => a.id - b.id)
    app = null
  }
  const open = () => {
    const content = { ...data, spacecraft, source: 'http://stand-in/', captured_at: null }
    const snapshot = { ...content, complete: true }
    return createApp({
      snapshot: { ...snapshot, revision: revisionOf(snapshot) },
      engine: createEngine(snapshot),
      version: 'stand-in',
      baseUrl: createBaseUrl(undefined, 'http://stand-in'),
      onError: error => {
        throw error
      },
    })
  }

  return {
    ids: () => spacecraft.map(({ id }) => id),
    add: (...craft: Spacecraft[]) => change([...spacecraft, ...craft]),
    remove: (...ids: number[]) => change(spacecraft.filter(({ id }) => !ids.includes(id))),
    /** Gives a craft other members. */
    edit: (id: number, members: Partial<Pick<Spacecraft, 'name' | 'description'>>) =>
      change(spacecraft.map(craft => (craft.id === id ? { ...craft, ...members } : craft))),
    get: (id: number) => spacecraft.find(craft => craft.id === id),
    async answer(url: URL): Promise<Response> {
      app ??= open()
      return app.request(url.href, { headers: { Host: url.host, Accept: 'application/json' } })
    },
  }
}

function nextFault(injected: (Injection & { seen: number })[], path: string, free: boolean) {
  for (const injection of injected) {
    if (injection.path === undefined ? free : !path.includes(injection.path)) continue
    const { after = 0, times = Number.POSITIVE_INFINITY } = injection
    injection.seen += 1
    if (injection.seen > after && injection.seen <= after + times) return injection.fault
  }
  return undefined
}

/** The refusal in Django REST Framework's words, singular and plural. */
function refuse(outgoing: ServerResponse, wait: number) {
  const detail = `Request was throttled. Expected available in ${wait} second${wait === 1 ? '' : 's'}.`
  outgoing.writeHead(429, { 'Content-Type': 'application/json', 'Retry-After': wait })
  outgoing.end(JSON.stringify({ detail }))
}

function busiestHour(moments: readonly number[]): number {
  const within = (end: number) => moments.filter(at => at <= end && at > end - hours).length
  return Math.max(0, ...moments.map(within))
}
