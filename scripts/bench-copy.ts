import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, constants } from 'node:zlib'
import { parseSnapshot } from '#snapshot/parse-snapshot.ts'
import { serializeSnapshot } from '#snapshot/serialize-snapshot.ts'
import { syntheticCatalogue } from '#testing/synthetic-catalogue.ts'
import { readCopy } from '#web/copy/catalogue-copy.ts'

const cases = [
  { size: 600, mode: 'normal' },
  { size: 600, mode: 'detailed' },
  { size: 2000, mode: 'normal' },
  { size: 2000, mode: 'detailed' },
  { size: 10_000, mode: 'normal' },
  { size: 10_000, mode: 'detailed' },
] as const
const question = '/catalogue/entries?limit=24&ordering=-time_in_space&nulls=last&status=1,4'

/**
 * What the browser's own copy costs: kilobytes over the wire, milliseconds until a worker has it,
 * memory, and how many times as long as to parse its JSON alone; then one answer.
 */
export async function benchCopy(): Promise<void> {
  console.log(
    '\nA copy in the browser: kB in brotli, ms to read, ratio to JSON.parse, MB, ms an answer',
  )
  for (const one of cases) {
    const source = 'https://synthetic.example/'
    const text = serializeSnapshot({
      ...syntheticCatalogue(one),
      source,
      captured_at: '2026-01-01T00:00:00Z',
      complete: true,
    })
    const { revision } = parseSnapshot(text, 'synthetic')
    await readCopy(text, revision, source)
    const parse = timed(() => JSON.parse(text))
    collectGarbage()
    const before = process.memoryUsage().heapUsed
    const began = performance.now()
    const copy = await readCopy(text, revision, source)
    const read = performance.now() - began
    collectGarbage()
    const kept = (process.memoryUsage().heapUsed - before) / 1_000_000
    copy.ask(question)
    const answer = timed(() => copy.ask(question))
    console.log(
      `${String(one.size).padStart(7)} craft, ${one.mode.padEnd(8)}`,
      ...[wireSize(text) / 1000, read, read / parse, kept, answer].map((value, place) =>
        value.toFixed(place < 2 ? 0 : 1).padStart(8),
      ),
    )
  }
}

// What is not collected counts as kept.
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** As the server compresses what it holds. */
const wireSize = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength

function timed(act: () => unknown): number {
  const began = performance.now()
  act()
  return performance.now() - began
}
