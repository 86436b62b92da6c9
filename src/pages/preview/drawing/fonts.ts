import monoCyrillic from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-cyrillic-400-normal.woff2?inline'
import monoLatin from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2?inline'
import monoLatinExt from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-ext-400-normal.woff2?inline'
import cyrillicExt from '@fontsource-variable/onest/files/onest-cyrillic-ext-wght-normal.woff2?inline'
import cyrillic from '@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2?inline'
import latinExt from '@fontsource-variable/onest/files/onest-latin-ext-wght-normal.woff2?inline'
import latin from '@fontsource-variable/onest/files/onest-latin-wght-normal.woff2?inline'
import vietnamese from '@fontsource-variable/onest/files/onest-vietnamese-wght-normal.woff2?inline'

export const sans = 'Onest'
export const mono = 'IBM Plex Mono'

/** The fonts' files, as data URLs. */
export const fontFiles = [
  ...[latin, latinExt, cyrillic, cyrillicExt, vietnamese].map(url => ({ name: sans, url })),
  ...[monoLatin, monoLatinExt, monoCyrillic].map(url => ({ name: mono, url })),
]
