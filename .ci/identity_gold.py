#!/usr/bin/env python3
"""Lays the people that a graph found beside those that are known, mention by mention.

  identity_gold.py FOUND.tsv FOLDER lists GOLD.jsonl...     FOUND: path, line, name, person
  identity_gold.py FOUND.tsv FOLDER papers GOLD.tsv.gz      FOUND: paper, position, person

Writes into FOLDER: found.pairs.tsv (mention, person), all.gold.tsv (mention, known person, name), and half-1.gold.tsv and
half-2.gold.tsv, which share no family name. Tells on standard error which known mentions the graph lacks.
"""
import gzip
import json
import os
import re
import sys
import unicodedata
import zlib


def plain(name):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", name)).strip().casefold()


def rows(path):
    with open(path, encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            yield [json.loads(cell) if cell.startswith('"') else cell for cell in line.rstrip("\n").split("\t")]


def listed(golds):
    for gold in golds:
        of_list = os.path.basename(gold).removesuffix(".gold.jsonl") + ".md"
        with open(gold, encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                for name, person in zip(record.get("authors") or [], record.get("persons") or []):
                    yield f"{of_list}:{record['line']} {plain(name)}", person, name


def registered(gold):
    with gzip.open(gold, "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            paper, position, name, _, _, orcid = line.rstrip("\n").split("\t")
            if orcid:
                yield f"{paper}:{position}", orcid, name


def main():
    found, folder, kind, *golds = sys.argv[1:]
    if kind == "lists":
        people = {f"{os.path.basename(path)}:{line} {plain(name)}": who for path, line, name, who in rows(found)}
        known = list(listed(golds))
    else:
        people = {f"{paper}:{position}": who for paper, position, who in rows(found)}
        known = list(registered(golds[0]))
    with open(f"{folder}/found.pairs.tsv", "w", encoding="utf-8") as out:
        out.writelines(f"{mention}\t{who}\n" for mention, who in people.items())
    half = [zlib.crc32(plain(name).split(" ")[-1].encode()) % 2 for _, _, name in known]
    for part, wanted in (("all", (0, 1)), ("half-1", (0,)), ("half-2", (1,))):
        with open(f"{folder}/{part}.gold.tsv", "w", encoding="utf-8") as out:
            out.writelines("\t".join(each) + "\n" for each, side in zip(known, half) if side in wanted)
    missing = [mention for mention, _, _ in known if mention not in people]
    print(f"{len(known)} known mentions, {len(missing)} not in the graph", *missing[:20], sep="\n  ", file=sys.stderr)


main()
