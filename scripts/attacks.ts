const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789')
const letter = (n: number) => letters[n % letters.length] ?? ''

/** Words that no craft has, different for each n, as many as an address holds. */
const words = (n: number, stem: string) =>
  Array.from({ length: 900 }, (_, at) => `${stem}${letter(at)}${letter(at + n)}${letter(at * 7)}`)

const addressLength = 8000
const filled = (address: string, text: string) => (address + text).slice(0, addressLength)
const list = '2.3.0/spacecraft/?'

/** What a greedy client asks for: a different address each time, so that none is held. */
export const attacks: Record<string, (n: number) => string> = {
  'CSV exports': n => `catalogue/export.csv?time_in_space__gte=PT${n}S`,
  'JSON exports': n => `catalogue/export.json?time_docked__gte=PT${n}S`,
  'search a,a,a…': n => filled(`${list}n=${n}&search=`, 'a,'.repeat(4000)),
  'search a,aa,aaa…': n =>
    filled(`${list}n=${n}&search=`, letters.map((_, at) => 'a'.repeat(at + 1)).join(',')),
  'search of all pairs of letters': n =>
    filled(`${list}n=${n}&search=`, letters.flatMap(a => letters.map(b => a + b)).join(',')),
  'facets of s,y,n,t,h…': n =>
    filled(`catalogue/facets?search=${letter(n)}${letter(n * 7)},`, 's,y,n,t,h,e,i,c,'.repeat(500)),
  'suggestions for 8 kB of words': n =>
    filled('catalogue/suggestions?search=', words(n, 'synt').join(',')),
  'suggestions for slips': n => `catalogue/suggestions?search=Sinthetik+Vostk+${n}`,
  'completions of one letter': n =>
    `catalogue/completions?search=${letter(n)}&time_in_space__gte=PT${n}S`,
  'completions of 8 kB of words': n =>
    filled('catalogue/completions?search=', words(n, 's').join(',')),
  'pages of all details': n => `${list}mode=detailed&limit=100&offset=${n % 500}&n=${n}`,
  'pages for people': n => `${list}format=api&limit=100&offset=${n % 500}&n=${n}`,
  'lists of ids': n => filled(`${list}n=${n}&status=`, '1,2,3,4,'.repeat(1000).slice(0, -1)),
  'thousands of parameters': n => filled(`${list}n=${n}`, '&a'.repeat(4000)),
  'offsets of 4,000 digits': n => `${list}n=${n}&offset=${'9'.repeat(4000)}`,
  'the whole snapshot': n => `catalogue/snapshot?n=${n}`,
}
