import { useState } from 'react'
import { copyText } from '../ui/copy-text.ts'

/** Code to be read and copied. Long lines are scrolled, by key too. */
export function CodeBlock({ code, label }: { code: string; label: string }) {
  const [outcome, setOutcome] = useState('')
  const copy = async () =>
    setOutcome((await copyText(code)) ? 'Copied' : 'The browser did not copy it: copy it by hand')
  return (
    <div className="min-w-0">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key */}
      <section aria-label={label} tabIndex={0} className="overflow-x-auto bg-wash p-3">
        <pre className="font-mono text-xs">{code}</pre>
      </section>
      <div className="mt-1 flex noscript:hidden flex-wrap items-center gap-x-3 text-sm print:hidden">
        <button
          type="button"
          className="link min-h-6"
          aria-label={`Copy: ${label}`}
          onClick={() => void copy()}
        >
          Copy
        </button>
        <p aria-live="polite" className="text-quiet">
          {outcome}
        </p>
      </div>
    </div>
  )
}
