library(httr)
response <- GET("https://spacecraft.example.org/catalogue/entries?in_space=perhaps&on=2026-13-01")
status_code(response)
content(response)
