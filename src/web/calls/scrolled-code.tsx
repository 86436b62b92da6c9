/** Code whose long lines are scrolled, by key too; of more than fits a screen its lines as well. */
export function ScrolledCode({ code, label }: { code: string; label: string }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by key
      tabIndex={0}
      className="max-h-[min(30rem,60dvh)] overflow-x-auto overflow-y-auto bg-wash p-3"
    >
      <pre className="font-mono text-xs">{code}</pre>
    </section>
  )
}
