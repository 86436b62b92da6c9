const address = 'https://spacecraft.example.org/catalogue/snapshot'
const first = await fetch(address)
const { spacecraft } = await first.json()
console.log(first.headers.get('Catalogue-Revision'), spacecraft.length)

// With the tag of what one has the answer is 304 until there is something new.
const again = await fetch(address, { headers: { 'If-None-Match': first.headers.get('ETag') } })
console.log(again.status)
