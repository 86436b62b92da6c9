import { codeLoader } from '../later/code-loader.ts'

const load = codeLoader(() => import('./schemas.ts'))

type Schemas = Awaited<ReturnType<typeof load>>

/** What an answer must be that the first script asks for: the code comes with the first of them. */
export const laterSchema =
  <Name extends keyof Schemas>(name: Name) =>
  async (): Promise<Schemas[Name]> =>
    (await load())[name]
