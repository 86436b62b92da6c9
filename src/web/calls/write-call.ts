import type { Language } from './languages.ts'

/** A call that reads JSON at an address, to be copied: each prints what is answered. */
export const writeCall: Record<Language, (address: string) => string> = {
  curl: address => `curl -sS --fail '${quotable(address)}'`,
  fetch: address =>
    [
      `const response = await fetch('${quotable(address)}')`,
      'if (!response.ok) throw new Error(await response.text())',
      'console.log(await response.json())',
    ].join('\n'),
  python: address =>
    [
      'import json',
      'from urllib.request import urlopen',
      '',
      `with urlopen('${quotable(address)}') as answer:`,
      '    print(json.load(answer))',
    ].join('\n'),
  r: address => `print(jsonlite::fromJSON('${quotable(address)}'))`,
}

/** The same address without what would end a text in any of the languages. */
const quotable = (address: string) => new URL(address).href.replaceAll("'", '%27')
