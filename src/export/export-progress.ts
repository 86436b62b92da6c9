import { SingleBar } from 'cli-progress'

export interface Progress {
  start(steps: number): void
  /** One step is done. */
  advance(): void
  stop(): void
}

/** Where progress is written: a terminal gets a bar, anything else nothing. */
export type ProgressStream = { write(text: string): unknown; isTTY?: boolean }

export function createProgress(stream: ProgressStream): Progress {
  if (!stream.isTTY) return { start: () => {}, advance: () => {}, stop: () => {} }
  const bar = new SingleBar({
    stream: stream as NodeJS.WriteStream,
    format: 'Writing [{bar}] {value}/{total} · {eta_formatted} to go',
    hideCursor: true,
    clearOnComplete: true,
  })
  return {
    start: steps => bar.start(steps, 0),
    advance: () => bar.increment(),
    stop: () => bar.stop(),
  }
}
