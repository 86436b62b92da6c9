/** Who only passes by aims at nothing; who stays this long, in milliseconds, may press. */
const stay = 60

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Prepares what a control or a link leads to once somebody stays at it; one at a time.
 * @param isPressed - who presses it, or touches it with a finger, does not pass by
 */
export function aim(prepare: () => void, isPressed = false): void {
  leave()
  if (isPressed) prepare()
  else timer = setTimeout(prepare, stay)
}

export const leave = (): void => clearTimeout(timer)
