import type { Context } from 'hono'
import { notFound } from '#ll2/errors.ts'
import type { PreviewContent, Previews } from '#pages/preview/preview.ts'
import { createAnswerStore } from '../http/answer-store.ts'
import { tagOf } from '../http/entity-tag.ts'
import { cachedData, dataHeaders } from '../http/headers.ts'
import { refuse } from '../http/refusal.ts'
import { targetOf } from '../http/request-target.ts'
import { type AnswerHead, notModified, StoredAnswer } from '../http/stored-answer.ts'
import type { Site } from '../site.ts'
import type { Ask } from '../web-app/ask.ts'
import { isSearch } from '../web-app/rendered-pages.ts'

const cacheBytes = 32 * 1024 * 1024

/** Pictures being drawn or waiting for it. Who comes while there are so many is asked to come back. */
const mostUnderWay = 8

/** Seconds, in which those under way are done. */
const retryAfter = 2

/**
 * `/previews/….png`: the pictures that links to our pages are shown with, anywhere. What is drawn
 * once is kept, but for searches, of which there are endlessly many.
 */
export function previewsHandler(
  { snapshot, version, baseUrl }: Site,
  previews: Previews,
  ask: Ask,
): (c: Context) => Promise<Response> {
  const finished = createAnswerStore(cacheBytes)
  const underWay = new Map<string, Promise<StoredAnswer>>()

  const isFull = (address: string) => underWay.size >= mostUnderWay && !underWay.has(address)

  async function draw(address: string, head: AnswerHead, content: PreviewContent) {
    try {
      const png = await previews.draw(content)
      const answer = new StoredAnswer(head, Buffer.from(png.buffer), null)
      if (!isSearch(address)) finished.set(address, answer)
      return answer
    } finally {
      underWay.delete(address)
    }
  }

  return async c => {
    const address = previews.addressOf(targetOf(c))
    if (!address) return missing()
    const held = finished.get(address)
    if (held) return held.respond(c)
    if (isFull(address)) return busy()

    const content = await previews.describe(address, path => ask(path, baseUrl(undefined)))
    if (!content) return missing()
    const head: AnswerHead = {
      status: 200,
      tag: tagOf(version, snapshot.revision, String(snapshot.captured_at), address),
      headers: pictureHeaders,
    }
    const unchanged = notModified(c, head, 'identity')
    if (unchanged) return unchanged
    // Others came while this one was being described, and may have had it drawn.
    const made = finished.get(address)
    if (made) return made.respond(c)
    if (isFull(address)) return busy()
    const drawing = underWay.get(address) ?? draw(address, head, content)
    underWay.set(address, drawing)
    return (await drawing).respond(c)
  }
}

const pictureHeaders = {
  ...dataHeaders,
  // Other sites show them.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': cachedData,
  'Content-Type': 'image/png',
}

const missing = () => refuse({ status: 404, body: notFound })

const busy = () =>
  refuse(
    { status: 503, body: { detail: 'Many pictures are being drawn. Try again in a moment.' } },
    { 'Retry-After': String(retryAfter) },
  )
