import type { Published } from './measures-read.ts'

/** Metres to so many feet and inches. */
export const feet = (feet: number, inches = 0) => Math.round((feet * 12 + inches) * 2.54) / 100

/** Of Wikipedia mostly copies could be read. */
export const wikipedia = (article: string): Published => ({
  title: `Wikipedia, “${article}”`,
  address: `https://en.wikipedia.org/wiki/${article.replaceAll(' ', '_')}`,
  isCopy: true,
})

/** D. S. F. Portree, NASA RP-1357, 1995, of which Wikisource has every page. */
export const mirHardwareHeritage = (section: string, page: number) => ({
  title: `NASA, “Mir Hardware Heritage”, ${section}`,
  address: `https://en.wikisource.org/wiki/Page:RP1357.pdf/${page}`,
})

/** NASA's table of the modules that flew to the Moon. */
export const apolloSpacecraft = {
  title: 'NASA, “Apollo Spacecraft”',
  address: 'https://history.nasa.gov/Apollo204/spacecraft.html',
}

/** What SpaceX tells of both that it flies now. */
export const dragon2 = {
  title: 'SpaceX, “Dragon”',
  address: 'https://www.spacex.com/vehicles/dragon/',
  length: 8.1,
  width: 4,
}
