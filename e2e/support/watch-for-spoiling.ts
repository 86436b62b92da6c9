/**
 * Notices calls of methods whose effect nothing undoes.
 * @param spoil - is told of each, with what the method was called with
 */
export function watchForSpoiling(
  owner: object,
  methods: readonly string[],
  spoil: (args: readonly unknown[]) => void,
): void {
  for (const name of methods) {
    const original = Reflect.get(owner, name)
    Reflect.set(owner, name, (...args: unknown[]) => {
      spoil(args)
      return original.apply(owner, args)
    })
  }
}
