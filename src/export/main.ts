import { runExportCommand } from './export-command.ts'

const { argv, env, stdout, stderr } = process
// Beside the other programs, which are built: the pages' sources would have to be compiled first.
const dist = new URL('..', import.meta.url)
process.exitCode = await runExportCommand(argv.slice(2), { variables: env, dist, stdout, stderr })
