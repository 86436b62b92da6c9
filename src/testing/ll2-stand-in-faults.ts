import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** One request to the stand-in, and the answer it would get. */
export interface Exchange {
  url: URL
  outgoing: ServerResponse
  /** The true answer's body. */
  body: () => Promise<string>
}

/** Answers a request in another way than LL2 would. */
export type Fault = (exchange: Exchange) => void | Promise<void>

function send(outgoing: ServerResponse, body: string, status = 200, headers = {}) {
  outgoing.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  outgoing.end(body)
}

/** A page of a list, open to be spoiled. */
export interface SpoiltPage {
  count: unknown
  next: unknown
  results: Record<string, unknown>[]
  [member: string]: unknown
}

/** All that can go wrong, by name. */
export const faults = {
  status:
    (status: number, body = '{"detail":"Something went wrong."}', headers = {}): Fault =>
    ({ outgoing }) =>
      send(outgoing, body, status, headers),

  redirect:
    (location: string): Fault =>
    ({ outgoing }) =>
      send(outgoing, '', 302, { Location: location }),

  /** Answers after a while. */
  slow:
    (milliseconds: number): Fault =>
    async ({ outgoing, body }) => {
      const text = await body()
      await wait(milliseconds)
      send(outgoing, text)
    },

  /** Sends a byte now and then, and so is never silent for long and never done. */
  trickle:
    (pause = 20): Fault =>
    async ({ outgoing, body }) => {
      const text = await body()
      outgoing.writeHead(200, { 'Content-Type': 'application/json' })
      for (const byte of text) {
        if (outgoing.destroyed) return
        outgoing.write(byte)
        await wait(pause)
      }
      outgoing.end()
    },

  /** Breaks the connection before any answer. */
  reset:
    (): Fault =>
    ({ outgoing }) => {
      outgoing.socket?.resetAndDestroy()
    },

  /** Breaks the connection amid the body. */
  cut:
    (): Fault =>
    async ({ outgoing, body }) => {
      const text = await body()
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': text.length })
      outgoing.write(text.slice(0, text.length / 2), () => outgoing.destroy())
    },

  html:
    (): Fault =>
    ({ outgoing }) =>
      send(outgoing, '<!doctype html><title>Maintenance</title>', 200, {
        'Content-Type': 'text/html',
      }),

  /** A whole answer whose JSON ends too soon. */
  truncated:
    (): Fault =>
    async ({ outgoing, body }) =>
      send(outgoing, (await body()).slice(0, -9)),

  /** So many bytes of JSON that never end a string. */
  huge:
    (bytes: number): Fault =>
    ({ outgoing }) =>
      send(outgoing, `{"count":1,"results":["${'x'.repeat(bytes)}"]}`),

  /** Lists within lists, so many deep, which are whole JSON. */
  deep:
    (levels: number): Fault =>
    ({ outgoing }) =>
      send(outgoing, '['.repeat(levels) + ']'.repeat(levels)),

  json:
    (value: unknown): Fault =>
    ({ outgoing }) =>
      send(outgoing, JSON.stringify(value)),

  /** The true page with something changed in it. */
  spoilt:
    (spoil: (page: SpoiltPage, url: URL) => void): Fault =>
    async ({ outgoing, body, url }) => {
      const page = JSON.parse(await body())
      spoil(page, url)
      send(outgoing, JSON.stringify(page))
    },

  /** The true answer, after something happened. */
  after:
    (happening: () => void): Fault =>
    async ({ outgoing, body }) => {
      happening()
      send(outgoing, await body())
    },
}
