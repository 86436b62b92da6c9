import type { Hono } from 'hono'
import type { Detail } from '#ll2/errors.ts'
import { dataHeaders } from '../http/headers.ts'
import { refuseForNow } from '../http/refusal.ts'

type Answering = Pick<Hono, 'fetch'>

const textHeaders = {
  ...dataHeaders,
  'Cache-Control': 'no-store',
  'Content-Type': 'text/plain; charset=utf-8',
}

/** The process is there and answers, whatever it answers. */
export const healthy = () => new Response('ok', { headers: textHeaders })

/** What is told before the first data is there, and when the server is about to end. */
export const starting: Detail = { detail: 'The catalogue is starting.' }
export const ending: Detail = { detail: 'The server is shutting down.' }

/** While the data is being loaded: whoever comes is told to come again. */
export const whileStarting: Answering = {
  fetch: ({ url }) => (pathOf(url) === '/healthz' ? healthy() : refuseForNow(starting)),
}

/** While the server takes its leave: it answers all the same, but asks for nobody new. */
export const whileDraining = ({ fetch }: Answering): Answering => ({
  fetch: (request, ...rest) =>
    pathOf(request.url) === '/readyz' ? refuseForNow(ending) : fetch(request, ...rest),
})

const pathOf = (url: string) => new URL(url).pathname
