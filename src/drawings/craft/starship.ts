import type { Drawing } from '../drawing.ts'
import { axis, both, detail, hidden, hoops, laid, lying, nozzle, outline } from '../shapes.ts'

const starship: Drawing = {
  name: 'Starship',
  length: 50,
  width: 9,
  across: 'diameter',
  ...lying(50, 17),
  strokes: laid([
    axis(-2.5, 52.5),
    // Flaps.
    outline(both('M3.2 5.6L6.4 9.2Q6.9 9.8 6.9 10.6V12.4Q6.9 13.2 6.1 13.2L4.4 12.8Z')),
    outline(both('M4.5 36.2L8 40.4Q8.5 41 8.5 42V48.4Q8.5 49.2 7.7 49.2H4.5Z')),
    outline(both('M0 0C1.7 .5 4.5 7.2 4.5 14.6V50H0')),
    detail(
      hoops(4.5, 14.6, 18.2, 21.8, 25.4, 29, 32.6, 36.2, 39.8, 43.4, 47) +
        hoops(2.2, 3.3) +
        hoops(3.62, 7.6) +
        hoops(4.26, 11.2) +
        both('M3.6 6.6L4.4 12.2M4.9 37.4V48.9M5.2 9L5.3 12.9') +
        // The slot of the bay.
        'M-2.6 16.4H2.6V17.2H-2.6Z' +
        both('M2.6 3.9L2.8 4.6M2.9 4.8L3.15 5.5'),
    ),
    // The domes of the tanks, and the engines in the skirt.
    hidden(
      'M-4.5 22.4Q-3.4 19.2 0 19.2Q3.4 19.2 4.5 22.4M-4.5 34.4Q-3.4 31.2 0 31.2Q3.4 31.2 4.5 34.4M-4.5 43Q-3.4 46.2 0 46.2Q3.4 46.2 4.5 43',
    ),
    hidden(`${nozzle(0, 47.4, 49.6, 0.3, 0.65)}${both(nozzle(2.7, 46.8, 49.9, 0.3, 1.2))}`),
  ]),
}

export const drawings: readonly Drawing[] = [starship]
