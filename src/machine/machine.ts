import type { Disk } from './disk.ts'

/**
 * All that a process has of the machine it runs on, to sync and to serve what was synced: whoever
 * has another one runs the same code on a disk, by a clock and over a network of its own.
 */
export interface Machine extends MachineClock, Timers {
  disk: Disk
  fetch: (url: URL, options: RequestInit) => Promise<Response>
  /** At least 0, below 1. */
  random(): number
  /** A name that no other process gives to anything. */
  uuid(): `${string}-${string}-${string}-${string}-${string}`
  /** This process among those of its host. */
  pid: number
  /** Whose processes can be seen by their ids: those of the same container, if there are any. */
  host: string
  /** Tells whether a process of this host runs, also one of another user. */
  isAlive(pid: number): boolean
}

/** Two clocks: the one on the wall, which may be set, and the one since the start, which may not. */
export interface MachineClock {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since the machine was started. */
  uptime(): number
  /** Names that start, so that times since another one are not taken for times since this one. */
  boot: string
}

/** Waiting and measuring, which no setting of a clock changes. All times are milliseconds. */
export interface Timers {
  /** @returns what calls it off */
  after(milliseconds: number, task: () => void): () => void
  /** The same again and again; nothing is kept alive by it. */
  every(milliseconds: number, task: () => void): () => void
  /** @throws the signal's reason when it is aborted */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** Lets all else that is ready have its turn. */
  turn(): Promise<void>
  /** Since any moment: only differences tell something. */
  elapsed(): number
}
