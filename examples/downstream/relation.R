# What two countries did to each other, month by month, as a data frame.
#
#   Rscript examples/downstream/relation.R "$(npm run --silent entente -- url --reader)" PER ECU
#
# Needs RPostgres, or RPostgreSQL (Debian: r-cran-rpostgresql).

given <- commandArgs(trailingOnly = TRUE)
if (length(given) != 3) stop("expected: the address that entente url --reader prints, and two countries' codes")

suppressPackageStartupMessages(library(DBI))
driver <- if (requireNamespace("RPostgres", quietly = TRUE)) RPostgres::Postgres() else RPostgreSQL::PostgreSQL()
connection <- dbConnect(driver, dbname = given[1])

relation <- dbGetQuery(connection, "
  select month, quad, sum(events_once)::int as events, 
         sum(goldstein * events_once) / nullif(sum(events_once), 0) as goldstein
  from entente.relations_monthly
  where (source, target) in (($1, $2), ($2, $1)) and status_group = 'occurred'
  group by month, quad order by month, quad
", given[2:3])

relation$month <- as.Date(relation$month)
relation$kind <- ifelse(relation$quad <= 2, "cooperation", "conflict")
write.csv(relation[c("month", "kind", "quad", "events", "goldstein")], row.names = FALSE)
invisible(dbDisconnect(connection))
