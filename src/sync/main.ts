import { runSyncCommand } from './sync-command.ts'

const { argv, env, stdout, stderr } = process
process.exitCode = await runSyncCommand(argv.slice(2), { variables: env, stdout, stderr })
