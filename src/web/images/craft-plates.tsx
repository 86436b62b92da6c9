import type { ComponentType } from 'react'
import type { Drawing } from '#drawings/drawing.ts'
import type { DrawingName } from '#drawings/drawing-name.ts'
import { craftPlate, type Plate, typePlate } from '#drawings/plate.ts'
import type { SpacecraftConfigType } from '#ll2/spacecraft-config-type.ts'
import { loadLater } from '../later/load-later.tsx'
import { PlateArt } from './plate-art.tsx'

interface Props {
  name: DrawingName
  /** Stands for a drawing that cannot be loaded. */
  type: SpacecraftConfigType | null
}

export const TypePlate = ({ type }: Pick<Props, 'type'>) => <PlateArt plate={typePlate(type)} />

/** The plates of one module of drawings, which comes when one of them is shown. */
function plates(
  module: string,
  load: () => Promise<{ drawings: readonly Drawing[] }>,
): ComponentType<Props> {
  return loadLater(
    `../drawings/craft/${module}`,
    async () => {
      const { drawings } = await load()
      const made = new Map<DrawingName, Plate>()
      return ({ name, type }: Props) => {
        const drawing = drawings.find(drawing => drawing.name === name)
        if (!drawing) return <TypePlate type={type} />
        const plate = made.get(name) ?? craftPlate(drawing)
        made.set(name, plate)
        return <PlateArt plate={plate} />
      }
    },
    TypePlate,
  )
}

const vostoks = plates('vostok', () => import('#drawings/craft/vostok.ts'))
const mercury = plates('mercury', () => import('#drawings/craft/mercury.ts'))
const gemini = plates('gemini', () => import('#drawings/craft/gemini.ts'))
const soyuzes = plates('soyuz', () => import('#drawings/craft/soyuz.ts'))
const apollos = plates('apollo', () => import('#drawings/craft/apollo.ts'))
const tks = plates('tks', () => import('#drawings/craft/tks.ts'))
const progresses = plates('progress', () => import('#drawings/craft/progress.ts'))
const orbiters = plates('orbiters', () => import('#drawings/craft/orbiters.ts'))
const chinese = plates('chinese', () => import('#drawings/craft/chinese.ts'))
const ferries = plates('ferries', () => import('#drawings/craft/ferries.ts'))
const dragons = plates('dragons', () => import('#drawings/craft/dragons.ts'))
const capsules = plates('capsules', () => import('#drawings/craft/capsules.ts'))
const spaceplanes = plates('spaceplanes', () => import('#drawings/craft/spaceplanes.ts'))
const starship = plates('starship', () => import('#drawings/craft/starship.ts'))

/** What draws each craft. */
export const craftPlates: Record<DrawingName, ComponentType<Props>> = {
  Vostok: vostoks,
  Voskhod: vostoks,
  Mercury: mercury,
  Gemini: gemini,
  Soyuz: soyuzes,
  'Soyuz TM': soyuzes,
  'Soyuz MS': soyuzes,
  Zond: soyuzes,
  'Apollo command and service module': apollos,
  'Apollo with its lunar module': apollos,
  'Apollo lunar module': apollos,
  TKS: tks,
  Progress: progresses,
  'Progress 7K-TG': progresses,
  'Space Shuttle orbiter': orbiters,
  Buran: orbiters,
  Shenzhou: chinese,
  Tianzhou: chinese,
  Mengzhou: chinese,
  ATV: ferries,
  HTV: ferries,
  'HTV-X': ferries,
  'Cygnus Standard': ferries,
  'Cygnus Enhanced': ferries,
  'Dragon 1': dragons,
  'Crew Dragon': dragons,
  'Cargo Dragon': dragons,
  Starliner: capsules,
  Orion: capsules,
  'Gaganyaan crew module': capsules,
  'X-37B': spaceplanes,
  'Dream Chaser': spaceplanes,
  SpaceShipTwo: spaceplanes,
  Starship: starship,
}
