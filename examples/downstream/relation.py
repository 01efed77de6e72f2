#!/usr/bin/env python3
"""What two countries did to each other, month by month, with the sentences behind each event.

    python3 examples/downstream/relation.py "$(npm run --silent entente -- url --reader)" PER ECU

Needs psycopg2 (Debian: python3-psycopg2) and no other package.
"""

import csv
import sys

import psycopg2

MONTHS = """
select to_char(month, 'YYYY-MM') as month,
       coalesce(sum(events_once) filter (where quad in (1, 2)), 0)::int as cooperation,
       coalesce(sum(events_once) filter (where quad in (3, 4)), 0)::int as conflict
from entente.relations_monthly
where (source, target) in ((%(a)s, %(b)s), (%(b)s, %(a)s)) and status_group = 'occurred'
group by month order by month
"""

SENTENCES = """
select e.date_from, e.plover, m.quote
from entente.events e join entente.mentions m using (event_id)
where exists (select from entente.event_actors x where x.event_id = e.event_id and x.party = %(a)s)
  and exists (select from entente.event_actors x where x.event_id = e.event_id and x.party = %(b)s)
order by e.date_from nulls last, m.known_from
"""


def main() -> None:
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    url, a, b = sys.argv[1:]
    out = csv.writer(sys.stdout, lineterminator="\n")
    with psycopg2.connect(url) as connection, connection.cursor() as cursor:
        for query in (MONTHS, SENTENCES):
            cursor.execute(query, {"a": a, "b": b})
            out.writerow(column.name for column in cursor.description)
            out.writerows(cursor)


main()
