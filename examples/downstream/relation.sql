-- What Peru and Ecuador did to each other, month by month: run it with psql, DBeaver or anything else that speaks SQL.
--   psql "$(npm run --silent entente -- url --reader)" -f examples/downstream/relation.sql
select to_char(month, 'YYYY-MM') as month,
       sum(events_once) filter (where quad in (1, 2)) as cooperation,
       sum(events_once) filter (where quad in (3, 4)) as conflict,
       sum(reports) filter (where source < target or not is_symmetric) as reports
from entente.relations_monthly
where (source, target) in (('PER', 'ECU'), ('ECU', 'PER')) and status_group = 'occurred'
group by month
order by month;
