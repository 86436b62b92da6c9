curl -sS --fail 'https://spacecraft.example.org/catalogue/export.csv?columns=id,name,time_in_space_days&ordering=id'
