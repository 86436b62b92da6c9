/**
 * The code points that the bundled fonts have, first and last of each range in turn: Latin,
 * Cyrillic and Vietnamese letters, figures and their punctuation.
 */
const ranges = [
  0x20, 0x7e, 0xa1, 0xac, 0xae, 0x17f, 0x181, 0x181, 0x186, 0x18a, 0x18e, 0x194, 0x196, 0x199,
  0x19d, 0x19d, 0x1a0, 0x1a1, 0x1a4, 0x1a5, 0x1ac, 0x1ad, 0x1af, 0x1b0, 0x1b2, 0x1b4, 0x1b7, 0x1b7,
  0x1cd, 0x1dd, 0x1e6, 0x1e7, 0x1f0, 0x1f0, 0x1f8, 0x1f9, 0x218, 0x21b, 0x237, 0x237, 0x259, 0x259,
  0x2bb, 0x2bc, 0x2c6, 0x2c7, 0x2da, 0x2da, 0x2dc, 0x2dd, 0x300, 0x301, 0x303, 0x304, 0x308, 0x309,
  0x323, 0x323, 0x401, 0x40c, 0x40e, 0x44f, 0x451, 0x45c, 0x45e, 0x45f, 0x490, 0x49d, 0x4a0, 0x4a5,
  0x4aa, 0x4ab, 0x4ae, 0x4b3, 0x4b6, 0x4bb, 0x4c0, 0x4c2, 0x4cf, 0x4d9, 0x4dc, 0x4df, 0x4e2, 0x4eb,
  0x4ee, 0x4f5, 0x1e80, 0x1e85, 0x1e9e, 0x1e9e, 0x1ea0, 0x1ef9, 0x2013, 0x2014, 0x2018, 0x201a,
  0x201c, 0x201e, 0x2022, 0x2022, 0x2026, 0x2026, 0x2032, 0x2033, 0x2039, 0x203a, 0x2044, 0x2044,
  0x20ac, 0x20ac, 0x2116, 0x2116, 0x2122, 0x2122, 0x2191, 0x2191, 0x2193, 0x2193, 0x2212, 0x2212,
]

/** Every character that can be drawn. */
export const drawableCharacters: ReadonlySet<string> = new Set(
  ranges.flatMap((first, at) => {
    const last = at % 2 === 0 ? ranges[at + 1] : undefined
    return last === undefined
      ? []
      : Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n))
  }),
)

/** Longer texts are cut before they are laid out: no picture has room for more. */
const longest = 600

/**
 * A text as far as it can be drawn. What the fonts lack is told by what they have ("ﬁ" by "fi",
 * "①" by "1") or else left out, and nothing that stood only around it stays: "神舟 (Shenzhou)"
 * is "(Shenzhou)", "Shenzhou (神舟)" is "Shenzhou". A text of which no letter or figure can be
 * drawn is empty.
 */
export function drawableText(text: string): string {
  const characters = Array.from(text.slice(0, longest * 4).normalize('NFC'))
  const drawn = characters.map(draw).join('')
  if (!/[\p{L}\p{N}]/u.test(drawn)) return ''
  const isWhole = characters.every(
    character => drawableCharacters.has(character) || /\s/.test(character),
  )
  const tidied = isWhole ? drawn : withoutLeftovers(drawn)
  return tidied.replace(/\s+/g, ' ').trim().slice(0, longest)
}

function draw(character: string): string {
  if (drawableCharacters.has(character)) return character
  if (/[\u2010-\u2012]/.test(character)) return '-'
  if (/[\s\u200b]/.test(character)) return ' '
  const parts = Array.from(character.normalize('NFKD')).filter(part => drawableCharacters.has(part))
  return parts.join('')
}

/** Empty brackets and quotes, spaces before stops, and signs that now part nothing. */
const withoutLeftovers = (text: string) =>
  text
    .replace(/\(\s*\)|\[\s*\]|\{\s*\}|“\s*”|‘\s*’|«\s*»|"\s*"/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/^[\s/|·,;:.–—-]+|[\s/|·,;:–—-]+$/g, '')
