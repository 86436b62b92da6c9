curl -sS --fail -G 'https://spacecraft.example.org/catalogue/entries' \
  -d time_in_space__gte=P30D -d in_space=false -d ordering=-time_in_space,name
