craft <- read.csv(
  "https://spacecraft.example.org/catalogue/export.csv?columns=name,picture_url,picture_credit,picture_licence&reuse=commercial",
  fileEncoding = "UTF-8-BOM"
)
craft
