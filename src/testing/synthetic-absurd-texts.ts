const unbroken = (start: string) => start.padEnd(250, 'Synthetic')

/** Texts that LL2's schemas allow and that no page was made for, by what is wrong with them. */
export const absurdTexts = {
  unbroken: unbroken('Unbroken'),
  rightToLeft: 'חללית סינתטית (7)',
  override: 'Synthetic \u202eedirrevo\u2069\u2069 craft',
  marks: Array.from('Synthetic', letter => letter + '\u0301\u0321\u035c\u0489'.repeat(12)).join(''),
  emoji: `Synthetic ${'👩‍🚀🏳️‍🌈🚀'.repeat(20)}`,
  zeroWidth: '\u200b\u200d\ufeff\u2060',
  blank: ' \t\u00a0 ',
  broken: 'Synthetic\r\nwith\n\n\nline\u2028breaks',
  endless: 'Synthetic, '.repeat(2000),
} as const

/** An address as long as a picture's may be, without a place to break. */
export const absurdAddress = `https://images.invalid/${unbroken('picture')}${unbroken('')}.jpg`

/** A hundred thousand letters in paragraphs, one of them without a space. */
export const absurdProse = [
  unbroken('Prose').repeat(20),
  ...Array.from(
    { length: 400 },
    (_, n) => `Paragraph ${n + 1} of ${'synthetic '.repeat(23)}prose.`,
  ),
  absurdTexts.rightToLeft,
].join('\r\n')
