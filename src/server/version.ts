import file from '../../package.json' with { type: 'json' }

/** The catalogue's version, which its API has too. */
export const { version } = file
