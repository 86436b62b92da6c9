import type { UseQueryResult } from '@tanstack/react-query'
import { createElement, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Shown, useShown } from './use-shown.ts'

type State = Pick<UseQueryResult<string>, 'data' | 'isFetching' | 'error'>

/** What a query shows in each of its states, one after the other. */
function shownIn(states: readonly State[]): Shown<string>[] {
  const shown: Shown<string>[] = []
  function Page() {
    const [turn, setTurn] = useState(0)
    const state = states[turn] ?? { data: undefined, isFetching: false, error: null }
    shown[turn] = useShown({
      ...state,
      refetch: async () => {},
    } as unknown as UseQueryResult<string>)
    if (turn < states.length - 1) setTurn(turn + 1)
    return null
  }
  renderToString(createElement(Page))
  return shown
}

const waiting = { data: undefined, isFetching: true, error: null }
const failed = { data: undefined, isFetching: false, error: new Error('no') }
const answered = (data: string) => ({ data, isFetching: false, error: null })

test('until an answer comes, the one before it is shown, and is said to be old', () => {
  const shown = shownIn([waiting, answered('one'), waiting, answered('two')])
  expect(shown).toMatchObject([
    { data: undefined, isStale: true },
    { data: 'one', isStale: false },
    { data: 'one', isStale: true },
    { data: 'two', isStale: false },
  ])
})

test('a failure is told once nothing is on its way, beside what was shown before', () => {
  const again = { ...failed, isFetching: true }
  const shown = shownIn([answered('one'), again, failed])
  expect(shown.map(({ data, error }) => [data, error?.message])).toEqual([
    ['one', undefined],
    ['one', undefined],
    ['one', 'no'],
  ])
})
