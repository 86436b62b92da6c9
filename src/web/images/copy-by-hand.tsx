import { type Attribution, creditPieces } from './attribution.ts'

const field = 'mt-1.5 w-full rounded-xs border border-edge bg-paper p-2 text-ink'

/**
 * A credit that the browser would not copy, selected and with the focus on it.
 * @param text - null for the formatted credit, whose links must come along
 */
export function CopyByHand({
  attribution,
  text,
}: {
  attribution: Attribution
  text: string | null
}) {
  if (text !== null) {
    return (
      <textarea
        ref={select}
        readOnly
        aria-label="Credit to copy"
        value={text}
        rows={4}
        className={`${field} block resize-y font-mono`}
      />
    )
  }
  return (
    <p
      ref={select}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: holds the selection, as a field would
      tabIndex={0}
      className={field}
    >
      {creditPieces(attribution).map(({ text, link, rel }) =>
        link ? (
          <a key={text} href={link} rel={`noopener ${rel ?? ''}`} className="link">
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </p>
  )
}

function select(element: HTMLElement | null) {
  if (!element) return
  element.focus()
  if (element instanceof HTMLTextAreaElement) element.select()
  else getSelection()?.selectAllChildren(element)
}
