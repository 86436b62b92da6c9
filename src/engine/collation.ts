const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'accent' })

/** Compares texts as people sort them: "Dragon 2" before "dragon 10", letter case aside. */
export const compareNaturally: (a: string, b: string) => number = collator.compare
