import { expect, test } from 'vitest'
import { typePlate } from '#drawings/plate.ts'
import { drawingSubject } from './drawing-subject.ts'

const types = [
  { id: 2, name: 'Capsule', subject: 'a capsule' },
  { id: 3, name: 'Spaceplane', subject: 'a spaceplane' },
  { id: 4, name: 'Cargo Resupply', subject: 'a cargo ship' },
  { id: 5, name: 'Mass Simulator', subject: 'a mass simulator' },
  { id: 6, name: 'Reuseable Upper Stage', subject: 'an upper stage' },
  { id: 7, name: 'Lander', subject: 'a lander' },
  { id: 1, name: 'Unknown', subject: 'an orbit' },
]

test.each(types)('an unknown craft of type $id, $name, is drawn as $subject', type => {
  expect(drawingSubject({ name: 'Something new', type })).toBe(type.subject)
})

test('each type is drawn in its own way', () => {
  const plates = types.map(type =>
    typePlate(type)
      .strokes.map(({ d }) => d)
      .join(),
  )
  expect(new Set(plates).size).toBe(types.length)
})

test('no configuration and no type are drawn as an orbit', () => {
  expect(drawingSubject(null)).toBe('an orbit')
  expect(drawingSubject({ name: '', type: null })).toBe('an orbit')
  expect(typePlate(null)).toEqual(typePlate({ id: 1 }))
})

test.each([
  ['Soyuz MS', 'a Soyuz MS'],
  ['Orion', 'an Orion'],
  ['HTV-X', 'an HTV-X'],
  ['X-37B', 'an X-37B'],
  ['Apollo CSM', 'an Apollo command and service module'],
  ['Space Shuttle', 'a Space Shuttle orbiter'],
])('%s is called %s', (name, subject) => {
  expect(drawingSubject({ name, type: { id: 2, name: 'Capsule' } })).toBe(subject)
})
