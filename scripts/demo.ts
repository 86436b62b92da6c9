import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isBuilt } from './is-built.ts'
import { writeDemo } from './write-demo.ts'

/** Serves the catalogue on an invented copy, without a network; builds it first where need be. */

const root = fileURLToPath(new URL('..', import.meta.url))
if (!(await isBuilt(root))) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' })
// Its line for each request would hide the address.
Object.assign(process.env, { LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' }, await writeDemo())
// In this process, so that signals and the exit code are the server's own.
await import(new URL('../dist/server/main.js', import.meta.url).href)
