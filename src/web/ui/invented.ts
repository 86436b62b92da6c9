import { createContext, use } from 'react'
import { sourceName } from '#ll2/invented.ts'

/** Whether the pages tell of invented data. */
export const Invented = createContext(false)

/** Whom the pages have their facts from, within a sentence. */
export const useSourceName = (): string => sourceName(use(Invented))
