/** What of a configuration tells how its craft look. */
export interface NamedConfiguration {
  name: string
  family?: readonly { name: string }[] | null | undefined
}

/**
 * How Launch Library 2 names configurations and families, and which drawing is theirs. Names come in
 * lower case with single spaces for all that is neither letter nor digit; the first rule that fits
 * decides.
 */
const rules = [
  [/^(soyuz )?7k l1|^soyuz l1|^zond/, 'Zond'],
  [/^soyuz ms/, 'Soyuz MS'],
  [/^soyuz t(m|ma|ma m)?\b/, 'Soyuz TM'],
  [/^soyuz/, 'Soyuz'],
  [/^progress 7k tg\b/, 'Progress 7K-TG'],
  [/^progress/, 'Progress'],
  [/^vostok/, 'Vostok'],
  [/^voskhod/, 'Voskhod'],
  [/^mercury/, 'Mercury'],
  [/^gemini/, 'Gemini'],
  [/^apollo.*(with|and) (lm|lunar module|lander)|^apollo csm lm/, 'Apollo with its lunar module'],
  [/^(apollo )?(lunar module|lm)\b/, 'Apollo lunar module'],
  [/^apollo/, 'Apollo command and service module'],
  [/^tks\b|^almaz tks/, 'TKS'],
  [/^(space )?shuttle/, 'Space Shuttle orbiter'],
  [/^buran|^ok 1k1/, 'Buran'],
  [/^shenzhou/, 'Shenzhou'],
  [/^tianzhou/, 'Tianzhou'],
  [/^mengzhou|next generation crewed/, 'Mengzhou'],
  [/^atv\b|^automated transfer vehicle/, 'ATV'],
  [/^htv x/, 'HTV-X'],
  [/^htv\b|^h ii transfer vehicle|^kounotori/, 'HTV'],
  [/^cygnus standard/, 'Cygnus Standard'],
  [/^cygnus/, 'Cygnus Enhanced'],
  [/^cargo dragon|^dragon 2 cargo|^cargo crew dragon/, 'Cargo Dragon'],
  [/^crew dragon|^dragon 2|^dragon v2/, 'Crew Dragon'],
  [/^(spacex )?dragon( 1| v1| crs)?$/, 'Dragon 1'],
  [/^(cst 100 )?starliner|^cst 100/, 'Starliner'],
  [/^orion\b/, 'Orion'],
  [/^dream chaser/, 'Dream Chaser'],
  [/^x 37/, 'X-37B'],
  [/^starship(?! hls)/, 'Starship'],
  [/^spaceshiptwo|^spaceship two|^spaceship 2/, 'SpaceShipTwo'],
  [/^gaganyaan/, 'Gaganyaan crew module'],
] as const satisfies readonly (readonly [RegExp, string])[]

/** What is drawn, as a sentence names it. */
export type DrawingName = (typeof rules)[number][1]

/**
 * Finds which drawing shows a configuration's craft: by its own name, or by that of a family.
 * @returns null for one that is not drawn
 */
export function drawingName({ name, family }: NamedConfiguration): DrawingName | null {
  return named(name) ?? family?.map(({ name }) => named(name)).find(found => found) ?? null
}

function named(name: string): DrawingName | null {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return rules.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
