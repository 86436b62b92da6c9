import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Runs a built program in this process, so that signals and the exit code are its own.
const [node, , program, ...options] = process.argv
const file = fileURLToPath(new URL(`../dist/${program}/main.js`, import.meta.url))
if (!existsSync(file)) {
  console.error('Nothing is built yet: run "npm run build" first.')
  // As for options that cannot be used: nothing was tried.
  process.exit(2)
}
process.argv = [node, file, ...options]
await import(file)
