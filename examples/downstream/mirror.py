#!/usr/bin/env python3
"""Keeps a copy of what is known of events in an SQLite file, exact however often it is stopped or killed.

    python3 examples/downstream/mirror.py "$(npm run --silent entente -- url --reader)" events.sqlite

Takes in what has changed since the last run and ends: run it as often as the copy should be fresh. A change and the
position up to which changes were taken in are one transaction, so none is lost and none is counted twice.
"""

import sqlite3
import sys

import psycopg2

PAGE = 500
COLUMNS = "event_id, plover, source, target, status, date_from, date_to, date_precision, quad, goldstein, reports"


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    url, path = sys.argv[1:]
    with sqlite3.connect(path) as copy:
        copy.execute(f"create table if not exists events ({COLUMNS}, primary key (event_id))")
        copy.execute("create table if not exists taken (epoch, position)")
    source = psycopg2.connect(url)
    source.autocommit = True
    with source.cursor() as cursor:
        while take_page(cursor, copy):
            pass


def take_page(cursor, copy) -> bool:
    """Takes one page of changes in; answers whether there was any."""
    cursor.execute("select epoch::text from entente.feed")
    (epoch,) = cursor.fetchone()
    known, position = copy.execute("select epoch, position from taken").fetchone() or (epoch, 0)
    if known != epoch:
        sys.exit(f"the log was restored since (epoch {epoch}, not {known}): remove the copy and begin anew")
    cursor.execute(
        f"select position, change, {COLUMNS} from entente.changes where position > %s order by position limit {PAGE}",
        (position,),
    )
    changes = cursor.fetchall()
    with copy:
        for position, change, *event in changes:
            event[5:7] = [day and day.isoformat() for day in event[5:7]]
            copy.execute("delete from events where event_id = ?", (event[0],))
            if change in ("recorded", "changed"):
                copy.execute(f"insert into events values ({', '.join('?' * len(event))})", event)
        copy.execute("delete from taken")
        copy.execute("insert into taken values (?, ?)", (epoch, position))
    return len(changes) > 0


main()
