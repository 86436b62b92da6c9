import { parseArgs } from 'node:util'
import { startLl2StandIn } from './ll2-stand-in.ts'

// By hand: `npx tsx src/testing/ll2-stand-in-main.ts --size 640`, then `LL2_URL=… npm run sync`.
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '640' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
    limit: { type: 'string', default: '15' },
  },
})
const { url } = await startLl2StandIn({
  size: Number(values.size),
  seed: Number(values.seed),
  port: Number(values.port),
  limit: Number(values.limit),
})
console.log(`LL2_URL=${url}`)
