library(jsonlite)
page <- fromJSON("https://spacecraft.example.org/2.3.0/spacecraft/?ordering=-time_in_space&limit=3")
page$count
page$results[c("name", "time_in_space")]
