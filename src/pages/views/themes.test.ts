import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { coloursOf } from './themes.ts'

test('the colours of files are those of the site, light and dark', async () => {
  const styles = await readFile('src/web/styles.css', 'utf8')
  const { series: _, ...light } = coloursOf('light')
  const { series: __, ...dark } = coloursOf('dark')
  for (const [name, colour] of Object.entries(light)) {
    const other = dark[name as keyof typeof dark]
    expect(styles).toContain(`--color-${name}: light-dark(${colour}, ${other});`)
  }
})
