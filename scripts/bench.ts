import { parseArgs } from 'node:util'
import { benchCopy } from './bench-copy.ts'
import { benchEngine } from './bench-engine.ts'
import { benchPages } from './bench-pages.ts'
import { benchServer } from './bench-server.ts'
import { benchSwap } from './bench-swap.ts'
import { benchVictims } from './bench-victims.ts'
import { benchWeb } from './bench-web.ts'

const parts = {
  engine: benchEngine,
  server: benchServer,
  swap: benchSwap,
  victims: benchVictims,
  pages: benchPages,
  copy: benchCopy,
  web: benchWeb,
}

const option = { type: 'boolean' } as const
const { values } = parseArgs({
  options: {
    engine: option,
    server: option,
    swap: option,
    victims: option,
    pages: option,
    copy: option,
    web: option,
  },
})
const names = ['engine', 'server', 'swap', 'victims', 'pages', 'copy', 'web'] as const
const chosen = names.filter(name => values[name])
for (const name of chosen.length ? chosen : names) await parts[name]()
