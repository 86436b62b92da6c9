import { parseArgs } from 'node:util'
import { startLl2StandIn } from './ll2-stand-in.ts'

// To try things by hand: `npm run stand-in`, then `LL2_URL=… npm run sync` beside it.
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
