const ll2Address = /^https?:\/\/[^/?#]+(\/2\.3\.0\/[^?#]*)/

/**
 * Moves LL2's own addresses to the address the client used: every `url` member under `/2.3.0/`,
 * at any depth. Other links are left alone. What needs no change is shared, not copied.
 * @param query - appended to each address: empty, or `?format=…`
 */
export function localise<Value>(value: Value, base: string, query: string): Value
export function localise(value: unknown, base: string, query: string): unknown {
  if (Array.isArray(value)) return localiseItems(value, base, query)
  if (typeof value !== 'object' || value === null) return value
  return localiseMembers(value, base, query)
}

function localiseItems(items: readonly unknown[], base: string, query: string) {
  const moved = items.map(item => localise(item, base, query))
  return moved.some((item, place) => item !== items[place]) ? moved : items
}

function localiseMembers(record: object, base: string, query: string) {
  let copy: Record<string, unknown> | undefined
  for (const [name, member] of Object.entries(record)) {
    const moved = localiseMember(member, name, base, query)
    if (moved === member) continue
    copy ??= { ...record }
    copy[name] = moved
  }
  return copy ?? record
}

/** The same for a part of a value, under the name by which it is a member. */
export function localiseMember(
  member: unknown,
  name: string | undefined,
  base: string,
  query: string,
): unknown {
  return name === 'url' && typeof member === 'string'
    ? localiseUrl(member, base, query)
    : localise(member, base, query)
}

function localiseUrl(url: string, base: string, query: string): string {
  const path = ll2Path(url)
  return path ? base + path + query : url
}

/** The path of an LL2 address; undefined for any other. */
export const ll2Path = (url: string): string | undefined => ll2Address.exec(url)?.[1]
