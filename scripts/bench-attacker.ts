import { Agent, get } from 'node:http'
import { attacks } from './attacks.ts'

// Asks one server for one thing, again and again over many connections, until it is ended.
const [address = '', name = ''] = process.argv.slice(2)
const connections = 20
const agent = new Agent({ keepAlive: true, maxSockets: connections })
let asked = 0

function ask(): void {
  const path = attacks[name]?.(asked++) ?? ''
  const headers = { 'Accept-Encoding': 'br' }
  const again = () => setImmediate(ask)
  get(address + path, { agent, headers }, response => {
    response.resume()
    response.once('close', again)
  }).once('error', again)
}

for (let connection = 0; connection < connections; connection++) ask()
console.log('asking')
