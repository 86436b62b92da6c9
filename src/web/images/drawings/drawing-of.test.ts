import { expect, test } from 'vitest'
import { drawingSubject } from '../drawing-subject.ts'
import { capsule } from './capsule.ts'
import { cargoShip } from './cargo-ship.ts'
import { drawingOf } from './drawing-of.ts'
import { lander } from './lander.ts'
import { massSimulator } from './mass-simulator.ts'
import { orbit } from './orbit.ts'
import { spaceplane } from './spaceplane.ts'
import { upperStage } from './upper-stage.ts'

test.each([
  { id: 2, name: 'Capsule', subject: 'a capsule', drawing: capsule },
  { id: 3, name: 'Spaceplane', subject: 'a spaceplane', drawing: spaceplane },
  { id: 4, name: 'Cargo Resupply', subject: 'a cargo ship', drawing: cargoShip },
  { id: 5, name: 'Mass Simulator', subject: 'a mass simulator', drawing: massSimulator },
  { id: 6, name: 'Reuseable Upper Stage', subject: 'an upper stage', drawing: upperStage },
  { id: 7, name: 'Lander', subject: 'a lander', drawing: lander },
  { id: 1, name: 'Unknown', subject: 'an orbit', drawing: orbit },
])('type $id, $name, is drawn as $subject', ({ id, name, subject, drawing }) => {
  expect(drawingOf({ id, name })).toBe(drawing)
  expect(drawingSubject({ id, name })).toBe(subject)
})

test('no type is drawn as an orbit', () => {
  expect(drawingOf(null)).toBe(orbit)
  expect(drawingSubject(null)).toBe('an orbit')
})
