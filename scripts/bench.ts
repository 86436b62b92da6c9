import { benchEngine } from './bench-engine.ts'
import { benchServer } from './bench-server.ts'
import { benchSwap } from './bench-swap.ts'

await benchEngine()
await benchServer()
await benchSwap()
