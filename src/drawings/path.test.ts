import { expect, test } from 'vitest'
import { readPath, transformPath } from './path.ts'

test('relative commands, and those of one coordinate, are read as absolute ones', () => {
  expect(readPath('M1 2l3 4h-1V0q1 1 2 0zm1 1')).toEqual([
    ['M', 1, 2],
    ['L', 4, 6],
    ['L', 3, 6],
    ['L', 3, 0],
    ['Q', 4, 1, 5, 0],
    ['Z'],
    ['M', 2, 3],
  ])
})

test('numbers may stand without a space or a nought between them', () => {
  expect(readPath('M.5-.5.25 1')).toEqual([
    ['M', 0.5, -0.5],
    ['L', 0.25, 1],
  ])
})

test('a command that drawings do without is refused', () => {
  expect(() => readPath('M0 0T1 1')).toThrow('has no command T')
})

test('what is mirrored sweeps its arcs the other way', () => {
  expect(transformPath('M1 0A1 2 0 0 1 3 4', [-1, 0, 0, 1, 0, 0])).toBe('M-1 0A1 2 0 0 0 -3 4')
})

test('what is turned by a right angle swaps the radii of its arcs', () => {
  expect(transformPath('M1 0A1 2 0 0 1 3 4', [0, -1, 1, 0, 0, 0])).toBe('M0 -1A2 1 0 0 1 4 -3')
})

test('what is scaled is moved after that', () => {
  expect(transformPath('M1 1H2', [2, 0, 0, 2, 10, 20])).toBe('M12 22L14 22')
})
