import type { Described, DescribedPaths, Parameter } from '../described.ts'
import { filterParameters } from '../parameters/filter-parameters.ts'
import { orderParameters } from '../parameters/order-parameters.ts'
import { idParameter } from '../parameters/page-parameters.ts'
import { comparedIds } from '../parameters/view-parameters.ts'

const picture = (id: string, what: string, parameters: readonly Parameter[] = []): Described => ({
  id,
  tag: 'Pictures',
  summary: `Picture for links to ${what}`,
  description: `Drawn from the data alone, for links to ${what}.`,
  parameters,
  found: {
    description: 'A picture of 1,200 by 630 pixels.',
    content: { 'image/png': { text: 'The picture.' } },
  },
  hasTag: true,
  errors: ['BadRequest', 'NotFound', 'Drawing'],
})

export const picturePaths = {
  '/previews/catalogue.png': picture('cataloguePicture', 'the catalogue'),
  '/previews/spacecraft.png': picture('listPicture', 'a list', [
    ...filterParameters,
    ...orderParameters.filter(({ name }) => name === 'ordering'),
  ]),
  '/previews/spacecraft/{id}.png': picture('spacecraftPicture', 'a craft', [
    idParameter('the craft', 198),
  ]),
  '/previews/configurations/{id}.png': picture('configurationPicture', 'a configuration', [
    idParameter('the configuration', 1),
  ]),
  '/previews/families/{id}.png': picture('familyPicture', 'a family', [
    idParameter('the family', 2),
  ]),
  '/previews/compare.png': picture('comparePicture', 'craft compared', [comparedIds]),
  '/previews/in-space.png': picture('inSpacePicture', 'what is in space now'),
  '/previews/records.png': picture('recordsPicture', 'the records'),
  '/previews/drawings.png': picture('drawingsPicture', 'the drawings'),
  '/previews/gaps.png': picture('gapsPicture', 'the data gaps'),
  '/previews/docs.png': picture('docsPicture', 'the guide to the API'),
} as const satisfies DescribedPaths
