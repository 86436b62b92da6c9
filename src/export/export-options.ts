import { parseArgs } from 'node:util'
import { shownValue } from '#environment/shown-value.ts'
import { isOrigin, isPlainAddress } from '#environment/web-address.ts'
import { ExportError } from './export-error.ts'

export const help = `Usage: node dist/export/main.js --out DIR [options]
   or: npm run export -- --out DIR [options]

Writes the whole catalogue as files for any static host or CDN, from the newest snapshot: every
page with its content, the app, pictures for links, feeds, CSV and JSON of all craft, the snapshot.

  --out DIR        where to: a folder that is new, empty, or holds an earlier export
  --base-url URL   the address the site will have, which may have a path, instead of PUBLIC_URL;
                   without either the site is for the root of a host and has no site map
  --api URL        the origin of a running catalogue that answers searches and filters; without
                   one the browser's own copy does
  --help           this text

Environment: CATALOGUE_DATA_DIR (data), CATALOGUE_SNAPSHOT (none), PUBLIC_URL (none).

Exit codes: 0 written; 1 not, with a line that says why.
`

export interface ExportOptions {
  help: boolean
  out: string
  /** Without a slash at its end. */
  baseUrl: string | undefined
  api: string | null
}

/**
 * Reads the command's options.
 * @param args - without the program's name
 * @throws ExportError
 */
export function readExportOptions(args: string[]): ExportOptions {
  const { help = false, out = '', 'base-url': base, api } = parse(args)
  if (!help && !out) throw new ExportError('--out: say where the files are to go. See --help')
  if (base !== undefined && !isPlainAddress(base)) {
    throw new ExportError(
      `--base-url: ${shownValue(base)} is not an http or https address without user, password and query, such as https://example.org/spacecraft/`,
    )
  }
  if (api !== undefined && !isOrigin(api)) {
    throw new ExportError(
      `--api: ${shownValue(api)} is not an http or https address without a path, such as https://spacecraft.example.org`,
    )
  }
  return {
    help,
    out,
    baseUrl: base && new URL(base).href.replace(/\/+$/, ''),
    api: api ? new URL(api).origin : null,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        out: { type: 'string' },
        'base-url': { type: 'string' },
        api: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    throw new ExportError(`${reason} See --help`, { cause })
  }
}
