import { spawnSync } from 'node:child_process'

const run = (script: string, input: string | Buffer) =>
  spawnSync('python3', ['-X', 'utf8', '-c', script], { input, maxBuffer: 2 ** 28 })

/** Whether this machine has a Python whose `csv` reads NUL: 3.11. */
export const hasPython = run('import sys; sys.exit(sys.version_info < (3, 11))', '').status === 0

/** What a Python script prints as JSON, given something to read. */
export function runPython(script: string, input: string | Buffer): unknown {
  const { status, stdout, stderr } = run(script, input)
  if (status !== 0) throw new Error(`Python failed: ${stderr}`)
  return JSON.parse(stdout.toString('utf8'))
}
