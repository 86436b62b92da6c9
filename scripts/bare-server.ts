import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// The yardstick: node:http alone, sending the bytes and headers of one answer of ours.
const answer = await fetch(process.argv[2] ?? '', { headers: { 'accept-encoding': 'identity' } })
const body = Buffer.from(await answer.arrayBuffer())
const own = new Set(['connection', 'date', 'keep-alive'])
const headers = Object.fromEntries([...answer.headers].filter(([name]) => !own.has(name)))

const server = createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`Bare server: http://127.0.0.1:${port}/`)
})
