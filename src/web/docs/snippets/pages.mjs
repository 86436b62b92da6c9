const names = []
let next = 'https://spacecraft.example.org/catalogue/entries?limit=5'
while (next) {
  const page = await (await fetch(next)).json()
  names.push(...page.results.map(craft => craft.name))
  next = page.next
}
console.log(names.length, 'craft, the last of them', names.at(-1))
