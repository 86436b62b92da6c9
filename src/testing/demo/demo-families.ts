import type { AgencyKey } from './demo-agencies.ts'

interface Family {
  id: number
  name: string
  maker: AgencyKey
  /** The family it is a branch of. */
  parent?: string
}

/** The families of the demo. A parent stands before its branches. */
export const demoFamilies = {
  tesmir: { id: 1, name: 'Tesmir', maker: 'vesk' },
  kolvra: { id: 2, name: 'Kolvra', maker: 'vesk' },
  kolvraCrew: { id: 3, name: 'Kolvra ferries', maker: 'vesk', parent: 'kolvra' },
  gruzen: { id: 4, name: 'Gruzen', maker: 'vesk', parent: 'kolvra' },
  biolet: { id: 5, name: 'Biolet', maker: 'vesk', parent: 'tesmir' },
  stanok: { id: 6, name: 'Stanok', maker: 'vesk' },
  pathmark: { id: 7, name: 'Pathmark', maker: 'orrin' },
  highmark: { id: 8, name: 'Highmark', maker: 'orrin', parent: 'pathmark' },
  skua: { id: 9, name: 'Skua', maker: 'orrin' },
  harbour: { id: 10, name: 'Harbour', maker: 'orrin' },
  corvane: { id: 11, name: 'Corvane', maker: 'coasts' },
  sollen: { id: 12, name: 'Sollen', maker: 'talune' },
  irsa: { id: 13, name: 'Irsa', maker: 'sarun' },
  irsaWing: { id: 14, name: 'Irsa Wing', maker: 'sarun', parent: 'irsa' },
  wren: { id: 15, name: 'Wren', maker: 'brannock' },
  wrenTwo: { id: 16, name: 'Wren 2', maker: 'brannock', parent: 'wren' },
  bastion: { id: 17, name: 'Bastion', maker: 'brannock' },
  tern: { id: 18, name: 'Tern', maker: 'cinder' },
  petrel: { id: 19, name: 'Petrel', maker: 'farlight' },
  hob: { id: 20, name: 'Hob', maker: 'hobday' },
} as const satisfies Record<string, Family>

export type FamilyKey = keyof typeof demoFamilies
