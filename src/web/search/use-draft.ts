import { useEffect, useEffectEvent, useState } from 'react'
import type { CatalogueSearch } from './catalogue-search.ts'
import type { Go } from './use-go.ts'

/** After this pause the next key begins a new entry in the history. */
const burst = 2000

/** How fields stand to the search in the URL. */
interface Fields<Draft> {
  /** What they hold of a search. */
  read: (search: CatalogueSearch) => Draft
  /** The search with what they hold; undefined while that cannot be used. */
  write: (search: CatalogueSearch, draft: Draft) => CatalogueSearch | undefined
  /** Typing is sent on after this pause, in milliseconds; null: only when it is sent. */
  pause: number | null
}

/** What fields hold while one types, and where that leads. */
export type Draft<Held> = ReturnType<typeof useDraft<Held>>

/**
 * Fields keep a draft while one types; the URL gets it after a pause, or when it is sent. A URL
 * that changes elsewhere fills them anew. One burst of typing is one entry in the history: its
 * first change pushes, the others replace.
 */
export function useDraft<Draft>(
  search: CatalogueSearch,
  go: Go,
  { read, write, pause }: Fields<Draft>,
) {
  const keyOf = (some: CatalogueSearch) => JSON.stringify(read(some))
  const current = keyOf(search)
  const [{ draft, isTyping }, setState] = useState(() => ({ draft: read(search), isTyping: false }))
  const [sent, setSent] = useState({ key: current, at: 0 })
  const [seen, setSeen] = useState(current)
  if (current !== seen) {
    setSeen(current)
    // Not our own doing: the way back, a chip, a link.
    if (current !== sent.key) {
      setState({ draft: read(search), isTyping: false })
      setSent({ key: current, at: 0 })
    }
  }

  const post = (draft: Draft, isFinal: boolean) => {
    const next = write(search, draft)
    if (!next) return
    const now = Date.now()
    const key = keyOf(next)
    const isNew = key !== current
    setSent({ key, at: isFinal ? 0 : isNew ? now : sent.at })
    if (isNew) go(asked => write(asked, draft) ?? asked, { replace: now - sent.at < burst })
  }
  const send = (draft: Draft, isFinal = false) => {
    setState({ draft, isTyping: false })
    post(draft, isFinal)
  }
  /** Goes to another list instead of the one that is being typed for. */
  const lead = (next: CatalogueSearch) => {
    setState({ draft: read(next), isTyping: false })
    setSent({ key: keyOf(next), at: 0 })
    go(next, { replace: sent.at > 0, focusResults: true })
  }
  // Other filters may change between a key and the end of its pause.
  const sendTyped = useEffectEvent((draft: Draft) => {
    // What came within this moment, and is not rendered yet, stays.
    setState(held => (held.draft === draft ? { draft, isTyping: false } : held))
    post(draft, false)
  })
  useEffect(() => {
    if (!isTyping || pause === null) return
    const timer = setTimeout(() => sendTyped(draft), pause)
    return () => clearTimeout(timer)
  }, [draft, isTyping, pause])

  return {
    draft,
    isTyping,
    type: (draft: Draft) => setState({ draft, isTyping: true }),
    send,
    lead,
    /** Fills the fields anew; what was typed is not sent on. */
    drop: () => setState({ draft: read(search), isTyping: false }),
  }
}
