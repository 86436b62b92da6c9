import { expect, test } from 'vitest'
import { type DrawingName, drawingName } from './drawing-name.ts'
import { drawingOf, drawings } from './drawing-of.ts'

/** Names as Launch Library 2 has them, and as people write them. */
const names: readonly (readonly [name: string, drawing: DrawingName])[] = [
  ['Vostok', 'Vostok'],
  ['Voskhod', 'Voskhod'],
  ['Mercury', 'Mercury'],
  ['Gemini', 'Gemini'],
  ['Soyuz', 'Soyuz'],
  ['Soyuz 7K-OK', 'Soyuz'],
  ['Soyuz 7K-T', 'Soyuz'],
  ['Soyuz 7K-TM', 'Soyuz'],
  ['Soyuz T', 'Soyuz TM'],
  ['Soyuz TM', 'Soyuz TM'],
  ['Soyuz-TM', 'Soyuz TM'],
  ['Soyuz TMA', 'Soyuz TM'],
  ['Soyuz TMA-M', 'Soyuz TM'],
  ['Soyuz MS', 'Soyuz MS'],
  ['Soyuz-MS', 'Soyuz MS'],
  ['SOYUZ MS', 'Soyuz MS'],
  ['Soyuz 7K-L1', 'Zond'],
  ['Zond', 'Zond'],
  ['Progress 7K-TG', 'Progress 7K-TG'],
  ['Progress', 'Progress'],
  ['Progress-M', 'Progress'],
  ['Progress-M1', 'Progress'],
  ['Progress M-SO1', 'Progress'],
  ['Progress-MS', 'Progress'],
  ['Apollo', 'Apollo command and service module'],
  ['Apollo CSM', 'Apollo command and service module'],
  ['Apollo Command/Service Module', 'Apollo command and service module'],
  ['Apollo CSM with LM', 'Apollo with its lunar module'],
  ['Apollo CSM/LM', 'Apollo with its lunar module'],
  ['Apollo Lunar Module', 'Apollo lunar module'],
  ['Lunar Module', 'Apollo lunar module'],
  ['TKS', 'TKS'],
  ['Space Shuttle', 'Space Shuttle orbiter'],
  ['Space Shuttle Orbiter', 'Space Shuttle orbiter'],
  ['Buran', 'Buran'],
  ['Shenzhou', 'Shenzhou'],
  ['Tianzhou', 'Tianzhou'],
  ['Mengzhou', 'Mengzhou'],
  ['ATV', 'ATV'],
  ['Automated Transfer Vehicle', 'ATV'],
  ['HTV', 'HTV'],
  ['H-II Transfer Vehicle', 'HTV'],
  ['HTV-X', 'HTV-X'],
  ['Cygnus', 'Cygnus Enhanced'],
  ['Cygnus Standard', 'Cygnus Standard'],
  ['Cygnus Enhanced', 'Cygnus Enhanced'],
  ['Dragon', 'Dragon 1'],
  ['Dragon CRS', 'Dragon 1'],
  ['SpaceX Dragon', 'Dragon 1'],
  ['Dragon 1', 'Dragon 1'],
  ['Crew Dragon', 'Crew Dragon'],
  ['Crew Dragon 2', 'Crew Dragon'],
  ['Dragon 2', 'Crew Dragon'],
  ['Cargo Dragon', 'Cargo Dragon'],
  ['Cargo Dragon 2', 'Cargo Dragon'],
  ['Dragon 2 Cargo', 'Cargo Dragon'],
  ['CST-100 Starliner', 'Starliner'],
  ['Starliner', 'Starliner'],
  ['Orion', 'Orion'],
  ['Orion MPCV', 'Orion'],
  ['Dream Chaser', 'Dream Chaser'],
  ['Dream Chaser Cargo System', 'Dream Chaser'],
  ['X-37B', 'X-37B'],
  ['X-37B OTV', 'X-37B'],
  ['Starship', 'Starship'],
  ['SpaceShipTwo', 'SpaceShipTwo'],
  ['SpaceShip Two', 'SpaceShipTwo'],
  ['Gaganyaan', 'Gaganyaan crew module'],
]

test.each(names)('%s is drawn as %s', (name, drawing) => {
  expect(drawingName({ name })).toBe(drawing)
  expect(drawingOf({ name, family: [] })?.name).toBe(drawing)
})

test.each([
  'Chinese reusable spacecraft',
  'Synthetic Capsule Mk 6',
  'SpaceShipOne',
  'Dragon XL',
  'Starship HLS lander demonstrator',
  'Merkur',
  'Orionis',
  '',
])('%s is not taken for something that is drawn', name => {
  expect(drawingName({ name })).toBeNull()
  expect(drawingOf({ name })).toBeNull()
})

test('a configuration of another name is drawn as its family is, its own name before all', () => {
  expect(drawingName({ name: '7K-ST', family: [{ name: 'Soyuz' }] })).toBe('Soyuz')
  expect(drawingName({ name: 'X', family: [{ name: 'None' }, { name: 'Shenzhou' }] })).toBe(
    'Shenzhou',
  )
  expect(drawingName({ name: 'Soyuz MS', family: [{ name: 'Soyuz' }] })).toBe('Soyuz MS')
  expect(drawingName({ name: 'Unknown', family: null })).toBeNull()
})

test('every drawing is found by some name', () => {
  const found = new Set(names.map(([, drawing]) => drawing))
  expect(drawings.map(({ name }) => name).filter(name => !found.has(name))).toEqual([])
})
