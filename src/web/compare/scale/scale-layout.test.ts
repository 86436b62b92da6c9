import { describe, expect, test } from 'vitest'
import { craftOutline } from './craft-outline.ts'
import { person } from './person.ts'
import { layOutScale } from './scale-layout.ts'

const stander = (height: number, diameter: number, type = 2) => ({
  letter: 'A',
  name: 'Craft',
  outline: craftOutline(type, { height, diameter }),
})

const rows: Record<string, ReturnType<typeof stander>[]> = {
  'one capsule': [stander(5, 2.4)],
  'a giant beside a box': [stander(50, 9, 6), stander(0.3, 0.3, 5)],
  'four that lie': Array.from({ length: 4 }, () => stander(37, 5, 3)),
  nobody: [],
}

describe.each(Object.entries(rows))('%s', (_, craft) => {
  const layout = layOutScale(craft)
  const outlines = [person, ...craft.map(({ outline }) => outline)]
  const boxes = [layout.person, ...layout.craft].map(({ left, top }, n) => {
    const { x, y, width, height } = outlines[n]?.bounds ?? { x: 0, y: 0, width: 0, height: 0 }
    const at = (metres: number) => metres * layout.scale
    return {
      from: left + at(x),
      to: left + at(x + width),
      top: top + at(y),
      foot: top + at(y + height),
    }
  })

  test('all stand on one ground, in the figure, none over another', () => {
    for (const [n, { from, to, top, foot }] of boxes.entries()) {
      expect(foot).toBeCloseTo(layout.ground, 6)
      expect(top).toBeGreaterThan(0)
      expect(from).toBeGreaterThan(boxes[n - 1]?.to ?? 100)
      expect(to).toBeLessThan(layout.width)
    }
  })

  test('the ruler is at their scale, and can be read', () => {
    const places = [layout.ground, ...layout.ticks.map(({ y }) => y)]
    for (const { metres, y } of layout.ticks) {
      expect(layout.ground - y).toBeCloseTo(metres * layout.scale, 6)
      expect(y).toBeGreaterThan(0)
    }
    for (const [n, y] of places.slice(1).entries()) expect((places[n] ?? 0) - y).toBeGreaterThan(50)
  })
})
