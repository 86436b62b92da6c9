const response = await fetch(
  'https://spacecraft.example.org/catalogue/export.json?reuse=commercial',
)
const { spacecraft } = await response.json()
for (const { name, picture } of spacecraft) {
  console.log(`${name}: ${picture.url} by ${picture.credit}, ${picture.licence}`)
}
