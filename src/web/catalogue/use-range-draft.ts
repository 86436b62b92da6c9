import { useEffect, useRef, useState } from 'react'
import type { RangeField } from '#ll2/range-fields.ts'
import type { CatalogueSearch } from './catalogue-search.ts'
import type { Amount } from './range-amount.ts'
import { type DraftProblem, draftOf, type End, type RangeDraft, readDraft } from './range-draft.ts'
import { type RangeEnds, rangeOf, withRange } from './range-groups.ts'
import type { Go } from './use-catalogue.ts'

/** Typing is sent on after this pause. */
const pause = 600
/** After this pause the next key begins a new entry in the history. */
const burst = 2000

/**
 * The fields of a range keep a draft; the URL gets it when it can be used: on Enter, on leaving a
 * field, after a pause. What cannot be used stays in the fields, and the problem is told. A URL
 * that changes elsewhere fills them anew.
 */
export function useRangeDraft(field: RangeField, search: CatalogueSearch, go: Go) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Other filters may change between a key and the end of its pause.
  const latest = useRef(search)
  const current = keyOf(rangeOf(search, field))
  const [state, setState] = useState(() => fill(field, search))
  const [sent, setSent] = useState({ key: current, at: 0 })
  const [seen, setSeen] = useState(current)
  const [refills, setRefills] = useState(0)
  if (current !== seen) {
    setSeen(current)
    // Not our own doing: the way back, a chip, a preset.
    if (current !== sent.key) {
      setState(fill(field, search))
      setSent({ key: current, at: 0 })
      setRefills(refills + 1)
    }
  }

  useEffect(() => {
    latest.current = search
  }, [search])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before is gone
  useEffect(() => () => clearTimeout(timer.current), [refills])

  const send = (draft: RangeDraft, isFinal = false) => {
    clearTimeout(timer.current)
    const { ends, problem } = readDraft(field, draft)
    setState({ draft, problem })
    if (!ends) return
    const now = Date.now()
    const next = withRange(latest.current, field, ends)
    const key = keyOf(rangeOf(next, field))
    const isNew = key !== keyOf(rangeOf(latest.current, field))
    setSent({ key, at: isFinal ? 0 : isNew ? now : sent.at })
    if (isNew) go(next, { replace: now - sent.at < burst })
  }
  const type = (end: End, amount: Amount) => {
    const draft = { ...state.draft, [end]: amount }
    clearTimeout(timer.current)
    setState({ draft, problem: undefined })
    timer.current = setTimeout(() => send(draft), pause)
  }
  return { ...state, type, send }
}

function fill(field: RangeField, search: CatalogueSearch) {
  const draft = draftOf(field, rangeOf(search, field))
  const problem: DraftProblem | undefined = readDraft(field, draft).problem
  return { draft, problem }
}

const keyOf = ({ gte = '', lte = '' }: RangeEnds) => `${gte}..${lte}`
