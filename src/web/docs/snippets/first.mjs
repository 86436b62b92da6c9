const response = await fetch(
  'https://spacecraft.example.org/2.3.0/spacecraft/?ordering=-time_in_space&limit=3',
)
const { count, results } = await response.json()
console.log(`The first ${results.length} of ${count}`)
for (const { name, time_in_space } of results) console.log(name, time_in_space)
