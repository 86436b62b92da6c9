curl -sS --fail 'https://spacecraft.example.org/catalogue/entries?limit=5&offset=5'
