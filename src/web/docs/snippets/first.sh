curl -sS --fail 'https://spacecraft.example.org/2.3.0/spacecraft/?ordering=-time_in_space&limit=3'
