/** Hues that tell groups apart, by their place. The last is that of all that has no place. */
export const tones = [0, 1, 2, 3, 4, 5, 6, 7] as const
export type Tone = (typeof tones)[number]

/** The hue of a group: whatever comes after the last has its. */
export const toneOf = (place: number): Tone => tones[Math.min(place, tones.length - 1)] ?? 7

/** Hues in the light theme and the dark, each 3:1 or more against its paper (WCAG 1.4.11). */
export const series: readonly (readonly [light: string, dark: string])[] = [
  ['#2442b8', '#9db2ff'],
  ['#b8560a', '#ffab66'],
  ['#1b7a4d', '#63d49c'],
  ['#a0286f', '#f58ec8'],
  ['#0b6f85', '#62cfe4'],
  ['#806400', '#e2c14e'],
  ['#6a3da3', '#caa6ff'],
  ['#6b7280', '#9aa3b2'],
]
