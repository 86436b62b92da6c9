const response = await fetch(
  'https://spacecraft.example.org/catalogue/entries?in_space=perhaps&on=2026-13-01',
)
if (!response.ok) console.log(response.status, await response.json())
