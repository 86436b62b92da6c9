import { coloursOf } from '../../views/themes.ts'

const { paper, plate, ink, quiet, line, accent } = coloursOf('light')

/** The site's own colours in its light theme, as styles.css names them. */
export const colours = { paper, plate, ink, quiet, line, accent }
