-- What happened between Peru and Ecuador, month by month, without what was only planned: run it with psql, DBeaver or anything else that speaks SQL.
--   psql "$(npm run --silent entente -- url --reader)" -f examples/downstream/relation.sql
select to_char(month, 'YYYY-MM') as month,
       coalesce(sum(events_once) filter (where quad in (1, 2)), 0) as cooperation,
       coalesce(sum(events_once) filter (where quad in (3, 4)), 0) as conflict,
       sum(reports) filter (where source < target or not is_symmetric) as reports,
       round((sum(goldstein * events_once) / nullif(sum(events_once), 0))::numeric, 1) as goldstein
from entente.relations_monthly
where (source, target) in (('PER', 'ECU'), ('ECU', 'PER')) and status_group = 'occurred'
group by month
order by month;
