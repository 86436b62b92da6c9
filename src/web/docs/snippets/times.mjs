const response = await fetch('https://spacecraft.example.org/catalogue/export.json?ordering=id')
const { spacecraft } = await response.json()
for (const { name, time_in_space_days } of spacecraft) console.log(name, time_in_space_days)
