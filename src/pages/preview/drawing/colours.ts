/** The site's own colours in its light theme, as styles.css names them. */
export const colours = {
  paper: '#ffffff',
  plate: '#edf1fa',
  ink: '#14171f',
  quiet: '#555c6d',
  line: '#dde1ea',
  accent: '#2442b8',
}
