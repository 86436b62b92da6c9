import { parseArgs } from 'node:util'
import { benchEngine } from './bench-engine.ts'
import { benchPages } from './bench-pages.ts'
import { benchServer } from './bench-server.ts'
import { benchSwap } from './bench-swap.ts'
import { benchVictims } from './bench-victims.ts'

const parts = {
  engine: benchEngine,
  server: benchServer,
  swap: benchSwap,
  victims: benchVictims,
  pages: benchPages,
}

const option = { type: 'boolean' } as const
const { values } = parseArgs({
  options: { engine: option, server: option, swap: option, victims: option, pages: option },
})
const names = ['engine', 'server', 'swap', 'victims', 'pages'] as const
const chosen = names.filter(name => values[name])
for (const name of chosen.length ? chosen : names) await parts[name]()
