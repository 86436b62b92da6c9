import { type ComponentProps, useState } from 'react'
import { copyText } from './copy-text.ts'

/**
 * A text to be taken along, selected at once by who comes to it, with a button that copies it.
 * @param what - what is copied, as the button names it: "the text"
 */
export function TextToCopy({
  text,
  what,
  ...named
}: { text: string; what: string } & Pick<
  ComponentProps<'textarea'>,
  'rows' | 'aria-label' | 'aria-labelledby'
>) {
  const [outcome, setOutcome] = useState('')
  const copy = async () =>
    setOutcome((await copyText(text)) ? 'Copied' : 'The browser did not copy it: copy it by hand')
  return (
    <div className="mt-2 grid gap-2">
      <textarea
        readOnly
        value={text}
        onFocus={event => event.target.select()}
        className="w-full resize-y rounded-xs border border-edge bg-paper p-2 font-mono text-xs"
        {...named}
      />
      <div className="flex noscript:hidden items-center gap-3 text-sm">
        <button type="button" className="control" onClick={() => void copy()}>
          Copy {what}
        </button>
        <p aria-live="polite">{outcome}</p>
      </div>
    </div>
  )
}
