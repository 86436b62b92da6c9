import { useState } from 'react'
import { copyText } from '../ui/copy-text.ts'
import { ScrolledCode } from './scrolled-code.tsx'

/** Code to be read and copied. */
export function CodeBlock({ code, label }: { code: string; label: string }) {
  const [outcome, setOutcome] = useState('')
  const copy = async () =>
    setOutcome((await copyText(code)) ? 'Copied' : 'The browser did not copy it: copy it by hand')
  return (
    <div className="min-w-0">
      <ScrolledCode code={code} label={label} />
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
