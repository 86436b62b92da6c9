import { useState } from 'react'
import { copyText } from '../ui/copy-text.ts'

/** The HTML that shows a view's picture on another page. */
export function EmbedCode({ path }: { path: string }) {
  const [isOpen, setOpen] = useState(false)
  const [outcome, setOutcome] = useState('')
  const code = () =>
    `<a href="${escaped(window.location.href)}"><img src="${escaped(new URL(path, window.location.origin).href)}" alt="${escaped(document.title)}" width="1200" loading="lazy"></a>`
  const copy = async () =>
    setOutcome((await copyText(code())) ? 'Copied' : 'The browser did not copy it: copy it by hand')
  return (
    <details
      className="open:w-full noscript:hidden"
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary className="link inline-flex min-h-6 items-center">Embed</summary>
      {isOpen && (
        <div className="mt-2 grid max-w-3xl gap-2">
          <textarea
            readOnly
            aria-label="HTML to copy"
            value={code()}
            rows={3}
            onFocus={event => event.target.select()}
            className="w-full resize-y rounded-xs border border-edge bg-paper p-2 font-mono text-xs"
          />
          <div className="flex items-center gap-3">
            <button type="button" className="control" onClick={() => void copy()}>
              Copy the HTML
            </button>
            <p aria-live="polite">{outcome}</p>
          </div>
        </div>
      )}
    </details>
  )
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
