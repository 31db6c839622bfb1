"""The worked example for Spark against the program run directly; `.ci/spark` runs it.

    KHOBOR_CORPUS=target/release/examples/corpus python tests/spark/test_articles.py
"""
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from py4j.protocol import Py4JJavaError
from pyspark.sql import SparkSession

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("KHOBOR_CORPUS", str(ROOT / "target" / "release" / "examples" / "corpus"))
sys.path.insert(0, str(ROOT / "examples" / "spark"))
import articles  # noqa: E402 (it lies beside no package)


def pages():
    """Host and text of the project's labelled pages."""
    for path in sorted([*ROOT.glob("tests/pages/*.page"), *ROOT.glob("tests/golden/*/*.page")]):
        head, _, rest = path.read_text(encoding="utf-8").partition("----\n")
        facts = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        yield facts.get("host", "unknown.example"), "\n".join(row.partition("| ")[2] for row in rest.split("\n"))


def crawl(count):
    """Records in the layout of FineWeb-2; each hundredth cannot be read."""
    of, known = random.Random(1), list(pages())
    for n in range(count):
        host, text = of.choice(known)
        record = {"text": text, "id": f"<urn:uuid:{n}>", "dump": "CC-MAIN-2024-10", "url": f"https://{host}/{n}", "date": "2024-03-05T20:34:56Z"}
        line = json.dumps(record, ensure_ascii=n % 2 == 0)
        if n % 100 == 7:
            line = of.choice([line[: len(line) // 2], "", "[]", json.dumps({**record, "text": 7}), json.dumps({**record, "text": "ক\n" * 600_000})])
        yield line


def without_place(line):
    """An error says its line, which Spark counts in a partition."""
    value = json.loads(line) if line else None
    if value and "error" in value:
        del value["error"]["line"], value["error"]["offset"]
        return json.dumps(value)
    return line


class Articles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.records = list(crawl(3_000))
        cls.direct = subprocess.run([PROGRAM, "--line-for-line", "--quiet"], input="\n".join(cls.records) + "\n", text=True, encoding="utf-8",
                                    stdout=subprocess.PIPE, check=True).stdout.split("\n")[:-1]
        cls.spark = (SparkSession.builder.master("local[2]").appName("khobor").config("spark.ui.enabled", "false")
                     .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1").getOrCreate())
        cls.spark.sparkContext.setLogLevel("OFF")

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def test_spark_gives_what_the_program_gives(self):
        self.assertEqual(len(self.direct), len(self.records))
        found = articles.with_articles(self.spark.sparkContext.parallelize(self.records, 7), PROGRAM).collect()
        self.assertEqual(len(found), len(self.direct))
        for n, (spark, direct) in enumerate(zip(found, self.direct)):
            self.assertEqual(without_place(spark), without_place(direct), f"record {n}")
        errors = [json.loads(line)["error"]["kind"] for line in found if '"error":{' in line]
        self.assertEqual(set(errors), {"invalid-json", "no-text", "page-too-long"})
        self.assertGreater(sum('"article":{' in line for line in found), 2_000)

    def test_files_in_files_out(self):
        sound = [(record, direct) for record, direct in zip(self.records, self.direct) if direct and '"error":{' not in direct][:500]
        with tempfile.TemporaryDirectory() as folder:
            crawl, text, table, out = (f"{folder}/{name}" for name in ("crawl.jsonl", "text", "table", "out"))
            Path(crawl).write_text("".join(record + "\n" for record, _ in sound), encoding="utf-8")
            articles.write(self.spark, "json", articles.with_articles(articles.read(self.spark, "json", crawl), PROGRAM), text)
            # The names of the parts have the order.
            parts = [gzip.decompress(part.read_bytes()).decode() for part in sorted(Path(text).glob("part-*.gz"))]
            self.assertGreater(len(parts), 1)
            self.assertEqual("".join(parts), "".join(direct + "\n" for _, direct in sound))
            self.spark.read.json(crawl).write.parquet(table)
            articles.write(self.spark, "parquet", articles.with_articles(articles.read(self.spark, "parquet", table), PROGRAM), out)
            found = {row.id: (row.url, row.article and row.article.title) for row in self.spark.read.parquet(out).collect()}
        direct = [json.loads(direct) for _, direct in sound]
        self.assertEqual(found, {row["id"]: (row["url"], row["article"] and row["article"]["title"]) for row in direct})

    def test_a_program_that_fails_fails_the_task(self):
        with self.assertRaises(Py4JJavaError):
            articles.with_articles(self.spark.sparkContext.parallelize(self.records[:10], 2), PROGRAM, "--no-such-option").collect()


if __name__ == "__main__":
    unittest.main(verbosity=2)
