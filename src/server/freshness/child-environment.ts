import type { Env } from '../env.ts'

/** What Node reads itself, to reach the network and to keep what it compiled. */
const forNode =
  /^(?:NODE_(?:OPTIONS|EXTRA_CA_CERTS|USE_ENV_PROXY|USE_SYSTEM_CA)|SSL_CERT_(?:FILE|DIR)|(?:https?|all|no)_proxy|TMPDIR|TE?MP|SYSTEMROOT)$/i

/**
 * The environment of the sync process: what it needs, and nothing else that this process was
 * given. Secrets go this way, since anyone on the machine can read a process's arguments.
 */
export function childEnvironment(env: Env): Record<string, string> {
  const { CATALOGUE_SNAPSHOT: given } = env
  const names = Object.keys(process.env).filter(name => forNode.test(name))
  const inherited = names.map(name => [name, process.env[name]] as const)
  const variables = {
    ...Object.fromEntries(inherited),
    LL2_URL: env.LL2_URL,
    LL2_TOKEN: env.LL2_TOKEN,
    LL2_BUDGET: String(env.LL2_BUDGET),
    CATALOGUE_DATA_DIR: env.CATALOGUE_DATA_DIR,
    CATALOGUE_SNAPSHOT: given instanceof URL ? given.href : undefined,
  }
  const known = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(known)
}
