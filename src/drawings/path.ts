/** One command of a path, with all its places absolute. */
export type Command = readonly [letter: 'M' | 'L' | 'Q' | 'C' | 'A' | 'Z', ...values: number[]]

/** How x and y of a place come from its old x and y: `[a, b, c, d, e, f]` as in SVG's `matrix`. */
export type Matrix = readonly [number, number, number, number, number, number]

/** How many values a command takes. */
const amounts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 }

/**
 * Reads path data of the commands M, L, H, V, Q, C, A and Z, absolute or relative.
 * @throws Error for any other
 */
export function readPath(d: string): Command[] {
  const commands: Command[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const [, letter = '', text = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const name = letter.toUpperCase()
    const amount = amounts[name]
    if (amount === undefined) throw new Error(`A drawing has no command ${letter}: ${d}`)
    const values = (text.match(/-?(?:\d*\.\d+|\d+\.?)(?:e-?\d+)?/g) ?? []).map(Number)
    if (name === 'Z') {
      commands.push(['Z'])
      ;[x, y] = [startX, startY]
    }
    const [fromX, fromY] = letter === name ? [0, 0] : [1, 1]
    for (let at = 0; at < values.length; at += amount) {
      const own = values.slice(at, at + amount)
      const [first = 0] = own
      const [baseX, baseY] = [fromX * x, fromY * y]
      if (name === 'H') commands.push(['L', first + baseX, y])
      else if (name === 'V') commands.push(['L', x, first + baseY])
      else if (name === 'A') {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, endX = 0, endY = 0] = own
        commands.push(['A', rx, ry, turn, large, sweep, endX + baseX, endY + baseY])
      } else {
        const places = own.map((value, n) => value + (n % 2 ? baseY : baseX))
        // What follows the first place of a move are lines.
        commands.push([name === 'M' && at > 0 ? 'L' : (name as 'M'), ...places])
      }
      const [endX = x, endY = y] = (commands.at(-1) ?? []).slice(-2) as number[]
      ;[x, y] = [endX, endY]
      if (name === 'M' && at === 0) [startX, startY] = [x, y]
    }
  }
  return commands
}

/** Moves, turns by right angles, mirrors or scales path data. */
export function transformPath(d: string, matrix: Matrix): string {
  const [a, b, c, dd, e, f] = matrix
  const scale = Math.hypot(a, b)
  const isMirrored = a * dd - b * c < 0
  const place = (x = 0, y = 0) => [a * x + c * y + e, b * x + dd * y + f]
  return readPath(d)
    .map(([letter, ...values]) => {
      if (letter === 'A') {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, x, y] = values
        const radii = a === 0 ? [ry, rx] : [rx, ry]
        const end = place(x, y)
        const way = isMirrored ? 1 - sweep : sweep
        return letter + written([...radii.map(r => r * scale), turn, large, way, ...end])
      }
      const places: number[] = []
      for (let at = 0; at < values.length; at += 2) {
        places.push(...place(values[at], values[at + 1]))
      }
      return letter + written(places)
    })
    .join('')
}

/** To the millimetre. */
const written = (values: readonly number[]) =>
  values.map(value => Math.round(value * 1000) / 1000).join(' ')
