import { useState } from 'react'
import { TextToCopy } from '../ui/text-to-copy.tsx'

/** The HTML that shows a view's picture on another page. */
export function EmbedCode({ path }: { path: string }) {
  const [isOpen, setOpen] = useState(false)
  const code = () =>
    `<a href="${escaped(window.location.href)}"><img src="${escaped(new URL(path, window.location.origin).href)}" alt="${escaped(document.title)}" width="1200" loading="lazy"></a>`
  return (
    <details
      className="open:w-full noscript:hidden"
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary className="link inline-flex min-h-6 items-center">Embed</summary>
      {isOpen && (
        <div className="max-w-3xl">
          <TextToCopy text={code()} what="the HTML" rows={3} aria-label="HTML to copy" />
        </div>
      )}
    </details>
  )
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
