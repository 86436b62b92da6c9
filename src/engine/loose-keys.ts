/** Cyrillic letters in the Latin spelling that LL2's own names have ("Восток" is "Vostok"). */
const transliteration: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** Letters of both scripts that look the same, at least as capitals. */
const latinToCyrillic = Object.fromEntries(
  Array.from('abcehkmoptxy', (latin, place) => [latin, 'авсенкмортху'[place] ?? '']),
)
const cyrillicToLatin = Object.fromEntries(
  Object.entries(latinToCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
)

const replaceLetters = (text: string, letters: Record<string, string>) =>
  Array.from(text, letter => (Object.hasOwn(letters, letter) ? letters[letter] : letter)).join('')

/**
 * Keys under which a text is the same as its near misses: letter case, accents, hyphens, spaces
 * and the script do not count. A text in mixed scripts can be read in two ways and has two keys.
 */
export function looseKeys(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase()
  const readings = hasCyrillic(lower)
    ? [lower.replace(/\S+/g, asCyrillicWhereAny), replaceLetters(lower, cyrillicToLatin)]
    : [lower]
  return [...new Set(readings.map(bareKey))].filter(key => key !== '')
}

/** A word with a Cyrillic letter in it is read as Cyrillic throughout. */
const asCyrillicWhereAny = (word: string) =>
  hasCyrillic(word) ? replaceLetters(word, latinToCyrillic) : word

const hasCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text)

/** Й and Ё are letters, not accented ones, so the script goes before the accents. */
const bareKey = (text: string) =>
  replaceLetters(text, transliteration)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
