"""pandas beside Answerable: reads CSV files into memory, and answers questions about stops there.

python3 peer.py read FILES.json
python3 peer.py ask FILES.json RUNS
"""

import json
import resource
import statistics
import sys
import time

import pandas

POINTS = {"Longitude": "float64", "Latitude": "float64"}
DIMENSIONS = [
    "Type",
    "Self-defined ethnicity",
    "Officer-defined ethnicity",
    "Age range",
    "Gender",
    "Legislation",
    "Object of search",
    "Outcome",
    "Outcome linked to object of search",
    "month",
]


def read(paths, **options):
    return [
        pandas.read_csv(path, dtype={**{name: "str" for name in names(path)}, **POINTS}, **options)
        for path in paths
    ]


def names(path):
    with open(path, encoding="utf-8") as file:
        return file.readline().strip().split(",")


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def read_all(paths):
    rows = 0
    for kind in ("-street.csv", "-stop-and-search.csv"):
        table = pandas.concat(read([path for path in paths if path.endswith(kind)]))
        rows += len(table)
    return {"rows": rows, "peakMegabytes": peak()}


def ask(paths, runs):
    paths = [path for path in paths if path.endswith("-stop-and-search.csv")]
    tables = []
    for path, table in zip(paths, read(paths)):
        name = path.rsplit("/", 1)[1]
        tables.append(table.assign(month=name[:7], force=name[8 : -len("-stop-and-search.csv")]))
    stops = pandas.concat(tables, ignore_index=True)
    # What makes grouping quick in pandas: each text once.
    for name in [*DIMENSIONS, "force"]:
        stops[name] = stops[name].astype("category")
    return {
        "one": times(stops, runs, "bedfordshire"),
        "largest": times(stops, runs, "metropolitan"),
        "all": times(stops, runs, None),
        "peakMegabytes": peak(),
    }


def times(stops, runs, force):
    """Milliseconds of the slowest dimension by its median, and the worst run of all."""
    medians, worst = [], 0
    for dimension in DIMENSIONS:
        taken = []
        for _ in range(runs + 2):
            started = time.perf_counter()
            own = stops if force is None else stops[stops["force"] == force]
            own.groupby([dimension, "Outcome linked to object of search"], dropna=False, observed=True).size()
            taken.append((time.perf_counter() - started) * 1000)
        medians.append(statistics.median(taken[2:]))
        worst = max(worst, *taken[2:])
    return {"median": max(medians), "worst": worst}


command, paths_file, *rest = sys.argv[1:]
with open(paths_file, encoding="utf-8") as listed:
    files = json.load(listed)
print(json.dumps(read_all(files) if command == "read" else ask(files, int(rest[0]))))
