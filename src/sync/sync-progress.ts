import type { Writable } from 'node:stream'
import { SingleBar } from 'cli-progress'
import { printable } from '#environment/printable.ts'
import type { SyncEvent } from './sync-outcome.ts'

export interface Progress {
  onEvent(event: SyncEvent): void
  stop(): void
}

/** Where progress is written: a terminal gets a bar, anything else plain lines. */
export type ProgressStream = Writable & { isTTY?: boolean }

export function createProgress(stream: ProgressStream): Progress {
  const writeLine = (line: string) => stream.write(`${printable(line)}\n`)
  if (!stream.isTTY) {
    return {
      onEvent: event => writeLine(event.kind === 'page' ? pageLine(event) : eventLine(event)),
      stop: () => {},
    }
  }
  const bar = new SingleBar({
    stream: stream as NodeJS.WriteStream,
    format:
      '{list} [{bar}] {value}/{total} · page {page}/{pages} · {callsLeft} calls left · {eta_formatted} to go',
    hideCursor: true,
    clearOnComplete: true,
  })
  return { onEvent: event => showOnBar(bar, event, writeLine), stop: () => bar.stop() }
}

type PageEvent = SyncEvent & { kind: 'page' }

function showOnBar(bar: SingleBar, event: SyncEvent, writeLine: (line: string) => void) {
  if (event.kind !== 'page') {
    bar.stop()
    writeLine(eventLine(event))
    return
  }
  const { records, count } = event
  const payload = { ...event, list: titleOf(event.list) }
  if (bar.isActive && bar.getTotal() === count) bar.update(records, payload)
  else bar.start(count, records, payload)
}

const titleOf = (list: string) => list.replaceAll('_', ' ')

const pageLine = ({ list, page, pages, records, count, callsLeft }: PageEvent) =>
  `Page ${page} of ${pages}: ${records} of ${count} ${titleOf(list)}, ${callsLeft} calls left`

function eventLine(event: Exclude<SyncEvent, PageEvent>): string {
  switch (event.kind) {
    case 'retry':
      return `${event.reason}; trying again in ${(event.wait / 1000).toFixed(1)} seconds`
    case 'damaged':
      return `Passed over a damaged snapshot. ${event.reason}`
    case 'note':
      return event.text
    case 'publishing':
      return 'Publishing'
  }
}
