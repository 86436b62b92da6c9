import { stopSignal } from './stop-signal.ts'
import { runSyncCommand } from './sync-command.ts'

const { argv, env, stdout, stderr } = process
const context = { variables: env, stdout, stderr, signal: stopSignal() }
process.exitCode = await runSyncCommand(argv.slice(2), context)
