"""Says of each prediction for own-parallel whether its scorer takes it as right (1), wrong (0) or neither (null).

usage: right-parallel.py FOLDER/events GOLD.jsonl PRED.jsonl     prints a JSON object: id -> a list, an entry a prediction
"""
import json
import sys

sys.path.insert(0, sys.argv[1])
import score_own  # noqa: E402

gold = score_own.rows(sys.argv[2])
found = score_own.load(sys.argv[3])
verdicts = {}
for record in gold:
    events = found.get(record["id"], [])
    marks = {id(event): None for event in events}
    outcome = score_own.item(record["events"], events)
    for _, right in outcome["full"]:
        marks[id(right.e)] = 1
    for _, wrong in outcome["swap"] + outcome["typ"]:
        marks[id(wrong.e)] = 0
    for wrong in outcome["extra"]:
        marks[id(wrong.e)] = 0
    verdicts[record["id"]] = [marks[id(event)] for event in events]
print(json.dumps(verdicts))
