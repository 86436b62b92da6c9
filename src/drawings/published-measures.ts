import type { DrawingName } from './drawing-name.ts'
import type { Published } from './measures-read.ts'
import { apolloSpacecraft, dragon2, feet, mirHardwareHeritage, wikipedia } from './sources.ts'

/**
 * What was found of every drawing. What none of them gives is told as derived from what some do, or
 * as not confirmed.
 */
export const publishedMeasures: Record<DrawingName, readonly Published[]> = {
  Vostok: [
    {
      title: 'Gagarin Cosmonaut Training Center, “Spacecraft”',
      address: 'http://www.gctc.ru/eng/gagarin/kosm_apparat.htm',
      length: 4.4,
      width: 2.43,
    },
  ],
  Voskhod: [
    {
      title: 'Gagarin Cosmonaut Training Center, “Космический корабль «Восход»”',
      address: 'https://www.gctc.ru/main.php?id=297',
      length: 5,
      width: 2.43,
    },
  ],
  Mercury: [
    {
      title: 'NASA, “Mercury Capsule, 1959”, caption of a cutaway drawing',
      address: 'https://www.album-online.com/detail/en/MTkwMDNhMA/',
      isCopy: true,
      length: feet(10.8),
    },
    {
      title: 'Mr Zielinski, “Project Mercury”',
      address: 'https://members.tripod.com/~Mr_Zielinski/mercury.html',
      width: feet(6, 2.5),
    },
  ],
  Gemini: [
    {
      title: 'National Air and Space Museum, “The Gemini Spacecraft”',
      address: 'http://www.nasm.si.edu/exhibitions/attm/rm.ey.g7.2.html',
      isCopy: true,
      length: feet(18, 10),
      width: feet(10),
    },
  ],
  Soyuz: [
    {
      title: 'Wikipedia, “Союз 7К-ОК”',
      address: 'https://wikiwand.com/uk/articles/Союз-7К-ОК',
      isCopy: true,
      length: 7.95,
      width: 2.72,
    },
    { ...mirHardwareHeritage('1.3.1', 24), width: 2.72, span: 10 },
  ],
  'Soyuz TM': [{ ...mirHardwareHeritage('1.13.1', 68), length: 6.98, width: 2.72, span: 10.6 }],
  'Soyuz MS': [
    {
      title: 'RSC Energia, “Soyuz TMA spacecraft: main characteristics”, of the same body',
      address: 'http://www.energia.ru/eng/iss/soyuz-tma/soyuz-tma_01.html',
      isCopy: true,
      length: 6.98,
      width: 2.72,
      span: 10.7,
    },
    { ...wikipedia('Soyuz MS'), width: 2.72, span: 10.7 },
  ],
  Zond: [{ ...mirHardwareHeritage('1.4.1', 28), length: 5, width: 2.72, span: 9 }],
  'Apollo command and service module': [
    { ...wikipedia('Apollo command and service module'), length: 11.03, width: 3.9 },
    { ...apolloSpacecraft, width: feet(12, 10) },
  ],
  // Of the two docked no length was found. What the probe adds to the command module is within the lander.
  'Apollo with its lunar module': [
    { ...apolloSpacecraft, width: feet(31) },
    {
      title: 'Dimensions Guide, “Apollo Dimensions”',
      address: 'https://www.dimensionsguide.com/apollo-dimensions/',
      derived: {
        measure: 'length',
        metres: 7.56 + feet(10, 7) + feet(23, 1),
        from: 'a service module of 7.56 m, a command module of 3.23 m and a lander of 7.04 m, head to head',
      },
    },
  ],
  'Apollo lunar module': [{ ...apolloSpacecraft, length: feet(23, 1), width: feet(31) }],
  TKS: [
    { ...wikipedia('TKS (spacecraft)'), length: 13.2, width: 4.15 },
    {
      title: 'Wikipedia, “TKS (Raumschiff)”',
      address: 'https://de.wikipedia.org/wiki/TKS_(Raumschiff)',
      isCopy: true,
      width: 4.15,
      span: 17,
    },
  ],
  Progress: [
    {
      title: 'Space Launch Schedule, “Progress M-14”',
      address: 'https://www.spacelaunchschedule.com/spacecraft/progress-m-14/',
      length: 7.23,
      width: 2.72,
    },
    {
      title: 'Aerospace Guide, “The Progress Spacecraft”',
      address: 'http://www.aerospaceguide.net/progress.html',
      derived: {
        measure: 'span',
        metres: 10.6,
        from: 'the wings of Soyuz TM, whose aft section is virtually the same',
      },
    },
  ],
  'Progress 7K-TG': [{ ...mirHardwareHeritage('1.10.1', 51), length: 7.94, width: 2.72 }],
  'Space Shuttle orbiter': [
    {
      title: 'MSNBC, “How big is the shuttle?”',
      address: 'http://www.today.com/id/8514406/ns/technology_and_science-space/',
      length: feet(122.2),
      width: feet(56.67),
    },
    { ...wikipedia('Space Shuttle orbiter'), length: 37.237 },
  ],
  Buran: [
    {
      title: 'Buran.su, “Buran’s mains characteristics”',
      address: 'http://www.buran.su/characteristics.php',
      length: 36.37,
      width: 16.35,
    },
  ],
  Shenzhou: [
    {
      ...wikipedia('Shenzhou (spacecraft)'),
      isCopy: true,
      length: 9.25,
      width: 2.8,
    },
    {
      title: 'Agência Marcos Pontes, “Programa Espacial chinês”',
      address: 'https://agenciamarcospontes.com.br/?p=1175',
      length: 9.25,
      width: 2.8,
      span: 17,
    },
  ],
  Tianzhou: [
    {
      title: 'China News Service on Tianzhou 1, 14 February 2017',
      address: 'http://ecns.cn/2017/02-14/245245.shtml',
      length: 10.6,
      width: 3.35,
    },
    {
      title: 'Wikipedia, “Tianzhou”',
      address: 'https://de.wikipedia.org/wiki/Tianzhou',
      isCopy: true,
      length: 10.6,
      width: 3.35,
      span: 14.9,
    },
  ],
  Mengzhou: [
    {
      title: 'Wikipedia, “Mengzhou (spacecraft)”',
      address: 'https://en.wikipedia.org/wiki/Mengzhou_(spacecraft)',
      length: 8.8,
      width: 4.5,
    },
  ],
  ATV: [
    {
      title: 'ESA, “ATV-2 by the numbers”',
      address: 'https://blogs.esa.int/orion/2011/01/03/atv2_by_the_numbers',
      length: 10.269,
      width: 4.48,
      span: 22.281,
    },
  ],
  HTV: [
    { ...wikipedia('H-II Transfer Vehicle'), length: 9.8, width: 4.4 },
    {
      title: 'Orbital Velocity, “HTV”',
      address: 'https://orbital-velocity.com/htv',
      length: 9.8,
      width: 4.4,
    },
  ],
  'HTV-X': [
    {
      title: 'JAXA, “HTV-Xの挑戦”',
      address: 'https://humans-in-space.jaxa.jp/htv/mission',
      length: 8,
      width: 4.4,
      span: 18.2,
    },
  ],
  'Cygnus Standard': [
    {
      title: 'NASA, “Cygnus”',
      address: 'https://www.nasa.gov/mission_pages/station/structure/elements/cygnus.html',
      length: 5.1,
      width: 3.05,
    },
    {
      ...wikipedia('Cygnus (spacecraft)'),
      isCopy: true,
      length: 5.1,
      width: 3.07,
    },
  ],
  'Cygnus Enhanced': [
    {
      ...wikipedia('Cygnus (spacecraft)'),
      isCopy: true,
      length: 6.3,
      width: 3.07,
    },
  ],
  'Cargo Dragon': [dragon2],
  'Crew Dragon': [dragon2],
  'Dragon 1': [
    {
      title: 'SpaceX, CRS-6 press kit, page 20',
      address: 'https://www.yumpu.com/en/document/view/54861214/spacex-nasa-crs-6-presskit/20',
      isCopy: true,
      // A capsule of 4.4 m on a trunk of 2.8 m.
      length: 7.2,
      width: 3.66,
      span: 16.5,
    },
  ],
  Starliner: [{ ...wikipedia('Boeing Starliner'), length: 5.03, width: 4.56 }],
  Orion: [
    {
      title: 'Space Foundation, “Orion Spacecraft”',
      address: 'http://ussf.org/19',
      width: feet(16.5),
    },
    // Only the lengths of its modules were found.
    {
      title: 'ESA, “What is European Service Module”',
      address: 'https://www.esa.int/ESA_Multimedia/Images/2020/10/What_is_European_Service_Module',
      span: 19,
    },
    {
      ...wikipedia('Orion (spacecraft)'),
      derived: {
        measure: 'length',
        metres: 3.3 + 4,
        from: 'a crew module of 3.3 m on a service module of 4 m with its engine',
      },
    },
  ],
  'Dream Chaser': [
    {
      title: 'Flight Journal, “Sierra Nevada’s Dream Chaser Spaceplane”',
      address: 'https://www.flightjournal.com/sierra-nevadas-dream-chaser-spaceplane/',
      length: 9,
      width: 7,
    },
  ],
  'X-37B': [
    {
      title: 'People’s Daily, “X-37B OTV”',
      address: 'http://en.people.cn/n/2015/0115/c90786-8836480-7.html',
      length: feet(29, 3),
      width: feet(9, 6),
    },
  ],
  Starship: [
    {
      title: 'SpaceX, “Starship”, 2020',
      address: 'https://www.spacex.com/vehicles/starship/',
      isCopy: true,
      length: 50,
      width: 9,
    },
  ],
  SpaceShipTwo: [
    {
      title: 'HowStuffWorks, “Technical Specifications for SpaceShipTwo”',
      address: 'https://science.howstuffworks.com/spaceshiptwo3.htm',
      length: 18.3,
      width: 8.2,
    },
  ],
  'Gaganyaan crew module': [{ ...wikipedia('Gaganyaan'), length: 3.58, width: 3.5 }],
}
