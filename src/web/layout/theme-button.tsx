import { useState } from 'react'
import { useReaders } from '../reader/arrival.tsx'
import { readSetting, writeSetting } from '../reader/settings.ts'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const names: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' }

const readTheme = (): Theme => themes.find(known => known === readSetting('theme')) ?? 'system'

/** Goes round the three themes. `public/before-paint.js` applies the kept one before the first paint. */
export function ThemeButton() {
  const kept = useReaders(readTheme, 'system')
  const [chosen, setTheme] = useState<Theme>()
  const theme = chosen ?? kept
  const choose = () => {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
    setTheme(next)
    writeSetting('theme', next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
  }
  return (
    <button
      type="button"
      onClick={choose}
      aria-label={`Theme: ${names[theme]}`}
      className="inline-flex noscript:hidden min-h-11 min-w-11 items-center justify-center gap-2 sm:min-w-21 sm:justify-start text-sm text-quiet hover:text-ink"
    >
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-4 fill-none stroke-current stroke-[1.25]"
      >
        <circle cx="8" cy="8" r="6.25" />
        {theme !== 'light' && (
          <path
            className="fill-current stroke-none"
            d={
              theme === 'dark'
                ? 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8'
                : 'M8 1.75a6.25 6.25 0 0 1 0 12.5z'
            }
          />
        )}
      </svg>
      <span className="max-sm:sr-only">{names[theme]}</span>
    </button>
  )
}
