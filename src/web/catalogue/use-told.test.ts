import { createElement, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Shown } from '../data/use-shown.ts'
import { useTold } from './use-told.ts'

interface State {
  asked: string
  list: 'here' | 'on its way' | 'never there' | 'failed'
  isLasting?: boolean
}

/** What is told in each of some states, one after the other. */
function toldIn(states: readonly State[]): string[] {
  const told: string[] = []
  function Page() {
    const [turn, setTurn] = useState(0)
    const { asked, list, isLasting = false } = states[turn] ?? { asked: '', list: 'here' }
    const shown: Shown<string> = {
      data: list === 'never there' ? undefined : 'rows',
      isStale: list !== 'here',
      error: list === 'failed' ? new Error('no') : null,
      retry: () => {},
    }
    told[turn] = useTold(asked, shown, isLasting)
    if (turn < states.length - 1) setTurn(turn + 1)
    return null
  }
  renderToString(createElement(Page))
  return told
}

test('what is asked for is told with its list', () => {
  const states: State[] = [
    { asked: 'all', list: 'here' },
    { asked: 'some', list: 'on its way' },
    { asked: 'fewer', list: 'on its way' },
    { asked: 'fewer', list: 'here' },
    { asked: 'none', list: 'here' },
  ]
  expect(toldIn(states)).toEqual(['all', 'all', 'all', 'fewer', 'none'])
})

test.each<[string, Partial<State>]>([
  ['that is waited for', { isLasting: true }],
  ['that failed', { list: 'failed' }],
  ['of which there is nothing to see', { list: 'never there' }],
])('it is not held back for a list %s', (_, state) => {
  const states: State[] = [
    { asked: 'all', list: 'here' },
    { asked: 'some', list: 'on its way', ...state },
  ]
  expect(toldIn(states)).toEqual(['all', 'some'])
})
