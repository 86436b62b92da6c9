library(httr)
address <- "https://spacecraft.example.org/catalogue/snapshot"
first <- GET(address)
headers(first)$`catalogue-revision`
# With the tag of what one has the answer is 304 until there is something new.
status_code(GET(address, add_headers("If-None-Match" = headers(first)$etag)))
