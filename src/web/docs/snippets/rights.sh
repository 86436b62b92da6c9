curl -sS --fail 'https://spacecraft.example.org/catalogue/export.csv?columns=name,picture_url,picture_credit,picture_licence&reuse=commercial'
