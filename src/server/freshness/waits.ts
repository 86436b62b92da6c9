import { minutes, seconds } from '#environment/milliseconds.ts'
import { thisMachine } from '#machine/this-machine.ts'

const firstRetry = 5 * minutes

/** The longest a timer waits: for what is only asked for. */
export const never = 2 ** 31 - 1

// Chance parts servers that started at once: each waits between 0.9 and 1.1 intervals.
const surePart = 0.9
const chancePart = 0.2

/**
 * How long to wait for the next of regular attempts. All times here are milliseconds.
 * @param chance - at least 0, below 1
 */
export const regularWait = (interval: number, chance = thisMachine.random()): number =>
  dueIn(interval, 0, chance)

/** How long to wait when the data is of some age already; below zero when it is overdue. */
export const dueIn = (interval: number, age: number, chance = thisMachine.random()): number =>
  interval * (surePart + chancePart * chance) - Math.max(0, age)

/** The age at which data may be due at the earliest, as the sync command is told: `19440s`. */
export const leastInterval = (interval: number): string =>
  `${Math.max(1, Math.floor((interval * surePart) / seconds))}s`

/** How long to wait after so many failures in a row: some minutes, then twice as long each time. */
export const waitAfterFailures = (
  interval: number,
  failures: number,
  chance = thisMachine.random(),
): number => regularWait(Math.min(interval, firstRetry * 2 ** (failures - 1)), chance)
