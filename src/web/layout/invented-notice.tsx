/** Says on every page of an invented copy what it is, on paper too. */
export function InventedNotice() {
  return (
    <aside
      aria-label="About this data"
      className="border-b border-line bg-plate py-1.5 text-center text-xs text-accent print:border-0"
    >
      <b>Invented data:</b> nothing shown here is real.
    </aside>
  )
}
