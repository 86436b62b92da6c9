import { parseArgs } from 'node:util'
import { benchEngine } from './bench-engine.ts'
import { benchServer } from './bench-server.ts'
import { benchVictims } from './bench-victims.ts'

const parts = { engine: benchEngine, server: benchServer, victims: benchVictims }

const { values } = parseArgs({
  options: {
    engine: { type: 'boolean' },
    server: { type: 'boolean' },
    victims: { type: 'boolean' },
  },
})
const names = ['engine', 'server', 'victims'] as const
const chosen = names.filter(name => values[name])
for (const name of chosen.length ? chosen : names) await parts[name]()
