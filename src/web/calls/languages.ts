/** What calls are written in, with its name for people. */
export const languages = { curl: 'curl', fetch: 'fetch', python: 'Python', r: 'R' } as const

export type Language = keyof typeof languages

export const languageNames = Object.keys(languages).filter(isLanguage)

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text)
}
