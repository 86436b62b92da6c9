const nouns = ['Capsule', 'Orbiter', 'Cargo', 'Ferry', 'Lander', 'Glider', 'Tug', 'Probe'] as const

/** Names that have broken searches before, each with its number. */
const oddities: readonly ((n: number) => string)[] = [
  n => `Synthetic Восток «Орёл» ${n}`,
  n => `Synthetic ΣΊΣΥΦΟΣ Σίσυφος ${n}`,
  n => `Synthetic 100% Probe ${n}`,
  n => `Synthetic_Under_Score ${n}`,
  n => `Synthetic back\\slash ${n}`,
  n => `Synthetic "Quoted" Craft ${n}`,
  n => `Synthetic O'Neill ${n}`,
  n => `Synthetic Straße ${n}`,
  n => `Synthetic Étoile ${n}`,
  n => `synthetic lower-case, with comma ${n}`,
  n => `Synthetic (.*) [a-z]+ ${n}`,
  () => 'Synthetic Namesake',
  n => `${`Synthetic Very Long Name ${n} `.padEnd(199, 'of a craft that never was ')}.`,
]

/** A craft's name, plainly made up; every fourth one is odd. */
export function syntheticName(n: number): string {
  const odd = n % 4 === 3 ? oddities[Math.floor(n / 4) % oddities.length] : undefined
  return odd?.(n) ?? `Synthetic ${nouns[n % nouns.length]} ${n}`
}
