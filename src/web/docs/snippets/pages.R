library(jsonlite)
names <- c()
address <- "https://spacecraft.example.org/catalogue/entries?limit=5"
while (!is.null(address)) {
  page <- fromJSON(address)
  names <- c(names, page$results$name)
  address <- page$`next`
}
length(names)
