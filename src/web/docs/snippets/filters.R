library(jsonlite)
wanted <- "time_in_space__gte=P30D&in_space=false&ordering=-time_in_space,name"
page <- fromJSON(paste0("https://spacecraft.example.org/catalogue/entries?", wanted))
page$count
page$results$name
