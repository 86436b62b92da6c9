import { type ComponentProps, type ReactNode, useState } from 'react'
import { type CatalogueSearch, writeCatalogueSearch } from './catalogue-search.ts'

/**
 * A form that leads to a list by itself, before any script has come and where none runs. With
 * script its controls do so at once, and nothing is sent.
 * @param kept - what the address of that list holds beside the form's own fields. Only the first is
 *   heeded: a page that changes has script.
 */
export function SearchForm({
  kept,
  onSend,
  children,
  ...attributes
}: {
  kept: CatalogueSearch
  onSend?: () => void
  children: ReactNode
} & Pick<ComponentProps<'form'>, 'className' | 'id'>) {
  const [fields] = useState(() => Object.entries(writeCatalogueSearch(kept)))
  return (
    <form
      action="/spacecraft"
      onSubmit={event => {
        event.preventDefault()
        onSend?.()
      }}
      {...attributes}
    >
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}

/** A button that leads to a list. */
export function SearchButton({
  to,
  onPress,
  ...button
}: { to: CatalogueSearch; onPress: () => void } & Pick<
  ComponentProps<'button'>,
  'aria-label' | 'className' | 'children' | 'disabled'
>) {
  return (
    <SearchForm kept={to} onSend={onPress} className="contents">
      <button type="submit" {...button} />
    </SearchForm>
  )
}
