const wanted = new URLSearchParams({
  time_in_space__gte: 'P30D',
  in_space: 'false',
  ordering: '-time_in_space,name',
})
const response = await fetch(`https://spacecraft.example.org/catalogue/entries?${wanted}`)
const { count, results } = await response.json()
console.log(count, results[0]?.name)
