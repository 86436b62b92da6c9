import { spawnSync } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PlantedFault, plantedFaults } from './planted-faults.ts'

/**
 * Plants one fault after the other in a copy of the code, and tells which seed of the simulation
 * notices it first. `npm run plant` ends with an error when one is not noticed; `npm run plant -- lock`
 * takes those whose names have the word.
 */

const copy = join('test-results', 'planted')
const seeds = '3000'

await rm(copy, { recursive: true, force: true })
await mkdir(copy, { recursive: true })
for (const part of ['src', 'scripts/simulate.ts', 'package.json', 'tsconfig.json']) {
  await cp(part, join(copy, part), { recursive: true })
}
const lines = ['| fault | first seed | what the simulation says |', '|---|---|---|']
const [asked = ''] = process.argv.slice(2)
for (const fault of plantedFaults) if (fault.name.includes(asked)) lines.push(await tell(fault))
await rm(copy, { recursive: true })
console.log(lines.join('\n'))

async function tell(fault: PlantedFault): Promise<string> {
  const file = join(copy, fault.file)
  const text = await readFile(file, 'utf8')
  if (text.split(fault.from).length !== 2) throw new Error(`${fault.name}: it cannot be planted`)
  await writeFile(
    file,
    text.replace(fault.from, () => fault.to),
  )
  const command = ['--import', 'tsx', 'scripts/simulate.ts', '--count', seeds]
  const { stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' })
  await writeFile(file, text)
  const [, seed, said = ''] = /^Seed (\d+): (.*)/m.exec(stderr) ?? []
  console.error(`${fault.name}: ${seed ?? 'not noticed'}`)
  if (seed === undefined) process.exitCode = 1
  const first = said.split('; ')[0]?.replaceAll(/\S+\.json/g, 'a snapshot')
  return `| ${fault.name} | ${seed ?? '–'} | ${first} |`
}
