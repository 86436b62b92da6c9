/** Who only passes by aims at nothing; who stays this long, in milliseconds, may press. */
const stay = 60

let timer: ReturnType<typeof setTimeout> | undefined

/** Prepares what a control leads to once somebody stays at it; one control at a time. */
export function aim(prepare: () => void): void {
  leave()
  timer = setTimeout(prepare, stay)
}

export const leave = (): void => clearTimeout(timer)
