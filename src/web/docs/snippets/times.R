craft <- read.csv(
  "https://spacecraft.example.org/catalogue/export.csv?columns=id,name,time_in_space_days&ordering=id",
  fileEncoding = "UTF-8-BOM"
)
summary(craft$time_in_space_days)
