import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { mostCraftIds } from '#ll2/craft-ids.ts'
import { statusOptions, vocabularyOptions } from '../data/catalogue-queries.ts'
import { chosenIdsOptions } from '../data/chosen-ids-query.ts'
import { formatCount, plural } from '../format/count.ts'
import { plainDay } from '../format/plain-english.ts'
import { shorten } from '../format/shorten.ts'
import { type CatalogueSearch, writeCatalogueSearch } from '../search/catalogue-search.ts'
import { catalogueSentence } from '../search/catalogue-sentence.ts'
import { optionLabel } from '../search/facet-groups.ts'
import { frozenSearch } from '../search/frozen.ts'
import { stringifySearch } from '../search/search-codec.ts'
import { copyText } from '../ui/copy-text.ts'
import { AddressToCopy } from './address-to-copy.tsx'

/** What is shared: a list in a sentence, by its address. */
interface Shared {
  sentence: string
  address: string
}

/** Milliseconds that "copied" is told for. */
const told = 4000

/**
 * Shares the list on screen, as it changes or frozen: through the device where it can, else by
 * copying the address. Says "copied" only when it was; else the address is there to be copied by
 * hand.
 */
export function SharePanel({ search, onClose }: { search: CatalogueSearch; onClose: () => void }) {
  const first = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<{ kind: 'copied' | 'refused'; what: Shared } | null>(null)
  useEffect(() => first.current?.focus(), [])
  const isCopied = state?.kind === 'copied'
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(onClose, told)
    return () => clearTimeout(timer)
  }, [isCopied, onClose])

  const share = async (what: Shared) => {
    // Not every browser can, whatever the types say.
    if (typeof navigator.share !== 'function') {
      setState({ kind: (await copyText(what.address)) ? 'copied' : 'refused', what })
      return
    }
    const { sentence, address } = what
    try {
      await navigator.share({ title: sentence, text: sentence, url: address })
      onClose()
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError'
      if (isCancelled) onClose()
      else setState({ kind: 'refused', what })
    }
  }
  if (state?.kind === 'refused') {
    return <AddressToCopy address={state.what.address} onClose={onClose} />
  }
  return (
    <fieldset className="grid gap-1 rounded-xs border border-edge bg-paper p-2 shadow-lg">
      <legend className="sr-only">Share</legend>
      {isCopied ? (
        <p className="px-2 py-1">Link copied: {state.what.sentence}</p>
      ) : (
        <Choices search={search} first={first} onShare={what => void share(what)} />
      )}
    </fieldset>
  )
}

const look = 'link min-h-11 px-2 text-left aria-disabled:text-quiet'

function Choices({
  search,
  first,
  onShare,
}: {
  search: CatalogueSearch
  first: RefObject<HTMLButtonElement | null>
  onShare: (what: Shared) => void
}) {
  const { data: names } = useQuery(vocabularyOptions())
  const sharedAs = (shared: CatalogueSearch, address: string): Shared => ({
    sentence: shorten(
      catalogueSentence(shared, (field, id) => names && optionLabel(names, field, id)),
      200,
    ),
    address,
  })
  const isFrozen = search.as_of !== undefined
  return (
    <>
      <button
        ref={first}
        type="button"
        className={look}
        onClick={() => onShare(sharedAs(search, window.location.href))}
      >
        {isFrozen ? 'This list of chosen craft' : 'This list as it changes'}
      </button>
      {!isFrozen && (
        <Frozen
          search={search}
          onShare={frozen => {
            const { origin, pathname } = window.location
            const query = stringifySearch(writeCatalogueSearch(frozen))
            onShare(sharedAs(frozen, origin + pathname + query))
          }}
        />
      )}
    </>
  )
}

/** The very craft that are listed now. They are asked for before anybody presses the button. */
function Frozen({
  search,
  onShare,
}: {
  search: CatalogueSearch
  onShare: (frozen: CatalogueSearch) => void
}) {
  const { data: status } = useQuery(statusOptions())
  const { data: ids, error } = useQuery(chosenIdsOptions(search))
  if (error) return <p className="px-2 py-1">Which craft these are cannot be asked just now.</p>
  if (ids === null) {
    return (
      <p className="px-2 py-1 text-quiet">
        To share the very craft as they are now, filter the list first: an address holds up to{' '}
        {formatCount(mostCraftIds)} of them.
      </p>
    )
  }
  if (ids?.length === 0) return null
  const day = status?.captured_at?.slice(0, 10)
  const moment = day ? `as of ${plainDay(day)}` : 'as they are now'
  const isReady = ids !== undefined && status !== undefined
  return (
    <button
      type="button"
      className={look}
      // Not "disabled", which would be passed over by those who come before the answer.
      aria-disabled={!isReady}
      onClick={() =>
        isReady && onShare(frozenSearch(search, ids, { day, revision: status.revision }))
      }
    >
      {isReady ? `These ${plural(ids.length, 'craft')} ${moment}` : `These craft ${moment}`}
    </button>
  )
}
