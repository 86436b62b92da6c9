import { createHash } from 'node:crypto'

/** The whole style of the browsable pages: system fonts, one accent colour, both themes. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1b1c20; --quiet: #5a5d66; --paper: #fbfaf8; --panel: #fff;
  --rule: #dedcd6; --accent: #2442b8; --bad: #a3281c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ecebe7; --quiet: #a5a7ae; --paper: #141519; --panel: #1b1c22;
    --rule: #34363e; --accent: #9db2ff; --bad: #ff9d8f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere;
}
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { font-size: 0.9em; }
a code { display: inline-block; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.4em; }
a:has(code) { text-decoration: none; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.25rem; }
header ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; color: var(--quiet); }
header li + li::before { content: "/"; padding: 0 0.6rem; color: var(--rule); }
header li { padding: 0.25rem 0; }
h1 { margin: 1.5rem 0 0.5rem; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; }
h2 { margin: 0; font-size: 1rem; font-weight: 650; }
.lead { max-width: 44rem; margin: 0 0 2rem; color: var(--quiet); }
.docs { margin: 0 0 2.5rem; border-top: 1px solid var(--rule); }
.docs > div { padding: 0.75rem 0; border-bottom: 1px solid var(--rule); }
.docs p { margin: 0; max-width: 48rem; }
.docs p + p { margin-top: 0.375rem; }
@media (min-width: 48rem) {
  .docs > div { display: grid; grid-template-columns: 12rem 1fr; gap: 1.5rem; }
}
nav.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0 0 1rem; padding: 0; }
nav.actions a, nav.actions span {
  padding: 0.375rem 0.875rem; border: 1px solid var(--rule); border-radius: 999px;
  background: var(--panel); text-decoration: none; font-size: 0.9375rem;
}
nav.actions a:hover { border-color: var(--accent); }
nav.actions span { background: none; color: var(--quiet); }
.exchange { border: 1px solid var(--rule); border-radius: 8px; background: var(--panel); overflow: hidden; }
.exchange > * { margin: 0; padding: 1rem 1.25rem; }
.exchange > * + * { border-top: 1px solid var(--rule); }
pre { font-size: 0.8125rem; line-height: 1.65; white-space: pre-wrap; }
.exchange b { font-weight: 650; }
.exchange .bad { color: var(--bad); }
.exchange i { font-style: normal; color: var(--quiet); }
footer { margin-top: 3rem; padding-bottom: 3rem; color: var(--quiet); font-size: 0.9375rem; }
@media (max-width: 30rem) {
  .exchange > * { padding: 0.875rem 1rem; }
  pre { font-size: 0.75rem; }
}
`

/** Names the style in a Content-Security-Policy, so that no other applies. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`
