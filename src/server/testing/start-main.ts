import { bundledProgram } from './bundled-program.ts'
import { type ProgramOptions, startProgram } from './start-program.ts'

const program = await bundledProgram('server')

/**
 * Starts the server of the sources as a process of its own; it ends with the test at the latest.
 * @param withNode - options of Node's own
 */
export const startMain = (
  env: Record<string, string>,
  { withNode = [], ...options }: ProgramOptions & { withNode?: string[] } = {},
) => startProgram([...withNode, program], env, options)
