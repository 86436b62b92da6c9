import { benchEngine } from './bench-engine.ts'
import { benchServer } from './bench-server.ts'

await benchEngine()
await benchServer()
