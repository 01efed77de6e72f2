/* What an expert would write to fill a projection's tables from the log at once, knowing that nothing is appended meanwhile. The
   rows must be those of the projection, to the last. */

const days = `case data #>> '{state,date,precision}'
    when 'day' then (data #>> '{state,date,date}')::date
    when 'week' then (data #>> '{state,date,date}')::date + 6
    when 'month' then ((data #>> '{state,date,date}')::date + interval '1 month - 1 day')::date
    when 'year' then ((data #>> '{state,date,date}')::date + interval '1 year - 1 day')::date
  end`;

/** The entries about events, each with the position at which the next one about the same event ends what it says. */
const states = `with states as materialized (
  select position, (data ->> 'event')::uuid as event_id, data -> 'state' as state,
         lead(position) over (partition by data ->> 'event' order by position) as known_to,
         (data #>> '{state,date,date}')::date as date_from, ${days} as date_to
  from log.entries
  where type in ('event.recorded', 'event.reported', 'event.unreported', 'event.merged', 'event.withdrawn')
)`;

const party = (code) => `case when ${code} like '---%' then null
    when left(${code}, 3) in ('IGO', 'NGO', 'NGM', 'MNC', 'IMG', 'INT', 'UIS') then left(${code}, 6)
    else left(${code}, 3) end`;

export const byHand = {
  relations: [
    {
      table: "contribution",
      insert: `insert into contribution ${states},
        sides as (
          select s.*, coalesce((state ->> 'symmetric')::boolean, false) as joint, a.code, a.n,
                 ${party("a.code")} as party, a.side
          from states s cross join lateral (
            select code, n, 'source' as side from jsonb_array_elements_text(state -> 'source') with ordinality x (code, n)
            union all
            select code, n + 1000, 'target' from jsonb_array_elements_text(state -> 'target') with ordinality x (code, n)
          ) a where state is not null
        ),
        parties as (
          select position, side, party, min(n) as n, array_agg(code order by n) as codes
          from (select position, case when joint then 'both' else side end as side, party, code, n from sides
                where party is not null) p group by position, side, party
        ),
        pairs as (
          select f.position, f.party as source, t.party as target, f.codes as source_codes, t.codes as target_codes,
                 f.n as first, t.n as second
          from parties f join parties t on t.position = f.position and t.party <> f.party
            and (f.side = 'both' and t.side = 'both' or f.side = 'source' and t.side = 'target')
        )
        select s.event_id, s.position, s.known_to, p.source, p.target,
               row_number() over (partition by p.position, least(p.source, p.target), greatest(p.source, p.target)
                                  order by p.first, p.second) = 1,
               (s.state ->> 'symmetric')::boolean, p.source_codes, p.target_codes, s.state ->> 'plover',
               (s.state ->> 'quad')::smallint, (s.state ->> 'goldstein')::double precision, s.state ->> 'status',
               case when s.state ->> 'status' in ('planned', 'denied', 'hypothetical') then s.state ->> 'status' else 'occurred' end,
               s.date_from, s.date_to, case when s.date_from = s.date_to then s.date_from end,
               case when date_trunc('month', s.date_from) = date_trunc('month', s.date_to)
                    then date_trunc('month', s.date_from)::date end,
               (s.state ->> 'reports')::int
        from pairs p join states s using (position)`,
    },
    {
      table: "dyad",
      insert: `insert into dyad
        select source, target, position / 65536, sum(opened), sum(closed) from (
          select source, target, known_from, 1, 0 from contribution
          union all select source, target, known_to, 0, 1 from contribution where known_to is not null
        ) c (source, target, position, opened, closed) group by 1, 2, 3`,
    },
  ],
};
