/** Makes a value for each key and remembers the latest used ones, at most `limit` of them. */
export function rememberLatest<Value>(limit: number): (key: string, make: () => Value) => Value {
  // A Map keeps its keys in order of insertion: the first is the one unused for longest.
  const latest = new Map<string, Value>()
  return (key, make) => {
    const value = latest.get(key) ?? make()
    latest.delete(key)
    latest.set(key, value)
    for (const oldest of latest.keys()) {
      if (latest.size <= limit) break
      latest.delete(oldest)
    }
    return value
  }
}
